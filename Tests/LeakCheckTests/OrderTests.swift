import LeakCheck
import Testing
import Vocabulary

/// The list of what was withheld is a set: in which order it comes may not matter.
@Suite struct OrderTests {
    @Test(arguments: [["NR32 9ZZ", "nr329zz"], ["nr329zz", "NR32 9ZZ"]])
    func oneValueInTwoSpellings(values: [String]) throws {
        let check = LeakCheck(
            people: [], values: values.map { WithheldValue(kind: .protected, value: Secret($0), person: nil) })
        for written in ["They are in NR32 9ZZ.", "They are in nr329zz."] {
            let found = try check.leaks(in: Array(written.utf8), document: "note.txt")
            #expect(!found.isEmpty)
        }
    }
}
