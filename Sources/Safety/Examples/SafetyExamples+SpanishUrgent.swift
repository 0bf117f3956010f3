extension SafetyExamples {
    /// Lines of people who have to be seen today, in Spanish; each line is one.
    static let spanishUrgent = #"""
        rodilla hinchada, caliente y calentura
        se me hinchó la rodilla sola y arde
        la rodilla amaneció como melón y colorada
        el tobillo rojo y caliente, tengo escalofrios
        mi codo esta hirviendo y no lo puedo doblar
        muñeca inflamada y fiebre desde anoche
        el dedo gordo rojo, brilloso y con temperatura de 101
        no aguanto ni la sabana en la rodilla, esta roja y traigo fiebre
        tengo artritis pero esta rodilla nunca se me habia puesto tan caliente y con calosfrios
        la protesis de mi rodilla se puso caliente y con calentura
        me inyectaron cortisona el lunes y la rodilla ahora esta roja, inflamada y pulsa
        le sacaron liquido a mi rodilla y desde ayer esta peor, caliente y me siento engripado
        mi hijo cojea desde ayer, tiene fiebre y no deja que le toque la cadera
        el niño no quiere pisar y trae calentura de 102
        la niña trae la rodilla gordita y caliente y anda con fiebre
        el hombro caliente, hinchado y yo sudando frio
        la cadera operada me arde por dentro y ando con temperatura
        my knee está bien hot, roja y con fever
        mi mamá toma metotrexato y se le puso el tobillo rojo, caliente y con fiebre
        codo con bola roja, caliente y ya sube lo rojo por el brazo
        tengo la bolsa del codo inflamada, roja, y me dio fiebre
        la coyuntura del dedo esta roja y late, me clavé una espina ahi
        mordida de gato en la mano, ya esta hinchada y roja
        me mordió un perro ayer y la mano se puso caliente y con pus
        una coyuntura caliente y escalofrios, soy diabetica
        rodilla del tamaño de una toronja, no sé qué hice, y 38.7
        mi apá no puede doblar la muñeca, la trae roja y con calentura
        de un dia pa otro el tobillo se puso como tamal caliente y tiemblo de frio
        hinchazon caliente en la rodilla mala y cuerpo cortado
        se me infló la rodilla de la noche a la mañana y no tuve golpe, está caliente como comal
        disculpe, que tan pronto me ven? la rodilla caliente, roja, 100.9 de fiebre y vomité una vez
        trae la cadera tiesa, llora si se la mueven y esta caliente de fiebre, tiene 5 años
        la pantorrilla hinchada
        una pierna mas gorda que la otra
        pantorrilla dura, roja y caliente
        me duele la batata y esta hinchada desde que volé de mexico
        despues del viaje en camion a jalisco se me hinchó una sola pierna
        me operaron la cadera hace dos semanas y se me inflamó la pantorrilla
        tengo un bulto duro y caliente en la pantorrilla
        la pierna izquierda se me puso morada y pesada
        chamorro inflamado y caliente, solo el derecho
        me duele el chamorro al pisar y se siente caliente, estuve en cama con covid
        mi esposa embarazada tiene una pierna hinchada y la otra no
        tomo pastillas anticonceptivas y me duele la pantorrilla sin haber hecho ejercicio
        tuve un coagulo antes y siento la pierna igual que aquella vez
        la bota me aprieta, la pierna se hinchó y me duele atras, traigo yeso hace 3 semanas
        se me marca una vena roja y dura en la pierna y duele
        mi papá salió del hospital el lunes y trae un pie y la espinilla bien hinchados de un solo lado
        duele atras de la rodilla, hinchado hasta el tobillo, empezó ayer de la nada
        pense que era calambre pero ya van 3 dias, la pantorrilla esta roja y abultada
        mi pierna derecha no cabe en el pantalon y la otra si, desde el jueves
        quimio hace poco y ahora una pierna inflamada que quema
        la pantorrilla me late y está tirante, me quitaron el menisco hace 10 dias
        manejé 14 horas desde sinaloa y ahora la pierna esta tiesa, hinchada, roja
        el brazo se me hinchó todo y se puso morado despues de levantar pesas
        brazo pesado, hinchado y con venas marcadas desde que me pusieron el port
        el muslo hinchado y adolorido despues de la cirugia de hernia
        mi calf está swollen y warm, just one side
        se me deja el dedo marcado en una pierna nada mas, hinchada desde el domingo
        acabo de aliviarme hace 2 semanas y me duele y se me hincho una pantorrilla
        dejé de tomar el anticoagulante y la pierna se me puso gorda otra vez
        me sobaron la pantorrilla hinchada y quedó peor, roja y caliente
        el tobillo y la espinilla de un lado estan como globo, no me pegue
        un compañero chofer de traila trae la pierna izquierda colorada y dura como piedra
        siento como cordon caliente por dentro del muslo, y hinchado
        no puedo apoyar, la pantorrilla me revienta, y hace 8 dias me arreglaron el tendon
        la herida supura
        me sale pus de los puntos
        se abrió mi herida
        la cicatriz esta roja y caliente
        la cirugia huele feo
        traigo calentura y me operaron hace 6 dias
        sale agua amarilla de donde me operaron
        los puntos se reventaron y se ve abierto
        lo rojo alrededor de la grapa va creciendo
        me operaron el hombro el viernes y tengo temperatura de 101
        la gasa amanece empapada de un liquido verde
        se me infectó el hoyito de la artroscopia, creo
        mi herida de la rodilla escurre y ya van dos semanas
        esta caliente y dura la orilla de la cesarea y me dio fiebre
        la cesarea me huele mal y me duele mas que antes
        se le abrio la operacion de la espalda a mi papa y sale liquido clarito
        me operaron de la columna y gotea agua por la herida, me duele la cabeza al sentarme
        escalofrios en la noche, hace 12 dias me pusieron cadera nueva
        el drenaje salio oscuro y apestoso
        incision roja como tomate
        la herida iba bien y de repente se hinchó, punza y tira pus
        mi incision is oozing algo amarillo, normal?
        se me cayó una grapa y se ve la carne
        le quité el parche y la piel esta negra en la orilla
        me puse de pie y tronó un punto, ahora se abre como boquita
        los clavos de fuera de la pierna sueltan pus y la piel esta roja
        mi mamá, rodilla nueva hace 3 semanas, ya iba bien y hoy amaneció con fiebre y la rodilla el doble
        fiebre despues de la operacion del manguito
        la herida me punza toda la noche y se puso morada con rojo
        el yeso aprieta, huele raro y me salió liquido por abajo
        del tunel carpiano me quedo la mano hinchada, roja y con pus en la costura
        me operaron el tobillo en tijuana y la costura se esta poniendo negra y huele
        operacion de hernia hace una semana y bola roja caliente en la ingle
        me duele mas cada dia la operacion en vez de menos, esta roja y con calor
        tengo rayas rojas que salen de los puntos
        las sabanas amanecen manchadas por la herida de la cadera
        la herida del bunion no cierra y ya se ve blanco hondo
        le sale como leche a la cicatriz
        la costra se levantó y abajo hay pus, calentura 100.5
        me dijeron que si se ponia roja hablara: pues ya se puso roja y caliente
        el pie se me cae al caminar
        arrastro la punta del pie desde hace unas semanas
        ya no puedo levantar el pie derecho
        me tropiezo con mi propio pie, antes no
        el pie me azota al dar el paso, empezó este mes
        la chancla se me sale porque no levanta el pie
        no puedo caminar de talones con el pie izquierdo desde hace 3 semanas
        se me atora la punta del zapato en la alfombra cada vez mas
        la puntera del zapato ya esta gastada porque arrastro el pie, va peor
        la ciatica lleva un mes y ahora el pie no me responde bien
        desde hace quince dias el dedo gordo no sube
        mi esposo anda levantando la rodilla como caballo porque el pie le cuelga
        cada semana mi pie esta mas aguado
        me cuelga la mano de la muñeca y no la puedo alzar, lleva 2 semanas
        desde la operacion de rodilla no puedo levantar el pie y no se lo he dicho a nadie
        se me doblan los dedos de la mano, cada semana agarro menos fuerte
        se me caen las cosas de las manos desde hace un mes y se me traba el caminado
        estoy perdiendo fuerza en una pierna poco a poco, ya no puedo subir escalones
        las piernas cada vez mas torpes este mes y las manos entumidas
        no puedo pararme de puntitas con la pierna derecha desde hace dos semanas
        mi foot se me cae, foot drop creo, like 2 weeks
        mi hija cruzaba mucho la pierna y ahora el pie no le sube
        trabajé de rodillas poniendo piso y desde entonces la punta del pie no me levanta
        el pie flojo flojo, como trapo, va para tres semanas
        la pierna se me esta adelgazando y pierde fuerza
        ya no abotono la camisa, la mano se puso torpe en estas semanas y se me hacen flacos los dedos
        se me dobla el pie y la espinilla está dormida, poco a poco fue
        camino y se oye plaf con el pie
        el hombro ya no sube, cada semana lo alzo menos sin dolor, se ve el musculo hundido
        dolor de espalda de noche y bajé 20 libras sin dieta
        me despierta el dolor y la ropa me queda grande
        tuve cancer de seno y ahora me duele la columna
        mi papá tuvo cancer de prostata y trae un dolor de cadera que no lo deja dormir
        dolor en el hueso que no se quita ni acostado, peor de madrugada
        sudo de noche, he bajado de peso y me duele la espalda
        me duele la espalda dia y noche, no tengo hambre y ando enflacando
        15 kilos menos en 3 meses y dolor en las costillas
        sobreviviente de cancer de pulmon, dolor nuevo en el hombro que no me deja dormir
        me duele el muslo por las noches, tengo 17 y se me hincho arriba de la rodilla
        a mi hijo le duele la pierna en la noche y llora, ya bajó de peso y anda palido
        bola en el muslo que va creciendo
        me salió un bulto en la espalda y cada vez esta mas grande y he bajado de peso
        tengo una bolita dura en el cuello y estoy flaca flaca sin querer
        bulto hondo en el brazo, duro, del tamaño de un limon, no me pegué
        fiebrecita por las tardes, dolor de espalda y ando bajando de peso
        quimioterapia el año pasado y ahora me duele el hueso de la cadera noche tras noche
        el dolor de espalda no cambia con nada, ni parado ni acostado, y escupo y no como
        mi abuela tuvo melanoma y ahora le duele la costilla al dormir
        linfoma hace 4 años, dolor nuevo de espalda, sudo tanto que cambio la pijama
        me quitaron un riñon por cancer, desde hace un mes la espalda me duele peor acostado
        los pants se me caen y el dolor de la cadera me para a las 3 am todas las noches
        no se me antoja nada, perdi tallas y me duele la columna al acostarme
        back pain at night y he perdido mucho weight, me da miedo
        me inyecto drogas y traigo un dolor de espalda nuevo con fiebre
        traigo dolor de espalda con calenturas desde la infeccion de los riñones
        dolor de espalda con fiebre de 101
        me duele mucho la espalda y tiemblo de frio, me sacaron una muela infectada
        tengo osteoporosis, me agaché y tronó la espalda, no me puedo enderezar
        tomo prednisona hace años, me duele la espalda desde que estornudé y me hice mas chaparrita
        me senté fuerte en la taza y desde entonces un dolor horrible en medio de la espalda, tengo 78
        cáncer de tiroides en 2015, ahorita me duele el brazo en el hueso y es nuevo
        me cai y no puedo pisar
        me torci el tobillo y no aguanto apoyar
        tronó y se hinchó, no puedo caminar
        creo que me quebré el pie
        mi muñeca quedó chueca despues de la caida
        me cayó una caja en el pie y esta morado, no lo puedo asentar
        oi un crac en el tobillo jugando futbol, ya no pude pisar
        mi amá se cayó en la tina y ahora no se para, le duele la ingle
        mi abuelo se resbaló ayer y camina agarrado de la pared, dice que la cadera le mata
        el niño se cayó del trampolin y no mueve el codo
        se cayó del pasamanos y el brazo se le hinchó, no deja que lo toquen
        el dedo quedó de lado, lo jalaron en el basquet
        me pegué con la puerta del carro y el dedo esta negro y doblado raro
        me caí de la escalera hace dos dias y la muñeca está gorda y no gira
        me di un madrazo en la bici y la clavicula tiene un pico
        me caí sobre la mano estirada, me duele en el huequito del pulgar
        me caí de sentón y no puedo ni sentarme ni caminar
        rodillazo contra el tablero, se hinchó y no dobla ni carga peso
        la espinilla me duele en un puntito, ya no puedo correr ni pisar, estaba entrenando maratón
        me dijo el quiropractico que no era nada pero no puedo dar 4 pasos
        pisé mal el curb y el lado del pie esta morado morado, no apoyo
        me tropecé con el perro y ahora el hombro no se mueve y esta todo morado hasta el codo
        mi nieto de 2 años se cayó en el slide y ya no quiere caminar
        se me salio el hombro
        se me zafó la rotula y no la puedo regresar
        el hombro esta cuadrado y no lo puedo mover desde la caida
        se me fue el pie en el hoyo, tronó como rama
        costillas: me cai contra la banqueta y no puedo toser del dolor
        fell off the ladder, mi heel duele horrible y no puedo stand
        caí de pie desde el techo de la cochera y los talones no los asiento
        mi tía de 82 se cayó el domingo y desde entonces no camina, dicen que es golpe nomas
        el dedo meñique del pie apunta pa otro lado
        me machuqué la mano con la prensa en el jale y dos dedos no los muevo
        me quitaron el yeso, me volvi a caer encima y se puso chueco otra vez
        me patearon en el partido, la espinilla tiene una bola enorme y no apoyo
        se torcio el pie bailando quinceañera y no puede ni ponerlo en el piso
        fue choque leve pero la muñeca está inflamada y deforme
        tronó la rodilla y se hinchó luego luego
        oi un pop en la rodilla
        me tronó la rodilla jugando y se me dobla
        la rodilla se trabó y no la puedo estirar
        mi rodilla se quedó doblada
        pop en la pantorrilla, como pedrada, y no puedo empujar el pie
        sentí como si me patearan el talon y no había nadie
        se me reventó algo atras del tobillo, no puedo pararme de puntas
        giré en la cancha, crujió, y en una hora ya estaba como pelota
        la rodilla hizo clac al bajar de la troca y ahora no me sostiene
        hizo pop mi knee en el soccer, swollen bien feo
        no puedo levantar la pierna estirada despues de que tronó arriba de la rodilla
        la rotula me quedó mas arriba y no puedo patear
        el bicep se hizo bola cuando cargué el refri, tronó
        sentí un desgarro en el pecho haciendo bench y se puso morado el brazo
        tronó mi hombro al jalar la podadora y ya no lo alzo nada
        la rodilla se me va de lado desde el golpe del sabado, hinchada
        se trabó la rodilla en el menisco operado, ni dobla ni estira desde hoy
        caí de un brinco de volibol, crack, y no pude seguir, hinchazon al ratito
        jugaba basquet, sonó como cuete en el tendon de aquiles
        algo se rompió en el muslo al correr, hay un hoyo y moreton enorme
        mi hija porrista cayó con la rodilla pa dentro, tronó, se le infló y no pisa
        bajando del bus se me dobló la rodilla, tronó y no aguanto peso
        la ingle tronó en el split y ahora esta todo morado hasta la rodilla
        bailando zapateado tronó y la rodilla se llenó de agua en minutos
        el dedo no se endereza de la punta desde que atrapé la pelota
        la piel esta roja y se va extendiendo
        lo rojo ya me llegó a la rodilla
        una raya roja me sube por el brazo
        piquete de araña, cada hora mas grande y caliente
        me rasguñé y la pierna está colorada, caliente y se expande
        marqué con pluma lo rojo y ya se pasó de la raya
        diabetico, me salió una ampolla en el pie, esta negra y apesta
        la llaga del pie huele mal y el dedo esta morado
        uña enterrada con pus y lo rojo va por todo el pie
        me corté con lata y la mano se esta poniendo dura y roja
        celulitis otra vez, se me puso la espinilla roja y caliente y traigo frio
        absceso en la nalga donde me inyectaron, duro, rojo y con fiebre
        me picó algo en la yarda y la pantorrilla roja va subiendo
        mi apá es diabetico y trae el dedo del pie negro, no le duele
        la herida del clavo en el pie se puso roja y pulsa, hace 2 dias
        me salio un grano en la rodilla, creció, esta duro, rojo y con fiebre
        pus en el dedo, hinchado como salchicha, y no lo puedo estirar
        la quemada de la olla ya huele, supura y está mas roja
        me raspé en el artificial turf y el codo se infecto, lo rojo crece diario
        se me hinchan los ganglios de la ingle y la pierna esta roja con llaga
        el tatuaje nuevo tiene pus y una mancha roja que crece
        la ulcera de presion de mi mama se hizo honda, huele y tiene pus
        mi suegro encamado trae un hoyo en la espalda baja que suelta pus
        arm is rojo y caliente y la mancha keeps growing
        me llamo Berta, cita para el jueves, ah y la herida de mi rodilla anda supurando
        razon de la visita: pantorrilla hinchada y caliente despues de la operacion
        tel 858 555 0144. me tronó el tobillo ayer y no piso
        el lunes puedo, pero traigo la rodilla roja y fiebre de 101, no se si espere
        seguro medical. vengo porque el pie se me anda cayendo hace 3 semanas
        perdon la lata, mi mamá salió de cirugia el dia 2 y hoy la incision esta abierta de abajo como un dedo
        a lo mejor no es nada pero una pierna la traigo el doble que la otra y me quema por atras
        ya fui al sobador y quedé peor, la rodilla se trabó chueca y no se estira
        mi doctor anda de vacaciones y la herida me esta saliendo sangre con pus
        puedo hacer mis ejercicios si la pantorrilla la traigo roja, dura y mas gorda que la otra?
        me pongo hielo o calor? la rodilla esta roja hirviendo y me dan escalofrios
        es normal que a los 9 dias de la operacion me suba calentura en la tarde y la cicatriz este caliente
        no quiero ir a urgencias por el costo pero no puedo pisar desde que me caí de la troca el viernes
        la terapeuta de casa dijo que les avisara: tobillo izq hinchado, pantorrilla dura, 2 semanas de cadera nueva
        vivo sola, me caí antier, no puedo apoyar la pierna y ando con la silla de la cocina de andador
        como cuatro noches que no duermo del dolor en la espalda, ya ni acostada, y mi cancer fue hace seis años
        soy cocinera, me quemé hace una semana, pense que ya iba sanando pero hoy lo rojo me sube por el antebrazo
        mi chavo juega futbol americano, le pegaron de lado, dice que oyó un pop y la rodilla la trae como balon
        ayer en la pisca se me torcio el pie en el surco, hoy esta negro y no lo puedo ni asentar
        la cadera de metal se me salio poquito y luego entró, ahora duele y cojeo
        la protesis de rodilla truena y se me va desde que me cai encima
        orino con ardor, fiebre y dolor de espalda de un lado
        se me inflamó un solo tobillo hasta la rodilla, tengo 7 semanas de embarazo
        mi perrito me mordio el tobillo, ya esta como camote y sale pus
        el sabado me picó una raya en la jolla y el pie sigue hinchado, rojo y subiendo
        me sacaron el clavo de la muñeca y por el hoyito sale pus
        ojo rojo con dolor y luz me molesta, tengo espondilitis
        sangro de nada, moretes por todos lados sin golpe y bajé de peso
        mi suegra con osteoporosis se sentó de golpe y desde ayer grita al voltearse en la cama
        la quinceañera se torció en el ensayo, tronó el empeine y brinca en un pie
        mi compadre trae la rodilla hinchada, caliente y dice que le castañean los dientes
        pierna de un lado como jamón despues del vuelo a guadalajara
        la vacuna fue hace 10 dias y el hombro sigue mas caliente, rojo y con bola que duele
        le quitaron el cateter y el brazo se puso duro, rojo, como cuerda
        desde la caída del caballo no me puedo parar derecha ni cargar mi peso
        me aplastó el pie el forklift, la bota me la tuve que cortar
        tosí y tronó una costilla, tengo cancer en tratamiento
        mi rodilla de titanio chorrea por un agujerito
        estoy en los puros huesos sin dieta y la cadera no me deja pegar el ojo
        me salió un chipote duro detras de la rodilla, crece, y ando sin hambre y sin fuerzas
        herida abierta, se ve el hilo y huele a podrido
        el tobillo me truena y ya no jala el pie pa arriba, empeora cada semana desde julio
        levanté al niño, tronó el codo por atras y ya no lo puedo estirar
        ya terminé el antibiotico y la pierna otra vez roja, caliente y mas grande
        pie hinchado, rojo y caliente, diabetico, sin dolor, se me aplanó el arco
        me brincó la rótula al lado y volvió, ahora parece globo
        rodilla roja y calentura
        codo caliente con escalofrios
        cadera con fiebre, cojea
        tobillo ardiendo y fiebre
        rodilla hirviendo, no dobla
        dedo rojo, caliente, con fiebre
        coyuntura inflamada y tiritando
        rodiya inchada y caliente, calentura
        protesis caliente y roja
        pantorrilla roja y dura
        chamorro hinchado de un lado
        pierna gorda despues de operarme
        pierna morada, pesada, tirante
        una pierna hinchada, la otra no
        bola caliente en la batata
        vena dura y roja
        brazo hinchado y azuloso
        inchada nomas la derecha
        pierna tiesa tras vuelo largo
        la pantorilla me quema
        puntos abiertos
        herida con pus
        cicatriz caliente
        la operacion huele mal
        gasa llena de pus
        fiebre, operado hace 5 dias
        se botó una grapa, sangra
        incision roja y creciendo
        erida abierta y mojada
        sale liquido verde
        herida negra en la orilla
        supura donde me operaron
        arrastro la punta
        pie flojo desde hace semanas
        no alzo el dedo gordo
        pie colgando, va peor
        mano caida desde hace dias
        zapato raspado de arrastrar
        ando tropezando con mi pie
        cancer antes, ahora duele hueso
        flaco y con dolor nocturno
        duele de noche, bajé kilos
        bola dura creciendo
        bulto nuevo y sin apetito
        espalda y sudores de noche
        enflaqué y me duele la cadera
        dolor de hueso, tuve linfoma
        dolor de espalda y fiebre
        no puedo pisar
        tobillo negro, no apoyo
        muñeca chueca
        creo fractura de pie
        se cayó y no camina
        cadera golpeada, no se para
        dedo torcido y morado
        clavicula salida
        hombro zafado
        mano hinchada de la caida
        sonó crac, no piso
        kreo que me kebré la mano
        el niño no apoya
        codo gordo tras caerse
        tronó y se infló
        rodilla trabada
        rodilla como globo
        pop y no me sostiene
        truena y se dobla sola
        no estira la rodilla, atorada
        aquiles reventado creo
        sentí pedrada en el talon
        rotula de lado
        bicep hecho bola
        se desgarró, hay un hoyo
        rodilla inchada desde el brinco
        roncha roja que crece
        linea roja subiendo
        pie negro, soy diabetica
        llaga que apesta
        dedo con pus, late
        piquete caliente extendiendose
        celulitis de nuevo
        mordida infectada
        uña con pus y pie rojo
        lo colorado va subiendo
        grano enorme, fiebre
        talon podrido, diabetes
        mano roja por mordida
        perdon por molestar en domingo, a mi señora le cambiaron la rodilla el 3 y hoy al quitarle la gasa estaba toda mojada de un liquido espeso y huele raro
        manejo traila de aqui a texas, llegué anoche y al bajarme la pierna izquierda estaba hinchada del tobillo a la rodilla y al tocarla se siente caliente
        dice mi hijo que exagero pero ya van quince dias que al caminar el pie derecho hace como aplauso en el piso y no lo puedo levantar
        soy ex paciente, hace ocho años tuve cancer de mama y ahora traigo un dolor en medio de la espalda que me levanta de la cama y nada me lo quita
        en el soccer de la liga me barrieron, la rodilla se me fue para adentro, se oyó clarito, y antes de llegar al carro ya no podia doblarla
        mi papa se cayó bajando de la troca el lunes, dice que nomas es golpe, pero no ha dado un paso desde entonces y trae la pierna como volteada
        me espiné con un nopal hace cuatro dias, no le hice caso y ahora el dedo esta gordo, rojo, doblado y me duele hasta la palma
        se me hinchó una sola pantorrilla después de la operación de rodilla
        tengo la pierna caliente y roja desde que volé a México
        me duele la pantorrilla al tocarla y está dura, me operaron la cadera hace diez días
        mi mamá lleva dos semanas en cama y una pierna se le puso gorda y morada
        solo la pierna izquierda está inflamada y me late por detrás de la rodilla, vengo de un viaje largo
        me quitaron el yeso y la pantorrilla está tensa y brillante
        llevo tres semanas que se me cae la punta del pie
        me tropiezo con los dedos del pie desde hace un mes, no los puedo levantar
        el pie me azota al caminar y cada semana está peor
        ya no puedo caminar de talones, empezó hace como quince días
        mi esposo arrastra la punta del zapato desde hace semanas
        el tobillo se me ha ido debilitando este mes y no sube
        me torcí el tobillo y no puedo apoyar el pie
        caí sobre la mano y la muñeca está hinchada y morada
        mi hijo se cayó del columpio y no quiere mover el brazo
        oí un crujido en el pie y ahora está enorme
        me pegué en la rodilla ayer y no aguanto ni un paso
        se me hizo un bulto en la clavícula después de la caída
        la herida de la operación me supura y huele feo
        me operaron el hombro y tengo calentura y escalofríos
        la cicatriz está roja, caliente y cada día peor
        le sale pus por los puntos a mi mamá
        la gasa amaneció mojada de un líquido verde
        me operaron la rodilla hace una semana y tengo 39 de fiebre
        la rodilla amaneció hinchada, roja, hirviendo y tengo fiebre
        me infiltraron el viernes y ahora la articulación quema y tengo escalofríos
        el codo se me puso gordo y caliente con calentura
        mi niño no quiere caminar, le duele la cadera y tiene 39
        la prótesis de rodilla se calentó de repente y me siento con fiebre
        no puedo mover el tobillo de lo hinchado y caliente que está, y ando temblando de frío
        el dolor de espalda me despierta todas las noches y he bajado diez kilos sin dieta
        tuve cáncer de seno y ahora me duele la cadera de noche
        me duele el hueso acostado, sudo en la noche y no tengo hambre
        mi papá tuvo cáncer de próstata y le duele la columna sin parar
        me salió una bola dura en el muslo que crece y estoy adelgazando
        el dolor del hombro no se quita ni en reposo y la ropa me queda grande
        """#
}
