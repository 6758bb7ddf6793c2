import ArgumentParser
import Packs
import Passages
import Reports
import Vocabulary

struct DiffCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what was withheld, original beside shared.",
        discussion: """
            EXAMPLE
              winnow diff pack --person "Pupil B"

            Prints each change of the pack with the lines around it and the reason, `-` before what stays here and `+` before \
            what is shared. What it prints holds what was withheld: do not send it.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }
    enum Colour: String, ExpressibleByArgument, CaseIterable { case always, never, auto }

    @Argument(help: "The folder that prepare wrote.")
    var folder: String

    @Option(help: ArgumentHelp("text, json or markdown.", valueName: "format"))
    var format = Format.text

    @Option(help: ArgumentHelp("Only changes for this person: a label such as \"Pupil B\", or p3.", valueName: "who"))
    var person: String?

    @Option(help: ArgumentHelp("Only changes of this kind, such as person.name or id.*.", valueName: "kind"))
    var kind: String?

    @Flag(help: "Only how often each kind was withheld.")
    var summary = false

    @Option(help: ArgumentHelp("Where the keep folder lies, if not in the pack.", valueName: "dir"))
    var keep: String?

    @Option(help: ArgumentHelp("Colour: always, never or auto.", valueName: "when"))
    var color = Colour.auto

    func status() -> Status {
        if let kind, !Kind(kind).isListed, !kind.hasSuffix(".*") {
            Console.say("--kind needs a kind of the account, such as person.name, or a family, such as id.*")
            return .usage
        }
        var order = DiffOrder()
        order.folder = folder
        order.keep = keep
        order.person = person
        order.kind = kind
        order.countsOnly = summary
        do throws(DocumentError) {
            let documents = try PackDiff.run(order)
            if documents.isEmpty, person != nil || kind != nil {
                Console.say("nothing in the account fits; people and kinds are listed in keep/withheld.html")
            }
            Console.out(bytes: printed(documents))
            return .done
        } catch {
            Console.say(Console.line(for: error))
            return .trouble
        }
    }

    private func printed(_ documents: [DocumentChanges]) -> [UInt8] {
        let inColour = color == .always || (color == .auto && Console.showsColour)
        return switch (format, summary) {
        case (.text, false): DiffReport.text(documents, inColour: inColour)
        case (.text, true): DiffReport.summary(documents, inColour: inColour)
        case (.markdown, false): DiffReport.markdown(documents)
        case (.markdown, true): DiffReport.markdownSummary(documents)
        case (.json, false): DiffReport.json(documents)
        case (.json, true): DiffReport.jsonSummary(documents)
        }
    }
}
