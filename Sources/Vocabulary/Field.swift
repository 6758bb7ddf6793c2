/// What a cell, an element or an attribute holds, in the project's own words: one row of the field table.
///
/// A field is two bytes, so that millions of cells can carry one. `unknown` is denied by every profile.
package struct Field: Hashable, Sendable {
    /// The row of the field table; 0 is `unknown`, 1 is `text`.
    package let index: UInt16

    package init(index: UInt16) { self.index = index }

    /// A heading or an element that no field map knows.
    package static let unknown = Field(index: 0)
    /// Running prose: the paragraphs of a note, the title rows of a CSV file.
    package static let text = Field(index: 1)

    /// The field of this canonical name, such as `subject.dob`; nil where the table has none.
    package init?(_ name: String) {
        guard let found = FieldTable.shared.indices[name] else { return nil }
        index = found
    }

    /// The canonical name, such as `contact.name.surname`.
    package var name: String { FieldTable.shared.rows[Int(index)].name }
    /// The row of the field table.
    package var info: FieldInfo { FieldTable.shared.rows[Int(index)] }
}

/// What the field table says of one field.
package struct FieldInfo: Sendable {
    /// The canonical name, such as `subject.id.upn`.
    package var name: String
    /// The group it stands in, such as `identity`.
    package var group: String
    /// What it holds, in a phrase that a profile page can print.
    package var holds: String
    /// Whose it is.
    package var person: FieldPerson
    /// The shape of a value.
    package var shape: Shape
    /// How sensitive it is in law and in practice.
    package var sensitivity: Sensitivity
    /// Whether it points at one person.
    package var identifier: Identifier
    /// What to do by default where a profile asks to generalise, such as `year_month`.
    package var fallback: String
    /// Its number in the DfE's Common Basic Data Set; nil where it has none or it is not known.
    package var number: String?

    /// Whose a field is.
    package enum FieldPerson: String, Sendable, CaseIterable {
        case subject, contact, sibling, family, third, staff, professional, record, org
    }

    /// The shape of a field's value.
    package enum Shape: String, Sendable, CaseIterable {
        case name, date, time, number, code, text, address, postcode, phone, email, id, flag, list, url
    }

    /// How sensitive a field is: UK GDPR Art 9 and Art 10 classes, and the project's own two.
    package enum Sensitivity: String, Sendable, CaseIterable {
        case personal, high, health = "sc-health", ethnic = "sc-ethnic", religion = "sc-religion"
        case sexLife = "sc-sexlife", political = "sc-political", biometric = "sc-biometric", criminal, org
    }

    /// Whether a field points at one person alone, helps to, holds prose that may, or is harmless alone.
    package enum Identifier: String, Sendable, CaseIterable { case direct, quasi, text, none }
}
