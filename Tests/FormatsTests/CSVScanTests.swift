import CScan
import Formats
import Passages
import Testing

/// The scanner against itself in its slow form, and the reader against a parser that is simple enough to trust.
@Suite struct CSVScanTests {
    /// Invented bytes, weighted to those that matter: the same for the same seed.
    static func sample(seed: UInt64, count: Int) -> [UInt8] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func draw(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        // Some seeds write proper CSV with an odd cell at times; others throw bytes together.
        guard seed % 3 != 0 else { return (0..<count).map { _ in Array("a,\"\r\nb\"; ".utf8)[draw(9)] } }
        var bytes: [UInt8] = []
        while bytes.count < count {
            switch draw(8) {
            case 0...3: bytes += (0..<draw(20)).map { _ in UInt8(0x61 + draw(26)) }
            case 4...5: bytes += Array(("\"" + String(repeating: "x\"\"\r\n,", count: draw(4)) + "y\"").utf8)
            case 6: bytes += draw(9) == 0 ? Array("5\" x".utf8) : []
            default: bytes += draw(20) == 0 ? Array("\"a\"b".utf8) : Array("z".utf8)
            }
            bytes += draw(5) == 0 ? Array(["\r\n", "\n", "\r"][draw(3)].utf8) : Array(",".utf8)
        }
        return bytes
    }

    @Test(arguments: UInt64(1)...300)
    func fastAndSlowFindTheSame(seed: UInt64) {
        let bytes = CSVScanTests.sample(seed: seed, count: 1500)
        for cut in [bytes.count, Int(seed * 4 % 1500), 64, 65] {
            var fast = csv_scan(delimiter: 0x2C, place: 0, has_nul: false, cells: 0, rows: 0, breaks: 0)
            var slow = fast
            var (fastEnds, slowEnds): ([UInt32], [UInt32]) = ([], [])
            var (fastRows, slowRows): ([UInt32], [UInt32]) = ([], [])
            var (fastAt, slowAt) = (0, 0)
            for (until, last) in [(cut, false), (bytes.count, true)] {
                var ends = [UInt32](repeating: 0, count: bytes.count + 65)
                var rows = ends
                let rowsBefore = fast.rows
                var count = csv_scan_cells(&fast, bytes, &fastAt, until, last, &ends, &rows)
                fastEnds += ends[..<count]
                fastRows += rows[..<Int(fast.rows - rowsBefore)]
                count = csv_scan_cells_plainly(&slow, bytes, &slowAt, until, last, &ends, &rows)
                slowEnds += ends[..<count]
                slowRows += rows[..<Int(slow.rows - rowsBefore)]
            }
            #expect(fastEnds == slowEnds)
            #expect(fastRows == slowRows)
            #expect(fast.place == slow.place && fast.rows == slow.rows && fast.breaks == slow.breaks)
        }
    }

    @Test(arguments: UInt64(1)...200)
    func cellsAreThoseOfASimpleParser(seed: UInt64) {
        // A heading row of one width settles delimiter and layout; a filled first cell keeps feet out.
        let body = CSVScanTests.sample(seed: seed, count: 900)
        let header = String(repeating: "head,", count: 12) + "head\n"
        let bytes = Array((String(repeating: header, count: 51)).utf8) + body
        let rows = try? records(CSV(), bytes, chunk: Int(seed % 5) * 40 + 7)
        let expected = reference(body)
        guard let rows else {
            #expect(expected == nil)
            return
        }
        #expect(rows.dropFirst(51).flatMap(\.bytes) == body)
        #expect(rows.dropFirst(51).map(\.cellEnds.count) == expected?.map(\.count))
        for (row, cells) in zip(rows.dropFirst(51), expected ?? []) where row.passages.first?.shape == .cell {
            for passage in row.passages { #expect(row.text(of: passage) == cells[passage.column]) }
        }
    }

    /// Whatever is cut out of a cell and put into it, the other cells and the rows stay what they were.
    @Test(arguments: UInt64(1)...120)
    func aChangedCellLeavesTheOthers(seed: UInt64) throws {
        let header = String(repeating: "head,", count: 12) + "head\n"
        let bytes = Array(String(repeating: header, count: 51).utf8) + CSVScanTests.sample(seed: seed, count: 700)
        guard let before = try? records(CSV(), bytes) else { return }
        let put = ["", "Pupil B", "a, b", "\"", "x\"y\nz"][Int(seed % 5)]
        let walked = try Walked(CSV(), bytes) { record in
            // A row that is emptied between a CR and an LF is no row any more, rightly.
            guard record.index > 50, record.passages.count > 1 else { return .keep([]) }
            return .keep(
                record.passages.indices.flatMap { index -> [Edit] in
                    let count = record.text(of: record.passages[index]).count
                    guard (index + record.index) % 2 == 0, count > 0 else { return [] }
                    let from = Int(seed) % count
                    return record.edit(record.passages[index].column, from..<min(count, from + 1 + index), put)
                })
        }
        let after = try records(CSV(), walked.output)
        #expect(after.map(\.cellEnds.count) == before.map(\.cellEnds.count))
        for (old, new) in zip(before, after) where old.index > 50 && old.passages.count == new.passages.count {
            for index in old.passages.indices {
                var text = old.text(of: old.passages[index])
                if old.passages.count > 1, (index + old.index) % 2 == 0, !text.isEmpty {
                    let from = Int(seed) % text.count
                    text.replaceSubrange(from..<min(text.count, from + 1 + index), with: put.utf8)
                }
                #expect(new.text(of: new.passages[index]) == text, "record \(old.index), passage \(index)")
            }
        }
    }

    /// Cell texts by the rules that `CSVRows` states, one byte after the other; nil where a quoted cell is never closed.
    private func reference(_ bytes: [UInt8]) -> [[[UInt8]]]? {
        var rows: [[[UInt8]]] = []
        var row: [[UInt8]] = []
        var at = 0
        func isEdge(_ at: Int) -> Bool { at == bytes.count || [0x2C, 0x0A, 0x0D].contains(bytes[at]) }
        while at < bytes.count || !row.isEmpty {
            var cell: [UInt8] = []
            let start = at
            if at < bytes.count, bytes[at] == 0x22 {
                at += 1
                while true {
                    guard at < bytes.count else { return nil }
                    if bytes[at] == 0x22 {
                        guard at + 1 < bytes.count, bytes[at + 1] == 0x22 else { break }
                        at += 1
                    }
                    cell.append(bytes[at])
                    at += 1
                }
                at += 1
            }
            if !isEdge(at) || at == start {
                while !isEdge(at) { at += 1 }
                cell = Array(bytes[start..<at])
            }
            row.append(cell)
            if at < bytes.count, bytes[at] == 0x2C {
                at += 1
                continue
            }
            if at < bytes.count { at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1 }
            rows.append(row)
            row = []
        }
        return rows
    }
}
