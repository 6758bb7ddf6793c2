import Foundation
import Support
import Testing

/// Mail saved with its coding holds names that no edit reaches: it stays whole, and the rest goes out.
@Suite struct CodedTests {
    static let base64 = Data("Jayden Carter hit her on the stairs and Jayden laughed.\n".utf8).base64EncodedString()

    @Test(arguments: [
        "Content-Transfer-Encoding: base64\n\n" + base64 + "\n",
        "Content-Transfer-Encoding: quoted-printable\n\n=4A=61=79=64=65=6E =43=61=72=74=65=72 hit her=2E\n",
        "<p>&#74;&#97;&#121;&#100;&#101;&#110; hit her</p>\n",
    ])
    func aCodedNameKeepsItsDocumentBack(mail: String) throws {
        let program = try MadeUp.program(texts: ["1.txt": MadeUp.quiet, "2.txt": mail, "3.txt": MadeUp.note])
        defer { program.clean() }
        let ending = try program.prepare("peer-advice")
        #expect(ending.status == 0)
        #expect(
            program.names(in: "pack/share") == ["01-note.txt", "02-note.txt", "manifest.json", "withheld-summary.md"])
        #expect(!ending.errors.contains("Jayden"))
        let whole = try program.account("pack").filter { $0.unit == "document" }
        #expect(whole.map(\.rule) == ["coded"])
    }

    /// Where the value stands as it is as well, something else is wrong: nothing goes out.
    @Test func codedWordsThatNameNobodyAreShared() throws {
        let program = try MadeUp.program(texts: ["1.txt": "Amelia Okafor was quiet =2E &nbsp;&amp; tired 100%25\n"])
        defer { program.clean() }
        #expect(try program.prepare("peer-advice").status == 0)
        #expect(program.text("pack/share/01-note.txt").contains("tired 100%25"))
    }
}
