import Account
import Glibc
import Judgement
import LeakCheck
import Passages
import People
import Profiles
import Register
import Reports
import Sealing
import Vocabulary

/// Writes the documents of one pack into a staging folder, keeps the account, checks, and releases.
struct PackWriter {
    private let order: PrepareOrder
    private let view: CaseView
    private let survey: Survey
    private let caseFile: CaseFile
    private let earlierKey: PeopleKey?
    /// What contradicts itself or is out of date in the case, for the sender.
    private var accuracy: [String]
    private let passphrase: Passphrase?
    private let output: OutputFolder
    private var labels: Pseudonyms
    private var account: AccountWriter
    private var facts: FactLedger
    private var index = PageIndex()
    private var shared: [SharedDocument] = []
    private var sharedFields = SharedFields()
    private var unread: [String] = []
    /// Documents that stay whole because of what stands in them in a code, by their paths as given.
    private var coded: [String] = []
    /// What the leak check found in each shared document.
    private var found: [[Leak]]?

    init(
        order: PrepareOrder, view: CaseView, survey: Survey, material: Material
    ) throws(DocumentError) {
        self.order = order
        self.view = view
        self.survey = survey
        caseFile = material.caseFile
        earlierKey = material.earlierKey
        passphrase = material.passphrase
        accuracy = survey.observations.warnings(view: view)
        labels = Pseudonyms(for: view.directory, standing: survey.standingLabels, key: material.earlierKey)
        facts = FactLedger(view: view)
        output = try OutputFolder(target: order.out)
        do throws(DocumentError) {
            try output.makeFolder("share", mode: 0o755)
            try output.makeFolder("keep", mode: 0o700)
            account = try AccountWriter(descriptor: output.create("keep/withheld.jsonl", mode: 0o600), name: order.out)
        } catch {
            output.discard()
            throw error
        }
    }

    /// Where the words are offered that a school may vouch for.
    private static let vouchName = "vouch.txt"
    static let summaryName = "withheld-summary.md"
    /// Of a document of which less goes, the sender is told.
    private static let thinPercent = 10

    // MARK: Documents

    mutating func write(_ documents: [CaseDocument]) throws(PackTrouble) {
        do throws(DocumentError) {
            for (number, document) in documents.enumerated() {
                if survey.damagedDocuments.contains(number) {
                    try withhold(document, by: BuiltInRules.damaged)
                    continue
                }
                if survey.codedDocuments.contains(number) {
                    coded.append(document.given)
                    try withhold(document, by: BuiltInRules.coded)
                    continue
                }
                guard case .readable(let format) = document.content, let encoding = survey.encodings[number] else {
                    unread.append(document.given)
                    try withhold(document, by: BuiltInRules.unread)
                    continue
                }
                try write(document, number: number, format: format, encoding: encoding)
            }
            try account.finish()
        } catch { throw .document(error) }
    }

    private mutating func withhold(_ document: CaseDocument, by rule: Rule) throws(DocumentError) {
        try account.withhold(document, by: rule)
        index.note(document: document.name, rule: rule.id, why: rule.why)
    }

