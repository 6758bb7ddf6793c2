package import Account
package import Profiles
import Vocabulary

/// For the recipient, what kinds of things are not in the pack, and how to handle what is: `withheld-summary.md`.
///
/// It holds no value and nothing that singles out. Counts are bands. A kind is named only where to know that such a thing
/// exists tells nothing about anybody. Reasons are all those that the profile has, whether they came up or not: an
/// informant's protection would say that there is an informant.
package enum WithheldSummary {
    /// `reasons` are those that hold whatever the profile says.
    package static func markdown(
        profile: Profile, documents: [DocumentTally], wholeDocuments: Int, reasons: [String]
    ) -> [UInt8] {
        var text = """
            # What is in this pack, and what is not

            Prepared for: \(profile.recipient)

            Purpose: \(profile.purpose)

            ## Handling note

            - Use this pack for the purpose above and for nothing else.
            - Do not pass it on to anybody, whole or in part, without asking us first: what is safe in your hands may put \
            somebody in danger in another's.
            - Keep it where only those can read it who work on this case, and no longer than you need it.
            - Do not try to find out who a label stands for. If you know somebody all the same, do not write the name down.
            - The pack is not anonymous: it is personal data, and the law on it holds for you as for us.
            - If it reached you by mistake, tell the person who sent it at once, and do not read on.

            Questions about it, and about what you may do with it, go to the person who sent it.

            ## If you need more

            Only what we believe this purpose needs is here. Ask the person who sent it if something is missing that you need. \
            Say which document and which line or row it is, what you need to know, and what for: it may be possible to share \
            more. A child in danger comes first: say so, and ask at once.

            ## How it reads

            - A label such as `Pupil B`, `Parent 1` or `Teacher 1` stands for a person whose name you do not need; `Child 1` is \
            the child whom it is about. The same label always means the same person in this pack. Numbers and letters follow \
            first appearance and tell nothing.
            - `Pupil A or Pupil B` means that the document does not say which of the two is meant.
            - A note in square brackets, such as `[address withheld]`, stands where something was taken out of a sentence.
            - In tables and records, what was taken out leaves an empty cell or nothing at all. Some dates, ages and \
            places are less exact than in the original.
            - Everything else is as it was written. Mistakes in it are the original's.


            """
        for document in documents { text += section(for: document) }
        if wholeDocuments > 0 {
            text += "## Documents that are not in the pack\n\nSome documents of the file stay with us whole.\n\n"
        }
        text += "## Why things were left out\n\n"
        text +=
            "These are all the reasons that there are for a pack of this sort. Not all of them came up in this one.\n\n"
        for why in Set(reasons + profile.reasonsToWithhold).sorted() { text += "- \(why)\n" }
        text += "\n"
        text.removeLast()
        return Array(text.utf8)
    }

    private static func section(for document: DocumentTally) -> String {
        var text = "## \(document.name)\n\n"
        guard !document.counts.isEmpty else { return text + "Shared whole.\n\n" }
        text += share(document.sharePercent) + " of this document is shared.\n\n"
        var rows: [String: Int] = [:]
        for (tally, count) in document.counts { rows[what(tally), default: 0] += count }
        text += "| What was withheld or changed | How often |\n| --- | --- |\n"
        for (what, count) in rows.sorted(by: { $0.key < $1.key }) {
            text += "| \(what) | \(PlainWords.count(count)) |\n"
        }
        return text + "\n"
    }

    /// Roughly: an exact share would tell how long a short thing was.
    private static func share(_ percent: Int) -> String {
        switch percent {
        case 95...: "Nearly all"
        case 5..<95: "About \((percent + 5) / 10 * 10) per cent"
        default: "Very little"
        }
    }

    private static func what(_ tally: Tally) -> String {
        switch tally.unit {
        case .row: "whole entries"
        case .filename: "the name of the file"
        case .column: "whole columns"
        default: tells(tally.kind) ? "other details" : PlainWords.words(for: tally.kind)
        }
    }

    /// Whether it tells something that a thing of this kind exists at all.
    private static func tells(_ kind: Kind) -> Bool {
        if kind == .protected || kind == .confidential || kind.name.hasPrefix("quasi.") { return true }
        guard kind.name.hasPrefix("field."), let field = Field(String(kind.name.dropFirst(6))) else { return false }
        return field == .unknown || field.info.sensitivity != .personal
    }
}

extension Profile {
    /// Why anything is withheld, of all its lines.
    fileprivate var reasonsToWithhold: [String] {
        [otherwise.why] + lines.filter { $0.rule.action != .keep }.map(\.rule.why)
    }
}
