import Recognisers
import Testing
import Vocabulary

@Suite struct CaseReferenceTests {
    @Test(arguments: [
        "LCS ID «412345»",
        "LCS: «4471902 and 4471903» both open",
        "LCS «4471902, 4471903 & 4471904»",
        "LCS «4471902» and 16 others",
        "Mosaic «412345».",
        "CAD «1234 of 17/04»",
        "CRN «X123456»",
        "incident no. «NC-17042026-0123»",
        "ref: «SC123456»",
        "EHCP ref «20261234A»",
        "MARAC «0042»",
        "referral «WX/26/03918», UPN given",
        "badge «PE 20417», lives",
        "Hospital no. «MH 448 2071»   NHS",
        "MRN «1048821»",
        "police log «4471 12FEB». Not excluded",
        "Ref: «MACE-933»   Child",
        "Social care ID: «1093328»",
        "Case reference «WCCIS 2204917».",
        "Record no. «FH 60318»", "file number «60318»",
    ])
    func finds(marked: String) {
        expect(marked, .caseReference, by: CaseReference.name)
    }

    @Test(arguments: [
        "case 3",
        "in hospital for 3 weeks",
        "to hospital at 4",
        "referral by phone",
        "his badge is lost",
        "badge PE 204 and more",
        "log 12",
        "ref the above",
        "incident in March",
        "reference to him",
        "Mosaic tiles",
        "37/12",
        "12/34/56",
        "CAD",
        "court at 12",
        "crime 2025",
        "a channel 4 film",
        "admission was refused",
        "case of 12 eggs",
        "the PC 12 in the suite",
        "PC Marsh",
        "a warrant for 12 people",
        "his shoulder, 3 marks",
        "PS 5 and DS 2",
        "ref KCSIE-2025",
        "ref: A-93",
        "in care 3 years",
        "Ref: WCCIS 2204",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }

    @Test(arguments: [
        "PC «0412» Marsh",
        "pc «2219»",
        "DC «4417» rang",
        "Sgt «118»",
        "collar no. «1832»",
        "warrant number: «21984»",
    ])
    func findsOfficers(marked: String) {
        expect(marked, Kind("id.officer"), by: CaseReference.name)
    }
}
