/// Words that are no name where a name is asked for: they tell a sentence, a command or a refusal.
enum NameWords {
    static let never: Set<String> = Set(
        """
        a an the i me you he she it we they him her us them your his its our their this that these those is are am was were be
        been do does did has have had can could would shall should might must not no yes yeah nope ok okay sure and or but if so because of to
        in on at by for from with about as than then there here what where when why who whom whose which how please thanks thank
        need want wants like help know think tell get got give go going come coming came see call called calling make made take taking
        back skip cancel stop quit review start over book booking appointment appointments schedule bye hello hi hey later never mind nevermind
        actually instead meant mean wait pain hurts hurt knee shoulder neck hip ankle wrist elbow urgent emergency today tomorrow tonight next last week month year morning afternoon
        evening anytime any some none na nothing something someone anyone somebody nobody care say said same before after already
        again just only very really too also still ever doctor therapist clinic insurance phone number email name first new returning patient
        son daughter mother father husband wife mom dad friend tired looking trying having interested ready fine good great sorry stupid useless damn fuck shit
        asap delete change remove late early private anonymous business tell rather prefer wont dont didnt wouldnt asking asked ask question human person robot
        yo tu usted ella nosotros ellos mi su es son esta estoy soy quiero necesito tengo hola adios gracias por favor para porque cuando donde quien
        como cual cuanto una uno un no si claro cita cancelar omitir saltar atras ayuda salir seguir dolor rodilla espalda hombro nada nadie
        nuevo nueva manana hoy telefono correo nombre mejor cancele me se lo le que pero con sin aqui alli
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
