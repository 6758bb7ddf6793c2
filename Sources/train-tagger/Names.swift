import Foundation
import Tagger

/// The names of one tradition, and how a new one is made up in its manner.
struct Tradition {
    var name: String
    var forenames: [String] = []
    var surnames: [String] = []
    var nicknames: [String] = []
    var particles: [String] = []
    private var forenameChain = Chain()
    private var surnameChain = Chain()

    /// Reads a list: sections in brackets, an item a line.
    init?(_ path: URL) throws {
        name = path.deletingPathExtension().lastPathComponent
        var section = ""
        for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") {
            let item = line.split(separator: "#", omittingEmptySubsequences: false)[0]
                .trimmingCharacters(in: .whitespaces)
            guard !item.isEmpty else { continue }
            switch (item.hasPrefix("["), section) {
            case (true, _): section = item.lowercased()
            case (_, "[forenames]"): forenames.append(item)
            case (_, "[surnames]"): surnames.append(item)
            case (_, "[nicknames]"): nicknames.append(item)
            case (_, "[particles]"): particles.append(item)
            default: break
            }
        }
        guard forenames.count > 4, surnames.count > 4 else { return nil }
    }

    /// Leaves only the names that are kept apart, or only the others.
    mutating func part(heldOut: Bool) {
        func isWanted(_ name: String) -> Bool {
            let words = foldedWords(name)
            return heldOut ? words.allSatisfy(isHeldOut) : !words.contains(where: isHeldOut)
        }
        forenames = forenames.filter(isWanted)
        surnames = surnames.filter(isWanted)
        nicknames = nicknames.filter(isWanted)
    }

    mutating func learn() {
        for name in forenames { forenameChain.learn(name) }
        for name in surnames { surnameChain.learn(name) }
    }

    func forename(_ random: inout Random, invented: Double) -> String {
        random.percent(invented) ? forenameChain.make(&random) : random.pick(forenames) ?? "Alex"
    }

    func surname(_ random: inout Random, invented: Double) -> String {
        random.percent(invented) ? surnameChain.make(&random) : random.pick(surnames) ?? "Carr"
    }
}

/// The hashes of a name's words, folded.
func foldedWords(_ name: String) -> [UInt64] {
    var reading = Reading()
    let bytes = Array(name.utf8)
    bytes.withUnsafeBufferPointer { reading.read($0, 0..<bytes.count) }
    return reading.tokens.tokens.filter(\.isWord).map(\.hash)
}

/// Which letters follow which three: makes up words that look like those it has learnt.
struct Chain {
    private var next: [[Character]: [Character]] = [:]

    mutating func learn(_ word: String) {
        var last: [Character] = ["^", "^", "^"]
        for letter in word.lowercased() + "$" {
            next[last, default: []].append(letter)
            last = [last[1], last[2], letter]
        }
    }

    func make(_ random: inout Random) -> String {
        for _ in 0..<20 {
            var (word, last): (String, [Character]) = ("", ["^", "^", "^"])
            while word.count < 14, let letter = random.pick(next[last] ?? []), letter != "$" {
                word.append(letter)
                last = [last[1], last[2], letter]
            }
            if word.count > 2, word.first?.isLetter ?? false { return capitalised(word) }
        }
        return syllables(&random)
    }
}

/// A word of two to four made-up syllables.
func syllables(_ random: inout Random) -> String {
    let heads = [
        "b", "br", "c", "ch", "d", "dr", "f", "g", "gh", "h", "j", "k", "kh", "l", "m", "n", "ny", "p", "r", "s", "sh",
        "st", "t", "th", "tr", "v", "w", "y", "z", "", "", "bh", "dz", "kw", "mb", "nd", "ng", "sl", "sz", "ts", "x",
        "zh",
    ]
    let hearts = [
        "a", "a", "e", "i", "o", "u", "aa", "ai", "au", "ee", "ei", "ia", "ie", "io", "oo", "ou", "ua", "y", "ae",
    ]
    let tails = ["", "", "", "", "n", "r", "l", "s", "m", "k", "t", "sh", "d", "nd", "sk", "x", "h", "th"]
    var word = ""
    for _ in 0..<(2 + random.below(3)) where word.count < 10 {
        word += (random.pick(heads) ?? "") + (random.pick(hearts) ?? "") + (random.pick(tails) ?? "")
    }
    return capitalised(word)
}

