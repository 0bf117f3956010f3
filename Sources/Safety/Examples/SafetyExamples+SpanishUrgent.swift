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
        Sale agüita turbia del hoyo del drenaje que nunca cerró
        desde la inyección en el hombro lo siento como plancha, anoche temblaba debajo de tres cobijas
        el brazo de la pesa ya no sube, solo de un lado, y cada día menos
        ya no abrocho los botones, los dedos torpes, el cuello tieso
        tiron de la pierna, sono como liga
        fui a Tijuana a que me hicieran una cirugía de panza, me regresé manejando, y ahora la pierna izquierda está tiesa, tibia y gruesa
        la férula me muerde y la mano se puso morada
        manejé desde Culiacán sin parar y la pantorrilla parece de piedra
        mi bebé de ocho meses no mueve una pierna y arde en fiebre
        se volcó la carreola y la bebé ya no patea con la izquierda
        moretones y dolor de huesos, pálido
        el calcetin me marca nomas en la izquierda y ahi me arde
        la rodilla está roja como chile y tengo calentura
        corriendo tronó la corva y no puedo sentarme
        me sacaron líquido turbio ayer, ya no camino, fiebre
        Pierna floja, más floja hoy
        no quise ir al doctor por el seguro, pero llevo una semana sin pisar y el tobillo sigue del color de la jamaica
        mi abuelito se cayó del burrito, digo del banquito, y trae la pierna más corta que la otra
        está bien gordo el empeine y no cabe en la chancla
        mide más la derecha, yo la medí con cinta, 4 centímetros
        SE ME VOLTEO LA RODILLA Y NO REGRESA
        salté del muelle y pegué con los talones, no puedo ni rozar el suelo
        mi terapeuta me midió la pierna el martes y hoy está peor, avísele por favor
        tengo un chipote en la espinilla después del partido y no aguanto ni el calcetín
        jugando basquet se me dobló el dedo pa atrás y ya no agarro ni el lápiz
        señorita me operaron del menisco y hice los ejercicios como me dijeron pero la pantorrilla la traigo mas dura y coloradita que la otra y ni el pants me aguanto
        el cuero cabelludo me duele, la quijada cansada, y la vista se me va y viene, tengo 76
        Dedo gordo rojo, y ahora rodilla, y 39 de fiebre
        me salió una punta bajo la piel del hombro después del choque en moto
        rodilla nueva, dos años perfecta, hoy tiesa y caliente
        Se me asoma el tornillo por la piel
        me golpeé el sábado y sigo vomitando
        Se cayó mi vecino ya grande sacando la basura, tiene la muñeca torcida envuelta en un trapo
        me dolia el hombro dos semanas, se fue el dolor y ya no levanto ni la leche
        mi nena llora que su yeso le pica y le aprieta, el meñique está azul
        los dedos fríos fríos
        la de la bota está caliente
        duele peor acostado, adelgacé
        me cai de la patineta y la muñeca quedo como cuchara
        la rodilla se dobla sin avisar, cuatro caídas esta semana
        perdí peso sin querer, la columna no descansa
        quema alrededor de la cicatriz
        raspón de coral, burbujea, ganglios inflamados
        la rótula se me fue pa un lado bailando cumbia
        no puedo levantar la cuchara, me caí de la litera
        Trabajo en la lavandería de un hotel, se me quedó la mano debajo del carro de sábanas y ahora está gorda, negra, y el anular apunta pa donde quiere
        mi brazo amaneció morado y pesado, del lado donde me pusieron el catéter
        aguijón de raya en La Jolla hace una semana, talón hinchado y caliente
        me sobé con la huesera y quedó peor, el tobillo suena
        mi letra se hizo garabato este mes
        llevo diecinueve años de cocinero y nunca se me cayó una olla, esta semana van cinco, y hoy no pude apretar las pinzas
        papá tiene cáncer y se soba la pantorrilla todo el día, la tiene colorada
        Uña enterrada, pie rojo, fiebre, diabético
        mi hijo no quiere comer y su rodilla operada tiene un puntito blanco
        mi suegra tiene los huesos débiles, estornudó y algo se le quebró en la espalda
        mi papá bajó de la lancha, pum, no sube un escalón
        Mi niña presumía su yeso rosita toda la semana y hoy no quiere agarrar la crayola, dice que los dedos le hormiguean y los trae como chorizos
        mi muchacho tiene anemia falciforme y la rodilla inflamada con temperatura
        anoche me dio tembladera y el hombro está escurriendo
        Mi rodilla se hinchó en minutos, luego luego del giro
        Me mordió el gato y la mano ya no cierra
        soy enfermera del asilo, la señora del cuarto 9 amaneció con el pie volteado hacia afuera y grita si la movemos
        me cayo la mancuerna encima del pie
        LA RODILLA ME HIERVE Y TENGO FIEBRE
        el morrito no usa la mano izquierda, en la guardería nadie vio nada
        Mi cuñado dice que es esguince, pero no aguanto ni la sábana
        Trae el brazo colgando desde que su primo lo jaló
        estudio enfermería y me preocupa mi jefe, terminó radiaciones en otoño, le duele la costilla acostado, no come y el reloj ya se le resbala
        se le salio el hombro otra vez
        hay un hoyo arriba del talón
        camino como borracho sin beber, las piernas tiesas, desde hace días va peor
        se me salpicó cloro, me enjuagué y sigo borroso
        puntos podridos y calentura
        Mi nena cojea, no asienta, y tuvo gripa la semana pasada, está calientita
        en una semana el adormecimiento subió del tobillo a la rodilla
        se despegó la venda con una baba
        gotea agua salada de una fosa nasal desde el golpe en la cara
        traigo la pierna caliente y dura, me operaron hace nueve días
        el clavo del fijador supura y me punza
        Oiga, mi chamaco se aventó del tobogán y no se para, puro gatear
        me zumba y no oigo, desde el gimnasio
        cuchillo chico, herida cerrada, dedo no dobla
        el hombre grande del bastón se cayó en la iglesia, no puede ponerse de pie por la ingle
        todos me chulean porque adelgacé, pero yo ni dieta hice, y traigo una punzada en la cintura que me saca de la cama todas las noches a caminar el pasillo
        no aguanto la sábana encima del pulgar, rojo, caliente, malestar
        se trabó la rodilla en el ensayo de la quinceañera, hinchada y como con algo atorado
        pisé mal saliendo del trolley y escuché un crujido, de ahí no he dado un paso
        se me hizo bola el conejo del brazo, cargando el boiler
        no puedo ni pararme de puntas desde que pisé el hoyo
        alguien que me revise ya, la herida cambió de color
        jugando voli la punta del dedo se me quedó caída
        mi hermana jugaba softbol, la bola le sumió la espinilla
        la cadera de plástico se me botó amarrándome las agujetas
        Mi hijo jugaba fut, le dieron una patada, y ahora camina de a brinquitos
        tuve trombo en 2019 y se siente idéntico
        la pata de la mesa me quebró el dedito
        Mire, le platico: mi suegro andaba podando el aguacate, se le movió la escalera, cayó sentado, y desde ayer para ir al baño lo tenemos que cargar entre dos porque la pierna no la aguanta
        ¿será coágulo? pierna gorda, tibia
        se oye que truena, se ve la bola, no aguanto
        amanecí con la ingle dura como lápiz y la pierna tirante
        El doctor del disco dijo que avisara si el pie perdía fuerza. Pues ya.
        soy chofer de tráiler, no me entra la bota derecha y duele como muela
        Oiga joven, mi juanete operado huele a pescado
        se puso el nudillo rojo brilloso tras la espina del rosal
        Quedé con la quijada chueca de un codazo
        ciática y el pie muerto, cada vez más
        Arrastro la punta del zapato
        cancer de riñon antes, ahora un punto en la costilla
        caída en la rampa, cadera, no doy paso
        costilla rota, creo, truena cuando me volteo
        me reventé el hombro agarrándome del pasamanos, la operación tenía seis semanas
        mi marido choca la punta del pie con todo, en diez días gastó la suela
        no se dobla el dedo desde que metí la mano en la licuadora apagada
        Tronó el tendón de Aquiles
        Se cayó de la bici y la mano le quedó viendo para otro lado
        resbalé en la regadera y desde entonces camino con un palo de escoba
        mi mamá dice que nomás es un aire, pero se me cae la mano y ya no puedo hacer tortillas
        me inyectaron cortisona el viernes y ahora está enorme y tiemblo
        orino con ardor, espalda, escalofríos
        la ingle me duele de madrugada y estoy en los huesos
        ronchas de ampolla en faja, y ahí me duele la espalda
        tengo azúcar alta, una ampolla negra en el talón y hiede
        Tylenol no le hace nada, conmoción de la semana pasada
        hace tres días me torcí y sigo sin poder cargar el peso
        Quité el parche del ojo y veo como si hubiera humo, ayer veía perfecto, es nomás el derecho
        el tobillo tronó feo
        brinqué la cerca y el talón lo traigo molido
        la operación de espalda me moja la camisa y me duele la cabeza al sentarme
        Me pusieron yeso y la pantorrilla me punza, caliente, no baja ni con almohadas
        pensé que era gota pero la gota nunca me dio fiebre de 39 y medio
        no puedo mover los dedos del pie dentro del yeso, ayer sí
        Tuberculosis de niña, ahora espalda y sudor
        Mi papá tuvo cáncer de próstata y ya no puede voltearse en la cama del dolor, las piernas bien
        el bíceps se me enrolló
        me quedé sin fuerza de agarre y soy mecánico
        se me secó el músculo entre los dedos
        no puedo levantar el dedo gordo
        Mi bebita ya caminaba, se cayó del sillón y volvió a gatear, si la paro encoge la patita y llora
        La verdad yo pensé que era normal, pero mi dedo lleva dos días color berenjena y no se endereza
        me tropiezo en lo plano
        espalda y fiebre de una semana
        mieloma, se agachó mi tío y tronó
        despues del vuelo desde Guadalajara se me hincho un solo pie
        el dedo se me quedó caído, jalé una camiseta
        un oído se me apagó de repente
        Destellos y mosquitas, miles
        tengo 17, juego voleibol, caí encima del pie de otra, oí como rama seca y ya no cabe el tenis
        no me levanto de la silla, se me fue el tríceps
        nadie me cree, tengo 26, espalda en la noche, dos hoyos menos del cinto
        suena como arena adentro de mi codo
        dejé el anticoagulante porque estaba caro y ya se me está inflando otra vez la pierna
        la mano se me quedó tirada como trapo desde que dormí encima
        tuve cáncer de mama y ahora me duele un hueso de la espalda
        le pegaron con el bate, dos días, escuela lo mandó a casa con náusea
        la rodilla se traba y no estira para nada
        Duele más la cabeza acostado, desde la caída de la tabla
        apretamos la pantorrilla y el pie no se mueve
        párpado cerrado de hinchado, ojo saltón, sinusitis, fiebre
        el muchacho lanza de pitcher y el brazo entero se le puso pesado y azulito
        pelotazo en el ojo, todo nublado
        la orina color coca después del crossfit, brazos que no doblan
        tengo cáncer de tiroides controlado según yo, pero hay un hueso de la cadera que me despierta a diario y ya uso el cinto en el último hoyo
        mi papá, terco, no deja que llame, pero no puede subir la pierna al carro desde la caída
        líneas derechas se ven onduladas
        la bebe llora cuando le cambio el pañal, no dobla la pierna derecha, se rodó de la cama
        El perro se me atravesó, caí sobre la cadera de metal, y desde entonces los dedos del pie miran para afuera y no la puedo cargar
        mi niño no quiere mover su bracito desde ayer
        Duele al jalar los dedos del pie hacia mí, y está caliente la pantorrilla
        El hombro de diálisis, colorado, calenturiento
        duele debajo del yeso y ninguna pastilla lo calma
        La maestra dice que no agarra la clase desde el golpe del scooter, y le truena la cabeza
        PIERNA HINCHADA CALIENTE DESPUES DE LA RODILLA NUEVA
        usé drogas con aguja y ahora me duele mucho la columna y tengo sudores
        fiebre y la cortada hinchada
        soy entrenador de niños, uno de mis delanteros llegó con lentes oscuros, le pegó la pelota el sábado, dice que la luz le lastima y que el dolor va subiendo
        me sale pus amarilla
        La media no me sube por lo hinchado, en una sola pierna, cirugía de cadera el lunes
        la espalda me duele a las tres de la mañana y he bajado diez kilos
        me machuqué con la puerta del troque, dos dedos morados y torcidos
        pisé un clavo en la obra y me corren líneas coloradas a la ingle
        mancha gris en medio de lo que veo
        tengo la mano como garra desde hace días
        hice el camino a la Virgen de rodillas por una manda y ahora una está roja, hirviendo, con calentura de 38 y medio
        mi tía que vende tamales ya no puede con la vaporera, el pie le azota el piso al caminar, empezó después de un dolor de nalga
        ojo rojo, halos en los focos, ceja que revienta y asco
        desde el bloqueo que me pusieron en la espalda tengo menos fuerza
        Le hablo de parte de mi hermano que es carpintero, le tronó el brazo cargando un ropero y ahora trae una bolota arriba del codo y un moretón como vino derramado
        el pie se fue por un lado y yo por otro
        mi jefa anda con dolor de cabeza desde que se golpeó con la alacena hace diez días y cada mañana amanece con más
        me aplastó la tarima en la bodega, uña floja y dedo de lado
        me rasguñó una rama en el jardín hace cinco días y el dorso de la mano está como globo colorado con una raya que ya va en el codo
        Perdone la molestia, me caí del camión y desde entonces la cadera truena cada paso, aguanto poquito
        fui al quiropráctico y salí con el brazo dormido y débil
        tengo un bulto en la clavicula q no tenia antes de la bici
        VIH, defensas bajas, columna, temperatura
        esquirla de metal en el ojo, la soldadura
        me quitaron la férula el lunes y el martes empezó la fiebre y hoy la herida parece boca abierta
        se me caen los vasos de la mano
        tomo Humira y la muñeca amaneció ardiente con escalofríos
        No le quiero decir a mi mamá, pero me caí de la bici eléctrica y el hombro me brinca cuando respiro hondo, se ve un pico
        soy albañil, me cayó un block en el pie y los dedos están negros
        a mi viejo le quitaron el dren y el hoyo ya está rojo rojo y él con calosfríos
        Se me zafó el pulgar
        se hizo una bola de agua encima de la columna donde me operaron
        hice doscientas lagartijas por apuesta, brazos inflados, orino café
        Se oyó hasta la cocina, el tronido
        En lucha libre me cayeron encima, el pecho me rechina al respirar pero respiro bien
        Se volteó el cuatrimoto en Glamis, el antebrazo hace una curva que no es normal y mi compa le puso un palo con cinta
        hinchadísimo, morado, sin poder pisar
        la vena de mi brazo se hizo como alambre después del suero
        quimio terminó en enero y me duele a la altura del brasier
        creo que el hueso pegó chueco, aún me duele y se mueve
        me sudaba la frente toda la noche y el vendaje amaneció empapado verde
        sentí una patada en el talón y no había nadie
        mi nena no deja que le toque el codo
        la bota ya no afloja más, hormigueo
        La muchacha que viene a curarme la cadera levantó la gasa y puso cara de asco, dice que está como quesito y caliente, y el cirujano hasta el jueves
        embarazada de siete meses, una pierna el doble
        tengo corriente en la espalda cuando bajo la cabeza y mis piernas se entorpecen
        la férula está floja y chueca, la fractura se movió creo
        la cicatriz late
        la rótula se me subió, no puedo estirar la rodilla
        Creo que me quebré la clavícula
        No es músculo, yo conozco el músculo, esto zumba de noche y tuve cáncer de vejiga
        me quemo cocinando porque no siento los dedos y se me cae el sartén
        La pierna se me dobla en las escaleras, antier no hacía eso
        tengo 38.7 y la rodilla operada está ardiendo
        el burro le dio una patada a mi muslo y traigo una bola como melón
        me caí del caballo en el rancho de mi tío y el hombro se ve cuadrado
        dedos dormidos, tiro el cepillo
        tuve infección en la sangre en abril y ahora me vuelve el dolor de cintura con fiebre
        me estaba lavando el pelo y se me fue el sonido de la derecha, pensé que era agua pero ya van tres días con un zumbido de refrigerador
        las grapas están rojas y calientes, me late
        Desperté sorda de un lado, sin dolor
        ruido insoportable, vómito en la escuela, pelotazo hace dos días
        pulgar que ya no levanta, lavando trastes
        mi gordito de trece no puede apoyar, dolor de cadera desde educación física
        en el rodeo el toro me tumbó, rabadilla, no me siento
        En la pizca me caí de la escalera y la mano derecha ya no cierra ni agarra, hinchada hasta el codo
        dolor de noche, sudores, pantalones flojos
        no más tropecé con la manguera, pero al tocar la rótula siento un hueco
        Se me atoró el pie en la alcantarilla y ahora truena al girarlo
        mi hija en la escaramuza tronó el talón y camina como pato
        corrí el maratón y ahora la espinilla duele hasta acostado, ya cojeo
        tropecé con el perro. la muñeca. horrible.
        sombra que sube desde abajo, soy muy miope
        la cabeza peor cada día desde el cabezazo
        mi niña de ocho no se agacha, le duele la espalda, febrícula
        me entablillaron en Ensenada con cartón y los dedos son salchichas
        Duele abajo del pulgar, en el hoyito, desde que metí la mano
        me desgarré el pecho haciendo banca, axila morada
        me dieron un manazo y veo relámpagos
        andaba en una boda bailando la víbora de la mar, me jalaron y me azoté de rodilla, en la noche ya no entraba en el pantalón y ahora ni estirarla puedo
        articulación hinchada y escalofríos
        calambre de cuatro días, rojo, hinchado
        estuve acostada tres semanas por la fractura y la batata de la pierna me quema
        no puedo levantar el muslo para subir al carro
        cesárea abierta de una esquina, líquido café
        una pantorrilla gorda y la otra no
        ayer la rojez era como moneda y hoy como plato
        mi perrito me lamió la operación y ya se puso fea y aguada
        los puntos apestan
        mi señora toma pastillas anticonceptivas y trae la pierna como jamón
        me dieron de alta ayer y la pierna se infló como globo y arde
        me toco una vértebra y brinco, 38.9
        me cayó un saco de cemento en el hombro y algo se hundió
        herpes en la frente y ahora el ojo
        Raya roja subiendo por el brazo
        no se ve bien mi herida, está como carne cruda
        el golpe fue el lunes, hoy peor
        Soy niñera, el niño se cayó del columpio y trae el codito hinchado, la mamá no contesta, que hago
        yeso café por abajo, escurre
        porterita de 11 años, muñeca inflada, no la dobla
        la porrista se cayó de la pirámide el viernes y está de mal humor con dolor de cabeza en 8
        el doctor dijo que llamara si supuraba. está supurando. no contestan.
        no se me abre la mano, desde el miércoles
        no puedo abrir el frasco, ni la llave, ni nada
        el tobillo con placa me hierve y sudo en la noche
        Fíjese que mi mamá se resbaló en el mercado y ya no se quiere parar, dice que la cadera le arde por dentro
        me pico una espina, el dedo parece salchicha y grito si lo estiran
        recién parida, cinco semanas, y un muslo está más grandote
        la herida huele a podrido
        no la asienta, la patita, desde el brincolín
        oiga como que me truenan los huesos de la mano al cerrar el puño
        hueso salido por debajo del cuero, muñeca
        se me reventó un punto y baja jugo rosita
        El codo está del tamaño de una toronja.
        un ojo borroso desde anoche, como con vaselina
        no respira mal ni nada, solo la pierna hinchada y colorada, operada de menisco
        a mi tía la tumbó el perro y no levanta el brazo ni para peinarse
        se me quitó el dolor de ciática pero ahora el pie no sube
        se me pegó la vista doble desde que el camión nos chocó por atrás, cierro un ojo y se quita
        codo negro, tronó cargando un tanque de gas
        se me tapó el oído buceando en Rosarito y ya no oigo y me mareo
        no me paro de puntas con la izquierda
        brinco en una pata desde el sábado
        Caí con la mano abierta en el patinaje y el bultito de hueso de la muñeca se mueve si lo empujo
        tomé ciprofloxacino y a la semana el talón hizo crac
        la cortadura se puso morada y dura
        cadera caliente, nene con fiebre, no la mueve
        mi oncólogo anda de vacaciones y me salió un dolor nuevo en la cadera
        cortina negra bajando en el ojo
        pop y el pie no empuja
        mi pulgar se ve detrás de donde va
        le duele un puntito nomás en el hueso, pero si lo toco brinca
        cordón duro en el muslo
        la niña dice que su hombro hizo clic y ya no peina su muñeca
        Mi hijo tuvo conmoción el martes y hoy no aguanta la luz
        Buenas, soy entrenador de gimnasia, una alumna cayó sobre el codo y no lo extiende
        mi primo me acomodó el hombro a lo bruto y ahora la mano se me duerme
        apá se cayó en la milpa el domingo, dice que no es nada, pero la muñeca la tiene como S y no puede ni abrir la puerta del baño
        calentura desde que me pusieron el estimulador en la espalda
        deditos blancos saliendo del yeso
        Mi esposo se cayó de la escalera pintando una casa en Chula Vista y no puede sentarse del dolor de rabadilla
        El yeso se bajó y me pellizca la muñeca, mano como guante de boxeo
        dedo chueco por atrapar la pelota
        el dolor me taladra y la ropa me baila
        toqué el puntito del tobillo y vi estrellas, no piso
        No puedo apoyar el pie, se me infló como tamal
        Me dijeron descanse. Descansé. Me duele más.
        tropezón en el cerro, tobillo como pelota
        punto que arde en el talón, yeso, diabetes
        veo doble desde el choque en la 805
        la cicatriz se abrió tantito y chorrea verde
        choqué las frentes con el portero y sigo mareado, cuatro días
        el brazo de mi chiquito, no lo alza
        mi codo echa lumbre
        se mojó el yeso y quema por dentro
        dedo gordo morado adentro de la bota
        Me duele atrás de la rodilla y está rojo
        el pie me cuelga
        Mi esposo ya no aguanta el olor del vendaje, y yo traigo escalofríos
        dolor en la entrepierna, caída, 84 años, no se para
        setenta y dos años sin dolor de espalda y este mes, de la nada, y sin apetito
        la mano cada día más aguada
        muñón oscuro y apestoso
        Salté para rematar y sentí un chicotazo atrás del tobillo, volteé a reclamar y no había nadie, ahora no puedo ponerme de puntitas
        el yeso me aprieta, no siento los dedos
        uñas pálidas, yeso apretado
        bajé del autobús de Oaxaca con la pierna tiesa y brillosa
        Costurera de toda la vida y ya no puedo enhebrar, el pulgar y el índice no se juntan, no duele, pero cada mañana están más flojos
        clavícula crujiente, motito
        lupus, cortisona, y el codo como fogón
        codo rojo, picudo, infectado, me dio fiebre
        la venda me dejó los dedos grises, la aflojé y siguen dormidos
        los colores desteñidos en un ojo y duele moverlo
        limpié a mi mamá y la gasa se fue bien adentro, más que ayer
        me pegué en el dedo chiquito con la cama, apunta a la pared
        tengo una bola caliente en la herida del codo y me sale leche
        cinco días del choque, zumbido, presión
        los puntos los tengo llenos de materia
        Se cayo mi papa con el perro y la muñeca se le inflamo mucho, no puede ni abrir una llave.
        Le di a mi mamá las pastillas de mi papá en la mañana y hasta ahorita no le ha pasado nada.
        Disculpe, soy de Playas y me atienden en Chula Vista. Me drenaron el codo la semana pasada y otra vez esta grande, rojo y caliente. Hielo o calor mientras llega mi cita?
        Llevo toda la semana tomando naproxeno, ibuprofeno y ketorolaco juntos, no sabia que eran lo mismo.
        A mi papa le huele mal la herida del tobillo y la venda sale amarilla.
        Tomo medicina para la artritis y voy a terapia de manos. Desde ayer una muñeca esta como globo y caliente, peor que mis crisis. Me brinco la sesion?
        pantorriya inchada y caliente 1 semana despues de la cirujía
        Me salieron granitos de agua en la ceja y se me esta cerrando el ojo, arde mucho.
        Las dos manos se me duermen mas cada semana, y al agachar la cabeza siento un toque en la espalda.
        Mi esposa no entra a la pagina, por eso le escribo yo. Sus sesiones de espalda no le ayudan y ahora se ve amarillenta y no quiere comer. El doctor la ve hasta en dos semanas, seguimos con la terapia?
        escalofrios y dolor de columna desde el martes
        veo doble dsd ayer, nada más
        Mi hijo tiene su fisico deportivo el viernes con ustedes, pero hoy se cayo sobre el brazo y trae un chipote hinchado y no deja que se lo toque. Se lo revisan ese dia?
        Me salieron ampollas en la frente y en el párpado, creo que es herpes zóster.
        niña d 2 cojea y trae fiebre
        Me inyectaron una vitamina en la nalga en una farmacia y ahora tengo un bulto rojo, duro y con calor.
        Un aviso para mañana, en la regadera se me abrió un pedazo de la herida de la espalda, como del ancho de un dedo. Le puse una gasa. ¿Nos vemos a las nueve?
        La bolita del drenaje no se queda apretada y se me sale todo por un lado.
        dolor en la cien y la mandibula al comer, 76 años
        uesos debiles, cargue el mandado y me trono la espalda
        mareos x la medicina nueva
        me cuesta empezar a hacer pipí dsd q me dolió la espalda, sí siento
        muñeca chueca e hinchada me caí d la bici
        veo 2 de todo dsd el domingo
        Me quedo parado un minuto esperando que salga la orina, empezo hace tres dias junto con lo de la espalda, abajo siento todo bien.
        ¿Venden férulas para el pie? Es que desde antier se me va para abajo y me he tropezado tres veces en la casa.
        Ayer me pegué en la cabeza y me dijeron que era conmoción, pero el dolor de cabeza no se me quita.
        Mi doctora me mandó por ciática, pero me está saliendo la orina bien oscura y los ojos se me ven amarillos. ¿Le digo a ustedes o a ella? Tengo cita con ella hasta el 20.
        Se me infectó una ampolla del talón, soy diabética y lo rojo ya agarró medio pie.
        me salió roncha d círculo, sí traía garrapata
        Puede ser por videollamada? No aguanto sentado por la espalda, y desde antier tardo mucho en que me salga la orina. Si siento todo al limpiarme y no se me escapa.
        Traigo un calambre en el chamorro desde hace dos días que no se suelta y la piel está roja.
        Maneje desde Hermosillo toda la noche y ahora traigo un pie hinchado y el chamorro adolorido.
        Regresé de Guadalajara en camión y ahora la pierna izquierda está más gruesa que la otra y me duele el chamorro.
        tomé doble la pastilla hoy, estoy bn pero no sé
        Tengo una pupila más grande que la otra desde hoy en la mañana, no me duele.
        yeso mojado apesta cuándo me lo cambian
        Me quité una garrapata la semana pasada y ahora tengo un círculo rojo como tiro al blanco.
        se me abrió un punto haciendo sentadiyas
        Fuimos de campamento a Big Bear y a mi hija le picó una garrapata, ahora trae una roncha en forma de anillo. Su terapia es el miércoles, ¿se pega?
        infección en la rodilla?? está roja y le sale agua amarilla
        Mi mamá tiene su clase de equilibrio mañana, pero levantó la canasta de la ropa y sintió un tronido en la espalda. Tiene osteoporosis y no halla cómo acomodarse. ¿La llevo?
        El drenaje ya no saca nada desde ayer y se me está inflamando alrededor.
        chamorro inchado y caliente me operaron el viernes
        tengo osteoporosis, me agaché y tronó mi espalda uff
        Quiero evaluacion de vertigo porque desde que el cardiologo me agrego otra pastilla de la presion el jueves ando mareada, sobre todo al pararme. Que es lo mas pronto?
        me dieron 2 cajas de lo mismo y tomé de las 2 toda la semana, no siento nada raro
        Usé el rodillo en el chamorro como me enseñaron y quedó peor, hay una mancha roja y caliente por dentro. ¿Lo vuelvo a usar hoy o espero al jueves?
        A los diez días de mi prótesis de cadera me dan escalofríos todas las tardes y la fiebre vuelve cuando se pasa el Tylenol.
        tome la pastilla d mi esposo x error me siento bien
        tengo la pantorilla roja y tiesa dia 9 de la cirujia
        Mi dolor de espalda ya lo aprobo el seguro, ocho sesiones, pero cambio, ahora me dan escalofrios y sudo, y hasta voltearme en la cama es horrible. Ocupo otra orden?
        La hoja de ejercicios dice que me doble hacia adelante, pero tengo osteoporosis y al hacerlo me dio un piquete que ya lleva dos dias. Sigo con los demas?
        ¿Ustedes quitan yesos? El de mi hijo se quebró a la altura del tobillo y se dobla cuando camina, y el ortopedista de Tijuana no regresa hasta el jueves.
        Le dije a la muchacha que me ayuda con las pesas que me dolia la pantorrilla, pero ya se me hincho y la siento caliente. ¿Me puede marcar mi terapista?
        Mi papa de 81 dice que el sombrero le lastima la cabeza y que la quijada se le acalambra con la tortilla tostada.
        la mancha roja sigue creciendo en mi pierna, más q en la mañana
        Mi seguro es Molina y no sé si cubre, el caso es que donde me inyectaron el glúteo tengo una bola roja que crece y calentura desde anoche.
        mi abue no se endereza, cargó al perro y tiene osteoporosis
        golpe en la cabeza ayer todavía me duele, sí puedo ir a terapia?
        Quería confirmar si mi copago sigue igual, y también decirle que la cicatriz del hombro se me puso roja y le sale un agüita espesa que huele mal.
        El piquete de la puncion seca en el cuello se me hizo un nacido caliente y con punta blanca.
        Orino con sangrita, tengo calentura y me duele el costado por atras.
        Desde hace cuatro días me tardo mucho en empezar a orinar y me duele la cintura, pero siento todo normal.
        Mi oncólogo me dio de alta hace cinco años, por eso pensé que este dolor de columna era de cargar, pero ya van seis semanas y sigue peor. ¿Cuánto cuesta la consulta en efectivo?
        ¿Ustedes atienden la mandíbula? Tengo 72 años, me duele al masticar desde hace diez días y también la sien y el cuero cabelludo de ese lado.
        Cuando me tapo un ojo se me quita lo doble, empezo este fin de semana.
        Quería apartar la última cita del día. El dolor de cintura ya lo conocía, pero ahora viene con fiebre y me pega justo en el hueso, ¿es algo que se arregle con terapia?
        Ayer me quitaron los puntos y hoy, después de los estiramientos, la cicatriz se abrió de la esquina. Casi no sangra. ¿Tengo que ver al cirujano antes de la otra sesión?
        Mi hijo recibió un balonazo anoche, está despierto y come bien, pero todavía le duele la cabeza.
        Trabajo en la obra y entro a las seis, por eso pido cita en la tarde. Desde el lunes no puedo levantar el pie derecho y me tropiezo con todo, ya casi no siento el dolor de la pierna.
        el bb trae 38.9 y no deja q le toque la cadera, qué hago
        Lo rojo de la espinilla era como una moneda ayer y hoy ya me cubre media pierna.
        Desde ayer veo doble cuando volteo a la izquierda, de ahí en fuera me siento bien.
        pierna izq más hinchada q la otra desde el vuelo, me duele atrás
        rodilla roja y ardiendo dsp d la inyección
        Tengo evaluación de espalda el viernes, pero llevo desde el domingo con fiebre de 39 y el dolor está peor de noche. No quiero contagiar a nadie, ¿me la pasan para después?
        dedo morado y chueco jugando básquet
        Ya no puedo caminar de talones con el pie derecho, empezo el fin de semana.
        Me torcí el tobillo, oí un tronido y no puedo apoyar nada, se puso morado hasta los dedos.
        Estoy de once semanas y manche despues de la ultima sesion, un poquito rosa. No tengo colicos. Dejo los ejercicios o cancelo el jueves?
        A mi mamá le quitaron la bota ayer y la pierna de abajo la tiene roja, inflamada y sensible.
        Estoy embarazada de ocho semanas y manché poquito rosa al limpiarme, sin cólicos.
        La terapia la empiezo el lunes, pero me pusieron la inyección en la rodilla el martes y desde entonces está como globo, ardiendo, con escalofríos. ¿La muevo para la otra semana?
        calentura 5 días después de la operación de cadera, es normal??
        Se me abrieron los puntos de la rodilla al doblarla y se ve un hueco.
        Me puedo pasar de hombro a terapia vestibular? Desde el fin de semana veo doble, sin dolor de cabeza ni nada, y vi que hacen ejercicios de ojos.
        culebriya en la frente y ojo inchado
        me inyectaron la rodilla el lunes y esta bien inchada con calentura
        se me está cerrando el ojo, tengo zóster en la ceja
        No podré ir a mi terapia de vértigo porque me salió culebrilla en la frente y ya me está bajando al ojo. ¿Cobran por cancelar tarde?
        He bajado nueve kilos sin hacer dieta y me duele la cintura de día y de noche.
        Mi tio tiene cancer de prostata y le empezo un dolor en la cadera y la cintura que acostado es peor.
        rodilla roja y caliente amaneci asi
        Buenos dias, queria preguntar por el estacionamiento y tambien que la pierna operada me amanecio el doble de gruesa y me duele el chamorro. Mi cita es a las 11:15.
        se me fue la fuerza en un muslo dsd el jueves, no subo escalón
        Mi hija salio de la cirugia del ligamento y va para dos dias con fiebre y la rodilla muy llena.
        pierna gorda despues del biaje me duele atras
        La vena de la sien se me ve gruesa y me duele, tengo 70 y al comer se me cansa la boca.
        sangrado leve 9 semanas sin cólico
        Me cambiaron la gabapentina la semana pasada y ando como borracha, agarrándome de las paredes.
        Me chocaron por atrás el lunes y el abogado quiere que empiece ya. Me pegué con la cabecera, y sigo con dolor de cabeza y me molesta la pantalla. ¿Tienen mañana?
        ¿Hasta qué edad atienden niños? El mío tiene dos años, caminaba bien, y desde ayer quiere que lo cargue todo el tiempo y tiene 39 de temperatura.
        fiebre y dolor de espalda ya van 3 días
        me cai y creo q me quebre la muñeca esta chueca
        El yeso de mi hija se mojó en la alberca y ya huele muy mal.
        Quiero piso pélvico porque con esta crisis de espalda, desde hace cinco días, me cuesta arrancar a orinar. No tengo nada dormido ni se me sale. ¿Aceptan Medi-Cal?
        no me puedo ni peinar me duele el cuero d la cabesa, 73 a
        Quiero cita para mi espalda de preferencia en la mañana, al cabo no duermo, el dolor me saca de la cama como a las dos todas las noches desde hace un mes.
        Mejor espero para empezar la terapia hasta saber que es esto, una roncha redonda de una garrapata y ya me salieron otras en la panza. Cual es la regla para cancelar?
        Me machuque el pie con una pesa y no puedo caminar, esta hinchado y negro arriba.
        sicatriz roja caliente q ago
        ¿Es normal un poquito de sangrado después de los ejercicios de piso pélvico? Tengo 24 semanas y fue como una cucharadita, el bebé se mueve. También cambié de seguro.
        Avísele a Carlos que esta semana no hago equilibrio, me cambiaron las pastillas del Parkinson y ando tan mareado que casi me caigo en la cocina.
        culebrilla cerca del ojo qué hago
        riñón me duele mucho, fiebre y vómito 1 vez
        se me cae el pie desde ayer, no lo puedo subir más
        Mi suegra, de 80, no aguanta que le peinen el pelo de un lado y le duele la mandíbula al comer, es nuevo.
        se me olvido el anticoagulante 3 dias
        ¿Me mandan el número del cirujano? Los clavos del dedo están supurando y la terapeuta de mano dijo que le avisara si pasaba eso.
        Me falta mandarles la tarjeta del seguro. Otra cosa, mi pastillero estaba mal acomodado y llevo cuatro días tomando en la noche lo de la mañana y al revés. Me siento igual. ¿Hay problema para la caminadora?
        bola dura roja donde me inyectaron
        Le escribo por mi tía, que no usa celular. Tiene la herida de la columna enrojecida y hoy se le pegó la gasa con pus. Su terapia es pasado mañana, ¿la llevo con la herida así?
        Tengo calentura de 38.7 y un dolor muy fuerte en la espalda, justo en el hueso.
        Hace dos semanas tuve a mi bebe y ahora me duele la pantorrilla y esta caliente al caminar.
        Se me acalambra seguido pero este calambre del chamorro lleva desde el sabado y ya se puso rojo. Puedo llegar antes de las cuatro para que me estiren?
        cada semana más débil de las piernas
        Antes de pagar más sesiones de espalda quería preguntar por qué me estoy poniendo amarilla y por qué la orina me sale tan oscura esta semana.
        Me pidieron la lista de medicinas y me di cuenta de que he tomado dos anticoagulantes diferentes toda la semana, uno me lo dieron en Tijuana y otro aquí. No he sangrado. ¿Qué hago con la cita?
        En la farmacia me dieron la pastilla de 10 en vez de la de 5 y apenas me di cuenta a las tres semanas, no siento nada.
        e bajado mucho de peso y me duele la cintura
        Hola, soy la esposa de Ramón. Lo operaron de la espalda hace una semana y tiene calentura todas las noches, ¿así lo llevo a su primera terapia mañana?
        Mi mama se tomo el Xarelto de mi papa con el desayuno, esta como siempre. Tiene terapia al mediodia, importa?
        la mano me cuelga dsd el sábado ayuda
        Tengo los ojos amarillos y un dolor que me pasa del estómago a la espalda.
        Tengo osteoporosis y ayer, al agacharme por una cubeta, sentí que me tronó la espalda y ya no me puedo enderezar.
        Tengo 74 años y desde hace una semana me duele la sien, y cuando mastico se me cansa la quijada.
        las piernas cada ves con menos fuersa ya no me paro sola
        Se me quebro la ferula anoche y apenas tengo dos semanas de que me cosieron el tendon, traigo el dedo amarrado con un palito de paleta. Me la arreglan sin cita?
        orina oscura y piel amarilla me duele atras
        el yeso se rompio y se mueve
        amaneci con la mano colgando no la puedo alsar
        calambre en la pantorrilla q no se quita y está roja
        Cancelo la cita de Emiliano, tiene fiebre y no se quiere parar en la pierna izquierda desde ayer. Creí que era por el brincolín, ¿le ponen unos estiramientos?
        Empecé con bastón en marzo y ya uso andador, las piernas se me hacen más débiles y nadie sabe por qué.
        Le mando los papeles firmados. Se me olvidó poner que traigo fiebre desde que salí del hospital por lo de la rodilla, hace cinco días, pero con la pastilla se me baja.
        El Medicare paga una ferula de muñeca? Me quede dormido sobre el brazo el viernes y la mano sigue aguada.
        me despierta el dolor d espalda todas las noches
        No llegué a mi cita de las nueve porque me resbalé en la cochera, creo que me quebré la muñeca, está chueca e hinchada. Estoy bien, con mi vecina. ¿Me van a cobrar la falta?
        ¿Puedo manejar a mi terapia? Es que desde el sábado veo dos líneas en la carretera en lugar de una, lo demás normal.
        Mi abuelita estornudó fuerte y desde entonces llora del dolor de espalda, tiene los huesos muy delgados.
        tuve cáncer y ahora me duele la espalda toda la noche
        Tienen terapeuta de niños hoy? Mi hija ya no quiere caminar desde ayer, llora si le muevo la pierna y esta caliente. Tiene Medi-Cal.
        Me cai en el hielo de la hielera ayer, me pegue atras de la cabeza y sigo con el dolor y medio lento.
        Mi cuñada toma anticonceptivos y tiene una pierna mas gorda que la otra, le arde por atras de la rodilla.
        Van a domicilio? Mi abuelo tiene los huesos fragiles y desde que movio una silla el domingo trae un dolor a media espalda y anda todo encorvado.
        Ya no puedo levantar los brazos para peinarme, no me duelen, nomas cada semana los siento mas debiles.
        Me pusieron una pastilla nueva para el agua y llevo tres dias que todo me da vueltas al levantarme.
        Le cuento que ya tengo la densitometría, salió muy baja. Ayer al sacar la ropa de la lavadora sentí un crujido en la espalda y no me puedo agachar. ¿Pilates sí o no?
        Tengo tres semanas de aliviada y queria agendar por la diastasis, y de paso decirle que una pantorrilla me duele y se ve mas inflamada.
        embarazada 26 sem me duele el chamorro y está hinchado, será normal?
        Me preguntaron por mis metas y la verdad es que voy para atrás, cada semana tengo menos fuerza en las piernas y ya no subo las escaleras. ¿Cambiamos algo en la próxima sesión?
        Amanecí con la rodilla como melón, roja y caliente, y no me pegué con nada.
        Hace tres días me inyectaron cortisona en la rodilla y ahora está tan caliente e hinchada que no la puedo doblar.
        Me prestan unas muletas? El tobillo se me hincho sin hacer nada, esta ardiendo y traigo escalofrio.
        se me abrieron los puntos
        Mi hermana no escribe bien, por eso le ayudo. Está en la clase de columna, y desde el miércoles le falla un muslo y se le dobla la rodilla al bajar la banqueta. ¿Hay lugar esta semana?
        A mis 68 nunca me habia dolido la espalda, y ahora me levanto a caminar a las tres de la mañana del dolor.
        Traigo la muñeca caida desde antier, no puedo estirar los dedos ni agarrar el vaso bien.
        Quiero cita para un esguince. Sono feo, lo traigo como toronja y no puedo dar ni un paso. Tendran algo en la tarde?
        garrapata y roncha roja q crese
        El drenaje de mi mama ya trae como pus. Tiene terapia con Gracia el miercoles y no supe a quien mas mandarle mensaje.
        fiebre 39 y la espalda me mata
        Los estiramientos del cuello me pudieron dar dolor de cabeza? Tengo 69, es nomas la sien izquierda, me duele el cuero cabelludo al lavarme el pelo y me canso al masticar.
        Perdón por avisar tarde, mi mamá no va hoy. Tiene 79 y le duele tanto la sien que no se puede recostar de ese lado, y dejó la carne porque se le cansa la quijada. ¿Se la paso al viernes?
        Del dedo cortado me sale una línea roja que va subiendo para el codo.
        Uso las medias de compresion que me vendieron y me rasguñe la espinilla, ahora lo rojo le da la vuelta a la pierna y duele. Me las sigo poniendo?
        calentura a la semana de la operacion d rodilla
        parpado caido desde antier
        dolor de espalda nuevo y ya tuve cancer de riñon
        Es seguro ir a la clinica con culebrilla? La mia esta de un lado de la cara y tengo una ampolla en la mera esquina del ojo.
        Siento hormigueo en las dos manos y cada semana está peor, ya se me caen las llaves.
        Me operaron de la rodilla hace ocho días y desde anoche tengo la pantorrilla hinchada, caliente y me duele al tocarla.
        Cruzo la línea cada martes para la terapia, pero esta vez hice cinco horas sentada y desde ayer tengo la pierna inflamada hasta la rodilla y sensible atrás. ¿Llevo mis medias?
        mi bb no quiere caminar y tiene calentura, está así dsd ayer
        Me caí patinando y la muñeca se me ve chueca e hinchada, pero muevo los dedos.
        me rasco y me rasco, piel amariya y dolor d espalda, ya es 1 semana
        Me salio una roncha en forma de diana despues de ir al monte y me duelen las coyunturas.
        hormigueo en las 2 manos cada día más
        me pegue en la cabeza ayer y sigo con dolor
        Voy por túnel carpiano de una mano, pero ahora hormiguean las dos y cada semana me cuesta más abrochar los botones. ¿Hace falta otra autorización?
        Me gustaria pasar del gimnasio a la clase sentada. Sigo perdiendo fuerza semana tras semana y ahora tambien en las manos.
        herida con pus y huele feo q hago, la cirugía fue el día 3
        El dolor de espalda me despierta todas las madrugadas y nada me lo quita, nunca había tenido algo así.
        La cicatriz se me abrio de abajo y le sale agua rosita.
        Cuando puedo empezar a sobarme la cicatriz? Ayer se me hincho de una orilla, se puso roja y mancho la blusa de un liquido turbio.
        se salio el drenaje q pongo
        Me apunta con Nina por favor, porque el miercoles me midio la fuerza del tobillo y salio bien, y hoy no puedo jalar el pie para arriba.
        Tuve cáncer de mama hace siete años y desde hace tres semanas me duele la espalda de en medio y no se me calma.
        Voy con ustedes por la cintura, pero ahora me arde al hacer pipí y tengo escalofríos con dolor de un solo lado, abajo de la costilla. ¿Mantengo la cita de las dos?
        ojos amarillos + espalda
        Tengo treinta semanas de embarazo y la pantorrilla izquierda se me hinchó y me duele.
        Me operaron de la columna hace seis días y hoy amanecí con 38.9 de temperatura.
        manche poquito 10 sem embarazo
        No quiero perder mi autorizacion que vence el 30, pero me operaron del disco hace una semana y todas las tardes me sube la calentura a 38.6. Que me recomienda?
        ¿Me puede cambiar la cita de las tres? Fíjese que desde que volvimos de Cancún en avión traigo una pierna más gorda que la otra y me duele atrás al pisar.
        ardor al hacer pipí, fiebre y dolor de riñón
        Con la ciática tengo que pujar para que salga la orina desde el domingo, no tengo nada dormido.
        Tengo terapia de linfedema los lunes, pero la pierna se me puso muy roja desde anoche y lo rojo ya pasó de la rodilla. ¿Me vendo igual?
        Oiga, para lo de mi plan de casa, ya no aguanto las pesas de dos libras que hace tres semanas levantaba con facilidad. También se me caen los platos. ¿Lo vemos el lunes?
        ando con fiebre desde q me operaron el hombro
        No tengo hambre, la ropa me queda grande y la espalda me duele sin haber hecho nada.
        no puedo levantar los dedos del pie empezo ayer
        Despues del reemplazo de cadera se me puso tiesa y caliente la pantorrilla, me duele cuando la aprieto.
        Ya se me acabaron las visitas del año, pero ¿alguien le puede echar un ojo a mi herida? Esta dura, caliente y le sale algo como mostaza.
        El seguro pide que mi mama demuestre avance, pero va en reversa, el mes pasado subia escalones y ahora no puede subir las piernas a la cama. Que hacemos?
        Me arde al orinar, tengo calentura y me duele mucho el riñón derecho.
        Mi hijo metio un popote en el yeso para rascarse y se quedo adentro, ahora le molesta y huele.
        Hago terapia prenatal con Raquel, tengo 33 semanas. Desde anoche me duele una pantorrilla y se siente caliente, ¿ella me la puede sobar mañana?
        pupila más grande q la otra, sin dolor, dsd hoy
        me duele el riñon y me arde al orinar tengo calentura
        Me sente de golpe en la taza y me quedo un dolor en un solo punto de la columna, ya se me han aplastado dos vertebras.
        La rodilla de metal que me pusieron hace cuatro años de repente me duele y esta caliente.
        Me dijeron que avisara de cualquier caida. Pues me cai del banquito el sabado, y desde entonces no puedo levantar el hombro y traigo morado hasta el codo. Voy a mi clase de equilibrio?
        La cortada de la rodilla se puso roja alrededor y le sale materia.
        A mi esposo le hacen dialisis, trae fiebre desde el lunes y un dolor de espalda que no lo deja ni sentarse.
        Ocupo factura de las sesiones de junio. Y aprovecho, el tobillo que me vendaron tiene una cortadita y lo rojo ya va por media espinilla, se siente caliente. Me lo sigo vendando?
        Hacen masaje en las costillas y la columna? Es un dolor nuevo, tuve linfoma hace años y ultimamente sudo de noche.
        El salpullido de culebrilla ya me llegó junto al ojo y lo traigo rojo.
        calentura y espinazo adolorido, me ponen dialisis
        tosi fuerte y me quedo un dolor bien feo en la espalda tomo alendronato
        A mi suegro le brotó un grano con pus encima de la cicatriz de la prótesis y la rodilla la tiene caliente.
        Mi papa de 77 va con ustedes por dolor de cabeza. Es nuevo, en la sien, y dice que al masticar le duele la quijada. Le servira la puncion seca?
        ya no puedo agarrar nada bien, peor cada semana
        En el cuestionario puse cambios en la vista porque en las fotos de esta semana se me ve una pupila mas grande. No duele. Le avisa a mi terapeuta antes del viernes?
        En la hoja de registro puse que bajé veinte libras sin querer, y la molestia por la que voy es un dolor de espalda que no me deja dormir. ¿Necesito orden del doctor?
        Jalo la sabana para tender la cama y ahi se quedo mi mama, con dolor de espalda, tiene la densidad osea muy baja.
        el drenaje huele feo y salió espeso
        Voy con ustedes por el equilibrio y creo que la regue con las pastillas, me tome las del domingo y las del lunes juntas. Me siento normal. Voy a la una?
        tobillo hinchado rojo caliente d la nada, no me caí
        Buenas, tengo cita el jueves con Laura para mi rodilla nueva y quería saber si voy, porque la pantorrilla de esa pierna se me puso muy hinchada y caliente desde ayer.
        garrapata me picó y tengo roncha en círculo
        El ajustador del trabajo dice que tengo que empezar terapia antes de diez dias de la epidural, pero traigo temperatura y me duele mucho donde entro la aguja. La podemos recorrer?
        Me tomé dos veces la pastilla de la presión por equivocación, me siento bien.
        Cancelo mañana porque la herida de la cadera amaneció mojada y con pus, a menos que la terapeuta me pueda cambiar la gasa ahí mismo.
        ¿Me manda la dirección de la clínica nueva? Y una pregunta más, tengo la pantorrilla de la pierna operada como piedra, caliente, y no puedo hacer los ejercicios del tobillo que me dejó Sergio.
        Desde ayer se me cae la punta del pie al caminar, no la puedo levantar.
        me duele la sién y al mascar la quijada tengo 77
        Mi patron quiere el estudio de ergonomia porque me hormiguean las dos manos, en tres semanas paso de solo en las mañanas a todo el dia, y ando inseguro al caminar.
        Gracias por el recordatorio. Le comento que se me abrio la cortada de la rodilla al hincarme en misa, cabe una moneda de diez centavos. La clase del martes sigue bien para mi?
        El yeso me queda tan flojo que la muñeca se mueve adentro, y la fractura tiene diez días.
        Necesito una nota para el trabajo porque llevo dos dias en cama con fiebre, dolor de costado y la orina apestosa. Y cambiar lo del jueves.
        Me cai en su estacionamiento ayer y me pegue en la cabeza, ya llene el reporte. En urgencias dijeron conmocion leve pero hoy sigue el dolor. Voy a lo del hombro?
        mano inchada y caliente me mordio el gato antier
        arrastro el pie dsd ase 2 dias
        ¿Puedo hacer los ejercicios del brazo con el drenaje? Se soltó el puntito que lo agarraba y el tubo se está saliendo poco a poco.
        bajé 20 libras sin dieta + dolor de espalda q no sé de q es
        Dejé de tomar el anticoagulante hace cuatro días porque se me acabó después de la operación.
        Dígale por favor a Mónica que no voy a poder hacer los ejercicios de la mano porque desde ayer no la puedo levantar, me cuelga.
        Mi niño de tres años tiene fiebre y no quiere apoyar el pie desde que se levantó.
        Hace dos meses caminaba una milla y ahora apenas llego al buzon, me estoy quedando sin fuerza.
        la erida apesta y le sale pus
        pierna caliente y roja abajo de la rodilla, me punza, soy operada d várices
        Un animal me pico en el muslo y lo colorado ya esta mas grande que un plato.
        El lugar donde me pusieron la inyección en la cadera se hizo una bola roja y dura, y traigo escalofríos.
        Me dormí sobre el brazo el sábado y desde entonces la mano me cuelga de la muñeca.
        Mi bebe llora cuando le muevo la cadera para cambiarle el pañal y trae fiebre.
        chichón en la clavícula me caí d la moto despacito, no puedo subir el brazo
        El popo me sale blanco y la orina cafe, y no se me quita lo de la espalda.
        Desde que me subieron la pastilla de la presión me mareo cada vez que me paro.
        Traigo una llaga abajo del yeso y ya mancho por fuera.
        Cada semana me cuesta más trabajo levantarme de la silla, ahora necesito los dos brazos.
        La herida de mi hombro está sacando pus amarilla y huele feo.
        ojos amariyos y dolor d espalda qué será
        mi niño no mueve el braso se cayo del columpio
        yeso flojo la mano se me sale casi
        A mi jefa le dio zoster en la cara y hoy le salio una ampolla en la punta de la nariz.
        ya no abrocho botones, las 2 manos dormidas y va pa peor
        Tenía cita por artritis, pero hoy la rodilla amaneció diferente, roja, ardiendo y no la puedo apoyar. ¿Voy o no voy a las cuatro?
        tengo el chamorro hinchado desde ayer
        se me inflamo una pantorrilla y esta caliente
        Buenas, regresé de Cancún el domingo y desde el lunes traigo la pantorrilla izquierda dura y roja, será que me pueden dar un masaje ahí
        mi apá se operó de la rodilla hace 9 dias y ya trae toda la batata de la pierna hinchada, más gorda q la otra
        solo una pierna se me hincha
        oiga una pregunta, manejé desde Culiacan hasta aca 20 horas y ahora me duele mucho la pantorrilla derecha y se ve como brillosa
        me duele el chamorro al pisar y esta rojo, me operaron el tobillo hace 2 semanas
        Quiero mover mi cita del jueves al viernes porque mi hija trae recital y de paso preguntarle si es normal que la pierna operada se me ponga morada y caliente atrás de la rodilla
        pantorrilla caliente post cirugía
        traigo la bota ortopedica y abajo siento la pierna apretadisima, me la quite y la pantorrilla esta el doble
        my mom le pusieron la cadera nueva y ahora el leg derecho está bien swollen y calientito, ella dice q no es nada
        tomo anticonceptivos y fumo un poco, desde ayer me duele una sola pantorrilla como calambre q no se quita y esta hinchada
        no se si sea desgarre pero no hice ejercicio y la pantorrilla amaneció roja
        me hicieron cesarea hace 10 dias y el muslo izquierdo lo traigo hinchado y pesado
        la media de compresión ya no me cierra en una pierna pero en la otra si, y me arde por dentro
        rodilla roja caliente y con calentura
        Mi esposo tiene 39 de temperatura y la rodilla como tomate, no la puede doblar, queria cita para hoy si hay
        desde anoche mi niña de 4 no quiere apoyar la pierna, trae fiebre y llora si le muevo la cadera
        el codo se me puso como pelota, rojo, caliente y me dan escalofríos
        me inyectaron cortisona en el hombro el martes y hoy amanecí con el hombro hirviendo y temblando de frío
        la protesis de rodilla de mi mamá tiene dos años y de repente se hinchó y anda con temperatura
        tobillo hinchado y caliente no me he torcido y traigo 38.5
        disculpe señorita, mi suegra dice que es la gota pero esta vez le dio fiebre tambien y no aguanta ni la sabana en la rodilla
        el dedo gordo? no, es toda la muñeca, inflamada roja y yo con cuerpo cortado y fiebre
        Mi hijo se raspó la rodilla en el fut hace una semana, ya cerró la herida pero ahora la articulación está hinchadísima y caliente y no quiere comer, trae 38.9
        la herida me supura
        le está saliendo pus a la cicatriz de la rodilla
        la cortada de la operación esta roja y huele feo
        Hola, soy paciente de Marisol, me operaron del manguito el dia 3, hoy el hoyito de en medio está botando agüita amarilla y la gasa se moja cada rato
        se me abrió un puntito de la espalda
        me quitaron las grapas el viernes y ya se ve abierto y colorado alrededor, puedo ir a terapia asi?
        una raya roja me va subiendo desde la herida del tobillo hacia la pierna
        Que si es normal que la cicatriz de la cadera esté caliente y me den calosfríos por la tarde, ya van 2 dias asi
        mi marido trae fiebre de 38.7 a los cinco dias de la operacion de columna
        la wound de mi rodilla esta como oozing, el parche salio verde
        sangrita no, es como pus, en la cicatriz del túnel carpiano
        tengo diabetes y me salió una llaga en la planta del pie que se está poniendo negra
        mi papa es diabetico y el zapato le sacó ampolla, ya tiene dias y el dedo se ve morado y huele
        no siento el talon y pise un clavo, soy diabetica, ya está hinchado y rojo el pie
        cancelo lo de mañana, es que la herida del hombro amanecio bien inflamada y me dio temperatura toda la noche, la paso para el lunes mejor
        se me cae el pie
        arrastro el pie derecho desde el lunes
        De una semana para acá me tropiezo con la punta del pie porque no lo puedo levantar, la espalda ya casi no me duele eso si
        el pie me golpea el piso al caminar como chancleta
        no puedo levantar el dedo gordo del pie desde hace 4 días
        se me caen las cosas de la mano derecha, cada semana peor
        Motivo de consulta: debilidad en la pierna izquierda que va aumentando desde hace quince días
        la rodilla se me dobla sola al bajar escaleras, antes no, empezo hace tres semanas y va pa peor
        Trabajo de cajera y ya no puedo abrir los rollos de monedas, la mano se me fue poniendo débil este mes y se me está chupando el musculito del pulgar
        mi amá ya no puede levantarse de la silla sola y hace 2 semanas si podía
        traigo ciática pero ahora ya no puedo pararme de puntitas con ese pie
        me puedo morir de pena pero se me sale el tenis y ni cuenta me doy, el pie no sube desde el miercoles
        ya no puedo alzar el brazo, despues de la vacuna me dolio horrible unos dias y luego se puso flojo
        Q tal, en terapia pasada levantaba 5 kilos con la pierna y hoy no pude ni con 1, y no me duele, nomás no tiene fuerza
        camino como borracho desde hace unas semanas y las manos torpes, no puedo abotonarme
        tengo el cuello malo y ahora la letra me sale fea y siento las piernas tiesas, va empeorando
        la abuelita camina cada dia más arrastrado y las piernas no le responden bien, va de un mes
        un brazo se me está adelgazando y pierde fuerza
        amanecí con la muñeca caída, no la puedo levantar, dormí sobre el brazo
        el hombro operado de repente ya no tiene nada de fuerza, sentí un tronido el sábado al cargar el garrafón
        el dolor me despierta todas las noches y he bajado 8 kilos
        dolor de espalda q no me deja dormir y estoy adelgazando sin dieta
        Mi mamá tuvo cáncer de seno en 2019 y desde hace un mes le duele mucho la columna de noche, acostada peor, quisiera unas terapias para ella
        tuve cancer de prostata y ahora me duele el hueso de la cadera en la noche
        razón de la visita: dolor en costillas, no se quita ni acostado, sudo de noche, la ropa me queda floja
        sudores nocturnos y dolor de espalda
        a mi esposo le sacaron un riñón por tumor hace 3 años, ahora le duele la espalda dia y noche y no se le quita con nada
        nada me quita este dolor de espalda ni acostada ni sentada ni de pie, tengo 71 y he perdido mucho peso
        me salió una bola en el muslo que va creciendo y me duele de noche
        Mi hijo de 14 tiene un dolor arriba de la rodilla que lo despierta llorando en la noche, no se pegó, y se le está haciendo un bulto
        no tengo hambre, bajé 2 tallas, y la paletilla me duele mas acostado q parado
        soy sobreviviente de linfoma y ando con un dolor nuevo en la espalda media que cada semana aumenta
        el hombro me duele de noche, toso mucho y he enflacado, fumé 30 años
        desde que terminé quimios estaba bien pero hace 3 semanas me empezó un dolor hondo en la pelvis que no me deja pegar el ojo
        mi tía de 66 dice q le duele la cintura por vieja pero ya ni come y trae una bolita en el pecho q no se ha checado
        me caí y no puedo apoyar el pie
        mi mamá se cayó en el baño y no puede pisar
        Se resbaló mi abuelito en la cochera, dice que está bien pero no deja que le toquemos la cadera y no quiere pararse
        me caí del escalón, el tobillo esta negro y no aguanto ni un paso
        creo que me quebré la muñeca
        mi niño se cayó del brincolín y trae el codo chueco e hinchado, lo llevo con ustedes?
        ayer me caí patinando y la mano me duele mucho abajo del pulgar, esta hinchada, apenas puedo agarrar el volante
        Ando queriendo cita pa mi señora, se cayó de sentón en el mercado hace tres dias y el dolor de la espalda no la deja ni voltearse en la cama, tiene osteoporosis
        me agaché por una maceta y trono la espalda, tengo osteoporosis y tomo prednisona, no me puedo enderezar
        la señora que cuido tiene 88, se cayó de la cama el martes y desde entonces una pierna se le ve más cortita
        caida en bici, clavicula con un pico levantado
        me pegaron un fierrazo en la pierna en el jale y no puedo cargar peso
        hueso salido en el dedo desp de un balonazo
        el pie se me puso morado todo, oí crack, y no puedo dar ni cuatro pasos
        jugando basket senti como pedrada en el talon y ya no puedo pararme de puntas
        tronó atrás del tobillo y quedó un hoyo arriba del talón
        se me atoró la rodilla, no estira ni dobla desde ayer
        La rodilla se me trabó bajando del camión, quedó doblada y por más que le hago no la puedo estirar, se hinchó luego luego
        se me salió el hombro jugando y me lo regresó un amigo, ahora tengo dormida la parte de afuera del brazo
        mi hija de 12 anda cojeando hace una semana, le duele la ingle y la rodilla y el pie se le voltea para afuera, no se ha caído que yo sepa
        el bebé se mueve menos
        estoy de 33 semanas y casi no he sentido al bebe desde ayer
        Voy a terapia de piso pélvico con ustedes, tengo 30 semanas y hoy la niña anda muy quietecita, comí dulce y nada, espero a la cita del viernes?
        mi esposa embarazada dice que no la patea igual que siempre
        embarazada de 28, me sale liquido clarito y no es pipí
        ando de 7 meses y me manché un poquito de sangre, quería saber si vengo a mi cita
        estoy de 34 semanas y desde ayer se me hincharon las manos y la cara y me duele la cabeza, la espalda ya mejor
        tengo contracciones cada rato y apenas voy en la semana 31, será por los ejercicios?
        comezon horrible en manos y pies sin ronchas, 35 semanas
        dolor de espalda con fiebre
        Calentura y dolor de cintura desde el domingo, no se me baja con paracetamol
        traigo 38.8 y la espalda baja me mata de un lado, me arde al orinar
        me pusieron epidural para la ciática hace 5 dias y ahora tengo fiebre y me duele más la columna
        Pues mire, empezó como un dolor normal de espalda, de estar sentado manejando el tráiler, pero ya van tres noches con escalofríos y sudando y al tocarme el huesito del centro brinco
        mi hermano se dialisa y anda con temperatura y dolor de espalda media
        me inyecto insulina, tuve infección en el pie el mes pasado, y ahora fiebre con un dolor de espalda que no me deja caminar
        orino rojo y me duele un costado con fiebre
        tengo dormida la mano desde la caida
        me torci el cuello en un choque el jueves y desde el viernes los dedos chiquitos no los siento
        después del golpe en el codo no siento el meñique
        se me entumió la pierna desde que cargué el refri ayer
        me aplasté los dedos con la puerta del carro y la punta no tiene sensación
        el empeine lo tengo dormido desde el torzon de la rodilla y no es normal en mi
        q onda, me lastimé la espalda en el gym el sabado haciendo deadlift y la pierna derecha está numb abajo de la rodilla
        me cayó una caja en el hombro y no siento el dedo gordo
        dolor de cabeza desde que me caí
        me pegué en la cabeza el sábado y todavia me duele y ando mareada
        Mi papá se cayó hace como una semana, no quiso ir al doctor, y desde ayer dice que le duele mucho la cabeza y anda como adormilado
        mi hijo chocó cabeza con otro en el soccer el martes y sigue con dolor, le molesta la luz y no se concentra
        me golpeé con la cajuela hace 4 dias, la cabeza me punza y veo borroso al leer
        mi abuela se cayó hace quince dias y ahora la notamos olvidadiza y con dolor de cabeza que antes no tenía
        tengo 70, me duele la sien y la quijada al masticar
        me duele la cabeza de un lado, el cuero cabelludo ni peinarme puedo, y los hombros tiesos desde hace 3 semanas, tengo 68
        duele la sien y a ratos veo doble, hace unos días
        la férula quedó bien apretada, traigo los dedos frios y dormidos
        el dedo del pie amaneció morado y duele como quemada
        tengo herida abierta en el tobillo desde hace un mes, ahora se ve amarilla y ando con fiebre
        Buen dia, quería reagendar a mi mamá, es que desde ayer está viendo cosas y no nos conoce bien y la orina le huele muy fuerte
        mi suegro salió del hospital el lunes y ya no quiere comer, duerme todo el dia, casi no orina
        me desmayé ayer en el super pero ya estoy bien, nomás queria saber si voy a terapia
        se me va el mundo cada q me levanto, dos veces me caí esta semana
        mi mamá se ha caído tres veces en 5 dias y nunca se caía
        traigo la presión en 185/110 desde la mañana pero no me duele nada
        Azúcar en 380 y mucha sed, no voy a poder ir
        tomo warfarina y me salieron moretones enormes sin golpe, y las encías sangran
        me caí de la moto despacito, tomo anticoagulante, el muslo está duro y cada vez más hinchado y morado
        popó negra desde que tomo naproxeno para la espalda
        tomo la levofloxacina y me empezó un dolor en el tendón de atrás del tobillo, bien fuerte
        me puse amarillo de los ojos desde q tomo mucho tylenol pal dolor
        estoy orinando color coca cola despues del crossfit
        me salieron ampollas en la espalda en una línea y arde mucho, un lado nomás
        ronchas dolorosas en la frente y junto al ojo desde ayer, arde
        veo moscas y lucecitas nuevas en un ojo desde ayer
        me mordió un perro en la mano y está roja e hinchada
        me picó algo en la pierna, lo rojo va creciendo cada hora y está caliente, me siento afiebrado
        celulitis en la pierna q no baja con el antibiótico, ya agarró arriba de la rodilla
        hoy no voy a ir, tengo la pierna con erisipela y ya me subio la fiebre otra vez
        no he hecho del baño en 8 dias, con las pastillas del dolor, y estoy vomitando e inflamado
        me quitaron la sonda ayer y orino a gotitas con mucho esfuerzo
        me está costando cada vez más orinar esta semana, la espalda igual que siempre
        el catéter de mi papá trae la orina turbia con sangre y él con calosfríos
        el pecho operado se me hinchó y está rojo, me quitaron ganglios, el brazo también se puso gordo y caliente
        linfedema de años pero ahora el brazo está rojo rojo y con fiebre
        doy pecho y tengo una bola roja dura y 39 de fiebre, me duele hasta la espalda
        El brazo derecho se me hinchó todo y se ve azuloso después de levantar pesas el domingo
        brazo hinchado donde tenia el picc line
        se hincha mi mano y se pone roja sudada, arde con el roce del aire, desde que me quitaron el yeso y cada dia peor
        la abuela no puede mover el hombro tras la caida, moretón hasta el codo
        reason for visit: fall, hip pain, no puedo caminar
        me aventó el caballo ayer y me duele la cadera, con trabajos camino agarrado de la pared
        mijo de 9 se cayó del monkey bars y no mueve el brazo
        bebé de 11 meses no mueve el bracito desde que lo jalaron
        la niña amaneció sin querer caminar, ayer corria, trae catarro y 38.6
        mi niño de 2 trae cojera y temperatura
        no me puedo sentar derecha desde que caí de nalgas por las escaleras, siento un hueso movido y mucho dolor
        costillas tronaron con una caida y me duele mucho al toser, respiro bien pero bajito
        senti que tronó el muslo al sprintar y se me hizo un hueco y moretón hasta la corva, no puedo caminar
        se me hizo bola el biceps como popeye al levantar el sillón ayer
        rodilla: brincó, se hinchó en una hora como toronja y no la puedo apoyar
        me operaron del lca hace 8 dias y la rodilla se volvio a inflar mucho y me siento caliente
        Mire joven yo no soy de quejarme pero ya son tres días que la pierna donde me pusieron el clavo está colorada, calientísima, y en la noche tiemblo de frío, mi viejo me dijo que les avisara
        la gasa amaneció mojada y amarilla
        los puntos de mi vieja se ven con nata blanca y duele más que ayer
        fui a sobador por la pantorrilla y me la dejó peor, más hinchada, y vengo de un vuelo largo desde España
        la pierna izquierda se me hincha desde la ingle, tengo cancer de ovario en tratamiento
        tuve un coagulo hace años y ahora siento lo mismo en la otra pierna
        dejé los anticoagulantes porq se acabaron y la pantorrilla me empezó a doler
        mi esposo estuvo en cama 2 semanas con covid y una pierna se le puso más ancha y le duele al apretar
        le quitaron el yeso a mi hermana y el chamorro quedó hinchado y muy sensible, tiene la piel roja
        venas duras como cordón rojo en la pierna y calientes
        doctor me dijo q si la pierna se ponia roja avisara, pues ya
        No quiero dar lata pero siento el pie bien débil, el martes en la caminadora me tropecé 4 veces con la misma punta y no me había pasado nunca
        ya no puedo subir el pie al acelerador bien, lo tengo que levantar con la mano, empezó hace como diez días
        mi pierna se siente de trapo, va peor cada dia
        no puedo cerrar el puño derecho desde antier
        mi hombro no sube nada desde la caída del miércoles, el doctor todavia no me ha visto
        traigo esclerosis multiple y esta semana la pierna derecha ya no jala como antes, algo nuevo
        a mi tío le está temblando la voz y se atraganta con el agua desde hace unas semanas, también flaco de los brazos
        ando perdiendo fuerza en ambas manos y me brincan los músculos, mes y medio
        cada vez veo peor mi equilibrio, me agarro de las paredes, antes de navidad caminaba normal
        pa agendar una evaluacion: dolor de cadera en la noche, bajé 15 libras, cancer de pulmon hace 4 años
        me diagnosticaron mieloma y hoy me empezó un dolor nuevo en la espalda al cargar la bolsa
        hueso del brazo me duele profundo en la noche, y me operaron de tiroides por tumor
        mi doctora no sabe todavía pero traigo la espalda con un dolor de fondo que no cambia con nada, fiebre en las tardes y sudo la almohada, viví en Oaxaca y tuve tuberculosis
        dolor constante en medio de la espalda, peor acostado, y traigo bolitas en el cuello
        ya no aguanto el dolor en las noches me levanta a las 3 y he perdido peso sin querer
        abuelo 80 años dolor cintura nuevo y le dura todo el dia, hasta dormido se queja, ya no come
        dolor de cadera desde la caida de mi apa hace una semana, cojea mucho, no le han sacado rayos x
        me duele el tobillo por fuera en el hueso y no puedo apoyarlo, torcedura de ayer en cancha
        Se golpeó mi hija el pie con la puerta y los dedos se le ven torcidos y moraditos, no camina
        volcadura en el razor en Ensenada el domingo, desde ahí me duele el cuello bien feo y no me checaron
        doña que atiendo 91 años resbaló anoche del sillón, hoy grita cuando la volteo
        Se me quedó el dedo colgando, no lo estiro, me pegó la pelota
        me corté la palma con vidrio y el dedo indice ya no dobla
        me clavé una espina de nopal en el nudillo y el dedo está hinchado como salchicha, no lo puedo estirar
        pie hinchado rojo y caliente sin golpe, tengo diabetes y no me duele
        quiero confirmar mi cita de las 10 tambien avisar que la pierna mala la tengo hinchada y tensa desde el viaje a Guadalajara
        podria ser infeccion? la cicatriz de la columna gotea agüita transparente y me da dolor de cabeza al pararme
        me hicieron una punción y llevo 3 dias con dolor de cabeza q se quita solo acostada
        la cicatriz del cuello se puso dura e hinchada desde anoche, trago bien pero me preocupa, me operaron el lunes
        operada de juanetes, dedos fríos y dormidos que no estaban así ayer
        tengo tornillo en la mano y alrededor del alambre sale pus
        le sale agua a la rodilla de mi nana por el puntito, y trae cachetes rojos de fiebre
        las 2 rodillas hinchadas, los ojos rojos y fiebre despues de una infección
        mi muchacho trae tobillos y muñecas inflamados, fiebre y manchas desde la infección de garganta
        me siento rara, 3 semanas de parida, fiebre y dolor abajo y el flujo huele mal
        el bebé anda flojo hoy, no patea como ayer
        nomás preguntar, con 38 semanas es normal que el niño ya casi no se mueva?
        me caí de panza en las escaleras, estoy de 26 semanas
        choqué leve ayer y estoy embarazada de 24, siento duro el vientre a ratos
        vengo por dolor lumbar y temperatura
        fiebre de 3 dias, espalda tiesa y me dieron antibiotico por una muela infectada
        hace 2 semanas me operaron la hernia del disco y ahora con fiebre y más dolor q antes
        Solo quiero saber si cobran la falta, porque ayer me dio temperatura de 39 con dolor en el lomo y no creo levantarme
        se me hace que traigo algo en el riñon, calosfrios y dolor del costado, y vomité una vez
        desde el whiplash traigo el brazo derecho débil y dormido
        desperté con la mitad del muslo dormido despues de la caida y ya van dos días
        mi pierna no siente frío ni caliente desde el accidente de la moto el lunes
        pulgar y dedo índice dormidos desde que me jalonearon el brazo ayer en el trabajo, el brazo tambien flojo
        mi cabeza sigue doliendo a los 5 dias del choque, nunca fui a urgencias
        se pegó con la barra del columpio el lunes y mi niña sigue con sueño y jaqueca
        mareo y dolor de cabeza, me di con la viga hace tres dias trabajando en construcción
        una pierna gorda y la otra normal
        se me puso colorada la corva
        mi mami no puede apoyar desde el resbalon
        cicatriz abierta y con mal olor
        tengo la rodilla ardiendo y 38 y medio
        desde el martes no levanto la punta del pie
        me dan escalofrios y la cadera operada me punza
        pie dormido y flojo desde el jueves
        no siente la yema de los dedos tras la cortada
        cada noche despierto empapado y con dolor en el hueso
        mijita no mueve su codo
        veo doble de ratos desde la semana pasada
        le late raro el corazón a mi papá desde ayer, no le duele nada, trae terapia a las 2
        me tiembla el corazon a ratos y me mareo en la bici fija, desde el lunes
        subí 3 kilos en dos dias y los pies se me hincharon, tengo insuficiencia cardiaca
        tos con flemas verdes, fiebre y dolor en el costado al respirar hondo desde hace 3 dias
        cara chueca desde el sábado, ya fui y dijeron parálisis de Bell, pero hoy el ojo no cierra y está rojo y duele
        me fregué el oido, no oigo de un lado desde ayer de repente
        el testículo... bueno la ingle me duele y se me hizo una bola dura que ya no se mete
        me quemé con la compresa caliente y se me hizo una ampolla grande que ya trae pus
        el parche de tens me dejó quemada y la piel se está poniendo negra, soy diabético
        me sacaron sangre y el brazo se infló, está duro y rojo
        Llevo una semana sin mis pastillas de las convulsiones porque no me llegó el refill, quería saber si aun así puedo hacer ejercicios
        me equivoqué y le di doble pastilla de la presión a mi mamá, anda bajita 95/55 pero platicando
        Mi cuñada hace ejercicios con ustedes por su reemplazo de rodilla y hoy al quitarse el calcetín le quedó marca solo en una pierna, está tirante y dice que le jala atras
        pues el motivo es q me duele la pompi y se me duerme el pie pero desde el viernes ya ni puedo jalarlo para arriba para ponerme el zapato
        No es mi cita es de mi mama, ella tiene osteoporosis, estornudó fuerte y desde entonces un dolor en medio de la espalda q no la deja estar parada
        hola sigo esperando q me llame la aseguranza, mientras tanto la rodilla se volvió a llenar y ahora quema al tacto y tengo fiebrecita
        soy trabajadora del campo, me piqué con una herramienta la semana pasada y la mano está roja hasta la muñeca, el patrón dice que con hielo
        el doc de Tijuana me puso plasma en la rodilla el jueves, hoy no puedo doblarla está caliente y ando con el cuerpo cortado
        fui a hacerme la lipo a TJ hace una semana y la pierna derecha esta muy hinchada dura y me duele al pisar
        me operé en tijuana del balón gástrico y de regreso se me inflamó un chamorro
        me hicieron los gluteos y la herida esta caliente, le sale liquido y tengo calentura, mi doctor no contesta
        traigo la pierna de palo desde que me sacaron la epidural, tuve bebé hace 2 dias, un pie no lo puedo levantar
        Mi esposo maneja uber doce horas diarias y desde hace dos dias una pantorrilla la trae tensa y como morada, él dice que es calambre
        puedo ir caminando con andadera si el lado q me pegué ya no aguanta nada de peso?
        le duele al niño la cadera de una semana y ahora ya con fiebre, el pediatra hasta el jueves
        no se si cancelar, me salió un cordón rojo y caliente en la pantorrilla
        el bulto en mi muslo creció el doble desde la última cita y me despierta
        me están saliendo moretones solos y la cadera me duele desde ayer, tomo eliquis
        no puedo enderezar la rodilla desde q me agaché, está trabada como puerta
        a mi señora se le cae la taza, dice que la mano no le obedece bien desde hace como 3 semanas, poco a poco
        mi dedo esta torcido y azul, fue con la puerta
        tobillo desfigurado despues del partido
        la espinilla me duele en un puntito y ahora hasta de noche, corro maratones y ya no puedo ni apoyar
        me quitaron un dreno y por el hoyo sale sangre con pus
        mi riñón trasplantado, y ahora fiebre con dolor de cintura
        nomas orino dos veces al dia y poquito desde la operación, la panza dura
        estaba haciendo el puente y algo tronó en la espalda, ya no puedo estar parada ni cinco minutos, 76 años
        el brazo fracturado se ve más chueco que cuando me pusieron la férula
        el dedo gordo del pie que me operaron amaneció negro de la orilla y huele, la cita de curación es hasta el viernes
        Mi cita es para el hombro, pero le cuento que desde el jueves regresé de ver a mi hermana en Chicago, todo el vuelo sentada, y una pantorrilla la traigo dura, caliente y más gruesa que la otra, la ve el terapeuta?
        Le escribo por mi papá, tiene 79, ayer bajando de la troca pisó mal y se fue de lado, dice que está bien pero no apoya la pierna para nada y le duele la ingle cuando se la movemos
        quisiera saber si puedo adelantar lo del viernes porque la cortadita de la artroscopía amaneció roja, dura, con un liquidito turbio, y aunque ya tomé Tylenol sigo con 38.4
        Yo soy mesera y desde hace dos semanas se me anda cayendo la charola, primero pensé que era cansancio pero ya con esa mano ni puedo girar la llave, y la semana pasada sí podía
        me operaron de la espalda hace año y medio y quedé bien, pero este mes empecé a notar que la punta del pie se atora en la alfombra, cada día tantito peor, y mi esposa dice que hago ruido al caminar
        Con todo respeto, mi esposa va en la semana 32 y viene con ustedes por su cadera, hoy me dijo bajito que desde la mañana la bebé se ha movido muy poco y le da pena hablarle a su doctora
        no quería molestar, tengo 69 y hace siete años me quitaron la matriz por un tumor, desde navidad me duele el hueso de la cadera y de noche es peor, ninguna postura me acomoda
        el niño se cayó de la litera el domingo, no se desmayó ni vomitó, pero sigue diciendo que le duele la cabeza y en la escuela se quedó dormido dos veces, lo llevo a su terapia del pie?
        empezó como gripa, calosfríos y 38.9, y ahora la espalda baja me duele en un solo punto que no puedo ni recargarme en el asiento, ya van cuatro días así
        me cayó un tubo en el antebrazo en la obra el lunes y desde ahí los últimos dos dedos los siento como de corcho, el capataz dice que se me pasa pero sigue igual
        mi rodilla amaneció como un horno, colorada, no la puedo doblar ni tantito y me tiembla la quijada de frío aunque traigo dos cobijas
        vengo a cancelar la clase de equilibrio de mi tía porque se le ampolló el pie con la chancla, es diabética, y la ampolla ya reventó, está gris y apestosa y la piel de alrededor hirviendo
        me pegue en la cabeza el domingo y todavia me duele con tylenol
        mi mama se cayo ayer y no puede apoyar la pierna
        el gato me mordio y la mano esta hinchada
        llevo dos semanas que se me cae la taza de la mano
        una pantorrilla hinchada y caliente desde ayer
        la herida de la rodilla ya huele feo
        me caí y no puedo pisar
        la espalda y calentura desde el sabado
        el pie se me cae al caminar, llevo semanas
        choque el lunes y traigo dedos dormidos
        me sale pus del hombro operado
        rodilla roja hirviendo y con fiebre
        se me va la fuerza de la mano, 3 semanas
        cancer de prostata antes, ahora cadera duele de noche
        mi bebe se mueve menos hoy, 33 semanas
        la abuela cayó sentada, ya no se quiere parar
        motivo: tobillo como pelota, no lo puedo apoyar
        dolor de cabeza desde el choque del jueves
        pierna gorda y colorada despues del vuelo
        calentura y el codo inflado, no lo doblo
        me quitaron el yeso hace 4 dias y la pantorrilla esta dura, caliente y mas gorda que la otra
        a mi hijo de 10 se le puso la rodilla roja como tomate y trae 38.5, no se golpeo
        los puntos de mi cadera se pusieron colorados y anoche mojé la sábana con un líquido amarillo
        desde hace como quince dias voy tropezando porque no puedo levantar la punta del pie izquierdo
        soy mecanico y cada semana puedo apretar menos la llave, ya hasta las tuercas chicas me cuestan
        mi papá tuvo cáncer de pulmón y lleva un mes que el dolor de espalda no lo deja dormir
        pisé mal en el escalon de la iglesia, tronó y no puedo dar ni un paso con ese pie
        me pegaron por atras en la 5 hace una semana y desde entonces tengo adormecido el brazo hasta el meñique
        hace cuatro dias me pegue con la puerta del gabinete y sigo con dolor de cabeza, nada mas eso
        traigo dolor en los riñones o la columna no se, con escalofrios y 38 y medio desde ayer
        quiero cita para rodilla, aunque ahora la que me preocupa es la pierna de abajo, toda tensa y roja desde el martes
        no sé si es de ustedes pero mi mamá enflaqueció mucho y se queja de la cadera en las noches
        el portillo de la artroscopia me esta supurando y la piel alrededor se siente caliente
        el domingo en la liga me cayó un cuate encima del hombro y desde entonces no lo puedo levantar nada
        tengo 29 semanas y mi terapeuta de piso pelvico me dijo que avisara si la bebé se mueve poquito, hoy casi nada
        ando con la muñeca bien hinchada, me fui de boca en el scooter ayer y no puedo ni cerrar la mano
        se me esta poniendo mas debil la pierna derecha cada semana desde agosto, al subir escaleras me gana
        Buenas, tengo sesion el viernes por mi reemplazo de rodilla, queria decirle a Monica que la pantorrilla se me puso como piedra desde ayer y al tocarla duele, respiro bien y no tengo dolor de pecho
        oiga disculpe soy la esposa de Arturo, a él le limpiaron la articulación del tobillo hace ocho días y la venda salió manchada de verde y anoche sudó y tuvo calentura
        Mi mamá de 83 se resbaló en el mercado el domingo, la llevamos cargando a la casa porque no puede poner la pierna, ella dice que con sobada se le quita, ustedes qué dicen
        trabajo empacando y ya van como dos meses que se me caen las cosas de la mano derecha y el pulgar se me ve mas flaquito, el brazo no duele nomas no tiene fuerza
        quisiera cita para la lumbar, me duele acostado mas que parado, sobre todo a las 3 de la mañana, y sin hacer dieta he tirado como veinte libras desde navidad
        hace una semana me caí de la patineta electrica sin casco, no me desmaye ni vomite ni nada de eso, pero el dolor de cabeza no se me ha quitado y el ruido me molesta
        tengo gota dicen, pero esta vez la rodilla esta como brasa, no la puedo doblar ni tantito y traigo fiebre de 39 desde la madrugada, tienen algo hoy con quien sea
        manejo trailer, me aventé de Phoenix a San Diego sin parar y desde que llegué la pierna izquierda se me hinchó desde la pantorrilla, se siente calientita, nomas eso
        pues para la cita ponga dolor de espalda, es que me empezo hace cuatro dias junto con calentura que va y viene y el doctor me habia puesto catéter para diálisis hace un mes
        mi niña de 5 no quiere apoyar la pierna desde ayer que se bajo del brincolin, llora si la paro y se le ve un poquito hinchado arriba del tobillo
        me dijeron que tenía hernia, hacía mis ejercicios y todo, pero estas dos semanas el pie derecho me azota al caminar, pac pac, y no lo puedo jalar para arriba
        desde el accidente del troque hace diez dias tengo como guante la mano izquierda, no la siento bien, el seguro me mandó con ustedes, no he visto doctor todavía
        yo tuve mieloma y estoy en remision, vengo porque al cargar a mi nieto sentí un tronido en medio de la espalda y de noche no hallo cómo ponerme del dolor
        perdone que escriba tan tarde, a mi esposo le pusieron clavos en la pierna y uno de los hoyitos está bien rojo con una raya que va subiendo, no tiene temperatura
        ando tomando pastillas anticonceptivas y estuve en cama por covid, ahora el muslo izquierdo lo tengo más grueso y morado, me duele al caminar, será desgarre, quiero masaje
        mi abuelo Tacho tropezó con el perro hace dos dias, camina pero con mucho trabajo y le duele en la ingle, y cuando se acuesta no puede levantar la pierna derecha de la cama
        me pegue con la puerta de la alacena en la cabeza hace 4 dias y el dolor no se me va
        ando de roofer y brinque de la escalera como 5 pies, el talon se me puso morado, no lo puedo asentar pa nada, la cabeza no me pegue ni nada, aceptan sin cita?
        Tuve a mi bebe por cesarea hace nueve dias y venia a preguntar de la faja, pero el corte se puso duro, rojo y le sale agüita, y me siento afiebrada
        se cayo mi ama y no puede apoyar el pie
        trabajo de mesera y me pusieron la bota hace tres semanas por la fractura, desde ayer me duele la batata de esa pierna, esta inflamada y calientita, sera por la bota? respiro bien todo normal
        buenas, a mi esposo le pusieron protesis de rodilla hace 8 dias y ya trae 101.5 de calentura
        me inyectaron cortisona en el hombro el martes y desde ayer se me puso colorado, calientito, no lo muevo para nada y anduve con escalofrios toda la noche
        Señorita disculpe, soy doña Meche la de los jueves, ayer me resbale saliendo de misa y cai sentada, ya ni puedo cargar el peso en esa pierna, mi hija dice q me aguante hasta mi cita
        espalda con fiebre de 101 desde el sabado
        yo soy sobreviviente de cancer de seno hace 6 años, ahora me duele una costilla sin haberme pegado, ya va pa un mes y en las noches es cuando mas friega
        ya van varias noches que el dolor de la cadera me despierta y e bajado 20 libras sin dieta
        mi bebe se mueve menos, tengo 34 semanas
        quiero reagendar, y de paso pregunto, hace un mes empeze con el pie flojo q va zapateando al caminar, cada semana peor, antes yo jugaba futbol los domingos sin problema
        codo rojo, inchado, caliente y con calentura
        pantorrilla hinchada y caliente, vole ayer de Guatemala
        Despues del choque del viernes se me quedaron dormidos dos dedos, antes no los tenia asi
        a mi apa le dio cancer de prostata en 2019 y ahora le empezo un dolor de hueso en la espalda q no lo deja dormir
        me cai patinando, muñeca hinchada, no la puedo mover
        mi hija se torcio el tobillo en el volei, le trono y no aguanta pararse en el
        quiero cita para mi niño de 6, cojea desde antier, no quiere pisar, tiene calentura y la rodilla la trae como tomate y no deja ni q se la toque
        me quitaron las grapas el lunes y hoy se abrio tantito, esta roja y huele feo
        desde el lunes el pie no se me levanta
        no es queja pero traigo una pierna mas gorda que la otra, la de la operacion, dura y me arde el chamorro
        llevo como 2 semanas que se me cae el sarten, la mano cada dia tiene menos fuerza
        la herida de la rodilla me supura amarillo
        traigo fiebre desde antier y un dolor de espalda bien profundo, no es como los de siempre
        dolor en la espalda que me despierta a las 3am, y he bajado 18 libras sin hacer dieta
        Tuve cáncer de seno en 2019 y ahora traigo un dolor en la costilla que en la noche no me deja
        fui por gas y un carro me dio por detras ayer en la 805, hoy me hormiguea el brazo derecho hasta el pulgar, puedo mover todo bien, q me recomiendan
        la herida de la cirugia ya echa pus
        me caí, no puedo apoyar el pie
        A mi esposo le pusieron la prótesis de hombro el día 3, hoy amaneció con 101 y la venda manchada de amarillo, él dice que es normal, ¿lo llevo a su terapia así?
        mi jefita se resbalo en el Northgate el domingo y la muñeca le quedo chueca y morada
        28 semanas, la bebé hoy casi no patea
        ando en la pizca de fresa y desde que me jale el cuello hace cinco dias se me duermen dos dedos y se me caen las cosas de esa mano, antes nunca me pasaba, hay lugar?
        pantorrilla hinchada y caliente desde el vuelo a Morelia
        rodilla roja, hinchada, ardiendo y con calentura
        desde hace dos semanas se me va cayendo la punta del pie y me tropiezo con el cable de la aspiradora
        la semana pasada me pegue con la puerta del camper, no me desmaye ni nada, pero llevo cuatro dias con dolor de cabeza que no se quita, me pueden dar masaje en el cuello?
        me quitaron el yeso el lunes y el chamorro de esa pierna se puso duro, caliente y más gordo que el otro, respiro bien, solo eso; quería ver si la cita del viernes sigue en pie
        rodilla roja, bien caliente y con fiebre
        me arreglaron el hombro hace 12 dias y a la herida le sale agua amarilla q huele feo
        hace como dos semanas empecé a arrastrar el pie, se me atora la chancla, soy mesero y ya tiré una charola entera de mariscos, qué vergüenza con la gente
        hace 4 dias me di con la cajuela y cada dia me duele mas la cabeza
        desde el vuelo de Guatemala traigo el chamorro duro, caliente y el doble del otro
        abuelita se cayó ayer y no puede pisar
        choqué el viernes en la 805 y desde el domingo traigo dormidos el chiquito y el anular, se me caen las llaves, el abogado dijo que los buscara
        Me despierta la espalda a las tres todas las noches, he bajado veinte libras sin hacer dieta y en 2016 me trataron por cáncer de seno. Quisiera cita cuando se pueda, no hay prisa
        calentura y dolor en un lado de la cintura desde el lunes, me da escalofrio
        33 semanas y mi bebe casi no se mueve desde ayer
        la rodilla se me puso como brasa, roja e inchada, y traigo 39 de calentura desde anoche
        Mi papá tiene el codo hinchadísimo, caliente, no deja ni que se lo rocen, y le dio fiebre. ¿Le pongo hielo mientras?
        me inyectaron cortisona en el hombro el lunes y ahora esta hirviendo colorado y me dan escalofrios en la noche
        El niño de 5 no quiere apoyar la pierna, le duele la cadera si se la muevo y trae temperatura de 38.7, no se cayó ni nada
        me pusieron rodilla nueva hace 1 año todo bien y desde ayer se hincho de la nada, quema, y me siento como con gripa y fiebre
        la cicatriz de la cadera empezo a sacar pus amarilla y huele feo, sin calentura hasta orita
        Hoy que me cambié el vendaje del manguito vi los puntos bien rojos, calientes, y me marca 38.3. ¿Hago igual los péndulos?
        a mi amá se le abrio tantito la herida de la rodilla y le escurre agüita turbia desde el jueves, alrededor lo tiene colorado
        Oigan, los hoyitos de la artroscopia uno ya sanó, el otro está inflamado y cada día lo rojo crece más, ya le hice rayita con pluma y se pasó
        me operaron el dedo en tijuana hace 6 dias y lo traigo como salchicha, palpita, no lo puedo estirar y la mano se me esta poniendo roja
        Manché otra vez la gasa de la espalda, es un líquido como verdoso, la operación fue el 3. ¿Puedo meterme así a la alberca de terapia?
        desde q me pusieron la bota la pantorrilla se hincho mas q la otra y me duele al apretarla, respiro bien eso si
        Regresé de Manila el domingo, 14 horas de vuelo, y traigo una sola pierna hinchada y calientita atrás de la rodilla. Quería agendar un masaje
        oye se me puso dura la batata y roja, nomas de un lado, ase 2 semanas me operaron el menisco. sera calambre o q
        Tomo anticonceptivas y desde ayer el muslo izquierdo se me puso pesado, hinchado, medio morado. No me falta el aire ni nada
        tuve a mi bebe hace 3 semanas y se me inflamo una pierna toda hasta arriba, la otra esta normal, me duele caminar
        El brazo donde le ponen la quimio por el catéter se le hinchó a mi mamá desde ayer y se le ven las venas bien marcadas
        ando arrastrando la punta del pie como desde hace 10 dias, me tropiezo con el tapete, antes no
        Fíjese que el pie derecho me hace plaf plaf al caminar, ya no lo puedo levantar, empezó la semana pasada después de que se calmó el dolor de la ciática
        ya no puedo pararme d talones del lado izq y la chancla se me sale sola, tiene como 3 semanas y va pa peor
        De un mes para acá se me caen las tazas, no puedo abotonarme la camisa y camino como robot tieso. Me habían dicho que era el cuello nomás
        la pierna se me va cada vez mas, hace dos semanas subia escalones y hoy ya no me aguanta el muslo, me lo veo mas flaco, vengo de lo del disco
        tuve cancer de mama en 2019 y ahora me duele la espalda en las noches q no me deja ni acostada, de dia se baja poquito
        He bajado 18 libras sin hacer dieta y el dolor de la cadera me despierta todas las noches a las 3. No hay postura que me ayude.
        mi tio le dio cancer de la prostata hace años, ya dado de alta, y trae un dolor de espalda nuevo q empeora cada semana y de noche llora
        Mi hijo de 15 dice que le duele el hueso arribita de la rodilla en las noches, ya tiene un mes, se le está haciendo una bola y lo veo muy delgado
        me duele la espalda fijo en un punto ni dormido se quita, llevo una semana con calenturas en la tarde y sudo las sabanas
        Soy de 82 años con osteoporosis, estornudé antier y me dio un jalón en la espalda; desde entonces no me puedo enderezar ni voltear en la cama. Camino bien de las piernas
        la pierna se me puso roja y caliente abajo de la rodilla, empezo con un rasguño del perro, tengo diabetes, la mancha va subiendo desde ayer
        Jugando fut el domingo oí un trancazo atrás del tobillo, como pedrada, y desde entonces no puedo pararme de puntitas
        mi rodilla podria calentar tortillas, esta roja y traigo 38.4
        A mi suegra se le hizo pus en la costura de la cadera y hoy amaneció con escalofrío
        una sola pantorrilla gorda y adolorida desde que me quitaron la ferula, de respirar ando bien
        Al caminar el pie derecho me azota, plaf plaf, y eso empezó hace como diez días
        en la noche el dolor de la espalda me saca de la cama y la ropa ya me queda nadando
        Hace cuatro años me quitaron un pecho por cáncer. Lo de la cintura es nuevo y acostada es peor
        los puntos del hombro huelen a queso, me salio uno y el hueco esta amarillo
        Ya van varias veces que se me atora la puntera del zapato, el dedo gordo no me obedece desde la semana pasada
        se me inflamo el tobillo sin torcerme, arde al tocarlo, y anoche sude con fiebre
        Mi esposo sobrevivió a cáncer de próstata, y ahora el fémur le duele de noche hasta llorar, van cinco semanas
        me vine manejando de mazatlan y desde entonces traigo la pierna izquierda como jamon, del pecho nada
        Las llaves, el peine, la taza: todo se me resbala de un mes para acá y tengo el cuello tronado
        de 3 semanas de operado ya doblaba 100 grados, hoy ni 60, hinchada, colorada y tibia
        La inyección del hombro me dejó una mancha caliente que crece, ayer era como peso y hoy como plato
        chamaco de 6 amanecio sin querer apoyar la pierna, tiene 38.5, come y ve caricaturas
        Sentí que me tronó el tendón del talón al correr tras el camión, y empujar con ese pie ya no puedo
        bolita dura en la tibia de mi hijo de 15, le duele mas dormido que jugando, y va creciendo
        Primero los dedos, luego los empeines y hoy las rodillas: hormigueo parejo en las dos piernas esta semana, camino y orino bien
        se me quedo trabada la rodilla doblada al levantarme de la misa, ya no estira
        Mi papá diabético trae un hoyo en el talón por la plantilla nueva, escurre y huele, pero él ni lo siente
        los fierros de la pierna ya apestan y la piel se puso como jitomate
        Con la diálisis me empezó dolor en medio de la espalda, y por las tardes me da calentura de 37.8
        me cai en un bache y la pierna ya no la puedo levantar estirada, hay un sumido sobre la rodilla
        Me quedé dormido en el sillón con el brazo colgando y desde el domingo la mano no sube
        a mi mama de 73 le duele el cuero cabelludo al peinarse y se cansa de mascar, ve bien, por eso le aviso hoy
        Caminando camina, pero después del sentón le duele la ingle a cada paso; tiene 80 y huesos de cristal
        la pierna se le esta poniendo roja pa arriba, empezo en un piquete, y se siente como con gripa
        La almohada amanece mojada de la cicatriz de la columna, es agua transparente, apenas me operaron el día 2
        me quitaron un lunar malo hace dos años y ahora el cuello me punza de noche, cada semana mas
        Se me infló el brazo de repente después del gimnasio, quedó pesado y con venas azules, los dedos los muevo
        vejigas que arden en media frente, una ya va por la ceja. el ojo todavia no
        Sigo con las quimios, hoy marqué 37.9 y el catéter está rojito. ¿Cancelo el masaje de linfa?
        a mi tata se le hizo hueco la llaga de la cola, se ve hondo, sin calentura
        Mi cadera nueva, que ya ni me acordaba de ella, ayer se puso a doler y tuve temblorcitos de frío
        el chorro me sale flojito desde hace dias con lo de la ciatica, pero sale, y no estoy dormido de nada
        Espina de bugambilia en el dedo, fue el lunes; hoy está parejo de gordo y si lo estiro veo estrellas
        la enfermera del home health dijo que hoy mismo me revisaran la herida, que no le gusto el color
        Tengo un lado más gordo: medí con cinta y salen 3 cm de diferencia en la pierna, ayer eran 2, duele al apretar
        levantarme de la silla ya es a puro brazo, en dos semanas se me hicieron flojos los muslos, sin dolor
        Por la cesárea de hace ocho días fui a terapia de piso y me dijo la muchacha que un lado se abrió y tiene pus
        mi nena de 8 despierta gritando del muslo, en la escuela ni se acuerda, y se ve muy palida y delgadita
        Esto ya lo viví: trombo en 2018. Otra vez la misma pantorrilla, el mismo jalón, el mismo calor. Respiro normal
        codo con bola de agua, rojo, caliente, me raspe en el jale y anoche me dio frio
        Se oyó plop al cargar el garrafón y el bíceps se me fue pa arriba, ya no destapo ni un frasco
        me drenaron la rodilla hace dos meses por bichos y otra vez se esta llenando, ando sin ganas y con 38
        Traigo cólico de espalda por un lado, arde al orinar y tengo 38.3, no vomito y tomo agua
        me mordio el perro en la mano antier y ya no cierro el puño, esta como guante de box
        Mi hijo juega béisbol, hace una semana se le cansa y se le hincha todo el brazo de tirar, y hoy amaneció morado clarito
        el yeso me queda como zapato chico desde ayer, los dedos rosas y se mueven, pero arde en el tobillo
        Me puse la vacuna, a los días un dolor de hombro terrible, y ahora que se fue el dolor no puedo alzar el brazo
        se me hizo un cordon duro y caliente en la vena de la pierna, al tacto duele
        Fumo desde chavo. Paleta adolorida de noche, mano con hormigas y seis kilos menos en dos meses
        la protesis del hombro me la pusieron en marzo y hoy le salio un granito que supura sobre la cicatriz
        Tuve infección de muela y de ahí se me bajó un dolor a la espalda que no me deja, con sudores de noche y 37.9
        a mi esposo despues de la hernia se le abulto la ingle, roja y con calor, 38 de fiebre, come bien
        Tosí con la gripa y algo tronó en la espalda media, ahora me encorvo al caminar, tengo 77 y osteoporosis
        mi bebe de un mes no mueve un bracito desde ayer que lo jalo su hermanito, come y duerme bien
        Mi rodilla amaneció como balón, tomo anticoagulante y nomás me di un golpecito con la mesa, el pie lo siento bien
        cancer de riñon en 2016. lo nuevo es un dolor como cincho en las costillas, peor acostado, tres semanas
        Después de la artroscopía la pantorrilla se me puso tiesa y brillosa, me duele al pisar, pero del aire ando bien
        la rodilla me amaneció como pelota, roja, caliente y trae calentura de 101, no la puedo doblar nadita
        Me pusieron una inyección en el hombro el lunes y hoy lo tengo hirviendo, hinchado, y anoche me dieron escalofríos.
        mi niño de 5 no quiere apoyar la pierna desde ayer, le duele la cadera y tiene 39 de fiebre. lo llevo a terapia?
        el tobillo se le puso bien caliente y gordo a mi apá, el dice q es la gota pero nunca le había dado calentura con la gota
        la cortada de la operación del menisco está soltando como pus amarillo y huele gacho, calentura no tengo
        Me quitaron los puntos del túnel carpiano el miércoles y se me abrió tantito, está todo colorado alrededor y cada día más ancho lo rojo
        a mi esposa la operaron de la columna hace 12 dias, le sale agua por la herida moja la playera y trae 100.8
        traigo una rayita roja q me sube por el brazo desde donde me rasparon en el jale, puedo ir a mi sesion así?
        la cicatriz de mi reemplazo de rodilla estaba seca, ya iban 3 semanas, y de ayer pa aca volvio a mojar la gasa y esta calientita
        tengo la pantorrilla izquierda hinchada dura y caliente, la otra normal, me operaron del tendon hace 2 semanas. respiro bien
        Acabo de llegar de Oaxaca en camión, 40 horas sentado, y se me infló una sola pierna. No es calambre porque no se quita.
        estoy recién aliviada, 3 semanas del parto, y traigo un dolor fijo atrás de la pierna y como q se me ve más gruesa y roja q la otra. del pecho y la respiración todo bien
        mi esposo trae bota por la fractura y ahora se queja de la batata, la tiene morada y tensa, nada de falta de aire, es de Puerto Rico y alla le decimos así a la pantorrilla
        se me hinchó el brazo derecho todo después de lo del cateter, se ven las venas saltadas y pesa, nomás el brazo
        llevo como semana y media q se me arrastra la punta del pie, me ando tropezando con la alfombra
        Antes de la cita le comento que desde hace unos diez días ya no puedo levantar el pie izquierdo, la chancla se me sale sola. Del baño voy bien.
        de dos semanas pa ca no me puedo parar de puntitas con el pie derecho, y la ciatica ya no duele pero la pierna esta más flaca y debil
        mi mama trae la cadera operada de hace un mes y el pie le cuelga desde el lunes pasado cuando camina hace plaf plaf, antes no
        hace tres semanas que la mano se me va quedando sin fuerza, ya no puedo abrir las llaves ni abotonarme, y cada dia un poquito menos
        tuve cancer de mama en 2019 y ahora me duele la espalda en medio, de noche es cuando mas, ni acostada ni sentada se quita
        He bajado 9 kilos sin dieta desde diciembre y el dolor de la cintura me despierta a las 3 todas las noches, haga lo que haga.
        mi papa salio de cancer de prostata hace años, ahora anda con un dolor en el hueso de la cadera q no lo deja dormir y ya no tiene hambre la ropa le queda volando
        Pues vea, yo amanezco con las sábanas empapadas, estoy perdiendo peso y me duele la espalda sin haberme golpeado. Tengo 58, soy de Cali.
        una bolita en el muslo q esta creciendo rapido, ya como limon, me duele de noche y ando bien flaco ultimamente
        soy diabetica me dializan y traigo desde el jueves calentura con un dolor de espalda q no me deja ni voltearme
        Desde hace un mes las piernas las siento torpes, me agarro de las paredes, y las manos se me han puesto tontas para escribir. Tengo 66.
        mi abuelita se sento de sentón en la banqueta ayer, tiene osteoporosis, si camina pero le duele un punto fijo en la espalda q no la deja
        me torci el tobillo jugando fut el sabado, trono, y no puedo dar ni cuatro pasos, esta todo morado
        Tengo 74, ando con dolor en la sien desde hace unos días, me duele hasta peinarme y se me cansa la quijada al comer tortilla tostada. Veo bien.
        iba corriendo en el parque y senti como pedrada atras del tobillo, ahora hay un hoyito y no puedo empujar con el pie
        la rodilla amanecio como melon, caliente caliente, no la puedo ni doblar y traigo 38.7 de calentura
        Al niño le duele la cadera desde ayer, no quiere pisar y tiene temperatura de 38.9. No se ha caído. ¿Lo pueden ver para que camine?
        Me inyectaron el hombro el viernes y desde el domingo lo traigo hinchado, rojo y con escalofríos por las noches.
        tengo artritis reumatoide de años pero esta vez nomas es un tobillo, colorado, hirviendo, y sudo y tiemblo de la calentura
        el codo se me hizo una bola roja despues de rasparme en la chamba, la piel ya brilla, trai calor y me dio fiebrecita anoche
        oiga la cortada d la operacion del menisco me huele feo y le sale como pus amarilla, sera q la lavo con jabon zote?
        Tengo tres semanas de mi reemplazo de rodilla y hoy se me abrió la orilla de la herida, está roja alrededor y más caliente que ayer.
        A mi mamá la operaron de la columna y el parche sale mojado todos los días con un líquido rosita turbio; anoche tuvo 38.2.
        se me puso una raya roja desde los puntos de la mano hasta el codo, no me siento mal nomas me arde, la cita es hasta el jueves
        a mi esposo le quitaron los clavos del tobillo hace 8 dias y un hoyito no sierra, escurre verde y esta hinchado
        Soy diabética y abajo del dedo gordo, donde me roza el zapato ortopédico, se me hizo una llaga que ya huele y el pie está rojo hasta el empeine
        la pantorrilla izq la tengo el doble q la otra desde ayer, dura y calientita, de aire ando bien. me operaron el aquiles hace 2 sem
        Volé de Cancún el domingo y hoy me duele una pierna por atrás, hinchada, con la piel tirante. ¿Un masaje me la baja?
        mi hermana usa la pastilla y fuma, le salio un dolor en el chamorro q no es calambre, se le hunde el dedo y ta roja. no le falta el aire ni nada
        Traigo yeso desde hace veinte días y de ayer para acá los muslos no me quedan iguales, el del yeso está gordo y morado y me punza por dentro.
        Mi papá, que está en quimio, trae un brazo inflamado donde tiene el puerto, como morcilla, desde antier. Él dice que durmió mal.
        desde hace como semana y media se me cae la punta del pie, ando tropezandome con las banquetas, antes no me pasaba
        No puedo caminar de talones con el pie derecho. Hace quince días sí podía; la ciática ya casi no duele, pero el pie está cada vez más flojo.
        Hace tres semanas empecé a oír mi zapato, plaf, plaf, cuando camino. Mi señora dice que arrastro la punta y cada semana más.
        la mano se me a ido secando, del mes pasado pa ca ya no puedo girar la llave ni abrochar el bra, y el cuello me duele de ese lado
        Llevo un mes que se me caen las cosas de las dos manos y camino como en una lancha. El cuello casi no me duele. Cada semana está un poco peor.
        tube cancer de seno en el 2019 y ahora me despierta un dolor en la espalda a media noche q no se quita ni acostada ni parada, ya llevo 3 semanas
        He bajado once kilos sin dieta desde agosto y el dolor de la cadera me despierta todas las noches. Ya ni la almohada entre las piernas sirve.
        mi apa operado d prostata, le duelen los huesos d la cintura en la noche asta que llora y ya no come, se esta quedando flaquito
        Le salió a mi hija de 14 una bola dura arriba de la rodilla, le duele más de noche que jugando y ha adelgazado.
        dolor de espalda q no afloja de ningun lado, ya 10 dias, y en las tardes me da calentura y sudo las sabanas. me habian puesto una sonda el mes pasado
        Me doblé el tobillo ayer bajando del trolley y no puedo dar ni un paso, me duele si aprieto el puro hueso de afuera. No está chueco.
        mi ama tiene osteoporosis, se agacho por la canasta y le trono la espalda, desde el lunes no se endereza y es un dolor puntual en un solo hueso
        Jugando fut el sábado sentí una pedrada atrás del tobillo y volteé y no había nadie. Ya no me puedo poner de puntitas con ese pie, hay como un hueco.
        me salieron ampollitas en fila en la frente y cerca del ojo, arde como lumbre desde ayer y el parpado se esta hinchando, pense q era del cuello
        la rodilla amanecio como globo, colorada y caliente, y traigo 38.6
        ya 2 semanas d la cirugia del hombro y la herida saca materia amarilla y huele feo
        la pantorrilla derecha esta el doble q la otra y dura, volvi d Oaxaca en avion hace 3 dias. respiro bien y todo
        De unos diez días para acá se me arrastra la punta del pie y me tropiezo hasta con los tapetes. Antes no me pasaba.
        La espalda me duele más de noche que de día, no me deja dormir, y sin dieta he bajado como 20 libras
        tuve cáncer de seno en 2018 y ahora hay un dolor en la cadera que no se me quita ni acostada, ya van tres semanas
        Los puntitos de la cadera se abrieron tantito, y lo rojo alrededor está calientito y cada día más grande. Me operaron el día 3
        sin torcermelo ni nada se me puso el tobillo rojo hinchado y caliente, anoche puro escalofrio, 101 d fiebre. si voy a la cita?
        mi hija de 28 toma la pastilla anticonceptiva y trae toda una pierna hinchada y moradita desde ayer; no le falta el aire, es nomás la pierna
        Llevo 12 días con la prótesis de rodilla y se me infló la pantorrilla, la siento tibia y me molesta al pisar. ¿Le doy masaje?
        en dos semanas he ido perdiendo fuerza en la mano, se me caen las tazas y el cuello me quema hasta el codo
        a mi esposo lo trataron d la prostata por cancer y hace un mes le cala el espinazo en la madrugada, ya no le quedan los pantalones
        me operaron d la espalda hace 8 dias y la cicatriz moja la camisa, como agüita, y si me paro me duele la cabeza
        Soy diabético y llevo tres días con fiebre y un dolor en la columna que no se mueve de lugar, duele aunque esté quieto
        sudo tanto en la noche que cambio las sábanas, la espalda alta me duele a toda hora y todos me dicen que estoy bien flaco
        el pie izq ya no lo levanto, desde el martes pasado, camino dando cachetadas en el piso. la ciatica d hecho casi ni duele ya
        mi nene de 5 no quiere apoyar la pierna y trae calentura de 39, y no se cayó ni nada
        lo del tunel carpiano q me operaron anda palpitando, la mano gorda y al apachurrar sale pus
        le salio una raya roja d la herida subiendo x la pierna, todavia no tiene fiebre, le seguimos con los ejercicios?
        desde que traigo la bota me dolía tantito, pero hoy la pierna está hinchada hasta la rodilla y brillosa. Del pecho nada, respiro normal
        se me dobla la pierna bajando escalones, cada vez mas, en 3 semanas pase d andar bien a usar el baston d mi apa
        Después de que me quitaron el PICC line se me hinchó todo el brazo y se ve morado y venudo.
        la espinilla la traigo roja y caliente y se va corriendo desde ayer, con escalofrios, me rasguñe en el jardin
        hace como un mes mis manos andan torpes, ya no puedo con los botones y camino como tomado, cada semana peor
        Tomo prednisona desde hace años. Estornudé el lunes y se me clavó un dolor en medio de la espalda que no me deja ni voltearme en la cama
        me inyectaron la rodilla el lunes y esta peor, ardiendo, no la doblo y ando con friolera
        la prótesis ya tiene 3 años sin lata y hace dos días empezó a hincharse y a sentirse caliente, y yo con destemplanza
        me salio una bola en el muslo y va creciendo, d noche duele mas, y ando bien cansado. tengo 19
        Estoy de 26 semanas y tengo una sola pierna hinchada, adolorida atrás de la rodilla; la otra, como si nada
        mi apa acabo las quimios en marzo y ahora la espalda le duele peor acostado q parado, anoche hasta lloro y el no es d llorar
        La rodilla que ni me han operado amaneció colorada, caliente como comal, no la doblo nada, y traigo 38.7
        mi niño de 5 no quiere pisar desde ayer, llora si le muevo la cadera y tiene calentura. no se cayó ni nada
        se me hizo una bola roja en el codo, hierve al tocarla y anoche sudé con escalofrios. soy plomero, ando siempre recargado
        Va para un año de la prótesis y nunca dio lata; desde el lunes está roja, hinchada y noto unas décimas de fiebre por las tardes.
        los puntos del meñisco estan soltando liquido amarillo que apesta y la orilla se puso roja, fiebre no he tenido
        A mi papá la cicatriz de la cadera se le abrió tantito en la punta, sale materia y está calientita alrededor. Se siente bien en general, come y todo. ¿Lo llevo a su sesión de hoy?
        day 10 del ACL y la rayita roja q tenia en la herida ya va subiendo por el muslo, le puse pluma pa marcarla y hoy ya se pasó
        Vea usted, me quitaron las grapas de la espalda el jueves; hoy la gasa salió mojada y turbia, y el termómetro marcó 38.
        tengo la pantorrilla derecha dos dedos mas gorda que la otra, dura y me duele al apretar, llevo bota desde hace 3 semanas. respirar respiro bien
        Tomo la píldora y manejé de corrido hasta Sinaloa y de vuelta. Desde ayer un chamorro se me puso tenso, rojizo y caliente. ¿Me lo pueden sobar?
        Desde el domingo el brazo de pitchear lo traigo hinchado entero, moradito y pesado, con las venas del hombro saltadas. 20 años, lanzo en el Mesa College
        mi hermana se alivió hace 12 días y una pierna completa se le hinchó hasta la ingle, le duele al pisar. no trae falta de aire, ya le pregunté
        de dos semanas pa ca se me arrastra la punta del pie, ando cachete con la chancla y ya me tropecé tres veces. antes nomás era dolor de ciática
        Llevo unos diez días notando que el pie derecho golpea el suelo, plof, plof, al andar. No puedo ir de talones. Lo demás, normal.
        No sé si es para ustedes: a mi esposo cada día de esta semana se le cae más la mano, ya no puede levantar la muñeca ni estirar los dedos. Solo esa mano, y habla normal.
        Tuve cáncer de mama en 2019. Hace un mes me empezó un dolor en la columna que no me deja ni de noche, acostada es peor.
        bajé 22 libras sin hacer dieta y el dolor de la cintura me despierta a las 3 am empapado en sudor, no hay postura que me acomode
        a mi apá le dieron de alta de la próstata y ahora le agarró un dolor en la cadera que en la noche lo hace gemir, ya ni quiere cenar, anda flaco flaco
        Mi hija de 13 trae una bola dura arriba de la rodilla que va creciendo y se despierta llorando, y el pantalón ya le baila. Todos dicen que es crecimiento.
        subiendo el escalon la pierna izq se me vence, empezó hace como 8 dias y va pa peor. del baño todo bien y la otra pierna jala normal
        la rodilla derecha me amaneció hecha una pelota, roja y caliente como comal, y traigo 38.6. No me pegué con nada
        Sobre la cita del viernes, ¿me pueden ver antes? La cortada de la artroscopia está soltando pus amarilla y la piel alrededor se puso colorada y caliente desde ayer. Fiebre no tengo
        si puedo el miercoles pero una pregunta, me quitaron el yeso hace 4 dias y la pantorrilla la traigo 2 dedos mas gruesa que la otra, tensa y me duele al pisar. aire me sobra eh, nomas es la pierna
        Desde el fin de semana la punta del pie se me va arrastrando, me tropiezo con la alfombra y no la puedo levantar. Antes era pura ciática, del baño ando bien
        me despierta la espalda a las 2, 3 de la mañana sin falta, de día casi ni la siento. y ya bajé 9 kilos sin dieta desde junio
        Hace seis años me quitaron un pecho por cáncer. De un mes para acá tengo un dolor nuevo en un puntito de la columna que no se quita ni acostada y en la noche se pone peor
        Quiero agendar primera vez. Va como tres semanas que el pie izquierdo hace "plaf" al caminar y cada vez lo levanto menos, el huarache se me sale solo. No tengo dolor de espalda
        volé de Tegucigalpa el martes y hoy tengo una sola pierna inflada desde la corva, calientita y como acalambrada todo el día. El pecho bien, respiro normal
        los puntos del hombro se abrieron tantito y huele medio agrio, mancha la playera verde. me operaron hace nueve dias
        me operaron el túnel carpiano la semana pasada y hoy me sale una raya roja de la muñeca casi al codo, punza. me siento bien fuera de eso
        A mi patojo de 12 le duele el muslo pero de noche, llora dormido. Ha enflaquecido y le palpo como una bolita dura arriba de la rodilla que no tenía
        Soy la hija de la sra. Ofelia, la de la prótesis de cadera, cita 2 pm. El parche que le cambiaron ayer ya está otra vez mojado de un líquido turbio y trae 38 de temperatura. ¿Así la llevo?
        de unas semanas pa acá soy bien torpe con las manos, no atino a los botones ni a la llave, y camino como en lancha. cada semana tantito peor
        tengo 20 semanas de embarazo y solo la pierna izquierda se me puso gorda y morada de la pantorrilla, desde antier. Lo demás todo tranquilo
        el codo me creció como limón, ardiendo, no lo puedo doblar y ando con calenturita desde anoche. soy gardener y me había raspado ahi
        Le quería cambiar la hora a mi hija de 5, no quiere apoyar la pierna desde ayer, le duele la ingle si se la muevo y trae 38.9. ¿Mejor vamos con ustedes hoy?
        me pusieron la inyeccion epidural hace 8 dias y el dolor de cintura está peor q antes, a todas horas, y en las tardes me da fiebre de 38. las piernas las muevo bien
        soy diabetica, la llaguita del dedo gordo ya agarró el empeine, lo tengo colorado, caliente y apesta. no me duele pq ahi no siento desde hace años
        Ya terminé con ustedes hace dos años (rodilla nueva, Dr. Patel) y quiero volver, pero desde el lunes la prótesis se me puso roja, hinchada, y con escalofríos. ¿Necesito otra orden?
        Les lleno el historial: cáncer de próstata 2020. Motivo: cadera. Me empezó hace cinco semanas, no me deja dormir, ni sentado ni parado se alivia y el pantalón ya se me cae de flaco
        la rodilla amanecio hinchada, roja y caliente como plancha, y traigo 101 de calentura
        mi niña de 6 no quiere apoyar la pierna, le duele la ingle y tiene temperatura desde ayer
        mi reemplazo de hace 2 años nunca me dio lata y desde el lunes esta colorado, duele hasta con la sabana y me dan escalofrios
        le sale pus amarilla a la cicatriz del hombro, me operaron hace 10 dias, huele feo
        los puntos del tobillo se ven muy rojos y lo rojo va creciendo, ayer le hice una raya con pluma y ya la paso
        soy diabetico, se me hizo una ampolla en el talon con la ferula y ahora esta negra la orilla y supura
        Se abrieron tres grapas de la cadera y está saliendo un agüita turbia, no mucha. Sin fiebre por ahora.
        la pantorrilla izquierda la traigo el doble de gorda que la otra y me duele al apretarla, respiro bien, me operaron el menisco hace dos semanas
        vine de Guadalajara en camion 30 horas y desde antier una sola pierna se me hincho y esta calientita
        se me puso el brazo morado e hinchado desde que me quitaron el picc line, las venas del hombro se me notan mucho
        estoy de 24 semanas y nomas la pierna izq se me inflamo hasta el muslo y duele, de aire bien
        desde hace como dos semanas se me arrastra la punta del pie derecho, ya me tropece con la banqueta 3 veces
        no puedo caminar de talones con el pie izquierdo, antes si podia, me di cuenta el fin de semana, la ciatica sigue igual
        me quede dormido sobre el brazo el viernes y desde entonces la mano me cuelga, no la puedo levantar de la muñeca
        cada semana tengo menos fuerza en la pierna, el mes pasado subia escaleras y ahora ya necesito el barandal, el MRI dice hernia grande
        de un mes para aca se me caen las llaves, no puedo abotonarme y camino como borrachito, con el cuello bien tieso
        tuve cancer de mama hace 6 años y ahora un dolor en medio de la espalda que no me deja dormir, ni acostada ni sentada se quita
        bajé 18 libras sin dieta en dos meses y la espalda me duele más en las noches, despierto empapado
        a mi hijo de 14 le duele arriba de la rodilla puras noches, le salio una bola dura ahi y ya esta mas flaco
        me inyectaron en la espalda hace 8 dias y desde ayer tengo calentura y un dolor nuevo bien profundo ahi mismo
        desde hace una semana me duele la cabeza de un lado, el cuero cabelludo al peinarme y la mandibula al comer, tengo 76. la vista bien
        tengo osteoporosis, levante la maceta y senti un tronido en la espalda, ya 4 dias que no me puedo enderezar
        entreno para maraton, traia una molestia en la ingle hace semanas y desde el sabado ya no puedo ni apoyar esa pierna, nunca me cai
        me rasguño el gato la mano y ahora traigo una raya roja que sube por el brazo, y la mano como globo
        me salieron ampollas en la frente y cerca del ojo del mismo lado del latigazo, arde como lumbre, empezo ayer
        la rodilla la tengo hinchada, caliente y traigo calentura
        mi codo esta rojo como tomate, arde y ayer me dio fiebre
        tobillo caliente y bien inflamado, con escalofríos desde anoche
        mi hijo cojea, le duele la cadera y tiene 38.6
        me inyectaron la rodilla el lunes y ahora esta ardiendo, 38.3 de temperatura
        la muñeca se puso roja y no la puedo mover, traigo fiebrecita
        mi prótesis de rodilla amaneció hirviendo y yo con calentura
        hombro colorado y caliente, duele con nada, 38 desde ayer, sera la artritis?
        a mi mami se le inflamo el dedo gordo y la rodilla, arde y tiene temperatura
        la rodilla no se deja tocar de caliente, ando con cuerpo cortado y fiebre
        la cicatriz de la cadera me esta sacando pus
        me operaron el hombro hace 10 días y la herida está roja y huele feo
        la costura de la rodilla se abrio tantito y le sale agua amarilla
        traigo la herida del túnel carpiano hinchada, caliente y con materia
        donde me metieron los clavos supura y esta colorado, voy asi a terapia?
        mi papá recién operado de la espalda trae la venda mojada de pus
        los puntos del talon se pusieron verdes y me da calenturita
        cesárea hace 9 días, la herida apesta y está dura de un lado
        la rodilla nueva me chorrea por la cortadita desde el sabado
        me quitaron las grapas y hoy la herida está más roja, caliente y gotea
        el muñon de mi esposo huele mal y le sale liquido, lo amputaron en octubre
        me sale una raya roja del pie pa arriba
        rasguño de gato en la mano y ya va una línea roja hasta el codo
        la pierna se puso roja y caliente y se va extendiendo, le marque con pluma
        me picó algo, está hinchado y lo rojo ya subió a la rodilla desde ayer
        tengo una cortada en el dedo con rayas coloradas en el brazo
        ampolla del tenis infectada, lo rojo ya me agarro todo el empeine
        mi mamá trae celulitis otra vez, la espinilla ardiendo y cada hora más grande
        uña enterrada con pus y una vena roja que sube por el pie
        me mordió un perro ayer, la mano está roja, inflamada y palpita
        la pantorrilla hinchada y dura, solo de una pierna
        venimos de guadalajara en carro y se me inflamó nomás la pierna derecha, me duele
        me duele el chamorro, esta caliente y no me di ningun golpe
        operada de rodilla hace dos semanas, la batata hinchada y caliente
        un pie más gordo que el otro desde ayer y duele atrás de la rodilla
        traigo el yeso y siento la pierna apretada, dedos hinchados y dolor en la pantorrilla
        tomo anticonceptivos y me salio dolor con bola en la pantorrilla
        mi esposo en cama por la cadera, la pierna mala se le puso morada y tensa
        pierna izq roja, pesada e hinchada desde el jueves, respiro bien
        embarazada y se me hinchó una sola pierna, me duele al caminar
        llevo 3 dias que no puedo levantar la punta del pie
        el pie se me va arrastrando desde la semana pasada, me tropiezo con todo
        con la ciática ya no puedo caminar de talones, cada día peor
        se me cae el pie derecho desde el fin de semana, es por la hernia?
        mi mamá azota el pie al caminar, empezo hace como 5 dias
        dormí con la pierna cruzada y van 4 días que no sube el pie
        desde la operación de rodilla no puedo mover el pie para arriba, ya son días
        estas dos semanas el pie se hizo mas debil, se me atora al subir gradas
        hace diez dias empezo flojo el dedo gordo y ahora todo el pie me cuelga
        me duele la espalda de noche y he bajado 15 libras sin querer
        tuve cáncer de mama y ahora un dolor en la columna no me deja dormir
        mi papá con cáncer de próstata, le duele la cadera hasta acostado
        sudo de noche, ando flaco y el dolor de espalda no se quita con nada
        el hueso del muslo duele de madrugada, hace un año me quitaron tumor del riñón
        se me caen los pantalones de flaca y el hombro me despierta a las 3
        le salió bola en la pierna a mi hijo, le duele de noche y enflacó
        desde hace una semana me cuesta empezar a orinar, con el dolor de cintura
        se me sale el pipi desde el martes, antes nunca, y traigo la espalda mala
        voy al baño y siento que no vacío, empezó junto con la ciática, sí siento todo
        nueva urgencia de orinar y se me escapa, no tengo nada dormido, es de la hernia?
        la rodilla la tengo roja caliente como sandia y 101 d fievre
        se me hincho el tobillo de la nada, arde y traigo calentura
        mi papa no puede doblar el codo, esta caliente y tiene fiebre, lo ven hoy?
        la rodilla operada hace 3 meses amanecio inflamada, hirviendo y con escalofrio
        mi niño de 6 no quiere pisar, la cadera le duele y tiene temperatura
        me inyectaron cortisona el lunes y ya trae el hombro rojo, caliente y con fiebre
        muñeca hinchada y colorada, fiebre de 100.8, tendre que cancelar?
        mi abuela con artritis tiene una sola rodilla bien roja y calentura desde ayer
        traigo el dedo gordo caliente y rojo, dicen gota pero tambien me dio fiebre
        la protesis de cadera me arde y anoche sude con 101
        me sale puz de la erida de la rodilla, me operaron hace 10 dias
        la cicatriz del hombro esta roja y huele feo, le pongo algo o q?
        los puntos se m pusieron kalientes y sale agua amarilla
        cesarea hace 12 dias y la herida se abrio poquito y supura
        mi esposo trae la incision de la espalda hinchada y le escurre algo verde
        post op acl dia 8, cada dia mas rojo alrededor y con 100.4
        la herida de la cadera de mi mama esta dura y caliente, cuando la revisan
        el hoyito de la artroscopia no cierra y drena pus, puedo ir a la alberca?
        me quitaron los staples y hoy amaneci con la herida abierta y pus
        la carpal tunnel surgery me quedo colorada y punza mas que ayer
        la herida de los clavos del tobillo de mi hijo toda roja y poquita fiebre
        soy diabetico y la llaga del pie ahora huele y tiene orilla roja
        me sale una raya roja de la cortada hacia el codo
        lineas rojas subiendo por la pierna desde el raspon del partido
        me pico una espina en la yarda y ya va una rayita roja por el brazo
        la mordida de gato en la mano se puso roja y con lineas pa arriba
        ampolla del zapato infectada, red line hasta la pantorrilla, igual voy a terapia?
        a mi jefe le va subiendo lo rojo del pie, ayer iba en el tobillo
        la espinilla la tengo roja, caliente y se va extendiendo, marque con pluma y ya paso
        mi mama trae una pierna colorada y caliente con escalofrios leves
        una pantorrilla mas gorda que la otra y me duele al tocar, volamos el domingo
        se me incho nomas la pierna izkierda despues de la cirugia, esta caliente
        mi esposa embarazada trae una pierna hinchada y la otra normal, sin falta de aire
        me duele la pantorrilla como calambre que no se quita, roja e hinchada, tomo pastillas anticonceptivas
        llevo 3 semanas con yeso y la batata se me puso dura y caliente
        pierna derecha morada e inflamada desde ayer, ya tuve trombosis antes. cita hoy?
        soy trailero y de tanto manejar se me hincho una sola pierna, me arde atras
        brazo hinchado y azuloso desde que entreno mas pesado, las venas saltadas
        a mi papa con cancer se le inflamo un chamorro, le duele al pisar
        mi calf esta tight y swollen hace 2 dias despues del knee surgery, masaje sirve?
        yevo una semana q se me arrastra la punta del pie
        no puedo levantar el pie derecho desde hace 4 dias, me tropiezo con todo
        se me cae la chancla, el pie no me obedese desde el fin
        la ciatica me dejo el pie flojo, va empeorando en estos dias
        mi hermano camina azotando el pie desde el martes, tienen espacio?
        ya no puedo pararme de talones del lado izquierdo, empezo hace como 10 dias
        la mano se me ha ido poniendo debil en dos semanas, ya no puedo abrir frascos
        el muslo se me dobla desde hace dias y va a peor, con dolor de espalda
        golpe en la rodilla hace una semana y desde entonces no subo los dedos del pie
        tuve cancer de mama y ahora la espalda me duele de noche sin parar
        vaje 20 libras sin dieta y el dolor de cintura no me deja dormir
        mi papa tuvo cancer de prostata, trae dolor nuevo en la cadera toda la noche
        dolor de hueso en la pierna que me despierta, sudores y ando bien flaca
        sobrevivi linfoma en 2019, ahora dolor en las costillas cada noche peor
        mi hija de 12 tiene dolor en la rodilla que la despierta y una bola dura
        la espalda me duele mas acostado, no tengo hambre y se me caen los pantalones
        me quitaron un melanoma y ahora traigo un dolor en el espinazo que no afloja
        desde hace 3 dias me cuesta empezar a orinar, con la lumbalgia, siento todo normal
        se me sale la pipi desde la semana pasada con el dolor de espalda, no entumido
        orino a poquitos y con mucho esfuerzo desde que me lastime la cintura
        la rodilla amanecio roja hirviendo y traigo calentura
        se me hincho el codo esta caliente como plancha y me dan escalofrios
        mi papa con protesis de cadra tiene fiebre y le arde la ingle por dentro
        me infiltraron la rodiya el viernes y hoy esta como globo colorada y con 38.5
        el dedo gordo y el tobillo bien inflamados y 39 de temperatura sera gota
        a mi niño le duele la cadra no quiere pisar y anda con calentura
        la muñeca se puso roja de un dia para otro no la muevo y ando afiebrada
        protesis de rodiya hace un año y ahora se calento mucho y tengo 38
        hombro hinchado caliente no lo puedo mover nada y sude calentra en la noche
        le sale pus a la cortada de la operación
        la cicatriz de mi espada huele feo y esta mojada desde ayer
        se me abrieron dos puntos de la rodilla y alrededor esta colorado y duro
        me operaron el tunel carpiano y la palma esta hinchada roja y late
        sale agua amarilla de la herida de la cadera y tengo febricula
        la grapa de abajo se puso verde y me punza
        la operacion del ombro me arde cada dia mas esta caliente y con nata
        a mi mama le cambie la gasa y salio materia de la herida
        me clave una espina de nopal en la rodilla y esta hinchada con pus
        tengo el pie diabetico con una llaga nueva que huele y se ve negra la orilla
        la mordida del perro en la mano se puso roja y no doblo el dedo
        me sale una raya roja del dedo hasta el codo
        me corte piscando y ahora tengo una linea colorada subiendo por el braso
        la picadura de la pierna tiene rayas rojas que van pa la rodilla
        del uñero me va subiendo lo rojo hasta la espinilla cada día mas
        la pierna esta roja y caliente y el rojo avanzo desde que lo marque con pluma
        a mi esposo se le corre una vena roja desde el raspon del tobillo
        una sola pantorrilla hinchada y duele al apretar desde el vuelo
        tengo la pierna izquierda mas gorda que la otra y morada me operaron hace 10 dias
        se me hizo una bola dura caliente en el chamorro sin golpe
        mi mamá estuvo en cama y ahora una pierna se le hinchó hasta el muslo
        me quitaron el yeso y la pantorrilla esta tensa roja y me deule al pisar
        ando embarazada y se me inflamo nomas una pierna y la siento caliente
        manejo trailer y traigo el chamorro derecho inflado y brilloso
        no es calambre me duele detras de la rodilla y esta inchado de ese lado nomas
        suspendieron mi anticoagulante y se me esta hinchando la misma pierna del trombo
        después de la protesis la pierna se puso tirante y violeta sin dolor de pecho
        desde el jueves no pueod levantar la punta del pie
        se me arrastra el zapato ase una semana antes no
        el pie me chanclea al caminar lleva como diez dias y va peor
        mi esposo tropieza con todo porque su pie no sube desde la semana pasada
        ya no me puedo parar de puntitas con la pirna mala empezo el lunes
        de tanto estar en cuclillas en la fresa se me cae el pie van cuatro dias
        hace 3 dias dormi sobre el braso y la muñeca se me cae no la alzo
        la pirna de la ciatica se me esta adelgazando y cada semana tiene menos fuerza
        tuve cancer de mama y ahora me duele el ueso de la espalda de noche
        baje 20 libras sin querer y la cintura no me deja dormir
        mi papa con cancer de prostata trae dolor nuevo de cadra que lo despierta
        el dolor no se quita ni acostado sudo de noche y se me cae la ropa
        me quitaron un riñon por tumor y hace un mes me duele la costilla cada nohce
        mi mamá perdio mucho peso y le duele el lomo en la madrugada
        me salio una bola dura en el muslo que crece y duele dormido
        fui paciente de linfoma y ando con fiebres y dolro de columna
        desde hace seis semanas dolor que taladra el ombro de noche ya enflaque mucho
        desde la lumbalgia orino a gotitas si siento todo bien
        me cuesta empezar a orinar desde hace tres dias con el dolor de espalda
        voy al baño cada rato y se me escapa tantito antes no no tngo dormido nada
        orino con ardor me duele un riñon y traigo 38 de calentura
        tarda mucho en salirme el pipi desde q empeoro la ciatica esta semana
        se me chorrea la orina al toser desde que me lastime la cintura el martes
        me pico un alambre el nudillo esta hinchado rojo y ando con fiebre
        la rodilla la traigo hinchada, caliente y con calentura
        mi niño no quiere pisar, le duele la cadera y tiene fiebre
        muñeca roja como jitomate y escalofrios desde anoche
        el codo se puso hirviendo y gordo, 38.4
        me inyectaron la rodilla hace 4 dias y ora esta colorada con fiebre
        rodilla de metal desde 2019, ayer se hincho y traigo temperatura
        se me hincho el tobillo, arde al tocarlo y tengo fiebrita
        no puedo doblar el dedo, esta como chorizo y me dio calentura
        mi suegra usa humira pa la artritis, trae una rodilla roja y fiebre
        hombro caliente, no lo puedo mover nada y me dan frios
        a la cicatriz de la rodilla le sale pus
        me huele feo la herida de la operacion
        los puntos estan rojos y calientes y cada dia mas
        se me abrio tantito la herida y sale liquido amarillo
        8 dias del hombro, 38 de calentura y el hoyito supura
        la gasa de mi cirujia sale verde, es normal?
        mi mama operada de cadera, la herida moja la sabana con agua turbia
        traigo una bola roja caliente junto a la cortada de la espalda operada
        el clavo del dedo esta soltando pus y punza
        tengo azucar y la llaga del pie se esta poniendo fea, con olor
        me operaron en tijuana y la panza esta roja y escurriendo por los puntos
        me salio una raya roja que sube del pie a la pierna
        me rasguño el gato y ahora una linea roja me llega al codo
        lo colorado de la pierna va subiendo, ya paso la marca de pluma
        me pico algo en el dedo y trae rayitas rojas hacia el brazo
        celulitis creo, espinilla roja caliente y mas grande que en la mañana
        pantorrilla hinchada y dura de un solo lado
        me duele el chamorro desde que baje del avion y esta gordo
        2 semanas de la operacion y una pierna esta el doble que la otra
        se me puso morada e hinchada la pierna izquierda, respiro bien
        un calambre que no se quita en la pantorrilla, caliente y roja
        ya tuve un coagulo y siento lo mismo en la otra pierna
        mi esposa recien parida trae una pierna hinchada y le duele
        con la bota puesta se me inflamo todo el muslo
        no me entra el zapato de un pie desde ayer, duele atras de la rodilla
        ando en quimio y se me hincho nomas una pierna
        la derecha me pesa, brilla y duele si aprieto la pantorrilla
        puedo hacer mis ejercicios si la pantorrilla se me hincho de repente?
        se me cae el pie al caminar desde el martes
        voy arrastrando la punta del pie, llevo como una semana
        me tropiezo con la chancla porque ya no puedo levantar el pie, van 5 dias
        ya no puedo caminar de talones, hace 10 dias si podia
        de hace 3 dias pa ca el pie izquierdo me hace plaf plaf
        la ciatica ya no duele tanto pero el pie cada dia mas aguado
        el dedo gordo no me sube desde la semana pasada
        cada vez menos fuerza en la pierna, llevo 2 semanas y va peor
        me despierta la espalda todas las noches y he bajado 20 libras
        tuve cancer de seno y ahora me duele el hueso de la cadera
        sudo en las noches, estoy flaquisimo y la espalda no me deja
        a mi papa le quitaron la prostata por cancer, ahora la espalda no lo deja dormir
        me salio una bola en el muslo que crece y duele de noche
        sin hacer dieta perdi 8 kilos y traigo un dolor de costillas que no se quita
        dolor en el hueso del brazo nomas de noche, 2 meses, y me dan calenturas
        mieloma en remision, me empezo otra vez el dolor en la columna
        mi hijo de 11 llora de noche por la rodilla y esta palido y flaco
        desde ayer me cuesta empezar a orinar, tengo hernia lumbar, nada dormido
        se me sale tantita pipi esta semana desde que me jodi la espalda
        arde al orinar, dolor de riñon y fiebre, y yo crei que era la espalda
        ando orinando a chorritos desde el lunes, ciatica igual, siento todo normal
        antes no, pero esta semana me gana la orina con lo de la espalda
        la rodilla se me puso como tomate de hinchada, caliente, y traigo 101
        me inyectaron la rodilla el lunes y hoy arde, no la doblo y tengo calentura
        mi niño cojea desde ayer, la cadera le duele y tiene fiebre
        el codo rojo caliente hinchado y escalofrios desde anoche
        tobillo bien inflamado sin golpe, me hierve y ando con temperatura
        rodilla nueva de hace 2 años y de repente caliente, gorda y con calentura
        no puede mover la muñeca mi mami, la tiene roja y trae fiebre, tiene lupus
        gota o infeccion? el dedo gordo ardiendo y 100.9 de fiebre
        me amaneció la otra rodilla brava, colorada, y con destemplanza
        la cortada de la operacion esta soltando pus
        la herida del hombro huele feo y esta roja alrededor
        ya me quitaron las grapas pero se abrio tantito y sale agua amarilla, con calentura
        mi cesarea esta caliente y le sale un liquido apestoso, no tengo fiebre
        la cicatriz de la cadera me supura desde ayer y me duele mas que antes
        se me infecto el hoyito donde metieron la camara, esta hinchado y con materia
        a mi apa se le puso fea la herida de la rodilla, colorada y durita
        soy diabetico y la ampolla del pie ya esta verde y apesta
        el vendaje amanecio mojado de algo amarillo como nata, la operación fue hace 9 días
        de la puntada del tornillo me sale pus y ando con el cuerpo cortado
        me sube una raya roja del tobillo pa la rodilla
        me raspe pizcando y ahora tengo lineas rojas por todo el brazo
        lo rojo de la espinilla ya creció mas que la marca que le hice con pluma
        me rasguñó el gato, la mano gorda y la roncha roja ya va en el codo
        picadura de araña que se esta extendiendo, caliente y roja, desde el martes
        la pierna de mi suegra esta roja brillosa y caliente, ayer nomas era el pie
        una pantorrilla la tengo mas gorda que la otra y duele al tocarla
        me operaron hace dos semanas y se me hincho nomas la pierna izquierda
        manejé 14 horas de sinaloa y hoy la batata dura y caliente
        siento calambre que no se quita en el chamorro y se me puso rojo
        la pierna del yeso me aprieta y los dedos hinchados, el chamorro bien tierno
        tomo la pastilla anticonceptiva y se me inflamo una sola pierna de la nada
        ya tuve un coagulo y siento lo mismo otra vez atras de la rodilla
        mi esposa embarazada trae una pierna el doble que la otra, no le falta el aire
        me vengo recuperando de cama y el muslo se me puso morado e hinchado
        vine de el salvador en avion antier y una pata no me entra en el zapato
        se me anda arrastrando el pie desde hace 4 dias
        de una semana pa aca ya no puedo levantar la punta del pie
        me tropiezo con todo, el pie derecho se me cae, antes no
        la chancla se me sale sola porque el pie ya no agarra, empezó el domingo
        la ciatica ya no duele tanto pero el pie se quedo como muerto esta semana
        la mano se me cuelga hace 3 dias, no la puedo enderezar
        cada dia tengo menos fuerza en la pierna, el mes pasado subia escaleras bien
        ya no me puedo parar de puntitas de un lado, va pa peor desde el jueves
        se me caen las cosas y camino torpe, va peor desde hace 3 semanas
        me duele la espalda en la noche y he bajado 20 libras sin querer
        tuve cancer de seno y ahora me duele la cadera hasta dormida
        dolor de hueso que no me deja dormir, sudo en la noche y no traigo hambre
        a mi papa le dio cancer de prostata y ya no aguanta la cintura de noche
        ya los pantalones se me caen, y el dolor del hombro no descansa ni acostado
        me salio una bola en el muslo que crece y duele mas en la noche
        tengo 67, dolor nuevo de columna día y noche, ando bien cansada y flaca
        mi niña de 11 se despierta llorando por la pierna cada noche y anda pálida, flaquita
        acabé mis quimios en mayo y traigo un dolor de costilla que no se quita
        desde hace dias me cuesta empezar a orinar y tengo la hernia, no tengo nada dormido
        ando con chorro bien debil desde que empeoro la espalda, siento todo normal ahi
        se me salen gotitas esta semana, antes no, y la ciatica en las dos piernas
        voy al baño y no vacio bien desde el viernes, sigo con la lumbalgia
        orino con ardor y ahora me duele el riñon y siento calentura
        me doble el pie ayer y no puedo pisar ni 4 pasos, muy hinchado
        tengo 79, me senté recio y desde entonces no aguanto la espalda, tengo osteoporosis
        me sono pop atras del tobillo jugando basquet ayer y no me puedo parar de puntas
        me llené de granitos junto al ojo, duele mucho, dicen que es culebrilla
        rodilla roja caliente y con calentura desde anoche
        mi tobillo parece brasa, hinchado, y tengo 38.5
        me infiltraron la rodilla el lunes y hoy esta como globo, hirviendo, no la doblo y ando con el cuerpo cortado y fiebre
        puedo el jueves? el codo se me puso rojo y caliente, no lo doblo y traigo fiebre
        mi nene cojea, no quiere pisar, tiene la cadera adolorida y 38.9 de temperatura, ayer andaba corriendo como si nada
        les mando foto? la cicatriz de la rodilla esta soltando pus
        me operaron del hombro hace 9 dias, la herida huele a podrido y esta bien roja alrededor
        se me abrio un puntito de la espalda y sale liquido amarillo, sigo con la terapia mañana?
        a mi papa le pusieron protesis de cadera en tijuana hace tres semanas, ahora la herida esta roja dura y moja la gasa a cada rato, dice que no es nada
        los tornillos del tobillo estan supurando y me arde
        mi ama trae calentura y la herida de la cesarea caliente
        rayas rojas subiendo por el brazo desde el rasguño
        me corte con el rosal podando y ahora traigo una linea roja de la mano al codo y una bola en la axila
        el dedo del pie inflamado y lo colorado ya va por la espinilla, soy diabetico
        una pantorrilla mas gorda q la otra, caliente y dura
        a las 8 am esta bien. oiga desde que manejé de Sinaloa para acá traigo una sola pierna hinchada y me duele la batata al pisar
        estoy en cama por la operacion y se me puso el chamorro duro como piedra nomas el izquierdo
        pierna derecha hinchada hasta el muslo, toma anticonceptivos mi hija
        me quitaron el yeso el martes y el muslo esta morado, tibio y tenso, sin golpe
        embarazada de 5 meses y solo una pierna se me hincho de ayer a hoy, me duele atras de la rodilla
        ya tuve un coagulo en 2019 y siento lo mismo en la misma pierna otra vez
        se me arrastra la punta del pie desde hace una semana
        ando trompezandome con los tapetes, el pie no lo puedo levantar, empezó el domingo
        tienen cita pronto? llevo como diez dias que el pie izquierdo me chancletea al caminar y cada dia lo levanto menos
        mi mano esta cada semana mas debil, ya no abro los frascos ni abrocho botones, empezo hace quince dias con el dolor de cuello
        que referencia necesito, la espalda no me deja dormir y he bajado 20 libras sin dieta
        tuve cancer de seno y hace tres semanas me duele un hueso de la cadera toda la noche
        sudo las sabanas, me duele la columna y se me caen los pantalones de flaco
        soy jardinero, 58 años, la espalda alta me despierta a las 3 todas las noches aunque no haga nada, no tengo hambre y al cinturon ya le hice dos hoyos mas
        mi apa con cancer de prostata trae un dolor nuevo en las costillas q no se quita ni acostado
        si acepto el de las 2:30. le cuento q el bulto del muslo creció al doble este mes y me duele de noche
        desde que me lastime la cintura batallo pa empezar a orinar, siento todo normal
        me gotea la orina desde hace una semana, no se si sea de la espalda
        arde al orinar, dolor de riñon y calentura
        tengo que pujar para hacer pipí desde el lunes que cargué el garrafón, no tengo nada dormido. ¿Me atienden hoy o espero la cita del 20?
        la rodilla con la protesis se inflamo y quema
        mordida de perro en la mano, ta hinchada y con pus
        abren hoy domingo? tengo la pierna roja y caliente y se va extendiendo
        hay mal olor en la venda y el pie diabetico se ve negrito junto a la uña
        hombro inflamado, rojo, fiebre de 38, me lo inyectaron la semana pasada en otra clinica, todavia me pueden hacer la terapia o no
        despues del covid me quede acostado dos semanas y la pantorrilla se me hincho, no tengo tos ni me falta el aire
        Después del reemplazo de cadera quedé sin poder mover los dedos del pie hacia arriba, fue empeorando en casa estos tres días
        perdi peso, ando con febricula en las tardes y la espalda me duele mas acostada, mi mama tuvo tuberculosis el año pasado
        hay q llevar gasas? la herida del menisco chorrea y se puso caliente desde el viernes
        me inyectaron la espalda hace 6 dias y ahora tengo fiebre y me duele donde picaron
        me sale como cordon duro en la pierna y la traigo inflada, ya no entra el zapato de ese lado, dan cita hoy mismo?
        me pico un bicho, esta caliente y me salio raya colorada pa la ingle
        el pie se me cae, no puedo pararme de talones, va pa 5 dias
        pensé que era la gota de siempre pero ahora la rodilla está ardiendo y me dio calentura de 39, nunca me daba fiebre. muevo mi cita?
        a mi mujer le quitaron un melanoma y le salio dolor en el muslo q la levanta cada noche
        rodilla hinchada, hirviendo y 38.5, no la puedo doblar
        La prótesis de cadera me la pusieron en marzo, hoy está caliente y con calentura
        me inyectaron el hombro el lunes y orita lo traigo rojo rojo, escalofrio leve
        el codo parece pelota caliente, 38.2, y me duele con nomas rozarlo
        mi niño no quiere pisar, cadera adolorida y fiebre desde anoche, come bien
        tobillo colorado q quema, sudores, no fue torcedura
        la rodilla operada amaneció como brasa, me tomé la temperatura: 100.8
        muñeca hinchadísima y con fiebre, tengo artritis pero nunca así
        A mi mamá se le puso el dedo gordo del pie hinchado, morado, y tiene calentura de 38, será gota?
        my knee está hot y swollen y traigo fever desde ayer
        se rasguñó la rodilla en la milpa, ahora hinchada tibia y con calosfrío, no la dobla
        despues de la infiltracion me arde la coyuntura y me siento afiebrado
        sí quiero la cita del viernes, mientras tanto la rodilla con bola de agua y me dio temperatura
        no puedo mover el hombro de lo caliente q está, me duele el cuerpo y ando con 38
        Mi esposo, 70, rodilla roja desde ayer en la noche, tiene frío y pide cobija
        se me inflamo el codo de estudiante, caliente, con una raspada que supura y 37.9
        la herida de la rodilla está soltando pus amarilla
        alrededor de los puntos está rojo y caliente, me operaron hace 9 dias
        37.9 y la cicatriz del hombro supura, ando desguanzado
        Se me abrió una puntadita y huele feo, como a queso
        mi señora trae la gasa verde cada mañana, fue cirugia de mano
        the incision está oozing, color amarillento, y me arde más q la semana pasada
        lo rojo ya se pasó de la raya q me pinto la enfermera con pluma
        me quitaron las grapas el martes y por un oyito sale agua turbia
        El jueves me queda. Oiga la terapeuta puede verme la cicatriz? está hinchada, late y le sale materia
        donde me pusieron los clavos del dedo está chorreando pus
        operado de columna hace dos semanas, la venda amanece mojada y me dan calosfríos en la tarde
        a mi hijo se le inflamó donde le metieron el artroscopio, ta caliente y le duele al rozar la sabana
        creo q se me enconó la herida del menisco
        el talón operado se puso morado rojizo con nata, no tengo fiebre
        soy diabética y la ampolla del pie ya es hoyo, con olor y colorado alrededor
        le exprimí tantito a la cicatriz y salió pus, estuvo mal verdad
        Cirugía de cadera el día 3. Hoy la costura dura, roja, y el termómetro en 38.1
        me mojé los puntos en la alberca el sabado y desde ayer se pusieron feos, babosos
        los alambritos de la muñeca se pusieron rojos de la base y escurren
        cada dia duele mas la herida en vez de menos, y está brillosa y tibia
        la pantorrilla izquierda amaneció el doble que la otra
        me duele el chamorro como calambre q no se quita, hinchado y tibio, me operaron hace 2 sem
        bajé del avión de Bogotá con una pierna bien inflamada, la otra normal
        la batata dura, roja y me duele al apretar, sin golpe ni nada
        A mi papá encamado se le puso una sola pierna brillosa y gorda
        my calf está swollen nomas de un lado, caliente, respiro bien
        ya tuve un trombo en 2019 y esta pierna se está sintiendo igualita desde ayer
        sólo se hincha la derecha, del tobillo a la rodilla, y duele si jalo la punta del pie, cita para cuando?
        Embarazada de 5 meses, pierna izquierda pesada, inflamada y morada, me urge saber si es normal
        traigo yeso hasta la rodilla y siento la pierna apretadisima atras, como bola, desde el domingo
        el brazo donde me pusieron el catéter se hinchó todo y se me saltan las venas
        pasé 14 horas manejando desde Culiacán, hoy la corva me duele y el zapato ya no entra, nomas un pie
        me recetaron masaje para el chamorro inflamado, pero tomo hormonas y nunca me lo lastimé, lo doy o no?
        una vena gorda, dura como mecate y colorada en la pierna, y ya se hinchó el tobillo
        no me aguanto el calcetin de compresion, la pierna operada creció 4 cm de ayer a hoy
        Le dieron la rodilla nueva el 2, hoy tiene la pantorrilla tensa y colorada, ella dice que es el ejercicio
        desde hace como dos semanas la punta del pie se me cae y me tropiezo con todo
        ya no levanto el dedo gordo, empezó poquito y va peor
        la chancla se me sale sola del pie derecho, antes no, y la espalda doliendo hace un mes
        camino azotando el pie como caballo, esto va pa tres semanas
        Mi esposo arrastra la punta del zapato, la suela ya la gastó de un lado; lo notamos desde el viernes pasado
        no puedo pararme de talones, el ciatico ya no duele pero el pie se durmio, como 5 dias
        after la faja de rodilla q me puse toda la semana el foot no sube
        se me esta adelgazando la pierna y el tobillo ya no me obedece como en enero
        la mano se me ha ido aflojando en estas semanas, ya ni abro la tapa del garrafón, y me duele el cuello
        cada dia subo menos el brazo, no duele tanto como flojera del músculo, lleva un mes
        quería preguntar si sirve el tape, la pierna se me dobla al bajar la banqueta y cada semana es más
        la del mostrador me vio cojear: es que el pie me cuelga dsd el lunes
        me pego en todos los escalones con los dedos del pie, el doctor me ve hasta octubre
        me duele la espalda en la noche más que de día y he bajado 8 kilos sin dieta
        tuve cáncer de mama hace 6 años y traigo un dolor en la costilla q no me deja dormir
        Mi papá, el de la próstata, se queja de un hueso de la cadera toda la noche, ni acostado ni sentado
        se me cae la ropa de flaca, sudo las sábanas y el lomo me despierta a las 3
        me sacaron un lunar malo en 2021, ahora hay dolor fijo en la columna que va creciendo
        no tengo hambre, cansado, y el hombro duele aunque no lo mueva, de noche peor, 20 libras menos
        una bola en el muslo que crece y duele acostado, 17 años, no se pegó
        mi hermana ya salió del linfoma pero ahora el dolor de espalda no la suelta en las noches
        night pain bien feo en la pierna y perdí weight sin querer, pants me quedan flojos
        ni con naproxeno ni con hielo ni boca arriba ni de lado, el dolor del hueso no descansa, y estoy en los puros huesos
        Sobreviví cáncer de riñón. ¿Puedo empezar terapia? El dolor de la cintura es nuevo, sordo y nocturno
        traigo calentura desde el domingo con dolor de espalda, nada de gripa
        quimio terminada en mayo, dolor de cadera cada noche y ya cojeo
        a mi viejita le tronó la costilla nomas de toser, y ya se ve consumidita
        le hallaron una sombra en el pulmón y ahora el hombro izquierdo no lo deja dormir, quiere terapia
        la rodilla se me puso como tomate, caliente, y anoche tuve calentura de 38.5, doblarla es un suplicio
        la cortada de la cirugia de cadera empezo a soltar como pus amarillo y huele feo, me la hicieron hace 9 dias
        una pantorrilla la tengo el doble de gorda que la otra y roja, llevo bota desde hace tres semanas
        de unos quince días pa acá arrastro la punta del pie y me tropiezo con las alfombras
        el dolor de la espalda me despierta todas las noches y sin dieta ya baje como ocho kilos
        tuve cancer de mama hace 4 años y ahora me duele un hueso de la cadera de noche, acostada es peor
        Oigan, los puntos del hombro estan bien rojos alrededor, calientes y ya me dio destemplanza
        fijate que a mi esposo se le cae el pie izquierdo al caminar, va pa la segunda semana y cada vez mas
        me duele atrás de la pierna nomas de un lado, se puso tensa y brillosa después del viaje en camión a Sinaloa
        mi hijo de 6 anda con fiebre desde ayer y no quiere apoyar la pierna, la cadera no se la deja tocar
        sudo en las noches, ando flaca sin querer y el lomo me duele mas acostada que de pie
        la herida de la rodilla se me abrió tantito y anda saliendo agüita turbia, con dolor que va en aumento
        hace como diez días que no puedo levantar el dedo gordo ni pararme de talones con el pie derecho
        mi mamá fue operada de un tumor del riñón y hace semanas que le duele la columna hasta dormida
        Tengo la pierna izquierda hinchada desde la ingle, calientita, tomo pastillas anticonceptivas. De respirar estoy bien.
        se me hincho el codo, colorado, quema, y con escalofrios desde ayer por la tarde
        Mi prótesis de rodilla de hace dos años amaneció hinchada y calientísima y tengo 38
        de a poquito, en tres semanas, el pie se me ha ido quedando flojo, ya hasta el zapato se me sale
        me dieron de alta del cáncer de próstata en enero y ahora un dolor profundo en la pelvis que no me deja pegar el ojo
        hola, operada de túnel carpiano, la mano se hinchó, está colorada y hoy soltó materia por los puntos
        la vena de atras de la rodilla la siento como cuerda dura y el tobillo se hincho nada mas de ese lado
        mi hija de 20 cruzaba mucho la pierna, lleva 5 días que el pie le cuelga al andar
        donde me metieron los clavos del tobillo huele a podrido y supura, calentura no
        he perdido apetito y 15 libras, y el dolor entre las paletas ni acostado ni sentado se quita, meses ya
        despues de lo de la cadera una pierna se me puso como salchichon, el otro tobillo normalito, ni me ahogo ni nada
        nada me calma este dolor de huesos por la noche y tuve linfoma hace 6 años
        Me infiltraron el hombro el lunes, y hoy jueves está caliente, colorado, con fiebre
        camino y hago plaf plaf con un pie, desde el finde pasado, vivo en la planta alta y me da miedo la escalera
        La cicatriz del cuello del pie reventó y salió agua como leche, tengo 37.9
        mi mano se está quedando caída, no la puedo levantar pa arriba desde hace una semana, tiro los vasos
        mi suegro fumador ya no come, anda en los huesos y el hombro le duele noche y día por dentro
        a las tres semanas de parir se me hincho una sola pierna, duele la batata al pisar, respiro bien
        la puntada del menisco la traigo inflamada, tibia al tacto, y me esta saliendo un liquidito cafe
        el tobillo de mi papa con gota se puso como brasa, ahora si hay fiebre, cosa que nunca le habia dado
        me palpita el chamorro derecho, está duro como bolillo viejo, fue tras diez días en cama por la gripa
        bien raro, desde julio me duele la ingle en la noche, ando sin energia y la ropa me queda enorme
        se me traba la chancla, el pie no quiere subir, empezo con la ciatica hace unas dos semanas y ahora peor
        mi tía, la del pulmón, ahora se queja de la costilla y se despierta tres veces por noche
        se puso verde el parche del reemplazo de rodilla y apesta, la enfermera no contesta
        desde hace ocho dias mi niña arrastra un pie, antes corria normal
        tengo la pantorrilla colorada y dura como piedra desde el sabado, me operaron el tendon de Aquiles
        la muñeca hinchadita y calentita, no la aguanto ni con la sábana, tengo temperatura de 38.3
        tres meses de molestia en la columna alta, me despierta, y ya me dijo mi hija que ando muy chupada
        del drenaje del hombro sale algo espeso color mostaza desde ayer
        después de la cirugía de rodilla noté, poco a poco en días, que no puedo jalar el pie hacia mí
        me pusieron catéter en el brazo y ese brazo se me hinchó y está morado desde antier, sin otra cosa
        picada de garrapata no, es la costura de la espalda, abultada, caliente y con fiebrecita en las tardes
        me quitaron la tiroides por tumor hace dos años, y ahora duele el hueso del brazo, mas a medianoche
        la rodilla caliente y llena de agua, calosfríos en la noche, me picó algo hace días ahí
        mi suegra anda levantando mucho la pierna como caballito porque la punta no le obedece, unas tres semanas
        de dia medio que aguanto, de noche la cadera me aulla, he bajado de talla 14 a 8 y no se por que
        se me boto un punto del pie y la piel de junto esta como lava, con una rayita que apenas sube
        la pierna del yeso me la siento a reventar, el dedo morado, y la otra flaquita, lo demás bien
        Mi papá ya tuvo lo de la sangre, mieloma, y se queja de una vértebra en la madrugada, desde hace un mes
        el dedo gordo y ahora el empeine se pusieron colorados, con 38.8, y no es mi gota de siempre
        he notado esta semana que al bajar el cordon de la banqueta se me azota el pie, sin dolor
        el hueco de los tornillos supura desde el domingo y me cuesta más apoyar, estoy de 37.8
        me salió un cordón duro en la pierna y se me hinchó de la rodilla pa bajo, ando con hormonas
        traigo un dolor sordo en el femur que no baja con nada, de noche peor, y me sacaron un melanoma en 2021
        los dedos del pie no se me levantan, llevo días y ya me corté con la orilla de la cama
        ardor y bulto en la rodilla operada, tiritando desde el mediodia
        la espalda me duele acostado, fiebre por las tardes y bajé dos agujeros del cinturón en un mes
        le quitaron el yeso a la abuela y hay una llaga con pus, la piel roja que se va extendiendo
        poco a poco el pie derecho se me quedo sin fuerza, ya van diez dias, no puedo acelerar bien
        mi nene de 9 con los puntos del codo, sale un líquido apestoso y está calientito el brazo
        estuve en silla de ruedas un mes y hoy el gemelo izquierdo me late, hinchado y tibio
        se puso mi hombro colorado y caliente, ni puedo levantar la taza, tuve escalofríos
        no me responde el tobillo pa subirlo, empezo leve hace nueve dias y ahora tengo que doblar la rodilla de mas
        llevo doce noches sin dormir por un dolor fijo en la paletilla, de cancer me trataron en el 2016 y mi oncologa ya se jubilo
        una bola dura pegada al hueso del muslo, crece y duele de noche, tengo 17
        el dedo donde me sacaron la uña está como chorizo, late y supura, no tengo calentura
        el muslo me pesa, se me puso azulado y tibio, apenas un lado, tuve un bebé el mes pasado
        mi rodilla de fierro, la de la prótesis, está colorada y supe que trae líquido, anoche sudé mucho
        me choca el pie con todo, el empeine se durmio poco a poco, ya son seis dias
        el doctor me quito el seno en 2019, y ahora el dolor en la espalda baja es nuevo y me despierta
        el talón donde me operaron tiene un hoyito con pus, y mi tobillo anda más gordo cada día
        mi suegra camina menos por la cadera y ahora la pantorrilla brilla de lo hinchada
        me despiertan los huesos, pero lo que me asusta es que llevo 12 kilos abajo y sin querer
        me está fallando el tobillo, la puntita no sube, ya va pa dos semanas, y me tropiezo en las gradas
        traigo fiebre desde ayer y la rajada de la espalda anda roja y tiesa, apestosa
        si voy el miercoles. ah y la herida de la operacion del hombro amanecio bien roja y le sale como pus amarilla
        la pantorrilla se me puso dura y caliente despues del vuelo, solo una
        tengo la rodilla como un tomate de roja, arde al tocarla y llevo 38,7 desde esta mañana
        fijese que yo tuve cancer de seno hace seis años y ahora este dolor de espalda no me deja dormir, he bajado como 15 libras sin querer
        desde hace como una semana se me va arrastrando la punta del pie derecho y cada vez mas, me tropiezo con todo
        traigo rayas coloradas en la pierna desde el rasguño del gato
        la cicatriz de la cadera me supura y huele mal desde ayer
        me quitaron el yeso y esa pierna esta el doble que la otra
        hace diez dias no puedo levantar los dedos del pie izquierdo
        chacho el tobillo caliente y brilloso, con escalofrios toda la noche
        me despierta a las 3 de la madrugada un dolor en la cadera que no se quita con nada y la ropa me queda grande, no estoy a dieta. lunes puedo
        que si pueden moverme al lunes, porque tengo calentura desde anoche y los puntos de la rodilla se abrieron tantito, sale agüita turbia
        molina es mi seguro. oye una sola pierna, la derecha, hinchada del tobillo a la corva y me arde por dentro, empece la pastilla anticonceptiva hace un mes
        se me inflamo el codo como una bola de tenis, caliente y con fiebre desde anoche
        me quitaron las grapas y ahora esta dura, roja y traigo 38
        después de la operación del tendón me dejaron la bota y ahora la pantorrilla me duele como mordida, roja e inflamada, respirar respiro bien
        me operaron de la cadera hace un mes y desde el fin de semana el pie no me sube, lo voy arrastrando en la chancla
        tuve un tumor en el riñón en 2019. ahora me duele la columna de noche, sudo y he perdido el apetito, doce libras en mes y medio. aceptan el seguro molina?
        la picadura de araña que me hice en la yarda se hinchó, va corriendo una línea roja hasta la ingle y me siento afiebrado
        la rodilla de metal de mi suegro amanecio roja, hirviendo, 38.5
        a los 8 días de la artroscopia los hoyitos botan un líquido espeso y verde. tengo cita el 20 para quitar puntos, me espero?
        mi hijo trae yeso y la pantorrilla le late, bien tensa
        el hombro me despierta de noche y ya perdi dos tallas, soy fumador
        me esta matando la muñeca, inflamada, colorada, y con escalofrios desde que me infiltraron el viernes
        desde que me raspe en el mercado el pie esta como jamon, rojo, y sube caliente por el tobillo. diabetica soy, fiebre poquita
        volvi de Punta Cana el domingo, ayer se me hincho el muslo entero de un lado y esta tirante, duele al tocar. os importa mirarmelo el miercoles?
        se me hizo una bola dura en la vena atras de la rodilla, me duele, y toda esa pierna esta mas gorda desde antier, manejo trailer
        el drenaje lo quitaron anteayer, el agujerito esta que arde y huele a podrido, y me siento con calenturita
        hace cuatro dias que el pie me hace plaf plaf al andar
        el dolor de la pelvis no me suelta en la madrugada, baje de 150 a 128 sin dieta y hace años me quitaron un melanoma
        desde hace unos cinco dias me cuesta empezar a orinar y gotea, junto con la espalda de siempre, las piernas y la sensacion bien
        tengo linfedema y de ayer a hoy el brazo ardiendo, rojo vivo, con temperatura de 38.2. me quito la manga?
        tomo hormonas, y una pierna me crecio como dos tallas, brillosa y caliente por atras de la rodilla. el jueves les va bien?
        al bebito de mi hermana no le gusta que le muevan la rodilla, está caliente y chilla con 39, es como una bola
        me toca cita hasta el 18 verdad? porque estaba bien la rodilla hasta el viernes que se puso a llorar un liquido como de sopa y ahora me hierve
        cruzo las piernas y desde entonces, hará dos semanas, el empeine se me queda caído y no hay forma. cada vez levanta menos
        desde la semana pasada me aguanto menos, se me sale un chorrito y tengo la ciatica mas fuerte. por lo demas camino y siento bien todo
        lo de mi papa: se queja de la columna en las noches, ha bajado tres agujeros del cinturon y le salio alta la prostata en el 2021
        rodilla hinchadota, calientisima y calentura, q hago
        jueves 9am ok. se me puso roja la herida de la espalda, caliente, como que late
        tengo un chamorro mas gordo q el otro, rojo, y me duele solo de apoyarlo
        me ven hoy por el pie o hasta el lunes? se me descuelga desde el jueves, no puedo caminar de talones
        me despierta el dolor en el hueso del brazo, tuve mieloma y ando perdiendo peso
        los puntos me los quitan ustedes o el cirujano? abri el vendaje y los del tobillo traen pus, doctor no contesta
        me infiltraron la rodilla el lunes y ahora la tengo ardiendo y tiesa, con 38 de temperatura
        primera vez con ustedes, hacen drenaje? me hicieron la liposuccion hace dos semanas y una pierna se puso dura y caliente de la pantorrilla
        desde hace dos meses un dolor de costillas q en la noche es peor y he bajado 20 libras, comiendo igual
        ando tropezando con las alfombras, el pie izquierdo cada dia lo levanto menos, van ocho dias
        huele mal el vendaje del pie operado y me dio escalofrio anoche, lo abro o los espero?
        ya van tres dias q voy al bano y siento q no vacio bien, con lo de la hernia. sensibilidad normal y camino bien
        la rodilla la traigo roja, hirviendo y con calentura de 38.5
        la cicatriz de la cadera está echando pus amarilla
        salen rayas rojas de la herida del pie pa arriba
        se me hinchó una sola pantorrilla, la tengo caliente y dura
        me duele el chamorro de un lado desde el viaje en bus, esta rojo
        desde hace una semana arrastro la punta del pie
        no puedo levantar el dedo gordo y cada dia menos el pie
        tuve cáncer de mama y ahora me despierta un dolor en la columna
        el dolor de espalda es peor de noche y he bajado 20 libras sin dieta
        con la ciatica batallo pa empezar a orinar desde ayer, si siento todo
        se me abrieron dos puntos y huele feo
        la espinilla roja, caliente y cada vez más grande lo rojo
        al nene le duele la cadera, tiene fiebre y no quiere pisar
        senti una patada en el talon y ya no puedo ponerme de puntas
        me duele la cintura de un lado, fiebre y orino turbio
        sien adolorida, me canso al masticar y veo un poco borroso, tengo 74
        la mano se me ha ido debilitando en estos días, ya no puedo ni cerrar el puño
        ampollas con ardor en la frente y se me está poniendo rojo el ojo
        me doblé el pie ayer y no puedo dar ni cuatro pasos
        la pierna del yeso la siento apretada y los dedos hinchados morados
        a mi papá le supura la rodilla operada y anda con escalofríos
        me mordio un gato en la mano y amanecio inflamada y roja
        sudo de noche, fiebrita y dolor de columna hace tres semanas
        llevo días torpe de las manos y las piernas como tiesas
        siete meses de panza, picazón en manos y pies que no me deja dormir
        soy mesera y tropiezo con todo desde hace como diez días, la chancla se me sale porque el pie derecho no me sube y la espalda ya ni me duele tanto
        La operación del manguito fue el 3. Todo iba muy bien hasta el fin de semana, pero hoy uno de los agujeritos está colorado, me late, y cuando lo aprieto sale un líquido espeso.
        vine de Santo Domingo el domingo con escala larga y desde entonces la batata de la pierna izquierda la tengo como piedra y me pulsa, caminar me molesta, pero respiro perfectamente
        a mi marido le quitaron la próstata por cáncer en 2021, estaba limpio, y ahora anda con un dolor en la cadera que no lo deja dormir y el pantalón le baila
        me pusieron una infiltración en el codo hace cuatro días y en vez de mejorar se puso gordo como limón, colorado y tuve 38.3 anoche, no lo puedo doblar
        desde que me lastimé la baja espalda cargando cajas voy al baño y se queda algo adentro como que no vacío, lo de ahí abajo sí lo siento normal pero me preocupa
        me raspé la canilla en la cancha hace días nada grave según yo pero hoy está toda roja hasta la rodilla y brillosa y me dan escalofríos de ratito
        no he cambiado la comida ni nada, trabajo igual en la obra, y llevo tres meses bajando de peso, y el dolor entre las paletas me levanta todas las noches a las dos
        tenía solo hormigueo por la hernia del cuello, pero de una semana para acá se me caen las llaves, el sartén, hoy no pude abrochar el brasier, y el brazo se ve más flaco
        me sacaron una placa del tobillo hace un mes y la piel se está abriendo, se alcanza a ver algo brilloso metálico adentro, no duele mucho, sale agüita
        mi niña de ocho meses dejó de mover un bracito desde que la jalaron ayer de la mano, lo trae pegadito al cuerpo y llora si se lo toco
        dejé el anticoagulante porque me cayó mal, ya sé, y ahora la misma pierna donde tuve el trombo está el doble de gorda que la otra
        ¿puedo mojarme la herida? está roja, caliente y ya me salió pus
        sí voy el miércoles, pero la pantorrilla de la operada amaneció hinchada y me duele al tocarla
        ¿qué zapatos llevo? pregunto porque hace cinco días el pie se me cae al caminar, como que golpea
        tienen algo antes del viernes? el dedo gordo y el tobillo hinchados rojos y ando con fiebre
        mi seguro es Kaiser. tuve linfoma y ahora me duele el hueso del muslo de noche sin haberme golpeado
        ¿atienden piso pélvico? es que de ayer a hoy me cuesta orinar y la espalda me mata, pero sensibilidad sí tengo
        mejor en la tarde. a mi mamá le dio fiebre y la rodilla nueva está muy colorada
        ¿hacen rayos x? mi niño cayó sobre la mano en el trampolín, hinchada y no la quiere usar
        puedo los martes. lo rojo del piquete ya pasó la rayita que dibujé ayer con pluma
        ¿el masaje ayuda? tengo 68, dolor de espalda que no para acostada y bajé dos tallas sin querer
        confirmo a las 10, nomás que ayer en el fut tronó atrás del tobillo y no tengo fuerza pa empujar
        aceptan medicare? se me afloja una pierna al subir escaleras, empezó hace una semana y va peor
        no me llegó el link del formulario. y tengo la pierna derecha morada e hinchada desde que tomo las pastillas anticonceptivas
        tengo la rodilla caliente, hinchada y 38.5 de fiebre
        la herida de la operacion echa pus amarilla
        el codo me amaneció colorado, caliente y con una bola, y calentura de 38.3
        me sube una raya roja por la espinilla desde el raspón
        la herida del tobillo se puso morada alrededor y moja la gasa de verde
        la cadera me supura más en vez de menos, van 12 días, tengo 38
        la pierna izquierda el doble de la otra y calentita, respiro bien
        se me inflamó el piquete del pie y ya la rojez va por la rodilla
        dan masaje en la batata? se me puso dura y roja hace dos dias, tomo la pildora
        manejé catorce horas desde Sinaloa y ahora una pantorrilla me pesa, está caliente y más ancha
        el pie me empezó a chancletear esta semana
        llevo diez días tropezándome con los tapetes porque no me sube la punta del pie izquierdo, va peor, y eso que la espalda ya casi no me duele
        el brazo donde tuve el catéter lo tengo hinchado y morado, sin otra cosa
        voy arrastrando la punta del pie desde hace una semana, dormida por arriba
        tuve cancer de mama en 2018 y ahora un dolor hondo en la cadera que empeora acostada
        dolor nuevo en las costillas y la columna, tuve cancer de prostata, nada me lo quita
        a mi mamá se le viene cayendo el pie, cada día más, ella le echa la culpa a las chanclas
        mi papá tuvo cáncer de riñón y ahora le duele la cintura de noche y no quiere comer, ya le sobra toda la ropa
        ando mal de la ciática y desde hace tres días orino a pujidos, lo demás lo siento bien
        se me escapa la pipí y antes no, apenas desde el lunes que se me alborotó el disco, ahí abajo siento normal
        un uñero que se me revento, todo el dedo esta hinchado, caliente y con pus
        me mordió un perro ayer, la mano está hinchada y me late
        en quince días se me ha ido la fuerza para abrochar botones y las piernas me pesan un poco
        el yeso me aprieta demasiado desde anoche y se me duermen los dedos
        fiebre de 38.6 y un dolor en un punto de la espalda, ahí me infiltraron la semana pasada
        las grapas se ven verdosas, voy con ustedes o le llamo al cirujano
        me caí de sentón hace 4 días, no aguanto estar de pie, tengo 79 y osteoporosis
        me operaron la espalda hace tres semanas y ahora sudo de noche y me duele mas que al principio
        el ojo rojo, me duele con la luz y veo medio nublado desde ayer, tengo espondilitis
        se me reventó algo atrás del tobillo en el fútbol, como pedrada, no puedo ponerme de puntas
        la rodilla la traigo colorada, caliente y con calentura desde anoche
        se me infló la muñeca sin pegarme, arde al tocarla y tengo escalofríos
        mi chiquito de 4 no quiere pisar, la cadera le duele mucho y trae 39 de temperatura
        me infiltraron el hombro hace cuatro dias y ahora esta hinchado y caliente y sudo en las noches con fiebre, ¿muevo la cita o voy como quiera?
        El codo parece huevo, rojo, me late, y desde hoy traigo 38.4. Pongo loseta y siempre ando apoyado en él.
        me sale pus de la cirugia de la rodilla
        la cicatriz de la hernia de disco se abrió poquito y moja la playera, huele gacho
        Los martes están bien. Le cuento que la herida del túnel carpiano se puso roja alrededor, más caliente cada día, y me volvió la fiebre.
        trae los puntos verdes mi papá y la piel dura y roja un palmo alrededor, lo operaron del tobillo el 3
        me sube una raya roja del dedo pal brazo, me espiné con un rosal
        me mordió el gato de la clienta antier y el dorso de la mano amanecio hinchado caliente y no puedo cerrar el puño
        a mi esposo diabetico se le hizo un hoyo en la planta del pie, ya huele y esta rojo hasta el tobillo
        un chamorro mas gordo que el otro desde ayer, duro y caliente
        manejé de oaxaca hasta acá y la pierna derecha se me puso morada e hinchada hasta el muslo, respiro bien
        después del reemplazo de cadera me duele la pantorrilla al pisar y se me marca el dedo al apretar, nomás de ese lado, ¿le doy masaje?
        tengo 24, tomo pastillas anticonceptivas y se me hinchó una pierna d la nada, me arde atras d la rodilla
        la bota de la fractura ya no me cierra, el muslo y la pantorrilla se me pusieron tirantes desde el domingo aunque el pie no me lo he golpeado
        Soy organista y el brazo derecho se me hinchó todo, azulado, con las venas saltadas, desde hace dos días
        de una semana para acá arrastro la punta del pie y me tropiezo con los tapetes
        pongo piso hincado todo el dia y ya no levanto los dedos del pie izquierdo, va como 10 dias
        la ciatica ya no duele tanto pero el pie me cachetea al caminar y cada dia mas
        ¿Qué día tienen libre? Mi mano se fue quedando caída estas dos semanas, no puedo enderezar la muñeca para tocar el acordeón.
        cada semana tengo menos fuerza en las manos, se me caen los botones de la blusa y camino como borracha, el cuello me truena
        bajé 9 kilos sin dieta y la espalda me despierta a las 3 todas las noches
        tuve cancer de pecho en el 2017 y hace un mes me duele el hueso de la cadera acostada, sentada, como sea
        mi apá tiene próstata con tratamiento y ahora le duele media espalda día y noche, nada se lo calma, anda flaco flaco
        sudo tanto de noche que cambio la sabana, y me duele un punto de la columna si lo tocan, vine de guatemala en enero con tos
        me inyecto, no le miento, y traigo fiebre con un dolor en la cintura q no se va ni parado ni acostado
        le salio una bola dura en el muslo a mi hija de 12, crece y le duele en la noche
        Desde el viernes me anda ganando la pipí y batallo pa empezar, no tengo nada dormido, la espalda igual de mala
        me tengo q pujar para orinar esta semana, antes no, es por la lumbar?
        ardor al orinar con fiebre y me duele el riñon derecho, ya no creo que sea el músculo
        escuché un tronido atrás del tobillo jugando futbol rápido hace dos horas y no puedo pararme de puntas
        se me durmio media cara ayer, no puedo cerrar el ojo ni chiflar, la frente tampoco la muevo, el doctor me dijo por teléfono que es bell pero no me ha visto nadie
        la panadería no me dio permiso ayer, ¿tienen algo hoy? me enterré un anzuelo en el dedo hace tres dias y ahora esta como salchicha, doblado, duele si lo estiro
        el yeso del niño le aprieta, trae los deditos hinchados y se queja mucho, moverlos si los mueve
        tomo prednisona hace años y al agacharme por el garrafón sentí un tronido en la espalda, desde antier no me aguanto ni sentada, ya soy más bajita
        ronchas con ampollas en la frente y el ojo colorado, me arde de un solo lado
        llevo 6 dias tomando cipro y me empezó a doler y a hinchar el tendon de aquiles, ando de mesera y no puedo dar paso
        Contesto su encuesta: satisfecha. Pero mi pantorrilla operada amaneció caliente, roja como jitomate y dura, ¿me ven hoy?
        """#
}
