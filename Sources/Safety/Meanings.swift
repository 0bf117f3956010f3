/// Meanings that several rules are made of.
enum Meanings {
    static let sudden = Concept(
        "sudden",
        """
        sudden;all at once;out of nowhere;out of the blue;woke up;this morning;just now;right now;just started;just happened;just went;just came on;\
        (few|five|ten|couple|twenty|manynumber) minutes ago;minutes ago;(an|half an|one) hour ago;hour ago;hours ago;for the (last|past) (hour|ten minutes|few minutes|manynumber minutes);\
        since (last night|this morning|breakfast|lunch|i woke up|noon);in (seconds|a second|an instant);instantly;from one (second|minute|moment);over the last hour;\
        (manynumber|few|five|couple) (min|mins|minute) ago;today
        """,
        es: """
            de repente;de pronto;de golpe;de la nada;subitamente;repentino;repentina;(desde|esta) manana;hace (un rato|ratito|ratitito|rato);hace .. (minutos|minuto|hora|horas);ahorita;\
            amaneci;amanecio;desperte;se desperto;desde (anoche|que desperte|que me desperte|que me levante|hace rato);recien;acaba de;se acaba de;acaban de;hace poco;\
            hoy en la manana;desde hoy
            """)

    static let weak = Concept(
        "weak or numb",
        """
        weak;weakness;numb;numbness;limp;paralyzed;paralysed;paralysis;heavy and useless;useless;pins and needles;tingly;tingling;dead weight;like rubber;rubbery;went dead;gone dead;\
        (can|could) not (move|lift|raise|feel|use|grip|hold|squeeze|control|open|close);(can|could) barely (move|lift|raise|feel);(can|could) not get .. to move;will not (move|work|lift|listen|respond|do what|cooperate|go up|obey);\
        does not (move|work|listen|respond);stopped (working|moving|responding|listening);not (moving|working|responding);no (strength|feeling|grip);no strength;lost (feeling|strength|the use|use|all feeling|grip);\
        just (drops|hangs|falls|flops|hanging);drops (everything|things|her|his);dropping (everything|things|my|his|her);keep dropping;keeps dropping;hanging (there|down);hangs there;dragging;drags;flopping;floppy;feels asleep;fell asleep and will not;\
        quit (working|moving|responding);(stopped|quits) working
        """,
        es: """
            debil;debilidad;dormido;dormida;durmio;adormecido;adormecida;adormecio;entumido;entumida;entumio;entumecido;entumecida;paralizado;paralizada;paralizo;tullido;hormigueo;no (puedo|puede|podia|pudo) (mover|moverlo|moverla|mueve|levantar|levantarlo|levantarla|alzar|agarrar|sentir|sostener);\
            ya no (mueve|siente|siento|agarra|responde);no (siente|siento|responde|mueve|agarra|agarro|jala);no le (responde|hace caso);no me (responde|responden|hace caso);sin fuerza;sin fuerzas;perdio (la fuerza|fuerza|el movimiento);perdi (la fuerza|fuerza);se le (cae|caen|caia) (todo|las cosas|la taza|el vaso);\
            se me (cae|caen) (todo|las cosas);arrastra;arrastrando;colgando;cuelga;guango;guanga;aguado;aguada;\
            se me quedo (muerta|muerto);se le quedo (muerta|muerto);quedo muerta;quedo muerto
            """)

    static let fever = Concept(
        "fever",
        """
        fever;feverish;chills;shivering;shaking chills;burning up;temperature .. (of|is|over|manynumber|100|101|102|103|104|105);temp .. (of|is|100|101|102|103|104|105);running a temp;running a temperature;\
        running hot;(100|101|102|103|104|105) (degrees|temp|temperature|point)
        """,
        es:
            "fiebre;calentura;escalofrios;temperatura alta;temperatura de;ardiendo en;manynumber de (temperatura|fiebre|calentura);caliente (38|39|40|101|102|103|104);(38|39|40) y medio;(38|39|40) punto"
    )

    static let swollen = Concept(
        "swollen",
        "swollen;swelling;swell;swelled;swole;puffy;puffed;ballooned;balloon;ballooning;twice (the|its|as|my) (size|normal|big|other);double the size;twice as big;twice its size;bigger than the other;fatter than the other;tight as a drum;blew up;blown up;size of a (grapefruit|melon|softball|baseball|balloon)",
        es:
            "hinchado;hinchada;hincho;hinchar;hinchan;hinchados;hinchadas;hinchazon;inflamado;inflamada;inflamo;inflado;inflada;inflo;mas gorda que;mas grande que la otra;el doble;hecho bola;como globo"
    )

