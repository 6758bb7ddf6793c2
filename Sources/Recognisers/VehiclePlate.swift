package import Vocabulary

/// A number plate: the current style alone, older ones beside a cue.
///
/// Source: DVLA, "Vehicle registration numbers and number plates" (INF 104).
package enum VehiclePlate: Recogniser {
    package static let name = "vehicle-plate"
    package static let kinds: [Kind] = [.vehicle]
    package static let triggers: Triggers =
        .codes(4...4, 7...7)
        + .words([
            "reg", "regs", "registration", "plate", "plates", "vrm", "vrn", "vehicle", "car", "van", "drives",
            "driving", "moped",
        ])
    package static let listensTo: [Cues] = [cues]
    private static let cues: Cues =
        "reg registration plate plates vrm vrn vehicle car van drives driving drove moped taxi bike parked"
    private static let fillers: Words = [
        "number", "no", "plate", "plates", "is", "was", "mark", "reg", "registration", "the", "a", "index", "vrm",
    ]
    /// Words that stand after `NR32` in text all in capitals.
    private static let words = Words(
        "the and for was has his her she dad mum nan not but who all are out had off did you via")

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        guard text.opens(start) else { return nil }
        if !(start..<end).contains(where: { isDigit(text.byte($0)) }) {
            guard let place = text.value(after: end, skipping: VehiclePlate.fillers),
                let last = VehiclePlate.older(place, in: text)
            else { return nil }
            return found(place..<last, .vehicle, score: 0.75, value: text.code(place..<last))
        }
        guard let last = VehiclePlate.shape("LLDD LLL", at: start, in: text), last != end || end - start == 7 else {
            return nil
        }
        let hasCue = VehiclePlate.cues.stand(near: start..<last, in: text)
        let isSmall = !isCapital(text.byte(start)) || !isCapital(text.byte(last - 1))
        if isSmall || VehiclePlate.words.contains(text.word(last - 3..<last)), !hasCue { return nil }
        // `NR32 OZZ` is more likely a postcode with a letter for its nought.
        let isPostcode = text.lower(last - 3) == UInt8(ascii: "o")
        let score = hasCue ? 0.95 : isPostcode ? 0.6 : last == end ? 0.8 : 0.75
        return found(
            start..<last, .vehicle, score: score, value: text.code(start..<last))
    }

    /// Where a plate of an older style ends: `A123 BCD`, `ABC 123D`, `YEZ 1234`.
    private static func older(_ start: Int, in text: Span<UInt8>) -> Int? {
        // A letter I or Z is Northern Ireland's mark.
        let shapes: [StaticString] = [
            "LDDD LLL", "LDD LLL", "LD LLL", "LLL DDDL", "LLL DDL", "LLL DL", "LLL DDDD", "LLL DDD",
        ]
        guard isCapital(text.byte(start)) || isDigit(text.byte(start + 1)) else { return nil }
        for shape in shapes { if let end = self.shape(shape, at: start, in: text) { return end } }
        return nil
    }

    /// Where the text stops fitting a shape: L a letter, D a digit, a blank may be missing; nil where it does not fit.
    private static func shape(_ shape: StaticString, at start: Int, in text: Span<UInt8>) -> Int? {
        shape.withUTF8Buffer { shape in
            var place = start
            for mark in shape {
                switch mark {
                case UInt8(ascii: "L"):
                    guard isLatin(text.byte(place)) else { return nil }
                    place += 1
                case UInt8(ascii: "D"):
                    guard isDigit(text.byte(place)) else { return nil }
                    place += 1
                default:
                    if isBlank(text.byte(place)) || text.byte(place) == UInt8(ascii: "-") { place += 1 }
                }
            }
            return text.closes(place) ? place : nil
        }
    }
}
