import Foundation
import FoundationXML
import Support
import Testing

/// The account against the source documents, read here by other readers than the program's.
@Suite struct AccountTests {
    static let note = """
        Monday 🙂 “ĉu vi?”\r
        Millie said Jayden Carter’s bag hit her. Mrs Webb saw it.\r
        \r
        Ruth Fisk rang; they stay at 14 Harbour\r
        Row. Jayden\tagain — and J\u{e9}r\u{f4}me Nkemelu-Sa\u{eb}ns.\r

        """
    static let log = """
        Pupil;Date;Notes;Shoe size\r
        Amelia Okafor;12/03/2026;"Said ""Jayden Carter"" pushed; then\r
        Jayden ran";4\r
        Jayden Carter;13/03/2026;Was late again;5\r
        Amelia Okafor;14/03/2026;Met Mrs Webb 🙂 and Jayden Carter;4\r
        Amelia Okafor;15/03/2026;Calm;;blue;Jayden Carter\r

        """
    static let transferFile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <CTfile>
          <!-- asked for by Jayden Carter -->
          <?sort Jayden?>
          <CTFpupilData>
            <Pupil>
              <UPN>D150200026001</UPN>
              <Surname>Okafor</Surname>
              <Forename>Amelia</Forename>
              <Foible side="left">left-handed &amp; shy with Jayden</Foible>
              <Address><PAON>14</PAON><Street>Harbour Row</Street><PostCode>NR32 9ZZ</PostCode></Address>
            </Pupil>
            <Pupil>
              <UPN>W119211923014</UPN>
              <Surname>C&#97;rter</Surname>
              <Forename>Jayden</Forename>
            </Pupil>
          </CTFpupilData>
        </CTfile>

