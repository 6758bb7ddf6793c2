import Recognisers
import Testing
import Vocabulary

@Suite struct WrittenDateTests {
    @Test(
        arguments: [
            ("«11/02/2015» seen", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«11.2.15»", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«11-02-2015»", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«2015-02-11»", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«11 Feb 2015»", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«11th February 2015»", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«Feb 11th»", Kind.date, CalendarDate(day: 11, month: 2)),
            ("«3 March» was fine", Kind.date, CalendarDate(day: 3, month: 3)),
            ("in «March 2026»", Kind.date, CalendarDate(month: 3, year: 2026)),
            ("w/c «13.4.26»", Kind.date, CalendarDate(day: 13, month: 4, year: 2026)),
            ("«17 Apr»", Kind.date, CalendarDate(day: 17, month: 4)),
            ("«2020-Apr-25»", Kind.date, CalendarDate(day: 25, month: 4, year: 2020)),
            ("since «Jan '25»", Kind.date, CalendarDate(month: 1, year: 2025)),
            ("DOB «11/02/2015»", Kind.birthDate, CalendarDate(day: 11, month: 2, year: 2015)),
            ("D.O.B.: «11.02.15»", Kind.birthDate, CalendarDate(day: 11, month: 2, year: 2015)),
            ("born «11 Feb 2015»", Kind.birthDate, CalendarDate(day: 11, month: 2, year: 2015)),
            ("seen by B. Marlow | «12 Mar»", Kind.date, CalendarDate(day: 12, month: 3)),
            ("b «12.3.15»", Kind.birthDate, CalendarDate(day: 12, month: 3, year: 2015)),
            ("She will be sixteen on «21 May» and", Kind.birthDate, CalendarDate(day: 21, month: 5)),
            ("the two will be on «21 May»", Kind.date, CalendarDate(day: 21, month: 5)),
            ("it will be 40 on «21 May»", Kind.date, CalendarDate(day: 21, month: 5)),
            ("b. «2015»", Kind.birthDate, CalendarDate(year: 2015)),
            ("EDD «3/7/26»", Kind.birthDate, CalendarDate(day: 3, month: 7, year: 2026)),
            ("dob «110215»", Kind.birthDate, CalendarDate(day: 11, month: 2, year: 2015)),
            ("date of birth is «11th of February, 2015»", Kind.birthDate, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«Wed 11th Feb» then", Kind.date, CalendarDate(day: 11, month: 2)),
            ("«Weds 11th» in", Kind.date, CalendarDate(day: 11)),
            ("on «17/04» he", Kind.date, CalendarDate(day: 17, month: 4)),
            ("«11-13 Feb 2015»", Kind.date, CalendarDate(day: 13, month: 2, year: 2015)),
            ("«February 11, 2015»", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«25/12/2015»", Kind.date, CalendarDate(day: 25, month: 12, year: 2015)),
            ("«12/25/2015»", Kind.date, CalendarDate(day: 25, month: 12, year: 2015)),
            ("«11/02/2015» (DOB)", Kind.birthDate, CalendarDate(day: 11, month: 2, year: 2015)),
            ("«11 / 02 / 2015»", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
            ("off «12/3-14/3» ill", Kind.date, CalendarDate(day: 14, month: 3)),
            ("«28/2 - 6/3»", Kind.date, CalendarDate(day: 6, month: 3)),
            ("seen «12/3»", Kind.date, CalendarDate(day: 12, month: 3)),
            ("«03.03.26»", Kind.date, CalendarDate(day: 3, month: 3, year: 2026)),
            ("«3rd to 5th March»", Kind.date, CalendarDate(day: 5, month: 3)),
            ("«11Feb2015»", Kind.date, CalendarDate(day: 11, month: 2, year: 2015)),
        ] as [(String, Kind, CalendarDate)])
    func finds(marked: String, kind: Kind, date: CalendarDate) {
        expect(marked, kind, by: WrittenDate.name)
        let found = matches(in: Array(marked.utf8.filter { $0 != 0xC2 && $0 != 0xAB && $0 != 0xBB }))
        #expect(found.first?.date == date)
    }

    @Test(arguments: [
        "£1,234",
        "5/10 on the test",
        "1/2 of it",
        "24/7 care",
        "on 24/7 watch",
        "on 1/2 rations",
        "version 1.2.15",
        "1.2.3",
        "40/13/2015",
        "the 11th birthday",
        "2025/26",
        "801/2000",
        "may 2 children go",
        "March into the room",
        "17/24",
        "2015",
        "110215",
        "12.5",
        "ratio 5:2",
        "child 3 May need help",
        "10-12 boys",
        "3/4",
        "11th",
        "May was upset in May",
        "page 11-12",
        "1-2-3",
        "7 of 11",
        "he may 3",
        "12 Marbles",
        "1.5/2",
        "1/2 - 3/4 of it",
        "12/14-13/14",
        "scored 12/30",
        "12/3/4/5",
        "5.10.1",
        "B. Marlow 2015",
        "plan B 2017 pupils",
        "Room B 12",
        "be 16 on it",
        "turned on 21 lamps",
        "sixteen on the list",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
