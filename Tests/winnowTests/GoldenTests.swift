import Foundation
import Support
import Testing

/// Whole packs, compared file by file with those that somebody looked at; `script/update-golden` writes them anew.
@Suite struct GoldenTests {
    static let folder = Program.root.appendingPathComponent("Tests/Golden")

    static let cases: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            FileManager.default.fileExists(atPath: folder.appendingPathComponent($0 + "/profile").path)
        }.sorted()

    @Test(arguments: cases) func isAsItWas(name: String) throws {
        let golden = Self.folder.appendingPathComponent(name)
        let program = try Program()
        defer { program.clean() }
        let ending = try program.shell(
            "'\(Program.root.path)/script/update-golden' --into \"$PWD/made\" '\(name)' --with \"$WINNOW\"")
        #expect(ending.status == 0)
        for part in ["share", "keep"] {
            let expected = try Self.names(in: golden.appendingPathComponent(part))
            let made = program.folder.appendingPathComponent("made/\(name)/\(part)")
            #expect(try Self.names(in: made) == expected)
            for file in expected {
                let old = try Data(contentsOf: golden.appendingPathComponent(part + "/" + file))
                let new = try? Data(contentsOf: made.appendingPathComponent(file))
                #expect(new == old, "\(part)/\(file) is not as it was: script/update-golden shows how")
            }
        }
    }

    @Test func thereAreSome() { #expect(Self.cases.count >= 5) }

    private static func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
}
