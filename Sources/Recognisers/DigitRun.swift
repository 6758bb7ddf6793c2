/// Digits in groups, read as one number.
struct DigitRun {
    /// The digits as a number, up to 19 of them.
    var value: UInt64 = 0
    var count = 0
    /// The lengths of the groups, a byte each, the last one lowest: `0x03_03_04` for `999 012 3454`.
    var groups: UInt64 = 0
    /// After the last digit.
    var end: Int
    /// Whether a mark other than a space stood between two groups.
    var hasMarks = false

    /// Reads groups with single marks between them; up to `limit` digits, of which a group is never cut in two.
    ///
    /// Nil where no digit stands or the first group is longer than the limit.
    init?(at start: Int, in text: Span<UInt8>, marks: StaticString = " -", limit: Int = 19) {
        end = start
        var place = start
        while true {
            var (next, number, length) = (place, value, 0)
            while isDigit(text.byte(next)), count + length < limit + 1, count + length < 19 {
                number = number * 10 + UInt64(text.byte(next) - 0x30)
                next += 1
                length += 1
            }
            guard length > 0, count + length <= limit, !isDigit(text.byte(next)) else { break }
            if place > start, text.byte(place - 1) != 0x20 { hasMarks = true }
            (value, end) = (number, next)
            count += length
            groups = groups << 8 | UInt64(length)
            let mark = text.byte(next)
            guard DigitRun.holds(marks, mark) else { break }
            place = next + 1
            // Two spaces between groups are one.
            if mark == 0x20, text.byte(place) == 0x20 { place += 1 }
        }
        guard count > 0 else { return nil }
    }

    private static func holds(_ marks: StaticString, _ byte: UInt8) -> Bool {
        for place in 0..<marks.utf8CodeUnitCount where marks.utf8Start[place] == byte { return true }
        return false
    }

    /// The digit at a place from the left, from 0.
    func digit(_ place: Int) -> Int { Int(value / DigitRun.powers[count - 1 - place] % 10) }

    var string: String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }

    static let powers: [UInt64] = (0..<20).map { place in (0..<place).reduce(1) { power, _ in power * 10 } }

    /// Whether the last of ten digits is the modulus 11 check digit of the others, weights 10 to 2.
    ///
    /// Source: NHS Data Dictionary, "NHS NUMBER".
    var passesNHSCheck: Bool {
        guard count == 10 else { return false }
        let sum = (0..<9).reduce(0) { $0 + digit($1) * (10 - $1) }
        let check = (11 - sum % 11) % 11
        return check != 10 && check == digit(9)
    }

    /// Whether the last of ten digits checks the others as a ULN's does.
    ///
    /// Source: Learning Records Service, "Unique Learner Number" check digit calculation.
    var passesULNCheck: Bool {
        guard count == 10 else { return false }
        let rest = (0..<9).reduce(0) { $0 + digit($1) * (10 - $1) } % 11
        return rest != 0 && 10 - rest == digit(9)
    }

    /// Whether the digits pass the Luhn check (ISO/IEC 7812-1, annex B).
    var passesLuhn: Bool {
        let sum = (0..<count).reduce(0) { sum, place in
            let digit = digit(count - 1 - place)
            let weighed = place % 2 == 1 ? digit * 2 : digit
            return sum + (weighed > 9 ? weighed - 9 : weighed)
        }
        return sum % 10 == 0
    }
}
