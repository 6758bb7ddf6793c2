import Account
import ArgumentParser
import Packs
import Passages
import Register
import Sealing

/// A command that has said what is wrong and ends.
struct Ended: Error {
    var status: Status

    /// Ends with trouble of a file.
    static func because(_ error: DocumentError) -> Ended {
        Console.say(Console.line(for: error))
        return Ended(status: .trouble)
    }

    static func usage(_ sentence: String) -> Ended {
        Console.say(sentence)
        return Ended(status: .usage)
    }
}

/// Runs what may throw trouble of a file.
func attempt<Result>(_ body: () throws(DocumentError) -> Result) throws(Ended) -> Result {
    do throws(DocumentError) { return try body() } catch { throw Ended.because(error) }
}

/// Where the register of decisions is.
struct RegisterOption: ParsableArguments {
    @Option(help: ArgumentHelp("The register of decisions, if not your own.", valueName: "file"))
    var register: String?

    func find() throws(Ended) -> Register {
        try attempt { () throws(DocumentError) in try Register(named: register) }
    }
}

/// Answers to questions that have to be answered before a pack may go.
struct ConfirmOption: ParsableArguments {
    @Option(help: ArgumentHelp("Answer a question that is put to a person.", valueName: "id=reason"))
    var confirm: [String] = []

    func read() throws(Ended) -> [(id: String, reason: String)] {
        var answers: [(id: String, reason: String)] = []
        for answer in confirm {
            guard let equals = answer.firstIndex(of: "="), equals > answer.startIndex,
                !answer[answer.index(after: equals)...].allSatisfy(\.isWhitespace)
            else { throw .usage("--confirm needs a question's identifier and a reason, as ID=REASON") }
            answers.append((String(answer[..<equals]), String(answer[answer.index(after: equals)...])))
        }
        return answers
    }
}

/// What no document says about a decision.
struct AnswerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who decided: name and post.", valueName: "name"))
    var decidedBy: String?

    @Option(help: ArgumentHelp("given, refused: WHY or not-sought: WHY.", valueName: "answer"))
    var consent: String?

    @Option(help: ArgumentHelp("Whether the family knows: yes, no: WHY or unsafe: WHY.", valueName: "answer"))
    var familyInformed: String?

    @Option(help: ArgumentHelp("When key and pack are due for deletion: 2027-09-01.", valueName: "day"))
    var keepUntil: String?

    @Option(help: ArgumentHelp("Answers for the record, as YAML.", valueName: "file"))
    var answers: String?

    /// The answers of the file, and those of the flags in their place.
    func read() throws(Ended) -> DecisionAnswers {
        var result = DecisionAnswers()
        if let answers { result = try attempt { () throws(DocumentError) in try AnswersFile.read(answers) } }
        if let decidedBy { result.decidedBy = decidedBy }
        if let consent, !result.setConsent(consent) {
            throw .usage("--consent is given, refused: WHY or not-sought: WHY")
        }
        if let familyInformed, !result.setInformed(familyInformed) {
            throw .usage("--family-informed is yes, no: WHY or unsafe: WHY")
        }
        if let keepUntil {
            guard DecisionAnswers.isDay(keepUntil) else { throw .usage("--keep-until is a day, as 2027-09-01") }
            result.keepUntil = keepUntil
        }
        return result
    }
}

/// Where a passphrase comes from: never from an argument, which every process can see.
struct PassphraseOption: ParsableArguments {
    @Option(help: ArgumentHelp("The passphrase, on the first line of a file.", valueName: "file"))
    var passphraseFile: String?

    var source: Passphrase.Source {
        let file = passphraseFile
        return { (need) throws(DocumentError) in
            guard let file else { return try Terminal.passphrase(need) }
            return try PassphraseFile.read(file)
        }
    }
}
