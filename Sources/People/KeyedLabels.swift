package import Passages
import Vocabulary

/// Labels that follow from who somebody is and from a key, and from nothing else: `Pupil 7KQ2M4XW9RTD`.
///
/// So the same person has the same label in every record, part and run. Who is known by half a name, or by initials, has
/// none: it would be that of everybody written so, and how often it stands would tell the name.
package struct KeyedLabels: Labels {
    private let people: [Person]
    private let code: (_ identity: [UInt8]) -> String
    private var labels: [PersonID: String?] = [:]

    /// `code` makes the second word of a label: letters and digits that only the holder of the key can make.
    package init(for directory: Directory, code: @escaping (_ identity: [UInt8]) -> String) {
        people = directory.people
        self.code = code
    }

    /// Whether a person is known well enough to have a label.
    package mutating func has(_ person: PersonID) -> Bool { find(person) != nil }

    package mutating func label(for person: PersonID) -> String { find(person) ?? "[name withheld]" }

    private mutating func find(_ id: PersonID) -> String? {
        if let known = labels[id] { return known }
        var label: String?
        if people.indices.contains(id.index), let identity = people[id.index].identity {
            let word = LabelWord(role: people[id.index].role)
            // Nobody is the child of a stream; each is one pupil of many.
            label = (word == .child ? LabelWord.pupil : word).rawValue + " " + code(identity)
        }
        labels[id] = .some(label)
        return label
    }
}

extension Person {
    /// What tells this person from all others wherever a record names them: the UPN; where there is none, the folded
    /// forename and surname with the date of birth; where that is not said either, the folded name alone.
    ///
    /// nil for half a name. Middle names are left out, since one export has them and another has not.
    var identity: [UInt8]? {
        let numbers = values.filter { $0.kind == .upn }
        let current = numbers.filter { $0.field == Person.upn } + numbers
        if let number = current.lazy.compactMap({ PupilNumber.normalised($0.value.utf8) }).first {
            return Array("upn=\(number)".utf8)
        }
        guard let name = names.lazy.map({ FoldedName($0) }).first(where: \.isWhole) else { return nil }
        let born = values.lazy.filter { $0.kind == .birthDate }.compactMap { NameKey.birthDate($0.value) }.first
        return Array("name=\(name.forename)|\(name.surname)|\(born ?? "")".utf8)
    }

    private static let upn = Field("subject.id.upn")
}
