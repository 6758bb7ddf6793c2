import Account
import ArgumentParser
import Packs
import Passages
import People
import Register

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Keep the register of decisions to share or not.",
        subcommands: [
            List.self, Show.self, Search.self, Refuse.self, Sent.self, Answer.self, Retention.self, Verify.self,
            Export.self,
        ])
}

/// A command on the register: ends with the status of what went wrong.
private protocol RegisterCommand: Runnable {
    var registerOption: RegisterOption { get }
    func run(on register: Register) throws(Ended)
}

extension RegisterCommand {
    func status() -> Status {
        do throws(Ended) {
            try run(on: registerOption.find())
            return .done
        } catch { return error.status }
    }

    /// The decision of an entry's number.
    fileprivate func decision(_ id: String, in register: Register) throws(Ended) -> Decision {
        let decisions = try attempt { () throws(DocumentError) in Decision.all(in: try register.entries()) }
        guard let number = Int(id), let found = decisions.first(where: { $0.entry.number == number }) else {
            throw .because(
                DocumentError(register.path, "it has no decision of that ID", mend: "see `winnow record list`"))
        }
        return found
    }
}

extension RecordCommand {
    struct List: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the decisions.",
            discussion: """
                EXAMPLE
                  winnow record list
                """)
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            let decisions = try attempt { () throws(DocumentError) in Decision.all(in: try register.entries()) }
            for decision in decisions { Console.out(line(for: decision)) }
        }
    }

    fileprivate static func open(_ count: Int) -> String {
        count == 0 ? "" : count == 1 ? "; 1 question open" : "; \(count) questions open"
    }

    struct Show: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show one decision, and what was added to it.",
            discussion: """
                EXAMPLE
                  winnow record show 12
                """)
        @Argument(help: "The number of the decision.") var id: String
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            let decision = try decision(id, in: register)
            for line in lines(of: decision) { Console.out(line) }
        }

        private func lines(of decision: Decision) -> [String] {
            let answers = decision.answers
            let content = decision.entry.content
            func reason(_ word: String?, _ why: String?) -> String? {
                word.map { word in why.map { word + ": " + $0 } ?? word }
            }
            var rows: [(String, String?)] = [
                ("entry", String(decision.entry.number)), ("at", decision.entry.at), ("outcome", decision.outcome),
                ("case", decision.text("case")), ("recipient", decision.text("recipient")),
                ("purpose", decision.text("purpose")), ("why", decision.text("why")),
            ]
            rows += decision.texts("basis").map { ("basis", $0) }
            rows += decision.texts("conditions").map { ("condition", $0) }
            if let profile = content["profile"] {
                let parts = [profile["name"], profile["version"], profile["sha256"]].compactMap { $0?.string }
                rows.append(("profile", parts.joined(separator: " ")))
            }
            rows += (content["shared"]?.array ?? []).map { document in
                ("document", [document["name"], document["sha256"]].compactMap { $0?.string }.joined(separator: " "))
            }
            let fields = decision.texts("fields")
            if !fields.isEmpty { rows.append(("fields", fields.joined(separator: ", "))) }
            rows.append(("withheld", content["withheld_things"]?.integer.map { "\($0) things" }))
            rows += decision.texts("warnings").map { ("warning", $0) }
            rows += decision.overrides.map { ("override", $0.what + ": " + $0.reason) }
            rows += [
                ("decided by", answers.decidedBy), ("consent", reason(answers.consent?.rawValue, answers.consentWhy)),
                ("family informed", reason(answers.informed?.rawValue, answers.informedWhy)),
                ("sent by", answers.sentBy), ("sent at", answers.sentAt), ("keep until", answers.keepUntil),
            ]
            rows += decision.later.map { ("entry \($0.number)", "\($0.at) \($0.kind.rawValue)") }
            rows += decision.open.map { ("open", $0) }
            return rows.compactMap { name, value in value.map { name + ": " + $0 } }
        }
    }

    struct Search: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "search",
            abstract: "Say what was shared about somebody, and with whom.",
            discussion: """
                EXAMPLE
                  winnow record search "Amelia Okafor"

                Takes a name in any order of its words, a surname, or a number such as a UPN. The register holds no \
                names: it compares keyed hashes.
                """)
        @Argument(help: "A name or a number.") var name: String
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            let found = try attempt { () throws(DocumentError) in try register.search(SearchForms.ofQuery(name)) }
            if found.isEmpty {
                Console.say(
                    "no decision here is about that name or number; whole names are compared, so try how else it is written"
                )
            }
            let decisions = try attempt { () throws(DocumentError) in Decision.all(in: try register.entries()) }
            for (entry, part) in found {
                guard let decision = decisions.first(where: { $0.entry.number == entry.number }) else { continue }
                let how =
                    switch part {
                    case "subject": "it is about them"
                    case "named": "named in it"
                    default: "under a label"
                    }
                Console.out(line(for: decision) + "; " + how)
            }
        }
    }

    struct Refuse: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "refuse",
            abstract: "Enter a decision not to share.",
            discussion: """
                EXAMPLE
                  winnow record refuse --about "Amelia Okafor" --for "a solicitor" --why "no lawful route to her address"

                Names given with --about are kept as keyed hashes alone.
                """)
        @Option(help: ArgumentHelp("Whom it is about; may be given again.", valueName: "name|id"))
        var about: [String] = []
        @Option(name: .customLong("for"), help: ArgumentHelp("Who asked.", valueName: "recipient"))
        var recipient: String
        @Option(help: ArgumentHelp("Why it is not shared.", valueName: "reason")) var why: String
        @Option(help: ArgumentHelp("What they wanted it for.", valueName: "text")) var purpose: String?
        @Option(name: .customLong("case"), help: ArgumentHelp("The case's reference.", valueName: "text"))
        var reference: String?
        @OptionGroup var answerOptions: AnswerOptions
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            guard !about.isEmpty else { throw .usage("--about is missing") }
            guard !why.allSatisfy(\.isWhitespace) else { throw .usage("--why needs a reason, for the record") }
            var answers = try answerOptions.read()
            if Terminal.isThere { answers = Terminal.complete(answers) }
            var draft = RegisterDraft(kind: .refuse, at: Clock.now())
            draft.people = about.map { ("subject", SearchForms.ofQuery($0)) }
            draft.members = { [reference, recipient, purpose, why, answers] entry in
                entry.member("decision", "refuse")
                entry.member("case", reference)
                entry.member("recipient", recipient)
                entry.member("purpose", purpose)
                entry.member("why", why)
                entry.key("answers")
                answers.write(into: &entry)
                entry.key("open")
                entry.array { list in for question in answers.open(isShared: false) { list.string(question) } }
            }
            let mark = try attempt { () throws(DocumentError) in try register.enter(draft) }
            for question in answers.open(isShared: false) { Console.say("still open: " + question) }
            Console.out(String(mark.entry))
        }
    }

    struct Sent: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "sent",
            abstract: "Enter how a pack was sent, and when.",
            discussion: """
                EXAMPLE
                  winnow record sent 12 --by "encrypted e-mail"
                """)
        @Argument(help: "The number of the decision.") var id: String
        @Option(help: ArgumentHelp("The channel.", valueName: "channel")) var by: String
        @Option(help: ArgumentHelp("When, if not now: 2026-04-17 or with the time.", valueName: "when"))
        var at: String?
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            let decision = try decision(id, in: register)
            guard decision.entry.kind == .share, !decision.isVoid else {
                throw .because(
                    DocumentError(register.path, "nothing was shared by that decision", mend: "check the ID"))
            }
            if let at, !DecisionAnswers.isDay(String(at.prefix(10))) {
                throw .usage("--at is a day, as 2026-04-17, or a day with the time, as 2026-04-17T15:42")
            }
            var answers = DecisionAnswers()
            answers.sentBy = by
            answers.sentAt = at ?? Clock.now()
            try add(answers, as: .sent, to: decision, in: register)
        }
    }

    struct Answer: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer",
            abstract: "Answer what a decision left open.",
            discussion: """
                EXAMPLE
                  winnow record answer 12 --decided-by "R. Baker" --consent "not-sought: it would raise the risk"
                """)
        @Argument(help: "The number of the decision.") var id: String
        @OptionGroup var answerOptions: AnswerOptions
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            let decision = try decision(id, in: register)
            var answers = try answerOptions.read()
            if answers == DecisionAnswers() {
                guard Terminal.isThere else {
                    throw .usage("there is no answer; give one, as with --decided-by, or --answers FILE")
                }
                answers = Terminal.complete(answers)
            }
            try add(answers, as: .answer, to: decision, in: register)
        }
    }

    struct Retention: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "retention",
            abstract: "Say which keys and packs are due for deletion.",
            discussion: """
                EXAMPLE
                  winnow record retention --months 6

                A pack is due on the day given with --keep-until; without one, so many months after it was made. Nothing \
                is deleted.
                """)
        @Option(help: ArgumentHelp("How long packs are kept that have no day.", valueName: "months"))
        var months = 12
        @Option(help: ArgumentHelp("The day to look from, if not today.", valueName: "day")) var on: String?
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            guard (0...1200).contains(months) else { throw .usage("--months is a number from 0 to 1200") }
            if let on, !DecisionAnswers.isDay(on) { throw .usage("--on is a day, as 2027-09-01") }
            let day = on ?? String(Clock.now().prefix(10))
            try attempt { () throws(DocumentError) in
                let due = try PackRetention.due(in: register, by: day, months: months)
                if due.isEmpty { Console.say("no key or pack is due by \(day)") }
                for item in due {
                    Console.out("\(item.entry): due since \(item.due): \(item.what): \(item.path)")
                }
            }
        }
    }

    struct Verify: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Check that no entry was altered, lost or moved.",
            discussion: """
                EXAMPLE
                  winnow record verify pack

                Packs that are given are compared too: each keeps which entry its decision is. So even an older copy of \
                the whole register is seen.
                """)
        @Argument(help: "Packs whose decisions must stand in it.") var pack: [String] = []
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            let result = try attempt { () throws(DocumentError) in
                var marks: [(String, RegisterMark)] = []
                for folder in pack {
                    guard let mark = try PackRecord(pack: folder).mark else {
                        throw DocumentError(
                            folder, "its record names no entry of a register", mend: "leave it out")
                    }
                    marks.append((folder, mark))
                }
                return try register.verify(marks: marks)
            }
            for problem in result.problems { Console.say("\(register.path): \(problem)") }
            guard result.problems.isEmpty else { throw Ended(status: .found) }
            Console.out(
                result.entries == 1
                    ? "1 entry stands as it was entered" : "\(result.entries) entries stand as they were entered")
        }
    }

    struct Export: RegisterCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Write the register as CSV or JSON.",
            discussion: """
                EXAMPLE
                  winnow record export --format csv > decisions.csv

                CSV has a row for each decision as it stands now; JSON has every entry with its proof.
                """)
        enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }
        @Option(help: "csv or json.") var format = Format.csv
        @OptionGroup var registerOption: RegisterOption

        func run(on register: Register) throws(Ended) {
            let entries = try attempt { () throws(DocumentError) in try register.entries() }
            Console.out(
                bytes: format == .json ? RegisterExport.json(entries) : RegisterExport.csv(Decision.all(in: entries)))
        }
    }
}

/// A decision in one line.
private func line(for decision: Decision) -> String {
    let day = decision.entry.at.prefix(10)
    var line = "\(decision.entry.number): \(day): \(decision.outcome): \(decision.text("recipient") ?? "")"
    if let reference = decision.text("case") { line += "; case \(reference)" }
    return line + RecordCommand.open(decision.open.count)
}

/// Adds a later word on a decision.
private func add(
    _ answers: DecisionAnswers, as kind: RegisterEntry.Kind, to decision: Decision, in register: Register
) throws(Ended) {
    var draft = RegisterDraft(kind: kind, at: Clock.now())
    draft.about = decision.entry.number
    draft.members = { entry in
        entry.key("answers")
        answers.write(into: &entry)
    }
    let mark = try attempt { () throws(DocumentError) in try register.enter(draft) }
    Console.out(String(mark.entry))
}
