/// Thoughts of suicide and of harming oneself, also without those words.
enum CrisisRules {
    private static let killSelf = Concept(
        "to end one's life",
        """
        (end|ending|ended|do away with|doing away with|finish off|finishing) (myself|herself|himself|themselves|my self);(eat|eating|ate|bite|taste) [a|the|my|his|her] (bullet|barrel|gun);hate (being alive|that i am alive|waking up alive);sewerslide;sewer slide;(punch|punching) my own ticket;(check|checking) out (from|of) (this|my) (life|world);(by|with) my own (doing|hand|hands);si with (plan|intent);(want|plan|going|ready|decided) to (rope|hang it up for good|catch the bus);(kill|hang|shoot|drown|poison|starve|off|offing|unalive) (myself|himself|herself|themselves|themself|my self);(want|wants|wanted|going|urge|urges|thought|thoughts|think|thinking|plan|ready|like|about|threatened|threatening|tempted) (to|of|about|like) (hurt|harm|cut|burn|injure) (myself|himself|herself|themselves|themself|my self);(end|ending|ended|take|taking|took) (my|his|her|their) [own] life;end it [all];ending it [all];end it all;end things for good;suicide;suicidal;unalive;kms;(want|ready|plan|trying|rather|prefer|hoping|wish i could) to (die|be dead);(want|wish) to be gone;wanna die;(rather|prefer) die;i just want .. die;want (him|god|the lord|it) to (take me|kill me);want (death|it over|out of this life);wish i (was|were) (dead|never born|gone);wish i (had|would) (die|died|never (been born|woken));rather be dead;\
        better off (dead|without me|if i);(better|safer|happier) .. me dead;better (if i was|if i were) (dead|gone|not);better without me;(do|did|does) not want (to|2) (live|be alive|exist|keep living|be around anymore|carry on living|be on this (earth|planet)|be in this world|be here (anymore|any more|any longer)|wake up (anymore|any more|again|tomorrow|ever)|go on (living|like this|anymore|with (my|this) life));rather not (be alive|live|exist|be here anymore);not want to (live|be alive|be here|exist|wake up|go on) anymore;(no|zero|without|any) (reason|reasons) (to live|for living|to go on|to be here|to keep going|to stay alive);nothing to live for;(not|never) wake up (tomorrow|again|ever|one day|anymore|in the morning);never wake up;never waking up;(want|wish|hope|pray|hoping|praying) .. not wake up;want to (disappear|vanish) (forever|for good|from this);disappear for good;\
        (if|when|once) i (was|were|am) (gone|dead|not here|not around|no longer);(if|when) i die (nobody|no one|they|everyone|you);happier without me;can not (go on|do this|live|keep going|take it|take this) (like this|anymore|any longer|any more|living|with life);not (worth|worthy of) (living|it to live);(life|living) is not worth;point (of|in) (living|going on|being alive|life|being here|existing|waking up);cut my wrist;cut my wrists;slit .. wrists;slit .. wrist;\
        not be (here|around) (anymore|any more|much longer);want it [all] to (be over|stop|end);make it all stop;(want|wants|wanted|thinking|thought|think|feel like|felt like|going|tempted|urge|fantasize|imagine|could just|picture|myself) .. (drive|steer|jump|step|walk|crash|throw) .. (off .. (bridge|roof|cliff|building|overpass|road|balcony)|into (traffic|a tree|a wall|oncoming|the ocean|the median)|in front of .. (train|bus|trolley|car|truck|traffic));(jump|driving|drive|jumping) off .. (bridge|coronado|cliff|roof);(hurt|cut|burn|injure|scratch) .. (myself|himself|herself|arms|legs|thighs|wrists|skin) (on purpose|to feel|to cope|to punish|when i get|with (a razor|razor|a blade|scissors));(hurt|cut|injure|burn) .. on purpose;self harm;self harming;selfharm;(cutting|been cutting|started cutting|caught .. cutting) (again|herself|himself|my arms|my thighs|her arms|my legs|my wrists|her wrists);\
        (say|saying|said) .. (goodbyes|goodbye to (everyone|everybody|my (kids|family|wife|husband|daughter|son|mom)|the kids|them all));(goodbye|farewell|suicide) (note|letter|letters|notes|text|texts|video);(giving|gave|given) away (everything|all (my|his|her) (things|stuff|belongings));ready to (meet (god|jesus|my maker)|check out for good);check out for good;go to sleep (forever|and (not|never) (wake|wake up));sleep forever;never have to wake up;go to sleep and (not|never);(over|done) with (life|living|this life|being alive|existing);had enough of (life|living|this life|being alive);(tired|sick|exhausted) of (living|being alive|life|existing|this life|being here|waking up|breathing);done (living|with life|being here|being alive);no longer (want|wish) to (live|be);\
        blow (my|his|her) brains out;(put|putting) a (bullet|gun) (in|to) (my|his|her);no point in me;what is the point of me;(join|joining|be with|see) (my|him|her) .. (late|dead|husband|wife|mom|dad) .. soon;plan on joining (him|her|them);planning how (to|i would|i will) do it;how (to|i would|i will) do it (tonight|friday|after work);will not be (around|here) (by|for|at|until) (christmas|summer|spring|my birthday|the holidays);who (takes|will take|gets|feeds) my (cat|dog|pets|kids) (if|when|after);written the (letters|notes);wrote (the|my) (letters|notes);(sometimes|often) .. (look|looking) at the (train|trains|bridge|tracks|pills|water) and;(i|she|he) (burn|burns|cut|cuts|carve|carved|hit|punch) (myself|himself|herself|my arm|her arm|my forearm|my legs|the wall until);hurting myself (is|helps|makes|feels|calms);carved (it|my|into|myself);(picking|pick|picks) my (stitches|scabs) .. on purpose;because i deserve it;i deserve (the pain|it|to suffer|to hurt);as punishment;(hides|hide|hiding) (her|his|my) (wrists|arms|cuts);\
        no point in me;(gave|giving|given) .. (my|his|her) things away and;tell (my|his|her) (mom|kids|wife|family|husband) (sorry|i love|goodbye);do not wait for me (monday|tomorrow|tonight);got the rope;the rope in the garage;car is running .. garage door;garage door is shut;bottle is open .. staring;been staring at it;(punch|hit|hitting) .. (wall|walls) (till|until) .. (bleed|bleeds);\
        want 2 die;no point in me;been cutting (myself|himself|herself) (for|again|since|every|at|all);(someone|somebody) (who|that) .. has a future;on the ledge;wrong side of the (rail|railing|bridge)
        """,
        es: """
            (quiero|quiere|quisiera|ganas de|deseo|prefiero|preferiria|quieren|pienso en|pensando en|piensa en|penso en|pense en|listo para|lista para|ojala|intento|intente|trato de|trate de) .. (morir|morirme|morirse|muriera|matarme|matarse|quitarme la vida|quitarse la vida|no despertar|no existir|desaparecer|colgarme|aventarme|estar muerto|estar muerta);(me|se) (quiero|quiere|voy a|va a|quisiera) (morir|matar|quitar la vida|colgar|ahorcar|aventar|tirar|suicidar|dar un tiro|cortar las venas);matarme;matarse;razon (para|pa) no matarme;(yo mismo|yo misma) me voy a (dar|quitar|matar|acabar);colgar los tenis (por|yo|con|de mi);(jalar|jalarle|jalo) .. gatillo;darme un (tiro|balazo|plomazo);quitarme de (en medio|este mundo);apagarme (para siempre|de una vez|ya);(quitarme|quitarse|quitar) la vida;suicidarme;suicidarse;suicida;suicidio;suicidar;ahorcarme;ahorcarse;colgarme;\
            (ya )no quiero (vivir|seguir viviendo|estar aqui|existir|despertar|seguir aqui|seguir con vida|estar viva|estar vivo);no (quiero|quiere) (seguir viviendo|vivir|despertar|existir|estar vivo|estar viva);(no|ya no) (vale la pena|tiene caso|tiene sentido|le veo caso|le encuentro sentido|le veo sentido) .. (vivir|vida|viviendo);(no|ya no) (vale la pena|tiene sentido) (vivir|la vida);mejor (sin mi|no despertar|muerto|muerta|si me muero|si no estuviera|si yo no|si ya no|me muero|morirme);(estarian|estaria|estaran|van a estar) mejor sin mi;acabar con (todo|mi vida|esto|mi sufrimiento|su vida);terminar con (todo|mi vida|mi existencia);(quiero|voy a|va a|quiere|ganas de|pienso en|pensando en|queria) (hacerme|hacerse) (dano|daño);(quiero|voy a|va a|quiere|ganas de|pienso en|pensando en|queria) (lastimarme|lastimarse|cortarme|cortarse);(me|se) (hago|hace|lastima|lastimo) .. (a proposito|adrede);\
            (cortarme|cortarse|me corto|me corte|se corto|acabo de cortar|se corta|cortandome|cortandose|me estoy cortando|se esta cortando) .. (las venas|brazos|piernas|para|muñecas|munecas|con|otra|yo|ella|sola|solo);cortarme;me corto los;me corto para;cortarse las venas;(cansado|cansada|harto|harta) de (vivir|la vida|esta vida|estar vivo|estar viva|existir);(despedirme|despedirse|despidiendo|carta de despedida|despidio de todos);ya no (voy a|vaya a|estare) .. (estar aqui|despertar|estar|mas aqui);(dormir|dormirme) y no despertar;dormirme y [ya] no despertar;no despertar (nunca|jamas|mas|manana|mañana);(ojala|quisiera|pido a dios) .. (no|ya no) .. (despertar|despertara|despierte|amanecer|amaneciera);que .. me lleve (dios|la muerte|el señor);(aventarme|tirarme|saltar|brincar) .. (puente|carro|tren|edificio|azotea|metro);no (aguanto|soporto|puedo) mas (vivir|la vida|esta vida|con la vida);\
            (me|se) (quise|quiso|intente|intento|trate de) (matar|suicidar|quitar la vida|ahorcar|colgar|envenenar);me quiero hacer (dano|daño);me (quemo|corto|lastimo|golpeo|pego) (con|cuando|porque|para|a);(cortadas|cortes) .. (nuevas|en las piernas|en los brazos|esconde);esconde (navajas|cuchillos|las munecas);(estar|reunirme|irme) con mi difunto;con mi difunt[o|a];me lo merezco;ya no me van a ver ni;(queria|quiere|quiso|intento) .. (tomar|tragar|beber|tomarse|tragarse|beberse) .. (raid|veneno|cloro|raticida|acido|insecticida);ya puse la (cuerda|soga);la (cuerda|soga) en el;(orilla|filo|borde) del (puente|techo|edificio);\
            la vida .. grande .. no la quiero;regale mis cosas;(me despedi|despedirme) de (todos|mis|mi)
            """)
    private static let noPoint = Concept(
        "no point in life",
        """
        (nobody|no one|noone) would (miss|notice|care) [if|me|that|when];would (miss|notice) me;(nobody|no one) would [even] (notice|care) if;nothing left (for me|to live|in life|to give);(life|living) is (not worth it|pointless|meaningless|hopeless|over);no point (in|to|of) (being here|going on|anything|living|life|trying|any of this);point (of|in) (going on|anything anymore|any of it anymore|it all);(why|reason) (i|should i|am i|do i) .. (still here|keep going|bother living|alive|keep living|wake up);tired of (all of it|it all|everything|fighting to live);feel [so|completely|totally|really] (hopeless|worthless|like dying|like (a|such a) burden|like giving up on life);no hope (left|anymore|for me);\
        (just|only|nothing but|such) a am .. burden (to|on) (everyone|everybody|my (family|wife|husband|kids|daughter|son)|them|all);burden (to|on) (everyone|everybody|my (family|wife|husband|kids|daughter|son)|them);(would|will|are|be) .. better off .. (me|gone);not see the point .. (living|getting better|anymore|going on|in anything);give up on life;giving up on life;given up on life;gave up on life;lost the will (to live|to go on);(no|lost) will to live;(stopped|quit|not) (eating|drinking|taking .. (insulin|heart pills|meds|medication|pills)) .. (so it goes|so it will|quicker|faster|on purpose|go quicker|hurry|over with|end);rather not (wake|be here|exist);everyone .. be (happier|relieved) .. (gone|without);see no (future|way out);no way out (but|except|of this|anymore|left);(can not|do not) see a (future|way out|way forward|tomorrow);(dark|darkest|really dark) (thoughts|place|place lately);bad thoughts (about|of) (myself|ending);(thoughts|thinking) (of|about) (ending|dying|death|not being here|it all the time|how to die);\
        only a burden;i am only a burden;(get|collect) the insurance money
        """,
        es:
            "nadie me (extranaria|extrañaria|va a extranar|va a extrañar|echaria de menos);no me queda nada;no (aguanto|soporto|puedo) mas (la vida|vivir|esta vida|con la vida|con todo|con mi vida);ya no (quiero|puedo) seguir (asi viviendo|viviendo|con mi vida|con vida);(soy|solo soy|nomas soy) una (carga|molestia|estorbo);soy un estorbo;(no|ya no) le (veo|encuentro|hallo) (sentido|caso|chiste) a (la vida|vivir|nada|seguir|mi vida|estar);ya para que (vivo|sigo|vivir);(no|sin) (hay|tengo|veo) (salida|esperanza|esperanzas|futuro);(estoy|siento) .. sin esperanza;perdi las ganas de vivir;(sin|no tengo|perdio las|se me quitaron las|ya no tengo) ganas de vivir;dejo de (comer|tomar) .. (morir|rapido|acabe|morirse);deje de (comer|tomar) .. (morir|rapido|acabe|morirme);para que [se] acabe (mas rapido|pronto|ya);pensamientos (oscuros|de muerte|feos de)|mejor que me muera"
    )
    private static let means = Concept(
        "a means or a now",
        """
        pills;gun;pistol;rifle;shotgun;knife;razor;blade;rope;noose;belt;bridge;garage;roof;ledge;tonight;right now;today;now;going to;about to;in my hand;in front of me;next to me;loaded;plan;planned;planning;tomorrow;this (weekend|week|afternoon|evening);bought;already (took|have|bought|wrote);wrote;written;letter;note;letters;goodbye;ready;saved up;saving (up|my);stash;stockpile;stockpiled;enough (pills|to);cliff;train;tracks;bathtub;standing (on|at);sitting (on|with|in);started (cutting|bleeding);bleeding;took .. pills;oxycodone;bottle;drive off;driving off;already
        """,
        es:
            "pastillas;pistola;cuchillo;navaja;soga;lazo;cuerda;puente;azotea;techo;esta noche;ahora;ahorita;hoy;voy a;en la mano;enfrente;plan;planeado;ya (escribi|tengo|compre|junte);escribi;carta;junte;guarde;frasco;veneno;arma;rifle;mañana;manana;listo;lista;tren;vias"
    )
    private static let veiled = Concept(
        "a means in the hand",
        """
        (gun|pistol|knife|razor|blade|rope|noose|pills|bottle|belt) .. (in my (hand|hands|lap|mouth)|to my (head|wrist|throat|neck)|in front of me|right here|next to me|on my lap|counted|lined up|out on the);(counting|counted|staring at|looking at|lined up|lining up|saving up|saved up|stockpiling|hoarding|stashing|stashed|saved all) .. (gun|pills|knife|blade|razor|rope|bottle|oxys|percocet|percocets|meds|pain pills|noose);(loaded|got|bought) .. (gun|rope) .. (do not want|tonight|done|over|ready|head);i have a gun and;(standing|sitting|walking|parked) .. (ledge|railing|roof|rooftop|tracks|overpass|bridge|coronado) .. (jump|want|think|thinking|over|end|ready|now|looking down|water);on the (ledge|bridge|roof|railing|tracks) (looking|and|ready|now|thinking|right);(thinking|thought) about (jumping|the bridge|the gun|the pills|stepping off|driving into);(write|wrote|writing|written|left) .. (goodbye letter|goodbye letters);how many of (these|them|those) would (it take|i need|i have);how many would it take;how many (pills|tylenol|oxy|percocet|xanax|ambien|of these) .. (die|kill|never wake|not wake|fatal|end|lethal|overdose|sleep forever|stop my heart|to go);\
        how many of my (muscle relaxers|pills|meds|sleeping pills|painkillers);i hold [manynumber|forty|all] (tablets|pills);(tablets|pills) and a bottle of (vodka|whiskey|wine);that should do it
        """,
        es:
            "(pistola|cuchillo|navaja|pastillas|soga|frasco|arma) .. (en la mano|en mis manos|en la cabeza|enfrente|aqui conmigo|al lado);(contando|conte|junte|juntando|guarde|guardando|ahorrando) .. (pastillas|pildoras|medicinas);(parado|parada|sentado|sentada) .. (orilla|puente|azotea|barandal|vias|cornisa);(escribi|escribiendo|deje) .. (carta de despedida|cartas de despedida|despedida);cuantas (pastillas|pildoras) .. (morir|morirse|morirme|matarme|no despertar|muero)"
    )
    private static let history = Concept(
        "somebody else's, long over",
        "died by;lost .. to;prevention;awareness;movie;song;squad;survivor;years ago;documentary;podcast",
        es: "pelicula;se suicido hace;prevencion;escuadron suicida")

