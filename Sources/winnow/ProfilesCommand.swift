import ArgumentParser
import Passages
import Profiles

struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "List and check the profiles of recipients.",
        subcommands: [List.self, Validate.self])

    struct List: Runnable {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the built-in profiles.",
            discussion: """
                EXAMPLE
                  winnow profiles list
                """)

        func status() -> Status {
            do throws(ProfileProblems) {
                for name in Profile.builtInNames {
                    let profile = try Profile.named(name)
                    Console.out("\(name), version \(profile.version), to review by \(profile.review): \(profile.title)")
                }
                return .done
            } catch {
                for problem in error.problems { Console.say(Console.line(for: problem)) }
                return .trouble
            }
        }
    }

    struct Validate: Runnable {
        static let configuration = CommandConfiguration(
            commandName: "validate",
            abstract: "Check a profile file and say every problem.",
            discussion: """
                EXAMPLE
                  winnow profiles validate my-profile.yaml
                """)

        @Argument(help: "The profile file.")
        var file: String

        func status() -> Status {
            do throws(ProfileProblems) {
                _ = try Profile.load(path: file)
                Console.out("no problems")
                return .done
            } catch {
                for problem in error.problems { Console.say(Console.line(for: problem)) }
                return .trouble
            }
        }
    }
}
