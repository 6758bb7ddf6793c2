import ArgumentParser
import Packs

struct StreamCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "Minimise an export of any size as it passes.",
        discussion: """
            EXAMPLE
              winnow stream --profile peer-advice --type csv --key labels.key < export.csv > shared.csv

            Reads standard input and writes standard output, each record by itself, in constant memory. With the same key \
            the same person has the same label in every run. The output is whole only where the status is 0.
            """)

    @Option(help: ArgumentHelp("A built-in profile's name, or a profile file.", valueName: "name|file"))
    var profile: String

    @Option(help: ArgumentHelp("What comes in: csv, xml or text.", valueName: "csv|xml|text"))
    var type: StreamOrder.Sort

    @Option(
        help: ArgumentHelp("The key that labels are made with; without it, one of this run alone.", valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp("Where it is told what was withheld and why.", valueName: "file"))
    var account: String?

    @Option(help: ArgumentHelp("Where records go that cannot be shared, instead of stopping.", valueName: "file"))
    var rejects: String?

    @Option(help: ArgumentHelp("How many processors may work; the output is the same.", valueName: "n"))
    var jobs = 1

    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    func status() -> Status {
        guard (1...256).contains(jobs) else {
            Console.say("--jobs takes a number from 1 to 256")
            return .usage
        }
        if let account, account == rejects || account == key {
            Console.say("--account needs a file of its own")
            return .usage
        }
        if let rejects, rejects == key {
            Console.say("--rejects needs a file of its own")
            return .usage
        }
        var order = StreamOrder()
        order.profile = profile
        order.sort = type
        order.key = key
        order.account = account
        order.rejects = rejects
        order.jobs = jobs
        do throws(PackTrouble) {
            let (rejected, places) = try Stream.run(order)
            if rejected > 0, !quiet, let rejects {
                let more = rejected > places.count ? " and \(rejected - places.count) more" : ""
                let records = rejected == 1 ? "1 record" : "\(rejected) records"
                Console.say(
                    "\(rejects): \(records) went here (\(places.joined(separator: "; "))\(more)); it stays here")
            }
            return .done
        } catch {
            return Console.explain(error)
        }
    }
}

extension StreamOrder.Sort: ExpressibleByArgument {}
