import Profiles
import Vocabulary

/// JSON Schemas of the files that people write, so that editors complete and check them.
///
/// They are made from the lists of keys that the readers of those files use, and so cannot fall behind them.
package enum Schemas {
    package static let names = ["profile", "case", "map"]

    /// The schema of this name; nil where there is none.
    package static func schema(named name: String) -> [UInt8]? {
        let body: Value? =
            switch name {
            case "profile": profile
            case "case": caseFile
            case "map": map
            default: nil
            }
        return body.map { Array(($0.text() + "\n").utf8) }
    }

    /// A JSON value, its members in order.
    private indirect enum Value {
        case object([(String, Value)])
        case array([Value])
        case string(String)
        case number(Double)
        case bool(Bool)

        static func strings(_ texts: [String]) -> Value { .array(texts.map(Value.string)) }

        func text(_ indent: String = "") -> String {
            switch self {
            case .object(let members) where members.isEmpty: return "{}"
            case .object(let members):
                let inner = members.map { "\(indent)  \(Value.quoted($0)): \($1.text(indent + "  "))" }
                return "{\n\(inner.joined(separator: ",\n"))\n\(indent)}"
            case .array(let items):
                let inner = items.map { "\(indent)  \($0.text(indent + "  "))" }
                return items.isEmpty ? "[]" : "[\n\(inner.joined(separator: ",\n"))\n\(indent)]"
            case .string(let text): return Value.quoted(text)
            case .number(let number):
                return number == number.rounded() ? String(Int(number)) : String(number)
            case .bool(let bool): return bool ? "true" : "false"
            }
        }

        /// Our own words alone, in which nothing but these has to be escaped.
        private static func quoted(_ text: String) -> String {
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
    }

    // MARK: Pieces

    private static let text = Value.object([("type", .strings(["string", "number", "boolean"]))])

    /// An object of these keys and no others.
    private static func object(_ keys: [String], needed: [String], _ member: (String) -> Value) -> Value {
        .object([
            ("type", .string("object")), ("properties", .object(keys.map { ($0, member($0)) })),
            ("required", .strings(needed)), ("additionalProperties", .bool(false)),
        ])
    }

    /// Blocks whose names are the writer's own.
    private static func blocks(_ block: Value) -> Value {
        .object([
            ("type", .string("object")), ("patternProperties", .object([("^[a-z0-9-]+$", block)])),
            ("additionalProperties", .bool(false)),
        ])
    }

    private static func listOrOne(of item: Value) -> Value {
        .object([
            ("anyOf", .array([item, .object([("type", .string("array")), ("items", item)])]))
        ])
    }

    private static func oneOf(_ words: [String]) -> Value { .object([("enum", .strings(words))]) }

    /// A list of words that many keys take, written once.
    private static func reference(_ name: String) -> Value { .object([("$ref", .string("#/$defs/\(name)"))]) }

    private static var definitions: Value {
        let kinds = Kind.listed.filter { !$0.hasPrefix("person.") && $0 != "formula" }.sorted() + ["id.*", "quasi.*"]
        return .object([
            ("fields", oneOf(fieldClaims)), ("people", oneOf(peopleClaims)),
            // A kind such as id.upn is of an open family, so that a list of words would be too short.
            (
                "values",
                .object([
                    ("anyOf", .array([oneOf(kinds), .object([("pattern", .string("^(id|quasi)\\.[a-z_]+$"))])]))
                ])
            ),
            ("entries", oneOf(["other-pupils"])),
        ])
    }

    private static func schema(_ title: String, _ members: Value, definitions: Value? = nil) -> Value {
        guard case .object(let members) = members else { return members }
        return .object(
            [("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title))] + members
                + (definitions.map { [("$defs", $0)] } ?? []))
    }

    // MARK: Profiles

    private static var fieldClaims: [String] {
        let names = FieldTable.shared.rows.map(\.name)
        var stems: [String] = []
        for name in names {
            let parts = name.split(separator: ".")
            for count in 1..<max(1, parts.count) {
                let stem = parts.prefix(count).joined(separator: ".") + ".*"
                if !stems.contains(stem) { stems.append(stem) }
            }
        }
        return names + stems + FieldTable.shared.groups.map(\.name).filter { $0 != "base" }.map { "all of " + $0 }
    }

    private static let topics = Topic.allCases.map(\.rawValue)

    private static var peopleClaims: [String] {
        let aspects = [""] + Part.allCases.map { "/" + $0.rawValue } + ["/barred", "/pr"]
        return (Role.allCases.map(\.rawValue) + ["pupil-family", "anyone"]).flatMap { who in aspects.map { who + $0 } }
    }

    private static var profile: Value {
        schema(
            "A winnow profile",
            object(ProfileKeys.top, needed: ProfileKeys.needed) { key in
                switch key {
                case "profile": .object([("type", .string("string")), ("pattern", .string("^[a-z0-9-]+$"))])
                case "review":
                    .object([("type", .string("string")), ("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))])
                case "threshold", "name-threshold":
                    .object([
                        ("type", .string("number")),
                        ("minimum", .number(key == "threshold" ? 0 : Profile.leastNameThreshold)),
                        ("maximum", .number(1)),
                    ])
                case "basis": blocks(object(ProfileKeys.law, needed: ProfileKeys.law) { _ in text })
                case "conditions":
                    object(ProfileKeys.conditions, needed: []) { _ in
                        object(ProfileKeys.law, needed: ProfileKeys.law) { _ in text }
                    }
                case "fields", "people", "values", "entries": lineSchema(key)
                case "requires", "expects": facts
                case "asks": questions
                case "k":
                    .object([("type", .string("integer")), ("minimum", .number(2)), ("maximum", .number(1000))])
                case "takes": listOrOne(of: .object([("pattern", .string("^[a-z]+/([a-z0-9-]+|\\*)$"))]))
                case "extends": text
                case "version":
                    .object([("type", .strings(["string", "number"])), ("pattern", .string("^[0-9A-Za-z.-]+$"))])
                case "title", "recipient", "purpose", "otherwise": text
                default: .object([])
                }
            }, definitions: definitions)
    }

    private static func lineSchema(_ section: String) -> Value {
        guard
            case .object(var members) = object(
                ProfileKeys.line, needed: ["why"] + (section == "values" ? ["of"] : []),
                { key in
                    switch key {
                    case "to": oneOf(Generalisers.names)
                    case "of": listOrOne(of: oneOf(Role.allCases.map(\.rawValue) + ["anyone"]))
                    case "why", "months": text
                    case "about":
                        listOrOne(
                            of: .object([("anyOf", .array([oneOf(topics + ["anything"]), reference("people")]))]))
                    case "also", "always", "exact": listOrOne(of: oneOf(topics))
                    case _ where ProfileKeys.actions.contains(key): listOrOne(of: reference(section))
                    default: .object([])
                    }
                })
        else { return .object([]) }
        members.append(("oneOf", .array(ProfileKeys.actions.map { .object([("required", .strings([$0]))]) })))
        return blocks(.object(members))
    }

    private static var facts: Value {
        blocks(
            object(ProfileKeys.fact, needed: ["label", "why"]) { key in
                switch key {
                case "field": listOrOne(of: reference("fields"))
                case "person": listOrOne(of: reference("people"))
                case "answer": listOrOne(of: text)
                case "label", "why": text
                default: .object([])
                }
            })
    }

    private static var questions: Value {
        blocks(
            object(ProfileKeys.question, needed: ["question", "why"]) { key in
                switch key {
                case "about": listOrOne(of: reference("people"))
                case "question", "why": text
                default: .object([])
                }
            })
    }

    // MARK: Case files and maps

    private static var caseFile: Value {
        let person =
            object(CaseFile.personKeys, needed: ["name"]) { key in
                switch key {
                case "also": listOrOne(of: text)
                case "ids": .object([("type", .string("object")), ("additionalProperties", text)])
                case "role": oneOf(Role.allCases.filter { $0 != .subject && $0 != .unknown }.map(\.rawValue))
                case "part": oneOf(Part.allCases.map(\.rawValue))
                case "pr", "no_contact":
                    .object([
                        ("enum", .array([.bool(true), .bool(false)] + ["yes", "no", "y", "n"].map(Value.string)))
                    ])
                default: text
                }
            }
        return schema(
            "A winnow case file",
            object(CaseFile.keys, needed: []) { key in
                switch key {
                case "subject": listOrOne(of: .object([("anyOf", .array([text, person]))]))
                case "people": .object([("type", .string("array")), ("items", person)])
                case "protect":
                    listOrOne(
                        of: .object([
                            ("anyOf", .array([text, object(CaseFile.protectKeys, needed: ["value"]) { _ in text }]))
                        ]))
                case "facts": .object([("type", .string("object")), ("additionalProperties", text)])
                default: text
                }
            })
    }

    private static var map: Value {
        let lines = Value.object([
            ("type", .strings(["object", "null"])), ("additionalProperties", oneOf(FieldTable.shared.rows.map(\.name))),
        ])
        return schema("A winnow field map", object(OwnMap.keys, needed: []) { _ in lines })
    }
}
