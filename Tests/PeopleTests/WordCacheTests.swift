import Testing

@testable import People

/// What searches remember of words, as it grows and where it may grow no more.
@Suite struct WordCacheTests {
    /// Hashes that differ in the bits that give the place.
    private static func hash(_ number: Int) -> UInt64 { UInt64(number) << 20 }

    @Test(arguments: [1, 31, 32, 33, 128, 129, 1000, 4000])
    func whatWentInStaysAsItGrows(count: Int) {
        var cache = WordCache(bits: 12)
        for number in 1...count { cache.insert(Self.hash(number)) }
        #expect((1...count).allSatisfy { cache.contains(Self.hash($0)) })
        #expect(!(count + 1...count + 4096).contains { cache.contains(Self.hash($0)) })
    }

    @Test func atItsMostTheLastToComeStays() {
        var cache = WordCache(bits: 7)
        for number in 1...1000 { cache.insert(Self.hash(number)) }
        #expect(!(1...872).contains { cache.contains(Self.hash($0)) })
        #expect((873...1000).allSatisfy { cache.contains(Self.hash($0)) })
    }
}
