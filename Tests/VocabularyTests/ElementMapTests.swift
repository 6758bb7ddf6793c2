import Testing
import Vocabulary

@Suite struct ElementMapTests {
    @Test func everyMapIsWellFormed() { #expect(ElementMaps.all.count == 3) }

    @Test(arguments: [
        "CTfile/Header/CTFversion": "document.version",
        "CTfile/Header/SourceSchool/SchoolName": "education.school_name",
        "CTfile/Header/DataDescriptor": "document.description",
        "CTfile/CTFpupilData/Pupil/UPN": "subject.id.upn",
        "CTfile/CTFpupilData/Pupil/Sex": "subject.sex",
        "CTfile/CTFpupilData/Pupil/Gender": "subject.sex",
        "CTfile/CTFpupilData/Pupil/BasicDetails/Languages/Type/Language": "subject.first_language",
        "CTfile/CTFpupilData/Pupil/BasicDetails/FormerSurname": "subject.name.former_surname",
        "CTfile/CTFpupilData/Pupil/FSMhistory/FSMinstance/FSMstartDate": "education.fsm_history",
        "CTfile/CTFpupilData/Pupil/LookedAfter/InCare": "social.looked_after",
        "CTfile/CTFpupilData/Pupil/SENhistory/SENneeds/SENneed/SENtype": "send.need_type",
        "CTfile/CTFpupilData/Pupil/Address/BS7666Address/PAON": "subject.address.house",
        "CTfile/CTFpupilData/Pupil/Address/AddressLines/AddressLine3": "subject.address.line",
        "CTfile/CTFpupilData/Pupil/Address/PostCode": "subject.address.postcode",
        "CTfile/CTFpupilData/Pupil/Phones/Phone/PhoneNo": "subject.phone",
        "CTfile/CTFpupilData/Pupil/Contacts/Contact/Address/AddressAsPupil": "contact.address.as_pupil",
        "CTfile/CTFpupilData/Pupil/Contacts/Contact/Address/AddressLines/AddressLine1": "contact.address.line",
        "CTfile/CTFpupilData/Pupil/Contacts/Contact/Address/PostCode": "contact.postcode",
        "CTfile/CTFpupilData/Pupil/Contacts/Contact/Phones/Phone/PhoneNo": "contact.phone",
        "CTfile/CTFpupilData/Pupil/Attendance/YearData/SchoolName": "education.school_name",
        "CTfile/CTFpupilData/Pupil/Attendance/YearData/AttendSessions/AttendanceMarks": "attendance.marks",
        "CTfile/CTFpupilData/Pupil/StageAssessments/KeyStage/StageAssessment/Result": "education.attainment",
        "CTfile/CTFpupilData/Pupil/SchoolHistory/School/EntryDate": "education.entry_date",
        "CTfile/CTFpupilData/Pupil/NAWdetails/NationalIdentity": "subject.national_identity",
        "ATfile/ATFpupilData/Pupil/ApplicationReference": "subject.id.application_reference",
        "ATfile/Header/ATFversion": "document.version",
        "Message/Pupils/PupilsOnRoll/PupilOnRoll/UPN": "subject.id.upn",
        "Message/Pupils/PupilsOnRoll/PupilOnRoll/PupilIdentifiers/UPN": "subject.id.upn",
        "Message/Children/Child/CINdetails/Section47/S47ActualStartDate": "social.s47",
        "Message/Children/Child/ChildIdentifiers/LAchildID": "subject.id.la_child_id",
    ])
    func knowsPath(path: String, field: String) { #expect(entry(path)?.field?.name == field) }

    @Test(arguments: [
        "CTfile/CTFpupilData/Pupil/Nickname", "CTfile/CTFpupilData/Pupil/Contacts/Contact/Notes", "CTfile/Pupil/UPN",
        "CTFpupilData/Pupil/UPN", "ATfile/CTFpupilData/Pupil/UPN",
    ])
    func doesNotKnowPath(path: String) { #expect(entry(path)?.field == nil) }

    @Test(arguments: ["CTfile/CTFpupilData/Pupil", "ATfile/ATFpupilData/Pupil", "Message/Children/Child"])
    func pupilsAreRecords(path: String) { #expect(entry(path)?.isRecord == true) }

    @Test func contactsAreFurtherPersons() {
        #expect(entry("CTfile/CTFpupilData/Pupil/Contacts/Contact")?.opensGroup == true)
        #expect(entry("CTfile/CTFpupilData/Pupil")?.opensGroup == false)
    }

    private func entry(_ path: String) -> ElementMap.Entry? {
        let steps = path.split(separator: "/").map(String.init)
        guard let map = ElementMaps.map(forRoot: steps[0]), var node = map.roots[steps[0]] else { return nil }
        for step in steps.dropFirst() {
            guard let next = map.entries[node].children[step] else { return nil }
            node = next
        }
        return map.entries[node]
    }
}