func capitalised(_ word: String) -> String {
    var result = ""
    var isStart = true
    for letter in word {
        result += isStart ? letter.uppercased() : String(letter)
        isStart = letter == " " || letter == "-" || (letter == "'" && result.count < 3)
    }
    return result
}

/// A person of a made-up text: every name that is used for them.
struct Person {
    var forename: String
    var middle: String
    var surname: String
    var nickname: String

    var full: String { forename + (middle.isEmpty ? "" : " " + middle) + " " + surname }
}

/// Draws people evenly over the traditions.
struct People {
    var traditions: [Tradition] = []
    /// Names in a hundred that nobody bears.
    var invented = 30.0
    var wordLike = 13.0

    static let wordForenames =
        "Will Bill Mark Rob Pat Sue Dean Jack Frank Grant Chase Art Miles Drew Guy Earl Duke Prince King Major Sonny Grace Faith Hope Charity Joy Patience Prudence Precious Blessing Comfort Gift Lucky Sunday Monday Rose Daisy Lily Violet Heather Ivy Olive Hazel Jasmine Poppy Holly Summer Autumn April May June Dawn Star Sky Skye Ocean River Storm Rain Jade Ruby Amber Pearl Coral Crystal Scarlett Angel Trinity Harmony Melody Destiny Chance Reign Royal Legend Mercedes Paris Chelsea Preston Jordan Israel Jersey Page Reed Wade Cliff Glen Brook Heath Dale Ford Kit Robin Wren Jay Teal Ash Rowan Hunter Carter Mason Taylor Cooper Parker Archer Fletcher Bailey Tanner Piper Harper Buddy Teddy Bear Kid Honor Mercy Constance Felicity Verity Clement Basil Sage Rusty Buster Ray Gene Peg Penny Ginger Bonnie Candy Cherry Clay Colt Cruz Dash Dusty Eden Ever Fern Flora Gale Happy Harmony Haven Indigo Jet Journey Justice Lark Liberty Love Lyric Maple Marigold Marvel Mercury Mist Myrtle Noble Opal Pepper Phoenix Pip Primrose Promise Quest Rebel Red Roman Rocky Saffron Saint Serenity Stone Sunny Tiger Treasure True Unity Victory Wolf Zen Nick Josh Rich Dot Bea Gay Carol Norm Ward Lance Max Dan Don Ted Stew Chip Chuck Hank Mick Harry Peter Sally Tony Drew Trace Iris Lotus Dove Raven Sparrow Echo Blue Grey Christian Bishop Baron Marshal Judge Angelic Princess Queen Goodness Marvellous Godwill Praise Favour Testimony Wisdom Innocent Fortune Kindness Beauty Gladys Bright Sweet Happiness Loveth Thankgod Godswill Peace Perfect Confidence Prosper Success Miracle Emmanuel Victory Given Trust Wednesday Friday"
        .split(separator: " ").map(String.init)
    static let wordSurnames =
        "Baker Butcher Carter Clark Cook Cooper Field Fisher Gardener Hall Hill House Hunt Knight Lane Law Little Long Love Low Major March Marsh Meadows Mill Moon Moor North Page Park Parsons Pike Pope Power Price Rich Read Rivers Rose Rush Sharp Short Singer Small Smart Snow Stone Strong Sweet Tailor Waters Weeks West White Winter Wise Wood Woods Young Best Bright Bird Fox Wolf Swan Savage Cross Church Bishop Abbott Dean Lord King Prince Duke Constable Sergeant Barber Bell Berry Black Blunt Bond Booth Bowler Brook Brown Bull Bush Butler Chance Chandler Cole Collar Cotton Cow Crane Dance Day Drake Drew Driver Farmer Farrow Flowers Flood Foot Forest Foreman French Frost Fry Gale Gates Glass Glover Gold Good Goodman Grant Gray Green Groom Guest Hand Hardy Hawk Hayes Head Heard Heath Herd Hobbs Hood Hook Hope Horn Hurst Ireland Jewel Joiner Jury Keen Key Kitchen Lamb Last Leach Leaf Light Lock Lovely Luck Mason Mayor Miller Mole Moody More Moss Nail New Newman Nice Night Noble Nurse Oakes Palmer Parish Parrot Peacock Pepper Perry Pitt Plant Poole Pound Pratt Prior Proud Quick Rain Reader Ridge Ring Robins Rock Rowe Ryder Salmon Sands Sergeant Service Shepherd Shields Shore Silver Skinner Slaughter Sparrow Speed Spring Steel Street Summers Sweeting Swift Tanner Teller Thorn Tiler Towers Tree Trick Trouble Tuck Turner Viner Wall Walker Ward Waterhouse Weaver Webb Wells Wheeler Wild Will Winters Wolfe Workman Worth Wright Yard Younger Rudd Cash Coward Fear Friend Gardner Gay Gentle Hiscock Kind Loud Makepeace Mudd Onion Paine Pickles Poor Quill Raw Sale Self Show Sheep Sleep Stamp Start Still Talent Tidy Toogood True Tutor Under Vice Wait Want Way Welcome Wigg Wine Wisdom Yeo"
        .split(separator: " ").map(String.init)

