import Passages
import People
import Support
import Testing
import Vocabulary

/// Sentences of every register in which a school writes of people of every tradition.
///
/// All of them are invented. `~` stands for a line end.
@Suite struct MatcherRegisterTests {
    static let people = Cast.numbered([
        Cast.person("Imani", "Clarke-Rowe", middle: "Joy", role: .subject, also: ["Immy", "ICR"]),
        Cast.person("Delroy", "Clarke", title: "Mr", role: .parent),
        Cast.person("Stacey", "Rowe", title: "Ms", role: .parent),
        Cast.person("Hunter", "Wise"), Cast.person("Noor", "Rahmani"), Cast.person("Nora", "Keane"),
        Cast.person("Jakub", "Wrona"), Cast.person("Kacper", "Lis", also: ["Kuba"]), Cast.person("Angel", "Best"),
        Cast.person("Faith", "Page"), Cast.person("Rhodri", "Pugh"),
        Cast.person("Carys", "Church", title: "Mrs", role: .staff),
        Cast.person("Tom", "Price", title: "Mr", role: .staff), Cast.person("Babatunde", "Bakare"),
        Cast.person("Xin Yi", "Tan"), Cast.person("Zoë", "Lefèvre"), Cast.person("Ayşe", "Demir"),
        Cast.person("Seán", "Ó Súilleabháin"), Cast.person("Gurleen", "Sandhu"),
        Cast.person("Sukhwinder", "Sandhu", title: "Mrs", role: .parent), Cast.person("Abdirahman", "Farah"),
        Cast.person("Oksana", "Melnyk"), Cast.person("Tiago", "Sousa Pinto"),
        Cast.person("Margaret", "Lovell", also: ["Peg"]),
        Cast.person("Will", "Hartley"), Cast.person("Joy", "Field", title: "Miss", role: .staff),
        Cast.person("Tyrone", "Marsh", also: ["Ty"]), Cast.person("Mark", "Summers"), Cast.person("Destiny", "Amoah"),
        Cast.person("Gwen", "ap Huw"), Cast.person("Yaw", "Mensah-Bonsu", role: .parent),
        Cast.person("Peter", "Long", role: .staff),
    ])
    static let matcher = PeopleMatcher(people: people)

