package import Vocabulary

/// What an address is, in place of where: `a home address`, `a flat`, `a school`, `a hospital or surgery`.
///
/// A refuge, a hostel or a children's home is `a home address`: its sort would tell of the family's history.
package struct AddressKind: Generaliser {
    package static let name = "address-kind"
    package static let shapes: Set<FieldInfo.Shape> = [.address]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard !value.text.isEmpty else { return nil }
        let words = Set(value.text.lowercased().split { !$0.isLetter }.map(String.init))
        if !words.isDisjoint(with: ["hospital", "surgery", "clinic", "infirmary"]) { return "a hospital or surgery" }
        if !words.isDisjoint(with: ["school", "academy", "college", "nursery"]) { return "a school" }
        if !words.isDisjoint(with: ["flat", "apartment"]) { return "a flat" }
        return "a home address"
    }
}
