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
        me volvió a pegar
        el moretón es de la puerta, siempre es la puerta
        mi marido me revisa el celular hasta en el baño, por eso mejor no me manden recordatorios
        Me rompió el dedo porque le contesté feo a su mamá
        tengo miedo de volver a casa después de la sesión
        ¿me pueden dar cita más larga? es el único rato que él no me ve
        mi padrastro entra a mi cuarto de noche
        la señora que cuida a mi mamá la amarra al sillón con una sábana
        no puedo levantar el brazo porque mi hermano me lo torció hasta que tronó
        dice que si me voy a Tecate con los niños nos va a encontrar y nos va a matar
        mi hija llega de casa de su papá con quemaduras redonditas
        Perdón por cancelar, es que me dejó encerrada y se llevó las llaves
        wey mi novio me jaló del pelo por el parking y todos viendo
        mi hijo me quita el cheque del seguro social y me da veinte dólares a la semana
        oiga es normal que el masajista de otro lado me haya tocado ahí? yo me quedé tiesa
        No me caí de la escalera como dije la otra vez, me empujaron.
        él está en la sala de espera, por favor no lo dejen entrar conmigo
        mi vecinita de seis llora cada tarde y se oyen los cinturonazos
        si ve marcas en mi cuello diga que no vio nada
        me ahorcó anoche hasta que vi puntitos
        mi coach me manda fotos y me dice que es secreto
        a mi abuelo en el asilo le sale un morado nuevo cada domingo y ya no quiere hablar
        mi esposa me avienta los sartenes y como soy hombre nadie me cree
        cuando toma se pone bravo y yo meto a los niños debajo de la cama
        Solo puedo ir si él me lleva, si él me trae y si él escucha, así que pongan dos sillas
        la rodilla me la pateó mi pareja embarazada de siete meses yo
        mi papá me pega con el cable de la plancha
        trabajo en una casa en La Jolla, la patrona me guarda el pasaporte y me pega con el zapato
        mi nuera no le da de comer a mi hermana, dice que ensucia mucho el pañal
        qué hago si mi ex violó la orden de restricción y anda en su estacionamiento
        ayúdenme, está tumbando la puerta
        traje manga larga por algo
        Me puso un GPS en el carro y sabe que vengo con ustedes martes y jueves.
        mi roomie tiene un ojo cerrado y dice que fue el gabinete, su novio es boxeador
        mi suegra me dice que toda mujer aguanta, pero ya van dos costillas
        a mi niño con parálisis el aide lo jala de la oreja cuando no quiere caminar
        nomás sonrío cuando él está, usted siga la corriente
        mi tío me hacía cosas de chiquita y va a venir a vivir con nosotros otra vez
        me aventó el café hirviendo, ¿la quemada afecta la terapia del hombro?
        Mi hijo mayor, el que me trae, me grita en el carro y me pellizca si me tardo en bajar
        mi jefe en la maquila me arrincona en el almacén
        no tengo permiso de contestar llamadas
        k hago si mi mama me encierra en el closet
        el que firma mis cheques es mi sobrino y yo ni he visto el dinero, y si pregunto me deja sin medicina
        fue mi culpa, le quemé las tortillas, por eso la férula
        ya no me pega, nomás me amenaza con la pistola
        la niña nueva del grupo dice que su abuelo le da dulces si se quita la ropa
        mi pareja dice que le va a hablar a la migra si lo denuncio
        me escondió la andadera como castigo y tuve que arrastrarme al baño
        cada que mejoro me vuelve a lastimar
        Doctora, usted me preguntó frente a él si me sentía segura, y tuve que decir que sí
        mi carnala anda con un vato que la trae marcada con cigarro
        duermo con la silla contra la puerta
        a mi mamá le gritan inútil y le avientan la comida, las cámaras que puse lo grabaron
        soy morro, tengo 15, mi novia me golpea y me da vergüenza
        El enfermero de noche le tapa la boca a doña Lupe para que no grite
        me dislocó el hombro jalándome del carro
        mi ex me manda fotos mías saliendo de su clínica
        la cicatriz es de un cuchillo que él aventó, yo le digo accidente de cocina a todos
        dejé mi casa con lo puesto y estoy en un Jack in the Box con dos niños
        me cuenta los minutos
        mi niña se hace pipí cada que le toca con el papá y dice que le duele abajo
        se enoja si la terapeuta es hombre y luego yo la pago en la casa
        ¿me cambian el correo? él ya se metió a este
        mi hijo adicto me avienta contra la pared cuando no le doy para su cosa
        Aquí escribe Socorro, 79 años. La muchacha me baña con agua helada y me pega si lloro.
        no puedo ir, me dejó la cara hinchada y me da pena
        mi profe de danza me soba más de la cuenta y cierra la puerta
        le dije a la trabajadora que me resbalé pero mi cuñado me tiró
        amenaza con quitarme a mis hijos si me sigo rehabilitando
        siempre traigo moretones en los brazos, son sus dedos
        Es veterano y tiene pesadillas, y cuando despierta me agarra del pescuezo y ya no es pesadilla
        la señora de junto saca al nieto al patio sin comer todo el día, está en los huesitos
        me gritó que la próxima me echa ácido
        mi hijo de cuatro dice "papá le hace pum a mamá"
        no quiero que mi esposo vea mis notas médicas, ahí puse la verdad
        el diente me lo tumbó él
        me quitó el inhalador y se quedó viendo cómo me ahogaba
        me dice que nadie me va a creer porque soy indocumentada
        fíjese que mi nieta ya no deja que su padrastro la cargue, se pone a temblar
        llevo tres celulares estrellados este año
        mi patrón no me dejó ir a curarme el dedo y me amenazó con su perro
        pégueme una llamada y cuelgue, es mi señal
        ¿Tienen puerta trasera? Es que me sigue.
        si llego cinco minutos tarde me cachetea
        el entrenador de gimnasia nos pega con la regla en las pantorrillas, mi hija tiene 9
        mi wife me rasguña y me escupe enfrente de los niños
        me quemó el brazo con la pistola de silicón
        Mi hermano con Down trae mordidas que no se hizo él y nomás llora con el chofer del camión
        vengo sola por primera vez en ocho años, se fue a trabajar a Fresno
        me prohibió hablar con mi familia
        la costilla rota fue en mi luna de miel
        anda diciendo que si no soy de él no soy de nadie, y compró una pistola
        no fue el futbol, fue mi jefe, con el bate
        quiero denunciar a un terapeuta que me metió la mano
        a mi tata lo dejan en el carro con las ventanas arriba mientras van al casino
        me violaron anoche
        él me eligió esta ropa, él me eligió esta clínica, él decide cuándo me alivio
        cómo le explico a usted que cada fractura tiene su fecha y su borrachera
        mi mamá me pone las manos en la lumbre
        tengo que borrar este chat en cuanto me contesten
        Le cuidamos la casa a un señor que tiene a su esposa paralítica sin cambiarle el pañal en días, huele desde la banqueta
        me vigila con cámaras hasta en la cocina
        ¿la cita puede decir "dentista"? no debe saber que vine a que me vean los golpes
        me agarra del cabello y me estrella
        mi hijo me hizo firmar la casa con el puño en alto
        tengo una hija de once y su tutor de mate le baja el pantalón, me lo acaba de contar temblando
        soy la vecina del 4B, la señora que va con ustedes los viernes grita auxilio en la noche
        la lesión del cuello fue un jalón, no un frenón
        mi padre me saca del cuarto a patadas por ser gay
        me cobra cada peso con golpes
        mi compañera del hospital se maquilla las mejillas antes del turno, todas sabemos qué hay debajo
        me aventó del carro en movimiento en la 805
        él dice que exagero, los rayos X dicen que no
        mi marido me esconde los lentes y luego me culpa de tropezarme
        no me deja comer si no camino las vueltas que él dice
        ando en un refugio, no den mi dirección a nadie por favor
        mi cuidador me pellizca donde tapa la bata
        desde los siete y hasta los doce, mi padrino, cada verano
        está afuera pitando y ya sé lo que me espera
        Mi suegro me roza cuando paso y mi esposo dice que son figuraciones mías
        cuando oigo sus llaves se me acaba el aire
        mi bebé llora si le mueven el bracito y mi pareja fue quien lo cuidó ayer
        me dio con la hebilla
        los golpes no se notan porque sabe dónde
        me grabó sin permiso en la regadera y me chantajea
        no puedo llevar al niño sola, su papá dice que le va a meter un susto si lo saco
        Quisiera saber qué hacer con una alumna de kínder que llegó con la huella de una mano en la mejilla.
        el viejito de la cama tres me dijo bajito: me pega la de la mañana
        me apaga el WiFi pa que no hable con nadie
        yo era muy alegre, ahora pido permiso hasta pa estornudar
        mi ex me rayó el carro, me ponchó las llantas y anoche me dejó un gato muerto en la puerta
        dijo que la próxima vez no va a fallar
        mi abuela trae la cadera mal porque mi primo la aventó por la tele
        me forza a tener sexo recién operada
        mi mamá dice que me lo gané
        ya van tres veces que me fractura y ustedes tan lindos que me reparan pa que me vuelva a quebrar
        ¿qué es lo que reportan ustedes? porque mi hijo me va a matar si se entera que dije algo
        me tiró los dientes postizos a la basura pa que no pueda quejarme
        él no toma, él no grita, él nomás aprieta
        mi hijo adolescente me da de puñetazos y le saca hoyos a la pared
        me lleva de la nuca como perro
        le puso candado al refri y yo soy diabético
        Ay señorita, mi viejo ya está grande y todavía me levanta la mano, yo creí que con los años se le quitaba
        me dijo "si te paras de esa cama te la vuelvo a romper"
        no soy torpe, me casé mal
        mi hermanita dice que el pastor la sienta en las piernas y le pide que no se mueva
        me pega donde me operaron
        mi novio me hace share location y si me salgo del mapa me cae a golpes
        la hija de mi paciente le da doble pastilla de dormir pa que no moleste y la deja sola todo el fin
        está conmigo aquí, no puedo escribir mucho
        cada vez que digo que voy a terapia me acusa de andar con el terapeuta y me truena la espalda
        mi papi me toca feo
        me caí, pues, usted ponga que me caí
        traigo una mordida infectada, no fue perro
        me juró que si le cuento a alguien le echa lumbre a la casa con mis papás adentro
        siempre camino atrás de él
        El niño del 203 duerme en el balcón encadenado de un pie, yo lo vi
        mi esposa controla mi silla eléctrica, le quita la batería cuando se enoja
        me secuestró dos días y luego me trajo flores
        ¿cómo pido un cambio de transporte? el chofer me toca las piernas cuando me amarra el cinturón
        mi vieja me corrió a escobazos y tengo ochenta puntos en la cabeza, no se rían
        yo no tomo decisiones, él me contesta los formularios
        mi cuñado nos quitó los celulares a las tres y no nos deja salir del rancho
        no le digan a mi papá que lloré cuando me tocaron la espalda
        me avienta cosas, casi siempre le atina
        me está esperando con el cinto
        mi yerno me dice vieja cochina y me deja sentada en mis orines hasta la noche
        mi supervisor en el hotel pide "favorcitos" o me corta horas, ayer me cerró la puerta
        A mi primo de diez lo castigan sin agua.
        hizo que dejara la escuela, a mis amigas, y ahora quiere que deje la terapia
        hay sangre en su calzoncito y tiene tres años, su papá la tuvo el fin
        nadie me jala como él me jala
        dice que me ama y luego me patea los riñones
        él me rompe los lentes, el teléfono, la muñeca, en ese orden
        mi mamá me vende con sus amigos
        le tengo más miedo a mi recámara que al callejón
        si cancelo tres veces seguidas manden a alguien a mi casa, no es broma
        me empujó a la alberca sabiendo que no puedo mover las piernas
        soy trailero, mido 1.90, y mi pareja me tiene amenazado con un cuchillo, ¿a dónde va uno?
        el abuelito de mi alumna llega tomado y le aprieta la carita
        por no querer abortar me dio de patadas
        mi hijo se gasta mi pensión en las maquinitas y me deja sin luz
        me chantajea con decirle a todos que tengo VIH
        no más fotos de la espalda por favor, se ven los cinturonazos
        Mi marido dejó de golpearme el día que se quebró la mano conmigo. La fractura de él la atienden ustedes.
        mi sobrina escribió en el espejo del baño HELP con lipstick y su mamá lo borró
        nos saca a la calle en la madrugada, a mí y a mis tres chiquitos
        me quebró la nariz con la cabeza
        huele a alcohol, ya llegó, ya me voy
        me deja moretes con forma de anillo
        a mi tía le firmaron el deed mientras estaba drogada con su medicina, sus propios hijos
        La cuñada de mi paciente le pega en las manos con un cucharón cada que tira la sopa.
        no me deja dormir, me prende la luz y me interroga hasta las cinco
        este cabestrillo tiene nombre y apellido
        mi marido le pega a mi hijo por zurdo
        el novio de mi mamá me ve cuando me cambio
        cómo hago pa que la cuenta de ustedes no llegue a la casa, si la ve me mata
        me amarró las manos con cinta
        mi amiga le puso a su contacto de mí "dentista" porque su bato no la deja tener amigas, y ayer me mandó foto de su labio partido
        me truena los dedos uno por uno
        por eso cojeo: por contestar
        hay un señor en la iglesia que agarra a los niños del coro
        Me casé a los dieciséis con un hombre de cuarenta y desde entonces no conozco mi cuerpo sin dolor
        si le digo no, me lastima
        me tiene los papeles, el acta de los niños y mi mica, todo bajo llave
        mi mamá me deja sin cenar y me pega con la chancla mojada hasta que se cansa
        me quiso atropellar en el drive way, alcancé a quitarme, de ahí la rodilla
        ella me dice loco, me esconde las pastillas de la epilepsia y se ríe cuando convulsiono
        mi patrón me tiene durmiendo en el taller y no me paga desde agosto, si me quejo me echa a sus muchachos
        ya no sé si me duele el hombro o el matrimonio
        el vecino se mete por la ventana y me hace cosas, soy ciega
        mi papá llegó de la cárcel y otra vez andamos todos calladitos
        un vato me drogó la bebida y amanecí golpeada, no me acuerdo de nada
        me jaló la sonda del coraje
        Fui enfermera cuarenta años y no reconocí la violencia hasta que me tiró por el porche.
        lo peor no son los golpes, es que mi hijo ya me habla igual
        me avergüenza pero mi nieto de veinte me pega
        vivo con el enemigo
        oigan, dejaron a mi suegra en el suelo toda la noche a propósito, me lo dijo mi cuñada riéndose
        nos anda cazando
        yo nomás quería visitar a mi mamá y me costó dos dientes
        el doctor del otro lado me pidió desnudarme toda por un tobillo y se tardó con las manos
        me agarra a cinturonazos enfrente de mis compas
        grito en la almohada para que los niños no oigan cuando me da
        tengo que pedirle perdón de rodillas, con la rodilla recién operada
        mi ex se robó a mi hija y me manda fotos de ella llorando
        mi hija de catorce anda con uno de treinta y ya la golpeó
        me dio una mordida en el pecho y no me deja ir al doctor
        mi novio me cachetea
        me jalonea la niñera de mi abuela
        no puedo hablar, está oyendo
        a mi hijo le pega su padrastro
        me encerró en el garage
        tengo un esposo con mano pesada
        otra vez llegué con lentes oscuros
        me controla hasta las pastillas
        mi mamá me aventó por las escaleras
        abusaron de mi hijo
        él me rompió la férula
        vivo escondida de mi ex
        mi nana me pega con un palo
        ¿pueden llamar a la policía sin que suene?
        siempre son sus uñas
        mi cuidadora me roba y me grita
        me ultrajó mi propio cuñado
        hoy me tocó a mí, ayer al perro
        me escupe y me patea
        nos dejó sin luz por castigo
        dice que me va a desfigurar
        mi tío me toca, ayuda
        le tengo pavor a los viernes de raya
        me sacó el cuchillo otra vez
        a mi abuelita la tienen encerrada
        él huele mi ropa cuando llego
        me hace dormir en el piso
        mi papá le dio un cabezazo a mi mamá
        quiero irme pero me quita al niño
        ando huyendo con mis hijas
        me estranguló con la banda elástica
        su puño, mi mandíbula
        mi sobrino trae verdugones
        no me caí, me cayeron
        me fuerza a prostituirme en la Coahuila
        mi tutor me manosea
        me amenaza si vengo
        le gusta verme llorar
        aquí en el asilo nos jalonean
        ese brazo lo quebró mi marido, no la bici
        mi abuelo me soba debajo de la falda
        Mi esposo me pega. Por eso traigo así el brazo, no me caí.
        ¿Lo que yo diga se lo cuentan a mi marido? Porque fue él quien me aventó de las escaleras.
        no me marquen al cel porfa, el me lo revisa y si ve que hablo con ustedes me va peor
        La señora que cuida a mi papá lo deja todo el día sin cambiar y tiene moretones en los brazos.
        mi padrastro se mete a mi cuarto en la noche, no se a quien decirle
        Mi hijo me quita el cheque del seguro social y me empuja cuando le reclamo. Tengo 79 años.
        vivo con mi suegra y no me dejan salir ni a la terapia, me esconden las llaves y los papeles
        ¿Hay algún refugio en San Diego donde acepten a una señora con dos niños? Tengo que salirme hoy que él está en el jale
        me ahorco anoche y me duele el cuello al pasar saliva
        Soy maestra. Una alumna que va con ustedes me dijo que su mamá le quebró el brazo a propósito.
        mi apa me pega con el cinto y ya no me puedo agachar, tengo 12 años
        El patrón me quitó mi pasaporte y me tiene trabajando sin paga. Me lastimé la espalda y no me deja ir al doctor.
        dice que si lo dejo me mata a mi y a los niños
        Falté a la terapia porque mi pareja no me dejó salir y me ponchó las llantas. No me cobren, por favor.
        a mi agüelita la tienen encerrada en un cuarto en casa de mi tio, esta bien flaca y con llagas
        ¿Es normal que duela ahí abajo si mi marido me obliga aunque yo no quiera?
        Mi ex tiene orden de restricción y lo vi afuera de la clínica. Me dijo que de esta no salgo.
        Mi novia me golpea. Soy hombre y me da vergüenza, pero ya van dos veces que me disloca el hombro.
        no tengo papeles y mi esposo dice q si llamo a la policia me deportan y se queda con los niños, me pega casi diario
        El terapista de los jueves me tocó donde no debía. ¿Con quién pongo la queja?
        el niño de la vecina trae quemadas de cigarro y siempre anda con hambre
        Me cambia las medicinas mi nuera y me da de más para que me duerma y no moleste.
        estoy embarazada y me dio una patada, ando con dolor en la cadera y con miedo
        No vayan a decir nada, pero las costillas no me las lastimé en el trabajo. Fue mi pareja, y dijo que la próxima va en serio.
        k hago si mi papa llega tomado y le pega a mi mama, ahorita esta rompiendo todo
        ¿Puedo entrar sola a la consulta? Él siempre quiere estar presente y contesta por mí.
        En el asilo le jalan los pelos a mi mamá. Tiene Alzheimer, pero me enseñó cómo y llora.
        Mi yerno le quita la silla de ruedas a mi hija cuando se enoja. La dejó dos días en la cama.
        necesito el telefono pa mujeres golpeadas rapido antes de que salga de bañarse
        Me trajeron de Oaxaca a limpiar casas y no me dejan salir, duermo en el garage y me pegan si descanso. Me duele mucho la rodilla.
        mi primo grande me hace cosas y dice que si digo le va a ir mal a mi mami
        Trabajo de cuidadora y la hija de la señora no le compra comida ni su insulina, dice que ya vivió mucho.
        El moretón no es de la terapia. La terapista me preguntó y le dije que sí, pero no.
        Mi hermanita de 17 anda con un señor que la vende. Trae golpes y no la deja contestar el teléfono
        me tiene amenazada con unas fotos, dice q las va a llevar hasta la clinica si no regreso con el
        El papá jalonea al niño del brazo enyesado aquí en la sala de espera, y el niño trae el ojo morado.
        mi viejo trae la pistola en la mano y esta bien enojado yo estoy en el cuarto con la niña
        Mi marido no me deja comer ni dormir cuando se enoja. Pegarme no me pega, pero ya tengo mucho miedo.
        Me violaron hace un mes y no aguanto que me toquen la cadera. No le he dicho a nadie más.
        La cuidadora me grita y dice que si me quejo me va a dejar tirada en el suelo.
        quiero cambiar mi direccion en el sistema sin q mi ex se entere, me anda buscando pa golpearme
        Mi mamá tiene cinco días sola, encamada. Mi hermano cobra por cuidarla y se fue a Rosarito.
        Me quebró el dedo por contestarle el teléfono a mi hermana, ese es el dedo de la terapia.
        Si viene un hombre a cancelar mis citas no le hagan caso. Lo hace para tenerme encerrada.
        ai disculpe es que traigo el ojo morado y me da pena ir asi, el dice que fue sin querer pero no es cierto
        El bebé de mi sobrina trae la piernita mal y el papá cuenta una historia diferente cada vez.
        mi entrenador me toca cuando me estira y me dice q no diga nada
        Le tengo miedo a mi propio nieto. Me aventó contra la estufa porque no le di dinero.
        me pego con la hebilla y tengo la espalda abierta, ustedes atienden eso sin preguntar?
        Bórreme este mensaje luego, por favor. Me quiero ir de la casa porque mi esposo me amenazó con un cuchillo y no sé cómo.
        mi esposo me pegó
        No ponga en el expediente lo del moretón por favor, si él lo ve se va a poner peor
        él me revisa el teléfono, no me manden mensajes, no sabe que vengo
        le digo que me caí pero la verdad es que me aventó
        mi nuera no le da de comer a mi suegra
        Cuido a una señora en el turno de la tarde y llega con las muñecas marcadas como de amarre, el hijo dice que es para que no se caiga
        mi papá tiene moretes nuevos cada que lo deja mi hermano
        encierran a mi abuelita en el cuarto todo el dia
        mi sobrino le cobra el cheque del seguro a mi tía y ella anda sin pañales ni medicina
        el niño trae marcas de cinturón
        mi hijastro de 6 dice que su papá lo quema con el cigarro
        mi niña no quiere quedarse con su tío porque le toca sus partes
        me lastimé el hombro porque mi pareja me jaló del brazo y me azotó contra la puerta
        Motivo: dolor de cuello. Me apretaron del cuello en un pleito en la casa el domingo, por favor no le llamen a mi marido
        cada q se toma sus cervezas me agarra a cachetadas
        puedo ir a la cita sin que entre mi esposo al cuarto? él siempre contesta por mí
        my boyfriend no me deja salir ni a la terapia, me esconde las llaves
        mi suegro me obliga a hacer cosas cuando no está mi esposo
        anoche me forzó, dice que por ser mi marido tiene derecho
        salí de una fiesta en la Revu y no recuerdo nada, amanecí golpeada y sin ropa, me duele la cadera
        el entrenador le soba las piernas a mi hija a solas y le pide que no cuente
        la maestra de mi niño lo zarandea, ya trae dos veces el brazo safado
        Vengo por mi mamá, ella no habla español bien solo mixteco, la patrona le pega y le quitó el pasaporte, se lastimó la espalda ahi
        no me pagan, no me dejan salir, duermo en el garage de la familia q cuido y me lastimé la rodilla
        si me tardo se enoja y me va a ir como en feria, ¿la sesión sí acaba a las 5 en punto?
        la enfermera del asilo le avienta la comida a mi abuelo y le grita, lo hemos visto con chichones
        mi mamá con alzheimer amaneció con el ojo morado, mi hermana dice que se pega sola, no le creo
        tengo 15 y mi papá me rompió el dedo por contestarle
        me patea embarazada
        mi ex tiene orden de alejamiento y hoy estaba afuera de su clínica esperándome
        a veces le pego a mi mamá, me desespero, la cuido solo 24 horas y ya no puedo
        Cuando no la puedo voltear rápido la aprieto feo, ya le dejé los dedos marcados a mi abuelita, me siento muy mal
        ya no aguanto al bebé, lo sacudí ayer
        no sé si es maltrato pero mi yerno le tapa la boca a mi nieto para que no llore
        mi hermano me quitó la andadera y la puso arriba del closet pa que no ande de metiche
        me deja sin mis pastillas cuando no le doy dinero
        mi hijo me dice q me va a meter a un asilo si no le firmo la casa, y me avienta los platos
        pues fue otra vez el escalón... ya van cuatro veces este año y siempre que él está enojado
        quiero quitar su nombre de mi contacto de emergencia sin que se entere, corro peligro
        me amenazó con echarme a la migra si digo como me quebré el brazo
        dice que me va a matar si lo dejo
        mi vecinita de 7 llega a mi casa con hambre y con la espalda rayada
        la niña llora cuando la van a cambiar y trae sangre en el calzoncito
        mi tío viene a mi cuarto en las noches, tengo 12
        a mi mamá la amarran a la silla de ruedas con cinto todo el día en la casa de reposo y tiene llagas
        el cuidador le pellizca los brazos a don Chuy, nosotros lo vimos por la camarita
        mi marido no me deja usar la terapia de la aseguranza, dice que me aguante por torpe, y luego me tuerce el mismo brazo
        ando durmiendo en el carro con mis hijos, nos salimos porque ya la cosa estaba muy fea, traigo las costillas lastimadas
        me empujó por las escaleras no me caí
        solo puedo escribir un ratito, ahorita él se está bañando, necesito que alguien me ayude
        me puso el cuchillo en la garganta el viernes pero ya pidió perdón
        le tengo pavor a mi muchacho, cuando anda de cristal me pega con el bastón
        mi esposa me pega y me da verguenza, el hombro fue ella con la plancha
        en la sesión el terapeuta me metió la mano donde no debía y no me atrevo a volver
        a mi primo con down lo bañan con agua helada de castigo y lo dejan afuera
        mi papá no trae sus lentes ni su aparato del oido desde hace meses porque ella se los esconde, y lo tiene flaquito
        me grabó sin ropa y si no hago lo que dice lo sube
        voy a partirle la cara con un tubo al que le hace eso a mi madre, hoy mismo lo busco
        mi marido me pega cuando toma
        me lastime la muñeca porque mi novio me la torcio, no le digan que vine porfa
        mi vecino le da cinturonazos al niño hasta que sangra, ¿a quien le hablo?
        al abuelito lo tienen sin comer ahi con la nuera y le grita y lo avienta, trae moretones en los brazos
        quiero cita para la cadera, pero la verdad es que un hombre me forzo el sabado saliendo del jale y no le he dicho a nadie
        mi marido me pega y me quita el telefono
        a mi abuelita la señora que la cuida la jalonea y la deja sin comer cuando no hay nadie
        pues la espalda me duele porque mi pareja me aventó contra la pared, pero no ponga eso en el papel porque el me acompaña a las citas y si se entera me va peor
        un compañero del jale me forzo en la bodega hace dos semanas y desde entonces me duele la cadera, me da mucha verguenza decirle a mi familia, no se si ustedes me pueden atender
        mi novio me doblo la mano para atras y dije que me cai
        mi suegro me arrincona en la cocina cuando no hay nadie y me toca
        no me hablen a la casa, el contesta y luego me va mal
        mi hijastro empuja a mi mama y le esconde el andador
        dije en el hospital que fue la escalera pero fue mi esposo
        la cuidadora le jala el pelo a mi abuela cuando no come
        correo: no tengo, el me lo borro
        mi hermano golpea a mi ama de noche
        trabajo sin paga, tienen mi pasaporte
        no traje el copay porque mi esposo me da cinco dolares a la semana y con recibo
        hola quisiera cancelar la cita de hoy, es que mi esposo se enojo porque el terapista es hombre y me dijo que si vuelvo a ir me va a quebrar la otra rodilla para que si tenga motivo
        me puede dar cita a las 10 que es cuando el trabaja, si se entera me va peor
        si contesta un hombre cuelguen, diganle que es numero equivocado, por favor se los suplico
        el coyote dice q todavia le debo trabajando
        le tengo pavor a mi propia hija
        queria ver si alla tienen guardia en la puerta, porque tengo orden de restriccion contra mi ex y el no la respeta, el lunes me ponchó las llantas y me dejo una bala en el parabrisas
        buenas, yo cuido niños en mi casa en city heights y a uno de dos años le vi las nalguitas con marcas como de hebilla. la mama me dijo que no me meta. no se a quien decirle
        oiga me pueden mandar los recordatorios a otro numero? mi pareja clono mi whatsapp y se presenta donde ando, la ultima vez me espero afuera de su clinica y me quito las llaves
        mi nuera me jalonea y me pellizca
        anoche dije que no y no le importo
        mi esposa me avienta platos y me araña, ya se que se burlan, pero le tengo miedo
        mi hija de 40 me grita, me esconde los lentes y me dice q nadie me va a creer
        mi yerno vendio mi casa sin decirme
        a don chuy lo tienen en el cuartito de atras sin luz, yo le paso tortillas por la ventana
        la niña llega con moretones cada lunes
        soy aide en un board and care, aqui a los señores los amarran a la silla desde la cena y les dan pastilla pa que no griten. si hablo me corren y no tengo papeles pero ya no duermo
        el supervisor de la limpieza nos espera en el cuarto de trapeadores, a mi ya me toco
        me trajeron de honduras para cuidar a una señora, me prometieron sueldo y llevo un año sin un peso. si pido dia libre me enseñan el numero de la migra pegado en el refri
        mi papa toma y cuando toma nos saca a la calle a hincarnos, mi hermanito tiene 6
        mi patron me toca y no puedo irme
        contacto: cualquiera menos mi esposo
        mi cuñada le da jarabe a su bebe para que duerma todo el dia y ella se va a trabajar
        soy hombre de 62 y me da verguenza. mi hijo cuando anda en el cristal me agarra a patadas y me saca los chips de la pension. esta vez fue en la cadera operada y ya ando otra vez con el baston
        me lastime la muñeca poniendo la mano pa que no me diera en la cara
        me apreto el cuello el viernes
        mi marido me pego otra vez
        me cuenta los pasos y los minutos
        tengo que llegar con el a la cita y el va a contestar por mi porque dice que yo no se explicar. podrian por favor inventar algo para pasarme sola cinco minutos, necesito decir una cosa
        mi novio y yo los dos somos hombres asi que la policia se rio la otra vez. me fracturo el pomulo y ahora me tiene sin telefono, uso el de la lavanderia, cuanto cuesta la consulta sin seguro
        usted disculpe la pregunta, si una vive en la casa de su hijo y el le quita el cheque, la deja encerrada con candado y le apaga el gas, eso se reporta o es asunto de familia
        me avento la silla y por eso cojeo
        motivo: caida. bueno, ya van cuatro caidas desde enero, todas en quincena, todas cuando el llega tomado. ustedes ya han de saber, la otra terapista se me quedo viendo pero no me atrevi
        mi papa nos agarra a cablazos
        dice q me quiere pero me esconde la andadera pa que no me vaya a ningun lado
        a mi abuelita no la cambian ni dan agua
        dice mi esposo que me muero de hambre sin el porque no se ingles. me quito la troca, el social de los niños y la estufa la prende el. yo nomas quiero terapia pa poder trabajar y salirme
        me llamo dani tengo 12 estoy en la compu de la biblioteca. mi mama me trae por el brazo pero no me lo torci en el trampolin, me lo torcio su novio y dice que la proxima me lo arranca
        me jalo del pelo bajando las escaleras, cai con la cadera, el dijo en el er que fue el perro
        soy entrenadora de gimnasia, una niña me pidio no irse con su mama porque hoy le toca palo
        la muchacha que me cuida en la noche me deja mojado y me da cachetadas si me quejo
        mi bf me quemo el brazo, dont tell him
        mi hermanita de 7 ya no quiere ir con mi papa los fines de semana, se mete abajo de la cama y dibuja cosas feas con el. mi mama dice q inventa. yo vengo a rehab los lunes, alguien puede oirla?
        mi hijo me quito mi tarjeta del seguro
        ella firmo de cuidadora mia con el condado, cobra las horas y no viene. cuando viene me tuerce la mano mala pa que le firme la hoja, y llevo dos semanas sin que nadie me bañe
        diganle q me cai, porfavor
        para la forma que dice causa de la lesion, que pongo? la verdad es que me empujo contra el lavabo estando embarazada, pero el va a leer la forma conmigo en la sala de espera
        me dijo q si pongo la queja me deporta y se queda con la bebe
        en mi iglesia el lider nos pone a trabajar de 5 a 10 vendiendo flores, le damos todo, dormimos ocho en un cuarto y si alguien se va dicen que le cae el castigo a su familia alla
        mi papa tiene 88 y no puede hablar por la embolia de hace dos años. cuando mi hermano entra al cuarto se hace bolita y llora, y le faltan ya dos mil dolares de su cuenta
        me rompio el telefono, escribo de la tablet de mi niña, todavia puedo hacer cita para el hombro?
        mi abuelo me platico que en la casa donde esta le pegan en las plantas de los pies para que no se vea. yo pense que deliraba pero hoy le quite los calcetines y si es cierto
        horario: solo cuando mi suegra me deja, ella trae las llaves y mi celular
        mi alumna de kinder no se quiere sentar, trae la ropita manchada y cuando le pregunte quien, dijo que su primo grande y que es secreto. estamos esperando que conteste la directora y nadie contesta
        el seguro es de el y ve todo, hay forma q no le llegue la carta de que fui?
        cada vez que quiero terminar con el saca la foto de mi i-589 y dice una llamada y te vas
        si me salgo llama a la migra
        la puerta no fue, usted me entiende
        mi jefe en el restaurante me dijo que me arreglaba los papeles, primero fueron abrazos, despues me llevo a un cuarto en el hotel. yo tengo tres meses sin decirle a nadie y me duele la espalda de los nervios
        el morro con el q ando me choco a proposito el carro para que no llegara al trabajo
        en mi casa no se habla de eso, pero mi padrastro entra al cuarto de mi hermana
        mi mama con alzheimer amanece con marcas de dedos en los brazos en ese asilo de chula vista
        tengo que pedirle pal bus y me humilla
        el me compra la ropa, el me dice a que hora me baño, el habla con mi mama por mi. nunca me ha pegado asi que no se si cuenta, pero le tengo miedo a sus pasos en la noche
        mi wife controla todo el dinero y trae mi green card en su caja fuerte, cuando llego tarde me pega con lo que halla, anoche fue con el comal, por eso necesito que me chequen la mano
        mi sobrino cobra mi cheque del social security y a mi me da sopa maruchan
        el pastor me pide quedarme sola con el para orar y me mete la mano
        hablen bajito, el esta sentado junto a mi
        mi patrona no me deja salir del rancho, duermo en la bodega y me guarda mis papeles
        fui a una cita de tinder, me pusieron algo en la bebida y no recuerdo, me duele todo abajo
        fue con el cinto, no con la bici
        me obliga a acostarme con sus amigos
        es mi esposo y dicen q entre casados no es delito, pero yo lloro y el sigue
        necesito una nota que diga que puedo trabajar con la pierna asi, si no el señor que nos trajo me cobra el dia doble a mi deuda y la paga mi hermana, el ya le dijo como
        mi niño dice que el novio de mi hermana lo mete al closet y lo apaga con cigarros
        mi novia me sigue al jale, me amenaza con decir q la viole si la dejo
        nombre: prefiero no ponerlo, mi pareja tiene la contraseña de todo y lee mis mensajes
        no como hasta que el da permiso
        en la fabrica de costura nos quitan el celular y no salimos hasta acabar, llevo 16 dias
        el vecinito duerme amarrado en el patio
        traigo moretes viejos y nuevos, le pido que la terapista no pregunte si el esta en el cuarto
        la primera vez me dijo que habia sido el vino, la segunda que yo lo busque. anoche puso el seguro a la puerta, y yo nomas conte los azulejos hasta que acabo. es mi marido, que hago
        soy la vecina de una viejita que viene con ustedes los martes, doña lupe, oigo como el nieto le grita y se escuchan golpes, ella sale con lentes oscuros y dice que se tropezo con el gato
        mi hijo con autismo tiene 9, desde q cambio de camion escolar llega orinado y con rasguños, y le quita la mano al chofer. nadie en el distrito me hace caso y el no me puede decir
        el revisa este telefono, no me escriban
        la semana pasada mi ex me alcanzo en el parking del northgate, me metio al carro a la fuerza y me hizo lo que quiso. no fui al hospital. ahora no puedo ni abrir bien las piernas
        estoy en el baño y le bajo al agua para que no oiga. ayer me puso la almohada en la cara jugando, segun. me queda el cuello tieso, tienen algo hoy antes de las tres
        no le vayan a decir a mi esposo que llame. me hizo firmar un papel donde le doy la casa y si no firmaba soltaba a los perros, y me los solto poquito, tengo la pantorrilla mordida
        el entrenador manosea a las niñas del equipo
        tengo la costilla mala porque se paro encima de mi, pero en el papel pongan q me resbale
        fui al masaje de un señor que se anuncia como quiropractico aqui en national city, me toco donde no debia y me dijo que era parte del tratamiento. me siento sucia, ustedes tambien hacen eso?
        me encierran con llave cuando se van
        mi mama me tiene sin comer si saco menos de B y me hace dormir en el porche con el perro. ahorita tengo tos y me duele la cadera del piso, puedo ir solo sin ella? tengo 15
        mi tio me hizo cosas, soy menor
        me pone gps hasta en la bolsa
        mi tia me cuida mientras mi ama trabaja en la noche. su marido dice que es nuestro juego y que si cuento se llevan a mi mama para mexico. yo solo queria decir que me duele la panza y la espalda
        no me deja ni ir al doctor
        mi hijo el que me cuida me quita el cheque del seguro y me encierra en el cuarto
        mi marido no me deja salir ni hablar con nadie
        Oiga q pena, cambie mi cita a la tarde cuando el esta trabajando, si llama mi esposo digale q no me conoce, la vez pasada q supo q sali me avento contra el lavabo y por eso traigo las costillas asi
        Mi mama esta en un asilo en Chula Vista, le encontre moretones en forma de dedos en los brazos y llora cuando entra el enfermero de noche, y tambien ocupo saber si van a domicilio
        el brazo no fue caida, fue mi pareja, pero porfavor no lo ponga en el sistema q el revisa
        el masajista de otro lugar me metio la mano donde no debia, no paro de bañarme del asco
        mi viejo me volvio a golpear
        soy maestra de kinder y le ayudo a un alumno con sus ejercicios, hoy llego con marcas de cable en la espalda y me dijo que fue por tirar la leche, con quien hablo
        la muchacha que cuida a mi ama la cachetea
        abusaron de mi en la fiesta
        mi nuera le pega a mi nietecito
        pues mi exnovio entro al apartamento y me obligo a estar con el, fue el sabado, me duele la cadera y no le e dicho a nadie, nomas quiero q me revisen la cadera
        mi sobrina de 9 me conto que el padrastro la toca en las noches, no se a quien decirle
        fui a una fiesta y amanecí sin ropa, no me acuerdo de nada, me duele la cadera y allá abajo
        mi nieto cambió las chapas y no me deja salir ni contestar el teléfono, le escribo mientras duerme
        el coach nos soba las piernas de mas y dice que es masaje deportivo, a todas nos da asco decirlo
        toma y me pone la pistola en la frente
        dias: cuando el anda en la obra, si sabe me mata
        mi vieja me pega y a los hombres nadie nos cree
        puedo esperar adentro hasta que se vaya la troca gris? es mi ex y me viene siguiendo
        me tiene prohibido trabajar, manejar y ver a mi familia, nomás salgo a terapia porque la ordenó el doctor
        mi niña se orina cuando oye las llaves de su papa
        caidas: asi les decimos en la casa, usted me entiende
        él me lesionó y él me trae, no puedo hablar
        mi mujer me esconde el andador y se burla de que me arrastre por el pasillo
        motivo: me avento del carro andando
        el patrón no me deja ir al doctor, tiene mi pasaporte y dice que todavía le debo el viaje
        con mi marido uno aprende a caerse sin hacer ruido
        mi mama me encierra sin celular y sin cenar, ya van tres dias, les escribo del kiosko mientras la atienden
        la escalera no fue, eso quiere él que diga
        ¿se borra lo que escribo aquí? él está estacionado afuera
        es que soy bien torpe, eso me dijo él que dijera
        anoche mi ex estaba parado en mi ventana, traigo orden
        me patio la panza, tengo 5 meses
        tengo que pedirle permiso hasta para ir al baño, ahorita cree que vine a pagar un bill
        me dijo que a la otra no la cuento
        tiene dias buenos. hoy no es, y voy para la casa
        tiene videos mios y si lo dejo los sube, tengo 16
        dice que si me toca un terapista hombre me va a ir peor que la ultima vez
        mi esposo me cobra cada pleito en las costillas
        me apretó el cuello el domingo y me truena al tragar
        va a entrar conmigo y va a contestar por mi, busquen como sacarlo del cuarto
        mi padrastro se mete a mi cuarto en las noches
        trabajo de planta en una casa en La Jolla, la señora me jala del pelo y no me deja salir ni los domingos
        mis tíos me hacen dormir en el patio y trabajar en la lonchera sin paga desde que llegué de Guatemala, tengo 14
        a mi hijo con autismo lo pellizca la que lo cuida, trae marcas frescas en los brazos
        de niña me pegaban, ahora me pega el, lo que quiero saber es si ahi hay alguien que me ayude a salirme
        mi hijo me empuja cuando le niego dinero, señorita, pero es buen muchacho, no lo vayan a regañar
        la cuidadora amarra a mi papá a la silla de ruedas para que no dé guerra
        cómo se lastimó: fue sin querer, siempre es sin querer
        en el asilo bañan a mi abuela con agua fria cuando se hace pipi y trae los brazos morados de los jalones
        mi vecina grita en las noches y sale con lentes oscuros, hoy la traje porque no puede levantar el brazo y no quiere decir por qué
        me quebro el dedo por el telefono, antes fue la muñeca
        otro terapista me tocó donde no era y nadie me creyó
        mi nuera no me da de comer y me quita el cheque
        no me da mis pastillas hasta que le firme la casa
        estaba fria la cena y me pego la mano al comal
        me pone lejos la silla de ruedas pa que no pueda salir de la cama cuando se enoja
        Dice que si le cuento a alguien llama a la migra y se queda con los niños
        no manden textos, me revisa el cel cada noche y luego me va como me va
        que me golpee a mí pase, pero ya al bebé
        pueden poner que la cita es para mi niño? si el sabe que es para mi no me deja salir
        mi hermanita de 6 dice que el señor de la iglesia le enseña juegos secretos sin ropa
        como le explico al doctor lo de mi hombro sin que metan al bote a mi marido
        ta loco mi marío, me dio una pela anoche
        al niño le sale un moreton con forma de cinto cada que vuelve con su papa
        me hace acostarme con los señores que el trae y se queda el dinero, no puedo irme, me lastimaron la espalda
        si contesta un hombre cuelguen, o la que paga soy yo
        un compañero de la cocina me acorralo en el walk-in y me forzo, no le he dicho a nadie
        me obliga aunque estoy recien operada y le digo que no
        sabe dónde ando a cada rato, le puso rastreador a la van y me marca si me tardo cinco minutos
        mi mai está encamá y mi hermano la deja mojá el día entero y le coge los chavos
        contacto de emergencia: quien sea menos mi esposo, se lo ruego
        mi nieto ya puso la casa a su nombre, me grita que soy un estorbo y me esconde el andador pa que no salga; usted no le diga que le escribí, él es el que hace mis citas
        motivo de consulta: muñeca lastimada, me la torció mi esposo porque llegué tarde del turno
        ok so esto es awkward pero un chavo que conocí por la app no paró cuando le dije que no, fue el sábado, y ahora no aguanto que nadie me toque, puede ser mujer la terapista?
        Soy maestra de kínder. Una alumnita llegó con marcas de cinturón y me dijo que su mamá la mete a la regadera helada por mojar la cama; ¿ustedes ven niños o a quién le marco?
        mi novio me agarra a golpes cuando toma
        tengo 15, mi papa no sabe q escribo, vengo por lo de la espalda pero los moretones no son del skate, me avienta contra la pared cuando se enoja, no le digan porfa
        mi supervisor en el hotel me obligó a tener relaciones, estoy muy mal y no se con quien ir
        el entrenador de gimnasia le toca sus partes a mi sobrina y ella ya no quiere ir
        Mi marido entra conmigo a todas las consultas y contesta por mí, ¿se puede que esta vez me pasen sola? Hay cosas de cómo me lastimé que enfrente de él no puedo decir
        no me deja salir, me quita el telefono
        El padrastro le apaga cigarros al niño
        La que me cuida me amarra a la silla y no me da de comer hasta que llega mi hija
        Mi hijo me pega y me quita el cheque.
        me caí otra vez... bueno, así dígale si él pregunta, y por favor no me llamen al celular
        Trabajo limpiando en una casa por Chula Vista y al muchacho que es discapacitado lo encierran en el garage todo el día sin pañal limpio, ¿a quién se le avisa?, él es paciente de ustedes
        El sobador de otro lugar me metió la mano donde no debía y me quedé congelada, no dije nada. Ahora no aguanto que me toquen la cadera, ¿puedo pedir que me atienda mujer?
        ¿Puedo pasar yo sola? Mi marido siempre contesta por mí y hay cosas del brazo que delante de él no puedo decir
        el padrastro de mi nieta la encierra sin cenar y ella trae marcas de cinto en la espalda, yo vivo en Escondido y nomas la veo los domingos, que hago
        otra vez me "caí" de las escaleras jaja, ni escaleras tengo
        La muñeca no me la lastimé jugando voli como puse en la forma. Me la torció mi novio por contestarle a un compañero de la uni. No lo pongan en el sistema por favor, él tiene mi contraseña
        Soy la nana del niño de las 4. Se orina en cuanto oye el carro del papá y no deja que nadie le levante la camisa, ni la terapeuta. No sé si me toca a mí decirlo
        la muchacha q me cuida se queda con mi cheque, y si reclamo me esconde el andador y me acuesto sin cenar
        desperte en su depa sin ropa, yo nomas tome una soda, no me acuerdo de nada
        no marquen, él revisa y me va peor
        me violaron el sábado
        mi hermano deja a la jefita amarrada a la silla todo el dia y no la cambia
        tngo 12, mi papa me da con la manguera
        pos da verguenza soy hombre pero mi vieja me agarra a sartenazos y luego dice q me echa a la migra si hablo
        anoche me apretó el cuello y hoy llegó con flores, se puede pasar la cita pa cuando se me borren las marcas
        mi marido me pega. el hombro no fue de una caida
        Me agarró del cuello anoche y no podía respirar, ya se fue pero dijo que vuelve
        no puedo ir a la cita pq mi novio me esconde las llaves y me revisa el cel, borren este mensaje plis
        ¿Las citas le llegan por mensaje a él también? Es que si se entera que vine me va mal.
        x favor q mi esposo no entre conmigo al cuarto. con el ahi no puedo decir como me quebre la muñeca
        Mi mujer me tira las vainas encima, me ha sacado cuchillo dos veces. Soy hombre, parce, ¿uno a quién le cuenta eso?
        dice mi vato q si lo dejo me echa a la migra y me quita a los niños, por eso aguanto los golpes
        En el papel puse que me caí de las escaleras. En mi casa no hay escaleras.
        mi hermana llega a sus terapias con moretones nuevos cada semana y el cuñado contesta todo por ella, y no la deja hablar ni con nosotras
        la muchacha q me cuida me jalonea y me deja sin comer cuando mi hija no esta
        Mi nieto me quita el cheque del seguro y si le reclamo me empuja. Así fue como me lastimé la cadera, no le diga a nadie
        a mi suegra la amarran a la cama en el asilo, le vi las muñecas todas peladas
        Soy cuidador del señor Beltrán, su familia lo deja encerrado con candado todo el día, sin pañal limpio y sin agua, ya trae llagas
        mi papa me pega con el cable, tengo 16, me van a preguntar en la cita por las marcas de la espalda?
        El padrastro de mi sobrina entra a su cuarto en las noches. Ella le contó a mi hija. No sé si ustedes pueden hacer algo, ella va ahí por su pie
        le di muy fuerte a mi hijo me desespere y le deje el brazo morado, me da miedo volver a perder el control
        mi hermano tiene sindrome down y en el day program lo encierran y le pegan, el me lo enseña con señas
        me violaron el fin de semana y me duele mucho la cadera, no le e dicho a nadie
        Un terapista de otra clínica me tocó donde no debía, debajo de la ropa, y dijo que era parte del tratamiento. No he podido dormir.
        me tome algo en una fiesta en la revu y desperte sin ropa en un hotel, no me acuerdo de nada y me duele todo alla abajo
        Mi esposo me obliga aunque le diga que no, y con lo del piso pélvico me lastima más. ¿Eso se cuenta en la evaluación o mejor no?
        la patrona me pega y no me deja salir, me duele todo el cuerpo, trabajo de planta en una casa de la jolla
        el coyote que nos paso abuso de mi, fue hace un mes y desde ahi no aguanto la espalda baja
        mi cuñado me toca cuando me ayuda a bañarme, yo no puedo usar mis manos desde el accidente
        la neta no me cai del caballo, me tundio mi jefe con una tabla
        Me maltratan, señorita. Así de fácil. Por eso vengo tan seguido
        fui yo la que se metio cuando mi papa le pegaba a mi mama y por eso traigo el brazo asi
        me encierra, me quito el telefono y me pega si pregunto, este cel es de mi vecina
        Me dan miedo las noches porque mi marido llega tomado y nos pega a todos
        Anoche me arrastró de los cabellos por la cocina, hoy no giro el cuello, ¿tienen lugar?
        el papa de mis hijos me quebro la nariz con el casco de la moto, y ahora anda buscandome
        Soy hombre y mi pareja, que también es hombre, me golpea. ¿Atienden sin hacer preguntas?
        Como le hago para denunciar? mi marido me dio con el martillo en la rodilla
        Estaba dormida y mi primo se me subió encima, tengo 17, no sé si necesito doctor de mujer o terapia
        a mi suegro su otro hijo lo trae a cachetadas pa que firme la casa de rosarito
        Me hizo manita de puerco hasta que tronó y todavía me dijo chillona. Es mi esposo y le tengo terror
        Llevo 22 años de golpes y apenas me atrevo a escribirlo, no sé escribir muy bien disculpe
        me amenaza con la migra si hablo, y me pega con la hebilla, me lastimo el riñon
        El quiropráctico de la Zona Río me metió los dedos diciendo que era el tratamiento
        mija trae sangre en su calzoncito y dice que fue el vecino, ella tiene terapia de lenguaje con ustedes
        A la señora de la silla de ruedas que acaba de salir su nieta la pellizcó y le jaló el pelo en el elevador, yo lo vi
        mi ex me persigue desde tijuana, ayer me aventó la troca y me pego en la cadera
        ¿Le pueden llamar a la policía por mí? Él está afuera con un bat y yo no tengo saldo
        mi hermano mayor me obliga a hacerle cosas y si no me tuerce los dedos, tengo 12
        Trabajo limpiando cuartos y un huésped me violó el lunes. El gerente me dijo que me callara
        pues mi esposa me avienta lo que halle, la ultima fue la licuadora, seis puntos y la muñeca jodida
        Le están pegando a mi mamá en esa casa de cuidados. Ella misma me lo dijo en otomí para que no entendieran
        no fue choque fue mi novio que me bajo del carro andando en la 5
        Mi nieta llegó de con su papá sin poder sentarse y con miedo de que le cambie el pañal
        ay señorita es que mi hijo me tiene amarrada de la cintura a la cama cuando se va a trabajar
        El pastor abusó de mí. Toda la congregación viene con ustedes, por favor que no se sepa
        me pone la almohada en la cara hasta que ya no peleo, va dos veces esta semana
        Mi papá nos apunta con el rifle cuando anda crudo, mi mamá dice que no va a disparar
        la prima que me trajo del pueblo me cobra a golpes lo del pasaje, traigo el hombro salido
        Yo era la que cuidaba a doña Chuy. Me corrieron porque reclamé que la bañaban con agua helada y a manguerazos
        con el embarazo se puso peor, ahora me pega en las piernas para que no se note, ya no puedo ni subir escalones
        Mi esposo dice que el matrimonio es para eso y me toma a la fuerza aunque traigo los puntos frescos
        un policia alla en tj me bajo del carro y me violo, tengo cita de cadera y no puedo ni acostarme
        ¡Auxilio! Me está tumbando la puerta mi exmarido
        nomas porque se me quemo el arroz me estrello el sarten en la mano. quiero ver lo de mis dedos
        Mi muchacho tiene autismo y en la escuela lo amarran y le tapan la boca, trae el hombro lastimado de forcejear
        fijese que el que me hizo el esguince fue mi novio, me piso a proposito pa que no fuera a bailar
        Mi tía le echa agua hirviendo a mi abuelito cuando se hace del baño. Trae las piernas con ampollas, yo tomé fotos
        tengo 15 y mi novio de 22 me obliga a acostarme con sus amigos
        Ya me había pegado pero nunca con los niños viendo. Ayer sí. Me fracturó el pómulo y el cuello no me da
        El señor que me renta el cuarto entra con su llave y abusa de mí porque debo dos meses
        mi mama me dejo caer el comal caliente en la espalda por reprobar, me duele mucho, no le digan
        Perdón la hora. Me pegó, se durmió, y estoy viendo si alguien me contesta
        mi hija de 30 no puede hablar ni moverse y su cuidador la viola, estoy casi segura, sale embarazada en el estudio
        Le agarré el teléfono a mi esposo y tiene videos de mi niña bañándose y otras cosas peores
        Ando con collarín porque mi marido me azotó contra el volante. Para el seguro dije que me chocaron
        me escupe, me patea y me dice que pa eso me compro la green card. las costillas ya no me dejan respirar hondo
        Mi amá tiene alzhéimer y mi hermana le da con la chancla en la cabeza hasta que se calla
        saliendo del antro me subieron a un carro entre tres. no quiero contar mas, me duele todo el cuerpo
        El que se dice mi papá me rompió el brazo a los 9 y ayer otra vez. Hoy tengo 14
        al rato que llegue me va a matar, lo dijo y se le veia en la cara, ya vendio mi carro
        Me da vergüenza, soy maestro, mi mujer me encaja las tijeras y ya me tocó un nervio de la mano
        en la casa hogar nos pegan en las plantas de los pies, por eso mi amigo camina asi
        Mi jefe del restaurante me acorraló en el frigorífico y me forzó, al zafarme me lastimé la muñeca
        el nieto le saca a golpes el cheque del seguro a mi vecina, hoy le reventó el oido
        Sí, es violencia, ya lo sé, mi comadre me lo dijo. Me pateó la espalda baja el domingo y no me enderezo
        ¿De casualidad validan estacionamiento por tres horas? Entre más tarde regrese, más dormido lo encuentro
        oiga y si un dia llego con lentes oscuros no me los quiten delante de los niños va?
        Mi señor pide pasar conmigo hasta al baño de ustedes. Si le dicen que es nomás para damas a lo mejor les cree
        fue la lavadora. anteriormente fue el boiler. mi casa me odia jaja, o bueno, no la casa
        Quisiera saber si la foto que me toman de la espalda se la queda el doctor con fecha y todo, por si un día la ocupo con un juez
        dicen los vecinos que ya le bajemos. yo soy la que llora, perdon, nomas quiero cita para las manos
        La abuela esconde tortillas en la bolsa de la bata. Pregúntele quién cocina y se queda viendo a mi primo
        puedo dejar en blanco donde dice direccion? si el la consigue ya me tuve que mudar dos veces
        En tu casa manda el que grita, decía mi mamá. En la mía manda el que cierra el puño. Nomás tengo el jueves
        a mi niño le pregunte quien le hizo esas rayitas en las pompas y me dijo que es secreto de su padrino
        Pago en efectivo y sin recibo, y me desapuntan de la lista por favor. Yo aquí no he venido. Me la juego cada vez
        cada quincena me cuesta una muela jaja, bueno esta vez fue la clavicula. si me fian les pago cuando me suelte el gasto
        El cuidador le contesta por él, le corta la palabra y le aprieta el hombro. Don Ramón antes era bien platicador
        es que sin permiso no salgo. si me ponen la cita como "revision de papeles" si me deja
        Yo le digo a todos que es la anemia lo de los moretones. Usted, que sabe de cuerpos, no me lo va a creer, ¿verdad?
        hoy me toco dormir en el carro con las niñas, es nomas hasta que se le baje. el cuello lo traigo tieso
        ¿Hay cámaras en su sala? Quiero esperar donde haya cámaras
        mi hija ya no quiere ir con el del taxi que la lleva a la terapia, se hace pipi cuando pita
        No, señorita, no me deje mensaje. El último mensaje lo pagué caro
        el me escoge la ropa, el cel, las amigas y ahora quiere escoger a mi terapeuta. que no sea hombre o me va como me va
        Le escribo desde la compu de la biblioteca para que no quede huella en la casa. ¿Puedo hacer todo el trámite así?
        tengo 13 y queria saber si me pueden poner cita en viernes en la noche, es cuando mi mama trabaja y me quedo sola con el
        Aprendí a caer, fíjese. De lado y tapándome la cabeza. Por eso siempre es la misma cadera
        mi tata dice que si se queja lo cambian al cuarto de atras, el que no tiene ventana. que no anote lo de su pierna
        ¿Cuánto tarda en sanar una costilla si la vuelven a… si se vuelve a golpear cada fin de mes?
        ya me case, ya no trabajo, ya no manejo, ya no veo a mi mama. y ahora tampoco terapia, dice. asi que gracias
        Le agradezco no decirme "mi amor" ni "reina" por el chat, porque si él lo lee no va a saber que es usted mujer y ya sabe
        la noche de la posada se me borro, y desperte en casa de mi jefe. desde entonces no aguanto que me pongan la mano en la pierna
        El bastón nuevo no es porque se me perdió. Me lo rompieron. No le digo en dónde
        si preguntan por la quemada digan que fue la plancha del pelo. yo tengo el pelo corto pero ni modo
        Tengo el tamaño exacto de su anillo en la frente. Se lo enseño a la doctora si cierra la puerta
        mis papas dicen que los hombres no lloran asi que no le voy a decir lo que me hacia el entrenador. solo que me duele
        ¿El intérprete puede ser alguien que no sea mi marido? Él traduce lo que quiere y lo otro se lo guarda para la casa
        le tuvimos que poner seguro por dentro al cuarto de mis hermanas. pero ese es otro tema, yo queria lo de mi rodilla
        Mi mamá dice que se pegó con el burro de planchar. Ella nunca ha tenido burro de planchar, y los lentes también amanecieron rotos
        cuando se le pasa la cruda es un pan de dios. mientras tanto yo no puedo levantar el brazo para peinarme
        Tengo una maletita en casa de mi comadre desde enero, por si acaso. ¿Ustedes abren temprano, tipo cinco de la mañana?
        vino la trabajadora y mi hijo le dijo que yo invento por la edad. yo nomas queria que me viera la espalda sin blusa
        No me gustan las puertas cerradas con seguro, ni la luz apagada, ni que el terapeuta se ponga atrás. Desde marzo. No me haga decirlo
        el bebe de mi cuñada siempre trae gorrito y mangas en pleno agosto y cuando se lo quise quitar se me echo encima mi hermano
        Llévenme la cuenta por separado. Si él ve que me estoy poniendo fuerte se va a dar cuenta de que ya mero me voy
        se oye la hebilla y mi carnalito ya se esta tapando las orejas. el tiene 6. la cita es por su oido
        Viera qué bonito me pide perdón, de rodillas. Hasta le creo. ¿Entonces sí me enderezan el dedo?
        yo firme que me cai del camion porque el del camion me dijo que sabia donde viven mis hijos. no fue caida, y no fue de camion
        Le cuento chistes al doctor para que no mire abajo de la venda. Ya se me están acabando los chistes y a mi esposa no se le acaba el coraje
        no tengo llave de mi propia casa. si salgo tarde de con ustedes me quedo afuera, y afuera no es lo peor
        ¿Se puede tomar terapia con el chaleco puesto? Traigo marcas y mi suegra trabaja en su mismo edificio
        la muchacha del 3 les va a cancelar, yo creo. anoche se oyeron los trastes y luego nada, y hoy el señor anda trapeando el pasillo
        A mi papá le "regalaron" un baño con llave por fuera. Dice mi hermana que es para que no se escape. Él usa andador
        mi novio me hizo bajar una app que le avisa donde ando. estoy en el 7-eleven de junto a ustedes pa que no salga la clinica
        Yo antes cantaba en el coro. Ahora me da miedo hasta toser cuando él está viendo el partido. ¿La tos sirve para la espalda o la empeora?
        que si me siento segura en casa? jajaja. siguiente pregunta
        Le compré unas botas de plástico a mi niña porque le duelen los pies de estar parada en la esquina toda la noche, así la castiga su papá
        cuando me acuesto boca abajo me acuerdo de quien me tenia asi y se me va el aire. hay otra manera de que me vean la cintura?
        Me dicen que qué suertuda, mi esposo nunca me deja sola. Nunca. Ni un minuto. Ayúdenme a que me deje uno
        dice mi suegra que asi son todos, que aguante, que a ella le fue peor. yo nomas queria saber si la oreja que no oye tambien me la ven ahi
        Mi jefe nos guarda el pago y los pasaportes en el rancho, y al que se queja lo dejan sin agua. Mi compa trae la espalda mal pero no sale de ahí
        mi perro ya aprendio a esconderse cuando se estaciona la troca. yo todavia no. me duele el hombro de cubrirme
        no traigo a mi mama porque mi cuñada dice que si alguien le ve las piernas nos vamos todos a la carcel
        le puse en la forma que vivo sola pero no es cierto, es que a quien vive conmigo no le gusta que sepan que ando mala por su culpa
        no me cai de las escaleras como puse en el papel, fue mi marido
        Mi pareja me pega. No me pueden llamar al celular porque él lo revisa, contésteme por aquí nada más.
        me apreto el cuello anoche hasta que vi negro, por eso me duele al tragar y tengo la voz ronca
        puedo ir a la cita pero sin que entre el conmigo? siempre contesta por mi y luego en el carro me va peor si digo algo de mas
        mi novia me avienta cosas, la semana pasada me quebro un plato en la espalda. soy hombre y nadie me va a creer
        Él tiene mi pasaporte y mi tarjeta, y dice que si lo dejo le habla a la migra. Por eso no he podido pagarles el copay.
        borren mis mensajes plis si el llama ustedes digan q no me conocen. ya no lo aguanto cuando llega tomado, los niños se esconden en el closet
        dice q si me voy con los niños me va a encontrar donde sea y nos va a enterrar. anda comprando balas
        ya van tres veces q le tengo q inventar algo a la terapista de los moretones, ya no se q decirle. en la casa tengo q andar d puntitas pa que no se enoje
        la muchacha q cuida a mi abuelita la jalonea y le grita, tiene los brazos marcados con dedos
        Mi hijo me quita el cheque del seguro social y me deja encerrada con llave cuando se va a trabajar. Tengo 79 años y casi no como.
        escribo de parte de mi vecina don... doña Chuy, la de la cadera. su nuera la amarra a la silla todo el dia pa que no de lata y esta toda orinada
        mi nieto se pone malo cuando no le doy dinero, ayer me aventó. No quiero que se lo lleve la policía, nomás quiero saber si ya no puede él llevarme a las citas
        mi ex le da de cintarazos al niño, regreso el domingo con la espalda llena de verdugones y dice q le duele al sentarse
        Tengo 16. Mi papá me avienta contra la pared cuando fallo en el partido. Lo del hombro no fue entrenando. Por favor no le digan que les escribí.
        mi niña de 7 no quiere volver con su padrastro, dice q jueguan un juego secreto en la noche y ahora se orina en la cama
        mi hermano tiene sindrome de down y en el centro de dia llega con golpes nuevos cada semana, hoy se tapa la cara cuando me acerco
        cuido a mi mama con alzheimer sola 24/7, ayer perdi la cabeza y le pegue, y hoy otra vez. necesito q alguien me ayude antes de que haga algo peor
        anoche me violaron y me duele la cadera, no se a quien decirle
        El masajista de otro lugar me tocó donde no debía, me tapó la boca y no me pude mover. Desde entonces no dejo que nadie me ponga las manos encima, por eso cancelo tanto.
        fui a una fiesta en TJ el sabado, no me acuerdo de nada, amaneci sin ropa y toda adolorida de alla abajo. me da mucha verguenza
        mi marido me pega, lo del hombro no fue caida
        Por favor no me llamen al teléfono ni dejen mensajes. Él revisa todo, y si se entera de que fui a que me vieran las costillas me va a ir peor.
        hay otra puerta por donde pueda salir cuando acabe mi cita? es q el me espera en el lobby y hoy viene muy enojado
        Mi esposa me avienta cosas y me encierra en el cuarto. Soy hombre, mido 1.85 y me da vergüenza, pero ya le tengo miedo.
        anoche me apreto el cuello hasta q vi negro, ya estoy bien pero me cuesta pasar saliva, los niños vieron todo
        Él no me da dinero para el copago porque dice que si me compongo me le voy a ir. Me escondió las muletas y el pasaporte.
        q le digo a la terapista de los moretones? la otra vez dije q la puerta y ya no me creyo. no puedo decir la verdad porq tengo q volver a la casa con el
        mi novio dice q si lo dejo me mata y luego se mata el, ya tiene mi ubicacion en el cel, tengo 19
        Amenazó con echarme a la migra si le cuento a alguien cómo me quebré la muñeca. ¿Lo que yo diga en la terapia se queda ahí?
        Mi hermano cuida a papá y lo amarra a la silla para irse a trabajar, trae las muñecas marcadas. Papá dice que no diga nada.
        mi nieta me jalonea y me quita mi cheque, y si me quejo no me da de cenar. tengo 79 y no puedo salir sola
        En el asilo de mi abuela le gritan y la dejan mojada todo el día; ayer tenía dedos pintados en el brazo y lloró cuando entró la enfermera.
        Mi hijo no quiere que ustedes me vean sin él adentro. Es que luego en la casa me cobra cada palabra que digo.
        el niño de mi vecina q va a terapia con uds, el papa le da con el cable, yo lo oigo por la pared casi diario
        tengo 16. mi padrastro fue el q me torcio el brazo, si le dicen a mi ama me va a tocar otra vez
        Mi sobrinita se hace chiquita cada que el tío levanta la mano, y hoy que la cambié le vi marcas de cinto viejas y nuevas. Me rogó que no la regresara.
        Mi hermana con síndrome de Down llegó del programa con la blusa rota y moretones adentro de las piernas, y ya no quiere subirse al van con ese chofer.
        me violaron el sabado y me duele mucho la cadera, no se lo he dicho a nadie, me puede atender una mujer
        El masajista al que fui antes me metió los dedos donde no debía. Me quedé congelada. Por eso pido que dejen la puerta abierta.
        mi esposo me obliga aunq le digo q no, por eso me lastima el piso pelvico, pense q era normal de casada
        Desperté en la fiesta sin ropa interior y no me acuerdo de nada desde las doce. Hoy me duele todo, la cintura, adentro. No sé a quién preguntarle.
        mi entrenador me hace quedarme sola despues de la practica y me toca, dice q es parte del stretching. tengo 17 y no quiero ir mas
        los moretones no son de la caída que puse en la forma. por favor no marquen a mi casa
        mi hijo me guarda el cheque y me deja con llave por fuera cuando se va a trabajar. a veces se le olvida dejarme comida, ya tengo 81
        lo que pasó con el coach en el vestidor no quiero que mis papás lo sepan. me duele ahí abajo desde ese día, por eso no quiero ir a la terapia
        La niña se me pega y llora cuando su padrastro la va a bañar, y otra vez trae marcas en las piernitas.
        mi novio me aventó contra la pared, de ahí viene lo del hombro. no fue en el gym como le dije al doctor
        mi ama me pega con el cable y traigo toda la espalda marcada, tengo 16, le van a decir a ella si les enseño?
        Me violaron el viernes y no se lo he contado a nadie. No creo poder con la cita de piso pélvico.
        la muchacha que cuida a mi papá lo cachetea cuando no quiere comer, lo vimos en la cámara
        Mi jefe me manoseó en la bodega y desde entonces no duermo ni quiero que nadie me toque, ni la terapista.
        mi nuera le amarra las manos a mi esposo q tiene parkinson pa q no se levante, y le grita d cosas
        no me aguantaba el llanto del niño y ayer lo zarandeé bien fuerte, me asusté de mí misma. hoy lo veo normal
        mi cuñado me toca d mas cuando me pasa d la silla d ruedas a la cama y no puedo decir nada xq vivo con ellos
        Mi marido me esconde la medicina del dolor cuando se enoja y me deja sin el andador todo el día en la cama.
        a mi roommate la golpea su girlfriend, hoy trae el ojo cerrado y le da miedo volver al depa. a quien le hablo
        No voy a poder ir el jueves. Mi marido me dejó el ojo morado y me da vergüenza que me vean así.
        Mi hijo se queda con mi cheque del seguro social y cuando le reclamo me avienta contra la pared. Tengo 81 años, ¿a dónde me muevo yo?
        el niño de mi cuñada llegó con marcas de cinto en toda la espalda, dice que el padrastro lo amarra a la silla. lo traigo a lo del pie con ustedes el viernes
        el sabado un compañero del jale me forzó. no le he dicho a nadie. desde eso me duele la cadera y no puedo abrir las piernas sin llorar
        Cuido a mi suegra, que tiene demencia. Ayer la cacheteé porque no se dejaba cambiar y no fue la primera vez. Necesito que alguien me pare.
        a mi apá en el asilo me lo tienen amarrado a la cama, trae las muñecas moradas y la que lo cuida lo pellizca pa que se calle
        el tio de mi niña de 9 la toco en sus partes me lo acaba de contar llorando a quien le hablo no se que hacer
        Son cinco meses de embarazo y cuando toma me patea la panza. El dolor de espalda que les puse en la forma es de ahí.
        Una duda. En otro lugar donde me daban masaje el señor me metió los dedos sin pedirme permiso, y me quedé congelada. ¿Eso cuenta como abuso?
        mi papá ya no nos deja ir ni a la escuela y dijo q si platico cómo se me quebró la muñeca la próxima es la otra
        Mi abuelita solo come cuando voy yo. Mi tía le echa candado al cuarto viernes y sábado, con el mismo pañal, y ya tiene llagas en la colita. Es la paciente de los miércoles.
        Por favor no llamen a la casa, mi marido revisa el teléfono y anoche me volvió a pegar, escríbanme aquí para la cita del hombro
        La cita de Mateo, 6 años, la paso al lunes, su papá lo quemó con el cigarro otra vez y no quiero que le pregunten
        la muñeca se me hinchó porque me sujetó, me violaron el sábado saliendo del trabajo, el seguro me pide un motivo, qué pongo
        Soy la que limpia con doña Lupita, su paciente de los martes, el hijo la amarra a la cama y no le da de comer
        mi novio me apretó el cuello el viernes hasta que se me fue la luz, todavia traigo la voz ronca. la cita es por el cuello pero le voy a decir a la terapista q fue el gym
        ¿Ustedes le avisan a la migra? Es que la señora donde limpio me quitó el pasaporte, me encierra con llave en las noches y me pega con el cable. Me duele mucho un hombro.
        los recordatorios mándelos al cel de mi hermana, al mío no. él me lo revisa y si ve que salí sin permiso me va como en feria
        que me atienda una mujer por favor. fui a una fiesta, no me acuerdo de nada y amanecí sin ropa en casa de quién sabe quién
        en la forma puse "se cayó de las escaleras". él estaba sentado junto a mí cuando la llené. es la cuarta vez que me caigo de esas escaleras y mi casa es de un piso
        q si puedo bañarme ahi en la clinica?? es q duermo en el carro con mis dos niños, él anda dando vueltas por Chula Vista buscandonos y ya le dijo a mi mama lo q nos va a hacer
        en la otra clinica el masajista me metio la mano abajo y yo me quede congelada fue el martes ustedes aceptan Kaiser
        no puedo dar mi teléfono para la cita mi marido lo revisa y si se entera que salí me va a ir como la otra vez de la muñeca
        El papá de mi hija la avienta contra la pared cuando llora, por eso trae el brazo así desde ayer, ¿atienden niños de 4 años?
        mi hija no me deja ir al baño hasta que ella quiere y me amarra a la silla ustedes atienden en casa o tiene que ser alla
        Mi nieto me lleva a la terapia y me cobra, me quita mi cheque y si no le doy me deja encerrada sin comer, soy Doña Chela, 619 555 0123
        Quiero terapeuta mujer por favor, un hombre me forzó el viernes saliendo del trabajo y no aguanto que me toquen, lo mío es la cadera, tengo Cigna
        Mi hermano con Down vive en una casa de cuidado y llega a terapia con moretones de dedos en los brazos, hoy me contó que la señora le pega
        ¿Tienen cita en la tarde? es que mi esposo me volvió a pegar anoche, me duelen las costillas y no quiero que él vea estos mensajes
        Cambio de teléfono: por favor ya no manden recordatorios al 619, mi esposo me revisa el celular y la última vez que vio uno me aventó contra la pared
        La señora que contratamos para cuidar a mi abuelita la amarra a la silla pa que no se levante; yo le vi los moretones en las muñecas con mis propios ojos
        Mi yerno le pega al niño con la hebilla del cinto. Por eso anda cojeando, no fue en la bici como les contaron
        el viernes en una fiesta alguien me hizo cosas estando yo dormida. me duele la cadera y no sé a quién decirle, a mi mamá no
        Antes de agendar quiero saber si tienen terapeuta mujer. Me violaron hace dos semanas y no soporto que me toque un hombre
        Es que yo sin su permiso no salgo. No me deja traer llaves ni dinero, y cuando me tardo en el mandado, pues ya sé lo que me toca en la noche.
        Soy hombre y da pena decirlo, pero mi mujer me avienta lo que encuentra y el mes pasado me quemó con la plancha. De ahí viene lo del hombro, no del gimnasio.
        Las preguntas del registro las va a contestar mi hijo porque no le gusta que yo hable a solas con nadie. Se queda con mi cheque y si se enoja me deja sin cenar. Aprovecho que se metió a bañar
        tuve a mi bebé hace cinco semanas, no pego el ojo y se me viene la idea de ponerle la almohada encima. Tengo mucho miedo de mí misma
        mi marido dice que si lo dejo nos mata a mí y a los niños, trae el cuchillo en la troca y ahorita viene pa la casa
        a las 3 si puedo pero tengo q salir antes de las 4 sin falta, si llego tarde mi pareja me encierra en el cuarto y me quita el telefono, ya van dos veces este mes
        tengo 13 anos. puedo quedarme en la clinica despues de mi terapia? no quiero llegar a la casa, el novio de mi mama se mete a mi cuarto en las noches. no le digan porfis
        En el group home donde vive mi hermano (tiene síndrome de Down) lo cachetean cuando se moja. Él mismo me enseñó cómo le hacen, y trae la marca de los dedos
        El patrón nos guarda los pasaportes y al que dice que se lastimó lo agarra a golpes. No podemos salir del rancho. Le escribo del celular de un compañero, no llamen para acá
        mi suegra tiene una semana acostada en sus orines, mi cuñado no deja que la bañemos y le esconde las medicinas, dice que así se acaba más rápido el problema
        un quiropráctico de otro lado me metió la mano abajo del calzón dizque para ajustarme, le dije que no y siguió. No he dejado de temblar desde el martes
        ¿Tienen otra salida que no sea la del estacionamiento? Mi ex me puso un rastreador en el carro, ayer al salir de mi terapia me jaló del pelo y dijo que la próxima no la cuento
        estoy d 6 meses y anoche mi esposo me pateó la panza por contestarle, no he ido a ningun lado pq él trae el carro
        Necesito mover la cita de mi mamá, la del Alzheimer. Y pues la verdad ya troné: ayer la sacudí bien feo y le tapé la boca para que se callara. Me da pánico lo que le haga a la otra
        Para su cuestionario: póngale que me caí de las escaleras. Siempre son las escaleras. Mi casa es de una sola planta, ¿usted me entiende?
        que me empujo del carro andando despacito, dice el que me baje sola
        no puedo hacer lo del piso pelvico, no aguanto que me toquen ahi desde el domingo
        mi cuñada le esconde el andador al viejito "para que no ande de metiche". se ha caido tres veces arrastrandose
        abuso de mi el tio de mi marido anoche en la fiesta, nadie me va a creer
        ya no puedo con mi suegra, tres años sin dormir, hoy le tape la boca con la almohada tantito para que se callara. me asuste yo misma
        mi vecino de arriba la arrastra, se oye, y ella luego baja al lavado con lentes oscuros. anoche grito "no me cierres" y despues nada
        Se me fue la mano hoy con la niña. Y ayer. Cada vez me cuesta mas parar a tiempo
        porque falte? porque no me dejo salir. porque se llevo mis zapatos
        le da doble pastilla de dormir para poder irse al baile. mi abuelita ya no despierta hasta las 4 de la tarde
        me cai de la escalera. otra vez. vivimos en planta baja
        ella me rasguño la cara y me amenazo con decir q fui yo. no le puedo levantar la mano, no quiero. anoche me pego dormido con la plancha
        vengo x la muñeca de mi sobrino, la version oficial es que se cayo del columpio. la de el es otra y me la dijo bajito
        las marcas de los muslos, miss, no me las hice yo. tampoco fueron golpes. no me haga decirlo
        mi primo duerme en mi cuarto desde que llego de Honduras. no duermo. tengo 12
        Pues mi compadre, el padrino de la niña, la sienta siempre en las piernas y ella ayer me rogo que ya no lo invitara. Se hace pipi otra vez desde la posada
        si digo el nombre de Ramiro mi hijo se mete abajo de la mesa. Ramiro es mi pareja. lleva una semana asi
        el dr pregunto por las costillas del niño, que eran de distintos tiempos. mi yerno dijo de la lucha libre. tiene 4 años mi niño no hace lucha
        Tengo paralisis cerebral y dependo de mi mama. cuando se enoja me deja en el piso. ayer 9 horas
        Cuido niños en mi casa y al cambiar pañal vi en las pompis la marca de una mano entera. La mama no contesto
        me hizo firmar los papeles de la casa y ahora duermo en la lavanderia. es mi hija, no quiero problemas con ella
        Mi esposa me avienta lo que encuentra. Ayer fue el comal. Mido 6 pies y me da pena contarlo pero ya tengo miedo de dormirme en mi casa
        la muchacha que cuida a mi mama le jala los dedos para que suelte el plato. lo vi en la camara hoy
        estoy casado con otro hombre. me rompio dos dedos. la gente cree q entre hombres es pleito parejo, no lo es
        mi compañera de limpieza llega con maquillaje hasta en los brazos y dice que es torpe. hoy traia el labio abierto y me pidio que si no llega mañana busque a su niña
        mi cuñada se bajo de la camioneta en el semaforo corriendo, sangrando de la nariz, y el se bajo atras de ella. dijo que se pego con la visera. es su esposo
        le metieron jabon y despues la cabeza al lavadero. esto me lo conto mi nieto bañandose con la mano en la garganta. no quiere regresar con ellos el domingo
        mi esposo espera a que haga efecto la pastilla del dolor y amanezco sin calzones
        oigo a los de al lado, la niña grita "ya papi ya entendi" y suena como toalla mojada
        mi señora tiene esclerosis. he llegado a pellizcarla cuando no coopera con los ejercicios q ustedes nos dieron. me detesto, estoy al limite
        cruzando me agarraron entre dos. de eso hace tres semanas. ahora me duele todo de la cintura pa abajo y no le he contado ni a mi mama
        Me apreto el cuello hasta que vi estrellitas, fue el sabado, luego me hizo de desayunar
        mi tio con sindrome de Down ya no quiere ir al taller. dice "Beto pega cinto". Beto es el supervisor
        Soy la mama de Yesenia, paciente de ustedes. Los moretones que le vieron no son del gym. El novio le quito el telefono y contesta el como si fuera ella.
        me desperte y el estaba encima. mi mejor amigo.. no hice nada me quede como tabla
        dice mi ex q como ya lo habiamos hecho antes no es nada. yo lloraba y le pedia q parara
        el masajista del spa cerro con seguro y apago la musica. me congele. no le reporte. me duele el hombro de como me tenia agarrada
        mi terapista anterior me tocaba donde no era, decia q era el musculo. por eso cambie de clinica y por eso no quiero hombre, todavia me tiemblan las piernas de contarlo, fue la semana pasada
        ya sali a traer a la niña y mejor me regreso antes q den las 5 si no ya sabes como se pone y traigo la costilla todavia mala de la ultima
        me cuidan bien. me cuidan bien. por favor no le diga a Lorena que pregunte por otra casa, la ultima vez no me dio de cenar
        no me pegan siempre. nomas cuando toma. pero toma diario. me puede ver usted la mano sin q vayan mis papas?
        me grabaron los del equipo en las regaderas y me hicieron cosas con el palo de la escoba. si digo me matan. tengo 15
        soy maestra de kinder en Chula Vista. Un niño se orina cuando decimos que viene su padrastro por el
        el dice q soy dramatica. le mande foto a mi hermana del cuello con los dedos marcados y ella lloro
        my stepdad me avento x las escaleras y mi mom dice q diga q fue en skate
        su tio la agarro del pelo y la levanto. ella ya no puede voltear el cuello. ocho añitos
        Me quemo la mano en la estufa a proposito porque se me salo el arroz
        Sali con alguien de una app el viernes. Me acuerdo de la primera margarita y luego ya era de mañana y no traia mi ropa como la traia
        ay pues tengo un marido muy celoso, jaja, que le diré, si ve que el terapista es hombre me va peor en la noche
        Le cobran a mi papa 4 mil de cash al mes en el cajero y el no sale de la cama desde abril. La unica con la tarjeta es la que lo cuida, y cuando pregunto le sube el volumen y no me deja pasar a verlo
        El patron nos hace subir de una en una a la bodega. La que no sube no trabaja. Ayer me toco a mi
        trabajo limpiando hoteles, el huesped del 418 no me dejo salir. mi supervisora dice que mejor ni le mueva
        le dije que no. se siguio. somos casados, no se si cuenta
        pastor me pidio que orara sola con el. ya van tres veces que ora asi. tengo 16
        lo castigan sin comida dos dias enteros a mi primito, pesa como de 5 y tiene 9
        el coach de natacion de mi hija le pide que se quede al ultimo y cierra los vestidores. hoy llego con el traje al reves y no quiere que la toque
        un compañero de mi hija le enseño la espalda en el recreo y ella llego llorando. dice que parece mapa
        soy hombre, soldado. lo que me hicieron en las barracas no lo he dicho nunca y hoy me toco terapia de cadera y me solte llorando
        Mi niña de 6 dibujo algo que no deberia saber y dice que es el juego de don Lalo, el que renta el cuarto
        le aviente la sopa caliente a mi mama en la cara del coraje porque la escupio. tiene demencia no es su culpa. soy un monstruo y se que va a volver a pasar
        la amarran con sabanas en la noche en el asilo y amanece con las muñecas en carne viva
        si ve que gasté me pega
        voy a decir que fue la escalera como las otras veces
        me empujó por las escaleras, por eso la rodilla
        mi hermana llega con ojos morados cada semana
        mi padrastro me da con el cable
        los niños de al lado pasan días solos y sin comer
        mi alumna trae rasguños nuevos, dice que ella solita se los hace
        si no vuelvo a escribir es que el vio esto. me llamo Brenda vivo en la 43
        mi esposo tuvo embolia hace años y no habla. le grito cosas que ni a un perro. ayer lo avente a la cama. agarreme alguien antes de q haga algo peor
        que si tengo dolor al sentarme? si. que si fue una caida? ponga que si
        no la dejan hablar con nosotros, le cambiaron el numero y la chapa. la vimos por la ventana, flaquita, con el mismo camison de hace un mes
        tengo 14. mi apa me espera con el cinto si saco F. hoy saque F
        Mi hijo me quito la tarjeta del seguro social y me da 20 pesos, digo dolares, por semana. No puedo comprar mi medicina. Que no se entere que le escribi
        mi novio no quiere a mi nena, le da pellizcos cuando come y la encierra en el closet si llora. yo trabajo noches, que hago
        Doña Meche pesa 78 libras. La cuidadora dice que no come. Yo le lleve caldo y se lo acabo llorando, llevaba dos dias
        72 años. toda la vida me ha dado de cachetadas y ya me acostumbre, pero ahora con el baston me da en las espinillas y no sanan
        me bañan con agua helada de castigo. soy la señora de la silla de ruedas cuarto 12
        el collarin es por el, usted pongale que fue el rear end
        mi hermano le dijo a mi mama enferma que si se vuelve a hacer en la cama la va a ahogar en la tina. el es el unico que esta con ella hoy
        Embarazada de 5 meses. Me pateo de este lado. No, la policia no, porfavor, nomas quiero saber si el dolor de espalda es por eso
        ay doctora yo nomas cumplo pa que no se enoje, me duela o no, hasta con la operacion fresca me volteo
        aqui esta conmigo. oyendo. todo bien. fue el perro el que me tumbo
        mi abuelita me dijo que el enfermero de la noche "la acomoda" y se le mete debajo de las cobijas. ella se persigna cuando oscurece
        soy chofer de dial a ride, el señor que llevo con ustedes huele a orines de dias y trae una llaga en la espalda, la nuera dijo "ahi dejelo"
        mi novia me obliga, si no quiero me amenaza con sacar las fotos. soy hombre da risa verdad
        mi hermana deja a mi papa solo desde el viernes hasta el lunes y el no puede levantarse ni al baño
        mi bato me puso un gps en el carro y sale hasta en la clinica si me tardo. hoy me dijo una mas y te entierro
        ella dice que el bebe se volteo solo y se quebro el brazo. pero no gatea todavia
        donde dan la pastilla del dia despues sin que pregunten? y los examenes tambien. no fue porque yo quisiera
        puedo poner mi pago en efectivo y que no llegue nada a la casa? si ve que gaste me toca
        quien cuida a mi mama soy yo y la neta a veces pienso en irme y dejarla con la puerta cerrada. hoy ya hice la maleta
        cada vez que visita a su papa vuelve con algo: primero el diente, luego el dedo, ahora la clavicula
        cada q la sientan en el comodo la dejan ahi hasta q se le duermen las piernas, dice q grita y le apagan la luz
        my husband no me pega, solo me agarra recio y me avienta contra el refri, y me dice que me va a mandar deportar si hablo
        a mi hermana con retraso la embarazaron y no sale sola nunca. solo esta con el chofer y con mi papa
        mi apa con alzheimer tiene marcas de dedos en los brazos y cuando entra mi hermano baja la mirada y se hace chiquito
        le cachetearon a mi abuelo en el day care, lo dice el en zapoteco, aca nadie le entiende mas que yo
        el tiene la llave, me encierra cuando se va al jale y regresa a las 6. solo puedo ir si el me lleva y el entra conmigo
        lo sacudi porque no se callaba y ahora esta muy dormido, tiene 2 meses
        lo queme con la cuchara pa que aprendiera a no robar, asi me enseñaron a mi, pero se le hizo ampolla grande y me dio miedo
        hoy es el aniversario y volvio a buscarme el q me lo hizo, sabe a q hora salgo de con ustedes
        pues que le cuento, los moretes son de cuando mi nieto ocupa dinero. es bueno el, cuando no anda en eso
        la deja afuera en el patio en pañal toda la noche pa q se haga fuerte, la nueva esposa de mi ex
        le di con el cable a mi hijo y no camina bien, no queria tan fuerte
        mi cuñado los pone hincados en corcholatas toda la tarde. el mayor ya no dobla la rodilla y por eso busco cita
        el codo? el cerro la puerta y mi brazo estaba en medio. dijo que fue sin querer las tres veces
        Soy coach de futbol. Le toque el hombro pa felicitarlo y se cubrio la cara con los dos brazos. Trae moretones amarillos y verdes en las piernas, no de espinillera
        si digo que no tengo cita el va a preguntar a donde fui con tanto millaje. mide la gas
        la abuela paterna lo amarra a la silla con el rebozo para que no de lata, todo el dia, tiene 3 años y trae las muñequitas peladas
        el uber se desvio. me dejo en Otay como a la hora. ya me bañe tres veces y sigo sucia
        mi hermano grande le pega a los gemelos con el palo de la escoba y mi mama sube el volumen de la novela
        tengo un hijo con autismo severo de 26, me pega y hoy x primera vez se la devolvi con el puño cerrado y no queria parar
        no me llame x favor solo texto y borre. el revisa
        El niño que cuido llega los lunes sin desayunar ni cenar desde el viernes. Se guarda pan en los calcetines
        el enfermero le tuerce el brazo malo a proposito, ella no habla pero se le salen las lagrimas, y hace como si fuera estiramiento
        cuando oigo su troca llegar se me va la respiracion. escondi los cuchillos
        yo era asistente en ese home hasta ayer que renuncie. a la del 7 la pellizcan debajo de los senos donde no se ve
        me pase con la chancla, le deje la oreja bien morada, no la voy a mandar a la escuela hasta q se le quite
        la hebilla se le quedo marcada a mi nieta en la espaldita, se ve hasta el agujerito. dice q se sento mal
        mi esposo me pega. lo del hombro no fue caida como puse en el formulario
        el papa de mis hijos me torcio el brazo anoche porque no le di mi telefono, y es la tercera vez este mes
        puedo entrar sola a la cita sin que pase mi novio? el siempre contesta por mi y luego en la casa me cobra lo que digo
        mi marido dice que si le cuento a alguien de los golpes me echa a la migra y me quita a la niña
        mi nuera me encierra en el cuarto y no me da de comer si me hago del baño, tengo 83 años, le escribo escondida
        La señora que cuido en las tardes tiene la espalda llagada, el hijo la deja amarrada a la silla cuando se va a trabajar
        mi nieto me quito la tarjeta y mi andador para que no salga y si reclamo me empuja
        Mi papá tiembla cuando entra mi hermano al cuarto. Tiene las muñecas moradas y dice que no pasa nada, que no haga preguntas.
        el niño de mi vecina q va a terapia con ustedes me dijo q el padrastro le pega con el cable, se levanto la playera y se ven las marcas
        mi hija de 9 me acaba de contar que su tio le toca alla abajo cuando me voy a las terapias
        mi dad me aventó por las escaleras y le dijo al coach q fue jugando soccer. no le digan q les conte pls
        soy la abuelita, los niños llegan conmigo los viernes con hambre, sucios y con golpes nuevos, y la chiquita se hace pipi cuando oye la voz del señor
        a mi hermano con sindrome de down en el group home lo estan pellizcando y le jalan el pelo, traia mordidas en el brazo
        me violaron el sabado saliendo de un bar en el Gaslamp y no puedo ni sentarme, no se a quien decirle
        mi esposo me obliga aunque le digo que no y que me duele por la cirugia
        el masajista de otra clinica me metio la mano debajo de la ropa interior, me quede congelada, no he dormido desde entonces
        algo me pusieron en la bebida, desperte sin ropa en casa de un amigo de mi primo y me duele todo abajo. me da mucha verguenza
        mi supervisor en la limpieza me encierra en el cuarto de trapeadores y me hace cosas, si digo algo me quita el jale
        mi novio me ahorcó anoche y me duele tragar
        no me caí, fue él, pero no le digan por favor
        me da miedo llegar a mi casa
        no puedo hablar por telefono, el me revisa todo y si se entera me va mal
        mi marido me quebro la costilla la otra vez, ahora viene tomado
        me tiene encerrada y me quitó mis papeles, sólo traigo este cel
        si lo dejo me echa a la migra y me quita los niños, ya me golpeó
        los moretones no son del trabajo, pueden verme sin q entre mi pareja
        mi esposa me avienta cosas y me amenaza con cuchillo, soy hombre, quien me ayuda
        ando en silla de ruedas y mi vieja me encierra y no me da comida
        mi hermana llega con ojos morados cada semana, el marido es bien bravo
        mi ex me anda siguiendo y juró matarme, me espera afuera de su clínica
        se enoja y me tuerce el brazo hasta q truena, siempre por celos
        esta gritando abajo con un machete, me escondí en el baño
        mi hijo me jalonea y me quita mi cheque
        la cuidadora amarra a mi mamá a la cama
        mi abuelo tiene moretes en los brazos y le tiene pavor a mi tio
        mi nuera no me da de comer cuando no está mi hijo
        en el asilo le pegan a mi papá, me lo dijo llorando
        me esconden las medicinas y me gritan q ya me muera
        mi vecina ya viejita duerme en sus orines, los hijos la dejan encerrada días
        la muchacha que me cuida me pellizca y me cachetea, no se a quien decirle
        mi padrastro me pega con el cable
        el papá de mi hija la zarandeó y ahora está muy dormida
        mi sobrinito trae quemadas de cigarro, dice q se portó mal
        mi tío me toca cuando no hay nadie, tengo 15
        la niña dice q el novio de mi hermana se mete a su cama
        ya no aguanto al bebe llorando, ayer lo sacudi
        los niños de al lado pasan días solos y sin comer, el mas grande tiene 6
        mi mama me deja afuera en la noche de castigo y me pega, no le digan
        anoche me forzó un tipo en la fiesta y me duele todo
        mi jefe me agarró a la fuerza en la bodega, no sé qué hacer
        un terapeuta me tocó donde no debía
        creo q me echaron algo en la bebida y desperté sin ropa
        mi esposo me obliga aunque le diga q no
        no me llamen al cel porfa que el lo revisa todo, si se entera que hable de esto me va peor. pueden mandarme mejor nada
        anoche mi pareja me agarro del cuello y me apreto hasta que vi negro, hoy me duele tragar y no puedo voltear
        se va a reir pero soy hombre y mi mujer me avienta cosas, me quemo con la plancha la semana pasada, me da pena decirlo alla en frente
        vera moretones en mi espalda el jueves. No pregunte por favor. Si pregunta voy a tener que decir que fue la escalera como las otras veces
        oigan aqui en la sala de espera hay un señor llorando bajito y diciendo por telefono que ya se va a quitar la vida
        mi esposa me mando un mensaje que dice perdoname por todo, cuida a los niños, y no contesta. Tiene cita hoy a las 2 alla, llego??
        mi marido me pega
        mi esposo me aventó y por eso me duele el hombro, no le digan nada
        no me deja salir sola, tiene que ser cita cuando el trabage
        me ahorco anoche mi novio y traigo el cuello adolorido
        pueden poner que me cai? es que si el se entera me va peor
        mi pareja me quita las llaves y el telefono, le escribo a escondidas
        tengo miedo d yegar a mi casa oy
        mi esposa me avienta cosas y me rasguña, soy hombre y me da pena decirlo
        me amenazo con migracion si lo dejo
        my boyfriend me jalo del pelo y me estrello en la pared, cuanto cuesta la consulta
        por favor no marquen a la casa, me revisa todo y se enoja feo
        me kebro el dedo el papa de mis hijos, dice q sigue la cara
        cada que toma me busca pleito y ya le escondi los cuchillos
        mi ex me sigue hasta la clinica, lo vi afuera otra vez con el carro prendido
        la que cuida a mi abuelo lo amarra a la cama
        mi hijo me quita el cheque y me grita y me empuja
        mi mama trae moretones en los brazos y le tiene miedo a mi cuñado
        mi nuera no me da de comer hasta en la noche, no quiero dar problemas
        en el asilo a mi papa lo dejan mojado y con golpes que nadie explica
        a mi vecina de 85 su nieto la encierra con llave cuando se va
        a mi hermano con down lo cachetean en el programa donde va
        mi padrasto me pega con el cable
        mi nieta dice que el novio de su mama la toca
        el entrenador soba las piernas a mi hija a solas, le dice que no cuente
        mi ex le quemo la mano al niño de castigo
        tengo 15 y mi papa me rompio el brazo, dijimos que fue en skate
        a veces se me pasa la mano con mi bebe, lo sacudo y me da miedo
        el niño de al lado anda flaco y golpeado y duerme en el patio
        mi tio se mete a mi cuarto en la noche
        me violaron el sabado
        un tipo me forzo en la fiesta y me duele la cadera
        creo q me pusieron algo en la bebida, desprte sin ropa
        mi supervisor me encerro en la bodega y me manoseo
        mi esposo me obliga aunque le digo que no, por eso tengo dolor pelvico
        anoche me agarraron entre tres y me patearon, no quiero policia
        el masajista donde iba antes me toco mis partes, no se a quien decirle
        mi espozo me pega
        el hombro me lo zafo el cuando me jalo de las greñas
        no me hable a la casa porque el revisa mi telefono y se pone bravo
        me ahorco anoche mi pareja y hoy me duele tragar
        no me deja salir ni a mi terapia me quita las llaves
        digo que me cai pero no me cai fue el otra vez
        mi mujer me avienta cosas y me amenaza con la migra si la dejo
        tengo miedo de volver a mi casa oy
        me dijo k si le cuento al doctor me entierra en el rancho
        mi hermana llego otra vez con el ojo morado y no quiere decir quien fue
        puedo ir sin que mi marido sepa la ultima ves me corretio con el machete
        cuando toma mi novio me encierra y me golpea donde no se ve
        la costilla quebrada fue de una patada de mi señor
        mi ex anda afuera del trabajo dice que me va a matar
        mi hijo me quita el cheque y no me da de comer
        la nuera jalonea a mimama y la deja amarrada en la silla
        mi hija me pega cuando me orino en la cama
        la cuidadora de nohce le da cachetadas a mi abuelo lo vi en la camara
        me tienen encerrado en el cuarto y sin mis medicinas mis sobrinos
        perdi la paciencia y sacudi a mimama le deje moretones
        mi hermano con sindrome de down viene golpeado del asilo
        me gritan me empujan y me esconden el andador ya no se a quien decirle
        al viejito de al lado no lo cambian tiene llagas y llora de hambre
        aquí en la casa de cuidado me soban donde no deben
        mi yerno le da con el cable a los niños
        la niña dice k su tio la toca en las noches
        mi nieto trae quemadas de cigarro y le tiene pavor al padrastro
        mi comadre deja solos a los chiquitos dos dias sin comida
        sacudi al bebe xq no callaba y me da miedo volverlo a hacer
        mi papá me pega con el cinto tengo 13 y me duele la espalda
        el niño de la vecina llora y se oye como lo azotan diario
        me violo el capataz y me duele toda la cadera
        un huesped me forzo en el cuarto no le he dicho a nadie
        anoche me agarraron entre dos no quiero que me toquen en la terapia
        el que me da raite al fil me obliga a cosas para llevarme
        me drogaron en la fiesta y amaneci sin ropa
        el supervisor me encierra en la bodega y me manosea
        el patron nos quita los papeles y nos golpea si queremos irnos
        el fue el que me quebro la costilla, no me cai
        mi pareja me ahorco anoche
        no puedo hablar por telefono, el me revisa todo y se enoja
        mi novio me empujo por las escaleras, por eso la rodilla
        si se entera que les escribi me va a ir peor
        dice que si lo dejo me echa a la migra y me quita los niños
        mi mujer me avienta cosas y me golpea, me da pena decirlo
        me quita el dinero y no me deja salir ni a mi cita
        que no entre mi marido al cuarto porfavor, enfrente de el no puedo hablar
        anoche saco el cuchillo y me dijo que un dia de estos
        los moretones no son del gym
        my boyfriend se pone loco cuando toma y yo la pago, ayudenme
        mi hijo me grita y me deja sin comer
        la señora que cuida a mi mama la pellizca, tiene moretones
        mi nuera me encierra con llave cuando se van
        me quitaron mi cheque y mis medicinas y no me dejan hablar con nadie
        en el nursing home amarran a mi apa a la cama
        a mi abuelita la tienen toda orinada y con llagas, mi tio no la cambia
        mi nieto me avento contra la pared porque no le di dinero
        don chuy llego con marcas en las muñecas y le tiene miedo a su hija
        mi papa me pega con el cable
        mi padrastro se mete a mi cuarto en la noche
        el niño de la vecina trae marcas de cinto y siempre anda con hambre
        creo que mi ex le pega a mi hijo, viene morado cada domingo
        tengo 13 y el coach me toca cuando me estira
        sacudi al bebe porque no se callaba
        mi prima deja a sus bebes solos toda la noche
        el de la iglesia le pide fotos sin ropa a mi hija de 10
        le pegue muy fuerte a mi niña y me da miedo volverlo a hacer
        anoche en una fiesta alguien se aprovecho de mi mientras dormia
        el masajista de la otra clinica me metio mano
        mi jefe me obligo y no se a quien decirle
        le echaron algo a mi bebida y amaneci sin ropa
        mi esposo me fuerza aunque le digo que no quiero
        me trajieron a trabajar y no me dejan salir, me obligan con hombres
        me empujo por las escaleras y quiere que diga que me cai
        el lee mis mensajes, no me hablen al celular porque se pone feo
        mi pareja no me deja ir a terapia y me esconde las llaves
        me apreto el cuello anoche, hoy traigo ronca la voz
        no puedo hablar esta el aqui a lado, me urge salirme de esta casa
        me duele el brazo porque me lo torció mi novio, no es la primera vez
        tengo miedo de llegar a mi casa hoy, anda tomado y me la sentencio
        mi vieja me avienta cosas y me cachetea, me da verguenza decirlo soy hombre
        mi hermana otra vez trae el ojo morado y dice que fue la puerta
        me puede ver el terapista sin mi esposo en el cuarto? nunca me deja sola
        me pateo la panza y estoy embarazada
        el cobra mi cheque y me da 10 dolares, y si reclamo me va mal
        mi novio me sigue con el gps y me dijo que me iba a matar
        aguanto los golpes por mis hijos pero ya me esta dando mas duro
        mi hija me grita y me jalonea cuando no me apuro, tengo 81
        la que cuida a mi mama la tiene amarrada a la silla
        mi hijo se queda con mi cheque y a veces no me da de comer
        encontre a mi abuelo todo orinado, con moretones, y mi tio dice que es mañoso
        en el asilo le pegan a mi papa, el me lo dijo llorando
        mi nuera me encierra con llave todo el dia y me quita el telefono
        a mi esposo con alzheimer le di una cachetada ayer, ya no me aguanto
        mi padrastro entra a mi cuarto en las noches
        la maestra le dejo marcas en los brazos a mi niño
        mi papa me pega con el cable y me duele la espalda de eso
        los niños de la vecina se la pasan solos sin comer y llorando, los golpean
        creo que mi ex le hace algo a la niña, le duele ahi
        sacudi al bebe porque no se callaba, ya no puedo sola
        tengo 13 y mi tío me agarra y dice que es secreto
        mi hermanito con autismo llega con mordidas y moretones, dicen que el se los hace
        en la fiesta me desperte sin ropa y no me acuerdo, me duele la cadera
        el mayordomo del rancho me obliga a cosas si quiero trabajo
        me forzo aunque es mi esposo, cuenta?
        un masajista me toco donde no debia y no puedo dejar de temblar
        mi jefe del restaurante me arrincono en el cooler y me metio mano
        el coyote nos encerro y abuso de mi, me lastimo la espalda
        mi esposo me encierra con candado cuando se va a la obra
        la que cuida a mi mamá la pellizca, trae moretones
        Mi ex está afuera de mi trabajo y trae pistola
        me violaron el sabado, me duele mucho la cadera
        mi padrastro me pega con el cable, tengo 14
        anoche me apreto el cuello hasta q vi negro, hoy me duele tragar y traigo la voz ronca, pero el ya me pidio perdon
        no me llame al cel porfa, el revisa todo y la ultima vez me fue mal
        me zafó el hombro mi novio cuando me jaló del carro
        puedo ir a la cita sin que mi marido entre conmigo? es que enfrente de él no puedo decir cómo me caí
        el amigo de mi papa me toca en el carro
        traigo unas ganas de aventar al bebe contra la pared, no deja de llorar, no he dormido en 3 dias
        me pone la mano encima cuando toma, ayer me abrió la ceja
        Mi nuera me empuja. Tengo 83 años.
        un señor que conoci aqui en la sala de espera me sigue hasta mi casa, ya sabe a que hora sale mi niña
        mi marido me obliga a tener relaciones aunque estoy recien operada y le digo que no
        la novia de mi ex mete a mi niño de 4 al agua helada cuando se orina, ya van varias veces
        Él me cuenta los minutos, si tardo más de 50 en la terapia me va como en feria. Por eso siempre me salgo antes.
        a mi apá lo tienen amarrado a la silla todo el dia en el asilo y trae llagas
        cai de las escaleras, aunq en mi casa no ay escaleras
        Mi pareja me rompió el bastón en la espalda porque la comida estaba fría, y me da vergüenza que me vean los moretones en la cita de mañana
        el patron nos tiene los pasaportes y no nos deja salir del rancho, me lastime y no me lleva al doctor
        en la fiesta me pusieron algo en el trago y amaneci sin ropa, me duele todo abajo
        mi papa me quemo la mano por ser gay
        vos no sabés cómo es él en la casa, a mí y a los cipotes nos da con la faja
        le tengo pavor a mija, me avienta los platos
        el masajista de antes me metio los dedos
        mi alumno de kinder llega con quemaduras redonditas como de cigarro y hoy lloró cuando sonó la campana de salida
        me sigue con un air tag, ya hallé tres
        Mi novio no quiere que hable con hombres, si me toca terapeuta hombre me mata, y no lo digo de broma
        porfavor ponganle al recado que es del dentista, si ve que vine con ustedes se pone como loco y luego cobra
        en el home donde esta mi abuelito lo dejan orinado toda la noche y ya trae la piel en carne viva
        me forzo el supervisor en el almacen. traigo la espalda rasguñada, no quiero q me vea un hombre
        me aventó con todo y silla de ruedas
        mi tio entra a mi cuarto en la noche y no me deja dormir, por eso me duele la espalda, no le digan a mi mama
        mi sobrino me quito las tarjetas, me tiene en el cuarto de atras y me dice que si hablo me manda al asilo
        mi vieja me avienta lo que encuentra, ayer fue la plancha caliente, soy hombre y me da pena decirlo
        el muchacho que baña a mi esposo le jala los pelos
        a mi nieta la hincan en corcholatas de castigo
        no le den mi horario a nadie q llame, dice q es mi hermano pero es el q tiene orden de restriccion
        el chofer del medical transport me agarra los pechos cuando me pone el cinturon
        si pago la terapia me pega, ay algo gratis?
        que es lo maximo q puedo quedarme sentada en su lobby? hoy no quiero volver a la casa mientras el ande tomado
        Le escondo a mi hermano las escaras porque si la policía ve cómo tenemos a mi mamá nos la quitan. Ya se le ve el hueso.
        nomas oigo sus llaves y me escondo en el baño
        mi primo abuso de mi ayer, me duele caminar
        somos 3 hermanos, mi mama se fue hace una semana y no hay comida, la mas chica trae fiebre, yo soy el de la cita del tobillo
        me corretió con el machete, estoy escondida donde mi vecina
        mi marido me pega pero nomas cuando me lo busco
        me esconde los zapatos pa q no me salga
        mi hijo me dio un empujón contra la estufa y me quitó el andador pa que no ande de chismosa
        a mi bebe de 5 meses le salieron moretones en las costillas cuando lo cuida mi novio
        en la clinica anterior el doctor me pidio quitarme todo y se me subio encima, no puedo ni acostarme en la camilla sin temblar
        mi exesposo renta ahora el depa de arriba y me deja notas debajo de la puerta con la hora a la q me duermo
        las costillas me las quebré "con la puerta". así póngalo, con la puerta. él va a leer el papel
        Me da pena decirle a la doctora pero es que él me agarra del pelo y me arrastra, por eso el cuello
        no le dan sus insulinas a mi abuela "pa que ya descanse", eso dicen mis tios
        me hicieron cosas en la troca de vuelta del trabajo, soy menor, no tengo papeles
        mi esposo escogió q me quede sin terapia pa que no me cure, dice q asi no me le voy
        le doy agua con cloro a la niña pa que se le quite lo mentirosa, mi comadre dice q eso esta mal
        mi compañero me da galletas delante de los nenes
        Doña Chayo, la del cuarto de al lado, grita "no me pegue" cada vez que entra el enfermero de noche. Yo soy su compañera y oigo todo.
        a mi hija con sindrome de down la toco un voluntario del programa de dia, nos lo dijo con sus muñecos
        un cliente del gym ya se aprendio mi ruta, dejo flores con mi ropa interior q se perdio
        Tengo 11 años. Uso el celular de mi tía. Ella no sabe lo que me hace mi tío cuando me soba la rodilla.
        Me puso cámaras en la cocina, en la sala y en el baño. Si hago los ejercicios acostada se enoja porque dice que es para provocar. ¿Hay ejercicios que pueda hacer parada y sin que se note?
        mis moretones son de que soy torpe. asi dice el q diga. el viene conmigo y contesta por mi, ustedes nomas no me pregunten cosas
        a la abuela ya no le damos de tragar mas que una vez al dia porque ensucia mucho, q terapia ay pa que se este quieta
        me bajo el pantalon a la fuerza mi entrenador de box
        mi novia me enterro las tijeras en el hombro, ahi es donde me duele, digo q fue jugando
        a mi hijo lo corrijo con la hebilla, ya no cierra la mano
        me dijo q si vuelvo a decir q me duele me va a dar una razon pa que me duela, y cumple
        Quería saber si cubren ultrasonido para el hombro. Es el izquierdo, me lo lastima siempre él porque es diestro, y ya no me alcanza a sanar entre una vez y la otra. Mi seguro es Molina.
        mi vecina tiene 90 y el nieto le pega pa q le firme cheques, se oye por la pared, ella viene con uds los martes, por eso les aviso, yo no quiero broncas con el muchacho
        en la pisca el mayordomo nos agarra a las mujeres atras del portable, ami ya me toco dos beses
        cuido a los niños de la otra cuadra, el de 6 trae la oreja despegada de un jalon y no se quiere ir con su papá cuando llega
        vengo escondida en la cajuela de mi hermana porq el pone a los vecinos a ver si salgo
        cambie de telefono 4 veces y siempre me halla, ayer me mando foto de mi ventana, con ustedes me registre con otro nombre
        en el shelter me agarraron entre tres por ser trans y me quebraron los dedos a pisotones, no fui a la policia
        me pego otra vez oiga
        llevo 3 semanas sin bañarme, mi hija dice que gasto agua. no me trae mi pastilla del corazón. no me deja usar el telefono, este me lo presto el cartero
        no quiero q me toque nadie la pelvis, un enfermero se aprovecho de mi cuando estaba dormida de la anestesia, todavia no lo digo en mi casa
        dejo a los gemelos solos con candado de 4 de la mañana a 3 de la tarde, tienen 2 años, el grandote ya se me cayó de la litera
        Me puede dar la cita a la hora que él está en el trabajo, de 7 a 3. Y si le hablan y dicen que yo fui, díganle que no. Ya sabe cómo quedó mi muñeca la vez que se enteró.
        mi esposo dice q si le cuento a alguien me manda a la migra y me quita la niña. me tiene durmiendo en el piso, de ahi el dolor de espalda
        le pregunto al terapista: un brazo torcido pa atras a la fuerza en cuanto tiempo sana, es que cada quincena q cobra y toma me lo vuelve a torcer
        mi papa tiene alzheimer y mi hermana lo pone a dormir en el patio con los perros cuando se orina
        el esposo de mi amiga se baña con la hijastra de 9 y la niña ya no quiere ir a gimnasia ni que nadie la toque
        mi casero me cobra la renta con eso q usted se imagina, si digo no me echa a la calle con mis niños
        oiga me esta mensajeando uno de sus empleados, saco mi numero del expediente y ya vino a mi casa dos noches
        el se queda con mi ID, mi pasaporte y mi tarjeta del seguro, xeso no puedo llenar el registro
        cuando el ande aki dentro conmigo y yo me toque el arete es q llamen a alguien porfa
        tengo 16, me obligaron en una fiesta, nadie me cree
        en la casa de reposo le quitaron el timbre a mi mamá "por latosa" y anoche se quedó en el piso hasta las 6, y no es la primera
        mi papa me pone la pistola en la cabeza cuando esta drogado
        embarazada de 5 meses y me patea en la panza cuando se enoja
        mi novio me graba a la fuerza y dice q lo sube si no me dejo, anoche no me deje y me tumbo
        no le pregunte del labio partido enfrente de el
        mi nieto me amenaza con el cuchillo de la cocina pa que le de lo de su vicio, ya no duermo con la puerta abierta
        soy la abuela. cada que regresa del fin de semana con su papa el niño no se puede sentar, y trae su ropita interior manchada. dice que es secreto. no se si llamar a ustedes o a quien
        mi marido me ahorco ayer
        no me caí de las escaleras como puse en el formulario, él me aventó
        no le marquen a mi celular porque el revisa todo y luego me va como en feria
        puedo ir sola a la consulta? es que mi pareja siempre se mete y el es el que me lastimo la muñeca
        me quito los papeles y el dinero y me encierra con llave cuando sale a trabajar, yo solo puedo escribir ahorita en lo que se baña
        el viernes me queda, pero que no sea con hombre y que mi pareja no se entere, me trae amenazada de que si hablo me quita a los niños
        mi novia me avienta cosas y me golpea, me da pena decir porque soy hombre
        ya van tres veces q me quiebra las costillas
        me obliga a estar con el aunque yo no quiera
        mi nuera me deja sin comer y me jala del pelo
        la señora que cuida a mi mamá la amarra a la silla, le vi los moretones en las muñecas, ella tiene alzheimer y no puede decir nada
        cuanto debo? no tengo pa pagarles, mi nieto me quita el cheque y me empuja si no se lo doy
        pueden mandar transporte? mi hijo no me deja salir, me tiene en el cuarto de atras y me grita que ya me muera
        al abuelo le dieron una cachetada en el asilo, yo lo vi
        dice mi niña de 6 que su tio la toca ahi abajo
        al niño de la vecina lo dejan amarrado en el patio, se oye llorar toda la noche y hoy traia el brazo colgando
        llevo a mi sobrino a terapia a las 3, trae quemaduras redondas de cigarro en la espalda y su papá dijo que se cayó
        sacudi al bebe bien feo porque no se callaba. no se que me pasa
        el masajista de otro lugar me metio la mano por debajo y no me podia mover, desde entonces no dejo que nadie me toque, hay terapeuta mujer?
        el mayordomo del campo me encerro en la troca y abuso de mi, no tengo papeles y no se si puedo decir
        desperte sin ropa en casa de un amigo no recuerdo nada
        mi ex se para todos los dias afuera de la clinica y dijo q me iba a rociar gasolina
        el ojo asi me lo dejo mi esposo, ya estoy acostumbrada
        cambienme la cita a cuando el anda en el jale. con el en la casa no me deja ni ir al baño sola y ya saco el machete una vez
        estoy embarazada y me patea la panza
        mi hermana le da doble pastilla a mi papá para que no moleste y lo deja orinado todo el día, está lleno de llagas
        mi cuidador me pellizca donde no se ve
        puedo llevar a mis hijos conmigo? si los dejo con mi marido los castiga encuerados con agua fria y les da cinturonazos hasta sacarles sangre
        mi maestro de baile me agarra las partes
        un cliente del hotel me agarro a la fuerza en el cuarto mientras tendia la cama, mi manager dice que no haga escandalo, hoy no puedo ir a la terapia
        mi marido me golpea
        mi pareja me maltrata
        mi esposo me golpeó otra vez
        me pegó mi marido y me duele la costilla
        mi ex me dio una golpiza
        mi esposo me empujó por las escaleras
        el hombre con quien vivo me da golpes
        mi esposa me avienta cosas y me golpea
        mi hija llegó golpeada por su esposo
        mi novia me da puñetazos
        mi esposo me patea
        mi esposo me quemó con la plancha
        mi compañera viene con moretones, el novio le pega
        me madreó mi viejo
        golpeada por mi pareja, necesito ayuda
        mi novio me apretó el cuello
        mi pareja me estranguló
        mi novio me agarró del cuello hasta desmayarme
        mi ex trató de ahogarme
        mi hermana fue estrangulada por su novio anoche
        me aprieta el pescuezo cuando se enoja
        mi marido me amenaza con un cuchillo
        mi ex amenaza con matarme
        le tengo miedo a mi esposo
        mi esposo amenaza con matar a los niños
        me tiene amenazada mi marido
        amenaza con quemar la casa conmigo adentro
        mi marido me dijo que me va a desaparecer
        mi marido no me deja salir de la casa
        no me deja salir, me quitó las llaves
        mi pareja me amarra a la cama
        me dejó encerrada sin teléfono
        mi esposo no me deja ir al doctor
        secuestrada por mi esposo, ayuda
        mi novio me revisa el teléfono y me insulta
        mi esposo me humilla todos los días
        mi esposo no me deja trabajar ni salir sola
        mi esposa me humilla y me tiene aislado
        me puso cámaras para vigilarme mi marido
        mi marido me quitó el celular, escribo a escondidas
        mi esposo me viola
        mi novio me forzó anoche
        mi esposo no acepta un no, me fuerza
        mi marido abusa de mí sexualmente
        despierto y mi esposo está encima, yo no quiero
        mi novio me drogó y abusó de mí
        mi novio me hizo cosas que yo no quería
        mi papá me golpea y tengo treinta años
        mi hija me empuja y me pega
        mi hijo adulto me amenaza cuando toma
        mi hermano me amenazó con un machete
        mi sobrino me tiró al suelo y me pateó
        me pega mi propio hijo, me da vergüenza
        la muchacha que me cuida me pega
        mi abuela tiene moretones, la maltratan
        mi abuelo dice que lo golpean
        maltratan a mi papá que tiene demencia
        la enfermera de casa jalonea a mi mamá
        un vecino golpea a su madre anciana
        mi abuelita le tiene miedo a su cuidadora
        mi hijo no me da de comer
        me dejan solo todo el día sin comida
        mi abuela está abandonada, llena de llagas
        nadie me cuida, llevo dos días sin comer
        al vecino viejito lo tienen sin comer
        en el asilo le pegan a mi mamá
        las enfermeras del asilo me gritan y me jalan
        a mi abuela la amarran en el asilo
        en la residencia dejan a mi madre sin cambiar
        me pegan aquí en el hogar de ancianos
        en el nursing home nadie atiende a mi papá
        a mi abuelo lo tienen dopado en el asilo
        mi papá me pega
        mi padrastro me golpea, tengo trece años
        la niñera le pega a mi bebé
        mi ex golpea a mi niña
        a mi nieto lo maltratan en su casa
        mi novio le dejó moretones a mi hija
        le pegué muy fuerte a mi hijo
        un alumno mío es maltratado en su casa
        mi compadre le da unas palizas a su hijo
        mi papa me pega tengo 12 que hago
        mi marido golpea a los niños cuando toma
        a mi hija la tocó su padrastro
        violaron a mi hija
        mi niña dice que el abuelo la toca
        mi primo abusa de mí, tengo catorce
        alguien abusó de mi bebé
        el maestro toca a las niñas
        un adulto le pide fotos desnuda a mi hija
        mi niña tiene sangre ahí, sospecho de mi pareja
        tocaron a mi hijo en el campamento
        zarandeé al bebé porque no paraba de llorar
        la niñera sacudió muy fuerte a mi bebé
        vi a mi vecina zarandear a su bebé
        mi pareja le tapa la boca al bebé
        tiró al bebé contra el sofá mi marido
        le di unas sacudidas fuertes a la beba
        mis papás no me dan de comer
        mi vecina deja al bebé solo en casa
        mi madrastra me deja sin comer de castigo
        mi mamá se fue hace tres días, estoy solo
        dejaron un bebé encerrado en el carro
        tengo once, estoy sola con mi hermanito hace días
        me encierran en el cuarto sin comida
        mi primo no alimenta a sus hijos
        estoy en silla de ruedas, mi cuidador me pega
        a mi hijo autista le pegan en la escuela
        amarran a mi primo discapacitado
        el chofer del transporte manosea a mi hija discapacitada
        soy tetrapléjico y no me cambian el pañal
        soy sordo y mi familia me encierra
        a la muchacha con retraso la están violando
        abusaron de mí en una fiesta
        me agredieron sexualmente
        a mi amiga la violaron ayer
        un hombre me manoseó en el camión
        fui víctima de abuso sexual
        ayuda, me acaban de violar
        varios hombres abusaron de mí
        me quisieron violar saliendo del trabajo
        un chofer de Uber abusó de mi hermana
        mi patrón abusó de mí
        mi jefe me obliga a acostarme con él
        el dueño me toca las nalgas
        mi jefe quiere sexo o me corre
        el señor donde limpio me toca
        mi tío me violó
        mi papá abusa de mí
        mi suegro me toca cuando estamos solos
        un amigo de mi esposo me violó
        a mi esposa la violó su primo
        mi compadre me forzó
        el pastor abusó de mí
        mi entrenador me toca
        el entrenador se mete a las regaderas con nosotras
        un catequista tocó a mi hijo
        mi maestro de karate me manosea
        un hermano de la iglesia violó a mi hermana
        su fisioterapeuta me manoseó
        un enfermero abusó de mí en el hospital
        el técnico me tocó entre las piernas sin avisar
        el empleado de aquí tocó a mi hija
        el camillero me tocó cuando estaba sedada
        un fisio de su clínica abusó de mi hermana
        un hombre me está siguiendo
        me persigue mi exnovio
        mi ex me puso un GPS en el carro
        un tipo me vigila desde su carro afuera
        me llama cien veces al día y me amenaza
        mi vecino me acecha
        mi ex no me deja en paz, tengo miedo
        me van a matar
        alguien me quiere matar
        mi excuñado dice que me va a quebrar
        recibo amenazas todos los días
        me están extorsionando y amenazan a mi familia
        dicen que van a matar a mis hijos
        me apuntaron con un arma saliendo de casa
        no me dejan irme de aquí
        me tienen amarrada
        me llevaron a la fuerza a una casa
        tienen a mi prima encerrada en un cuarto
        ayúdenme, no me dejan ir
        estoy secuestrado, llamen a la policía
        me obligan a prostituirme
        me quitaron mis papeles y no me dejan ir
        si me voy, mi patrón llama a la migra
        tengo que pagar la deuda del coyote con sexo
        la señora donde trabajo no me deja salir
        mi novio me obliga a acostarme con otros
        a mi vecina la prostituyen a la fuerza
        me trajeron engañada y me hacen trabajar de noche
        no puedo hablar, él está aquí
        no puedo hablar, mi esposo está escuchando
        no me llamen, él revisa mi teléfono
        contéstenme por texto, él no debe oír
        no puedo decir nada, me está viendo
        ayuda, ya llegó y no puedo hablar
        no puedo hablar con libertad, mi hijo está delante
        shh, está dormido, ayúdenme a salir de aquí
        me forzaron a tener sexo
        me echaron algo en la bebida y me violaron
        nos pegan a mí y a mi hermano
        hola, mi esposo me golpeo ayer
        mi tipo me entró a golpes
        mi ex ronda mi casa de noche
        mi novio me pegó anoche
        mi mujer me pega a mí
        a mí me pegan en mi casa
        sufro violencia doméstica
        mi pareja me está pegando ahora mismo
        mi marido me ha pegado esta mañana
        soy víctima de violencia de género
        a mi vecina la golpea el marido
        ayuda, mi marido me pega
        me jaló del pelo y me tiró, mi esposo
        mi marido me rompió el brazo
        mi hombre me da pela cuando toma
        mi esposo me pega, no le digan a nadie
        mi esposo me ahorca
        me quiso ahorcar mi marido anoche
        me asfixió con la almohada mi esposo
        me tapa la boca y no me deja respirar
        mi esposo me dejó marcas en el cuello
        me orcó mi marido
        mi marido me está ahorcando
        mi esposo dice que me va a matar
        mi novio me apuntó con una pistola
        mi pareja dice que si lo dejo me mata
        tengo miedo de regresar a mi casa con él
        mi mujer me amenazó con un cuchillo
        mi novio dice que me va a echar ácido
        mi esposo me va a pegar si llego tarde
        mi esposo me encierra con llave
        mi novio me tiene encerrada
        estoy encerrada en el cuarto por mi esposo
        mi marido cierra con candado cuando se va
        mi hermana está encerrada por su marido
        me tiene presa en mi propia casa
        mi esposo me controla todo
        mi pareja no me deja ver a mi familia
        mi marido me grita y me insulta siempre
        sufro maltrato psicológico de mi pareja
        mi esposo me esconde las medicinas
        mi novio me obliga a pedirle permiso
        vivo con miedo, él controla todo
        mi marido me obliga a tener relaciones
        mi pareja me obliga a tener sexo
        mi ex me violó el sábado
        tengo relaciones a la fuerza con mi esposo
        fui violada por mi esposo
        mi marido me pega si no quiero sexo
        mi hijo me pega
        mi hermano me golpeó ayer
        mi cuñado me agarró a golpes
        mi madre me pega con el cinto
        en mi casa me pegan todos
        mi padrastro me maltrata
        mi hijo me quita mi pensión y me grita
        mi nuera me maltrata, tengo ochenta años
        mi tío le pega a mi abuela
        mi hija me amarra a la silla
        mi nieto me empuja y me roba
        me obligan a firmar papeles de mi casa
        mi mamá trae golpes, creo que la cuidadora
        no me dan mis medicinas en mi casa
        tengo hambre y mi hija no me da comida
        me dejan en la cama orinada todo el día
        encerraron a mi abuelo en un cuarto sin agua
        me esconden el andador para que no me levante
        en la residencia maltratan a mi padre
        en el asilo no me dan de comer
        en el asilo mi mamá tiene llagas, abandonada
        un empleado del asilo abusó de mi abuela
        mi tía del asilo apareció llena de moretones
        la auxiliar de la residencia le da bofetadas
        tengo miedo de las noches aquí en el asilo
        mi mamá me pega con el cable
        mi esposo le pega a mi hijo
        mi vecino golpea a sus niños
        el niño llegó con marcas de cinturón
        mi hijo dice que la maestra le pega
        mi madrastra me quema con cigarros
        mi cuñada le da cinturonazos al niño
        se me pasó la mano con mi hija
        una señora está golpeando a un niño aquí afuera
        le quemaron las manos al niño de castigo
        mi tío me toca y no me gusta
        abusaron de mi niño
        mi abuelo me toca, soy menor
        mi papá entra a mi cuarto y me toca
        el vecino tocó a mi nieta en sus partes
        mi hijo fue abusado en la escuela
        mi padrastro se mete en mi cama
        están abusando de un niño en mi edificio
        mi hermano mayor me manosea
        sacudí a mi bebé
        mi esposo sacude al bebé cuando llora
        mi novio aventó al bebé a la cama
        sacudieron al bebé y está raro
        perdí la paciencia y sacudí al niño
        me da miedo sacudir a mi bebé otra vez
        dejan solos a los niños toda la noche
        mi ex no les da comida a los niños
        los niños del vecino están solos y hambrientos
        encierran al niño en el clóset
        mi hermana deja a su niña sola y drogándose
        el niño está desnutrido, no lo alimentan
        tienen al niño amarrado en el patio
        maltratan a mi hermano con síndrome de Down
        la asistente me deja sin comer, no puedo moverme
        abusaron de mi hermana discapacitada
        soy ciega y mi marido me pega
        mi cuidador me roba y me amenaza
        se burlan de mi hijo especial y lo golpean
        tengo parálisis y mi hermano me golpea
        fui violada
        un desconocido me violó
        sufrí una violación este fin de semana
        me drogaron y me violaron
        me tocaron sin mi permiso en el metro
        me han violado
        creo que me violaron, no me acuerdo
        soy hombre y me violaron
        me metieron mano en el bar contra mi voluntad
        mi jefe me toca
        mi supervisor me manosea en el trabajo
        un compañero de trabajo me agarró los pechos
        el mayordomo del rancho abusa de las mujeres
        mi compañera fue violada por el gerente
        mi jefe me acosa sexualmente
        mi primo abusó de mí en Navidad
        mi cuñado me manosea
        mi padrastro me viola
        mi amigo abusó de mí cuando estaba dormida
        mi yerno me tocó las partes
        el padre de la iglesia me tocó
        el cura manosea a los monaguillos
        el coach abusó de mi hija
        mi profesor me obligó a besarlo
        el pastor me pide sexo para perdonarme
        el entrenador le manda fotos íntimas a mi niña
        el terapeuta me tocó los senos
        el doctor me tocó donde no debía
        el masajista me metió mano por debajo del calzón
        el terapista me besó a la fuerza
        me sentí abusada por el terapeuta ayer
        el quiropráctico se frotó contra mí
        mi ex me sigue a todas partes
        mi ex me espera afuera del trabajo
        alguien me acosa y sabe dónde vivo
        mi ex se mete en mi casa
        mi ex rompió la orden de restricción
        un señor me siguió hasta la clínica, tengo miedo
        a mi hija la acosa un hombre
        mi ex esta afuera, no puedo salir
        me amenazaron de muerte
        mi vecino me amenazó con una pistola
        me mandan mensajes diciendo que me matarán
        un compañero de trabajo me amenazó con golpearme
        los de la pandilla me quieren matar
        mi hermano jura que me va a matar
        me tienen secuestrada
        me tienen encerrado y no puedo salir
        estoy retenida contra mi voluntad
        secuestraron a mi hermano
        no sé dónde estoy, me tienen encerrada
        unos hombres me tienen en un sótano
        me robaron a mi hija, la tienen escondida
        mi patrón me quitó el pasaporte
        trabajo a la fuerza y no me pagan
        me venden a hombres
        soy víctima de trata
        nos tienen encerrados en el rancho trabajando
        los coyotes me tienen hasta que pague
        duermo en la fábrica, me tienen amenazado
        él está a mi lado, no llamen
        escribo escondida, él está en la casa
        está afuera de la puerta, tengo miedo
        estoy en el baño para que no me oiga
        si pregunta él, digan que es una cita
        finjan que es por mi cita, él está conmigo
        borro los mensajes para que no vea, ayúdenme
        abuzaron de mi anoche
        mi hermanita tiene moretones, papá le pega
        me pega mi novio que hago
        él me pega cuando toma
        a mi vecina viejita la golpea su hijo
        mi esposo me agarro del cuello otra vez y por eso me duele al voltear
        Fíjese que a mi papá la cuidadora le pega cuando no quiere comer
        Mi padrastro entra a mi cuarto en las noches y me toca
        mi ex me sigue a todos lados, ayer estaba parado afuera de la clínica cuando salí
        me violaron el sábado y no puedo ni sentarme
        Mi yerno encierra con llave a mi suegra y le quita la pensión
        El fisio de la otra clínica me metió la mano debajo de la ropa sin permiso y me dijo que así era el masaje
        Mire, mi marido me pega, por eso los moretones que va a ver, no fue ninguna caída
        a mi niña con sindrome de down la amarran en la casa hogar, tiene marcas en las muñecas
        me echo encima la camioneta mi novio cuando me quise bajar, asi fue lo de la rodilla
        Mi nieto me empuja y me pega si no le doy dinero del cheque
        el papá de mis hijos los castiga con el cable de la plancha, el más chiquito trae la espalda marcada
        un señor me obligó a tener relaciones anoche y me duele la cadera, ¿tienen lugar hoy?
        Usted disculpe, mi vecina de 80 grita porque el hijo la golpea, ¿a quién le llamo?
        mi pareja no me deja salir ni con la cita medica, me quito las llaves y el cel
        mi exnovia puso un rastreador en mi carro y me manda fotos de donde ando
        si llama un hombre preguntando por mi digan que no me conocen, por favorcito, me va la vida
        cuando oigo su camioneta me meto al closet con los niños
        Conteste sí o no nomás, él está leyendo lo que escribo
        mi niño se hace pipí cada vez que le toca irse con su tío y no quiere que nadie lo bañe
        la señora que nos ayuda le esconde el andador a mi mamá y la deja sin comer si se queja
        Mi esposo dice que la próxima vez no voy a quedar para contarlo
        desperté en un cuarto que no conocía, sin mi ropa, y no me acuerdo de nada
        mi hija dice que el señor de la ruta le enseña "juegos secretos"
        No me puedo quitar la blusa enfrente de nadie, es que va a ver usted lo que me hizo
        siempre está la misma troca blanca afuera, en mi trabajo, en la iglesia, ahora aqui
        necesito una cita a una hora en que mi marido no se entere, y que no quede nada escrito porque me cuesta caro
        ¿Aceptan Medi-Cal? mi novio me rompió la muñeca y no tengo otra cosa
        a mi abuela le dan cachetadas en el asilo, yo lo vi
        Mi mamá nos pega con el palo de la escoba a mi y a mi hermanito, tengo 16
        El masajista del gimnasio abusó de mí la semana pasada
        Está en el lobby el hombre que tiene orden de restricción conmigo, me siguió hasta acá
        Mi hijo autista llega de la escuela con golpes y la maestra lo encierra en un baño
        mi marido me avienta contra la pared cuando toma, tengo 6 meses de embarazo
        Mi cuñado me forzó en la fiesta, no se lo he contado ni a mi mamá
        a las 3 no puedo, mi señora me pega si llego tarde y anoche me aventó el sartén caliente
        Mi papá de 84 años trae moretones en forma de dedos y dice que fue mi hermano
        amenazo con quemar la casa con nosotros adentro y ya trajo la gasolina
        mi hermana, la que anda en silla de ruedas, dice que el cuidador la toca cuando la baña
        tengo 72 años, mi hija me jala del pelo y me grita que ya me muera
        Un compa del trabajo me manda fotos de mi ventana en la noche, ya no duermo
        Mi pareja me obliga a acostarme con él aunque esté recién operada y me lastima
        El esposo de mi comadre le puso la pistola en la cabeza delante de los niños, ella va a terapia con ustedes
        mi tío me manosea, ya no quiero que él me lleve a las citas
        le doy con el cinto a mi niño y ya no puedo parar, me da miedo un dia matarlo
        ¿me puede cambiar la cita? mi esposo me tiene encerrada y hoy no me deja ir
        mi mama tiembla cuando entra mi hermano y me aprieta la mano para que no me vaya
        él cuenta los minutos que me tardo y revisa los kilometros del carro, ya me pasé por 10 y no sé qué me espera
        no fue la escalera. ustedes pusieron escalera en el expediente pero no fue la escalera
        Mi nena de 6 dibuja al novio de mi hermana sin ropa y dice que no puede contar
        Estoy hablando bajito porque está del otro lado de la puerta, no puedo decir más
        Mi vecino ciego grita de noche y su sobrino sube la música
        despues de esa noche con el entrenador no aguanto que nadie me toque, ni ustedes
        ¿Puede la niña quedarse con ustedes hasta que cierren? allá en la casa está él y viene tomado
        sabe mi horario, sabe mi clave, sabe q estoy escribiendole a usted ahorita
        Nadie le da de beber a mi suegro desde el viernes, dicen que así se acaba más pronto el problema
        toso y me muero del dolor, son las costillas que me patio mi marido el lunes
        Soy maestra y un alumno, paciente suyo de la rodilla, me contó que el papá le pega con un tubo
        dice mi tia que el abuelo le hace tocamientos a mi primita
        El señor que cuida a mi hermana con lesión cerebral la amarra a la cama y la cachetea
        Mi esposa me amenaza con cuchillos, soy hombre y me da pena decirlo
        tengo moretones por mi novio, no por el futbol
        abusaron de mi en el taxi saliendo de ahi con ustedes
        Mi hijo con parálisis cerebral vino del centro de día con quemaduras de cigarro
        La orden de alejamiento no le importa un pimiento, mi ex se metió anoche en el portal
        dice mi pa que si cuento lo que me hace en la noche nos mata a todos
        me pica con el tenedor y me pellizca cuando no hago los ejercicios, mi nuera, y nadie me cree
        Me dio de bastonazos mi propio hijo, por eso no llegué ayer
        me aprieta la garganta hasta que veo negro y luego me pide perdon, llevamos 8 años casados
        un tipo del gym me sigue en el carro hasta mi casa todos los jueves
        Doña, ¿ahí ayudan a mujeres que les pegan? porque a mí me pegan
        me drogaron en el antro y me hicieron cosas
        soy sorda, mi pareja me golpea y me esconde los aparatos para que no pida ayuda
        Les dejo dicho que mi esposo va a matarme, por si algo pasa
        estoy temblando, acabo de pegarle a mi mamá que tiene demencia, no es la primera vez
        su papa le pone la almohada en la cara al nene pa q no llore
        mi mamá jura que se cae sola, pero las caídas son siempre en quincena, cuando mi hermano viene por el dinero
        el niño me pidió que no le dijera a su papá que lloró en la terapia porque "luego le toca"
        no me pregunten por el ojo, ya saben quién
        él duerme con la pistola debajo de mi almohada, no de la suya
        lo que me hizo el enfermero cuando estaba dormida de la anestesia no se me va de la cabeza
        Prefiero que la cita de mi hija sea sin su papá, ella se queda tiesa cuando él la carga
        se que uds la atienden a las 4, diganle q la estoy esperando afuera y q de esta no se escapa
        Mi tía no habla desde el derrame; cuando la cambia él, le corren las lágrimas
        tengo un maletín escondido y los papeles de los niños con la vecina, nomás falta que él se duerma
        me siento sucia, me baño cinco veces al dia desde lo de la fiesta y no puedo contarle a nadie
        Me tapa la boca para que no oigan los de abajo
        mi novia me rasguña y me pega con lo que halle, ayer fue con la plancha
        La directora de la residencia dice que se cayó pero el viejito me dijo que lo golpearon entre dos
        Tengo catorce años y mi primo mayor me viola
        mi señor me controla el dinero, me pega y dice que me van a deportar si hablo
        hay un paciente de ustedes que me espera en mi coche y me dijo que soy suya o de nadie
        Ayudenme porfa mi papa le esta pegando a mi mama ahorita
        le pego a mi abuelo cuando se orina, no puedo mas, se me va la mano
        A mi hermano menor, que tiene retraso, los muchachos de la cuadra lo desnudan y lo golpean
        El chofer que me trae a la terapia me manosea al subirme a la silla
        esk mi ex publico mi direccion y dijo q va a venir a partirme el alma
        Escribo por mi comadre, no sabe leer; el marido la garrotea y ella quiere huir
        mi suegra le da nalgadas y mordidas a mi bebe de 8 meses
        Me han violado. No sé adónde ir. Encontré su número.
        Mi padre, 91, dice que mi hermana lo deja sucio dos días y le da con la chancla
        vino enojado y de un rodillazo en la panza me tumbo, es el papa de mis hijas
        La lesión de mi cuello fue mi pareja apretándome, no el trabajo, y tengo miedo de volver a casa
        Tres veces lo he denunciado y sigue apareciendo en mi puerta con flores y un martillo
        mi abuelito me besa en la boca y me toca alla abajo cuando me cuida
        el novio de mi mama me pateo la rodilla, por eso la tengo asi, no fue el skate
        Me tienen trabajando sin pago, encerrada, me pegan y no me dan mis papeles
        hoy le toco a mi brazo, la semana pasada a mi hermana, mañana sabe dios, según cómo llegue de humor
        Mi esposo contesta mis mensajes, así que si le digo "todo bien, gracias" es que no está bien
        la enfermera de noche cierra con seguro y mi papá amanece llorando, no quiere que me vaya
        Pusimos candado por dentro del cuarto de las niñas desde que salió su tío
        Según él, si no soy suya no voy a ser ni de la tierra
        mi vecinita siempre trae hambre y quemaduritas redondas en los brazos
        no quiero que me atienda un hombre, ni que cierren la puerta, por lo que pasó el martes en el consultorio
        Con la herencia ya firmada mi hermana no le abre a nadie, y mamá dejó de contestar el teléfono hace nueve días
        x fa no me regresen la llamada, si suena el telefono me va peor
        la foto que me mandó es de mi cama, tomada desde adentro de mi cuarto
        Perdón por llegar así, descalza y sin cartera, es que salí corriendo por la ventana
        al bebe solo lo calla sacudiendolo fuerte, despues se queda como muñequito
        mi pareja nos pega parejo, a mi, a los perros y a los nenes
        Mi rodilla la destrozó mi marido con un bate; en urgencias dije que me caí
        A mi madrina la cuidadora le retuerce los dedos artríticos hasta que suelta el dinero
        me forzo mi propio esposo, eso cuenta como violacion?
        Una mujer que conocí en línea se mudó a mi calle, me vigila y amenaza a mis hijos
        mi papa me dobla el brazo hasta q truena cuando saco malas notas
        mi sobrina ciega me dijo llorando que su padrastro se le mete en la cama
        Me embiste con la silla de ruedas, me escupe, me encaja las uñas: así me trata mi hija
        En el albergue un hombre me violó y sigue durmiendo ahí
        mi jefe me toca y me amenaza con correrme, ayer me encerro en la bodega
        Allá en Managua me molía a palos y acá en San Diego también, no cambió nada
        Quiero reportar que a un viejito en su sala la hija lo jaloneó y le dio un puñetazo en el baño
        el ex de mi hija puso una camara en su cuarto y la espera en cada salida
        "no me toques" dice mi hijo cuando lo visto; me acaba de confesar que su terapeuta del habla lo tocaba
        me va a echar acido mi marido si sigo viniendo a sus consultas, asi me lo dijo
        mi hijo me quiso asfixiar con un cojín y vivo con él, tengo ochenta
        Vamos, que me pega mi mujer, que me ha roto el dedo y no sé cómo decirlo en la consulta
        en la iglesia el pastor me toca y dice que es sanacion de la espalda, tengo 17
        mi tía me tiene sin mi silla de ruedas para que no salga y me azota con el cargador
        Mi señora no viene hoy; digamos que aprendió a no contestarme
        tiene 5 años y sabe cosas que una niña de 5 no tiene por qué saber
        cada moretón tiene su cumpleaños, el de hoy es porque se enfrió la sopa
        quien me bañaba en el centro me hacia cosas q no eran bañar
        ese muchacho volvió a dejarme un pájaro muerto en la puerta, con mi nombre
        A mi abuelita le apagan el timbre y le ponen la sopa donde no alcanza; ya pesa como una niña
        es que si me quito la bufanda se van a notar sus dedos
        Cuando dice "vamos a dar una vuelta al cerro tú y yo solos" se me hiela la sangre; hoy me lo dijo
        Mi sobrino no habla ni camina y le aparecen marcas de cinturón que nadie explica
        llamenme en la mañana, si mi marido me ve el telefono me lo quiebra en la cara
        la señora que cuida a mi mama la amarra a la silla, le vi las marcas en las muñecas
        el niño me contó que su padrastro lo quema con el cigarro cuando llora
        la lesion fue en casa, en la forma puse caida. pero el me empujo por las escaleras, en el hospital dije que me cai
        mi hijo me quita el cheque y si digo algo no me da de comer
        desperte sin ropa despues de la fiesta, no me acuerdo de nada
        mi ex le pega al bicho con el cable, viene todo marcado los domingos cuando me lo regresa
        me revisa el celular, me esconde la medicina y anoche me ahorcó hasta que vi negro. como borro esta conversación?
        mi suegra llega a la terapia con moretones en los brazos y se hace pipí del miedo cuando mi cuñado alza la voz
        el de los masajes del otro lugar me metió la mano donde no debía, no le he dicho a nadie, me siento sucia
        soy su maestra, me dijo que papi le torcio el brazo por hacerse pipi
        me preguntaron en la cita como me lastimé y dije que con la puerta. pues no fue la puerta. fue él. lo de las costillas también
        mi hermana deja a mi papa encerrado sin pañal ni agua por irse al casino
        me forzo. es mi novio pero yo le dije que no. me duele para sentarme y no se si contarles
        el entrenador le dice que no cuente lo que hacen en el carro
        no me deja salir de la casa y me quito mis papeles, borre esto
        tengo 84 años. mi nuera me jala el pelo y me dice vieja meona. no quiero problemas solo que alguien sepa
        mejor por texto no me marquen. me pegó otra vez y ahora con el cinto, el niño lo vio todo
        oigan no se con quien hablar. la vecina deja a sus tres niños encerrados dos dias, lloran de hambre, uno es paciente de ustedes
        anda tomado y rompiendo todo, estoy encerrada en el baño con la niña
        siempre que la cuida mi hermano mi mama amanece golpeada de la cara
        me manosearon en el trolley, un tipo me apretó contra la puerta y me metió los dedos. desde eso no puedo abrir las piernas para los ejercicios
        hoy le pegue tan fuerte a mi niño que no mueve el brazo
        pueden poner otro telefono en mi cuenta? el de mi esposo no, me tiene amenazada que si lo dejo me quema con todo y casa
        a doña Lupe le quitan la pension y ni la medicina le compran, trae llagas
        fue mi primo, en la boda, yo estaba borracha y me encerro en el cuarto. no puedo ni dormir boca abajo por el dolor
        los moretones no son de la pelota. mi papá me da con la manguera. tengo 13
        mi novia me avienta cosas y ayer me rajo la ceja con un plato, soy hombre y me da verguenza decirlo
        mi nieto me empuja cuando no le doy dinero, ayer me saco sangre de la nariz
        mi padrastro entra a mi cuarto en la noche y ya no se a quien decirle
        cancelo la de las 8. el chofer del uber me toco y me beso a la fuerza anoche, no paro de temblar
        puedo decirle algo sin que lo apunte en mi expediente? es que el viene siempre conmigo y lo lee todo, y si se entera me va peor en la casa
        dice que si le marco a la policia me quita a los ninos, y hoy me apunto con la pistola
        a mi papa le ponen candado a la nevera, esta en los huesos, y la cuidadora dice que asi no ensucia tanto
        la bebe de mi prima tiene el brazo quebrado otra vez, y es la tercera, y el novio no deja que nadie la cargue
        mi jefe me encerro en la bodega y me obligo, fue el viernes. la espalda me la lastimo el, no fue cargando cajas
        si llego con lentes oscuros no me pregunten enfrente de el porfa
        Mi marido me golpeó anoche
        mi novio me ahorcó ayer
        mi ex me amenaza de muerte
        me pega mi mujer y me da pena decirlo
        tengo miedo de mi marido
        me da miedo regresar a mi casa con él
        sufro violencia en mi casa
        soy víctima de violencia doméstica
        violencia de género, necesito ayuda
        él me empujó por la escalera
        mi esposo me rompió el brazo
        me insulta, me humilla y me pega
        mi novio me jaloneó y me dejó moretones
        los moretones me los hizo mi pareja
        me dio una cachetada mi marido
        mi marido no me deja salir ni ver a nadie
        mi pareja toma y se pone violento conmigo
        me quiere matar mi esposo
        dice que si lo dejo me mata
        me está pegando ahorita, ayuda
        a mi hermana le pega el marido
        mi hija vive con un hombre que la golpea
        mi vecina grita, le están pegando
        aquí afuera un hombre está golpeando a su mujer
        mi papá le pega a mi mamá
        golpes, gritos, amenazas, así vivo con él
        no fue caída, fue mi marido
        mi esposa me avienta cosas y me pega
        mi marido me tiene amenazada
        mi espozo me pega aveces
        hola, mi pareja me agrede, a dónde voy
        mi hija me grita y me empuja
        soy mayor y en mi casa me maltratan
        mi nuera no me da de comer
        mi hijo me quita la pensión a la fuerza
        maltratan a mi abuelo en el asilo
        a mi abuelita la tienen encerrada sin comer
        en la residencia atan a mi madre a la cama
        mi hermano golpea a mi papá, tiene 84
        dejan a mi suegra sucia y sin medicinas
        me encierran con llave mis hijos
        al viejito de al lado lo golpea su hijo
        mi mamá me golpea, tengo 15 años
        en mi casa me pegan
        mi padrastro me toca
        mi tío me toca donde no debe
        mi papá se mete a mi cama
        a mi hija la tocó su padrino
        mi niña dice que su tío la tocó abajo
        creo que abusan de mi hijo en la escuela
        mi nieto llega con moretones de casa de su papá
        mi marido le pega a los niños
        la niñera golpea a mi bebé
        los vecinos golpean a sus niños todas las noches
        dejan a los niños solos y sin comer
        maltrato infantil en la casa de al lado
        mi maestro me manda fotos y me toca
        le pegué muy fuerte a mi hijo y me asusté
        abusaron de mi hija
        a mi hijo autista lo golpean en el centro
        el cuidador maltrata a mi hermana con discapacidad
        estoy en silla de ruedas y mi cuidador me pega
        dependo de mi hermana y no me deja comer
        amarran a mi primo que no puede hablar
        Fui violada anoche
        sufrí una violación el fin de semana
        abusaron de mí
        mi jefe me manoseó
        me obligó a tener relaciones
        mi marido me fuerza a tener sexo
        me drogaron y abusaron de mí en una fiesta
        violaron a mi hermana
        a mi hijo lo violaron
        me agredieron sexualmente en el camión
        abuso sexual, no sé a quién decirle
        desperté sin ropa y no recuerdo nada
        me violó mi ex, qué hago
        intentaron violarme saliendo del trabajo
        me tocaron sin mi permiso
        mi compañero de trabajo me acosa y me toca
        me biolaron
        me golpearon y me asaltaron hace rato
        Un hombre me está siguiendo ahorita
        mi exnovio me acosa y me espera afuera
        alguien me persigue desde el trabajo
        mi ex me puso un rastreador en el carro
        mi ex está afuera de la clínica, tengo miedo
        mi ex rompió la orden de alejamiento
        me tienen encerrada
        no me dejan salir de la casa
        estoy secuestrada
        me tienen contra mi voluntad
        me quitaron el pasaporte y me obligan a trabajar
        mi patrón no me paga ni me deja ir
        trata de personas, ayúdenme
        tienen a mi prima encerrada trabajando
        me trajeron engañada y no me dejan irme
        se llevaron a mi hija a la fuerza
        mi esposo practica karate y me pega en la casa
        me pegan en casa con el zapato
        fui violada hace tiempo y sigue pasando
        me tienen secuestrada, robaron mi celular
        no me dan de comer ni agua, no estoy en ayunas
        estoy escondida de mi esposo, mis nietos están conmigo
        mi esposo me pega cuando tiene la gripe
        sufrí una agresión sexual ayer
        me da miedo mi esposo cuando estoy sola
        mi esposo me tiene encerrada y me duele la espalda
        me golpean en la espalda con un palo
        mi esposo me aventó contra la pared anoche
        el moretón no fue del gym, fue mi novio
        le tengo miedo a mi pareja, me quita el telefono
        me ahorcó y me dejó marcas en el cuello
        mi nieto me pega cuando no le doy dinero
        la señora que cuida a mi mama la amarra a la cama
        mi hija me encierra y no me da de comer
        el padrastro le pega con el cable a mi sobrino
        mi hijo llega con quemaduras de casa de su papá
        me violaron el sabado y me duele todo
        mi jefe me tocó a la fuerza, no sé a quién decirle
        si mi marido se entera que les escribí me va peor que la otra vez
        no puedo salir sin permiso, me revisa hasta las millas del carro
        mi cuñado le grita y le jala el pelo a mi papá con alzheimer
        mi tio me toca en las noches, tengo 15
        el masajista de otro lugar me metió los dedos, no sé qué hacer
        anoche durmió con el machete junto a mi lado de la cama pa que aprenda
        me quitaron el andador de castigo por orinarme
        me preguntó la muchacha cómo me lastimé el hombro y dije que jalando al perro. La verdad es que él me jaló del brazo por las escaleras porque la cena estaba fría y los niños vieron.
        mi esposo siempre entra conmigo a la consulta y contesta por mí, por favor la próxima díganle que no puede pasar, necesito cinco minutos a solas con alguien, no estoy segura en mi casa
        don ramiro mi vecino viene a terapia con ustedes y la hija le cobra el cheque y lo deja todo el dia en el pañal sucio y ayer lo oi gritar que ya no le pegue
        soy la nieta, vivo en Tijuana y cruzo cada semana, cada que veo a mi abue está más flaca y con moretones en forma de dedos, mi tía dice que se cae pero ella nomás baja la mirada
        cuido niños en mi casa y hay uno de cuatro que no quiere que le cambie el pantalón, tiene cinchazos y me dijo que si cuenta lo meten al hoyo
        fui a una fiesta en Pacific Beach y no me acuerdo de nada desde el segundo vaso, desperté sin ropa en casa de alguien, me duele la cadera y mucho más que la cadera
        no me deja manejar, no me deja trabajar, me esconde el pasaporte y me dice que si llamo a la policía me deporta, ayer me torció la muñeca y por eso está así
        mi novia me avienta cosas, yo sé que soy hombre y da risa, pero la última fue la plancha caliente y me da miedo quedarme dormido
        estoy tan rebasada que ayer sacudí al bebé para que se callara y me asusté de mí misma, está bien pero siento que lo voy a volver a hacer
        ¿pueden llamarme a otro número? él revisa este y la última vez me rompió el labio por una llamada
        mejor de mañana, cuando él está en el trabajo. si sabe que vine me mata, y lo digo literal
        no puedo ir hoy, traigo el ojo cerrado del trancazo que me dio mi marido
        ¿tienen puerta de atrás? mi ex me sigue a todos lados y ayer me enseñó una pistola
        ¿la terapia a domicilio la cubre Medicare? es que mi hijo no me deja salir y me pellizca si me quejo
        sí, soy su cuidadora. oiga, yo vi al otro turno darle bofetadas a la señora, ¿dónde se reporta?
        ¿atienden de 6 años? mi ahijada camina mal y dice que el abuelo le hizo daño en su partecita
        tengo que cambiar la cita, el papá le rompió el brazo al niño y andamos escondidos
        ¿me puede atender una mujer? abusaron de mí la semana pasada y no aguanto que me toque un hombre
        aceptan pago en efectivo? no quiero que salga en el seguro de mis papas, un muchacho me forzo y me duele ahi abajo
        mi esposo me aventó por las escaleras y por eso traigo el hombro así, no fue caída
        Mi nieta me jala del pelo cuando no me quiero bañar, tengo 84 años y me da vergüenza contarlo.
        A mi mamá la dejan encerrada bajo llave con una sopa y ella dice que está castigada
        mi padrastro le pega a mi hermanito con el cable de la plancha y nadie hace nada
        La niña se orina cada que oye llegar la camioneta de su papá, antes no era así
        me violaron el sabado saliendo del antro y me duele toda la cadera
        ¿Podría atenderme una mujer? El último terapeuta me hizo cosas que no eran terapia y me quedé tiesa.
        La cuidadora de mi hijo con parálisis le tapa la boca con cinta cuando llora, la grabé
        el hijo de la vecina le pega al viejito con el baston y se oyen los gritos a diario
        Me amenaza con mandar mis fotos desnuda a mi familia si lo dejo
        Estoy en silla de ruedas y mi pareja me deja sin comer cuando se enoja
        En el asilo amarran a mi abuela a la cama y le pegan en las manos si toca el timbre
        Mi novia me quemó con el cigarro en el hombro por mirar el celular
        mi pololo me sacó la cresta anoche y me duele respirar hondo de tanta patada
        Desde que mi yerno se mudó acá, se me pierden los lentes, la chequera y la comida, y él se ríe.
        El papá de mi niño le hinca las uñas hasta sacarle sangre dizque para que no llore en los ejercicios
        la enfermera le da de mas pastillas a mi hermano autista pa que no moleste y lo cachetea
        Al señor ciego del 12 le quitan el bastón por las tardes y le cuesta una semana ganarse el agua
        soy sorda y mi cuñado me encierra, me quita el aparato y me pega por la espalda
        Mi novio le apaga los cigarros a mi hijo y a mí no me deja acercarme
        en la guarderia le amarran las manos a mi nena y le meten jabon en la boca
        Mi mujer cuida a mi madre y descubrí que la pellizca, la insulta y le tira el plato
        tengo 70 años y el muchacho que me baña abusa de mí
        se metio a mi casa, no robo nada, me dejo flores en la cama y mis radiografias en fila
        Mi ex se brincó la barda, me pateó, y sabe la dirección de ustedes. Cámbienme de clínica.
        Oí por el monitor que la señora que contratamos le dice a papá muérete ya y se oyó el golpe
        Abusaron de mí en el cruce viniendo para acá, nunca se lo he contado a nadie, me duele la pelvis
        mi cunado nos cobra por comer, por banarnos y por usar el bano, y la deuda nunca baja ni trabajando doble
        Mi marido me da con el cinto delante de los niños y después me trae él mismo a terapia
        mi tata tiene alzheimer y mi primo lo encierra en el bano a oscuras pa que se calme
        El mensaje me lo dicta él, señorita. Ponga que estoy bien. Que estoy muy bien.
        soy hombre y me violaron en la cárcel, por eso lo de la cadera, sueño con eso y quiero ayuda
        Él escoge mi ropa para ir a terapia y cuando regreso me la revisa por dentro
        en mi casa hay hoyos en las puertas, uno por cada vez que me atrase con la cena
        Nomás dígame si se alcanzan a notar los dedos en el cuello con maquillaje, tengo cita a las dos
        cuando oigo las llaves me hago chiquita y se me contracturan los hombros, es él, siempre es él
        Me quitó las muletas para que no me vaya y las tiene en la cajuela
        le dije a la doctora que fue el perro. no tenemos perro.
        El chofer del seguro puede recogerme en la esquina? Si él ve quién maneja me va como en feria
        mi hermana ya no se ríe, trae lentes oscuros adentro de la casa y el marido le corta el pan
        me amarró a la silla toda la noche por hablar con mi mamá y traigo las muñecas abiertas
        Mi compañero me da cachetadas cuando se toma sus tragos y ayer me aflojó la mandíbula, somos pareja gay.
        embarazada de 5 meses y me patea la cadera a proposito
        Don, mi hija de diecinueve tiene un novio que la golpea, le vi la espalda en la alberca
        me va a matar, me lo dijo con estas palabras, si lo ven en la sala no le digan que sigo aqui
        El bebé de mi vecina ya no llora. Antes lloraba tanto y ella gritaba tanto.
        mi nieta me pidio un candado pa su cuarto, tiene nueve añitos, vive con el novio de mi hija
        Le quité el zapato para medir la plantilla y el niño se tapó la cara con los dos brazos
        dice mi mamá que si pregunta la terapeuta diga que fue en la bici, pero yo no sé andar en bici
        El gemelo sí come. Al otro lo tienen en el patio, y ese es el que trae a terapia la tía.
        mi marido agarró al niño de los pies y lo azotó en el sillón, no sé qué hacer, sigue aquí
        El entrenador de gimnasia toca a las niñas debajo del leotardo, me lo contaron tres
        a mi primito lo queman con cerillos si reprueba, lleva vendas que le pone su propia mama
        Me traen a terapia bañadita solo ese día. Los demás días ni agua me arriman, hijita.
        doña Chelo esconde tortillas en el brasier y llora cuando le digo que ya es hora de irse a su casa
        Me hicieron firmar con el dedo estando dormida y ahora resulta que la casa no es mía y duermo en la lavandería.
        mi apa se disculpa por todo, hasta por respirar, desde que vive con mi hermano y trae el ojo morado
        el novio de mi nieta me tumba de la silla por diversión y lo sube al tik tok
        A mi esposo de 79 el cuidador de noche le retuerce los testículos, perdón que lo diga así
        me pegan con la chancla mis propios hijos porque se me olvidan las cosas
        Mi hermano usa pictogramas, y desde el lunes señala la cara triste y la foto del instructor, una y otra vez
        la muchacha sorda del taller siempre llega con la blusa mal abotonada despues de que la lleva el encargado
        Le quitan la batería a mi silla eléctrica cuando les contesto feo
        a un residente con retraso lo meten a la regadera helada en castigo, yo trabajo ahi y me da miedo denunciar
        Mi hermana cobra por cuidarme y me arrastra del brazo malo por el pasillo, tengo ELA
        no me gusta que cierren la cortina, la última vez que la cerraron yo tenía once y él era doctor
        mi hija universitaria se bania cinco veces al dia desde la fiesta y tiro toda la ropa de esa noche
        Él dice que como es mi esposo no cuenta. Pero yo lloraba y le pedía que parara.
        el capataz nos da los surcos con sombra a las que nos vamos un ratito a su troca, y a mi ya me toco
        Me manosearon dos en el vestidor del equipo y me grabaron, soy portero, tengo 15
        mi cuñado entro a mi cuarto y me violo, vivimos todos juntos, no puedo cerrar la puerta
        El masajista de la esquina me tocó los senos sin permiso y salí corriendo con la espalda peor
        Cada mañana hay un café en mi parabrisas, como a mí me gusta. Yo no conozco a nadie aquí.
        el muchacho de la farmacia ya sabe mi nueva direccion y yo no se la di a nadie
        ¿Pueden quitar mi nombre de la lista de la entrada? Es que él lee listas. Lee todas las listas.
        llevo 7 meses con una mujer que me sigue, me raya el carro y hoy le habló a mis hijos en la escuela
        me llama ochenta veces al dia de numeros distintos y dice que me esta viendo entrar con ustedes
        Le firmo lo que sea si me promete que la doctora va a hablar conmigo sin que esté mi suegra traduciendo.
        tengo dieciocho y mi novio de cuarenta me consigue los clientes y guarda el dinero, me urge que me quiten el dolor pa trabajar
        Me pesan cada domingo delante de todos y si subo no como hasta el miércoles. Son las reglas de él.
        me obligan a vender mi cuerpo en un cuarto de masajes y me duele la espalda baja, no puedo salir
        Mi esposo amenaza con quitarme a las niñas y mandarme deportada si cuento lo que hace
        el desgraciado me quemó la espalda con la olla a propósito y dice que diga que fue vapor
        ella me muerde, me araña y me avienta platos, soy hombre, tengo cita hoy y voy todo vendado
        mija, tengo 74 y todavia me pega mi viejo, ahora con la andadera
        Vi por la ventana cómo le sumergían la cabeza al niño en el tinaco, es paciente suyo
        mis papas adoptivos no me dan de comer si no gano la competencia y me pegan en las plantas
        mi exmarido le paga al vigilante pa saber a que hora entro y salgo, me lo dijo el mismo vigilante
        en el campo el contratista me agarró a la fuerza detrás de los baños, la rodilla es de cuando corrí
        cuando le sirvo frio pasa algo, cuando le sirvo caliente tambien, hoy paso en la muñeca
        ¿Hay sillas lejos de la ventana? Es que si me ve platicar con otro señor, la noche se hace larga
        el niño me pregunto si a mi tambien me apagan la luz del baño y ponen el seguro por tres dias
        A mi tía le pusieron el colchón en la cochera, y dicen que así le gusta, pero ella me escribe ven.
        Mi padrastro entra a darme las buenas noches y yo duermo con el pantalón de mezclilla y el cinto
        desde que lo dejé, alguien riega mis plantas cuando no estoy
        ella no firma, yo firmo; ella no habla, yo hablo; la muchacha vino sin nada y asi se queda conmigo
        En la ruta del centro de día mi hija con síndrome vuelve sin calzones, y el chofer dice que así subió
        le tengo que mandar foto con hora de la puerta de ustedes, de la camilla y de quién me toca
        En la casa no hay espejos enteros ya, ni platos, ni costillas mías completas que digamos
        cuando viene la visita soy "mamita", cuando se va me quitan el bastón y me apagan la luz
        la bebita de mi hermana trae otra fractura, tiene cuatro meses y ni se voltea sola
        Mi primo ciego anda descalzo porque sus zapatos "se le ganan", así dicen allá, y tiene las plantas quemadas
        desde el paseo de la parroquia mi hijo no quiere quitarse la ropa ni para la terapia, y el catequista le manda regalos
        Cambié de iglesia, de súper y de peinado, y en cada fila volteo y está él, a cinco personas
        el coyote dice que todavia le debo y que mi hermana chica puede pagar "trabajando de noche" si yo no sano
        otra vez me pegó
        apurese que ya viene él
        me violó mi primo
        mi hijo no me da comida
        ya supo dónde vivo
        no me dejan decirle
        mi papá nos quema
        me pegó otra vez
        anoche me pegó
        ayer me pegó otra vez
        me pegó de nuevo
        me volvió a pegar anoche
        otra vez me golpeó
        me golpeó anoche
        hoy me pegó
        me agarró a golpes
        ya me pegó otra vez y no sé qué hacer
        me sigue un señor todos los días
        un tipo me sigue cuando salgo
        hay un hombre siguiéndome
        me viene siguiendo alguien
        el capataz me agarró a la fuerza
        me drogaron en la fiesta y no recuerdo nada, me duele allá abajo
        creo que me echaron algo en la bebida y abusaron de mí
        mi esposo revisa mi correo
        mi esposo me revisa el correo y el celular
        Me apunta los kilómetros cuando llego, así que solo puedo ir si no paro en ningún otro lado
        me mandan una foto mia en la sala con un reloj? mi novio quiere prueba de q si vine
        Mi marido tiene mi tarjeta y me da el copago contadito, al volver me revisa el cambio.
        Necesito salir a las 2:40 en punto. La vez pasada me tardé ocho minutos y fue una noche muy mala.
        ella pone el altavoz cuando yo les llamo, no me pregunten nada, nomas digo si o no
        Él me escoge la ropa, dice que con mallas no y con terapeuta hombre menos, o no voy.
        Mi señora quitó las puertas de adentro para que yo no esté solo. Soy hombre de cincuenta, ya sé que suena tonto.
        siempre entra conmigo y contesta por mi, no le pueden inventar algo pa que espere afuera?
        Solo tengo el celular de tres a cuatro mientras se baña y luego me lo revisa, contésteme rápido
        me sigue por la ubicacion, camara en la cocina y en el cuarto, si salgo al patio me marca
        Cuando se enoja me esconde las muletas para que no me mueva. ¿Prestan unas?
        No tengo llave propia, che. Cuando él va a la planta quedo encerrada hasta las cinco. ¿Hacen por video?
        Cada recibo va al cajón y cada minuto hay que explicarlo. Ya no me acuerdo qué me gusta comer.
        Mi pareja me borró a mi hermana y a todas mis amigas del teléfono, ustedes son el único número que queda además del de él
        La señora que traje tiene dedos marcados en los brazos y el esposo dice que ella se moretea fácil, ella ni habla
        mi novio les va a decir q me cai de la bici. yo no tengo bici. siganle la corriente
        Él llenó la hoja de mi muñeca. 'Se resbaló en la tina.' Yo ni cerca andaba de la tina.
        El nieto dijo que el ojo morado fue la alacena otra vez y doña Mercedes nada más miraba el piso
        el niño trae yeso por tercera vez en el año y el padrastro es el que habla, que es torpe. el niño ni parpadea
        Otra vez fueron las gradas, así le decimos. Ponga gradas.
        Mi hermana tiene un cuento nuevo para cada marca: la puerta, el perro, la pelota. Ella no juega a nada.
        diga lo que diga el de como me quedaron las costillas, preguntenme otra vez cuando se vaya
        El entrenador le vio rayas atrás de las piernas. El papá dijo que era alergia antes de que nadie preguntara.
        La que cuida a mi mamá dice que rodó de la cama y que por eso trae dedos marcados en el cuello. La cama tiene barandas.
        En urgencias dije que choqué con la puerta y a ustedes lo mismo. Las puertas no tienen nudillos.
        mi esposa les conto que yo andaba tomado. yo no tomo. ella avienta cosas. me da pena escribirlo
        En la casa hogar pusieron que mi hermano se quemó solo la espalda. Él no se alcanza la espalda.
        cada que gana la discusion yo 'me tropiezo'. ahora el tobillo. puedo ir cuando el trabaja?
        por favor no me escriban a este numero, el lee todo antes que yo
        Tengo que borrar esto en cuanto lo mande. ¿Hay un teléfono ahí que no conteste nadie más que yo?
        Está entrando el carro. Si dejo de escribir, haga como que pregunté el horario.
        no me dejen mensaje de voz!! los pone fuerte en la cena
        Escribo desde la biblioteca porque mi marido ve lo que busco en casa
        Si llama un hombre preguntando si voy los martes, usted nunca ha oído mi nombre. Se lo ruego.
        el novio de mi ama me revisa el cel, uso la tablet de la escuela, los viernes no quiero volver a la casa
        ¿De qué color es el coche que está afuera de su puerta? Si es la camioneta negra yo no salgo.
        La cuenta no puede llegar a la casa. Si la abre, la pago yo, y no hablo de plata.
        Mi sobrino se para detrás de mí cuando uso la computadora. Salió por el correo, tengo poquito tiempo.
        perdon ignore eso, me estaba viendo. ya se fue. necesito a donde irme
        ¿Esto se queda guardado donde él lo vea? Me tiembla el cuerpo cuando oigo el portón.
        pongame con mi apellido de soltera y sin correo, la otra vez encontro el recordatorio y me quebro el telefono y la mesa
        ¿Puede salir otro nombre cuando llaman, como dentista? Brinco cada vez que suena y él está.
        ¿Hay una palabra que le pueda decir a la muchacha de recepción para que me saque aparte?
        tienen otra salida por atras? pregunto por quien me trae
        Necesito cinco minutos sin mi marido en el cuarto. ¿Le pueden decir que es regla?
        Si yo pido 'la compresa morada', ¿alguien va a entender? Vi algo así en internet.
        Que la terapeuta cierre la puerta esta vez. Hay cosas que no puedo decir delante de mi nuera.
        ponga 'vestidor, solo paciente' o lo q sea, tengo que contarle algo a alguien y el no se me despega
        puedo hablar con ustedes sin mi papa? tengo 13 y es sobre mi papa
        Cuando me llame diga que es por la radiografía. Si contesto 'talla equivocada', manden a alguien.
        Una vecina quiere ver a una mujer policía ahí, es el único sitio al que va sola. ¿Tienen un cuarto aparte?
        Quisiera dejarles una bolsita con mis papeles y ropa, para tenerla ahí el día que me anime a correr
        La asistente siempre entra conmigo. Yo hablo con tablero. Pregúntenme de sí o no cuando ella no esté.
        el baño tiene seguro y ventana? y una tarjetita con numeros pa pedir apoyo? no lo diga en voz alta
        ¿Alguien me puede hacer LA pregunta, la que hacen en urgencias sobre la casa? Nunca me la hacen a solas.
        voy a tirar la pluma dos veces, eso quiere decir saquenlo del cuarto ok?
        Mi alumna se agacha cuando alguien levanta la mano y me rogó que no le dijera a su papá lo de la férula
        dice que no puede contar que pasa en el baño con su tio. tiene 6. vino por lo de la pierna
        Desde que llegó el nuevo marido de mi ex, mi niña se orina otra vez, duerme con pantalón de mezclilla y no me deja cerrar puertas.
        no puedo hablar de lo q pasa en la noche cuando mi mama trabaja. si les digo la terapeuta tiene que avisar?
        El chiquito de la mesita de la sala dibujó a un señor con cinturón y lo rayó de negro, una y otra vez
        Mi nieto vuelve de con su papá con hambre y manga larga en julio, y brinca si le toco la espalda
        soy la niñera. me pregunto si sigue siendo secreto cuando duele. no se a quien decirle
        Un compañero no se baña, no se va, se queda en la banqueta hasta que oscurece. Algo hay con el padrastro.
        Le dijo al terapeuta 'si lloro me toca el cable' y se tapó la boca
        mi hermanastro entra a mi cuarto cuando todos duermen. pongo una silla y la mueve. me duele la espalda de no dormir
        A los gemelos del 4B los dejan encerrados en el balcón todo el día. La chiquita cojea y me saluda sin hacer ruido.
        Mi hija grita cuando le toca con su papá, tiene cuatro, y sabe palabras del cuerpo que yo no le enseñé
        se queda quietecita y se quita la ropa sola si un adulto dice que toca revisar. a los cinco no es normal verdad
        mi apa dice que si cuento lo de la muñeca se llevan a mi hermanita, asi que fue en la patineta
        Mi hijo guarda mis pastillas en su cuarto y me las da si me porto bien
        me hicieron firmar algo del banco, no veo bien, y ahora dicen que la casa no es mia
        mi abuelita dice q le dan sopa una vez al dia y que la puerta cierra por fuera. mi tia dice que esta confundida
        Se le perdieron los dos anillos y la muchacha trae bolsa nueva. Mi madre solo susurra que está bien.
        Tengo 88. Cuando hay visitas me dejan en el cuarto de atrás. ¿Podrían llamar y preguntar por mí por mi nombre?
        Papá baja de peso cada semana con mi hermano y trae la misma camisa. Los cheques sí los cobran.
        el señor que vive con nosotras me baja el oxigeno porque le molesta el ruido, ando mareada, mi hija dice que no haga lio
        La que me cuida me pellizca donde tapa la manga. Dice que a las viejas nadie les cree.
        Ya no puedo ir, mi sobrina dice que la terapia es un desperdicio en alguien que ya debía haberse ido, y ella tiene la chequera
        Amarraron a mi papá al sillón con el cinto de la bata para que no se salga. Le quedaron marcas.
        Don Álvaro preguntó si se podía llevar las galletas de su sala, no come desde el domingo. El hijo lo espera en el coche.
        nadie me cambia de noche, toco y toco el timbre, y si toco mucho me lo quitan
        Me desconectó el teléfono y me quitó los lentes. Esta tableta estaba bajo un cojín. No llame a la casa.
        Dice que si no lo pongo en la cuenta me mete en una residencia donde no va nadie. Me temblaba la mano al firmar.
        En el centro de día meten a mi hermano al clóset cuando grita. Lo enseña con las manos, una vez y otra.
        mi cuidadora voltea mi silla a la pared y me quita el control si me pongo 'grosero'
        Mi hija adulta, con síndrome de Down, volvió del respiro sin ropa interior y no deja que nadie la bañe.
        En la casa hogar dicen que está dormido por las convulsiones. Él no convulsiona. Ya ni sostiene la cabeza.
        Soy sorda y mi marido no me hace señas si no hago lo que él quiere. No quiere que pidan intérprete.
        se le sientan encima pa calmarlo, dos empleados. pesa 50 kilos y no habla
        Mi mujer me da de comer desde el accidente y para la cuchara cuando la molesto. A veces días.
        Alguien cobra la ayuda de mi primo y a él lo tienen en una cochera comiendo cereal seco con los dedos
        La trabajadora le dijo a mi sobrino que si escribe en su aparato lo de la regadera se lo tira a la alberca. Y se lo tiró.
        no muevo las piernas y mi madrastra me deja mojado todo el dia pa que aprenda. traigo llagas. vienen a la casa?
        Nuestro usuario del taller le huye al chofer y se agarra del marco con las dos manos cada tarde.
        Por broma me apaga la alarma del respirador. Le pagan por cuidarme de noche. Yo solo pestañeo a esta pantalla.
        Mi hermana es ciega y el casero le mueve las cosas, le saca plata del cajón y entra cuando se viste
        trae un moreton con forma de hebilla mi hijo autista, la ayudante del salon dice que se lo hizo en el columpio
        ¿Es normal que me quiten toda la ropa por un codo? En el otro lugar así fue, y cerró con llave.
        al del masaje se le fue la mano a donde no y me quede tiesa. tengo q volver con el?
        Mi entrenador me venda la ingle él mismo, solos, en su camioneta. Dice que las otras niñas son más maduras.
        Quiero mujer, solo mujer. Desde marzo no puedo estar en una camilla con un hombre atrás. No pregunten.
        Dijo que era técnica interna para el coxis, sin guantes, sin enfermera, sin anotar nada. No paro de lavarme.
        mi tio me lleva a la terapia pero primero se estaciona en otro lado. ya no quiero ir con el
        Después de la posada desperté en su cuarto con la cadera mal. No me acuerdo de haber dicho que sí.
        El doctor me pidió que quedara entre nosotros y esa noche me mandó fotos. Soy su paciente, tengo 19.
        ustedes pueden saber si a alguien la lastimaron ahi abajo? sin decirle a mis papas
        Soy hombre, sesenta años, y el del gimnasio me puso la boca en el cuello mientras me tenía el hombro agarrado. ¿A quién le digo?
        El pastor ora por mi espalda con las manos debajo de la blusa. Mi madre dice que entendí mal.
        Le dije que parara cuatro veces y terminó igual. Ahora me acalambra la pelvis y no aguanto sentada en clase.
        el tecnico se quedo cuando me cambiaba, movio la cortina y me rozo dos veces. me rei del susto
        mi primo dice que es un juego. tengo 14. me duele la espalda porque pesa mucho
        Alguien me deja un papelito en el parabrisas después de cada sesión con lo que yo traía puesto adentro
        mi ex supo de mi cita y no le dije a nadie, halle un airtag en el forro de la mochila
        Cámbieme la hora cada semana. Un hombre con el que salí dos veces se aprendió mi horario y se sienta frente a su puerta.
        lo bloquee 11 veces y hace otra cuenta, ayer me mando foto de su edificio
        ¿Llamó ahí un tipo diciendo que es mi hermano? Yo no tengo hermanos.
        Va detrás de mi autobús en un Honda gris, siempre el mismo. Ya cambié de clínica una vez por ella.
        Otra vez hay rosas para mí sin tarjeta. Sé de quién son y hay un papel del juez que dice que no puede.
        me escribe mis pulsaciones del reloj, tipo 'calmate bebe', y corte con el en agosto
        Uno del trabajo aparece en su sala cada vez que voy, no está lastimado, sacó cita solo por estar cerca
        El teléfono se me acaba a mediodía, se calienta, y él repite palabra por palabra lo que le dije a la terapeuta
        Cada noche a las tres prende el foco del porche y en la mañana mis muletas están volteadas. Vivo sola.
        hay alguien estacionado en la residencia desde que traigo yeso, y un perfil sin cara me escribe 40 veces al dia
        ¿Puedo esperar adentro hasta que llegue mi ride? El del otro trabajo está junto al elevador otra vez y se me sonríe.
        Me vine desde Puebla para que no me hallara y hoy amaneció en mi puerta una taza de nuestro café
        El patrón tiene mi pasaporte y dice que la rodilla no importa, que limpio hasta que él diga
        si no hago lo que dice le manda el video al papa de la iglesia y a mi familia. no puedo comer, traigo la quijada trabada
        Mi patrocinador dice que con una palabra me suben al avión. Así que duermo donde me manda y hago lo que quiere.
        debo el viaje, el cuarto, la comida, y cada semana es mas. no nos dejan ir al doctor, escribo a escondidas
        tiene capturas mias y quiere 500 cada viernes o las ve todo el mundo. tengo 16 y ya no tengo dinero
        Somos seis muchachas en un apartamento, un chofer nos lleva y nos trae. La cadera la tengo mala de eso. No le digan que escribí.
        Mis suegros me quitaron los papeles el día que llegué. Cocino, cuido cuatro niños, y no me pagan ni salgo desde la primavera.
        El supervisor solo me firma el trabajo liviano si me quedo tarde con él, dice que a uno sin papeles nadie lo contrata
        puso el apartamento y tres prestamos a mi nombre, dice q si me voy me meten presa. por eso rechazaron mi tarjeta?
        El del rancho nos guarda el sueldo 'por seguridad'. Un chamaco perdió un dedo y lo regresaron al surco.
        Mi esposo dice que cancela mi visa y se queda con el niño si cuento lo del cuello. Entonces es solo rigidez.
        lo conoci en linea, le mande cosas, ahora quiere q vea a sus amigos en un motel o lo sube
        Me dijeron que a mi madre allá le pasa un accidente si dejo de bailar en el club. Los tobillos ya no me dan.
        No puedo dar mi dirección, no nos dejan saberla. Hay una señora que contesta por nosotras.
        mi marido me rompió las costillas, no me caí
        vivo con miedo, ayer me jaló del pelo por todo el pasillo frente a los niños
        me amenaza con echarme a la migra si digo que me pega
        mi marido me pega y tengo miedo de volver a la casa
        me pueden llamar al trabajo y no a la casa? mi esposo me revisa el telefono y me golpea si cree que ando hablando con gente
        sí puedo el miércoles si él trabaja. si se entera que vengo me agarra a golpes
        Le dije al terapeuta que me resbalé. Él me empujó por las gradas y dice que la próxima no me levanto.
        no me deja salir sin el, me tiene encerrada
        a las 11 puedo, pero le pueden decir que ahí solo pasan mujeres? necesito una hora lejos de él, me pega
        dijo que si lo dejo le prende fuego a la casa conmigo adentro
        me quita todo el dinero y me da de cachetadas si pregunto
        mi pareja, otra mujer, me avienta contra los muebles
        mi marido me obliga a tener relaciones aunque le digo que no y me duele
        este chat es privado? creo que un día de estos me va a matar mi esposo
        me apreto el cuello hasta que vi negro, fue el domingo
        la vecina tiene 88 y el sobrino la deja mojada todo el día y le grita, lloró cuando le llevé caldo y me pidió que no me fuera
        me quitó el pasaporte y el celular, este es de una vecina, ayúdeme
        mi hermana trae el ojo morado otra vez y dice que su esposo la va a quemar viva
        el me obliga en la cama aunque yo recien operada
        mi yerno me empuja y me quita la pensión
        mi abuelito no come porque mi tío le esconde la comida y lo cachetea si pide
        mi hija me encierra con llave cuando se va a trabajar, sin telefono ni agua
        me tira de la silla de ruedas cuando se enoja
        creo que mi ex le hace daño a la niña de 4, vuelve con moretones
        la enfermera de la casa pellizca a mi mama hasta dejarle morado
        me dejan sola amarrada al sillón todo el santo día
        tengo 14 y el entrenador me toca donde no debe
        mi sobrino con autismo llega de la escuela con marcas en las piernas y se mete abajo de la mesa cuando decimos el nombre de la maestra
        me violaron el sábado y me duelen las caderas
        puede ser terapeuta mujer? la semana pasada abusaron sexualmente de mi y no le he dicho a nadie
        la maestra le pegó a mi niño con la regla en la espalda y lo encierra en el baño
        mi hermano mayor me toca cuando mis papás no están
        mi jefe me acorralo ayer en la bodega y me forzo, ahora tiemblo cada que se abre la puerta
        vi al papá del otro niño pateándolo en el estacionamiento de ustedes
        mi mamá me pega con el cable, por eso no puedo mover el brazo
        un cliente me violó en el hotel donde limpio
        abusaron de mi hija en una fiesta y no quiere que la toque nadie, ni la terapeuta
        el chofer que me lleva a las citas me manoseo a la fuerza
        Mi marido me pega.
        no fue caída, me aventó de las escaleras mi novio
        por favor no manden recordatorios a este número, él me revisa el cel y si ve que vine me va a ir mal
        me quita mis tarjetas, mis llaves y la mica, dice que si me quejo llama a la migra. el hombro me lo zafó él
        ¿Podrían atenderme mientras él espera afuera? No puedo hablar cuando está. Le tengo pavor.
        los moretones de la espalda son de mi vieja, a un hombre quién le va a creer
        me dijo que me va a matar si lo dejo y yo sí le creo
        estoy escondida en el baño, está pateando la puerta
        mi pareja me avienta cosas cuando toma. antier fue el molcajete y por eso la muñeca hinchada, no digan que yo les dije
        no me deja ir a terapia sola, me cuenta los minutos, si llego tarde me agarra a cachetadas, entonces ocupo que salga a la hora exacta
        mi ex se metio a mi casa con un cuchillo ayer y anda rondando
        vivo con mi novia y me encierra con llave cuando se va al jale, estoy en muletas y no puedo salir
        el bebé y yo dormimos en el carro porque mi esposo amenazó con quemarnos la casa
        la señora que cuida a mi mamá la cachetea, lo vi en la cámara
        mi hijo me quita el cheque y me deja sin comer, tengo 81 años, no quiero que lo metan a la carcel
        a mi abuelo lo amarran a la silla todo el día y trae llagas hasta el hueso, mis tíos dicen que no me meta
        Mi nuera me empuja. Les dice a ustedes que me tropiezo, pero me empuja.
        en el asilo le dejan moretones de dedos a mi tía en los brazos y cuando llega el enfermero ella se pone a llorar y se hace bolita
        me esconden la andadera para que no me salga y me gritan que ya me muera
        mi padrastro le pega a mi hermanito con el cable
        mi niño regresa de con su papá con quemaditas de cigarro
        la niñera sacudió al bebé porque no se callaba, ella misma me lo dijo llorando
        tengo 16. el entrenador dice q es masaje pero me toca donde no debe y me dijo q no le diga a mi mama
        Mi sobrina de 8 me contó que su tío se mete a su cama. Hoy le toca terapia con ustedes y no sé cómo decirles en persona.
        mi apa me deja hincado en corcholatas horas, por eso traigo asi las rodillas
        la vecina encierra a sus hijos en el cuarto de lavado sin comida, oigo como lloran, ustedes saben a quién se le avisa?
        le tronó el bracito mi marido por jalonearlo, no se vaya a enterar que dije
        mi hermano tiene down y en el taller donde va lo pellizcan y lo encueran para burlarse
        el chofer que lleva a mi hija a la escuela especial la manosea, ella no habla pero me lo señaló en los dibujos
        en la fiesta le echaron algo a mi bebida, amaneci sin ropa y adolorida de la cadera y no me acuerdo
        mi patrón de la limpieza se me encimó en la oficina vacía y me hizo cosas, necesito el trabajo
        prefiero mujer terapeuta porque hace una semana un tipo abusó de mí y no aguanto q me toque un hombre
        El mayordomo del fil nos obliga a estar con él si queremos el cheque, a mi prima de 17 también
        aunque sea mi esposo, si le digo que no y de todos modos lo hace, eso es delito? estoy toda lastimada
        uno de sus masajistas me metió la mano abajo de la toalla ayer y me quedé helada
        como le hago para bloquear a mi marido de mi expediente? me busca donde sea que me escondo y la última vez me quebró dos costillas
        me amenazo con mandar mis fotos y aparte me da de cinturonazos
        Trabajo de interna en una casa en La Jolla, no me pagan, me quitaron el pasaporte y la señora me pega con la cuchara caliente
        me agarra del pelo y me arrastra pero luego me pide perdon, ahora traigo el cuello torcido, a qué hora abren
        cada domingo que toma mi papá nos corretea con el machete a mi ama y a mi
        le tengo miedo al hombre con el que vivo, hoy mató a mi gato para darme una lección
        mi hija adulta vive conmigo y me cobra a golpes lo que no le doy, ando con lentes oscuros por el ojo
        a la viejita que cuido los hijos le dan pastillas de más para que no moleste, y le firmaron la casa, yo soy nueva y no sé qué hacer
        pongan en la forma que sí me siento segura en casa porque él está leyendo. no es cierto
        mi bato me apagó un cigarro en la pierna, está junto a la cicatriz de la cirugía, si preguntan qué digo
        los tíos del grupo de la iglesia le pegan a su hijo autista con la vara para sacarle el demonio, lo vi hoy con la espalda marcada
        miss no quiero irme a mi casa despues de la terapia, mi papa esta enojado y me va a pegar otra vez
        mi prima se anda viendo con un señor casado que la amarra y la golpea, llegó a mi casa con la oreja rota y no quiere ir a la policía, ¿ustedes la pueden ver sin papeles?
        """#
}
