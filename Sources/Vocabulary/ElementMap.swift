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

    /// Whether what the map lacks is unknown; else its names are guessed, as in a document without a map.
    package private(set) var isWhole = true
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
            guard let node = node(at: steps) else { return nil }
            if let field { entries[node].field = field }
            if isRecord { entries[node].isRecord = true }
            if opensGroup { entries[node].opensGroup = true }
        }
    }

    /// A map that knows nothing yet, of a schema that nobody mapped.
    package init() { isWhole = false }

    /// The node of a path, made where it is not there; nil for a path without steps.
    private mutating func node(at steps: [String]) -> Int? {
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
        return node
    }

    /// Why a school's own line cannot be taken in.
    package enum Refusal: Error, Sendable {
        /// The element holds others, each of which has a line.
        case holdsOthers
        /// The path leads through an element that holds text.
        case insideText
    }

    /// Takes in a school's own line: what the element or attribute at a path holds.
    package mutating func add(_ steps: [String], field: Field) throws(Refusal) {
        var above = steps.first.flatMap { roots[$0] }
        for step in steps.dropFirst() {
            guard let known = above else { break }
            if entries[known].field != nil, !step.hasPrefix("@") { throw .insideText }
            above = entries[known].children[step]
        }
        guard let node = node(at: steps) else { return }
        if entries[node].children.keys.contains(where: { !$0.hasPrefix("@") }) { throw .holdsOthers }
        entries[node].field = field
        if let parent = self.node(at: steps.dropLast()) { partPeople(below: parent, named: steps.last ?? "") }
    }

    /// Sees that a contact's name is not taken for the child's in whose element it stands.
    ///
    /// An element that holds nothing of the child's speaks of a further person as a whole; else each such leaf does.
    private mutating func partPeople(below parent: Int, named name: String) {
        func isOfFurther(_ field: Field?) -> Bool {
            field.map { $0.info.person == .contact || $0.info.person == .sibling } ?? false
        }
        guard let node = entries[parent].children[name], isOfFurther(entries[node].field), !name.hasPrefix("@") else {
            return
        }
        let leaves = entries[parent].children.values.compactMap { entries[$0].field }
        let isRoot = roots.values.contains(parent)
        if !isRoot, !entries[parent].isRecord, leaves.allSatisfy(isOfFurther) {
            entries[parent].opensGroup = true
        } else if !entries[parent].opensGroup {
            entries[node].opensGroup = true
        }
    }
}

/// The maps that come with the program, each read when a document first asks for it.
package enum ElementMaps {
    package static var all: [ElementMap] { [commonTransferFile, applicantTransferFile, censuses].compactMap { $0 } }

    /// What the published schemas call their elements, in UTF-8: who is called Lea is not named by `<LEA>`.
    package static let names = Set(
        all.flatMap { map in map.entries.flatMap(\.children.keys) + map.roots.keys }
            .filter { !$0.hasPrefix("@") }.map { Array($0.utf8) })

    /// The map whose documents have this root; nil for a schema that nobody mapped.
    package static func map(forRoot name: String) -> ElementMap? {
        switch name {
        case "CTfile": commonTransferFile
        case "ATfile": applicantTransferFile
        case "Message": censuses
        default: nil
        }
    }
}
