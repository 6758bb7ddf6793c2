package import Account
import Passages
import Vocabulary

/// Findings in SARIF 2.1.0, for the tools that read what checkers of code find.
///
/// It may be passed on where the export may not: it holds no value, no heading and no path of elements. A place is a line and a
/// column, and in a table the row's and the column's number; the fingerprint cannot be undone without the baseline.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
package struct FindingsSARIF: FindingReport {
    package static let needsPositions = true

    private let version: String

    /// `version` is the program's.
    package init(version: String) { self.version = version }

    package var head: [UInt8] {
        let opening =
            #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"#
            + #""columnKind":"unicodeCodePoints","results":["#
        return Array(opening.utf8)
    }
    package var separator: [UInt8] { Array(",\n".utf8) }
    package func page() -> Page { Page() }

    /// The tool comes last: only now is it known which kinds were found.
    package func foot(_ totals: FindingTotals) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { tool in
            tool.key("driver")
            tool.object { driver in
                driver.member("name", "winnow")
                driver.member("version", version)
                driver.key("rules")
                driver.array { rules in
                    for kind in totals.kinds.sorted() {
                        rules.object { rule in
                            rule.member("id", kind)
                            rule.key("shortDescription")
                            rule.object { $0.member("text", PlainWords.words(for: Kind(kind))) }
                        }
                    }
                }
            }
        }
        return Array("],\"tool\":".utf8) + writer.bytes + Array("}]}\n".utf8)
    }

    package struct Page: FindingPage {
        package var bytes: [UInt8] = []

        package mutating func add(_ finding: Finding) {
            var writer = JSONWriter()
            let line = finding.line
            writer.object { result in
                result.member("ruleId", line.kind.name)
                result.member("level", "error")
                result.key("message")
                result.object { $0.member("text", line.why) }
                result.key("locations")
                result.array { list in list.object { write(finding, to: &$0) } }
                if let fingerprint = finding.fingerprint {
                    result.key("partialFingerprints")
                    result.object { $0.member("winnow/v1", fingerprint) }
                }
                result.key("properties")
                result.object { bag in
                    bag.member("unit", line.unit.rawValue)
                    bag.member("action", line.action.rawValue)
                    bag.member("rule", line.rule)
                    bag.member("recogniser", line.recogniser)
                    bag.member("score", line.score)
                    if case .cell(let row, _) = line.place, line.unit != .column { bag.member("row", row) }
                    bag.member("column", finding.column)
                    bag.member("count", line.count)
                }
            }
            bytes += ",\n".utf8 + writer.bytes
        }

        package mutating func close() {}

        private func write(_ finding: Finding, to location: inout JSONWriter) {
            location.key("physicalLocation")
            location.object { place in
                place.key("artifactLocation")
                place.object { $0.member("uri", uri(of: finding.path)) }
                guard let position = finding.position else { return }
                place.key("region")
                place.object { region in
                    region.member("startLine", position.line)
                    region.member("startColumn", position.column)
                }
            }
        }

        /// A path as a URI reference, relative where the path is: RFC 3986, all but unreserved characters and strokes written
        /// as percent signs and digits.
        private func uri(of path: String) -> String {
            var path = path[...]
            while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
            var uri = path.hasPrefix("/") ? "file://" : ""
            for byte in path.utf8 {
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
                    uri.unicodeScalars.append(Unicode.Scalar(byte))
                default: uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            }
            return uri
        }
    }
}
