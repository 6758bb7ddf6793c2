import Testing

@testable import Recognisers

/// What is looked for over line ends.
@Suite struct WrappedLinesTests {
    private func across(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var (matches, joined): ([Match], [Match]) = ([], [])
        Recognisers.scan(bytes.span, into: &matches, acrossLines: &joined)
        var alone: [Match] = []
        Recognisers.scan(bytes.span, into: &alone)
        #expect(matches == alone)
        return joined.filter { $0.range.contains { bytes[$0] == 0x0A || bytes[$0] == 0x0D } }.map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func findsWhatIsWrapped(_ end: String) {
        #expect(across("They live at 14 Harbour\(end)Row now.") == ["14 Harbour\(end)Row"])
        #expect(across("Ring 01632\(end)960123 after\(end)three.") == ["01632\(end)960123"])
        #expect(across("Non\u{AD}sense. Ring 01632\(end)960123.") == ["01632\(end)960123"])
    }

    @Test func anEmptyLineEndsEverything() {
        let text = Array("Ring 01632\n\n960123\r\n\r\n".utf8)
        #expect(WrappedLines(text.span) == nil)
        #expect(across("Late\n\n") == [])
    }

    @Test func farFromLineEndsNothingIsReadTwice() {
        let far = String(repeating: "calm ", count: 100)
        let bytes = Array(("Ring 01632 960123 " + far + "\nnow " + far + "on 12/03/2026").utf8)
        var (matches, joined): ([Match], [Match]) = ([], [])
        Recognisers.scan(bytes.span, into: &matches, acrossLines: &joined)
        #expect(matches.count == 2)
        #expect(joined.isEmpty)
    }
}
