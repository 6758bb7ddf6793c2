/// What an ordinary word says about a name beside it, as a set.
struct WordClasses: OptionSet {
    let rawValue: UInt32

    /// `Mrs`, `Dr`: makes what follows a surname.
    static let title = WordClasses(rawValue: 1)
    /// `uncle`, `friend`, `teacher`: a person's name may follow.
    static let relation = WordClasses(rawValue: 2)
    /// What a person does: `said`, `is`, `went`.
    static let personVerb = WordClasses(rawValue: 4)
    /// `review`, `call`: after a modal.
    static let baseVerb = WordClasses(rawValue: 8)
    /// `the`, `her`.
    static let determiner = WordClasses(rawValue: 16)
    /// `he`, `them`, `this`: an object or subject that is no name.
    static let pronoun = WordClasses(rawValue: 32)
    /// `children`, `family`: after a surname.
    static let family = WordClasses(rawValue: 64)
    /// `in`, `since`, `last`: before a month or season.
    static let beforeMonth = WordClasses(rawValue: 128)
    /// `Street`, `School`.
    static let placeNoun = WordClasses(rawValue: 256)
    /// `near`, `moved to`.
    static let beforePlace = WordClasses(rawValue: 512)
    /// An abbreviation of notes: `CP`, `DA`.
    static let abbreviation = WordClasses(rawValue: 1024)
    /// `with`, `told`: a person's name may follow.
    static let beforePerson = WordClasses(rawValue: 2048)
    /// A month, day or season.
    static let month = WordClasses(rawValue: 4096)
    /// `will`, `may`.
    static let modal = WordClasses(rawValue: 8192)
    /// Names that are verbs: `mark`, `hope`.
    static let verb = WordClasses(rawValue: 16384)
    /// Names that are places or brands: `Chelsea`, `Mercedes`.
    static let place = WordClasses(rawValue: 32768)
    /// `to`, `up`, `that`: after a verb.
    static let afterVerb = WordClasses(rawValue: 65536)
    /// Names that are adjectives: `young`, `long`.
    static let adjective = WordClasses(rawValue: 1 << 17)
    static let and = WordClasses(rawValue: 1 << 18)
    /// `the`, `both`: before a family.
    static let beforeFamily = WordClasses(rawValue: 1 << 19)
    /// `da`, `van`, `bin`: belongs to the surname after it.
    static let particle = WordClasses(rawValue: 1 << 20)
    /// `he`, `we`, `to`: what follows is a verb.
    static let beforeVerb = WordClasses(rawValue: 1 << 21)
    /// `told`, `hit`: somebody follows.
    static let beforeObject = WordClasses(rawValue: 1 << 22)

    /// `said`, `rang`: what people alone do.
    static let speech = WordClasses(rawValue: 1 << 23)
    /// `two`, `others`: after `and`, who else was there.
    static let company = WordClasses(rawValue: 1 << 24)
    /// `dad`, `friend`: whoever is named behind it is named by forename.
    static let kin = WordClasses(rawValue: 1 << 25)
}

/// The words whose neighbourhood decides whether a name is meant.
///
/// Written by hand from the registers of case notes; short on purpose, as each list stands for a class.
enum Lexicon {
    static func classes(of hash: UInt64) -> WordClasses {
        let found = table.index.find(hash)
        return found < 0 ? [] : table.classes[Int(found)]
    }

    /// Whether the two words together are a phrase and not a name: `grace period`.
    static func isPhrase(_ first: UInt64, _ second: UInt64) -> Bool {
        phrases.find(first &* 31 &+ second) >= 0
    }

    /// Whether the word is a day of the week.
    static func isDay(_ hash: UInt64) -> Bool { days.contains(hash) }

    private static let days = Set(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map { WordHash.of($0.utf8) })

