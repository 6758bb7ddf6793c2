/// What columns and elements hold: the maps that come with the program, and before them a school's own lines.
package struct FieldMap: Sendable {
    /// The maps that come with the program.
    package static let builtIn = FieldMap()

    package private(set) var headings = HeadingMap.shared
    /// Whole maps with a school's own lines in them, by the local name of the root.
    private var own: [String: ElementMap] = [:]
    private let given: @Sendable (String) -> ElementMap?

    /// - Parameter elements: gives the map for the local name of a root element; nil for a schema that nobody mapped.
    package init(elements: @escaping @Sendable (String) -> ElementMap? = { ElementMaps.map(forRoot: $0) }) {
        given = elements
    }

    /// The map whose documents have this root; nil for a schema that nobody mapped.
    package func elements(forRoot name: String) -> ElementMap? { own[name] ?? given(name) }

    /// What a leaf of an unmapped document holds, by its name alone: `Surname`, `DOB`, `Notes`.
    ///
    /// Else `.unknown`.
    package func field(ofLeaf name: String) -> Field { headings.field(for: name)?.field ?? .unknown }

    /// Takes in a school's own heading, whatever its neighbours.
    package mutating func add(heading: String, field: Field) { headings = headings.adding([heading: field]) }

    /// Takes in a school's own element or attribute by the local names that lead to it, such as
    /// `[CTfile, CTFpupilData, Pupil, House]`.
    package mutating func add(path: [String], field: Field) throws(ElementMap.Refusal) {
        guard let root = path.first else { return }
        var map = elements(forRoot: root) ?? ElementMap()
        try map.add(path, field: field)
        own[root] = map
    }
}
