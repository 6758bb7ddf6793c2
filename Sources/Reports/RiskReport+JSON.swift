import Account
import Risk

extension RiskReport {
    /// The figures in full, as one JSON object and a line end.
    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.member("format", "winnow-risk-1")
            top.member("rows", figures.rows)
            top.member("asked_k", figures.asked)
            top.member("k", figures.k)
            top.member("classes", figures.classes)
            top.member("average_class_size", figures.averageSize)
            top.member("unique_rows", figures.aloneRows)
            top.member("rows_below_asked", figures.belowRows)
            top.key("unique_row_numbers")
            top.array { list in for row in figures.alone { list.integer(row) } }
            top.key("quasi_identifiers")
            top.array { list in for column in figures.quasi { Self.write(column, to: &list) } }
            top.key("class_sizes")
            top.array { list in
                for size in figures.sizes {
                    list.object { entry in
                        entry.member("size", size.size)
                        entry.member("classes", size.classes)
                    }
                }
            }
            top.key("risk")
            top.object { risk in
                risk.member("prosecutor", figures.prosecutor)
                risk.member("journalist", figures.journalist)
                risk.member("marketer", figures.marketer)
            }
            if let population = figures.population {
                top.key("population")
                top.object { entry in
                    entry.member("rows", population.rows)
                    entry.member("k_map", population.k)
                    entry.member("rows_with_one_person", population.alone)
                    entry.member("rows_below_asked", population.below)
                    entry.member("rows_with_nobody", population.unmatched)
                    entry.member("rows_in_short_classes", population.short)
                }
            }
            top.key("sensitive")
            top.array { list in
                for column in figures.sensitive {
                    list.object { entry in
                        entry.key("column")
                        Self.write(column.column, to: &entry)
                        entry.member("values", column.values)
                        entry.member("distinct_l", column.distinct)
                        entry.member("entropy_l", column.entropy)
                        entry.member("recursive_l", column.distinct)
                        entry.member("recursive_c_above", column.recursive)
                        entry.member("t_equal", column.equal)
                        entry.member("t_ordered", column.ordered)
                        entry.member("t_hierarchical", column.hierarchical)
                        entry.member("inferable_rows", column.inferable)
                    }
                }
            }
            top.key("drivers")
            top.array { list in
                for driver in figures.drivers {
                    list.object { entry in
                        entry.key("column")
                        Self.write(driver.column, to: &entry)
                        entry.member("values", driver.values)
                        entry.member("unique_rows_without", driver.aloneWithout)
                        entry.member("rows_below_asked_without", driver.belowWithout)
                        entry.key("estimate")
                        entry.bool(driver.isEstimate)
                    }
                }
            }
            if let plan { write(plan, to: &top) }
        }
        return writer.bytes + [0x0A]
    }

    private func write(_ plan: ReachPlan, to top: inout JSONWriter) {
        top.key("reach")
        top.object { entry in
            entry.member("k", plan.goal.k)
            entry.member("l", plan.goal.l)
            entry.key("levels")
            entry.array { list in
                for (index, level) in plan.levels.enumerated() {
                    list.object { column in
                        column.key("column")
                        Self.write(choice.column(choice.quasi[index]), to: &column)
                        column.member("level", level)
                        column.member("of", hierarchies[index].levels.count - 1)
                        column.member("name", hierarchies[index].levels[level].name)
                    }
                }
            }
            entry.member("suppressed_rows", plan.suppressedRows)
            entry.key("optimal")
            entry.bool(plan.isOptimal)
            for (name, loss) in [("before", plan.before), ("after", plan.after)] {
                entry.key(name)
                entry.object { losses in
                    losses.member("discernibility", loss.discernibility)
                    losses.member("average_class_size", loss.averageSize)
                    losses.member("entropy_loss", loss.entropy)
                }
            }
        }
    }

    private static func write(_ column: RiskFigures.Column, to writer: inout JSONWriter) {
        writer.object { entry in
            entry.member("number", column.number)
            entry.member("heading", column.heading)
            entry.member("field", column.field)
        }
    }
}