    static let titles =
        """
        mr mrs ms miss mx dr prof professor rev revd reverend dame fr imam rabbi cllr madam madame master mme sr pastor \
        maj cpl capt sgt ssgt lt const senhor senhora senor senora signor signora monsieur herr frau pani kyria smt shri \
        shrimati
        """
    static let titleHashes = titles.split(separator: " ").map { WordHash.of($0.utf8) }
    /// Words whose full stop ends no sentence: `Mr.`, `St. John`.
    static let dottedHashes = titleHashes + [WordHash.of("st".utf8)]
    static let particles = [
        "da", "de", "dos", "das", "do", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "bin",
        "ibn", "bint",
        "ben", "bat", "ap", "ab", "ferch", "al", "el", "ul", "ur", "e", "y", "st", "ter", "ten", "abu", "umm", "ould",
        "ni", "nic", "ui",
    ]

    private static let lists: [(WordClasses, String)] = [
        (.title, titles),
        (.particle, particles.joined(separator: " ")),
        (
            .relation,
            """
            uncle aunt auntie aunty cousin friend friends mate brother sister son daughter stepdad stepmum stepfather stepmother
            dad mum mam mom mother father partner boyfriend girlfriend bf gf bro sis nan gran grandad granny grandma grandpa twin
            teacher tutor caretaker coach governor nurse worker pupil student child boy girl baby umm sir pc sw ta ht dsl ddsl
            sgt dc ds pcso hv fsw tm siblings twins sibling neighbour named called
            """
        ),
        (
            .personVerb,
            """
            said says say told tells was is has had did does went came asked asks reported disclosed stated rang phoned called
            arrived left took got gets gave looked looks seemed seems felt feels became threw hit punched kicked pushed bit cried
            shouted ran walked refused works worked attended lives lived stays stayed sleeps owes wore wears thinks thought wants
            wanted needs needed knows knew made makes saw sees kept keeps began started stopped hugged spat swore drew replied
            answered explained admitted denied agreed complained claimed alleged mentioned confirmed added described wrote
            messaged texted emailed hid hides laughed smiled slapped scratched collected picked brought goes comes can can't
            cannot could would should wasn't isn't hasn't hadn't didn't doesn't won't supports joined moved fell slept ate met
            sat stood spoke whispered nodded sobbed tried threatened bullied grabbed pulled pinched appeared presented returned
            remains continues struggles struggled enjoys likes liked loves loved hates hated misses missed turned chose lost found
            hung brought fetched walked waited watched cried bled shook wept sulked skipped swung flung caught held heard hits kicks
            knelt sang swam crept drank rode woke tore spun leant used
            punches pushes bites shouts screams takes touches hurts threatens follows cries sits stands covers hides throws
            wasn isn hasn hadn didn doesn won couldn wouldn aren weren don also never always still just then later himself herself isnt wasnt hasnt didnt doesnt wont cant will
            """
        ),
        (
            .baseVerb,
            """
            be have need do not also never review call contact ring phone speak meet arrange update send take make get give go
            come see check ask tell let discuss follow refer complete attend monitor continue keep remain return provide write
            email inform share support try work want require benefit know find feel help look raise chase add log record visit
            collect bring start begin stop stay live move consider include involve ensure agree wait report liaise talk explain
            require request seek book offer put set well it there still only lead result cause become seem appear arise apply
            catch pass forward copy draft print upload escalate investigate assess plan invite confirm leave
            """
        ),
        (
            .determiner,
            "the a an this that these those his her its my your our their no some any each every another which whose what"
        ),
        (
            .pronoun,
            """
            i you he she it we they me him them us this that these those there who someone somebody anyone everyone staff
            something anything nothing everything
            """
        ),
        (.beforeVerb, "i you he she it we they who to staff please not"),
        (
            .family,
            """
            children child kids family families boys boy girls girl household parents brothers brother sisters sister siblings
            twins lads lad house home home's mother father lot clan cousins
            """
        ),
        (
            .kin,
            """
            dad mum mam mom mother father daddy mummy brother sister son daughter bro sis nan nana gran granny grandad grandma
            grandpa twin uncle aunt auntie aunty cousin stepdad stepmum stepfather stepmother friend mate
            """
        ),
        (.beforeFamily, "the both all those these"),
        (
            .beforeMonth,
            "in since until till during early late mid by of last next this every each other before after throughout from"
        ),
        (
            .placeNoun,
            """
            street st road rd lane ln avenue ave close cl row drive dr way court ct crescent cres terrace gardens grove place hill
            park green square school primary academy college nursery infants juniors junior secondary high church hall house centre
            center surgery hospital clinic library station hotel farm estate bridge common heath rec fc united city town rovers
            ward wood woods beach market shopping medical health practice lodge cottage view walk mews rise parade
            """
        ),
        (.beforePlace, "in at near outside via visiting visited toward towards around behind opposite supports"),
        (
            .abbreviation,
            """
            sd sf sm mgm mgf pgm pgf gp nr fp fc sgo ht dht aht slt dsl ddsl dsp senco sendco hoy ta lsa hlta ct elsa ewo flo psa mds sw
            ssw tm iro idva ep salt ot hv sn pa yot yos fsw camhs do oic pc pcso dc ds sro cp cin cic lac cla plac eh eha taf tac
            cpc cg plo ico epo mp ppo cao iso fgc nfa csm cse cce ce fgm hbv da dv dash hsb neet rec ks pp ppg eal ap pex fte ld asd
            asc odd pda pd vi hi msi pe pep psp bsp ibp tt am pm reg cme ehe pru grt re tc lvm na nb co ps wc os tc int poss la lo it
            ict id ok tv uk us usa eu nhs dob sen fsm ehcp iep rsa bbc pta bst gmt ed md hr pr dr mr ms rs dt fb ig pc cd dvd ac
            dwp hmp ba ma bsc hmrc nspcc ok hq cv tbc tba pto fyi re cc bcc fw fwd
            uln upn uprn nino ni ctf lado urn
            """
        ),
        (
            .beforePerson,
            """
            with w told and asked tell ask saw met rang phoned called emailed texted contacted invited supported collected hit
            punched kicked pushed hurt by for from to re about says said informed spoke supervised hugged bullied named called
            """
        ),
        (
            .beforeObject,
            """
            with w thank told asked tell ask saw met rang phoned called emailed texted contacted invited collected hit punched kicked
            pushed informed supervised hugged bullied named leave bring brought fetch bit slapped grabbed pulled hurt threatened blamed hates likes
            """
        ),
        (
            .month,
            """
            january february march april may june july august september october november december monday tuesday wednesday
            thursday friday saturday sunday summer autumn winter spring easter christmas
            """
        ),
        (
            .speech,
            """
            said says say told tells asked asks reported reports disclosed stated rang rings phoned called emailed texted replied
            answered explained admitted denied agreed complained claimed alleged mentioned refused cried shouted swore punched
            kicked hugged spat attended collected arrived thinks wants wanted knows knew informed confirmed requested apologised
            """
        ),
        (.company, "one two three four others another friends everyone everybody all some co"),
        (.modal, "will may might can shall must"),
        (
            .verb,
            """
            mark hope chase grant rob bill pat sue drew frank hunt read cook rush love rain reign wade page fish march
            park ward price short reid ask cross power bear guy chance skip miles nick harry dot
            pope shaw flint gill buddy best
            """
        ),
        (
            .place,
            """
            chelsea preston lincoln chester kent devon jordan florence paris sydney brooklyn ayr clyde israel jersey mercedes
            london austin dallas georgia india asia africa america kerry carlisle chad kenya bradford york lancaster derby bristol
            durham stafford warwick bolton buxton barnsley burton clifton milan roma verona vienna siena savannah porsche
            lexus bentley ford royce carter's morrison tesco argos lidl cairo malta francia ireland england holland wales
            windsor hamilton washington houston kingston cardiff skye french english welsh
            """
        ),
        (.afterVerb, "up out off for as if that all on down with from how whether against whole over at into"),
        (
            .adjective,
            """
            young long short small little best bright strong sharp rich wise white black brown green grey gray low high early
            sweet savage major smart royal lucky precious new good north south east west moody hardy blunt bold noble swift
            """
        ),
        (.and, "and or & plus n"),
    ]

