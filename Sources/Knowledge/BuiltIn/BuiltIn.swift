package import Language

/// The copy of the script files that speaks where a folder has none, or only a broken one.
///
/// `Scripts/update-built-in` copies the files of `Knowledge/` into this folder's texts; a test holds the two equal.
package enum BuiltIn {
    package static let facts: Facts = {
        var ignored = DiagnosticList(warns: false)
        return Facts.read(file("clinic.md", builtInClinic), &ignored)
    }()

    package static func pack(_ language: LanguageCode) -> LanguagePack {
        language == .english ? english : spanish
    }

    /// The mistakes in the copy itself; a test holds this empty.
    package static var diagnostics: [Diagnostic] {
        var list = DiagnosticList()
        _ = Facts.read(file("clinic.md", builtInClinic), &list)
        for language in LanguageCode.allCases { _ = read(language, &list) }
        return list.all
    }

    /// The copy of every file, by its path below the knowledge folder.
    package static let files: [KnowledgeFile] = [
        file("clinic.md", builtInClinic),
        file("en/booking.md", builtInEnglishBooking), file("en/replies.md", builtInEnglishReplies),
        file("en/safety.md", builtInEnglishSafety), file("en/small-talk.md", builtInEnglishSmallTalk),
        file("en/words.md", builtInEnglishWords),
        file("es/booking.md", builtInSpanishBooking), file("es/replies.md", builtInSpanishReplies),
        file("es/safety.md", builtInSpanishSafety), file("es/small-talk.md", builtInSpanishSmallTalk),
        file("es/words.md", builtInSpanishWords),
    ]

    /// Whether a folder's script files of a language are the copy, byte by byte, with all the facts that it speaks of:
    /// then nothing of it is missing, and it need not be read a second time.
    static func stands(in folder: [KnowledgeFile], _ language: LanguageCode, _ known: Facts) -> Bool {
        facts.values.keys.allSatisfy { known[$0] != nil }
            && files.filter { $0.path.hasPrefix(language.rawValue + "/") }.allSatisfy { copy in
                folder.contains { $0.path == copy.path && $0.bytes == copy.bytes }
            }
    }

    private static let english = pack(reading: .english)
    private static let spanish = pack(reading: .spanish)

    private static func pack(reading language: LanguageCode) -> LanguagePack {
        var ignored = DiagnosticList(warns: false)
        return read(language, &ignored)
    }

    private static func read(_ language: LanguageCode, _ diagnostics: inout DiagnosticList) -> LanguagePack {
        let reader = LanguagePackReader(language: language, facts: facts, builtIn: nil, answeredElsewhere: [])
        return reader.pack(of: reader.read(files, &diagnostics))
    }

    private static func file(_ path: String, _ text: String) -> KnowledgeFile {
        KnowledgeFile(path: path, shown: "built-in/" + path, bytes: Array(text.utf8))
    }
}
