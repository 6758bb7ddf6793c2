import Judgement
import Passages
import People
import Profiles
import Recognisers
import Vocabulary

/// What structured records say of whom they are about, so that the sender is told where they contradict each other or are old.
///
/// The warnings hold no value: what kind of thing, and the documents and rows where it stands.
struct Observations {
    /// Beyond so many different ones a school's whole export has been read, and the rest is not compared.
    private static let bound = 20_000

    /// What one record says, or the case file.
    private struct Row {
        /// Nil for the case file.
        var document: Int?
        var place: String
        var identity: [UInt8] = []
        /// The day of birth, as `CalendarDate.ordinal` counts.
        var birth: Int?
        var upn = ""
        var surname = ""
        var forename = ""
        var full = ""
        /// The words of the names that the child uses.
        var used: Set<[UInt8]> = []
        var postcodes: Set<String> = []
        /// The numbers in what else the address says, those of house and flat, each with the folded word that follows it.
        var houses: [String: Set<[UInt8]>] = [:]
        var hasAddress = false
        /// The words of each contact's name.
        var contacts: [Set<[UInt8]>] = []
        /// The newest date of the records that say this; nil where none has one.
        var day: Int?
    }

    private var documents: [String] = []
    /// The newest day of each document's records.
    private var newest: [Int?] = []
    private var rows: [Row] = []
    /// Which row says the same already.
    private var seen: [[UInt8]: Int] = [:]
    /// Dates of birth that prose states.
    private var births: [(document: Int, line: Int, day: Int)] = []

    // MARK: Reading

    /// Says whose records come next.
    mutating func begin(_ document: String) {
        documents.append(document)
        newest.append(nil)
    }

    mutating func note(_ record: borrowing Record, directory: Directory) {
        guard record.part == .body, rows.count < Self.bound, let document = documents.indices.last else { return }
        var key: [UInt8] = [UInt8(truncatingIfNeeded: document), UInt8(truncatingIfNeeded: document >> 8)]
        var tells = false
        var day: Int?
        for passage in record.passages where passage.shape != .prose && !passage.text.isEmpty {
            let field = passage.field
            if Self.isDate[Int(field.index)],
                let date = CalendarDate(parsing: record.text(of: passage))?.ordinal
            {
                day = max(day ?? date, date)
                newest[document] = max(newest[document] ?? date, date)
            }
            guard Self.isTold[Int(field.index)] else { continue }
            tells = true
            key.append(UInt8(truncatingIfNeeded: field.index))
            key.append(UInt8(truncatingIfNeeded: passage.group))
            record.withText(of: passage) { text in for index in text.indices { key.append(text[index]) } }
        }
        guard tells else { return }
        // A file has one date for all it says, in its header; a row of a table has its own.
        if record.passages.first?.shape != .cell { day = nil }
        if let known = seen[key] {
            if let day { rows[known].day = max(rows[known].day ?? day, day) }
            return
        }
        seen[key] = rows.count
        rows.append(row(record, document: document, identity: directory.identity(of: record)))
        rows[rows.count - 1].day = day
    }

    /// Takes in a date of birth that prose states.
    mutating func note(birth: CalendarDate?, line: Int) {
        guard births.count < Self.bound, let day = birth?.ordinal, let document = documents.indices.last else { return }
        births.append((document, line, day))
    }

    private func row(_ record: borrowing Record, document: Int, identity: [UInt8]) -> Row {
        let isTable = record.passages.first?.shape == .cell
        var row = Row(
            document: document, place: "\(isTable ? "row" : "line") \(record.firstLine)", identity: identity)
        var contacts: [UInt16: Set<[UInt8]>] = [:]
        for passage in record.passages where passage.shape != .prose && !passage.text.isEmpty {
            let field = passage.field
            guard Self.isTold[Int(field.index)] else { continue }
            let bytes = record.text(of: passage)
            let text = String(decoding: bytes, as: UTF8.self)
            if Self.contactNames.contains(field) {
                contacts[passage.group, default: []].formUnion(Self.words(text))
                continue
            }
            guard passage.group == 0 else { continue }
            switch field {
            case Self.birth: row.birth = CalendarDate(parsing: bytes)?.ordinal
            case Self.upn: row.upn = Self.bare(text)
            case Self.surname: row.surname = text.trimmed.lowercased()
            case Self.forename: row.forename = text.trimmed.lowercased()
            case Self.full: row.full = text
            case Self.usedSurname, Self.usedForename: row.used.formUnion(Self.words(text))
            case Self.postcode: row.postcodes.insert(Self.bare(text))
            default: Self.note(address: bytes, in: &row)
            }
        }
        row.contacts = Array(contacts.values)
        row.hasAddress = !row.postcodes.isEmpty || !row.houses.isEmpty
        return row
    }

