import Passages
package import Profiles
import Vocabulary

/// What `aggregate` was asked to do.
package struct AggregateOrder: Sendable {
    package var path = ""
    package var by: [String] = []
    /// The column whose rate is wanted, and the value that counts; nil for yes in its usual forms.
    package var rate: String?
    package var rateValue: String?
    /// Counts from 1 to this are hidden; nil for what the profile says, else 5.
    package var most: Int?
    /// Counts are rounded to multiples of this; 1 for not.
    package var rounding = 1

    package init() {}
}

/// A finished table of counts and rates, as rows of text.
package struct AggregateTable: Sendable {
    package var headings: [String]
    package var rows: [[String]]
    /// Rows of the source, and cells hidden as small and for their sake.
    package var people = 0
    package var small = 0
    package var beside = 0
    package var most: Int

    /// `c` hidden so that nobody is told of, `z` not applicable, `k` rounds to nought and is none.
    ///
    /// Source: Department for Education, "Explore education statistics", symbols.
    package static let confidential = "c"
    package static let notApplicable = "z"
    package static let low = "k"
    /// More cells are no table that anybody reads.
    private static let mostCells = 1 << 16

    package init(_ order: AggregateOrder, profile: Profile) throws(RiskTrouble) {
        var reader: TableReader
        do throws(DocumentError) { reader = try TableReader(path: order.path) } catch { throw .document(error) }
        let wanted = order.by + (order.rate.map { [$0] } ?? [])
        let choice = try ColumnChoice(headings: reader.headings, wish: ColumnChoice.Wish(quasi: wanted))
        var columns: [Int] = []
        for name in wanted {
            guard let column = choice.column(name), !columns.contains(column) else {
                throw .usage("a column is named twice; name each column once")
            }
            columns.append(column)
        }
        for (place, column) in columns.enumerated() where choice.fields[column].info.identifier == .direct {
            throw .usage(
                "column \(column + 1), name \(place + 1) of --by, names people one by one; count by something that many share"
            )
        }
        most = order.most ?? max(5, (profile.k ?? 0) - 1)
        reader.ask(for: columns)
        let values = columns.map { _ in ValueTable() }
        let counted = ClassTable(width: columns.count)
        var codes = [UInt32](repeating: 0, count: columns.count)
        do throws(DocumentError) {
            while true {
                for index in codes.indices { codes[index] = 0 }
                let isRow = try codes.withUnsafeMutableBufferPointer { (codes) throws(DocumentError) in
                    let codes = codes
                    return try reader.next { place, text in codes[place] = values[place].code(of: text) }
                }
                guard isRow else { break }
                people += 1
                counted.add(codes)
            }
        } catch { throw .document(error) }

        // Values as the profile lets them be seen; blanks are a group of their own.
        var axes: [Aggregate.Axis] = []
        var places: [[Int]] = []
        for (index, column) in columns.enumerated() {
            let isRate = index == order.by.count
            let labels = (0..<values[index].count).map { code -> String in
                let text = values[index].value(UInt32(code))
                if isRate { return AggregateTable.counts(text, order.rateValue) ? "yes" : "no" }
                return AggregateTable.seen(text, profile.rule(for: choice.fields[column]).action)
            }
            var present = Set(labels)
            if !counted.hasCode(0, at: index), !isRate { present = Set(labels.dropFirst()) }
            let order = isRate ? ["yes", "no"] : present.sorted(by: AggregateTable.isBefore)
            axes.append(Aggregate.Axis(heading: choice.headings[column], values: order))
            places.append(labels.map { order.firstIndex(of: $0) ?? 0 })
        }
        let cells = axes.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).partialValue }
        guard cells > 0, cells <= AggregateTable.mostCells, axes.count <= 6 else {
            throw .usage(
                "the table would have more than \(AggregateTable.mostCells) cells; count by fewer or coarser columns")
        }
        var groups: [(place: [Int], count: Int)] = []
        for number in 0..<counted.count {
            let key = counted.key(number)
            groups.append((columns.indices.map { places[$0][Int(key[$0])] }, Int(counted.counts[number])))
        }
        var aggregate = Aggregate(axes: axes, hasRate: order.rate != nil, groups: groups, most: most)
        aggregate.protect()
        headings = []
        rows = []
        write(aggregate, rounding: order.rounding)
    }

    /// A value as the profile lets it be seen: made coarser where it says so.
    private static func seen(_ text: String, _ action: RuleAction) -> String {
        guard !text.isEmpty else { return "(blank)" }
        guard case .generalise(let name) = action, let generaliser = Generalisers.named(name) else { return text }
        return generaliser.generalise(GeneraliserInput(text)) ?? "(other)"
    }

    private static func counts(_ text: String, _ wanted: String?) -> Bool {
        if let wanted { return HeadingMap.fold(text) == HeadingMap.fold(wanted) }
        return ["y", "yes", "true", "t", "1"].contains(text.lowercased())
    }

    /// Numbers by size, then texts.
    private static func isBefore(_ a: String, _ b: String) -> Bool {
        switch (Double(a), Double(b)) {
        case (let x?, let y?): x != y ? x < y : a < b
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): a < b
        }
    }

    // MARK: As text

    private mutating func write(_ aggregate: Aggregate, rounding: Int) {
        let groups = aggregate.hasRate ? Array(aggregate.axes.dropLast()) : aggregate.axes
        headings = groups.map(\.heading) + ["Count"]
        if aggregate.hasRate {
            headings += [
                (aggregate.axes.last?.heading ?? "") + ": count", (aggregate.axes.last?.heading ?? "") + ": percent",
            ]
        } else {
            headings.append("Percent")
        }
        small = aggregate.states.count { $0 == .small }
        beside = aggregate.states.count { $0 == .beside }
        let all = groups.reduce(1) { $0 * $1.count }
        for group in 0..<all {
            var place: [Int] = []
            var rest = group
            for axis in groups.reversed() {
                place.insert(rest % axis.count, at: 0)
                rest /= axis.count
            }
            var row = zip(groups, place).map { $1 < $0.values.count ? $0.values[$1] : "Total" }
            if aggregate.hasRate {
                let whole = aggregate.cell(place + [2])
                let part = aggregate.cell(place + [0])
                row.append(AggregateTable.text(aggregate, whole, rounding))
                row.append(AggregateTable.text(aggregate, part, rounding))
                row.append(AggregateTable.percent(aggregate, part, of: whole, rounding))
            } else {
                let total = aggregate.counts.count - 1
                row.append(AggregateTable.text(aggregate, group, rounding))
                row.append(AggregateTable.percent(aggregate, group, of: total, rounding))
            }
            rows.append(row)
        }
    }

    private static func rounded(_ count: Int, _ to: Int) -> Int { (count + to / 2) / to * to }

    private static func text(_ aggregate: Aggregate, _ cell: Int, _ rounding: Int) -> String {
        guard aggregate.states[cell] == .shown else { return confidential }
        let count = aggregate.counts[cell]
        let shown = rounded(count, rounding)
        return shown == 0 && count > 0 ? low : String(shown)
    }

    /// A share of rounded counts, to one place.
    private static func percent(_ aggregate: Aggregate, _ part: Int, of whole: Int, _ rounding: Int) -> String {
        guard aggregate.states[part] == .shown, aggregate.states[whole] == .shown else { return confidential }
        guard aggregate.counts[whole] > 0 else { return notApplicable }
        let (above, below) = (rounded(aggregate.counts[part], rounding), rounded(aggregate.counts[whole], rounding))
        guard below > 0 else { return notApplicable }
        let tenths = (above * 2000 + below) / (2 * below)
        if tenths == 0, aggregate.counts[part] > 0 { return low }
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension ClassTable {
    /// Whether any combination has this code at this place.
    func hasCode(_ code: UInt32, at place: Int) -> Bool {
        (0..<count).contains { key($0)[place] == code }
    }
}
