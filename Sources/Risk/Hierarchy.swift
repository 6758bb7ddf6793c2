import Profiles
package import Vocabulary

/// The ways in which a column's values can be made coarser, from as they are to left out.
///
/// Each level is made of the one before: two values that are one at a level are one at every higher level. A value that a
/// level cannot take becomes blank there.
package struct Hierarchy: Sendable {
    package struct Level: Sendable {
        /// What is done, as advice says it: `as month and year`.
        package var name: String
        /// The level's code of each value's code; 0 is the blank.
        package var codes: [UInt32]
        /// The texts of the level's codes.
        package var labels: [String]
        /// The generaliser of a profile that does as much; nil where there is none.
        package var generaliser: String?
    }

    /// The first leaves values as they are; the last leaves the column out.
    package var levels: [Level]

    /// - Parameters:
    ///   - field: what the column holds; unknown columns are judged by their values.
    ///   - table: the column's values.
    package init(of field: Field, _ table: ValueTable) {
        let values = (0..<table.count).map { table.value(UInt32($0)) }
        levels = [Level(name: "as it is", codes: (0..<values.count).map { UInt32($0) }, labels: values)]
        for step in Step.steps(for: field, values) {
            var codes: [String: UInt32] = ["": 0]
            var labels = [""]
            let level = values.map { value -> UInt32 in
                let label = value.isEmpty ? "" : step.coarser(value) ?? ""
                if let known = codes[label] { return known }
                codes[label] = UInt32(labels.count)
                labels.append(label)
                return UInt32(labels.count - 1)
            }
            // A step that changes nothing would only make the search longer.
            guard labels != levels.last?.labels else { continue }
            levels.append(Level(name: step.name, codes: level, labels: labels, generaliser: step.generaliser))
        }
        levels.append(
            Level(name: "left out", codes: Array(repeating: 0, count: values.count), labels: [""]))
    }

    /// Whether there is anything between as it is and left out.
    package var hasSteps: Bool { levels.count > 2 }

    /// The node that each value is in at every level above the values themselves, for distances in a tree.
    package var parents: [[Int]] { levels.dropFirst().map { $0.codes.map { Int($0) } } }
}

/// One way to make a value coarser.
struct Step: Sendable {
    var name: String
    var generaliser: String?
    /// The coarser value; nil where it cannot be made so.
    var coarser: @Sendable (String) -> String?

    init(_ name: String, _ generaliser: String? = nil, _ coarser: @escaping @Sendable (String) -> String?) {
        self.name = name
        self.generaliser = generaliser
        self.coarser = coarser
    }

    /// The steps for a column, lowest first.
    static func steps(for field: Field, _ values: [String]) -> [Step] {
        switch (field.info.shape, field.info.fallback) {
        case (.date, _): return dates
        case (.time, _): return [named("as part of the day", PartOfDay())]
        case (.postcode, _): return postcodes
        case (_, "broad_group"): return [named("as broad group", EthnicGroup())]
        case (_, "key_stage"): return [named("as key stage", KeyStage())]
        case (_, "eal_flag"): return [language]
        case (.number, _): return bands(for: values)
        default: break
        }
        if field.name == "education.school_name" { return [named("as phase of school", SchoolPhase())] }
        guard field == .unknown else { return [] }
        let filled = values.filter { !$0.isEmpty }
        guard !filled.isEmpty else { return [] }
        if filled.allSatisfy({ number($0) != nil }) { return bands(for: values) }
        if filled.allSatisfy({ GeneraliserInput($0).year != nil }) { return dates }
        return []
    }

    private static func named(_ name: String, _ generaliser: some Generaliser) -> Step {
        Step(name, type(of: generaliser).name) { generaliser.generalise(GeneraliserInput($0)) }
    }

    private static let dates = [
        Step("as month and year", Month.name) { text in
            Month().generalise(GeneraliserInput(text)) ?? (year(text) == nil ? nil : text)
        },
        Step("as year", Year.name) { year($0).map(String.init) },
        Step("in spans of five years") { text in
            year(text).map { "\($0 / 5 * 5) to \($0 / 5 * 5 + 4)" }
        },
    ]

    /// The year of a date, of `March 2026` or of `2026`.
    private static func year(_ text: String) -> Int? {
        if let year = GeneraliserInput(text).year { return (1900...2100).contains(year) ? year : nil }
        guard let last = text.split(separator: " ").last, last.utf8.count == 4, let year = Int(last) else { return nil }
        return (1900...2100).contains(year) ? year : nil
    }

    private static let postcodes = [
        Step("as postcode district", PostcodeDistrict.name) { text in
            let text = text.uppercased()
            return PostcodeDistrict().generalise(GeneraliserInput(text)) ?? (area(text) == nil ? nil : text)
        },
        Step("as postcode area") { area($0.uppercased()) },
    ]

    /// `NR` of `NR32 9ZZ` and of `NR32`.
    private static func area(_ text: String) -> String? {
        let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
        guard (1...2).contains(letters.count), let next = text.utf8.dropFirst(letters.count).first,
            (0x30...0x39).contains(next)
        else { return nil }
        return String(decoding: letters, as: UTF8.self)
    }

    private static let language = Step("as English or another language") { text in
        let text = text.lowercased()
        return text == "eng" || text == "en" || text.hasPrefix("english") ? "English" : "another language"
    }

    /// The number that a text is, `aged 11` too.
    static func number(_ text: String) -> Double? {
        guard let number = Double(text.hasPrefix("aged ") ? String(text.dropFirst(5)) : text), number.isFinite,
            abs(number) < 0x1p52
        else { return nil }
        return number
    }

    /// Bands whose width doubles from level to level.
    private static func bands(for values: [String]) -> [Step] {
        let numbers = values.compactMap(number)
        guard let least = numbers.min(), let most = numbers.max(), most > least else { return [] }
        var width = 5
        while (most - least) / Double(width) > 32 { width *= 10 }
        var steps: [Step] = []
        while Double(width) < most - least {
            let own = width
            steps.append(
                Step("in bands of \(own)") { text in
                    number(text).map { number in
                        let start = Int((number / Double(own)).rounded(.down)) * own
                        return "\(start) to \(start + own - 1)"
                    }
                })
            width *= 2
        }
        return steps
    }
}
