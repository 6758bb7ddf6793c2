package import Passages

/// Why there is no pack.
///
/// The command line turns it into lines and an exit status.
package enum PackTrouble: Error, Sendable {
    /// Wrong usage of the command line: what is wrong and the option to use.
    case usage(String)
    /// Damaged documents, wrong or missing files, a folder that cannot be written.
    case documents([DocumentError])
    /// Everything could be made, and must not go out: each reason with its mend, and what in the case may be behind it.
    case notReleased([String], lookAt: [String] = [])

    package static func document(_ error: DocumentError) -> PackTrouble { .documents([error]) }
}
