import Account
import Glibc
import Packs
import Passages
import Sealing

/// Asks a person at the terminal.
///
/// Questions go to standard error; nothing is asked where one of the two is no terminal.
enum Terminal {
    static var isThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// One line, without white space around it; nil for an empty one.
    static func ask(_ question: String) -> String? {
        Console.prompt(question + " ")
        guard let line = readLine() else { return nil }
        let words = line.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Asks what is still open; an empty line leaves it open.
    static func complete(_ given: DecisionAnswers) -> DecisionAnswers {
        var answers = given
        Console.say("for the record; an empty line leaves a question open")
        if answers.decidedBy == nil { answers.decidedBy = ask("Who decided?") }
        if answers.consent == nil {
            while let text = ask("Consent? (given, refused: WHY, not-sought: WHY)"), !answers.setConsent(text) {}
        }
        if answers.informed == nil {
            while let text = ask("Does the family know? (yes, no: WHY, unsafe: WHY)"), !answers.setInformed(text) {}
        }
        return answers
    }

    /// A passphrase that nobody sees; a new one is asked for twice.
    static func passphrase(_ need: Passphrase.Need) throws(DocumentError) -> Passphrase? {
        guard isThere else { return nil }
        guard let first = hidden(need == .new ? "New passphrase:" : "Passphrase:"), !first.isEmpty else { return nil }
        if need == .new, hidden("The same again:") != first {
            throw DocumentError("passphrase", "the two were not the same", mend: "run again")
        }
        return Passphrase(first)
    }

    private static func hidden(_ question: String) -> String? {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            Console.prompt("\n")
        }
        Console.prompt(question + " ")
        return readLine()
    }
}
