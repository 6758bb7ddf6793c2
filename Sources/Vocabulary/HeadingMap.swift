/// What the columns of CSV exports hold, by their headings.
package struct HeadingMap: Sendable {
    package static let shared = HeadingMap(
        fields: HeadingLists.all.joined(separator: "\n"), shared: sharedHeadings, cues: neighbourCues)

    /// What one column holds and of whom.
    package struct Column: Sendable, Hashable {
        package var field: Field
        /// 0 for the row's own person; 1… for `Contact 1`, `Parent 2`, `Guardian`, `Sibling`: a further person each.
        package var group: UInt16

        package init(field: Field, group: UInt16 = 0) {
            self.field = field
            self.group = group
        }
    }

    /// One meaning of a heading that several fields share, and the neighbours that it takes.
    struct Choice: Sendable {
        var neighbours: Set<String>
        var field: Field
    }

    /// Folded heading to field, for headings of one meaning.
    private var fields: [String: Field] = [:]
    /// Folded heading to its meanings, the first that fits holds.
    private var choices: [String: [Choice]] = [:]
    /// What makes each kind of neighbourhood: fields by themselves, and folded headings.
    private var cueFields: [String: Set<Field>] = [:]
    private var cueHeadings: [String: Set<String>] = [:]

    /// Reads the lists that ship with the program: a wrong line is a mistake in it.
    init(fields: String, shared: String, cues: String) {
        func lines(_ text: String) -> [(left: String, right: [String])] {
            text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
                let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
                precondition(parts.count == 2, "heading map: a line has no colon")
                let right = parts[1].split(separator: UInt8(ascii: ";")).map { Substring($0).trimmed }
                return (Substring(parts[0]).trimmed, right)
            }
        }
        func field(_ name: String) -> Field {
            guard let field = Field(name) else { preconditionFailure("heading map: no field is named \(name)") }
            return field
        }
        for (name, headings) in lines(fields) {
            for heading in headings { self.fields[HeadingMap.fold(heading)] = field(name) }
        }
        for (headings, meanings) in lines(shared) {
            let meanings = meanings.map { meaning in
                let words = meaning.split(separator: " ").map(String.init)
                return Choice(
                    neighbours: words.count == 2 ? Set(words[0].split(separator: "+").map(String.init)) : [],
                    field: field(words[words.count - 1]))
            }
            for heading in headings.split(separator: ";") { choices[HeadingMap.fold(heading.trimmed)] = meanings }
        }
        for (neighbours, things) in lines(cues) {
            for thing in things {
                if thing.contains(".") {
                    cueFields[neighbours, default: []].insert(field(thing))
                } else {
                    cueHeadings[neighbours, default: []].insert(HeadingMap.fold(thing))
                }
            }
        }
    }

    /// Lower case, without spaces, underscores, hyphens, dots, brackets and marks.
    package static func fold(_ heading: String) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(heading.utf8.count)
        for byte in heading.utf8 {
            switch byte {
            case 0x41...0x5A: folded.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39, 0x25: folded.append(byte)
            case 0x80...:
                let letters = heading.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "%"
                }
                return String(String.UnicodeScalarView(letters))
            default: continue
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// This map with a school's own headings before all others, whatever their neighbours.
    package func adding(_ own: [String: Field]) -> HeadingMap {
        var map = self
        for (heading, field) in own { map.fields[HeadingMap.fold(heading)] = field }
        return map
    }

    /// Whether a line has the heading as it stands, so that nothing of it is anybody's name.
    package func lists(_ heading: String) -> Bool {
        let folded = HeadingMap.fold(heading)
        return fields[folded] != nil || choices[folded] != nil
    }

    /// The field of one heading, looked at alone; nil where no line has it.
    package func field(for heading: String) -> Column? {
        let column = columns(for: [heading])[0]
        return column.field == .unknown ? nil : column
    }

    /// The fields of a file's headings, each seen beside its neighbours.
    package func columns(for headings: [String]) -> [Column] {
        let folded = headings.map(known)
        let further = folded.map(FurtherPerson.init)
        let neighbours = neighbours(of: folded)
        // A date of birth or middle name before the first contact is the child's, where the child is named.
        let isOfChild = folded.contains { fields[$0]?.name.hasPrefix("subject.name.") ?? false }
        let contactsBegin =
            isOfChild
            ? folded.indices.first { fields[folded[$0]]?.name.hasPrefix("contact.") ?? (further[$0] != nil) } ?? 0 : 0
        var groups: [String: UInt16] = [:]
        func group(_ key: String) -> UInt16 {
            if let known = groups[key] { return known }
            let next = UInt16(clamping: groups.count + 1)
            groups[key] = next
            return next
        }
        var seen: Set<Column> = []
        var seenHeadings: Set<String> = []
        var columns = folded.indices.map { index in
            let heading = folded[index]
            var column = Column(field: .unknown)
            var around = neighbours
            if isBesideName(index, in: folded) { around.insert("name") }
            if index < contactsBegin,
                ["subject.dob", "subject.name.middle_names"].contains(choices[heading]?.last?.field.name ?? "")
            {
                around.remove("contacts")
            }
            if let field = meaning(of: heading, among: around) {
                column.field = field
                if field.isOfFurtherPerson {
                    column.group = group(further[index].flatMap { $0.field == nil ? nil : $0.key } ?? "")
                }
            } else if let person = further[index], let field = person.field {
                column = Column(field: field, group: group(person.key))
            } else if let own = ownPersonField(heading, among: around) {
                column.field = own
            } else if let field = numberedField(heading, among: around) {
                column.field = field
            } else if let field = HeadingWords(headings[index]).field.flatMap({ Field($0) }) {
                column.field = field
            } else if let person = further[index] {
                column.group = group(person.key)
            }
            // Two columns of the same heading: whose the second name or number is, nobody said.
            let isRepeated = !seenHeadings.insert(heading).inserted
            if !seen.insert(column).inserted, isRepeated, column.field.pointsAtPerson {
                column = Column(field: .unknown, group: column.group)
            }
            return column
        }
        if let loose = groups[""] { join(loose, of: &columns) }
        return columns
    }

    /// Gives the columns that say of no contact whose they are to the contact beside them: `Contact Name; Relationship; Mobile`.
    ///
    /// That is the one named last before them, or the first where none is.
    private func join(_ loose: UInt16, of columns: inout [Column]) {
        let named = columns.indices.filter { index in
            columns[index].group != loose && columns[index].field.name.hasPrefix("contact.name.")
        }
        guard !named.isEmpty,
            !columns.contains(where: { $0.group == loose && $0.field.name.hasPrefix("contact.name.") })
        else { return }
        for index in columns.indices where columns[index].group == loose {
            let nearest = named.last { $0 < index } ?? named[0]
            let joined = Column(field: columns[index].field, group: columns[nearest].group)
            if !columns.contains(joined) { columns[index] = joined }
        }
    }

    /// A heading folded; where no line has it so, with its abbreviations spelled out if one has it then.
    private func known(_ heading: String) -> String {
        func means(_ folded: String) -> Bool {
            fields[folded] != nil || choices[folded] != nil || FurtherPerson(folded)?.field != nil
                || ownPersonField(folded, among: []) != nil
        }
        let folded = HeadingMap.fold(heading)
        guard !means(folded) else { return folded }
        let spelled = HeadingMap.spelledOut(heading)
        if spelled != folded, means(spelled) || means(spelled.droppingDigits) { return spelled }
        // `Enw / Name`, `Comments (sylwadau)`: what one half says, where the other says nothing else.
        let halves = heading.split { "/|(".contains($0) }.map(String.init).filter { !HeadingMap.fold($0).isEmpty }
        guard halves.count == 2, !halves.contains(where: HeadingWords.tellsOfMore) else { return folded }
        let known = Set(halves.map { [HeadingMap.fold($0), HeadingMap.spelledOut($0)].first(where: means) })
        return known.count == 2 && known.contains(nil) ? known.compactMap(\.self)[0] : folded
    }

    /// A heading folded with the abbreviations that offices write spelled out: `Unique Pupil No`, `Legal Sur`, `AdmNo`.
    private static func spelledOut(_ heading: String) -> String {
        HeadingWords.words(of: heading).map { abbreviations[fold($0)] ?? fold($0) }.joined()
    }

    private static let abbreviations = Dictionary(
        uniqueKeysWithValues: headingAbbreviations.split(separator: ";").map { pair in
            let parts = pair.split(separator: "=").map(\.trimmed)
            return (parts[0], parts[1])
        })

    /// The neighbourhoods that a file's headings make.
    private func neighbours(of folded: [String]) -> Set<String> {
        let known = Set(folded.compactMap { fields[$0] })
        let present = Set(folded)
        var result: Set<String> = []
        for (name, cues) in cueFields where !cues.isDisjoint(with: known) { result.insert(name) }
        for (name, cues) in cueHeadings where !cues.isDisjoint(with: present) { result.insert(name) }
        func any(_ test: (FieldInfo) -> Bool) -> Bool { known.contains { test($0.info) } }
        let ofChild = any { $0.person == .subject } || present.contains("student") || present.contains("pupil")
        // A list of staff has their posts or codes, and no column about a child.
        if any({ ["staff.role", "staff.ids", "staff.initials_or_code", "staff.employment"].contains($0.name) }),
            !ofChild
        {
            result.insert("staff")
        }
        // A list of contacts says how each is related; the child stands under a heading of its own, or not at all.
        let related = any { ["contact.relationship", "contact.parental_responsibility"].contains($0.name) }
        let childNamed = any { $0.name.hasPrefix("subject.name.") }
        let rowOfChild = any { $0.person == .subject } || present.contains("dob") || present.contains("dateofbirth")
        if related, childNamed || !rowOfChild { result.insert("contacts") }
        return result
    }

    /// Whether a part of a name stands in the next column or the one after, on either side.
    private func isBesideName(_ index: Int, in folded: [String]) -> Bool {
        let parts: Set<String> = [
            "surname", "lastname", "familyname", "forename", "firstname", "givenname", "initials",
        ]
        return (index - 2...index + 2).contains {
            $0 != index && folded.indices.contains($0) && parts.contains(folded[$0])
        }
    }

    private func meaning(of heading: String, among neighbours: Set<String>) -> Field? {
        if let field = fields[heading] { return field }
        return choices[heading]?.first { $0.neighbours.isSubset(of: neighbours) }?.field
    }

    /// `Student Mobile`, `Pupil's DOB`, `Child Surname`: the row's own person.
    private func ownPersonField(_ heading: String, among neighbours: Set<String>) -> Field? {
        for prefix in ["students", "student", "pupils", "pupil", "childs", "child", "learners", "learner"]
        where heading.hasPrefix(prefix) {
            let rest = String(heading.dropFirst(prefix.count))
            let around = neighbours.subtracting(["staff", "contacts"])
            guard let field = meaning(of: rest, among: around) else { continue }
            let person = field.info.person
            return person == .subject || person == .record ? field : nil
        }
        return nil
    }

    /// `Actions 2`, `Notes_1`: the same again, where it names nobody.
    private func numberedField(_ heading: String, among neighbours: Set<String>) -> Field? {
        let bare = heading.droppingDigits
        guard bare != heading, let field = meaning(of: bare, among: neighbours), !field.pointsAtPerson else {
            return nil
        }
        return field
    }
}

