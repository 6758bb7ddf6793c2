package import Vocabulary

/// A sort code and an account number together, or either beside a cue.
package enum BankAccount: Recogniser {
    package static let name = "bank-account"
    package static let kinds: [Kind] = [.account]
    package static let triggers: Triggers = .groups(2...2, 4...4) + .numbers(6...8) + .digits(6...8)
    package static let listensTo: [Cues] = [sortCues, accountCues]
    private static let fillers: Words = ["account", "acc", "number", "no", "and", "ac"]
    private static let sortCues: Cues = "sort sc sortcode"
    private static let accountCues: Cues = "account acc acct ac accountno bank sort sortcode"

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), !text.isJoinedBefore(start),
            let run = DigitRun(at: start, in: text, marks: "- ", limit: 8), text.closes(run.end)
        else { return nil }
        if run.groups == 0x02_02_02 || run.groups == 6 {
            // `00-00-00 12345678`, with a word or a mark between them at most.
            if run.groups != 6, let next = text.value(after: run.end, skipping: BankAccount.fillers, limit: 2),
                let account = DigitRun(at: next, in: text, marks: "", limit: 8), account.count >= 7,
                text.closes(account.end)
            {
                return found(start..<account.end, .account, score: 0.85, value: run.string + account.string)
            }
            guard BankAccount.sortCues.stand(before: start, in: text, within: 3) else { return nil }
            return found(start..<run.end, .account, score: 0.85, value: run.string)
        }
        guard run.groups == 7 || run.groups == 8 || run.groups == 0x04_04,
            BankAccount.accountCues.stand(before: start, in: text, within: 4)
        else { return nil }
        return found(start..<run.end, .account, score: 0.75, value: run.string)
    }
}
