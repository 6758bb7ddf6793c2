import Recognisers
import Testing
import Vocabulary

@Suite struct CoordinatesTests {
    @Test(arguments: [
        "«52.4771, 1.7523»",
        "at «-52.4771,-1.7523».",
        "«52.4771N 1.7523E»",
        "«52°28'37\"N 1°45'08\"E»",
        "«52° 28.6' N, 1° 45.1' E»",
        "lat «52.4771»",
        "longitude «-1.7523»",
    ])
    func finds(marked: String) {
        expect(marked, .address, by: Coordinates.name)
    }

    @Test(arguments: [
        "5.25, 1.5",
        "a long 12",
        "99.1234, 1.2345",
        "52.4771",
        "1.2345 1",
        "temperature 38.5°",
        "turn 90° left",
        "lat",
        "3.1415, x",
    ])
    func leaves(text: String) {
        expectNothing(text, by: Coordinates.name)
    }
}
