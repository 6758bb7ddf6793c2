/// Where the chain of entries ends, as a file outside the register keeps it.
///
/// Before an entry is made final, the head announces it; afterwards it names it. So the register is never one entry ahead
/// of or behind its head but in the one way that an interrupted run leaves.
struct RegisterHead: Sendable, Hashable {
    struct End: Sendable, Hashable {
        /// Number of entries.
        var count: Int
        /// What proves the last of them; empty where there is none.
        var mac: String
    }

    var end = End(count: 0, mac: "")
    /// The entry that was about to be written.
    var announced: End?

    /// What the head proves with the key: all but the proof itself.
    private var body: String {
        var text = "winnow-register-head-1\n\(end.count) \(end.mac)\n"
        if let announced { text += "next \(announced.count) \(announced.mac)\n" }
        return text
    }

    func file(with key: RegisterKey) -> [UInt8] {
        Array((body + "proof " + key.mac(ofHead: Array(body.utf8)) + "\n").utf8)
    }

    init() {}

    /// Reads a head file; nil where it is none, or its proof does not fit.
    init?(reading bytes: [UInt8], key: RegisterKey) {
        func end(_ line: Substring) -> End? {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2, let count = Int(parts[0]), count >= 0 else { return nil }
            return End(count: count, mac: String(parts[1]))
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 3 || lines.count == 4, let last = end(lines[1]) else { return nil }
        self.end = last
        if lines.count == 4 {
            guard lines[2].hasPrefix("next "), let next = end(lines[2].dropFirst(5)) else { return nil }
            announced = next
        }
        guard file(with: key) == bytes else { return nil }
    }
}
