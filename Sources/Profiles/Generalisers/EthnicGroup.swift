package import Vocabulary

/// An ethnicity's broad group: `MWBA` to `Mixed`.
///
/// Source: DfE, "Common Basic Data Set", main ethnicity codes; groups as in the school census.
package struct EthnicGroup: Generaliser {
    package static let name = "ethnic-group"
    package static let shapes: Set<FieldInfo.Shape> = [.code]

    private static let codes: [String: String] = [
        "WBRI": "White", "WENG": "White", "WSCO": "White", "WWEL": "White", "WIRI": "White", "WIRT": "White",
        "WROM": "White", "WOTH": "White", "WEEU": "White", "WWEU": "White", "MWBC": "Mixed", "MWBA": "Mixed",
        "MWAS": "Mixed", "MOTH": "Mixed", "AIND": "Asian", "APKN": "Asian", "ABAN": "Asian", "AOTH": "Asian",
        "BCRB": "Black", "BAFR": "Black", "BOTH": "Black", "CHNE": "Chinese", "OOTH": "Other", "NOBT": "not stated",
        "REFU": "not stated",
    ]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        if let group = EthnicGroup.codes[value.text.uppercased()] { return group }
        let text = value.text.lowercased()
        if ["mixed", "multiple", "white and ", "white & "].contains(where: text.contains) { return "Mixed" }
        if text.hasPrefix("any other ethnic") { return "Other" }
        return ["White", "Chinese", "Black", "Asian", "Other"].first { text.hasPrefix($0.lowercased()) }
    }
}
