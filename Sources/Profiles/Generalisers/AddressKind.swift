package import Vocabulary

/// What an address is, in place of where: `a home address`.
package struct AddressKind: Generaliser {
    package static let name = "address-kind"
    package static let shapes: Set<FieldInfo.Shape> = [.address]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? { value.text.isEmpty ? nil : "a home address" }
}