    @Test(arguments: [
        // A teacher's own notes.
        "«Imani» in late, no breakfast. «Immy» says «Ms Rowe» \"forgot\".",
        "«Faith» and «Hunter» fell out over a pencil; «Hunter Wise» sorry.",
        "«Babatunde» (\"«Tunde»\") sat with «Xin Yi» at the carpet.",
        "«Gurleen»'s plait was pulled by «Tiago», «Gurleen» cried.",
        "Moved «Ayse» next to «Zoe»; «Zoe Lefevre» pleased.",
        "«Sean» O'Sullivan is not ours, «Seán Ó Súilleabháin» is.",
        "«Abdirahman» fasting, let him sit in the library with Miss Hirsi.",
        "«Rhodri» and «Gwen ap Huw» to read in Welsh on Friday.",
        "Good faith effort from «Faith». Page 9 done, «Faith Page» on page 10.",
        "«Oksana»s coat is too small, ask «Mrs Church».",
        "Church trip on Monday, letters out.",
        "Field wet, stayed in.",
        "«Miss Field» took the field trip.",
        "Price of the trip is 4 pounds; «Mr Price» has the list.",
        "He asked that «Mark» be moved, and what «Faith» wants is quiet.",
        "Marsh land project: «Ty» did the frogs.",
        "«Peg» lost her peg number again.",
        "«Hunter wise» was away, so was «Angel».",
        "The hunter in the story frightened «Angel Best».",
        "Summers are hard for «Mark Summers».",
        // In small letters, on a phone.
        "spoke to «hunter» n «faith» after lunch, both ok now",
        "«peg» hung back after maths, v quiet. «peg» isnt right",
        "«mark» and two others had «rhodri» on the floor",
        "asked «mark» to wait, he said he will mark him next time",
        "«imani» n «destiny» in toilets again. «destiny»s bag was open",
        "mum says «ty» wont come in til «hunter» says sorry",
        "«ty» kicked off p2, cant thank you enough for covering",
        "the field was wet and they fell, «miss field» saw",
        "i hope mum will come in on friday, faith in us is low",
        "it will mark the wall, long time since he was in",
        "«faith» cant sleep. «faith»s sister told me",
        "she hopes mum will come, he marks friend as private",
        "«tom price» rang, price of dinners is up",
        "«will» will not come out of the cloakroom",
        "«will hartley» has gone home, will ring mum",
        "told «angel» no. «angel best» stays with me",
        // Messages read from a phone, inside a proper sentence.
        "He showed me: \"«imani» u owe me or ill tell «yaw»\".",
        "The message read \"ur dead «hunter» u snake\".",
        "She wrote \"«faith» saw it n told «will»\" and then nothing.",
        "Text at 14.02: \"wait by the church, bring the price\".",
        "\"i will mark ur face\", said the boy.",
        // Log entries.
        "«Stacey Rowe» (mother) rang at 9.05. «Delroy Clarke» not to collect.",
        "«Mr Clarke» at the gate; «D. Clarke» gave a false name, «Clarke, Delroy» on the log.",
        "«I. Clarke-Rowe» and «Imani C-R» are one child.",
        "«ICR» spoke first. «RAHMANI, Noor» (7F) and «Keane, Nora» (7F) heard it.",
        "«Noor R» and «Nora K» are not in one form.",
        "«Kuba» pushed «Jakub Wrona»; «Kacper» says not.",
        "«BAKARE, Babatunde» – «Bakare» moved set.",
        "«Tan Xin Yi», also «Xinyi».",
        "«Sousa Pinto, Tiago»; «T Sousa» on the list, «Tiago Pinto» on the door.",
        "«Mensah-Bonsu» to be rung; «Mr Mensah» will do.",
        "«Yaw Mensah Bonsu» signed.",
        "«AYŞE DEMIR» and «ayse demir»; «Demir Ayşe» in the register.",
        "«Zoë Lefèvre», «ZOË LEFÈVRE», «Zoe\u{308} Lefe\u{300}vre», «LefÃ¨vre», «AyÅŸe».",
        "«O Suilleabhain» on the old list, «Seán» here.",
        "LONG TERM PLAN FOR «IMANI». «FAITH» TO JOIN. CHURCH HALL BOOKED.",
        "Best,~«Angel»",
        "Kind regards,~«Peter»~01632 960 518",
        "Thanks, «Carys»",
        "no further action~~«icr»",
        "She spelled it «A-P H-U-W», then «G-U-R-L-E-E-N».",
        "«Peter Long» will be there for as long as it takes.",
        "It is not destiny, said «Destiny», it is theft.",
        "They moved to Summers Lane in the summer.",
        "Will you ask «Will»? «Will» does not know.",
        "Mark my words. «Mark»'s words were kind.",
        "«Mrs Sandhu» and «Gurleen Sandhu»; the «Sandhus» are away.",
        "Mail to «stacey.rowe»@example.org, «clarke-rowe.imani»@example.sch.uk.",
        "They call her «immy»_cr there.",
        "«Immani» and «Abdirahmaan» are slips of the pen; «Rhodrii» too.",
        "A long, wise and joyful assembly; the best field day at the church.",
        "Joyful «Joy Field» and «Joy» again.",
        "Angel delight for pudding, angel wings for the play.",
        "Tan lines, tan shoes: uniform reminder.",
    ])
    func findsPeopleInEveryRegister(marked: String) {
        let marked = String(marked.map { $0 == "~" ? "\n" : $0 })
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }

    /// A name that somebody has or goes by outranks another's short form and another's misspelling.
    @Test(arguments: [
        ("Saw Kuba at break.", ["Kacper"]), ("Saw Noor at break.", ["Noor"]), ("Saw Nora at break.", ["Nora"]),
        ("noor r and kuba l", ["Noor", "Kacper"]), ("Kuba Lis, Kuba Wrona", ["Kacper", "Jakub"]),
        ("Clarke rang.", ["Imani+Delroy"]), ("Mr Clarke rang.", ["Delroy"]), ("Joy was there.", ["Joy"]),
        ("Sandhu was late.", ["Gurleen+Sukhwinder"]), ("Gurleen Sandhu. Sandhu was late.", ["Gurleen", "Gurleen"]),
    ])
    func knowsWhomItMeans(text: String, forenames: [String]) {
        let found = Cast.mentions(Self.matcher, Array(text.utf8))
        let named = found.map { mention in
            mention.persons.map { Self.people[$0.index].names[0].forename }.joined(separator: "+")
        }
        #expect(named == forenames)
    }
}
