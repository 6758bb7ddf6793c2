import CScan
import Passages
import Vocabulary

/// Cuts a document's bytes into records and passages, in place.
///
/// It trusts the referee for well-formedness and only keeps its footing where the document has none. All offsets count
/// from the first byte of the record in hand, so that they stay right while the window moves on.
struct XMLScan {
    static let depthLimit = 256
    /// How large an element of an unmapped document may be to stand as one record.
    static let guessLimit = 1 << 20
    /// White space longer than this is handed on by itself.
    static let spaceLimit = 1 << 16

    enum Step {
        /// The window ends inside something.
        case more
        /// The record in hand ends here.
        case record(end: Int)
        /// The document is at its end.
        case end
        case trouble(XMLTrouble)
    }

    /// An open element outside records.
    private struct Container {
        /// Its node in the map; -1 for none.
        var node: Int32
        /// Such as `/CTfile/CTFpupilData`.
        var path: String
        /// How many children of each name have been seen.
        var counts: [UInt64: Int] = [:]
    }

    /// An open element of the record in hand.
    private struct Frame {
        enum Kind {
            /// Known to hold elements; or found to, where no map knows it.
            case container
            /// Known to hold text only.
            case leaf
            /// Of an unmapped document, and no child seen so far.
            case undecided
            /// One passage, whatever it holds.
            case opaque
            /// An element somewhere inside an opaque one.
            case inside
        }
        var kind = Kind.container
        /// Its node in the map, and in the record.
        var mapNode: Int32 = -1
        var node = 0
        var field = Field.unknown
        var group: UInt16 = 0
        /// Past its start tag, and past the last tag or comment inside it.
        var contentStart = 0
        var segmentStart = 0
        var nameCount = 0
        var hash: UInt64 = 0
        /// Whether text other than white space stands in it, or since `segmentStart` in a container.
        var hasText = false
        /// Whether that text is bytes of the document as they are.
        var isPlain = true
        var guess = Guess()
    }

    /// Room for every frame there may be.
    ///
    /// It stands apart from the scan, so that a scan is cheap to hand about, and frames change in place.
    private final class FrameMemory {
        let frames: UnsafeMutablePointer<Frame>
        init() {
            frames = .allocate(capacity: XMLScan.depthLimit + 1)
            frames.initialize(repeating: Frame(), count: XMLScan.depthLimit + 1)
        }
        deinit {
            frames.deinitialize(count: XMLScan.depthLimit + 1)
            frames.deallocate()
        }
    }

    /// What an element of an unmapped document was like.
    private struct Guess {
        var isNamePart = false
        var hasAttributes = false
        /// Whether a part of a name stands right below it.
        var hasNamePart = false
        var firstPassage = 0
        /// Its children, so far.
        var count = 0
        var hash: UInt64 = 0
        var areAlike = true
        var areStructured = true

        mutating func add(hash: UInt64, isStructured: Bool) {
            if count == 0 { self.hash = hash }
            areAlike = areAlike && hash == self.hash
            areStructured = areStructured && isStructured
            count += 1
        }
        /// A list of people or things: each of them is a record, not the list.
        var isList: Bool { count > 1 && areAlike && areStructured }
    }

    private let fields: FieldMap
    private var names: XMLNames
    private var roots: [String: Int] = [:]
    private var rootSeen = false
    private var containers: [Container] = []
    private let memory = FrameMemory()
    /// The open elements of the record in hand, and which of them is the innermost; -1 outside records.
    private var frames: UnsafeMutablePointer<Frame> { memory.frames }
    private var top = -1
    private var ordinals = XMLOrdinals()
    private var tag = XMLTag()
    /// Where the next token starts.
    private var at = 0
    /// Where the markup of a record starts, behind white space.
    private var markupStart = 0
    private var groups: UInt16 = 0
    /// Whether an element inside the opaque one that is open holds text.
    private var opaqueHasText = false
    /// Whether the record in hand is a guess that may be taken back.
    private var isGuess = false
    private var guessRefused = false

    init(fields: FieldMap) {
        self.fields = fields
        names = XMLNames(map: nil, fields: fields)
    }

    /// How far the window has been understood.
    var position: Int { at }
    var depth: Int { containers.count + top + 1 }

