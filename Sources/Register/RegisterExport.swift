import Account

/// The register as files that other programs read.
package enum RegisterExport {
    /// Every entry as it was written, with what proves it.
    package static func json(_ entries: [RegisterEntry]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.member("format", "winnow-register-1")
            top.key("entries")
            top.array { list in
                for entry in entries {
                    list.object { row in
                        row.key("content")
                        row.value(entry.content)
                        row.member("mac", entry.mac)
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    /// One row a decision, as it stands now.
    package static func csv(_ decisions: [Decision]) -> [UInt8] {
        let columns: [(String, (Decision) -> String?)] = [
            ("entry", { String($0.entry.number) }), ("at", { $0.entry.at }), ("outcome", { $0.outcome }),
            ("case", { $0.text("case") }), ("recipient", { $0.text("recipient") }),
            ("purpose", { $0.text("purpose") }),
            ("basis", { $0.texts("basis").joined(separator: "; ") }), ("why", { $0.text("why") }),
            ("profile", { $0.entry.content["profile"]?["name"]?.string }),
            ("profile_version", { $0.entry.content["profile"]?["version"]?.string }),
            ("profile_sha256", { $0.entry.content["profile"]?["sha256"]?.string }),
            (
                "documents",
                { decision in
                    decision.entry.content["shared"]?.array?.compactMap { document in
                        guard let name = document["name"]?.string, let hash = document["sha256"]?.string else {
                            return nil
                        }
                        return name + " " + hash
                    }.joined(separator: "; ")
                }
            ), ("fields", { $0.texts("fields").joined(separator: "; ") }),
            ("withheld_things", { $0.entry.content["withheld_things"]?.integer.map(String.init) }),
            ("warnings", { $0.texts("warnings").joined(separator: "; ") }),
            ("overrides", { $0.overrides.map { $0.what + ": " + $0.reason }.joined(separator: "; ") }),
            ("decided_by", { $0.answers.decidedBy }), ("consent", { $0.answers.consent?.rawValue }),
            ("consent_why", { $0.answers.consentWhy }), ("family_informed", { $0.answers.informed?.rawValue }),
            ("family_informed_why", { $0.answers.informedWhy }), ("sent_by", { $0.answers.sentBy }),
            ("sent_at", { $0.answers.sentAt }), ("keep_until", { $0.answers.keepUntil }),
            ("open", { $0.open.joined(separator: "; ") }),
        ]
        var text = columns.map(\.0).joined(separator: ",") + "\r\n"
        for decision in decisions {
            text += columns.map { cell($0.1(decision) ?? "") }.joined(separator: ",") + "\r\n"
        }
        return Array(text.utf8)
    }

    /// A cell as RFC 4180 has it, harmless in a spreadsheet.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=@+-\t\r".contains($0) } ?? false
        let text = isFormula ? "'" + text : text
        guard text.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension JSONWriter {
    /// Writes a value that was read.
    fileprivate mutating func value(_ json: JSON) {
        switch json {
        case .null: null()
        case .bool(let value): bool(value)
        case .integer(let number): integer(number)
        case .number(let value): number(value)
        case .string(let text): string(text)
        case .array(let values): array { list in for value in values { list.value(value) } }
        case .object(let members):
            object { object in
                for member in members {
                    object.key(member.name)
                    object.value(member.value)
                }
            }
        }
    }
}
