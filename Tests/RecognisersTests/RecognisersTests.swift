import Recognisers
import Support
import Testing
import Vocabulary

@Suite struct RecognisersTests {
    /// One sample for each recogniser that needs no more than itself and its label.
    static let samples: [(String, Kind)] = Sample.all.filter { $0.score >= 0.5 }.map { ($0.marked, $0.kind) }

    @Test(
        "offsets are right whatever stands around", arguments: samples,
        [
            ("🙂 ", " 🙂"), ("zoe\u{308} ", " zoe\u{308}"), ("was\r\n", "\r\nwas"), ("was\u{A0}", "\u{A0}was"),
            ("(", ")."),
            ("\u{2018}", "\u{2019}"), ("– ", " – was"), ("👩‍👧 ", ", was"), ("\u{FEFF}", ";"), ("was: ", "! Was"),
        ])
    func offsets(sample: (String, Kind), around: (String, String)) {
        expect(around.0 + sample.0 + around.1, sample.1)
    }

    @Test(arguments: [
        ("NHS «999\u{200B} 012 3454»", Kind.nhs), ("«NR\u{AD}32 9ZZ»", .postcode), ("«０７７００ ９００１２３»", .phone),
        ("«07700\u{A0}900\u{2011}123»", .phone), ("«joanne\u{2060}@example.org»", .email),
        ("UPN «H8012\u{FEFF}00001001»", .upn),
        ("«joanne&#64;example.org»", .email), ("«joanne&commat;example&period;org»", .email),
        ("«07700&nbsp;900123»", .phone), ("«&#48;7700 90012&#x33;»", .phone), ("«NR32&#xA0;9&#90;Z»", .postcode),
        ("«\u{410}\u{412}12 CDE»", .vehicle), ("«\u{391}B 12 34 56 \u{421}»", .nino),
        ("«j\u{43E}anne@example.org»", .email), ("«NR32 9\u{396}Z»", .postcode),
        ("NHS «\u{669}\u{669}\u{669} \u{660}\u{661}\u{662} \u{663}\u{664}\u{665}\u{664}»", .nhs),
        ("NHS no. «9 9 9 0 1 2 3 4 5 4»", .nhs), ("ring «0 7 7 0 0 9 0 0 1 2 3» now", .phone),
        ("card «4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2»", .card), ("ULN «1 2 3 4 5 6 7 8 9 9»", .uln),
        ("UPN «H 8 0 1 2 0 0 0 0 1 0 0 1»", .upn),
        ("«11\u{2044}02\u{2044}2015»", .date), ("at «St Jude\u{2019}s Primary School»", .school),
    ])
    func hidesNothingBehindOddCharacters(marked: String, kind: Kind) {
        expect(marked, kind)
    }

    @Test(arguments: [
        "Q&A", "&", "&#", "&#;", "&#x;", "&amp;", "&nbsp", "fish &amp; chips",
        "\u{421}\u{43E}\u{43B}\u{43E}\u{43C}\u{456}\u{44F}",
        "\u{200B}", "\u{FEFF}", "no\u{AD}thing", "Nguyễn’s \u{A0}– “quote”", "🙂", "", "１２", "\u{308}",
    ])
    func takesNothingFromPlainWords(text: String) {
        expectNothing(text)
    }

    @Test func tellsAnIdentifierInsideALink() {
        let text = Array("https://example.org/?upn=H801200001001".utf8)
        #expect(matches(in: text).map(\.kind) == [.online, .upn])
    }

    static let kinds = Dictionary(
        uniqueKeysWithValues: Recognisers.all.map { ($0.name, $0.kinds) })

    @Test func givesEachRecogniserItsOwnName() {
        let names = Recognisers.all.map { $0.name }
        #expect(Set(names).count == names.count)
    }

    @Test func readsBytesThatAreNoUTF8() {
        for byte in UInt8.min...UInt8.max {
            for text in [[byte], [byte, 0x80], [0x30, byte, 0x31], [byte, byte, byte, byte]] { _ = matches(in: text) }
        }
    }

