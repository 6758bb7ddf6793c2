/// What a heading says by its words, where no list has it as it stands: `Booking note`, `What did the child say?`, `Action and
/// outcome`, `Reason late`.
///
/// A heading is understood only where every word of it is known, and none of the words known tells of a diagnosis, money, a faith,
/// courts, police, or somebody's own file: a column that may hold such things stays unknown. What is understood is prose of
/// some kind, which is read for names and all else.
struct HeadingWords {
    private let words: [String]
    /// Those that say something.
    private let telling: [String]

    init(_ heading: String) {
        var words = HeadingWords.words(of: heading).map(HeadingMap.fold).filter { !$0.allSatisfy(\.isNumber) }
        // `To do + who`.
        if let index = words.indices.dropLast().first(where: { words[$0] == "to" && words[$0 + 1] == "do" }) {
            words.replaceSubrange(index...index + 1, with: ["todo"])
        }
        self.words = words
        telling = words.filter { !Self.small.contains($0) }
    }

    /// The name of the field, or nil where a word says that it holds anything else.
    var field: String? {
        guard !words.isEmpty, words.count <= Self.most, telling.allSatisfy(Self.known.contains),
            words.count > 1 || !Self.deeds.contains(words[0])
        else { return nil }
        if let time = fieldOfTime { return time }
        if words.last == "by" {
            return telling.allSatisfy(Self.doings.contains) && !telling.isEmpty ? "concern.recorded_by" : nil
        }
        guard !isPerson, !isFlag, !tellsOfHome, !has(Self.verbs) || has(Self.prose) else { return nil }
        if has(Self.injuries) { return "health.injury" }
        if has(Self.absences) { return has(Self.reasons) ? "attendance.absence_reason" : nil }
        if has(Self.exclusions) { return has(Self.prose) ? "education.exclusion_reason" : nil }
        if has(Self.mental) { return "health.mental" }
        if has(Self.support) { return "send.provision_detail" }
        // `In their own words`: whose, if not the child's.
        if has(Self.speech), has(Self.child) || words.contains("own") { return "concern.child_words" }
        if has(Self.prose) || isQuestion { return "text.note" }
        return has(Self.actionNouns) ? "concern.action" : nil
    }

    private func has(_ some: Set<String>) -> Bool { telling.contains(where: some.contains) }

    /// When something happened or was written down; not when the next thing is due, which is no date of an entry.
    private var fieldOfTime: String? {
        guard !has(Self.child), !has(Self.grownUps) || has(Self.verbs), !has(Self.future) else { return nil }
        let isDate = words.contains("date") || words.contains("dates")
        let isTime = words.contains("time") || words.contains("times")
        if isTime, !isDate { return "concern.time" }
        let isDay = words.count > 1 && words.last == "on" && has(Self.verbs)
        return isDate || isDay ? "concern.recorded_at" : nil
    }

    /// Whether somebody's name stands in the column: `Progress coach`, `Passed to`, `Adults of concern`, `Who was told`.
    private var isPerson: Bool {
        if ["to", "for", "with", "from"].contains(words.last ?? "") || words.allSatisfy(Self.names.contains) {
            return true
        }
        // `To do + who`, but not `Who else knows`.
        if words.contains(where: Self.names.contains) {
            return Self.names.contains(words[0]) || !has(Self.prose) && !has(Self.actionNouns)
        }
        func isSomebody(_ word: String) -> Bool { Self.child.contains(word) || Self.grownUps.contains(word) }
        guard let last = words.lastIndex(where: { !Self.small.contains($0) }) else { return true }
        if isSomebody(words[last]),
            last == 0 || !["on", "to", "for", "from", "with", "about", "by"].contains(words[last - 1])
        {
            return true
        }
        return words.count > 1 && isSomebody(words[0]) && words[1] == "of"
    }

    /// `What happened before that`, `How was the week?`.
    private var isQuestion: Bool { words.count > 2 && Self.questions.contains(words[0]) }

    /// `Parents told Y/N`: a tick, not a tale.
    private var isFlag: Bool { words.suffix(2) == ["y", "n"] || words.suffix(2) == ["yes", "no"] }

    /// `Family circumstances`, `Home conditions`: housing, debts and benefits.
    private var tellsOfHome: Bool { has(Self.households) && has(Self.states) }

    /// Whether a word of a heading tells of what stays unknown, whatever stands beside it: `Offences / notes`.
    static func tellsOfMore(_ heading: String) -> Bool {
        words(of: heading).map(HeadingMap.fold).contains(where: more.contains)
    }

    // MARK: The words

    private static let more = set(
        """
        offence offences criminal conviction convictions police court legal bail prison probation benefit benefits income debt
        debts bank finance financial medical diagnosis health immigration visa asylum religion faith ethnicity
        """)

    /// Longer ones are instructions, which say much else.
    private static let most = 14

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    private static let small = set(
        """
        a an the and or of in on at to for from by with about as if not no any anything all else so far now then than more most
        other this that these those there it its is are was were be been being do does did done has have had having can could
        should would will may i we you he she they them their own his her our my me your us re e g eg ie etc per vs s t o r y yn yes n
        during before after since up out into over between also already possible please further additional what how why doesnt dont
        didnt whats isnt wasnt cant wont
        """)
    private static let questions = set("what how why did anything has have beth sut pam")
    private static let names = set("who whom whose pwy")

