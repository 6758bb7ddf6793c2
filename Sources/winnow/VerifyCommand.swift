import ArgumentParser
import Packs
import Passages

struct VerifyCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that a pack is as it was made and leaks nothing.",
        discussion: """
            EXAMPLE
              winnow verify pack

            Recomputes the hashes of share/ and, where keep/ is there, repeats the leak check.
            """)

    @Argument(help: "The folder that prepare wrote, or its share folder.")
    var folder: String

    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    func status() -> Status {
        do throws(DocumentError) {
            let result = try Verify.run(folder)
            for problem in result.problems { Console.say(problem) }
            guard result.problems.isEmpty else { return .found }
            if !quiet {
                let leaks =
                    result.checkedLeaks
                    ? "nothing that was withheld stands in it" : "keep is not here, so no leak check"
                Console.out("\(result.files) files are as they were made; \(leaks)")
            }
            return .done
        } catch {
            Console.say(Console.line(for: error))
            return .trouble
        }
    }
}
