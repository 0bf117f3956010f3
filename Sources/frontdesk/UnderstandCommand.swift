import ArgumentParser
import Service
import Slots
import Terminal

/// `frontdesk understand`: what the readers of dates, phones, e-mails, names and birth dates find in a text.
struct UnderstandCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "understand", abstract: "Read dates, phones, e-mails, names and dates of birth from free text.",
        discussion: """
            EXAMPLES
              echo '{"id":1,"text":"next tuesday afternoon","ask":"when"}' | frontdesk understand

            Each line of standard input is an object with "text" and "ask" (when, phone, email, name or dob), and if
            wanted "id" and "now". Each is answered by one line: {"id":1,"values":[…],"us":35}. A value that may not be
            taken as it is has "invalid" or "ambiguous". Exits with 65 if a line could not be read.
            """)

    @OptionGroup var clinic: ClinicOptions

    func run() throws {
        Surroundings.harden()
        let clock = clinic.clock
        UnderstandMessage.prepare(today: clock.now.day)
        var lines = LineReader()
        var wasRefused = false
        while let line = try Pipe.next(&lines) {
            do throws(UnderstandMessage.Mistake) {
                Pipe.write(try UnderstandMessage(line.text, today: clock.now.day).answered() + "\n")
            } catch {
                wasRefused = true
                Pipe.write(UnderstandMessage.refused(error) + "\n")
            }
        }
        if wasRefused { throw ExitCode(65) }
    }
}
