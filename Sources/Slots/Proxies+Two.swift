package import Language

/// Requests for two people at once.
extension Proxies {
    /// `for me and my husband`, `los dos`, `my two kids`: one request cannot be for both.
    package static func namesTwo(_ line: Line) -> Bool {
        let words = line.words.map(\.word)
        guard words.contains(where: { $0.isOne(of: wanting) }), !words.contains(where: { $0.isOne(of: besideTwo) })
        else { return false }
        return words.indices.contains { index in
            let (word, next) = (words[index], Array(words[(index + 1)...].prefix(3)))
            switch word {
            case "both", "ambos":
                return index > 0 && words[index - 1] == "we" && next.contains { $0.isOne(of: "need want come") }
                    || next.starts(with: ["of", "us"])
                    || next.first.map { $0.isOne(of: "my our mis") } == true
                        && next.dropFirst().first.map(isChild) == true
            case "two", "three", "2", "3", "dos", "tres":
                return next.first.map(isChild) == true && index > 0 && words[index - 1].isOne(of: "my our mis nuestros")
                    || next.starts(with: ["of", "us"])
                    || index > 1 && words[index - 1] == "los" && words[index - 2].isOne(of: "para pa somos nosotros")
            case "me", "myself", "mi", "yo":
                return index > 0 && words[index - 1].isOne(of: "for para pa")
                    && next.first?.isOne(of: "and y") == true && next.count == 3 && next[1].isOne(of: "my mi para")
                    && (isRelation(next[2]) || next[2] == "mi")
            default: return false
            }
        }
    }

    private static let wanting: StaticString = """
        need needs want book booking schedule appointment appointments appt seen see come for para pa hurt cita citas necesitamos \
        queremos necesito quiero
        """
    /// `we both need a ride`, `I watch my three grandkids`: something else is for two.
    private static let besideTwo: StaticString = """
        ride insurance email phone live lives like likes pick watch drop school mornings dias seguro cuido recoger drives drive
        """

    private static func isChild(_ word: String) -> Bool {
        word.isOne(
            of: "kids sons daughters children boys girls hijos hijas ninos ninas nietos grandkids parents padres")
    }
}
