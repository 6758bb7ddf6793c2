import Glibc

/// Makes inputs of any size, the same bytes every time.
///
/// All people and numbers are made up by counting.
enum Generate {
    /// A small generator of numbers (SplitMix64, Steele and others, "Fast Splittable Pseudorandom Number Generators").
    struct Numbers {
        var state: UInt64
        mutating func next(below limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ (z >> 31)) % UInt64(limit))
        }
    }

    static let forenames = [
        "Amelia", "Jakub", "Oluwatobi", "Siân", "Zofia", "Harpreet", "Hodan", "Yusuf", "Niamh", "Wei", "Chioma", "Elif",
        "Kwame",
        "Ștefan", "Mai", "Eilidh", "Imogen", "Rahul", "Shazia", "João", "Leah", "Callum", "Priya", "Nadia", "Tomasz",
    ]
    static let surnameStarts = [
        "Okaf", "Nowak", "Adeyem", "Ruther", "Wojci", "Dhill", "Wars", "Hadd", "Brenn", "Zhan", "Ezek", "Yild", "Owus",
        "Popes",
        "Nguy", "Macdon", "Penhal", "Chaudh", "Iqba", "Ferrei", "Thistle", "Kovale", "Papado", "Quil", "Mirza",
    ]
    static let surnameEnds = [
        "or", "ski", "i", "ford", "cki", "on", "ame", "ad", "an", "ong", "we", "iz", "u", "cu", "en", "ald", "igon",
        "ury", "l", "ra",
        "wood", "nko", "poulos", "ley", "son", "man", "ton", "well", "by", "worth",
    ]
    static func surname(_ number: Int) -> String {
        surnameStarts[number % surnameStarts.count] + surnameEnds[number / surnameStarts.count % surnameEnds.count]
            + (number < 750 ? "" : surnameEnds[number / 750 % surnameEnds.count])
    }

    static let sentences = [
        "came in late again, no coat, and said mum was still asleep.", "was tearful at break and would not say why.",
        "told the class teacher about the weekend.", "has not been collected on time for three days.",
        "was seen by the bike shed in period three.", "asked whether the meeting would go ahead.",
    ]
    static let fillers = [
        "Home visit planned for next week; the family will be told by phone.",
        "Attendance this half term is a little better than last.",
        "The group talked about feelings and drew what a safe place looks like.",
        "Discussed with the designated lead, no further action today.",
        "Lunch was eaten, the reading book was changed, the afternoon was calm.",
        "Review at the next team meeting; school will offer a breakfast place.",
    ]

    static func run(_ what: String, megabytes: Int, to path: String) {
        guard let file = fopen(path, "w") else { return }
        defer { fclose(file) }
        var written = 0
        var numbers = Numbers(state: 20260417)
        func put(_ text: String) {
            var text = text
            text.withUTF8 { written += fwrite($0.baseAddress, 1, $0.count, file) }
        }
        let size = megabytes << 20
        switch what {
        case "notes":
            while written < size { put(note(&numbers)) }
        case "csv":
            put(
                "UPN,Surname,Forename,DOB,Sex,Year,Reg,House,Notes,FSM,PP,EAL,SEN,Ethnicity,Postcode,Telephone,Email,Att%,Date,Code\r\n"
            )
            var row = 0
            while written < size {
                row += 1
                put(csvRow(row, &numbers))
            }
        case "xml":
            put(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CTfile>\n  <Header>\n    <DocumentName>Common Transfer File</DocumentName>\n  </Header>\n  <CTFpupilData>\n"
            )
            var pupil = 0
            while written < size {
                pupil += 1
                put(pupilElement(pupil, &numbers))
            }
            put("  </CTFpupilData>\n</CTfile>\n")
        default: break
        }
    }

    static func note(_ numbers: inout Numbers) -> String {
        var text = ""
        for _ in 0..<(2 + numbers.next(below: 5)) {
            if numbers.next(below: 3) == 0 {
                let name = forenames[numbers.next(below: forenames.count)]
                let full = numbers.next(below: 2) == 0 ? name : name + " " + surname(numbers.next(below: 20_000))
                text += full + " " + sentences[numbers.next(below: sentences.count)] + " "
            } else {
                text += fillers[numbers.next(below: fillers.count)] + (numbers.next(below: 4) == 0 ? "\n" : " ")
            }
        }
        if numbers.next(below: 8) == 0 {
            text += "Rang 01632 960\(100 + numbers.next(below: 900)) at 3.15pm on 12/03/2026."
        }
        return text + "\n\n"
    }

    private static func csvRow(_ row: Int, _ numbers: inout Numbers) -> String {
        let forename = forenames[numbers.next(below: forenames.count)]
        let notes =
            switch numbers.next(below: 4) {
            case 0: "\"Said \"\"no\"\" twice,\r\nthen left the room\""
            case 1: "\"late, no coat\""
            default: "quiet day"
            }
        return
            "H10120000\(1000 + row % 9000),\(surname(row % 20_000)),\(forename),2015-0\(1 + row % 9)-1\(row % 9),\(row % 2 == 0 ? "F" : "M"),"
            + "\(1 + row % 6),\(1 + row % 6)B,Red,\(notes),N,N,Y,K,WBRI,NR32 9ZZ,01632 960\(100 + row % 900),p\(row)@example.sch.uk,"
            + "9\(row % 10).5,1\(row % 9)/03/2026,/\r\n"
    }

    private static func pupilElement(_ pupil: Int, _ numbers: inout Numbers) -> String {
        let forename = forenames[numbers.next(below: forenames.count)]
        var text = """
                <Pupil>
                  <UPN>H10120000\(1000 + pupil % 9000)</UPN>
                  <Surname>\(surname(pupil % 20_000))</Surname>
                  <Forename>\(forename)</Forename>
                  <DOB>2015-0\(1 + pupil % 9)-1\(pupil % 9)</DOB>
                  <Sex>F</Sex>
                  <BasicDetails>
                    <PreferredSurname>\(surname(pupil % 20_000))</PreferredSurname>
                    <NCyearActual>6</NCyearActual>
                    <Ethnicity>WBRI</Ethnicity>
                    <MedicalFlag>false</MedicalFlag>
                  </BasicDetails>
                  <FSMhistory>
                    <FSMreviewDate>2026-03-01</FSMreviewDate>
                  </FSMhistory>
                  <SENhistory>
                    <SEN>
                      <StartDate>2022-01-10</StartDate>
                      <SENprovision>K</SENprovision>
                    </SEN>
                  </SENhistory>
                  <Phones>
                    <Phone>
                      <TelephoneType>H</TelephoneType>
                      <PhoneNo>01632 960\(100 + pupil % 900)</PhoneNo>
                    </Phone>
                  </Phones>
                  <Contacts>

            """
        for order in 1...2 {
            text += """
                        <Contact>
                          <Order>\(order)</Order>
                          <Surname>\(surname((pupil + order) % 20_000))</Surname>
                          <Forename>\(forenames[(pupil + order) % forenames.count])</Forename>
                          <Relationship>MOT</Relationship>
                          <Responsibility>true</Responsibility>
                        </Contact>

                """
        }
        return text
            + "      </Contacts>\n      <Attendance>\n        <YearData>\n          <Year>2026</Year>\n          <SessionsPossible>256</SessionsPossible>\n          <SessionsAttended>\(200 + pupil % 50)</SessionsAttended>\n        </YearData>\n      </Attendance>\n    </Pupil>\n"
    }

    /// A case folder: a transfer file, two tables, and notes of some 4 kB for the rest.
    static func caseFolder(documents: Int, at folder: String) {
        var numbers = Numbers(state: 7)
        mkdir(folder, 0o755)
        func write(_ text: String, to name: String) {
            guard let file = fopen(folder + "/" + name, "w") else { return }
            fputs(text, file)
            fclose(file)
        }
        var people = "subject:\n  - name: Amelia Okafor\npeople:\n"
        for number in 0..<12 {
            let role = ["pupil", "staff", "parent", "professional"][number % 4]
            people += "  - name: \(forenames[number + 1]) \(surname(number * 31))\n    role: \(role)\n"
        }
        write(people, to: "case.yaml")
        write(
            "<CTfile>\n  <CTFpupilData>\n" + pupilElement(1, &numbers) + "  </CTFpupilData>\n</CTfile>\n",
            to: "transfer.xml")
        for table in 1...2 {
            var text = "Student,Date,Category,Incident,Added By\r\n"
            for row in 0..<60 {
                text +=
                    "Amelia Okafor,\(1 + row % 28)/03/2026,Cause for Concern,\"\(note(&numbers).split(separator: "\n")[0])\",Mrs D Webb\r\n"
            }
            write(text, to: "table-\(table).csv")
        }
        for document in 0..<max(0, documents - 3) {
            var text = ""
            while text.utf8.count < 4096 { text += "Amelia was in school. " + note(&numbers) }
            write(text, to: "note-\(document).txt")
        }
    }

    /// A case folder with one long table about one child.
    static func longCase(megabytes: Int, at folder: String) {
        mkdir(folder, 0o755)
        var numbers = Numbers(state: 11)
        for (name, size) in [("case.yaml", 0), ("log.csv", megabytes << 20)] {
            guard let file = fopen(folder + "/" + name, "w") else { return }
            defer { fclose(file) }
            if size == 0 {
                fputs("subject:\n  - name: Amelia Okafor\npeople:\n  - name: Jakub Nowak\n    role: pupil\n", file)
                continue
            }
            fputs("Student,Date,Category,Incident,Added By\r\n", file)
            var written = 0
            var row = 0
            while written < size {
                row += 1
                var line =
                    "Amelia Okafor,\(1 + row % 28)/03/2026,Cause for Concern,"
                    + "\"Jakub \(note(&numbers).split(separator: "\n")[0])\",Mrs D Webb\r\n"
                line.withUTF8 { written += fwrite($0.baseAddress, 1, $0.count, file) }
            }
        }
    }
}
