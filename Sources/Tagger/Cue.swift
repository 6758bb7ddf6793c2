/// What a word says of the words around it.
enum Cue: UInt8, CaseIterable {
    case none
    case title, kin, role, person, say, act, state, named, greeting, regards, preposition, pronoun, place, street,
        school, firm
    case month, day, time, service, subject, particle, reside

    /// Words of each kind, folded.
    ///
    /// Nothing here finds a name: the tagger learns how far to go by each.
    private static let words: [(Cue, StaticString)] = [
        (
            .title,
            "mr mrs miss ms mx dr prof professor sir madam rev reverend father pc pcso dc ds di sgt sergeant constable cllr councillor judge lord lady imam rabbi sister pastor nurse headteacher officer master mstr capt captain col hon dame"
        ),
        (
            .kin,
            "mum mam mom mummy mommy ma dad daddy da pa papa mother father parent parents nan nana nanna nanny nain taid gran granny grandma granda grandad grandpa grandmother grandfather grandparents brother bro sister sis sib sibling siblings twin twins son daughter baby aunt auntie aunty uncle cousin cousins nephew niece stepdad stepmum stepfather stepmother stepbrother stepsister stepson stepdaughter partner husband wife ex boyfriend girlfriend bf gf fiance fiancee mgm mgf pgm pgf godmother godfather inlaw guardian carer carers dads mums nans half step foster"
        ),
        (
            .role,
            "teacher tutor head ta lsa hlta sw social worker dsl ddsl dht aht ht senco hoy gp hv midwife doctor nurse therapist counsellor mentor coach manager caretaker secretary receptionist driver solicitor chair clerk ewo iro idva lado ssw fsw slt elsa camhs cadet vicar priest babysitter childminder neighbour landlord staff lecturer practitioner psychologist paramedic keyworker advocate inspector matron governor instructor leader assistant lead supervisor chaplain"
        ),
        (
            .person,
            "pupil student child boy girl lad lads lass friend friends mate mates bestie classmate peer peers kid kids teen youth man woman lady bloke guy person classmates girls boys children buddy"
        ),
        (
            .say,
            "said says say told tells tell asked asks ask disclosed discloses reported reports stated states explained explains claimed claims alleged alleges replied replies shouted shouts whispered mentioned mentions admitted admits denied denies confirmed confirms agreed agrees called calls texted texts messaged messages rang rings phoned phones emailed emails wrote writes answered added adds complained insisted promised described thinks thought felt feels reckons spoke speaks swore screamed laughed cried repeated commented noted suggested apologised"
        ),
        (
            .act,
            "hit hits punched kicked pushed slapped bit scratched pulled grabbed threw ran runs walked left leaves arrived arrives came comes went goes sat sits stood collected collects picked dropped took takes met meets saw sees attended attends missed absconded refused refuses joined moved moves stayed stays slept woke ate eats drank fell hid hurt hurts touched touches bullied bullies teased followed follows helped helps gave gives brought brings stole steals broke lost found watched played plays needs wants likes hates loves lives hugged kissed sent sends snapped blocked posted shared added invited"
        ),
        (
            .state,
            "is was has had seems seemed appears appeared looks looked became isnt wasnt hasnt hadnt doesnt didnt does did can cant could would wont"
        ),
        (
            .named,
            "named called known aka nickname nicknamed name names surname forename alias nee formerly likes prefers identifies goes signed initials pseudonym dob born"
        ),
        (
            .greeting,
            "dear hi hello hey hiya morning afternoon evening attn fao cc bcc to from sent thanks thankyou ta cheers"
        ),
        (
            .regards,
            "regards sincerely faithfully wishes love cheers thanks respectfully yours kind best warm many xx xxx x"
        ),
        (
            .preposition,
            "with by from to for between about of at in near and or against towards beside behind after like than versus vs via re concerning per onto & n"
        ),
        (
            .pronoun,
            "he she they him her them his hers their i we you my our your me us it its who whom whose that this these those himself herself"
        ),
        (
            .place,
            "town city village county borough district area estate north south east west park green common hill valley beach river lake island bridge station airport harbour port farm woods road street centre region state province country republic"
        ),
        (
            .street,
            "road rd street st lane ln avenue ave close drive crescent court terrace place way grove gardens row square mews walk rise view parade hill house flat flats block floor apartment cottage lodge gate"
        ),
        (
            .school,
            "school primary secondary academy college infant infants junior juniors nursery preschool grammar high sixth university uni campus pru playgroup kindergarten montessori"
        ),
        (
            .firm,
            "ltd limited plc inc llc co company corp group trust council charity foundation club fc afc rfc cc utd united city association society church mosque temple gurdwara chapel hospital surgery clinic practice centre services service agency bank store shop cafe restaurant takeaway pub hotel inn salon gym union party league team police ministry department institute committee hospice housing"
        ),
        (
            .month,
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
        ),
        (
            .day,
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun today yesterday tomorrow tonight"
        ),
        (
            .time,
            "am pm week weeks year years month months day days term lesson period break lunch breaktime lunchtime playtime morning hour hours mins minutes oclock later ago when since until before during"
        ),
        (
            .service,
            "mash camhs nspcc cpoms nhs ofsted eh lac cin cp ehcp send sen dwp childline samaritans barnardos sims arbor bromcom ictx mappa marac idva early help"
        ),
        (
            .subject,
            "maths english science history geography art music pe drama french spanish german biology chemistry physics computing ict re rs pshe dt food tech technology textiles rse reading writing spelling phonics numeracy literacy assembly swimming"
        ),
        (
            .particle,
            "de da di do dos du van von der den bin ibn bint al el ul ud ap ab ferch ni nic mac mc o la le ben bat abu umm abd della del st"
        ),
        (
            .reside,
            "live lives living lived stay staying address moved moving resides resident based born visit visiting visited attend attends attended attending works work worked working goes plays trains"
        ),
    ]

    private static let slots: Int = 2048

    /// Where each word of the table is, by the top bits of its hash.
    static let table: [(hash: UInt64, cue: Cue)] = {
        var table = [(hash: UInt64, cue: Cue)](repeating: (0, .none), count: slots)
        for (cue, list) in words {
            for word in list.description.split(separator: " ") {
                let hash = WordHash.of(String(word))
                var slot = Int(WordHash.mixed(hash) >> 53)
                while table[slot].hash != 0, table[slot].hash != hash { slot = (slot + 1) & (slots - 1) }
                // The first kind that has a word keeps it.
                if table[slot].hash == 0 { table[slot] = (hash, cue) }
            }
        }
        return table
    }()

    @inline(__always)
    static func of(_ hash: UInt64, in table: UnsafeBufferPointer<(hash: UInt64, cue: Cue)>) -> Cue {
        var slot = Int(WordHash.mixed(hash) >> 53)
        while table[slot].hash != 0 {
            if table[slot].hash == hash { return table[slot].cue }
            slot = (slot + 1) & (slots - 1)
        }
        return .none
    }
}
