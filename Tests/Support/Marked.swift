/// Text with marked stretches: `NHS no. «999 123 4551»` is the text without the marks and the ranges between them.
package struct Marked: Sendable {
    package var text: [UInt8] = []
    /// UTF-8 offsets in `text`.
    package var ranges: [Range<Int>] = []

    package init(_ marked: String) {
        var start = 0
        for character in marked.unicodeScalars {
            switch character {
            case "«": start = text.count
            case "»": ranges.append(start..<text.count)
            default: text.append(contentsOf: String(character).utf8)
            }
        }
    }
}
