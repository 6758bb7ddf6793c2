package import Vocabulary

/// Finds the values of one sort: told where its trigger stands, says whether such a value stands there.
///
/// The text it sees is plain (see `PlainText`): every byte from 0x80 on belongs to a letter, and spaces, dashes, quotes and
/// digits are ASCII.
package protocol Recogniser: SendableMetatype {
    /// A stable name in small letters and hyphens, as findings and reports say it.
    static var name: String { get }
    /// What its matches may be.
    static var kinds: [Kind] { get }
    /// Where the one scan over the text calls this recogniser.
    static var triggers: Triggers { get }
    /// Words nearby that speak for a match or against it, besides those that it waits for.
    static var listensTo: [Cues] { get }
    /// The match at a trigger, nil where there is none; it may start before the trigger or after it.
    static func match(at start: Int, in text: Span<UInt8>) -> Match?
}

extension Recogniser {
    package static var listensTo: [Cues] { [] }

    /// A match in this recogniser's name.
    static func found(
        _ range: Range<Int>, _ kind: Kind, score: Double, value: String? = nil, date: CalendarDate? = nil
    ) -> Match {
        Match(range: range, kind: kind, score: score, recogniser: Self.name, value: value, date: date)
    }
}

/// What a recogniser waits for.
///
/// A token is a run of letters and digits.
package struct Triggers: Sendable {
    /// Bit n: tokens of n bytes that start with a digit; bit 31: of 31 bytes or more.
    var numbers: UInt32 = 0
    /// Bit n: tokens of n bytes that start with a digit and end in a letter: `12th`.
    var lettered: UInt32 = 0
    /// Bit n: tokens of n bytes that start with a digit, where after a mark or a blank more digits follow: `999 012 3454`.
    var groups: UInt32 = 0
    /// The mark that stands behind such a group; nil for any.
    var follower: UInt8?
    /// Bit n: how many digits one of the numbers above has, the groups that follow counted up to the end of any; 0 for any.
    var digits: UInt32 = 0
    /// The bytes of which one stands behind the digits of a number, letters small, at most blanks and dashes between; empty for any.
    var ends: [UInt8] = []
    /// The same as numbers for tokens that start with a letter and hold a digit: `NR32`, `H801200001001`.
    var codes: UInt32 = 0
    /// Whole words, without regard to case; of a longer word the last eight bytes and the length count.
    var words: [String] = []
    /// The same where they start with a capital.
    var names: [String] = []
    /// The same where a bracket opens right before them.
    var bracketed: [String] = []
    /// Single bytes that are neither letter nor digit: `@`.
    var bytes: [UInt8] = []

    static func numbers(_ lengths: ClosedRange<Int>...) -> Triggers { Triggers(numbers: mask(lengths)) }
    static func lettered(_ lengths: ClosedRange<Int>...) -> Triggers { Triggers(lettered: mask(lengths)) }
    static func groups(_ lengths: ClosedRange<Int>..., before follower: UInt8? = nil) -> Triggers {
        Triggers(groups: mask(lengths), follower: follower)
    }
    static func digits(_ counts: ClosedRange<Int>...) -> Triggers { Triggers(digits: mask(counts)) }
    static func ends(_ text: String) -> Triggers { Triggers(ends: Array(text.utf8)) }
    static func codes(_ lengths: ClosedRange<Int>...) -> Triggers { Triggers(codes: mask(lengths)) }
    static func words(_ words: [String]) -> Triggers { Triggers(words: words) }
    static func names(_ words: [String]) -> Triggers { Triggers(names: words) }
    static func bracketed(_ words: [String]) -> Triggers { Triggers(bracketed: words) }
    static func bytes(_ text: String) -> Triggers { Triggers(bytes: Array(text.utf8)) }

    static func + (a: Triggers, b: Triggers) -> Triggers {
        Triggers(
            numbers: a.numbers | b.numbers, lettered: a.lettered | b.lettered, groups: a.groups | b.groups,
            follower: a.follower ?? b.follower, digits: a.digits | b.digits, ends: a.ends + b.ends,
            codes: a.codes | b.codes,
            words: a.words + b.words, names: a.names + b.names, bracketed: a.bracketed + b.bracketed,
            bytes: a.bytes + b.bytes
        )
    }

    private static func mask(_ lengths: [ClosedRange<Int>]) -> UInt32 {
        lengths.joined().reduce(0) { $0 | 1 << UInt32(min($1, 31)) }
    }
}
