extension Passphrase {
    /// Words in a new passphrase: 8 of 512 are 72 bits, and 7z's key takes 2^19 hashes a guess.
    package static let wordCount = 8

    /// A new one, of words that can be read out over the telephone.
    package static func generated() -> Passphrase {
        let words = PassphraseWords.all
        return Passphrase((0..<wordCount).map { _ in words[Int.random(in: words.indices)] }.joined(separator: "-"))
    }
}
