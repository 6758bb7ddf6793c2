import Support
import Testing

@testable import Judgement

/// Words that nobody vouches for; what stands between the marks is hidden.
@Suite struct SafeListTests {
    @Test(arguments: [
        "Spoke to «Zorvath» at break",
        "he hit «KM» at break, told «MG» and «CN»",
        "seen by «GM» and «WV», then «KT» rang",
        "«A.O.» was there, so was «K.M» at four",
        "«JBT» rang",
        "«Xq» and xq",
        // Abbreviations of notes, words in capitals, units behind a number, a line in capitals.
        "PE kit, TV and DVD; EHCP review by the SENCo and SW, CP plan, ICPC",
        "She said NO and IT was HIS",
        "ran 5 KM in PE, 3 kg, 20 mg",
        "TV off, HV and TA rang the GP, PC on, OK by the SW",
        "U.K. visa, her D.O.B. is known, e.g. a passport, at 10 A.M.",
        "NOTES OF KM AND MG",
        "np, brb, cn u come",
        "&nbsp; and a1b2, x@y",
    ])
    func hidesWhatNobodyKnows(marked: String) {
        let marked = Marked(marked)
        var found: [Range<Int>] = []
        SafeList.unvouched(in: marked.text.span, Vouched(), into: &found)
        #expect(found == marked.ranges)
    }
}
