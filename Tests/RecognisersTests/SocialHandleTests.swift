import Recognisers
import Testing
import Vocabulary

@Suite struct SocialHandleTests {
    @Test(arguments: [
        "added «@milliexo_15»",
        "snap: «mills.ok»",
        "insta – «xx_jay_xx»",
        "roblox user «Jaydino»",
        "on snap as «xx_jay_15» and «@milliexo»",
        "Discord «name#1234»",
        "username «dragonfan»",
        "TikTok = «jayjay»",
        "snapchat is «kai_11»",
        "user name was «kingofpitch88».",
        "his login is «pupil_77»",
        "from a new account, «ladder.king.eth».",
        "his account «xx_jay_xx» is back",
    ])
    func finds(marked: String) {
        expect(marked, .online, by: SocialHandle.name)
    }

    @Test(arguments: [
        "a snap of the bruise",
        "snap: she said so",
        "no reply on insta",
        "@home and @school",
        "discord among staff",
        "roblox was on",
        "by her account, he left",
        "her account of it: he.left early",
        "on Snapchat with friends",
        "ps we rang", "PS: the school nurse needs it", "PS: school is shut",
        "the door handle was loose",
        "his username was changed",
        "a user group for parents",
        "the user manual is lost",
        "youtube video",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
