import LeakCheck
import Testing
import Vocabulary

/// Every person and value, in every encoding, planted in an innocent text and found.
@Suite struct EncodingTests {
    /// How a reader's program could be given the same letters.
    enum Encoding: String, CaseIterable, Sendable {
        case asIs, upper, percent, entities, hexadecimalEntities, doubleEntities, allPercent, escapes
        case quotedPrintable, softBreak, base64, base64Shifted1, base64Shifted2, base64Lines, base64URL, hexadecimal
        case hexadecimalPairs, hexadecimalUpper, tags, percentInEntities, fullWidth, zeroWidth, spelt

        /// Whether forms of fewer than six bytes are not sought in it.
        var hides: Bool {
            switch self {
            case .base64, .base64Shifted1, .base64Shifted2, .base64Lines, .base64URL, .hexadecimal, .hexadecimalPairs,
                .hexadecimalUpper:
                true
            default: false
            }
        }

        func write(_ text: String) -> String {
            let bytes = Array(text.utf8)
            func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
            let letters = text.map { String($0) }
            let scalars = text.unicodeScalars.map(\.value)
            switch self {
            case .asIs: return text
            case .upper: return text.uppercased()
            case .percent:
                let parts: [String] = bytes.map {
                    $0 < 0x80 && $0 != 0x20 ? String(UnicodeScalar($0)) : "%" + hex($0).uppercased()
                }
                return "%20" + parts.joined() + "%20"
            case .allPercent: return bytes.map { "%" + hex($0) }.joined()
            case .entities: return scalars.map { "&#\($0);" }.joined()
            case .hexadecimalEntities: return scalars.map { "&#x" + String($0, radix: 16) + ";" }.joined()
            case .doubleEntities: return scalars.map { "&amp;#\($0);" }.joined()
            case .escapes:
                let parts: [String] = text.utf16.map { unit in
                    let digits = String(unit, radix: 16)
                    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
                return "\\n" + parts.joined() + "\\n"
            case .quotedPrintable: return bytes.map { "=" + hex($0).uppercased() }.joined()
            case .softBreak:
                return letters.count > 3 ? letters.prefix(2).joined() + "=\r\n" + letters.dropFirst(2).joined() : text
            case .base64: return Self.base64(bytes)
            case .base64Shifted1: return Self.base64([0x20] + bytes + Array(" and more".utf8))
            case .base64Shifted2: return Self.base64([0x6F, 0x20] + bytes + Array(" so".utf8))
            case .base64Lines:
                let padding = Array("This is the beginning of a longer letter that goes on for more. ".utf8)
                let all = Array(Self.base64(padding + bytes + [0x20] + padding))
                let lines: [String] = stride(from: 0, to: all.count, by: 19).map {
                    String(all[$0..<min($0 + 19, all.count)])
                }
                return lines.joined(separator: "\r\n")
            case .base64URL:
                let safe: [Character] = Self.base64(bytes).map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }
                return String(safe)
            case .hexadecimal: return bytes.map(hex).joined()
            case .hexadecimalUpper: return "X'" + bytes.map(hex).joined().uppercased() + "'"
            case .hexadecimalPairs: return bytes.map(hex).joined(separator: " ")
            case .tags:
                guard letters.count > 3 else { return text }
                return letters.prefix(2).joined() + "<b>" + letters[2] + "</b>" + letters.dropFirst(3).joined()
            case .percentInEntities: return bytes.map { "&#37;" + hex($0) }.joined()
            case .fullWidth:
                var wide = String.UnicodeScalarView()
                for scalar in text.unicodeScalars {
                    let isASCII = (0x21...0x7E).contains(scalar.value)
                    wide.append(isASCII ? UnicodeScalar(scalar.value + 0xFEE0) ?? scalar : scalar)
                }
                return String(wide)
            case .zeroWidth: return letters.joined(separator: "\u{200B}")
            case .spelt:
                return text.split(separator: " ").map { $0.map { String($0) }.joined(separator: "-") }.joined(
                    separator: "  ")
            }
        }