    static let hotOrRed = Concept(
        "hot or red",
        "red;redness;hot;warm;tender;streaks;streak;burning;fire;pink;purple;discolored;flushed;angry;sore;hurts;aches;painful;cramp;cramping;charley horse",
        es:
            "roja;rojo;rojos;rojas;caliente;calientes;colorada;colorado;ardiendo;arde;duele;dolor;morada;morado;calambre;enrojecido;enrojecida"
    )

    static let faint = Concept(
        "faint",
        "faint;dizzy;lightheaded;light headed;woozy;nauseous;nausea;sick to my stomach;queasy;sweating;sweaty;sweat;sweats;sweated;clammy;pass out;passing out;short of breath;can not breathe;shaky;gray;grey;pale;breaking out in;about to go down;vomit;throwing up;cold sweat;going black;seeing (stars|spots)",
        es:
            "mareo;mareado;mareada;marea;desmayo;desmayar;desmayo;sudando;sudor;suda;sudo;sudoroso;nauseas;nausea;asco;vomito;palido;palida;falta el aire;frio;tiembla;temblando;desvanezco"
    )

    static let cannotBreathe = Concept(
        "cannot breathe",
        """
        (can|could) (not|barely|hardly|not even) (breathe|breath|breath well|get .. air|get .. breath|get .. a breath|catch .. breath|take .. breath|inhale|get air|suck in air);can not .. (breathe|breath);can not catch .. breath;can barely .. (breathe|breath);not able to breathe;unable to breathe;(can|could) not fill .. (lung|lungs);unable to catch .. breath;\
        (trouble|difficulty|hard time|problem|problems) (breathing|catching .. breath|getting .. air|getting air);(hard|harder|impossible|tough|difficult) to breathe;hard to get (air|a breath);struggling (to breathe|for air|for breath|to get air|to catch .. breath);struggles (to breathe|for air);gasping;gasps;fighting (for|to) (breath|air|breathe);\
        barely breathing;hardly breathing;not breathing;is not breathing;stopped breathing;not getting (any|enough) air;not getting air;no air;out of air;choking;choke;choked on;(he|she|baby|face|lips|son|daughter|kid|child|husband|wife|mom|dad|man|they) [is|are|keeps|was|just] (turning|going|turned|goes) (blue|gray|grey|purple);lips .. (blue|gray|grey|purple);blue lips;blue around;(turning|going|turned) .. (blue|purple|gray) in the face;\
        suffocating;suffocate;suffocation;drowning in (my|his|her|the) own;feel like .. drowning;like .. drowning;breathing through a straw;through a straw;wheezing;wheeze;short of breath (just|while|when) (sitting|lying|resting|talking);winded (just|while) (sitting|lying|talking);air (is not|not) (going|getting) in;air will not go in;lungs (are|feel) (closing|closed);breathing (is|so|really|very) (fast|shallow|weird|labored);labored breathing;inhaler (is not|not|does not|stopped) (working|helping|work|help);\
        (each|every) breath is (work|hard|a struggle|a fight);breathing is (work|getting harder|hard work)
        """,
        es: """
            no (puedo|puede|podia|pueden) .. respirar;no (respira|respiro|esta respirando);dejo de respirar;(apenas|casi no) (respira|respiro|puedo respirar|puede respirar|puedo jalar);falta .. aire;faltando .. aire;faltaba el aire;falta de aire;le falta la respiracion;me falta la respiracion;(cuesta|costando|cuesta mucho|trabajo) .. respirar;dificultad (para|al) respirar;problemas para respirar;\
            no (alcanzo|alcanza|agarro|agarra|jalo|jala) .. (aire|respirar|aliento);no (puedo|puede|podia|pude) .. (jalar|agarrar|pasar|meter|tomar|alcanzar) .. aire;(no|ni) .. pasa el aire;se me va el aire;se le va el aire;no me entra .. aire;no le entra .. aire;no entra .. aire;me ahogo;se ahoga;se ahogo;ahogando;ahogo;me asfixio;se asfixia;asfixiando;atragantado;atraganto;atragantando;atragantada;labios .. (morados|azules);(poniendo|puso|pone) .. (morado|morada|azul);\
            se esta poniendo (morado|morada|azul);le silba el pecho;me silba el pecho;jadeando;boquea;boqueando;sin aire;me quedo sin aire;\
            cada respiro .. (cuesta|trabajo)
            """)

