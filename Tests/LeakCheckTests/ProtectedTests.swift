import LeakCheck
import Testing
import Vocabulary

/// Protected values beside one another: each is found, whatever the others are.
@Suite struct ProtectedTests {
    static let values = [
        "14 Harbour Row", "14 Harbour Row, Lowestoft, NR32 9ZZ", "14 harbour\nrow", "NR32 9ZZ", "nr329zz",
    ]

    @Test(
        arguments: 1..<32,
        [
            "They are in NR32 9ZZ.\n", "They are in nr329zz.\n", "They are at 14 Harbour Row.\n", "x\n\nNR32 9ZZ\n",
        ])
    func eachIsFound(chosen: Int, text: String) throws {
        let values = Self.values.indices.filter { chosen & (1 << $0) != 0 }.map { Self.values[$0] }
        let isListed = values.contains { value in
            value.contains("Lowestoft")
                || text.lowercased().contains("row") == value.lowercased().contains("14 harbour")
        }
        let check = LeakCheck(
            people: [], values: values.map { WithheldValue(kind: .protected, value: Secret($0)) })
        let found = try check.leaks(in: Array(text.utf8), document: "sample", kept: [])
        #expect(found.isEmpty == !isListed)
    }
}
