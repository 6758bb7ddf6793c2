import Foundation
import Support
import Testing

/// What is shared comes back as it was: encoding, byte order mark, delimiter, line ends, bytes.
@Suite struct SharedBytesTests {
    static let note = "Amelia Okafor – “quiet” today – café.\r\nJayden Carter’s bag; £5.\r\n"
    static let sharedNote = "Amelia Okafor – “quiet” today – café.\r\nPupil A’s bag; £5.\r\n"
    static let table = "Pupil\tNotes\r\nAmelia Okafor\t\"Jayden Carter – £5\"\r\nAmelia Okafor\t‘no’\r\n"
    static let sharedTable = "Pupil\tNotes\r\nAmelia Okafor\t\"Pupil A – £5\"\r\nAmelia Okafor\t‘no’\r\n"

    static let encodings: [(String, String.Encoding, [UInt8])] = [
        ("UTF-8", .utf8, []),
        ("UTF-8 with a mark", .utf8, [0xEF, 0xBB, 0xBF]),
        ("UTF-16, low byte first, with a mark", .utf16LittleEndian, [0xFF, 0xFE]),
        ("UTF-16, high byte first, with a mark", .utf16BigEndian, [0xFE, 0xFF]),
        ("UTF-16, low byte first", .utf16LittleEndian, []),
        ("Windows-1252", .windowsCP1252, []),
    ]

