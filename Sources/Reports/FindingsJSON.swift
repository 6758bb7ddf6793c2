package import Account

/// `{"findings":[…]}`: each finding with the members of an account line, its recogniser and its score.
package struct FindingsJSON: FindingReport {
    package static let needsPositions = false

    package init() {}

    package var head: [UInt8] { Array("{\"findings\":[".utf8) }
    package var separator: [UInt8] { Array(",\n".utf8) }
    package func page() -> Page { Page() }
    package func foot(_ totals: FindingTotals) -> [UInt8] { Array("]}\n".utf8) }

    package struct Page: FindingPage {
        package var bytes: [UInt8] = []

        package mutating func add(_ finding: Finding) { bytes += ",\n".utf8 + finding.line.jsonLine }
        package mutating func close() {}
    }
}
