import Recognisers
import Testing
import Vocabulary

@Suite struct CourtCaseTests {
    @Test(arguments: [
        "«ZW26C50123»",
        "case no. «ZW26P00123»",
        "«zw26c50123»",
        "«T20261234» listed",
    ])
    func finds(marked: String) {
        expect(marked, .caseReference, by: CourtCase.name)
    }

    @Test(arguments: [
        "ZW26X50123",
        "ZW26C5012",
        "T20261",
        "T19001234",
        "X20261234",
        "ZW26C501234",
        "t20261234",
    ])
    func leaves(text: String) {
        expectNothing(text, by: CourtCase.name)
    }
}
