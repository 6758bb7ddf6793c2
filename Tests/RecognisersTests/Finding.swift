import Recognisers
import Support
import Testing
import Vocabulary

/// The matches of a text, by all recognisers.
func matches(in text: [UInt8]) -> [Match] {
    var matches: [Match] = []
    Recognisers.scan(text.span, into: &matches)
    return matches
}

/// Expects the marked stretches of an invented sentence to be found, each of a kind, and nothing else.
///
/// What tells little by itself (a score under 0.5) counts only where it is the named recogniser's.
func expect(
    _ marked: String, _ kind: Kind, by recogniser: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
    let sample = Marked(marked)
    let found = matches(in: sample.text).filter { $0.score >= 0.5 || $0.recogniser == recogniser }
    func piece(_ range: Range<Int>) -> String { String(decoding: sample.text[range], as: UTF8.self) }
    let said = found.map { "\($0.kind) \(piece($0.range))" }
    #expect(said == sample.ranges.map { "\(kind) \(piece($0))" }, sourceLocation: sourceLocation)
    #expect(found.map(\.range) == sample.ranges, sourceLocation: sourceLocation)
    #expect(found.allSatisfy { (0.1...1).contains($0.score) }, sourceLocation: sourceLocation)
    if let recogniser { #expect(found.allSatisfy { $0.recogniser == recogniser }, sourceLocation: sourceLocation) }
}

/// Expects nothing at all in an invented sentence, but for what tells little by itself and is another recogniser's.
func expectNothing(_ text: String, by recogniser: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
    let sample = Array(text.utf8)
    let said = matches(in: sample).filter { $0.score >= 0.5 || $0.recogniser == recogniser }.map {
        "\($0.kind) \(String(decoding: sample[$0.range], as: UTF8.self))"
    }
    #expect(said == [], sourceLocation: sourceLocation)
}
