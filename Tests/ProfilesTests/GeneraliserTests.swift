import Profiles
import Support
import Testing

@Suite struct GeneraliserTests {
    /// A row: generaliser and value; the coarser value, or nothing where it has to be removed.
    @Test(arguments: [
        "month 2026-03-02": "March 2026", "month 02/03/2026": "March 2026", "month 2026-13-02": "", "month Tuesday": "",
        "year 2026-03-02": "2026", "year 02/03/26": "", "year 0026-03-02": "",
        "age 2015-02-11": "aged 11", "age 2015-04-18": "aged 10", "age 2026-04-01": "aged under 1",
        "age 2027-01-01": "",
        "age 1850-01-01": "", "age 2015": "",
        "part-of-day 15:10": "afternoon", "part-of-day 09.05": "morning", "part-of-day 7.30 p.m.": "evening",
        "part-of-day 12am": "night", "part-of-day 12pm": "afternoon", "part-of-day 2330": "night",
        "part-of-day 25:00": "",
        "part-of-day lunch": "",
        "postcode-district NR32 9ZZ": "NR32", "postcode-district nr329zz": "NR32", "postcode-district N1 9ZZ": "N1",
        "postcode-district NR32": "", "postcode-district 14 Harbour Row": "", "postcode-district NR32 ZZ9": "",
        "school-phase Gull Lane Primary School": "a primary school", "school-phase Harbour High": "a secondary school",
        "school-phase Gull Lane Special School": "a school", "school-phase The Gull Academy": "a school",
        "school-phase ": "",
        "key-stage 6": "Key Stage 2", "key-stage Year 9": "Key Stage 3", "key-stage R": "Early Years",
        "key-stage Y10": "Key Stage 4", "key-stage 6B": "", "key-stage 60": "", "key-stage X": "",
        "ethnic-group MWBA": "Mixed", "ethnic-group White and Black African": "Mixed",
        "ethnic-group White - British": "White",
        "ethnic-group Asian or Asian British - Indian": "Asian", "ethnic-group CHNE": "Chinese",
        "ethnic-group QQQQ": "",
        "address-kind 14 Harbour Row": "a home address", "address-kind ": "",
    ])
    func generalises(row: String, coarser: String) throws {
        let parts = row.split(separator: " ", maxSplits: 1).map(String.init)
        let generaliser = try #require(Generalisers.named(parts[0]))
        let today = GeneraliserInput.Day(year: 2026, month: 4, day: 17)
        let input = GeneraliserInput(parts.count > 1 ? parts[1] : "", reference: today)
        #expect((generaliser.generalise(input) ?? "") == coarser)
    }

    @Test func takesNumbersFromTheRecogniser() {
        #expect(Month().generalise(GeneraliserInput("3rd of March", day: 3, month: 3)) == "March")
        #expect(Age().generalise(GeneraliserInput("11.02.15", day: 11, month: 2, year: 2015)) == nil)
    }

    @Test func everyNameIsItsOwn() { #expect(Set(Generalisers.names).count == Generalisers.all.count) }

    /// The mark is the date; the answer is the sentence with its month.
    @Test(arguments: [
        "Seen on «3 March 2026» at home": "Seen in March 2026 at home",
        "On «3 March 2026» she": "In March 2026 she",
        "on the «3 March 2026»": "in March 2026",
        "on Tuesday, «3 March 2026»": "in March 2026",
        "Tues «3 March 2026»": "March 2026",
        "since «3 March 2026»": "since March 2026",
        "upon «3 March 2026»": "upon March 2026",
        "carry on. «3 March 2026»": "carry on. March 2026",
        "«3 March 2026»": "March 2026",
    ])
    func leavesASentence(marked: String, sentence: String) {
        let marked = Marked(marked)
        let date = marked.ranges[0]
        let lead = DateLead(before: date.lowerBound, in: marked.text.span)
        let bytes =
            marked.text[..<lead.start] + Array(lead.sentence(with: "March 2026").utf8) + marked.text[date.upperBound...]
        #expect(String(decoding: bytes, as: UTF8.self) == sentence)
    }
}
