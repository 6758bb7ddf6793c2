import People
package import Recognisers
import Vocabulary

/// Where in a note a dated entry begins: a line that opens with its date, or a title that holds it.
///
///     12/03/2026 – rang home
///     **Thursday 19 March 2026**, 10.00
///     # Talk on 4 March 2026, 10:40
package enum EntryDates {
    /// A stretch of a paragraph: from its start, or from a line that opens with a date, to the next such line.
    package struct Segment: Sendable, Hashable {
        package var range: Range<Int>
        /// Nil where it goes on with the entry before it.
        package var date: CalendarDate?
    }

    /// The stretches of a paragraph, laid end to end.
    ///
    /// The first paragraph of a document may hold its date in a title.
    package static func segments(of text: Span<UInt8>, isFirst: Bool) -> [Segment] {
        var segments = [Segment(range: 0..<text.count)]
        var isTitle = isFirst
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
            let line = text.extracting(start..<end)
            if let date = date(opening: line) ?? (isTitle ? date(inTitle: line) : nil) {
                let last = segments.count - 1
                if isFirst, segments[last].date == nil || start == 0 {
                    // What stands above the date of a document is its heading.
                    segments[last].date = date
                } else if start == 0 {
                    segments[0].date = date
                } else {
                    segments[last].range = segments[last].range.lowerBound..<start
                    segments.append(Segment(range: start..<text.count, date: date))
                }
            }
            isTitle = false
            start = end + 1
        }
        return segments
    }

    /// The whole date that opens a line, after list marks and words such as `Date:` and weekdays.
    private static func date(opening line: Span<UInt8>) -> CalendarDate? {
        let reach = line.extracting(0..<min(line.count, 60))
        guard EntryOpening.mayLeadToNumber(reach), let found = firstDate(in: reach),
            EntryOpening.isPreamble(line.extracting(0..<found.range.lowerBound))
        else {
            return nil
        }
        return found.date
    }

    /// The whole date in a short line that does not end as a sentence does.
    private static func date(inTitle line: Span<UInt8>) -> CalendarDate? {
        guard line.count <= 100, line.count > 0, line[line.count - 1] != UInt8(ascii: ".") else { return nil }
        return firstDate(in: line)?.date
    }

    private static func firstDate(in text: Span<UInt8>) -> (range: Range<Int>, date: CalendarDate)? {
        guard text.indices.contains(where: { (0x30...0x39).contains(text[$0]) }) else { return nil }
        var matches: [Match] = []
        Recognisers.scan(text, into: &matches)
        for match in matches where match.kind == .date {
            guard let date = match.date, date.ordinal != nil else { return nil }
            return (match.range, date)
        }
        return nil
    }
}