        static func base64(_ bytes: [UInt8]) -> String {
            let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
            var out = ""
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let group = Array(bytes[start..<min(start + 3, bytes.count)])
                let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
                for index in 0..<4 { out.append(index <= group.count ? letters[value >> (18 - 6 * index) & 63] : "=") }
            }
            return out
        }
    }

    static let planted: [String] = {
        var all = [
            "01632 960123", "999 123 4551", "D150200026001", "NR32 9ZZ", "j.o77@mail.example", "14 Harbour Road",
            "31 Mill Grove", "11/02/2015", "11 February 2015", "Zoroastrian", "2026-0417",
        ]
        for person in Sample.people {
            all += person.forenames + person.surnames
            for forename in person.forenames {
                for surname in person.surnames {
                    all += [forename + " " + surname, surname + ", " + forename, surname + " " + forename]
                }
            }
        }
        return all.filter { $0 != "Bo" && $0 != "李娜" }
    }()

    static let around = [
        ("The first line is plain.\nShe came in at ", " and sat down.\nNothing more.\n"),
        ("when,what\r\n2026-03-02,\"", "\"\r\n2026-03-03,\"none\"\r\n"),
        ("<r>\n  <Note a=\"1\">", "</Note>\n</r>\n"),
    ]

    @Test(arguments: Encoding.allCases)
    func everythingIsFoundInEveryEncoding(encoding: Encoding) throws {
        for value in EncodingTests.planted where !encoding.hides || value.utf8.count >= 6 {
            // What is spelt out letter by letter is found as a name; numbers and dates have joiners of their own.
            if encoding == .spelt, value.contains(where: \.isNumber) || value.contains("'") || value.contains(",") {
                continue
            }
            if encoding == .softBreak || encoding == .tags || encoding == .zeroWidth, value.contains("/") { continue }
            for (before, after) in EncodingTests.around {
                let text = Array((before + encoding.write(value) + after).utf8)
                let leaks = try Sample.check.leaks(in: text, document: "sample")
                #expect(!leaks.isEmpty, "\(encoding.rawValue): \(value)")
                #expect(
                    leaks.allSatisfy {
                        $0.offset >= before.utf8.count && $0.offset + $0.length <= text.count - after.utf8.count
                    })
            }
        }
    }

    @Test func theTextAroundIsClean() throws {
        for (before, after) in EncodingTests.around {
            #expect(try Sample.check.leaks(in: Array((before + after).utf8), document: "clean").isEmpty)
        }
    }

    @Test(arguments: ["utf16le", "utf16be", "utf16le-mark", "utf16be-mark", "windows-1252", "utf8-mark"])
    func everythingIsFoundInEveryFileEncoding(encoding: String) throws {
        for value in EncodingTests.planted {
            let text = "The child said “no” at £5: \(value) – and left.\n"
            guard let bytes = write(text, encoding) else { continue }
            let leaks = try Sample.check.leaks(in: bytes, document: "sample")
            #expect(leaks.count >= 1, "\(value)")
            let start = "The child said “no” at £5: ".utf8.count
            #expect(leaks.first.map { $0.offset >= start && $0.offset < start + value.utf8.count } == true, "\(value)")
        }
    }

    private func write(_ text: String, _ encoding: String) -> [UInt8]? {
        switch encoding {
        case "utf8-mark": return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case "windows-1252":
            var bytes: [UInt8] = []
            for scalar in text.unicodeScalars {
                switch scalar {
                case "“": bytes.append(0x93)
                case "”": bytes.append(0x94)
                case "–": bytes.append(0x96)
                default:
                    guard scalar.value < 0x100 else { return nil }
                    bytes.append(UInt8(scalar.value))
                }
            }
            return bytes
        default:
            let isBig = encoding.hasPrefix("utf16be")
            let mark: [UInt8] = encoding.hasSuffix("mark") ? (isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
            return mark
                + text.utf16.flatMap { unit -> [UInt8] in
                    let high = UInt8(unit >> 8)
                    let low = UInt8(unit & 255)
                    return isBig ? [high, low] : [low, high]
                }
        }
    }

    @Test(arguments: [(1, 1500), (3, 977), (7, 2048), (64, 3001)])
    func whatStandsAcrossSeamsIsFoundOnce(chunk: Int, window: Int) throws {
        let small = LeakCheck(people: Sample.people, values: Sample.values, chunk: chunk, window: window)
        let filler = String(repeating: "Nothing of note happened in the hall today.\n", count: 240)
        var text = ""
        for index in 0..<14 {
            text +=
                ["Amelia Okafor", "%41melia", "999 123 4551", Encoding.base64(Array("Amelia Okafor".utf8))][index % 4]
            text += filler.prefix(701 + 13 * index)
        }
        let bytes = Array((text + filler).utf8)
        let whole = try Sample.check.leaks(in: bytes, document: "sample")
        #expect(whole.count == 14)
        #expect(try small.leaks(in: bytes, document: "sample") == whole)
    }
}
