import Passages
import People
import Support
import Testing
import Vocabulary

@Suite struct MatcherNotesTests {
    @Test(arguments: [
        "«Millie» came in late again, no coat, said mum was \"still asleep\".",
        "Spoke to «Ameila» at break re: bruise on L forearm. «Amelia» said she \"fell off the scooter\".",
        "«Amelia»s bag had «Jayden»'s phone in it; «Jayden»s mum rang 2x.",
        "«AO» and «JT» seen arguing by the bike shed P3.",
        "CP conf moved to 14th. «CP» told JPA she is scared to go home.",
        "«A.O.» disclosed to a TA after PE.",
        "«Joanne Okafor» attended; «Jo» was tearful, «Mrs O» asked for a taxi.",
        "«jayden t» punched «kuba» at dinner, «miss khan» saw it",
        "«OkaforA»21 emailed: \"help me\".",
        "The «Okafors» arrived from Bradford last Sept.",
        "«Mrs Adeyemi» is «Tobi»'s mum as well as TA in 6B.",
        "Forwarded from «joanne.okafor»@example.org to dsl@example.sch.uk.",
        "He added her on snap as @«milliexo».",
        "Leah: \"«Shaz» said «AO» is a grass\"",
        "«Zofia Wójcik-Nowacka» (papers say «Zofia Wojcik», «Zosia»).",
        "«Ștefan Popescu», «Popescu Stefan» on the register.",
        "«Muhammad Hamid Khattak» known as «Hamid»; mother «Shazia Bibi».",
        "«Harpreet Kaur» and «Jaspal Singh Gill»; «Harp» prefers «Mrs Gill».",
        "«Oluwatobiloba Adeyemi» – staff write «Tobi»; «Chukwuemeka»'s «Emeka».",
        "«Kofi Owusu-Ansah» (day-name «Kwame» at church).",
        "«Ifrah Abdi Warsame», sister Hodan Jama: no shared last name.",
        "«Omar bin Yusuf al-Haddad», also «Al Haddad», Umm «Omar» rang.",
        "«Elif Yıldız» / «ELİF YILDIZ» / «Elif Yildiz»; uncle abi.",
        "«Li Wei» («Wei Li», \"«Kevin»\") – mother Chen Xiaoling.",
        "«Nguyễn Thị Mai» shown as «Mai Nguyen».",
        "«Solomiia Kovalenko», mother «Kovalenko» Olena Petrivna; «Соломія» in her own letter.",
        "«João Pedro da Silva Ferreira» → «Joao Silva».",
        "«Moishe Goldberg» («Moshe» ben Dovid), off for Sukkot.",
        "«Siân ap Rhys», «Llŷr Morgan», Nain collects.",
        "«Margaret-Mary Ward» («Peg»); the «Wards» on the site.",
        "«Niamh Ní Bhriain» = «Neve» O'Neill, «Caoimhe O Brien».",
        "«Fergus McDonagh», «Mc Donagh», «Macdonagh».",
        "She spelled it «A-M-E-L-I-A» and shouted «Ameliaaa»!",
        "«Mr and Mrs Okafor» waited; «Mr & Mrs Okafor» left, and Mr and Mrs Trent too. «Mrs Okafor senior» rang.",
        "Sent to «jayden_tomlin22» and «a.okafor»@example.org.",
        "Had Maccies with the lads; bought a Stone Island jacket, cash ?CCE.",
        "MGM has PR; PGF not allowed contact per CAO.",
        "Fight outside the chippy on Mill Lane, then Kirkley Rec.",
        "Ate a banana at 10 a.m., e.g. on Monday; a good day, I think.",
    ])
    func findsKnownPeopleInNotes(marked: String) {
        #expect(Cast.marked(Cast.everybodyMatcher, marked) == marked)
    }

    @Test(arguments: [
        ("Saw Khan at break.", 1), ("Spoke to Okafor about it.", 2), ("Mrs Okafor rang.", 1), ("Mr Okafor rang.", 2),
        ("Amelia Okafor was late. Okafor had no coat.", 1), ("Amelia Okafor was late.\n\nOkafor had no coat.", 2),
    ])
    func listsEverybodyWhomTheContextLeavesOpen(text: String, count: Int) {
        #expect(Cast.mentions(Cast.everybodyMatcher, Array(text.utf8)).last?.persons.count == count)
    }
}

@Suite struct MatcherCalledTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("David", "Strong", role: .staff, also: ["Big Dave"]), Cast.person("David", "Kerr"),
            Cast.person("Dewi", "Owen", role: .parent), Cast.person("Owen", "Pugh"),
            Cast.person("Lewis", "Reed"), Cast.person("Ann", "Lewis", role: .staff),
        ]))

    /// Whom a name of two people means: a short form that one is said to go by, the forename of a child.
    @Test(arguments: [
        ("Saw Dave lift him.", [0]), ("Big Dave has gone.", [0]), ("Told David so.", [0, 1]), ("Told Owen so.", [3]),
        // The cell of a surname; a member of staff, who is often called by surname alone.
        ("Owen", [2, 3]), ("Told Lewis so.", [4, 5]),
    ])
    func tellsWhoIsCalledSo(text: String, people: [Int]) {
        let found = Cast.mentions(Self.matcher, Array(text.utf8))
        #expect(found.map { $0.persons.map(\.index) } == [people])
    }
}

