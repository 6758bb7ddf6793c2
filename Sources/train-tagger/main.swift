import Foundation
import Tagger

let thresholds: [Float] = [0.5, 0.8, 0.9, 0.95, 0.98]

func report(_ tagger: inout Tagger, _ folder: String, half: UInt64) throws {
    print(Score.header(thresholds))
    for name in ["ewt", "gum", "wnut17", "btc", "litbank", "wikigold", "crossner", "presidio_synth"] {
        let examples = try readExamples("\(folder)/\(name).jsonl").filter { stableHash($0.id) & 1 == half }
        let scores = score(&tagger, examples, thresholds)
        print(name.padding(toLength: 15, withPad: " ", startingAt: 0), scores.map(\.line).joined(separator: " | "))
    }
}

let arguments = CommandLine.arguments
let ner = arguments[1]
let output = arguments[2]
var open: [Example] = []
for name in ["btc", "crossner", "ewt", "gum", "litbank", "wikigold", "wnut17"] {
    open += try readExamples("\(ner)/train/\(name).jsonl")
}
var trainer = Trainer(Trainer.Settings())
trainer.train { epoch in
    var random = Random(UInt64(epoch) + 1)
    return open.shuffled(using: &random)
}
let packed = trainer.packed()
try Data(packed).write(to: URL(fileURLWithPath: output))
if var tagger = Tagger(model: packed) { try report(&tagger, "\(ner)/dev", half: 0) }
