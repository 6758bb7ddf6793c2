import Vocabulary

extension Fact {
    /// Where a pack may state it, in words.
    package var places: String {
        var places: [String] = []
        if !fields.isEmpty { places.append("the fields " + fields.map(\.name).joined(separator: ", ")) }
        if !roles.isEmpty { places.append("somebody known as " + roles.map(\.rawValue).joined(separator: " or ")) }
        if !answers.isEmpty {
            places.append("`facts:` of case.yaml as " + answers.joined(separator: " or "))
        }
        return places.joined(separator: "; ")
    }
}
