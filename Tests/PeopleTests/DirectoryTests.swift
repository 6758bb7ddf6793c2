import Passages
import People
import Support
import Testing
import Vocabulary

/// Who is who, over invented records.
@Suite struct DirectoryTests {
    static let amelia: [(String, String)] = [
        ("subject.id.upn", "H100200001001"), ("subject.name.legal_surname", "OKAFOR"),
        ("subject.name.legal_forename", "Amelia"),
        ("subject.name.preferred_surname", "Okafor-Lane"), ("subject.name.preferred_forename", "Millie"),
        ("subject.name.middle_names", "Rose"), ("subject.dob", "2015-02-11"), ("subject.address.house", "Flat 2"),
        ("subject.address.house", "14"), ("subject.address.street", "Harbour Row"),
        ("subject.address.town", "Lowestoft"),
        ("subject.address.postcode", "NR32 9ZZ"), ("subject.phone", "01632 960123"),
        ("contact.name.title#1", "Mrs"), ("contact.name.surname#1", "Okafor"), ("contact.name.forename#1", "Joanne"),
        ("contact.relationship#1", "MOT"), ("contact.parental_responsibility#1", "true"), ("contact.address#1", "true"),
        ("contact.phone#1", "07700900123"), ("contact.email#1", "jo.okafor@example.org"),
        ("contact.name.title#2", "Mr"), ("contact.name.surname#2", "Lane"), ("contact.name.forename#2", "Curtis"),
        ("contact.relationship#2", "FAT"), ("contact.parental_responsibility#2", "false"),
        ("contact.address#2", "3 Mill Lane"),
        ("contact.address#2", "Beccles"), ("contact.postcode#2", "NR34 9ZX"),
        ("contact.phone#2", "07700 900456 (work)"),
        ("education.school_name", "Gull Lane Primary School"),
    ]
    static let jakub: [(String, String)] = [
        ("subject.id.upn", "K100400726015"), ("subject.name.legal_surname", "NOWAK-REID"),
        ("subject.name.legal_forename", "Jakub"),
        ("subject.name.preferred_forename", "Kuba"), ("subject.dob", "2015-06-30"),
        ("contact.name.surname#1", "Nowak"), ("contact.name.forename#1", "Ewa"), ("contact.relationship#1", "Mother"),
    ]

    static func directory(_ records: [[(String, String)]], text: [String] = [], declared: [DeclaredPerson] = [])
        -> Directory
    {
        var directory = Directory()
        for person in declared { directory.declare(person) }
        for cells in records { directory.harvest(Record(cells: cells)) }
        for text in text { directory.harvest(text: Array(text.utf8).span) }
        directory.settle()
        return directory
    }

    /// Whom the directory has, as `role: names`, for tables.
    static func summary(_ directory: Directory) -> [String] {
        directory.people.map { person in
            person.role.rawValue + ": "
                + person.names.map { ([$0.title, $0.full].filter { !$0.isEmpty }).joined(separator: " ") }.joined(
                    separator: " = ")
        }
    }

