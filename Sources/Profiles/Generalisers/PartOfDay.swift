package import Vocabulary

/// A time's part of the day: `morning`, `afternoon` (from 12), `evening` (from 17), `night` (22 to 5).
///
/// Reads `15:10`, `15.10`, `1510`, `3pm`, `3.10 p.m.`.
package struct PartOfDay: Generaliser {
    package static let name = "part-of-day"
    package static let shapes: Set<FieldInfo.Shape> = [.time]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        let text = value.text.lowercased()
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
        guard var hour = Int(String(decoding: digits.count > 2 ? digits.dropLast(2) : digits, as: UTF8.self)),
            digits.count <= 4
        else { return nil }
        let letters = String(text.unicodeScalars.filter { ("a"..."z").contains($0) })
        if letters.hasPrefix("pm"), hour < 12 { hour += 12 }
        if letters.hasPrefix("am"), hour == 12 { hour = 0 }
        switch hour {
        case 5..<12: return "morning"
        case 12..<17: return "afternoon"
        case 17..<22: return "evening"
        case 0..<5, 22..<24: return "night"
        default: return nil
        }
    }
}
