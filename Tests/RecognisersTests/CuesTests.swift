import Support
import Testing
import Vocabulary

@testable import Recognisers

/// Which words near a match are said to have made it.
@Suite struct CuesTests {
    private func cues(_ marked: String, _ recogniser: String, _ kind: Kind) throws -> [String] {
        let sample = Marked(marked)
        let range = try #require(sample.ranges.first)
        return Recognisers.cues(of: recogniser, kind, at: range, in: sample.text.span)
    }

    @Test(arguments: [
        ("Rang «7700900123» twice", PhoneNumber.name, Kind.phone, ["rang"]),
        ("TEL. «960123»", PhoneNumber.name, .phone, ["tel"]),
        ("born «11/02/2015»", WrittenDate.name, .birthDate, ["born"]),
        ("D.O.B. «11/02/2015»", WrittenDate.name, .birthDate, ["dob"]),
        ("NHS no. «999 012 3454»", NHSNumber.name, .nhs, ["nhs"]),
        ("«1234567899» (ULN)", ULN.name, .uln, ["uln"]),
        ("bank account «12345678»", BankAccount.name, .account, ["account", "bank"]),
    ])
    func areTold(marked: String, recogniser: String, kind: Kind, expected: [String]) throws {
        #expect(try cues(marked, recogniser, kind) == expected)
    }

    /// A word that changes nothing, one of another's lists, one too far away, a part of a word, another recogniser's match.
    @Test(arguments: [
        ("Ring the plumber about the boiler and the sink: «01632 960123»", PhoneNumber.name, Kind.phone),
        ("passport «11/02/2015»", WrittenDate.name, .date),
        ("Rang. Nobody had seen the boy since «11/02/2015»", WrittenDate.name, .date),
        ("bring «01632 960123»", PhoneNumber.name, .phone),
        ("rang «7700900123»", WrittenDate.name, .date),
        ("rang «7700900123»", "nobody", .phone),
        ("«1234567899», ULN", ULN.name, .uln),
        ("«joanne.okafor@example.org»", Email.name, .email),
    ])
    func areNot(marked: String, recogniser: String, kind: Kind) throws {
        #expect(try cues(marked, recogniser, kind) == [])
    }
}
