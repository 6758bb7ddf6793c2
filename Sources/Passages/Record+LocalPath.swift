extension Record {
    /// The local names that lead to a node, without numbers: `CTfile/CTFpupilData/Pupil/@id`; empty where there is no such node.
    package func localPath(to node: Int) -> [UInt8] {
        var steps: [[UInt8]] = []
        var current = node
        while nodes.indices.contains(current) {
            let node = nodes[current]
            let name = bytes[node.name]
            let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
            steps.append((node.kind == .attribute ? [UInt8(ascii: "@")] : []) + local)
            current = node.parent
        }
        guard !steps.isEmpty else { return [] }
        // What stands before the record has its numbers and prefixes: `/c:CTfile/CTFpupilData[2]`.
        let above = path.split(separator: "/").map { step in
            Array((step.prefix { $0 != "[" }.split(separator: ":").last ?? "").utf8)
        }
        return Array((above + steps.reversed()).joined(separator: [UInt8(ascii: "/")]))
    }
}

extension Record {
    /// The line of an offset of a passage's text, or the row of a table that it stands in, from 1.
    package func line(of passage: Passage, at offset: Int) -> Int {
        if case .line(let line, _) = place(of: passage, at: offset) { return line }
        return line
    }
}
