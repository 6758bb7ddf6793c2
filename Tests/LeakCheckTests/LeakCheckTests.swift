import LeakCheck
import Support
import Testing
import Vocabulary

/// People and values that never were; numbers from the reserved ranges.
enum Sample {
    static let people = [
        WithheldPerson(
            id: 0, titles: ["Miss"], forenames: ["Amelia"], middles: ["Rose"], surnames: ["Okafor"],
            others: ["Millie", "AO"]),
        WithheldPerson(id: 1, forenames: ["Jayden"], surnames: ["Carter"]),
        WithheldPerson(id: 2, forenames: ["Ann"], surnames: ["Okafor-Lane"]),
        WithheldPerson(id: 3, forenames: ["Zoë"], surnames: ["Müller"]),
        WithheldPerson(id: 4, forenames: ["Siobhán"], surnames: ["O'Hara"]),
        WithheldPerson(id: 5, titles: ["Mr"], forenames: ["Will"], surnames: ["Young"]),
        WithheldPerson(id: 6, forenames: ["Bo"], surnames: ["Nguyễn"]),
        WithheldPerson(id: 7, forenames: ["Łukasz"], surnames: ["Wójcik"]),
        WithheldPerson(id: 8, forenames: ["Мария"], surnames: ["Иванова"]),
        WithheldPerson(id: 9, forenames: ["李娜"]),
        WithheldPerson(id: 10, forenames: ["Hashim"], surnames: ["Don"]),
        WithheldPerson(id: 11, forenames: ["Lea"], surnames: ["Quill"]),
    ]
    static let values = [
        WithheldValue(kind: .phone, value: Secret("01632 960123"), person: 0),
        WithheldValue(kind: .nhs, value: Secret("999 123 4551"), person: 0),
        WithheldValue(kind: .upn, value: Secret("D150200026001"), person: 0),
        WithheldValue(kind: .postcode, value: Secret("NR32 9ZZ"), person: 0),
        WithheldValue(kind: .email, value: Secret("j.o77@mail.example"), person: 0),
        WithheldValue(kind: .address, value: Secret("14 Harbour Road, Lowestoft, NR33 9ZY")),
        WithheldValue(kind: .protected, value: Secret("Flat 2\n31 Mill Grove\nLowestoft")),
        WithheldValue(kind: .birthDate, value: Secret("2015-02-11"), person: 0),
        WithheldValue(kind: Kind("field.subject.religion"), value: Secret("Zoroastrian")),
        WithheldValue(kind: .age, value: Secret("11")),
        WithheldValue(kind: Kind("id.case"), value: Secret("2026-0417")),
        WithheldValue(kind: .online, value: Secret("macaraegr")),
        WithheldValue(kind: .online, value: Secret("kiki_smilz")),
    ]
    static let check = LeakCheck(people: people, values: values)
}

@Suite struct LeakCheckTests {
    private func found(_ text: [UInt8]) throws -> [Range<Int>] {
        try Sample.check.leaks(in: text, document: "sample").map { $0.offset..<$0.offset + $0.length }
    }

    @Test(arguments: [
        "Saw «Amelia» today.", "saw «amelia»", "«AMELIA»'s bag", "«Amelia»’s bag", "«Amelias» bag", "(«amelia»)",
        "«Amelia» Rae",
        "«Amelia Okafor» left", "«Okafor, Amelia» left", "«OKAFOR Amelia»", "«Amelia Rose Okafor»", "«AmeliaOkafor»",
        "«amelia_okafor»", "«amelia.okafor»@mail.example", "«aokafor»21", "«okafora»@x", "A. «Okafor»",
        "the «Okafors»", "«Miss O» said", "«Ame-\nlia» said", "«Amelia\nOkafor»", "Rosa «Okafor»", "«Rose» is",
        "«A n n» said", "«A-N-N»", "«a.n.n» said", "«A\u{200B}nn» said", "«An\u{AD}n»", "«A\u{301}nn» said",
        "«A-M-E-L-I-A»",
        "«A m e l i a» said", "«Ａｍｅｌｉａ»", "«Аmeliа»", "«𝐀𝐦𝐞𝐥𝐢𝐚»", "«ⓐⓜⓔⓛⓘⓐ»",
        "«Zoe» and", "«ZOË» and", "«Zoe»\u{308} and", "«Muller»", "«Mueller»", "«Siobhan»", "«O’Hara»", "«Ohara»",
        "«O Hara»",
        "«O'HARA»", "Mary «Lane» and", "«Okafor Lane»", "«OkaforLane»", "«Okafor-Lane»", "«Millie» said",
        "with «AO» today",
        "«A.O». said", "«A.O» said", "«Bo» said", "«BO»", "«Nguyen»", "«Lukasz Wojcik»", "«ŁUKASZ»", "«Мария» была",
        "«МАРИЯ»",
        "«李娜»说", "他和«李娜»说", "Mr «Young» can", "«Will Young»", "«Hashim» has", "John«Carter»",
        // What a schema calls its elements names nobody; what they hold does, and what others call theirs.
        "<LEA>«Lea»</LEA>", "<«Lea»>933</«Lea»>", "<DocumentName lang='«LEA»'>",
        "forename,surname\n«Amelia,Okafor»", "\"«Okafor\",\"Amelia»\"",
    ])
    func findsPeople(marked: String) throws {
        let text = Marked(marked)
        #expect(try found(text.text) == text.ranges, "\(marked)")
    }

