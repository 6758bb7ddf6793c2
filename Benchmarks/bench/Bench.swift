import Formats
import Glibc
import Passages
import People
import Recognisers
import Vocabulary

/// The jobs that `script/bench` times, each as a whole process.
///
///     bench generate notes|csv|xml MEGABYTES FILE
///     bench csv|xml FILE OUT
///     bench people COUNT FILE
///     bench recognisers FILE
///     bench find < LINES
///     bench tagger FILE
///     bench tokens FILE
///     bench notes|named COUNT FILE OUT
///     bench case DOCUMENTS FOLDER
///     bench long MEGABYTES FOLDER
@main
enum Bench {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do throws(DocumentError) {
            switch arguments.first {
            case "generate" where arguments.count == 4:
                Generate.run(arguments[1], megabytes: Int(arguments[2]) ?? 1, to: arguments[3])
            case "csv" where arguments.count == 3: try csv(arguments[1], to: arguments[2])
            case "xml" where arguments.count == 3: try xml(arguments[1], to: arguments[2])
            case "case" where arguments.count == 3:
                Generate.caseFolder(documents: Int(arguments[1]) ?? 20, at: arguments[2])
            case "long" where arguments.count == 3:
                Generate.longCase(megabytes: Int(arguments[1]) ?? 1, at: arguments[2])
            case "people" where arguments.count == 3: try people(Int(arguments[1]) ?? 200, in: arguments[2])
            case "tagger" where arguments.count == 2: try Names.tag(arguments[1])
            case "tokens" where arguments.count == 2: try Names.printTokens(of: arguments[1])
            case "notes" where arguments.count == 4, "named" where arguments.count == 4:
                try Notes.run(
                    Int(arguments[1]) ?? 200, in: arguments[2], to: arguments[3], namesGo: arguments[0] == "named")
            case "find" where arguments.count == 1: Find.run()
            case "recognisers" where arguments.count == 2: try recognisers(in: arguments[1])
            default: exit(64)
            }
        } catch {
            var line = "bench: \(error.problem)\n"
            line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
            exit(2)
        }
    }

    /// Drops four columns of twenty and rewrites one.
    private static func csv(_ path: String, to out: String) throws(DocumentError) {
        try copy(path, CSV(), judge: ColumnJudge(), to: out)
    }

    /// Drops the contacts, the needs and the meals of every pupil.
    private static func xml(_ path: String, to out: String) throws(DocumentError) {
        try copy(path, XMLFormat(), judge: ElementJudge(), to: out)
    }

    private static func copy(_ path: String, _ format: some Format, judge: some Judge, to out: String)
        throws(DocumentError)
    {
        let descriptor = open(out, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        var sink = ByteWriter(descriptor: descriptor, name: out)
        var judge = judge
        var labels = NoLabels()
        try walk(format, ByteReader(path: path), judge: &judge, labels: &labels, into: &sink) { _, _, _ in }
        close(descriptor)
    }

    /// Runs every recogniser over a text, and says how much was found of each kind.
    private static func recognisers(in path: String) throws(DocumentError) {
        var reader = try PlainText().reader(over: ByteReader(path: path))
        var record = Record()
        var matches: [Match] = []
        var counts: [(kind: Kind, count: Int)] = []
        while try reader.next(into: &record) {
            for passage in record.passages {
                matches.removeAll(keepingCapacity: true)
                record.withText(of: passage) { Recognisers.scan($0, into: &matches) }
                for match in matches {
                    if let place = counts.firstIndex(where: { $0.kind == match.kind }) {
                        counts[place].count += 1
                    } else {
                        counts.append((match.kind, 1))
                    }
                }
            }
        }
        for (kind, count) in counts.sorted(by: { $0.kind.name < $1.kind.name }) { print(kind, count) }
    }

    /// Finds the mentions of that many people in a text, and says how many there were.
    private static func people(_ count: Int, in path: String) throws(DocumentError) {
        let people = (0..<count).map { number in
            var person = Person(id: PersonID(number), role: .pupil)
            person.names = [
                PersonName(
                    forename: Generate.forenames[number % Generate.forenames.count],
                    surname: Generate.surname(number * 7))
            ]
            return person
        }
        let matcher = PeopleMatcher(people: people)
        var reader = try PlainText().reader(over: ByteReader(path: path))
        var record = Record()
        var mentions: [Mention] = []
        var total = 0
        while try reader.next(into: &record) {
            for passage in record.passages {
                mentions.removeAll(keepingCapacity: true)
                record.withText(of: passage) { matcher.mentions(in: $0, into: &mentions) }
                total += mentions.count
            }
        }
        print(total)
    }
}

private struct NoLabels: Labels {
    mutating func label(for person: PersonID) -> String { "" }
}

/// Columns go by their place, as a profile sends them away by their field.
private struct ColumnJudge: Judge {
    private let dropped = [3, 12, 13, 16]
    private let rewritten = 1
    private var row = 0
    private let reason = Reason(kind: .field(.unknown), action: .remove, rule: "bench", why: "")

    var columnsToPresent: Set<Int>? { [rewritten] }

    mutating func rule(_ record: borrowing Record) -> Ruling {
        if record.part == .header {
            return .keep(
                record.passages.indices.filter { dropped.contains(record.passages[$0].column) }.map {
                    Edit(passage: $0, range: nil, replacement: .nothing, reason: reason)
                })
        }
        row += 1
        guard let passage = record.passages.first else { return .keep([]) }
        return .keep([
            Edit(passage: 0, range: 0..<passage.text.count, replacement: .text("P\(row)"), reason: reason)
        ])
    }
}

/// Elements go by their field.
private struct ElementJudge: Judge {
    private let drops: [Bool] = FieldTable.shared.rows.map { row in
        row.name.hasPrefix("contact.") || row.name.hasPrefix("send.") || row.name.hasPrefix("education.fsm")
    }
    private let reason = Reason(kind: .field(.unknown), action: .remove, rule: "bench", why: "")

    mutating func rule(_ record: borrowing Record) -> Ruling {
        var edits: [Edit] = []
        for index in record.passages.indices where drops[Int(record.passages[index].field.index)] {
            edits.append(Edit(passage: index, range: nil, replacement: .nothing, reason: reason))
        }
        return .keep(edits)
    }
}
