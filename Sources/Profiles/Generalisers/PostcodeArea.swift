package import Vocabulary

/// A postcode's area: `NR`.
package struct PostcodeArea: Generaliser {
    package static let name = "postcode-area"
    package static let shapes: Set<FieldInfo.Shape> = [.postcode]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        PostcodeDistrict().generalise(value).map { String($0.prefix { $0.isLetter }) }
    }
}
