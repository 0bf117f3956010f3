import Dialog
import Knowledge
import Slots
import Testing

@testable import Workshop

/// Small knowledge folders, written out.
enum Samples {
    static let clinic = """
        # The clinic
        - clinic: Northside Therapy
        - phone: (619) 555-0100
        - time zone: America/Los_Angeles
        - relay: 711

        """

    static let lockers = """
        # Practical

        ## Are there lockers?
        id: lockers
        kind: hand-off

        I have no approved words on lockers. Call {phone}.

        Also asked as:
        - where do i leave my bag
        Next:
        - parking

        ## Where do I park?
        id: parking

        There is a lot behind the house.

        Also asked as:
        - is there a parking lot

        """

    /// Files below a folder `K`, as a disk would have them.
    static func files(_ texts: [String: String]) -> [KnowledgeFile] {
        texts.sorted { $0.key < $1.key }.map { path, text in
            KnowledgeFile(path: path, shown: "K/" + path, bytes: Array(text.utf8))
        }
    }

    static func files(topics: String, _ more: [String: String] = [:]) -> [KnowledgeFile] {
        files(["clinic.md": clinic, "en/topics/practical.md": topics].merging(more) { $1 })
    }

    /// Thursday, November 26, 2026.
    static let today = CivilDay(daysSinceEpoch: 20_783)

    /// What the lint says of one file of topics, as `code line`.
    static func lint(_ topics: String, _ more: [String: String] = [:]) -> [String] {
        let files = files(topics: topics, more)
        return KnowledgeLint(KnowledgeBase(files: files), files: files, today: today).all.map {
            "\($0.diagnostic.code) \($0.diagnostic.location.line)"
        }
    }

    static func entry(_ words: String, lists: String = "", id: String = "lockers", title: String = "Are there lockers?")
        -> String
    {
        "# T\n\n## \(title)\nid: \(id)\n\n\(words)\n\n\(lists)\n"
    }
}
