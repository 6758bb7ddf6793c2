extension GeneraliserInput {
    /// The day that the value names; nil where it is no whole day of the calendar.
    var date: Day? {
        guard let year, let month, let day, (1...12).contains(month), (1...31).contains(day) else { return nil }
        let date = Day(year: year, month: month, day: day)
        return Day(ordinal: date.ordinal) == date ? date : nil
    }

    /// The same, where a date without a year is of the year that brings it nearest to the newest date of the case.
    var nearestDate: Day? { year == nil ? nearest(onDay: day) : date }

    /// The middle of the month that the value names, with the same year.
    var nearestMonth: Day? {
        guard year == nil else {
            var middle = self
            middle.day = 15
            return middle.date
        }
        return nearest(onDay: 15)
    }

    private func nearest(onDay day: Int?) -> Day? {
        guard let reference else { return nil }
        let candidates = (-1...1).compactMap { (years) -> Day? in
            var candidate = self
            (candidate.year, candidate.day) = (reference.year + years, day)
            return candidate.date
        }
        return candidates.min { abs($0.ordinal - reference.ordinal) < abs($1.ordinal - reference.ordinal) }
    }
}

extension GeneraliserInput.Day {
    /// The days since 1 January 1970 in the Gregorian calendar.
    ///
    /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    package var ordinal: Int {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day that is so many days after 1 January 1970; the same source, `civil_from_days`.
    package init(ordinal: Int) {
        let days = ordinal + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
