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

    ## Adiós
    id: goodbye
    kind: small talk

    Hasta luego. Si nos necesita, llame al {phone}.

    Also asked as:
    - bueno bye
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

    ## ¿Puedo hablar con una persona?
    id: human
    kind: small talk

    Claro que sí. Llame al {phone} para hablar con una persona, o use el servicio de retransmisión, {relay}. Yo no puedo pasar recados, pero en recepción sí. Si está en la sala de espera, pregunte en recepción.

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
    Rules:
    - (dejar|dejarle|dejo|mandar|mandarle|pasar|pasarle) [(un|el|este)] (mensaje|recado) (a|al|para|con)
    - (mensaje|recado) para (mi terapeuta|mi terapista|el doctor|la doctora|el dr shulman|la dra mckay|shulman|mckay)
    - (digale|diganle|avisele|avisenle) [(algo)] (a mi terapeuta|a mi terapista|a mi doctor|a mckay|a shulman|al dr shulman|al doctor shulman|a la dra mckay|a la doctora mckay) [que]

    """###
