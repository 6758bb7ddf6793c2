import Recognisers
import Testing
import Vocabulary

@Suite struct MeetingLinkTests {
    @Test(arguments: [
        "«https://us02web.zoom.us/j/8123456?pwd=abc»",
        "join «https://teams.microsoft.com/l/meetup-join/19a» now",
        "«meet.google.com/abc-defg-hij».",
        "Meeting ID: «812 3456 7890»",
    ])
    func finds(marked: String) {
        expect(marked, .confidential, by: MeetingLink.name)
    }

    @Test(arguments: [
        "on Zoom",
        "the meeting was at school",
        "teams of 11",
        "Meeting ID",
        "zoom.us",
        "meet Grace",
        "meeting id 12",
    ])
    func leaves(text: String) {
        expectNothing(text, by: MeetingLink.name)
    }
}
