/// The copy of Knowledge/es/words.md, made by Scripts/update-built-in.
let builtInSpanishWords = ###"""
    # Palabras

    First how values are put into words, then groups of words that mean the same. A rule names a group as `{group}`. The
    keys before the colon and the names in braces stay English. No article stands before a time of day, since it would be
    "la" before 1:00 and "las" before any other.

    ## Días y fechas
    kind: values

    - MO: lunes
    - TU: martes
    - WE: miércoles
    - TH: jueves
    - FR: viernes
    - SA: sábado
    - SU: domingo
    - month 1: enero
    - month 2: febrero
    - month 3: marzo
    - month 4: abril
    - month 5: mayo
    - month 6: junio
    - month 7: julio
    - month 8: agosto
    - month 9: septiembre
    - month 10: octubre
    - month 11: noviembre
    - month 12: diciembre
    - date: {weekday} {day} de {month}
    - date with year: {day} de {month} de {year}
    - days from to: del {from} al {to}
    - days from: a partir del {from}
    - days until: hasta el {to}
    - days only: {days}, solo {weekdays}
    - weekdays: cualquier {weekdays}
    - any day: cualquier día

    ## Horas
    kind: values

    - morning: por la mañana
    - afternoon: por la tarde
    - evening: al final de la tarde
    - night: por la noche
    - lunch: alrededor del mediodía
    - daytime: durante el día
    - clock am: {hour}:{minute} am
    - clock pm: {hour}:{minute} pm
    - time at: {time}
    - time from: de {from} en adelante
    - time until: hasta {to}
    - time between: de {from} a {to}
    - day and time: {day}, {time}
    - any time: a cualquier hora

    ## Listas
    kind: values

    - list: {items}, {item}
    - list last: {items} y {item}
    - list or: {items} o {item}

    ## Otros valores
    kind: values

    - phone: ({area}) {exchange}-{line}
    - phone extension: {phone} ext. {extension}
    - phone yours: {phone} (suyo)
    - phone patient: {phone} (de quien va a la cita)
    - new: de primera vez
    - returning: ya ha venido antes
    - dr-shulman: Dr. Shulman
    - dr-mckay: Dr. McKay
    - any: cualquiera
    - by phone: llamada
    - by text: mensaje de texto
    - by email: correo electrónico
    - pain: {number} de 10
    - guardian: {name}, {relation}
    - yes: sí
    - no: no
    - prompt: {field}
    - step: {field} ({number} de {total})
    - question: su pregunta
    - note: nota para la clínica
    - relation mother: madre
    - relation father: padre
    - relation parent: madre o padre
    - relation guardian: tutor
    - relation grandmother: abuela
    - relation grandfather: abuelo
    - relation aunt: tía
    - relation uncle: tío
    - relation stepmother: madrastra
    - relation stepfather: padrastro
    - relation daughter: hija
    - relation son: hijo
    - relation child: hija o hijo
    - relation wife: esposa
    - relation husband: esposo
    - relation spouse: esposa o esposo
    - relation partner: pareja
    - relation girlfriend: novia
    - relation boyfriend: novio
    - relation sister: hermana
    - relation brother: hermano
    - relation sibling: hermana o hermano
    - relation granddaughter: nieta
    - relation grandson: nieto
    - relation grandchild: nieta o nieto
    - relation grandparent: abuela o abuelo
    - relation niece: sobrina
    - relation nephew: sobrino
    - relation cousin: prima o primo
    - relation relative: pariente
    - relation friend: amistad
    - relation caregiver: persona que cuida
    - relation colleague: colega
    - booked by: pedida por
    - needs: necesita
    - voicemail: mensaje de voz
    - none: ninguno
    - interpreter: un intérprete
    - wheelchair: espacio para silla de ruedas
    - spanish: que le hablen en español
    - left: {area}, lado izquierdo
    - right: {area}, lado derecho
    - both: {area}, ambos lados

    ## Partes del cuerpo
    kind: values

    - area abdomen: abdomen
    - area ankle: tobillo
    - area arm: brazo
    - area back: espalda
    - area buttock: glúteo
    - area calf: pantorrilla
    - area chest: pecho
    - area collarbone: clavícula
    - area elbow: codo
    - area finger: dedo de la mano
    - area foot: pie
    - area forearm: antebrazo
    - area groin: ingle
    - area hamstring: parte de atrás del muslo
    - area hand: mano
    - area head: cabeza
    - area heel: talón
    - area hip: cadera
    - area jaw: mandíbula
    - area knee: rodilla
    - area leg: pierna
    - area lower back: espalda baja
    - area neck: cuello
    - area pelvis: pelvis
    - area rib: costillas
    - area shin: espinilla
    - area shoulder: hombro
    - area tailbone: coxis
    - area thigh: muslo
    - area thumb: dedo pulgar
    - area toe: dedo del pie
    - area upper back: espalda alta
    - area wrist: muñeca

    ## la terapia

    - reeducación neuromuscular
    - re-educación neuromuscular
    - reeducación muscular
    - reeducación de los músculos
    - reeducación de las neuronas
    - reeducación neurona muscular
    - terapia neuromuscular
    - entrenamiento neuromuscular
    - reentrenamiento neuromuscular
    - neuromuscular re-education
    - neuro re-ed
    - nmr

    ## la clínica

    - la clínica
    - su clínica
    - la oficina
    - su oficina
    - el consultorio
    - su consultorio
    - ustedes

    ## shulman

    - shulman
    - schulman
    - chulman
    - chulmen
    - shullman
    - choolman
    - shuman

    ## mckay

    - mckay
    - macay
    - makay
    - mackay
    - mc kay
    - mckei
    - maquei

    ## los ejercicios

    - ejercicios
    - los ejercicios
    - mis ejercicios
    - ejercicio
    - estiramientos
    - los estiramientos
    - rutinas
    - movimientos

    ## en casa

    - en casa
    - en mi casa
    - en la casa
    - desde casa
    - desde mi casa
    - entre citas
    - entre visitas
    - fuera de la clínica

    ## terapia fisica

    - terapia fisica
    - fisioterapia
    - fisio
    - pt
    - rehabilitacion
    - rehab
    - terapista
    - fisioterapeuta
    - terapeuta fisico

    ## terapeuta

    - terapeuta
    - terapista
    - fisioterapeuta
    - fisio
    - pt

    ## parte del cuerpo

    - rodilla
    - cadera
    - hombro
    - espalda
    - cintura
    - cuello
    - tobillo
    - pie
    - talon
    - codo
    - muneca
    - mano
    - dedo
    - pierna
    - brazo
    - pantorrilla
    - muslo
    - columna
    - nervio ciatico
    - ciatica
    - disco
    - coyuntura
    - articulacion
    - tendon
    - ligamento
    - menisco

    ## doler

    - duele
    - duelen
    - dolor
    - dolores
    - adolorido
    - adolorida
    - molestia
    - arde
    - punzada

    ## cirugia

    - cirugia
    - operacion
    - operaron
    - operado
    - operada
    - operarme
    - reemplazo
    - protesis

    ## lesion

    - lesion
    - accidente
    - caida
    - cai
    - caia
    - torcedura
    - torci
    - desgarre
    - fractura
    - quebre
    - lastime
    - lastimo
    - choque
    - golpe

    ## enfermedad

    - derrame
    - embolia
    - parkinson
    - esclerosis
    - artritis
    - fibromialgia
    - escoliosis
    - diabetes
    - neuropatia
    - osteoporosis
    - vertigo

    ## pariente

    - mama
    - papa
    - esposo
    - esposa
    - marido
    - hijo
    - hija
    - abuela
    - abuelita
    - abuelo
    - abuelito
    - nieto
    - nieta
    - hermano
    - hermana
    - tia
    - tio
    - suegra
    - suegro
    - amiga
    - amigo
    - vecina
    - vecino
    - madre
    - padre

    ## nino

    - nino
    - nina
    - ninos
    - bebe
    - adolescente
    - menor
    - anos de edad
    - chamaco

    ## medicina

    - medicina
    - medicinas
    - medicamento
    - medicamentos
    - pastilla
    - pastillas
    - droga
    - drogas
    - ibuprofeno
    - tylenol
    - advil
    - aspirina
    - antibiotico
    - analgesico

    ## inyeccion

    - inyeccion
    - inyecciones
    - aguja
    - agujas
    - cortisona
    - inyectan
    - piquete
    - piquetes

    ## dinero

    - cuesta
    - cuestan
    - costo
    - precio
    - precios
    - caro
    - barato
    - cobran
    - cobra
    - tarifa
    - dolares
    - sale
    - cuanto es

    ## pagar

    - pagar
    - pago
    - pagos
    - efectivo
    - tarjeta
    - cheque
    - zelle
    - plazos
    - abonos

    ## seguro

    - seguro
    - aseguranza
    - insurance
    - medicare
    - medi cal
    - medicaid
    - cobertura
    - cubre
    - copago
    - deducible
    - poliza

    ## factura

    - factura
    - cuenta
    - bill
    - recibo
    - cobro
    - me cobraron
    - estado de cuenta

    ## orden medica

    - referencia
    - orden
    - receta
    - referido
    - autorizacion
    - papel del doctor

    ## estudios

    - radiografia
    - rayos x
    - resonancia
    - mri
    - tomografia
    - estudios
    - ultrasonido
    - placas

    ## ejercicio

    - ejercicio
    - ejercicios
    - estiramiento
    - estiramientos
    - rutina
    - repeticiones
    - movimientos

    ## tarea

    - tarea
    - tareas
    - ejercicios en casa
    - ejercicios para la casa
    - entre citas

    ## solo

    - solo
    - sola
    - por mi cuenta
    - yo mismo
    - yo misma
    - sin terapeuta
    - sin ayuda
    - sin supervision

    ## casa

    - casa
    - departamento
    - sala
    - cuarto
    - hogar

    ## con las manos

    - con las manos
    - manos
    - manual
    - manuales
    - sobar
    - masaje
    - tronar
    - aprietan
    - mueven

    ## equilibrio

    - equilibrio
    - balance
    - mareo
    - mareada
    - mareado
    - tambaleo
    - tropiezo
    - tropezar
    - inestable

    ## centro del cuerpo

    - core
    - abdomen
    - panza
    - estomago
    - barriga
    - tronco
    - pelvis

    ## nervios y cerebro

    - nervio
    - nervios
    - cerebro
    - neuronas
    - sistema nervioso
    - memoria muscular
    - senales

    ## otra vez lo mismo

    - repeticion
    - repeticiones
    - repetir
    - repetitivo
    - lo mismo
    - una y otra vez
    - tantas veces
    - cada rato

    ## cita

    - cita
    - citas
    - consulta
    - sesion
    - sesiones
    - visita
    - visitas
    - turno
    - evaluacion

    ## cuanto dura

    - cuanto dura
    - cuanto tiempo
    - cuanto tarda
    - cuantos minutos
    - cuantas semanas
    - cuantos meses
    - en cuanto

    ## cada cuando

    - cada cuando
    - cuantas veces
    - por semana
    - a la semana
    - seguido
    - diario
    - frecuencia

    ## dia

    - lunes
    - martes
    - miercoles
    - jueves
    - viernes
    - sabado
    - domingo
    - fin de semana
    - hoy
    - manana
    - festivo
    - navidad

    ## ropa

    - ropa
    - zapatos
    - tenis
    - pants
    - vestido
    - falda
    - shorts
    - pantalon
    - ponerme
    - vestirme
    - huaraches

    ## estacionamiento

    - estacionar
    - estacionamiento
    - estaciono
    - parquear
    - parqueo
    - parking
    - parquimetro
    - valet

    ## transporte

    - camion
    - bus
    - autobus
    - trolley
    - tren
    - uber
    - taxi
    - ride
    - raite
    - coaster

    ## lugar

    - donde
    - direccion
    - ubicacion
    - ubicados
    - calle
    - mapa
    - como llego
    - codigo postal

    ## telefono

    - telefono
    - llamar
    - llamo
    - numero
    - marcar
    - correo
    - email
    - fax
    - mensaje
    - comunico
    - contacto

    ## idioma

    - espanol
    - ingles
    - interprete
    - traductor
    - hablan
    - idioma
    - mixteco
    - tagalo

    ## trabajo

    - trabajo
    - empleo
    - contratando
    - vacante
    - solicitud
    - curriculum
    - plaza
    - voluntario

    ## videollamada

    - video
    - zoom
    - en linea
    - virtual
    - videollamada
    - facetime
    - por internet
    - a distancia

    ## privacidad

    - privacidad
    - privado
    - confidencial
    - hipaa
    - comparten
    - datos

    ## deporte

    - correr
    - futbol
    - golf
    - tenis
    - nadar
    - bailar
    - gimnasio
    - gym
    - yoga
    - bicicleta
    - deporte
    - jugar

    ## persona

    - persona
    - humano
    - alguien
    - recepcionista
    - operadora
    - representante
    - gente

    ## veterano

    - veterano
    - veteranos
    - militar
    - va
    - ejercito
    - marina
    - tricare

    """###
