import Foundation
import Glibc
import Testing

/// Keys, sealed requests and exports, as staff use them.
@Suite struct SealedCommandTests {
    /// A program with two pairs of keys and one sealed request.
    private func sealed() throws -> (program: Program, store: [String], reference: String) {
        let program = try Program()
        for name in ["desk.key", "safe.key"] {
            #expect(try program.pipe(["keys", "new", "\(program.folder)/\(name)"]).status == 0)
        }
        let store = ["--intakes", program.folder + "/Intakes"]
        let keys = ["--seal-to", program.folder + "/desk.key.pub", program.folder + "/safe.key.pub"]
        let done = try program.pipe(["chat"] + store + keys, Program.booking.joined(separator: "\n") + "\n")
        #expect(done.stderr.contains("requests are sealed to age1"))
        let reference = try #require(done.stdout.firstMatch(of: /reference is (\w{6})/)).output.1.description
        return (program, store, reference)
    }

    private func key(_ program: Program, _ name: String = "desk.key") -> [String] {
        ["--key", "\(program.folder)/\(name)"]
    }

    @Test func isReadWithEitherKeyAndListedWithoutOne() throws {
        let (program, store, reference) = try sealed()
        let list = try program.pipe(["intakes", "list"] + store)
        #expect(list.status == 0 && list.stdout.contains(reference) && list.stdout.contains("sealed"))
        #expect(!list.stdout.contains("Maria"))
        for name in ["desk.key", "safe.key"] {
            let page = try program.pipe(["intakes", "show", reference] + store + key(program, name))
            #expect(page.status == 0 && page.stdout.contains("Maria Lopez"))
        }
        let closed = try program.pipe(["intakes", "show", reference] + store)
        #expect(closed.status == 65 && closed.stderr.contains("is sealed; open it with --key"))
        #expect(try program.pipe(["intakes", "verify"] + store).status == 0)
        #expect(try program.pipe(["intakes", "done", reference] + store).status == 0)
    }

    @Test func aWrongOrMissingKeyIsTold() throws {
        let (program, store, reference) = try sealed()
        _ = try program.pipe(["keys", "new", "\(program.folder)/other.key"])
        let wrong = try program.pipe(["intakes", "show", reference] + store + key(program, "other.key"))
        #expect(wrong.status == 65 && wrong.stderr.contains("sealed to other keys"))
        for command in ["list", "verify"] {
            let other = try program.pipe(["intakes", command] + store + key(program, "other.key"))
            #expect(other.status == 0 && !other.stdout.contains("WRONG") && !other.stderr.contains("verify"))
            #expect((other.stdout + other.stderr).contains("sealed to"))
        }
        let none = try program.pipe(["intakes", "show", reference] + store + key(program, "nowhere.key"))
        #expect(none.status == 66 && none.stderr.contains("cannot read"))
        try Data().write(to: URL(filePath: "\(program.folder)/empty.key"))
        let empty = try program.pipe(["intakes", "list"] + store + key(program, "empty.key"))
        #expect(empty.status == 65 && empty.stderr.contains("holds no key"))
        let half = try program.pipe(["intakes", "show", reference] + store + key(program, "desk.key.pub"))
        #expect(half.status == 65 && half.stderr.contains("desk.key.pub:2: this is no secret key"))
    }

    @Test func aKeyIsNeverWrittenOver() throws {
        let program = try Program()
        let path = program.folder + "/desk.key"
        #expect(try program.pipe(["keys", "new", path]).status == 0)
        let first = try Data(contentsOf: URL(filePath: path))
        let again = try program.pipe(["keys", "new", path])
        #expect(again.status == 73 && again.stderr.contains("cannot create"))
        #expect(try Data(contentsOf: URL(filePath: path)) == first)
    }

    @Test func savesNothingInTheClearWhereTheKeyIsBroken() throws {
        let program = try Program()
        let path = program.folder + "/broken.pub"
        try Data("age1nonsense\n".utf8).write(to: URL(filePath: path))
        let done = try program.pipe(
            ["chat", "--seal-to", path], Program.booking.joined(separator: "\n") + "\n")
        #expect(done.stderr.contains("broken.pub:1: this is no public key") && !done.stdout.contains("reference is"))
        #expect(program.records.isEmpty)
    }

    @Test func goesOnSealedOrNotAtAll() throws {
        let (program, store, _) = try sealed()
        let done = try program.pipe(["chat"] + store, Program.booking.joined(separator: "\n") + "\n")
        #expect(done.stderr.contains("holds sealed requests") && !done.stdout.contains("reference is"))
    }

