import Passages
import People
import Testing
import Vocabulary

/// Whether a directory of a whole class, read from notes alone, makes two people of one or one of two.
@Suite struct WhoIsWhoTests {
    /// How a person is declared, and how the notes write them: every row is one person.
    static let people: [(name: String, role: Role, ways: [String])] = [
        ("Imani Clarke-Rowe", .pupil, ["Imani Clarke-Rowe", "Imani Clarke", "Imani C-R", "Clarke-Rowe, Imani"]),
        ("Mr Delroy Clarke", .parent, ["Mr Clarke", "Delroy Clarke", "Mr D Clarke"]),
        ("Jakub Wrona", .pupil, ["Jakub Wrona", "WRONA Jakub", "Jakub W"]),
        ("Kacper Lis", .pupil, ["Kacper Lis", "K Lis"]),
        ("Abdirahman Farah", .pupil, ["Abdirahman Farah", "Abdirahmaan Farah", "Abdi Farah"]),
        ("Mrs Hodan Farah", .parent, ["Mrs Farah", "Hodan Farah"]),
        ("Nguyễn Thị Lan", .pupil, ["Nguyễn Thị Lan", "Lan Nguyen"]),
        ("Mr Văn Hùng Nguyễn", .family, ["Mr Nguyễn", "Mr Hùng Nguyễn"]),
        ("Mrs Carys Church", .staff, ["Mrs Church", "Carys Church", "Mrs C Church", "C. Church"]),
        ("Mr Tom Price", .staff, ["Mr Price", "Tom Price", "Mr T. Price"]),
        ("Dr Esi Mensah", .professional, ["Dr Mensah", "Dr Esi Mensah", "Esi Mensah"]),
        ("Seán Ó Súilleabháin", .pupil, ["Seán Ó Súilleabháin", "Sean O Suilleabhain"]),
        ("Zoë Lefèvre", .pupil, ["Zoë Lefèvre", "Zoe Lefevre", "Zoë L"]),
        ("Ayşe Demir", .pupil, ["Ayşe Demir", "Ayse Demir", "DEMIR, Ayşe"]),
        ("Tiago Sousa Pinto", .pupil, ["Tiago Sousa Pinto", "Tiago Pinto"]),
    ]

    @Test func makesNeitherTwoOfOneNorOneOfTwo() throws {
        var directory = Directory()
        for person in Self.people {
            directory.declare(
                DeclaredPerson(name: person.name, role: person.role, isSubject: person.name.hasPrefix("Imani")))
        }
        let count = directory.people.count
        let sentences = [
            "Met %.", "% was in at nine.", "Rang % again.", "Told % and left.", "Class teacher: %.", "% said so.",
        ]
        for person in Self.people {
            for (number, way) in person.ways.enumerated() {
                let pieces = sentences[number % sentences.count].split(separator: "%", omittingEmptySubsequences: false)
                let isClassTeacher = pieces[0].hasPrefix("Class") && person.role != .staff
                directory.harvest(
                    text: Array((isClassTeacher ? "Saw " + way : pieces.joined(separator: way)).utf8).span)
            }
        }
        _ = try directory.resolve(subjects: [])
        let splits = directory.people.count - count
        let matcher = PeopleMatcher(people: directory.people)
        var (merges, unclear, mentions) = (0, 0, 0)
        var odd: [String] = []
        for (index, person) in Self.people.enumerated() {
            for way in person.ways {
                mentions += 1
                let found = Cast.mentions(matcher, Array("told \(way) so".utf8))
                let named = Set(found.flatMap(\.persons))
                if named.count > 1 { unclear += 1 }
                if !named.contains(PersonID(index)) { merges += 1 }
                if named.count > 1 || !named.contains(PersonID(index)) {
                    odd.append("\(way): \(named.map(\.index).sorted())")
                }
            }
        }
        print(
            "who is who: \(mentions) ways to write \(count) people: \(splits) splits, \(merges) merges, \(unclear) unclear"
        )
        #expect(splits == 0, "\(directory.people.dropFirst(count).map { $0.names.map(\.full) + ["\($0.role)"] })")
        #expect(merges == 0, "\(odd)")
        #expect(unclear <= 1)
    }

    /// A stranger with a child's surname is the child's family, and never the child.
    @Test func takesAStrangerOfTheSurnameForFamily() throws {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Callum Macaulay", role: .pupil, isSubject: true))
        directory.harvest(
            text: Array("Shona Macaulay came in. Calum Macaulay and Cal Macaulay ran. Macaulay Road was shut.".utf8)
                .span)
        let subjects = try directory.resolve(subjects: [])
        #expect(directory.people.map(\.role) == [.subject, .family])
        #expect(directory.people[1].of == subjects.ids[0])
    }
}
