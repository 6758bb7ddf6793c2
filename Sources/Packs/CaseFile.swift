import Passages
import People
import Vocabulary
import Yams

/// What `case.yaml` says: the subject, the people, what is protected, answers that no document holds.
///
/// Every scalar is read as it is written: `NO` and `0042` are text.
struct CaseFile: Sendable {
    var reference: String?
    var declared: [DeclaredPerson] = []
    var protected: [String] = []
    var facts: [String: String] = [:]

    static let keys = ["case", "subject", "people", "protect", "facts"]
    static let personKeys = ["name", "also", "ids", "role", "of", "part", "pr", "no_contact"]
    static let protectKeys = ["value", "why"]

    init() {}

    /// Takes in what a further file says; of two answers to a question the first holds.
    ///
    /// Whom both declare is one person, who would otherwise be two of one name, and each mention unclear.
    mutating func add(_ file: CaseFile) {
        reference = reference ?? file.reference
        protected += file.protected
        facts.merge(file.facts) { first, _ in first }
        let known = declared.count
        for person in file.declared {
            if let place = declared[..<known].firstIndex(where: { $0.mayBe(person) }) {
                declared[place].add(person)
            } else {
                declared.append(person)
            }
        }
    }

    /// Reads a case file or a people file.
    ///
    /// Throws where it is not one, with the place and the mend, quoting nothing.
    init(parsing bytes: [UInt8], document: String) throws(DocumentError) {
        let text = String(decoding: bytes, as: UTF8.self)
        let root: Yams.Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw DocumentError(
                document, at: CaseFile.place(of: error), "it is not well-formed YAML",
                mend: "check the indentation, colons and quotes there")
        }
        guard let root else { return }
        guard case .mapping(let top) = root else {
            throw DocumentError(document, "it does not begin with keys", mend: "begin with `subject:` or `people:`")
        }
        let reader = YAMLReader(document: document)
        try reader.allow(CaseFile.keys, in: top)
        reference = try top["case"].map { node throws(DocumentError) in try reader.text(node) }
        if let node = top["subject"] {
            for person in try reader.list(node, orOne: true) {
                declared.append(try Self.person(person, isSubject: true, reader))
            }
        }
        if let node = top["people"] {
            for person in try reader.list(node, orOne: false) {
                declared.append(try Self.person(person, isSubject: false, reader))
            }
        }
        if let node = top["protect"] {
            for entry in try reader.list(node, orOne: true) {
                if case .scalar = entry {
                    protected.append(try reader.text(entry))
                    continue
                }
                let keys = try reader.mapping(entry)
                try reader.allow(CaseFile.protectKeys, in: keys)
                guard let value = keys["value"] else {
                    throw reader.trouble(entry, "a protected value is missing", mend: "add `value:`")
                }
                protected.append(try reader.text(value))
            }
        }
        if let node = top["facts"] {
            for (key, value) in try reader.mapping(node) { facts[try reader.text(key)] = try reader.text(value) }
        }
    }

    private static func person(_ node: Yams.Node, isSubject: Bool, _ reader: YAMLReader) throws(DocumentError)
        -> DeclaredPerson
    {
        if case .scalar = node, isSubject {
            return DeclaredPerson(name: try reader.text(node), isSubject: true)
        }
        let keys = try reader.mapping(node)
        try reader.allow(CaseFile.personKeys, in: keys)
        guard let name = keys["name"] else { throw reader.trouble(node, "a person has no name", mend: "add `name:`") }
        var person = DeclaredPerson(name: try reader.text(name), isSubject: isSubject)
        if let also = keys["also"] {
            for form in try reader.list(also, orOne: true) { person.also.append(try reader.text(form)) }
        }
        if let ids = keys["ids"] {
            for (key, value) in try reader.mapping(ids) { person.ids[try reader.text(key)] = try reader.text(value) }
        }
        if let role = keys["role"] {
            guard let known = Role(rawValue: try reader.text(role)), known != .subject, known != .unknown else {
                throw reader.trouble(
                    role, "this is no role",
                    mend: "use parent, carer, sibling, family, pupil, staff, professional or other")
            }
            person.role = known
        }
        if let of = keys["of"] { person.of = try reader.text(of) }
        if let part = keys["part"] {
            guard let known = Part(rawValue: try reader.text(part)) else {
                throw reader.trouble(
                    part, "this is no part in a matter",
                    mend: "use " + Part.allCases.map(\.rawValue).joined(separator: ", "))
            }
            person.part = known
        }
        if let pr = keys["pr"] { person.pr = try reader.yesOrNo(pr) }
        if let barred = keys["no_contact"] { person.noContact = try reader.yesOrNo(barred) }
        return person
    }

    /// The line and column of a YAML library's error.
    ///
    /// Its text quotes the file and is never read.
    static func place(of error: any Error) -> String? {
        guard let error = error as? YamlError else { return nil }
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            return "line \(mark.line), column \(mark.column)"
        default: return nil
        }
    }
}

/// Reads YAML nodes with errors of our own.
struct YAMLReader {
    let document: String

    func trouble(_ node: Yams.Node, _ problem: String, mend: String) -> DocumentError {
        DocumentError(document, at: node.mark.map { "line \($0.line), column \($0.column)" }, problem, mend: mend)
    }

    func text(_ node: Yams.Node) throws(DocumentError) -> String {
        guard case .scalar(let scalar) = node else {
            throw trouble(node, "a single value should stand here", mend: "write one value, without a list or keys")
        }
        return scalar.string
    }

    func mapping(_ node: Yams.Node) throws(DocumentError) -> Yams.Node.Mapping {
        guard case .mapping(let mapping) = node else {
            throw trouble(node, "keys should stand here", mend: "write `key: value`")
        }
        return mapping
    }

    func list(_ node: Yams.Node, orOne: Bool) throws(DocumentError) -> [Yams.Node] {
        switch node {
        case .sequence(let sequence): return Array(sequence)
        case .scalar(let scalar) where scalar.string.isEmpty: return []
        default:
            guard orOne else { throw trouble(node, "a list should stand here", mend: "begin each entry with a dash") }
            return [node]
        }
    }

    func yesOrNo(_ node: Yams.Node) throws(DocumentError) -> Bool {
        switch try text(node).lowercased() {
        case "yes", "true", "y": return true
        case "no", "false", "n": return false
        default: throw trouble(node, "this is neither yes nor no", mend: "write yes or no")
        }
    }

    func allow(_ keys: [String], in mapping: Yams.Node.Mapping) throws(DocumentError) {
        for (key, _) in mapping {
            guard case .scalar(let scalar) = key, keys.contains(scalar.string) else {
                throw trouble(key, "this key is not known", mend: "use " + keys.sorted().joined(separator: ", "))
            }
        }
    }
}

extension DeclaredPerson {
    /// Whether another file's declaration of that name says nothing else of who this is.
    fileprivate func mayBe(_ other: DeclaredPerson) -> Bool {
        name == other.name && role == other.role && of == other.of && isSubject == other.isSubject
            && ids.allSatisfy { other.ids[$0.key] == nil || other.ids[$0.key] == $0.value }
    }

    /// Takes in what the other declaration says more; of what they say apart the cautious holds.
    fileprivate mutating func add(_ other: DeclaredPerson) {
        also += other.also.filter { !also.contains($0) }
        ids.merge(other.ids) { first, _ in first }
        part = part ?? other.part
        if pr != other.pr { pr = pr == false || other.pr == false ? false : pr ?? other.pr }
        noContact = noContact || other.noContact
    }
}
