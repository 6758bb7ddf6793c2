import Recognisers
import Testing
import Vocabulary

@Suite struct CandidateNumberTests {
    @Test(arguments: [
        "UCI «543210269001W»",
        "uci: «543210269001W»",
        "«543210269001W» sat the paper",
        "UCI «54321 0 26 9001 W»",
        "UCI no. «543210269001A» was mistyped",
        "candidate number «0042»",
        "SCN: «123456789» in the file",
        "SCN «123456789»",
        "candidate no. «1234» in the hall",
    ])
    func finds(marked: String) {
        expect(marked, Kind("id.candidate"), by: CandidateNumber.name)
    }

    @Test(arguments: [
        "543210269001A",
        "candidate 1234 of them",
        "SCN 12345",
        "a scan 123456789",
        "543210269001",
        "5432102690012",
        "the best candidate",
        "candidate number 12",
        "candidate for 2026",
        "X543210269001W",
        "543210269001WW",
    ])
    func leaves(text: String) {
        expectNothing(text, by: CandidateNumber.name)
    }
}