    private static func note(address bytes: [UInt8], in row: inout Row) {
        let postcodes = Recognisers.postcodes(in: bytes.span)
        for range in postcodes { row.postcodes.insert(bare(String(decoding: bytes[range], as: UTF8.self))) }
        var index = 0
        while index < bytes.count {
            if let postcode = postcodes.first(where: { $0.contains(index) }) {
                index = postcode.upperBound
                continue
            }
            guard isDigit(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, isDigit(bytes[index]) { index += 1 }
            let number = String(decoding: bytes[start..<index], as: UTF8.self)
            // The letter of `14a` belongs to the number, and a comma parts the house from the rest.
            let rest = bytes[index...].drop { $0 != 0x20 && $0 != 0x2C && $0 != 0x0A }
            let following = rest.prefix { $0 != 0x2C && $0 != 0x0A && !isDigit($0) }
            let word = String(decoding: following, as: UTF8.self).split(separator: " ").first.map(String.init)
            row.houses[number, default: []].formUnion(word.map(words) ?? [])
        }
    }

    /// Letters and digits alone, in capitals.
    private static func bare(_ text: String) -> String {
        String(
            decoding: text.utf8.filter { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) },
            as: UTF8.self
        )
        .uppercased()
    }

    /// The folded words of a name.
    private static func words(_ text: String) -> Set<[UInt8]> {
        Set(
            text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map { Folding.fold(String($0)) }.filter {
                $0.count > 1
            })
    }

    // MARK: Warnings

    /// What the sender should look into, most pressing first.
    func warnings(view: CaseView) -> [String] {
        var warnings: [String] = []
        let subjects = view.subjects.sorted { $0.index < $1.index }
        for (number, subject) in subjects.enumerated() {
            let child = subjects.count == 1 ? "the child" : "child \(number + 1)"
            let own = rows.filter { view.directory.owners(ofIdentity: $0.identity).contains(subject) }
            let upns = Set(own.map(\.upn)).subtracting([""])
            // A record with the same number is of the same child, whoever else it was taken for.
            let others = rows.filter { row in
                !row.upn.isEmpty && upns.contains(row.upn)
                    && !view.directory.owners(ofIdentity: row.identity).contains(subject)
            }
            let said = Self.declared(view.directory.declaration(of: subject))
            warnings += contacts(of: child, own, view: view)
            warnings += births(of: child, (said.map { [$0] } ?? []) + own, others, view: view)
            warnings += names(of: child, own + others, said: said, view.person(subject))
            warnings += addresses(of: child, own, view: view)
        }
        return warnings
    }

    /// What the case file says of a child, as if it were a record.
    private static func declared(_ said: (name: PersonName, birthDate: String?)?) -> Row? {
        guard let said else { return nil }
        var row = Row(document: nil, place: "the case file")
        row.birth = said.birthDate.flatMap { CalendarDate(parsing: Array($0.utf8))?.ordinal }
        row.surname = said.name.surname
        row.forename = said.name.forename + " " + said.name.middle
        return row
    }

