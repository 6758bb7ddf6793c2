import Passages
import People
import Support
import Testing
import Vocabulary

/// Letters for people in sentences and lists, where nothing else says that they are anybody's.
@Suite struct MatcherProseInitialsTests {
    static let people = Cast.numbered([
        Cast.person("Tiago", "Mendes da Costa"), Cast.person("Grace", "Adu-Poku"),
        Cast.person("Grace", "Lomas", role: .professional), Cast.person("Llinos", "Pugh", role: .staff),
        Cast.person("Omari", "Carvalho", middle: "Benn"), Cast.person("Dean", "Marsh", role: .staff),
        Cast.person("Farzana", "Islam", role: .professional),
    ])
    static let matcher = PeopleMatcher(people: people)

    @Test(arguments: [
        // In a sentence among words.
        "New number held by «LP» only.", "It was compiled «LP» 11/3/26 for the nurse.",
        "not to be in the same room as «DM» again",
        // At the head of a row of tasks.
        "Actions~   «LP»    letter to transport~   «FI»    visit weekly~   «LP»/«DM»    skin check",
        // Parts of terms, codes and other names.
        "the LP form is due on Friday", "bring the LP1 box to the hall", "the LP-12 was fitted on Friday",
        "bought two LP Records once", "their LP plan is due soon", "ALL LP STAFF TO SIGN HERE",
        // A surname of several parts by its letters.
        "«Tiago MC» was late again", "told «Grace AP» to wait", "told «grace ap» to wait", "sat by «Omari BC» then",
        "saw «Grace» AB there", "«Tiago» PE kit is lost",
    ])
    func tellsPeopleFromCodes(marked: String) {
        let marked = marked.replacing("~", with: "\n")
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }

    /// In a list of a whole school two capitals are always somebody's.
    @Test func asksForMoreAmongMany() {
        let many = Cast.numbered(
            Self.people.map { Cast.person($0.names[0].forename, $0.names[0].surname) }
                + (0..<60).map { Cast.person("Zofia", "Quill" + String(repeating: "a", count: $0 + 1)) })
        let marked = "New number held in the LP drawer only."
        #expect(Cast.marked(PeopleMatcher(people: many), marked) == marked)
    }

    /// `Grace AP` is one of two, whoever was named before.
    @Test func lettersSayWho() {
        let text = Array("Grace Lomas likes him. Grace AP said so.".utf8)
        #expect(Cast.mentions(Self.matcher, text).map(\.persons) == [[PersonID(2)], [PersonID(1)]])
    }
}

/// One letter for a child or a parent of the case.
@Suite struct LoneLettersTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Tiago", "Costa", role: .subject), Cast.person("Carla", "Fernandes", role: .parent),
            Cast.person("Rui", "Costa", role: .parent), Cast.person("Omar", "Khatib", role: .professional),
        ]))

    /// Letters for children side by side, for whoever writes or signs; and letters that stand for something else.
    @Test(arguments: [
        "Subject: «T» and «M» - today", "From a Q and A, R and D, T and Q. A and E said no.",
        "If «O» texts me I will forward to nobody.", "Option O texts nobody. Plan T rang a bell.",
        "I looked at the wall.~~«O» x~~", "Are you safe tonight? Ring me. «O»~17/04 20:20 from mum",
        "See plan O~next line",
        "Its her aunt. «C» been up since five.",
    ])
    func tellsLettersThatArePeople(marked: String) {
        let people = PeopleMatcher(
            people: Cast.numbered([
                Cast.person("Tiago", "Costa", role: .subject), Cast.person("Carla", "Fernandes", role: .parent),
                Cast.person("Marek", "Nowak"), Cast.person("Omar", "Khatib", role: .professional),
            ]))
        let marked = marked.replacing("~", with: "\n")
        #expect(Cast.marked(people, marked) == marked)
    }

    @Test(arguments: [
        "«Tiago» and «Carla» came.~15.04  «T» ran in, then stopped. «C» knelt down and waited.",
        "«Tiago» was there. Who has PR for «T» now?", "«Carla» rang. She sat with «C» and cried.",
        "«Rui» rang. It is on the R side, for R only. Look at L wrist.", "«Omar» wrote. «O» said no. O was late.",
        "«Carla» rang. Vitamin C was given. Plan C is next. For C Smith.",
    ])
    func tellsPeopleFromLetters(marked: String) {
        let marked = marked.replacing("~", with: "\n")
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }
}

