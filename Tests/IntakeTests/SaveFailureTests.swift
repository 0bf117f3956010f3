import Glibc
import Intake
import Testing

@Suite struct SaveFailureTests {
    static let cases: [(failure: SaveFailure, code: Int32)] = [
        (.cannotCreateFolder(path: "/x", code: ENOENT), 73), (.noPermission(path: "/x", code: EACCES), 77),
        (.diskFull(path: "/x", code: ENOSPC), 74), (.ioError(path: "/x", code: EIO), 74), (.busy(path: "/x"), 74),
        (.invalid([]), 65),
    ]

    @Test(arguments: cases)
    func eachHasItsExitCode(_ failure: SaveFailure, _ code: Int32) {
        #expect(failure.exitCode == code)
    }

    @Test func saysWhatWhereAndWhy() {
        #expect(
            SaveFailure.diskFull(path: "/srv/Intakes/tmp/1.json", code: ENOSPC).description
                == "the disk is full, nothing was saved at /srv/Intakes/tmp/1.json: No space left on device (errno 28)")
    }
}
