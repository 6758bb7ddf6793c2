import Recognisers
import Testing
import Vocabulary

@Suite struct FileReferenceTests {
    @Test(arguments: [
        "a crime number, «HM/1187/26».",
        "Re: research form «MRC-2026-118»",
        "ref given «M-40912»",
        "«WX/25401/2026» (social care)",
        "and «AB-1234-226», closed",
        "«C-1048821»",
        "[«EH/20417/04»]",
        "heard it («MC/26/0188»).",
        "NRM in: «NRM/26/40771»",
        "Misper «KP/26/0041877».",
        "Misper «MP25-98821» closed",
        "YJS number: «YJ-26-00418»",
        "reference «NRM/OR/4471».",
        "(«CP-NE-20418»)",
        "got a number, «HR/88213», and nobody came",
    ])
    func finds(marked: String) {
        expect(marked, .caseReference, by: FileReference.name)
    }

    @Test(arguments: [
        "SEN-2025-26",
        "HT/2025/26",
        "CTF 2025-2026",
        "AUTUMN-2026-118",
        "m-40912",
        "Y-4091",
        "A/B/1234/26/7",
        "1234/26",
        "KS-2026",
        "M/40912",
        "AB-1234-x26",
        "ab-MRC-2026-118",
        "COVID-19",
        "HM/1187/260416X",
        "NRM/OR/2026", "N/OR/4471", "NRM/OR/4471/2", "SEND/AUTUMN/4471", "NRM-OR/4471", "xNRM/OR/4471",
        "SEN/09/2026",
        "SEN-09-2026", "YJ-26/00418", "YJ-26-004",
        "M/26/0188",
        "MC/26/018",
        "12/26/0188",
        "MC/2/0188",
        "MP25-9882",
        "M25-98821",
        "MP255-98821",
    ])
    func leaves(text: String) {
        expectNothing(text, by: FileReference.name)
    }
}
