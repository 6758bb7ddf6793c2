import ArgumentParser

/// Turns the argument library's errors into our own lines: its texts quote what was typed.
enum UsageError {
    static func explain(_ error: any Error) -> Status {
        // Help and version texts are ours, and asked for.
        if Winnow.exitCode(for: error) == .success {
            Console.out(Winnow.fullMessage(for: error))
            return .done
        }
        Console.say(reason(for: Winnow.message(for: error)) + "; see `winnow help`, or `--help` after a command")
        return .usage
    }

    /// Only messages that name our own options and arguments are passed on; the rest may hold what was typed.
    private static func reason(for message: String) -> String {
        let known = Winnow.optionNames
        if message.hasPrefix("Missing expected argument") || message.hasPrefix("Missing value for") {
            let named = known.filter { message.contains($0) }.max { $0.count < $1.count }
            if let named {
                return message.hasPrefix("Missing value") ? "\(named) needs a value" : "\(named) is missing"
            }
            return "an argument is missing"
        }
        if message.hasPrefix("Unknown option") { return "there is an option that this command does not have" }
        if message.contains("unexpected argument") {
            return "there is an argument too many, or a command that does not exist"
        }
        return "the command line is not right"
    }
}

extension Winnow {
    /// The options and arguments of all commands, as a person types them.
    static let optionNames = [
        "--profile", "--out", "--keep", "--subject", "--people", "--key", "--map", "--vouch", "--release-anyway",
        "--confirm", "--withhold-unreadable", "--type", "--account", "--rejects", "--jobs", "--format", "--for",
        "<case>",
        "<file>", "<folder>", "<name>", "<name|file>", "<kind>",
    ]
}
