import Account
import GRDB
import Glibc
package import Passages

/// The register of decisions: entries that are added and never changed, each proved by a key and chained to the one before.
///
/// Four files: `register.db` (SQLite), and beside it `.key` (the secret), `.head` (where the chain ends) and `.lock`.
/// Source of the chain: Schneier and Kelsey, "Secure Audit Logs to Support Computer Forensics", 1999, with one key.
package struct Register: Sendable {
    /// The path as people call it.
    package let path: String
    private var keyPath: String { path + ".key" }
    private var headPath: String { path + ".head" }
    private var lockPath: String { path + ".lock" }

    package init(path: String) { self.path = path }

    /// The register of a command: the one named, else that of `WINNOW_REGISTER`, else the one in the user's data folder.
    package init(named given: String?) throws(DocumentError) {
        func variable(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        if let named = given ?? variable("WINNOW_REGISTER") {
            path = named
        } else if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
            path = data + "/winnow/register.db"
        } else if let home = variable("HOME") {
            path = home + "/.local/share/winnow/register.db"
        } else {
            throw DocumentError(
                "register", "nothing says where the register of decisions is", mend: "name it with `--register FILE`")
        }
    }

    // MARK: Writing

    /// Adds an entry, on the disk for good when this returns.
    package func enter(_ draft: RegisterDraft) throws(DocumentError) -> RegisterMark {
        RegisterFile.makeFolders(for: path)
        let lock = try RegisterLock(lockPath, given: path)
        defer { lock.release() }
        var (key, head) = try secrets(making: true)
        let queue = try open(making: true)
        defer { try? queue.close() }
        let mark = try guarded(path) {
            try queue.write { database in
                let last = try StoredEntry.all(in: database, "ORDER BY number DESC LIMIT 1").first
                let count = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM entry") ?? 0
                let end = RegisterHead.End(count: count, mac: last?.mac ?? "")
                guard head.end == end || head.announced == end, last?.number ?? 0 == count else {
                    throw DocumentError(
                        path, "the register of decisions is not as it was left",
                        mend: "see `winnow record verify`; keep it as it is and name a new one with `--register FILE`")
                }
                let body = draft.body(number: count + 1, previous: end.mac, key: key)
                let next = RegisterHead.End(count: count + 1, mac: key.mac(ofEntry: body))
                head = RegisterHead()
                head.end = end
                head.announced = next
                try RegisterFile.replace(headPath, with: head.file(with: key), given: path)
                try database.execute(
                    sql: "INSERT INTO entry (number, body, mac) VALUES (?, ?, ?)",
                    arguments: [next.count, String(decoding: body, as: UTF8.self), next.mac])
                return RegisterMark(entry: next.count, mac: next.mac)
            }
        }
        head.end = RegisterHead.End(count: mark.entry, mac: mark.mac)
        head.announced = nil
        try RegisterFile.replace(headPath, with: head.file(with: key), given: path)
        return mark
    }

    // MARK: Reading

    /// All entries in their order.
    package func entries() throws(DocumentError) -> [RegisterEntry] {
        try requireFile()
        let lock = try RegisterLock(lockPath, given: path)
        defer { lock.release() }
        return try rows().compactMap { RegisterEntry(body: Array($0.body.utf8), mac: $0.mac) }
    }

    /// The decisions that were about somebody, each with as what they stand in the pack.
    package func search(_ forms: [String]) throws(DocumentError) -> [(entry: RegisterEntry, part: String)] {
        let entries = try entries()
        let key = try secrets(making: false).key
        let marks = Set(forms.map { key.mark(ofPerson: $0) })
        return entries.compactMap { entry in
            let parts = entry.people.filter { !marks.isDisjoint(with: $0.marks) }.map(\.part)
            return parts.isEmpty ? nil : (entry, parts.contains("subject") ? "subject" : parts[0])
        }
    }

    /// Where the pack of an entry lies and what stayed behind; nil where nobody noted it.
    package func places(of entry: RegisterEntry) throws(DocumentError) -> (share: String, keep: String)? {
        let key = try secrets(making: false).key
        guard let share = entry.content["share"]?.string.flatMap({ key.opened(place: $0) }),
            let keep = entry.content["keep"]?.string.flatMap({ key.opened(place: $0) })
        else { return nil }
        return (share, keep)
    }

    // MARK: Proof

    /// What is not as it was left, each as a sentence; empty where all is well.
    ///
    /// `marks` are what packs keep of it, with the path of each.
    package func verify(marks: [(pack: String, mark: RegisterMark)]) throws(DocumentError) -> (
        entries: Int, problems: [String]
    ) {
        guard
            RegisterFile.exists(path) || RegisterFile.exists(headPath) || RegisterFile.exists(keyPath)
                || RegisterFile.exists(lockPath)
        else { throw missing }
        let lock = try RegisterLock(lockPath, given: path)
        defer { lock.release() }
        guard let keyBytes = try RegisterFile.read(keyPath, given: path) else {
            return (0, ["its key (\(keyPath)) is missing, so nothing can be proved"])
        }
        guard let key = RegisterKey(reading: keyBytes) else {
            return (0, ["its key (\(keyPath)) is damaged, so nothing can be proved"])
        }
        var problems: [String] = []
        var head: RegisterHead?
        if let bytes = try RegisterFile.read(headPath, given: path) {
            head = RegisterHead(reading: bytes, key: key)
            if head == nil { problems.append("its head file (\(headPath)) is altered, or of another register") }
        } else {
            problems.append("its head file (\(headPath)) is missing")
        }
        guard RegisterFile.exists(path) else {
            let known = head.map { " of \($0.end.count) entries" } ?? ""
            if head?.end.count == 0 { return (0, problems) }
            return (0, problems + ["the register\(known) is missing"])
        }
        var found: [StoredEntry]
        do throws(DocumentError) {
            problems += try guards()
            found = try rows()
        } catch {
            return (0, problems + [error.problem])
        }
        found.sort { $0.number < $1.number }
        problems += chainProblems(in: found, key: key)
        if let head { problems += headProblems(head, in: found) }
        for (pack, mark) in marks {
            guard let entry = found.first(where: { $0.number == mark.entry }) else {
                problems.append("\(pack): its decision, entry \(mark.entry), is missing")
                continue
            }
            if entry.mac != mark.mac { problems.append("\(pack): entry \(mark.entry) is not its decision") }
        }
        return (found.count, problems)
    }

    private func chainProblems(in found: [StoredEntry], key: RegisterKey) -> [String] {
        let proved = found.map { key.mac(ofEntry: Array($0.body.utf8)) == $0.mac }
        if found.count > 1, !proved.contains(true) {
            return ["no entry can be proved: the key is of another register, or all were altered"]
        }
        var problems: [String] = []
        var expected = 1
        var previous: String? = ""
        for (entry, isProved) in zip(found, proved) {
            if entry.number > expected {
                let gone =
                    expected == entry.number - 1
                    ? "entry \(expected) is" : "entries \(expected) to \(entry.number - 1) are"
                problems.append(gone + " missing")
                previous = nil
            } else if entry.number < expected {
                problems.append("entry \(entry.number) is no number that an entry can have")
            }
            expected = max(expected, entry.number + 1)
            let json = RegisterEntry(body: Array(entry.body.utf8), mac: entry.mac)
            if !isProved {
                problems.append("entry \(entry.number) is altered")
                previous = nil
                continue
            }
            if let json, json.number != entry.number {
                problems.append("in the place of entry \(entry.number) stands entry \(json.number)")
                previous = nil
                continue
            }
            if let previous, json?.content["previous"]?.string != previous {
                problems.append("entry \(entry.number) does not follow the entry before it")
            }
            previous = entry.mac
        }
        return problems
    }

    private func headProblems(_ head: RegisterHead, in found: [StoredEntry]) -> [String] {
        let end = RegisterHead.End(count: found.last?.number ?? 0, mac: found.last?.mac ?? "")
        if end == head.end || end == head.announced { return [] }
        if end.count < head.end.count {
            let gone =
                end.count + 1 == head.end.count
                ? "entry \(head.end.count) is" : "entries \(end.count + 1) to \(head.end.count) are"
            return ["\(gone) missing: the head file knows \(head.end.count)"]
        }
        return end.count > head.end.count
            ? ["the head file is older than the register: it knows \(head.end.count) of \(end.count) entries"]
            : ["entry \(end.count) is not the one that the head file knows"]
    }

    // MARK: Files

    private struct StoredEntry {
        var number: Int
        var body: String
        var mac: String

        /// What is no entry at all, in a table that somebody made over, reads as an empty one.
        static func all(in database: Database, _ order: String) throws -> [StoredEntry] {
            try Row.fetchAll(database, sql: "SELECT number, body, mac FROM entry " + order).map { row in
                StoredEntry(
                    number: Int.fromDatabaseValue(row[0]) ?? 0, body: String.fromDatabaseValue(row[1]) ?? "",
                    mac: String.fromDatabaseValue(row[2]) ?? "")
            }
        }
    }

    private static let schema: [String] = [
        "CREATE TABLE entry (number INTEGER PRIMARY KEY, body TEXT NOT NULL, mac TEXT NOT NULL) STRICT",
        "CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END",
        "CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END",
        "CREATE TRIGGER entry_follows BEFORE INSERT ON entry WHEN NEW.number <> (SELECT COUNT(*) FROM entry) + 1 "
            + "BEGIN SELECT RAISE(ABORT, 'an entry follows the last'); END",
    ]

    private var missing: DocumentError {
        DocumentError(
            path, "there is no register of decisions here", mend: "the first `prepare` makes it; or check the path")
    }

    private func requireFile() throws(DocumentError) {
        guard RegisterFile.exists(path) else {
            throw RegisterFile.exists(headPath)
                ? DocumentError(
                    path, "the register is missing, and its head file is there", mend: "see `winnow record verify`")
                : missing
        }
    }

    /// The key and the head.
    ///
    /// A register that has one of its files and lacks another was touched: nothing is added to it. A new one gets its head
    /// first, so that a run that ends half-way leaves nothing that looks touched.
    private func secrets(making: Bool) throws(DocumentError) -> (key: RegisterKey, head: RegisterHead) {
        func touched(_ problem: String) -> DocumentError {
            DocumentError(
                path, problem,
                mend: "see `winnow record verify`; put back what is missing, or name a new one with `--register FILE`")
        }
        guard let bytes = try RegisterFile.read(keyPath, given: path) else {
            guard making, !RegisterFile.exists(path) else { throw touched("the key of this register is missing") }
            let key = RegisterKey()
            try RegisterFile.replace(headPath, with: RegisterHead().file(with: key), given: path)
            try RegisterFile.replace(keyPath, with: key.file, given: path)
            return (key, RegisterHead())
        }
        guard let key = RegisterKey(reading: bytes) else { throw touched("the key of this register is damaged") }
        guard making else { return (key, RegisterHead()) }
        guard let headBytes = try RegisterFile.read(headPath, given: path) else {
            throw touched("the head file of this register is missing")
        }
        guard let head = RegisterHead(reading: headBytes, key: key) else {
            throw touched("the head file of this register is altered, or of another register")
        }
        guard head.end.count == 0 || RegisterFile.exists(path) else { throw touched("the register is missing") }
        return (key, head)
    }

    private func open(making: Bool) throws(DocumentError) -> DatabaseQueue {
        if making {
            // Made by SQLite, others could read it.
            let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw RegisterFile.unwritable(path) }
            close(descriptor)
        }
        return try guarded(path) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(30)
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            if making {
                try queue.write { database in
                    guard try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") == 0 else { return }
                    for statement in Self.schema { try database.execute(sql: statement) }
                }
            }
            return queue
        }
    }

    private func rows() throws(DocumentError) -> [StoredEntry] {
        let queue = try open(making: false)
        defer { try? queue.close() }
        return try guarded(path) {
            try queue.read { database in
                try StoredEntry.all(in: database, "ORDER BY number")
            }
        }
    }

    /// What is not right about the file itself.
    private func guards() throws(DocumentError) -> [String] {
        let queue = try open(making: false)
        defer { try? queue.close() }
        return try guarded(path) {
            try queue.read { database in
                let found = try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
                var problems: [String] = []
                if found != Self.schema {
                    problems.append("what keeps its entries from being changed was taken away or altered")
                }
                if try String.fetchAll(database, sql: "PRAGMA integrity_check") != ["ok"] {
                    problems.append("the file is damaged")
                }
                return problems
            }
        }
    }
}

/// Turns what SQLite says into our own words: its texts quote what it was given.
private func guarded<Result>(_ path: String, _ body: () throws -> Result) throws(DocumentError) -> Result {
    do {
        return try body()
    } catch let error as DocumentError {
        throw error
    } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
            throw DocumentError(
                path, "it is damaged, or no register of decisions",
                mend: "see `winnow record verify`; keep it as it is and name a new one with `--register FILE`")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            throw RegisterFile.trouble(path, "another program holds the register of decisions")
        case .SQLITE_FULL:
            throw RegisterFile.trouble(path, "there is no room to write the register of decisions")
        default: throw RegisterFile.trouble(path, "the register of decisions cannot be read or written")
        }
    } catch {
        throw RegisterFile.trouble(path, "the register of decisions cannot be read or written")
    }
}