    private static let phraseList = """
        john lewis, harry potter, peter pan, peter rabbit, robin hood, jack frost, ben nevis, anne frank, mary berry, tom gates,
        oliver twist, oliver bonas, henry vacuum, henry hoover, paddy power, ben ten, bob builder, thomas tank, charlie bucket,
        grace period, grace periods, grace note, grace days, year of grace, saving grace, coup grace, hope that, hope to, faith school,
        faith schools, faith group, faith groups, faith leader, good faith, bad faith, in faith, summer term, summer holiday,
        summer holidays, summer school, summer born, summer half, summer break, summer club, summer camp, summer work, summer uniform,
        autumn term, spring term, winter coat, winter term, young people, young person, young carer, young carers, young adult,
        young adults, young child, young children, young offender, young mum, young parent, long term, long standing, short term,
        short stay, small group, little one, little ones, best interests, best practice, best friend, best wishes, best endeavours,
        price list, price increase, price rise, mark book, mark scheme, mark sheet, question mark, full mark, bite mark, red mark,
        scratch mark, pass mark, rose bush, rose garden, weeks later, weeks ago, weeks old, gas bill, phone bill, water bill, free will, good will,
        will power, last will, dean of, high hope, no hope, any hope, some hope, church hall, school hall, town hall, village hall,
        village church, the church, church school, park run, car park, bus lane, fast lane, slow lane, memory lane, hunt for,
        fox hunt, white british, white other, white european, white irish, black british, black african, black caribbean,
        mixed white, brown envelope, green form, west side, power point, power cut, power of, cross country, red cross, cross with,
        field trip, field trips, playing field, playing fields, sports field, police constable, fire officer, cook meals, lord mayor,
        bishop of, page of, front page, web page, home page, major incident, major concern, major concerns, major injury,
        sergeant major, patience with, precious belongings, sunday school, sunday lunch, sunday morning, sunday afternoon,
        sunday evening, monday morning, olive oil, olive coat, ruby red, amber alert, amber warning, amber rated, pearl barley,
        at dawn, stone wall, stone walls, rag amber, jade green, jade ring, star chart, star of, star charts, gold star, sky news, holly bush, daisy chain,
        poppy day, poppy appeal, ivy house, heather moor, wise to, chance of, no chance, second chance, last chance, by chance, joy of,
        charity shop, charity shops, charity work, local charity, comfort zone, gift bag, gift card, gift voucher, angel delight,
        guardian angel, bear hug, teddy bear, bear in, robin hood, guy fawkes, art room, art club, art lesson, art therapy, art class,
        art teacher, art work, frank discussion, frank conversation, rob from, pat down, pat on, grant funding, grant application,
        grant for, grant access, grant permission, hardship grant, baker day, baker street, sharp object, sharp objects, sharp knife,
        wise to, rich in, singer songwriter, fish and, read and, read with, read to, reading age, law firm, case law, common law,
        snow day, stone island, brick wall, love island, moon under, king size, prince charles, bird box, fox club, wood work, miles per,
        miles away, miles from, storm damage, storm ciara, river bank, ocean drive, dawn raid, amber teddy, destiny's child,
        reed bed, field road, marsh road, long road, kit bag, pe kit, kit list, first aid kit, jack wills, page number, swan lake,
        carter bar, mason jar, hunter boots, parker pen, archer fish, cliff top, cliff edge, glen road, ash tree, ash wednesday,
        holy trinity, royal mail, royal navy, royal family, lucky to, crystal meth, crystal palace, paris match, harmony group, melody of
        """

