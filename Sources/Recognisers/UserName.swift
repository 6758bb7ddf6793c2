package import Vocabulary

/// A school's user name: surname, initial and year of entry (`OkaforA21`, `21okafora` beside a cue), or what somebody logs in as.
///
/// It holds a part of the name. Names on social networks are told apart: see social-handle.
package struct UserName: Recogniser {
    package static let name = "user-name"
    package static let kinds: [Kind] = [.username]
    package static let triggers: Triggers =
        .codes(6...24) + .lettered(7...24) + .words(["logged", "logs", "log", "logging", "logon", "signed", "signs"])
    private static let cues: Cues = "user username usernames login logon account email log logged signed"
    private static let words: Words = ["in", "on", "as", "with", "is", "was", "to"]

    package func match(at start: Int, in text: Span<UInt8>) -> Match? {
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

    /// `logged in as jokafor3`, `logs on with SCHOOL\jokafor`.
    private func labelled(_ label: Int, in text: Span<UInt8>) -> Match? {
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
