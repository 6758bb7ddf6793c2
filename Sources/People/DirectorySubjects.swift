package import Passages
import Vocabulary

/// Whom the case is about.
package struct Subjects: Sendable, Hashable {
    package var ids: [PersonID]
    package func contains(_ id: PersonID) -> Bool { ids.contains(id) }
}

/// Why nobody could be called the subject.
///
/// Holds no name and no number.
package enum SubjectTrouble: Error, Hashable, Sendable {
    /// Nothing says whom the case is about.
    case nobody
    /// The structured documents are about several pupils, and nothing says which.
    case several(Int)
    /// The `--subject` of this place, from 0, fits nobody.
    case unknown(argument: Int)
    /// The `--subject` of this place, from 0, fits several people.
    case unclear(argument: Int)
}

extension Directory {
    /// Settles who is who and says whom the case is about: those given, else those declared, else the one pupil whom the
    /// structured documents are about.
    ///
    /// Afterwards a subject has that role, and siblings, parents and carers of a subject have `of` set to one. With
    /// `mayBeNobody`, where nobody is the subject nobody is of the subject's family either.
    package mutating func resolve(
        subjects given: [String], mayBeNobody: Bool = false
    ) throws(SubjectTrouble) -> Subjects {
        // Whose mother `mum` is has to be known before half names find their people.
        hint = Set(people.indices.filter { traces[$0].isDeclaredSubject })
        for text in given {
            if let known = try? known(subject: text, argument: 0) { hint.insert(known) }
        }
        if hint.isEmpty, recordedChildren.count == 1 { hint = Set(recordedChildren) }
        settle()
        var found: [Int] = []
        for (argument, text) in given.enumerated() {
            let index = try subject(text, argument: argument)
            if !found.contains(index) { found.append(index) }
        }
        if found.isEmpty { found = people.indices.filter { traces[$0].isDeclaredSubject } }
        if found.isEmpty {
            found = recordedChildren
            if found.count > 1 {
                guard mayBeNobody else { throw .several(found.count) }
                found = []
            }
        }
        let first = found.first
        if first == nil, !mayBeNobody { throw .nobody }
        for index in people.indices {
            if found.contains(index) {
                let role = people[index].role
                people[index].isGrownUp = isFamily(role) || isWork(role) || role == .other || people[index].isGrownUp
                people[index].role = .subject
                people[index].of = nil
            } else if people[index].role == .subject {
                people[index].role = .pupil
            }
        }
        // Of a child who could be two: whoever's father it is, it is not said that he is the subject's.
        for family in waitingFamilies where people[family.person].of == nil && !traces[family.person].isDeclared {
            if isFamily(people[family.person].role) || people[family.person].role == .sibling {
                people[family.person].role = .unknown
            }
        }
        joinSiblings(of: found)
        joinSiblingsByHome(of: found)
        for index in people.indices where !found.contains(index) {
            // Whoever cares for two children is first the subject's.
            if let child = found.first(where: { traces[index].furtherChildren.contains($0) }),
                let of = people[index].of, !found.contains(of.index)
            {
                people[index].of = PersonID(child)
            }
            // The document about the subject says `his nan` and means the subject's.
            if people[index].of == nil, isFamily(people[index].role) || people[index].role == .sibling {
                if let first {
                    people[index].of = PersonID(otherChild(ofParent: index, besides: found) ?? first)
                } else if !traces[index].isDeclared {
                    people[index].role = .unknown
                }
            }
            guard let of = people[index].of else { continue }
            let isOfSubject = found.contains(of.index)
            // Another pupil's brother is to this case a pupil like others.
            if people[index].role == .sibling, !traces[index].isDeclared, !isOfSubject,
                !isSiblingOfSubject(of.index, found)
            {
                // `Dritan's brother Agron`: of a grown-up, and no child.
                people[index].role = people[of.index].isChild ? .pupil : .unknown
            }
        }
        for index in people.indices where people[index].role == .pupil && traces[index].family != nil {
            if let first, found.contains(where: { traces[$0].family == traces[index].family }) {
                people[index].role = .sibling
                people[index].of = PersonID(first)
            }
        }
        for (identity, sighting) in ownerSightings {
            guard let known = owners[identity], known.count == 1 else { continue }
            owners[identity] = withNamesakes(known.map(\.index), of: sighting).map { PersonID($0) }
        }
        return Subjects(ids: found.map { PersonID($0) })
    }

    /// The other pupil whose parent it is by the surname, which none of the subject's family has: `her father, Mr Volkov` in a
    /// letter that has just told of Arina Volkova.
    private func otherChild(ofParent person: Int, besides subjects: [Int]) -> Int? {
        let trace = traces[person]
        guard people[person].role == .parent, !trace.isDeclared, !trace.surnames.isEmpty else { return nil }
        func shares(_ other: Int) -> Bool {
            traces[other].surnames.contains { known in
                trace.surnames.contains { $0 == known || NameForms.areAlike($0, known) }
            }
        }
        let children = people.indices.filter { people[$0].role == .pupil && shares($0) }
        let isOfSubject = people.indices.contains { other in
            other != person && shares(other)
                && (subjects.contains(other) || people[other].of.map { subjects.contains($0.index) } ?? false)
        }
        return isOfSubject ? nil : children.first
    }

