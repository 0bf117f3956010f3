/// The meanings that the rules are made of.
enum Meanings {
    static let chest = Concept("chest", "chest;breastbone;sternum;pecho;corazon;my heart")
    static let chestSensation = Concept(
        "pain or pressure",
        """
        pain;pains;hurts;hurting;ache;aching;pressure;crushing;heavy;heaviness;weight;squeezing;elephant;burning;stabbing;
        dolor;duele;duelen;presion;aprieta;opresion;opresivo;punzada;un peso;punzadas
        """)
    static let tight = Concept("tightness", "tight;tightness;tightening;apretado;apretada;tieso")
    static let heartAttack = Concept(
        "heart attack",
        "having .. heart attack;have .. heart attack;a heart attack;think .. heart attack;ataque al corazon;infarto;ataque cardiaco"
    )
    static let sweating = Concept(
        "sweat, faint, arm or jaw",
        "sweating;sweaty;faint;nauseous;left arm;jaw;sudando;brazo izquierdo;mandibula;dizzy;mareado")

    static let face = Concept("face", "face;smile;mouth;cara;boca;sonrisa")
    static let drooping = Concept(
        "droops or is numb",
        "de lado;fue de lado;droop;drooping;drooped;droopy;lopsided;sagging;crooked;numb;one side;uneven;caida;caido;dormida;durmio;chueca;torcida;torcido"
    )
    static let speech = Concept(
        "speech", "speech;speaking;talking;talks;words;speak;talk;voice;habla;hablar;hablando;palabras")
    static let garbled = Concept(
        "garbled",
        "slurred;slurring;slur;garbled;gibberish;nonsense;jumbled;funny;weird;not make sense;mumbling;arrastra;raro;enreda;balbucea;incoherente;tonterias"
    )
    static let gibberish = Concept(
        "gibberish", "slurred;slurring;slur;garbled;gibberish;nonsense;jumbled;mumbling;incoherente;balbucea;tonterias")
    static let cannotSpeak = Concept(
        "cannot speak", "can not speak;can not talk;can not .. words out;no puede hablar;no puedo hablar")
    static let stroke = Concept(
        "a stroke",
        "having .. stroke;have a stroke;dando un derrame;dandole un derrame;dio un derrame ahorita;stroke right now;stroke symptoms;having a tia;think .. stroke;derrame ahora;esta teniendo un derrame;un derrame cerebral ahora"
    )
    static let side = Concept(
        "one side",
        "one side;left side;right side;half .. body;half my face;arm;arms;leg;hand;lado derecho;lado izquierdo;brazo;pierna;mitad"
    )
    static let weak = Concept(
        "weak or numb",
        "weak;weakness;numb;went numb;went dead;limp;paralyzed;can not move;can not lift;can not feel;will not move;debil;dormido;dormida;durmio;no puedo mover;no puede mover;no siente;no siento;paralizado;dragging"
    )
    static let sudden = Concept(
        "sudden",
        "sudden;suddenly;all of a sudden;out of nowhere;woke up;this morning;just now;right now;just started;minutes ago;an hour ago;since last night;since this morning;de repente;desde esta manana;hace un rato;amaneci;desperte"
    )

