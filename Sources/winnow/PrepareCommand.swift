import Account
import ArgumentParser
import Packs

struct PrepareCommand: Runnable {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Make a pack for one recipient from case documents.",
        discussion: """
            EXAMPLE
              winnow prepare samples/grace --profile mash-referral --out pack

            Writes DIR/share, which may be sent, and DIR/keep, which stays and says what was withheld and why. Nothing \
            appears at DIR unless everything succeeded.
            """)

    @Argument(help: "A folder of case documents, or single documents.")
    var `case`: [String]

    @Option(help: ArgumentHelp("A built-in profile's name, or a profile file.", valueName: "name|file"))
    var profile: String

    @Option(help: ArgumentHelp("Where the pack goes: a new or empty folder.", valueName: "dir"))
    var out: String

    @Option(help: ArgumentHelp("Where what stays behind goes, if not DIR/keep.", valueName: "dir"))
    var keep: String?

    @Option(help: ArgumentHelp("Whom the case is about; may be given again.", valueName: "name|id"))
    var subject: [String] = []

    @Option(help: ArgumentHelp("People involved, as in case.yaml.", valueName: "file"))
    var people: String?

    @Option(help: ArgumentHelp("The people.key of an earlier pack of this case.", valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp("A field map of your own; may be given again.", valueName: "file"))
    var map: [String] = []

    @Option(help: ArgumentHelp("Words that name nobody, one a line.", valueName: "file"))
    var vouch: String?

    @Flag(help: "Withhold damaged documents whole instead of stopping.")
    var withholdUnreadable = false

    @Option(help: ArgumentHelp("Release though a required fact is missing.", valueName: "reason"))
    var releaseAnyway: String?

    @OptionGroup var confirmOption: ConfirmOption

    @Flag(help: "Seal people.key with a passphrase, from --passphrase-file or the terminal.")
    var sealKey = false

    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var record: AnswerOptions

    @Option(help: ArgumentHelp("How the pack goes to the recipient, where that is known.", valueName: "channel"))
    var sentBy: String?

    @OptionGroup var registerOption: RegisterOption

    @Flag(name: .shortAndLong, help: "Say nothing but errors, and ask nothing.")
    var quiet = false

    func status() -> Status {
        var order = PrepareOrder()
        order.cases = `case`
        order.profile = profile
        order.out = out
        order.keep = keep
        order.subjects = subject
        order.people = people
        order.key = key
        order.vouch = vouch
        order.maps = map
        order.withholdUnreadable = withholdUnreadable
        order.releaseAnyway = releaseAnyway
        if let releaseAnyway, releaseAnyway.allSatisfy(\.isWhitespace) {
            Console.say("--release-anyway needs a reason, for the record")
            return .usage
        }
        do throws(Ended) {
            order.confirmed = try confirmOption.read()
            order.answers = try record.read()
        } catch { return error.status }
        if let sentBy { order.answers.sentBy = sentBy }
        order.register = registerOption.register
        order.passphrase = passphrase.source
        order.sealsKey = sealKey || passphrase.passphraseFile != nil
        if !quiet, Terminal.isThere { order.ask = { Terminal.complete($0) } }
        do throws(PackTrouble) {
            let pack = try Prepare.run(order)
            for document in pack.unread {
                Console.say("\(document): this kind of document cannot be read; it stays here whole")
            }
            if !quiet { say(pack) }
            Console.out(pack.share)
            return .done
        } catch {
            return Console.explain(error)
        }
    }

    private func say(_ pack: FinishedPack) {
        let documents = pack.sharedDocuments == 1 ? "1 document" : "\(pack.sharedDocuments) documents"
        let things = pack.withheldThings == 1 ? "1 thing" : "\(pack.withheldThings) things"
        Console.say(
            "\(documents) to share, about \(pack.percentShared) per cent of them; \(things) withheld, made less exact or replaced"
        )
        let pressing = pack.lookAt.filter { line in !pack.unread.contains { line.hasPrefix($0) } }
        for line in pressing { Console.say("look first: " + line) }
        Console.say("read \(pack.keep)/withheld.html before you send; \(pack.keep) stays here")
    }
}
