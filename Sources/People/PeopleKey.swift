package import Passages
package import Vocabulary

/// Which label stands for whom: the file `keep/people.key`, read by `reveal` and by `--key` for a later pack of the case.
package struct PeopleKey: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package var label: String
        /// `p3`, as the account of that pack writes it.
        package var person: String
        package var role: Role
        /// The name that goes back in place of the label.
        package var name: String
        package var names: [String]
        package var also: [String]
        /// What the person is known again by, the surest first.
        package var identity: [String]
        /// Forename, middle names and surname, for tables that have a column for each; empty where they are not known.
        package var parts: [String]

        package init(
            label: String, person: String, role: Role, name: String, names: [String], also: [String],
            identity: [String], parts: [String] = []
        ) {
            self.label = label
            self.person = person
            self.role = role
            self.name = name
            self.names = names
            self.also = also
            self.identity = identity
            self.parts = parts
        }
    }

    /// The name or number of the case; empty where nobody gave one.
    package var caseName: String
    /// In the order of first appearance; those of an earlier key that this pack did not need come last.
    package var entries: [Entry]

    package init(caseName: String, entries: [Entry]) {
        self.caseName = caseName
        self.entries = entries
    }

    /// The key of a pack that was written with these labels.
    ///
    /// What an earlier key holds of others stays in it.
    package init(caseName: String, directory: Directory, pseudonyms: Pseudonyms, earlier: PeopleKey? = nil) {
        self.caseName = caseName
        entries = directory.people.compactMap { person in
            guard let label = pseudonyms.labels[person.id] else { return nil }
            return Entry(
                label: label, person: person.id.label, role: person.role, name: PeopleKey.displayName(of: person),
                names: person.names.map(\.full), also: person.also, identity: PeopleKey.identity(of: person),
                parts: person.names.first { !$0.forename.isEmpty && !$0.surname.isEmpty }.map {
                    [$0.forename, $0.middle, $0.surname]
                } ?? [])
        }
        let labels = Set(entries.map(\.label))
        entries += (earlier?.entries ?? []).filter { !labels.contains($0.label) }
    }

    /// The label of somebody whom this key knows; nil where it knows nobody like that, or two.
    package func label(of person: Person) -> String? {
        for key in PeopleKey.identity(of: person) {
            let found = entries.filter { $0.identity.contains(key) }
            if found.count == 1, !contradicts(found[0], person) { return found[0].label }
        }
        return nil
    }

    /// The person whom a label stands for, whatever its letters' case.
    package func entry(for label: String) -> Entry? { entries.first { $0.label.uppercased() == label.uppercased() } }

    /// Whether a number or a date of birth says that an entry of the same name is somebody else.
    private func contradicts(_ entry: Entry, _ person: Person) -> Bool {
        for key in PeopleKey.identity(of: person) {
            guard let equals = key.firstIndex(of: "="), !key.hasPrefix("name=") else { continue }
            let field = key[...equals]
            let same = entry.identity.filter { $0.hasPrefix(field) }
            if !same.isEmpty, !same.contains(key) { return true }
        }
        return false
    }

    /// What a person is known again by in a later pack: numbers, then the folded name with the date of birth, then the name.
    package static func identity(of person: Person) -> [String] {
        var keys: [String] = []
        func add(_ key: String) {
            if !keys.contains(key) { keys.append(key) }
        }
        for value in person.values
        where value.kind.name.hasPrefix("id.") && !["id.uprn", "id.family"].contains(value.kind.name) {
            add(value.kind.name + "=" + NameKey.number(value.value))
        }
        let born = person.values.filter { $0.kind == .birthDate }.lazy.compactMap { NameKey.birthDate($0.value) }.first
        let names = person.names.map { FoldedName($0) }.filter { !$0.forename.isEmpty || !$0.surname.isEmpty }
        for name in names {
            if let born { add("name=\(name.forename)|\(name.surname)|\(born)") }
        }
        if let born { add("born=\(born)") }
        for name in names {
            // Half a name is somebody's only together with the role.
            let isWhole = !name.forename.isEmpty && !name.surname.isEmpty
            add("name=\(name.forename)|\(name.surname)" + (isWhole ? "" : "|\(person.role.rawValue)"))
        }
        return keys.filter { !$0.hasPrefix("born=") } + keys.filter { $0.hasPrefix("born=") }
    }

    /// The name that people read: `Amelia Okafor`, `Mrs Webb`; capitals of a register in ordinary writing.
    package static func displayName(of person: Person) -> String {
        guard
            let name = person.names.first(where: { !$0.forename.isEmpty && !$0.surname.isEmpty }) ?? person.names.first
        else {
            return person.also.first ?? person.id.label
        }
        let needsTitle = name.forename.count < 2
        let words = ((needsTitle && !name.title.isEmpty ? [name.title] : []) + [name.full])
        return words.joined(separator: " ").split(separator: " ").map { ordinary(String($0)) }.joined(separator: " ")
    }

    private static func ordinary(_ word: String) -> String {
        guard word.count > 2, !word.unicodeScalars.contains(where: { $0.properties.isLowercase }) else { return word }
        var result = ""
        var isFirst = true
        for character in word {
            result += isFirst ? character.uppercased() : character.lowercased()
            isFirst = character == "-" || character == "'" || character == "’"
        }
        return result
    }
}

