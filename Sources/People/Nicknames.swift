/// Names that stand for one another: a line holds a name's spellings, then after a colon its short forms.
///
/// Written by hand from common use in British schools. Spellings stand for each other; a short form stands for every
/// spelling and the other way round.
package enum Nicknames {
    /// The other names that a folded forename may be written as, without itself.
    package static func of(_ forename: [UInt8]) -> [[UInt8]] {
        var found: [[UInt8]] = []
        for line in lines[forename] ?? [] {
            // A full name reaches its spellings and short forms; a short form the full names, and other short forms only
            // where they are spelt alike (Millie and Milly, but not Millie and Mia).
            let (full, short) = groups[line]
            let isFull = full.contains(forename)
            for name in full + short where name != forename && !found.contains(name) {
                if isFull || full.contains(name) || name.starts(with: forename.prefix(3)) { found.append(name) }
            }
        }
        for short in shortened(forename) where short != forename && !found.contains(short) { found.append(short) }
        return found
    }

    /// Whether the table knows the forename: then it is a common one.
    static func knows(_ forename: [UInt8]) -> Bool { lines[forename] != nil }

    /// Names so often put before the name one is called by that the second is used alone.
    static let unused: Set<[UInt8]> = Set(
        "muhammad mohammed mohamed mohammad muhammed mohamad mohd md muhamad syed sayed abdul maria nguyen".split(
            separator: " "
        )
        .map { Array($0.utf8) })

    /// Yoruba, Igbo and Edo compounds are called by a part; Punjabi ones by their stem.
    private static func shortened(_ name: [UInt8]) -> [[UInt8]] {
        guard name.count >= 6 else { return [] }
        var found: [[UInt8]] = []
        for prefix in prefixes where name.starts(with: prefix) && name.count - prefix.count >= 3 {
            let rest = Array(name[prefix.count...])
            found.append(rest)
            if rest.count >= 6 { found.append(Array(rest.prefix(4))) }
            if prefix.count >= 3, prefix.count <= 4 { found.append(prefix) }
        }
        for suffix in suffixes where name.count - suffix.count >= 3 && name.suffix(suffix.count).elementsEqual(suffix) {
            found.append(Array(name.dropLast(suffix.count)))
        }
        for suffix in punjabi where name.count - suffix.count >= 2 && name.suffix(suffix.count).elementsEqual(suffix) {
            let stem = Array(name.dropLast(suffix.count))
            found.append(stem + suffix.prefix(1))
            if stem.count >= 3 { found.append(stem) }
        }
        return found
    }

    private static func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
    private static let prefixes = words(
        "oluwa oluwo olu ayo ade temi tolu ola ife chukwu chi nwa oghene osa ebere kelechi tito")
    private static let suffixes = words("oluwa chukwu loba ogheneruno dele tope bayo wale femi seun funmi")
    private static let punjabi = words("preet deep jit jeet inder winder vir veer pal meet want")

    private static let groups: [(full: [[UInt8]], short: [[UInt8]])] = table.split(separator: "\n").map { line in
        let halves = line.split(separator: ":", maxSplits: 1)
        return (
            words(String(halves[0]).withoutHyphens), halves.count > 1 ? words(String(halves[1]).withoutHyphens) : []
        )
    }
    private static let lines: [[UInt8]: [Int]] = {
        var lines: [[UInt8]: [Int]] = [:]
        for (index, group) in groups.enumerated() {
            for name in group.full + group.short { lines[name, default: []].append(index) }
        }
        return lines
    }()

    private static let table = """
        abdifatah: abdi
        abdikarim abdulkarim: abdi karim
        abdirahman abdulrahman abdurrahman: abdi
        abdullahi abdullah: abdi
        abigail abigayle: abi abby abbie gail
        adam: ads
        adrian: ade adi
        aidan aiden ayden aaden
        aisha ayesha aysha aishah aesha: aish eesh
        alan allan allen alun: al
        albert: bert bertie al albie
        alexander alexandre aleksander aleksandr oleksandr alejandro alasdair alistair alastair: alex alec sandy xander sasha sascha al lex olek
        alexandra aleksandra oleksandra alessandra alexandria: alex alexa sandra sasha lexi lexie ola sandy
        alfred: alf alfie fred freddie
        alice alys: ali allie
        alison allison: ali allie
        amanda: mandy
        amelia emilia amelie: millie milly mia mills mimi amy
        amina aminah ameena amna: mina
        andrew andre andrzej andriy andrei: andy drew andrij
        angela angelina: angie ange
        ann anne anna ana: annie nan
        anastasia anastasiia anastazja: nastya ana stacey nastia asia
        anthony antony antoni: tony ant toni
        antonia: toni
        archibald: archie arch
        arthur: art artie
        barbara: barb babs basia
        bartosz bartlomiej: bartek
        beatrice beatrix: bea bee trixie
        benjamin: ben benny benji
        bernadette: bernie
        bethany elizabeth: beth
        elizabeth elisabeth elspeth elzbieta yelyzaveta: liz lizzie lizzy beth betty bess libby eliza ellie elsie lisa ela liza
        bradley: brad
        bridget brigid: bridie biddy
        cameron: cam
        carolyn caroline: carrie caz caro lyn
        caoimhe keeva kiva
        catherine katherine kathryn katharine cathryn katarzyna kateryna caitlin kaitlyn catrin: kate katie katy cath cathy kath kathy kit kitty kasia katya kat cat
        charles: charlie chas chaz chuck
        charlotte: charlie lottie lotte char charl
        christine christina kristina krystyna christiana: chris chrissie tina krysia kris
        christopher krzysztof kristopher: chris kit topher krzysiek kris
        clare claire clara
        connor conor
        cristian christian krystian: chris
        daniel danyal danyl daniil: dan danny dani
        danielle daniella daniela: dani danni ella elle
        darren daren: daz dazza
        david dafydd dawid davyd: dave davey davy dai dovid
        deborah debra: deb debbie debs
        declan: dec
        dimitri dmytro dmitri dimitrios: dima mitya
        dominic dominik: dom
        donald: don donny
        dorothy: dot dottie dolly
        edward: ed eddie eddy ted teddy ned
        edwin: ed eddie
        eleanor elinor eleanore ellen: ellie nell nellie nora elle
        elijah eliyahu: eli
        emily emilie emilija: em emmy millie milly ems
        emma: em emmy ems
        emmanuel emanuel: manny manu
        eugene evgeny yevhen: gene zhenya
        ewa eva eve: evie ewunia
        ewan euan ewen
        evelyn: evie eve
        ezekiel: zeke
        faisal faysal: faz
        fatima fatimah fatema fatma: fati tima
        florence: flo florrie flossie
        frances francesca franciszka: fran frankie franny chess
        francis franciszek francesco francisco: frank frankie fran paco
        frederick frederic fryderyk: fred freddie freddy
        gabriel: gabe gab
        gabriella gabrielle gabriela: gabby gabi ella gabs
        gareth: gaz gary
        gary garry: gaz gazza
        geoffrey jeffrey: geoff jeff
        george georgios jerzy heorhiy: georgie yiorgos jurek
        georgina georgia: georgie gina
        gerald gerard: gerry jerry
        gillian jillian: gill jill
        grzegorz: grzesiek grzes
        gregory: greg
        hannah hanna: han hania
        harold henry: harry hal hank
        harriet: hattie harri
        harrison: harry harri
        harvey: harv
        hassan hasan
        hussain hussein husain hussayn hossain
        helen helena olena elena halyna: nell lena lenka ela
        hugh huw: hughie shug
        ian iain: 
        ibrahim ebrahim: ib ibby
        imran: immy
        ignacy: ignas
        isaac izaak: zac ike
        isabel isabella isabelle isobel izabela: izzy bella issy izzie belle iza
        ivan: vanya
        jack: jackie
        jacob jakub yakub yaqub: jake kuba jakey cob
        jacqueline: jackie jacqui jac
        james seamus jamie: jim jimmy jamie jay jem
        jan yan: janek jasiek
        jane janet janice: jan janie
        jason: jay jase
        jayden jaydon jaiden jaden: jay jayd jaydo
        jennifer jenifer: jen jenny jenni
        jeremy jeremiah: jez jem jerry
        jessica: jess jessie
        joan: joanie
        joanne joanna jo-anne: jo joey asia joasia joanie
        john jon: jonny johnny jack
        sean shaun shawn
        jonathan jonathon johnathan: jon jonny jonno
        joseph josef jozef yusuf yousef yusef yousuf: joe joey jo jos
        josephine: jo josie josey
        joshua: josh
        judith: judy jude
        julia julie yuliia yulia juliette julianna: jules julka
        karol karolina: karo karolcia
        kayleigh kaylee: kay
        kelechukwu kelechi: kc kele
        kenneth: ken kenny
        kevin: kev
        kieran kieron ciaran
        kimberley kimberly: kim
        krishna: krish
        kyle: ky
        laila leila layla leyla
        laura lauren: laurie loz lozza
        lawrence laurence: larry laurie loz
        leanne leigh-anne: lee
        leonard: len lenny leo
        leonardo leon: leo
        lewis louis: lou lew louie
        liam william wilhelm guillaume: will bill billy willy wills liam
        lillian lilian lily lilly: lil lils
        linda lynda: lin lyn
        louise louisa luisa: lou lulu
        lucy lucia lucie: luce lu
        lukasz lucas lukas luke: lukaszek luki luc
        lyudmila ludmila: luda mila
        magdalena: magda madzia lena maddie
        madeleine madeline madison: maddie maddy mads
        malcolm: mal
        malgorzata: gosia malgosia
        margaret margarita: maggie meg peg peggy madge margie marge greta rita daisy mags
        maria marie mary mariia mariya maryam mariam miriam maryia: marysia mary molly polly masha may mimi
        mariana marianna: ania mari
        marcus mark markus marek: marc marky
        martin marcin: marty
        martha marta: marti
        mateusz matthew mathew matteo: matt mattie matty mati
        matilda mathilda: tilly tillie mattie tilda
        maximilian maxwell maksym maksim maxim: max maks maxi
        megan meghan: meg megs meggie
        melanie: mel
        melissa: mel lissa missy
        michael mikhail mykhailo michal miguel mikael: mick mickey mike mikey misha micky
        michelle: shell shelly mich chelle
        mieczyslaw: mietek
        mohammed muhammad mohamed mohammad muhammed mohamad mohd muhamad mahomed: mo moh
        moses moishe moshe musa: mo
        mustafa mustapha: mus
        mykola nikolai nicholas nicolas nikolas mikolaj: nick nicky nico kolya miki nik
        natalie natalia nataliia natalya natasha: nat tasha nata natka
        nathan nathaniel: nate nat nath
        neil niall nial
        niamh neve neave
        nicola nicole: nic nicky nikki niki nix
        norah nora: noor
        obinna: obi
        oliver olivier: ollie olly
        olivia oliwia: liv livvy livi ollie olly oliwka
        olha olga: olya
        omar umar omer
        oscar oskar: ozzy
        osman usman uthman: oz
        pamela: pam
        patricia: pat patsy trish tricia patty
        patrick padraig patryk: paddy pat rick
        pawel paul pavlo: paulie pawelek
        penelope: penny pen
        peter piotr petro petar: pete piotrek petya
        philip phillip philippe: phil pip
        philippa phillipa: pip pippa phil
        precious: presh
        rachel rachael: rach rachey
        rahim raheem
        raymond: ray
        rebecca rebekah: becca becky beck bex
        reginald: reg reggie
        richard ryszard: rich richie rick ricky dick rysiek
        robert: rob robbie bob bobby bert
        robin robyn
        ronald: ron ronnie
        rosemary rosalind rosanna: rose rosie ros
        ruairi rory ruaridh
        roxanne: rox roxy
        russell: russ
        ryan rhyan: ry
        saoirse seersha
        said saeed sayeed
        samantha: sam sammy sammie
        samuel: sam sammy
        sandra: sandy
        sara sarah zara: sal sally
        scarlett: scar lettie
        sebastian: seb bas
        serhiy sergei sergey: seryozha
        shannon: shan shaz
        sharon shaz: shazza
        shazia: shaz
        sheila shelagh
        sian shan
        siobhan shivon shivaun: shiv
        sofia sophia sophie zofia sofiia zofija: soph zosia sonia sonya zoska
        solomiia solomiya: solya solia
        stanislaw: stas staszek stan
        stefan stephen steven stephan szczepan: steve stevie steph ste
        stephanie stefania: steph stef
        susan suzanne susanna susannah zuzanna: sue susie suzie suzy zuzia suze
        svitlana svetlana: sveta svita
        sylvia sylwia: syl
        tabitha: tabby
        tadeusz: tadek
        tamara: tammy tam
        terence terrance: terry tel
        teresa theresa: terry tess tessa tracy
        tetiana tatiana tatyana: tanya tania
        theodore: theo ted teddy
        thomas tomas tomasz: tom tommy tomek
        timothy tymofiy tymoteusz: tim timmy tymek
        tobias: toby tobi
        tracey tracy: trace
        tristan: tris
        valerie: val
        vanessa: nessa ness
        veronica veronika weronika: vera ronnie wera nika
        victor viktor wiktor: vic
        victoria viktoria wiktoria viktoriia: vicky vicki vikki tori vic wika vika
        vincent: vince vinny
        volodymyr vladimir wlodzimierz: vova vlad volodya wlodek
        vasyl vasily: vasya
        walter: wally walt
        wayne: waz
        wendy: wend
        william: will bill billy willy wills
        winifred: win winnie freda
        wojciech: wojtek
        yehuda judah: yehudi
        yaroslav jaroslaw: jarek slavik
        yvonne: eve
        zachary zachariah zakariya zakaria zacharias: zac zach zak zack zaki
        zainab zaynab zeinab: zee
        zbigniew: zbyszek
        elif: eli
        mehmet ahmet ahmed ahmad: ahmo
        osagie: osa
        emeka chukwuemeka
        uchenna: uche
        ngozi ngozichukwu: ngo
        kwabena kobina: kobby
        oluwaseun: seun
        oluwadamilola damilola: dami lola
        oluwatobiloba oluwatobi: tobi toby tobiloba
        temitope: temi tope
        adebayo: bayo ade
        ayodele: ayo dele
        folasade: sade fola
        funmilayo: funmi
        babatunde: tunde baba
        harpreet: harp preet
        jaspal jaspreet: jas
        gurpreet gurdeep: gur gurps
        manpreet mandeep: mandy manni
        ioana ioan: ionut
        alexandru: alex sandu
        gheorghe: george gigi
        mihai mihail: mishu
        jose: pepe
        joao: joaozinho
        guadalupe: lupe
        eilidh ayley ailey
        """
}

extension String {
    fileprivate var withoutHyphens: String { String(filter { $0 != "-" }) }
}
