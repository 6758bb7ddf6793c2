import Vocabulary

/// The recognisers that come with the program, and the one scan that runs them all.
package enum Recognisers {
    /// Every recogniser; of two that say the same of a place, the first wins.
    package static let all: [any Recogniser.Type] = [
        UPN.self, NHSNumber.self, ULN.self, CandidateNumber.self, NINO.self, TaxReference.self, Passport.self,
        DrivingLicence.self, IBAN.self,
        BankAccount.self, CardNumber.self, Email.self, MeetingLink.self, InternalAddress.self, What3Words.self,
        WebAddress.self,
        SocialHandle.self,
        UserName.self, PhoneNumber.self, Postcode.self, StreetAddress.self, HomeNumber.self, PropertyNumber.self,
        GridReference.self,
        Coordinates.self,
        SchoolName.self, SchoolNumber.self, Organisation.self, CaseReference.self, PoliceReference.self,
        FileReference.self,
        CourtCase.self,
        VehiclePlate.self,
        IPAddress.self, HardwareAddress.self, AccessCode.self, KeyHolder.self, PlacementFee.self, WrittenDate.self,
        RelativeDate.self,
        TimeOfDay.self, Age.self, SchoolYear.self,
    ]

    private static let dispatch = Dispatch(all)
    private static let postcodeDispatch = Dispatch([Postcode.self])

    /// Adds the matches of a text to those found, in the order of the text.
    ///
    /// One pass. Matches do not overlap but that an identifier inside an address or a link is told as well: a profile may
    /// keep the one and not the other.
    package static func scan(_ text: Span<UInt8>, into matches: inout [Match]) {
        let first = matches.count
        if let plain = PlainText(text) {
            dispatch.scan(plain.bytes.span, into: &matches)
            for index in first..<matches.count { matches[index].range = plain.source(of: matches[index].range) }
        } else {
            dispatch.scan(text, into: &matches)
        }
        settle(&matches, from: first)
    }

    /// The same, and what there would be near the ends of lines if they were spaces: wrapped text has no end there.
    ///
    /// Only where a line goes on in the next is anything read twice.
    package static func scan(_ text: Span<UInt8>, into matches: inout [Match], acrossLines: inout [Match]) {
        let (first, firstAcross) = (matches.count, acrossLines.count)
        if let plain = PlainText(text) {
            look(at: plain.bytes.span, &matches, acrossLines: &acrossLines)
            for index in first..<matches.count { matches[index].range = plain.source(of: matches[index].range) }
            for index in firstAcross..<acrossLines.count {
                acrossLines[index].range = plain.source(of: acrossLines[index].range)
            }
        } else {
            look(at: text, &matches, acrossLines: &acrossLines)
        }
        settle(&matches, from: first)
        settle(&acrossLines, from: firstAcross)
    }

    private static func look(at text: Span<UInt8>, _ found: inout [Match], acrossLines: inout [Match]) {
        if let lines = WrappedLines(text) {
            dispatch.scan(text, into: &found, wrapped: lines, into: &acrossLines)
        } else {
            dispatch.scan(text, into: &found)
        }
    }

    /// Where postcodes stand in a text, those inside an address too, which `scan` gives as one match.
    package static func postcodes(in text: Span<UInt8>) -> [Range<Int>] {
        var matches: [Match] = []
        guard let plain = PlainText(text) else {
            postcodeDispatch.scan(text, into: &matches)
            return matches.map(\.range)
        }
        postcodeDispatch.scan(plain.bytes.span, into: &matches)
        return matches.map { plain.source(of: $0.range) }
    }

    /// Settles the overlaps of the matches from a place in the list on: the longer wins, then the higher score, then the earlier in the list.
    ///
    /// Where two overlap in part, the winner takes the whole stretch: a loser's end left behind would be a leak. For the
    /// same reason the winner has the higher of both scores.
    private static func settle(_ matches: inout [Match], from first: Int) {
        // Most texts have no overlaps and their matches in order.
        let isSettled = (first..<matches.count).dropFirst().allSatisfy {
            matches[$0 - 1].range.upperBound <= matches[$0].range.lowerBound
        }
        if isSettled { return }
        let ordered = matches[first...].enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            if x.range.lowerBound != y.range.lowerBound { return x.range.lowerBound < y.range.lowerBound }
            if x.range.count != y.range.count { return x.range.count > y.range.count }
            return x.score != y.score ? x.score > y.score : a.offset < b.offset
        }
        var kept: [Match] = []
        /// The last match that covers ground; nested identifiers stand after it.
        var outer = -1
        for (_, match) in ordered {
            guard outer >= 0, match.range.lowerBound < kept[outer].range.upperBound else {
                outer = kept.count
                kept.append(match)
                continue
            }
            let before = kept[outer]
            if match.isIdentifierInside(before) {
                if !kept[outer...].dropFirst().contains(where: { $0.range.overlaps(match.range) }) {
                    kept.append(match)
                }
                continue
            }
            var winner = match.range.count > before.range.count ? match : before
            winner.range = before.range.lowerBound..<max(before.range.upperBound, match.range.upperBound)
            winner.score = max(before.score, match.score)
            kept[outer] = winner
        }
        matches.replaceSubrange(first..., with: kept)
    }
}

extension Match {
    /// Whether this is a number of a person within a link or an address of another kind.
    fileprivate func isIdentifierInside(_ outer: Match) -> Bool {
        range != outer.range && range.upperBound <= outer.range.upperBound && kind.name.hasPrefix("id.")
            && outer.kind.name.hasPrefix("contact.")
    }
}
