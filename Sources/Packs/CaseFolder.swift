import Formats
import Glibc
import Passages
import Vocabulary

/// The documents and the case files that the command line named, folders looked through, in the order of their names.
struct CaseFolder: Sendable {
    private(set) var documents: [CaseDocument] = []
    /// Paths of the `case.yaml` files found at the top of folders.
    private(set) var caseFiles: [String] = []

    /// How columns and elements are read.
    private let fields: FieldMap

    init(cases: [String], fields: FieldMap = .builtIn) throws(DocumentError) {
        self.fields = fields
        for given in cases {
            var path = given
            while path.count > 1, path.hasSuffix("/") { path.removeLast() }
            guard let mode = Self.mode(of: path, follow: true) else {
                throw DocumentError(given, "it was not found", mend: "check the path")
            }
            if mode & S_IFMT == S_IFDIR {
                let prefix = cases.count > 1 ? Self.lastComponent(of: path) + "/" : ""
                try look(in: path, given: given, prefix: prefix, isTop: true)
            } else {
                let name = Self.lastComponent(of: path)
                if Self.isCaseFile(name) {
                    caseFiles.append(path)
                } else {
                    documents.append(
                        CaseDocument(
                            path: path, given: given, name: name,
                            content: content(of: name, mode: Self.mode(of: path, follow: false))))
                }
            }
        }
    }

    private mutating func look(in folder: String, given: String, prefix: String, isTop: Bool) throws(DocumentError) {
        guard let directory = opendir(folder) else {
            throw DocumentError(
                given, "the folder cannot be opened (\(systemMessage(errno)))", mend: "check its permissions")
        }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != "..", !name.hasPrefix(OutputFolder.prefix) { names.append(name) }
        }
        closedir(directory)
        let base = given.hasSuffix("/") ? given : given + "/"
        for name in names.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
            let path = folder + "/" + name
            let mode = Self.mode(of: path, follow: false) ?? 0
            if isTop, Self.isCaseFile(name), mode & S_IFMT == S_IFREG {
                caseFiles.append(path)
            } else if mode & S_IFMT == S_IFDIR {
                try look(in: path, given: base + name, prefix: prefix + name + "/", isTop: false)
            } else {
                documents.append(
                    CaseDocument(
                        path: path, given: base + name, name: prefix + name, content: content(of: name, mode: mode)
                    ))
            }
        }
    }

    private static func isCaseFile(_ name: String) -> Bool { name == "case.yaml" || name == "case.yml" }

    private func content(of name: String, mode: mode_t?) -> CaseDocument.Content {
        guard let mode, mode & S_IFMT == S_IFREG, !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else {
            return .unread
        }
        let suffix = name[name.index(after: dot)...].lowercased()
        return Formats.named(suffix: suffix, fields: fields).map { .readable($0) } ?? .unread
    }

    private static func mode(of path: String, follow: Bool) -> mode_t? {
        var status = stat()
        let result = follow ? stat(path, &status) : lstat(path, &status)
        return result == 0 ? status.st_mode : nil
    }

    /// Whether a path, which need not exist, lies inside one of these folders.
    static func holds(_ path: String, in folders: [String]) -> Bool {
        func real(_ path: String) -> String? {
            guard let found = realpath(path, nil) else { return nil }
            defer { free(found) }
            return String(cString: found)
        }
        guard let parent = real(OutputFolder.parent(of: path)) else { return false }
        let place = real(path) ?? parent + "/" + lastComponent(of: path)
        // The case itself is no empty folder, which is said elsewhere.
        return folders.contains { folder in
            guard OutputFolder.isFolder(folder), let top = real(folder), place != top else { return false }
            return place.hasPrefix(top == "/" ? top : top + "/")
        }
    }

    static func lastComponent(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
