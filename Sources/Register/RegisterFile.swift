import Glibc
import Passages

/// Small files beside the register: read whole, replaced whole, readable by their owner alone.
enum RegisterFile {
    /// The bytes of a file; nil where there is none.
    static func read(_ path: String, given: String) throws(DocumentError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw trouble(given, "what stands beside it cannot be opened (\(systemMessage(errno)))")
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw trouble(given, "what stands beside it cannot be read (\(systemMessage(errno)))") }
        return Array(bytes.prefix(count))
    }

    /// Writes a file beside its place and renames it there, all of it on the disk before it counts.
    static func replace(_ path: String, with bytes: [UInt8], given: String) throws(DocumentError) {
        let fresh = path + ".new"
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unwritable(given) }
        let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        let isSettled = written == bytes.count && (fsync(descriptor) == 0 || errno == EINVAL)
        close(descriptor)
        guard isSettled, rename(fresh, path) == 0 else { throw unwritable(given) }
        syncFolder(of: path)
    }

    static func syncFolder(of path: String) {
        let descriptor = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes the folders that are missing on the way to a file, for their owner alone.
    static func makeFolders(for path: String) {
        let folder = parent(of: path)
        guard folder != "/", folder != ".", !exists(folder) else { return }
        makeFolders(for: folder)
        mkdir(folder, 0o700)
    }

    static func unwritable(_ given: String) -> DocumentError {
        trouble(given, "the register of decisions cannot be written (\(systemMessage(errno)))")
    }

    static func trouble(_ given: String, _ problem: String) -> DocumentError {
        DocumentError(
            given, problem, mend: "make room and check its permissions, or name another with `--register FILE`")
    }
}

/// Holds the register against every other process until it is let go.
struct RegisterLock {
    private let descriptor: Int32

    init(_ path: String, given: String) throws(DocumentError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RegisterFile.unwritable(given) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw RegisterFile.unwritable(given) }
        }
    }

    func release() { close(descriptor) }
}
