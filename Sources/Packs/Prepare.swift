package import Account
import Glibc
import Judgement
import LeakCheck
import Passages
import People
import Profiles
import Recognisers
import Reports
package import Sealing
import Vocabulary

/// What `winnow prepare` was asked to do.
package struct PrepareOrder: Sendable {
    package var cases: [String] = []
    package var profile = ""
    package var out = ""
    package var keep: String?
    package var subjects: [String] = []
    package var people: String?
    package var key: String?
    package var vouch: String?
    /// A school's own field maps.
    package var maps: [String] = []
    package var withholdUnreadable = false
    package var releaseAnyway: String?
    /// Questions answered: identifier and reason.
    package var confirmed: [(id: String, reason: String)] = []
    /// The register of decisions; nil for the one of the environment.
    package var register: String?
    package var answers = DecisionAnswers()
    /// Asks a person for the answers that are missing, once the pack is good.
    package var ask: (@Sendable (DecisionAnswers) -> DecisionAnswers)?
    /// The passphrase of an earlier key that is sealed; nil where nobody gives one.
    package var passphrase: Passphrase.Source = { _ in nil }
    /// Whether the new key is sealed with it; it is too where the earlier one was.
    package var sealsKey = false

    package init() {}
}

/// A finished pack, and what to say of it.
package struct FinishedPack: Sendable {
    package var share: String
    package var keep: String
    /// What a person should look at first, most pressing first.
    package var lookAt: [String] = []
    /// Documents of a kind that cannot be read, by their paths as given.
    package var unread: [String] = []
    package var sharedDocuments = 0
    /// How much of the shared documents' sources goes, in per cent.
    package var percentShared = 0
    package var withheldThings = 0
}

/// Makes a pack: reads the case twice, rules, writes, checks what was written, and only then lets it appear.
package enum Prepare {
    package static func run(_ order: PrepareOrder) throws(PackTrouble) -> FinishedPack {
        for place in [order.out, order.keep].compactMap({ $0 }) where CaseFolder.holds(place, in: order.cases) {
            throw .usage(
                "the pack would lie inside the case, and be read as part of it the next time; choose another --out")
        }
        let profile = try load(order.profile)
        let fields = try OwnMaps.load(order.maps, beside: order.profile)
        let material: Material
        do throws(DocumentError) { material = try Material(order, fields: fields) } catch { throw .document(error) }

        var survey = Survey(directory: material.directory, profile: profile, vouched: material.vouched)
        survey.walk(material.folder.documents)
        if !survey.damaged.isEmpty, !order.withholdUnreadable { throw .documents(survey.damaged) }
        let subjects = try subjects(of: &survey.directory, order: order, material: material)

        for answer in order.confirmed
        where !(profile.asks + Question.always).contains(where: { $0.id == answer.id }) {
            throw .usage("a question named with --confirm is not one of this profile's; see `winnow profiles show`")
        }
        return try finishedPack(order: order, profile: profile, survey: survey, subjects: subjects, material: material)
    }

    /// Writes the pack, and writes it anew without what the leak check found that an edit could have taken out: names at
    /// places that the finder did not tell to be theirs, whole documents that hold something in a code.
    private static func finishedPack(
        order: PrepareOrder, profile: Profile, survey: Survey, subjects: Set<PersonID>, material: Material
    ) throws(PackTrouble) -> FinishedPack {
        var survey = survey
        var writings = 0
        while true {
            writings += 1
            var pack: PackWriter
            do throws(DocumentError) {
                let view = CaseView(
                    profile: profile, directory: survey.directory, protected: material.caseFile.protected,
                    subjects: subjects, referenceDate: survey.newestDay,
                    firstDate: survey.firstEntryDay ?? survey.newestDay,
                    lastEntry: survey.lastEntryDay, suspects: survey.suspects, vouched: material.vouched,
                    leftovers: survey.leftovers, readings: survey.readings)
                pack = try PackWriter(
                    order: order, view: view, survey: survey, material: material)
            } catch { throw .document(error) }
            do throws(PackTrouble) {
                try pack.write(material.folder.documents)
                guard writings < mostWritings, try pack.learn(what: &survey) else { return try pack.finish() }
            } catch {
                pack.discard()
                throw error
            }
            pack.discard()
        }
    }

    /// A pack that is not clean by then is not released.
    private static let mostWritings = 3

    private static func sentence(for trouble: SubjectTrouble) -> String {
        switch trouble {
        case .nobody: "nobody says whom this case is about; add `--subject NAME` or a case.yaml with `subject:`"
        case .several: "several pupils stand in these documents; say whom the case is about with `--subject NAME`"
        case .unknown(let argument):
            "the person of `--subject` number \(argument + 1) stands in no document; check the spelling"
        case .unclear(let argument):
            "`--subject` number \(argument + 1) fits several people; give a UPN or the whole name"
        }
    }

    static func load(_ name: String) throws(PackTrouble) -> Profile {
        do throws(ProfileProblems) { return try Profile.named(name) } catch { throw .documents(error.problems) }
    }

    private static func subjects(
        of directory: inout Directory, order: PrepareOrder, material: Material
    ) throws(PackTrouble) -> Set<PersonID> {
        do throws(SubjectTrouble) {
            return Set(try directory.resolve(subjects: order.subjects).ids)
        } catch {
            throw .usage(Self.sentence(for: error))
        }
    }
}

