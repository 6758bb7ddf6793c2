import Support
import Testing
import Vocabulary

@testable import Judgement
@testable import Tagger

/// What is taken for a name from what the tagger says of each word.
@Suite struct SuspectsTests {
    /// Which of the marked words are no part of a name, one space between them.
    private static func leftOut(of tokens: [TaggedToken], in note: Marked) -> String {
        zip(note.ranges, tokens.filter { token in note.ranges.contains(token.range) }).filter { $1.label == .none }
            .map { String(decoding: note.text[$0.0], as: UTF8.self) }.joined(separator: " ")
    }

    /// Words of letters, those that are marked as names plainly somebody's.
    private static func tokens(_ text: [UInt8], names: [Range<Int>]) -> [TaggedToken] {
        var tokens: [TaggedToken] = []
        var start = 0
        for end in 0...text.count where end == text.count || !(0x41...0x5A).contains(text[end] & 0xDF) {
            let range = start..<end
            let isName = names.contains { $0.contains(range.lowerBound) }
            if !range.isEmpty {
                tokens.append(
                    TaggedToken(range: range, label: isName ? .person : .none, innocence: isName ? 0.1 : 0.99))
            }
            start = end + 1
        }
        return tokens
    }

    @Test(arguments: [
        // The name, then the letters that go with it.
        ("Letter from E. G. Plott today", "Plott", ["E", "G"]),
        ("E.G. Plott will chase it", "Plott", ["E", "G"]),
        ("Dr J B Plott saw her", "Plott", ["J", "B"]),
        ("Seen by Plott, E. in clinic", "Plott", ["E"]),
        ("A. Plott rang", "Plott", ["A"]),
        // And letters that do not.
        ("Mum and I Plott", "Plott", []),
        ("Group A Plott said no", "Plott", []),
        ("Plott, I think, rang", "Plott", []),
        ("Plan B, Plott knows", "Plott", []),
        ("see note b. Plott rang", "Plott", []),
        ("Plott E was late", "Plott", []),
        ("B: Plott rang", "Plott", []),
        ("plott, e. said", "plott", []),
        ("J. plott", "plott", []),
    ])
    func initialsBesideANameAreAPartOfIt(text: String, name: String, initials: [String]) throws {
        let bytes = Array(text.utf8)
        let start = try #require(text.utf8.firstRange(of: name.utf8))
        let range =
            text.utf8.distance(
                from: text.startIndex, to: start.lowerBound)..<text.utf8.distance(
                from: text.startIndex, to: start.upperBound)
        var tokens = Self.tokens(bytes, names: [range])
        let before = tokens
        tokens.takeInInitials(of: bytes.span)
        let taken = zip(before, tokens).filter { $0.innocence != $1.innocence }.map {
            String(decoding: bytes[$0.0.range], as: UTF8.self)
        }
        #expect(taken == initials)
        // What goes before the name is one name with it.
        for (first, second) in zip(tokens, tokens.dropFirst()) where second.range.lowerBound == range.lowerBound {
            #expect(second.label == (first.innocence < 0.5 ? .personGoesOn : .person))
        }
    }

