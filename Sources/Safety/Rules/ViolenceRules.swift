/// Harm by and to somebody else: at home, of elders and dependents, sexual assault, threats.
enum ViolenceRules {
    private static let somebody = Concept(
        "somebody close",
        """
        therapist;husband;wife;boyfriend;girlfriend;partner;ex;spouse;fiance;he;she;they;dad;father;mom;mother;son;daughter;brother;sister;caregiver;caretaker;aide;nurse;someone;somebody;uncle;aunt;stepdad;stepfather;stepmom;grandson;nephew;cousin;roommate;bf;gf;hubby;grandpa;staff;nursing home;daycare;\
        coach;boss;aide;grandson;tio;sitter;fiance;gets mad
        """,
        es:
            "esposo;esposa;marido;novio;novia;pareja;ex;ella;papa;mama;padre;madre;alguien;hijo;hija;padrastro;madrastra;hermano;tio;nieto;sobrino;cuidador;cuidadora;enfermera;enfermero;vecino;nuera;yerno;cuñado;cunado;abuelo;primo;padrino;patron;jefe;señor;senor;suegra;viejo;tio;coach;entrenador;maestro"
    )
    private static let harms = Concept(
        "does harm",
        """
        (hit|beat|slap|punch|kick|choke|strangle|shove|grab|bite|bit|burned|attack|threw|throws|drag|smack|whip|whipped|spit) (me|us|mom|grandma|grandpa|my (mom|mother|grandma|grandmother|sister|kids|son|daughter|child|baby|arm|face|grandpa|grandfather|dad|hair)|the (kids|baby|children));\
        (beat|slap|punch|choke|strangle|smack|whip|whipped) (her|him|them);(hits|hitting) (her|him|them);(is|keeps|been|someone|somebody|he|she) hurting (her|him|them|my (child|mother|mom|grandmother|grandma|kids|sister|son|daughter|baby|dad|father)|a child);\
        (threatens|threatened|threatening|threaten) .. (me|us|to|her|him|kill|hurt);(abuse|abusive|molested (me|my|her|him)|molesting (me|my|her|him)|raped|rapes|raping|assaulted|assaults);(lays|laid) (hands on|his hands on|her hands on);(put|puts) (his hands on|hands around|his hands around) (me|my|her|us);hands (around|on) (my|her) (neck|throat);(touched|touches|touching|groped|gropes|rubbed|grabbed|kissed) .. (inappropriately|private|privates|breast|breasts|butt|where (he|she) should|without (asking|my)|under|down there|my chest|crotch|sexually);\
        (forces|forced|forcing|made) .. (himself|herself) on;(forced|forces|makes|made|making) (me|her|him) [to] (have sex|sleep with|do things|touch|undress|do sexual|do stuff);(forced|forces) .. (sex|himself);(made|makes) me do (things|stuff|sexual);(afraid|scared|terrified|frightened) of (him|her|my (partner|husband|boyfriend|wife|dad|father|stepdad|ex|son|girlfriend|mother|caregiver));\
        (will not|does not|never|not) let (me|her|him) (leave|go|out|see|have|talk|use|work|call|eat|take|get|near|go out|come|drive|shower);(keeps|kept|hides|hid|holds) .. (my|her|his) .. (insurance card|license|documents|id card);did this to (me|my|her|him);(took|takes|grabbed) (the|a|his) belt to;(locks|locked|locking|keeps|kept|trapped|traps) (me|her|him|mom|grandma|my (mom|mother|grandma|grandmother)) (in|out|inside|up|tied|locked|from);(hides|hid|controls|steals|stole|stealing|keeps|broke|smashed) .. (my|her|his) (phone|keys|money|paycheck|checks|walker|medication|pills|passport|social|glasses|cane|papers|wheelchair|food|pension);(took|takes|taking|takes away|took away) .. (my|her|his) (money|paycheck|checks|passport|social|papers|pension|phone|walker away|keys away|car keys);\
        (stalk|stalks|stalking|stalked) me;(follows|following|followed) me (home|everywhere|around|to);checks my phone;(scream|yell|spit) (at|on) (her|me|him|mom|grandma|my (mom|mother|grandma|grandmother|grandpa|dad|father));(leaves|left|leaving) .. (dirty|soiled|wet|own (mess|filth|urine|waste)|diaper|diapers|without food|without water|tied|in bed all|alone for days|bruises);(bruise|bruises|handprints|handprint|black eye|black eyes|finger marks) .. (on (her|his|him|mom|grandma)|from (him|her|my (husband|boyfriend|partner|son))|shaped);(covered|covered up|full) (in|of) bruises;(burn|burns|burning|burned) (me|her|him|them|us) with [a|the|his|her] (cigarette|cigarettes|lighter|iron);(hit|hits|beat|beats|whip|whips|whipped) (me|her|him|them|us) with (a|his|her|the) (belt|cord|hanger|stick|broom|pan|shoe);gave me (a|this) (black eye|bruise|bruises|fat lip);hits me;threw me;\
        (had sex|sex) .. (without|asleep|passed out|drunk|did not want|said no|against);(roofied|slipped something (in|into)|put something in my (drink|glass));i said (no|stop) .. (did not|anyway|kept|would not|would|and);i said no and (he|she|they|it happened|was);without my consent;against my will;did not (consent|want it|want him to);\
        (he|she) is listening;(he|she) (listens|is listening) (in|to);(reads|checks|goes through) my (phone|messages|texts) .. (mad|angry|find|finds|know|knows|hit|hurt);(bruise|bruises|black eye|marks) .. not from .. (fall|falling|accident|stairs|door|couch);\
        (grab|grabs|grabbed|drag|drags|pull|pulls|pulled) (me|her|him) by the (hair|arm|neck|throat);locks me out;(lock|locks|locked) (me|her|him) (out|in);(tie|ties|tied|strap|straps|strapped) (dad|mom|him|her|grandma|grandpa|my (dad|mom|father|mother|grandma)) (to|down|up|in);withhold (his|her|my|their) (pain|pills|meds|food|medication);popped out because of (him|her);(hit|hits|beat) my kids;hit my kids too;how i got (the|these|my) bruises;(pulled|lifted|put) .. (up|under|down) my (skirt|shirt|dress|pants|underwear);makes us send (pictures|photos|pics);without clothes
        """,
        es: """
            (me|le|la|lo|nos|les) .. (pega|pego|golpea|golpeo|golpeaba|maltrata|maltrato|patea|pateo|cachetea|cacheteo|ahorca|ahorco|ahorcar|amenaza|amenazo|abusa|abuso|viola|violo|jalonea|jaloneo|encierra|encerro|insulta|humilla|grita|pegaron|violaron|manosea|manoseo|agarra a golpes|avienta|aventó|avento|moretea|tiene encerrada|tiene amarrada|pegando|golpeando|maltratando|amenazando|quita el dinero|quita mi|roba|robo|obliga|obligo|forzo|fuerza|dejo un moreton|=lastima|=lastimo);\
            (amenaza|amenazo) con (matarme|matarnos|pegarme|hacerme|golpearme);(maltrato|violencia) (domestica|en casa|familiar);(lastima|lastimando|maltratando|golpeando|pegando|maltrata|golpea|pega) a (mi|mis|su|un|una|el|la);no me deja (salir|hablar|ver|usar|trabajar|ir|tener|comer);no la (deja|dejan) (salir|hablar|comer);(moreton|moretones|moretes|golpes|marcas) .. (en (los|la|el|sus|mis|todo)|de|por|cada|que);abuso (de|sexual|sexualmente);abusaron de;(viola|violo|violaron|violacion);(le tengo|tengo|con) miedo (a|de) (mi (esposo|pareja|marido|novio|ex|padrastro|papa|hijo)|el|que me);\
            (le|me) (quita|quitan|roba|roban|robo|quito|esconde) .. (dinero|pension|cheque|celular|telefono|llaves|medicinas|medicina|comida|papeles|pasaporte);(la|lo) (dejan|deja|dejo|tienen) .. (sucia|sucio|orinada|orinado|sin comer|sin comida|encerrada|encerrado|amarrada|amarrado|tirada|en el panal|todo el dia);\
            me avento (contra|al|por);(amarran|amarra|amarro|encierran|encierra) a (mi|los|el|la);no les dan de comer;no le dan de comer;si el se entera;si se entera;mi (tio|padrastro|abuelo|primo|papa|hermano) me toca;metio la mano (debajo|en|entre|abajo);me toco .. (mis|las|los|el|la) (pechos|nalgas|partes|piernas)
            """)
    private static let hurts = Concept(
        "hurts somebody",
        "hurts (me|us|mom|grandma|grandpa|my (mom|mother|grandma|grandmother|sister|kids|son|daughter|child|baby|grandpa|grandfather|dad)|the (kids|baby|children))"
    )
    private static let pushes = Concept(
        "lays hands on",
        """
        (push|pushed|pushes|shove|shoved|shoves|slap|slaps|hit|hits|throw|threw) (me|us) (around|down|into|against|off|out|across);(raises|raised|raising) (her|his) (hand|fist|belt);(comes|came|sneaks|snuck|gets|crawls) (in|into) my (room|bed);(made|makes) me (promise|swear) not to tell
        """,
        es:
            "(me|nos) (avienta|aventó|avento|empuja|empujo) .. (contra|al piso|al suelo|escaleras|pared);se mete a mi (cuarto|cama);levanta la mano"
    )
    private static let wrenched = Concept(
        "bent or wrenched by who lives close",
        """
        (husband|boyfriend|wife|girlfriend|partner|ex|stepdad|stepfather|fiance|hubby|he|she) [just|then|got mad and|grabbed and] (twisted|bent|yanked|wrenched|slammed|stomped|crushed) .. (me|my|it);(he|husband|boyfriend|ex|stepdad|stepfather|hubby) [just|then] (twisted|bent|yanked|wrenched|slammed|stomped|crushed) .. her;(she|wife|girlfriend|stepmom) [just|then] (twisted|bent|yanked|wrenched|slammed|stomped|crushed) .. his;her (wife|girlfriend|partner|fiance|son|daughter) [got mad and|just|then] (yanked|wrenched|slammed|stomped|crushed) .. her;her (wife|girlfriend|partner|fiance) [just|then] (twisted|bent) .. (arm|wrist|hand|fingers);his (husband|boyfriend|partner|fiance) [just|then] (twisted|bent|yanked|wrenched|slammed|stomped|crushed) .. his;(partner|fiance) [just|then] (yanked|wrenched|slammed|stomped|crushed) .. (her|his);partner twisted her (wrist|arm);her son got mad and (twisted|bent|yanked|wrenched|slammed|stomped|crushed) .. her;he slammed his head .. (wall|door|floor)
        """,
        es:
            "(novio|esposo|marido|pareja|ex|esposa|novia|padrastro) .. (me la|me lo|me los|me|la|lo) (torcio|doblo|jalo|quebro|apreto|retorcio|estrujo|machuco)"
    )
    private static let noHarm = Concept(
        "help, play or chance",
        "pop;crack;cracked;stretch;stretching;massage;massaged;rub;rubbing;helped;help;helping;playing;wrestling;jiu jitsu;accident;accidentally;by mistake;dancing;catch me;spotted;spotting;fell",
        es: "sobando;sobo;masaje;jugando;accidente;sin querer;ayudar;ayudarme;bailando;tronar")
    private static let afraid = Concept(
        "afraid at home",
        """
        (asked|asking|ask) about a (shelter|safe house);womens shelter;battered womens;
        (afraid|scared|terrified|frightened) (of|to (go|be|come|return|live|stay)) .. (partner|husband|boyfriend|wife|girlfriend|ex|home|house|him|my dad|stepdad|my father|my son|caregiver);not [feel] safe (at|in my [own] (home|house)|with (him|her|my)|around (him|her|my|in));unsafe (at home|with (him|her)|around (him|my));(do|does) not feel safe (at|in|with|around|going);domestic (violence|abuse);(abused|abuse) (at home|by);walking on eggshells;(hiding|hide) from (my (husband|ex|boyfriend|partner|wife)|him);(need|get) .. away from (him|my (husband|boyfriend|partner|ex));(he|she) (will|is going to|would) .. kill (me|us|her);(hell|shell|will) kill (all of us|us all|me and|me if|us if);if i leave .. (kill|hurt);(kill|hurt) me if i (leave|tell|go|talk|say);restraining order;\
        can not tell them (at home|how);not from (a fall|falling|an accident) [but] .. tell (everyone|everybody|people|them);because of him not the;flinch when (he|she) (raises|yells|shouts|walks|comes|gets|moves);(husband|boyfriend|partner) .. kept out of the [exam] room;keep my (husband|boyfriend|partner) out of the [exam] room;not (the couch|a fall|the stairs) like i said
        """,
        es:
            "miedo (a|de|con) (mi (esposo|pareja|marido|novio|ex|hijo|papa|padrastro|esposa)|ir a mi casa|volver a [mi] casa|regresar a [mi] casa|llegar a [mi] casa);no (me siento|estoy) (segura|seguro|a salvo) en [mi] casa;violencia domestica;me va a matar;(me|nos) quiere matar;dice que me (va a (matar|hacer|pegar)|mata);orden de restriccion;escapar de (mi (esposo|marido|pareja)|el);(no dejen|no deje) (recado|mensaje) .. (el|si);si el se entera;me va peor;me va como en feria;me da miedo (llegar|volver|regresar);me revisa el (telefono|celular);me avento contra (la|el)"
    )
    private static let harmed = Concept(
        "a harm to somebody who depends",
        "(grandma|grandmother|grandpa|grandfather|mom|mother|dad|father|nana|abuela|elderly|patient|resident|client|uncle|aunt|neighbor|sister|brother|kid|son|daughter|child|boy|girl|niece|nephew|she|he) .. (covered in bruises|full of bruises|covered with bruises|new bruises|bruises (on|from)|tied (to|up|down)|bedsores|starving|being (abused|hit|hurt|neglected|starved|beaten|slapped|molested)|is being (abused|hit|hurt|beaten|neglected)|gets (hit|beat|beaten|slapped)|flinches|left in (dirty|wet|soiled|her own|his own));(abuse|abused|abusing|neglect|neglected|neglecting|molesting) .. (grandma|grandmother|grandpa|mom|mother|dad|father|child|kid|elder|patient|son|daughter|elderly|children|him|her);(elder|child) (abuse|neglect);(bed sores|bedsores) .. (bone|nobody|turns|facility|home);sores .. (nobody|facility);nobody (turns|changes|feeds|bathes) (my|her|him|grandma|grandpa|mom|dad);(handprint|handprints|hand print|belt) marks;(comes|came) back (from|with) .. (welts|marks|bruises);welts;(ties|tied|tie) .. (dad|mom|grandma|grandpa|grandfather|grandmother) (to|in|down);(boyfriend|stepdad|uncle|grandpa|cousin|teacher|coach) touches (her|him) (at|when|in|down);fed once a day;(caregiver|caretaker|aide|nurse|helper|facility|they|staff) .. not (feed|bathe|change) (me|her|him|us|mom|dad);thumb shaped bruises;finger shaped bruises;bruises on (my|her|his) (mother|mothers|mom|moms|dad|dads|arms|wrists|neck)",
        es:
            "(llena|lleno) de (moretones|golpes|marcas|moretes);(abuela|abuelita|abuelo|mama|papa|suegra|nino|nina|niño|niña|tia|viejito|viejita|vecina|vecino) .. (moretones|moreteada|amarrada|amarrado|golpeada|golpeado|maltratada|maltratado|encerrada|encerrado|descuidada|sin comer|llagas);(maltrato|abuso) .. (ancianos|ninos|niños|infantil|mayores|mama|abuela);(dan|da) de comer una vez;(novio|padrastro|tio|abuelo|primo|marido|esposo|maestro) .. la toca;le hace (algo|cosas) a (la|el|mi) (nina|niña|nino|niño|hija|hijo|bebe);(mayordomo|patron|capataz|supervisor|contratista|encargado) .. me (toca|manosea);la toca (en las|por las|de) (noches|noche);amarran a mi;encierran a los;quema a su (nino|niño|nina|niña|hijo|hija);(nino|niño|nina|niña) con cigarros"
    )
    private static let assault = Concept(
        "sexual assault",
        "(coach|teacher|uncle|stepdad|priest|pastor|cousin) makes .. (me|us) do (stuff|things) (in|at) (his|her) (office|room|car|house);(jumped|beat up|robbed|attacked|mugged) .. .. .. (be back|come back|finish (me|it|the job));(made me do it|kept going|did it) .. said no;even though i said no;(would|did|does|will) not stop when (i|she|he) said;(kept|keeps) going (when|after) (i|she|he) said no;(pants|underwear|clothes) off and;raped;rape;sexually (assaulted|abused|harassed|molested);sexual (assault|abuse);(was|been|got|being) molested;molested (me|my|her|him|by);assaulted (me|last|at|by|sexually);was assaulted;forced himself on;forced himself;took advantage of (me|her|him) (while|when|drunk|sexually|after|at|last);(woke up|came to) .. (no clothes|naked|undressed|without [my] (clothes|pants));date rape;roofied;(touched|groped|fondled|fingered) (me|her|my) (private|privates|down|breast|breasts|there|sexually|inappropriately|without|under|crotch|butt);put his (hand|hands|fingers) (down|up|in|inside|between|under) my;(hand|hands|fingers) .. inside (me|of me|her);hands under the towel;did (things|stuff) to me (i|that|while|without);cornered me and;(pulled|lifted) up my (skirt|dress|shirt);(hand|hands) (under|up|down) my (skirt|shirt|dress|pants|clothes)",
        es:
            "(me|le|la|lo) (metio|metieron) mano;(me|le) (agarra|toca|toco|tocaba) (las partes|mis partes|sus partes);me metia mano;me agarro (las nalgas|los senos|el pecho|las chichis|mis partes);(me|la|lo) (violo|violaron|abusaron|abuso sexualmente|ultrajo|ultrajaron|manoseo|manosearon);violacion;abuso sexual;abusaron de (mi|ella|el);me forzo;cuarto y me obligo;me obligo fue;me obligo a (tener|hacer|estar|tocar);tocamientos;me toco (mis partes|donde|sin|los pechos|las nalgas|ahi abajo|debajo|entre);mano (debajo|abajo|por debajo) de la (ropa|falda|blusa);le dije que no y;(tio|padrastro|abuelo|primo|papa|maestro|entrenador) me toca"
    )
    private static let wish = Concept(
        "a wish to do it",
        """
        (want|ready|plan|tempted|threatened|threatening|able|try|trying|hope) to;(think|thought|thoughts|urge|urges|fantasize|dream|dreaming) (about|of|to);going to;about to;feel like;(might|could|will|would|swear i will) (just|actually|really|seriously) ;i (will|might|could|swear);wanna;\
        i lose it and
        """,
        es:
            "quiero;voy a;ganas de;quisiera;va a;quiere;pienso;pensando en;planeo;soy capaz de;tengo miedo de;le voy a;lo voy a;si me vuelve"
    )
    private static let harmOthers = Concept(
        "harm to somebody",
        """
        (hurt|kill|stab|shoot|murder|strangle|choke|beat|punch|attack|poison|smother|bomb) (someone|somebody|people|him|her|them|everyone|everybody|others|other people|(my|the|this|his|her|that) [own|ex|old|new|next] (wife|husband|neighbor|boss|ex|kids|kid|baby|mother|mom|dad|father|son|daughter|roommate|coworker|coworkers|girlfriend|boyfriend|brother|sister|landlord|doctor|surgeon|partner|therapist|stepdad|stepson|guy|man|driver|bastard|person|lady|woman));\
        (blow|shoot|burn) (up|down) (the|this|that|his|her|my|your);(hurt|kill|stab) .. (in his sleep|in her sleep);\
        (hurt|kill|stab|shoot|murder|strangle|choke|beat|punch|attack|smother) (my|the) (supervisor|manager|teacher|coach|landlord|nurse|aide);make (him|her|them) (bleed|pay|suffer|hurt);with them in it;burn .. (office|house|place|building|clinic) down;\
        (hit|hurt|shake|hitting) my (kids|baby|children|son|daughter) (too|so|and|again|when)
        """,
        es:
            "matarlo;matarla;matarlos;(matar|lastimar|apunalar|balacear|golpear|dispararle|ahorcar|envenenar|quemar) a (alguien|mi|mis|ese|esa|la|el|ella|ellos|todos|un);(golpearlo|golpearla|apunalarlo|dispararle|ahorcarlo);hacerle (dano|daño) a;matar al;(hacerle|hacer) (dano|daño) a (mi|el|la|un|una|ese|esa|su) (supervisor|jefe|jefa|patron|vecino|vecina|doctor|compañero|companero|maestro|cunado|cuñado|yerno|nuera|suegra|suegro|señor|senor|tipo|vato|bebe|hijo|hija|nino|niño|mama|papa|esposa|esposo);matar a mi (jefe|vecino|ex|esposa|esposo);(partir|romper) (la cabeza|la cara|la madre);hacerle dano a mi;compre el machete"
    )
    private static let harmPlain = Concept(
        "to harm somebody, plainly",
        "(kill|shoot|stab|murder|strangle|smother|poison) (my (wife|husband|neighbor|boss|ex|kids|baby|mother|dad|father|son|roommate|coworkers|partner)|everyone|people|someone|somebody|that (doctor|man|guy)|the (baby|doctor|neighbor));make (him|her|them|that (doctor|surgeon|man)) pay (in|with) (blood|his life);(bring|bringing|brought) (a|my|the) (gun|knife|weapon) (to|in|into);shoot up (the|my|a|this|your);(outside|in front of|by) (his|her|their) .. with (my|a|the) (gun|9mm|9 mm|pistol|glock|rifle|shotgun|knife);waiting for (him|her|them) to come (out|home) .. (gun|9mm|9 mm|pistol|knife|bat);hear (voices|a voice) (telling|saying|that tell);voices (tell|telling|say|saying|told) (me|him|her);get (them|him|her) first;(get|kill|hurt) them before they;snap and (hurt|kill|do)",
        es: "voces que me (dicen|ordenan);las voces me (dicen|ordenan);llevar (una|mi|la) (pistola|arma)")
    private static let idiom = Concept(
        "as one speaks",
        "beat (me|us|him|her) (at|in) (golf|tennis|pickleball|cards|chess|pool|darts|bowling|basketball|soccer|ping pong|checkers|everything|mario kart|fortnite|a race|arm wrestling|push ups|planks|scrabble|uno|dominoes|poker);beat me to it;hot pack;heating pad;hot wax;paraffin;the laser;stim;rear end;car accident;(car|truck|van|bus|bike|ball|wave) hit;red light;stop sign;with (his|her|a|their) (car|truck|bike|racket|golf ball);truck;driver;ball;softball;killing me;hurt my (chances|self)",
        es:
            "carro;troca;choque;chocaron;por detras;aseguranza;seguro;semaforo;accidente;camion;sin querer;cuando la levanto;cuando lo levanto;cuando la cargo;cuando lo cargo"
    )
    private static let sprain = Concept(
        "a sprain",
        "hurt (my|her|his) (back|knee|shoulder|hip|neck|ankle|leg|arm|foot|wrist|elbow|hand|hamstring|calf|groin|thumb|finger|chances|self);stretch;massage;exercise;exercises;manipulation;treatment;when (he|she) (presses|pushes|works)",
        es: "ejercicio;masaje;terapia")
    private static let violenceNow = Concept(
        "violence now",
        "(he|she|husband|boyfriend|ex|partner|man|guy|someone|somebody|son|dad|father|they|wife) .. [is|are] (breaking (down|in|through)|kicking (down|in) the|at the door with|pointing (a|the|his) gun|has a (gun|knife|bat|machete)|with a (gun|knife|machete|bat)|is (hitting|choking|beating|strangling) (me|her|him|us|them|someone|somebody|my (mom|mother|dad|sister|brother|wife|kid|kids|son|daughter|grandma))|hitting (me|her|him) right now|beating (me|her|him) right now|trying to kill|going to kill|coming (after|at) me|attacking|stabbed|waving a)",
        es:
            "(esta|anda|trae|tiene|viene) .. (rompiendo la puerta|tirando la puerta|pistola|cuchillo|machete|golpeandome|pegandome ahorita|ahorcandome|apuntando);me esta (pegando|golpeando|ahorcando|apuntando|atacando|persiguiendo);me quiere matar (ahorita|ahora|hoy);se metio (un|alguien|a la casa)"
    )
    private static let toolInHand = Concept(
        "nothing but a tool",
        "power;tools;massage gun;theragun;nail gun;caulk;paddle;racquet;baseball",
        es: "masaje")

