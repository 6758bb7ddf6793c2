/// A value that a document holds: a name, an original.
///
/// Interpolated, it prints as dots. Only the account, the key and the pages that stay behind read `value`; errors and logs cannot show it by accident.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    package let value: String
    package init(_ value: String) { self.value = value }
    package init(utf8 bytes: some Collection<UInt8>) { value = String(decoding: bytes, as: UTF8.self) }
    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
}
