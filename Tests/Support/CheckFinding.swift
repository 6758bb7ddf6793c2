import Foundation

/// One finding of `check --format json`: an account line with the recogniser and the score.
@dynamicMemberLookup
package struct CheckFinding: Decodable, Sendable {
    package var line: AccountLine
    package var recogniser: String?
    package var score: Double?

    private enum Key: String, CodingKey { case recogniser, score }

    package init(from decoder: any Decoder) throws {
        line = try AccountLine(from: decoder)
        let keys = try decoder.container(keyedBy: Key.self)
        recogniser = try keys.decodeIfPresent(String.self, forKey: .recogniser)
        score = try keys.decodeIfPresent(Double.self, forKey: .score)
    }

    package subscript<Value>(dynamicMember member: KeyPath<AccountLine, Value>) -> Value { line[keyPath: member] }
}

/// What SARIF 2.1.0 asks of a report, as far as `check` writes it: what is not optional here is required there.
package struct SARIFReport: Decodable, Sendable {
    package var version: String
    package var runs: [SARIFRun]
}

package struct SARIFRun: Decodable, Sendable {
    package struct Message: Decodable, Sendable { package var text: String }
    package struct Rule: Decodable, Sendable {
        package var id: String
        package var shortDescription: Message
    }
    package struct Driver: Decodable, Sendable {
        package var name: String
        package var version: String
        package var rules: [Rule]
    }
    package struct Tool: Decodable, Sendable { package var driver: Driver }
    package struct Region: Decodable, Sendable {
        package var startLine: Int
        package var startColumn: Int
    }
    package struct Artifact: Decodable, Sendable { package var uri: String }
    package struct Physical: Decodable, Sendable {
        package var artifactLocation: Artifact
        package var region: Region?
    }
    package struct Location: Decodable, Sendable { package var physicalLocation: Physical }
    package struct Bag: Decodable, Sendable {
        package var row: Int?
        package var column: Int?
    }
    package struct Result: Decodable, Sendable {
        package var ruleId: String
        package var level: String
        package var message: Message
        package var locations: [Location]
        package var partialFingerprints: [String: String]?
        package var properties: Bag
    }
    package var tool: Tool
    package var columnKind: String
    package var results: [Result]
}
