import People
import Testing

/// Forenames that are written as months are, in full and short.
@Suite struct MatcherMonthsTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Jan", "Nowak"), Cast.person("Ernesto", "Reyes", also: ["Jun"]), Cast.person("May", "Garrod"),
        ]))

    @Test(arguments: [
        "«Jan» said no.", "told «Jan» to go", "seen by «Jan» at break", "«jan» cried and «jun» ran off",
        "over «Jun». When",
        "8.55 «Jan» at the gate", "«Jan» 6B and «May» 6B", "9.15 «May» arrived", "«Jan Nowak», 12 Jan", "«Jan»'s coat",
        "12 Jan 2026", "w/c 5 Jan", "Seen in Jan by mum", "since Jan '25", "Jun 12", "by 3 jun at noon",
        "the Jan review",
        "before Jan half term", "Mon 12 Jan: call", "15-Jan-2026, 16/Jun/2026", "Dec/Jan and Jun-Jul", "jan 26",
        "1st Jan",
        "end of Jan, early jun", "14 May, May 2026 and May 14th",
    ])
    func tellsTheNameFromTheMonth(marked: String) {
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }
}
