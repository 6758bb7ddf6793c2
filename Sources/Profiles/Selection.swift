package import Vocabulary

/// Which entries of a record or a file a recipient needs: what they are about, and how old they may be.
///
/// An entry is a row, an element, or a note with its date.
package struct Selection: Sendable, Hashable {
    /// What an entry has to be about; every topic where the recipient needs everything.
    package var topics: Topics = []
    /// Somebody whom an entry has to name instead: the adult in an allegation.
    package var people: Set<PersonClaim> = []
    /// What else of the grave topics an entry may touch on.
    package var also: Topics = []
    /// How many months before the newest entry of the case; nil for any age.
    package var months: Int?
    /// What keeps an entry whatever its age.
    package var always: Topics = []

    package init(topics: Topics = []) { self.topics = topics }

    /// Whether there are entries that it selects and the other does not.
    package func selects(moreThan other: Selection) -> Bool {
        if other.topics != .all {
            guard topics.isSubset(of: other.topics), people.isSubset(of: other.people) else { return true }
            let grave = topics.union(also).intersection(.grave)
            guard grave.isSubset(of: other.topics.union(other.also)) else { return true }
        }
        guard let limit = other.months else { return false }
        guard let months else { return true }
        // What is selected whatever its age has to be selected at all.
        return months > limit || !always.intersection(topics.union(also)).isSubset(of: other.always)
    }

    /// Whether it lets through everything, so that nobody has to look.
    package var isWhole: Bool { topics == .all && months == nil }

    /// What becomes of an entry.
    package enum Verdict: Sendable, Hashable { case stays, isBeside, isOlder }

    /// Rules on an entry.
    ///
    /// - Parameters:
    ///   - topics: what it is about; asked for only where that matters.
    ///   - names: whether it names one of `people`; asked for only where that matters.
    ///   - age: in days before the newest entry of the case; nil where it has no date, and then it is not old.
    /// - Returns: whether it stays, and why not.
    package func verdict(topics: () -> Topics, names: () -> Bool, age: Int?) -> Verdict {
        if self.topics != .all {
            let names = !people.isEmpty && names()
            guard names || !self.topics.isDisjoint(with: topics()) else { return .isBeside }
            guard names || topics().intersection(.grave).isSubset(of: self.topics.union(also)) else { return .isBeside }
        }
        guard isOld(age) else { return .stays }
        return always.isEmpty || always.isDisjoint(with: topics()) ? .isOlder : .stays
    }

    /// Whether so many days before the newest entry are outside the window; without a date nothing is old.
    package func isOld(_ age: Int?) -> Bool {
        guard let months, let age else { return false }
        return age > Self.days(in: months)
    }

    /// The days of so many months, of which each has 30.4375.
    private static func days(in months: Int) -> Int { months * 487 / 16 }
}
