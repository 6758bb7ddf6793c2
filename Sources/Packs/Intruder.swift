import Account
import Formats
import Glibc
package import Passages
import People
import Profiles
import Register
package import Risk
import Vocabulary

/// The motivated intruder who has the school's roll: how many pupils fit what a pack tells of each person in it.
///
/// What a pack tells is what stands in its tables and transfer files in a row or an element with somebody's label. What prose
/// tells is not read. Facts are taken one by one: two that the pack tells in one row may be true of two rows of the roll.
package enum Intruder {
    package static func run(pack given: String, roll: String) throws(DocumentError) -> IntruderFigures {
        var folder = given
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        let share = OutputFolder.isFolder(folder + "/share") ? folder + "/share" : folder
        let manifest = share + "/manifest.json"
        guard OutputFolder.isFolder(share), access(manifest, R_OK) == 0 else {
            throw DocumentError(given, "it is no pack", mend: "give the folder that prepare wrote, or its share folder")
        }
        let keep = (share == folder ? OutputFolder.parent(of: share) : folder) + "/keep"
        var told = Told(labels: try labels(in: keep))
        for document in try CaseFolder(cases: [share]).documents {
            guard case .readable(let format) = document.content, document.path != manifest else { continue }
            try told.read(document, as: format)
        }
        // Ages are of the newest day that the pack tells, as they are where prepare counts them.
        let prepared = try preparedAt(in: keep)
        let match = FactMatch(references: [told.newest ?? prepared ?? today])
        let pupils = try Roll(path: roll)
        guard !pupils.pupils.isEmpty else {
            throw DocumentError(roll, "it has no rows under its headings", mend: "give the school's own roll")
        }
        let people = told.facts.sorted { $0.key < $1.key }.map { label, facts in
            pupils.person(label: label, told: facts, match: match)
        }
        return IntruderFigures(people: people, pupils: pupils.pupils.count)
    }

    /// The question that a pack puts whose children too few pupils fit.
    package static let question = "motivated-intruder"

    /// Enters in a register that somebody let a pack go though too few pupils fit.
    package static func confirm(pack: String, reason: String, register named: String?) throws(DocumentError) {
        let record = try PackRecord(pack: pack)
        let register = try Register(named: named)
        guard let decision = try record.decision(in: register) else {
            throw DocumentError(
                pack, "its record names no entry of a register, so an answer cannot be entered",
                mend: "prepare the pack again")
        }
        var draft = RegisterDraft(kind: .answer, at: Clock.now())
        draft.about = decision.entry.number
        draft.members = { entry in
            entry.key("overrides")
            entry.array { list in
                list.object { override in
                    override.member("what", "confirm " + question)
                    override.member("reason", reason)
                }
            }
        }
        _ = try register.enter(draft)
    }

    /// The labels of children; nil where the key is not here.
    private static func labels(in keep: String) throws(DocumentError) -> Set<String>? {
        let path = keep + "/people.key"
        guard access(path, R_OK) == 0 else { return nil }
        let key = try PeopleKey(reading: try Material.bytes(of: path), path: path)
        return Set(key.entries.filter { [.subject, .pupil, .sibling].contains($0.role) }.map(\.label))
    }

    private static func preparedAt(in keep: String) throws(DocumentError) -> GeneraliserInput.Day? {
        let path = keep + "/record.json"
        guard access(path, R_OK) == 0, let json = try? JSON(parsing: try Material.bytes(of: path)),
            let time = json["prepared_at"]?.string
        else { return nil }
        return day(GeneraliserInput(time))
    }

    private static var today: GeneraliserInput.Day {
        day(GeneraliserInput(Clock.now())) ?? GeneraliserInput.Day(year: 2000, month: 1, day: 1)
    }

    /// The last day of a text such as `March 2026`.
    fileprivate static func lastDay(ofMonth text: String) -> GeneraliserInput.Day? {
        guard let year = text.split(separator: " ").last.flatMap({ Int($0) }) else { return nil }
        let month = (1...12).first { Month().generalise(GeneraliserInput("", day: 1, month: $0, year: year)) == text }
        return month.map { GeneraliserInput.Day(year: year, month: $0, day: 31) }
    }

    fileprivate static func day(_ input: GeneraliserInput) -> GeneraliserInput.Day? {
        guard let year = input.year, let month = input.month, let day = input.day else { return nil }
        return GeneraliserInput.Day(year: year, month: month, day: day)
    }
}