    /// Makes siblings of the pupils who share a listed parent with a subject.
    ///
    /// A foster carer's children are no brothers and sisters, and two mothers of one name are told by the children's surname or
    /// by how they are reached.
    private mutating func joinSiblings(of subjects: [Int]) {
        for parent in people.indices where people[parent].role == .parent && !subjects.contains(parent) {
            let children = traces[parent].furtherChildren.union(people[parent].of.map { [$0.index] } ?? [])
            guard let subject = subjects.first(where: { children.contains($0) }) else { continue }
            for child in children where people[child].role == .pupil && !traces[child].isDeclared {
                guard
                    traces[parent].parentOf.isSuperset(of: [child, subject])
                        || !traces[child].surnames.isDisjoint(with: traces[subject].surnames)
                else { continue }
                people[child].role = .sibling
                people[child].of = PersonID(subject)
            }
        }
    }

    /// Makes siblings of the pupils whom the text calls so, or whose record gives the subject's own address, where they bear a
    /// name of the subject's family: the child's own, half of a double one, or a listed parent's.
    ///
    /// The name is asked for because children of a children's home share its address and no name.
    private mutating func joinSiblingsByHome(of subjects: [Int]) {
        for subject in subjects {
            let parents = people.indices.filter {
                people[$0].role == .parent
                    && (people[$0].of?.index == subject || traces[$0].furtherChildren.contains(subject))
            }
            let names = ([subject] + parents).reduce(into: Set<String>()) { $0.formUnion(surnameParts(of: $1)) }
            let home = Directory.homes(people[subject].values)
            for index in people.indices where people[index].role == .pupil && !traces[index].isDeclared {
                guard
                    traces[index].isCalledSibling
                        || traces[index].hasRecord && !Directory.homes(people[index].values).isDisjoint(with: home),
                    surnameParts(of: index).contains(where: { own in names.contains { Directory.isSameSurname(own, $0) }
                    })
                else { continue }
                people[index].role = .sibling
                if people[index].of == nil { people[index].of = PersonID(subject) }
            }
        }
    }

    /// Whether two surnames are one, or the one a daughter's: Horváth and Horváthová.
    private static func isSameSurname(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        return short == long || short.utf8.count > 4 && ["a", "ova"].contains { long == short + $0 }
    }

    /// A person's surnames, and the words of them that are names by themselves.
    func surnameParts(of person: Int) -> Set<String> {
        traces[person].surnames.reduce(into: []) { $0.formUnion(Directory.surnameParts($1)) }
    }

    /// A folded surname, and the words of it that are names by themselves: no `de`, no `bin`.
    static func surnameParts(_ surname: String) -> Set<String> {
        Set([surname] + surname.split(separator: " ").filter { $0.count > 3 }.map(String.init)).subtracting([""])
    }

    /// Where somebody lives by these values: each postcode with each line of an address that tells a house.
    static func homes(_ values: [KnownValue]) -> Set<String> {
        func keys(_ kind: Kind) -> [String] { values.filter { $0.kind == kind }.map { NameKey.number($0.value) } }
        let postcodes = keys(.postcode)
        if postcodes.isEmpty { return [] }
        let houses = keys(.address).filter { $0.contains { $0.isNumber } && $0.contains { $0.isLetter } }
        return Set(postcodes.flatMap { postcode in houses.map { postcode + " " + $0 } })
    }

    private func isSiblingOfSubject(_ index: Int, _ subjects: [Int]) -> Bool {
        people[index].role == .sibling && people[index].of.map { subjects.contains($0.index) } ?? false
    }

    private mutating func subject(_ text: String, argument: Int) throws(SubjectTrouble) -> Int {
        if let known = try known(subject: text, argument: argument) { return known }
        // Notes alone may never give the whole name. Where records do, a name that none of them has is a slip of the pen.
        guard recordedChildren.isEmpty, let read = NameCell.read(text) ?? Directory.plainName(text) else {
            throw .unknown(argument: argument)
        }
        var sighting = Sighting(name: read.name)
        sighting.orderIsSure = read.orderIsSure
        sightings += 1
        sighting.first = sightings
        sighting.role = .subject
        sighting.trust = .declared
        return add(sighting)
    }

    /// The person whom a `--subject` means; nil where it is a name that nobody has.
    private func known(subject text: String, argument: Int) throws(SubjectTrouble) -> Int? {
        let number = NameKey.number(text)
        let hasDigits = number.contains { $0.isNumber }
        if hasDigits {
            var holders = indexByNumber[number] ?? []
            if holders.isEmpty {
                holders = people.indices.filter { person in
                    people[person].values.contains { NameKey.number($0.value) == number }
                }
            }
            if holders.count > 1 { throw .unclear(argument: argument) }
            if let only = holders.first { return only }
        }
        guard let read = NameCell.read(text) ?? (hasDigits ? nil : Directory.plainName(text)) else {
            throw .unknown(argument: argument)
        }
        var sighting = Sighting(name: read.name)
        sighting.orderIsSure = read.orderIsSure
        let title = read.name.title
        let isTitled = !title.isEmpty && read.name.forename.isEmpty
        sighting.sex = Relationship.sex(ofTitle: title)
        let fitting = fits(of: sighting).filter { candidate in
            guard isTitled else { return true }
            if Directory.isGrownUp(title: title), people[candidate.person].isChild { return false }
            guard let sex = sighting.sex, let usual = Forenames.sex(of: traces[candidate.person].forenames) else {
                return true
            }
            return usual == sex
        }
        let best = fitting.map(\.fit).max() ?? .none
        var fit = fitting.filter { $0.fit == best }.map(\.person)
        if fit.count > 1, !isTitled {
            let children = fit.filter { isChild(people[$0].role) }
            if !children.isEmpty { fit = children }
        }
        if fit.isEmpty {
            let key = NameKey.key(text)
            fit = people.indices.filter { traces[$0].also.contains(key) }
        }
        if fit.count > 1 { throw .unclear(argument: argument) }
        return fit.first
    }
}
