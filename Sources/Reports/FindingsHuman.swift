package import Account
import Passages
import Vocabulary

/// Findings for people to read, and no value: what stands where how often, one line for each kind in a column or a section.
///
/// Memory follows the columns and kinds of one document.
package struct FindingsHuman: FindingReport {
    package static let needsPositions = true

    private let explains: Bool
    private let threshold: Double

    /// With `explains`, who found things and how surely; `threshold` is the score from which the profile acts.
    package init(explains: Bool, threshold: Double) {
        self.explains = explains
        self.threshold = threshold
    }

    package var head: [UInt8] { [] }
    package var separator: [UInt8] { [] }
    package func page() -> Page { Page(explains: explains, threshold: threshold) }

    package func foot(_ totals: FindingTotals) -> [UInt8] {
        let documents = Self.counted(totals.documents, "document")
        let accepted = totals.accepted == 0 ? "" : "; \(Self.grouped(totals.accepted)) more are in the baseline"
        let sentence =
            totals.findings == 0
            ? "nothing that the profile withholds in \(documents)"
            : "\(Self.counted(totals.findings, "finding")) in \(Self.grouped(totals.documentsWithFindings)) of \(documents)"
        return Array((sentence + accepted + "\n").utf8)
    }

    /// `1 document`, `12,345 findings`.
    static func counted(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A number with its thousands apart: `12,345`.
    static func grouped(_ number: Int) -> String {
        var text = ""
        for (place, digit) in String(number).reversed().enumerated() {
            if place > 0, place % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }

    package struct Page: FindingPage {
        package var bytes: [UInt8] = []
        private let explains: Bool
        private let threshold: Double
        private var path = ""
        private var groups: [Key: Group] = [:]

        /// What is told in one line.
        private struct Key: Hashable {
            var column: Int
            var section: String
            var unit: WithheldLine.Unit
            var kind: Kind
            var rule: String
        }

        private struct Group {
            var order: Int
            var why: String
            var action: Action
            var count = 0
            var places: [Int] = []
            var finders: [String: Finder] = [:]
        }

        /// How often one recogniser found something, and how surely.
        private struct Finder {
            var count = 0
            var lowest = 1.0
            var highest = 0.0
            /// How many would not be found as surely without the words around them.
            var byContext = 0
            /// How often each word of its own lists nearby made something surer.
            var cues: [String: Int] = [:]
        }

        /// As many places stand in a line.
        private static let shown = 5

        init(explains: Bool, threshold: Double) {
            self.explains = explains
            self.threshold = threshold
        }

        package mutating func add(_ finding: Finding) {
            let line = finding.line
            path = finding.path
            let key = Key(
                column: finding.column ?? 0, section: finding.section, unit: line.unit, kind: line.kind, rule: line.rule
            )
            var group = groups[key] ?? Group(order: groups.count, why: line.why, action: line.action)
            group.count += line.count ?? 1
            if group.places.count < Self.shown, let place = Self.place(of: finding), group.places.last != place {
                group.places.append(place)
            }
            if explains, let recogniser = line.recogniser, let score = line.score {
                var finder = group.finders[recogniser] ?? Finder()
                finder.count += 1
                finder.lowest = min(finder.lowest, score)
                finder.highest = max(finder.highest, score)
                if finding.standsAlone == false { finder.byContext += 1 }
                for word in finding.cues { finder.cues[word, default: 0] += 1 }
                group.finders[recogniser] = finder
            }
            groups[key] = group
        }

        private static func place(of finding: Finding) -> Int? {
            if case .cell(let row, _) = finding.line.place { return row }
            return finding.position?.line
        }

        package mutating func close() {
            guard !groups.isEmpty else { return }
            var text = Self.plain(path, most: 400) + "\n"
            let ordered = groups.sorted { a, b in
                // Of a column the whole comes first.
                (a.key.column, a.key.unit == .column ? 0 : 1, a.value.order)
                    < (b.key.column, b.key.unit == .column ? 0 : 1, b.value.order)
            }
            for (key, group) in ordered {
                text += "  " + Self.head(of: key, group) + "\n      " + group.why + " [" + key.rule + "]\n"
                if explains { text += explanation(of: group) }
            }
            bytes += text.utf8
            groups = [:]
        }

        private static func head(of key: Key, _ group: Group) -> String {
            let what = "\(PlainWords.words(for: key.kind)) (\(key.kind.name))"
            let section = plain(key.section, most: 120)
            let isTable = key.column > 0
            let place = isTable ? "column \(key.column), \(section): " : section.isEmpty ? "" : section + ": "
            switch key.unit {
            case .document: return "the whole document: it cannot be read"
            case .filename: return "the name of the file: " + what
            case .column: return place + "the whole column, \(counted(group.count, "cell")): " + what
            case .row: return "\(counted(group.count, "whole row")): " + what + places(of: group, "row")
            default:
                return place + "\(grouped(group.count)) × " + what + places(of: group, isTable ? "row" : "line")
            }
        }

        private static func places(of group: Group, _ noun: String) -> String {
            guard let last = group.places.last else { return "" }
            let more = group.count - group.places.count
            let first = group.places.map(grouped)
            if first.count == 1 { return ", \(noun) \(first[0])" + (more > 0 ? " and \(grouped(more)) more" : "") }
            if more > 0 { return ", \(noun)s " + first.joined(separator: ", ") + " and \(grouped(more)) more" }
            return ", \(noun)s " + first.dropLast().joined(separator: ", ") + " and " + grouped(last)
        }

        private func explanation(of group: Group) -> String {
            var text = ""
            for (name, finder) in group.finders.sorted(by: { $0.key < $1.key }) where name != "field" {
                let (low, high) = (Self.decimal(finder.lowest), Self.decimal(finder.highest))
                text += "      found by \(name), score \(low == high ? low : low + " to " + high)"
                if finder.byContext > 0 {
                    text +=
                        finder.byContext == finder.count
                        ? ", by the words around"
                        : ", \(grouped(finder.byContext)) of "
                            + "\(grouped(finder.count)) by the words around"
                }
                text += "; this profile acts from \(Self.decimal(threshold))\n"
                if !finder.cues.isEmpty { text += "          surer for " + Self.most(of: finder.cues) + "\n" }
            }
            return text
        }

        /// The words that count most: `rang (12), ring (3)`.
        private static func most(of words: [String: Int]) -> String {
            words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(shown)
                .map { "\($0.key) (\(grouped($0.value)))" }.joined(separator: ", ")
        }

        /// Two digits after the point: `0.95`.
        private static func decimal(_ score: Double) -> String {
            let hundredths = Int((score * 100).rounded())
            return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
        }

        /// One line that no terminal takes for an order.
        private static func plain(_ text: String, most: Int) -> String {
            var line = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                if line.count >= most {
                    line.append("…")
                    break
                }
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator: line.append(" ")
                default: line.append(scalar)
                }
            }
            return String(line)
        }
    }
}

private func grouped(_ number: Int) -> String { FindingsHuman.grouped(number) }
private func counted(_ number: Int, _ noun: String) -> String { FindingsHuman.counted(number, noun) }