    static let suddenOrNow = Concept(
        "sudden or now",
        "now;sudden;suddenly;all of a sudden;out of nowhere;woke up;this morning;just;minutes ago;since last night;ahora;de repente;desde esta manana;hace un rato"
    )
    static let cannotBreathe = Concept(
        "cannot breathe",
        """
        can not breathe;can not breath;can not .. catch my breath;can not catch .. breath;trouble breathing;hard to breathe;hard to breath;
        difficulty breathing;struggling to breathe;struggling to breath;gasping;fighting for breath;fighting for air;can barely breathe;
        barely breathing;not breathing;stopped breathing;choking;is choking;turning blue;lips .. blue;
        no puedo respirar;no puede respirar;faltando el aire;falta el aire;no respira;me falta el aire;le falta el aire;me ahogo;se ahoga;ahogando;dificultad para respirar;cuesta respirar
        """)
    static let unconscious = Concept(
        "not conscious",
        """
        not waking up;will not wake up;will not wake;can not wake;not wake up;unconscious;collapsed;colapsed;passed out;fainted;me desmaye;not responding;unresponsive;blacked out;
        going to pass out;about to pass out;about to faint;no despierta;no se despierta;no responde;inconsciente;se desmayo;me voy a desmayar
        """)
    static let seizure = Concept(
        "a fit",
        "having a seizure;is seizing;having a fit;convulsing;convulsions;seizure right now;convulsionando;convulsiones;ataque epileptico"
    )
    static let bleeding = Concept("bleeding", "bleeding;bleeds;blood;sangrando;sangra;sangre")
    static let unstoppable = Concept(
        "without stopping",
        "pouring;badly;so much;will not stop;not stop;can not stop;stop bleeding;everywhere;heavily;gushing;spurting;a lot of;no para;no deja;mucho;mucha;por todos lados;coughing;vomiting;throwing up"
    )
    static let swallowed = Concept(
        "took or swallowed", "took;taken;swallowed;drank;ate;eaten;tome;tomo;trague;trago;tomado")
    static let tooMuch = Concept(
        "far too much",
        """
        too many tylenol;too much tylenol;too many .. pills;too much medicine;too many painkillers;\
        all my pills;all .. pills;whole bottle;entire bottle;bottle of pills;too many pills;handful of pills;\
        bunch of pills;all .. meds;all my medicine;overdose;todas las pastillas;todo el frasco;\
        frasco de pastillas;muchas pastillas;manynumber pill;manynumber tablet;manynumber capsule;\
        manynumber tylenol;manynumber ibuprofen;manynumber advil;manynumber aleve;manynumber aspirin;\
        manynumber oxycodone;manynumber oxy;manynumber percocet;manynumber vicodin;manynumber norco;\
        manynumber xanax;manynumber benadryl;manynumber painkiller;manynumber sleeping pill;\
        manynumber of them;manynumber of these;manynumber pastilla;manynumber tableta;manynumber capsula;\
        all .. tylenol;all .. ibuprofen;all .. advil;all .. aleve;all .. aspirin;all .. oxycodone;all .. oxy;\
        all .. percocet;all .. vicodin;all .. norco;all .. xanax;all .. benadryl
        """
    )
    static let overdose = Concept("overdose", "overdosed;overdosing;i overdose;overdose on;sobredosis")
    static let poison = Concept(
        "poison", "battery;batteries;bleach;poison;poisoned;antifreeze;detergent;rat poison;magnets;pila;cloro;veneno")
    static let saddle = Concept(
        "between the legs",
        "groin;between my legs;between the legs;between his legs;between her legs;saddle;crotch;genitals;genital;private area;privates;private parts;inner thighs;when i wipe;my bottom;entre las piernas;partes intimas;ingles"
    )
    static let numb = Concept(
        "no feeling",
        "numb;numbness;can not feel;no feeling;lost feeling;went numb;not feel;no siento;no siente;dormido;dormida;adormecido;adormecida;entumido"
    )
    static let noUrine = Concept(
        "bladder or bowel out of control",
        """
        can not pee;can not urinate;unable to pee;unable to urinate;trouble starting to pee;can not hold my pee;can not hold my urine;can not hold my bladder;can not control my bladder;can not control my bowels;lost control of my bladder;
        lost control of my bowels;lost bladder control;lost bowel control;pooped myself;can not tell when my bladder;no puedo orinar;no puede orinar;no puedo hacer pipi;no puede hacer pipi;no puedo hacer del bano;no controlo la orina;se me sale la orina
        """)
    static let back = Concept("back or legs", "back;spine;disc;legs;both legs;espalda;columna;piernas;disco")
    static let legs = Concept("the legs", "legs;both legs;piernas;las dos piernas")
    static let gaveOut = Concept(
        "give way",
        "can not feel;no siento;no puedo sentir;do not work;can not move;gave out;went weak;can not stand;can not walk;paralyzed;no puedo mover;no me responden;no puedo pararme;are weak"
    )
    static let throat = Concept("throat, tongue or face", "throat;tongue;lips;garganta;lengua;labios")
    static let swelling = Concept(
        "swells or closes",
        "closing;closing up;swelling;swollen;swelling up;tightening;hinchando;hinchada;cerrando;cierra")
    static let worstHeadache = Concept(
        "worst headache",
        "worst headache;thunderclap;worst head pain;headache .. of my life;peor dolor de cabeza;headache out of nowhere;sudden headache;sudden severe headache;exploding headache"
    )
    static let headInjury = Concept(
        "a blow to the head",
        "hit my head;hit his head;hit her head;hit their head;banged my head;head injury;cracked my head;me pegue en la cabeza;se pego en la cabeza;golpe en la cabeza"
    )
    static let confused = Concept(
        "worse after it",
        "throwing up;vomiting;vomit;confused;sleepy;sleepier;can not stay awake;dizzy;blood thinner;blood thinners;bleeding;vomitando;confundido;confundida;mareado;anticoagulante"
    )
    static let crash = Concept(
        "a crash",
        "broke my neck;broken neck;neck is broken;broke my back;me rompi el cuello;hit by a car;hit by a truck;got run over;was run over;been run over;run over by;bone .. sticking out;bone .. through;me atropellaron;atropellado;atropellada;hueso salido"
    )
    static let bareEmergency = Concept("the word emergency", "emergency;emergencia;emergencias")
    static let emergencyWord = Concept(
        "the word itself",
        """
        this is an emergency;medical emergency;its an emergency;it is an emergency;having an emergency;have an emergency;need an ambulance;call an ambulance;send an ambulance;
        call 911;need 911;get help now;auxilio;socorro;llamen a una ambulancia;llame una ambulancia;necesito una ambulancia;es una emergencia
        """)

