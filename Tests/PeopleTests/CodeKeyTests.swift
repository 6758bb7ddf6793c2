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
}
