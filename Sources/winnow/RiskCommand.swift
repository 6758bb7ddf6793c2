import ArgumentParser
import Glibc
import Packs
import Passages
import Profiles
import Reports
import Risk

struct RiskCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "risk",
        abstract: "Say how easily a table singles somebody out.",
        discussion: """
            EXAMPLE
              winnow risk export.csv --profile peer-advice
              winnow risk export.csv --profile peer-advice --reach k=5,l=2 --out safe

            Says how many rows look alike, which stand alone (by number), and what to leave out or make coarser. With --reach \
            and --out it writes a table that is safe, and an account of what went. With a folder that prepare wrote and the \
            school's roll as --population, it says how many pupils fit what the pack tells of each person in it; where too \
            few do, a person answers with --confirm.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case human, json, html }

    @Argument(help: "A CSV file, or a folder that prepare wrote.")
    var file: String

    @Option(help: ArgumentHelp("A built-in profile's name, or a profile file.", valueName: "name|file"))
    var profile: String

    @Option(
        help: ArgumentHelp("Columns that help to single people out, in place of those known.", valueName: "columns"))
    var quasi: [String] = []

    @Option(help: ArgumentHelp("Columns that nobody should learn of a person.", valueName: "columns"))
    var sensitive: [String] = []

    @Option(help: ArgumentHelp("A CSV file of everybody who could be in the table.", valueName: "file"))
    var population: String?

    @Option(help: ArgumentHelp("Make the table safe: k=5, or k=5,l=2.", valueName: "goal"))
    var reach: String?

    @Option(help: ArgumentHelp("Where the safe table goes: a new or empty folder.", valueName: "dir"))
    var out: String?

    @OptionGroup var confirmOption: ConfirmOption
    @OptionGroup var registerOption: RegisterOption

    @Option(help: "How to print it.")
    var format = Format.human

    @Option(help: ArgumentHelp("About how much memory to use, such as 512M or 4G.", valueName: "size"))
    var memory = "1G"

    func status() -> Status {
        var goal: Goal?
        if let reach {
            goal = Goal(reach)
            if goal == nil {
                Console.say("--reach needs a goal such as k=5 or k=5,l=2")
                return .usage
            }
        }
        guard let memory = Self.bytes(memory) else {
            Console.say("--memory needs a size such as 512M or 4G, at least 16M")
            return .usage
        }
        if out != nil, goal == nil {
            Console.say("--out is for the table that --reach makes; give --reach too")
            return .usage
        }
        do throws(ProfileProblems) {
            let profile = try Profile.named(profile)
            let asked = goal?.k ?? profile.k ?? Profile.usualK
            var status = stat()
            if stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
                return pack(profile: profile, asked: asked)
            }
            guard confirmOption.confirm.isEmpty else {
                Console.say("--confirm is for a pack held against the roll; leave it out for a table")
                return .usage
            }
            return table(profile: profile, asked: asked, goal: goal, memory: memory)
        } catch {
            for problem in error.problems { Console.say(Console.line(for: problem)) }
            return .trouble
        }
    }

    // MARK: A table

    private func table(profile: Profile, asked: Int, goal: Goal?, memory: Int) -> Status {
        do throws(RiskTrouble) {
            let wish = ColumnChoice.Wish(
                quasi: ColumnChoice.names(in: quasi), sensitive: ColumnChoice.names(in: sensitive))
            let table = try CountedTable(path: file, wish: wish, memory: memory)
            guard table.rows > 0 else {
                throw .document(
                    DocumentError(
                        file, "it has no rows under its headings, so there is nothing to count",
                        mend: "give the export that was meant"))
            }
            if let population { try table.countPopulation(path: population) }
            var search = goal.flatMap { ReachSearch(table, goal: $0, profile: profile) }
            if goal != nil, search == nil {
                throw .document(
                    DocumentError(
                        file, "it has too many groups of rows to search in the memory that may be used",
                        mend: "raise --memory, or name fewer columns with --quasi"))
            }
            if goal == nil, table.rows <= Self.rowsForAdvice {
                search = ReachSearch(table, goal: Goal(k: asked), profile: nil)
            }
            var report = RiskReport(figures: try table.figures(asked: asked), choice: table.choice)
            if let search, goal != nil || report.figures.k < asked {
                report.hierarchies = search.hierarchies
                report.plan = search.plan()
                report.isHopeless = report.plan == nil
            }
            guard let out, let search else { return finish(report) }
            guard let plan = report.plan else {
                Console.say(
                    "the goal cannot be reached: there are too few rows, or too few values of a sensitive column")
                return .found
            }
            do throws(DocumentError) {
                let share = try ReachPack.write(
                    search, plan, report: report, profile: profile, out: out, register: registerOption.register)
                for line in RiskReport.steps(plan, search.hierarchies, table.choice) { Console.say(line) }
                if format == .human { Console.out(share) } else { print(report) }
                return .done
            } catch {
                throw .document(error)
            }
        } catch {
            return Console.explain(error)
        }
    }

    /// In larger tables advice names columns only: the search for the least loss takes long.
    private static let rowsForAdvice = 100_000

    private func finish(_ report: RiskReport) -> Status {
        print(report)
        let goal = report.plan?.goal
        let isDiverse = report.figures.sensitive.allSatisfy { $0.distinct >= (goal?.l ?? 1) }
        return report.figures.k >= report.figures.asked && isDiverse ? .done : .found
    }

    private func print(_ report: RiskReport) {
        switch format {
        case .human: Console.out(report.human.droppingLastLineEnd)
        case .json: Console.out(String(decoding: report.json, as: UTF8.self).droppingLastLineEnd)
        case .html: Console.out(String(decoding: report.page, as: UTF8.self).droppingLastLineEnd)
        }
    }

    // MARK: A pack

    private func pack(profile: Profile, asked: Int) -> Status {
        guard let population else {
            Console.say("a pack is held against the school's roll; give it with --population")
            return .usage
        }
        guard reach == nil, quasi.isEmpty, sensitive.isEmpty else {
            Console.say("--reach, --quasi and --sensitive are for a table; leave them out for a pack")
            return .usage
        }
        let answers: [(id: String, reason: String)]
        do throws(Ended) { answers = try confirmOption.read() } catch { return error.status }
        guard answers.allSatisfy({ $0.id == Intruder.question }) else {
            Console.say("the question that --confirm answers here is \(Intruder.question)")
            return .usage
        }
        do throws(DocumentError) {
            let result = try Intruder.run(pack: file, roll: population)
            let report = IntruderReport(result, asked: asked)
            switch format {
            case .human: Console.out(report.human.droppingLastLineEnd)
            case .json: Console.out(String(decoding: report.json, as: UTF8.self).droppingLastLineEnd)
            case .html: Console.out(String(decoding: report.page, as: UTF8.self).droppingLastLineEnd)
            }
            guard !report.few.isEmpty else { return .done }
            guard let answer = answers.last else {
                Console.say(
                    "fewer than \(asked) pupils fit \(report.few.count == 1 ? "1 child" : "\(report.few.count) children"): a "
                        + "person has to say whether the pack may go, with `--confirm \(Intruder.question)=REASON`")
                return .found
            }
            try Intruder.confirm(pack: file, reason: answer.reason, register: registerOption.register)
            return .done
        } catch {
            Console.say(Console.line(for: error))
            return .trouble
        }
    }

    /// Reads `512M`, `4G` and plain bytes; nil for anything else and for less than 16 MB.
    static func bytes(_ text: String) -> Int? {
        let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
        let last = text.uppercased().last ?? "0"
        let digits = units[last] == nil ? text : String(text.dropLast())
        guard let number = Int(digits), number > 0 else { return nil }
        let (bytes, isTooMuch) = number.multipliedReportingOverflow(by: units[last] ?? 1)
        return isTooMuch || bytes < 16 << 20 ? nil : bytes
    }
}

extension Console {
    /// Says why a table could not be counted, and which status that is.
    static func explain(_ trouble: RiskTrouble) -> Status {
        switch trouble {
        case .usage(let sentence):
            say(sentence)
            return .usage
        case .document(let error):
            say(line(for: error))
            return .trouble
        }
    }
}

extension String {
    /// The text without the line end that the console adds.
    var droppingLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