// MARK: The file

extension PeopleKey {
    /// The key as the bytes of its file: JSON, one person a line.
    package var written: [UInt8] {
        var text = "{\"version\":1,\"case\":\(JSON.quoted(caseName)),\"people\":["
        for (number, entry) in entries.enumerated() {
            func list(_ values: [String]) -> String {
                "[" + values.map { JSON.quoted($0) }.joined(separator: ",") + "]"
            }
            text += number == 0 ? "\n" : ",\n"
            text += "{\"label\":\(JSON.quoted(entry.label)),\"person\":\(JSON.quoted(entry.person))"
            text += ",\"role\":\(JSON.quoted(entry.role.rawValue)),\"name\":\(JSON.quoted(entry.name))"
            text += ",\"names\":\(list(entry.names)),\"also\":\(list(entry.also)),\"identity\":\(list(entry.identity))"
            text += entry.parts.isEmpty ? "}" : ",\"parts\":\(list(entry.parts))}"
        }
        return Array((text + "\n]}\n").utf8)
    }

    /// Reads the bytes of a key.
    ///
    /// `path` is how the file was named, for the error.
    package init(reading bytes: [UInt8], path: String) throws(DocumentError) {
        func trouble(_ problem: String, line: Int? = nil) -> DocumentError {
            DocumentError(
                path, at: line.map { "line \($0)" }, problem,
                mend: "name the people.key that prepare wrote in the keep folder, as it was written")
        }
        var reader = JSONReader(bytes)
        guard let json = reader.document() else {
            throw trouble("this is not a key that winnow wrote", line: reader.line)
        }
        guard case .object(let top) = json, case .number("1") = top["version"] ?? .null else {
            throw trouble("this key has no version, or one that this winnow does not know")
        }
        guard case .array(let people) = top["people"] ?? .null else { throw trouble("this key lists no people") }
        caseName = top["case"]?.string ?? ""
        entries = []
        for (number, value) in people.enumerated() {
            guard case .object(let fields) = value, let label = fields["label"]?.string, PeopleKey.isLabel(label),
                let name = fields["name"]?.string, let role = fields["role"]?.string.flatMap({ Role(rawValue: $0) }),
                let names = fields["names"]?.strings, let also = fields["also"]?.strings,
                let identity = fields["identity"]?.strings
            else { throw trouble("person \(number + 1) of this key is not complete") }
            if entries.contains(where: { $0.label == label }) {
                throw trouble("person \(number + 1) of this key has another's label")
            }
            entries.append(
                Entry(
                    label: label, person: fields["person"]?.string ?? "", role: role, name: name, names: names,
                    also: also,
                    identity: identity, parts: fields["parts"]?.strings ?? []))
        }
    }

    /// Whether a text is a label such as could have been given out.
    private static func isLabel(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let word = LabelWord.at(0, in: (bytes + [0x20]).span),
            let tail = LabelWord.tail(after: word.count, in: bytes.span)
        else {
            return false
        }
        return tail.range.upperBound == bytes.count
    }
}
