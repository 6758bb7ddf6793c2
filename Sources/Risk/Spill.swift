import Glibc
import Passages

/// Where counts go that memory has no room for: files without a name, which the system takes back however the run ends.
///
/// What is written is codes and counts, never a value of the table.
final class Spill {
    static let parts = 64
    /// Numbers in a record.
    let width: Int
    private var files: [Int32] = []
    private var buffers: [[UInt32]] = []
    private(set) var sizes: [Int]

    /// Opens the files in the folder that `TMPDIR` names, else in `/var/tmp`.
    init(width: Int) throws(DocumentError) {
        self.width = width
        sizes = Array(repeating: 0, count: Spill.parts)
        buffers = Array(repeating: [], count: Spill.parts)
        for _ in 0..<Spill.parts { files.append(try Spill.open()) }
    }

    deinit { for file in files { close(file) } }

    /// Linux's `O_TMPFILE`, which the module map of the C library leaves out.
    private static let withoutName: Int32 = 0o20_000_000 | O_DIRECTORY

    private static func open() throws(DocumentError) -> Int32 {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp"
        let file = Glibc.open(folder, withoutName | O_RDWR | O_CLOEXEC | O_EXCL, 0o600)
        if file >= 0 { return file }
        // Not every file system has files without a name: one with a name, which goes at once.
        var path = Array((folder + "/.winnow-staging-XXXXXX").utf8CString)
        let named = mkstemp(&path)
        guard named >= 0 else {
            throw DocumentError(
                folder, "no file can be made there for what memory has no room for (\(systemMessage(errno)))",
                mend: "set TMPDIR to a folder on a disk with room, or raise --memory")
        }
        unlink(path)
        _ = fcntl(named, F_SETFD, FD_CLOEXEC)
        return named
    }

    /// Adds a record to a part.
    func write(_ record: UnsafeBufferPointer<UInt32>, to part: Int) throws(DocumentError) {
        buffers[part].append(contentsOf: record)
        if buffers[part].count >= 1 << 14 { try flush(part) }
    }

    private func flush(_ part: Int) throws(DocumentError) {
        var start = 0
        let bytes = buffers[part].count * 4
        while start < bytes {
            let count = buffers[part].withUnsafeBytes { buffer in
                pwrite(files[part], buffer.baseAddress.map { $0 + start }, bytes - start, off_t(sizes[part] + start))
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw DocumentError(
                    "the folder for temporary files",
                    "what memory has no room for cannot be written (\(systemMessage(errno)))",
                    mend: "set TMPDIR to a folder on a disk with room, or raise --memory")
            }
            start += count
        }
        sizes[part] += bytes
        buffers[part].removeAll(keepingCapacity: true)
    }

    /// Gives the records of a part in the order in which they were written, and takes the part away.
    func read(_ part: Int, each: (UnsafePointer<UInt32>) throws(DocumentError) -> Void) throws(DocumentError) {
        try flush(part)
        let recordBytes = width * 4
        var chunk = [UInt32](repeating: 0, count: max(1, (1 << 18) / recordBytes) * width)
        var position = 0
        while position < sizes[part] {
            let wanted = min(chunk.count * 4, sizes[part] - position)
            var got = 0
            while got < wanted {
                let count = chunk.withUnsafeMutableBytes { buffer in
                    pread(files[part], buffer.baseAddress.map { $0 + got }, wanted - got, off_t(position + got))
                }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    throw DocumentError(
                        "the folder for temporary files", "what was put there cannot be read back",
                        mend: "run again")
                }
                got += count
            }
            var at = 0
            while at < got / 4 {
                // A typed throw cannot cross the closure, so the pointer is taken out of it for the call alone.
                var trouble: DocumentError?
                chunk.withUnsafeBufferPointer { numbers in
                    guard let base = numbers.baseAddress else { return }
                    do throws(DocumentError) { try each(base + at) } catch { trouble = error }
                }
                if let trouble { throw trouble }
                at += width
            }
            position += wanted
        }
        ftruncate(files[part], 0)
        sizes[part] = 0
        buffers[part] = []
    }
}
