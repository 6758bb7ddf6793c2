import Account
import Passages

/// Reads `withheld.jsonl` back, line by line.
enum AccountReader {
    static func each(
        inFileAt path: String, name: String, _ body: (WithheldLine) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        let reader = try ByteReader(path: path, name: name)
        var pending: [UInt8] = []
        var chunk: [UInt8] = []
        var number = 0
        while try reader.readRaw(into: &chunk) {
            var start = 0
            while let end = chunk[start...].firstIndex(of: 0x0A) {
                number += 1
                pending += chunk[start..<end]
                guard let json = try? JSON(parsing: pending), let line = WithheldLine(json) else {
                    throw damaged(name, number)
                }
                try body(line)
                pending.removeAll(keepingCapacity: true)
                start = end + 1
            }
            pending += chunk[start...]
        }
        // Every line was written with its end.
        guard pending.isEmpty else { throw damaged(name, number + 1) }
    }

    static func damaged(_ name: String, _ line: Int) -> DocumentError {
        DocumentError(
            name, at: "line \(line)", "the account is not as winnow wrote it", mend: "prepare the pack again")
    }
}