    private func births(of child: String, _ own: [Row], _ others: [Row], view: CaseView) -> [String] {
        var warnings: [String] = []
        let rows = (own + others).filter { $0.birth != nil }
        let days = Set(rows.compactMap(\.birth))
        if days.count > 1 {
            warnings.append(
                "\(days.count == 2 ? "two" : "several") dates of birth stand for \(child): "
                    + "\(places(oneOfEach: rows) { $0.birth }); find out which is right")
        }
        let names = Set(own.map { Self.words($0.forename + " " + $0.surname + " " + $0.full) })
        let namesakes = self.rows.filter { row in
            guard let day = row.birth, !days.isEmpty, !days.contains(day) else { return false }
            let name = Self.words(row.forename + " " + row.surname + " " + row.full)
            return name.count > 1 && names.contains(name) && (row.upn.isEmpty || !own.contains { !$0.upn.isEmpty })
        }
        if let row = namesakes.first {
            warnings.append(
                "a child of the same name as \(child) and another date of birth stands in \(place(row)) and was taken for "
                    + "somebody else; if it is the same child, mend the date that is wrong or add the UPN to that record, and "
                    + "if it is not, take that record out of the case; then run again")
        }
        // In prose it is somebody's; whose, only a person can say.
        let known = Set(
            view.directory.values.filter { $0.kind == .birthDate }
                .compactMap { CalendarDate(parsing: Array($0.value.utf8))?.ordinal }
        ).union(self.rows.compactMap(\.birth))
        if !days.isEmpty, let birth = births.first(where: { !known.contains($0.day) }) {
            warnings.append(
                "a date of birth that no record has stands in \(documents[birth.document]), line \(birth.line): "
                    + "if it is that of \(child), find out which is right")
        }
        return warnings
    }

    private func names(of child: String, _ rows: [Row], said: Row?, _ person: Person) -> [String] {
        let surnames = Set(rows.map(\.surname)).subtracting([""])
        let forenames = Set(rows.map(\.forename)).subtracting([""])
        var unlike: [Row] = []
        if surnames.count > 1 { unlike += oneOfEach(rows.filter { !$0.surname.isEmpty }) { $0.surname } }
        if forenames.count > 1 { unlike += oneOfEach(rows.filter { !$0.forename.isEmpty }) { $0.forename } }
        if unlike.isEmpty, let said,
            let other = rows.first(where: { Self.isUnlike(said, $0, used: Self.used(rows, person)) })
        {
            unlike = [said, other]
        }
        if unlike.isEmpty {
            // A whole name in one cell may be a name that is used; one letter off is a spelling.
            var known = Self.words(surnames.union(forenames).joined(separator: " "))
            if let said { known.formUnion(Self.words(said.forename + " " + said.surname)) }
            let used = known.union(Self.words((person.also + person.names.map(\.full)).joined(separator: " ")))
            let misspelt = rows.filter { row in
                Self.words(row.full).contains { word in
                    !known.contains(word) && known.contains { Misspellings.mayBe(word, $0) }
                        && !(used.contains(word) && person.also.contains { Self.words($0).contains(word) })
                }
            }
            if let first = misspelt.first {
                unlike = (rows.filter { !$0.surname.isEmpty } + (said.map { [$0] } ?? [])).prefix(1) + [first]
            }
        }
        guard unlike.count > 1 else { return [] }
        return [
            "two spellings of the legal name of \(child) stand in \(list(unlike.map(place))); find out which is right"
        ]
    }

    /// The words of the names that a child goes by beside the legal one.
    private static func used(_ rows: [Row], _ person: Person) -> Set<[UInt8]> {
        rows.reduce(into: words(person.also.joined(separator: " "))) { $0.formUnion($1.used) }
    }

    /// Whether the case file gives another name than a record's legal one, and none that is used or short for it.
    private static func isUnlike(_ said: Row, _ row: Row, used: Set<[UInt8]>) -> Bool {
        let (surname, legal) = (words(said.surname), words(row.surname))
        if !surname.isEmpty, !legal.isEmpty, surname != legal, !surname.isSubset(of: used) { return true }
        let (forenames, own) = (words(said.forename), words(row.forename))
        return !own.isEmpty && !forenames.isEmpty && forenames.isDisjoint(with: own)
            && !forenames.contains { used.contains($0) || own.contains(where: Nicknames.of($0).contains) }
    }

