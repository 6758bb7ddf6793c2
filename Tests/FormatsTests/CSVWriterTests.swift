import Formats
import Passages
import Testing

@Suite struct CSVWriterTests {
    static let table = "a,b,c,d\r\n1,\"2,\"\"x\",3,4\r\n5,6,7,8"

    @Test(arguments: [
        ([0], "b,c,d\r\n\"2,\"\"x\",3,4\r\n6,7,8"), ([3], "a,b,c\r\n1,\"2,\"\"x\",3\r\n5,6,7"),
        ([1, 2], "a,d\r\n1,4\r\n5,8"), ([0, 1, 3], "c\r\n3\r\n7"), ([0, 1, 2, 3], "\r\n\r\n"), ([], table),
        ([0, 2], "b,d\r\n\"2,\"\"x\",4\r\n6,8"),
    ])
    func columnsOut(columns: [Int], expected: String) throws {
        for present in [nil, Set<Int>()] {
            let walked = try Walked(CSV(), CSVWriterTests.table, chunk: 4, present: present) { record in
                .keep(record.part == .header ? columns.flatMap { record.edit($0, nil) } : [])
            }
            #expect(walked.text == expected)
        }
    }

    @Test func columnsOutOfRaggedRows() throws {
        let walked = try Walked(CSV(), "Title,,\na,b,c\n1\n1,2\n\n1,2,3\n1,2,3,Amelia,5\n1,2,3,,\n") { record in
            guard record.part == .body, record.passages.first?.shape == .cell else {
                return .keep(record.part == .header ? record.edit(1, nil) : [])
            }
            return .keep(record.edit(3, nil) + record.edit(4, nil))
        }
        #expect(walked.text == "Title,,\na,c\n1\n1\n\n1,3\n1,3\n1,3,,\n")
    }

    /// The third column becomes what is said; the rest stays as it is.
    @Test(arguments: [
        ("x", "Pupil B", "Pupil B"), ("x", "a, b", "\"a, b\""), ("\"x\"", "a, b", "\"a, b\""),
        ("\"x\"", "q\"q", "\"q\"\"q\""),
        ("x", "q\"q", "\"q\"\"q\""), ("x", "a\nb", "\"a\nb\""), ("\"x,y\"", "", "\"\""), ("\"a\"\"b\"", "c", "\"c\""),
        ("x", "a;b", "a;b"), ("5\" x", "y", "y"), ("\"abc\"d", "e", "\"e\""),
    ])
    func aCellIsReplaced(cell: String, replacement: String, expected: String) throws {
        let walked = try Walked(CSV(), "a,b,c,d\n1,2,\(cell),4\n") { record in
            .keep(record.part == .header ? [] : record.replace(2, replacement))
        }
        #expect(walked.text == "a,b,c,d\n1,2,\(expected),4\n")
    }

    @Test func aCellIsEmptied() throws {
        let walked = try Walked(CSV(), "a,b\n1,\"x, y\"\nz,2") { record in
            .keep(record.part == .header ? [] : record.edit(record.line == 2 ? 1 : 0, nil))
        }
        #expect(walked.text == "a,b\n1,\n,2")
    }

    /// A part of the cell, given by its range, is replaced.
    @Test(arguments: [
        ("\"He said \"\"Jo\"\" did\"", 9..<11, "Pupil B", "\"He said \"\"Pupil B\"\" did\""),
        ("\"He said \"\"Jo\"\" did\"", 8..<12, "[x]", "\"He said [x] did\""),
        ("Jo did", 0..<2, "A, B", "\"A, B did\""), ("5\" on Jo", 6..<8, "A, B", "\"5\"\" on A, B\""),
        // What would then begin with a quote is quoted, so that it stays one cell.
        ("Jo\" did", 0..<2, "", "\"\"\" did\""), ("\"Jo\" did", 1..<4, "", "\"\"\" did\""),
        ("=1+1", 0..<0, "'", "'=1+1"),
        ("\"=1+1\"", 0..<0, "'", "\"'=1+1\""), ("Jo did", 0..<3, "", "did"),
    ])
    func aPartIsReplaced(cell: String, range: Range<Int>, replacement: String, expected: String) throws {
        let walked = try Walked(CSV(), "a,b\n1,\(cell)\n2,\"3\"\n") { record in
            .keep(record.line == 2 ? record.edit(1, range, replacement) : [])
        }
        #expect(walked.text == "a,b\n1,\(expected)\n2,\"3\"\n")
        // And it reads back as one cell, with the row behind it whole.
        let again = try records(CSV(), walked.text)
        #expect(again.count == 3)
        #expect(again.last?.texts == ["2", "3"])
    }

    @Test func aRowIsDropped() throws {
        let walked = try Walked(CSV(), "a,b\n1,\"2\n2\"\n3,4\n5,6") { record in
            guard record.line == 3, let reason = record.edit(0, nil).first?.reason else { return .keep([]) }
            return .drop(reason)
        }
        #expect(walked.text == "a,b\n1,\"2\n2\"\n5,6")
    }

    @Test func keptPlacesAreWhereTheyLand() throws {
        let walked = try Walked(CSV(), "one,two,three\nZoë,\"Jo \"\"and\"\" Al\",Jo\" and Al\n") { record in
            guard record.part == .body else { return .keep(record.edit(0, nil)) }
            return .keep(
                record.edit(1, 0..<2, "Pupil B") + record.edit(2, 0..<2, "Pupil A, Pupil B"),
                kept: [
                    Kept(passage: 1, range: 9..<11), Kept(passage: 2, range: 8..<10), Kept(passage: 1, range: 0..<2),
                ])
        }
        #expect(walked.text == "two,three\n\"Pupil B \"\"and\"\" Al\",\"Pupil A, Pupil B\"\" and Al\"\n")
        #expect(walked.kept.map { String(decoding: walked.output[$0], as: UTF8.self) } == ["Al", "Al"])
    }

    @Test func proseAboveTheTableIsChangedLikeACell() throws {
        let walked = try Walked(CSV(), "\"Report, Okafor\",x\nSurname,DOB,c\n1,2,3\n") { record in
            .keep(record.passages.first?.shape == .prose ? record.edit(0, 8..<14, "Child 1") : [])
        }
        #expect(walked.text == "\"Report, Child 1\",x\nSurname,DOB,c\n1,2,3\n")
    }
}