    /// What the words are called, and what they tell.
    private static let prose = set(
        """
        note notes update updates comment comments remark remarks narrative narratives writeup sylwadau sylw nodyn nodiadau
        account analysis antecedent antecedents background briefing content contents context conversation debrief debriefing
        describe description detail details diary disclosure discussion entry evaluation event events evidence log record
        explanation fact facts feedback finding findings formulation gist impact incident incidents info information chronology
        concern concerns worry worries worried worrying issue issues latest learning memo message messages minute minutes misc
        moment nature observation observations obs observed opinion outline pattern picture points bit bits random
        presentation presented present purpose quote quotes rationale reaction reactions reason reasons representations
        recommendation recommendations reflection reflections reply report response responses statement statements story summary
        synopsis text snippet keyword typed captured search searched terms things thoughts feelings feeling felt feel mood
        trigger triggers view views wishes hopes dreams voice words
        arrival behaviour deescalation escalation consequence consequences calming positives strengths interests likes dislikes
        important progress barriers factors indicators risk risks harm danger safety protective precautions preventative
        circumstances situation matters wrong well differently visible clothing tone exact verbatim support
        digwyddiad ddigwyddodd disgrifiad pryder pryderon manylion crynodeb adroddiad
        """
    ).union(deeds)
    /// What happened and was said: by themselves a tick, or who did it.
    private static let deeds = set(
        """
        happened happening happen happens responded want wanted led leading heard saw seen see hear say says said told noticed noted discussed
        talked talk spoke spoken asked reported learnt learned found agreed know think working works worked better mattered helps
        helped help needed needs going
        """)
    /// On which occasion, or how they are written.
    private static let occasions = set(
        """
        incident full booking first second review session visit meeting mtg call calls contact daily weekly wkly termly monthly updated quick
        lesson pastoral general intervention interventions mentoring keyworker office front free case day days week today
        night weekend am pm ks1 ks2 ks3 ks4 start end initial final first closing playground lunchtime lunch break attendance
        club trip trips transition aid handover supervision check checkin checkout walkin punctuality achievement
        drop duty transport bus taxi route journey activity activities main warm task work homework return returning
        collection collected exit key current previous prior recent past significant monitoring moderator investigation strategy
        desired expected intended close class classroom lesson tutorial nurture place outside inside doorstep
        room corridor detention body map bodymap sanction sanctions restorative reintegration hold restraint force used use physical necessary
        pi rpi house dormitory boarding home letter chat sms whatsapp online external agency
        agencies service services referral referred referrer eh taf tac cin cp lac pep core group panel conference safeguarding sg
        pushpull push pull rhi considered mitigating nfa prevent recurrence reduce bullying
        gofal bugeiliol gymerwyd swyddfa wythnos dydd beth
        """)
    private static let child = set(
        """
        child children childs pupil pupils student students learner learners yp young person persons kid kids victim victims peer peers
        plentyn disgybl
        """)
    private static let grownUps = set(
        """
        parent parents parental carer carers mum mam mom dad mother father family relative relatives neighbour neighbours adult
        staff teacher teachers tutor ta tas hlta lsa hoy hod dsl ddsl slt smt head ht deputy senco sendco alnco elsa mentor coach
        matron warden houseparent escort driver caller visitor reporter witness witnesses adults worker workers sw fsw ewo als
        eso hv flo dt qa dht aht governor governors professional professionals member mash rhiant rhieni athro school
        """)
    private static let speech = set(
        "said say says words voice quote quotes verbatim told account disclosure disclosed spoken")
    /// What the school does for a child's needs, and how it goes.
    private static let support = set("target targets strategies criteria apdr smart goal goals aims")
    private static let injuries = set("injury injuries bruise bruises bruising wound wounds accident")
    private static let absences = set("absence absences absent late lateness")
    private static let reasons = set("reason reasons explanation message note notes")
    private static let exclusions = set("exclusion exclusions suspension suspensions excluded suspended")
    private static let mental = set("wellbeing emotional")
    private static let households = set(
        "family home household parent parents carer carers mum dad mother father relatives")
    private static let states = set("circumstances situation background factors issues matters")

    /// What was done about it, and the words that stand beside those.
    private static let actionNouns = set(
        """
        action actions outcome outcomes followup follow response responses steps decision decisions advice plan plans
        gweithredu canlyniad camau todo treatment
        """)
    private static let steps = set("step taken required next immediate set offered tried given nesaf")
    /// What people do with an entry, before `on` and `by`.
    private static let entering = set(
        """
        logged recorded raised created modified updated added reviewed led checked administered authorised monitored awarded issued
        moderated assigned supervised conducted completed actioned closed written
        """)
    /// Before `by` also what is done, and to what: `Statement taken by`.
    private static let doings = entering.union(
        set("given taken debrief action call statement note update entry"))
    /// Before `on`, and beside a date, also what happens to it.
    private static let verbs = entering.union(
        set("reported observed sent opened received referred informed notified contacted started held occurred"))
    private static let times = set("date dates time times")
    private static let future = set("next target targets goal goals desired expected intended")

    private static let known: Set<String> = [
        prose, occasions, child, grownUps, speech, support, injuries, absences, exclusions, mental,
        states, actionNouns, steps, doings, verbs, times, names,
    ].reduce(into: []) { $0.formUnion($1) }

    /// The words of a heading: parted by what is no letter, digit or percent sign, and where a capital follows a small letter.
    static func words(of heading: String) -> [String] {
        var words: [String] = []
        var isInside = false
        for scalar in heading.unicodeScalars {
            // `Child's`, `o'r`.
            if ["'", "\u{2019}"].contains(scalar) { continue }
            guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "%" else {
                isInside = false
                continue
            }
            let startsWord =
                scalar.properties.isUppercase && words.last?.unicodeScalars.last?.properties.isLowercase == true
            if isInside, !startsWord {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else {
                words.append(String(scalar))
                isInside = true
            }
        }
        return words
    }
}
