import Dialog
import FoundationEssentials
import Language

/// A line of the protocol that is JSON.
struct IncomingMessage {
    let id: MessageID?
    let text: String?
    let isNew: Bool
    let now: String?
    let language: LanguageCode?
    let channel: Conversation.Channel?

    init(_ line: String) throws(MessageError) {
        let object: Object
        do {
            object = try JSONDecoder().decode(Object.self, from: Data(line.utf8))
        } catch let error as DecodingError {
            throw .notJSON(error.sentence)
        } catch {
            throw .notJSON("it could not be read")
        }
        if let code = object.language, LanguageCode(rawValue: code) == nil {
            throw .badChoice(object.id, "language", "en or es")
        }
        if let name = object.channel, Conversation.Channel(rawValue: name) == nil {
            throw .badChoice(object.id, "channel", "prompt, kiosk or web")
        }
        (id, text, isNew, now) = (object.id, object.text, object.new ?? false, object.now)
        language = object.language.flatMap(LanguageCode.init)
        channel = object.channel.flatMap(Conversation.Channel.init)
    }

    private struct Object: Decodable {
        let id: MessageID?
        let text: String?
        let new: Bool?
        let now: String?
        let language: String?
        let channel: String?
    }
}

/// Whatever a caller names its message by, given back as it came.
enum MessageID: Codable, Sendable, Equatable {
    case integer(Int)
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let integer = try? value.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else {
            self = .text(try value.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .integer(let integer): try value.encode(integer)
        case .number(let number): try value.encode(number)
        case .text(let text): try value.encode(text)
        }
    }
}

/// Why a line of the protocol could not be answered.
enum MessageError: Error {
    case notJSON(String)
    case noText(MessageID?)
    case badTime(MessageID?, String)
    case badChoice(MessageID?, String, String)

    var id: MessageID? {
        switch self {
        case .notJSON: nil
        case .noText(let id), .badTime(let id, _), .badChoice(let id, _, _): id
        }
    }

    var sentence: String {
        switch self {
        case .notJSON(let reason): "this line begins with { but is no message: \(reason)"
        case .noText: #"this object has no "text"; a turn is {"text":"…"}, a new talk {"new":true}"#
        case .badTime: #""now" must be a local time such as 2026-11-23T10:00:00"#
        case .badChoice(_, let key, let choices): "\"\(key)\" must be \(choices)"
        }
    }
}

struct ErrorMessage: Encodable {
    let id: MessageID?
    let error: String
}

extension DecodingError {
    fileprivate var sentence: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has the wrong type"
        case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
        default: "it is not valid JSON"
        }
    }
}