    /// Goes on with the record in hand as far as the window allows.
    mutating func run(_ bytes: Span<UInt8>, isLast: Bool, into record: inout Record) -> Step {
        while true {
            let step = top >= 0 ? inside(bytes, into: &record) : outside(bytes, isLast: isLast, into: &record)
            switch step {
            case nil: continue
            case .record(let end):
                at = 0
                groups = 0
                isGuess = false
                guessRefused = false
                record.part = record.passages.isEmpty ? .between : .body
                return .record(end: end)
            case .some(let step): return step
            }
        }
    }

    // MARK: - Outside records

    /// One token outside records; nil to go on.
    private mutating func outside(_ bytes: Span<UInt8>, isLast: Bool, into record: inout Record) -> Step? {
        at = XMLScan.spaceEnd(bytes, from: at)
        if at > XMLScan.spaceLimit { return .record(end: at) }
        guard at < bytes.count else {
            guard isLast else { return .more }
            guard rootSeen, containers.isEmpty else { return .trouble(.malformed) }
            return at == 0 ? .end : .record(end: at)
        }
        guard bytes[at] == UInt8(ascii: "<") else { return looseText(bytes, into: &record) }
        switch XMLScan.markup(bytes, at: at) {
        case .cutShort: return .more
        case .doctype: return .trouble(.doctype)
        case .malformed: return .trouble(.malformed)
        case .section: return looseText(bytes, into: &record)
        case .endTag(let end):
            guard !containers.isEmpty else { return .trouble(.malformed) }
            containers.removeLast()
            return .record(end: end)
        case .comment(let content, let end):
            loose(.comment, .comment, content, end: end, bytes, into: &record)
            return .record(end: end)
        case .instruction(let target, let content, let end):
            if !isDeclaration(bytes, target) {
                loose(.processingInstruction, .processingInstruction, content, end: end, bytes, into: &record)
            }
            return .record(end: end)
        case .startTag:
            switch tag.read(bytes, at: at) {
            case .cutShort: return .more
            case .malformed: return .trouble(.malformed)
            case .whole: break
            }
            guard depth < XMLScan.depthLimit else { return .trouble(.tooDeep) }
            return containers.isEmpty ? root(bytes, into: &record) : child(bytes, into: &record)
        }
    }

    private func isDeclaration(_ bytes: Span<UInt8>, _ target: Range<Int>) -> Bool {
        target.count == 3 && bytes[target.lowerBound] == UInt8(ascii: "x")
            && bytes[target.lowerBound + 1] == UInt8(ascii: "m")
            && bytes[target.lowerBound + 2] == UInt8(ascii: "l")
    }

    /// A comment or an instruction that is a record of its own.
    private mutating func loose(
        _ kind: Node.Kind, _ shape: Passage.Shape, _ content: Range<Int>, end: Int, _ bytes: Span<UInt8>,
        into record: inout Record
    ) {
        setPath(of: &record)
        let ordinal = count(XMLScan.hash(of: kind))
        record.nodes.append(Node(kind: kind, name: 0..<0, parent: -1, ordinal: ordinal, whole: 0..<end))
        guard XMLScan.hasText(bytes, content) else { return }
        record.passages.append(
            Passage(shape: shape, field: .unknown, column: 0, text: content, body: content, whole: 0..<end))
    }

    /// Text between the children of a container: what no schema foresees.
    private mutating func looseText(_ bytes: Span<UInt8>, into record: inout Record) -> Step? {
        guard let container = containers.last else { return .trouble(.malformed) }
        var end = at
        var isPlain = true
        while true {
            guard let next = XMLScan.find(UInt8(ascii: "<"), in: bytes, from: end, to: bytes.count) else {
                return .more
            }
            if XMLScan.find(UInt8(ascii: "&"), in: bytes, from: end, to: next) != nil { isPlain = false }
            end = next
            let markup = XMLScan.markup(bytes, at: next)
            if case .section(_, let past) = markup {
                isPlain = false
                end = past
                continue
            }
            if case .cutShort = markup { return .more }
            break
        }
        record.path = container.path
        // No node: the path is the container's own.
        addText(0..<end, whole: 0..<end, node: -1, field: .unknown, group: 0, isPlain: isPlain, bytes, into: &record)
        return .record(end: end)
    }

