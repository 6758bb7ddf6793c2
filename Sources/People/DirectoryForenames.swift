/// Forenames that nearly always tell the sex.
///
/// They settle one thing alone: whether a `Mr` or a `Mrs` of a family may be the listed adult of that surname. Written by hand
/// from common names of British families of many traditions; names that both bear are left out.
enum Forenames {
    /// The sex that one of these folded forenames tells; nil where none does, or they differ.
    static func sex(of forenames: Set<String>) -> Relationship.Sex? {
        var found: Set<Relationship.Sex> = []
        for forename in forenames {
            let first = forename.split(separator: " ").first.map(String.init) ?? forename
            if female.contains(first) { found.insert(.female) }
            if male.contains(first) { found.insert(.male) }
        }
        return found.count == 1 ? found.first : nil
    }

    /// The name read the other way, where it may begin with the family's: `Wong Ka Yan`, `Chen Xiaoling`, `Nguyễn Thị Mai`.
    static func familyFirst(_ name: PersonName) -> PersonName? {
        let (first, last) = (NameKey.key(name.forename), NameKey.key(name.surname))
        // `Lau Wing-Yan`: a given name of two parts, joined.
        let given = last.split(separator: " ").map(String.init)
        let isJoined = name.surname.utf8.contains(UInt8(ascii: "-"))
        let rest = NameKey.words(name.middle) + given
        guard first.count > 1, last.count > 1, !first.contains(" "), given.count == 1 || (given.count == 2 && isJoined),
            rest.count <= 3
        else {
            return nil
        }
        let isFamily =
            familyNames.contains(first)
            // Names that are also British forenames or words want the short words that follow in Chinese and Korean.
            || (familyNamesToo.contains(first) && rest.allSatisfy { $0.count <= 5 && !Words.contains(Array($0.utf8)) })
        guard isFamily,
            !rest.contains(where: { female.contains($0) || male.contains($0) || alsoSurnames.contains($0) }),
            !familyNames.contains(last)
        else {
            return nil
        }
        let forename = name.middle.isEmpty ? name.surname : name.middle + " " + name.surname
        return PersonName(title: name.title, forename: forename, surname: name.forename)
    }

    private static let familyNames = list(
        """
        chan chen cheng cheung chow chu fung guo hsu hu huang hui jiang jung kang kwok kwong lau leung liang liu luo ng pham phan \
        tang tsang tse tsui wang wong wu xiao xie xu yang yeung yip yoon zhang zhao zheng zhou zhu nguyen tran hoang huynh bui \
        dang duong trinh choi hwang jang seo yamamoto tanaka suzuki sato watanabe ito kobayashi
        """)
    private static let familyNamesToo = list(
        "li lee lam lin ma he lo mak ho kim han park lim cho sun gao deng cai zeng yu ye le vu vo")

    /// Whether a word is a common forename, and a surname to hardly anybody in Britain but by custom of naming the father.
    static func isOnlyForename(_ hash: UInt64) -> Bool { onlyForenames.contains(hash) }

    private static let onlyForenames = Set(
        female.union(male).filter { !Words.contains(Array($0.utf8)) }.subtracting(alsoSurnames).map {
            WordHash.of($0.utf8)
        })

    /// Forenames that are surnames to many.
    static let alsoSurnames = list(
        """
        aaron adam albert alexander ali allan allen andrew arthur benjamin carl charles christopher craig curtis daniel david dean \
        dennis douglas duncan edward emmanuel eric francis gary george gordon graham grant gregory harry henry howard hugh ivan \
        jack jackson jacob james jason jordan john joseph joyce julian keith kelly kenneth kim lawrence lee leonard lewis louis luke \
        malcolm marshall martin mason matthew michael mitchell morgan murray nathan neil nicholas nigel oliver oscar owen parker \
        patrick paul perry peter philip ralph raymond reid richard robert roger ross roy russell ryan samuel scott sean simon \
        spencer stanley stephen steven stewart stuart taylor terence thomas tony tyler victor vincent warren wayne william wilson \
        yusuf khalid hassan hussain ahmed mohamed mohammed muhammad ibrahim ismail osman omar usman rahman begum bibi ann rose
        """)

    private static func list(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    private static let female = list(
        """
        aaliyah abigail adaeze agnieszka aisha alice alison amanda amelia amina amy ana andreea angela anita anna anne annie anya \
        asha ayesha barbara beata bethany bogdana bronwen bukola caitlin caroline carol catherine charlotte chantelle chidinma \
        chioma chloe christine claire danielle deborah debbie denise diane donna doreen dorota eileen elaine elena elizabeth ella \
        ellen emily emma esther ewa faith farah fatima fatou florence fiona folake funmilayo gemma georgina gillian grace \
        grazyna hannah harriet hayley heather helen hodan ifrah ioana irena iwona jacqueline jane janet jasmin jean \
        jennifer jessica joan joanna joanne jodie joyce judith julia julie justyna karen kate katarzyna katherine kathleen \
        katie kayleigh kelly khadija kirsty laura lauren leanne linda lisa lorraine louise lucy lynn maggie magdalena malgorzata \
        margaret maria marie mariam maryam mary megan melanie michelle miriam monika nadia naomi natalia natalie natasha nicola \
        ngozi nkechi nusrat oksana olena olga olivia oluwaseyi parveen patricia paula pauline peggy philippa pooja priya rachel \
        rebecca rosemary roxana ruth sadia sahra saima sally samira samantha sana sandra sara sarah shabana shannon sharon \
        sheila sian simona sonia sophie stacey stephanie sue sunita susan suzanne svetlana sylvia tamara tanya teresa tina tracey \
        tracy uzma vanessa veronica victoria wendy yasmin yetunde zainab zara zoe zofia
        """)

    private static let male = list(
        """
        aaron abdi abdul abdullah adam adebayo adrian ahmed alan alasdair albert alexandru ali amir andrei andrew andrzej anthony \
        antonio arthur asif barry ben benjamin bilal bogdan brian bruno callum carl carlos charles chidi christopher chukwuemeka \
        ciaran colin craig cristian curtis damian daniel darren dave david dean declan dennis derek dominic donald douglas duncan \
        dylan edward emeka emmanuel eric ethan faisal farhan femi gareth gary gavin geoffrey george graham grant gregory \
        grzegorz hamza harry hassan henry hugh ian ibrahim imran ioan ismail ivan jack jacob jakub james jason jayden jeffrey jeremy \
        john jonathan joao jose joseph joshua julian karl keith kenneth kevin khalid krzysztof kwame kofi lawrence lee leonard liam \
        luke malcolm marcin mark martin matthew michael mihai mohamed mohammad mohammed muhammad mustafa nathan neil nicholas \
        nigel obinna olumide omar oscar osman patrick paul pawel pedro peter philip piotr rajesh raymond rhodri richard robert roger \
        ronald ross roy rupert russell ryan samuel sanjay sean segun simon stefan stephen steven stuart suresh tariq terence \
        thomas timothy tobias tomasz tony trevor tunde usman victor vijay vincent wayne wieslaw william yusuf yaw zbigniew
        """)
}
