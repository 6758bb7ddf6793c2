package import Vocabulary

/// How long something went on, roughly: `some days`, `some weeks`, `some months`, `over a year`, `some years`.
///
/// Reads a number, in digits or words up to twelve, and a unit after it: `for 2½ years`, `six weeks`, `18 months`.
package struct Duration: Generaliser {
    package static let name = "duration"
    package static let shapes: Set<FieldInfo.Shape> = [.text]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        let words = value.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        for (index, word) in words.enumerated() {
            guard let unit = Duration.days(in: word), index > 0, let number = Duration.number(words[index - 1])
            else { continue }
            switch number * unit {
            case ..<1: return nil
            case ..<7: return "some days"
            case ..<28: return "some weeks"
            case ..<365: return "some months"
            case ..<730: return "over a year"
            default: return "some years"
            }
        }
        return nil
    }

    private static func days(in unit: String) -> Int? {
        switch unit {
        case "day", "days": 1
        case "week", "weeks", "wk", "wks": 7
        case "month", "months", "mth", "mths": 30
        case "term", "terms": 90
        case "year", "years", "yr", "yrs": 365
        default: nil
        }
    }

    private static func number(_ word: String) -> Int? {
        let words = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        if let place = words.firstIndex(of: word) { return place + 1 }
        if word == "a" || word == "an" { return 1 }
        return Int(word.prefix { ("0"..."9").contains($0) })
    }
}
