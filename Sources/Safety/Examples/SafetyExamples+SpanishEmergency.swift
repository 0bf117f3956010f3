extension SafetyExamples {
    /// Lines of people in an emergency, in Spanish; each line is one.
    static let spanishEmergency = #"""
        se le chueco la boca
        hablo enredado desde hace ratito
        mi apa no puede hablar bien
        media cara se me durmió
        no le salen las palabras
        la mano derecha no me obedece
        mi suegra babea de un lado
        ya no agarra la cuchara
        de repente habla puras incoherencias
        se le cayó el párpado y el cachete
        un brazo se me puso guango
        camina como borracho y no tomó
        mi esposo se levantó y trae la sonrisa toda de lado, que hago
        hace 20 minutos se me cayo la taza y no siento los dedos ni el labio
        le pregunto su nombre a mi nana y contesta otra cosa, ayer estaba bien
        quise marcar el cel y no entendia los numeros, me paso hoy en la mañana
        perdi la fuerza de un lado unos cinco minutos y luego volvió normal
        mi jefe en la obra quedó viendo a la nada y la lengua se le traba
        oiga mi tio se va de lado pa la izquierda desde el desayuno
        empece a ver doble y a tambalearme de la nada, y siento la lengua gorda
        yo escribo mal porque la mano se me engarrotó de pronto y la cara se siente como con anestesia de dentista
        el señor de la troca de al lado no puede levantar el brazo y dice puras cosas sin sentido
        Buenas tardes disculpe la molestia, mi marido esta mañana al rasurarse notó que la mitad del rostro no le respondía, ya se le quitó pero quedó espantado
        estabamos viendo el juego y mi compa dejo caer la cerveza, le hablo y nomas mueve los ojos, no puede contestar, el brazo lo trae colgando
        mi abuelita quería decirme agua y decía mesa, mesa, mesa, y se enojaba, duró como media hora asi y ahora ya habla pero anda arrastrando el pie
        hola quiero cancelar mi sita porq desde las 6 am no puedo abotonar mi camisa con la derecha y mi hija dice que hablo como tomado
        el doctor me dijo que era estrés pero hoy otra vez se me fue la voz y se me torció un lado de la boca por diez minutos
        seguro no es nada pero estaba lavando trastes y de un momento a otro todo el lado izquierdo se me hizo como de trapo
        mi papá de 71 quiere caminar y se va contra la pared, dice que todo le da vueltas, ve doble y no puede tragar su saliva, empezó hace una hora
        me llamo Rogelio Tapia y ps desde hace rato la pierna y el brazo del mismo lado no me jalan, es normal?
        ahorita en el mandado mi amá no reconocía las monedas y hablaba mocho, le colgaba el cachete
        le di un vaso de leche y se le escurre toda por una esquina de la boca, no se da cuenta
        a mi vecina doña Chuy se le fue el habla
        siento un elefante en el pecho
        me aprieta re feo el pecho
        dolor que corre al brazo izquierdo
        sudo frío y me duele la quijada
        traigo un ladrillo en el pecho
        se me va el aire y me punza el corazon
        mi viejo se agarra el pecho
        ardor en el pecho y vómito sudando
        el corazón se me va a salir
        opresión que no se quita
        mi amá está gris y sudada
        me duele la espalda alta y traigo nauseas sudorosas
        mi esposa dice que siente como un cinturon apretado en las costillas y el brazo pesado
        pense que eran agruras pero ya voy una hora sudando y con el pecho apachurrado
        tengo 58, fumo, y desde anoche me duele la mandíbula y el hombro cuando subo escaleras
        me estan dando piquetes en el pecho y me quiero desguanzar
        el pecho me dolió bien gacho en la mañana y ya se me pasó, voy a la terapia?
        subi las escaleras de su clinica y me pegó una presión aquí en medio y el brazo dormido
        mi ama anda palida, con asco, y dice que le duele entre las paletas de la espalda
        se me acelera y se me para, se me acelera y se me para, y ando mareado bien feo
        señorita fijese que siento como si me hubieran sentado un costal de cemento encima y se me adormece el brazo
        el marcapasos de mi papa le ha dado como tres toques seguidos y anda desmayandose
        tengo puesto un desfibrilador y me acaba de patear dos veces
        my chest se siente tight y me baja el dolor pal codo, estoy manejando en el freeway
        ando en la yarda cortando el zacate y me dio un dolor en el pecho que me dobló, me senté y sigo empapado de sudor frío
        Soy diabética y no siento dolor fuerte, nomás un cansancio que nunca había tenido, ganas de volver el estómago y sudor helado desde las cinco de la mañana
        mi hermano no quiere ir al doctor, dice que son gases, pero tiene los labios morados y se soba el pecho y el brazo desde la comida
        quiero cambiar mi cita del jueves porque ahorita me esta doliendo el pecho y me sube hasta los dientes de abajo
        me operaron del corazón hace dos años y hoy me regresó el mismo dolor de aquella vez, el que me apretaba al caminar pero ahora estoy sentado
        estoy aqui en la sala esperando y el señor de gorra se puso blanco, se agarra el pecho y está respirando rápido
        a lo mejor es el susto pero desde que me avisaron lo de mi hijo traigo un dolor en el centro del pecho que no me suelta y me falta el aire
        me tome dos nitroglicerinas y todavia no se me quita la presion en el pecho
        mi tía dice q le duele el cuello y la garganta por dentro, está sudando y con cara de muerta
        puedo hacer los ejercicios si ahorita traigo el pecho oprimido y nauseas?
        no puedo respirar
        me ahogo ayuda
        no le entra aire al niño
        le silba el pecho y está azul
        no alcanzo a terminar una frase
        se atragantó con un taco
        los labios se le ven morados
        el inhalador no me hace nada
        respira como pescado fuera del agua
        se me cierra el pecho con asma
        me despierto ahogandome hoy peor
        mi oxígeno marca 82
        a mi jefita se le oye un ronquido al jalar aire y no puede acostarse
        ya usé la bomba cinco veces y sigo sin poder jalar aire
        se le metió un pedazo de carne y no puede toser ni hablar
        mi bebe hunde las costillitas cada vez que respira y no quiere comer
        el aparato del dedo dice 79 y mi papá está muy dormido
        saco espuma rosita al toser y no puedo estar acostada
        mi hermana tiene covid y ya nomas habla de una palabra en una palabra
        me falta el aire hasta pa caminar al baño y ayer no era asi
        se le acabó el tanque de oxigeno a mi suegro y anda bien agitado
        inhalé el humo del incendio y traigo la garganta cerrada, ronca, negra la saliva
        cant breathe bien, siento que me estan apretando el cuello
        esq estoy tratando de hacer la cita pero no puedo ni ablar del aire q me falta desde hace rato
        le puse el nebulizador dos veces a mi chamaca y todavía le brincan las costillas y tiene las uñas moradas
        trabajo en el silo y al bajar me quedé sin resuello, tosiendo y con un zumbido, mis compas me sacaron cargando
        un señor en su lobby esta agarrado de la silla con la boca abierta queriendo jalar aire y no puede decir nada
        mi viejito tiene EPOC, normalmente camina hasta la tienda, hoy ni sentado agarra aire y se le está yendo la onda
        la niña se tragó una uva y hace un ruidito agudo al respirar, está roja roja y se agarra la garganta
        le doy golpes en la espalda y no echa el pedazo de manzana, se está poniendo morado
        me cayó mal la mezcla de cloro, siento el pecho cerrado y toso sin parar, no junto aire
        mi abuelo jadea desde la madrugada, tiene los pies hinchadisimos y hay que sentarlo para que no se ahogue
        desde el ataque de tos no puedo pasar aire, perdon que escriba corto
        escupo sangre y me duele respirar
        me operaron la rodilla, ahora no respiro
        pantorrilla hinchada y sin aire
        dolor al respirar tras el vuelo
        tosí sangre después de la cirugía
        punzada en la costilla y taquicardia
        la pierna gorda y me ahogo
        volé de Guadalajara y me asfixio
        traigo yeso y tosí rojo
        de repente me falta aire, operada
        hace 8 días me pusieron cadera nueva y hoy no puedo respirar hondo sin que me pique
        manejé 14 horas desde Culiacan, se me hinchó el chamorro y ahora me duele el pecho
        tuve coagulo en la pierna y hoy amanecí con falta de aire de la nada
        mi esposa dio a luz hace dos semanas y se quedó sin aliento y con dolor en el costado
        me quitaron el anticoagulante y ahora cada respiro es un cuchillo en la espalda
        la pantorrilla la traigo dura como piedra y desde hace rato el corazón a mil y sin resuello
        tomo la pastilla anticonceptiva, tengo 24, y de pronto me cuesta respirar y se me hincho una pierna
        mi papa recien operado de la rodilla se paró al baño y se puso morado jadeando
        ando en el troque desde Texas sin bajarme y ora traigo una puntada que no me deja jalar aire
        estoy en quimio y me salió la pierna roja, hinchada y me canso hasta de hablar
        me reconstruyeron el ligamento el martes, la pierna se me puso como tamal y al toser sale flemita con sangre
        Disculpe, mi madre lleva un mes en cama por la fractura y esta tarde empezó con un dolor filoso al inhalar y mucha fatiga, será normal?
        no se si es de la anestesia pero desde el reemplazo de cadera no habia tenido falta de aire asi, hoy subí un escalón y casi me desmayo
        my dad tuvo surgery del tobillo hace 10 dias y ahorita me dice que no puede catch his breath y le duele el pecho de un lado
        venía bien de mi terapia y hoy al bajar del avion de Manila sentí que se me trancó el aire y el pulso bien loco, la pierna izquierda esta el doble
        trae la bota ortopedica desde hace tres semanas, le dolía la batata y anoche empezó a escupir sangre
        para mi cita del viernes: puedo ir si me duele el chamorro operado y me falta el aire desde ayer?
        mi cuñado, el que se quebró la pierna, se está ahogando y tiene el pulso en 140
        el doctor me advirtió de un trombo y hoy siento el pecho como con un clavo al suspirar y mareo
        me duele atras de la rodilla, la piel bien estirada, y ahora siento que me voy a desmayar cuando me paro y no agarro aire
        algo se me rasgó por dentro
        dolor de espalda como desgarro súbito
        me late la panza y duele
        se me partió el pecho y espalda
        cuchillada entre los omóplatos ahorita
        mi aneurisma y dolor fuerte hoy
        el estómago me palpita y sudo
        tronido en el pecho hacia la espalda
        la presión distinta en cada brazo
        espalda baja me estalló, estoy pálido
        tengo un aneurisma en la barriga y hoy me dio un dolor que me tiró al suelo
        sentí como que se rompía una tela adentro del pecho y se me bajó el dolor a la espalda
        mi papa tiene la presión altísima y de golpe le dolió la espalda como puñalada, está mojado de sudor
        el peor dolor de mi vida en medio de la espalda, empezo en un segundo
        me duele la cintura y traigo una bola que late en el abdomen, ando mareado
        levanté un refri y algo se abrió en el pecho, el dolor se va moviendo pa abajo
        soy alto y tengo Marfan, hoy me pegó un dolor bruto en el pecho y la espalda
        mi mama dice que siente que le arrancan la espalda por adentro y la pierna se le puso fria
        un dolor que me camina del pecho a la panza y no hallo cómo ponerme
        mi viejo de 70 con aneurisma amaneció con dolor de riñones bien fuerte y casi se desmaya
        Buenos días, yo tenía cita para la espalda, pero esto es otro dolor, llegó de jalón como rayo de arriba abajo y me dejó temblando y frío
        estaba pujando en el baño y tronó algo en la espalda alta, me sube al cuello y no siento bien el pulso de la mano
        me encontraron la aorta dilatada hace un año y hace una hora me agarró un dolor entre los hombros que no se me quita con nada
        mi tio Beto estaba sentado tranquilo, gritó de dolor de espalda, se puso como cera y dice que le duele hasta la ingle
        no es como mi ciática, este dolor en la panza y la cintura me llegó de chingazo y siento el latido aquí junto al ombligo
        usé cristal anoche y traigo un dolor de pecho como si me abrieran en canal
        pensamos que era piedra del riñon pero el señor tiene 68, fuma, está blanco y el vientre duro y palpitando
        siento como si un zipper se abriera dentro del pecho para la espalda
        no siento entre las piernas
        me oriné y ni cuenta me di
        no puedo hacer pipi desde ayer
        se me durmió la silla de montar
        se me sale el excremento sin sentir
        las dos piernas flojas y entumidas
        no siento cuando me limpio
        perdí el control de la vejiga hoy
        nalgas dormidas y no orino
        mi espalda tronó y no siento mis partes
        desde que cargué el sofá no puedo vaciar la vejiga y se me doblan las piernas
        me duele la cintura y ahora no siento el papel cuando voy al baño
        oiga me da pena pero se me adormeció ahí abajo, entre las piernas, desde anoche
        tengo hernia de disco y hoy me hice del baño sin darme cuenta
        ya no siento el asiento, es como si trajera pañal de hule, y las piernas me pesan
        la ciatica ahora me agarra las dos piernas y no me sale la orina aunque tengo ganas
        mi esposo anda con la espalda mala y de ayer pa ca se moja los pantalones
        siento hormiguitas en el recto y en los testículos y no puedo tener erección desde el accidente
        me pusieron la epidural hace una semana y todavia no siento abajo, y no puedo orinar sola
        pujo y pujo y nomas salen gotitas, la espalda me mata y los pies los siento de corcho
        Disculpe que pregunte algo tan íntimo: desde el lunes, cuando tengo relaciones no siento nada y se me escapa la popó, y la lumbalgia está peor
        me iban a operar de L5 pero hoy ya no levanto ninguno de los dos pies y tengo dormido todo el trasero
        mi amá tiene cáncer y le duele la columna, desde la mañana no puede pararse con ninguna pierna ni aguantar el pipi
        is it normal que no sienta when I pee? se me entumió todo down there después de que me troné la espalda en el gym
        yo queria la sita para la cintura pero mi hija dise que le cuente que no e podido orinar en 14 horas y tengo dormido el fundillo
        el quiropráctico me acomodó la espalda y saliendo se me durmieron las ingles y el ano, no aprieto nada
        desde que me caí sentado no sé cuándo tengo ganas de ir al baño, simplemente se me sale, y caminar es como con piernas ajenas
        ando manejando el trailer con dolor de espalda y en la ultima parada no salió ni gota y la entrepierna no la siento
        tengo como anestesiado el área de la bicicleta, ahí donde uno se sienta, y una pierna se me vence
        el problema es que se me aflojo el esfinter con el dolor de espalda de esta semana
        mis piernas ya no me sostienen
        amanecí sin mover los brazos
        no puedo levantar la cabeza
        la debilidad me va subiendo
        ayer caminaba, hoy no puedo
        se me doblan las dos rodillas
        ya no puedo tragar ni sostener
        manos y pies de trapo hoy
        de la cintura pa bajo nada
        se me apagó la pierna
        empezo con cosquilleo en los pies y ya me llego a los muslos, no me puedo parar
        tuve diarrea hace dos semanas y ahora no puedo subir ni un escalón, cada hora peor
        mi hijo de 9 dejó de caminar de un día pa otro, dice que sus piernas no le hacen caso
        me dieron un masaje en el cuello y ahora no aprieto con ninguna mano
        los párpados se me cierran, veo doble y la comida se me va chueca, desde ayer
        comimos frijol de lata casero y mi tio ya no puede mantener los ojos abiertos ni hablar claro
        salté a la alberca y pegué con la cabeza, ahora no muevo los dedos
        el pie se me quedó caído hace una hora y la pierna no levanta
        me despierto y no puedo rodar en la cama, el cuerpo no responde, tengo miedo
        siento el cuello y los brazos guangos desde el choque de esta mañana, se me caen las cosas
        Mi mamá tiene miastenia y hoy casi no puede hablar, se le va la voz y le cuesta tragar la saliva
        fui a la vacuna la semana pasada, ayer me tropezaba y hoy mi esposa me tuvo que cargar al baño porque las piernas no dan
        no es dolor, es que ya no tengo fuerza, primero los tobillos, luego las rodillas, ahora me cuesta sostener el teléfono y hasta agarrar aire
        I was fine ayer en la pizca y hoy no puedo levantar los brazos para peinarme ni pararme de la silla
        me tronó el cuello al estornudar y se me fue la fuerza de las manos, siento toques electricos pa las piernas
        el viejito del 4 dice que se le aflojaron las piernas de golpe y está sentado en el piso sin poder moverse
        bueno pues mi nombre es Ofelia y necesito cita urgente porque de hoy a ayer ya no muevo el brazo
        mi carnal se picó la espalda con la varilla y ahora no siente ni mueve una pierna
        quede trabada en el sillón, quiero pararme y las piernas no agarran, hace rato sí podía
        se le ve el hueso
        la pierna le quedó al revés
        se cayó del techo mi esposo
        me caí del caballo, cuello duele
        el hueso rompió la piel
        le pasó la troca por encima
        el pie está frío y torcido
        no mueve nada tras el choque
        mi abuela tirada, pierna más corta
        se quebró el brazo, le cuelga
        me volqué en la racer
        aplastado bajo el montacargas
        se cayó de la escalera desde el segundo piso y no lo queremos mover
        me resbalé en la ducha, algo tronó en la cadera y no puedo ni mover la pierna, sigo en el piso
        mi niño se aventó del columpio y el codo le quedó chueco y los dedos blancos
        nos chocaron en la 805, me duele la nuca y siento toques en los brazos
        le cayó un motor en el pie y tiene la bota llena de sangre y el hueso de fuera
        el becerro me pateó la panza y la tengo dura y bien inflamada
        choqué la moto y traigo las costillas sumidas, al respirar se hunde un pedazo
        mi amá de 80 se cayó anoche, grita si la tocan y el pie le apunta pa afuera
        rodó por las gradas del estadio y no siente los pies
        me caí de la palma, de unos 6 metros, y la espalda me cruje, estoy bien creo
        la muñeca la trae como tenedor y la mano se le esta poniendo azul y sin sentir
        trabajando en el roofing se nos vino pa bajo el compa, cayó de espaldas en el cemento, está consciente pero no puede mover las piernas
        Perdone, hace rato tropecé en su banqueta y el tobillo quedó viendo para un lado que no debe, la piel está rota y asoma algo blanco
        mi papá se cayó del burro de madera y pegó con la rabadilla, ahora dice que siente corriente por las dos piernas y no las puede alzar
        me dieron un llegue con la bici, volé sobre el cofre, y ahora me duele horrible el cuello en medio y no puedo voltear
        se le zafó la rodilla completa jugando fut, el pie lo tiene pálido y no le hallo el pulso
        mi hermano se cayó al pozo, le hablamos y contesta quedito, no puede salir
        se le atoró la mano en la prensa, tiene los dedos machucados y uno cuelga
        hola for my appointment: ayer me caí del ladder como 12 feet y no puedo estar parado, la pelvis me truena
        mi tía se rompió el fémur creo, el muslo está hinchado como balón y se está mareando
        se pegó en la cabeza y vomita
        toma warfarina y se descalabró
        golpe en la nuca, no despierta bien
        le sale agüita por el oído
        chipote enorme y toma anticoagulante
        una pupila más grande que otra
        se golpeó y no recuerda nada
        mi bebé se cayó de cabeza
        ojos de mapache después del golpe
        pregunta lo mismo tras el cabezazo
        anda ido desde que se cayó
        se abrió la frente, está adormilado
        mi nana toma Eliquis y se pegó con la puerta del gabinete en la sien
        se cayó de la litera y ya volvió el estómago tres veces
        ayer me dieron un codazo jugando básquet y hoy cada vez me duele más la cabeza y veo borroso
        mi suegro se cayó hace una semana, toma adelgazante de la sangre, y hoy amanecio confundido
        le pegaron con un bat en el coco y habla puras tonterías, quiere dormirse
        me caí de la patineta sin casco y no me acuerdo cómo llegué a la casa
        tomo xarelto y me caí de sentón y luego me di en la cabeza con la pared, me siento bien
        le cayó una herramienta en el casco y quedó noqueado como un minuto
        el niño rodó del carrito del mandado, tiene blandito un lado de la cabeza y está bien dormido
        me di con la cajuela y desde entonces me escurre un liquido claro de la nariz
        mi jugador chocó cabeza con cabeza, perdió el conocimiento y ahora quiere volver a entrar
        mi viejito usa Plavix y se resbaló en el porche, nomás trae un moretoncito atrás de la oreja pero lo veo muy callado
        Fíjese que mi mamá se cayó el domingo y no dijimos nada, toma pastillas para que no se le hagan coágulos, y hoy se va de lado y se queja de la cabeza
        my son se pegó en skate y está throwing up, no quiere abrir los ojos y está bien grumpy, no lo puedo despertar del todo
        yo venia por el cuello pero le platico que en el choque de ayer pegue con el vidrio y hoy no hallo las palabras y tengo un dolor de cabeza que crece
        el doctor me dijo ni se te ocurra caerte con la coumadin y hoy me caí y me hice una bola en la cabeza
        me asaltaron y me patearon la cabeza, oigo un zumbido y me sangra un oído
        mi esposo se cayó del mueble, tomaba tragos, ronca bien raro y no me responde
        me caí bajando del camion, tomo aspirina y otra pa la sangre, me pegué atrasito y traigo mareo y nauseas
        le cayó la tele encima a mi chiquita de dos años y no para de vomitar
        la cabeza me explotó de repente
        nunca me había dolido así
        como balazo en la cabeza
        trueno en la nuca ahorita mismo
        dolor de cabeza de golpe y vómito
        sentí que algo reventó en mi cabeza
        el peor dolor de cabeza
        me dobló un dolor en la mollera
        la cabeza me tronó haciendo sexo
        dolor bestial en la cabeza súbito
        estaba levantando pesas y me llegó un dolor de cabeza como martillazo, no puedo doblar el cuello
        mi esposa gritó que le estallaba el cráneo y luego vomitó, tiene 45
        no soy de jaquecas y en un segundo me agarró uno que me tiró de rodillas
        en menos de un minuto pasó de cero a diez el dolor de cabeza y me molesta la luz
        como si me hubieran dado un palazo en la nuca, pero no había nadie
        mi hermana con aneurisma cerebral en la familia está con un dolor de cabeza de la nada y ve doble
        se me vino un dolor de cabeza al ir al baño, de esos que te ciegan, ya bajó poquito
        mi jefa dice que le cayó un relámpago en la cabeza y no quiere que prendamos la luz
        tengo 6 meses de embarazo, la cabeza me revienta y veo lucecitas
        desde que me acomodaron el cuello traigo un dolor nuevo de un lado del cuello y la cabeza, y un ojo se me cierra
        Sufro migraña desde los quince pero esto de hoy no se parece, llegó como latigazo, me zumban los oidos y ando perdiendo el equilibrio
        la verdad me da cosa molestar pero me pegó un dolor atras de los ojos, de sopetón, el más fuerte que he tenido en 60 años
        mi compañera de trabajo aventó el plato y se agarró la cabeza gritando, ahora está toda sudada y no aguanta el cuello
        el dolor de cabeza me despertó a las 3 como explosión y hasta se me durmió una mano
        worst headache de mi vida bro, me llegó así de boom en la regadera y estoy guacareando
        le subió la presión a 220 y la cabeza le quiere tronar, dice que no ve bien
        tos, y al toser se me partió la cabeza en dos, sigo con el cuello tieso y vomitando
        está convulsionando ahorita
        se sacude y echa espuma
        mi hijo se puso tieso temblando
        le dio el ataque y no vuelve
        ojos en blanco y brincando
        se mordió la lengua sacudiéndose
        tres ataques seguidos hoy
        el bebé tiembla con calentura y no reacciona
        le está dando un seizure
        se retuerce en el piso de su baño
        lleva siete minutos brincando y no se le quita
        mi hija epiléptica ya tuvo dos crisis esta mañana y no despierta entre una y otra
        nunca le había pasado, se le voltearon los ojos, se puso duro y se orinó
        un muchacho en la parada del camión se cayó y está dando de patadas como pescado
        dejó de tomar de golpe y ahora tiembla todo y acaba de convulsionar
        mi papá se quedó como ido, chupándose los labios, y después empezó a jalonear el brazo
        la niña tuvo fiebre de 40 y se puso morada temblando como dos minutos, ya se durmió
        estoy embarazada de 8 meses y mi marido dice que me puse a temblar sin saber de mí
        le metí una cuchara en la boca porque le dieron temblores y no para
        ella se puso a dar sacudidas en la sala de espera, la silla se está moviendo sola
        Mi hermano toma Keppra pero se le acabó, le entró un ataque a las diez y otro hace ratito, ahora no nos conoce
        de la nada el brazo me empezó a brincar solo, luego la pierna, luego no me acuerdo de nada y amanecí con la boca llena de sangre
        estabamos comiendo carnitas y el compadre hizo un gruñido, se fue pa atrás tieso como tabla y comenzó a zangolotearse
        llamo por mi cita pero mi nuera se me está yendo, le tiemblan los brazos y los dientes los tiene trabados, que le hago
        le pegaron en la cabeza en el futbol y como a la hora le dio una temblorina con los ojos volteados
        my grandma esta shaking all over y no contesta, nunca ha tenido epilepsia
        es diabetico y le dieron convulsiones, no traga
        aquí en la alberca un chavo se quedó rígido, lo sacamos y sigue con espasmos
        fiebre y el cuello tieso
        no puede pegar la barba al pecho
        calentura con manchas moradas que no se borran
        la luz le lastima y arde en fiebre
        nuca dura y vómitos desde anoche
        mi bebé con la mollera saltada
        puntitos rojos que no se quitan con el vaso
        bien caliente, confundido y con jaqueca
        grita si le muevo el cuello
        fiebre y llanto agudo del recién nacido
        mi hija de 19 en el dorm trae fiebre, dolor de cabeza y no puede agachar la cabeza
        al levantarle la cabeza al niño se le doblan solas las piernas y está ardiendo
        pensé que era gripa pero ya no aguanta la luz, delira y tiene el pescuezo como palo
        le salieron como moretoncitos en las piernas en una hora y está con escalofrios
        tengo la cabeza que me revienta, 39.8 y no puedo voltear pa ningun lado, empezó hoy
        el bebé de dos meses tiene 39, no quiere chichi y está guanguito
        mi roommate se siente del nabo, fever, vomita y dice que hasta la pantalla del cel le quema los ojos
        a su compañero de escuela le dio meningitis y ahora mi hijo tiene calentura y la nuca rígida
        le toco la fontanela y está abultada, llora raro y arquea la espalda
        Mi esposo tuvo infección del oído y ahora está con calenturón, dice incoherencias y el cuello no lo dobla ni tantito
        disculpa, no es por mi cita: mi morro trae temperatura bien alta, lo quiero despertar y nomás se queja, y no deja que le toque el cuello
        me hicieron una punción en la columna el lunes y hoy tengo fiebre con un dolor de cabeza y cuello que no me deja ni moverme
        es como torticolis pero con fiebre de 40, vómito a chorro y le molesta el foco
        amaneció con el cuello trabado, fiebre, y unas ronchitas moradas en la panza que no se ponen blancas si aprieto
        mi abuelo vive en un asilo, desde ayer tiene temperatura y ya no sabe quién es, el cuello lo tiene engarrotado
        temperature 103, rash morado y neck bien stiff, tengo 17 años y mi mamá está en el jale
        tiritando, helado y muy confundido
        la herida huele feo y deliro
        fiebre, presión baja y taquicardia
        la raya roja sube y tengo escalofrío
        piel con manchas como mármol
        no orina y está ardiendo
        el moretón negro crece cada hora
        temblores que no controlo tras cirugía
        se le infectó y ya no reacciona
        respira rapidísimo y está bien caliente
        me operaron la rodilla hace 9 días, la herida está morada, hiervo en fiebre y ando ido
        mi abuela tiene infección de orina y desde hoy no me conoce, está sudada y fría
        me cortaron un absceso y ahora se me pone la pierna negra y duele más de lo que se ve
        tengo azucar y el pie se me hinchó, apesta, y me siento que me voy a morir
        el cateter de la diálisis está rojo y me dan unos temblores que tumban la cama
        mi papá, con sonda, está con 39.5, la piel jaspeada y balbucea
        le sacaron la vesícula el lunes, hoy la panza como tabla, fiebre y vómito verde
        un raspon chiquito ayer y hoy toda la mano gorda, morada, con ampollas y un dolor insoportable
        estoy en quimioterapia y tengo 38.7 con escalofríos
        no tiene bazo y anda con fiebre y la vista perdida
        Recién operada de la cadera; primero me empezó a oler la gasa, luego calosfrios, y ahorita estoy tan débil y mareada que no me puedo sentar
        dos semanas después del parto, calentura de 40, dolor de vientre, flujo que huele a podrido y el corazón bien acelerado
        mi mamá se siente rara, dice que va a pasar algo malo, tiene las manos heladas y la frente hirviendo, respira como perro cansado
        pos me dejé el tampón como tres días y ahora traigo calentura, la piel como quemada de sol y me desmayo al pararme
        el señor de la sala tiembla tan fuerte que se oyen los dientes, trae una venda manchada y no sabe qué día es
        me pusieron tornillos en el tobillo y desde anoche la piel truena como papel burbuja, roja a morada, y la fiebre no me baja
        I had surgery de la espalda y ahora tengo fever 104, chills, no puedo pensar straight
        desde la neumonía ya ni se levanta, los labios cenizos, no ha hecho pipí en todo el día
        le salió una bola de pus en la ingle, está con fiebre y desvariando
        se me está hinchando la lengua
        la garganta se me cierra
        me picó una abeja, no respiro
        ronchas en todo el cuerpo y ahogo
        comió cacahuate y se está inflamando
        los labios como salchichas y mareado
        ya usó el EpiPen y sigue mal
        voz ronca después del antibiótico
        comí camarón y se me cierra el pescuezo
        cara de globo y silbido al respirar
        tomé la pastilla nueva y en diez minutos me llené de ronchas y vomité
        me picaron las avispas como quince veces en el jale y ando viendo negro
        mi sobrino es alérgico a la nuez, mordió una galleta y trae la boca hinchada
        me inyectaron contraste y me entró comezón en las manos, la garganta apretada y el corazón corriendo
        el latex de los guantes me está dando ronchas y siento que no paso saliva
        le pusieron la vacuna y ahora está con los ojos hinchados y tosiendo sin parar
        no tenemos epipen y el niño está todo rojo, vomitando y con hipo raro
        mi señora se tomó un ibuprofeno, la cara se le puso como tomate y se desplomó
        me picó una hormiga de esas rojas y se me esta durmiendo la boca y no jalo aire
        siento una bola en el gañote que crece, empezó cuando le di a los mariscos
        Le di crema de almendra a mi bebé por primera vez y le brotaron manchas por todas partes, babea mucho y respira con un ruidito
        estoy tomando la medicina de la presion, lisinopril, y desde hace una hora los labios y la lengua se me pusieron enormes
        me puse el gel que me dieron en la terapia y se me inflamaron los párpados, tengo la voz como apretada y me da vueltas todo
        tenía una alergia leve al kiwi, pero hoy me comí uno y me pican los oídos por dentro, me rasco la garganta y me siento desmayar
        bro I ate sesame sin saber, mi lengua feels fat y tengo hives everywhere
        ya se inyectó la epinefrina hace 20 min y le están volviendo las ronchas y la falta de aire
        el gato del vecino me arañó y se me está tapando la garganta, hablo como pato
        mi compañero en la pizca tocó algo, está inflamado del cuello pa arriba y no puede hablar
        la niña se rasca desesperada, está pálida y el cuello se le está poniendo gordo desde que cenó pescado
        azúcar en 38 y no despierta
        se inyectó de más la insulina
        está sudando, temblando y ya desvaría
        mi papá diabético no reacciona
        se puso agresivo, azúcar bajita
        el glucómetro dice LO
        no puede tragar el jugo
        azúcar en 45 y bien ido
        marca HI y vomita sin parar
        aliento a fruta y muy dormido
        le di miel en la encía y sigue como zombi
        me puse la insulina y no comí, ahora veo borroso y no puedo contar hasta diez
        mi ama está toda sudada, helada, y me dice cosas sin pies ni cabeza, es diabetica
        se me bajó el azúcar y ya me tomé la coca pero sigo temblando y me estoy apagando
        confundió las plumas y se aplicó cuarenta de la rápida en vez de la lenta
        mi hijo tipo 1 respira hondo hondo, vomita y le huele la boca a quitaesmalte
        el sensor pita en 40 y no logro despertarlo del todo
        el niño se tomó las pastillas de la azúcar de mi abuelito
        ando manejando y se me bajó, no sé en qué calle voy, las manos me tiemblan
        no le entra el azucar ni por la boca, aprieta los dientes y está empapado
        Mi esposo toma glipizida, desde la cena anda raro, como borracho, le piqué el dedo y salió 29, lo senté pero se cae
        traigo 52 y bajando, comí dos paletas y ya vi dos veces doble, tengo sueño y nadie en la casa
        la señora de la banca de afuera trae pulsera de diabetes, no contesta, está sudando a chorros y con los ojos medio abiertos
        abuelito no cenó porque le dolía la muela pero sí se puso la insulina, ahorita ronca y no me hace caso
        600 de azúcar hace dos días que vomito, tengo la lengua seca seca y no puedo pensar
        sugar de 31!! ella no wakes up, tiene glucagon pero no se usarlo
        no se que tiene mi compa, es diabético y se puso a llorar y a reír, no sabe ni su nombre
        pa la cita pongan que no voy, la pompa de insulina me echó todo de golpe y me siento temblorosa y desmayada
        mi roommate se quedó tieso en la cama mojado de sudor, tiene diabetes y no abre los ojos
        se asoleó y ya no suda
        está ardiendo en el fil y delira
        se desmayó en la pizca
        piel seca, roja y confundido
        dejaron al niño en el carro
        golpe de calor, no contesta
        le dio el sol y vomita
        110 grados y mi compa ido
        está hirviendo y habla solo
        se nos cayó en el rufo caliente
        mi apa estuvo cortando zacate al mediodía y ahora no sabe dónde está
        mi compañero dejó de sudar, se tambalea y quiere pelear con todos
        la aire se descompuso y mi abuela está caliente como comal y no se despierta
        corrió el maratón, se cayó antes de la meta y está con la piel quemando
        en la bodega hace un calorón y la muchacha se puso a decir tonterías y se le doblaron las piernas
        lo encontramos en el desierto sin agua, los labios partidos y balbuceando
        mi perro y mi hija se quedaron en la van, ella está roja y floja floja
        el coach los trajo con el traje de sudar y uno ya no responde, está como brasa
        estoy en el field bien mareado, se me quitó el sudor y veo negro
        me metí al sauna de más y estoy temblando, con 41 y no puedo pensar
        Somos cuadrilla de la uva, un señor de sesenta está sentado bajo la parra, no quiere agua, nos mira sin ver y la piel la tiene como plancha
        pasó tres horas en la construcción sin sombra, le dio calambre en todo, devolvió y ahora está dormido y no lo podemos levantar
        mi tía vive sola en El Centro sin cooler, la encontré tirada en el sillón, caliente y seca, diciendo que venía su mamá muerta
        tengo 16 y en la práctica de football mi amigo se puso wobbly, no sabe qué play es y está super hot
        creo que me insolé, ya van dos veces que me desmayo y me late la cabeza, la camisa seca con este solazo
        caminando por el cerro se quedó mi primo, echado en la piedra, ya no habla y quema al tocarlo
        el jardinero de enfrente se cayó junto a la podadora, rojo como jitomate y sin sudar
        el bebe dormia en la carriola al sol y no reacciona bien, está como trapito caliente
        se tragó una pila de botón
        tomó cloro mi niño
        se pasó con las pastillas azules
        no despierta, labios azules, fentanilo
        me tomé todo el frasco
        revolví cloro con amoniaco, me mareo
        mi bebé chupó veneno de ratas
        huele a gas y todos mareados
        lo picó una víbora de cascabel
        se tomó el anticongelante
        mi abuelo dobló la dosis del corazón
        comí hongos del monte y vomito
        se comió unas gomitas con mota mi hija de 3 y no se despierta
        mi carnal se metió algo y ronca como ahogado, no lo puedo despertar
        me pasé de tylenol, como 20 desde ayer por el dolor de muela
        me equivoqué y le di a mi mamá las medicinas de mi papá, ya está muy dormida
        me rocié con el pesticida en el fil y ahora babeo, sudo y se me nubla la vista
        prendimos el anafre adentro por el frío y a todos nos duele la cabeza y mi hermano no despierta
        le di narcan una vez y sigue sin respirar bien
        se tomó las pastillas de dormir de su mamá y quedó el bote vacío
        la nena mordió un pod de lavandería y tose y le sale espuma
        mi tio bebió mucho, está helado, vomitó dormido y no responde
        me inyectaron no se que en una fiesta y se me cierran los ojos, no siento las piernas
        se tomó un trago de pinol pensando que era agua y le quema la garganta
        Ya me tomé las pastillas para la espalda, todas las que había, y con tequila, no le digan a mis hijos
        por el dolor me puse tres parches de fentanyl en vez de uno y no me puedo mantener despierta, respiro poquito
        el alacrán le picó a mi chiquito de 4, se le mueven los ojos raro, escupe mucha baba y brinca
        mi hija se peleó con el novio y encontramos el frasco de tylenol vacío en su cuarto, ella dice que está bien
        trabajo en una nave y abrimos un tambo sin etiqueta, dos compas ya se desmayaron y a mí me arden los ojos y el pecho
        my cousin took a pill en el party, está blue, foaming y no wakes
        se tragó un imán y una moneda y ahora no puede pasar ni saliva
        me tomé doble la metadona por error y ando cabeceando feo
        el detector de carbon monoxide está chillando y mi esposa vomita
        la abuela se comió unas hojas del jardín, la adelfa, y el corazón le late bien raro
        no para de sangrar
        sangre a chorros del brazo
        vomito como café molido
        popó negra y me desmayo
        se cortó con la sierra
        la toalla ya está empapada de sangre
        me rebané un dedo completo
        zurra pura sangre y está pálido
        le brota sangre como llave abierta
        la herida de cirugía se abrió
        llevo una hora sangrando de la nariz y tomo coumadin
        la moladora se le resbaló y le abrió el muslo, la sangre brinca con el pulso
        me saqué una muela, tomo eliquis, y llevo desde ayer escupiendo cuajarones
        mi viejo trae cirrosis y está aventando sangre por la boca
        el vidrio de la puerta le cortó la muñeca y apretamos y sigue saliendo
        el excusado se llenó de rojo, me siento frio y con las orejas zumbando
        le aventaron una botella y se le ve adentro del cachete, está bañado
        me estalló una várice y hay charco en el piso del baño
        trae la mano envuelta en una playera y está goteando por el piso de la clínica
        la fístula de la diálisis se le reventó
        Recien operado de la próstata, empecé a orinar pura sangre con coágulos y ya no sale nada, me da vueltas
        andaba tumbando un árbol con la motosierra y me pegó arriba de la rodilla, traigo un cinto amarrado pero ya se empapó el pantalón
        mi jefita está haciendo del baño como chapopote desde anoche, la veo amarilla, se paró y se cayó
        le mordió un pitbull en el cuello a mi primo y no le podemos tapar
        se me abrieron los puntos de la cesárea y se asoma algo de adentro, está saliendo mucha
        me corté pelando aguacate y ya llevo 40 minutos apretando, se ve algo blanco como hilo y no muevo el dedo
        my nose won't stop, tomo blood thinners y ya llevo dos toallas
        guacareé sangre fresca tres veces, mucho, estoy temblando
        mi suegro se atoró con la desbrozadora y le falta un pedazo de pierna
        la navaja le entró en la panza y no sabemos si sacarla
        le dieron un balazo en el muslo y sangra a borbotones
        un moretón en la panza que crece, tomo xarelto y estoy bien blanco y débil
        no tiene pulso
        se desplomó y no respira
        está tirado y no contesta
        mi esposa se desmayó, no vuelve
        lo encontré en el piso morado
        ya no se mueve mi papá
        se desmayó corriendo en la cancha
        no despierta por más que grito
        cayó redondo en su estacionamiento
        se me van las luces y caigo
        mi mama se fue pa atras en la regadera y no abre los ojos
        un viejito se cayó enfrente de la recepción, está gris
        en medio de la terapia se le puso la cara de ceniza y se nos fue
        se quedó dormida en la silla y no la puedo despertar, tiene la boca abierta
        me he desmayado tres veces hoy y no se por qué
        corriendo en la banda mi hijo de 15 se apagó como si lo desconectaran
        hace ruidos como ronquido cada rato y ya no se le mueve el pecho
        lo picó la corriente del cable y quedó tirado tieso
        sacaron a una niña de la alberca y no respira
        estoy dandole golpes en el pecho, no late, manden a alguien
        Yo estaba platicando con él normal, de fútbol, y así nomás se le voltearon los ojos y azotó, ya pasaron dos minutos
        mi abue no contestó el teléfono en todo el día, vine y está acostada boca abajo en la cocina, calientita pero sin respuesta
        me paré y todo se puso oscuro, me desperté en el suelo con la cara golpeada y el corazón dando brincos, nadie más en la casa
        por favor díganle a alguien, la señora del baño de su clínica no contesta y se ven los pies por abajo de la puerta
        el compa se acostó a descansar en la troca y ahora está frío, le hablo y nada
        he just passed out, está en el floor, no se le siente la respiración
        su cabeza se le va de lado, no aprieta mi mano, no parpadea
        me caí desmayada cargando a mi nieta, ya reaccioné pero me sigo yendo
        mi hermana se quedó sin sentido en la fila del DMV y está sudando helado
        le hago RCP o qué hago, no respira mi viejo
        ya no veo de un ojo
        una cortina negra me tapó el ojo
        de pronto quedé ciego
        vista nublada de un jalón
        media visión desaparecida desde hoy
        relámpagos y telarañas en el ojo
        me cayó ácido en el ojo
        el ojo rojo, duele, veo halos
        me entró un fierro al ojo
        se me apagó un ojo diez minutos
        mi papa despertó y dice que todo está negro con el ojo derecho
        perdí la vista un ratito en la mañana como si bajaran una persiana y luego regresó
        de repente solo veo la mitad de las cosas, la mitad de la gente, la mitad del celular
        soldando me saltó un rebabón y no veo con ese ojo, le sale agua
        me salpicó cemento y cal en los ojos y ya no puedo abrirlos
        tengo 74, me duele la sien al masticar y hoy me quedé sin ver del ojo izquierdo
        llueven puntitos negros desde hace rato y una sombra por la orilla que va creciendo
        me pegaron un pelotazo en el ojo y se me llenó de sangre adentro, todo gris
        un dolor de ojo tremendo, vomité y los focos se ven con arcoiris
        mi suegra no encuentra los platos que tiene enfrente, dice que se le borró todo
        Iba yo manejando por la 5 y se me oscureció todo de un lado, me orillé, ahora veo como por un popote
        soy diabético, anoche veía bien y esta mañana es como tinta adentro del ojo, no distingo ni mis dedos
        No me duele nada, por eso no llamé, pero desde ayer en la tarde el ojo bueno está como con una mancha gris que no se quita
        mi niño se picó con la punta de la tijera, la pupila quedó rara como lagrimita
        I can't see out of my right eye, así nomás pasó viendo la tele
        se me reventó el cloro de la alberca en la cara, me arden y no veo
        siento el ojo salido, hinchado, con fiebre y viendo doble
        perdió la vista mi tía en el mercado y a los minutos le volvió, dice que no es nada
        embarazada y sangrando mucho
        mi bebé ya no se mueve
        se me rompió la fuente antes
        siento que ya sale el bebé
        panza dura como piedra y sangre
        se asoma el cordón
        seis meses y cólicos con coágulos
        pateaba siempre y hoy nada
        embarazada, veo luces, cara hinchada
        ya viene y no llega nadie
        de ocho semanas y un dolor de un lado que me desmaya
        desde ayer no siento patadas, ya tomé jugo frío y nada
        me caí de panza con siete meses y estoy manchando
        traigo 34 semanas y la pancita quieta desde la mañana
        tengo un retraso, dolor bien fuerte abajo a la derecha y me duele el hombro
        apenas 26 semanas y me vienen dolores cada cinco minutos
        me salió un chorro de agua verde y tengo ocho meses
        dí a luz el martes y lleno una toalla cada quince minutos
        mi esposa embarazada trae la presión en 170, le duele la boca del estómago y la cabeza
        El carro nos pegó por atrás, llevaba el cinturón, tengo 30 semanas y desde entonces el bebé no ha dado ni una patadita
        mi hermana tiene cinco meses, se levantó del sillón y había un charco de sangre, está amarilla y temblando
        Quería preguntar por los ejercicios de embarazo, pero desde anoche el bebe se mueve bien poquito, antes brincaba cada rato, me apuro o no?
        mi nuera va a parir y se quedó con la placenta adentro, no deja de sangrarle
        I'm 38 weeks, mucha sangre roja brillante sin dolor
        se me hincharon manos y cara, me duele debajo de la costilla y veo chispitas, estoy de 33
        aborté hace una semana y me baja muchísimo, me mareo y tengo calentura
        hace 2 dias q no me patea mi niña, mi mamá dice q está dormida
        mi cuñada está pujando en el baño, ya se ve el pelito
        mi niño no respira
        se cayó a la alberca mi bebé
        el chamaco se encerró en el carro
        tragó una moneda y se ahoga
        mi bebé está azul
        se quemó con el caldo hirviendo
        no encuentro a mi hijo de 4
        el bebé está flojito, no llora
        le están pegando a un niño ahorita
        dejaron solos a dos niños en el apartamento con la estufa prendida
        mi recién nacida no ha despertado a comer y está fría
        la niña metió el tenedor al enchufe y quedó tiesa
        le cayó encima la olla de frijoles, se le levanta la piel
        el vecino tiene al niño amarrado y se oyen gritos en este momento
        mi hermanito se colgó jugando con el cordón de la persiana, no me contesta
        su papá lo aventó contra la pared y ya no llora, solo gime
        el muchachito se metió una cuenta en la nariz y ahora respira feo
        mi ex se llevó a la niña borracho en la troca y va a toda velocidad
        la bebita de 3 semanas tiene 38.6 y no quiere chupar
        mi hija está en el techo y se quiere aventar
        el padrastro sacudió al bebé porque lloraba, ahora está blandito y los ojitos se le van pa arriba
        Estoy en el estacionamiento de ustedes y hay una criatura dentro de un carro cerrado, está sudando y ya casi no se mueve
        tengo 11 años y mi papá está rompiendo todo y viene por mí, estoy en el closet con mi hermana, ayuda
        mi chiquito se sumió en la tina un momentito, lo saqué, tosió, pero ahora está muy dormilón y respira raro
        la morrita de al lado salió corriendo con sangre en la cara diciendo que su mamá la quiere matar
        my baby stopped breathing como 20 segundos y se puso purple, ya respira pero está limp
        mi hijo agarró la pistola de mi papá y se encerró en su cuarto
        el niño tiene como 8 vómitos con sangre y no quiere abrir los ojos
        se le enterró un lápiz en la garganta a mi nene
        dos años, se tomó las pastillas de presión de la abuela, no se cuantas
        tiene una pistola aquí
        me está golpeando ahorita
        está aventando la puerta, viene borracho
        me quiere ahorcar mi marido
        voy a matar a ese señor ahorita
        traigo cuchillo y estoy afuera
        alguien está disparando
        me apuñalaron
        lo voy a quebrar hoy mismo
        no me deja salir, tiene machete
        me apretó el cuello y ahora no puedo tragar
        mi ex está afuera de la clínica con un bat esperándome
        estoy escondida en el baño, él está buscándome con un cuchillo, no hagan ruido
        ya cargué el cuete y voy para la casa de mi jefe
        mi hijo oye voces que le dicen que nos mate y agarró el hacha
        hay dos hombres peleando en su sala y uno sacó una navaja
        me violaron hace rato y estoy sangrando, él anda cerca
        le está pegando a mi mamá ahorita y no se quita
        me tiene encerrada y sin cel, escribo de la tablet de la niña
        si sale ese terapeuta por la puerta le vacío la pistola
        Mi esposo me agarró del pescuezo anoche hasta que vi negro, hoy estoy ronca, me duele al pasar saliva y él ya viene del trabajo
        traigo gasolina y cerillos, voy a prender la casa con todos adentro, ya me cansé
        el inquilino de abajo amenazó con balacear a todos, está en las escaleras con un rifle, ya se oyó un tiro
        el hombre que cuida a mi abuelito lo está arrastrando del pelo, lo veo por la cámara
        my boyfriend is hitting me ahorita, no puedo hablar por phone, please manden a alguien
        se subió a mi carro un desconocido y me está apuntando, no sé qué hacer
        me pegaron un balazo en el hombro y todavía andan afuera
        mi tío anda bien loco con el cristal y trae a mi prima de rehén en el cuarto
        oí golpes, gritos de auxilio y luego silencio en el 204
        ya me corté las venas
        me las acabo de tomar todas
        estoy en el puente, ya
        mi hermano se colgó, respira poquito
        tengo la pistola en la boca
        ya prendí el carro en el garage
        me tomé veinte y espero dormirme
        se aventó de la ventana
        encontré a mi hija con las muñecas abiertas
        mi papá dejó una carta y se fue con su rifle
        ya está hecho, me empiné el bote de pastillas y el raid, nada más quería despedirme
        cancelen mi cita para siempre, me tragué la insulina y lo que había, ya me está dando sueño
        estoy parado en las vías y viene el trolley
        me clavé el cuchillo en la panza y ya no quiero ayuda pero duele mucho
        mi roomie mandó un texto de adiós, no abre la puerta y se oye la regadera desde hace una hora
        mi novia se tomó el raticida porque la dejé, está vomitando
        la soga ya la tengo puesta
        mi compa del army está en el balcón del piso 9 con una pierna de fuera
        I took all mi Norco, todo el bottle, díganle a mi mom que la quiero
        El otro día en la lavandería la señora que me hace las tortillas dejó caer las fichas, se rió chueco y luego ya no pudo decir mi nombre; ahorita dice que está mejor, ¿la traigo con ustedes?
        se me emborronó la letra y la lengua
        le hablo por un lado y no me voltea, como si ese lado no existiera, empezo hoy
        tengo apretado como corset y eructos y sudor, me dio al ir a traer el correo, mi madre murió asi
        a mi entrenador le truena el pulso, 190, y está viendo estrellitas
        el corazón me aletea y me desmayé
        el polvo del establo me cerró los bronquios y ya casi no se me oye la voz
        me quedé sin aire hablando
        tos con sangre, pierna caliente, avión
        salí del hospital el viernes por la fractura de pelvis y cuando suspiro es como navaja, el pulso en 128 y los dedos azulosos
        el reventón que sentí en la barriga me dejó frío, traigo stent en la aorta
        mi compadre se dobló, dice que le truenan las tripas y la espalda, no halla pulso en las piernas y tiene una bolsa en la arteria
        me entró el dolor en el buche del estómago y salió por la espalda como espada, mi presion 210
        tengo el catéter de la vejiga porque de pronto ya no vaciaba, y hoy ya ni los muslos por dentro los siento
        no aviso, nomas me moja la cama, con la espalda jodida desde el martes
        mis rodillas son gelatina desde anoche y se me está subiendo a las manos
        se quedo sin fuerza en el cuello, la barbilla le cae en el pecho desde esta tarde
        la pared de bloques le cayó en la espalda al chalán
        mi hija se cayó de la trampolin y el brazo tiene dos codos
        le dieron un cabezazo y ahora ve triple y no camina derechito, toma Pradaxa
        se dio con el filo de la mesa, le cosieron, y hoy amaneció riéndose solo y con el ojo dilatado
        como si me hubieran echado agua hirviendo adentro del cráneo, en dos segundos, jugando lotería
        le truena la cabeza y ya no oye
        el perro le avisó, se puso a olerla, y luego ella se arqueó y empezó a temblar sin control
        siento que me viene el ataque otra vez, ya tuve dos y se me acabaron las pastillas, veo lucecitas
        no aguanta ni que le peine, calentura, cuello de fierro
        el bulto de la inyección se hizo negro y ya no sé ni qué día es, tirito
        su pierna operada echa vapor, los ojos idos, la presión 80 con 40
        le pico un abejorro en la lengua
        mi esposa se sacó 33 en el dedo, está necia, avienta el jugo y no me conoce
        se tomó la metformina de todos y está vomitando, respira como si hubiera corrido
        en la línea de Tijuana con el carro apagado y 105 grados, mi suegra dejó de contestar y está colorada y seca
        nos dieron de comer pez globo y se me duerme la cara y los labios y ya no puedo pararme
        se bebió un trago del galón de insecticida del trabajo pensando que era gatorei
        se le salió el tubito del cuello de la diálisis y hay sangre por toda la sabana
        traigo el dedo en una bolsa con hielo
        estaba haciendo fila y me desperté en el suelo con gente alrededor, es la segunda vez hoy, me duele el pecho
        el ojo se me volvió como vidrio empañado en un parpadeo y no se limpia
        me duele horrible un costado abajo, embarazada de 6 semanas, y sudo y veo negro
        mi guera de 5 se metió a la secadora y no abre, la oigo cada vez menos
        el morro que vende aquí afuera se dobló, tiene la jeringa puesta y las uñas azules
        me quiere echar el carro encima
        el abuelo no deja de aventar cuchillos, está fuera de sí y mi mamá está encerrada con él
        no puede sonreir parejo mi mama
        le dio embolia a mi papa creo
        el café se le chorrea al tomar
        mi abuelo amanecio con la cara caida
        se me fue medio cuerpo
        no coordina nada mi suegro desde hoy
        ya no me entiende lo q le digo
        quiso pararse y el pie se quedó dormido junto con la mano
        le pedi q subiera los dos brazos y uno se le bajo solito
        mi esposa iba platicando y de pronto puro balbuceo
        a mi nino se le chorreo un ojo y el labio
        creo q es un derrame, mi tia no mueve la izquierda
        mi papá no puede ponerse el zapato, la mano se le va para otro lado
        de repente no supe cómo escribir mi nombre, ya pasó pero me asusté
        la vecina habla como si trajera canicas en la boca desde el mediodia
        mi mama se peino nomas la mitad de la cabeza y no se da cuenta, es nuevo de hoy
        ayer por diez minutos no pude decir palabra, hoy ando normal, ocupo ir al doctor?
        mi esposo tuvo derrame el año pasado y hoy otra vez se le fue la fuerza del mismo lado
        me estaba pintando y el lápiz labial me quedó chueco porque la boca no me sigue
        mi cuñado está como perdido, agarra el tenedor al revés y arrastra la chancla derecha, empezó en la comida
        Señorita, mi hermana estaba rezando el rosario y empezó a decir las palabras revueltas, se le resbaló el rosario de la mano y dice que no pasa nada
        ando bien raro, estaba texteando y las letras no tenian sentido, ahorita dicto xq los dedos de este lado no los ciento
        el terapeuta me dijo que avisara cualquier cambio, pues hoy la mitad de la lengua y la barba las tengo dormidas y me voy de lado al caminar
        mi apá se cayó de la cama porque según él la pierna no era suya, y cuando habla parece que trae algodón, tiene 66
        stroke creo, la cara de mi grandma is drooping y no me aprieta la mano
        me duele el pecho
        me está dando un infarto
        dolro de pecho y braso
        traigo el pecho apretado y ando sudando
        me duele aquí en medio cuando respiro y camino
        mi esposo dice q le duele el corazon
        ciento muy pesado el pecho dsd anoche
        me late muy rápido y me siento desmayar
        se me durmió el brazo izquierdo y me duele el pecho
        mi papá tiene dolor en el pecho y no quiere ir
        me duele la muela de abajo y el pecho cuando camino, y vomité
        el reloj me avisa pulso de 170 y estoy sentada, bien mareada
        me agarró un dolor entre la boca del estómago y el cuello, estoy empapada
        subi el puente peatonal y tuve que sentarme, me aplastaba aqui adentro, ya se me quito
        mi mama diabetica esta vomitando y con la cara color papel, dice que trae una piedra aqui en el esternon
        yo pensé que era gastritis pero el melox no me hizo nada y ya se me pasó pal brazo
        mi amiga anda como con indigestion, fria de las manos, y le duele atras del ombro, tiene 52
        tengo stents y hoy volvi a sentir la presion que sentia antes
        me desperté a las 4 con un peso encima del pecho y no me he podido volver a dormir
        se me hace que es nervio pero me duele el pecho izquierdo y se me corre para la espalda con nausea
        haciendo la bicicleta fija en casa me entró una opresión, me bajé y todavía la traigo, aparte bostezo mucho y sudo
        le dio coraje a mi viejo por los impuestos y desde entonces se aprieta el pecho con el puño, está descolorido y no quiere que marque a nadie
        nomas para avisar que no boy a llegar a las 2, me ta doliendo re fuerte el pecho y mi hija no llega
        Mi comadre, que nunca se queja, dejo la masa de los tamales y se fue a acostar con dolor de cuello, los dientes y un mareo, y la frente le gotea
        chest pain desde la mañana, se me va pal shoulder y ando shaky
        me falta musho el aire
        no jalo aire
        no puedo respirar bien desde ayer
        se está ahogando mi papá
        le cuesta mucho respirar a mi hija
        mi bebe respira muy rapido
        traigo asma y no traigo inhalador, me estoy cerrando
        se le atoró un hueso de pollo
        mi mamá no puede ni hablar de lo agitada
        respira como con pito y se le ponen azules los dedos
        tengo que dormir sentado desde anoche porque acostado me ahogo
        el oxímetro le marca 84 a mi suegra
        se atoró con un dulce y no le sale la voz
        tengo neumonía y hoy ya no aguanto ni ir a la cocina sin aire
        mi niño tiene tos de perro y ase un chillido al jalar aire
        estaba comiendo bistec y se paró de golpe con las manos en la garganta
        le puse el spray del asma ya ocho veces y nada más le da temblorina
        me operaron de la tiroides y se me está hinchando el cuello, no paso aire
        se le tapó la traqueo a mi hermano y la máquina no deja de pitar
        mi abuelita esta moviendo los hombros pa respirar y tiene los labios grises
        cada vez respiro más cortito, empezó en la madrugada y ahorita ni acabo la orac
        mi papá trae agua en los pulmones otra vez, le gorgorea el pecho y no aguanta acostado ni con tres almohadas
        limpie la regadera con dos liquidos y ahora ciento el pecho quemado, lloro y no pueod agarrar aire hondo
        la señora sentada junto a mí en su sala respira haciendo ruido, agarrada de sus rodillas, y mueve la cabeza que no cuando le pregunto si puede hablar
        no es que esté cansado, es que no me entra el oxígeno, I'm gasping y ya abrí todas las ventanas
        operado y me falta el aire
        me duele el pulmon desde el viaje
        creo que el coagulo se fue al pulmon
        tosí con sangre hoy
        me quitaron el yeso y no respiro bien
        pierna hinchada, pecho doliendo
        después del camión largo me falta aire
        la pierna operada me duele y ahora el pecho tambien
        venimos en carro desde Michoacán y mi mamá está agitada y con dolor en las costillas
        a los cinco dias de la operacion de cadera se me va el aire al hablar
        tengo la pantorrilla bien inflamada y el corazon acelerado
        me pusieron rodilla nueva y hoy me pica al respirar profundo
        mi hija toma pastillas para no embarazarse y hoy le duele el costado y se sofoca
        dejé de ponerme las inyecciones de la panza después de la cirugía y ahora me canso horrible
        el mes pasado tuve trombosis y ahorita siento que el aire no me llena
        mi esposo lleva dos semanas acostado por la espalda, se levantó y casi se cae de falta de aire
        me sacaron la matriz el lunes, hoy siento una punzada en la paleta al inhalar y estoy agitada
        cada que lleno el pulmon me pica aqui abajo de la chichi y la pierna del yeso la traigo tirante
        llegue aller de Corea y subiendo a mi depa me tuve q sentar tres veces, el pulso no me baja de 120
        mi papa con cancer amanecio sin aliento y con un pie mas gordo que el otro
        aliviada de gemelos hace diez dias, se me hincho el muslo y hace un ratito empece a toser y a sentir que me voy
        Oiga, me dijeron que caminara después de la artroscopia y no caminé, la pierna me arde por dentro y desde la comida me duele al respirar del lado derecho
        mi compadre trae inmovilizador en la rodilla desde el choque, ayer se quejaba de la pierna y ahorita está sudando, pálido y respirando cortito
        ando de flete, tres dias casi sin bajarme, y hoy escupi rojito y me arde el pecho cuando toso
        se me ase q no voy a la terapia de la cadera, ando muy agitada y con un piquete en el costado que salio de la nada
        dolor de pecho que rasga hasta atrás
        me duele la espalda de repente, horrible
        tengo aneurisma y me duele la panza
        siento que se me abrió la espalda
        el dolor bajó del pecho a las piernas
        se me rompió algo en la barriga
        dolor espantoso de estómago y espalda, casi me desmayo
        mi papá tiene la aorta inflada y hoy grita de dolor
        el dolor me llegó de un segundo a otro entre las paletas
        mi abuelo fumador, dolor fuerte de cintura y sudando frío
        como si me arrancaran un pedazo por dentro, del pecho pa la nuca
        traigo un dolor bárbaro en la panza y siento brincar algo debajo del ombligo
        me pusieron una malla en la aorta y hoy amanecí con un dolor que no aguanto
        estaba cargando costales y me pegó un jalón adentro del tórax, ahora se me durmió una pierna
        mi mamá es hipertensa, se le olvidaron las pastillas y de golpe le dolió el pecho y la espalda hasta llorar
        el dolor no se mueve con nada, ni parado ni acostado, empezó como un rayo y estoy blanco como la pared
        un dolor nuevo en la espalda, no el de siempre, me dejo sin habla y moje la camisa de sudor
        le duele la panza y la ingle a mi suegro de 75, se puso helado y quería hacer del baño y se fue de lado
        siento que el pecho se me descosió y ahora el brazo derecho lo traigo frío
        mi prima tiene el sindrome ese de las coyunturas flojas y las arterias, y de repente le trono el pecho y le duele la esplada
        venía por lo de la lumbar pero esto me agarró en la caja del súper, un dolor tremendo que me atraviesa de adelante para atrás y me tiemblan las piernas
        Mi esposo de 60 estaba viendo las noticias y pego un grito, dice q algo se le revento por dentro, se agarra la esplada y no halla postura
        en el ultrasonido salió que la arteria grande mide 6 y hoy me duele la espalda baja como nunca
        el dolor empezó en el cuello, luego al pecho y ahorita ya va en los riñones, como si caminara, y veo borroso
        my back se siente ripping, súbito, y el pecho también, tengo high blood pressure
        no pueod orinar
        me hice pipi sin sentir
        se me durmieron las partes
        no siento las pompis ni las piernas
        se me sale la popó y me duele la espalda
        tengo ganas de orinar y no sale nada
        se me entumió la entrepierna
        no siento mi vagina desde ayer
        perdí la sensación al limpiarme
        desde la caída no aguanto la orina y me duele la columna
        ando con dolor de ciática y ya no siento cuando voy al baño
        las dos piernas se me adormecen y batallo para hacer pipi
        me dieron una inyeccion en la espalda y ahora no puedo ir al baño ni mover bien los pies
        tengo dormido el pene y me duele mucho la cintura
        se me mojó la cama anoche y nunca me pasa, la espalda me trae loca
        mi mamá con la hernia ya no controla los esfínteres desde hoy
        siento raro al sentarme, como si las nalgas fueran de otra persona, y las piernas débiles
        me operaron de la columna hace tres días y no he podido orinar ni siento el área íntima
        con perdon de la palabra pero no siento el culo, y la espalda me duele un chingo
        no sé si tenga que ver pero desde que me lastimé la espalda el miércoles tengo que empujarme la panza para que salga la orina
        traigo dolor en las dos piernas, antes era nomás una, y por dentro de los muslos no siento si me toco
        Estoy apenado de escribir esto, pero ando usando pañal desde el sábado porque no me doy cuenta cuando se me sale, y antes de la hernia estaba bien
        mi esposa ya no siente la regadera de la cintura para abajo por atrás y se le doblan las rodillas, tiene lo del disco
        la resonancia dice hernia grande y hoy siento como piquetitos alrededor del ano y llevo ocho horas sin poder vaciar
        can't pee desde last night y tengo numb todo ahi abajo, I hurt my back en el jale
        no puedo mover las piernas
        se me fue la fuerza de las manos
        ya no me puedo parar
        de ayer a hoy no camino
        no puedo levantar el brazo de repente
        las piernas no me responden
        me estoy quedando paralizado
        mi hija no puede caminar desde la mañana
        siento débil todo el cuerpo y no puedo tragar
        los pies ya no los levanto, ayer sí
        empecé tropezándome el lunes y hoy ya ni me puedo sentar solo
        se me está subiendo lo dormido de los pies a la cintura
        desde el choque se me caen los vasos de las dos manos
        mi papa no puede sostener la cabeza ni abrir bien los ojos
        me cai en la regadera y ahora no siento de los hombros para abajo
        no agarro la llave ni abrocho botones, empezó hoy con las dos manos
        tuve gripe fuerte y a los diez días las piernas se me aflojaron y la cara también
        mi hermano amanecio que no puede masticar ni pasar agua, se le va la voz
        una ola me revolcó en la playa, caí de cabeza y los brazos no me jalan
        mi mamá con cáncer en los huesos dejó de mover las piernas desde anoche
        hoy en la mañana salté del tráiler y desde entonces una pierna no me sostiene y no siento el frío del piso
        esto va rápido, en la mañana eran los tobillos, a mediodía las rodillas, y ahorita batallo para levantar la cuchara
        Mi esposo tiene el potasio malo de los riñones y de pronto está todo flojo, no puede alzar ni las manos y el corazón le late raro
        trae una garrapata pegada y desde ayer mi niña camina como muñeca aguada, hoy ya no se sostiene
        woke up y no puedo mover mis legs, no es dolor, just no fuerza
        se quebro la pierna y se ve el hueso
        se cayó del segundo piso
        lo atropelló un carro
        mi abuelita se cayo y no se puede mover
        me caí y no puedo mover el cuello
        se cayo de un arbol y no siente las piernas
        el tobillo le quedo volteado y morado
        choqué en el freeway y me duele el cuello feo
        mi papa se cayo de la escalera y no se levanta
        le salió un hueso por el codo
        me tiró la moto y no puedo mover la cadera
        se dobló el brazo como una L y llora mucho
        la puerta del garage le cayo encima y no puede respriar bien
        el dedo le quedó colgando en la puerta del carro
        el caballo lo tumbo y le piso el pecho
        mi tío se aventó al río y pegó en una piedra, le hormiguean las manos
        se cayó por las escaleras del trolley y la pierna está volteada pa fuera
        no siente los dedos del pie y la canilla se le ve chueca despues de la barrida
        le cayó la barra de pesas en el cuello en el gym
        nos dio un tráiler por un lado, mi señora no se puede enderezar y le duele la panza donde iba el cinturón
        se me zafo el hombro y la mano la tengo fria y sin color
        mi suegra de 88 resbaló con el tapete, la pierna se le ve cortita y grita si la movemos, sigue tirada en el pasillo
        Estaba arreglando el aire acondicionado del techo, se resbaló y cayó parado, ahora dice que le truena la espalda y los talones no los aguanta
        el forklift reversó y le prensó la pierna contra el rack, se la sacamos pero está toda deforme y fría
        he fell del scaffold como 15 feet, ta hablando pero dice q no siente abajo
        se pegó en la cabeza y está vomitando mucho
        me pegué en la cabeza y tomo anticoagulantes
        se golpeo la cabesa y se desmallo
        no se acuerda de nada despues del golpe
        le sale sangre del oido
        mi niño se cayo de la cama y esta muy dormido
        se descalabró y no deja de sangrar
        desde el golpe anda confundida mi mamá
        tomo eliquis y me cai
        mi papá se cayó y tiene un chichón, toma warfarina
        le dio una pelota de beis en la sien y no contesta bien
        me pegué ayer con el gabinete y hoy veo doble
        mi abuela se cayó de la silla, usa coumadin, dice que está bien
        se dio en la nuca con la orilla de la tina y habla raro
        desde el choque trae un dolor de cabeza que va pa arriba y tiene sueño
        el vebe se me resbalo de los brazos y pego en el piso, tiene una bola suave
        se le ve un hundido en la frente después del martillazo
        mi hijo chocó con el poste jugando, me dice mamá quién eres
        se estrelló con la puerta de vidrio, un ojo lo tiene más abierto que el otro
        me resbalé en el hielo de la bodega, pegué atrás y me zumba todo, y yo tomo anticuagulante
        mi viejo anda en diálisis con heparina, se cayó de la van y se abrió la ceja, le cuesta contestar
        Hace tres días me caí en la bañera, no le di importancia, tomo pastillas para adelgazar la sangre y desde hoy camino de lado y se me olvidan las cosas
        le pegaron con el codo en el partido, siguió jugando, y ahora en la casa repite que a qué hora es el partido y tiene náuseas
        la nana se nos fue de boca bajando del bus, trae los ojos negros como antifaz y le escurre agüita por la nariz
        hit my head en el trabajo, me siento foggy, guacaree dos veces y me quiero dormir
        me duele la cabeza como nunca
        dolor de cabeza horrible de repente
        siento que me va a reventar la cabeza
        el dolor de cabeza llego de golpe
        me estalló la nuca
        un dolor de cabeza que me tumbo
        la cabeza me duele tanto que vomito
        de la nada la peor jaqueca de mi vida
        mi mamá grita de dolor de cabeza y no aguanta la luz
        estaba agachada y me tronó algo atrás de la cabeza
        me cayó un dolor en la cabeza como piedra, en un segundo
        mi esposo se agarra la cabeza y dice que se va a morir
        me pegó un dolorón de cabeza al estornudar y se me puso tieso el cuello
        jamás padezco de la cabeza y hoy me quiero arrancar el pelo, empezó de sopetón
        un dolor como rayo atrás del ojo y el párpado se me cayó
        fue como si me tronaran un cohete dentro del cráneo, ya bajó pero sigo con asco
        nadando me agarro un dolro de cabeza de golpe y tuve q salirme, veo todo doble
        mi hermano se quejó de la cabeza, se sentó y empezó a desvariar
        tengo dos semanas de parida y de pronto la cabeza me explota y veo manchas
        mi tia murio de aneurisma y hoy tengo un dolor de cabeza repentino que nunca habia sentido
        no es la migraña de siempre, esta fue instantanea, como clic, y se me entumio el cachete
        Iba manejando al trabajo y de un momento a otro sentí un golpe caliente adentro de la cabeza, me orillé a vomitar y todavía no puedo mover bien el cuello
        me dolio asi el domingo y se quito, hoy volvio mas fuerte y de repente, hasta me zumbaron los oidos y cai hincada
        dice mi hijo q le revento algo en la cabesa jugando basquet, esta llorando, y el nunca llora
        sudden headache bien cabron, the worst, y mi cuello no se dobla
        le esta dando un ataque epileptico
        está temblando y no responde
        mi hija está convulsionando
        se puso duro y echa baba
        le dio una convulsión a mi esposo
        no deja de sacudirse
        le tiembla todo el cuerpo y está inconsciente
        convulsionó por la calentura mi bebé
        se le van los ojos pa arriba y tiembla
        le dio otro ataque y van dos
        se cayó al piso y empezó a brincar
        mi mamá se puso tiesa y se orinó
        nunca había convulsionado y hoy le dio
        el ataque ya pasó de cinco minutos
        mi sobrino epiléptico no vuelve en sí
        se quedó trabado con los brazos doblados y la boca echando espuma
        hay una muchacha en la entrada sacudiéndose en el suelo, nadie hace nada
        se le acabaron las pastillas de los ataques y ya lleva tres desde el desayuno
        mi novio empezo a masticar al aire y a pegar contra la pared con el brazo, no me oye
        desperté con la lengua mordida y la cama mojada, me duele todo el cuerpo y no sé qué pasó
        le entraron temblores en la regadera, se pegó, y ahora ronca y no la puedo despertar
        Estamos en la fila del Costco, mi papá se fue para adelante, se le engarrotaron las manos y lleva rato dando sacudidas, tiene 58 y nunca ha tenido nada
        dejo el alcohol el viernes y hoy ve arañas en la pared y acaba de darle un ataque
        mi niña se queda viendo a la nada, luego se le tuerce la cara y le brinca el brazo, ya es la cuarta vez hoy
        mi brother is having a seizure, se está pegando en la cabeza con el piso
        fiebre alta y no puede doblar el cuello
        cuello duro con calentura
        le salieron manchas moradas y tiene fiebre
        creo que es meningitis
        mi hijo con fiebre no quiere que prenda la luz
        temperatura y la cabeza le duele horrible
        manchitas rojas como sangre en las piernas y fiebre
        tiene 40 de fiebre y está diciendo cosas raras
        mi bebé de un mes tiene calentura
        no puede ver sus zapatos porque no agacha la cabeza, y arde
        vomita, tiene calentura y llora si la cargo
        mi morra trae fiebre y dice que la nuca se le hizo piedra
        el recien nacido esta caliente, llora como gatito y no come
        la fiebre le dio ayer y hoy no me reconoce
        trae calosfríos, dolor de cabeza y unos puntos morados en los pies que van en aumento
        se tapa los ojos con la cobija, tiene 39 y medio y se queja de la espalda y el cuello
        pensé que era covid pero no puede voltear la cabeza y guacarea todo
        apreté las manchitas con un vaso de vidrio como decía el video y no se borraron, mi nene está hirviendo
        mi sobrina de la universidad esta en su cuarto a oscuras con fiebre, el cuello trabado y ya no me contesta los mensajes bien
        le jalé la cabecita para darle la medicina y dobló las rodillas y gritó, trae temperatura desde anoche
        Mi esposa tuvo sinusitis, ahora tiene 40, el ojo hinchado, habla disparates y si le toco la nuca me avienta la mano
        no quiero exagerar pero mi hijo tiene fiebre, esta muy dormilon, se le ve brincona la mollerita y no moja pañal
        el cuello me duele pero no es de dormir mal, traigo fiebre, me lastima hasta el brillo del celular y devuelvo todo
        un soldado de mi barraca esta en el hospital por eso de las meninges y yo ya traigo fiebre y dolor de cuello
        fever, stiff neck y vómito desde ayer, mi roommate ya no se quiere parar
        tengo fiebre y escalofrios despues de la operacion y ando confundida
        mi mamá tiene infección y está muy rara
        fiebre de 40 y no orina
        la infeccion ya se le fue a la sagre
        esta helado, sudado y no sabe donde esta
        la herida apesta y me estoy desmayando
        le baja la presión y tiene calentura
        tiemblo musho, fiebre, y la herida negra
        la piel se le puso jaspeada
        la pierna se me pone negra y duele horrible
        respira rápido, está caliente y muy dormido
        quimio aller y oy fiebre
        me sacaron un riñon y tengo fiebre y vomito, casi no puedo hablar
        mi abuelo con sonda está ardiendo y platica con gente que no está
        de una cortada en el dedo se me hincho todo el brazo en un dia y tengo 39 con temblorina
        la presión le marca 78 y está como ausente, ayer tenía fiebre por la muela
        mi esposa parió hace cinco días, tiene calosfríos, huele feo ahí abajo y está pálida
        la llaga de la cama de mi papá está negra y él ya no abre la boca ni pa tomar agua
        me trasplantaron el riñón y traigo 38.9 y me siento de la fregada
        unas ampollas moradas en el pie operado, cada hora más arriba, y siento que me voy
        mi suegra traía tos con flema verde y hoy no la podemos despertar bien, los dedos los tiene azulados
        Le drenaron la rodilla el jueves, el viernes empezó con temperatura, y ahora está acelerado, dice incoherencias y las manos las tiene como hielo
        no es solo que la herida esté roja, es que tiemblo hasta tirar el agua, el corazón va a 135 y me cuesta pensar qué escribir
        la enfermera de la casa tomó signos, fiebre 39.4, saturación baja, presión de 85, y dice que espere pero la veo acabándose
        I think it's sepsis, mi dad tiene UTI, chills bien fuertes y no makes sense lo que dice
        tengo alergia y se me cierra la garganta
        se me hinchó la cara y no puedo tragar
        me pico una avispa y estoy mareado
        comió nuez y no puede respirar
        la lengua la tengo hinchada
        ronchas por todos lados y vomito
        reaccion alergica fuerte mi ija
        le picaron muchas abejas a mi papa
        se le hincharon los ojos y la boca de repente
        me tome amoxicilina y me cuesta respirar
        se puso el epipen, a donde vamos
        comi cacahuate sin querer y soy alergica
        me ciento la garganta gorda despues de la inyeccion
        le dimos huevo a la bebé y se llenó de ronchas y está aguadita
        me picó algo en el jardín y la mano, el brazo y ahora la cara se me están inflamando
        mi niña dice que le pica la lengua y que su voz suena chistosa, comió fresa con crema de avellana
        empecé la pastilla de la presión y amanecí con el labio de abajo como llanta y hablando mocho
        se tomo una aspirina y ta roja, con pitido en el pecho y se quiere desmayar
        la salsa traía camarón seco, ya me dan comezón las palmas y siento apretado aquí abajo de la barba
        me pusieron hierro por la vena, salí, y en el estacionamiento me entró comezón, calor y se me fue la vista
        vine a mi terapia, me pusieron una cinta y ahora traigo ronchas hasta el cuello y siento que trago vidrio
        Mi compañera de la empacadora se comio un mango, empezo rascandose la boca, luego los parpados como pelota, y ahora nomas hace señas porque no le sale aire
        ya le paso una vez y acabo en el hospital: comio pistache, tose seco y se le esta hinchando el pescuezo
        a mi perro lo picó la abeja y luego a mí, el perro anda bien pero yo tengo la boca dormida y me falta aire
        mi kid tiene hives, lips swollen y está wheezing, fue la leche creo
        tengo el azúcar muy baja y me desmayo
        mi papa es diabetico y no despierta
        se le bajó el azúcar y no contesta
        azúcar de 30
        me inyecte insulina doble
        diabético sudando y hablando tonterías
        azúcar arriba de 500 y vomitando
        no pueod tragar nada y traigo 41
        se le fue el azucar al suelo, ta temblando y no nos conoce
        mi hijo diabético huele a manzana podrida y respira fuerte
        se puso la insulina y se quedó dormido sin cenar, no lo puedo levantar
        el cgm dice urgent low y ella está mirando al techo
        traigo bajon de azucar, ya comi dulces y no sube, ando viendo estrellitas
        mi abuela toma pastilla para el azúcar, no ha comido, está mojada de sudor y se ríe sola
        le doy jugo y se le sale de la boca, es diabético
        la maestra dice que mi hijo, el de la bomba de insulina, está pálido y no contesta en la clase
        me siento borracha sin tomar, soy diabética y el aparato ya ni lee
        vomita todo, tiene mucha sed, orina a cada rato y ahora ya está como atarantado, es flaquito y tiene 12
        mi marido empezó a manotear y a decir groserías, él no es así, siempre le pasa cuando el azúcar se le va bien abajo y hoy no quiere comer nada
        me equivoqué de jeringa y me puse 60 unidades en lugar de 6, todavía me siento bien, qué hago
        Manejo Uber y mi pasajero se me durmio, trae un sensor en el brazo que no deja de sonar, esta frio y le escurre el sudor
        con el ayuno pa mis estudios se me bajo, estoy en el piso del baño con las manos que no me obedecen, tengo diabetes
        my tia's sugar dice 28, le puse cajeta en la boca y no traga, manden ambulancia
        mi esposa, la de la insulina, esta roncando con los ojos abiertos y la cama empapada
        ando en 600 y pico, me duele la panza, veo borroso y respiro bien hondo sin querer
        le dio un golpe de calor
        no suda y esta muy rojo
        se desmayó por el calor
        está muy caliente y confundido
        mi hijo estuvo en el sol y no responde
        mi papa trabajando en el calor se cayo
        dejé al bebé en el carro y está rojo
        vomita y delira después de estar en el sol
        se insoló mi mamá y no despierta
        tiene la piel ardiendo, seca, y camina como zombi
        no hay luz y mi abuelito está todo caliente y no habla
        hizo mucho ejercicio y ahora está tieso, caliente y diciendo cosas
        el señor que pone techos se sentó, tiró el agua y ya no sabe ni qué día es
        sacaron a un corredor de la carrera, lo mojan y sigue hirviendo, no abre los ojos
        estábamos en el desfile y la niña del tambor se desvaneció, está colorada y no suda
        traigo escalofríos en pleno calor, la cabeza me martilla y no me acuerdo dónde dejé la camioneta
        la cocina del restaurante ta a 45 grados, el lavaplatos dejo de sudar y empezo a aventar los platos, ahora ta tirado
        mi ama cosio todo el dia en el cuarto sin ventana, la halle roja, con la lengua como lija y sin saber quien soy
        andábamos cruzando el cerro, se acabó el agua anteayer y mi sobrino ya no camina, quema y se le van los ojos
        Esta en el jacuzzi desde hace rato, tomado, y cuando lo sacamos venia como langosta, con el pulso loco y sin contestar
        el mayordomo no nos deja parar, a una señora le dieron calambres, luego basca y ahora está en el surco hablando con su difunto
        he was playing soccer a 100 degrees, ahora está stumbling y su piel quema
        el abuelo se quedó encerrado en la troca con las ventanas arriba, respira pero no reacciona
        practicando con la banda se cayo el de la tuba, hirviendo, con los ojos en blanco
        vende elotes todo el día en el sol y hoy se nos puso a ver cosas y se cayó sobre el carrito
        se tomo muchas pastillas
        mi hijo tomó cloro
        sobredosis, no despierta
        me tomé la medicina equivocada y ando muy mal
        se comió las pastillas de la abuela
        tomó veneno
        lo mordio una vibora
        no respira, creo que fue fentanilo
        inhale gas y me ciento muy mal
        mi niña se tomo el jabon de la maquina y no para de toser
        tome dos veces la pastilla del corason y el pulso va en 38
        me picó un alacrán y se me duerme la lengua
        mi hermano fumo algo y ta azul
        se trago una pila chiquita del control
        mezcle pastillas con alcohol y no me puedo mantener despierto
        le di la dosis de adulto a mi bebe por error, esta muy dormida
        mi hijo se bebió el líquido del vape
        la alarma del monóxido suena y todos traemos náusea
        comieron almejas y se les durmió la boca a los dos
        se tomó el removedor de uñas creyendo que era agua
        mi primo se tragó una bolsita de polvo para que no se la quitaran, ahora suda y trae el corazón a mil
        me eché sin querer el líquido de la batería en la boca, me arde hasta el estómago
        se le cayeron los parches de morfina a mi mamá y mi nieto se pegó uno, está flojito
        Estoy cuidando a mi sobrina, encontre la caja de hierro prenatal vacia y ella con vomito cafe, tiene dos años
        took like 15 melatonin y benadryl, el corazón me brinca y veo gente que no hay
        sangra mucho y no se detiene
        me corté y sale mucha sangre
        vomitando sangre
        hago del baño con mucha sagre
        me corté la muñeca con un vidrio y no para
        se voló un dedo con la sierra
        tomo anticoagulante y no para de sangrar
        popó negro como brea y mareo
        se abrió la herida de la operación y sale sangre
        la sangre sale brincando
        le mordió el perro la cara y sangra muchísimo
        tosí un montón de sangre
        me sangra la nariz desde hace dos horas
        se enterró un cuchillo en la pierna
        le agarró la mano la licuadora industrial, hay sangre por todos lados
        me hicieron biopsia ayer y hoy orino puro rojo con cuajos
        la cicatriz de la ingle del cateterismo se infló y está chorreando
        se le reventó una vena de la pierna y ya llenó dos toallas
        la amígdala que le quitaron está sangrando, la niña traga y traga y escupe rojo
        aprieto con todo y el trapo se empapa otra vez, fue con el esmeril
        salio pura sagre con la popo, tres veces oy, y al pararme veo todo blanco
        Mi tío toma mucho, estaba en el baño y oímos un ruido, vomitó como una cubeta de sangre oscura y ahora está sudando y sin color
        le cayó el machete en el empeine cortando nopales, se ve el tendón y no le para con el torniquete
        se jaló la sonda con todo y globo y sangra por el pene un montón
        cut my arm con el box cutter, it's deep, se abre y brinca sangre cada latido
        se desmallo y no despierta
        no respira
        no tiene pulso mi esposo
        me acabo de desmayar
        mi mama esta inconsciente
        se cayó de repente y no reacciona
        hay alguien tirado en el baño
        mi hijo se desmayó jugando futbol
        un señor se colapsó aquí afuera
        se puso morado y se fue para atras
        le hablo y no me contesta, está frío
        se desvaneció en el ejercicio y perdió el sentido
        me desmayo cada vez que me siento
        está boqueando, no despierta
        se quedó con los ojos abiertos y no me oye
        mi abuelo no se levanta y no hay modo de despertarlo
        mi papá se nos cayó en la misa, está gris y no respira bien
        me desmaye manejando y choque contra una reja, estoy temblando
        la chava del front está en el piso, no se mueve
        se electrocutó con la extensión mojada y no reacciona
        lo sacamos del mar, le sale agua de la boca y no respira
        mi hermana se desmallo al oir musica fuerte, igual q mi prima que murio joven
        Yo estaba planchando y amanecí en el suelo, sin saber cuánto tiempo pasó, y el pecho me hace como pescado
        llegué del jale y mi roommate sigue en la misma posición de anoche, tiene los labios color tierra y no ronca
        my coworker just dropped, no pulse creo, dónde está el AED
        se le fue la vista a mi mama
        no veo con el ojo izquierdo
        perdi la vista de repente
        veo negro de un lado
        se me nublo un ojo de golpe
        de pronto veo una sombra
        veo doble dsd oy
        veo luces y moscas y una mancha negra
        le cayó cloro en los ojos
        me entro un clavo en el ojo
        vi todo oscuro unos minutos y ya volvio
        se quedó sin ver mi esposo hace una hora
        me duele mucho el ojo, rojo, y no veo bien
        estaba leyendo y se borro la mitad de la pagina, la mitad de todo
        me explotó la batería del carro en la cara y no puedo abrir los ojos
        como si me hubieran puesto un dedo enfrente del ojo, no se quita desde la mañana
        me sacaron catarata el lunes y hoy el ojo me duele horrible y ya casi no veo
        mi abuela dice que le apagaron la luz de un ojo, le duele la cabeza al peinarse
        se me metio pegamento de uñas en el ojo, esta pegado y arde
        la liga del ejercicio se solto y me dio en el ojo, ahora veo rojo y una cortina por abajo
        andaba en la compu y las letras de en medio desaparecieron, tapándome un ojo veo bien, con el otro hay un hoyo
        Mi papa choco con el marco de la puerta tres veces hoy, dice que el lado derecho no existe, y el maneja taxi
        me cayo aceite con chile hirviendo en la cara y el ojo se ve blanco
        everything went blurry en un ojo, like una cobija gris, y no hay dolor
        me dieron con una resortera y la pupila se ve chueca y con sangre
        estoy embarazada y estoy sangrando mucho
        no siento mover a mi bebé
        el bebé casi no se mueve hoy
        estoy embarazada y me desmayé
        embarazada con dolro fuerte de panza y sagre
        se me salio el agua y me faltan dos meses
        tengo contracciones y apenas seis meses
        ya va a nacer el bebé
        embarazada, veo manchas y me duele la cabeza
        me pegaron en la panza y estoy embarazada
        acabo de tener bebé y sangro a chorros
        prueba positiva y un dolor horrible de un lado, con mareo
        mi esposa embarazada está convulsionando
        no ha pateado el niño desde antier
        ocho meses y me cayó sangre con coágulos por las piernas
        siento algo que se sale por abajo, como un cordón, se me rompió la bolsa
        a mi hija embarazada se le incho la cara, bomita y le duele la boca del estomago
        tuve un choque chiquito, traigo seis meses y la panza se me pone dura dura y no se afloja
        conté las pataditas como me dijeron, van dos en todo el día, antes eran como veinte
        estoy pujando sin querer y mi marido anda a una hora de aquí
        no voy a ir a la terapia prenatal, amanecí con la cama mojada de sangre y estoy de siete meses
        Tengo tres semanas de parida y se me vino una hemorragia, empapé dos pañales de adulto en lo que llegaba mi mamá, se me doblan las piernas
        me hicieron tratamiento para embarazarme y me desperte con dolor en el vientre y en el hombro, toda sudada y a punto de caerme
        37 weeks y baby no se ha movido since anoche, comi helado y nada
        la presion me salio 180 en la farmacia, estoy de 36 semanas y me zumban los oidos
        mi bebe no respira bien
        se ahogó en la alberca mi hijo
        mi hijo se tragó algo y no puede respirar
        mi bebe esta muy palido y no despierta
        se quemo mi niña con agua caliente
        el papá le está pegando al niño
        hay un bebe solo en un carro
        mi niño se cayo de la ventana
        no aparece mi niña, la busco desde hace una hora
        se quedó morado el bebé
        mi vebe tiene fiebre y tiene 20 dias
        se le cayó el mueble encima a mi nena
        el niño se enredó en la cortina del cuello
        mi hijo tocó el cable y se quedó pegado
        el bebe convulsiona en mis brazos
        mi niña de un año no ha hecho pipi en todo el dia, ojitos hundidos y no llora lagrimas
        la niñera lo zarandeó, está vomitando y no fija la mirada
        mi chiquillo se metió al agua bien lejos, ya no le veo la cabeza
        soy la vecina, los dejaron encerrados con el boiler oliendo a gas y estan llorando
        tengo 9 años, mi mamá no se despierta y mi hermanito está llorando
        un viejo quiere subir a mi hija a su carro ahorita enfrente de su clínica
        Mi bebe de cuatro meses amanecio como trapo, le levanto la manita y se le cae, mamo poquito y hace un quejido cada vez que respira
        mi hermanito de 6 se tomó un trago del thinner del taller, tose y huele todo a pintura, mis papás no están
        mi ex tiene a los niños y me manda fotos con la pistola sobre la cama de ellos
        my kid is choking con un hot dog, no sale
        me ta pegando mi esposo
        alguien trae una pistola
        me quiere matar
        me acuchillaron en la pierna
        hay balazos afuera
        voy a matarlo ahorita
        mi ijo nos quiere pegar con un tubo
        está rompiendo la puerta mi ex
        me estaba ahorcando hace rato y me duele tragar
        me trae del pelo y no me suelta, ayuda
        hay un hombre con machete en el estacionamiento
        mi papá le está pegando a mi mamá y hay sangre
        ya voy con la pistola a su casa, hoy se acaba
        me tienen encerrada y no me dejan salir, me van a golpear
        escucho que está matando a golpes a la vecina
        acaban de violar a mi amiga y esta tirada sangrando
        me aventó del carro andando y viene de regreso por mí
        mi hermano trae una navaja y dice que la va a usar con el primero que entre
        no contesten nada porque ve mi telefono, me puso el cuchillo en el cuello, vengan
        mi suegro está borracho tirando balazos al aire adentro de la casa con los nietos
        un compañero de trabajo llegó con un rifle, estamos escondidos atrás de las tarimas
        Se está metiendo un señor por la ventana de la cocina, vivo sola con mi abuela y ya rompió el vidrio
        si mi patron no me paga en diez minutos le meto lumbre al taller con el adentro, ya tengo el galon abierto
        le aventó agua hirviendo a mi hermana y la tiene arrinconada, se oyen los gritos
        he has a gun, está drunk, mis hijos están en el cuarto, call police
        me quiero matar y ya me tome las pastillas
        mi hermana se cortó las venas
        me boy a aventar orita
        estoy en el puente de Coronado, adiós
        se quiso ahorcar mi hijo
        tengo la pistola en la mano, ya no quiero vivir
        encontré a mi mamá con un frasco vacío y no despierta
        tomé veneno, ya no aguanto
        se encerró con la escopeta mi papá
        mi amigo se despidio y se fue a las vias
        ya me hice el corte, esta saliendo mucho
        tragué todo lo del botiquín hace media hora, no quiero que vengan
        mi esposo esta en la azotea, dice que va a brincar
        está sentada en la ventana con los pies de fuera y no me deja acercarme
        se amarró un cinto en el clóset, lo bajamos y hace ruido feo al respirar
        mi hijo me mando perdoname jefa y no contesta, se llevo mi insulina
        no boy a necesitar la sita del lunes, ya cerre ventanas y abri el gas
        dejé el carro a media lateral de la 94 y voy caminando por los carriles, a ver cuál me toca
        Le escribo porque nadie contesta, me bebí el líquido para destapar caños, me quema todo y ahora sí tengo miedo
        mi sobrina de 13 se tomo las pastillas del corazon de su abuelo por lo que le dijeron en la escuela, esta amarillenta y con sueño
        I cut too deep esta vez, mi roommate no esta y me estoy poniendo cold
        bebí y me tomé los relajantes que me dieron para la espalda, quería dormir para siempre y ya no siento los pies
        mi tía no atina a meter la llave y contesta sí a todo, hace rato era otra
        el chofer del access van está doblado sobre el volante y no contesta
        mi abuelito se atragantó con la tortilla y ya se puso gris
        se me torció la boca de un lado hace un ratito
        a mi suegra se le cayó media cara esta mañana
        tengo el cachete izquierdo dormido desde que me levanté y se me sale el agua al tomar
        quiero cambiar mi cita pero mi esposo sonríe chueco de repente
        no puedo cerrar un ojo y el labio me cuelga, empezó hoy
        la cara de mi abuelo se ve como derretida del lado derecho
        mi papá empezó a hablar enredado hace media hora
        de pronto no le salen las palabras a mi esposa
        se me traba la lengua desde hoy temprano y nadie me entiende
        mi hermano dice puras cosas sin sentido, hace rato estaba bien
        la abuela ya no entiende lo que le decimos, fue de golpe
        disculpe la molestia, habla como borracho y no ha tomado nada
        se me durmió todo el lado izquierdo de repente
        mi mamá no puede levantar el brazo derecho desde hace una hora
        se me cae la taza, la mano no me responde, empezó ahorita
        mi vecino arrastra una pierna y tiene el brazo colgando, hace rato caminaba bien
        amanecí con medio cuerpo sin fuerza
        quiero cita para el martes, y hoy de golpe la mano derecha se me quedó muerta
        de repente veo doble y me voy de lado al caminar
        mi tía se tambalea como borracha desde hace una hora y vomita
        todo me da vueltas de golpe y no me puedo parar
        perdí el equilibrio de un momento a otro y me atraganto con el agua
        mi papá camina chocando con las paredes desde hoy en la mañana
        de pronto no atino a agarrar las cosas y se me cruzan los ojos
        ayer se me torció la cara unos minutos y ya se me quitó
        mi esposo no pudo hablar un ratito en la mañana pero ya está bien
        se me durmió medio cuerpo anoche y luego volvió a la normalidad
        perdí la vista de un ojo por dos minutos, ya veo otra vez
        hace rato la mano no me obedecía, ya se me pasó, ¿de todos modos voy a la cita?
        mi mamá dijo cosas sin sentido un momento y después se compuso
        siento que me aplastan el pecho
        me aprieta el pecho y el dolor me baja por el brazo izquierdo
        mi papá está pálido, sudando frío y se agarra el pecho
        pensé que era acidez pero me oprime aquí en medio y no se quita
        me dolió el pecho al subir la escalera, ya pasó, quiero confirmar mi cita
        tengo una piedra encima del pecho desde la madrugada
        me duele la quijada, tengo náusea y estoy empapada en sudor frío
        mi mamá está muy pálida, con asco y dolor en la espalda alta, empezó hace rato
        siento un cansancio horrible de repente, sudor y dolor entre los omóplatos
        no es dolor de pecho, es una opresión en la boca del estómago con sudor y mareo
        mi esposa tiene dolor en el cuello y el brazo y ganas de vomitar, se ve gris
        me falta el aire y me duelen los dos brazos y la mandíbula desde anoche
        me ahogo, no me entra el aire
        mi niño tiene los labios morados y respira muy rápido
        a mi abuelo se le atoró comida y no puede toser
        se acabó mi inhalador y el pecho me silba, apenas puedo hablar
        mi esposa está jadeando y no alcanza a decir una frase
        me operaron hace dos semanas y de repente me falta el aire
        me duele como puñalada al respirar y tenía la pierna hinchada
        escupí sangre y no alcanzo a respirar, llegué de un vuelo largo
        mi papá salió de la cirugía de cadera y ahora jadea y el corazón se le acelera
        tengo un coágulo en la pierna y desde hoy me agito con solo pararme
        traigo bota en el pie hace un mes y me vino de golpe un ahogo con dolor al costado
        siento que algo se me desgarra del pecho a la espalda
        dolor de golpe entre los hombros, como si me rasgaran
        mi papá tiene un aneurisma y le empezó un dolor fuertísimo en la espalda
        me late la barriga y me vino un dolor espantoso de cintura de repente
        gritó que se le abría el pecho por dentro hacia atrás y está sudando
        un dolor como cuchillo bajó por la espalda y se me enfrió una pierna
        no siento cuando me limpio en el baño
        se me durmió la entrepierna desde ayer y traigo mal la espalda
        me da pena, pero no siento mis partes desde que cargué el refri
        tengo las nalgas y el ano adormecidos con dolor de ciática
        me hice popó sin darme cuenta y tengo dormido entre las piernas
        mi esposo con hernia de disco dice que no siente los genitales
        no puedo orinar desde anoche y me duele mucho la espalda
        me orino sin sentir desde que me lastimé la cintura
        tengo la vejiga llena y no sale nada, y las piernas hormiguean
        mi papá con la hernia ya no controla el popó desde ayer
        me siento en la taza y no me sale la pipí, es nuevo, traigo ciática
        ya no sé cuándo tengo ganas de ir al baño, desde que se me trabó la espalda
        las dos piernas se me doblan desde hoy y me duele la cintura
        no siento de la cintura para abajo desde el golpe
        mi hermana ya no puede subir un escalón con ninguna pierna, empezó ayer
        la debilidad me va subiendo por las dos piernas desde hace dos días
        tengo cáncer en la columna y de anoche a hoy no me sostienen las piernas
        antes la ciática era de un lado, ahora son los dos y arrastro los pies
        me levanté y la pierna no me obedece
        de ayer a hoy ya no puedo cerrar la mano
        después del latigazo en el cuello se me debilitan los brazos
        el pie se me empezó a caer hoy en la mañana, antes no
        mi hija está perdiendo la fuerza muy rápido, ya no puede pararse
        me pusieron una inyección en la espalda ayer y ahora la rodilla no me sostiene
        se le salió el hueso de la pierna
        me caí y el antebrazo está doblado en dos y sangra
        el pie de mi hija quedó volteado para atrás
        se ve algo blanco por la herida donde se quebró la muñeca
        el codo de mi niño apunta al revés y la mano está fría
        me cayó una viga y tengo el pie aplastado
        me caí del techo de espaldas
        mi mamá rodó por las escaleras y no se puede levantar
        mi abuelita está en el piso, una pierna se ve más corta
        me eché un clavado en lo bajito y me hormiguean las manos
        me atropelló un carro hace rato y me duele la panza dura
        se cayó de la escalera de tres metros y no siente los pies
        mi papá toma warfarina y se golpeó la frente anoche
        se cayó de la cama, vomita y no se acuerda de nada
        mi hijo se pegó en la cabeza y está muy dormido, no lo puedo despertar bien
        desde el golpe en la nuca una pupila se ve más grande
        perdió el conocimiento un momento en el fútbol y repite lo mismo
        el peor dolor de cabeza de mi vida, llegó de golpe
        sentí como un balazo en la nuca y no se me quita
        me estalló la cabeza levantando pesas y tengo el cuello tieso
        mi esposa se agarró la cabeza y dice que algo tronó adentro
        tengo migrañas pero esto es otra cosa, vino en un segundo y vomité
        después de que me tronaron el cuello me duele horrible la cabeza y veo borroso
        mi hijo está temblando todo y no responde
        se le voltearon los ojos y está convulsionando
        se puso tiesa, se mordió la lengua y se orinó
        mi compañero se cayó y echa espuma por la boca
        la bebé con calentura se sacudió dos minutos
        le dan ataques uno tras otro y no despierta
        tengo fiebre y no puedo doblar el cuello, la luz me lastima
        a mi niña le salieron manchas moradas que no se borran al apretar
        mi hijo arde en calentura, vomita y tiene la nuca tiesa
        la bebé tiene la mollera hinchada y llora agudo con fiebre
        le duele la cabeza, tiene fiebre y está muy confundido, no tolera la luz
        quería terapia para el cuello pero amaneció rígido y con 40 de calentura
        mi mamá tiene fiebre y no sabe dónde está
        tiembla muchísimo, está fría y respira rápido, traía infección de orina
        no ha orinado en todo el día, está gris y la herida del pie huele mal
        estoy en quimio y tengo 38.5
        lo rojo de la pierna avanza cada hora y me siento morir
        mi recién nacido está aguado, frío y no come
        se me está cerrando la garganta después de comer nueces
        me picó una abeja y se me hincha la lengua
        le salieron ronchas por todo el cuerpo y le silba el pecho
        tomé un antibiótico nuevo y tengo los labios enormes
        ya le puse la epinefrina y sigue hinchándose
        comió camarón y se está poniendo ronca y mareada
        soy diabético, estoy temblando y sudando frío
        el azúcar me salió en 40
        mi esposo se puso la insulina y no comió, está diciendo incoherencias
        no puedo despertar a mi hija, es diabética
        me inyecté doble insulina sin querer
        tiene diabetes, está pálida y no coordina, la glucosa sigue bajando
        estaba trabajando en el sol y ahora habla incoherencias, tiene la piel hirviendo
        mi hija se desmayó en la práctica con este calorón y está confundida
        dejé de sudar, me retumba la cabeza y veo puntitos, llevo horas en el sol
        la abuela no tiene aire en casa, está ardiendo y no sabe qué día es
        corrió el maratón y está vomitando y tambaleándose con 41 de temperatura
        mi compañero del campo está rojo, seco y ya no contesta bien
        mi niño se tomó las pastillas de mi mamá
        la bebé tomó cloro
        mi hija comió veneno para ratas
        encontré al niño con la botella de pinol abierta y le arde la boca
        falta una pastilla para la presión y creo que la nena se la comió
        me tomé todo el frasco de pastillas
        mi hermano se inyectó y no despierta
        tomó alcohol con pastillas para dormir y apenas respira
        por error me tomé la medicina de cuatro días de un jalón
        mi novia se tragó un puño de pastillas hace rato
        huele a gas y todos estamos mareados con dolor de cabeza
        me corté y la sangre sale a chorros
        no para de sangrar, ya van tres toallas
        vomité sangre
        hago del baño negro como chapopote y me siento desmayar
        mi esposo se cortó la pierna con la sierra y hay un charco
        llevo una hora sangrando de la nariz y tomo anticoagulante
        se desplomó en el pasillo y no contesta
        mi papá está tirado y no respira
        me he desmayado dos veces hoy
        no le siento el pulso
        mi abuela se quedó como ida en la mesa y no abre los ojos
        sacaron a mi niño de la alberca y no se mueve
        de repente no veo de un ojo
        me bajó como una cortina negra en la vista
        perdí la mitad de la visión hoy en la mañana
        me cayó cloro en el ojo y veo todo blanco
        veo relámpagos, muchas moscas y una sombra de un lado
        mi mamá amaneció sin ver, ayer veía bien
        estoy embarazada y me salió mucha sangre
        tengo siete meses y estoy manchando toallas enteras
        se me rompió la fuente a las 32 semanas
        tengo ocho semanas, dolor fuerte de un lado y sangrado
        mi hermana dio a luz hace una semana y sangra a chorros
        embarazada, veo lucecitas, me duele la cabeza y estoy muy hinchada
        el bebé no se ha movido desde ayer
        siento menos patadas que antes, tengo 34 semanas
        mi panza está muy quieta hoy y me preocupa
        me tomé algo dulce y el bebé no patea
        mi esposa dice que la bebé dejó de moverse en su vientre
        solo he sentido dos pataditas en todo el día, voy en el octavo mes
        hay un bebé encerrado en un carro en su estacionamiento
        un niñito está solo junto a la calle afuera
        no encuentro a mi hija, estaba aquí en la sala de espera
        los niños de la vecina están solos desde anoche sin comida
        dejé al bebé solo en la tina y estoy en la clínica
        está borracho y se va a llevar a los niños manejando
        está golpeando la puerta y trae un cuchillo
        mi esposo me está ahorcando
        hay un hombre con pistola afuera
        me encerré en el baño porque me quiere matar
        están golpeando a alguien en el estacionamiento
        me acaban de apuñalar
        un señor se cayó en la sala de espera y no se mueve
        la señora de al lado se agarra el pecho y está sudando
        hay alguien desmayado junto al baño
        un muchacho aquí está convulsionando
        el viejito de la silla de enfrente dejó de hablar y se le fue la boca de lado
        una mujer en su entrada se está ahogando con comida
        la gomita de mota se la comió mi niña de dos, no despierta
        me tumbó el caballo, mojé el pantalón, de la cintura para abajo nada
        el brazo de la diálisis se soltó y está chorreando
        mi mamá se tomó el pastillero entero de mi papá creyendo que eran vitaminas, tiene el pulso como en cuarenta y se resbala de la silla
        se durmió en la sopa el abuelo y está cenizo
        cortada en el cuello con vidrio, late
        una duda de mi disco, ¿es normal que se me salga la orina sin sentir y que no sienta el papel al limpiarme?
        mi bebé cayó al cemento, tiene sumida la cabeza
        fémur expuesto, moto, pálido
        una vena del codo es fuente, mesa de vidrio
        oxígeno 78 y bajando
        A mi hijo lo taclearon, siente la cara pero de ahí para abajo nada, sigue tirado en la cancha y no lo hemos movido
        la pierna se puso blanca y fría, sin pulso
        tose y se duerme desde que tragó agua en el lago
        estudiante en su cuarto, vomita, tieso, confundido
        se volteó el montacargas y la espinilla le salió por el pantalón, está haciendo chistes pero está blanco como papel
        operado de columna ayer y las dos piernas de madera
        debajo de la toalla me brinca la sangre cada que late, me corté con el espejo y si la levanto le pega a la pared
        ambulancia para la suite B
        enfermera aquí, desviación facial, hemiparesia derecha, hora cero 8:40
        mi suegro bajó la pesa y se le apagó la mitad izquierda
        desde que cargué el refri no siento la entrepierna
        la picó algo en el picnic, se rió, y a los diez minutos toda ronchada, vomitando, y diciendo que algo muy malo va a pasar
        mi sobrina andaba en la fiesta de espuma, alguien trajo un cable pelado, cayó tiesa y apenas respira
        abuelita limpia el mismo pedazo de mesa con una mano y la otra le cuelga, y se le cae el té de la boca
        tres tosimos por el cloro de la alberca y uno está azul
        algo me palpita en la panza, se rompió, espalda como hacha
        Ando solo, me duele la espalda como si me hubieran rajado desde el pecho, tengo la camisa mojada y un brazo sin pulso
        la pierna hinchada de días y hoy me falta el aire al dar dos pasos
        la tabla le dio en la sien y salió flotando
        el generador estaba prendido, todos mareados, uno no despierta
        azúcar en 25, no traga
        lo encontré en el piso de la cocina, frío
        estamos en el bautizo, el bebé se ahogó con un dulce y ya no llora, la cara se le está poniendo oscura
        manchas negras subiendo del tobillo, dolor terrible
        Señorita, perdone, mi esposo me estaba contando del partido y a media frase empezó a hablar revuelto y se le resbaló la taza de la mano
        tosí sangre, un vaso
        nunca le había pasado, ojos en blanco y temblando
        el cordón se salió
        antibiótico nuevo, comezón en las palmas y se desplomó
        mi dedo está en una bolsa con hielo
        apreté media hora y no deja de salir
        me arde de pecho a espalda como desgarro
        se puso la insulina y está empapado, balbucea
        pintitas como tinta, frío en pies, escalofríos
        la máquina de la tortillería le agarró la mano, la palma está colgando y no deja de mojar el piso
        un elefante en el pecho
        la grúa la soltó mal y se pegó en la cabeza, pidió gelatina, estaba bien, y ahora tiene una pupila negra completa y no me sigue el dedo
        de seguro es gas, pero banda en el pecho, brazo y vómito
        se le va de lado, no aprieta la mano
        el tanque de oxígeno está vacío y se me va
        se ahogó en la alberca, no respira
        el dolor de cabeza más horrible de mi vida, como balazo
        se quedó mirando fijo, truena los labios, no vuelve
        andábamos cortando leña y el hacha se fue al pie, le falta un pedazo y la bota ya rebosa
        le di una mordidita de galleta a mi niño y ya no se le ven los ojos, y suena como juguete de hule cuando jala aire
        sin prisa, pero el brazo me sigue chorreando
        mi pareja volvió a usar después de dos semanas limpio y ahora ronca mojado y tiene las uñas color pizarra
        vomité como café molido y se me doblan las piernas
        me picó una abeja y se me cierra la garganta
        las partes dormidas, las dos piernas flojas
        mi tata tosió un coágulo grande y luego otro más, ahora la almohada está roja y él jadea
        explotó el boiler, sin cejas, voz ronca
        pantorrilla de concreto debajo del yeso, dedos muertos, grita si los estiran
        encontré a mi vecino junto al calentón, rojo rojo, la alarma pite y pite, no lo puedo despertar
        parió y no para de sangrar, se calla
        la banda de látex me está sacando ronchas y silbo al respirar
        lo mordió el perro en la cara, le palpita la sangre
        comió camarón y la cara se le hizo globo
        lo operaron de la rodilla y hoy está en el piso del baño jalando aire, dice que le clavan un cuchillo al lado y el corazón le galopa
        lengua hinchada por el lisinopril
        la niña se enredó el cuello con el cordón de la persiana, ya la bajé pero está ronca y pálida
        mi cuñada comió ostiones crudos, trae ampollas negras en la pierna y se está poniendo fría y perdida
        ya se me acabo el espray y no junto ni tres palabras, los hombros me suben y bajan y me esta dando sueño
        la sacamos, tose espuma, está gris
        no es por alarmar pero mi compadre se quedó viendo al cielo, se le fue el color, y ya no contesta ni con cachetadas
        clavo en el pecho, pistola de clavos
        no para el sangrado de la nariz, tomo anticoagulante y veo borroso
        mi hija toma la pastilla y traía la pierna hinchada, hoy se desmayó en las escaleras y respira cortito cortito
        las piernas no me obedecen, fue en veinte minutos
        mi hijo hace un silbido y ya no hace ni eso
        el cuello duro, fiebre y no aguanta la luz
        El entrenador se cayó a media jugada
        se puso tieso como tabla en la camilla
        no le encuentro pulso
        creo que es el coraje que hice, pero traigo el pecho apachurrado y el sudor me corre hasta los calcetines
        mi esposa de ocho meses ve rayitas brillantes, le duele la boca del estómago horrible y ahorita le empezaron a brincar los brazos
        la piel truena alrededor de la herida y se corre cada hora
        Mi hermanita se metió algo del taller de mi papá, le quema la boca, babea y no quiere tragar nada
        le pasó la llanta en la barriga, se pone blanco
        está mi esposo dormido en el volante, le sale baba, ayuda
        la sierra le abrió la muñeca, sale a chorros
        se le sumen las costillas
        ya usé la epinefrina y vuelve peor
        se le ve el hueso por el pantalón
        dicen que agruras, pero estoy sudando la filipina, el dolor me sube al oído y la mano izquierda parece de otra persona
        Salvavidas aquí, sacamos a un señor de lo hondo, no respira, mi compañero lo está presionando, ¿tienen desfibrilador en su clínica?
        la bebé gruñe cada respiro, aletea la nariz
        nitro tres veces y sigue apretando
        operado hace cinco días, no orina, delira, respira rapidísimo
        el señor de dos sillas allá en su sala de espera tiene la cabeza para atrás, la boca abierta y creo que no se le mueve el pecho
        mi jefe se quedó apuntando al teclado, quería escribir hola y salían puras letras sin sentido, y el ojo derecho se le cerró
        taladró el tubo, lo aventó, mano negra
        el recién nacido no quiere pecho, está guango, con cuarenta de calentura y la cabecita abultada arriba
        Me dijo que el cable no tenía corriente. Sí tenía. Respira, pero la boca la tiene ahumada y el pulso le brinca por todos lados.
        perdió la vista de un lado, de golpe, y la mano no le responde
        no orino desde ayer y siento algodón en el asiento
        la señora del aseo revolvió dos botes en el cuartito y salió agarrándose el cuello, ya no se puede parar de la tos
        no le salen las palabras, dice puras cosas revueltas
        se tomó la semana entera de pastillas en una mañana
        operada hace una semana, puñalada al respirar, corazón desbocado
        me aprieta el pecho como tenaza, sudo frío
        cacahuate, se rasca el cuello y tose
        mi hermano carnicero se dio un tajo en la ingle y ya no le alcanzan los mandiles
        se quemó con la olla, todo el pecho, tiene dos años
        me tomé las pastillas de dormir de mi mamá por error, como cinco
        lo encontramos en el temazcal, ya no contestaba
        estoy dando compresiones, mándenme ayuda
        ya viene el bebé, aquí en la sala de espera
        desde el absceso está jaspeada como mármol, jadea, las manos de hielo, y me preguntó quién era yo
        de repente todo da vueltas, habla enredado y camina como trompo
        embarazada, hinchada, veía lucecitas y ahora convulsiona
        cayó de cabeza del andamio, una pupila grandota
        mi niño se tomó las pastillas del corazón de la abuela
        no se enoje pero mi carnal no respira bien por las pastillas
        pupilas de alfiler, gorgorea
        se hundió en la terapia de agua y no contesta
        Mi apá habla como borracho y no toma
        ojos de mapache desde la caída, no despierta bien
        se tragó una canica, se agarra el cuello
        AYUDEN SE DESMAYO Y ESTA MORADA
        estaba vendiendo elotes en pleno solazo, se sentó en la banqueta y ya no supo ni su nombre, quema al tocarlo
        dos palabras y se queda sin aire
        se atragantó con la carne, está prieto de la cara
        tengo años con asma pero esto es otra cosa, el pecho no me suena a nada y las uñas las traigo moradas
        el jardinero se levantó de abajo del árbol colorado, sin una gota de sudor, y me dice el nombre de su hermano muerto
        la voz le salió chillona después de la avispa
        siento que me muero, todo se hace túnel
        embarazada de siete meses, coágulos grandes, me estoy yendo
        se le salió la traqueo
        se le reventó la várice en el baño, hay un charco
        mi comadre perdió al bebé ayer y hoy cambia toalla cada cinco minutos, está como papel y oye lejos
        bebé ardiendo, se puso tieso y brinca
        se sacude todo, echa espuma
        oiga estoy en el estacionamiento, se me durmió la mitad del cuerpo manejando y no atino a abrir la puerta
        Me dieron una pastilla para el dolor de muela y se me están cerrando los ojos de hinchados, también el gaznate
        fumigó la huerta, babea, llora, tiembla
        bañando a mi apá se puso tieso, morado de la boca, y sigue dando sacudidas desde antes de encontrar el teléfono
        le da un ataque tras otro sin despertar
        será la birria pero traigo una losa en el pecho y sudor
        se me salió del dos en el carro, espalda en llamas, entumido abajo
        se mordió la lengua y tiembla en el piso
        el pie cuelga de un pedazo
        quedó prensado, no siente los pies
        llevo treinta años de tablarroquero y nunca sentí esto, como si me hubieran puesto toda la tarima en el pecho, las manos heladas
        el veneno de las hormigas estaba en un vaso y mi chiquillo se lo empinó, ya le tiembla la quijada
        soy la niñera, la niña encontró los dulces de los grandes y respira con unas pausas bien largas
        disculpe, sé que es terapia, pero mi mamá no sostiene el tenedor y tiene la sonrisa chueca
        lleva ocho minutos convulsionando
        mi roomie traía gripa y ahora grita si abro la cortina, no puede agachar la cabeza y le salieron puntitos color vino en las piernas
        dice mi nuera que no haga drama, pero desde anoche no siento el fundillo ni lo que sigue y las piernas se me doblan
        metió el dedo al enchufe, no habla
        mi viejo se soba el pecho, está gris, no quiere que llame
        brazo en la banda de la fábrica, casi completo afuera
        ronchas y no puede tragar saliva
        hay mucha sangre y me está dando sueño
        mi compañera de cuarto se inyectó la insulina y no cenó, ahorita está empapada, dice puras incoherencias y no puede pasar el jugo
        después de la raquídea me dijeron que volvía la fuerza, pero han pasado horas, nada se mueve y tampoco siento el baño
        habla, se duerme, habla, se duerme, desde el golpe
        no puedo hablar solo escribir, me ahogo
        la abuela echó el café fuera de la taza y no sabe mi nombre
        fui a dejar a mi mamá a su terapia y en el carro se le torció la sonrisa y me aprieta nomás con una mano
        cayó un rayo en la cancha
        piel como comal, seca, choca con la pared
        anticongelante, le dio un trago
        toma anticoagulante, se pegó hace una hora y ya arrastra las palabras
        tiene los labios moraditos
        ácido en los dos ojos
        lo tocó la luz y se desmayó, corazón brinca
        el salbutamol no jala
        ay, no quiero molestar, pero siento que me ahorcan por dentro y la mano izquierda pesada
        exagero quizás, se me durmieron los labios y no puedo tragar
        el mariachi se desplomó tocando, la trompeta voló, y nadie le siente latido en el cuello
        le cayó la portería en la nuca al arquerito, estuvo despierto un rato y ahorita nomás gruñe
        se me atoró una espina de mojarra, se me está hinchando todo y apenas paso aire
        el pie como mármol, de la nada, arritmia
        bebió cloro pensando que era agua
        se aventó a lo bajito y no siente las manos
        mi niño iba bien en la alberca y de pronto ya estaba abajo, lo saqué y está como trapo con los labios lilas
        desperté con la cara dormida y arrastro la pierna
        caí de cabeza en el fut, hormigueo en los brazos, no muevo el cuello
        me orine y ni cuenta me di
        le trabajo en el techo a un señor y mi primo dejó de sudar, camina en círculos y quiere pelear con todos
        pensábamos que era garrotillo pero está sentado con la barba para adelante, le escurre la saliva y se le hunde el cuello al jalar aire
        el perro me brincó en la operación y ya llevo empapado el tapete, veo todo con orilla gris
        mezclé cloro con ácido y no dejo de toser
        tráiganse la ambulancia, el motociclista de enfrente tiene la pierna doblada al revés con la punta blanca de fuera
        aliento a fruta, el glucómetro dice HI, no despierta
        me duele mucho el pecho y se me duerme el brazo
        Mi papá dice que es agruras pero está pálido, sudando frío y se agarra el brazo izquierdo. ¿Lo llevo a su terapia de las 3?
        Siento como si tuviera un bloque encima del pecho, ya va media hora así.
        Buenas tardes, tengo cita a las once por el hombro. Traigo una opresión en el pecho que me sube a la quijada y tantita náusea, ¿puedo hacer nada más los ejercicios suavecitos?
        a mi compañero del jale le dio un dolor en el pecho y se cayo, esta morado
        Mi suegra trae el corazón como caballo desbocado, 180, y ya se quiere desmayar.
        ya me puse dos pastillas abajo de la lengua y el dolor del pecho no se me quita
        mi esposo se callo en la caminadora y no respira
        Soy la enfermera de don Chuy, tiene dolor opresivo en el pecho, presión 80/50 y está frío, estamos en su casa.
        ha de ser gases, pero me suda todo y me duele la espalda y la mandibula, tengo 66 y soy diabetica
        Me duele entre los omóplatos como si me rajaran, fue de repente y se me va bajando
        El marcapasos me dio tres toques seguiditos y me siento muy mal, ¿es por los aparatos de allá?
        Mi abuelita dice que no es nada, que el pecho le aprieta desde la mañana y le falta el aire al ir al baño. Ahorita trae los labios moraditos.
        Se le fue la cara de lado a mi mamá
        Oigan, mi apá hablaba bien en el desayuno y ahorita no se le entiende nada, como si estuviera borracho. ¿Será el relajante nuevo?
        no puedo mover el brazo derecho asi de repente y se me dobla la pierna
        Me dio como un aire: se me torció la boca, se me cae la mano y no atino las palabras. ¿Me sirve la terapia?
        mi tio anda sonriendo chueco y dice q se quiere dormir, q esta bien
        Se me durmió media cara y tiré el café, ha de ser del cuello. ¿Me adelantan la cita?
        me tronaron el cuello con el quiropractico y ahora veo doble y camino chueco
        Doña Mari no me aprieta la mano izquierda y voltea nomás para un lado. Soy su cuidadora, llevo dos días aquí.
        la boca se me tuerse y no puedo ablar vien
        A mi hermano le dio un ataquito, como diez minutos no habló. Ya está mejor pero el brazo lo trae aguado. Tiene presión alta.
        Perdón que moleste, quiero mover lo de mañana porque mi marido amaneció raro: no sabe qué año es y no ve lo que está de su lado derecho.
        todo me da vueltas no puedo tragar ni caminar y se me cae el parpado
        me operaron la rodilla hace nueve dias y hoy me falta el aire y me punza al respirar
        Traigo la pantorrilla hinchada desde el viaje en camión de Culiacán y hoy tosí sangre y no alcanzo aire.
        se le sumen las costillas al respirar y esta palido
        El aparatito del dedo marca 78, yo me siento más o menos, nomás con mucho sueño. ¿Le subo al oxígeno?
        Mi vecino está azul y no me contesta, tiene enfisema. Yo escribo por él.
        se acabó el tanque de oxigeno de mi mama y ya no puede hablar
        Yo digo que es ansiedad, pero traigo los dedos azules y no puedo decir una frase completa.
        hubo lumbre en el cuarto, salimos, pero mi esposa tose negro y se le va la voz
        me pegaron en las costillas jugando y un lado no me entra aire
        Despertó ahogándose, con espuma rosita en la boca, no se puede acostar. Es del corazón.
        se me esta cerrando la garganta
        Comí unos tacos de camarón en Ensenada y ya tengo la lengua gorda y ronchas por todo el cuerpo.
        Le picó una abeja a mi niña, trae los labios bien hinchados y está vomitando.
        Empecé el antibiótico hace una hora. Comezón en las manos, luego en la garganta, y ahora hablo raro. ¿Sigo con mis ejercicios?
        le puse la pluma de alergia hace 20 min y otra vez se esta inchando
        La cinta que me pusieron en la rodilla me dio alergia, de eso les iba a escribir, pero ya se me cerraron los ojos y batallo para pasar saliva.
        me hincho la cara la pastilla de la presion y no puedo cerrar la boca de la lengua
        Una compañera del campo se metió con las hormigas rojas, está llena de ronchas y se acaba de desmayar.
        Mi sobrino comió cacahuate y está aguadito, con manchas, ni llora.
        no es nada, nomas se me hincharon los labios y la voz la traigo apretada
        Mi señor se cortó la pierna con la sierra y le brinca la sangre, ya empapó tres toallas.
        tomo anticoagulante y me pegue en la espinilla, tiene una hora chorreando y ya estoy mareada
        Vomité como asientos de café en la mañana y me siento débil. ¿Me sigo tomando el naproxeno para la espalda?
        hice negro como chapopote y casi me desmayo en el baño
        Se me abrió la herida de la operación con los estiramientos, hay mucha sangre, le puse una almohada.
        se le salio la sangre a chorros de la fistula de dialisis
        Estoy llenando una toalla cada quince minutos y ya veo borroso, tengo seis semanas de embarazo.
        traia una varilla clavada en la pierna el muchacho de la obra, se la sacamos y esta peor
        Se cayó de la bici con el manubrio en la panza ayer; hoy la tiene dura como tabla y está helado
        le sale sangre de la nariz hace una hora y se le va por la garganta, toma coumadin
        escupi un vaso de sangre
        mi niño se trago mis pastillas para los musculos y esta bien dormido
        Le revolví las pastillas a mi mamá, le di doble la del corazón y trae el pulso en 38.
        me tome las pastillas de mi esposo por error y ahora no me puedo ni parar
        El niño le tomó al cloro, le arde la boca y está babeando mucho.
        Se me olvidó y me tomé el tramadol tres veces, traigo un sueño que no es normal y respiro despacito.
        Mi viejo se echó unas cheves con la medicina del dolor y ronca rarísimo, se le corta la respiración. ¿Lo dejo dormir?
        tomo anticongelante creyendo q era gatorade anda como borracho
        todos en la casa con dolor de cabeza y vomito desde que prendimos el boiler, mi hijo no despierta
        Hallé a mi hermano en el baño con los labios azules y ronca feo, había papel aluminio ahí
        Me puse la insulina dos veces, qué cabeza la mía. Estoy temblando y sudando, hablo raro. ¿Con un jugo?
        revolvi cloro con pinol y acido pa lavar el baño y no paro de toser, me arde el pecho
        La bebé agarró mi bolsa y me falta una pastilla. Tiene las pupilas chiquitas chiquitas.
        mi abuela trae dos parches de los del dolor puestos, cabecea y no me hace caso, tenia terapia a las 2
        se trago una pila de reloj mi niña
        fumigando en el campo me cayo el liquido, estoy llorando babeando y me brincan los musculos
        Comieron hongos del cerro y los dos están vomitando y viendo cosas
        la farmacia le dio otra medicina a mi papa, de azucar, y el no es diabetico, esta sudando y no coordina
        se esta convulsionando
        Mi hermana tiene epilepsia, pero este ataque ya va para ocho minutos y no vuelve.
        le han dado tres ataques y no despierta entre uno y otro
        Al niño le dio calentura, se puso tieso, se le fueron los ojos para arriba y está morado.
        esta embarazada de 8 meses y le empezaron a brincar los brazos y los ojos en blanco
        Primera vez que le pasa. Se sacudió todo, se mordió la lengua y sigue ido. Tiene 44 años.
        dejo de tomar hace dos dias, tiembla, ve animales y le acaba de dar una convulsion
        se me desmayo mi esposa dos veces hoy
        Amanecí tirado en el piso y no sé cómo llegué ahí. Traigo el labio partido y el pecho me brinca. ¿Me recorren la cita a las 4:30?
        no despierta mi mama, respira pero no despierta
        Haciendo las sentadillas se fue de lado y no me contesta, soy la hija.
        mi hijo se desmallo corriendo en la escuela, tiene 15
        cada que me paro se me borra todo, y hago del baño con sangre
        me pegue en la cabeza con la puerta de la troca y llevo cuatro vomitos
        Mi nana se cayó, toma anticoagulante, tiene un chichón y cada rato está más dormida. Ella dice que no le hablemos a nadie
        Una pupila la tiene más grande que la otra; se golpeó el viernes en el fut y hasta hoy andaba bien.
        Le sale agüita clara de la nariz y del oído después de que se cayó del andamio.
        se cayo de la escalera y dice que no siente nada del pecho pa abajo
        Se echó un clavado en lo bajito, le duele el cuello y tiene las manos dormidas. Lo queremos sentar, ¿está bien?
        fue un golpecito con el gabinete, pero me pregunta lo mismo y lo mismo y choca con las puertas
        Después del choque me sentía bien, pero ahora el cuello me mata y los dos brazos los traigo sin fuerza, como toques.
        mi bebe se cayo de la cama y tiene blandita la cabeza y no quiere despertar a comer
        se me durmieron mis partes y no puedo orinar
        Traigo lo del disco y desde hoy no siento cuando me limpio, y me hice pipí sin darme cuenta. ¿Nos vemos el miércoles?
        la ciatica era de un lado, ahora son las dos piernas y se hizo del baño sin sentir
        Fíjese que la espalda ya va mejor, lo raro es que no he hecho pipí desde ayer y tengo dormidas las asentaderas. ¿Puedo ir jueves en vez de viernes?
        que pena pero no siento alla abajo, donde uno se sienta, y se me van las piernas
        Enfermera de visita: paciente con hernia L4-L5, retención de orina y anestesia en silla de montar desde las 6.
        Me operaron de la columna hace dos días, ya no levanto los pies y se me sale la orina. ¿Adelantamos la terapia?
        Se me están poniendo débiles las piernas desde ayer, empezó en los pies, ya va en los muslos y me cuesta respirar.
        Tengo el pie blanco y helado, ni lo siento, ¿será la circulación por estar sentado?
        A mi hijo se le ve la mano azul con el yeso y llora de dolor.
        se me salio la rodilla pa atras y se metio sola, el pie esta palido y frio
        Mi jefe tiene la pierna fría y morada de un jalón, es de los que tienen arritmia. Le pusimos un cojín caliente.
        la venda la siento apretada, los dedos grises, no los muevo, pero no quiero molestar al doctor en domingo
        se corto el dedo con la sierra, lo traemos en hielo
        Al compañero se le atoró el brazo en la prensa de la maquila, ya lo sacó, pero la mano está blanca y no la siente.
        la pantorrilla dura dura como piedra y un dolor que no se quita con nada
        Me cayó la tarima en la pierna y estuve horas atorado, ya salí, pero el muslo está como madera y orino color coca.
        siento q me revienta el brazo dentro del yeso y no puedo mover los dedos
        Hice mucho spinning y traigo los muslos duros, hinchadísimos, no doblo las rodillas y la pipí es café. ¿Es dolor del bueno?
        la bota me aprieta, y ya no siento arriba del pie, cada hora duele mas aunque tome la pastilla fuerte
        le callo el caldo hirviendo a mi niña en el pecho
        Se prendió el aceite y traigo la cara y las manos quemadas, se me cae el pellejo.
        le echo gasolina a la lumbre y le quedo el brazo blanco y dice q no le duele
        me cayo acido de bateria en los ojos
        Le pusimos la almohadilla a mi abuelo, no siente por el azúcar, y tiene la pierna negra y pelada. ¿Todavía vamos a la terapia?
        se metio el brazo en la freidora mi compañera
        Me quemé con vapor la garganta y cada rato me cuesta más agarrar aire.
        lo sacamos de la alberca y no reacciona
        Se nos hundió la niña en el jacuzzi, estaba bien, pero ya pasó una hora y tose espuma y se duerme.
        trago mucha agua en la playa mi hermano y tose rosa, los labios azules
        mi nieto se fue abajo del agua tantito, ahora respira rapido y se le sume la pancita, a lo mejor es gripa
        ¡Se está ahogando con un pedazo de carne!
        La bebé tiene algo en la garganta y no hace ruido
        se le fue una uva al niño y ya le apretamos la panza y no sale
        Mi mamá no traga bien desde el derrame y agarró una galleta, está tosiendo y se puso morada.
        traigo una pastilla atorada y ya no puedo pasar ni la saliva, respiro con ruido
        se le atoro un dulce al señor de la sala de espera y se agarra el cuello
        el muchacho del techo ya no suda, dice puras incoherencias y esta ardiendo
        Andamos en el cerro y mi comadre dejó de hablar con sentido, está caliente y seca, ya se cayó dos veces.
        le dejaron al niño en el carro y esta rojo y aguado
        Mi marido anduvo arreglando la barda en el solazo. Está como ido, con calambres, no ha orinado. Quiere su masaje a las cinco, ¿se puede?
        Pizcando fresa me dio vómito, la cabeza me revienta, tiemblo y veo lucecitas. El mayordomo dice que tome agua y le siga.
        Se descompuso el aire y hallé a mi abuela hirviendo, con 41 de temperatura y no despierta.
        traigo el azucar en 38 y estoy temblando
        El medidor dice LO, mi señora no puede agarrar el vaso y habla como mensa.
        Es diabético, está sudando frío, agresivo, y no quiere el jugo. Soy su asistente.
        Mi mamá tiene el azúcar en HI, respira hondo y rápido, le huele la boca como a acetona y tiene mucho sueño
        ya le di jugo dos veces y sigue en 44, se me esta yendo
        Voy a llegar tarde, traigo la vista borrosa, las manos temblando y el sensor no deja de pitar en 50, voy manejando en la 5.
        se me rompio la fuente y siento el cordon
        Tengo 35 semanas, dolores cada tres minutos y estoy en el baño de su clínica.
        ya viene el bebe siento la cabeza
        Treinta semanas. No se me quita el dolor de cabeza, veo lucitas y me duele bajo las costillas. ¿Será la postura? Tengo terapia de piso pélvico el martes.
        Me caí, estoy embarazada, la panza se me puso dura y estoy sangrando.
        No siento a la bebé desde anoche, tengo 37 semanas, ya tomé jugo frío. No es por asustar, nomás pregunto.
        mi esposa tuvo al niño en el carro y no llora
        Me alivié hace seis días y estoy echando coágulos grandotes, me siento desmayar.
        traigo la presion en 178 con 112 y 33 semanas, hinchada la cara, dolor en la boca del estomago
        mi hermana esta pariendo a los 7 meses y vienen los piecitos primero
        Mi bebé de cinco semanas tiene 39 de calentura, ¿le cancelo su cita del piecito?
        El recién nacido no agarra el pecho desde la medianoche, está frío y como gris.
        se queja al respirar y se le abre la nariz, tiene 4 meses
        Mi niña trae crup y hace un ruido fuerte al jalar aire, hasta dormida, y babea.
        esta aguado mi bebe, aguado aguado como trapo
        se trago unos imanes y vomita verde
        Llora encogiendo las piernitas y de repente se queda callado, y en el pañal salió como gelatina roja. Soy la nana.
        le cayo el mueble encima a mi hijo y respira raro
        Tenemos cita a las 9 por la tortícolis. Amaneció muy dormilón, la mollera la tiene saltada y no ha mojado pañal desde ayer. ¿La dejamos para otro día?
        a mi hijo de 14 le dolio un testiculo de repente, bien fuerte, y vomita, el dice q fue en el fut
        se puso azul y dejo de respirar, ya respira pero estoy asustada, tiene 2 meses
        Con tres días de diarrea, la niña no hace pipí desde anoche y no la puedo despertar bien.
        se enredo en el cordon de la persiana, respira pero esta ronco y con puntitos rojos en la cara
        Me dio un toque arreglando la secadora y el corazón me brinca raro.
        Mi compa agarró un cable vivo, lo aventó y no se mueve.
        mi niño mordio el cable de la lampara, tiene quemada la boca y anda atontado
        esta pegado a la corriente, lo jalo?
        Me agarró el 240 en el trabajo. El patrón dice que camine. Tengo quemado el dedo y el pie y siento aleteo en el pecho.
        el inhalador ya no me hace nada
        Seis disparos del inhalador y mi niña sigue con el pecho sumido, no acaba una palabra.
        Ya le hicimos tres nebulizaciones y está peor: ni silba, se ve cansado y gris.
        se me acabo la bomba del asma y no puedo ablar
        Nomás les aviso que le di dos disparos antes de la alberca como dijeron, luego otros cuatro, y ahora habla bajito de a una palabra.
        cuello tieso, calentura de 39 y medio, me lastima la luz y me salieron manchas moradas
        ¿Me pueden ver al niño por una tortícolis? No puede bajar la barbilla, trae fiebre, vomita y grita cuando prendo la luz.
        el bebe llora agudito y se arquea pa atras, con calentura y la piel manchada
        Yo pensé que dormí mal del cuello, pero ya traigo escalofríos, un dolor de cabeza horrible y me estoy quedando ida.
        El peor dolor de cabeza de mi vida, llegó de golpe mientras me bañaba. ¿Me dan masaje?
        Estaba haciendo mis planchas y sentí que algo tronó en la cabeza, ya vomité y no aguanto el dolor.
        a mi esposa le da migraña pero dice q esta llego en un segundo y no puede doblar la nuca
        Quiero cita por dolor de cabeza. Hace rato me pegó uno como batazo y desde entonces se me cae el párpado y veo doble.
        Dejé de ver con un ojo, como si me bajaran una cortina.
        De repente no veo el lado derecho, con ninguno de los dos ojos. Qué raro, ¿verdad?
        me dolia la sien y la quijada al masticar, pense q era la mandibula, y hoy ya no veo de ese ojo
        Mi mamá tiene el ojo rojo y duro, ve aros en las luces y vomita; ella dice que es migraña.
        me brinco una rebaba al ojo en el taller y no veo, le sale como gelatina
        tengo calentura, el corazon en 135, la herida con pus y ya ando diciendo cosas q no son
        Mi abuelita tenía infección de orina y hoy está helada, con las rodillas moradas y platica con gente que no está.
        se le salio el hueso del tobillo
        Atropellaron a una de sus pacientes aquí enfrente del edificio, no se mueve.
        se volteo el cuatrimoto y lo trae encima mi primo
        le pico una vibora de cascabel y la mano esta el doble y siente hormigueo en la boca
        A mi apá le pegó un dolor de espalda como cuchillo hace una hora, no como el de siempre, está pálido y frío. Dicen que tenía un aneurisma.
        lesion medular T4, me revienta la cabeza, sudo de la cara y la presion en 210
        se salio la canula de la traqueotomia y no la puedo meter
        Me pusieron las agujas en la espalda en la mañana y ahora me punza un lado del pecho y cada vez jalo menos aire.
        No queremos ambulancia porque sale carísima, pero mi suegro trae un apretón en el pecho y está empapado. ¿Lo revisan ustedes?
        mi tio no tiene papeles y no quiere ir al hospital, se cayo de dos pisos, orina sangre y no siente un pie
        Su guardia del estacionamiento se desmayó y le sangra la cabeza.
        Pise un clavo la semana pasada y ahora se me traba la quijada y la espalda se me arquea sola.
        aplastaron a mi compañero entre la troca y el muro, respira cortito
        Traigo una bolita dura y morada en la ingle, no se mete, y estoy vomitando, creo que fue por cargar.
        le di narcan y desperto pero ya se esta durmiendo otra vez y no respira bien
        Buen día, soy la hija de doña Socorro. Está tranquila viendo su novela, pero hace un ratito se le resbaló la taza y desde entonces no levanta esa mano. ¿Le pongo los ejercicios de siempre?
        Oiga, no es por espantar, pero a mi señora le dieron la pastilla nueva del nervio con la del dolor y no la puedo despertar bien, ronca y se queda sin respirar un rato.
        Trabajo con él en la construcción. Dice que ya se le pasó, pero se pegó en la nuca, vomitó y ahora me pregunta qué día es a cada rato.
        Nomás quería saber si abren el sábado, porque desde hace una hora traigo un dolor en el pecho que me corre al brazo y no quiero ir a emergencias por el cobro.
        ¿Será normal después del yeso? La pierna se me puso gordísima y morada, y hoy me canso hasta de hablar, con una punzada en el costado.
        Mi compañera de recepción comió un mazapán y se está rascando, tiene la cara hinchada y dice que siente una bola en la garganta. Ella insiste en seguir trabajando.
        Aquí la enfermera del asilo: residente operada de cadera, súbitamente sin aire, saturando 84, pulso 128. La familia pregunta si mantienen la terapia de las dos.
        Ahorita que salimos de terapia mi esposo empezó a babear y no detiene la cabeza, estamos parados en la Tercera. ¿Será cansancio?
        Mi mamá es muy aguantadora, dice que es el estómago, pero lleva dos horas sudando, con ganas de vomitar y un peso aquí en medio del pecho.
        Quedé de ir a las diez y voy a cancelar: no veo bien para manejar, así de repente, y la cabeza me duele como nunca.
        Se me hace que fue el aire acondicionado. La cara se me jaló, la mano no me obedece y mi hija dice que hablo enredado, todo desde el almuerzo.
        no puedo respirar bien
        se le fue la cara de lado a mi mamá ahorita
        mi esposo esta hablando enredado y no mueve el brazo
        Disculpe, tengo cita a las 11 pero desde que desperté siento como un elefante en el pecho y el brazo izquierdo pesado
        se me durmió todo el lado derecho de repente
        ando sudando frio y me aprieta el pecho
        no puedo hacer pipi desde ayer y no siento las sentaderas
        entre las piernas lo tengo dormido
        Desde anoche las dos piernas no me sostienen y cuando me limpio en el baño no siento nada
        mi papa se cayó, toma warfarina y se pegó en la cabeza
        se pegó el niño en la cabeza y ya vomitó dos veces
        el peor dolor de cabeza de mi vida, me pegó de golpe hace rato
        no deja de sangrar la herida, ya van 3 toallas
        se me está cerrando la garganta
        Me tomé la amoxicilina y se me hincharon los labios y la lengua y traigo ronchas por todos lados
        mi abuela se tomó todo el frasco de pastillas por error
        la pantorrilla hinchada desde hace días y hoy me falta el aire y me duele al respirar
        dejé de ver de un ojo hace una hora
        mi hermano está convulsionando
        le dio un ataque y no despierta
        Q hago mi tía se desmayó y no responde, está respirando raro
        siento q me muero el corazón se me sale y me duele la quijada y el hombro
        ay oiga mi suegro iba a su terapia y en el carro se le cayó la boca de un lado y babea
        estoy tosiendo sangre y me duele la espalda, me operaron de la cadera hace 2 semanas
        Quiero cancelar lo de hoy porque desde el desayuno traigo una opresión aquí en medio que se va al cuello, seguro es gas
        mi mamá no me entiende lo que le digo, está diciendo puras palabras sin sentido desde hace 20 min
        se cortó con la sierra y sale a chorros
        el brazo izq lo tengo muerto y no puedo sonreir parejo
        no siento nada allá abajo y me oriné sin darme cuenta, hoy en la mañana
        pues es que me duele la espalda como siempre pero hoy no me sale la pipí, tengo la panza a reventar y las nalgas entumidas
        se me aflojaron las dos piernas y me caí, no me puedo parar
        le picó una abeja y no puede respirar
        mijo se comió un cacahuate está todo hinchado y le silba el pecho
        mi marido se cayó de la escalera como 4 metros y no mueve los pies
        se aventó a la alberca, pegó de cabeza y no siente los brazos
        me atropellaron saliendo del trolley, no puedo mover el cuello y las manos me hormiguean
        dolor en el pecho con sudor frío y nauseas desde hace media hora
        mi abuelito está morado de los labios
        no le llega el aire, ni hablar puede
        de repente todo negro en el ojo derecho, como cortina
        Mi jefe se pegó en la cabeza ayer y hoy no lo podemos despertar bien, ronca raro
        toma eliquis y se dió en la frente con el lavabo, se ve bien pero tiene chipote
        estaba haciendo mis ejercicios de hombro y me empezó un dolor como que me rasga el pecho hasta la espalda
        mi vecina se tomó como 20 tylenol anoche, dice q no le duele nada
        el dolor de cabeza llegó como un balazo, nunca había sentido algo asi
        tengo tiesa la nuca, fiebre de 40 y me molesta la luz, y unas manchitas moradas en las piernas
        mi bebé de 3 semanas tiene 38.5 y no quiere comer
        estoy embarazada de 35 y estoy sangrando mucho
        tuve convulsión y estoy embarazada de 8 meses
        la cabeza me explota, veo estrellas y tengo la presión en 190, embarazada de 36 semanas
        ya se me rompió la fuente y siento como un cordón que salió
        la azucar de mi papá está en 32 y no reacciona
        mi mamá diabetica está vomitando, respira muy rápido y no sabe dónde está
        se está ahogando con un pedazo de carne mi abuelo
        me tomé cloro por equivocacion, me arde la garganta
        inhalé gas en la cocina y mi mujer está desmayada
        el hueso se le salió por la piel
        se le ve el hueso de la pierna y está sangrando
        mi mano está aplastada en la maquina
        la pierna fracturada se puso durísima, un dolor que ni la morfina, y los dedos no los mueve
        tengo fiebre, la herida negra, tiemblo y ando como ido, el corazón a mil
        mi mama tiene infeccion de orina y ahora no despierta, esta fria y sudada
        Buenas tardes nomas pa avisar que don Ernesto no va a llegar, amaneció sin poder hablar y con el brazo colgando, le estamos dando agua a ver si se le pasa
        hace un rato se me fue el habla como 10 minutos y ya regresó, sera de la presion?
        se le torció la boca y se le quitó, hoy en la mañana
        vomita sangre
        vomité como café molido, tomo naproxeno diario
        la panza está como tabla y el dolor es insoportable
        dolor de espalda que me partió de repente, sudo, y tengo un aneurisma en la panza
        mi desfibrilador me dio toques tres veces
        trae marcapasos y se está desmayando a cada rato
        chest pain tengo desde hace rato y me da pena ir al hospital
        me siento sin aire desde el vuelo de ayer, con una punzada al lado del pecho
        me operaron de la rodilla hace 5 dias, ahora respiro cortito y el corazon va rápido
        al acostarme me ahogo y saco espuma rosita
        el asma no se le quita con el inhalador, ya lleva 8 disparos
        mi hija asmática tiene los labios azules
        le cayó un cable de luz y no responde
        golpe de calor, mi compa dejo de sudar y habla incoherencias
        Salimos a correr y mi esposo se desplomó, ya se paró pero dice que le duele el pecho
        se me olvidó cómo se llama mi hija y no puedo mover bien la mano derecha, empezó hace poquito
        me tronaron el cuello hace una hora y ahora se me cae un lado de la cara
        las 2 piernas dormidas, no aguanto la popo, esto empezó anoche despues de cargar costales
        ando con hernia de disco L5, hoy ya no siento cuando hago del baño
        tengo adormecida la zona donde uno se sienta en la bici y no me sale la orina
        oiga y si no siento mis partes? digo, desde ayer, también la vejiga no avisa
        está sangrando de la nariz desde hace 2 horas y toma anticoagulantes, no para
        me quitaron las anginas hace una semana y estoy escupiendo mucha sangre
        la cicatriz de la ingle del cateterismo está sangrando y no se detiene
        el niño se cayó del segundo piso
        se golpeó jugando americano, perdió el conocimiento y no sabe ni qué día es
        después del choque ando vomitando y la cabeza me estalla, un ojo tiene la pupila grande
        sale agüita clara por la nariz desde el golpe en la cabeza
        Sra. disculpe, mi esposo se puso gris y frio en la sala de su clínica, le duele la boca del estomago y el brazo
        le dije a mi hija que mejor viniera a terapia, pero fíjese que me está punzando el pecho cada vez que camino dos pasos y ayer no
        mi mama tiene 80, está sudando y dice que siente q se va a morir, le duele la espalda entre las paletillas y la mandíbula
        se inyectó y no despierta, tiene los labios azules
        tomó fentanilo creo, casi no respira
        mi papá tomó de más su oxicodona y no lo puedo despertar
        le di la insulina doble a mi abuelita y ya está temblando y diciendo cosas raras
        mi niño agarró las pastillas de la presión de la abuela, no sé cuántas se tomó
        me picó una víbora en el cerro y se me está hinchando la pierna rapidísimo
        un alacrán picó a mi niña y babea y mueve los ojos raro
        comí camarón y se me está hinchando la cara y la voz se me hizo ronca
        vacuna de hace 15 minutos, estoy roja roja y me falta la respiración
        no puedo tragar ni mi saliva y la garganta cerrada con fiebre
        siento debilidad que subió de los pies hasta el pecho en 2 dias y ya me cuesta respirar
        tengo miastenia y no puedo sostener la cabeza y me cuesta respirar
        el ojo me duele horrible, veo aureolas y estoy vomitando, empezo de golpe
        me cayó ácido en los ojos
        mi cuello se lastimó en la moto y no puedo mover las piernas
        desperté y no muevo la pierna ni el brazo del mismo lado
        se quedó con la mirada perdida, tieso, y echando espuma
        lleva 10 min temblando todo el cuerpo y no para
        mi abuela no trae pulso creo
        el testiculo de mi hijo le empezó a doler fortísimo hace una hora y vomitó
        paralisis? no se, de repente mi mano no agarra el celular bn y la boca chueca
        mi comadre tuvo bebé antier y está empapando una toalla cada 20 minutos y se siente mareada
        recien parida, no puedo respirar y me duele el pecho
        se acaba de caer mi apá toma plavix y aspirina, tiene un moretón en la cabeza y esta vomitando
        trae la pierna hinchada y se desmayó hace rato, respira agitado
        ahorita en la terapia de la casa mi señor se puso pálido, dejó de contestar y le tiembla la quijada
        ayuda no reacciona
        está sin aire, apúrense
        mi amá no habla
        sangra mucho mucho
        le dio derrame creo, arrastra la pierna desde las 8
        siento el pecho como si me lo apachurraran con una prensa cada q respiro y ya me mareé
        mi señora se siente rara, ve de un solo lado, choca con las puertas, y le duele la cabeza, de hoy en la mañana
        me clavaron un picahielo en el costado y me cuesta respirar
        le dieron un balazo a mi primo en la pierna
        me apuñalaron ayer en la panza, me la vendé, pero está dura y ando mareado
        agarré corriente en la obra y el corazón me late disparejo, siento que me voy
        el señor de la cita de las 4 está tirado en su estacionamiento, no se mueve
        pues la neta me da pena pero desde la mañana traigo dormida la colita y las partes, y ya intenté tres veces orinar y nada
        se le bajó un párpado y no puede hablar claro, fue de repente al salir de bañarse
        tengo las manos engarrotadas la boca chueca y no me sale la voz
        le apretó el pecho en la caminadora y se sentó, dice que ya casi pero está sudando a chorros
        mi papá trae la pierna operada inflamada y ahora le silba el aire y no puede terminar una frase
        Hola, quiero pasar mi cita de las 2 a otro día porque desde la comida traigo como un costal encima del pecho, se me va para la espalda y estoy sudando, mi esposa dice que me acueste un rato
        mi mamá estaba doblando ropa y de repente soltó la camisa, se le chuequeó la boca y ahora dice puras cosas que no se entienden, eso fue hace como quince minutos, la llevo con ustedes?
        No sé a quién preguntarle, desde ayer en la noche no he podido orinar aunque siento ganas, cuando me limpio no siento el papel y las dos piernas me flaquean al pararme, antes solo era ciática
        mi apá toma el anticoagulante por su corazón, se resbaló hace rato y se dio en la nuca con la banqueta, él dice que no es para tanto y que quiere ir a su terapia, lo llevo?
        Me operaron de la cadera hace doce días, la pantorrilla la traía hinchada desde el lunes y no le hice caso, pero ahora subiendo a la cama me falta el aire y me punza el costado al respirar
        estaba en la bicicleta fija de mi casa y me tronó algo en la cabeza, un dolor horrible de un segundo a otro, nunca me había dolido así, y ya no aguanto la luz
        le di a mi niña un pedacito de galleta con nuez y en cinco minutos se llenó de ronchas, se le hincharon los ojos y está haciendo un ruido al respirar
        quería avisar que mi tío no va, lo encontramos en el sillón con el frasco de las pastillas para dormir vacío, ronca muy raro y no nos contesta
        Me corté con el esmeril en el muslo, puse una toalla y cinturón pero la sangre sigue saliendo a borbotones y ya me estoy mareando
        ayer en la moto me pegué en la cabeza, anoche vomité tres veces y hoy mi esposa dice que le pregunto lo mismo cada dos minutos, pensaba ir a lo del hombro
        se me chueco la boca orita desayunando
        mi apá no puede hablar bien desde hace rato
        no puedo jalar aire
        me aprieta el pecho y ando sudando frio
        motivo: me falta mucho el aire desde anoche
        mi niña se esta poniendo moradita
        se me durmio toda la parte de abajo, alli
        no he podido hacer pipi desde ayer
        mi esposo se desmayo y no reacciona
        mi suegra diabetica esta en 38 y no contesta
        se me hincho la lengua con la pastilla nueva
        me trague como veinte pastillas
        ya no veo de un ojo, asi de repente
        no para de sangrar la herida de la rodilla
        le esta dando un ataque, se sacude todo
        peor dolor de cabeza de mi vida, de golpe
        estoy de 30 semanas y estoy sangrando
        mi bebe se trago una pila de reloj
        se pegó en la cabeza mi amá, toma warfarina
        siento un elefante encima del pecho
        se me cayo medio lado de la cara
        nuca tiesa con calentura y me molesta la luz
        mi tio vomito sangre negra hace rato
        me duele la quijada y el brazo izquierdo
        dejo de sudar en la obra y dice incoherencias
        cancelar mi cita, se me paralizo el brazo
        me pico abeja y se me cierra el galillo
        mi hijo se tomo el cloro
        siento que me ahogo cuando me acuesto, desde ayer
        se me aguadaron las dos piernas de repente
        ayuda mi mama no despierta
        tengo la pierna hinchada y toso sangre
        se le quedo el pie volteado para atras
        me tronó la espalda y me zurré sin sentir
        veo una cortina negra en el ojo derecho
        anda como borracho y no ha tomado nada
        me desgarra la espalda por dentro, entre las paletas
        nombre: Lupe, me esta dando un infarto creo
        buenos dias señorita, hoy amanecí con la mano izquierda como de trapo y se me cae la taza
        ayer como diez minutos no me salian las palabras pero ya se me paso, igual voy mañana?
        mi señora dice que son agruras pero tiene dolor en la boca del estomago, suda y esta bien palida
        me operaron de la cadera hace 2 semanas y orita subi al baño y no agarro aire
        oiga a que hora abren, es que desde la madrugada traigo el corazon desbocado y me mareo al pararme
        mi mama se resbalo en la tina, toma eliquis y ahora esta muy dormilona
        mijo se cayo de la litera, ha vomitado tres veces y se me quiere dormir
        el viernes me inyectaron la espalda y desde hoy traigo dormidas las nalgas y entre las piernas
        llevo desde anoche con ganas de orinar y no sale ni gota, traigo la espalda bien fregada
        estaba levantando un tabique y senti un trueno en la cabeza, nunca me habia dolido asi
        mi sobrino de 6 se quedo con los ojos en blanco y tieso como cinco minutos, ya respira pero no habla
        comi camaron en la fiesta y traigo ronchas por todos lados y la voz se me esta yendo
        mi viejo es diabetico, se puso la insulina sin comer y ahora esta frio, sudando y no me conoce
        trabajo en el fil y mi compañero se puso colorado, caliente caliente y anda hablando puras tonterias
        mi abuelita se confundio y se tomo doce pastillas de la presion en vez de una
        me corte con el disco en el jale y llevo media hora apretando y sigue saliendo a chorros
        vengo de viaje de Oaxaca en camion, me duele al respirar de un lado y ando agitada
        puede pasarme la cita al jueves? hoy no miro nada con el ojo izquierdo, se me apago
        tengo siete meses de embarazo y me salió un chorro de sangre hace una hora, no me duele
        mi suegro se cayo de la escalera y la pierna le quedó mas corta y volteada pa afuera, no lo movimos
        telefono: 619 555 0148 pero apurenle porque a mi hermana se le esta torciendo la cara
        desde el domingo camino como pato y hoy ya ninguna de las dos piernas me sostiene
        mi papá operado de rodilla está con escalofríos, bien confundido y la piel le anda toda manchada
        no es nada creo, pero me da una punzada en el pecho cuando subo las gradas y hoy hasta sentado
        la nena tiene fiebre de 40, unas manchitas moradas que no se quitan y no quiere mover el cuello
        se me fue la onda en la cocina y desperte en el piso con la boca golpeada, no se que paso
        fíjese que mi esposo cerró el garaje con la troca prendida y ahora está bien mareado y vomitando
        tome unas veinticinco tylenol ayer por el dolor de muela y ahora me arde el estomago
        ando resollando feo, me chifla el pecho y el inhalador ya no me hace nada
        me duele como si me rajaran el pecho hasta la espalda, empezo de un jalon hace rato
        pues se me quita y regresa, se me adormece la mitad de la cara y el brazo, van tres veces hoy
        el patojo se atragantó con una uva, ya la sacó pero sigue respirando con silbido y babeando
        doña Chela la señora que cuido ya no me aprieta con la mano derecha y me mira raro
        soy mujer 58, no tengo dolor pero si nausea, sudor y un cansancio horrible que me bajo de repente
        vos, mi cipote se metio a la pila y lo sacamos, respira pero esta bien ido
        razon de la visita: caida en patineta, el codo quedo de lado y los dedos los tengo blancos y frios
        no aguanto la cabeza, vomite dos veces y me caí ayer de la bici, todo lo miro doble
        mi bebé de tres semanas tiene calentura de 39 y no quiere agarrar el pecho
        desde la cirugía del pie me salió una bola en la ingle y hoy me falta el resuello al hablar
        me sacaron una muela y tomo anticoagulante, lleno toallas de sangre desde las cuatro
        Buenas tardes, quisiera reagendar la terapia de mi mamá del miércoles porque desde el almuerzo se le traba la lengua y arrastra el pie derecho, ella dice que es cansancio y que no quiere molestar
        hola señorita yo soy don Refugio tengo 74 años voy los martes con el terapista del hombro, hoy cuando me bañaba me dio un dolor aqui en medio del pecho que se me corrio al cuello, ya se me bajo tantito
        disculpe la molestia a lo mejor es la ansiedad pero estoy limpiando casas y me empezo a faltar el aire y se me duermen los labios y la presion en el pecho no se me quita con descanso
        Mi esposo trabaja en roofing, llegó a la casa con 104 de temperatura, la piel seca y ardiendo, ya no suda y me preguntó tres veces qué día es, puede ir hoy a su terapia o no
        quiero saber si aceptan Medi-Cal porque me lastime la cintura cargando llantas hace tres dias y desde ayer no siento cuando hago popo y las piernas se me doblan
        oiga una pregunta mi muchacho juega futbol y chocaron de cabeza en el entrenamiento, al rato estaba bien pero orita se queja de mucho dolor, no me quiere contestar y tiene una pupila mas grande
        le escribo por mi hermano que tiene cita a las 3, se paso con la medicina de dormir, dice que fueron un bonche, como quince, y apenas abre los ojos cuando le grito
        Me pusieron la protesis de rodilla el dia 4, la pantorrilla la tenia dura desde el lunes pero no dije nada y esta mañana me dio un piquete en las costillas y siento que no me entra el aire completo
        pues mire yo nomas queria preguntar del parking pero tambien que anoche viendo la novela se me borro la vista de un lado como un minuto y luego volvio, tengo azucar y presion alta
        estoy en el estacionamiento de ustedes y hay un señor tirado junto a una van blanca, esta gris y hace unos ronquidos raros, no me responde cuando le hablo
        mi hija de 9 tiene alergia al cacahuate y en la escuela le dieron una galleta, ya vomito y se rasca el cuello y tiene los ojos cerrados de hinchados, le doy benadryl o la llevo con ustedes el viernes
        Hace como dos horas estaba empujando en el baño y sentí un dolor de cabeza como martillazo que casi me tira, ahora tengo la nuca dura y ganas de volver, será cervical, tienen lugar hoy
        tengo 36 semanas y venia a terapia por la ciatica pero desde la mañana traigo la cara hinchada, veo lucecitas y me duele horrible la cabeza y arriba de la panza
        Soy la nuera de doña Ernestina Robles, ella tiene cita el lunes para balance, hoy se cayó otra vez y como toma Xarelto le salió un chipote enorme y anda repitiendo lo mismo y lo mismo
        a ver si me pueden ayudar porque al doctor no le contestan, me quitaron la vesicula el jueves y hoy tiemblo de frio, el corazon a 130, no he orinado en todo el dia y mi esposa dice que digo disparates
        pa la hora da igual la que tenga, lo que pasa es que mi apa desde que desperto no le atina a la boca con la cuchara y se le va para un lado cuando camina, ayer estaba normal
        mi cuñada esta en el piso de la sala temblando de brazos y piernas con espuma en la boca, ya van como seis minutos, nunca le habia pasado eso
        trabajo de cocinera y me caí encima de la mano, la muñeca quedó como tenedor toda chueca y ya no siento los dedos, puedo esperar a la cita del jueves o qué hago
        fijese que manejando por la 805 me empezo un dolor en el estomago y la espalda que parece que me parten y se me nublo todo, tengo un aneurisma que me estaban checando
        buenas, soy la mama de Kevin el de la rodilla, su hermanito de 3 se comio como diez gomitas de mota de su tia y no lo puedo despertar bien
        yo creo que fue algo que comi porque traigo acedias y eructos desde las 5 am, pero tambien me duelen los dos brazos y me agarro un sudor que mojé la camisa, soy de 61 años y fumo
        Mi terapeuta Diana me dijo que avisara cualquier cosa, pues ayer en la tarde ya casi no me salía el orin y hoy nada, tengo la panza dura como tambor y me arde la cintura
        fui a caminar a Cowles Mountain y me tuve que sentar porque vomité, me dieron calambres por todo el cuerpo y ahora mi novia dice que no hilo lo que digo y me arde la piel
        el niño que cuido se cayó de cabeza del columpio, lloró y luego se le fueron los ojos un ratito, ya está despierto pero vomita y vomita, su mamá no contesta, ustedes atienden niños?
        disculpa amiga se que no es de ustedes pero mi esposa tuvo bebe hace 5 dias y esta llenando una toalla cada media hora con coagulos y se siente que se va a desmayar
        me baje del avion de Guatemala el sabado, se me inflo una pierna y pense que era la sal, pero hoy escupi tantita sangre y me canso hasta de platicar
        Correo: no tengo. Oiga joven, es que mi vecina de 80 no abre la puerta desde ayer y por la ventana la miro en el piso moviendo nomas una mano
        bueno pues no quiero alarmar pero llevo desde el martes con calambre en los pies que fue subiendo a las rodillas y hoy ya no puedo levantar los brazos ni tragar bien
        mi mamá dice que son los nervios pero ve doble, camina agarrada de la pared y se le cae un párpado desde la hora de la comida, tiene 66 y es hipertensa
        el medicamento nuevo que me dieron para la infección me sacó ampollas en la boca y los ojos y la piel se me está pelando, además traigo fiebre, todavía puedo hacer mis ejercicios en alberca
        estoy preparando los papeles de mi discapacidad y queria pedir una carta, perdon si escribo mal es que la mano derecha no me obedece desde hace una hora y la pantalla la veo partida
        tengo catorce años y vengo por mi tobillo, mi amigo y yo probamos una pastilla azul y él ya no me contesta, tiene los labios morados y respira muy despacito
        me mordió una víbora en el cañón atrás de mi casa hace ratito, la pierna se me está hinchando bien recio y me siento mareado, mi cita de terapia es a las 2 la puedo mover
        mi papa trae marcapasos y hoy le dio cuatro descargas seguidas el desfibrilador mientras hacia los ejercicios que le dejaron, esta palido y dice que todo le da vueltas
        Yo voy por incontinencia los jueves con la señora Patty, pero esto es distinto, desde que me caí sentada el sábado ya ni siento que me sale y tengo dormido ahí donde uno se sienta en la bici
        estaba destapando un drenaje y revolví cloro con ácido, me tosí todo y ahora traigo el pecho cerrado y no puedo ni terminar una frase, me pasan la cita pa mañana
        la rodilla operada va bien gracias, lo que no va bien es que se abrio la herida de la ingle del cateterismo y la sangre ya atravesó dos toallas aunque le apriete
        mi niño tiene bronquitis desde ayer y se le hunden las costillitas cuando respira, tiene la boca como azulita y no quiere ni tomar agua, quería cancelar su cita de terapia
        pues yo soy diabetica tipo 1 y amaneci en 41, me comi un dulce y sigo en 44, ya se me nubla y me tiemblan las manos tanto que mi nieto esta escribiendo esto
        mi hermano se aventó un clavado en la bahía en lo bajito y pegó con la cabeza, le duele el cuello y dice que las manos le hormiguean y no puede mover las piernas bien
        mi apa se esta atragantando con un pedazo de bistec
        me opere la rodilla el jueves y ahorita subiendo las escaleras me quede sin aliento y me punza al respirar
        escupo sangre y me falta el aire desde anoche
        no puedo jalar aire ayuda
        se corto con la sierra en el taller y llevamos rato apretando con trapo y no para de salir sangre
        le pico una avispa y se le inchan los labios
        fijese que a mi cuñado le dio algo, se puso tieso y empezo a sacudirse en el piso, ya paro pero no despierta bien y le sale espuma
        un señor se desplomo aqui en su lobby
        pues yo venia por lo de la hernia del disco L5, ya tengo 2 años con eso, pero desde el domingo se me sale la popo sin sentir y tengo dormidas las nalgas
        Seguro es gas pero traigo una presion en la quijada con nausea y sudor frio, no quiero dar lata
        se me fue la vista del ojo izquierdo hace ratito
        Buenas tardes, hablo para confirmar lo de mi mama q va los martes, tambien le queria preguntar porq desde q se levanto trae el brazo derecho como de trapo y se le cae la cuchara, ella dice q durmio chueca
        mi niño le trago al drano
        Motivo de consulta: las dos piernas se me doblan desde hoy en la madrugada, antes caminaba bien
        Mi suegra amanecio con la boca chueca
        de la nada me trono un dolor en la cabeza, el peor q e tenido, ni la luz aguanto
        Comi camarones en el lonche y me llene de ronchas, ya me puse crema, pero ahora se me esta cerrando la garganta y la voz me sale rara, cree q alcance a llegar a mi cita
        El compa de la obra dejo de sudar, esta colorado y dice puras incoherencias, estamos en el roof a 100 grados
        la niña trae calentura, el cuello tieso y unas manchitas moradas q no se le quitan al apretarlas
        Anoche se me durmio media cara como diez minutos, ya se me quito, tengo terapia a las 3 ok
        esposo diabetico bien sudado no me reconoce ni habla
        No se si es la ansiedad q ya me conocen, pero hoy cargando cajas del swapmeet me agarro un apreton en el pecho, me sente y se fue, luego me volvio al subirme al van
        me tome como veinte tylenol hace rato y pues ya que
        ayer en la liga mi hijo choco cabeza con otro chavo, anduvo bien pero hoy ya vomito tres veces y lo noto muy dormilon, lo llevo a terapia o mejor que descanse?
        disculpe la molestia señorita, es que desde la mañana mi esposo arrastra las palabras como borracho y el no toma
        me duele el pecho y me corre al brazo
        mijo esta convulsionando en el carro
        llevo desde ayer sin poder orinar y la espalda me esta matando, se puede cambiar la cita de mañana?
        mi esposa tomaba su cafe y de repente no encontraba las palabras, decia mesa por decir perro, le duro cinco minutos y ya habla normal, hasta nos reimos, ocupa cita?
        mi papa de 74 andaba podando el aguacate y sintio como que algo se le rasgo adentro entre las paletas, se puso palido y esta empapado, quiere q le agende masaje
        Soy la que cuida a don Chuy, tiene la herida de la cadera operada y hoy esta temblando, con fiebre de 103, muy confundido y la presion bajita, q le doy
        Mire yo soy trailero, vengo llegando de Fresno manejando 6 horas y se me hincho el chamorro, pero lo q me preocupa es q ahorita siento q el corazon se me sale y no agarro aire
        ya no siento ahi abajo al limpiarme
        hola tengo 31 semanas de embarazo y voy con ustedes por la ciatica, fijese q desde hace una hora estoy sangrando bastante, no se si asi pueda hacer los ejercicios
        mi abuelita toma coumadin, se pego en la cabeza con la alacena y trae un chipote bien grandote
        Mi esposo es diabético, se inyectó y no comió, está todo sudado y no me reconoce
        mi chiquito de 2 años se atoró con una uva, hace ruido al respirar y se está poniendo azulito
        mi marido quiere decir el nombre del perro y le salen puras palabras sin sentido, se levantó así de la siesta, él dice que es cansancio por el turno en el astillero pero a mí no me cuadra
        mi abuelita lleva toda la mañana vomitando sangre oscura como café y está bien pálida, ya no se puede parar sola, ella tenía terapia con ustedes a las 2, ¿se la cancelo?
        cortada con esmeril no para la sangre
        a mi apa ahorita se le chueco la boca
        no me entra el aire, ayuda
        El bebé que cuido está ardiendo en fiebre, con el cuello tieso y manchitas moradas en las piernas
        me tome todo el frasco de tylenol
        no puedo orinar y traigo dormidas las nalgas
        my tia takes eliquis y se pego en la cabeza con la puerta de la van hace rato
        motivo de la cita: desde anoche las dos piernas no me sostienen y me duele mucho la cintura
        mi roomie se metio unas azules en el parking y trae los labios morados
        embarazada 33 semanas, sangrando mucho, que hago
        Cliente convulsionando en mi silla de la barbería
        púchica vos, se me durmió media cara y la mano en la lavandería, ya se me quitó, solo confirmo mi cita
        dolor de cabeza horrible, de golpe, nunca asi
        619 no espere se me desmayo mi mama aqui en el carro y no se siente que respire
        Sentí que algo se me rasgó por dentro, del pecho hasta la espalda, nunca había sentido algo así
        se me ve el hueso saliendo del tobillo
        traigo como agruras, la quijada me duele, sudor frio y ganas de vomitar, ha de ser la cena
        profe de secundaria aqui, un alumno se echo un clavado en la alberca bajita y pego con el fondo, dice q no siente las piernas, esta acostado en la orilla, quien lo puede revisar
        de repente no veo nada del ojo izquierdo
        toda la familia amanecio con dolor de cabeza y mareo, prendimos el anafre adentro por el frio y mi nieta no se quiere despertar, yo queria pedir cita para otro dia
        soy trailero, me lastime la cintura cargando en Otay y desde ayer cuando me limpio en el baño no siento nada ahi abajo, me da verguenza contarlo, igual y es de tanto estar sentado
        hola quiero cambiar mi cita del martes porque ando manejando uber y la neta desde hace como una hora me aprieta el pecho y se me corre al brazo, si se puede el jueves mejor
        Mi papá se cayó de la escalera podando la palmera, pegó con la nuca, ya vomitó tres veces y nomás quiere dormir. ¿Le damos hielo o lo llevamos con ustedes?
        ando en el roofing con un compa, dejo de sudar, esta hirviendo y dice puras incoherencias
        Estoy de 36 semanas, me duele la cabeza bien feo, veo lucecitas y hace ratito mi hermana dice que me puse a temblar toda y no le contestaba
        Siento un ladrillo encima del pecho, señorita.
        q pena molestar pero mi hijo tomo del bote de cloro que dejamos abajo del lavabo
        usted perdone, hace tres días empecé con hormigueo en los pies, ayer ya no subía escalones y hoy ni los brazos puedo levantar y me cuesta tragar, soy costurera y pues necesito trabajar
        picadura de avispa, se me cierra la garganta
        hay un señor tirado junto a su elevador, no contesta
        mi viejo no despierta y ronca bien raro
        I was gonna book para mi shoulder pero like ten minutes ago me comi un taco de camaron y traigo ronchas por todos lados, la lengua hinchada y la voz rara lol
        la cipota se tragó las pastillas de la presión
        oiga joven yo venia por la rodilla pero desde que desayune arrastro las palabras y no atino a los botones
        me operaron la cadera hace diez dias y hoy no agarro aire ni para ir al baño
        a mi suegra se le complicó lo de la vejiga y ahora tiembla de frío, fiebre de 104, el corazón bien acelerado y no sabe ni qué día es; disculpe, ¿tienen alguien que vaya a la casa?
        ya me tome todo el frasco de gabapentina
        me revolcó la ola en Imperial Beach, clavé la coronilla en la arena y ahora no puedo levantar los brazos, me dan toques
        se atoro con una uva y no puede toser
        me pusieron cadera nueva hace 9 dias y hoy al subir al troque me quedo sin aire y me punza la espalda cuando respiro hondo, sera normal? todavia no saco mi primera cita
        hacia frio y metimos el asador al garage, ahora a todos nos truena la cabeza y mi cuñada no se quiere levantar del catre, esta rarísima
        de tanto ibuprofeno pa la cintura vomité negro como café molido y me siento que me voy
        peor dolor d cabeza de mi vida, de golpe
        la bebé le tomó al Fabuloso
        me rebané con el esmeril, no para la sangre
        Qué pena preguntar esto, pero me siento en la bici y es como si trajera un pañal de hule ahí abajo, no siento nada, empezó el domingo junto con lo de la ciática. ¿Se quita solo?
        EMERGENCIA ayuda porfavor
        Mi mamá salió del hospital el martes con lo de la rodilla. Hoy amaneció tiritando, me habla como si yo fuera su hermana muerta y no ha hecho del baño en todo el día. ¿Recorremos la visita?
        no siento cuando me limpio ni puedo orinar
        sudor helado, asco y dolor hasta la quijada, seran los tamales
        andamos en la pizca de la fresa y un compañero ya no suda, esta ardiendo y habla puras incoherencias
        tengo 7 meses y estoy sangrando mucho, panza dura dura
        la pierna se me puso blanca y fría de la nada
        buenos dias, anoche el pecho me apretaba bien feo, como si se me sentara un marrano encima, se me quitó con un té de tila. mi cita es a las 11 verdad? y llevo lo del copago
        se le ve el hueso, cayo de la patineta
        motivo: desde anoche las dos piernas como de trapo
        el niño se cayo del brincolin de cabeza y ya vomito dos veces, ta bien dormilon, lo llevo a su terapia o lo dejo dormir
        un señor se desmayó aqui en su salita de espera
        mi papá se puso la insulina sin comer, está empapado y ya no me contesta
        mi señor se puso tieso y empezó a sacudirse en el sillon, los ojos en blanco, nunca le habia pasado
        de repente dejé de ver con un ojo
        mija de 19 llego del dorm con calentura, no aguanta la luz y no puede bajar la barbilla, se le estan haciendo como puntitos morados, tienen terapia para cuello tieso?
        mi compa se metió unas azules y no despierta
        le pico una avispa a mi hija y se le hinchan los labios y chifla al respirar
        oiga disculpe ayer en el car wash se me durmio todo el brazo derecho y no podia decir la palabra jabon, duró como diez minutos y ya, nomas queria saber si igual voy el jueves a mi terapia
        Señorita el yeso me aprieta que me muero, traigo los dedos azules y ya no los siento, ¿me lo pueden aflojar ahí con ustedes?
        Parí hace cinco días y se me nubla la vista, veo lucecitas, traigo las manos hinchadas y un dolor de cabeza espantoso; quería preguntar si aceptan Medi-Cal para faja y piso pélvico
        Nombre: Rigoberto, espere, no puedo jalar aire
        a mi apá se le chuecó la boca desayunando y no le entiendo nada de lo q dice
        Estaba cargando un refri y sentí como si me rajaran por dentro del pecho hasta la espalda, sigo temblando y pálido, soy de mudanzas, tienen algo hoy mismo?
        Mi suegra toma warfarina y se dio un santo golpe en la nuca con el lavabo, ella dice que está bien, ¿la puedo llevar así a su cita de las 3?
        oye mi jefa se le chueco la boca hace como media hora y no le entiendo nada de lo q dice, la traigo a su cita o q hago
        Buenos días, anoche a mi esposo se le durmió todo el lado derecho y tiró el vaso, hoy amaneció ya bien. ¿Todavía le cuenta la cita de las 10?
        se me fue el habla como 5 min en el trabajo, queria decir una cosa y salia otra, ya se me quito pero me quede con el pendiente
        mi apá está hablando como borracho y no ha tomado nada, neta, y trae un ojo caído desde la mañana
        estaba haciendo los ejercicios de la banda y de repente la mano izq ya no me obedece se me cae todo el cel tambien stoy escribiendo con la otra
        Sí, el martes a las 3 me queda. Nomás que mi mamá desde hace ratito ve doble y camina como ladeada, se va para un lado, ¿será el oído?
        siento como un elefante sentado en el pecho y me corre pa la quijada, ando sudando frio. creo q voy a cancelar hoy
        Me duele el brazo izquierdo desde que subí las escaleras, también la espalda entre los omóplatos, y me dieron ganas de vomitar. ¿Será del hombro que me están tratando?
        fijese señorita q me dio una agrura bien fea q no se quita con nada y me falta el aire y tengo 71 años soy diabetica pero no quiero molestar
        my dad is in the parking lot agarrandose el pecho dice q no puede bajarse del carro, esta gris gris
        Che, el corazón me va a 170 según el reloj hace 40 minutos y siento que me voy a desmayar, vos decime si voy igual a kinesio
        no puedo ni acabar una frase.. me ahogo.. el inhalador ya no me hace
        A mi niña se le hunden las costillitas cuando respira y trae los labios moraditos, teníamos terapia a las 4
        Me operaron de la rodilla hace 9 días y hoy me levanté al baño y me quedé sin aire, me punza aquí en las costillas cuando jalo aire
        traia la pantorrilla hinchada desde el vuelo de guadalajara y ahorita empece a toser con sangrita y me agito nomas de estar sentado
        tosi y salio rojo, ando bien corto de aire desde ayer, me pusieron la placa en el tobillo el dia 2
        Estaba cargando cemento y sentí que algo se me rasgó por dentro, del pecho para la espalda, el dolor más bruto de mi vida y se me está bajando hasta la panza
        a mi suegro le habian dicho q traia un aneurisma en el estomago, ahorita le agarro un dolor de espalda horrible de la nada y esta todo palido y sudado
        pena me da pero no eh podido hacer pipi desde anoche y se me duerme ahi abajo, es por la ciatica verdad?
        Cuando me limpio en el baño ya no siento el papel. Lo de la espalda ya lo tenía, esto es de hoy.
        las dos piernas se me doblan como de trapo desde ayer en la tarde, antes nomas era la derecha la del nervio
        Me hice del baño encima en el trolley sin darme cuenta, qué vergüenza. La hernia me está dando toques en las dos piernas y la silla la siento como si trajera pañal de hule
        desde el sabado tengo adormecido entre las piernas y mis partes, mi esposa dice q les avise antes del masaje
        Mi hijo se cayó de la patineta en Chula Vista y la muñeca le quedó como tenedor, toda chueca. ¿Lo pueden ver ahí o adónde?
        se resbalo mi abuelita en la ducha pues vos y no se puede parar, tiene una pierna mas cortita y el pie volteado pa fuera
        Me caí del andamio, como del segundo piso, caí de nalgas. Sí puedo mover los pies pero me truena la espalda y no aguanto sentarme. ¿Tienen espacio hoy?
        oiga se ve el hueso. mi compa se cayo de la moto aqui afuera de su clinica en la calle
        ay bendito mi mama toma warfarina y se dio un cocotazo con el gabinete ayer, hoy amanecio bien dormilona y le duele la cabeza
        Le dieron un balonazo a mi hijo en el partido, se apagó unos segundos y ya vomitó tres veces en el carro
        Don Chuy se nos fue de la silla en la sala de espera y se abrió la frente, toma Eliquis, dice que está bien pero pregunta lo mismo y lo mismo
        me eche un clavado en la alberca baja y toque fondo con la cabeza, traigo las manos dormidas y no puedo voltear el cuello
        De un segundo a otro me tronó la cabeza, como un cuete, nunca me había dolido así. Estaba haciendo la plancha que me dejaron de tarea.
        el peor dolor d cabeza de toda mi vida empezo hace 20 min y me molesta la luz, la terapia de cuello me lo quita?
        señorita un muchacho aqui en el lobby esta temblando todo en el piso y echa espuma
        Mi esposa nunca había convulsionado y ahorita se puso tiesa, se sacudió como dos minutos y no despierta bien
        mi roomie del dorm trae calentura de 40 no puede doblar el cuello y le salieron manchitas moradas en las piernas
        El bebé tiene fiebre, no quiere comer, grita cuando le muevo la cabecita y la mollera la tiene abultada, vamos a faltar a lo de la tortícolis
        Le operaron la cadera a mi papá hace dos semanas y ahora está tiritando, con fiebre, diciendo puras incoherencias y con la presión en 80
        la herida se puso negra y la rayita roja ya va en la ingle, traigo escalofrios q no paro y estoy bien ida no se ni q dia es
        me comi unos camarones y se me esta inflamando la lengua y me cuesta tragar, llego tarde a mi cita sorry
        Una abeja picó a mi marido en el jardín, tiene ronchas por todos lados y dice que se le cierra la garganta
        mi tata se puso la insulina y no desayuno, salio en 41 y no me contesta bien esta todo empapado de sudor
        Stoy temblando y se me nubla, el azucar marca 48 y ya me tome un jugo y sigue bajando, no se si manejar pa alla
        mi primo anda en la obra en El Centro con 112 grados, ya no suda, esta caliente caliente y habla puras tonterias
        Mi mamá se quedó en el carro con las ventanas cerradas casi una hora, está roja, seca y no reacciona bien. Es la señora Dolores de las 2:30.
        mi hermano se metio unas azules y no lo puedo despertar ronca bien raro
        Ya me tomé todas las pastillas del frasco, las del nervio. Díganle a Karla la terapista que gracias por todo
        mi niño de 2 años agarro mis gabapentinas de la mesa no se cuantas se trago y anda bien atarantado
        Se nos prendió el calentón de gas toda la noche y amanecimos todos vomitando, con la cabeza que nos revienta, y mi hija no se quiere despertar
        me corte con la sierra y no deja de salir, ya llene dos toallas y me ando mareando
        Mi abuelo está vomitando como asientos de café y haciendo del baño negro negro, y está muy débil. Tiene cita mañana, se la cancelo
        se me abrieron los puntos de la ingle y esta saliendo sangre a chorros xfa q hago
        Una señora se desmayó en la entrada, no responde y creo que no está respirando
        mi señor se desplomo asi nomas cuando ibamos saliendo, ya abrio los ojos pero esta palido como papel y el pulso bien lento
        Se me apagó el ojo derecho, así como si bajaran una cortina, hace como una hora. No me duele. ¿Afecta para la terapia de equilibrio?
        mi tia de 78 trae dolor en la sien le duele al masticar y hoy ya no ve de un ojo, dice q es el cuello
        tengo 31 semanas y el bebe casi no se ha movido desde ayer, la sesion d piso pelvico es mañana, espero a preguntarles?
        Estoy embarazada de cinco meses y me está bajando sangre con coágulos, ¿puedo ir todavía a lo de mi espalda?
        36 semanas, veo lucecitas, me duele bien feo la boca del estomago y la presion 168/112, se me hincharon las manos y la cara de un dia pa otro
        le cuento rapido: fuimos a misa, luego a los tacos, mi nana venia bien platicadora y en la linea pa cruzar se quedo como ida, la cara de un lado se le cayo, orita ya anda normal pero cansada. le cambio la cita pal jueves?
        Mi papá sonríe como payaso de medio lado y no le entiendo ni papa, apenas ahorita
        traigo una vaca echada en el pecho desde que subi las escaleras
        La muñeca de mi niño parece escalón, se cayó del columpio
        el señor de junto se quedo como estatua en la bici y luego se fue de lado, no responde
        Ni frío ni calor ni nada allá abajo, como si me hubieran quitado las sentaderas, y la pipí no quiere salir
        se le fue el avion a mi abue, me dice mijo a mi que soy su nuera, y arrastra un pie desde el desayuno
        Como si alguien me hubiera puesto la mano en el ojo, de repente negro total
        me ahogo acostada, suena como olla de frijoles hirviendo aqui en el pecho
        Jaló aire, puso los ojos de huevo cocido y ahora se sacude como licuadora
        comio cacahuate y se le esta poniendo la cara como sandia, ya ni le sale la voz
        Mi tío rodó como costal por las escaleras, toma Xarelto y ahora habla puras incoherencias
        mi cabeza es una olla express que trono de golpe, de cero a cien, estoy vomitando
        La espinilla hizo escuadra. Se le barrieron en el fut y no deja de gritar
        esta sudando como vaso de agua fria, con el brazo como piedra y la boca del estomago apretada, mi apa tiene 58
        Es de los que pizcan en Fallbrook, lo trajeron en la troca hirviendo como radiador y ya no contesta
        la niña le entro a mis pastillas de la presion como si fueran lunetas, no se cuantas
        De la ingle le brota como fuente de plaza, se cortó con la amoladora
        senti que me partieron en canal por la espalda, y la pierna se me puso fria como de muerto
        Mi panza antes era fiesta y hoy es velorio, el bebé nada, estoy de ocho meses
        tirita como maquina de coser, tiene 40 de fiebre y dice que hay gallinas en el cuarto, le operaron la columna hace poco
        Diabético mi compa, se puso necio y pálido como vela, ya no atina a la boca con el jugo
        no puede agachar la cabeza ni tantito, parece que trae un palo de escoba en la nuca, y arde en fiebre
        Hay un pedazo de hueso viendo para afuera como astilla de leña
        quise agarrar el celular y la mano no me hizo caso, como si tuviera huelga, y media cara igual
        Se está poniendo de color ciruela en la colchoneta y nadie sabe qué hacer, es paciente de ustedes
        desde que me quitaron el yeso andaba bien y hoy al respirar siento un picahielo en el costado y no me alcanza
        Me aletea el pecho como palomilla en foco y se me va el piso
        el pie le quedo como hoja de tamal doblada, sin pulso dice mi primo que es paramedico
        Un ratito nomás, como si me hubieran desenchufado el lado izquierdo. Ya volvió. ¿Sí voy a la cita?
        me siento en la taza y es como sentarme en el aire, no la siento, y las piernas me andan de gelatina desde ayer
        Se dio un cabezazo con el poste, se le hizo un ojo de mapache y le sale agua de la nariz
        en la banca de afuera hay un joven dormido de mas, los labios azules como paleta, trae una jeringa
        Le pusieron la inyección y a los cinco minutos estaba como tomate, con la lengua gorda y el pecho chiflando
        a doña mary se le puso la mano de garra en la pesa y se le cayo la pesa y luego ella
        No sé si fue el susto, pero traigo un cinturón de fuego en el pecho que me da hasta las muelas
        mi suegro se echo un trago del galon de la alberca, escupe sangre y le arde como lumbre
        Las palabras le salen sin huesos, como papilla, y hace una hora estaba contando chistes
        me cayo el gato hidraulico y la espalda hizo crac como rama seca, de la cintura pa abajo soy de palo
        Tengo un tambor en el ombligo que brinca con el corazón, dolor en la cintura que me dobla y sudor helado, 69 años
        sangro como rastro y tengo apenas 11 semanas, ya me maree
        El niño hace un hoyito en la garganta cada que jala aire, aletea la nariz como conejo
        iba en la scooter y el muslo le quedo como boomerang
        Mira pa un solo lado, como pollo, y no voltea aunque le truene los dedos, se cayó de la silla
        nomas veo como por un tubo de carton, y me empezo de sopeton hace media hora
        Hace del baño como chapopote y se me desmayó dos veces
        desde la anestesia esa en la espalda se me duerme todo el calzon y tengo la vejiga como pelota sin poder vaciarla
        Las manos, la boca, los ojos: todo se le está inflando como masa de pan, le picó un alacrán
        me quiere tronar la quijada, tengo nausea y la espalda como planchada, soy mujer de 51 y dicen que son nervios
        Mi hermano está tieso como charal, con los dientes trabados, nunca le había pasado
        sangra la cicatriz a borbotones, como botella que agitaron
        Mi señora se cayó en el baño hace dos días, ahora se duerme de pie como caballo y vomitó en la almohada
        un hachazo. eso senti en la nuca haciendo sentadilla. no puedo abrir los ojos
        De un ojo veo como si hubieran embarrado vaselina, de rato para acá, con relámpagos y telarañas
        se zafo el codo, le hace punta pa atras como pata de grillo y los dedos estan helados
        Las tijeras se me hicieron cosa de otro mundo, no supe ni cómo se usan, y se me entiesó la boca
        tuve que sentarme tres veces del carro a la puerta, el corazon se me sale, la pierna la traigo como chorizo
        La piel se le llenó de moretoncitos como pintados con plumón, el cuello no lo dobla, tiene 17
        gota a gota se me fue apagando como veladora, tiene el azucar en 31 y no traga
        Mi bebé de meses se quedó viendo al infinito, chupa como si tuviera chupón y tiembla un bracito, no para
        queria pararme y mis piernas dijeron que no, ninguna de las dos, ayer todavia caminaba
        El cachete le cuelga como hamaca y no puede chiflar, la mano también la trae lela
        mi carnal se metio no se que y ronca como tractor ahogado, no hay quien lo despierte, puntitos las pupilas
        Lo sacamos del fondo de la alberca, tose como motor viejo y está medio ido
        mi rotula se fue de vacaciones al otro lado de la pierna y no siento el pie
        Estaba planchando y se me vino un río rojo, tengo 32 semanas y la panza es un puño
        al abuelo se le subio la fiebre y ya no orina, respira a mil como pajarito caido del nido, manos moradas
        El cuarto es una rueda de la fortuna, no me puedo sentar, se me traba la lengua y veo todo doble
        no es dolor, es como si me exprimieran el corazon como trapo de cocina. ya van 40 minutos
        Me clavé de cabeza en la ola en Imperial Beach y quedé como marioneta, los brazos ni los siento
        el torno le dejo la mano como carne molida y no deja de escurrir, hicimos nudo con la camisa
        Le pegó el portón en la sien, al principio bien, ahora anda como borracho y un ojo más abierto
        se oye como gallo cuando jala aire, babea y no se quiere acostar, 4 añitos, calentura
        Agarró la pluma y salieron puros garabatos, y él es contador. Dice que está bien pero no está bien
        viejita de 90 amanecio en el piso como tortuga boca arriba, una pata volteada y grita si la muevo
        La señora del aseo revolvió no sé qué líquidos y está tosiendo como perro, con los labios grises
        mi vista se quedo como foto quemada, un hoyo blanco en medio, de un segundo pa otro
        Llevo tres horas con la nariz hecha llave de agua, tomo warfarina y ya trago sangre
        me dio como un rayo en la panza, de un lado, y caí, ando de retraso como seis semanas
        Cayó un block del andamio, el casco quedó como cáscara de huevo, y él ni se queja, nada más ve
        mi mamá platica con la pared, tiene la herida como volcan y las manos como hielo, 39.8
        El marcapasos me está dando patadas de mula, van cuatro seguidas
        se aplico la rapida en vez de la lenta y ya le tiembla hasta el pelo, suda frio, dice groserias
        La mitad de mí es de madera. La otra mitad escribe esto
        le quedo el brazo como manguera doblada, entre codo y muñeca, fue de la patineta
        Hablo cortito porq no me da el aire. como si me hubieran cosido la garg
        tengo 37 semanas y veo pura chispa de soldadura, la cabeza me punza y el costado derecho como mordida
        Agarró la línea de alta con la varilla y lo dejó humeando, respira pero no habla
        el camaron me cobro caro, traigo la lengua como suela y ronchas hasta en los parpados
        Dejaron el anafre prendido adentro, están todos como borrachos y a la niña no la podemos despertar
        se puso a chiflar del pecho como tetera, ya le dimos tres veces el salbutamol y se esta cansando
        Le empezó a brincar nomás un cachete y la mano, luego se perdió, y ahora ese brazo no le sirve
        dice que esta bien pero hace rato se le cayo el parpado, el taco y la palabra. ya paso. tiene 66
        Pegué con el pecho en el manubrio y ahora cada vez que respiro un pedazo se hunde como tapa de lata
        siento que se me viene el fin del mundo, asi sin razon, hormigas en la mano izquierda y sudor de muerto
        Se le fue la vida de la cara, blanco como masa de harina, ya no tiene pulso que yo le halle
        la pierna despues del golpe parece globo de agua a reventar, dura como llanta, y no puedo mover los dedos
        Se atragantó con la tortilla, manotea como nadador y no le sale ni un pío
        hasta hace rato corria por la clinica y ahorita esta en el pasillo hecho bolita, con el corazon como ametralladora y gris
        El grito fue como de gato y luego nada, está en el piso de la regadera con la cabeza abierta como granada
        aqui andamos en la obra y el compa quedo doblado como navaja abajo de la barda, no siente de la panza pa abajo
        oigan mi apá está desayunando y se le cae el cafe por un lado de la boca, se le ve la cara chueca, ahorita en la mañana estaba bien
        Hace como media hora mi esposa empezó a decir palabras que no existen. Ella se ríe, pero yo no le entiendo nada.
        No puedo ir a la cita de las 3, se me durmió el brazo derecho completo y la pierna también del mismo lado, desde que me levanté de la siesta
        ayer en la noche se me fue el habla como 10 minutos y se me colgo la mano, ya se me paso así q no se si todavia vale la pena ir a la terapia
        stoy escribiendo con la izqierda xq la derech no me obdece. emepzo orita
        Fíjese que el domingo en misa a mi mamá se le apagó la vista de un ojo como cortina y luego le regresó. Ella dice que no fue nada, tiene 78 años, ¿le muevo la cita del jueves?
        mi tío tuvo un derrame en marzo y viene con ustedes, pero hoy de repente ya no puede levantar el brazo bueno y babea
        Che, me da vueltas todo desde hace un rato, veo doble y me voy de costado como si estuviera en pedo, y no tomé nada. ¿Tenés algo para el vértigo hoy?
        traigo como un elefante sentado en el pecho desde q subi las escaleras y me suda frio la frente
        Señorita, disculpe la molestia, le pido cancelar mi cita. Tengo un dolor que me va del pecho a la quijada y al brazo izquierdo, y me voy a acostar un ratito a ver si se me quita.
        mi suegra diabetica esta bien palida con nauseas y dice q le aprieta la boca del estomago y la espalda, esta sudando a chorros y aqui ni calor hace
        El corazón me anda brincando bien rápido desde hace dos horas, el reloj marca 158 y siento que me voy a desmayar
        vengo manejando por la 805 pa la cita y me empezo una presion bien fea en medio del pecho, me orillo o le sigo? ya casi llego
        a mi abuelo le pusieron stents hace años y orita dice q siente igualito q aquella vez, se esta agarrando el pecho
        no puedo jalar aire ni pa hablar por eso texteo
        mi hijo el asmático ya se echó el inhaler cuatro veces y no le hace, se le hunden las costillitas al respirar y trae los labios moraditos
        Me operaron de la rodilla hace 9 días y hoy amanecí con falta de aire y una punzada en el costado cada que respiro hondo.
        la pantorrilla ya la traia hinchada desde el lunes verdad, pero ahorita tosi y salio sangre y me falta el aire
        i think me dio algo raro, volé de Guadalajara ayer y now cada respiro me duele bien gacho de un lado y el corazon a mil
        mi papá no puede dormir acostado, lleva dos noches sentado porque se ahoga, y hoy ya ni de la cama al baño aguanta sin quedarse sin aire
        Estaba cargando unas cajas en la bodega y sentí como que se me rajó algo por dentro, del pecho a la espalda, entre los omóplatos. Nunca había sentido un dolor así y estoy mareado.
        mi jefe tiene un aneurisma en la panza q le estaban checando y hace ratito le pego un dolor de espalda horrible y esta blanco como papel
        desde anoche no puedo hacer pipi, traigo ganas y no sale nada, y la espalda me esta matando con las dos piernas dormidas
        Me da pena decirlo pero cuando me limpio en el baño no siento nada ahí abajo. Es desde el sábado que se me trabó la cintura.
        oiga una pregunta, es normal con la hernia que se me salga la popó sin darme cuenta?? antes no me pasaba, ayer fue la primera vez
        si confirmo lo del martes, nomas aviso q voy a nesesitar ayuda pa bajar del carro pq desde hoy no me responden las piernas ninguna de las dos, se me doblan
        La ciática antes era de un lado, ya me pasó a los dos, y siento la entrepierna como cuando el dentista te pone anestesia
        despues del choque del viernes se me empezaron a entumir las manos y hoy camino como robot, tiezo, se me caen los cubiertos
        mi niña se cayo del brincolin y el brazo le quedo como una S, no deja q la toquemos
        Mi mamá de 84 se resbaló en la regadera, no se puede parar y el pie se le quedó volteado para afuera. ¿Pueden mandar a un terapista a la casa?
        me cai de la escalera en la obra como de 3 metros cai de espalda, puedo mover los pies pero no aguanto ni voltear, el patron dice q vaya con ustedes
        wey se me salió la rodilla en la cascarita, la pierna apunta pa otro lado y el pie lo traigo helado y blanco
        mi papa toma warfarina y se pego en la cabeza con la puerta de la troca, al rato se quedo dormido y no lo podemos despertar bien
        Ayer me caí en el baño y me di en la nuca con el lavabo. Tomo Eliquis. Me siento bien, solo un chichón, quería saber si puedo hacer mis ejercicios.
        el chamaco choco cabeza con otro en el partido hace una hora y ya vomito tres veces, me pregunta lo mismo y lo mismo
        pucha, después que se cayó el cipote de la bici le está saliendo agüita clara por la nariz y trae los ojos morados como mapache
        nunca en mi vida me habia dolido asi la cabeza, fue de un jalon como si me tronaran un cuete adentro, hace 20 min
        Estábamos en la intimidad y de golpe me dio un dolor de cabeza brutal, tengo el cuello tieso y ya devolví el estómago. ¿Será de la cervical?
        hay un señor en la sala de espera aqui con ustedes que se cayo de la silla y esta temblando todo y echando espuma, no hay nadie en el mostrador
        A mi hermana le está dando otro ataque, ya van como siete minutos y este no se le quita como los otros
        mi hija de 16 trae 40 de calentura no puede doblar el cuello ni aguanta la luz y le salieron puntitos morados en las piernas
        el bebe de mi comadre no quiere comer, trae la mollera salida, esta aguadito y bien caliente. es de torticolis lo q viene a tratarse con uds
        desde que le quitaron la sonda a mi ama anda con escalofrios q le tiembla la cama y ahora habla puras cosas sin sentido, las manos moteadas
        La herida de la cadera huele feo, pero lo que me preocupa es que mi esposo amaneció confundido, respirando muy rápido y casi no ha orinado.
        me raspe la pierna en la playa antier y lo rojo sube cada hora, ya me llega al muslo, esta morado con ampollas y el dolor no es normal esta horrible, tengo calentura
        me puse la crema q me dieron y ademas me tome un naproxeno, se me estan hinchando los labios y la lengua y me pica la garganta x dentro
        Le picó una abeja a mi muchacho en el parque, ya tiene ronchas por todos lados y ronca raro al respirar, no traemos epipen
        mi viejo se puso la insulina y no almorzo, esta sudando, agresivo, no me reconoce
        el sensor marca 41 y bajando estoy temblando no atino a las tecls que hago
        mi compa del fil se nos puso mal, andabamos en la fresa con 104 grados, ya no suda, esta hirviendo y dice puras tarugadas
        mi mamá se confundió y se tomó dos veces sus pastillas de la presión y las del azúcar, todo junto, y ahorita no se quiere despertar
        ya me tome el frasco entero de tylenol, diganle a la terapeuta Karla q gracias por todo
        el nene se tomó un trago del destapacaños que estaba en una botella de agua, está llorando y babeando
        mi roomie se metio una pastilla azul q le dieron en la linea y esta roncando bien raro, uñas moradas, no reacciona, q hago
        Me rebané el antebrazo con la sierra, ya empapé dos toallas y sigue saliendo a chorritos
        desde que tomo el ibuprofeno para la espalda estoy haciendo del baño negro negro como chapopote y hoy vomité como asientos de café
        mi papa se paro del sillon y se fue pa tras, quedo como muerto un minuto, ya abrio los ojos pero no tiene color. lo llevo a la terapia o lo dejo descansar?
        desperté de mi siesta y del ojo izquierdo no veo, está todo gris, no me duele nada
        tengo 34 semanas y desde ayer en la noche mi bebe casi no se mueve, ya tome jugo frio y nada. era para cancelar lo de piso pelvico
        Soy Yesenia, la de las 11. Estoy de 29 semanas y acabo de manchar bastante, sangre roja con coágulos, y la panza se me pone dura.
        mi suegra estaba echando tortillas y de la nada ya no supo pa que era el comal, ahora nomas me ve y no contesta, la mano la trae como trapo
        Señorita, quería el viernes en la tarde, pero fíjese que mi viejo amaneció sin poder abotonarse, el pie derecho lo va arrastrando y ayer caminaba normal.
        no le atino a las teclas perdn es q la lengua la siento gorda y la mitad d la cara como cuando vas al dentista pero no fui al dentista
        Punto número uno, la cita sí. Punto número dos, mi compañero del taller acaba de soltar la llave, dice puras sílabas y se le fue un párpado para abajo.
        un señor aqui en su estacionamiento, el de la troca gris, quiere bajarse y se va de lado como si el piso estuviera inclinado, le pregunto su nombre y dice "martes"
        my grandma ya no mueve su arm izquierdo desde q se paro de la siesta, she says its just dormido pero ya van como 2 hrs
        Estando yo leyendo el periódico, las letras dejaron de tener sentido y el renglón de la izquierda desapareció. Tengo 81 años y esto comenzó a las once.
        ayer en el trafico de la linea se me apago la mano derecha, no podia ni agarrar la cartera, duro como lo que tarda una cancion y se quito. tengo presion alta, todavia voy mañana?
        Mi esposa dice que el domingo hablé al revés un ratito, unos ocho minutos, y que la sonrisa la tenía nomás de un lado. Ya estoy perfecto, ¿eso se lo comento al terapeuta?
        Estoy en la fila de San Ysidro y traigo un apretón aquí en medio que se me sube al cuello, ya me eché dos Tums y nada, ando empapado
        oigan me salio un dolor en la mandibula y en el brazo cuando saco la basura, hoy me pego sentada sin hacer nada y traigo nausea. tengo 66
        el doc dice q no es del hombro?? bueno pues orita me esta quemando el pecho como si me pusieran la plancha y me falta aire, puedo hacer los ejercicios mas leves o mejor descanso
        Le pusieron dos stents a mi papá en enero y ha estado muy bien, pero desde hace veinte minutos está pálido, agarrándose el pecho, y no quiere que le llame a nadie.
        trae el corazon como caballo desbocado mi hermana, su reloj marca 178 y esta acostada, dice q ve borroso y q se va a ir
        No alcanzo a terminar una frase. El inhalador. Ya cuatro veces. No me hace. Cancelen lo de hoy.
        mi niño de 6 se le hunden las costillas cuando jala aire y le chifla, empezo con tos anoche, tiene cita a las 4 por su pie plano
        A mi abuelo se le pusieron los labios moraditos y respira como pescado fuera del agua, ¿le subo al oxígeno o lo llevo con ustedes?
        se le atoro un pedazo de manzana a la señora de la recepcion de al lado, no puede toser ni hablar y se esta agarrando el cuello
        me operaron d la cadera hace 10 dias y hoy subi 4 escalones y quede sin aire, me pica el lado derecho cada q respiro hondo y escupi tantita sangre
        Llegué anoche de Guadalajara manejando, la pantorrilla la traigo dura desde ayer y ahorita de golpe me falta el aire y el corazón va rapidísimo.
        embarazo de 7 semanas q perdi hace poco y tomo anticonceptivo ahora, no se si importa, pero desde la mañana siento una puñalada abajo de la costilla al respirar y me mareo al pararme
        Sentí como que algo se rasgó en la espalda, arriba, entre las paletas, y se me fue bajando a la cintura. Nunca había sentido algo así. ¿Será contractura? Empezó hace media hora y estoy sudando helado.
        mi jefe 74 años tiene un aneurisma en la panza q le estaban checando, hoy amanecio con un dolorazo de espalda y se puso gris cuando se levanto
        me da pena pero desde ayer no siento cuando me limpio en el baño, como si trajera anestesia ahi abajo, y la ciatica me agarro las dos piernas
        Desde anoche tengo ganas de orinar y no sale nada, aprieto y aprieto. La hernia es la L5 que ustedes me están tratando.
        q onda con los ejercicios de espalda, los hice el lunes y ahora las dos patas me tiemblan y no me sostienen, me tuve q agarrar de la pared pa llegar a la sala
        Me hice del baño encima dos veces hoy sin darme cuenta y el dolor de la cintura está peor que nunca. Tengo 43 años, eso no es normal, ¿verdad?
        perdon la pregunta, es normal q con la hernia ya no sienta nada cuando estoy con mi esposo? tambien el asiento del carro lo siento como si trajera un cojin, empezo el sabado
        me cai del techo poniendo las luces y el antebrazo lo traigo en forma de S, me lo amarre con una playera, me pueden ver sin cita?
        Mamá se resbaló en la regadera, no se puede parar, y una pierna le quedó más corta y con la punta del pie volteada hacia afuera. Tiene 84.
        mi hijo en el skatepark de chula vista, se le ve un hueso blanco en la espinilla y dice q ya no le duele tanto
        Choqué anoche en la 805, no fui al hospital. Hoy no puedo voltear el cuello para nada y se me duermen las dos manos cuando bajo la barbilla. ¿Me dan un masaje?
        se pego mi apa con el filo de la mesa el lunes, toma coumadin, y hoy esta duerme y duerme y no se acuerda en q ciudad vive
        En el juego le dieron un rodillazo en la sien a mi hija, se levantó y siguió, pero ya vomitó tres veces y una pupila la tiene más grande.
        me cai en el hielo del walk in del restaurante, azote la nuca, tomo eliquis. solo un chichon pero me esta doliendo mas y mas la cabeza
        Nunca me duele la cabeza y hace rato, levantando las pesas, me tronó algo por dentro, como un balazo. No aguanto ni la luz del celular.
        nomas pa avisar q no llego, estabamos ahi en lo nuestro mi marido y yo y me exploto un dolor en la nuca, de cero a mil en un segundo, ya devolvi el estomago
        hay un muchacho en el cuarto de las maquinas q esta tieso, los ojos pa arriba y brincando todo, ya tiene rato y le sale espuma
        Mi hermano es epiléptico controlado, pero hoy le dieron dos seguidas y entre una y otra no despertó. Sigue roncando raro.
        mi morro de 17 trae calentura de 40, no puede pegar la barba al pecho y le estan saliendo puntitos morados en las piernas q no se borran
        Buen día. Solicité terapia por cuello tieso; sin embargo, desde la madrugada tengo fiebre, escalofríos, la luz me lastima y mi hija dice que contesto incoherencias.
        mi ama tiene infeccion de orina desde el jueves y hoy no sabe ni quien soy, esta helada de las manos y respira rapidito
        Me operaron la rodilla hace dos semanas. La herida supura, pero lo que me preocupa es que estoy temblando sin control, la presión me salió 82/45 y casi no he orinado.
        me pico una abeja en el parking de ustedes y se me esta cerrando la garganta, tengo ronchas asta en las orejas
        Le dimos el antibiótico nuevo a mi nena hace quince minutos y se le hincharon los labios y los ojos, trae la voz ronca y está babeando.
        comi unos tacos de camaron aqui en la esquina y ando todo colorado, me duele la panza, me quiero desmayar y siento la lengua grandota, le llego como quiera a las 5?
        mi esposo se puso la insulina y no almorzo, esta sudando a chorros y me contesta puras groserias sin sentido, no quiere tragar el jugo
        El sensor de mi tía marca 38 y para abajo, está despierta pero con los ojos perdidos y no me obedece. ¿Le pongo miel?
        andabamos en el roofing en El Cajon a 104 y mi compa dejo de sudar, esta rojo y caliente como comal y anda diciendo locuras
        Encontré a mi vecina de 88 en su traila sin aire acondicionado, no me responde bien, la piel seca y ardiendo. Ella es paciente de ustedes, por eso les escribo.
        Se me hizo bolas el pastillero y mi mamá se tomó las de la presión de toda la semana juntas, hace como una hora. Se siente bien todavía, ¿la espero?
        mi primo se echo una pastilla azul q le dieron en TJ pal dolor de espalda y no lo puedo despertar, ronca bien feo y trae las uñas moradas
        Me tomé todo el frasco de Tylenol hace rato y ya me arrepentí, no sé qué hacer, ustedes son los únicos que contestan
        me corte con la sierra en el muslo, ya empape 2 toallas y sigue saliendo a chorritos, me pongo hielo o q
        Vomité algo que parecía asientos de café y hoy hice del baño negro como chapopote. Llevo un mes con ibuprofeno por la rodilla. Me mareo parada.
        se desplomo una señora en el baño de mujeres, no reacciona, no se si respira, manden a alguien YA
        Hace una hora dejé de ver con el ojo derecho, todo negro, sin dolor. Tengo 73 y llevaba semanas con dolor de sien y al masticar. ¿La fisioterapia del cuello ayuda?
        Voy en la semana 24 y desde que me levanté de la cama me está bajando sangre roja, ya cambié dos toallas, con la panza dura como piedra. ¿Cancelo el masaje prenatal?
        tengo 31 semanas y vengo por la ciatica, pero el bb no se a movido nada desde ayer en la tarde ni con jugo frio
        Estoy de 34 semanas, la cabeza me estalla, veo lucecitas y se me hincharon la cara y las manos de ayer a hoy. ¿Sigo con los estiramientos del piso pélvico?
        oiga mi jefa esta hablando como borracha y ella ni toma, se le fue la boca de lado hace ratito
        Fíjese que en la mañana no pude agarrar la taza con la derecha, como veinte minutos, y luego solito se me quitó. ¿Todavía voy a mi cita de las 2?
        q onda, un compa d la yarda no puede levantar el brazo y dice puras cosas q no se entienden, se los llevo pa alla?
        de repente ya no veo nada del ojo izq, como si le bajaran una cortina, ni me duele
        hola este soy la hija de don Chuy él iba caminando al baño y empezó a irse para un lado y ya no me contesta bien le pregunto mi nombre y me dice otra cosa punto
        ando con un apachurron en el pecho desde q subi las escaleras del trolley y se me corre a la quijada
        Señorita, no es dolor dolor, es como si trajera un ladrillo aquí encima y estoy sudando frío. Tengo 74 y soy diabética.
        No vamos a poder llegar a la terapia, mi esposo se está poniendo blanco blanco, se agarra el pecho y esta volviendo el estomago
        No acabo ni una frase sin agarrar aire, desde anoche. Ya usé el inhaler como 8 veces y nada
        me operaron d la rodilla el jueves y ahorita me falta el aire, una punzada cada q respiro hondo. sera por la anestesia?
        Tosí y salió sangre, y la pierna donde traía el yeso la tengo hinchada. El corazón me va a mil.
        mi apa dice q sintio como q se le rasgo algo por dentro en medio de la espalda, asi de la nada. esta empapado en sudor y es hipertenso
        disculpe la pregunta tan penosa pero desde ayer no siento cuando me limpio, y la cintura la traigo fatal
        Llevo desde anoche queriendo hacer pipí y no sale ni gota; las dos piernas las siento de trapo. Lo de la ciática ya lo traía, pero esto no.
        me hice del 2 encima sin darme cuenta, tengo 38, traigo la hernia d la L5 y desde el finde se me duermen las dos piernas x dentro
        Amanecí y no me sostienen las piernas, ninguna de las dos. Ayer anduve caminando lo más bien en Las Américas.
        se cayo mi hijo del trampolin y el brazo le quedo como una S, le pongo hielo o q hago, llora mucho
        mi abue se resbaló en la regadera y no se puede parar, una pierna se le ve más cortita y volteada pa fuera
        Mi papá toma warfarina y anoche se dio en la cabeza con la puerta de la troca. Hoy anda bien dormilón y ya vomitó dos veces
        a mi hermano le dieron un codazo en el partido y se fue a negros tantito, ahora pregunta lo mismo y lo mismo y no sabe ni quien gano
        tomo eliquis y me acabo d caer en el parking d ustedes, me pegue en la nuca. puro chipote me siento bien, si paso a mi sesion o que
        algo me trono en la cabeza y luego luego el dolor mas horrible q he tenido en la vida, no aguanto ni la pantalla
        hay una muchacha aqui en la sala de espera sacudiendose en el piso con los ojos pa arriba, vengan
        A mi niño de 9 se le fue el avión, se puso tieso tieso y se orinó, nunca le había pasado algo así. Ya abrió los ojos pero no me reconoce
        la nena trae 40 d calentura no puede doblar el cuello y le salieron unas manchitas moradas en las piernas q no se borran
        Operada de cadera hace 10 días. Estoy tiritando con 39.5 y mi hija dice que le contesto puras incoherencias.
        mi suegra andaba con infeccion d orin y hoy no sabe ni donde esta, la piel helada y manchada, respira rapidito rapidito
        me picó una abeja en el jardín y se me está cerrando la garganta, traigo ronchas hasta en las orejas
        me tomé la pastilla nueva para la inflamación y se me hincharon los labios y la lengua, hablo todo chistoso jaja ¿se baja con benadryl?
        mi viejo se puso la insulina y no quiso cenar, está sudando, temblando y como ido, no me hace caso
        el aparatito me marca 41 y ando toda mensa, ya me tome el jugo y ahora dice 38
        andamos en un techo en El Cajon y mi primo dejo d sudar, esta ardiendo y dice puras babosadas q no vienen al caso
        la bebé le dio un trago al Drano que tenía yo en una botella de agua, le salen babas y no deja de llorar
        sin fijarme me tome junta la tramadol d todo el dia y encima la gabapentina d mi ma, se me cierran los ojos solitos y respiro como despacito
        mi cuñado se metio unas azules d las d la calle y no despierta, ronca bien feo y trae los labios morados
        me agarró la pulidora el antebrazo y la sangre brinca, ya empapé 2 toallas. cancelen lo d las 4
        Perdón que pregunte por aquí: estoy vomitando como café molido y del baño me sale negro chapopote desde ayer. Tomo naproxeno diario por lo de mi espalda
        Señorita, una doñita se desplomó en la banqueta frente a su puerta y no responde, no le veo que respire
        tengo 30 semanas y ahorita q fui al baño salio rojo vivo, como regla. lo del piso pelvico lo dejamos pa otro dia verdad
        Desde ayer en la tarde casi no siento a la bebé, 34 semanas, ya tomé agua fría y nada. ¿Será que está dormida?
        estoy d 37 semanas y traigo un dolor d cabeza bien gacho, veo lucecitas y la cara se me inflo d un dia pa otro
        anoche metimos el anafre al cuarto por el frío y amanecimos todos con jaqueca y vómito, mi mamá no se quiere despertar
        la d las 11 esta bien. oiga pero se me acaba d dormir media cara ahorita q le estaba escribiendo, y el ojo no cierra
        Buenas tardes, le cuento: yo empecé con ustedes en enero por el hombro y Karina me ha dejado casi nuevo. El domingo en la carne asada se me fue la luz y caí redondo, dicen que estuve como dos minutos sin contestar, y hace rato manejando el corazón me dio de brincos y casi me voy otra vez. En fin, ¿me pueden cambiar del martes al miércoles?
        me dieron x atras en la 805 hace una hora y no siento los dedos d las manos, el cuello no lo puedo ni mover, me urge una cita con ustedes
        me vine abajo d la escalera como 3 metros, d espaldas en el cemento. estoy aqui tirado y no me puedo enderezar, me duele en el mero hueso
        mi nietecito de 5 meses respira bien recio y se le sumen las costillitas, la boquita la trae como azul
        Mi hijo de 17, diabético tipo 1, lleva vomitando desde la madrugada, jala aire muy hondo y le huele la boca a fruta. El medidor nomás dice HI
        me enyesaron ayer y los dedos los tengo helados y moraditos, no los muevo, y el dolor va pa arriba aunque me tome la norco
        I don't know si es anxiety pero traigo chest pressure y el left arm numb, llevo asi como una hora, tengo 52
        hoy cada que camino media cuadra me aprieta aquí en medio y si me paro se baja. La semana pasada le daba la vuelta a todo el Balboa Park sin nada
        pa q me mandan el recordatorio si ya me tome todas las d dormir hace media hora
        mi carnal agarró un cable de 220 en la obra, quedó tirado unos segundos. Ya se paró pero dice que siente el pecho raro y brincos
        Fui con el sobador ayer, me tronó el cuello y desde entonces veo doble, todo me da vueltas y camino agarrado d la pared
        Mi mamá, 78 años, venía con dolor en la sien y al masticar; hoy se levantó y de un ojo ve todo negro
        mi vecino de 70 está doblado, una cuchillada de la panza a la espalda, dice q le late fuerte la barriga y ya se me anda desmayando
        se le salió la rodilla para un lado jugando soccer y se acomodó sola, pero ahora el pie está frío y pálido y no siente los dedos
        noo pudo escribr vien la mano drecha no me ovedece y la lenga la tngo pesda
        me mordio una vibora d cascabel en mission trails hara 20 min, la mano se esta poniendo prieta y me hormiguea la boca
        Mi papá dejó la tomadera de golpe hace 3 días y ahora tiembla todito, ve arañas en la pared y está hirviendo en fiebre
        hice la plancha y el puente y me desmayé, sigo con la serie
        me duele el pecho y el brazo, hago las series con la liga azul
        cuánto cuesta la consulta, me estoy desangrando, y aceptan tarjeta de crédito
        a mi hijo le quedó la muñeca como tenedor, a qué hora abren mañana
        me estoy desangrando
        se está desangrando
        me desangro, que hago
        se esta desangrando mi hijo, a qué hora abren
        quedó la muñeca como tenedor, se cayó de la bici
        le quedó el brazo como zeta
        mi apa amanecio con la boca chueca y el brazo como trapo, quiere hablar y le sale puro balbuceo
        Estoy dictando porque la mano derecha no me obedece desde hace veinte minutos y las palabras me están saliendo cambiadas, perdón, quería la silla, la cita
        ayer en la tiendita se me durmió media cara y no podía decir ni mi nombre como 10 min. Ya se me quitó todo, ¿me espero a la cita del lunes?
        My suegra de repente ve doble, se va de lado like borracha y vomita, y ella ni toma. empezó at lunch
        Oiga, estábamos haciendo las sentadillas que le dejaron y a mi señora se le cayó el lado izquierdo, no levanta ese pie ni sonríe parejo
        Fue raro: al mediodía se me soltó el tenedor, no podía cerrar la mano ni entendía a mi nieto. Al rato volvió todo a su lugar. Tengo arritmia.
        traigo un peso en el pecho como si se me hubiera sentado alguien, se corre pa la quijada y ando sudando frio
        Nada más es como indigestión muy fuerte desde la madrugada, con náusea, los dos brazos pesados y una flojera que no me puedo parar. Soy diabética de años. ¿Será de la postura?
        el hombro izquierdo que les dije q me dolia ya no es al moverlo, ahora subo la escalera y me aprieta hasta el pecho, y hoy me dio sentado viendo la tele
        A mi esposo lo operaron de la rodilla hace cuatro días, está gris, se agarra el pecho y dice que se le va el alma.
        tengo el corazón a 170 segun el reloj, ya va una hora, me zumba todo y siento q me voy pa abajo
        mi niña de 7 ya se echó el inhalador seis veces y se le hunden las costillas, ya no alcanza a decirme frases enteras
        Mi madre no puede tumbarse desde anoche, se ahoga, le suena el pecho como una cafetera y tiene los labios morados. ¿Anulo lo de esta tarde?
        volé de Tegucigalpa el domingo con la pierna enyesada y hoy me clava como cuchillo al respirar, y tosí sanguito
        Ocho días del reemplazo de cadera. La pantorrilla ya venía hinchada pero ahorita de la nada me falta el aire nomás de ir al baño.
        me reventó algo en medio de la espalda, entre las paletas, como si me rasgaran una sábana por dentro. soy hipertenso y tengo una pierna fría
        Don Chuy, 74, fumador, el del aneurisma: de pronto un dolor de panza que le pega hasta la espalda, pálido, y se mareó al pararse. Soy el nieto
        me da pena pero desde anoche no puedo hacer pipi y cuando me limpio no siento el papel. es la misma hernia de siempre pero esto es nuevo
        La ciática ya no es de un lado, hoy son las dos piernas, se me doblan, y traigo dormido justo donde uno se sienta en la silla de montar
        trabajo en construcción, cargué unos bultos el martes, y hoy me hice popó en el pantalón sin darme cuenta. tambien se me duerme alla abajo. qué vergüenza oiga
        Respondiendo a lo de "¿otros síntomas?": desde hace dos días no siento los genitales, no logro una erección y el chorro sale a gotas. La espalda, curiosamente, me duele menos.
        ayer caminaba con bastón, hoy mi mamá no mueve ninguna de las dos piernas, desde la cintura para abajo dice que es como algodón
        me pusieron la inyeccion en la columna ayer and now no siento between my legs, tengo ganas de pee y no sale nada
        Desde el choque de anoche se me caen las cosas de ambas manos, las piernas las traigo tiesas y camino como robot. El cuello casi ni duele.
        fíjese que el cipote mío se dio vuelta en la bici y el antebrazo le quedó como tenedor, 11 años tiene, los deditos los tiene blancos
        Mi mamá, de 88, se resbaló en la regadera. No puede apoyar, y ese pie lo tiene volteado hacia afuera y la pierna más cortita.
        wey se me salió el hueso x la espinilla jugando fut, estoy en la cancha de Mira Mesa, los de aquí dicen q me lleven con ustedes
        Me vine abajo del techo, unos cuatro metros, caí de sentón. Hace una hora. No me puedo enderezar y siento toques en las piernas.
        La rodilla se me fue completa de lugar en el judo, volvió sola con un tronido. El pie lo noto helado y no le encuentro el pulso.
        toma warfarina mi tata y se pegó en la nuca con el lavabo en la mañana. no le salió chipote ni nada pero anda bien dormilón
        a la niña le cayó encima la tele hace rato, ya vomitó tres veces y contesta puras cosas sin sentido. vamos mejor mañana a la terapia?
        Me caí de la cama anoche y me di en la frente con el buró. Tomo Eliquis. Hoy solo me duele la cabeza, cada hora un poco más.
        El golpe fue en el partido del sábado. Ahorita una pupila se le ve más grande que la otra y no se acuerda de qué día es, tiene 17
        Estaba yo agachada en los ejercicios y pum, como batazo en la cabeza, el dolor más bárbaro de mis 52 años. No aguanto la luz.
        jamas me habia dolido asi, de cero a mil en un segundo, teniendo relaciones, traigo el cuello tieso y guacareé
        está tirado en su sala de espera un señor, se sacude todo y le sale espuma, ya van como cinco minutos
        Mi esposa se quedó con los ojos en blanco, tiesa y luego temblando. Ya paró pero no reacciona bien y se mordió la lengua. Nunca le había dado.
        mi roomie de State tiene fiebre de 104, no puede bajar la barbilla al pecho y le salieron puntitos morados q no se borran
        Me operaron la columna hace dos semanas. Desde anoche tiemblo que castañeteo, la herida escurre pus, estoy confundida según mi hija y casi no orino.
        mi abuelo el de la sonda amaneció hablando con gente que no está, ardiendo, respirando rapidito y con las manos jaspeadas
        Se me juntó dolor de espalda horrible con escalofríos y 39.5, y desde hoy arrastro las dos piernas. Me inyecto heroína, se lo digo para que sepan.
        comí camarón en el break y traigo ronchas por todos lados, la lengua gorda, me cuesta pasar saliva
        A mi marido lo picó una avispa podando, se le cerró la garganta, silba al respirar. ¿Tienen EpiPen ahí? Estamos en el parking
        el antibiotico nuevo de la rodilla... me lo tome hace 15 min y se me hincharon los labios y los parpados y me estoy mareando feo
        se puso la insulina y no almorzó, ahorita está empapado, tembloroso, me dice groserías y no me reconoce. mi papi nunca es así
        traigo 38 en el glucómetro estoy solo se me borran las letras
        andaba en el fil piscando desde las 5, dejó de sudar, está colorado e hirviendo y dice puras incoherencias, es mi primo
        ya me las tragué todas, las del dolor y las de dormir. ahora me dio miedo
        El niño de 2 años agarró mi pastillero mientras hacía los ejercicios de hombro; faltan siete de metoprolol y está como flojito
        creo q la regué: pal dolor de espalda me eché como 20 tylenol extra fuertes desde ayer en la noche, y ando con asco y dolor de panza
        Le pusieron dos parches de fentanilo a mi mamá por error. Ronca raro, respira muy poquitas veces y no despierta aunque la sacuda.
        se me abrió la cortada con el disco y la sangre sale a chorritos, ya empapé dos toallas, cómo la paro
        Llevo un mes con el naproxeno. Hoy vomité algo como asiento de café y el popó es negro, negro. Me paro y se me nubla todo.
        un muchacho se desplomó en las escaleras de su edificio, no contesta y no veo que respire!!
        Corriendo las vueltas de entrenamiento mi hijo de 15 cayó desmayado sin avisar. Ya despertó y quiere seguir. Un tío se murió joven del corazón.
        De golpe se me ha puesto una cortina negra en el ojo izquierdo, no veo nada por él. No duele. ¿Será de las cervicales?
        llevo dias con dolor en la sien y al masticar, 76 años, y hoy en la mañana perdi la vista de un ojo como 1 minuto y volvio
        estoy de 31 semanas y me bajó sangre bastante, roja, con la panza dura dura. tenía cita de ciática a las 2
        Perdón que cambie de tema, es que la beba siempre patea cuando me acuesto de lado y desde ayer en la tarde no la siento. 36 semanas, primeriza.
        Puchica, mi mujer dio a luz hace seis días y hoy está botando coágulos como de limón, llena una toalla en media hora y se me está poniendo helada
        Sí, el jueves a las 3 está bien, aceptan Medi-Cal verdad? ahorita traigo un dolor en el pecho que se me va al brazo
        Mi papá tenía terapia con Rosa a las dos, pero se le fue la cara de lado y no le entiendo nada, lo llevo igual?
        Para el copago traigo efectivo, y oiga, me tomé el frasco entero de gabapentina hace rato, da tiempo de llegar a las cinco?
        Oiga y el taping del martes quita lo adormecido? se me durmió todo entre las piernas, hasta mis partes, y no me sale la pipí
        A mi esposa le pusieron cadera nueva hace diez días, tiene su terapia mañana, pero de repente se ahoga y tiene los labios morados
        Estoy llenando el formulario de alergias y justo comí camarón, se me está cerrando la garganta y me salieron ronchas, qué pongo
        Somos los de las 4:30, la niña está convulsionando en el carro afuera de su clínica, por cuál puerta entro
        Sin desayunar me mandaron a sus ejercicios con mi insulina puesta, tiemblo, veo doble, no atino las letras, dond es su ofisina
        Don Ernesto, el de la warfarina, el que va los lunes con Paty, se cayó de la escalera, se pegó en la cabeza y está vomitando
        Tengo 30 semanas y la consulta de piso pélvico es el miércoles, estoy sangrando bastante, me la pueden adelantar o cobran cambio
        Quería preguntar por las clases para embarazadas, si aceptan Aetna, y si importa que el bebé casi no se mueva desde ayer, voy en ocho meses
        Ponga letra grande en la hoja de ejercicios, seño, porque hace media hora se me apagó el ojo derecho así nomás y no regresa
        Estaba en la plancha que me dejó Hugo y me tronó un dolor de cabeza brutal de un segundo a otro, nunca así, sigo la rutina?
        hola a q hora cierran, mi primo se cayó de la moto y se le ve el hueso en la pierna, ustedes lo enyesan o no
        Me quitaron los puntos el lunes con el cirujano, hoy haciendo los ejercicios se abrió y la sangre no para, ya empapé dos toallas
        Mi tío anda en la obra con este calorón, tenía cita por la cintura, y ya no suda, está rojo, dice puras incoherencias
        Andamos fumigando, por eso no fuimos a terapia, y mi mamá de 80 respiró mucho del veneno, babea, pupilas chiquitas, reagendamos para cuándo?
        No sé si es la faja nueva que cubrió Medicare, pero pierdo fuerza en las dos piernas desde ayer y hoy me hice encima sin sentir
        soy compañera de cuarto de Diego, su paciente del lunes: la luz le lastima, cuello duro, fiebre altísima, no me contesta bien, cancelo?
        El chofer del transporte, el que nos trae a terapia, se quedó tieso al volante y no contesta, estamos parados en la 805, avísenle a Karla
        Qué raro, hace rato les dictaba mi número de póliza y me salían palabras sin sentido, duró diez minutos, ya hablo bien, entonces el lunes?
        ¿Qué pasa si ya no siento cuando me limpio en el baño, es por los ejercicios de McKenzie o por la faja? Empezó ayer junto con las piernas flojas
        esperame tantito con lo del seguro, mi hijo se atoro con una uva y se esta poniendo azul, no puede ni toser
        los ejercicios de la liga me los salté porque desde hace media hora siento un elefante en el pecho y se me duerme el brazo izquierdo
        andaba haciendo los saltos que me puso el terapeuta y trone la canilla se me ve el hueso pero sigo teniendo sesion a las 5 vdd
        mi cuñado se vino del techo como cuatro metros él ya había ido con uds por la rodilla no siente las piernas pero dice que no exageremos
        oiga para lo de la cita del jueves a las 3 si puedo, nomas que ahorita se me durmio media cara y no puedo agarrar el celular con la derecha
        choqué en la 805 hace rato y quiero abrir caso con abogado, nomás que no puedo mover los dedos y siento corrientazos en brazos y piernas si volteo
        8 meses de embarazo y la ciatica tremenda jaja pero hoy veo lucecitas me retumba la cabeza y la presion me salio 175 con 112
        no vamos a ir a la terapia del bebe trae calentura de 40 manchitas moradas y grita si le doblo el cuello atienden el domingo
        Le picó una abeja a mi hija afuera de su clínica esperando su turno de las 2, está llena de ronchas y chillándole el pecho, se llama Ximena
        Mi bebé de dos años se acaba de tragar los relajantes musculares que me dieron cuando me operaron, se ve normal, ¿puedo llegar tarde a las 10?
        Hizo los ejercicios en el patio como le dijeron, con este calorón, y ahora mi abuelo está rojo, seco, hirviendo y hablando disparates
        ¿Aceptan Medi-Cal? Es para mi suegra, la que operaron de la cadera, es que de repente ya no nos entiende y arrastra la pierna izquierda
        mi ama es diabetica desde hace 20 años y quedo de ir a las 11 pero el aparatito marca 38 esta sudando y no quiere abrir los ojos
        mi hijo tiene parálisis cerebral y va con Miss Jenny los lunes lleva como siete minutos convulsionando y no se le quita como otras veces
        Apenas supe que estoy embarazada, seis semanas, y traigo un dolor horrible de un lado de la panza y casi me desmayo, ¿me pueden sobar la espalda?
        A mi papá le quitaron la sonda tras su operación y quedó de hacer terapia en casa, hoy tiembla con fiebre, dice incoherencias y está todo moteado
        mi papa ya tuvo un derrame el año pasado y va con ustedes a terapia pero hoy desde el desayuno habla enredado y se le cae la comida
        tengo arteritis de la temporal y ando en rehabilitacion del hombro con ustedes hace una hora se me puso un ojo como con cortina negra
        la torticolis que me vieron el lunes se puso peor, ya no puedo agachar la barbilla, tengo fiebre de 39.8, vomito y no soporto ni la luz del cel
        Tomo Eliquis desde mi trombosis, por eso pregunto si el masaje afecta, porque hoy vomité como medio vaso de sangre y ando bien débil
        jaja ya se me quitó pero hace rato no me salían las palabras y se me chuecó la boca como diez minutos, igual llego a mi cita de las 4
        q horario tienen mañana sabado es q mi tia Lupe amanecio viendo doble caminando como borracha y vomitando y ella ni toma
        buenas es el numero de la terapia esq un señor que venia saliendo de su sesion se desplomo en el elevador y no contesta
        los lentes ya me los cambiaron el año pasado pero hoy como a las 8 se me apagó el ojo derecho, no veo nada, atienden vista ahí o puro hueso?
        Soy Ramiro Cota, 619 555 0142, confirmo lo del hombro, aunque traigo un apretón en el pecho que me corre a la quijada y estoy sudando frío
        ¿Tienen rayos X ahí? mi niño se cayó del trampolín y el bracito le quedó como en forma de S, ya fue paciente suyo por el codo
        Mi abuelita, la de la prótesis, se acaba de caer en la regadera y trae una pierna más corta y volteada, ¿la podemos llevar con ustedes en silla?
        Mi niña de la terapia acuática, la de los miércoles, tragó mucha agua en la alberca hace ratito y ahora respira raro y se está quedando dormida
        mi esposo dijo que iba a hacer la tarea de los ejercicios y lo acabo de hallar tirado en la cochera, no respira, soy Meche 858 555 0177
        Sí, tengo Blue Shield, la tarjeta la trae mi mamá, pero ella está con los labios morados y no completa ni una palabra de tanto que le falta aire
        Voy en la semana 30 y me mandaron por el dolor de cadera, mi PPO sí cubre, pero estoy sangrando mucho rojo y con coágulos, ¿voy primero allá?
        la rodilla quedo bien el año pasado, no es eso, es que me corte con el esmeril y ya empape tres toallas y sigue saliendo a chorros
        perdón que no contesté lo del seguro, mi esposa se puso tiesa y empezó a sacudirse toda, sigue sin despertar bien y nunca le había pasado
        me pusieron dos stents en 2019 y quede bien con la terapia pero ahorita es el mismo dolor de aquella vez y ando palido y con nauseas
        a que hora cierran? mi esposo trae el corazon a mil desde hace rato, 180 dice el reloj, y ya se desvanecio dos veces en el sillon
        con mi primer embarazo fui a terapia con ustedes, ahora ando de 35 semanas y desde ayer mi niña casi no patea, hay espacio hoy para suelo pélvico?
        antes me dolía la espalda por la hernia pero esto es otra cosa, sentí que algo se rasgó del pecho hasta la espalda y me estoy poniendo gris
        No alcanzamos la cita de las 9, se quedó el calentador de gas prendido toda la noche y todos amanecimos mareados y mi hermana no despierta
        cobran si cancelo hoy mismo la herida de la cadera huele feo y ahora traigo escalofrios respiro rapidisimo y no se ni que dia es
        queria cita pal hombro de mi compa pero ahorita en la obra cayo por el sol ya no suda y no reconoce a nadie 40 grados hace
        me inyecté la insulina y no desayuné por llegar a la terapia, ando en el estacionamiento temblando bien feo, veo borroso y no atino a la puerta
        Me operaron la rodilla hace dos semanas, voy bien con la bici, nomás que hoy al respirar me da una puñalada en la costilla y escupí sangre
        antes el ibuprofeno me caía bien pero me tomé el que me recomendaron para la rodilla y se me está cerrando la garganta y traigo la lengua gorda
        la ciatica la traigo desde 2021 y me ayudaron mucho con sus estiramientos pero desde anoche no me sale la pipi y no siento ahi abajo
        el martes si puede Diego nada mas q hoy en el futbol le dieron un rodillazo en la sien ya vomito 3 veces y pregunta lo mismo
        puedo cambiar la cita del martes al viernes es que desde esta mañana no me responden las dos piernas y me tienen que cargar al baño
        Mi mamá toma warfarina desde lo de la válvula, se pegó en la cabeza bajando del trolley y ahora está muy dormilona, ¿igual la llevo a su terapia?
        cancele porfa la cita de mi hijo el del esguince le dio el asma y el inhalador ya no le hace nada se le hunden las costillas
        me pusieron yeso el lunes y ustedes me verían en 6 semanas hoy los dedos están blancos helados no los siento y el dolor no se aguanta
        mi apa tiene un aneurisma en la panza que le checan cada año, hoy que iba a su terapia le pego un dolor horrible en la espalda y esta helado
        Yo de migrañas sé, tengo desde los 15 y el cuello me lo tratan ustedes, pero esto me tronó de golpe hace rato, jamás me había dolido así la cabeza
        jaja que pena doña pero me hice del baño sin darme cuenta dos veces hoy y traigo las nalgas dormidas, sera por la operacion de la columna?
        lo de la pantorrilla hinchada ya se lo habia dicho a Karla la terapeuta ahora de golpe me falta el aire y el corazon se me sale sin hacer nada
        me tome cuatro veces mi tramadol por error y tambien la pastilla pa dormir no puedo mantener los ojos abiertos mañana a que hora era mi terapia
        se le fue la boca de lado a mi mamá hace como 20 minutos y no le entiendo nada de lo que dice
        Confirmo mañana 8:30. Nomás le comento que hoy tempranito se me durmió todo el brazo derecho y no me salían las palabras, como diez minutos, pero ya se me quitó gracias a Dios
        estoy dictando esto porque la mano izquierda de la nada no me responde coma se me caen las cosas y siento media cara como cuando te anestesia el dentista
        my tío is acting weird, de repente camina como borracho y no tomó nada, dice que ve doble y no puede leer su propio fon
        traigo como un elefante parado en el pecho, ando sudando frio y son las 3 de la mañana
        ¿Puedo llegar 15 minutos tarde? Subiendo las escaleras me agarró un dolor en la quijada y la espalda alta con náusea y un sudor muy raro, a ver si reposando se me baja
        Hice la rutina que me dejaron y se me apretó el pecho junto con el brazo izquierdo. Paré, aflojó tantito, pero sigo igual de agitado media hora después
        no puedo jalar aire el inhalador ya no me hace nada
        Hace 10 días me operaron la rodilla y hoy amanecí con una punzada cada que respiro hondo; me agito nomás de ir al baño
        me pueden ver hoy la pantorrilla? sigue inflada. ah y desde hace rato toso con tantita sangre y el corazon se me va a mil
        Sentí que algo se me desgarró por dentro entre los omóplatos, un dolor espantoso que se va bajando a la cintura, y el aparato me marca 210 de presión
        mi apá, 74, fumador de toda la vida, le pegó de golpe un dolor de panza que le cruza a la espalda. Está pálido, bañado en sudor y dice que le brinca algo en el ombligo
        desde ayer no me sale la pipi aunque tengo ganas, y cuando me limpio no siento nada alla abajo. sera por la hernia?
        Para la cita del lunes, ¿llevo el CD de mi resonancia? Les aviso que anoche se me durmió toda la parte donde uno se sienta en la bici y me gané del baño sin darme cuenta
        las 2 piernas se me doblan como trapo desde hoy en la mañana, ayer andaba caminando en Balboa Park como si nada
        mi cipote se cayó del trampolín y el antebrazo le quedó en forma de S, no deja que se lo toque
        están abiertos ahorita? mi abue se acaba de caer en la cocina, una pierna se le ve más corta y volteada pa fuera y pega de gritos si la movemos, la podemos llevar con ustedes?
        jugando fut en Chula Vista se me salió toda la rodilla, se acomodó sola pero el pie lo traigo blanco, helado y medio dormido
        ¿Abren los sábados? Tomo warfarina y en la mañana me di un trancazo en la cabeza con la puerta de la troca; desde mediodía ando mareado y con un sueño que no es normal
        Sí, soy el papá de Mateo, el de las 4. Se cayó de la patineta, pegó con la nuca, ya vomitó tres veces y no sabe qué día es. ¿Lo llevo de todos modos a su terapia?
        me estalló la cabeza de la nada, como un trueno, jamás en mis 52 años había sentido algo así, ni puedo abrir los ojos
        una señora aqui en su lobby esta tirada sacudiendose toda y echando espuma, vengan ya
        la niña de 3 se puso tiesa y moradita, le brincaban los brazos, ya paró pero no me despierta bien
        mi hijo está en los dorms de SDSU con calentura de 40, no puede bajar la barba al pecho y le están saliendo manchitas moradas en las piernas
        traigo unos escalofrios que me truenan los dientes, la herida de la cadera huele feo y mi señora dice q estoy hablando puras incoherencias
        No vamos a poder llegar hoy. Mi papá usa sonda, desde ayer trae fiebre, respira rapidito y no lo podemos despertar del todo. ¿Nos cobran la cancelación?
        me picó una abeja y siento que se me está cerrando el gaznate, tengo ronchas hasta en las orejas
        que marca es el gel q me pusieron hoy en la sesion? pregunto pq se me estan inflando los labios y la lengua y me silba el pecho
        Mi marido es diabético, se inyectó y no almorzó. Está empapado, con la mirada perdida, no atina a decirme su nombre y no me quiere agarrar el jugo
        soy tipo 1, se me acabó la insulina el viernes, no paro de vomitar, respiro como perrito y la boca me huele a fruta pasada
        un compa de la obra en El Cajon se cayó redondo, está rojo rojo, ya ni suda, quema la piel y dice puras tonteras
        fue mi primera clase de crossfit el lunes, hoy tengo los muslos hinchados como piedra y estoy orinando color coca cola, casi nada sale
        me hice bolas con el pastillero y a mi suegro le di la morfina dos veces. Ronca muy raro y por más que lo muevo no abre los ojos
        me tome como 40 tylenol hace rato pero me siento normal, no se si vale la pena decirle a alguien
        prendimos el anafre adentro porque hacía frío y a todos nos duele la cabeza, mi hermana ya se vomitó y a la beba no la podemos despertar bien
        el bebé le dio un trago al líquido de limpiar hornos, le está escurriendo mucha baba
        se abrió la costura de la operación y ya van dos toallas de baño empapadas, le aprieto y sigue saliendo sangre
        cancelo la de la 1, ando vomitando como asientos de café y haciendo del baño negro como chapopote. tomo un chingo de ibuprofeno por la espalda. me la pasan pa la otra semana?
        un señor se desplomó en su estacionamiento junto al carro gris, no se mueve, creo que no respira
        Quería preguntar si agarran Medi-Cal, pero antes: me acabo de desmayar en la regadera sin aviso, desperté en el piso y el corazón me da unos brincos bien feos, sin ritmo
        de un momento a otro dejé de ver con el ojo izquierdo, como si bajaran una cortina, no me duele nada
        Quisiera reagendar lo de mi cuello. Tengo 78 y hoy se me apagó un ojo unos minutos; aparte traigo la sien muy adolorida y se me cansa la quijada al masticar la tortilla
        tengo 30 semanas y estoy sangrando rojo vivo, ya mojé dos toallas y me dan apretones la panza
        voy con ustedes por la ciatica del embarazo, ya 35 semanas. hoy el bb no se ha movido en todo el dia ni con jugo, es normal? mañana si puedo ir a mi sesion?
        embarazada de ocho meses, veo lucecitas, me truena la cabeza y de ayer a hoy se me hincharon la cara y las manos, ni el anillo me sale
        Nos chocaron ayer en la 805. Hoy no aguanto girar el cuello, siento toques eléctricos por los dos brazos y se me está yendo la fuerza de las manos
        mi cuñado me tronó el pescuezo ayer y desde entonces traigo un dolor raro atrás de la oreja, todo me da vueltas, se me cae un párpado y me ahogo con la saliva
        Ayer me pusieron el yeso y los dedos ya están morados, no los siento, el dolor está insoportable y ni con la pastilla fuerte baja
        me vine abajo del techo, unos cuatro metros, caí sentado. me duele horrible en medio de la espalda y no me he querido mover del zacate
        Buenos días, soy quien cuida a don Chema, ¿a qué hora pasa el transporte por él? Desde el desayuno le noto un lado de la cara colgado y arrastra la pierna; ayer no andaba así
        El domingo en misa mi abuela se quedó ida, no hallaba las palabras y se le soltó el rosario de la mano. Le duró poquito, ahorita anda haciendo tamales y dice que no es nada
        mañana me toca con Luis verdad? llevo 2 dias con un peso en el pecho al caminar una cuadra, antes no me pasaba y hoy ya me dio hasta acostado. tengo un stent
        mi mami anoche durmió sentada porque acostada se ahoga, trae las piernas como troncos y hoy al toser le sale espumita rosada
        se le atoró un pedazo de carne a mi esposo no puede hablar y se pone azul
        Mi hermano estaba arreglando el dryer, le pegó la corriente y quedó tirado. Ya volvió en sí pero se queja del pecho y trae el pulso todo loco
        Vengo los viernes, lesión medular T4. Ahorita tengo la presión por las nubes, la cabeza me explota y nomás sudo de la cara, creo que se tapó la sonda. ¿Me atienden sin cita?
        la semana pasada nomas era hormigueo en los pies, hoy ya no subo ni un escalon, no puedo apretar las manos y me cuesta tragar. me pueden cambiar la cita a domicilio?
        perdón la tardanza en contestar, sí aparto la de las 11. es que mi viejo está poniéndose gris, se agarra el pecho y no quiere que le llame a nadie
        Hola! hace 2 hrs me hicieron punción seca en la espalda ahi con ustedes y ahora me falta el aire, me clava del lado derecho cada q respiro. es parte del tratamiento o qué onda
        tienen rayos x ahi? una del equipo se barrió por la bola y el tobillo le quedó volteado pal otro lado, se le asoma el hueso
        mi papá se desmayó en la silla
        mi abuelo se desplomó junto a la mesa
        mi esposo se desmayó manejando el carro
        estaba en la silla y se desmayó
        me paré de la cama y me desmayé
        estaba paseando al perro y se desmayó
        mi niña en su silla se ahoga
        mi hijo se ahoga con el pastel
        mi mamá está en la mesa y se ahoga con carne
        no puedo respirar en la cama me ahogo
        auxilio por favor
        auxilio mi papá está tirado
        por favor auxilio
        auxilio se cayó mi abuelita
        necesito auxilio ya
        acabo de usar el epipen
        le tuve que poner el epipen
        comió cacahuates, epipen
        hay que ponerle el epipen?
        jugando videojuegos le dio una convulsión
        qué hago si no respira mi bebé
        El codo de la niña se le fue para el otro lado, como puerta que abre al revés, y la manita la tiene moradita y fría
        La fistula de la dialisis se me abrio aqui en el bus y brinca el chorro
        andaba barriendome en la final de la liga y ahora la canilla se me ve como una S, puedo llegar asi a mi cita de las 4 o la movemos
        mi roommate anda tomado desde anoche, vomito dormido, esta frio y le pellizco y ni pío
        Atragantado con un pedazo de carne asada, ya no tose, se agarra el pescuezo
        no despierta bien mi viejo, se puso la insulina y se acosto sin cenar, esta empapado
        bateó mi primo y me dio en la sien, perdí el conocimiento como un minuto dicen, ahorita nomás la luz me mata
        De pronto no supo para qué era el tenedor, y le habla a mi hermana con el nombre del perro, tiene presión alta
        se me durmió la cola y no despierta
        le dio una tembladera con los ojos volteados, está de ocho meses
        se me borro el ojo derecho saliendo del trabajo, como foco fundido, ya van dos veces esta semana
        la comadrona dice q es pasmo pero pari hace 6 dias y tengo fiebre, huele feo lo que me baja y ando como drogada
        el jardinero se roció con el líquido de la yerba, está vomitando, llorando y se le sale la baba
        Mi abuelo se tomó dos veces lo del corazón, su digoxina, porque no se acordaba, y ahora mira todo amarillo y trae el pulso lento
        mi corazon aletea como pajarito y se me va todo a negro, ya van dos veces hoy
        choque en la 805 hace rato, el cuello no lo volteo nada y las dos manos como con hormigas
        dictado: amor dile a la clínica que no voy que me duele el pecho mucho coma que me falta el aire punto
        me muero del dolor de espalda, no es el de siempre, este me partio en dos cargando la hielera y las piernas frias
        mi abuelita se cayo de la cama anoche y desde entonces grita si le movemos la pierna, no ha podido pararse al baño
        mis labios moraditos dice mi hija y yo nomas siento que no me llega el aire
        ando de 7 semanas, un dolor bien cabron de un lado y el hombro me punza y me quiero desmayar
        no aprieto atras, se me va el gas y lo otro, y ni cosquillas en medio de las piernas, empezo hace rato con un dolor como rayo
        hay un señor tirado en su estacionamiento junto a la van blanca
        las gomitas de mi hijo grande, de esas de mota, se las acabo el de 4 años, no lo puedo despertar bien
        vomite como asiento de cafe, ya dos veces
        me limpio y no siento el papel
        Es mi coach, se agarró el pecho en pleno calentamiento, se hincó, trae 61 años y dice que nomás le den agua
        yo cociendo tortillas y que se me va todo el lado, cara brazo y pierna, adormecido, se me quito al sentarme, confirmo manana?
        Mi hermana dice que es ansiedad pero nunca me había pasado: no acabo de inspirar, me arde la punta de las costillas, tomo pastillas anticonceptivas y fumo
        podando la palma se me fue el machete, llegue al hueso del pulgar y ya no lo puedo levantar
        a mi compa del crossfit le esta saliendo la pipi color coca, hinchado de los muslos, no los dobla, y anda todo atarantado del calor
        la rampa de la troca me recibio en la cabeza, los muchachos dicen q convulsione, ya estoy bien, solo quiero saber si voy a terapia hoy
        no siento el lado derecho desde el trancazo que nos dio el trailer
        Se me olvidó comer después de la insulina, estoy sudando, tiemblo, veo dos teclados, como que no le atino a las letr
        el de la bici fija en la esquina de su salon se fue para atras y los demas nomas estan viendo
        Doña, apúrese, que mi marido respira como pescado fuera del agua
        el bebe hace pausas, se pone azulito y vuelve
        mi carnal trae la bolita de la rodilla toda en el costado, pateo el balon y se le fue, grita si lo tocamos
        me trueno la cabeza teniendo relaciones, perdon la confianza, y vomite, y la nuca la traigo dura
        tomé cuchara en vez de gotero de la morfina de mi papa, o sea le di como cinco veces mas
        cancelo hoy pq desde el vuelo de el salvador siento como cuchillada al jalar aire jaja ya estoy viejo
        un ladrillo le cayo a mi compa sin casco, dice que estamos en Puebla y estamos en Chula Vista
        cada que me paro del sofa se me apaga la tele, o sea a mi, caigo sentado, y el popo bien negro y pegajoso
        Me tuvieron que vaciar la vejiga anoche en Tijuana con sonda y me mandaron a casa. Hoy otra vez nada y peor los muslos por dentro
        que me trae a la clinica? bueno pues que hace veinte minutos me tumbó un scooter en el gaslamp y no puedo apoyar nada la pierna izquierda, me trajeron cargando hasta su puerta
        mi apa moja la cama desde el lunes, el nunca, y trae un dolor de espalda q lo dobla
        como si un puerco se me hubiera sentado en el pecho desde la mañana
        que significa que la sangre salga a brinquitos?? fue con el vidrio de la puerta del baño, del lado de adentro de la muñeca
        Se desmayó al levantarse de la taza y lo que dejó ahí parecía brea, huele horrible, 80 años, aspirina diaria
        Con el humo del incendio se me puso la voz ronca y la nariz con hollin, me arde pa respirar
        le paso el montacargas por encima del pie a un compañero aqui en la bodega de otay y cuando le quitamos la bota estaba como tortilla
        ocupo saber si es normal q mi hijo de 6 este tan flojito, se cayo del pasamanos a mediodia, no quiso su nieto favorito digo su nieve favorita ni abre bien los ojos
        doña Chelo se resbaló con la cera del pasillo, toma Eliquis por el corazón, nomás dice que le punza la cabeza y que se quiere dormir un ratito
        que me trae: dolor d cintura + no se me para desde el accidente del jueves + cosquilleo en el ano
        se desplomo corriendo, 17 años, cancha 3, nadie sabe que hacer
        Mi esposo me pegó un codazo dormido en la panza, 29 sem, y empecé a manchar cafe y luego rojo
        Mi hija tiene calentura de 40, el cuello no lo agacha, le molesta hasta la luz del refri y le salieron puntitos morados
        en la fabrica se solto amoniaco y todos tosemos, yo ya no puedo llenar el pulmon
        mi perra no, mi hijo, el mordio la capsula de jabon de la lavadora y le salio espuma y no puede tragar
        mi chavo compró unas azules con un camarada, se tomó una y ronca rarísimo, los labios grises
        Me dijeron en la clinica del consulado que tenia un aneurisma de 5 y medio, hoy me duele la espalda baja y hasta la ingle, nuevo, fuerte
        Mi compañero chofer se quedó mirando el tablero, no contestaba, después dijo puras incoherencias, y ahora dice que está de lujo
        nomas empujando con la mano la panza logro orinar, antes de levantar la lavadora todo normal
        empezo con moretoncitos que no se borran al apretar el vaso, va en la universidad, dormitorio, fiebre y sueño
        epileptico si es, pero ya son como ocho minutos y sigue temblando y se puso morado
        dejaron al niño en el carro en la plaza, ya lo sacaron, esta rojo y aguadito
        No reconoce a su propia hermana. Fue un codazo jugando básquet.
        traigo un zumbido y se me borro toda la mañana, mi señora dice q me cai del tractor
        Le cuento rápido porque estoy en mi break: la ciática mejor, los estiramientos sí los hago, me ayudó la pelota. Lo que pasa es que tomé ibuprofenos como dulces todo el mes y la del baño de ahorita parecía grasa de motor, y el corazón me va a 130 parado aquí. ¿Sigo con los ejercicios o descanso?
        se le acabo el inhalador a mi chamaco y se le mete la piel entre las costillas
        no camina la viejita de al lado, se recarga en la pared, se le cae la mitad de la comida de la boca y me ve feo, antes de ayer estaba perfecta regando
        el borracho de mi cuñado devuelve sangre y se rie, ya mancho el carpet, se pone gris
        mi apa acaba de caerse del techo poniendo shingles, como 12 pies, esta sentado contra la barda y dice que no siente las piernas
        me choco una señora por atras, poquito, pero traigo la panza de 31 dura como piedra desde entonces y un hilito de sangre
        ayer hablaba yo como borracha y ni una gota, hoy bien
        la niña se comio las pastillas de la presion de mi mama, falta como seis
        me abri el muslo con el disco de la pulidora, se ve lo amarillo y abajito como una cuerda, le puse duct tape
        algo se le ve salir a mi nuera, como cordón, estamos en el carro
        Hola, mi papá le quiere decir a la terapista "la cosa, la cosa, la cosa" y no sale de ahí, desde las siete
        mija dice q le conteste el telefono con ruidos
        Sí, la cita de las 9 está bien, llevo la tarjeta y la orden del doctor Salas. Nomás no sé si voy a aguantar la caminadora: se me duerme el brazo izquierdo al subir el puente peatonal y me aprieta acá en medio, y hoy ya ni caminando plano se me quita. Mi hija me lleva, ¿puede entrar conmigo?
        la colonoscopia fue el lunes, me quitaron polipos, y hoy llené dos veces la taza de sangre
        mi bebe de 3 semanas esta caliente 38.4 y no quiere chichi, ni llora
        mi muchacho salio del hoyo del skatepark riendose y de repente puso los ojos en blanco y se fue de lado
        No quiere comer ni abrir los ojos, le hablo y hace "mmm" apenas, ayer cantaba, es mi papá y tiene demencia pero esto no es eso
        Mi papá de 79 toma Xarelto y ayer se golpeó la frente con la puerta del carro, no le dimos importancia, hoy está muy dormilón y arrastra las palabras
        creo q se me rompio la fuente, pero apenas llevo 27
        Abuelito de pronto se aflojó en la mesa, la cabeza en el plato, hizo jjjj jjjj como pescado y ahora nada
        se le ve lo blanco, creo q es el hueso
        popo sin querer. dos veces hoy. tambien las nalgas como anestesia del dentista
        en el ejercicio de la liga roja me vino un ardor aca al centro y se me puso el labio frio, sigo en el carro, 20 minutos, sigue
        mi bebe rodo de la cama al piso de loza y llora raro, muy agudo, y la mollera la tiene saltada
        soy alto como mi papa, el murio de la aorta, traigo Marfan, y ahorita un dolor que rompe abajo del omoplato
        La equivocada fui yo, que no veo bien sin lentes: le di a mi esposo mis píldoras de tiroides y las del azúcar toda la semana en lugar de las suyas, y hoy está temblando y sudado, no acaba las frases. Les aviso porque tiene terapia a la 1 y no sé si conviene llevarlo así o darle de comer primero.
        atropellaron al muchacho de la bici afuera de su clinica, salga alguien
        38 de azúcar, ya le di jugo pero no lo pasa
        me puse 50 unidades de la rapida en vez de la de la noche, apenas me di cuenta
        A mi papá se le hinchó el pie diabético, negro el dedo, y hoy amaneció confundido con la presión en 78/40
        techando en El Cajon con 104, mi primo dejo de sudar y esta hablando solo
        respira rapidito, manos heladas, calentura que se volvió frío, y dice mi suegra "me estoy muriendo mija"; la infección era de muela
        Desde la inyección en la espalda de ayer no he podido orinar ni una gota y la panza la traigo como tambor
        mejor muevanme la cita, amaneci con un apreton q me agarra el hombro y hasta el dedo chiquito, puro sudor, ha de ser el estres
        su pecho chifla como tetera y ya no chifla, eso es bueno?
        junte cloro con acido pal baño y salio un humo, me arde el pecho y no dejo de toser
        Mi compañera de la cocina patinó en la grasa, cayó sobre la rabadilla y dice que de la cintura para abajo está como de trapo
        brazo derecho pesado como costal de cemento, no es dolor, es q no sube, me estaba rasurando
        se pego dos parches de fentanilo mi ama, uno encima del otro, esta bien dormida y respira despacito
        la yegua me aventó contra el corral. Respirar duele y se me mueve una costilla
        a mi señora le operaron el disco hace 5 dias y hoy ni siente el cateter digo ni siente cuando la limpio, y las rodillas no la sostienen
        se me paro el aire y me duele el pecho, tengo 38 semanas y la pantorrilla como bola
        El sensor de mi hijo pita 45 con flecha pa abajo, anda agresivo y no me deja darle dulce
        Fijate vos que estaba en la máquina de coser y me cayó un peso, la vista borrosa, las orejas como tapadas, y hasta ahorita traigo la mano dormida
        hoy en el fil el mayordomo no nos dio sombra y una señora se cayó, quema de caliente y vomita
        no me despierta mi ama, la moví, le eché agua
        tiembla como perro mojado, la orina es cafe y no sabe que dia es, le pusieron sonda la semana pasada
        Oiga, me da pena, pero con mi marido ya no siento nada allá abajo desde que me tronó la cintura el martes
        Disculpe, cambio la cita de mi esposa: se desmayó en la regadera, se pegó en la nuca, y anda vomitando y viendo doble
        el supositorio no lo senti entrar, es raro no? la espalda me mata desde el sabado
        es q mi tio el gringo se le acalambro la cara dice el pero yo lo veo como vela derretida
        traia yo la presión en el pecho ayer como media hora, eructé y se fue, y ahorita regresó más recio con dolor de muelas de abajo
        pos me revolvi los pastilleros y me eche lunes martes y miercoles juntos, trae metoprolol y no se que mas, ando en 42 de pulso
        ocupo terapia urgente xq ayer en el motocross cai de cabeza y hoy amaneci sin poder levantar la cabeza de la almohada, la tengo q agarrar con las manos
        tragó pila de reloj mi cipotito
        Señorita no ocupo ya la terapia de la cadera hoy, traigo contracciones cada 4 minutos y me faltan dos meses
        le pego el columpio a mi nena y no la puedo mantener despierta, nomas cierra los ojitos
        84 marca el dedito, el oximetro, es de mi apa con EPOC, y ya le subi al oxigeno
        me tome todo el frasco de las de dormir hace media hora y ya me arrepenti, que hago
        le hable al 4 y mi hermano entendia pero no podia sacar la voz, se pegaba en la mesa de coraje, al rato si
        nebulizador descompuesto, mi viejita asmatica se esta cansando de respirar, ya casi ni contesta
        Me opero el corazon el doctor Kim hace 3 semanas y hoy se me esta moviendo el hueso del pecho y sale liquido y tengo calentura y palpitaciones
        el marcapaso pita y me siento desmayar
        un parpado caido y la sonrisa a medias, asi salgo en la selfie que me tome ahorita jaja que onda
        Manejo tráiler; siento que voy sentado en un cojín que no existe, y al bajarme las piernas no obedecen, ninguna
        señorita yo tenia cita por la rodilla pero ahorita me rodé todas las escaleras del apartamento, estoy en el piso de abajo con el telefono y no me puedo enderezar
        ando en pañal de mi suegro, jaja, me escurro y no me entero, cuando me vea el doctor de la espalda?
        me aventaron una botella anoche en el baile, ahora no coordino las manos para escribirte bkn y tngo muchso asco
        llevo tres dias tomando 12 o 14 tylenoles diarios por la espalda y hoy ando con asco y los ojos amarillos
        vomitando y vomitando, todo por ir a cabecear un balon mojado
        tiene una pupila grandota y la otra chiquita, fue el martillo, ya lleva rato quejandose
        abuelita bebió del vaso donde remojaba la dentadura con cloro, se le hincha la boca
        hoy no patea. le di helado, coca, me acosté de lado, y nada
        82 años, sin dolor, nomas de pronto pálida, fría, sudada y con ganas de hacer del baño, así empezó cuando le pusieron el stent
        la mitad de todo desapareció, veo nomás la mitad de tu letrero, la mitad del volante
        Buenas, quiero reagendar lo de hoy porque a mi mamá se le reventó una várice en la regadera y ya llevamos tres toallas empapadas, no para
        El caballero de enfrente está tirado en la banqueta, se cayó de su troca de mudanza con un refrigerador encima y no se puede salir
        Picando pepino con la mandolina me rebané la yema, esto fue a las 2 y son las 4 y sigo empapando servilletas; tomo Eliquis por si importa
        chorro de agua en la fila del DMV, 33 semanas, qué hago, tengo terapia a las 11
        mi roomie dejo una nota q ya no podia y encontre el bote de tylenol vacio, ella esta aqui sentada diciendo q no es nada
        mija dice q es gastritis pero ya vomite rojo en la cubeta y estoy escribiendo acostado porq sentado me voy
        Comí camarón y la garganta la traigo como con un nudo, la voz me cambió y tengo ronchas
        ronca bien raro mi compadre, con pausas larguísimas, y no reacciona ni con cachetadas
        se vino abajo el andamio con dos de mi cuadrilla, uno camina, el otro no
        trae el brazo en forma de S
        el tobillo le quedó viendo para atrás
        se le asoma un piquito de hueso por el pellejo
        la podadora se llevó el dedo
        le voló dos dedos
        traemos los dedos en una bolsa
        metió la mano en la planchadora
        me abrí el muslo con la pulidora, se ve lo amarillo
        la sangre sale a brinquitos
        me di con la pistola de clavos en la mano
        se le enterró una varilla en la pierna
        me acabo de tomar todo el bote de tylenol, ya me arrepentí
        se acaba de tragar toda la tira
        le puse doble insulina sin querer
        le di cuchara en vez de gotero
        tomé la pastilla diario y era semanal
        el pastillero está vacío hasta el domingo
        el niño se comió el veneno de ratas
        me tomé un xanax con cervezas y no puedo mantenerme despierto
        tengo contracciones cada 4 minutos y me faltan dos meses
        37 semanas y me sale agua verdosa
        se me rompió la fuente
        de las gemelas solo siento a una
        parí hace 6 días y tengo fiebre
        voy en el mes 8 y veo estrellitas
        hoy evacué como chapopote
        escupió mi tata un cuajarón
        cada que me paro se me apaga todo, caigo sentado
        se me desgarra el pecho y me pasó a la espalda, sudando
        tengo la panza dura como tabla
        la derecha no me hace caso desde hace rato
        mi pie izquierdo se tropieza solo desde el desayuno y la mano anda tonta
        se me cayó la cuchara, luego el vaso, todo de la derecha
        no podía sacar la voz, pegaba en la mesa
        veo nomás la mitad de tu letrero
        Mi nuera pasaba la podadora en huaraches. Ya no trae el dedo gordo.
        cabezazo en el partido, no me acuerdo del segundo tiempo ni quien manejo
        En el freezer de la planta encontramos a Toño sentado, ya no tirita, habla bien raro y se duerme
        cancele la de las 2 por favor el paciente no despierta soy su cuidadora nueva y no se si asi duerme el
        fuga. pipí. riendo no, dormida no, parada en la fila del Food 4 Less, sin aviso. y la ciática bien brava
        la herida de la cadera apesta, tiene frio y calor y la piel como marmol, ya ni plática
        se atoro el anillo bajandome de la troca y se me pelo el dedo completito, como quitarse un guante
        se quedo en la sauna del gym de ustedes, no se levanta, lo jalamos y no responde
        la pierna le quedo mas corta y el pie volteado pa fuera, es mi tia de 84, se resbalo con el tapete, dice q no quiere ambulancia q mejor una sobadita con ustedes
        Cada vez que el abuelo se endereza se nos va, ya son cuatro, y trae el excremento como tinta, toma la pastilla roja esa para la sangre
        liquido claro por la nariz despues del choque, como agua, y dolor de cabeza que crece
        mi niño se tragó una uva entera y hace ruidito al jalar aire
        no puedo hablar ahogo
        me levanto y todo negro, me levanto y todo negro, ya me golpee con la puerta
        no es dolor es como un cinturón apretado con las tetas en medio, perdon la palabra, y falta de aire, y ganas de volver
        ahi donde uno se sienta en el caballo, todo eso lo tengo muerto, y la ciatica ahora es en las dos piernas
        Mi suegra con Parkinson cayó hacia atrás, adelgazante de sangre diario, bolsa de hielo puesta y tiene la mirada ida
        por la camara de la sala veo a mi madre en el suelo hace una hora sin moverse, ando en fresno, alguien de ahi que vive cerca puede ir?
        fui a cobrar la renta y el inquilino esta en el pasillo boca abajo, tibio, no contesta
        el aparato del pecho me dio tres patadas seguidas comiendo, que hago
        Dolor de panza que empezó de golpe a las cinco, la panza como tabla, no aguanta ni la cobija
        ni los riñones cuando la piedra me dolieron asi, es un desgarre vivo q se mueve, presion 210 en el aparato
        Hace como una hora volcamos la troca viniendo de Tecate. Todos salimos. A mí me arde la espalda en medio del hueso y no puedo girarme.
        pregunto por mi tia q vive sola: dice q el corazon le hace pausas, se le apaga la luz, despierta en el sillon
        Mi suegro, 71, fumador, le agarró un dolor en la cintura de repente y dice que le late la panza como otro corazón
        pues yo pense q era pipi pero sigue y sigue y es como verdosa
        Un carro se pasó el alto y me pegó del lado mío, la bolsa de aire tronó, estoy afuera pero la cadera no me deja dar ni un paso
        baclofeno, me dijeron una, entendi diez, las diez me tome a las 8
        Lo sacamos de la alberca
        el aparato del azucar nomas marca HI y mi mama esta bien ida y huele como a manzana
        primero miraba un punto, masticaba sin nada, luego se fue al piso y se orino, ahorita no sabe quien soy, primera vez q le pasa
        Vea que me caí de panza en las gradas en el octavo mes y ahora el niño anda calladito
        mi cipote se solto del columpio en lo mas alto, cayo de espaldas y no le salia el aire, ahora no deja que nadie le toque la espalda
        Mi esposa anda con la quijada adolorida, sudando helado y con náuseas, ella jura que fue la muela
        tengo 34 y cuatro semanas de haber parido y me duele el pecho de repente bien feo hacia el brazo, quien va a creer
        mi panza no se ha movido desde ayer en la noche, 34 semanas
        Me metí al temazcal, salí y no puedo ni hilar, la piel seca, el corazón como tambor, me dan calambres por todos lados
        me quitaron el bazo de chica, amanecí con 39 y medio, tembladera y manchitas, ¿voy a mi terapia?
        se le fue la boca de lado a mi ama cuando tomaba su cafe
        se pego con la esquina de la estufa y ya vomito tres veces
        una hora con la nariz chorreando mi abuelo, toma coumadin, se le va por la garganta tambien y escupe coagulos
        no le atina mi esposo a la manga de la camisa y se rie chueco
        el viejito del 4B se fue de espaldas en la lavanderia, dice que esta bien pero trae la camisa al reves y no atina a su puerta
        Le salió moretón atrás de la oreja y sangra del oído, lo tumbaron en el rodeo
        traigo yeso en la pierna hace 2 sem. de la nada me quede sin aire doblando ropa, casi me voy, corazon a mil
        Cargué un tambo, oí un clac y ahora la entrepierna se me hizo de corcho
        Aterricé de sentón desde la escalera de extensión, algo tronó en la cintura y no aguanto ni de pie ni acostado
        pregunta las mismas cosas cada dos minutos desde que se cayo en el jaripeo, como disco rayado
        Parí hace cuatro días y ya empapé seis toallas en dos horas, mareada, sale como hígado
        se atraganta con el agua y la lengua se le va pa un lado, de hoy
        A mi papa le brinca el desfibrilador cada rato y brinca él en la cama
        Tomo warfarina, me di con la cajuela en la mera mollera hace una hora y me salió un chipote como huevo. ¿Hielo o calor?
        picadura de avispa en la yarda, la lengua la siento gorda y me cuesta pasar saliva
        No podía firmar. El nombre que firmo hace cincuenta años. Me duró un cuarto de hora
        las dos piernas como de gelatina desde anoche y el chorro sale de a poquito pujando
        se metio dos lineas y una bebida energetica, el pecho le duele y no para de temblarle
        mi esposo se volo dos dedos con la sierra de mesa hace 15 min, los traemos en una bolsita con hielo, ustedes los pueden pegar?
        desgarron en medio de la espalda, y luego ya no podia mover una pierna
        borroso de un ojo y la cabeza me va a explotar, tuve al niño hace 9 dias, la presion nunca me la tomaron
        dice mi novia que se tomo como 30 pastillas porque discutimos pero que ya vomito, esta normal?
        me tome la nitro, otra nitro, y la tercera, y sigue
        se le fue el pan a la sonda equivocada digo por mal camino a mi papa el del derrame y desde ahi esta ronroneando y sudando, labios color uva
        Me caí patinando con mis hijas en Mission Beach, dirán que exagero porque ellas se murieron de risa y hasta video hay, pero ya intenté cuatro veces sentarme en la banca y me desvanezco del dolor de la cadera, entonces no sé si me esperan hoy o mejor me pasan con otra persona el viernes
        mis chamacas me tienen q levantar del sillon, las piernas las dos se me doblan, y un aro dormido alrededor de la cola
        soy plomero, 44, me aguanto todo, ya ven q falte solo una vez en dos meses y fue por el carro, pero llevo desde las 5 am parado frente a la taza con ganas y no sale y los huevos los siento como ajenos, la cintura la traigo del trabajo del sabado, si pueden hoy bien y si no manana tambien
        le dio un dolor entre las paletas a mi mama y un cansancio que no puede ni peinarse, de un rato para otro
        Vos, el mundo me da vueltas desde la una, vomito, no puedo caminar derecho, todo se me va a la derecha y veo dos de cada cosa
        De las gemelas solo siento a una
        pues me quise ver muy joven en la motito electrica de mi nieto y volé, me rio pero del cuello pa abajo siento como corriente y no agarro bien la taza
        sangre fresca en el lavabo, un chorro, mi esposo toma mucho y tiene cirrosis
        estrellitas plateadas, zumbido, nausea; la partera en Tijuana me dijo toma agua de jamaica pero voy en el mes 8
        limpiando canaletas se corrió la escalera, quedé colgado y luego al piso, escupi tantita sangre y me duele abajo de las costillas
        Adormecimiento en silla de montar, eso gugleé, y sí, eso mero tengo, con hormigueo hasta ambos talones
        El niño agarró la botella de Fabuloso creyendo que era jugo y le dio buenos tragos, babea y tose
        le agarro la mano y esta helada, el pecho casi no sube, tiene 91
        arrastra la pata mi suegro desde q se levanto de la siesta, la chancla se le queda atras
        cancelen todo, mi esposa de repente gritó ay mi cabeza y ahora está vomitando y un ojo se le cierra solo
        escupió mi tata un cuajarón, y luego otro, llenó el bote, usted cree q lo llevo mañana
        se safó el arnes en la obra y mi hermano azoto, la pelvis dicen los muchachos, no lo quieren mover, a que hospital vamos
        el bebe esta flojito como muñeco de trapo y no llora
        un pitbull me agarro el antebrazo, me falta un cacho de carne
        q onda, le cayo la puerta del garaje en la mano a mi suegro y dos dedos estan chatos y negros, uno se le abrio como salchicha
        quimio el miercoles. hoy 101.5 y escalofrios q me truenan los dientes
        Sangro sin dolor, roja roja, me habían dicho que la placenta estaba hasta abajo
        Doña Mago no abre desde ayer, la veo por la ventana en el suelo, mueve un dedito
        pregunta tonta, si a uno se le asoma un piquito de hueso por el pellejo de la espinilla se lava con agua oxigenada o nomas con jabon
        Fíjese que mi patojo metió la mano en la cadena de la bici y la puntita del dedo le quedó colgando de un pellejito, ¿qué le pongo?
        37 sems, dolor de cabeza que no cede y veo como lucecitas, tengo cita con ustedes por el tunel carpiano
        sali positiva el mes pasado y ahorita me dobla el dolor abajo, ni me puedo enderezar, y sudo frio
        tiñe todo el agua de rojo vino, con bolas, desde la madrugada, y me zumban los oidos si me siento
        hace dos semanas mi mama se dio con la alacena, toma anticoagulante, y desde ayer se le hacen bolas los nombres y camina de ladito
        Hace rato se me cayó la cuchara, luego el vaso, luego el celular, todo de la derecha
        ya lleva dos ataques seguidos y entre uno y otro no volvio
        Se me bajó una sangre roja como regla y tengo 4 meses
        Me pasé con las pastillas anoche a propósito. Sigo aquí, me siento rara, no le digan a mi mamá.
        el taxista dice q fue como si le jalaran un zipper del pecho a la espalda, esta empapado y un brazo sin pulso
        me trae a la clinica la cadera pero tambien le cuento que desde el parto por cesarea de hace 8 dias subo un escalon y se me sale el corazon y no jalo aire, y una pierna mas gorda
        Las pastillas de hierro prenatales sabor nada, pues a mi gemelo le gustaron. Faltan unas veinte.
        se le fueron los ojos pa arriba y jala aire como cada diez segundos
        Soy supervisora de la lavandería del hotel. Una de las muchachas metió la mano en la planchadora de sábanas, ya se la sacamos pero está aplanada y con la piel levantada. Es paciente de ustedes por el hombro, por eso les escribo.
        cuatro oxycodone y media de tequila pa que se me quitara lo de la rodilla, ahorita todo me da vueltas y me ando quedando dormido jaja
        sentí que algo se me rasgó por atrás, entre las paletas, y el dolor va bajando
        se puso palida sirviendo las mesas, se agarro la panza, dijo algo me trono adentro y ya no se para, tiene 29
        mi hermanita tiene 16, no sabia que estaba preñada, esta en el baño gritando que algo viene
        no sera la faja? desde la caida de la moto de antier me duele el hombro izquierdo y la panza arriba, y cuando me levanto me voy pa un lado, sudor frio
        se prendio el calentador de carbon adentro del cuarto por el frio, los tres amanecimos con dolor de cabeza, vomito y mi hermano no coordina
        Iba en la línea azul, frenó duro, volé y di con el tubo en la nuca; ahora cada que muevo la cabeza se me doblan las rodillas
        no mueve los brazos!! se aventó de clavado en lo bajito de la alberca
        Manché el pantalón de su clínica digo la sábana de la camilla, coágulos, estoy embarazada y no le había dicho a nadie
        Desde que me jaló el caballo hace ratito tengo el hombro cuadrado, hace un escalón, el brazo cuelga y la mano no la siento
        Perdon q cancele: mi nana amanecio babeando de un lado y el brazo le cuelga como trapo, ha de ser un aire
        no quiero exagerar, es mi quinto, pero este siempre brinca con el tamborazo de mi viejo y hoy dos horas de banda y ni una patadita
        El tobillo le quedó viendo para atrás
        me preguntan q me trae, pues q mi pie izquierdo se tropieza solo desde el desayuno y la mano tambien anda tonta
        ESTUVE CAMBIANDO LAS TRAMPAS DE PINTURA Y YA NO PUEDO NI SUBIR A LA TROCA SE ME CIERRA EL PECHO Y EL ALBUTEROL ESTA VACIO
        me operaron de la rodilla el dia 3 y ahorita al respirar hondo me da un piquete en el costado, y tosi con rayitas de sangre
        mi abuelo con cancer de prostata amanecio sin fuerza en las dos piernas y sin orinar desde ayer
        no se si es agruras, traigo una bola en la boca del estomago que me sube al cuello y estoy empapado, tengo 58 y diabetes
        se me salio del 1 y ni cuenta me di hasta q senti mojada la silla, 38 años, hernia L5
        el palo de aguacate se quebro conmigo arriba, tres metros, me duele feo donde nace el pescuezo
        ps vengo x la espalda, pero es q fue levantando pesas, un tiron adentro, hacia el cuello y la quijada y se me fue la voz
        toque y toque el claxon, el chofer del uber no reacciona, estamos parados en plena mission gorge
        Confirmo el martes, y una cosa más: el jabón en mis partes lo siento como si lavara a otra persona, y tropiezo con los dos pies
        me hinche de la cara y las manos de ayer a hoy, me arde aqui arriba del estomago del lado derecho, y la presion en la farmacia salio 168/110, estoy de 35
        Buenas tardes, quiero cita para mi cuello y también saber si reciben Molina, soy de Escondido. Ah y comentarle a la doctora que antier rezando el rosario las palabras me salían pero en desorden, mi comadre hasta me grabó, luego se compuso; ahora no siento el cachete. Puedo cualquier día menos miércoles porque cuido a mis nietos.
        mija brinco del brincolin al cemento y no se quiere parar
        orino cada rato, tengo una sed de perro, 3 dias sin insulina porque cambiaron mi plan y la farmacia de la 54 no me la quiso surtir, dolor de panza, vomito y respiro como si viniera corriendo, ustedes saben de alguna clinica barata? si no pues nos vemos el jueves para lo del hombro congelado
        Llego por mi tía para llevarla con ustedes y la encuentro sentada con los ojos abiertos pero no está, ¿me explico? no está
        amaneci en el piso del baño con un chichon y sangre seca y no se que paso, uso plavix
        El señor que vino a las 11 está gris en la sala, se soba el pecho con el puño y no quiere molestar
        Estoy a media frase y tengo que parar. Desde anoche. Ya me eché ocho disparos. Nada
        el muchacho nuevo del almacen se puso el antibiotico y se le cerro el pecho, los ojos los tiene como sapo
        aqui en la parada del 929 una muchacha, helada, jeringa al lado, labios oscuros, q hago
        Mi hijo está duro duro, brincando, con espuma, nunca le había dado
        no siento cuando tengo ganas, voy por reloj, esto nuevo de tres dias con la espalda mala
        regrese de Guadalajara el domingo, 3 horas en avion y 9 en camion, la pantorrilla dura y desde hoy me falta el aire al hablar
        como si me hubieran dado un martillazo adentro, de la nada, lavando trastes, la peor de mi vida y no se me quita
        3er piso. cayo del balcon. respira
        lt scribo cn l izqierda pq la drecha no m hace cso desd hac rato
        como si bajaran una cortina en un ojo, duro diez minutos y ya veo otra vez, sera del cansancio?
        sali a tirar la basura y el corazon se me disparo, 170 dice el reloj, y casi me caigo
        chueca como tenedor traigo la muñeca, la patineta, se me estan durmiendo los dedos
        duermo sentada desde el viernes, si me acuesto me ahogo, los pies como tamales, y hoy ni sentada
        ya traigo migrañas de siempre, esta no es esa, esta pego en un segundo y me tiro al piso de la marketa
        clavo de la pistola de framing adentro de mi rodilla, entro hasta la cabeza, ni la doblo ni sale
        ¿Cuánto carbón activado le doy a una criatura de dos años que lamió veneno para ratas?
        tomo naproxeno diario por la rodilla, hoy evacue como chapopote y ando blanca como papel
        Ando poniendo block y desde hace como 40 minutos me pesa el pecho, descanso y baja, agarro la pala y vuelve, no tengo aseguranza
        a mi apa se le chueco la boca ahorita desayunando y no le entiendo lo que dice
        no puedo lebantar el braso derecho desde hace rato y se me caen las cosas, tambien la pierna como de trapo
        ayer en la noche hable puras incoherencias como 10 minutos y luego se me quito, hoy me siento bien. voy a mi cita normal?
        Se me durmió media cara y la mano del mismo lado mientras manejaba, ya pasó todo, nomás quería avisarle al terapeuta
        mi suegra tuvo embolia en abril y venia bien pero desde esta mañana otra vez arrastra el pie y no encuentra las palabras
        amaneci que no me puedo parar, todo da vueltas, veo doble y vomito, me voy de lado para la izquierda cada que lo intento
        siento como un elefante en el pecho y estoy sudando frio, sera por las lagartijas que me pusieron?
        me duele la quijada y el brazo izq desde hace una hora con mucho asco, soy diabetica, tengo 61
        mi mami anda ceniza, con ansias, dice que le falta el aire y que le arde la boca del estomago hasta la espalda, nunca se queja
        hoy en la caminadora de su gym me apreto el pecho, me tuve que sentar, y ahorita en casa me volvio a apretar sin hacer nada
        el corazon me va a mil desde las 11, 170 dice el apple watch, y casi me desmayo al pararme
        el señor de la banca se cayo y no respira no respira contesten
        no puedo jalar aire ni pa decir una frase, ya me eche el inhaler 6 veces
        mi niño trae los labios moraditos y se le hunden las costillas al respirar, le damos el nebulizador y nada
        se atoro con un pedazo de carne mi abuelo y no le sale la voz, se agarra el cuello
        me operaron la rodilla hace 9 dias y de repente me falta el aire y me da una punzada aca en las costillas cuando respiro hondo
        tosi con sangre hoy y la pantorrilla la traigo hinchada desde el vuelo de Lima
        Desde que me quitaron el yeso subo dos escalones y quedo jadeando como perro, nunca me había pasado, empezó anoche de golpe
        sentí como que algo se me rasgó entre los omóplatos, el dolor mas feo de mi vida, y la presion la traigo en 210
        mi viejo tiene un aneurisma en la panza que le estan vigilando y ahorita le pego un dolor de espalda horrible, esta palido y mareado
        llevo desde ayer sin poder orinar, siento ganas pero no sale, y la ciatica me bajo a las dos piernas
        me da pena pero al limpiarme no siento nada alla abajo, como dormido, empezo hoy despues de cargar el refri
        Me hice popo sin darme cuenta dos veces hoy y tengo las piernas aguadas, es por la hernia?
        desde el domingo no siento mis partes ni se me para, y el dolor de la cintura me agarra las dos nalgas hasta los talones
        las dos piernas se me doblan solas desde la mañana, ayer caminaba bien, me tuvieron que cargar al baño
        tengo cancer de prostata con metastasis en la columna y desde anoche no muevo bien las piernas
        empezo con hormigueo en los pies el lunes, hoy ya me subio a las rodillas, no puedo pararme y me cuesta tragar
        se cayo mi hijo del trampolin y trae el brazo como en forma de S, le hablo a ustedes o al doctor?
        se le ve el hueso!!! mi primo en la moto, aqui por la 94
        mi abuelita resbalo en la tina, no se puede parar y la pierna la tiene mas cortita y volteada pa fuera
        Me aventé un clavado en La Jolla, pegué en la arena con la cabeza y ahora no siento bien los brazos
        me cai del techo como de 10 pies hace una hora, puedo hablar pero la espalda no me deja moverme nada y el pie lo siento muerto
        mi papa toma eliquis y se pego en la cabeza contra el gabinete, le salio un chichon pero dice q esta bien
        hace 2 dias se golpeo mi mamá la cabeza, toma warfarina, hoy anda muy dormilona y confunde a mis hermanos
        a mi hija le pegaron con el balon en la sien en el juego, ya vomito 3 veces y no se acuerda ni que dia es
        me trono algo en la cabeza haciendo las sentadillas, el dolor mas fuerte que he sentido, la luz me mata
        esta convulsionando mi hermana aqui en el suelo ya lleva como 6 minutos
        Mi esposo se puso tieso, empezo a temblar y se mordio la lengua, ya desperto pero no me reconoce. nunca habia tenido eso
        mi hijo de 17 trae calentura de 103, no puede doblar el cuello y le salieron puntitos morados en las piernas
        despues de la operacion de cadera mi papa anda con escalofrios, habla cosas raras, la presion en 80 y la piel como manchada
        mi abuelita tenia infeccion de orina y hoy no la podemos despertar bien, esta ardiendo y respira rapidito
        la pierna se me puso morada con ampollas en unas horas y el dolor no lo aguanto, tiemblo de fiebre
        me pico una abeja en su patio y se me esta cerrando la garganta, tengo ronchas por todo el cuerpo
        me tome el antibiotico nuevo y se me inflo la lengua y los parpados, me cuesta pasar saliva
        la niña se comio una galleta con cacahuate esta silbando del pecho y no traemos el epipen
        mi esposo es diabetico le marca 41 esta sudado y no me hace caso, como borracho
        ando temblando y no pueddo escrbir bn me puse la insulina dos veses creo
        mi hermana tipo 1 se quedo sin insulina desde el viernes, vomita, el aliento le huele a fruta y respira muy hondo
        mi companero del field dejo de sudar, esta rojo, hirviendo, y anda diciendo tonterias, estamos en Escondido a 104
        prendimos el calentador viejo y todos en la casa amanecimos con dolor de cabeza y vomito, el perro no se levanta
        me acabo de tomar todo el bote de tylenol, ya me arrepenti, que hago
        no despierta mi roommate, respira como roncando muy despacio y tiene las uñas azules, toma oxy para la espalda
        mi bebe de 2 se comio unas pastillas de la presion de mi suegra, no se cuantas
        confundi los frascos y me tome 6 del relajante muscular, se me cierran los ojos y siento el cuerpo muy pesado
        mi mama mezclo cloro con el acido para el baño y esta tosiendo sin parar y le arde el pecho
        me corte con el esmeril y la sangre sale a chorros, ya empape dos toallas
        la herida del reemplazo se abrio en la ducha y no para de sangrar, ya llevo 20 min apretando
        estoy vomitando como asientos de cafe y del baño sale negro y pegajoso, me siento bien mareado. tomo mucho ibuprofeno por la rodilla
        Una señora acaba de desmayarse en el elevador de su edificio, abre los ojos y se vuelve a ir
        me desmaye dos veces hoy, la primera en el shower y la otra ahorita en la cocina, sin avisar
        se me bajo como una cortina negra en el ojo derecho hace media hora y no veo nada de ese lado
        traigo 72 años, me duele la sien y al masticar, y hoy se me fue la vista de un ojo por un ratito
        empece a ver relampagos y un monton de mosquitas de repente y ahora una sombra en la orilla del ojo
        tengo 30 semanas y estoy manchando rojo vivo con coagulos, tenia cita hoy para la cadera
        voy en la semana 36 y desde ayer mi bebe casi no se mueve, ya tome jugo frio y nada
        7 meses de embarazo, la cabeza me revienta, veo lucecitas y la cara y manos se me hincharon de la noche a la mañana
        traigo 6 semanas de embarazo y me dio un dolor de un lado del vientre que me dobla, me duele hasta el hombro y me siento desmayar
        desde que me pusieron el yeso ayer la mano la tengo fria, palida, no muevo los dedos y el dolor es insoportable
        se machuco mi cuñado con la prensa, le volo dos dedos, los traemos en una bolsa
        sí, el jueves a las 10 me queda perfecto, gracias. Oiga y de paso, traigo desde hace ratito una opresion en el pecho que me corre al brazo, le digo al terapeuta el jueves o como ve
        mi esposo amanecio con la boca chueca y no le entiendo nada
        se me durmió todo el lado derecho de repente y hablo raro
        mi mamá no puede levantar el brazo izquierdo desde hace rato
        oiga mi compañero del jale se quedo con media cara caida
        ayer se me fue el habla como diez minutos y ya se me quitó
        hace una hora no podia mover la mano, ya estoy bien, voy a mi cita?
        mi apá anda bien confundido y arrastra un pie desde la mañana
        de la nada estoy viendo doble y camino como borracho
        señor en su estacionamiento babea de un lado y no contesta bien
        mire vos, creo q a mi suegra le esta dando un derrame
        me aprieta el pecho y se me va al brazo
        traigo un dolor en el pecho q me llega a la quijada, puedo cambiar mi cita?
        mi marido está sudando frío y dice que siente un elefante encima
        siento q me esta dando un infarto
        me duele el pecho feo y tengo ganas de vomitar
        mi viejo se agarra el pecho y esta bien palido
        el corazón me late a mil hace media hora y me mareo
        opresión en el pecho al subir las gradas, hoy ya ni descansando se quita
        mi tia siente ardor en el pecho y se le entume la mano izquierda, suda mucho
        me falta el aire hasta pa hablar
        mi niño tiene asma y el inhalador ya no le hace nada
        mi papa tiene los labios morados y respira bien rapido
        mi abuelita se está ahogando con un pedazo de carne
        desde anoche me ahogo acostado y hoy ya ni sentado agarro aire
        mi señora silba del pecho y no puede terminar una frase
        ayuda un muchacho en la sala de espera no jala aire
        mi hija hunde las costillitas cuando respira, está así desde las 3
        me operaron la rodilla hace 8 dias y hoy amaneci con falta de aire
        tengo la pantorrilla hinchada y ahora me duele el pecho al respirar
        escupí sangre y me da una punzada en las costillas cuando jalo aire
        llegue de un vuelo largo, pierna hinchada y me agito sin hacer nada
        mi mamá con cadera nueva de repente no puede respirar bien
        dejé el anticoagulante la semana pasada y ahorita no me entra el aire
        me dijeron coágulo en la pierna y ahora el corazón se me acelera y toso sangre
        recien parida y me dio un dolor agudo en el pecho con ahogo
        mi cuñado trae yeso en la pierna y de golpe se puso morado y agitado
        sentí como que se me rasgó algo en el pecho y me pasó a la espalda
        dolor horrible entre las paletas de golpe, como cuchillo, estoy sudando
        mi papá tiene aneurisma y le dio un dolorón de panza y espalda ahorita
        me palpita la panza y el dolor de espalda me tumbo al piso
        tengo lo de marfan y me truena un dolor en el pecho hasta la espalda
        el dolor empezó en el pecho, bajó a la espalda y casi no siento las piernas
        a mi esposo le dio un dolor en la espalda tan fuerte q se puso gris
        presión en 220 y un dolor q me parte la espalda alta, nunca me habia dado
        le detectaron la aorta grande y hoy se dobla del dolor de espalda
        no puedo orinar desde ayer y la espalda me mata
        se me durmió ahí abajo entre las piernas
        me limpio en el baño y no siento nada, es normal con la ciática?
        me hice popó sin sentir y las piernas están flojas
        las dos piernas se me doblan desde esta mañana y traigo hernia de disco
        ando con el asiento dormido como si fuera montado a caballo, desde el domingo
        mi mama con dolor de cintura desde ayer se le sale la pipí sin sentir
        tengo la vejiga llena y no sale ni gota, ademas hormigueo en las dos piernas
        no siento mis partes desde que cargue el costal, se me pasa solo?
        me cai de la escalera y el brazo quedo chueco
        se le ve el hueso a mi hermano en la espinilla
        mi abuela se cayó en la regadera, no se para y una pierna quedó más corta
        me cayó una tarima en el pie y está todo deforme
        se cayo del techo mi esposo como 3 metros, le duele mucho la espalda
        la muñeca se me hizo como tenedor despues de la caida, ustedes lo acomodan?
        tronó bien feo mi tobillo jugando fut y el pie apunta pa otro lado
        mi chavo se fue de la patineta, no puede mover el cuello y le duele
        me atropelló un carro hace ratito y la cadera no me deja apoyar
        mi papá toma warfarina y se pegó en la cabeza hoy
        se golpeo la nuca y ya vomito dos veces
        me di en la cabeza ayer y hoy no me acuerdo de nada, bien dormido ando
        mi abuelo se cayó, toma eliquis y trae un chipote enorme
        le sale agüita clara del oído después del choque
        mi hijo chocó cabeza con otro en el futbol y está diciendo incoherencias
        le cayo una viga en la cabeza a un companero y no despierta bien
        una pupila la tiene más grande q la otra desde el golpe
        me pegue con la puerta del trailer y desde entonces vomito y me duermo
        me exploto la cabeza haciendo pesas y no se me quita, puedo ir mañana a terapia?
        mi esposa gritó del dolor de cabeza de la nada y está vomitando
        como un batazo en la nuca, de un segundo a otro, nunca sentí algo así
        dolor de cabeza tremendo de repente y la luz no la aguanto, cuello tieso
        mi hermana estaba en el bano y le dio un dolor de cabeza q la tiro
        se me reventó algo en la cabeza, asi lo sentí, me duele horrible
        no es migraña, ésta vino como rayo y estoy viendo borroso
        teniendo relaciones me dio un dolor de cabeza brutal hace una hora y sigue
        mi hijo está convulsionando
        a mi esposo le dio un ataque, se sacudio todo y no reacciona
        lleva 6 minutos temblando con los ojos en blanco
        le dieron dos ataques epilépticos seguidos y no despertó entre uno y otro
        una señora en el bus se puso tiesa y echa espuma por la boca
        primera vez que mi hija convulsiona, ya paro pero esta como ida
        mi primo se orino y se mordio la lengua temblando, que hago
        se me empezó a brincar el brazo solo y perdí el conocimiento, es primera vez
        la bebé con calentura se puso dura y morada y se sacudía
        calentura alta, el cuello tieso y vomitando
        mi hijo no puede doblar el cuello y le salieron puntitos morados con fiebre
        tengo 39.5 y la luz me lastima, ni la barba al pecho puedo pegar
        mi sobrina con fiebre y manchas q no se borran al apretarlas
        a mi roomie le duele la cabeza, tiene fiebre y anda delirando, cuello duro
        el bebe tiene la mollera abultada y fiebre
        en el dormitorio hubo meningitis y ahora yo traigo fiebre y la nuca tiesa
        mi mami está con fiebrón, no aguanta la luz y no coordina lo q dice
        le duele tanto la nuca que grita si la muevo, trae calentura y esta muy dormida
        la herida apesta, tengo escalofrios fuertes y ando confundida
        mi papá tiene infección de orina y ahora no sabe ni donde está, tiembla
        fiebre de 40, piel fría y manchada, casi no orina
        se me infectó la pierna y ahora me siento morir, presión 80/40
        mi suegro recien operado tirita, respira rapido y no nos conoce
        traigo el pie diabético negro, con fiebre y me desvanezco al pararme
        estoy en quimio y amanecí con 38.9 y temblando, voy a la cita?
        mi abuelita en cama con llaga, caliente caliente y no responde casi
        despues del parto huele mal, tengo calentura y el corazon disparado
        me picó una abeja y tengo la lengua hinchada
        mi niña comió cacahuate y le salieron ronchas y no puede respirar
        comí camarón y se me hincharon los labios y los ojos, me cuesta tragar
        tomé la penicilina y estoy toda enronchada con mareo y ahogo
        a mi compa lo picaron hormigas, ta ronco y se le hincha la cara
        ya le puse el epipen a mi hijo y sigue ahogandose
        con la pastilla nueva se me infló la cara y traigo la voz rara, vengo manejando
        la señora de la limpieza se puso roja y no puede hablar, es alergica al latex
        mi mamá diabética está sudando y no responde bien
        tengo el azucar en 38 y me tiembla todo
        se puso la insulina y no comió, ahora no lo puedo despertar
        mi esposo habla cosas sin sentido, el glucómetro marca 41
        me bajo el azucar, ya tome jugo y sigo viendo negro
        mi hermano diabetico anda como borracho pero no toma, esta empapado en sudor
        la maquinita dice LOW y mi abuelo está bien aguado
        mi hija tipo 1 no traga el jugo, se le cierran los ojos
        se inyectó doble insulina por error y ya se está temblando
        mi compañero se desmayó en el techo del calor y ya no suda
        anduve en el field todo el dia, tengo 40 de temperatura y estoy confundido
        dejaron al niño en el carro con este calor y no despierta bien
        mi papá salió a correr con el calorón y habla puras tonteras, está hirviendo
        piel seca y roja, no sabe donde está, estaba pizcando fresa desde las 6
        mi abuela sin aire acondicionado, ardiendo y no me contesta
        me dio golpe de calor creo, ya ni sudo y vomito
        un muchacho de la cuadrilla se cayo convulsionando por el calor
        entrenando al mediodia se colapso, esta caliente como comal
        mi niña se tomó el cloro
        se tomo todas las pastillas de la presion por equivocacion
        mi hermano no despierta, creo q fue fentanilo
        dejamos la estufa prendida y todos tenemos dolor de cabeza y sueño, el bebé no reacciona
        me acabo de tragar un bote de tylenol
        el nene se comio las gomitas de mota y no lo puedo despertar
        mi hija se tomó como 30 pastillas hace rato
        aspiré el veneno del jardín y me salen babas y no puedo respirar
        mi tio mezclo oxys con licor y ronca rarisimo, labios azules
        me mordio una vibora de cascabel en el trail
        me corté con la sierra y no para la sangre
        vomité sangre dos veces hoy
        estoy haciendo popo negra y me desmayo al pararme
        se le abrió la herida de la cirugía y está empapando toallas
        sangre a chorros de la pierna de mi esposo, se corto con vidrio
        la nariz lleva una hora sangrando y tomo anticoagulante
        se me cortó el dedo completo en el trabajo, lo traigo en hielo
        mi mamá tira sangre por atrás a cada rato, coágulos grandes
        ya apreté 20 minutos y sigue brotando sangre, ustedes me cosen?
        mi esposo se desmayó y no despierta
        se cayo una persona en la banqueta y no respira
        mi papá no tiene pulso, ayuden
        me desmaye dos veces hoy sin aviso
        la abuela se fue pa un lado en la silla, no reacciona aunque la sacuda
        corriendo el 5k se desplomó mi hijo, ya volvió pero está gris
        la vecina esta tirada en su casa y no abre los ojos
        ando a punto de desmayarme, todo negro y el pulso en 35
        un paciente se acaba de caer en su baño, no contesta
        se me apagó el ojo izquierdo de golpe
        no veo nada con un ojo desde hace una hora, no me duele
        me bajo como una cortina negra en el ojo
        mi papá se quedó ciego de repente viendo la tele
        veo relampagos y un monton de moscas y ya perdi la mitad de la vista
        perdí la vista del derecho unos minutos y regresó, traigo dolor de sien
        me cayó ácido de batería en los ojos, no veo
        ojo rojo con dolor tremendo, vomito y miro halos y todo nublado
        media vista se me borró en los dos ojos esta mañana
        tengo 7 meses y estoy sangrando
        no he sentido al bebé moverse desde ayer
        mi esposa embarazada tiene dolor de cabeza, ve luces y está hinchada
        estoy de 32 semanas y se me reventó la fuente
        embarazada, me cai de panza hace rato y tengo contracciones
        8 semanas de embarazo, dolor muy fuerte de un lado y me desmayo
        me dio un ataque estando embarazada de 8 meses dice mi marido, apenas volvi en mi
        se me mira el cordon, ya viene el bebe
        di a luz hace 5 días y lleno una toalla cada 20 minutos
        mi bebé se puso azul
        la niña se tragó una pila de reloj
        sacamos al niño de la alberca, tose mucho y está ido
        mi bebe de 3 semanas tiene fiebre de 38.5
        el cipote se atoró con una uva y no puede llorar
        se me cayó la bebé de la cama, no quiere despertar ni comer
        mi nene se echo la olla de frijoles hirviendo encima, pecho y cara
        le cayó la tele encima a mi patojo, la panza la tiene dura
        mi niño metio los dedos en el enchufe y quedo como tieso
        me tiré de cabeza a la alberca y no siento las piernas
        después del choque de ayer no puedo mover los brazos
        mi chamaco se clavó en la arena con la ola y no puede mover nada
        lo taclearon y dice que no siente manos ni pies
        se cayo del caballo, las piernas no le responden
        me pegaron en la nuca y tengo los dos brazos dormidos y sin fuerza
        desde el trancazo en la espalda ayer traigo las piernas de trapo
        voltearon el quad y mi primo no siente de la cintura pa abajo
        me torcieron el cuello luchando, toques en brazos y piernas, no agarro nada
        a mi esposo se le fue la boca de lado ase ratito, lo yevo con uds?
        mi ama no puede lebantar el braso derecho y abla como borracha
        desperte y no me salen las palabras bien, puedo cambiar mi cita del jueves
        se me durmio media cara como 10 min y ya se me quito, es normal?
        ayer la mano se me cayo sola y no podia hablar, hoy ya bien
        mi suegra esta bien confundida desde el desayuno y jala un pie
        mi compa del jale no me puede sonreir parejo, se le chueco la cara
        de repente veo doble y camino como si anduviera tomado y ni tome
        my abuelito no podia decir mi nombre, se le paso en media hora. aceptan medicare?
        a la señora que cuido se le torcio la boca y tira la cuchara
        me aprieta el pecho y se me va pal brazo izquierdo, tienen cita hoy
        mi apa esta sudando frio y se agarra el pecho
        traigo un dolor en la quijada y el pecho dsd q subi las escaleras
        siento como un elefante encima del pecho desde las 5am
        mi mama tiene agruras muy fuertes, esta palida y con dolor en la espalda y brazo
        el corazon me late rarisimo y me estoy desvaneciendo, todavia alcanzo la cita de las 3?
        asiendo squats me dio un dolor en medio del pecho y no se va
        me duele el pexo bien feo y me falta el aire pero no quiero cancelar
        a mi viejo le duele el pecho y trae el brazo pesado, dice q es cruda
        no pueo respirar bien
        mi hija asmatica ya uso el inhalador 4 veces y sige igual
        mi papa trae los labios morados y respira muy rapido
        me estoy ahogando acostada y sentada tambien, no puedo ni hablar seguido
        se me cierra el pecho, no me entra aire, ya no se si ir a terapia
        mi esposo no agarra aire ni pa decir una frase, que hago
        al niño se le hunden las costillas cuando jala aire
        mi tia con oxigeno en casa no le sube de 80 y esta adormilada
        desde anoche me silba el pecho y ahorita ya casi no puedo hablar
        traia la pantorrilla hinchada y ahora me falta el aire de golpe
        m operaron la rodiya ace 8 dias y hoy tosi sangre
        me duele el pecho al respirar hondo y traigo la pierna inflamada desde el vuelo
        mi hermana dio a luz hace 2 semanas, de repente no respira bien, punzada al costado
        tengo un coagulo en la pierna y orita siento piquetes en el pecho al respirar
        post op de cadera, subi al baño y kede sin aire con el corazon a mil
        deje el xarelto y amaneci con falta de aire y dolor de costado, voy?
        mi roomie trae boot por el tobillo y de la nada anda jadeando y mareada
        me quede sin aliento de la nada, pierna derecha hinchada, can i reschedule
        senti que se me rasgo algo por dentro del pecho hasta la espalda
        mi papa tiene un aneurisma en la panza y hoy le duele horrible la espalda
        dolor de espalda repentino como cuchiyada y stoy sudando, soy hipertenso
        me duele el pecho y la espalda como si me partieran, nunca habia sentido algo asi
        a mi abuelo le brinca la panza y le dio un dolor tremendo en la cintura
        cargando el refri senti un desgarre entre los omoplatos y se me durmio una pierna
        dolor brutal en la panza que se va a la espalda, estoy blanca y mareada
        tengo marfan, hace 1 hora me empezo un dolor bien feo en media espalda
        mi esposo dice que le esta tronando la espalda por dentro, trae la presion en 210
        no siento alla abajo cuando me limpio y me duele mucho la espalda
        yevo todo el dia sin poder orinar y las piernas flojas
        me hice popo sin darme cuenta y traigo la ciatica en las dos piernas
        se me durmio la entrepierna desde ayer, lo vemos en mi cita del lunes?
        mi esposa con hernia de disco ya no siente cuando va a hacer pipi
        tengo ganas de orinar pero no sale nda, y la espalda me mata
        ya no me sostienen las piernas, las dos, desde esta mañana
        no siento las pompis ni las partes, como si me hubieran anestesiado
        after el deadlift no puedo pararme y tengo dormido entre las piernas
        se me be el hueso salido del tobillo, me lo pueden acomodar ahi?
        mi abuelita se cayo en el baño, no se para, una pierna se ve mas corta
        me cai de la escalera trabajando y el brazo me kedo chueco
        mi hijo c cayo del trampolin y el codo lo trae todo torsido
        me cayo un pallet en el pie, esta deforme y blanco
        mi nana resbalo en la cocina, grita si le tocamos la cadera
        jugando fut me trono la espinilla y se me doblo la pierna donde no va
        me cai del techo como 3 metros y me duele el espinazo, no me puedo sentar
        el dedo me quedo colgando con la maquina, sangra y se ve hueso
        choque en el freeway hace rato, me duele horrible el hueso del cuello, no lo muevo
        mi papa toma warfarina y se pego en la cabeza, dise q esta bien
        se golpeo en el futbol y vomito dos veces, puede entrenar mañana?
        me cai de la bici sin casco y no me acuerdo como llegue a la casa
        mi mama se cayo ayer de cabeza y hoy esta muy dormida, casi no despierta
        le dieron un codazo en la cabeza a mi hijo y repite lo mismo, lo mismo
        me cayo un tubo en la cabeza y me sale agua con sangre del oido
        abuelo se pego con la puerta, toma eliquis y ahora le duele la cabeza
        la niña se cayo de la cama alta, trae un chipote y una pupila mas grande
        perdi el conocimiento en el partido unos segundos, mi cita es a las 4 voy?
        el peor dolor de cabesa d mi vida, me yego de jalon
        haciendo pesas me exploto la cabeza, como un trueno
        mi hermana grita del dolor de cabeza, empezo en un segundo y vomita
        nunca me duele la cabeza y hoy senti un golpe por dentro y no aguanto
        me dio un dolor de cabeza de golpe en la regadera, tienen algo pa eso
        dolor de nuca subito, horrible, y veo borroso desde hace 20 minutos
        teniendo relaciones me dio un dolorazo de cabeza, sigo tirado
        mi vecina dice q le reventó algo en la cabeza, no puede abrir los ojos
        i get migraines pero esta no es igual, fue de un segundo a otro lo peor
        mi esposo esta combulsionando
        le dio un ataque al muchacho en el gym, tiembla todo y no responde
        mi hija se puso tiesa y con los ojos en blanco, ya paso pero no despierta
        mi primo epileptico lleva dos ataques seguidos sin despertar
        mi novia dice que hoy me sacudi todo y me mordi la lengua, nunca me pasa
        el bebe con calentura empezo a brincar todo y se puso morado
        señor en su estacionamiento esta tirado temblando y echa espuma
        a mi ama le brinca el brazo solo y no me contesta, mirada perdida
        mi coworker dejo de tomar alcohol hace 2 dias y le acaba de dar una convulsion
        calentura de 40 y no puedo doblar el cueyo pa bajo
        mi hijo tiene fiebre, cuello tieso y le molesta la luz, sera tortícolis?
        le salieron manxitas moradas que no se quitan al apretar y tiene fiebre
        roommate del dorm con fiebre, vomito y el cuello tieso como palo
        la bebe llora agudo, tiene temperatura y la mollera saltada
        me duele la nuca y la cabeza con escalofrios y ando bien confundido
        quiero cita por cuello trabado, tambien traigo fiebre alta y no soporto la luz
        mi hermano adolescente delira con la fiebre y si le movemos el cuello grita
        llevo desde anoche con 39.5, vomitando y no puedo tocar el pecho con la barba
        mi papa con infeccion de orina tiembla de frio y ya no sabe donde esta
        tengo la herida infectada, calentura, el corazon rapido y me siento morir
        la presion de mi abuela esta en 80, fiebre y la piel fria y manchada
        me sacaron la muela y ando temblando sin control, mareado, fiebre 40
        mi esposa post cesarea con escalofrios fuertes, no orina y esta como ida
        la llaga de mi papa huele feo y ahora respira rapido y esta muy dormido
        fiebre, piel morada en las piernas y confundida, es mi mama de 78
        tuve neumonia y hoy no me puedo ni parar, helado y delirando dice mi hija
        me duele todo, 104 de temp, quimio la semana pasada, llego a terapia?
        me pico una aveja y c me esta serrando la garganta
        comi camaron y tngo la lengua inchada, me pueden recetar algo
        a mi niño se le hincho la cara y tose mucho desde el cacahuate
        me tome el antibiotico y estoy toda enronchada y con ronquera, me falta aire
        se le pusieron los labios como globo a mi hermana despues del ibuprofeno
        use el epipen hace 5 min y me sigo sintiendo mal
        me picaron un chorro de avispas en la chamba, veo estrellitas y vomite
        ronchas por todos lados y no puedo tragar saliva, empezo con la crema
        mi hijo comio nuez y esta vomitando y se le oye silbido
        mi esposo diabetico esta sudando y no dice nada coherente
        la asucar en 42 y stoy temblando, no tengo nada dulce aqui
        mi abuela se puso la insulina y no comio, ahora no la puedo despertar
        me puse doble insulina por error y ya me cinto rara
        mi hermano tipo 1 anda agresivo y sudado como borracho, no toma
        dexcom dice LOW con flecha abajo y mi mama no quiere tragar
        en la sala de espera hay un sr diabetico temblando y muy palido q no contesta
        mi niña diabetica no despierta bien de la siesta y trae 38 de glucosa
        ya me tome un jugo y sigo en 45, mareado, veo doble. alcanzo mi cita?
        mi compañero del field esta rojo, sin sudar y hablando tonterias por el calor
        trabajndo roofing me desmalle y estoy ardiendo, no me baja
        el niño se quedo en el carro con el sol, esta caliente y flojito
        corriendo en el calor mi hija vomito, esta confundida y la piel hirviendo
        mi tio en la pisca dejo de sudar y se tambalea, temp 105
        entreno de futbol a 98 grados y un chavo ya no sabe ni su nombre
        abuelita sin aire acondicionado, la piel seca caliente y no me responde
        ando en la construccion, dolor de cabeza, calambres y ya no se ni que dia es
        en el warehouse una señora se cayo por el calor y no reacciona
        mi hijo se trago las pastiyas d la precion de mi mama
        me tome todo el frasco de tylenol y ya me arrepenti
        mi primo fumo algo y no respira casi, tiene los labios azules
        la niña tomo cloro de la boteya, le doy leche?
        mi esposo tomo el doble de norco y no lo puedo despertar bien
        mezclamos cloro con acido limpiando y nos arde el pecho, mi mama no deja de toser
        mi hermana se tomo un monton de pastillas y no quiere ir al hospital
        todos en la casa con dolor de cabeza y mareo, suena la alarma del gas
        mi abuelo se confundio y tomo sus medicinas de toda la semana hoy
        encontramos a mi sobrino con una pastilla azul, ronca raro y no despierta
        me salpico pesticida, ando babeando y con la vista borrosa, cancelo la de hoy?
        me corte cn la sierra y no para d sangrar
        toy bomitando sangre como cafe molido
        hago del baño negro como chapopote y me ando desmayando
        se me abrio la herida de la operacion y ya empape dos toallas
        mi papa toma anticoagulante y le sangra la nariz hace una hora sin parar
        un vidrio le corto la muñeca a mi hijo y brinca la sangre
        me reventó la varice de la pierna, hay sangre por todo el piso
        mucha sangre por el recto y me late fuerte el corazon, muevo mi cita o q
        le mordio el perro a la niña en el cuello y sale mucha sangre
        mi esposa se desmallo y no abre los ojos
        una señora se cayo afuera de la clinica y no se mueve
        mi papa ya no respira
        en pleno partido se desplomo el portero, sin que nadie le pegara
        me acabo de desmayar corriendo en la caminadora, sin aviso, voy a mi terapia?
        mi suegro se puso gris, se cayo de la silla y no tiene pulso
        no le encuentro el pulso al señor del camion, que hago
        ya van tres veces que me desmayo hoy
        el entrenador esta tirado inconsciente en la cancha, help
        deje d ver de un ojo de repnte
        como si me bajaran una cortina negra en el ojo izquierdo esta mañana
        mi mama no ve nada de un ojo desde hace una hora, le duele la sien
        se me fue la vista 5 minutos y regreso, pero mi pregunta es por el copago
        veo flashes, un monton de moscas y una sombra desde anoche
        me cayo sosa en el ojo y ya no veo
        me quede ciego de la mitad del lado derecho, los dos ojos, hace rato
        ojo rojo, dolor fuertisimo, vomito y veo todo nublado
        a mi abuela se le apago la vista y le duele al masticar
        tengo 7 meses y no e sentido al vebe moverse hoy
        embarazada de 10 semanas, sangro mucho y me duele un lado
        se me rompio la fuente y apenas voy en 28 semanas, cancelo pelvic floor?
        36 semanas, dolor de cabeza fuerte, veo lucecitas y la cara hinchada
        prueba positiva y un dolor bien fuerte en un ovario, hasta el hombro, me desvanezco
        mi esposa embarazada se cayo en las escaleras y le sale sangre
        el bebe casi no patea desde ayer, puedo hacer mis ejercicios asi?
        mi cuñada esta empujando en el baño, ya se ve la cabeza
        contracciones cada 3 min y tengo 31 semanas, era para mi espalda la cita
        mi bebe c esta aogando con una uva
        sacamos al niño de la alberca y tose mucho y esta muy cansado
        el bebe de 3 semanas tiene 101 de fiebre y no quiere comer
        mi niño se trago una pila chiquita de reloj
        la bebe esta aguada, no llora y trae los labios azulitos
        mi hijo de 2 se cayo de la ventana del segundo piso, llora raro
        la niña no ha mojado pañal en todo el dia y no la puedo despertar
        se quemo con agua hirviendo todo el pecho mi nene de 4 años
        me abentaron en la lucha y no ciento las manos
        clavado en la alberca, mi primo no mueve las piernas
        despues del choque traigo los dos brazos dormidos y sin fuerza
        me taclearon de cabeza y se me durmio todo el cuerpo, un rato
        mi papa se cayo de espaldas y dice que no siente de la cintura pabajo
        me revolco una ola en mission beach y no muevo bien brazo ni pierna
        se cayo del caballo mi hermano, no puede mover los pies, lo subimos al carro?
        golpe en la nuca en el jiu jitsu, manos entumidas y piernas de trapo, cita today?
        mi viejo amanecio con la boca chueca y no le entiendo nada
        se me cae la taza de la mano desde hace rato y arrastro la pirna
        mi mama quiere hablar y le salen puras palabras revueltas
        hace una hora se me torcio la cara lla se compuso sigo en la cola
        la señora que cuido no puede levantar el brazo iskierdo desde el desayuno
        me quede sin habla como diez minutos en la pisca ya pueod hablar
        tengo media cara dormida y la lengua pesada no se q es
        mi compañera de limpieza camina de lado y tiene un ojo caido de repente
        papá no me reconoce y se le cuelga el labio desde las 3
        disculpe escribo con la izquierda porque la derecha se me murio hace ratito
        de golpe todo me da vueltas veo doble y no puedo tragar
        mi abuelito babea de un lado y no aprieta la mano empezo orita
        ciento como un elefante sentado en el pecho y sudo frio
        se me corre un dolor del pecho a la quijada a que hora abren
        mi esposo esta gris y se agarra el pecho
        me oprime aqui en medio y el brazo iskierdo me pesa mucho
        cargando colchones me agarro una punzada en el corazon que nose me quita
        la boca del estomago me quema me falta el aire y ando sudando helado
        mi hermana dice q le aprietan el pecho con un lazo y vomito
        traigo el corazon desbocado y casi me caigo dos veces oy
        al subir la escalera me deule el pecho y ahora tambien sentado cancelo la terapia?
        el mayordomo se puso palido y le deule todo el hombro y el pecho
        ya me tome dos nitros y el dolro del pecho sigue
        tengo marcapaso y desde anoche ciento descargas en el pecho una tras otra
        no me entra el aire
        mimama respira bien rapido y tiene los labios moraditos
        ya use la bomba del asma seis veces y no me hace nada
        me estoy ahogando acostado tuve que dormir sentada toda la noche
        mi suegro tiene oxigeno en la casa y marca 78 esta muy agitado
        respiramos cloro en la lavanderia del hotel y no pueod jalar aire
        apenas puedo decir dos palabras sin parar a respirar
        a mi apa se le atoro un pedazo de carne y no puede toser
        desde k fumigaron el surco me silba el pecho y me falta resuello
        me operarn la rodilla hace dos semanas y de pronto me falta el aire
        tuve hinchada la pantorrilla y hoy escupo sangre al toser
        cada que respiro hondo siento una cuchillada en el costado empeso despues del viaje en camion
        mi mamá recien operada de cadera jadea y tiene el pulso a mil
        me dijeron coagulo en la pirna y ahora me duele el pecho al jalar aire
        tengo la pierna gorda y caliente y ando sin aliento desde la mañana
        despues de 10 horas manejando me duele una pantorrilla y casi no puedo repirar
        deje el anticoagulante la semana pasada hoy me dolio el pulmon y me maree feo
        siento que se me desgarra la espalda por dentro desde el pecho empezo de golpe
        a mi papa le detectaron aneurisma y ahora tiene dolor horrible de panza y espalda
        dolor repentino entre las paletas el peor de mi vida y estoy sudando
        se me rajo algo del pecho a la espalda y una pierna se puso fria
        mi tio grita de dolor de estomago k le pasa a la espalda y esta blanco
        me late duro el ombligo con dolor de cintura que no aguanto y me desvanezco
        no puedo orinar desde ayer y tengo dormido ahi abajo
        me limpio en el baño y no ciento el papel
        se me sale la popo sin darme cuenta desde que se me trabo la cintura
        las dos piernas me flaquean desde ayer y me orine en la cama
        ya no siento la silla con las sentaderas mi ciatica empeoro mucho
        mi esposo con hernia de disco no ha hecho pipi hoy ni siente ganas
        tengo anestesiada la entrepierna puedo ir a la cita del lunes
        con perdon mis partes estan dormidas desde k cargue la caja de fresa
        me operarn la columna el martes y hoy no controlo el pis ni siento las nalgas
        las dos piernas se me hicieron de trapo y no puedo vaciar la vejiga
        mimama se ensucio encima y dice que no siente nada entre las piernas
        me cai de la escalera piscando limon y el tobillo quedo volteado
        se le ve el hueso a mi compañero en el brazo
        abuela se resbalo en la regadera una pierna le quedo mas corta no se para
        me prenso la mano la maquina y los dedos estan chuecos
        me tumbo la mula y no puedo ni sentarme me truena la cadera
        se volteo el tractor conmigo me duele mucho la pelvis
        trono la muñeca y quedo como tenedor ando con una toalla amarrada
        cai de un techo de dos pisos me duele el lomo y no me muevo
        mi señor se zafo el hombro ahorita y la mano se le puso morada y fria
        choque anoche en la troca y hoy no muevo el cuello me hormiguean los brazos
        mamá 84 años se cayó de la cama grita si le tocamos la ingle
        se me doblo la pirna en la alberca hizo crac y no puedo pisar nada
        mi papa toma warfarina y se pego en la cabeza con la puerta de la troca
        me cayo una caja en la cabeza y he vomitado tres veces
        se golpeo con el lavabo y ahora esta bien dormilon no lo puedo despertar bien
        me desmaye al caer y no me acuerdo como llegue a mi casa
        le sale liquidito claro de la oreja despues del porrazo
        mi mamá toma eliquis se cayó ayer y hoy habla raro
        un tubo me dio en la nuca veo borroso y traigo nauseas
        mi patron de 90 se dio de cabeza en el baño tiene una pupila mas grande
        me pegue en la frente el sabado y cada dia me deule mas y ando confundida
        tomo plavix y me di un trancazo en la cabeza todavia voy a la terapia?
        se abrio la cabesa con el columpio de fierro y no sabe que dia es
        me exploto la cabeza de un segundo a otro nunca me habia dolido asi
        la peor jaqueca de mi vida empezo como trueno mientras tendia camas
        mi esposa grita de dolor de cabeza repentino y no aguanta la luz
        estaba agachado en el surco y senti un balazo dentro de la cabesa
        de subito un dolor de cabeza espantoso y se me entiesa la nuca
        la cabeza me revento al pujar en el baño y sigo vomitando
        mi hijo esta convulsionando
        un señor en su sala de espera tiembla todo en el piso ojos en blanco
        mimama se puso tiesa echo espuma por la boca y todavia no despierta
        ya van dos ataques de epilepsia seguidos de mi hermano hoy
        se le fueron los ojos para arriba y brinca todo el cuerpo
        una huesped esta tirada en el pasillo sacudiendose que hago
        deje mis pastillas de la epilepsia y llevo diez minutos con el brazo brincando solo
        el abuelo tuvo como un temblor se orino y quedo ido desde entonces
        calentura alta cuello tieso y me lastima la luz
        la niña tiene fiebre y le salieron manchitas moradas que no se borran
        mi hija no puede pegar la barba al pecho arde en calentura y delira
        traigo la nuca dura como palo con fiebre y vomito no es contractura
        don chuy esta con calentura de 40 muy dormido y no dobla el cuello
        mi mamá tiene fiebre escalofrios y no sabe donde esta
        la llaga del talon de papá huele mal y el esta frio sudoroso y muy confundido
        tiemblo tanto que no sostengo el telefono tengo 40 y orina con sangre
        me inyectaron el hombro y hoy ardo en fiebre tengo la presion x los suelos
        la señora con sonda esta desvariando y con la piel manchada desde anoche
        mi esposo quimio y calentura de 39 muy aguado
        la herida de la espalda supura tengo escalofrios y el corazón muy rápido me desmayo
        no ha orinado en todo el dia respira rapido y esta helada despuez de la infeccion
        se me hinchó la lengua después de la pastilla nueva
        me picaron como veinte abejas y se me cierra la garganta
        comi camaron tengo ronchas por todos lados y me cuesta repirar
        a mi niña se le hincharon los labios y los ojos con un cacahuate
        me pusieron cinta en la rodilla traigo ronchas y ahora ronquera y mareo
        le pico una avispa y esta desguanzado con la cara como globo
        la amoxicilina me esta cerrando el gañote
        tuve k usar la epipen hace cinco minutos sigo silbando del pecho
        mi mujer se rasca toda vomita y siente que se muere fue por la inyeccion
        asucar en 42 y estoy temblando sudando
        mi papa se inyecto la insulina no comio y ahora dice puras locuras
        no despierta mi mama es diabetica y el aparatito marca LO
        se puso de insulina el doble por error y ya anda como borracho
        le di jugo y sigue en 50 y no me contesta bien
        el azucar me sale HI no dejo de vomitar y huelo a fruta
        mi cuñado diabetico esta tieso y sudando a chorros en la troca
        soy diabetica se me nublo la vista ando temblando y no acierto a destapar el jugo
        un compañero se desplomo en el fil lla no suda y esta ardiendo
        estamos a 105 y don beto dice incoherencias no puede caminar
        deje de sudar me late la cabesa y estoy vomitando por el sol
        mi mamá sin aire acondicionado tiene la piel seca caliente y no me conoce
        piscando uva me dieron calambres en todo el cuerpo y ya no razono bien
        se quedo encerrado en la van con el calor y no reacciona
        la cocina del hotel un horno me desmalle dos veces y sigo hirviendo
        el abuelo se quedo dormido al sol esta colorado y no lo despertamos
        el niño se trago las pastillas de la presion de su abuela
        me cayó pesticida en los brazos y ando babeando y con vomito
        mi papa confundio el frasco y bebio cloro
        revolvi cloro con amonia en el baño del hotel y me arde todo al repirar
        se tomo como 20 gabapentinas y esta muy dormida
        mi sobrino no responde hay unas pastias azules y esta morado
        me puse tres parches de fentanilo juntos y no pueod tener los ojos abiertos
        tome la dosis doble del corason dos veces hoy y tengo el pulso en 38
        prendimos el asador adentro y todos tenemos dolor de cabeza y mareo la beba no despierta
        me mordio una vibora de cascabel en el pie se me esta hinchando
        borracho y con xanax encima ronca raro no lo puedo levantar
        no para la sngre de la pierna con la moto sierra
        estoy vomitando sngre
        hago del baño negro como chapopote y casi me desmayo
        le brinca la sngre del brazo se corto con el vidrio de la ventana
        tomo xarelto y me sangra la nariz hace dos horas a borbotones
        me volo dos dedos la cortadora
        mama obra pura sngre roja y esta bien palida
        la herida de la cadera se abrio y empape tres toallas
        se me revento la varice y hay charco de sngre en el piso
        mi marido se desplomo y no responde
        hay una señora tirada en el estacionamiento de ustedes no contesta
        me desvaneci haciendo la terapia en casa y volvi a caer orita
        mi papá no respira
        se fue de boca en la cocina y no le hallo el pulso
        se me apago todo y desperte en el suelo de la lavanderia no se cuanto tiempo
        la viejita k cuido esta como muerta tibia pero no abre los ojos
        se nos desmayo el chofer esta blanco blanco y no vuelve
        se me apago el ojo derecho ase media hora
        de pronto veo una cortina negra que baja
        no veo nada por un ojo y me deule la sien al masticar
        me salpico cal en los ojos y lla no distingo
        mi abuela dice que se quedo ciega de repente esta mañana
        perdi la vista de este lado unos minutos luego me volvio sera cansancio
        veo relampagos y una sombra que tapa la mitad del ojo
        se me metio acido de bateria al ojo y veo blanco
        el bebe nose ha movido desde ayer puedo ir a terapia
        embarazada con la cara hinchada veo lucecitas y la presion en 170
        se me rompio la fuente y apenas voy en 29 semanas
        me cai de panza en el trabajo tengo 8 meses y se puso dura
        mi nuera de tres meses tiene un dolor picudo de un lado y se desmayo
        pari hace cuatro dias y lleno una toalla cada media hora
        siento que ya viene el niño y estoy sola tendiendo cuartos
        mi bebe esta moradito y no llora
        el nene se cayó a la alberca lo sacamos y tose mucho y se duerme
        la niña se trago una pila de reloj
        mi nieto de 2 meses trae 39 de calentura y no quiere pecho
        se me cayó el bebe de los brazos al piso y esta vomitando
        el niño se atraganto con una uva no puede llorar
        mi hijita esta toda floja no despierta desde la siesta
        le cayo la tele encima al chamaco y respira raro
        se le hunden las costillas al respirar tiene un añito
        me clave de cabeza en el canal y no siento los brazos
        me pego la pelota en el cuello y se me durmieron manos y pies
        cai sentado de la carga y no muevo las piernas
        chocamos y mi esposa no puede mover el lado de abajo
        un costal me cayo en la nuca tngo las manos sin fuerza desde entonces
        lo aventaron en la lucha y dice que no siente nada del cuello para abajo
        mi ermano volo del caballo esta acostado sin poder mover los pies
        se me volteo la olla de pozole en el pecho y la piel se cae
        me dio toques la secadora industrial senti el golpe en el corason y ando temblando
        fijese que mi mano no me obedece desde hace veinte minutos y me zumba la cabesa
        la presion me subio a 220 y me aprieta el pecho
        mi nana esta roncando feo como con agua en los pulmones
        le paso la llanta del carrito de golf en el pie esta deforme y palido
        y tengo dolor de pecho
        tengo dolor de pecho
        también tengo dolor de pecho
        pero tengo dolor de pecho
        y me duele el pecho
        sí tengo dolor en el pecho
        dolor de pecho sí
        y no puedo respirar
        y me desmayé
        y se le cae la cara de un lado
        mi mamá fue con ustedes el año pasado, mi papá se cayó del techo
        el año pasado me atendieron ahí, hoy se me zafó el hombro y no regresa
        mi esposa fue el año pasado, la muñeca le quedó como tenedor
        fui paciente el año pasado, me caí y me pegué en la cabeza
        mi hermano estuvo ahí el año pasado, trae el brazo en forma de s
        ustedes me conocen del año pasado, metió la mano en la planchadora
        mi tía fue con ustedes, se me apagó un ojo
        fui el año pasado, me abrí el muslo con la pulidora
        mi abuela iba el año pasado, hoy se le cayó la cuchara y luego el vaso de la derecha
        mi papá ya fue con ustedes el año pasado, el tobillo le quedó viendo para atrás
        se le chueco la boca a mi apa de la nada
        mi esposa habla como borracha y no a tomado nada
        no puedo levantar el brazo derecho desde hace rato y se me cae todo
        oiga mi mama me dice puras incoherencias desde el desayuno
        se me durmio media cara y la mano, ya se paso, voy a la cita?
        ayer como 10 minutos no me salian las palabras, ya toy bien
        el guelito se va de lado al caminar y trae un ojo caido desde orita
        le dio un derrame creo, no mueve un lado
        my dad no me conoce de repente y no puede agarrar la cuchara
        a una señora en su lobby se le escurre la baba de un lado, no contesta
        se me apago la mano izquierda y la lengua se me hace bola
        me aprieta el pecho y se me va pal brazo
        traigo como un elefante sentado aqui en el pecho
        mi viejo esta sudando frio y agarrandose el pecho
        siento el corazon desbocado y me ando desmayando
        me duele la boca del estomago y la quijada y estoy empapado en sudor
        orita en la caminadora me dio dolor en medio del pecho y no se quita
        dolor de pecho con las escaleras desde ayer, y hoy hasta sentado
        creo q es indigestion pero me pega al brazo izq y ando con asco y sudando
        mi compa del jale se puso gris y dice que le quema el pecho
        tengo 3 stents y otra vez el mismo dolor de pecho desde la madrugada
        el smart watch dice 190 y no baja, me siento muy mal y mareada
        mi niña tiene asma y el inhaler ya no le hace nada
        desde anoche si me acuesto me ahogo, dormi sentada en el sillon
        mi mama tiene los labios morados y jadea
        le silva el pecho a mi hijo y se le unden las costillas cuando respira
        no termino ni una frase porque me falta el aire, cancelen mi cita
        se atoro con un pedazo de carne y no agarra aire
        mi papa con epoc esta peor que nunca, ya ni el oxigeno le ayuda
        mezcle cloro con pinol limpiando el baño y toso y no agarro aire
        me operaron la rodilla hace 10 dias y hoy no agarro aire
        la pierna ya la traia hinchada y ahora me da un piquete al respirar
        estoy tosiendo sangre y me duele el costado cuando jalo aire
        llegue ayer de un vuelo bien largo y traigo dolor de pecho y sofocada
        tengo trombosis en la pantorrilla y de repente estoy bien agitada sin moverme
        mi esposo con yeso en la pierna, de pronto respira rapidito y se siente morir
        2 semanas de la cadera nueva, me canso de ir al baño y corazon a mil
        tomo pastillas pa no embarazarme, pantorrilla dura y hoy me falta el aire
        deje los anticoagulantes y ora el pecho cerrado y me mareo al pararme
        se me rajo la espalda por dentro, dolor horrible de golpe entre los omoplatos
        como que me desgarran del pecho a la espalda, empezo hace 20 min
        mi papa tiene aneurisma en la panza y ahora le duele bien fuerte la espalda
        me late la panza y de pronto un doloron de cintura, estoy palida y sudando
        jamas senti esto, me cruza de enfrente patras como cuchillo, empezo de jalon
        tengo la presion en 220 y un dolor en la espalda que me esta partiendo
        levantando una caja senti que se rompio algo adentro del pecho, estoy frio y mareado
        tengo marfan y me agarro un dolor de pecho repentino
        el dolor bajo del pecho a la panza y una pierna se me puso fria
        no puedo hacer pipi desde anoche y me duele mucho la espalda
        tengo dormido alla abajo, donde me siento
        se me sale la popo sin sentir desde que me dio la ciatica
        las dos piernas se me doblan desde la mañana, es la espalda
        traigo la hernia y ya no siento mis partes
        me orine encima y ni cuenta me di, y la espalda ardiendo
        desde el domingo no siento nada entre las piernas ni se me para, ciatica en ambas
        mi mama con la espalda mala ya no aguanta caminar y trae dormidas las nachas
        me inyectaron la espalda y se me durmio toda la entrepierna, es normal?
        lastime la cintura cargando cemento y no me sale ni gota al orinar
        se cayo mi abuelita y tiene una pierna mas corta y volteada
        me cai de la escalera como 3 metros y no me puedo levantar
        el tobillo me quedo viendo pal otro lado
        mi morro se cayo del trampolin y el brazo parece una S
        chocamos en la 805 y no puedo mover el cuello del dolor
        me avento la moto, la rodilla se salio de lugar y el pie esta helado
        oi un crack en la cadera al resbalarme en la regadera, no puedo ni pararme
        se me zafo el hombro orita jugando y no regresa
        se cayo del techo en el trabajo, le duele toda la espalda, no lo movemos
        mi mama de 84 se cayo anoche, no apoya el pie y grita al tocarla
        mi papa se pego en la cabeza y toma warfarina
        toma eliquis, se cayo ayer, ahora anda bien dormido
        se pego mi hijo con el poste y ya vomito 3 veces
        me di un santo madrazo en la cabeza y no me acuerdo de nada
        despues del golpe le sale agüita clara por la nariz
        mi niño se cayo de cabeza de la litera y no lo puedo despertar bien
        se golpeo la nuca, trae una pupila mas grande que la otra
        ayer me pegue con la cajuela del carro y hoy veo doble y guacareo
        la abuela se dio en la frente hace dos dias y esta hablando disparates
        tomo plavix y aspirina y me cai de cara, traigo un chichon enorme
        el peor dolor de cabeza de mi vida
        me exploto la cabeza de la nada, no aguanto la luz
        haciendo pesas me trono algo en la cabeza y es un dolor insoportable
        fue como un balazo en la nuca, vomite
        a mi vieja le dio un doloron de cabeza de repente y se quedo ida
        nunca me a dolido asi la cabeza, empezo en un segundo
        teniendo relaciones me pego un dolor de cabeza brutal, sigue desde hace una hora
        cabeza reventando y cuello tieso, de golpe me dio hace rato
        no es migraña de las mias, esta es mil veces peor y se me nubla todo
        mi hermano se esta convulsionando
        le dio un ataque a alguien en el piso de su sala de espera
        ya lleva 6 minutos temblando y con los ojos en blanco
        se mordio la lengua y se orino, no habla todavia
        el bebe con calentura se puso tieso y le brincan los bracitos
        desperte en el suelo toda orinada y no se que paso, no soy epileptica
        mi hija epileptica lleva 3 ataques hoy uno tras otro
        se quedo viendo a la nada, se sacudio todo y ahora no reacciona
        deje el trago hace 2 dias, me dio una convulsion y tiemblo mucho
        fiebre de 40 y no puede doblar el cuello
        a mi hijo le molesta mucho la luz, tiene calentura y el cuello duro
        le salieron manchitas moradas que no se borran con el vaso y arde en fiebre
        en el dorm hay meningitis y yo amaneci con fiebre y la nuca tiesa
        la bebe tiene la mollera bien hinchada y llora raro
        dolor de cabeza, vomito, calentura, y ya empezo a desvariar
        no es torticolis creo, trae fiebre y grita si le agacho la cabeza
        mi hermanita tiene puntitos rojos en las piernas, esta hirviendo y muy dormida
        39.5, me truena la cabeza y no puedo tocarme el pecho con la barba
        mi mama tiene infeccion de orina y ahora esta fria, confundida y no orina
        tiritando, 40 de fiebre, corazon rapidisimo despues de la cirujia
        la herida del pie apesta y el señor ya no sabe ni donde esta
        tengo la piel manchada como marmol, fiebre, y siento que me muero
        estoy en quimio y traigo 38.9
        traia una muela mala, ahora escalofrios y me desmayo al pararme
        papa diabetico con el pie negro, calentura y respira muy rapido
        me hicieron la rodilla el lunes, hoy tiemblo sin parar y la presion en 80
        la viejita que cuido tiene pulmonia y ya no despierta bien
        le pico una abeja a mi hijo y se le hincho toda la cara
        comi camaron y traigo ronchas en todo el cuerpo y me falta el aire
        lengua hinchada despues de la pastilla nueva
        no traemos epipen y la niña comio cacahuate, ya esta ronca
        me puse el epi y otra vez se me esta hinchando el cuello
        la tape me saco ronchas y ahora no puedo tragar ni mi saliva
        empece el antibiotico y traigo los labios como salchicha y me mareo
        a mi tia le picaron las hormigas, se puso blanca y le chilla el pecho
        mi azucar esta en 38
        mi esposo diabetico no despierta, esta todo sudado
        me puse insulina doble por error y ya ando temblando
        el aparato del azucar marca LO y veo borroso
        a mi nana se le bajo el azucar y no puede tragar el jugo
        esta diciendo tonterias y peleando, tiene diabetes y no a comido
        azucar 52, ya tome coca y sigue bajando
        soy tipo 1, tiemblo y sudo helado y no hay nada de comer aqui
        el dexcom no deja de chillar y mi roomate esta bien aguado no contesta
        mi compañero lleva todo el dia en el fil, ya no suda y habla raro
        dejaron al niño en el carro y esta todo rojo y guango
        corri al medio dia, estoy hirviendo y no se ni que digo
        en el roof se nos cayo un trabajador por el calor, piel seca y ardiendo
        mi abuelo sin aire acondicionado, calentura de 41 y no nos conoce
        golpe de calor, vomita y ya no se para
        saliendo del practice de futbol mi hijo camina como borracho de tanto sol
        cruzo por el desierto, lo encontramos delirando por el calor
        me tome todas las pastillas
        mi hijo de 2 se tomo las pastillas de la presion de su abuelo
        mi primo no respira bien, creo que fue fenta
        tome cloro
        me eche como 20 tylenol ayer porque me dolia la muela
        mi ruca se trago un frasco pa dormir y no la puedo levantar
        la niña se comio una gummy de mota y no despierta
        el calenton esta prendido y a todos nos duele la cabeza y tenemos asco
        mi apa se puso 3 parches de fentanilo para la espalda y esta morado
        el vecino se tomo raticida y echa espuma
        se corto con la sierra y brinca la sangre
        vomite sangre como cafe molido
        hago del baño negro como chapopote y me mareo
        se abrio la herida de la operacion y esta chorreando
        tomo coumadin y llevo 1 hora con sangre de la nariz
        la maquina le mocho un dedo
        mi papa esta obrando pura sangre con coagulos
        se le revento una varice a mi suegra y hay un charco de sangre
        se desmayo y no responde
        alguien se cayo en el parkin de ustedes y no se mueve
        mi papa no tiene pulso que hago
        se puso blanco y se fue al suelo haciendo ejercicio
        me desmaye 2 veces hoy sin aviso
        encontre a mi tio tirado y esta frio
        mi mama no abre los ojos le estoy hablando y nada
        en el gym un señor hace ruidos raros al respirar y no reacciona
        no veo nada de un ojo desde hace ratito
        se me bajo una cortina negra en el ojo derecho
        de pronto todo borroso y perdi la mitad de la vista
        mi mama se quedo ciega de un ojo hoy y le duele la sien
        por ratitos se me apaga el ojo y regresa, hoy fueron dos veces
        relampagos y un monton de moscas en el ojo desde hoy, y una sombra
        ojo bien rojo, duele horrible, veo borroso con arcoiris y estoy vomitando
        tengo 30 semanas y no siento al bebe desde ayer
        embarazada y sangrando
        se me rompio la fuente y apenas tengo 28 semanas
        35 semanas, cara hinchada, dolor de cabeza y veo lucesitas
        7 semanas, un dolor fuerte de un lado y casi me desmayo
        mi hija embarazada se cayo de panza y le duele duro
        me alivie hace 5 dias y lleno una toalla cada media hora
        ya casi no patea mi bebe, 37 semanas, puedo ir a terapia?
        sacamos al niño de la alberca, respira pero tose mucho y esta palido
        se trago una pila de boton mi hija
        mi recien nacido tiene calentura de 38.5
        la bebe esta morada
        8 meses, no hace pipi desde ayer, esta como trapo y los ojos hundidos
        se echo la olla de frijoles encima, tiene el pecho en ampollas mi niño
        despues del choque no siento las piernas
        se avento un clavado en la playa y no mueve los brazos
        me tacklearon y se me durmieron las dos manos, no agarro nada
        lo tumbo el caballo, dice q no siente de la cintura pa bajo
        me cai de nalgas de la troca y ya no puedo mover los pies
        el sobador me trono el cuello y ahora el brazo no me responde
        lo revolco la ola, esta despierto pero no mueve nada
        le cayo un costal en la espalda y las piernas no le jalan
        el pecho se me aprieta cuando hago las ligas, es normal?
        cada que hago la bici de brazos me oprime el pecho, le sigo?
        siento pesado el pecho en la tercera serie y se quita cuando paro
        cuando hago los ejercicios me da presión en el pecho
        me aprieta el pecho al subir escaleras para ir a la terapia
        en los ejercicios de la casa se me cierra el pecho y me falta el aire
        me arde el pecho cuando hago las sentadillas, cambio de ejercicio?
        a mi mamá se le aprieta el pecho cuando levanta las piernas
        tengo 8 meses de embarazo y la espalda me duele a ratos cada 5 minutos
        36 semanas y me da dolor de cintura cada cuatro minutos, hay un estiramiento?
        la panza se me pone dura cada rato y me duele la espalda, 34 semanas
        me tomé 12 ibuprofenos hoy por la espalda, está bien?
        llevo 10 tylenol desde la mañana por la rodilla, puedo ir?
        todo el día ibuprofeno, ya van como 14, y sigue el dolor
        a mi apa se le fue la boca de lado ahorita que estaba almorzando
        mi esposo anda hablando como borracho y no a tomado nada
        se me cayo la taza, no me responde la mano izquierda
        hace rato no me salian las palabras, ya ando bien, igual voy a la cita?
        mi abuelita amanecio con la mitad de la cara guanga
        mi jefa no puede levantar el brazo derecho y dice puras cosas que no se entienden
        anoche se me durmio todo un lado y se me paso, que raro no
        de repente camino de lado como si el piso se moviera y veo doble
        no puedo escribir bien le estoy dictando, tengo medio cuerpo como de trapo desde la mañana
        mi suegro se nos quedo viendo y no contesta, babea de un lado
        traigo un peso en el pecho que no se me quita y estoy sudando frio
        mi marido se agarra el pecho y el brazo le duele, cancelen la de las 3
        siento como si tuviera un elefante sentado encima, ya me tome un tums y nada
        me duele la quijada y el brazo izq y me siento bien gacho
        mi mama esta pálida con dolor en la boca del estomago y le falta el aire
        el corazon me anda brincando bien recio y siento q me voy
        desde que subi las escaleras me aprieta aqui en medio y no se quita
        ando bien crudo pero esto del pecho si me esta asustando, me corre pal brazo
        mi compañero del field se puso gris y dice que le oprime el pecho
        no puedo jalar aire ni para hablar
        mi niño se le hunden las costillitas cuando respira
        ya me eche el inhaler como 8 veces y sigo igual de ahogada
        mi papa trae los labios morados y resuella bien feo
        mi amá no aguanta ni acostarse porque se ahoga, empezo hoy
        se atoro con un pedazo de carne y no puede toser
        le silba el pecho y ya no completa las frases mi hija la asmatica
        estoy respirando cortito cortito y no me lleno, tengo terapia a las 4
        my tía está usando el oxígeno a todo y dice que se está asfixiando
        apenas puedo mandar este mensaje, no me entra el aire
        me operaron la rodilla hace 10 dias, hoy me pica el pecho y falta aire
        tengo la pierna hinchada y ahora me agarro una punzada en las costillas y toso sangre
        acabo de llegar de un vuelo largo y me duele al jalar aire
        le pusieron cadera nueva, ahorita de la nada se sofocó y el corazón a mil
        ayer la pantorrilla hoy el pecho, no puedo respirar hondo
        escupi sangre y me duele el costado, traigo yeso desde hace 3 semanas
        me quitaron el anticoagulante y ando sin aire de un ratito pa acá
        mi esposa recien aliviada de cesarea, no le entra el aire y duele el pecho
        no llego ni al baño sin ahogarme y la pierna operada como globo
        senti como que se me rasgo algo entre las paletas, el peor dolor de mi vida
        mi apá tiene aneurisma y le empezo un dolorón en la panza y la espalda
        dolor horrible de pecho que se me fue pa la espalda de golpe, estoy temblando
        me agarro de repente un desgarre en el pecho y una pierna la traigo fria
        se doblo del dolor de espalda, suda y dice que le late la panza
        fue como un machetazo por dentro de la espalda, no se calma con nada
        mi esposo de presion alta dice que algo se le rompió por dentro del pecho
        un dolor de espalda de la nada que me tumbó, casi me desmayo
        no siento cuando me limpio ahi abajo desde ayer
        llevo desde anoche sin poder orinar y las piernas las tengo dormidas
        se me sale la popo y ni cuenta me doy, es por la ciática?
        tengo dormido entre las piernas como cuando monta uno a caballo
        mi hermano el de la hernia, las dos piernas se le doblan y se hizo pipi
        me da pena pero no siento mis partes y la espalda me mata
        quiero hacer del baño y nada, ni la siento llena, la espalda peor que nunca
        las dos patas se me estan poniendo aguadas desde hoy, y la nalga dormida
        pueden verme hoy? se me anda saliendo la pipi sin sentir y tengo el disco salido
        ya no siento la silla cuando me siento
        me cai del roof y traigo el hueso salido
        mi hijo se aventó del trampolin y el brazo le quedo chueco
        mi abuela se cayo en el baño, no se para, una pierna mas corta
        se me zafo el hombro ahorita jugando y se me ve el bulto, los dedos dormidos
        la rodilla se me fue pa un lado, quedo volteada y el pie lo tengo helado
        me atropello una troca hace rato, no puedo pisar y la cadera me truena
        tronó como rama y el tobillo apunta pa otro lado jaja ayuda
        mi vieja rodó por las escaleras y no la podemos mover del dolor
        me cayo la caja del forklift en el pie y esta todo aplastado
        se cayo el viejito aquí del lobby y no se levanta, le duele la ingle
        choque en la moto anoche y la pierna la traigo torcida debajo de la rodilla
        mi papa toma warfarina y se pego en la cabeza contra el lavabo
        me di un guamazo en la cabeza y llevo tres veces vomitando
        el niño se cayo de la cama, trae chichon y no lo puedo despertar bien
        se pego jugando futbol y pregunta lo mismo y lo mismo
        mi suegra se golpeo ayer la nuca, toma eliquis, hoy anda como ida
        le sale como agüita por el oido despues del trancazo
        me caí borracho y me abrí la cabeza, no me acuerdo de nada y veo doble
        me cayo un tubo en el casco, tengo una pupila mas grande dice mi compa
        mi abuelito azotó con la cabeza, toma xarelto pero dice q esta bien
        me exploto la cabeza de golpe, nunca me habia dolido asi
        de un segundo a otro un dolor de cabeza que me tiro al piso
        mi esposa grito que le reventó algo en la cabeza y esta vomitando
        no es mi migraña de siempre, este llegó de jalón como un balazo
        levantando pesas senti un trueno en la cabeza y ahora no aguanto la nuca
        estabamos teniendo relaciones y me dio un dolorazo de cabeza bien bien fuerte
        la cabeza me va a estallar, empezo de la nada y se me cierra un ojo
        mi mamá está gritando del dolor de cabeza, asi de repente, ella nunca se queja
        tengo 8 dias de parida y me agarro un dolor de cabeza horrible, veo borroso
        mi hija esta temblando toda en el piso con los ojos en blanco
        le dio un ataque y ya lleva como 6 minutos
        mi novio se puso tieso, se mordio la lengua y se orino, que hago
        es epileptico y le han dado dos seguidos, no vuelve en si
        el bebe se sacude con la calentura y no me mira
        a un señor en su sala de espera le estan dando convulciones
        mi hermano nunca a tenido eso y se cayo brincando todo el cuerpo
        se quedo viendo pal techo tronando los dientes y no me oye, mi niña de 4
        esta echando espuma y se esta jaloneando, ya le hablo a quien
        dejé de tomar hace 2 dias, me dio como ataque y ando viendo cosas
        mi hijo con calentura y no puede bajar la barbilla del dolor de nuca
        tengo fiebre, la luz me lastima y el cuello tieso tieso
        mi niña tiene unas manchitas moradas que no se borran y mucha fiebre
        mi roomate del dorm esta delirando, vomita y le duele el cuello
        es torticolis? pero tengo 103 de fiebre y la cabeza me truena
        el bebe llora feo cuando lo cargo, hirviendo y la mollerita salida
        no aguanta la luz, no dobla el cuello y ya no sabe ni que dia es
        traigo ronchas moradas en las piernas, escalofrios y la nuca como palo
        mi chavo de 16 con calentura, cuello duro y no se despierta bien
        mi mama tiene infeccion de orina y ya no sabe quien soy
        la herida de la cirugia apesta, tengo 104 y estoy tiritando sin parar
        mi papa con calentura esta bien frio de las manos y todo confundido
        traigo la presion en 80 y fiebre desde que se me infecto el pie
        estoy ardiendo, el corazon a 140 y no he orinado en todo el dia
        mi abuelo se nos esta yendo, la llaga se le puso negra y tiembla mucho
        me siento que me muero, calentura, la pierna roja y hasta hablo incoherencias dice mi hija
        esta en quimio y le subio a 101.5, tiene escalofrios
        la patita operada se le puso gris con burbujas y le duele horrible hasta arriba
        comi camaron y se me esta cerrando la garganta
        le picó una abeja a mi esposo, se le hincho la cara y la lengua
        me tome la pastilla nueva, traigo ronchas por todos lados y me chifla el pecho
        mi niño mordio un cacahuate y esta vomitando y todo rojo, tose mucho
        los labios los traigo como de pato y no puedo tragar ni saliva
        ya le puse el epipen y sigue mal
        me inyectaron la rodilla hace 20 min, ahora se me va la voz y mareo
        compañera del packing le picaron muchas avispas, esta mareada y con ronchas
        siento la lengua gorda desde que me tome el antibiotico
        mi mama es diabetica trae 42 y no me contesta bien
        se puso la insulina y no comio, ahora esta sudando y diciendo tonterias
        mi papa diabetico no lo puedo despertar
        me tiembla todo y el aparato dice LO, estoy sola
        le bajo el azucar y no puede ni tragar el jugo
        me equivoque y me puse doble insulina, ando toda lela
        mi señor anda como borracho pero es su azucar, se esta quedando dormido
        el azucar me marca 38 y veo estrellitas, podra ser la maquina?
        le marca HI el azucar, vomita y respira bien raro mi hermana
        mi compa se desmayo en el fil, esta ardiendo y ya ni suda
        andamos en la pizca y mi cuñado no sabe ni donde esta, hace un calorón
        deje al niño en el carro un ratito y esta bien rojo y no responde
        mi abuelita sin aire acondicionado, caliente como comal y hablando locuras
        entrenamos a mediodia y mi hijo se cayó, no suda y vomitó, dice incoherencias
        el del roofing esta temblando y bien caliente, no puede ni pararse derecho
        salí de correr con 100 grados, no dejo de vomitar y se me va la onda
        mi apá arregló el yonke todo el dia en el sol y ahora no nos conoce
        me tome todas las pastillas que tenia
        mi bebe se tomo el gabapentin de mi mama
        se equivoco y se tomo 3 veces la medicina del corazon
        mi amigo se metio algo en la fiesta y ronca raro, labios azules
        creo q mi roomie se paso de fentanilo, no despierta
        la niña le trago al fabuloso y esta babeando
        llevo como 20 tylenol desde ayer por el dolor de espalda y me siento mal
        huele a gas y todos aqui nos sentimos mareados y con dolor de cabeza
        traigo 2 parches de fentanilo puestos y se me cierran los ojos, respiro despacito
        anduvimos echando el liquido pa las plagas y ahora babeo, sudo y no veo bien
        no le para la sangre a mi esposo, se corto con el grinder
        estoy vomitando como cafe molido
        hago del baño negro como chapopote y me mareo al pararme
        el parche de la cirugia ya se empapo tres veces y sigue chorreando
        se abrio la herida de la pierna, sale sangre a chorritos
        mi papa toma anticoagulante y lleva una hora sangrando de la nariz sin parar
        puro coagulo estoy hechando por abajo, 2 toallas por hora y me siento desmayar
        se metio la mano a la sierra, le falta un dedo
        me corté con un vidrio y la sangre brinca cada que late
        se desplomo mi marido en la cocina y no respira
        un señor se cayo en su estacionamiento y no reacciona
        me desmaye haciendo los ejercicios y el corazon me andaba bien raro
        mi mama se fue de lado y no me contesta, todavia respira
        se me nubla todo cada que me paro y ya me cai dos veces hoy
        mi amiga esta tirada en el baño del antro y no la podemos despertar
        mi hijo se desvanecio en pleno partido, asi nomas corriendo
        ya van tres veces que se me va la luz hoy, la ultima me orine
        el abue no despierta de la siesta, lo muevo y nada
        no veo de un ojo desde hace rato
        se me bajo como una cortina negra en el ojo derecho
        de repente todo oscuro, ya regreso pero me asusté
        a mi mama de 78 le duele la sien y dejo de ver de un lado
        veo puros relampagos y mosquitas y ya me falta un pedazo de vista
        me salpico cloro de la alberca en los ojos, no los puedo abrir
        amaneci ciego del izquierdo, no me duele ni nada
        se me apaga la mitad de lo que veo, como si faltara media pantalla
        el ojo rojo rojo, dolor que me hace vomitar y veo arcoiris en los focos
        tengo 34 semanas y no siento moverse al bebe desde ayer
        estoy embarazada y me bajo sangre con colicos fuertes
        se me rompio la fuente y apenas voy en 6 meses
        mi hija embarazada con dolor de cabeza, ve lucecitas y esta toda hinchada
        7 semanas y un dolorón de un lado de la panza, me duele hasta el hombro
        me cai de panza y tengo 30 semanas, la siento dura dura
        el bebe casi no patea hoy, ya tomé jugo frio y nada, voy a terapia?
        ya se le ve la cabecita al bebe y vamos en el freeway
        ando en el septimo mes y ensucie la toalla de sangre roja, no me duele
        mi bebe de 3 semanas tiene 101 de calentura
        el niño cayo a la alberca, ya salio pero tose mucho y esta como dormido
        mi chiquita se trago una pila de esas redonditas
        el bebe no quiere chichi, esta flojito flojito y no llora
        mi nena se puso moradita y dejo de respirar tantito
        le cayo el agua hirviendo encima a mi niño
        mi hijo no hace pipi desde ayer, ojitos hundidos y no despierta pa tomar agua
        se cayó de la ventana del segundo piso mi sobrinito
        mi bb de 2 meses no deja de vomitar verde y tiene la pancita bien dura
        niño de 5 con calentura, babea, no puede tragar y respira con ruido
        mi peque se ahogo con una uva, ya salio pero sigue sin respirar bien
        me aventé un clavado en la playa y no siento los brazos
        choqué y no muevo las piernas
        me tumbo una ola, cai de cabeza, me hormiguean las 4 extremidades
        mi hijo le dieron en el football y dice que no siente las manos
        se cayo de la escalera pizcando aguacate y no siente de la cintura pa abajo
        desde el choque de ayer me duele el cuello y tiro cosas con las dos manos
        me quede sin fuerza en el brazo despues del golpe en el cuello
        el toro me reboto en el jaripeo y las patas no me responden
        voltee en el cuatrimoto, toques electricos por toda la espalda y piernas de trapo
        mi amá quiso firmar el papel y se le hizo pura raya, ni el nombre
        mi nana dice que trae un aire atorado en el pecho y esta mojada de sudor
        desde el sabado ni obro ni orino, ando como con pañal dormido
        se oyo crack, la mano me cuelga
        la señora que cuido no orina, quema de fiebre y no me reconoce
        mi abuelo se tomo el pastillero de toda la semana de un jalon
        me sacaron una muela, tomo plavix, y trago sangre toda la noche, ando mareada
        me trague el humo de la quemazón y cada vez jalo menos aire
        se le chueco la boca a mi apa ahorita desayunando
        mi suegra habla como borracha y no tomo nada
        si puedo el jueves a las 3, oiga pero amaneci con la mano derecha que no agarra ni la cuchara y se me cae la baba
        andaba yo poniendo block en la obra y de repente no me salian las palabras, mi compa dice que decia puras babosadas, duro como diez minutos y ya se me quito
        siento un elefante sentado en el pecho
        me duele el pecho y se me va pal brazo, toy sudando frio
        aceptan medi-cal? y otra cosa mi esposo trae apretado el pecho desde hace rato y esta gris gris
        subiendo las escaleras del hotel con el carrito de toallas me agarro una opresion en medio del pecho que se sube a la quijada y no se quita aunque ya me sente
        mi niño trae el asma bien feo y el espray ya no le ase nada
        la cita de mi ama es hoy a las 2 pero esta respirando rapidisimo y tiene los labios morados, la llevo con ustedes o q ago
        perdon por contestar tarde, si me quedo con la de las 11. la semana pasada me operaron la rodilla y orita me punza el pecho y me ahogo
        traia la pantorrilla hinchada desde el vuelo de lima y hoy me falta el aire y escupi tantita sangre
        iba manejando el uber y me pego un dolor que se rasga en la espalda, entre las paletas, nunca habia sentido esto y traigo una mano fria
        no siento cuando me limpio en el baño y las piernas como de hule
        llevo desde anoche sin poder orinar y la espalda me mata
        martes o miercoles me da igual la hora. nomas que desde hoy tengo dormido ahi abajo entre las piernas y me hice popo sin sentir
        levante un costal de cemento el sabado, trono la cintura, y hoy las dos piernas se me doblan como de trapo y no siento las nachas
        me cai del techo y el brazo quedo chueco
        estan abiertos? se le ve el hueso a mi hijo en la espinilla
        mi abuelita se resbalo en la regadera, no se puede parar y tiene un pie volteado pa fuera mas corto que el otro
        ay lugar hoy? me cayo una tarima y la pierna quedo doblada donde no hay coyuntura
        se pego en la cabeza mi papa y toma warfarina
        mi chavo se cayo de la patineta en chula vista sin casco, al principio bien, ya vomito tres veces y anda como ido
        quiero cambiar mi cita del lunes, es que ayer me di con una viga en la cabeza y desde entonces me da mucho sueño, veo doble y mi señora dice que repito lo mismo
        me reventó un dolor de cabeza como nunca en la vida
        estaba haciendo tortillas y en un segundo me dio un trueno en la nuca, lo peor q he tenido, y estoy vomitando
        mi hermana esta convulsionando ahorita
        mi niña se puso tiesa y se le fueron los ojos pa arriba
        el señor de enfrente en su sala de espera esta temblando todo en el piso y echa espuma, donde esta la recepcionista??
        fiebre, cuello tieso y le lastima la luz a mi hija
        mi roommate de la uni tiene calentura de 40, no puede bajar la barbilla, le salieron manchitas moradas en las piernas y anda diciendo cosas sin sentido
        tengo escalofrios y toy confundida, la herida de la cirujia huele feo
        mi mamá con infección de orina ahora no sabe ni dónde está y tiembla mucho
        me pico una abeja y se me esta cerrando la garganta
        comio camarones y se le hincho la lengua
        me dieron amoxicilina ayer para la muela y orita traigo ronchas por todos lados y la voz se me esta apagando, todavia alcanzo a ir a mi terapia de las 5?
        mi papa diabetico no despierta bien y esta empapado de sudor
        el azucar me salio en 42 y estoy temblando
        si, soy paciente nueva. mi mama se puso su insulina y no comió, ahorita me contesta puras incoherencias y no quiere tragar el jugo
        un compañero se desmayo en el surco y ya ni suda
        estamos en la pizca de fresa a 38 grados, el muchacho nuevo esta rojo, caliente como comal, no sabe como se llama y se nos va de lado
        mi bb se tomo el cloro
        me tome todo el frasco de pastillas
        mi nieto de dos años abrio mi bolsa y se comio como seis de mis pastillas de la presion
        huele a gas en el depa y nos duele la cabeza a todos, mi esposa no se quiere levantar, cancelen lo de mañana porfa
        me corte con la cierra y no para la sangre
        esta vomitando sangre mi tio
        estoy haciendo del baño negro negro como chapopote, tomo anticoagulante y hoy me fui de lado al pararme de la cama
        mi esposo se cayo redondo y no responde
        eso afecta mi evaluacion de mañana? me desmaye dos veces hoy y el corazon brinca
        de repente no veo nada de un ojo
        pa cuando tienen cita? ahorita se me bajo como una cortina negra en el ojo izquierdo y asi sigue
        8 meses de embarazo y no se mueve mi bebe desde ayer
        toy embarazada y me esta bajando mucha sangre
        tengo 35 semanas, venía por lo de la ciatica, pero hoy traigo un dolor de cabeza terrible, veo lucecitas y se me hincharon la cara y las manos
        mi recien nacido de 3 semanas tiene 39 de calentura y no quiere chichi
        se atoro con una uva y no pasa aire
        donde estan ubicados, choque aqui cerca y no siento las piernas
        estabamos en la alberca del complejo, mi cuñado se avento un clavado en lo bajito y ya no mueve los brazos, lo tenemos flotando
        la mitad de la cara no la siento desde las 10, mejor paso mi cita pa otro dia?
        mijo ya no puedo escribir con la derecha ayer si podia
        mi mai se quedo mirando pa un lao y no levanta el brazo
        confirmo el viernes. una preguntita: a mi señor se le durmio medio cuerpo viendo el futbol y como a la media hora ya estaba normal, sera del nervio?
        parce mi abuelo fue a servir el tinto y lo riega todo, camina pegado a la pared, la lengua se le enreda, empezo hace veinte minutos
        todo me gira desde hace rato, veo doble y camino ladeada
        traigo dolor en la boca del estomago y sudor helado, soy diabetica de 66
        mi jefe ya me dio chance de salir a las 4 para la terapia, pero desde la comida traigo la mandibula y el hombro izquierdo adoloridos, nausea, y como que me voy
        ay estacionamiento? voy para alla, tengo el pulso a 170 sin hacer nada y me falta aire
        me quema y me aprieta cada vez q camino dos cuadras, hoy el pecho asi hasta acostada sin moverme
        fui a podar unas palmas en la jolla, me empezo como agruras, luego me pesaban los dos brazos y ahora estoy en la troca sudando y con ganas de devolver
        mi viejo se esta ahogando y no puede ni hablar
        ay bendito me despierto boqueando y hoy tengo las piernas hinchadisimas, ni con tres almohadas puedo acostarme
        Necesito el fax de ustedes. Disculpe, mi paciente de cuidado en casa trae el oxígeno en 81 y se ve azul de las uñas
        le silva el pecho a mi niña y se le unden las costillas
        tienen cita pa hoy, siento punzada al respirar hondo y toso sangre
        doc, me pusieron el yeso hace 2 semanas, hoy de la nada me agito con solo ir al baño y el corazon a mil
        cuanto sale la consulta sin seguro? di a luz hace 10 dias por cesarea y desde la mañana no me entra el aire completo y me duele al lado del pecho
        mi jefe trae dolor de espalda de golpe y se puso blanco blanco, sufre de presion
        me habian dicho que tenia un aneurisma chiquito en la panza pero que lo vigilara, hoy siento que me late y me duele horrible la espalda y estoy mareado
        estaba cargando el refri y senti que algo se me rompio por dentro del pecho hasta la espalda, ya me siento debil y un brazo casi no tiene pulso
        me oriné sin darme cuenta y no siento mis partes
        las dos piernas dormidas y ya no me sale el pipi
        Señorita, la enfermera me preguntó si tenía entumecimiento en la silla de montar, pues sí, desde ayer, y hoy no me da aviso para ir al baño. ¿Igual voy el lunes?
        ya es la una de la mañana y sigo con la vejiga llena llena sin poder soltar, tengo hernia l5 y la cola la siento dormida como con anestesia del dentista
        papi tenia cancer de prostata y desde esta madrugada no mueve bien las piernas, dice q del ombligo pa abajo siente como si fuera de palo
        atienden sin referencia? mi mama se callo y el hueso de la cadera se le ve raro
        me aplasto la muñeca el montacargas, quedo como tenedor
        me caí de tres metros del andamio y no aguanto la espalda
        me tope con un carro en la bici, la rodilla se salio pa un lado y el pie esta frio y descolorido, tienen espacio esta tarde?
        estabamos jugando cascara y a mi primo le tronó el tobillo, se le volteo el pie hacia atras, esta gritando, lo subimos a la van o que
        la niña se cayo de la litera y anda rara, no despierta bien
        me asaltaron, me dieron con un tubo en la frente y me sale agua clara de la nariz
        la cita es para mi tata, pero fijese que se pegó con la puerta del closet el domingo, toma eliquis, y desde ayer esta dormilon y arrastra un pie
        a mi compañero le cayo una llave stilson desde el segundo piso, traia casco pero quedo noqueado y ahora una pupila esta mas grande que la otra
        este dolor de cabeza llego como un balazo
        haciendo pesas me exploto la cabeza, ahora nuca dura y vomito
        si quiero el recordatorio por texto. es normal que despues de tronarme el cuello me diera la peor jaqueca de mi vida y se me baje el parpado?
        le dio un ataque a mi hermano y lleva mas de cinco minutos sacudiendose
        primera vez q convulsiona, ya paro pero no reacciona
        mi vecina tiene siete meses de embarazo y se sacudio toda en el suelo de la lavanderia, ya paro pero esta ida, los ojos abiertos y no contesta
        estaba yo esperando el trolley para ir con ustedes y dicen que me sacudi y me mordi la lengua, me orine y no me acuerdo de nada, nunca me habia pasado
        cipote con calentura, no dobla la nuca y vomita
        le salieron ronchitas moradas q no se borran con el vaso y esta hirviendo en fiebre
        no voy a poder llegar a las 9, traigo 39.8, el cuello como de fierro y la luz del cel me truena la cabeza
        respira rapido, piel manchada, fiebre, mi abuela
        necesito reagendar. tengo el cateter de la quimio y me dieron escalofrios q brinca la cama, 39.5
        mi papa salio del hospital hace 4 dias por pulmonia, hoy no quiere abrir los ojos, la presion le sale en 80 y casi no ha orinado, la terapista viene a la casa hoy?
        se me inflo la mano por una espina de nopal y en horas ya va por el codo, se esta poniendo negra, duele como nunca y estoy ardiendo
        traigo la cara toda hinchada y no puedo pasar saliva
        le puse la epipen a mi hijo, ayudo, pero otra vez le chilla el pecho
        almorzando un cevichito mi causa se llenó de ronchas, vomitó y dice que se le nubla la vista, está pálido y no se sostiene
        estoy aqui en su cuarto 2, la crema que me pusieron me dio comezon y siento la lengua gorda y la garganta apretada, no hay nadie
        hormigas me picaron y se me sierra el pecho
        esta frio, sudado y dice disparates, es diabetico
        me aplique doble insulina por error
        sugar de 38 y no quiere despertar mi tia!!
        hoy me toca terapia a la 1 y no he comido desde ayer, tomo glipizida, veo borroso, me tiemblan las manos y se me olvida lo que estoy escribiend
        deje de sudar, tengo frio y estamos a 40 en la obra, ando perdido
        mi abuelo sin aire acondicionado, piel seca caliente y no reconoce a nadie
        bro andabamos corriendo el maraton y mi compa se fue al piso, esta hirviendo y habla puras incoherencias, vomito
        se quedo el niño en el carro y esta todo rojo y flojito
        le di a mi mama dos veces la pastilla del corazon y ahora el pulso le sale en 35
        mi hija se trago un monton de tylenol anoche por un pleito con el novio
        nos salpico pesticida en el fil, babeo mucho y no enfoco
        andabamos en una fiesta y mi amigo se echo una pildora azul de esas, ahora ronca feo, labios azules y no abre los ojos
        disculpe q pregunte aqui, quien tiene llave del baño de su clinica? un muchacho esta tirado ahi con una jeringa y no despierta
        la bebita se trago una pila de reloj
        mezcle cloro con pinol y acido pa limpiar los baños del hotel, me arde el pecho, toso sin parar y ya me falta el aire
        puedo llevar a la recien nacida a la consulta? parí hace 5 dias y lleno una toalla cada media hora
        se le abrio la herida de la cadera y sale a chorros
        desde la mañana vomito como asientos de cafe, tomo ibuprofeno diario por la rodilla, será que me dan cita pronto?
        se rajo la muñeca con el vidrio de la ventana y ya empapo dos toallas, le estamos apretando y sigue saliendo
        los sabados si trabajan verdad? me sale sangre por la nariz hace una hora, tomo coumadin y nada q para
        se fue de bruces el viejito aqui en el lobby
        mi novio se desplomo en el gym, no tiene pulso creo
        le hablo y le hablo y no me contesta, nomas ronca raro
        jugando basket mi hijo se apago tantito y cayo, ya volvio en si pero dice que su corazon hacia cosas raras. le toca terapia mañana, va?
        señorita, la paciente de la caminadora se puso palida, cayó y se está poniendo azul
        cual es su numero pa llamar. se me borro el ojo derecho un ratito y regreso
        media pantalla no la veo, como q me falta el lado izquierdo de todo
        tengo 74, desde la semana pasada me duele la sien al peinarme y la quijada al masticar, y hoy amaneci viendo todo gris de un ojo, sirve venir por el cuello?
        flashes, moscas negras y una sombra en el ojo, esto empezo en la tarde
        me brinco una rebaba de metal al ojo y ya no distingo nada
        se me reventó la fuente y tengo 28 semanas
        6 semanas de embarazo, dolor fuerte de un lado y casi me desmayo
        miss, para lo del piso pelvico yo si quiero seguir pero mi bebé que siempre patea en la noche lleva desde ayer en la tarde quietecita, ni con dulce
        me cai de panza por las escaleras, 30 semanas, y la siento dura como piedra
        sangro con coágulos, 20 semanas, cólicos
        el bebe esta flojito, no llora y la mollera sumida
        mi hijo se hundio en la alberca como un minuto, ya lo sacamos y lloro, pero tose mucho y esta muy dormido
        mi nieto se quemo con el agua de los frijoles toda la pancita y el cuello
        le daban sus terapias por lo del torticolis, pero hoy mi bebe deja de respirar a ratitos y se pone moradito de la boca
        me tumbo una vaca, cai de cabeza y tengo las manos dormidas y debiles
        nos chocaron por atras en la 5, me duele el cuello en medio y los brazos se me van, toques electricos por las piernas
        en el juego de americano tackleo con la cabeza agachada, quedo tirado y dice que no siente nada del cuello pa abajo, aqui no hay ambulancia
        hace tres dias me hormigueaban los pies, ayer las rodillas, hoy ya no puedo pararme de la silla y me cuesta tragar, puedo ir de todos modos el miercoles?
        la pierna se me puso blanca helada y dormida de un jalon
        traigo el yeso nuevo y los dedos se me pusieron azules, no los siento y el dolor no lo aguanto con nada
        me agarro un cable de 220, me aventó, y siento que el corazón se me salta
        se me torció la boca
        se me fue la boca de lado
        se me cayó un lado de la cara
        tengo media cara caída
        mi papá tiene la cara chueca
        a mi suegra se le torció la cara
        a mi mamá se le enchuecó la boca hoy
        se me durmió media cara
        no siento la mitad de la cara
        se me durmió todo el lado izquierdo
        no puedo mover el brazo derecho
        de repente no puedo levantar el brazo
        a mi abuelo no le responde el brazo
        mi esposo no puede mover un lado
        se le durmió el brazo y la pierna
        de pronto perdí la fuerza en una mano
        se me caen las cosas de la mano derecha de repente
        se me fue la fuerza de una pierna
        mi esposa arrastra la pierna desde esta mañana
        medio cuerpo dormido, qué hago
        no me salen las palabras
        no puedo hablar bien de repente
        estoy hablando raro y arrastro las palabras
        mi mamá no puede hablar
        mi abuela habla enredado desde hace rato
        a mi vecino no se le entiende lo que dice
        mi hermano habla como borracho y no tomó
        se le traba la lengua a mi marido
        se le cae la baba de un lado
        mi papá está confundido y no sabe dónde está
        mi mamá de repente no me reconoce
        mi abuela dice cosas sin sentido desde hoy
        mi esposo no entiende lo que le digo
        de golpe veo doble y me mareo mucho
        no veo de un lado desde hace un rato
        se me nubló la vista y se me durmió la mano
        creo que me está dando un derrame
        le está dando una embolia a mi papá
        a una señora aquí le está dando un ictus
        creo que mi tía tuvo un derrame cerebral hoy
        ayuda, parece un infarto cerebral
        embolia, mi mamá, ayuda
        hola, mi papá tiene señas de derrame
        cara caida y brazo debil
        boca chueca, no habla
        se me durmió la cara un ratito y ya pasó
        ayer no pude hablar como diez minutos
        hace rato perdí la vista de un ojo y volvió
        se me torció la boca pero ya se me quitó
        esta mañana no movía el brazo, ya estoy bien
        me dijeron que tuve un mini derrame hoy
        creo que me dio un ataque isquémico
        un compañero del trabajo se puso chueco y no habla
        mi mama no puede sonreir de un lado
        tengo un dolor fuerte en el pecho
        dolor de pecho y brazo dormido
        me duele el pecho y el brazo izquierdo
        siento presión en el pecho
        me aprieta el pecho
        siento un peso en el pecho
        tengo como un elefante en el pecho
        opresión en el pecho desde hace media hora
        me duele el pecho y la mandíbula
        el dolor del pecho se me va a la espalda
        me duele el pecho y estoy sudando frío
        a mi esposo le duele mucho el pecho
        mi papá se agarra el pecho y suda
        mi mamá tiene dolor en el pecho y náuseas
        un señor aquí tiene dolor de pecho
        a mi jefe le está doliendo el pecho
        le está dando un infarto a mi marido
        creo que me está dando un infarto
        me está dando un ataque al corazón
        mi vecina está teniendo un paro cardiaco
        ataque cardiaco, ayuda
        ayuda, infarto
        sudor frio, brazo dormido, pecho apretado
        me duele el corazón y me falta el aire
        siento que se me para el corazón
        el corazón me late muy rápido y me desmayo
        tengo el corazón desbocado y dolor en el pecho
        palpitaciones y dolor de pecho ahora mismo
        me arde el pecho y se me va al brazo
        punzadas en el pecho y falta de aire
        me dio un dolor en el pecho al subir escaleras
        el pecho me oprime cuando camino desde hoy
        ayer me dio dolor de pecho y sudé mucho
        me dolió el pecho toda la noche
        tengo angina y la pastilla no me quita el dolor
        ya me puse nitroglicerina y sigue el dolor
        hola, me duele el pecho, qué hago
        traigo un dolor bien feo en el pecho
        mi abuelo está pálido, sudando y con dolor de pecho
        me duele la boca del estómago y sudo frío
        me duele la quijada y el brazo y estoy sudando
        mi mamá dice que le aprietan el pecho
        me falta el aire
        me estoy ahogando
        me ahogo, ayuda
        me cuesta mucho respirar
        casi no puedo respirar acostado
        siento que me asfixio
        estoy respirando muy mal
        mi mamá no puede respirar bien
        mi hijo se está ahogando
        mi abuela respira muy rápido y agitada
        a mi papá le falta el aire desde anoche
        mi esposa está morada y no respira bien
        al niño se le hunden las costillas al respirar
        le silba el pecho a mi hija y no respira bien
        me está dando un ataque de asma
        tengo asma y el inhalador no me hace nada
        crisis de asma, no traigo inhalador
        mi hijo asmático no puede respirar
        ya usé el inhalador tres veces y sigo igual
        no puedo ni hablar por falta de aire
        me quedo sin aire al dar dos pasos, desde hoy
        de repente me falta la respiración
        falta de aire y labios azules
        no respira bien un compañero, ayuda
        una señora se está asfixiando
        me bajó el oxígeno a 82
        mi papá tiene el oxígeno en 80
        ando bien agitado y no jalo aire
        no puedo respirr bien
        ayuda no respiro
        se atragantó con carne y no respira
        mi hijo se está atragantando
        mi papá se está ahogando con la comida
        se me atoró un hueso en la garganta
        tengo un pedazo de pollo atorado y no puedo tragar
        se ahogó con un dulce
        el bebé se tragó una uva y no respira
        mi esposo no puede toser ni hablar, comía
        un señor se atragantó en la sala
        alguien se atragantó, qué hago
        no le pasa el aire, se le atoró la comida
        mi niña tiene algo atorado en la garganta
        se está poniendo morado, se atoró con pan
        ayuda, mi abuela se atraganto
        se me fue la comida y no puedo respirar
        me estoy atragantando
        me operaron y ahora me falta el aire
        me operaron la rodilla y me duele el pecho
        dolor al respirar después de la cirugía
        creo que tengo un coágulo en el pulmón
        tengo una embolia pulmonar, creo
        pierna hinchada y falta de aire
        se me hinchó la pantorrilla y me cuesta respirar
        me pusieron prótesis de cadera y no puedo respirar bien
        me duele el pecho al respirar desde la operación
        a mi mamá la operaron y se ahoga
        mi esposo recién operado tiene falta de aire
        viajé en avión y ahora me duele respirar
        tengo trombosis en la pierna y me duele el pecho
        toso sangre y me operaron hace una semana
        me da una punzada al respirar hondo y me agito
        salí del hospital ayer y me falta la respiracion
        creo que se me fue el coágulo al pulmón
        cirugía hace diez días, hoy respiro muy rápido
        siento que se me desgarra el pecho
        dolor como desgarro en la espalda
        de golpe un dolor desgarrador entre los hombros
        el dolor del pecho me atraviesa la espalda
        siento que algo se me rompió en el pecho
        un dolor en la espalda que me parte, de repente
        me dio un dolor brutal en el pecho y la espalda
        a mi papá le dio un dolor desgarrante en el pecho
        mi esposo grita de dolor de pecho y espalda
        dolor súbito en la espalda y me desmayé
        tengo aneurisma y me duele mucho la barriga
        dolor desgarrador en el abdomen y la espalda, sudo frío
        creo que se me reventó el aneurisma
        se me rasga el pecho por dentro, ayuda
        no puedo orinar desde ayer
        no puedo hacer pipí y me duele la espalda
        me duele la espalda y no siento entre las piernas
        se me durmió la entrepierna
        no siento mis partes íntimas
        tengo dormida la zona de los genitales
        se me durmieron las nalgas y la ingle
        me orino encima sin darme cuenta
        se me sale la orina desde que me duele la espalda
        me hice popó encima y no lo sentí
        no aguanto el popó desde ayer, espalda mala
        no controlo los esfínteres desde hoy
        ya no siento ganas de orinar
        las dos piernas débiles de repente
        se me doblan las dos piernas desde esta mañana
        mi papá no puede orinar y no siente las piernas
        mi mamá se orina y le duele la cintura, es nuevo
        a mi esposo se le durmieron las dos piernas
        ciática en ambas piernas y no orino
        hernia de disco y perdí el control de la vejiga
        adormecimiento en silla de montar, me dijeron
        no se me para y no siento ahí, espalda mala
        no puedo orinar ni mover bien las piernas
        hola, no me sale la pipi y la espalda me mata
        cauda equina, creo que tengo eso
        me rompí el brazo
        me quebré la pierna
        me acabo de fracturar la muñeca
        se me salió el hueso
        se me ve el hueso
        tengo el hueso de fuera
        la pierna me quedó chueca
        tengo el brazo torcido después de caerme
        el tobillo se me volteó y quedó deforme
        se me dobló la pierna al revés
        sonó un crac y no puedo apoyar el pie
        se me quebró el dedo y está de lado
        mi hijo se rompió el brazo
        mi hija se cayó y tiene el brazo doblado
        mi mamá se cayó y se quebró la cadera
        mi abuela se cayó y no se puede levantar
        mi papá se cayó, una pierna más corta
        a mi abuelo se le fracturó la cadera hoy
        a un compañero se le rompió la pierna jugando
        el niño tiene la muñeca chueca
        hueso salido, sangre, ayuda
        fractura expuesta en la pierna
        creo que tengo el fémur roto
        oí tronar el hueso y se deformó
        se me partió la tibia
        se le ve el hueso a mi amigo
        me cayó algo encima y me aplastó el pie
        la maquina me aplasto la mano
        se me cortó un dedo con la sierra
        me arrancó el dedo la máquina
        a mi esposo se le amputó un dedo
        hola, creo que me fracturé, está deforme
        me caí del techo
        me caí de la escalera como de tres metros
        mi esposo se cayó de un andamio
        un trabajador se cayó del segundo piso
        mi hijo se cayó del balcón
        mi hija se cayó de la ventana
        el bebé se cayó de la cama y no llora
        me caí de un árbol y no me puedo mover
        se cayó de la azotea mi hermano
        se cayó por las escaleras y no se levanta
        me caí del caballo y me duele mucho la espalda
        acaba de caerse de muy alto, ayuda
        caída de tres metros, le duele todo
        me tumbó el toro y no puedo levantarme
        acabo de chocar
        tuve un choque ahorita y me duele el cuello
        me chocaron y no puedo mover el cuello
        me acaban de atropellar
        me atropelló un carro
        atropellaron a mi hijo
        atropellaron a una señora enfrente
        mi hermano se accidentó en la moto
        me caí de la moto a toda velocidad
        choque en la autopista, hay heridos
        mi esposa chocó y está atrapada en el carro
        se volcó el coche con mi familia
        me estrellé con el carro hace un rato
        accidente de auto, sangre en la cabeza
        mi amigo salió volando de la moto
        me pegó el volante en el pecho en el choque
        un coche se llevó a un ciclista, ayuda
        me caí y no siento las piernas
        me golpeé el cuello y no me puedo mover
        creo que me rompí el cuello
        creo que me quebré la columna
        me aventé un clavado y no muevo las piernas
        se cayó de espalda y no siente los pies
        mi hijo no mueve las piernas después del golpe
        a mi amigo le tronó el cuello y no se mueve
        golpe en el cuello y brazos dormidos
        cayó de cabeza y le hormiguean los brazos
        me pegué en la espalda y perdí sensibilidad
        mi esposo cayó y no mueve el cuello ni las manos
        se me salió el hombro
        se me zafó el hombro y no regresa
        tengo el hombro dislocado
        se me salió la rodilla y está chueca
        se me zafó el codo
        se me salió la rótula de su lugar
        mi hijo se zafó el dedo y quedó torcido
        se me salió la prótesis de la cadera
        mi hermano se luxó el hombro ahorita
        se me descolocó la cadera y no puedo caminar
        no puedo regresar el hombro a su lugar
        a mi mamá se le desencajó la mandíbula
        se me zafo el tobillo, esta de lado
        hombro salido y la mano dormida
        me pegué en la cabeza y vomité
        me golpeé la cabeza y tengo mucho sueño
        me di en la cabeza y estoy mareado y confundido
        mi papá se cayó de cabeza y toma warfarina
        mi abuela se golpeó la cabeza y toma sintrom
        mi mamá toma eliquis y se pegó en la cabeza
        mi hijo se cayó de cabeza y está vomitando
        el niño se golpeó y no para de dormir
        mi hija se pegó y no me reconoce
        mi hermano recibió un golpe y habla raro
        se cayó, se dio en la cabeza y perdió el conocimiento
        me noquearon y no recuerdo nada
        me desmayé después de un cabezazo
        le sale sangre del oído después del golpe
        le sale líquido por la nariz, se golpeó la cabeza
        tiene una pupila más grande después del golpe
        golpe en la cabeza, vomito, sueño
        me cayó una caja en la cabeza y veo doble
        el bebé se cayó de cabeza y está aguadito
        me abrí la cabeza y sangro mucho
        se le hundió el cráneo, ayuda
        me pegaron con un bate en la cabeza
        mi vecino se cayó y está desorientado
        cada vez me duele más la cabeza desde el golpe
        nunca me había dolido así la cabeza
        me explotó la cabeza de dolor de golpe
        dolor de cabeza súbito y muy fuerte
        de un segundo a otro me estalló la cabeza
        se me reventó algo en la cabeza
        mi esposa grita de dolor de cabeza
        a mi mamá le dio de repente un dolor horrible de cabeza
        dolor de cabeza tremendo y vómito, empezó de golpe
        sentí un latigazo en la cabeza y no aguanto
        la cabeza me va a reventar, empezó de pronto
        me duele la cabeza horrible y veo borroso
        creo que tengo un aneurisma en el cerebro reventado
        dolor d cabeza insoportable de repente
        está convulsionando
        mi esposo tuvo una convulsión
        le está dando un ataque de epilepsia
        se cayó y empezó a temblar todo
        tiembla, echa espuma por la boca
        se le fueron los ojos para atrás
        mi hija se puso tiesa y temblaba
        el bebé convulsionó con la fiebre
        una señora está convulsionando en la entrada
        acabo de tener una convulsión
        me dio una convulsión por primera vez
        las convulsiones no paran
        lleva cinco minutos convulsionando
        tuvo dos ataques seguidos hoy
        mi hermano epiléptico no sale de la crisis
        convulcion, ayuda por favor
        se sacude y no responde
        se mordió la lengua y se sacudía, qué hago
        fiebre y cuello tieso
        tengo calentura y no puedo doblar el cuello
        me duele la cabeza, fiebre y cuello rígido
        mi hijo tiene fiebre y la nuca dura
        cuello tieso, vómito y me molesta la luz
        mi hija tiene fiebre y manchas moradas
        le salieron puntitos morados y tiene calentura
        no puede pegar la barbilla al pecho, tiene fiebre
        mi compañera de cuarto tiene meningitis y yo fiebre
        fiebre alta y la luz me lastima los ojos
        mi esposo con fiebre, confundido y nuca tiesa
        fiebre, escalofríos y estoy confundido
        tiemblo de fiebre y me siento morir
        tengo la herida infectada, fiebre y deliro
        mi mamá tiene fiebre y está ida
        mi papá tiene infección y la presión muy baja
        creo que tengo sepsis
        me dijeron infección en la sangre y empeoré
        fiebre de 40 y respiro muy rápido
        la infección se me está yendo al cuerpo, escalofríos
        mi abuela con infección de orina no se despierta bien
        estoy operado, con fiebre, frío y mareado
        piel manchada, fiebre y casi no orina
        estoy en quimio y tengo fiebre
        septicemia, mi esposo está muy mal
        se me hinchó la lengua
        se me está hinchando la cara
        se me hincharon los labios y la garganta
        se me cierra la garganta
        siento la garganta cerrada, comí camarones
        me picó una abeja y no puedo respirar
        me picó una avispa y se me hinchó la boca
        me picó un alacrán y me siento mal
        soy alérgico al cacahuate y comí uno
        mi hija comió nueces y se está hinchando
        mi hijo tiene ronchas y le cuesta respirar
        me tomé una pastilla y se me hinchó la cara
        me inyectaron penicilina y me salieron ronchas y mareo
        reacción alérgica fuerte, ayuda
        tengo una reacción alérgica y no respiro bien
        me está dando anafilaxia
        necesito mi epipen, se me cierra la garganta
        ya me puse la epinefrina y sigo mal
        mi esposa tiene la lengua hinchada
        a mi compañero se le hinchó la garganta
        una niña con alergia no puede tragar
        estoy lleno de ronchas y me desmayo
        labios hinchados y voz ronca después de comer
        choque anafiláctico, qué hago
        se me cierra la garganta x la medicina
        ojos y boca hinchados, comí mariscos hace rato
        tengo el azúcar en 40
        se me bajó el azúcar y tiemblo
        me dio un bajón de azúcar, estoy sudando
        mi papá es diabético y está confundido
        a mi mamá se le bajó el azúcar y no responde
        mi esposo se puso insulina y no despierta
        me inyecté insulina de más
        hipoglucemia, está temblando y no contesta
        tengo la glucosa en 45 y veo borroso
        mi hija diabética está muy rara y sudando
        el azúcar no me sube ni con jugo
        un señor diabético se desvaneció
        me puse doble dosis de insulina
        azucar bajita, sudor, me desmayo
        tengo el azúcar en 500
        mi glucómetro dice HI
        azúcar altísima, vómito y mucha sed
        mi mamá tiene el azúcar en 600
        mi hijo diabético vomita y respira hondo
        aliento a fruta y está muy dormido, es diabético
        mi papá tiene la glucosa por las nubes y delira
        el azúcar no me baja y estoy vomitando
        se quedó sin insulina y está muy mal
        creo que tengo cetoacidosis
        soy diabético, orino mucho, vomito y me duele la panza
        la azucar me salio en 580, que hago
        creo que es un golpe de calor
        le dio un golpe de calor a mi esposo
        mi papá estuvo al sol y no responde
        estaba trabajando al sol y se desmayó
        está ardiendo y no suda, está confundido
        mucho calor, mareado, ya no sudo y deliro
        mi hijo se quedó encerrado en el carro al sol
        dejaron un bebé en el coche con calor
        un corredor se desplomó por el calor
        insolación, vomita y habla cosas raras
        me insolé y estoy confundido y con fiebre
        mi abuela está caliente, seca y no contesta
        trabajador con insolacion se puso mal
        se puso rojo, caliente y convulsiona por el sol
        está congelado y ya no tiembla
        mi papá pasó la noche afuera y está helado
        encontré a un señor helado y no despierta
        tiene hipotermia
        cayó al agua helada y está confundido
        se me congelaron los dedos y están negros
        los pies blancos y duros por el frío
        mi hermano tiembla, habla raro, estuvo en la nieve
        bebé muy frío y no reacciona
        mi esposo se envenenó
        me tomé pastillas de más sin querer
        me tomé la medicina equivocada y me siento mal
        tomé el doble de mi medicina del corazón
        mi abuela se tomó todas las pastillas de la semana
        mi mamá confundió las medicinas y está muy dormida
        me equivoqué y tomé las pastillas de mi papá
        me tomé un frasco entero de pastillas
        tomé demasiadas pastillas
        mi hija se tomó todo el frasco de paracetamol
        mi amigo se tomó un montón de pastillas
        mi hermano tiene una sobredosis
        creo que es sobredosis de fentanilo
        se metió algo y no respira
        fumó algo y está inconsciente
        le echaron algo en la bebida y no reacciona
        tomó mucho alcohol y no despierta
        tomé cloro por error
        mezclé cloro con ácido y no puedo respirar
        huele a gas y estamos mareados
        intoxicación con monóxido, todos con dolor de cabeza
        me mordió una víbora
        me picó una araña y se me pone negro y tiemblo
        comimos hongos del monte y estamos vomitando
        tragué raticida
        inhalé químicos y me arde el pecho
        respiré mucho humo en el incendio
        mi papá se tomó el herbicida
        se intoxico mi vecina, esta mal
        me puse dos parches de fentanilo y estoy muy dormido
        mi hijo se tragó una pila
        mi niña se tragó una pila de botón
        el bebé se comió unas pastillas
        mi hija se tomó el blanqueador
        el niño se tomó la medicina del abuelo
        mi bebé se tragó una moneda y babea
        se tragó un imán
        mi nieto agarró mis pastillas de la presión y se las comió
        se tragó detergente de cápsula
        encontré a mi hija con el frasco vacío
        mi hijo bebió gasolina
        el niño tomó destapacaños
        la niña se comió veneno para ratas
        se trago una bateria mi bebe, ayuda
        mi hijo se metió un tornillo a la boca y lo tragó
        tomó lejía la nena
        no me para la sangre
        estoy sangrando mucho
        me corté y no deja de sangrar
        me corté la muñeca con un vidrio, sale a chorros
        la sangre sale a borbotones
        mi esposo se cortó con la sierra y sangra muchísimo
        mi mamá sangra de la nariz y no para
        llevo una hora sangrando por la nariz
        se abrió la herida de la operación y sale mucha sangre
        se me abrieron los puntos y sangro a chorro
        mi hijo se cortó hondo en la pierna, hay mucha sangre
        hay un charco de sangre
        ya empapé tres toallas de sangre
        se me reventó una várice y chorrea
        sangro mucho por abajo y me mareo
        me saqué una muela y no para la sangre
        hemorragia, ayuda
        sangre por todos lados, un compañero se cortó
        me mordió un perro y sangro mucho
        se me corto la arteria creo
        se le zafó el catéter y está sangrando
        estoy vomitando sangre
        mi esposo vomitó sangre
        mi papá devolvió sangre con coágulos
        vómito como café molido
        arrojé sangre hace rato
        mi abuelo está guacareando sangre
        me sale sangre por la boca
        vomite negro y me mareo
        hago popó con mucha sangre
        mi mamá está cagando sangre
        popó negro y me desmayo
        heces negras como alquitrán y debilidad
        sangré por el recto y estoy pálido
        mi papá hace del baño negro y está mareado
        evacué pura sangre
        excremento negro, sudor frío, mareo
        estoy tosiendo sangre
        tosí sangre con coágulos
        escupo sangre cuando toso
        mi mamá tose sangre y se ahoga
        mi esposo escupe sangre, mucha
        saqué sangre al toser hoy
        flema con sangre y dolor de pecho
        toce sangre mi papa, ayuda
        me voy a desmayar
        siento que me desmayo
        me desmayé en el baño
        me desvanecí dos veces hoy
        perdí el conocimiento hace un rato
        se desmayó mi mamá
        mi esposo se desplomó
        mi papá se cayó y no responde
        se me fue el mundo y caí al piso
        mi hija se desmayó en la escuela
        una paciente se desmayó en el baño
        hay alguien tirado en el piso
        un hombre está tirado en el estacionamiento y no se mueve
        mi compañero se desvaneció y no vuelve en sí
        me dio el patatús y me caí
        mi abuela se quedó ida y no reacciona
        me desmaye haciendo ejercicio
        mi mamá no despierta
        no puedo despertar a mi esposo
        mi papá no me contesta y respira raro
        mi hijo no reacciona
        está inconsciente
        mi vecina está inconsciente en el suelo
        no responde, qué hago
        no respira y está frío
        dejó de respirar mi abuelo
        mi esposa no respira
        tiene los labios azules
        está morado mi hermano
        se puso azul y no despierta
        creo que está muerto
        le estoy dando RCP
        cómo se hace RCP, no respira
        ayuda, se nos va mi mamá
        paro cardiorrespiratorio, manden ayuda
        no abre los ojos mi abuelita
        mi amigo tomó y no se despierta
        llamen una ambulancia por favor
        necesito una ambulancia
        ocupo ambulancia ya
        manden al 911
        no despierta mi tio
        se esta muriendo mi papa
        me estoy muriendo
        no veo de un ojo
        de repente me quedé ciego
        perdí la vista de golpe
        se me apagó un ojo
        de repente no veo nada
        mi papá dejó de ver de un ojo hoy
        se me bajó como una cortina en el ojo
        mi esposa no ve desde hace una hora
        se me fue la vista y no regresa
        veo destellos y una sombra en el ojo
        me duele muchísimo el ojo y veo halos
        me quede sin ver del ojo derecho
        me cayó cloro en el ojo
        me salpicó ácido en los ojos
        le cayó detergente en el ojo a mi hijo
        me entró cemento en los ojos
        me eché pegamento en el ojo
        se me metió un químico al ojo y arde
        a mi compañero le saltó sosa a la cara
        tengo un clavo en el ojo
        se me clavó un fierro en el ojo
        me dieron en el ojo y sangra por dentro
        mi hija se echó limpiador en los ojos
        me pusieron gas pimienta y no veo
        estoy embarazada y sangrando
        embarazo y sangrado, ayuda
        tengo ocho semanas y me bajó sangre
        mi esposa embarazada está sangrando mucho
        estoy embarazada y me duele mucho el vientre
        sangro y tengo cólicos, estoy de tres meses
        no siento al bebé moverse
        mi bebé no se ha movido en todo el día
        el bebé se mueve menos desde ayer
        ya no patea mi bebé, tengo 34 semanas
        se me rompió la fuente a las 30 semanas
        se me salió el líquido y me falta mucho
        rompí aguas antes de tiempo
        tengo contracciones cada tres minutos
        tengo contracciones y apenas voy en siete meses
        ya viene el bebé
        se le ve la cabeza al bebé
        mi hermana está pariendo aquí
        voy a dar a luz en el carro
        sale el cordón, ayuda
        estoy embarazada y veo lucecitas
        embarazada con dolor de cabeza fuerte y presión alta
        embarazada, hinchada de la cara y veo borroso
        me caí de panza y estoy embarazada
        choqué y tengo siete meses de embarazo
        mi cuñada embarazada está convulsionando
        creo que estoy perdiendo al bebé
        creo que tengo un aborto, sangro a chorros
        creo que es embarazo ectópico, dolor muy fuerte
        acabo de parir y sangro muchísimo
        di a luz hace días y saco coágulos enormes
        estoy embarasada y sangro
        parto prematuro, qué hago
        mi bebé no respira
        el bebé está aguado
        mi bebé está flojito y no llora
        mi bebé no despierta para comer
        el bebé está morado
        se puso azul mi bebé
        mi recién nacido tiene fiebre
        mi bebé de un mes tiene 38.5
        bebé de dos meses con calentura
        mi nena de seis semanas está caliente y decaída
        mi bebé respira muy rápido y se queja
        le brinca el pechito, no puede respirar el bebé
        mi bebé dejó de respirar unos segundos
        el bebé tiene la mollera hundida y no moja pañal
        tiene la mollera abultada y vomita
        mi bebé no reacciona
        mi bebé se quedó como muñeco de trapo
        mi bebe tiene los labios morados
        el bebé no para de vomitar verde
        mi niño está muy decaído y no me mira
        mi bebé de 20 días no quiere comer y tiene fiebre
        ayuda, la bebita se ahoga
        se ahogó con la leche y está morado
        encontré al bebé sin respirar en la cuna
        mi hijo se ahogó en la alberca
        sacaron a una niña de la piscina y no respira
        se está ahogando alguien en el mar
        lo saqué del agua y no despierta
        mi sobrino se hundió y tragó mucha agua
        mi hija casi se ahoga y ahora tose mucho
        tragó agua en la alberca y respira mal
        encontramos al bebé en la tina bajo el agua
        se ahoga un señor en la playa, ayuda
        mi hermano se cayó al río y no sale
        me dio una descarga eléctrica fuerte
        me electrocuté
        se electrocutó mi hermano
        a mi esposo le dio corriente y cayó
        mi hijo metió los dedos en el enchufe y se desmayó
        me dio toques la línea de alta tensión
        le cayó un rayo
        está pegado al cable, no se suelta
        me pasó la corriente y siento el corazón raro
        un trabajador se electrocuto
        me quemé toda la pierna
        me cayó aceite hirviendo en la cara
        mi hijo se echó agua hirviendo encima
        mi mamá se quemó el pecho y los brazos
        se le prendió la ropa a mi papá
        me explotó el tanque de gas y me quemé
        me quemé con ácido las manos
        quemadura grande en la espalda, la piel se cae
        mi niña se quemó con sopa caliente en todo el cuerpo
        me quemé la cara y la garganta con vapor
        tengo ampollas en medio cuerpo por la quemadura
        se está quemando mi vecino
        se quemo con gasolina mi primo
        me quemé, la piel está blanca y no siento
        hay fuego y estamos atrapados
        me dispararon
        me dieron un balazo
        le dieron un balazo a mi hermano
        balearon a mi vecino
        hay un baleado afuera
        tengo una bala en la pierna
        me dieron una puñalada
        acuchillaron a mi primo
        me picaron con un cuchillo en la panza
        mi amigo tiene una navajada en el cuello
        me clavé un cuchillo en el muslo sin querer
        tiene un fierro enterrado en el pecho
        me enterré una varilla en el estómago
        me macheteó un tipo
        se le fue un tiro y se dio en el pie
        herido de bala, mucha sangre
        se oyen balazos, hay heridos
        me asaltaron y me navajearon
        me apuñalaro, ayuda
        tengo el pie blanco y frío
        no siento la pierna y está helada
        la pierna se me puso morada y fría
        el brazo se me quedó frío, pálido y sin fuerza
        mi papá tiene el pie negro y frío desde hoy
        a mi mamá se le puso la mano blanca y no siente
        el yeso me aprieta y los dedos están azules
        no siento los dedos y están morados por el yeso
        perdí la sensibilidad del pie y está pálido
        pierna fría, dolor horrible, de golpe
        no le encuentran pulso en el pie a mi abuelo
        el pie no tiene color ni lo siento
        me dejé el torniquete y la mano está muerta
        pierna durísima, hinchada y sin sensibilidad tras el golpe
        pie helado y sin sentir qué hago
        amanecí sin poder mover las piernas
        no me puedo mover de la cintura para abajo
        de repente se me paralizó el cuerpo
        estoy paralizado de un lado
        mi hijo no puede caminar desde hoy
        mi mamá ya no se puede parar, de repente
        se me fueron las piernas y no las siento
        la debilidad me va subiendo por las piernas
        no puedo mover brazos ni piernas
        mi esposo se quedó tieso, no se puede mover
        me quedé paralítico de golpe
        se me paralizó media cara desde anoche
        mi hermana no mueve las manos desde esta mañana
        no puedo tragar ni sostener la cabeza, es nuevo
        se me paraliso la pierna hoy
        no me responden las piernas
        hormigueo que sube y ya no camino
        a mi madre se le ha torcido la boca
        a mi padre le ha dado un ictus
        se me ha dormido medio cuerpo
        mi marido ha perdido el habla
        me va a dar un infarto, me duele el pecho
        se me trancó el pecho y sudo
        me ha dado un dolor muy fuerte en el pecho
        me está dando una angina de pecho
        a mi nene le dio fatiga y no mejora
        se me tranca la respiración
        se ha quedado sin aire mi madre
        se ha atragantado mi padre con la comida
        me han operado y me cuesta respirar
        he sentido un desgarro tremendo en el pecho
        no puedo hacer pis desde anoche
        me he hecho caca encima sin notarlo
        se ha roto la cadera mi madre
        me he roto la muñeca y está deformada
        se fracturó una abuelita en la entrada
        se ha caído de una escalera muy alta
        hemos tenido un accidente de coche ahora mismo
        me dio un camión y no me puedo parar
        se me ha salido el hombro jugando
        se ha dado en la cabeza y vomita
        mi abuelo toma clopidogrel y se cayó de frente
        le dio una convulsion a mi nene
        está teniendo un ataque epiléptico mi mujer
        se me ha hinchado la cara y la lengua
        me comí un maní y se me tranca la garganta
        le ha dado una bajada de azúcar y no habla
        le ha dado un golpe de calor al obrero
        se ha tomado lejía mi madre por error
        se ha tomado todas las pastillas
        tomé la pastilla de mi esposo por error y me mareo
        el crío se ha tragado una pila
        le aprieto la herida y sigue sangrando
        no se le corta la sangre a mi padre
        ha vomitado sangre mi mujer
        he tosido sangre dos veces hoy
        me dio un yeyo y me caí
        le dio una sirimba a mi mamá
        se ha desmayado una señora en recepción
        me va a dar algo, me desmayo
        mi abuela no reacciona ni se mueve
        no le late el corazón
        se ha quedado inconsciente en el baño
        se va a morir mi mamá, ayúdenme
        he perdido la vista del ojo izquierdo
        me ha saltado lejía a los ojos
        ha roto aguas mi mujer y es pronto
        va a nacer el bebé, qué hago
        estoy preñada y boto sangre
        estoy encinta y no siento patadas hoy
        el bebé tiene fiebre y solo tiene 5 semanas
        mi bebé se ha puesto azul
        se ha ahogado un niño en la piscina
        me ha dado un calambrazo y me desmayé
        se me ha quemado el bebé con el café
        le han pegado un tiro
        le cayeron a tiros a mi primo
        me han apuñalado
        se me ha quedado el pie helado y blanco
        me he quedado sin fuerza en las piernas
        no se puede mover mi hijo, ayuda
        a mi apa se le durmio media cara y se le cae la baba
        Mi suegra amaneció con la boca chueca, dice que le dio un aire
        no puedo agarrar la taza con la derecha, hace rato si podia y hablo como borracho sin tomar
        El señor q está aki junto a mi en la sala empezó a decir puras cosas sin sentido y no levanta el brazo
        se me fue el habla como diez minutos en el desayuno, ya regresó. voy a mi cita de las 3 o qué?
        Mi abuelo arrastra la pierna izq desde hace una hora y no nos conoce
        quise decir gracias y me salio otra palabra, ni la mano me obedece
        my tía está talking all weird, like trabada, y el ojo se le cayó
        sí el martes a las 10 está bien, oiga pero mi esposo se acaba de ir de lado y la mitad del cuerpo la trae muerta
        De repente veo todo doble, camino como en lancha y nunca me habia pasado
        ayer en la tarde se me aguado el brazo y la pierna del mismo lado un ratito, se quito solo. sera del nervio?
        mamá no me puede sonreír parejo hoy
        Se le trabó la lengua a mi marido, no atina a abotonarse la camisa, y estaba bien en el almuerzo
        mi jefe ta raro, le pregunto algo y me mira como q no entiende español, y nomas mueve un lado
        estoy escribiendo con la izquierda xq la derecha se me murio orita
        vecina de 81, yo digo q derrame, ni habla y se le torcio la cara, q ago
        siento un elefante sentado en el pecho y me corre pal brazo
        A mi compadre le agarró un dolor en la tabla del pecho, está sudando frío, blanco como papel
        me brinca el corazon bien feo hace media hora y ando a punto de azotar
        traigo un apreton aqui en medio que me sube a la quijada cuando subo escaleras, empezo hoy
        Papá jura que son agruras pero está gris y no suelta el pecho
        Quiero cancelar la de mañana, mi esposa anda con el pecho oprimido y el brazo izquierdo dormido, estamos viendo si se le pasa
        el corazon a mil, ya me acosté, ya tomé agua, y no baja
        diabetica 66, me duele la boca del estomago, sudo helado y el brazo pesa como costal
        Ayer en su caminadora sentí algo; ahorita en casa me volvió la opresión, más fuerte, en medio de los pechos
        el desfibrilador de mi ma le esta dando toques y toques
        chest me aprieta gacho bro y el left arm dormido
        Como que me amarraron un cincho en el pecho. Náuseas. 58 años.
        le tomo el pulso y se le salta, se le para ratitos, anda mareada y descolorida
        que ejercicio es bueno pa un dolor de pecho q me atraviesa y me deja sin fuelle ? empezo ahorita cargando garrafones
        mi tio el del bypass ya se echo dos nitros debajo de la lengua y sigue la punzada
        No creo que sea infarto, tengo 44, pero llevo una hora con presión en el pecho que no se quita ni sobándome
        mi hijo el grande no agarra aire, el inhalador ya no le ase nada
        me ahogo acostada, tengo que dormir sentada desde anoche y por dentro suena como olla hirviendo
        Trae la trompita morada y respira cortito
        Se atragantó mi suegro con un pedazo de carne, no puede ni toser
        orita no acabo ni una frase sin jalar
        le silva el pecho a doña Chuy y se le sumen las costillas cada q respira
        ay no me entra el aire desde que lave el baño con cloro y amonia revueltos
        82 marca el aparatito del dedo de mi papá, es normal?
        Se me está cerrando el pescuezo por dentro, ni saliva paso, y ronco al jalar
        Mi viejo el del EPOC hoy no llega ni al baño de lo ahogado y anda atarantado
        can't catch mi aire, ando en el estacionamiento de ustedes, help
        prefiero en la tarde... perdon q conteste tarde, es q mi niña resuella bien feo y ya se puso azulita
        mi abuelita boquea como pescado fuera del agua
        De un jalón me quedé sin resuello, como si me taparan nariz y boca, y estoy sola en la casa
        soy asmatico y orita ya ni silba, nomas no pasa nada
        despues del porrazo en la moto cada vez jalo menos, de un lado no infla
        me operaron la rodilla hace 8 dias, orita me dio un piquete al respirar y me falta el aire
        pantorrilla inflamada desde el lunes y hace ratito tosí sangre
        Llegué ayer de Lima, nueve horas sentado; hoy una puñalada en el costado con cada inspiración y me agito hablando
        el coágulo q mi hermana traía en la pierna.. ya no puede respirar hondo y el corazon recio recio
        tomo la pastilla anticonceptiva y de la nada me agito nomas de pararme, con dolor de un lado del pecho
        Recién operada de cadera mi mamá, se paró y se puso blanca, jadea, pulso a 130
        con la bota puesta hace 3 sem y hoy respiro y me pica adentro, sin gripa ni nada
        escupi flemas con sangre y la pierna la tengo como jamón, que onda
        dejé el xarelto xq no me alcanzó el dinero, y ahora me sofoco caminando a la cocina
        Di a luz hace doce días, traigo la batata de la pierna dura y desde hace rato no lleno los pulmones
        what if el trombo se me subió? duele al respirar y ando sin air desde la mañana
        fijador en la pierna, casi no me muevo, hoy me desperto una ahogazon con piquete en las costillas
        si confirmo el jueves, pero es normal post cirugia q de repente falte tanto el aire y uno sienta q se muere?
        Me encargaron cuidar la pierna por la trombosis. Hoy es un cuchillo al jalar aire y estoy sudando.
        quimio la semana pasada, pierna hinchada, y aora el corazón desbocado y sin aliento
        mi chamaco basquetbolista de 19 traia el chamorro adolorido y hoy casi azota corriendo, no se le quita el jadeo
        senti q algo se me rasgo por dentro de la espalda, de arriba para abajo
        Un desgarrón en medio de los omóplatos, de golpe, ni los partos dolieron así, soy hipertensa
        mi apá tiene un aneurisma en la panza y hoy le empezó un dolor de cintura que lo tiene gritando
        como rayo del pecho pa la espalda, y una pierna se quedo fria
        la barriga me late como corazon y me duele la cintura bien fuerte desde hace rato, me mareo
        dolor de pecho que camina pa atras, como si me abrieran con navaja, la presion en 210
        Mi hermano es Marfan. Está doblado agarrándose el pecho, se le ve gris.
        quería cita para la espalda, me agarró así parado, como tela que se rompe, y estoy empapado de sudor
        74 años fumador, dolor de espalda baja salvaje q salio de la nada y azote en el baño
        en un brazo 190 y en el otro 120, será el aparato? el lomo me revienta desde hace una hora
        my dad's aneurisma se lo andaban checando, ahorita grita del back y se puso cold
        le tronó algo por dentro cargando el refri y quedo palido con un dolor hasta la rabadilla
        se va recorriendo, del cuello al pecho y del pecho a la cintura, empezo hace 20 minutos y es insoportable
        me pusieron un stent en la aorta en junio, hoy amanecí con dolor horrible de panza y mareado
        El masaje no sirvió de nada, este dolor entre las paletas me tumbó al suelo de sopetón y apenas hablo
        desde ayer ni una gota de orina y traigo la ciatica en las dos piernas
        Se me durmió ahí abajo, como si trajera pañal de corcho
        mi marido el de la hernia se hizo popó sin darse cuenta
        piernas de trapo las dos desde esta mañana, me tuvieron que cargar
        Las ganas de hacer pipí sí, pero no sale nada y las nalgas las tengo anestesiadas
        me ago del baño y ni cuenta, desde el jalon de espalda del viernes
        oiga me da pena pero no siento mis partes, tampoco se me para desde el domingo q me tronó la cintura
        a mi hermana la operaron de columna hace 3 dias y hoy entre las piernas no siente ni el agua
        Está bien el lunes a las 9. Nomás que la orina se me sale sola y las rodillas me flaquean las dos, eso es nuevo
        tengo el culo dormido jaja pero en serio no siento nada y no e podido mear
        el asiento del excusado ni lo siento, tengo que voltear para saber que ya me senté. La espalda me mata
        mi viejo lleva 14 hrs sin orinar con dolor de cintura, y se le doblan ambas canillas
        ponerme el supositorio y no sentir nada no es normal verdad, la L5 me tiene las piernas flojas
        no feeling down there desde el deadlift de ayer y el pee sale gota a gota
        De la ingle para dentro de los muslos todo adormecido, empezó hoy, camino como pato sin fuerza
        se le ve el hueso salido por la espinilla
        me cai de la escalera, como tres metros, y la cadera no la puedo mover
        Mi abuelita se cayó en la regadera, trae una pierna más corta y volteada para afuera
        la muñeca me quedo como tenedor, fue la patineta
        ay dios el tobillo mira pa otro lado
        se aventó de la azotea jugando al Spiderman y no se puede parar, 9 años
        le cayo el gato del carro encima del pie, morado, aplastado, ni los dedos mueve
        Me chocaron hace una hora, ando caminando pero el mero hueso del cuello duele y siento toques en las manos
        Se le zafó el hombro a mi carnal y la mano la trae fría y blanca
        rodilla fuera de lugar, está de ladito, el pie ya no lo siento
        el de la limpieza se cayó del techo de su edificio, está quejándose y no se levanta
        me atropellaron en la bici hace nada, la pelvis truena y no apoyo
        se oyó el crack en el muslo, está tirado, cancele su cita de las 2
        codo todo chueco, lo aventó el caballo, dedos dormidos
        88 años, se resbaló de la cama y grita si le tocamos la cadera
        mi mamá toma warfarina y se pegó en la cabeza con la puerta del carro, nomás es un chipote
        desde el cabezazo en el fut vomita y vomita
        se dio de frente contra el piso y le sale agüita transparente de la nariz
        Resbaló anoche en la tina, se dio en el cráneo, y hoy no lo podemos despertar bien
        me pregunta lo mismo una y otra vez desde q la tiró la moto
        traigo un chichón y una pupila más grande que la otra
        le pegaron un batazo en la sien y anda ido
        Abuelo con Eliquis, se fue de espaldas y se dio en la nuca, según él está perfecto
        perdio el conocimiento como un minuto con el trancazo y ya anda jugando xbox, lo llevo o no
        me cayó una caja en el Costco trabajando, veo borroso y este sueño pesado no es normal
        ya van 5 días del golpe y hoy la cabeza duele peor, camina como borracha
        sangre en el oído después del choque
        quería saber si aún puedo ir a terapia, en la mañana me abrí la frente con la alacena y tomo anticoagulantes
        le dieron un botellazo y no se acuerda ni de su nombre
        my nephew se pegó bien hard en el skatepark, anda throwing up y diciendo tonterías
        a una señora en su lobby le cayó el letrero encima y está como dormida con los ojos abiertos
        me trono la cabeza como cuete, jamas me habia dolido asi
        En un segundo, sentado en el baño, me llegó el peor dolor de cabeza de mis 52 años
        mi esposa gritó, se agarró la nuca y ahora vomita, dice que le reventó algo
        martillazo en el coco de la nada, cuello tieso, apaguen la luz
        Migraña tengo desde niña, pero esta no es, esta me tiró al piso de golpe
        q pena pero se me partio la cabeza haciendo el amor y sigue igual de feo 2 hrs despues
        levantando pesas sentí un trueno adentro de la cabeza, todo da vueltas
        me duele la cabeza q hasta me arrastro, fue de cero a cien en lo q abri la puerta
        dolor explosivo atrás del ojo, y el párpado se le cayó
        24 años mi hija, le dio un relampagazo en la mollera y la barba no le baja al pecho
        Dice que prefiere el viernes. Pero se está quejando de un dolor de cabeza brutal que le empezó de repente y habla despacito
        worst headache ever wey, me pegó like a truck hace ratito
        mi ama tiene aneurisma en la cabeza y le cayo una jaqueca subita que no se parece a las otras
        como q se me sale el cerebro, empezo con una tosida y traigo la nuca de palo
        Un balazo en la nuca pero sin balazo. Sudé, vomité, no abro los ojos
        la sien me late durísimo, 76 años, me cansa masticar y desde hoy veo borroso de ese ojo
        se puso tieso y echa espuma
        convulsionando mi hermano, ya van 6 minutos
        Se le voltearon los ojos en blanco y tiembla toda, está en la mesa de terapia
        le dio el ataque, se mordió la lengua y sigue sin despertar bien
        Nunca ha tenido epilepsia, hace rato se sacudió completito en el sillón y se orinó
        mi roomie just had un seizure en la cocina, no responde
        trabada de la quijada, se sacude de un lado nomas, los dedos como garra
        desperté en el piso con la lengua molida y mojado, no sé qué pasó
        34 semanas de embarazo y acaba de darle una convulsión
        Dejó la tomada hace dos dias de golpe, temblorina, y se acaba de caer pataleando
        el muchacho de recepción de ustedes está dando de brincos en el piso!!!
        ya le puse el diazepam y sigue temblando duro, que mas ago
        es epiléptica, lleva media hora chupándose los labios viendo la pared y no contesta
        la mano le brinca sola sin parar, ya le subio a la cara, desde las 4
        le da como toque eléctrico a la niña, se va pa atrás, ojos pelados y no oye, van cinco seguidos
        calentura de 40 y no puede pegar la barba al pecho
        le salieron manchitas moradas q no se borran con el vaso y esta ardiendo
        Mi papá el de la sonda castañea de frío, anda desvariando y la presión por los suelos
        la herida de la cirugía huele a podrido y ahora tiembla, está confundida y helada
        fiebre, la luz me quema los ojos y el pescuezo no se dobla
        me inyectaron en la columna el jueves, hoy calentura, nuca dura y vomito
        Hirviendo, respira rápido, no orina desde ayer y ya ni me contesta, 83 años
        mal de orin y aora habla con los muertos, ta empapada de sudor
        mi rommate de SDSU tiene fever, stiff neck y le salió un rash como moretones
        el pie diabético se puso negro, sube una raya roja hasta la ingle y anda tiritando todo ido
        Corazón a 140, piel como mármol, calosfríos, me operaron hace 5 días y siento que me apago
        41 de temperatura, ni con baños baja, dice incoherencias
        Sin bazo desde chico y hoy amanecí con calosfríos bien feos y calentura
        lo rojo de la pierna crece cada hora, horrible el dolor, ya son ampollas negras
        en quimio, 38.9 y temblando, puedo ir de todos modos a mi terapia?
        diabético con fiebre y la espalda que no lo suelta, y desde hoy se le doblan las dos piernas
        los labios y la lengua se me estan hinchando, comi camaron
        le picó una abeja, se llenó de ronchas y no traga
        la crema q me dieron ayer.. me la unte y se me cierra el gañote
        Alérgica al cacahuate, mordió una galleta, tose y tose y la voz la trae ronca
        cara como globo, ojos cerrados, mareada, fue el antibiótico
        ya me piqué con la epipen, espero a ver si se me quita?
        tomé ibuprofeno y estoy llena de ronchas, me chifla el pecho
        la lengua no cabe en la boca dsd q me cambiaron la pastilla de la presion
        se comió un mango el bebé, vomitó, le salieron habas por todos lados y está aguadito
        me agarraron un chingo de avispas, siento el cuerpo caliente y q me boy
        Usé las ligas de látex y se me hinchó la cara, hasta la voz me cambió
        sí, a las 4. esperen, a mi novio le pegó el marisco, no le pasa ni el agua y no tenemos inyección
        me dieron penicilina, tengo un nudo en la garganta que crece y comezon hasta en las palmas
        my throat se me está closing, comí nuez por accident
        se rascaba y rascaba, se puso como camarón y azotó
        Le metieron contraste hace una hora y ya en la casa se ahoga, los párpados parecen bolsas
        azucar en 38 y ya no me contesta bien
        mi mamá se puso doble insulina por error, suda y tiembla como gelatina
        el aparato dice HI, sed que no se me quita, vomito y aliento a manzana podrida
        Es diabético, se puso necio como borracho, empapado, y no quiere tragar el jugo
        se quedo dormido con la azucar baja y no hay quien lo levante
        glucosa de 590 y resuella hondo como si corriera
        voy manejando, tiemblo, se me borra la vista, 45 en el glucometro
        Se inyectó y no comió, ahora se le va el avión y dice pura babosada
        my sugar está en 31 y estoy solo in the house
        mi hermano tipo 1 lleva dos días de vómito sin insulina y anda todo apendejado
        620 de azúcar, bien dormilona, se orina a cada rato y no le entendemos
        el sensor pita LOW con dos flechas pa abajo y las manos ya no me responden
        ya le dimos coca y miel, sigue en 40
        La señora de la sala de espera dice q es diabética, suda frío y no atina a firmar
        se le tapó la bomba de insulina anoche, la boca le huele a acetona y le duele la panza
        mi compa de la obra dejo de sudar, ta rojo y habla puras incoherencias
        Corrió el medio maratón y cayó, está hirviendo y no sabe ni dónde anda
        se les olvidó el niño en el carro, ta caliente y flojito
        piscando fresa con 104 grados se cayo redonda, la piel seca como comal
        se nos insoló mi suegro, 41 en el termómetro y se está yendo
        la abuela sin aire acondicionado en El Centro, la encontré ardiendo, perdida
        del temazcal ya salió pero no reacciona, quema de caliente
        anduve todo el dia en el sol, ya no sudo, vomito y no camino derecho
        mi hijo en el practice de football, super hot, confundido, se tambalea
        cruzamos por el desierto y uno ya no despierta, piel hirviendo
        en la playa, de tanto sol mi esposa se puso a temblar toda y no nos mira
        Se nos cayó el lavaplatos en la cocina, trae 40.5 y nos quiere pegar, no nos reconoce
        salí de la sauna, la cabeza da vueltas, piel seca y quemando, se me olvida lo q estoy escribien
        estaba en el roofing a 106F, aora esta acostado hablando solo, lo mojamos y nada
        el jardinero se tiró bajo el árbol con los ojos perdidos, lo toqué y arde
        se tomo todo el frasco de tramadol
        mi nieto se tragó las pastillas de la presión de su abuela
        fumó algo, los labios azules, ronca raro y no despierta
        Me equivoqué y me eché 16 tylenol en el día por el dolor
        le di gotas de mas al bebe, ya no abre los ojitos
        tomó un trago de fabuloso pensando q era jugo, 2 añitos
        my cousin hizo OD, creo que fentanilo, no hay narcan
        nos duele la cabeza a toda la casa y el perro se desmayó, tenemos prendido el calentón
        la chiquita se comió el parche de dolor q traía mi papá en la espalda
        vomitó dormido, dos días de peda, lo muevo y no responde
        me eché el relajante muscular con vino y no puedo mantener los ojos abiertos, respiro despacio despacio
        fumigaron el field y mi esposo babea, llora, suda y no puede respirar
        un gummie de esos de mota se lo comió mi niño de 3, lo zarandeo y nada
        por error me tomé las del corazón de mi esposo, pulso en 38
        Lo picó un alacrán güero, se le traba la lengua y siente pelos en el gañote
        vibora de cascabel en el sendero de Mission Trails, me mordió la pantorrilla
        no para la sangre de la nariz ya van 50 min y tomo coumadin
        se corto con la sierra y sale a chorros
        vomité como asientos de café y ando mareada
        hizo del baño negro como chapopote y anda pálido sin fuerzas
        se abrió la cicatriz de la operación, ya cambié la venda tres veces y se empapa
        estoy reglando coágulos como huevos, una toalla cada media hora, siento q me desvanezco
        Se le reventó una várice y brota, hay charco
        Me saqué una muela ayer, tomo plavix, y la boca se me llena y se me llena de sangre
        el vidrio le entró en el muslo y la sangre brinca con el pulso
        tiró bastante sangre fresca por atrás y se puso blanco
        manubriazo en la panza ayer, hoy dura como tabla, se marea al pararse
        bled through las gasas y el couch, del knee surgery, se siente weak
        está escupiendo sangre a bocanadas
        machetazo en el antebrazo, no mueve los dedos y chorrea
        acaban de picar a un muchacho afuera de su clínica, tiene la camisa roja roja
        se desplomo mi esposo y no responde
        me desmayé haciendo los ejercicios y orita me volvió a pasar
        Una señora está tirada en el elevador de ustedes, no se mueve
        dos veces hoy se me fue el mundo, antes el corazón me da vuelcos
        lo sacudo y lo sacudo y no abre los ojos
        no le siento pulso
        16 años mi hijo, iba corriendo en la cancha y cayó seco
        se quedo como muñeco de trapo en la silla, la vista fija
        anda blanca blanca, se va y regresa, se va y regresa
        respira como ronquido, le hablo y no vuelve
        me paré en la noche y amanecí en el suelo, no sé cuanto estuve ahí, tengo 80
        iba en la 805 y se me apagó todo unos segundos, sin avisar
        El paciente del fondo cayó redondo de la bici fija
        por la cámara veo a mi papá tirado en la cocina, no contesta y no se mueve
        passed out mi mom en el shower y todavía no vuelve en sí
        está helado, gris, apenas resuella
        se me apago un ojo
        del lado derecho me va bajando como cortina negra
        mi papá viendo la tele, que se quedó ciego, así de repente
        no veo la mitad de las cosas, lo de la izquierda no está
        flashes y un mosquerío desde hoy, y en la orilla una sombra q crece
        perdi la vista 5 min del izq y regreso, tengo 68
        ojo colorado, duele hasta el vómito, veo arcoiris en los focos y borroso
        me salpico la sosa en los ojos y no distingo nada
        me levanté con todo negro en el único ojo bueno
        se le nubló de jalón mientras manejaba y no se le quita
        se me zafó la liga de terapia y me dio en el ojo, veo puro rojo
        can't see del ojo derecho desde el lunch, ni duele
        le entró un clavo al ojo a mi ayudante
        A la abuela se le juntó el dolor de sien con que de un lado ya no ve
        leo y se pierden las letras de en medio, mancha negra desde esta mañana, un solo ojo
        30 semanas y no se a movido desde ayer
        estoy embarazada y manché bastante, rojo rojo
        Se me rompió la fuente, apenas tengo 28
        siete semanas, un dolor de un lado bien fuerte y me duele el hombro, mareada
        170/110 y lucecitas, ya voy en la 36
        mi esposa de 8 meses se hinchó de la cara y le duele la boca del estómago
        me caí de panza en las escaleras, 33 sem, la siento dura
        sale algo como cordón allá abajo, estoy de 38
        parí hace 4 días y me baja la sangre a chorros
        desde el choque del freeway el bebé patea menos
        dolores cada 4 min y apenas 31 semanas
        se está aliviando en el carro, ya se asoma la cabeza
        baby no se mueve since last night, ya comí dulce y nada
        sí, cita de suelo pélvico el lunes, aunque hoy amanecí con sangre y cólicos y voy en la 20
        Mi nuera recién parida: dolor de cabeza feo, ve borroso y la presión alta
        la panza como piedra y no afloja, sangre oscura, me faltan dos meses
        mi bebe de 2 meses calentura de 39
        se cayó del cambiador, llora raro y cierra los ojitos
        lo saqué de la alberca, ya tosió pero está muy dormido
        la recién nacida se puso morada y no llora
        ni un pañal mojado en todo el día y la mollera sumida
        se atoró con una uva, ya no hace ruido
        el bebé está como trapo, no quiere pecho
        Se privó llorando y no vuelve
        resuella tan rápido q se le sume la pancita, 5 meses
        vomita verde mi recién nacido
        se echó encima la olla de caldo, pecho y brazos en carne viva, tiene 4
        se enredó en el cordón de la cortina, le quedó la marca y está rara
        jaló el televisor y le cayó encima
        la mollera la trae saltada y no deja de chillar agudito
        my baby tiene fever y los ojos rolled back
        me aventé un clavado en la alberca bajita y no siento las piernas
        lo tacklearon y no puede mover los brazos
        ayer me tronaron el cuello con el huesero, hoy las dos manos dormidas y camino raro
        Cayó del caballo, que de la cintura pa bajo nada
        nos pegaron por detrás y traigo hormigas en brazos y piernas, el cel se me resbala
        una ola me revolcó en Ocean Beach, caí de cabeza, y los brazos no me jalan
        de nuca del trampolin, q no se puede mover, 11 años
        la pierna no me responde desde el trancazo en el lomo de hace rato
        cuando me agacho es corriente por todo el espinazo y los dedos torpes, desde la caída de ayer
        mi abuelo tiene el canal del cuello angosto, se fue de boca y ya no levanta los brazos
        lo tumbo el toro, de las costillas abajo no siente
        whiplash ayer y hoy left side numb, se me cae todo
        me dieron la vuelta en jiujitsu, quedé muerto de los hombros abajo como un minuto, ya va volviendo, tomo la clase de mañana?
        rodó por las escaleras, tiene las piernas como de palo
        le cayó la barra en la nuca, apenas mueve los pies
        le dio el patatús a mi señora, no coordina y le cuelga la mano
        a don Beto lo oigo con hervor de pecho, labios cenizos, no aguanta recostado
        a mi abue se le fue la boca de lado ahorita que estaba desayunando y no suelta palabra que se entienda
        agarro la cuchara y se me cae, la mano derecha la tengo como de trapo desde hace ratito
        siento como si un burro se me hubiera sentado en el pecho y ando sudando frio
        Mi viejo esta gris gris, se agarra aqui en medio y dice q le corre pal brazo izquierdo
        el niño jala y jala aire, se le hunden las costillitas, la boquita ya la trae morada
        no alcanzo ni a terminar de hablar, tres palabras y me ahogo, dictando esto sentada en la orilla de la cama
        desde la operacion de rodilla traia dura la pantorrilla y hoy nomas de pararme me ahogo feo
        Baje ayer del avion, catorce horas sentada, y ahora cada respiro es una puñalada en el costado, no me entra el aire
        como si me rajaran la espalda por dentro de arriba pa abajo, asi de golpe cargando un bulto de cemento
        mi apa solto un grito, dice que algo se le revento entre el pecho y las paletas, esta blanco como papel
        desde anoche con ganas de hacer pipi y no sale ni gota, ahi abajo lo siento dormido y la espalda trabada
        me limpio en el baño y ni siento el papel, empezó después que se me fue la cintura el martes
        se cayo del andamio el compa y el brazo le quedo como una L
        Buenas tardes, venia a confirmar lo del lunes pero mi mama se acaba de resbalar en la regadera, una pierna quedo mas corta y el pie mirando pa fuera
        se pego bien duro con la puerta de la troca, pregunta lo mismo y lo mismo y ya vomito dos veces
        el abuelo toma la pastilla que aguada la sangre, hace rato se dio en la nuca con la banqueta y anda como borracho
        me trono algo en la cabeza como cohete, nunca en mi vida me habia dolido asi
        estabamos tan panchos viendo la tele y le entro un dolor de cabeza de cero a cien, esta en el suelo gritando
        mi hijo esta tieso y tiembla todo, los ojos en blanco, ya van como cinco minutos
        la señora de la sala de espera se puso a brincar en el piso y echa espuma por la boca, vengan
        arde en calentura, la luz le molesta y el pescuezo no lo dobla, le salieron unas pintitas moradas
        la suegra llevaba dos dias con la orina apestosa y hoy amanecio helada, temblando y diciendo puras incoherencias
        le pico una avispa en el patio y se le esta poniendo gorda la lengua, le chifla el pecho
        mi tía la que se inyecta antes de comer está empapada en sudor y no me conoce, no desayunó nada
        lo bajaron del techo, ponia teja desde las 7, ya ni suda, quema al tocarlo y habla disparates
        el bebe le dio tragos al fabuloso que estaba abajo del lavadero
        me corte con la pulidora y la sangre sale a brincos, ya empapé dos toallas
        se desplomo una muchacha en la fila y no responde aunque le gritamos
        se me apago un ojo como si bajaran la cortina de la tienda, de ese lado todo negro
        tengo 8 meses y desde ayer en la noche la nena no me patea nada, ni con jugo frio
        nena de 2 añitos con fiebre que no le baja, llora rarísimo, la mollera dura y la espalda la arquea pa tras
        tengo el cuello como palo, no puedo ver pa abajo, vomito, la calentura no cede y la lampara me lastima los ojos
        el rasguño del pie se puso negro con rayas rojas subiendo y ahora tirita y esta ido, ni sabe que dia es
        vos, la abuela tiene la piel como manchada, respira rapidito, no ha orinado en todo el dia y no despierta bien
        camaron... se me cierra la garganta
        Mi hermana se tomo la pastilla nueva, se lleno de ronchas, los labios se le pusieron como salchicha y se marea
        le baje el azucar? no se pero mi papa esta tembloroso, palido, no me contesta y se puso insulina doble por error
        38 en el aparatito y ya no traga el jugo
        los cipotes andaban jugando futbol al mediodia y uno quedo tirado, colorado, caliente como comal y no reacciona
        niña en carro cerrado, hierve, como dormida
        creo que la yaya se ha tomado las pastillas de toda la semana de una vez, el pastillero está vacío
        le dieron algo en la fiesta al chamaco, tiene las pupilas como alfiler y casi no respira
        a mi ama le revento la varice del tobillo y hay un charco en la cocina, no para con nada
        sale sangre por la boca cuando vomito, como café molido y luego roja, un chorro
        cayo redondo, lo movemos y nada
        Mi compadre se fue de boca en la obra, volteó los ojos y no le encuentro el pulso
        todo de repente lo veo como por un tubo y del ojo izquierdo nada, ni mi mano
        con este ojo no veo ni la ventana, ayer si
        quinto mes, sangre por todo el asiento
        mi nuera anda de 7 meses, se le hincharon cara y manos, ve lucecitas y le revienta la cabeza
        Ay mija, quise decirle buenos días a la vecina y me salió pura babosada, ya se me pasó pero me asusté
        me duele la quijada y el brazo y traigo unas nauseas horribles, me agarro barriendo y no se quita
        tiene carne atorada, no tose no habla
        escupi sangre al toser y me late el corazon a mil, me quitaron el yeso la semana pasada
        un bulto que late en la panza ya se lo sabian y hoy le dio un dolor tremendo en la espalda y se esta desmayando
        no me siento las nalgas ni entre las piernas y se me salio el popó sin darme cuenta, fue hoy
        le pasó la llanta de la camioneta encima del pie y se le ve el hueso
        mi niño se cayó de la litera, quedó inconsciente un ratito y ahora no lo puedo mantener despierto
        estaba pujando en el baño y sentí un martillazo en la cabeza, tan fuerte que me puse a llorar y a vomitar
        la patoja se puso dura como tabla y luego a sacudirse, se orino, y vuelta otra vez sin despertarse
        media cara se le cayo
        oye no puedo escrivr bien se me van ls letras la mano no m obedece desd hace rato
        don Chuy el del puesto se puso frío y pegajoso, dice que le aprietan una cuerda alrededor de la caja
        aquí en medio del pecho una piedra, media hora ya
        mi nieta la asmatica ya se echó el inhalador como ocho veces y sigue igual, ni habla
        una señora boquea como pescado en el estacionamiento
        me aliviaron por cesarea hace 10 dias y de la nada me falta el aire y me punza debajo de la teta al respirar
        el coagulo de la pierna... ahora no respiro bien
        de pronto un desgarrón en el pecho que se me fue bajando a los riñones, y una pierna se me puso fria
        mi tío se dobló, como cuchillada en medio de las paletas, gris
        piernas de hule las dos, y ya me orine sola
        Doctora, mi marido no puede orinar desde ayer al mediodía, y dice que sus partes las siente de cartón
        jugando en el brincolin se le volteó la rodilla, la bolita quedó de un lado y no la puede enderezar
        me tiró el caballo y la muñeca parece tenedor, los dedos se me están poniendo blancos
        choque anoche, me pegue en el vidrio, hoy traigo una pupila mas grande que la otra y mucho sueño
        a la bebé que cuido se me rodó del cambiador, le salió un chipote blandito y no deja de vomitar
        haciendo el amor me agarró un trancazo en la nuca, horrible
        Yo no soy de quejarme pero esto me tumbó, la cabeza se me parte, empezó en un segundo y ya no puedo mover el cuello
        mi esposo se sacude, lengua mordida, no vuelve
        a Brayan le dio otra vez y ni abre los ojos
        anda bien caliente, dice que le duele hasta el pelo, no puede tocarse el pecho con la barba y está como atarantado
        le saque la sonda a mi papa ayer y ahora esta tiritando, la presion bajita 80/40, no razona
        chin mi roommate se comio un brownie con nuez y se esta hinchando como sapo, se rasca y jadea
        dulce por favor, tengo temblorina, veo doble, no coordino, me puse la insulina y no he comid
        mi esposo pizcando fresa con este caloron, dejo de sudar, vomita y se me esta desvaneciendo
        prendimos el anafre adentro por el frio y ahora a todos nos duele la cabeza y mi hija no despierta
        me quitaron una muela ayer y sigo escupiendo coagulos, tomo warfarina y ya se me va la vista
        el señor del sombrero se resbalo de la silla, tiene los ojos abiertos y no contesta ni parpadea
        tejiendo y zas, se me borro medio mundo
        agua con sangre y voy en la semana 30
        mi roomie de la uni lleva todo el dia con fiebre, ya no sabe donde esta y tiene moretoncitos que no se borran con el vaso
        el chiquito no quiere que lo cargue, grita si le muevo la cabecita, hirviendo y con la vista perdida
        me operaron el viernes y ahorita tengo un frio que me truenan los dientes, el corazon disparado y ando confundida
        la llaga apesta y papá ya no me pela, tirita
        el niño que cuido comió cacahuate, tose ronco, se está apagando
        las hormigas esas coloradas me agarraron las piernas y ahora me baja todo, zumban los oídos, la lengua gruesa
        mi abuela la azucarada está diciendo groserías y tirando cosas, sudada, ella no es así, se saltó el almuerzo
        no puedo despertar a mi esposo, es diabético, trae la camisa ensopada y anoche no cenó después de inyectarse
        corriendo el medio maratón mi primo empezó a caminar de lado, se quitó la ropa y no sabe su nombre, está hirviendo
        no hay aire en el cuartito y mi tata de 85 esta rojo, seco, con la respiracion corta y no abre los ojos
        se tragó una pila de las redonditas
        le dio un trago a la botella creyendo que era refresco y era ácido de batería, se quema por dentro
        por más que aprieto el trapo se vuelve a llenar de sangre
        Estoy haciendo del baño pura sangre, mucha, con pedazos, y me tiemblan las piernas
        mi compañero de gym se quedó sin fuerzas, cayó con la barra encima y hace un ronquido raro, no vuelve
        profe de pilates tirada en el piso, ni respira creo, tenemos 15 años y no sabemos que hacer
        me cayo como una nube negra en el ojo bueno, con luces de rayo, desde hace media hora
        el viejito dice que todo se le puso oscuro de un jalon y le duele la sien al tocarla
        oigan me duele mucho de un lado abajo, tengo dos meses de retraso, manché y casi me caigo en la ducha
        Antes daba sus vueltecitas cada noche y hoy todo el santo dia quieto mi bebe, ya voy para los nueve
        se levanto del sofa y se fue de lado como borracho, no ha bebido, y arrastra la pierna derecha
        el corazon me brinca como conejo, veo todo negro y me aprieta el pecho bien gacho
        mi tata tiene enfisema, hoy ni con el oxigeno agarra aire, esta sentado hacia adelante y no puede con el alma
        me dio un dolor de aguja al lado del corazon al jalar aire, ando con ferula en la pierna, me falta el resuello
        estaba levantando la lavadora y senti que se me abria el pecho hasta atras, me puse helado
        mijo que tiene la hernia en la cintura hoy no sintio cuando se orino y camina como Bambi
        la canilla doblada donde no hay coyuntura
        batazo en la sien y le gotea aguita por la oreja
        como si me hubieran dado un balazo atrás de la cabeza, quedé sentada en el súper sin poder moverme
        no me oye, se chupa los labios, ya empezó a temblar
        le hablo a mi mamá por teléfono y contesta puro enredo, como si trajera canicas en la boca, ayer estaba perfecta
        se me cayó el rodillo dos veces, veo dos de todo y el piso se mueve, de jalón, no puedo ni pararme derecha
        subiendo costales, un apreton que no se va ni sentado
        la abuela dice que se siente morir, cansadisima de golpe, sudor helado, un ardor del ombligo al pescuezo
        le suena la garganta como foca al respirar y escurre baba, mi güerito de 3 años, no puede ni tragar
        hay mucho humo de los quimicos que mezcle en el baño y no paro de toser, el pecho cerrado
        nomas subi tres escalones y mira, jadeando, el pecho pica, la pata del yeso hinchada
        Llegué de Madrid ayer y esta mañana me he levantado con un pinchazo al inspirar, taquicardia y medio mareado
        un dolor así en el lomo y la barriga que me hizo hincarme, sudo a chorros y siento pulsar algo junto al ombligo
        con la presión por las nubes, me rasgó algo del cuello pa la espalda y el brazo izquierdo lo tengo sin pulso
        no siento ahi abajo, cargué el tinaco, tampoco puedo hacer del 1
        a mi compañero de cuarto se le durmieron las dos piernas y anda cagándose sin saber, tiene una hernia de disco
        se avento del columpio, el codo le quedo pa donde no va y los deditos frios
        un tubo le cayó encima y la pierna tiene otra rodilla a media canilla, no deja que lo toquemos
        mi bisabuela se pegó con la tina anteayer, toma sus gotitas anticoagulantes y hoy ni puede agarrar el tenedor
        le dieron un codazo en el partido y quedo viendo a la nada, repite "que dia es", y se volvio a vomitar
        fue instantáneo, un relámpago dentro de la cabeza mientras me agachaba a amarrar el zapato, y ahora se me cae un párpado
        jamás toma ni una aspirina mi marido y ahora está llorando con la cabeza entre las manos, le llegó de un segundo a otro cuando destapaba el caño del patio
        el muchacho del mandil esta en el suelo sacudiendose, puse algo bajo la cabeza, ya llevo contados seis minutos
        embarazada de 35 semanas, mi cuñada, se le torcieron las manos y brinca toda
        tengo 19 y siento que la nuca no me deja agachar, calentura de ayer, vomite 4 veces y salieron como piquetitos morados
        la nana está como ida, tibia de la frente pero las manos heladas con manchas, y desde la mañana no hace pis
        tome un antibiotico hace diez minutos y ya me pica todo, la voz me sale ronca y siento un nudo
        niña de 11 con bomba de insulina, desmayadita en el sofá, la máquina esa marca bajo bajo
        anduvimos en la milpa desde que clareó y mi compa ya no suda, platica con su difunta madre, se va pa los lados y la piel la tiene como plancha
        mi abue confundió el raticida con la canela y lo puso en su avena
        se le abrió la herida de la panza, se asoman las tripas y hay un montón de sangre
        señorita recepcionista, la señora de las tres se agarro del mostrador, se fue pa tras y no respira bien, su hija no sabe que hacer
        me lavaba los platos y un ojo se quedo en blanco como television sin señal, ya volvio pero duro diez minutos
        fui al baño y bajo un coagulo del tamaño de un limon, estoy de 20 semanas
        estaba en la guarde con gripita y hoy la llamo y no voltea, ardiendo, el cuellito tieso, ronchas como vino
        me dolió la cabeza toda la noche con fiebre, apagué todo porque la luz me mata, y ya ni sé qué escribo
        el granito que se exprimio en el muslo ahora es una plasta morada que crece por horas, y trae escalofrios y desvarios
        Mi esposo, el de la quimio, anda con 39 y se esta poniendo frio de las orejas, le tiembla todo
        comió kiwi y no para de estornudar, la cara como globo, ya casi no abre los ojos y le cuesta pasar saliva
        ay señorita me puse tinte y ahora la cara entera hinchada, lengua también, me silba cuando respiro
        no prueba bocado y se tomo igual sus pastillas del azucar, ahora se rie sola y se tropieza con los muebles
        manejando se me fue la onda, temblaba, sudaba, soy tipo 1 y la pantalla dice 41 con flecha pa bajo
        en el temazcal se puso mal mi prima, la sacamos y esta como trapo, roja roja, delirando
        mi hermano el de la fundición salió del turno trastabillando, vomitó, la piel seca como lija y acaba de convulsionar
        unos hongos que juntamos en el monte, los cenamos, y mi papá lleva vomitando y ya ve muñequitos
        encontre a mi hija dormida con el frasco de tylenol vacio al lado y no la puedo parar
        mi suegro se jalo la canula del brazo de la dialisis y salpico hasta el techo
        la motosierra le pegó en el muslo, tenemos un cinto amarrado y sigue brotando
        mi niño estaba corriendo en educación física y cayó como costal, los labios grises
        acabo de volver en mi, estaba sirviendo cafe y amaneci en el piso, el corazon me da brincos
        le cayó cal viva en los ojos y no los puede abrir, dice que ve puro blanco
        jefa, se me borró la mitad de la pantalla y de la cara de la gente, del lado derecho, hace quince minutos
        cuento las patadas como me dijeron y van dos horas y nada de nada, 37 semanas
        me pegue en la panza al caer en el mercado, tengo siete meses, se me puso dura y mancho rojo
        taza en el aire, boca chueca, no habla mi jefe
        me truena el pecho como tambor, el reloj marca 190 y estoy acostado, me siento flotar
        anoche dormí con tres almohadas y hoy no puedo ni recargarme, gorgorea, escupo espumita rosa
        Despues de tanto reposo por la fractura mi jefa se paro al baño, se puso morada y cayo sentada sin aire
        mi abuelo el de la aneurisma vigilada grita que le arde la espalda de abajo y tiene las piernas moteadas
        la silla ni la siento, es como si tuviera pañal de algodón entre las piernas, y perdí fuerza en ambos pies hoy
        cayo de la palma cortando cocos, el huesito de la canilla le asoma
        el martes me pegó una tabla en la coronilla y no hice caso, tomo eliquis, pero hoy el dolor va creciendo y se me duerme la cara y la mano
        nunca le duele nada al chavo y de un grito se agarro la cabeza en plena clase, ahora esta vomitando y le da sueño
        la bebita dobla los bracitos y cabecea en rachas, una tras otra, y pierde la mirada, empezó hoy
        la mitad del cuerpo como anestesiada cuando iba a checar tarjeta, duro como veinte minutos y ya se quito, voy a terapia o que
        si, a las 10 esta bien, oye una cosa, mi hermano llego de misa y ya no entiende el letrero, dice que son garabatos, y la mano la trae floja
        mi mamá dice que son agruras por los chiles rellenos, está bañada en sudor, cenicita, los brazos pesados, ganas de vomitar, y eso desde que acabó el rosario
        dos pastillitas bajo la lengua y sigue apretando
        estoy cuidando a un bebe de 2 meses y deja de respirar por ratos, se pone palido
        tragué agua en la playa, me sacaron, y ahora no paro de toser y siento como que me ahogo por dentro
        la tablilla me la quitaron apenas y hoy sentí como flechazo en las costillas, tosí rojo
        estaba lavando y me faltó el resuello de sopetón, me desmayé tantito, traigo el parche ese anticonceptivo y una pierna hinchada
        tengo lo de los dedos largos, Marfan, y de golpe se me abrio el pecho en dos, no aguanto
        ay Dios mio que dolor, de la boca del estomago a los riñones, como machetazo, y el viejo se puso frio y mareado
        Hice un mal movimiento tendiendo la cama. Ahora las dos piernas me hormiguean y no logro vaciar la vejiga.
        que pena decirlo pero desde hoy no siento a mi esposo ahi, ni el jabon, y las piernas las traigo de gelatina
        tenemos a la jefa en el piso de la cocina, no mueve la pierna, se le ve chueca, pesa y grita
        me paso un torno el dedo, cuelga de un pellejito
        anda de pleito, lo aventaron contra el poste, le sale sangre del oido y se rie solo
        mi papi se fue por las escaleras del metro, tiene un chichón enorme, toma Plavix y no se acuerda de mí
        tosi y pum, un estallido, la peor cosa que he sentido en la cabeza, veo borroso
        recien parida de seis dias, le exploto la cabeza de repente y ve chispas
        tengo al cacheton en brazos, esta hirviendo y sacudiendose, nunca le habia pasado
        desperté con la lengua mordida, orinado y todo molido, mi esposa dice que temblé como licuadora, es la primera vez
        El universitario del cuarto de al lado: fiebre, habla solo, no soporta la ventana, los brazos con manchas como de uva
        dos días con diarrea y hoy mi viejita ni se sienta, respira cortito, la boca seca y las uñas azuladas, no me reconoce
        ella es alérgica al látex y le pusieron la liga, se puso como tomate y ya no le sale la voz
        mi abuelito se inyectó y se quedó dormido sin cenar, ahora ronca raro y está mojado, no lo despierto
        con la botarga puesta tres horas en la feria, se la quitamos y el chavo está ardiendo y no sabe dónde está
        se fumó quién sabe qué el plebe, está azulado y ronca feo
        un clavo me atravesó la muñeca, lo saqué y sale como manguera
        haciendo fila en el banco se me fue todo y dice la gente que estuve como muerto un minuto, tengo el corazón raro
        me duele horrible el ojo, rojo, veo arcoíris en los focos y ya casi nada, vomité
        tengo 5 meses, fiebre y cólicos como de parto, y me sale agua con sangre
        tanto le duele la cabeza y la fiebre que se hizo bolita bajo la cobija, y no la puedo sentar porque el cuello no da
        la gemela mayor estaba bien ayer y hoy no quiere chichi, gime, los pies helados, el cuerpo quemando, moretitos en las piernas
        me mordió un perro hace 3 días, la mano ya está negra, traigo fiebrón y ando hablando incoherencias dice mi hijo
        a la vecina le pusieron puntos del parto y esta temblando de frio, con flujo apestoso, ida de la cabeza
        una probadita de cangrejo y zas, cachetes inflados, estómago revuelto, no pasa aire
        le acaban de poner la vacuna al nene y se puso rojo, ronco y flojito
        mi pareja está sonámbula y agresiva, empapada, el sensor pita como loco por bajo y no me acepta ni la coca
        Me tiemblan hasta los dientes, la vista en estrellitas, me pase de unidades y estoy sola
        la abuelita en el asilo sin ventilador, coloradota, dormida con los ojos medio abiertos, ardiendo
        andaba el repartidor en la moto con 43 grados, se bajó y se fue de hocico, ni suda y balbucea
        un piquete de alacrán al niño, se le traba la lengua, babea y mueve los ojos raro
        mezclé cloro con ácido limpiando y me arde el pecho, no me deja de llorar la garganta y me voy de lado
        me sangra la nariz desde hace una hora a borbotones, tomo xarelto y ya me estoy tragando coagulos
        tijeras en la ingle, un río de sangre
        en plena ducha oí el golpazo, la hallé tirada con los ojos volteados, no reacciona al agua
        el maestro se puso blanco, se recargó en el pizarrón y se fue resbalando, tiene la boca azul
        mi esposo se quedó ciego de pronto viendo el fut, no sabemos ni qué hacer
        como telaraña y destellos y ya se me hizo sombra que sube por un lado, esta tarde
        mi hija de 16 no nos dijo que estaba embarazada y está sangrando en el baño, pálida
        El corazoncito ya no lo hallé con el aparatito y no se me ha movido en toda la mañana, 33 semanas
        le pedí la sal y me dio el zapato, no conoce la cocina, y la comisura se le escurre
        fumé, me reí y de pronto tengo el pecho aplastado y el brazo que no es mío
        se le fue chueco un pedazo de tortilla al abuelo y desde ahí chifla y se agarra el cogote
        soy la de la lipo del jueves, la que preguntó por los drenajes, pues hoy me cuesta inhalar, el corazón va a galope y me pica la paleta
        le dio un dolorón en el pecho que se le fue pa la mandíbula y los omóplatos, y de un brazo le marca 180 y del otro 110
        la cita es para mi señora, lo de la cintura, pero desde la madrugada orina a goteras, no siente cuando termina y las corvas se le doblan a cada paso
        lo avento un carro, la cadera chueca, casi no habla
        patinando sin casco se pego atras, le broto sangre de la nariz clarita, no recuerda ni su apellido
        entró al elevador normal y salió con las manos en la sien diciendo me revienta, me revienta, y se cayó
        se quedo mi novio en la silla con un brazo brincandole solo, la cara jalada y no contesta hace rato
        Doña Tere no puede tragar, se le escurre el agua y media lengua no le funciona, fue de golpe
        me puse la camisa y el brazo izquierdo como que no era mío, ni la manga lo hallaba, y arrastro la zapatilla
        ay bendito, a papi le dio una presion en el pecho y esta to sudao, dice que no llega a mañana
        es q toy cn una opresion fea y m cuesta, el brazo pesa, tengo 44 y mi papa se murio d eso
        el nene no puede respirar
        Inhale pintura en el garaje y el pecho me pita, no me sale la voz, la nebulizacion no me ayuda
        tía, acabo de soltar la muleta porque de pronto me ahogo viva y el corazón me va a mil, me operaron el menisco
        mira mi amor yo no soy de molestar pero después de un día entero en la guagua se me hinchó una pata y ahora no cojo aire ni sentada
        fue un tirón caliente en pleno pecho y siguió bajando pa la panza, ya no siento los dedos del pie, estoy helado
        cargué los garrafones y algo se soltó adentro, el dolor camina del hombro a la cadera, me estoy poniendo verde
        al sentarme en el wc no noto si sale, tengo la entrepierna corcho, y la ciatica que tenia en una pierna ahora en las dos
        me levanté y las rodillas no me sostienen, ni la derecha ni la zurda, y tampoco puedo ir al baño
        el dedo del pie apunta pal otro pie, le cayó la plancha de acero
        vos, se tiró de la poza y pegó abajo, no puede mover las piernas y el cuello le duele mucho
        mi bebe se cayo de mis brazos al piso y lo siento raro, la mollerita abultada
        a mi viejo le cayó un ladrillo, traía casco, y ahora ve doble y arrastra las palabras
        la jaqueca de hoy no es mi jaqueca: me pegó como rayo y se me paralizó la cara
        mi cuñado estaba en la regadera y salio gateando, con la nuca reventandole, no aguanta ni el susurro
        se le fueron los ojitos pa arriba y chirría los dientes
        la alumna epiléptica del cole lleva tres ataques encadenados y el rescate nasal ya se lo dimos
        desde anoche vomita sin parar, llora si prendo la tele, y la espalda no la deja doblar, tiene fiebron
        se arranco una uña en el pie mi abuelita diabetica y hoy esta gris, duerme de dia y tirita
        me puse la crema nueva y ahora ronchas por todos lados, el labio colgando y me cuesta pasar saliva
        azucar por los suelos toy sola veo blanco
        el guardia de la puerta lleva horas al sol, se sentó, dice que tiene frío y está que quema
        la chiquilla se metió en la boca las pastillas del corazón del abuelo, le faltan como cuatro
        vomité sangre, medio lavabo
        no despierta mi mamá
        ay madre, que abro el ojo derecho y solo veo lo negro, me acabo de dar cuenta
        me arde la boca del estómago, la vista con lucecitas, la presión 170 y tengo ocho meses
        tiene tres días de nacida, calentura, no mama y la cabecita se le va pa atrás
        empezo como gripe y ahora a mi chavala no le dobla la nuca, se tapa los ojos y dice cosas sin sentido
        mi compadre se pico con una espina de maguey, el brazo hinchado hasta el codo, suda frio y anda como en la luna
        le quitaron el apéndice hace cuatro días, la barriga dura como tabla, castañetea y tiene los labios pálidos
        creo que la mantecada traia nuez porque me hormiguea la boca, tengo la voz de pito y el corazon desbocado
        hermana, el cuello se me llenó de bolas rojas y no me pasa ni la saliva, fue la inyección
        esta tieso mi papa, babeando, acabo de ver que la insulina que se puso era la rapida
        a la niña de la bomba le dimos gelatina y no masca, se le cae la cabeza, sudorosa
        los muchachos de la mudanza cargaban en pleno sol y uno ya no hila, se queda viendo y la piel quemando seca
        tengo al gordito de 2 años que estaba en el asiento de atras del carro, rojito y flojito, no llora
        mi nene agarro la pomada del reumatismo y se comio como medio tubo, huele fuerte
        me comí un pez globo que pescamos y se me duerme la boca y las manos, me falta fuerza para hablar
        de abajo me sale a chorros, ya llené cinco toallas en una hora y me zumban los oídos
        se le clavo la varilla en el costado y la camisa esta chorreando, no la saque
        Oye, Siri, manda: mi papá se cayó de la cama y no abre los ojos, está frío de los pies, no se mueve
        volteé y ya estaba en el suelo, la lengua se le fue pa atrás
        al despertar de la siesta el ojo era todo niebla gris, ni la lampara prendida noto
        te juro que el lado izquierdo del mundo desaparecio, me estrelle con la puerta
        tengo dolor de contraccion y apenas voy de seis meses, viene cada cinco minutos
        me atropelló una bici, estoy de 34 y desde entonces la panza no se ablanda ni se mueve adentro
        la cajera dice que se me cayó un lado de la cara pagando, yo me siento bien pero veo el espejo y sí
        compre unas pastillas pal dolor y no, me aprieta la mitad del pecho subiendo a la quijada, no puedo acostarme
        hay una muchacha en el baño haciendo ruido de ronquido cada ratito nomás, la cara azulosa
        es una cosa del pulmón o qué, me dio de repente, no agarro aire y la pierna está dura, ando en cama hace días
        tenía un hormigueo, y ahora el pecho y la espalda son un solo dolor como corte de sierra, la mano izquierda está pálida
        dice mi hija que me oriné y yo ni me di cuenta, tampoco siento entre las nalgas
        mi abuela se cayo sentada, el hueso se le boto por la cadera y le cuelga la pierna
        al señor de la bici lo vimos en el pavimento con sangre por el oído, no se mueve, no habla
        patada de mula en la nuca, de la nada
        mi hermano no pudo hablar, la mano brincando, y se le fue subiendo al brazo y a la cara, y cayó
        el jardinero está sentado en la banqueta, se le resbalan las tijeras y cuando quiere decir su nombre salen ruidos
        para la cita el jueves está bien pero oiga, mi marido amaneció viendo pa un lado y no mueve ni brazo ni pierna
        tengo 80, mijita, y desde el rezo siento una mano que me estruja aquí adentro y me falta fuerza
        Se me desmayó el patrón, volvió, y dice que le quema el pecho y tiene las uñas moradas
        está respirando con la panza y los hombros, ya ni llora la chiquitita
        tragó una uva entera el morrito, se puso rojo y luego azul, ya le pegué en la espalda
        a la que operaron de la vesicula la semana antepasada le dio un ahogo en la sala, sudando y con dolor al costado
        mae, estaba jugando play y me faltó el aire de la nada, me duele al inhalar, la pantorrilla ya venía mala
        un ziper que se abre del pecho al lomo
        chico, al viejo mío le cogió un dolor de barriga y espalda que se cae, está pálido y se le siente un latido grande ahí
        no distingo el agua tibia de la fría cuando me lavo mis partes, y camino como pingüino desde ayer
        en la cirugia de columna me fue bien hasta anoche, hoy no puedo hacer pipi ni mover bien ninguno de los pies
        quedó prensado entre la pared y el tractor, las costillas le suenan y el hombro anda por el pecho
        la cipota se cayo del palo de mango, el antebrazo le hace curva y le asoma una punta
        ayer me fui de espaldas en el hielo de la pista y hoy no puedo abrir los ojos de sueño, vomito y escribo chueco
        un machetazo en la frente, se le ve lo blanco, no sabe en que año vive
        vengo saliendo del gimnasio, levanté la pesa y algo reventó arriba del cuello, jamás había sentido esto
        la maestra soltó el gis, se agarró el cráneo y ya no puede ni abrir los ojos, fue en un parpadeo
        mi gordo tiene dos años, sin fiebre, y se quedó duro, morado y pataleando, pasó ya y no reacciona
        dejó la cerveza hace dos días y ahorita está temblando entero en el suelo con la quijada trabada
        del internado nos avisan que dos niños ya enfermaron y la mía tiene fiebre, cuello duro y puntitos rojos que no se borran
        ayer ardía, hoy está helado, ve gente que no existe y la bolsa de la orina trae pus
        abeja, cuello, hinchado, no puedo tragar, ayuda
        el chofer del bus escolar se quedó como bobo, sudando a mares, trae pulsera de diabético
        fuimos al desierto a caminar y se nos acabó el agua, mi novia dejó de sudar y no me contesta coherente
        me tomé doble y luego otra vez mis pastillas de la presión por despistada, ahora todo me da vueltas y el pulso va lentito
        mordió el perro en el cuello a mi vecino y no para de brotar
        ayuda señora tirada en su pasillo, no contesta
        tengo 70, me duele la sien al peinarme, la quijada al masticar, y ahora un ojo se me fue a oscuro
        se me salió el cordón por abajo, tengo 36 semanas y rompí aguas
        a mi jefa se le fue chueca la boca ahorita comiendo y no agarra bien el vaso
        el lunes me queda. oiga me anda apretando aca en el pecho como si trajera una llanta encima y estoy sudando frio
        no puedo hacer pipi desde anoche y siento dormido ahi abajo
        me van a cobrar si falto hoy? me comi unos camarones y se me esta cerrando la garganta
        mi suegro toma anticoagulante, se pego en la troca y ya no sabe q dia es
        el chamaco se puso tieso y anda temblando todo, no me contesta, tiene los ojos pa arriba
        operada de rodilla hace 10 dias y de repente no jalo aire
        tienen algo hoy mismo? fue como un trueno adentro de la cabeza hace media hora, nunca en mi vida me habia dolido asi
        mi papa se inyecto la insulina y no almorzo, esta todo sudado hablando puras incoherencias
        mi abuelita se resbalo en el baño y tiene la pierna volteada pa afuera, no se puede parar
        no puedo ni terminar la frase, me falta el aire y el inhalador no me hace nada
        de repente no veo nada con el ojo derecho, como si bajaran una cortina negra
        mi esposo lleva todo el dia en el techo, ya no suda y dice babosadas
        a que hora abren mañana, y ayudeme, mi niña de 2 años se tomo el cloro de la botella de agua
        tengo 34 semanas y la bebe no se ha movido desde ayer en la tarde, iba a ir a la terapia de la pelvis hoy, voy o no?
        me avente un clavado en la alberca de mi primo y ahora no siento las manos
        me corte con la sierra, no para de salir sangre a chorros y ya empape dos toallas
        hace rato se me trabo la lengua y no podia decir el nombre de mi hija, me duro como diez minutos y ya se quito, aun asi puedo ir a las 3?
        ay no vamos a llegar a las 11, mi viejo esta gris, sudando y dice q le duele el brazo y la quijada
        siento q me rajan la espalda por dentro, empezo de la nada
        es normal que no sienta cuando me limpio??
        me cai de la escalera y el brazo me quedo como una ese
        mi mama trae sonda y calentura, esta confundida, fria, respira rapidito
        jueves en la tarde si. nomas que tosi sangre hace ratito y traia la pierna hinchada desde el lunes, me cuesta agarrar aire
        el aparato marco 41, ando temblando feo y estoy sola
        le pico una abeja, tiene la cara hinchadisima y le chilla el pecho
        el nene se cayó del columpio de cabeza, ya vomitó tres veces y se me está durmiendo
        mi esposa se atragantó con un pedazo de carne y no le sale la voz
        mi amigo termino la carrera y se cayo, esta hirviendo, no reconoce a nadie
        39 y medio, el cuello tieso y le salieron manchitas moradas a mi niña
        me tomé como veinte de las tramadol hace un rato y ahora me arrepiento
        se desmayó un señor en la sala de espera y no responde
        se me fue la vista de los dos ojos como cinco minutos y ya veo, pero todo raro
        7 semanas, mancho un chorro y me dobla el dolor de un lado
        fijate vos que mi mama se va de lado y un brazo se le cae
        viernes sí puedo. pero fíjese que desde el desayuno no puedo abrocharme con la mano derecha, se me cae todo, y hablo como borracho
        traigo un elefante sentado en el pecho, pensé que era acidez pero ya van 40 min
        no va a ir a la terapia mi niño, tiene los labios azules y se le hunden las costillas cuando respira
        choco cascos en el football y ahora pregunta lo mismo una y otra vez
        prendimos el anafre adentro y mi mama no despierta bien
        a mi hermano el de la hernia se le salio el popo sin sentir
        mi papá está vomitando como café molido con sangre y está blanco
        mi compañera de cuarto está convulsionando, ya van como 6 minutos y no para
        me pasó la troca por encima del pie y quedo todo aplastado y los dedos blancos
        puedo brincarme la sesion de hoy? es que con la pastilla nueva traigo ronchas por todo el cuerpo y los labios como de pato, me siento la lengua gorda
        ustedes tienen silla de ruedas que presten? mi primo se cayó de la moto ahorita, está consciente pero no puede mover las piernas
        pues me quedé ciego de un ojo como tres minutos en la ducha, ya pasó. ¿Me pido cita con vosotros o con el oculista?
        pari hace dos semanas y subiendo las escaleras me quede sin aire, corazon a mil
        llevo todo el dia piscando fresa, ya vomite y se me va la onda
        fiebre de 40, tiritando, y la pierna de la operacion se me esta poniendo negra
        se le rompió la fuente a mi hija y es pura sangre, tiene 30 semanas
        no podemos ir a las 9, mi mujer diabética no se despierta, está empapada en sudor
        me desmaye asi sin aviso subiendo, y antes el corazon me brincaba todo loco
        mira mi amor, yo estaba fregando los platos y se me cayó la mano izquierda así como muerta, la cara también la siento guindando, tú crees que con un masajito se me quita?
        bueno yo tengo 58, soy guagüero, y desde el almuerzo me sube un dolor del pecho pal cuello y me da nausea cada vez que camino
        mi madre tiene EPOC y hoy no puede ni hablar, los labios morados, el oxígeno marca 79
        iba a confirmar el lunes pero desde ayer en la noche tengo dormidas las partes y no me sale la orina, sera por la inyeccion de la espalda?
        se me dobló el dedo? no, la muñeca entera, caí de la patineta y parece tenedor
        le rompieron una botella en la cabeza anoche y le sale agüita clara del oido
        estaba haciendo el amor y me exploto la cabeza, me da pena decirlo, pero nunca habia sentido algo asi y traigo vomito
        aceptan niños de 11? mi hermanita se quedo ida, se mordio la lengua, se orino y temblo como dos minutos hace rato. nunca le habia pasado
        comi mani y siento que no me pasa la saliva, mi epipen esta vencida
        se cayo un compa en la obra, esta ardiendo y le habla a su mama muerta
        me puse la rapida doble por equivocacion y ya me esta dando el temblor y no veo bien las letras
        sigo con la de mañana? me sacaron una muela, tomo warfarina y llevo seis horas tragando sangre, ya estoy mareado
        mi abuelo se tomo todas las pastillas de la presion de la semana por error
        mi bebe de 20 dias esta caliente, no quiere mamar y casi no despierta
        a mi marido le dio un dolor que le baja del pecho a la barriga como un desgarro y una pierna se le puso fría y sin pulso
        me manda la direccion? veo doble desde hace una hora y un parpado se me cayo, ademas la cabeza me duele detras de ese ojo
        oye el miercoles me va, nada mas que estoy de 36 y veo lucecitas, me duele la cabeza mucho y tengo la cara y las manos como globo
        llego ayer de Honduras y hoy se desmayo mi mama, respira bien cortito
        me cai de espalda en el trampolin y me da corriente por los brazos, las manos no me cierran
        si la de las 2 es para mi abuelo. pero esta hablando y no se le entiende, como si trajera la boca llena, y arrastra una pierna desde que se levanto
        sí soy yo, nacida el 4 del 9 del 52. me da cita? es que me siento rara, como ahogo, el estómago revuelto y un dolor entre los hombros que me suda toda
        mezcle cloro con otra cosa pa limpiar el horno y me silba el pecho
        dice el bus que llego a las 3:20. se me aflojaron las dos piernas bajando del camión y ando mojado sin darme cuenta
        mi nena se cayó del pasamanos, el codo le quedó para el lado contrario y tiene la mano fría
        me pegue con la viga, tomo clopidogrel, y hoy no le atino a los escalones
        como si me dieran con un bate en la nuca, de golpe, planchando
        mi abuela sacude el brazo y la cara de un lado y no se le quita
        salio del hospital el lunes y hoy no conoce a nadie, presion 80 con 40
        estoy en la sala de espera, la venda esa de latex me dio alergia otra vez y ya no me sale bien la voz
        mi compañero de trabajo es diabético, está agresivo, pálido y sudado, no quiere tomarse el jugo
        es urgente o me espero a la cita del jueves? mi papá de 81 sin aire acondicionado, 104 afuera, lo encontré hirviendo y no me reconoce
        mezcle las relajantes con tequila, bastantes, y me estoy yendo
        me salen coagulos como ciruelas, la toalla me dura diez minutos
        mi tia se quedo sin pulso creo, la estoy viendo y no se mueve, que hago
        se me lleno el ojo de relampagos y ahora me falta un pedazo
        tengo 28 semanas, me resbale de panza en la tina y ahora me duele duro y la siento como piedra
        se volteó en el cuatrimoto, dice que no siente de la cintura para abajo
        anduve como ida un ratito, veía a mi esposo y no me salía contestarle, ya estoy normal. es por las cervicales verdad?
        miercoles perfecto. una cosita, no se si me dio un aire en la cara o que, pero el ojo no me cierra y la mano de ese lado no aprieta
        hola buenas, soy Nena la del hombro. oye y ese dolor que me baja por el brazo izquierdo con sudor y ganas de devolver es del manguito? empezó hace una hora viendo la tele
        mañana no la llevo, se tragó una moneda mi niña y está haciendo un ruido raro al respirar, babea
        lo de la hernia L5: hoy ya no siento al sentarme en la taza, como si fuera anestesia del dentista pero alla abajo
        el viejito se cayo de las gradas, grita de la cadera, no puede mover la pierna y le quedo mas corta
        le cayo un ladrillo y al rato se puso a vomitar y dice que no ve
        mi marido se agarró la cabeza, gritó y cayó de rodillas, ahora no quiere luz ni habla bien
        mi esposo brinco dormido, echo espuma y no hay quien lo despierte
        probé un mariscal en el puerto y al rato ronchas, diarrea y que se me va la luz al pararme
        dejé al niño en el carro tantito y está todo rojo, flojito y no llora
        una senora aqui en el parking se tomo veneno de rata, dice que ya no quiere nada
        mi nene tiene fiebre y manchitas que no se borran con el vaso
        tengo cita a la 1 y no llego, el clavo de la pared me abrio la muñeca, brinca la sangre con cada latido
        confirmo la de piso pelvico. solo que no siento las pataditas, siempre brinca con el jugo de naranja y hoy nada, voy para los siete meses
        la muchacha de la recepcion del gym se fue pal suelo y esta morada
        traigo el cancer de pancreas, quimio la semana pasada. hoy me duele la espalda al respirar y llegar al baño me deja jadeando. si, todavia quiero la cita
        ay no, se me apagó el ojo izquierdo, ni luz veo y tengo arteritis dice mi doctora
        me aventaron en la primera y cai de cabeza, jugando rugby. no puedo levantar los brazos
        por que mi mama no puede leer el menu de pronto? lo ve pero dice que son garabatos, y se tropieza con todo lo de la derecha
        me brinca el corazon como a 200 y casi me apago en la banda
        una señora aqui se esta poniendo azul, se agarra el cuello
        despues de cargar al abuelo senti un tronido, me bajo corriente a ambas piernas y ahora me estoy orinando sin sentir
        como saco cita para una fractura? un carro me tiró de la bici, el hueso de la espinilla se salió por la piel
        mi bebe se dio con la mesa, chichon blandito y esta muy dormilona
        mira nunca padezco de jaqueca y hoy de repente asi pum, con la presion en 210, se me mete la luz por los ojos
        se le fue el niño en un espasmo con la calentura, se quedó tieso, y ya está flojito pero no abre los ojos
        tomé el antibiótico que me mandaron para la muela y me arde la piel, se me hincharon los párpados y me cuesta tragar
        no desayune, ya me inyecte y estoy como borracha, no puedo abrir el refri
        le dieron un botellazo en la cabeza, no deja de chorrear y él ya se puso frío y sin hablar, estamos en la banqueta frente a su oficina
        traigo siete meses, me topó la mesa y a los diez minutos un charco de sangre clarita en la ropa
        tos con rayitas rojas, y una pierna gorda desde el miércoles, y hoy me dio un piquete y sin aire
        señorita anote que veo todo gris del lado derecho de las cosas desde la mañana, no se si es lente
        la mitad del cuerpo no me responde
        cual es el tel de la clinica de chula vista? mi apa dice que se le duerme el brazo y el pecho le arde, ta blanco como papel
        se me cierra el pecho, ya use el espray como 8 veces
        no siento las nalgas y no me sale el orin
        se cayo del caballo y la pierna le quedo como resortera
        se desmayo al pegarse con el poste y despues volvio en si, pero esta bien raro, repite y repite
        el peor dolor d cabeza d mi vida, empezo en un segundo, estoy en el bano vomitando
        no podemos pasar por la orden hoy, mi cunada esta embarazada y le estan dando ataques
        se inyecto el contraste para la resonancia y viene en el carro hinchandose de la cara, no llega aire
        un muchacho en la cancha esta delirando, piel ardiendo, lleva dos horas jugando a pleno sol
        mi hija se trago un frasco de tylenol, dice que fue de coraje con el novio
        saque el clavo del pie y es un rio, le aprieto y no para
        no veo. hace rato veia y ahorita no veo
        sangrado con 20 semanas, mucho, y contracciones
        mi companera se fue de boca en la cocina, tiene pulso debil y no contesta
        vengo de operarme de juanetes, dolor en el costado al respirar y mucha fatiga de repente
        tengo un aneurisma que me vigilan y hoy me dio un dolor en la barriga que me atraviesa a la espalda, estoy frio
        mi hijo se aventó a la ola y la arena le pego en la nuca, hormigueo en los cuatro, no aprieta nada
        tiembla que la cama brinca, la piel toda como marmol, tiene una ulcera en el talon y no sabe donde esta
        estuve sin poder mover la mano como un cuarto de hora, ya se me compuso, sera del cuello?
        la cita de mi abuela es a las 12, la cambia? es que se ahoga acostada, le suena el pecho como agua hirviendo y escupe rosado
        es normal q despues de los ejercicios me duela el pecho y se me vaya a la quijada? ahorita sigo asi
        si soy Maribel. me estoy mirando al espejo y un lado de la cara no sonrie
        mi nene comio mani y esta todo empollado, vomitando y con la voz ronca
        mi mama tiene 80, toma eliquis, y rodo tres escalones, solo trae un chichon pero esta muy calladita
        no me di cuenta y ya me habia hecho popo, traigo la ciatica en las dos piernas desde ayer
        se le ve el hueso del dedo, la puerta del camion se lo agarro
        me pico un alacran guero y traigo la lengua dormida y mucha baba
        ya pague el copago. oigan me dio un latigazo en el cerebro al pujar en el bano, no aguanto, y se me dobla una pierna
        no se q me pasa, me puse insulina y sudo y no coordino pa escribit
        el popo me salio negro como chapopote y pegajoso, tomo ibuprofeno diario por la rodilla, y me ando desmayando
        mi suegra se quedo dormida en el patio a 110 grados, no la puedo despertar y esta seca y caliente
        estoy con un paciente de ustedes afuera en la banca, se esta sacudiendo todo y se puso morado
        parada en la cola del super y me bajo sangre, tengo 5 meses, me tiembla todo
        me falta el aire desde anoche y la pierna del yeso la traigo como tronco
        ay mija me quede sola, ayer la rodilla nueva supuraba y hoy tengo 40, el corazon a 140 y me voy de lado
        se me doblaron las piernas en la regadera y desperte en el piso, no se cuanto tiempo, me late raro el corazon
        Se me durmió medio cuerpo de repente
        no puedo mover el brazo derecho desde hace rato
        no puedo hablar bien, se me traba la lengua
        mi mamá habla raro y no se le entiende
        mi papá amaneció con la cara chueca
        mi abuela no puede levantar un brazo
        cara caída, brazo débil, habla rara
        hace rato no podía hablar, ya se me pasó
        se me fue la fuerza de un lado y volvió
        un ictus, mi marido, ayuda
        embolia, mi suegro, no mueve la mitad del cuerpo
        perdí la fuerza en pierna y brazo izquierdos
        de pronto veo doble y no puedo caminar derecho
        mi vecina está confundida de repente y no responde bien
        mi hermana dice cosas sin sentido desde hace una hora
        la señora de la sala tiene la boca torcida
        se me entumecio la cara y el brazo hoy
        hola, se me adormeció la mitad de la cara
        Tengo dolor en el pecho
        me aprieta el pecho y sudo frío
        dolor de pecho, brazo izquierdo dormido
        siento una opresión en el pecho
        creo que mi papá tiene un infarto
        mi esposo se agarra el pecho y está pálido
        me duele el pecho y se me va a la mandíbula
        traigo un dolor fuerte en el pecho desde anoche
        se me aceleró el corazón y me voy a desmayar
        el corazón me late muy rápido y me falta aire
        a mi mamá le duele el pecho y vomita
        un señor aquí se queja de dolor de pecho
        ataque al corazón, ayuda
        siento un peso en el pecho al caminar
        me duele el pexo y el brazo
        presión en el pecho, qué hago
        hoy me dio dolor de pecho subiendo la escalera
        Me falta el aire
        me cuesta mucho respirar desde la mañana
        mi hijo está respirando muy mal
        le silba el pecho y no agarra aire
        se le ponen los labios morados
        ataque de asma, el inhalador no me hace nada
        mi esposo se ahogó con un pedazo de carne
        se está atragantando, ayuda
        falta de aire acostado, no puedo dormir
        no respira mi papá
        me ahogo al hablar, no me sale la frase
        no puedo respirar vien ayuda
        hay una señora aquí que no puede respirar
        pierna hinchada y ahora me falta el aire
        me duele al respirar y escupo sangre
        me operaron la rodilla y hoy no puedo respirar
        dolor en el costado al respirar y pantorrilla hinchada
        embolia pulmonar, mi esposa, se ahoga
        tosí sangre y me falta aire
        siento que se me desgarra la espalda y el pecho
        dolor desgarrador de pecho a espalda, de golpe
        tengo un aneurisma y me duele muchísimo la panza
        no puedo orinar desde ayer y me duele la espalda
        Me orino sin darme cuenta desde ayer, dolor de espalda
        se me sale la popó y no siento nada
        no siento las nalgas ni mis partes
        ya no me responden las dos piernas
        las piernas no me sostienen desde hoy
        no puedo hacer pipí y tengo las piernas débiles
        de repente no puedo caminar, piernas flojas
        entumida de la ingle y las nalgas, hernia lumbar
        mi esposo no puede mover las piernas
        perdí el control de la orina esta mañana
        dolor de espalda, ciática en ambas piernas, no orino
        me caí y se me ve el hueso
        se me salió el hueso de la pierna
        mi mamá se cayó y no se puede levantar
        mi abuelita se quebró la cadera
        me caí de la escalera y no puedo mover la pierna
        tengo el brazo doblado, se me rompió
        se me zafó el hombro ahorita
        se me salió la rodilla de su lugar
        mi papá se cayó del techo
        mi hijo se cayó del árbol, brazo chueco
        acabo de chocar y me duele mucho el cuello
        me atropelló un carro hace rato
        atropellaron a una señora aquí afuera
        me caí, la pierna quedó torcida y más corta
        tobillo deforme, me caí, no puedo pisar
        me quebre la muñeca, esta chueca
        Mi mamá se golpeó la cabeza y toma anticoagulantes
        se cayó, se pegó en la cabeza y está dormido
        me golpeé la cabeza y veo borroso
        mi niño se dio en la cabeza y no reacciona
        tomo warfarina y me caí de cabeza
        golpe en la cabeza, perdió el conocimiento
        mi esposo se descalabró y está confundido
        el bebé se cayó de la cama y vomita
        se desmayó después de pegarse en la cabeza
        tomo eliquis y hoy me pegué fuerte en la cabeza
        me di un cabezazo y no me acuerdo de nada
        tengo el peor dolor de cabeza de mi vida
        me dio un dolor de cabeza de golpe, insoportable
        dolor de cabeza explosivo y vómito
        mi esposa tiene dolor de cabeza repentino y horrible
        mi hermano tiene un ataque de epilepsia y no para
        Me acaba de dar una convulsión
        le dio un ataque, se sacude y echa espuma
        mi niña convulsionó con la fiebre
        convulciones, mi esposo, ayuda
        una persona en la recepción está convulsionando
        fiebre alta, cuello tieso y me molesta la luz
        mi hija tiene fiebre y no puede doblar el cuello
        fiebre con manchas moradas en la piel
        mi hijo tiene fiebre, dolor de nuca y vomita
        tengo fiebre, escalofríos y estoy confundido
        mi papá tiene fiebre alta y desvaría
        herida infectada, tiemblo y no me puedo parar
        mi mamá está fría, sudando y muy confundida
        infección de orina, fiebre y ya no me reconoce
        Se me hincharon los labios y la lengua
        reacción alérgica, cara hinchada, me ahogo
        comí camarones y se me hinchó la cara
        mi hijo comió cacahuate y está hinchado
        tomé un antibiótico y se me hinchó la lengua
        mi esposa tiene ronchas y no respira bien
        no puedo tragar, la garganta inflamada de repente
        alergia fuerte, ya usé la epinefrina
        se me bajó el azúcar y estoy temblando
        mi mamá es diabética y no despierta
        mi papá se puso insulina y está sudando, confundido
        azúcar baja, sudor frío, veo borroso
        mi niño diabético no responde
        azúcar en 500, vómito y respira rápido
        mi compañero se desplomó por el sol
        trabajé en el sol, ya no sudo y estoy confundido
        insolación, mi papá está muy caliente y desvaría
        dejaron a un niño encerrado en el carro
        me tomé un frasco de pastillas
        Mi hija se tomó muchas pastillas
        mi bebé se tragó una pila
        sobredosis, mi hermano no despierta
        mi amigo se inyectó y está morado
        mi nieto se comió mis pastillas de la presión
        huele a gas y estamos todos mareados
        me tomé veneno para ratas
        mezclé oxicodona con alcohol y no puedo mantenerme despierto
        me picó un alacrán y no siento la lengua
        tomé mucho paracetamol hoy, como veinte
        Estoy sangrando mucho
        me corté con la sierra y sale mucha sangre
        estoy haciendo del baño pura sangre
        popó negra como chapopote y me mareo
        tomo anticoagulante y no deja de sangrar la nariz
        mi esposo se desangra, ayuda
        se me abrió la herida y sale sangre a chorros
        mi hijo se cortó la mano, sangra muchísimo
        me corté un dedo, se me cayó
        le dispararon a mi hermano
        lo apuñalaron aquí afuera
        Me acabo de desmayar
        mi esposo se cayó y no responde
        no despierta mi abuelo
        hay un señor tirado en el estacionamiento
        está inconsciente, ayuda
        mi compañera se desvaneció en el trabajo
        se puso blanco y se fue al piso
        llamen a una ambulancia
        me quede desmayada en el baño hoy
        siento que me muero, auxilio
        no veo nada de un ojo
        de repente perdí la vista
        se me nubló todo el ojo derecho hace rato
        me quedé ciega de un ojo esta mañana
        una cortina negra me tapa la vista
        estoy embarazada y estoy sangrando
        Mi bebé no se mueve, tengo ocho meses
        se me rompió la fuente, tengo siete meses
        mi esposa está embarazada y le dan contracciones
        ya casi no siento al bebé, 34 semanas
        embarazo, veo lucecitas y me duele la cabeza
        mi hija está embarazada y se desmayó
        embarazada, me caí de panza
        ya viene el bebé, ayuda
        acabo de dar a luz y sangro a chorros
        el niño se atragantó con una uva
        mi bebé de un mes tiene fiebre
        mi niña se cayó a la alberca, no reacciona
        mi bebé está muy flojito y no despierta
        mi hijo se quemó con agua hirviendo
        se me ahoga la niña, tiene tos de perro
        mi hijo se tragó una moneda y babea
        mi niño se electrocutó
        mi hijo de 5 años tiene crisis de asma
        mi hijo de 3 años tiene hemorragia
        mi hija de 4 años se envenenó
        mi hijo de 2 años tiene hipotermia
        bebé de 5 meses convulcionando
        niño de 6 años se electrocutó
        tengo 8 meses de embarazo y hemorragia
        se intoxicó mi hijo de 4 años con cloro
        me dieron una puñalada en el juego de futbol
        me dispararon por el precio de la droga
        acabo de chocar, casi me muero
        choque con heridos, antes de la salida
        se le prendió la ropa con la luz
        tomé demasiado paracetamol
        se me durmio media cara y el brazo hace rato
        ayer se me trabó la lengua como media hora y ya se me pasó
        mamá está hablando puras cosas sin sentido, de repente
        no puedo levantar el brazo derecho asi nomas de la nada
        mi abuelita no nos entiende y se le cae la baba de un lado
        tengo una opresión en el pecho que no se me quita
        a mi papi le duele el pecho y está sudando frío
        siento como una vaca sentada en el pecho, estoy bañado en sudor
        el corazon me va a mil y me estoy mareando feo
        mi hijo esta bien chiflado del pecho y el inhaler no le hace
        se le estan poniendo los labios morados a mi nena
        me operaron la rodilla el martes y hoy me falta el aire
        dolor al respirar hondo y la pantorrilla hinchada
        tosí sangre hoy y traigo una pierna como globo
        sentí un desgarrón en la espalda y el pecho, horrible
        me late algo en la panza y la espalda me duele a morir desde hace una hora
        no siento cuando me limpio y no puedo orinar
        desde anoche no me sale la pipi y tengo dormidas las nalgas
        se me aflojaron las dos piernas y me hice popo sin sentir
        me cai de la escalera y la muñeca me quedó torcida como tenedor
        mi suegra se resbalo y no puede parar la pierna la trae mas corta
        el tobillo me quedó volteado para el otro lado
        me cai del techo en el jale y no puedo mover la espalda
        el niño se cayó de cabeza y ya vomitó tres veces
        despues del choque estoy viendo doble y con mucho sueño
        abuelo en eliquis se cayo, tremendo chichon, anda confundido
        me estalló la cabeza de golpe, nunca había sentido esto
        a mi muchacho le dio un ataque, tembló todito y no despierta bien
        fiebre, cuello tieso y no aguanta la luz
        mi bebé tiene calentura y manchitas moradas que no se borran
        mi mamá trae fiebre de 40, está helada de las manos y no sabe dónde está
        la herida huele feo y ahora tiemblo sin parar y ando perdido
        se me esta hinchando la lengua con la pastilla nueva
        ronchas por todos lados y ya no puedo tragar
        mi esposo diabético está sudando y no me contesta bien
        mi compañero del roofing dejo de sudar y habla incoherencias
        mi tía se quedó en el carro con este calor, está roja y no reacciona
        me tome como 20 tylenol sin querer contarlas
        el bebe se tomo un trago de cloro
        mi primo no despierta, creo que se metió fentanyl
        hice del baño pura sangre y me siento desmayar
        se acaba de desplomar un señor en su sala de espera
        me desmayé dos veces hoy, la segunda manejando
        de repente no veo nada con el ojo izquierdo
        mi niño de 2 se atoró con una uva y no hace ruido
        la beba de tres semanas tiene 38.9 y no quiere el pecho
        despues del golpe en el cuello se me durmieron los dos brazos
        me da un dolor en la boca del estomago con nauseas y el brazo pesado
        el patrón se quedó a media palabra y se le cayó la taza, no reacciona bien
        despues del vuelo de Bogotá me duele el pecho al jalar aire
        ando con escalofrios horribles, el corazon rapidisimo y casi no orino
        mi nene comió maní y está silbando y todo hinchado de la cara
        le dio otra convulsión y ya van dos seguidas
        me cayó ácido de batería en los ojos, me arde y veo nublado
        el pie se me puso blanco y frio de repente, no le siento pulso
        me aplastó un montacargas el pecho y escupo sangre
        embarazada de 8 meses, dolor de cabeza fuerte y veo lucecitas
        mi cuñado se electrocuto y anda raro del corazon
        me tiré de clavado, pegué con el fondo y no puedo mover el cuello, me hormiguean las manos
        sacamos al niño de la alberca y está tosiendo y muy dormido
        Mire doctora, yo vengo por mi hombro y todo iba bien, pero hace rato estaba haciendo las tortillas y se me soltó el rodillo de la mano, la pierna también la arrastro, y mi nuera dice que hablo como borracha.
        pues fijese que subiendo las escaleras del trolley me agarro un dolor aqui en medio del pecho que se me fue a la espalda y ya van 40 minutos y sigo todo sudado
        Llevo con la ciatica desde marzo y ni modo, pero desde ayer en la tarde no aguanto, las dos piernas me fallan, y hoy al ir al baño no senti nada de nada al limpiarme
        a mi señora se le cayó encima un estante del costco allá en el trabajo, al principio normal, platicando, y ahora en la casa no se acuerda ni de que día es y dice que todo le da vueltas
        quería contarles que el reemplazo de cadera quedó lindo y caminé dos cuadras, solo que desde hoy al mediodía me ahogo con nada y me punza el costado cuando respiro, no sé si sea la faja
        Buenas, soy don Chuy, el de la rodilla. El domingo en misa se me apagó el habla y no podía mover los dedos, mi hija se asustó, a los quince minutos ya estaba como si nada.
        mi papá tiene 71 y es hipertenso estábamos mirando el partido y pegó un grito, que se le partía la espalda por dentro, está gris y un brazo lo tiene frío
        me dieron un antibiótico en la urgent care por lo de la muela y como a la media hora me salieron ronchas y ahora siento la garganta chiquita y la voz ronca qué hago
        mi abuela se puso su insulina pero no quiso desayunar porque andaba triste, ahora está empapada de sudor, dice groserías que ella nunca dice y se me queda dormida en la silla
        andamos en la pisca de fresa y un muchacho nuevo se puso colorado, tambaleandose, vomito y ahora nos dice que estamos en Oaxaca, le echamos agua pero sigue bien caliente
        no le quería decir a nadie pero me peleé con el dolor de espalda toda la noche y me fui tomando las de mi marido, creo que fueron nueve oxicodonas con vino, y me siento muy pesada
        jugando softball en Chula Vista me barrí en segunda y se oyó el crack, la espinilla quedó con una curva donde no va y se me está poniendo el pie morado
        mi hijo tiene epilepsia de siempre y ya sabemos que hacer pero este no se le corta van como siete minutos y sigue sacudiendose
        mi hija regresó del dormitorio de la universidad con gripa según ella, y ahora tiene 39.5, no puede pegar la barbilla al pecho y llora si prendo la luz
        desde que le pusieron la sonda a mi abuelo anda con infeccion, hoy amanecio con la presion en 80, la piel como de marmol y nos dice nombres de gente que ya murio
        tomo xarelto por lo de mi corazón y se me fue el cuchillo pelando un coco, llevo una toalla completa empapada y no hay modo de que pare
        Tengo 29 semanas, empecé con ustedes por el dolor de pelvis, y hoy se me puso la panza dura como piedra, no afloja, y estoy manchando rojo
        entrenando para el maratón me fui al piso sin aviso, ni mareo ni nada, dicen que estuve como un minuto sin responder y el corazón me brincaba raro cuando desperté
        manejando el uber se me bajó como una cortina negra en el ojo derecho, sin dolor, pensé que era el lente pero ya me lo quité y no veo nada de ese lado
        mi niña de cinco agarró las gomitas de marihuana de su tío se comió como la mitad de la bolsa y no la puedo despertar bien
        el jueves a las 3 me queda perfecto. oiga y es normal que me duela el pecho y se me duerma el brazo ahorita?
        si, confirmo la cita. nomas que amaneci con media cara caida
        ¿aceptan Medi-Cal? es que hace dos días no puedo orinar bien y tengo la entrepierna dormida
        puedo cambiar la cita de mi mamá? está azulita y jadeando desde hace rato
        ¿todavía tienen lugar hoy? me caí de la bici sin casco, vomité y no me acuerdo del golpe
        cuanto cuesta la consulta sin seguro? creo que me quebre, el brazo me cuelga y se mira doblado
        los lunes puedo, sí. por cierto desde anoche me ahogo y tengo la pierna operada bien gorda
        la crema que me recomendaron donde la venden? me la puse y se me hincharon los labios y me cuesta pasar saliva
        ¿atienden embarazadas? tengo 36 semanas y desde ayer no siento al bebé
        voy tarde como 15 min, tengo el azúcar en 38 y veo borroso manejando
        mi nombre es Ofelia Cárdenas, 03/12/1958. Se me va el lado izquierdo, no me obedece la mano, desde hace una hora
        Blue Shield PPO. oye y mi marido se puso blanco agarrándose el pecho, ¿espero?
        necesito reagendar porque no me para la sangre de la nariz, llevo una hora y tomo anticoagulante
        mejor el viernes, es que mi papá se acaba de desmayar y no lo podemos despertar
        ¿hacen masaje? me agarró el peor dolor de cabeza de mi vida, así de un segundo a otro
        cualquier dia me sirve. ayer me chocaron por atras y hoy no puedo mover las piernas bien ni siento los dedos
        ¿dónde me estaciono? mi acompañante está convulsionando en el carro
        podemos pasarla a otro dia? mi esposo tiene 40 de fiebre con tembladera y ya no dice cosas coherentes
        sí tengo referido. una pregunta, si me tomé toda la caja de ibuprofeno anoche y ahora vomito sangre hay problema?
        ¿tienen cita con la misma terapista? de repente perdí la vista de un ojo, hace rato
        no puedo a las 9, a las 11 si. hoy en el desayuno no me salian las palabras unos minutos, ya hablo bien
        ¿el dolor de espalda que te parte en dos entre las paletas y te deja pálido y sin pulso en la muñeca lo ven ustedes? le dio a mi tío hace un rato
        cancelo lo de hoy, mi niño amaneció con calentura, la nuca dura y manchas como moretones
        ¿me pueden ver hoy mismo? me tiró el caballo, caí sentado y no me puedo parar, las piernas las siento como trapo
        ya llegué pero un señor en el estacionamiento está tirado, piel caliente y seca, no contesta
        a que hora cierran? es que mi asma esta muy mal ya use la bomba 8 veces y sigo igual
        mi número es 619 555 0148. Se me sale la orina sin darme cuenta desde el lunes y no siento las partes
        ¿ven niños? el mío de 4 se cayó del segundo piso, está pálido y casi no responde
        la cita es para mi suegro pero ahorita está raro, durmió con el calentador de gas y todos tenemos dolor de cabeza y vómito
        tengo seguro de Tricare. Llevo toda la mañana con el corazón brincando, falta de aire y me siento ir
        do you speak spanish? estoy embarazada y me caí por las escaleras, me sale agua con sangre
        puedo ir sin cita? se me metio la mano en la prensa, dos dedos casi se me desprenden
        ok gracias nos vemos mañana. otra cosa, mi mamá se está yendo de lado al caminar y ve doble, empezó hoy de golpe
        ¿me mandan la dirección? estoy a 5 semanas de la cesárea y me falta mucho el aire y siento que me muero
        sí puedo el miércoles. el brazo donde me pusieron el catéter está morado e hinchado y ahora me punza el pecho al respirar
        cuántas sesiones cubre el seguro? acá en mi trabajo un compañero comió camarón y no puede respirar, cara hinchadísima
        a mi nona la anotamos para el martes, pero hoy se golpeó la nuca, toma sintrom y está muy dormida
        la cirugía fue el 14, contestando su pregunta. el vendaje se empapa de sangre viva cada diez minutos
        ¿es normal después de la férula? no siento los dedos, están blancos y el dolor es insoportable
        perdone la hora. es para cancelar, me llevaron... no, todavía estoy en casa, con el pecho apretado y vomitando
        no puedo tragar bien ni pronunciar, me empezo hace como 1 hora
        llevo rato con agruras raras, sudor y el brazo izquierdo como de plomo
        Mi vieja se despertó ahogándose, echa espuma rosita
        me atropellaron la pierna esta deforme
        chiquilla se pego con el columpio y le sale liquido claro por el oido
        soy el vecino de la señora del 4, está tirada temblando con los ojos en blanco
        mi roomie es tipo 1, no despierta y el glucómetro dice LO
        se me abrio la herida de la rodilla y chorrea
        doctor ya no controlo ni esfinter ni vejiga y me arden las dos piernas
        después de la inyección me pica todo y me siento desvanecer
        mi bebe se cayo del cambiador y esta raro, llora agudito y no fija la mirada
        hace rato se me durmió la mano y la boca, ahorita ya estoy bien creo
        a mi compa se le voló un dedo con el esmeril
        tengo 10 semanas, dolor fuertísimo de un lado y me duele el hombro, casi me desmayo
        me mordio una vibora en el hike y se me sube lo hinchado
        mi hijo diabetico vomita, respira bien hondo y huele a fruta
        mi tata se cayó de la cama, no apoya y el pie le quedó hacia afuera
        se me fueron las piernas de repente, no me sostienen
        mi jefa acaba de quedarse con la mirada ida y la mano engarrotada, no me contesta
        me sacaron la vesícula hace 4 días y hoy tengo fiebre, panza dura y estoy delirando según mi hija
        tengo 58 soy soldador nunca me enfermo y hoy empujando la troca me entro un ardor en el pecho como brasa que no se va ni sentado ni con agua y me tiembla todo
        Mi papá fue por el pan y regresó caminando chueco, chocando con los marcos de las puertas, dice que no le pasa nada pero no puede abotonarse la camisa y tiene un párpado caído.
        pinte el baño con la puerta cerrada, luego le eche cloro con el otro liquido y desde ahi toso y toso, me arde el pecho y siento que cada respiro es mas cortito
        estuve encamado tres semanas con lo de la pelvis, ayer me pararon por primera vez y sentí un pinchazo en las costillas, ahora respiro como perrito y el corazón me corre
        me inyectaron la espalda el lunes, me sentí de lo mejor, y desde esta madrugada tengo los muslos por dentro y mis partes como anestesiados, y al sentarme en la taza no me sale nada
        mi mamá de 84 salió a regar las matas y pisó la manguera, cayó de lado, grita cuando le movemos la cadera y tiene un pie mirando pa fuera y más corto
        mi chavo juega football en la prepa, le pegaron ayer y dijo que estaba fine, pero hoy no lo puedo levantar, me contesta puras babosadas y un ojo tiene la niña más grande
        estaba cargando al nieto bien contenta cuando sentí como un balazo en la nuca, fue de cero a cien, ahora vomito y no puedo ni abrir los ojos del dolor
        limpiando casas con mi comadre ella se quedó tiesa, se puso moradita y empezó a sacudirse, se orinó, ya paró pero lleva rato sin reconocerme y nunca le había pasado
        a mi suegro le sale pus del pie diabético hace días, pero hoy la pierna está negra y hedionda, tiene temblores, respira rapidísimo y quiere quitarse la ropa
        fuimos a comer ceviche por el cumple de mi hija y a los diez minutos ella empezó con picazón en las manos, vomitó, y ahora tiene los ojos cerrados de hinchados y le silba el pecho
        mi compañero de cuarto estaba tomando y se echó unas pastillas azules que le vendieron, ahora ronca raro, tiene las uñas grises y por más que lo cacheteo no abre los ojos
        me sacaron las anginas hace una semana y todo bien hasta hoy, que empece a tragar sangre y ya llene medio vaso escupiendo, y me siento muy debil
        mi entrenadora dice que les escriba, en spinning vi todo negro y me caí de la bici, y van tres veces este mes que me desmayo justo cuando hago esfuerzo
        me cayó una paca de cartón en la espalda en el warehouse, el supervisor dice que me estire y ya, pero de la cintura para abajo siento como si fueran piernas de otro
        mi sobrinito estaba jugando con el control y ahora falta la pila redonda esa, babea mucho, no quiere comer y llora cuando traga
        di a luz hace seis días, pensé que era cansancio, pero lleno una toalla cada media hora, salen bolas de sangre y cuando me levanto se me apaga todo
        estaba podando y la rama me pegó en el ojo, al principio solo lloraba, ahora sale como gelatina, veo todo rojo y no distingo mi mano
        a mi tío le dijeron hace años que tenía una bomba en la aorta de la barriga, hoy se agarró el costado, está blanco como papel, sudando y casi se va de espaldas
        corrí los diez kilómetros de Balboa bajo el solazo, terminé sin sudar, con la piel ardiendo, y ahora mi novia dice que contesto cosas que nada que ver y camino como zombi
        se le fue de lado la boca a mi mama ahorita que estabamos desayunando
        Mi viejo quiso agarrar la taza y la mano no le obedece, se le cae todo desde hace rato
        anda diciendo puras incoherencias mi apá, hace media hora platicaba bien
        amanecí con la mitad de la cara como de trapo y se me sale el café por un lado
        La vecina trata de hablar y nomás le salen ruidos, como si trajera la lengua gorda
        oiga mi suegro arrastra la pierna desde que se levanto de la siesta y la mano le cuelga
        de repente no me salían las palabras, ya se me pasó pero me dejó asustada, fue hace una hora
        se me durmió todo un lado, brazo y pierna, y la cara tambien, de golpe, estando sentado viendo la tele
        mi compa de la obra se puso a hablar como borracho y no ha tomado nada, ni puede sostener la pala
        a mi esposa se le colgo un ojo y el cachete hace ratito, dice q no es nada
        El señor que espera aquí junto a mí empezó a babear de un lado y no entiende lo que le pregunto
        mi abuela no sabe ni quién soy yo, ayer me hacía bromas, hoy me ve como a un extraño
        estaba lavando los trastes y el brazo derecho se me quedó muerto como diez minutos, ya lo muevo otra vez
        Doña Chela se va pa un lado al caminar, como barco, empezó de la nada hace un rato y ve doble
        le pedi q sonriera y nomas se le levanto media boca
        mi papa le atina al agua con la pura mano izquierda, la otra dice q no la encuentra, asi desde las 7
        no puedo escrbir bien me falla la mano desde hace rato y siento media lengua dormida
        Ay virgencita, mi hermano se quedó tieso de un lado y me habla todo enredado
        mi mai quiere decir una cosa y le sale otra, le dice tenedor al teléfono, comenzó esta tarde
        el don se le torció la jeta en plena misa y ya no pudo levantar el brazo pa persignarse
        Todo me da vueltas desde hace una hora, no puedo ni pararme y se me cae el párpado
        a mi ñaño se le trabó la lengua y se le aguadó la pierna jugando naipes, recién nomás
        fijese que a mi tia se le fue el habla anoche un ratito y volvio, hoy otra ves se le fue
        mi marido anda con la cara chueca desde el mediodia y se tropieza con el pie q no levanta
        siento como si tuviera un elefante sentado en el pecho, estoy todo sudado
        Mi papá se agarra el pecho y está blanco como papel
        me duele aqui enmedio del pecho y se me corre pa la quijada desde hace veinte minutos
        traigo un apreton en el pecho que me baja x el brazo izquierdo, me dio subiendo las escaleras y no se quita
        dice mi señora que es una agrura pero anda fría, sudando y con el brazo dormido
        Se me quiere salir el corazón, va a mil y me estoy yendo, veo todo negro
        mi suegra tiene ganas de vomitar, la espalda le arde y dice que siente que se muere
        me oprime como un cincho, no aguanto el pecho, tengo azúcar y presión
        el muchacho de la cancha se desplomó corriendo y no se le siente el pulso
        ya me tome dos pastillitas debajo de la lengua y el dolor de pecho ahi sigue
        Don Beto está gris, con un sudor helado, y se soba el pecho sin parar
        dsd la madrugada me arde la boca del estomago y se me sube al cuello, nunca lo habia sentido, y me falta aire
        a mi patrona le agarró una punzada fea en el corazón y se tuvo que sentar en la banqueta, sigue igual
        mi aparatito del corazon me ha dado tres patadas hoy, me tira al suelo
        como que se me para el corazón y luego brinca, ya me desvanecí una vez hoy
        me levante por agua y me dio un dolor en el pecho como patada de mula, todavia lo traigo
        mi cuñado, treinta y ocho años, dice que le estan exprimiendo el pecho, sta en el carro afuera de su clinica
        me duelen las dos quijadas y los brazos, y estoy empapada en sudor sin hacer nada
        la presion en el pecho no se me va ni acostado ni sentado, esto ya no es el musculo que me trataron
        mi nana se puso amarillosa, le cuesta resollar y le pesa el pecho
        en la bicicleta de su gimnasio me vino un dolor al pecho con mareo, aquí sigo sentado y no afloja
        mi pai tiene los labios blancos, se dobla del pecho y no quiere que llame a nadie
        se puso morado comiendo un pedazo de carne, no le pasa
        No jalo aire, no puedo decir ni tres palabras
        mi niño asmático ya usó la bombita cinco veces y le sigue chiflando el pecho, se le hunden las costillas
        la señora del 4 se está ahogando, tiene la boca azul
        mi abuelito respira como pescado fuera del agua desde hace ratito
        me despierto ahogándome, tengo que estar sentado en la ventana pa jalar aire, hoy peor que nunca
        esta roncando raro y deja de respirar un buen rato, no la puedo despertar
        se le atoró un dulce a la niña y ya no hace ruido
        Boté una espuma rosada al toser y no me alcanza el aire
        mi hermana esta jadeando como perrito, tiene las uñas azules y el inhalador se acabo
        inhalé los vapores del cloro con el ácido limpiando el baño y se me cierra la garganta
        El oxígeno del dedo le marca 81 a mi mamá y anda muy dormida
        tiene el pecho lleno de chillidos y ya ni puede terminar de hablar conmigo mi esposo
        siento que me estoy ahogando en seco, ni acostado ni parado me entra el aire
        me operaron la rodilla hace diez días y de repente me falta el aire y me duele al respirar hondo
        Mi esposa trae la pantorrilla como jamón y ahora escupió sangre tosiendo
        llegue ayer de un viaje de 14 horas, hoy me dio una puñalada en el costado y no alcanzo a respirar
        tenia la pierna hinchada y hoy me agito nomas de ir al baño, el corazon me va volado
        a mi mamá la operaron de la cadera y amaneció con un dolor en las costillas que no la deja jalar aire
        el coágulo que traía en la pierna creo que se me fue pa arriba, me ahogo
        estoy enyesado ase tres semanas, me desmaye en el pasillo y ahora cada respiro me pica
        mi hija toma pastillas anticonceptivas, le dolía el chamorro y ahorita no puede ni hablar de lo agitada
        recién parida de dos semanas y siento que me clavan algo en el pulmón, estoy sin aire
        dejé de tomar el anticoagulante y hoy amanecí sofocado con el corazón a galope
        se me rajó algo por dentro, un dolor horrible del pecho a la espalda, así de golpe
        mi tata tiene una bola que le late en la panza y ahora le duele durisimo la cintura y sta palido
        sentí como que se me rompió la espalda por dentro, entre los omóplatos, y las piernas se me aguadan
        A mi papá le dijeron que tenía inflada la vena grande, hoy le dio un dolor tremendo en la barriga y suda
        dice que es como un cuchillo que le baja del pecho a los riñones, empezó de jalón, nunca se queja mi esposo
        estoy doblado, el dolor me camina del cuello a la espalda baja y traigo un brazo sin pulso segun mi hija enfermera
        no he podido orinar desde anoche y tengo dormido ahí abajo
        Me limpio en el baño y no siento nada, como si fuera de otra persona, desde ayer
        se me aguadaron las dos piernas hoy y me oriné sin darme cuenta
        ya no siente las piernas desde que se cayó del techo
        mi viejo trae dormidas las nalgas y la entrepierna desde la mañana, y le duele la cintura horrible
        Con el dolor de ciática ahora se me sale la popó y ni cuenta me doy
        tengo ganas de hacer pipi y por mas q pujo no sale nada, llevo todo el dia, y las piernas flojas
        como si estuviera sentada en un cojín que no existe, no siento el asiento, empezó anoche con la espalda
        mi cuate cargó un refri, tronó la espalda y ahora camina como títere, las dos piernas se le doblan
        perdí la sensación de las partes, ni con mi mujer siento, y la espalda me mata, tiene dos días
        a mi mami se le hizo en la cama, ella nunca, y dice que de la cintura pa bajo no se siente
        me levanté y las piernas no me sostuvieron, ninguna de las dos, ayer caminaba
        no aguanto la vejiga dsd que me dio el tiron en la cintura el lunes, antes nunca me pasaba
        Toco la parte de adentro de los muslos y está como anestesia del dentista, hoy empezó
        el hernia del disco se me puso peor, ahora gotea la orina y no la siento pasar
        mi hermano no puede levantar ningun pie, va para tras cada hora, primero los dedos y ya las rodillas
        me pusieron la inyección en la espalda ayer y hoy no muevo las piernas ni puedo mear
        siento un hormiguero en el trasero y adelante, y el chorro ya no me sale, solo gotitas, de ayer a hoy
        Se le olvidaron las piernas a mi abuela, así dice ella, hoy no le responden y mojó la silla
        chocamos y desde entonces no mueve manos ni pies mi primo, sta en el asiento todavia
        la pierna le quedó doblada pa donde no va, se cayó de la moto
        Tiene el brazo como una zeta mi niño, se aventó del columpio
        mi mamá se resbaló en la tina, no se puede parar y un pie lo tiene más corto y volteado pa fuera
        me tronó el tobillo jugando, quedó apuntando a un lado y los dedos están fríos y blancos
        se le salió el hombro y trae la mano morada y sin fuerza, acaba de pasar en la cancha
        pisé mal bajando del camión y la canilla se me quebró, se brinca la piel por dentro
        el cuello le truena y le hormiguean los brazos desde el choque de hace rato
        la rodilla se le volteó pa tras y el pie ya no tiene color
        mi abuelita grita si le movemos la cadera, se cayo hace una hora del lado derecho
        Le cayó una viga en la pierna a un compañero, está toda chueca y sangrando
        el codo de mi hija se ve salido, se le marca un pico y no siente los dedos
        me machuqué la mano en la prensa, los dedos están aplastados
        se cayo del segundo piso el pintor y no se mueve
        mi marido se vino abajo de la escalera, tres metros, le duele todo el espinazo y no lo puedo mover
        El caballo me tumbó y me pasó por encima, me duele respirar y traigo la panza dura
        me caí de espaldas del palo de mango y no me puedo enderezar, las piernas me hormiguean
        rodó todas las gradas mi suegra y quedó ahí tirada quejándose, tiene 84
        lo avento un carro en la esquina, anda parado pero habla raro y le duele la barriga
        estoy tirada en el piso de la cocina desde anoche, no puedo pararme, nomás alcancé el celular
        mi muchacho se voltió en la cuatrimoto, le quedó encima y escupe sangre
        se desbarato el andamio con mi cuñado arriba, sta consciente pero no siente de la cintura
        choqué a setenta hace rato y ahora el cuello no lo puedo ni voltear, los brazos se me duermen
        Al señor que limpia vidrios se le soltó el arnés, cayó como de una casa, respira pero quejándose
        mi compadre cayó sentado del techo de lámina y siente que se le partió la rabadilla y la espalda, no se para
        lo pateo una vaca en las costillas y se le oye como burbujas cuando respira
        hoy en la mañana me aventé de cabeza a la alberca bajita y ahora no cierro las manos
        se pegó en la nuca con el borde de la tina y anda vomitando
        Mi abuelo toma warfarina y se dio un santo golpe en la frente hace rato
        mi hijo se dio con el poste y pregunta lo mismo una y otra vez
        le sale agüita clarita por la nariz después del trancazo en la cabeza
        después del balonazo se quedó ida y tiene una pupila grandota y la otra chiquita
        me cayó una caja en la cabeza en la bodega, se me borró todo y ahora no aguanto el sueño
        Mi esposo se cayó ayer, hoy no lo puedo despertar bien, balbucea y se vuelve a dormir
        tomo pastillas para adelgazar la sangre, me resbalé y traigo un chichón del tamaño de un limón, ahorita
        quedo noqueado como un minuto en la pelea, ya volvio pero no sabe ni que dia es
        la bebé se nos cayó de la cama alta, lloró y ahora está muy floja y no quiere el pecho
        se descalabró mi apá, tiene 79, le dan sus aspirinas y el clopi no sé qué, y anda desorientado
        trae los ojos morados como mapache y sangre en la oreja desde que se cayó de la bici
        me di un cabezazo el domingo y cada dia me duele mas, hoy vomite dos veces y veo borroso
        Un batazo en la sien le dieron al catcher y está tirado, habla puras tonterías
        mi mama esta con anticoagulantes, se fue de boca en el baño, dice q esta bien pero se le cierran los ojos
        le pegó el volante en la frente y ya se vomitó tres veces el chamaco
        desde el golpe de antier mi tía camina chueco y se le olvidan las cosas, toma eliquis
        me reventó la cabeza, de un segundo a otro, jamás había sentido algo así
        Sentí un trueno en la nuca y ahora no aguanto la luz
        mi esposa se agarró la cabeza gritando, dice que le explotó algo, y se vomitó
        haciendo fuerza en el baño me dio el dolor de cabeza mas espantoso de mi vida hace veinte minutos
        como si me hubieran dado un martillazo por atrás, y nadie me pegó, el pescuezo no lo doblo
        le vino un dolor de cabeza de la nada, se le cae un párpado y no la reconozco
        nunca me duele la cabeza y hoy me la están partiendo con hacha, empezó de sopetón en el trabajo
        estabamos en la intimidad y a el le trono la cabeza de dolor, sigue tirado en la cama sin moverse
        mi hermana se levanto gritando que la cabeza le iba a estallar, ahora sta como dormida
        me dio un latigazo en el cerebro y me quedo zumbando, veo lucecitas y las piernas no me dan
        este dolor d cabeza no es el de siempre, llego d golpe como rayo y vomito a chorros
        tiene los ojos en blanco y está temblando todo
        Se está sacudiendo en el piso mi hermano, ya van como cinco minutos
        le salía espuma de la boca y se mordió la lengua, ahora no despierta
        mi bebé se puso tieso, se le voltearon los ojitos y está ardiendo en calentura
        le dio un ataque a la muchacha de recepción, nunca le había dado
        se orinó y brincaba como pollo descabezado, ya paró pero está ido, es la primera vez
        a mi hija le dan sus ataques, pero hoy lleva tres seguidos y no vuelve en sí entre uno y otro
        mi marido se quedó pegado mirando a la nada, masticando aire y no contesta, ya va rato
        Le agarró la temblorina y puso los brazos tiesos como palos, está boca abajo y no sé qué hacer
        dejó de tomar de golpe, tres días sin trago, y acaba de convulsionar en la sala
        el paciente de al lado se cayó de la camilla y se retuerce todo
        se me va la mano sola, brinca y brinca desde hace rato y ya empezó a brincar la cara
        estoy embarazada de ocho meses, mi esposo dice que me trabé y me sacudí en la cama hace un rato
        mi mamá se engarrotó toda, apretó los dientes y se puso azul, ya respira pero no me conoce
        otra vez se estiró y pataleó, van cuatro hoy, y la medicina de los ataques se le acabó
        mi hijo arde en fiebre y no puede pegar la barba al pecho, le molesta la luz
        Le salieron unas manchitas moradas que no se borran con el vaso, y tiene calentura
        tengo el pescuezo duro como tabla, calentura de 40 y la cabeza me revienta
        la bebé chilla feo cuando la cargo, tiene la mollera saltada y está caliente
        mi roomie de la uni tiene fiebre, el cuello tieso y anda diciendo disparates
        se le arquea la espalda pa atrás a mi nene, hierve de fiebre y está como dormido
        Pensé que era tortícolis pero ya me subió la fiebre, vomito y hasta la lámpara me lastima
        mi sobrina anda con la nuca tiesa y puntitos rojos en las piernas desde anoche, muy decaida
        todos dicen que es gripe pero mi hija no dobla el cuello, tiene fiebrón y no quiere abrir los ojos
        calenturon, dolor de nuca que no me deja agachar la cabeza y vomito verde desde anoche, tengo 19
        mi papa tiembla que se sacude la cama, sta caliente y ya no sabe donde esta
        la herida de la operación apesta y mi mamá está fría, confundida y respirando rapidito
        Tengo la piel como con manchas de mármol, fiebre y casi no he orinado en todo el día
        empezó con mal de orín y ahora mi abuela delira, está helada y el corazón le brinca
        la pierna se le puso negra alrededor de la cortada y el rojo le va subiendo cada hora, dice que se muere
        me dieron de alta ayer del reemplazo de cadera y hoy me dan escalofríos que castañeo, la presión por el piso
        Anda como drogado de la pura calentura mi esposo, trae la rodilla operada supurando
        le estan dando quimios y hoy amanecio con 39 y medio, tiritando y muy debil
        mi tío diabético trae el pie podrido, huele, y desde la mañana está ido y con fiebre
        tiene noventa, fiebre, ya no abre los ojos y las manos se le ven azulosas
        hoy mi mami no quiere nada, respira cortito, la piel fría y sudada, tenía infección en los riñones
        un piquete chiquito y ahora el brazo está duro, brilloso, me duele más de lo que se ve y estoy con calentura y mareo
        le picó una abeja y se le está hinchando la lengua
        Me salieron ronchas por todo el cuerpo y se me cierra el pescuezo, me comí unos camarones
        mi niña comió cacahuate y está ronca, con los labios como salchichas
        me pusieron la inyeccion de antibiotico y me estoy hinchando de la cara, me cuesta tragar
        ya se puso la pluma de epinefrina mi hermano y todavía le chifla el pecho
        El don del jardín, lo agarraron las avispas, está todo rojo y se está desvaneciendo
        la pomada que me dieron me levantó ronchas y ahora siento una bola en la garganta que crece
        se le pusieron los ojos como sapo y la voz finita despues de la pastilla para el dolor
        mi bebé probó huevo, vomita, está llenito de ronchas y muy aguado
        tome la ibuprofeno que me dijeron y no me entra el aire, se me inflo la boca
        Le dio como un soponcio al ratito de que la picaron las hormigas, toda enronchada
        no le pasa la saliva a mi marido, se le infló el galillo de repente, toma pastilla pa la presión
        mi compañera comio algo con nuez, se rasca el cuello y dice q se le tapa, no trae su inyeccion
        con los guantes de latex se me puso la cara como globo y ando mareadisima ahorita
        mi mamá se puso su insulina y no comió, está sudando frío y no me contesta
        El azúcar le salió en 38 y anda como borracho
        mi esposo diabetico esta necio, agresivo, temblando, no quiere abrir la boca pa darle jugo
        me pinché el dedo y dice 45, me tiemblan las manos y veo doble
        le di coca y dulces pero sigue ida, el aparatito marca LO
        se inyectó doble por error la abuela y ya se está durmiendo
        Mi hijo con diabetes no despierta, está empapado y flojito
        el azúcar se me fue a los suelos en plena caminadora, estoy temblando y ya no atino ni a destapar el jugo
        huele a acetona, respira hondo y rápido y el azúcar dice HI, está muy dormida mi hermana
        a mi papá le marca más de 500 y anda perdido, orina y orina y ya no se para
        don Tacho esta diabetico, lo encontramos sentado con la mirada perdida, frio y babeando
        se le bajó la azúcar al chofer, no entiende lo que le decimos y se cayó
        lleva todo el día en el campo, está ardiendo, ya no suda y habla disparates
        Dejaron al nene en el carro cerrado, está rojo y no abre los ojos
        mi compañero se asoleó en el techo, se tambalea y no sabe cómo se llama
        ando cortando fresa y me dieron calambres, vómito, ya no veo bien y tengo la piel seca y caliente
        el viejito de enseguida está en su casa sin aire, hirviendo, y no nos hace caso cuando le hablamos
        corrió el maratón y se cayó, está caliente como comal y delirando
        se me está cociendo mi papá, anduvo en el tejado a pleno sol, tiene 41 de temperatura y está ido
        en el temazcal se puso mal mi amiga, colorada, no reacciona bien y vomita
        un muchacho de la cuadrilla se quedo tirado en el surco, hierve y le brincan los musculos
        entrenando futbol se desguanzó mi hijo con este calorón, anda diciendo cosas sin sentido
        se tragó todas las pastillas de la presión de mi suegra el chiquito
        El abuelo tomó raticida creyendo que era azúcar, está vomitando
        me eché como veinte tylenoles por el dolor de espalda desde ayer y ando amarillo y con asco
        mi hermano se metió algo, está azul y ronca feo, no despierta
        tomó los parches de fentanil, se pegó tres, y ya no responde bien mi tía
        comimos unos hongos del monte y mi marido ve cosas, suda y babea
        huele a gas en el departamento y todos amanecimos con dolor de cabeza, mi hija no despierta bien
        La bebé se tragó una pila de botón
        se equivocó y le dio dos veces la medicina del corazón, ahora tiene el pulso lentito y se marea al sentarse
        mi primo anda en el fertilizante, se mojó todo de veneno y le llora todo, babea y se orina
        le di a mi nene jarabe de grande, está bien dormido y no lo despierto
        mezcló las pastillas de los nervios con tequila y respira cada mucho rato
        tome gasolina sin querer chupando la manguera, me quema el pecho y toso mucho
        le mordio una vibora de cascabel en el tobillo, se le esta inflando
        Mi esposo confundió el pastillero, se tomó lo de toda la semana
        me picó un alacrán y se me duerme la lengua, no puedo tragar
        el bote de anticongelante está abierto y mi niño huele a eso, anda tambaleándose
        no para la sangre, ya empapé tres toallas
        se cortó con la sierra y le brinca la sangre a chorritos
        Mi papá está vomitando como asiento de café
        hice del baño negro como chapopote y me voy de lado cuando me paro
        le sangra la nariz hace más de una hora y toma anticoagulante
        me abrí la herida de la operación tosiendo y se me ve por dentro, sale mucha sangre
        un vidrio le entró en el cuello al vecino
        se le reventó una várice a mi abuelita, es un chorro, hay un charco
        echó cuajarones de sangre por atrás mi mamá y está pálida como vela
        me di con el machete en el muslo, la venda ya se llenó dos veces
        Estoy vomitando sangre viva, soy de hígado malo
        me baja tanto que lleno una toalla cada media hora y ya se me doblan las piernas, veo puntitos
        el muchacho se arrancó el dedo con la cadena de la moto
        le estan saliendo moretones solos y sangra de las encias sin parar desde hoy, toma coumadin
        se desplomó y no reacciona
        mi suegro se cayo redondo en el pasillo de la clinica
        No le siento el respiro a mi abuela, ¿qué hago?
        se fue pa bajo como costal en la caminadora, ya abrió los ojos pero no dice nada
        le hablo, le pego en la cara y nada, está calientita pero no despierta
        ya es la tercera vez hoy que se me apaga la tele, me voy y amanezco en el piso
        Está tirado un señor en su estacionamiento, no sé si respira
        mi marido se puso blanco, se fue y se orinó, cuando volvió no sabía qué pasó, fue ahorita
        encontramos a la vecina en el suelo, fría, se queja bajito nomás
        Mi entrenador se vino de boca sin meter las manos, tiene la cara hinchada y sigue privado
        me estoy desvaneciendo, no puedo sostener el telef
        mi amá está como muñeca de trapo, le levanto la mano y se le cae
        electrocutaron a un compa, tocó el cable y quedó tirado
        sacaron a un chiquillo de la alberca y no responde
        a mi hermana le da el patatús a cada rato desde la mañana, ahora quedó en el baño y no abre
        se me apagó un ojo, así nomás, como si bajaran la cortina
        mi mama dice q de pronto ve todo negro, de los dos ojos
        perdi la vista del lado izquierdo como diez minutos y ya me regreso, hace rato
        me cayó ácido de batería en los ojos y no veo
        veo la mitad de las cosas, la otra mitad no está, desde que desperté
        se le nubló el ojo a mi viejo en un segundo, con dolor en la sien, y le duele masticar
        el ojo se me puso como piedra, rojo, veo halos y vomito del dolor, empezo hoy
        un alambre le saltó al ojo, le sale agua y ya no distingue nada
        como telaraña negra que me va tapando el ojo desde esta mañana, con relampagos
        mi abuelo anda chocando con las paredes, dice que se le hizo de noche, y es mediodía
        toy viendo doble desde hace un rato y un parpado no me sube
        tengo siete meses y estoy manchando mucho, rojo rojo
        Mi bebé no se ha movido desde ayer en la panza
        se me reventó la fuente y apenas voy en la semana 29
        estoy panzona de ocho meses, veo lucitas, se me hincharon la cara y las manos y la cabeza me estalla
        mi nuera se cayo de panza, tiene 32 semanas y la barriga se le puso dura como piedra
        siento q ya viene, tengo ganas de pujar y voy en el carro para alla
        se asoma el cordón, mi esposa rompió fuente hace ratito
        tengo retraso de mes y medio, me dio un dolor de un lado del vientre que me dobló y me quiero desmayar
        ayer pateaba como futbolista y hoy nada, ya me tome algo dulce y nada
        di a luz hace cinco días y estoy echando coágulos del tamaño de una naranja
        mi hija va de 6 meses y le dan dolores cada cinco minutos, le escurre agua con sangre
        Apenas me alivié el martes, la cabeza me retumba, veo borroso y la presión me sale 170
        con gemelos de 34 semanas y me duele aquí arriba de la boca del estómago, debajo de las costillas, con vómito y la vista rara
        q hago m esta bajando sangre y tengo 3 meses, mucho colico
        mi bebé de un mes tiene 38.7 y no quiere comer
        el niño está morado de tanto toser y se queda sin aire hasta que se desguanza
        no moja pañal desde ayer, tiene los ojos hundidos y llora sin lágrimas, puro vómito y chorrillo
        mi chiquita se puso gris mamando y dejó de respirar un ratito
        Se le metió un frijol o algo, hace un ruido como foca y se le jala el cuello al respirar
        anda babeando sentadito pa delante, con fiebre, no puede tragar ni hablar mi hijo de 4
        mi nieto esta guango guango como trapo mojado, no agarra la mamila y tiene los labios palidos
        Se tragó dos imancitos de sus juguetes y le duele mucho la panza
        la nena se quemó con la olla de frijoles, el pecho y la cara, se le despega la piel
        mi niño trae la bolita de abajo hinchada y morada, grita de dolor desde hace una hora
        se le atraveso a la camioneta mi sobrinito, le paso la llanta por la pierna
        se enroscó el cordón de la cortina en el pescuezo, ya se lo quité pero está ronco y moradito
        mi bebito recién nacido está amarillo mostaza, ya no despierta para comer
        hace popó como jalea de fresa, se encoge y grita por ratos, y luego se queda como muerto mi bebé
        Se quiere desmayar mi hija de 8, orina a cada rato, flaquita flaquita y el aliento le huele a fruta pasada
        tiene el cuello inflado como sapo y se oye un pujidito cada vez que respira, mi mamá
        después del golpe en las costillas siento un lado del pecho que no se infla y me ahogo
        Se me tapó el hoyito del cuello por donde respira mi papá, está desesperado
        estuvimos en el incendio del taller, mi primo tose negro y está ronco
        Le agarró una desgarradura en el pecho que se le fue a la espalda y no tiene pulso en la muñeca izquierda, mi tío
        el dolor se me pasó del pecho a las piernas, una la traigo fría y tiesa, fue de repente cargando costales
        le aplastó el pie el montacargas, la bota está llena de sangre
        se sento en falso mi apa y trono el muslo, se le hizo bola y no puede ni moverlo
        la muñeca de mi suegra parece tenedor, se acaba de ir de manos en la banqueta y tiene los dedos dormidos
        mi mamita se cayo de la cama anoche y hoy no se puede sentar ni mover el cuello, dice que le corre corriente
        tengo las dos patas como de chicle desde ayer, primero los pies y ahora ya las manos tambien
        ni corrí y ya estoy boqueando, me pica la espalda al respirar, y la pierna operada la traigo dura y caliente
        El abuelo se pegó con la alacena hace una semana y desde ayer se duerme parado, no coordina y arrastra un pie
        a mi papa le estallo algo en la cabeza, asi dijo, y luego ya no pudo seguir hablando
        me dieron con un cuete en la cara, el ojo me sangra y veo pura mancha
        la señora de la fila se fue pa atras, los ojos volteados, y le brincan los brazos
        me quitaron el agua en el empaque, ya no sudo, se me nubla todo y ando diciendo tonteras segun mi comadre
        probé kiwi y me pica la lengua por dentro, se me engordó y ya hablo raro
        a mi ama le cambiaron la sonda y hoy esta titiritando, caliente, con la vista perdida y no ha orinado
        le pasó la llanta del carro por la pierna
        le pasó el coche por encima del pie y no se puede parar
        sacaron a una niña de la alberca y no responde
        se cayó de la camilla y se está retorciendo todo
        se me chueco la boca de repente
        mi papá está hablando como borracho y no ha tomado nada
        a mi mamá se le fue el habla, solo hace ruidos
        a mi suegra se le cayó el brazo izquierdo, así nomás, estaba desayunando
        le pedí que sonriera y se le movió nomás un lado
        estaba en la caja cobrando y una clienta me dijo que se me veia media cara caida, yo pense que era el cansancio pero ahora tampoco puedo firmar los recibos
        de golpe veo doble y camino como si el piso fuera barco, hace una hora
        se me durmió medio cuerpo de golpe lavando los trastes
        le hablo a mi abuelo y nomás dice sí sí sí, y el café se le escurre de la boca
        siento un ladrillo en el pecho
        mi mamá está pálida, sudando frío y le duele la quijada y el pecho
        dolor fuerte de pecho y ando vomitando
        cuánto cobran por cancelar, es que mi marido está tirado en el garaje agarrándose el pecho
        ando en la parada del trolley con una señora que no puede levantar el brazo y se le traba la lengua, a quien le hablo?
        tengo 73 y la faja que me da en el pecho cuando subo cuestas me dio hoy viendo la novela, me puse la pastilla bajo la lengua y nada
        mi niño tiene los labios morados, le chifla el pecho
        ayer en la tarde no podia mover la mano como por un cuarto de hora y se me cruzaban las palabras, hoy amaneci normal, le cuento por si acaso
        pecho apretado y nauseas, tengo 58 y soy diabetica
        mi compañero de la yarda está sudando helado y se soba el brazo izquierdo
        llevo la tarjeta del seguro? y otra cosa, mi mamá se ahoga si se acuesta, está jalando aire con la boca abierta
        pa la cita del lunes no sé, doctora, tengo una punzada en el pecho que me agarra hasta la espalda y me falta el aire, estoy en la pisca
        Tengo EPOC y me las arreglo, pero desde la madrugada cada respiro me cuesta horrores y el aparatito del dedo marca 78
        siento que me estrujan el corazón, ya me tomé el omeprazol y nada
        escupi sangre y me falta el aire, me operaron la cadera hace dos semanas
        me dijeron que caminara despues de la operacion de rodilla y eso hice, llegue a la esquina y de pronto sin aire, una punzada en las costillas y el corazon desbocado, sigo asi
        un dolor como que se me desgarra entre los omóplatos, empezó de un segundo a otro
        me cambian con la doctora Lee? algo se me rompio en el pecho y me atraviesa a la espalda, nunca senti cosa igual
        mi tata tiene marcapasos y se está poniendo gris, dice que el corazón le da patadas
        desde anoche no puedo orinar y traigo las dos piernas como hormigueando
        mi hija asmática ya no puede ni llorar, le sumen las costillas
        no alcanzo a jalar aire, cada vez menos
        la hernia iba mejorando hasta ayer, luego las dos piernas como de trapo y hoy me oriné sin darme cuenta, me da pena preguntar pero ¿es parte de la recuperación?
        se ahoga la abuelita, tiene los dedos azules y el oxigeno esta puesto a lo maximo
        me hice popo encima dos veces hoy y no me aguantan los pies, tengo mal la columna
        tengo el tobillo volteado para el otro lado
        mi mamá está en el piso del baño, una pierna le quedó más corta y el pie de lado, no se levanta
        operada de la columna hace diez dias y hoy de repente no puedo respirar hondo, me duele el costado
        ¿ahí sacan radiografías? me caí de la escalera como cuatro metros, de espaldas, en la obra, y no me puedo mover sin gritar, llevo veinte minutos acostado
        me tiro el caballo, la cadera se ve chueca y no aguanto pisar
        se me hinchó el chamorro el martes y ahora ando agitada y con tos con sangre
        siento un navajazo de la espalda a la barriga, soy hipertenso y me estoy poniendo frío
        el gato del carro se vino abajo y le aplasto el muslo a mi compadre, se le mueve donde no debe
        dende ayer no me sale la orina, tengo la vejiga que revienta y la entrepierna dormida
        no siento el asiento del inodoro, como si me hubieran puesto anestesia en las nalgas
        me di un cabezazo y ya vomité tres veces
        ¿la sesión de mañana es con Pedro? le quería decir que se me están yendo las dos piernas y que ya van dos veces que mojo la cama, la ciática ahora es de los dos lados
        se le zafó la cadera a mi nana al levantarse del sillón y grita si la tocan
        me cayó un block en el pie, está deforme y sale sangre
        volco el rzr y mi primo tiene el muslo doblado a la mitad
        hay que mover lo del miercoles, mi roomie se cayo de la patineta sin casco, esta bien dormido y tiene una pupila grandota
        sí tengo transporte, pero mi mamá rodó las escaleras del departamento ahorita y le quedó el hombro salido, no mueve los dedos
        desde el choque me sale agüita por el oído
        el peor dolor de cabeza de mi vida, como un batazo
        le cerró la puerta del camión en la mano, el hueso se le mira
        ¿atienden sin cita? estaba haciendo sentadillas y me tronó algo adentro de la cabeza, en un segundo ya era insoportable y no baja
        me dieron un batazo en la cabeza y veo doble
        se esta sacudiendo todo y tiene los ojos en blanco
        mi abuelita se cayó de la cama, toma anticoagulante y trae un chipote enorme
        el chavalo se pegó con el portón, estuvo un ratito ido y ahora lo único que quiere es dormir y vomita
        me estallo la cabeza en pleno acto con mi esposa, nunca me habia dolido asi
        cuello duro y un dolor de cabeza de cero a cien en segundos
        avísele a María que no llegamos a las 3, mi hermano está temblando en el suelo con espuma en la boca y nunca le había pasado
        mi sobrino se puso tieso, morado y ahora brinca todo
        a un señor le dio el ataque en su lobby, ya se golpeó la cabeza y sigue
        mi hermanito con calentura, no soporta la luz y llora si le doblan el cuello
        le han dado tres ataques desde el desayuno y entre uno y otro no vuelve en si
        tengo fiebre, vómito y la nuca como palo, en el dormitorio hay otro igual
        le salió fiebre después de que le quitaron la vesícula y ahora está toda ida, con las manos heladas
        mi hijo el de la uni no puede bajar la barbilla, tiene 39.5 y le molesta la luz
        mi viejito tiene neumonía y hoy no conoce ni a sus hijos, respira como perrito
        la bebé está guanga, con fiebre y la mollera saltada
        la cita de las 3 la dejamos? tengo el dedo del pie negro, tiemblo con 39.8 y siento que me muero, soy diabetico
        me cayeron mal los mariscos, tengo la cara como globo y ronquera
        comió cacahuate mi niña y está vomitando con ronchas y tose mucho
        le inyectaron la penicilina y a los cinco minutos se puso blanca, mareada y con la garganta apretada
        mi mama tiene infeccion de orina y hoy dice puras incoherencias, esta fria y con la piel manchada
        sigue libre el martes para mi papá? está ardiendo, respira rapidísimo y no lo puedo despertar, la llaga del talón se le puso negra
        mi apá se puso la insulina dos veces y ya no abre los ojos bien
        se me cierra la garganta, comí camarón
        me tome el antibiotico nuevo y se me esta engordando la lengua
        bueno, nos vemos a las 10. una cosa, al cuarto de hora del ibuprofeno me brotaron ronchas y ahora me cuesta tragar
        mi esposo es diabetico, esta empapado en sudor y no me contesta
        el glucometro dice LO y mi abue anda como borracha
        me siento como en un sueño, sudando, el sensor marca 44 bajando
        corrimos la media maratón y mi amiga se desplomó, la piel le quema y está confundida
        en el fil se nos cayo un muchacho por el calor, vomita y ya no nos reconoce
        me tragué todo el frasco de tylenol hace una hora
        mi cuñado venía caminando por el desierto, llegó sin sudar, delirando y con la piel ardiendo
        cancelen todas mis citas porfa, me tome 40 de las de amitriptilina ahorita
        mi mamá se puso dos parches de fentanilo y casi no respira
        el niño se quedo dentro del carro con este calor y no reacciona bien
        mi hermana le dio trago al anticongelante
        me tomé las pastillas de mi mamá todas, ya me está dando sueño
        encontré a mi hijo con las pupilas de puntito, labios azules, hay una jeringa
        me sale la sangre a chorros del brazo, me corté con la puerta de vidrio
        estoy vomitando como borra de café y me mareo
        desde ayer hago negro como alquitran y casi me desmayo en el baño, tomo naproxeno pa la espalda cada cuatro horas
        mezcle cloro con acido en el baño y no puedo parar de toser, me arde el pecho
        se me abrió la úlcera de la pierna y hay un charco, no se detiene
        mi esposo se desplomó, no respira
        me desmayé dos veces hoy, la segunda a media plática
        una persona esta encima del volante en el estacionamiento, le toco el vidrio y nada
        se me apagó un ojo al mediodía y no regresa
        vomito sangre mi esposo, tiene cirrosis
        el machete me agarró la muñeca, brinca la sangre con cada latido
        30 semanas y sangrando rojo vivo
        la clase de piso pélvico es a las 6 verdad? es que con 34 semanas me revienta la cabeza, veo lucecitas y tengo la cara hinchada
        hoy no llego, creo, me sacaron la muela ayer, tomo warfarina y llevo toda la noche tragando coágulos, ya estoy bien débil
        la señora que cuido se cayó de la silla y no tiene pulso
        mi hermana se nos fue, asi sin avisar, esta en el piso y no contesta
        todo se puso gris de un ojo mientras manejaba, no ha vuelto
        estoy de 28 semanas y se me salió un montón de agua con sangre
        mi nuera tiene 8 meses, se le subió la presión, le brilla la vista y le duele la boca del estómago
        a mi bebé de dos meses se le pone la boca morada cuando come y se queda como aguadito
        el nene se atoró con una uva, hace ruido finito y se está poniendo oscuro
        mi bebe respira raro, puja y se le hunden las costillas
        me tiraron de la bici contra el pavimento y no me siento de la cintura para abajo
        me aventé de clavado en una ola y pegué con la arena, no siento los brazos
        soy el surfista del cuello que ustedes ven. hoy me cayó la tabla encima y las dos manos se me apagaron, las piernas las siento ajenas, sigo tirado en la playa
        estoy sangrando y es mi primer embarazo
        embarazada y sangrando desde la mañana
        se me va el aire desde la operación de cadera
        se me va el aire al caminar desde la cirugía de rodilla
        se me acaba el aire desde que me pusieron la prótesis de cadera
        me sofoco al caminar desde que me operaron de la rodilla
        me sofoco desde la cirugía
        se me corta la respiración desde que me quitaron el yeso
        se me corta la respiración desde que me operaron el tobillo
        desde la operación me falta el aire al dar dos pasos
        ando sin aire desde que me operaron la pierna
        no me llega el aire desde que salí de la cirugía
        me agito mucho y me falta el aire desde que traigo el yeso
        me canso y se me va el aire desde el reemplazo de rodilla
        se me fue chueca la boca orita que me estaba rasurando
        mi apá quiere decir agua y le sale puro balbuceo, desde las 10
        El jueves me acomoda. Oiga, mi mano izquierda dejó de agarrar la plancha hace media hora, ¿lo vemos en la cita?
        ando echando masa en la tortillería y la señora de la caja de repente ya no entiende lo q le digo se le colgó un lado de la cara
        hoy en misa no pude leer, veía las letras pero no les hallaba sentido y arrastraba el pie derecho, ya se me quitó pero quedé con susto
        se me durmió medio cuerpo 15 min y ya volvio, ocupo cita?
        mi abuelita se esta yendo de lado y no puede tragar ni su saliva, empezó despues del almuerzo
        no sé si es el nervio del cuello pero esta mañana al ponerme el mandil el brazo derecho no me hizo caso y mi hija dice que hablo como tomada
        Veo doble desde hace una hora, todo da vueltas y no puedo caminar derecho, voy agarrándome de la pared
        el señor de la silla de junto aqui en su sala de espera no contesta y se le cae la baba de un lado
        me aprieta el pecho y me corre pa la quijada, tengo 54, ando en el tráiler por la 8
        a mi esposo le duele la boca del estomago, está sudando frio y dice que el brazo le pesa, él jura que fueron los tamales
        Sí confirmo lo de mañana a las 9. Nomás que ahorita tengo un ardor fuerte en el pecho que me llega a la espalda y estoy empapada de sudor.
        traigo el corazon como caballo desbocado desde hace rato y siento q me voy a desmayar
        cada que subo la escalera con los botes de pintura me da una opresión en el pecho y hoy ya me dio sentado
        mi marcapasos me ha dado tres descargas en una hora
        soy diabética de 70 y amanecí con náusea, sin aire y un cansancio que no puedo ni levantar el peine, la mandíbula me duele también
        le pegaron con la pelota en el pecho a mi niño en la liga y se desvaneció, ya abrió los ojos pero esta palido
        no alcanzo aire ni pa decir una frase
        a mi chamaco se le hunden las costillas al respirar y el inhalador ya no le hace
        mi mamá trae los labios moraditos y respira bien cortito, dice q no es nada q nomas quiere dormir
        estábamos limpiando una alberca y mi compadre mezcló cloro con ácido, ahora tose y tose y no puede jalar aire, qué hacemos
        se le atoró un pedazo de carne a mi suegro no puede hablar ni toser
        ¿Puedo llegar tarde? Es que desde anoche no aguanto estar acostada, me ahogo, tengo que estar sentada y saco espuma al toser.
        me operaron de la rodilla hace 9 dias y hoy me duele al jalar aire, una punzada en el costado, y me agito nomas de ir al baño
        tosí sangre en la servilleta y me falta el aire, hace una semana me quitaron el yeso
        la pantorrilla la traía hinchada desde el vuelo de guadalajara y ahora me falta el aire y el pulso en 130 segun el reloj
        sentí que algo se me rasgó por dentro entre los omóplatos, el dolor más bruto de mi vida, y ando mareado
        mi papá tiene un aneurisma en la panza que le están vigilando y hoy le agarró un dolor de espalda tremendo y está blanco como papel
        no siento cuando me limpio en el baño, desde ayer
        llevo todo el dia sin poder orinar y la ciatica me agarro las dos piernas
        Me da pena escribirlo pero me hice popó en el camión sin sentir, y traigo dormido entre las piernas desde que cargué el refri.
        Prefiero con la terapeuta mujer por favor. La espalda ahí va, pero desde el lunes no siento nada al tener relaciones y el chorro de la pipí sale a gotitas.
        las dos piernas se me doblan como trapo desde hoy, antes nomas era la cintura
        ando de mudancero y del jalón de un piano quedé que la silla de montar la traigo anestesiada, o sea las nachas y las partes, es normal?
        se calló mi niño del brincolin y el bracito le quedo en forma de ese
        me caí del techo, un piso y medio, no me puedo mover del dolor de espalda
        se me asoma el hueso por la espinilla
        mi tía resbaló en el mercado sobre ruedas y una pierna le quedó más cortita y con el pie volteado para afuera, no se deja tocar
        el jaripeo se puso feo, el toro le cayó encima a mi hermano y la cadera le truena y no puede pararse, estamos en el lienzo todavía
        me tumbaron de la bici los de un uber, el codo quedo al reves y los dedos los tengo blancos y frios
        ¿Tienen rayos X ahí? La rodilla se me zafó completa al rematar, la rótula no, la rodilla, y ya no siento el pie.
        mi hijo se aventó de clavado en lo bajito de la playa y dice que no siente las manos
        me aventaron en la lucha y caí de nuca, los brazos me queman y los traigo sin fuerza desde anoche
        chocamos hace una hora y me truena el cuello, cada que volteo se me van las piernas
        mi abue toma warfarina y se pegó en la cabeza con la alacena, ya esta vomitando
        le cayó una tabla en la cabeza al ayudante, repite la misma pregunta y no sabe que dia es
        anoche me caí en la regadera y me pegué atrás de la cabeza, tomo eliquis, me siento bien nomás un chichón grandote
        mi bebe rodo de la cama al piso de loseta y desde entonces está bien dormilona no la puedo despertar bien
        Para la cita de Emiliano: hoy chocó cabeza con otro portero, le sale agüita clara de la nariz y un ojo lo trae con la pupila más grande.
        me tronó la cabeza como cohete, nunca me había dolido asi, estoy en el piso del baño
        disculpe la migraña es de siempre pero esta llegó en un segundo estando yo peinando a una clienta y no puedo doblar la nuca y devolví el estómago
        le está dando un ataque a mi sobrino, tiembla todo y echa espuma
        Nunca he sido epiléptico y hoy en la obra dicen que me puse tieso, me mordí la lengua y me oriné, no me acuerdo de nada
        mi niña de 14 meses se puso morada y empezo a brincar con la calentura, ya paro pero sigue como ida
        calentura de 40, no aguanta la luz y no puede pegar la barba al pecho
        a mi hijo el que vive en el dormitorio de la uni le salieron puntitos morados en las piernas y tiene fiebre y el cuello tieso
        Quería cancelar lo del cuello de mi hermana, es que ya no parece torcedura: arde en fiebre, vomita y dice incoherencias.
        la mollera de mi bebé está abultada y llora raro como gatito, trae fiebre
        la herida de la cadera apesta, tiembla de frio y no sabe ni quien soy
        mi mamá con infección de orina amaneció delirando, respira rapidísimo y trae la piel como jaspeada
        me piqué con un nopal hace tres días y hoy el brazo está negro y con ampollas, me duele muchísimo mas de lo que se ve y tengo escalofrios
        estoy en quimio, me subio la fiebre a 39 y siento q me apago
        le picó una abeja al jardinero de aquí y se le está cerrando la garganta
        mi hija se tomó el antibiótico del dentista y en diez minutos se le hincharon los ojos y la boca, trae la voz ronca y está vomitando
        ya le puse el epipen al niño del kinder por un cacahuate, ¿así lo dejo o qué sigue? todavía chilla al respirar
        el azucar de mi viejo salió en 41 y no quiere tragar el jugo
        me puse insulina de mas por error, estoy sudando y todo se me borra
        Mi compañera de la maquila es diabética y está diciendo puras groserías, sudada y temblando, ella no es así, no alcanzó a desayunar
        el aparatito marca HIGH, mi hija huele como a fruta y respira hondo hondo, esta bien dormida
        estamos en la pisca y don chuy ya no suda, esta rojo y hablando tonteras
        la botarga del pollo se desmayó en el estacionamiento, está hirviendo y no reacciona bien
        se me quedó la niña en el carro media hora con este calor, la saqué y esta toda colorada y flojita
        el corredor que venía conmigo en el medio maratón trae 41 en el termómetro, se tambalea y no reconoce a su esposa, ustedes están en la ruta
        mi nieto se tragó un puño de mis pastillas de la presion
        me tome como 14 tylenol entre ayer y hoy por el dolor de la muela y de la espalda, me duele aqui bajo la costilla
        mi hermano se metió unas azules y ronca raro, no lo puedo despertar
        dejamos el asador prendido adentro por el frío y los cuatro amanecimos con dolor de cabeza y vómito, mi suegra no despierta bien
        mi papa fumigó en el fil sin mascara y ahora babea, le lloran los ojos y tiene las pupilas chiquititas
        La abuela se puso dos parches de fentanilo porque uno no le hacía. Está muy dormida y casi no respira. ¿Le quito uno?
        el bebé se comió una pila de esas de botón del control
        me corte con la sierra y no para, ya empapé dos toallas
        vomité como asientos de café y ando mareado, tomo mucho ibuprofeno por la rodilla
        del baño sale pura sangre negra como chapopote y se me va la vista al pararme
        le apreté con un trapo el chamorro a mi patrón que se dio con la desbrozadora y la sangre brota a chorritos, ya se puso pálido
        Sí, el seguro es Medi-Cal. Y oiga, el catéter de diálisis de mi esposo se soltó y está sangrando mucho del brazo, en cuánto llegan ustedes
        me operaron de anginas hace 6 dias y escupo sangre fresca a cada rato
        se desplomó mi entrenador de box y no le hallo pulso
        hay una señora tirada afuera de su puerta, no se mueve
        me desmayé dos veces hoy en el salón de uñas y antes de irme el corazón me da como brincos
        mi mamá no despierta, respira pero le pellizco y nada
        soy costurera, tengo 72, llevo semanas que me duele la sien y la quijada al masticar y hoy no vi nada con el ojo derecho como diez minutos
        me salpicó sosa caustica en los ojos y no puedo ver
        ¿atienden sábados? es que desde la mañana veo puros relámpagos y una mancha negra que va creciendo de un lado
        tengo 33 semanas y desde ayer no siento patear al bebe
        estoy embarazada, veo lucecitas, me duele mucho la cabeza y traigo la cara y las manos infladas
        sangrado con coágulos, 11 semanas, y un dolor de un lado de la panza que no me deja enderezarme
        Mi cita es de piso pélvico a las 4, tengo 29 semanas, pero se me acaba de salir un chorro de agua en el trabajo y me aprieta cada cinco minutos, ¿voy con ustedes?
        mi cuñada se alivió hace 5 dias y está llenando una toalla cada media hora
        mi bebe de un mes trae 38.5 y no quiere pecho, esta como de trapo
        saqué a mi niño del fondo de la alberca, ya tosió pero sigue respirando raro y quiere dormirse
        me dio un toque la planta de luz en el food truck, se me quedó pegada la mano y ahora el corazón no late parejo
        me agarró la mano la prensa y los dedos estan morados sin sentir
        despues del golpe en la espinilla la pierna se puso como piedra, brilla, y me duele horrible si me mueven los dedos del pie
        hice crossfit por primera vez el sábado y hoy orino color coca cola y no puedo doblar los brazos de lo hinchados
        mi pie de plano está frío, blanco y sin pulso, me duele como quemada, tengo mala circulacion
        mordió una vibora a mi primo en el cañón, la mano se le está poniendo como globo
        llevo dos días que las piernas se me van haciendo débiles, hoy ya los brazos, empezó después de una diarrea y ahora me cuesta tragar
        mi esposa le pegó al freno y el volante le dio en la panza, trae la panza dura como tabla y se está poniendo gris
        se quemó la cara con el boiler y tiene la nariz tiznada por dentro, ya habla ronco
        le dieron un navajazo a un muchacho aquí en la parada del trolley, se agarra el costado y se está sentando en el piso
        contesto lo del formulario: dolor 6, medicinas metformina, y sí me acaba de pasar que no puedo levantar el párpado ni mover ese lado de la cara ni la mano
        Fíjese que mi marido, que es sacristán, tocando las campanas sintió que le faltaba el aire y se puso ceniciento, ahí está sentado agarrándose el pecho
        d repente no puedo mover la pierna izq, el brazo tampoco
        le ablo por mi jefita q se callo en el mercado y de un rato pa aca no conoce a nadien
        va manejando mi hijo y yo dicto, traigo una presión en el pecho punto me da escalofrío y ganas de vomitar coma no es agruras
        mi papa está en la silla del dialisis de la casa y se puso frio, no contesta, los ojos se le van pa arriba
        ay señorita perdone, es que mi niña se metió una canica a la boca y ahora silba cuando respira
        me quitaron el disco hace 4 dias y hoy ya no puedo levantar ninguno de los dos pies
        se cayó del caballo en la cabalgata y dice que no siente del ombligo para abajo
        yo pensaba q era la bursitis pero el dolor del hombro izquierdo vino con falta de aire y sudor y no cambia si muevo el brazo
        Cambié de opinión, mejor el viernes. Mi tobillo está igual. Lo que sí, desde hace rato se me traban las palabras y tiro las cosas con la derecha.
        trabajo de velador, me asaltaron y me dieron con un tubo en la cabeza, tengo sangre en el oido y todo zumba
        mi suegra se cayó de sentón y ya no puede pararse ni apoyar, grita cuando la movemos, 84 años
        el drogado del baño de su plaza esta azul, traigo narcan no se usarlo
        la cara se le torció a mi mamá un ratito y ya quedó normal, ella dice que la deje en paz que solo quiere su terapia de la cadera
        picadura de alacrán, se me duerme la lengua y la garganta como que trae pelos
        Nomás aviso que no voy a llegar: mi esposo empezó a convulsionar en el carro y estoy orillada en la 805.
        no puedo parar la sangre de la nariz, ya van 50 minutos y tomo anticoagulante
        ayer la vecina me sobó el cuello y me lo tronó y desde entonces veo chueco, tengo hipo y se me cae la taza
        el abuelo se tomó el líquido de destapar el caño pensando q era agua
        acaban de atropellar a un niño en la esquina de ustedes salgan por favor
        Soy maestra de folklórico; al zapatear sentí un latigazo en el pecho hasta la espalda, se me nubló todo y tengo Marfan
        una semana despues de la cesárea, me cuesta respirar y se me sale el corazón nada más de cargar al niño
        mi tio el taquero le bajó el azúcar y está tirado atras de la lonchera, le echamos coca en la boca pero se le sale
        la pregunta es si mi seguro cubre ambulancia porque traigo el pecho apretado desde las 3 y el brazo me hormiguea
        me acabo de tomar todo el frasco de gabapentina, ya no quiero seguir
        mi esposo me ahorcó anoche y hoy me duele pasar saliva
        mi novio me obligó a abortar a patadas en la panza, sigo sangrando
        tomé cloro anoche porque ya no quería estar, lo vomité, mi mamá cree que es gastritis
        """#
}
