import ArgumentParser
import Packs
import Reports

/// `--format` of the commands that write a page.
struct PageFormat: ParsableArguments {
    @Option(help: ArgumentHelp("How to write it: text, html or markdown.", valueName: "format"))
    var format = "text"

    /// Writes a page on standard output, and says how that ended.
    func write(_ page: (Page.Format) throws(PackTrouble) -> [UInt8]) -> Status {
        guard let format = Page.Format(rawValue: format) else {
            Console.say("--format is text, html or markdown")
            return .usage
        }
        do throws(PackTrouble) {
            Console.out(bytes: try page(format))
            return .done
        } catch {
            return Console.explain(error)
        }
    }
}
