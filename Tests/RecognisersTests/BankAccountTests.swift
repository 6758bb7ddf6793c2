import Recognisers
import Testing
import Vocabulary

@Suite struct BankAccountTests {
    @Test(arguments: [
        "«00-00-00 12345678»",
        "sort code «00-00-00»",
        "account no «12345678»",
        "a/c «12345678»",
        "sort code «00-00-00, account 12345678»",
    ])
    func finds(marked: String) {
        expect(marked, .account, by: BankAccount.name)
    }

    @Test(arguments: [
        "00-00-00",
        "12345678",
        "account of 12",
        "taken into account",
        "sort of 12",
        "1234567",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
