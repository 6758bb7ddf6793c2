package import Vocabulary

/// Makes a value coarser: `NR32 9ZZ` to `NR32`.
package protocol Generaliser: Sendable {
    /// What a profile calls it.
    static var name: String { get }
    /// The shapes of value that it can take.
    static var shapes: Set<FieldInfo.Shape> { get }
    /// What stands before this coarser value where `on` or `in` stood before a date: `in March 2026`, `on day 3`; it may be empty.
    static func preposition(before coarser: String) -> String
    /// The coarser value, in ASCII; nil where there is none, so that the value is removed.
    func generalise(_ value: GeneraliserInput) -> String?
}

extension Generaliser {
    package static func preposition(before coarser: String) -> String { "in" }
}

/// A value to be made coarser, with what the recogniser read out of it.
package struct GeneraliserInput: Sendable {
    /// The value as it stands.
    package var text: String
    /// For dates: what is known of it, from 1; a year has four digits.
    package var day: Int?
    package var month: Int?
    package var year: Int?
    /// The day at which ages are counted; nil where the caller has none.
    package var reference: Day?
    /// The first event of the case; nil where the caller has none.
    package var first: Day?

    /// A day of the calendar, from 1.
    package struct Day: Sendable, Hashable {
        package var year: Int
        package var month: Int
        package var day: Int

        package init(year: Int, month: Int, day: Int) {
            self.year = year
            self.month = month
            self.day = day
        }
    }

    /// Without numbers, a date is read from `2015-02-11` or `11/02/2015`, whatever follows.
    package init(
        _ text: String, day: Int? = nil, month: Int? = nil, year: Int? = nil, reference: Day? = nil, first: Day? = nil
    ) {
        self.text = text.trimmed
        self.day = day
        self.month = month
        self.year = year
        self.reference = reference
        self.first = first
        guard day == nil, month == nil, year == nil else { return }
        let date = self.text.prefix { $0 != "T" && $0 != " " }
        for separator in ["-", "/", "."] as [Character] {
            let parts = date.split(separator: separator, omittingEmptySubsequences: false)
            let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
            guard numbers.count == 3, parts.count == 3 else { continue }
            if parts[0].count == 4 {
                (self.year, self.month, self.day) = (numbers[0], numbers[1], numbers[2])
            } else if parts[2].count == 4 {
                (self.day, self.month, self.year) = (numbers[0], numbers[1], numbers[2])
            }
        }
    }
}

/// The generalisers that there are.
///
/// A new one needs its file and its line here.
package enum Generalisers {
    package static let all: [any Generaliser] = [
        Week(), Month(), Term(), Year(), DayNumber(), TimeAgo(), PartOfDay(), Age(), AgeBand(), SchoolYear(),
        KeyStage(),
        PostcodeDistrict(), PostcodeArea(), AddressKind(), PlaceKind(), SchoolPhase(), EthnicGroup(), LanguageGroup(),
        YesOrNo(), CountBand(), Duration(),
    ]

    package static var names: [String] { all.map { type(of: $0).name } }

    /// What takes the place of `on` or `in` before a date that this one made into `coarser`.
    package static func preposition(of name: String, before coarser: String) -> String {
        named(name).map { type(of: $0).preposition(before: coarser) } ?? "in"
    }

    /// The generaliser of this name.
    package static func named(_ name: String) -> (any Generaliser)? { all.first { type(of: $0).name == name } }
}
