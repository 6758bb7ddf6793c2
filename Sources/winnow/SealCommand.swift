import ArgumentParser
import Packs
import Passages
import Sealing

struct SealCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Seal a pack as one encrypted file to send.",
        discussion: """
            EXAMPLE
              winnow seal pack --to for-recipient.7z

            Seals share/ alone, once it is verified. 7-Zip, NanaZip, Keka and ZArchiver open the file with the passphrase, \
            which is made of words and printed here once, or written to --passphrase-file. It goes to the recipient by \
            another channel than the file.
            """)

    @Argument(help: "The folder that prepare wrote, or its share folder.")
    var folder: String

    @Option(help: ArgumentHelp("The file to write, such as for-recipient.7z.", valueName: "file"))
    var to: String

    @Option(help: ArgumentHelp("A new file for the passphrase, instead of printing it.", valueName: "file"))
    var passphraseFile: String?

    func status() -> Status {
        let passphrase = Passphrase.generated()
        do throws(DocumentError) {
            if let passphraseFile { try Handover.write(passphrase, to: passphraseFile) }
            do throws(DocumentError) {
                switch try Handover.seal(folder, to: to, with: passphrase) {
                case .refused(let reasons):
                    if let passphraseFile { Handover.remove(passphraseFile) }
                    for reason in reasons { Console.say("not sealed: " + reason) }
                    return .found
                case .sealed(let files):
                    if let passphraseFile {
                        Console.say("\(files) files sealed; the passphrase is in \(passphraseFile)")
                    } else {
                        Console.say("\(files) files sealed; the passphrase, which is kept nowhere:")
                        Console.say(passphrase.text)
                    }
                    Console.say(
                        "tell it to the recipient by another channel than the file: by telephone, not in the same mail")
                }
            } catch {
                if let passphraseFile { Handover.remove(passphraseFile) }
                throw error
            }
            Console.out(to)
            return .done
        } catch {
            Console.say(Console.line(for: error))
            return .trouble
        }
    }
}

struct UnsealCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "unseal",
        abstract: "Open a sealed pack.",
        discussion: """
            EXAMPLE
              winnow unseal for-recipient.7z --out received --passphrase-file words.txt

            Asks for the passphrase on the terminal where no file is given, and checks what comes out by its manifest.
            """)

    @Argument(help: "The file that seal wrote.")
    var file: String

    @Option(help: ArgumentHelp("A new or empty folder.", valueName: "dir"))
    var out: String

    @OptionGroup var passphrase: PassphraseOption

    func status() -> Status {
        do throws(DocumentError) {
            guard let words = try passphrase.source(.existing) else {
                Console.say("there is no passphrase; give `--passphrase-file FILE`, or run it on a terminal")
                return .usage
            }
            let files = try Handover.unseal(file, to: out, with: words)
            Console.say("\(files) files are as they were sealed")
            Console.out(out)
            return .done
        } catch {
            Console.say(Console.line(for: error))
            return .trouble
        }
    }
}
