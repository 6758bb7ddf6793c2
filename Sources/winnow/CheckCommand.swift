import ArgumentParser
import Glibc
import Packs
import Reports
import Synchronization

struct CheckCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what a profile withholds of documents.",
        discussion: """
            EXAMPLE
              winnow check export.csv --profile mash-referral

            Ends with 0 where nothing is in them that the profile withholds, with 1 where something is. Nothing is written \
            but the report, and a baseline that is not there yet.
            """)

    @Argument(help: "Documents, or folders of documents.")
    var file: [String]

    @Option(help: ArgumentHelp("A built-in profile's name, or a profile file.", valueName: "name|file"))
    var profile: String

    @Option(help: "The report: human, json or sarif.")
    var format = CheckOrder.Format.human

    @Option(help: ArgumentHelp("Findings that are known and accepted; made where it is not there.", valueName: "file"))
    var baseline: String?

    @Flag(help: "Say who found things, how surely, and for which words nearby.")
    var explain = false

    @Option(help: ArgumentHelp("People involved, as in case.yaml.", valueName: "file"))
    var people: String?

    @Option(help: "Documents read at a time, if not one for each processor.")
    var jobs: Int?

    @Flag(name: .shortAndLong, help: "Say nothing but errors, the report and what a baseline accepts.")
    var quiet = false

    func status() -> Status {
        if let jobs, jobs < 1 {
            Console.say("--jobs needs a number from 1 on")
            return .usage
        }
        var order = CheckOrder()
        order.paths = file
        order.profile = profile
        order.format = format
        order.baseline = baseline
        order.explains = explain
        order.people = people
        order.version = Winnow.version
        order.jobs = jobs
        let progress = quiet || isatty(STDERR_FILENO) == 0 ? nil : Progress()
        if let progress { order.progress = { progress.show("\($0) of \($1) documents checked") } }
        do throws(PackTrouble) {
            defer { progress?.clear() }
            let outcome = try Check.run(order)
            progress?.clear()
            say(outcome)
            return outcome.totals.findings == 0 ? .done : .found
        } catch {
            return Console.explain(error)
        }
    }

    private func say(_ outcome: CheckOutcome) {
        for document in outcome.unread {
            Console.say("\(document): this kind of document cannot be read; look at it yourself")
        }
        // What a baseline takes off the status is said with --quiet too: a job that runs again must not pass unnoticed.
        if let baseline, outcome.totals.accepted > 0 {
            let known = outcome.totals.accepted == 1 ? "1 known finding" : "\(outcome.totals.accepted) known findings"
            Console.say("\(baseline): \(known) not counted, for they are in it")
        }
        if let path = outcome.newBaseline {
            Console.say(
                "\(path): it was not there and holds what was found now, as known: the next check accepts it, so look at it first; "
                    + "keep it with the export, for who has it can try out values")
        }
        guard !quiet else { return }
        if outcome.isAboutNobody, outcome.totals.findings > 0 {
            Console.say(
                "nobody says whom this is about, so everybody in it counts as somebody else; name them under `subject:` in a "
                    + "file for --people")
        }
    }
}

extension CheckOrder.Format: ExpressibleByArgument {}

/// One line on the terminal that is written over.
private final class Progress: Sendable {
    private let last = Mutex<(text: String, time: Int)>(("", 0))

    func show(_ text: String) {
        last.withLock { last in
            // A tenth of a second apart is often enough to read.
            var now = timespec()
            clock_gettime(CLOCK_MONOTONIC, &now)
            let tenth = now.tv_sec * 10 + now.tv_nsec / 100_000_000
            guard tenth != last.time else { return }
            last = (text, tenth)
            Console.write("\r\u{1B}[K" + text, to: STDERR_FILENO)
        }
    }

    func clear() {
        last.withLock { last in
            if !last.text.isEmpty { Console.write("\r\u{1B}[K", to: STDERR_FILENO) }
            last.text = ""
        }
    }
}
