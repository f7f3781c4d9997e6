// swift-tools-version: 6.1
import PackageDescription

// The arrows of the architecture are drawn here: a module can only import what its target names.
// README.md and the DocC article `HowACardBecomesAPDF` tell the same story in words.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Whether libraries that Cairo and Pango do not share are linked in from their archives, as the Makefile has it.
let linksArchives = Context.environment["KOERSKAART_ARCHIVES"] != nil

/// A C library from Debian: a module map and its pkg-config name, nothing else.
func library(_ name: String, pkgConfig: String, package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// A module of the program.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A program.
func program(
    _ name: String, _ dependencies: [Target.Dependency], path: String? = nil, exclude: [String] = []
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: strict)
}

/// A suite of tests; `resources` are read by path, so they are kept out of the build.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// What tests share, in a module named for what it holds.
func testing(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "koerskaart",
    products: [
        .executable(name: "koerskaart", targets: ["koerskaart"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // C libraries
        library("CCairo", pkgConfig: "cairo cairo-pdf cairo-svg cairo-png", package: "libcairo2-dev"),
        library("CPango", pkgConfig: "pangocairo pangofc", package: "libpango1.0-dev"),
        library("CFontconfig", pkgConfig: "fontconfig", package: "libfontconfig-dev"),
        library("CYAML", pkgConfig: "yaml-0.1", package: "libyaml-dev"),
        library("CQrencode", pkgConfig: "libqrencode", package: "libqrencode-dev"),
        library("CQpdf", pkgConfig: "libqpdf", package: "libqpdf-dev"),
        .systemLibrary(name: "CGettextPO", providers: [.apt(["libgettextpo-dev"])]),
        .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
        // What stands in place of something that another library calls
        .target(name: "QuickDeflate", linkerSettings: [.linkedLibrary("z")]),
        .target(name: "QuickNumbers", linkerSettings: [.linkedLibrary("m")]),
        .target(name: "QPDFDigests", dependencies: ["CPango"]),
        .target(name: "SlimParser", cSettings: [.define("SLIM_PARSER", .when(configuration: .release))]),

        // What the C library can do and Swift cannot call
        .target(name: "OtherProcessor"),

        // Values
        module("Geometry"),
        module("DesignTokens"),
        module("Diagnostics"),
        module("CardModel", ["DesignTokens", "Geometry", "Diagnostics"]),
        module("SheetModel", ["DesignTokens", "Geometry", "Diagnostics"]),

        // Stages
        module("CardLoading", ["DesignTokens", "CardModel", "Geometry", "Diagnostics", "CYAML"]),
        .target(
            name: "Translating", dependencies: ["CardModel", "CardLoading", "Diagnostics", "CGettextPO"],
            swiftSettings: strict, linkerSettings: linksArchives ? [] : [.linkedLibrary("gettextpo")]),
        module("SheetLayout", ["DesignTokens", "CardModel", "SheetModel", "Geometry", "Diagnostics"]),
        module("Hyphenation"),
        module(
            "Typesetting",
            ["SheetModel", "Hyphenation", "Geometry", "Diagnostics", "CPango", "CFontconfig", "CCairo"]),
        module(
            "Drawing",
            [
                "DesignTokens", "SheetModel", "Typesetting", "Geometry", "Diagnostics", "CCairo", "CQrencode",
                "QuickDeflate", "QuickNumbers",
            ]),
        module("PDFStructure", ["SheetModel", "Geometry", "Diagnostics", "CQpdf", "QPDFDigests"]),
        module(
            "Production",
            [
                "DesignTokens",
                "CardModel", "CardLoading", "Translating", "SheetModel", "SheetLayout", "Typesetting", "Drawing",
                "PDFStructure", "Geometry", "Diagnostics", "OtherProcessor", "Hyphenation", "CPango",
            ]),

        // Programs
        program(
            "koerskaart",
            [
                "Production", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                "SlimParser",
            ], exclude: ["functions.order"]),
        program("koerskaart-patterns", ["Hyphenation"]),
        program(
            "koerskaart-bench",
            [
                "Production", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                "SlimParser",
            ], exclude: ["Cards"]),

        // Tests
        testing("SheetTesting", ["DesignTokens", "SheetModel", "Geometry", "Diagnostics"]),
        testing("Goldens", ["CCairo"]),
        testing(
            "Fuzzing",
            [
                "DesignTokens", "CardLoading", "CardModel", "Translating", "Hyphenation", "Typesetting", "SheetLayout",
                "SheetModel", "Production", "Drawing", "Geometry", "Diagnostics", "SheetTesting", "Goldens",
            ], exclude: ["Corpus"]),
        program("koerskaart-fuzz", ["Fuzzing", "Goldens"], path: "Tests/koerskaart-fuzz"),
        tests("FuzzingTests", ["Fuzzing", "koerskaart-fuzz", "Goldens"]),
        tests("GeometryTests", ["Geometry"]),
        tests("DesignTokensTests", ["DesignTokens"]),
        tests("DiagnosticsTests", ["Diagnostics", "Goldens"]),
        tests("HyphenationTests", ["Hyphenation", "CHyphen"]),
        tests(
            "CardLoadingTests", ["DesignTokens", "CardLoading", "CardModel", "Geometry", "Diagnostics", "Goldens"],
            exclude: ["Faults"]),
        tests("TranslatingTests", ["Translating", "CardLoading", "CardModel", "Diagnostics", "Geometry", "Goldens"]),
        tests(
            "SheetLayoutTests",
            [
                "DesignTokens", "CardLoading", "SheetLayout", "SheetModel", "CardModel", "Geometry", "Diagnostics",
                "SheetTesting", "Goldens",
            ]),
        tests(
            "TypesettingTests", ["Typesetting", "Hyphenation", "SheetModel", "Geometry", "Diagnostics", "CFontconfig"]),
        tests(
            "DrawingTests",
            [
                "DesignTokens", "Drawing", "Typesetting", "SheetModel", "Geometry", "Diagnostics", "Goldens",
                "QuickNumbers",
            ]),
        tests(
            "PDFStructureTests", ["DesignTokens", "PDFStructure", "SheetModel", "Geometry", "Diagnostics", "Goldens"]),
        tests(
            "ProductionTests",
            [
                "DesignTokens", "Production", "CardModel", "SheetModel", "Typesetting", "Geometry", "Diagnostics",
                "Goldens",
            ]),
        tests(
            "CommandLineTests",
            ["koerskaart", "Goldens", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            exclude: ["Cases"]),
        tests(
            "ExampleTests",
            [
                "DesignTokens",
                "Production", "SheetLayout", "SheetModel", "CardModel", "Geometry", "Diagnostics", "SheetTesting",
                "Goldens",
            ], exclude: ["Goldens", "Pictures"]),
    ],
    swiftLanguageModes: [.v6]
)
