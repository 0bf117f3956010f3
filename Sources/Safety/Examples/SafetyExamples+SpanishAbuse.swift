extension SafetyExamples {
    /// Lines of people whom somebody harms, in Spanish; each line is one.
    static let spanishAbuse = #"""
        mi esposo me pega
        mi novio me golpea
        mi marido me aventó por las escaleras
        no me caí, me empujó el
        la verdad el brazo me lo torció mi esposo
        le dije al doctor que me cai pero fue mi pareja
        mi vieja me pega y me da vergüenza decirlo
        mi esposa me avienta cosas y me rasguña, soy hombre y nadie me cree
        me quebró el dedo porque contesté el telefono
        me jala del cabello cuando toma
        me da miedo regresar a mi casa
        tengo miedo de mi esposo, aqui viene conmigo y no me deja hablar
        mi pareja no me deja venir sola a las citas
        me quita el telefono y las llaves pa que no salga
        me esconde las muletas para que no me pueda ir
        me encierra con candado cuando se va a trabajar
        me revisa el celular, me controla el dinero y si reclamo me cachetea
        dice que si lo dejo me echa a la migra
        me amenaza con quitarme a los niños y deportarme si digo que me golpea
        me agarró del cuello la semana pasada y todavia me duele tragar
        me ahorcó y me dejó marcas, fue mi novio, el domingo
        me patea la espalda donde me operaron
        mi ex me sigue al trabajo y dice que si no soy de el no soy de nadie
        mi ex tiene orden de restriccion y anda rondando la casa
        los moretones son de el
        tengo el ojo morado y no fue la puerta
        mi cuñado le da sus trancazos a mi hermana
        mi hija llega con moretes y dice que el esposo es muy enojon
        mi vecina llora todas las noches y se oyen golpes, el marido es bravo
        a mi amiga la golpea el novio y no quiere denunciar
        vi que la paciente se encoge cuando el marido levanta la mano, trae dedos marcados en el brazo
        pueden no llamar a mi casa? el contesta y luego me va mal
        no dejen mensaje porque mi marido lo oye y me pega
        how do i leave si mi husband me maltrata
        he hits me pero luego llora y pide perdon
        cuando toma se pone loco y me tira al piso
        me humilla todos los dias, me escupe, me dice que nadie mas me va a querer
        me aventó el plato en la cara
        me tiene amenazada
        mi novia me quema con el cigarro cuando se encela
        me obliga a firmar los cheques del disability o me pega
        duermo con la puerta atrancada por si le da por golpearme
        me lastimó las costillas con la bota, no diga nada porfa
        mi marido quebró la puerta y juró que la proxima es mi cara
        no se como salir de esta relacion, me tiene como prisionera
        si llego tarde de la terapia me va a golpear
        él dice que me caigo mucho, pero yo no me caigo
        perdone que pregunte, ahi saben de un refugio para mujeres golpeadas
        busco un lugar donde esconderme con mis niños de su papá
        hay alguna linea para cuando te maltrata el marido
        me pega donde no se ve
        soy gay y mi pareja me golpea, a mi tambien me ayudan?
        mi prometido me dio un puñetazo porque baile con mi primo
        ella me corta la ropa, me araña y me deja afuera toda la noche
        a mi mamá la avienta la cuidadora
        la nurse del asilo le pellizca los brazos a mi papá
        mi tio le grita y le pega a mi abuelita
        mi nieto me quita mi cheque y me empuja
        mi hijo me pega y tengo 80 años
        mi nuera no me da de comer cuando mi hijo no esta
        me dejan todo el dia en la cama orinado, no me cambian
        mi hija me amarra a la silla pa que no ande dando lata
        en el nursing home mi mama trae moretones en las muñecas como de amarres
        el muchacho que cuida a don beto le da cachetadas, yo lo vi por la ventana
        a mi abuelo le quitan sus medicinas pa venderlas y lo dejan con dolor
        mi sobrina vendió mi casa, me tiene en la cochera y me amenaza
        encontré a mi suegra encerrada con llave, flaca y con llagas, nadie la limpia
        mi hermano discapacitado sale del programa con golpes y se asusta si lo tocan
        mi hijo me grita que ya me muera y me avienta el walker
        la señora que me baña me jalonea y me pone el agua hirviendo de castigo
        mi papá con alzheimer tiene marcas de cinturon y solo lo cuida mi cuñada
        tengo miedo de mi nieto, se droga y me saca el dinero a golpes
        no quiero regresar al home, ahi me pegan de noche
        mi yerno le rompe los lentes y le esconde el aparato del oido a mi ama pa castigarla
        me sacaron todo el dinero del banco y si digo algo me dejan sin comer
        la viejita del 4 vive en su propia mugre, la hija cobra el cheque y no le da ni agua
        mi esposo con parkinson llega del day care con el labio roto y temblando de miedo de la muchacha
        le ponen calmantes a mi tio para que no moleste, el hijo lo deja tirado dos dias
        mi papá me pega con el cable
        mi padrastro me pega mucho
        tengo 12 años y mi mamá me quema
        mi papi me avento y por eso me duele el brazo
        soy niño, mi tio me lastima
        el niño dice que su papa le torcio el brazo
        mi nieta trae marcas de cinto en las piernas
        la niña del vecino sale con moretones y tiene hambre siempre
        creo que mi yerno golpea a mi nieto de 3 años
        mi ex le pega a los niños cuando le tocan el fin de semana
        la maestra de la guarderia sacude al bebe
        vi a un señor cacheteando a su niño en el lobby, bien feo, y el niño ni lloraba del miedo
        mi sobrinito tiene quemaduras redonditas como de cigarro
        mi primita se esconde cuando llega su padrastro
        mi mamá me encierra en el baño sin cenar
        mi papa toma y nos golpea a mis hermanitos y a mi
        dicen que se cayó de la cama pero el bebé trae moretones en la espalda y ellos no quieren hablar
        soy ayudante y la niña me dijo bajito que no la regrese con su mami porque le pega
        le pego a mis hijos y no puedo parar, necesito ayuda
        ayer sacudí a mi hijo del coraje y me espanté de mi misma
        el novio de mi mama entra a mi cuarto de noche
        mi tio me toca
        mi padrastro me toca y me dice que es secreto
        mi hija dice que el entrenador la toca donde no debe
        mi nieta de 6 dice que su primo le hace cosas
        la niña sabe cosas de sexo que no son de su edad y le da panico ir con su papá
        el abuelo le pide a mi niña que se siente en sus piernas y la manosea
        mi hermano mayor me obliga a hacer cosas, tengo 14
        un señor de 30 le pide fotos desnuda a mi hija de 12
        dejan a los niños solos dias enteros, sin comida, encerrados
        cps no hace nada y a mi sobrina la siguen golpeando
        my stepdad me pega bien recio, no quiero ir a casa
        mi mamá me da de cachetadas y me dice que ojala no hubiera nacido
        mi alumno llega con el ojo morado cada lunes y dice que se pego con la puerta
        ese niño anda flaquito, sucio, con el brazo chueco y los papas dicen que es torpe
        mi cuñada deja al bebe amarrado al carseat todo el dia frente a la tele
        el papá le da con la manguera a la niña porque no quiere hacer los ejercicios
        me violaron
        abusaron de mi
        me forzó
        mi esposo me obliga a tener sexo
        le dije que no y no paró
        me desperté sin ropa y no recuerdo nada, era una fiesta
        creo que le echaron algo a mi bebida y abusaron de mi
        un compañero del jale me manoseó en el almacen y me encerró
        el masajista de otro lugar me metió la mano
        el terapeuta me tocó donde no debía
        me tocaron mis partes en una clinica y me quedé helada
        me agarró a la fuerza el dueño de la casa donde limpio
        mi novio no entiende que no quiero y me fuerza
        me hicieron algo la otra noche en el antro y me duele alla abajo
        fui atacada sexualmente el sabado y no se a donde ir
        mi patron dice que si no me acuesto con el me corre, ya me forzo una vez
        la raptaron y abusaron, es mi prima, no quiere ir a la policia
        me cuesta que me toquen, me violaron hace un mes
        ayer un tipo me jaló a los arbustos cuando corria en balboa
        el chofer del uber me tocó y me besó a la fuerza
        a mi hija la violaron en el dorm
        mi hermana con sindrome de down dice que el enfermero se le sube encima
        en el ejercito un sargento abuso de mi y nunca lo dije, ando muy mal
        me grabó desnuda sin permiso y me obliga a verlo o lo publica
        i was raped, no hablo mucho ingles, quien me ayuda
        soy hombre y me violaron, me da pena
        a la fuerza me quitó los calzones, no supe ni gritar
        no consentí, yo estaba dormida
        mi ex entro por la ventana y me violó
        me da asco mi cuerpo desde lo que me hizo mi primo el viernes
        el coach nos baña y nos toca a los del equipo
        el dueño de la traila me cobra la renta con mi cuerpo
        me dolía la cadera porque me tuvieron a la fuerza, no fue ejercicio
        me llamo rosa, mi tel es 619 y la verdad mi esposo me golpea
        rodilla izquierda, me la pateó mi pareja
        puede anotar que mi esposo no puede saber que vengo? me mata si se entera, ya me ha golpeado
        me duele el hombro porque mi hijo me jaloneó por el dinero
        disculpe, soy vecina de la señora que ustedes atienden los jueves, la del bastón, y oigo como el hijo le grita, la empuja y le dice que ya se muera
        no se si cuenta como maltrato pero me avienta el control, me jala y me encierra
        ahorita no esta el, por eso escribo: me pega casi diario
        borre esto despues por favor, mi marido revisa la compu y me ha golpeado por menos
        el guardia del shelter se mete a nuestras camas de noche
        cuando mi papá se toma sus cervezas mi mamá amanece con lentes oscuros
        mi jefe me encierra y me pega, tiene mi pasaporte, no me deja ir
        me trajeron a trabajar y no me dejan salir ni hablar con nadie, me golpean si me quejo
        me golpean en casa
        él me avienta y patea
        mi pareja me da miedo
        me tiene encerrada
        me ahorca cuando pelea
        el ojo me lo puso mi marido
        mi novia me cachetea
        mi ex me acecha
        ayuda, violencia domestica
        me maltratan
        maltrato del marido, a quien hablo
        no me deja ver a nadie
        mi hijo me roba y golpea
        maltratan a mi abuelita
        lo dejan sin comer, tiene 88
        la cuidadora le da pellizcos
        mi mama tiene miedo de su nuera
        a mi tata lo amarran
        mi papi me lastima
        mi mami me quema
        golpean al niño de junto
        me toca mi padrasto
        el profe me tocó
        manosearon a mi niña
        el tio abusa de ella
        me viloaron anoche
        me forzaron, no se que hacer
        fue sin mi permiso
        me bajó la ropa a fuerzas
        agresion sexual, busco ayuda
        me drogaron y abusaron
        me emborrachó y se aprovechó de mi
        no sé como decirlo en la recepcion porque hay gente, asi que lo pongo aqui: llevo semanas pensando que el mundo estaria igual o mejor sin mi
        mi esposo se ve muy amable con ustedes y trae donas, pero en la casa me empuja, me insulta y la ultima vez me dejó tirada en el baño
        mi mamá vive con mi hermano y cuando la baño le veo dedos marcados en los brazos, ella me dice que no diga nada porque se desquita
        yo queria preguntar del horario pero tambien si ustedes reportan, es que al niño de mi comadre le pegan con un palo y le dicen que si habla le va peor
        fui a una cita con un muchacho de la app, le dije que no tres veces y no le importó, me duele la cadera y me da pena explicarle al doctor por que
        desde el accidente mi esposo toma, quebró los platos, y el miercoles me agarró del pelo delante de las niñas, no quiero policia solo saber que hacer
        trabajo en el rancho y el mayordomo nos lleva de una por una a la bodega, ya me tocó a mi, no tengo papeles y no se si puedo denunciar
        mi papá de 85 firmó cosas que no entiende, mi medio hermano lo tiene sin telefono y sin lentes y cuando llamo me dice que está dormido
        tengo 16 y soy la hija que trae a mi mamá a terapia, ella no sabe pero me hago heridas en las piernas cuando todos se duermen
        me aventó contra la pared y por eso me duele el hombro
        tengo miedo de regresar a mi casa
        no me deja salir ni hablar con nadie y me revisa el celular
        mi pareja me amenaza con quitarme los papeles si digo algo
        no dejen recado por favor, si él se entera me va peor
        la cuidadora le pega a mi mamá
        mi hijo me quita mi cheque y no me da de comer
        amarran a mi abuelo a la silla
        tengo 79 años y mi nuera me encierra en el cuarto
        mi tía tiene moretones con forma de dedos desde que entró al asilo
        a mi hermano discapacitado lo insulta y lo jalonea la señora que lo cuida
        mi padrastro me pega con el cinturón
        mi tío me toca y tengo 12 años
        la vecina quema a su niño con cigarros
        mi hija regresó de casa de su papá con moretones en las nalgas
        encierran a los niños y no les dan de comer
        le pego muy fuerte a mis hijos y no puedo parar
        un hombre me forzó anoche
        desperté sin ropa y no me acuerdo de nada
        me metió la mano debajo de la ropa y yo le dije que no
        mi jefe abusó de mí
        mi esposo me obliga a tener relaciones cuando no quiero
        """#
}
