#if DEBUG
    import Glibc
    import Synchronization

    /// A fault for tests, in debug builds alone: `WINNOW_TEST_SKIP_EDIT=n` has the n-th edit of a run entered in the
    /// account and not carried out, as a broken splice would.
    ///
    /// The leak check has to catch it.
    package enum PlantedFault {
        private static let number: Int? = getenv("WINNOW_TEST_SKIP_EDIT").flatMap { Int(String(cString: $0)) }
        private static let seen = Mutex(0)

        package static var isPlanted: Bool { number != nil }

        /// Takes the edit out of the ruling, if it is the one; nil if not.
        package static func skip(in ruling: inout Ruling) -> Edit? {
            guard let number, case .keep(var edits, let kept) = ruling, !edits.isEmpty else { return nil }
            edits = merged(edits)
            let before = seen.withLock { count in
                defer { count += edits.count }
                return count
            }
            guard edits.indices.contains(number - before) else { return nil }
            let skipped = edits.remove(at: number - before)
            ruling = .keep(edits, kept: kept)
            return skipped
        }
    }
#endif
