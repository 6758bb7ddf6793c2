import Recognisers
import Testing
import Vocabulary

@Suite struct VehiclePlateTests {
    @Test(arguments: [
        "«AB12 CDE»",
        "«AB12CDE» seen",
        "reg «A123 BCD»",
        "reg no «ABC 123D»",
        "plate «YEZ 1234»",
        "car «ab12 cde»",
    ])
    func finds(marked: String) {
        expect(marked, .vehicle, by: VehiclePlate.name)
    }

    @Test(arguments: [
        "NR32 THE BOY",
        "CP 1",
        "FSM 6",
        "PP 12",
        "Y6",
        "A123 BCD",
        "ABC 123D",
        "AB12 CDEF",
        "reg is late",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