    private static let table: (index: HashIndex, classes: [WordClasses]) = {
        var index = HashIndex(capacity: 2048)
        var classes: [WordClasses] = []
        for (set, words) in lists {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let hash = WordHash.of(word.utf8.filter { $0 != 0x27 })
                let found = index.find(hash)
                if found >= 0 {
                    classes[Int(found)].insert(set)
                } else {
                    index.insert(hash, Int32(classes.count))
                    classes.append(set)
                }
            }
        }
        return (index, classes)
    }()

    private static let phrases: HashIndex = {
        var index = HashIndex(capacity: 1024)
        for phrase in phraseList.split(separator: ",") {
            let words = phrase.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
                WordHash.of($0.utf8.filter { $0 != 0x27 })
            }
            for (first, second) in zip(words, words.dropFirst()) { index.insert(first &* 31 &+ second, 0) }
        }
        return index
    }()
}

/// A hash table from 64-bit hashes to numbers from 0; the hash is the key.
struct HashIndex: Sendable {
    private struct Slot: Sendable {
        var key: UInt64
        var value: Int32
    }

    private var slots: [Slot]
    private var shift: UInt64
    private(set) var count = 0

    init(capacity: Int) {
        var size: UInt64 = 4
        while (1 << size) < capacity * 2 { size += 1 }
        slots = Array(repeating: Slot(key: 0, value: -1), count: 1 << Int(size))
        shift = 64 - size
    }

