import CScan
import Testing

/// The loops of the XML scan against what they stand for, at every length around the sizes of their steps.
@Suite struct XMLLoopTests {
    @Test(arguments: 0...40)
    func namesAreTheSameOnlyWhereEveryByteIs(count: Int) {
        let name = (0..<count).map { UInt8(0x61 + $0 % 26) }
        #expect(are_same_name(name, Array(name), count))
        for place in 0..<count {
            var other = name
            other[place] ^= 1
            #expect(!are_same_name(name, other, count))
            #expect(are_same_name(name, other, place))
        }
    }

    @Test(arguments: 0...40)
    func lineFeedsAreCountedBetweenTwoPlaces(count: Int) {
        let bytes = (0..<count).map { $0 % 3 == 0 ? UInt8(0x0A) : UInt8($0 % 3 == 1 ? 0x0D : 0x8A) }
        for start in 0...count {
            #expect(count_line_feeds(bytes, start, count) == bytes[start...].filter { $0 == 0x0A }.count)
        }
    }
}
