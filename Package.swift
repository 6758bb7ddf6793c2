// swift-tools-version: 6.2
import PackageDescription

/// Every module of the program is compiled alike: Swift 6, explicit `any`, imports internal unless said, warnings are errors.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// For the modules whose small types stand in every loop: lets others see through their calls.
///
/// Without it nothing that is `package` is inlined into another module, `@inlinable` or not (Swift 6.3).
let inlined: [SwiftSetting] = [
    .unsafeFlags(
        [
            "-enable-library-evolution", "-no-emit-module-separately-wmo", "-Xfrontend", "-package-cmo", "-Xfrontend",
            "-allow-non-resilient-access",
        ], .when(configuration: .release))
]

/// A module of the program: `name` in Sources, tested by `<name>Tests`.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: house + settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies + ["Support"], resources: resources, swiftSettings: house)
}

/// One fuzzer a format.
///
/// The fuzzing library brings the `main`, so they are here only when they are asked for.
let fuzzers: [Target] =
    Context.environment["WINNOW_FUZZ"] == nil
    ? []
    : ["Text", "CSV", "XML"].map { name in
        .executableTarget(
            name: "Fuzz" + name, dependencies: ["FuzzSupport", "Formats", "Passages"], path: "Fuzz/Fuzz" + name,
            swiftSettings: house + [.unsafeFlags(["-parse-as-library"])])
    }

let package = Package(
    name: "winnow",
    products: [.executable(name: "winnow", targets: ["winnow"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CScan"),
        .target(name: "CReferee", dependencies: ["CLibXML2"]),
        module("Vocabulary", settings: inlined),
        module("Passages", ["Vocabulary"], settings: inlined),
        module("Formats", ["Passages", "Vocabulary", "CScan", "CReferee"]),
        module("Recognisers", ["Vocabulary", "CScan"]),
        .target(name: "CWords", exclude: ["LICENCE.txt", "extra.txt", "safe", "safe.bin", "welsh.txt", "words.bin"]),
        .target(name: "CNames", exclude: ["LICENCE.txt", "lists", "names.bin"]),
        .target(name: "CTagger", exclude: ["CARD.md", "model.bin"]),
        module("Tagger", ["CNames", "CWords", "CTagger"]),
        .executableTarget(name: "train-tagger", dependencies: ["Tagger"], swiftSettings: house),
        module("People", ["Passages", "Vocabulary", "CScan", "CWords"]),
        module("Profiles", ["Vocabulary", "Passages", .product(name: "Yams", package: "Yams")]),
        module("Risk", ["Formats", "Passages", "Profiles", "Vocabulary"]),
        module("Judgement", ["Passages", "Vocabulary", "Recognisers", "People", "Profiles", "Tagger"]),
        module("Account", ["Passages", "Vocabulary"]),
        module(
            "Register",
            [
                "Account", "Passages", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Yams", package: "Yams"),
            ]),
        module(
            "Sealing",
            [
                "Passages", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        module("LeakCheck", ["Vocabulary"]),
        module("Reports", ["Account", "Profiles", "Passages", "Risk", "Vocabulary"]),
        module(
            "Packs",
            [
                "Vocabulary", "Passages", "Formats", "Recognisers", "People", "Profiles", "Judgement", "Account",
                "LeakCheck",
                "Register", "Reports", "Risk", "Sealing", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .executableTarget(
            name: "winnow",
            dependencies: [
                "Account", "Packs", "People", "Profiles", "Passages", "Register", "Reports", "Risk", "Sealing",
                "Vocabulary",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Account", "Formats", "Judgement", "Passages", "People", "Profiles", "Recognisers", "Tagger",
                "Vocabulary",
            ],
            path: "Benchmarks/bench",
            swiftSettings: house),

        .target(name: "Support", dependencies: ["Passages"], path: "Tests/Support", swiftSettings: house),
        tests("Vocabulary", ["Vocabulary"]),
        tests("Passages", ["Passages", "Vocabulary"]),
        tests("Formats", ["Formats", "Passages", "Vocabulary", "CScan", "CReferee"]),
        tests("People", ["People", "Passages", "Vocabulary"]),
        tests("Tagger", ["Tagger", "train-tagger"]),
        tests("Recognisers", ["Recognisers", "Vocabulary", "Formats", "Passages", "CScan"]),
        tests("Profiles", ["Profiles", "Passages", "Vocabulary"]),
        tests(
            "Judgement", ["Judgement", "Formats", "People", "Profiles", "Passages", "Tagger", "Vocabulary"]),
        tests("Risk", ["Risk", "Passages", "Profiles", "Vocabulary"]),
        tests("Account", ["Account", "Passages", "Vocabulary"]),
        tests("LeakCheck", ["LeakCheck", "Vocabulary"]),
        tests("Register", ["Register", "Account", "Passages", .product(name: "GRDB", package: "GRDB.swift")]),
        tests("Sealing", ["Sealing", "Passages"]),
        .target(
            name: "FuzzSupport", dependencies: ["Passages", "Vocabulary"], path: "Fuzz/FuzzSupport",
            swiftSettings: house),
        tests("FuzzReplay", ["FuzzSupport", "Formats", "Passages"]),
        tests("winnow", ["winnow"]),
    ] + fuzzers
)
