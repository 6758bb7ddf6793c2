import Glibc
import Passages
import Synchronization

/// A folder that appears whole or not at all: it is filled beside its place and renamed there at the end.
///
/// Killed half-way, it leaves one folder `.winnow-staging-…` of mode 0700 beside DIR, which the next run there removes.
/// A run that ends by an error or a signal removes it itself.
final class OutputFolder {
    static let prefix = ".winnow-staging-"

    /// DIR as it was given.
    let target: String
    /// Where files are written meanwhile.
    let staging: String
    private let lock: Int32

    /// Makes the staging folder.
    ///
    /// Throws where DIR is not empty or its parent cannot be written.
    init(target given: String) throws(DocumentError) {
        var path = given
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        target = path
        let parent = Self.parent(of: path)
        try Self.checkEmpty(path, given: given)
        Self.removeStale(in: parent)
        var folder = ""
        var attempts = 0
        repeat {
            folder = parent + "/" + Self.prefix + Self.randomName()
            attempts += 1
        } while !Leftovers.shared.make(folder) && errno == EEXIST && attempts < 8
        guard Self.isFolder(folder) else {
            throw DocumentError(
                given, "a folder cannot be made there (\(systemMessage(errno)))",
                mend: "choose a place that exists and may be written to")
        }
        staging = folder
        lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        _ = flock(lock, LOCK_EX | LOCK_NB)
    }

    /// Makes a folder inside the staging folder.
    func makeFolder(_ name: String, mode: mode_t) throws(DocumentError) {
        guard mkdir(staging + "/" + name, mode) == 0 else {
            throw DocumentError(
                target, "a folder cannot be made (\(systemMessage(errno)))", mend: "make room or choose another place")
        }
        // The process's mask may have taken bits away.
        chmod(staging + "/" + name, mode)
    }

    /// Writes a whole file inside the staging folder.
    func write(_ bytes: [UInt8], to name: String, mode: mode_t) throws(DocumentError) {
        let descriptor = try create(name, mode: mode)
        defer { close(descriptor) }
        var writer = ByteWriter(descriptor: descriptor, name: target)
        try writer.write(bytes)
        try writer.flush()
        try Self.settle(descriptor, name: target)
    }

    /// Opens a new file inside the staging folder.
    ///
    /// The caller closes it.
    func create(_ name: String, mode: mode_t) throws(DocumentError) -> Int32 {
        let descriptor = open(staging + "/" + name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw DocumentError(
                target, "a file cannot be made (\(systemMessage(errno)))", mend: "make room or choose another place")
        }
        return descriptor
    }

