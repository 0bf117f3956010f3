import Foundation
import Knowledge

/// The project's own knowledge files.
enum Shipped {
    static func files() throws -> [KnowledgeFile] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Knowledge")
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".md") }
            .sorted()
        return try names.map { name in
            KnowledgeFile(
                path: name, shown: "Knowledge/" + name, bytes: [UInt8](try Data(contentsOf: root.appending(path: name)))
            )
        }
    }
}
