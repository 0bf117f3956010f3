import Glibc

/// Why a request was not saved.
///
/// It names files and reasons for staff, never what the patient said.
package enum SaveFailure: Error, Hashable {
    case cannotCreateFolder(path: String, code: Int32)
    case noPermission(path: String, code: Int32)
    case diskFull(path: String, code: Int32)
    case ioError(path: String, code: Int32)
    /// Another program held the lock for longer than we wait.
    case busy(path: String)
    case invalid([IntakeError])
    /// No request has this reference.
    case unknown(IntakeReference)
    /// There is no folder of requests.
    case noStore(path: String)
    /// A file that should be a record is none.
    case unreadable(path: String)
    /// A file is sealed, and no key was given, or none that opens it.
    case sealed(path: String, hasKeys: Bool)

    /// The failure behind an `errno`.
    init(_ error: SystemError, path: String) {
        switch error.code {
        case EACCES, EPERM, EROFS: self = .noPermission(path: path, code: error.code)
        case ENOSPC, EDQUOT: self = .diskFull(path: path, code: error.code)
        default: self = .ioError(path: path, code: error.code)
        }
    }

    /// The program's exit code (`CONTRACT.md`, section 1).
    package var exitCode: Int32 {
        switch self {
        case .cannotCreateFolder: 73
        case .noPermission: 77
        case .diskFull, .ioError, .busy: 74
        case .invalid, .unreadable, .sealed: 65
        case .unknown, .noStore: 66
        }
    }
}

/// One line for standard error.
extension SaveFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .cannotCreateFolder(let path, let code): "cannot create the folder \(path): \(Self.text(code))"
        case .noPermission(let path, let code): "no permission for \(path): \(Self.text(code))"
        case .diskFull(let path, let code): "the disk is full, nothing was saved at \(path): \(Self.text(code))"
        case .ioError(let path, let code): "the disk failed at \(path): \(Self.text(code))"
        case .busy(let path): "another program holds \(path); nothing was saved"
        case .noStore(let path): "there is no folder of requests at \(path); name one with --intakes"
        case .unreadable(let path): "\(path) is no whole record; run: frontdesk intakes verify"
        case .sealed(let path, false): "\(path) is sealed; open it with --key FILE"
        case .sealed(let path, true): "\(path) is sealed to other keys than those given with --key"
        case .unknown(let reference): "no request has the reference \(reference)"
        case .invalid(let errors): "the request cannot be saved: " + errors.map(\.description).joined(separator: " ")
        }
    }

    private static func text(_ code: Int32) -> String {
        guard let text = strerror(code) else { return "error \(code)" }
        return "\(String(cString: text)) (errno \(code))"
    }
}

/// Runs system calls on one path and says what their failure means.
func explaining<Result>(
    _ path: String, _ calls: () throws(SystemError) -> Result
) throws(SaveFailure) -> Result {
    do throws(SystemError) {
        return try calls()
    } catch {
        throw SaveFailure(error, path: path)
    }
}
