/// Complaints as most patients bring them: a part of the body that hurts when something is done, for long.
///
/// Dangers are told of the same parts in the same words; these lines keep the likeness from taking a part alone for a sign.
/// Parts whose pain may be a danger by itself, the chest, the calf and the head, are left out.
enum OrdinaryComplaints {
    /// Each frame with each part and each circumstance, in a fixed order.
    static let all: [String] =
        lines(english.frames, english.parts, english.circumstances)
        + lines(spanish.frames, spanish.parts, spanish.circumstances)

    private static func lines(_ frames: [String], _ parts: [String], _ circumstances: [String]) -> [String] {
        parts.enumerated().flatMap { index, part in
            circumstances.enumerated().map { place, circumstance in
                // Frames take turns: a line tells by its part and its circumstance, whatever the frame.
                frames[(index + place) % frames.count].replacing("*", with: part) + " " + circumstance
            }
        }
    }

    private static let english = (
        frames: ["my * hurts", "* pain", "my * is sore", "my * gets stiff", "my * has been bothering me", "* trouble"],
        parts: [
            "knee", "right knee", "hip", "left hip", "shoulder", "right shoulder", "neck", "lower back", "upper back",
            "ankle", "foot", "heel", "wrist", "elbow", "hand", "thumb", "both knees",
        ],
        circumstances: [
            "when i walk", "going up stairs", "going down stairs", "in the morning", "after i run", "at night",
            "for months",
            "for years", "since last year", "when i sit too long", "after work", "when i lift things",
            "when i sleep on it",
            "off and on", "after the gym", "a little",
        ]
    )

    private static let spanish = (
        frames: ["me duele *", "dolor en *", "me molesta *", "siento tieso en *", "traigo mal *", "problemas con *"],
        parts: [
            "la rodilla", "la rodilla derecha", "la cadera", "la cadera izquierda", "el hombro", "el hombro derecho",
            "el cuello", "la espalda baja", "la espalda", "el tobillo", "el pie", "el talon", "la muñeca", "el codo",
            "la mano", "las rodillas",
        ],
        circumstances: [
            "al caminar", "al subir escaleras", "al bajar escaleras", "en las mañanas", "cuando corro", "en las noches",
            "desde hace meses", "desde hace años", "desde el año pasado", "cuando estoy sentado mucho",
            "después del trabajo",
            "al cargar cosas", "cuando duermo de lado", "a ratos", "después del gimnasio", "un poco",
        ]
    )
}
