import Passages
import People
import Support
import Testing
import Vocabulary

@Suite struct MatcherValuesTests {
    static let matcher = PeopleMatcher(
        people: [],
        known: [
            KnownValue(kind: .phone, field: .unknown, value: "01632 960 123"),
            KnownValue(kind: .phone, field: .unknown, value: "+44 7700 900123"),
            KnownValue(kind: .email, field: .unknown, value: "Joanne.Okafor@example.org"),
            KnownValue(kind: .protected, field: .unknown, value: "Flat 2, 14 Harbour Row, Lowestoft, NR32 9ZZ"),
            KnownValue(kind: .address, field: .unknown, value: "9 Gannet Road\nLowestoft"),
            KnownValue(kind: .school, field: .unknown, value: "Gull Lane Primary School"),
            KnownValue(kind: .birthDate, field: .unknown, value: "2015-02-11"),
            KnownValue(kind: .nhs, field: .unknown, value: "999 123 4551"),
            KnownValue(kind: .upn, field: .unknown, value: "D150200026001"),
            KnownValue(kind: .postcode, field: .unknown, value: "NR33 9ZY"),
        ])

    @Test(arguments: [
        "ring «01632 960123» or «(01632) 960-123» or «+44 (0)1632 960 123» or «1632960123»": 1.0,
        "mob «07700900123», «07700 900\n123», «0044 7700 900 123»": 1,
        "from «JOANNE.OKAFOR@EXAMPLE.ORG» today": 1,
        "at «Flat 2, 14 Harbour Row, Lowestoft, NR32 9ZZ».": 1,
        "at «14 harbour row» again": 1,
        "at «14,\nHARBOUR  ROW»": 1,
        "postcode «nr329zz» and «NR33-9ZY»": 1,
        "near «Harbour Row» somewhere": 0.5,
        "at «9 Gannet Rd» and «9 Gannet Road,\nLowestoft»": 1,
        "goes to «Gull Lane Primary School»": 1,
        "goes to «Gull Lane Primary»": 0.9,
        "goes to «Gull Lane»": 0.7,
        "born «11/02/2015», «11.2.15», «2015-02-11», «11 Feb 2015», «11th February 2015», «Feb 11th 2015», «11022015»":
            1,
        "birthday «11th Feb»": 0.3,
        "NHS «9991234551», UPN «d150200026001»": 1,
        "lives in Lowestoft, at 15 Harbour Road, 2 rows of 14": 0,
        "19991234551 and 12/02/2015 and D1502000260011": 0,
        "01632\n\n960123": 0,
    ])
    func findsValuesInAnyWriting(marked: String, score: Double) {
        let marked = Marked(marked)
        var found: [FoundValue] = []
        Self.matcher.values(in: marked.text.span, into: &found)
        #expect(found.map(\.range) == marked.ranges)
        #expect(found.allSatisfy { $0.score == score })
    }
}

/// A protected street is told by its own name, where that is no ordinary word.
@Suite struct ProtectedStreetTests {
    @Test(arguments: [
        ("3 Rhes Tan-y-Coed", "does daz know «tan y coed»", "the coed by y tan"),
        ("12 Larkenby Crescent", "she is at «Larkenby»", "a crescent moon"),
        ("14 Mill Lane", "", "at the mill, in the lane"),
    ])
    func standsByItsName(address: String, marked: String, free: String) {
        let matcher = PeopleMatcher(
            people: [], known: [KnownValue(kind: .protected, field: .unknown, value: address)])
        let text = Marked(marked)
        var (found, others): ([FoundValue], [FoundValue]) = ([], [])
        matcher.values(in: text.text.span, into: &found)
        matcher.values(in: Array(free.utf8).span, into: &others)
        #expect(found.map(\.range) == text.ranges && others.isEmpty)
        #expect(found.allSatisfy { $0.score >= 0.4 })
    }
}

@Suite struct FoldingTests {
    @Test(arguments: [
        "Wójcik": "wojcik", "Łódź": "lodz", "Søren": "soren", "Đỗ": "do", "Yıldız": "yildiz", "İLKER": "ilker",
        "Weiß": "weiss",
        "Æthel": "aethel", "Œuvre": "oeuvre", "Þór": "thor", "Guðrún": "gudrun", "Ștefan": "stefan", "Ştefan": "stefan",
        "Zoe\u{308}": "zoe", "Nguyễn": "nguyen", "ỌLÁ": "ola", "Ａmelia": "amelia", "Аmelia": "amelia",
        "СОЛОМІЯ": "соломія",
        "Ελένη": "ελενη", "Ame\u{200B}lia": "amelia", "Ame\u{AD}lia": "amelia", "O’Neill": "oneill",
    ])
    func folds(written: String, folded: String) {
        #expect(Folding.fold(written) == Array(folded.utf8))
    }
}

@Suite struct WordsTests {
    @Test(arguments: ["school", "bruise", "safeguarding", "behaviour", "dysregulated", "tomorrow", "monday", "becuase"])
    func knowsOrdinaryWords(word: String) { #expect(Words.contains(Array(word.utf8))) }

    @Test(arguments: ["okafor", "jayden", "kuba", "ameila", "oluwatobiloba", "x", "", "zzzz"])
    func knowsNoOthers(word: String) { #expect(!Words.contains(Array(word.utf8))) }
}
