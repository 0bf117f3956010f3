/// What was swallowed or breathed in.
enum PoisonRules {
    private static let swallowed = Concept(
        "took or swallowed",
        "took;taken;take;taking;swallow;drank;drink;drinking;drunk;ate;eaten;eat;eating;popped;chugged;got into;got hold of;got ahold of;into the;into my;chewed;chewing;licked;sip;sipped;injected;snorted;inhaled;breathed",
        es:
            "tome;tomo;tomaron;tomado;trague;trago;tragado;tragaron;bebio;bebi;bebido;comio;comi;se metio;me (eche|avente|meti|zampe);se (echo|avento|zampo);agarro;chupo;mastico;inyecto;inhalo"
    )
    private static let drugs =
        "(tylenol|ibuprofen|advil|aleve|motrin|aspirin|oxy|oxycodone|oxycontin|percocet|vicodin|norco|xanax|benadryl|ativan|valium|klonopin|fentanyl|gabapentin|tramadol|painkiller|painkillers|sleeping pills|acetaminophen|hydrocodone|ambien|muscle relaxers|muscle relaxer|flexeril|melatonin|metoprolol|blood thinner|heart pills|antidepressants|seroquel|adderall)"
    private static let tooMuch = Concept(
        "far too much",
        """
        too (many|much) .. (pill|pills|medicine|meds|medication|\(drugs));too much of (my|his|her|the) (medicine|meds|medication|pills|dose);all .. (pills|meds|medicine|medication|\(drugs));(whole|entire|full|half) .. (bottle|pack|box|strip|blister|container);(bottle|box) of .. (pills|meds|\(drugs));bottle of pills;\
        (handful|bunch|fistful|mouthful|whole lot|bunch) of .. (pills|meds|medicine|tablets|capsules|\(drugs));handful of;fistful of;(triple|ten times|five times|four times|twice) .. dose;all of them;every pill;every last;rest of the bottle;what was left;\
        (twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|fifteen|twelve|ten|eight|nine|dozen) .. (pill|tablet|capsule|painkiller|tylenol|advil|ibuprofen|aspirin|percocet|vicodin|xanax|benadryl);manynumber .. (tylenol|advil|ibuprofen|aspirin|percocet|vicodin|xanax|benadryl);manynumber .. (pill|tablet|capsule|painkiller|of them|of these|of those|of my|\(drugs));manynumber (pill|pills|tablet|capsule|painkiller|\(drugs));overdose
        """,
        es: """
            todas (las|mis|sus|esas) .. (pastillas|medicinas|tabletas|capsulas);todo (el|mi|su) .. (frasco|bote|medicamento|botecito|paquete);(frasco|bote|caja|puño|puno|monton|bola|punado|chorro) .. (pastillas|medicina|medicinas|tylenol);frasco entero;bote entero;caja entera;muchas pastillas;(ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien|monton) .. (pastilla|pastillas|tableta|tabletas|capsula|capsulas|tylenol|ibuprofenos|paracetamol|paracetamoles|aspirinas|advil|clonazepam|tramadol);(demasiadas|un monton de|bastantes) pastillas;manynumber (pastilla|pastillas|tableta|tabletas|capsula|capsulas|tylenol|ibuprofenos|paracetamol|paracetamoles);de mas .. (pastillas|insulina|medicina);doble .. dosis;un puño de;un puno de
            """)
    private static let overdose = Concept(
        "overdose",
        "overdosed;overdosing;(i|might|may|an|accidental|to|on an) overdose;overdose on;od on;(he|she|friend|son|brother|roommate) od;(is|are) .. oding;needs narcan;need narcan;narcan (did not|not|now);gave .. narcan;blue lips .. (fentanyl|heroin|pills);(fentanyl|heroin) .. (not|will not|blue|nodding|limp);nodding (off|out) and;(mixed|messed) up my meds and took;(took|taken) (two|three|four|five|six|manynumber) days (worth|of);doubled (my|his|her) (morphine|fentanyl|patch|pain|insulin|oxy);two (fentanyl|morphine) patches;pills are already in my stomach;(took|taken) (four|five|six|two|three) days worth;days worth at once;worth at once;days worth",
        es:
            "sobredosis;(tome|tomo|trague|trago|bebi|bebio) .. (cloro|lejia|veneno|raticida|acido|sosa|anticongelante);(necesita|necesito|ocupa) narcan;fentanilo .. (no|morado|azul);la medicina de (dos|tres|cuatro|cinco|varios) dias .. (jalon|vez|junta);doble insulina;(inyecte|inyecto) doble"
    )
    private static let poison = Concept(
        "poison",
        """
        battery;batteries;bleach;poison;poisoned;antifreeze;detergent;pods;tide pod;laundry pod;laundry pods;cleaner;cleaning (fluid|liquid|stuff|product|solution|spray);drain (cleaner|opener);drano;windex;lysol;clorox;pine sol;ammonia;toilet (cleaner|bowl);oven cleaner;magnets;magnet;nail polish remover;rubbing alcohol;hand sanitizer;lighter fluid;gasoline;kerosene;paint thinner;turpentine;lye;acid;pesticide;roach;weed killer;weedkiller;bug spray;fertilizer;mouthwash;perfume;essential oil;wild (mushrooms|berries);\
        vape (juice|liquid);nicotine;edibles;cannabis gummies;weed gummies;coin;dish soap;under the sink;\
        rat bait;bait;mouse poison;ant trap;roach trap
        """,
        es:
            "pila;pilas;cloro;veneno;detergente;limpiador;destapacanos;destapacaños;fabuloso;pinol;amoniaco;acido;gasolina;petroleo;thinner;aguarras;insecticida;raticida;matarratas;gel antibacterial;iman;imanes;anticongelante;moneda;hongos;sosa;jabon;liquido (de|para|limpiador)"
    )
    private static let drank = Concept(
        "drank or ate",
        "swallow;drank;drinking;drunk;ate;eaten;chug;got into;into the;chewed;lick;sip;(in|into) (his|her|their|its) mouth;mouthful of;gulp",
        es:
            "trague;trago;tragado;tragaron;tomo;tomo un;tome;bebio;bebi;bebido;comio;chupo;mastico;metio a la boca;metio en la boca"
    )
    private static let person = Concept(
        "whoever did it",
        "toddler;baby;kid;child;kids;son;daughter;grandson;granddaughter;grandbaby;infant;(one|two|three|four|five|1|2|3|4|5) (year|yr|yo);year old;little (one|boy|girl|brother|sister|guy);niece;nephew;boy;girl;grandma;grandpa;mom;dad;mother;father;husband;wife;he;she;i",
        es:
            "bebe;nino;nina;niño;niña;hijo;hija;nieto;nieta;chiquito;chiquita;mijo;mija;sobrino;sobrina;peque;mama;papa;abuelo;abuela;esposo;esposa"
    )
    private static let pillsOfOthers = Concept(
        "pills that were not theirs",
        "(swallow|ate|eaten|got into|got a hold of|got hold of|chewed|into|found) .. (pills|pill|meds|medication|medicine|pain pills|pillbox|gummies|edibles|\(drugs));took (my|our|grandmas|grandpas|someones) .. (pills|pill|meds|medication|medicine)",
        es: "(trago|comio|tomo|agarro|metio) .. (pastillas|pastilla|medicina|medicinas|pildoras)")
    private static let small = Concept(
        "a small child",
        "toddler;baby;infant;grandbaby;(my|our|the) kid;my child;little (one|boy|girl|guy);(one|two|three|four|five|1|2|3|4|5|18|20) (year|yr|yo|month|months);2yo;3yo;preschooler;(my|our) (son|daughter|grandson|granddaughter|nephew|niece)",
        es:
            "bebe;(mi|el|la|nuestro) (nino|nina|niño|niña|hijo|hija|nieto|nieta|sobrino|sobrina);chiquito;chiquita;mijo;mija;peque;(un|dos|tres|cuatro|cinco) (ano|anos)"
    )
    private static let treats = Concept(
        "too much of something harmless",
        "(overdosed|overdosing|overdose|od) (on|of) .. (meetings|emails|homework|coffee|caffeine|sugar|chocolate|candy|turkey|tacos|cake|pie|cute|tv|netflix|carbs|cookies)",
        es: "sobredosis de (cafe|azucar|chocolate|tele|ternura|tacos)")
    private static let fumes = Concept(
        "fumes",
        "carbon monoxide;co (alarm|detector);gas leak;smell (gas|of gas);(breathed|inhaled|breathing) .. (fumes|gas|smoke|bleach|chlorine);generator (inside|in the);exhaust (fumes|in the);(mixed|mixing) .. bleach;bleach .. ammonia",
        es:
            "monoxido;fuga de gas;huele a gas;olor a gas;(inhale|inhalo|respire|respiro) .. (gas|humo|cloro);mezcle .. cloro"
    )