    /// The number kept for the hash; -1 where there is none.
    @inline(__always)
    func find(_ key: UInt64) -> Int32 {
        let slots = slots.span
        var place = Int(truncatingIfNeeded: WordHash.mixed(key) >> shift)
        // The table is never full, and a place is always below its size, a power of two.
        while true {
            let slot = slots[unchecked: place]
            if slot.key == key || slot.value < 0 { return slot.value }
            place = (place + 1) & (slots.count - 1)
        }
    }

    /// Keeps the number in place of the one kept for the same hash, which it returns; -1 where there was none.
    @discardableResult
    mutating func insert(_ key: UInt64, _ value: Int32) -> Int32 {
        if (count + 1) * 2 > slots.count { grow() }
        var place = Int(truncatingIfNeeded: WordHash.mixed(key) >> shift)
        while slots[place].value >= 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
        let before = slots[place].value
        if before < 0 { count += 1 }
        slots[place] = Slot(key: key, value: value)
        return before
    }

    private mutating func grow() {
        var larger = HashIndex(capacity: slots.count)
        for slot in slots where slot.value >= 0 { larger.insert(slot.key, slot.value) }
        self = larger
    }
}

/// Says of most hashes at one look that they are not in a set (Bloom, "Space/time trade-offs in hash coding", 1970, with one bit).
///
/// Sixteen bits for each hash keep false answers near one in sixteen; more than `limit` bits it never takes.
struct HashFilter: Sendable {
    private var words: [UInt64]
    private let shift: UInt64

    init(_ hashes: [UInt64], limit: UInt64 = 19) {
        var bits: UInt64 = 12
        while (1 << bits) < hashes.count * 16, bits < limit { bits += 1 }
        shift = 64 - bits
        words = Array(repeating: 0, count: (1 << Int(bits)) / 64)
        for hash in hashes {
            let bit = WordHash.mixed(hash) >> shift
            words[Int(bit >> 6)] |= 1 << (bit & 63)
        }
    }

    @inline(__always)
    func mayHold(_ hash: UInt64) -> Bool {
        let bit = WordHash.mixed(hash) >> shift
        return words.span[unchecked: Int(truncatingIfNeeded: bit >> 6)] & (1 << (bit & 63)) != 0
    }
}
