package import Vocabulary

/// An international bank account number, in one piece or in groups of four.
///
/// Source: ISO 13616, check by modulus 97. A British one that fails the check is still one.
package enum IBAN: Recogniser {
    package static let name = "iban"
    package static let kinds: [Kind] = [.iban]
    package static let triggers: Triggers = .codes(4...4, 15...31)
    package static let listensTo: [Cues] = [cues]
    private static let cues: Cues = "iban"

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), isLatin(text.byte(start)), isLatin(text.byte(start + 1)),
            isDigit(text.byte(start + 2)),
            isDigit(text.byte(start + 3))
        else { return nil }
        let isBritish = text.has("gb", at: start)
        let limit = isBritish ? 22 : 34
        var place = start
        var count = 0
        var end = start
        var rest = 0
        func add(_ byte: UInt8) {
            rest = isDigit(byte) ? (rest * 10 + Int(byte - 0x30)) % 97 : (rest * 100 + Int(raised(byte)) - 55) % 97
        }
        while count < limit {
            let byte = text.byte(place)
            if isDigit(byte) || isLatin(byte) {
                if count >= 4 { add(byte) }
                count += 1
                place += 1
                end = place
            } else if isBlank(byte), count % 4 == 0, isToken(text.byte(place + 1)) {
                place += 1
            } else {
                break
            }
        }
        guard count >= 15, text.closes(end) else { return nil }
        for offset in 0..<4 { add(text.byte(start + offset)) }
        let hasCue = IBAN.cues.stand(before: start, in: text)
        // Four letters of the bank follow the first four: with them a British one is told by its shape.
        let bank = isBlank(text.byte(start + 4)) ? start + 5 : start + 4
        let hasShape = isBritish && count == 22 && (0..<4).allSatisfy { isLatin(text.byte(bank + $0)) }
        guard rest == 1 || hasShape || hasCue else { return nil }
        return found(start..<end, .iban, score: rest == 1 ? 0.97 : hasCue ? 0.85 : 0.7, value: text.code(start..<end))
    }
}
