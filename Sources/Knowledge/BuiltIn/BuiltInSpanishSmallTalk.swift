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

    Claro que sí. Llame al {phone} para hablar con una persona, o use el servicio de retransmisión, {relay}. Si está en la sala de espera, pregunte en recepción.

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

    """###
