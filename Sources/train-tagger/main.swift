import Foundation
import Tagger

// Trains the tagger, and measures it.
//
//     train-tagger NER OUT [--names FOLDER] [--hold-out] [--report] [--made N]
//     train-tagger --score MODEL GOLD.jsonl... [--threshold 0.9] [--missed] [--in-vain]
//     train-tagger --predict MODEL GOLD.jsonl [--threshold 0.9]
//     train-tagger --speed MODEL FILE
//     train-tagger --show N
//
// NER holds train/ and dev/ of marked texts, one JSON object a line; a model "-" is the package's own. `--names` adds lists of names
// (script/pack-names --open) to those in Sources/CNames/lists. `--hold-out` keeps a fifth of the names and a sixth of the clauses
// out of the training and measures on them. Figures are of the half of dev/ that choices are made on, or with `--report` of the
// other half. Run it from the root of the package.

let arguments = CommandLine.arguments

func has(_ name: String) -> Bool { arguments.contains(name) }

func option(_ name: String) -> String? {
    arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}

func isReported(_ example: Example) -> Bool { stableHash(example.id) & 1 == 1 }

let thresholds: [Float] = [0.5, 0.8, 0.9, 0.95, 0.98]
let home = "Sources/CNames/lists"

func traditions(heldOut: Bool?) throws -> [Tradition] {
    var result: [Tradition] = []
    for folder in [home] + (option("--names").map { [$0] } ?? []) {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        for file in files {
            guard var tradition = try Tradition(URL(fileURLWithPath: "\(folder)/\(file)")) else { continue }
            if let heldOut { tradition.part(heldOut: heldOut) }
            tradition.learn()
            // Our own lists are nearer to the families of our schools.
            for _ in 0..<(folder == home ? 3 : 1) { result.append(tradition) }
        }
    }
    return result
}

func generator(heldOut: Bool?) throws -> Generator {
    let people = People(traditions: try traditions(heldOut: heldOut))
    return Generator(
        [grammarClauses, grammarWords, grammarTexts, grammarMore], people: people, places: Places(), heldOut: heldOut)
}

func tagger(_ path: String) throws -> Tagger? {
    path == "-" ? Tagger() : Tagger(model: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
}

func show(_ tagger: inout Tagger, _ name: String, _ examples: [Example]) {
    let scores = score(&tagger, examples, thresholds)
    let curve = found(&tagger, examples, hiding: [1, 2, 4]).map {
        String(format: "%5.1f %5.1f %.2f", $0.people, $0.names, $0.threshold)
    }
    let title = "\(name) (\(scores[0].people)/\(scores[0].names))"
    print(
        title.padding(toLength: 28, withPad: " ", startingAt: 0), scores.map(\.line).joined(separator: " | "), "||",
        curve.joined(separator: " | "))
    for group in scores[1].groups.keys.sorted() {
        let parts = scores.compactMap { $0.groups[group] }.map {
            String(format: "%5.1f", 100 * Double($0.covered) / Double(max(1, $0.names)))
        }
        print("    \(group) (\(scores[0].groups[group]?.names ?? 0)) \(parts.joined(separator: " "))")
    }
}

func header() {
    print(
        "people found under any kind, all names found, letters hidden in vain, where no name is less likely than "
            + thresholds.map { "\($0)" }.joined(separator: ", ")
            + " || people and all names found, and the threshold, where 1, 2 and 4 in 100 letters are hidden in vain")
}

/// Texts of names and clauses that the training did not see: as written, in lower case, and with names that are words.
func textsApart() throws -> [(String, [Example])] {
    var people = People(traditions: try traditions(heldOut: true))
    people.invented = 0
    people.wordLike = 0
    func make(_ people: People, _ seed: UInt64) -> [Example] {
        let generator = Generator(
            [grammarClauses, grammarWords, grammarTexts, grammarMore], people: people, places: Places(), heldOut: true)
        return (0..<2500).map { generator.example(UInt64($0) + seed << 50, plain: true) }
    }
    let lower = make(people, 2).map { example in
        var example = example
        for index in example.pieces.indices { example.pieces[index].text = example.pieces[index].text.lowercased() }
        return example
    }
    var words = people
    words.wordLike = 100
    // One tradition at a time, each name once in each list of ours.
    let own = Set(try FileManager.default.contentsOfDirectory(atPath: home))
    var (traditions, done): ([Example], Set<String>) = ([], [])
    for tradition in people.traditions
    where own.contains(tradition.name + ".txt") && done.insert(tradition.name).inserted {
        var alone = people
        alone.traditions = [tradition]
        traditions += make(alone, 4).prefix(150).map { example in
            var example = example
            example.group = tradition.name
            return example
        }
    }
    return [
        ("made", make(people, 1)), ("made, lower", lower), ("made, word-like", make(words, 3)),
        ("made, by tradition", traditions),
    ]
}

func train(_ ner: String, _ output: String) throws {
    let holdsOut = has("--hold-out")
    let generator = try generator(heldOut: holdsOut ? false : nil)
    print("\(generator.people.traditions.count) lists of names, \(generator.clauses) clauses")
    var open: [Example] = []
    for name in ["btc", "crossner", "ewt", "gum", "litbank", "wikigold", "wnut17"] {
        let examples = try readExamples("\(ner)/train/\(name).jsonl")
        // The informal set nearest to notes counts twice.
        for _ in 0..<(name == "ewt" ? 2 : 1) { open += examples }
    }
    var settings = Trainer.Settings()
    settings.holdsOut = holdsOut
    if let value = option("--pull").flatMap(Float.init) { settings.pull = value }
    if let value = option("--rate").flatMap(Float.init) { settings.rate = value }
    if let value = option("--masked").flatMap(Int.init) { settings.masked = value }
    if let value = option("--before").flatMap(Int.init) { settings.epochs.before = value }
    if let value = option("--between").flatMap(Int.init) { settings.epochs.between = value }
    if let value = option("--after").flatMap(Int.init) { settings.epochs.after = value }
    if let value = option("--power").flatMap(Int.init) { settings.power = value }
    let made = option("--made").flatMap(Int.init) ?? 60_000
    var trainer = Trainer(settings)
    trainer.train { epoch in
        var random = Random(UInt64(epoch) + 1)
        var examples = open.map { Variants.vary($0, generator.people, &random) }
        for index in 0..<made { examples.append(generator.example(UInt64(epoch) << 32 | UInt64(index))) }
        return examples.shuffled(using: &random)
    }
    let packed = trainer.packed()
    try Data(packed).write(to: URL(fileURLWithPath: output))
    print("model \(checksum(packed)), \(packed.count) bytes")
    guard var tagger = Tagger(model: packed) else { return }
    header()
    if holdsOut {
        tagger.isUnlisted = { isHeldOut($0) }
        for (name, examples) in try textsApart() { show(&tagger, name, examples) }
    }
    for folder in ["\(ner)/dev"] + (option("--also").map { [$0] } ?? []) {
        for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".jsonl")
        {
            let examples = try readExamples("\(folder)/\(file)")
            show(
                &tagger, file, folder.hasPrefix(ner) ? examples.filter { isReported($0) == has("--report") } : examples)
        }
    }
}

