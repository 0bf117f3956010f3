import Dialog
import Foundation
import Knowledge
import Language
import Matching
import Safety
import Slots

// What libFuzzer runs: the first byte of an input picks a module, the rest is what somebody typed or wrote into a file.

private let folder = ProcessInfo.processInfo.environment["FRONTDESK_KNOWLEDGE"] ?? "Knowledge"

private let knowledge: KnowledgeBase = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return KnowledgeBase(
        files: names.filter { $0.hasSuffix(".md") }.sorted().map { name in
            KnowledgeFile(
                path: name, shown: "Knowledge/" + name,
                bytes: [UInt8](FileManager.default.contents(atPath: folder + "/" + name) ?? Data()))
        })
}()
private let desk = Desk(knowledge)
private let screen = SafetyScreen()

/// Monday, November 23, 2026, ten in the morning in San Diego.
private let now = LocalTime(
    day: CivilDay(daysSinceEpoch: 20_780), time: ClockTime(hour: 10) ?? .startOfDay, offset: -480)

/// Learns before the clock runs.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutablePointer<CInt>?, _: UnsafeMutableRawPointer?) -> CInt {
    _ = (desk, screen)
    return 0
}

/// One input.
///
/// - Returns: 0, as libFuzzer wants it; what is wrong ends the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 1 else { return 0 }
    let bytes = [UInt8](UnsafeBufferPointer(start: start + 1, count: count - 1))
    switch start[0] % 4 {
    case 0: fuzzKnowledge(bytes)
    case 1: fuzzSlots(bytes)
    case 2: fuzzScreen(bytes)
    default: fuzzTalk(bytes)
    }
    return 0
}

/// Any bytes are read as a file of any sort; every mistake can be told, with its line.
private func fuzzKnowledge(_ bytes: [UInt8]) {
    let paths = ["en/topics/a.md", "en/safety.md", "en/booking.md", "en/words.md", "clinic.md", "en/tests/a.md"]
    let path = paths[Int(bytes[0]) % paths.count]
    let base = KnowledgeBase(files: [KnowledgeFile(path: path, shown: path, bytes: Array(bytes.dropFirst()))])
    for diagnostic in base.diagnostics {
        precondition(!diagnostic.rendered.isEmpty && diagnostic.location.line >= 1)
    }
}

/// Every value stands inside the text that it was read from.
private func fuzzSlots(_ bytes: [UInt8]) {
    let line = Line(String(decoding: bytes, as: UTF8.self))
    let whens = Whens(line, today: now.day)
    // One sum of all of them is more than the compiler can type.
    let single: [Range<Int>?] = [
        whens.range, Names.answer(line)?.range, Names.volunteered(line, hasContact: true)?.range,
        PainReader.read(line, isAsked: true)?.range, OnsetReader.read(line, today: now.day)?.range,
        BodyAreaReader.read(line)?.range, Choices.clinician(line, isAsked: true)?.range,
        Choices.contact(line)?.range, Visits.read(line, isAsked: true)?.range,
    ]
    var ranges = single.compactMap(\.self)
    ranges += Phones.read(line).map(\.range)
    ranges += Emails.read(line).map(\.range)
    ranges += BirthDates.read(line, today: now.day).map(\.range)
    ranges += whens.wishes.map(\.range)
    for range in ranges { precondition(range.lowerBound >= 0 && range.upperBound <= line.text.utf8.count) }
}

/// The screen says the same twice, and names only words that are there.
private func fuzzScreen(_ bytes: [UInt8]) {
    let line = Line(String(decoding: bytes, as: UTF8.self))
    let findings = screen.findings(line)
    precondition(findings == screen.findings(line))
    for sign in findings.flatMap(\.evidence) { precondition(sign.range.upperBound <= line.text.utf8.count) }
}

/// A talk of several lines: every reply is made of approved parts, and what is remembered does not grow without bound.
private func fuzzTalk(_ bytes: [UInt8]) {
    var conversation = Conversation(seed: 7)
    for text in bytes.split(separator: 10, maxSplits: 11) {
        var turn = desk.respond(
            to: Line(String(decoding: text, as: UTF8.self)), in: conversation, Desk.Circumstances(now: now))
        if case .send = turn.effect { turn = desk.conclude(turn, .saved(reference: "K7QF2M")) }
        precondition(!turn.acts.isEmpty && turn.acts.count <= 3 && !turn.reply.text.isEmpty)
        for part in turn.reply.parts {
            precondition(part.text == part.template.filled { part.values[$0] })
        }
        precondition(turn.reply.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" })
        conversation = turn.conversation
    }
    let size = (try? JSONEncoder().encode(conversation).count) ?? .max
    precondition(size < 1 << 16 + 4 * bytes.count)
}
