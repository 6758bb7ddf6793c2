package import Vocabulary

/// Where something lies inside an organisation's network: `\\server\share\…`, `S:\Folder\…`, a link to an intranet host.
///
/// Company-confidential; the names of files and folders often hold a child's name as well.
package enum InternalAddress: Recogniser {
    package static let name = "internal-address"
    package static let kinds: [Kind] = [.confidential]
    package static let triggers: Triggers =
        .bytes("\\") + .words(["intranet", "local", "internal", "sharepoint", "lan"])

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        text.byte(start) == UInt8(ascii: "\\") ? path(start, in: text) : host(start, in: text)
    }

    private static func path(_ start: Int, in text: Span<UInt8>) -> Match? {
        var first = start
        if text.byte(start + 1) == UInt8(ascii: "\\") {
            guard text.opens(start), text.byte(start - 1) != UInt8(ascii: "\\"), isToken(text.byte(start + 2)) else {
                return nil
            }
        } else {
            guard text.byte(start - 1) == UInt8(ascii: ":"), isLatin(text.byte(start - 2)), text.opens(start - 2),
                isToken(text.byte(start + 1))
            else { return nil }
            first = start - 2
        }
        let end = WebAddress.end(from: start + 1, in: text)
        // A host alone, or what a program escapes with a backslash, is no path.
        let name = text.tokenEnd(start + 2)
        guard end > start + 3,
            first < start || name > start + 3 && (name..<end).contains(where: { text.byte($0) == UInt8(ascii: "\\") })
        else { return nil }
        return found(first..<end, .confidential, score: 0.9)
    }

    /// A host or a name in it: `https://intranet/page`, `files.school.local/a`, `school.sharepoint.com/sites/a`.
    private static func host(_ start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        let (before, after) = (text.byte(start - 1), text.byte(end))
        guard before == UInt8(ascii: ".") || before == UInt8(ascii: "/") else { return nil }
        var first = start
        while isToken(text.byte(first - 1)) || isHostMark(text.byte(first - 1)) { first -= 1 }
        while first < start, !isToken(text.byte(first)) { first += 1 }
        let isLink = text.has("http", at: first) || text.has("file", at: first)
        let isHost = after == UInt8(ascii: ".") && isToken(text.byte(end + 1))
        let hasPath = after == UInt8(ascii: "/") && isToken(text.byte(end + 1))
        // A sentence that goes on without a blank is none: `home.Local people`.
        guard first < start, isLink || before == UInt8(ascii: ".") && (isHost || hasPath), !isCapital(text.byte(start))
        else { return nil }
        let last = isHost || hasPath ? WebAddress.end(from: end, in: text) : end
        return found(first..<last, .confidential, score: 0.96)
    }

    private static func isHostMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
    }
}