    static func encoded(_ text: String, _ encoding: String.Encoding, _ mark: [UInt8]) throws -> [UInt8] {
        mark + Array(try #require(text.data(using: encoding)))
    }

    @Test(arguments: encodings)
    func aNoteAndATable(name: String, encoding: String.Encoding, mark: [UInt8]) throws {
        let program = try MadeUp.program(
            [
                "1.txt": Self.encoded(Self.note, encoding, mark), "2.tsv": Self.encoded(Self.table, encoding, mark),
            ], note: nil)
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        #expect(try program.bytes("pack/share/01-note.txt") == Self.encoded(Self.sharedNote, encoding, mark))
        #expect(try program.bytes("pack/share/02-table.tsv") == Self.encoded(Self.sharedTable, encoding, mark))
        let source = Array(Self.note.utf8)
        let line = try #require(try program.account("pack").first { $0.document == "1.txt" })
        #expect(line.range.map { String(decoding: source[$0], as: UTF8.self) } == "Jayden Carter")
    }

    @Test(
        arguments: [
            ("UTF-8", .utf8, []), ("UTF-8", .utf8, [0xEF, 0xBB, 0xBF]), ("UTF-16", .utf16LittleEndian, [0xFF, 0xFE]),
            ("UTF-16", .utf16BigEndian, [0xFE, 0xFF]), ("ISO-8859-1", .isoLatin1, []),
            ("windows-1252", .windowsCP1252, []),
        ] as [(String, String.Encoding, [UInt8])])
    func aTransferFile(declared: String, encoding: String.Encoding, mark: [UInt8]) throws {
        func text(_ school: String) -> String {
            "<?xml version='1.0' encoding='\(declared)'?>\r\n<CTfile><CTFpupilData><Pupil>\r\n\t<UPN>D150200026001</UPN>"
                + "<Surname>Okafor</Surname><Forename>Am\u{e9}lia &amp; co</Forename>\(school)\r\n</Pupil></CTFpupilData></CTfile>"
        }
        let source = text("<Foible>caf\u{e9}</Foible>")
        let program = try MadeUp.program(["1.xml": Self.encoded(source, encoding, mark)], note: MadeUp.note)
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        #expect(try program.bytes("pack/share/01-record.xml") == Self.encoded(text(""), encoding, mark))
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func lineEnds(end: String) throws {
        let lines = ["Amelia Okafor sat by the window all day long.", "", "Jayden Carter too.", "Calm", ""]
        let program = try MadeUp.program(texts: ["1.txt": lines.joined(separator: end)])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let expected = lines.joined(separator: end).replacingOccurrences(of: "Jayden Carter", with: "Pupil A")
        #expect(program.text("pack/share/01-note.txt") == expected)
    }

    @Test(arguments: ["empty.txt", "empty.md", "empty.csv", "empty.tsv"]) func anEmptyDocumentIsSharedEmpty(
        name: String
    ) throws {
        let program = try MadeUp.program([name: []], note: MadeUp.quiet)
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let shared = program.names(in: "pack/share").filter {
            $0.hasSuffix(name.drop { $0 != "." }) && $0 != "withheld-summary.md"
        }
        #expect(shared.contains { program.bytes("pack/share/" + $0) == [] })
    }

    @Test func anEmptyXMLDocumentIsSharedEmpty() throws {
        let program = try MadeUp.program(["empty.xml": []], note: MadeUp.quiet)
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == 0)
        #expect(program.bytes("pack/share/02-record.xml") == [])
    }

    @Test(
        arguments: [
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"\"http://x.example\"\")", nil),
            ("@SUM(A1:A2)", nil),
            ("\t=1+1", "'\t=1+1"),
            ("+1+1", "'+1+1"),
            ("-2*3", "'-2*3"),
            ("+SUM(A1)", "'+SUM(A1)"),
            ("-", "-"),
            ("- fell over", "- fell over"),
            ("-5", "-5"),
            ("+3 points", "+3 points"),
            ("-1.5 on the day", "-1.5 on the day"),
            ("--- nothing ---", "--- nothing ---"),
            ("a=b", "a=b"),
            ("'=1+1", "'=1+1"),
        ] as [(String, String?)])
    func aCellThatWouldRunAsAFormula(cell: String, shared: String?) throws {
        let program = try MadeUp.program(texts: ["1.csv": "Pupil,Notes\nAmelia Okafor,\"\(cell)\"\n"])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let row = program.text("pack/share/01-table.csv").split(separator: "\n")[1]
        let written = row.dropFirst("Amelia Okafor,".count).replacingOccurrences(of: "\"", with: "")
        if let shared { #expect(written == shared) }
        #expect(!["=", "@", "\t"].contains(written.prefix(1)))
        let lines = try program.account("pack").filter { $0.action == "neutralise" }
        #expect(lines.allSatisfy { $0.kind == "formula" })
        if let shared { #expect(lines.count == (shared == cell ? 0 : 1)) }
    }

    /// The best known attack of this sort begins with a sign as well.
    @Test(arguments: ["+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-SUM(A1, A2)", "+1 + 2"])
    func aFormulaBehindASignWithSpaces(cell: String) throws {
        let program = try MadeUp.program(texts: ["1.csv": "Pupil,Notes\nAmelia Okafor,\"\(cell)\"\n"])
        defer { program.clean() }
        try program.prepare()
        let shared = program.text("pack/share/01-table.csv")
        #expect(shared.contains("'" + cell))
    }

    @Test func whatNobodyKnowsIsWithheld() throws {
        let program = try MadeUp.program(texts: [
            "1.csv": "Pupil,Notes,Quibble\nAmelia Okafor,Calm,blue\nAmelia Okafor,Calm,red,beyond\n",
            "2.xml":
                "<CTfile><CTFpupilData><Pupil mood=\"sad\"><UPN>D150200026001</UPN><Surname>Okafor</Surname><Foible>"
                + "shy</Foible><Deep><Deeper>dark</Deeper></Deep></Pupil></CTFpupilData></CTfile>",
            "3.xml": "<whatever><thing>Amelia Okafor</thing><other a=\"b\">loud</other></whatever>",
        ])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        #expect(
            program.text("pack/share/01-table.csv") == "Pupil,Notes\nAmelia Okafor,Calm\nAmelia Okafor,Calm\n"
                || program.text("pack/share/01-table.csv") == "Pupil,Notes\nAmelia Okafor,Calm\nAmelia Okafor,Calm,\n")
        let shared = program.shared("pack")
        for gone in ["Quibble", "blue", "beyond", "Foible", "shy", "Deep", "dark", "mood", "sad", "loud"] {
            #expect(!shared.contains(gone), "one of the unknown things is shared")
        }
        let lines = try program.account("pack")
        for original in ["beyond", "shy", "dark", "sad", "loud"] {
            #expect(lines.contains { $0.original == original && $0.kind == "field.unknown" })
        }
    }
}
