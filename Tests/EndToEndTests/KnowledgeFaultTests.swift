import Foundation
import Testing

/// Missing and broken knowledge: a clear message, the right exit code, and a desk that goes on.
@Suite struct KnowledgeFaultTests {
    private func folder(_ files: [String: String], in program: Program) throws -> String {
        let folder = program.folder + "/Knowledge"
        for (name, text) in files {
            let path = folder + "/" + name
            try FileManager.default.createDirectory(
                atPath: URL(filePath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: path))
        }
        return folder
    }

    private static let sound =
        "# T\n\n## Is there a pool?\nid: pool\n\nThere is a pool.\n\nAlso asked as:\n- can i swim\n- do you have a swimming pool\n"

    @Test func theShippedFolderIsSound() throws {
        let program = try Program()
        let done = try program.pipe(["check", Program.knowledge])
        #expect(done.status == 0, "\(done.stdout)")
        #expect(done.stdout.contains("0 errors, 0 warnings"))
    }

    @Test func everyMistakeIsToldWithItsPlace() throws {
        let program = try Program()
        let broken =
            "# T\n\n## No id here\n\nWords.\n\n## Unknown fact\nid: fact\n\nCall {fone}.\n\n## Bad rule\nid: rule\n\nWords.\n\nRules:\n- can (i|you do\n"
        let knowledge = try folder(["en/topics/a.md": Self.sound, "en/topics/b.md": broken], in: program)
        let done = try program.pipe(["check", knowledge])
        #expect(done.status == 65)
        for place in ["b.md:3:1:", "b.md:10:6:", "b.md:18:7:"] {
            #expect(done.stdout.contains(place), "\(done.stdout)")
        }
        #expect(done.stdout.contains("error[K004]") && done.stdout.contains("no fact `fone`"))
        let objects =
            try JSONSerialization.jsonObject(with: Data(try program.pipe(["check", "--json", knowledge]).stdout.utf8))
            as? [[String: Any]]
        #expect(objects?.count == 3)
        let asked = try runProcess(
            [program.path, "ask", "--knowledge", knowledge, "can i swim"], folder: program.folder)
        #expect(asked.stdout.hasPrefix("There is a pool.") && asked.status == 0)
        #expect(asked.stderr.contains("3 mistakes"))
    }

    @Test func topicsAloneAreAWholeFolder() throws {
        let program = try Program()
        let knowledge = try folder(["en/topics/a.md": Self.sound], in: program)
        let done = try runProcess(
            [program.path, "ask", "--json", "--knowledge", knowledge],
            stdin: Array("can i swim\nhello\nbook\ni have chest pain\n".utf8), folder: program.folder)
        let kinds = done.stdout.split(separator: "\n").compactMap { line -> String? in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (object?["acts"] as? [[String: Any]])?.first?["kind"] as? String
        }
        #expect(kinds == ["answer", "unknown", "unknown", "emergency"] && done.stderr.isEmpty)
        let talk = try runProcess(
            [program.path, "chat", "--knowledge", knowledge, "--intakes", program.intakes],
            stdin: Array("hello\n".utf8), folder: program.folder)
        #expect(talk.stdout.contains("automated front desk"))
    }

    @Test func aBrokenSafetyFileLeavesTheBuiltInWords() throws {
        let program = try Program()
        let knowledge = try folder(
            [
                "en/topics/a.md": Self.sound,
                "en/safety.md": "# Safety\n\n## Emergency\nid: emergency\n\nCall {nobody}.\n",
            ], in: program)
        let done = try runProcess(
            [program.path, "ask", "--knowledge", knowledge, "i have chest pain"], folder: program.folder)
        #expect(done.stdout.contains("Call 911 now"))
    }
}
