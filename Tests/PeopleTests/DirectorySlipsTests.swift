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
        // A word in front that is nobody's forename; but another forename is another child's.
        (["Tahmid Miah"], ["Victim Tahmid Miah", "Sadly Tahmid Miah"], 1), (["Tahmid Miah"], ["Victim Rahim Miah"], 2),
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

    @Test(arguments: [
        ("tpimentel", "Teresa Pimentel da Costa", 2), ("pricet", "Tess Price", 2), ("tessprice", "Tess Price", 2),
        ("tessp", "Tess Price", 2),
        // Somebody else's, or nobody's.
        ("jprice", "Tess Price", 3), ("tprince", "Tess Price", 3),
    ])
    func joinsAUserNameInAColumnOfStaff(written: String, listed: String, people: Int) {
        var directory = DirectoryTests.directory([
            [("subject.name.full", "Amelia Okafor"), ("concern.recorded_by", listed)],
            [("subject.name.full", "Amelia Okafor"), ("concern.recorded_by", written)],
        ])
        _ = try? directory.resolve(subjects: [])
        #expect(directory.people.count == people)
    }

    /// An initial and the whole forename, of a surname written two ways.
    @Test func joinsAnInitialToTheNameWithASlip() {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Dean Stilwell", role: .family))
        directory.harvest(unlisted: "D Stillwell")
        directory.harvest(unlisted: "K Stillwell")
        _ = try? directory.resolve(subjects: [])
        #expect(directory.people.map { $0.names[0].full } == ["Dean Stilwell", "K Stillwell"])
    }

    /// A name that was once read in the wrong encoding is the name.
    @Test func joinsAMangledName() {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Sanita Ozoliņa", role: .parent))
        directory.harvest(unlisted: "Sanita OzoliÅ†a")
        _ = try? directory.resolve(subjects: [])
        #expect(directory.people.count == 1)
    }

    /// What a mother was called while she had the father's name is hers; of another of that surname it is somebody else's.
    @Test(arguments: [("Carys Hawrami", 3), ("Carys Boswell", 4), ("Nerys Hawrami", 4)])
    func joinsAMothersFormerName(written: String, people: Int) {
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Rojan Hawrami", isSubject: true))
        directory.declare(DeclaredPerson(name: "Carys Rudge", role: .parent, of: "Rojan Hawrami"))
        directory.declare(DeclaredPerson(name: "Ilze Berzina", role: .staff))
        directory.harvest(unlisted: written)
        _ = try? directory.resolve(subjects: [])
        #expect(directory.people.count == people)
    }
}