    /// Pieces of samples and of words in any order: no place near the ends or between them may be read wrongly.
    @Test(arguments: 0..<8)
    func readsAnyPieces(seed: Int) {
        var pieces = RecognisersTests.samples.flatMap { Marked($0.0).text.split(separator: 0x20).map(Array.init) }
        let texts = [
            " ", "\n", ".", ",", "-", "/", ":", "'", "(", ")", "@", "::", "//", "1", "12", "O", "A", "é", "🙂",
            "\u{200B}", "’", "st", "St",
            "Road", "School", "at", "dot", "com", "aged", "May", "reg", "flat", "C of E", "ref", "x", "+44", "(0)", "y",
            "m", "of", "and",
        ]
        pieces += texts.map { Array($0.utf8) }
        var state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15
        func next(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        for _ in 0..<4000 {
            var text: [UInt8] = []
            for _ in 0..<next(9) {
                var piece = pieces[next(pieces.count)]
                if next(4) == 0 { piece = Array(piece.prefix(next(piece.count + 1))) }
                text += piece
                if next(2) == 0 { text.append(0x20) }
            }
            let found = matches(in: text)
            #expect(found.allSatisfy { RecognisersTests.kinds[$0.recogniser]?.contains($0.kind) == true })
            #expect(
                found.allSatisfy { !$0.range.isEmpty && $0.range.lowerBound >= 0 && $0.range.upperBound <= text.count })
        }
    }

    @Test func findsTheSameInAnySurroundingsTwice() {
        let text = Array(RecognisersTests.samples.map { Marked($0.0).text + Array("\n\n".utf8) }.joined())
        #expect(matches(in: text) == matches(in: text))
        #expect(matches(in: text).map(\.kind) == RecognisersTests.samples.map(\.1))
    }

    @Test(arguments: [
        ("13/4/26 15:15hrs – w/c 20.4.26 review. DOB 11/02/2015.", ["date", "time", "date", "date.birth"]),
        ("UPN H801200001001 NHS 999 012 3454 Mosaic 412345.", ["id.upn", "id.nhs", "id.case"]),
        ("PC 2219 Doyle attended, CAD 1234 of 17/04, 37/12345/26.", ["id.officer", "id.case", "id.case"]),
        ("5;3 at baseline, now 7yo, EDD 3/7/26 for new baby.", ["age", "age", "date.birth"]),
        (
            "Living at Flat 2, 14 Harbour Row again, though refuge said NR34 9ZX.",
            ["contact.address", "place.postcode"]
        ),
        ("07700900123 (mum) or 01632 960 123 gran; no ans. 0800 1111 given.", ["contact.phone", "contact.phone"]),
        ("He added her on snap as xx_jay_15 and @milliexo.", ["contact.online", "contact.online"]),
        ("DOB 11/02/15, incident 11/02/26 at 3pm", ["date.birth", "date", "time"]),
        ("Op Encompass call 06:50: DV at home, 2 x children present.", ["time"]),
        ("Got 5/10, then £1,234 for Y6 and KS2, FSM 6, CP 1, P3, 24/7.", []),
        ("twins born 11/02/2015 and 11/02/2015", ["date.birth", "date.birth"]),
        ("17.04.2026-20.04.2026, 9:15-10:00", ["date", "date", "time", "time"]),
        ("jo dot okafor at example dot org; tiktok @mills.x", ["contact.email", "contact.online"]),
        ("Harbour House, 14 Mill Lane; 12 Upper High St. Mr Street", ["contact.address", "contact.address"]),
        ("On 14 March Dr Patel rang. On 3 March Court heard the case.", ["date", "date"]),
        ("an 11 y.o. boy", ["age"]),
        ("May was upset in May, May need a referral.", []),
        ("The Carter children; Dean Carter in detention, not the Major boys.", []),
        ("GRACE IN GRACE PERIOD FOR PAYMENT PER MRS LANE.", []),
    ])
    func readsNotes(text: String, kinds: [String]) {
        #expect(matches(in: Array(text.utf8)).filter { $0.score >= 0.5 }.map(\.kind.name) == kinds)
    }
}
