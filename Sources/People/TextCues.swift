package import Vocabulary

/// Somebody whom a text names and says something of: `social worker Priya Nair`, `his nan, Jean`.
package struct TextSighting: Sendable, Hashable {
    package var name: PersonName
    /// Bytes of the text, the title included, a possessive ending left out.
    package var range: Range<Int>
    package var role: Role
    package var sex: Relationship.Sex?
    /// Whose relation it is, where the text names that person: `Jakub` in `Jakub's mum, Ewa Nowak`.
    package var of: PersonName?
    package var parts: Set<Part> = []
    package var email: String?
    /// False where the name and what is said of it only stand side by side, such as an item of a list.
    package var isFirm = true
    /// Whether the name is a title with a surname, so that a family of that surname comes before anybody new.
    package var isByTitle = false
    /// Whether the name stands there because a relation is somebody's: `Jakub` in `Jakub's mum`.
    package var isPossessor = false
    /// Whether it is a relation of whoever speaks: `my brother Danylo`.
    package var isOfSpeaker = false
    /// Whether it is a step-parent or foster parent.
    package var isOfStep = false
}

/// Finds the people that running text names beside a cue: a title, a post, a relation, a list of those present.
///
/// One scan over the bytes stops only at the words that are cues; what stands beside them is then read with care. A
/// capitalised word is no name by that alone.
package enum TextCues {
    /// The people in the order in which the text names them.
    package static func find(in text: Span<UInt8>) -> [TextSighting] {
        var found = Found()
        let table = CueTable.shared
        let count = text.count
        var index = 0
        while index < count {
            let first = text[index] | 0x20
            guard first >= 0x61, first <= 0x7A else {
                if text[index] > 0x30, text[index] <= 0x39 {
                    index = number(at: index, in: text, found: &found)
                    continue
                }
                index += text[index] >= 0xC3 && text[index] != 0xE2 ? skipWord(text, index) : 1
                continue
            }
            let start = index
            var key: UInt64 = 0
            while index < count {
                let byte = text[index] | 0x20
                let isLetter = byte >= 0x61 && byte <= 0x7A
                let isHyphen =
                    byte == 0x2D && text[index] == 0x2D && index + 1 < count && isASCIILetter(text[index + 1])
                guard isLetter || isHyphen else { break }
                if index - start < 8 { key |= UInt64(byte) << UInt64((index - start) * 8) }
                index += 1
            }
            if index < count, text[index] >= 0xC3, text[index] != 0xE2 {
                index += skipWord(text, index)
                continue
            }
            guard index - start <= table.longest, index - start > 1,
                let candidates = table.cues(at: start..<index, key: key, in: text)
            else { continue }
            weigh(candidates, at: start..<index, in: text, found: &found)
        }
        for place in found.secrecies { secrecy(at: place, in: text, found: &found) }
        return found.sightings.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Weighs a number that may be a class (`Y9`, `Year 9`, `9T`) and says where the text goes on.
    private static func number(at start: Int, in text: Span<UInt8>, found: inout Found) -> Int {
        var end = start
        while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 }
        guard end - start <= 2 else { return end }
        var before = start
        while before > 0, isASCIILetter(text[before - 1]), start - before < 2 { before -= 1 }
        if before == start {
            let gap = skipSpacesBack(start, in: text)
            if let word = wordBefore(gap, in: text), ["year", "yr", "y"].contains(word.key) {
                before = word.range.lowerBound
            }
        }
        if before < start {
            guard [0x59].contains(text[before] & 0xDF) else { return end }
        } else {
            // A letter right behind, and nothing behind that: `9T`, but not `2nd` and `5pm`.
            guard end < text.count, (0x41...0x5A).contains(text[end]),
                end + 1 >= text.count || letter(at: end + 1, in: text) == 0
            else { return end }
        }
        schoolClass(at: before, in: text, found: &found)
        return end
    }

    /// What was found so far.
    ///
    /// One name at one place is one sighting, whichever cue came first.
    struct Found {
        var sightings: [TextSighting] = []
        /// Where it is said that somebody does not want to be named; weighed when all names are known.
        var secrecies: [Range<Int>] = []

        mutating func add(_ sighting: TextSighting) {
            if let same = sightings.firstIndex(where: { $0.range.overlaps(sighting.range) }) {
                let old = sightings[same]
                if (old.isByTitle || old.role == .unknown || old.isPossessor), !sighting.isByTitle,
                    sighting.role != .unknown
                {
                    sightings[same].role = sighting.role
                    sightings[same].isByTitle = false
                    sightings[same].isPossessor = false
                    sightings[same].isFirm = sighting.isFirm
                }
                if sighting.range.count > old.range.count {
                    sightings[same].name = sighting.name
                    sightings[same].range = sighting.range
                }
                if sightings[same].of == nil { sightings[same].of = sighting.of }
                if sightings[same].sex == nil { sightings[same].sex = sighting.sex }
                if sightings[same].email == nil { sightings[same].email = sighting.email }
                sightings[same].parts.formUnion(sighting.parts)
            } else {
                sightings.append(sighting)
            }
        }
    }

    // MARK: Weighing one cue

    private static func weigh(_ cues: [TextCue], at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        for cue in cues {
            var start = place.lowerBound
            if !cue.before.isEmpty {
                guard let phrase = phraseStart(cue.before, before: start, in: text) else { continue }
                start = phrase
            }
            if cue.inCapitals, !isCapitals(place, in: text) { continue }
            let whole = start..<place.upperBound
            switch cue.sort {
            case .title: title(cue, at: whole, in: text, found: &found)
            case .post: beside(cue, at: whole, in: text, found: &found)
            case .relation: beside(cue, at: whole, in: text, found: &found)
            case .relations: group(cue, at: whole, in: text, found: &found)
            case .list: list(cue, at: whole, in: text, found: &found)
            case .header: header(at: whole, in: text, found: &found)
            case .author: author(cue, at: whole, in: text, found: &found)
            case .signOff: signature(after: whole, in: text, found: &found)
            case .secrecy: found.secrecies.append(whole)
            case .identity: identity(at: whole, in: text, found: &found)
            case .deed: deed(at: whole, in: text, found: &found)
            }
            return
        }
    }

    /// `Mrs Webb`, `PC 2219 Doyle`, `Mr and Mrs Okafor`.
    private static func title(_ cue: TextCue, at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        if found.sightings.contains(where: { $0.range.overlaps(place) }) { return }
        let written = string(place, in: text)
        // `miss` is a verb as well, `di` and `ds` are much else: the title wants its capital. `mr` and `mrs` are nothing else.
        let isLower = isLowercase(text[place.lowerBound])
        if isLower, !["mr", "mrs"].contains(written) { return }
        if ["pc", "dc", "ds", "di", "wpc"].contains(written.lowercased()), !isCapitals(place, in: text) { return }
        guard let title = NameCell.titles[written.lowercased()] else { return }
        if let next = pairedTitle(after: place.upperBound, in: text),
            let name = readName(at: next.end, in: text, afterTitle: true)
        {
            var first = PersonName(title: title, surname: name.name.surname)
            if first.surname.isEmpty { first.surname = name.name.forename }
            add(first, place, cue, found: &found)
            return
        }
        guard let name = readName(at: place.lowerBound, in: text, lowerAfterTitle: isLower), !name.name.surname.isEmpty
        else { return }
        add(name.name, name.range, cue, found: &found)

        func add(_ name: PersonName, _ range: Range<Int>, _ cue: TextCue, found: inout Found) {
            found.add(
                TextSighting(
                    name: name, range: range, role: isStaff(range, in: text) ? .staff : cue.role, sex: cue.sex,
                    isByTitle: cue.role != .professional))
        }
    }

    /// Whether what follows a titled name is said of teachers alone: `Mr Sharp's lesson`, `Mrs Holt to monitor`.
    private static func isStaff(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
        var end = name.upperBound
        let joint = self.joint(at: end, in: text)
        if joint > 0, end + joint < text.count, text[end + joint] | 0x20 == 0x73 { end += joint + 1 }
        guard let next = word(at: skipSpaces(end, in: text), in: text) else { return false }
        if end > name.upperBound { return StaffWords.owned.contains(next.key) }
        guard next.key == "to", let verb = word(at: skipSpaces(next.range.upperBound, in: text), in: text) else {
            return false
        }
        return StaffWords.tasks.contains(verb.key)
    }

    /// A title after `and` or `&`: the second half of `Mr and Mrs Okafor`.
    private static func pairedTitle(after start: Int, in text: Span<UInt8>) -> (title: String, end: Int)? {
        let position = skipSpaces(start, in: text)
        var next = position
        if next < text.count, text[next] == 0x26 {
            next += 1
        } else if let word = word(at: position, in: text), word.key == "and" {
            next = word.range.upperBound
        } else {
            return nil
        }
        guard let word = word(at: skipSpaces(next, in: text), in: text), let title = NameCell.titles[word.key] else {
            return nil
        }
        return (title, word.range.upperBound)
    }

    /// A post or a relation with a name after it, or before it in brackets or behind a comma.
    private static func beside(_ cue: TextCue, at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        var cue = cue
        var relationStart = place.lowerBound
        // `Leah's mum's boyfriend Gaz`: whose relation it is stands before the first of the two.
        if cue.sort == .relation, let first = relationOwner(before: place.lowerBound, in: text) {
            relationStart = first.start
            cue.role = first.isAdult && cue.role != .pupil ? .family : .unknown
            cue.isPartner = false
        }
        if cue.sort == .post, cue.role == .staff, isOfProject(after: place.upperBound, in: text) {
            cue.role = .professional
        }
        let owner = cue.sort == .relation ? possessor(before: relationStart, in: text) : nil
        if let owner, !isRelationWord(owner.name.forename) {
            found.add(
                TextSighting(
                    name: owner.name, range: owner.range, role: .unknown, isFirm: false, isPossessor: true))
        }
        var of = owner.flatMap { isRelationWord($0.name.forename) ? nil : $0.name }
        let hasOwner = owner != nil || hasPossessive(before: place.lowerBound, in: text)
        if cue.sort == .relation {
            // `Kyle's nan; sister Kylie`: of whom is not said.
            let before = wordBefore(skipSpacesBack(relationStart, in: text), in: text)?.key ?? ""
            cue.isOfSpeaker = ["my", "our"].contains(before) || (!hasOwner && cue.role == .sibling)
            // `a parent, Inês Carvalho`; `the mother of a day boy`: of some child, and hardly of the one whom it is about.
            let isSome = !hasOwner && ["a", "an", "another", "other", "some"].contains(before)
            let joint = word(at: skipSpaces(place.upperBound, in: text), in: text)
            let isOfSome =
                joint?.key == "of"
                && word(at: skipSpaces(joint?.range.upperBound ?? 0, in: text), in: text).map {
                    ["a", "an", "another", "one"].contains($0.key)
                } ?? false
            // `My mum (Shamim Akhtar)`, says a friend in a statement.
            if isSome || isOfSome || before == "my", [.parent, .carer, .family].contains(cue.role) {
                cue.role = .unknown
            }
        }
        // Mum's girlfriend is of the family; a pupil's may be anybody.
        if cue.isPartner, owner.map({ !isRelationWord($0.name.forename) }) ?? true { cue.role = .unknown }

        // `social worker Priya Nair`, `Class teacher: Mr Adeyemi`, `brother Kai`.
        var after = skipSpaces(place.upperBound, in: text)
        if after < text.count, text[after] == 0x3A { after = skipSpaces(after + 1, in: text) }
        if cue.isGeneric { after = place.upperBound }
        // A wide gap parts two columns: `Speak to father      Desislava`; but `Father      Mark Rudge` is a form's.
        let isInAnotherColumn =
            after > place.upperBound + 3 && text[place.upperBound] != 0x3A && !isLineStart(relationStart, in: text)
        if after > place.upperBound, !isInAnotherColumn, let name = readName(at: after, in: text),
            isGood(name, cue, in: text)
        {
            let joined = skipSpaces(place.upperBound, in: text) == after
            if joined || text[after - 1] == 0x20 {
                var sighting = sighting(name, cue)
                sighting.of = of
                found.add(sighting)
                couple(name, sighting, in: text, found: &found)
                return
            }
        }
        // `Joanne Okafor, mother of Amelia`.
        if cue.sort == .relation, let word = word(at: skipSpaces(place.upperBound, in: text), in: text),
            ["of", "to"].contains(word.key)
        {
            if let child = readName(at: skipSpaces(word.range.upperBound, in: text), in: text),
                !isRelationWord(child.name.forename)
            {
                of = child.name
                found.add(
                    TextSighting(name: child.name, range: child.range, role: .unknown, isFirm: false, isPossessor: true)
                )
            }
        }
        // `the screening worker is Owen Llewellyn`.
        if cue.sort == .post, let verb = word(at: skipSpaces(place.upperBound, in: text), in: text),
            ["is", "was", "called", "named"].contains(verb.key),
            let name = readName(at: skipSpaces(verb.range.upperBound, in: text), in: text),
            name.words > 1 || !name.name.title.isEmpty, isGood(name, cue, in: text)
        {
            found.add(sighting(name, cue))
            return
        }
        // `his friend abdi rahman saw him`, written without capitals.
        if cue.sort == .relation, hasOwner, let name = lowerName(at: skipSpaces(place.upperBound, in: text), in: text) {
            var sighting = sighting(name, cue)
            sighting.of = of
            found.add(sighting)
            return
        }
        // `Mrs Holt (SENCO)`, `Priya Nair, social worker`, `Mrs Adeyemi is Tobi's mum`.
        let before = owner?.range.lowerBound ?? relationStart
        let isPost = cue.sort == .post && !cue.inCapitals
        let mayBeCell = isPost || cue.sort == .relation && endsCell(place.upperBound, in: text)
        if let (name, mark) = nameBefore(before, isOfPost: isPost, mayBeCell: mayBeCell, in: text) {
            let isWhole = !name.name.forename.isEmpty && !name.name.surname.isEmpty
            let isTitled = !name.name.title.isEmpty
            // `Llŷr Morgan, Nain collects`: what goes on without a mark is another thing.
            let isApart = mark != .comma || hasOwner || of != nil || isClosed(place.upperBound, in: text)
            guard isApart else { return }
            // `Provision Map - Pupil provision`, `Linked Documents (Student)`: a heading.
            if mark == .dash || cue.role == .pupil, isWhole, !isTitled, !isUncommon(name.name.forename),
                !isUncommon(name.name.surname)
            {
                return
            }
            if cue.isGeneric {
                // `O Llewellyn (social care)`: a bracket that says where somebody works, and nothing more.
                let close = skipSpaces(place.upperBound, in: text)
                guard mark == .bracket, close < text.count, text[close] == 0x29 else { return }
            }
            // `Adaeze is her twin sister`.
            if mark == .verb, cue.sort == .relation, hasOwner, name.words == 1, !isWhole, !isTitled,
                isUncommon(name.name.forename)
            {
                var sighting = sighting(name, cue)
                sighting.of = of
                sighting.isFirm = false
                found.add(sighting)
                return
            }
            if (mark == .bracket && cue.sort == .post && !cue.isGeneric) || isWhole || isTitled
                || (mark == .bracket && name.words == 1 && !cue.isGeneric)
            {
                var sighting = sighting(name, cue)
                sighting.of = of
                sighting.isFirm = mark != .comma && !cue.isGeneric
                found.add(sighting)
                return
            }
        }
        if cue.isGeneric { return }
        // `his nan, Jean`, `Step-dad (Curtis)`, `her friend called Leah P`.
        let gap = skipSpaces(place.upperBound, in: text)
        guard gap < text.count else { return }
        switch text[gap] {
        case 0x28:
            guard let name = readName(at: skipSpaces(gap + 1, in: text), in: text), isGood(name, cue, in: text) else {
                return
            }
            let close = skipSpaces(name.range.upperBound, in: text)
            guard close < text.count, text[close] == 0x29 || text[close] == 0x2C else { return }
            var sighting = sighting(name, cue)
            sighting.of = of
            found.add(sighting)
        case 0x2C:
            guard let name = readName(at: skipSpaces(gap + 1, in: text), in: text), isGood(name, cue, in: text) else {
                return
            }
            let close = skipSpaces(name.range.upperBound, in: text)
            let isClosed = close >= text.count || [0x2C, 0x2E, 0x29, 0x3B, 0x0A, 0x0D].contains(text[close])
            guard isClosed || hasOwner || (cue.sort == .post && name.words > 1) else { return }
            var sighting = sighting(name, cue)
            sighting.of = of
            sighting.isFirm = hasOwner && isClosed
            found.add(sighting)
        default:
            guard let word = word(at: gap, in: text), ["called", "named"].contains(word.key),
                let name = readName(at: skipSpaces(word.range.upperBound, in: text), in: text),
                isGood(name, cue, in: text)
            else { return }
            var sighting = sighting(name, cue)
            sighting.of = of
            found.add(sighting)
        }
    }

    /// Whether the name of a project or a charity follows a post: `mentor, Next Stop Project`.
    private static func isOfProject(after end: Int, in text: Span<UInt8>) -> Bool {
        var place = skipSpaces(end, in: text)
        guard place < text.count, text[place] == UInt8(ascii: ",") else { return false }
        place = skipSpaces(place + 1, in: text)
        for count in 0..<6 {
            guard let word = word(at: place, in: text), word.isCapital else { return false }
            if count > 0,
                ["project", "charity", "cic", "refuge"].contains(word.key)
            {
                return true
            }
            place = skipSpaces(word.range.upperBound, in: text)
        }
        return false
    }

    /// Whether a relation is all that a cell of a table says, or all but since when: `| mother |`, `| mum's partner until May |`.
    private static func endsCell(_ end: Int, in text: Span<UInt8>) -> Bool {
        var place = skipSpaces(end, in: text)
        if let next = word(at: place, in: text), ["until", "since", "till", "from"].contains(next.key) {
            place = next.range.upperBound
            while place < text.count, text[place] != 0x0A, text[place] != 0x7C { place += 1 }
        }
        return place < text.count && [0x7C, 0x2C, 0x3B].contains(text[place])
    }

    /// Whether a mark, the end of the line or a small word that goes on with the post (`from`, `at`) follows.
    private static func isClosed(_ end: Int, in text: Span<UInt8>) -> Bool {
        let next = skipSpaces(end, in: text)
        guard next < text.count, let word = word(at: next, in: text) else { return true }
        return ["of", "to", "for", "from", "at", "with", "and", "attended", "in", "who"].contains(word.key)
    }

    /// `brothers Kai and Jordan`, `The twins Ayaan and Ayesha Hussain`: the last one's surname is everybody's.
    private static func group(_ cue: TextCue, at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        let owner = possessor(before: place.lowerBound, in: text)
        let of = owner.flatMap { isRelationWord($0.name.forename) ? nil : $0.name }
        var names: [(name: Name, single: Bool)] = []
        var position = skipSpaces(place.upperBound, in: text)
        if position < text.count, [0x2C, 0x3A, 0x28].contains(text[position]) {
            position = skipSpaces(position + 1, in: text)
        }
        while let name = readName(at: position, in: text), names.count < 8 {
            names.append((name, name.name.surname.isEmpty))
            var next = skipSpaces(name.range.upperBound, in: text)
            guard next < text.count else { break }
            if text[next] == 0x28, let close = closing(next, in: text) { next = skipSpaces(close, in: text) }
            guard next < text.count else { break }
            if text[next] == 0x2C || text[next] == 0x26 {
                next += 1
                if let word = word(at: skipSpaces(next, in: text), in: text), word.key == "and" {
                    next = word.range.upperBound
                }
            } else if let word = word(at: next, in: text), word.key == "and" {
                next = word.range.upperBound
            } else {
                break
            }
            position = skipSpaces(next, in: text)
        }
        // One name after a plural is more likely to begin something else: `Friends Meeting House`, `Students Amelia saw`.
        guard names.count > 1 else { return }
        let shared = names.last.flatMap { $0.single ? nil : $0.name.name.surname }
        for (number, entry) in names.enumerated() {
            var name = entry.name
            if entry.single, number < names.count - 1, let shared, name.name.title.isEmpty {
                name.name.surname = shared
            }
            var sighting = sighting(name, cue)
            sighting.of = of
            found.add(sighting)
        }
    }

    /// The second of `parents Ewa and Adam Nowak` after a singular cue: `foster carers` are rarely written in the plural.
    private static func couple(_ first: Name, _ sighting: TextSighting, in text: Span<UInt8>, found: inout Found) {
        guard sighting.role == .staff || sighting.role == .professional else { return }
        guard let word = word(at: skipSpaces(first.range.upperBound, in: text), in: text), word.key == "and",
            let second = readName(at: skipSpaces(word.range.upperBound, in: text), in: text), !second.name.title.isEmpty
        else { return }
        var other = sighting
        (other.name, other.range) = (second.name, second.range)
        found.add(other)
    }

    /// `Present: Naomi Price (SW), Mrs Holt, Deborah Webb` on one line, or one a line below it.
    private static func list(_ cue: TextCue, at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        var position = skipSpaces(place.upperBound, in: text)
        guard position < text.count, text[position] == 0x3A else { return }
        position += 1
        var lines = 0
        var beganBeside = false
        while position < text.count, lines < 40 {
            var end = position
            while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
            let isEmpty = skipSpaces(position, in: text) >= end
            if lines > 0 && isEmpty { return }
            // Behind a list that began beside its heading, only indented lines go on with it.
            if lines > 0, beganBeside, text[position] != 0x20, text[position] != 0x09 { return }
            // A new heading ends the list.
            if lines > 0, contains(0x3A, position..<end, in: text) { return }
            items(position..<end, cue, in: text, found: &found)
            if lines == 0 { beganBeside = !isEmpty }
            position = end
            if position < text.count, text[position] == 0x0D { position += 1 }
            if position < text.count, text[position] == 0x0A { position += 1 }
            lines += 1
        }
    }

    private static func items(_ line: Range<Int>, _ cue: TextCue, in text: Span<UInt8>, found: inout Found) {
        var start = line.lowerBound
        var depth = 0
        for index in line.lowerBound...line.upperBound {
            if index < line.upperBound {
                if text[index] == 0x28 { depth += 1 }
                if text[index] == 0x29 { depth -= 1 }
                guard depth <= 0, text[index] == 0x2C || text[index] == 0x3B || text[index] == 0x26 else { continue }
            }
            defer { start = index + 1 }
            var first = start
            while first < index, !isLetterStart(text[first]) { first += 1 }
            guard first < index, let name = readName(at: first, in: text), name.range.upperBound <= index else {
                continue
            }
            // Only a whole item is a name: `Naomi Price (SW)`, not `Reading group`.
            var rest = skipSpaces(name.range.upperBound, in: text)
            if rest < index, [0x28, 0x2D, 0xE2, 0x2E].contains(text[rest]) { rest = index }
            guard rest >= index, name.words > 1 || !name.name.title.isEmpty || cue.role == .pupil else { continue }
            if found.sightings.contains(where: { $0.range.overlaps(name.range) }) { continue }
            var sighting = sighting(name, cue)
            sighting.isFirm = false
            if !name.name.title.isEmpty, cue.role == .unknown {
                // Who comes to a meeting with a title is staff, unless the family or another post claims the name.
                let title = TextCue.byLastWord[NameKey.key(name.name.title)]?.first { $0.sort == .title }
                sighting.role = title?.role == .professional ? .professional : .staff
                sighting.sex = title?.sex
                sighting.isByTitle = true
                sighting.isFirm = true
            }
            found.add(sighting)
        }
    }

    /// `From: Joanne Okafor <j.okafor@example.org>`.
    private static func header(at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        guard isLineStart(place.lowerBound, in: text) else { return }
        var position = skipSpaces(place.upperBound, in: text)
        guard position < text.count, text[position] == 0x3A else { return }
        position = skipSpaces(position + 1, in: text)
        var end = position
        // `TO: MISS TREGEAR          URGENT [x]`: the next box of a form begins behind a gap.
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D, skipSpaces(end, in: text) < end + 3 { end += 1 }
        // `Okafor, Joanne <…>; Webb, Deborah <…>`: an address, a semicolon or a closing quote ends a name, a comma only
        // behind those or between whole names.
        var start = position
        var isQuoted = false
        for index in position...end {
            if index < end {
                if text[index] == 0x22 { isQuoted.toggle() }
                let isComma = text[index] == 0x2C && !isQuoted && endsAddress(start..<index, in: text)
                guard text[index] == 0x3B || text[index] == 0x3E || isComma else { continue }
            }
            correspondent(start..<index, in: text, found: &found)
            start = index + 1
        }
    }

    /// Whether what stands before a comma of an address line is one correspondent: an address, a name in quotes, two words.
    private static func endsAddress(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        if contains(0x40, range, in: text) || contains(0x22, range, in: text) { return true }
        var words = 0
        var index = range.lowerBound
        while index < range.upperBound {
            guard let word = word(at: index, in: text) else {
                index += 1
                continue
            }
            words += 1
            if words == 1, NameKey.particles.contains(word.key) { return false }
            index = word.range.upperBound
        }
        return words > 1
    }

    private static func correspondent(_ range: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        var first = range.lowerBound
        while first < range.upperBound, !isLetterStart(text[first]), text[first] != 0x3C { first += 1 }
        guard first < range.upperBound else { return }
        let piece = string(first..<range.upperBound, in: text)
        let parts = piece.split(separator: "<", maxSplits: 1).map { $0.trimmed }
        if let address = parts.last, address.contains("@"), parts.count == 1 || parts[0].contains("@") {
            if let name = name(ofAddress: address) {
                found.add(
                    TextSighting(
                        name: name, range: first..<(first + address.utf8.count), role: role(ofAddress: address),
                        email: address.filter { $0 != "<" && $0 != ">" }, isFirm: false))
            }
            return
        }
        guard let written = parts.first, !written.isEmpty, !written.contains("@") else { return }
        let bare = written.filter { $0 != "\"" && $0 != "'" }.trimmed
        guard let read = NameCell.read(bare), !read.name.surname.isEmpty,
            !read.name.forename.isEmpty || !read.name.title.isEmpty
        else { return }
        let email = parts.count == 2 && parts[1].contains("@") ? parts[1] : nil
        found.add(
            TextSighting(
                name: read.name, range: first..<(first + bare.utf8.count),
                role: email.map(role(ofAddress:)) ?? .unknown,
                email: email, isFirm: false))
    }

    /// The name in `lorna.price@…`; nil where it does not stand there in two words.
    private static func name(ofAddress address: String) -> PersonName? {
        let words = address.prefix { $0 != "@" }.filter { $0 != "<" && $0 != "\"" }.split(separator: ".")
        guard words.count == 2, words.allSatisfy({ $0.count > 2 && $0.allSatisfy { $0.isLetter } }) else { return nil }
        var parts = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        // `tait.alasdair`: what is a forename to everybody comes first.
        if Nicknames.knows(Folding.fold(parts[1])), !Nicknames.knows(Folding.fold(parts[0])) { parts.swapAt(0, 1) }
        let (forename, surname) = (parts[0], parts[1])
        guard !Words.contains(Folding.fold(forename)) || !Words.contains(Folding.fold(surname)) else { return nil }
        return PersonName(forename: forename, surname: surname)
    }

    /// What the domain of an e-mail address says of its owner.
    private static func role(ofAddress address: String) -> Role {
        let domain = address.lowercased().split(separator: "@").last.map(String.init) ?? ""
        if domain.hasPrefix("pupil") || domain.hasPrefix("student") { return .pupil }
        if domain.hasSuffix(".sch.uk") { return .staff }
        if [".gov.uk", ".nhs.uk", "nhs.net", ".police.uk"].contains(where: { domain.hasSuffix($0) }) {
            return .professional
        }
        return .unknown
    }

    /// `Added by: Mrs D Webb`, `Recorded by Deborah Webb`.
    private static func author(_ cue: TextCue, at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        var position = skipSpaces(place.upperBound, in: text)
        if position < text.count, text[position] == 0x3A { position = skipSpaces(position + 1, in: text) }
        guard let name = readName(at: position, in: text), name.words > 1 || !name.name.title.isEmpty else { return }
        var sighting = sighting(name, cue)
        if cue.role == .staff { sighting.parts = [.recorder] }
        if cue.role == .unknown, !name.name.title.isEmpty {
            sighting.isByTitle = true
            sighting.role = .staff
        }
        found.add(sighting)
    }

    /// The line below `Kind regards`, where all of it is a name; the line below that may say the post.
    private static func signature(after place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        var position = skipSpaces(place.upperBound, in: text)
        if position < text.count, text[position] == 0x2C { position = skipSpaces(position + 1, in: text) }
        var breaks = 0
        while position < text.count, [0x0A, 0x0D, 0x20, 0x09].contains(text[position]) {
            if text[position] == 0x0A { breaks += 1 }
            position += 1
        }
        guard breaks > 0, breaks <= 3, let name = readName(at: position, in: text),
            name.words > 1 || !name.name.title.isEmpty
        else { return }
        var end = skipSpaces(name.range.upperBound, in: text)
        var sighting = TextSighting(name: name.name, range: name.range, role: .unknown, isFirm: false)
        if end < text.count, text[end] == 0x0D { end += 1 }
        guard end >= text.count || text[end] == 0x0A else { return }
        // The post, if the next line begins or ends with one: `Designated Safeguarding Lead`.
        var next: [String] = []
        var at = skipSpaces(end + 1, in: text)
        while next.count < 5, at < text.count, let word = word(at: at, in: text) {
            next.append(word.key)
            at = skipSpaces(word.range.upperBound, in: text)
        }
        for length in stride(from: next.count, to: 0, by: -1) {
            guard let last = next.prefix(length).last, let cues = TextCue.byLastWord[last] else { continue }
            if let cue = cues.first(where: {
                $0.sort == .post && next.prefix(length).dropLast().suffix($0.before.count).elementsEqual($0.before)
            }) {
                sighting.role = cue.role
                break
            }
        }
        found.add(sighting)
    }

    /// Who tells and does not want to be named: the one person whom the sentence names.
    private static func secrecy(at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        var start = place.lowerBound
        var words: Set<String> = []
        var last = ""
        while start > 0, ![0x2E, 0x21, 0x3F, 0x0A].contains(text[start - 1]), place.lowerBound - start < 240 {
            start -= 1
        }
        var position = start
        while position < place.lowerBound {
            guard let word = word(at: position, in: text) else {
                position += 1
                continue
            }
            // Whoever is to be told in confidence tells nothing.
            if !(word.key == "told" && beings.contains(last)) { words.insert(word.key) }
            last = word.key
            position = word.range.upperBound
        }
        let written = NameKey.words(string(place, in: text))
        let tells = words.contains { $0.hasPrefix("rang") || tellingWords.contains($0) }
        let asks = words.contains { ["remain", "stay", "be", "kept", "keep"].contains($0) }
        switch written.last {
        case "anonymous": if !asks { return }
        case "anonymously", "confidence": if !tells { return }
        default: if words.isDisjoint(with: denials) { return }
        }
        let inside = found.sightings.indices.filter {
            found.sightings[$0].range.lowerBound >= start && found.sightings[$0].range.upperBound <= place.lowerBound
                && !found.sightings[$0].isPossessor && found.sightings[$0].role != .professional
                && !officers.contains(NameKey.key(found.sightings[$0].name.title))
        }
        if inside.isEmpty {
            // Nothing else names anybody: the sentence begins with whoever tells.
            while start < place.lowerBound, !isLetterStart(text[start]) { start += 1 }
            guard let name = readName(at: start, in: text), name.words > 1, name.range.upperBound < place.lowerBound,
                name.name.title.isEmpty, isStrange(name, in: text)
            else { return }
            found.add(
                TextSighting(name: name.name, range: name.range, role: .unknown, parts: [.informant], isFirm: false))
            return
        }
        // Where staff take the call, the other one tells: `Sharon Pike told Mrs Webb in confidence`.
        let others = inside.filter { found.sightings[$0].role != .staff }
        if let only = others.count == 1 ? others.first : (others.isEmpty && inside.count == 1 ? inside.first : nil) {
            found.sightings[only].parts.insert(.informant)
        } else if let first = others.first, written.last != "anonymous" || others.count == inside.count {
            // `Mrs Doyle told Mrs Webb in confidence`: whoever is named first tells.
            found.sightings[first].parts.insert(.informant)
        }
    }

    /// Whoever hears of it by office tells nobody in confidence.
    private static let officers: Set<String> = [
        "pc", "dc", "ds", "di", "pcso", "wpc", "sgt", "insp", "const", "constable", "sergeant", "inspector",
    ]

    private static let beings: Set<String> = ["be", "been", "being", "is", "are", "was", "were", "not"]
    private static let denials: Set<String> = [
        "not", "dont", "don't", "don’t", "doesnt", "doesn't", "doesn’t", "didnt", "didn't", "didn’t", "never",
        "without",
        "no",
    ]

    /// `gave her name as Sheila Grant`; an informant where the sentence says that the call was to be anonymous.
    private static func identity(at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        guard let name = readName(at: skipSpaces(place.upperBound, in: text), in: text),
            name.words > 1 || !name.name.title.isEmpty, !name.name.surname.isEmpty
        else { return }
        var sighting = TextSighting(name: name.name, range: name.range, role: .unknown, isFirm: false)
        var start = place.lowerBound
        while start > 0, ![0x2E, 0x21, 0x3F, 0x0A].contains(text[start - 1]), place.lowerBound - start < 240 {
            start -= 1
        }
        var position = start
        while position < place.lowerBound {
            guard let word = word(at: position, in: text) else {
                position += 1
                continue
            }
            if ["anonymous", "anonymously", "informant"].contains(word.key) {
                sighting.parts = [.informant]
                sighting.role = .other
            }
            position = word.range.upperBound
        }
        found.add(sighting)
    }

    /// `Kyle Barnes punched`, `punched Destiny Adeyemi`: what only people do, beside two words that only a name can be.
    private static func deed(at place: Range<Int>, in text: Span<UInt8>, found: inout Found) {
        if let name = wholeNameBefore(skipSpacesBack(place.lowerBound, in: text), in: text), isStrange(name, in: text) {
            found.add(TextSighting(name: name.name, range: name.range, role: .unknown, isFirm: false))
        }
        if let name = readName(at: skipSpaces(place.upperBound, in: text), in: text), name.words > 1,
            name.name.title.isEmpty, isStrange(name, in: text), !isPlace(after: name.range.upperBound, in: text)
        {
            found.add(TextSighting(name: name.name, range: name.range, role: .unknown, isFirm: false))
        }
    }

    /// `Kyle Barnes in Y9`, `Kyle Barnes (9T)`: the class of a pupil behind the name.
    private static func schoolClass(at start: Int, in text: Span<UInt8>, found: inout Found) {
        var end = skipSpacesBack(start, in: text)
        guard end > 0 else { return }
        if text[end - 1] == 0x28 {
            end -= 1
        } else if let word = wordBefore(end, in: text), ["in", "of", "from"].contains(word.key) {
            end = word.range.lowerBound
        } else {
            return
        }
        end = skipSpacesBack(end, in: text)
        guard let name = wholeNameBefore(end, in: text), isStrange(name, in: text) else { return }
        found.add(TextSighting(name: name.name, range: name.range, role: .pupil, isFirm: false))
    }

    /// The forename and surname that end here, without a title.
    private static func wholeNameBefore(_ end: Int, in text: Span<UInt8>) -> Name? {
        guard let last = wordBefore(end, in: text), last.isCapital, !last.isPossessive else { return nil }
        var starts = [last.range.lowerBound]
        while starts.count < 4, case let at = skipSpacesBack(starts[starts.count - 1], in: text),
            at == starts[starts.count - 1] - 1, let word = wordBefore(at, in: text),
            word.isCapital || NameKey.particles.contains(word.key), !word.isPossessive
        {
            starts.append(word.range.lowerBound)
        }
        for start in starts.dropFirst().reversed() {
            guard let name = readName(at: start, in: text), name.range.upperBound == end, name.words > 1 else {
                continue
            }
            return name.name.title.isEmpty ? name : nil
        }
        return nil
    }

    /// Whether a name of two words can be nothing else: none of it all in capitals, and not all of it ordinary words.
    private static func isStrange(_ name: Name, in text: Span<UInt8>) -> Bool {
        guard !name.name.forename.isEmpty, name.name.forename.utf8.count > 1, !isCapitals(name.range, in: text) else {
            return false
        }
        return isUncommon(name.name.forename) || isUncommon(name.name.surname)
    }

    /// Whether a word is a common forename or no ordinary word.
    private static func isUncommon(_ word: String) -> Bool {
        let key = Array(NameKey.key(word).utf8)
        return Nicknames.knows(key) || !Words.contains(key)
    }

    private static func isPlace(after end: Int, in text: Span<UInt8>) -> Bool {
        guard let next = word(at: skipSpaces(end, in: text), in: text) else { return false }
        return next.isCapital && Lexicon.classes(of: WordHash.of(next.key.utf8)).contains(.placeNoun)
    }

    /// A name in small letters right behind `his friend`: words that are nothing else, and not ordinary ones misspelt.
    private static func lowerName(at start: Int, in text: Span<UInt8>) -> Name? {
        guard let first = word(at: start, in: text), !first.isCapital, isLowerName(first) else { return nil }
        var name = Name(
            name: PersonName(forename: capitalised(first, in: text)),
            range: first.range.lowerBound..<(first.range.lowerBound + first.bare), words: 1)
        let isKnown = Nicknames.knows(Array(first.key.utf8))
        let gap = first.range.upperBound
        if !first.isPossessive, gap + 1 < text.count, text[gap] == 0x20, let second = word(at: gap + 1, in: text),
            !second.isCapital, isLowerName(second), isKnown || !isSlip(first.key) || !isSlip(second.key)
        {
            name.name.surname = capitalised(second, in: text)
            name.range = name.range.lowerBound..<(second.range.lowerBound + second.bare)
            name.words = 2
            return name
        }
        return isKnown || (first.key.utf8.count > 3 && !isSlip(first.key)) ? name : nil
    }

    private static func isLowerName(_ word: Word) -> Bool {
        let key = Array(word.key.utf8)
        guard key.count > 2, !StopWords.text.contains(word.key), !StaffWords.slips.contains(word.key),
            Relationship.table[word.key] == nil, TextCue.byLastWord[word.key] == nil
        else { return false }
        let hash = WordHash.of(key)
        return Lexicon.classes(of: hash).isEmpty && Words.level(of: hash) == .none
    }

    /// Whether a word is an ordinary one with one letter wrong, missing, too many or out of order.
    private static func isSlip(_ word: String) -> Bool {
        let word = Array(word.utf8)
        func isCommon(_ word: [UInt8]) -> Bool { Words.level(of: WordHash.of(word)) == .common }
        for index in word.indices {
            var other = word
            other.remove(at: index)
            if isCommon(other) { return true }
            if index + 1 < word.count {
                other = word
                other.swapAt(index, index + 1)
                if isCommon(other) { return true }
            }
            for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
                other = word
                other[index] = letter
                if isCommon(other) { return true }
                other = word
                other.insert(letter, at: index)
                if isCommon(other) { return true }
            }
        }
        return false
    }

    private static func capitalised(_ word: Word, in text: Span<UInt8>) -> String {
        let written = string(word.range.lowerBound..<(word.range.lowerBound + word.bare), in: text)
        return written.prefix(1).uppercased() + written.dropFirst()
    }

    private static let tellingWords: Set<String> = [
        "told", "said", "called", "phoned", "reported", "informed", "disclosed", "shared", "gave", "wrote", "emailed",
        "spoke",
        "contacted", "came", "raised", "tells", "says", "reports",
    ]

    // MARK: Names

    /// A name as it stands in text.
    struct Name {
        var name: PersonName
        var range: Range<Int>
        /// How many words it has, the title not counted.
        var words: Int
    }

    private static func sighting(_ name: Name, _ cue: TextCue) -> TextSighting {
        var sighting = TextSighting(
            name: name.name, range: name.range, role: cue.role,
            sex: cue.sort == .post ? Relationship.sex(ofTitle: name.name.title) : cue.sex, isOfSpeaker: cue.isOfSpeaker,
            isOfStep: cue.isOfStep)
        // `My friend Dean` is said by a grown-up as often as by a child.
        if cue.isOfSpeaker, cue.role == .pupil { sighting.isFirm = false }
        return sighting
    }

    /// Whether a name may stand right beside a post or a relation.
    private static func isGood(_ name: Name, _ cue: TextCue, in text: Span<UInt8>) -> Bool {
        if name.name.title.isEmpty, name.words == 1 {
            // `PC Doyle` and `brother Kai`, but `teacher Amelia liked`: a post alone wants two words or a title.
            guard cue.sort == .relation || cue.role == .professional else { return false }
            guard name.name.forename.count > 1 else { return false }
            // `Pupil Details`: the title of a list.
            if cue.role == .pupil, !isUncommon(name.name.forename) { return false }
        }
        // In a line of capitals every word looks like a name.
        let capitals = isCapitals(name.range, in: text)
        return !capitals || name.range.count < 3 || !isCapitalLine(around: name.range, in: text)
    }

    /// What parts a name from what is told of it behind.
    private enum Mark { case bracket, comma, dash, verb }

    /// The name that a mark or `is` parts from what stands at a position, with the mark.
    ///
    /// With `isOfPost`, words that tell what sort of post it is may stand between: `Bethan Pugh, paediatric diabetes nurse`.
    private static func nameBefore(
        _ position: Int, isOfPost: Bool = false, mayBeCell: Bool = false, in text: Span<UInt8>
    ) -> (Name, Mark)? {
        var end = position
        // `Joanne Okafor, the mother of`, `Mrs Adeyemi is Tobi's mum`.
        var mark: Mark?
        var sorts = 0
        var joins = false
        for _ in 0..<6 {
            end = skipSpacesBack(end, in: text)
            guard end > 0 else { return nil }
            switch text[end - 1] {
            case 0x28, 0x5B: (mark, end) = (.bracket, end - 1)
            case 0x2C:
                (mark, end) = (.comma, end - 1)
                // `Yusuf Demirci (YD, SW)`: how the notes write the name, and then the post.
                if let open = bracketOfLetters(endingAt: end, in: text) { (mark, end) = (.bracket, open) }
            // `| PARRY Ffion | family support worker |`: a cell of a table.
            case 0x7C where mayBeCell:
                (mark, end) = (.dash, end - 1)
                // `| Rumana Haque (RH) | social worker |`
                let last = skipSpacesBack(end, in: text)
                if last > 0, text[last - 1] == 0x29, let open = bracketOfLetters(endingAt: last - 1, in: text) {
                    end = open
                }
            case 0x2D: (mark, end) = (.dash, end - 1)
            case 0x93, 0x94:
                guard end >= 3, text[end - 3] == 0xE2 else { return nil }
                (mark, end) = (.dash, end - 3)
            default:
                guard mark == nil, let word = wordBefore(end, in: text) else { return nil }
                if ["the", "a", "an", "her", "his", "their", "new", "allocated", "our"].contains(word.key) {
                    end = word.range.lowerBound
                    continue
                }
                if isOfPost, !word.isCapital, sorts < 3, word.key.count > 2, !StopWords.noSorts.contains(word.key) {
                    sorts += 1
                    joins = joins || word.key == "and"
                    end = word.range.lowerBound
                    continue
                }
                guard sorts == 0, word.key == "is" || word.key == "was" else { return nil }
                (mark, end) = (.verb, word.range.lowerBound)
            }
            if mark != nil { break }
        }
        // `Naomi Price, and the duty nurse` are two; `(missing and exploitation worker)` is one.
        guard let mark, !joins || mark == .bracket else { return nil }
        end = skipSpacesBack(end, in: text)
        // Read back over words that may be of a name, then read forwards from the first that begins one.
        var starts: [Int] = []
        var at = end
        while starts.count < 5, let word = wordBefore(at, in: text) {
            let isTitle = NameCell.titles[word.key] != nil && word.isCapital
            guard word.isCapital || NameKey.particles.contains(word.key) else { break }
            starts.append(word.range.lowerBound)
            if isTitle { break }
            let gap = skipSpacesBack(word.range.lowerBound, in: text)
            // A full stop after an initial joins, after a word it ends a sentence.
            if gap > 0, text[gap - 1] == 0x2E, let before = wordBefore(gap - 1, in: text), before.range.count <= 4,
                before.range.count == 1 || NameCell.titles[before.key] != nil
            {
                at = gap - 1
            } else {
                at = gap
            }
        }
        for start in starts.reversed() {
            guard let name = readName(at: start, in: text) else { continue }
            if name.range.upperBound == end || (name.range.upperBound == end - 1 && text[end - 1] == 0x2E) {
                return (name, mark)
            }
        }
        return nil
    }

    /// Where a bracket opens whose first word, a few capitals, ends here.
    private static func bracketOfLetters(endingAt end: Int, in text: Span<UInt8>) -> Int? {
        guard let letters = wordBefore(end, in: text), letters.range.count <= 4, isCapitals(letters.range, in: text),
            letters.range.lowerBound > 0, text[letters.range.lowerBound - 1] == 0x28
        else { return nil }
        return letters.range.lowerBound - 1
    }

    /// Whose relation it is: the capitalised word with `'s` right before the relation.
    private static func possessor(before position: Int, in text: Span<UInt8>) -> Name? {
        let end = skipSpacesBack(position, in: text)
        guard end < position, let word = wordBefore(end, in: text), word.isCapital, word.isPossessive else {
            return nil
        }
        if StopWords.text.contains(word.key) && Relationship.table[word.key] == nil { return nil }
        var range = word.range
        range = range.lowerBound..<(range.lowerBound + word.bare)
        var name = PersonName(forename: string(range, in: text))
        // `Jakub Nowak's mum`.
        let gap = skipSpacesBack(word.range.lowerBound, in: text)
        let dot = gap > 0 && text[gap - 1] == 0x2E ? 1 : 0
        if gap == word.range.lowerBound - 1, let first = wordBefore(gap - dot, in: text), first.isCapital,
            !first.isPossessive, first.key.count == 1 || dot == 0, first.key != "i" || dot == 1,
            first.key.count == 1 || !StopWords.text.contains(first.key)
        {
            if let title = NameCell.titles[first.key] {
                name = PersonName(title: title, surname: name.forename)
            } else {
                name = PersonName(forename: string(first.range, in: text), surname: name.forename)
            }
            range = first.range.lowerBound..<range.upperBound
        }
        return Name(name: name, range: range, words: 1)
    }

    /// The relation whose relation is meant: `mum's` in `mum's sister`, and whether it is an adult of the family.
    private static func relationOwner(before position: Int, in text: Span<UInt8>) -> (start: Int, isAdult: Bool)? {
        guard let word = wordBefore(skipSpacesBack(position, in: text), in: text) else { return nil }
        var key = word.key
        if !word.isPossessive {
            guard key.hasSuffix("s") else { return nil }
            key.removeLast()
        }
        if ["friend", "pupil", "child", "student", "boy", "girl", "classmate", "neighbour"].contains(key) {
            return word.isPossessive ? (word.range.lowerBound, false) : nil
        }
        guard let relation = Relationship.table[key] else { return nil }
        switch relation.role {
        case .parent, .carer, .family: return (word.range.lowerBound, !key.hasPrefix("cousin"))
        case .sibling: return word.isPossessive ? (word.range.lowerBound, false) : nil
        default: return nil
        }
    }

    private static func hasPossessive(before position: Int, in text: Span<UInt8>) -> Bool {
        guard let word = wordBefore(skipSpacesBack(position, in: text), in: text) else { return false }
        return ["his", "her", "their", "my", "whose"].contains(word.key) || word.isPossessive
    }

    private static func isRelationWord(_ name: String) -> Bool { Relationship.table[NameKey.key(name)] != nil }

    /// Reads a name that begins exactly here: an optional title, then capitalised words that no list knows for others.
    ///
    /// `afterTitle` says that a title stood before it already, `lowerAfterTitle` that one in lower case stands here.
    static func readName(at start: Int, in text: Span<UInt8>, afterTitle: Bool = false, lowerAfterTitle: Bool = false)
        -> Name?
    {
        var title = ""
        var position = afterTitle ? skipSpaces(start, in: text) : start
        let first = position
        if !afterTitle, let word = word(at: position, in: text), let known = NameCell.titles[word.key],
            word.isCapital || lowerAfterTitle
        {
            var next = word.range.upperBound
            if next < text.count, text[next] == 0x2E { next += 1 }
            next = skipSpaces(next, in: text, andOneBreak: true)
            // A collar number: `PC 2219 Doyle`.
            var digits = next
            while digits < text.count, (0x30...0x39).contains(text[digits]) { digits += 1 }
            if digits > next { next = skipSpaces(digits, in: text) }
            if next > word.range.upperBound {
                title = known
                position = next
            }
        }
        let isTitled = !title.isEmpty || afterTitle
        var words: [Word] = []
        var end = position
        while words.count < 5, let word = word(at: position, in: text) {
            let isFirst = words.isEmpty
            if !word.isCapital {
                let isParticle = NameKey.particles.contains(word.key) && word.range.count < 6
                if isParticle, let next = self.word(at: skipSpaces(word.range.upperBound, in: text), in: text),
                    next.isCapital,
                    !isFirst || isTitled
                {
                    words.append(word)
                    end = word.range.upperBound
                    position = skipSpaces(end, in: text)
                    continue
                }
                guard lowerAfterTitle, isFirst, word.key.utf8.count > 2, !StopWords.text.contains(word.key) else {
                    break
                }
            }
            if NameCell.titles[word.key] != nil, word.key != "di", !isFirst || !isTitled { break }
            // A stop word may be a surname after a title (`Mrs Hall`) or a forename (`Deborah Hall`), never a first name.
            if StopWords.text.contains(word.key), word.key.count > 1 {
                // `Mr Atwal Monday` was told on a Monday.
                let isDay = !isFirst && StopWords.days.contains(word.key)
                let mayBeSurname =
                    StopWords.surnames.contains(word.key) && (isTitled ? !isDay : !isFirst && !word.isAllCaps)
                guard mayBeSurname else { break }
            }
            if word.key == "i" || isContraction(word, in: text), isFirst ? !isTitled : isPronoun(word, in: text) {
                break
            }
            words.append(word)
            end = word.range.lowerBound + word.bare
            if word.isPossessive { break }
            position = word.range.upperBound
            if word.key.count == 1, position < text.count, text[position] == 0x2E {
                // The full stop of an initial, if a name goes on behind it.
                let next = skipSpaces(position + 1, in: text)
                guard let following = self.word(at: next, in: text), following.isCapital,
                    !StopWords.text.contains(following.key)
                else { break }
                position = next
                continue
            }
            let next = skipSpaces(position, in: text)
            if next == position || next > position + 2 { break }
            position = next
        }
        while let last = words.last, !last.isCapital, words.count > 1 { words.removeLast() }
        guard let head = words.first, let last = words.last else { return nil }
        // HT, St Brendan's.
        if head.key == "st", last.isPossessive { return nil }
        end = last.range.lowerBound + last.bare
        var name = PersonName(title: title)
        let written = words.map { string($0.range.lowerBound..<($0.range.lowerBound + $0.bare), in: text) }
        if words.count == 1 {
            if isTitled { name.surname = written[0] } else { name.forename = written[0] }
            if !isTitled, head.key.count < 2 { return nil }
        } else {
            var split = words.count - 1
            // `Miss E Papadopoulou`: a capital alone is an initial, but for the Irish one.
            if let particle = words.indices.dropFirst(isTitled ? 0 : 1).first(where: {
                NameKey.particles.contains(words[$0].key) && $0 < words.count - 1
                    && !(["e", "y"].contains(words[$0].key) && words[$0].isCapital)
            }) {
                split = particle
                // `Miss Ferreira da Costa`, `L Ferreira da Costa`: what stands between initials or title and particle is surname.
                let isCalled = !isTitled || Nicknames.knows(Array(head.key.utf8))
                let start = isCalled ? (head.key.count == 1 ? 1 : split) : 0
                if NameKey.joining.contains(words[split].key), start < split {
                    split = words[start..<split].firstIndex { $0.key.count > 1 } ?? split
                }
            }
            name.forename = split > 0 ? written[0] : ""
            name.middle = split > 1 ? written[1..<split].joined(separator: " ") : ""
            name.surname = written[split...].joined(separator: " ")
        }
        return Name(name: name, range: first..<end, words: words.count)
    }

    /// Whether an `I` behind a name begins what its writer goes on to say: `told Mrs Akinwale I would ring`.
    private static func isPronoun(_ word: Word, in text: Span<UInt8>) -> Bool {
        let end = word.range.upperBound
        return word.range.count > 1 || end + 1 < text.count && text[end] == 0x20 && isLowercase(text[end + 1])
    }

    /// `I've` and `I'm`, but not `I'Anson`.
    private static func isContraction(_ word: Word, in text: Span<UInt8>) -> Bool {
        guard text[word.range.lowerBound] == UInt8(ascii: "I") else { return false }
        let joint = joint(at: word.range.lowerBound + 1, in: text)
        let next = word.range.lowerBound + 1 + joint
        return joint > 0 && text[word.range.lowerBound + 1] != UInt8(ascii: "-") && next < word.range.upperBound
            && isLowercase(text[next])
    }

    // MARK: Words and bytes

    struct Word {
        var range: Range<Int>
        /// Lower case, without diacritics, the possessive left out.
        var key: String
        var isCapital: Bool
        var isAllCaps: Bool
        var isPossessive: Bool
        /// How many of its bytes are the word without `'s`.
        var bare: Int
    }

    /// The word that begins here: letters, and apostrophes and hyphens between letters.
    static func word(at start: Int, in text: Span<UInt8>) -> Word? {
        var end = start
        while end < text.count {
            let length = letter(at: end, in: text)
            if length > 0 {
                end += length
                continue
            }
            let joint = self.joint(at: end, in: text)
            guard joint > 0, end > start, letter(at: end + joint, in: text) > 0 else { break }
            end += joint
        }
        return end > start ? made(start..<end, in: text) : nil
    }

    /// The word that ends here.
    private static func wordBefore(_ end: Int, in text: Span<UInt8>) -> Word? {
        var start = end
        while start > 0, end - start < 80 {
            var index = start - 1
            while index > 0, text[index] & 0xC0 == 0x80, start - index < 4 { index -= 1 }
            let length = letter(at: index, in: text)
            if length > 0, index + length == start {
                start = index
                continue
            }
            let joint = self.joint(at: index, in: text)
            guard joint > 0, index + joint == start, start < end, index > 0 else { break }
            var before = index - 1
            while before > 0, text[before] & 0xC0 == 0x80, index - before < 4 { before -= 1 }
            guard letter(at: before, in: text) > 0 else { break }
            start = index
        }
        return start < end ? made(start..<end, in: text) : nil
    }

    private static func made(_ range: Range<Int>, in text: Span<UInt8>) -> Word {
        if let word = plain(range, in: text) { return word }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for index in range { bytes.append(text[index]) }
        var bare = bytes.count
        var isPossessive = false
        if bare > 2, bytes[bare - 1] | 0x20 == 0x73 {
            if bytes[bare - 2] == 0x27 {
                (bare, isPossessive) = (bare - 2, true)
            } else if bare > 4, bytes[bare - 4] == 0xE2 || bytes[bare - 3] == 0xCA {
                (bare, isPossessive) = (bare - (bytes[bare - 4] == 0xE2 ? 4 : 3), true)
            }
        }
        let name = bytes[..<bare]
        if let key = NameKey.plainKey(name, joint: 0x2D), let first = name.first {
            let letters = name.count { isASCIILetter($0) }
            let small = name.count { isLowercase($0) }
            let isCapital = !isLowercase(first) || (small < letters && isParticleName(key, name))
            return Word(
                range: range, key: key, isCapital: isCapital, isAllCaps: letters > 1 && small == 0,
                isPossessive: isPossessive,
                bare: bare)
        }
        let written = String(decoding: name, as: UTF8.self)
        let key = NameKey.words(written).joined(separator: "-")
        let first = written.unicodeScalars.first
        // Scripts without case have no small letters to begin with.
        var isCapital = first.map { $0.properties.isUppercase || !$0.properties.isCased } ?? false
        if !isCapital { isCapital = isParticleName(key, name) }
        let letters = written.unicodeScalars.filter { $0.properties.isAlphabetic }
        let isAllCaps = letters.count > 1 && letters.allSatisfy { !$0.properties.isLowercase }
        return Word(
            range: range, key: key, isCapital: isCapital, isAllCaps: isAllCaps, isPossessive: isPossessive, bare: bare)
    }

    /// A word in ASCII, which most are: made without a list of its bytes; nil for others.
    private static func plain(_ range: Range<Int>, in text: Span<UInt8>) -> Word? {
        var (letters, small) = (0, 0)
        for index in range {
            let byte = text[index]
            if byte >= 0x80 { return nil }
            if isASCIILetter(byte) { letters += 1 }
            if isLowercase(byte) { small += 1 }
        }
        var end = range.upperBound
        let isPossessive = range.count > 2 && text[end - 1] | 0x20 == 0x73 && text[end - 2] == 0x27
        if isPossessive {
            letters -= 1
            if isLowercase(text[end - 1]) { small -= 1 }
            end -= 2
        }
        // `al-Haddad` in small letters is looked at with more care.
        if isLowercase(text[range.lowerBound]), small < letters { return nil }
        let key = String(unsafeUninitializedCapacity: range.count) { buffer in
            var count = 0
            for index in range.lowerBound..<end {
                switch text[index] {
                case 0x27: continue
                case 0x2D: buffer[count] = 0x2D
                default: buffer[count] = text[index] | 0x20
                }
                count += 1
            }
            return count
        }
        return Word(
            range: range, key: key, isCapital: !isLowercase(text[range.lowerBound]),
            isAllCaps: letters > 1 && small == 0,
            isPossessive: isPossessive, bare: end - range.lowerBound)
    }

    /// Whether a word in small letters is a name behind a particle: `al-Haddad`.
    private static func isParticleName(_ key: String, _ name: ArraySlice<UInt8>) -> Bool {
        guard let hyphen = name.firstIndex(of: 0x2D), hyphen + 1 < name.endIndex, !isLowercase(name[hyphen + 1]) else {
            return false
        }
        return NameKey.particles.contains(String(key.prefix { $0 != "-" }))
    }

    /// How many bytes the letter has that begins here; 0 where none does.
    private static func letter(at index: Int, in text: Span<UInt8>) -> Int {
        guard index < text.count else { return 0 }
        let byte = text[index]
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: return 1
        case 0xC3: return index + 1 < text.count && text[index + 1] != 0x97 && text[index + 1] != 0xB7 ? 2 : 0
        case 0xC4...0xDF: return index + 1 < text.count ? 2 : 0
        // General punctuation, symbols and forms (E2) hold no letters of names; neither do emoji (F0).
        case 0xE0, 0xE1, 0xE3...0xED: return index + 2 < text.count ? 3 : 0
        default: return 0
        }
    }

    /// How many bytes the apostrophe or hyphen has that stands here; 0 where none does.
    private static func joint(at index: Int, in text: Span<UInt8>) -> Int {
        guard index < text.count else { return 0 }
        if text[index] == 0x27 || text[index] == 0x2D { return 1 }
        guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
        return [0x98, 0x99, 0x90, 0x91].contains(text[index + 2]) ? 3 : 0
    }

    private static func skipWord(_ text: Span<UInt8>, _ start: Int) -> Int {
        var end = start
        while case let length = letter(at: end, in: text), length > 0 { end += length }
        return max(1, end - start)
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isLetterStart(_ byte: UInt8) -> Bool {
        isASCIILetter(byte) || (byte >= 0xC3 && byte != 0xE2 && byte < 0xEE)
    }

    private static func string(_ range: Range<Int>, in text: Span<UInt8>) -> String {
        text.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
    }

    private static func skipSpaces(_ start: Int, in text: Span<UInt8>, andOneBreak: Bool = false) -> Int {
        var index = start
        var broke = !andOneBreak
        while index < text.count {
            if text[index] == 0x20 || text[index] == 0x09 {
                index += 1
            } else if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
                index += 2
            } else if !broke, text[index] == 0x0D {
                index += 1
            } else if !broke, text[index] == 0x0A {
                broke = true
                index += 1
            } else {
                break
            }
        }
        return index
    }

    private static func skipSpacesBack(_ end: Int, in text: Span<UInt8>) -> Int {
        var index = end
        while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09 { index -= 1 }
        return index
    }

    private static func contains(_ byte: UInt8, _ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        for index in range where text[index] == byte { return true }
        return false
    }

    private static func closing(_ open: Int, in text: Span<UInt8>) -> Int? {
        var index = open
        while index < text.count, index - open < 60 {
            if text[index] == 0x29 { return index + 1 }
            index += 1
        }
        return nil
    }

    private static func isCapitals(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        for index in range where (0x61...0x7A).contains(text[index]) { return false }
        return true
    }

    private static func isLineStart(_ position: Int, in text: Span<UInt8>) -> Bool {
        var index = position
        while index > 0, [0x20, 0x09, 0x3E, 0x2A].contains(text[index - 1]) { index -= 1 }
        return index == 0 || text[index - 1] == 0x0A || text[index - 1] == 0x0D
    }

    private static func isCapitalLine(around range: Range<Int>, in text: Span<UInt8>) -> Bool {
        var start = range.lowerBound
        var end = range.upperBound
        while start > 0, text[start - 1] != 0x0A, range.lowerBound - start < 200 { start -= 1 }
        while end < text.count, text[end] != 0x0A, end - range.upperBound < 200 { end += 1 }
        return isCapitals(start..<end, in: text)
    }

    /// Where a phrase begins whose last word begins at `position` and whose other words stand right before it.
    private static func phraseStart(_ words: [String], before position: Int, in text: Span<UInt8>) -> Int? {
        var start = position
        for wanted in words.reversed() {
            var gap = skipSpacesBack(start, in: text)
            if gap == start, gap > 0, text[gap - 1] == 0x2D { gap -= 1 }
            guard gap < start, let word = wordBefore(gap, in: text) else { return nil }
            let key = word.isPossessive ? word.key + "s" : word.key
            guard key == wanted else { return nil }
            start = word.range.lowerBound
        }
        return start
    }
}
