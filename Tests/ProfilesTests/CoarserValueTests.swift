import Profiles
import Support
import Testing

/// A table for each generaliser: value, and what is written in its place; nothing where the value has to be removed.
@Suite struct CoarserValueTests {
    private func check(_ name: String, _ value: String, _ coarser: String) throws {
        let generaliser = try #require(Generalisers.named(name))
        let input = GeneraliserInput(
            value, reference: .init(year: 2026, month: 4, day: 17), first: .init(year: 2026, month: 2, day: 27))
        #expect((generaliser.generalise(input) ?? "") == coarser)
    }

    @Test(arguments: [
        "2026-03-02": "the week of 2 March 2026", "08/03/2026": "the week of 2 March 2026",
        "01/03/2026": "the week of 23 February 2026", "01/01/2026": "the week of 29 December 2025", "31/02/2026": "",
        "March": "",
    ])
    func week(value: String, coarser: String) throws { try check("week", value, coarser) }

    @Test(arguments: [
        "02/03/2026": "the spring term of 2026", "01/04/2026": "the summer term of 2026",
        "31/08/2026": "the summer term of 2026", "2025-09-01": "the autumn term of 2025", "2025-13-01": "",
    ])
    func term(value: String, coarser: String) throws { try check("term", value, coarser) }

    @Test(arguments: [
        "27/02/2026": "day 1", "01/03/2026": "day 3", "2027-02-27": "day 366",
        "26/02/2026": "in the week before day 1", "20/02/2026": "about one week before day 1",
        "17/02/2024": "about two years before day 1", "30/02/2026": "", "": "", "soon": "",
    ])
    func dayNumber(value: String, coarser: String) throws { try check("day-number", value, coarser) }

    /// What the recogniser read, where the value is not a whole date; `-` where it read nothing.
    @Test(arguments: [
        "day-number|3 3 -": "day 5", "day-number|28 12 -": "about two months before day 1",
        "day-number|- 3 2026": "around day 17", "day-number|- 4 -": "around day 48",
        "day-number|- 2 2026": "around day 1", "day-number|- 9 2024": "about 17 months before day 1",
        "day-number|- - 2024": "", "day-number|3 - -": "", "day-number|31 2 -": "",
        "time-ago|3 3 -": "about six weeks ago", "time-ago|28 12 -": "about four months ago",
        "time-ago|- 3 2026": "", "time-ago|31 2 -": "",
    ])
    func partsOfDates(row: String, coarser: String) throws {
        let parts = row.split(separator: "|").map(String.init)
        let numbers = parts[1].split(separator: " ").map { Int($0) }  // day, month, year
        let input = GeneraliserInput(
            "as read", day: numbers[0], month: numbers[1], year: numbers[2],
            reference: .init(year: 2026, month: 4, day: 17), first: .init(year: 2026, month: 2, day: 27))
        let generaliser = try #require(Generalisers.named(parts[0]))
        #expect((generaliser.generalise(input) ?? "") == coarser)
    }

    @Test func daysAreCountedFromAFirstEvent() {
        let input = GeneraliserInput("03/03/2026", reference: .init(year: 2026, month: 4, day: 17), first: nil)
        #expect(DayNumber().generalise(input) == nil)
    }

    @Test(arguments: [
        "17/04/2026": "in the last week", "11/04/2026": "in the last week", "10/04/2026": "about one week ago",
        "27/03/2026": "about three weeks ago", "17/02/2026": "about eight weeks ago",
        "16/02/2026": "about two months ago",
        "17/01/2026": "about three months ago", "17/10/2025": "about six months ago",
        "17/04/2023": "about three years ago",
        "18/04/2026": "in the next week", "02/05/2026": "in about two weeks", "17/04/2009": "about 17 years ago",
        "April": "",
    ])
    func timeAgo(value: String, coarser: String) throws { try check("time-ago", value, coarser) }

    @Test(arguments: [
        "11/02/2015": "aged 10 to 15", "18/04/2016": "aged 5 to 9", "01/01/2026": "aged under 1",
        "1990-01-01": "aged 18 or over",
        "11": "10 to 15", "aged 4": "aged 1 to 4", "17 years old": "16 to 17 years old", "18 months": "1 to 4",
        "6w": "5 to 9", "6 weeks": "under 1", "eleven": "", "2027-01-01": "",
    ])
    func ageBand(value: String, coarser: String) throws { try check("age-band", value, coarser) }

    @Test(arguments: [
        "11/02/2015": "Year 6", "31/08/2015": "Year 6", "01/09/2015": "Year 5", "01/09/2020": "Reception",
        "2021-09-01": "Nursery", "2023-09-01": "", "01/09/2007": "Year 13", "31/08/2007": "", "Year 6": "",
    ])
    func schoolYear(value: String, coarser: String) throws { try check("school-year", value, coarser) }

    @Test(arguments: ["NR32 9ZZ": "NR", "n1 9zz": "N", "NR32": "", "14 Harbour Row": ""])
    func postcodeArea(value: String, coarser: String) throws { try check("postcode-area", value, coarser) }

