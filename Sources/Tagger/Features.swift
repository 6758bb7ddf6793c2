/// What the weights of a token hang on: hashes of what it is and of what stands around it.
package struct Features {
    /// No token has more.
    package static let limit = 160

    /// What a token is to its neighbours, worked out once.
    private struct Look {
        /// A common word itself, a mark itself, otherwise what kind of word it is.
        var word: UInt64
        /// Shape, how the sentence is written, whether it opens one.
        var shape: UInt64
        /// Small: how English, in which lists, capital or not.
        var kind: UInt64
        /// Smaller: for the outer neighbours.
        var identity: UInt64
    }

    private var looks: [Look] = []

    package init() {}

    private static let edge = Look(word: 11, shape: 12, kind: 13, identity: 14)

    @inline(__always)
    private static func mix(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt64 {
        var x = (a &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        x = (x ^ x >> 32 ^ b) &* 0xA24B_AED4_963E_E407
        x = (x ^ x >> 29 ^ c) &* 0x9FB2_1C65_1E98_DF25
        return x ^ x >> 32
    }

    /// Looks at all tokens of a reading.
    package mutating func look(at reading: Reading) {
        looks.removeAll(keepingCapacity: true)
        for token in reading.tokens.tokens { looks.append(Self.look(at: token)) }
    }

    private static func look(at token: Token) -> Look {
        let shape = UInt64(token.shape.rawValue) | UInt64(token.writing) << 4 | UInt64(token.opening.rawValue) << 8
        switch token.kind {
        case .mark, .ending, .link:
            let word = token.hash
            return Look(word: word, shape: 0x1000 | UInt64(token.kind.rawValue), kind: word, identity: word)
        case .number:
            let word = 0x2000 | UInt64(min(6, token.count))
            return Look(word: word, shape: word, kind: 0x2000, identity: word)
        case .mixed:
            let kind = 0x4000 | UInt64(token.shape.rawValue)
            let word = kind | UInt64(token.pattern) << 16
            return Look(word: word, shape: shape | 0x4000, kind: kind, identity: token.hash)
        case .word: break
        }
        let names = token.names
        let person: UInt64 = names.isDisjoint(with: [.forename, .nickname]) ? 0 : 1
        let surname: UInt64 = names.contains(.surname) ? 1 : 0
        let place: UInt64 = names.isDisjoint(with: [.place, .placePart]) ? 0 : names.contains(.place) ? 2 : 1
        let often: UInt64 = names.contains(.often) ? 1 : 0
        let isCapital = token.shape != .lower
        let isTelling = isCapital && token.writing == 1
        let written: UInt64 =
            isTelling
            ? (token.opening == .none ? 3 : 2) : isCapital ? 1 : token.writing == 0 || token.writing == 4 ? 0 : 4
        let kind =
            0x8000 | UInt64(token.level) | person << 2 | surname << 3 | place << 4 | written << 6 | often << 9
            | (token.count == 1 ? 1 << 10 : 0)
        let listed = names.isDisjoint(with: [.forename, .surname, .nickname, .place, .placePart])
        let isName = token.level < 2 || (isTelling && token.opening == .none && !listed && token.cue == .none)
        let word = isName && token.cue == .none && token.count > 1 ? kind : token.hash
        return Look(word: word, shape: shape, kind: kind, identity: token.isMasked ? kind : token.hash)
    }

    /// Writes the features of the token at `index` and gives back how many there are.
    package func write(
        _ index: Int, of reading: borrowing Reading, into out: UnsafeMutablePointer<UInt64>
    ) -> Int {
        let tokens = reading.tokens.tokens
        let token = tokens[index]
        let count = looks.count
        func look(_ at: Int) -> Look {
            // Nothing is near across an empty line.
            guard at >= 0, at < count else { return Self.edge }
            return looks[at]
        }
        let here = looks[index]
        let isFirst = index == 0 || token.hasBlankBefore
        let isLast = index + 1 >= count || tokens[index + 1].hasBlankBefore
        let left1 = isFirst ? Self.edge : looks[index - 1]
        let left2 = isFirst || tokens[index - 1].hasBlankBefore ? Self.edge : look(index - 2)
        let right1 = isLast ? Self.edge : looks[index + 1]
        let right2 = isLast ? Self.edge : look(index + 2)
        // A line's end between two words makes them another pair.
        let broken: UInt64 = token.hasNewlineBefore ? 0x5555 : 0
        let brokenNext: UInt64 = !isLast && tokens[index + 1].hasNewlineBefore ? 0x5555 : 0
        let l1 = left1.word ^ broken
        let r1 = right1.word ^ brokenNext
        var n = 0
        @inline(__always) func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
            out[n] = Self.mix(template, a, b, c)
            n += 1
        }
        add(1, here.shape)
        add(5, here.kind, l1)
        add(6, here.kind, r1)
        add(7, l1, r1)
        add(8, here.kind, l1, r1)
        add(9, left2.word, l1, here.kind)
        add(10, here.kind, r1, right2.word)
        guard token.isWord else {
            add(2, here.word)
            add(3, here.word, l1)
            add(4, here.word, r1)
            add(30, here.word, l1, r1)
            add(31, left1.kind, here.word, right1.kind)
            add(32, left2.kind, left1.kind, here.word)
            add(33, right1.kind, right2.kind, here.word)
            return n
        }
        let isMasked = token.isMasked && token.level < 2
        if !isMasked {
            add(2, token.hash)
            add(3, token.hash, here.shape)
            add(11, token.hash, left1.identity)
            add(12, token.hash, right1.identity)
        }
        add(13, here.kind, here.shape)
        add(14, UInt64(token.names.rawValue), UInt64(token.level), here.shape)
        add(15, left1.identity)
        add(16, right1.identity)
        add(17, left2.identity)
        add(18, right2.identity)
        add(19, left2.word, l1)
        add(20, r1, right2.word)
        add(21, left1.kind, here.kind)
        add(22, here.kind, right1.kind)
        add(23, left1.kind, here.kind, right1.kind)
        add(24, left2.kind, left1.kind, here.kind)
        add(25, here.kind, right1.kind, right2.kind)
        if token.level == 2 || token.cue != .none {
            add(26, token.hash, l1, r1)
            add(27, token.hash, left2.word, l1)
            add(28, token.hash, r1, right2.word)
            add(29, token.hash, UInt64(token.shape.rawValue), l1)
            add(34, token.hash, UInt64(token.shape.rawValue), r1)
        }
        // The nearest cue on either side.
        var (leftCue, rightCue): (UInt64, UInt64) = (0, 0)
        for distance in 1...3 where leftCue == 0 && index >= distance {
            let cue = tokens[index - distance].cue
            if cue != .none { leftCue = UInt64(cue.rawValue) << 2 | UInt64(distance) }
        }
        for distance in 1...3 where rightCue == 0 && index + distance < count {
            let cue = tokens[index + distance].cue
            if cue != .none { rightCue = UInt64(cue.rawValue) << 2 | UInt64(distance) }
        }
        add(35, leftCue, here.kind)
        add(36, rightCue, here.kind)
        add(37, leftCue, rightCue, here.kind)
        // How it is joined to what stands beside it.
        let next = index + 1 < count ? tokens[index + 1] : nil
        let joints: UInt64 =
            (token.hasSpaceBefore ? 1 : 0) | (token.hasNewlineBefore ? 2 : 0) | (next?.hasSpaceBefore ?? true ? 4 : 0)
            | (next?.hasNewlineBefore ?? true ? 8 : 0) | (next?.kind == .ending ? 16 : 0)
        add(38, joints, here.kind)
        add(39, joints, left1.kind, right1.kind)
        let elsewhere = reading.elsewhere(token)
        add(40, elsewhere, here.kind)
        add(41, elsewhere, here.shape, UInt64(token.level))
        add(42, UInt64(token.count), here.kind)
        add(43, UInt64(token.pattern), UInt64(token.level), UInt64(token.writing))
        add(44, l1, here.shape)
        add(45, r1, here.shape)
        guard token.level < 2, token.count > 1 else { return n }
        return letters(token, reading, n, out)
    }

    /// The letters of a word that is not a common one: runs of two to four with its ends, and its first and last four.
    private func letters(
        _ token: Token, _ reading: borrowing Reading, _ from: Int, _ out: UnsafeMutablePointer<UInt64>
    ) -> Int {
        var n = from
        let level = UInt64(token.level)
        reading.tokens.folded.withUnsafeBufferPointer { folded in
            let start = Int(token.letters)
            let count = min(18, Int(token.count))
            @inline(__always) func letter(_ index: Int) -> UInt64 {
                index == 0 || index == count + 1 ? 0x5E : UInt64(folded[start + index - 1])
            }
            var last: UInt64 = letter(0)
            for index in 1...(count + 1) {
                last = (last << 8 | letter(index)) & 0xFFFF_FFFF
                out[n] = Self.mix(50, last & 0xFFFF, level)
                n += 1
                if index > 1 {
                    out[n] = Self.mix(51, last & 0xFF_FFFF)
                    n += 1
                }
                if index > 2 {
                    out[n] = Self.mix(52, last)
                    n += 1
                }
            }
            guard count > 3 else { return }
            var (head, tail): (UInt64, UInt64) = (0, 0)
            for index in 1...4 {
                head = head << 8 | letter(index)
                tail = tail << 8 | letter(count + 1 - index)
            }
            out[n] = Self.mix(53, head)
            out[n + 1] = Self.mix(54, tail)
            n += 2
        }
        return n
    }
}
