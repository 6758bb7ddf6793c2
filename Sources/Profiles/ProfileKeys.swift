/// The keys of the profile language, for the schema that editors use.
package enum ProfileKeys {
    package static let top = [
        "profile", "version", "title", "recipient", "purpose", "review", "threshold", "name-threshold", "otherwise",
        "basis", "conditions", "fields", "people", "values", "entries", "requires", "expects", "asks", "extends",
        "takes", "k",
    ]
    /// Those that every profile has; `basis` may be taken from another one.
    package static let needed = ["profile", "version", "title", "recipient", "purpose", "review", "otherwise"]
    /// Of a block under `basis` and `conditions`.
    package static let law = ["law", "why"]
    package static let actions = ["keep", "select", "generalise", "pseudonymise", "remove"]
    /// Of a line under `fields`, `people`, `values` and `entries`.
    package static let line = actions + ["to", "of", "why", "about", "also", "months", "always", "exact"]
    /// Of a fact under `requires` and `expects`.
    package static let fact = ["field", "person", "answer", "label", "why"]
    /// Of a question under `asks`.
    package static let question = ["about", "question", "why"]
    /// The names that `conditions` has for the classes of the law.
    package static var conditions: [String] { ProfileFile.conditionNames.keys.sorted() }
}
