import People
import Vocabulary

/// Words that nobody vouches for, for a profile that hides them: not in the list of ordinary words, in capitals where no
/// sentence asks for it or in small letters, and not found to be anything else.
///
/// It stands in for names that no document lists. A token in capitals of up to five letters is taken for an abbreviation.
enum UnknownWords {
    /// The ranges of such words in a text, a possessive ending left out.
    static func find(in text: Span<UInt8>, into found: inout [Range<Int>]) {
        var index = 0
        while index < text.count {
            guard isLetter(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, isLetter(text[index]) || isJoint(at: index, in: text) { index += 1 }
            var end = index
            if end - start > 2, text[end - 1] | 0x20 == UInt8(ascii: "s"), text[end - 2] == UInt8(ascii: "'") {
                end -= 2
            }
            // A part of a number, a code, an address of the net: others look after those.
            let touches = start > 0 && (isDigit(text[start - 1]) || text[start - 1] == UInt8(ascii: "@"))
            guard !touches, index >= text.count || (!isDigit(text[index]) && text[index] != UInt8(ascii: "@")) else {
                continue
            }
            // A character written by its name, `&nbsp;`, is no word, and what it parts belongs together.
            let isReference =
                start > 0 && text[start - 1] == UInt8(ascii: "&") && index < text.count
                && text[index] == UInt8(ascii: ";")
            if !isReference, isUnknown(start..<end, in: text) { found.append(start..<end) }
        }
    }

    private static func isUnknown(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        let folded = Folding.fold(range, of: text)
        guard folded.count >= 3 else { return false }
        let capitals = range.count { (0x41...0x5A).contains(text[$0]) }
        if capitals == range.count, range.count <= 5 { return false }
        let parts = folded.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }.map(Array.init)
        return parts.contains { $0.count >= 3 && !isKnown($0) }
    }

    /// Whether a word or what it is made from is in the list.
    private static func isKnown(_ word: [UInt8]) -> Bool {
        if Words.contains(word) || safe.contains(String(decoding: word, as: UTF8.self)) { return true }
        for ending in ["s", "es", "d", "ed", "ing", "ly", "er", "ers", "ness", "ish", "y"]
        where word.count > ending.count + 2 {
            guard word.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
            let stem = Array(word.dropLast(ending.utf8.count))
            if Words.contains(stem) || Words.contains(stem + [UInt8(ascii: "e")]) { return true }
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isJoint(at index: Int, in text: Span<UInt8>) -> Bool {
        guard text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "-") else { return false }
        return index + 1 < text.count && isLetter(text[index + 1])
    }

    /// Words that are in capitals by nature and tell of nobody: days, months, and what schools and services say.
    private static let safe: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april",
        "june", "july", "august", "september", "october", "november", "december", "christmas", "easter", "english",
        "british",
        "senco", "sendco", "camhs", "childline", "ofsted", "nspcc", "mash", "marac", "cpoms", "whatsapp", "snapchat",
        "facebook",
        "instagram", "tiktok", "youtube", "xbox", "playstation", "iphone", "ipad", "wifi", "calpol", "paracetamol",
        "ibuprofen",
        "ehcp", "adhd", "asd", "semh", "safeguarding", "tues", "weds", "thurs", "sept", "mrs", "miss", "mum", "mums",
        "dad",
        "nan", "nana", "grandad", "granny", "pls", "tmrw", "obvs", "asap", "approx", "appt", "mtg", "msg", "tel", "dob",
        "ref",
        "xmas", "gcse", "gcses", "nite", "bday", "thx", "cos", "lol", "omg", "wanna", "gonna", "gotta", "dunno", "fb",
        "insta", "nhs", "maths", "bro", "bcs", "ans", "wdnt", "didnt", "dont", "cant", "wont", "utf", "https", "http",
        "www",
        "reg", "meds", "med", "temp", "pics", "vid", "vids", "hw", "esp", "incl", "est", "mins", "hrs", "yrs", "wks",
        "appts",
    ]
}
