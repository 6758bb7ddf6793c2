import Glibc
package import Passages
import Profiles
package import Reports

/// Profiles as pages: what they say, what tells two of them apart, which there are.
package enum ProfilePages {
    package static func show(_ name: String, as format: Page.Format) throws(PackTrouble) -> [UInt8] {
        ProfilePage.page(of: try load(name), today: Clock.today(), fieldByField: format != .text).written(as: format)
    }

    package static func difference(_ a: String, _ b: String, as format: Page.Format) throws(PackTrouble) -> [UInt8] {
        ProfileDifference.page(between: try load(a), and: try load(b)).written(as: format)
    }

    /// One line for each profile: the built-in ones, or those of files and of the files of folders.
    ///
    /// What is wrong with one does not keep the others from being listed.
    package static func list(_ paths: [String]) -> (lines: [String], problems: [DocumentError]) {
        var lines: [String] = []
        var problems: [DocumentError] = []
        var names = paths.isEmpty ? Profile.builtInNames : []
        for path in paths {
            guard OutputFolder.isFolder(path) else {
                names.append(
                    path.contains("/") || path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? path : "./" + path)
                continue
            }
            do throws(DocumentError) {
                let found = try OutputFolder.entries(of: path, given: path)
                    .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
                names += found.map { path + (path.hasSuffix("/") ? "" : "/") + $0 }
            } catch { problems.append(error) }
        }
        for name in names {
            do throws(ProfileProblems) {
                let profile = try Profile.named(name)
                let isOverdue = profile.isOverdue(on: Clock.today())
                lines.append(
                    "\(profile.name), version \(profile.version), "
                        + (isOverdue
                            ? "OVERDUE: review was due by \(profile.review)" : "to review by \(profile.review)")
                        + ": \(profile.title). \(profile.purpose)")
            } catch { problems += error.problems }
        }
        return (lines, problems)
    }

    static func load(_ name: String) throws(PackTrouble) -> Profile {
        do throws(ProfileProblems) { return try Profile.named(name) } catch { throw .documents(error.problems) }
    }
}
