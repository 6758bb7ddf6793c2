package import Passages
package import People
package import Profiles
package import Recognisers
import Synchronization
package import Vocabulary

/// What every judge of a pack knows: the profile, the people, who the case is about.
///
/// Frozen, so that it can be shared.
package final class CaseView: Sendable {
    package let profile: Profile
    package let directory: Directory
    /// Finds the people; where it is made late, in the texts that may name somebody.
    package var matcher: PeopleMatcher {
        early
            ?? late.withLock { made in
                if let made { return made }
                let matcher = PeopleMatcher(people: directory.people, known: directory.values)
                made = matcher
                return matcher
            }
    }
    private let early: PeopleMatcher?
    private let late = Mutex<PeopleMatcher?>(nil)
    private let sieve: PeopleSieve?
    /// What the survey read of the texts.
    let readings: UnlistedNames.Readings
    /// Finds what is never disclosed.
    ///
    /// It has a matcher of its own, so that no other finding can stand in its place.
    package let protection: PeopleMatcher
    package let subjects: Set<PersonID>
    /// What ages are counted to: the newest date of the case, so that the same input gives the same pack.
    package let referenceDate: GeneraliserInput.Day?
    /// The oldest date of an entry, from which days are counted, and the newest, before which entries are old.
    package let firstDate: GeneraliserInput.Day?
    package let lastEntry: GeneraliserInput.Day?
    /// Words that may be part of a name somewhere in the case.
    package let suspects: Suspects
    /// Whom the profile wants entries to name.
    package let focus: Set<PersonID>
    let looksForUnlisted: Bool
    /// Whether somebody who is withheld has a name that labels, markers or coarser values hold: June, Mr Parent.
    let keepsReplacements: Bool
    /// A value that looks right in a field and points at nobody, for who has to read the field; nil where there is none.
    package typealias StandIn = @Sendable (_ field: Field, _ value: Span<UInt8>) -> String?
    let standIn: StandIn?
    /// What an earlier writing of the pack left standing.
    package let leftovers: LeftStanding
    /// Words that the school says name nobody.
    package let vouched: Vouched
    private let personRules: [Rule]
    let namesakes: Namesakes

    /// `isOfOneRecord` says that the people are those of one record, and that nothing else is judged.
    package init(
        profile: Profile, directory: Directory, protected: [String], subjects: Set<PersonID>,
        referenceDate: GeneraliserInput.Day?, firstDate: GeneraliserInput.Day? = nil,
        lastEntry: GeneraliserInput.Day? = nil, suspects: Suspects? = nil, vouched: Vouched = Vouched(),
        leftovers: LeftStanding = LeftStanding(), standIn: StandIn? = nil, readings: UnlistedNames.Readings = .init(),
        isOfOneRecord: Bool = false
    ) {
        self.standIn = standIn
        self.profile = profile
        self.directory = directory
        self.subjects = subjects
        self.referenceDate = referenceDate
        self.firstDate = firstDate
        self.lastEntry = lastEntry
        self.readings = readings
        self.suspects = suspects ?? Suspects(profile)
        looksForUnlisted = UnlistedNames.matter(to: profile)
        self.vouched = vouched
        self.leftovers = leftovers
        namesakes = Namesakes(among: directory.people)
        early = isOfOneRecord ? nil : PeopleMatcher(people: directory.people, known: directory.values)
        sieve = isOfOneRecord ? PeopleSieve(people: directory.people, known: directory.values) : nil
        protection = Self.protection(of: protected, directory: directory)
        personRules = directory.people.map { person in
            profile.rule(
                for: person.role, parts: person.parts, isBarred: person.isBarred,
                hasPR: person.holdsParentalResponsibility ?? false,
                of: person.of.flatMap { subjects.contains($0) ? nil : directory.person($0)?.role })
        }
        focus = Self.people(profile.people, in: directory, subjects: subjects)
        let rules = personRules
        keepsReplacements = directory.people.contains { rules[$0.id.index].action != .keep && OwnWords.name($0) }
    }

    /// Whether the matcher may find anything in a text.
    func mayFind(in text: Span<UInt8>) -> Bool { sieve?.mayFind(in: text) ?? true }

    /// What is listed, and what else places the same home: the postcodes and reference numbers of whoever lives there.
    private static func protection(of protected: [String], directory: Directory) -> PeopleMatcher {
        let listed = protected.map { KnownValue(kind: .protected, field: .unknown, value: $0) }
        guard !listed.isEmpty else { return findsNothing }
        let matcher = PeopleMatcher(people: [], known: listed)
        func isProtected(_ value: KnownValue) -> Bool {
            var found: [FoundValue] = []
            matcher.values(in: Array(value.value.utf8).span, into: &found)
            return found.contains { $0.score >= 0.5 }
        }
        let places = directory.values.filter { $0.kind == .address || $0.kind == .postcode || $0.field.isOfAddress }
        let residents = Set(places.filter(isProtected).compactMap(\.person))
        let more = places.filter { value in value.person.map { residents.contains($0) } ?? false }
            .filter { $0.kind == .postcode || $0.field.placesAHome || isProtected($0) }
            .map { KnownValue(kind: .protected, field: .unknown, value: $0.value) }
        return PeopleMatcher(people: [], known: listed + more)
    }

    private static let findsNothing = PeopleMatcher(people: [])

    /// What the profile does with the name of a person.
    package func rule(for person: PersonID) -> Rule { personRules[person.index] }

    /// What the profile wants a person to answer before the pack goes out, each question once.
    package var questions: [Question] {
        var asked: Set<String> = []
        return directory.people.flatMap { person in
            profile.questions(
                about: person.role, parts: person.parts, isBarred: person.isBarred,
                of: person.of.flatMap { subjects.contains($0) ? nil : directory.person($0)?.role })
        }.filter { asked.insert($0.id).inserted }
    }

    /// Everybody whom one of these claims means.
    package func people(_ claims: Set<PersonClaim>) -> Set<PersonID> {
        Self.people(claims, in: directory, subjects: subjects)
    }

    private static func people(
        _ claims: Set<PersonClaim>, in directory: Directory, subjects: Set<PersonID>
    ) -> Set<PersonID> {
        guard !claims.isEmpty else { return [] }
        return Set(
            directory.people.filter { person in
                let own = PersonClaim.all(
                    of: person.role, parts: person.parts, isBarred: person.isBarred,
                    hasPR: person.holdsParentalResponsibility ?? false,
                    of: person.of.flatMap { subjects.contains($0) ? nil : directory.person($0)?.role })
                return !claims.isDisjoint(with: own)
            }.map(\.id))
    }

    /// Somebody of the directory.
    package func person(_ id: PersonID) -> Person { directory.people[id.index] }

    /// Whether somebody who is no subject has the very name of one.
    package func isNamesakeOfSubject(_ person: PersonID) -> Bool {
        !subjects.contains(person) && subjects.contains { namesakes.areAmong([$0, person]) }
    }

    /// Whether somebody is a child who was harmed and whom the recipient gets by name: the lines for the child are theirs too.
    func isHarmedAndNamed(_ id: PersonID) -> Bool {
        let person = person(id)
        return person.role == .pupil && person.parts.contains(.harmed) && rule(for: id).action == .keep
    }

    /// Whether a person is family of a subject.
    package func isOfSubject(_ person: PersonID) -> Bool {
        let person = self.person(person)
        switch person.role {
        case .parent, .carer, .sibling, .family: return person.of.map { subjects.contains($0) } ?? true
        case .subject: return true
        case .pupil, .staff, .professional, .other, .unknown: return false
        }
    }

    /// The role by which values of a person are ruled: a third party's family is nobody to the case.
    package func role(of person: PersonID?) -> Role? {
        guard let person else { return nil }
        let known = self.person(person)
        if known.role == .subject || isOfSubject(person) { return known.role }
        switch known.role {
        case .staff, .professional, .pupil: return known.role
        default: return .other
        }
    }

    /// What the profile does with a value that a field says is somebody's own, or nobody's: it tells nothing of who is not named.
    ///
    /// A coarser value may be told of them all the same, such as that a sister is aged 6.
    package func rule(for kind: Kind, ownedBy person: PersonID?) -> Rule {
        guard let person else { return profile.rule(for: kind, of: nil) }
        let own = profile.rule(for: kind, of: role(of: person))
        if rule(for: person).action == .keep || own.action.isGeneralising { return own }
        return own.stricter(of: profile.rule(for: kind, of: nil))
    }

    /// The coarser value; nil where there is none, so that the value goes.
    package func generalise(_ value: String, date: CalendarDate? = nil, by name: String) -> String? {
        Generalisers.named(name)?.generalise(
            GeneraliserInput(
                value, day: date?.day, month: date?.month, year: date?.year, reference: referenceDate, first: firstDate)
        )
    }
}
