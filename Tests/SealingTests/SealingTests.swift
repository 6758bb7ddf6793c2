import Passages
import Sealing
import Testing

/// Keys under a passphrase, and passphrases of words.
@Suite struct SealingTests {
    @Test func aSealedKeyOpensWithItsPassphraseAlone() throws {
        let plain = Array("{\"version\":1}".utf8)
        let sealed = try SealedKey.seal(plain, with: Passphrase("right words"))
        #expect(SealedKey.isSealed(sealed) && !SealedKey.isSealed(plain))
        #expect(try SealedKey.open(sealed, with: Passphrase("right words"), path: "k") == plain)
        #expect(throws: DocumentError.self) {
            try SealedKey.open(sealed, with: Passphrase("wrong words"), path: "k")
        }
    }

    @Test func aDamagedKeyDoesNotOpen() throws {
        let sealed = try SealedKey.seal(Array("{\"version\":1}".utf8), with: Passphrase("words"))
        // A byte of the line, of the salt, of the text, of the tag.
        for place in [19, 25, 50, sealed.count - 1] {
            var changed = sealed
            changed[place] ^= 1
            #expect(throws: DocumentError.self) {
                try SealedKey.open(changed, with: Passphrase("words"), path: "k")
            }
        }
        for length in [0, 20, 40, sealed.count - 1] {
            #expect(throws: DocumentError.self) {
                try SealedKey.open(Array(sealed.prefix(length)), with: Passphrase("words"), path: "k")
            }
        }
    }

    @Test func aNewPassphraseIsOfWordsAndNoOther() {
        let passphrases = (0..<200).map { _ in Passphrase.generated().text }
        #expect(Set(passphrases).count == 200)
        for text in passphrases {
            let words = text.split(separator: "-")
            #expect(words.count == Passphrase.wordCount)
            #expect(words.allSatisfy { (3...6).contains($0.count) && $0.allSatisfy { ("a"..."z").contains($0) } })
        }
        // 1,600 words out of 512 leave few of them out: about 22.
        #expect(Set(passphrases.joined(separator: "-").split(separator: "-")).count > 450)
    }

    @Test(arguments: [("one two\n", "one two"), ("one\r\nrest\n", "one"), ("one", "one"), ("\none", nil), ("", nil)])
    func theFirstLineOfAFile(file: String, expected: String?) {
        #expect(Passphrase(line: Array(file.utf8))?.text == expected)
    }

    @Test func aPassphraseIsNotPrinted() { #expect("\(Passphrase("secret words"))" == "…") }
}
