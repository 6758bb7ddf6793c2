import Support
import Testing

/// People whom no list of the case holds, found in the text and then everywhere.
@Suite struct UnlistedTests {
    private func shared(_ text: String, _ profile: String = "mash-referral", more: [String] = []) throws -> (
        text: String, errors: String, account: String
    ) {
        let program = try MadeUp.program(texts: ["n.txt": text])
        defer { program.clean() }
        let ending = try program.run(["prepare", "case", "--profile", profile, "--out", "pack"] + more)
        #expect(ending.status == 0, "\(ending.errors)")
        return (program.text("pack/share/01-note.txt"), ending.errors, program.text("pack/keep/withheld.jsonl"))
    }

    @Test func onePersonHasOneLabelInEveryForm() throws {
        let (text, errors, account) = try shared(
            """
            Amelia said that Tomasz Wojtkiewicz hit her. Tomasz was sent home.

            Mr Wojtkiewicz rang at 3pm. tomasz w said he was sorry, and Tomazs cried.

            """)
        #expect(
            text == """
                Amelia said that Person 1 hit her. Person 1 was sent home.

                Person 1 rang at 3pm. Person 1 said he was sorry, and Person 1 cried.

                """)
        #expect(errors.contains("look first: nothing says who Person 1 is") && !errors.contains("Tomasz"))
        #expect(account.contains(#""role":"unknown""#))
    }

    /// A forename that is a word as well, before the surname of somebody else who is named.
    @Test(arguments: [
        ("Tomasz Wojtkiewicz hit Amelia. Blessing % called in.", "Person 1 hit Amelia. Person 2 called in."),
        ("Tomasz Wojtkiewicz hit Amelia. Master % called in.", "Person 1 hit Amelia. Person 1 called in."),
        ("Tomasz Wojtkiewicz hit Amelia. Then % called in.", "Person 1 hit Amelia. Then Person 1 called in."),
    ])
    func aForenameOfTheirOwnMakesThemAnother(line: String, expected: String) throws {
        #expect(try shared(line.replacing("%", with: "Wojtkiewicz") + "\n").text == expected + "\n")
    }

    @Test func whoSaysWhoSomebodyIsGivesThemThatRole() throws {
        let (text, _, _) = try shared(
            "Amelia came with her social worker, Oyinkansola Adegbite-Roe. Oyinkansola Adegbite-Roe rang me later.\n")
        #expect(text.contains("her social worker, Oyinkansola Adegbite-Roe."))
    }

    /// Towns that no list has, also with a letter wrong; a school by the first word of its name; who is called mother in Welsh.
    @Test(arguments: [
        "Found in Corvebridge on Sunday. Back from Corvebridge late, gone to corvbridge again.\n",
        "Moved to Carnvale High School. Carnvale rang about the file.\n",
        "Mam came in. Nain told us that Mam had rung.\n",
    ])
    func placesAndMothersAreNobody(line: String) throws {
        let text = try shared("Amelia was quiet today.\n" + line).text
        #expect(!text.contains("Person "))
    }

    @Test(arguments: [
        "Will review on Friday. May need a referral. Head of Year to ring mum. No further action.\n",
        "Year 9 went to the Science block after PE. FSM 6, EHCP in place, CAMHS to be asked.\n",
        "Mum said she will ring back. Dad has not been seen since Christmas. Nan does the school run.\n",
        "rang mum no answer left message will try again tmrw\n",
    ])
    func wordsStay(line: String) throws {
        #expect(try shared("Amelia was quiet today.\n" + line).text.hasSuffix(line))
    }

    /// A town that no list has is nobody, wherever it stands; whose room it is, or whom one confides in, is somebody.
    @Test(arguments: [
        ("Amelia was stopped by police in Corvebridge. She likes Corvebridge.", true),
        ("Amelia said that Corvebridge hit her in Corvebridge's room.", false),
        ("Amelia was in Wojtkiewicz. Wojtkiewicz hit her.", false), ("Amelia confided in Tomasz Wojtkiewicz.", false),
    ])
    func aTownIsNobody(line: String, stays: Bool) throws {
        #expect(try (shared(line + "\n").text == line + "\n") == stays)
    }

    /// A school is no person of its own, whatever the tagger takes it for; a person beside it is one.
    @Test func aSchoolIsNobody() throws {
        let line = "Amelia left Ysgol Llanpentre, and % of Ysgol Llanpentre hit her.\n"
        let (text, _, _) = try shared(line.replacing("%", with: "Tomasz Wojtkiewicz"))
        #expect(text == line.replacing("%", with: "Person 1"))
    }

    @Test func adviceHidesThemToo() throws {
        let (text, _, _) = try shared(
            "Amelia told Miss Featherstonehaugh that Kwabena Asante-Yeboah and siobhan mac giolla had fallen out.\n",
            "peer-advice")
        for name in ["Featherstonehaugh", "Kwabena", "Asante", "siobhan", "giolla"] { #expect(!text.contains(name)) }
        #expect(text.contains("had fallen out."))
    }

    @Test(arguments: [
        ("June Carter", "On 12/06/2026 June Carter hit Amelia. Amelia cried in June."),
        ("Tim Parent", "Mr Parent saw Amelia cry. Her parent rang."),
    ])
    func aNameThatThePackItselfWritesDoesNotStopIt(name: String, note: String) throws {
        let program = try MadeUp.program(texts: ["n.txt": note + "\n"])
        defer { program.clean() }
        try program.write("people:\n  - name: \(name)\n    role: pupil\n", to: "more.yaml")
        let ending = try program.prepare("peer-advice", "--people", "more.yaml")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(!program.text("pack/share/01-note.txt").contains(name))
    }
}
