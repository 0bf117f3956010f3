import Language

/// Words that are no name where a name is asked for: they tell a sentence, a command or a refusal.
package enum NameWords {
    static let never: Set<String> = Set(
        """
        age aged edad ponga pongan pongale pon ponle ese esa eso este esta esto usa usen
        a an the i me you he she it we they him her us them your his its our their this that these those is are am was were be
        been do does did has have had can could would shall should might must not no yes yeah nope ok okay sure and or but if so because of to
        in on at by for from with about as than then there here what where when why who whom whose which how please thanks thank
        need needs want wants like help know think tell get got give go going come coming came see call called calling make made take taking
        back skip cancel stop quit review start over book booking appointment appointments schedule bye hello hi hey later never mind nevermind
        actually instead meant mean wait pain hurts hurt knee shoulder neck hip ankle wrist elbow urgent emergency today tomorrow tonight next last week month year morning afternoon
        evening anytime any some none na nothing something someone anyone somebody nobody care say said same before after already
        again hm hmm mm um uh huh nunca period comma punto coma just only very really too also still ever doctor therapist clinic insurance phone number email name first new returning patient
        wrong off out paciente pacientes mixed backwards cos cuz spelled misspelled typed typo right correct mistake spell spelling away busy else problem maybe sometimes wheelchair
        interpreter caregiver caretaker appt eval visit pt
        son daughter mother father husband wife mom dad friend tired looking trying having interested ready fine good great sorry stupid useless damn fuck shit
        pues caray mera mero mismo misma buenos buenas dias tardes every dob usmc ret parkinsons alzheimers espereme esperame tantito momentito ahorita completo full whoever whichever whatever sec second moment minute ridiculous silly annoying crazy insane dumb boring weird stupid pointless taking long ppo hmo aetna cigna kaiser tricare humana lol haha jaja
        asap free available send submit hurry shldr sent submitted delete change remove late early private anonymous business tell rather prefer wont dont didnt wouldnt asking asked ask question human person robot
        yo tu usted ella nosotros ellos mi su es son esta estoy soy quiero necesito tengo hola adios gracias por favor para porque cuando donde quien
        down estaba estuvo estan eran era fue bien mal igual tambien entonces asi bueno
        como cual cuanto una uno un no si claro cita cancelar omitir saltar atras ayuda salir seguir dolor rodilla espalda hombro nada nadie
        lleva llevan hache acento nuevo nueva manana hoy telefono correo nombre mejor cancele me se lo le que pero con sin aqui alli
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words of places, insurers and shops that are written as names are.
    static let places: StaticString = """
        mission valley beach hills park jolla village city diego chula vista italy town mesa cajon mar loma blue cross \
        shield united healthcare medi cal kaiser permanente aetna cigna humana scripps sharp palomar california mexico \
        tijuana street avenue ave blvd suite clinic therapy effect shulman mckay
        """

    /// Whether a folded word is a place, a complaint, a day or another that is hardly a part of a name.
    package static func isOrdinary(_ word: String) -> Bool {
        ordinary.contains(word) || never.contains(word) || word.isOne(of: places) || WordLists.isFunctionWord(word)
    }

    /// Words that stand beside a name in a list of facts and are none: complaints, treatments, ways to speak of a visit.
    static let ordinary: Set<String> = Set(
        """
        cambie cambio cambiar cambiaron numero telefono celular correo nuevo nueva
        blue left right both lower upper low mid back neck hip shoulder knee ankle foot feet heel wrist hand finger thumb elbow arm leg head jaw chest stomach pelvis pelvic
        groin thigh calf rib ribs tailbone buttock forearm collarbone toe hamstring shin spine lumbar achilles rotator cuff meniscus acl tendon nerve disc joint muscle
        pain ache aches sore stiff swollen sprain sprained strain strained torn tear broken fracture frozen pinched bad hurt hurting surgery replacement replaced
        op postop post rehab therapy physical physio balance vertigo dizzy sciatica arthritis tendonitis bursitis scoliosis posture headache headaches
        tennis golf running injury injured fall fell accident work car weak weakness numb numbness tight spasm spasms problem problems issue issues
        morning mornings afternoon afternoons evening evenings noon day days week weeks weekday weekdays weekend monday tuesday wednesday thursday friday saturday sunday
        mon tue tues wed weds thu thur thurs fri sat sun tomorrow today tmrw january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec mondays tuesdays wednesdays thursdays fridays asap soon soonest free open available works best prefer
        first time old existing current consult checkup check session slot spot email cell mobile level out of ten mild severe moderate
        insurance medicare referral doctor dr born deaf blind disabled pregnant diabetic retired sordo sorda ciego ciega embarazada dob birthday nacido nacida naci either any anyone evaluation evaluate
        dolor cuello cadera hombro tobillo pie talon muneca mano dedo codo brazo pierna cabeza mandibula pecho pelvis ingle muslo cintura ciatica columna
        izquierdo izquierda derecho derecha lesion cirugia esguince torcido torcida roto rota balance equilibrio rehabilitacion terapia fisica fisico
        lunes martes miercoles jueves viernes sabado domingo tarde tardes noche mananas semana proxima proximo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre primera vez paciente urgente urge ocupo correo celular nivel
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
