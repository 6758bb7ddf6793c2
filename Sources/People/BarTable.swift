/// Tables in running text as Markdown writes them: rows that begin with a bar, the headings in the first.
package enum BarTable {
    private static let bar: UInt8 = 0x7C

    /// The words of the heading over a cell, in small letters, where a range is all that the cell holds; else none.
    package static func heading(over range: Range<Int>, in text: Span<UInt8>) -> [[UInt8]] {
        guard let before = edge(of: range.lowerBound, by: -1, in: text), text[before] == bar,
            let after = edge(of: range.upperBound - 1, by: 1, in: text), text[after] == bar
        else { return [] }
        let row = lineStart(before, in: text)
        let column = (row...before).count { text[$0] == bar }
        var heading = row
        while heading > 0 {
            let above = lineStart(heading - 1, in: text)
            guard text[above] == bar else { break }
            heading = above
        }
        guard heading < row else { return [] }
        var (place, bars) = (heading, 0)
        while place < row, bars < column {
            if text[place] == bar { bars += 1 }
            place += 1
        }
        let start = place
        while place < row, text[place] != bar { place += 1 }
        return (start..<place).map { text[$0] | 0x20 }.split(whereSeparator: { !(0x61...0x7A).contains($0) })
            .map(Array.init)
    }

    /// The first byte that is no space, going one way from a byte.
    private static func edge(of place: Int, by step: Int, in text: Span<UInt8>) -> Int? {
        var place = place + step
        while place >= 0, place < text.count, text[place] == 0x20 { place += step }
        return place >= 0 && place < text.count ? place : nil
    }

    private static func lineStart(_ place: Int, in text: Span<UInt8>) -> Int {
        var place = place
        while place > 0, text[place - 1] != 0x0A { place -= 1 }
        return place
    }
}
