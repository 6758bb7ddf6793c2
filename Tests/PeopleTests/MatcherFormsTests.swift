import Passages
import People
import Support
import Testing
import Vocabulary

/// Listed people in the ways that strangers' notes write them.
@Suite struct MatcherFormsTests {
    static let people = Cast.numbered([
        Cast.person("Adewale", "Bello", role: .staff),
        Cast.person("Hana", "Tadesse", middle: "Bekele", role: .subject),
        Cast.person("Bekele", "Tadesse", role: .parent),
        Cast.person("Selam", "Tesfay"), Cast.person("Tesfay", "Haile", role: .parent),
        Cast.person("S", "Kumar", role: .staff), Cast.person("Arjun", "Kumar"),
        Cast.person("Sandra", "Bell", title: "Mrs", role: .staff), Cast.person("Mateo", "Bell"),
        Cast.person("Jasmine", "Coyle", also: ["JC"]), Cast.person("Kieran", "Desmond"),
        Cast.person("Lucy", "Hartnoll", title: "Mrs", role: .staff),
        Cast.person("Abdirahman", "Warsame", also: ["Abdi R"]), Cast.person("Abdi", "Yusuf"),
        Cast.person("Hodan", "Abdi", role: .sibling),
        Cast.person("Noor", "Choudhury"), Cast.person("Nora", "Choudhury-Ellis"),
        Cast.person("Azad", "Demir", role: .subject), Cast.person("Azad", "Karim"),
        Cast.person("April", "Sumner", middle: "Rose"),
        Cast.person("Martin", "Quested", role: .parent),
        Cast.person("R", "Oyelaran", middle: "T", role: .professional),
        Cast.person("Piotr", "Zielinski", role: .parent), Cast.person("Ewelina", "Zielinska", role: .parent),
    ])
    static let matcher = PeopleMatcher(people: people)

    /// Marked is what is found; after the bar stands whom the last one names, by their forenames.
    @Test(arguments: [
        "spoke to «miss bell» about it | Sandra",
        "«Miss Bell» saw it | Sandra",
        "«Mr Kumar» was told | S",
        "«mr kumar» was told | S",
        "«Mr Zielinski» rang | Piotr",
        "«Mrs Zielinska» rang | Ewelina",
        "her dad «tesfay» came | Tesfay",
        "«selam»s dad «tesfay» rang her mum | Tesfay",
        "«Bekele Tadesse» has a hearing | Bekele",
        "«Bekele» knows people at the church | Bekele",
        "«Hana Bekele Tadesse» has her own room | Hana",
        "spoke to miss hunt & «a.b.» | Adewale",
        "home at four.\n«a.b.» | Adewale",
        "at 10 a.m. he left, e.g. by bus, i.e. alone | ",
        "«JC» (6B) hit her | Jasmine",
        "«JC» 6B and «KD» 6B | Kieran",
        "seen: «KD», «JC» | Jasmine",
        "«KD»/«JC» out of class | Jasmine",
        "«KD» (Y6) ran off | Kieran",
        "«KD» slammed the door | Kieran",
        "«KD» in tears at break | Kieran",
        "DSL («LH») told | Lucy",
        "a long day.\n«LH» | Lucy",
        "«KD» - spoken to. | Kieran",
        "Present: «KD», DA | Kieran",
        "KD unit of the council | ",
        "the KD form is due | ",
        "dont tell «abdi» | Abdirahman Abdi",
        "«ChoudhuryN»12 is logged on | Noor",
        "«Noor Choudry» rang | Noor", "«Noor Chowdhury» rang | Noor", "«Noor» Chandler rang | Noor",
        "«Senhor Zielinski» rang | Piotr", "«Frau Zielinska» rang | Ewelina", "a senhor rang | ",
        "«Azad Demir» goes tonight; the other «Azad» stays | Azad K",
        "He has a bello voice | ",
        "«bello» rang home | Adewale",
        "- «Azad Demir» left.\n- «Azad» was sad | Azad D Azad K",
        "«Rose» as she likes to be called | April",
        "the noise rose again | ",
        "«A Bello» told | Adewale",
        "«Dr R T Oyelaran» rang | R",
        "«Dr R. T. Oyelaran» rang | R",
        "«Dr R Oyelaran» rang | R",
        "the dr said: r t rang | ",
        "He left. «Martin»s tone was calm | Martin",
        "«Martin»s view is that she can stay | Martin",
        "at 44 Cable St. «Selam»s view is that he can stay | Selam",
        "she goes to St. Martins | ",
        "She goes to St Martins School | ",
    ])
    func findsAndNames(row: String) {
        let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let marked = String(parts[0].dropLast())
        #expect(Cast.marked(Self.matcher, marked) == marked)
        let found = Cast.mentions(Self.matcher, Marked(marked).text).last { $0.isName }
        let names = (found?.persons ?? []).map { id -> String in
            let name = Self.people[id.index].names[0]
            return name.forename == "Azad" ? "Azad \(name.surname.prefix(1))" : name.forename
        }
        #expect(names.joined(separator: " ") == parts[1].dropFirst())
    }

