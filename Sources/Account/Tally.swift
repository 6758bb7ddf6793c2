package import Vocabulary

/// What a summary counts by.
///
/// Nothing here holds a value, a person or a place.
package struct Tally: Hashable, Sendable {
    package var kind: Kind
    package var action: Action
    package var unit: WithheldLine.Unit
    package var rule: String
    package var why: String

    package init(kind: Kind, action: Action, unit: WithheldLine.Unit, rule: String, why: String) {
        self.kind = kind
        self.action = action
        self.unit = unit
        self.rule = rule
        self.why = why
    }

    package init(_ line: WithheldLine) {
        self.init(kind: line.kind, action: line.action, unit: line.unit, rule: line.rule, why: line.why)
    }
}

/// What a recipient may know of one shared document: its name and what kinds of things are not in it.
package struct DocumentTally: Sendable {
    /// Its name under `share/`.
    package var name: String
    package var counts: [Tally: Int]
    /// UTF-8 bytes of the source, and how many of those are shared: a label counts for nothing.
    package var sourceBytes: Int
    package var sharedBytes: Int

    package init(name: String, counts: [Tally: Int], sourceBytes: Int, sharedBytes: Int) {
        self.name = name
        self.counts = counts
        self.sourceBytes = sourceBytes
        self.sharedBytes = sharedBytes
    }

    /// How much of the source is shared, in per cent, rounded.
    ///
    /// 100 for a document of which nothing went, and for no other.
    package var sharePercent: Int {
        if counts.isEmpty || sourceBytes == 0 { return 100 }
        return max(0, min(99, (sharedBytes * 100 + sourceBytes / 2) / sourceBytes))
    }
}
