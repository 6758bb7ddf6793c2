/// A draft letter that tells a child or a family what was shared about them.
///
/// It names nobody: who sends it fills in the names and looks at what it says.
package struct Notice: Sendable {
    package var day = ""
    package var recipient = ""
    package var purpose = ""
    /// Each the law and the reason.
    package var basis: [String] = []
    /// What kinds of documents, such as `2 notes`.
    package var documents: [String] = []
    /// What they tell about, in a phrase each.
    package var about: [String] = []
    package var consent = ""

    package init() {}

    private enum Block {
        case heading(String)
        case text(String)
        case list([String])
    }

    private var blocks: [Block] {
        var blocks: [Block] = [
            .text("[Your school's name and address]"), .text("[Date]"), .text("Dear [name],"),
            .heading("Information that we shared about you"),
            .text(
                "We want to be open with you. On \(day) we prepared information about [the child's name] for \(recipient). "
                    + "This letter says what, why, and what your rights are."),
            .heading("Why"), .text(purpose), .heading("What"),
            .text("The papers are: " + (documents.isEmpty ? "none" : documents.joined(separator: ", ")) + "."),
        ]
        if !about.isEmpty { blocks += [.text("They tell about:"), .list(about)] }
        blocks.append(
            .text(
                "We left out what they do not need. They were asked to use it for this purpose alone and not to pass it on "
                    + "without asking us."))
        blocks += [.heading("What allows us to"), .list(basis)]
        if !consent.isEmpty { blocks.append(.text(consent)) }
        blocks += [
            .heading("Your rights"),
            .text("You can ask us:"),
            .list([
                "for a copy of what we hold about you", "to put right what is wrong, or to add your view",
                "to stop using it, or to delete it: we will look at what you say, and tell you if the law has us keep it",
                "to have a decision looked at again by somebody else",
            ]),
            .text(
                "Speak or write to [name of the safeguarding lead or data protection officer, telephone, e-mail]. If you "
                    + "are not happy with the answer, you can complain to the Information Commissioner's Office: ico.org.uk, "
                    + "0303 123 1113."),
            .text("Please ask us if you would like this in another language or read out to you."),
            .text("Yours sincerely,"), .text("[Name and post]"),
        ]
        return blocks
    }

    package var markdown: [UInt8] {
        var parts: [String] = []
        for block in blocks {
            switch block {
            case .heading(let text): parts.append("## " + text)
            case .text(let text): parts.append(text)
            case .list(let items): parts.append(items.map { "- " + $0 }.joined(separator: "\n"))
            }
        }
        return Array((parts.joined(separator: "\n\n") + "\n").utf8)
    }

    package var html: [UInt8] {
        var text = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Information that we shared about you</title>
            <style>body{font:12pt/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em}h2{font-size:1.1em}</style></head>
            <body>

            """
        for block in blocks {
            switch block {
            case .heading(let title): text += "<h2>\(Self.escaped(title))</h2>\n"
            case .text(let line): text += "<p>\(Self.escaped(line))</p>\n"
            case .list(let items):
                text += "<ul>\n" + items.map { "<li>\(Self.escaped($0))</li>\n" }.joined() + "</ul>\n"
            }
        }
        return Array((text + "</body>\n</html>\n").utf8)
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
