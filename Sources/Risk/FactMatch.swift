package import Profiles
package import Vocabulary

/// Whether what a pack tells of somebody can be true of a pupil with this value in the roll.
package struct FactMatch: Sendable {
    /// The days at which a pack may have counted ages.
    package var references: [GeneraliserInput.Day]

    package init(references: [GeneraliserInput.Day]) { self.references = references }

    /// The fields of the roll that can say something about a fact: its own, and a date of birth about an age.
    package static func fields(for fact: Field) -> [Field] {
        let pair = ["subject.dob", "subject.age"].compactMap { Field($0) }
        return [fact] + (pair.contains(fact) ? pair.filter { $0 != fact } : [])
    }

    /// Whether the value itself, or one of the coarser values that a pack could hold in its place, is what the pack tells.
    package func fits(_ told: String, _ fact: Field, _ value: String, _ field: Field) -> Bool {
        guard !value.isEmpty else { return false }
        let told = told.trimmed
        if field == fact, Self.plain(told, fact) == Self.plain(value, field) { return true }
        if let age = Self.age(told), fact.name == "subject.age" || fact.info.shape == .date {
            if field.info.shape == .date { return references.contains { Self.age(on: $0, born: value) == age } }
            return Step.number(value).map { Int($0) } == age
        }
        guard field == fact else { return false }
        for step in Step.steps(for: field, [value]) where step.coarser(value) == told { return true }
        return Generalisers.all.contains { generaliser in
            type(of: generaliser).shapes.contains(field.info.shape)
                && generaliser.generalise(GeneraliserInput(value)) == told
        }
    }

    /// A value without what may be written in two ways.
    private static func plain(_ text: String, _ field: Field) -> String {
        let date = GeneraliserInput(text)
        if field.info.shape == .date, let year = date.year, let month = date.month, let day = date.day {
            return "\(year)-\(month)-\(day)"
        }
        var folded = HeadingMap.fold(text)
        switch field.name {
        case "subject.sex":
            if folded == "female" { return "f" }
            if folded == "male" { return "m" }
        case "education.year_group":
            for prefix in ["yeargroup", "year", "yr", "y"] where folded.hasPrefix(prefix) && folded.count > prefix.count
            {
                folded.removeFirst(prefix.count)
                break
            }
            while folded.hasPrefix("0"), folded.count > 1 { folded.removeFirst() }
        default: break
        }
        if ["y", "yes", "true", "t", "1"].contains(folded), field.info.shape == .flag { return "yes" }
        if ["n", "no", "false", "f", "0"].contains(folded), field.info.shape == .flag { return "no" }
        return folded
    }

    /// The age that a text tells: `aged 11`, `11`; nil where it tells none.
    private static func age(_ text: String) -> Int? {
        if text == "aged under 1" { return 0 }
        let digits = text.hasPrefix("aged ") ? text.dropFirst(5) : text[...]
        guard digits.utf8.count <= 3, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }

    private static func age(on day: GeneraliserInput.Day, born: String) -> Int? {
        let input = GeneraliserInput(born)
        guard let year = input.year, let month = input.month, let date = input.day else { return nil }
        return day.year - year - ((month, date) <= (day.month, day.day) ? 0 : 1)
    }
}
