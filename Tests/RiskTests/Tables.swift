import Foundation
import Risk

/// Made-up tables for tests of figures.
enum Tables {
    /// Writes a table to a file of its own and gives its path to `body`.
    static func with<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("winnow-risk-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try body(url.path)
    }

    static func figures(
        _ text: String, quasi: [String]? = nil, sensitive: [String]? = nil, population: String? = nil, asked: Int = 5,
        memory: Int = CountedTable.memory
    ) throws -> RiskFigures {
        try with(text) { path in
            let table = try CountedTable(
                path: path, wish: ColumnChoice.Wish(quasi: quasi, sensitive: sensitive), memory: memory)
            if let population { try with(population) { try table.countPopulation(path: $0) } }
            return try table.figures(asked: asked)
        }
    }

    /// Rows of numbers below the given sizes, always the same for a seed.
    static func random(rows: Int, sizes: [Int], seed: UInt64) -> String {
        var state = seed
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        var text = sizes.indices.map { "c\($0)" }.joined(separator: ",") + "\n"
        for _ in 0..<rows { text += sizes.map { "v\(next($0))" }.joined(separator: ",") + "\n" }
        return text
    }
}
