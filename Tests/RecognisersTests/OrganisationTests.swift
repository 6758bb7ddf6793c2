import Recognisers
import Testing
import Vocabulary

@Suite struct OrganisationTests {
    @Test(arguments: [
        "«Harbour Care Ltd» rang",
        "with «Suffolk County Council» now",
        "at «Beccles Medical Centre»",
        "works at «Tesco» nights",
        "employed at «Harbour Motors».",
        "the «Northgate Hospital» letter",
        "from «Brook & Hill Solicitors»",
        "«East Point NHS Trust» said",
        "«Suffolk Fire Service» came",
        "«Kirkley Surgery» called",
    ])
    func finds(marked: String) {
        expect(marked, .organisation, by: Organisation.name)
    }

    @Test(arguments: [
        "School Council met",
        "the Council",
        "in hospital",
        "at the medical centre",
        "The Hospital rang",
        "works at night",
        "works at Mrs Webb",
        "a limited company",
        "the Centre",
        "Trust him",
        "I trust Grace",
        "his hearing aid",
        "GP Surgery",
        "mosque on Friday prayers",
        "the Community Centre",
    ])
    func leaves(text: String) {
        expectNothing(text, by: Organisation.name)
    }
}
