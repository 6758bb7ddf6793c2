import Foundation
import Support
import Testing

/// What the case file protects never stands in share/, in any form, whatever the profile keeps.
@Suite struct ProtectTests {
    static let written = [
        "14 Harbour Row", "14 Harbour\nRow", "14\nHarbour Row", "14 HARBOUR ROW", "14, Harbour-Row",
        "14  Harbour\u{A0}Row",
        "14HarbourRow", "14 harbour row.", "nr32 9zz", "NR329ZZ", "NR32\n9ZZ", "NR32-9ZZ", "14 H\u{200B}arbour Row",
        "14%20Harbour%20Row", "“14” Harbour Row", "1\u{FE0F}4 Harbour Row", "１４ Ｈａｒｂｏｕｒ Ｒｏｗ",
        "14 Harbour Row, Lowestoft, NR32 9ZZ", "14\tHarbour\tRow", "Harbour Row", "the end of harbour row",
    ]

    @Test(arguments: written, AccountTests.profiles) func inText(written: String, profile: String) throws {
        let program = try MadeUp.program(texts: ["1.txt": "Amelia Okafor said they live at \(written) and are calm.\n"])
        defer { program.clean() }
        let ending = try program.prepare(profile)
        // Found and taken out, or at the very least not released.
        #expect(ending.status == 0 || ending.status == 1)
        let shared = bare(
            program.shared("pack").replacingOccurrences(of: "%20", with: "").replacingOccurrences(
                of: "&nbsp;", with: ""))
        #expect(!shared.contains("harbour") && !shared.contains("nr329zz"))
        #expect(!ending.errors.lowercased().contains("harbour") && !ending.errors.lowercased().contains("9zz"))
    }

    /// Where another rule takes out the word between, the halves must not stay.
    @Test func aWordWithheldBetweenItsHalves() throws {
        let program = try MadeUp.program(texts: ["1.txt": "Amelia Okafor said they live at 14&nbsp;Harbour Row now.\n"])
        defer { program.clean() }
        try program.prepare("peer-advice")
        #expect(!program.shared("pack").contains("Harbour"))
    }

    /// The same, and the pack is there: most spellings must not need a person's help.
    @Test(arguments: written.filter { !$0.contains("%") && !$0.contains("&") })
    func inTextWithoutHelp(written: String) throws {
        let program = try MadeUp.program(texts: ["1.txt": "Amelia Okafor said they live at \(written) and are calm.\n"])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        #expect(
            program.text("pack/share/01-note.txt").contains("[withheld for safety]"))
    }

    @Test(arguments: AccountTests.profiles) func inCellsAndElements(profile: String) throws {
        let program = try MadeUp.program(texts: [
            "1.csv": """
            Pupil,House,Street,Town,Postcode,UPRN,Notes
            Amelia Okafor,14,Harbour Row,Lowestoft,NR32 9ZZ,100099999999,moved twice
            Amelia Okafor,3,Elm Road,Lowestoft,NR33 9ZZ,100088888888,moved once

            """,
            "2.xml": """
            <CTfile><CTFpupilData><Pupil><UPN>D150200026001</UPN><Surname>Okafor</Surname><Forename>Amelia</Forename>
            <Addresses><Address><PAON>14</PAON><Street>HARBOUR  ROW</Street><Town>Lowestoft</Town><PostCode>NR329ZZ</PostCode>
            <UPRN>100099999999</UPRN></Address></Addresses></Pupil></CTFpupilData></CTfile>
            """,
            "3.txt": MadeUp.quiet + "In 2019 they lived at 3 Elm Road.\n",
        ])
        defer { program.clean() }
        let ending = try program.prepare(profile)
        #expect(ending.status == 0)
        let shared = bare(program.shared("pack"))
        for gone in ["harbour", "nr329zz", "100099999999"] { #expect(!shared.contains(gone)) }
    }

    /// Copies of what went with the structured address go too.
    @Test func itsNumberOnTheMapGoesFromTextAsWell() throws {
        let program = try MadeUp.program(texts: [
            "1.csv": "Pupil,House,Street,Postcode,UPRN\nAmelia Okafor,14,Harbour Row,NR32 9ZZ,100099999999\n",
            "2.txt": MadeUp.quiet + "\nThe map says 100099999999 for it.\n",
        ])
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(!program.shared("pack").contains("100099999999"))
        #expect(ending.status == 0)
    }

    /// Spellings that only the leak check sees: nothing goes out.
    @Test(arguments: [
        "14 Har-\nbour Row", "MTQgSGFyYm91ciBSb3c=", "14+Harbour+Row", "14 H\u{430}rbour Row",
    ])
    func anUnforeseenSpelling(written: String) throws {
        let program = try MadeUp.program(texts: ["1.txt": MadeUp.quiet + "\nThey live at \(written).\n"])
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(!bare(ending.errors).contains("harbour"))
        if ending.status == 0 {
            #expect(!program.shared("pack").contains(written))
        } else {
            #expect(ending.status == 1)
        }
    }

    @Test func itIsTakenOutAtBothEndsOfALine() throws {
        let program = try MadeUp.program(texts: [
            "1.txt": "Amelia Okafor stays at 14 Harbour Row,\nLowestoft,\nNR32 9ZZ now.\n"
        ])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let shared = program.text("pack/share/01-note.txt")
        #expect(shared.hasPrefix("Amelia Okafor stays at [withheld for safety]") && shared.hasSuffix(" now.\n"))
    }

    /// Half of it says nothing, and a lone town is not protected.
    @Test(arguments: ["14 cakes", "a row in the harbour", "Lowestoft", "NR32", "Row 14", "9 Mill Lane"])
    func whatIsNotIt(written: String) throws {
        let program = try MadeUp.program(texts: ["1.txt": "Amelia Okafor talked of \(written) at some length.\n"])
        defer { program.clean() }
        #expect(try program.prepare("next-school").status == 0)
        #expect(program.text("pack/share/01-note.txt").contains(written))
    }
}
