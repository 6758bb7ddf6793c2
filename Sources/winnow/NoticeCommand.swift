import ArgumentParser
import Packs
import Passages
import Reports

struct NoticeCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "notice",
        abstract: "Draft a letter that says what was shared.",
        discussion: """
            EXAMPLE
              winnow notice pack > letter.md

            For the child or the family: what was shared, with whom, why, on what basis, and their rights. Refused where \
            the record says that telling them is unsafe.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, html }

    @Argument(help: "The folder that prepare wrote.")
    var folder: String

    @Option(help: "markdown or html.")
    var format = Format.markdown

    @OptionGroup var registerOption: RegisterOption

    func status() -> Status {
        do throws(DocumentError) {
            switch try PackNotice.draft(for: folder, register: registerOption.register) {
            case .unsafe(let why):
                Console.say("no letter: the record says that telling them is unsafe" + (why.map { ": " + $0 } ?? ""))
                return .found
            case .letter(let notice, let warnings):
                for warning in warnings { Console.say(warning) }
                Console.out(bytes: format == .html ? notice.html : notice.markdown)
                return .done
            }
        } catch {
            Console.say(Console.line(for: error))
            return .trouble
        }
    }
}