    private mutating func root(_ bytes: Span<UInt8>, into record: inout Record) -> Step? {
        guard !rootSeen || guessRefused else { return .trouble(.malformed) }
        let name = XMLScan.string(bytes, tag.local..<tag.name.upperBound)
        if !rootSeen, let map = fields.elements(forRoot: name) {
            names = XMLNames(map: map, fields: fields)
            roots = map.roots
        }
        rootSeen = true
        if !names.isMapped, !guessRefused, !tag.isEmpty {
            // A person by itself: `<Referral><Forename>…`. Taken back at the end unless it holds parts of a name.
            return open(.undecided, mapNode: Int32(roots[name] ?? -1), bytes, into: &record)
        }
        return enter(node: Int32(roots[name] ?? -1), bytes, into: &record)
    }

    private mutating func child(_ bytes: Span<UInt8>, into record: inout Record) -> Step? {
        let parent = containers[containers.count - 1].node
        let node = names.child(of: parent, bytes, tag.local..<tag.name.upperBound, hash: tag.hash)
        guard names.isMapped else {
            if guessRefused { return enter(node: node, bytes, into: &record) }
            return open(.undecided, mapNode: node, bytes, into: &record)
        }
        if node < 0 { return open(.opaque, mapNode: node, bytes, into: &record) }
        let known = names.nodes[Int(node)]
        if known.hasElements, !known.isRecord { return enter(node: node, bytes, into: &record) }
        return open(known.hasElements ? .container : .leaf, mapNode: node, bytes, into: &record)
    }

    /// Steps into a container: its start tag is a record, whose attributes may go, but not the tag.
    private mutating func enter(node: Int32, _ bytes: Span<UInt8>, into record: inout Record) -> Step? {
        setPath(of: &record)
        let ordinal = count(tag.hash)
        guessRefused = false
        if !tag.attributes.isEmpty {
            record.nodes.append(
                Node(
                    kind: .element, name: tag.name, parent: -1, ordinal: ordinal,
                    whole: tag.isEmpty ? 0..<tag.end : 0..<0))
            _ = addAttributes(mapNode: node, node: 0, group: 0, isOpaque: false, bytes, into: &record)
        }
        guard !tag.isEmpty else { return .record(end: tag.end) }
        let name = XMLScan.string(bytes, tag.name)
        containers.append(Container(node: node, path: record.path + "/" + name + (ordinal > 1 ? "[\(ordinal)]" : "")))
        return .record(end: tag.end)
    }

    /// Opens an element that is a record of its own.
    private mutating func open(
        _ kind: Frame.Kind, mapNode: Int32, _ bytes: Span<UInt8>, into record: inout Record
    ) -> Step? {
        setPath(of: &record)
        ordinals.clear()
        markupStart = at
        isGuess = kind == .undecided
        // A guess that is taken back must not count twice.
        let ordinal = isGuess ? peekCount(tag.hash) : count(tag.hash)
        push(kind, mapNode: mapNode, parent: -1, ordinal: ordinal, group: 0, wholeStart: 0, bytes, into: &record)
        at = tag.end
        if tag.isEmpty { return close(contentEnd: tag.end, end: tag.end, bytes, into: &record) }
        return nil
    }

    private func setPath(of record: inout Record) { record.path = containers.last?.path ?? "" }

    private mutating func count(_ hash: UInt64) -> Int {
        guard !containers.isEmpty else { return 1 }
        let last = containers.count - 1
        containers[last].counts[hash, default: 0] += 1
        return containers[last].counts[hash] ?? 1
    }

    private func peekCount(_ hash: UInt64) -> Int { (containers.last?.counts[hash] ?? 0) + 1 }

    // MARK: - Inside a record

