import Recognisers
import Testing
import Vocabulary

@Suite struct PlacementFeeTests {
    @Test(arguments: [
        "placement fee «£3,450 per week»",
        "the placement costs «£5,200 a week».",
        "fees of «£1,200 pw»",
        "contract value «£42k»",
        "invoice for «£3,000.50»",
    ])
    func finds(marked: String) {
        expect(marked, .confidential, by: PlacementFee.name)
    }

    @Test(arguments: [
        "trip fee £12",
        "£3,450 per week",
        "placement broke down",
        "school fees",
        "placement near £12 shop",
        "fee paid",
        "the contract was signed. It was £5",
        "a fee of 12",
    ])
    func leaves(text: String) {
        expectNothing(text, by: PlacementFee.name)
    }
}
