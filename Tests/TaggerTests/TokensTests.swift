import Support
import Tagger
import Testing

@Suite struct TokensTests {
    /// Every token of a text, by its bytes.
    private func tokens(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var reading = Reading()
        bytes.withUnsafeBufferPointer { reading.read($0, 0..<bytes.count) }
        return reading.tokens.tokens.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    }

    @Test(arguments: [
        ("mum said no.", ["mum", "said", "no", "."]),
        ("Jayden's mum, Tomasz’s", ["Jayden", "'s", "mum", ",", "Tomasz", "’s"]),
        ("she'll don't O'Brien", ["she", "'ll", "don't", "O'Brien"]),
        ("Owusu-Ansah (7TP)", ["Owusu", "-", "Ansah", "(", "7TP", ")"]),
        ("Zoe\u{308} W\u{F3}jcik", ["Zoe\u{308}", "W\u{F3}jcik"]),
        ("\u{1F600}Leah\u{1F600} ok", ["\u{1F600}", "Leah", "\u{1F600}", "ok"]),
        ("Le\u{200B}ah\u{200B} \u{FEFF}Kai", ["Le\u{200B}ah", "Kai"]),
        ("Leah\r\n\r\nKai", ["Leah", "Kai"]),
        (
            "mail jo@example.org, or https://example.org/a.",
            ["mail", "jo@example.org", ",", "or", "https://example.org/a", "."]
        ),
        ("Соломія і Łukasz", ["Соломія", "і", "Łukasz"]),
        ("", []),
        ("\u{301}\u{200B} ", []),
    ])
    func areRead(text: String, expected: [String]) { #expect(tokens(text) == expected) }

    @Test func foldAlikeHoweverTheyAreWritten() {
        func hash(_ word: String) -> UInt64? {
            let bytes = Array(word.utf8)
            var reading = Reading()
            bytes.withUnsafeBufferPointer { reading.read($0, 0..<bytes.count) }
            return reading.tokens.tokens.first?.hash
        }
        for (one, other) in [
            ("Zoë", "zoe"), ("Zoe\u{308}", "ZOË"), ("Łukasz", "lukasz"), ("Yıldız", "YILDIZ"), ("Ștefan", "Ştefan"),
            ("Nguyễn", "nguyen"), ("O’Brien", "obrien"), ("Соломія", "соломія"), ("Le\u{AD}ah", "leah"),
        ] {
            #expect(hash(one) == hash(other))
        }
        #expect(hash("Leah") != hash("Lea"))
    }

    @Test func bytesThatAreNoTextDoNoHarm() {
        var tagger = Tagger()
        var found: [TaggedToken] = []
        var state: UInt64 = 1
        for length in [1, 2, 3, 7, 64, 1000, 200_000] {
            let bytes = (0..<length).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            tagger.tag(bytes.span, into: &found)
            #expect(found.allSatisfy { 0 <= $0.range.lowerBound && $0.range.upperBound <= length && !$0.range.isEmpty })
            #expect(found.allSatisfy { $0.innocence >= 0 && $0.innocence <= 1 })
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
        }
    }

    @Test func aLongTextIsTaggedLikeAShortOne() {
        let line = Array("Saw Tomasz hit Leah at break.\n\n".utf8)
        var tagger = Tagger()
        var (one, many): ([TaggedToken], [TaggedToken]) = ([], [])
        tagger.tag(line.span, into: &one)
        let text = (0..<5000).flatMap { _ in line }
        tagger.tag(text.span, into: &many)
        #expect(many.count == one.count * 5000)
        #expect(many.last?.range.upperBound == text.count - 3)
    }
}
