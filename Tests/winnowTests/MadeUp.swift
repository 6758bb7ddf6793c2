import Foundation
import Support

/// A small made-up case that most tests of the program start from.
enum MadeUp {
    static let caseFile = """
        case: 2026-0417
        subject:
          - name: Amelia Rose Okafor
            also: [Millie, AO]
            ids: {upn: D150200026001}
        people:
          - name: Joanne Okafor
            role: parent
            of: Amelia Rose Okafor
          - name: Jayden Carter
            role: pupil
          - name: Deborah Webb
            role: staff
          - name: Ruth Fisk
            role: other
            part: informant
        protect:
          - value: 14 Harbour Row, Lowestoft, NR32 9ZZ
            why: refuge address

        """

    static let note = """
        12/03/2026
        Millie said Jayden Carter pushed her. Mrs Webb saw it. Rang mum (Joanne Okafor) on 07700 900123.
        Ruth Fisk next door heard shouting. They are staying at 14 Harbour Row.

        """

    /// Enough for a profile to call it a worry, and nothing to withhold.
    static let quiet = "Amelia Okafor was quiet today and did not want to go home.\n"

    static let log = """
        Pupil,Date,Notes,Shoe size
        Amelia Okafor,12/03/2026,"Said ""Jayden Carter"" pushed, then ran",4
        Jayden Carter,13/03/2026,Was late again,5
        Amelia Okafor,14/03/2026,Calm today,4

        """

    static let transferFile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <CTfile>
          <!-- asked for by Jayden Carter -->
          <?sort Jayden?>
          <Header><DocumentName>Common Transfer File</DocumentName></Header>
          <CTFpupilData>
            <Pupil>
              <UPN>D150200026001</UPN>
              <Surname>Okafor</Surname>
              <Forename>Amelia</Forename>
              <DOB>2015-02-11</DOB>
              <Foible side="left">left-handed &amp; shy</Foible>
            </Pupil>
            <Pupil>
              <UPN>W119211923014</UPN>
              <Surname>Carter</Surname>
              <Forename>Jayden</Forename>
            </Pupil>
          </CTFpupilData>
        </CTfile>

        """

    /// A scratch folder with the case file, the note and what else is given, by path inside `case/`.
    static func program(_ documents: [String: [UInt8]] = [:], note: String? = note) throws -> Program {
        let program = try Program()
        try program.write(caseFile, to: "case/case.yaml")
        if let note { try program.write(note, to: "case/OKAFOR Amelia note.txt") }
        for (name, bytes) in documents { try program.write(bytes, to: "case/" + name) }
        return program
    }

    /// The same with documents given as text.
    static func program(texts: [String: String], note: String? = nil) throws -> Program {
        try program(texts.mapValues { Array($0.utf8) }, note: note)
    }
}

extension Program {
    /// `prepare case --profile … --out pack`, and what else is given.
    @discardableResult
    func prepare(_ profile: String = "mash-referral", out: String = "pack", _ more: String...) throws -> Ending {
        try run(["prepare", "case", "--profile", profile, "--out", out] + more)
    }
}

/// A text as a leak would be looked for by somebody who means it: letters and digits alone, in small letters.
func bare(_ text: String) -> String {
    String(
        String.UnicodeScalarView(
            text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }))
}
