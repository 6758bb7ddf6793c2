import Account
package import Risk
import Vocabulary

/// What `risk` says of a pack held against the school's roll.
package struct IntruderReport: Sendable {
    package var figures: IntruderFigures
    /// The fewest pupils that everybody of the pack has to fit.
    package var asked: Int

    package init(_ figures: IntruderFigures, asked: Int) {
        self.figures = figures
        self.asked = asked
    }

    /// Those whom fewer fit.
    package var few: [IntruderFigures.Person] { figures.people.filter { $0.fits < asked } }

    private var verdict: String {
        if figures.people.isEmpty { return "No table of the pack tells anything of a child under a label." }
        if few.isEmpty {
            return
                "At least \(asked) of the \(figures.pupils) pupils on the roll fit what the tables tell of each child."
        }
        return
            "\(few.count) of \(figures.people.count) children could be found with the roll: fewer than \(asked) of its "
            + "\(figures.pupils) pupils fit. A person has to say whether the pack may go."
    }

    private func line(_ person: IntruderFigures.Person) -> String {
        func words(_ fields: [Field]) -> String { fields.map(\.info.holds).joined(separator: ", ") }
        let pupils = person.fits == 1 ? "1 pupil fits" : "\(person.fits) pupils fit"
        var line = "\(person.label): \(pupils)"
        line += person.facts.isEmpty ? " (nothing is told that the roll knows)" : ", by \(words(person.facts))"
        if !person.unchecked.isEmpty { line += "; not on the roll and not counted: \(words(person.unchecked))" }
        return line
    }

    private static let method = [
        "Only what stands in tables and transfer files is counted: what prose tells can single out further.",
        "A pupil whose cell on the roll is blank does not fit. 0 means that the roll is written otherwise, or is another year's.",
    ]

    package var human: String {
        ([verdict, ""] + figures.people.map { "  " + line($0) } + [""] + Self.method).joined(separator: "\n") + "\n"
    }

    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.member("format", "winnow-intruder-1")
            top.member("asked_k", asked)
            top.member("pupils", figures.pupils)
            top.member("people_below_asked", few.count)
            top.key("people")
            top.array { list in
                for person in figures.people {
                    list.object { entry in
                        entry.member("label", person.label)
                        entry.member("fits", person.fits)
                        for (name, fields) in [("facts", person.facts), ("not_on_the_roll", person.unchecked)] {
                            entry.key(name)
                            entry.array { list in for field in fields { list.string(field.name) } }
                        }
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    package var page: [UInt8] {
        var html = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Who could be found with the roll</title>
            <style>body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1b1b1b; }
            </style>
            </head>
            <body>
            <h1>Who could be found with the roll</h1>
            <p><strong>\(HTMLText.escaped(verdict))</strong></p>
            <ul>

            """
        for person in figures.people { html += "<li>\(HTMLText.escaped(line(person)))</li>\n" }
        html += "</ul>\n"
        for line in Self.method { html += "<p>\(HTMLText.escaped(line))</p>\n" }
        return Array((html + "</body>\n</html>\n").utf8)
    }
}