    @Test func aStoreWithRecipientsOfItsOwnIsSealedWithoutAsking() throws {
        let program = try Program()
        _ = try program.pipe(["keys", "new", "\(program.folder)/desk.key"])
        try FileManager.default.createDirectory(atPath: program.intakes, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: "\(program.folder)/desk.key.pub", toPath: "\(program.intakes)/recipients")
        let done = try program.pipe(["chat"], Program.booking.joined(separator: "\n") + "\n")
        #expect(done.stdout.contains("reference is") && done.stderr.contains("a second key"))
        let names = try FileManager.default.contentsOfDirectory(atPath: program.intakes + "/new")
        #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(".json.age") })
    }

    @Test func aDraftIsOpenedAtTheDesk() throws {
        let program = try Program()
        _ = try program.pipe(["keys", "new", "\(program.folder)/desk.key"])
        let seal = ["--seal-to", program.folder + "/desk.key.pub"]
        let talk = try program.pipe(["chat"] + seal, "book\nMaria Lopez\nquit\nyes\n")
        #expect(
            talk.stdout.contains("Only the front desk can open it")
                && !talk.stdout.contains(/[A-Z]{4}-[A-Z]{4}-[A-Z]{4}/))
        let drafts = try program.pipe(["intakes", "drafts", "--intakes", program.intakes] + key(program))
        #expect(drafts.status == 0 && drafts.stdout.contains("Maria Lopez"))
        #expect(try program.pipe(["intakes", "drafts", "--intakes", program.intakes]).status == 65)
    }

    @Test func nothingThatWasTypedIsFoundAfterACrash() throws {
        let program = try Program()
        _ = try program.pipe(["keys", "new", "\(program.folder)/desk.key"])
        let cache = ["XDG_CACHE_HOME": program.folder, "HOME": program.folder]
        let terminal = try program.prompt(["--seal-to", "\(program.folder)/desk.key.pub"], environment: cache)
        for (step, line) in ["book", "Zephyrine Quillfeather", "619-555-0142"].enumerated() {
            try terminal.send(line + "\r")
            try terminal.expect("(\(step + 1) of 13)> ")
        }
        terminal.signal(SIGKILL)
        _ = try terminal.waitForExit()
        let found = try runProcess(
            ["/usr/bin/env", "grep", "-raci", "-e", "quillfeather", "-e", "6195550142", program.folder],
            environment: [:])
        #expect(!found.stdout.contains(/:[1-9]/), "\(found.stdout)")
        #expect(found.stdout.contains(".json.age:0"))
    }

    @Test func exportsWhatItCanReadAndTellsWhatNot() throws {
        let program = try Program()
        _ = try program.pipe(["keys", "new", program.folder + "/desk.key"])
        let (store, seal) = (["--intakes", program.intakes], ["--seal-to", program.folder + "/desk.key.pub"])
        _ = try program.pipe(["chat"] + store, Program.booking.joined(separator: "\n") + "\n")
        let done = try program.pipe(["chat"] + store + seal, Program.booking.joined(separator: "\n") + "\n")
        let reference = try #require(done.stdout.firstMatch(of: /reference is (\w{6})/)).output.1
        for format in ["json", "csv", "fhir"] {
            let open = try program.pipe(["intakes", "export", "--format", format] + store + key(program))
            #expect(open.status == 0 && open.stdout.contains(reference), "\(format)")
            let closed = try program.pipe(["intakes", "export", "--format", format] + store)
            #expect(closed.status == 65 && closed.stderr.contains("left out"))
            #expect(!closed.stdout.contains(reference) && closed.stdout.contains("Maria Lopez"), "\(format)")
        }
    }

    @Test func writesABundleIntoAFileOfItsOwn() throws {
        let program = try Program()
        let store = ["--intakes", program.folder + "/Intakes"]
        _ = try program.pipe(["chat"] + store, Program.booking.joined(separator: "\n") + "\n")
        let out = program.folder + "/outbox"
        for _ in 0..<2 {
            #expect(try program.pipe(["intakes", "export", "--format", "fhir", "--out", out] + store).status == 0)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: out)
        #expect(names.count == 1 && names[0].wholeMatch(of: /\w{6}\.json/) != nil)
        let none = try program.pipe(["intakes", "export", "--format", "csv", "--since", "2030-01-01"] + store)
        #expect(none.status == 0 && none.stdout.split(separator: "\r\n").count == 1)
    }
}
