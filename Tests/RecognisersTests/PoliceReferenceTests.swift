import Recognisers
import Testing
import Vocabulary

@Suite struct PoliceReferenceTests {
    @Test(arguments: [
        "and «46/1234/26» too",
        "crime ref «37/12345/26»",
        "«2026/0012345N»",
        "«2026/0012345A» was mistyped",
        "«26/0012345N»",
        "«123456/26A» on file",
        "«01AB1234526» in the letter",
        "«01/AB/12345/26»",
        "incident «26*0123456» refers",
        "(«26*123456»)",
        "order logged «2603/10/0558».",
    ])
    func finds(marked: String) {
        expect(marked, .caseReference, by: PoliceReference.name)
    }

    @Test(arguments: [
        "37/12",
        "12/34/56",
        "37/123/26",
        "2026/001234N",
        "2026/0012345",
        "12345/26A",
        "01AB12345",
        "01ABC123456",
        "2025/26",
        "1/2026/3",
        "46/1234/26/5",
        "26*1234",
        "126*123456",
        "2*123456",
        "26*123456*2",
        "26*12345678",
        "26 * 123456",
        "2026/10/0558",
        "1998/10/0558",
        "2603/10/055",
        "2603/10/0558/1",
    ])
    func leaves(text: String) {
        expectNothing(text, by: PoliceReference.name)
    }
}
