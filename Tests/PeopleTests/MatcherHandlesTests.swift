import People
import Testing

/// User names made of parts of a name, and what only looks like one.
@Suite struct MatcherHandlesTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Can", "Yıldırım"), Cast.person("Simran", "Dhaliwal"), Cast.person("Hodan", "Warsame"),
            Cast.person("Ayomide", "Bakare", also: ["Ayo"]), Cast.person("Grace", "Marsh"),
            Cast.person("Theo", "Smith"),
        ]))

    @Test(arguments: [
        "added by «yldrm.can» on snap", "«can_yldrm», «x07_yldrm» and «yldrm» alone", "«sim_x07» and «simr_xo» wrote",
        "«hodan_xo12» has left", "chat with «ayo.bkr» at 2am", "«dhlwl_s1»: u there", "«grace_mrsh» posted",
        "«ayomide_99» liked this", "«sim_dhlwl» follows him",
        "[21:02] «theo.b11»: is she ok", "«hodan.m_09» left", "saw «theo».He ran",
        // Not in a user name, or beside an ordinary word.
        "sim card, sim_card, sim.only deal", "Room sim 07, row sim_2 and sim-07", "sim_x.docx and yld_sim.pdf",
        "the bkr of it; no wrsm here; hdn and smrn", "see sim.he said so", "hod.is it", "smth is wrong",
        "grace.period", "See mins.can you ring, appt.can be moved",
        "He left.can we talk", "the site www.can.org",
    ])
    func findsUserNames(marked: String) {
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }
}
