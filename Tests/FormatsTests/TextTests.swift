import Formats
import Passages
import Testing

@Suite struct TextTests {
    @Test(arguments: [
        ("", []), ("\n\n", []), ("one", ["one"]), ("one\ntwo\n\nthree\n", ["one\ntwo", "three"]),
        ("one\r\n\r\n two\r\n", ["one", " two"]), ("one\r\rtwo\r", ["one", "two"]), ("a\n \t \nb", ["a", "b"]),
        ("\n\n# Head\n\n- item\n- item\n", ["# Head", "- item\n- item"]), ("a\r\nb\r\n", ["a\r\nb"]),
    ])
    func paragraphs(text: String, expected: [String]) throws {
        for chunk in [1, 2, 3, 1000] {
            let body = try records(PlainText(), text, chunk: chunk).filter { $0.part == .body }
            #expect(body.flatMap(\.texts) == expected)
        }
    }

    @Test func placesAreLinesAndOffsetsOfTheDocument() throws {
        let text = "Zoë came.\r\n\r\n\r\nThen her mum\r\nphoned 01632 960123.\r\n"
        let body = try records(PlainText(), text, chunk: 3).filter { $0.part == .body }
        #expect(body.map(\.line) == [1, 4])
        let last = try #require(body.last)
        let passage = try #require(last.passages.first)
        #expect(passage.offset == Array(text.utf8).count - 36)
        #expect(last.place(of: passage, at: 21) == .line(5, column: 8))
    }

    @Test func aChangeLeavesTheRest() throws {
        let walked = try Walked(PlainText(), "Jayden hit me.\r\n\r\nJayden left.\r\n\r\nEnd") { record in
            guard let text = record.texts.first, text.hasPrefix("Jayden") else { return .keep([]) }
            return .keep(record.edit(0, 0..<6, "Pupil B"), kept: [Kept(passage: 0, range: 7..<10)])
        }
        #expect(walked.text == "Pupil B hit me.\r\n\r\nPupil B left.\r\n\r\nEnd")
        let kept = walked.kept.map { String(decoding: walked.output[$0], as: UTF8.self) }
        #expect(kept == ["hit", "lef"])
    }

    @Test func aDroppedParagraphIsGone() throws {
        let walked = try Walked(PlainText(), "one\n\ntwo\n\nthree\n") { record in
            guard record.texts == ["two"] else { return .keep([]) }
            return record.edit(0, nil).first.map { .drop($0.reason) } ?? .keep([])
        }
        #expect(walked.text == "one\n\n\nthree\n")
    }

    /// The bar marks where the record of at most 40 bytes must end.
    @Test(arguments: [
        "we spoke and then she went home. |Amelia Okafor was there too and she said so",
        "they met Mrs. Webb and J. Nowak by the |gate with Amelia Okafor Smith Jones",
        "Okafor Amelia Rose Jakub Nowak Leah |Price Jayden Clark",
        "Okaforameliarosejakubnowakleahpriceabcd|efghijklmn",
        "Okaforameliarosejakubnowakleahpriceabcd|é and so on and on",
    ])
    func aLongLineIsCutWhereNoNameIsLikely(marked: String) throws {
        let parts = marked.split(separator: "|").map(String.init)
        for chunk in [1, 7, 1000] {
            let all = try records(PlainText(limit: 40), parts.joined(), chunk: chunk)
            let first = try #require(all.first)
            #expect(first.texts == [parts[0]])
            #expect(all.allSatisfy { $0.bytes.count <= 41 })
        }
    }

    @Test func nulBytesAreRefused() {
        #expect(throws: DocumentError.self) { try records(PlainText(), "a\u{0}b") }
        #expect(throws: DocumentError.self) { try records(CSV(), "a,b\n1,\u{0}\n") }
    }
}
