/// One letter or digit of a text, folded, and what stood before it.
///
/// A text is compared as the row of its letters; what stands between them is kept as a class, so that a match can say
/// which gaps it allows.
struct Letter {
    /// The byte in the text at which the character begins.
    var at: Int32
    /// How many bytes the character has.
    var length: UInt8
    /// A small Latin letter, a digit, or one byte of the UTF-8 of another script's letter.
    var code: UInt8
    var gap: Gap
    var traits: Traits

    struct Traits: OptionSet {
        let rawValue: UInt8
        static let upper = Traits(rawValue: 1)
        static let digit = Traits(rawValue: 2)
        /// A word of the text as it stands begins here.
        static let start = Traits(rawValue: 4)
        /// It does so only because a capital follows a small letter.
        static let camel = Traits(rawValue: 8)
    }

    var isStart: Bool { traits.contains(.start) }
    var isDigit: Bool { traits.contains(.digit) }
    var isUpper: Bool { traits.contains(.upper) }
    var end: Int { Int(at) + Int(length) }
}

/// What stands between two letters, from the closest to the loosest.
enum Gap: UInt8, Comparable {
    case none
    /// Only what nobody sees: zero-width characters, combining marks, soft hyphens.
    case dropped
    /// Up to four apostrophes, hyphens, dots, underscores.
    case joiner
    /// A hyphen, then a line break.
    case hyphenated
    /// One to three spaces.
    case space
    /// A line break, with any indentation.
    case line
    /// Up to eight characters of any other kind: a comma and a space, the end of a cell.
    case punctuation
    case wide

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// What characters stood there, in a byte so that a table can name them.
    struct Seen: OptionSet {
        let rawValue: UInt8
        static let joiner = Seen(rawValue: 1)
        static let hyphen = Seen(rawValue: 2)
        static let space = Seen(rawValue: 4)
        static let line = Seen(rawValue: 8)
        static let other = Seen(rawValue: 16)
        static let dropped = Seen(rawValue: 32)
    }

    init(_ seen: Seen, count: Int, joiners: Int, lines: Int) {
        let visible = seen.subtracting(.dropped)
        if visible.isEmpty {
            self = seen.isEmpty ? .none : .dropped
        } else if visible.isSubset(of: [.joiner, .hyphen]) {
            self = count <= 4 ? .joiner : .wide
        } else if visible.contains(.line), visible.contains(.hyphen), !visible.contains(.other), joiners == 1 {
            self = .hyphenated
        } else if visible.isSubset(of: [.line, .space]), visible.contains(.line) {
            self = lines <= 1 ? .line : .wide
        } else if visible == .space, count <= 3 {
            self = .space
        } else {
            self = count <= 8 ? .punctuation : .wide
        }
    }
}