    @Test(arguments: [
        // The names that the tagger is sure of stand between the marks; beside them what goes with them.
        ("Home visit to the Oh family on Tuesday", "Oh"),
        ("Spoke to both To children", "To"),
        ("home visit to the lee family", "lee"),
        ("the whole family and the young family", ""),
        ("CP plan for «Jing» He to be reviewed", "He"),
        ("He «Jing» (6B) saw it", "He"),
        ("Man «Kit» was upset", "Man"),
        ("Today Man «Kit» said so", "Man"),
        ("Long and «Jade» fell out", "Long"),
        ("Can has bruises", "Can"),
        ("Can «Jade» come? Will «Jade»? Mark «Jade» as late", ""),
        ("Mum «Jade» and Nan and «Jade» rang", ""),
        ("Dear «Jade», him and «Jade» rang. Hello «Jade». Him and «Jade»", ""),
        ("Lunch and «Jade» rang, then Year «Jade»", ""),
        ("The birth family and the Birth family rang", ""),
        ("He saw «Jing». He left, so we left", ""),
        ("Told «Jing» he may go to her, so To be it", ""),
        ("the oh so happy family of «Jing» CPOMS", ""),
        ("The Family Centre and the Polish children", ""),
        ("At Haven «House», then Grace «Court»", ""),
        ("My said no. An has a cold. To has to go", "My An To"),
        ("Later on, Can «Phong» came to say sorry", "Can"),
        ("Can «Hoang» has a cold; Can «Hoang» talked to us", "Can Can"),
        ("Given to To «Dat» only", "To"),
        ("Do Thi «Hanh» - mother", "Do Thi"),
        ("Asked My about the bruise, and My said so", "My My"),
        ("Please keep an eye on My, he is tired", "My"),
        ("To, «Quyen» - late again", "To"),
        ("Ta, «Quyen» - late again", "Ta"),
        ("Ta, «Quyen»! So, «Quyen» went home", ""),
        ("To «Quyen» - please ring", ""),
        ("Can «Hoang» need it? May «Hoang» proceed? To speed up", ""),
        ("An increased risk, My adopted son. To embed it, Do related people", ""),
        ("Told her: My mum, An hour. My, what a day", ""),
        ("My about is no sentence. Give it to my, well, friend", ""),
        ("Do vans stop here, or Do van drivers", ""),
    ])
    func smallWordsInTheNamesPlaceAreAPartOfIt(marked: String, expected: String) throws {
        let marked = Marked(marked)
        let bytes = marked.text
        var tokens = Self.tokens(bytes, names: marked.ranges)
        let before = tokens
        tokens.takeInCompanions(of: bytes.span)
        let taken = zip(before, tokens).filter { $0.innocence != $1.innocence }.map {
            String(decoding: bytes[$0.0.range], as: UTF8.self)
        }
        #expect(taken.joined(separator: " ") == expected)
    }

    @Test(arguments: [
        // A safe word, how likely it is to be a name, whether it goes where every word passes, and where only known ones do.
        ("Spoke to «Ramadan» at lunch", 0.95, true, true),
        ("Spoke to «Ramadan» at lunch", 0.6, false, true),
        ("Spoke to «Ramadan» at lunch", 0.3, false, false),
        ("«Ramadan» came at lunch", 0.6, false, false),
        ("«Ramadan» came at lunch", 0.7, false, true),
        ("Spoke to «Price» at lunch", 0.15, false, true),
        ("spoke to «price» at lunch", 0.3, false, true),
        ("spoke to «price» at lunch", 0.2, false, false),
        ("spoke to «ramadan» at lunch", 0.95, false, true),
        ("spoke to «ramadan» at lunch", 0.6, false, false),
        // One letter, an abbreviation and a word with a number are judged alike.
        ("Room «B» is free", 0.8, false, false),
        ("Seen by «CAMHS» today", 0.8, false, false),
        ("Behind «House» 4 today", 0.8, false, false),
    ])
    func aSafeWordIsANameSoonerWhereOnlyKnownWordsPass(marked: String, score: Float, passes: Bool, strict: Bool) {
        let note = Marked(marked)
        let token = TaggedToken(range: note.ranges[0], label: .person, innocence: 1 - score)
        let folded = note.text[note.ranges[0]].map { $0 | 0x20 }
        for (isStrict, expected) in [(false, passes), (true, strict)] {
            let suspects = Suspects(threshold: 0.1, isStrict: isStrict)
            #expect(suspects.take(token, folded, in: note.text.span) == expected)
        }
    }

    @Test(arguments: [
        // What asks somebody to do something is no part of the name behind it, where a line, a sentence or a cell opens.
        ("| «Phone» «Tracey» «Pemberton» | today |", "Phone"),
        ("- «Chase» «Andrei» about it", "Chase"),
        ("«Ask» «Tracey» on Monday", "Ask"),
        ("Then «Chase» «Tracey» hit me", ""),
        ("«Chase» «Pemberton» rang", ""),
        ("«Phone» is his name", ""),
        ("«Grace» «Tracey» rang", ""),
        ("«phone» «Tracey»", ""),
    ])
    func verbsOfTaskListsAreNobody(marked: String, expected: String) {
        let note = Marked(marked)
        var tokens = Self.tokens(note.text, names: note.ranges)
        tokens.leaveOutImperatives(of: note.text.span)
        #expect(Self.leftOut(of: tokens, in: note) == expected)
    }

