package import Account
package import Passages
package import Register

/// What a pack's `record.json` says, read back.
package struct PackRecord: Sendable {
    package var json: JSON
    /// The entry of the register that it is; nil where none is noted.
    package var mark: RegisterMark?

    /// Finds the record of a pack: in DIR/keep, or in DIR where that is the folder that stays.
    package init(pack given: String) throws(DocumentError) {
        var folder = given
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        var path = folder + "/keep/record.json"
        if !OutputFolder.isFolder(folder + "/keep") { path = folder + "/record.json" }
        guard let json = try? JSON(parsing: try Material.bytes(of: path)), json["format"]?.string == "winnow-record-1"
        else {
            throw DocumentError(
                path, "no record of a decision that winnow wrote stands here",
                mend: "give the folder that prepare wrote, or the one that stayed behind")
        }
        self.json = json
        if let entry = json["register"]?["entry"]?.integer, let mac = json["register"]?["mac"]?.string {
            mark = RegisterMark(entry: entry, mac: mac)
        }
    }

    /// The decision that the pack is, in a register; nil where the record names none.
    func decision(in register: Register) throws(DocumentError) -> Decision? {
        guard let mark else { return nil }
        let decisions = Decision.all(in: try register.entries())
        guard let found = decisions.first(where: { $0.entry.number == mark.entry && $0.entry.mac == mark.mac }) else {
            throw DocumentError(
                register.path, "the decision of this pack is not in it",
                mend: "name the register that has it with `--register FILE`")
        }
        return found
    }
}
