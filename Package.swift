// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

// Training the matcher unoptimised would make every debug run wait for seconds.
let fast: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

// Only what every line, every start or every record of a store is walked through with is optimised for speed.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]
// The safety screen learns at start too, and has to stay small.
let learning: [SwiftSetting] = small + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "frontdesk",
    products: [.executable(name: "frontdesk", targets: ["frontdesk"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
        .target(name: "Language", dependencies: ["CSnowball"], swiftSettings: fast),
        .target(name: "Learning", dependencies: ["Language"], swiftSettings: fast),
        .target(name: "Slots", dependencies: ["Language"], swiftSettings: small),
        .target(name: "Knowledge", dependencies: ["Language"], swiftSettings: small),
        .target(name: "Matching", dependencies: ["Language", "Learning", "Knowledge"], swiftSettings: fast),
        .target(name: "Safety", dependencies: ["Language", "Learning"], swiftSettings: learning),
        .target(
            name: "Dialog",
            dependencies: ["Language", "Learning", "Slots", "Knowledge", "Matching", "Safety"], swiftSettings: small),
        .target(name: "Sealing", dependencies: ["CSodium"], swiftSettings: small),
        .target(name: "Intake", dependencies: ["CSodium", "Sealing", "Slots"], swiftSettings: small),
        .target(name: "Export", dependencies: ["Intake", "Slots"], swiftSettings: small),
        .target(
            name: "Service",
            dependencies: [
                "CMalloc", "Language", "Slots", "Knowledge", "Matching", "Safety", "Dialog", "Export", "Intake",
            ],
            swiftSettings: small),
        .target(
            name: "Workshop",
            dependencies: ["Language", "Slots", "Knowledge", "Matching", "Dialog", "Intake", "Service"],
            swiftSettings: small),
        .target(name: "Terminal", dependencies: ["CReadline"], swiftSettings: small),
        .executableTarget(
            name: "frontdesk",
            dependencies: [
                "Service", "Workshop", "Terminal", "Export", "Knowledge", "Dialog", "Language", "Safety", "Sealing",
                "Slots",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: small),
        .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: strict),
        .testTarget(name: "SlotsTests", dependencies: ["Slots", "Language"], swiftSettings: strict),
        .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge", "Language"], swiftSettings: strict),
        .testTarget(
            name: "MatchingTests", dependencies: ["Matching", "Learning", "Knowledge", "Language"],
            swiftSettings: strict),
        .testTarget(
            name: "SafetyTests", dependencies: ["Safety", "Language"], exclude: ["core.tsv"], swiftSettings: strict),
        .testTarget(
            name: "DialogTests",
            dependencies: ["Dialog", "Knowledge", "Language", "Learning", "Matching", "Safety", "Slots"],
            swiftSettings: strict),
        .testTarget(
            name: "SealingTests", dependencies: ["Sealing"], exclude: ["Vectors"], swiftSettings: strict),
        .testTarget(name: "IntakeTests", dependencies: ["Intake", "Sealing", "Slots"], swiftSettings: strict),
        .testTarget(name: "ExportTests", dependencies: ["Export", "Intake", "Slots"], swiftSettings: strict),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "Service", "Dialog", "Intake", "Knowledge", "Language", "Matching", "Safety", "Sealing", "Slots",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WorkshopTests",
            dependencies: ["Workshop", "Service", "Dialog", "Intake", "Knowledge", "Language", "Slots"],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal"], exclude: ["Screens"], swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["frontdesk"], exclude: ["escapes.jsonl"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
