package import Account

/// One entry of the register, as it was read.
package struct RegisterEntry: Sendable {
    /// From 1; the ID that people give.
    package var number: Int
    /// ISO 8601, UTC.
    package var at: String
    package var kind: Kind
    package var content: JSON
    /// What proves it.
    package var mac: String

    package enum Kind: String, Sendable, CaseIterable {
        case share, refuse
        /// How a pack was sent; answers that came later; a pack that did not come to be.
        case sent, answer, void
    }

    /// The earlier entry that this one speaks of.
    package var about: Int? { content["about"]?.integer }
    package var answers: DecisionAnswers { DecisionAnswers(reading: content["answers"]) }
    /// Whether it is a decision, to share or not, and no later word on one.
    package var isDecision: Bool { kind == .share || kind == .refuse }

    /// The people, each with what stands for the ways to write the name.
    var people: [(part: String, marks: [String])] {
        (content["people"]?.array ?? []).map { person in
            (person["as"]?.string ?? "", person["marks"]?.array?.compactMap(\.string) ?? [])
        }
    }

    /// Reads the text of an entry; nil where it is none.
    init?(body: [UInt8], mac: String) {
        guard let json = try? JSON(parsing: body), let number = json["entry"]?.integer, let at = json["at"]?.string,
            let kind = json["kind"]?.string.flatMap({ Kind(rawValue: $0) })
        else { return nil }
        self.number = number
        self.at = at
        self.kind = kind
        content = json
        self.mac = mac
    }
}

/// What goes into a new entry.
package struct RegisterDraft: Sendable {
    package var kind: RegisterEntry.Kind
    /// ISO 8601, UTC.
    package var at: String
    package var about: Int?
    /// Whom it is about: the ways to write each, and as what they stand in the pack: `subject`, `named`, `label`.
    package var people: [(part: String, forms: [String])] = []
    /// Where the pack and what stays behind lie; a path may name somebody, so it is sealed.
    package var share: String?
    package var keep: String?
    /// Writes the other members.
    package var members: @Sendable (inout JSONWriter) -> Void = { _ in }

    package init(kind: RegisterEntry.Kind, at: String) {
        self.kind = kind
        self.at = at
    }

    func body(number: Int, previous: String, key: RegisterKey) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.member("entry", number)
            top.member("previous", previous)
            top.member("at", at)
            top.member("kind", kind.rawValue)
            top.member("about", about)
            members(&top)
            if !people.isEmpty {
                top.key("people")
                top.array { list in
                    for person in people {
                        list.object { entry in
                            entry.member("as", person.part)
                            entry.key("marks")
                            entry.array { marks in for form in person.forms { marks.string(key.mark(ofPerson: form)) } }
                        }
                    }
                }
            }
            top.member("share", share.flatMap { key.sealed(place: $0) })
            top.member("keep", keep.flatMap { key.sealed(place: $0) })
        }
        return writer.bytes
    }
}

/// Which entry a pack's decision is: what its `record.json` keeps of the register.
package struct RegisterMark: Sendable, Hashable {
    package var entry: Int
    package var mac: String

    package init(entry: Int, mac: String) {
        self.entry = entry
        self.mac = mac
    }
}