        """

    private func scratch() throws -> Program {
        let program = try MadeUp.program(
            texts: ["a note.txt": Self.note, "log.csv": Self.log, "pupil.xml": Self.transferFile])
        try program.write([0xFF, 0xD8, 0xFF, 0xE0], to: "case/photo.jpg")
        let people = "people:\n  - name: J\u{e9}r\u{f4}me Nkemelu-Sa\u{eb}ns\n    role: pupil\n"
        try program.write(people, to: "people.yaml")
        return program
    }

    static let profiles = ["mash-referral", "peer-advice", "next-school"]

    @Test(arguments: profiles) func everyLineHasWhatTheContractNames(profile: String) throws {
        let program = try scratch()
        defer { program.clean() }
        #expect(try program.prepare(profile, "--people", "people.yaml").status == 0)
        let lines = try program.account("pack")
        #expect(
            Set(lines.map(\.unit)).isSuperset(of: ["span", "field", "row", "column", "element", "comment", "document"]))
        let names = Set(program.names(in: "pack/share"))
        for line in lines {
            #expect(!line.rule.isEmpty && line.why.hasSuffix("."))
            #expect(["remove", "pseudonymise", "generalise", "neutralise"].contains(line.action))
            #expect(line.sharedAs.map(names.contains) ?? (line.unit == "document"))
            switch line.unit {
            case "document":
                #expect(line.place == nil && line.original == nil && line.range == nil && line.count == nil)
            case "column": #expect(line.count != nil && line.original == nil && line.place?.row == 1)
            case "row": #expect(line.original != nil && line.place?.row != nil && line.range == nil)
            default: #expect(line.original != nil && line.place != nil)
            }
            if line.action == "pseudonymise" { #expect(line.person != nil || line.persons != nil) }
            if line.person != nil || line.persons != nil { #expect(line.role != nil || line.persons != nil) }
            #expect(line.person == nil || line.persons == nil)
        }
        let shoes = lines.filter { $0.unit == "column" && $0.place?.column == "Shoe size" }
        #expect(shoes.count == 1 && shoes.first?.kind == "field.unknown")
    }

    @Test(arguments: profiles) func offsetsCutTheOriginalOutOfText(profile: String) throws {
        let program = try scratch()
        defer { program.clean() }
        try program.prepare(profile, "--people", "people.yaml")
        let source = Array(Self.note.utf8)
        let lines = try program.account("pack").filter { $0.document == "a note.txt" }
        #expect(lines.count >= 5)
        for line in lines {
            let range = try #require(line.range)
            #expect(String(decoding: source[range], as: UTF8.self) == line.original)
            #expect(Self.offset(ofLine: line.place?.line, column: line.place?.column, in: source) == range.lowerBound)
        }
        #expect(!lines.contains { $0.original?.hasSuffix("s") == true && $0.original?.contains("’") == true })
    }

    @Test(arguments: profiles) func offsetsCutTheOriginalOutOfCells(profile: String) throws {
        let program = try scratch()
        defer { program.clean() }
        try program.prepare(profile, "--people", "people.yaml")
        let rows = Self.rows(of: Self.log, delimiter: ";")
        let lines = try program.account("pack").filter { $0.document == "log.csv" }
        #expect(lines.count >= 5)
        for line in lines {
            let row = try #require(line.place?.row)
            switch line.unit {
            case "row":
                #expect(line.original == rows[row - 1].joined(separator: ";"))
            case "column":
                let column = try #require(rows[0].firstIndex(of: line.place?.column ?? ""))
                // The row that goes whole is counted with its row.
                let cells = rows.dropFirst().filter { $0[0] != "Jayden Carter" && $0.indices.contains(column) }
                #expect(line.count == cells.filter { !$0[column].isEmpty }.count)
            default:
                let name = try #require(line.place?.column)
                let column = try #require(rows[0].firstIndex(of: name) ?? Int(name).map { $0 - 1 })
                let cell = Array(rows[row - 1][column].utf8)
                let range = try #require(line.range)
                #expect(String(decoding: cell[range], as: UTF8.self) == line.original)
            }
        }
    }

    @Test(arguments: profiles) func offsetsCutTheOriginalOutOfElements(profile: String) throws {
        let program = try scratch()
        defer { program.clean() }
        try program.prepare(profile, "--people", "people.yaml")
        let document = try XMLDocument(xmlString: Self.transferFile, options: .nodePreserveAll)
        let lines = try program.account("pack").filter { $0.document == "pupil.xml" }
        #expect(lines.count >= 6)
        for line in lines {
            let path = try #require(line.place?.xpath)
            let node = try #require(try document.nodes(forXPath: path).first)
            let text = node.stringValue ?? ""
            if let range = line.range {
                #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == line.original)
            } else {
                let words = text.split(whereSeparator: \.isWhitespace)
                #expect(line.original == words.joined(separator: " "))
            }
        }
        #expect(lines.contains { $0.place?.xpath?.hasSuffix("/@side") == true } || profile == "next-school")
        #expect(lines.filter { $0.unit == "comment" }.count == 2)
    }

    @Test func theSameInputNumbersPeopleTheSameAndByFirstAppearance() throws {
        let program = try scratch()
        defer { program.clean() }
        try program.prepare("mash-referral", out: "one", "--people", "people.yaml")
        try program.prepare("mash-referral", out: "two", "--people", "people.yaml")
        #expect(program.bytes("one/keep/withheld.jsonl") == program.bytes("two/keep/withheld.jsonl"))
        let lines = try program.account("one")
        let jayden = Set(
            lines.filter { $0.original?.hasPrefix("Jayden") == true && $0.kind == "person.name" }.compactMap(\.person))
        #expect(jayden.count == 1)
    }

    /// Shared documents carry new names; the old ones can name people.
    @Test func namesOfFilesAreAccountedFor() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        let lines = try program.account("pack")
        let names = lines.filter { $0.unit == "filename" }
        #expect(names.map(\.document) == ["OKAFOR Amelia note.txt"])
        #expect(names.first?.sharedAs == "01-note.txt")
        #expect(!program.shared("pack").contains("OKAFOR"))
    }

    @Test func thePageShowsEveryLineAndIsMarked() throws {
        let program = try scratch()
        defer { program.clean() }
        try program.prepare("mash-referral", "--people", "people.yaml")
        let page = program.text("pack/keep/withheld.html")
        #expect(page.contains("Do not send this page"))
        #expect(
            !page.contains("src=") && !page.contains("<link") && !page.contains("http:") && !page.contains("https:"))
        let numbers = page.matches(of: /data-pairs="([^"]*)"/).flatMap { $0.1.split(separator: ",") }
            .compactMap { $0.split(separator: ":").last.flatMap { Int($0) } }
        // A document that stays whole has no rows.
        let lines = try program.account("pack").filter { $0.unit != "document" }
        #expect(numbers.reduce(0, +) == lines.count)
        #expect(page.contains("Jayden Carter"))
    }

    // MARK: Other readers

    /// The UTF-8 offset of a line and column, counted in Unicode scalars from 1; a byte order mark is not in `source`.
    static func offset(ofLine line: Int?, column: String?, in source: [UInt8]) -> Int? {
        guard let line, let column = column.flatMap(Int.init) else { return nil }
        var position = 0
        for _ in 1..<line {
            guard let end = source[position...].firstIndex(of: 0x0A) else { return nil }
            position = end + 1
        }
        let rest = String(decoding: source[position...], as: UTF8.self).unicodeScalars
        return position + rest.prefix(column - 1).reduce(0) { $0 + UTF8.width($1) }
    }

    /// A plain reader of delimited text (RFC 4180).
    static func rows(of text: String, delimiter: Character) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = ""
        var quoted = false
        var characters = Array(text.replacingOccurrences(of: "\r\n", with: "\n"))[...]
        while let character = characters.popFirst() {
            switch character {
            case "\"" where quoted && characters.first == "\"":
                cell.append("\"")
                characters.removeFirst()
            case "\"": quoted.toggle()
            case delimiter where !quoted:
                rows[rows.count - 1].append(cell)
                cell = ""
            case "\n" where !quoted:
                rows[rows.count - 1].append(cell)
                cell = ""
                rows.append([])
            case "\n": cell += "\r\n"
            default: cell.append(character)
            }
        }
        return rows.filter { !$0.isEmpty }
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
