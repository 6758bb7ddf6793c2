import Passages
import People
import Support
import Testing
import Vocabulary

/// Labels, the key and the way back.
///
/// All people are invented.
@Suite struct PseudonymsTests {
    static func directory() -> Directory {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Amelia Okafor", ids: ["upn": "H100200001001"], isSubject: true))
        directory.declare(DeclaredPerson(name: "Leah Price", role: .pupil))
        directory.declare(DeclaredPerson(name: "JAKUB NOWAK-REID", also: ["Kuba"], role: .pupil))
        directory.declare(DeclaredPerson(name: "Ewa Nowak", role: .parent, of: "Jakub Nowak-Reid"))
        directory.declare(DeclaredPerson(name: "Kai Okafor", role: .sibling))
        directory.declare(DeclaredPerson(name: "Jean Lane", role: .family))
        directory.declare(DeclaredPerson(name: "Mrs D Webb", role: .staff))
        directory.declare(DeclaredPerson(name: "Naomi Price", role: .professional))
        directory.declare(DeclaredPerson(name: "Sharon Pike", role: .other))
        directory.declare(DeclaredPerson(name: "Harpreet Kaur", role: .carer))
        _ = try? directory.resolve(subjects: [])
        return directory
    }

    @Test func labelsByRoleInOrderOfAppearance() {
        var names = Pseudonyms(for: Self.directory())
        let labels = [0, 2, 1, 3, 4, 5, 6, 7, 8, 9, 2].map { names.label(for: PersonID($0)) }
        #expect(
            labels == [
                "Child 1", "Pupil A", "Pupil B", "Parent 1", "Sibling 1", "Relative 1", "Teacher 1", "Professional 1",
                "Person 1",
                "Carer 1", "Pupil A",
            ])
    }

    @Test func afterZComesAA() {
        var directory = Directory()
        for number in 0..<30 {
            directory.declare(DeclaredPerson(name: "Pupil\(number) Invented\(number)", role: .pupil))
        }
        directory.settle()
        var names = Pseudonyms(for: directory)
        let labels = directory.people.map { names.label(for: $0.id) }
        #expect(labels.count == 30 && labels[25...27] == ["Pupil Z", "Pupil AA", "Pupil AB"])
        #expect(Set(labels).count == 30)
    }

    @Test(arguments: [
        ("told Pupil B that", ["PUPIL B"]), ("PUPIL  b", ["PUPIL B"]), ("pupil\n c", ["PUPIL C"]),
        ("teacher\u{A0}3 and Parent 12", ["TEACHER 3", "PARENT 12"]),
        ("the pupils", []), ("Pupil", []), ("Pupil.", []), ("Parents evening", []), ("child protection", []),
        ("Teacher-3", []),
    ])
    func labelsThatStandInAnInput(text: String, labels: [String]) {
        var standing: Set<String> = []
        Pseudonyms.labels(standingIn: Array(text.utf8).span, into: &standing)
        #expect(standing == Set(labels))
    }

    @Test func aStandingLabelIsSkipped() {
        var names = Pseudonyms(for: Self.directory(), standing: ["PUPIL A", "TEACHER 1", "TEACHER 2"])
        #expect(names.label(for: PersonID(1)) == "Pupil B")
        #expect(names.label(for: PersonID(6)) == "Teacher 3")
    }

    @Test func theKeyComesBackAsItWent() throws {
        let directory = Self.directory()
        var names = Pseudonyms(for: directory)
        for person in directory.people { _ = names.label(for: person.id) }
        let key = PeopleKey(caseName: "2026 \"0417\" \\ é", directory: directory, pseudonyms: names)
        let again = try PeopleKey(reading: key.written, path: "people.key")
        #expect(again == key)
        #expect(key.entry(for: "pupil b")?.name == "Jakub Nowak-Reid")
        #expect(key.entries.count == 10)
    }

    @Test func aLaterPackKeepsTheLabels() {
        let directory = Self.directory()
        var names = Pseudonyms(for: directory)
        _ = names.label(for: PersonID(2))
        _ = names.label(for: PersonID(1))
        let key = PeopleKey(caseName: "", directory: directory, pseudonyms: names)
        var later = Directory()
        later.declare(DeclaredPerson(name: "Mia Fenn", role: .pupil))
        later.declare(DeclaredPerson(name: "Price, Leah", role: .pupil))
        later.declare(DeclaredPerson(name: "Amelia Okafor", isSubject: true))
        later.settle()
        var labels = Pseudonyms(for: later, key: key)
        #expect(labels.label(for: PersonID(0)) == "Pupil C")
        #expect(labels.label(for: PersonID(1)) == "Pupil B")
        let newKey = PeopleKey(caseName: "", directory: later, pseudonyms: labels, earlier: key)
        #expect(newKey.entries.map(\.label) == ["Pupil C", "Pupil B", "Pupil A"])
    }

    @Test func aNamesakeWithAnotherNumberIsNotRecognised() {
        func pupil(_ upn: String) -> Directory {
            var directory = Directory()
            directory.harvest(Record(cells: [("subject.id.upn", upn), ("subject.name.full", "Mohammed Khan")]))
            directory.settle()
            return directory
        }
        let directory = pupil("A100200001002")
        var names = Pseudonyms(for: directory)
        _ = names.label(for: PersonID(0))
        let key = PeopleKey(caseName: "", directory: directory, pseudonyms: names)
        #expect(key.label(of: pupil("A100200001002").people[0]) == "Pupil A")
        #expect(key.label(of: pupil("B100200001003").people[0]) == nil)
    }

    @Test(arguments: [
        "", "{", "[]", "{\"version\":2,\"people\":[]}", "{\"version\":1}", "{\"version\":1,\"people\":[{}]}",
        "{\"version\":1,\"people\":[]} x",
        "{\"version\":1,\"people\":[{\"label\":\"Joanne\",\"person\":\"p1\",\"role\":\"pupil\",\"name\":\"x\",\"names\":[],\"also\":[],\"identity\":[]}]}",
        "{\"version\":1,\"version\":1,\"people\":[]}", "{\"version\":1,\"people\":[\"\\u12\"]}",
    ])
    func damagedKeys(text: String) {
        #expect(throws: DocumentError.self) { try PeopleKey(reading: Array(text.utf8), path: "people.key") }
    }

    static let key: PeopleKey = {
        func entry(_ label: String, _ name: String) -> PeopleKey.Entry {
            PeopleKey.Entry(label: label, person: "p1", role: .pupil, name: name, names: [name], also: [], identity: [])
        }
        return PeopleKey(
            caseName: "",
            entries: [entry("Pupil B", "Zoë Nowak"), entry("Parent 1", "Ewa Nowak"), entry("Pupil A", "Leah Price")])
    }()

    @Test(arguments: [
        ("Pupil B's bag", "Zoë Nowak's bag"), ("“PUPIL B”, said (pupil b)", "“Zoë Nowak”, said (Zoë Nowak)"),
        ("Pupil\nB", "Zoë Nowak"),
        ("Pupil\r\n  B.", "Zoë Nowak."), ("pupil  b", "Zoë Nowak"), ("Pupil B", "Zoë Nowak"),
        ("Parent 1, Parent 12", "Ewa Nowak, Parent 12"),
        ("Pupil BC and Pupil B2", "Pupil BC and Pupil B2"), ("Pupil C", "Pupil C"), ("MyPupil B", "MyPupil B"),
        ("éPupil B", "éPupil B"),
        ("Pupil Bé", "Pupil Bé"), ("Pupil B_1", "Pupil B_1"), ("PupilB", "PupilB"),
        ("each pupil a book", "each pupil a book"),
        ("pupil a.", "Leah Price."), ("Pupil A read", "Leah Price read"),
        ("Pupil A or Pupil B", "Leah Price or Zoë Nowak"), ("", ""), ("Pupil", "Pupil"),
    ])
    func reveals(text: String, restored: String) {
        let bytes = Array(text.utf8)
        #expect(String(decoding: Reveal.restored(bytes, with: Self.key), as: UTF8.self) == restored)
        // The same in chunks of every small size, and behind a long beginning.
        for size in 1...7 {
            for beginning in [0, 61, 64, 200] {
                let text = Array(repeating: UInt8(ascii: "."), count: beginning) + bytes
                var reveal = Reveal(Self.key)
                var result: [UInt8] = []
                var start = 0
                while start < text.count {
                    let end = min(start + size, text.count)
                    reveal.feed(text[start..<end].span, into: &result)
                    start = end
                }
                reveal.finish(into: &result)
                #expect(String(decoding: result.dropFirst(beginning), as: UTF8.self) == restored)
            }
        }
    }
}
