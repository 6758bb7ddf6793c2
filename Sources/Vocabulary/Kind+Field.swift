extension Kind {
    /// The kind of the number that a field holds: `id.upn` for `subject.id.upn`, `id.case` for `legal.case_number`.
    package init(idOf field: Field) {
        var name = field.name.split(separator: ".").last.map(String.init) ?? field.name
        for ending in ["_number", "_reference", "_id"] where name.hasSuffix(ending) {
            name.removeLast(ending.utf8.count)
        }
        if name == "former_upn" { name = "upn" }
        if name == "la_child" { name = "case" }
        self.init("id." + name)
    }
}
