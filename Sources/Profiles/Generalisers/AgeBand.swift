package import Vocabulary

/// A date of birth's or an age's band: `aged 11 to 15`.
///
/// The bands are those of the statistics on children in need: under 1, 1 to 4, 5 to 9, 10 to 15, 16 to 17, and `18 or over`.
/// Source: DfE, "Children in need: methodology".
package struct AgeBand: Generaliser {
    package static let name = "age-band"
    package static let shapes: Set<FieldInfo.Shape> = [.date, .number]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        if value.date != nil { return Age.years(of: value).map { "aged " + AgeBand.band($0) } }
        let digits = value.text.utf8.drop { !(0x30...0x39).contains($0) }.prefix { (0x30...0x39).contains($0) }
        guard let age = Int(String(decoding: digits, as: UTF8.self)), age <= 120 else { return nil }
        let text = value.text.lowercased()
        // `11 months`, `6w`: an age of a baby.
        let isBaby = ["month", "week", "day", "wk", "mth"].contains(where: text.contains)
        let band = AgeBand.band(isBaby ? age / 12 : age)
        if text.contains("year") && text.contains("old") { return "\(band) years old" }
        return text.hasPrefix("age") ? "aged \(band)" : band
    }

    static func band(_ age: Int) -> String {
        switch age {
        case ..<1: "under 1"
        case 1...4: "1 to 4"
        case 5...9: "5 to 9"
        case 10...15: "10 to 15"
        case 16...17: "16 to 17"
        default: "18 or over"
        }
    }
}
