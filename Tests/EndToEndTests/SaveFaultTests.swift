import Foundation
import Glibc
import Testing

/// A request that cannot be saved: the patient is told, with the number, and nothing else is lost.
@Suite struct SaveFaultTests {
    /// A first start that a full disk cut short.
    @Test func aHalfMadeStoreIsFinished() throws {
        let program = try Program()
        for place in ["", "/tmp", "/new"] {
            try FileManager.default.createDirectory(
                atPath: program.intakes + place, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        let done = try program.pipe(["chat"], Program.booking.joined(separator: "\n") + "\n")
        #expect(done.stdout.contains("reference is"), "\(done.stderr)")
    }

    @Test func anUnwritableFolderStillAnswers() throws {
        let program = try Program()
        try Data().write(to: URL(filePath: program.folder + "/file"))
        let done = try program.pipe(["chat", "--intakes", program.folder + "/file/Intakes"], "where are you\nbook\n")
        #expect(done.status == 0)
        #expect(
            done.stdout.contains("Kettner") && done.stdout.contains("can't save requests")
                && done.stdout.contains("(619) 544-1055"))
        #expect(done.stderr.split(separator: "\n").count == 1 && done.stderr.contains("requests cannot be saved"))
    }

    @Test func aFolderThatGoesAwayIsToldAndTriedAgain() throws {
        let program = try Program()
        let terminal = try program.prompt()
        for (line, prompt) in zip(
            Program.booking, ["name (1", "phone (2", "e-mail (3", "permission (12", "answer (13"])
        {
            try terminal.send(line + "\r")
            try terminal.expect(prompt)
        }
        try FileManager.default.removeItem(atPath: program.intakes)
        try Data().write(to: URL(filePath: program.intakes))
        try terminal.send("yes\r")
        try terminal.expect("could not save your request")
        try terminal.expect("answer (13")
        try FileManager.default.removeItem(atPath: program.intakes)
        try terminal.send("yes\r")
        try terminal.expect("Your reference is")
        #expect(program.records.count == 1)
    }

    @Test(.enabled(if: getuid() == 0, "a small tmpfs needs root"))
    func aFullDiskIsToldToThePatient() throws {
        let program = try Program()
        let mount = program.folder + "/small"
        try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
        let mounted = try runProcess(
            ["/bin/mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", mount],
            environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
        try #require(mounted.status == 0, "\(mounted.stderr)")
        defer { _ = try? runProcess(["/bin/umount", mount]) }
        let intakes = mount + "/Intakes"
        let first = try program.pipe(["chat", "--intakes", intakes], Program.booking.joined(separator: "\n"))
        #expect(first.stdout.contains("Your reference is"))
        let filler = try runProcess(["/bin/sh", "-c", "cat /dev/zero > '\(mount)/filler'"])
        #expect(filler.status != 0)
        // No request is begun that could not be saved.
        let second = try program.pipe(["chat", "--intakes", intakes], "book\n")
        #expect(second.stdout.contains("can't save requests") && second.stdout.contains("(619) 544-1055"))
        try FileManager.default.removeItem(atPath: mount + "/filler")
        let third = try program.pipe(["chat", "--intakes", intakes], Program.booking.joined(separator: "\n"))
        #expect(third.stdout.contains("Your reference is"))
        // It fills up while somebody is about to send.
        let terminal = try program.prompt(["--intakes", intakes])
        for (line, prompt) in zip(
            Program.booking, ["name (1", "phone (2", "e-mail (3", "permission (12", "answer (13"])
        {
            try terminal.send(line + "\r")
            try terminal.expect(prompt)
        }
        // With the reserve it would be saved.
        _ = try runProcess(["/bin/sh", "-c", "rm '\(intakes)/reserve'; cat /dev/zero > '\(mount)/filler'"])
        try terminal.send("yes\r")
        try terminal.expect("disk is full")
        try terminal.expect("could not save your request")
        try FileManager.default.removeItem(atPath: mount + "/filler")
        try terminal.send("yes\r")
        try terminal.expect("Your reference is")
        let names = try FileManager.default.contentsOfDirectory(atPath: intakes + "/new")
        #expect(names.count == 3)
    }

    @Test func leavesNoPersonalDataInNamesOrErrors() throws {
        let program = try Program()
        let done = try program.pipe(["chat"], Program.booking.joined(separator: "\n"))
        let names = FileManager.default.enumerator(atPath: program.intakes)?.compactMap { "\($0)" } ?? []
        #expect(!names.isEmpty && names.allSatisfy { !$0.lowercased().contains("lopez") && !$0.contains("5550142") })
        #expect(done.stderr.isEmpty)
        for name in names where name.hasSuffix(".json") {
            let mode =
                try FileManager.default.attributesOfItem(atPath: program.intakes + "/" + name)[.posixPermissions]
                as? Int
            #expect(mode == 0o600)
        }
    }
}
