import Glibc
import Packs
import Passages

/// Lines for people on standard error, data on standard output.
enum Console {
    /// Writes one line for people.
    static func say(_ line: String) { write("winnow: " + line + "\n", to: STDERR_FILENO) }

    /// Writes one line of data.
    static func out(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    /// Writes a question to a person at the terminal, who answers on the same line.
    static func prompt(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Writes data as it is.
    static func out(bytes: [UInt8]) { write(bytes[...], to: STDOUT_FILENO) }

    /// Trouble with a document as one line: the path as it was given, the place, the problem and the mend.
    static func line(for error: DocumentError) -> String {
        ([error.document, error.place].compactMap { $0 } + ["\(error.problem); \(error.mend)"]).joined(separator: ": ")
    }

    /// Says why there is no pack, and which status that is.
    static func explain(_ trouble: PackTrouble) -> Status {
        switch trouble {
        case .usage(let sentence):
            say(sentence)
            return .usage
        case .documents(let errors):
            for error in errors { say(line(for: error)) }
            return .trouble
        case .notReleased(let reasons, let lookAt):
            for reason in reasons { say("not released: " + reason) }
            for line in lookAt { say("look first: " + line) }
            return .found
        }
    }

    /// Whether standard output is a terminal that shows colours and nobody asked for none.
    static var showsColour: Bool {
        isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
            && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
    }

    static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8)[...], to: descriptor) }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
        var bytes = bytes
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                // Nobody reads any more: that is no error.
                return
            }
            bytes = bytes.dropFirst(count)
        }
    }
}
