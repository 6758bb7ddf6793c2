import Passages
import People
import Support
import Vocabulary

/// Invented people of every tradition that the notes know.
enum Cast {
    static func person(
        _ forename: String, _ surname: String, middle: String = "", title: String = "", role: Role = .pupil,
        also: [String] = []
    ) -> Person {
        var person = Person(id: PersonID(0), role: role)
        person.names = [PersonName(title: title, forename: forename, middle: middle, surname: surname)]
        person.also = also
        return person
    }

    static func numbered(_ people: [Person]) -> [Person] {
        people.enumerated().map { index, person in
            var person = person
            person.id = PersonID(index)
            return person
        }
    }

    static let everybody = numbered([
        person("Amelia", "Okafor", middle: "Rose", role: .subject, also: ["Millie", "AO"]),
        person("Joanne", "Okafor", title: "Mrs", role: .parent),
        person("Jayden", "Tomlin", also: ["JT"]),
        person("Callum", "Pryce", also: ["CP"]),
        person("Jakub", "Nowak"),
        person("Zofia", "Wójcik-Nowacka"),
        person("Ștefan", "Popescu"),
        person("Hamza", "Khan", title: "Miss", role: .staff),
        person("Muhammad", "Khattak", middle: "Hamid"),
        person("Shazia", "Bibi", role: .parent),
        person("Harpreet", "Kaur", role: .parent),
        person("Jaspal", "Gill", middle: "Singh", role: .parent),
        person("Oluwatobiloba", "Adeyemi"),
        person("Chukwuemeka", "Eze"),
        person("Kofi", "Owusu-Ansah", also: ["Kwame"]),
        person("Ifrah", "Warsame", middle: "Abdi"),
        person("Omar", "al-Haddad", middle: "bin Yusuf"),
        person("Elif", "Yıldız"),
        person("Wei", "Li", also: ["Kevin"]),
        person("Mai", "Nguyễn", middle: "Thị"),
        person("Solomiia", "Kovalenko"),
        person("João", "da Silva Ferreira", middle: "Pedro"),
        person("Moishe", "Goldberg"),
        person("Eleni", "Papadopoulou"),
        person("Siân", "ap Rhys"),
        person("Llŷr", "Morgan"),
        person("Eilidh", "NicDhòmhnaill"),
        person("Margaret-Mary", "Ward"),
        person("Niamh", "Ní Bhriain"),
        person("Caoimhe", "O'Brien"),
        person("Fergus", "MacDonagh"),
        person("Đorđe", "Đukić"),
        person("Łukasz", "Żółkiewski"),
        person("Zoë", "Müller"),
    ])

    /// Names that are words.
    static let words = numbered([
        person("Will", "Tomlin"), person("May", "Garrod"), person("Grace", "Lane"), person("Mark", "Ellwood"),
        person("Hope", "Garrod"), person("Summer", "Aldous"), person("Dean", "Carter"), person("Rob", "Major"),
        person("Chase", "Young"), person("Bill", "Price", role: .parent), person("Faith", "Church"),
        person("Olive", "Hall"), person("Jade", "Best"), person("Chelsea", "Hill"), person("Preston", "Hunt"),
        person("Mercedes", "Long"), person("Joy", "Baker", title: "Mr", role: .staff),
        person("Charity", "Rose", role: .parent),
        person("Nell", "Rose", title: "Miss", role: .staff), person("Pat", "Lane", title: "Mrs", role: .staff),
    ])

    static let everybodyMatcher = PeopleMatcher(people: everybody)
    static let wordsMatcher = PeopleMatcher(people: words)

    static func mentions(_ matcher: PeopleMatcher, _ text: [UInt8]) -> [Mention] {
        var found: [Mention] = []
        matcher.mentions(in: text.span, into: &found)
        return found
    }

    /// The text with what was found marked, so that a failure shows itself.
    static func marked(_ matcher: PeopleMatcher, _ marked: String) -> String {
        let text = Marked(marked).text
        var result: [UInt8] = []
        var end = 0
        for mention in mentions(matcher, text) where mention.isName {
            result += text[end..<mention.range.lowerBound] + "«".utf8 + text[mention.range] + "»".utf8
            end = mention.range.upperBound
        }
        return String(decoding: result + text[end...], as: UTF8.self)
    }
}
