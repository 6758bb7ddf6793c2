import Support
import Testing
import Vocabulary

@testable import People

/// A text in which a matcher finds anything is let through.
@Suite struct PeopleSieveTests {
    private static let people =
        Cast.everybody + Cast.words + [
            Cast.person("A", "Rose", also: ["J Rose", "A R"]), Cast.person("Elizabeth Jane", "O'Neill-Smith"),
            Cast.person("Abdul Rahman", "al Amin", middle: "Ali Bin"), Cast.person("", "Fox", title: "Mr"),
            Cast.person("Jo", "Ng", also: ["Big Jo", "J.N."]), Cast.person("Мария", "Иванова"),
        ]

    private static func value(_ kind: Kind, _ field: String, _ text: String) -> KnownValue {
        KnownValue(kind: kind, field: Field(field) ?? .unknown, value: text)
    }

    private static let values = [
        value(.phone, "subject.phone", "+44 1632 960123"), value(.upn, "subject.id.upn", "D150200026001"),
        value(.birthDate, "subject.dob", "2015-02-11"), value(.email, "contact.email", "jo.okafor@example.org"),
        value(.address, "contact.address", "Flat 2, 14 North Street, Saint Olaves, NR32 9ZZ"),
        value(.address, "contact.address", "The Old Mill\n7 NR34 9ZX, Church Road"),
        value(.postcode, "subject.address.postcode", "NR32 9ZZ"), value(.place, "unknown", "North"),
        value(.school, "education.school_name", "St Jude's Church of England Primary School"),
        value(.school, "education.school_name", "Mount View High School"),
    ]

    /// Whether a matcher of these finds anything, and whether the sieve lets the text through.
    private func look(_ people: [Person], _ values: [KnownValue], _ text: [UInt8]) -> (finds: Bool, passes: Bool) {
        var mentions: [Mention] = []
        var found: [FoundValue] = []
        PeopleMatcher(people: people, known: values).search(text.span, mentions: &mentions, values: &found)
        let passes = PeopleSieve(people: people, known: values).mayFind(in: text.span)
        return (!mentions.isEmpty || !found.isEmpty, passes)
    }

    /// A word with a letter wrong, one less, one more, two swapped, and its ending.
    private static func slips(_ word: [UInt8]) -> [[UInt8]] {
        var found = [word, word + [0x73], word + Array("'s".utf8)]
        for place in word.indices.prefix(4) {
            var slip = word
            slip.remove(at: place)
            found.append(slip)
            slip.insert(0x71, at: place)
            found.append(slip)
            guard place > 0 else { continue }
            slip = word
            slip.swapAt(place, place - 1)
            found.append(slip)
        }
        return found.filter { !$0.isEmpty }
    }

    @Test func everyFormOfAPersonPasses() {
        for person in Self.people.flatMap({ Cast.numbered([$0]) }) {
            let matcher = PeopleMatcher(people: [person])
            let sieve = PeopleSieve(people: [person], known: [])
            var count = 0
            func check(_ words: [[UInt8]], _ joint: String) {
                for capital in [false, true] {
                    let text = words.map { capital ? [$0[0] & ($0[0] < 0x80 ? 0xDF : 0xFF)] + $0.dropFirst() : $0 }
                        .joined(separator: Array(joint.utf8))
                    var mentions: [Mention] = []
                    matcher.mentions(in: Array(text).span, into: &mentions)
                    guard !mentions.isEmpty else { continue }
                    count += 1
                    let passes = sieve.mayFind(in: Array(text).span)
                    #expect(passes)
                }
            }
            for form in NameForms.forms(of: person) {
                let words = form.words.map { $0 == NameForms.anyTitle ? Array("mrs".utf8) : $0 }
                for joint in [" ", ", ", ".", "-"] { check(words, joint) }
                for index in words.indices where words.count < 3 {
                    for slip in Self.slips(words[index]) {
                        var words = words
                        words[index] = slip
                        check(words, " ")
                    }
                }
                check(words.flatMap { $0 }.map { [$0] }, "-")
                check([Array(words.joined()) + [0x34, 0x32]], " ")
            }
            #expect(count > 0)
        }
    }

    @Test func everyFormOfAValuePasses() {
        for value in Self.values {
            var texts = [value.value, "at \(value.value).", value.value.lowercased()]
            for form in ValueForms.forms(of: value) {
                let letters = String(decoding: form.letters, as: UTF8.self)
                texts += [letters, letters.map(String.init).joined(separator: " "), letters.uppercased()]
                for cut in 1..<max(2, letters.count) {
                    texts.append(letters.prefix(cut) + " " + letters.dropFirst(cut))
                }
            }
            if value.kind == .birthDate {
                texts += ["11/02/2015", "11 Feb", "February 11th, 2015", "20150211", "11.2.15", "on 11th of Feb"]
            }
            for text in texts {
                let (finds, passes) = look([], [value], Array(text.utf8))
                #expect(!finds || passes)
            }
            #expect(look([], [value], Array(value.value.utf8)).passes)
        }
    }

    @Test(arguments: [
        ("quiet day", false), ("late, no coat", false), ("Said \"no\" twice,\r\nthen left the room", false),
        ("2", false), ("12/03/2026 at 3.15pm", false), ("A. was late", false), ("rose early", false),
        ("Amelia was late", true), ("Emelia was late", true), ("A R was late", true), ("Mrs O rang", true),
        ("Millie", true), ("the okafors", true), ("born on 11 February", true), ("rang 01632 960123", true),
        ("Осень", true), ("@milliexo", true),
    ])
    func ordinaryWordsAreHeldBack(text: String, passes: Bool) {
        var amelia = Cast.everybody[0]
        amelia.names[0].middle = "Ruth"
        #expect(look([amelia], Array(Self.values.prefix(4)), Array(text.utf8)).passes == passes)
    }
}
