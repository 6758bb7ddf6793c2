import Foundation
import Support
import Testing

/// Lines that stop a pack for a person (`requires`, `asks`), that only tell (`expects`), or that are about tables (`k`) share nothing.
///
/// Taking one out can have a pack released that was stopped before: for those lines that is what they are for, and the property
/// "a profile with a line taken out never shares more" is about what a released pack holds. So the pack with the line, released
/// with a reason and every question answered, and the pack without it are held beside each other: not a byte may differ. That an
/// answer to `--confirm` changes no ruling is the same claim, since without the line nobody was asked.
@Suite struct StopLinesTests {
    private static let reason = "the governors were asked in July"
    private static let sections = ["requires:", "expects:", "asks:", "k:"]

    /// The folder of the grid, to which every profile's questions apply, and a packer of it.
    private func program() throws -> Program {
        let program = try Program()
        for (name, text) in GridSample.files { try program.write(text, to: "case/" + name) }
        return program
    }

    private static func source(_ profile: String) throws -> [String] {
        try String(contentsOf: Program.root.appendingPathComponent("profiles/\(profile).yaml"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The profile without whatever stops or tells; what it takes of that sort from another goes as well.
    private static func without(_ lines: [String]) -> String {
        var isOut = false
        return lines.filter { line in
            if line.first.map({ $0 != " " }) ?? false { isOut = sections.contains { line.hasPrefix($0) } }
            return !isOut
        }.joined(separator: "\n")
            .replacing(#/(requires|expects|asks)\/[a-z*-]+(, )?/#, with: "").replacing(#/,\s*\]/#, with: "]")
    }

    /// Everything that may be sent, and the account of what stays.
    private static func pack(_ program: Program, _ folder: String) -> [String: String] {
        let share = program.names(in: folder + "/share").map { ("share/" + $0, program.text("\(folder)/share/\($0)")) }
        return Dictionary(uniqueKeysWithValues: share + [("account", program.text(folder + "/keep/withheld.jsonl"))])
    }

    @Test(arguments: GridTests.profiles) func sharesTheSame(profile: String) throws {
        let program = try program()
        defer { program.clean() }
        let lines = try Self.source(profile)
        let asked = GridPack.questions.filter { id in
            lines.contains("  \(id):") || lines.contains { $0.contains("asks/\(id)") }
        }
        let whole = try program.run(
            ["prepare", "case", "--profile", profile, "--out", "whole", "--release-anyway", "a test"]
                + asked.flatMap { ["--confirm", "\($0)=\(Self.reason)"] })
        #expect(whole.status == 0, "\(whole.errors)")
        try program.write(Self.without(lines), to: "less/\(profile).yaml")
        let less = try program.run(["prepare", "case", "--profile", "less/\(profile).yaml", "--out", "less/pack"])
        #expect(less.status == 0, "\(less.errors)")
        let (before, after) = (Self.pack(program, "whole"), Self.pack(program, "less/pack"))
        #expect(before.count > 3)
        for name in Set(before.keys).union(after.keys) { #expect(before[name] == after[name], "\(name)") }
        // Each answer is in the record, and nowhere else.
        let record = program.text("whole/keep/record.json")
        for id in asked { #expect(record.contains("confirm \(id)")) }
        for (_, text) in before { #expect(!text.contains(Self.reason)) }
    }

    /// One line after the other: a stopped pack may go, and nothing else is in it.
    @Test(arguments: ["mash-referral", "police"]) func oneLineAtATime(profile: String) throws {
        let program = try program()
        defer { program.clean() }
        let lines = try Self.source(profile)
        let answers = GridPack.questions.filter { lines.contains("  \($0):") }
        func prepare(_ profile: String, _ out: String, answering ids: [String]) throws -> Program.Ending {
            try program.run(
                ["prepare", "case", "--profile", profile, "--out", out, "--release-anyway", "a test"]
                    + ids.flatMap { ["--confirm", "\($0)=\(Self.reason)"] })
        }
        #expect(try prepare(profile, "whole", answering: answers).status == 0)
        let before = Self.pack(program, "whole")
        var section = ""
        var seen = 0
        for start in lines.indices {
            let line = lines[start]
            if line.first.map({ $0 != " " }) ?? false { section = line }
            guard Self.sections.contains(section), line.hasPrefix("  "), line.dropFirst(2).first != " " else {
                continue
            }
            var end = start + 1
            while end < lines.count, lines[end].hasPrefix("    ") { end += 1 }
            var rest = Array(lines[..<start] + lines[end...])
            // A section of one line goes with it.
            if let head = rest.firstIndex(of: section), !(rest.dropFirst(head + 1).first ?? "").hasPrefix("  ") {
                rest.remove(at: head)
            }
            let id = line.trimmingCharacters(in: [" ", ":"])
            try program.write(rest.joined(separator: "\n"), to: "less/\(seen).yaml")
            let ending = try prepare(
                "less/\(seen).yaml", "pack\(seen)",
                answering: section == "asks:" ? answers.filter { $0 != id } : answers)
            #expect(ending.status == 0, "\(ending.errors)")
            #expect(Self.pack(program, "pack\(seen)") == before, "line \(start + 1)")
            seen += 1
        }
        #expect(seen >= 5)
    }
}