    private mutating func write(
        _ document: CaseDocument, number: Int, format: some Format, encoding: TextEncoding
    ) throws(DocumentError) {
        let name = SharedDocument.name(number: shared.count + 1, format: format, source: document.name)
        let descriptor = try output.create("share/" + name, mode: 0o644)
        defer { close(descriptor) }
        var sink = ByteWriter(descriptor: descriptor, name: order.out, encoding: encoding)
        var kept = try KeptLedger(output: output, number: shared.count + 1)
        var spool = try PageSpool(output: output, number: shared.count + 1)
        var page = PageDocument(noun: type(of: format).records)
        let view = view
        // An unclear mention is rare, and so is an old entry; the document is then read once more.
        let outline = {
            var outline = EntryOutline()
            try? document.read(as: format, encoding: encoding) { outline.add($0, view: view) }
            return outline
        }
        var judge = CaseJudge(
            view, peopleOfDocument: { document.people(as: format, encoding: encoding, view: view) },
            outline: type(of: format).isProse ? outline : nil)
        var bytes = DocumentAccount(document: document.name, sharedAs: name)
        let originals = try OriginalsLedger(output: output, number: shared.count + 1, encoding: encoding)
        try walk(
            OriginalsLedger.Noting(format, ledger: originals), document.source(encoding: encoding), judge: &judge,
            labels: &labels, into: &sink
        ) {
            (record, ruling, settled) throws(DocumentError) in
            try account.enter(record, ruling, settled, in: &bytes, view: view)
            page.enter(record, ruling, settled, index: &index)
            if page.isReady { try spool.add(page.take()) }
            facts.note(record, ruling, settled)
            sharedFields.note(record, ruling, settled, by: view.profile)
            for range in settled.kept { try kept.add(range) }
        }
        try account.close(&bytes)
        accuracy += judge.older.warnings(
            in: document.given, noun: type(of: format).noun == "table" ? "row" : "line")
        if namesSomebody(document.name) {
            let rule = BuiltInRules.fileName
            try account.rename(document, to: name, by: rule, in: &bytes)
            page.rename(
                document.name, to: name,
                Reason(kind: .personName, action: .remove, rule: rule.id, why: rule.why), index: &index)
        }
        page.finish()
        try spool.add(page.take())
        spool.finish()
        for (_, line) in bytes.columns.sorted(by: { $0.key < $1.key }) {
            guard case .cell(_, let heading) = line.place else { continue }
            index.note(column: heading, of: document.name, cells: line.count ?? 0, why: line.why)
        }
        try kept.finish()
        try originals.finish()
        try OutputFolder.settle(descriptor, name: order.out)
        shared.append(
            SharedDocument(
                number: number, source: document.name, name: name, path: output.staging + "/share/" + name,
                sourceBytes: bytes.sourceBytes,
                sharedBytes: bytes.sourceBytes - bytes.withheldBytes, kept: kept, counts: bytes.counts, page: spool,
                unshown: page.unshown))
    }

    /// The words of a text, one after another: where a lone one may stand.
    struct Words: Sequence, IteratorProtocol {
        let text: [UInt8]
        var position = 0

        init(in text: [UInt8]) { self.text = text }

