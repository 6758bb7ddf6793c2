package import Foundation

/// Runs the built program in a scratch folder and looks at files, streams and exit status.
package struct Program: Sendable {
    /// A folder of its own, removed by `clean`.
    package let folder: URL

    package init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("winnow-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// A register of decisions of its own, beside the folder: no test writes to that of who runs it.
    package var register: URL { URL(fileURLWithPath: folder.path + "-register/register.db") }

    package func clean() {
        try? FileManager.default.removeItem(at: folder)
        try? FileManager.default.removeItem(at: register.deletingLastPathComponent())
    }

    /// The built program, beside the test bundle.
    package static var executable: URL {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        for _ in 0..<4 {
            let candidate = folder.appendingPathComponent("winnow")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        return root.appendingPathComponent(".build/debug/winnow")
    }

    /// The root of the package.
    package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    package struct Ending: Sendable {
        package var status: Int32
        package var output: String
        package var errors: String
        /// The most memory that it had, in MB, looked at every few milliseconds; 0 for one that ended at once.
        package var peak = 0
    }

    /// Runs `winnow` with these arguments, in the scratch folder or another.
    @discardableResult
    package func run(
        _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil
    ) throws -> Ending {
        try Self.wait(start(arguments, environment: environment, in: folder))
    }

    /// Runs a shell command in the scratch folder; `$WINNOW` is the program.
    @discardableResult
    package func shell(_ command: String) throws -> Ending {
        let shell = URL(fileURLWithPath: "/bin/bash")
        return try Self.wait(
            start(["-c", command], environment: ["WINNOW": Program.executable.path], tool: shell))
    }

    /// Starts `winnow`, or another tool, and returns at once.
    package func start(
        _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil, tool: URL? = nil
    ) throws -> Process {
        let process = Process()
        process.executableURL = tool ?? Program.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? self.folder
        process.environment = ProcessInfo.processInfo.environment.merging(["WINNOW_REGISTER": register.path]) { $1 }
            .merging(environment) { $1 }
        process.standardOutput = Pipe()
        process.standardError = Pipe()
        try process.run()
        return process
    }

    /// How long anything may take, on a busy machine and an unoptimised build.
    private static let limit: Duration = .seconds(200)

    private static func wait(_ process: Process) -> Ending {
        // Both streams are read before waiting, so that a full pipe cannot block the program.
        let errors = Pipe.readAll(process.standardError)
        let output = Pipe.readAll(process.standardOutput)
        var peak = 0
        let start = ContinuousClock.now
        while process.isRunning {
            // A run that never ends must not outlive its test.
            if ContinuousClock.now - start > limit { kill(process.processIdentifier, SIGKILL) }
            peak = max(peak, Self.peakMemory(of: process.processIdentifier))
            usleep(4000)
        }
        process.waitUntilExit()
        return Ending(status: process.terminationStatus, output: output(), errors: errors(), peak: peak)
    }

    /// The high-water mark of a process's memory, in MB.
    private static func peakMemory(of process: Int32) -> Int {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        else { return 0 }
        return (Int(line.filter(\.isNumber)) ?? 0) / 1024
    }

    // MARK: Files

    package func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    package func write(_ bytes: [UInt8], to name: String) throws {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    package func bytes(_ name: String) -> [UInt8]? {
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) }
    }

    package func text(_ name: String) -> String { bytes(name).map { String(decoding: $0, as: UTF8.self) } ?? "" }

    package func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    /// Names in a folder, in order, hidden ones too.
    package func names(in name: String) -> [String] {
        let path = folder.appendingPathComponent(name).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// The permission bits of a file or folder.
    package func mode(_ name: String) -> Int? {
        let path = folder.appendingPathComponent(name).path
        return ((try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? NSNumber)?.intValue
    }

    /// The lines of a pack's account.
    package func account(_ pack: String) throws -> [AccountLine] {
        try text(pack + "/keep/withheld.jsonl").split(separator: "\n").map {
            try JSONDecoder().decode(AccountLine.self, from: Data($0.utf8))
        }
    }

    /// All that stands in `share/`: the names of the files and what they hold.
    package func shared(_ pack: String) -> String {
        names(in: pack + "/share").map { $0 + "\n" + text(pack + "/share/" + $0) }.joined(separator: "\n")
    }
}

extension Pipe {
    /// Starts reading to the end on a thread of its own; the result is there when called.
    fileprivate static func readAll(_ pipe: Any?) -> () -> String {
        guard let handle = (pipe as? Pipe)?.fileHandleForReading else { return { "" } }
        let box = Box()
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            box.data = handle.readDataToEndOfFile()
            done.signal()
        }
        return {
            done.wait()
            return String(decoding: box.data, as: UTF8.self)
        }
    }

    private final class Box: @unchecked Sendable {
        var data = Data()
    }
}
