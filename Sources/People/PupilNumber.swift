/// A unique pupil number: a check letter, eleven digits, and a digit, or a letter where it is a temporary one.
///
/// Source: Department for Education, "Unique pupil numbers: a guide for schools".
package enum PupilNumber {
    /// The number in capitals, with nothing between; nil where it has not the shape of one.
    ///
    /// The check letter is not looked at: a number that was mistyped the same way everywhere still tells who is meant.
    package static func normalised(_ value: some Sequence<UInt8>) -> String? {
        let number = NameKey.number(String(decoding: Array(value), as: UTF8.self))
        let bytes = Array(number.utf8)
        guard bytes.count == 13, !isDigit(bytes[0]), bytes[1..<12].allSatisfy(isDigit) else { return nil }
        return number
    }

    /// The number of these twelve digits, its check letter put before them.
    package static func withCheckLetter(_ digits: [UInt8]) -> String {
        let sum = digits.enumerated().reduce(0) { $0 + Int($1.element - 0x30) * ($1.offset + 2) }
        return String(decoding: [letters[sum % letters.count]] + digits, as: UTF8.self)
    }

    /// A is 0, Z is 22; there is no I, O or S.
    private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
