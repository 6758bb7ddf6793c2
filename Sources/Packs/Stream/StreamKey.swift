import Crypto
import Glibc
import Passages
import People

/// Makes labels and numbers that only the holder of the key can make, from who somebody is.
///
/// HMAC-SHA-256 (RFC 2104, FIPS 180-4) over the identity, so that runs and machines agree without talking to each other.
struct StreamKey: Sendable {
    /// What has read the key and nothing else: each code goes on with a copy of it.
    private let keyed: HMAC<SHA256>

    /// A key of this run alone, which is kept nowhere: its labels meet no other run's.
    init() { keyed = HMAC(key: SymmetricKey(size: .bits256)) }

    /// The key of a file: whatever it holds, without a line end.
    init(path: String) throws(DocumentError) {
        let mend = "make one with `openssl rand -hex 32`, and keep it for every run that has to agree with this one"
        var bytes = try Material.bytes(of: path)
        while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
        if bytes.first == UInt8(ascii: "{") {
            throw DocumentError(path, "this is the people.key of a pack, not a key for labels", mend: mend)
        }
        guard bytes.count >= StreamKey.least else {
            throw DocumentError(path, "a key has to have \(StreamKey.least) bytes or more", mend: mend)
        }
        keyed = HMAC(key: SymmetricKey(data: bytes))
    }

    private static let least = 16

    /// Twelve letters and digits, 60 bits: among a million people two have the same by a chance of 4 in 10 million.
    ///
    /// Source of the alphabet: Douglas Crockford, "Base 32": no I, L, O, U.
    func code(_ identity: [UInt8]) -> String {
        var bits = digest(of: identity, for: "label")
        var letters: [UInt8] = []
        for _ in 0..<12 {
            letters.append(StreamKey.alphabet[Int(bits >> 59)])
            bits <<= 5
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// A number that a schema takes for a UPN, of a local authority that does not exist (100 to 199); nil where the value
    /// is no such number.
    func pupilNumber(for value: some Sequence<UInt8>) -> String? {
        guard let number = PupilNumber.normalised(value) else { return nil }
        var rest = digest(of: Array(number.utf8), for: "upn") % 100_000_000_000
        var digits = [UInt8](repeating: 0x31, count: 12)
        for place in (1..<12).reversed() {
            digits[place] = 0x30 + UInt8(rest % 10)
            rest /= 10
        }
        return PupilNumber.withCheckLetter(digits)
    }

    /// The first eight bytes; what is made for one purpose says nothing of what is made for another.
    private func digest(of identity: [UInt8], for purpose: String) -> UInt64 {
        var code = keyed
        code.update(data: Array("winnow \(purpose)\u{0}".utf8) + identity)
        return code.finalize().prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