/// What a pack is made from: documents, case files, people files, an earlier key.
struct Material: Sendable {
    let folder: CaseFolder
    var caseFile = CaseFile()
    var directory = Directory()
    var earlierKey: PeopleKey?
    /// What the new key is sealed with; nil where it is not sealed.
    var passphrase: Passphrase?
    var vouched = Vouched()

    init(_ order: PrepareOrder, fields: FieldMap = .builtIn) throws(DocumentError) {
        folder = try CaseFolder(cases: order.cases, fields: fields)
        var read: [FileIdentity] = []
        for path in folder.caseFiles + [order.people].compactMap({ $0 }) {
            let identity = FileIdentity(path)
            // A folder's own file may be named for `--people` as well.
            if let identity, read.contains(identity) { continue }
            if let identity { read.append(identity) }
            caseFile.add(try CaseFile(parsing: Self.bytes(of: path), document: path))
        }
        for person in caseFile.declared { directory.declare(person) }
        if let path = order.key {
            (earlierKey, passphrase) = try KeyFile.read(path, passphrase: order.passphrase)
        }
        if order.sealsKey, passphrase == nil {
            passphrase = try order.passphrase(.new)
            guard passphrase != nil else {
                throw DocumentError(
                    order.out, "there is no passphrase to seal the key with",
                    mend: "give `--passphrase-file FILE`, or run it on a terminal")
            }
        }
        for path in [order.vouch, Self.vouchedBeside(order.profile)].compactMap({ $0 }) {
            try vouched.add(try Self.bytes(of: path), document: path)
        }
    }

    /// A school's own list, which stands beside its profiles; nil where there is none.
    static func vouchedBeside(_ profile: String) -> String? {
        guard let slash = profile.lastIndex(of: "/") else { return nil }
        let path = String(profile[...slash]) + "vouched.txt"
        return access(path, F_OK) == 0 ? path : nil
    }

    /// The bytes of a small file, up to 64 MB.
    static func bytes(of path: String) throws(DocumentError) -> [UInt8] {
        let reader = try ByteReader(path: path)
        var all: [UInt8] = []
        var chunk: [UInt8] = []
        while try reader.readRaw(into: &chunk) {
            all += chunk
            guard all.count <= 64 << 20 else {
                throw DocumentError(path, "it is over 64 MB", mend: "give the file that was meant")
            }
        }
        return all.starts(with: TextEncoding.utf8WithMark.mark) ? Array(all.dropFirst(3)) : all
    }
}
