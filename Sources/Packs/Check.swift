import Account
import Glibc
import Judgement
import Passages
import People
import Profiles
package import Reports
import Synchronization
import Vocabulary

/// What `winnow check` was asked to do.
package struct CheckOrder: Sendable {
    package enum Format: String, Sendable, CaseIterable { case human, json, sarif }

    package var paths: [String] = []
    package var profile = ""
    package var format = Format.human
    package var baseline: String?
    package var explains = false
    package var people: String?
    /// The program's version, for reports that name it.
    package var version = ""
    /// How many documents are read at a time; nil for as many as there are processors.
    package var jobs: Int?
    /// Told how many documents are done, of how many.
    package var progress: (@Sendable (_ done: Int, _ of: Int) -> Void)?

    package init() {}
}

/// How a check ended.
package struct CheckOutcome: Sendable {
    package var totals = FindingTotals()
    /// Documents of a kind that cannot be read, by their paths as given.
    package var unread: [String] = []
    /// Whether nobody says whom the documents are about, so that all in them count as somebody else.
    package var isAboutNobody = false
    /// The baseline that was not there and is now.
    package var newBaseline: String?
}

/// Says what of some documents a profile withholds: the walk of `prepare` with a report at its end instead of a pack.
///
/// Findings are written to standard output while documents are read, in the order of the documents.
package enum Check {
    package static func run(_ order: CheckOrder) throws(PackTrouble) -> CheckOutcome {
        let profile = try Prepare.load(order.profile)
        let fields = try OwnMaps.load([], beside: order.profile)
        var same = PrepareOrder()
        (same.cases, same.profile, same.people) = (order.paths, order.profile, order.people)
        let material: Material
        let baseline: Baseline?
        do throws(DocumentError) {
            material = try Material(same, fields: fields)
            baseline = try order.baseline.map { path throws(DocumentError) in try Baseline(path: path) }
        } catch { throw .document(error) }
        let named = [order.baseline, order.people].compactMap { $0.flatMap(FileIdentity.init) }
        let documents = material.folder.documents.filter { document in
            FileIdentity(document.path).map { !named.contains($0) } ?? true
        }

        var survey = Survey(directory: material.directory, profile: profile, vouched: material.vouched)
        survey.walk(documents, jobs: order.jobs ?? Threads.processors)
        guard survey.damaged.isEmpty else { throw .documents(survey.damaged) }
        var outcome = CheckOutcome()
        // It cannot throw: nobody was asked for, and nobody will do.
        let subjects = (try? survey.directory.resolve(subjects: [], mayBeNobody: true).ids) ?? []
        outcome.isAboutNobody = subjects.isEmpty
        let view = CaseView(
            profile: profile, directory: survey.directory, protected: material.caseFile.protected,
            subjects: Set(subjects), referenceDate: survey.newestDay, suspects: survey.suspects,
            vouched: material.vouched, readings: survey.readings)
        let work = CheckWork(order: order, documents: documents, survey: survey, view: view, baseline: baseline)
        do throws(DocumentError) {
            outcome.totals =
                switch order.format {
                case .human:
                    try work.run(FindingsHuman(explains: order.explains, threshold: profile.threshold))
                case .json: try work.run(FindingsJSON())
                case .sarif: try work.run(FindingsSARIF(version: order.version))
                }
            if let baseline, baseline.isNew {
                try baseline.write()
                outcome.newBaseline = baseline.path
            }
        } catch { throw .document(error) }
        outcome.unread = documents.filter { if case .unread = $0.content { true } else { false } }.map(\.given)
        return outcome
    }
}

/// The documents of one check, worked on side by side.
private struct CheckWork: Sendable {
    let order: CheckOrder
    let documents: [CaseDocument]
    let encodings: [Int: TextEncoding]
    let view: CaseView
    let baseline: Baseline?
    /// Names inside the folder that two documents share, which are told apart by their whole paths.
    let ambiguous: Set<String>

    init(order: CheckOrder, documents: [CaseDocument], survey: Survey, view: CaseView, baseline: Baseline?) {
        self.order = order
        self.documents = documents
        encodings = survey.encodings
        self.view = view
        self.baseline = baseline
        var seen: Set<String> = []
        ambiguous = Set(documents.map(\.name).filter { !seen.insert($0).inserted })
    }

    func run(_ report: some FindingReport) throws(DocumentError) -> FindingTotals {
        let threads = min(order.jobs ?? Threads.processors, max(1, documents.count))
        let output = OrderedOutput(count: documents.count, threads: threads, separator: report.separator)
        let totals = Mutex(FindingTotals())
        output.frame(report.head)
        let counter = Counter(totals)
        Threads.run(threads) {
            while let number = output.take() {
                do throws(DocumentError) {
                    try check(number, report, output, counter)
                } catch { output.fail(error) }
            }
        }
        if let failure = output.failure { throw failure }
        let sums = counter.totals
        output.frame(report.foot(sums))
        if let failure = output.failure { throw failure }
        return sums
    }

    /// The sums of all threads.
    private final class Counter: Sendable {
        private let sums: Mutex<FindingTotals>
        init(_ sums: consuming Mutex<FindingTotals>) { self.sums = sums }

        var totals: FindingTotals { sums.withLock { $0 } }

        /// Counts a document in; the number of those that are done.
        func add(findings: Int, accepted: Int, kinds: Set<String>) -> Int {
            sums.withLock { sums in
                sums.documents += 1
                sums.add(findings: findings, accepted: accepted, kinds: kinds)
                return sums.documents
            }
        }
    }

    private func check(
        _ number: Int, _ report: some FindingReport, _ output: OrderedOutput, _ counter: Counter
    ) throws(DocumentError) {
        let document = documents[number]
        let check = CheckDocument(
            document: document, view: view,
            name: ambiguous.contains(document.name) ? document.given : document.name,
            needsPositions: type(of: report).needsPositions, explains: order.explains && order.format == .human)
        var page = report.page()
        var (findings, accepted) = (0, 0)
        var kinds: Set<String> = []
        func take(_ found: Finding) {
            var finding = found
            if let baseline {
                let fingerprint = baseline.fingerprint(of: finding, profile: view.profile.name)
                finding.fingerprint = fingerprint
                if baseline.accepts(fingerprint) {
                    accepted += 1
                    return
                }
            }
            findings += 1
            kinds.insert(finding.line.kind.name)
            page.add(finding)
            if page.bytes.count >= OrderedOutput.piece {
                output.write(page.bytes, of: number)
                page.bytes.removeAll(keepingCapacity: true)
            }
        }
        if case .readable(let format) = document.content, let encoding = encodings[number] {
            try check.findings(as: format, encoding: encoding) { finding throws(DocumentError) in take(finding) }
        } else {
            take(check.unread)
        }
        page.close()
        output.finish(number, page.bytes)
        let done = counter.add(findings: findings, accepted: accepted, kinds: kinds)
        order.progress?(done, documents.count)
    }
}
