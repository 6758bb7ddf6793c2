package import Vocabulary

/// Whether there is such a thing, and no more: `yes` or `no`.
///
/// What is neither blank nor plainly a no is a yes. Source of `N`: DfE, "Common Basic Data Set", SEN provision.
package struct YesOrNo: Generaliser {
    package static let name = "yes-or-no"
    package static let shapes: Set<FieldInfo.Shape> = [.code, .flag, .text, .number, .date]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        switch value.text.lowercased() {
        case "": nil
        case "n", "no", "none", "false", "0", "nil", "n/a", "not applicable", "no sen", "-": "no"
        default: "yes"
        }
    }
}
