extension SafetyExamples {
    /// Lines of people who think of suicide or harm themselves, in Spanish; each line is one.
    static let spanishSuicide = #"""
        ya no quiero vivir
        me quiero morir
        quiero matarme
        pienso en suicidarme
        ya no le veo sentido a nada
        quisiera no despertar mañana
        mejor si yo no existiera
        estorbo en mi casa y pienso que muerta ayudo mas
        ando pensando en quitarme la vida
        i want to morirme ya
        ya me cansé de existir
        ojala dios me recogiera pronto, no aguanto otro mes
        mi familia estaria mejor sin mi
        no voy a estar para la proxima cita, ni para nada
        ya dejé mis papeles en orden y me despedi de mis hijos por carta
        regalé mi perro y mis herramientas porque donde voy no las ocupo
        a veces manejo y me dan ganas de aventarme del puente coronado
        pienso mucho en las vias del trolley y en terminar con todo
        tengo una pistola en el closet y cada noche la miro
        junté mis pastillas por si un dia ya no puedo
        no quiero llegar a navidad
        pa que sigo si el dolor no se va nunca
        este dolor de espalda me tiene al grado de querer acabar conmigo
        si no me quitan el dolor me voy a dar un tiro
        ya no puedo mas con esta vida
        quiero dormir y no abrir los ojos nunca
        no sirvo pa nada, mejor desaparezco
        desde que perdi la pierna quiero irme con mi esposa al panteon
        mi esposo murió y yo nomas espero alcanzarlo, ya hasta pensé cómo
        estoy cansado de respirar
        soy una carga para mis hijos y ya decidí que no les voy a dar mas lata
        ya escribi mi carta de despedida
        me dan ganas de aventarme al freeway
        hay dias que pienso en la soga
        no quiero seguir, disculpe la molestia
        perdon por preguntar aqui pero a quien le hablo si uno se quiere matar
        creo q ya no quiero estar akí
        kiero morirme neta
        no mames ya no quiero vivir wey, nadie me pela
        tengo 15 y me quiero matar
        en la prepa todos me odian y pienso en ya no existir
        mi novia me cortó y siento que sin ella me mato
        i can't anymore, me quiero ir de este mundo
        feeling suicidal, no se a quien decirle
        mi mente me dice que me mate
        oigo una voz que me dice que acabe con mi vida
        hice un plan para no estar el sabado
        ya tengo la fecha
        intenté matarme la semana pasada y nadie sabe
        me quise quitar la vida en marzo y otra vez traigo esas ideas
        dejé de comer para irme mas rapido
        ya no me tomo la insulina a proposito, que pase lo que tenga que pasar
        mi papá dejó su medicina porque dice que ya se quiere ir
        mi abuelita no quiere comer, dice que asi se va mas pronto con mi abuelo
        ya no me importa si amanezco
        no hay salida para mi
        me despido de ustedes, gracias por las terapias, ya no ocuparé nada
        cuando me muera, que va a ser pronto porque yo lo decidí, le dan mis muletas a otro
        quisiera cerrar los ojos y que se acabe todo
        lo unico que me detiene son mis hijas, si no ya me hubiera ido
        nadie me va a extrañar
        todos descansarían si me voy
        estoy en un hoyo bien negro y ya no quiero salir
        ya me rendí con la vida
        me siento muerta por dentro y quiero estarlo de verdad
        que caso tiene la terapia si yo me pienso morir
        cancele todas mis citas, ya no voy a estar en este mundo
        a quien le dejo mi gato si me mato
        mi hermano dice que se va a matar
        mi hijo escribió que no quiere vivir
        mi hija de 13 puso en su diario que quisiera estar muerta
        mi mamá me dijo que se quiere morir
        mi esposo anda diciendo que seria mejor pegarse un tiro
        encontre una carta de despedida en el cuarto de mi hijo
        mi roomie compró un arma y habla de acabar con su dolor
        mi compa del jale anda bien agüitado, regaló su troca y dijo que nos cuidemos
        mi vecino viudo dice que ya no tiene pa qué levantarse y guarda la escopeta junto a la cama
        mi abuelo veterano dice que cualquier noche de estas ya no amanece porque él quiere
        mi tía junta pastillas en una cajita y dice que son para cuando se harte
        mi papa desde el stroke dice que lo dejemos morir, que el solo se va a ayudar
        mi amiga me texteo adios y que la perdone, dice que no aguanta vivir
        un paciente acaba de decirme en la sala que se quiere suicidar, soy de recepcion
        un señor aqui esperando dice que ya no le halla chiste a vivir
        mi sobrino publico en insta que este es su ultimo cumpleaños porque asi lo quiere
        mi esposa dio a luz hace un mes y dice que el bebe estaria mejor sin ella
        desde que nació mi bebé pienso que mejor me muero
        tengo miedo de mi misma, de lo que puedo hacerme
        no me dejen sola, traigo malas ideas contra mi
        me da miedo quedarme solo con la pistola de mi apá
        tengo ganas de desaparecer para siempre
        quiero que se apague todo
        ya estuvo, hasta aqui llegué yo
        el mundo sigue igual sin mí
        nomas estoy esperando que se duerman pa despedirme de la vida
        señorita, ya me canse, quiero descansar en paz
        usted cree que sea pecado quitarse la vida?
        si uno se mata le pagan el seguro a la familia?
        cuantos años le dan de tristeza a una familia cuando uno se suicida
        le pido a diosito que me lleve y si no me lleva me voy yo
        ya no tengo fuerzas pa seguir viviendo
        vivir asi no es vivir, prefiero morirme
        con esta mano inservible no soy hombre, prefiero estar muerto
        perdi el trabajo, la casa y la salud, lo que sigue soy yo
        ya no encuentro para que levantarme y pienso en la muerte a cada rato
        cada que paso por el puente pienso brincar
        ultimamente fantaseo con chocar el carro a proposito
        me imagino mi funeral y me da alivio
        siento paz de pensar que ya casi se acaba mi vida
        todo va a terminar el viernes y por fin voy a descansar de mi
        kisiera no haber nacido, todos los dias lo mismo
        la vida ya no es pa mi
        no le digan a mi esposa pero he pensado en matarme
        my dad dice que he wants to die, está bien depressed
        me quiero hacer daño
        me corto los brazos
        me ando cortando otra vez
        me quemo con el cigarro cuando me enojo conmigo
        me pego en la cabeza contra la pared a proposito
        me rasguño hasta sangrar pa no sentir lo de adentro
        las marcas de mi brazo no son del gato, yo me las hago
        tengo que traer shorts a la terapia? es que me hago cortes en los muslos y no quiero que vean
        vi que mi hija trae rayitas de navaja en las muñecas
        mi hijo se muerde y se golpea porque dice que se odia
        la niña usa manga larga con este calor y le descubri cortadas que ella se hace
        me castigo no comiendo y pegandome
        cuando me duele el alma me lastimo yo solita
        volvi a lastimarme despues de dos años
        siento alivio cuando me corto
        cutting otra vez, no le digan a mi mama
        mi novio se da puñetazos en la cara cuando peleamos y se corta
        me jalo el pelo y me entierro las uñas para castigarme
        traigo ganas de agarrar la navaja contra mi
        no me quiero matar solo me corto para calmarme
        mi hermana se quema a proposito con la plancha del pelo
        me estoy haciendo cosas en la piel que luego tapo con maquillaje
        nombre: Luis Ortega. razon: ya no quiero vivir con este dolor
        el martes puedo si para entonces no me he matado
        no ocupo recordatorio, ya no voy a estar viva
        fecha de nacimiento 3/4/1951, y ojala hubiera fecha de mi muerte pronto porque ya no quiero estar
        el seguro no me cubre, pues que se acabe mi vida y ya, total
        buenas tardes, ayer estuve viendo el mar y pensando en meterme y no salir nunca
        llevo tres noches sentado con la pistola en la mesa de la cocina, mi esposa cree que veo tele
        quiero pedir cita pero tambien preguntar si saben de alguien con quien hablar porque traigo pensamientos de no querer estar viva desde que me dejaron en esta silla
        mi esposo vino de la guerra, no duerme, trae la pistola debajo de la almohada y anoche me dijo que sin el estariamos mas tranquilos
        yo era jornalero, me caí del techo y ya no puedo trabajar, mando cero dinero a oaxaca y pienso que muerto valgo mas que vivo
        no tengo con quien hablar, mi familia esta en michoacan, aqui nomas yo y mi dolor, y ya pensé en colgar los tenis por mi propia mano
        ay doctora es que mi niña de 11 anda muy callada, ya no canta, y hoy su prima me contó que le dijo que quería irse al cielo
        mi hija trans dice que ya no aguanta las burlas y que quiere estar muerta
        me dicen que le eche ganas pero yo ya no quiero ganas quiero irme
        no es que me quiera matar matar pero si me atropellan que bueno
        ojala me diera cancer y ya
        si me duermo y no despierto pues que a gusto
        cada vez me tomo una pastilla de mas a ver si ya no despierto, dios me perdone
        me asusta lo tranquilo que me siento con la idea de morirme
        ya no lloro, ya nomas planeo como irme
        hay alguien del 988 que hable español? es para mi
        existe un telefono en español para gente que quiere suicidarse
        mi psicologo cerró y las ganas de matarme regresaron
        le quitamos los cuchillos a mi hermana porque no deja de decir que se va a matar
        mi tata escondió el rifle en la recamara y nos repartió sus botas y su guitarra
        antes queria curarme, ahora solo quiero que esto termine, yo incluida
        ya le dije a mi compadre que cuide de mis chamacos cuando yo falte, que va a ser luego, yo me encargo
        hola, nada urgente, nomas que ya no le hallo razon a estar viva
        kiero dejar de existir
        no aguanto vivir asi
        ya me quiero ir, adios
        pienso en ahorcarme
        ganas de no estar
        mejor muerto que asi
        sin mi todos felices
        ya ni pa que vivo
        la muerte me llama
        hoy pensé en la azotea
        traigo ideas suicidas
        la neta ya me quiero petatear
        estoy buscando como irme
        dios, llévame ya
        ya no soporto estar vivo
        voy a acabar con todo
        me rindo, adios a todos
        esta es mi ultima noche
        nadie llora si falto
        me voy a matar, perdon
        quiero irme con mi hijito al cielo
        mi hermana se quiere matar
        mijo ya no quiere vivir
        mi viejo habla de pegarse un balazo
        mi morra dice q se mata
        suisidio, con quien hablo
        depresion fea, ya no quiero nada
        me lastimo a escondidas
        traigo cortes frescos, fui yo
        me araño hasta que arde
        kiero kortarme otra vez
        mi nieta se corta
        se pega ella sola, llora
        era enfermera, cuidé a todos, ahora nadie me cuida y cada tarde me siento a pensar que ya vivi suficiente y que yo misma puedo ponerle punto final
        mi hija adolescente se tatuó una fecha y cuando le pregunté me dijo que es el dia que se va, y no quiere ir a la escuela ni comer con nosotros
        hize mi testamento anoche con una app, le puse todo a mi hermana, ya nomas falta que me anime
        mi compañero de cuarto del sober living dice que si recae mejor se muere, y hoy lo vi despidiendose de cada uno
        me quiero matar
        he pensado en quitarme la vida
        mi hijo dice que se va a suicidar
        quisiera estar muerta
        cancele todo, voy a acabar con mi vida
        mi familia estaría mejor sin mí
        ojalá me durmiera y no despertara
        ya regalé mis cosas y me despedí de todos
        dejé de comer para que se acabe más rápido
        pronto voy a estar con mi difunto esposo
        no le veo caso a seguir aquí, soy una carga para todos
        me corto los brazos otra vez
        me quemo con el cigarro cuando me siento mal
        mi hija tiene cortadas nuevas en las piernas y esconde navajas
        me golpeo la cabeza a propósito hasta que sangra
        me lastimo porque me lo merezco
        tengo todas las pastillas en la mano
        estoy con la pistola de mi papá y no hay nadie
        ya puse la cuerda en el garaje
        estoy en la orilla del puente
        junté mis pastillas desde la operación, ya tengo suficientes
        el frasco está abierto y lo estoy mirando, perdón por todo
        ya no le veo sentido a seguir aquí
        estoy cansada de vivir
        todos estarían mejor sin mí
        soy una carga para mis hijos, quisiera ya no estar en este mundo
        ojalá mañana no despierte
        quiero dormirme y no despertar nunca
        ya me voy a quitar de enmedio para siempre
        le regalé mi perro a mi vecina, no le dije por qué
        ya dejé las cartas para mis hijos en el cajón
        esta es la última vez que molesto a alguien
        nomás quería que alguien supiera que aquí estuve
        tengo las pastillas contadas en el buró
        hoy compré la soga
        ando viendo mucho el puente últimamente
        cancele mi cita, no la voy a necesitar ni esa ni nada
        no puedo vivir con este dolor ni un día más, se lo digo en serio
        mi hermano dice que para navidad ya no va a estar y lo dijo bien tranquilo
        mi hija se está cortando otra vez, ayúdeme por favor
        encontré una carta de despedida en el escritorio de mi esposo
        tengo la pistola aquí en la mesa y la estoy mirando
        mi papá dice que se va a dar un tiro si le quitan la otra pierna
        yo ya decidí el día, es el domingo
        qué caso tiene la terapia si ya no voy a estar
        estoy arriba del estacionamiento y no sé si brincar
        ando parado en el puente de coronado
        me paré en el freeway y no quiero seguir, no quiero vivir
        me corté anoche otra vez
        me quemo los brazos cuando ya no aguanto
        me pego en la cabeza contra la pared hasta que se me pasa
        hace tres años intenté quitarme la vida y otra vez traigo esas ideas
        sálvenme o déjenme morir ya
        Diosito llévame ya por favor
        le pido a Dios cada noche que me recoja y si no, yo me voy solo
        me voy con mi viejita, ya no puedo estar sin ella
        se murió mi esposo y yo me quiero ir con él, ya tengo con qué
        desde que enterré a mi hijo nomás pienso en alcanzarlo
        mi bebé tiene dos meses y yo nomás pienso en matarme
        acabo de tener a mi niña y siento que estaría mejor sin mí, tengo miedo de lo que me voy a hacer
        tengo 15 años y ya no quiero cumplir 16
        en la escuela me dicen que me mate y ya les voy a hacer caso
        no le digan a mi mamá pero me quiero matar
        mi novio me dejó y hoy lo voy a hacer
        mi ex dice que si no regreso se mata
        soy veterano, ya no puedo con esto, tengo mi arma cargada aquí
        estuve en irak dos veces y la guerra no me mató, pero yo sí lo voy a hacer
        perdónenme todos, ya no aguanto
        adiós y gracias por todo, ya no nos vamos a ver en esta vida
        dile a la terapeuta que gracias y que no fue su culpa
        cuando lean esto ya no voy a estar vivo
        no llamen a mi contacto de emergencia, ya va a ser tarde
        hoy es mi último día
        esta noche se acaba todo para mí
        mañana ya no me va a doler nada porque no voy a estar
        ya hice mi testamento, regalé mis cosas y estoy en paz con irme
        dejé pagado el funeral para no darle lata a nadie, es esta semana
        ya arreglé los papeles de la casa. nomás falto yo de irme de este mundo
        junté suficientes pastillas
        llevo meses guardando las del dolor para una sola noche
        ya tengo lo que necesito, está en el clóset
        me tomé muchas pastillas hace rato
        ya me las tomé. perdón por la cita
        me corté muy hondo y no para
        estoy sangrando y no me importa
        no me voy a matar pero tampoco quiero estar viva
        pos no haría nada pero si me muero mejor
        si la anestesia me deja ahí dormido mejor pa mí
        ojalá no salga de la cirugía
        debí morirme en el accidente
        para qué me salvaron
        cada mañana abro los ojos y digo otra vez, chin, sigo aquí
        me da coraje despertar viva
        quisiera no haber nacido
        quiero desaparecer y que nadie me encuentre
        quiero borrarme del mapa
        me quiero ir de este mundo
        ya no quiero existir
        existir duele
        ya no puedo con esta vida
        ya estuvo, hasta aquí llegué, me voy a matar
        me rindo con la vida
        no tengo a nadie, si me muero ni cuenta se dan
        estoy solo y tengo un arma
        pasé navidad sola con mis pastillas enfrente
        hoy no me siento segura conmigo misma
        tengo miedo de lo que me pueda hacer
        no me dejen sola, me quiero hacer daño
        me quiero lastimar
        tengo ganas de cortarme
        estoy tratando de no cortarme pero no puedo
        recaí, me volví a lastimar
        traigo mangas largas porque me corté los brazos
        no fue el gato, fui yo quien se rasguñó
        la caída no fue accidente, me solté y lo quiero volver a intentar
        no choqué sin querer, yo quería morirme
        la cicatriz de la muñeca no es de vidrio como les dije
        ustedes creen que pido más pastillas por el dolor. no es por el dolor
        me dieron 90 pastillas y lo primero que pensé fue que con eso alcanza
        póngame 0 en la escala, ponga que no quiero vivir
        mi meta de terapia es no despertar
        motivo de la visita: ya no quiero estar vivo
        mentí en el cuestionario de depresión, todos los días pienso en morirme
        ¿alguien lee esto? me voy a matar
        si es un robot mejor, así sí lo digo: quiero quitarme la vida
        no puedo decirlo en voz alta, pienso en suicidarme
        jaja ya volví a andar suicida
        la rodilla va mejor, lo malo es que me quiero morir
        si me aviento del techo el seguro me cubre? jaja
        no se preocupe por el copago, para entonces ya me habré matado jaja
        mi plan de retiro es una bala
        ya ni me agenden diciembre, no pienso llegar
        quítenme del calendario para siempre, el jueves ya no voy a estar vivo
        mueva mi cita de las 3 si quiere, a las 3 ya estaré muerta por mi mano
        ¿qué pasa con mis visitas pagadas si me muero esta semana? que se las den a mi hermana
        ¿debo algo? no quiero irme debiendo, me voy este fin
        dejen de mandarme recordatorios, ya me quiero morir en paz
        denle mi lugar a alguien que sí quiera vivir
        tiene algo antes del viernes? el viernes es cuando lo voy a hacer
        ¿me pueden ver hoy? si me quedo en la casa me voy a hacer algo
        mejor muerto que inválido
        a los perros los duermen por menos que esto, ojalá a mí también
        si fuera caballo ya me habrían matado, y yo lo estoy pensando hacer
        el doctor dice que aprenda a vivir con el dolor. yo elijo no vivir
        este dolor me va a matar y si no me mato yo
        si la inyección no sirve ya me decidí, me voy
        grito de dolor en las noches y pido la muerte
        me dijeron que no voy a volver a caminar, entonces no voy a volver a vivir
        tengo ELA y no me voy a esperar al final, yo lo voy a terminar antes
        me dieron dos años, yo me doy dos días
        me cortaron la pierna, medio hombre ya no sirve, mejor acabo de una vez
        perdí el trabajo, la casa y a mi mujer. ya nomás falta la vida y esa la entrego yo
        el seguro de vida le sirve más a mi familia que yo
        valgo más muerto que vivo
        mi esposa llora en el baño por tener que cuidarme. ya pronto la voy a dejar libre
        mis hijos se pelean por quién me va a cuidar, ya no van a tener que, yo me encargo de irme
        a mis 84 años ya qué hago aquí, tengo guardadas mis pastillas
        mi mamá dejó de comer, dice que ya se quiere morir y que la dejemos
        mi abuelo preguntó dónde está la pistola y se puso a llorar
        mi nieto de 10 dice que se quiere ir al cielo con su abuelita y no sé de dónde lo sacó, trae una soga
        mi muchacho regaló sus tenis y borró sus fotos, creo que se va a hacer algo
        mi sobrina tiene marcas en las muñecas y me dijo que quisiera estar muerta
        mi compañero del trabajo dijo ya no van a tener que cubrirme y repartió sus cosas
        mi hermana me escribió cuida a mis gatos y ya no contesta
        mi esposo se encerró en el garaje con el rifle
        mi esposo salió con la pistola después de decirme que fui buena esposa
        mi hijo buscó en google cómo morir
        le hallé a mi hija un montón de pastillas debajo del colchón
        mi señora dice que cuando termine la terapia va a tener fuerza para hacerlo bien esta vez
        mi amiga va con ustedes mañana y me dijo que este fin se va a matar
        la señora que estaba sentada junto a mí dijo que se va a matar llegando a su casa
        mi prima se quema con cigarros y dice que así se calma
        mi roomie se quiso colgar anoche
        mi papá agarró sus medallas y me las dio, dijo que ya acabó aquí
        mi mamá repartió sus joyas y anda muy contenta después de estar tan mal, me da miedo
        mi novia dice que yo sería más feliz si ella se muriera
        cómo cuido a mi hija hoy en la noche, dice que lo va a hacer
        a quién le hablo si mi esposo dice que prefiere estar muerto
        ya no kiero bibir
        me kiero matar nomas
        nesesito ayuda me boy a matar
        me boi aser daño
        no aguanto mas adios a todos los kiero mucho
        ya tngo las pstillas en la mano
        stoy pensando en kitarme la vida
        toy arta de bibir neta
        tngo un kuchillo i miedo
        mi ija se corta los brasos
        ayer intente i no funsiono
        si no contesto es xq ya me mori x mi mano
        xfa alguien, m quiero morir
        ntp pronto ya no existo
        neta ya no quiero estar viva wey
        no manches sí me quiero matar, no es broma
        ando con ganas de aventarme al tren
        ahorita me tiro y ya
        me late más estar muerto
        literal planeando mi muerte y haciendo mis ejercicios lol
        me desinstalo de la vida
        game over para mí, ya no hay otra vida
        me voy a ir a dormir pa siempre
        me quiero echar el sueño eterno
        voy a colgar los tenis y va a ser porque quiero
        ya me voy a petatear, y yo mismo me ayudo
        pronto voy a estar tres metros bajo tierra si me sale bien
        mejor en el panteón, allá nada duele
        la tumba no me da miedo, el lunes sí, ya no quiero más lunes
        la muerte sería un descanso y ya la ando buscando
        lo único que espero es morirme
        perdí las ganas de vivir
        ya no tengo por qué vivir
        no hay razón para quedarme viva
        deme una razón para no hacerlo
        convénzame de no matarme
        dígame por qué no me muero de una vez
        ¿hay alguien con quien hablar? pienso en suicidarme
        ¿cuál es el número para los que se quieren matar?
        ya marqué a la línea de crisis y me dejaron esperando, colgué, lo voy a hacer
        si le digo que me quiero morir me van a encerrar?
        ¿me quitan a mis niños si digo que pienso en matarme?
        si le cuento a la terapeuta que me corto le avisa a mi mamá?
        por favor no manden policía, déjenme irme
        no quiero ambulancia, ya empecé
        necesito una persona, no una máquina, me voy a hacer daño
        soy indocumentado y no puedo ir al hospital, pero me quiero matar, qué hago
        me da miedo pedir ayuda por los papeles, pero ya pienso en quitarme la vida a diario
        me van a deportar y antes de eso prefiero matarme
        mi familia está en Tijuana y yo aquí solo, si me muero nadie cruza por mí. lo estoy pensando seriamente
        extraño a mis hijos que no pude traer, ya no quiero vivir sin verlos
        mandé todo mi dinero a Oaxaca, ya cumplí, ya me puedo ir de esta vida
        se lo encargo todo a mi compadre, yo hasta aquí llego
        ya le dejé las contraseñas a mi esposa, las va a necesitar cuando yo no esté, es mañana
        grabé un video para los quince de mi niña porque no voy a llegar, así lo decidí
        le dije a mi mamá que la amo y colgué. ya no me va a volver a oír
        hice comida para un mes y la congelé, para que no batallen cuando me muera
        ya le enseñé a mi viejo a pagar los biles, yo ya no voy a estar por decisión mía
        limpié toda la casa para que nadie tenga que hacerlo después de lo que voy a hacer
        los niños están con su papá este fin, ellos no me van a encontrar
        perdón a quien me encuentre
        ¿qué se escribe en una carta de despedida? la mía no me sale
        le puse a mi carta el nombre de cada uno de mis hijos, la dejo en la cocina, ya es hoy
        mi carta ya está lista
        ya escogí el lugar, es bonito, se ve el mar
        me gusta un lugar en sunset cliffs para acabar
        renté un cuarto de hotel para que no sea en la casa
        voy al cerro solo y no voy a bajar, avísenle a mi señora después
        estoy en la playa y el agua se ve bien fácil para meterme y no salir
        en el balcón del piso 9, mirando pa abajo
        estoy sentada en la orilla del techo
        estoy en las vías
        estoy en el baño de la clínica y me estoy lastimando
        estoy afuera de su clínica en el carro con la pistola, no sé qué hacer
        cada que me subo a su elevador pienso en la ventana
        cuando manejo pienso en estrellarme
        le ruego a Dios que un trailer se me atraviese
        ya ni volteo al cruzar la calle, si me atropellan qué bueno
        dejé de tomarme lo del corazón a propósito
        deje que la infección avance, a lo mejor así me muero y descanso
        esta vez nadie me va a hallar a tiempo
        el tercer intento no falla
        me lavaron el estómago la otra vez, ahora sí lo hago bien
        sobreviví y desde entonces me arrepiento de haber sobrevivido
        salí del psiquiátrico el lunes y sigo queriendo hacerlo
        me internaron 72 horas y no sirvió de nada, me sigo queriendo matar
        falté el martes porque estaba en urgencias, me tomé todo a propósito
        perdón que no fui, me estaba tratando de morir, ¿hay lugar el lunes?
        iba a hacerlo y me llegó su mensaje
        justo sonó el celular cuando estaba en el barandal
        hoy en la mañana casi lo hago y me dio miedo
        ya ensayé cómo y ya no me da miedo
        la desamarré y la volví a amarrar toda la noche
        tengo el frasco abierto
        traigo la navaja en la mano
        hay algo en mi cabeza que me dice brinca, brinca
        las voces dicen que me mate y hoy les creo
        todo el día veo la imagen de mí haciéndolo
        ya no quiero tomar para no hacerlo, pero hoy se acabó la botella y lo voy a hacer
        perdí el dinero de la universidad de mis hijos, mejor que no tengan papá
        me van a correr del apartamento el viernes y el viernes me voy yo también, de todo
        me cortaron el worker's comp, me voy a dar un balazo
        el seguro me negó otra vez la cirugía, pues que me muera, y yo ayudo
        me quitaron a mis hijas en la corte, sin ellas no sigo viva
        subieron un video mío y prefiero morirme antes del lunes
        mi familia no me acepta como soy y yo ya no quiero estar en el mundo
        me dijeron que para ellos estoy muerta, pues que sea cierto
        perdí la beca por la rodilla y ya compré con qué acabar
        el fut era mi vida, sin el fut me mato
        me odio tanto que me escribo cosas en la piel con navaja
        me merezco sangrar
        me quemé la panza con la plancha del pelo otra vez
        escondo navajas en la funda del cel
        me pego con el martillo en la pierna para que el dolor salga
        me arranco los puntos para sentir algo
        me machuco la mano en la puerta cuando me enojo conmigo
        no como y me corto y nadie se da cuenta porque siempre ando riéndome
        llevaba ocho meses limpia y anoche me corté
        quiero irme con mi bebé que perdí
        mi gemelo murió y yo no debería estar aquí sin él, ya no voy a estar
        mi perro era lo único que me detenía y se murió ayer
        le prometí a mi mamá no hacerlo mientras ella viviera. la enterramos el sábado
        mi hijo se mató y yo quiero ir igual que él
        yo manejaba, todos murieron menos yo, y eso lo voy a corregir
        el viernes es el aniversario de mi niña y escogí ese día para mí también
        ya puse mi vestido bueno en la cama, quiero que me entierren junto a mi viejo, será pronto
        cincuenta años casados y ahora ceno sola. no quiero ver otro año y no lo voy a ver
        aquí solo en el cuarto con mi revólver, todos los días lo limpio, un día de estos
        ustedes son los únicos con quien hablo. cuando me den de alta ya no tengo por qué vivir
        la última sesión es el martes, ¿verdad? quería terminar eso antes de terminar conmigo
        ya puedo caminar sola hasta el mar, era todo lo que ocupaba. gracias
        por fin doblo la rodilla lo suficiente para subirme al barandal
        ustedes me arreglan la cadera pero no las ganas de morir
        la hoja de ejercicios ya no la mande, los muertos no hacen sentadillas
        borre mi número, en unos días ya no va a servir y yo tampoco
        no, no quiero reagendar, quiero morirme
        sí confirmo que no voy a ir porque no voy a estar viva
        respondo C o R si me voy a matar?
        no el jueves, ni nunca, ya me despedí de todos
        quién devuelve las muletas cuando me muera? es esta semana
        cambie mi contacto de emergencia por la funeraria jaja, ya merito
        a mi terapeuta dígale que fue bien linda y que no hubiera podido evitarlo
        Mire señorita, yo sé que esto es para citas, pero son las dos de la mañana y no tengo a quién decirle que no creo querer llegar a la mañana.
        No estoy triste ya, estuve triste meses. Ahora ando tranquilo, limpié el garaje, le hablé a mi hermano, y me siento en paz de que el lunes ya no voy a estar.
        Yo era el que mantenía la casa y ahora pido permiso hasta para ir al baño. Mi señora no se merece esto, le voy a devolver su vida quitándome la mía.
        Siempre ando sonriendo cuando voy con ustedes pero llego a la casa, apago la luz y planeo cómo irme de este mundo sin que mis niñas se enteren luego luego.
        tengo dieciséis y me da pena escribir aquí pero desde que me lastimé pienso en maneras de morirme y cada vez me cuesta más decirme que no
        Mi papá es paciente de ustedes y ayer me dijo que antes de que se acabe el dinero se pega un tiro. Tiene armas en la casa. ¿A quién le llamo?
        Mi esposo se ha puesto a arreglar todo, pagó las deudas, llevó a los niños a la feria y en la noche me dijo que me casara otra vez. Creo que se quiere morir.
        nadie le dice a una que después del bebé va a mirar la ventana así. Hoy la miré mucho rato. Primero acosté a la niña en su cuna.
        si la resonancia sale mal ya decidí qué voy a hacer, mi mujer no sabe nada, se lo digo a usted para que por lo menos una persona sepa
        Mi mamá se quitó la vida a mis nueve años y yo ya tengo la edad que ella tenía. Siento que es mi turno y ya ando arreglando todo.
        hoy en el puente un señor se paró y me preguntó si estaba bien, le dije que sí, se fue, y sigo aquí y no estoy bien
        el dolor de la espalda me quitó el trabajo, el sueño y las ganas, y ya tengo guardado algo para quitarme lo que falta
        ¿para qué plan de doce semanas si yo no pienso vivir doce días?
        ya me cansé de ser estorbo, mañana dejo de estorbar para siempre
        pueden estar tranquilos, ya no les voy a dar lata, ni a ustedes ni a nadie en este mundo
        estoy pensando en una salida y no es de la clínica
        ya compré algo y lo tengo escondido de mi familia, no me pregunte qué
        no me busquen mañana
        quisiera apretar un botón y dejar de existir
        nadie me va a extrañar ni una semana
        el mundo sigue igual sin mí, mejor me quito
        que Dios me perdone por lo que voy a hacer hoy
        mijo trae vendas en los brazos y dice que no es nada, yo sé que se lo hace él solo
        mi cuñado mandó al grupo un mensaje de despedida y apagó el teléfono
        encontramos un video de adiós en la tablet de mi sobrino
        mi esposo me escondió las medicinas por lo de la otra vez, pero ya supe dónde
        mi señora guardó la pistola bajo llave por lo que dije, y tiene razón
        alguien quíteme estas pastillas antes de que me las tome
        ¿puedo dejarle mis plantas a la recepcionista? estoy regalando todo antes de irme de esta vida
        ya no más mañanas para mí
        fin de mi historia, ya me decidí
        me late que este es mi último mes, así lo quiero
        ya qué, ni modo, me mato y se acabó
        estaría mejor bajo tierra
        morirme suena bonito hoy
        a veces me imagino mi funeral y es lo único que me calma
        ya no puedo más con mi alma, hoy descanso para siempre
        soy ama de casa, tengo todo y aun así pienso en tomarme todo lo del botiquín
        me quedé sin razones para despertar
        tomo la curva rápido a ver si ya se acaba todo
        mi jefe no sabe que las llaves se las dejé porque no voy a volver a ningún lado, me voy a matar
        usted cree que mi niña de seis años se acuerde de mí si me voy de este mundo ahorita?
        qué lástima que el golpe no me mató
        si me duermo y ya no despierto, díganle a mis hijos que los quise
        siento que ya estoy muerto, nomás falta hacerlo oficial
        mi nuera ya no me habla, mis nietos ni vienen, para qué le sigo, ya junté mis pastillas
        la enfermedad no me va a ganar, le gano yo primero, ya sé qué día
        tengo la quimio el lunes pero prefiero morirme el domingo por mi cuenta
        mi hermano el que fue marine me mandó sus placas y una foto, no contesta
        ya no soy mamá de nadie, me los quitaron, quiero morirme
        """#
}
