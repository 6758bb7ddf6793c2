package import Vocabulary

/// The address of a device on its network: six pairs of hexadecimal digits.
package enum HardwareAddress: Recogniser {
    package static let name = "hardware-address"
    package static let kinds: [Kind] = [.mac]
    package static let triggers: Triggers = .bytes(":-")

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let mark = text.byte(start)
        let first = start - 2
        guard text.byte(start + 3) == mark, isHex(text.byte(start - 1)), isHex(text.byte(first)), text.opens(first),
            text.byte(first - 1) != mark
        else { return nil }
        var place = first
        for part in 0..<6 {
            guard isHex(text.byte(place)), isHex(text.byte(place + 1)) else { return nil }
            place += 2
            if part < 5 {
                guard text.byte(place) == mark else { return nil }
                place += 1
            }
        }
        guard text.closes(place), text.byte(place) != mark else { return nil }
        // Six pairs of digits alone may be counts or two times.
        let hasLetter = (first..<place).contains { isLatin(text.byte($0)) }
        let value = text.string(first..<place) { $0 == mark ? UInt8(ascii: ":") : lowered($0) }
        return found(first..<place, .mac, score: hasLetter ? 0.95 : 0.7, value: value)
    }
}
