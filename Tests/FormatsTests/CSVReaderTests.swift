import Formats
import Passages
import Testing
import Vocabulary

@Suite struct CSVReaderTests {
    /// The header's cells tell which delimiter was taken.
    @Test(arguments: [
        ("Surname,DOB\nOkafor,2015\n", ["Surname", "DOB"]),
        ("Surname;Notes, general\nOkafor;1,5\nNowak;2,5\n", ["Surname", "Notes, general"]),
        ("Surname\tNotes, general\nOkafor\ta, b\n", ["Surname", "Notes, general"]),
        ("Surname|DOB\nOkafor|2015\n", ["Surname", "DOB"]),
        ("\"a;b\";\"c,d,e\"\n\"1,2,3\";\"x\"\n", ["a;b", "c,d,e"]),
        ("sep=;\na;b,c\n1;2,3\n4;5,6\n", ["a", "b,c"]),
        ("sep=^\r\na^b\r\n1^2\r\n", ["a", "b"]),
        ("\"sep=|\"\na|b\n", ["a", "b"]),
        ("Name\nAmelia\n", ["Name"]),
        ("\"notes\nwith; many; semicolons;\",b\n1,2\n", ["notes\nwith; many; semicolons;", "b"]),
    ])
    func delimiter(text: String, header: [String]) throws {
        for chunk in [1, 3, 1000] {
            let found = try records(CSV(), text, chunk: chunk).first { $0.part == .header }
            #expect(found?.texts == header)
        }
    }

    /// Heading row, title rows and foot: `T` prose, `H` header, `B` body, `-` neither.
    @Test(arguments: [
        ("Surname,DOB,Notes\na,b,c\n", "HB"),
        ("Safeguarding export\nGull Lane Primary School,17/04/2026\n\nSurname,DOB,Notes\na,b,c\nd,e,f\n", "TT-HBB"),
        ("Safeguarding export,,\n,,\nSurname,DOB,Notes\na,b,c\n", "T-HB"),
        ("One,Two,Three\n1,2,3\n4,5,6\n", "HBB"),
        ("Class list,6B,2026\nFirst,Last,Form\na,b,c\n", "THB"),
        ("First,Last,Form\na,b,c,\nd,e,f,\n", "HBB"),
        ("a,b,c\n1,2,3\n4,5,6\n\nTotal: 2\nReport produced by J Smith 17/04/2026 09:12\n", "HBB-TT"),
        ("a,b,c\n1,2,3\n4,5,6\nTotal,,2\n", "HBBT"),
        ("a,b,c\n1,2,3\n4,5,6\n\nEnd\n", "HBB-T"),
        // The rest of a broken cell is not a foot: it stays under its column.
        ("a,b,c\n1,2,He said\nthat she left\n", "HBB"),
        // People may be called Page, and a total may stand in the middle.
        ("Surname,Forename\nOkafor,Amelia\nPage,Ellen\n", "HBB"),
        ("a,b,c\nTotal: 1\n1,2,3\n4,5,6\n", "HBBB"),
        ("a,b,c\n1,2,3\n4,5,6\nPage 1 of 2\n", "HBBT"),
        ("a,b\n1,2\n\n3,4\n", "HB-B"),
        ("sep=,\na,b\n1,2\n", "-HB"),
        ("a\nb\n\nc\n", "HBBB"),
        ("\n\n", "--"),
    ])
    func layout(text: String, shape: String) throws {
        for chunk in [1, 1000] {
            let found = try records(CSV(), text, chunk: chunk).map { record in
                switch record.part {
                case .header: "H"
                case .between: "-"
                case .body: record.passages.first?.shape == .prose ? "T" : "B"
                }
            }
            #expect(found.joined() == shape)
        }
    }

