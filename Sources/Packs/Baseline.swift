import Account
import Crypto
import Glibc
import Passages
import Synchronization
import Vocabulary

/// The findings that somebody has looked at and accepted, as keyed hashes: what they are cannot be read off the file.
///
/// A finding is known by its document, its column or section, its kind and its value, not by its row: rows may come and go. As
/// many of the same are accepted as were there. Who has the file can try out values against it, so it stays with the export.
final class Baseline: Sendable {
    private static let format = "winnow-baseline-1"
    private static let saltSize = 32

    let path: String
    /// Whether there was no such file: then it accepts nothing, and notes what it is shown.
    let isNew: Bool
    private let salt: [UInt8]
    private let counts: Mutex<[String: Int]>

    /// Reads the file, or begins a new one with a fresh salt where there is none.
    ///
    /// Throws where it is no baseline, and where a new one could not be put there.
    init(path: String) throws(DocumentError) {
        self.path = path
        guard access(path, F_OK) == 0 else {
            guard errno == ENOENT, OutputFolder.isFolder(OutputFolder.parent(of: path)) else {
                throw DocumentError(
                    path, "it cannot be read, nor made new there", mend: "check the folder and its permissions")
            }
            isNew = true
            salt = SymmetricKey(size: .init(bitCount: Self.saltSize * 8)).withUnsafeBytes { Array($0) }
            counts = Mutex([:])
            return
        }
        isNew = false
        let wrong = DocumentError(
            path, "it is not a baseline", mend: "give the file that an earlier check wrote, or a name that is not taken"
        )
        guard let json = try? JSON(parsing: try Material.bytes(of: path)), json["format"]?.string == Self.format,
            let salt = json["salt"]?.string.flatMap(Self.bytes), salt.count == Self.saltSize,
            let accepted = json["accepted"]?.array
        else { throw wrong }
        var known: [String: Int] = [:]
        for entry in accepted {
            guard let fingerprint = entry["fingerprint"]?.string, let count = entry["count"]?.integer, count > 0 else {
                throw wrong
            }
            known[fingerprint] = count
        }
        self.salt = salt
        counts = Mutex(known)
    }

    /// The keyed hash of a finding under a profile: HMAC (RFC 2104) with SHA-256, in hexadecimal.
    func fingerprint(of finding: Finding, profile: String) -> String {
        let line = finding.line
        var message: [UInt8] = []
        for part in [
            profile, line.document, line.unit.rawValue, finding.section, line.kind.name, line.original?.value ?? "",
        ] {
            withUnsafeBytes(of: UInt64(part.utf8.count).littleEndian) { message += $0 }
            message += part.utf8
        }
        return Digest.hex(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: salt)))
    }

    /// Whether a finding is accepted; each acceptance is used up by one.
    func accepts(_ fingerprint: String) -> Bool {
        counts.withLock { counts in
            let count = counts[fingerprint] ?? 0
            if isNew {
                counts[fingerprint] = count + 1
                return false
            }
            guard count > 0 else { return false }
            counts[fingerprint] = count - 1
            return true
        }
    }

    /// Puts a new baseline in its place, whole or not at all.
    func write() throws(DocumentError) {
        var writer = JSONWriter()
        writer.object { top in
            top.member("format", Self.format)
            top.member("salt", Digest.hex(salt))
            top.key("accepted")
            top.array { list in
                for (fingerprint, count) in counts.withLock({ $0.sorted { $0.key < $1.key } }) {
                    list.object { entry in
                        entry.member("fingerprint", fingerprint)
                        entry.member("count", count)
                    }
                }
            }
        }
        let staging = path + ".new"
        let descriptor = open(staging, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw DocumentError(
                path, "it cannot be made (\(systemMessage(errno)))", mend: "check the folder and its permissions")
        }
        defer { close(descriptor) }
        do throws(DocumentError) {
            fchmod(descriptor, 0o600)
            var file = ByteWriter(descriptor: descriptor, name: path)
            try file.write(writer.bytes + [0x0A])
            try file.flush()
            try OutputFolder.settle(descriptor, name: path)
            guard rename(staging, path) == 0 else {
                throw DocumentError(path, "it cannot be made (\(systemMessage(errno)))", mend: "choose another place")
            }
        } catch {
            unlink(staging)
            throw error
        }
    }

    private static func bytes(hexadecimal text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
