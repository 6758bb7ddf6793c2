package import Vocabulary

/// One change to a passage that a rule ordered.
package struct Edit: Hashable, Sendable {
    /// The passage, by its place in the record.
    package var passage: Int
    /// The bytes of the passage's decoded text that go; nil takes the whole passage and its markup with it.
    package var range: Range<Int>?
    package var replacement: Replacement
    package var reason: Reason

    package init(passage: Int, range: Range<Int>?, replacement: Replacement, reason: Reason) {
        self.passage = passage
        self.range = range
        self.replacement = replacement
        self.reason = reason
    }
}

/// What stands in place of what went.
package enum Replacement: Hashable, Sendable {
    case nothing
    /// A marker or a coarser value, such as `[address withheld]` or `March 2026`. ASCII.
    case text(String)
    /// The label of this person, which the writer numbers by first appearance.
    case person(PersonID)
    /// Two people that the mention fits: `Pupil A or Pupil B`.
    case either([PersonID])
}

/// Why something was withheld, and by which rule.
///
/// Its parts stand apart from it, so that an edit, of which there may be millions, is small and cheap to copy.
package struct Reason: Hashable, Sendable {
    private struct Parts: Hashable, Sendable {
        var kind: Kind
        var action: Action
        var rule: String
        var why: String
        var persons: [PersonID]
        var role: Role?
        var recogniser: String
        var score: Double
    }
    private final class Box: Sendable {
        let parts: Parts
        init(_ parts: Parts) { self.parts = parts }
    }
    private var box: Box
    private var parts: Parts {
        get { box.parts }
        set { box = Box(newValue) }
    }

    package var kind: Kind {
        get { parts.kind }
        set { parts.kind = newValue }
    }
    package var action: Action {
        get { parts.action }
        set { parts.action = newValue }
    }
    /// The identifier of the profile's line.
    package var rule: String {
        get { parts.rule }
        set { parts.rule = newValue }
    }
    /// A sentence that a parent could be shown.
    package var why: String {
        get { parts.why }
        set { parts.why = newValue }
    }
    /// Whom it speaks of; two or more where the mention is unclear.
    package var persons: [PersonID] {
        get { parts.persons }
        set { parts.persons = newValue }
    }
    /// The role of the person, where there is one.
    package var role: Role? {
        get { parts.role }
        set { parts.role = newValue }
    }
    /// Which recogniser found it, and how sure it was from 0 to 1.
    package var recogniser: String {
        get { parts.recogniser }
        set { parts.recogniser = newValue }
    }
    package var score: Double {
        get { parts.score }
        set { parts.score = newValue }
    }

    package init(
        kind: Kind, action: Action, rule: String, why: String, persons: [PersonID] = [], role: Role? = nil,
        recogniser: String = "field", score: Double = 1
    ) {
        box = Box(
            Parts(
                kind: kind, action: action, rule: rule, why: why, persons: persons, role: role, recogniser: recogniser,
                score: score))
    }

    package static func == (a: Self, b: Self) -> Bool { a.box === b.box || a.parts == b.parts }
    package func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

/// A place where something that looks like a withheld value stands by a ruling: the word, not the name; a kept person
/// who shares the surname.
///
/// The leak check lets it stand there and nowhere else.
package struct Kept: Hashable, Sendable {
    package var passage: Int
    /// Bytes of the passage's decoded text.
    package var range: Range<Int>
    /// Whether what stands by the ruling is the text that an edit of this very range puts in: `Parent 1` for a Mr Parent.
    package var isReplacement: Bool
    /// Whose name stands there; nil for a word, a value, or a name that fits several.
    package var person: PersonID?

    package init(passage: Int, range: Range<Int>, isReplacement: Bool = false, person: PersonID? = nil) {
        self.passage = passage
        self.range = range
        self.isReplacement = isReplacement
        self.person = person
    }
}

/// What the judge ruled on one record.
package enum Ruling: Sendable {
    /// The record stays, with these changes. In a CSV header, an edit without a range takes the column out.
    case keep([Edit], kept: [Kept] = [])
    /// The whole record goes.
    case drop(Reason)
}
