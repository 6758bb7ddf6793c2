import Passages
import People
import Support
import Testing
import Vocabulary

/// Letters that stand for somebody throughout one document, where no single paragraph says so.
@Suite struct DocumentLettersTests {
    static let people = Cast.numbered([
        Cast.person("Rehana", "Pervin", role: .subject), Cast.person("Tiago", "Mendes"),
        Cast.person("Ugnė", "Petrauskaitė"), Cast.person("Sufia", "Begum", role: .parent),
        Cast.person("Winston", "Ruhle", role: .other, also: ["WR"]), Cast.person("Ottoline", "Marsh", role: .staff),
    ])
    static let matcher = PeopleMatcher(people: people)

    /// Each document with its paragraphs behind `~`, mentions in marks.
    @Test(arguments: [
        // A letter that acts in one place is somebody in the others.
        "Process notes – «R»~Heavy day. «R» said it twice.~She pinned it and «R» thought of home.~Shared with «R», who nodded.",
        "«U» is her friend, EO the boy.~That is what «U» said you would say.~They asked about «U»'s mother.",
        "«T» put his hands up at that.~Only «T» under the table.~Then out with Carla, not «T».",
        "Saved as \"«T»\" on her phone.~Ended it with \"«T»\" all the same.",
        "She rang, then «Tiago» («T») came.~Left a card for «T» only.",
        "Those named: «T» = «Tiago», W = will follow.~Sent it to «T» only.",
        "«T» = older boy in school. «U» = best friend. S = the school.~Said it of «U», then of «T».",
        // Where nothing says that it is a person, it is none: codes, keys, sides, choices, parts of names and of numbers.
        "Please mark them as U now.~She coded the U's herself.~Changed from T to U.",
        "S = school, T = home.~T: quiet night, slept through.~S: has settled, thank you.",
        "Graze R knee.~Bruise on the R arm.~Line across R shoulder.",
        "Section U is new.~Option T was picked.~Corridor U was shut.",
        "T-shirt torn, U-turn on the road.~Met R. Ransome and T Hallam there.",
        "M T W Th F all day.~U U U in the register.",
        "T) first choice~U) second choice~R) neither",
        // One place alone is too little.
        "Something about U, at last.", "A week of it. A card came.",
        // An abbreviation that is somebody in one place is so in the others, but not behind an article.
        "«WR»: I told him.~Then he left.~Card seen by «WR» at four.~«WR» said no.~Told the WR form was lost.",
    ])
    func standForSomebody(document: String) {
        let paragraphs = document.split(separator: "~").map(String.init)
        let bare = paragraphs.map { $0.replacing("«", with: "").replacing("»", with: "") }
        var use = LetterUse()
        for text in bare {
            Self.matcher.count(lettersIn: Array(text.utf8).span, beside: Self.mentions(in: text), into: &use)
        }
        let found = bare.map { text in
            var mentions = Self.mentions(in: text)
            Self.matcher.add(lettersOf: use, in: Array(text.utf8).span, to: &mentions)
            return Self.mark(mentions, in: text)
        }
        #expect(found == paragraphs)
    }

    private static func mentions(in text: String) -> [Mention] {
        var mentions: [Mention] = []
        matcher.mentions(in: Array(text.utf8).span, into: &mentions)
        return mentions
    }

    private static func mark(_ mentions: [Mention], in text: String) -> String {
        var bytes = Array(text.utf8)
        for mention in mentions.reversed() where mention.isName {
            bytes.insert(contentsOf: "»".utf8, at: mention.range.upperBound)
            bytes.insert(contentsOf: "«".utf8, at: mention.range.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