    /// People of notes as a case file lists them.
    static let noted = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Callum", "Pryce", also: ["CP"]),
            Cast.person("Judith", "Allbright", role: .staff, also: ["JPA"]),
            Cast.person("Dean", "Carter"), Cast.person("Rob", "Major"), Cast.person("Curtis", "Lane", role: .parent),
            Cast.person("Gareth", "Finch", role: .family, also: ["Gaz"]),
            Cast.person("Ayaan", "Hussain", role: .sibling),
            Cast.person("Ayesha", "Hussain", role: .sibling),
            Cast.person("David", "Toller", role: .staff, also: ["Big Dave"]),
            Cast.person("Liam", "Doyle", title: "PC", role: .professional),
            Cast.person("Kai", "Okafor", role: .sibling),
            Cast.person("Lucy", "Hartnoll", role: .staff), Cast.person("Naomi", "Price", role: .professional),
            Cast.person("Patrick", "O'Neill", title: "Mr", role: .staff),
            Cast.person("Peter", "Penn", title: "Mr", role: .staff),
        ]))

    @Test(arguments: [
        "CP conf moved to 14th. «CP» told «JPA» she is scared to go home.",
        "disclosed to «Mr. P.» after PE.",
        "The «Carter» children; «Dean Carter» in detention, not the «Major» boys.",
        "Step-dad («Curtis») \"kicked off\"; mums bf «Gaz» present.",
        "The twins «Ayaan» and «Ayesha Hussain» say dad sleeps in car.",
        "The «Hussains» arrived from Bradford last Sept.",
        "Allegation re PE coach '«Big Dave»': put his arm round her.",
        "PC 2219 «Doyle» attended, CAD 1234 of 17/04, 37/12345/26.",
        "Text read: \"ur brother «Kai» gonna get it 2moz u snake\" – sent 16:02.",
        "Prof mtg:\nPres: HT, SENDCo («LH»), SW «Naomi Price»",
        "Told DSL and DDSL «Mr O'Neill»; EWO to visit.",
        "Op Encompass call 06:50: DV at home, 2 x children present.",
        "MGM has PR; PGF not allowed contact per CAO.",
        "Had Maccies with the lads; bought a Stone Island jacket, cash ?CCE.",
    ])
    func findsTheListedInNotes(marked: String) {
        #expect(Cast.marked(Self.noted, marked) == marked)
    }

    /// Whom a case file calls by letters that are an abbreviation, or by a word, and who are called by half of their name.
    static let called = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Kavya", "Suresh", also: ["KS"]), Cast.person("Erjon", "Dobra", also: ["ED"]),
            Cast.person("Eilidh", "MacLeary", role: .staff), Cast.person("Christopher", "White", role: .staff),
            Cast.person("Hamza", "Qadir"), Cast.person("Simran", "Gill", also: ["Sim"]),
            Cast.person("Rose", "Tanner"), Cast.person("Beatriz", "Fonseca", also: ["Bia"]),
            Cast.person("Grant", "Pike", role: .professional, also: ["GP"]), Cast.person("Summer", "Lyle"),
            Cast.person("Chidinma", "Okoro", also: ["Chichi"]), Cast.person("Deborah", "Ward", role: .professional),
            Cast.person("Craig", "Bell", role: .parent), Cast.person("Teresa", "Moran", role: .staff, also: ["TM"]),
            Cast.person("Long", "Nguyen"), Cast.person("Imogen", "Long", title: "Miss", role: .staff),
        ]))

    @Test(arguments: [
        "Statement by «Hamza» («HQ»), typed up.",
        "Sent to «Hamza» from HQ (HQ advised it).",
        "«Grant»s big brother said so.",
        "Grants big sums to schools.",
        "# «KS» chronology",
        "incident at dinner w/ «ED». written up.",
        "KS2 results and the KS 3 plan",
        "Nan was told by «TM». The screenshots went to the solicitor. «TM»",
        "She spoke with «TM» at two.\n\n«TM»",
        "told by the TM, and her TM says no; a TM and an AHT", "He works with «TM» and others.",
        "He works with GP and others.",
        "seen in ED.",
        "seen in ED, then home",
        "then the ED team rang",
        "her KS lessons and an ED referral",
        "spoke again on 16/2. «C.W.» minutes.",
        "rang at 10 a.m. and 11 A.M. today",
        "all fine today.\n\n«EML»",
        "«EML»",
        "«CW»\n",
        "CW",
        "I will be her link. «KS»",
        "Please keep her out of it, she is in bits. «C»",
        "It is plan B, and it is his grade: C",
        "ha ha not funny, v long day",
        "Present: «Grant Pike» («GP», chair)\n2. «GP» – four episodes. Her GP surgery saw her; the GP rang.",
        "gone til easter. «summer» lurking outside my office\nsummer reading at the library",
        "12 Jan: «chichi» quiet since christmas, a chichi hat",
        "«Ward» to see her twice a week. Ward to be cleaned.",
        "Halina says its «Bell»s mate. Bells rang.",
        "says bring «summer» to the flat",
        "told «summer» in the office, a tale of summer", "did «rose» ring him, and did she rise",
        "Noted. «BELL» must not contact her. The BELL was rung. «Ward» rang.",
        "Hiya is this «Rose». Is this rose red?",
        "everyone calls her «sim» because she talks, calls her names",
        "gone by noon, «ks»\n\n«ks» says the lad paid. has ks2 books",
        "«Sgt Bell» flew out with «Capt Ward». A sgt of bells.",
        "«Rose» brings her soup. Roses bring soup.",
        "«Debo» came with «Chid». A debt, a chick.",
        "I told the HT and the DSL. SW",
        "the eml file, EMLS and EMT",
        "«muhammad hamza» is a good lad",
        "«Syed Hamza» was there; muhammad is a name he likes",
        "dont txt here «sim»",
        "ok «rose», see u\nthanks «rose» x",
        "he lost his sim\nno sim\nshe rose\nthe smell of rose",
        "«bia.figs»: she told him",
        "a file called notes.figs: it was empty",
        "«Miss Long» was there. A boy («Long», told him no) and a long day.",
    ])
    func findsThoseCalledByWords(marked: String) {
        #expect(Cast.marked(Self.called, marked) == marked)
    }

    @Test func aLoneWordThatFitsAChildIsNotTheTeacherNamedBefore() {
        let found = Cast.mentions(
            Self.called, Array("Miss Long was there. Asthma pump shared, (Long, told him no).".utf8))
        #expect(found.filter(\.isName).map(\.persons.count) == [1, 2])
    }

    /// How a child is called by the records is a name, though it is how the other forename begins.
    @Test(arguments: ["that is not like «Roj» at all", "No «Roj», no Shil.", "«Roj» already knows", "«roj» said no"])
    func aPreferredNameThatBeginsTheLegalOne(marked: String) {
        var person = Cast.person("Rojan", "Hawrami")
        person.names.append(PersonName(forename: "Roj", surname: "Hawrami"))
        #expect(Cast.marked(PeopleMatcher(people: Cast.numbered([person])), marked) == marked)
        let unsaid = PeopleMatcher(people: Cast.numbered([Cast.person("Rojan", "Hawrami")]))
        #expect(Cast.marked(unsaid, "No «Roj».") == "No Roj.")
    }
}
