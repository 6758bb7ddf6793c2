import Recognisers
import Testing
import Vocabulary

@Suite struct DrivingLicenceTests {
    @Test(arguments: [
        "«OKAFO860112J99AB»",
        "«okafo860112j99ab»",
        "«OKAFO 860112 J99AB»",
        "«OKAFO866112J99AB»",
        "licence no «12345678»",
    ])
    func finds(marked: String) {
        expect(marked, .driving, by: DrivingLicence.name)
    }

    @Test(arguments: [
        "OKAFO8601",
        "12345678",
        "OKAFO860112J99ABX",
        "licence to 12",
        "OKAFO860112",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
