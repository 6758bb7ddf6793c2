import Formats
import Passages
import People
import Profiles
import Support
import Testing
import Vocabulary

@testable import Judgement

/// What a judge makes of the table of names that are words: how many rows are right, which may only rise.
private enum Trial {
    /// The sentences in which the name is somebody: all of it has to go.
    static func persons(_ view: (NameOrWord, Marked) throws -> CaseView) throws -> Outcome {
        try outcome(\.person, view) { name, hidden in name.allSatisfy { byte in hidden.contains { $0 ~= byte } } }
    }

    /// The sentences in which it is the word: nothing of it may go.
    static func words(_ view: (NameOrWord, Marked) throws -> CaseView) throws -> Outcome {
        try outcome(\.word, view) { word, hidden in !hidden.contains { $0.overlaps(word) } }
    }

    /// How many rows are right, and the numbers of the others.
    struct Outcome: CustomStringConvertible {
        var right = 0
        var wrong: [Int] = []
        var description: String { "\(right) right, wrong are rows \(wrong.map(String.init).joined(separator: " "))" }
    }

    private static func outcome(
        _ half: KeyPath<NameOrWord, Marked>, _ view: (NameOrWord, Marked) throws -> CaseView,
        isRight: (Range<Int>, [Range<Int>]) -> Bool
    ) throws -> Outcome {
        var outcome = Outcome()
        for (index, row) in NameOrWord.table.enumerated() {
            let sentence = row[keyPath: half]
            let hidden = try hidden(in: sentence.text, try view(row, sentence))
            if sentence.ranges.allSatisfy({ isRight($0, hidden) }) {
                outcome.right += 1
            } else {
                outcome.wrong.append(index + 1)
            }
        }
        return outcome
    }

    /// What of a note of one paragraph does not pass.
    private static func hidden(in text: [UInt8], _ view: CaseView) throws -> [Range<Int>] {
        var judge = CaseJudge(view)
        switch try judge.rule(record(of: text)) {
        case .drop: return [0..<text.count]
        case .keep(let edits, _): return edits.map { $0.range ?? 0..<text.count }
        }
    }

    /// A note as the reader hands it on.
    static func record(of text: [UInt8]) throws -> Record {
        var record = Record()
        var reader = try PlainText().reader(over: ByteReader(bytes: text, name: "note"))
        _ = try reader.next(into: &record)
        return record
    }

    static func view(
        _ profile: Profile, _ directory: consuming Directory, suspects: Suspects? = nil
    ) throws -> CaseView {
        var directory = directory
        let subjects = try directory.resolve(subjects: [])
        return CaseView(
            profile: profile, directory: directory, protected: [], subjects: Set(subjects.ids), referenceDate: nil,
            suspects: suspects)
    }
}

/// Names that are words, of pupils whom the case lists.
@Suite struct ListedNamesAsWordsTests {
    private static let profile = Result { try Profile.named("mash-referral") }

    private static func view(_ row: NameOrWord) throws -> CaseView {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Amelia Okafor", isSubject: true))
        let name =
            switch row.part {
            case .forename: row.name + " Tolmer"
            case .surname: "Zofia " + row.name
            }
        directory.declare(DeclaredPerson(name: name, role: .pupil))
        return try Trial.view(try profile.get(), directory)
    }

    @Test func personsGo() throws {
        let outcome = try Trial.persons { row, _ in try Self.view(row) }
        #expect(outcome.right >= 290, "\(outcome)")
    }

    /// Ten words more were right before the tagger was asked as well: a name that passes is the greater harm.
    @Test func wordsStay() throws {
        let outcome = try Trial.words { row, _ in try Self.view(row) }
        #expect(outcome.right >= 272, "\(outcome)")
    }
}

/// Names that are words, of people whom nobody lists.
@Suite struct UnlistedNamesAsWordsTests {
    /// Nobody's name passes, and every other word does.
    private static let profile = Result { try Profile(yaml: Array(rules.utf8), document: "names-alone.yaml") }
    private static let rules = """
        profile: names-alone
        version: 1
        title: Names alone
        recipient: Somebody
        purpose: To see who is found.
        review: 2027-09-01
        name-threshold: 0.1
        otherwise: It is not needed.
        basis:
          task:
            law: A law
            why: A reason.
        fields:
          notes:
            keep: [text, text.note]
            why: A reason.
        people:
          everybody:
            pseudonymise: [subject, parent, carer, sibling, family, pupil, pupil-family, staff, professional, other, unknown]
            why: A reason.
        values:
          all-else:
            keep: [date, time, age, place.name, place.postcode, organisation.name, organisation.school, unknown.word]
            of: anyone
            why: A reason.
        """

    /// What the survey of a case with this note alone comes to.
    private static func view(_ note: Marked) throws -> CaseView {
        let profile = try profile.get()
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Amelia Okafor", isSubject: true))
        let record = try Trial.record(of: note.text)
        directory.harvest(record)
        directory.harvestProse(of: record)
        var suspects = Suspects(profile)
        var names: [String] = []
        var unlisted = UnlistedNames()
        unlisted.survey(note.text.span, &suspects, Vouched()) { names.append($0) }
        let matcher = PeopleMatcher(people: directory.people)
        for name in names {
            var mentions: [Mention] = []
            matcher.mentions(in: Array(name.utf8).span, into: &mentions)
            if !mentions.contains(where: \.isName) { directory.harvest(unlisted: name) }
        }
        return try Trial.view(profile, directory, suspects: suspects)
    }

    @Test func personsGo() throws {
        let outcome = try Trial.persons { _, note in try Self.view(note) }
        #expect(outcome.right >= 215, "\(outcome)")
    }

    @Test func wordsStay() throws {
        let outcome = try Trial.words { _, note in try Self.view(note) }
        #expect(outcome.right >= 240, "\(outcome)")
    }
}
