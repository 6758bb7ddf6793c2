import Foundation
import Tagger

/// Counts of what was found and hidden at one threshold.
struct Score {
    var threshold: Float
    var names = 0
    var covered = 0
    var people = 0
    var peopleCovered = 0
    var innocent = 0
    var hidden = 0
    var groups: [String: (names: Int, covered: Int)] = [:]

    static func header(_ thresholds: [Float]) -> String {
        "people found under any kind, all names found, letters hidden in vain, at "
            + thresholds.map { "\($0)" }.joined(separator: ", ")
    }

    var line: String {
        String(
            format: "%5.1f %5.1f %5.2f", 100 * Double(peopleCovered) / Double(max(1, people)),
            100 * Double(covered) / Double(max(1, names)), 100 * Double(hidden) / Double(max(1, innocent)))
    }
}

/// Measures a tagger on marked texts: a name counts as found where every letter of it is hidden, under whatever kind.
func score(
    _ tagger: inout Tagger, _ examples: [Example], _ thresholds: [Float], missed: ((String, Float) -> Void)? = nil
) -> [Score] {
    var scores = thresholds.map { Score(threshold: $0) }
    var found: [TaggedToken] = []
    for example in examples {
        let (bytes, names) = example.written()
        tagger.tag(bytes.span, into: &found)
        let isLetter = letterBytes(bytes)
        var isNamed = [Bool](repeating: false, count: bytes.count)
        for name in names { for index in name.range { isNamed[index] = true } }
        for number in scores.indices {
            var isHidden = [Bool](repeating: false, count: bytes.count)
            for token in found where token.innocence < scores[number].threshold || token.label != .none {
                for index in token.range { isHidden[index] = true }
            }
            for name in names {
                let isCovered = name.range.allSatisfy { isHidden[$0] || !isLetter[$0] }
                scores[number].names += 1
                scores[number].covered += isCovered ? 1 : 0
                guard name.kind == .person else { continue }
                scores[number].people += 1
                scores[number].peopleCovered += isCovered ? 1 : 0
                if !example.group.isEmpty {
                    scores[number].groups[example.group, default: (0, 0)].names += 1
                    scores[number].groups[example.group, default: (0, 0)].covered += isCovered ? 1 : 0
                }
                if !isCovered, let missed {
                    missed(
                        String(decoding: bytes[name.range], as: UTF8.self) + " | "
                            + String(decoding: bytes, as: UTF8.self),
                        scores[number].threshold)
                }
            }
            for index in bytes.indices where isLetter[index] && !isNamed[index] {
                scores[number].innocent += 1
                scores[number].hidden += isHidden[index] ? 1 : 0
            }
        }
    }
    return scores
}

/// For each byte, whether it belongs to a letter or digit.
private func letterBytes(_ bytes: [UInt8]) -> [Bool] {
    var result: [Bool] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        let isLetter =
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                true
            default: false
            }
        result.append(contentsOf: repeatElement(isLetter, count: UTF8.width(scalar)))
    }
    while result.count < bytes.count { result.append(false) }
    return result
}

/// What share of the names is found where the threshold is set so that a given share of innocent letters is hidden.
///
/// The shares are in per cent; for each comes what is found of people and of all names, and the threshold.
func found(
    _ tagger: inout Tagger, _ examples: [Example], hiding shares: [Double]
) -> [(people: Double, names: Double, threshold: Float)] {
    var (people, names, others): ([Float], [Float], [Float]) = ([], [], [])
    var found: [TaggedToken] = []
    for example in examples {
        let (bytes, marked) = example.written()
        tagger.tag(bytes.span, into: &found)
        let isLetter = letterBytes(bytes)
        var innocence = [Float](repeating: 1, count: bytes.count)
        for token in found { for index in token.range { innocence[index] = token.innocence } }
        var isNamed = [Bool](repeating: false, count: bytes.count)
        for name in marked {
            for index in name.range { isNamed[index] = true }
            let most = name.range.filter { isLetter[$0] }.map { innocence[$0] }.max() ?? 0
            names.append(most)
            if name.kind == .person { people.append(most) }
        }
        for index in bytes.indices where isLetter[index] && !isNamed[index] { others.append(innocence[index]) }
    }
    others.sort()
    return shares.map { share in
        let threshold = others.isEmpty ? 1 : others[min(others.count - 1, Int(Double(others.count) * share / 100))]
        func part(_ values: [Float]) -> Double {
            100 * Double(values.filter { $0 < threshold }.count) / Double(max(1, values.count))
        }
        return (part(people), part(names), threshold)
    }
}

/// The words that are hidden in vain at a threshold, each with the words around it: to be looked at while choosing.
func hiddenInVain(_ tagger: inout Tagger, _ examples: [Example], _ threshold: Float) -> [String] {
    var (lines, found): ([String], [TaggedToken]) = ([], [])
    for example in examples {
        let (bytes, marked) = example.written()
        tagger.tag(bytes.span, into: &found)
        for token in found where token.innocence < threshold {
            guard !marked.contains(where: { $0.range.overlaps(token.range) }) else { continue }
            let around = max(0, token.range.lowerBound - 30)..<min(bytes.count, token.range.upperBound + 25)
            lines.append(
                String(decoding: bytes[token.range], as: UTF8.self) + "\t\(token.innocence)\t"
                    + String(decoding: bytes[around], as: UTF8.self).replacingOccurrences(of: "\n", with: "⏎"))
        }
    }
    return lines
}

/// What the tagger hides in a text, as a line for the scorer of the marked texts.
func predicted(_ tagger: inout Tagger, _ example: Example, _ threshold: Float) -> String {
    let (bytes, _) = example.written()
    var found: [TaggedToken] = []
    tagger.tag(bytes.span, into: &found)
    let spans = found.filter { $0.innocence < threshold || $0.label != .none }.map { token in
        let type =
            switch token.label.kind {
            case .location: "LOCATION"
            case .organisation: "ORG"
            default: "PERSON"
            }
        return #"{"start": \#(token.range.lowerBound), "end": \#(token.range.upperBound), "type": "\#(type)"}"#
    }
    return #"{"id": "\#(example.id)", "spans": [\#(spans.joined(separator: ", "))]}"#
}