/// Names that are words, by whose something is and by whom it is said to.
@Suite struct OwnersAsWordsTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("William", "Prentice", also: ["Will", "Wills"]), Cast.person("Dean", "Marsh", role: .staff),
            Cast.person("Grace", "Owusu"), Cast.person("Jimmy", "Connors"), Cast.person("Mark", "Hollis"),
            Cast.person("Grace", "Aspinall", role: .staff), Cast.person("Summer", "Hargreaves"),
            Cast.person("Patricia", "Entwistle", role: .staff, also: ["Pat"]), Cast.person("Jordan", "Weekes"),
            Cast.person("Rob", "Winter", role: .other, also: ["Biscuit"]),
            Cast.person("Carys", "Bowen", role: .staff, also: ["Miss B"]),
            Cast.person("Andrew", "Field", role: .staff), Cast.person("Gwilym", "Penry", role: .staff),
        ]))

    @Test(arguments: [
        "bia says can «grace» sit with her at lunch", "the grace can sit", "this is «grace».~mum is asleep",
        "this is grace period",
        "friends call her «Grace».", "a call for her grace period", "no «Grace» only asks about late",
        "There is no grace.",
        "Home address of «Summer»: 22 Quay", "the end of Summer: a wreck", "that is «grace»s job to check",
        "the graces job",
        "«Grace» and security refused him.", "Grace and favour homes.",
        "is it «dean»s tutorial tmrw", "«wills» the one who told them", "this is «grace»s mum btw",
        "leave me out «will»", "he says he will", "the wills are with the solicitor",
        "he marks phone calls in the book", "it is all in the wills", "say it to our «Jimmy» then",
        "not my «Grace», the other one", "by my Grace period ends", "so «grace a» isn't with her",
        "he stopped her «Grace» by the lifts, and her «Grace» came home", "her Grace period ends",
        "in his Grace he did",
        "no idea on the «dean» bloke", "the «mark» bloke", "the young bloke ran off", "the bloke will come",
        "him and the «marsh» boy", "told «Jordan»s mate «grace» to go", "told «Jordan»s mate in summer to go",
        "told them grace to be said",
        "those «marsh» kids", "the marsh and the wood", "the boy from the marsh",
        "Saved as \"«Biscuit» 2\" in it.", "Saved as “«Biscuit» 2” in it.", "A \"Tin 2\", and biscuit 2 of 3.",
        "I GOT OFF THE BUS AND THEN «MARK» TOLD «GRACE» TO STOP IT AND SIT",
        "IN SUMMER WE WENT TO THE MARSH AND HE LEFT A MARK ON IT SO",
        "It was a long one for all of us.\n«GP»", "Thank you all.\n\nDiolch,\n«GP»\n(no doctor)", "Agencies\nGP",
        "Seen by the\nGP",
        "the stepdad or the «Marsh» one", "the marsh one is wetter", "The Marsh is wet.",
        "Old bruises. «A Field» saw first.", "A field saw no rain.", "A Field day was had.",
        "tell him «summer» says hi", "the summer says a lot", "in summer said goodbye",
        "The phone was kept by «Summer».", "It is due by Summer.", "We expect it by Summer and no later.",
        "«Pat» - you asked for it all", "Mark - 7 out of 10", "«Rob» at the clinic again.", "They rob at the shops.",
        "his name is «jordan weeks»", "in some weeks «jordan» went", "«Jordan» weeks later came back",
        "she went to «grace»s im sorry", "it goes to marks out of ten", "she went back to marks and grades",
        "«Miss B» came. SR left, and Miss said no.", "a Miss is as good as a mile",
        "it gave grace a place to go", "«grace o» said hi", "thank «mark» from us", "can you mark from page nine",
    ])
    func tellsNameFromWord(marked: String) {
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }
}
