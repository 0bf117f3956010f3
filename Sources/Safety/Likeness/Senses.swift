/// Kinds of words that stories of danger are made of, in both languages.
///
/// A sense alone means nothing; the classifier learns which stand together in a danger and which in an ordinary line, so
/// that what the examples say in one language, or with one word, is heard in the other and with its neighbours.
enum Senses {
    static let all: [Concept] = [
        Concept(
            "partner",
            "husband;wife;boyfriend;girlfriend;partner;fiance;fiancee;ex;hubby;bf;gf;spouse;old man;old lady;date",
            es: "esposo;esposa;marido;novio;novia;pareja;ex;exnovio;exmarido;viejo;señora;senora;mujer;chavo"),
        Concept(
            "kin",
            "dad;father;mom;mother;brother;sister;uncle;aunt;cousin;stepdad;stepfather;stepmom;grandson;granddaughter;nephew;niece;grandpa;grandma;son;daughter;mama;papa;pops",
            es:
                "papa;mama;hermano;hermana;tio;tia;primo;prima;padrastro;madrastra;nieto;nieta;sobrino;sobrina;abuelo;abuela;abuelita;hijo;hija;suegra;suegro;nuera;yerno;jefita;ama;apa"
        ),
        Concept(
            "child",
            "baby;toddler;kid;kids;child;children;boy;girl;infant;newborn;student;pupil;teen;grandbaby",
            es:
                "bebe;niño;nino;niña;nina;niños;ninos;chamaco;chamacos;cipote;cipota;criatura;alumno;alumna;morro;morra;plebe;escuincle"
        ),
        Concept(
            "one who cares or has power",
            "coach;boss;supervisor;foreman;landlord;teacher;pastor;priest;aide;caregiver;caretaker;nurse;orderly;staff;guardian;officer;roommate;neighbor;surgeon;doctor;lawyer;judge;manager;therapist;masseur",
            es:
                "entrenador;jefe;jefa;patron;patrona;mayordomo;maestro;maestra;pastor;padre;cuidador;cuidadora;enfermero;enfermera;encargado;vecino;vecina;cirujano;doctor;licenciado;juez;masajista;casero"
        ),
        Concept(
            "one who depends",
            "patient;resident;client;elderly;disabled;wheelchair;dementia;alzheimers;nursing home;memory care;group home;facility;hospice;bedridden;blind;deaf;autistic",
            es:
                "paciente;residente;viejito;viejita;discapacitado;discapacitada;silla de ruedas;demencia;asilo;residencia;ancianos;ciego;sordo"
        ),
        Concept(
            "a blow",
            "hit;hits;beat;beats;punch;slap;smack;shove;push;kick;choke;strangle;grab;drag;throw;threw;yank;twist;snap;whip;belt;burn;bite;spit;slam;pin;squeeze;wring;rough;jerk;knock;pinch;crack",
            es:
                "pega;pego;golpea;golpeo;cachetea;empuja;empujo;patea;pateo;ahorca;jala;jalo;jalonea;arrastra;avienta;avento;tuerce;torcio;quema;quemo;muerde;escupe;azota;zarandea;sacude;aprieta;apreto;agarra;agarro;madrea;madreo;cachetada;cachetadas;golpe;golpes;chingadazo;trancazo"
        ),
        Concept(
            "marks of it",
            "bruise;bruises;bruised;black eye;shiner;welt;welts;handprint;fingerprints;finger marks;marks;scars;scratches;bite marks;choke marks;burns",
            es:
                "moreton;moretones;moretes;marcas;ojo morado;rasguños;rasguño;rasgunos;quemaduras;cicatrices;dedos marcados"
        ),
        Concept(
            "control",
            "lock;locks;locked;hides;hide;takes;keeps;checks;tracks;tracker;reads;follows;watches;allowed;permission;let me;lets me;forbid;rules;allowance;passport;papers;signature;signed;password;paycheck;pension;social security;key;keys",
            es:
                "encierra;encierran;encerrada;encerrado;esconde;quita;quito;revisa;vigila;sigue;controla;permiso;deja salir;no me deja;no la deja;no lo deja;papeles;pasaporte;firma;contraseña;cheque;quincena;llaves;candado"
        ),
        Concept(
            "secrecy",
            "secret;secretly;tell nobody;tell no one;do not tell;do not call;not at home;delete;erase;whisper;alone;in private;quietly;finds out;find out;knows;know;sees;overhear;in front of;in the car;outside;parking lot;listening",
            es:
                "secreto;escondidas;no le diga;no le digan;no le diga nada;no llamen;borre;borro;sola;a solas;enfrente de;delante de;se entera;se entere;se da cuenta;sepa;sabe;afuera;en el carro;oyendo;escuchando"
        ),
        Concept(
            "fear",
            "afraid;scared;terrified;fear;frightened;unsafe;safe;shelter;escape;run away;leave him;leave her;get away;hiding;flinch;flinches;quiet when;goes quiet",
            es:
                "miedo;temo;asustada;asustado;aterrada;segura;refugio;escapar;huir;dejarlo;irme de la casa;me escondo;tiembla;se calla"
        ),
        Concept(
            "punished for",
            "because i;when i tried;for talking;for spilling;for being late;if i talk;talk back;dinner;late;made him mad;gets mad;jealous;drunk;drinking;drinks;temper;behaved;deserve;deserved;my fault;my own fault",
            es:
                "porque llegue;porque no;por llegar;por tirar;por hablar;si hablo;si le contesto;cena;tarde;se enoja;enojado;celoso;celos;borracho;tomado;tomar;toma;lo merezco;mi culpa"
        ),
        Concept(
            "a touch that was not wanted",
            "touch;touched;touches;fondle;grope;kissed;undress;naked;clothes off;pants;bed;bedroom;shower;private;privates;breast;inside me;on top of me;sex;said no;did not stop;would not stop;froze;consent;forced;force;drugged;date;party",
            es:
                "toca;toco;tocar;manosea;manoseo;beso;desnuda;encuerada;ropa;cama;cuarto;regadera;partes;pechos;encima de mi;sexo;dije que no;no paro;me paralice;obligo;obliga;forzo;fiesta;cita"
        ),
        Concept(
            "a weapon",
            "gun;pistol;rifle;shotgun;glock;revolver;bullet;bullets;ammo;knife;machete;bat;hammer;axe;crowbar;blade;gas can;gasoline;matches;lighter;poison;bomb;loaded",
            es:
                "pistola;rifle;escopeta;cuete;fierro;bala;balas;cuchillo;machete;navaja;bat;martillo;hacha;gasolina;cerillos;encendedor;veneno;bomba;cargada;filero"
        ),
        Concept(
            "a means to die",
            "pills;bottle;oxy;oxycodone;percocet;tylenol;insulin;rope;noose;cord;beam;rafter;tree;bridge;overpass;tracks;train;trolley;cliff;roof;ledge;garage;exhaust;engine;razor;razors;wrists;bathtub;river;ocean;traffic;guardrail;truck",
            es:
                "pastillas;frasco;insulina;soga;cuerda;lazo;mecate;viga;arbol;puente;vias;tren;trolley;barranco;techo;azotea;cochera;garage;navaja;navajas;muñecas;munecas;tina;rio;mar;freeway;trailer"
        ),
        Concept(
            "death",
            "die;dies;dying;dead;death;kill;suicide;suicidal;funeral;grave;buried;casket;ashes;cremated;heaven;obituary;corpse;widow;end it;ended;ending;over with;gone for good;not wake;never wake;last breath;unalive;afterlife",
            es:
                "morir;morirme;muere;muero;muerto;muerta;muerte;matar;matarme;suicidio;funeral;panteon;tumba;entierro;cenizas;cielo;difunto;difunta;viuda;acabar;terminar;no despertar;ya no despertar"
        ),
        Concept(
            "gone soon",
            "gone;not be here;will not be here;be around;not around;by then;after friday;until then;till the weekend;last time;last one;last day;no more;no need;will not need;will not matter;final;finally;decided;decision;calm;peace;at peace;ready;plan;planned;date picked;picked a day;soon",
            es:
                "ya no voy;ya no estare;no voy a estar;ya no este;para entonces;ultima vez;ultimo;ultima;ya no hace falta;no hace falta;ya no necesito;decidido;decision;tranquilo;tranquila;en paz;listo;lista;plan;fecha;pronto;por fin"
        ),
        Concept(
            "goodbye",
            "goodbye;farewell;bye;thank you for everything;thanks for everything;sorry for everything;forgive me;forgive;tell my;tell them;letter;letters;note;envelope;hugged;love you all;take care of my;look after;remember me;my will;affairs;in order;paid off;squared",
            es:
                "adios;despedirme;despide;gracias por todo;perdon por todo;perdonenme;diganle;digale a mi;carta;cartas;recado;sobre;abrazo;los quiero;cuiden a;cuide a;acuerdense;testamento;en orden;pague todo;arreglado"
        ),
        Concept(
            "given away",
            "gave away;giving away;gave my;giving my;dog placed;take my dog;take my cat;rehomed;sold my;sold everything;packed up;cleaned out;donated my;my things;my stuff;my tools;my guitar",
            es:
                "regale;regalando;regalo mis;di mi;di mis;vendi;encargue;deje encargado;mis cosas;mis herramientas;mi perro;mi gato"
        ),
        Concept(
            "burden",
            "burden;better off;without me;worth more;useless;worthless;dead weight;in the way;in their way;trouble to;waste of;nobody needs;nobody would;no one would;wont miss;not miss me;tired of me;hate myself;disgust;failure",
            es:
                "carga;estorbo;estorbando;sin mi;mejor sin;valgo;inutil;no sirvo;nadie me;a nadie le;no me extrañan;lata;molestia;me odio;asco de mi;fracaso"
        ),
        Concept(
            "no hope",
            "point;pointless;hopeless;no hope;no future;no reason;nothing left;empty;numb;dark;give up;giving up;cannot go on;can not go on;can not do this;can not take;tired of;done with;had enough;trapped;no way out;alone;nobody;why bother",
            es:
                "caso;sentido;sin esperanza;futuro;razon;nada me queda;vacio;vacia;oscuro;me rindo;ya no puedo;no aguanto;cansado de;cansada de;harto;harta;ya estuvo;atrapado;sin salida;solo;sola;para que"
        ),
        Concept(
            "insurance on a life",
            "life insurance;policy;payout;pays out;beneficiary;insurance money;double;clause;suicide clause;set for life;provided for",
            es: "seguro de vida;poliza;beneficiario;beneficiaria;cobran;cobren;les queda;deudas"),
        Concept(
            "harm to oneself",
            "cut myself;cutting;cuts;burn myself;scratch myself;hurt myself;self harm;razor;lighter;long sleeves;hide my arms;thighs;forearm;forearms;scabs;bleed;on purpose;punish myself;pull my hair",
            es:
                "me corto;se corta;cortandome;cortadas;rayitas;me quemo;se quema;me rasguño;me lastimo;navaja;rastrillo;encendedor;manga larga;muslos;antebrazos;sangre;a proposito;adrede;castigarme"
        ),
        Concept(
            "keeps alive no more",
            "stopped eating;quit eating;not eating;stopped drinking;stopped taking;quit taking;quit my;skip my insulin;dialysis;insulin;heart pills;refuses;refusing;nature take;hurry it;faster;quicker;sooner;speed it",
            es:
                "dejo de comer;deje de comer;no come;no como;deje de tomar;dejo de tomar;ya no me pongo;ya no tomo;dialisis;insulina;se niega;mas pronto;mas rapido;se apura;pronto con"
        ),
        Concept(
            "with the dead",
            "join him;join her;be with him;be with her;see him again;see her again;my late;since she passed;since he passed;widower;waiting for me;calling me;called home;lord take me;god take me;take me home",
            es:
                "con mi difunto;con mi difunta;reunirme con;irme con;alcanzarla;alcanzarlo;desde que murio;desde que se murio;me espera;me llama;que dios me;me recoja;me lleve;ya me toca"
        ),
        Concept(
            "a chance taken",
            "close my eyes;closed my eyes;no seatbelt;no seat belt;no helmet;swerve;swerved;turn the wheel;let go of;step off;one step;step out;jump;lean over;look down;both ways;hope it hits",
            es:
                "cierro los ojos;sin cinturon;sin casco;volantazo;soltar el volante;dar el paso;un paso;brincar;aventarme;asomarme;a ver si;ojala me"
        ),
        Concept(
            "a wish to hurt",
            "want to hurt;hurt him;hurt her;hurt them;hurt somebody;kill him;kill her;kill them;make him pay;make them pay;get even;revenge;payback;teach him;going to pay;bleed;watch him;know where;where he lives;where she lives;his address;wait for him;waiting for him;follow him;burn down;snap;lose it;throw him;shake him;voices",
            es:
                "matarlo;matarla;matarlos;hacerle daño;desquitarme;venganza;me la paga;me las paga;va a pagar;van a pagar;sangre;donde vive;esperarlo;lo espero;lo voy a;la voy a;seguirlo;quemarle;explotar;perder la cabeza;aventarlo;voces"
        ),
        Concept(
            "a threat by another",
            "threatened;threatens;threat;said he will;said he would;says he will;swore;promised to;if i leave;if i tell;find me;kill me;hurt me;make me pay;no one would find",
            es:
                "amenaza;amenazo;dijo que me;dice que me;juro;si lo dejo;si digo;si hablo;me encuentra;me mata;me va a matar;me hace algo;no la cuento"
        ),
        Concept(
            "made up",
            "supposed to say;have to say;put down;told them i;told the doctor;say i fell;the story;the version;call it a fall;walked into a door;clumsy;accident prone;fell again;was not an accident;on purpose",
            es:
                "dije que;digo que;que diga;ponga que;diga que;me cai otra vez;torpe;version;no fue accidente;no fue caida;la escalera no"
        ),
        Concept(
            "neglect",
            "diaper;soiled;own filth;dirty;unwashed;hungry;starving;no food;without food;bedsores;sores;left alone;all day;all night;no heat;tied;restrained;drugged;sedated;checkbook;bank account;savings;missing",
            es:
                "pañal;panal;sucio;sucia;orinada;orinado;hambre;sin comer;llagas;ulceras;solo todo el dia;sola todo el dia;amarrado;amarrada;sedado;dopado;dopada;cuenta del banco;ahorros"
        ),
        Concept(
            "forced work",
            "pays off the debt;work off;owe them;holds our;took our papers;not allowed to leave;no days off;recruiter;agency;quota;smuggler;deport;immigration",
            es: "pagar la deuda;le debo;les debo;nos quito;no nos deja;sin descanso;coyote;agencia;deportar;migra"),
        Concept(
            "sport or play",
            "game;match;practice;team;league;tournament;gym;workout;reps;sets;run;race;ball;golf;tennis;pickleball;soccer;wrestling;boxing;karate;jiu jitsu;paintball;lift;lifting;squat;deadlift;marathon;cards;chess",
            es:
                "juego;partido;practica;equipo;liga;torneo;gimnasio;gym;repeticiones;correr;carrera;pelota;balon;golf;tenis;futbol;fut;lucha;box;boxeo;karate;pesas;sentadillas;maraton;cartas;ajedrez"
        ),
        Concept(
            "a tale",
            "movie;film;show;series;episode;book;novel;podcast;documentary;news;play;theater;song;lyrics;video game;netflix;joke;joking;lol;haha;kidding;costume;halloween;character",
            es:
                "pelicula;serie;capitulo;libro;novela;telenovela;noticias;obra;teatro;cancion;corrido;videojuego;chiste;broma;jaja;jajaja;disfraz;personaje"
        ),
        Concept(
            "a visit to plan",
            "appointment;appt;schedule;reschedule;book;slot;opening;tuesday;wednesday;thursday;friday;monday;morning;afternoon;insurance;copay;referral;parking;form;bill;receipt;confirm;cancel",
            es:
                "cita;agendar;reagendar;cambiar;horario;martes;miercoles;jueves;viernes;lunes;mañana;tarde;aseguranza;copago;referencia;estacionamiento;forma;cuenta;recibo;confirmar;cancelar"
        ),
        Concept(
            "an ordinary complaint",
            "sore;stiff;ache;aches;achy;tight;knee;shoulder;hip;back;neck;ankle;elbow;wrist;heel;hamstring;calf;sciatica;arthritis;brace;boot;ice;heat;stretch;exercise;exercises;therapy;pt;surgery;scope;replacement",
            es:
                "adolorido;tieso;duele;dolor;rodilla;hombro;cadera;espalda;cuello;tobillo;codo;muñeca;talon;ciatica;artritis;faja;ferula;hielo;calor;estirar;ejercicio;ejercicios;terapia;cirugia;operacion;protesis"
        ),
        Concept(
            "sudden",
            "suddenly;sudden;all of a sudden;out of nowhere;just now;right now;this morning;an hour ago;minutes ago;since last night;woke up;came on;help;hurry",
            es:
                "de repente;de la nada;de golpe;ahorita;ahora mismo;esta mañana;hace una hora;hace rato;desde anoche;amaneci;amanecio;ayuda;auxilio;apurense"
        ),
        Concept(
            "a body that fails",
            "can not move;can not feel;can not talk;can not see;can not breathe;can not walk;can not pee;will not work;quit working;stopped working;limp;drooping;slurred;numb;paralyzed;weak;blue;gray;unconscious;passed out;collapsed;seizing;shaking;confused;vomiting;bleeding;gushing;pumping;swollen shut",
            es:
                "no puede mover;no puedo mover;no siento;no siente;no puede hablar;no veo;no ve;no puedo respirar;no puede respirar;no reacciona;no responde;chueca;chueco;trabada;arrastra;dormido;dormida;debil;morado;desmayo;desmayado;convulsion;temblando;confundido;vomita;vomito;sangrando;sangra;chorro"
        ),
        Concept(
            "swallowed",
            "took;swallowed;swallow;drank;drunk;ate;overdosed;overdose;got into;whole bottle;handful;all of;too many",
            es: "trago;trague;tomo;tome;bebio;comio;sobredosis;agarro las;todo el frasco;puño;todas las;demasiadas"),
        Concept(
            "out of its place",
            "bent;crooked;sideways;backwards;wrong way;sticking out;pokes out;poking out;dangling;dangles;deformed;snapped;popped out;shaped like;looks like a;like a banana;like a fork;turned out;shorter",
            es:
                "chueco;chueca;torcido;torcida;doblado;doblada;al reves;de lado;salido;salida;colgando;deforme;zafado;zafada;parece;quedo como;como tenedor;se le ve el hueso;volteado;mas corta"
        ),
        Concept(
            "down and not up again",
            "dropped;went down;fell down;keeled over;slumped;on the floor;on the ground;face down;not moving;not responding;will not wake;will not answer;cannot get up;can not get up;out cold",
            es:
                "tirado;tirada;en el piso;en el suelo;se fue de lado;se cayo;no se mueve;no despierta;no contesta;no reacciona;no se para;no se levanta;se fue para atras"
        ),
        Concept(
            "a thing",
            "chair;roller;machine;treadmill;band;bands;strap;door;sign;sink;faucet;printer;coffee maker;tire;battery;laptop;clock;lamp;light bulb;plant;towel;mat;cushion;fan;heater;box;bag;key;keys;card;cards;wheels;cane;walker;crutches;umbrella;couch;elevator;ac",
            es:
                "silla;rodillo;maquina;caminadora;liga;ligas;banda;puerta;letrero;lavabo;llave;impresora;cafetera;llanta;pila;reloj;foco;planta;toalla;tapete;ventilador;caja;bolsa;tarjeta;baston;andadera;muletas;paraguas;sillon;elevador;lavadora"
        ),
        Concept(
            "an app or a page",
            "app;website;site;page;web;link;portal;login;log in;email;text message;upload;download;zoom;video;kiosk;tablet;pdf;audio;camera;wifi;internet;update;code;online;google;yelp;instagram;computer;screen;printer;fax",
            es:
                "app;pagina;sitio;enlace;link;portal;correo;mensaje;subir;bajar;zoom;video;kiosko;tableta;pdf;audio;camara;wifi;internet;codigo;en linea;google;facebook;whatsapp;computadora;pantalla;fax"
        ),
        Concept(
            "money",
            "bill;charge;charged;fee;price;pricey;deductible;package;refund;discount;pay;paid;payment;cost;cash;balance;statement;invoice;hsa;fsa;claim;coverage;dollars;bucks",
            es:
                "factura;cobro;cobran;cobraron;precio;paquete;reembolso;descuento;pagar;pago;pague;costo;cuesta;efectivo;saldo;estado de cuenta;deducible;reclamo;cobertura;dolares;varos;caro;cara;barato"
        ),
        Concept(
            "clothes",
            "shorts;shirt;tshirt;jeans;leggings;shoes;sneakers;sandals;socks;vest;jacket;hoodie;sweater;hat;cap;gown;dress;skirt;glasses;scarf;gloves;uniform;coat;coats",
            es:
                "shorts;playera;camisa;mezclilla;pants;mallas;zapatos;tenis;chanclas;calcetines;chaleco;chamarra;sudadera;sueter;gorra;sombrero;bata;vestido;falda;lentes;bufanda;guantes;uniforme"
        ),
        Concept(
            "food and drink",
            "coffee;tea;lunch;breakfast;snack;sandwich;cake;cookies;gum;soda;candy;pizza;taco;tacos;burrito;tamale;salad;fruit;honey;bakery;kitchen;restaurant;chef;cook",
            es:
                "cafe;te;lonche;almuerzo;desayuno;botana;torta;pastel;galletas;chicle;soda;dulce;pizza;taco;tacos;burrito;tamal;tamales;ensalada;fruta;miel;panaderia;cocina;restaurante;cocinero"
        ),
        Concept(
            "the place",
            "lobby;waiting room;front desk;desk;building;suite;downstairs;upstairs;hallway;restroom;bathroom;entrance;door;room;clinic;office;address;street;corner;block;lot;exit;ramp;stairs",
            es:
                "lobby;sala de espera;recepcion;mostrador;edificio;suite;pasillo;baño;bano;entrada;clinica;oficina;consultorio;direccion;calle;esquina;cuadra;salida;rampa;escaleras;piso"
        ),
        Concept(
            "an exercise",
            "plank;bridge;bridges;lunge;lunges;wall slide;wall sit;clamshell;heel drop;heel raise;rows;curl;curls;push up;push ups;pull up;crunch;balance;posture;core;foam roll;warm up;cool down;step up;hold it;breathe out;inhale;exhale;left side;each side;repetition",
            es:
                "plancha;puente;desplante;desplantes;lagartija;lagartijas;abdominales;equilibrio;postura;core;calentar;calentamiento;serie;series;sostener;respiro;inhalar;exhalar;cada lado;de cada lado;paralelas;escalon;bola;liga"
        ),
        Concept(
            "one's work",
            "i work;worker;driver;waitress;waiter;bartender;cashier;welder;plumber;carpenter;electrician;mechanic;barber;stylist;gardener;farmer;firefighter;paramedic;cop;nurse here;retired;shift;warehouse;office job;desk job;my job;for a living;day off;days off",
            es:
                "trabajo en;trabajo de;trabajador;chofer;mesera;mesero;cajera;soldador;plomero;carpintero;electricista;mecanico;barbero;estilista;jardinero;bombero;paramedico;policia;jubilado;turno;bodega;mi jale;me dedico;dia libre;albañil"
        ),
        Concept(
            "gladness",
            "love;loved;great;best;amazing;awesome;happy;excited;proud;funny;laugh;laughing;thanks;thank you;appreciate;recommend;recommends;nice;kind;sweet;congrats;birthday;party;woo;yay",
            es:
                "encanta;encanto;excelente;mejor;mejores;feliz;contento;contenta;emocion;orgulloso;risa;gracias;agradezco;recomienda;recomiendan;amable;lindo;felicidades;cumpleaños;fiesta;padre;chido"
        ),
        Concept(
            "weather and the way",
            "rain;raining;sunny;hot out;cold out;wind;windy;fog;traffic;bus;uber;trolley;freeway;exit;turn left;turn right;overpass;bridge;parked;running late;on my way;drive;driving;map;gps;block;blocks",
            es:
                "lluvia;llueve;sol;calor;frio;viento;niebla;trafico;camion;uber;trolley;freeway;salida;vuelta;derecha;izquierda;puente;estacionado;voy tarde;voy en camino;manejo;manejar;mapa;gps;cuadras;linea;garita"
        ),
        Concept(
            "animals and garden",
            "dog;dogs;cat;cats;horse;horses;puppy;bird;chickens;bees;fish;goat;cow;garden;roses;lawn;tree;trees;beach;surf;camping;hiking;hike;pool;fishing",
            es:
                "perro;perra;gato;gata;caballo;cachorro;pajaro;gallinas;abejas;pez;chivo;vaca;jardin;rosas;pasto;arbol;playa;surf;campamento;caminata;alberca;pesca"
        ),
    ]
}