    @Test(arguments: [
        "planned annual Anna channel", "an n", "McCarter and Carterton", "I won't; I don't; donkey",
        "she has him blocked",
        "a bo ribbon", "Bow, Boo", "ao AOK A0", "to and fro", "Ameliorate", "roses are", "carters and youngsters",
        "A, N, N",
        "A,N,N,/,L", "<LEA>933</LEA>", "the millies", "Zo", "milli", "younger", "okaforb", "wills", "O", "李 娜",
        // The letter behind a bracket is no initial of the title in it.
        "A. Webb (Miss)\n\nO.S. maps", "Miss (O.S. maps)",
    ])
    func letsPeopleLikeWordsStand(text: String) throws {
        #expect(try found(Array(text.utf8)) == [])
    }

    @Test(arguments: [
        "ring «01632 960123»", "«01632960123»", "+«44 1632 960123»", "+«44 (0)1632 960123»", "00«441632960123»",
        "(«01632) 960-123»",
        "NHS «9991234551»", "NHS «999-123-4551»", "NHS«999 123 4551»x", "«9 9 9 1 2 3 4 5 5 1»", "«999\n123 4551»",
        "«D150200026001»", "«d150 2000 26001»", "«DI5O2OOO26OOI»", "xx«D150200026001»yy", "«NR32 9ZZ»", "«nr329zz»",
        "«NR32-9ZZ»", "«NR329ZZ».",
        "«j.o77@mail.example»", "«J.O77@MAIL.EXAMPLE»", "«14 Harbour Road»", "«14, harbour rd»",
        "at «14\nHarbour Rd». She", "«NR33 9ZY»",
        "«14 HARBOUR ROAD, LOWESTOFT, NR33 9ZY»", "«31 Mill Grove»", "«31 mill gr»", "born «11/02/2015»", "«11.2.15»",
        "«11/02/15»-12/03/15",
        "«2015-02-11»", "«20150211»", "«11022015»",
        "«11 February 2015»", "«11th Feb 2015»", "«11th of February, 2015»", "«February 11, 2015»",
        "«eleventh of February 2015»", "«11-FEB-15»", "«2/11/2015»",
        "is «zoroastrian».", "«ZOROASTRIAN»", "«Zoro-\nastrian»", "«2026-0417»", "«2026/0417»", "«20260417»",
    ])
    func findsValues(marked: String) throws {
        let text = Marked(marked)
        #expect(try found(text.text) == text.ranges, "\(marked)")
    }

    @Test(arguments: [
        "ring 01632 960124", "19991234551", "99912345512", "999123455", "NR32 9ZX", "114 Harbour Road",
        "14 Harbour Roadside",
        "14 Harbour Street", "Harbour Road", "Mill Grove", "131 Mill Grove", "12/02/2015", "111/02/2015", "11/02/20155",
        "11/02", "February 2015", "15,02/11/2026", "1999-02-11-15",
        "aged 11", "Zoroastrianism", "02 2015", "1102", "D150200026002", "2026-04170", "12026-0417",
        // A user name of letters alone is no surname with the letter of a cell behind it.
        "R Macaraeg;R Nankivell", "Macaraeg R", "macaraegrs",
    ])
    func letsValuesLikeNumbersStand(text: String) throws {
        #expect(try found(Array(text.utf8)) == [])
    }
}
