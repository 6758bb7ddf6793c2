import People
import Support
import Testing
import Vocabulary

/// People whom a text names beside a cue.
///
/// All of them are invented.
@Suite struct TextCuesTests {
    @Test(
        arguments: [
            ("spoke to social worker «Priya Nair» today", [Role.professional]),
            ("Class teacher «Mr Adeyemi» was told", [.staff]),
            ("Class teacher: «Mr Adeyemi»", [.staff]),
            ("Head of Year «Miss Rose» rang home", [.staff]),
            ("«PC 2219 Doyle» attended at 06:50", [.professional]),
            ("seen by «Dr Singh» and GP «Dr A Patel».", [.professional, .professional]),
            ("SENCO «Mrs Holt» to follow up", [.staff]),
            ("«Mrs Holt» (SENCO) to follow up", [.staff]),
            ("«Naomi Price» (SW) rang", [.professional]),
            ("«Priya Nair», social worker, attended", [.professional]),
            ("«Priya Nair», paediatric diabetes specialist nurse", [.professional]),
            ("«Naomi Price» (missing and exploitation support worker) rang", [.professional]),
            ("«Naomi Price» (NP, SW) rang", [.professional]),
            ("| «PARRY Ffion» | family support worker, chair |", [.professional]),
            ("«Jade Wright» (neighbour of the school nurse) rang", [.other]),
            ("collected by his nan, «Jean», at 3", [.family]),
            ("collected by his nan, «Jean»", [.family]),
            ("her friend «Leah P» in 6B saw it", [.pupil]),
            ("mum's partner «Gaz» was there", [.family]),
            ("mums partner «Gaz» was there", [.family]),
            ("his brother «Kai» is in Y3", [.sibling]),
            ("Step-dad («Curtis») kicked off", [.parent]),
            ("mum («Joanne») rang", [.parent]),
            ("«Joanne Okafor», mother of «Amelia», came in", [.parent, .unknown]),
            ("«Jakub»'s mum, «Ewa Nowak», rang", [.unknown, .parent]),
            ("«Jakub»’s mum «Ewa» rang", [.unknown, .parent]),
            ("Added by: «Mrs D Webb»", [.staff]),
            ("Recorded by «Deborah Webb» on 3/4", [.staff]),
            ("Present: «Deborah Webb», «Naomi Price» (SW), «Mrs Holt»", [.unknown, .professional, .staff]),
            ("Present:\n«Deborah Webb»\n«Naomi Price» (SW)\n\nKirkley Fen", [.unknown, .professional]),
            (
                "Present:   «Ann Moor» (social worker, chair)\n           «Helen Okonjo»\n           «PC 0412 Amir Latif»\nKirkley Fen",
                [.professional, .unknown, .professional]
            ),
            ("Pupils involved: «Jakub Nowak», «Leah Price»", [.pupil, .pupil]),
            ("«Mr and Mrs Okafor»", []),
            ("brothers «Kai» and «Jordan Okafor» fought", [.sibling, .sibling]),
            ("The twins «Ayaan» and «Ayesha Hussain» say so", [.pupil, .pupil]),
            ("From: «Joanne Okafor» <jo.okafor@example.org>", [.unknown]),
            ("From: «Webb, Deborah» <d.webb@gull-lane.sch.uk>", [.staff]),
            ("Kind regards,\n«Deborah Webb»\nDesignated Safeguarding Lead", [.staff]),
            ("«Mrs Adeyemi» is «Tobi»'s mum", [.parent, .unknown]),
            // Names of many traditions.
            ("social worker «Oluwatobiloba Adeyemi» rang", [.professional]),
            ("a parent, «Inês Carvalho», came to the gate", [.unknown]),
            ("my mum («Shamim Akhtar») was there", [.unknown]),
            ("her mum («Shamim Akhtar») was there", [.parent]),
            ("his aunt, «Zofia Wójcik-Nowacka», rang", [.family]),
            ("class teacher «Mr O’Neill» said", [.staff]),
            ("his uncle «Şahin» came", [.family]),
            ("social worker «Nguyễn Thị Mai» came", [.professional]),
            ("his dad «Omar bin Yusuf al-Haddad» rang", [.parent]),
            ("her mother «Sahra Jama Farah» came", [.parent]),
            ("his grandmother, «Siân ap Rhys», came", [.family]),
            ("her brother «João Pedro da Silva» came", [.sibling]),
            ("her friend «Соломія» came", [.pupil]),
            ("social worker «Kofi Owusu-Ansah» rang", [.professional]),
            ("his sister «Łucja» came", [.sibling]),
            ("foster carer «Harpreet Kaur» came", [.carer]),
            ("«Mrs Hall» and «Miss Lane» saw it", [.unknown, .staff]),
            ("spoke with «mrs webb» again", [.unknown]),
            ("«MRS LANE» TO RING", [.unknown]),
            // A title is no post: a neighbour has one too.
            ("«Mr Hassan» from next door came", [.unknown]),
            ("«Mr Hassan», the vicar, rang", [.unknown]),
            ("«Mr Sharp»'s lesson", [.staff]),
            ("«Mr Sharp»’s class", [.staff]),
            ("«Mr Hassan»'s dog", [.unknown]),
            ("«Mrs Holt» to monitor", [.staff]),
            ("«Mrs Holt» to bring him", [.unknown]),
            ("Present: «Mr Sharp» (form tutor)", [.staff]),
            ("Present: «Mr Adebayo» (father)", [.parent]),
            ("Signed: «Mrs Holt»", [.staff]),
            ("Present: «P Kaur» (DSL), «D Sharp», «O Llewellyn» (social care)", [.staff, .unknown, .professional]),
            ("The screening worker is «Owen Llewellyn», 0113", [.professional]),
            ("Class teacher is «Mr Adeyemi»", [.staff]),
            ("Apologies: «L Ferreira da Costa»", [.unknown]),
            ("art with «Miss Ferreira da Costa» today", [.staff]),
            ("«Y. Demir»'s dad rang", [.unknown]),
            ("Cc: leah@example.org, \"«Pryce-Jones, Rhodri»\"", [.unknown]),
            ("Cc: \"«Pryce-Jones, Rhodri»\" <r@example.org>, «Deborah Webb» <d@gull-lane.sch.uk>", [.unknown, .staff]),
            ("To: «Ruth Baker», «Helen Okonjo» <h@gull.sch.uk>", [.unknown, .staff]),
            ("Anonymous caller, later gave name as «Sheila Grant», says dad hits her", [.other]),
            ("gave her name as «Sheila Grant»", [.unknown]),
            ("his friend «abdi rahman» saw him get in", [.pupil]),
            ("her friend «oluwaseun» saw", [.pupil]),
            ("«Kyle Barnes» in Y9 punched «Destiny Adeyemi».", [.pupil, .unknown]),
            ("«Kyle Barnes» (9T) said no", [.pupil]),
            ("«Kyle Barnes» from Year 9 laughed", [.pupil]),
            ("his gf «Shanice» was there", [.unknown]),
            ("«Leah»'s mum's boyfriend «Gaz» hit her", [.unknown, .family]),
            ("mum's sister «Kelly» rang", [.family]),
            ("her friend's mum «Tina Reyes» rang", [.unknown]),
            ("«Adaeze» is her twin sister", [.sibling]),
            ("«Sharon Pike» told us but does not want her name given", [.unknown]),
        ] as [(String, [Role])])
    func findsPeople(marked: String, roles: [Role]) {
        let marked = Marked(marked)
        let found = TextCues.find(in: marked.text.span)
        if roles.isEmpty {
            #expect(found.count == 2 && found.allSatisfy { $0.name.surname == "Okafor" })
        } else {
            #expect(found.map(\.range) == marked.ranges)
            #expect(found.map(\.role) == roles)
        }
    }

