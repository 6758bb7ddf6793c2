import Account
package import Profiles
import Vocabulary

/// A profile as a page that reads like the policy that it is: for a data protection officer, an impact assessment, a parent.
package enum ProfilePage {
    /// The page; a review before `today`, such as `2027-09-01`, is overdue, and with `fieldByField` every field follows in a
    /// table.
    package static func page(of profile: Profile, today: String, fieldByField: Bool) -> Page {
        var page = Page(title: profile.title)
        page.blocks.append(.paragraph("Recipient: \(profile.recipient)"))
        page.blocks.append(.paragraph("Purpose: \(profile.purpose)"))
        page.blocks.append(
            .paragraph(
                "Profile \(profile.name), version \(profile.version). To be reviewed by \(profile.review)"
                    + (profile.isOverdue(on: today) ? ", which is past: the review is overdue." : ".")))
        page.blocks.append(
            .paragraph(
                "Only what this page lists is shared. Everything else is taken out: " + profile.otherwise.why))
        page.blocks.append(
            .paragraph(
                "Two things go whatever this page says: what the case file protects, and every column or element of which no "
                    + "field map says what it holds."))
        page.blocks.append(.paragraph(search(profile)))
        law(of: profile, into: &page)
        for section in Line.Section.allCases {
            let lines = profile.lines.filter { $0.section == section }
            page.blocks.append(.heading(title(of: section.rawValue)))
            if let note = notes[section.rawValue] { page.blocks.append(.paragraph(note)) }
            guard !lines.isEmpty else {
                page.blocks.append(.paragraph("Nothing of this is shared."))
                continue
            }
            page.blocks.append(
                .table(
                    columns: ["What", "What is done", "Why", "Line"],
                    rows: lines.map { line in
                        [
                            sentence(what(line)), PolicyWords.words(for: line.rule), line.rule.why, line.rule.id,
                        ]
                    }))
        }
        facts(
            profile.requires, "What the pack must state",
            "Without these facts the pack is not released, unless a person gives a reason for the record.", into: &page)
        facts(
            profile.expects, "What the recipient will look for",
            "Where one of these is missing the sender is told, and the pack may go.", into: &page)
        questions(profile.asks, into: &page)
        if fieldByField { table(of: profile, into: &page) }
        return page
    }

    /// How sure a find in text has to be, and how many have to look alike.
    private static func search(_ profile: Profile) -> String {
        func percent(_ score: Double) -> String { "\(Int((score * 100).rounded())) per cent" }
        let finds =
            profile.threshold > 0
            ? "A number, date or place that is found in text counts where that is at least \(percent(profile.threshold)) sure"
            : "Every number, date and place that may be one counts"
        let k = profile.k.map {
            " In a table at least \($0) people have to look alike, which `winnow risk` measures."
        }
        return finds + ", and a word that nobody listed is taken for a name where it is at least "
            + percent(profile.nameThreshold) + " likely to be one." + (k ?? "")
    }

    private static func law(of profile: Profile, into page: inout Page) {
        page.blocks.append(.heading("Lawful basis"))
        page.blocks.append(.table(columns: ["Law", "Why"], rows: profile.basis.map { [$0.law, $0.why] }))
        page.blocks.append(.heading("Special category and criminal offence data"))
        guard !profile.conditions.isEmpty else {
            page.blocks.append(.paragraph("None is shared."))
            return
        }
        page.blocks.append(
            .table(
                columns: ["Class", "Condition", "Why"],
                rows: profile.conditions.map {
                    [sentence(PolicyWords.lawClass(of: $0.sensitivity) ?? ""), $0.law, $0.why]
                }))
    }

    private static func title(of section: String) -> String {
        switch section {
        case "fields": "What is shared of columns and elements"
        case "people": "Who is named"
        case "values": "Numbers, dates and places in text"
        case "entries": "Whole entries"
        default: sentence(section)
        }
    }

    private static let notes = [
        "people": "These rules hold wherever a person is named, in a field or in text.",
        "fields": "Text that is shared is still searched for names, numbers, dates and places, which have rules below.",
    ]

    /// What a line claims, in words.
    static func what(_ line: Line) -> String {
        switch line.section.rawValue {
        case "fields": PolicyWords.fields(line.claims.flatMap(Profile.fields(claimedBy:)))
        case "people": PolicyWords.people(line.claims)
        case "values":
            values(line.claims) + ", of " + line.owners.map(PolicyWords.person).joined(separator: ", ")
        case "entries": "entries, rows and pupil elements that concern another pupil only"
        default: line.claims.joined(separator: ", ")
        }
    }

    static func values(_ claims: [String]) -> String {
        var seen: Set<String> = []
        return claims.map { claim in
            switch claim {
            case "id.*": "reference numbers of every kind"
            case "quasi.*": "rare facts about somebody"
            // A policy says it; the summary that goes with a pack does not tell that there was a crime.
            case "id.case": "case numbers"
            case "id.crime": "police reference numbers"
            case "id.vehicle": "vehicle registrations"
            case "id.officer": "collar numbers of police officers"
            default: PlainWords.words(for: Kind(claim))
            }
        }.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    /// What stops a pack until somebody answers: what the profile asks, and what every profile does.
    private static func questions(_ asks: [Question], into page: inout Page) {
        page.blocks.append(.heading("What a person has to answer first"))
        page.blocks.append(
            .paragraph(
                "Where the case raises one of these questions, the pack is not released until somebody answers it. The answer "
                    + "lets the pack be made and is recorded with its reason. It changes nothing of what is shared and of who "
                    + "is named."))
        page.blocks.append(
            .table(
                columns: ["Question", "Where it is asked", "Why", "Answered with"],
                rows: (asks + Question.always).map { question in
                    [question.question, occasion(of: question), question.why, "--confirm \(question.id)=REASON"]
                }))
    }

    private static func occasion(of question: Question) -> String {
        switch question.id {
        case Question.courtPapers.id: "a document is a paper of family proceedings"
        case Question.recipientInCase.id: "the recipient, as `facts:` of case.yaml has it, is known to the case"
        default: "the case knows \(PolicyWords.people(question.about))"
        }
    }

    private static func facts(_ facts: [Fact], _ title: String, _ note: String, into page: inout Page) {
        guard !facts.isEmpty else { return }
        page.blocks.append(.heading(title))
        page.blocks.append(.paragraph(note))
        page.blocks.append(
            .table(
                columns: ["Fact", "Why", "Where it may stand"],
                rows: facts.map { [sentence($0.label), $0.why, $0.places] }))
    }

    /// Every field of the table, and what happens to it.
    private static func table(of profile: Profile, into page: inout Page) {
        page.blocks.append(.heading("Field by field"))
        for (name, title) in FieldTable.shared.groups {
            let fields = FieldTable.shared.rows.indices.map { Field(index: UInt16($0)) }.filter {
                $0.info.group == name
            }
            page.blocks.append(.paragraph(title))
            page.blocks.append(
                .table(
                    columns: ["Field", "Holds", "Of", "Class", "What is done", "Why"],
                    rows: fields.map { field in
                        let rule = profile.rule(for: field)
                        return [
                            field.name, field.info.holds, PolicyWords.owner(of: field.info.person),
                            PolicyWords.words(for: field.info.sensitivity), PolicyWords.words(for: rule),
                            rule.why,
                        ]
                    }))
        }
    }

    /// With a capital at its start.
    static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
