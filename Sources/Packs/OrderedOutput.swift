import Glibc
import Passages

/// Lets several threads work on numbered documents and puts out what they write in the order of the numbers.
///
/// Memory: a bounded number of finished documents wait, each with a bounded piece; who has more to write waits until it is that
/// document's turn.
final class OrderedOutput: @unchecked Sendable {
    /// As many bytes of a document wait for its turn.
    static let piece = 1 << 20
    /// How far ahead of the document whose turn it is others are begun.
    private let ahead: Int

    // All below is touched under the lock alone.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let count: Int
    private let separator: [UInt8]
    private var next = 0
    private var turn = 0
    private var waiting: [Int: [UInt8]] = [:]
    private var isFirst = true
    private var isClosed = false
    private var trouble: DocumentError?

    /// For documents 0 up to `count`; `separator` stands before each finding and is taken off before the very first.
    init(count: Int, threads: Int, separator: [UInt8]) {
        self.count = count
        self.separator = separator
        ahead = threads * 4
        pthread_mutex_init(lock, nil)
        pthread_cond_init(change, nil)
    }

    deinit {
        pthread_mutex_destroy(lock)
        pthread_cond_destroy(change)
        lock.deallocate()
        change.deallocate()
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return body()
    }

    /// The next document to work on; nil when there is none, and after trouble.
    func take() -> Int? {
        locked {
            while trouble == nil, next < count, next >= turn + ahead { pthread_cond_wait(change, lock) }
            guard trouble == nil, next < count else { return nil }
            next += 1
            return next - 1
        }
    }

    /// Puts out a piece of a document, when its turn has come.
    func write(_ bytes: [UInt8], of document: Int) {
        locked {
            while trouble == nil, turn < document { pthread_cond_wait(change, lock) }
            put(bytes)
        }
    }

    /// Puts out the last piece of a document, or lays it aside until its turn.
    func finish(_ document: Int, _ bytes: [UInt8]) {
        locked {
            waiting[document] = bytes
            while let ready = waiting.removeValue(forKey: turn) {
                put(ready)
                turn += 1
            }
            pthread_cond_broadcast(change)
        }
    }

    /// Ends the work: nothing more is begun.
    func fail(_ error: DocumentError) {
        locked {
            trouble = trouble ?? error
            pthread_cond_broadcast(change)
        }
    }

    /// What stands before the first document or after the last.
    func frame(_ bytes: [UInt8]) { locked { out(bytes[...]) } }

    /// Why not everything was written; nil where all was.
    var failure: DocumentError? { locked { trouble } }

    private func put(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        out(isFirst && bytes.starts(with: separator) ? bytes.dropFirst(separator.count) : bytes[...])
        isFirst = false
    }

    private func out(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while !rest.isEmpty, !isClosed, trouble == nil {
            let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno == EPIPE {
                // Nobody reads any more: that is no error.
                isClosed = true
            } else if errno != EINTR {
                trouble = DocumentError(
                    "standard output", "it cannot be written (\(systemMessage(errno)))", mend: "make room and run again"
                )
                pthread_cond_broadcast(change)
            }
        }
    }
}