    @Test(arguments: [
        "social worker Team rang back",
        "Jade Wright, who knows the school nurse, rang",
        "Jade Wright said the duty social worker rang",
        "Jade Wright, and the duty social worker, rang",
        "Teacher Assessment in May",
        "Mum Said she would ring",
        "Head of Year Nine",
        "Head of Year 9 informed",
        "the social worker will ring on Monday",
        "mum May need a referral",
        "Mum Will not come",
        "SOCIAL WORKER REPORT",
        "SOCIAL WORKER VISIT ON FRIDAY AND MUM TOLD",
        "SW Team, EWO and SALT to attend",
        "GP Surgery rang",
        "Class Teacher Comments",
        "School Nurse Referral",
        "Dr appointment at 3",
        "he will miss School on Friday",
        "miss lessons",
        "Miss, can I go",
        "the PC Room was locked",
        "DS Lite was taken",
        "Mum's phone was off",
        "Today's dad update",
        "She told her mum, then left",
        "She told mum, Monday was fine",
        "Dad has them every other w/e",
        "Nan and Grandad",
        "Present: HT, SENCo, SW",
        "Present: Year 6 Reading Group",
        "From: 14/04/2026",
        "From: dsl@example.sch.uk",
        "from Lowestoft to Beccles",
        "Kind regards,\nThe Safeguarding Team",
        "Foster Carer Allowance form",
        "Friends Meeting House",
        "pupils Amelia saw",
        "growing in confidence every day",
        "Health Visitor Service",
        "Police Officer Attended",
        "Social Worker: TBC",
        "Written by Friday",
        "Early Help Worker allocated",
        "Mr & Mrs",
        "ex partner of mum",
        "her friend said",
        "the teacher (Maths)",
        "Team Manager, Children's Services",
        "Llŷr Morgan, Nain collects",
        "Leah Price, teacher informed",
        "Amelia (social care)",
        "Leah Price (social care rang)",
        "Leah Price, housing and debt discussed",
        "her friend sed that she saw it",
        "his friend whent home",
        "her friend dont like him",
        "his friend saw him at the bus stop",
        "her friend frm school",
        "Reading Group (6B) met",
        "Harvest Festival in Year 5",
        "Gull Lane Primary (Y6)",
        "Maths in Year 6",
        "he is in Y9",
        "moved to Set 3B",
        "punched Him and ran",
        "bit The Table",
        "was kicked by Year 9",
        "Great Yarmouth bit the dust",
        "the name as It stands",
        "Football is his friend",
        "Subject: Okafor family",
        "name was Changed",
        "her friends mum said",
        "his gf said",
        "Mr said no",
    ])
    func makesNobodyOf(text: String) {
        let bytes = Array(text.utf8)
        let found = TextCues.find(in: bytes.span)
        #expect(found.isEmpty)
    }

    @Test(arguments: [
        ("Sharon Pike (neighbour) rang and wishes to remain anonymous", true),
        ("Neighbour Sharon Pike told us in confidence", true),
        ("Neighbour Sharon Pike rang anonymously", true),
        ("Anonymous caller, later gave name as Sheila Grant, says dad hits her", true),
        ("Neighbour Sharon Pike rang, does not want her name given to dad", true),
        ("Neighbour Sharon Pike rang and asked not to be named", true),
        ("Neighbour Sharon Pike rang and gave her address", false),
        ("The neighbour, Mrs Doyle, told us in confidence that dad hits her", true),
        ("Neighbour Sharon Pike rang", false),
        ("She must not be named to DC Sharon Pike", false),
        ("Her friend Leah Price is growing in confidence", false),
    ])
    func informants(text: String, isInformant: Bool) {
        let bytes = Array(text.utf8)
        let found = TextCues.find(in: bytes.span)
        #expect(found.contains { $0.parts.contains(.informant) } == isInformant)
        #expect(found.count == 1)
    }
}
