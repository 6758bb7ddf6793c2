import Testing
import Vocabulary

@testable import LeakCheck

/// A text that could hold a form is searched for it.
@Suite struct BeginningsTests {
    private static let people =
        Sample.people + [
            WithheldPerson(id: 20, titles: ["Dr"], forenames: ["A"], middles: ["J", "van der"], surnames: ["O"]),
            WithheldPerson(id: 21, forenames: ["Jo-Ann"], middles: ["Al"], surnames: ["de la Cruz", "Ng"]),
            WithheldPerson(id: 22, forenames: ["Bo"], surnames: ["Li"], others: ["B.L.", "Bo\u{2013}Bo", "ZZ9"]),
        ]
    private static let values =
        Sample.values + [
            WithheldValue(kind: .address, value: Secret("2 Elm Rd\nBungay")),
            WithheldValue(kind: .address, value: Secret("7, Old Mill Lane, NR329ZZ")),
            WithheldValue(kind: .address, value: Secret("Rose Cottage; Church Street")),
            WithheldValue(kind: .phone, value: Secret("+44 (0)1632 960123")),
            WithheldValue(kind: .phone, value: Secret("00441632960124")),
            WithheldValue(kind: .birthDate, value: Secret("1 March 2009")),
            WithheldValue(kind: .date, value: Secret("22/9/2031")),
            WithheldValue(kind: Kind("field.subject.dob"), value: Secret("31.12.99")),
            WithheldValue(kind: .initials, value: Secret("A.B.C.D.")),
            WithheldValue(kind: Kind("id.passport"), value: Secret("12 345 6789")),
        ]

    /// Whether the letters with which a pattern begins are looked for.
    private func opens(_ pattern: Pattern, in index: PatternIndex) -> Bool {
        let letters = pattern.codes.map { UInt32(Pattern.lookAlikes[Int($0)]) }
        let gram = letters.prefix(min(3, letters.count)).reduce(0) { $0 << 8 | $1 }
        let isSought =
            index.twos.contains(letters[0] << 8 | letters[1]) || letters.count > 2 && index.threes.contains(gram)
        guard letters.count > 3, pattern.style == .code || pattern.style == .number else { return isSought }
        return isSought && index.anywhere.contains(letters.prefix(4).reduce(0) { $0 << 8 | $1 })
    }

    /// Every form of a value begins in a way that is looked for, or `areAny` says that all are.
    private func expectBeginnings(of value: WithheldValue, mayBeAny: Bool) {
        var (all, some) = (PatternIndex(), Beginnings())
        all.insert(value)
        some.add(value)
        for pattern in all.patterns { #expect(mayBeAny && some.areAny || opens(pattern, in: some.index)) }
    }

    @Test func everyFormOfAPersonBegins() {
        for person in Self.people {
            var (all, some) = (PatternIndex(), Beginnings())
            all.insert(person)
            some.add(person)
            for pattern in all.patterns { #expect(some.areAny || opens(pattern, in: some.index)) }
        }
    }

    @Test func everyFormOfAValueBegins() {
        for value in Self.values { expectBeginnings(of: value, mayBeAny: true) }
    }

    @Test func everyDayBegins() {
        for month in 1...12 {
            for day in 1...31 {
                let value = WithheldValue(kind: .birthDate, value: Secret("\(day)/\(month)/20\(10 + month)"))
                expectBeginnings(of: value, mayBeAny: false)
            }
        }
    }

    @Test(arguments: [
        ("Saw Amelia today", true), ("SGUgc2F3IEFtZWxpYSB0b2RheQ==", true), ("Am&#101;lia", true),
        ("%41melia Okafor", true), ("A-m-e-l-i-a", true), ("born 11 Feb 2015", true), ("01632960123", true),
        ("quiet day", false), ("late, no coat", false), ("Pupil 7KQ2M4XW9RTD", false), ("", false),
    ])
    func aTextIsSearched(text: String, isSearched: Bool) throws {
        let found = try LeakCheck.mayFind(
            people: [Self.people[0]], values: Self.values.filter { $0.person == 0 }, in: Array(text.utf8),
            document: "sample")
        #expect(found == isSearched)
    }
}
