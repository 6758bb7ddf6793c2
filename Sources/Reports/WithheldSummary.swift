package import Account
package import Profiles
import Vocabulary

/// For the recipient, what kinds of things are not in the pack and why: `withheld-summary.md`.
///
/// It holds no value.
package enum WithheldSummary {
    package static func markdown(
        profile: Profile, documents: [DocumentTally], wholeDocuments: [Tally: Int]
    ) -> [UInt8] {
        var text = """
            # What is in this pack, and what is not

            Prepared for: \(profile.recipient)

            Purpose: \(profile.purpose)

            Only what this purpose needs is shared. Please use it for this purpose alone, keep it secure, and do not pass it \
            on without asking us. If you need something that is not here, ask the person who sent it: it may be possible \
            to share more.

            People whose names are not needed carry a label, such as `Pupil B` or `Teacher 1`. The same label always means \
            the same person in this pack. A label tells nothing else about the person.


            """
        for document in documents {
            text += "## \(document.name)\n\n"
            if document.counts.isEmpty {
                text += "Shared whole.\n\n"
                continue
            }
            text += "About \(document.sharePercent) per cent of this document is shared.\n\n"
            text += table(document.counts)
        }
        let whole = wholeDocuments.values.reduce(0, +)
        if whole > 0 {
            text += "## Documents that are not in the pack\n\nSome documents in the file stay with us whole:\n\n"
            for why in Set(wholeDocuments.keys.map(\.why)).sorted() { text += "- \(why)\n" }
            text += "\n"
        }
        return Array(text.utf8)
    }

    private static func table(_ counts: [Tally: Int]) -> String {
        // Lines that read alike to the recipient are one line.
        struct Row: Hashable { var what, how, why: String }
        var rows: [Row: Int] = [:]
        for (tally, count) in counts {
            let unit: String =
                switch tally.unit {
                case .row where tally.kind == .personName: "whole entries about somebody else"
                case .row: "whole entries"
                case .column: "a whole column: " + PlainWords.words(for: tally.kind)
                default: PlainWords.words(for: tally.kind)
                }
            rows[Row(what: unit, how: PlainWords.words(for: tally.action), why: tally.why), default: 0] += count
        }
        var text = "| What | How often | How | Why |\n| --- | --- | --- | --- |\n"
        let ordered = rows.sorted { ($0.key.what, $0.key.how, $0.key.why) < ($1.key.what, $1.key.how, $1.key.why) }
        for (row, count) in ordered {
            text += "| \(row.what) | \(PlainWords.count(count)) | \(row.how) | \(row.why) |\n"
        }
        return text + "\n"
    }
}
