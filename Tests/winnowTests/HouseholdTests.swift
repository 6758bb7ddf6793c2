import Support
import Testing

/// Two children of one household: what is the subject's own goes to social care, though it is the other child's as well.
@Suite struct HouseholdTests {
    static let table = """
        Surname,Forename,DOB,Address,Postcode,Mobile,Incident
        Okafor,Amelia,11/02/2015,3 Mill Lane,NR32 9ZX,07700 900111,said that she was frightened on Sunday
        Carter,Jayden,11/02/2015,3 Mill Lane,NR32 9ZX,07700 900111,"hit Amelia, then sat with her"

        """

    @Test func theSubjectsOwnDetailsStay() throws {
        let program = try MadeUp.program(
            texts: [
                "roll.csv": Self.table,
                "z.txt":
                    "Amelia (DOB 11/02/2015) lives at 3 Mill Lane, NR32 9ZX with mum, 07700 900111. Jayden lodges there.\n",
            ])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let shared = program.shared("pack")
        #expect(
            shared.contains("Okafor,Amelia,11/02/2015,3 Mill Lane,NR32 9ZX,07700 900111,said that she was frightened"))
        #expect(shared.contains("Pupil A,,,,,,\"hit Amelia, then sat with her\""))
        #expect(
            shared.contains("Amelia (DOB 11/02/2015) lives at 3 Mill Lane, NR32 9ZX with mum, 07700 900111. Pupil A"))
    }

    /// The subject's own street stays, and a neighbour's house in it goes; another child's street goes by itself.
    @Test func aStreetIsNotAHouse() throws {
        let program = try MadeUp.program(
            texts: [
                "roll.csv": """
                Surname,Forename,DOB,Address,Postcode,Incident
                Okafor,Amelia,11/02/2015,3 Ropewalk Lane,NR32 9ZX,said that she was frightened on Sunday
                Carter,Jayden,11/02/2015,8 Tidewell Court,NR32 9ZY,"hit Amelia, then sat with her"

                """,
                "z.txt":
                    "Amelia ran down Ropewalk Lane. A neighbour of 10 Ropewalk Lane rang. They met in Tidewell Court.\n",
            ])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let shared = program.shared("pack")
        #expect(shared.contains("Amelia ran down Ropewalk Lane. A neighbour of ") && !shared.contains("10 Ropewalk"))
        #expect(!shared.contains("Tidewell"))
    }

    /// The stepfather of one child who is the father of the other, where the case is about both, is one man.
    @Test func oneManIsNotTwo() throws {
        let program = try MadeUp.program(
            texts: [
                "sheet.csv": """
                Legal Sur,Legal Fore,Born,Contact Name,Reln,Tel
                Okafor,Amelia,11/02/2015,Mr Ebo Bello,Step-father,07700 900512
                Bello,Teo,22/06/2021,Mr Ebo Bello,Father,

                """,
                "case.yaml": "subject:\n  - name: Amelia Okafor\n  - name: Teo Bello\n",
                "z.txt": "Amelia said that Ebo Bello rang about Teo Bello.\n",
            ])
        defer { program.clean() }
        let ending = try program.run(["prepare", "case", "--profile", "peer-advice", "--out", "pack"])
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(program.shared("pack").contains("Child 1 said that Parent 1 rang about Child 2."))
    }

    /// Half-siblings with surnames of their own are told by the mother whom both rows list with one number; an office's sheet in
    /// which a contact's columns stand behind the name.
    @Test func aContactSheetSaysWhoTheFamilyIs() throws {
        let program = try MadeUp.program(
            texts: [
                "sheet.csv": """
                Legal Sur,Legal Fore,Born,Contact Name,Reln,Tel
                Okafor,Amelia,11/02/2015,Ms Wanda Quist,Mother,07700 900511
                Okafor,Amelia,11/02/2015,Mr Ebo Okafor,Other,07700 900512
                Okafor,Amelia,11/02/2015,Mrs Zuri Okafor,Neighbour,07700 900513
                Bello,Teo,22/06/2021,Ms Wanda Quist,Mother,07700 900511
                Adair,Finn,01/03/2015,Ms Ola Adair,Mother,07700 900599

                """,
                "z.txt": "Amelia said that Wanda and Ms Quist rang. Teo cried, Ebo fetched him. Finn Adair saw it.\n",
            ])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let shared = program.shared("pack")
        #expect(
            shared.contains("Amelia said that Wanda and Ms Quist rang. Teo cried, Ebo fetched him. Pupil A saw it."))
        #expect(shared.contains("Okafor,Amelia,11/02/2015,Ms Wanda Quist,Mother,07700 900511"))
        for gone in ["Adair", "900599", "Zuri", "900513"] { #expect(!shared.contains(gone)) }
    }

    /// Notes that call a listed colleague by a short form, with a post that outsiders have too, do not make somebody else of her.
    @Test func aShortFormIsNobodyElse() throws {
        let program = try MadeUp.program(
            texts: [
                "colleagues.csv": """
                Name,Post
                Małgorzata Zielińska,School counsellor
                Omar Haddad,"Social worker, duty team"
                Catriona MacLeod (Catrìona NicLeòid),Form tutor

                """,
                "z.txt":
                    "Amelia was sad. The counsellor (Gosia Zielinska) rang Omar Haddad. Catrìona NicLeòid wrote.\n",
            ])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let shared = program.shared("pack")
        #expect(shared.contains("rang Omar Haddad"))
        for name in ["Gosia", "Zieli", "NicLe", "MacLeod"] { #expect(!shared.contains(name)) }
    }
}
