import Recognisers
import Testing
import Vocabulary

@Suite struct PropertyNumberTests {
    @Test(arguments: [
        "UPRN «100012345678»",
        "uprn: «10001234567»",
        "UPRN no. «1000 1234 5678»",
    ])
    func finds(marked: String) {
        expect(marked, .address, by: PropertyNumber.name)
    }

    @Test(arguments: [
        "100012345678",
        "UPRN",
        "UPRN 12",
        "UPRN 1000123456789",
        "the uprn is missing",
    ])
    func leaves(text: String) {
        expectNothing(text, by: PropertyNumber.name)
    }
}
