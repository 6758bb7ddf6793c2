import Recognisers
import Testing
import Vocabulary

@Suite struct TaxReferenceTests {
    @Test(arguments: [
        "UTR «1123456789»",
        "UTR: «1000012345»",
        "UTR «2123456789» has a wrong digit",
        "unique taxpayer reference «11234 56789»",
        "tax reference no. «1123456789K»",
    ])
    func finds(marked: String) {
        expect(marked, Kind("id.utr"), by: TaxReference.name)
    }

    @Test(arguments: [
        "1123456789",
        "tax of 12",
        "UTR 112345678",
        "UTR 11234567890",
        "council tax 2026",
        "the tax year 2025",
    ])
    func leaves(text: String) {
        expectNothing(text, by: TaxReference.name)
    }
}
