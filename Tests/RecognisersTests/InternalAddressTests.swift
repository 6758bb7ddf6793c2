import Recognisers
import Testing
import Vocabulary

@Suite struct InternalAddressTests {
    @Test(arguments: [
        "in «\\\\server01\\share\\2026»",
        "«S:\\Safeguarding\\2026»",
        "see «https://intranet/page».",
        "«files.school.local/a»",
        "«example.sharepoint.com/sites/a»",
    ])
    func finds(marked: String) {
        expect(marked, .confidential, by: InternalAddress.name)
    }

    @Test(arguments: [
        "the intranet is down",
        "home.Local people",
        "an internal review",
        "either\\or",
        "and/local",
        "a local shop",
        "sharepoint",
    ])
    func leaves(text: String) {
        expectNothing(text, by: InternalAddress.name)
    }
}
