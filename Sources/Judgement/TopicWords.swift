import Vocabulary

/// Tells by its words what an entry is about.
///
/// A text that says nothing of any topic is about `other`, so that it is shared where a recipient needs everything and nowhere
/// else.
struct TopicWords: Sendable {
    static let shared = TopicWords(table)

    /// Whole words and runs of up to three, and beginnings of words, by their hashes.
    private var phrases: [UInt64: Topics] = [:]
    private var stems: [UInt64: Topics] = [:]

    private init(_ table: String) {
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":").map(\.trimmed)
            guard parts.count == 2, let topic = Topic(rawValue: parts[0]) else { continue }
            for word in parts[1].split(separator: ";").map(\.trimmed) {
                let isStem = word.hasSuffix("*")
                var hash = Self.basis
                for byte in word.utf8 where byte != UInt8(ascii: "*") { Self.add(byte, to: &hash) }
                if isStem {
                    stems[hash, default: []].insert(Topics(topic))
                } else {
                    phrases[hash, default: []].insert(Topics(topic))
                }
            }
        }
    }

    /// Adds the topics that a text tells.
    func read(_ text: Span<UInt8>, into topics: inout Topics) {
        var index = 0
        while index < text.count {
            guard Self.isLetter(text[index]), index == 0 || !Self.isLetter(text[index - 1]) else {
                index += 1
                continue
            }
            readPhrase(at: index, in: text, into: &topics)
            index += 1
        }
    }

    /// Looks at the word that starts here, and at it with the one and the two after it.
    private func readPhrase(at start: Int, in text: Span<UInt8>, into topics: inout Topics) {
        var hash = Self.basis
        var index = start
        for _ in 0..<3 {
            let from = index
            while index < text.count, Self.isLetter(text[index]) {
                Self.add(text[index] | 0x20, to: &hash)
                index += 1
                if index - start >= 3, let found = stems[hash] { topics.formUnion(found) }
            }
            guard index > from else { return }
            if let found = phrases[hash] { topics.formUnion(found) }
            guard index < text.count, text[index] == 0x20 || text[index] == 0x2D else { return }
            Self.add(0x20, to: &hash)
            index += 1
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    // Source: Fowler, Noll and Vo, "FNV hash", the 64-bit FNV-1a.
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static func add(_ byte: UInt8, to hash: inout UInt64) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// Topic, then words; a star ends the beginning of a word.
    ///
    /// Sources: the categories of recording systems as their public guides list them; the signs of abuse in "What to do if
    /// you're worried a child is being abused" (HM Government, 2015).
    private static let table = """
        harm: abuse*; abusi*; neglect*; bruis*; burn; burns; burnt; cigarette burn; hit; hits; hitting; punch*; slap*; kick*; strangl*
        harm: beat; beaten; belt; fractur*; black eye; assault*; violen*; domestic abuse; domestic violence; operation encompass
        harm: marac; fgm; female genital mutilation; forced marriage; honour based; breast ironing; exploit*; grooming; groomed; sexual*
        harm: rape*; indecent*; touched her; touched him; nude*; sexting; county lines; traffick*; modern slavery; child protection
        harm: cause for concern; safeguarding; disclos*; unsafe; not safe; scared; afraid; frighten*; threat*; hungry; starving; unkempt
        harm: dirty clothes; left alone; home alone; hurt; hurts; hurting; physical chastisement; smack*; shaken; choke*; locked in; locked out
        harm: child in need; strategy meeting; bully*; bullied; knife; weapon*; missing from home; ran away; run away; peer on peer
        harm: child on child; harmful sexual; upskirt*; coerc*; controlling; drunk; drugs; cannabis
        self-harm: self harm*; selfharm*; suicid*; overdos*; cut her; cut his; cut their; cuts on; cutting; cut herself; cut himself; ligature
        self-harm: end her life; end his life; end it all; want to die; wants to die; kill myself; kill herself; kill himself; burning herself
        mental-health: mental health; anxi*; depress*; panic attack; panic attacks; low mood; mood; camhs; self harm*; suicid*; overdos*
        mental-health: eating disorder; anorexi*; bulimi*; restrict* eating; psycho*; hallucinat*; voices; trauma*; ptsd; ocd; tearful; crying
        mental-health: wellbeing; well being; distress*; hopeless; nightmare*; not sleeping; sleeping; sleeps; phobi*; withdrawn; counsel*
        mental-health: therap*; grief; bereave*; cut her; cut his; cutting; worries; worried about everything; school refusal; panic
        health: physical health; health need*; health concern*; medical; medicin*; medicat*; asthma*; inhaler; epilep*; seizure*; diabet*; insulin; allerg*; anaphyla*; epipen
        injury: injur*; fractur*; bruis*; burn; burns; wound*; bleed*; first aid; graze*; head injury; concuss*
        health: hospital; doctor; gp; nurse; surgery; a and e; ambulance; pain; vomit*; sick; illness
        health: weight; dental; teeth; tooth; eyesight; glasses; hearing; wet himself; wet herself; soil*; head lice; pregnan*; contracepti*
        health: sickle cell; eczema; immunis*; vaccin*; disab*; sleep; physiotherap*
        needs: sen; senco; send register; sen support; sendco; ehcp; ehc; ehc plan; special educational; special needs; autis*; asd; adhd; dyslexi*; dyspraxi*
        needs: speech and language; speech therap*; makaton; educational psycholog*; ep report; intervention*; provision; learning difficult*; semh; disab*
        needs: teaching assistant; one to one; differentiat*; occupational therap*; assess plan do review; reasonable adjustment*
        attendance: attendance; absent*; absence*; late; lateness; punctual*; truan*; unauthorised; missed school; not in school; school refusal
        attendance: children missing education; off roll; persistent absen*
        behaviour: behaviour*; detention*; suspen*; exclu*; disrupt*; fight*; fought; swear*; swore; defian*; rude; bully*; bullied; vandal*
        behaviour: refus*; isolation; sanction*; red card
        family: family; parent*; home; mum; mother; dad; father; step father; step mother; carer*; young carer; housing; evict*; homeless*
        family: benefits; debt*; rent; food bank; foodbank; money; early help; taf; team around; domestic abuse; separat*; divorc*; custody
        family: grandmother; grandfather; gran; nan; grandad; sibling*; brother; sister; social worker; respite; parenting
        crime: police; crime; criminal; arrest*; charged; court; bail; offence*; offend*; assault*; stolen; theft; stole; robbery; robbed; knife
        crime: weapon*; drugs; dealing; county lines; cad; stab*; arson; rape*; burgl*; caution; youth justice; cctv; violen*; fraud
        extremism: extremis*; terroris*; radicali*; prevent referral; prevent duty; channel panel; ideolog*; isis; daesh; far right
        extremism: neo nazi; nazi; incel; white supremac*; mass shooting; school shooting; propaganda; jihad*; manifesto; hate group; swastika*
        staff-conduct: staff conduct; low level concern; allegation against; position of trust; lado; code of conduct; whistleblow*
        """
}
