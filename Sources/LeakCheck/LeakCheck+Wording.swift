package import Vocabulary

extension LeakCheck {
    /// What stands at places of a written file, one for each leak, in their order.
    ///
    /// Reads the file once; memory follows the leaks.
    package static func wording(of leaks: [Leak], inFileAt path: String) throws(LeakCheckError) -> [Secret] {
        let text = try WrittenText(path: path, chunk: 1 << 16)
        var found = [[UInt8]](repeating: [], count: leaks.count)
        var chunk: [UInt8] = []
        var start = 0
        while try text.read(into: &chunk) {
            for (index, leak) in leaks.enumerated() {
                let here = (leak.offset..<leak.offset + leak.length).clamped(to: start..<start + chunk.count)
                found[index] += chunk[(here.lowerBound - start)..<(here.upperBound - start)]
            }
            start += chunk.count
            chunk.removeAll(keepingCapacity: true)
        }
        return found.map { Secret(String(decoding: $0, as: UTF8.self)) }
    }
}
