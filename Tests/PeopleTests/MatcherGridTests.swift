import Passages
import People
import Support
import Testing
import Vocabulary

@Suite struct MatcherGridTests {
    enum Writing: String, CaseIterable, Sendable {
        case plain, upper, lower, titled, zeroWidth, brokenLine, twoSpaces

        func write(_ words: [String]) -> String {
            let titled = words.map { ($0.first.map { String($0).uppercased() } ?? "") + $0.dropFirst() }
            return switch self {
            case .plain, .titled: titled.joined(separator: " ")
            case .upper: words.map { $0.uppercased() }.joined(separator: " ")
            case .lower: words.joined(separator: " ")
            case .zeroWidth: titled.map { $0.prefix(1) + "\u{200B}" + $0.dropFirst() }.joined(separator: " ")
            case .brokenLine: titled.joined(separator: "\r\n")
            case .twoSpaces: titled.joined(separator: "  ")
            }
        }
    }

    /// Every form the table makes of everybody is found and names the person, in every writing.
    @Test(arguments: Writing.allCases)
    func findsEveryFormOfEverybody(writing: Writing) {
        var missed: [String] = []
        var count = 0
        for person in Cast.everybody {
            for form in NameForms.forms(of: person) {
                let isShort = form.words.contains { $0.count <= 2 } || form.needsCapitals || form.form == .initials
                if isShort, writing == .lower || writing == .zeroWidth { continue }
                if form.form == .initials { continue }
                let words = form.words.map { $0 == NameForms.anyTitle ? "mx" : String(decoding: $0, as: UTF8.self) }
                // In small letters, or as a sentence, an ordinary word is left to the context tests.
                if form.words.contains(where: { Words.contains($0) }), form.words.count == 1 || writing == .lower {
                    continue
                }
                count += 1
                // Shortened as in a user name, it is looked for inside one.
                let rest = form.needsHandle ? "_xq" : ""
                let text =
                    "then he told " + writing.write(words) + rest + " off, it was late by then and he did not know why."
                let found = Cast.mentions(Cast.everybodyMatcher, Array(text.utf8))
                let isFound = found.contains { mention in
                    (mention.persons.contains(person.id) || form.form == .titled) && mention.isName
                        && mention.range.lowerBound == 13
                }
                if !isFound { missed.append("\(form.form): \(words.joined(separator: " "))") }
            }
        }
        #expect(missed.isEmpty && count > 1000, "\(missed.count) of \(count): \(missed.prefix(30))")
    }

    @Test(arguments: [
        "Zoe\u{308} Mu\u{308}ller", "ZOË MÜLLER", "zoe muller", "Łukasz Żółkiewski", "LUKASZ ZOLKIEWSKI",
        "Lukasz Z\u{307}o\u{301}łkiewski",
        "Ştefan Popescu", "S\u{326}tefan Popescu", "Nguye\u{302}\u{303}n Thi\u{323} Mai", "NGUYỄN THỊ MAI",
        "O\u{2019}Brien",
        "Caoimhe O\u{2BC}Brien", "Caoimhe OBrien", "Owusu\u{2011}Ansah", "Owusu\u{2013}Ansah", "Kofi Owusu Ansah",
        "Owu\u{AD}su-Ansah",
        "\u{FF21}melia Okafor", "Аmelia Okafоr", "Đorđe Đukić", "Dorde Dukic", "ELIF YILDIZ", "elif yıldız",
        "Siân Ap Rhys", "Sian ap Rhys",
        "alhaddad", "Al-Haddad", "el-Haddad", "Okafor,\nAmelia", "OKAFOR, Amelia", "Amelia R. Okafor", "A. R. Okafor",
        "A R Okafor",
        "Amelia-Rose Okafor", "Ameliaokafor", "a.okafor", "okafor_amelia", "Okafr", "Okaffor", "Okafro", "Papadopolou",
    ])
    func findsEveryEncoding(name: String) {
        let text = Array("we told \(name) so".utf8)
        let found = Cast.mentions(Cast.everybodyMatcher, text)
        #expect(found.count == 1 && found.first?.range == 8..<(text.count - 3) && found.first?.isName == true)
    }

    @Test(arguments: [
        "Amelia\n\nOkafor", "Amelia. Okafor",
    ])
    func doesNotJoinOverAnEnd(text: String) {
        #expect(Cast.mentions(Cast.everybodyMatcher, Array(text.utf8)).count == 2)
    }

    /// Bytes of any sort, broken UTF-8 among them: what is found stands in order, inside the text, and nothing traps.
    @Test func standsAnyBytes() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "Amelia ", "Okafor", "A.", "O'", "-", "\r\n", "é", "\u{301}", "\u{200B}", "Ş", "李", "Соло", "@", "11 Feb ",
            "2015", "Mrs ",
        ]
        for _ in 0..<400 {
            var text: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &generator) {
                if Bool.random(using: &generator) {
                    text.append(UInt8.random(in: 0...255, using: &generator))
                } else {
                    text += (pieces.randomElement(using: &generator) ?? "").utf8
                }
            }
            let found = Cast.mentions(Cast.everybodyMatcher, text)
            var values: [FoundValue] = []
            MatcherValuesTests.matcher.values(in: text.span, into: &values)
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
            #expect(
                (found.map(\.range) + values.map(\.range)).allSatisfy { $0.upperBound <= text.count && !$0.isEmpty })
        }
    }
}
