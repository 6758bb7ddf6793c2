import Recognisers
import Testing
import Vocabulary

@Suite struct UserNameTests {
    @Test(arguments: [
        "«OkaforA21» emailed",
        "login «21okafora»",
        "logged in as «SCHOOL\\jokafor»",
        "logs on as «jokafor3»",
        "«jb_kt»: you coming",
        "it was «Zed_xo» who wrote it",
        "added by «mo.b_2011».",
        "«dani_and_tom» set up the chat",
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
        "scan in ear_left.jpg",
        "1102110_CTF_1132002_001",
        "date_of_birth and pupil_name",
        "she was _so_ cross",
        "name: ____",
        "notes_jb",
        "photos/jb_kt",
    ])
    func leaves(text: String) {
        expectNothing(text, by: UserName.name)
    }
}
