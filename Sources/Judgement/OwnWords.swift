import People

/// The words that stand in a pack by the program's own hand: in labels, markers and coarser values.
enum OwnWords {
    private static let all: Set<[UInt8]> = Set(
        """
        child pupil parent carer sibling relative teacher professional person unclear withheld for safety name email phone number
        address online contact postcode place organisation school confidential matter date of birth time age word
        january february march april may june july august september october november december
        morning afternoon evening night early late midday in the at on to or aged about over under
        day days week weeks month months year before after ago half one two three four five six seven eight nine ten eleven twelve
        key stage years nursery reception primary secondary special college sixth form infant junior
        white black asian mixed other arab british background group
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

    /// Whether a part of a person's name is such a word.
    static func name(_ person: Person) -> Bool {
        let names = person.names.flatMap { [$0.forename, $0.middle, $0.surname] } + person.also
        return names.contains { name in
            name.split { $0 == " " || $0 == "-" }.contains { all.contains(Folding.fold(String($0))) }
        }
    }
}
