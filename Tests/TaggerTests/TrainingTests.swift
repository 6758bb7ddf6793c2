import Foundation
import Tagger
import Testing

@testable import train_tagger

@Suite struct TrainingTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func generator() throws -> Generator {
        let list = FileManager.default.temporaryDirectory.appendingPathComponent("names-\(UUID()).txt")
        defer { try? FileManager.default.removeItem(at: list) }
        let names =
            "[forenames]\nAda\nBela\nCato\nDora\nEgon\nFlora\n[surnames]\nKarr\nLomax\nMott\nNiven\nOtter\nPlatt\n"
        try names.write(to: list, atomically: true, encoding: .utf8)
        var tradition = try #require(try Tradition(list))
        tradition.learn()
        return Generator(
            [grammarClauses, grammarWords, grammarTexts, grammarMore], people: People(traditions: [tradition]),
            places: Places())
    }

    private func model(_ generator: Generator) -> [UInt8] {
        var settings = Trainer.Settings()
        settings.epochs = (1, 1, 1)
        settings.power = 8
        settings.isQuiet = true
        var trainer = Trainer(settings)
        trainer.train { epoch in (0..<200).map { generator.example(UInt64(epoch * 1000 + $0)) } }
        return trainer.packed()
    }

    @Test func theSameTextsMakeTheSameModel() throws {
        let generator = try generator()
        let model = model(generator)
        #expect(model == self.model(try self.generator()))
        #expect(model.count == 320 + 64 << 8)
        var tagger = try #require(Tagger(model: model))
        var found: [TaggedToken] = []
        tagger.tag(Array("Ada hit Bela at break".utf8).span, into: &found)
        #expect(found.count == 5)
    }

    @Test func whatIsNoModelIsRefused() throws {
        let model = model(try generator())
        #expect(Tagger(model: []) == nil)
        #expect(Tagger(model: Array(model.dropLast())) == nil)
        #expect(Tagger(model: [1] + model.dropFirst()) == nil)
    }

    @Test func everyRuleOfTheGrammarIsThere() throws {
        let generator = try generator()
        #expect(generator.missingRules == [])
        #expect(generator.clauses > 300)
    }

    @Test func madeTextsMarkTheirNames() throws {
        let generator = try generator()
        var names = 0
        for seed in 0..<500 {
            let (bytes, marked) = generator.example(UInt64(seed)).written()
            for name in marked {
                names += 1
                #expect(!name.range.isEmpty && name.range.upperBound <= bytes.count)
            }
            #expect(!bytes.contains(UInt8(ascii: "{")) && !bytes.contains(UInt8(ascii: "<")), "seed \(seed)")
        }
        #expect(names > 500)
    }

    /// The figures of the card are of the model that is shipped.
    @Test func theCardIsOfThisModel() throws {
        let home = Self.root.appendingPathComponent("Sources/CTagger")
        let model = [UInt8](try Data(contentsOf: home.appendingPathComponent("model.bin")))
        let card = try String(contentsOf: home.appendingPathComponent("CARD.md"), encoding: .utf8)
        #expect(card.contains("`\(checksum(model))`"))
        #expect(Tagger(model: model) != nil)
    }
}
