import Recognisers
import Testing
import Vocabulary

@Suite struct AccessCodeTests {
    @Test(arguments: [
        "door code «4821».",
        "The code for the front gate is «C2468Y»",
        "alarm code: «2580»",
        "PIN «1234»",
        "wifi password: «Sunshine12!»",
        "Passcode: «4Xq7Ze»",
        "safe combination «12-34-56»",
        "password is \"«Sunshine»\"",
        "the keypad code was changed to «1379»",
    ])
    func finds(marked: String) {
        expect(marked, .confidential, by: AccessCode.name)
    }

    @Test(arguments: [
        "dress code 3",
        "code of conduct 2024",
        "password reset",
        "the password was changed",
        "postcode",
        "a code 4821",
        "pin the note to 2 boards",
        "he has a pin",
        "colour code 12345",
        "passcode unknown",
        "by the door, code red",
        "password: reset",
    ])
    func leaves(text: String) {
        expectNothing(text, by: AccessCode.name)
    }
}
