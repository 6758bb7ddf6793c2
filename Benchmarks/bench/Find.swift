import Recognisers
import Vocabulary

/// What is found on each line of standard input, for `Benchmarks/oracle.py`: a line of kind, score, start and end for each.
enum Find {
    static func run() {
        var matches: [Match] = []
        while let line = readLine(strippingNewline: true) {
            matches.removeAll(keepingCapacity: true)
            Recognisers.scan(Array(line.utf8).span, into: &matches)
            print(
                matches.map { "\($0.kind.name) \($0.score) \($0.range.lowerBound) \($0.range.upperBound)" }
                    .joined(separator: "\t"))
        }
    }
}