    static let killSelf = Concept(
        "to end one's life",
        """
        kill myself;killing myself;kill himself;kill herself;kill themselves;end my life;end his life;end her life;ending my life;end it all;take my own life;take my life;
        suicide;suicidal;want to die;wants to die;wanna die;ready to die;wish i was dead;wish i were dead;rather be dead;better off dead;better if i was dead;
        do not want to live;does not want to live;not want to be alive;not want to live;no reason to live;nothing to live for;not want to be here anymore;rather not be here anymore;
        not wake up tomorrow;never wake up;want to disappear forever;better off without me;better without me;if i was gone;if i were gone;can not go on like this;can not go on anymore;can not go on living;
        want to end it;going to end it;life is not worth living;not worth living;point of living;want to hurt myself;going to hurt myself;cut my wrist;cut my wrists;slit my wrists;
        happier without me;want to be dead;wish to be dead;want to be gone;if i were not around;if i was not around;not be around anymore;if i were not here;
        want it all to be over;driving off .. bridge;jump off .. bridge;hurt myself on purpose;harm myself;cutting myself;hang myself;shoot myself;
        quiero morir;quiero morirme;quiero matar;me quiero morir;me voy a matar;se quiere matar;no quiero seguir viviendo;no quiere seguir viviendo;ya no despertar;no despertar nunca;quiere morir;quiere morirse;quiero matarme;matarme;matarse;quitarme la vida;quitarse la vida;suicidarme;suicidarse;suicidio;no quiero vivir;no quiere vivir;
        no vale la pena vivir;mejor sin mi;mejor no despertar;mejor muerto;mejor muerta;acabar con todo;acabar con mi vida;hacerme dano;cortarme
        """)
    static let noPoint = Concept(
        "no point in life",
        "would miss me;nothing left for me;done with life;life is not worth it;no point in being here;no point in going on;point of going on;why i should keep going;why should i keep going;tired of all of it;nadie me extranaria;no me queda nada;i feel hopeless;no hope left;ya no aguanto mas;no aguanto mas vivir;not see the point of living;not see the point .. getting better;not see the point anymore;no point in living;tired of living;tired of being alive;i have a gun and;give up on life;no le veo sentido;cansado de vivir;cansada de vivir"
    )
    static let harmOthers = Concept(
        "to harm somebody",
        """
        want to hurt someone;want to hurt somebody;going to hurt someone;going to hurt somebody;want to kill someone;want to kill somebody;going to kill him;going to kill her;going to kill my;
        want to kill my;going to shoot;want to shoot;shoot my;stab my;stab someone;quiero matar a;matar a alguien;lo voy a matar;la voy a matar
        """)
    static let afraidOfPartner = Concept(
        "afraid at home",
        """
        afraid of my partner;scared of my partner;afraid of my husband;scared of my husband;afraid of my boyfriend;scared of my boyfriend;afraid of my wife;scared of my wife;afraid to go home;scared to go home;
        not safe at home;miedo a mi esposo;miedo de mi esposo;miedo a mi pareja;miedo de ir a mi casa
        """)
    static let bodyHalf = Concept(
        "half of the body",
        "one side of my body;side of his body;side of her body;left side;right side;half of my body;whole side;mitad del cuerpo;lado izquierdo;lado derecho"
    )
    static let senseless = Concept(
        "numb or paralysed",
        "numb;went numb;can not move;can not feel;paralyzed;will not move;dormido;no puedo mover;no siento;no siente;no puede mover"
    )
    static let pulse = Concept("the heart", "my heart;heart;chest;corazon")
    static let wrongPulse = Concept(
        "beats wrongly",
        "racing;pounding;stopped;skipping;fluttering;beating fast;beating out;acelerado;latiendo rapido;late muy rapido"
    )
    static let faintness = Concept(
        "faint", "faint;dizzy;sick;lightheaded;sweating;pass out;mareado;mareada;desmayar;sudando")
    static let armOrJaw = Concept("arm or jaw", "left arm;both arms;jaw;brazo izquierdo;mandibula")
    static let hurting = Concept("hurts", "hurts;hurting;pain;aches;aching;heavy;duele;duelen;dolor;pesado")
    static let coldSweat = Concept(
        "sweat or sickness", "sweating;sweaty;clammy;nauseous;throwing up;short of breath;sudando;nauseas")
    static let blind = Concept(
        "sudden loss of sight",
        "vision went black;vision went;went blind;going blind;lost my vision;lost vision;lost sight;can not see out of;can not see anything;perdi la vista;no veo de un ojo;no puedo ver"
    )
    static let limb = Concept("a limb", "leg;foot;arm;hand;toes;fingers;pierna;pie;brazo;mano")
    static let cold = Concept("cold", "cold;ice cold;fria;frio;helada")
    static let blue = Concept("blue or white", "blue;white;purple;pale;gray;morada;morado;azul;blanca;palido")
    static let allergy = Concept(
        "allergic reaction", "allergic reaction;anaphylaxis;can not swallow;reaccion alergica;no puedo tragar")
    static let means = Concept(
        "a means or a now",
        "pills;gun;knife;rope;bridge;tonight;right now;today;going to;about to;in my hand;loaded;pastillas;pistola;cuchillo;soga;esta noche;ahora;hoy;voy a;en la mano;plan"
    )
    static let somebody = Concept(
        "somebody close",
        """
        therapist;husband;wife;boyfriend;girlfriend;partner;ex;he;she;they;dad;father;mom;mother;son;daughter;brother;caregiver;nurse;someone;somebody;uncle;stepdad;
        esposo;esposa;marido;novio;novia;pareja;el;ella;mi papa;mi mama;alguien;hijo
        """)
    static let harms = Concept(
        "does harm",
        """
        hits me;hit me;hits us;beats me;beat me;beating me;beating her;hurts me;hurting me;hurting my grandmother;hurting my mother;hurting my child;chokes me;choked me;punches me;slaps me;
        threatens me;threatened me;threatening me;touched me inappropriately;kicks me;abuses me;abusing;abused;is abusive;threatens to kill;threatened to kill;afraid of him;scared of him;forces me;raped me;raped;molested;
        me pega;me golpea;me maltrata;lastimando a;lastima a;maltrata a;golpea a;la maltrata;lo maltrata;me amenaza;me viola;me violo;me abusa;le pega
        """)

