import Account
import Judgement
import LeakCheck
import Passages
import People
import Profiles
import Vocabulary

/// The list of what was withheld: all that the leak check learns from the finder, besides where kept forms stand.
struct WithheldList {
    static let fileName = ".leak-check.json"

    private(set) var people: [WithheldPerson] = []
    private(set) var values: Set<WithheldValue> = []

    init(view: CaseView, account: AccountWriter) { self.init(view: view, found: account.values) }

    /// What was withheld of these people, and what was found of them by its looks.
    init(view: CaseView, found: Set<AccountWriter.Found>) {
        for person in view.directory.people where view.rule(for: person.id).action != .keep { add(person) }
        // A household's address and phone, the date of birth of twins: what goes to the recipient as one person's own is not
        // withheld as another's.
        var shared: Set<String> = []
        for value in view.directory.values
        where view.rule(for: value.kind, ownedBy: value.person).action == .keep {
            shared.insert(Self.letters(of: value.value))
        }
        for value in view.directory.values where !shared.contains(Self.letters(of: value.value)) {
            values.insert(WithheldValue(kind: value.kind, value: Secret(value.value), person: value.person?.index))
        }
        for value in view.protection.values {
            values.insert(WithheldValue(kind: .protected, value: Secret(value.value)))
        }
        for found in found
        where found.kind == .protected || !shared.contains(Self.letters(of: found.value.value)) {
            values.insert(WithheldValue(kind: found.kind, value: found.value, person: found.person?.index))
        }
    }

    /// Adds values that were withheld with their columns.
    mutating func add(_ more: Set<WithheldValue>) { values.formUnion(more) }

    /// Reads back what `json` wrote; nil where it is not that.
    init?(parsing bytes: [UInt8]) {
        guard let json = try? JSON(parsing: bytes), let people = json["people"]?.array,
            let values = json["values"]?.array
        else { return nil }
        func names(_ entry: JSON, _ key: String) -> [String] { entry[key]?.array?.compactMap(\.string) ?? [] }
        for entry in people {
            guard let id = entry["id"]?.integer else { return nil }
            self.people.append(
                WithheldPerson(
                    id: id, titles: names(entry, "titles"), forenames: names(entry, "forenames"),
                    middles: names(entry, "middles"), surnames: names(entry, "surnames"), others: names(entry, "others")
                ))
        }
        for entry in values {
            guard let kind = entry["kind"]?.string, let value = entry["value"]?.string else { return nil }
            self.values.insert(
                WithheldValue(kind: Kind(kind), value: Secret(value), person: entry["person"]?.integer))
        }
    }

    /// The list as it stays in `keep/`, so that `verify` looks for just the same.
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.key("people")
            top.array { list in
                for person in people {
                    list.object { entry in
                        entry.member("id", person.id)
                        for (key, names) in [
                            ("titles", person.titles), ("forenames", person.forenames), ("middles", person.middles),
                            ("surnames", person.surnames),
                            ("others", person.others),
                        ] {
                            entry.key(key)
                            entry.array { list in for name in names { list.string(name) } }
                        }
                    }
                }
            }
            top.key("values")
            top.array { list in
                let ordered = values.sorted {
                    ($0.kind.name, $0.value.value, $0.person ?? -1) < ($1.kind.name, $1.value.value, $1.person ?? -1)
                }
                for value in ordered {
                    list.object { entry in
                        entry.member("kind", value.kind.name)
                        entry.member("value", value.value.value)
                        entry.member("person", value.person)
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    /// What may stand where a ruling kept it, and what may stand nowhere at all.
    func checks() -> (ordinary: LeakCheck, protected: LeakCheck) {
        let isProtected = Dictionary(grouping: values) { $0.kind == .protected }
        return (
            LeakCheck(people: people, values: isProtected[false] ?? []),
            LeakCheck(people: [], values: isProtected[true] ?? [])
        )
    }

    /// Letters and digits alone, in small letters: how two writings of one value compare.
    private static func letters(of value: String) -> String {
        if value.utf8.allSatisfy({ $0 < 0x80 }) {
            var letters: [UInt8] = []
            letters.reserveCapacity(value.utf8.count)
            for byte in value.utf8 {
                switch byte {
                case 0x41...0x5A: letters.append(byte | 0x20)
                case 0x30...0x39, 0x61...0x7A: letters.append(byte)
                default: break
                }
            }
            return String(decoding: letters, as: UTF8.self)
        }
        return String(
            value.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private mutating func add(_ person: Person) {
        people.append(
            WithheldPerson(
                id: person.id.index, titles: Self.distinct(person.names.map(\.title)),
                forenames: Self.distinct(person.names.map(\.forename)),
                middles: Self.distinct(person.names.flatMap { $0.middle.split(separator: " ").map(String.init) }),
                surnames: Self.distinct(person.names.map(\.surname)), others: person.also))
    }
}
