package import Passages
package import Vocabulary

/// One line of `withheld.jsonl`: a thing that a rule withheld, generalised or replaced.
///
/// `check` prints the same without `shared_as` and `replacement`, and with `recogniser` and `score`.
package struct WithheldLine: Hashable, Sendable {
    /// What was taken out, or changed, as one.
    package enum Unit: String, Sendable, CaseIterable, Hashable {
        case span, field, row, column, element, comment, document, filename
    }

    /// The path of the source inside the case.
    package var document: String
    /// The name under `share/`; nil for a document that was withheld whole, and for findings of `check`.
    package var sharedAs: String?
    package var unit: Unit
    /// Written as `where`; `.document` is not written.
    package var place: Place
    /// UTF-8 bytes of the decoded text; nil for what has no such place.
    ///
    /// Of the whole text in a text document; of the field after unquoting and entity decoding in CSV and XML.
    package var range: Range<Int>?
    package var kind: Kind
    /// Nil where nobody is meant and where a mention fits two.
    package var person: PersonID?
    /// The people that an unclear mention fits; else empty.
    package var persons: [PersonID]
    package var role: Role?
    package var action: Action
    package var rule: String
    package var why: String
    /// Nil for a column and a document.
    package var original: Secret?
    package var replacement: String?
    /// How many cells a column had.
    package var count: Int?
    package var recogniser: String?
    /// From 0 to 1.
    package var score: Double?

    package init(
        document: String, sharedAs: String? = nil, unit: Unit, place: Place, range: Range<Int>? = nil, kind: Kind,
        person: PersonID? = nil, persons: [PersonID] = [], role: Role? = nil, action: Action, rule: String, why: String,
        original: Secret? = nil, replacement: String? = nil, count: Int? = nil, recogniser: String? = nil,
        score: Double? = nil
    ) {
        self.document = document
        self.sharedAs = sharedAs
        self.unit = unit
        self.place = place
        self.range = range
        self.kind = kind
        self.person = person
        self.persons = persons
        self.role = role
        self.action = action
        self.rule = rule
        self.why = why
        self.original = original
        self.replacement = replacement
        self.count = count
        self.recogniser = recogniser
        self.score = score
    }

    /// The object as JSON, without a line end.
    package var jsonLine: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// Writes the object, its members in the contract's order.
    package func write(to writer: inout JSONWriter) {
        writer.object { line in
            line.member("document", document)
            line.member("shared_as", sharedAs)
            line.member("unit", unit.rawValue)
            place.write(to: &line)
            line.member("start", range?.lowerBound)
            line.member("end", range?.upperBound)
            line.member("kind", kind.name)
            line.member("person", person?.label)
            if !persons.isEmpty {
                line.key("persons")
                line.array { list in
                    for person in persons { list.string(person.label) }
                }
            }
            line.member("role", role?.rawValue)
            line.member("action", action.rawValue)
            line.member("rule", rule)
            line.member("why", why)
            line.member("original", original?.value)
            line.member("replacement", replacement)
            line.member("count", count)
            line.member("recogniser", recogniser)
            line.member("score", score)
        }
    }

    /// A line as it was written; nil where a member is missing that every line has, or one is not of its type.
    package init?(_ json: JSON) {
        guard let document = json["document"]?.string, let unit = json["unit"]?.string.flatMap(Unit.init),
            let place = Place(json["where"]), let kind = json["kind"]?.string,
            let action = json["action"]?.string.flatMap(Action.init), let rule = json["rule"]?.string,
            let why = json["why"]?.string
        else { return nil }
        self.init(document: document, unit: unit, place: place, kind: Kind(kind), action: action, rule: rule, why: why)
        do {
            sharedAs = try json.text("shared_as")
            original = try json.text("original").map { Secret($0) }
            replacement = try json.text("replacement")
            recogniser = try json.text("recogniser")
            count = try json.optional("count", \.integer)
            score = try json.optional("score", \.number)
            role = try json.optional("role") { $0.string.flatMap(Role.init) }
            person = try json.optional("person") { PersonID(label: $0) }
            persons = try json.optional("persons") { PersonID.list($0) } ?? []
            let start = try json.optional("start", \.integer)
            let end = try json.optional("end", \.integer)
            switch (start, end) {
            case (nil, nil): break
            case (let start?, let end?) where 0 <= start && start <= end: range = start..<end
            default: return nil
            }
        } catch {
            return nil
        }
    }
}

/// A member is there and not of its type.
private struct WrongType: Error {}

extension JSON {
    /// What a member holds; nil where there is no such member.
    fileprivate func optional<Value>(_ name: String, _ read: (JSON) -> Value?) throws(WrongType) -> Value? {
        guard let value = self[name] else { return nil }
        guard let found = read(value) else { throw WrongType() }
        return found
    }

    fileprivate func text(_ name: String) throws(WrongType) -> String? { try optional(name, \.string) }
}

extension PersonID {
    /// Reads `p1` as the first person.
    fileprivate init?(label: JSON) {
        guard let text = label.string, text.hasPrefix("p"), let number = Int(text.dropFirst()), number > 0 else {
            return nil
        }
        self.init(number - 1)
    }

    fileprivate static func list(_ json: JSON) -> [PersonID]? {
        guard let labels = json.array else { return nil }
        let found = labels.compactMap { PersonID(label: $0) }
        return found.count == labels.count ? found : nil
    }
}

extension Place {
    fileprivate func write(to line: inout JSONWriter) {
        guard self != .document else { return }
        line.key("where")
        line.object { place in
            switch self {
            case .line(let number, let column):
                place.member("line", number)
                place.member("column", column)
            case .cell(let row, let column):
                place.member("row", row)
                place.member("column", column)
            case .node(let xpath): place.member("xpath", xpath)
            case .document: break
            }
        }
    }

    fileprivate init?(_ json: JSON?) {
        guard let json else {
            self = .document
            return
        }
        if let line = json["line"]?.integer, let column = json["column"]?.integer {
            self = .line(line, column: column)
        } else if let row = json["row"]?.integer, let column = json["column"]?.string {
            self = .cell(row: row, column: column)
        } else if let xpath = json["xpath"]?.string {
            self = .node(xpath: xpath)
        } else {
            return nil
        }
    }
}
