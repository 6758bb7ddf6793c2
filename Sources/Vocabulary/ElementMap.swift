/// What the elements and attributes of one kind of XML document hold: a tree of local names.
///
/// Nodes are numbers, so that a reader keeps its place with an integer on a stack.
package struct ElementMap: Sendable {
    package struct Entry: Sendable {
        /// What the element's own text holds; nil where it only holds other elements.
        package var field: Field?
        /// Whether each such element is a record that may be dropped whole: `Pupil`.
        package var isRecord = false
        /// Whether each such element speaks of a further person of the record: `Contact`.
        package var opensGroup = false
        /// Children by local name, attributes with `@` before theirs.
        package var children: [String: Int] = [:]
    }

    /// The names that the root element may have, and their nodes.
    package private(set) var roots: [String: Int] = [:]
    package private(set) var entries: [Entry] = []

    /// Reads a map from lines of `path = field`.
    ///
    /// Marks after a path: `*` a record, `+` a further person.
    ///
    ///     CTfile/CTFpupilData/Pupil*
    ///     CTfile/CTFpupilData/Pupil/UPN = subject.id.upn
    ///     CTfile/CTFpupilData/Pupil/Contacts/Contact+
    ///
    /// Returns nil at a line that is not well formed or names no field of the table.
    package init?(parsing text: String) {
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: "=")).map { Substring($0).trimmed }
            guard var path = parts.first, !path.isEmpty else { continue }
            if path.hasPrefix("#") { continue }
            var field: Field?
            if parts.count == 2 {
                guard let known = Field(parts[1]) else { return nil }
                field = known
            } else if parts.count > 2 {
                return nil
            }
            let isRecord = path.hasSuffix("*")
            let opensGroup = path.hasSuffix("+")
            if isRecord || opensGroup { path.removeLast() }
            let steps = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
            guard let first = steps.first else { return nil }
            var node = roots[first] ?? entries.count
            if node == entries.count {
                roots[first] = node
                entries.append(Entry())
            }
            for step in steps.dropFirst() {
                if let next = entries[node].children[step] {
                    node = next
                } else {
                    entries[node].children[step] = entries.count
                    node = entries.count
                    entries.append(Entry())
                }
            }
            if let field { entries[node].field = field }
            if isRecord { entries[node].isRecord = true }
            if opensGroup { entries[node].opensGroup = true }
        }
    }
}

/// The maps that come with the program, each read when a document first asks for it.
package enum ElementMaps {
    package static var all: [ElementMap] { [commonTransferFile, applicantTransferFile, censuses].compactMap { $0 } }

    /// The map whose documents have this root; nil for a schema that nobody mapped.
    package static func map(forRoot name: String) -> ElementMap? {
        switch name {
        case "CTfile": commonTransferFile
        case "ATfile": applicantTransferFile
        case "Message": censuses
        default: nil
        }
    }

    /// What a leaf of an unmapped document holds, by its name alone: `Surname`, `DOB`, `Notes`.
    ///
    /// Else `.unknown`.
    package static func field(ofLeaf name: String) -> Field { HeadingMap.shared.field(for: name)?.field ?? .unknown }
}
