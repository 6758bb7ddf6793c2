import ArgumentParser
import Glibc
import Packs

/// The program: its commands, and the one place where exit statuses are decided.
@main
struct Winnow: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "winnow",
        abstract: "Share what a recipient needs about a child, and no more.",
        discussion: """
            EXAMPLE
              winnow prepare samples/grace --profile mash-referral --out pack

            winnow makes a pack for one recipient and one purpose from a folder of case documents, and an account of \
            everything that it withheld. A person looks at the pack before it is sent.
            """,
        version: version,
        subcommands: [
            PrepareCommand.self, StreamCommand.self, RevealCommand.self, VerifyCommand.self, ProfilesCommand.self,
        ])

    static func main() {
        Signals.install()
        let status: Status
        do {
            var command = try parseAsRoot()
            guard var runnable = command as? any Runnable else {
                try command.run()
                Glibc.exit(0)
            }
            status = runnable.status()
        } catch {
            status = UsageError.explain(error)
        }
        Glibc.exit(status.rawValue)
    }
}

/// How the program ends.
///
/// The numbers are the contract's.
enum Status: Int32 {
    case done = 0
    /// `check` found something, `prepare` did not release, `verify` found a difference.
    case found = 1
    case trouble = 2
    case usage = 64
}

/// A command that says how it ended instead of throwing.
protocol Runnable: ParsableCommand {
    mutating func status() -> Status
}

extension Runnable {
    mutating func run() throws {}
}
