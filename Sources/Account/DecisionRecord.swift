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
    /// Name under `share/`, SHA-256, how much of its source in per cent.
    package var shared: [(name: String, sha256: String, percent: Int)] = []
    package var withheldThings: Int
    package var withheldDocuments: Int
    package var warnings: [String] = []
    /// Overrides and answers: what, and the reason given.
    package var overrides: [(what: String, reason: String)] = []
    /// Questions that a person has still to answer.
    package var open: [String] = []

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

    /// What the record does not know yet: golden rules 2, 4 and 7 ask it, and no document answers.
    package static let questions = [
        "Who decided to share, and when?",
        "Was consent sought? If not, why not?",
        "Was the family told? If not, why not?",
        "How was the pack sent, and when?",
    ]

    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.member("format", "winnow-record-1")
            top.member("decision", "share")
            top.member("case", caseReference)
            top.member("prepared_at", preparedAt)
            top.member("recipient", recipient)
            top.member("purpose", purpose)
            top.key("basis")
            top.array { list in for entry in basis { list.string(entry) } }
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
            top.key("open")
            top.array { list in for question in open { list.string(question) } }
        }
        return writer.bytes + [0x0A]
    }
}