if has("--show") {
    let generator = try generator(heldOut: nil)
    print("\(generator.clauses) clauses; rules that are missing: \(generator.missingRules.sorted())")
    for seed in 0..<(option("--show").flatMap(Int.init) ?? 20) {
        let example = generator.example(UInt64(seed) + 999)
        let marks: [Label: String] = [.person: "", .location: "L", .organisation: "O"]
        print(
            example.pieces.map { $0.kind == .none ? $0.text : "«\($0.text)»\(marks[$0.kind] ?? "")" }.joined(), "\n--")
    }
} else if let path = option("--score"), var tagger = try tagger(path) {
    let threshold = option("--threshold").flatMap(Float.init) ?? 0.9
    header()
    for file in arguments where file.hasSuffix(".jsonl") {
        var examples = try readExamples(file)
        if has("--report") { examples = examples.filter(isReported) }
        if has("--chosen") { examples = examples.filter { !isReported($0) } }
        show(&tagger, URL(fileURLWithPath: file).lastPathComponent, examples)
        if has("--missed") {
            _ = score(&tagger, examples, [threshold]) { text, _ in print("missed:", text.replacing("\n", with: "⏎")) }
        }
        if has("--in-vain") { for line in hiddenInVain(&tagger, examples, threshold) { print("in vain:", line) } }
    }
} else if let path = option("--predict"), var tagger = try tagger(path),
    let file = arguments.first(where: { $0.hasSuffix(".jsonl") })
{
    let threshold = option("--threshold").flatMap(Float.init) ?? 0.9
    for example in try readExamples(file) { print(predicted(&tagger, example, threshold)) }
} else if let path = option("--speed"), var tagger = try tagger(path), let file = arguments.last {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    var found: [TaggedToken] = []
    for _ in 0..<3 {
        let began = clock()
        tagger.tag(bytes.span, into: &found)
        let seconds = Double(clock() - began) / Double(CLOCKS_PER_SEC)
        print(String(format: "%.2f MB/s, %d words", Double(bytes.count) / 1e6 / seconds, found.count))
    }
} else if arguments.count > 2 {
    try train(arguments[1], arguments[2])
} else {
    print(
        "usage: train-tagger NER OUT | --score MODEL GOLD.jsonl... | --predict MODEL GOLD.jsonl | --speed MODEL FILE | --show N"
    )
}
