import Recognisers
import Testing
import Vocabulary

@Suite struct HardwareAddressTests {
    @Test(arguments: [
        "«00:00:5E:00:53:af»",
        "«00-00-5e-00-53-AF»",
    ])
    func finds(marked: String) {
        expect(marked, .mac, by: HardwareAddress.name)
    }

    @Test(arguments: [
        "00:00:5E",
        "AB-CD-EF",
        "00:00:5E:00:53:af:01",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