    private static let choir = Concept(
        "a choir or a film", "choir;sing;singing;alto;chorus;movie", es: "coro;canto;pelicula")

    static let all = [
        SafetyRule(
            "violence now", .emergency, flag: .abuse, [violenceNow], unless: toolInHand,
            examples: ["my ex is at the door with a gun", "he is choking my sister", "me está golpeando"],
            counterexamples: ["my husband is choking up with joy", "he has a massage gun"]),
        SafetyRule(
            "harm to others", .crisis, flag: .harm, [wish, harmOthers], canBePast: false,
            examples: ["i want to hurt someone", "i'm going to shoot my neighbor", "tengo ganas de matar a mi jefe"],
            counterexamples: ["i don't want to hurt my back again", "will it hurt my knee"]),
        SafetyRule(
            "harm to others, plainly", .crisis, flag: .harm, [harmPlain], doubt: choir, canBePast: false,
            examples: ["the voices tell me to kill him", "thinking i'll bring my gun to the office"],
            counterexamples: ["this weather could kill anybody"]),
        SafetyRule(
            "wrenched by somebody close", .crisis, flag: .abuse, [wrenched], unless: noHarm,
            examples: ["my boyfriend twisted my arm behind my back", "mi novio me la torció"],
            counterexamples: ["my husband tried to pop my back and twisted my neck", "i twisted my ankle at my ex's"]),
        SafetyRule(
            "afraid at home", .crisis, flag: .abuse, [afraid], doubt: Meanings.work,
            examples: [
                "i'm afraid of my partner", "le tengo miedo a mi esposo", "he'll kill me if i leave",
                "i don't feel safe at home",
            ],
            counterexamples: ["i'm afraid of falling"]),
        SecrecyRules.fromSomebodyFeared,
        SafetyRule(
            "harm by somebody close", .crisis, flag: .abuse, [somebody, harms], unless: idiom,
            examples: [
                "my husband hits me", "someone is abusing my grandmother", "mi esposo me pega",
                "my son takes her pension checks and locks her in",
            ],
            counterexamples: [
                "my husband pushed me to book this", "the stairs hurt me", "my daughter hurt her ankle in soccer",
                "my wife hurt her back gardening",
            ]),
        SafetyRule(
            "hurt by somebody close", .crisis, flag: .abuse, [somebody, hurts], unless: sprain,
            examples: ["my caregiver hurts me"], counterexamples: ["they say it hurts my knee"]),
        SafetyRule(
            "hands laid on by somebody close", .crisis, flag: .abuse, [somebody, pushes], unless: idiom, scope: .nearby,
            examples: ["my husband pushes me around", "my uncle comes in my room at night"],
            counterexamples: ["my therapist pushes me hard", "a wave pushed me into the pier"]),
        SafetyRule(
            "somebody who depends is harmed", .crisis, flag: .abuse, [harmed], doubt: Meanings.work,
            examples: [
                "grandma is covered with bruises and is left in dirty sheets", "my son flinches, is he being hit",
                "mi abuelita está llena de moretones",
            ],
            counterexamples: ["my dad bruises easily, can you be gentle"]),
        SafetyRule(
            "sexual assault", .crisis, flag: .abuse, [assault], doubt: Meanings.work, canBePast: false,
            examples: ["i was raped", "woke up naked and don't remember", "abusaron de mí"],
            counterexamples: ["the music assaults my ears"]),
    ]
}
