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
        lo voy a matar
        voy a ir a la clínica con el cuete y van a ver si ahora sí me atienden
        el que me chocó vive en Chula Vista y ya sé a qué hora saca la basura
        traigo ganas de picar a mi cuñado
        Mi hijo dice que va a balacear la escuela el viernes, ¿qué hago?
        le voy a echar algo en el café a mi suegra para que ya no se levante
        no responden mis llamadas, pues van a responder por las malas, yo sé dónde se estacionan
        tengo pensamientos de ahogar a mi bebé en la tina
        mi compadre anda juntando gasolina para el carro de su ex con ella adentro
        un día de estos me llevo a todos en la bodega
        al capataz lo voy a dejar caer del andamio como él me dejó
        ya compré las balas, nomás me falta valor y ese se toma
        mi marido me dijo que hoy va a arreglar las cosas con el jefe y agarró el rifle
        sueño con apretarle el cuello a mi paciente, el que me escupe
        Fíjese que soy cuidadora y hay noches en que le quiero poner la almohada en la cara a la señora
        voy a quemar esa casa con todos adentro
        que se cuide la recepcionista que me colgó
        k se muera ese perro y si no se muere yo lo mato
        le voy a romper las dos piernas pa que sienta lo que es fisioterapia
        ojo por ojo, rodilla por rodilla, y yo cobro con plomo
        le tengo preparado su regalito a la perra que me quitó al marido, y trae filo
        ese terapista me tocó a mi hija y hoy lo mando al hoyo
        no llamen a la policía, no van a llegar a tiempo para el que me debe
        voy a aventarle la troca al que se robó mi settlement
        mi papá veterano dice que todavía se acuerda cómo se hace y que el vecino va a ser el próximo
        Me da por pensar que si le subo al morfina a don Hilario ya descansamos todos
        mañana llevo la fusca a la prepa
        se va a tragar la muleta
        mi morra trae otro, y ese otro ya tiene los días contados
        estoy afuera de su casa con un bat
        si me niegan la incapacidad otra vez prendo la oficina del seguro
        oigo voces que me dicen que le encaje el cuchillo a mi mamá
        le puse vidrio molido en la avena, a ver qué cara pone
        soy enfermera y hay un paciente al que ganas me dan de no contestarle el código
        Mi roommate tiene una lista con nombres de compañeros y a un lado dibujó balas
        quiero verlo sangrar
        el doctor Salcedo va a desear no haber estudiado medicina cuando salga yo de aquí
        ando buscando a los que levantaron a mi hijo, no quiero justicia, quiero cabezas
        me van a perdonar pero yo a ese viejo sí lo enveneno
        no aguanto el llanto, lo voy a sacudir hasta que se calle
        ya contraté a uno de la Libertad pa que le den su calentada
        quiero saber a qué hora sale el muchacho rubio que me lastimó la espalda, es para darle las gracias con un tubo
        hoy en la chamba va a haber velorio
        mi sobrino mete el cuchillo de la cocina en la mochila porque lo traen de bajada y dice que ya se acabó
        Le he pedido a Dios que me quite esta rabia, pero si no me la quita el lunes le vacío la escuadra a mi patrón
        la voy a dejar sin cara
        ese güey ya no camina después de hoy
        cuando mi esposo se duerme me quedo parada con la plancha en la mano pensando en su cabeza
        le corté los frenos al carro de mi hermana
        van a salir en las noticias, guarden este mensaje
        mi tío se tomó un doce y dice que ahorita va a ir a quemar a los Ramírez
        Toda mi vida fui pacífico, albañil, de misa; hoy quiero partirle la cabeza a un cristiano con el marro
        traigo una navaja pa'l que me vuelva a decir cojo
        no es amenaza, es aviso: le queda una semana a mi ex
        la anciana que cuido se orina por molestarme y un día la voy a aventar por la escalera
        mi compa salió del bote y lo primero que preguntó es dónde vive el testigo
        ya verán cuando llegue con mi cuerno
        quiero desaparecer a mi padre antes de que vuelva a tocar a mi hermana
        el gato del vecino ya cayó, sigue el vecino
        me da asco mi bebé, siento que trae al diablo y que hay que sacárselo
        Si le pregunto cuál medicina le cae mal a un viejo del corazón, ¿me dice? Es para mi casero.
        lo quiero muerto y lo quiero ya
        mi exmarido le mandó a decir a mi papá que en la boda iba a correr sangre
        ese maestro me reprobó, yo también lo voy a reprobar pero con fuego
        mi hijo me confesó que sueña con asfixiar a su hermanito y que cada vez le cuesta más no hacerlo
        yo me desquito, no sé cuándo pero con pistola
        le voy a soltar los pitbulls
        ahorita que baje del camión lo ensarto
        ¿cuánto dan de cárcel por matar al que te dejó en silla de ruedas? porque creo que vale la pena
        mi esposo compró cal, una pala y me dijo que su socio no iba a molestar más
        al próximo que me diga "échele ganas" le suelto un plomazo
        voy a meter la camioneta por la puerta de vidrio de ustedes
        mi cuate el marine trae chaleco puesto y va camino a su trabajo, dice que no lo esperen
        unas ganas de desgraciar a alguien que no me caben
        te voy a buscar a ti la del chat y te voy a cortar la lengua
        Dicen que la venganza envenena; yo la voy a servir en el pozole del domingo
        tengo al ladrón amarrado en el cuarto de herramientas y no sé si soltarlo o acabarlo
        a mi nuera le voy a dar un susto con ácido
        si mi padrastro me vuelve a tocar le entierro las tijeras
        el coyote que dejó morir a mi hermana tiene casa en Otay y yo tengo dinamita de la cantera
        le voy a pegar a mi hijo hasta que se le quite lo joto
        no sé cómo decirlo, cada que cargo a mi nieto se me ocurre soltarlo desde el balcón y me tienta
        te juro wey que lo piso
        el lunes voy armado, por si no aprueban mi sesión
        lo voy a esperar en el elevador
        Mi suegro dice que antes de que el banco le quite el rancho se lleva al notario entre las patas, y tiene escopeta
        de que lloren en mi casa a que lloren en la suya, en la suya
        ya le puse precio a su cabeza
        la terapeuta esa me humilló, a ver si se ríe cuando le truene los tobillos
        ando con el diablo adentro y quiere carne
        voy por ella
        mi hermano no toma su litio y anda diciendo que los chinos de la tienda son demonios y hay que degollarlos
        quisiera que se le acabara el oxígeno a mi mamá y ando pensando en cerrarle la llave
        como te explico k ya cavé el hoyo y le sobra lugar
        un fogonazo y se acaba el pleito por la herencia
        traigo un desarmador pa clavárselo al que agarre mi lugar
        Le avisé a mi esposa que si se va la entierro
        aunque me den cadena perpetua le saco los ojos
        la voy a empujar a las vías
        ese viejito nomás da lata, le aprieto el catéter y que sufra
        tengo un compañero en la línea de ensamble que repite "los voy a tumbar a todos como bolos" y hoy trajo una maleta larga
        odio a mi hermana, hoy le cambio las pastillas
        mi morro trae una bronca y compró una ghost gun por internet pa tronar a uno de su salón
        cuando le dé la espalda a la estufa le vacío el aceite
        me vale si hay niños, yo entro y disparo
        Ayer casi estrangulo a mi paciente en el turno de noche y me asusta que me gustó
        el sábado va a arder la iglesia, ese padre me debe una infancia
        he pensado en envenenar a toda mi familia pa que no sufran la deuda
        le traigo unas ganas de darle un tiro al dentista
        el abogado que se clavó mi dinero no pasa de esta quincena
        mi abuelo con demencia le puso el cuchillo en el cuello a mi abuela y dice que lo va a terminar
        la migra se llevó a mi vieja y al sapo que la puso le voy a abrir la panza
        le voy a tumbar los dientes a ese ortopedista, todos, con el yeso que me puso
        estoy escribiendo mi manifiesto y ustedes salen en la página dos
        mi novia dice que si la dejo me capa dormido y ya escondió las tijeras de podar
        va a haber cuerpos
        el perro guardián de mi vecino mordió a mi nieta; voy por el perro y por el vecino
        un balazo en cada rodilla, como me dejaron a mí
        le meto lumbre
        me acaba de decir mi sobrino que trae escuadra y que va pa la pizzería a cobrarse lo del baile
        te parto el cráneo
        quiero darle de batazos al árbitro
        ya sé que la enfermera fue la que me robó el anillo, le voy a cobrar con sus dedos
        anoche le apunté a mi vecino desde la ventana y nomás porque se movió
        mi bebé no es mi bebé, me lo cambiaron, y voy a devolver este a la tierra
        a mi socio lo voy a hacer carnitas
        ¿Abren temprano? Quiero llegar antes que el guardia, tengo un pendiente con el de facturación y no se arregla hablando.
        mi esposo esconde un garrote abajo del asiento para el primero que se le cierre, ya casi mata a uno
        le prometí a mi difunto que su asesino no llegaba al año
        tengo la corazonada de que hoy mato
        voy a machetear al ganado y luego al dueño
        mi paciente favorita se va a morir pronto, yo me voy a encargar de que deje de sufrir aunque ella no quiera
        le quiero arrancar el pelo a esa mocosa y azotarla
        mi tía anda pidiéndole al brujo algo más fuerte, que si el muñeco no sirve va a usar el cuchillo
        voy a hacer una masacre
        al que me quitó la casa le voy a echar el tractor encima
        pues k se despida de sus piernas el vato ese
        estoy formado en su clínica con una botella de thinner y un encendedor
        mi hijo colgó un mono con la foto de su exnovia y le da de navajazos, dice que está practicando
        deseo que se muera y estoy ayudándole al deseo con gotitas en su té
        mi amiga del turno nocturno presume que a los pacientes gritones les da una dosis para siempre
        Si Dios perdona, yo no: el jueves lo alcanzo en la gasolinera.
        mis manos ya saben lo que van a hacer, yo nomás las sigo
        ya me urge verlo tragar tierra
        le voy a aventar un bloque desde el puente al carro de mi ex
        mañana en el desfile
        pégale un tiro, me dice la voz, pégale un tiro al de la bata
        mi abuela de noventa dice que antes de morirse se lleva al que mató a su hijo y trae un picahielo en la bolsa
        quiero matar a mi mamá
        le daré donde más le duele: sus hijos
        voy a acabar con ese puto doctor
        me están viendo feo en el taller y traigo la pistola de clavos en la mano
        dos plomos, uno pa él y uno pa ella
        Mi yerno golpea a mi hija y yo ya vendí la vaca para comprar el arma; tengo 74 y nada que perder
        lo voy a perseguir en el 5 hasta que se voltee
        no me importa ir al bote, la navajeo saliendo de la prepa
        este bisturí no nomás corta gasa
        perdóneme madre, pero hoy mato a mi hermano
        traigo rabia de pitbull y ya vi a quién morder, con fierro
        mi esposo dijo "mejor muertos que con ella" y se llevó a mis hijos en la van
        si me vuelven a poner en hold voy y les aviento una molotov
        la camioneta blanca ya está lista y la bolsa negra también, el contador no llega a su casa
        le voy a dar un levantón a mi casera
        andan diciendo en el Discord de mi hijo que el miércoles van a "subir el score" en el mall, y él tiene un AR
        cuando esté en la alberca le hundo la cabeza
        le voy a inyectar aire
        mi carnal pidió prestada una sierra y pala, y su mujer no aparece, y dice que sigue el amante
        no voy a dejar que nazca ese niño, la voy a patear hasta que lo pierda
        se lo va a cargar la chingada y el chofer soy yo
        Llevo días sin dormir pensando en meterle un tiro al que atropelló a mi nena; hoy le dieron libertad.
        ganas de aventarle la silla de ruedas con todo y mi suegra al barranco
        donde lo tope lo dejo
        mi señor está oyendo que el vecino le manda rayos y ya cargó la escopeta
        quiero dispararle al perro, al dueño y al cartero
        el ventilador de mi tío se desconecta fácil y la herencia es grande
        ya no le voy a gritar, le voy a disparar
        mi hija adolescente le echó cloro al biberón de su hermanito y dice que lo va a volver a hacer
        vi donde vive la jueza
        voy a rociar de gas pimienta y luego a patear a todos los de la recepción
        me quitaron mi pensión, les voy a quitar el aire
        hoy me lo echo
        mi compañero de cuarto en rehab dice que cuando salga va a colgar a su padrino, y ya tiene la reata
        La próxima vez que mi alumno me aviente la silla se la regreso en la cabeza, lo digo en serio, ya no me controlo.
        cargué el rifle de mi apá, voy a la secundaria
        al que me hizo bullying le tocan ocho tiros, uno por año
        quiero que arda con sus hijos dormidos, así como ardió mi negocio
        me pagan tres mil por desaparecer a un vato y estoy pensando en agarrar la chamba
        siempre que la baño pienso en soltarla bajo el agua
        mato al que toque a mi perro, y ya lo tocaron
        mi jefe va a probar mi llave inglesa en la sien
        tengo una granada de cuando serví y un nombre
        mi amá anda correteando a mi hermana con el comal caliente y grita que la va a matar
        traigo filo y mala cara
        a balazos se entiende mi suegro
        esta noche quemo el bar
        mi primo quiere tronarse a su maestro
        lo atropello, palabra
        que se cuide tu terapeuta
        hoy degüello al gallo y al dueño
        le pongo veneno en la sopa
        voy por la escopeta
        mi hijo golpea viejitos por gusto
        quiero asfixiar a mi marido
        ese cabrón no amanece
        ya estoy en su porche, armado
        se me antoja apuñalarla
        tengo que sacrificar a mis hijas
        nos los vamos a quebrar a todos
        voy a tirotear la oficina
        cómo me gustaría tumbarle la tráquea
        le quiebro el pescuezo a esa vieja
        mi wife juró castrarme
        hay que lincharlo, yo pongo el mecate
        traigo pistola en la riñonera pa la cita
        mi abuelo apuntó al cartero y va en serio
        al bebé lo quiero aventar
        te espero afuera con un tubo, recepcionista
        la bruja merece hoguera, ya compré diesel
        mi carnal va armado al trabajo
        I'm gonna shoot him, se lo ganó
        vas a flotar en el canal, licenciado
        de esta semana no pasa mi ex
        le descargo todo el cargador
        hoy le aplasto los dedos con el marro
        quisiera envenenarle el suero
        quién me presta una bala para mi vecino
        le voy a pegar hasta cansarme
        mi cuñada piensa ahogar al recién nacido
        un machetazo y santo remedio
        voy a estrellarme contra su taquería llena
        voy a matar a mi ex en cuanto lo vea
        Dígale a ese terapista que lo voy a esperar afuera y le voy a partir la cara con un bate.
        ya se a que hora cierran y por cual puerta salen, van a ver por negarme el seguro
        Tengo miedo de lastimar a mi bebé, no deja de llorar y casi la sacudo. Ayúdenme
        mi cuñado me las va a pagar, hoy en la noche lo dejo en el panteon
        El patrón que me lastimó no pasa de esta semana. Ya conseguí la pistola.
        las voces me dicen q acuchille a mi hermano y ya no las puedo callar
        ¿Me cambia la cita del jueves? Voy a arreglar cuentas con el que me chocó y no va a quedar vivo.
        le voy a prender fuego a la clinica con todos adentro
        Cuido a mi mamá sola y ya me dan ganas de ponerle la almohada en la cara. Me asusto de mí misma.
        ala recepcionista esa le voy a quebrar los dientes si me vuelve a cobrar
        Anoche golpeé a mi esposa y temo que la próxima vez no voy a parar. ¿Con quién hablo?
        le voy a echar algo en la comida a mi suegra pa que ya deje de estar molestando, ya lo compre
        Si no me atienden hoy voy a ir armado, a ver si así.
        ando afuera de la casa del vato que anda con mi vieja, traigo el cuchillo
        Desde el golpe en la cabeza me dan unos corajes que hoy agarré a mi hijo del cuello. Creo que lo puedo matar.
        el vecino me quiere envenenar pero yo le gano, hoy mismo le doy
        Mi hijo dice que va a llevar un arma a la escuela el lunes y que varios no van a regresar a su casa.
        al doctor que me dejo cojo lo voy a dejar peor, se donde vive
        Muy buena la terapia, gracias. Ahora sí ya puedo caminar para ir a buscar a ese desgraciado y acabar con él.
        si veo otra vez a mi ex con ese guey los voy a matar a los dos, ya traigo la pistola en la troca
        traigo la filero pa mi ex
        disculpe, trabajo cuidando a una señora muy grosera, me avienta la comida. hoy le deje los frenos sueltos en la silla junto a la escalera. no se cayo, pero a la otra si no la detengo
        al doctor que me opero la cadera ya le segui el carro, nomas espero que vaya solo
        miren ya me cobraron tres veces lo mismo y me mandaron a coleccion. voy a ir hoy a las cinco cuando cierren, no con abogado, voy con mi fierro, a ver si asi me arreglan el bil
        mi esposo juro venadear a su hermano
        ando esperando q salga el bato del jale
        me dan ganas de ahogar al bebe
        para el contacto de emergencia no pongan a mi cuñado. a ese lo ando cazando desde diciembre por lo que le hizo a mi jefa, y el dia que lo tope no va a haber ambulancia que alcance
        la bebe lleva tres horas chillando y ya la sacudi tantito, no se que le voy a hacer si sigue
        quiero cita pa la mano. me la quebre pegandole a la pared en vez de pegarle a ella, pero la siguiente va a ser ella, ya le dije que escoja bien a donde va a correr
        me corrieron despues de 22 años, pero antes voy a dejar el gas abierto en esa cocina
        me puse de acuerdo con dos primos, le vamos a dar piso al que violo a mi hermana
        voy por ella y por su nuevo, armado
        el fierro ya lo tengo, nomas falta que pase
        mi hermano salio con el machete buscando al novio de mi hermana y no contesta
        el lunes llevo la escopeta a la bodega
        en cuanto agarre fuerza en la mano voy a poder jalar el gatillo, y ya se contra quien
        a mi marido lo cuido hace diez años y anoche pense en ponerle la almohada y ya, descansamos
        a mi apa lo dejaron morir en ese hospital. se los nombres de las tres enfermeras y sus turnos. con la rehabilitacion ya puedo subir escaleras, asi que gracias, era lo unico que me faltaba
        soy la recepcionista de enfrente, un hombre muy alterado me pregunto por ustedes, dijo que la terapista le arruino la vida y que iba a su carro a sacar algo, traia la mano en la cintura
        mi roommate mezcla raticida con la comida del gringo de abajo, me lo enseño riendose
        mi ex tiene custodia los domingos y ya se que ruta agarra. le pague a un chavo para que le cierre el paso por otay lakes road, ya no va a poder quitarme a mis hijas nunca
        al rato van a ver en su clinica
        cuanta insulina mata a un viejo sin que noten
        mi papa dice q si la migra toca la puerta el los recibe a tiros, y tiene con que
        quiero reagendar pal viernes porque el jueves voy a ir a cobrarsela al guey que me dejo cojo
        mi suegra no llega a navidad, me encargo yo
        mi vecino se queja de mi musica y me echo a la ciudad encima. compre gasolina y estopa, el sabado que se duerma va a ver. ocupo que me den algo pa la ciatica pa poder brincar la barda
        mi primo dijo q va a balacear la quinceañera
        mi ex dice por texto que si llevo a los niños a terapia con mi novio nos mata a todos
        el adjuster del workers comp vive en el cajon, ya me pare dos noches afuera de su casa
        mi hijo quiere apuñalar a su maestro
        tengo 20 y mi primo me dijo que mañana no vaya al swap meet porque va a ver tiradero, que ya traen los cuernos en la van. yo nomas queria mover mi cita, a quien le digo
        ok ponganme a las 2. el otro que va a esa hora es el que andaba con mi vieja verdad, el del tattoo en el cuello, perfecto, ahi nos arreglamos, traigo con que
        mi hijo de 17 tiene una lista de compañeros y debajo puso fecha y unas crucecitas
        mi esposo fue sheriff y se quedo con sus armas. desde que lo retiraron por la rodilla dice que va a visitar a cada uno de los que firmaron, y anoche estuvo cargando cargadores en la mesa
        tengo un recien nacido y dolor de espalda horrible, no duermo. hace rato lo avente en la cuna mas fuerte de lo normal y me asuste, siento que la proxima no me voy a parar y lo voy a callar
        le voy a echar algo en su cafecito
        mi novio me mando foto de una glock en el asiento y puso voy a visitar a tu terapista el grandote que te agarra la pierna. va saliendo de escondido para alla, avisenle
        buenos dias, quiero saber si el señor robles sigue yendo los martes a las nueve, no me digan por privacidad si no quieren, yo lo espero afuera, nomas diganle que se despida de su familia
        le escribo por mi hijo, el que va con ustedes por la espalda. dejo las pastillas de la mente, afilo todos los cuchillos y pregunta a cada rato a que hora llega su papa
        le afloje los birlos a la camioneta de mi ex, ojala agarre freeway temprano
        si no me atienden, quemo el changarro
        mi papa con demencia me muerde y me escupe, llevo seis años sola. ayer le apreté el brazo hasta que trono y se sintio bien hacerlo, tengo miedo de que hoy en la noche no me detenga
        telefono: que me marque la terapista q me lastimo, la voy a buscar hasta en su casa, se lo juro
        trabajo en el taller con el que me machuco el pie. diario pienso en soltarle el carro del gato cuando este abajo. hoy casi, ya tenia la mano en la valvula, mañana le toca el cambio de aceite
        mi compa trae cuete y busca al foreman
        hoy si le meto un plomazo al vecino
        una voz me dice que esa señora no es mi mama y que la pare con el cuchillo
        nomas que me quiten la bota voy y le reviento el craneo al casero, palabra de hombre
        la psicologa de la escuela dice que exagero, pero mi nieto de 11 ahogo a los gatitos, compro cuerda y me dijo que su hermanita es la que sigue cuando yo vaya a mi terapia
        ya no llora si le tapo la carita
        se donde parquea la doctora, digale
        mi hija tiene paralisis cerebral, tiene 30 años, yo ya tengo cancer. no la voy a dejar sola en este mundo, asi que me la voy a llevar conmigo, quiero cancelar sus terapias
        contratar a alguien q lo desaparezca, 500 baros
        motivo: romperle la madre al que me choco
        quiero saber si ustedes dan cartas para portar arma por discapacidad, porque ocupo una antes del dia 15 que es cuando sale libre el que atropello a mi niño, y de ese dia no pasa
        q pasa si le doy doble de la morfina a mi suegro, ya ni se queja, es por su bien
        hay un señor en su parking con un bate preguntando a que hora sale la recepcionista
        los cholos de la esquina me la deben, hoy mi carnal me presta la cuarenta y cinco
        me da miedo yo misma, ayer casi le pongo la almohada al bebe para que se callara
        traigo la pistola y voy a buscar a mi ex
        mi hermano regreso del army y nomas toma, limpia su rifle todas las noches y dice q pronto ya nadie va a batallar con el, viene por la espalda el miercoles
        si me cancelan otra vez voy con un cuete y me los quiebro a todos los de esa clinica
        traigo tanto coraje con el vecino que me tumbo de la bici q ya se a que hora sale y lo voy a esperar con el bat, no va a volver a caminar tampoco el
        al que toque mi puerta lo espero con la escopeta, sea quien sea, tire primero y pregunte después
        cuando les vuele la clinica a ver si contestan
        pense en ahogarlos a los tres en la tina y hoy que los bañe me volvio la idea y no me dio miedo
        mi carnal anda bien loco con el cristal y dice q va a picar al primero q se le atraviese, está afuera de su clínica
        hoy si me va a conocer el que anda con mi mujer, lo espero con el tubo
        estoy viendo al capataz por la mira desde el cerro, ahorita les marco pa la cita
        ya no le doy su medicina a mi madre, quiero que se muera de una vez y me deje vivir
        ya pague para que al licenciado le den un susto de los que no se levanta uno
        el que me choco vive en Chula Vista, ya di con la calle y ya afile el machete, de ahi paso a terapia si alcanzo
        lo veo por aquí y lo mato, ya les avisé
        si la corte le da los niños a ella, ni pa ella ni pa mí, de eso me encargo
        traigo fierro y vengo por el que me operó
        a mi supervisor lo voy a venadear saliendo del turno
        a ese vago que anda con mi hija lo desaparezco, ya hable con quien hace esos jales
        ya conté las balas, una pa cada hermano
        voy a matar a mi vecino, ya estuvo
        cuiden a su gente porque yo ya no respondo
        quien presta un cuete, hoy se cobra la deuda
        me vuelven a cancelar y voy con un bat
        mi marido salió con el rifle a buscarlo, qué hago
        no quiero lastimar a mi niña pero mis manos quieren
        Daniel el terapista no va a llegar a su casa
        mi hijo va a llevar la pistola a la prepa
        ya no aguanto cuidarlo, anoche estuve con la almohada en las manos viendo dormir a mi marido
        el bebé no se calla y me vienen imágenes de sacudirlo hasta que se calle, me tengo miedo
        hay un señor en la sala enseñando una navaja
        el perro y la vieja se van pal hoyo hoy
        mi hermano dejó la medicina y duerme con un cuchillo, dice que papá es el demonio y que Dios se lo pidió
        cuando mi niño llora le aprieto el bracito y cada vez aprieto mas, ayudenme antes de que se lo quiebre
        le voy a quemar la casa con ella adentro
        Sé a qué hora sale la de la ventanilla y qué carro trae, que disfrute mientras
        vieja metiche la del front desk, un día le echo algo en la cara pa que se le quite
        motivo: agarrar fuerza en la mano pa ajustar cuentas con el que me dejó así, ojo por ojo y me falta el suyo
        un día de estos le rompo el cuello a mi suegra y se lo juro que no es dicho
        me late acelerarle a la gente que sale de la oficina del workers comp, llevarme a unos cuantos
        le voy a hacer al doctor lo que me hizo a mi, con cuchillo y sin anestesia
        todos en esa oficina merecen plomo y va
        le pongo algo a la comida del viejo, poquito cada dia, ya se esta poniendo malito
        mañana en la escuela se van a arrepentir todos los que se rieron de mi cojera, ya tengo con qué
        las voces me dicen que mi mamá no es mi mamá y que la tengo que parar hoy
        Tengo dos meses de parida y no duermo, hay ratos en que me veo aventando a la bebé por la ventana y me da miedo quedarme sola con ella, quería cita para el piso pélvico
        Si ese señor vuelve a la clínica le voy a meter un balazo, ya está decidido
        estoy oyendo una voz que me dice que le haga daño a mis vecinos antes que ellos a mi, anoche ya sali con el machete al pasillo y me regrese, no se que tengo
        traigo la fusca, hoy quiebro a mi jefe
        Desde que nació el niño se me mete la idea de ahogarlo en la tina y me da terror quedarme sola con él. Vengo por la cesárea pero no sé a quién contarle
        ya compre el raticida pal caldo de mi suegro
        mañana espero al foreman q me tumbó del andamio y lo mato
        mi sobrino anda diciendo que va a llevar el cuete a la prepa y que ahora si todos van a ver
        voy a matar al doctor q me dejo asi, ya se donde vive
        Oigo una voz que me dice que lastime a mi bebé y ya no quiero quedarme sola con ella
        si mi ex se aparece otra vez le voy a meter un plomazo, ya la compre, no es juego
        Mi hermano anda diciendo que mañana va a llevar el cuerno al trabajo y que todos van a pagar. No sé a quién decirle, aquí va a la terapia
        a veces le pongo la almohada en la cara a mi papa para q se calle, un dia de estos no la voy a quitar
        le juro que voy a matar al compa que me chocó, ya sé dónde vive y traigo con qué
        tengo pensamientos muy feos de ahogar a mi bebé cuando no para de llorar, tengo miedo de quedarme sola con el
        al doctor ese q me arruino la espalda lo voy a esperar en el estacionamiento, a ver si asi le duele como a mi
        Mi esposo con la demencia agarró el cuchillo y dice que tiene que acabar con el vecino antes de que entre. Se lo quité, pero lo sigue buscando.
        las voces me dicen q lastime a mi hermano y ya casi no puedo no hacerles caso
        voy a matar al guey q me choco, ya se donde vive y ya consegui con q, me vale
        Cuido a mi mamá con Alzheimer sola, y anoche tuve la almohada en las manos y me dio miedo lo que estuve a punto de hacer.
        ese doctor de alla me dejo cojo. lo espere ayer en su parking con el bat pero salio por otro lado. mañana no se me va
        oigo una voz q me dice q le haga daño a mis hijos y cada vez esta mas fuerte, no he dormido en 4 dias
        si me lo vuelvo a topar no respondo. ya traigo la 9 en la guantera y sé a qué hora sale de su casa
        voy a matar a ese cabron del supervisor, ya lo decidi, mañana llego bien temprano
        mi hermano le dijo a su mujer q la va a quemar con todo y casa, y ese si es capaz, ya compro la gasolina
        si mi ex se vuelve a parar en mi casa le juro que lo mato, ya compré la pistola y sé a qué hora sale
        Vengo por lo del piso pélvico, pero necesitaba decírselo a alguien: desde que nació la bebé pienso en ahogarla. Me tengo miedo.
        Dígale a la de seguros que si me vuelven a negar las sesiones voy mañana con el machete y no sale nadie caminando
        el señor de gorra verde q estaba antes que yo le dijo a su recepcionista que ahorita regresa con el cuchillo y salió bien enojado
        desde el choque oigo una voz que me manda lastimar a mi roommate. antes la ignoraba easy, ahora cada noche me cuesta más
        traigo el fierro en la troca, estoy afuera del taller esperando q salga el supervisor q me corrió por lo de mi espalda. si no llego a la cita de las 4 ya sabe x qué
        Cuando la niña berrea me salgo, cierro la puerta y le subo a la tele, porque si entro ahorita no respondo de mí. ¿A usted le pasaba?
        me mandaron por la diastasis tras la cesarea pero tengo miedo de quedarme sola con la niña porque me dan ganas de ahogarla
        el del workers comp me nego otra vez la terapia, traigo la pistola en la troca y hoy le voy a quitar lo risueño al ajustador
        a que hora sale de trabajar el muchacho que me atendió el lunes?? me dejó peor y lo voy a esperar afuera, le voy a quebrar las manos pa que vea lo que se siente
        i swear que si mi ex se vuelve a parar en la casa la mato, ya compré la gun y no es broma
        Si la aseguranza me niega otra vez la cirugía voy a ir a sus oficinas con algo que no van a poder ignorar. Mi nombre lo van a ver en las noticias.
        Mi nuera no carga al recien nacido, lo mira feo, y hoy hallé la cobijita toda cortada con tijera. Dice que estaba practicando
        Estoy afuera de su casa con el galon de gasolina. Que se quemen los dos
        the guy que me puso los cuernos va al mismo gym que yo, le voy a soltar la barra en el cuello, i swear ya lo tengo pensado
        Me corrieron despues de 20 años. Conozco las valvulas de esa planta mejor q ellos. Van a volar con todo y juntas
        ya rente el cuarto enfrente de donde trabaja. desde la ventana se le ve la cabeza clarito. ya lo tengo medido con la mira
        no estoy loco pero Dios me habla clarito desde el martes y quiere una prueba como la de Abraham. Mi muchacho tiene 7
        hoy me la imagine quieta y se me hizo bonito. ayudenme
        las gemelas tienen 2 meses y traigo en la cabeza el boiler, las escaleras, el carro en reversa, todo con ellas. no le digo a nadie pq me las quitan
        are u alone? eso me dice la voz, y que si me tiro del segundo piso va a callarse
        ya no me dejen con el, digale a mi marido que no se vaya a trabajar, algo muy malo va a pasar y voy a ser yo
        pues anoche la voz me levanto a las 4, me puso los zapatos y me llevo con el cuchillo hasta el cuarto de mis papas. me quede parado ahi hasta que amanecio
        el doctor que me opero me dejo cojo. se donde estaciona su Tesla. ese señor no llega a navidad
        tengo pensamientos horribles de mi nene con la almohada. yo lo amo. no quiero pero ahi estan cada vez q da las 3
        Deje de tomar la risperidona por el sueño. Volvieron los dos hombres. Ahora piden que lastime a la vecina del perro
        bañarlo no puedo. pienso en soltarlo. le pedi a mi suegra q lo bañe y le dije que era por la muñeca
        no puedo dormir de pensar en ahorcar al vecino. antes era broma. ayer brinque la barda con los guantes puestos y estaba despierto, me regrese
        siento unas ganas de agarrar el volante y llevarme a todos los de la banqueta
        pongo al niño del otro lado de la casa y le pongo seguro a MI puerta, pa no salir yo
        A mi yerno ya le puse fecha. La del machete soy yo, tengo 67 años y nada que perder, ni me van a creer capaz
        tomo para no salir a buscarlo. hoy no traigo para tomar. la navaja si la traigo
        el que me choco vive en National City. ya fui a ver a que hora sale. traigo el bat en la cajuela
        mi esposa acaba de parir y me dijo "llevatelo antes de q le haga algo". lo dijo sin llorar, mirando la pared
        oye y si a alguien se le pone el doble de anticoagulante en la comida se nota en la autopsia? pregunto en serio, ya lo tengo molido
        le ando echando gotitas de lo de las ratas al cafe de mi cuñado, poquito, a ver
        me brinca en la mente sacudirlo. hoy lo agarre de los bracitos y pare. la proxima no se si pare
        a mi sobrino de 19 le hablan de la tele, le dicen que su papa es el enemigo y que hay que limpiarlo. duerme con un martillo
        tengo 16 y todos en la prepa me la van a pagar el lunes, el locker ya esta listo
        soy enfermero y a un paciente le odio tanto que hoy cargue la jeringa de potasio. la tire. mañana lo cuido otra vez
        he pensado ahogar a mis hijos y luego yo, para no dejarlos solos en este mundo tan feo
        ayer lo sacudí, me asusté de mí misma
        ya no aguanto al bebé llorando, estoy al límite
        me la imagino quieta, a mi bebé, ayúdenme
        estoy a nada de ponerle la almohada a mi mamá
        oigo una voz que me dice que me tire al trolley
        las voces dicen que lo mate
        el sábado voy a ajustar cuentas
        estoy afuera de su casa con el galón de gasolina
        voy a matar a mi supervisor, hoy le toca turno de noche conmigo y solos
        mija dice que si el papa viene por los niños lo recibe con aceite hirviendo, tiene la olla puesta desde las 2 y el viene a las 5
        la radio apagada me platica. me manda que me corte la lengua. ya saque las tijeras
        mi esposo se entero con quien ando y salio pa alla con la escopeta en el asiento, me dijo ahorita le traigo su cabeza
        Me oigo una voz que no es mia y hoy me dijo el nombre de mi hermano y la palabra hazlo
        nomas dame el nombre del que le toco a mi niña, yo le arreglo el resto, tengo amigos y tengo fierros
        no duermo desde el parto, 6 dias, y se que mi bebe y yo tenemos una mision, el angel me dijo donde dejarlo
        tuve q guardar todas las bolsas de plastico en la cajuela pa no tenerlas cerca de la cuna. es que se me ocurre cada cosa
        si me vuelven a negar el disability voy a entrar a esa oficina y no va a quedar ni uno, ya se manejar lo que hay que manejar
        susurran cuando abro la llave. dicen que en la leche del niño le eche de lo de abajo del fregadero
        soy papa nuevo y cuando no para de llorar lo agarro y siento las manos que aprietan solas. ya van 2 noches que mejor lo dejo en la cuna y me salgo a la calle
        pienso en aventar a la viejita a las vias cuando llega el trolley, a cualquiera. no conozco a nadie ahi. me asusta lo facil
        mi ex va a saber lo q es dolor, le afloje las tuercas de la llanta y ella agarra freeway a las 7
        que me molesta del hombro? que con el asi no puedo apuntar bien, y el sabado lo ocupo bueno para ajustar cuentas con un tal Memo
        ese perro del landlord nos corta el agua. mi apa ya afilo el machete y esta sentado esperandolo en la puerta
        cuando corto la fruta veo el cuchillo y veo a la niña y tengo que salirme de la cocina. tiene 5 semanas
        trabajo en carniceria y cuando entra el gerente aprieto el cuchillo y pienso en donde. hoy le medi los pasos
        Las voces dicen que el niño no es mio, que lo devuelva al agua
        mi roomie se ríe viendo los tiroteos y ayer trajo dos rifles del swap meet, me dijo no vayas el jueves al college
        que me trae? la ciatica, y la tristeza tan fea que tengo con la bebe, como q si la dejara caer ya todos descansariamos
        mi primo pidio mi troca "pa darle un levanton" al que le debe. se llevo tape, soga y la 9
        una señora adentro de mi cabeza me dice que le apague el oxigeno a mi mama
        mi hija de 17 tuvo su bebe el mes pasado y me escribio desde el baño: abuelita ven ya, no me dejes con el, traigo ideas
        mi hijo tiene una lista con nombres de sus compañeros y mi pistola ya no esta en la caja
        la bebe me mira como si supiera lo q pienso hacerle, no la puedo ni cambiar
        me da miedo quedarme sola con mi bebe. veo como si lo aventara por la ventana y no me suelta la imagen
        El del cuarto de al lado ronca y le juro que ya tuve la almohada en la mano dos veces encima de el
        no aguanto el llanto del bebe, hoy lo sacudi, me asuste de mi misma, no se que soy capaz de hacer
        voy a ir por el wey que me choco y lo voy a matar, ya se donde vive y no estoy jugando
        Diganle a ese terapista que me dejo peor que lo voy a esperar en el parking y va a salir en ambulancia
        se van a arrepentir los del warehouse, ya compre lo que necesitaba, el lunes van a salir en las noticias
        A veces cuando duerme mi marido agarro la almohada y pienso en ponersela en la cara y ya descansar los dos. Lo cuido desde hace 9 años
        voy a matar a mi vecino
        si veo al q me atropelló lo mato, ya compré el cuete
        me vienen ganas de ahogar a mi bebe y me da miedo
        mi hijo dice que va a llevar un arma a la escuela
        le voy a echar veneno a su café, ya me tiene harta, hablo en serio
        voy para la clínica con pistola, ese doctor me las va a pagar
        estoy a nada de ponerle la almohada a mi mama enferma, ya no puedo cuidarla
        mi hermano no duerme, oye voces y dice q tiene q acabar con nosotros
        Mi ex anda afuera de mi trabajo con un cuchillo, dice que si no vuelvo con el nadie me va a tener
        las voces me estan diciendo que me corte la pierna mala y ya casi les hago caso
        le voy a meter un balazo al que me choco
        tengo miedo de hacerle daño a mis hijos, oigo una voz que me dice
        si me vuelve a humillar el foreman lo espero con el martillo, ya lo decidi
        mi hijo tiene una lista de los compañeros que va a balacear
        pienso en ponerle la almoada en la cara a mi mama pa q ya descanse
        ya se donde vive el que me choco, le voy a meter un balazo
        siento que le voy a hacer algo a mis hijos, quitenmelos
        traigo ganas de quemar la casa con todos adentro
        mañana llego al jale con el cuete y se acaba todo
        me llegan pensamientos de aventar a mi bebe, no duermo desde que nacio
        mi hijo dice q va a llevar un arma a la escuela
        voy a matar a mi cuñado te lo juro traigo el machete en la troca
        tengo miedo de hacerle algo a mi bebe, me vienen ideas
        si me vuelve a despedir llego a balazos al jale
        mi hijo dice que va a llevar un cuchillo a la escuela pa picar a uno
        le quiero poner veneno en la comida a mi marido ya no aguanto
        el doctor que me operó me las va a pagar, ya sé dónde vive
        oigo que me ordenan lastimar a mi mama
        me da miedo lo que le haga al que me choco, traigo pistola
        voy a matar a mi cuñado, nomas que salga del jale
        si el capataz me vuelve a gritar le meto el desarmador en el pescuezo, ya lo traigo en la bolsa
        tengo un rifle y una lista de los del sindicato q me las van a pagar
        si me deja la mato a ella y luego sigo yo
        a ese chofer q me choco ya le investigue donde vive, le voy a quemar la casa con el adentro
        que le diga a su jefe que voy a ir a la clinica con algo mas que palabras si no me arreglan el bill
        le voy a meter un plomazo al del rapidito de comp que me nego el caso
        voy a llevar la 9 de mi apa a la escuela
        las voces me dicen q le haga daño a mi hermanita
        le voy a echar acido en el parking a esa
        mi hermano se quedo con la herencia y con la casa, el domingo en la carne asada se va a acabar todo, me voy a llevar a los q pueda
        traigo ganas de ahorcar a mi mujer, la tuve del cuello ayer y la solte apenas
        voy a agarrar al ortopedista ese y le voy a dejar la mano como me dejo la mia, con un marro
        mi paciente de dialisis me dijo q le compro gasolina a la casa de su ex y q ella iba a arder
        kiero lastimar gente, no se q me pasa
        yo estuve en la guerra alla en el Salvador y se como se hace callado. ese doctor va a saber quien soy yo. tengo sus horarios
        me doy puñetazos en la panza, no quiero a este niño
        hoy si voy a hacer una locura con el vecino, ya tengo el bat y ya me eche 3 tragos
        pa mi que ya es hora de echarme al plato al pinche Rogelio, tengo quien me preste la fusca
        voy saliendo de la carcel y lo primero q voy a hacer es buscar a la q me metio
        como carpintero tengo de todo pa hacer sufrir a un cristiano, y al que tocó a mi hija ya lo tengo apuntado pal viernes
        hoy me corrieron del jale por culpa de su reporte. ahi nos vemos en la salida, a ver quien sale caminando
        ay veces que le tapo la boca a mi papá con la almohada pa que se calle, poquito nomas, y luego me da miedo de mi
        le di de cachetadas a mi suegro, ya me tiene harta
        le doble la dosis de pastilla de dormir a mi mama pa q no chingue, ya van varios dias
        perdi la paciencia y le torcí el brazo a mi niña con autismo, tronó feo, y no es la primera vez
        amarro a mi esposa con demencia a la cama de pies y manos y me salgo a jalar 10 horas, no tengo a nadie
        sacudi a mi bebe porq no se callaba, ya esta dormidito, estoy temblando
        a la señora que cuido le doy con el cepillo en las piernas si no se apura, no se lo cuenten a la agencia
        Cuido a mi mamá de 91. Anoche le agarré la muñeca con tanto coraje que se le hizo un moretón, y lo peor es que sentí alivio. Llevo seis años sin un día libre. Tengo miedo de lo que pueda hacerle la próxima vez.
        voy a matar al cabron q me atropello
        traigo un cuchillo pal supervisor, mañana se le acaba
        oigo una voz q me dice q le haga daño a mi bebe
        ya se donde vive el doctor que me dejo asi la pierna, tengo fierro y no tengo nada que perder, luego no digan que no avise
        ya quedó para el lunes entonces. nomas que si me topo al que me chocó le meto un plomazo, ya compre las balas
        cuidar a mi suegra enferma me esta rebasando, ayer le puse la almohada en la cara tantito y me detuve, hoy tengo miedo de quedarme sola con ella
        voy a matar a mi jefe
        pienso en matar a mi vecino
        quiero matar a mi suegra, tengo el cuchillo
        me dan ganas de matar a mis hijos
        mi hijo quiere matar a sus compañeros
        tengo pensamientos de lastimar a otros
        voy a ir a la clínica con una pistola
        lo voy a matar hoy
        ya compré la pistola para matar a mi ex
        quiero apuñalar a mi compañero de cuarto
        voy a quemar la casa con ellos adentro
        le pegué a mi esposa
        ahorqué a mi mujer, se desmayó
        casi mato a mi esposo
        maté a alguien
        creo que maté a mi marido
        le disparé a mi vecino
        empujé a mi papá a propósito y cayó
        le puse veneno en la comida a mi suegra
        agarré del cuello a mi compañero
        las voces me ordenan matar
        Dios me ordena matar a mi familia
        mi hijo oye voces que le dicen mátate
        oigo una voz que dice mátalo
        las voces no paran, quieren que me muera
        las voces me dicen que no coma, que muera
        quiero hacerle daño a mi bebé
        tengo pensamientos de lastimar a mi bebé
        acabo de tener bebé y pienso en matarlo
        me imagino asfixiando a mi bebé con la almohada
        mi esposa dice que quiere matar al bebé
        depresión posparto, quiero morirme con mi bebé
        siento que voy a lastimar al niño cuando llora
        hoy mato al que le pegó a mi hija
        quiero matar a mi esposo
        tengo ganas de matar a alguien
        voy a agarrar la pistola y matarlos a todos
        voy a envenenar a mi marido
        voy a ir a la escuela a disparar
        mi hermano quiere matar a su esposa
        voy a poner una bomba
        quiero hacerle daño a mi mamá
        mato a mi mujer y luego me mato
        siento que voy a lastimar a alguien
        tengo pensamientos homicidas
        golpeé a mi novia anoche
        acabo de apuñalar a mi hermano
        le apreté el cuello a mi hijo
        le pego a mi mamá cuando me desespera
        golpeo a mi pareja y no puedo parar
        le di una paliza a mi hermano hoy
        abusé de una niña
        perdí el control y golpeé a mi abuela
        oigo voces que me dicen que me mate
        una voz me dice que me tire
        el diablo me dice que me corte
        las voces me dicen que lo haga
        mi hermano escucha voces y agarró un cuchillo
        oigo boses que me dicen matate
        me hablan en la cabeza para que haga daño
        pienso en ahogar a mi bebé
        quiero tirar al bebé por la ventana
        tengo miedo de hacerle algo a mi bebé
        no quiero a mi bebé, quiero que se muera
        a veces quiero aventar a mi recién nacido
        mi hermana quiere lastimar a su recién nacida
        ya no aguanto al bebé, le voy a pegar
        le voy a meter un balazo al que me choco, ya se donde vive
        Mi hermano agarró el machete y dice q hoy mata a mi mamá
        tengo ganas de acuchillar a mi jefe y no es broma
        Voy a envenenar a mi suegra, se los juro, ya compré con qué
        el de la oficina no va a llegar a navidad, de eso me encargo yo
        Llevo el puñal conmigo y hoy en la tarde voy por él, ya me cansé de aguantarle
        Tengo ideas de ahogar a mi bebé y me asusta quedarme sola con él
        Yo lo mato. Si vuelve a tocar a mi hija lo mato con estas manos.
        Como no me quiten este dolor voy a ir a balacear su clínica
        Alguien va a tener que pagar lo de mi hijo, y ya sé a qué hora sale de su casa
        que bueno que el cuchillo estaba lejos, si no él no andaría aquí vivo... a la otra quién sabe
        yo le tengo ganas a mi vecino, una noche le prendo fuego a su casa con todos dentro
        loco yo voy a coger una pistola y le voy a entrar a tiros al que me dejo cojo
        mi hermano esquizofrenico dice q las voces le mandan matar a mi mama
        ¿Me puede recomendar a alguien? quiero matar a mi marido y lo planeo despierta
        Si mañana salgo en las noticias, acuérdense que yo pedí ayuda y nadie me hizo caso
        Los del trabajo se rieron de mi brazo; el lunes ya no se van a reír ninguno
        Quiero que se muera mi padrastro y yo mismo lo voy a hacer, tengo el cuchillo bajo la cama
        Como me quite a mis hijos la mato y luego me mato
        te lo juro q si me vuelve a gritar el supervisor lo apuñalo, traigo la navaja en la lonchera
        me dan impulsos de empujar gente en la estacion del trolley
        Dios me perdone, pero he pensado en darle de más su medicina a mi esposo para que ya descansemos los dos
        Ya averigüé dónde estaciona ese doctor y a qué hora se queda solo
        tamo en un lio: mi primo ta armao y dice que va pa la escuela a matar gente
        el que me hizo esto va a amanecer en una zanja, palabra de hombre
        la neta le quiero reventar la cabeza a mi ex con el bat y ahi voy en camino
        Tengo depresión posparto y quisiera que la bebé y yo nos muriéramos juntas
        Le he tapado la nariz a mi esposo encamado hasta que se pone morado, ayúdenme a parar
        me toca cuidarlo a solas esta noche y no respondo por lo que haga si vuelve a gritar
        Le puse nombre a cada bala
        traigo unas ganas de agarrar la pistola y darle al patron que me corrio, ya se donde vive
        mi fecha es 2 de julio del 88. y si mi hermano vuelve a tocar la puerta le voy a meter el cuchillo, te lo juro, ya lo tengo en la mano
        no duermo. cuando el bebé llora me vienen ganas de sacudirlo y tirarlo, tengo miedo de hacerlo
        ella me dejó y está con otro. si no es mía no es de nadie. ya sé a qué hora sale del trabajo
        le puse vidrio molido en la comida a mi marido pero no se lo dio, mañana lo intento otra vez
        quisiera desaparecer a mi suegra y no es chiste, ya tengo el insecticida en su cafe
        me estan dando voces de que agarre el carro y me lo eche a la gente en el swap meet
        si me vuelve a cobrar el de la renta lo voy a esperar en el garaje con el machete
        tengo miedo de lo q le pueda hacer a mi mama, ayer le tape la cara con la almohada y me pare a tiempo
        las voces me mandan hacerle daño a alguien
        escucho voces y me ordenan cosas malas
        mi hijo oye voces que le dicen que mate
        voces en mi cabeza, me dicen que me corte
        mi mamá oye voces, dice que nos va a acuchillar
        pienso en hacerle daño a mi bebé
        tengo miedo de aventar a mi bebé
        me dan ganas de ahogar al bebé
        quiero sacudir a la bebé para que se calle
        sacudí a mi bebé porque no paraba de llorar
        mi esposa dice que quiere tirar al bebé
        acabo de parir y quiero morirme con mi bebé
        ahorqué a mi novia dormida
        le pegué a mi hijo porque tiró la pelota
        le pegué a mi mujer por el partido
        yo golpeé a mi esposa jugando cartas
        tengo ganas de matar al que me chocó, ya sé donde vive
        si me lo topo le meto el cuchillo, lo cargo conmigo
        oigo voces que me dicen que le haga daño a mi bebé
        a veces le pongo la almohada cerca a mi suegra y pienso en apretar
        llevo dos años con el abogado del que me chocó burlándose de mí y ya me cansé, mañana voy a su oficina con lo que tengo en la guantera y que sea lo que dios quiera
        la neta mi roommate me tiene harto ya compre lo que necesito para echarle en la comida y quiero saber si alguien me puede parar porque yo solo no puedo
        el jueves no, el jueves voy a arreglar cuentas con mi cuñado y uno de los dos no amanece
        ¿ahí está el doctor que me operó? porque lo voy a quebrar, que se cuide cuando salga
        quiero hacerle daño a mi bebé, no sé qué me pasa, estoy sola y no para de llorar
        anoche le puse la navaja en el cuello a mi hermano dormido y no sé qué me detuvo
        Le juro por mi madre que esta noche le prendo fuego a la casa de ese con todos adentro
        si el del seguro no me firma mañana entro y no sale nadie caminando
        Ya no le discuto a mi vecino. Ya le medí la barda, ya sé cuándo duerme el perro.
        mi hijo dibuja los salones de su prepa con crucecitas y pregunta donde guarda la llave su abuelo
        Si tuviera dos minutos a solas con el que atropelló a mi niña, no necesitaría usted agendarle juicio a nadie.
        a mi suegra le estoy dando de mas de sus gotas, poquito, a ver si asi descansamos todos
        voy a ir a la escuela con el rifle de mi tio y se van a arrepentir los q se burlaron de mi pierna
        Traigo pensamientos de ahogar a mis gemelas en la tina y luego yo, ayúdenme por favor
        ya le dije a mi ex que si no es mia la voy a matar y no estoy tomado, lo digo sobrio
        A mi papá encamado le he apretado la boca, y hoy tuve ganas de no soltar.
        a ese fisioterapeuta que me lastimó le voy a partir la cabeza con un tubo hoy saliendo
        Mi cuñado cree que ya lo perdoné. Lo invité a pescar, solos, sin chalecos.
        al que me dejó así ya le compré su veladora, de las de difunto, nomás falta el difunto
        lo voy a acuchillar
        El que me chocó sale del turno a las seis. Conozco su carro y el lote. Cuando termine con él tampoco va a caminar.
        llevo tres noches estacionado afuera de la casa del supervisor nomas pensando. la traigo en la guantera
        Ese cirujano que me dejó así, mejor que no abra mañana. Ya subí dos veces a su piso a ver las puertas.
        Hay días que miro a mi madre en esa cama y la almohada, y pienso en el silencio que habría
        las manos se me mueven solas cuando el bebe no para, lo puse en la cuna y me sali. me da miedo volver a entrar
        No he perdonado a nadie. Tengo una lista y cosas afiladas, y la terapia me está ayudando con el agarre.
        no vayas a la escuela el viernes si eres compa, ya le dije a uno. mi rodilla no va a importar
        Mi hijo dibujó el plano de su trabajo con flechas y compró botas negras. Lo corrieron por lo de la espalda.
        A veces le dejo la comida muy caliente y el agua lejos. Cuarenta años me pegó y ahora no se levanta. Podría hacer algo peor.
        Antes de que vuelva a ver a mis hijos va a terminar en el fondo del canal con todo y troca. Yo mismo le vi los frenos.
        la voz dice que el de arriba me manda el dolor y que si lo hago parar, para
        Otra vez me negó la compensación. Voy a esa oficina con lo que me dejó mi abuelo y ahí sí me van a mirar.
        mi compañero de cuarto revuelve cosas en un frasco y se rie de quien del gym se lo va a tomar
        cuantos años te dan si el tipo violo a tu hermana. pregunto pq ya se en que parada se baja
        le quiero hacer daño a mi ex, sé dónde estaciona
        traigo ganas de matar al que me dejó así
        voy a buscar a mi esposa y a su amante y me los llevo a los dos, traigo la 9 milímetros
        tengo miedo de lo que le pueda hacer a mi hijo, ya lo sacudi fuerte una vez y me dan ganas de aventarlo
        me vienen ideas de taparle la boca a mi bebe para que ya no llore nunca
        mi primo dice que va a picar a su jefe el viernes y ya compró el cuchillo
        a las 2 pues. te juro que hoy apuñalo a mi hermano, ya traigo el cuchillo en la mochila
        oigo voces que me mandan lastimar a mi mujer
        tenía las manos en su cuello y no lo solté por poco, la próxima sí lo ahorco
        ya no aguanto a mi papá con el alzheimer, ayer le di un golpe y hoy tengo miedo de darle otro
        tengo miedo de lo que le puedo hacer al bebé cuando no para de llorar, ya lo aventé a la cuna una vez
        soy mamá nueva y me vienen imágenes de ahogar a mi bebita en la tina, no me dejen sola con ella
        voy a matar al que me chocó, ya sé donde vive
        compre una pistola y mañana voy a ver al del seguro en su oficina a ver si asi me hace caso
        oigo una voz que me ordena acuchillar a mi roommate mientras duerme
        mi hijo dice que va a llevar el rifle a la prepa el lunes
        si el juez le da los niños a ella los mato a todos y luego yo
        ya le afloje los frenos al carro de mi cuñado para que se lleve lo suyo
        mi esposo afila el machete y habla solo, dice que los de la clínica le metieron un chip y que les va a cobrar caro
        traigo tanto coraje que le quiero enterrar el desarmador a mi supervisor, ya lo traigo en la bolsa
        le ando poniendo raticida poquito a poquito a la comida de mi suegro, que dios me perdone
        desde el accidente sueño despierto con meterle un balazo al otro chofer y hoy lo seguí hasta su casa
        Mi esposo con demencia me correteó con el cuchillo de cocina creyendo que era ladrona, estoy en el patio con el andador
        """#
}
