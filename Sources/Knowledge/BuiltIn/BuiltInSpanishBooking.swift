/// The copy of Knowledge/es/booking.md, made by Scripts/update-built-in.
let builtInSpanishBooking = ####"""
    # La cita

    A patient's request for an appointment, field by field, in Spanish. The order of the fields here is the order in which
    they are asked. Each field has its question; below it, as ### headings, what is said when someone asks why, needs help,
    or types something that cannot be used. Labels and ### headings stay English, because the program reads them.

    ## Quisiera una cita
    id: book
    kind: booking

    Puedo tomar una solicitud de cita. Después la clínica le llama; todavía no queda apartada. Lo que escriba se guarda en esta máquina para el personal, y puede pedir en el {phone} que lo borren. Diga "omitir" para saltar una pregunta, o "cancelar" para parar.

    Also asked as:
    - quisiera que me revisen
    - quiero ir a que me vean la espalda
    - me gustaría que alguien me revise la rodilla
    - ya es hora de que me vean esto
    - ponme una cita porfa, me duele el hombro de tanto nadar
    - soy Ramiro Cota, 619 555 0151, hombro derecho
    - buenas tardes, quisiera agendar una cita por favor
    - oye necesito cita pa mi back
    - es para mi esposo que no quiere venir pero lo voy a llevar
    - hi, cita para physical therapy please
    - mi vecina no sabe de computadoras, le quiero sacar una cita
    - kiero aser una cita pa mi espalda
    - trabajo en el campo, me duele la espalda, busco cita en sábado
    - me quitaron el yeso y tengo la mano tiesa, quiero empezar terapia
    - me chocaron en abril y el abogado dice que haga terapia del cuello
    - el entrenador dice que vaya a terapia por el tobillo
    - Sra. Elvira Mendoza, quiero cita para mis rodillas, 6195550109
    - retomar mi terapia, la dejé en diciembre
    - urge cita porque trabajo de pie, es el talón
    - mi patrón necesita cita, yo se la hago
    - ando en mi break, denme una cita pa la muñeca
    - hago la cita por mi suegra, la operaron de la cadera
    - artritis en las manos, el doctor dice que con ejercicios mejoro
    - no me gusta hablar con robots pero necesito cita
    - se me atora el dedo, necesito terapia de mano
    - ola kiero q me chequen la rodiya
    - la doctora me dio un papelito que dice terapia, aquí estoy para la cita
    - me quiero atender del codo
    - rápido por favor, una cita para el cuello
    - nadie contesta el teléfono, quiero hacer cita por aquí
    - ya denme una cita hombre
    - buenos dias ocupo terapia fisica
    - tengo 17 y juego beis, me molesta el brazo al lanzar, quiero cita
    - vértigo, el otorrino dice que ustedes hacen ejercicios
    - evaluación para fascitis plantar
    - buenas, me duele la cintura de tanto manejar y quiero ir
    - soy nueva y quiero mi primera cita
    - el quiropráctico ya no pudo, vengo con ustedes
    - me gustaría una evaluación
    - agéndeme para esta semana si se puede
    - en la tarde si hay lugar, cita para la espalda
    - me recomendaron mucho con ustedes, quisiera agendar para mi cuello
    - agendar
    - me operaron de la rodilla hace tres semanas y me toca terapia
    - lo que tengan mañana, es una torcedura vieja que no se compone
    - hola soy Itzel, me jalé algo en el gym y quiero que me revisen
    - necesito terapia para la rodilla
    - cita de seguimiento
    - ya fui paciente y quiero regresar, ahora es la otra rodilla
    - primera consulta
    - ciática otra vez, quiero volver con ustedes
    - vengo de parte de mi comadre Chela, ella va con ustedes, quiero cita
    - me lastimé la espalda cargando y quiero que me revisen
    - kiubo, quiero que me chequen el tobillo, juego basket
    - para sacar cita
    - del trabajo me mandan a terapia por el hombro, tengo el número de caso
    - sita para terapia plis
    - el cirujano dice que ya puedo empezar la rehabilitación
    - nesesito aser sita para mi ermana
    - la cita más pronto que tenga
    - antes de que me arrepienta, cita para la rodilla por favor
    - ya me cansé de cojear, quiero sacar cita
    - dos citas, una para mí y otra para mi señora
    - soy albañil y ya no aguanto las rodillas, póngame en la agenda
    - que alguien me vea el hombro por favor
    - disculpe la molestia, me gustaría una cita para mi mano
    - me pusieron prótesis de rodilla en Tijuana, busco terapia acá
    - el seguro ya aprobó mis sesiones
    - ando buscando cita para mi hijo, se torció el pie en el fut
    - para mi papá, Don Chuy, le truenan los hombros
    - acabo de tener bebé y la ginecóloga me mandó a terapia
    - mi hija tiene escoliosis y la pediatra pidió terapia
    - cita para mi mamá, tiene 80 y camina con andador
    - traigo la orden del doctor, nada más falta la fecha
    - hola mija, me ayudas con una cita para mis pies
    - quiero apartar un lugar
    - quiero un appointment para mi shoulder
    - apúnteme para el lunes, es por el hombro
    - me mandó el doctor a terapia
    - quiero ver a un terapista
    - mi terapeuta se fue a otra ciudad, busco quien me siga viendo la cadera
    - cita
    - una cita porfa
    - quiero una cita
    - quiero hacer una cita
    - kiero sacar cita
    - necesito una cita
    - necesito cita xfa
    - me da una cita
    - ¿me puede agendar una cita?
    - ¿puedo hacer una cita?
    - ¿cómo le hago para sacar una cita?
    - agéndeme por favor
    - quiero agendar
    - apúnteme para el lunes
    - póngame para una evaluación
    - resérveme un lugar
    - quiero ir a consulta
    - quiero que me vea un terapeuta
    - quiero ver al doctor shulman
    - quisiera pasar con la doctora mckay
    - quiero empezar la terapia con ustedes
    - ¿me pueden ver esta semana?
    - ¿puedo ir mañana?
    - ¿tiene algo disponible el viernes? quiero ir
    - mi hijo necesita una cita
    - quiero sacarle cita a mi mamá
    - hacer un appointment
    - quiero un apoinment
    - soy paciente nuevo y quiero cita
    - cita nueva
    - me mandaron a terapia y quiero sacar mi primera cita
    - me lastimé en el trabajo y quiero que me agenden
    - ya me decidí, quiero ir, ¿me aparta un espacio?
    - solicitar una cita
    - apuntame para el lunes
    - kiero aser sita para mi esposo
    - que me llamen pa agendar
    - Buenas tardes, deseo apartar consulta para mi padre, de preferencia por la mañana.
    - me agenda por favor
    - appointment para la rodilla, el miercoles si se puede
    - ya traigo mi orden del doctor, nomas falta q me den fecha
    - hagame un campito con la doctora mckay
    - mi numero es el de siempre, marqueme despues de las 3 para ver lo de mi cita
    - necesito ver al terapeuta, me separan un lugar
    - se puede sacar cita por aqui mismo
    - Ando de descanso esta semana y quisiera aprovechar para que me vean el hombro. Anóteme.
    - reservar
    - quiero volver, ya fui el año pasado, denme otra cita
    - para dos personas, mi hermano y yo, los dos andamos mal de la espalda, nos pueden agendar juntos
    - el boton dice Book your appointment, ahi le pico para mi cita o usted me la hace?
    - que alguien me regrese la llamada para programar la evaluación de mi suegra
    - póngame con Shulman el jueves
    - agendar cita
    - ya me animé, me hablan para ponerme fecha? de preferencia tempranito antes de abrir el taller
    - un turno pa mi apa
    - necesito que me vean la muñeca antes de que empiece la temporada de graduaciones, porque se me juntan los vestidos. apúnteme en la fecha que tenga y ahi estoy
    - Soy la hija de don Refugio, ya él está de acuerdo y tenemos la orden firmada. Quiero dejarle lista su cita, de preferencia los lunes que yo descanso.
    - me lesione ayer en el partido y traigo la pierna como tronco, ya hable con mi jefe y me dio la semana. que alguien me hable hoy al celular para fijar el dia
    - apúnteme
    - me puede hablar alguien pa agendar
    - ponme pal lunes en la tarde
    - Deseo reservar una consulta para la próxima semana, si fuera posible.
    - cita pa mi abuelo x favor
    - me urge verme la espalda, denme un espacio, el que sea
    - agendame con la dra mckay
    - ocupo appointment
    - bueno ya me convenció mi vieja, póngame en la lista pa ver al doctor
    - ahorita ando atendiendo una reparación y no puedo estar pegado al chat, aquí le dejo mi número pa que me llamen y me den día: 664 555 0142, de tarde por favor
    - qro ir, me anotas?
    - después de mi turno llego como a las 8 de la mañana, resérveme ese horario con quien sea
    - una amiga de la uni y yo queremos sacar cita juntas
    - hazme un lugarcito con shulman pues
    - vengo a tierra el 20, apártenme ese día para que me revisen el hombro
    - llámenme después de las 4 para hacer la cita, antes no porque traigo audífonos de la cocina jaja no oigo nada
    - agendar evaluación piso pélvico
    - i need una cita, carnal, cualquier martes
    - ya tengo la orden del doctor, ya hablé con el seguro, ya pedí permiso en la obra y ya me rasuré, nomás falta q ustedes me den fecha
    - mi hija quiere que vaya, así que sáqueme turno con ustedes
    - otra cita pal tobillo porfa
    - me aparta una sita porfavor
    - Buenas, quisiera hacer appointment para mi mamá, ella es la que está mala de la cadera, yo nomás manejo. Tiene Medicare, tiene andador y puede cualquier día después de las diez
    - pongame pal miercoles en la tarde
    - Agende una evaluación inicial a nombre de la suscrita, preferentemente lunes a primera hora.
    - q me marquen pa darme cita, salgo a las 3 d la escuela
    - Soy de Guatemala y trabajo hasta las cuatro. Apúnteme usted para cuando pueda, yo con lo de la rodilla ya no aguanto y me dijo mi patrona que ella me lleva
    - ya m decidi, agendame
    - Vos, apartame un lugarcito para la espalda antes que salga el otro barco
    - necesito un espacio con la doctora McKay, me lo reserva
    - mi esposo quiere ir, se lastimo soldando, como le saco la cita
    - Por favor háganme la cita por escrito, por teléfono no oigo bien.
    - book appointment en español
    - ahorita mismo estoy llenando lo de la cita y quiero que quede para la semana que entra, me la confirma alguien?
    - Reserve dos lugares seguidos: uno para mi esposa y otro para un servidor, venimos juntos desde Mexicali
    - una consultita con el doctor Mark se puede agendar por aqui?
    - no vengo a preguntar nada, nomas a que me den cita
    - llamenme pa agendar, a cualquier hora menos domingo q pongo el puesto
    - Ya estuvo bueno de andar torcido. Apúntenme para cuando haya, menos en fin de semana que son las tocadas
    - programar cita hombro bici
    - me regresan la llamada? quiero sacar cita para la abuelita de los niños, yo soy quien la lleva
    - nesesito sita porfa
    - quiero ir por lo de mi rodilla
    - me duele la espalda cuando me atienden
    - tienen lugar esta semana?
    - ocupo terapia pal hombro
    - mi esposa dijo q les hablara
    - sita para mi mama porfavor
    - el doctor me mandó con ustedes
    - la cintura me trae bien amolado
    - traigo la referencia, cuándo voy
    - kiero saver cuando puedo ir
    - para mi niño, pie plano, cita
    - otra vez el codo, apúntenme
    - soy paciente de antes quiero volver
    - hola buenas tardes tengo como 3 meses con un dolor en el talon q no me deja ni pararme en la mañana quisiera q me atiendan
    - Trabajo en la línea de la maquiladora y se me traba el cuello del lado derecho, ¿me pueden ver un sábado?
    - me operaron del menisco en septiembre todo va bien y el cirujano quiere q empiece la terapia con ustedes
    - mi mama de 71 camina chueca desde lo de la cadera hace dos años, me gustaria llevarla
    - soy mesera en chula vista y ya no aguanto los pies en la noche, como le hago para q me vean
    - tengo ciatica diagnosticada de años, orita anda de malas otra vez, busco lugar con la doctora de antes
    - mi esposo no quiere ir pero yo lo llevo, le truena el hombro desde q jugaba beis, diganme dia
    - pos fíjese q me caí de la patineta en junio y la muñeca quedó mal, no se rompió nada, quiero terapia
    - el seguro ya me aprobó doce visitas nomás falta q me digan cuándo empiezo
    - cuanto sale la consulta sin seguro? de todos modos ocupo ir, es la espalda baja, desde el verano
    - buenas, me recomendó mi cuñada la Chela que fue con ustedes por su tobillo, yo traigo lo mismo pero en la rodilla
    - I need una cita para my son, juega soccer y le duele debajo de la rodilla, el pediatra dice que es Osgood
    - ya fui con el sobador y con el quiropractico y nada, a ver si ustedes le hallan
    - me chingué el hombro hace como un año en el gym y nunca me lo checaron, cuando tienen chance
    - tengo artritis en las manos, 8 de 10 en las mañanas, y me dijeron que aqui hay quien sabe de manos
    - que onda, se puede ir saliendo del jale como a las 5? es por el codo de tenista q ni tenis juego
    - mi patron quiere mandar a uno de los muchachos que carga cajas, anda malo de la espalda desde agosto
    - hace tres años me dio un infarto, ya el cardiólogo me dio de alta, y quiero agarrar condición con terapia
    - para agendar valoración de mi hija, 14 años, escoliosis leve, la mandó el ortopedista
    - estoy embarazada de 5 meses y el hueso de atrás, el sacro, me molesta mucho al manejar, mi partera me dijo q fuera con ustedes
    - hablo de parte de doña Lupe Arriaga, no sabe usar el celular, le hace falta su terapia de la rodilla nueva
    - soy estilista, todo el dia con los brazos arriba, ya te imaginaras el hombro, me haces un espacio?
    - donde estan ubicados y si me pueden ver esta semana o la otra, es por un esguince viejo de tobillo
    - siento como vidrios en la rodilla al bajar escaleras, ya va pa medio año, quiero que me la revisen
    - quisiera regresar con Marisol la terapeuta, la vez pasada me dejó como nuevo el cuello
    - Me mandan de la clínica San Ysidro con orden para terapia física, 2 veces por semana, lumbar
    - tengo q ir a q me vean la mano, me operaron del tunel carpiano hace dos meses y quedo bien pero esta tiesa
    - manejo troca de volteo diez horas y la cadera ya me pide tregua, q tienen los lunes
    - se me sale la rotula desde chavita y ya a los 34 me canse, kisiera empesar algo
    - mi abuelito tuvo una embolia en 2022, está estable, y queremos que alguien le ayude a caminar mejor, ¿cómo lo inscribo?
    - Buenas tardes, mi nombre es Ramón Velázquez, tengo 58 años, soy jardinero en La Mesa y desde hace como ocho meses traigo un dolor en el hombro izquierdo que no me deja levantar la sopladora, el doctor dijo manguito rotador, quisiera que me den un espacio cualquier día después de las 3, mi cel es 619-555-0112
    - oye mira yo fui con ustedes hace como dos años por la espalda y me atendio un muchacho alto creo q se llama Kevin, pues ya me volvio el mismo dolor del mismo lado no tan fuerte como un 5 pero ya no quiero q se haga grande, puedo martes o jueves temprano, soy Yadira 664 555 0138
    - hola q tal es para mi hijo Iker de 12 años, juega futbol en el club y le duelen los talones despues de los partidos desde q empezo la temporada, ya lo vio la pediatra y dijo q no es nada malo q es de crecimiento pero q la terapia le ayudaba, salimos de la escuela a las 2:45
    - me llamo Socorro tengo 66 limpio casas en Coronado desde hace 20 años y pues las manos ya no me dan, el dedo gordo de la derecha me duele como si me lo aplastaran cuando exprimo el trapeador, tengo medicare y una carta del doctor, nomas que yo no manejo y mi hija me lleva los viernes
    - Mi esposa me tiene harto con que vaya, así que aquí estoy. Rodilla derecha, me la lastimé en el ejército en el 98, me tronó y desde entonces avisa cuando va a llover. Ahora ya no puedo hincarme a poner loseta que es mi trabajo. ¿Toman VA? Y si no, de todas maneras denme hora.
    - disculpen no se si es aqui pero mi mama vive en Tijuana y cruza con sentri los miercoles, la operaron de la cadera en marzo y anda muy bien con su baston pero el doctor quiere q siga con ejercicios, como le hago para q la vean un miercoles como a las 11 de la mañana
    - Dictado por el teléfono perdón si sale mal coma necesito una evaluación para mi cuello coma tengo dos discos desgastados me dijo el doctor Ibarra y me duele desde hace años pero ahora con la computadora en la casa está peor punto puedo los lunes y mi teléfono es 858-555-0149 Graciela Montes
    - llevo corriendo maratones desde los 40 y ahora a los 53 la banda esa de la rodilla la iliotibial me tiene parado, quiero hacer el de Ensenada en abril y ocupo q alguien me vea como corro, no me urge para hoy pero si antes de q acabe el mes, pago cash no hay problema
    - le escribo por mi empleado Don Chuy, es soldador, se lastimo la muñeca hace como seis meses y ya lo vio el doctor de workers comp y autorizo terapia, tengo el numero de claim a la mano, q necesitan de mi parte para q empiece, hablenme al 619 555 0171 preguntan por Brenda
    - tengo una bebe de 7 meses y desde q nacio traigo la panza abierta, diastasis dijo la ginecologa, y la espalda pues ya se imaginará cargandola todo el dia, ella dice q una terapeuta del piso pelvico me puede ayudar, hay alguna mujer? prefiero mujer, y si puedo llevar a la bebe mejor
    - yo lo que quiero es que me arreglen el brazo pa volver a tirar, soy pitcher de la liga municipal en Playas, en julio se me hizo el brazo como muerto despues de tirar nueve entradas y desde ahi no agarra velocidad, no duele mucho como un 3 pero no tiene fuerza pa la recta, cuando me reciben
    - que tal, soy Ofelia Barragán, paso los 70, mis hijos me compraron una caminadora y por andar de entusiasta me lastimé la ingle allá por mayo. Ya me sacaron radiografías y es puro desgaste. El doctor me dio un papelito que dice PT eval and treat. ¿A qué hora abren y con quién me tocaría?
    - fíjate que me da pena porque dejé de ir el año pasado a la mitad, se me juntó todo, el divorcio y el trabajo, pero el hombro congelado sigue congelado y pues quisiera retomarlo si todavía me aceptan, estaba con Patricia los martes a las 8, ojalá el mismo horario, Leticia Rentería
    - mi suegro tiene parkinson desde hace cinco años, esta controlado con sus pastillas, pero arrastra mucho los pies y el neurologo le mando terapia para el equilibrio, habla puro español, alguien ahi le entiende? vivimos en National City y lo puedo llevar yo cualquier dia menos jueves, anotenlo porfa
    - mi hombro ya valió, cuándo hay
    - me puedes agendar plis
    - quiero apartar con Rebeca el jueves
    - Dice mi doctor que terapia. ¿Cuándo?
    - busco kien me vea la kadera
    - anoten a mi esposo, es la espalda
    - pa sacar sita donde
    - ahí les va mi rodilla otra vez
    - can I get una cita, me duele el cuello
    - volvió la fascitis, ya sabe, denme hora
    - mi codo, diez meses, ¿pueden verme?
    - quiero empezar mi terapia ya
    - tome mis datos por favor
    - hay campo el martes temprano
    - me urge volver a correr, véanme la rodilla
    - soy chofer de uber y la cadera derecha me arde despues de 6 horas, busco q me atiendan entre semana
    - necesito ayuda con mi postura dice mi jefa jajaja pero si me duele la espalda alta, desde q trabajo en casa
    - vengo de kaiser con una autorizacion para fuera de red, no se si aqui la agarran, quiero inscribirme
    - mi hermana tiene fibromialgia y el reumatologo le sugirio ejercicio guiado, la quiero anotar con ustedes
    - la mano derecha se me engarrota de tanto cortar pelo a los perros, soy groomer, ocupo una revisada
    - hace un chorro me rompí la clavícula, quedó bien pero el brazo no sube del todo, a ver si me ayudan
    - q precio tiene la primera visita y si puedo ir el lunes 8am es lumbago viejo
    - Hola, soy maestra de kinder, de tanto agacharme con los niños la cintura me está matando desde septiembre. ¿Me reciben?
    - kiero una consulta pa mi apa, tiene 80 y le falla el equilibrio poquito, ya lo bio su doctor y todo bien
    - me salio en el resonansia una ernia chikita, no me operan, me mandan con un terapista, cuando pueden
    - el tobillo se me dobla a cada rato desde prepa y ahorita en el basquet ya no confio en el, quiero fortalecerlo
    - vi su anuncio en la tercera avenida, yo tengo bursitis en la cadera, me gustaria checarme
    - mi terapeuta de antes se mudó y ando buscando donde seguir con lo de mi hombro, me faltan como ocho sesiones
    - soy enfermera y ya sé lo que es, tendinitis de Aquiles, nomás dame un lugar en la tarde
    - juego pickleball con las señoras del club y se me inflama el codo, quien es bueno para eso ahi?
    - ponme en la lista de espera si no hay, es por el cuello, tengo desde enero batallando
    - mi hijo el mas grande se lastimo el hamstring corriendo track hace un mes, el coach dice que vaya a PT
    - aceptan medi-cal? tengo una orden para terapia de la rodilla y quisiera usarla antes de q se venza
    - es para mí, me llamo Efraín, cocinero, me truena la muñeca al menear la olla, llevo así como desde semana santa
    - no puedo ni abrocharme el brasier por el hombro, mi comadre me pasó el número de ustedes, díganme cuándo
    - lo que ocupo es alguien que me enseñe a levantar cosas sin fregarme la espalda, trabajo en mudanzas
    - tuve cáncer de seno, ya libre hace dos años, el brazo me quedó apretado y la oncóloga me mandó a terapia
    - me atendieron super bien en 2021 y quiero volver ahora por la otra rodilla jaja
    - tengo vertigo posicional dice el otorrino, me dio una orden para terapia vestibular, ustedes hacen eso?
    - oigan mi mandibula truena y me duele al masticar carne asada, el dentista dice q TMJ y q terapia, hay cupo?
    - necesito que le hagan espacio a mi señora, 62 años, artrosis, camina con andadera desde hace tiempo
    - me gustaria una cita con el Dr Park si todavia trabaja ahi es sobre mi espalda de siempre
    - Estoy en el tercer mes después de mi ligamento cruzado y me cambié de ciudad, quiero continuar la rehabilitación aquí
    - trabajo parado en el swap meet y traigo los arcos caidos, me arden las plantas, hay alguien q vea pies
    - ustedes ven niños? la mía camina de puntitas desde siempre y su doctora quiere que la evalúen
    - Híjole, por dónde empiezo. Tengo 47, soy albañil, me tronó la espalda en 2015 levantando un bulto de cemento y desde entonces cada invierno se me pone tiesa como tabla. Este año empezó antes. No se me va a la pierna ni nada, nomás ahí se queda. Puedo ir los sábados o entre semana ya tarde. Me llamo Fidencio, 619-555-0157.
    - buen dia estoy checando si me pueden dar algo para la proxima semana, me mandaron de ortopedia de UCSD por el hombro, me hicieron la cirugia del labrum en octubre ya sin sling y el protocolo dice q empiezo fase 2, traigo los papeles, tengo Blue Shield, mis dias libres son lunes y miercoles
    - mi mamá le tiene miedo a los doctores y no quiere ir sola pero la convencí, tiene las dos rodillas con desgaste y se queja todo el día, un día dice que 9 y otro que no le duele, quiero llevarla a que la valoren, si se puede con una señora que hable español mucho mejor
    - no se como explicarlo bien, es como un jalon en la nalga cuando estoy mucho rato sentado en la garita, cruzo diario para trabajar y son dos horas de linea, tengo asi como un año, mi primo fue con ustedes por lo mismo y dice q le ayudaron un chorro, quisiera ver a quien vio el
    - Soy Maricruz de recursos humanos de una empacadora en Otay Mesa, tenemos una trabajadora con dolor de muñecas por el movimiento repetitivo, la doctora de ocupacional ya la vio y pidió terapia tres veces por semana por un mes, ¿qué horarios tienen de tarde y a dónde les mando la orden? 619 555 0183
    - hola mijo mira yo tengo 76 años y me gusta mucho bailar danzon pero la cadera ya no me deja, no me quiero operar todavia, la doctora Cisneros dijo q con terapia a lo mejor le aguanto otros años, voy en el trolley asi q tempranito no puedo, despues de las 10 si
    - wey perdon digo buenas jaja, es q me lesione en el crossfit hace como 2 meses haciendo snatch, sentí un piquete en la espalda baja y desde entonces no puedo hacer deadlift, diario estoy bien como en 1 pero cuando cargo sube a 6, no tengo seguro, cuanto es y hay para el viernes
    - llamo bueno escribo por mi vecina la señora Aurelia que vive sola y no ve bien la pantalla, ella ya fue paciente, la atendió una muchacha que se llamaba Dani, le pusieron rodilla nueva hace un año y quiere seguir con los ejercicios porque dice que se le está haciendo dura otra vez
    - nesesito una sita para mi ombro deresho, ase como sinco meses me cai de la escalera piskando aguacate, me isieron rayos x y no salio nada kebrado, pero no puedo dormir de ese lado y me duele al peinarme, bibo en escondido pero puedo ir los domingos o lunes, grasias
    - Ya sé que van a decir que tardé mucho, pero la verdad no tenía aseguranza. Ahora ya tengo por el trabajo nuevo. Es el pie izquierdo, fractura vieja de hace cuatro años que nunca rehabilité, cojeo cuando me canso y me da pena en el trabajo porque soy edecán en eventos. ¿Cuándo me podrían ver?
    - toco el violin en mariachi y el cuello mas el hombro izquierdo ya me tienen a puro ibuprofeno, fin de semana no puedo porque hay tocadas, entre semana cuando quieran antes de las 4, nunca he ido a terapia y no se ni q se hace, hay q llevar ropa especial? apunteme de una vez
    - desde q me dio covid en 2021 quede bien desinflada, el neumologo ya me checo todo y salgo limpia pero no tengo aguante y me duelen las coyunturas, el me recomendo un programa de acondicionamiento con fisioterapia y me dio su direccion de ustedes, soy Nidia y salgo de trabajar a la 1
    - dos cosas: mi espalda y la de mi esposo, los dos andamos iguales, el es plomero y yo costurera, nos podrian dar horas seguidas para ir en el mismo carro? el sale a las 4 y yo cuando sea, el ya tiene referencia y yo todavia no, no se si ocupo
    - tengo 29, el doc dice costocondritis vieja y mala postura, ya me hicieron electro y placas y el corazón está perfecto, lleva un año yendo y viniendo, lo que quiero es que alguien me enseñe estiramientos y me afloje la espalda de arriba porque programo 12 horas al día, online se puede o tengo que ir
    - Fui boxeador amateur y las dos manos me duelen con el frío, la derecha más, se me quebró un metacarpiano hace diez años y quedó medio chueco. Ahora entreno morros en un gym de Logan y ya no puedo ni tenerles las manoplas. Un compa me dijo que ustedes tienen terapeuta de mano. A ver qué se puede.
    - apartame un lugarcito
    - me jode la espalda, quiero ir
    - Vengo referido por el doctor Nájera
    - terapia para las manos, hay?
    - ocupo el viernes con Óscar
    - denme chance de ir mañana o pasado
    - mi niña, su tobillo, cuándo se puede
    - juanete operado hace meses, toca terapia
    - tendinitis crónica, busco atención
    - ablan español? kiero sita
    - mi suegra ocupa que la vean
    - ya me toca mi seguimiento no?
    - pa cuándo hay lugar
    - traigo tieso el pescuezo hace semanas, atiéndanme
    - quisiera sesiones de rehabilitación
    - me dijeron en la iglesia que ustedes son buenos, es por mi espalda, cuando podria pasar
    - soy dental hygienist y el cuello me está matando, se puede antes de las 8 am?
    - Buenas noches, mi hija baila folklor y le duelen las espinillas después de zapatear, quisiera que alguien la revise
    - pos yo nomas quiero q me quiten esta molestia del hombro, como le hacemos, soy Beto
    - el traumatologo me quito el yeso hace 3 semanas, todo pego bien, ahora sigue terapia de la muñeca
    - ando viendo si me dan entrada para el cuello, choque viejo del 2018, mi abogado ya cerro el caso asi q yo pago
    - me duele la rodilla al subir al segundo piso de mi trabajo, como un 4, no es grave pero ya quiero checarlo
    - tienen algo en sabado? trabajo lunes a viernes en la obra y la espalda no espera
    - anduve con bastón pero ya no, ahora quiero recuperar la fuerza de la pierna, me operaron en primavera
    - Mi hermano es sordo y yo le ayudo a escribir, tiene dolor en la cadera desde hace un año y desea consulta
    - necesito que me checken el brazo, se me cansa bien gacho cuando pinto techos, soy pintor
    - yo era paciente de Sofía hace tiempo, mi expediente ha de estar por ahí, es la misma lumbar, quiero retomar
    - tengo osteoporosis y mi doctora quiere que haga ejercicios con supervision, cual es el siguiente paso para ir
    - es que el podólogo dice que mi problema no es el pie sino la pantorrilla corta, me mandó con un fisio
    - surfeo en imperial beach y el hombro me truena al remar, no duele tanto pero ya suena feo, me gustaría verlo con alguien
    - cuanto se tardan en darme una hora? es para dolor de espalda por escritorio, nada nuevo
    - tengo tres hernias viejas y una paciencia muy corta, a ver que día me toca
    - mis rodillas suenan como matraca, 61 años, ex futbolista, me animé a ir por fin
    - mi esposo dice que ronco y cojeo, de lo primero ni modo, para lo segundo quiero consulta, es la cadera izquierda
    - tomo clases de ballet a los 38, no me juzgues, y el empeine me está reclamando desde agosto, hay espacio?
    - aceptan tricare? mi marido es marino, yo traigo la rodilla mala de correr cargando la carriola
    - un amigo que trabaja en el puerto me dijo que preguntara por la doctora Elena, es por un hombro salido del 2020
    - me fracturé el coxis hace dos años, ya soldó, pero sentarme es un martirio, ¿alguien ve eso?
    - ey necesito get in para mi back pain, I work at a taco shop parado todo el día, off los martes
    - mi bebe de 5 meses voltea la cabeza nomas pa un lado, torticolis dice la pediatra, quiero q la vean
    - ya hice los ejercicios de youtube por dos meses y la rodilla sigue igual, mejor voy con ustedes, que necesito llevar
    - Por favor anótenme para la evaluación inicial, diagnóstico: síndrome de pinzamiento, referida por el Dr. Haro
    - pueden atender a dos el mismo dia? yo cuello y mi hijo de 16 el hombro por natacion
    - se me duermen los dedos cuando tecleo mucho, es carpal tunel segun el estudio, no quiero cirugia, prefiero terapia
    - fui por otro motivo en marzo, ahora es el talón, ¿me vuelven a hacer valoración o directo a terapia?
    - le cuento rápido, tengo 55, soy cajera en un super y la cadera me duele al estar parada, ya me inyectaron cortisona en abril y me duró hasta agosto, el doctor dice que otra no hasta que haga terapia, así que aquí ando, mi seguro es Molina, trabajo de 6 a 2 y puedo de 3 en adelante
    - buenas, tengo un taller mecanico en la Cacho y paso el dia debajo de carros, el cuello y los hombros los traigo hechos bola desde hace años, antes iba con una señora q daba masajes pero se murio q en paz descanse, me dijeron q con ustedes es diferente, puedo cruzar los lunes, soy Arnulfo 664-555-0165
    - Mi papá tiene diabetes controlada y perdió sensibilidad en los pies hace años, el doctor lo tiene bien checado, pero camina inseguro y le recomendaron entrenamiento de balance. Tiene 73, es muy terco y solo va si lo atiende un hombre. ¿Hay terapeuta hombre los miércoles? Mi número es 760-555-0120, Dulce.
    - a ver si me explico, no es dolor dolor, es como una piedrita dentro del hombro q se atora cuando alcanzo algo de la alacena, ya tengo con eso desde q pinte la casa en semana santa, mi hermana enfermera dice q supraespinoso, yo no se, lo q quiero es q un profesional me lo mueva y me diga
    - mi hija esta en roller derby y se torcio la rodilla en mayo, le hicieron MRI y dijeron sprain grado 1, ya no le duele pero el coach no la deja volver hasta q un PT la firme, tiene 19 pero yo le hago sus citas porque ella nunca contesta, jueves despues de clases por favor
    - desde que entré a manejar montacargas hace 6 años la espalda se me fue poniendo mal poco a poco, ahorita un 5 casi diario, el medico de la empresa dice que es muscular, ya me hicieron placas, mi señora ya me sacó del cuarto porque no la dejo dormir con tanta vuelta jaja, ayúdenme, tengo libre miércoles y jueves
    - quiero saber si ustedes trabajan con gente de la tercera edad que ya tuvo derrame, mi tía tuvo el suyo en el 2020, está estable, mueve el brazo derecho poquito y la mano la trae cerrada, su terapeuta de la otra clínica se jubiló, y nos gustaría que alguien siguiera con ella dos veces por semana
    - Oigan pues soy luchador, no es broma, en la Auditorio de Tijuana, y el cuello lo traigo molido de tantos años, las radiografías del mes pasado salieron con desgaste pero nada peligroso, quiero aguantar dos años más antes de retirarme, ustedes me dicen si se puede, yo ando libre de lunes a jueves, en la mañana
    - perdón por la hora, apenas se durmieron los niños, es para mí, tengo incontinencia cuando brinco o estornudo desde mi segundo parto hace 4 años, nunca le dije a nadie, y mi ginecóloga al fin me mandó con terapia de suelo pélvico, ¿con quién sería y es privado el cuarto? martes puedo
    - Sr o señorita: le escribe Eustaquio Bañuelos, jubilado, de 81 años. Me reemplazaron ambas rodillas en 2017 y 2019, caminaba dos millas diarias hasta que me fui haciendo flojo. Mi médico, muy enojado, me receta fisioterapia. No tengo correo ni internet, esto lo está escribiendo mi nieta. Cualquier día, excepto cuando juegan los Padres.
    - soy trailero asi q nomas estoy en la casa cada 10 dias, necesito q me acomoden el lunes q viene o hasta el 15, espalda baja y la pierna izquierda q se me cansa del clutch, de esto ya tiene años y el doctor del DOT me paso sin problema, quiero ejercicios q pueda hacer en la cabina
    - la neta me da flojera pero mi novia ya pagó el deductible y dice que lo aproveche antes de enero, entonces: rodilla de corredor, tendón rotuliano, doce semanas así, 3 en reposo 6 bajando el cerro de Cowles, prefiero alguien que entienda de deportes y no me diga nomás que descanse, tardes
    - me operaron de la columna, fusion L4 L5, hace 9 meses y el cirujano ya me solto, dice q todo perfecto en las placas, lo q sigue es fortalecer, yo vendo seguros y puedo a cualquier hora con aviso, la recepcionista de el me dijo q pidiera con ustedes a Amanda, tengo Aetna PPO, Horacio Lima
    - ase muncho q no boi al doctor pero mi ijo me esta ayudando aki, me duele la sintura i la rodia de trabajar en la fresa toda la bida, ora ya no trabajo i asta mas me duele, kisiera q me den mis ejersisios como a mi comadre Toña q ba con ustedes, los martes me traen
    - Estimados, tengo una orden del Dr. Weissman por cervicalgia crónica con cefalea tensional, estudiada por neurología y sin hallazgos. Soy traductora y paso nueve horas frente al monitor. Preferiría horario fijo, lunes y viernes a las 7:30, con la misma persona siempre. ¿Tienen convenio con Cigna? De no ser así, igual deseo iniciar.
    - hazme un huequito esta semana
    - la rodilla ya no quiere, ayuda
    - quiero que me vea una terapeuta
    - mi jefe me manda con ustedes
    - Consulta para dolor de hombro, por favor
    - cita cita cita, espalda baja jaja
    - me pueden llamar para ponerme día
    - pa mi viejo, anda malo del ciático
    - ps ocupo ir, cuello torcido desde el mes pasado
    - si hay lugar me avisan, tobillo
    - trapecios hechos piedra, quiero ir
    - regreso por mi hombro izquierdo
    - mi apá necesita rehabilitación
    - algo antes del jueves, es mi codo
    - tenis elbow otra vez, book me plis
    - como a que hora puedo caer? traigo una orden para el hombro y la credencial del seguro
    - Me llamo Anselmo y hago tortillas, ya se imaginará las muñecas, dos años así, quiero ver qué se puede hacer
    - mi hijo pitchea y el codo le duele despues del juego, ya descanso el mes que dijo el doctor, ahora quiere terapia
    - tengo el pie que se me acalambra del arco en clase de zumba, una de las señoras me dijo que aqui curan eso
    - se puede con seguro de mexico? SIMNSA creo, me mandan por espalda, quisiera empezar en diciembre
    - no dormí otra vez por el hombro, ya son 4 meses con este cuento, quiero verlo con alguien por fin
    - hola, perdí mi cita del mes pasado por andar de viaje, quiero otra, sigo con lo de la cadera
    - nesecito terapya para mi pierna me operaron del femur el año pasado todo salio vien ya camino
    - buenas! busco a alguien q trate atletas, soy triatleta y la cadera me pellizca en la bici
    - mi mama y yo queremos ir juntas, ella rodillas yo espalda, hay dos campos pegaditos?
    - me dieron de alta del ortopedista el lunes, hombro con placa, ahora quiere que recupere movimiento con terapia física
    - el dolor va de 2 a 6 según el día, es la lumbar, busco un plan y que me digan costo
    - soy bartender en el gaslamp, tobillo hecho chicle de tanto torcerlo, libre lunes y martes
    - un doctor dice disco y otro dice músculo, yo nomás quiero que alguien me ponga las manos, ¿cuándo?
    - pregunto por la niña de mi hermana, tiene hipotonía desde chiquita y cumplió 6, le tocan terapias nuevas
    - arreglo techos y ya no puedo estar en cuclillas, las rodillas me queman, pásenme con quien haga citas
    - Que si me pueden dar entrada con el muchacho nuevo, dicen que es bueno para hombros, el mío lleva años
    - a mi esposa le recetaron terapia por latigazo de un choque de hace ocho meses, ya no hay caso legal, nada más quiere sanar
    - ya me canse de las pastillas, el reumatologo dice mover el cuerpo, pues a moverlo, agendenme
    - mi rodilla avisó con un tronido en el 2009 y nunca la arreglé, hoy tengo 44 y mejor aseguranza, me animo
    - cuantas sesiones son mas o menos? es un esguince de dedo del basquet de hace dos meses que quedo tieso
    - soy manicurista, ocho clientas diarias, el pulgar derecho tiene de Quervain según el doctor, necesito sesiones
    - mi cadera derecha es de titanio desde 2016 y la izquierda ya se quiere emparejar, véanme antes de que decida
    - estoy en la uni y cargo una mochila de 30 libras jaja, cuello y espalda alta, hay descuento pa estudiantes y cupo?
    - mi primo el Güero fue por lo del tobillo, quedó al cien, ahora voy yo con la rodilla, a nombre de Saúl
    - El quiropráctico me dijo con toda honestidad que lo mío era más de terapia, así que me presento, dolor torácico de espalda por postura
    - trabajo en la aduana parado en concreto, fascitis plantar en los dos pies, me late ir temprano
    - quede con el codo que no estira completo por una fractura de niña, tengo 27, se podra hacer algo? quiero checar
    - terapia acuatica tienen? mi doctora la recomienda por mi artritis y mi peso, si no pues de la normal
    - pa no hacerla larga, espalda, cinco años, 7, cuando me toca
    - Soy Teresa Villaseñor, tengo 49 y trabajo en una guardería en Lemon Grove. De tanto cargar bebés del lado izquierdo tengo la cadera y la espalda disparejas, así lo siento yo. Empezó hace año y medio. Mi doctora familiar me mandó la referencia por fax, ¿ya la vieron? Puedo de 4:30 en adelante, 619-555-0195.
    - que tal doc bueno no se si eres doc, me reventé el aquiles jugando en la liga de veteranos hace un año, me operaron, hice terapia alla en Guadalajara, quede como al 80, ahora vivo en Chula y quiero el otro 20, ya troto pero no puedo pararme de puntas con esa pierna, los viernes puedo todo el dia
    - mire yo cuido a mi marido que esta en silla de ruedas, lo levanto lo acuesto lo baño, y la espalda ya me paso la factura, no tengo quien lo cuide mas que los lunes cuando viene mi hija de 9 a 1, entonces ahi tendria que ser, yo tengo medicare con medi-cal, Hortensia
    - no manejo autopista asi q espero q no esten lejos, en q calle estan? bueno el chiste es q tengo un dolor en el brazo de arriba del codo pa abajo de jalar la manguera, lavo carros, ya casi un año, ni con las pomadas de la botica, y mi clienta q es doctora me dijo ve a physical therapy
    - Es la tercera vez que intento escribirles porque se me cierra la página. Quiero cita para evaluación de rodilla, lesión de menisco que decidimos no operar con el Dr. Cota, me dijo tres meses de fortalecimiento y luego vemos. Soy fotógrafa de bodas así que fines de semana nunca. Miércoles sería ideal, con quien sea.
    - tengo 23 y me siento de 80, soy gamer bueno streamer, la muñeca del mouse y el cuello me traen frito, mi mamá me paga la terapia con tal de q me mueva jaja, ya van como 6 meses, un 4 normal y 7 despues de stremear toda la noche, despierto a las 12 asi q en la tarde
    - mi muchacho esta en el marching band y carga la tuba, no es chiste, el hombro y la espalda le duelen desde el band camp, tiene 15, el doctor le hizo un chequeo y dijo terapia seis semanas, salen del ensayo a las 5:30 asi q si hay algo a las 6 nos queda de lujo, gracias, Ana Karen
    - yo trabajo de noche en el hospital limpiando y se me hizo una bola de dolor en el omóplato, hasta me pusieron un aparato para el corazon y nada, limpio, es musculo dijo el doctor, llevo desde la primavera con eso, me serviria algo a las 8 cuando salgo antes de irme a dormir, me llamo Chayo
    - Cordial saludo. Mi madre, la Sra. Enriqueta Olvera, de 84 años, se cayó hace más de un año, sin fractura, y desde entonces tiene temor de caminar sola aunque el médico la encuentra bien. Buscamos terapia para que recupere confianza y fuerza. Yo la llevaría martes o jueves. Soy su hijo Gilberto, 858-555-0163.
    - la pura verdad es q me lesione por tonto, brincando del techo a la alberca en un cumpleaños en julio, cai mal y el tobillo trono, me tomaron radiografia y era puro ligamento, anduve en bota y ya no, pero no puedo trotar y yo entro a la academia de policia en febrero, necesito estar listo, ayuda
    - le hablo por mi trabajador Nacho, ponemos tabla roca, anda con el hombro mal y no se queja porque necesita la chamba, yo se lo pago de mi bolsa no hay problema, me dice q en la noche no duerme, de eso como seis u ocho semanas, si me dan algo sabado yo mismo lo llevo, Don Manuel
    - vivo entre Rosarito y San Diego, los martes y miércoles duermo acá, entonces esos días. Lo mío es espondilitis anquilosante, diagnosticada en 2012, tomo biológico y estoy controlado, pero el reumatólogo insiste en terapia cada año para no perder movilidad. Antes iba a otra clínica que cerró. ¿Qué necesito para registrarme?
    - lo mío es la rodilla izquierda, lo de mi esposa es que la atienda ya porque no me aguanta, dice. Tengo 64, fui cartero treinta años, me operaron limpia de cartílago en los noventa. No puedo bajar la basura sin agarrarme del barandal. Humana es mi seguro. Apúnteme mañana, pasado, lo que salga.
    - dancer aqui, salsa on2, me lastime el pie en un congreso en mayo, sesamoiditis dijo el podiatra, use la bota su tiempo y ya me dejo bailar poquito, quiero un PT q sepa de bailarines porque el ultimo me dijo q dejara el baile y pues no va a pasar, weekdays after 6, soy Viry, 619 555 0146
    - quiero pasar a que me revisen
    - me truena todo, ayúdenme jaja
    - q dias atienden? quiero ir
    - ocupo alguien que sepa de pies
    - continuar mi terapia del hombro
    - ai sita pal sabado?
    - mi cintura me odia, tienen campo
    - trae mi mamá orden para terapia
    - muñeca lastimada del boliche, véanme
    - inscríbanme a la terapia de equilibrio
    - pongan a mi hijo con Natalia
    - Estoy lista para empezar, rodilla
    - nomás dígame a qué hora llego
    - me mandan del consulado, digo del consultorio, cita
    - mis lumbares y yo queremos verlos
    - la doctora Prado me dijo que no esperara más y que viniera con ustedes por el hombro
    - cosiendo vestidos de quinceañera se me torció toda la espalda de arriba, quisiera unas sesiones
    - yo se q ustedes estan llenos pero traigo la rodilla muy necia, pongame donde sea
    - hice mi evaluacion en agosto y ya no volvi, puedo agarrar otra vez? era por el coxis
    - Nada grave: pulgar de esquiador, lesión de hace tres años en Big Bear, quiero recuperar la fuerza de pinza
    - mi esposo repara aires acondicionados y se la vive en cuclillas, le duelen las dos caderas, sale a las cinco
    - q cobran por una sola sesion? mas q nada quiero ejercicios pa mi escoliosis
    - me dio parálisis facial hace un año, ya casi quedé, el neurólogo recomendó terapia para lo que falta, ¿la dan?
    - bendiciones, busco terapia para mi pierna, me quebre la tibia en 2020 y cojeo todavia
    - hago uñas, pelo y pestañas, pa q te cuento como traigo el cuello, dame un miercoles
    - desde la boda de mi hija, hace tres meses, por los tacones, el dedo gordo no dobla, ¿con quién se ve eso?
    - como esta la cosa para verme con alguien por dolor cronico de espalda, llevo 11 años, soy veterano
    - se me bloquea la cadera haciendo yoga y soy la maestra jajaja, necesito ir con alguien discreto
    - por favor quisiera que le den seguimiento a mi niño con parálisis cerebral leve, nos mudamos de Mexicali
    - fractura de radio, quitaron clavos en septiembre, mano tiesita pero el doctor dice normal y que le dé a la terapia
    - manejo el trolley y el freno lo piso con la misma pierna mil veces, la rodilla ya se quejó, cuándo me atienden
    - a mi me toca una revision cada seis meses con Gerardo y creo q ya se me paso
    - es q me da vergüenza pero del piso pélvico, soy hombre, prostatectomía hace un año, me mandó el urólogo, cómo agendo
    - my mom no habla inglés, tiene frozen shoulder, 58, quiero que la vea alguien en español, whats the next opening
    - el ciático me visita cada noviembre, ya llegó, mejor me adelanto y voy con ustedes
    - tengo una hernia cervical vieja que no da lata casi nunca, ahorita un 3, pero me voy a casar y quiero bailar
    - recolecto basura en la ciudad, brazos y hombros molidos, dijo el medico de empleados que terapia, mi unico dia es lunes
    - alguien me dijo punción seca, ustedes la hacen? traigo el glúteo hecho nudo desde el medio maratón de enero
    - Me pegó el codo de golfista y ni siquiera he pisado un campo, soy carnicero, ¿el jueves habrá lugar?
    - tengo a mi cargo un señor de 90 que necesita fortalecerse, yo soy la cuidadora, su familia me pidió hacerle el trámite
    - hombro operado, cinco semanas, todo bien, ya me dijo el doctor que hoy sí empiece, quién me anota
    - el cuello desde un rear end en la 805 hace como cuatro años, mas lo de la compu, ya pa q me vean
    - pa mi carnal q no le gusta textear, le duele la rodilla de la patineta desde el verano, se llama Omar
    - será que todavía trabaja ahí una señora Rosalba? ella me arregló el pie, ahora quiero que me arregle el otro
    - ando en busca de segunda opinion sobre mi hombro, me dicen cirugia y yo digo primero terapia, pueden verme?
    - no pos yo soy de rancho, montaba toros en los jaripeos, ahora ya tengo 52 y cada hueso cobra su renta, lo peor es la cadera y la rodilla zurda, me gana el dolor cuando me bajo de la troca, mi hija la licenciada me hizo prometer q iba a ir, pues digale a ella q ya escribi, cuando voy
    - ayuda con mi mama porfis, tiene artritis reumatoide de hace veinte años y las manos ya las tiene deformes, esta con su tratamiento, lo q busca es poder abrir frascos y cortar verdura, la reumatologa menciono terapia ocupacional o fisica no recuerdo cual, ustedes hacen las dos? somos de Tijuana y podemos cruzar el jueves
    - entre al gym en enero con todo y en febrero ya andaba chueco, cosas q pasan a los 39, desde entonces el hombro derecho no me deja hacer press, el instructor dice q es impingement, el doctor dice lo mismo, mi aseguranza cubre 20 visitas y no e usado ninguna, vamos dandole, puedo diario a las 6 am
    - hello buenas, mi husband trabaja de roofing y se cayó hace como diez años, en ese tiempo no fue al doctor porque no teníamos papers ni seguro, ahora ya tiene y quiere arreglar su espalda, está en 7 casi siempre pero camina y trabaja normal, he's off on Sundays and Mondays, me contestas a mí, soy Karla, 619-555-0129
    - Mi caso es raro, tengo el síndrome de Ehlers-Danlos, hipermóvil, me lo confirmaron el año pasado. Se me salen los hombros desde niña, yo misma me los acomodo. Necesito un fisioterapeuta que sepa de eso y no me estire de más. Si lo tienen quiero cita de una hora. Si no, díganmelo con confianza.
    - perdi 90 libras y ahora q ando mas activa me salieron los dolores q antes ni sentia jaja, rodilla derecha y planta del pie, la doctora contentisima conmigo pero dice q me falta musculo, quisiera algo con horario en la tarde porque entro a la panaderia a las 4 de la mañana y salgo a las 12
    - resulta q mi niña de 10 es gimnasta, entrena 16 horas a la semana, desde hace dos meses le duelen las muñecas al apoyar, la vio la especialista en Rady y dijo q no hay daño en el cartilago, descanso y fisio, ya lleva el descanso, ahora falta la fisio, salgo por ella a las 3, prefiere mujer
    - tengo un marcapasos desde 2018 y todo en orden con mi cardiologo, les aviso por si usan corrientes, lo q ocupo es para la espalda, estenosis dice el papel, puedo caminar como dos cuadras y me tengo q sentar, asi llevo como 3 años, el Dr quiere probar terapia antes de inyectar, Rogelio 664 555 0184
    - este es mi intento de ser adulto responsable: 31 años, sin doctor de cabecera, dolor en el arco del pie desde que empecé a trabajar de mesero en Hillcrest, ni sé si necesito referencia, ni cuánto cuesta, ni qué preguntar. Lo que sí sé es que descanso domingo y lunes. ¿Qué sigue?
    - la prima de mi esposa trabaja ahi en facturacion no se si conozcan a Betty, ella dice q me pueden meter rapido, lo mio es un hombro q me disloque jugando americano en la prepa hace 25 años y ahora q empece a nadar se siente flojo, no duele, pero siento q se va a salir, mejor prevenir
    - toda la temporada de tamales amasando y mire, las muñecas y los codos me arden, pero eso fue el año pasado y no se quitó, ya va a llegar otra vez diciembre y tengo pedidos de 80 docenas, quiero ir antes para que me digan cómo le hago, vendo en la Logan, puedo los lunes, Doña Meche
    - es la segunda operacion de la misma rodilla, la primera fue LCA en 2014 y ahora el menisco en agosto, voy en la semana doce, sin inflamacion, flexiono 120, me quede sin terapeuta porque mi clinica ya no acepta mi plan, tengo UnitedHealthcare, me urge no perder el ritmo, martes jueves 7 am me encantaria
    - pues aquí su servidor, organista de la parroquia, 69 años, dos dedos en gatillo ya operados y sanos, y el doctor que me operó quiere que los mueva con alguien que sepa. Tocar en misa de gallo es mi meta. No me acomodan los sábados ni los domingos por obvias razones. Dígame usted qué día.
    - mi sobrina me hizo el favor de buscarlos, soy doña Cuca, traigo la rodilla izquierda bien desgastada de tantos años de costurera, el doctor dice q todavia no ocupo operacion pero si ejercicios, me muevo con el camion asi q entre 10 y 1 me acomoda, cualquier dia, ustedes digan
    - agendame pls, cualquier dia despues de las 3
    - ¿Me aparta un espacio con la doctora McKay para el lunes?
    - Vengo saliendo de una operación del tobillo, ya me dieron de alta y el cirujano dijo que empezara rehabilitación cuanto antes. ¿Me puede agendar?
    - can i book para mi nana, se llama Socorro
    - Buenas, hablo de parte de mi esposo que anda en el fil y no trae señal: queremos apartarle una cita.
    - Dr. Shulman tiene algo libre mañana tempranito? lo agarro
    - apúnteme con la doctora
    - como le hago para reservar un lugarcito
    - Buenos días, hablo de parte de mi mamá, Socorro Beltrán, de 76 años. La operaron de la rodilla en agosto y el ortopedista dijo que ya podía comenzar. Quisiera que me la anotaran.
    - necesito un appointment lo mas pronto posible pa mi apá que ya le quitaron el yeso
    - quiero sacar cita pa mi espalda
    - me puede agendar el martes despues de las 4 porfavor
    - ustedes son los de la cita? me urge una
    - book me pero en la mañana pq en la tarde tengo clases
    - Apúntenme con el doctor, cualquier día menos viernes.
    - hablo por mi papá
    - le escribo por mi mamá
    - es para mi esposo, quiere que lo vean
    - vengo a pedir para mi mamá, necesita que la vean
    - apartame un lugarcito el martes tempranito
    - Mi papá tiene 78 y lo operaron de la cadera en septiembre. Él no oye bien por teléfono, así que yo lo agendo por aquí.
    - cita plis
    - can I get an appointment pa mi esposo, se lastimo la espalda en el landscaping
    - nomas quiero hacer una cita, como le hago
    - apunteme pa el martes en la tarde con quien sea
    - ocupo que me vean la cadera lo antes posible, agendame
    - Me gustaria ver al doctor Marcos Chulman, cuando me puede dar espacio?
    - dame un appointment pls, me lastime haciendo crossfit
    - separame un espacio con la doctora el viernes si se puede tempranito
    - book me in mañana temprano si se puede, es por el hombro
    - Salgo del restaurante a las tres y entro al otro jale a las seis, esa es mi única rendija. El brazo ya no me da para más. ¿Me acomodan un miércoles?
    - kiero aser sita
    - quiero sacar cita pa mi hombro
    - Necesito que me vean la espalda esta semana, ¿me apunta?
    - aparteme un lugar con la dra mckay
    - Mi señora se lastimó la cadera y quiere que la atiendan el jueves si se puede
    - ¿Me consigues un huequito el lunes temprano? Es por lo del cuello
    Must not answer:
    - tengo cita mañana, ¿a qué hora es?
    - quiero cancelar mi cita
    - ¿qué hacen en la cita?
    Rules:
    - (quiero|quisiera|necesito|me gustaria|deseo|busco) [(hacer|sacar|agendar|pedir|programar|solicitar|reservar|apartar)] (cita|una cita|mi cita|otra cita|mi primera cita|una evaluacion|una consulta|un appointment)
    - (hacer|haga|hago|sacar|agendar|agende|agenda|programar|pedir|solicitar|reservar|apartar) (cita|una cita|otra cita|mi primera cita|una consulta|una evaluacion|un appointment)
    - (agendame|agendeme|apunteme|apuntame)
    - (hacer|haga|quiero|deseo|quisiera|necesito) una (reservacion|reserva|citita)
    - (buscando|busco) una (cita|citita)
    - (quiero|quisiera|necesito|me gustaria) (sacar|hacer|pedir|agendar) (otra|una nueva)
    - (quiero|kiero|quisiera|necesito|nesesito|nececito|ocupo) [una|hacer|sacar|aser] (sita|cita)
    - (quiero|quisiera|necesito) que me (revisen|chequen) (el|la|mi)
    - ocupo que me (atiendan|vean)
    - (quiero|quisiera|ocupo) ir a (verlos|verles|que me atiendan)
    - una cita [mas] por favor
    - (quiero|queria|quisiera|necesito|para) pedir hora
    - (quiero|queria|quisiera) (sacar|agendar|pedir|hacer) [una|la] cita
    - (la|una|esta) cita es para (mi|un|una)
    - [me] (da|dan|podria dar|puede dar|pueden dar) una cita

    ## Nombre
    id: name
    kind: field
    required: yes

    ¿Cuál es el nombre y apellido del paciente?

    ### Label
    nombre

    ### Why
    La clínica necesita un nombre para saber a quién llamar.

    ### Help
    Por favor escriba el nombre y apellido de la persona que quiere la cita.

    ### Try again
    No alcancé a ver un nombre. Por favor escriba solo el nombre y el apellido.

    ### Needed
    Una solicitud no se puede mandar sin nombre. Si prefiere no escribirlo, llame al {phone}.

    ## Teléfono
    id: phone
    kind: field
    required: yes

    ¿A qué número de teléfono le puede llamar la clínica?

    ### Label
    teléfono

    ### Why
    La clínica contesta las solicitudes con una llamada, por eso necesita un número. También sirve un correo electrónico.

    ### Help
    Por favor escriba diez números, primero el código de área. Si no tiene teléfono, diga "omitir" y le pido un correo electrónico.

    ### Try again
    No encontré un teléfono ahí. Por favor escriba diez números, primero el código de área, o diga "omitir".

    ### Not valid
    A ese número la clínica no podría llamar. Por favor revíselo: diez números, primero el código de área.

    ### Ambiguous
    Veo más de un número. ¿A cuál debe llamar la clínica?

    ### Needed
    La clínica necesita un teléfono o un correo electrónico para contestarle. Si no tiene ninguno, por favor llame al {phone}.

    ## Correo electrónico
    id: email
    kind: field

    ¿Cuál es su correo electrónico? Diga "omitir" si basta con el teléfono.

    ### Label
    correo electrónico

    ### Why
    Es otra forma de contactarle si la llamada no entra. Puede omitirlo.

    ### Help
    Un correo se ve así: nombre@example.com.

    ### Try again
    No encontré un correo electrónico ahí. Se ve así: nombre@example.com. También puede decir "omitir".

    ### Not valid
    Ese correo no puede estar bien. Se ve así: nombre@example.com. Por favor escríbalo otra vez, o diga "omitir".

    ### Needed
    La clínica necesita un teléfono o un correo electrónico para contestarle. Si no tiene ninguno, por favor llame al {phone}.

    ## Nuevo o de regreso
    id: newOrReturning
    kind: field

    ¿Ya ha venido a la clínica, o sería su primera visita?

    ### Label
    tipo de paciente

    ### Why
    Así la clínica sabe cuánto tiempo apartar para usted. Puede omitirlo.

    ### Help
    Diga "nuevo" o "ya he venido".

    ### Try again
    Por favor diga "nuevo" o "ya he venido", u "omitir".

    ## Motivo
    id: reason
    kind: field

    ¿Con qué le gustaría que le ayuden? Bastan unas pocas palabras.

    ### Label
    motivo

    ### Why
    Le ayuda a la clínica a elegir quién debe atenderle. Puede omitirlo.

    ### Help
    Por ejemplo: dolor de rodilla después de una caída, o problemas de equilibrio.

    ### Try again
    Por favor diga en pocas palabras con qué le gustaría que le ayuden, u "omitir".

    ## Días
    id: days
    kind: field

    ¿Qué días le quedan bien?

    ### Label
    días

    ### Why
    La clínica trata de encontrar una hora en un día que le quede bien. Puede omitirlo.

    ### Help
    Por ejemplo: martes o jueves, la próxima semana, los viernes no, o cualquier día.

    ### Try again
    No encontré un día ahí. Por ejemplo: martes, la próxima semana, o cualquier día.

    ### Not valid
    No hay un día así más adelante en el calendario. ¿Qué día quiere decir?

    ### Ambiguous
    No sé bien qué día quiere decir. Por favor escriba el día y la fecha, por ejemplo viernes 4 de diciembre.

    ## Horas
    id: times
    kind: field

    ¿A qué hora del día le queda mejor?

    ### Label
    hora del día

    ### Why
    La clínica trata de encontrar una hora que le quede bien. Puede omitirlo.

    ### Help
    Por ejemplo: por la mañana, después de las 3 de la tarde, entre 10 y 12, o a cualquier hora.

    ### Try again
    No encontré una hora ahí. Por ejemplo: por la mañana, después de las 3 de la tarde, o a cualquier hora.

    ### Not valid
    El reloj no tiene esa hora. Por ejemplo: por la mañana, o después de las 3 de la tarde.

    ### Ambiguous
    ¿Eso es de la mañana o de la tarde?

    ## Fecha de nacimiento
    id: dateOfBirth
    kind: field

    Si gusta, ¿cuál es la fecha de nacimiento del paciente? Puede decir "omitir", u "omitir todo" para terminar.

    ### Label
    fecha de nacimiento

    ### Why
    Ayuda a la clínica a distinguir a dos personas con el mismo nombre. Puede omitirlo.

    ### Help
    Día, mes y año, por ejemplo 12 de abril de 1968.

    ### Try again
    No encontré una fecha de nacimiento ahí. Día, mes y año, por ejemplo 12 de abril de 1968, u "omitir".

    ### Not valid
    Esa fecha de nacimiento no puede estar bien. Día, mes y año, por ejemplo 12 de abril de 1968, u "omitir".

    ### Ambiguous
    Por favor escriba el mes con letras, por ejemplo 12 de abril de 1968.

    ## Padre, madre o tutor
    id: guardian
    kind: field
    asked: under 18

    El paciente es menor de 18 años. ¿Cómo se llama su mamá, papá o tutor, y qué es del paciente?

    ### Label
    tutor

    ### Why
    Cuando alguien es menor de 18 años, la clínica habla con su mamá, papá o tutor. Puede omitirlo, y la clínica preguntará.

    ### Help
    Por ejemplo: Rosa López, mamá.

    ### Try again
    No alcancé a ver un nombre. Por ejemplo: Rosa López, mamá. También puede decir "omitir".

    ## Parte del cuerpo
    id: bodyArea
    kind: field

    ¿De qué parte del cuerpo se trata? Puede decir "omitir".

    ### Label
    parte del cuerpo

    ### Why
    Le ayuda a la clínica a elegir quién debe atenderle. Puede omitirlo.

    ### Help
    Por ejemplo: rodilla izquierda, espalda baja o cuello.

    ### Try again
    No encontré una parte del cuerpo ahí. Por ejemplo: rodilla izquierda, o espalda baja. También puede decir "omitir".

    ## Dolor
    id: painLevel
    kind: field

    ¿Qué tan fuerte es el dolor hoy, de 0, que es nada, a 10, que es el peor? Puede decir "omitir".

    ### Label
    dolor

    ### Why
    Así la clínica sabe cómo sigue usted. Puede omitirlo.

    ### Help
    Un número del 0 al 10.

    ### Try again
    Por favor dé un número del 0 al 10, o diga "omitir".

    ### Not valid
    La escala va del 0 al 10. Por favor dé un número de la escala, o diga "omitir".

    ## Comienzo
    id: onset
    kind: field
    asked: only when said

    ¿Cuándo empezó?

    ### Label
    empezó

    ## Con quién
    id: clinician
    kind: field

    ¿Con quién le gustaría su cita: Dr. Shulman, Dr. McKay o cualquiera? Puede decir "omitir".

    ### Label
    con quién

    ### Why
    Si tiene alguna preferencia, la clínica puede tomarla en cuenta. Puede omitirlo.

    ### Help
    Diga "Dr. Shulman", "Dr. McKay" o "cualquiera".

    ### Try again
    Por favor diga "Dr. Shulman", "Dr. McKay", "cualquiera" u "omitir".

    ## Cómo contactarle
    id: contactPreference
    kind: field
    asked: only when said

    ¿Cómo prefiere que la clínica le contacte?

    ### Label
    contacto por

    ## Consentimiento
    id: consent
    kind: field
    required: yes

    ¿Puede la clínica guardar lo que escribió y contactarle por esta solicitud? Por favor diga sí o no.

    ### Label
    permiso

    ### Why
    Lo que escribió se queda en esta máquina, para el personal de la clínica. Solo lo puede guardar y llamarle si usted está de acuerdo.

    ### Help
    Diga "sí" y le muestro todo antes de mandarlo. Diga "no" y no se guarda nada.

    ### Try again
    Por favor diga sí o no: ¿puede la clínica guardar lo que escribió y contactarle por esta solicitud?

    ### Needed
    Sin su sí no se puede mandar nada.

    ## Confirmar
    id: confirm
    kind: field
    required: yes

    ¿Mando esta solicitud? Diga sí, o diga qué cambiar.

    ### Label
    mandar

    ### Why
    No se manda nada hasta que usted diga que sí.

    ### Help
    Diga "sí" para mandarla, "cambiar teléfono" u otro renglón para cambiarlo, o "cancelar" para parar.

    ### Try again
    Por favor diga "sí" para mandarla, o el renglón que quiere cambiar, o "cancelar".

    ## Se anotó un valor
    id: noted

    Anotado: {values}.

    ## Un valor que se anotó
    id: noted-item

    {label}: {value}

    ## Arriba de los renglones de la revisión
    id: review

    Esto es lo que tengo:

    ## Un renglón de la revisión
    id: review-line

    - {label}: {value}

    ## Qué renglón cambiar
    id: which-field

    ¿Qué quiere cambiar? Diga el renglón, por ejemplo "teléfono" o "días".

    ## Regresar
    id: back

    Regresamos.

    ## No hay a dónde regresar
    id: back-at-start

    Esta es la primera pregunta.

    ## Después de una respuesta a la mitad
    id: back-to-booking

    Seguimos con su solicitud.

    ## Se omitió una pregunta
    id: skipped

    Omitido.

    ## Ni teléfono ni correo
    id: contact-needed

    La clínica necesita un teléfono o un correo electrónico para contestarle. ¿Cuál de los dos puede dar? O llame al {phone}.

    ## Demasiado largo para un renglón
    id: value-too-long

    Eso es demasiado largo para guardarlo. Por favor dígalo en pocas palabras.

    ## Menor de 18 sin tutor
    id: minor

    La clínica preguntará por la mamá, el papá o el tutor.

    ## La solicitud va en camino
    id: saved

    Su solicitud está guardada. Su referencia es {reference}. Esto es una solicitud, no una hora apartada; la clínica se comunicará con usted. Si no le contactan, llame al {phone}.

    ## La solicitud va en camino, sin teléfono
    id: saved-by-email

    Su solicitud está guardada. Su referencia es {reference}. Esto es una solicitud, no una hora apartada; la clínica le va a contestar a su correo electrónico. Si no le contestan, llame al {phone}.

    ## No se pudo guardar
    id: not-saved

    No pude guardar su solicitud. No se ha mandado. Por favor llame al {phone}, o diga "sí" para intentar otra vez.

    ## Aquí no se pueden guardar solicitudes
    id: cannot-save

    Por ahora no puedo guardar solicitudes en esta máquina. Por favor llame al {phone}, o por el servicio de retransmisión, {relay}.

    ## ¿Parar la solicitud?
    id: cancel

    ¿Paro aquí y descarto esta solicitud? Por favor diga sí o no.

    ## La solicitud se paró
    id: cancelled

    Listo, paramos. No se guardó nada. Si después quiere pedir una cita, diga "cita" o llame al {phone}.

    ## La solicitud sigue
    id: kept-going

    Está bien, seguimos.

    ## Sin consentimiento
    id: no-consent

    Está bien. No se guardó ni se mandó nada. Siempre puede llamar al {phone}.

    ## Salir a la mitad
    id: left-unsent

    Su solicitud no se mandó, y no se guardó nada.

    ## Cómo seguir si se corta
    id: draft-notice

    Si se corta, escriba aquí {code} para seguir. Lo que no se manda se borra a los {days} días.

    ## Cómo seguir, cuando las respuestas van selladas
    id: draft-notice-sealed

    Sus respuestas van selladas: solo recepción puede abrirlas. Lo que no se manda se borra a los {days} días.

    ## No se puede guardar para después
    id: draft-broken

    No puedo guardar sus respuestas para después en esta máquina. Todavía puede seguir y mandar la solicitud ahora.

    ## ¿Guardarla para después?
    id: keep

    ¿Guardo lo que lleva hasta ahora? Diga sí, y puede seguir después. Diga no, y no se guarda nada.

    ## Queda guardada para después
    id: kept

    Guardada, pero no mandada: todavía nadie le va a llamar. Para seguir dentro de {days} días, escriba aquí {code}.

    ## Queda guardada para después, y sellada
    id: kept-sealed

    Guardada por {days} días, pero no mandada: todavía nadie le va a llamar. Solo recepción puede abrirla; pida ahí seguir, o llame al {phone}.

    ## No se pudo guardar para después
    id: not-kept

    No pude guardar eso para después, y no se mandó nada. Puede terminar la solicitud ahora o llamar al {phone}.

    ## Seguir con una solicitud
    id: resumed

    Qué bueno que volvió. Seguimos donde se quedó.

    ## Nada con esa clave
    id: no-draft

    No tengo nada con esa clave. Revise las doce letras, o diga "cita" para empezar de nuevo.

    ## El nombre, cuando una persona pide para otra
    id: name-for-other

    ¿Cuál es el nombre y apellido de la persona que quiere ser atendida? Puede agregar su propio nombre.

    ## El teléfono, cuando una persona pide para otra
    id: phone-for-other

    ¿A qué número puede llamar la clínica? Por favor diga si es suyo o del paciente.

    ## El permiso, cuando se desean mensajes de texto
    id: consent-with-text

    ¿Puede la clínica guardar lo que escribió, comunicarse con usted por esta solicitud y mandarle mensajes de texto sobre ella? Por favor diga sí o no.

    ## Un correo parece mal escrito
    id: email-doubt

    ¿Quiso decir {email}? Por favor diga sí o no.

    ## Se escribió un número de tarjeta o de seguro social
    id: number-refused

    Quité ese número y no lo guardé. Por favor nunca escriba aquí un número de tarjeta ni de seguro social.

    ## Alguien necesita un momento
    id: paused

    Tome su tiempo. Lo que me dijo sigue aquí, y la pregunta espera. Diga "seguir" cuando quiera continuar.

    ## Se negó dos veces lo necesario
    id: cannot-go-on

    Está bien. Sin eso no puedo mandar la solicitud, así que terminé, y no se guardó nada. Puede pedir una cita al {phone}, o por el servicio de retransmisión, {relay}.

    ## Una solicitud enviada
    id: sent-request

    Esta es su solicitud {reference}:

    ## ¿Retirar una solicitud?
    id: withdraw

    ¿Retiro su solicitud {reference}? Por favor diga sí o no.

    ## La solicitud se retiró
    id: withdrawn

    Su solicitud {reference} está retirada, y la clínica lo ve. Si ya habló con la clínica sobre una hora, llame también al {phone}.

    ## No se pudo retirar
    id: not-withdrawn

    No pude retirar su solicitud. Por favor llame al {phone} y dígalo.

    ## Una referencia de otra conversación
    id: other-sitting

    Solo puedo abrir solicitudes que se mandaron en esta conversación, y {reference} no es una de ellas. La clínica la puede cambiar o cancelar: llame al {phone}.

    ## Una línea del resumen que ninguna pregunta pide
    id: change-line

    ¿Qué debe decir "{label}"? Diga "omitir" para quitarla.

    ## Una solicitud de esta charla sigue, aunque se dejó otra
    id: earlier-stays

    La solicitud que mandó antes, {reference}, sigue igual.

    ## Se nombra a otra persona antes de mandar la primera solicitud
    id: one-at-a-time

    Tomo una solicitud a la vez. Primero mande esta, o diga "cancelar". Después diga "cita" para la otra persona.

    ## Se mandó una solicitud cambiada
    id: replaced

    Toma el lugar de su solicitud {reference}.

    ## La solicitud se queda
    id: kept-request

    Muy bien. Su solicitud {reference} queda como está.

    """####
