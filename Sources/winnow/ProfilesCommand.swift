import ArgumentParser
import Glibc
import Packs
import Passages
import Profiles
import Reports

struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "List, read, check and compare profiles.",
        subcommands: [
            List.self, Show.self, Validate.self, Explain.self, New.self, Diff.self, Schema.self,
        ])

    struct List: Runnable {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the built-in profiles, or your own.",
            discussion: """
                EXAMPLE
                  winnow profiles list
                  winnow profiles list our-profiles

                A profile whose day of review is past is marked OVERDUE.
                """)

        @Argument(help: ArgumentHelp("Profile files, or folders of them.", valueName: "file|folder"))
        var files: [String] = []

        func status() -> Status {
            let (lines, problems) = ProfilePages.list(files)
            for line in lines { Console.out(line) }
            for problem in problems { Console.say(Console.line(for: problem)) }
            return problems.isEmpty ? .done : .trouble
        }
    }

    struct Show: Runnable {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show a profile as a page to read.",
            discussion: """
                EXAMPLE
                  winnow profiles show mash-referral
                  winnow profiles show mash-referral --format html > policy.html
                """)

        @Argument(help: ArgumentHelp("A built-in profile's name, or a profile file.", valueName: "name|file"))
        var name: String

        @OptionGroup var output: PageFormat

        func status() -> Status {
            output.write { (format) throws(PackTrouble) in try ProfilePages.show(name, as: format) }
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

    struct Explain: Runnable {
        static let configuration = CommandConfiguration(
            commandName: "explain",
            abstract: "Say what a profile does with each column.",
            discussion: """
                EXAMPLE
                  winnow profiles explain mash-referral --for samples/grace/attendance-5H.csv

                For each column or element of the document: what it holds, what would happen to it and why.
                """)

        @Argument(help: ArgumentHelp("A built-in profile's name, or a profile file.", valueName: "name|file"))
        var name: String

        @Option(name: .customLong("for"), help: ArgumentHelp("The document.", valueName: "file"))
        var document: String

        @Option(help: ArgumentHelp("A field map of your own; may be given again.", valueName: "file"))
        var map: [String] = []

        @OptionGroup var output: PageFormat

        func status() -> Status {
            output.write { (format) throws(PackTrouble) in
                try Packs.Explain.page(of: name, for: document, maps: map).written(as: format)
            }
        }
    }

    struct New: Runnable {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Print a profile to start from: it denies all.",
            discussion: """
                EXAMPLE
                  winnow profiles new > my-profile.yaml
                """)

        func status() -> Status {
            Console.out(bytes: Array(NewProfile.text.utf8))
            return .done
        }
    }

    struct Diff: Runnable {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "Say what one recipient gets and another does not.",
            discussion: """
                EXAMPLE
                  winnow profiles diff mash-referral peer-advice
                """)

        @Argument(help: ArgumentHelp("A built-in profile's name, or a profile file.", valueName: "name|file"))
        var first: String

        @Argument(help: ArgumentHelp("The other.", valueName: "name|file"))
        var second: String

        @OptionGroup var output: PageFormat

        func status() -> Status {
            output.write { (format) throws(PackTrouble) in try ProfilePages.difference(first, second, as: format) }
        }
    }

    struct Schema: Runnable {
        static let configuration = CommandConfiguration(
            commandName: "schema",
            abstract: "Print the JSON Schema of a kind of file.",
            discussion: """
                EXAMPLE
                  winnow profiles schema profile > profile.schema.json

                For editors that complete and check YAML as it is written. Kinds: \(Schemas.names.joined(separator: ", ")).
                """)

        @Argument(help: ArgumentHelp("Which kind of file.", valueName: "kind"))
        var kind: String

        func status() -> Status {
            guard let schema = Schemas.schema(named: kind) else {
                Console.say("there is no schema of this name; use \(Schemas.names.joined(separator: ", "))")
                return .usage
            }
            Console.out(bytes: schema)
            return .done
        }
    }
}
