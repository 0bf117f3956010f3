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
        """#
}
