import Passages

/// Months, and the forenames that are written as they are: `12 Jan 2026`, but `Jan said`.
extension PeopleMatcher {
    /// Short for a month, and some of them forenames.
    static let shortMonths = hashes("jan feb mar apr jun jul aug sep sept oct nov dec")

    /// Whether a short month is the month where it stands: beside its day or year, behind another month, in a time of the year.
    func isShortMonth(_ match: Match, _ tokens: [Token]) -> Bool {
        guard match.count == 1, !match.isStem else { return false }
        let first = tokens[match.start]
        if match.end < tokens.count {
            let next = tokens[match.end]
            if next.isDigits, next.gap.isSubset(of: [.space, .hyphen, .apostrophe, .other, .dot]),
                !isBesideClass(match, tokens)
            {
                return true
            }
            if next.gap == .space, !next.startsUpper, Self.monthly.contains(next.hash) { return true }
            // Jan/Feb.
            if next.gap.isSubset(of: [.other, .hyphen]), Self.isMonth(next.hash), next.hash != first.hash {
                return true
            }
        }
        guard match.start > 0 else { return false }
        let previous = tokens[match.start - 1]
        if first.gap.isSubset(of: [.other, .hyphen]), Self.isMonth(previous.hash), previous.hash != first.hash {
            return true
        }
        guard first.gap.isSubset(of: [.space, .hyphen, .other]) else { return false }
        if isDayOfMonth(match.start - 1, tokens) || Self.ordinals.contains(previous.hash) { return true }
        guard first.gap == .space else { return false }
        return Self.inYear.contains(previous.hash)
    }

    /// Whether a number may be the day before a month: `12 Jan`, but no time of day as in `9.15 Jan arrived`.
    func isDayOfMonth(_ index: Int, _ tokens: [Token]) -> Bool {
        let number = tokens[index]
        guard number.isDigits, number.length <= 2, tokens[index + 1].gap.isDisjoint(with: [.initialDot, .dot]) else {
            return false
        }
        let isTime = number.gap == .dot || number.gap == .sentence
        return !(isTime && index > 0 && tokens[index - 1].isDigits)
    }

    private static func isMonth(_ hash: UInt64) -> Bool {
        shortMonths.contains(hash) || Lexicon.classes(of: hash).contains(.month)
    }

    /// What stands before a month and hardly before somebody.
    private static let inYear = hashes(
        "in since until till during early late mid last next this each every the end beginning start of")
}
