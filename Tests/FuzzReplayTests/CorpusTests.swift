import Formats
import Foundation
import FuzzSupport
import Passages
import Testing

/// Every input that once troubled a format, read again.
@Suite struct CorpusTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fuzz/corpus")

    static func inputs(_ name: String) throws -> [[UInt8]] {
        let urls = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent(name), includingPropertiesForKeys: nil)
        return try urls.sorted { $0.path < $1.path }.map { Array(try Data(contentsOf: $0)) }
    }

    @Test(arguments: [("text", PlainText()), ("csv", CSV()), ("xml", XMLFormat())] as [(String, any Format)])
    func replays(name: String, format: any Format) throws {
        let inputs = try Self.inputs(name)
        #expect(!inputs.isEmpty)
        for input in inputs { RoundTrip.check(input, as: format) }
    }
}
