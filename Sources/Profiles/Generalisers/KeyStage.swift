package import Vocabulary

/// A year group's key stage: `Year 6` to `Key Stage 2`.
///
/// A class such as `6B` is not a year group and gives nil. Source: Education Act 2002, s. 82.
package struct KeyStage: Generaliser {
    package static let name = "key-stage"
    package static let shapes: Set<FieldInfo.Shape> = [.code]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        var text = value.text.lowercased()
        for prefix in ["year group", "year", "yr", "y"] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count).trimmed
            break
        }
        switch text {
        case "n", "n1", "n2", "r", "e1", "e2", "nursery", "reception", "0", "-1", "-2": return "Early Years"
        case "1", "2", "01", "02": return "Key Stage 1"
        case "3", "4", "5", "6", "03", "04", "05", "06": return "Key Stage 2"
        case "7", "8", "9", "07", "08", "09": return "Key Stage 3"
        case "10", "11": return "Key Stage 4"
        case "12", "13", "14": return "post-16"
        default: return nil
        }
    }
}
