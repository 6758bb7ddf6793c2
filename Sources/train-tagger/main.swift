import Foundation
import Tagger

let thresholds: [Float] = [0.5, 0.8, 0.9, 0.95, 0.98]

func report(_ tagger: inout Tagger, _ folder: String, half: UInt64, _ made: [(String, [Example])]) throws {
    print(Score.header(thresholds))
    func line(_ name: String, _ examples: [Example]) {
        let scores = score(&tagger, examples, thresholds)
        print(name.padding(toLength: 15, withPad: " ", startingAt: 0), scores.map(\.line).joined(separator: " | "))
    }
    for (name, examples) in made { line(name, examples) }
    for name in ["ewt", "gum", "wnut17", "btc", "litbank", "wikigold", "crossner", "presidio_synth"] {
        line(name, try readExamples("\(folder)/\(name).jsonl").filter { stableHash($0.id) & 1 == half })
    }
}

let arguments = CommandLine.arguments
func option(_ name: String) -> String? {
    arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}
func traditions(heldOut: Bool?) throws -> [Tradition] {
    var result: [Tradition] = []
    let folders = ["Sources/CNames/lists"] + (option("--names").map { [$0] } ?? [])
    for folder in folders {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        for file in files {
            guard var tradition = try Tradition(URL(fileURLWithPath: "\(folder)/\(file)")) else { continue }
            if let heldOut { tradition.part(heldOut: heldOut) }
            tradition.learn()
            // Our own lists are nearer to the families of our schools.
            for _ in 0..<(folder == folders[0] ? 3 : 1) { result.append(tradition) }
        }
    }
    return result
}

let ner = arguments[1]
let output = arguments[2]
let holdsOut = arguments.contains("--hold-out")
let grammar = [grammarClauses, grammarWords, grammarTexts]
let people = People(traditions: try traditions(heldOut: holdsOut ? false : nil))
let generator = Generator(grammar, people: people, places: Places(), heldOut: holdsOut ? false : nil)
print("\(people.traditions.count) traditions, \(generator.clauses) clauses, missing rules: \(generator.missingRules)")
if let count = option("--show").flatMap(Int.init) {
    for seed in 0..<count {
        let example = generator.example(UInt64(seed) + 999)
        print(example.pieces.map { $0.kind == .none ? $0.text : "«\($0.text)»\($0.kind == .person ? "" : $0.kind == .location ? "L" : "O")" }.joined())
        print("--")
    }
    exit(0)
}
var open: [Example] = []
for name in ["btc", "crossner", "ewt", "gum", "litbank", "wikigold", "wnut17"] {
    open += try readExamples("\(ner)/train/\(name).jsonl")
}
var settings = Trainer.Settings()
settings.holdsOut = holdsOut
if let value = option("--pull").flatMap(Float.init) { settings.pull = value }
if let value = option("--rate").flatMap(Float.init) { settings.rate = value }
if let value = option("--masked").flatMap(Int.init) { settings.masked = value }
if let value = option("--before").flatMap(Int.init) { settings.epochs.before = value }
if let value = option("--after").flatMap(Int.init) { settings.epochs.after = value }
let made = option("--made").flatMap(Int.init) ?? 40_000
var trainer = Trainer(settings)
trainer.train { epoch in
    var random = Random(UInt64(epoch) + 1)
    var examples = open.map { Variants.vary($0, people, &random) }
    for index in 0..<made { examples.append(generator.example(UInt64(epoch) << 32 | UInt64(index))) }
    return examples.shuffled(using: &random)
}
let packed = trainer.packed()
try Data(packed).write(to: URL(fileURLWithPath: output))
if var tagger = Tagger(model: packed) {
    if holdsOut { tagger.isUnlisted = { isHeldOut($0) } }
    var tests: [(String, [Example])] = []
    if holdsOut {
        var others = People(traditions: try traditions(heldOut: true))
        others.invented = 0
        others.wordLike = 0
        let apart = Generator(grammar, people: others, places: Places(), heldOut: true)
        tests.append(("made, apart", (0..<2500).map { apart.example(UInt64($0) + 1 << 50, plain: true) }))
        let lower = (0..<2500).map { number in
            var example = apart.example(UInt64(number) + 2 << 50, plain: true)
            for index in example.pieces.indices { example.pieces[index].text = example.pieces[index].text.lowercased() }
            return example
        }
        tests.append(("apart, lower", lower))
        others.wordLike = 100
        let wordLike = Generator(grammar, people: others, places: Places(), heldOut: true)
        tests.append(("apart, words", (0..<2500).map { wordLike.example(UInt64($0) + 3 << 50, plain: true) }))
    }
    if arguments.contains("--missed"), let test = tests.first {
        _ = score(&tagger, test.1, [0.9]) { text, _ in print("missed:", text.replacing("\n", with: "⏎")) }
    }
    try report(&tagger, "\(ner)/dev", half: 0, tests)
}
