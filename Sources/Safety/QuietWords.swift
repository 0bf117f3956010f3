/// What takes the alarm out of a line, or puts it back in.
enum QuietWords {
    /// Words that sound like danger and mean something else.
    static let idiom = Concept(
        "an idiom",
        """
        killing me;kills me;dying to;dying for;heart set;heart of;by heart;golf stroke;swim stroke;freestyle stroke;butterfly stroke;breast stroke;tennis stroke;stroke of;on my freestyle stroke;
        dead lift;deadlift;chest press;chest fly;chest day;hay fever;cabin fever;ran suicides;run suicides;running suicides;suicides at practice;suicide sprints;cortisone shot;to die for;
        be the death of;muero de hambre;muero de risa;muero por;muero de ganas;suicidios;correr suicidios;press de pecho;dolor me pega;is a heart attack price;price is a heart attack;bill is a heart attack;blacked out the dates;suicide squats;suicide squat;de la verguenza;on the piano keys;not now;keep going to;keep going with;going on a;going on the;going on my;now and then;faints when;faint when;faint at the sight;seizing up;seizes up;seized up;blood test;blood pressure;died by suicide;lost .. to suicide;emergency exit;emergency contact;contacto de emergencia;
        salida de emergencia;butterflies in my stomach;broke my heart;heart surgery;pass out flyers;run over to;beat me to;hit me up;chest is clear;chest clear;bad blood
        """)

    static let history = Concept(
        "history",
        """
        died of;died from;passed away from;murio de;fallecio de;years ago;year ago;months ago;month ago;in 2010;in 2011;in 2012;in 2013;in 2014;in 2015;in 2016;in 2017;in 2018;in 2019;in 2020;in 2021;in 2022;in 2023;in 2024;in 2025;last year;last fall;
        last winter;last spring;last summer;in march;in january;in february;in april;in may;in june;in july;in august;history of;used to;back then;once;five years;recovering from;
        recovered from;cleared by;all cleared;hace un ano;hace dos anos;hace tres anos;hace .. anos;hace .. meses;el ano pasado;tuve un;tuvo un;ya se me quito;high school;years back;when i was;long ago;stroke survivor;after the stroke;after my stroke;from a stroke
        """)

    static let presence = Concept(
        "going on now",
        """
        now;right now;today;suddenly;sudden;this morning;tonight;just;again;getting worse;worse;since yesterday;since last night;since this morning;an hour ago;minutes ago;started;
        is happening;ahora;hoy;de repente;esta manana;desde ayer;otra vez;empeorando;acaba de;acabo de;ahorita;woke up
        """)

    static let asking = Concept(
        "a question what the clinic treats",
        """
        do you treat;do you see;do you help;do you work with;do you guys treat;can you treat;can you help people;do you teach;what if;patients who;people who had;
        atienden a;tratan a;hacen rehabilitacion;ayudan a personas
        """)

    static let transparent = Concept(
        "see-through words",
        "any;have;having;had;me;le;te;se;nos;a;an;the;got;more;of;my;real;or;and;feel;feeling;other;much;in;is;there;tengo;tiene;hay;ningun;ninguna;nada de;mas;y;o;del;en"
    )
}
