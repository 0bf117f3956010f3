/// What takes the alarm out of a line, or puts it back in.
enum QuietWords {
    /// Words that sound like danger and mean something else.
    static let idiom = Concept(
        "an idiom",
        """
        to live in (san diego|california|arizona|texas|this apartment|this building|this city|this neighborhood|an apartment);living with this stiff;jump rope;(beat|beats|beating) (me|him|her|us|my (son|daughter|wife|husband|brother|sister|kid|kids|dad|mom)) (at|in) (golf|tennis|pickleball|cards|chess|pool|darts|bowling|basketball|soccer|ping pong|checkers|uno|scrabble|poker|monopoly|dominoes|a race|every race|arm wrestling|everything);(beat|beats) (me|him|her|us) to (it|the);beat (his|her|my) (time|record|swim);phone wants to die;hole in one;
        vivir en (tijuana|este apartamento|este departamento|este edificio|arizona|mexicali|san diego);colgar de la barra para estirar;(pego|pegaron) (la|una) gripe;pego el (covid|resfriado);cortarme el (pelo|fleco|cabello);corta el (pelo|fleco|cabello);(serie|libro|tarea|documental) sobre el suicidio;
        killing me;kills me;oh shoot;aw shoot;ah shoot;shot for a decade;shot for years;shot for a while;dying to;dying for;heart set;heart of;by heart;golf stroke;swim stroke;freestyle stroke;butterfly stroke;breast stroke;tennis stroke;stroke of;on my freestyle stroke;
        dead lift;deadlift;chest press;chest fly;chest day;hay fever;cabin fever;ran suicides;run suicides;running suicides;suicides at practice;suicide sprints;cortisone shot;to die for;
        be the death of;muero de hambre;muero de risa;muero por;muero de ganas;suicidios;correr suicidios;press de pecho;dolor me pega;is a heart attack price;price is a heart attack;bill is a heart attack;blacked out the dates;blacked out the (wrong|boxes|box|names|answers);(cracks|pops|clicks|cracked|popped) like a (gunshot|gun);suicide squats;suicide squat;de la verguenza;on the piano keys;not now;keep going to;keep going with;going on a;going on the;going on my;now and then;faints when;faint when;faint at the sight;seizing up;seizes up;seized up;blood test;blood pressure;died by suicide;lost .. to suicide;emergency exit;emergency contact;emergency (cancellation|fee);kill me (with|w) (those|these|the|all those) (lunges|squats|planks|burpees|exercises|stairs|reps);se muere si no;se muere por;contacto de emergencia;
        choke hold;choke holds;choke release;choke releases;choked up on the bat;choking up on the bat;choke up on the bat;pass out the forms;passed out cards;passed out candy;pass out cards;passing out candy;passing out flyers;blacked out dates;lawn chair collapsed;suicide squeeze;suicide drop;flu shot by;sorry if it comes out funny;shoot me a;shoot me an;hit by a bus feeling;feel like i got hit by a;felt like i got hit by a;se muere de risa;(me|se) (muere|muero) de (aburrimiento|risa|la pena|pena|verguenza|la verguenza|nervios);primero auxilio;muero de sueno;muriendo de sueno;muriendo de hambre;muriendo de risa;de infarto;ahorcar la mula;ahorcaron la mula;
        desmayan nomas de ver;salida de emergencia;precio me dio un infarto;me va a matar si llego;hermana socorro;choke when he sees;choke when she sees;parte el corazon;partio el corazon;primeros auxilios;on one leg;report abuse;stroke happen in;dando pecho;dar pecho;doy pecho;le doy pecho;gave me a heart attack;blacked out those dates;ground floor;talk right now;talk earlier;talk now;talk long;swallow pills;swallow a pill;butterflies in my stomach;broke my heart;heart surgery;(lift|raise|reach|get|bring) .. (overhead|over (my|his|her|the) head|above (my|his|her|the) (head|shoulder)|(above|past) shoulder|past (my|his|her|the) (shoulder|ear)|behind (my|his|her|the) back);pass out flyers;run over to;beat me to;hit me up;shoot (myself|yourself|himself|herself) in the foot;shooting (myself|yourself|himself|herself) in the foot;shot myself in the foot;ahorcado de (dinero|lana|deudas|tiempo|trabajo);ahorcada de (dinero|lana|deudas|tiempo|trabajo);(end|ending) it after the (first|second|third|fourth|fifth|sixth|last|next) (session|visit|set|class);cut myself out of;(cinta|tape|venda|cintas) .. se corta;ganas de aventar (el|la) (telefono|celular|cel|control|computadora|compu|tele|bota|faja);(get|gets|getting|got) the blood pumping;no reason to go on (monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays);everyone drowns;ball of fire;hit me like a ton;chest is clear;chest clear;bad blood
        """)

