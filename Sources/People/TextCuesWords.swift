import Vocabulary

/// Capitalised words that are none of a name, folded.
enum StopWords {
    /// Words that show that a cell meant for a person holds a team, a place or a remark.
    static let cell: Set<String> = list(
        """
        team teams surgery practice centre center hub service services camhs mash health clinic hospital nhs trust school academy \
        college nursery primary secondary infant junior council county borough authority department dept office duty unit social \
        care police constabulary station group none unknown various all staff class year reception form na nil tbc tba not see \
        null yes no unallocated pending allocated awaiting closed medical doctors surgeries therapy therapist education children \
        childrens families family support early help locality north south east west ltd limited charity home house other others \
        several pupils students total anonymous confidential withheld order orders idva isva cafcass encompass email letter phone \
        website portal cover temp
        """
    )
    .subtracting(["north", "west", "house", "care"])

    /// Words of posts: a piece of nothing else is nobody's name.
    static let posts: Set<String> = list(
        """
        designated safeguarding lead deputy assistant acting executive head headteacher principal vice teacher tutor form class year \
        of for and the key stage pastoral inclusion behaviour attendance welfare learning mentor manager officer worker support senior \
        coordinator co-ordinator secretary administrator receptionist business site school senco sendco dsl ddsl slt early help social \
        family education health nurse visitor educational clinical consultant psychologist paediatrician counsellor practitioner \
        specialist community independent reviewing governor chair clerk caretaker technician liaison youth housing team duty
        """)

    /// Small words that tell no sort of post: what they stand in says something else of the name before.
    static let noSorts: Set<String> = list(
        """
        who whom whose saw see sees met meet said says told tells asked asks called rang from with the then her his their our \
        your when where while that this these those was were has had have but not for into onto about after before until since \
        because spoke wants needs knows knew friend mum dad mother father parent sister brother son daughter aunt uncle cousin \
        nan gran neighbour partner wife husband carer pupil student child boy girl gave gives got gets took takes sent left \
        came went
        """)

    /// Words that say who somebody is without a name.
    static let persons: Set<String> = list(
        """
        mother mum mam mom mummy mommy stepmother stepmum mama father dad daddy stepfather stepdad papa parent parents stepparent carer \
        carers guardian brother brothers stepbrother sister sisters stepsister sibling siblings sib twin twins grandmother gran granny \
        grandma nan nana nanna grandfather grandad granddad grandpa aunt auntie aunty uncle cousin cousins niece nephew relative partner \
        husband wife boyfriend girlfriend friend friends neighbour neighbor self herself himself child boy girl boys girls man woman men \
        women adult adults stranger strangers somebody someone nobody another peer peers person people him her them me both unsure
        """)
    /// Words that in small letters join what is no name.
    static let small: Set<String> = list(
        "a an the from by with and or not see at in on of to for called known is was who his their my our whole some no"
    )

