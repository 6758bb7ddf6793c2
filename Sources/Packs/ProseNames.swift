/// What prose calls people, as it is written, with how often and where it came among the others.
struct ProseNames: Sendable {
    private var names: [String: (count: Int, first: Int)] = [:]

    /// So that memory and time stay bounded: more ways of writing names are a whole school's export, in which the rest is hidden
    /// where it stands and joins nobody.
    private static let most = 2000

    mutating func add(_ name: String) { add(name, count: 1) }

    /// Takes in those of a document that comes after.
    mutating func add(_ other: ProseNames) {
        for (name, seen) in other.names.sorted(by: { $0.value.first < $1.value.first }) { add(name, count: seen.count) }
    }

    private mutating func add(_ name: String, count: Int) {
        if let known = names[name] {
            names[name] = (known.count + count, known.first)
        } else if names.count < Self.most {
            names[name] = (count, names.count)
        }
    }

    var isEmpty: Bool { names.isEmpty }

    /// Leaves out those of which it holds.
    mutating func forget(where isKnown: (String) -> Bool) { names = names.filter { !isKnown($0.key) } }

    /// The more frequent before the rarer, then as they came.
    var ordered: [String] {
        names.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }.map(\.key)
    }
}