    static let aorta = Concept("tearing pain", "tearing pain;ripping pain;dolor desgarrador")
    static let trunk = Concept("back, belly or chest", "back;belly;chest;abdomen;espalda;pecho;vientre")
    static let pregnant = Concept("pregnant", "pregnant;embarazada;months along;weeks along")
    static let pregnancySign = Concept(
        "a sign in pregnancy",
        "bleeding;contractions;belly pain;water broke;not moving;moving less;less movement;sangrando;sangrado;contracciones;no se mueve;se mueve menos"
    )
    static let headache = Concept("headache", "headache;head pain;migraine;dolor de cabeza")
    static let brainSign = Concept(
        "a sign of the brain",
        "stiff neck;fever;can not see;vision;blurry;double vision;sleepier;drowsy;confused;vomiting;throwing up;cuello tieso;fiebre;vision doble;vomito;confundido"
    )
    static let fell = Concept(
        "a fall", "fell;fallen;fall;dove;crash;accident;wreck;thrown;cai;cayo;caida;accidente;choque")
    static let broken = Concept(
        "a bad injury",
        "not making sense;not answering;does not answer;acting strange;no contesta;can not get up;can not stand;can not move;can not feel;bent funny;bent wrong;deformed;shorter;turned out;hands tingle;no se puede levantar;no puede levantarse;no siente;no siento;hit .. head;pegue en la cabeza;pego en la cabeza"
    )
    static let castTight = Concept("a tight cast", "cast;splint;yeso")
    static let bloodless = Concept("no blood in it", "white;blue;purple;can not feel;numb;cold;morado;blanco;no siento")
    static let causeOfAlarm = Concept("cauda equina by name", "cauda equina;cola de caballo")
    static let nightPain = Concept(
        "pain that never rests",
        "at night;wakes me;night sweats;never lets up;even lying down;constant;de noche;me despierta")
    static let wasting = Concept(
        "weight loss or cancer", "lost .. pounds;weight loss;losing weight;cancer;tumor;baje de peso;perdido peso")
    static let breathPain = Concept(
        "pain on breathing",
        "short of breath;out of breath;hurts when i breathe;hurts to breathe;pain when i breathe;duele al respirar;duele cuando respiro"
    )
    static let loosened = Concept(
        "will not straighten or hold", "will not straighten;not straighten;will not bend;locked;gives out")
    static let calf = Concept("leg", "calf;calves;leg;pantorrilla;pierna;shin")
    static let swollen = Concept(
        "swollen", "hincho;se me hincho;swollen;swelling;swelled;swelled up;hinchada;hinchado;hinchazon")
    static let hotOrRed = Concept("hot or red", "red;hot;warm;tender;streaks;roja;rojo;caliente")
    static let clot = Concept("a clot", "blood clot;bloodclot;have a clot;dvt;coagulo;trombosis")
    static let wound = Concept(
        "a wound or a joint",
        "surgery;surgical;incision;scar;wound;joint;knee;hip;back;injection;cut;espalda;rodilla;cicatriz;herida;operacion;cirugia;stitches"
    )
    static let fever = Concept(
        "fever", "fever;feverish;chills;shivering;fiebre;calentura;escalofrios;pus;oozing;streaks")
    static let cannotBear = Concept(
        "cannot bear weight",
        "can not put .. weight;can not bear weight;can not stand on it;can not step on it;can not walk on it;will not hold me;no puedo apoyar;no puedo pisar"
    )
    static let fresh = Concept(
        "just happened",
        "last night;yesterday;today;this morning;just;rolled;twisted;fell;heard a pop;pop;ayer;hoy;anoche;torci;me cai;cai"
    )

    static let deadLimb = Concept(
        "a limb feels dead",
        "pierna como muerta;pierna muerta;brazo muerto;leg feels dead;arm feels dead;feels dead;feels like jelly;siento muerta"
    )
    static let tightChest = Concept(
        "a sore chest muscle", "pec;pecs;bench press;bench pressing;bench;push ups;pushups;pesas;press de pecho;pechada"
    )
    static let dizzy = Concept("dizzy", "dizzy;dizziness;lightheaded;light headed;vertigo;mareo;mareado;mareada")
}
