package import Vocabulary

/// What a word or a code says of somebody: the role, and the sex where the word tells it.
package struct Relationship: Hashable, Sendable {
    package enum Sex: Sendable { case female, male }

    package var role: Role
    package var sex: Sex?

    /// Reads the cell of a relationship: a code of the transfer file (`MOT`) or words (`Step-father (PR)`, `Maternal nan`).
    ///
    /// Returns nil where no word of it is a relationship.
    package init?(cell: String) {
        let words = NameKey.words(cell)
        // `Mother's Name` at the head of a column.
        let owners = words.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
        guard var found = Relationship.named(words) ?? Relationship.named(owners) else { return nil }
        // `Mum's sister` is no sister of the child's, `Father's mother` no mother.
        if words.dropLast().contains(where: { Relationship.adults.contains($0) }),
            [.parent, .carer, .sibling].contains(found.role),
            Relationship.named(words.filter { !Relationship.adults.contains($0) }) != nil
        {
            found.role = .family
        }
        self = found
    }

    init(role: Role, sex: Sex? = nil) {
        self.role = role
        self.sex = sex
    }

    /// Grown-ups of the family with something of theirs: `mum's`.
    private static let adults: Set<String> = [
        "mums", "mothers", "mams", "dads", "fathers", "nans", "grans", "stepdads", "stepmums", "aunts", "uncles",
        "grandmothers", "grandfathers",
    ]

    /// The relationship that some folded words name: the longest run of them that the tables know, the first of equals.
    static func named(_ words: [String]) -> Relationship? {
        for length in stride(from: min(3, words.count), to: 0, by: -1) {
            for start in 0...(words.count - length) {
                if let found = table[words[start..<(start + length)].joined(separator: " ")] { return found }
            }
        }
        return nil
    }

    /// The sex that a title tells; nil for `Dr`, `Mx` and those of office.
    static func sex(ofTitle title: String) -> Sex? {
        switch NameKey.key(title) {
        case "mr", "sir", "senhor", "senor", "signor", "monsieur", "herr", "shri": .male
        case "mrs", "miss", "ms", "madam", "senhora", "senora", "signora", "madame", "mme", "frau", "pani", "kyria",
            "smt",
            "shrimati":
            .female
        default: nil
        }
    }

    /// Words and codes by what they say, folded: hyphens are spaces.
    ///
    /// Source of the codes: DfE, "Common basic data set", code set D00016 (contact relationship), as remembered in `ctf.md`.
    static let table: [String: Relationship] = {
        var table: [String: Relationship] = [:]
        for (role, sex, words) in rows {
            for word in words.split(separator: ";") {
                table[NameKey.key(String(word))] = Relationship(role: role, sex: sex)
            }
        }
        return table
    }()

    static let familyWords: [(Role, Sex?, String)] = [
        (
            .parent, .female,
            "mother; mum; mam; mom; mummy; mommy; stepmother; step-mother; stepmum; step-mum; step mum; mama"
        ),
        (.parent, .female, "adoptive mother; birth mother; birth mum; mat"),
        (
            .parent, .male,
            "father; dad; daddy; stepfather; step-father; stepdad; step-dad; step dad; papa; adoptive father"
        ),
        (.parent, .male, "birth father; birth dad"),
        (.parent, nil, "parent; parents; step-parent; stepparent; adoptive parent; parents/carers"),
        (
            .carer, nil,
            "carer; carers; foster carer; foster carers; foster parent; kinship carer; guardian; special guardian; respite carer"
        ),
        (.carer, .female, "foster mother; foster mum"),
        (.carer, .male, "foster father; foster dad"),
        (.sibling, .male, "brother; step-brother; stepbrother; half-brother; bro; twin brother; brothers"),
        (.sibling, .female, "sister; step-sister; stepsister; half-sister; sis; twin sister; sisters"),
        (.sibling, nil, "sibling; siblings; sib; twin; half-sibling; step-sibling"),
        (
            .family, .female,
            "grandmother; gran; granny; grandma; nan; nana; nanna; nanny; nannie; nain; great nan; great gran; step-nan; godmother; mgm; pgm; aunt; auntie; aunty; niece; great aunt"
        ),
        (
            .family, .female,
            "maternal grandmother; paternal grandmother; great grandmother; babcia; nani; dadi; wife; girlfriend"
        ),
        (
            .family, .male,
            "grandfather; grandad; granddad; grandpa; granda; gramps; great grandad; step-grandad; godfather; taid; mgf; pgf; uncle; nephew; great uncle; grampy"
        ),
        (.family, .male, "maternal grandfather; paternal grandfather; great grandfather; dziadek; husband; boyfriend"),
        (
            .family, nil,
            "grandparent; grandparents; cousin; cousins; relative; family member; partner; ex-partner; ex partner"
        ),
        (
            .family, nil,
            "family friend; mum's partner; mums partner; dad's partner; dads partner; mother's partner; father's partner"
        ),
    ]

    private static let rows: [(Role, Sex?, String)] =
        familyWords + [
            (.parent, .female, "mot"), (.parent, .male, "fat"), (.parent, nil, "stp; par; pof"),
            (.carer, nil, "fos; car"), (.family, nil, "gpr; grm; grf; grp; gpm; gpf; rel; fam; auntuncle"),
            (.sibling, nil, "bro; sis; sib"),
            (.professional, nil, "swr; doc; htc; tcr; chm; rlg"),
            (.other, nil, "oth; other; friend; neighbour; childminder"),
            (
                .professional, nil,
                "social worker; doctor; gp; head teacher; headteacher; teacher; health visitor; school nurse; nurse"
            ),
            (
                .professional, nil,
                "religious contact; religious leader; support worker; family support worker; solicitor; probation officer"
            ),
        ]
}
