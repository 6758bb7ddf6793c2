import Recognisers
import Testing
import Vocabulary

@Suite struct SchoolNumberTests {
    @Test(arguments: [
        "LA/estab «801/2000»",
        "DfE number «8012000»",
        "URN «199901»",
        "UKPRN «10099999»",
        "LAESTAB «801-2000»",
    ])
    func finds(marked: String) {
        expect(marked, .school, by: SchoolNumber.name)
    }

    @Test(arguments: [
        "801/2000",
        "8012000",
        "199901",
        "10099999",
        "la la 12",
        "scored 801",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