    /// Text and the markup behind it; nil to go on.
    private mutating func inside(_ bytes: Span<UInt8>, into record: inout Record) -> Step? {
        let textStart = at
        var next = XMLScan.spaceEnd(bytes, from: at)
        guard next < bytes.count else { return .more }
        let spaceEnd = next
        if bytes[next] != UInt8(ascii: "<") {
            var hasReference = false
            next = bytes.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { xml_text_end($0, next, buffer.count, &hasReference) } ?? next
            }
            guard next < bytes.count else { return .more }
            noteText(isPlain: !hasReference)
        }
        guard next + 1 < bytes.count else { return .more }
        if bytes[next + 1] == UInt8(ascii: "/") {
            // The name is the start tag's, or the referee says so: its length tells where the tag ends.
            let guess = next + 2 + frames[top].nameCount
            if guess < bytes.count, bytes[guess] == UInt8(ascii: ">") {
                at = guess + 1
                return close(contentEnd: next, end: at, bytes, into: &record)
            }
        }
        // Letters stand above the marks that begin any other markup.
        let markup = bytes[next + 1] > UInt8(ascii: "@") ? Markup.startTag : XMLScan.markup(bytes, at: next)
        switch markup {
        case .cutShort: return .more
        case .doctype: return .trouble(.doctype)
        case .malformed: return .trouble(.malformed)
        case .endTag(let end):
            at = end
            return close(contentEnd: next, end: end, bytes, into: &record)
        case .section(let content, let end):
            at = end
            frames[top].isPlain = false
            if XMLScan.hasText(bytes, content) { noteText(isPlain: false) }
            return nil
        case .comment(let content, let end):
            aside(
                .comment, .comment, content, textStart: textStart, spaceEnd: spaceEnd, start: next, end: end, bytes,
                &record)
            return nil
        case .instruction(_, let content, let end):
            aside(
                .processingInstruction, .processingInstruction, content, textStart: textStart, spaceEnd: spaceEnd,
                start: next, end: end, bytes, &record)
            return nil
        case .startTag:
            switch tag.read(bytes, at: next) {
            case .cutShort: return .more
            case .malformed: return .trouble(.malformed)
            case .whole: break
            }
            guard depth < XMLScan.depthLimit else { return .trouble(.tooDeep) }
            if isGuess, tag.end > XMLScan.guessLimit { return takeBack(into: &record) }
            return startTag(at: next, textStart: textStart, spaceEnd: spaceEnd, bytes, into: &record)
        }
    }

    private mutating func noteText(isPlain: Bool) {
        if frames[top].kind == .inside {
            opaqueHasText = true
        } else {
            frames[top].hasText = true
            if !isPlain { frames[top].isPlain = false }
        }
    }

    /// A comment or an instruction inside a record.
    private mutating func aside(
        _ kind: Node.Kind, _ shape: Passage.Shape, _ content: Range<Int>, textStart: Int, spaceEnd: Int, start: Int,
        end: Int,
        _ bytes: Span<UInt8>, _ record: inout Record
    ) {
        at = end
        let isContainer = frames[top].kind == .container
        if isContainer {
            flush(upTo: start, bytes, into: &record)
            frames[top].segmentStart = end
        } else {
            frames[top].isPlain = false
        }
        // On a line of its own it takes that line with it; inside text it leaves the text's own spaces.
        var wholeStart = start
        if spaceEnd == start, isContainer || XMLScan.find(0x0A, in: bytes, from: textStart, to: start) != nil {
            wholeStart = textStart
        }
        let parent = frames[top].node
        let ordinal = ordinals.next(below: Int32(parent), hash: XMLScan.hash(of: kind))
        record.nodes.append(Node(kind: kind, name: 0..<0, parent: parent, ordinal: ordinal, whole: wholeStart..<end))
        guard XMLScan.hasText(bytes, content) else { return }
        record.passages.append(
            Passage(
                shape: shape, field: .unknown, group: frames[top].group, column: record.nodes.count - 1, text: content,
                body: content, whole: wholeStart..<end))
    }

    private mutating func startTag(
        at start: Int, textStart: Int, spaceEnd: Int, _ bytes: Span<UInt8>, into record: inout Record
    ) -> Step? {
        var wholeStart = start
        if spaceEnd == start {
            wholeStart = textStart
        } else {
            while wholeStart > textStart, XMLScan.isSpace(bytes[wholeStart - 1]) { wholeStart -= 1 }
        }
        var kind = Frame.Kind.inside
        var mapNode: Int32 = -1
        switch frames[top].kind {
        case .container, .undecided:
            frames[top].kind = .container
            flush(upTo: start, bytes, into: &record)
            mapNode = names.child(of: frames[top].mapNode, bytes, tag.local..<tag.name.upperBound, hash: tag.hash)
            if names.isMapped {
                kind = mapNode < 0 ? .opaque : names.nodes[Int(mapNode)].hasElements ? .container : .leaf
            } else {
                kind = .undecided
            }
        case .leaf:
            // A child that the map does not foresee: all of the element is unknown from here.
            frames[top].kind = .opaque
            frames[top].field = .unknown
            frames[top].isPlain = false
        case .opaque, .inside:
            frames[top].isPlain = false
        }
        let ordinal = ordinals.next(below: Int32(frames[top].node), hash: tag.hash)
        push(
            kind, mapNode: mapNode, parent: frames[top].node, ordinal: ordinal, group: frames[top].group,
            wholeStart: wholeStart, bytes, into: &record)
        at = tag.end
        if tag.isEmpty { return close(contentEnd: tag.end, end: tag.end, bytes, into: &record) }
        return nil
    }

    /// Opens the element whose start tag has just been read.
    private mutating func push(
        _ kind: Frame.Kind, mapNode: Int32, parent: Int, ordinal: Int, group: UInt16, wholeStart: Int,
        _ bytes: Span<UInt8>,
        into record: inout Record
    ) {
        let node = record.nodes.count
        record.nodes.append(
            Node(kind: .element, name: tag.name, parent: parent, ordinal: ordinal, whole: wholeStart..<tag.end))
        top += 1
        frames[top].kind = kind
        frames[top].mapNode = mapNode
        frames[top].node = node
        frames[top].field = .unknown
        frames[top].group = group
        frames[top].contentStart = tag.end
        frames[top].segmentStart = tag.end
        frames[top].nameCount = tag.name.count
        frames[top].hash = tag.hash
        frames[top].hasText = false
        frames[top].isPlain = true
        if kind == .undecided {
            let guess = names.guess(bytes, tag.local..<tag.name.upperBound, hash: tag.hash)
            let isSaid = names.isSaid(mapNode)
            frames[top].field = isSaid ? names.field(mapNode) : guess.field
            let isName = isSaid ? frames[top].field.info.shape == .name : guess.isName
            frames[top].guess = Guess(isNamePart: isName, firstPassage: record.passages.count)
            let opensGroup = guess.opensGroup || mapNode >= 0 && names.nodes[Int(mapNode)].opensGroup
            if opensGroup, parent >= 0 { frames[top].group = newGroup() }
        } else if mapNode >= 0 {
            if kind == .leaf { frames[top].field = names.nodes[Int(mapNode)].field }
            if names.nodes[Int(mapNode)].opensGroup, parent >= 0 { frames[top].group = newGroup() }
        }
        guard !tag.attributes.isEmpty else { return }
        frames[top].guess.hasAttributes = true
        frames[top].guess.hasNamePart = addAttributes(
            mapNode: mapNode, node: node, group: frames[top].group, isOpaque: kind == .opaque || kind == .inside, bytes,
            into: &record)
    }

    private mutating func newGroup() -> UInt16 {
        // Past 65,535 further people the last group is shared: they are not told apart, and nothing is lost.
        if groups < UInt16.max { groups += 1 }
        return groups
    }

    /// Ends the innermost element.
    private mutating func close(contentEnd: Int, end: Int, _ bytes: Span<UInt8>, into record: inout Record) -> Step? {
        switch frames[top].kind {
        case .inside: break
        case .container: flush(upTo: contentEnd, bytes, into: &record)
        case .leaf, .undecided, .opaque:
            if frames[top].hasText || (opaqueHasText && frames[top].kind == .opaque) {
                let node = frames[top].node
                addText(
                    frames[top].contentStart..<contentEnd, whole: record.nodes[node].whole.lowerBound..<end,
                    node: node,
                    field: frames[top].field, group: frames[top].group, isPlain: frames[top].isPlain, bytes,
                    into: &record)
            }
        }
        let node = frames[top].node
        record.nodes[node].whole = record.nodes[node].whole.lowerBound..<end
        if frames[top].kind == .opaque { opaqueHasText = false }
        top -= 1
        guard top >= 0 else {
            if isGuess {
                if !settles(frames[0]) { return takeBack(into: &record) }
                _ = count(frames[0].hash)
            }
            return .record(end: end)
        }
        if !names.isMapped { noteChild(frames[top + 1], into: &record) }
        frames[top].segmentStart = end
        return nil
    }

    /// Text of a container's own, since the last tag.
    private mutating func flush(upTo end: Int, _ bytes: Span<UInt8>, into record: inout Record) {
        guard frames[top].hasText else {
            frames[top].isPlain = true
            return
        }
        let range = frames[top].segmentStart..<end
        addText(
            range, whole: range, node: frames[top].node, field: .unknown, group: frames[top].group,
            isPlain: frames[top].isPlain, bytes, into: &record)
        frames[top].hasText = false
        frames[top].isPlain = true
    }

    // MARK: - Guesses about unmapped documents

    private mutating func noteChild(_ child: Frame, into record: inout Record) {
        let isStructured = child.kind == .container || child.guess.hasAttributes
        frames[top].guess.add(hash: child.hash, isStructured: isStructured)
        if !isStructured, child.guess.isNamePart { frames[top].guess.hasNamePart = true }
        // The second `Pupil` beside a first is another person, whatever it is called.
        guard isStructured, child.guess.hasNamePart, child.group == frames[top].group,
            record.nodes[child.node].ordinal > 1
        else {
            return
        }
        let group = newGroup()
        for index in child.guess.firstPassage..<record.passages.count where record.passages[index].group == child.group
        {
            record.passages[index].group = group
        }
    }

    /// Whether an element that could be one record is one.
    private func settles(_ frame: Frame) -> Bool {
        if frame.guess.isList { return false }
        return containers.isEmpty ? frame.guess.hasNamePart : true
    }

    /// Steps into the element after all, instead of taking it for one record.
    private mutating func takeBack(into record: inout Record) -> Step? {
        record.passages.removeAll(keepingCapacity: true)
        record.nodes.removeAll(keepingCapacity: true)
        record.runs.removeAll(keepingCapacity: true)
        record.decoded.removeAll(keepingCapacity: true)
        top = -1
        opaqueHasText = false
        groups = 0
        isGuess = false
        guessRefused = true
        at = markupStart
        return nil
    }

    // MARK: - Passages

    private func addText(
        _ range: Range<Int>, whole: Range<Int>, node: Int, field: Field, group: UInt16, isPlain: Bool,
        _ bytes: Span<UInt8>,
        into record: inout Record
    ) {
        var passage = Passage(
            shape: .elementText, field: field, group: group, column: node, text: range, body: range, whole: whole)
        if !isPlain { decode(&passage, bytes, into: &record) }
        record.passages.append(passage)
    }

    private func decode(_ passage: inout Passage, _ bytes: Span<UInt8>, into record: inout Record) {
        let joined = XMLText(joining: passage.body, of: bytes, into: &record)
        passage.isVerbatim = false
        passage.text = joined.text
        passage.runs = joined.runs
    }

    /// Adds the attributes of the tag; whether one is a part of a name.
    private mutating func addAttributes(
        mapNode: Int32, node: Int, group: UInt16, isOpaque: Bool, _ bytes: Span<UInt8>, into record: inout Record
    ) -> Bool {
        var hasNamePart = false
        for attribute in tag.attributes {
            let name = attribute.local..<attribute.name.upperBound
            var field = Field.unknown
            if names.isMapped {
                if !isOpaque { field = names.field(names.child(of: mapNode, bytes, name, hash: attribute.hash)) }
            } else {
                let node = names.child(of: mapNode, bytes, name, hash: attribute.hash)
                let guess = names.guess(bytes, name, hash: attribute.hash)
                field = names.isSaid(node) ? names.field(node) : guess.field
                hasNamePart = hasNamePart || field != .unknown && field.info.shape == .name
            }
            record.nodes.append(
                Node(kind: .attribute, name: attribute.name, parent: node, ordinal: 1, whole: attribute.whole))
            guard XMLScan.hasText(bytes, attribute.value) else { continue }
            var passage = Passage(
                shape: .attribute, field: field, group: group, column: record.nodes.count - 1, text: attribute.value,
                body: attribute.value, whole: attribute.whole)
            if attribute.hasReference { decode(&passage, bytes, into: &record) }
            record.passages.append(passage)
        }
        return hasNamePart
    }

    // MARK: - Small things

    private static func hash(of kind: Node.Kind) -> UInt64 {
        switch kind {
        case .comment: 1
        case .processingInstruction: 2
        case .element, .attribute: 3
        }
    }

    private static func hasText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range where !isSpace(bytes[index]) { return true }
        return false
    }

    private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        var copy: [UInt8] = []
        for index in range { copy.append(bytes[index]) }
        return String(decoding: copy, as: UTF8.self)
    }
}
