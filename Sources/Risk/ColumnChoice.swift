import Profiles
package import Vocabulary

/// Which columns of a table can single somebody out, and which say what nobody should learn.
package struct ColumnChoice: Sendable {
    /// Named on the command line, separated by commas; nil for the vocabulary's.
    package struct Wish: Sendable {
        package var quasi: [String]?
        package var sensitive: [String]?

        package init(quasi: [String]? = nil, sensitive: [String]? = nil) {
            self.quasi = quasi
            self.sensitive = sensitive
        }
    }

    package var headings: [String]
    package var fields: [Field]
    /// Columns, from 0, in the table's order.
    package var quasi: [Int] = []
    package var sensitive: [Int] = []
    /// Columns that are neither, and why it matters: those that name somebody alone, hold prose, or are unknown.
    package var direct: [Int] = []
    package var prose: [Int] = []
    package var unknown: [Int] = []
    /// Whether somebody named the quasi-identifiers, and the sensitive columns.
    package var isNamed = false
    package var isSensitiveNamed = false

    /// - Throws: `.usage` where a column that was named is not in the table, or nothing is left to count.
    package init(headings: [String], wish: Wish) throws(RiskTrouble) {
        self.headings = headings
        fields = HeadingMap.shared.columns(for: headings).map(\.field)
        for (index, heading) in headings.enumerated() where heading.isEmpty && index < fields.count {
            fields[index] = .unknown
        }
        isNamed = wish.quasi != nil
        isSensitiveNamed = wish.sensitive != nil
        let named = try wish.sensitive.map { (names) throws(RiskTrouble) in try columns(names, "--sensitive") }
        if let names = wish.quasi {
            quasi = try columns(names, "--quasi")
            if let both = named?.first(where: quasi.contains) {
                throw .usage(
                    "column \(both + 1) is named with --quasi and with --sensitive; leave it out of one of them")
            }
        } else {
            quasi = fields.indices.filter {
                fields[$0].info.identifier == .quasi && named?.contains($0) != true
            }
        }
        sensitive =
            named
            ?? fields.indices.filter { index in
                let info = fields[index].info
                return !quasi.contains(index) && info.identifier != .direct && info.identifier != .text
                    && info.sensitivity != .personal && info.sensitivity != .org && fields[index] != .unknown
            }
        for index in fields.indices where !quasi.contains(index) && !sensitive.contains(index) {
            switch fields[index].info.identifier {
            case .direct: direct.append(index)
            case .text: if fields[index] == .unknown { unknown.append(index) } else { prose.append(index) }
            case .quasi, .none: break
            }
        }
        guard !quasi.isEmpty else {
            throw .usage("no column of the table is known to single people out; name the columns that do with --quasi")
        }
    }

    /// The columns that somebody named: by heading, by field, or by number from 1.
    func columns(_ names: [String], _ option: String) throws(RiskTrouble) -> [Int] {
        var found: [Int] = []
        for (place, name) in names.enumerated() {
            guard let index = column(name) else {
                throw .usage(
                    "the table has no column like name \(place + 1) of \(option); give headings as they stand in it, "
                        + "separated by commas")
            }
            if !found.contains(index) { found.append(index) }
        }
        return found.sorted()
    }

    /// The column that a name means; nil for none and for two.
    package func column(_ name: String) -> Int? {
        let name = name.trimmed
        func only(_ test: (Int) -> Bool) -> Int? {
            let fitting = headings.indices.filter(test)
            return fitting.count == 1 ? fitting[0] : nil
        }
        let folded = HeadingMap.fold(name)
        return only { headings[$0] == name } ?? only { !folded.isEmpty && HeadingMap.fold(headings[$0]) == folded }
            ?? Field(name).flatMap { field in only { fields[$0] == field } }
            ?? Int(name).flatMap { headings.indices.contains($0 - 1) ? $0 - 1 : nil }
    }

    /// A column as reports name it.
    package func column(_ index: Int) -> RiskFigures.Column {
        RiskFigures.Column(
            number: index + 1, heading: headings[index], field: fields[index] == .unknown ? nil : fields[index].name)
    }

    /// The names in the value of an option, separated by commas.
    package static func names(in options: [String]) -> [String]? {
        let names = options.flatMap { $0.split(separator: ",").map(\.trimmed) }.filter { !$0.isEmpty }
        return names.isEmpty ? nil : names
    }
}
