import Account
import Foundation
import GRDB
import Passages
import Register
import Support
import Testing

/// Entries are added and never changed, and whoever changes one is found out.
@Suite struct RegisterTests {
    private func scratch(entries: Int) throws -> (program: Program, register: Register) {
        let program = try Program()
        let register = Register(path: program.folder.path + "/register.db")
        for number in 0..<entries { try Self.enter(number, in: register) }
        return (program, register)
    }

    @discardableResult
    private static func enter(_ number: Int, in register: Register) throws -> RegisterMark {
        var draft = RegisterDraft(kind: .refuse, at: "2026-04-17T15:42:08Z")
        draft.people = [("subject", ["name=amelia okafor", "number=\(number)"])]
        draft.members = { $0.member("why", "reason \(number)") }
        return try register.enter(draft)
    }

    @Test func whatWasEnteredIsThere() throws {
        let (program, register) = try scratch(entries: 3)
        defer { program.clean() }
        let entries = try register.entries()
        #expect(entries.map(\.number) == [1, 2, 3])
        #expect(entries.map { $0.content["why"]?.string } == ["reason 0", "reason 1", "reason 2"])
        #expect(try register.verify(marks: []) == (3, []))
        for name in ["register.db", "register.db.head", "register.db.key", "register.db.lock"] {
            #expect(program.mode(name) == 0o600)
        }
    }

    @Test func peopleStandInItAsKeyedHashes() throws {
        let (program, register) = try scratch(entries: 2)
        defer { program.clean() }
        for name in program.names(in: ".") {
            #expect(!program.text(name).lowercased().contains("okafor"))
        }
        #expect(try register.search(["name=amelia okafor"]).map(\.entry.number) == [1, 2])
        #expect(try register.search(["number=1"]).map(\.entry.number) == [2])
        #expect(try register.search(["name=okafor"]).isEmpty)
    }

    /// Each way to touch it, and what is said of it; the last entry is number 9.
    static let tamperings: [(String, @Sendable (Database) throws -> Void, String)] = {
        @Sendable func free(_ database: Database) throws {
            for trigger in ["entry_is_never_changed", "entry_is_never_removed", "entry_follows"] {
                try database.execute(sql: "DROP TRIGGER \(trigger)")
            }
        }
        func touch(_ sql: String) -> @Sendable (Database) throws -> Void {
            { database in
                try free(database)
                try database.execute(sql: sql)
            }
        }
        return [
            (
                "edit", touch("UPDATE entry SET body = replace(body, 'reason 3', 'reason X') WHERE number = 4"),
                "entry 4 is altered"
            ),
            ("edit of the last", touch("UPDATE entry SET body = body || ' ' WHERE number = 9"), "entry 9 is altered"),
            (
                "edit of a proof", touch("UPDATE entry SET mac = replace(mac, 'a', 'b') WHERE number = 2"),
                "entry 2 is altered"
            ),
            ("delete", touch("DELETE FROM entry WHERE number = 5"), "entry 5 is missing"),
            ("delete of the first", touch("DELETE FROM entry WHERE number = 1"), "entry 1 is missing"),
            ("delete of several", touch("DELETE FROM entry WHERE number IN (3, 4)"), "entries 3 to 4 are missing"),
            ("cut tail", touch("DELETE FROM entry WHERE number = 9"), "entry 9 is missing: the head file knows 9"),
            ("cut to nothing", touch("DELETE FROM entry"), "entries 1 to 9 are missing"),
            (
                "reorder",
                touch(
                    "UPDATE entry SET number = 100 WHERE number = 3; UPDATE entry SET number = 3 WHERE number = 4; "
                        + "UPDATE entry SET number = 4 WHERE number = 100"), "in the place of entry 3 stands entry 4"
            ),
            (
                "close the gap",
                touch("DELETE FROM entry WHERE number = 5; UPDATE entry SET number = number - 1 WHERE number > 5"),
                "in the place of entry 5 stands entry 6"
            ),
            (
                "copy in place",
                touch(
                    "UPDATE entry SET body = (SELECT body FROM entry WHERE number = 2), mac = (SELECT mac FROM entry WHERE number = 2) WHERE number = 6"
                ), "in the place of entry 6 stands entry 2"
            ),
            (
                "add at the end", touch("INSERT INTO entry SELECT 10, body, mac FROM entry WHERE number = 9"),
                "in the place of entry 10 stands entry 9"
            ),
            (
                "add before the first", touch("INSERT INTO entry SELECT -1, body, mac FROM entry WHERE number = 9"),
                "is no number that an entry can have"
            ),
            ("take the guards away", { try free($0) }, "was taken away or altered"),
            (
                "make the table over",
                { try $0.execute(sql: "DROP TABLE entry; CREATE TABLE entry (number, body, mac)") },
                "was taken away or altered"
            ),
        ]
    }()

