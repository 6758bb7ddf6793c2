import Foundation
import Support
import Testing

/// Names go back into an answer.
@Suite struct RevealTests {
    @Test(arguments: [
        ("Please ask PUPIL A's teacher.\n", "Please ask Jayden Carter's teacher.\n"),
        ("PUPIL  A and teacher 1\n", "Jayden Carter and Deborah Webb\n"),
        ("Pupil\nA was there; Pupil Q was not.\n", "Jayden Carter was there; Pupil Q was not.\n"),
        ("Pupils A level, Pupil Also, Pupil AA, Teacher 11\n", "Pupils A level, Pupil Also, Pupil AA, Teacher 11\n"),
        ("a pupil a day\n", "a pupil a day\n"),
        ("No label at all\n", "No label at all\n"),
        ("", ""),
    ])
    func putsBack(answer: String, expected: String) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        try program.write(answer, to: "answer.txt")
        let ending = try program.run(["reveal", "answer.txt", "--key", "pack/keep/people.key"])
        #expect(ending.status == 0)
        #expect(ending.output == expected)
        #expect(ending.errors.isEmpty)
    }

    /// An answer that comes through a pipe, as from a shell.
    @Test func aPipeIsReadOnce() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        let pipe = program.folder.appendingPathComponent("answer").path
        #expect(mkfifo(pipe, 0o600) == 0)
        Thread.detachNewThread {
            FileHandle(forWritingAtPath: pipe)?.write(Data("Please ask Pupil A.\n".utf8))
        }
        let ending = try program.run(["reveal", "answer", "--key", "pack/keep/people.key"])
        #expect(ending.status == 0 && ending.output == "Please ask Jayden Carter.\n")
    }

    @Test(arguments: ["", "not a key", "{\"version\":1}", "{\"version\":99,\"case\":\"\",\"people\":[]}"])
    func aWrongKeyIsRefusedAndNotQuoted(key: String) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.write(key, to: "some.key")
        try program.write("Pupil A\n", to: "answer.txt")
        let ending = try program.run(["reveal", "answer.txt", "--key", "some.key"])
        #expect(ending.status == 2)
        #expect(ending.output.isEmpty)
        #expect(ending.errors.contains("some.key") && !ending.errors.contains("not a key;"))
    }
}
