import Recognisers
import Testing
import Vocabulary

@Suite struct KeyHolderTests {
    @Test(arguments: [
        "Key holder: «D Webb, 07700 900123».",
        "Keyholders: «Mr A Cole» will come",
        "key-holder - «D Webb»",
        "Key holder is «Mrs Webb» and not him",
        "Key holders: «D Webb (07700 900123) and A Cole, 01632 960123». Mum knows.",
    ])
    func finds(marked: String) {
        expect(marked, .confidential, by: KeyHolder.name)
    }

    @Test(arguments: [
        "Mum is a key holder.",
        "key holder",
        "the key holder is to be told",
        "a card holder: yes",
        "key: holder",
        "place holder: Three",
    ])
    func leaves(text: String) {
        expectNothing(text, by: KeyHolder.name)
    }
}
