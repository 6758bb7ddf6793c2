import People
import Support
import Testing
import Vocabulary

/// Names that are words as well, codes and initials where logs, messages and calls have them; all invented.
@Suite struct MatcherCallsTests {
    private static let matcher: PeopleMatcher = {
        var directory = Directory()
        for (name, role) in [
            ("Hope Marlow", Role.pupil), ("Heather Ablett", .staff), ("Grant Frost", .staff),
            ("Kieron Bassett", .staff),
            ("Liban Aweys Mursal", .pupil), ("Muhammad Shahmeer Zaidi", .pupil), ("Catriona Geddes", .professional),
        ] {
            directory.declare(DeclaredPerson(name: name, also: name.hasPrefix("Cat") ? ["Cat"] : [], role: role))
        }
        directory.settle()
        return PeopleMatcher(people: directory.people)
    }()

    @Test(arguments: [
        "She said \"oh, another «Hope»\". The worker (also a «Hope») came.",
        "«heather» you have no kids you know nothing",
        "«Frost» I only met once.", "Is it «Grand Frost», the bald one?", "charge it, «cat» from speech is looking",
        "22:20  «L.M.» asleep. 23:05  «S.Z.» up again.", "of use thurs, told them.\n\n«KBA»",
        // What stays a word.
        "There is hope. Another hope is gone.", "The heather you see is dead.", "A frost I had not seen.",
        "The Grand Hotel is shut.", "a cat from next door", "At 10 A.M. she rang; 11 P.M. too.",
    ])
    func findsWhomTheyCall(marked: String) {
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }
}
