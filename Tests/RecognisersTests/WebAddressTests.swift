import Recognisers
import Testing
import Vocabulary

@Suite struct WebAddressTests {
    @Test(arguments: [
        "see «https://example.org/p?id=3».",
        "(«http://example.org/a_(b)»)",
        "«www.example.sch.uk», then",
        "«roblox.com/users/123» she said",
        "on «example.org» today",
        "\"«https://example.org»\"",
    ])
    func finds(marked: String) {
        expect(marked, .online, by: WebAddress.name)
    }

    @Test(arguments: [
        "http: is a word",
        "www is slow",
        "the com was broken",
        "either://",
        "went home.Me too",
        "uk and org",
        "a://",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
