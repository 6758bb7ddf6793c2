import Account

/// `manifest.json`: each shared file's SHA-256 and size, the profile and its version.
///
/// It holds no time: the same input and key give the same pack.
package struct Manifest: Sendable {
    package struct File: Sendable, Hashable {
        package var name: String
        /// 64 hexadecimal digits, lower case.
        package var sha256: String
        package var bytes: Int

        package init(name: String, sha256: String, bytes: Int) {
            self.name = name
            self.sha256 = sha256
            self.bytes = bytes
        }
    }

    package var profile: String
    package var version: String
    package var files: [File]

    package init(profile: String, version: String, files: [File]) {
        self.profile = profile
        self.version = version
        self.files = files
    }

    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.member("format", "winnow-manifest-1")
            top.member("profile", profile)
            top.member("profile_version", version)
            top.key("files")
            top.array { list in
                for file in files {
                    list.object { entry in
                        entry.member("name", file.name)
                        entry.member("sha256", file.sha256)
                        entry.member("bytes", file.bytes)
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    /// Reads a manifest; nil where it is not one.
    package init?(parsing bytes: [UInt8]) {
        guard let json = try? JSON(parsing: bytes), json["format"]?.string == "winnow-manifest-1",
            let profile = json["profile"]?.string, let version = json["profile_version"]?.string,
            let list = json["files"]?.array
        else { return nil }
        files = []
        for entry in list {
            guard let name = entry["name"]?.string, let sha256 = entry["sha256"]?.string,
                let bytes = entry["bytes"]?.integer
            else { return nil }
            files.append(File(name: name, sha256: sha256, bytes: bytes))
        }
        self.profile = profile
        self.version = version
    }
}
