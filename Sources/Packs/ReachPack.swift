import Account
import Formats
import Glibc
import Judgement
import LeakCheck
package import Passages
import People
package import Profiles
import Register
package import Reports
package import Risk
import Vocabulary

/// Writes a table as a plan makes it safe, with an account like any pack's.
///
/// `share/` gets the table without names, numbers, prose and unknown columns; `keep/` what went and why.
package enum ReachPack {
    /// Enters the decision in a register, as `prepare` does, and returns the path of `share/`.
    ///
    /// `register` is nil for the one of the environment.
    package static func write(
        _ search: ReachSearch, _ plan: ReachPlan, report: RiskReport, profile: Profile, out: String, register: String?
    ) throws(DocumentError) -> String {
        let output = try OutputFolder(target: out)
        do throws(DocumentError) {
            let record = try write(search, plan, report: report, profile: profile, into: output)
            var draft = RegisterDraft(kind: .share, at: record.preparedAt)
            draft.members = { record.write(into: &$0) }
            draft.share = OutputFolder.absolute(output.target + "/share")
            draft.keep = OutputFolder.absolute(output.target + "/keep")
            try PackWriter.enter(record, as: draft, in: register, releasing: output, keepAt: nil)
        } catch {
            output.discard()
            throw error
        }
        return output.target + "/share"
    }

    private static func write(
        _ search: ReachSearch, _ plan: ReachPlan, report: RiskReport, profile: Profile, into output: OutputFolder
    ) throws(DocumentError) -> DecisionRecord {
        guard let rows = ReachRows(search, plan) else {
            throw DocumentError(search.table.path, "its rows changed while they were read", mend: "run again")
        }
        let path = search.table.path
        let source = CaseFolder.lastComponent(of: path)
        try output.makeFolder("share", mode: 0o755)
        try output.makeFolder("keep", mode: 0o700)
        let encoding = try TextEncoding.detect(in: ByteReader(path: path))
        let name = SharedDocument.name(number: 1, format: CSV(), source: source.contains(".") ? source : "table.csv")
        let view = CaseView(profile: profile, directory: Directory(), protected: [], subjects: [], referenceDate: nil)
        var account = AccountWriter(
            descriptor: try output.create("keep/withheld.jsonl", mode: 0o600), name: output.target)
        let descriptor = try output.create("share/" + name, mode: 0o644)
        defer { close(descriptor) }
        var sink = ByteWriter(descriptor: descriptor, name: output.target, encoding: encoding)
        var bytes = DocumentAccount(document: source, sharedAs: name)
        var judge = ReachJudge(rows, profile: profile)
        var labels = Pseudonyms(for: view.directory)
        var index = PageIndex()
        var rowsOfPage = PageDocument(noun: CSV.records)
        var spool = try PageSpool(output: output, number: 1)
        try walk(CSV(), ByteReader(path: path, encoding: encoding), judge: &judge, labels: &labels, into: &sink) {
            (record, ruling, settled) throws(DocumentError) in
            try account.enter(record, ruling, settled, in: &bytes, view: view)
            rowsOfPage.enter(record, ruling, settled, index: &index)
            if rowsOfPage.isReady { try spool.add(rowsOfPage.take()) }
        }
        rowsOfPage.finish()
        try spool.add(rowsOfPage.take())
        spool.finish()
        try account.close(&bytes)
        try account.finish()
        try OutputFolder.settle(descriptor, name: output.target)

        // Numbers and addresses of the columns that went stand nowhere in what goes: a leak check like any pack's.
        var list = WithheldList(view: view, account: account)
        list.add(judge.direct)
        try output.write(list.json, to: "keep/" + WithheldList.fileName, mode: 0o600)
        let leaks = try PackWriter.leaks(
            in: output.staging + "/share/" + name, name: name, kept: [Range<Int>](), checks: list.checks())
        guard leaks.isEmpty else {
            throw DocumentError(
                path, "a number or an address of a column that goes stands in a column that stays",
                mend: "take that column out, and run again")
        }

        let tally = DocumentTally(
            name: name, counts: bytes.counts, sourceBytes: bytes.sourceBytes,
            sharedBytes: bytes.sourceBytes - bytes.withheldBytes)
        try output.write(
            WithheldSummary.markdown(
                profile: profile, documents: [tally], wholeDocuments: 0, reasons: BuiltInRules.all.map(\.why)),
            to: "share/" + PackWriter.summaryName, mode: 0o644)
        var files: [Manifest.File] = []
        for file in [name, PackWriter.summaryName] {
            let digest = try Digest.sha256(ofFileAt: output.staging + "/share/" + file, name: output.target)
            files.append(Manifest.File(name: file, sha256: digest.hex, bytes: digest.bytes))
        }
        try output.write(
            Manifest(profile: profile.name, version: profile.version, files: files).json, to: "share/manifest.json",
            mode: 0o644)
        try output.write(report.json, to: "keep/risk.json", mode: 0o600)
        try output.write(report.page, to: "keep/risk.html", mode: 0o600)
        let page = WithheldPage(
            profile: profile, index: index,
            documents: [.init(source: source, tally: tally, unshown: rowsOfPage.unshown)], people: [], size: spool.size)
        try PackWriter.write(page, of: [spool], lookAt: [], into: output)
        var record = DecisionRecord(
            caseReference: nil, preparedAt: Clock.now(), profile: profile.name, profileVersion: profile.version,
            profileHash: Digest.sha256(of: profile.source), recipient: profile.recipient, purpose: profile.purpose,
            basis: profile.basis.map { "\($0.law): \($0.why)" }, withheldThings: account.lines, withheldDocuments: 0)
        record.shared = files.prefix(1).map { ($0.name, $0.sha256, tally.sharePercent) }
        record.warnings = RiskReport.steps(plan, search.hierarchies, search.table.choice)
        return record
    }
}

