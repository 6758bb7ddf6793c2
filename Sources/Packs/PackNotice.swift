import Account
package import Passages
import Register
package import Reports
import Vocabulary

/// The letter for a pack, from its record and what the register says later.
package enum PackNotice {
    package enum Outcome: Sendable {
        case letter(Notice, warnings: [String])
        /// The record says that telling them is unsafe; why, where that was written down.
        case unsafe(String?)
    }

    package static func draft(for pack: String, register named: String?) throws(DocumentError) -> Outcome {
        let record = try PackRecord(pack: pack)
        var answers = DecisionAnswers(reading: record.json["answers"])
        if record.mark != nil {
            // A later answer may say that it is unsafe: without the register nobody knows.
            answers = try record.decision(in: Register(named: named))?.answers ?? answers
        }
        if answers.informed == .unsafe { return .unsafe(answers.informedWhy) }
        var warnings: [String] = []
        if answers.informed == nil {
            warnings.append(
                "the record does not say whether it is safe to tell them: decide that first, and enter it with "
                    + "`winnow record answer`")
        }
        warnings.append("read the letter before you send it, fill in what stands in brackets, and check where it goes")
        return .letter(notice(from: record.json, answers: answers), warnings: warnings)
    }

    private static func notice(from record: JSON, answers: DecisionAnswers) -> Notice {
        func texts(_ name: String) -> [String] { record[name]?.array?.compactMap(\.string) ?? [] }
        var notice = Notice()
        notice.day = String((answers.sentAt ?? record["prepared_at"]?.string ?? "").prefix(10))
        notice.recipient = inSentence(record["recipient"]?.string ?? "")
        notice.purpose = record["purpose"]?.string ?? ""
        notice.basis = texts("basis") + texts("conditions")
        notice.documents = documents(record["shared"]?.array?.compactMap { $0["name"]?.string } ?? [])
        let groups = Set(texts("fields").compactMap { Field($0).map(group(of:)) })
        notice.about = kinds.filter { !groups.isDisjoint(with: $0.groups) }.map(\.words)
        switch answers.consent {
        case .given:
            notice.consent = "You agreed to this. You can take that back at any time, for what is still to come."
        case .refused:
            notice.consent =
                "You did not agree. We shared it because the law allows us to where a child may be at risk."
        case .notSought, nil: break
        }
        return notice
    }

    /// The group of the field table, with addresses apart: whether it was told where they live matters most to some.
    private static func group(of field: Field) -> String {
        let isAddress = field.info.group == "contact" && [.address, .postcode].contains(field.info.shape)
        return isAddress ? "address" : field.info.group
    }

    /// What a family reads for groups of fields.
    private static let kinds: [(groups: Set<String>, words: String)] = [
        (["identity"], "who the child is: names, date of birth and the like"),
        (["ids"], "numbers that schools and services know the child by"),
        (["address"], "where the child lives"),
        (["contact"], "how to reach the child"),
        (["family"], "family and other people to contact"),
        (["education"], "school life"),
        (["attendance"], "attendance"),
        (["send"], "special needs and disability"),
        (["health"], "health"),
        (["concern"], "what worried us: what was seen and said, and what we did"),
        (["social_care"], "whether social workers are involved"),
        (["legal"], "police, courts and the law"),
        (["base", "free_text"], "what staff wrote in their notes"),
    ]

    /// A name that begins with an article, inside a sentence.
    private static func inSentence(_ name: String) -> String {
        name.hasPrefix("The ") || name.hasPrefix("A ") ? name.prefix(1).lowercased() + name.dropFirst() : name
    }

    /// How many of each kind, by the names in the pack: `01-note.txt` is a note.
    private static func documents(_ names: [String]) -> [String] {
        var counts: [(noun: String, count: Int)] = []
        for name in names {
            let noun = String(name.drop { $0 != "-" }.dropFirst().prefix { $0 != "." })
            if let index = counts.firstIndex(where: { $0.noun == noun }) {
                counts[index].count += 1
            } else {
                counts.append((noun, 1))
            }
        }
        return counts.map { "\($0.count) \($0.noun)" + ($0.count == 1 ? "" : "s") }
    }
}
