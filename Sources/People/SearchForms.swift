import Vocabulary

/// The ways to look somebody up in the register of decisions: folded, and without the order of the words.
package enum SearchForms {
    /// What a person is found under: every whole name, forename with surname, the surname alone, other names, numbers.
    package static func of(_ person: Person) -> [String] {
        var forms: [String] = []
        func add(_ form: String?) {
            if let form, !forms.contains(form) { forms.append(form) }
        }
        for name in person.names {
            add(form(ofName: name.full))
            add(form(ofName: name.forename + " " + name.surname))
            add(form(ofName: name.surname))
        }
        for other in person.also { add(form(ofName: other)) }
        for value in person.values where value.kind.name.hasPrefix("id.") {
            add("number=" + NameKey.number(value.value))
        }
        return forms
    }

    /// What somebody asks for: `Okafor, Amelia`, `amelia okafor`, a number.
    package static func ofQuery(_ text: String) -> [String] {
        [form(ofName: text)].compactMap { $0 } + ["number=" + NameKey.number(text)]
    }

    private static func form(ofName name: String) -> String? {
        let words = NameKey.words(name)
        return words.isEmpty ? nil : "name=" + words.sorted().joined(separator: " ")
    }
}
