import Vocabulary

/// Searches what was written for what was withheld, by its own decoders and its own comparison.
///
/// Nothing here is shared with what finds names and numbers to withhold but the list itself and the places where a form
/// stands by a ruling, so that what the one overlooks the other does not. Memory is constant, time linear in the file.
package struct LeakCheck: Sendable {
    private let index: PatternIndex
    /// Bytes read at a time, and kept in view at a time.
    private let chunk: Int
    private let window: Int

    package init(people: [WithheldPerson], values: [WithheldValue]) {
        self.init(people: people, values: values, chunk: 1 << 17, window: 1 << 17)
    }

    /// With small numbers, for tests of what stands across the seams.
    package init(people: [WithheldPerson], values: [WithheldValue], chunk: Int, window: Int) {
        var index = PatternIndex()
        for person in people { index.insert(person) }
        for value in values { index.insert(value) }
        self.index = index
        self.chunk = max(1, chunk)
        self.window = max(1, window)
    }

    /// A check of one short text.
    init(index: PatternIndex, size: Int) {
        self.index = index
        chunk = max(1 << 12, size)
        window = chunk
    }

    /// Whether a form may begin anywhere in a text that is read at one go.
    func mayFind(in bytes: [UInt8], document: String) throws(LeakCheckError) -> Bool {
        let source = try WrittenText(bytes: bytes, document: document, chunk: chunk)
        var text: [UInt8] = []
        while try source.read(into: &text) {}
        var search = WindowSearch(index: index)
        search.run(over: text, from: 0, to: text.count)
        return search.hasBeginnings
    }

    /// How many written forms are searched for.
    package var formCount: Int { index.patterns.count }

    /// Searches one written file, which is read twice: for its encoding, and for what stands in it.
    ///
    /// `kept` says where a form stands by a ruling, in the order of the file: UTF-8 bytes of the decoded text, a byte order
    /// mark not counted. A finding wholly inside one of them is none; one that reaches out of it is a leak.
    package func leaks(
        inFileAt path: String, kept: some Sequence<Range<Int>> = EmptyCollection()
    ) throws(LeakCheckError) -> [Leak] {
        try search(WrittenText(path: path, chunk: chunk), path, kept)
    }

    /// Searches the bytes of a written file.
    package func leaks(
        in bytes: [UInt8], document: String, kept: some Sequence<Range<Int>> = EmptyCollection()
    ) throws(LeakCheckError) -> [Leak] {
        try search(WrittenText(bytes: bytes, document: document, chunk: chunk), document, kept)
    }

    /// Searches the name of a file or folder, UTF-8 where it can be.
    package func leaks(inName name: [UInt8]) -> [Leak] {
        var search = WindowSearch(index: index)
        var kept = KeptPlaces(EmptyCollection<Range<Int>>())
        search.run(over: name, from: 0, to: name.count)
        return search.leaks(base: 0, line: 1, document: "", kept: &kept)
    }

    /// What a form may take up in the text at most, encoded and set apart; and what is seen of the text before it.
    private static let reach = 8192
    private static let behind = 1024

    private func search(
        _ source: WrittenText, _ document: String, _ places: some Sequence<Range<Int>>
    ) throws(LeakCheckError) -> [Leak] {
        var found: [Leak] = []
        var kept = KeptPlaces(places)
        var search = WindowSearch(index: index)
        var text: [UInt8] = []
        text.reserveCapacity(window + LeakCheck.reach + LeakCheck.behind + 3 * chunk)
        /// Where `text` begins in the document, its line, and where in `text` the search has got to.
        var base = 0
        var line = 1
        var from = 0
        while true {
            var isOver = false
            while text.count < from + LeakCheck.reach + window {
                if try !source.read(into: &text) {
                    isOver = true
                    break
                }
            }
            let limit = isOver ? text.count : boundary(text, text.count - LeakCheck.reach)
            search.run(over: text, from: from, to: limit)
            found += search.leaks(base: base, line: line, document: document, kept: &kept)
            if isOver { return found }
            let dropped = boundary(text, max(0, limit - LeakCheck.behind))
            for byte in text[..<dropped] where byte == 0x0A { line += 1 }
            text.removeSubrange(..<dropped)
            base += dropped
            from = limit - dropped
        }
    }

    /// This index, or the beginning of the character that it stands in.
    private func boundary(_ text: [UInt8], _ index: Int) -> Int {
        var index = index
        while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }
}

/// The places where a form stands by a ruling, taken in the order of the file.
struct KeptPlaces<Places: Sequence> where Places.Element == Range<Int> {
    private var coming: Places.Iterator
    private var next: Range<Int>?
    private var open: [Range<Int>] = []

    init(_ places: Places) {
        coming = places.makeIterator()
        next = coming.next()
    }

    /// Whether one ruling covers all of this, asked in the order of the beginnings.
    mutating func cover(_ range: Range<Int>) -> Bool {
        while let place = next, place.lowerBound <= range.lowerBound {
            if place.upperBound > range.lowerBound { open.append(place) }
            next = coming.next()
        }
        open.removeAll { $0.upperBound <= range.lowerBound }
        return open.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
}
