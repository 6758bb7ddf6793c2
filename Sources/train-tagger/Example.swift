import Foundation
import Tagger

/// A stretch of a text, and what it names if it names anything.
struct Piece {
    var text: String
    var kind: Label
}

/// A text with its names marked.
struct Example {
    var id: String
    var group = ""
    var pieces: [Piece]

    /// The text's bytes, and the names in it by UTF-8 offsets.
    func written() -> (bytes: [UInt8], names: [(range: Range<Int>, kind: Label)]) {
        var bytes: [UInt8] = []
        var names: [(range: Range<Int>, kind: Label)] = []
        for piece in pieces {
            let start = bytes.count
            bytes.append(contentsOf: piece.text.utf8)
            if piece.kind != .none { names.append((start..<bytes.count, piece.kind)) }
        }
        return (bytes, names)
    }
}

/// One line of a file of marked texts.
private struct Line: Decodable {
    struct Span: Decodable {
        var start: Int
        var end: Int
        var type: String
    }
    var id: String
    var text: String
    var spans: [Span]
    var group: String?
}

/// Reads marked texts, one JSON object a line; names of a kind the tagger does not know are left as plain text.
func readExamples(_ path: String) throws -> [Example] {
    let decoder = JSONDecoder()
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try data.split(separator: 0x0A).map { line in
        let line = try decoder.decode(Line.self, from: line)
        let bytes = Array(line.text.utf8)
        var pieces: [Piece] = []
        var index = 0
        for span in line.spans.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
            let kind: Label? =
                switch span.type {
                case "PERSON": .person
                case "LOCATION": .location
                case "ORG": .organisation
                default: nil
                }
            guard let kind, span.start >= index, span.end <= bytes.count, span.start < span.end else { continue }
            if span.start > index {
                pieces.append(Piece(text: String(decoding: bytes[index..<span.start], as: UTF8.self), kind: .none))
            }
            pieces.append(Piece(text: String(decoding: bytes[span.start..<span.end], as: UTF8.self), kind: kind))
            index = span.end
        }
        if index < bytes.count {
            pieces.append(Piece(text: String(decoding: bytes[index...], as: UTF8.self), kind: .none))
        }
        return Example(id: line.id, group: line.group ?? "", pieces: pieces)
    }
}

/// The label of every token of a reading.
func labels(of tokens: [Token], _ names: [(range: Range<Int>, kind: Label)]) -> [UInt8] {
    var labels = [UInt8](repeating: 0, count: tokens.count)
    var name = 0
    var begun = -1
    for (index, token) in tokens.enumerated() {
        while name < names.count, names[name].range.upperBound <= Int(token.start) { name += 1 }
        guard name < names.count, names[name].range.lowerBound < Int(token.end) else { continue }
        labels[index] = names[name].kind.rawValue + (begun == name ? 1 : 0)
        begun = name
    }
    return labels
}
