/// The sharing decision, `record.json`: what, with whom, for what purpose, on what basis, and what is still open.
package struct DecisionRecord: Sendable {
    package var caseReference: String?
    /// ISO 8601, UTC.
    package var preparedAt: String
    package var profile: String
    package var profileVersion: String
    /// SHA-256 of the profile's text, hexadecimal.
    package var profileHash: String
    package var recipient: String
    package var purpose: String
    package var basis: [String]
    /// The conditions on which special category and criminal data are shared.
    package var conditions: [String] = []
    /// Name under `share/`, SHA-256, how much of its source in per cent.
    package var shared: [(name: String, sha256: String, percent: Int)] = []
    package var withheldThings: Int
    package var withheldDocuments: Int
    package var warnings: [String] = []
    /// Overrides and answers: what, and the reason given.
    package var overrides: [(what: String, reason: String)] = []
    /// Canonical names of the fields of which something is shared.
    package var fields: [String] = []
    package var answers = DecisionAnswers()
    /// The entry of the register of decisions that this is, and what proves it.
    package var registered: (entry: Int, mac: String)?

    package init(
        caseReference: String?, preparedAt: String, profile: String, profileVersion: String, profileHash: String,
        recipient: String, purpose: String, basis: [String], withheldThings: Int, withheldDocuments: Int
    ) {
        self.caseReference = caseReference
        self.preparedAt = preparedAt
        self.profile = profile
        self.profileVersion = profileVersion
        self.profileHash = profileHash
        self.recipient = recipient
        self.purpose = purpose
        self.basis = basis
        self.withheldThings = withheldThings
        self.withheldDocuments = withheldDocuments
    }

    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.member("format", "winnow-record-1")
            write(into: &top)
            if let registered {
                top.key("register")
                top.object { entry in
                    entry.member("entry", registered.entry)
                    entry.member("mac", registered.mac)
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    /// Writes the members, those of the register's entry and of `record.json`.
    package func write(into top: inout JSONWriter) {
        top.member("decision", "share")
        top.member("case", caseReference)
        top.member("prepared_at", preparedAt)
        top.member("recipient", recipient)
        top.member("purpose", purpose)
        top.key("basis")
        top.array { list in for entry in basis { list.string(entry) } }
        top.key("conditions")
        top.array { list in for entry in conditions { list.string(entry) } }
        top.key("profile")
        top.object { entry in
            entry.member("name", profile)
            entry.member("version", profileVersion)
            entry.member("sha256", profileHash)
        }
        top.key("shared")
        top.array { list in
            for document in shared {
                list.object { entry in
                    entry.member("name", document.name)
                    entry.member("sha256", document.sha256)
                    entry.member("percent_of_source", document.percent)
                }
            }
        }
        top.key("fields")
        top.array { list in for field in fields { list.string(field) } }
        top.member("withheld_things", withheldThings)
        top.member("withheld_documents", withheldDocuments)
        top.key("warnings")
        top.array { list in for warning in warnings { list.string(warning) } }
        top.key("overrides")
        top.array { list in
            for override in overrides {
                list.object { entry in
                    entry.member("what", override.what)
                    entry.member("reason", override.reason)
                }
            }
        }
        top.key("answers")
        answers.write(into: &top)
        top.key("open")
        top.array { list in for question in answers.open() { list.string(question) } }
    }
}
