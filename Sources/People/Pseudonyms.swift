package import Passages
import Vocabulary

/// The labels that stand in place of people: `Child 1`, `Pupil B`, `Teacher 3`, given out by first appearance.
///
/// A label holds nothing of the name and does not tell the sex. One that already stands in an input, or that an earlier key
/// gave to somebody, is given to nobody else.
package struct Pseudonyms: Labels {
    /// The labels given so far, and those an earlier key gave.
    package private(set) var labels: [PersonID: String] = [:]
    private var taken: Set<String>
    private var words: [LabelWord]
    private var next: [LabelWord: Int] = [:]

    /// `standing` are the labels that inputs already hold, as `labels(standingIn:)` finds them.
    package init(for directory: Directory, standing: Set<String> = [], key: PeopleKey? = nil) {
        taken = standing
        words = directory.people.map { LabelWord(role: $0.role) }
        guard let key else { return }
        for person in directory.people {
            if let label = key.label(of: person) { labels[person.id] = label }
        }
        // Two people of today who both look like one of the key: neither is given the label.
        let counts = Dictionary(labels.values.map { ($0, 1) }, uniquingKeysWith: +)
        labels = labels.filter { counts[$0.value] == 1 }
        for entry in key.entries { taken.insert(entry.label.uppercased()) }
    }

    package mutating func label(for person: PersonID) -> String {
        if let known = labels[person] { return known }
        let word = words.indices.contains(person.index) ? words[person.index] : .person
        var number = next[word] ?? 0
        var label = word.label(number)
        while taken.contains(label.uppercased()) {
            number += 1
            label = word.label(number)
        }
        next[word] = number + 1
        taken.insert(label.uppercased())
        labels[person] = label
        return label
    }

    /// Adds what looks like a label in a text: `PUPIL B`, `teacher  3`, a line break between.
    ///
    /// In capitals, one space between.
    ///
    /// Run over every input before anything is written, so that no label means two people.
    package static func labels(standingIn text: Span<UInt8>, into standing: inout Set<String>) {
        var index = 0
        while index < text.count {
            // The first letters of the words: c, p, r, s, t.
            switch text[index] | 0x20 {
            case 0x63, 0x70, 0x72, 0x73, 0x74: break
            default:
                index += 1
                continue
            }
            guard let word = LabelWord.at(index, in: text),
                let tail = LabelWord.tail(after: index + word.count, in: text)
            else {
                index += 1
                continue
            }
            standing.insert(word.rawValue.uppercased() + " " + tail.text)
            index = tail.range.upperBound
        }
    }
}

/// The first word of a label, by role.
enum LabelWord: String, CaseIterable, Sendable {
    case child = "Child"
    case pupil = "Pupil"
    case parent = "Parent"
    case carer = "Carer"
    case sibling = "Sibling"
    case relative = "Relative"
    case teacher = "Teacher"
    case professional = "Professional"
    case person = "Person"

    init(role: Role) {
        self =
            switch role {
            case .subject: .child
            case .pupil: .pupil
            case .parent: .parent
            case .carer: .carer
            case .sibling: .sibling
            case .family: .relative
            case .staff: .teacher
            case .professional: .professional
            case .other, .unknown: .person
            }
    }

    var count: Int { rawValue.utf8.count }

    /// The label of this number, from 0: letters for pupils (after Z comes AA), numbers for others.
    func label(_ number: Int) -> String {
        guard self == .pupil else { return "\(rawValue) \(number + 1)" }
        var letters: [UInt8] = []
        var rest = number
        repeat {
            letters.insert(UInt8(0x41 + rest % 26), at: 0)
            rest = rest / 26 - 1
        } while rest >= 0
        return rawValue + " " + String(decoding: letters, as: UTF8.self)
    }

    /// The word that begins here in any case, letters before it or not.
    static func at(_ start: Int, in text: Span<UInt8>) -> LabelWord? {
        guard start + 6 <= text.count else { return nil }
        let word: LabelWord
        switch (text[start] | 0x20, text[start + 1] | 0x20, text[start + 2] | 0x20) {
        case (0x63, 0x68, 0x69): word = .child
        case (0x63, 0x61, 0x72): word = .carer
        case (0x70, 0x75, 0x70): word = .pupil
        case (0x70, 0x61, 0x72): word = .parent
        case (0x70, 0x72, 0x6F): word = .professional
        case (0x70, 0x65, 0x72): word = .person
        case (0x72, 0x65, 0x6C): word = .relative
        case (0x73, 0x69, 0x62): word = .sibling
        case (0x74, 0x65, 0x61): word = .teacher
        default: return nil
        }
        let bytes = Array(word.rawValue.utf8)
        guard start + bytes.count < text.count else { return nil }
        for index in 3..<bytes.count where text[start + index] | 0x20 != bytes[index] { return nil }
        return word
    }

    /// The number or letters after a word and at least one white space; letters in capitals.
    static func tail(after end: Int, in text: Span<UInt8>) -> (text: String, range: Range<Int>)? {
        var start = end
        while let length = space(at: start, in: text) { start += length }
        guard start > end else { return nil }
        var index = start
        var letters: [UInt8] = []
        let isNumber = index < text.count && (0x30...0x39).contains(text[index])
        while index < text.count, letters.count < 8 {
            let byte = text[index]
            let isDigit = (0x30...0x39).contains(byte)
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            guard isNumber ? isDigit : isLetter else { break }
            letters.append(isNumber ? byte : byte & 0xDF)
            index += 1
        }
        guard !letters.isEmpty, isNumber || letters.count <= 3 else { return nil }
        return (String(decoding: letters, as: UTF8.self), start..<index)
    }

    /// How many bytes the white space has that stands here; nil where none does.
    static func space(at index: Int, in text: Span<UInt8>) -> Int? {
        guard index < text.count else { return nil }
        if text[index] == 0x20 || (0x09...0x0D).contains(text[index]) { return 1 }
        if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
        return nil
    }
}
