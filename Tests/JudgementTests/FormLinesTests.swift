import Formats
import Passages
import People
import Profiles
import Support
import Testing

@testable import Judgement

/// Whose a date of birth and an address are in a form that was typed as text.
@Suite struct FormLinesTests {
    @Test(arguments: [
        // The child's own, told by the name above.
        ("Name: Amelia Okafor\nDate of birth: 11.02.2015  Class: 6B (Mrs Webb)", true),
        ("Pupil:   OKAFOR, Amelia\nUPN: -\nD.O.B. is 11/02/2015", false),
        ("Child's name:  Amelia Okafor\r\nYear:  6\r\nDOB:  11/02/2015", true),
        ("Name: Amelia Okafor\nHome address:  31 Gasworks Terrace, Oldmere", true),
        // Somebody else's: another child's, a contact's, a service's, or nobody's.
        ("Name: Jayden Carter\nDate of birth: 11.02.2015", false),
        ("Name: Amelia Okafor\nFriend: Jayden Carter\nName: Jayden Carter\nDOB: 11/02/2015", false),
        ("Name: Amelia Okafor\nMother: Joanne Okafor\nAddress: 31 Gasworks Terrace, Oldmere", false),
        ("Name: Amelia Okafor\nSchool: Gull Lane\nAddress: 31 Gasworks Terrace, Oldmere", false),
        ("Name: Amelia Okafor\n\nDate of birth: 11.02.2015", false),
        ("Name: Amelia Okafor and Jayden Carter\nDate of birth: 11.02.2015", false),
        ("Amelia Okafor was in.\nDate of birth: 11.02.2015", false),
        ("Date of birth: 11.02.2015", false),
    ])
    func theNameAboveSaysWhoseItIs(text: String, stays: Bool) throws {
        let shared = try JudgingTests.shared(text, "mash-referral")
        #expect((shared.contains("2015") || shared.contains("Gasworks")) == stays)
        // Where nobody is named to the recipient, nothing of it stands.
        #expect(try JudgingTests.shared(text, "peer-advice").contains("11.02.2015") == false)
    }

    @Test(arguments: [
        ("Seen at 14\nHarbour Road, Oldmere.", "[address withheld]"),
        ("Body map, sheet 1 of 1\nChild Amelia Okafor Cl 6B", "Body map, sheet 1 of 1\nChild Amelia Okafor Cl 6B"),
    ])
    func anAddressOverTwoLinesIsPlainlyAStreet(text: String, expected: String) throws {
        #expect(try JudgingTests.shared(text, "mash-referral").contains(expected))
    }
}