    @Test(arguments: [
        "Flat 3, 41 Tidewell Court": "a flat", "8 Ropewalk Lane": "a home address",
        "Saltmarsh Infirmary": "a hospital or surgery",
        "The Refuge, 4 Gull Row": "a home address", "Gull Lane School, Gull Lane": "a school", "": "",
    ])
    func addressKind(value: String, coarser: String) throws { try check("address-kind", value, coarser) }

    @Test(arguments: [
        "KS2 playground": "at school", "Year 5 corridor": "at school", "at home, kitchen": "at home",
        "on the 47 bus": "on the way",
        "Snapchat": "online", "Belle Vue Park": "outdoors", "the old quarry": "", "": "",
    ])
    func placeKind(value: String, coarser: String) throws { try check("place-kind", value, coarser) }

    @Test(arguments: [
        "ENG": "English", "English": "English", "KRI": "other than English", "Polish": "other than English",
        "Not known": "not stated", "": "",
    ])
    func languageGroup(value: String, coarser: String) throws { try check("language-group", value, coarser) }

    @Test(arguments: [
        "K": "yes", "true": "yes", "Neglect": "yes", "2024-05-01": "yes", "N": "no", "No": "no", "false": "no",
        "0": "no", "": "",
    ])
    func yesOrNo(value: String, coarser: String) throws { try check("yes-or-no", value, coarser) }

    @Test(arguments: [
        "0": "0", "1": "1 to 5", "5": "1 to 5", "6": "6 to 9", "10": "10 to 19", "87.5": "80 to 89",
        "87.5%": "80 to 89%",
        "0.4": "under 1", "216": "200 to 299", "1000": "", "-3": "", "many": "",
    ])
    func countBand(value: String, coarser: String) throws { try check("count-band", value, coarser) }

    @Test(arguments: [
        "for 3 days": "some days", "two weeks": "some weeks", "18 months": "over a year",
        "for six months": "some months",
        "a year": "over a year", "about 4 years": "some years", "2 terms": "some months", "a while": "", "0 days": "",
        "": "",
    ])
    func duration(value: String, coarser: String) throws { try check("duration", value, coarser) }

    @Test(arguments: [
        "Freya, born «02/11/2019», knows": "Freya, aged 6, knows",
        "Freya, born on «02/11/2019», knows": "Freya, aged 6, knows",
        "Freya (DOB «02/11/2019»)": "Freya (DOB aged 6)", "on «02/11/2019»": "on aged 6",
        "newborn «02/11/2019»": "newborn aged 6",
    ])
    func anAgeLeavesASentence(row: String, sentence: String) {
        let marked = Marked(row)
        let date = marked.ranges[0]
        let lead = DateLead(beforeBirth: date.lowerBound, in: marked.text.span)
        let bytes =
            marked.text[..<lead.start] + Array(lead.sentence(with: "aged 6").utf8) + marked.text[date.upperBound...]
        #expect(String(decoding: bytes, as: UTF8.self) == sentence)
    }

    /// What stands before a date reads on, whatever takes the date's place.
    @Test(arguments: [
        "week|Seen on Tuesday «3 March 2026».": "Seen in the week of 2 March 2026.",
        "term|On «3 March 2026» she": "In the spring term of 2026 she",
        "day-number|On «3 March 2026» she": "On day 5 she",
        "day-number|seen on the «3 March 2026».": "seen on day 5.",
        "time-ago|Seen on «3 March 2026» at home": "Seen about six weeks ago at home",
        "year|since «3 March 2026»": "since 2026",
        "day-number|moved here in «March 2024».": "moved here about two years before day 1.",
        "day-number|In «March 2026» she": "Around day 17 she",
        "day-number|came in, «3 March 2026»": "came in, day 5",
        "month|in «March 2026»": "in March 2026",
        "time-ago|On «3 March 2026» she": "About six weeks ago she",
    ])
    func leavesASentence(row: String, sentence: String) throws {
        let parts = row.split(separator: "|").map(String.init)
        let marked = Marked(parts[1])
        let date = marked.ranges[0]
        let written = String(decoding: marked.text[date], as: UTF8.self)
        let day = written.hasPrefix("3") ? 3 : nil
        let input = GeneraliserInput(
            written, day: day, month: 3, year: written.hasSuffix("2024") ? 2024 : 2026,
            reference: .init(year: 2026, month: 4, day: 17), first: .init(year: 2026, month: 2, day: 27))
        let coarser = try #require(Generalisers.named(parts[0])?.generalise(input))
        let lead = DateLead(
            before: date.lowerBound, in: marked.text.span,
            preposition: Generalisers.preposition(of: parts[0], before: coarser))
        let bytes =
            marked.text[..<lead.start] + Array(lead.sentence(with: coarser).utf8) + marked.text[date.upperBound...]
        #expect(String(decoding: bytes, as: UTF8.self) == sentence)
    }
}