    @Test(arguments: [
        // A unit behind its number, and words of headings, which are names as well somewhere.
        ("wait 15 «min» and test again", 0.95, false),
        ("wait for «min» and test again", 0.95, true),
        ("met in room 5 with «Minh» and «min»", 0.95, true),
        ("E. «EMERGENCY»", 0.8, false),
        ("E. «EMERGENCY»", 0.95, true),
        ("A. «PRICE»", 0.8, true),
        ("then «Zbyszek» left", 0.8, true),
    ])
    func measuresAndHeadingsAreSeldomNames(marked: String, score: Float, isTaken: Bool) throws {
        let note = Marked(marked)
        let range = try #require(note.ranges.last)
        let token = TaggedToken(range: range, label: .person, innocence: 1 - score)
        let suspects = Suspects(threshold: 0.1, isStrict: false)
        #expect(suspects.take(token, note.text[range].map { $0 | 0x20 }, in: note.text.span) == isTaken)
    }

    @Test(arguments: [
        ("told «Akinwale» «I» would ring", "I"), ("«Akinwale» «I» rang", "I"),
        ("told «Akinwale» «I»'d ring", "I"), ("seen by «Akinwale», «I».", ""), ("«Akinwale» «I»", ""),
        ("«Akinwale» «I» Bello", ""),
    ])
    func theWriterIsNoInitial(marked: String, expected: String) {
        let note = Marked(marked)
        var tokens = Self.tokens(note.text, names: note.ranges)
        tokens.leaveOutPronouns(of: note.text.span)
        #expect(Self.leftOut(of: tokens, in: note) == expected)
    }

    @Test(arguments: [
        ("He has a flat in Ousterbie now.", "ousterbie", true), ("Rang Marlebruk Police again.", "marlebruk", true),
        ("Stopped in Corvebridge.", "corvebridge", true),
        ("She confided in Corvebridge.", "corvebridge", false), ("He saw a change in Ousterbie.", "ousterbie", false),
        ("He has a flat in Ousterbie's name.", "ousterbie", false), ("He lives in Zofia.", "zofia", false),
        ("Rang Marlebruk Marlow again.", "marlebruk", false),
    ])
    func townsThatNoListHas(text: String, word: String, isPlace: Bool) {
        var names = UnlistedNames()
        var suspects = Suspects(threshold: 0.02, isStrict: false)
        names.survey(Array(text.utf8).span, &suspects, Vouched()) { _ in }
        #expect(suspects.mayBePlace(Array(word.utf8)) == isPlace)
    }

    @Test(arguments: [
        ("LADO", true), ("IDVA", true), ("Thu", true), ("Asked", true), ("Meeting", true),
        ("Lado", false), ("Thuy", false), ("Grace", false), ("Baker", false), ("Oluwatobi", false), ("KHAN", false),
    ])
    func aWordThatIsNobodyElsewhere(word: String, isNobody: Bool) {
        #expect(UnlistedNames.isNobody(word) == isNobody)
    }

    /// A street that some document has is a place wherever its words stand together.
    @Test(arguments: [
        ("Seen on «Linnet Way» again, then on «Linnet Way».", 2), ("Seen on the linnet way.", 0),
        ("A linnet. Way off.", 0), ("Seen on «LINNET WAY»", 1),
    ])
    func aPlaceOfTheCaseIsFoundAgain(marked: String, count: Int) {
        let note = Marked(marked)
        var names = UnlistedNames()
        var suspects = Suspects(threshold: 0.1, isStrict: false)
        suspects.addPlace([Array("linnet".utf8), Array("way".utf8)])
        var (found, innocent): ([UnlistedNames.Find], [Range<Int>]) = ([], [])
        names.read(note.text.span, UnlistedNames.Readings())
        names.find(in: note.text.span, suspects, Vouched(), into: &found, innocent: &innocent)
        #expect(found.filter { $0.kind == .place && $0.range.count == 10 }.map(\.range) == note.ranges)
        #expect(note.ranges.count == count)
    }
}
