import Recognisers
import Testing
import Vocabulary

@Suite struct UPNTests {
    @Test(arguments: [
        "UPN «H801200001001».",
        "upn «h801200001001» on the form",
        "«K813400726015»",
        "Temporary UPN «P81340072601A»",
        "«A801200001001» is mistyped",
        "UPN: «H 8012 0000 1001»",
        "UPN «H801-2000-01001»",
        "former UPN «H80120000100»",
        "(«X660400126007»)",
    ])
    func finds(marked: String) {
        expect(marked, .upn, by: UPN.name)
    }

    @Test(arguments: [
        "H8012000010011234 is too long",
        "AB801200001001",
        "H801200001001X",
        "room H801",
        "Y6 and KS2 at P3",
        "level H80120000100",
        "page 801200001001 of it",
        "xH801200001001",
        "H801 boys",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
