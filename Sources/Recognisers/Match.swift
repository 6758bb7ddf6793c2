package import Vocabulary

/// A stretch of text that a recogniser takes for a value of some kind.
package struct Match: Hashable, Sendable {
    /// UTF-8 offsets in the text.
    package var range: Range<Int>
    package var kind: Kind
    /// From 0 to 1; a profile says from where on it acts.
    ///
    /// Under 0.5 is what tells little by itself.
    package var score: Double
    /// The recogniser's static name.
    package var recogniser: String
    /// The canonical form: digits alone, a postcode in capitals without its space, an e-mail address in small letters.
    ///
    /// An age is `11` (years), `18m` or `6w`. Nil where the kind has none.
    package var value: String?
    /// What a date said; nil for other kinds.
    package var date: CalendarDate?

    package init(
        range: Range<Int>, kind: Kind, score: Double, recogniser: String, value: String? = nil,
        date: CalendarDate? = nil
    ) {
        self.range = range
        self.kind = kind
        self.score = score
        self.recogniser = recogniser
        self.value = value
        self.date = date
    }
}

extension Kind {
    package static let caseReference = Kind("id.case")
    package static let vehicle = Kind("id.vehicle")
    package static let iban = Kind("id.iban")
    package static let account = Kind("id.account")
    package static let card = Kind("id.card")
    package static let passport = Kind("id.passport")
    package static let driving = Kind("id.driving")
    package static let ip = Kind("id.ip")
    package static let mac = Kind("id.mac")
}
