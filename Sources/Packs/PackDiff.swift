import Account
import Formats
import Glibc
package import Passages
package import Reports
import Vocabulary

/// What `winnow diff` was asked for.
package struct DiffOrder: Sendable {
    package var folder = ""
    /// Where `keep/` lies, if not in the pack.
    package var keep: String?
    /// Only what was done for this person: the account's identifier, such as `p3`, or a label of the pack, such as `Pupil B`.
    package var person: String?
    /// Only this kind, or a family such as `id.*`.
    package var kind: String?
    /// Without the lines around a change, which take reading the shared documents.
    package var countsOnly = false

    package init() {}

    fileprivate func asks(for line: WithheldLine) -> Bool {
        if let person, line.person?.label != person, !line.persons.contains(where: { $0.label == person }) {
            return false
        }
        guard let kind else { return true }
        return kind.hasSuffix(".*") ? line.kind.name.hasPrefix(kind.dropLast()) : line.kind.name == kind
    }
}

/// Puts the originals of a pack's account back into its shared documents, and shows both.
package enum PackDiff {
    /// The documents with their changes, in the order of the account.
    ///
    /// Throws where the folder is no pack, a shared document is not as it was, or the account does not fit it.
    package static func run(_ order: DiffOrder) throws(DocumentError) -> [DocumentChanges] {
        var folder = order.folder
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        let hasShare = OutputFolder.isFolder(folder + "/share")
        let share = hasShare ? folder + "/share" : folder
        let keep = order.keep ?? (hasShare ? folder : OutputFolder.parent(of: share)) + "/keep"
        let account = keep + "/withheld.jsonl"
        guard access(share + "/manifest.json", R_OK) == 0 else {
            throw DocumentError(order.folder, "it is not a pack", mend: "give the folder that prepare wrote")
        }
        guard access(account, R_OK) == 0 else {
            throw DocumentError(
                account, "the account of what was withheld cannot be read there",
                mend: "say where `keep` lies with --keep")
        }
        guard let manifest = Manifest(parsing: try Material.bytes(of: share + "/manifest.json")) else {
            throw DocumentError(
                share + "/manifest.json", "it is not a manifest that winnow wrote", mend: "prepare the pack again")
        }
        var order = order
        if let person = order.person { order.person = try identifier(of: person, account: account) }
        var pack = Pack(order: order, share: share, account: account, manifest: manifest)
        try AccountReader.each(inFileAt: account, name: account) { (line) throws(DocumentError) in
            try pack.take(line)
        }
        try pack.closeDocument()
        try checkCount(of: pack.count, keep: keep, account: account)
        return pack.documents
    }

    /// The identifier of whom a label stands for; anything that is no label of this pack is taken for an identifier.
    private static func identifier(of asked: String, account: String) throws(DocumentError) -> String {
        let label = asked.lowercased()
        var found: String?
        try AccountReader.each(inFileAt: account, name: account) { (line) throws(DocumentError) in
            guard found == nil, let person = line.person, line.replacement?.lowercased() == label else { return }
            found = person.label
        }
        return found ?? asked
    }

    /// An account of which lines were cut off still reads well: the record says how many there are.
    private static func checkCount(of lines: Int, keep: String, account: String) throws(DocumentError) {
        let path = keep + "/record.json"
        guard access(path, R_OK) == 0 else { return }
        let record = try? JSON(parsing: try Material.bytes(of: path))
        guard let count = record?["withheld_things"]?.integer, count != lines else { return }
        throw DocumentError(
            account, "the account has \(lines) lines, and the record says that there were \(count)",
            mend: "prepare the pack again")
    }

    /// Gathers the lines of one document after another.
    private struct Pack {
        let order: DiffOrder
        let share: String
        let account: String
        let manifest: Manifest
        var documents: [DocumentChanges] = []
        var count = 0
        private var lines: [WithheldLine] = []

        init(order: DiffOrder, share: String, account: String, manifest: Manifest) {
            self.order = order
            self.share = share
            self.account = account
            self.manifest = manifest
        }

        mutating func take(_ line: WithheldLine) throws(DocumentError) {
            if let last = lines.last, last.document != line.document || last.sharedAs != line.sharedAs {
                try closeDocument()
            }
            count += 1
            lines.append(line)
        }

        mutating func closeDocument() throws(DocumentError) {
            guard let first = lines.first else { return }
            defer { lines = [] }
            let (order, account) = (order, account)
            guard lines.contains(where: { order.asks(for: $0) }) else { return }
            var changes: [PackChange] = []
            if order.countsOnly {
                changes = [PackChange(place: "", rows: [], lines: lines.filter { order.asks(for: $0) })]
            } else if let name = first.sharedAs {
                var reader = ChangeReader(lines: lines, account: account) { order.asks(for: $0) }
                changes = try reader.read(try document(name))
            } else {
                changes = [PackChange(place: "the whole document", rows: [], lines: lines)]
            }
            documents.append(
                DocumentChanges(document: first.document, sharedAs: first.sharedAs, changes: changes))
        }

        /// A shared document, as long as it is the one that the manifest has.
        private func document(_ name: String) throws(DocumentError) -> CaseDocument {
            let path = share + "/" + name
            let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
            guard !name.contains("/"), let format = Formats.named(suffix: ending),
                let file = manifest.files.first(where: { $0.name == name })
            else {
                throw DocumentError(
                    account, "it speaks of a document that the pack does not have", mend: "prepare the pack again")
            }
            guard try Digest.sha256(ofFileAt: path, name: path).hex == file.sha256 else {
                throw DocumentError(
                    path, "it is not as it was when the pack was made", mend: "see `winnow verify`, or prepare again")
            }
            return CaseDocument(path: path, given: path, name: name, content: .readable(format))
        }
    }
}
