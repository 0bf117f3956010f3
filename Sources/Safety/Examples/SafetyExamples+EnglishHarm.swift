extension SafetyExamples {
    /// Lines of people who think of harming somebody, in English; each line is one.
    static let englishHarm = #"""
        i want to kill my boss
        im gonna shoot my ex husband
        going to hurt somebody today
        i could strangle my mother, i mean it
        my hands want to choke him
        thinking of burning his house down with him in it
        this gun is for my neighbor
        this bat's for his skull
        the surgeon who ruined my knee is going to pay with his life, i've sat ouside his golf club two saturdays in a row
        i know where that doctor parks and what time he leaves, he took my leg and i'll take something from him so he can feel what hopping is like
        bringing a gun to your office
        you people are all gonna bleed
        next time i come in someone's leaving on a stretcher, thats a promise
        i keep imagining pushing my wife down the stairs and today when she walked ahead of me my arm actually lifted
        sometimes i stand over my dad with the pillow and thhink how easy
        i take care of my mom 24/7 and last night i put the pillow near her face. i stopped but i'm scared of me
        i'm afraid i'll shake the baby, my husband is deployed and its just me and the crying
        i might drop my baby on purpose, these thoughts wont go
        scraed i'll drown my kids
        im afraid ill hurt my newborn, i havent slept and the crying makes me see red
        voices order me to stab people
        god told me to punish my brother
        something tells me to push a stranger on the trolley tracks
        i have a list of names from school
        monday everyone at lincoln high will know who i am
        gonna shoot up the place
        they bullied me for years now its their turn to be scared, i know where my uncle keeps his rifles
        my son says he's going to bring a gun to school
        my brother is loading magazines and talking about his old job, he got fired tuesday, mom sleeps at the neighbors until he calms down but he's not calming
        my husband says he'll kill the whole family and then himself if the bank takes the house, and the sheriff is due next week
        my nephew wrote a manifesto and it names people
        roommate sharpened a machete and keeps saying the landlord wont live to collect rent
        my patient told me he's going to get the guy that ran him over
        a man in your lobby says he'll beat the receptionist's head in when she comes out
        gentleman in the waiting room has been muttering he'll stab the next person who calls his name
        gonna poison my stepfather
        rat poison, i think about it every time i cook his supper
        i'd run her over and not look back, i've practised the route
        my wifes lover is a dead man
        he took my kids so i'm taking his life
        want them all dead
        i want his blood
        wanna beat my kid senseless
        i nearly killed my roommate yesterday and i still want to
        if he comes by again i'm putting a bullet in him
        my fists want somebody
        i hit my wife last night and i think i'll do worse
        i choked my girlfriend, i dont know what's wrong with me, i need help before i do it again
        i slapped my mom, she has dementia, i lost it, and i'm scared i'll go further
        i can't stop myself from hurting my kids when im drunk
        urges to cut people
        i daydream about killing my coworker every shift and now i carry a knife
        my anger is so big i look for someone to stab
        next person who honks at me gets my 9mm
        on the road i follow people who cut me off, i followed one to his house yesterday with a tire iron
        might murder somebody, help
        keep me away from my brother or i'll murder him
        lock me up before somebody dies
        can u guys call someone, i feel like im about to explode and take people with me
        i don't want to go home because i think im going to harm my husband, he's sick and i hate him
        since the head injury i have rages, i held a knife at my wife and i barely remember, she sleeps at her sister's now and i think she should stay there
        he has been different since iraq, he wakes up choking me and says he'll finish the enemy in this house
        my mom said the devil lives in my baby sister and has to come out
        she says the baby is evil and looks at the bathtub, my sister gave birth nine days ago and hasnt slept since
        my daughter in law told me she thinks about smothering the twins
        my friend is gonna jump a kid after practice with a knife
        teen son tortures animals and told me i'm next, i lock my bedroom and pretend to myself that he was joking
        my wife bought bullets and asked where my boss lives, she has been so quiet since they laid her off
        i have bad english but i tell true: i will kill this man who hurt my sister
        i want make him dead, he stole all my money, i know his house
        cousin plans shooting at mosque
        dad is polishing the gun and says that judge wont see friday
        i've been thinking about taking out my insurance adjuster, i got the address
        the comp doctor called me a liar, i'm gonna break his neck, watched his gate code on thursday, four digits
        your billing lady better watch her back, i know her car
        i'll wait for Dr. Hammond in the parking lot with a hammer
        this clinic is gonna burn
        tell the therapist that hurt me i'm coming for him
        if i cant walk then neither will he, i'm going to smash his knees
        i feel like snapping my roommate's neck and it doesnt even bother me
        the hole's dug for him
        my ex wont see easter
        an eye for an eye. he crippled me, i'll cripple his boy
        i'm the caregiver and i'm so worn out that i thought about giving her all the morphine
        thought about leaving the stove gas on with everybody sleeping
        if i go i'm taking her with me
        i'll kill her and then me, thats the only way we get peace
        sorry, weird question, is it normal to really want to hurt your own child? not just annoyed, i mean hurt
        probably nothing but i picture stabbing my husband when i cut vegetables and today i walked toward him
        the tenant upstairs is gonna get an axe through the door
        wanna bash my counselor
        i want my stepdad dead
        my boyfriedns gonna shoot the guy who jumped him, how do i stop it
        my grandpa with alzheimers keeps hiding kitchen knives and swears he'll get the nurse
        he swore on the bible to slit my brother's throat at the wedding
        i could end her
        people are gonna get hurt
        i put a pillow over my husbands mouth so he'd shut up, a few seconds, i liked it and that frighhtens me
        every time i see that driver's name on the lawsuit i load my gun again
        the guy at the dialysis chair next to mine keeps telling me how he'll do away with his sister, he has her flight number and a look on him
        i'm going to hurt my wife if she says one more word
        i want to kill my supervisor
        I keep thinking about smothering my mother, I can't do this caregiving
        the voices tell me to stab my roommate
        ill come down there and shoot that doctor
        scared i am going to throw my baby against the wall
        My cousin says he'll shoot up his school
        i bought a bat and i know where my ex parks
        thinking about putting something in his coffee so he never wakes up
        gonna burn that insurance office down with them in it
        I'm afraid of what I might do to my kids tonight
        that therapist messed up my shoulder and im gonna make him bleed
        """#
}