    @Test func readsAPupilAndItsContacts() throws {
        var directory = Self.directory([Self.amelia])
        let subjects = try directory.resolve(subjects: [])
        #expect(
            Self.summary(directory) == [
                "subject: Amelia Rose OKAFOR = Millie Okafor-Lane", "parent: Mrs Joanne Okafor",
                "parent: Mr Curtis Lane",
            ])
        #expect(subjects.ids == [PersonID(0)])
        let joanne = directory.people[1]
        #expect(joanne.of == PersonID(0))
        #expect(joanne.holdsParentalResponsibility == true)
        #expect(directory.people[2].holdsParentalResponsibility == false)
        #expect(joanne.values.contains { $0.kind == .address && $0.value == "Flat 2, 14 Harbour Row, Lowestoft" })
        #expect(joanne.values.contains { $0.kind == .address && $0.value == "14 Harbour Row" })
        #expect(joanne.values.contains { $0.kind == .postcode && $0.value == "NR32 9ZZ" })
        #expect(!joanne.values.contains { $0.value == "true" })
        #expect(directory.people[2].values.contains { $0.kind == .phone && $0.value == "07700 900456" })
        #expect(directory.people[2].values.contains { $0.kind == .address && $0.value == "3 Mill Lane" })
        #expect(directory.people[0].values.contains { $0.kind == .upn && $0.value == "H100200001001" })
        #expect(directory.sharedValues.contains { $0.kind == .school })
        #expect(directory.values.allSatisfy { value in value.person.map { directory.person($0) != nil } ?? true })
    }

    @Test func contactsOfAnotherPupilAreThatPupilsFamily() throws {
        var directory = Self.directory([Self.amelia, Self.jakub])
        #expect(throws: SubjectTrouble.several(2)) { try directory.resolve(subjects: []) }
        let subjects = try directory.resolve(subjects: ["H100200001001"])
        #expect(subjects.ids == [PersonID(0)])
        let ewa = try #require(directory.people.first { $0.names.first?.forename == "Ewa" })
        let jakub = try #require(directory.people.first { $0.names.first?.forename == "Jakub" })
        #expect(ewa.role == .parent && ewa.of == jakub.id)
        #expect(directory.isThirdPartyFamily(ewa.id))
        #expect(!directory.isThirdPartyFamily(PersonID(1)))
        #expect(jakub.role == .pupil)
    }

    @Test(arguments: [
        ("Millie Okafor", PersonID(0)), ("OKAFOR, Amelia", PersonID(0)), ("K100400726015", PersonID(3)),
        ("jakub nowak-reid", PersonID(3)), ("Nowak Reid, Jakub (6B)", PersonID(3)),
    ])
    func subjectByNameOrNumber(given: String, person: PersonID) throws {
        var directory = Self.directory([Self.amelia, Self.jakub])
        #expect(try directory.resolve(subjects: [given]).ids == [person])
    }

    /// A record that has a legal name by halves, and how many people it and a cell make.
    @Test(arguments: [
        ("subject.name.legal_surname", "Kaur Sandhu", "Gurleen Sandhu", "Gurleen Kaur Sandhu", 1),
        ("subject.name.legal_surname", "Sandhu", "SANDHU, Gurleen", "Gurleen Sandhu", 1),
        ("subject.name.legal_forename", "Gurleen Kaur", "Gurleen Sandhu", "Gurleen Kaur Sandhu", 1),
        // Somebody else of the legal surname.
        ("subject.name.legal_surname", "Kaur Sandhu", "Simran Sandhu", "Gurleen Kaur Sandhu", 2),
    ])
    func aLegalNameByHalves(field: String, half: String, cell: String, subject: String, people: Int) throws {
        let record = [
            ("subject.name.preferred_forename", "Gurleen"), ("subject.name.preferred_surname", "Sandhu"),
            (field, half), ("subject.id.upn", "H118287012014"),
        ]
        var directory = Self.directory([[("concern.linked_pupils", cell)], record])
        #expect(directory.people.count == people)
        let subjects = try directory.resolve(subjects: [subject])
        #expect(subjects.ids == (try directory.resolve(subjects: ["H118287012014"])).ids)
    }

    @Test func noSubject() {
        var directory = Self.directory([Self.amelia])
        #expect(throws: SubjectTrouble.unknown(argument: 0)) { try directory.resolve(subjects: ["Zofia Kowal"]) }
        #expect(throws: SubjectTrouble.unknown(argument: 0)) { try directory.resolve(subjects: ["Z999999999999"]) }
        var empty = Directory()
        #expect(throws: SubjectTrouble.nobody) { try empty.resolve(subjects: []) }
        var notes = Self.directory([], text: ["Amelia was tired."])
        #expect((try? notes.resolve(subjects: ["Amelia Okafor"]))?.ids == [PersonID(0)])
    }

    @Test func ownerOfARow() throws {
        var directory = Self.directory([Self.amelia, Self.jakub])
        _ = try directory.resolve(subjects: ["H100200001001"])
        #expect(directory.owner(of: Record(cells: [("subject.id.upn", "k100400726015")])) == PersonID(3))
        #expect(directory.owner(of: Record(cells: [("subject.name.full", "OKAFOR, Amelia")])) == PersonID(0))
        #expect(directory.owner(of: Record(cells: [("subject.name.full", "Millie Okafor-Lane (6B)")])) == PersonID(0))
        #expect(directory.owner(of: Record(cells: [("subject.name.full", "Leah Price")])) == nil)
        #expect(directory.owner(of: Record(cells: [("concern.narrative", "Amelia")])) == nil)
    }

    @Test func twoPupilsOfOneName() throws {
        let one: [(String, String)] = [
            ("subject.id.upn", "A100200001002"), ("subject.name.full", "Mohammed Khan"), ("subject.dob", "11/02/2015"),
        ]
        let two: [(String, String)] = [
            ("subject.id.upn", "B100200001003"), ("subject.name.full", "Mohammed Khan"), ("subject.dob", "12/03/2014"),
        ]
        let directory = Self.directory([one, two])
        #expect(directory.people.count == 2)
        #expect(directory.owner(of: Record(cells: [("subject.name.full", "Khan, Mohammed")])) == nil)
        #expect(directory.owners(of: Record(cells: [("subject.name.full", "Khan, Mohammed")])).count == 2)
        let born = Record(cells: [("subject.name.full", "Khan, Mohammed"), ("subject.dob", "12 Mar 2014")])
        #expect(directory.owner(of: born) == PersonID(1))
    }

    /// Two cells in two documents, and how many people they name.
    @Test(arguments: [
        ("concern.linked_pupils", "Jakub Nowak", "concern.linked_pupils", "NOWAK, Jakub (6B)", 1),
        ("concern.linked_pupils", "Jakub Nowak", "concern.linked_pupils", "Nowak Jakub", 1),
        ("concern.linked_pupils", "Zofia Wójcik", "concern.linked_pupils", "Zofia Wojcik", 1),
        ("concern.linked_pupils", "Łukasz Król", "concern.linked_pupils", "LUKASZ KROL", 1),
        ("concern.linked_pupils", "Ştefan Popescu", "concern.linked_pupils", "Popescu Stefan", 1),
        ("concern.linked_pupils", "Elif Yıldız", "concern.linked_pupils", "ELİF YILDIZ", 1),
        ("concern.linked_pupils", "Nguyễn Thị Mai", "concern.linked_pupils", "Mai Nguyen", 1),
        ("concern.linked_pupils", "Caoimhe O'Brien", "concern.linked_pupils", "Caoimhe O Brien", 1),
        ("concern.linked_pupils", "Sean O’Neill", "concern.linked_pupils", "Sean ONeill", 1),
        ("concern.linked_pupils", "Amelia Okafor-Lane", "concern.linked_pupils", "Amelia Okafor", 1),
        ("concern.linked_pupils", "Muhammad Hamza Khan", "concern.linked_pupils", "Hamza Khan", 1),
        ("concern.linked_pupils", "Omar Al Haddad", "concern.linked_pupils", "Omar Alhaddad", 1),
        ("concern.linked_pupils", "Leah Price", "concern.linked_pupils", "Leah P", 1),
        ("concern.linked_pupils", "Leah Price", "concern.linked_pupils", "PRICE LEAH J", 1),
        ("concern.linked_pupils", "Abena Owusu-Mensah", "concern.linked_pupils", "Abena O-M", 1),
        ("concern.recorded_by", "Mrs D Webb", "concern.recorded_by", "D Webb", 1),
        ("concern.recorded_by", "Mrs Webb", "concern.recorded_by", "Deborah Webb", 1),
        ("concern.recorded_by", "Deborah Webb", "concern.recorded_by", "Webb, D", 1),
        ("concern.recorded_by", "Webb, Deborah", "concern.recorded_by", "Mrs D Webb", 1),
        ("staff.name", "Mrs Deborah Webb", "social.worker", "Deborah Webb", 1),
        // Two people.
        ("concern.linked_pupils", "Jakub Nowak", "concern.linked_pupils", "Jakub Kowal", 2),
        ("concern.linked_pupils", "Jakub Nowak", "concern.linked_pupils", "Adam Nowak", 2),
        ("concern.linked_pupils", "Lewis, Grant", "concern.linked_pupils", "Grant, Lewis", 2),
        ("concern.linked_pupils", "Amelia Okafor-Lane", "concern.linked_pupils", "Amelia Okafor-Reid", 2),
        ("concern.linked_pupils", "Ayaan Hussain", "concern.linked_pupils", "Ayesha Hussain", 2),
        ("concern.linked_pupils", "Leah Price", "concern.linked_pupils", "Leah S", 2),
        ("concern.linked_pupils", "Leah Price", "concern.linked_pupils", "PRICE SEREN L", 2),
        ("concern.linked_pupils", "Abena Owusu-Mensah", "concern.linked_pupils", "Abena S-M", 2),
        ("concern.recorded_by", "Mrs Webb", "concern.recorded_by", "Mr Webb", 2),
        ("concern.recorded_by", "Mrs D Webb", "concern.recorded_by", "Mrs S Webb", 2),
        ("concern.recorded_by", "Mr D Webb", "concern.recorded_by", "Mrs D Webb", 2),
        ("concern.linked_pupils", "Jordan Lee", "concern.recorded_by", "Jordan Lee", 2),
        ("concern.linked_pupils", "Jordan Lee", "concern.recorded_by", "Mr Lee", 2),
        ("concern.linked_pupils", "Ifrah Abdi Warsame", "concern.linked_pupils", "Hodan Abdi", 2),
    ])
    func merges(field: String, cell: String, otherField: String, otherCell: String, people: Int) {
        #expect(Self.directory([[(field, cell)], [(otherField, otherCell)]]).people.count == people)
        #expect(Self.directory([[(otherField, otherCell)], [(field, cell)]]).people.count == people)
    }

    @Test func anInitialThatFitsTwoJoinsNeither() {
        let directory = Self.directory([
            [("concern.recorded_by", "D Webb")], [("concern.recorded_by", "Deborah Webb")],
            [("concern.recorded_by", "Derek Webb")],
        ])
        #expect(Self.summary(directory) == ["staff: Deborah Webb", "staff: Derek Webb"])
    }

    @Test func twinsStayTwo() {
        let directory = Self.directory([
            [("subject.name.full", "Ayaan Hussain"), ("subject.dob", "2015-02-11")],
            [("subject.name.full", "Ayesha Hussain"), ("subject.dob", "2015-02-11")],
        ])
        #expect(directory.people.count == 2)
    }

    /// Cells that hold several names.
    @Test(arguments: [
        ("Jakub Nowak (6B); Leah P", ["Jakub Nowak", "Leah P"]),
        ("Jakub Nowak (6B), Leah Price (6B)", ["Jakub Nowak", "Leah Price"]),
        ("Nowak, Jakub (6B), Price, Leah (5A)", ["Jakub Nowak", "Leah Price"]),
        ("NOWAK, Jakub", ["Jakub NOWAK"]),
        ("Nowak, Jakub; Price, Leah", ["Jakub Nowak", "Leah Price"]),
        ("Nowak, Jakub, Price, Leah", ["Jakub Nowak", "Leah Price"]),
        ("Jakub Nowak\nLeah Price", ["Jakub Nowak", "Leah Price"]),
        ("Jakub Nowak / Leah Price", ["Jakub Nowak", "Leah Price"]),
        ("Jakub Nowak & Leah Price", ["Jakub Nowak", "Leah Price"]),
        ("Jakub Nowak and Leah Price", ["Jakub Nowak", "Leah Price"]),
        ("Jakub Nowak, Designated Safeguarding Lead", ["Jakub Nowak"]), ("Leah Head; Deputy Head", ["Leah Head"]),
        ("Ayaan & Ayesha Hussain", ["Ayaan Hussain", "Ayesha Hussain"]),
        ("Will", ["Will"]), ("May Hall", ["May Hall"]), ("Oluwaseun de Souza", ["Oluwaseun de Souza"]),
        ("n/a", []), ("None", []), ("Year 6", []), ("6B", []), ("various pupils", []), ("", []),
    ])
    func severalNames(cell: String, names: [String]) {
        let directory = Self.directory([[("concern.linked_pupils", cell)]])
        #expect(directory.people.map { $0.names[0].full } == names)
        #expect(directory.people.allSatisfy { $0.role == .pupil })
    }

    /// `Tharsan, Ada` are two where either is known by that forename, whatever was read first; `Nowak, Jakub` is one.
    @Test(arguments: [
        ("Tharsan, Ada", "Tharsan Selvarajah", ["Ada", "Tharsan Selvarajah"]),
        ("Tharsan, Ada", "Tharsan", ["Ada", "Tharsan"]),
        ("Nowak, Jakub", "Selvarajah, Tharsan", ["Jakub Nowak", "Tharsan Selvarajah"]),
        ("Grace, Ada", "Dominic Grace", ["Ada Grace", "Dominic Grace"]),
    ])
    func aCellOfSeveralWaitsForEverybody(cell: String, other: String, names: [String]) {
        var directory = Self.directory([
            [("concern.linked_pupils", cell)], [("concern.victim", other)],
        ])
        directory.settle()
        #expect(directory.people.map { $0.names[0].full }.sorted() == names)
    }

    /// Who saw something is a pupil, or the colleague whom the case knows by that name.
    @Test(arguments: [
        ("T Mukwena", 1, 0), ("Tendai Mukwena", 1, 0), ("T Mukwena; Leah Price", 1, 1), ("S Mukwena", 1, 1),
    ])
    func aWitnessMayBeAColleague(cell: String, staff: Int, pupils: Int) {
        var directory = Self.directory([
            [("concern.witness", cell)], [("concern.recorded_by", "Tendai Mukwena")],
        ])
        directory.settle()
        #expect(directory.people.filter { $0.role == .staff }.count == staff)
        #expect(directory.people.filter { $0.role == .pupil }.count == pupils)
    }

    /// A colleague may be called by the first of two surnames.
    @Test(arguments: [("T Pimentel", 0), ("Teresa Pimentel", 0), ("J Pimentel", 1), ("T Pires", 1)])
    func aWitnessMayBeAColleagueByTheFirstSurname(cell: String, pupils: Int) {
        let directory = Self.directory([
            [("concern.witness", cell)], [("concern.recorded_by", "Teresa Pimentel da Costa")],
        ])
        #expect(directory.people.filter { $0.role == .pupil }.count == pupils)
    }

    /// A relative in a column of staff, by the whole name and without a title.
    @Test(arguments: [
        ("Ozoliņa, Sanita", [Role.pupil, .parent]), ("Sanita Ozolina", [.pupil, .parent]),
        ("Mrs Sanita Ozolina", [.pupil, .parent, .staff]), ("Ozolina, Ilze", [.pupil, .parent, .staff]),
    ])
    func aRelativeMayStandAmongStaff(cell: String, roles: [Role]) {
        let directory = Self.directory(
            [[("concern.recorded_by", cell)]],
            declared: [
                DeclaredPerson(name: "Eliza Trembath", role: .pupil),
                DeclaredPerson(name: "Sanita Ozoliņa", role: .parent, of: "Eliza Trembath"),
            ])
        #expect(directory.people.map(\.role) == roles)
    }

    /// A bracket tells the child in a column of staff.
    @Test(arguments: [
        ("Leah Price (child)", [Role.pupil]), ("Leah Price (pupil)", [.pupil]), ("Leah Price", [.pupil, .staff]),
        ("Leah Price (cover)", [.pupil, .staff]), ("Mrs Leah Price (child)", [.pupil, .staff]),
    ])
    func aChildMayStandAmongStaff(cell: String, roles: [Role]) {
        var directory = Self.directory([
            [("subject.name.full", "Leah Price")], [("concern.recorded_by", cell)],
        ])
        directory.settle()
        #expect(directory.people.map(\.role) == roles)
    }

    /// A row about two children of the case is nobody's own.
    @Test(arguments: [("Leah, Jakub", 2), ("Nowak, Jakub", 2), ("Leah, Zofia", 3)])
    func aRowOfTwoChildrenMakesNobody(cell: String, people: Int) {
        var directory = Self.directory([
            [("subject.name.full", "Leah Price")], [("subject.name.full", "Jakub Nowak")],
            [("subject.name.full", cell)],
        ])
        directory.settle()
        #expect(directory.people.count == people)
    }

    /// Cells meant for a person that hold none.
    @Test(arguments: [
        ("concern.informant", "Court order"), ("concern.informant", "IDVA"), ("social.worker", "North Team"),
        ("social.worker", "MASH"), ("health.gp", "Kirkley Surgery"),
        ("health.gp", "The Practice"),
        ("health.professional", "CAMHS"), ("social.worker", "01632 960123"), ("social.worker", "tbc"),
        ("concern.recorded_by", "Staff"),
        ("staff.name", "12"), ("concern.recorded_by", "dsl@example.sch.uk"), ("concern.alleged_perpetrator", "Dad"),
        ("concern.victim", "her brother"), ("concern.victim", "Self"), ("concern.recorded_by", "Mum"),
        ("concern.victim", "the boy from the chippy"), ("concern.linked_pupils", "Another child"),
        ("concern.alleged_perpetrator", "Step-dad"), ("concern.linked_pupils", "Siblings"),
    ])
    func noPerson(field: String, cell: String) {
        #expect(Self.directory([[(field, cell)]]).people.isEmpty)
    }

    @Test func couplesInOneCell() {
        let directory = Self.directory([
            [
                ("subject.name.full", "Amelia Okafor"), ("contact.name.full#1", "Mr & Mrs Okafor"),
                ("contact.relationship#1", "Parents"),
            ]
        ])
        #expect(Self.summary(directory) == ["pupil: Amelia Okafor", "parent: Mr Okafor", "parent: Mrs Okafor"])
    }

    /// What texts add to a known family.
    @Test(arguments: [
        (
            "mum (Joanne) rang",
            [
                "subject: Amelia Rose OKAFOR = Millie Okafor-Lane", "parent: Mrs Joanne Okafor = Joanne",
                "parent: Mr Curtis Lane",
            ]
        ),
        (
            "Mrs Okafor rang",
            [
                "subject: Amelia Rose OKAFOR = Millie Okafor-Lane", "parent: Mrs Joanne Okafor = Mrs Okafor",
                "parent: Mr Curtis Lane",
            ]
        ),
        (
            "Mr Okafor rang",
            [
                "subject: Amelia Rose OKAFOR = Millie Okafor-Lane", "parent: Mrs Joanne Okafor",
                "parent: Mr Curtis Lane", "family: Mr Okafor",
            ]
        ),
        (
            "Mrs Webb rang",
            [
                "subject: Amelia Rose OKAFOR = Millie Okafor-Lane", "parent: Mrs Joanne Okafor",
                "parent: Mr Curtis Lane", "unknown: Mrs Webb",
            ]
        ),
        (
            "his nan, Jean, rang",
            [
                "subject: Amelia Rose OKAFOR = Millie Okafor-Lane", "parent: Mrs Joanne Okafor",
                "parent: Mr Curtis Lane", "family: Jean",
            ]
        ),
        (
            "She told mum, Amelia, that",
            ["subject: Amelia Rose OKAFOR = Millie Okafor-Lane", "parent: Mrs Joanne Okafor", "parent: Mr Curtis Lane"]
        ),
        (
            "Amelia's mum, Joanne, rang",
            [
                "subject: Amelia Rose OKAFOR = Millie Okafor-Lane = Amelia", "parent: Mrs Joanne Okafor = Joanne",
                "parent: Mr Curtis Lane",
            ]
        ),
    ])
    func textAdds(text: String, people: [String]) throws {
        var directory = Self.directory([Self.amelia], text: [text])
        _ = try directory.resolve(subjects: [])
        #expect(Self.summary(directory) == people)
    }

    @Test func motherOfAnotherPupilInText() throws {
        var directory = Self.directory([Self.amelia], text: ["Jakub's mum, Ewa Nowak, rang about it."])
        _ = try directory.resolve(subjects: [])
        let ewa = try #require(directory.people.first { $0.names[0].forename == "Ewa" })
        let jakub = try #require(directory.people.first { $0.names[0].forename == "Jakub" })
        #expect(ewa.role == .parent && ewa.of == jakub.id && jakub.role == .pupil)
        #expect(directory.isThirdPartyFamily(ewa.id))
    }

    @Test func declaredPeopleComeFirst() throws {
        var directory = Self.directory(
            [Self.jakub, Self.amelia], text: ["Spoke to Sharon Pike, neighbour."],
            declared: [
                DeclaredPerson(
                    name: "Amelia Rose Okafor", also: ["Millie", "AO"], ids: ["upn": "H100200001001"], isSubject: true),
                DeclaredPerson(name: "Sharon Pike", role: .other, part: .informant),
                DeclaredPerson(name: "Joanne Okafor", role: .parent, of: "Amelia Okafor", pr: true),
                DeclaredPerson(name: "Curtis Lane", role: .parent, of: "Amelia Okafor", noContact: true),
                DeclaredPerson(name: "Hanna Price", role: .parent, of: "Leah Price"),
            ])
        let subjects = try directory.resolve(subjects: [])
        #expect(subjects.ids == [PersonID(0)])
        #expect(directory.people[1].parts == [.informant])
        #expect(directory.people[3].isBarred)
        #expect(directory.people.count == 8)
        let leah = try #require(directory.people.first { $0.names[0].forename == "Leah" })
        #expect(directory.people[4].of == leah.id && leah.role == .pupil)
    }

    /// A roll that comes after a log, in which the child has another name.
    @Test func aNameOfALogIsWhoeverTheRollSaysIsCalledSo() throws {
        let log = [("subject.name.full", "Danny Nguyen"), ("concern.narrative", "Late again.")]
        let roll = [
            ("subject.name.legal_surname", "Nguyen"), ("subject.name.legal_forename", "Minh Duc"),
            ("subject.name.preferred_forename", "Danny"), ("subject.id.upn", "Y171404920052"),
        ]
        let other = [("subject.name.full", "Danny Tran"), ("subject.id.upn", "K100400726015")]
        for records in [[log, roll, other], [roll, log, other], [other, log, roll]] {
            var directory = Self.directory(records)
            directory.settle()
            #expect(directory.people.count == 2)
            #expect(
                directory.owner(of: Record(cells: [("subject.name.full", "Danny Nguyen")]))
                    == directory.owner(of: Record(cells: [("subject.id.upn", "Y171404920052")])))
        }
        // Two whom the roll calls so: it is neither of them for certain.
        let twin = [
            ("subject.name.legal_surname", "Nguyen"), ("subject.name.legal_forename", "Van Dan"),
            ("subject.name.preferred_forename", "Danny"), ("subject.id.upn", "A171402219044"),
        ]
        var directory = Self.directory([log, roll, twin])
        directory.settle()
        #expect(directory.people.count == 3)
    }

    @Test func pupilsWithOneParentAndSurnameAreSiblings() throws {
        func row(_ forename: String, _ surname: String, _ upn: String, _ parent: String, _ relation: String) -> [(
            String, String
        )] {
            [
                ("subject.name.legal_forename", forename), ("subject.name.legal_surname", surname),
                ("subject.id.upn", upn),
                ("contact.name.full", parent), ("contact.relationship", relation), ("contact.phone", "07700 900631"),
            ]
        }
        var directory = Self.directory([
            row("Minh", "Nguyen", "Y171404920052", "Lan Tran", "Mother"),
            row("Ha", "Nguyen", "A171402219044", "Lan Tran", "Mother"),
            row("Otto", "Kranz", "K100400726015", "Lan Tran", "Foster carer"),
            row("Binh", "Nguyen", "H118287012014", "Mai Do", "Mother"),
        ])
        _ = try directory.resolve(subjects: ["Y171404920052"])
        func role(_ forename: String) -> Role? { directory.people.first { $0.names[0].forename == forename }?.role }
        #expect(role("Minh") == .subject && role("Ha") == .sibling)
        #expect(role("Otto") == .pupil && role("Binh") == .pupil)
    }

    /// One address and a name of the family make a sibling; either alone does not.
    @Test(arguments: [
        ("Robin", "Fairlamb", "2 Kiln Cottages", "YB4 9XD", Role.sibling),
        ("Robin", "Okafor", "2 Kiln Cottages", "YB4 9XD", .sibling),
        ("Robin", "Teasdale", "2 Kiln Cottages", "YB4 9XD", .pupil),
        ("Robin", "Fairlamb", "3 Kiln Cottages", "YB4 9XD", .pupil),
        ("Robin", "Fairlamb", "2 Kiln Cottages", "YB4 9XE", .pupil),
    ])
    func aPupilOfTheSubjectsHomeAndNameIsASibling(
        forename: String, surname: String, house: String, postcode: String, role: Role
    ) throws {
        var directory = Self.directory([
            [
                ("subject.id.upn", "Y171404920052"), ("subject.name.legal_surname", "Okafor-Fairlamb"),
                ("subject.name.legal_forename", "Amelia"), ("subject.address.line", "2 Kiln Cottages, Marsh Lane"),
                ("subject.address.postcode", "YB4 9XD"),
            ],
            [
                ("subject.id.upn", "A171402219044"), ("subject.name.legal_surname", surname),
                ("subject.name.legal_forename", forename), ("subject.address.line", house + ", Marsh Lane"),
                ("subject.address.postcode", postcode),
            ],
        ])
        _ = try directory.resolve(subjects: ["Y171404920052"])
        #expect(directory.people[1].role == role)
    }

    /// The mother whom the rows of two children list, one of them without a number: told by the home, or by a number written otherwise.
    @Test(arguments: [
        ([("contact.phone", "+44 7700 900344")], 3),
        ([("contact.address.line", "27 Capstan Row"), ("contact.postcode", "WK3 9XD")], 3),
        ([("contact.phone", "07700 900345")], 4),
        ([("contact.address.line", "28 Capstan Row"), ("contact.postcode", "WK3 9XD")], 4),
    ])
    func oneMotherOfTwoRows(reached: [(String, String)], people: Int) throws {
        let mother = [("contact.name.full", "Carys Rudge"), ("contact.relationship", "Mother")]
        let directory = Self.directory([
            [("subject.name.full", "Rojan Hawrami"), ("subject.id.upn", "Y171404920052")] + mother + [
                ("contact.phone", "07700 900344"), ("contact.address.line", "27 Capstan Row"),
                ("contact.postcode", "WK3 9XD"),
            ],
            [("subject.name.full", "Tegan Rudge"), ("subject.id.upn", "A171402219044")] + mother + reached,
        ])
        #expect(directory.people.count == people)
    }

    /// The assistant whose own child is a pupil is one person; a parent and an assistant of one surname are two.
    @Test(arguments: [("Joy Cattermole", 3), ("Jay Cattermole", 4)])
    func aParentOfAnotherPupilWhoWorksHere(parent: String, people: Int) throws {
        var directory = Self.directory([
            [
                ("subject.name.full", "Amelia Okafor"), ("subject.id.upn", "Y171404920052"),
                ("concern.recorded_by", "Joy Cattermole"),
            ],
            [
                ("subject.name.full", "Alfie Cattermole"), ("contact.name.full", parent),
                ("contact.relationship", "Mother"),
            ],
        ])
        _ = try directory.resolve(subjects: ["Y171404920052"])
        #expect(directory.people.count == people)
    }

    @Test func aFatherOfTheSurnameOfAnotherChildIsThatChilds() throws {
        var directory = Self.directory([
            [("subject.name.full", "Tyrese Grant"), ("subject.id.upn", "Y171404920052")],
            [("subject.name.full", "Simran Dhillon"), ("subject.id.upn", "A171402219044")],
        ])
        directory.harvest(
            text: Array("She is scared for him. Her dad (Mr Dhillon) must not hear it.".utf8).span, about: PersonID(0))
        _ = try directory.resolve(subjects: ["Y171404920052"])
        let father = try #require(
            directory.people.first { $0.names[0].surname == "Dhillon" && $0.names[0].forename.isEmpty })
        #expect(directory.person(father.of ?? PersonID(9))?.names[0].forename == "Simran")
    }

    @Test(arguments: [("Roz Demir", 2), ("Rozer Demir", 2), ("Roz Kaya", 3), ("Rosa Demir", 3), ("Ro Demir", 3)])
    func aForenameCutShortIsTheOneOfThatSurname(name: String, people: Int) {
        var directory = Directory()
        directory.harvest(Record(cells: [("subject.name.full", "Rozerin Demir"), ("subject.id.upn", "Y171404920052")]))
        directory.harvest(Record(cells: [("subject.name.full", "Azad Demir"), ("subject.id.upn", "A171402219044")]))
        directory.harvest(unlisted: name)
        directory.settle()
        #expect(directory.people.count == people)
    }

    @Test(arguments: [
        // A long surname with a slip, behind a title, is that of whoever has it; a short one may be another's.
        ("Mr Tharmalingham came in.", 2), ("Mr Tharmalingam came in.", 2), ("Mr Tharmakulasingam came in.", 3),
    ])
    func aTitledSlipIsNobodyNew(text: String, people: Int) {
        let directory = Self.directory(
            [], text: [text],
            declared: [
                DeclaredPerson(name: "Kavin Tharmalingam", isSubject: true),
                DeclaredPerson(name: "Selvarajah Tharmalingam", role: .parent, of: "Kavin Tharmalingam"),
            ])
        #expect(directory.people.count == people)
    }

    @Test func whoGoesByATitleAndALetterIsOne() {
        let directory = Self.directory(
            [], text: ["Miss B came. Miss B said so. Miss C came."],
            declared: [
                DeclaredPerson(name: "Kavin Tharmalingam", isSubject: true),
                DeclaredPerson(name: "Carys Bowen", also: ["Miss B"], role: .staff),
            ])
        #expect(directory.people.filter { $0.names[0].surname == "B" }.isEmpty)
        #expect(directory.people.filter { $0.names[0].surname == "Bowen" }.count == 1)
    }

    @Test(arguments: [("REL", 2), ("Brother", 2), ("MOT", 3)])
    func aGrownBrotherAmongTheContactsIsTheListedSibling(relationship: String, people: Int) {
        let directory = Self.directory(
            [
                [
                    ("subject.name.legal_surname", "Miah"), ("subject.name.legal_forename", "Raisa"),
                    ("contact.name.surname#1", "Miah"), ("contact.name.forename#1", "Rakib"),
                    ("contact.relationship#1", relationship),
                ]
            ],
            declared: [
                DeclaredPerson(name: "Raisa Miah", isSubject: true),
                DeclaredPerson(name: "Rakib Miah", role: .sibling, of: "Raisa Miah"),
            ])
        #expect(directory.people.count == people)
    }

    @Test func peopleAmongAgencies() {
        var directory = Directory()
        directory.harvest(
            Record(cells: [
                ("concern.agencies", "DC Tom Bright; Ewa Kaczmarek; Early Help, School Nurse / Norfolk Police; CAMHS")
            ]))
        directory.settle()
        #expect(directory.people.map { $0.names[0].surname } == ["Bright", "Kaczmarek"])
        #expect(directory.people.allSatisfy { $0.role == .professional })
    }

    @Test func noInformantUnlessSaid() {
        let directory = Self.directory([[("referrer.identity", "Ann Pike")], [("concern.informant", "Sue Moor")]])
        #expect(directory.people.allSatisfy { !$0.parts.contains(.informant) })
        var said = Directory()
        said.harvest(Record(cells: [("concern.informant", "Sue Moor")], headings: ["Informant"]))
        #expect(said.people.first?.parts == [.informant])
    }

    @Test func anAuntNamedByHalfIsTheAunt() throws {
        let yusuf: [(String, String)] = [("subject.name.full", "Yusuf Warsame"), ("subject.dob", "2011-05-02")]
        let other: [(String, String)] = [("subject.name.full", "Yusuf Demir"), ("subject.dob", "2011-09-12")]
        var directory = Directory()
        for cells in [yusuf, other] { directory.harvest(Record(cells: cells)) }
        directory.harvestProse(
            of: Record(cells: yusuf + [("concern.narrative", "Rang home, aunt Hodan answered. Mr Demir rang.")]))
        directory.harvest(
            text: Array("Present: P Kaur (DSL), Sahra Jama Farah (mother),\n         Hodan Jama (aunt)".utf8).span)
        directory.harvest(text: Array("Mrs Kaur spoke with mum Sahra Farah. Mrs P Kaur will ring.".utf8).span)
        let subjects = try directory.resolve(subjects: ["Yusuf Warsame"])
        #expect(
            Self.summary(directory) == [
                "subject: Yusuf Warsame", "pupil: Yusuf Demir", "family: Mr Demir", "staff: Mrs P Kaur = Mrs Kaur",
                "parent: Sahra Jama Farah = Sahra Farah", "family: Hodan Jama = Hodan",
            ])
        #expect(
            directory.people.filter { $0.of == subjects.ids[0] }.map { $0.names[0].forename } == ["Sahra", "Hodan"])
        #expect(directory.isThirdPartyFamily(PersonID(2)))
    }

    /// What texts say of people whom nobody or somebody listed, beside Amelia Okafor and her mother Joanne.
    @Test(arguments: [
        // A third Okafor, and the mother stays the mother.
        (
            ["Okafor twins: Amelia and Adaeze Okafor. Adaeze is her twin sister. Mr Okafor. Mrs Okafor rang."],
            ["sibling: Adaeze Okafor = Adaeze", "family: Mr Okafor"]
        ),
        (["Mr Hassan from next door came. Mrs Demir rang."], ["unknown: Mr Hassan", "unknown: Mrs Demir"]),
        (["Mrs Webb rang.", "Added by: Mrs Webb"], ["staff: Mrs Webb"]),
        (["Added by: Mrs Webb", "Mrs Webb rang."], ["staff: Mrs Webb"]),
        (["Miss Price rang.", "Miss Price (SW) came."], ["professional: Miss Price"]),
        (["Miss Price came.", "Her aunt, Miss Price, rang."], ["family: Miss Price"]),
        (
            ["Present: O Llewellyn (social care)", "The worker is Owen Llewellyn, he rang."],
            ["professional: Owen Llewellyn"]
        ),
        (
            ["The worker is Owen Llewellyn, he rang.", "Present: O Llewellyn (social care)"],
            ["professional: Owen Llewellyn"]
        ),
        (
            ["Apologies: L Ferreira da Costa", "In Miss Ferreira da Costa's class."],
            ["staff: L Ferreira da Costa = Miss Ferreira da Costa"]
        ),
        (
            ["Present: O Llewellyn (social care)", "MASH have it. Owen Llewellyn asked for it."],
            ["professional: Owen Llewellyn"]
        ),
        (
            ["MASH have it. Owen Llewellyn asked for it.", "Present: O Llewellyn (social care)"],
            ["professional: Owen Llewellyn"]
        ),
        (
            ["Owen Llewellyn and Oscar Llewellyn asked.", "Present: O Llewellyn (social care)"],
            ["professional: O Llewellyn"]
        ),
        (["Shona Carter in at 3."], ["family: Shona Carter"]),
        (["Her brother Kai was there.", "Kai Okafor came."], ["sibling: Kai = Kai Okafor"]),
        (["Kai Okafor came.", "Her brother Kai was there."], ["sibling: Kai = Kai Okafor"]),
        (["Then Kirkley Fen sent it."], []),
        (["Leah Carter came. Amelia Carter came."], ["unknown: ", "family: Leah Carter"]),
        // No phantoms of those who are listed.
        (["JC (6B) said JC's mum knows.", "J. Carter's dad rang.", "Carter's mum rang."], []),
        (["Jay's mum rang."], []),
        (["Turner's mum rang."], []),
        (["Mr and Mrs Carter rang."], ["family: Mr Carter"]),
        (["Mr and Mrs Demir rang."], ["unknown: Mr Demir", "unknown: Mrs Demir"]),
        (["Cc: \"Carter, Rhodri\" <r@example.org>"], ["unknown: Rhodri Carter"]),
        (["Her sister Adaeze Okafor"], ["sibling: Adaeze Okafor"]),
        (["Mum's sister Kelly Moor rang."], ["family: Kelly Moor"]),
        (["Her friend's mum Tina Reyes rang."], ["unknown: Tina Reyes"]),
        (["Kyle Barnes in Y9 punched Jayden Carter."], ["pupil: Kyle Barnes"]),
        (["his friend abdi rahman saw him"], ["pupil: Abdi Rahman"]),
        // The brother of a grown-up is no child; tables; whoever writes goes on; streets; of whom the text speaks next.
        (["Joanne's brother Segun Bello came."], ["unknown: Segun Bello"]),
        (["| Rumana Haque (RH) | social worker |"], ["professional: Rumana Haque"]),
        (["| Segun Bello | mum's partner until February |"], ["family: Segun Bello"]),
        (["| Segun Bello | mother to be rung |"], []),
        (["I told Mrs Demir I would ring."], ["unknown: Mrs Demir"]),
        (["Mrs Demir I. rang."], ["unknown: Mrs Demir I"]),
        (["Her friend Linnet Way saw it."], []),
        // The surname first in three words; beside a comma; another column; a form.
        (
            ["His friend Wing Yan Chan rang.", "Pupil CHAN Wing Yan was there."],
            ["pupil: Wing Yan Chan = CHAN Wing Yan"]
        ),
        (
            ["Added by: Ilze Ozolina", "Safe people: Taid, Miss Ozolina, the lollipop lady."],
            ["staff: Ilze Ozolina = Miss Ozolina"]
        ),
        (["Speak to father          Desislava          12/3"], []),
        (["Delroy Palmer, mentor, Next Stop Project"], ["professional: Delroy Palmer"]),
        (["Delroy Palmer, mentor, Next Stop"], ["staff: Delroy Palmer"]),
        (["Uncle          Segun Bello"], ["family: Segun Bello"]),
    ])
    func textNames(texts: [String], people: [String]) throws {
        var directory = Directory()
        for person in [
            DeclaredPerson(name: "Amelia Rose Okafor", isSubject: true),
            DeclaredPerson(name: "Joanne Okafor", role: .parent, of: "Amelia Okafor"),
            DeclaredPerson(name: "Jayden Carter", also: ["Kai Turner"], role: .pupil),
            DeclaredPerson(name: "Tracey Carter", role: .parent, of: "Jayden Carter"),
        ] { directory.declare(person) }
        for text in texts { directory.harvest(text: Array(text.utf8).span) }
        _ = try directory.resolve(subjects: [])
        #expect(Array(Self.summary(directory).dropFirst(4)) == people)
        #expect(directory.people.prefix(4).map(\.role) == [.subject, .parent, .pupil, .parent])
    }

    /// Initials in a column of staff, and whom they name.
    @Test(arguments: [
        (["Ruth Baker"], "RB", ["Ruth Baker: RB"]),
        (["Ruth Baker"], "R.B.", ["Ruth Baker: RB"]),
        (["Ruth Baker", "Rhys Bell"], "RB", ["Ruth Baker: RB", "Rhys Bell: RB"]),
        (["Ruth Pryce-Jones"], "RPJ", ["Ruth Pryce-Jones: RPJ"]),
        (["Ruth Baker"], "TM", ["Ruth Baker: ", ": TM"]),
        (["Ruth Baker"], "DSL", ["Ruth Baker: "]),
        (["Ruth Baker"], "Dad", ["Ruth Baker: "]),
        (["Ruth Baker"], "Yes", ["Ruth Baker: "]),
    ])
    func initialsInStaffColumns(staff: [String], cell: String, people: [String]) {
        let directory = Self.directory(staff.map { [("concern.recorded_by", $0)] } + [[("concern.recorded_by", cell)]])
        #expect(
            directory.people.map { ($0.names.first?.full ?? "") + ": " + $0.also.joined(separator: ",") } == people)
    }

    /// What else a record writes of Amelia Okafor, and whether it is hers.
    @Test(
        arguments: [
            ([("subject.name.full", "Ameila Okafor")], true),
            ([("subject.name.full", "OKAFOR")], true),
            ([("subject.name.full", "AO")], true),
            ([("subject.name.full", "Amelia Okafor"), ("subject.dob", "02/11/2015")], true),
            ([("subject.name.full", "Amelia Okafor"), ("subject.id.upn", "H100200001002")], true),
            ([("subject.name.full", "Amelia Okafor"), ("subject.dob", "03/05/2014")], false),
            ([("subject.name.full", "Emilia Okafor")], false),
            ([("subject.name.full", "Amina Okafor")], false),
            ([("subject.name.full", "Ameila Okafor"), ("subject.dob", "03/05/2014")], false),
        ] as [([(String, String)], Bool)])
    func slipsOfThePen(cells: [(String, String)], isHers: Bool) throws {
        var directory = Directory()
        directory.declare(
            DeclaredPerson(
                name: "Amelia Okafor", also: ["AO"], ids: ["upn": "H100200001001", "dob": "2015-02-11"], isSubject: true
            ))
        directory.harvest(Record(cells: cells))
        let subject = try directory.resolve(subjects: []).ids[0]
        #expect((directory.owner(of: Record(cells: cells)) == subject) == isHers)
    }

    @Test func aRowBelowItsNameIsThatPupils() throws {
        var directory = Self.directory([Self.amelia, Self.jakub])
        let first = [("subject.name.full", "Jakub Nowak-Reid"), ("concern.narrative", "Seen.")]
        let second = [("subject.name.full", ""), ("concern.narrative", "His nan, Jean, rang.")]
        directory.harvestProse(of: Record(cells: first))
        directory.harvestProse(of: Record(cells: second))
        _ = try directory.resolve(subjects: ["H100200001001"])
        let jean = try #require(directory.people.first { $0.names.first?.forename == "Jean" })
        #expect(directory.isThirdPartyFamily(jean.id))
    }

    @Test(arguments: [
        ("GPR", Role.family), ("STP", .parent), ("Half brother", .sibling), ("Step-sister", .sibling),
        ("Mum's sister", .family),
        ("Father's mother", .family), ("Paternal grandmother", .family), ("Kinship carer (aunt)", .carer),
        ("Special Guardian", .carer), ("Stepdad", .parent), ("Foster Carer", .carer), ("Great nan", .family),
        ("Mother", .parent),
    ])
    func relationships(cell: String, role: Role) {
        #expect(Relationship(cell: cell)?.role == role)
    }

    @Test func sameInputSameNumbers() {
        func made() -> [String] {
            Self.summary(
                Self.directory([Self.jakub, Self.amelia], text: ["his nan, Jean, and Mrs Webb, SENCO Mr Holt"]))
        }
        #expect(made() == made())
    }
}
