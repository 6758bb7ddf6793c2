package import Vocabulary

/// Whether a language is English: `English` or `other than English`.
///
/// Source: DfE, "Common Basic Data Set", language codes; `ENB` is believed to be English, `OTB` and `OTH` other.
package struct LanguageGroup: Generaliser {
    package static let name = "language-group"
    package static let shapes: Set<FieldInfo.Shape> = [.code]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        switch value.text.lowercased() {
        case "": nil
        case "eng", "enb", "en", "english": "English"
        case "not", "nobt", "ref", "refu", "zzz", "zzzz", "refused", "not known", "not obtained", "unknown",
            "not stated":
            "not stated"
        default: "other than English"
        }
    }
}