    static let history = Concept(
        "history",
        """
        died of;died from;passed away from;(year|years|yr|yrs|month|months|decade|decades|summer|summers|winter|winters|season|seasons) (ago|back|earlier);pastyear;last (year|fall|winter|spring|summer|season);in (january|february|march|april|may|june|july|august|september|october|jan|feb|apr|aug|sept|oct);history of;used to;back then;back (in|when);once;\
        recovering from;recovered from;cleared by;all cleared;was cleared;high school;in college;when i was;(as|was) a (kid|baby|child|teen|teenager|boy|girl);since (childhood|birth|i was);long ago;survivor;after (the|my|his|her) stroke;from a stroke;from .. (stroke|surgery) (in|years);growing up;in my (twenties|thirties|forties|teens|youth);all (better|healed|resolved) now;resolved;fully recovered;in the past;previously;former;from birth;born (blind|deaf|with|without|this way|like this);long over;(last|previous) pregnancy;old injury;never again;has since
        """,
        es: """
            murio de;fallecio de;hace .. (ano|anos|mes|meses|años);el (ano|año) pasado;tuve un;tuvo un;tuve una;tuvo una;de (nino|nina|niño|niña|chico|chica|joven|bebe|chiquito|chiquita);desde (nino|nina|niño|niña|chico|chica|nacimiento);cuando (era|tenia|estaba);en la (prepa|secundaria|universidad);pastyear;antes (tenia|me);ya me (operaron|curaron|alivie|dieron de alta);recuperado;recuperada;recuperandome;sobreviviente;en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre);en el pasado;hace mucho;desde que (naci|nacio);de nacimiento;de (chavito|chavita|chavo|chava|morro|morra|morrito);desde (chiquito|chiquita|chico|chica);embarazo (pasado|anterior);(años|anos|meses) (limpio|limpia|sobrio|sobria);tuve sobredosis
            """)

    /// Going on for long, or found to be harmless: a body's complaint is then no news; what one person does to another is.
    static let lasting = Concept(
        "known for long",
        """
        (for|been|many|all these) years;(five|ten|two|three|four|six|manynumber) =years;last month;turned out (to be|it was);the first (week|weeks|month|year) of (his|her|my) life;(was|born) .. preemie
        """,
        es: "(muchos|tantos) (ano|anos|años);de toda la vida;el mes pasado;(salio|resulto) que (era|fue)")

    static let presence = Concept(
        "going on now",
        """
        now;right now;today;suddenly;sudden;at once;this morning;tonight;just;since yesterday;since last night;since this morning;an hour ago;minutes ago;\
        woke up;(am|is|are) having;due in;due until;expecting in;is due
        """, es: "ahora;hoy;de repente;esta manana;desde ayer;acaba de;acabo de;ahorita")

    /// What was over and comes back, wherever in the message it is said.
    static let recurrence = Concept(
        "again or worse",
        "again;just had (one|another);getting worse;worse;started;is happening;(is|came|coming|comes) back;(feel|feels|feeling|felt|is|are|it is) (the same|like (that|then|last time)) (again|now|today)",
        es: "otra vez;volvio;regreso;empeorando")

