/// The copy of Knowledge/es/safety.md, made by Scripts/update-built-in.
let builtInSpanishSafety = ###"""
    # Emergencias

    These words come before everything else when somebody seems to be in danger. A clinician who reads Spanish has to
    approve them. "Must fire" lines are examples that must bring up the entry; "Must not fire" lines must not.

    ## Una emergencia
    id: emergency

    Esto podría ser una emergencia. Llame al 911 ahora, o pida a alguien cerca de usted que llame. No espere una cita y no maneje usted.

    Must fire:
    - tengo dolor de pecho
    - siento como un peso en el pecho y ando sudando frío
    - me duele el pecho y se me va el dolor al brazo izquierdo
    - creo que a mi mamá le está dando un derrame
    - a mi esposo se le fue de lado la cara
    - desde hoy en la mañana mi abuelita no puede hablar bien
    - se me durmió un brazo de repente y no puedo hablar bien
    - no puedo respirar
    - mi papá no puede respirar bien
    - me está faltando el aire ahorita
    - se desmayó y no reacciona
    - mi hijo está convulsionando
    - me tomé todo el frasco de pastillas
    - no siento nada entre las piernas desde anoche
    - desde ayer no puedo hacer pipí y se me duermen las piernas
    Must not fire:
    - no me duele el pecho, nomás la rodilla
    - tuve un derrame hace dos años y quiero caminar mejor
    - a mi papá le dio una embolia el año pasado y busca terapia
    - me duele el hombro cuando hago press de pecho
    - ¿atienden a personas que ya tuvieron un derrame?
    - me canso y me agito cuando subo una loma
    - se me parte el corazón de ya no poder jugar con mis nietos
    - no es una emergencia, nomás quiero saber dónde están

    ## Pensamientos de suicidio
    id: crisis

    Me alegra que lo diga. No tiene que cargar con esto a solas. Llame al 988 ahora, a cualquier hora, y oprima el 2 para español, o mande AYUDA por texto al 988. Una persona le escucha. Si cree que podría hacerlo, llame al 911.

    Must fire:
    - quiero morirme
    - me quiero matar
    - ya no quiero seguir viviendo
    - mi familia estaría mejor sin mí
    - he estado pensando en el suicidio
    - he pensado en quitarme la vida
    - quisiera dormirme y ya no despertar nunca
    Must not fire:
    - me muero de hambre
    - esta rodilla me está matando
    - me muero de ganas de volver a bailar
    - me morí de la risa con su mensaje
    - en la práctica de futbol nos pusieron a correr suicidios
    - no vivo en san diego, ¿de todos modos me atienden?

    ## Pensamientos de suicidio, con un medio o un "ahora"
    id: crisis-now

    Por favor llame al 911 ahora, o llame al 988 y oprima el 2 para español, o mande AYUDA por texto al 988. No tiene que pasar por esto a solas. Si puede, aléjese de cualquier cosa con la que podría hacerse daño y vaya a donde haya otra persona.

    Must fire:
    - tengo las pastillas en la mano y me quiero morir
    - esta noche me voy a matar
    - tengo la pistola aquí y ya no quiero vivir

    ## Daño que hace otra persona
    id: crisis-abuse

    Usted merece estar a salvo. Si corre peligro ahora, llame al 911. Línea de violencia doméstica: 800-799-7233, o mande START por texto al 88788. Por una persona mayor o dependiente: 800-677-1116. Por un niño o una niña: 800-422-4453.

    Must fire:
    - mi marido me pega
    - mi pareja me golpea y tengo miedo de regresar a la casa
    - alguien está lastimando a mi abuelita
    - el novio de mi hermana le pega a los niños
    Must not fire:
    - mi esposo me empujó a que por fin sacara la cita
    - el dolor me pega más en las noches
    - me pegué en la rodilla con la mesa

    ## Que lo vean hoy
    id: urgent

    Por favor haga que se lo revisen hoy. Llame al {phone} o vaya ahora a una clínica de urgencias (urgent care). Si empeora, llame al 911.

    Must fire:
    - se me hinchó la pantorrilla, está roja y caliente
    - tengo fiebre y la cicatriz de la rodilla está roja y caliente
    Must not fire:
    - se me hinchan un poquito los tobillos en la tarde

    ## Un renglón de precaución antes de una respuesta
    id: caution

    Si esto es nuevo, repentino o está empeorando, llame al 911 ahora.

    Must fire:
    - siento la pierna muerta
    - siento el pecho apretado después de hacer pesas

    ## Las primeras palabras en la sala de espera
    id: kiosk-first

    Avise ahora mismo a la persona de recepción.

    ## Una tecla que borra la pantalla
    id: clear-screen

    Para borrar esta pantalla, oprima Ctrl-L.

    """###