@Suite struct MatcherFamilyTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Eleni", "Karagianni"), Cast.person("Stavros", "Karagiannis", role: .parent),
            Cast.person("Rebin", "Aziz"), Cast.person("Rose", "Archer", role: .staff),
            Cast.person("Mark", "Dean", role: .parent), Cast.person("Nathan", "Best", role: .staff),
            Cast.person("Amber", "Woods", role: .staff), Cast.person("Peter", "Grant", role: .staff),
        ]))

    /// Names of another gender, titles of other languages, initials apart, words that are names by what follows.
    @Test(arguments: [
        "«Señor Karagiannis» waited. Signed «S. Karagiannis».", "Typed out by «R.A.» and read back.",
        "41 missed calls from \"«M D»\" since. Vitamin D and a B in maths.",
        "My mobile is 07700 900230. «P.G.»", "Rang at 10 P.G. lessons.", "All the best\n«Nathan»",
        "Next: the date. «Woods» and «Best» to host. Best to wait.",
        "on the hunt for cctv. «mark» to ring the office. no mark to see on his arm",
    ])
    func findsWhomTheFormsMean(marked: String) {
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }

    @Test(arguments: [
        ("Saw Karagiannis there.", [1]), ("Saw Karagianni there.", [0]), ("The Karagiannis came.", [0, 1]),
        ("Typed by R.A. at noon.", [3]),
    ])
    func tellsWho(text: String, people: [Int]) {
        let found = Cast.mentions(Self.matcher, Array(text.utf8))
        #expect(found.map { $0.persons.map(\.index) } == [people])
    }
}

@Suite struct MatcherInitialsTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Gwenllian", "Price", role: .staff), Cast.person("Huw", "Dean", role: .staff),
            Cast.person("David", "Strong", role: .staff), Cast.person("Adrian", "Cross", role: .staff),
            Cast.person("Jessica", "May", role: .staff), Cast.person("John-Paul", "Connors"),
            Cast.person("Joy", "Campbell", role: .other), Cast.person("Ama", "Boateng", role: .sibling),
        ]))

    /// Initials of staff that are abbreviations too (`GP`, `HD`, `DS`, `AC`), where they are a person's and where not.
    @Test(arguments: [
        "| When | What | Who |\n| --- | --- | --- |\n| 2 March | Asleep | «GP» |\n| 3 March | Call | «HD» |\n",
        "| Date | Recorded by |\n|---|---|\n| 2 March | «GP» |\n\nThe family GP is away. GP surgery not asked.",
        "| When | Agency |\n| --- | --- |\n| 2 March | GP |\n",
        "| Who | What |\n| --- | --- |\n| mum | GP |\n",
        "Subject: Referral re «DS» - the academy",
        "Spoke to DS Malik. The DS will ring. Rang DS 4471.",
        "I don't know who it is, and «DS» certainly doesn't.",
        "The GP certainly doesn't.",
        "Here: «AC», «JM», Ms Bird",
        "«AC» went over the record. «AC» to speak to the head.",
        "He is at the other school. «AC» to~speak to their head.",
        "AC unit to be serviced. AC to blame.",
        "Letter from the GP. GP to ring.",
        "Exported by: «A Cross» on Friday",
        "It ended badly: A cross child is a tired child.",
        "\"«Strong» rings the head. Strong words, noted.",
        "dad asks is «strong» sacked. said i cant say",
        "said the smell was strong indeed, she is strong willed",
        // Both halves of a forename; whom the church calls a sister.
        "«JP» asleep in food tech. Says he sits up for the generator.", "«JPC» was late. JP Morgan",
        "«Sister Joy» is not to be named. Her sister «Joy» rang. Sister «Ama» was there.",
    ])
    func tellsThePersonFromTheAbbreviation(marked: String) {
        let marked = marked.replacing("~", with: "\n")
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }
}

@Suite struct MatcherLoneLetterTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Taiwo", "Sunday", role: .subject), Cast.person("Kehinde", "Sunday", role: .subject),
            Cast.person("Ayo", "Sunday", role: .sibling), Cast.person("Moses", "Sunday", role: .sibling),
            Cast.person("Mary", "Sunday", role: .sibling), Cast.person("Tariq", "Aziz"), Cast.person("Ben", "Obi"),
        ]))

    /// One letter for a child of the case, where it stands as a name does.
    @Test(arguments: [
        "«Taiwo» and «Kehinde Sunday» were seen. «T» has the lower bunk.~«K» drew the stairwell and «T» watched.",
        "«K» said that she is fine. «T» told me.", "«A» said no. A felt pen, a left turn. A is for apple.",
        "«Taiwo» cried because «T»'s bed was gone",
        // Two of a letter, another of the letter named, a pupil beside the case, no verb, no place for a name.
        "«Taiwo» was late. «M» said no. M was late.", "«Tariq» was late. T was late too.",
        "«B» said no. «Ben» left, B cried.",
        "«K» arrived early. K wrist sore.", "«B» took him a umbrella, B wrist sore. B is low.",
        "K was late.", "Vitamin K was low. «Kehinde» had vitamin K said mum.", "Room T. K, T and so on.", "I said so.",
        "Group T said no. Option K was best.", "«Kehinde»: K to ring. «Kehinde» sat in K block",
    ])
    func tellsTheChildFromTheLetter(marked: String) {
        let marked = marked.replacing("~", with: "\n")
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }
}