    /// A now that says that all is well.
    static let wellNow = Concept(
        "well by now",
        "(well|fine|good|great|better|ok|okay|healed|over|gone|normal|stable|cleared|forty|manynumber|sober) now;now (does|do) (it|that)",
        es: "(bien|mejor|sano|sana) (ahora|ya);ya tiene manynumber (anos|años|y);ahora tiene manynumber (anos|años|y)")

    static let laughter = Concept(
        "said in jest",
        "lol;lolol;lmao;rofl;haha;hahaha;hahah;hehe;=kidding;joking;joke;jokes;funny story",
        es: "jaja;jajaj;jajaja;jajajaja;jeje;jejeje;broma;chiste")

    /// A game, a play or a screen on which it happens.
    static let fiction = Concept(
        "seen on a screen",
        """
        on the news;the news about;news story;movie;movies;film;films;netflix;tv show;television;\
        (tv|crime|drama|mystery|medical|web|streaming|netflix|that|new|favorite) =series;binge watching;\
        book club;video game;videogame;paintball;laser tag;the sims;fantasy league;in the play;on stage;my character;parrot;pinata;call of duty;red dead;fortnite;playstation;xbox;nintendo;comic con;cosplay;costume;zombie;fake blood;the musical;hamilton;titanic;season finale;last episode;crime novel;stunt (double|man|woman)
        """,
        es: """
            en las noticias;noticias lo;noticias de;pelicula;peliculas;novela;telenovela;tele;\
            (una|esa|mi|ver la|viendo la|en la) serie (de|que|policiaca|medica|donde);viendo la serie;\
            videojuego;el sims;los sims;gotcha;perico;loro;pinata;loteria;teatro;obra de;peli;pelis;disfraz;disfrazado;disfrazada;sangre falsa;call of duty;playstation;xbox;doble de accion
            """)

    /// Asked in general, of a case that is not there.
    static let hypothetical = Concept(
        "a case that is only thought of",
        """
        what if;what (are|is) the [warning|first|early] (signs|sign|symptoms|difference);(warning|early) (signs|sign);the (signs|symptoms) of;how (would|will|do|can) (i|you|one|we) (know|tell|recognize|spot);what (does|do) .. mean;if (someone|somebody|anyone|a (patient|person|client)|i (ever|get|start|feel));if it ever;ever (gets|get|happens|happen);in general;just curious;curious (if|about|whether);would you (call|know);(can|could|does|do|will) .. (happen|trigger|cause|lead to|bring on|help prevent|prevent);is it possible to;have to report;what (happens|to do) (if|when|in case);in case of;\
        if i were to
        """,
        es:
            "que significa;que (hacen|pasa|harian) si;si (alguien|algun dia|un paciente|alguna vez|llega|llegara|me llegara);senales de;señales de;cuales son los sintomas;como (se|puedo) (si|saber);como sabria;que diferencia (hay|tiene);cual es la diferencia;por curiosidad;nomas pregunto;en general;puede (causar|provocar)"
    )

    static let asking = Concept(
        "a question what the clinic treats",
        """
        do you treat;do you see;do you help;do you work with;do you guys treat;can you treat;can you help people;do you teach;patients who;people who had;work with (people|patients);
        atienden (a|personas|gente|pacientes);tratan (a|personas|gente|pacientes);hacen rehabilitacion;ayudan a personas
        """)

    static let transparent = Concept(
        "see-through words",
        "any;have;having;had;experiencing;noticed;showing;signs of;traigo;trae;traia;presenta;presento;tenia;ha;ni;nor;me;le;te;se;nos;a;an;the;got;more;of;my;real;or;and;feel;feeling;other;much;in;is;there;tengo;tiene;hay;ningun;ninguna;nada de;mas;y;o;del;en;tenido;tenida;sentido;han;hemos;one"
    )

    static let ordinary = Concept(
        "another part of the body",
        "knee;hip;shoulder;ankle;foot;feet;wrist;elbow;back;neck;leg;legs;thumb;hand;calf;hamstring;heel;toe;spine;butt",
        es: "rodilla;cadera;hombro;tobillo;pie;pies;muneca;codo;espalda;cuello;pierna;piernas;mano;talon;dedo")
}
