import CScan
import Testing

@testable import Recognisers

/// The fast scan for tokens against the one that goes byte by byte, over texts made by chance with the same seed every time.
@Suite struct TokenScanTests {
    private struct Found: Equatable {
        var start, length, sort: Int
        var callees: UInt64
    }

    private typealias Scan = (
        UnsafeMutablePointer<token_scan>?, UnsafePointer<token_table>?, UnsafePointer<UInt8>?, Int,
        UnsafeMutablePointer<token>?, Int
    ) -> Int

    @Test(arguments: [0, 1, 2, 3])
    func scansAlike(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let table = UnsafeMutablePointer<token_table>.allocate(capacity: 1)
        defer { table.deallocate() }
        table.initialize(to: token_table())
        let words = ["at", "y", "street", "passport", "keyholders", "volunteering", "co"]
        for (place, word) in words.enumerated() {
            #expect(token_table_add_word(table, Word(word).key, place % 3 == 0 ? 1 : 0, place % 3 == 1 ? 2 : 0, 4))
        }
        for mark in "@:-/\\".utf8 { #expect(token_table_add_mark(table, mark)) }
        table.pointee.numbers = ~0
        table.pointee.codes = 0x8000_00F0
        let pieces =
            words + [
                "Street", "AT", "(at", "[Co", "a", "the", "12", "3pm", "NR32", "é", "@", " ", " ", " ", "-", "\n", "\0",
            ]
            + ["bcdefghijklmnopqrstuvwxyz", String(repeating: "z", count: 70), String(repeating: "9", count: 40)]
        for length in 0..<400 {
            var text: [UInt8] = []
            while text.count < length {
                text += pieces[numbers.next(below: pieces.count)].utf8
                if numbers.next(below: 2) == 0 { text.append(0x20) }
            }
            // A copy of its own, so that a read behind the text is a read outside it.
            let exact = Array(text[..<length])
            #expect(tokens(of: exact, table, find_tokens) == tokens(of: exact, table, find_tokens_plainly))
        }
    }

    @Test(arguments: [
        ("the Key Holder", 4..<7, "key"), ("PASSPORTS", 0..<9, "passports"), ("AT", 0..<2, "at"),
        ("xVolunteering", 1..<13, "volunteering"), ("Zürich", 0..<7, "zürich"), ("12th", 2..<4, "th"),
    ])
    func readsWords(text: String, range: Range<Int>, word: String) {
        #expect(Array(text.utf8).span.word(range) == Word(word))
    }

    @Test(arguments: [("at", "an"), ("passports", "passport"), ("aa", "a"), ("12", "1"), ("[a", "{a"), ("@a", "`a")])
    func tellsWordsApart(word: String, other: String) {
        let bytes = Array(word.utf8)
        #expect(bytes.span.word(0..<bytes.count) != Word(other))
    }

    private func tokens(of text: [UInt8], _ table: UnsafePointer<token_table>, _ find: Scan) -> [Found] {
        var scan = token_scan()
        var all: [Found] = []
        let room = Int(TOKENS_IN_BLOCK) + 5
        var found = [token](repeating: token(), count: room)
        text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            while !scan.is_done {
                let count = find(&scan, table, base, bytes.count, &found, room)
                for token in found[..<count] {
                    let start = Int(token.start)
                    let isWord = UInt32(token.sort) == TOKEN_WORD.rawValue
                    all.append(
                        Found(
                            start: start, length: Int(token.length), sort: Int(token.sort),
                            callees: isWord ? token_callees(table, Int(token.place), base, start) : 0))
                }
            }
        }
        return all
    }

    /// A small generator of numbers (SplitMix64).
    private struct Numbers {
        var state: UInt64
        mutating func next(below limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ (z >> 31)) % UInt64(limit))
        }
    }
}
