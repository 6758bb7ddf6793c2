import Glibc
package import Passages
import Reports
package import Sealing

/// `share/` as one encrypted file for the way to the recipient, and back.
package enum Handover {
    /// What `winnow seal` did.
    package enum Outcome: Sendable {
        case sealed(files: Int)
        /// The pack is not as it was made, or leaks: why, each as a line.
        case refused([String])
    }

    /// Seals the files of a pack that its manifest lists, and the manifest.
    ///
    /// What stays behind cannot go in: only listed files that are as they were made do, out of a folder with a manifest.
    package static func seal(_ given: String, to target: String, with passphrase: Passphrase) throws(DocumentError)
        -> Outcome
    {
        let share = try shareFolder(of: given)
        let check = try Verify.run(given)
        guard check.problems.isEmpty else { return .refused(check.problems) }
        guard let manifest = Manifest(parsing: try Material.bytes(of: share + "/manifest.json")) else {
            throw DocumentError(share + "/manifest.json", "it is not a manifest", mend: "prepare the pack again")
        }
        guard !OutputFolder.absolute(target).hasPrefix(OutputFolder.absolute(share) + "/") else {
            throw DocumentError(target, "it would lie in the folder that is sealed", mend: "choose another place")
        }
        var status = stat()
        guard lstat(target, &status) != 0 else {
            throw DocumentError(target, "there is something already", mend: "choose a new name")
        }
        let names = manifest.files.map(\.name) + ["manifest.json"]
        let files = try names.map { name throws(DocumentError) in
            guard stat(share + "/" + name, &status) == 0 else {
                throw DocumentError(given, "a file of the pack is missing", mend: "see `winnow verify`")
            }
            return SealedPack.File(name: name, path: share + "/" + name, size: Int(status.st_size))
        }
        try write(to: target) { (descriptor) throws(DocumentError) in
            var writer = ByteWriter(descriptor: descriptor, name: target)
            var head: [UInt8] = []
            try SealedPack.write(files, with: passphrase) { (bytes) throws(DocumentError) in
                try writer.write(bytes)
            } head: { (bytes) throws(DocumentError) in
                head = bytes
            }
            try writer.flush()
            guard pwrite(descriptor, head, head.count, 0) == head.count else {
                throw DocumentError(
                    target, "it cannot be written (\(systemMessage(errno)))", mend: "make room or choose another place")
            }
        }
        return .sealed(files: files.count)
    }

    /// Opens a sealed file into a new or empty folder, and checks it by its manifest.
    package static func unseal(
        _ path: String, to target: String, with passphrase: Passphrase
    ) throws(DocumentError) -> Int {
        let reader = try SealedPackReader(path: path, passphrase: passphrase)
        let output = try OutputFolder(target: target)
        do throws(DocumentError) {
            var descriptors: [Int32] = []
            defer { for descriptor in descriptors { close(descriptor) } }
            for entry in reader.entries { descriptors.append(try output.create(entry.name, mode: 0o644)) }
            try reader.extract { (index, bytes) throws(DocumentError) in
                var writer = ByteWriter(descriptor: descriptors[index], name: target)
                try writer.write(bytes)
                try writer.flush()
            }
            for descriptor in descriptors { try OutputFolder.settle(descriptor, name: target) }
            guard try Verify.run(output.staging).problems.isEmpty else {
                throw DocumentError(
                    path, "what came out is not what its manifest says", mend: "ask for the file again")
            }
            try output.release(keepAt: nil)
        } catch {
            output.discard()
            throw error
        }
        return reader.entries.count
    }

    /// Writes a new passphrase to a file of its own, for its owner alone.
    package static func write(_ passphrase: Passphrase, to path: String) throws(DocumentError) {
        var status = stat()
        guard lstat(path, &status) != 0 else {
            throw DocumentError(path, "there is something already", mend: "choose a new name")
        }
        try write(to: path) { (descriptor) throws(DocumentError) in
            var writer = ByteWriter(descriptor: descriptor, name: path)
            try writer.write(passphrase.bytes + [0x0A])
            try writer.flush()
        }
    }

    /// Takes a passphrase away again that opens nothing.
    package static func remove(_ path: String) { unlink(path) }

    /// The folder that may be sent.
    private static func shareFolder(of given: String) throws(DocumentError) -> String {
        var folder = given
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        if OutputFolder.isFolder(folder + "/share") { return folder + "/share" }
        for name in ["record.json", "people.key", "withheld.jsonl"] where access(folder + "/" + name, F_OK) == 0 {
            throw DocumentError(
                given, "this is what stays behind, and is never sealed for anybody", mend: "give the pack, or its share"
            )
        }
        return folder
    }

    /// Writes a file beside its place, for its owner alone, and renames it there once all of it is on the disk.
    private static func write(
        to path: String, _ fill: (Int32) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        let fresh = OutputFolder.parent(of: path) + "/.winnow-sealing-" + String(getpid())
        unlink(fresh)
        let descriptor = open(fresh, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw DocumentError(
                path, "a file cannot be made there (\(systemMessage(errno)))", mend: "choose another place")
        }
        defer { close(descriptor) }
        do throws(DocumentError) {
            try fill(descriptor)
            try OutputFolder.settle(descriptor, name: path)
            guard rename(fresh, path) == 0 else {
                throw DocumentError(
                    path, "it cannot be put there (\(systemMessage(errno)))", mend: "choose another place")
            }
        } catch {
            unlink(fresh)
            throw error
        }
    }
}
