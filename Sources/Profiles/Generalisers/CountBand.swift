package import Vocabulary

/// A count's or a percentage's band: `0`, `1 to 5`, `6 to 9`, then tens to 99, then hundreds to 999: `80 to 89`.
///
/// 1 to 5 is one band since published counts hide numbers as small as that. Source: DfE, "Statistics: policies and procedures".
package struct CountBand: Generaliser {
    package static let name = "count-band"
    package static let shapes: Set<FieldInfo.Shape> = [.number, .code]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        var text = value.text[...]
        let isPercent = text.hasSuffix("%")
        if isPercent { text = text.dropLast() }
        guard let number = Double(text.trimmed), number >= 0, number < 1000 else { return nil }
        let count = Int(number)
        let band =
            switch count {
            case 0: number > 0 ? "under 1" : "0"
            case 1...5: "1 to 5"
            case 6...9: "6 to 9"
            case 10...99: "\(count / 10 * 10) to \(count / 10 * 10 + 9)"
            default: "\(count / 100 * 100) to \(count / 100 * 100 + 99)"
            }
        return isPercent ? band + "%" : band
    }
}