    /// Words that start with a capital in text and are no names, even after a role word or a title.
    static let text: Set<String> = cell.union(
        list(
            """
            a an the this that these those there then than when where which who whom whose why what how if as at by for from in into of \
            on onto off out over under up down to too with within without after before during since until while and or but nor so yet \
            i he she they we you it his her hers their theirs our ours my mine your him them us its himself herself themselves \
            is are was were be been being am has have had having do does did done doing can could shall should would might must may will \
            said says say stated states asked asks told tells rang rings phoned called calls spoke speaks informed informs reported \
            reports contacted emailed e-mailed texted wrote met meets saw sees seen left came come comes went goes gone got gets gave gives \
            took takes made makes confirmed confirms advised advises agreed agrees attended attends attending arrived arrives collected \
            collects disclosed discloses denied denies explained explains felt feels looked looks thinks thought wants wanted needs \
            needed noted notes noticed observed present absent apologies discussed discussion spoken speaking asking requested \
            requests visited visits visiting visit review reviewed updated update message messaged shouted hit punched kicked pushed \
            reassured reiterated mentioned claims claimed alleges alleged believes believed knows knew says will also again still very \
            just only even now today tomorrow yesterday tonight morning afternoon evening night later soon always never \
            mbbs mbchb bds mrcpch frcpch mrcp frcp mrcgp frcgp frcs mrcs mrcpsych frcpsych dclinpsy phd bsc msc mbe obe pgce qts rgn rscn rmn \
            paediatric paediatrics gastroenterologist neurologist cardiologist psychiatrist paediatrician radiologist dermatologist \
            audiologist ophthalmologist dietitian dietician physiotherapist pharmacist psychologist orthoptist hygienist surgeon physician \
            registrar consultant neonatal orthopaedic \
            mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends idva isva \
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun \
            january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct \
            nov dec spring summer autumn winter term half easter christmas eid ramadan diwali \
            one two three four five six seven eight nine ten eleven twelve thirteen first second third last next \
            teacher teachers teaching assistant assistants head heads headteacher deputy senior lead leader leaders leadership manager \
            managers tutor mentor mentors governor governors senco sendco dsl ddsl dsp hlta tas ta lsa sw gp ewo iro idva ep salt ot hv yos yot elsa \
            lado slt hoy ht dht aht cp cin lac cla eha ehcp ehcpna iep pep psp bsp send sen fsm pp eal marac mappa mace cse cce fgm hbv \
            dash nfa epo ppo sgo cao plo ico icpc rcpc cpc fgc taf tac marf oic cad pru eotas phse pshe pe re it ict pmld semh asd adhd vi hi \
            worker workers nurse nurses doctor doctors dentist midwife visitor visitors officer officers constable sergeant inspector \
            detective judge solicitor barrister lawyer court courts hearing order orders act section chair chairperson minutes meeting \
            meetings conference plan plans planning assessment assessments report referral referrals referred record records log logs \
            file files form forms note incident incidents concern concerns category categories action actions outcome outcomes risk risks \
            name names surname forename date dob time age address postcode phone mobile telephone tel email fax contact contacts number \
            reference ref upn uln status role roles position title signed signature page version copy cc bcc subject regards re fwd fw \
            child pupil student boy girl boys girls baby toddler adult adults man woman men women lady gentleman person people parent \
            parents carer carers mum mums mam mom mummy mother dad dads daddy father stepdad stepmum stepfather stepmother nan nana gran \
            granny grandma grandad grandmother grandfather aunt auntie aunty uncle cousin brother sister brothers sisters sibling \
            siblings twin twins friend friends neighbour neighbours partner husband wife boyfriend girlfriend son daughter guardian guardians \
            foster fosterer respite kinship \
            safeguarding protection welfare wellbeing pastoral behaviour attendance inclusion learning curriculum phase key stage \
            maths english science history geography art music drama french german spanish reading writing phonics spelling games sport \
            sports swimming assembly lesson lessons playground classroom corridor canteen dinner lunch break breakfast club office hall \
            reception library gym field toilets gate bus taxi car hospital home house road street lane avenue close drive court place \
            park row flat church mosque temple police ambulance fire \
            yr years group set band level band grade annual weekly daily monthly termly full part \
            operation encompass online prevent channel early years mental physical sexual emotional neglect abuse domestic \
            world room comics council uk england wales scotland ireland british ofsted dfe nspcc childline samaritans barnardos gmail \
            outlook hotmail google zoom teams facebook instagram snapchat tiktok whatsapp xbox playstation \
            urgent important confidential private please thank thanks dear hello hi kind best many sincerely faithfully yours \
            allowance agency panel payment payments training course approval application request placement stability lite hub \
            yes ok okay well however therefore because although though unless whether both either neither each every any some most more much few \
            less least same such own here nothing something anything everything someone anyone everyone nobody somebody anybody \
            new old good bad big small long short high low great usual regular main general local national public
            """))

    static let days: Set<String> = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// Words that may follow a title as a surname although they stand in the list: `Mr Hall`, `Miss Lane`, `Mrs Church`.
    static let surnames: Set<String> = list(
        """
        hall lane park church field drive close court place house street head judge page day may april june summer winter march \
        friday monday sunday saturday small short long low best good new old great bishop young read heather north south east west \
        care porter gates bond love hope faith rice france english french german german ireland england wales scotland holiday \
        christmas easter hunt sargent constable sergeant marshall prince king abbott rush bush
        """)

    private static func list(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}

/// Words that tell a teacher from anybody else with a title, and slips of the pen that look like names.
enum StaffWords {
    /// What a teacher has: `Mr Sharp's lesson`.
    static let owned: Set<String> = list(
        """
        class classes lesson lessons form group set tutor tutors room classroom office assembly club register maths english science \
        history geography art music drama pe french spanish german reading phonics nurture intervention cover detention desk
        """)
    /// What is set a teacher: `Mrs Holt to monitor`.
    static let tasks: Set<String> = list(
        "monitor follow log refer review chase action check inform update record complete liaise support raise add upload"
    )
    /// Contractions without their apostrophe and other words of messages that no list of words holds.
    static let slips: Set<String> = list(
        """
        dont doesnt didnt isnt wasnt werent arent hasnt havent hadnt wont wouldnt couldnt shouldnt cant whos whats thats theres \
        heres shes hes theyre youre were weve theyve youve ive shed hed theyd shell itll im itd ur wiv wif bcos bcoz coz cuz abt \
        bout sed woz wos wuz dis dat dem dey wen den tht thats fone phoned txt txted msg msgd gna gunna hav jus jst rlly ppl
        """)

