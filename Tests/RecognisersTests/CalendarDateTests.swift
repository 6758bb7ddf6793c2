import Recognisers
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [
        "2015-02-11", "11/02/2015", "11/02/15", "11 Feb 2015", "2015-Feb-11 00:00:00", "11/02/2015 09:12",
        "2015-02-11T09:12:00Z",
        " 11.02.2015 ", "11th February 2015", "Wed 11 Feb 2015", "Feb 11, 2015", "20150211", "11-Feb-15",
    ])
    func readsAWholeField(text: String) {
        #expect(CalendarDate(parsing: Array(text.utf8)) == CalendarDate(day: 11, month: 2, year: 2015))
    }

    @Test(arguments: [
        "", " ", "11", "11/02", "31/02/2015", "2015", "Feb", "11/02/2015 and more", "seen 11/02/2015", "1.2.3.4",
        "999 012 3454",
        "NR32 9ZZ", "11/02/2015/3",
    ])
    func refusesAnythingElse(text: String) {
        #expect(CalendarDate(parsing: Array(text.utf8)) == nil)
    }

    @Test(arguments: [("01/01/39", 2039), ("01/01/40", 1940), ("01/01/00", 2000), ("01/01/99", 1999)])
    func givesTwoDigitsACentury(text: String, year: Int) {
        #expect(CalendarDate(parsing: Array(text.utf8))?.year == year)
    }

    @Test func countsDays() {
        let first = CalendarDate(day: 28, month: 2, year: 2024).ordinal
        let second = CalendarDate(day: 1, month: 3, year: 2024).ordinal
        #expect(first.flatMap { first in second.map { $0 - first } } == 2)
        #expect(CalendarDate(day: 29, month: 2, year: 2023).ordinal == nil)
        #expect(CalendarDate(month: 2, year: 2023).ordinal == nil)
    }
}
