import Formats
import Passages
import Testing

@Suite struct XMLPassageTests {
    typealias Seen = XMLSample.Seen

    private func found(_ text: String) throws -> [Seen] { try XMLSample.passages(text).flatMap { $0 } }

    private func pupil(_ inside: String) -> String { "<School><Pupils><Pupil>\(inside)</Pupil></Pupils></School>" }
    private let top = "/School/Pupils/Pupil"

    @Test func aLeafHasItsField() throws {
        #expect(
            try found(pupil("<DOB>2015-06-30</DOB>"))
                == [Seen(path: top + "/DOB", field: "subject.dob", text: "2015-06-30")])
    }

    @Test(arguments: [
        ("O&apos;Neill", "O'Neill"), ("&#65;&#x42;", "AB"), ("<![CDATA[A&B]]>", "A&B"), ("A<!--x-->B", "AB"),
        ("a<?p q?>b", "ab"),
        ("&#00000000000000000000000000000000000000000000065;", "A"), ("A<![CDATA[]]>B", "AB"), (" A ", " A "),
        ("&#128578;", "🙂"), ("Zoë", "Zoë"), ("A<![CDATA[]]]]><![CDATA[>]]>", "A]]>"), ("&amp;lt;", "&lt;"),
    ])
    func textIsDecoded(written: String, text: String) throws {
        let seen = try found(pupil("<Surname>\(written)</Surname>")).filter { $0.path == top + "/Surname" }
        #expect(seen == [Seen(path: top + "/Surname", field: "subject.name.legal_surname", text: text)])
    }

    @Test(arguments: ["<DOB></DOB>", "<DOB/>", "<DOB> \n </DOB>", "<Odd/>", "<!---->", "<Meals> </Meals>", ""])
    func whatIsEmptyHasNoPassage(inside: String) throws { #expect(try found(pupil(inside)).isEmpty) }

    @Test func namespacesAreNoData() throws {
        #expect(
            try found(
                """
                <s:School xmlns:s="urn:s" xmlns="urn:t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                ><s:Pupils><s:Pupil><s:DOB>2015-06-30</s:DOB></s:Pupil></s:Pupils></s:School>
                """) == [Seen(path: "/s:School/s:Pupils/s:Pupil/s:DOB", field: "subject.dob", text: "2015-06-30")])
    }

    @Test func attributesCommentsAndInstructions() throws {
        #expect(
            try found(
                """
                <School term="Spring"><Pupils><Pupil id="K1" mood='low &amp; sad'><!-- one --><!-- two --><?do it?>
                <Contacts><Contact><Surname kind="x">Lane</Surname></Contact></Contacts></Pupil></Pupils></School><!--end-->
                """) == [
                    Seen(path: "/School/@term", field: "unknown", text: "Spring"),
                    Seen(path: top + "/@id", field: "subject.id.upn", text: "K1"),
                    Seen(path: top + "/@mood", field: "unknown", text: "low & sad"),
                    Seen(path: top + "/comment()[1]", field: "unknown", text: " one "),
                    Seen(path: top + "/comment()[2]", field: "unknown", text: " two "),
                    Seen(path: top + "/processing-instruction()[1]", field: "unknown", text: "it"),
                    Seen(path: top + "/Contacts/Contact/Surname/@kind", field: "unknown", text: "x", group: 1),
                    Seen(
                        path: top + "/Contacts/Contact/Surname", field: "contact.name.surname", text: "Lane", group: 1),
                    Seen(path: "/comment()[1]", field: "unknown", text: "end"),
                ])
    }

    @Test func unknownElementsAreOnePassage() throws {
        #expect(
            try found(pupil("<Odd a='1'><Fore>Ann</Fore><Sur>Lane</Sur><!--c--> x</Odd>")) == [
                Seen(path: top + "/Odd/@a", field: "unknown", text: "1"),
                Seen(path: top + "/Odd/comment()[1]", field: "unknown", text: "c"),
                Seen(path: top + "/Odd", field: "unknown", text: "Ann Lane x"),
            ])
        #expect(
            try found("<School><Odd><a>1</a><b>2</b></Odd></School>")
                == [Seen(path: "/School/Odd", field: "unknown", text: "1 2")])
    }

    @Test func aLeafWithChildrenIsUnknown() throws {
        #expect(
            try found(pupil("<DOB>2015<b>June</b></DOB>")) == [
                Seen(path: top + "/DOB", field: "unknown", text: "2015 June")
            ])
    }

    @Test func textOfAContainerIsUnknown() throws {
        #expect(
            try found("<School>a &amp; b<Pupils>c<Pupil>d<DOB>2015-06-30</DOB>e</Pupil></Pupils></School>") == [
                Seen(path: "/School", field: "unknown", text: "a & b"),
                Seen(path: "/School/Pupils", field: "unknown", text: "c"),
                Seen(path: top, field: "unknown", text: "d"),
                Seen(path: top + "/DOB", field: "subject.dob", text: "2015-06-30"),
                Seen(path: top, field: "unknown", text: "e"),
            ])
    }

    @Test func siblingsAreNumbered() throws {
        let contact = "<Contact><Surname>Lane</Surname></Contact>"
        let one = "<Pupil><Contacts>\(contact)\(contact)</Contacts></Pupil>"
        let seen = try XMLSample.passages("<School><Pupils>\(one)\(one)</Pupils></School>").map {
            $0.map { "\($0.path) \($0.group)" }
        }
        #expect(
            seen == [
                [top + "/Contacts/Contact/Surname 1", top + "/Contacts/Contact[2]/Surname 2"],
                [top + "[2]/Contacts/Contact/Surname 1", top + "[2]/Contacts/Contact[2]/Surname 2"],
            ])
    }

    @Test func aPersonOfAnUnmappedDocumentIsOneRecord() throws {
        let seen = try XMLSample.passages(XMLFidelityTests.unmapped).map {
            $0.map { "\($0.path) \($0.group) \($0.text)" }
        }
        #expect(
            seen == [
                ["/export/@made 0 today"],
                [
                    "/export/people/person/@role 0 x", "/export/people/person/surname 0 Lane",
                    "/export/people/person/forename 0 Curtis", "/export/people/person/dob 0 2015-02-11",
                ],
                ["/export/people/person[2]/surname 0 Nowak", "/export/people/person[2]/guardian/name 1 Ewa Nowak"],
                ["/export/total 0 2"],
            ])
    }

    @Test func aLargeElementOfAnUnmappedDocumentIsNoRecord() throws {
        let item = "<item><note>" + String(repeating: "word ", count: 2000) + "</note><by>Lane</by></item>"
        let text = "<export><items>" + String(repeating: item, count: 120) + "<last>1</last></items></export>"
        let records = try XMLSample.passages(text)
        #expect(records.count == 121)
        #expect(records.first?.map(\.path) == ["/export/items/item/note", "/export/items/item/by"])
        #expect(records.dropLast().last?.first?.path == "/export/items/item[120]/note")
        #expect(records.last?.map(\.path) == ["/export/items/last"])
    }
}
