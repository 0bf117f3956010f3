// swift-tools-version: 6.2
import PackageDescription

// The modules under test are the program's own, by links, so that its package-wide declarations can be reached.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "frontdesk",
    targets: [
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
        .target(name: "Language", dependencies: ["CSnowball"], swiftSettings: settings),
        .target(name: "Knowledge", dependencies: ["Language"], swiftSettings: settings),
        .target(name: "Learning", dependencies: ["Language"], swiftSettings: settings),
        .target(name: "Matching", dependencies: ["Language", "Learning", "Knowledge"], swiftSettings: settings),
        .target(name: "Safety", dependencies: ["Language", "Learning"], swiftSettings: settings),
        .target(name: "Slots", dependencies: ["Language"], swiftSettings: settings),
        .target(name: "Sealing", dependencies: ["CSodium"], swiftSettings: settings),
        .target(name: "Intake", dependencies: ["CSodium", "Sealing", "Slots"], swiftSettings: settings),
        .executableTarget(
            name: "bench", dependencies: ["CSQLite", "Intake", "Language", "Knowledge", "Matching", "Safety", "Slots"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
