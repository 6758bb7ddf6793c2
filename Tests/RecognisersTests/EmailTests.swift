import Recognisers
import Testing
import Vocabulary

@Suite struct EmailTests {
    @Test(arguments: [
        "From «joanne.okafor@example.org» today",
        "<«dsl@example.sch.uk»>",
        "«J.Okafor+x@Example.ORG».",
        "«okafor [at] example.org»",
        "«okafor(at)example.sch.uk»",
        "«jo.okafor at example dot sch dot uk»",
        "mailto:«a_b@example.com»",
        "«jo @ example.org»",
        "«o'neill@example.org»",
    ])
    func finds(marked: String) {
        expect(marked, .email, by: Email.name)
    }

    @Test(arguments: [
        "meet @ 3",
        "met at school dot said",
        "he looked at me",
        "12 @ £3 each",
        "@",
        "a@",
        "look (at) him",
        "at the dot on the map",
        "email me",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
