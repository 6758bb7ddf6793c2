package import Vocabulary

/// A link or number that lets one into a meeting: Zoom, Teams, Meet or Webex, `Meeting ID: 812 3456 7890`.
///
/// Company-confidential; its passcode is an access code.
package enum MeetingLink: Recogniser {
    package static let name = "meeting-link"
    package static let kinds: [Kind] = [.confidential]
    package static let triggers: Triggers = .words(["zoom", "teams", "meet", "webex", "meeting", "webinar"])
    private static let hosts: [StaticString] = [
        "zoom.us/", "teams.microsoft.com/", "teams.live.com/", "meet.google.com/", "webex.com/",
    ]
    private static let fillers: Words = ["id", "no", "number", "is"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let label = text.tokenEnd(start)
        for host in Self.hosts where text.byte(label) == UInt8(ascii: ".") && text.has(host, at: start) {
            var first = start
            while !isSpace(text.byte(first - 1)), isToken(text.byte(first - 1)) || isLinkMark(text.byte(first - 1)) {
                first -= 1
            }
            while first < start, !isToken(text.byte(first)) { first += 1 }
            let end = WebAddress.end(from: start + host.utf8CodeUnitCount, in: text)
            guard end > start + host.utf8CodeUnitCount else { return nil }
            return found(first..<end, .confidential, score: 0.97)
        }
        guard text.has(" id", at: label), let place = text.value(after: label, skipping: Self.fillers),
            let run = DigitRun(at: place, in: text, limit: 15), (9...15).contains(run.count), text.closes(run.end)
        else { return nil }
        return found(place..<run.end, .confidential, score: 0.97, value: run.string)
    }

    private static func isLinkMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
    }
}
