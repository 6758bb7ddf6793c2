import Account
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        ("null", JSON.null), (" true ", .bool(true)), ("false", .bool(false)), ("0", .integer(0)), ("-0", .integer(0)),
        ("42", .integer(42)), ("-7", .integer(-7)), ("1.5", .number(1.5)), ("1e3", .number(1000)),
        ("2E-2", .number(0.02)),
        ("123456789012345678901", .number(1.2345678901234568e20)),
        (#""""#, .string("")), (#""a\"\\\/\b\f\n\r\tz""#, .string("a\"\\/\u{8}\u{c}\n\r\tz")),
        (#""\u00e9\u0000\uD83D\uDE42""#, .string("é\0🙂")), ("\"Zoë\u{7f}\"", .string("Zoë\u{7f}")),
        ("[]", .array([])), ("[1, [2],\n3]", .array([.integer(1), .array([.integer(2)]), .integer(3)])),
        ("{ }", .object([])),
        ("\u{FEFF}{\"a\" : {\"b\":[]}}", .object([.init("a", .object([.init("b", .array([]))]))])),
    ])
    func isRead(text: String, value: JSON) throws {
        #expect(try JSON(parsing: Array(text.utf8)) == value)
    }

    @Test(arguments: [
        ("", 0), ("  ", 2), ("nul", 0), ("nulll", 4), ("01", 1), ("1.", 2), (".5", 0), ("+1", 0), ("1e", 2),
        ("1e999", 0),
        ("--1", 1), ("NaN", 0), ("[1,]", 3), ("[1 2]", 3), ("[", 1), ("{\"a\"}", 4), ("{\"a\":1,}", 7), ("{a:1}", 1),
        ("{\"a\":1,\"a\":2}", 7), ("\"a", 2), ("\"a\nb\"", 2), ("\"\\x\"", 2), ("\"\\u12\"", 5), ("\"\\uD800\"", 7),
        ("\"\\uDC00\"", 7), ("'a'", 0), ("1 2", 2), ("// no\n1", 0), ("[1]x", 3),
    ])
    func isRefusedWhere(text: String, offset: Int) {
        #expect(throws: JSON.Failure(offset: offset)) { try JSON(parsing: Array(text.utf8)) }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(throws: JSON.Failure(offset: 0)) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
    }

    @Test func refusesDepth() throws {
        let limit = JSON.depthLimit
        let legal = Array(repeating: UInt8(0x5B), count: limit) + Array(repeating: UInt8(0x5D), count: limit)
        _ = try JSON(parsing: legal)
        #expect(throws: JSON.Failure(offset: limit)) { try JSON(parsing: Array(repeating: 0x5B, count: 100_000)) }
    }

    @Test(arguments: [
        ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\u{8}\t\n\u{c}\r", #""\b\t\n\f\r""#),
        ("\u{0}\u{1f}\u{7f}", "\"\\u0000\\u001f\u{7f}\""),
        ("Siân 🙂 </script>", "\"Siân 🙂 </script>\""),
    ])
    func textIsWritten(text: String, json: String) throws {
        var writer = JSONWriter()
        writer.string(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
        #expect(try JSON(parsing: writer.bytes) == .string(text))
    }

    /// What is read eight bytes at a time is the same at every place.
    @Test func everyByteIsWrittenAtEveryPlace() throws {
        for byte in UInt8(0)..<0x80 {
            for place in 0..<18 {
                let before = String(repeating: "é!", count: place / 3) + String(repeating: "x", count: place % 3)
                let text = before + String(UnicodeScalar(byte)) + "!x\u{7f}"
                var writer = JSONWriter()
                writer.string(text)
                #expect(try JSON(parsing: writer.bytes) == .string(text))
                let isPlain = byte >= 0x20 && byte != 0x22 && byte != 0x5C
                #expect((writer.bytes.count == text.utf8.count + 2) == isPlain)
            }
        }
    }

    @Test func brokenTextIsWrittenSoThatItParses() throws {
        var writer = JSONWriter()
        writer.string(utf8: [0x41, 0xFF, 0xC3])
        #expect(try JSON(parsing: writer.bytes) == .string("A\u{FFFD}\u{FFFD}"))
    }

    @Test func structureIsWritten() {
        var writer = JSONWriter()
        writer.object { object in
            object.key("a")
            object.array { array in
                array.integer(1)
                array.number(0.5)
                array.number(.nan)
                array.bool(true)
                array.null()
                array.object { _ in }
                array.array { _ in }
            }
            object.member("b", "x")
            object.member("c", nil as String?)
            object.member("d", 3)
        }
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":[1,0.5,null,true,null,{},[]],"b":"x","d":3}"#)
    }
}
