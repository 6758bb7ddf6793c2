import Testing
import Vocabulary

@testable import People

/// Keys to the codes of a school's staff, all invented.
@Suite struct CodeKeyTests {
    @Test(arguments: [
        ("GHU = Graham Hunt, HoY9", ["GHU: Graham Hunt"]),
        (
            "Codes\nLAG = Llinos ap Gwilym, DSL\r\n- MAD=Miriam Adler, tutor",
            ["LAG: Llinos ap Gwilym", "MAD: Miriam Adler"]
        ),
        ("(TBO = Tegid Bowen, DT)", ["TBO: Tegid Bowen"]),
        ("KO = Kofi Osei; AM = Ama Mensah", ["KO: Kofi Osei", "AM: Ama Mensah"]),
        // What the letters do not fit, and what is no key.
        ("DSL = Llinos ap Gwilym", []),
        ("SW = Social Care team", []),
        ("AGH = Graham Hunt", []),
        ("GHU= graham hunt", []),
        ("GHU Graham Hunt", []),
        ("the GHU = Graham Hunt", []),
        ("G = Graham Hunt", []),
        ("GRAHA = Graham Hunt", []),
        ("GHU = Graham", []),
        ("=GHU", []),
        ("GHU =", []),
    ])
    func saysWhomACodeMeans(text: String, expected: [String]) {
        let lines = CodeKey.lines(of: Array(text.utf8).span)
        #expect(lines.map { "\($0.code): \($0.name.forename) \($0.name.surname)" } == expected)
    }

    @Test func thePersonIsFoundByTheCodeInCapitals() throws {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Miriam Adler", role: .staff))
        directory.harvest(text: Array("MAD = Miriam Adler, tutor 9H".utf8).span)
        let matcher = PeopleMatcher(people: directory.people)
        #expect(directory.people.count == 1)
        for marked in ["Typed by «MAD» at 3pm", "«MAD» told", "she was mad at him, MADE a mess"] {
            #expect(Cast.marked(matcher, marked) == marked)
        }
    }

    @Test(arguments: [
        ("Present: Bethan Prosser (BP) chair, Joy Whittle (JW)", ["BP: Bethan Prosser", "JW: Joy Whittle"]),
        ("Aoife Ní Dhomhnaill (AND) for item 4", ["AND: Aoife Ní Dhomhnaill"]),
        ("Eilidh MacLeary (EML) and Lucía Ortega Blanco (LOB)", ["EML: Eilidh MacLeary", "LOB: Lucía Blanco"]),
        ("Mary-Ann Siaw (MAS); Marie\nTaggart (MT)", ["MAS: Mary-Ann Siaw", "MT: Marie Taggart"]),
        (
            "(Grant Pike (GP, chair)), Marcia Campbell-\r\nReid (MCR; IDVA)",
            ["GP: Grant Pike", "MCR: Marcia Campbell-Reid"]
        ),
        ("HS (H. Solanki) to speak, DSL (H. Solanki) too", ["HS: H Solanki"]),
        // Other letters, no letters, no name.
        ("Bethan Prosser (DSL) and Joy Whittle (KS2)", []),
        ("Bethan Prosser (bp), Joy Whittle (J)", []),
        ("(BP) Bethan Prosser", []),
        ("the hall (TH) was cold", []),
        ("Bethan (BP", []),
        ("(", []),
    ])
    func readsLettersBehindAName(text: String, expected: [String]) {
        let lines = CodeKey.introductions(in: Array(text.utf8).span)
        #expect(lines.map { "\($0.code): \($0.name.forename) \($0.name.surname)" } == expected)
    }

    @Test func lettersBehindANameAreTheirsIfThereIsSuchAPerson() throws {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Aoife Ní Dhomhnaill", role: .staff))
        directory.declare(DeclaredPerson(name: "Tom Bright", role: .professional))
        directory.harvest(text: Array("Aoife Ní Dhomhnaill (AND), Tom Bright (TB), of Early Help (EH).".utf8).span)
        directory.settle()
        let matcher = PeopleMatcher(people: directory.people)
        #expect(directory.people.count == 2)
        for marked in [
            "«AND» told, «TB» to patrol", "SALT AND PEPPER AT THREE", "salt and pepper, EH told", "no TB test",
        ] {
            #expect(Cast.marked(matcher, marked) == marked)
        }
    }
}