    private func addresses(of child: String, _ own: [Row], view: CaseView) -> [String] {
        let rows = own.filter(\.hasAddress)
        var warnings: [String] = []
        for row in rows.dropFirst() {
            guard let other = rows.first(where: { Self.areApart($0, row) }) else { continue }
            warnings.append(
                "two addresses stand for \(child): \(list([place(other), place(row)])); find out where the child lives now"
            )
            break
        }
        let dated = rows.compactMap { row in (row.day ?? row.document.flatMap { newest[$0] }).map { (row, $0) } }
        let today = view.referenceDate.flatMap { CalendarDate(day: $0.day, month: $0.month, year: $0.year).ordinal }
        if let today, dated.count == rows.count, let last = dated.max(by: { $0.1 < $1.1 }), today - last.1 > 366 {
            warnings.append(
                "the address of \(child) is more than a year older than the newest record of the case: \(place(last.0)); "
                    + "ask whether it still holds")
        }
        return warnings
    }

    private static func areApart(_ a: Row, _ b: Row) -> Bool {
        if !a.postcodes.isEmpty, !b.postcodes.isEmpty, a.postcodes.isDisjoint(with: b.postcodes) { return true }
        let (own, others) = (streets(a.houses), streets(b.houses))
        guard !own.isEmpty, !others.isEmpty else { return false }
        // The same number in two streets is two houses; a street misspelt is one.
        return own.allSatisfy { number, here in
            guard let there = others[number] else { return true }
            return !here.isEmpty && !there.isEmpty
                && !here.contains { word in there.contains { $0 == word || Misspellings.mayBe(word, $0) } }
        }
    }

    /// The numbers that stand before a street, where any does: a flat's number says little.
    private static func streets(_ houses: [String: Set<[UInt8]>]) -> [String: Set<[UInt8]>] {
        let named = houses.filter { !$0.value.isEmpty }
        return named.isEmpty ? houses : named
    }

    private func contacts(of child: String, _ own: [Row], view: CaseView) -> [String] {
        let barred = view.directory.people.filter { $0.isBarred && $0.role != .subject }
        let names = barred.flatMap { $0.names.map { Self.words($0.forename + " " + $0.surname) } }.filter {
            $0.count > 1
        }
        let rows = own.filter { row in row.contacts.contains { contact in names.contains { $0.isSubset(of: contact) } }
        }
        guard !rows.isEmpty else { return [] }
        return [
            "somebody who must have no contact is listed among the contacts of \(child): "
                + "\(list(rows.prefix(3).map(place))); say so to the recipient, and see that nothing goes to that person"
        ]
    }

    // MARK: Places

    private func place(_ row: Row) -> String {
        row.document.map { "\(documents[$0]), \(row.place)" } ?? row.place
    }

    private func oneOfEach<Value: Hashable>(_ rows: [Row], _ value: (Row) -> Value) -> [Row] {
        var seen: Set<Value> = []
        return rows.filter { seen.insert(value($0)).inserted }
    }

    private func places<Value: Hashable>(oneOfEach rows: [Row], _ value: (Row) -> Value) -> String {
        list(oneOfEach(rows, value).prefix(4).map(place))
    }

    private func list(_ places: [String]) -> String { places.joined(separator: " and ") }

    // MARK: Fields

    private static let birth = Field("subject.dob")
    private static let upn = Field("subject.id.upn")
    private static let surname = Field("subject.name.legal_surname")
    private static let forename = Field("subject.name.legal_forename")
    private static let full = Field("subject.name.full")
    private static let usedSurname = Field("subject.name.preferred_surname")
    private static let usedForename = Field("subject.name.preferred_forename")
    private static let postcode = Field("subject.address.postcode")
    private static let contactNames = Set(
        ["contact.name.surname", "contact.name.forename", "contact.name.full"].compactMap { Field($0) })
    private static let told = contactNames.union(
        [birth, upn, surname, forename, full, usedSurname, usedForename, postcode].compactMap { $0 }
            + ["subject.address.full", "subject.address.house", "subject.address.street", "subject.address.line"]
            .compactMap { Field($0) })
    /// By the field's index: millions of cells are asked.
    private static let isTold = FieldTable.shared.rows.indices.map { told.contains(Field(index: UInt16($0))) }
    private static let isDate = FieldTable.shared.rows.indices.map { dates.contains(Field(index: UInt16($0))) }
    private static let dates = Set(
        FieldTable.shared.rows.indices.map { Field(index: UInt16($0)) }.filter {
            $0.info.shape == .date && $0.info.person == .record
        } + [Field("attendance.start_date")].compactMap { $0 })
}
