import Passages
import People
import Support
import Testing
import Vocabulary

/// Listed people whom texts name in other ways than the list: nobody new is made of them, and each stays who they are.
///
/// All of them are invented.
@Suite struct WhoIsMeantTests {
    /// A row: the list (the subject first, `role of child`), texts parted by bars, and each mention's person in order.
    @Test(arguments: [
        Row(
            ["Eleni Papadopoulou"], "Mr Papadopoulos rang. Eleni's father Georgios drives.",
            ["Mr Papadopoulos": "Georgios", "Georgios": "Georgios"], people: 2),
        Row(
            ["Amelia Okafor"], "Mr Okafor rang. Amelia's dad Emeka came.",
            ["Mr Okafor": "Emeka", "Emeka": "Emeka"], people: 2),
        Row(
            ["Amelia Okafor"], "Mr Okafor rang. Amelia's step-dad Curtis came.",
            ["Curtis": "Curtis"], people: 3),
        Row(
            ["Mateo García", "carer: Lucía López Rojas"], "Lucia Lopez attended. Ms López would like counselling.",
            ["Lucia Lopez": "Lucía", "Ms López": "Lucía"], people: 2),
        Row(
            ["Solomiia Kovalenko", "parent: Olena Petrivna Kovalenko", "pupil: Danylo Kovalenko"],
            "My mother Olena Petrivna says that we must speak. My brother Danylo does not know.",
            ["Olena Petrivna": "Olena", "Danylo": "Danylo"], people: 3),
        Row(
            ["Hana Tadesse", "carer: Pauline Desmond-Clarke"],
            "She likes Miss Pauline. Mrs Desmond rang. Mrs Clarke rang.",
            ["Miss Pauline": "Pauline", "Mrs Desmond": "Pauline"], people: 2),
        Row(
            ["Wei Zhang", "parent: Chen Xiaoling"], "Mrs Chen rang about the lunch.", ["Mrs Chen": "Chen"], people: 2),
        Row(
            ["Niamh Duffy", "parent: Eoin Ó Briain"], "Mr O'Brien asked to leave.", ["Mr O'Brien": "Eoin"], people: 2),
        Row(
            ["Priya Venkatesan", "pupil: Arjun Kumar", "staff: S. Kumar"], "Arjun Kumar was there. Mr Kumar stayed.",
            ["Mr Kumar": "S", "Arjun Kumar": "Arjun"], people: 3),
        Row(
            ["Eleni Papadopoulou"], "Miss E Papadopoulou came to me in tears.", ["Miss E Papadopoulou": "Eleni"],
            people: 1),
        Row(
            ["Ivana Petkova", "parent: Dimitar Petkov"], "Mr Petkov is not to be rung. Mrs Petkova is away.",
            ["Mr Petkov": "Dimitar"], people: 3),
        Row(
            ["Selam Tesfay", "parent: Tesfay Haile"], "Selam's dad Tesfay rang. Mr Haile came. Mr Tesfay waits.",
            ["Mr Haile": "Tesfay", "Mr Tesfay": "Tesfay"], people: 2),
        Row(
            ["Kuba Nowak", "parent: Ewa Nowak"], "Mrs Nowak and Mr Nowak came.", ["Mrs Nowak": "Ewa"], people: 3),
        Row(
            ["Amelia Okafor", "staff: Deborah Webb"], "Mrs Webb told Miss Webb's class. Webb to monitor.",
            ["Mrs Webb": "Deborah"], people: 2),
        Row(
            ["Amelia Rose Okafor", "parent: Joanne Okafor"], "Amelia Rose came in late. Mrs Rose teaches 4B.",
            ["Amelia Rose": "Amelia"], people: 3),
        Row(
            ["Bethany Carter", "parent: James Carter"], "Mr James teaches art.", [:], people: 3),
        // A forename that is a word as well, after a title; a nurse, who is nobody's sister.
        Row(
            ["Libby Tyson", "parent: Dawn Tyson", "staff: Grace Holt"], "Mrs Dawn was there. Miss Grace waited.",
            ["Mrs Dawn": "Dawn", "Miss Grace": "Grace"], people: 3),
        Row(
            ["Libby Tyson", "staff: Dawn Holt", "staff: Peter Dawn"], "Miss Dawn rang.", [:], people: 4),
        Row(
            ["Dara Bankole", "professional: Tendai Mukwena"], "Sister Mukwena will ring. Nurse Mukwena came.",
            ["Mukwena": "Tendai"], people: 2),
        // Another surname that the case file has.
        Row(
            ["Nora Maughan", "parent: Margaret Maughan / Ward"], "Margaret Ward rang. Margaret left. Ms Ward waits.",
            ["Margaret Ward": "Margaret", "Margaret": "Margaret"], people: 2),
        // Slips of a titled surname, a letter for it, and the day that follows it.
        Row(
            ["Enfys Griffiths", "parent: Lowri Griffiths"], "Ms Grifiths arrived late. Mrs G rang.",
            ["Ms Grifiths": "Lowri"], people: 2),
        // A slip that is a word, but is written for nobody else.
        Row(["Enfys Gravell", "parent: Lowri Gravell"], "Ms Gravel arrived late.", ["Ms Gravel": "Lowri"], people: 2),
        Row(
            ["Leah Price", "staff: Maureen Quested"], "Mrs Questead came.", ["Mrs Questead": "Maureen"], people: 2),
        // Letters changed about, and the s of a possessive.
        Row(
            ["Ekam Bhatti", "parent: Comfort Boateng"], "Ms Boetang rang. Told mrs boatengs neighbour.",
            ["Ms Boetang": "Comfort"], people: 2),
        // The surname first, in prose: nobody new; but Thomas James is not James Thomas.
        Row(
            ["Exaucé Kalonji", "sibling: Plamedi Kalonji"], "The mother of Kalonji Exaucé and Kalonji Plamedi rang.",
            ["Kalonji Exaucé": "Exaucé"], people: 2),
        Row(
            ["James Thomas"], "Her friend Thomas James rang.", [:], people: 2),
        Row(
            ["Leah Price", "staff: Maureen Warmer"], "Mrs Warner came.", [:], people: 3),
        Row(
            ["Leah Price", "staff: Gurdeep Atwal"], "Passed to Mr Atwal Monday. Mr Atwal knows.",
            ["Mr Atwal": "Gurdeep"], people: 2),
        // My friend, said by a grown-up; a heading with a dash.
        Row(
            ["Leah Price", "parent: Dean Sharp"], "She says \"my friend Dean\" will collect. Dean came.",
            ["Dean": "Dean"], people: 2),
        Row(
            ["Leah Price"], "Provision Map - Pupil provision and notes", [:], people: 1),
        Row(
            ["Leah Price"], "Pupil Details custom report. Linked Documents (Student). Pupil Kyle ran.",
            ["Kyle": "Kyle"],
            people: 2),
        Row(
            ["Corey Robert McIlwaine"], "Corey McI rang. Corey McI and Corey came.",
            ["Corey McI": "Corey", "Corey": "Corey"],
            people: 1),
        Row(
            ["Rodrigo Reyes"], "Marisol Reyes brings her. Mrs Reyes rang.", ["Mrs Reyes": "Marisol"], people: 2),
        Row(
            ["Zofia Wójcik-Nowacka", "parent: Anna Nowacka"],
            "Pani Nowacka rang. Mrs Wojcik came. Mr Nowacki was there.",
            [:], people: 4),
        Row(
            ["Hamza Khan", "parent: Shazia Bibi"], "Mrs Khan rang. Mrs Bibi came.", ["Mrs Bibi": "Shazia"], people: 3),
        Row(
            ["Jaspal Gill", "parent: Harpreet Kaur"], "Mrs Kaur came. Jaspal Singh Gill was out. Jaspal Singh ran.",
            ["Mrs Kaur": "Harpreet", "Jaspal Singh Gill": "Jaspal", "Jaspal Singh": "Jaspal"], people: 2),
        Row(
            ["Tiago Sousa Pinto", "parent: Mr João da Silva Pinto"],
            "Mr da Silva rang. Mr Pinto rang. João Silva came.",
            ["Mr da Silva": "João", "Mr Pinto": "João", "João Silva": "João"], people: 2),
        Row(
            ["Ayaan Hussain", "pupil: Wong Ka Yan"], "Wong, Ka Yan wrote it. Ka-Yan cried. Ka Yan Wong left.",
            ["Ka-Yan": "Wong", "Ka Yan Wong": "Wong"], people: 2),
        Row(
            ["Lau Wing-Yan", "pupil: Nguyễn Thị Ngọc Mai", "pupil: Park Seo-yeon"],
            "Wing-Yan ran this morning. Miss Hussain has seen Wing-Yan Lau. Seo-yeon hid.",
            ["Wing-Yan": "Lau", "Wing-Yan Lau": "Lau", "Seo-yeon": "Park"], people: 4),
        Row(
            ["Ayaan Hussain", "professional: Sister Bernadette Quill"], "Bernadette Quill came. Sr Bernadette stayed.",
            ["Bernadette Quill": "Bernadette", "Sr Bernadette": "Bernadette"], people: 2),
        Row(
            ["Ayaan Hussain", "pupil: Kylie Pemberton"], "He was seen; sister Kylie is upset.", ["Kylie": "Kylie"],
            people: 2),
        Row(
            ["Kim Lee", "pupil: Lee Harris", "pupil: Park Lane"], "Kim ran. Lee Harris hid.",
            ["Kim": "Kim", "Lee Harris": "Lee"],
            people: 3),
        Row(
            ["Gurleen Sandhu", "parent: Harjit Sandhu"], "I know the father, Harjitji, well. Gurleenbhai is a slip.",
            ["Harjitji": "Harjit"], people: 2),
        Row(
            ["Leah Price", "staff: Hansaben Patel", "pupil: Reuben Reed"], "Hansa rang. Reuben ran. Hansabhai did not.",
            ["Hansa": "Hansaben", "Reuben": "Reuben"], people: 3),
        Row(
            ["Cadi Prydderch-Owen", "parent: Dewi Owen", "pupil: Owen Pugh"], "Told Owen to stop. Mr Owen rang.",
            ["Owen": "Owen", "Mr Owen": "Dewi"], people: 3),
        Row(
            ["Leah Price", "pupil: Kyle Barnes", "pupil: Kyle Reed"], "Kyle B and Kyle R fought. Kyle Barnes cried.",
            ["Kyle B": "Kyle", "Kyle Barnes": "Kyle"], people: 3),
    ])
    func nobodyNewIsMade(row: Row) {
        var directory = Directory()
        for (number, entry) in row.list.enumerated() {
            let parts = entry.split(separator: ": ", maxSplits: 1).map(String.init)
            let names = (parts.last ?? "").split(separator: " / ").map(String.init)
            directory.declare(
                DeclaredPerson(
                    name: names[0], also: Array(names.dropFirst()),
                    role: parts.count == 2 ? Role(rawValue: parts[0]) ?? .unknown : .pupil,
                    isSubject: number == 0))
        }
        let text = Array(row.text.utf8)
        directory.harvest(text: text.span)
        _ = try? directory.resolve(subjects: [])
        #expect(directory.people.count == row.people, "\(DirectoryTests.summary(directory))")
        let matcher = PeopleMatcher(people: directory.people)
        let found = Cast.mentions(matcher, text)
        for (mention, person) in row.means {
            let named = found.filter { String(decoding: text[$0.range], as: UTF8.self) == mention }.map { mention in
                mention.persons.map { directory.people[$0.index].names.first { !$0.forename.isEmpty }?.forename ?? "" }
            }
            #expect(!named.isEmpty && named.allSatisfy { $0 == [person] }, "\(mention): \(named)")
        }
    }

    /// Another pupil's father is told by the surname, though the text is about the subject.
    @Test(arguments: [
        ("Returned to her father, Mr Volkov, on Friday.", "Arina"),
        ("Returned to her father, Mr Lam, on Friday.", "Hoi"),
        ("Returned to her father, Mr Petrov, on Friday.", "Hoi"),
    ])
    func fathersAreOfTheChildOfTheirSurname(text: String, child: String) throws {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Hoi Lam", role: .pupil, isSubject: true))
        directory.declare(DeclaredPerson(name: "Doris Yeung", role: .parent, of: "Hoi Lam"))
        directory.declare(DeclaredPerson(name: "Arina Volkova", role: .pupil))
        directory.harvest(text: Array(text.utf8).span)
        _ = try directory.resolve(subjects: [])
        let father = try #require(directory.people.last)
        #expect(father.role == .parent)
        #expect(father.of.map { directory.people[$0.index].names[0].forename } == child)
    }

    struct Row: Sendable {
        var list: [String]
        var text: String
        var means: [String: String]
        var people: Int

        init(_ list: [String], _ text: String, _ means: [String: String], people: Int) {
            (self.list, self.text, self.means, self.people) = (list, text, means, people)
        }
    }
}
