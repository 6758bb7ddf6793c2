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

    /// Whether a word is a forename cut short (`Zabi`), or with an ending that makes it small (`Hopey`); both folded.
    static func isPet(_ word: [UInt8], of forename: [UInt8]) -> Bool {
        if forename.starts(with: word) { return forename.count >= word.count + 2 }
        guard forename.count > 2, word.starts(with: forename) else { return false }
        return diminutives.contains(Array(word[forename.count...]))
    }

    private static let diminutives = words("y ie ey i ito ita ka bhai ben ji")

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
        aaron arron aron
        abdiaziz: abdi aziz
        abdifatah: abdi
        abdikarim abdulkarim: abdi karim
        abdiqadir: abdi qadir
        abdirahmaan: abdi raxmaan
        abdirahman abdulrahman abdurrahman: abdi
        abdirahman abdurahman abdirahmaan abdulrahman
        abdirahman: raxmaan
        abdulaziz: aziz
        abdulkadir abdiqadir abdikadir
        abdulkadir: abdi qadir
        abdullah: abdul abood
        abdullahi abdullah: abdi
        abdulrahman: abdul rahman
        abdurahman: abdi raxmaan
        abdurrahman: abdul rahman
        abigail abigayle: abi abby abbie gail
        adam: ads
        adebayo: bayo ade
        adekunle: kunle ade
        adesewa: sewa ade
        adewale: ade
        adrian: ade adi
        agnieszka: aga agusia
        ahmad: hamoudi hamada
        ahmed: hamoudi hamada
        aidan aiden ayden aaden
        aisha ayesha aysha aishah aesha: aish eesh
        aisha: ash eshu
        akosua: akos
        akua: aku
        alan allan allen alun: al
        alasdair: ali
        albert: bert bertie al albie
        aleksandra: olka olenka
        aleksandria: ola olka olenka
        alessandro: sandro
        alexander alexandre aleksander aleksandr oleksandr alejandro alasdair alistair alastair: alex alec sandy xander sasha sascha al lex olek
        alexandra aleksandra oleksandra alessandra alexandria: alex alexa sandra sasha lexi lexie ola sandy
        alexandra: sandu sanda
        alexandru: alex sandu
        alexandru: sanda
        alfred: alf alfie fred freddie
        alice alys: ali allie
        alicja: ala
        alisha alesha aleesha
        alison allison: ali allie
        ama: amma
        amanda: mandy
        amandeep: aman
        amanuel: aman
        amarjit: amar
        amelia emilia amelie: millie milly mia mills mimi amy
        amelie emelie
        amina aminah ameena amna: mina
        anamaria: ana
        anastasia anastasiia anastazja: nastya ana stacey nastia asia
        anastasia: stasia
        anastasiia: stasia
        andreea: andi deea
        andrei: andi deea
        andrew andre andrzej andriy andrei: andy drew andrij
        andrii andriy andrei
        andrii: andriyko
        andriy: andriyko
        andrzej: jedrek jedrus
        angela angelina: angie ange
        angharad: ange harri
        ann anne anna ana: annie nan
        anneliese: annie liesl
        anthony antony antoni: tony ant toni
        antoni: antek tosiek
        antonia: toni
        antonina: tosia tola
        antonio: tonyo toni tony
        aoibheann: aoibh
        aoife eefa
        aoife: eefa
        arben: beni
        archibald: archie arch
        ardit: diti
        arthur: art artie
        arvind: arvi
        ashleigh ashley
        ashleigh: ash
        ashley: ash
        athanasios: thanasis thanos
        avraham abraham
        avraham: avi avrumi
        ayesha: ash eshu
        ayodele: ayo dele
        ayomide: ayo mide
        ayse: ayshe
        azad: azo
        babajide: jide
        babatunde: tunde baba
        baljit: bal
        balwinder: bal
        barbara: barb babs basia
        bartholomew: bart
        bartlomiej: bartus
        bartosz bartlomiej: bartek
        bartosz: bartus
        beata: beatka
        beatrice beatrix: bea bee trixie
        beatriz: bia bea
        benjamin: ben benny benji
        berivan: beri
        bernadette: bernie
        besnik: niku
        bethany elizabeth: beth
        bethlehem: betty beti
        bilal: bill bilu
        bogdan: bogdi dani bodya
        bohdan bogdan
        bohdan: bodya
        bozena: bozenka
        bradley: brad
        bridget brigid: bridie biddy
        bronwen: bron
        bukola: bukky buki
        callum calum
        cameron kameron
        cameron: cam
        caoimhe keeva kiva
        carlos: carlinhos
        carly karly carley
        carolyn caroline: carrie caz caro lyn
        casey kasey
        cathal: cahal
        catarina: cat cati
        catherine katherine kathryn katharine cathryn katarzyna kateryna caitlin kaitlyn catrin: kate katie katy cath cathy kath kathy kit kitty kasia katya kat cat
        catrin: cati cadi
        catriona: trina
        chaim: chaimke
        chana hannah
        chana: chani
        channing chaning
        charles: charlie chas chaz chuck
        charlotte: charlie lottie lotte char charl
        chiamaka: amaka
        chibuike: chibu buike
        chidi: ebere
        chidiebere: ebere
        chidinma: dinma
        chinedu: nedu edu
        chinonso: nonso
        chioma: oma
        chloe khloe cloe
        christabel: chrissie bel
        christine christina kristina krystyna christiana: chris chrissie tina krysia kris
        christopher krzysztof kristopher: chris kit topher krzysiek kris
        christos: chris
        chukwudi: chudi
        ciara: kiera keira
        clare claire clara
        codie cody kody
        conceicao: sao
        concepcion: connie
        conchobhar: conor
        connor conor
        constance: connie
        constantin: costel costi dinu
        cornelius: neil
        cosmin: cosmi
        courtney kourtney
        cristian christian krystian: chris
        cristian: cristi
        cristina: cris cristi
        dafydd: daf
        damian: damianek
        damilare: dami
        daniel danyal danyl daniil: dan danny dani
        daniela: dana
        danielle daniella daniela: dani danni ella elle
        daria: dasha darynka
        dariia daria daryna
        dariia: dasha darynka
        darren daren: daz dazza
        daryna: dasha darynka
        david dafydd dawid davyd: dave davey davy dai dovid
        davinder: dav devi
        dawit: davi
        deborah debra: deb debbie debs
        declan: dec
        deepika dipika
        deepika: deepa dee
        delroy: del
        demi demie
        denis: denya
        denys: denya
        desmond: des
        diarmuid dermot
        diarmuid: dermot
        dilan: dilo
        dilara: dilo
        dimitar: mitko mito
        dimitri dmytro dmitri dimitrios: dima mitya
        dimitrios dimitris
        dimitrios: mitsos jimmy dimi
        dimitris: mitsos jimmy dimi
        dipika: deepa dee
        dmytro: dimka
        domenico: mimmo
        dominic dominik: dom
        dominika: domi nika
        donald: don donny
        dorota: dorotka
        dorothy: dot dottie dolly
        dovid david
        dovid: dudi duvid
        dritan: tani
        dumitru: mitica mitru
        dylan dillon dilan
        ebunoluwa: ebun
        eduardo: edu eddie
        edward: ed eddie eddy ted teddy ned
        edwin: ed eddie ted teddy
        liberty: libby lib
        efosa: efo
        eilidh ayley ailey
        ekene: kene
        eleanor elinor eleanore ellen: ellie nell nellie nora elle
        elena: lenuta ileana nuta
        eleni: lena leni
        elif: eli
        elijah eliyahu: eli
        elisabetta: betta
        elizabeth elisabeth elspeth elzbieta yelyzaveta: liz lizzie lizzy beth betty bess libby eliza ellie elsie lisa ela liza
        elliot elliott eliot
        emanuel: emi
        emeka chukwuemeka
        emily emilie emilija: em emmy millie milly ems
        emine: emi
        emma: em emmy ems
        emmanuel emanuel: manny manu
        emmanuel: nana ema
        emmanuella: ella emma
        eniola: eni niola
        eoghan eoin
        eoghan: owen eoin
        erin eryn
        esther: essie esty esti
        eugene evgeny yevhen: gene zhenya
        evangelia: litsa eva
        evangeline: evie
        evelyn: evie eve
        evie evy
        ewa eva eve: evie ewunia
        ewan euan ewen
        eyerusalem: jerry
        ezekiel: zeke
        faduma fadumo
        faduma: fado
        fadumo: fado
        faisal faysal: faz
        fatima fatimah fatema fatma: fati tima
        fatima: fatu
        fatma: fatos
        fereshteh: feri
        fernando: nando
        filip: filipek
        finlay finley
        finlay: finn
        finley: finn
        finnegan: finn
        fionnlagh: finlay
        fionnuala: nuala
        florence: flo florrie flossie
        florentina: flori
        folake: fola
        folasade: sade fola
        frances francesca franciszka: fran frankie franny chess
        francesco: checco franco
        francis franciszek francesco francisco: frank frankie fran paco
        francisco: kiko
        frankie: frank
        frederick frederic fryderyk: fred freddie freddy
        freya: frey
        funmilayo: funmi
        gabriel: gabe gab
        gabriel: gabi
        gabriela: gabrysia
        gabriella gabrielle gabriela: gabby gabi ella gabs
        gareth: gaz gary
        gary garry: gaz gazza
        gbenga: gbeng
        gemma jemma
        geoffrey jeffrey: geoff jeff
        george georgios jerzy heorhiy: georgie yiorgos jurek
        georgeta: geta
        georgi: gosho joro
        georgia jorja
        georgina georgia: georgie gina
        gerald gerard: gerry jerry
        geraldine: gerry
        gheorghe: george gigi
        gheorghe: gicu ghita
        giannis: john yanni
        gillian jillian: gill jill
        giovanni: gianni nino
        giuseppe: beppe pino peppe
        grainne: grania
        gregory: greg
        griffith: guto
        gruffydd griffith
        gruffydd: guto
        grzegorz: grzesiek grzes
        guadalupe: lupe
        gurpreet gurdeep: gur gurps
        gurpreet: gopi preeti
        gwendoline gwendolyn
        gwendoline: gwen
        gwendolyn: gwen
        gwenllian: gwen
        gwilym: gwil
        halyna: halya
        hamza: hamz
        hannah hanna: han hania
        harold henry: harry hal hank
        haroon haroun
        haroon: harry
        haroun: harry
        harpreet: harp preet
        harpreet: preeti
        harriet: hattie harri
        harrison: harry harri
        harvey: harv
        hassan hasan
        helen helena olena elena halyna: nell lena lenka ela
        hibaaq: hiba
        hiwot: hiwi
        hugh huw: hughie shug
        humaira: hummi
        huseyin hussein
        huseyin: huso
        hussain hussein husain hussayn hossain
        hussain: huss
        ian iain:
        ibrahim ebrahim: ib ibby
        ibrahim: ibo ibi
        ieuan: iey
        ifeanyi: ify ifeanyichukwu
        ifeoma: ify oma
        ignacy: ignas
        ikechukwu: ike iyke
        imogen: immy imo
        imran: immy
        ioan: ionel nelu
        ioana ioan: ionut
        ioana: oana ionela
        ioannis yiannis giannis
        ioannis: john yanni
        ionut: ionel nelu
        irina: ira irynka
        iryna irina
        iryna: ira irynka
        isaac izaak: zac ike
        isabel isabella isabelle isobel izabela: izzy bella issy izzie belle iza
        ishmael: isi izzy smail
        isla eila ayla
        ismail ishmael
        ismail: isi izzy smail iso
        iulian: iuli
        iuliana: iuli
        ivan: vanya
        ivan: vanyo vankata
        ivana: vanya
        iyabo: iya
        jack: jackie
        jacob jakub yakub yaqub: jake kuba jakey cob
        jacqueline: jackie jacqui jac
        jadwiga: jadzia
        jagjit: jaggi
        james seamus jamie: jim jimmy jamie jay jem
        jan yan: janek jasiek
        jane janet janice: jan janie
        jason: jay jase
        jaspal jaspreet: jas
        jaspreet: jassi preeti
        jaswinder: jas jassi
        jaxon jackson
        jayden jaydon jaiden jaden: jay jayd jaydo
        jayne jane
        jemima: jem mimi
        jennifer jenifer: jen jenny jenni
        jeremy jeremiah: jez jem jerry
        jessica jesika
        jessica: jess jessie
        jesus: chuy
        jiahao: hao
        joan: joanie
        joanne joanna jo-anne: jo joey asia joasia joanie
        joao: joaozinho
        jocelyn: joss
        jodie jody jodi
        john jon: jonny johnny jack
        jonathan jonathon johnathan: jon jonny jonno
        jordan: jord
        jorge: coque
        jose: pepe
        jose: zezinho
        josefina: josie pepita
        joseph josef jozef yusuf yousef yusef yousuf: joe joey jo jos
        josephine: jo josie josey
        joshua: josh
        josiah: jos
        juan: juanito
        judith: judy jude
        julia julie yuliia yulia juliette julianna: jules julka
        julia: jula
        junaid: juni
        justyna: justynka
        kacey kacie kaci
        kacper: kacperek
        kai kye
        kalpesh: kal
        kamil: kamilek
        karol karolina: karo karolcia
        katelyn caitlin
        kateryna: katia
        kayleigh kaylee: kay
        kayleigh kayley caleigh
        keeley keely
        kehinde: kenny
        keira: kiki
        kelechukwu kelechi: kc kele
        kemal: kemo
        kenneth: ken kenny
        kerensa kerenza: kez
        kerry kerri kerrie: kez kezza kezzy
        kevin: kev
        khadija khadijah
        khadija: khadi dija
        khadijah: khadi dija
        khalid: kal
        khrystyna: khrystia
        kiera keira ciara
        kiera: kiki
        kieran kieron ciaran
        kimberley kimberly: kim
        kinga: kinia
        kirandeep: kiran
        kirill: kyryl kirya
        kirsten: kirst
        kirsty kirstie
        kirsty: kirst
        kofi: kof
        kolawole: wole
        konstantinos: kostas costas dinos
        krasimir: krasi
        krishna: kanha
        krishna: krish
        kristian christian
        krystian: krystek
        ksawery: ksawek
        kulwinder: kuli
        kwabena kobina: kobby
        kwabena: ebo
        kwadwo kojo
        kwadwo: kojo
        kwaku: kuuku
        kwame: kwam
        kweku kwaku
        kweku: kuuku
        kyle kile
        kyle: ky
        kyra: kiki
        kyrylo kirill
        kyrylo: kyryl kirya
        lacey laci lacie
        laila leila layla leyla
        lakhwinder: lakhi
        lakshmi laxmi
        larysa: lara
        laura lauren: laurie loz lozza
        lauren lauryn loren
        lavinia: lavi vinnie
        lawrence laurence: larry laurie loz
        leah leia
        leanne leigh-anne: lee
        leigh lee
        lena: lenka
        leon: leos
        leonard: len lenny leo
        leonardo leon: leo
        leonor: nono
        levi: lev
        lewis louis luis
        lewis louis: lou lew louie
        lexi lexie
        liam william wilhelm guillaume: will bill billy willy wills liam
        lijuan: juan
        lillian lilian lily lilly: lil lils
        lily lilly lillie
        linda lynda: lin lyn
        liudmyla lyudmila ludmila
        liudmyla: liuda mila
        llewellyn: llew
        llewelyn llewellyn
        llewelyn: llew
        lorraine: lol raine
        louise louisa luisa: lou lulu
        lourdes: lulu
        luca luka
        lucinda: lucy cindy
        lucy lucia lucie: luce lu
        luis: lucho
        lukasz lucas lukas luke: lukaszek luki luc
        luminita: mina lumi
        lyudmila ludmila: luda mila
        mabel: may
        maciej: maciek macius
        mackenzie mckenzie
        madalena: mada lena
        madalina: mada madi
        madeleine madeline madison: maddie maddy mads
        maeve meadhbh
        maeve: maevie
        magdalena: magda madzia lena maddie
        mahmut: maho
        mahnoor: mahi noor
        mairead: peig
        mairi mhairi
        mairi: mhairi
        maisie maisy
        maja: majka
        malcolm: mal
        malgorzata: gosia malgosia
        malka: malky
        malwina: malwinka
        manisha: mani
        manpreet mandeep: mandy manni
        manpreet: mani preeti
        manuel: manolo manny
        marcel: marcelek
        marcus mark markus marek: marc marky
        margaret margarita: maggie meg peg peggy madge margie marge greta rita daisy mags
        margarida: guida
        maria marie mary mariia mariya maryam mariam miriam maryia: marysia mary molly polly masha may mimi
        maria: marusia
        mariam maryam maryan
        mariam: maro
        marian: mari
        mariana marianna: ania mari
        maricel: cel
        mariia: marusia
        marisol: mari
        marjorie: marj
        martha marta: marti
        martin marcin: marty
        maryam: maro
        maryan: maryama
        mateusz matthew mathew matteo: matt mattie matty mati
        matilda mathilda: tilly tillie mattie tilda
        matvey: motya
        matvii matvey
        matvii: motya
        maureen: mo reen
        maxamed: moha
        maximilian maxwell maksym maksim maxim: max maks maxi
        meadhbh: maevie
        megan meghan: meg megs meggie
        mehmet ahmet ahmed ahmad: ahmo
        mehmet muhammad
        mehmet: mehmo
        mekdes: mekdi
        melanie: mel
        melissa: mel lissa missy
        menachem: mendel mendy
        mercedes: meche merche
        mia mya miya
        michael mikhail mykhailo michal miguel mikael: mick mickey mike mikey misha micky
        michal: misiek michas
        michelle: shell shelly mich chelle
        mieczyslaw: mietek
        mihaela: miha ela
        mihai mihail: mishu
        mihai: misu mihaita
        mikayla michaela
        mikolaj: mikus
        millie milly
        milosz: milek
        mohammad: momo hamo
        mohammadreza: reza
        mohammed muhammad mohamed mohammad muhammed mohamad mohd muhamad mahomed: mo moh
        mohammed: momo hamo
        mohamud maxamed mohamed
        mohamud: moha
        mollie molly
        monika: monia
        montgomery: monty
        morag: mo
        mordechai mordecai
        mordechai: motty motti
        morenike: nike reni
        morgan morgen
        moses moishe moshe musa: mo
        muireann: mui
        muneeb: mun
        mustafa mustapha: mus
        mustafa: sasa mustik
        myfanwy: myf
        mykhailo: mykhas
        mykola nikolai nicholas nicolas nikolas mikolaj: nick nicky nico kolya miki nik
        myroslava: myra slava
        nadeem: nad
        nadezhda: nadya
        nadiia nadezhda
        nadiia: nadya
        nanayaa: naya
        naomi naomie
        nasreen: nas
        natalia: natalka nati
        natalie natalia nataliia natalya natasha: nat tasha nata natka
        nataliia: natalka
        nathan nathaniel: nate nat nath
        navdeep: nav navi
        navjot: nav navi
        neil niall nial
        ngoc: ngoccie
        ngozi ngozichukwu: ngo
        niamh neve neave
        nicola nichola
        nicola nicole: nic nicky nikki niki nix
        nicolae: nicu
        nicoleta: nico
        nikhil: nik
        nikita nikitta
        nikodem: niko nikos
        nikol: niki
        nikola: niki
        nikolaos: nikos nick niko
        nimco nimo
        nimco: nim
        nimo: nim
        nkechi: kechi
        nkechinyere: kechi
        nnamdi: namdi
        noor: nouri
        norah nora: noor
        nour noor nur
        nour: nouri
        nur: nouri
        obiageli: oby
        obinna: obi
        octavia: tavi
        oisin osheen
        oisin: osh
        oksana: ksenia oksanka
        olamide: ola lami mide
        olayinka: yinka
        oleg: olezhka
        oleh oleg
        oleh: olezhka
        oleksandr: sashko lesya
        oleksandra: sashko lesya
        olena: olenka
        olha olga: olya
        oliver olivier: ollie olly
        olivia alivia
        olivia oliwia: liv livvy livi ollie olly oliwka
        oluwadamilare: dami
        oluwadamilola damilola: dami lola
        oluwafemi: femi
        oluwakemi: kemi
        oluwasegun: segun
        oluwaseun: seun
        oluwaseyi: seyi
        oluwatobiloba oluwatobi: tobi toby tobiloba
        oluwatosin: tosin
        oluwatoyin: toyin
        omar umar omer
        omotola: tola
        onyeka: kachi
        onyekachi: kachi
        opeyemi: yemi
        ophelia: phelia
        orlando: lando
        osagie: osa
        osaretin: osas
        osayi: osas
        osayuki: osas
        oscar oskar: ozzy
        oskar: oski oskarek
        osman usman uthman: oz
        padraig: paudie podge
        pamela: pam
        panagiotis: panos takis
        parisa: pari
        parminder: pam parmi
        parveen: pari
        patricia: pat patsy trish tricia patty
        patrick padraig patryk: paddy pat rick
        patryk: patrys
        paulina: paulinka
        pavlo: pavlik
        pawel paul pavlo: paulie pawelek
        penelope: penny pen
        petar: pesho
        peter piotr petro petar: pete piotrek petya
        petru: petrica
        philip phillip philippe: phil pip
        philippa phillipa: pip pippa phil
        philomena: phil mena
        pilar: pili
        polina: polya
        precious: presh
        priyanka: pri priya
        przemyslaw: przemek
        rachel rachael: rach rachey
        radoslaw: radek
        rafael: rafa
        rafal: rafalek
        rahim raheem
        rajesh: raj raju
        rajinder: raj raji
        rajvinder: raj raji
        raluca: ralu
        ramazan: ramo
        rasheedat: rashee
        raymond: ray
        razvan: raz
        rebecca rebekah: becca becky beck bex
        reginald: reg reggie
        reza: rez
        rhianna rihanna
        rhiannon: rhi
        rhodri: rhod
        rhys reece reese
        ricardo: ricky cardo
        richard ryszard: rich richie rick ricky dick rysiek
        riley reilly rylee
        rivka rebecca
        rivka: rivky riki
        robert: rob robbie bob bobby bert
        roberto: bobby berto
        robin robyn
        rodrigo: jun digo
        roisin rosheen
        roisin: ro rosheen
        rojda: roj
        rojin: roj
        roksana: roksi
        ronald: ron ronnie
        rosaleen: ro rosie
        rosalie: rosie
        rosario: charo chayong
        rosemary rosalind rosanna: rose rosie ros
        roxana: roxi
        roxanne: rox roxy
        ruairi rory ruaridh
        ruairidh rory
        rukhsana: ruki
        rupert: rup
        russell: russ
        ryan rhyan: ry
        ryan rian
        sadie: sade
        sahra zahra
        sahra: saru
        said saeed sayeed
        saima: sai
        sajid: saj
        salvatore: toto turi
        samantha: sam sammy sammie
        samara zamara
        samina: sam
        samrawit: samri
        samuel: sam sammy
        sandra: sandy
        sanjay: sanj
        santiago: santi
        saoirse seersha
        sara sarah zara: sal sally
        sarah: suri
        scarlett: scar lettie
        seamus shamus
        sean shaun shawn
        sebastian: seb bas
        selamawit: selam
        senait: seni
        seonaid shona
        seonaid: shona
        sergii: seryozha serhiyko
        serhii serhiy sergii
        serhii: seryozha serhiyko
        serhiy sergei sergey: seryozha
        shabana: shabs
        shanice: shan
        shaniya shania
        shannon shanon
        shannon: shan shaz
        shaquille: shaq
        sharon shaz: shazza
        shazia: shaz
        sheila shelagh
        shirin: shiri
        shlomo solomon
        shlomo: shloimy
        shmuel samuel
        shmuel: shmuli
        shpresa: presa
        sian shan
        simon: si
        simona: simo
        simran: simi
        simranjit: simi
        sinead shinead
        siobhan shivon shivaun: shiv
        sofia sophia sophie zofia sofiia zofija: soph zosia sonia sonya zoska
        sofia: sofiyka
        sofiia: sofiyka
        solomiia solomiya: solya solia
        sophie sofie
        sora: suri
        sorin: sorinel
        spyridon: spyros
        stacey stacy
        stanislav: stas
        stanislaw: stas staszek stan
        stanislaw: stasiu
        stavroula: stavri voula
        stefan stephen steven stephan szczepan: steve stevie steph ste
        stefan: fane stef stefi
        stefania: fane stefi
        stephanie stefania: steph stef
        stoyan: stoyo
        subramaniam: subbu mani
        sukhdeep: sukhi sukh
        sukhjit: sukhi sukh
        sukhwinder: sukhi sukh
        suleyman suleiman sulaiman
        suleyman: sulo
        sumaira: sumi
        sunita: suni
        suresh: suri
        susan suzanne susanna susannah zuzanna: sue susie suzie suzy zuzia suze
        svitlana svetlana: sveta svita
        svitlana: svitlanka
        sylvia sylwia: syl
        szymon: szymek
        tabitha: tabby
        tadeusz: tadek
        tadhg teige
        tadhg: teige
        tahir: tah
        tahmina: mina
        taiwo: taiye
        tallulah: lulu
        tamara: tammy tam
        taras: tarasyk
        tariq: taz
        tayla tayler taylor
        tegan teagan
        tegan: teg
        tejinder: tej
        temitope: temi tope
        teodor: teo
        teodora: teo
        terence terrance: terry tel
        teresa theresa: terry tess tessa tracy
        teresa: tere
        tetiana tatiana tatyana: tanya tania
        tewodros: teddy tedi
        theodora: thea dora teddy
        theodore: theo ted teddy
        theodoros: thodoris theo
        thirunavukkarasu: thiru
        thomas tomas tomasz: tom tommy tomek
        tia tiah
        tiago: titi
        timothy tymofiy tymoteusz: tim timmy tymek
        titilayo: titi layo
        tobias: toby tobi
        toby tobi
        tolulope: tolu
        tomos: tomo twm
        tracey tracy: trace
        tristan: tris
        tsion: zion
        tyler tylor
        tyler: ty
        tymofii tymofiy
        tymofii: tymko tima
        tymon: tymek
        tyrell: ty
        tyrese: ty
        tyrone: ty
        tzvi: hershy
        uchechukwu: uche
        uchenna: uche
        urszula: ula
        usman: ussy
        valentin: vali
        valentina: vali
        valerie: val
        valeriia valeria
        valeriia: lera valya
        vanessa: nessa ness
        vasile: vasilica
        vasiliki: vaso vicky
        vasyl vasily: vasya
        venkatesan venkatesh
        venkatesan: venkat
        venkatesh: venkat
        veronica veronika weronika: vera ronnie wera nika
        viacheslav: slava
        victor viktor wiktor: vic
        victoria viktoria wiktoria viktoriia: vicky vicki vikki tori vic wika vika
        vijay: vij
        vikram: vik vicky
        vincent: vince vinny
        vincenzo: enzo
        vira: virochka
        vitalii vitaly
        vitalii: vitalik vitya
        vlad: vladut
        vladimir: vladut
        volodymyr vladimir wlodzimierz: vova vlad volodya wlodek
        waclaw: wacek
        walter: wally walt
        wayne: waz
        wendy: wend
        wieslaw: wiesiek
        wilfred: wilf fred
        william: will bill billy willy wills
        winifred: win winnie freda
        wojciech: wojtek
        xhevahire: xheva
        xiaoling: ling ming
        xiaoming: ling ming
        yaakov jacob
        yaakov: yanky yankel
        yaqoob yaqub
        yaqoob: yaqub
        yaroslav jaroslaw: jarek slavik
        yaroslav: yarik slavko
        yasmin jasmin
        yasmin yasmine
        yasmin: yaz yas jas jazz
        yasmine: yaz yas jas jazz
        yehoshua: shuki
        yehuda judah: yehudi
        yehuda: yudi yidel
        yetunde: tunde
        yeva: yevka
        yevgen: zhenya
        yevhen yevgen
        yewande: wande
        yiannis: john yanni
        yisroel israel
        yisroel: sruli
        yitzchak isaac
        yitzchak: itzik yitzy
        yohannes: jonny johnny yoni
        yordanka: dani
        yosef joseph
        yosef: yossi yosi
        yousuf: yusu
        yulia: yulya
        yuliia: yulya
        yuri: yura
        yurii yuri yuriy
        yurii: yura
        yusuf: yusu yuso
        yvonne: eve
        zachary zachariah zakariya zakaria zacharias: zac zach zak zack zaki
        zachary zackary zakary
        zahra: saru
        zainab zaynab zeinab: zee
        zainab zaynab zeynep
        zainab: zuzu
        zakariye zakaria
        zakariye: zaki
        zakhar: zakharko
        zara zarah
        zayn zain zayne
        zaynab: zuzu
        zbigniew: zbyszek
        zdzislaw: zdzisiek
        zebedee: zeb
        zeynep: zeyno
        zoe zoey zoie
        zofia: zosienka
        zubair: zub
        zuzanna: zuza
        """
}

extension String {
    fileprivate var withoutHyphens: String { String(filter { $0 != "-" }) }
}
