/// How a name sounds to somebody who writes it down by ear: `Shireena` for Shirina, `Gerraty` for Geraghty, `Becca` for Beca.
///
/// In the manner of Philips, "Hanging on the Metaphone" (Computer Language 7, 1990), but vowels are kept, in three classes: names
/// that differ in their vowels alone (Salma, Salim) are names of two people.
enum SoundAlike {
    /// The sounds of a folded word; letters beyond ASCII stand for themselves.
    static func key(_ word: [UInt8]) -> [UInt8] {
        var sounds: [UInt8] = []
        var vowels: [UInt8] = []
        var place = 0
        func next(_ ahead: Int = 1) -> UInt8 { place + ahead < word.count ? word[place + ahead] : 0 }
        func add(_ sound: UInt8) {
            endVowels()
            if sounds.last != sound { sounds.append(sound) }
        }
        func endVowels() {
            guard let last = vowels.last else { return }
            // Of several together the narrow ones tell; a last `a` is heard by itself.
            let isOpen = vowels.count > 1 && place >= word.count && last == UInt8(ascii: "a")
            let heard = vowels.contains(UInt8(ascii: "i")) ? UInt8(ascii: "i") : vowels.max() ?? last
            sounds.append(heard)
            if isOpen { sounds.append(last) }
            vowels = []
        }
        while place < word.count {
            let byte = word[place]
            switch byte {
            case UInt8(ascii: "a"): vowels.append(byte)
            case UInt8(ascii: "e"), UInt8(ascii: "i"): vowels.append(UInt8(ascii: "i"))
            case UInt8(ascii: "o"), UInt8(ascii: "u"): vowels.append(UInt8(ascii: "u"))
            case UInt8(ascii: "y"):
                if place == 0, isVowel(next()) { add(byte) } else { vowels.append(UInt8(ascii: "i")) }
            case UInt8(ascii: "w"):
                if isVowel(next()) { add(UInt8(ascii: "v")) } else { vowels.append(UInt8(ascii: "u")) }
            case UInt8(ascii: "h"): if place == 0 { add(byte) }
            case UInt8(ascii: "c"):
                let isSoft = [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(next())
                add(next() == UInt8(ascii: "h") ? byte : isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k"))
            case UInt8(ascii: "g"):
                // The gh of Geraghty and Hugh.
                let isSilent = next() == UInt8(ascii: "h") && place > 0 && !isVowel(next(2))
                if isSilent { place += 1 } else { add(byte) }
            case UInt8(ascii: "p"): add(next() == UInt8(ascii: "h") ? UInt8(ascii: "f") : byte)
            case UInt8(ascii: "q"):
                add(UInt8(ascii: "k"))
                if next() == UInt8(ascii: "u") { place += 1 }
            case UInt8(ascii: "z"): add(UInt8(ascii: "s"))
            case UInt8(ascii: "x"):
                add(UInt8(ascii: "k"))
                add(UInt8(ascii: "s"))
            default: add(byte)
            }
            place += 1
        }
        endVowels()
        // The e of Sharpe; the ay of `Folakay` for Folake.
        if sounds.count > 3, sounds.last == UInt8(ascii: "i") { sounds.removeLast() }
        return sounds
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

    /// Whether one folded word may be the other written by ear, with two letters changed about, or, of six letters and more,
    /// with one letter wrong.
    static func mayBe(_ word: [UInt8], _ known: [UInt8]) -> Bool {
        mayBe(word, sounds: key(word), known, sounds: key(known))
    }

    /// The same with the keys of both.
    static func mayBe(_ word: [UInt8], sounds: [UInt8], _ known: [UInt8], sounds others: [UInt8]) -> Bool {
        guard abs(word.count - known.count) < 3, word.count > 3, known.count > 3, sounds.first == others.first,
            word != known
        else { return false }
        if sounds == others, sounds.count > 3 { return true }
        if word.count == known.count, word.count > 5 || word.count == 5 && Misspellings.isOneStep(word, known),
            word.sorted() == known.sorted(),
            word.filter({ !isVowel($0) }) == known.filter({ !isVowel($0) })
        {
            return true
        }
        guard word.count > 5, known.count > 5, Misspellings.isOneStep(word, known) else { return false }
        // Warner and Warmer are two families; a vowel or a long name is another matter.
        let consonants = { (name: [UInt8]) in name.filter { !isVowel($0) } }
        return word.count > 7 && known.count > 7 || consonants(word) == consonants(known)
    }
}