/// A heading that begins or ends with whose it is: `Contact 1 Surname`, `Mother's Mobile`, `Surname (Parent 2)`.
struct FurtherPerson {
    /// Who, so that the columns of one person meet: `contact1`, `mother`.
    var key: String
    /// What it holds of that person; nil where no leaf has the rest of the heading.
    var field: Field?

    /// Nil for a heading that names no further person.
    init?(_ heading: String) {
        let bare = heading.droppingDigits
        for word in FurtherPerson.words where heading.hasPrefix(word) || bare.hasSuffix(word) {
            let isFirst = heading.hasPrefix(word)
            var rest: String
            var number: String
            if isFirst {
                rest = String(heading.dropFirst(word.count))
                number = String(rest.prefix { $0.isASCIIDigit })
                rest.removeFirst(number.count)
            } else {
                number = String(heading.dropFirst(bare.count))
                rest = String(bare.dropLast(word.count))
            }
            let leaves =
                FurtherPerson.siblings.contains(word) ? FurtherPerson.siblingLeaves : FurtherPerson.contactLeaves
            if leaves[rest] == nil, rest.hasPrefix("s"), leaves[String(rest.dropFirst()).droppingDigits] != nil {
                rest.removeFirst()
            }
            if leaves[rest] == nil, leaves[rest.droppingDigits] != nil {
                if number.isEmpty { number = String(rest.dropFirst(rest.droppingDigits.count)) }
                rest = rest.droppingDigits
            }
            // `Parents informed` and `Contact with agency` begin with a person and are not about one.
            if leaves[rest] == nil, number.isEmpty, !isFirst { continue }
            key = word + number
            field = leaves[rest].flatMap { Field($0) }
            return
        }
        return nil
    }

