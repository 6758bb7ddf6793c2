import Passages
package import Vocabulary
import Yams

/// A school's own field maps, read from YAML files and put before the maps that come with the program.
///
///     headings:
///       Cause for concern notes: concern.narrative
///     elements:
///       CTfile/CTFpupilData/Pupil/House: education.class
///
/// What is wrong is told by file and line, and nothing of the file is quoted.
package struct OwnMap: Sendable {
    package private(set) var fields = FieldMap.builtIn
    /// Which heading or path has which field already.
    private var claimed: [String: Field] = [:]

    package static let keys = ["headings", "elements"]
    /// What a whole file may weigh.
    private static let limit = 1 << 20

    package init() {}

    /// Takes in one file; `document` is how problems call it.
    package mutating func read(_ bytes: [UInt8], document: String) throws(ProfileProblems) {
        var problems: [DocumentError] = []
        func problem(_ line: Int?, _ problem: String, _ mend: String) {
            problems.append(DocumentError(document, at: line.map { "line \($0)" }, problem, mend: mend))
        }
        guard bytes.count <= OwnMap.limit, let text = String(validating: bytes, as: UTF8.self) else {
            problem(nil, "it is no field map in UTF-8 of under a megabyte", "save it as UTF-8, or give the file meant")
            throw ProfileProblems(problems: problems)
        }
        let root: Yams.Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            let (line, isTwice) = YAMLMisreading.of(error)
            problem(
                line, isTwice ? "the key in this line stands twice" : "this is not well-formed YAML",
                isTwice
                    ? "let one line say what it holds"
                    : "look at the colons and the indentation near it, and put headings with marks in them into quotes")
            throw ProfileProblems(problems: problems)
        }
        guard let root else { return }
        guard let top = root.mapping else {
            problem(root.mark?.line, "it holds no keys", "begin with `headings:` or `elements:`")
            throw ProfileProblems(problems: problems)
        }
        for (key, value) in top {
            guard let name = key.scalar?.string, OwnMap.keys.contains(name) else {
                problem(key.mark?.line, "this key has no meaning here", "use \(OwnMap.keys.joined(separator: ", "))")
                continue
            }
            // A section whose lines are all comments yet.
            if let scalar = value.scalar, scalar.string.isEmpty { continue }
            guard let lines = value.mapping else {
                problem(value.mark?.line, "lines should stand here", "write each as `heading: field`")
                continue
            }
            for (what, field) in lines {
                if let (said, mend) = take(what, field, isElement: name == "elements") {
                    problem((what.mark ?? field.mark)?.line, said, mend)
                }
            }
        }
        guard problems.isEmpty else { throw ProfileProblems(problems: problems) }
    }

    /// Takes in one line; what is wrong with it, and the mend.
    private mutating func take(_ what: Yams.Node, _ value: Yams.Node, isElement: Bool) -> (String, String)? {
        guard let what = what.scalar?.string.trimmed, let name = value.scalar?.string.trimmed else {
            return ("a heading and one field should stand here", "write `heading: field`")
        }
        guard let field = Field(name) else {
            return ("no field has the name after the colon", "use a name of docs/fields.md, such as concern.narrative")
        }
        let key = isElement ? "/" + what : HeadingMap.fold(what)
        guard !key.isEmpty, key != "/" else {
            return ("what is before the colon holds no letter", "write the heading as the file has it")
        }
        if let before = claimed[key] {
            return before == field
                ? nil
                : (
                    "another line gives it another field",
                    "let one line say what it holds; capitals, spaces and marks make no difference"
                )
        }
        claimed[key] = field
        guard isElement else {
            fields.add(heading: what, field: field)
            return nil
        }
        let steps = what.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let path = steps.first == "" ? Array(steps.dropFirst()) : steps
        guard path.count > 1, path.allSatisfy({ !$0.isEmpty && !$0.contains("[") && $0 != "@" }),
            !path.dropLast().contains(where: { $0.hasPrefix("@") })
        else {
            return (
                "this is no path of an element",
                "write the names from the root on, such as CTfile/CTFpupilData/Pupil/House"
            )
        }
        do throws(ElementMap.Refusal) {
            try fields.add(path: path, field: field)
            return nil
        } catch {
            switch error {
            case .holdsOthers: return ("this element holds others", "say what those hold, each in a line of its own")
            case .insideText:
                return ("the path leads through an element that holds text", "map that element as a whole")
            }
        }
    }
}

/// What a YAML library's error tells without its words, which quote the file.
enum YAMLMisreading {
    /// The line, where it has one, and whether a key stands twice there.
    static func of(_ error: any Error) -> (line: Int?, isTwice: Bool) {
        guard let error = error as? YamlError else { return (nil, false) }
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            return (mark.line, false)
        case .duplicatedKeysInMapping(_, let context): return (context.mark.line, true)
        default: return (nil, false)
        }
    }
}
