import Foundation
import Intake
import Testing

@Suite struct IntakeSchemaTests {
    private static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Docs/intake.schema.json")

    @Test func itHasExactlyTheKeysThatAFullRecordHas() throws {
        let schema = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: Self.file))
        let record = try JSONDecoder().decode(JSONValue.self, from: Data(Sample.fullRecord.document()))
        let promised = Self.promised(by: schema, root: schema, at: "")
        #expect(promised.contains(".patient.guardian.relation"))
        #expect(Self.present(in: record, at: "") == promised)
    }

    @Test func noObjectTakesUnknownKeys() throws {
        let schema = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: Self.file))
        let objects = Self.objects(in: schema)
        #expect(objects.count == 8)
        for object in objects { #expect(object["additionalProperties"] == .flag(false)) }
    }

    @Test(.enabled(if: Python.hasSchemas, "needs python3 with the package jsonschema"))
    func anIndependentValidatorAgrees() throws {
        var wrong = BadRequest.all
            .filter(\.schemaTells)
            .map { bad in
                IntakeRecord(
                    id: Sample.fullRecord.id, reference: Sample.fullRecord.reference, sequence: 42,
                    previous: Sample.fullRecord.previous, createdAt: Sample.fullRecord.createdAt, content: bad.request)
            }
        wrong.append(
            IntakeRecord(
                id: "1", reference: Sample.fullRecord.reference, sequence: 42, previous: nil,
                createdAt: Sample.fullRecord.createdAt, content: Sample.full))
        let answers = try Python.validate([Sample.fullRecord, Sample.minimalRecord] + wrong, schema: Self.file)
        #expect(answers == [true, true] + wrong.map { _ in false })
    }

    /// The paths of all values that a schema allows, references followed.
    private static func promised(by schema: JSONValue, root: JSONValue, at path: String) -> Set<String> {
        if case .text(let reference)? = schema["$ref"], let name = reference.split(separator: "/").last,
            let target = root["$defs"]?[String(name)]
        {
            return promised(by: target, root: root, at: path)
        }
        if let items = schema["items"] { return promised(by: items, root: root, at: path) }
        var paths: Set<String> = []
        for (key, value) in schema["properties"]?.fields ?? [:] {
            let below = "\(path).\(key)"
            paths.formUnion([below])
            paths.formUnion(promised(by: value, root: root, at: below))
        }
        return paths
    }

    /// The paths of all values of a document; the fields of `said` are free.
    private static func present(in value: JSONValue, at path: String) -> Set<String> {
        switch value {
        case .object(let fields) where path != ".request.said":
            fields.reduce(into: []) { paths, field in
                let below = "\(path).\(field.key)"
                paths.formUnion([below])
                paths.formUnion(present(in: field.value, at: below))
            }
        case .array(let values): values.reduce(into: []) { $0.formUnion(present(in: $1, at: path)) }
        default: []
        }
    }

    /// All schemas of objects, wherever they stand.
    private static func objects(in schema: JSONValue) -> [JSONValue] {
        let own = schema["type"] == .text("object") ? [schema] : []
        switch schema {
        case .object(let fields): return own + fields.values.flatMap { objects(in: $0) }
        case .array(let values): return values.flatMap { objects(in: $0) }
        default: return own
        }
    }
}

/// The validator that Python programs use.
private enum Python {
    static let hasSchemas = (try? run("import jsonschema", [])) != nil

    /// Whether each record satisfies the schema.
    static func validate(_ records: [IntakeRecord], schema: URL) throws -> [Bool] {
        let folder = try TemporaryFolder()
        let files = try records.enumerated().map { index, record in
            let path = "\(folder.path)/\(index).json"
            try Data(record.document()).write(to: URL(fileURLWithPath: path))
            return path
        }
        let script = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            for path in sys.argv[2:]: print(validator.is_valid(json.load(open(path))))
            """
        return try run(script, [schema.path] + files).split(separator: "\n").map { $0 == "True" }
    }

    private static func run(_ script: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-W", "ignore", "-c", script] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: data, as: UTF8.self)
    }
}
