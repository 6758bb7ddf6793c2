package import Vocabulary

/// A school's user name: surname, initial and year of entry (`OkaforA21`, `21okafora` beside a cue), what somebody logs in as,
/// or letters joined by a low line (`jb_kt`), as in a chat.
///
/// It holds a part of the name. Names on social networks are told apart: see social-handle.
package enum UserName: Recogniser {
    package static let name = "user-name"
    package static let kinds: [Kind] = [.username]
    package static let triggers: Triggers =
        .codes(6...24) + .lettered(7...24) + .words(["logged", "logs", "log", "logging", "logon", "signed", "signs"])
        + .bytes("_")
    package static let listensTo: [Cues] = [cues]
    private static let cues: Cues = "user username usernames login logon account email log logged signed"
    private static let words: Words = ["in", "on", "as", "with", "is", "was", "to"]

    /// Words of headings and of the names of files, which are joined so too.
    private static let things = Words(
        """
        name date time dob birth year log note notes report form copy final version draft pupil student child staff school class \
        file data export list id ref no number code type start end img image photo pic video screenshot scan doc page email address \
        phone contact parent comment comments details status term week month
        """)

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if text.byte(start) == UInt8(ascii: "_") { return joined(at: start, in: text) }
        guard text.opens(start) else { return nil }
        let end = text.tokenEnd(start)
        if isDigit(text.byte(start)) {
            guard isDigit(text.byte(start + 1)), (start + 2..<end).allSatisfy({ isLatin(text.byte($0)) }),
                Self.cues.stand(before: start, in: text, within: 3)
            else { return nil }
            return found(start..<end, .username, score: 0.75, value: text.string(start..<end) { lowered($0) })
        }
        guard isDigit(text.byte(end - 1)) else { return labelled(end, in: text) }
        // A capital, small letters, one capital, two digits: no word and no code is written so.
        guard isDigit(text.byte(end - 2)), isCapital(text.byte(end - 3)), isCapital(text.byte(start)), end - start >= 6,
            (start + 1..<end - 3).allSatisfy({ text.byte($0) &- 0x61 < 26 || text.byte($0) >= 0x80 }),
            text.byte(end) != UInt8(ascii: "@")
        else { return nil }
        return found(start..<end, .username, score: 0.7, value: text.string(start..<end) { lowered($0) })
    }

    /// `jb_kt`, `cool.lad_11`, from its first low line.
    private static func joined(at line: Int, in text: Span<UInt8>) -> Match? {
        func isPart(_ byte: UInt8) -> Bool { isToken(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") }
        var start = line
        while start > 0, line - start < 24, isToken(text.byte(start - 1)) || text.byte(start - 1) == UInt8(ascii: ".") {
            start -= 1
        }
        while start < line, text.byte(start) == UInt8(ascii: ".") { start += 1 }
        var end = line
        while end < text.count, end - start <= 32, isPart(text.byte(end)) { end += 1 }
        while end > line, text.byte(end - 1) == UInt8(ascii: ".") { end -= 1 }
        // A path, an address, a social handle and stress (`_so_`) are something else.
        guard start < line, isToken(text.byte(end - 1)), end - start <= 30,
            ![UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(
                text.byte(start - 1)),
            ![UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: "=")].contains(
                text.byte(end))
        else { return nil }
        var place = start
        while place < end {
            let next = text.tokenEnd(place)
            if next > place {
                if UserName.things.contains(text.word(place..<next)) { return nil }
                // The ending of a file's name.
                if text.byte(place - 1) == UInt8(ascii: "."), next == end, end - place <= 4, place > line { return nil }
            }
            place = max(next, place + 1)
        }
        guard (start..<end).contains(where: { text.byte($0) &- 0x61 < 26 }) else { return nil }
        return found(start..<end, .username, score: 0.65, value: text.string(start..<end) { lowered($0) })
    }

    /// `logged in as jokafor3`, `logs on with SCHOOL\jokafor`.
    private static func labelled(_ label: Int, in text: Span<UInt8>) -> Match? {
        guard !(label - 4..<label).contains(where: { isDigit(text.byte($0)) }) else { return nil }
        var place = text.skipBlanks(label)
        var saysAs = false
        for _ in 0..<3 {
            let end = text.tokenEnd(place)
            guard end > place, Self.words.contains(text.word(place..<end)) else { break }
            if text.has("as", at: place), end == place + 2 { saysAs = true }
            place = text.skipBlanks(end)
        }
        guard saysAs else { return nil }
        var end = text.tokenEnd(place)
        while text.byte(end) == UInt8(ascii: "\\") || text.byte(end) == UInt8(ascii: ".")
            || text.byte(end) == UInt8(ascii: "_"),
            isToken(text.byte(end + 1))
        {
            end = text.tokenEnd(end + 1)
        }
        // A word that is no name of an account says who somebody claims to be.
        guard end - place >= 3,
            (place..<end).contains(where: {
                isDigit(text.byte($0)) || text.byte($0) == UInt8(ascii: "\\") || text.byte($0) == UInt8(ascii: ".")
                    || text.byte($0) == UInt8(ascii: "_")
            })
        else { return nil }
        return found(place..<end, .username, score: 0.8, value: text.string(place..<end) { lowered($0) })
    }
}
