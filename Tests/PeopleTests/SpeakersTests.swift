import Testing
import Vocabulary

@testable import People

/// Transcripts of messages, all invented.
@Suite struct SpeakersTests {
    @Test(arguments: [
        ("20:17 yan.papa: bro just tell him\n20:18 kyb_07: no", ["yan.papa", "kyb_07"]),
        ("[17/04/2026, 18:05] ~ rozdmr9: leave her", ["rozdmr9"]),
        ("9.15 pm - sim_x07: hi\n", ["sim_x07"]),
        ("bia.figs: she told\nlen_m: what", ["bia.figs", "len_m"]),
        ("**bia.figs**: she told\nbia.figs: twice", ["bia.figs"]),
        ("coach_w  22:41  u up\nchichi.okw12\t22.43  ye", ["coach_w", "chichi.okw12"]),
        ("Handles @coach_w and @chichi.okw12.", ["coach_w", "chichi.okw12"]),
        ("ask @layla, a.ward@example.org or p.e at 10.30", []),
        // One line alone, a file, a counted word, a time, prose.
        ("bia.figs: she told", []),
        ("20:17 notes.docx: sent\n20:18 week2: nothing\n20:19 Y9: late", []),
        ("08:40 Mrs Lacatus: says he is ill\nnote: at 9.15: gone", []),
        ("20:17 e.g.: this\n20:18 a.m: that", []),
        ("https://example.org: a\nwww.example.org: b", []),
        ("", []),
    ])
    func findsUserNamesBeforeAColon(text: String, expected: [String]) {
        #expect(Speakers.handles(in: Array(text.utf8).span) == expected)
    }

    @Test(arguments: [
        ("gabs [G. Stankutė] 19:02   no wifi", ["gabs": "G Stankutė"]),
        ("krups 🦋 [K. Vaghela] 19:02 is she on\nlu [L. Pike]\t9.15 no", ["krups": "K Vaghela"]),
        // A note, no time, no name.
        ("gabs [see over] 19:02 no", [:]),
        ("gabs [G. Stankutė] no wifi", [:]),
        ("gabs 19:02 no wifi", [:]),
        ("the register [G. Stankutė] 19:02", [:]),
    ])
    func whoSpeaksIsSaidInBrackets(text: String, expected: [String: String]) {
        let found = Speakers.introductions(in: Array(text.utf8).span)
        #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.nickname, $0.name.full) }) == expected)
    }

    @Test func whoSpokeIsFoundWhereverTheNameStands() throws {
        var directory = Directory()
        directory.harvest(text: Array("20:17 yan.papa: bro".utf8).span)
        let matcher = PeopleMatcher(people: [], known: directory.values)
        var values: [FoundValue] = []
        matcher.values(in: Array("add yan.papa, not yan papa".utf8).span, into: &values)
        #expect(values.first?.range == 4..<12)
    }
}
