import Recognisers
import Testing
import Vocabulary

@Suite struct UserNameTests {
    @Test(arguments: [
        "«OkaforA21» emailed",
        "login «21okafora»",
        "logged in as «SCHOOL\\jokafor»",
        "logs on as «jokafor3»",
    ])
    func finds(marked: String) {
        expect(marked, .username, by: UserName.name)
    }

    @Test(arguments: [
        "Covid19",
        "21okafora",
        "Year21",
        "logged in as usual",
        "logged the call as urgent",
        "JPA21",
        "for 11yearolds",
        "Windows11",
    ])
    func leaves(text: String) {
        expectNothing(text, by: UserName.name)
    }
}