    private static let siblings: Set<String> = ["sibling", "brother", "sister"]

    /// The longest first, so that `primaryguardian` is not taken for another word's beginning.
    static let words = [
        "contact", "emergencycontact", "parent", "parentcarer", "parentguardian", "guardian", "primaryguardian",
        "secondaryguardian", "legalguardian", "carer", "fostercarer", "mother", "father", "mum", "dad", "stepmother",
        "stepfather", "stepparent", "grandmother", "grandfather", "grandparent", "nextofkin", "sibling", "brother",
        "sister",
    ].sorted { $0.count > $1.count }

    /// What may stand after whose it is, for grown-ups.
    static let contactLeaves = leaves(
        """
        contact.name.full: ; name; full name; names; salutation; display name
        contact.name.surname: surname; last name; family name; legal surname; legal last name
        contact.name.forename: forename; first name; given name; legal forename; legal first name; preferred forename; preferred first name
        contact.name.middle_names: middle name; middle names; middlename(s)
        contact.name.title: title; prefix
        contact.order: order; priority; contact order
        contact.relationship: relationship; relation; relationship to child; relationship to pupil; relationship to student; role
        contact.parental_responsibility: parental responsibility; pr; has pr; parental responsibility flag; responsibility
        contact.sex: sex; gender
        contact.dob: dob; date of birth; birth date
        contact.ethnicity: ethnicity; ethnic group
        contact.address: address; home address; full address
        contact.address.as_pupil: lives with child; lives with pupil; lives with student; same address; address as pupil
        contact.address.house: house; house number; house name; house no; flat; apartment; paon; saon
        contact.address.street: street; road
        contact.address.line: address 1; address 2; address 3; address 4; address 5; address line 1; address line 2; address line 3; address line 4; address line 5
        contact.address.locality: locality; district
        contact.address.town: town; city; town/city; post town
        contact.address.county: county; country; administrative area
        contact.postcode: postcode; post code; home postcode
        contact.phone: phone; telephone; tel; mobile; home; work; home phone; work phone; mobile phone; home telephone; work telephone
        contact.phone: mobile telephone; phone number; telephone number; mobile number; home number; work number; mobile no; tel no
        contact.phone: daytime telephone; day telephone; main telephone; home tel; work tel; primary phone
        contact.email: email; email address; e-mail; home email; work email; primary email
        contact.employer: occupation; employer; place of work; workplace; job title; job
        contact.nino: ni number; nino; ni; nass; national insurance number
        contact.court_restriction: court order; restricted; no contact; court restriction; restricted contact
        contact.immigration_status: immigration; immigration status
        contact.health: health; medical
        contact.armed_forces: armed forces; service; in armed forces
        """)