    @Test func rowsAndLinesAreCounted() throws {
        let text = "sep=,\nSchool export\nSurname,Notes,Form\n\"a\",\"one\ntwo\",x\nb,c,d\n\nTotal: 2\n"
        let all = try records(CSV(), text)
        #expect(all.map(\.line) == [1, 2, 1, 2, 3, 4, 8])
        let title = try #require(all[1].passages.first)
        #expect(all[1].place(of: title, at: 7) == .line(2, column: 8))
        #expect(all[3].place(of: all[3].passages[1], at: 5) == .cell(row: 2, column: "Notes"))
    }

    @Test(
        arguments: [
            (#"a,b"#, ["a", "b"]), (#""a","b""#, ["a", "b"]), (#""a ""b"" c",d"#, [#"a "b" c"#, "d"]),
            (#"5" bruise,x"#, [#"5" bruise"#, "x"]), (#""abc"def,x"#, [#""abc"def"#, "x"]), (#""",""#, [",", ""]),
            (#""",x"#, ["", "x"]), (#" "a, b",c"#, [#" "a"#, #" b""#, "c"]), (#""""x",y"#, [#""x"#, "y"]),
            (#"""x",y"#, [#"""x""#, "y"]),
            (#""a"b"c",d"#, [#""a"b"c""#, "d"]), (",", ["", ""]), (#""","""#, ["", ""]),
        ] as [(String, [String])])
    func cells(row: String, expected: [String]) throws {
        // The rows that end inside a quote are refused; the others keep to their row.
        let all = try? records(CSV(), "one,two\n" + row + "\nnext,row\n", chunk: 2)
        guard let all else {
            #expect(throws: DocumentError.self) { try records(CSV(), "one,two\n" + row + "\n") }
            return
        }
        #expect(all.count == 3)
        #expect(all.last?.texts == ["next", "row"])
        let texts = all.count > 1 ? all[1].texts : []
        #expect(texts == expected)
    }

    @Test func decodedTextKnowsItsSource() throws {
        let row = #"x,"say ""Jo"" now""#
        let record = try #require(try records(CSV(), "a,b\n" + row + "\n").last)
        let passage = record.passages[1]
        #expect(record.texts[1] == #"say "Jo" now"#)
        func source(_ range: Range<Int>) -> [String] {
            sources(of: range, in: passage, record: record).map { String(decoding: record.bytes[$0], as: UTF8.self) }
        }
        #expect(source(5..<7) == ["Jo"])
        #expect(source(4..<8) == [#"""Jo"""#])
        #expect(source(0..<12) == [#"say ""Jo"" now"#])
        #expect(String(decoding: record.bytes[passage.whole], as: UTF8.self) == #""say ""Jo"" now""#)
    }

    @Test func raggedRows() throws {
        let all = try records(CSV(), "Surname,DOB\nx\nx,y,Amelia,\nx,y\n")
        #expect(all.map(\.passages.count) == [2, 1, 3, 2])
        #expect(all[2].passages[2].field == .unknown)
        #expect(all[2].place(of: all[2].passages[2]) == .cell(row: 3, column: "3"))
    }

    @Test func anEmptyHeadingIsUnknown() throws {
        let all = try records(CSV(), "Surname,,DOB\na,b,c\nd,e,f\n")
        #expect(all[1].passages.map(\.field) == [Field("subject.name.legal_surname"), .unknown, Field("subject.dob")])
    }

    @Test func aCellThatIsNeverClosedIsNamed() {
        let error = #expect(throws: DocumentError.self) {
            try records(CSV(), "t\nSurname,DOB,x\na,b,c\na,\"b,c\nd,e,f\n")
        }
        #expect(error?.place == "row 3, column 2")
        #expect(error?.problem == "this quoted cell is never closed")
    }

    @Test func onlyColumnsAskedForArePresented() throws {
        var reader = try CSV().reader(over: ByteReader(bytes: Array("a,b,c\n1,2,3\n4,5,6,7\n".utf8), name: "sample"))
        var record = Record()
        _ = try reader.next(into: &record)
        reader.present(columns: [1])
        _ = try reader.next(into: &record)
        #expect(record.texts == ["2"])
        _ = try reader.next(into: &record)
        #expect(record.texts == ["5", "7"])
    }
}
