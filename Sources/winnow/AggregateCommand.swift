import ArgumentParser
import Passages
import Profiles
import Reports
import Risk

struct AggregateCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "aggregate",
        abstract: "Count people in groups and hide small counts.",
        discussion: """
            EXAMPLE
              winnow aggregate export.csv --by "Year Group,SEN Status" --profile peer-advice --rate "FSM"

            Prints a CSV table of counts with totals. Counts from 1 to 5 are hidden, and so many others that no total gives \
            one of them back. c: hidden so that nobody is told of; z: not applicable; k: not nought, but rounds to it.
            """)

    @Argument(help: "A CSV file, one person a row.")
    var file: String

    @Option(help: ArgumentHelp("Columns to count by, by their headings.", valueName: "columns"))
    var by: [String]

    @Option(help: ArgumentHelp("A built-in profile's name, or a profile file.", valueName: "name|file"))
    var profile: String

    @Option(
        help: ArgumentHelp("Of how many in each group is this so: COLUMN (yes) or COLUMN=VALUE.", valueName: "column"))
    var rate: String?

    @Option(help: ArgumentHelp("Hide counts from 1 to this.", valueName: "number"))
    var suppress: Int?

    @Option(help: ArgumentHelp("Round counts to a multiple of this.", valueName: "number"))
    var round: Int?

    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    func status() -> Status {
        var order = AggregateOrder()
        order.path = file
        order.by = ColumnChoice.names(in: by) ?? []
        guard !order.by.isEmpty else {
            Console.say("--by needs the headings of one or more columns")
            return .usage
        }
        if let rate {
            let sides = rate.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            order.rate = sides[0]
            order.rateValue = sides.count > 1 ? sides[1] : nil
        }
        guard (suppress ?? 1) >= 1, (suppress ?? 1) <= 1000, (round ?? 1) >= 1, (round ?? 1) <= 1000 else {
            Console.say("--suppress and --round need a number from 1 to 1000")
            return .usage
        }
        order.most = suppress
        order.rounding = round ?? 1
        let recipient: Profile
        do throws(ProfileProblems) { recipient = try Profile.named(profile) } catch {
            for problem in error.problems { Console.say(Console.line(for: problem)) }
            return .trouble
        }
        do throws(RiskTrouble) {
            let table = try AggregateTable(order, profile: recipient)
            Console.out(AggregateReport.csv(table).droppingLastLineEnd)
            if !quiet { Console.say(AggregateReport.sentence(table)) }
            return .done
        } catch {
            return Console.explain(error)
        }
    }
}
