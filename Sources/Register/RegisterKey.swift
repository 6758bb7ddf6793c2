import Crypto
import Glibc

/// The secret of a register: 32 random bytes in a file of their own.
///
/// Entries, head and people each get a key derived from it (HMAC-SHA-256, FIPS 198-1), so that none can stand for another.
struct RegisterKey: Sendable {
    private let entries: SymmetricKey
    private let heads: SymmetricKey
    private let people: SymmetricKey
    private let places: SymmetricKey
    let secret: [UInt8]

    /// A new one.
    init() { self.init(secret: (0..<32).map { _ in UInt8.random(in: .min ... .max) }) }

    /// Reads the file's text, 64 hexadecimal digits and a line end; nil where it is not that.
    init?(reading bytes: [UInt8]) {
        guard bytes.count == 65, bytes.last == 0x0A, let secret = Hex.bytes(bytes.dropLast()) else { return nil }
        self.init(secret: secret)
    }

    private init(secret: [UInt8]) {
        self.secret = secret
        let root = SymmetricKey(data: secret)
        func derived(_ use: String) -> SymmetricKey {
            SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array(use.utf8), using: root))
        }
        entries = derived("winnow register entry 1")
        heads = derived("winnow register head 1")
        people = derived("winnow register person 1")
        places = derived("winnow register place 1")
    }

    var file: [UInt8] { Array((Hex.text(secret) + "\n").utf8) }

    /// What proves an entry.
    func mac(ofEntry body: [UInt8]) -> String { Hex.text(HMAC<SHA256>.authenticationCode(for: body, using: entries)) }

    /// What proves a head.
    func mac(ofHead body: [UInt8]) -> String { Hex.text(HMAC<SHA256>.authenticationCode(for: body, using: heads)) }

    /// What stands in the register for one way to write a person: 16 bytes tell nobody who it is without the key.
    func mark(ofPerson form: String) -> String {
        String(Hex.text(HMAC<SHA256>.authenticationCode(for: Array(form.utf8), using: people)).prefix(32))
    }

    /// A path, which may name somebody, so that only who has the key reads it.
    func sealed(place: String) -> String? {
        guard let box = try? AES.GCM.seal(Array(place.utf8), using: places).combined else { return nil }
        return Hex.text(box)
    }

    func opened(place: String) -> String? {
        guard let bytes = Hex.bytes(Array(place.utf8)[...]), let box = try? AES.GCM.SealedBox(combined: bytes),
            let plain = try? AES.GCM.open(box, using: places)
        else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }
}

/// Bytes as hexadecimal digits, small letters.
enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Nil where something else stands there.
    static func bytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var result: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x61...0x66: value = digit - 0x57
            default: return nil
            }
            if let first = high {
                result.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return result
    }
}