    static let all = [
        SafetyRule(
            "thoughts of suicide, now", .crisis, flag: .now, [killSelf, means], unless: history, scope: .message,
            canBePast: false,
            examples: [
                "i am going to kill myself tonight", "i have the pills in my hand and i want to die",
                "ya junté las pastillas, quiero morirme",
            ]),
        SafetyRule(
            "a means in the hand", .crisis, flag: .now, [veiled], unless: history, canBePast: false,
            examples: [
                "i've been saving up my percocet", "how many of these would it take to never wake up",
                "tengo la pistola en la mano",
            ],
            counterexamples: ["can i walk across the bridge to get there", "do i tell you my pills"]),
        SafetyRule(
            "thoughts of suicide", .crisis, [killSelf], unless: history,
            examples: [
                "i want to kill myself", "my husband says he wants to kill himself", "they'd be better off without me",
                "ya no quiero vivir", "i think she'd be safer with me dead",
                "la vida me quedó grande y ya no la quiero", "honestly i don't want to be alive anymore",
                "im so tired of being alive",
            ],
            counterexamples: [
                "we ran suicides at practice", "this pain is killing me", "my brother died by suicide last year",
                "i don't want to hurt myself lifting",
            ]),
        SafetyRule(
            "no point in life", .crisis, [noPoint],
            examples: [
                "i don't see the point of living", "i'm just a burden on my family",
                "stopped taking my insulin so it goes quicker",
            ],
            counterexamples: ["what is the point of this exercise", "i'm tired of all these exercises"]),
    ]
}