/// Rules on the rows of a table as a plan makes them safe.
private struct ReachJudge: Judge {
    private var rows: ReachRows
    private let profile: Profile
    /// Columns that go, and those of them that name people by a number or an address.
    private var gone: Set<Int> = []
    private var directColumns: Set<Int> = []
    /// What stands in the latter, for the leak check.
    private(set) var direct: Set<WithheldValue> = []

    init(_ rows: ReachRows, profile: Profile) {
        self.rows = rows
        self.profile = profile
    }

    var columnsToPresent: Set<Int>? {
        Set(
            rows.table.choice.headings.indices.filter { column in
                directColumns.contains(column) || rows.fate(of: column) != .other || !gone.contains(column)
            })
    }

    mutating func rule(_ record: borrowing Record) throws(DocumentError) -> Ruling {
        if record.part == .header { return header(record) }
        guard let first = record.passages.first else { return .keep([]) }
        guard case .cell = first.shape else {
            return .drop(reason(.text, .remove, "beside-the-table", "Only the rows of the table are shared."))
        }
        let stays = rows.read(record)
        var edits: [Edit] = []
        for (index, passage) in record.passages.enumerated() {
            if directColumns.contains(passage.column) { note(passage, of: record) }
            if passage.column >= rows.table.choice.headings.count {
                edits.append(
                    Edit(
                        passage: index, range: nil, replacement: .nothing,
                        reason: reason(.unknown, .remove, "unknown-cell", "Nobody knows what this cell holds.")))
            }
            guard stays, !gone.contains(passage.column), passage.column < rows.table.choice.headings.count else {
                continue
            }
            if let text = rows.replacement(for: passage.column) {
                guard !passage.text.isEmpty else { continue }
                edits.append(
                    Edit(
                        passage: index, range: 0..<passage.text.count,
                        replacement: text.isEmpty ? .nothing : .text(text),
                        reason: coarser(passage.column)))
            } else if record.withText(of: passage, { Formula.runs($0) }) {
                let rule = BuiltInRules.formula
                edits.append(
                    Edit(
                        passage: index, range: 0..<0, replacement: .text("'"),
                        reason: Reason(kind: .formula, action: .neutralise, rule: rule.id, why: rule.why)))
            }
        }
        guard stays else {
            return .drop(
                reason(
                    .unknown, .remove, "stands-out",
                    "Too few others look like this row, so it could single somebody out."))
        }
        return .keep(edits)
    }

    private mutating func header(_ record: borrowing Record) -> Ruling {
        var edits: [Edit] = []
        let choice = rows.table.choice
        for (index, passage) in record.passages.enumerated() {
            let column = passage.column
            let field = choice.fields[column]
            let rule = profile.rule(for: field)
            var why: Reason?
            switch rows.fate(of: column) {
            case .out:
                why = reason(field, .remove, "single-out", "With it too few rows would look alike.")
            case .asItIs, .coarser: break
            case .other where choice.sensitive.contains(column) && choice.isSensitiveNamed: break
            case .other where choice.direct.contains(column) || choice.prose.contains(column):
                why = reason(field, .remove, "names-people", "It names people or may, and a safe table names nobody.")
            case .other:
                if rule.action != .keep { why = reason(field, .remove, rule.id, rule.why) }
            }
            guard let why else { continue }
            gone.insert(column)
            if [.id, .phone, .email].contains(field.info.shape), field.info.identifier == .direct {
                directColumns.insert(column)
            }
            edits.append(Edit(passage: index, range: nil, replacement: .nothing, reason: why))
        }
        return .keep(edits)
    }

    private mutating func note(_ passage: Passage, of record: borrowing Record) {
        guard !passage.text.isEmpty else { return }
        let text = String(decoding: record.text(of: passage), as: UTF8.self)
        direct.insert(
            WithheldValue(kind: .field(rows.table.choice.fields[passage.column]), value: Secret(text)))
    }

    private func coarser(_ column: Int) -> Reason {
        reason(
            rows.table.choice.fields[column], .generalise, "looks-alike",
            "As it stood, too few rows would have looked alike.")
    }

    private func reason(_ field: Field, _ action: Action, _ rule: String, _ why: String) -> Reason {
        Reason(kind: .field(field), action: action, rule: rule, why: why)
    }
}
