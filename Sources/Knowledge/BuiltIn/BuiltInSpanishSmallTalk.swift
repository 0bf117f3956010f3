/// The copy of Knowledge/es/small-talk.md, made by Scripts/update-built-in.
let builtInSpanishSmallTalk = ###"""
    # Plática

    The ids here are fixed: greeting, thanks, goodbye, help, human.

    ## Hola
    id: greeting
    kind: small talk

    Hola. Soy la recepción automática de {clinic}. No soy una persona y no puedo dar consejos médicos. Si es una emergencia, llame al 911. ¿Qué le gustaría saber?

    Also asked as:
    - buenas
    - buenos días
    - buen día
    - buenas tardes
    - buenas noches, ¿hay alguien?
    - hola buenas
    - hola buenas tardes
    - hola qué tal
    - hola, ¿cómo está?
    - qué tal
    - ola
    - holaa
    - saludos
    - hola señorita
    - muy buenos días tenga usted
    - oiga disculpe
    - hola, ¿me escucha?
    - qué onda
    - tengo una pregunta
    - tengo una duda
    - una pregunta
    - una duda nomás
    - le quiero preguntar algo
    - le voy a preguntar algo
    - puedo preguntar algo
    - nomás tengo una pregunta
    - solo quiero hacer una pregunta
    - disculpe, una pregunta
    - quería preguntarle una cosa
    - buenas tardes dios le bendiga
    - que rollo buenas
    - Muy buenas tardes tenga usted.
    - buenas tardes señorita

    ## Gracias
    id: thanks
    kind: small talk

    De nada. ¿Hay algo más que le gustaría saber?

    Also asked as:
    - muchas gracias
    - mil gracias
    - grax
    - grasias
    - muy amable
    - se lo agradezco
    - le agradezco mucho su ayuda
    - ok gracias
    - perfecto, gracias
    - gracias, eso era lo que quería saber
    - muchísimas gracias señorita
    - que dios la bendiga, gracias
    - excelente, muchas gracias
    - ah bueno gracias
    - thank you, muy amable
    - me sirvió mucho la información
    - Muchísimas gracias, muy amable señorita
    - va grax
    - Quedo profundamente agradecido por su fina atención, joven.
    - gracias patroncita
    - ni modo, gracias
    - qué bien me explicó, gracias
    - ah pues gracias
    - mil gracias mija dios la bendiga

    ## Adiós
    id: goodbye
    kind: small talk

    Hasta luego. Si nos necesita, llame al {phone}.

    Also asked as:
    - bueno bye
    - no, así estoy bien
    - al rato, ahorita no
    - otro día mejor
    - lo voy a pensar
    - por ahora no, gracias
    - ahorita no, luego vuelvo
    - bai
    - hasta luego
    - hasta pronto
    - nos vemos
    - luego nos vemos, bye
    - que tenga buen día
    - que le vaya bien
    - que pase buenas noches
    - cuídese
    - ya me voy
    - ya es todo
    - eso es todo
    - sería todo por ahora
    - nada más, gracias, adiós
    - ya no tengo más preguntas
    - al rato regreso, adiós
    - chao
    - bueno pues ahi nos vemos
    - bueno ya la dejo mija que dios me la bendiga y hasta luego
    - Nos vemos, ¡que tengan bonito día!
    - órale, nos vemos
    - sale, nos vemos
    - bueno, hasta luego pues
    - ahí nos vemos
    - ya me tengo que ir
    - me voy, gracias
    - bueno hasta luego
    Must not answer:
    - ¿eso es todo lo que incluye el tratamiento?
    - ya me voy a operar, ¿luego qué hago?

    ## ¿Qué puede hacer usted?
    id: help
    kind: small talk

    Soy un programa que contesta preguntas sobre {clinic} con lo que la clínica ha aprobado. Pregunte por el tratamiento, los doctores o cómo contactarnos, o diga "cita" para pedir una. No puedo dar consejos médicos. Para hablar con una persona: {phone}.

    Also asked as:
    - ayuda
    - ayúdeme
    - ayudame xfa
    - necesito ayuda con esta pantalla
    - no sé cómo usar esto
    - ¿cómo le hago para preguntar?
    - ¿cómo funciona este chat?
    - ¿quién es usted?
    - ¿qué es esto?
    - ¿es un robot?
    - ¿es usted una persona de verdad?
    - ¿estoy hablando con una máquina?
    - ¿con quién estoy hablando?
    - ¿qué le puedo preguntar?
    - ¿de qué me puede informar?
    - ¿qué puedo escribir aquí?
    - ¿para qué sirve este programa?
    - q sabes hacer
    - menú de opciones
    - opciones
    - es un bot o alguien me contesta
    - que me puedes contestar tu
    - eres robot o persona
    - pa q sirve este chat
    - con quien estoy hablando, es usted una señorita o la computadora
    - que clase de cosas le puedo preguntar aquí
    - No sé usar esto. ¿Qué le escribo?
    - eres chatgpt?
    - entiendes español o nomas ingles
    - mi nieta me dejo esto abierto en la tableta y se fue a la escuela, dice que le pregunte lo que yo quiera. usted que sabe hacer o de que platicamos
    - eres robot?
    - con quien hablo, maquina o gente
    - ¿Qué tipo de preguntas puedo formularle a este sistema?
    - para q sirve este chat
    - como se usa esto
    - eres como el chatgpt o q eres
    - y tú quién eres pues
    - ¿Usted es una señorita de ahí o es una de esas contestadoras?
    - no se usar esto, que le puedo preguntar
    - vos sos maquina?
    - Especifique sus funciones y limitaciones como asistente.
    - eres como chatgpt o q
    - A mí me dijeron pícale ahí y escribe, y aquí estoy. ¿Con qué clase de dudas me ayuda este aparato?
    - y tú qué sabes hacer

    ## ¿Puedo hablar con una persona?
    id: human
    kind: small talk

    Soy un programa, no una persona. Llame al {phone} para hablar con alguien, o use el servicio de retransmisión, {relay}. Yo no puedo pasar recados, pero en recepción sí. Si está en la sala de espera, pregunte en recepción.

    Also asked as:
    - quiero hablar con alguien
    - quiero q me atienda una persona
    - con una persona real por favor
    - páseme con la recepcionista
    - comuníqueme con la señorita de la recepción
    - me comunica con alguien xfa
    - no quiero hablar con una máquina
    - prefiero hablar con un ser humano
    - operadora
    - un agente por favor
    - ¿me puede llamar alguien?
    - ¿alguien me puede marcar?
    - ¿no hay nadie que me atienda?
    - quiero hablar con alguien de la oficina
    - mejor páseme a alguien de carne y hueso
    - ¿con qué persona puedo hablar?
    - mi mamá no le entiende a la computadora, quiere hablar con alguien
    - ¿Puedo dejarle un mensaje a mi terapeuta?
    - dejar un mensaje
    - dígale algo al doctor shulman de mi parte
    - ¿le puede pasar este recado a la doctora mckay?
    - recado para mi terapeuta
    - dígale a mi terapeuta que sí hice los ejercicios
    - ¿me puede llamar mi terapeuta?
    - que me hable la doctora mckay por favor
    - mensaje para el doctor
    - avísele a mi terapista que ya salieron mis estudios
    - quiero dejarle recado al dr
    - ¿le puede preguntar algo a mi terapeuta por mí?
    - mi mamá quiere que el doctor shulman le regrese la llamada
    - ¿cómo le mando un mensaje a mckay?
    - ¿el terapeuta contesta mensajes?
    - díganle a allison que gracias por todo
    - pasele un mensaje x mi
    - ¿puedo hablar con mi terapeuta un minuto?
    - dile algo a la doctora
    - ¿le pasas un recado?
    - quiero preguntarle algo al doctor
    - déjale dicho que me llame
    - necesito q mi terapeuta sepa q ya me quitaron los puntos
    - ¿cómo le hago llegar una nota a quien me atiende?
    - Señorita, ¿me haría usted el favor de decirle al doctor que ya hice los ejercicios como él me indicó y que le mando saludos?
    - tengo una pregunta para la doctora sobre lo q me enseñó el martes, se la puedo dejar contigo y ella luego me contesta
    - pasame con una persona
    - quiero hablar con alguien de verdad
    - no quiero maquina, quiero gente
    - me comunica con la recepcionista
    - Oiga joven, ¿no habrá una señorita que me atienda? Yo a estos aparatos no les entiendo.
    - con un humano porfavor
    - agente
    - ya me canse de escribirle a un robot, que conteste alguien
    - representante en español
    - está la secretaria?
    - mejor que me atienda alguien de carne y hueso, lo mio es largo de contar
    - Necesito tratar esto directamente con el personal, no por chat.
    - páseme al doctor un ratito pa explicarle
    - llevo veinte minutos picandole a esto y no me resuelve, yo no nací con computadora. comuniqueme con alguien de la oficina, por favor
    - lo que le tengo que decir es delicado y no lo voy a poner aqui escrito, quisiera platicarlo con una persona de la clinica
    - pasame a alguien
    - no me gustan las maquinitas, hay una señorita q conteste
    - comuniqueme con recepcion
    - persona real porfavor
    - Preferiría tratar este asunto con un ser humano, gracias.
    - no le entiendo a esto, que me hable alguien de verdad
    - mi abuelo quiere oír una voz de gente, ¿me comunicas con alguien?
    - puedo platicar con uno de los muchachos de ahi en vez d contigo
    - human please, ya estuvo
    - es largo de explicar y traigo a la niña llorando, que me atienda alguien de carne y hueso
    - esto q traigo no es pa andarlo escribiendo, me pasó en servicio y hay cosas que nomas se platican de frente. póngame con una persona por favor
    - comuniqueme con la muchacha de la recepcion
    - Ya van tres veces que me contesta lo mismo y lo mío es largo de explicar. No quiero platicar con una máquina, páseme a alguien de carne y hueso
    - hay alguien ahi q me conteste de verdad
    - Con el debido respeto, usted no me está entendiendo; tráigame a un empleado.
    - pasame un humano bro
    - Vos, ¿no hay un cristiano con quien hablar?
    - Me entiendo mejor con gente que con computadoras, mi esposo era el que sabía de esto y ya no está. ¿Me pone a una señorita, por favor?
    - solicito agente. No bot.
    - mejor q me hable una persona pq esto ya m confundio
    - puedo hablar con el doctor directamente
    - necesito tratar un asunto delicado de la niña y no lo voy a contar aquí, ¿quién de ustedes me puede atender en persona?
    - ¿Me pasa a la recepcionista, por favor?
    - quiero hablar con una persona
    - no le entiendo a la maquina esta, ponme con alguien de verdad
    - Soy la hija de la señora Chayo, ella no sabe usar esto de los mensajes. ¿Le puede marcar alguien de la oficina?
    - con el puro doctor quiero tratar mi asunto, no con un chat
    - páseme con alguien por favor
    - ya no le entiendo a esto, mejor que me marquen
    - no habrá una persona que me conteste, esto de escribir no se me da
    - eres maquina? quiero hablar con una señorita de verdad
    - ¿Me comunica con alguien de carne y hueso, por favor?
    - Ya no quiero hablar con una máquina.
    - pasame con alguien de carne y hueso
    - Señorita, ¿me comunica con la recepcionista, si es tan gentil? Esto de las letritas no lo veo bien.
    - no mams puro bot, kiero una persona
    - i need to talk to somebody que hable español, no a la compu
    - quiero hablar con una persona no con la maquina
    - me pasa con la muchacha de recepcion
    - hablame tu, mejor que me marque alguien al cel en la tarde
    - no manches ya me tienes harta con respuestas de robot, pasame a alguien
    - tengo 84 y esto de escrivir no se me da, q me able una señorita porfabor
    - páseme con alguien de carne y hueso, no con la contestadora
    - pásame con una persona, ándale
    - hay alguien de verdad con quien hablar
    - ya me cansé de esta máquina, comuníqueme con la recepcionista
    Rules:
    - (dejar|dejarle|dejo|mandar|mandarle|pasar|pasarle) [(un|el|este)] (mensaje|recado) (a|al|para|con)
    - (mensaje|recado) para (mi terapeuta|mi terapista|el doctor|la doctora|el dr shulman|la dra mckay|shulman|mckay)
    - (digale|diganle|avisele|avisenle) [(algo)] (a mi terapeuta|a mi terapista|a mi doctor|a mckay|a shulman|al dr shulman|al doctor shulman|a la dra mckay|a la doctora mckay) [que]

    """###