    private static func list(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}

/// The words beside which names stand, by what they say of the person.
struct TextCue: Sendable {
    enum Sort: Sendable, Hashable {
        /// A title: `Mrs`, `PC`.
        case title
        /// A post: `social worker`, `SENCO`.
        case post
        /// A relation: `nan`, `friend`.
        case relation
        /// Several of one relation: `brothers`, `twins`.
        case relations
        /// What opens a list: `Present:`; a line of an e-mail's head: `From:`; who wrote: `Added by:`; a greeting before a signature.
        case list, header, author, signOff
        /// Says that somebody who tells does not want to be named.
        case secrecy
        /// What a name stands behind: `gave her name as`.
        case identity
        /// What only people do to people: `punched`.
        case deed
    }

    var sort: Sort
    var role: Role
    var sex: Relationship.Sex?
    /// The folded words before the last one, which is what the scan stops at; nearest last.
    var before: [String]
    /// Whether the last word counts only in capitals: `SW`, `TA`.
    var inCapitals = false
    /// Whether the word says no more than where somebody works, and so only counts behind a whole name: `(social care)`.
    var isGeneric = false
    /// Whether it is a partner, who is of the family only where it is an adult's.
    var isPartner = false
    /// Whether it is a step-parent or foster parent.
    var isOfStep = false
    /// Whether it is a relation of whoever speaks; found where it stands.
    var isOfSpeaker = false