    @Test(arguments: tamperings.indices) func aTouchedRegister(index: Int) throws {
        let (_, touch, said) = Self.tamperings[index]
        let (program, register) = try scratch(entries: 9)
        defer { program.clean() }
        let queue = try DatabaseQueue(path: register.path)
        try queue.write { try touch($0) }
        try queue.close()
        let problems = try register.verify(marks: []).problems
        #expect(problems.contains { $0.contains(said) }, "\(problems)")
    }

    /// The guards stop who only means well.
    @Test(arguments: [
        "UPDATE entry SET body = ''", "DELETE FROM entry", "INSERT INTO entry VALUES (1, 'a', 'b')",
        "INSERT OR REPLACE INTO entry VALUES (2, 'a', 'b')", "REPLACE INTO entry VALUES (1, 'a', 'b')",
        "INSERT INTO entry VALUES (7, 'a', 'b')",
    ])
    func theTableRefusesChanges(sql: String) throws {
        let (program, register) = try scratch(entries: 2)
        defer { program.clean() }
        let queue = try DatabaseQueue(path: register.path)
        #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
        try queue.close()
        #expect(try register.verify(marks: []) == (2, []))
    }

    @Test(arguments: [
        ("rm register.db", "the register of 4 entries is missing"),
        ("rm register.db.head", "head file"), ("rm register.db.key", "key"),
        ("printf x > register.db.head", "head file"), ("printf x > register.db.key", "key"),
        ("printf x > register.db", "damaged"), (": > register.db", "damaged"),
        ("truncate -s 5000 register.db", "damaged"),
        ("cp ../OLD/register.db register.db", "entries 3 to 4 are missing"),
        ("cp ../OLD/register.db.head register.db.head", "the head file is older"),
        ("cp ../OTHER/register.db.key register.db.key", "of another register"),
        ("cp ../OTHER/register.db.head register.db.head", "of another register"),
        ("cp ../OTHER/register.db register.db", "no entry can be proved"),
        ("cp ../OTHER/register.db* .", "its decision"),
        ("cp ../OLD/register.db* .", "pack: its decision, entry 4, is missing"),
    ])
    func touchedFiles(command: String, said: String) throws {
        let program = try Program()
        defer { program.clean() }
        let register = Register(path: program.folder.path + "/here/register.db")
        for number in 0..<2 { try Self.enter(number, in: register) }
        try program.shell("mkdir OTHER && cp -r here OLD")
        try Self.enter(2, in: register)
        let mark = try Self.enter(3, in: register)
        let other = Register(path: program.folder.path + "/OTHER/register.db")
        for number in 0..<4 { try Self.enter(number, in: other) }
        try program.shell("cd here && " + command)
        let problems = try register.verify(marks: [("pack", mark)]).problems
        #expect(problems.contains { $0.contains(said) }, "\(problems)")
        // Nothing is added to what is not as it was left, but to one that is whole in itself.
        if !command.hasSuffix("* .") {
            #expect(throws: DocumentError.self) { try Self.enter(9, in: register) }
        }
    }

    /// What an ended run may leave: the head that announces an entry, with or without the entry.
    @Test(arguments: [true, false]) func anEndedRunIsNoTampering(entryIsThere: Bool) throws {
        let (program, register) = try scratch(entries: 3)
        defer { program.clean() }
        let queue = try DatabaseQueue(path: register.path)
        // The trigger runs while the entry is written: the head announces it then.
        let folder = program.folder.path
        try queue.write { database in
            try database.execute(sql: "CREATE TRIGGER stop BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, ''); END")
        }
        #expect(throws: DocumentError.self) { try Self.enter(3, in: register) }
        try queue.write { try $0.execute(sql: "DROP TRIGGER stop") }
        try queue.close()
        if entryIsThere {
            try FileManager.default.copyItem(atPath: folder + "/register.db.head", toPath: folder + "/announced")
            try Self.enter(3, in: register)
            #expect(try register.verify(marks: []) == (4, []))
            try program.shell("cp announced register.db.head")
            // The same entry is announced, as the time and the reason are the same.
            #expect(try register.verify(marks: []) == (4, []))
        } else {
            #expect(program.text("register.db.head").contains("next 4"))
            #expect(try register.verify(marks: []) == (3, []))
        }
        try Self.enter(4, in: register)
        #expect(try register.verify(marks: []).problems.isEmpty)
    }
}
