import Vocabulary

/// A profile to start from: it is valid, and denies everything.
package enum NewProfile {
    package static var text: String {
        var text = """
            # A profile to start from. As it stands nothing is shared: every line under a # is an offer. Take the # away, say why, and
            # run `winnow profiles validate FILE`. docs/profile-language.md explains each section.
            profile: new-profile
            version: 1
            title: Title of the profile
            recipient: Who receives the pack
            purpose: What the recipient needs it for.
            review: \(review)
            # What is found in text counts from this score on, from 0 to 1; without the line, all of it counts.
            #threshold: 0.5
            # A word that nobody listed is taken for a name where it is this likely to be one; without the line, at 0.02.
            #name-threshold: 0.1
            # In a table at least so many have to look alike, which `winnow risk` measures; without the line, 5.
            #k: 10
            otherwise: It is not needed for this purpose.

            basis:
              public-task:
                law: UK GDPR Art 6(1)(e), with the statute that gives the task
                why: Why this basis holds for this purpose.

            # Needed for special category and criminal offence data: \(ProfileKeys.conditions.joined(separator: ", ")).
            #conditions:
            #  health:
            #    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
            #    why: Why the recipient needs it.

            # Keep of each list what the recipient needs. A line may also generalise (with to:), pseudonymise or remove; or
            # select (with about: and months:), which shares it in the entries that matter.
            #fields:

            """
        for (name, title) in FieldTable.shared.groups where name != "base" {
            let fields = FieldTable.shared.rows.filter { $0.group == name }.map(\.name)
            text += "#  \(name.replacing("_", with: "-")):   # \(title)\n"
            text +=
                wrapped(fields, first: "#    keep: [", rest: "#      ") + "]\n#    why: Why the recipient needs it.\n"
        }
        let roles = Role.allCases.map(\.rawValue) + ["pupil-family"]
        let kinds = Kind.listed.filter { !$0.hasPrefix("person.") && !["protected", "formula"].contains($0) }.sorted()
        text += """
            #  prose:
            #    keep: [text]
            #    why: Why the recipient needs the notes.

            # Who is named.
            #people:
            #  named:

            """
        text += wrapped(roles, first: "#    keep: [", rest: "#      ") + "]\n#    why: Why their names are needed.\n"
        text += """

            # Numbers, dates and places in text.
            #values:
            #  found:

            """
        text += wrapped(kinds + ["id.*", "quasi.*"], first: "#    keep: [", rest: "#      ") + "]\n"
        text += """
            #    of: [subject]
            #    why: Why the recipient needs them.

            # Entries that only concern another pupil: taken out whole unless a line says otherwise.
            #entries:
            #  other-pupils-entries:
            #    remove: [other-pupils]
            #    why: The entry is about another child only.

            # Without these facts the pack is not released.
            #requires:
            #  child-named:
            #    person: [subject]
            #    label: the child's name
            #    why: Why the pack is useless without it.

            # Where one of these is missing the sender is told, and the pack may go.
            #expects:
            #  safe-now:
            #    answer: [child_safe_now]
            #    label: whether the child is safe now
            #    why: Why the recipient looks for it.

            # What a person has to answer first.
            #asks:
            #  staff-of-concern:
            #    about: [staff/alleged]
            #    question: Has the concern gone to the designated officer?
            #    why: Why it has to be answered first.

            """
        return text
    }

    /// Long past, so that the profile is listed as overdue until somebody has set a day.
    private static let review = "2000-01-01"

    /// A list between brackets, in lines of up to 120 letters.
    private static func wrapped(_ items: [String], first: String, rest: String) -> String {
        var lines = [first]
        for (index, item) in items.enumerated() {
            let piece = item + (index == items.count - 1 ? "" : ",")
            let last = lines.count - 1
            if lines[last].count + piece.count > 118 {
                lines.append(rest + piece)
            } else {
                lines[last] += (lines[last].hasSuffix("[") || lines[last].hasSuffix("  ") ? "" : " ") + piece
            }
        }
        return lines.joined(separator: "\n")
    }
}