        mutating func next() -> Range<Int>? {
            func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }
            while position < text.count, !isLetter(text[position]) { position += 1 }
            guard position < text.count else { return nil }
            let start = position
            while position < text.count, isLetter(text[position]) { position += 1 }
            return start..<position
        }
    }

    /// Whether a path inside the case names somebody.
    private func namesSomebody(_ name: String) -> Bool {
        var mentions: [Mention] = []
        let words = name.utf8.map { [0x5F, 0x2E, 0x2F].contains($0) ? 0x20 : $0 }
        view.matcher.mentions(in: words.span, into: &mentions)
        return mentions.contains(where: \.isName)
    }

    /// Whether whoever gets the pack, by `recipient` under `facts:` in `case.yaml`, is an aunt, a parent, one of the staff.
    private var recipientIsInCase: Bool {
        guard let recipient = caseFile.facts["recipient"] else { return false }
        var mentions: [Mention] = []
        view.matcher.mentions(in: Array(recipient.utf8).span, into: &mentions)
        // An agency's worker who knows the child is whom one writes to.
        return mentions.contains { mention in
            mention.isName && mention.persons.contains { view.person($0).role != .professional }
        }
    }

    // MARK: Checks and release

    func discard() { output.discard() }

    /// Checks what was written, adds the pages and the record, and puts the pack in its place.
    mutating func finish() throws(PackTrouble) -> FinishedPack {
        if !order.subjects.isEmpty, !facts.sawSubject, !facts.namesSubject {
            throw .usage("the person of `--subject` stands in no document; check the spelling")
        }
        var stops: [String] = []
        var warnings: [String] = []
        for fact in view.profile.requires where !facts.states(fact, answers: caseFile.facts) {
            let answer = fact.answers.isEmpty ? "" : "answer it under `facts:` in case.yaml, or "
            stops.append(
                "the recipient needs \(fact.label), which \(facts.whereabouts(of: fact)); looked for in \(Self.count(shared)) "
                    + "and case.yaml: \(fact.places); \(answer)give `--release-anyway REASON`")
        }
        if order.releaseAnyway != nil {
            warnings += stops
            stops = []
        }
        if !survey.courtPapers.isEmpty {
            stops += open(.courtPapers, at: survey.courtPapers.prefix(3).joined(separator: " and ") + ": ")
        }
        for question in view.questions { stops += open(question) }
        if recipientIsInCase { stops += open(.recipientInCase) }
        for fact in view.profile.expects where !facts.states(fact, answers: caseFile.facts) {
            warnings.append("the recipient will look for \(fact.label), which \(facts.whereabouts(of: fact))")
        }
        warnings += accuracy
        do throws(DocumentError) {
            try writeSummary()
            stops += try leaks()
        } catch { throw .document(error) }
        guard stops.isEmpty else { throw .notReleased(stops, lookAt: accuracy) }
        do throws(DocumentError) {
            let finished = finishedPack(warnings: warnings)
            let record = try writeManifest(warnings: warnings)
            let key = PeopleKey(
                caseName: caseFile.reference ?? "", directory: view.directory, pseudonyms: labels, earlier: earlierKey)
            try output.write(
                KeyFile.written(key, sealedWith: passphrase), to: "keep/people.key", mode: 0o600)
            if account.unknownWords.count > 0 {
                try output.write(account.unknownWords.offered, to: "keep/" + Self.vouchName, mode: 0o600)
            }
            if !survey.unmapped.isEmpty {
                try output.write(survey.unmapped.offered, to: "keep/" + Unmapped.fileName, mode: 0o600)
            }
            try writePage(lookAt: finished.lookAt)
            try enter(record, of: finished)
            return finished
        } catch { throw .document(error) }
    }

    /// The question, unless somebody has answered it.
    private func open(_ question: Question, at places: String = "") -> [String] {
        order.confirmed.contains { $0.id == question.id }
            ? [] : ["\(places)\(question.question) Answer with `--confirm \(question.id)=REASON`"]
    }

    private static func count(_ documents: [SharedDocument]) -> String {
        documents.count == 1 ? "1 document" : "\(documents.count) documents"
    }

    /// How much of what was read is shared, in per cent.
    private var percentShared: Int {
        let (shared, source) = self.shared.reduce((0, 0)) { ($0.0 + $1.sharedBytes, $0.1 + $1.sourceBytes) }
        return source == 0 ? 100 : min(account.lines == 0 ? 100 : 99, (shared * 100 + source / 2) / source)
    }

    private func writeSummary() throws(DocumentError) {
        let summary = WithheldSummary.markdown(
            profile: view.profile, documents: shared.map(\.tally), wholeDocuments: index.documents.count,
            reasons: BuiltInRules.all.map(\.why))
        try output.write(summary, to: "share/withheld-summary.md", mode: 0o644)
    }

    /// Runs the leak check and tells the next writing what to leave out; false where there is nothing that it could.
    ///
    /// No edit reaches into a code: a document with nothing else in it is left out whole, and need not stop the others.
    mutating func learn(what survey: inout Survey) throws(PackTrouble) -> Bool {
        do throws(DocumentError) {
            let checks = WithheldList(view: view, account: account).checks()
            var found: [[Leak]] = []
            for document in shared {
                found.append(try Self.found(in: document.path, kept: document.kept.places(), checks: checks))
            }
            self.found = found
            guard !Self.isTest else { return false }
            let (documents, wordings) = (survey.codedDocuments, survey.leftovers.count)
            for (document, leaks) in zip(shared, found) where !leaks.isEmpty {
                let plain = leaks.filter { !$0.form.isCode }
                if plain.isEmpty { survey.codedDocuments.insert(document.number) }
                guard plain.count <= Self.mostLeftovers else { return false }
                try add(plain, of: document, to: &survey.leftovers)
            }
            return survey.codedDocuments != documents || survey.leftovers.count > wordings
        } catch { throw .document(error) }
    }

    private func add(_ leaks: [Leak], of document: SharedDocument, to leftovers: inout LeftStanding)
        throws(DocumentError)
    {
        guard !leaks.isEmpty else { return }
        do throws(LeakCheckError) {
            for (leak, wording) in zip(leaks, try LeakCheck.wording(of: leaks, inFileAt: document.path)) {
                leftovers.add(wording.value, kind: leak.kind, person: leak.person.map { PersonID($0) })
            }
        } catch { throw Self.unreadable(document.name) }
    }

    /// Where so much was left standing, something else is wrong than a spelling.
    private static let mostLeftovers = 100

    /// A fault that is planted by a test is for the leak check to stop, not to be mended.
    private static var isTest: Bool {
        #if DEBUG
            PlantedFault.isPlanted
        #else
            false
        #endif
    }

    /// What of the withheld still stands in the pack: each place with its kind, never the value.
    private func leaks() throws(DocumentError) -> [String] {
        let list = WithheldList(view: view, account: account)
        try output.write(list.json, to: "keep/" + WithheldList.fileName, mode: 0o600)
        let checks = list.checks()
        var found: [String] = []
        for (index, document) in shared.enumerated() {
            var leaks = self.found?[index]
            if leaks == nil { leaks = try Self.found(in: document.path, kept: document.kept.places(), checks: checks) }
            found += Self.sentences(for: leaks ?? [], in: document.name) { leak in
                leak.person.map { view.isNamesakeOfSubject(PersonID($0)) } ?? false
            }
        }
        // The summary is our own and the profile's words. A lone word of it may be somebody's name; a whole name or a number
        // is no accident.
        let summary = output.staging + "/share/" + Self.summaryName
        let words = try Material.bytes(of: summary)
        found += try Self.leaks(in: summary, name: Self.summaryName, kept: Words(in: words), checks: checks)
        return found
    }

    static func leaks(
        in path: String, name: String, kept: some Sequence<Range<Int>>,
        checks: (ordinary: LeakCheck, protected: LeakCheck)
    ) throws(DocumentError) -> [String] {
        // No document put anything into the summary, and the ends of two words there may be the letters of a short name.
        let leaks = try found(in: path, kept: kept, checks: checks).filter { name != summaryName || $0.form != .spaced }
        return sentences(for: leaks, in: name)
    }

    private static func found(
        in path: String, kept: some Sequence<Range<Int>>, checks: (ordinary: LeakCheck, protected: LeakCheck)
    ) throws(DocumentError) -> [Leak] {
        do throws(LeakCheckError) {
            // A word that no list has, and a name that is nobody's, is a guess: its letters apart are other words (`ithink`, `I
            // think`).
            return try checks.ordinary.leaks(inFileAt: path, kept: kept)
                .filter { leak in
                    let isGuess = leak.person == nil && (leak.kind == .unknownWord || leak.kind == .personName)
                    return !isGuess || leak.form != .spaced
                }
                + checks.protected.leaks(inFileAt: path)
        } catch {
            throw unreadable(path.split(separator: "/").last.map(String.init) ?? summaryName)
        }
    }

    private static func unreadable(_ name: String) -> DocumentError {
        DocumentError(name, "the finished document could not be read back for the leak check", mend: "run again")
    }

    private static func sentences(
        for leaks: [Leak], in name: String, isNamesake: (Leak) -> Bool = { _ in false }
    ) -> [String] {
        var said: Set<String> = []
        let lines = leaks.map { isNamesake($0) ? sentence(forNamesake: $0, in: name) : sentence(for: $0, in: name) }
            .filter { said.insert($0).inserted }
        return lines.count <= 10
            ? lines : lines.prefix(9) + ["\(name): and \(lines.count - 9) more places like these"]
    }

    private static func sentence(for leak: Leak, in name: String) -> String {
        let mend =
            leak.form == .plain || leak.form == .spaced
            ? "list the person or the spelling in case.yaml and run again"
            : "it is written in code there: save the document as plain text, or take it out, and run again"
        return
            "\(name): line \(leak.line): something of the kind \(leak.kind.name) that was withheld still stands here "
            + "(\(leak.form.rawValue)); \(mend)"
    }

    private static func sentence(forNamesake leak: Leak, in name: String) -> String {
        "\(name): line \(leak.line): somebody whose name is withheld has the same name as the subject, which stands here, and no "
            + "check can tell the two apart; if they are one child, mend what says that they are two, such as a date of birth, and "
            + "if not, take what is about the other out of the case, and run again"
    }

    private func finishedPack(warnings: [String]) -> FinishedPack {
        var lookAt: [String] = []
        if account.unclear > 0 {
            lookAt.append(
                "\(account.unclear) \(account.unclear == 1 ? "mention fits" : "mentions fit") two people and the text does not "
                    + "say which: choose `Unclear: two people fit` under Person in withheld.html")
        }
        if survey.leftovers.count > 0 {
            let places = survey.leftovers.count
            lookAt.append(
                "the check of the finished pack found \(places == 1 ? "1 more place" : "\(places) more places") where something "
                    + "withheld stood, and took it out there too: see where the rule is leak-check")
        }
        if let line = Self.sentence(forUnlisted: unlistedLabels) { lookAt.append(line) }
        lookAt += coded.map {
            "\($0): names or numbers stand in it in a code, as in mail saved with its coding, so it stays here whole; "
                + "save it as plain text to share it"
        }
        lookAt += unread.map { "\($0): this kind of document cannot be read, so it stays here whole" }
        if survey.damagedDocuments.count > 0 {
            lookAt.append("\(survey.damagedDocuments.count) damaged documents stay here whole")
        }
        // A profile never starves a recipient silently.
        let thin = shared.filter { $0.tally.sharePercent < Self.thinPercent && $0.sourceBytes > 0 }
        lookAt += thin.prefix(5).map { "\($0.name): \($0.tally.sharePercent) per cent of it is shared" }
        if thin.count > 5 { lookAt.append("and \(thin.count - 5) more documents of which little is shared") }
        lookAt += warnings
        lookAt += survey.unmapped.sentences
        if account.unknownWords.count > 0 {
            let words = account.unknownWords.count
            lookAt.append(
                "\(words == 1 ? "1 word was" : "\(words) words were") hidden that no list has: vouch for those that name "
                    + "nobody, in \(Self.vouchName) beside withheld.html")
        }
        var keep = order.keep ?? order.out
        while keep.count > 1, keep.hasSuffix("/") { keep.removeLast() }
        var pack = FinishedPack(share: output.target + "/share", keep: order.keep == nil ? keep + "/keep" : keep)
        pack.lookAt = lookAt
        pack.unread = unread
        pack.sharedDocuments = shared.count
        pack.percentShared = percentShared
        pack.withheldThings = account.lines
        return pack
    }

    /// The labels of people of whom nothing says who they are.
    private var unlistedLabels: [String] {
        view.directory.people.filter { $0.role == .unknown }.compactMap { labels.labels[$0.id] }
    }

    /// Says that people stand in the pack whom nobody listed, by their labels; nil where there are none.
    static func sentence(forUnlisted labels: [String]) -> String? {
        guard !labels.isEmpty else { return nil }
        let some = labels.prefix(5).joined(separator: ", ") + (labels.count > 5 ? " and others" : "")
        return labels.count == 1
            ? "nothing says who \(some) is: look in withheld.html, and list them in case.yaml if the recipient needs the name"
            : "nothing says who \(labels.count) people are (\(some)): look in withheld.html, and list in case.yaml whose names the "
                + "recipient needs"
    }

    private func writeManifest(warnings: [String]) throws(DocumentError) -> DecisionRecord {
        var files: [Manifest.File] = []
        for name in shared.map(\.name) + ["withheld-summary.md"] {
            let digest = try Digest.sha256(ofFileAt: output.staging + "/share/" + name, name: order.out)
            files.append(Manifest.File(name: name, sha256: digest.hex, bytes: digest.bytes))
        }
        let profile = view.profile
        try output.write(
            Manifest(profile: profile.name, version: profile.version, files: files).json, to: "share/manifest.json",
            mode: 0o644)
        var record = DecisionRecord(
            caseReference: caseFile.reference, preparedAt: Clock.now(), profile: profile.name,
            profileVersion: profile.version,
            profileHash: Digest.sha256(of: profile.source + profile.baseSource), recipient: profile.recipient,
            purpose: profile.purpose,
            basis: profile.basis.map { "\($0.law): \($0.why)" }, withheldThings: account.lines,
            withheldDocuments: account.whole.values.reduce(0, +))
        record.shared = zip(shared, files).map { ($0.name, $1.sha256, $0.tally.sharePercent) }
        // Two classes of data may be shared on one condition.
        record.conditions = profile.conditions.map { "\($0.law): \($0.why)" }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
        record.fields = sharedFields.names
        record.warnings = warnings
        if let reason = order.releaseAnyway { record.overrides.append(("release-anyway", reason)) }
        record.overrides += order.confirmed.map { ("confirm " + $0.id, $0.reason) }
        record.answers = order.ask?(order.answers) ?? order.answers
        return record
    }

    private func enter(_ decision: DecisionRecord, of pack: FinishedPack) throws(DocumentError) {
        try Self.enter(
            decision, as: draft(of: decision, pack: pack), in: order.register, releasing: output, keepAt: order.keep)
    }

    /// Enters the decision and puts the pack in its place: there is never a pack without its entry.
    static func enter(
        _ decision: DecisionRecord, as draft: RegisterDraft, in named: String?, releasing output: OutputFolder,
        keepAt keep: String?
    ) throws(DocumentError) {
        var record = decision
        let register = try Register(named: named)
        let mark = try register.enter(draft)
        record.registered = (mark.entry, mark.mac)
        do throws(DocumentError) {
            try output.write(record.json, to: "keep/record.json", mode: 0o600)
            try output.release(keepAt: keep)
        } catch {
            var void = RegisterDraft(kind: .void, at: Clock.now())
            void.about = mark.entry
            // What stopped the pack is the trouble to tell of.
            _ = try? register.enter(void)
            throw error
        }
    }

    private func draft(of record: DecisionRecord, pack: FinishedPack) -> RegisterDraft {
        var draft = RegisterDraft(kind: .share, at: record.preparedAt)
        draft.members = { record.write(into: &$0) }
        draft.share = OutputFolder.absolute(pack.share)
        draft.keep = OutputFolder.absolute(pack.keep)
        for person in view.directory.people {
            let part: String
            if view.subjects.contains(person.id) {
                part = "subject"
            } else if view.rule(for: person.id).action == .keep {
                part = "named"
            } else if labels.labels[person.id] != nil {
                part = "label"
            } else {
                continue
            }
            draft.people.append((part, SearchForms.of(person)))
        }
        return draft
    }

    /// Writes the page from the rows that were spooled, so that memory stays constant.
    private func writePage(lookAt: [String]) throws(DocumentError) {
        let page = WithheldPage(
            profile: view.profile, index: index,
            documents: shared.map { .init(source: $0.source, tally: $0.tally, unshown: $0.unshown) }, people: people,
            size: shared.reduce(0) { $0 + $1.page.size })
        try Self.write(page, of: shared.map(\.page), lookAt: lookAt, into: output)
    }

    static func write(
        _ page: WithheldPage, of spools: [PageSpool], lookAt: [String], into output: OutputFolder
    ) throws(DocumentError) {
        let descriptor = try output.create("keep/withheld.html", mode: 0o600)
        defer { close(descriptor) }
        var sink = ByteWriter(descriptor: descriptor, name: output.target)
        try sink.write(
            page.head(
                scriptDigest: Digest.base64SHA256(of: WithheldPage.script),
                styleDigest: Digest.base64SHA256(of: WithheldPage.style), lookAt: lookAt))
        for (number, spool) in spools.enumerated() {
            try sink.write(page.open(number, pairs: spool.pairs))
            try spool.drain { (html, pairs) throws(DocumentError) in
                try sink.write(page.piece(html, pairs: pairs))
            }
            try sink.write(page.close)
        }
        try sink.write(page.foot)
        try sink.flush()
        try OutputFolder.settle(descriptor, name: output.target)
    }

    /// Everybody of the case, with what became of the name.
    private var people: [WithheldPage.Person] {
        view.directory.people.map { person in
            let treatment: String =
                switch view.rule(for: person.id).action {
                case .keep: "stands as it is"
                case .pseudonymise, .generalise: "replaced by a label"
                case .remove: "taken out"
                }
            let parts = person.parts.map(\.rawValue).sorted()
            var seen: Set<String> = []
            return WithheldPage.Person(
                id: person.id, label: labels.labels[person.id],
                role: ([person.role.rawValue] + parts).joined(separator: ", "),
                names: (person.names.map(\.spoken) + person.also).filter { seen.insert($0).inserted },
                treatment: treatment)
        }
    }
}

extension PersonName {
    /// With the title, where no forename stands beside it: `Mrs Webb`.
    fileprivate var spoken: String { forename.isEmpty && !title.isEmpty ? title + " " + full : full }
}

extension Format {
    /// What its records are called in a sentence.
    static var records: String {
        switch noun {
        case "table": "rows"
        case "note": "paragraphs"
        default: "entries"
        }
    }
}