    static let pregnant = Concept(
        "pregnant",
        "pregnant;pregnancy;months along;weeks along;due date;trimester;expecting;my due;(manynumber|thirty) weeks;wks;months along;(weeks|wks) pregnant;positive test;trimester;expecting (in|a);due in;expecting in;not due until;due until;is due;baby;my bump;baby bump",
        es:
            "embarazada;embarazo;semanas de embarazo;meses de embarazo;encinta;esperando bebe;panzona;(tengo|con|estoy de|de|voy en) manynumber semanas;semana manynumber;octavo mes;septimo mes;noveno mes"
    )

    /// Who works where danger is, and speaks of the work.
    static let work = Concept(
        "a job around danger",
        """
        i (work|run|supervise|manage|investigate|teach|volunteer|answer|staff|guard|counsel|direct) .. .. (shelter|hotline|crisis|center|unit|hospice|abuse|cases|county|line|ambulance|court|room);(am|as|the|a|an) .. (cop|advocate|investigator|counselor|volunteer|guard|paramedic|emt|officer|deputy|detective|firefighter|lifeguard|dispatcher|social worker|caseworker|chaplain) ;(advocate|investigator|counselor|caseworker) (at|for|by|here);headset;night shift;caseload;half my team;my (shift|clients|caseload);on site (ergonomic|talks|training)
        """,
        es: """
            (trabajo|trabajaba|investigo|atiendo|superviso|manejo|ayudo) .. (casos|albergue|refugio|linea|centro|condado|victimas|corte);soy (trabajadora social|trabajador social|paramedico|paramedica|bombero|bombera|policia|consejera|consejero|voluntaria|voluntario|abogada|abogado|investigadora|investigador);para el condado;mi turno;(doy|da|damos|dando|imparto) .. (platicas|platica|talleres|taller|clases|conferencias|cursos);folletos;flyers
            """)

    /// Played against somebody, and no harm.
    static let games = Concept(
        "a game",
        """
        pickleball;tennis;doubles;ping pong;chess;checkers;scrabble;uno;cards;poker;mario kart;bowling;golf;racquetball;volleyball;softball;soccer;dodgeball;serve;spike;paddle;theraband;band
        """,
        es: "tenis;padel;domino;loteria;ajedrez;cartas;boliche;golf;futbol;voleibol;saque;balonazo;pelotazo;liga")

    /// A thing or an animal that does it, right before its verb: `my tent collapsed`, and no `in her chair and collapsed`.
    static let ofThings = Concept(
        "a thing or an animal",
        """
        (my|our) (tent|canopy|umbrella|stroller|souffle|sourdough|hammock|lawnmower|dog|cat|puppy) [just|suddenly] (collapse|collapses|collapsed|choked|fainted);\
        (the|your) (website|portal|app|server|stroller) [just|suddenly] (collapse|collapses|collapsed);collapses flat;collapse flat;collapsed (arch|arches);collapsed (disc|vein|lung) (in|from);passed out (flyers|cards|candy|pens|the forms|forms);\
        blacked out (my|the|our) (calendar|week|dates|schedule|windows);unresponsive .. (website|button|app|page|portal);(website|button|app|page|portal|site) .. (unresponsive|not responding);(cat|dog|puppy|kitten|hamster) .. (will not|does not) wake;(choke|chokes|choked|choking) (up|on match|on the (bat|match|ball|final|last));breathe in my (schedule|calendar|week|job);traction choke;(choked|choke|choking) on (a|the|my|that) [two foot|short|last] (putt|serve|exam|free throw|penalty|speech);teach .. (chokes|choke);(chokes|choke) and (locks|arm locks|throws);breathe through (my|the|one) nose
        """,
        es: """
            (ahogo|desplomo|colapso) (el|la|mi|un|una) (carro|coche|troca|camioneta|moto|motor|celular|cel|telefono|reloj|tablet|computadora|pastel|sistema|pagina);\
            mi (perro|perra|perrito|perrita|gato|gata|gatito) se [me] (ahogo|desmayo|desplomo);maniqui que no respira;ahogando en (tareas|trabajo|deudas|pendientes|papeles|correos|trabajos|cuentas);ahogo en (tareas|trabajo|deudas|pendientes|un vaso);labios azules (de la|por la|del) (raspa|raspado|paleta|nieve|mora|pintura|dulce);sin aire [en] las llantas;muriendo (el|mi|la) (cel|celular|telefono|carro|pila|bateria|tele)
            """)
}
