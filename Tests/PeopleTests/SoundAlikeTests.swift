import Testing

@testable import People

/// Spellings of invented people's names, by ear and by the keyboard.
@Suite struct SoundAlikeTests {
    @Test(arguments: [
        ("shireena", "shirina"), ("gerraty", "geraghty"), ("becca", "beca"), ("sharpe", "sharp"),
        ("nasrin", "nasreen"), ("folakay", "folake"), ("tanveer", "tanvir"), ("gwylim", "gwilym"), ("hoxa", "hoxha"),
        ("ekham", "ekam"), ("pavel", "pawel"), ("katriona", "catriona"), ("zawadska", "zawadzka"),
        ("quereshi", "qureshi"),
        // Letters changed about; a vowel wrong; a letter of a long name.
        ("boetang", "boateng"), ("naimh", "niamh"), ("sugdon", "sugden"), ("selvaraja", "selvarajah"),
        ("papadopolous", "papadopoulos"),
    ])
    func mayBeTheSame(word: String, known: String) {
        #expect(SoundAlike.mayBe(Array(word.utf8), Array(known.utf8)))
        #expect(SoundAlike.mayBe(Array(known.utf8), Array(word.utf8)))
    }

    @Test(arguments: [
        ("salma", "salim"), ("hasan", "husain"), ("warner", "warmer"), ("marsh", "march"), ("mia", "maya"),
        ("amina", "amani"),
        ("johnson", "johnston"), ("kiran", "karen"), ("nadia", "nadir"), ("phan", "pham"), ("anna", "hanna"),
        ("leah", "leo"),
        ("maria", "marek"), ("samira", "samir"), ("ali", "alia"), ("brown", "green"), ("omar", "omar"),
        ("wood", "woods"), ("marina", "maria"),
    ])
    func areTwo(word: String, known: String) {
        #expect(!SoundAlike.mayBe(Array(word.utf8), Array(known.utf8)))
    }
}
