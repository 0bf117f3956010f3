extension SafetyExamples {
    /// Lines of people who think of harming somebody, in Spanish; each line is one.
    static let spanishHarm = #"""
        quiero matar a mi jefe
        voy a matar a ese cabron
        tengo ganas de hacerle daño a alguien
        le voy a meter un balazo al que me chocó
        pienso en ahorcar a mi esposo mientras duerme
        traigo un coraje que siento que voy a matar a alguien
        si el doctor no me recibe voy a ir a balacear ese lugar
        al terapeuta que me lastimó lo voy a esperar en el parking con el cuchillo
        me vienen ideas de aventar al bebé contra la pared
        tengo miedo de lastimar a mi bebe, me llegan pensamientos feos
        oigo voces que me mandan lastimar a mi mamá
        quiero desquitarme con sangre
        ya compré el arma y el vecino va a saber quien soy
        mi hijo dice que va a llevar la pistola a la escuela
        mi alumno hizo una lista de a quienes quiere matar
        mi primo jura que va a matar a su ex y al nuevo novio
        mi marido dice que un dia nos va a matar a todos y luego el
        un paciente me amenazó, dijo que iba a regresar a quemarnos la clinica
        se las voy a cobrar, ese viejo no va a ver el domingo
        estoy pensando en envenenar a mi suegra, no es broma
        me da miedo lo que le puedo hacer a mi hermano, lo odio y quiero verlo muerto
        les voy a volar la cabeza a los del seguro
        sueño despierto con apuñalar al que atropelló a mi hija
        cuando grita mi papa enfermo me dan ganas de taparle la cara con la almohada
        cuido a mi mamá y a veces siento que la voy a matar, de verdad
        mi roommate saca el machete y dice que va a picar al landlord
        no respondo de mi si lo vuelvo a ver, lo mato
        he estado siguiendo a mi ex y la quiero lastimar
        quiero acabar con todos los de mi trabajo
        ese wey me debe y lo voy a quebrar, lo juro
        lo quiero ver en un cajon
        lo voy a picar
        le voy a romper la madre hasta matarlo
        voy por ellos con pistola
        ganas de ahorcar a mi bebé
        no duermo por el enojo, el señor que atropelló a mi hermano anda libre, ya sé donde vive y a que hora sale y traigo la pistola en la troca
        soy el que cuida, tengo mas de un año sin descanso, y ayer le di un manazo a mi mamá enferma y la vi llorar, tengo miedo de hacerle algo peor
        tengo miedo de hacerle daño a mi bebé
        las voces me dicen que apuñale a mi hermano
        voy a ir a balacear a ese doctor
        mi primo dice que va a disparar en su escuela
        si me vuelve a gritar le voy a partir la cabeza, ya compré el machete
        """#
}