    func person(_ random: inout Random) -> Person {
        guard let home = random.pick(traditions) else {
            return Person(forename: "Alex", middle: "", surname: "Carr", nickname: "Al")
        }
        // Families mix.
        let other = random.percent(8) ? random.pick(traditions) ?? home : home
        var forename = home.forename(&random, invented: invented)
        var surname = other.surname(&random, invented: invented)
        if random.percent(wordLike) { forename = random.pick(Self.wordForenames) ?? forename }
        if random.percent(wordLike) { surname = random.pick(Self.wordSurnames) ?? surname }
        if random.percent(4) { forename = syllables(&random) }
        if random.percent(4) { surname = syllables(&random) }
        if random.percent(3) {
            forename += (random.percent(70) ? "-" : " ") + home.forename(&random, invented: invented)
        }
        if random.percent(5) {
            surname +=
                (random.percent(70) ? "-" : " ")
                + (random.pick(traditions) ?? home).surname(&random, invented: invented)
        }
        if random.percent(10), let particle = random.pick(home.particles) {
            surname = particle + (particle.hasSuffix("-") || particle.hasSuffix("'") ? "" : " ") + surname
        } else if random.percent(1.5) {
            surname =
                (random.pick([
                    "O'", "Mc", "Mac", "van ", "de ", "al-", "Al ", "El-", "St ", "da ", "bin ", "ap ", "Ní ", "Ó ",
                ]) ?? "") + surname
        }
        let middle = random.percent(7) ? home.forename(&random, invented: invented) : ""
        var nickname = random.percent(60) ? random.pick(home.nicknames) ?? "" : ""
        if nickname.isEmpty { nickname = Self.short(forename, &random) }
        var person = Person(forename: forename, middle: middle, surname: surname, nickname: nickname)
        if random.percent(45) {
            person.forename = plain(person.forename)
            person.middle = plain(person.middle)
            person.surname = plain(person.surname)
        }
        return person
    }

    private static func short(_ name: String, _ random: inout Random) -> String {
        guard name.count > 4, random.percent(60) else { return name }
        let head = String(name.prefix(random.percent(60) ? 3 : 4))
        return head + (random.pick(["", "", "y", "ie", "z", "i", "s", "o"]) ?? "")
    }
}

/// The name without its diacritics.
func plain(_ name: String) -> String {
    let special: [Character: String] = [
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss",
    ]
    var result = ""
    for letter in name {
        if let other = special[letter] {
            result += other
        } else {
            result.unicodeScalars += String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
                .filter { !(0x300...0x36F).contains($0.value) }
        }
    }
    return result
}