    /// What may stand after whose it is, for brothers and sisters.
    static let siblingLeaves = leaves(
        """
        sibling.name: ; name; full name; names; s
        sibling.name.surname: surname; last name; family name
        sibling.name.forename: forename; first name; given name
        sibling.dob: dob; date of birth; age
        sibling.school: school; year; year group; class; school name
        """)

    private static func leaves(_ text: String) -> [String: String] {
        var result: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            for leaf in parts[1].split(separator: ";", omittingEmptySubsequences: false) {
                result[HeadingMap.fold(leaf.trimmed)] = parts[0].trimmed
            }
        }
        return result
    }
}

extension Field {
    /// Whether the field speaks of somebody else than the row's own person.
    fileprivate var isOfFurtherPerson: Bool {
        (info.person == .contact || info.person == .sibling) && info.shape != .flag
            || name == "contact.parental_responsibility"
    }

    /// Whether a second such column could be another person's.
    fileprivate var pointsAtPerson: Bool {
        switch info.shape {
        case .name, .phone, .email, .id, .address, .postcode: true
        case .date, .time, .number, .code, .text, .flag, .list, .url: info.name.hasSuffix(".dob")
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
    /// The string without the digits at its end.
    fileprivate var droppingDigits: String {
        let digits = utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
        return digits == 0 ? self : String(decoding: utf8.dropLast(digits), as: UTF8.self)
    }
}