    static let all = [
        SafetyRule(
            "overdose", .emergency, [swallowed, tooMuch], canBePast: false,
            examples: [
                "i took all my pills", "i took 20 tylenol an hour ago", "he took all his percocet",
                "se tomó 20 pastillas", "me tomé todas las pastillas", "she swallowed a whole bottle of tylenol",
            ],
            counterexamples: ["i took a pill for the pain"]),
        SafetyRule(
            "overdose by name", .emergency, [overdose], unless: treats,
            examples: ["he overdosed", "i think it's an overdose on oxy"],
            counterexamples: ["i overdosed on coffee this morning"]),
        SafetyRule(
            "poison", .emergency, [drank, poison, person], scope: .nearby,
            examples: ["toddler swallowed a battery", "she drank bleach", "mi niña se tragó una pila"],
            counterexamples: ["my watch needs a battery", "i take my pain pills at night"]),
        SafetyRule(
            "a child and pills", .emergency, [small, pillsOfOthers], scope: .nearby,
            examples: ["my kid swallowed my pain pills", "el niño se tragó unas pastillas"],
            counterexamples: ["my son took his vitamins and hates exercise"]),
        SafetyRule(
            "fumes", .emergency, [fumes], examples: ["the carbon monoxide alarm is going off", "huele a gas"],
            counterexamples: ["the exhaust of my truck is loud"]),
    ]
}
