import Language

/// What a stretch tells that only staff can heed.
extension Notes {
    /// `don't email me`, `no emails`: a way that is not to be taken.
    static func forbidsWay(_ words: [Token]) -> Bool {
        words.indices.contains { index in
            words[index].word.isOne(of: "email emails mail correos correo mailing")
                && words[..<index].suffix(3).contains { $0.word.isOne(of: "not no never ni sin") }
                && (words[index].word.isOne(of: "emails correos")
                    || index + 1 < words.count && words[index + 1].word.isOne(of: "me us"))
        }
    }

    /// `it might be workers comp`, `we have Tricare through my husband`.
    static func tellsWhoPays(_ words: [Token]) -> Bool {
        guard words.count >= 2 else { return false }
        let isPayer =
            words.contains { $0.word.isOne(of: payers) }
            || zip(words, words.dropFirst()).contains {
                $0.word.isOne(of: "workers worker workmans workman work") && $1.word.isOne(of: "comp compensation")
                    || $0.word == "blue" && $1.word.isOne(of: "shield cross")
                    || $0.word == "self" && $1.word == "pay" || $0.word == "united" && $1.word == "healthcare"
                    || $0.word == "medi" && $1.word == "cal"
                    || $0.word.isOne(of: "tengo tiene traigo have has with through thru")
                        && $1.word.isOne(of: namesakes)
            }
        // `no insurance number to give you`, `my insurance id is …`: a number is not kept.
        let digits = words.reduce(0) { $0 + $1.word.filter(\.isNumber).count }
        return isPayer && digits < 4
            && !words.contains { $0.kind == .number && $0.word.utf8.count > 4 || $0.word.isOne(of: "id") }
    }

    /// `I have a pacemaker`, `she is hard of hearing`, `my brother will drive me`: what who treats or calls should know.
    static func tellsOfCare(_ words: [Token]) -> Bool {
        guard words.count >= 2 else { return false }
        return words.contains { $0.word.isOne(of: conditions) }
            || zip(words, words.dropFirst()).contains {
                $0.word.isOne(of: "blood") && $1.word.isOne(of: "thinner thinners")
                    || $0.word == "hearing" && $1.word.isOne(of: "aid aids")
                    || $0.word == "hard" && $1.word == "of"
                    || $0.word.isOne(of: "uses use with usa uso con")
                        && $1.word.isOne(of: "walker cane crutches rollator andadera andador baston muletas bordon")
                    || $0.word.isOne(of: "a un una")
                        && $1.word.isOne(of: "walker cane crutches rollator andadera andador baston muletas bordon")
            }
            || words.contains { $0.word.isOne(of: "drive drives driving bring brings lleva llevar") }
                && words.contains { Proxies.isRelation($0.word) || $0.word.isOne(of: "aide caregiver cuidadora") }
                && words.contains { $0.word.isOne(of: "me him her us them lleva llevar will") }
    }

    private static let conditions: StaticString = """
        pacemaker marcapasos latex anticoagulante anticoagulantes diabetic diabetica diabetico pregnant embarazada epilepsy epileptic \
        deaf sorda sordo blind ciega ciego oxygen oxigeno alergica alergico allergic diabetes arthritis artritis osteoporosis asthma asma \
        fibromyalgia fibromialgia parkinson parkinsons lupus dementia demencia alzheimer alzheimers cancer stent hypertension hipertension \
        epilepsia implant implants
        """

    /// `not too early`, `pero no tan tarde`: no hour that could be noted.
    static func tellsHowEarly(_ words: [Token]) -> Bool {
        words.indices.contains { index in
            words[index].word.isOne(of: "early late temprano tarde") && index > 0
                && words[index - 1].word.isOne(of: "too so very super that tan muy")
                && words[..<index].suffix(4).contains { $0.word.isOne(of: "not no nothing nada never") }
                && !words[..<index].suffix(4).contains { $0.word.isOne(of: "is am are its es") }
        }
    }

    /// `every other Tuesday`, `cada quince días`: days that come again in a way no wish can say.
    static func tellsHowOften(_ words: [Token]) -> Bool {
        // `it hurts every other week`
        !words.contains { $0.word.isOne(of: "hurt hurts pain duele duelen dolor works trabaja not") }
            && zip(words, words.dropFirst()).contains {
                $0.word == "every" && $1.word.isOne(of: "other second third")
                    || $0.word == "cada" && $1.word.isOne(of: "quince dos tres quincena 15 2")
                    // `un lunes sí y otro no`
                    || $0.word == "otro" && $1.word == "no" || $0.word == "otra" && $1.word == "no"
            }
            && words.contains {
                DateWords.weekday($0.word) != nil || $0.word.isOne(of: "week weeks semana semanas dias")
            }
    }

    /// `please tell them I use a walker`, `díganle a la doctora que …`.
    static func isForStaff(_ words: [Token]) -> Bool {
        let start = words.prefix(4).firstIndex { $0.word.isOne(of: "tell digale diganle avise avisele avisenle") }
        guard let start, words.count - start >= 4 else { return false }
        let whom = words[(start + 1)...].prefix(4)
        // `tell me about Dr. McKay`
        return whom.first?.word.isOne(of: "me us") == false
            && whom.contains {
                $0.word.isOne(
                    of: "them doctor dr shulman mckay therapist staff clinic whoever her him doctora terapeuta que")
            }
    }

    /// `ask for Ruth`, `pregunten por Lupe`: who is to be asked for.
    static func namesWhomToAsk(_ words: [Token]) -> Bool {
        zip(words, words.dropFirst()).contains {
            $0.word.isOne(of: "ask pregunten pregunte preguntar") && $1.word.isOne(of: "for por")
        }
    }

    /// Who pays, where somebody has it; by themselves these are people's names or other things.
    private static let namesakes: StaticString = "medical molina humana kaiser anthem"
    private static let payers: StaticString = """
        insurance insured tricare medicare medicaid aetna cigna ppo hmo adjuster workcomp uninsured attorney lawyer \
        seguro aseguranza aseguradora ajustador abogado abogada
        """
}
