import Account
package import Risk

/// What `risk` says of a table: for people, as JSON, as a page.
///
/// Columns are named by their headings; no value of the table stands in it, and rows stand by number alone.
package struct RiskReport: Sendable {
    package var figures: RiskFigures
    package var choice: ColumnChoice
    /// How the quasi-identifiers could be made coarser so that the goal is reached; nil where nobody worked it out.
    package var plan: ReachPlan?
    package var hierarchies: [Hierarchy] = []
    /// Whether a plan was looked for and there is none.
    package var isHopeless = false

    package init(figures: RiskFigures, choice: ColumnChoice) {
        self.figures = figures
        self.choice = choice
    }

    private var isSafe: Bool { figures.k >= figures.asked || figures.rows == 0 }

    /// A heading on one line, whatever its cell holds.
    static func name(_ column: RiskFigures.Column) -> String {
        let text = String(
            String.UnicodeScalarView(
                column.heading.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
        return text.isEmpty ? "column \(column.number)" : text
    }

    private func names(_ columns: [Int]) -> String {
        columns.map { Self.name(choice.column($0)) }.joined(separator: ", ")
    }

    static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return tenths == 0 && share > 0 ? "under 0.1 %" : "\(tenths / 10).\(tenths % 10) %"
    }

    private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

    private func share(_ rows: Int) -> String {
        figures.rows == 0 ? "0 %" : Self.percent(Double(rows) / Double(figures.rows))
    }

    // MARK: For people

    /// The verdict in one sentence.
    package var verdict: String {
        if figures.rows == 0 { return "The table has no rows." }
        if isSafe {
            return
                "Every row looks like at least \(figures.k - 1) others (k = \(figures.k); \(figures.asked) was asked for)."
        }
        return
            "k is \(figures.k), and \(figures.asked) was asked for: \(Self.rows(figures.belowRows)) (\(share(figures.belowRows))) "
            + "\(figures.belowRows == 1 ? "stands" : "stand") in groups smaller than that."
    }

    /// The report by its parts: a heading and its lines.
    package var parts: [(title: String, lines: [String])] {
        var parts: [(String, [String])] = []
        parts.append(("Singling out", singlingOut))
        parts.append(("Linkability", linkability))
        if !figures.sensitive.isEmpty { parts.append(("Inference", inference)) }
        if !figures.drivers.isEmpty { parts.append(("Which columns drive the risk", drivers)) }
        let advice = advice
        if !advice.isEmpty { parts.append(("What to do", advice)) }
        parts.append(("How it was counted", counted))
        return parts
    }

    package var human: String {
        var text = verdict + "\n"
        for part in parts {
            text += "\n\(part.title)\n"
            for line in part.lines { text += "  \(line)\n" }
        }
        return text
    }

    private var singlingOut: [String] {
        var lines = [
            "\(Self.rows(figures.aloneRows)) of \(figures.rows) (\(share(figures.aloneRows))) "
                + "\(figures.aloneRows == 1 ? "stands" : "stand") alone: nobody else has the same "
                + "\(names(choice.quasi))."
        ]
        if !figures.alone.isEmpty {
            let shown = figures.alone.prefix(20).map(String.init).joined(separator: ", ")
            let more = figures.aloneRows - min(20, figures.alone.count)
            lines.append("They are rows \(shown)\(more > 0 ? " and \(more) more" : "") (the heading row is 1).")
        }
        for bin in bins where bin.rows > 0 {
            lines.append("groups of \(bin.label): \(bin.classes), with \(Self.rows(bin.rows)) (\(share(bin.rows)))")
        }
        lines.append("average size of a group: \(Self.decimal(figures.averageSize))")
        return lines
    }

    private var linkability: [String] {
        var lines = [
            "Somebody who knows that a person is in the table names the row rightly with a chance of up to "
                + "\(Self.percent(figures.prosecutor)) (prosecutor)."
        ]
        if let population = figures.population {
            lines.append(
                "Somebody who knows the population of \(population.rows) alone: up to \(Self.percent(figures.journalist)) "
                    + "(journalist); k-map \(population.k).")
            lines.append(
                "\(Self.rows(population.alone)) fit exactly one person of the population, \(Self.rows(population.below)) fewer "
                    + "than \(figures.asked).")
            if population.unmatched > 0 {
                lines.append(
                    "\(Self.rows(population.unmatched)) fit nobody of the population, and are not counted in that: is it the right "
                        + "file, written in the same way?")
            }
            if population.short > 0 {
                lines.append(
                    "\(Self.rows(population.short)) stand in groups with more rows here than people in the population: it does not "
                        + "hold everybody of this table.")
            }
        } else {
            lines.append(
                "Without a population file, the chance for somebody who does not know who is in the table is taken to be the "
                    + "same (journalist).")
        }
        lines.append(
            "Whoever links every row names \(Self.percent(figures.marketer)) of them rightly (marketer).")
        return lines
    }

    private var inference: [String] {
        figures.sensitive.flatMap { column -> [String] in
            var distances = "t-closeness \(Self.decimal(column.equal)) (equal distance)"
            if let ordered = column.ordered { distances += ", \(Self.decimal(ordered)) (ordered)" }
            if let hierarchical = column.hierarchical { distances += ", \(Self.decimal(hierarchical)) (hierarchical)" }
            var lines = [
                "\(Self.name(column.column)): l-diversity \(column.distinct) (distinct), \(Self.decimal(column.entropy)) (entropy), "
                    + "recursive (c, \(column.distinct)) for c above \(Self.decimal(column.recursive)); \(distances)"
            ]
            if column.inferable > 0 {
                lines.append(
                    "\(Self.name(column.column)) can be told of \(Self.rows(column.inferable)) (\(share(column.inferable))) without "
                        + "knowing which row is whose: all in their groups have the same.")
            }
            return lines
        }
    }

    private var drivers: [String] {
        figures.drivers.map { driver in
            let about = driver.isEstimate ? "about " : ""
            return
                "without \(Self.name(driver.column)) (\(driver.values) values): \(about)\(driver.aloneWithout) rows would stand "
                + "alone instead of \(figures.aloneRows), and \(about)\(driver.belowWithout) be in groups under "
                + "\(figures.asked) instead of \(figures.belowRows)"
        }
    }

    private var advice: [String] {
        var lines: [String] = []
        if !choice.direct.isEmpty {
            lines.append(
                "Take out what names people by itself before anything else: \(names(choice.direct)). These columns are not in "
                    + "the figures.")
        }
        if !choice.prose.isEmpty {
            lines.append(
                "Running text is not in the figures and may tell anything: \(names(choice.prose)). Take it out of a table that is "
                    + "to be safe.")
        }
        if !choice.unknown.isEmpty {
            lines.append(
                "Nobody knows what these columns hold, and they are not in the figures: \(names(choice.unknown)). Take them out, "
                    + "or name with --quasi those that could single somebody out.")
        }
        guard !isSafe || plan != nil else { return lines }
        if let plan {
            lines += Self.steps(plan, hierarchies, choice)
            lines.append(
                "That loses \(Self.percent(plan.after.entropy)) of what the columns tell; groups have "
                    + "\(Self.decimal(plan.after.averageSize)) rows on average."
                    + (plan.isOptimal ? " No other choice of levels loses less." : ""))
        } else if isHopeless {
            lines.append(
                "No way of making these columns coarser reaches it: there are too few rows, or too few values of a sensitive "
                    + "column.")
        } else if let driver = figures.drivers.first {
            lines.append(
                "Leave out \(Self.name(driver.column)) first, or make it coarser; `--reach k=\(figures.asked)` works out what is "
                    + "least to lose.")
        }
        return lines
    }

    /// A plan in words: what is done to each column, and which rows go.
    package static func steps(_ plan: ReachPlan, _ hierarchies: [Hierarchy], _ choice: ColumnChoice) -> [String] {
        let goal = "k = \(plan.goal.k)" + (plan.goal.l > 1 ? ", l = \(plan.goal.l)" : "")
        var lines: [String] = []
        for (index, level) in plan.levels.enumerated() where level > 0 {
            let name = Self.name(choice.column(choice.quasi[index]))
            let isOut = level == hierarchies[index].levels.count - 1
            lines.append(isOut ? "leave out \(name)" : "write \(name) \(hierarchies[index].levels[level].name)")
        }
        if plan.suppressedRows > 0 {
            lines.append("leave out \(rows(plan.suppressedRows)) that would still stand out")
        }
        guard !lines.isEmpty else { return ["\(goal) is reached as it is."] }
        return ["To reach \(goal): " + lines.joined(separator: "; ") + "."]
    }

    private var counted: [String] {
        var lines = [
            "Columns that help to single somebody out: \(names(choice.quasi))"
                + (choice.isNamed ? " (as named)." : " (by their headings)."),
            "A blank cell is a value like any other: it looks like other blanks in its column, and like nothing else. That "
                + "never makes a row look safer than it is.",
            "White space at the ends of cells is not counted; letter case and spelling are.",
        ]
        if !choice.sensitive.isEmpty { lines.append("Columns that nobody should learn: \(names(choice.sensitive)).") }
        if figures.drivers.contains(where: \.isEstimate) {
            lines.append("What each column adds is estimated from a sample of the groups.")
        }
        if figures.hasSpilled { lines.append("Counts went through the disk, as numbers without values.") }
        return lines
    }

    // MARK: Class sizes

    struct Bin {
        var label: String
        var classes = 0
        var rows = 0
        var isBelow: Bool
    }

    /// Class sizes, few enough to be drawn: one by one up to what was asked, then doubling.
    var bins: [Bin] {
        var edges: [(from: Int, to: Int)] = []
        if figures.asked <= 10 {
            edges = (1..<max(2, figures.asked)).map { ($0, $0) }
        } else {
            edges = [(1, 1), (2, 2), (3, 4), (5, figures.asked - 1)]
        }
        var from = max(2, figures.asked)
        let largest = figures.sizes.last?.size ?? 0
        while from <= largest {
            edges.append((from, from * 2 - 1))
            from *= 2
        }
        return edges.map { edge in
            var bin = Bin(
                label: edge.from == edge.to ? "\(edge.from)" : "\(edge.from) to \(edge.to)",
                isBelow: edge.to < figures.asked)
            for size in figures.sizes where (edge.from...edge.to).contains(size.size) {
                bin.classes += size.classes
                bin.rows += size.size * size.classes
            }
            return bin
        }
    }

    static func decimal(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "-" }
        let thousandths = Int((number * 1000).rounded())
        if thousandths % 1000 == 0 { return String(thousandths / 1000) }
        var digits = String(thousandths % 1000)
        while digits.count < 3 { digits = "0" + digits }
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(thousandths / 1000).\(digits)"
    }
}
