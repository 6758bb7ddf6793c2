import Account
import Glibc
import LeakCheck
package import Passages
import People
import Reports

/// What `winnow verify` found.
package struct Verification: Sendable {
    /// Files that differ from the manifest, are missing or were added, and leaks; empty where all is well.
    package var problems: [String] = []
    package var files = 0
    /// Whether the leak check could be repeated: `keep/` was there.
    package var checkedLeaks = false
}

/// Recomputes the hashes of a pack and repeats the leak check where `keep/` is there.
package enum Verify {
    package static func run(_ given: String) throws(DocumentError) -> Verification {
        var folder = given
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        let hasShare = OutputFolder.isFolder(folder + "/share")
        let share = hasShare ? folder + "/share" : folder
        guard OutputFolder.isFolder(share) else {
            throw DocumentError(
                given, "it was not found", mend: "give the folder that prepare wrote, or its share folder")
        }
        var result = Verification()
        guard let manifest = Manifest(parsing: try Material.bytes(of: share + "/manifest.json")) else {
            throw DocumentError(
                share + "/manifest.json", "it is not a manifest that winnow wrote", mend: "ask for the pack again")
        }
        try compare(share, with: manifest, into: &result)
        let keep = (hasShare ? folder : OutputFolder.parent(of: share)) + "/keep"
        if OutputFolder.isFolder(keep) {
            try repeatLeakCheck(share, keep: keep, manifest: manifest, into: &result)
            result.checkedLeaks = true
        }
        return result
    }

    private static func compare(
        _ share: String, with manifest: Manifest, into result: inout Verification
    ) throws(DocumentError) {
        var listed: Set<String> = ["manifest.json"]
        for file in manifest.files {
            listed.insert(file.name)
            result.files += 1
            guard !file.name.contains("/"), isPlainFile(share + "/" + file.name) else {
                result.problems.append("\(file.name): it is missing")
                continue
            }
            let digest = try Digest.sha256(ofFileAt: share + "/" + file.name, name: file.name)
            if digest.hex != file.sha256 || digest.bytes != file.bytes {
                result.problems.append("\(file.name): it is not as it was when the pack was made")
            }
        }
        let found = try OutputFolder.entries(of: share, given: share)
        let added = found.filter { !listed.contains($0) }.count
        if added > 0 { result.problems.append("\(added) files stand in share that the manifest does not list") }
    }

    private static func repeatLeakCheck(
        _ share: String, keep: String, manifest: Manifest, into result: inout Verification
    ) throws(DocumentError) {
        let path = keep + "/" + WithheldList.fileName
        guard let list = WithheldList(parsing: try Material.bytes(of: path)) else {
            throw DocumentError(path, "it is not a list that winnow wrote", mend: "prepare the pack again")
        }
        let checks = list.checks()
        for (index, file) in manifest.files.enumerated() where isPlainFile(share + "/" + file.name) {
            let places = keep + "/" + KeptLedger.fileName(index + 1)
            var kept = isPlainFile(places) ? try Array(KeptPlaces(reader: ByteReader(path: places))) : []
            if file.name == PackWriter.summaryName {
                kept = Array(PackWriter.Words(in: try Material.bytes(of: share + "/" + file.name)))
            }
            result.problems += try PackWriter.leaks(
                in: share + "/" + file.name, name: file.name, kept: kept, checks: checks)
        }
    }

    private static func isPlainFile(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
