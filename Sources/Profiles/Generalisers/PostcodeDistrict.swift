package import Vocabulary

/// A postcode's district: `NR32`.
///
/// Source: Royal Mail, "PAF Programmers' Guide", the form of postcodes: the last three characters are a digit and two letters.
package struct PostcodeDistrict: Generaliser {
    package static let name = "postcode-district"
    package static let shapes: Set<FieldInfo.Shape> = [.postcode]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        let bytes = Array(value.text.uppercased().utf8).filter { $0 != 0x20 }
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
        guard (5...7).contains(bytes.count) else { return nil }
        let inward = bytes.suffix(3), outward = bytes.dropLast(3)
        guard let first = inward.first, isDigit(first), inward.dropFirst().allSatisfy(isLetter),
            let letter = outward.first,
            isLetter(letter), outward.contains(where: isDigit), outward.allSatisfy({ isDigit($0) || isLetter($0) })
        else { return nil }
        return String(decoding: outward, as: UTF8.self)
    }
}
