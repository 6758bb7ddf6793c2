import Account
import Dispatch
import Formats
import Glibc
import Judgement
import Passages
import Profiles
import Synchronization

/// What `winnow stream` was asked to do.
package struct StreamOrder: Sendable {
    package enum Sort: String, Sendable, CaseIterable { case csv, xml, text }
    package var profile = ""
    package var sort = Sort.text
    package var key: String?
    package var account: String?
    package var rejects: String?
    package var jobs = 1

    package init() {}
}

/// Minimises records as they pass from standard input to standard output, each by itself.
///
/// There is no first pass: what is known of people is what the record in hand says. Memory: the batches of a round.
package enum Stream {
    static let input = "standard input"
    static let output = "standard output"

    /// Returns the records that went to the rejects, as a person would look them up; the first few of them.
    package static func run(_ order: StreamOrder) throws(PackTrouble) -> (rejected: Int, places: [String]) {
        let profile: Profile
        do throws(ProfileProblems) { profile = try Profile.named(order.profile) } catch {
            throw .documents(error.problems)
        }
        let fields = try OwnMaps.load([], beside: order.profile)
        do throws(DocumentError) {
            let key = try order.key.map { path throws(DocumentError) in try StreamKey(path: path) } ?? StreamKey()
            var vouched = Vouched()
            if let path = Material.vouchedBeside(order.profile) {
                try vouched.add(try Material.bytes(of: path), document: path)
            }
            let view = StreamView(profile: profile, vouched: vouched, key: key)
            switch order.sort {
            case .csv: return try run(CSV(fields: fields), order, view)
            case .xml: return try run(XMLFormat(fields: fields), order, view)
            case .text: return try run(PlainText(), order, view)
            }
        } catch { throw .document(error) }
    }

    private static func run(
        _ format: some Format, _ order: StreamOrder, _ view: StreamView
    ) throws(DocumentError) -> (rejected: Int, places: [String]) {
        let first = try Self.first()
        let encoding = try format.encoding(
            declaredIn: Array(first.prefix(1024)), detected: Self.encoding(of: first), document: input)
        let source = ByteReader(
            descriptor: STDIN_FILENO, name: input, encoding: encoding, after: first, isLenient: order.sort != .xml)
        var sinks = try StreamSinks(order, encoding: encoding)
        let run = StreamRun(format: format, view: view, jobs: order.jobs)
        do throws(DocumentError) {
            try run.go(source, into: &sinks)
        } catch {
            guard sinks.isUnread else { throw error }
            // Nobody reads any more: that is no error, and what went out is in the account.
            try sinks.finish(columns: run.columns)
        }
        return (sinks.rejected, sinks.places)
    }

    /// What stands first in the input: enough to tell how it is written, or all of it.
    private static func first() throws(DocumentError) -> [UInt8] {
        var first: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 12)
        while first.count < 1 << 12 {
            let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw DocumentError(
                    input, "it cannot be read (\(systemMessage(errno)))", mend: "check where it comes from")
            }
            guard count > 0 else { break }
            first += chunk[..<count]
        }
        return first
    }

    /// By the mark it opens with, or the zero bytes of UTF-16; all else has to be UTF-8.
    ///
    /// Another encoding that one part of an export seems to have would give its people other labels than the next part does.
    private static func encoding(of first: [UInt8]) throws(DocumentError) -> TextEncoding {
        let detected = try TextEncoding.detect(in: ByteReader(bytes: first, name: input))
        return detected == .windows1252 ? .utf8 : detected
    }
}

/// One run: rounds of batches, read one after another, worked on side by side, written in order.
///
/// Where batches begin and end follows from the input alone, so that the number of jobs changes no byte.
private struct StreamRun<F: Format> {
    private let format: F
    private let jobs: Int
    private let batches: [StreamBatch<F.Writer>]
    /// Knows what the heading row says, and nothing of any record.
    private let leader: StreamBatch<F.Writer>

    init(format: F, view: StreamView, jobs: Int) {
        self.format = format
        self.jobs = jobs
        batches = (0..<(jobs == 1 ? 1 : 2 * jobs)).map { _ in StreamBatch(view: view, writer: format.writer()) }
        leader = StreamBatch(view: view, writer: format.writer())
    }

    /// The columns that went, by their places.
    var columns: [Int: WithheldLine] { leader.columns }

    func go(_ source: consuming ByteReader, into sinks: inout StreamSinks) throws(DocumentError) {
        var reader = try format.reader(over: source)
        var trouble: DocumentError?
        var isOver = false
        while !isOver, trouble == nil {
            var filled = 0
            var heading: StreamBatch<F.Writer>?
            while filled < batches.count, !isOver, trouble == nil, heading == nil {
                let batch = batches[filled]
                batch.clear()
                batch.follow(leader)
                filled += 1
                do throws(DocumentError) {
                    while !batch.isFull, heading == nil {
                        guard try batch.read(from: &reader) else {
                            isOver = true
                            break
                        }
                        if batch.endsInHeading { heading = batch }
                    }
                } catch { trouble = error }
            }
            work(on: filled)
            for batch in batches[..<filled] { try sinks.take(batch) }
            if let heading { leader.follow(heading) }
            try sinks.flush()
        }
        try sinks.finish(columns: columns)
        if let trouble { throw sinks.numbered(trouble) }
    }

    private func work(on count: Int) {
        guard jobs > 1, count > 1 else {
            for batch in batches[..<count] { batch.work() }
            return
        }
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                batches[index].work()
            }
        }
    }
}