    /// Cues by their last word in lower-case ASCII, the longest first.
    static let byLastWord: [String: [TextCue]] = {
        var table: [String: [TextCue]] = [:]
        func add(
            _ phrases: String, _ sort: Sort, _ role: Role, sex: Relationship.Sex? = nil, inCapitals: Bool = false,
            isGeneric: Bool = false, isPartner: Bool = false
        ) {
            for phrase in phrases.split(separator: ";") {
                // A hyphened word is one word to the scan, and two words to people who leave the hyphen out.
                let words = phrase.split { $0 == " " || $0 == "\n" }.map { $0.lowercased() }
                for words in Set([words, words.flatMap { $0.split(separator: "-").map(String.init) }]) {
                    guard let last = words.last else { continue }
                    let cue = TextCue(
                        sort: sort, role: role, sex: sex, before: words.dropLast().map { NameKey.key($0) },
                        inCapitals: inCapitals, isGeneric: isGeneric, isPartner: isPartner,
                        isOfStep: ["step", "foster", "adoptive"].contains { words[0].hasPrefix($0) })
                    table[last, default: []].append(cue)
                }
            }
        }
        // A title alone says nothing of the role: the neighbour has one too. Only pupils' word for a teacher does.
        for title in ["mr", "mrs", "ms", "mx", "madam"] {
            add(title, .title, .unknown, sex: Relationship.sex(ofTitle: title))
        }
        add("miss", .title, .staff, sex: .female)
        add("dr; prof; professor", .title, .professional)
        // Known to the family or to half the town as much as to the case.
        add("rev; revd; rabbi; imam; cllr", .title, .unknown)
        add("pc; pcso; dc; ds; di; wpc; sgt; insp", .title, .professional, inCapitals: false)
        add(
            """
            teacher; class teacher; headteacher; head teacher; head; deputy head; assistant head; head of year; teaching assistant; \
            year leader; phase leader; form tutor; tutor; senco; sendco; midday supervisor; learning mentor; mentor; caretaker; \
            family liaison officer; attendance officer; safeguarding lead; designated safeguarding lead; school business manager; \
            lunchtime supervisor; pastoral lead; pastoral manager; receptionist; office manager; coach; principal; governor; chair of governors
            """, .post, .staff)
        add("ta; ht; dht; aht; ct; dsl; ddsl; dsp; hlta; lsa; hoy; elsa; mds; slt", .post, .staff, inCapitals: true)
        add(
            """
            social worker; support worker; family support worker; youth worker; key worker; keyworker; case worker; caseworker; \
            school nurse; nurse; health visitor; midwife; doctor; psychologist; educational psychologist; therapist; psychiatrist; \
            paediatrician; counsellor; solicitor; probation officer; education welfare officer; police officer; team manager; \
            designated officer; dentist; speech therapist; consultant; early help worker; inspector; interpreter; physiotherapist; physio; \
            dietitian; orthoptist; audiologist; advocate; guardian ad litem; detective constable; detective sergeant
            """, .post, .professional)
        add(
            "sw; ssw; gp; ewo; iro; idva; ep; salt; hv; fsw; pmhw; emhp; lado; oic; yot; tm; spa; ot", .post,
            .professional, inCapitals: true)
        add(
            """
            social care; children's social care; childrens services; children's services; csc; police; camhs; mash; nhs; health; \
            early help; housing; probation; school nursing; youth justice; women's aid; nspcc; barnardos; cafcass; worker
            """, .post, .professional, isGeneric: true)
        add("neighbour; neighbor; caller; childminder; landlord; lodger", .post, .other)
        for (role, sex, words) in Relationship.familyWords {
            var single: [String] = []
            for word in words.split(separator: ";").map({ $0.trimmed }) {
                let apart = [
                    "mat", "bro", "sis", "sib", "parents/carers", "boyfriend", "girlfriend", "cousin", "niece",
                    "nephew",
                ]
                if apart.contains(word) {
                    continue
                }
                if ["parents", "brothers", "sisters", "siblings", "grandparents", "cousins", "carers", "foster carers"]
                    .contains(word)
                {
                    add(word, .relations, role, sex: sex)
                } else {
                    single.append(word)
                }
            }
            add(single.joined(separator: ";"), .relation, role, sex: sex)
        }
        add("bf; gf; ex; boyfriend; girlfriend", .relation, .family, isPartner: true)
        // A pupil of the school, perhaps.
        add("son; daughter; cousin; niece; nephew", .relation, .unknown)
        add("friend; best friend; classmate; class mate; schoolfriend; pupil; student", .relation, .pupil)
        add("twins; friends; classmates; pupils; students; children", .relations, .pupil)
        add(
            "present; attendees; attended; attending; in attendance; apologies; pres; invited; attendance", .list,
            .unknown)
        add(
            "pupils involved; children involved; students involved; involved; witnesses; witness; victim; victims",
            .list, .pupil)
        add("from; to; cc; sent by", .header, .unknown)
        add(
            "added by; recorded by; written by; logged by; entered by; completed by; prepared by; created by; author",
            .author, .staff)
        add("reported by; raised by; signed; signed by", .author, .unknown)
        add("regards; sincerely; faithfully; wishes; thanks; truly", .signOff, .unknown)
        add(
            """
            anonymous; anonymously; in confidence; in strict confidence; to be named; to be identified; name given; name shared; \
            name used; name mentioned; name disclosed; name passed
            """, .secrecy, .other)
        add("name as; name was; name is; name given as; herself as; himself as; themselves as", .identity, .unknown)
        add(
            "punched; kicked; slapped; shoved; pushed; bit; headbutted; strangled; tripped; spat; bullied", .deed,
            .unknown)
        for (word, cues) in table { table[word] = cues.sorted { $0.before.count > $1.before.count } }
        return table
    }()
}

/// Tells the words at which the scan stops from all others, without making a string of each.
struct CueTable: Sendable {
    static let shared = CueTable(TextCue.byLastWord)

    /// The longest word in it.
    let longest: Int
    private let words: [[UInt8]]
    private let cues: [[TextCue]]
    /// Open addressing: the number of a word plus one, 0 where nothing stands.
    private var slots: [UInt16]
    private var mask: Int { slots.count - 1 }

    init(_ table: [String: [TextCue]]) {
        let sorted = table.sorted { $0.key < $1.key }
        words = sorted.map { Array($0.key.utf8) }
        cues = sorted.map(\.value)
        longest = words.map(\.count).max() ?? 0
        slots = Array(repeating: 0, count: 2_048)
        for (number, word) in words.enumerated() {
            var key: UInt64 = 0
            for (index, byte) in word.enumerated() where index < 8 { key |= UInt64(byte | 0x20) << UInt64(index * 8) }
            var slot = CueTable.slot(key, word.count) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt16(number + 1)
        }
    }

    private static func slot(_ key: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: ((key &+ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    /// The cues whose last word stands at this range of the text; nil for most words.
    func cues(at range: Range<Int>, key: UInt64, in text: Span<UInt8>) -> [TextCue]? {
        var slot = CueTable.slot(key, range.count) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            let word = words[number]
            if word.count == range.count {
                var index = 0
                while index < word.count, word[index] == text[range.lowerBound + index] | 0x20 { index += 1 }
                if index == word.count { return cues[number] }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
