import Support
import Testing

/// Inputs made to be too much: bounded time, bounded memory, a plain answer.
///
/// The limits are wide: they tell constant from growing, on a busy machine and an unoptimised build.
@Suite(.serialized) struct BoundsTests {
    static let memory = 100

    private func make(_ command: String) throws -> Program {
        let program = try MadeUp.program(note: MadeUp.quiet)
        try program.shell(command)
        return program
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            (
                "one line of half a MB",
                "yes 'The children sat quietly by the window.' | head -c 500000 | tr '\\n' ' ' > case/1.txt"
            ),
            ("one word of half a MB", "head -c 500000 /dev/zero | tr '\\0' 'a' > case/1.txt"),
            ("half a MB of digits", "yes 0123456789 | head -c 500000 | tr -d '\\n' > case/1.txt"),
            ("half a MB of line ends", "yes '' | head -c 500000 > case/1.txt"),
            (
                "a table of half a MB",
                "{ echo Pupil,Notes; yes 'Amelia Okafor,\"Jayden Carter, calm\"' | head -n 12000; } > case/1.csv"
            ),
            (
                "a transfer file of half a MB",
                "{ echo '<CTfile><CTFpupilData>'; yes '<Pupil><UPN>D150200026001</UPN>"
                    + "<Surname>Okafor</Surname><Forename>Amelia</Forename></Pupil>' | head -n 5000; "
                    + "echo '</CTFpupilData></CTfile>'; } > case/1.xml"
            ),
        ])
    func aLongDocument(what: String, command: String) throws {
        let program = try make(command)
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == 0)
        #expect(ending.peak < Self.memory, "more memory than a constant")
    }

    /// Letters that could be a name spelled aloud, without an end.
    @Test func aSpellingWithoutAnEnd() throws {
        let program = try make("yes 'A.B.C.D.E.' | head -c 500000 | tr -d '\\n' > case/1.txt")
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
    }

    /// A line of nothing but names: what is done for each may not look at all the others.
    @Test func manyNamesInOneParagraph() throws {
        let program = try make("yes 'Jayden Carter sat by the window.' | head -n 16000 | tr '\\n' ' ' > case/1.txt")
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            ("deep.xml", "{ yes '<a>' | head -n 10000; yes '</a>' | head -n 10000; } | tr -d '\\n' > case/deep.xml"),
            (
                "laughs.xml",
                "{ echo '<!DOCTYPE a [<!ENTITY b \"ha\">'; for n in 1 2 3 4 5 6 7 8 9; do echo "
                    + "\"<!ENTITY b$n '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>\"; done; echo ']><a>&b9;</a>'; } > case/laughs.xml"
            ),
            (
                "quadratic.xml",
                "{ printf '<!DOCTYPE a [<!ENTITY b \"'; head -c 1000000 /dev/zero | tr '\\0' x; echo '\">]><a>'; "
                    + "yes '&b;' | head -n 10000; echo '</a>'; } > case/quadratic.xml"
            ),
            ("name.xml", "{ printf '<'; head -c 5000000 /dev/zero | tr '\\0' x; } > case/name.xml"),
            ("attributes.xml", "{ printf '<a '; seq -f 'a%.0f=\"1\"' 200000; } > case/attributes.xml"),
            ("comment.xml", "{ printf '<a><!--'; head -c 8000000 /dev/zero | tr '\\0' x; } > case/comment.xml"),
            (
                "quote.csv",
                "{ echo 'Pupil,Notes'; printf 'Amelia Okafor,\"'; head -c 8000000 /dev/zero | tr '\\0' x; } > case/quote.csv"
            ),
        ])
    func aDocumentMadeToHurt(name: String, command: String) throws {
        let program = try make(command)
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == 2)
        #expect(ending.errors.contains("case/" + name))
        #expect(ending.peak < 4 * Self.memory)
        #expect(program.names(in: ".") == ["case"])
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            ("many columns", "{ seq -s, 2000; seq -s, 2000; } > case/1.csv"),
            ("a wide row", "{ echo Pupil,Notes; printf 'Amelia Okafor,'; seq -s, 20000; } > case/1.csv"),
            (
                "many quotes",
                "{ echo Pupil,Notes; printf 'Amelia Okafor,\"'; head -c 500000 /dev/zero | tr '\\0' '\"'; echo '\"'; } > case/1.csv"
            ),
            ("many documents", "for n in $(seq 300); do echo \"Millie was calm on day $n.\" > case/$n.txt; done"),
            ("deep folders", "d=case; for n in $(seq 100); do d=$d/a; done; mkdir -p $d; echo Millie > $d/a.txt"),
            (
                "names of files that trick",
                "echo Millie > 'case/-rf.txt'; echo Millie > $'case/new\\nline.txt'; "
                    + "echo Millie > 'case/%n%s.txt'; echo Millie > 'case/..txt'"
            ),
        ])
    func somethingOddThatIsFine(what: String, command: String) throws {
        let program = try make(command)
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == 0)
        #expect(ending.peak < 4 * Self.memory)
    }
}
