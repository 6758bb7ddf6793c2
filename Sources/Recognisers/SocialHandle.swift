package import Vocabulary

/// A name on a social network or in a game: `@name`, or after the network's name.
package enum SocialHandle: Recogniser {
    package static let name = "social-handle"
    package static let kinds: [Kind] = [.online]
    package static let triggers: Triggers =
        .bytes("@")
        + .words([
            "snap", "snapchat", "sc", "insta", "instagram", "ig", "tiktok", "roblox", "discord", "twitter", "facebook",
            "fb",
            "messenger", "xbox", "psn", "playstation", "ps", "gamertag", "steam", "fortnite", "minecraft", "twitch",
            "youtube",
            "telegram", "kik", "signal", "whatsapp", "user", "login", "username", "usernames", "handle", "threads",
            "bereal", "vinted",
            "onlyfans", "account",
        ])
    private static let fillers: Words = [
        "user", "username", "name", "handle", "id", "account", "acc", "tag", "profile", "is", "was", "as", "called",
        "aka",
        "under",
        "his", "her", "their", "the", "known",
    ]
    private static let past: Words = ["was"]
    private static let sure: Words = ["username", "handle", "gamertag"]
    private static let weak: Words = ["sc", "ps", "handle", "signal", "threads", "steam"]
    private static let accounts: Words = ["account"]
    private static let afterthought = Word("ps")
    /// Fillers that say that a name comes next, whatever its letters.
    private static let announcers: Words = ["user", "username", "handle", "as", "called", "aka", "tag", "id"]
    /// What stands after `@` in place of `at`.
    private static let places = Words(
        """
        home school lunch break work mums mum dads dad nans nan hospital church park reception night weekend college nursery \
        least time the a club town court station registration tutor assembly playtime breaktime dinner once risk all everyone here
        """)
    private static let words = Words(
        """
        she he they it we i you the a an no not none na n has was is were said says sent and or but via with by from to for on \
        in of at mum dad name unknown nil yes new old both group groups chat video videos message messages story photo photos \
        this that these those who what which when where only also still deleted blocked account accounts app apps use used using \
        my your his her their our
        """)

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if text.byte(start) == UInt8(ascii: "@") {
            guard text.opens(start), !isJoiner(text.byte(start - 1)) else { return nil }
            guard let end = nameEnd(start + 1, in: text), !SocialHandle.places.contains(text.word(start + 1..<end))
            else {
                return nil
            }
            return found(start..<end, .online, score: 0.8, value: value(start + 1..<end, in: text))
        }
        return labelled(start, in: text)
    }

    /// What stands behind `account` and is written as nothing else is: `a new account, ladder.king.eth`.
    private static func ofAccount(_ labelEnd: Int, in text: Span<UInt8>) -> Match? {
        var place = text.skipBlanks(labelEnd)
        if [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "(")].contains(text.byte(place)) {
            place = text.skipBlanks(place + 1)
        }
        guard let end = nameEnd(place, in: text), end - place >= 5, isLetter(text.byte(place)) else { return nil }
        let joints = (place..<end).count { text.byte($0) == UInt8(ascii: ".") || text.byte($0) == UInt8(ascii: "_") }
        let hasUnderscore = (place..<end).contains { text.byte($0) == UInt8(ascii: "_") }
        return hasUnderscore || joints > 1
            ? found(place..<end, .online, score: 0.65, value: value(place..<end, in: text)) : nil
    }

    private static func labelled(_ start: Int, in text: Span<UInt8>) -> Match? {
        var place = text.tokenEnd(start)
        let label = text.word(start..<place)
        if SocialHandle.accounts.contains(label) { return ofAccount(place, in: text) }
        var isAnnounced = SocialHandle.sure.contains(label)
        var isPast = false
        // `sc` and `ps` are short for other things too: they need the mark.
        let isWeak = SocialHandle.weak.contains(label)
        for _ in 0..<4 {
            place = text.skipBlanks(place)
            let mark = text.byte(place)
            if mark == UInt8(ascii: ":") || mark == UInt8(ascii: "=")
                || mark == UInt8(ascii: "-") && isBlank(text.byte(place - 1))
            {
                isAnnounced = true
                place = text.skipBlanks(place + 1)
            } else if mark == UInt8(ascii: "(") || mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
                place += 1
            }
            let end = text.tokenEnd(place)
            guard end > place, !isJoiner(text.byte(end)), text.byte(end) != UInt8(ascii: "#"),
                SocialHandle.fillers.contains(text.word(place..<end))
            else { break }
            if SocialHandle.announcers.contains(text.word(place..<end)) { isAnnounced = true }
            if SocialHandle.past.contains(text.word(place..<end)) { isPast = true }
            place = end
        }
        // `the handle was loose`: what was is a name only where its letters say so.
        if isPast { isAnnounced = false }
        guard let end = nameEnd(place, in: text), !SocialHandle.words.contains(text.word(place..<end)) else {
            return nil
        }
        let isTelling = (place..<end).contains {
            isDigit(text.byte($0)) || text.byte($0) == UInt8(ascii: "_") || text.byte($0) == UInt8(ascii: "#")
        }
        // `PS: the school nurse needs it` is said below a letter.
        if label == Self.afterthought, !isTelling { return nil }
        guard isAnnounced && end - place >= 3 || isTelling && !isWeak else { return nil }
        // `discord 3pm`, `snap 11/02`: numbers of other sorts.
        if isDigit(text.byte(place)), !(place..<end).contains(where: { text.byte($0) == UInt8(ascii: "_") }),
            !isAnnounced
        {
            return nil
        }
        return found(
            place..<end, .online, score: isTelling && isAnnounced ? 0.85 : 0.65, value: value(place..<end, in: text))
    }

    /// Where a handle ends, nil where none starts: 2 to 32 bytes with a letter, no mark last.
    private static func nameEnd(_ start: Int, in text: Span<UInt8>) -> Int? {
        var end = start
        while isToken(text.byte(end)) || isJoiner(text.byte(end))
            || text.byte(end) == UInt8(ascii: "#") && isDigit(text.byte(end + 1))
        {
            end += 1
        }
        while end > start, text.byte(end - 1) == UInt8(ascii: ".") || text.byte(end - 1) == UInt8(ascii: "-") {
            end -= 1
        }
        guard (2...32).contains(end - start), (start..<end).contains(where: { isLetter(text.byte($0)) }) else {
            return nil
        }
        return end
    }

    private static func isJoiner(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    private static func value(_ range: Range<Int>, in text: Span<UInt8>) -> String {
        text.string(range) { lowered($0) }
    }
}
