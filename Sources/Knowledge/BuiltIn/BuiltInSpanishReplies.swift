/// The copy of Knowledge/es/replies.md, made by Scripts/update-built-in.
let builtInSpanishReplies = ###"""
    # Lo que dice la recepción entre respuestas

    Each entry is one sentence or two that the desk needs again and again, in Spanish. The id decides when it is said; the
    words are yours. `{clinic}`, `{phone}` and the other facts of clinic.md may stand anywhere. Labels and names in braces
    stay English, because the program reads them.

    ## No hay respuesta aprobada
    id: unknown

    No tengo una respuesta aprobada para eso. En recepción le pueden decir: {phone}, o por el servicio de retransmisión, {relay}. También me lo puede preguntar con otras palabras.

    ## No hay respuesta aprobada, por segunda vez
    id: unknown-again

    Sigo sin poder contestar eso, y prefiero no adivinar. Una persona le puede ayudar en el {phone}. O diga "cita" y mando su pregunta junto con una solicitud de cita.

    ## Arriba de los títulos que más se acercan
    id: nearest

    Tal vez le sirva alguna de estas. Escriba su número:

    ## Dos respuestas se parecen
    id: clarify

    ¿Cuál de estas quiere decir?

    ## Se ofrece la cita
    id: offer-booking

    Si gusta, puedo tomar una solicitud de cita. Diga "cita" para empezar.

    ## No quiso la cita
    id: offer-declined

    Está bien, entonces sin solicitud. ¿Qué más le gustaría saber?

    ## Una entrada que por ahora no tiene respuesta
    id: answer-unavailable

    Por ahora no tengo una respuesta aprobada sobre eso. Por favor llame al {phone}, o por el servicio de retransmisión, {relay}.

    ## Una respuesta que solo existe en el otro idioma
    id: english-only

    Esta respuesta solo está en inglés. Para hablar de esto, llame al {phone}.

    ## Un renglón de una lista de opciones
    id: choice

    {number}. {choice}

    ## No se escribió nada
    id: nothing-said

    No recibí ninguna palabra. Escriba una pregunta, o "ayuda".

    ## La línea era demasiado larga
    id: line-cut

    Eso era más largo de lo que puedo recibir, así que solo leí la primera parte.

    ## Un mensaje largo
    id: too-long

    Ese mensaje es muy largo para que lo conteste bien. Por favor haga su pregunta en pocas frases, o llame al {phone}.

    ## Qué se puede preguntar
    id: topics

    Me puede preguntar sobre esto:

    ## No hay solicitud con la que seguir
    id: no-booking

    No hay ninguna solicitud en curso. Diga "cita" para empezar una.

    ## Todo vuelve a empezar
    id: start-over

    Empezamos de nuevo. Ya no tomo en cuenta lo que hablamos.

    ## Cambió el idioma
    id: language-changed

    Sigo en español.

    ## No hay nada que repetir
    id: nothing-to-repeat

    Todavía no hay nada que repetir. Pregúnteme sobre el tratamiento de la clínica, o diga "cita".

    ## Antes del camino para quien no puede llamar
    id: hand-off-booking

    Si no puede llamar, diga "cita" y mando su pregunta junto con una solicitud.

    ## Se borró la línea
    id: line-cleared

    Línea borrada. Con Ctrl-D o "salir" se termina.

    ## Un sí, un no o una pausa sin que nada se preguntara
    id: ready

    Muy bien. Escriba su pregunta cuando guste, o diga "cita" para pedir una cita.

    ## Sala de espera: la pantalla que espera
    id: kiosk-welcome

    Pregunte por el tratamiento o deje una solicitud.

    ## Sala de espera: cómo empezar
    id: kiosk-any-key

    Pulse cualquier tecla.

    ## Sala de espera: qué idioma
    id: kiosk-language

    2 Español

    ## Sala de espera: la última línea
    id: kiosk-footer

    {phone} · o pregunte en recepción · F1 ayuda · F2 empezar de nuevo

    ## Sala de espera: nadie escribe desde hace un rato
    id: kiosk-idle

    ¿Sigue ahí? Pulse cualquier tecla. Esta pantalla se borra en {seconds} segundos.

    ## Sala de espera: nadie escribe desde hace un rato, en una solicitud
    id: kiosk-idle-request

    ¿Sigue ahí? Pulse cualquier tecla. En {seconds} segundos se borra la pantalla y lo que escribió. Diga "más tiempo" si lo necesita.

    ## Sala de espera: una tecla que aquí no hace nada
    id: kiosk-no-effect

    Esa tecla no hace nada aquí. Pulse F2 o escriba "empezar de nuevo" para comenzar otra vez.

    ## Sala de espera: la respuesta tiene más páginas
    id: kiosk-more

    Pulse Enter para ver más ({page} de {pages}).

    ## Sala de espera: se pidió más tiempo
    id: kiosk-more-time

    De acuerdo. Ahora la pantalla le espera diez minutos.

    ## Sala de espera: se escribe una línea larga
    id: kiosk-count

    {count} de {limit} caracteres

    ## Sala de espera: empezar de nuevo, en una solicitud
    id: kiosk-start-over

    Esto borra lo que escribió para su solicitud. Pulse F2 otra vez para empezar de nuevo, u otra tecla para seguir.

    ## Sala de espera: la visita terminó
    id: kiosk-done

    Pulse cualquier tecla para borrar la pantalla para la siguiente persona.

    ## Sala de espera: la pantalla no funciona
    id: kiosk-broken

    Esta pantalla no funciona por ahora. Por favor pregunte en recepción, o llame al {phone}. Si es una emergencia, llame al 911.

    ## Sala de espera: la última línea antes de elegir idioma
    id: kiosk-desk

    o pregunte en recepción

    ## Sala de espera: palabras que ayudan aquí
    id: kiosk-help

    También: "repetir", "más tiempo", "language en". F2 borra todo.

    """###
