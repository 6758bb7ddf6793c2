import Account
import Passages
import Testing
import Vocabulary

@Suite struct WithheldLineTests {
    @Test func isWrittenAsTheContractShows() {
        let line = WithheldLine(
            document: "notes/2026-03-02.txt", sharedAs: "03-note.txt", unit: .span, place: .line(4, column: 17),
            range: 212..<218, kind: .personName, person: PersonID(2), role: .pupil, action: .pseudonymise,
            rule: "third-party-pupils", why: "Names of other pupils are not necessary for this purpose.",
            original: Secret("Jayden"), replacement: "Pupil B")
        let expected =
            #"{"document":"notes/2026-03-02.txt","shared_as":"03-note.txt","unit":"span","where":{"line":4,"column":17},"#
            + #""start":212,"end":218,"kind":"person.name","person":"p3","role":"pupil","action":"pseudonymise","#
            + #""rule":"third-party-pupils","why":"Names of other pupils are not necessary for this purpose.","#
            + #""original":"Jayden","replacement":"Pupil B"}"#
        #expect(String(decoding: line.jsonLine, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        WithheldLine(
            document: "photo.jpg", unit: .document, place: .document, kind: .unknownWord, action: .remove, rule: "r",
            why: "w"),
        WithheldLine(
            document: "a.csv", sharedAs: "01.csv", unit: .column, place: .cell(row: 1, column: "Phone, \"home\""),
            kind: .phone,
            action: .remove, rule: "r", why: "w", count: 41),
        WithheldLine(
            document: "a.xml", sharedAs: "02.xml", unit: .element, place: .node(xpath: "/CTfile/Pupil[2]/@id"),
            kind: Kind("id.upn"), action: .remove, rule: "r", why: "w",
            original: Secret("line one\nline two\t\u{1}é🙂\\")),
        WithheldLine(
            document: "a.txt", unit: .span, place: .line(1, column: 1), range: 0..<3, kind: .personName,
            persons: [PersonID(0), PersonID(10)], role: .unknown, action: .pseudonymise, rule: "r", why: "w",
            original: Secret("Ann"), replacement: "[person unclear]", recogniser: "people", score: 0.95),
        WithheldLine(
            document: "a.txt", unit: .span, place: .line(1, column: 1), range: 0..<0, kind: .formula,
            action: .neutralise,
            rule: "r", why: "w", original: Secret(""), replacement: ""),
    ])
    func comesBackAsItWas(line: WithheldLine) throws {
        #expect(WithheldLine(try JSON(parsing: line.jsonLine)) == line)
        #expect(!line.jsonLine.contains(0x0A))
    }

    @Test(arguments: [
        #"{}"#, #"[]"#, #"{"document":"a"}"#,
        #"{"document":"a","unit":"page","kind":"age","action":"remove","rule":"r","why":"w"}"#,
        #"{"document":"a","unit":"span","kind":"age","action":"remove","rule":"r","why":"w","start":4}"#,
        #"{"document":"a","unit":"span","kind":"age","action":"remove","rule":"r","why":"w","start":4,"end":3}"#,
        #"{"document":"a","unit":"span","kind":"age","action":"remove","rule":"r","why":"w","person":"3"}"#,
        #"{"document":"a","unit":"span","kind":"age","action":"remove","rule":"r","why":"w","original":7}"#,
        #"{"document":"a","unit":"span","kind":"age","action":"remove","rule":"r","why":"w","where":{"row":1}}"#,
    ])
    func isNotReadFromWhatIsNoLine(text: String) throws {
        #expect(WithheldLine(try JSON(parsing: Array(text.utf8))) == nil)
    }

    @Test func doesNotPrintItsOriginal() throws {
        let line = WithheldLine(
            document: "a", unit: .span, place: .document, kind: .age, action: .remove, rule: "r", why: "w",
            original: Secret("Jayden"))
        #expect(!"\(line)".contains("Jayden"))
        #expect(!"\(try JSON(parsing: line.jsonLine))".contains("Jayden"))
    }
}