    /// Sees that the bytes are on the disk.
    static func settle(_ descriptor: Int32, name: String) throws(DocumentError) {
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw DocumentError(
                name, "it cannot be written (\(systemMessage(errno)))", mend: "make room or choose another folder")
        }
    }

    /// Puts the folder in its place.
    ///
    /// `keep` goes elsewhere first, where that was asked for.
    func release(keepAt keep: String?) throws(DocumentError) {
        do throws(DocumentError) {
            if let keep { try moveKeep(to: keep) }
            // An empty DIR may be there: renaming a folder onto an empty one takes its place.
            let code = Leftovers.shared.rename(staging, to: target)
            guard code == 0 else {
                throw DocumentError(
                    target, "the finished pack cannot be put there (\(systemMessage(code)))",
                    mend: "choose a folder that is empty and may be written to")
            }
        } catch {
            if let keep, Self.isFolder(keep + "/") { rename(keep, staging + "/keep") }
            discard()
            throw error
        }
        chmod(target, 0o755)
        Self.syncFolder(Self.parent(of: target))
        close(lock)
    }

    /// Removes everything that was written.
    func discard() {
        Leftovers.shared.remove(staging)
        close(lock)
    }

    private func moveKeep(to keep: String) throws(DocumentError) {
        try Self.checkEmpty(keep, given: keep)
        if rename(staging + "/keep", keep) == 0 { return }
        guard errno == EXDEV else {
            throw DocumentError(
                keep, "the folder that stays cannot be put there (\(systemMessage(errno)))",
                mend: "choose a folder that is empty and may be written to")
        }
        // Another disk: the same care there.
        let folder = Self.parent(of: keep) + "/" + Self.prefix + Self.randomName()
        guard Leftovers.shared.make(folder) else {
            throw DocumentError(
                keep, "a folder cannot be made there (\(systemMessage(errno)))", mend: "choose another place")
        }
        do throws(DocumentError) {
            for name in try Self.entries(of: staging + "/keep", given: keep) {
                try Self.copy(staging + "/keep/" + name, to: folder + "/" + name, given: keep)
            }
            let code = Leftovers.shared.rename(folder, to: keep)
            guard code == 0 else {
                throw DocumentError(
                    keep, "it cannot be put there (\(systemMessage(code)))", mend: "choose another place")
            }
        } catch {
            Leftovers.shared.remove(folder)
            throw error
        }
        Leftovers.removeTree(staging + "/keep")
    }

    private static func copy(_ from: String, to: String, given: String) throws(DocumentError) {
        let reader = try ByteReader(path: from, name: given)
        let descriptor = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw DocumentError(
                given, "a file cannot be made (\(systemMessage(errno)))", mend: "make room or choose another place")
        }
        defer { close(descriptor) }
        var writer = ByteWriter(descriptor: descriptor, name: given)
        var chunk: [UInt8] = []
        while try reader.readRaw(into: &chunk) { try writer.write(chunk) }
        try writer.flush()
        try settle(descriptor, name: given)
    }

    static func entries(of folder: String, given: String) throws(DocumentError) -> [String] {
        guard let directory = opendir(folder) else {
            throw DocumentError(
                given, "the folder cannot be opened (\(systemMessage(errno)))", mend: "check its permissions")
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func checkEmpty(_ path: String, given: String) throws(DocumentError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR, try entries(of: path, given: given).isEmpty else {
            throw DocumentError(given, "it is not an empty folder", mend: "choose a new one or empty this one")
        }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// A path from the root, for records that are read in another folder.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return String(cString: here) + "/" + path
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func syncFolder(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Removes what a killed run left: staging folders that nobody holds a lock on.
    private static func removeStale(in parent: String) {
        guard let names = try? entries(of: parent, given: parent) else { return }
        for name in names where name.hasPrefix(prefix) {
            let folder = parent + "/" + name
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { Leftovers.removeTree(folder) }
            close(descriptor)
        }
    }

    private static func randomName() -> String {
        String(UInt64.random(in: .min ... .max), radix: 16)
    }
}

/// The staging folders of this process, so that an ending by signal leaves nothing.
package final class Leftovers: Sendable {
    package static let shared = Leftovers()
    private let folders = Mutex<[String]>([])

    /// Makes a folder of mode 0700 that goes if the process ends by a signal.
    ///
    /// False where it cannot be made; the system's error number says why.
    func make(_ folder: String) -> Bool {
        folders.withLock { list in
            guard mkdir(folder, 0o700) == 0 else { return false }
            list.append(folder)
            return true
        }
    }
    /// Renames while no signal can come between the rename and the forgetting.
    ///
    /// 0, or the system's error number.
    func rename(_ folder: String, to target: String) -> Int32 {
        folders.withLock { list in
            guard Glibc.rename(folder, target) == 0 else { return errno }
            list.removeAll { $0 == folder }
            return 0
        }
    }

    func remove(_ folder: String) {
        folders.withLock { $0.removeAll { $0 == folder } }
        Self.removeTree(folder)
    }

    /// Removes every folder that is still there, and ends the process with this status.
    ///
    /// Called when a signal asks for the end. Nothing new can be made or put in its place meanwhile.
    package func end(with status: Int32) -> Never {
        folders.withLock { list in
            for folder in list {
                // Under another name first: what is still being written then finds no folder to write in.
                let gone = folder + "-ended"
                Self.removeTree(Glibc.rename(folder, gone) == 0 ? gone : folder)
            }
            _exit(status)
        }
    }

    /// Removes a folder and what is in it, without following links.
    static func removeTree(_ path: String) {
        if let names = try? OutputFolder.entries(of: path, given: path) {
            for name in names {
                let entry = path + "/" + name
                var status = stat()
                if lstat(entry, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
                    removeTree(entry)
                } else {
                    unlink(entry)
                }
            }
        }
        rmdir(path)
    }
}