/// What the documents of a pack tell of each label.
private struct Told {
    let labels: Set<String>?
    var facts: [String: [Field: Set<String>]] = [:]
    var newest: GeneraliserInput.Day?

    init(labels: Set<String>?) { self.labels = labels }

    mutating func read(_ document: CaseDocument, as format: any Format) throws(DocumentError) {
        let encoding = try document.encoding(as: format)
        var own = self
        try document.read(as: format, encoding: encoding) { record in own.take(record) }
        self = own
    }

    private mutating func take(_ record: borrowing Record) {
        guard record.part == .body else { return }
        var label: String?
        var found: [(Field, String)] = []
        for passage in record.passages where passage.group == 0 && !passage.text.isEmpty {
            let info = passage.field.info
            guard info.person == .subject || info.person == .record else { continue }
            let text = String(decoding: record.text(of: passage), as: UTF8.self).trimmed
            if info.shape == .name, info.person == .subject, isLabel(text) { label = label ?? text }
            if info.identifier == .quasi, !text.isEmpty { found.append((passage.field, text)) }
            if info.shape == .date, info.person == .record,
                let day = Intruder.day(GeneraliserInput(text)) ?? Intruder.lastDay(ofMonth: text)
            {
                if newest.map({ ($0.year, $0.month, $0.day) < (day.year, day.month, day.day) }) ?? true { newest = day }
            }
        }
        guard let label else { return }
        for (field, text) in found { facts[label, default: [:]][field, default: []].insert(text) }
        if facts[label] == nil { facts[label] = [:] }
    }

    private func isLabel(_ text: String) -> Bool {
        if let labels { return labels.contains(text) }
        return ["Child ", "Pupil "].contains { text.hasPrefix($0) && text.utf8.count <= $0.utf8.count + 4 }
    }
}

/// The pupils of a roll, each with what its rows say.
private struct Roll {
    private(set) var pupils: [[Field: Set<String>]] = []
    private var known: Set<Field> = []

    init(path: String) throws(DocumentError) {
        var reader = try TableReader(path: path)
        let columns = HeadingMap.shared.columns(for: reader.headings)
        let own = columns.indices.filter {
            columns[$0].group == 0 && [.subject, .record].contains(columns[$0].field.info.person)
        }
        let ids = own.filter { columns[$0].field.info.shape == .id && columns[$0].field.info.identifier == .direct }
        let names = own.filter { columns[$0].field.info.shape == .name || columns[$0].field.name == "subject.dob" }
        let identity = ids.isEmpty ? names : [ids[0]]
        known = Set(own.map { columns[$0].field })
        reader.ask(for: own)
        let isIdentity = own.map(identity.contains)
        var rows: [String: Int] = [:]
        var cells = [String](repeating: "", count: own.count)
        while true {
            for index in cells.indices { cells[index] = "" }
            guard try reader.next({ place, text in cells[place] = String(decoding: text, as: UTF8.self) }) else {
                break
            }
            let key = zip(cells, isIdentity).filter(\.1).map(\.0).joined(separator: "\u{1F}")
            // Rows that do not say whose they are, are each somebody's.
            let isNamed = key.utf8.contains { $0 != 0x1F }
            let number = isNamed ? rows[key] ?? pupils.count : pupils.count
            if number == pupils.count {
                pupils.append([:])
                if isNamed { rows[key] = number }
            }
            for (index, column) in own.enumerated() where !cells[index].isEmpty {
                pupils[number][columns[column].field, default: []].insert(cells[index])
            }
        }
    }

    /// How many pupils fit what is told under a label.
    func person(label: String, told: [Field: Set<String>], match: FactMatch) -> IntruderFigures.Person {
        let facts = told.keys.sorted { $0.index < $1.index }
        let checked = facts.filter { fact in FactMatch.fields(for: fact).contains { known.contains($0) } }
        let fits = pupils.count { pupil in
            checked.allSatisfy { fact in
                (told[fact] ?? []).allSatisfy { text in
                    FactMatch.fields(for: fact).contains { field in
                        (pupil[field] ?? []).contains { match.fits(text, fact, $0, field) }
                    }
                }
            }
        }
        return IntruderFigures.Person(
            label: label, facts: checked, unchecked: facts.filter { !checked.contains($0) }, fits: fits)
    }
}
