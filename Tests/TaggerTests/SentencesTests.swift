import Support
import Tagger
import Testing

@Suite struct SentencesTests {
    /// What the marks hold is hidden whole at the usual threshold, and nothing else is.
    @Test(arguments: [
        "saw «tomasz» hit «leah» at break",
        "«Oluwatobi» came in late again, no coat.",
        "spoke to «Siân» re attendance",
        "«Harpreet» told staff that «Gurdeep» pushed her",
        "mums bf «gaz» was drunk",
        "Her nan, «Carole», collected.",
        "Mr «Baker» will ring home.",
        "tell «kai» i said hi",
        "«Amelias» bag had «Jayden»'s phone in it",
        "Siblings: «Ifrah», «Hodan» and «Abdi»",
        "Dear Mrs «Kowalska»,",
        "Regards,\n«Naomi Price»",
        "«OKAFOR, Amelia»",
        "He said «Zrinka» did it",
        "i was only playing with «Xhevdet»",
        "Asked staff to mark the register; «Mark» was marked absent.",
        "Social worker «Dean Long» visited on Friday",
        "«Hope» is with nan",
        "We hope to see «Hope» Mon.",
        "The family moved to «Lowestoft» in March",
        "He plays for «Kirkley Rovers»",
        "Transferred from «St Bede's Primary»",
        "Lives at «14 Harbour Row»",
        // Nothing here is a name.
        "Will review in two weeks.",
        "May need a referral.",
        "Head of Year to inform parents",
        "Year 9 assembly was cancelled",
        "Mark the register twice.",
        "Hope this helps.",
        "mum said he was late and had no lunch",
        "CAMHS referral made, MASH informed",
        "maths homework missing again",
        "bruise on left arm, photo taken",
        "Attendance has dropped to 82%",
        "the price of lunch went up in may",
        "no answer, left a message",
        "NHS number 999 123 4551",
        "playing Fortnite until 2am",
        "summer term starts Monday",
        "young carers group on Thursday",
        "the baker said no to the butcher",
        "he rose early and had toast",
        "grace period ends Friday",
        "Dad rang at 9am",
        "English teacher to speak to the class",
        "Polish interpreter needed",
        "PE kit not in school",
    ])
    func hidesNamesAlone(marked: String) {
        let text = Marked(marked)
        var tagger = Tagger()
        var found: [TaggedToken] = []
        tagger.tag(text.text.span, into: &found)
        for token in found {
            let isMarked = text.ranges.contains { $0.overlaps(token.range) }
            #expect(
                (token.innocence < 0.8 || token.label != .none) == isMarked, "at \(token.range): \(token.innocence)")
        }
    }
}
