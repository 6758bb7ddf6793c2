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
}
