/// The words for parts of the body and for sides.
extension BodyAreaReader {
    static let sides: [String: Side] = [
        "left": .left, "right": .right, "both": .both, "bilateral": .both, "izquierdo": .left, "izquierda": .left,
        "derecho": .right,
        "derecha": .right,
        "ambos": .both, "ambas": .both, "rt": .right, "lt": .left, "lft": .left, "rgt": .right, "izq": .left,
        "der": .right, "isquierdo": .left, "isquierda": .left, "izkierdo": .left, "izkierda": .left, "derexo": .right,
        "derexa": .right,
    ]

    static let names: [String: String] = {
        var table: [String: String] = [:]
        for row in rows.split(separator: ";") {
            let sides = row.split(separator: "=")
            let name = sides[0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for word in sides[1].split(whereSeparator: \.isWhitespace) { table[String(word)] = name }
        }
        return table
    }()

    private static let rows = """
        knee=knee knees kneee kne rodilla rodillas rodiya rodiyas rodia kneecap;shoulder=shoulder shoulders sholder sholders shouder shldr shoulde shouldr hombro hombros honbro ombro onbro rotator cuff;neck=neck cuello nuca;
        back=spine espalda columna;upper back=omoplato omoplatos paleta paletas shoulderblades;lower back=lumbar cintura sciatica ciatica;hip=hip hips cadera caderas kadera;ankle=ankle ankles tobillo tobillos;
        foot=foot feet pie pies plantar;heel=heel heels talon achilles;wrist=wrist wrists muneca munecas;hand=hand hands mano manos;
        finger=finger fingers dedo dedos;thumb=thumb thumbs pulgar;elbow=elbow elbows codo codos;arm=arm arms brazo brazos;
        leg=leg legs pierna piernas;head=head cabeza;jaw=jaw tmj mandibula;chest=chest pecho;abdomen=abdomen belly stomach abdominal vientre;
        pelvis=pelvis pelvic pelvico;groin=groin ingle;thigh=thigh thighs muslo quad quads;calf=calf calves pantorrilla;rib=rib ribs costilla costillas;
        tailbone=tailbone coccyx coxis coccix cocsis rabadilla;buttock=buttock buttocks glute glutes gluteo gluteos nalga nalgas pompa pompas pompis;forearm=forearm forearms antebrazo antebrazos;collarbone=collarbone clavicle clavicula claviculas;toe=toe toes;hamstring=hamstring hamstrings;shin=shin shins espinilla
        """
}
