import Glibc
import Passages
import Profiles
import Vocabulary

/// A school's own field maps: those of the command line, and those in the folder `maps` beside a profile file.
enum OwnMaps {
    static func load(_ paths: [String], beside profile: String) throws(PackTrouble) -> FieldMap {
        var own = OwnMap()
        var problems: [DocumentError] = []
        let beside: [String]
        do throws(DocumentError) { beside = try maps(beside: profile) } catch { throw .document(error) }
        for path in paths + beside {
            do throws(DocumentError) {
                let bytes = try Material.bytes(of: path)
                do throws(ProfileProblems) {
                    try own.read(bytes, document: path)
                } catch { problems += error.problems }
            } catch { problems.append(error) }
        }
        guard problems.isEmpty else { throw .documents(problems) }
        return own.fields
    }

    /// The YAML files of the folder, in the order of their names; none for a profile that comes with the program.
    private static func maps(beside profile: String) throws(DocumentError) -> [String] {
        guard profile.contains("/") || profile.hasSuffix(".yaml") || profile.hasSuffix(".yml") else { return [] }
        let folder = (profile.lastIndex(of: "/").map { String(profile[...$0]) } ?? "") + "maps"
        guard OutputFolder.isFolder(folder) else { return [] }
        return try OutputFolder.entries(of: folder, given: folder).filter {
            $0.hasSuffix(".yaml") || $0.hasSuffix(".yml")
        }.sorted().map { folder + "/" + $0 }
    }
}
