import Recognisers
import Testing
import Vocabulary

@Suite struct IPAddressTests {
    @Test(arguments: [
        "from «192.0.2.14»",
        "«2001:db8:0:0:0:0:0:1»",
        "«2001:db8::1»",
    ])
    func finds(marked: String) {
        expect(marked, .ip, by: IPAddress.name)
    }

    @Test(arguments: [
        "1.2.3",
        "256.1.1.1",
        "version 1.2.3.4",
        "1:2:3",
        "1.2.3.4.5",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
