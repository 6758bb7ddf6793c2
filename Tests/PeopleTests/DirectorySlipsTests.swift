import People
import Testing
import Vocabulary

/// Names that prose writes for somebody whom the case lists; all invented.
@Suite struct DirectorySlipsTests {
    @Test(arguments: [
        // By ear, clipped, with an ending of endearment or of honour, with the s of a possessive.
        (["Ekam Bhatti"], ["Ekham"], 1), (["Shirina Akter"], ["Shireena"], 1),
        (["Sevgi Kaya"], ["Sev"], 1),
        (["Ewelina Nowak"], ["Ewelka"], 1), (["Rebaz Rasul"], ["Baz"], 1), (["Ruxandra Ionescu"], ["Ruxi"], 1),
        (["Ramesh Mehta"], ["Rameshbhai"], 1), (["Pippa Hall"], ["Pippas"], 1),
        (["Samina Qureshi"], ["Samina Quereshi"], 1), (["Niamh Gallagher"], ["Naimh Gallagher"], 1),
        // The same slip twice, and a clip of what was a slip.
        (["Leah Price"], ["Zawadska", "Zawadzka"], 2),
        // Two come into question; a name that is common by itself; another vowel; too short to tell.
        (["Taslima Begum", "Tasnim Uddin"], ["Tas"], 3), (["Daniela Costa"], ["Daniel"], 2),
        (["Salma Begum"], ["Salim"], 2),
        (["Leah Price"], ["Lee"], 2), (["Leah Price"], ["Leah Prince"], 2), (["Maureen Warmer"], ["Maureen Warner"], 2),
    ])
    func joinsTheOnePersonMeant(listed: [String], written: [String], people: Int) {
        var directory = Directory()
        for name in listed { directory.declare(DeclaredPerson(name: name, role: .pupil)) }
        for name in written { directory.harvest(unlisted: name) }
        _ = try? directory.resolve(subjects: [])
        #expect(directory.people.count == people)
    }

    /// A known name is never gone over to what was only written.
    @Test func theListedNameComesFirst() {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Ekam Bhatti", role: .pupil))
        directory.harvest(unlisted: "Ekham")
        _ = try? directory.resolve(subjects: [])
        #expect(directory.people[0].names.map(\.forename) == ["Ekam", "Ekham"])
    }
}
