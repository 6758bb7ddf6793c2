import ArgumentParser
import Packs
import Passages

struct RevealCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "reveal",
        abstract: "Put the names back into an answer.",
        discussion: """
            EXAMPLE
              winnow reveal reply.txt --key pack/keep/people.key

            Prints the text with every known label replaced by the person's name. Labels that the key does not know stay.
            """)

    @Argument(help: "The answer that came back.")
    var file: String

    @Option(help: ArgumentHelp("The people.key of the pack it answers.", valueName: "file"))
    var key: String

    @OptionGroup var passphrase: PassphraseOption

    func status() -> Status {
        do throws(DocumentError) {
            try RevealText.run(file: file, key: key, passphrase: passphrase.source)
            return .done
        } catch {
            Console.say(Console.line(for: error))
            return .trouble
        }
    }
}
