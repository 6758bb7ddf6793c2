package import Passages
import Vocabulary

extension Directory {
    /// Whom a group of a record's passages names: a contact of the pupil, a parent in columns of their own.
    ///
    /// nil where the group names nobody whom the directory knows, or fits several.
    package func person(in record: borrowing Record, group: UInt16) -> PersonID? {
        var name = PersonName()
        var whole = ""
        for passage in record.passages where passage.group == group && !passage.text.isEmpty {
            let text = String(decoding: record.text(of: passage), as: UTF8.self).trimmed
            switch passage.field {
            case Self.groupForename: name.forename = text
            case Self.groupSurname: name.surname = text
            case Self.groupMiddle: name.middle = text
            case Self.groupTitle: name.title = text
            case Self.groupFull: whole = text
            default: continue
            }
        }
        var sighting = Sighting(name: name)
        if name.forename.isEmpty, name.surname.isEmpty {
            guard let read = NameCell.read(whole) else { return nil }
            sighting = Sighting(name: read.name)
            sighting.orderIsSure = read.orderIsSure
        }
        let found = identify(sighting)
        return found.count == 1 ? PersonID(found[0]) : nil
    }

    private static let groupForename = Field("contact.name.forename")
    private static let groupSurname = Field("contact.name.surname")
    private static let groupMiddle = Field("contact.name.middle_names")
    private static let groupTitle = Field("contact.name.title")
    private static let groupFull = Field("contact.name.full")
}