@Suite struct MatcherWordNameTests {
    @Test(arguments: [
        "«Will» will not come to school, says «Grace» is \"in his face\".",
        "«May» was upset in May, May need a referral.",
        "Asked staff to mark the register; «Mark» was marked absent.",
        "«Hope» is with Nan. We hope to see «Hope» Mon.",
        "«Bill» owes the gas bill, «Faith» told the class.",
        "«Summer» has been dysregulated since the summer holiday.",
        "The «Carter» children; «Dean Carter» in detention, not the «Major» boys.",
        "«Rob» tried to rob the tuck shop and «Chase» gave chase.",
        "«Olive» wore an olive coat, «Jade» a jade ring.",
        "«Chelsea» supports Chelsea, moved from Preston. «Preston» is in Y2.",
        "Tesco on the corner; «Mercedes» got out of the Mercedes.",
        "«Charity» works for a charity. «Joy» no longer full of joy.",
        "«GRACE» IN GRACE PERIOD FOR PAYMENT PER «MRS LANE».",
        "«Mr Baker» took over from «Miss Rose»; Sir said he will ring.",
        "Will you call mum back today?",
        "Will review on Friday with the DSL.",
        "Will call again tomorrow.",
        "«Will» said he was fine.",
        "«Will»'s mum rang at 3.",
        "Told «Will» to sit down.",
        "«Will» and «Grace» were in the library.",
        "We will meet on Monday.",
        "May be linked to the move.",
        "May have been outside.",
        "«May» told the TA.",
        "Review on 3 May with mum.",
        "Seen since May 2026 by the nurse.",
        "In May half term they went away.",
        "Meeting with «May» and nan.",
        "Mark the register before nine.",
        "Mark as absent.",
        "A red mark on the left arm.",
        "Spoke to «Mark» about the mark on his arm.",
        "«Mark» arrived late.",
        "Hope you are well.",
        "Hope this helps.",
        "«Hope» arrived with no coat.",
        "She has no hope of passing.",
        "Summer term starts on Monday.",
        "Happy in the summer with nan.",
        "Spoke to «Summer» at break.",
        "Grace period ends on Friday.",
        "«Grace» disclosed at lunch.",
        "Say grace before dinner.",
        "Young people were outside.",
        "«Mr Young» was outside.",
        "Best interests decision made.",
        "Chase up the referral on Monday.",
        "Chase the GP letter.",
        "«Chase» was sick.",
        "Price list for the trip.",
        "«Mr Price» paid.",
        "They live on Church Street near the park.",
        "The house on Mill Lane is empty.",
        "«Mrs Lane» was on duty.",
        "Long term plan agreed.",
        "Baker Street was closed.",
        "The dean of the college wrote.",
        "«Dean» hit a boy.",
        "The phone bill was high.",
        "Bill for the trip is paid.",
        "«Bill» rang the school.",
        "A major incident on the field.",
        "Faith school place refused.",
        "The church hall is shut.",
        "Kirkley Hill is steep.",
        "«Chelsea» told her nan.",
        "They moved to Preston in June.",
        "The Mercedes was parked outside.",
        "She went to the hall to rest.",
        "hunt for a new flat goes on",
        "told «will tomlin» to stop",
        "«will» said he saw «grace» hit «dean» at break",
        "«mark ellwood» hit «dean carter» and «olive» cried",
        "«Mark» to ring home. «Rose» to call back.",
        "«GRACE» AND «JADE» SEPARATED. STAFF WILL CALL HOME. MAY NEED SUPPORT.",
        "Minutes: 1. «Will» to email «Grace». 2. «Hope»'s plan. 3. «May»'s school place.",
        "- «Hope» reports feeling low",
        "Mum rang re «Will». Dad («Will») here.",
        "\"Will you stop\", said «Faith». \"May I go?\" asked «Hope».",
        "Young Carers group on Tuesday.",
        "Summer Term Review And Next Steps",
        "Page 4 of 5, marks out of ten.",
        "to «mark.ellwood»@example.sch.uk",
        "see «Faith Church», not the church",
    ])
    func tellsTheNameFromTheWord(marked: String) {
        #expect(Cast.marked(Cast.wordsMatcher, marked) == marked)
    }

    /// Words are listed where they stand for the word, so that the account can say that they were kept.
    @Test func recordsTheWordAsKept() {
        let found = Cast.mentions(Cast.wordsMatcher, Array("We will mark the register.".utf8))
        #expect(found.map(\.isName) == [false, false])
    }
}
