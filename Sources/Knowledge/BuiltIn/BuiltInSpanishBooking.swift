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
    Must not answer:
    - tengo cita mañana, ¿a qué hora es?
    - quiero cancelar mi cita
    - ¿qué hacen en la cita?
    Rules:
    - (quiero|quisiera|necesito|me gustaria|deseo|busco) [(hacer|sacar|agendar|pedir|programar|solicitar|reservar|apartar)] (cita|una cita|mi cita|otra cita|mi primera cita|una evaluacion|una consulta|un appointment)
    - (hacer|haga|hago|sacar|agendar|agende|agenda|programar|pedir|solicitar|reservar|apartar) (cita|una cita|otra cita|mi primera cita|una consulta|una evaluacion|un appointment)
    - (agendame|agendeme|apunteme|apuntame)
    - (quiero|quisiera|necesito|me gustaria) (sacar|hacer|pedir|agendar) (otra|una nueva)
    - (quiero|kiero|quisiera|necesito|nesesito|nececito|ocupo) [una|hacer|sacar|aser] (sita|cita)
    - (quiero|quisiera|necesito) que me (atiendan|revisen|vean|chequen)
    - una cita [mas] por favor
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
    La clínica solo puede guardar su solicitud y llamarle si usted está de acuerdo.

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

    Su solicitud está guardada. Su referencia es {reference}. Esto es una solicitud, no una hora apartada; la clínica le va a llamar. Si no le llaman, llame al {phone}.

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

    ## La solicitud se queda
    id: kept-request

    Muy bien. Su solicitud {reference} queda como está.

    """####
