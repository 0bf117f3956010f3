import Glibc

/// Runs a script of the shell, for what other programs do better.
enum Shell {
    /// Waits for its end.
    ///
    /// - Parameter arguments: the script's `$1`, `$2` and so on.
    /// - Returns: its exit status; nil where it could not be started.
    static func run(_ script: String, _ arguments: [String]) -> Int32? {
        var words: [UnsafeMutablePointer<CChar>?] =
            (["/bin/sh", "-c", script, "sh"] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        var status: Int32 = 0
        guard posix_spawn(&child, "/bin/sh", nil, nil, &words, environ) == 0, waitpid(child, &status, 0) == child
        else { return nil }
        return exitCode(of: status)
    }

    /// What a shell would say of a process that ended: its status, or 128 and the number of its signal.
    static func exitCode(of status: Int32) -> Int32 {
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
}
