import Glibc

/// The time for records, which stay behind.
///
/// Nothing that is shared holds a time.
package enum Clock {
    /// ISO 8601 in UTC, to the second: `2026-04-17T15:42:08Z`.
    package static func now() -> String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func two(_ value: Int32) -> String { (value < 10 ? "0" : "") + String(value) }
        return "\(1900 + parts.tm_year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    }

    /// The day in UTC: `2026-04-17`.
    static func today() -> String { String(now().prefix(10)) }
}
