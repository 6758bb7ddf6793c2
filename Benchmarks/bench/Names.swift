import Glibc
import Passages
import People
import Tagger

/// Runs the tagger over a file.
enum Names {
    /// Tags the whole file.
    static func tag(_ path: String) throws(DocumentError) {
        var tagger = Tagger()
        var tokens: [TaggedToken] = []
        var found = 0
        for text in try bytes(of: path).split(separator: 0x0A, omittingEmptySubsequences: false) {
            tagger.tag(Array(text).span, into: &tokens)
            found += tokens.count { $0.label != .none }
        }
        print(found)
    }

    /// Prints every token of each text; the texts of the file are parted by NUL.
    ///
    /// A line is: the text's number, start and end, label, likelihood that it is no name, how ordinary the word is (2, 1, 0),
    /// and whether it is a safe word (1, 0).
    static func printTokens(of path: String) throws(DocumentError) {
        var tagger = Tagger()
        var tokens: [TaggedToken] = []
        let texts = try bytes(of: path).split(separator: 0, omittingEmptySubsequences: false)
        for (number, text) in texts.enumerated() {
            let text = Array(text)
            tagger.tag(text.span, into: &tokens)
            for token in tokens {
                let folded = Folding.fold(token.range, of: text.span)
                print(
                    number, token.range.lowerBound, token.range.upperBound, token.label.rawValue, token.innocence,
                    Words.level(of: folded).rawValue, SafeWords.writing(of: folded) == nil ? 0 : 1, separator: "\t")
            }
        }
    }

    private static func bytes(of path: String) throws(DocumentError) -> [UInt8] {
        let reader = try ByteReader(path: path)
        var all: [UInt8] = []
        var chunk: [UInt8] = []
        while try reader.readRaw(into: &chunk) { all += chunk }
        return all
    }
}
