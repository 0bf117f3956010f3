extension SafetyExamples {
    /// Lines of people in an emergency, in English; each line is one.
    static let englishEmergency = #"""
        her smile went crooked just now
        grandma is talking gibberish
        one arm just hangs there
        cant lift my left arm suddenly
        his eyelid and cheek slid down
        words come out backwards today
        mommy talks funny and drools
        drool running from one side
        he keeps dropping his fork, right hand
        my tongue feels thick, speech mushy
        half my body quit on me
        she cant tell me her own name
        left side just switched off
        dad veers into walls since lunch
        i cant read the screen, letters are nonsense
        my wife answers yes to everything, lopsided face
        husband's mouth pulled sideways while shaving
        leg buckled and arm too, same side
        i tried to whistle for the dog and only half my lips would pucker, and that arm wont lift the leash
        coworker is staring at her keyboard like she forgot what it's for and she can't say a word
        woke up and the whole right side feels like it belongs to somebody else
        my roommate sounds drunk but he dont drink and he cant stand straight
        tryng to text but my rigth hand wont go where i tell it since this mornign
        my mother she look at me, she want to speak, only noise come out
        old man at the bus stop by your door can't get words out and his face looks melted
        she tried to hug me and only one arm came up
        nana put both shoes on the same foot and is mumbling nonsense
        the room started whirling, I'm seeing double and my voice went hoarse all at once
        i signed in at the kiosk and noticed my handwriting is scribble, my fingers went stupid ten minutes ago
        my neighbor opened the door leaning hard to one side and slobbering on herself
        pulled the rig over, cant feel my right foot on the pedal, dispatch says im slurring
        grandpa can't swallow his coffee all of a sudden, it comes back out, and he's hoarse
        she doesn't notice anything on her left, ate half the plate, combed half her hair, new since today
        the teacher stopped mid sentence, one side of her lip sagging, kids got scared
        sudden clumsy, hit every door frame on my way here, like being on a boat, since about nine
        patient in chair four can't squeeze my hand with his left anymore
        My sister called me and I could hardly understand her, like she had marbles in her mouth, and she said her arm was asleep and wouldn't wake up
        sorry to bother you, I'm probably just tired, but since I got out of the shower my right arm has been floating down every time I raise it and my face feels like wax
        I wanted to reschedule thursday but also my husband is sitting here and he keeps calling me by the dog's name and one side of his grin is gone
        So I was stirring the beans and the spoon fell, I picked it up, it fell again, and now my daughter says my mouth hangs and I'm not making sense to her
        hello I am caregiver for mister Tran, he woke from nap and cannot sit, he fall always to the left, his speech is like baby
        my name is patricia gomez date of birth uh i can't i can't get the numbers to come they were right there a minute ago and my hand is tingling and heavy
        we were playing cards and my buddy held them upside down, then he couldn't tell hearts from spades and his right hand just opened and let them all go
        this is the receptionist at the front, the lady who came for her shoulder is now looking at me with one eye half shut and she's answering every question with the same word
        I'm 34 so it can't be that serious but after I cracked my neck at the gym everything tilted, my left side got numb and I keep throwing up
        my mom's on the couch, she was fine at breakfast, now her foot drags like it's made of sand and she's laughing it off but her words run together
        don't want to make a fuss, only my left hand keeps doing things on its own and i can't find the button of my shirt with it since the morning news
        Is my granddad having something bad? he was telling a story about the navy and then it was all scrambled syllables and his arm flopped in his lap
        I'm dictating this because my hand is not working and I think the phone does not understand me because my voice is all blurry blurry since today
        kid at practice, sixteen, just went limp on one side and can't talk right, his eyes both look to the left, coach is asking what we do
        yoga class, the instructor suddenly couldn't tell right from left, repeated herself, and her face doesn't match side to side
        passenger of mine got in the cab ok, now he's slumped over on one side and just moaning when I ask the address
        pins and needles on the whole right half, lips to toes, started twenty min ago while i was doing my heel slides
        he understands me but he can only cuss, no other words, began about an hour back
        face drooped, then it was fine
        couldnt talk for five minutes, ok now
        my arm died then came back
        lost my words earlier, back now
        went numb one side, passed quick
        mouth went crooked, straightened again
        grey curtain on one eye, lifted
        hand quit on me for a minute
        slurred yesterday, totally normal today
        mini blackout of words at lunch
        he drooled briefly, now he's joking
        half my face slept, woke up
        spoke nonsense, then snapped out of it
        leg gave up, works again now
        she was lopsided but only a moment
        dizzy, double, gone in ten minutes
        cant explain, arm was a noodle, now fine
        couldnt read for a bit tonight
        all good now but my lip hung down for about as long as a commercial break
        last night dad couldn't say my name, by the time we found his shoes he could
        my right hand would not hold the toothbrush at 7, by 7:15 it did, so I came to therapy
        her left side tingled top to bottom and she couldn't stand, then poof, like nothing happened
        it happened on the golf cart, my pal talked scrambled for a couple minutes then finished the hole
        already better so no rush, my cheek and fingers were dead for a quarter hour this morning
        grandma stared, babbled, and dropped her tea, now shes asking why we're all looking at her
        third time this week my arm goes heavy as a sandbag and then lets up
        lost the sight in my left eye like someone pulled a shade, it went back up
        i couldnt type my own password an hour ago, my fingers forgot, fine agian now
        my wife says I was talking like a drunk for a bit, I don't even remember, feel great now
        the teller said my signature looked wrong, my hand was wobbly and weak, it wore off in the car
        my husband's grin went one-sided at church, by the last hymn it was even again
        had trouble understanding anybody for maybe three minutes, like they spoke chinese, then normal
        walked like a sailor and saw two of everything at noon, it cleared, do I still need to tell someone
        on the flight deck today my foot stopped listening, then it listened again
        mi mother, her mouth go to one side this morning and now is good, we wait to the appointment?
        It went away but I was at the sink and couldn't tell whether the plate was in my left hand or not, and my son says I answered him in mush
        You know what's weird, I was ordering a burger and the word for cheese and then every other word just evaporated, came back before the food did
        I'd like to book for my hip, and maybe mention to the therapist that on Tuesday my whole right side clocked out for ten minutes and clocked back in
        my dad is 71, on the phone with me his sentences fell apart, I drove over, he opens the door totally himself and says I imagined it
        She's embarrassed and says not to bother you. During bingo she couldn't lift the dauber and one eyelid sagged, but it lasted less than a game
        sorry this is long, we were hanging laundry, she dropped the pegs, her arm swung like a rope, she couldnt call me, and a few minutes later she was hanging sheets again
        probably a pinched nerve lol but for like six minutes today i couldnt feel the left half of my face OR my left hand and then it just faded
        the man who fixes our copier stood there mouth open, no sound, pointing at things, then suddenly says sorry about that and goes on working
        nurse here off duty, my own mother had facial asymmetry with word salad at 14:10, resolved 14:25, she refuses to go in
        everything back to usual now, but when I was putting my mascara on the eye wouldn't close and my lip wouldn't pucker and my arm wouldn't stay up
        my last name is Duval, D U V, um, earlier I couldn't spell it at all or say it, that was weird, it's okay now
        we laughed about it because he poured the milk next to the cup, but he couldn't see anything on his left for a while and now he says he does
        feeling silly for typing this, I stood up from prayers and one leg wasn't there, I had to be held, ten minutes later I walked to the car
        teammate on the bench talked in circles and couldn't grip his bottle, second half he played like normal, is he good to go?
        my voice went to mud while reading the bedtime story, the kids giggled, next page it was clear
        it comes and goes since this morning, thumb and lip numb together, each time a few minutes
        grandpa's fork missed his mouth and he couldnt answer us, after dessert he was himself again
        my boss froze in the meeting, right arm limp, recovered, insists its low coffee
        the droop is gone but it was there, I have a picture of it on my phone from 40 min ago
        elephant sitting on my chest
        cold sweat and my jaw aches
        dads clutching his chest, hes gray
        squeezing behind my breastbone
        heartburn but down my left arm
        burning between shoulder blades, sick, sweaty
        chest feels in a vise
        pressure in chest wont quit
        grandma clammy and her jaw hurts
        my teeth hurt when i climb stairs, new
        bra feels too tight, cant breathe, nauseous
        husband pale, rubbing his breastbone
        weight on my ribs, left arm heavy
        i feel doom and im soaked
        tums not helping this chest squeeze
        something is crushing me inside
        chest hurt bad, gone now
        upper belly fist, sweating buckets
        feels like a belt pulled tight round my chest, started when i carried groceries
        never been so wiped out, queasy, and there's an ache going up into my throat since dawn
        my neck and both arms ache weirdly and i keep breaking out in cold sweat
        mom thinks its the flu, but shes grey and says her back is burning between the shoulders
        it came on mowing the lawn, tight here in the middle, eases when I sit, back when I stand
        im 52, truck driver, chest like a brick and my pinky is tingling, next exit 10 miles
        the lady on your treadmill stopped, hand flat on her chest, sweating and white
        he punched his own chest and said it feels like concrete setting
        woke me at 4 am, a heaviness across the front, still there, burping dont help
        she threw up twice, is drenched, and says her shoulder and jaw feel like toothache
        my chest is on fire and it goes to the elbow, is that from the bench press? it just started out of nowhere in bed
        there is a hot coal under my breastbone, also i feel about to faint
        chest pain yesterday with sweating, today only tired, should i still come to therapy
        i took my nitro twice and the squeeze is still there
        excuse me, I have strong pain in the heart place and the arm of left is sleeping
        like someone parked a car on me, been half an hour
        my uncle is leaning on the fence, fist to his chest, cant catch his breath
        weird pinch in the middle of my back, then nausea, then jaw, all since the shower
        I thought I slept wrong because my left shoulder and jaw ached, but now I'm pouring sweat, my stomach is turning and I can barely walk to the kitchen
        Probably just indigestion from the tacos but it's been an hour, it feels like a big hand wringing me out from inside and my arm's gone heavy
        I'm a 46 year old woman, no real chest pain, just bone tired since yesterday, breathless making the bed, a dull ache in both arms and sick to my stomach
        don't send anybody, my wife worries too much, only a tightness like a corset and I'm a bit sweaty, it'll go when I've had my water pill
        hi its about my 3pm, running late, im in the parking lot with this ugly pressure under my necktie and my hands are ice cold and wet
        Grandad was shoveling, came in, sat on the stairs and hasn't spoken, he's the color of putty and keeps rubbing the middle of his chest
        front desk here: mr. alvarez from the cardiac class says the ache is back, same as before his stent, and he's sweating through his shirt
        when I pushed the sled in the gym my chest locked up and the pain shot to the jaw, it's calmer sitting but each time I get up it grabs me again
        Feeling like something terrible is about to happen, can't say why, my back hurts up high, my stomach is in my mouth and I'm dripping
        my mom speaks no english, she points to chest and to her chin, she makes a fist, her skin is wet and she want only to lie on floor
        i'm diabetic so i don't feel much but since noon i'm short of breath, sick, sweating and weak and this never happens
        name: Bill Coates. reason: left arm pain. well the arm pain began an hour ago with chest tightness and I feel like throwing up
        had a heart attack five years back and this feels exactly like that one did, right now
        two aspirin down and it's still gripping me, comes in waves, my lips look pale in the mirror
        he says its gas but he's holding onto the counter and sweat is dropping off his nose and the ache goes through to the back
        we were arguing and she grabbed her chest, went white, it has been ten minutes and she still says it is squeezing
        line cook here, chest is tight tight tight, arm numb, manager says finish the shift
        just an odd ache under my chin whenever i walk uphill, since monday, plus a tightness that stops when i stop
        heart racing, about to black out
        heart flip flopping and im woozy
        pulse 180 just sitting, seeing stars
        heart going crazy, knees like jelly
        watch says 190, i feel faint
        heartbeat skips then world goes gray
        fluttering chest, nearly went down
        hummingbird in my chest, lightheaded
        my defibrillator just zapped me
        his pulse is all over, he's swaying
        heart pausing, then i get dim
        thumping so hard i cant stand
        pacemaker beeping and i'm dizzy
        passed out while my heart raced
        pulse 32 and everything fades
        galloping heart, ears ringing, going under
        heart drumming, vision tunneling
        heart stops then kicks, almost faint
        my ticker took off like a rabbit and now the room is closing in
        smart watch keeps buzzing high heart rate and i had to lie on the floor not to drop
        it feels like a fish flopping in my ribs and then i nearly keel over
        grandma's heart is pounding through her nightgown and she keeps going limp for seconds
        out of nowhere my heart raced in the checkout line, next thing i was on the tiles
        three times today my heart did drumrolls and each time the lights went dim
        i feel each beat in my throat, fast and wrong, and cant stay upright
        her heart is beating like a broken clock and she says she is going to go
        after the energy drinks my heart wont slow, shaky, about to pass out
        shocked by my ICD two times since breakfast, what do i do
        my son fainted at basketball, said his heart was fluttering right before
        heart hammering for an hour and now short of breath and fading
        pulse is so slow i can count to two between, and im all swimmy
        on the exercise bike here, my heart suddenly went turbo and now black spots
        he says the motor is running rough in his chest, he's white and his head is spinning
        i was just reading and my chest began to quiver, i got cold and the book slipped, almost out
        she has a heart flutter and shes sliding off the chair
        my afib is kicked up bad tonight, 170 and i cant sit without greying out
        I know it sounds like anxiety but I've had anxiety for years and this isn't that, my heart is banging out of rhythm and every time I stand the floor comes up
        During warm-ups my daughter, 15, put her hand on her chest, said it's going too fast, and crumpled, she's awake now and says it's fine
        I started a new pill on friday and since last night my heartbeat stumbles, stops, stumbles, and I've had to grab the wall twice so I didn't go down
        The lady beside me in your waiting room says her heart is running away, she's holding the armrests and her eyes keep rolling
        we're driving to you, dad's in the passenger seat, pulse jumps from 40 to 150, he's sweaty and says goodbye things
        just checking in for my 10 o'clock, could somebody look at me because my heart is skipping like an old record and I feel I'm about to hit the deck
        Hello i am from Ukraine, my heart is make very fast boom boom and head go empty, i have fear to fall, it start before 20 minute
        it comes in bursts, like a motor revving inside me, and in each burst my legs turn to water and sound goes far away, five bursts since lunch
        my brother died young of something with rhythm and now mine is doing leaps and I blacked out for a second in the stairwell
        Sorry, silly one: after my fainting spell in the kitchen my heart is still bouncing around like a ping pong ball, should I cancel the massage
        i'm 8 months post ablation and tonight it's back, wild and uneven, and i can't walk to the bathroom without nearly dropping
        heart wont settle, 160 for two hours, chest feels strange and fingers tingle and im fading in and out
        two seconds of nothing then a big thud, over and over, and i'm fuzzy and grey
        felt my heart zip off, then woke up on the bathroom mat with my cheek on the floor
        my chest is vibrating like a phone and i feel myself slipping away
        referee said sit down because i went white, my heart is doing 200 and wont come back down
        cant get air
        she's gasping and her lips are blue
        inhaler empty, still wheezing bad
        i can only say two words
        breathing like a fish on land
        dads ribs sucking in, panting
        no air going in
        my kid is breathing super fast
        fingernails purple, hes puffing
        suffocating lying down, pink froth
        barking cough and cant pull air
        drowning on dry land
        whistling chest, puffer does nothing
        oxygen reads 82
        short breath just sitting here, new
        my throat is closing up
        breaths getting smaller and smaller
        winded from talking, started today
        she sits bent forward, hands on knees, working for each breath
        grandpa has to stop after every word since this morning
        my rescue puffer got used ten times and my chest is still whistling like a kettle
        baby's nostrils flare and the belly goes in and out, he's grunting
        woke up at night choking for air, had to hang out of the window, still bad
        it feels like breathing through a coffee straw and its getting worse
        i smell smoke all over my clothes from the fire and now im hacking and cant get a breath
        every breath stabs and i cant fill up, it began like a pop on one side
        mom's home oxygen is turned all the way and she still looks like shes running
        cant finsh a sentance without stoping to breath, since lunch
        hubby is snoring weird, long gaps, wont wake, lips dusky
        he wheeze very much, the medicine no work, the skin of neck go inside
        the worst asthma ive had, im too tired to keep breathing hard
        tall skinny guy in your gym suddenly grabbed his side and cant breathe in
        my little girl's voice is gone, she is drooling, leaning forward and making a squeaky noise when she breathes in
        our neighbor is on the porch sucking air like he ran a race but he just sat there
        legs swelled up all week, tonight i cant lie flat, bubbling sound in my chest
        panting like a dog from walking to the mailbox, yesterday i could do a mile
        I don't want to bother anyone but I've been propped on four pillows since 3 and I still feel like I'm going under, my lips look kind of grayish
        This is Denise from the front counter, a gentleman is hunched over the water fountain, shoulders heaving, can't answer me, just shakes his head
        mom's croaky cold got worse and worse, now it's just a high squeal when she inhales, her neck sucks in and she can't talk
        I got covid again and it seemed mild but tonight I can't walk to the toilet without seeing spots and the finger thing says 85
        we ran out of his nebulizer stuff and he's quiet now, not even wheezing, just kinda staring with his belly pumping
        was going to ask about the copay but honestly I am having trouble getting enough breath to sit here and its never been like this
        After the dentist, my breathing got tight and noisy and each one takes all my strength, am I supposed to wait for my session
        my grandmother with the bad lungs, she's confused now, falling asleep in the middle of talking, skin bluish and breathing shallow
        Sir next to me has tubes in his nose and the tank is beeping empty and he's turning a bad color
        i fell on my side from the ladder an hour ago and now i can only take sips of air
        the tracheostomy of my brother is plugged, he is pulling for breath, eyes wide
        He says he's okay, only "a bit puffed", but he's been sitting on the edge of the bed since dawn, gulping, and can't drink his tea because he'd have to stop breathing for it
        swam in the pool, coughed a lot, hours later my boy is sleepy and breathing hard and fast
        i cant catch my breth at all, not asthma, never had it, just came over me in the car
        breath comes in tiny hiccups and my chest wont open
        her chest is moving but its like nothing gets in
        teenager here took a puff of a friends vape, cant breathe right since, hurts and tight
        please help he breathing only sometimes
        food stuck, he cant talk
        choking on a hot dog
        she swallowed a grape, turning blue
        baby grabbed a coin, no sound
        something lodged in her windpipe
        cant cough it out
        hes pointing at his neck
        steak wont go up or down, cant breathe
        toddler has a marble in throat
        grandma inhaled her pill, cant speak
        no noise coming out, eyes bulging
        my baby gagging, lips purple
        peanut went wrong way, wheezing since
        hands around his throat, at table
        dentures slipped down his throat
        popcorn kernel, gasping, hes two
        man choking in lobby
        bread ball stuck, face dark red
        a chunk of apple went down wrong and my nephew can't make a peep
        we hit his back five times and it's still in there
        bubble gum got sucked in while she laughed, now only a squeak comes out
        the lego is in his throat i can see it, he's going limp
        dad was eating ribs and jumped up, no voice, waving his arms
        my wife has swallowing trouble from parkinsons, the rice went down and she's turning gray
        balloon piece in kids mouth then he breathed in, no cry no cough
        someone at lunch table cant get a breath after a bite of bagel
        she was laying down taking vitamins and one is blocking her air
        il bambino, sorry, my baby ate a little stone and now not breathe good
        hes drooling and cant swallow his own spit, piece of meat stuck, coughing hard
        heimlich not working what now
        my grandson put a button battery in his mouth and i think its stuck, he gags and cries
        milk came out her nose and the baby stopped breathing for a moment, shes floppy
        it popped out but he passed out first and he's still not right
        big bite of tortilla, bro is making no sound at all
        a cherry pit, she's clawing her neck
        the mint i was sucking slid down and i can hardly whistle air past it
        We're in the break room, Carl took a bite of his sandwich laughing and now he's standing there silent with his face going plum colored
        I was eating nuts while waiting, one went down the wrong pipe, I coughed a bit and now each breath has a whistle and I'm scared
        my two year old was playing with her sister's beads, then she made a weird crow sound and now she's pulling at her neck and her lips look off
        the resident in room 12 pocketed her food again and this time she isn't coughing, she's just staring with her mouth open and no chest movement
        hello appointment for tomorrow pls, wait my dad is choking on his soup meat he is bending over cant talk omg
        he got the chicken bone out I think but he's still drooling, voice is a croak and he can't get a full breath
        Do I put my fingers in? baby ten months, chewed on a piece of carrot and now her crying has no sound to it
        Our coach tossed sunflower seeds in his mouth, ran after a ball, went down on one knee grabbing his throat, he can't answer us
        lady at the next table her eyes are huge, her napkin is at her mouth, she shakes her head when i ask can you breathe
        my brother with down syndrome stuffed a whole marshmallow in and he's slapping the table, face swollen red, nothing comes out
        grandpa choked on his water pills and he's wheezing, blue round the mouth, half hour now
        sushi roll stuck halfway, throat totally plugged, typing cuz i cant talk
        after she gagged on the fish she went quiet and slid under the table
        my kid swallowed a magnet toy and now shes coughing and cant take a breath
        cracker crumbs went down, mother in law coughing weaker and weaker and turning pale
        gummy bear stuck in my sons throat plz hurry
        calf swelled, now cant breathe
        coughing up blood after knee surgery
        long flight, now stabbing breath
        new hip last week, suddenly breathless
        hurts to breathe in since the cast
        got off plane, chest knife, panting
        pink spit after my operation
        leg clot last month, short of breath today
        postpartum, sharp rib pain, gasping
        sore calf yesterday, fainted today
        side hurts each inhale, had surgery
        winded and racing heart, knee op tuesday
        drove 14 hours, chest stabs now
        in bed for weeks, suddenly cant breathe
        on the pill, leg sore, breathless
        boot on my ankle, now puffing
        stopped my blood thinner, now cant catch breath
        hot leg then a pain under ribs
        ten days after my hip replacement, out of the blue i puff climbing one step
        flew in from manila, my left leg is fat and i get a jab with each breath
        mom had her knee done friday, today she got up, went gray and fell back gasping
        spat blood in the sink this morning, had my acl fixed two weeks ago
        my shin was tight from the plaster, now it's my chest thats tight and my heart flies
        had a c-section nine days back and i cant take a deep breath without a dagger in my back
        the bus ride was 20 hrs, now im breathless at rest and lightheaded
        they took out my gallbladder and now im breathing fast with a stitch that wont leave
        got discharged monday, my oxygen number is falling and my thigh hurts
        after spine fusion i feel ok lying but just now my breath went and my lips tingled
        my husband sat in the truck cab for two days, now hes coughing red and holding his side
        just home from tokyo, heart pounding, sharp catch under the shoulder blade when i inhale
        doc said watch for clots after the operation, well i cant get my wind and im shaking
        i have a broken foot, no weight on it for a month, and since this morning i cant breathe right
        chemo patient, swollen arm by the port, now short of breath and chest hurting
        leg pain finally gone!! but now every breath cuts and i feel faint
        i had surgery, after i breathe like old woman, i have 29 years
        he was on the sofa six weeks with his back, stood up, collapsed, came to, breathing hard
        I'm doing my heel slides after the knee replacement and all at once there's no breath in me, my pulse is 130 and I've got a pain low in the ribs on the right
        Not sure if it's related: we came back from Australia on Sunday, my calf cramped the whole week, and today walking the dog I had to sit on the curb, couldn't get air
        my daughter is on birth control and smoked a bit, had a charley horse that didn't go, now she's crying because it hurts to breathe and she spits rusty stuff
        Can I push my appointment? Since my hip pinning I was fine but last night I woke with a stabbing under my breast that gets worse breathing in, and I'm sweating
        I quit the blood thinner shots early because they bruised me, ten days post-op, and now I feel like I've run upstairs when I've only been lying here
        pt home visit note: patient is POD 6 from TKA, sudden dyspnea, resp rate 30, looks scared, wants to know if she should still do her quad sets
        My dad's ankle is in a cast, his toes look fine, but he's been coughing since noon with little streaks of red and he said his chest feels stitched shut
        hi its lou, the one with the achilles repair, feeling lousy, cant get a whole breath and my calf above the boot is hard as a rock
        three weeks after baby number two, my leg was puffy, i ignored it, now walking to the crib makes me see stars and i can't breathe deep
        The pain pills aren't touching this one, it's not at the incision, it's a catch on the left when I breathe and it's got me panting, surgery was last Wednesday
        we just drove straight from Chicago to San Diego, grandma stepped out of the van and passed out, now she's breathing like she's been running
        I had a clot in my lung back in 2020 and this is how it began, short of wind and that jab in the side, since an hour
        wheelchair all month, one leg bigger, and now a sudden fright that i cant breathe
        she got her bunion fixed, now her breath is short and her heart goes like mad
        knee scope last thursday.. chest pain on inhale today.. is this normal healing
        leg throbbing from the layover, then wham, no breath, spots in my eyes
        my ribs hurt like pleurisy and i cough blood, and ive hardly moved since the pelvis fracture
        breathless, clammy, left leg twice the right, operation was the 3rd
        ripping pain down my back
        something tore inside my chest
        back split open, now legs numb
        tearing from chest to spine
        belly pulsing and back killing, sudden
        worst back pain ever, hes gray
        knife between shoulders, moving down
        felt a rip, im sweating
        my aneurysm hurts now
        pain shot chest to back, passed out
        pulsing lump in belly, awful pain
        ripped in two, cant stand
        stomach throbbing like a heart, clammy
        sudden back pain, cold legs, faint
        one arm has no pulse, chest ripping
        cloth tearing feeling in chest
        flank pain sudden, dad went white
        marfan, sudden chest and back pain
        it came like a zipper opening from my throat down to my tailbone
        grandpa has a bulge on his big artery and now his back hurts like mad and hes dizzy
        the pain started between my wings and is walking down to my hips
        lifted a barbell and it was like an axe went through my chest to my back
        never had a back ache like this, hit like lightning, i broke out in sweat and nearly dropped
        he says hes being torn apart inside, pressure 210, pacing and yelling
        deep boring ache in the belly to the back since an hour, and my feet are cold and pale
        i snorted coke and now theres a shredding pain behind the breastbone into my back
        her blood pressure is different on each arm and the pain goes straight through
        i have pain like a spear in the chest that come out by the back, very sudden
        old smoker, sudden pain in the groin and low back, went grey and fell down
        i can see my stomach beating and it hurts so bad i cant move
        something let go inside, top of my back, now my leg wont work
        its not my usual sciatica, this came in one second, belly hard and i'm faint
        back pain out of nowhere while sitting on the toilet, worst of my life, then i fainted
        the doctor watches my 5 cm aneurysm and tonight i got a terrible ache there
        throat and chest tore all at once, voice gone hoarse, sweating
        pregnant 36 weeks, a tear of pain from chest to between my shoulder blades
        I was just turning the mattress when it felt as if somebody drew a hot wire from my collarbone through to my back, and it hasn't let up, and I feel sick and cold
        My husband's 68 with high blood pressure, he screamed, said it's like his insides are being unstitched, now it has moved to his belly and he's wet with sweat
        Booked for low back, but I don't think I can wait, this one is new, it's a pounding in my belly and back at once and I go dizzy when I sit up
        dad says his back's out again but he's never been this color, keeps arching, and he says there's a beating thing by his belly button
        I'm tall and loose jointed with the family vessel problem, and ten minutes ago a pain like ripping jeans went across my chest, jaw, and down the spine
        he moved the fridge, felt a pop up high in the back, and now the pain travels and his right leg went cold and numb
        Please tell me if this is muscle, it was instant, like being shot through from front to back, worst at first second, and my left hand feels cold and weak
        the old guy waiting for his back session suddenly doubled over, ashen, says it's tearing, and his shirt is soaked through
        they fixed my valve years ago, today something in my chest gave way and it hurts all the way through to the bra strap and I can't lie still
        My mother in law is holding her side and her back moaning, fainted once on the commode, she has an "aorta thing" they check each year
        i dont know how to say, like inside me a sheet is torn, from the neck to the stomach, since few minutes, i shake
        car wreck two hours ago, seatbelt chest, said i was fine, now a splitting pain between my shoulder blades
        pain started in chest, now its low in back, legs feel weird, happened so sudden
        feels like a zip tie snapped next to my spine, whole body went cold
        knife pain from breastbone thru to my back, no position helps, 10 out of 10 in a second
        my stent graft in the belly, new sudden pain there and weak knees
        uncle ray hollered, grabbed his belly and back, and he's cold as a fish
        bee sting, lips puffing up
        throat itches, tongue getting fat
        hives everywhere and wheezing
        ate shrimp, cant swallow
        face blew up like balloon
        epipen used, still tight
        welts all over, throwing up, dizzy
        my tongue doesnt fit my mouth
        peanut cookie, now coughing and blotchy
        eyes swelled shut, voice hoarse
        wasp got me, feeling faint
        new antibiotic, throat closing
        lump in throat after cashews
        red all over, cant breathe, fire ants
        she's swelling after the shot
        my lips are huge, hard to talk
        itchy palms then passed out, ate sesame
        latex gloves touched me, chest tight
        i had thai food and my ears itch, my throat feels like a sock is in it
        kid got stung in the neck and hes making a raspy sound
        took the new pill and in ten minutes i was red as a lobster and woozy
        my daughter ate a bite of walnut cake, shes scratching, puking and acting sleepy
        my face is twice its size and spit is running out because i cant swallow it
        used the kinesio tape gel here and now rash is climbing my neck and breathing is tight
        after the contrast dye i got itchy all over, now hot, shaky and my throat is narrow
        he was given ibuprofen and his eyes are slits and he wheezes
        we gave her the pen, she was better, now its coming back
        yellowjackets, maybe 20 stings, he is vomiting and pale
        blood pressure pill swelled my tongue this morning, its growing
        the bumps spread to my chest and i feel a doom coming
        my voice sound like frog, i eat fish, lips are tingling and big
        cant find epi pen, he had a bite with almond, getting blotchy and hoarse
        i feel swollen inside my neck, benadryl aint doing nothing
        baby's first peanut butter, now blotches all over and she's limp
        grandma itching like crazy after her iv iron, now says cant get breath
        ran after eating celery, now huge hives and im about to faint
        I sat in your waiting room, someone was eating pistachios, and now my mouth is prickling, my chest is whistling and I left my pen at home
        It started with a tickle on the roof of my mouth at the potluck, then my belly cramped, and now my collar feels like it is choking me though it's open
        No big deal I thought, a bee on the foot while gardening, but half an hour later I'm covered in raised patches, my lips look like sausages and the garden is spinning
        mom's face looks stuffed, like with cotton, she began the new blood pressure medicine, her tongue is so big she can't close her mouth
        I know you're only PT but the massage oil you used is making me break out in bumps and I can feel my windpipe shrinking
        he's allergic to milk, he's 4, his cousin gave him a cheese stick and now there's a bark in his cough and red blotches over his tummy and he wants to sleep
        Name is Yuki, phone is same as before, sorry I type fast because throat is getting small after the clams and my hands are swollen
        Am at school, kid swapped lunches, his neck is all red bumps, he says his throat feels spicy and he is breathing funny
        I got my allergy injection and drove straight here, and now I'm flushing, my nose is running, and it's getting awfully hard to breathe in
        took a penicillin left over from last year, my skin is on fire, my eyes are closing from the puff and I feel as if the floor is tilting
        somebody at the gym handed me a protein bar with nuts in it, ten min ago, lips numb and swollen, stomach heaving, cant stop coughing
        jellyfish got her at the beach, now shes got welts far from the sting and she can hardly breathe
        my hands and feet itch like hell, getting dim, it was the new nsaid
        mosquito? no idea what bit me but my throats closing
        two epis in and her lips still blue and swollen
        whole face puffed after kiwi, cant hardly get a word out
        hair dye reaction, eyes shut from swelling, breathing squeaky
        sugar is 38, shaking
        diabetic and hes not making sense
        wont wake up, took his insulin
        sweaty, trembling, skipped lunch after insulin
        meter says LO
        she's diabetic, acting drunk
        glucose 41, cant think
        juice not helping, still shaky
        too much insulin by mistake
        low sugar, he cant swallow
        pump alarm, hes twitching
        dad is clammy and fighting us, diabetic
        my sugar crashed, seeing double
        eyes rolling, his monitor reads 45
        hands shake so bad, cgm says urgent low
        diabetic friend is limp
        no breakfast, took my shot, fading
        gave her candy, still mumbling
        he took his long acting twice and now hes dripping sweat and saying odd stuff
        sugar dropped in the middle of my leg presses, cant see straight, cant find my tabs
        my grandmother took her diabetes pills but didnt eat, shes grey and talks to nobody
        my type 1 kid is asleep and wont rouse, arrow pointing down
        the sensor screams 49 and i am too wobbly to get to the fridge
        husband is punching the air and soaked, i think its a hypo
        mixed up my fast and slow insulin, 40 units, feeling trembly and weird
        rubbed honey in his gums, he still stares through me
        roommate is diabetic, found her on floor, snoring and wet with sweat
        im typing slow cuz brain is fog, 44 on the meter, lips tingle
        guy in lobby has a diabetes bracelet, he's pale and shaking and can't tell me his name
        two glasses of OJ and my number went from 52 to 47
        she looks through me, giggling, then cries, sweat on her lip, she shoot insulin one hour ago
        my dad has sugar sickness, he fall asleep with open eyes, cold skin, wet
        coach says i look drunk, im t1, my pump kept giving, cant stand up
        he had a jerking spell and his finger stick was 29
        glucagon given ten minutes ago and shes still out
        cant stop shaking, ravenous, words wont come, forgot to eat after my dose
        I did my usual morning dose, then the bus was late and I never ate, and now I'm drenched, my hands won't hold the phone still and everything sounds far away
        Can someone bring my wife something, she's on the table with the therapist, she's diabetic and she stopped answering and her gown is wet through
        my brother's an insulin guy and he's a sweet man but right now he's swearing, swinging at us, pouring sweat and doesn't know what day it is
        Probably I only need a snack, but I had three and it's still in the forties, and I keep losing the thread of what I'm what I'm
        Hello this is the bus driver, passenger with an insulin pump on his belt is slumped, skin is cold and sticky, he mutters and won't open his eyes
        I'm supposed to fill out this form, my name is, I can't, the monitor on my arm is beeping fast and my legs are like string
        she drank last night without dinner and took her night insulin anyway, this morning I can't get her to wake, she only groans
        Grandpa started the new diabetes tablet yesterday, today he's been trying to put his hat on his knee, he's trembling and damp
        my son at football, he has type one, sat down on the field, says he sees sparkles, can't unwrap his own candy, very pale
        what do i do if someone with diabetes cant drink, hes choking on the soda and going limp, this is happening
        pregnant w gestational diabetes, gave myself the wrong pen, now shivery and confused, 39
        worked out hard, sugar 50 and dropping double arrows, feeling faint and weird
        meter 33!! no strips left, he's drowsy and drooly
        my hands buzz, sweat everywhere, cgm flat at the bottom
        he ate nothing all day, took all his diabetes meds, we found him babbling on the stairs
        breath smells like nail polish, diabetic, sleepy and breathing deep and fast
        meter just says HI, hes throwing up and cant stay awake
        he stopped sweating, burning hot
        collapsed in the sun, talking crazy
        skin like a stove, confused
        roofer fell out from heat
        heat got him, wont wake
        temp 105 after the run
        kid locked in hot car, limp
        runner babbling, hot dry skin
        too hot, now seizing
        grandma baked in her apartment, mumbling
        hot to touch and staggering
        overheated, cant remember my name
        fainted at the parade, still foggy
        red dry skin, hes raving
        he passed out haying
        marcher down, skin scorching
        left in sauna, cant rouse her
        football two-a-days, hes vomiting and confused
        my crew guy was digging in the sun, now hes stumbling around and swinging at us
        no ac for three days and my aunt is hot as an iron and doesnt know me
        i did the marathon and now cant walk straight, im freezing and roasting, head pounding, confused
        we found him in the greenhouse, bone dry, pulse racing, speaks nonsense
        my boy at band camp went down, his forehead burns and eyes are glassy and he wont answer
        hiker on the trail, no water left, he is laughing at nothing and fell twice, hot like fire
        picking strawberries all day, mi compañera fell, she's boiling and dont answer
        the dog walker is sitting on the curb outside in full sun, red face, slurring, doesnt know where she is
        hot yoga, she keeled over and shes twitching
        been in the attic running wire, stopped sweating an hour ago and now i feel drunk
        he's 80, was mowing at noon, now lies on the grass babbling with cherry red cheeks
        my friend took molly at the festival and now shes burning up and jerking
        kitchen is 110, cook dropped, skin hot, breathing fast, not talking right
        baby in the car seat, hot, floppy, wont cry
        soldier son called, his buddy went down on the ruck march, hot and out of it
        desert breakdown, wife cant stand, vomits, says weird things, thermometer 104
        she took off her clothes in the sun and doesnt know why, so hot to touch
        my dad fell asleep in the parked truck with windows up and wont come round
        We've got a lady who walked here from the trolley in this heat, she's bright red, not a drop of sweat on her, and she keeps asking for her mother
        I moved furniture all afternoon in the heat wave, I quit sweating, my head's hammering and my girlfriend says I'm answering questions nobody asked
        The power's been out and grandpa refused to leave, it's like an oven in there, he's sleeping with his mouth open and I can't get him to talk sense
        Just finished my century ride, feel kind of floaty, I threw up, can't tell which way my car is, my skin is dry and my temp says 104.6
        At the construction site a new guy on his first hot day went from chatty to staring, he's leaning on the truck, legs jerking, hot as a griddle
        my mother she was in the garden many hours, now she is hot hot, she not know my name, she say the wall is moving
        wanted to ask for a later slot, it's 103 out and my husband came in from the tennis court wobbling and now he's picking at the air and hot as toast
        little brother was in his hoodie cutting weight in the sauna suit, he fell down, he's hot and not making words
        I'm the mascot at the game, in the suit for two hours, I fainted, now I'm shivering but burning and my thoughts are scrambled
        camp counselor here, girl age 9, sun all day, puked, stopped sweating, sleepy and hard to wake, forehead like a radiator
        trucker no ac in phoenix, head splitting, not sweating no more, steering all over and cant think
        warehouse is boiling, picker went down, eyes open but nobody home
        mail carrier collapsed at my gate, his skin is frying and hes moaning
        she's in the hot tub way too long, slid under, pulled her out, limp and red
        lifeguard says heat, hes shaking all over and cant say where he is
        ironworker up on deck saying goofy stuff, hot dry, tripping on his feet
        old lady in parked car, windows up, not moving
        cant see out of one eye
        right eye went black
        curtain came down over my eye
        suddenly blind on the left side
        everything went dark, still dark
        half my vision gone
        lights went out in one eye
        woke up blind in one eye
        flashes, floaters, now a shadow
        grandma says she cant see us
        black veil creeping across my eye
        gray hole in the middle, sudden
        lost the left half of everything
        scalp sore, jaw tired, eye dimmed
        vision just vanished in my right
        eye went dark then came back
        blind all of a sudden, help
        red painful eye, halos, puking, blurry
        my left eye is like someone taped it shut but its open
        half of the tv is missing since dinner, whichever eye i use
        there were sparks then a swarm of black dots, now a dark wall on the side
        dad bumped into the door, says he cant see anything to the right as of today
        i cover my good eye and its total night, an hour ago it was fine
        my wife sees only the bottom of things now, sudden
        driving and the road lost its left lane, i mean i couldnt see it, pulled over
        it feels like looking thru a dirty shower door in one eye, came on at noon, no pain
        temple aches, hurts to chew, and today one eye went dim for a few minutes
        she reached for the cup and missed, says the world turned black
        i see nothing with the right, only gray, i wake up like this
        my sight went, both eyes, ten minutes, then slowly came back
        bleach splashed in my eye and now i cant see out of it
        the left eye is a blank since i sneezed
        kid says "mommy its dark" but lights are on
        cant see my own nose on one side, walking into people
        eye popped with a bungee cord, its full of blood and no vision
        a shade dropped halfway then went up again this morning, never had that
        I was threading a needle and one eye simply quit, no ache, no redness, just like closing a door, and I'm still waiting for it to open
        My mother's 77, has been having sore temples and can't comb her hair for the pain, and this morning she told me the window looked black on one side
        i have a session at 2 but i cant find the building, everything left of center is missing and it started in the uber
        Since cataract surgery four days ago it was great, but now the eye is throbbing, red, and I've lost nearly all the sight in it
        tell me if I should worry, lightning streaks in the corner of my eye all night, soot floating, and now a dark puddle is rising from below
        we were watching the sunset and my husband asked who turned it off, he's still saying he can't see, he is holding on to my sleeve
        Reading glasses didn't help, I cleaned them three times, then I noticed one eye alone sees only a smudge where your face would be, since breakfast
        Excuse me for my english, my father suddenly not see, he open the eyes and he touch the wall to walk, yesterday he was good
        got hit by a racquetball, saw stars, and now there's a black curtain from the top of that eye
        The right half of every word is gone when I read, I noticed it doing this form, my name comes out as Joh
        staff here, patient just stood up from the mat and says she's gone blind, pupils look ok, she's panicking
        went dim in one eye like a dying bulb, fifteen minutes, bright again now but it scared me
        my one good eye just clouded black
        eye hurts so bad im vomiting and all i see is fog and rainbows
        tunnel closing in, cant see sideways at all, since an hour
        it's like ink spilled inside my eye
        two of everything since this morning and one lid wont lift
        worst headache ever, came instantly
        head exploded like a bomb
        thunder in my skull, vomiting
        something popped in my head
        headache hit in one second
        skull splitting, neck stiff
        like a bat to my head
        sudden head pain during sex
        blinding headache, she dropped
        head burst lifting weights
        never hurt like this, zero to ten
        gunshot in the back of my head
        head pain sudden and confused
        he screamed, grabbed his head
        headache from nowhere, cant stand light, puking
        neck locked and head exploding
        brain on fire, all at once
        snap in my head, then sick
        i was on the toilet and pow, the back of my skull, im still throwing up
        out of nowhere like a hammer, i had to get on my hands and knees
        mom held her head, said oh god, and now shes sleepy and wont lift her chin
        it is not my migraine, ive had those 20 years, this one hit like a truck
        lightning struck inside my head while i bent to tie my shoes, neck hurts now too
        pain went from nothing to unbearable before i could put the cup down
        he said his head was cracking open then he threw up and got drowsy
        coughed hard and felt a burst behind the eyes, world is swimming
        my wife has the most terrible headache of her life and one pupil is big
        the headache come like explosion, i never have before, i can not move the neck
        orgasm headache?? felt like my skull blew off, still awful an hour later
        did a deadlift, heard a pop in my head, cant bear any light
        teacher clutched the back of her head, went white, lay down on the floor
        pregnant, massive headache out of the blue, seeing sparkles, face and hands swollen
        aneurysm runs in my family and my head just went off like a firecracker
        as if boiling water poured under my scalp, second it began i fell
        sharp crack at the nape then the worst ache, cant touch chin to chest
        head feel like its gonna bust, started in a snap, legs weak
        I was rinsing dishes when it was like somebody swung a shovel at me from behind, I turned round and no one was there, and now I can't keep anything down
        My buddy was mid-swing at the range and he dropped the club and held his head with both hands, he's on the grass, says kill the sun, neck like a board
        Sorry for asking here, it may just be tension, but it arrived like a slap, all in an instant, last night, and I've never in my life felt such pain in my head
        she's 28, never gets headaches, sat up in bed and yelled, now she talks slow and the light makes her cry
        Do you treat neck pain? mine came with a bang in the head at six this morning, stiff as a plank, been sick four times since
        After the chiropractor turned my neck I got a blast of pain up the back of my head, the worst I know, and the room won't hold still
        the migraine people said rest in the dark but this isn't one, it peaked in about five seconds while I was just petting the cat and my eyelid is drooping
        Grandma takes warfarin and out of a clear sky she says her head is being split with an axe and she's throwing up and getting hard to wake
        my name is Oren, phone 619, hold on, my head just, it feels like a bomb went in the back of it, I can't see the screen well
        I had a thunderous one on Saturday, knocked me flat for an hour, it's mostly faded but my neck won't bend since then, should I do my stretches
        had the baby six days ago, now a skull crusher of a headache that came at once and im seeing zigzags
        first time in my life i cried from head pain, it came in a blink, in the pool
        my ears roared, then the pain hit like a brick, both arms feel floaty
        dad said "my head!" and hit the floor
        like a nail gun fired in my skull, still going, sick as a dog
        felt warm liquid feeling in my head then the most savage ache
        swear something burst up there, one side of head, and my words are jumbled
        heart stuttering and i keep sagging to the floor
        felt a wobble in my chest, then sweaty, then the ceiling
        the kids blowing bubbles, one sucked the cap in, he's mute and dark red
        my aunt is coughing without any sound, pot roast
        belly aches through to the spine, he's cold, there's a thump thump under my palm
        needle already in, forgot to eat, now my knees knock and i talk silly
        cant find the light switch, i mean i cant see any light at all
        a scream of pain inside my head, one blink to the next, and im retching
        can't pee since back went out
        saddle area totally numb
        wiped and felt nothing down there
        i havent been able to go pee since last night and my lower back is screaming
        toilet paper feels like it's touching somebody else
        bladder is full to bursting but nothing comes, slipped disc guy here
        hi sorry this is embarrassing but since i lifted the couch i can't feel when i need to go
        my privates feel like they got dentist novocaine
        soiled myself twice today, back pain shooting both legs
        Sitting on my bike seat today I couldn't tell there was a seat, and my back has been awful since the deadlift on Sunday
        my husband's back locked up yesterday and now he stands at the toilet for half an hour and gets only drops
        numb butt, numb inner thighs, bad sciatica both sides
        i do not feel my bottom when i sit, like sitting on a cloud, since I fall from ladder
        grandpa lost control of his bowels overnight and says his legs are jelly, he had that spine injection last week
        dribbling urine without knowing, disc bulge
        can i get an appt tmrw, my back is blown, also weird thing i can't start my steam at all
        sexual parts went dead after i bent for the laundry basket
        vagina numb since the pulled back, dont know who to ask
        my btutocks are asleep and my feet drag
        L5 disc herniation, as of today i've lost the urge to urinate
        penis feels rubbery, no sensation, started with the back spasm two days ago
        reason for visit: low back, and my groin is numb where a saddle would touch
        the nurse said wait but i've not emptied my bladder in 14 hours and the back pain is crazy
        last name Okafor, phone later, first tell me is it normal that i can't hold my poop since the back injury monday
        i peed my pants at work and didnt notice until it was cold. been having back and leg pain all week
        feels like i'm sitting on a block of wood where my anus is, and my calves are weak
        pins and needles round my rear end since moving the fridge
        Trucker here, 11 hors in the seat, hauled a pallet jack this morning, something popped, now my undercarriage is numb and i gotta push on my belly to pee
        cant feel to wipe
        bowels let go in the car, back injured
        Mother is 70, stenosis, today accidents in both bathroom departments and she didn't feel either one
        my back hurt is less now but strange, the skin around toilet place no feel
        it burns down both hamstrings and my undies are wet and i had no clue
        had the epidural shot, everything from the waist to the knees inside is dull and i can't make water
        probably just stress lol but i have to strain to pee ever since my back popped and it's numb near my tailbone and genitals
        dude my taint is numb, threw my back out at corssfit
        can't tell if my bladder's full anymore, new today, back pain ten out of ten
        stool leaking since the car hit us, and lower spine is killing
        need catheter? nothing comes out since my disk slipped
        my wife can't stand up from the commode, legs won't push, and she can't feel the seat, it came on with her backache today
        Nurse on the ortho floor told me to call if tihngs changed, well it changed, I sat on the commode forty minutes with the tap running and nothing, and my inner thighs feel like felt.
        sorry if this is TMI but me and my husband tried to be intimate last night and i couldn't feel any of it, and i've had this herniated disc for a month
        So I was stacking hay on Saturday, something gave, and since then I waddle, my seat is dead, and I found a mess in my pants at supper that I had no idea about.
        he hauls drywall, his back seized at noon, since four he can't emtpy himself and he says the whole private area is like leather
        undercarriage is dead
        bum numb cant pee
        my legs stopped working
        both feet tingly monday, knees weak tuesday, today i can't climb a stair
        can't lift my hand to the keyboard, typing with the other
        he was walking at breakfast and now he can't get off the couch
        my grip quit an hour ago
        legs like wet noodles since this morning, never had this
        neck cracked at the chiro and now my arms are floppy
        daughter had a stomach bug two weeks ago, now weakness is climbing up from her ankles
        i keep dropping my fork with the left, started today
        foot slaps the floor since lunch and the other one's starting
        i am falling because the knees do not hold, since yesterday, before I was normal
        can't swallow well and my eyelids droop and my arms got tired out of nowhere
        suddenly couldn't raise my thigh to get in the truck
        paralyzed from the waist it feels like, sent from couch
        left side heavy as sandbags, came on while i was shaving
        my thumb and fingers wont close all of a sudden
        lost all strength in one leg at the gorcery store, it's kind of back now
        I'm a nurse so I know I should know better, but my hands got clumsy overnight, buttons impossible, and my walk is stiff and wobbly after that whiplash on Friday
        she can't push herself up in bed, could yesterday
        after the dive into the pool my arms burn and i can't make a fist
        husband went to stand for the national anthem and both legs folded, he can wiggle toes barely
        my mom's speech is fine but her left hand wont obey her, just now
        cant move my feet
        cancer in my spine and today my legs feel like they belong to a puppet
        hey its marcus, appt at 3, might not make it cuz my leg literally wont lift off the bed?? fine yesterday
        it's like somebody unplugged my arm twenty minutes ago
        Can you tell the doctor that since the fall on her back my sister moves no legs
        I'm 81 and I was gardening. Then my leg wuld not do as I asked it. I crawled in. It is still not doing as I ask.
        tried to brush teeth and the brush fell, tried again and it fell, arm's gone weak
        can't stand on my own since 2pm
        knees collapsing on me both sides quick
        got botulism? ate grandma's canned beans, now double vision and weak neck and arms
        breath getting short and my legs are weaker than this morning
        since last night my wrist hangs down and i can't lift either shoulder
        patient in room 2 suddenly has no quad strength on both sides, was 5 out of 5 on monday
        i cannot hold the baby anymore, my arms have no force, it began today after lunch
        her smile ok but leg drags since ten minutes
        walked in fine, can't walk out
        I was sanding a door, no pain or anything, and the sander just slid out of my hand because the hand wasn't listening to me anymore, and ten minutes later my foot started scuffing too
        last week my toes tingled after the flu shot, then my ankles got wobbly, yesterday I needed the rail, and today my husband had to lift me off the toilet, is that something you folks treat?
        it's dumb but I tried to wink at my grandkid and only one eye shuts and my arm on that side keeps sliding off the armrest
        My father he work all morning in garden like a horse, after siesta he try to get up and the two legs do not listen, he laugh but I don't laugh
        i'm supposed to be on my way for the 10:15 with Kelly, only I can't get the key in the ignition, my fingers are like sausages that won't curl, it started when I got dressed
        cannot raise either arm
        dad went limp sudden
        knees quit on me today
        bone is sticking out of my shin
        fell off the roof, can't move
        i see white stuff poking thru the skin of his wrist
        hip is twisted out and leg looks shorter, mom slipped in the tub
        stepped off the curb, ankle is ponting the wrong way, foot is cold and blue
        my leg broke through the skin please hurry
        tib fib snapped at soccer, the jagged end came out
        he dropped from the second floor balcony onto concrete
        motorcycle down on the 5, my thigh is folded in the middle
        kid fell out of the tree and his elbow is inside out, fingers white
        my finger bone came out from the meat, machine at work
        grandma tripped over the dog, groin pain, foot rolled outward, she screams if we touch her
        hit by a car on my bike just now, i think my pelvis is broke
        there's a hole in my skin over the break and it's oozing red
        just dove into shallow water and my neck cracked
        got bucked from the bull, ribs crunching, hard to get a breath
        knecap is on the side of my leg and my foot has no pulse
        I was cleaning gutters and next I am on the driveway. I'm talking to you from the driveway. I don't thnik I should move my neck.
        my wife fell from a chair changing a bulb and her thgh is swelling huge fast
        scaffold collapsed on my coworker, hes pinned
        skier here, femur, it's real crooked
        can't stand up after falling, the hip is killing me, been on the tile two hours
        open break of the ankle with gravel in it
        his collarbone is poking up like a tent and there's a cut at the tip
        uncle fell backward off the truck bed and now complains of belly and his face is grey
        ATV flipped on my brother, legs crushed
        hi i wanted to change my thursday visit since i am lying at the bottom of my stairs and my leg is at a weird angle
        elevator dropped with us, my back cracked and i can't sit
        trampoline, came down on his neck, won't turn his head and says arms feel zappy
        old man next door fell from his porch, he is awake but cannot lift his leg off the ground
        my toe was crushed flat by a forklift, bone showing
        i hear bones grinding when i move, fell from the second floor window
        thrown thru the windshield, standing here dzaed
        cracked my tailbone? fell 10ft off a wall, can't feel my left leg
        how do i splint it, the broken piece came out
        rock climbing partner decked from thirty feet, he says he is okay but his back is really sore
        slipped on wet deck, something snapped loud in my hip, cannot put it under me, 78 yrs
        jumped off the pier, hit sand, my back exploded with pain and toes are tingling
        we were moving a piano and it got away from us and came down on Terry, he's pinned at the hips and says he can't feel where his feet are
        my mom is 88, she went down in the hallway around midnight and waited till six to call me because she didn't want to be a bother, now her one leg lies rolled out and shorter
        I missed the last three rungs, landed standing, heard a crunch in both heels and my low back, and now I get electric shocks down to my toes whenever I move
        rode my e-bike into a truck door, flew over it, my elbow has something sharp and whitish coming through the sleeve and I sort of want to puke
        please what must we do, the worker fell from third floor of building, he talk, but the belly is hard and his leg make a corner
        bone's out
        shin in two pieces
        fell three stories
        ankle facing backwards
        bumped head, takes warfarin
        smacked the ice headfirst, been throwing up since
        knocked out cold for a minute
        he keeps asking the same question after the helmet hit
        one pupil is bigger after she fell
        clear water dripping out of his nose since the crash
        my dad is on coumadin and clonked his noggin on the cabinet yesterday, sleepy today
        fell in the shower hit the back of my skull, i take xarelto, feel fine
        son took a baseball to the temple and now he's hard to wake
        my head got slammed and the lights are spinning and i cant keep food down
        grandma whacked her forehead on the nightstand she takes plavix and aspirin, just a little bump she says
        got elbowed at practice, blacked out, coach says walk it off
        concussion tuesday, today the headache is triple and my words come out jumbled
        he was fine right after the crash and an hour later got weird and drowsy
        dent in his skull
        my wife hit her head three days ago and since this afternoon she's confused and one hand's clumsy
        surfboard to the head, saw stars, now vomiting
        head injury, blood thinners
        i fell off the curb and my head bounced. i am taking that rat poison medicine for my heart beat
        skateboard no helmet, hit the coping, he's talking nonsense
        toddler rolled off the changing table on her head and won't stop puking
        gosoe egg size of an orange, and mom's on pradaxa
        I've had a worsening headache since the rear-end collision and now my left leg is kind of lazy
        my brother was hit w a bottle, he's staggering and slurry and he wasn't drinking
        brace yourself doc, i headbutted a steel beam and my vision's double
        the girl got dropped at cheer, landed on crown of the head, shaking arms for a few secs
        granddad on thinner pills, fall out of bed in the night, big bruise on temple, now he is speaking slow
        my balance went to pot two weeks after i banged my head, headaches every morning now and i'm 77
        can i do vestibular therapy, i hit my head an hour ago and lost about ten minutes
        name: Trudy Voss. Reason: neck. I did black out when my head hit the steering wheel this morning.
        pipe fell on my hardhat from three floors up, ears ringing, legs wobbly, sick to my stomach
        got kicked by a horse in the face, can't see straight
        passed out n hit the tile with my face, on lovenox shots
        he had a seizure on the field right after the tackle
        hit my head hard. everything tastes like pennies and i'm so sleepy
        my friend fell off a scooter, head first, bleeding behind the ear and acting drunk
        brain surgery last month and she knocked the same spot on the car door, now headache and vomit
        the golf cart tipped, auntie's skull hit the path, she's on clopidogrel, says dont fuss
        bonked by the boom on the boat, out for 30 seconds, i'm ok now
        staff member here, a client slipped off the table and struck his head, he's on a blood thinner
        He says he's fine but he walked into the glass door, hit it hard, and he's on one of those clot pills after his stent, and now he's put his sweater on inside out and can't see why we laugh.
        so i was at the rink saturday, back of head on the ice, no big deal, but tonight i've thrown up four times and the room has two of everything
        my aunt tipped out of her wheelchair onto her face, she takes apixaban for afib, no cut or nothing, she just seems extra quiet and leans to the left now
        the coach put him back in after the hit and now he doesn't know what quarter it is or that his grandpa died last year
        skull's soft where it hit
        head hit, now puking
        on thinners, banged forehead
        she is having a fit right now
        jerking on the floor, foaming
        my son stiffened like a board and is turning blue
        seccond seizure today and she hasnt woken up in between
        been convulsing over five minutes
        my first ever fit, i think, woke up with bitten tongue and wet pants
        what do i do hes seizing
        dog barked and i came in and my husband was thrashing on the carpet, now he's snoring and doesn't know me
        she stares, smacks her lips, doesn't answer, it's been going ten minutes
        epilepsy in the family but this one won't stop
        jaw clamped, body rattling like a washing machine
        baby is hot and jerking
        my roommate's doing that flopping thing again and this time it isn't ending
        grandma's got diabetes and she is trembling, drooling, not responding
        stopped my xanax cold three days ago and i just had a seizure
        teen girl in gym class dropped and started shaking, lips grey
        no history of epilepsy, he just had one
        her whole body snaps back and forth please somebody
        quit drinking on sunday, now i'm shaking, seeing bugs and i blacked out with twitching
        I think my coworker had some kind of attack, he fell, went rigid, peed himself, now he's staring
        mama don't answer, she shake shake shake
        it happened in the pool, he started jerking underwater, we pulled him out
        eyes flicking to the left, arm pulling up, can't talk to us
        hand keeps jumping by itself for half an hour and now my face
        two fits back to back
        i lost time and found myself on the bathroom floor, muscles sore all over, tongue chewed up, never happened to me
        brother's epileptic and he is blue around the mouth after the last one
        the rescue med didn't work, still going
        fell down with a scream then all stiff then jerky, it's been like 6 min
        head injury last week, today she had a shaking spell
        we gave the nose spray and the spasms go on
        he's been out of it for an hour since the convulsion, breathing rough
        sitting in your parking lot, my wife's body is jolting and she can't hear me
        he ran out of keppra last week and today he's had four of them
        eyes open nobody home, hand picking at her shirt, that's new for her
        my granddaughter's lips are purple and her legs are kicking on their own
        something's wrong with dad he is gurgling and rattling in his chair and stiff as wood
        sudden shakes then i couldn't speak for a while, first time in my life
        cooking when my boyfriend collapsed jerking, hit the stove, still jerks
        he turned his head sideways, went stiff, and bit through his lip. this never happened
        she was pouring cereal and the milk just kept going over the table, she didn't blink, then her back arched and her heels drummed on the floor, it stopped but she can't say my name
        I've never had anything like this, I woke up on the bus with people round me, they said I'd been thrashing, I've got blood in my mouth and a splitting head
        This is the night guard, the cleaner went down in the hall making an awful groan, arms curled up, legs going like he's on a bicycle, and it is four minutes on my watch already
        my boy has the cp and usually his splls last a few seconds but this one's been rolling on since we left the house and his nails are blue
        jerking wont quit
        shes gone stiff again
        bit his tongue, thrashing, blue
        fever and my neck won't bend
        can't put my chin to my chest, light hurts
        rash that doesn't fade when you press a glass on it
        worst headache plus fever plus puking
        baby's soft spot is bulging and she cries high like a cat
        i'm hiding under blankets from the daylight, temp 39.5, neck stiff as a plank
        she's hot, sleepy, doesn't want lights, screams if i lift her head
        little red dots that look like bruises spreading, feverish kid
        neck ache booking please, started last night with chills and now my head splits and the lamp is unbearable
        someone in my barracks got meningitis and now i have a banging head and fever
        he's babbling and hot and can't look down
        newborn won't feed, floppy, feverish, back arhced
        my college kid called, throwing up, migraine like never, and spots on her ankles
        neck so tight i can't nod, shivering, feel like dying
        thought it was a pulled neck muscle but i've got a temperature and every sound is like a hammer
        son, 5, hot, hands icy, blotchy, groaning, neck hurts
        bruisey rash fever drowsy
        aches like flu then the nape went rigid and i'm seeing double
        my ear infection got worse and now my neck is rigid, i can't think straight
        she has a spinal drain, now headache and fever and her neck is stuck
        wife is curled up in the dark with a high fever, can't straighten her knees when her hips are bent
        head pain, hot skin, muddled talking
        I have heat of 40 and the neck is like wood, I cannot look to my shoes
        my twin had it, the brain infection, and now mine started the same: throbbing, chills, spots
        the glass test didn't make it go away
        it's not the pillow, my neck is stiff and i'm burning up and the light is daggers
        he went from a runny nose to hot and delirious in six hours, and boltches
        fever, vomit, and she says the sun is stabbing her eyes
        been camping, fever, cruel headache, can't touch chin down, legs achy
        baby moans when i bend her to change the diaper, fontanelle puffed out
        grandad's acting drunk, 102.8 and his neck won't turn
        red pinprick rash came while i waited here, plus i feel really feverish
        its like my brain is boiling n neck locked n i cant stand light
        girlfriend's lips are pale, her legs hurt, hands cold, fever, spots that look like ink
        three days after sinus surgery, high temp and terrible stff neck
        sorry to bother, my kid's nape is hard as stone and he's hot and sleepy, do we come today or no
        skin got violet patches, he shakes with cold, says his head will burst
        he came home from camp with what I thought was the flu, and now the curtains have to be shut, he whimpers if I touch the back of his neck and he called me by the dog's name
        I have a pt visit for my neck tomorrow but tonight it's so stiff that I look like a robot, I'm hot as an oven, and I've got these wine-colored freckles on my arms that weren't there before
        she says her skull is being squeezed, her skin is boiling, she can't sit up with her legs straight out and she throws up just from me opening the blinds
        a girl on my dorm floor went to hospital with it on Monday and since this morning my own neck feels cemented and I'm shaking with cold and can't focus on the screen
        maam my baby he is very hot, he cry strange, the top of the head is up like a egg, he not want milk
        spots wont fade, burning up
        neck locked, fever, sleepy
        rash, stiff nape, blazing hot
        bulging soft spot, feverish
        light kills, neck rigid, fever
        shivering hard, skin blotchy, can't think
        cut got infected, red line running up my arm, heart racing and shaking with chills
        i feel like i'm going to die, fever, haven't peed all day
        knee replaced last week, teeth chattering, mottled legs, wife says i talk nonsense
        mom's bladder infection turned, she's grey and clammy and doesn't know the year
        skin cold, breathing fast, fever broke but she's worse
        dad has pneumonia and his lips are bluish and he is muddled
        my fever's 104 and i'm too weak to sit
        bug bite swelled, now i'm dizzy, freezing and my pulse is 140
        she won't wake up properly, has that uti
        had a baby last week, now fever, foul smell, belly killing and heart pounding
        toe went black, and grandpa's got rigors
        skin on my thigh is turning purple and it hurts way more than it looks, spreading while i watch
        on chemo with 101.5
        the wound stinks, he's sweating buckets and says weird things
        can't get warm, lips blue, temperature low 95, had surgery friday
        no spleen and i have a fever with shakes
        from a little scratch on saturday to a leg like an eggplant today, blisters, and i'm woozy
        panting, pale, hot, wont answer, 82 yr old
        nurse's aide here, resident is lethargic, febrile, hypotensive, what now
        the kidney stone guy, now i have uncontrollable shaking and i'm vomiting, fever 103
        I had the tooth infection, now the jaw is big, I cannot open, and I have the trembling and the fveer
        she looks like wax. sweaty, quick breaths, her catheter bag's been empty since morning
        i pulled out a splinter monday now my whole hand's fat and i feel deliirous
        husband came home from the hospital tuesday. this morning he has chills you can hear across the room and his skin is marbled
        legs mottled like a map, icy feet, hot forehead
        diabetic foot ulcer, fever, mixing up his kids' names
        port site is red, she is rigoring
        had flu, was getting better, then crashed today, can't catch breath, ice cold hands
        confused all of a sudden and hasn't gone to the bathroom, granny, fever
        temp 39.9, heart at 150, feel doom
        he's slurring and shaking with fever, his dressing's soaked with green stuff
        cat bite yesterday, arm is a balloon, red streaks to the armpit, seeing spots
        im soooo cold and my skin looks like purple lace and i cant stay awake
        mouth dry, pulse wild, won't drink, three days after her c section
        blood infection last year and this feels exactly the same right now
        rash like sunburn all over, fever, fainted, i have a tampon in since i don't know when
        i can't come tomorrow, got a fever of 103 and i'm so weak and confused my daughter is typing
        sore throat went to not being able to swallow my spit and shaking chills
        my skin graft truned black round the rim and i'm going in and out
        After my hip surgery everything was going great until this morning, now I'm so cold my bed rattles, my heart's going like a rabbit and my daughter says my knees look like purple marble.
        grandpa had a bad cough for a week, today he's picking at the air, breathing like he ran a race, and his hands are like ice though his forehead burns
        i got a tattoo last week and it oozes, fine, whatever, but now i'm floating and shaking and there's a hot stripe up to my groin and i can't stop breathing fast
        it's only a blister from my new boots but the whole foot is dusky, it reeks, I've got the shakes and I can't remember driving here
        teeth chattering, grey, confused
        red streaks and rigors
        leg purple, spreading, feverish
        my kid drank bleach
        ate the wrong mushrooms
        swallowed a button battery
        we all have headaches and the alarm on the wall is chirping, heater's been on
        dog's flea drops, she licked it, the two year old
        drank antifreeze thinking it was gatorade
        he put the laundry pod in his mouth and he's gagging
        garage door was shut and the car was running, my uncle's in there groggy
        sprayed pesticides without a mask and i'm drooling and my pupils are tiny
        stung by a stingray and my chest feels funny
        pool chlorine gas, throat on fire
        son sniffed a can of duster and his heart's going nuts
        swallowed drain opener
        lamp oil, he took a gulp, now he's wheezy
        my mother took the eye drops by mouth instead of the cough syrup
        baby chewed up a cigarette butt and is throwing up and shaking
        i think i got poisoned, ate fish at the beach and my lips are numb and i can't feel hot or cold right
        whole family dizzy and sick at home but ok outside
        wild berries from the trail, my niece had a handful, her eyes are huge
        drank a bottle of hand sanitizer
        accidental, my father drank from the bottle where we keep the paint thinner
        spider bite, black with a red mark, my muscles are cramping all over
        oleander tea. she made oleander tea.
        ant poison in the sugar jar, i put it in my coffee
        my husband's been welding in a closed tank and comes out talking gibberish
        kid ate a whole tube of fluoride toothpaste and iron gummies, puking
        farm hand splashed with the crop spray, sweats, wet his pants, can't see well
        got a mouthful of battery acid
        I took the wife's insulin by mistake instead of mine, a lot
        chewed a fentanyl patch, our dog walker's kid did
        she licked the lead paint? no the rat bait, the green blocks
        my soup tasted bitter and now my mouth burns and my heart's skipping
        puffer fish tingle, then my fingers, now i can't lift arms
        the boy swallowed his sister's birth control... and her iron... and he's grey
        bit by a scorpion in arizona, tongue is twitching, can't swallow
        he huffed paint in the shed and he fell asleep and wont rouse
        the generator was in the basement, my head is thumping and cheeks are cherry red
        We got the furnace goiing for the first time this year and now the cat's wobbling, my wife's got a pounding head and I've thrown up twice, but it eases when we step onto the porch.
        I put the plant food in an old soda bottle, I know, stupid, and my husband came in from mowing and took a big swig before I could yell
        my little one was playing behind the couch and came out with blue teeth and the toilet cleaner tab in her fist, she says her tummy stings
        Found a death cap, or so my neighbor says now, after we all had it in the risotto last night, and everybody's been running to the toilet since dawn
        my horse trainer got jabbed with the animal tranquilizer by accident, she's laughing and saying she's sleepy and her lips look grey
        the remote's missing that little round battery and my toddler won't swallow and keeps pulling at her neck
        he drank the lye
        snake bit my hand
        ate rat plelets
        fumes, everyone's woozy
        i took too many
        she swallowed the whole bottle
        found empty blister packs by his bed
        took 30 tylenol an hour ago
        blue lips, needle on the floor
        narcan worked but he's fading again
        i doubled my oxys and i'm nodding off and my breathing's slow
        mom mixed up her meds and took the week's box in one go
        accidentally took twice my insulin
        popped a perc from a guy, i feel like snking
        my boyfriend did coke all night and his heart won't slow
        she's had vodka and sleeping pills, can't stand up
        ate the whole bag of edibles and i can't feel my heart right
        my roommate OD'd, help
        too much g at the party she won't wake
        aspirin, like sxity of them, ears ringing now
        pupils like pinpoints and he's barely breathing
        swallowed all my antidepressants at lunch, changed my mind, what now
        grandson got into the methadone
        he's gurgling and gray, foil and lighter next to him
        overdosed
        kratom and xanax, now i'm slumped, my girl is typing this
        I have took many paracetmol for my back pain, eight days, twenty in the day, now my eyes are yellow
        the muscle relaxers weren't working so i finished the bottle
        my sister texted goodbye and she's taken her pills
        lost count of the tramadol, twitching
        adderall, five of them, chest pounding, jittery, seeing things
        i took my night meds, forgot, took them again, took them again. so drowsy
        molly at the festival, she's boiling hot and chewing her jaw and doesn't know us
        he drank cough syrup by the pint and he's stuck like a statue
        my back hurt so bad i took all the gabapentin with whiskey
        dad crushed his long acting morphine and took it, breathes maybe 5 a minute
        teen took a bunch of benadryl for a dare, talking to people who aren't there
        thyroid pills, my daughter took a handful to lose weight, her pulse is crazy
        swallowed a baggie before the cops came and it might've burst
        lithium, shaky, stumbling, i think my level's too high, took extra
        lady next to me just took a ton of something out of her purse and is going limp
        how many ibuprofen is too many cause i had like 40 since breakfast
        my back was so bad I lost track, I think it was two of the long ones and then four of the short ones plus my wife's, and now it takes effort to remember to breathe
        I live with three guys and one of them is on the couch making this rattly snore, there's a straw and a dollar on the table, and I've slapped him and he doesn't flinch
        she said she just wanted to sleep, the bottle was full at breakfast and it's empty now, she's warm but her words run together and her eyes keep sliding shut
        our nurse at the home gave mom the other lady's tray of tablets, so heart pills and sugar pills she doesn't need, and now mom's sweaty and won't look at us
        i drank since friday, not eating, threw up, and my buddy put patches on my back for the pain, how many idk, i cant feel my legs or face
        took every pill in there
        he's nodding, lips blue, pills
        double dosed my insulin
        too many oxys, breathnig slow
        it won't stop bleeding
        cut my wrist on glass, soaked two towels
        vomiting blood
        black tarry poop and i'm faint
        chainsaw got my leg, blood everywhere
        coughing up mouthfuls of red
        my nose has been gushing for an hour and i take thinners
        table saw took two fingers off
        coffee ground puke
        dad's varicose vein burst in the shower and it's spraying
        stabbed myself by accident boning a chicken, pressing hard, still pumping
        throat bleeding after tonsils out, he's swallowing and swallowing
        stitches tore open and it's running down into my shoe
        dialysis arm popped, cant stop it
        nail gun through my thigh, pulsing
        stepped on a broken bottle at the beach and there's a trail behind me, feeling woozy
        mama threw up something like jam, dark red
        my surgical drain filled up with bright red three times since noon
        bleeds like a faucet
        he put his fist thru the window, you can see the tendons, it's squirting
        hit an artery
        tooth pulled yesterday, i'm on warfarin, mouth keeps filling
        my belly is swelling and i'm white as a sheet since the seat belt crushed me
        the dog tore her face, flap hanging, lots of blood
        she's a bleeder, hemophilia, bumped his thigh i mean, tight and huge
        I press with t-shirt but the red comes through, third shirt
        cut his neck on barbed wire
        passed a big clot, then another, lightheaded, i had fibroid surgery last week
        finger is hanging by the skin
        lawnmower ran over his foot
        mouth blood, lung cancer, half a cup
        meat slicer at the deli, whole palm open, cant stop it
        kid has his hand in the car door hinge and it's off, the tip, blood all over the seat
        been leaking red out my backside all morning, soaked the chair, clammy now
        got shot in the calf
        husband's yellow, has liver disease, and he just puked a bucket of blood
        ok don't freak out but i'm dripping on your floor, opened my leg on the bike rack and it's deep and pumping
        feel cold and thirsty and the bandage keeps filling up
        I'm a bartender, I grabbed a broken glass in the sink, and I've had it over my head wrapped in bar rags for twenty-five minutes and it still runs down to my elbow whenever I let up
        thought it was just hemorrhoids but it's been plain blood, a lot, four times since midnight, and I see stars getting back to bed, I do take a blood thinner
        the stump where they took dad's leg started leaking through the sock, I unwrapped it and there's a stream, bright, in beats
        so funny story, no not funny, the angle grinder jumped, my inner thigh's open, my boot's sloshing and I'm getting chilly in July
        he coughs and it's red every time, first a streak and now half the sink, and he came to you guys last week for his ribs
        my mother in law scratched her leg on the dishwasher and it's fountain-like, she is 90 and on those pills, we used a whole pack of gauze
        blood jetting from neck
        puked red, lots
        thumb's gone, bandsaw
        he just dopped
        not breathing
        no pulse
        my dad slumped over at dinenr
        i keep blacking out when i stand
        collapsed at mile 20, he's hot and not making sense
        heart fluttered then i hit the deck
        went down like a sack of potatoes, out for two minutes
        fainted during a run, cousin died young of heart trouble
        she won't open her eyes, i shook her
        everything went dark and i woke up under the desk
        hes grey and limp
        unresponisve male, 60s
        my neighbor's lying in his yard face down
        blacked out driving, woke up on the shoulder
        she's breathing but like a fish, gasp then nothing
        third time this week my lights went out, today withuot any warning
        granny slid off her chair and her eyes are open but nobody's there
        lost consciousness while lifting, came back sweating
        I go down, people say me I was not here one minute, now I feel chest strange
        keeled over in church
        partner just crumpled, lips going blue
        can't rouse him from his nap, he's clammy
        turned pale, then thud
        knees went, world went grey, i'm on the kitchen floor texting, can't sit up without going out
        my aunt choked on steak and has gone limp
        pacemaker guy, shocked me twice and i fell out
        we found mom on the rug this morning, cold, mumbling
        boss fell off his chair and is snoring like a drowning man
        daughter fainted at swim practice, in the water
        stood up to pay and woke up with strangers over me, pounding in my neck
        unconscious
        hit by lightning, coworker, he's down
        got zapped by the dryer outlet, thrown across the room, my chest feels off
        he was shoveling, dropped the shovel, then himself
        yo my coach is on the ground n he aint moving
        can't find a heartbeat on him
        swooned twice, stool black
        found my tenant on the stairs, sort of breathing
        We were doing the crossword and she stopped mid-word, her chin went to her chest, I called her name and pinched her and she's just sagging there, breathing loud
        I coach masters rowing, one of my guys fell off the erg, he was out maybe thirty seconds, woke up, wants to keep going, but he's sixty and his lips look kinda grey
        my sister was laughing at the tv and then she wasn't, she slid off the sofa and there was no breath for I counted to twelve, now she is back but confused
        I've been feeling my heart skip and today at the sink I woke up on the mat with the faucet on and water everywhere, no idea how long I lay there
        he went up to shower, I heard the bang, the door's jammed with his body and he doesn't answer when I yell
        hubby's out cold
        he isnt waking up
        eyes rolled, fell, silent
        pregnant and bleeding
        baby hasn't kicked since yesterday
        no movement today, i tried juice and lying on my side
        my water brkoe and something's hanging out
        she's 7 months and has a blindnig headache and sees sparkles
        6 weeks along, one sided stab in my belly and shoulder tip pain, fainting
        expecting in may, spotted this morning now it's pouring
        my unborn moves much less than always, since two days
        contractions every 3 minutes and i'm only 27 weeks
        hands and face blew up overnight, 34 weeks, pain under my ribs on the right
        cord is out
        just had a baby ten days ago and i'm passing clots big as lemons
        car crash, third trimester, tummy hurts where the belt was
        bp is 172/110 and i'm expecting twins
        he's always dancing at night, last two nights nothing
        i'm due in june, woke in a puddle of blood
        gush of red, placenta previa
        wife is in labor on the bathroom floor
        usually she hiccups all evening, now i don't feel a thing in there
        back pain booking, i'm 30 weeks, pain comes in waves and there's red in my underwear
        postpartum, can't see well, head is exploding
        pregnant, my calf is fat and now i can't get a full breath
        got punched in my pregnant stomach
        green water came out, 39 weeks
        positive test last month, now i'm doubled over with pain and white as paper
        my niece is 5 months gone and leaking fluid and feverish
        is it normal for kicks to just stop at 35 wks lol im kinda freaking
        third pad this hour, 12 weeks
        i haven't felt my baby flip since the massage
        I'm carrying triplets and something tore, horrible constant pain
        sixteen, hiding a pregnancy, i'm hemorrhaging in the school bathroom
        the kick counter shows 2, normally 10 by now
        pelvic pain class question, also bright red bleeding at 22 weeks since an hour
        my daughter in law delivered at home and the afterbirth won't come, blood everywhere
        am 29 week and the baby sleep too long, not move from morning
        iv been cramping n bleeding heavy im 10 wks is it my pelvic floor
        gave birth on the 3rd, chest tight, legs swollen, can't lie flat
        belly's gone strangely silent
        baby turned weird, i felt one huge thrash and after that zero
        I'm twenty-nine weeks and he's usually a little soccer player after dinner, but tonight I ate ice, I poked, I played him music and it's like there's nobody home
        you guys treat pelvic floor right, I'm 33 weeks and I thought I was leaking pee again but it's pink, it's warm, it won't stop and my belly is tight as a drum
        My wife delivered Sunday, all good, and now she says someone's sitting on her eyes, her feet are balloons, and she just called me by her brother's name
        I had a positive stick and some cramps, then in the shhower a knife went through my left side and I slid down the wall and my shoulder aches too
        rear ended on the 805, I'm six months along, no blood or anything but my stomach keeps clenching and I haven't felt her roll since
        my bump went quiet
        bleeding, 14 weeks, clots
        head's showing, no midwife
        baby isn't breathing
        my son's choking on a grape
        toddler fell in the pool
        there's a little boy alone on the balcony railing
        my infant is floppy and blue
        somebody left a baby in a stroller in your parking lot in the sun
        he swallowed a coin and he's drooling, can't cry
        child wandering on the freeway ramp
        my daughter's throat is closing after the peanut cookie
        my stepdad is locking my little brother in the closet right now
        bathtub, i turned around for a second, he was under
        he is sucking in his ribs to breathe, tiny belly going up and down
        barking cough and a whistle every breath, lips dusky, 18 months
        im home alone and theres smoke
        newborn hasn't had a wet diaper in 14 hours and can't be roused
        a lady is dragging a screaming girl into a van
        my nephew pulled the dresser onto himself
        he's got the blind cord around his neck
        window screen gave out and the two year old is on the driveway
        they left the twins with their drunk uncle and he's driving them now
        baby choking
        a girl here maybe six says her dad's friend is coing to hurt her now
        his tongue swelled from the bee, he's four
        he threw her at the couch cause she cried and she's gone limp
        my ex took the kids and said nobody will see them again, he has a knife
        she stopped breathing for a bit in her crib then started
        little guy's head is stuck between the bars and he's going purple
        my one year old bit a cord and got a shock, burn in his mouth
        I'm afraid for the child next door, she screams and I hear the belt now
        son is diabetic, breath smells of nail polish, heavy breathing, sleepy
        kindergartner dashed in front of a bike, she's lying there crying, won't move her legs
        the grandson got under the riding mower
        he locked himself in the chest freezer
        my preschooler ran off at the mall by the trolley tracks, gone 20 min
        hot dog piece stuuck in her throat, no sound comes out
        baby slept on his tummy and he's pale and cold
        they're slapping a kid in the hallway by your restroom, hard
        kid on the roof of the parking gargae legs over the side
        mom's boyfriend's smashing stuff and my sister's bleeding, im 12
        I run the bakery next to you, there's a sedan by the hydrant, windows up, and a baby in the back that's red as a beet and not crying anymore
        I'm supposed to be watching my cousin and he put a balloon in his mouth and now he's grabbing his neck and no noise comes out, my aunt's phone is off
        my granddaughter got into the neighbor's pond, she's coughing and spluttery and sleepy now, the paramedic lady on tv said that can be bad, her chest is sucking in
        there's a man by your bike rack telling a little girl he knows her mommy and she's pulling away and crying, I don't think she knows him
        miss can you help, I am eight, my mommy fell asleep in the car and it's getting really hot and the doors won't open
        toddler under water
        baby blue, wont cry
        kid dangling from window
        he's got a gun
        someone's breaking in
        she's coming at me with scissors
        there's a fight in the parking lot, one has a bat
        he said he'll kill us tonight and he's loading it
        shots fired
        dad's throwing mom down the stairs
        please send cops, he won't let me leave the car
        they jumped me, i'm bleeding
        a guy followed me into your building and he's waiting by the door
        neighbor screaming help and things are breaking
        he grabbed my throat an hour ago, my voice is hoarse, he's in the next room
        being robbed
        my brother is off his meds and swinging a machete
        i just stabbed him, he's bleeding
        roommate won't let me out, took my phone, i'm on the tablet
        pretend this is about my shoulder. he is standing behind me. send police
        can't talk, he's here, he's armed
        son's punching holes in the wall and now he's turned on me, i'm 71
        she threw boiling water at him
        the caregiver's slapping my grandmother as i type
        two men dragging a woman behind the dumpsters
        hammer in his hand, chasing the dog and us
        someone at the front is threatening the staff and won't leave, he says he has something in his bag
        got pepper sprayed and punched outside your clinic, he's still there
        he's strangling her
        my patient lunged at me, i've locked myself in room 5
        i am going to shoot up this place today
        he poured gas on the porch
        drunk guy attacking people at the bus stop
        boyfriend has my wrist twisted and says he'll break it if i call anyone
        help. he found me.
        I've got the rifle and I'm on my way to her house
        they're beating up an old man on 5th ave
        bomb threat just called in to the desk
        he ran me over on purpose, he's turning round
        police please 2nd folor he's smashing the door
        cousin pulled a blade at dinner, my uncle is cut
        my wife is holding a kitchen knife to herself and the kids are in there
        I said I was booking my knee so he'd let me have the phone, he's been throwing plates since noon and he has the tire iron, we live at the end of the court
        the couple upstairs are going at it, something heavy just fell, she yelled that he's killing her and now there's no sound at all
        our old patient came back furious about the bill, he's got Dana backed up against the file room and keeps reaching in his jcaket
        my dad's drunk and he's got my brother by the hair on the stairs and says he'll throw him over, I'm under my bed
        he just tried to run my truck off the road and now he's at the pump next to me staring and tapping a wrench on his palm
        she's stabbing at the door
        send police, quietly
        he broke my nose, still swinging
        boiling oil all over my arm
        my shirt caught fire
        skin's peeling off my hand in sheets
        grill exploded in my face
        acid splashed in my eyes
        kid pulled the kettle onto himself
        fell in the campfire, both palms white and i don't feel them
        electrical burn, hand's black
        radiator cap blew, face and neck scalded
        fireworks went off in his hand
        grandma's robe lit on the stove
        hot tar on my legs
        leather-looking skin where the iron was, no pain at all
        trapped in a house fire, singed nose hairs, coughing soot
        lye got on my forearm and it's eating in
        she fell asleep on the heating pad and there's a charred patch on her back, diabetic
        bathwater was too hot, baby's bottom half is red and blistering
        gasoline flash, eyebrows gone, hard to swallow
        welding arc, clothes melted into my skin
        hand in the fryer
        wet cement in his boots all day and now you can see holes in his shins
        my face is blistering and one eye won't open, chemical at work
        dad poured lighter fluid and woosh, his arms are raw
        touched the power line with a pole, smoke from my shoe
        I have burnt with water of pasta my two feet, the skin go away like a sock
        muuffler burn size of a plate and it's gone gray
        curtains on fire, pulled them down, hands cooked
        hot wax spilled, daughter's neck, screaming
        my vape battery went off in my pocket, my thigh is charred
        propane heater in the tent, half his face
        scalded toddler
        turkey fryer tipped over on my brother, he's shaking and his skin's sliding off
        she's burned about her whole back
        bleach and something foaming on my legs, white patches, it won't quit stinging
        sunscreen can near flame, boom, chest and chin
        ashes were still hot under the sand, my daughter's soles are one big blister
        pressure cooker blew, can't see out of my left eye and my cheek's raw
        arms smell like bbq sorry, joke, but they're deep burned and shaking hard
        exhaust steam got the mechanic in the face, he's hoarse
        we were frying churros, oil jumped, my nephew's whole chest and chin is wet and shiny and the skin comes off with the shirt, he's five and he's gone quiet
        I'm an electrician, took a hit off the panel, there's a little black hole in my palm and another on my elbow and my heart's diong flips
        Husband was burning brush and threw gas on it. His eyelashes are gone, he's got soot in his spit and he is starting to sound like a frog.
        mom has no feeling in her feet from the diabetes, she soaked them in water straight off the stove, and now the tops are white and lifting off like wet paper
        some powder from the tank got in my gloves and I rinsed and rinsed but it's still cooking my fingers, they've turned yellow and hard
        face on fire, literally
        melted nylon in my legs
        whole hand blistered, white, numb
        somebody by the water cooler isn't moving
        there's a woman slumped in the chair near the fish tank
        old fella in the corner fell off his walker
        i'm at the kiosk, the person in line behind me passed out
        your receptionist just collapsed
        somebody in the restroom isn't answering, feet on the floor
        hey the dude with the red cap is shaking and drooling
        a stranger here can't talk right and half her face is loose
        one of your patients tumbled down the front steps, head's bleeding
        somebody's choking in the lobby
        not me, the gentleman across from me, grey, sweating, holding his arm
        waiting room, teen girl, lips swelling up from a granola bar
        the delivery guy's down
        nobody at the desk and this man's gasping
        the elderly lady beside me keeps nodding off and i can't wake her now
        person on bench outside your door, needle in arm
        sir in the blue jacket is talking gibberish all of a sudden
        man fell in lobby
        somebody on the therapy table is yelling she can't breathe
        she just got up from the chair and went straight over backwards, the lady with the cane
        kid in the waiting area has a marble in his throat
        there is one senior, he have pain in breast and very white, where is the doctor
        your janitor is unconscious by the mop bucket
        customer by the window is having some kind of attack
        is anyone working here?? this dude's not breathing
        a man came in from the street, swaying, bleeding out of his ear
        someone's grandpa is wandering in here, hot, confused, no shoes, bright red skin
        the woman filling forms says her arm has gone numb and she's slurring
        unknown person asleep in hallway, won't respond to shouting
        the fellow holding the ice pack just went limp
        in your lobby: guy, hives, wheezing, he points at his throat
        an angry man in here is swinging his crutch at peole
        someone collapsed, come out front
        she's a stranger to me but she says she took all her pills and sat down here to wait
        elevator's stuck with a man inside yelling that his chest hurts
        one of the ladies waiting says her sugar dropped, now she's soaked in sweat and staaring
        motorcyclist just crashed in front of your windows
        the veteran with the service dog is convulsing, dog's barking at us
        he was reading a magazine and it slid off his lap and now his head's back and mouth open
        I only came for my wife's ride, but the gentleman under the clock has been bent over for a while and there's drool, and when I tapped him he went sideways
        excuse me I don't work here, there's a grandma in the ladies' stall, I can see her hand on the tile and she's moaning she can't get up and there's blood
        I'm checking in for 2:30 and the young guy two chairs down got super red and itchy after his protein bar and now he's making a squeaky noise when he breathes
        your parking attendant is sitting against the wall in this heat, he's stopped sweating, he's calling me mama and he can't hold the water bottle
        the mailman set down his bag, said his arm felt funny, and is now trying to talk and it comes out like soup, he's on your bench
        some lady just fainted here
        stranger seizing by your door
        man in chair 3, purple
        moms face looks weird on one side
        dads talking like he has a mouth full of cotton
        is it bad if my husband suddenly cant smile right
        left eyelid and left lip both sagging since coffee
        wife cant remember what a spoon is called, started an hour ago
        she forgot how to use her phone all at once and cant grip it
        hes trying to say water and it comes out as chair
        can u look at my mom her face is uneven today and shes acting confused
        words stuck, i know what i want to say n cant
        my hubby cant lift his right foot and hes mixing up our kids names, just started
        face numb hand numb both on the left, 30 min now
        my speech went funny and my leg feels heavy, 61 f, high blood pressure
        cant tell if dad is tired or having a stroke, his voice is thick and he leans in the chair
        typing w one hand cuz the otehr one stopped
        her face slid. we are in the car. do we come to you or er
        She answered the door with lipstick on only half her mouth and her sentences make no sense, she was normal on the phone at ten
        My dad did the dishes like always, then he asked me what this thing is for and held up a sponge, and now his left hand is curled up and he can't open it
        I'm sure it's a pinched nerve from sleeping on the plane, but my cheek, my arm and my leg on the same side are all dull since I got up and I keep biting my lip
        We facetimed my mother and my sister noticed her eye and mouth hanging on the same side, mom says she's fine but she couldn't find our names
        hi, do you take medicare, also my roommate tried to sign for a package and only made loops, then he couldn't say his own street
        I was reading a recipe out loud to my son and he started laughing because it came out as nonsense, I could hear it was wrong but I couldn't fix it, still can't
        My boss told me to go home because I was slurring on the conference call and I dropped my headset twice with the same hand, I haven't had a drop to drink
        She was putting groceries away and put the milk in the oven, then walked into the fridge door on her left like it wasn't there, she's 74 with blood pressure
        My neighbor rang my bell and couldn't tell me why he came, just pointing at his mouth, and his right arm swung by his side
        my vision went half out for a few min yesterday, ok now
        had trouble talking for like 10 min, went away
        arm got weak for a bit then normal, worth mentioning?
        husband's speech slurred at dinner but hes good now
        ministroke maybe? came and went in an hour
        leg went weak at target, fine by the time i got to the car
        my mouth felt lopsided earlier, mirror looks ok now
        dad was confused n couldnt find words, lasted maybe 5 min
        numb fingers numb lip, 15 minutes, no more now
        she couldnt see out one eye for a minute this am, back to normal
        should i worry if my hand stopped working then started again
        sudden dizzy and slurring at noon, slept, all better
        i couldnt hold my fork for a while yesterday, right hand, gone now
        mom said "i cant talk right" then 10 min later she could
        for a few minutes today i couldnt understand english, now i do
        my whole left side did a weird thing and then quit, do i still come thursday
        my foot dragged for half a block and then it was good again
        he had a funny turn, mouth down one side, better after a nap
        happened twice now, one side of me goes dead for a couple min
        felt drunk without drinking for about 20 min, double vision, over now
        face tingle + couldnt say my sons name. passed. prob stress
        everyone says i looked crooked at the party but i feel great today
        Got up to pay the bill and couldn't count the money, the coins might as well have been buttons, five minutes later I counted just fine and left a tip
        Mom dropped the remote three times during Wheel of Fortune and couldn't tell us who was winning, by Jeopardy she was her old self so we let it go
        Yesterday I tried to say good morning to the crossing guard and it came out as mush, I waited on the corner, it cleared up, I went to work
        Not sure this matters for my shoulder visit, but two nights ago my left arm and the left side of my tongue went dead while I was knitting, and then it lifted like nothing
        He says he was just tired. But he stood in the garage holding his keys and couldn't work out which one, and one side of his mouth was down. It lasted till I got him a chair
        My aunt had a moment at the nail salon where her hand went floppy and she was answering in jumbled words, the girl gave her water and it passed, she wants to go on with her day
        Sitting in traffic the right side of the world disappeared for a couple of lights, then it came back and I drove to my appointment, so here I am
        we thought he was joking around because he was talking like a broken radio, then he stopped and said what are you all looking at, this was around six
        I had my arm up washing the window and it came down by itself, couldn't raise it till the kettle boiled, now it's strong as ever, I'm 69
        chest heavy n arm tingly, prob nothing
        is it heart attack or gas
        chest pressure since 5am took an antacid no help
        can a panic attack make ur left arm ache and chest squeeze? happening now
        bf is 29 did coke and now his chest hurts bad
        husband has chest pain but refuses 911
        chest feels full like i ate too much but i didnt eat
        pain under left boob going to shoulder, sweating
        hubbys arm hurts and he looks terrible
        weird tight feeling across chest every time i climb the stairs, new this week
        jaw pain and sweaty, had stents last year
        my mom feels sick and her upper back hurts, shes pale and short of breath
        feel like puking, arm feels dead, chest burns
        no energy at all, nauseous, ache across both shoulders, im female 58
        grandpa holding his chest wont let us call anyone
        chest pain comes n goes since last nite
        sore chest and cold sweats, could it be from pt yesterday?
        my left arm has been achy all day and now my chest is too
        i cant get comfortable, theres a weight on me, sick to stomach
        pain from chest into teeth, whats that
        fifty one, smoker, crushing feeling when i mow, stops when i rest
        tightness in throat and chest, arms feel like lead, clammy
        somethings wrong with my heart i can feel it
        The bus was late so I ran two blocks and got a squeezing in the center of my chest, I sat down and it eased, I got up to check in and it's back
        My wife says her bra line hurts front and back and she's been burping and sweating since church, she's 63 and never complains about anything
        I teach third grade and I've been hiding it from the kids, there's an ache from my chest into the left elbow, and I had to sit on the reading rug because I got so clammy
        He came in from the garage rubbing his left arm, said he pulled something, then he sat on the bottom step and said to call the kids just in case
        I'm a mail carrier and the last three days I've had to stop on the hill because my chest gets tight and my jaw aches, today it did it on flat ground
        do you do same day? i've got pain between the shoulder blades and a heavy chest and I threw up in the sink at work, thinking I need an adjustment
        Mom is 77 and diabetic, she just says "I don't feel good", she's wet, gray, and keeps pressing on her breastbone with her knuckles
        heart racing wont stop, feel like fainting
        fainted in the shower, heart was pounding before
        heart rate 175 laying down and chest feels off
        dads pulse is 38 and hes woozy
        heart beating out of my chest, cant stand up, getting black
        my pacemaker isnt working right i think, dizzy and slow pulse
        felt my heart stop for a sec then i was on the ground
        she faints every time she stands today and her pulse is crazy
        heart going like 200 and tunnel vision
        19 yo, blacked out at soccer, no warning
        heart flops then everything goes quiet n dark
        my daughter passed out when the alarm clock rang, 2nd time
        racing heart with chest pain and lightheaded, hour now
        wife's heartbeat is real uneven and shes about to faint
        i got palpitations n i cant see straight
        woke up on the kitchen floor dont know how, heart fluttering
        pulse feels like morse code and im going to pass out
        beats so fast i cant count, sweaty, weak
        fainted sitting down. not standing. sitting
        skipped my heart pills two days, now its all over the place and i nearly fell twice
        My son is 16 and during the mile run he just dropped like someone cut the strings, got up after a few seconds, said his heart did something funny, PE teacher gave him gatorade
        I was sitting in the pew not even singing when my heart took off by itself, the usher caught me on the way down, and it still hasn't gone back to regular
        I take a water pill and potassium and I've been sick for days, tonight my legs are weak and my heart goes thump... nothing... thump thump, with gray spots
        For an hour my chest has been doing somersaults, I bore down and splashed ice water like they taught me, it isn't breaking, and I'm getting faint
        After the doorbell startled her my sister crumpled for maybe ten seconds, our mom had that long QT thing, she says don't tell anyone
        On the ride over here I had to pull into a gas station because the steering wheel went far away and my heart was tripping over itself, I'm in the lobby now and it's coming on again
        trouble breathing since this morning
        she's breathing really fast and cant talk
        asthma attack no inhaler
        short of breath n chest tight, getting worse
        mom sounds like shes underwater when she breathes
        his neck muscles are popping out when he breathes
        grandma has copd and shes way worse today, cant finish a word
        my oxygen is 86
        wheezing so bad i cant sleep or lie down, 4th neb
        he turned kinda gray and hes huffing
        my ankles are huge and now i cant breathe at night
        my boyfriend keeps pulling for air, shoulders going up n down
        lungs feel full of water
        struggling to breath pls hurry
        out of breath brushing my teeth, was ok yesterday
        mixed cleaners in the bathroom and now i cant breathe right
        got hit in the ribs at hockey, now each breath is tiny and it crackles
        daughter has croup and its way worse, she sounds like a seal and her chest caves in
        I walked from the car to your door which is like thirty steps and I had to stop four times to get air, last Tuesday I walked it without thinking
        Dad's on oxygen at two liters and I turned it to four and he's still got his mouth wide open like a bird, and he's getting sleepy and I can't tell if that's good
        My wife has MS and a cold, and her cough got so weak she can't clear anything, she's gurgling and her breaths are shallow little sips
        I've had bronchitis all week, thought I was over the hump, but since lunch I can't speak more than a couple words and my daughter is typing what I say
        The puffer usually works in five minutes. It has been an hour and six puffs and my belly is sore from pushing the air out. I can hear it across the room
        mom choking on her pill
        something in his throat and hes turning colors
        dad cant breathe he was eating
        toddler put a rock in her mouth and now cant breathe
        she grabbed her throat and cant speak
        how do u do the heimlich hes choking
        wife is choking, did the back slaps, still nothing
        he was eating peanuts laughing, now no sound
        girl at my table cant breathe, meatball
        choked on an ice cube and now breathing is squeaky
        grandma has dementia, stuffed bread in her mouth, face purple
        infant choking on plastic wrapper
        the pill is stuck n i cant breathe good
        kid inhaled a bead, weird whistle when he breathes
        choking on vomit, hes passed out drunk
        We're at a birthday party, a boy popped a water balloon in his mouth and sucked it in, he's running around in circles with no voice
        Grandpa always eats too fast, this time the pork chop went and he stood up so hard the chair fell, he's slamming the counter and his ears are turning purple
        My mother's feeding was fine and then she coughed once, a small wet one, and now she's not moving any air and her eyes are watering and wide
        I did the thrusts and a bit of hot dog flew out, but he's still hoarse and drooling and wheezing on one side like part of it stayed down
        The nurse aide gave him thin juice instead of the thick one and he's been sputtering ever since, can't talk, lips going slate
        chest pain when i breathe in, surgery 2 weeks ago
        blood when i cough, hip replaced this month
        flew home from europe and now my chest hurts to breathe
        calf pain plus chest pain
        had my baby last week and cant breathe right, leg hurts
        my clot might have moved, sharp pain when i inhale
        short of breath after back surgery is that normal
        quit eliquis cuz cost, now sharp chest pain and breathless
        post op and my oxygen is 88 at home
        ankle surgery, now my ribs stab me and i spit pink
        one fat leg, heart racing, dizzy
        cant take a deep breath since yesterday, on birth control, smoke
        mom came home from hospital yesterday and is suddenly panting
        stabbing in the side every breath since the shoulder surgery
        dad had prostate cancer surgery, now hes breathless n faint
        my therapist saw my leg was swollen, now my chest feels tight too
        got testosterone shots, leg been hurting, today i cant breathe
        broke my leg 3 wks ago and just coughed up blood
        knee replacement day 9. couldnt breathe on the way to the bathroom. scared
        I thought I pulled a rib turning over in bed, but it catches every time I breathe and my operated leg is tight like a drum since Sunday
        He's been stuck in the recliner since his foot surgery, and when he got up to let the cat out he turned white, slid down the door and is breathing like he ran home
        My sister gave birth by cesarean on the 12th and this morning she said mom I feel like I'm going to die, her heart's flying and she can't get air
        I drove a moving truck from Maine, slept in the cab, peed in bottles, and now that I'm here my left calf's rock hard and I'm winded tying my shoes
        My inr was low last week and I blew it off, now there's a pain on the right that stops me mid breath and a little rust color on the kleenex
        Lady from your knee class called me, she's home alone, says each breath is like a needle and she had her operation on Valentine's Day which was eleven days ago
        They told me blood clots are rare in people my age, I'm 24, on the patch, my shin's been sore since the concert bus trip and I fainted in the elevator breathing hard
        dad has an aneurysm and his back really hurts now
        terrible stomach pain and i can feel it pulsing
        aaa patient with new belly pain
        ripping pain between shoulders that goes to belly
        pain hit me like a shotgun front to back
        grandpa pale as milk, back pain all of a sudden, belly swollen
        side n back pain sudden, 72 male smoker, almost fainted
        back pain that moves from top to bottom, started an hour ago
        stomach hard and back killing me, cold and sweaty
        pain so strong in my back i cant talk, never had back trouble
        chest + back + legs tingling all at once
        something tore while i was straining on the pot, chest and back
        he said it feels like hes being pulled in half, gray face
        My father's a tough old farmer, never took an aspirin, and he's on the barn floor rolling and saying his back is breaking open, his lips have no color
        I lifted the kayak off the roof rack and felt a hot rip start behind my breastbone and run down my spine, my pulse is only there in one wrist
        The ultrasound lady told me 5.4 and to wait for the surgeon, well tonight my back and my groin hurt like nothing before and I've got the cold sweats
        I wanted to ask for a massage because my mid back suddenly went on me during the news, only now it's in my belly too and I feel like I'm going to pass out
        It's not like a pulled muscle, I've had those, this one came with a jolt, and now my left arm's tingly and my voice is gone hoarse and my wife says I look dead
        She was hanging curtains and yelled, she says it's like a sword was pushed in at her neck and drawn down, now she's vomiting and one foot is cold
        My brother's 6 foot 7 with the long fingers, doctors always said watch his heart, he's holding his chest and back both and begging me to make it stop
        cant feel my crotch after lifting couch
        peed myself didnt feel it, sciatica
        havent peed all day, herniated disc
        my groin is numb is that normal with sciatica
        lost control of my bowels, bad back
        pooped my pants no warning, legs weak, back pain
        no feeling in my genitals after back surgery
        is numbness down there from a slipped disc
        wet the bed last night, 34, bad disc
        my husband cant feel his balls since he hurt his back
        sciatica in both legs now and numb where i sit
        lost feeling around my anus, back spasm
        i push and push and no pee comes, back injury at work
        new numbness inner thighs and bladder feels off
        saddle numb. googled it. am i overreacting
        tingling in my vagina and rear since i fell on my tailbone
        L4 L5 bulge, now leaking pee all day and cant tell
        felt a pop deadlifting, now my bits are numb n feet are heavy
        hard to go number 2 or number 1 since my back locked, cant feel it
        I've had sciatica for years down the one leg so I know what that is, but since Sunday it's both, and when I shower I can't tell if the water's hot between my legs
        Not to be gross but my girlfriend noticed I smelled like pee and I honestly had no clue I'd leaked, my back's been wrecked since we moved apartments
        My dad's had stenosis forever, he walks bent over his cart, but this morning he's sitting in a wet chair and swears it's dry
        I had the microdiscectomy on the 3rd, was feeling good, and now it's like my whole seat is packed in snow and I've sat on the toilet an hour for nothing
        I rode the mower over a root, got jolted, and by supper my feet were slapping and I had to wipe by looking because I couldn't feel the paper
        Can Dr. whoever see me sooner, I know I'm booked Friday, it's just I can't tell when I need to go anymore and the numb patch is spreading from the tailbone to the front
        my legs suddenly dont work
        both legs getting weaker every hour
        weakness started in feet now its in my arms
        sudden weakness one side
        i cant stand up my legs are jello, never happened before
        dropping everything today, both hands
        my arms are paralyzed after the crash
        lost all strength in my leg overnight
        husband fell bc his legs just quit, cant lift them
        cancer patient, legs weak since last night
        getting weaker and its getting hard to swallow
        my knee buckles and wont hold me, started today both sides
        cant climb stairs since yesterday, could run last week
        tingling hands and feet and now i cant stand
        face weak both sides and legs weak after a cold
        arm hanging like dead weight, no pain, sudden
        went numb from the belly button down
        my voice is getting weak, eyelids heavy, cant chew
        my left leg is totally limp
        I got out of the car like always and my legs weren't there, I hung on the door till a man helped me, I can wiggle my toes a little but that's it
        On Monday I tripped on the rug, Tuesday I tripped on nothing, Wednesday I needed a cane and today it takes two people to get me off the couch
        I have myasthenia and a chest cold and I can't keep my eyes open or drink from a glass without it coming out my nose, and I run out of air counting to ten
        Since the adjustment on my neck this morning my fingers won't do buttons and I walk like a tin soldier, do I come back to you or them
        The breast cancer went to my bones, my mid back's been hurting at night and since this afternoon I can't lift my feet to get in the shower
        i fell and cant get up
        my arm is bent wrong
        fell off a ladder back hurts bad legs tingle
        i think i broke my neck
        grandma on the floor cant stand, hip hurts
        wrist snapped and fingers are blue
        knee dislocated and my foot is numb and cold
        fell from a tree about 15 feet, hurts to breathe
        moms been lying on the floor since last night
        motorcycle wreck, thigh is bent
        tractor rolled on my dad
        fell out of attic onto garage floor
        got thrown off a horse n i cant feel my feet
        elbow out of place, no feeling in hand
        dad fell off the step stool, hip pain, cant put any weight, foot points out
        my friend jumped off the balcony into the pool and missed
        car accident 20 min ago, neck pain and my arms burn
        broken bone came thru the skin
        hip replacement popped out, leg is short and stuck
        the shelf fell on me, chest crushed, cant breathe deep
        kid fell out of second story window, hes crying
        femur broke i heard it
        I slid off the tailgate onto a trailer hitch, I can't sit or stand, there's blood in my underwear and my hips feel like they're in two pieces
        My neighbor's cat got on the roof and he went after it, he's in the flower bed flat on his back telling jokes but he can't move his legs
        We were tubing behind the boat, hit the wake, my cousin's shin is folded like an L and there's a splinter of white in the water
        she's 91 and tripped on the oxygen hose, her hip's swollen up like a melon and she screams when we slide the bedpan, my brother says wait till monday
        I stepped back to take a photo and went off the retaining wall, eight or nine feet, landed on my neck and shoulder, it's hard to swallow and my hands tingle
        went over the handlebars on the trail, my forearm has a second elbow now and my fingers are numb, got two bars of signal
        forklift pinned my coworker's pelvis against the rack, we got him loose and he's white and says he has to lie down
        head injury and one pupil bigger
        blood coming from his ear after a fall
        headache getting worse since i hit my head
        got knocked out at boxing, cant stop vomiting
        i take warfarin and bumped my head on the car trunk
        fell off bike no helmet, dont know what day it is
        slipped on ice, back of head, seeing double
        concussion last week now slurring
        grandma hit her head, big lump, takes a blood thinner
        he fell down drunk, hit his head, cant wake him
        head got stepped on in the pile, he's twitching
        hit my head 2 wks ago, now my left hand is weak
        soccer ball to face, passed out, now says shes tired
        she keeps asking where we are after the fall
        shelf fell on my head and theres clear fluid from my nose
        daughter dove into the shallow end, hit her head, neck hurts
        fell backward in tub, on xarelto, tiny headache
        i blacked out for a sec when i hit the floor
        He was on the hoverboard he got for christmas, cracked his head on the driveway, got up and laughed, now two hours later he's mumbling and wants to sleep on the stairs
        My husband's 79, he walked under the low beam in the basement like he's done a thousand times, only now he's on that new thinner, and he's holding his eyes shut and humming
        I rear ended somebody at maybe thirty, my head hit the side glass, I signed off with the medics, and tonight I can't find the bathroom in my own house
        A can of paint came off the top shelf onto her head at the store, she finished shopping, but since we got home she's been sick five times and can't bear the tv
        The kid in right field took the line drive behind the ear, dropped, popped up, played an inning, and now he's batting on the wrong side and crying for no reason
        sudden horrible headache and vomiting
        my head just exploded
        terrible headache and cant see right
        head hurts so bad im screaming
        wife has the worst headache ever and shes confused
        never had a headache like this in my life
        headache hit while working out, super intense
        sudden pain back of head, neck stiff, throwing up
        i get migraines but this is way different and sudden
        headache so bad i passed out
        head pain like getting shot
        my mom grabbed her head and fell down
        instant headache during sex, still there
        headache and my eyelid dropped
        family history aneurysm, sudden awful headache
        whole head is pounding came on in seconds, light kills me
        headache plus slurred speech
        postpartum worst headache, blurry
        husband says somethings burst in his head
        headache i cant even lift my head, sick everywhere, came on sudden
        heard a whoosh then massive head pain
        sudden skull pain n cant walk straight
        is a sudden severe headache from my neck? never felt anything this bad
        head feels like its ripping apart since 4pm
        I bent over to get the laundry out of the dryer and it was like a light switch, off then pain, and I've been lying on the cold tile with a bucket ever since
        She never even takes tylenol and she's in the dark closet holding her head, rocking, says it started between one word and the next on the phone
        I got the kind of headache people talk about, I was just brushing my daughter's hair, it dropped me to my knees and now my neck won't go down
        I had a big sudden one last week that I slept off, and this morning it came again worse, with my stomach heaving and my right eye not opening all the way
        My coworker was lifting water jugs and yelled a word I won't type, both hands on the back of his head, now he's gray and says the floor's tilting
        my son is having a seizure what do i do
        first seizure ever
        his body is jerking and eyes rolled back
        seizure longer than 5 min
        two seizures in a row
        my friend just fell and is convulsing
        had a seizure today never had one before
        baby shaking with fever
        seizure and hit her head
        dad jerking in his sleep and wont wake, wet the bed
        half his body is twitching wont stop
        alcoholic, stopped drinking, now shaking n seeing things and had a fit
        turned stiff and blue then shook
        diastat given still seizing
        she went blank and her arm keeps jerking
        epileptic here, 3 seizures since breakfast
        lip smacking staring not answering for like 10 min
        his eyes are stuck to one side and hes rattling
        she's convulsing in the dentist parking lot next to you
        My dog kept licking my face and that's how I came to, the lamp's broken, my shoulder's out, and I don't know where the last half hour went, I've never had epilepsy
        He does have seizures but they end by themselves in a minute or two, I'm watching the microwave clock and it's been nine, and he's the wrong color
        My granddaughter was on the swing, went stiff as a plank and fell backward, she's still jerking a bit and there's foam
        My husband quit his sleeping pills cold turkey Friday, he's been sweaty and jumpy, and just now he went down in the hall, arms beating on the wall
        high fever cant look at light neck hurts
        spots that dont go away when i press, fever
        roommate has meningitis now i feel sick, neck stiff
        daughter hot confused and light hurts her eyes
        neck stiff n fever 103 is this a pulled muscle
        son says his neck hurts to look down, 104, sleepy
        rash like little bruises and shes burning up
        my teen is acting out of it w fever and headache
        cold hands hot head bad headache spotty rash
        cant straighten his neck, crying, fever
        he has a cochlear implant, fever, ear pain, neck wont bend
        shes shaking w fever and says her head and neck are killing her, lights off
        flu but my neck is locked and im loopy
        dark dots on her legs came in one hour w fever
        my newborn is floppy hot n has a weird scream
        fever came back and now stiff neck and puking
        brain surgery 2 weeks ago, fever, stiff neck
        My son came off the school bus saying his head hurt, by dinner 103.6, now he's got his knees pulled up and he won't let me take the blanket off his eyes
        We thought it was a crick from his new bunk bed, then he threw up, then I saw dots on his belly like someone had poked him with a pen
        There's been a case at my daughter's college and she texts me my neck's so stiff lol, fever, can't stand her phone screen, should I drive up
        My mother had shingles near her eye, and now she has a temperature, her neck is rigid, and she's talking to her sister who died in 1996
        Baby is eight weeks, was fussy, now she's too quiet, hot as anything, arching back like a banana when I pick her up
        I pulled off a tick two weeks ago, and now one side of my face is slack, I've a fever, and my neck and head hurt so much that I lie in the dark
        shaking chills and confused
        fever and shaking so hard, surgery last week
        dads skin looks blotchy and hes breathing fast
        im so cold and shaky with a fever and cant think
        fever and havent peed since yesterday
        leg turned purple and hurts insane, fever
        pic line arm red and im shivering hard
        confused weak and fever after knee replacement
        temp was 103 now its 95 and hes mumbling
        pain way worse than the wound looks, skin turning black
        after my abortion i have fever and bad belly pain and smell
        feel faint, bp 80 over 40, fever
        kidney infection and i cant stop shaking
        wound smells rotten, sweating, out of it
        septic? red streaks, chills, racing heart
        my nana is cold and clammy and talking nonsense since her bladder infection
        red hot arm spreading while i watch and i feel drunk
        transplant patient w fever and chills
        wisdom tooth out, neck swelling, fever, cant swallow
        bed sore is black and shes burning up and sleepy
        I had sepsis once and the doc said come right away if I ever feel like that again, well I'm freezing under four blankets and my fingers look bruised
        My wife's c-section scar was weepy but she's tough, tonight she's hot, her belly's like a board, and she asked me whose baby is crying
        He picked at an ingrown hair, it turned into a lump, now his groin's purple and it crackles when you touch it and he's sweating through the sheets
        Grandpa has a catheter, it went cloudy on Friday, today he's pulling at the curtains, freezing, and his breathing's like a little engine
        You asked about my pain today: the knee's a 3, but I've got a fever, my heart's 135 sitting down, and I keep losing my train of
        lips swollen after eating
        face is swelling up fast
        ate peanuts im allergic, no epipen
        my kid is allergic to eggs and ate cake, hes wheezing
        throat tight after new medicine
        used my epipen what now
        allergic reaction getting worse benadryl didnt help
        hives and throwing up after shrimp
        my daughter has hives and shes coughing nonstop, ate cashew
        wasp sting, feel faint, itchy hands and feet
        voice went hoarse n throat itchy after nuts
        eyes puffed shut and wheezing
        my husband ate crab now red and passing out
        reaction to the tape, hives all over my chest, throat feels thick
        fire ants got me, whole body itching, lightheaded
        after the flu shot my throat feels tight and im flushed
        drank almond milk by accident, lips tingling, hard to breathe
        hornet sting in the mouth
        my neck is all blotchy and theres a lump in my throat that is growing
        poison? allergy? idk, face burning, lips fat, cant talk well
        The waiter swore there was no sesame, and ten minutes later my ears were on fire, my stomach cramped and now it feels like my tongue's wearing a coat
        My son has a tree nut allergy and the babysitter gave him pesto, he's clearing his throat over and over, he's blotchy and says mommy I feel scared
        I used the ice spray on my knee in your gym and my skin went bumpy all the way to my face and now I have to work to get a breath in
        I only took one aspirin for my elbow, now my nose is running, I've got welts, and my chest whistles, I've never had trouble with aspirin that I know of
        took insulin didnt eat, really dizzy
        cgm says low low low and im confused
        type 1, vomiting, cant keep sugar up
        diabetic coma maybe, hes snoring n cold
        sugar keeps dropping after 3 juices
        feel drunk, diabetic, shaky hands
        grandpa took his sugar pill twice, hes out of it
        sugar too low to read
        diabetic at gym collapsed
        my sugar was 50 now 44 now 39
        she is diabetic and cold sweaty and mumbling
        blurry, shaky, sweating, forgot dinner after my shot
        wife had a low and now shes jerking
        sugar over 600 and hes sleepy, breathing weird
        my mom mixed up her insulins and now shes talking baby talk
        low blood sugar, i dont know where i am
        need sugar quick my hands wont work
        he's diabetic, eyes open, wont answer, drool
        I'm alone, sugar's thirty something, I ate a tube of frosting and I still can't work the door lock, keys look like they're moving
        Dad insists he's fine and keeps buttering the same piece of toast, he's dripping wet, and his glucose thing says 47 with an arrow down
        We got in late from the airport and she took her dinner shot at the gate but the food place was closed, she's leaning on the luggage cart giggling and can't say our address
        My student has a pump, she put her head on the desk, kids thought she was sleeping, her hair's wet and I can't get her to lift it
        Halfway through the bike my legs turned to string and I couldn't remember my therapist's name, my sensor's screaming, my gummies are in the car
        heat stroke i think
        my dad is burning up from working outside, not making sense
        fell down at practice, hot red skin, vomiting
        temp 106 after running
        overheated cant walk straight throwing up
        kids in a hot car at the store
        heat, confused, skin dry
        my worker fell over on the roof its 108 out
        husband came in from mowing and is talking nonsense
        shes hot as fire and shaking, was at the beach all day
        he's seizing from the heat
        coach says drink water but my son is slurring and hot
        hot, headache, cant remember how i got here
        old man sitting in the sun outside your building, red and not talking right
        landscaper down, wont drink, skin hot
        football player down hot and mumbling
        heat rash maybe but hes delirious too
        My brother's doing a pool deck in full sun, his crew called because he's laying bricks in the wrong yard and arguing with a tree
        It was ninety-eight inside when I opened her apartment, the windows painted shut, she's on the bed in a sweater, hot, dry, and only moans
        I did the beer mile in the heat like an idiot and now I'm cold with goosebumps, my head's splitting, my legs wobble and I keep forgetting what I'm typing
        He's a big boy in full pads, they ran laps as punishment, he puked, then he stood there with his helmet on backwards and couldn't tell us his last name
        My van's AC died with five seniors on board, one of them's gone glassy, her skin's like a hot plate and she's stopped answering the hymn
        The line cook's been at the tandoor for ten hours, he walked in the freezer, sat down, and now he can't get up and he's talking to his mother
        everything is dark on one side
        woke up cant see
        flashing lights and now a black spot covering half
        sudden double vision
        mom says one eye is all gray today
        floaters everywhere and a shadow on the side
        bad headache at temple, jaw pain and vision going
        son got hit with a dart in the eye
        blind spot came on suddenly, getting bigger
        is it normal to lose vision in one eye for 5 min
        sight going in and out today
        eye surgery yesterday and now its all black
        its like looking through mud in one eye since 2
        lasik last week, hit my eye, cant see now
        I closed my right eye to aim at the dartboard and the board was gone, the whole wall was gone, so the left one's dead and I don't know since when today
        I put the eye drops in like the doctor said after my retina repair, but a big dark moon's been climbing up from below since I woke
        My grandmother asked me to turn on the lamp, it was on, she felt my face with her hands to see who I was, this is new as of the last hour
        Combing my hair has hurt for a week and chewing steak makes my jaw give up, and now at the eye chart on my fridge I can't even see the fridge with my left
        A champagne cork got me last night, laughed it off, this morning that eye's full of red and I can only tell light from dark
        toddler ate my pills
        carbon monoxide alarm going off and we feel sick
        snake bite
        ate a weird mushroom and im throwing up
        drank windshield washer fluid
        breathed in fumes and im dizzy n confused
        daughter ate a tide pod
        swallowed gasoline siphoning
        black widow bit me, cramping
        mom drank the wrong bottle it was cleaner
        co detector beeping, headache, wife passed out
        kid got into grandmas blood pressure pills
        rattlesnake got my ankle, swelling
        is it dangerous to mix bleach and ammonia, i did and cant breathe
        swallowed magnets
        2 yr old drank nail polish remover
        ate a plant in the yard and her mouth is swelling
        he drank moonshine and cant see now
        pesticide got all over him, drooling and twitching
        ate gummies that were weed, my 3 year old, he wont wake up
        my dog sitter ate bad fish, face numb, cant stand
        chewed a nicotine pouch, baby, vomiting
        drank lighter fluid as a dare, coughing
        i accidently drank hydrogen peroxide, the strong kind, stomach swelling up
        took a big swallow of vape juice
        My toddler had grandpa's weekly pill case open on the rug, Thursday and Friday are empty, he's wobbly and his eyes look sleepy
        The apartment smells like rotten eggs, the stove knob was bumped, grandma's slumped over the table and the bird's dead
        We foraged ramps, made a nice soup, it turns out one of them wasn't a ramp, my husband's heart is going slow and he's puking green
        My son's science kit had a blue liquid, he sipped it on a dare, now he says it burns all the way down and he can't swallow his spit
        I cleaned the pool pump in the closed shed, got a face full of the powder gas, been coughing foam since, my wife made me write
        She put the essential oil, wintergreen, a whole spoonful, in her tea because a website said so, and now her ears ring and she's breathing fast
        overdose
        he od'd
        took 20 tylenol pm
        took double my heart medicine by mistake
        fentanyl i think, hes not breathing right
        swallowed all my sleeping pills
        mom took too much morphine
        took too much tramadol, feel weird n cant stay awake
        girlfriend drank a fifth and took xanax, cant wake her
        accidentally took my dads meds and im dizzy
        gave my baby too much medicine
        took 4 oxy instead of 1, so sleepy breathing slow
        patch plus pills, hes out
        snorted something, heart pounding, chest hurts
        gave narcan twice hes still gray
        took my blood thinner 3 times today by accident
        ate way too many edibles cant move heart racing
        drunk and not waking up, throwing up in his sleep
        dad took all his pills at once he has dementia
        my roomate shot up and is making a snoring noise
        pain was bad took 12 vicodin since this morning, now yellow n sick
        took meth 2 days, seeing bugs, chest tight
        too many muscle relaxers cant keep my eyes open
        she took the bottle an hour ago and says shes sorry now
        My husband keeps a tray for his back pills and he dozed off, woke up, thought it was morning and took the whole day again, he's nodding over his cereal and his chin's on his chest
        I found my niece in the guest room with an empty ibuprofen and an empty Sudafed, she's shaky, sweating, heart going a mile a minute, she says it was just to see what happens
        Neighbor kid came banging on my door, his mother's on the bathroom floor with the straw still in her hand and her fingernails are blue
        He wears the pain patch and sat on the heating pad with it all evening, now he's breathing like every ten seconds and I can't shake him up
        bleeding bad from my arm
        throwing up blood
        cut myself deep and its spurting
        blood in toilet lots of it, dizzy
        nosebleed for 2 hours on blood thinners
        my stitches opened and blood is pouring
        cut off my finger
        pooping black tar and weak
        bleeding thru all the towels
        husband cut his leg with a saw
        surgery site gushing blood
        soaked thru 4 bandages and still going
        vomit looks like coffee grounds
        bleeding from my mouth wont quit, on eliquis
        bad cut on wrist, from the can lid, pumping out
        mom bleeding from her rear and real pale
        lawn mower blade cut my foot open
        knife slipped cutting an avocado, hit something big, its squirting
        she has a huge bruise growing on her thigh, on warfarin, feels faint
        period so heavy im passing out
        nail went thru my foot and blood is filling my shoe fast
        glass table broke under him, back is sliced wide open
        cant stop the bleeding, pushed for 20 min
        My grandson was whittling and the blade went in above his knee, I've got my belt around it and my hands on it and it's still coming up between my fingers
        I thought the pepto turned it black but I stopped taking that Monday, it's sticky as tar, it reeks, and I nearly fainted coming back from the bathroom
        They took the cast off and the pin hole started running, it's dripped from the car to your front door and I'm seeing sparkles
        Dad's been hiding bloody handkerchiefs in his robe pocket, tonight he coughed a cupful into the sink and sat down white as flour
        she collapsed
        my mom fainted and shes not responding
        fainted out of nowhere
        passed out 3 times today
        passed out and hit the sink, chest felt weird before
        she looks dead
        how do i do cpr
        i keep fainting
        fell out of bed and cant be woken
        breathing weird and wont wake up, sounds like snoring
        collapsed in shower
        my buddy fainted lifting weights and isnt right
        eyes half open not answering me
        got shocked by an outlet and passed out
        drowned? pulled him out of the pool not breathing
        everything went black while i was driving
        fainted on the toilet, black stool
        is it ok to move someone who collapsed, hes not talking
        I came home for lunch and the tv's on and he's in his chair with his sandwich on the floor, I've called his name, I rubbed his chest, nothing
        She stood for the anthem, sat, stood again and just folded between the bleachers, her eyes are open a crack and there's hardly any breath
        My roommate usually sleeps till noon but it's three, his alarm's been going for hours, I shook him and his arm drops like a rag
        baby not moving
        cant feel the baby kick today
        pregnant with bad headache and seeing spots
        my water broke at 28 weeks
        pregnant bad pain on one side and dizzy
        baby is coming now
        bleeding after having my baby, soaking pads
        fell on my belly 32 weeks
        contractions too early
        less kicks than normal since last night, 36 wks
        pain in upper belly right side pregnant bp high
        bleeding 8 weeks and passed out
        hard belly wont relax and bleeding, 30 weeks
        my wife is 6 months and spotting then gush
        pregnant got in a car accident, belly pain
        ectopic? shoulder hurts, belly hurts, faint, late period
        fever and leaking water 33 wks
        baby stopped moving after i fell
        giving birth in the car
        had baby 2 wks ago huge clots coming out, dizzy
        bright red bleeding 3rd trimester no pain
        doppler at home cant find the heartbeat, 29 weeks, she was kicking yesterday
        is it normal that the baby has been quiet for 2 days
        pregnant and blurry vision, feel awful, bp 165/105
        I lay on my left and drank ice cold soda like the app says, counted for two hours, got one maybe, and she's normally a gymnast at bedtime
        I had the baby nine days ago at home, thought the bleeding was slowing, then I stood up from nursing and it ran down both legs into my slippers
        My cousin's seven weeks, she's curled on the rug at her job holding the right side, sweating, says even her shoulder hurts and she can't sit up
        She's 37 weeks and itchy and tired, whatever, but today she can't read the clock, there's a band of pain under her ribs and she's puffed like a marshmallow
        It felt like a pop and then a warm trickle, I'm only 24 weeks, and now there's a tightening every five minutes and something feels low
        son swallowed something and cant breathe
        someone is trying to take a kid
        3 month old fever and wont wake
        baby fell down the stairs and is vomiting
        kid is being beaten next door right now
        daughter pulled tv down on herself
        newborn stopped breathing for a few seconds
        infant shaken i think, floppy
        my little girl is missing
        kid standing on the ledge of the garage
        toddler wrapped in blind cord
        my nephew is in the washing machine and cant get out
        baby wont stop throwing up green, belly hard
        there is a boy alone in the street crying, cars all around
        my dad is drunk and driving with my sister in the car rn
        baby has a fever and purple dots
        kid drank from a bottle under the sink
        babysitter hit my son and hes acting sleepy
        toddler got stung lots, swelling
        im 10 and my mom wont wake up
        im 9 my grandpa fell and hes not talking
        The neighbors went out and there's a baby that cried for three hours and just went silent, I can see through the mail slot and no one's home
        My son's friend dared him to hang from the tree swing rope and it went round his neck, we got him down, he's coughing and can't speak and his eyes are red
        I turned to get the towel, the four year old was face down by the steps of the spa, she's breathing now but her lips are dusky and she's limp
        There's a dad in your parking lot shaking a little one by the shoulders really hard, the head's snapping, please somebody go out there
        electric shock and chest hurts
        boiling water on my kid
        chemical burn in eyes
        smoke inhalation coughing black
        got electrocuted
        baby burned by bath water
        hand burned white no feeling
        touched a live wire and passed out
        gas explosion
        spilled acid on my leg
        my grandma caught her sleeve on the stove
        grease fire, both hands
        struck by lightning
        steam burn on face, hard to breathe
        burned my throat, inhaled hot smoke
        drain cleaner on my skin its bubbling
        kid stuck a fork in the outlet, hand black
        car caught fire, he got out, hes burnt
        my muscles are jumping since i got shocked at work, heart skipping
        hot coffee all down the baby's chest, skin peeling
        curling wand fell on my baby's face, its white and open
        burn goes all the way around my arm, fingers numb
        tripped into the bonfire, legs burnt
        stun from the welding machine threw me, arm wont stop tingling and im dizzy
        The soup pot was on the edge and my two year old reached up, it's her face, neck and front, she's stopped crying and she's shivering
        My uncle was up on the aluminum ladder and it swung into the line, there was a bang, he's awake but his shoe has a hole and he says his heart feels weird
        I opened the oven and the pan of ribs flared up, no eyebrows now, lips puffy, and my voice has gone all croaky since
        He spilled the pool acid on his lap in the car, he's tough so he drove home in it, the jeans are stuck and the skin comes with them
        he has a knife
        someone is breaking into my house
        hes choking me
        call the police hes here
        she stabbed him
        my son is attacking me
        being followed and im scared, hes right behind me
        theyre fighting with knives outside
        my boyfriend is breaking down the door
        help me hes going to kill me
        cant talk on phone he'll hear, please send someone
        my dad is hitting my mom
        he punched me and im bleeding from the head
        intruder
        my ex is outside with a bat
        he strangled me last night my neck hurts and cant swallow
        nephew is high and waving a knife around
        i hid in the bathroom hes kicking the door
        getting jumped rn
        she said shes going to shoot everyone at the office and she just left with the gun
        im going to go hurt him right now i have the bat
        he's dragging her by the hair into the car
        some dude is robbing the pharmacy next door
        say its a wrong number if he picks up. hes hurting us. 4th floor
        I'm in the closet with my kids and I can hear him loading it, the address is on my file from when I came for my shoulder, please don't call back
        My roommate came home with blood on his shirt, he's pacing with a screwdriver and says nobody leaves, I'm pretending I'm ordering pizza
        There were two of them, they took her purse and hit her with a bottle, they're still across the road by the laundromat and she's on the ground
        My mother's new boyfriend has her bent over the kitchen counter by the neck, my sister's screaming, I'm thirteen, I don't have minutes on my phone
        someone passed out in your lobby
        man here is having a heart attack i think
        lady next to me cant breathe
        guy fell down in your hallway and isnt moving
        somebody having a seizure here
        this guy is choking
        a patient here looks really bad, gray and sweaty
        lady in wheelchair slumped over wont answer
        where is staff a man collapsed
        old lady at your door is confused and her face is droopy
        boy in waiting room is turning blue
        someone fell on your stairs and hit their head hard
        the guy sitting here says his chest hurts
        the man with the walker went down
        man next to me is shaking and drooling
        i dont know this lady but shes not ok, cant talk, holding her arm
        dude in your gym dropped the bar on his neck
        a pregnant woman in your lobby is in a lot of pain and bleeding
        someone in the elevator is not breathing
        the kid over there ate something and is gagging
        old man wandering outside, hot, red, doesnt know his name
        no one at the front desk and a lady is passed out
        somebody screaming in the bathroom says shes bleeding
        the lady doing bands just dropped, eyes rolled
        one of your therapists fainted
        homeless guy on your steps isnt breathing i think
        Sorry to butt in, I'm waiting on my ride, but the lady in the green coat asked me the same question six times and now half her mouth isn't moving
        There's a gentleman by the magazine rack who keeps saying he's fine, but his shirt's soaked, he's ash colored and he's pressing his fist on his chest
        I heard a thump from the changing room and there's a foot sticking out under the curtain, I said hello and nobody says hello back
        Somebody's mom in the second row put her head on her knees and now she's sliding, her son's about five and he's patting her cheek
        mom cant talk right and one arm is floppy, she had a cold last week, do i wait
        my tongue is going to one side and my hand is useless
        dad's eyes are both stuck looking right and he wont answer
        chest tightness went away but now my arm is numb, 55 m
        my chest feels like its being hugged too hard
        pains across my chest and im scared
        woke up gasping, chest hurts, lips numb
        i feel like passing out every time my heart pauses
        fainting with exercise, family heart stuff
        she breathes then stops then breathes
        lungs crackle and he cant lie down, pink stuff
        sharp chest pain after my vein surgery
        calf is hard, chest is tight, had long flight tues
        belly pain like a rip, hes 80 and gray
        cant go pee, legs numb, fell on my back
        numb crotch and my feet are weak, do i need surgery
        arms n legs weak since waking, tingly too
        dad rolled the quad, his chest is dented
        scaffold fall, back of neck pain, cant grip
        he got knocked out at karate and is still foggy
        cant stop the jerking in my arm and im losing words
        spots on skin, stiff neck, 102
        shivering, purple feet, surgery was monday
        ate a cookie w nuts, voice going, lips fat
        low 40s on my meter and seeing double
        we were doing a puzzle and my mother kept pressing the piece down with the wrong side up, then her hand slid off the table and she drooled on her collar
        I clean houses, my partner stopped vacuuming and stood there staring, I asked what's wrong and she answered in something that isn't spanish or english, her left foot drags
        my husband shaved half of his beard this morning and swears he did both sides, and he's knocking into the left of every doorway
        Grandma's church friend called, says she sat through choir with the hymnal in her lap because her right hand wouldn't lift it, and she's singing sounds and not words
        He does crosswords in pen, today the boxes are full of scratches, and when I asked him about it one cheek didn't move
        I'm on hold with my insurance, so I'll ask here, since I got off the ladder an hour ago I've been hearing myself slur and my left hand won't hold the phone
        Out fishing, dad couldn't bait his hook, fingers all thumbs and his words backwards, then maybe ten casts later he caught one and talked normal, so we stayed
        she put her sandal on the wrong foot and couldn't hear the difference between yes and no, it was over before her tea cooled, that was monday
        At work I went to greet a customer and my lips wouldn't make the sound, my coworker covered for me, it passed by the time I'd walked to the back
        his left leg folded on the dance floor, we thought it was wine, he had none, and then after one song he was dancing again
        My eyesight went like a torn photo, half there, while I was paying the toll. Three exits later all fine. I do have the heart flutter thing
        the barber noticed that one side of my mouth was down, I couldn't feel the towel on that cheek, when he'd finished the cut it was level again
        I raise goats, I was hauling water and it was as though someone cinched a strap around me under the arms, I had to lean on the fence, third morning in a row
        my mother in law keeps asking for a hot water bottle for her shoulder, but she's cold and damp, her breath is short and she won't eat, and she never skips a meal
        don't tell my daughter, she'll make a scene, I've had this deep ache in my chest and wrist since the eleven o'clock news and two sips of water came back up
        I play trombone in a wedding band and tonight I couldn't finish the set, there was a fist under my ribs and my jaw felt like I'd chewed leather
        Dad's 60th. He blew out the candles, put a hand on his chest, asked for a chair, and now he's in the hallway the color of the wallpaper
        I'm a nurse and I'd yell at anybody else who did this, but I've been pacing with an achy left arm, nausea and a squeezy chest since my shift ended
        the boys were helping me carry a dresser up and I got this burning up to my throat, cold sweat, weak as a kitten, they think I'm faking
        Doing laundry, felt my heart leave the station without me, sat down on the basket, woke up with socks on my face
        My partner wears a heart monitor patch, the company just phoned him at home and said to hang up and get help, and he's trying to finish cooking while leaning on the stove
        I've fainted at blood before, but this was me sitting on the bus with my heart banging like a shoe in a dryer and then people were fanning me
        mom had a valve put in last month, now her heart takes long breaks, I feel it on her wrist, and in the breaks her eyes go up
        He's a runner with a slow heart, 48 he brags, but it's 29 today and he had to crawl from the bed to the bathroom
        My little cousin jumped in the cold lake, came up, said my chest feels funny and went under without a splash, we've got her on the dock, pale and blinking
        My grandfather's sitting at the open freezer because he says the cold air goes in easier, his belly's moving opposite to his chest
        I gave the baby her bottle and noticed the little dip at the base of her throat gets sucked in with each breath and her nostrils go wide
        We painted the bedroom with the windows shut, and ever since I've been coughing and pulling for air, my chest is so tight I had to sit on the stairs to type
        My wife who never complains slept standing against the dresser, she says lying down feels like a wet mattress on top of her, and her feet are like loaves
        I feel stupid calling, it's just that I can't get to the end of the Lord's prayer without stopping four times and I could yesterday
        dad was laughing at a joke with a mouth full of brisket and then the laugh just stopped, he's looking at us and shaking his head no
        My student ate a dumpling whole on a bet, he's bent over the drinking fountain, both hands at his collar, water runs back out
        I'm the babysitter, I cut the grapes I swear, but she found a hard candy in my purse and now she's grabbing at me and there's no crying
        Our son uses a feeding chair and leans back, he got a clump of rice cake and his face went from red to something else and he isn't making any noise
        she's got hold of the tablecloth and her shoulders go up and down but nothing passes, it was the bread she dunked in her soup
        Since the vein stripping I've had an ache behind the knee, today I reached for a mug and it took my wind like I'd been punched
        My husband came back from his Peru trip with one jean leg tighter than the other, and now he's sitting on the porch stairs trying to get enough breath to come in
        Was told to walk every hour after my hysterectomy and I didn't, I was tired, now it stabs on the left whenever I fill my lungs and I'm clammy
        the trainer at your place said my shin splint was odd, one leg only, warm, and today I fainted in the cereal aisle and I'm breathing like a puppy
        She's 31 weeks, on bed rest, woke me up saying there's not enough air in this room, pulse one forty, and when she coughs it's stringy and pink
        My cast came off Tuesday, the skin's flaky, leg's purple and huge, thought fine, now my back has a spot where breathing is like a hot fork
        It's odd, I was brushing the horse and felt something give way behind my heart, like a seam, and it ran down to my hip, I'm in a cold sweat on the hay
        My uncle takes pills for pressure when he remembers, now he's on all fours on the carpet, says his chest tore, his left arm's cold and the right's not
        Dad's been told about a balloon in his belly artery, and after supper he got the worst back pain, asked for a bucket, and his feet look like marble
        I've passed kidney stones, I know stones, this isn't one, it came all in one second, I fainted in the hall and my stomach's thumping
        she bent to feed the cat and screamed that she'd been split, now she can't feel one leg and the pain's between the shoulders and in the jaw
        I install carpet, been crawling all week, and now I sit in the truck and it's like somebody slid a foam pad under my private parts, and I've dripped on the seat
        the doc said disc, wait six weeks, it's week two and this morning I stood there with the water on and nothing, and my thighs feel like they're someone else's where they touch
        She's 29, had twins and an epidural, thought the numbness was from that, but now a week later she can't tell when she has to go and both feet are tripping
        My brother has a tumor by his spine, and he told me on the phone, laughing, that he didn't know he'd gone in his pants until the dog came sniffing
        Twisted to buckle the car seat, felt an electric bolt, and tonight I tried to do a kegel like you taught me and there's nothing there, no squeeze, no feeling
        My wife's been a swimmer all her life, and today in the shallow end her legs floated up and wouldn't go down, we carried her out, she still can't kick
        I'm a drummer, right foot stopped on the pedal in the middle of a song, then the left, the band laughed, I can't get off the stool
        Had the runs from bad chicken ten days ago, now it's like walking in ski boots, my hands are clumsy, and swallowing my coffee takes two tries
        His mother says he's lazy, he's eight, but he slid to the floor getting out of bed and he's trying to stand and his legs just fold like a deck chair
        I sneezed and my neck cracked, both arms went hot and then like rubber, I can't lift the shampoo bottle, and that was half an hour ago
        My aunt went out to shake a rug and the porch rail gave way, she's down in the hydrangeas with her knee where her shin should be
        Horse sat down in the trailer with me behind him, my chest has a dip in it and it moves the wrong way when I breathe
        I wanted to be a hero and jump the creek on my bike, my kneecap's up on my thigh, there's a rip with something yellow and white in it
        he's the kind of man who'd walk off anything, but he fell from the combine, and he's been white and thirsty and holding his side ever since
        The slide at the water park spat her out sideways, she hit the wall with the top of her head, neck hurts in the middle and her pinkies buzz
        Grandpa was found by the meals lady between the tub and the toilet, he's been there a day maybe, hip's crooked and he's cold and doesn't want a fuss
        My wife takes a thinner for her lung clot, caught her head on the open dishwasher and said ow, that was noon, now she can't spell our son's name
        Playing tag with the kids I ran into the clothesline, landed flat on the back of my skull, can't remember the ride home, and I've vomited up my lunch and water
        he's two, he fell out of the shopping cart, cried, then slept, I can't get him to stay awake for his favorite cartoon
        A drunk shoved me at the ballgame, I fell down some bleachers, I'm fine but my ear's leaking something like water and my voice sounds far away
        My grandfather has those blood thinning shots from the hospital, he rolled off the bed, there's an egg on his brow, and now he won't put his feet down or look at me
        I've been chopping onions for thirty years so I know crying, this was different, a crack of pain behind my eyes out of the blue, and I've been sick in the sink ever since
        She was at the school play, at the curtain she just gripped my knee and said my head, my head, she's in the car, seat back, can't bear the blinkers
        I'm a trumpet player, hit the high note, and it was as if the top of my head lifted off, can't turn my neck since and the lights have halos
        my brother never cries, he's on the bathroom mat crying from his head, it hit in the time it takes to sneeze, and his one eye's wandering out
        Started with a pop while I was pushing my stuck truck, then a pain I can't describe, I'd rather have my leg off, and the words are hard to find
        She was counting change for the bus and then kept counting, same number, over and over, her fingers curling, then she went over like a tree and shook
        My boss says I cried out in the freezer, fell between the pallets and flapped, I only know that my cheek's bitten through and my head's wool
        Our foster boy takes drops for fits, his mom didn't send them along, it's the third one since breakfast and he hasn't come round from the last
        I'm 60, never had anything like it, my leg started to dance by itself, then my arm, then I couldn't speak, and it isn't stopping
        She's eight months along and had a headache, and I came back with the juice and her arms were drumming on the headboard and her eyes were white
        the kid I tutor can't stand the lamp, he's hot as toast, has his hoodie over his face, and cried when I asked him to look down at the page
        He drove himself home from wrestling camp with chills, and now his mom says his legs have got wine-dark freckles and he's calling her by the coach's name
        I was just going to ask for neck stretches, I can't get my chin anywhere near my collar, I've thrown up, I'm at 103, and the fridge light makes me yell
        My twins both had the sniffles, one got better, the other's limp, moaning with each breath, and her little hands are cold and her trunk's blazing
        Sinus infection for two weeks, now my eye's bulging, forehead's puffy, I've a fever and my neck will not bend, and I keep drifting off
        My roommate cut his thumb gutting a fish on Saturday, today his arm's mottled to the shoulder, he's trembling and asked me what month it is
        The home aide says dad's just tired, but he's panting, his knees are lilac colored, his diaper's been dry since yesterday and he doesn't squeeze my hand
        I've had a lump under my arm that burst, I'm hot and cold, my heart's tripping along at 140, and every time I stand the room goes black
        she got back from her gallbladder operation glowing, then yesterday the shivers, and tonight her skin's yellowish, she's drenched and doesn't want to be touched
        strep went through our house, mine never got treated, now I've a peeling red rash, blood pressure in the basement says the drugstore machine, and I can't stay upright
        He only licked the spoon. It was cashew butter, not sunflower. He's pulling at his collar, there's a rash walking up his back, and he's gone quiet
        I was picking figs and put my hand on a nest, maybe six of them got me, my scalp's itching, my ears are thick and I had to lie down in the dirt
        Mom started a new heart pill on Sunday and today her bottom lip's hanging like an inner tube, she's drooling and it's getting tough to understand her
        My date had garlic shrimp, we kissed, I'm allergic, I know how that sounds, but my tongue's tingling and there's a squeak when I breathe
        They put dye in my arm for the scan, I drove off, and at the light my palms were itching like mad, now my throat's a pinhole and I'm parked on your street
        I'm in the pharmacy line for strips, my legs are wet noodles, the last number was 46, and I've told the lady my name twice and I think it was wrong
        Our tenant has the sugar, he came down in his underwear asking where the train is, he's gray and dripping, I gave him soda and he poured it in the plant
        She's seven and has type one, been puking from a bug, I gave her the usual insulin, and now she won't lift her head off the bath mat
        Husband was snoring like a bear and the bed was soaked, I thought night sweat, then his monitor went off on my phone and I can't wake him
        I ran your stairs on an empty stomach right after my bolus, silly, now my lips buzz, everything's funny and I can't figure out how to open this juice
        He was up on the water tower painting, came down slow, and asked me three times whose truck this was, his shirt's bone dry and he's hot to touch
        My daughter marched in the parade in a wool uniform, she dropped her clarinet, puked on her spats and now she's looking at me like I'm a stranger
        Grandma's window fan just blows hot air, it's one-oh-four in there, she's slumped with her crossword, her skin burns my hand, she says it's snowing
        I delivered packages till three, my head's pounding, no more sweat, my legs are cramping in knots and I've put my own keys in somebody's mailbox
        we pulled her out of the bounce house, she's seven, beet red, hiccuping, her eyes slide off my face, and it must be 120 in there
        Threading beads for my granddaughter when everything to the left of my nose disappeared, I keep turning my head and it doesn't come back
        I noticed when I winked at my wife, one eye's fine, the other has a brown fog with no middle, started about when the game did
        My dad said who turned off the porch light, it's noon, he's standing there with his hand out in front of him feeling for the rail
        Sanding a boat, something hit my eye like a bullet, it's teardrop shaped now, the black part, and I can't see my fingers with it
        I'm diabetic, had the laser in my eye last year, and this morning it's as though somebody poured red tea in there, all I see is shapes
        My mother-in-law can't read labels, she drizzled the salad with what turned out to be lamp fuel, and grandpa's coughing and sleepy now
        we lit the charcoal grill inside since the power's out, my sister's asleep and won't get up, and I've a headache like a helmet
        The painters left a jar that looked like lemonade, my son took a mouthful, he's crying and pawing at his lips and there's blood in his spit
        I put my hand in the woodpile, something bit, two holes, it's up to the elbow already, black and blue and my mouth tastes like metal
        My wife's tea is foxglove, she thought it was comfrey, she sees yellow rings round the lights and her pulse is slow and jumpy
        She called in sick for her shift, so I went over, there's a row of empty pill cards on the nightstand, she's mumbling and she can't keep her head up
        My son's nineteen, somebody at the frat gave him a blue tablet, he's leaning on the couch arm, gurgling, I've to remind him to breathe
        took my night pills, then wife gave me my night pills, then the nurse line said take my night pills, now I can't feel my tongue and the walls breathe
        The hospice kit's liquid morphine, grandma thought that it was her cough stuff and drank from the bottle, her eyes are dots
        I was opening oysters and the knife went right through the web of my thumb, three dish towels later I'm pale and it's still welling up in beats
        Mother's on two blood thinners, slipped a tooth out flossing, and she's filled a salad bowl with red since breakfast and her hands are cold
        He's been on ibuprofen for his knee three times a day, and he just brought up something like wet coffee, a lot, and he's swaying on the bath rim
        My brother fell through the greenhouse roof, there's a big flap at his armpit, I've my whole fist in it, and my sleeve is soaked
        I heard the shower running for forty minutes, so I went in, she's sitting in the tub, water on her face, not blinking
        We thought he was praying, forehead on the pew in front, then the plate came by and he didn't move and his hand's cold
        My trainer partner did one clean and jerk, put the bar down politely, and tipped over sideways, he twitched once and he's doing these rare gulps
        Mom got up from the bingo table, said ooh, and went down, she came around after a minute, but she's ashen, and her belly hurts and her stool's been tar
        I've had two kids so I know practice pains, but this one doesn't let go, my belly's like a bowling ball, there's red on the sheet, and I'm 34 weeks
        She's been hiding it from her folks, she's maybe seven months, now she's in the school nurse's room with a headache and her eyes are seeing glitter
        My sister had her son on Friday, she's fine she says, but she soaked the mattress pad last night and this morning she fainted making toast
        I'm 38 weeks, normally he has a party when I eat tamales, had three, nothing, poked him with the remote, nothing, last I felt him was yesterday's lunch
        There's a kid in pajamas on the median across from you, can't be more than three, barefoot, trucks are swerving
        The boy downstairs knocked on my door with his arm hanging and says his uncle's looking for him with a belt, he's hiding under my table
        Grandson got the fridge magnets out of the toy, ate I don't know how many, now he's doubled up, throwing up green
        I was deep frying fish, the fire leapt up, I threw water on it, I know, my neck and both ears are raw and it hurts to swallow
        Our apprentice leaned on the panel, the lights dimmed, he flew back into the wall, he's up but his hand's charred and he says his chest is jumping
        She sat on the bathroom radiator after her bath, she's 86 and can't feel well, and her whole thigh's gone white and leathery
        My landlord's drunk in the corridor with a nail gun, he's shot it twice in my door, my kid's under the bed
        I went to get my things, he took my keys, he's got me by the wrist, and his other hand's in the drawer where he keeps it
        A man asked me to type this, he speaks no English, he's in your waiting room, he points to his chest and left arm, and he's crying
        There's a lady by your vending machine who told me she felt funny, then sat on the floor like a doll, and her eyes are going side to side
        my arm just fell in my lap and i cant pick it up
        i think my dad is having a stroke
        possible stroke what do i do
        half of my face wont move
        my right side went to sleep and wont wake up
        why cant my mom hold her coffee cup on the left all of a sudden
        grandpa talkin weird n his mouth is wet on one side
        one side of my body is tingling and weak, it came on during the commercial
        face was numb this morning, its fine now
        my chest hurts and i dont feel right
        chest pain rn
        pain in my chest goes to my neck
        my dad says his chest is tight and hes sweaty
        hurts in the middle of my chest when i walk
        i think im having a heart attack
        my heart is beating super weird and im dizzy
        apple watch says afib 150 and i feel faint
        i keep almost passing out and my heart skips
        passed out on the treadmill
        my icd went off
        i cant breathe
        cant catch my breath even sitting
        my sons lips are blue
        husband cant breathe laying down
        inhaler not working
        breathing hurts and i cant get enough air
        i feel like im suffocating
        cant breathe after the fire smoke
        my baby is making a grunting noise every breath
        choking help
        he's choking and cant cough
        my kid is choking on a chip
        baby choking on formula not breathing
        food in windpipe
        piece of chicken stuck and i cant get air
        my son swallowed a bottle cap and is gasping
        gagging and no air
        my brother choking on gum plz
        he passed out from choking
        cant get it out cant breathe
        the dog treat!! my baby put it in his mouth and hes silent
        had knee surgery last week now cant breathe
        leg swollen for days and now im short of breath
        i have a dvt and now i cant catch my breath
        coughing blood after long car ride
        sudden short of breath, cast on my leg
        worst back pain of my life came on sudden
        tearing pain in my chest and back
        sudden pain in belly and back, feel faint
        my chest ripped is what it feels like
        upper back pain 10/10 out of nowhere, sweating
        something popped in my chest and pain went down my back
        hubbys bp is 220 and his chest and back hurt
        back pain so bad i passed out
        severe sudden back pain and one leg is white
        my aorta is enlarged and i have bad chest pain
        i have ehlers danlos and got a horrible sudden chest pain
        numb between my legs and back pain
        i cant pee and my back hurts
        cant feel when i wipe
        numb butt n both legs tingly since yesterday
        back went out now i cant get pee to start
        both my legs are weak and my privates feel asleep
        both legs numb and cant hold my bladder
        cant feel the toilet seat
        since the epidural in my back i cant pee
        cant move my left arm at all since an hour
        woke up and cant walk
        legs gave out and i cant get up
        my hands stopped working today
        cant hold my head up
        cant feel or move my legs
        why cant i raise my arms all of a sudden
        cant turn over in bed by myself, yesterday i could
        neck injury, now my hands are clumsy and legs stiff
        mom fell and her leg is turned out
        fell down the stairs cant move my neck
        bone sticking out
        hit by a car im on the sidewalk
        ankle is sideways and the foot is white
        my son fell off the roof
        broke my leg you can see the bone
        hit my head and im on blood thinners
        dad fell hit his head takes eliquis
        hit head now throwing up
        banged my head n cant remember
        my son hit his head and is acting weird
        passed out after hitting my head
        she fell and hit her head, now shes really sleepy
        mom hit her head yesterday and is confused today
        hit in head with a bat
        baby fell off the bed on his head and wont wake
        my head hit the windshield
        dizzy and puking after head hit
        worst headache of my life
        headache came out of nowhere 10/10
        worst headache ever n stiff neck
        bad bad headache started all at once and now im weak on one side
        shes having a seizure
        he wont stop shaking
        seizing in the car
        shaking all over and not responding
        wife had a seizure, pregnant
        drooling twitching cant talk to me
        brother wont wake up after his seizure
        seizure in the bathtub
        i bit my tongue bad and woke up on the floor, lost time
        seizure after a bump on the head
        fever and stiff neck
        purple rash and fever
        my kid has fever and his neck is stiff
        fever headache vomiting cant bend neck
        my baby has a fever and the soft spot sticks out
        infant 3 weeks fever wont eat wont wake
        fever and seeing things and neck wont move
        worst headache with a fever of 102
        fever 104 and heart racing
        mom has a uti and now shes not making sense
        infected cut, red line going up my leg, feel awful
        my toe infection is spreading fast and im dizzy
        grandma wont wake up right, fever
        i feel like im dying, fever, clammy
        fever on chemo
        i got no spleen and a 102 fever
        had pneumonia, now hes gray and cant stay awake
        my throat is closing
        allergic reaction cant breathe
        hives all over and dizzy
        stung by a bee and my tongue is swelling
        tongue swollen cant swallow
        lisinopril and my lip is huge
        cant breathe after antibiotic
        shes swelling everywhere
        milk allergy baby vomiting and limp
        epi pen expired can i still use it, his throat is closing
        sugar is low and hes not making sense
        my blood sugar is 42
        diabetic and passed out
        low sugar shaking cant think straight
        husbands sugar dropped he wont wake up
        mom is diabetic and acting crazy and sweaty
        sugar 35 cant swallow juice
        gave myself too much insulin
        son is t1d and wont wake up
        diabetic friend is fighting everyone and soaked in sweat
        he was in the sun all day and now hes confused
        passed out from the heat and wont wake
        so hot and stopped sweating and dizzy
        left my baby in the car
        grandma has no ac and wont wake up
        friend collapsed hiking in the heat
        passed out in the hot tub
        mom was in the garden for hours, now she doesnt know me
        too long in the sauna, shes limp
        dog walker found a lady lying on the trail, burning hot
        cant see out of my left eye
        suddenly blind in one eye
        my vision just went black
        lost my vision
        sudden blurry in one eye like a fog, no pain
        curtain over my vision
        dad cant see all of a sudden
        one eye went dim then came back
        chemical in my eye cant see
        half my sight is gone since lunch
        eye got hit and now i see nothing
        cant see the right half of my phone
        my eye hurts terribly, cant see, nauseous
        metal went in my eye, vision gone
        grandpa walked into the fridge, says he cant see it
        my kid drank cleaning stuff
        swallowed bleach
        baby swallowed a battery
        my son ate rat poison
        i took too many pills
        she took a bunch of pills and wont wake up
        my friend wont wake up, took something
        my brother is using and his lips are blue
        teen took a bottle of advil
        how much gabapentin is too much i took like 30
        wont stop bleeding
        coughing up a lot of blood
        stabbed
        my kid fell on glass, blood everywhere
        dog bite on neck bleeding a lot
        shot in the leg
        i cut an artery i think
        blood shooting out of my vein where dialysis is
        he passed out and wont wake up
        found him on the floor
        he just fell over
        wont wake up
        no pulse need help
        lights out at work, woke up on the floor sweaty
        husband collapsed in driveway
        dad is limp and gray
        my coworker fell down and isnt moving
        grandma wont open her eyes
        passed out running
        hes cold and not moving
        pregnant and bleeding a lot
        pregnant and my face and hands are swollen, headache
        cord coming out
        pregnant having a seizure
        pregnant, cant breathe
        postpartum heart racing and cant breathe
        my baby is blue
        baby not breathing
        my toddler isnt waking up
        kid fell in the pool
        child locked in hot car here
        baby limp
        my sons breathing is fast and his ribs show
        child bleeding in your lobby
        hot oil on my face
        clothes caught fire
        burn all over my arms skin coming off
        house is on fire
        burn blisters all over my back
        firework blew up in his hand
        my husband is hitting me right now
        guy with a gun in the parking lot
        he locked me in and hes got a gun
        somebody got shot
        man beating a woman in front of your building
        somebody pulled a weapon at the bus stop
        theres a man with a machete on the sidewalk
        theres an old man on the floor in your bathroom
        woman in waiting room is bleeding
        person outside your door not waking up
        a woman here is swelling up and cant talk
        somebody in your parking lot got hit by a car
        guy on the bench here has a needle in his arm and blue lips
        my legs stopped while i was cooking
        thinners + head bump + headache
        it felt like a pop in my head then the pain of my life
        one side of my mouth is hanging and coffee runs out of it
        my wifes smile went crooked about 20 min ago
        left cheek feels like the dentist numbed it but i havent been to the dentist
        Gary Pruitt. and btw half my face fell asleep at breakfast and it hasn't woken up
        Dad's eyelid and lip are sagging on the right, he looks melted
        cant whistle or puff up my cheeks on one side since noon
        Sorry to bother you, silly thing, but in the mirror my face doesn't match any more, it slid down on the left
        drool keeps coming out the corner of my mom's lips all of a sudden
        my grin is lopsided today whats going on
        I was going to ask about my knee brace, then my granddaughter said grandpa why is your face droopy, can I still come thursday
        numbness around right eye and lip, started while driving here
        neighbor here, Mr. Okafor's face has dropped on one side and he says he's fine
        my husband is talking gibberish since we sat down for lunch
        words come out scrambled all of a sudden, my daughter is typing this
        she sounds drunk but she hasn't touched a drop, this just started
        i know what i want to say and my tongue wont make it
        Mom can't tell me what a fork is called, ten minutes ago she was normal
        grandma stopped understanding what we say to her today
        speach slurrd sinse this mornign
        he keeps answering the wrong thing and mixing up every word right now
        My name is Lorraine... my sister is filling this in because suddenly I can only mumble
        probably tired but my sentences turn to mush since an hour or so
        my coworker was mid sentence and then just nonsense syllables came out
        I can't read the appointment text any more, the letters stopped meaning anything just now
        my right arm just went limp and i dropped the skillet
        cant hold my pen all of a sudden the hand wont grip
        her left hand hangs there like it isn't hers, since this morning
        when he lifts both arms one floats back down
        woke up and the whole left side of me is useless
        I keep bumping into the doorframe on one side and that arm is asleep, new today
        buttoned my shirt fine at 8, at 9 my fingers would not obey
        Uncle Ray's arm and leg on the same side gave up while he was gardening
        my phone number is 619 555 0148 typing w my other hand cause the right one quit working 15 min ago
        rt side tingly and heavy since lunch, arm + leg
        It's likely nothing but the spoon keeps falling out of my hand today
        half my body went numb in the shower
        the room started spinning out of nowhere and i can't walk a straight line and i'm seeing two of everything
        suddenly i stagger to the left every time i stand, and my swallow is off
        My mother tips over like a drunk since an hour ago and her voice is hoarse
        double vision and legs won't go where i tell them, began at dinner
        can't stand up without falling to one side, throwing up too, came on in a second
        everything tilts, my eyes jump and my face tingles, just now
        grandpa walking into walls today, never did that before
        all at once i lost my coordination, cant touch my own nose
        I get wobbly sometimes from my old ear thing but this is different, hit like a switch and I choke on water
        she missed the chair twice and cant aim her hand at the cup since this morning
        world flipped sideways while i was folding laundry and i still can't walk
        suddenly so clumsy and seeing doubles, do i cancel my 3 oclock
        my face drooped for about five minutes yesterday but its normal now
        I couldn't talk right for a quarter of an hour this morning, all better, no need to fuss
        arm went dead at the store then came back, should i mention it at my visit
        last night my husband lost half his vision for a minute and then it returned
        had a spell where my words came out backwards, it passed
        Mom's hand stopped working during bingo, ten min later she was fine and wanted cake
        weird question, can your mouth go crooked and then straighten itself out? happened to me tuesday
        leg and arm on the left were numb this am. gone now. still want the 2pm
        He stared and spoke nonsense for a bit at breakfast, now he's back to himself
        a curtain came down over one eye for maybe 3 minutes, lifted again
        earlier today i drooled on one side and my lip hung, seems ok again
        both times this week my right hand forgot how to write and then recovered
        feels like an elephant parked on my chest
        pressure behind my breastbone going down the left arm
        squeezing in the chest and cold sweat, been like this since 10
        like somebody tightened a belt around my ribs, and my jaw aches
        Dad is gray and clammy rubbing the middle of his chest
        i thought it was heartburn but tums did nothing and my arm is tingling heavy
        chest hurt bad climbing your stairs, stopped when i sat down
        sharp vise in my chest came back tonite worse
        Sorry, I know this is only scheduling. There's a weight on my chest and it won't let up
        pain from my chest up in my throat, im sweating buckets
        my boyfriend clutched his chest on the treadmill, he's on the floor of the gym
        chst pain rn
        my jaw aches, i feel sick to my stomach and im soaked in sweat for no reason
        wiped out all of a sudden, nauseous, pain between my shoulder blades and short of breath
        Mom says her teeth and neck hurt and she's clammy and gray
        woke at 4 drenched with an ache in my upper back and both arms, feel like doom
        its not really chest pain just a tightness under my bra strap and im queasy and sweaty
        so tired today i cant carry my purse, cold sweats and my throat feels tight
        my wife thinks indigestion but she's pale, vomiting and her left shoulder hurts
        Pressure in my upper belly, sweating, lightheaded. Perhaps the menopause?
        aching jaw when i walk to the mailbox, goes off when i rest, new this week
        I feel an odd burning across my back and down the inner arm and I'm about to throw up
        cant shake this awful dread, heart skipping, breaking out in a cold sweat just sitting here
        my sister got nauseated and sweaty with pain up into her ear while making beds just now
        i cant get air
        gasping after three steps since this morning
        my son's lips are turning blue and hes sucking in at the ribs
        inhaler empty, wheezing hard, can only say two words
        Something is stuck in her throat, she can't cough
        mom is breathing so fast and she cant finish a sentence
        Choking on a piece of apple, my coworker, he's holding his neck
        feel like im drowning when i lay down, started last nite
        grandpa is struggling for every breath and his nails look purple
        can't breath rite, need to cancel
        I hate to be a bother but each breath is work and it's getting harder by the minute
        baby is grunting and her nostrils flare and she won't feed
        knee replacement two weeks ago and now i'm winded just sitting
        sharp stab in my side when i breathe in, calf was swollen yesterday
        coughed up some blood and can't catch my breath, flew in from tokyo saturday
        Suddenly short of breath, heart racing, ankle in a boot since last month
        my mom had her hip done friday and today she's puffing and her chest catches
        hurts under the ribs every time i inhale and my leg's been sore and fat
        out of breath out of nowhere and lightheaded, 10 days post op
        husband fresh out of surgery says he can't fill his lungs, pulse 130
        sore calf first, now pink spit and pain breathing
        it feels like a knife when I take a deep breath, it started after our cross country drive
        i have a clot in my leg on pills for it and now im panting walking to the bathroom
        Postpartum 3 weeks, suddenly breathless with stabbing chest
        ripping pain from my chest through to my back
        something tore between my shoulder blades, worst thing i ever felt
        sudden tearing in the belly and back, i can feel my stomach pulsing
        Dad has an aneurysm they were watching and now his back hurts terribly out of the blue
        pain shot like a rip down my spine and one leg went cold
        he screamed, said his chest was being split open to the back, he's sweating
        it moves from my breastbone down into my loins like cloth being ripped, began half hour ago
        my lower back hurts so bad all at once and my tummy throbs with my heartbeat, im 74
        Never had back pain like this, came in one second, like being stabbed from behind, faint too
        husband's pressure is sky high and there is a sudden shredding pain in his upper back
        one arm has no pulse and a tearing feeling in her chest
        the bulge in my big artery, doctors told me to watch, and now deep awful pain in my flank
        i can't feel the toilet paper when i wipe
        numb between my legs since yesterday with my back out
        my bottom and private parts feel like novocaine
        Sitting on the bike seat I can't feel the saddle any more, back's been bad all week
        embarrassing but my crotch went numb and i soiled myself without noticing
        inner thighs and butt have no feeling, started after i lifted the washer
        my husband with the slipped disc says his genitals are asleep
        new tingling round my anus and sciatica down both sides
        sorry for tmi, cant feel when i poop anymore
        the place where a saddle would touch me is dead to the touch, it happened monday
        lost all sensation down there during sex this week, and my spine hurts
        pins and needles in the groin and backside since my disc popped, do you have friday
        haven't been able to pee since last night and my back is killing me
        i stand there and nothing comes out, bladder is so full it hurts, legs tingle
        lost control of my bowels today, herniated disc
        I wet myself this morning without feeling it, my low back went out tuesday
        my mom's back pain got worse and now she can't pass water
        i sit on the toilet 20 min and the pee wont start, new since i hurt my spine
        Quick q for the therapist: sciatica both legs and suddenly I don't know when I need to go
        urine just dribbles, cant empty, numb butt
        he has a bad back and now poop leaks with no warning, since sunday
        no feeling of having to urinate for 14 hours, L5 disc
        can't go #1 at all today, back surgery was on the calendar
        first time in my life I peed the bed and my legs are wobbly, back injury last week
        both legs are turning to jelly since this morning and my back hurts
        after i bent down for the laundry neither leg will hold me
        my feet are numb, then knees, now it's climbing to the hips
        sciatica used to be one side, now it's both and they buckle
        Back pain for years but today I can't get my legs to climb the step, either one
        legs feel like wood from waist down since the accident
        my brother is dragging both feet all of a sudden
        I have cancer in the spine and my legs got weak overnight
        toes wont lift on either foot, came on over the weekend with bad back spasms
        can't feel where my legs are, walking like a puppet since yesterday
        mom's knees give out every few steps, the two of them, new this morning, plus numb seat
        weakness going up both legs over 2 days after a stomach bug
        got up from the couch and my leg would not move
        my grip vanished in one hour, can't open a jar or turn a key
        neck got jerked in the rollercoaster and now my hands are weak
        my foot started slapping the floor today, yesterday it was fine
        He can't lift his head off the pillow and his eyelids droop, getting worse by the hour
        since the epidural shot yesterday i cant straighten my knee
        shoulder won't raise at all as of this morning, and fingers are going too
        I'm losing strength fast, tuesday it was stairs, today it's brushing my teeth
        my thigh gave way and there's no power left in it, happened overnight
        daughter says her legs quit listening and she's only 12
        can't swallow or hold up my arms as well as yesterday
        my old weak ankle is nothing new but now the whole limb is going limp, since last night
        the bone is poking out of my shin
        his wrist is bent like a fork and theres white sticking thru the skin
        fell off my skateboard, arm is snapped and bleeding where it broke
        Her ankle is facing the wrong way
        my kids elbow is bent backward and i can see bone
        leg is crooked and there's a hole with blood over the break
        finger is hanging by a bit of skin, table saw
        kneecap is way over on the side and the foot is cold and white
        my thigh bent in the middle after the motorcycle went down
        i think i can see something white in the cut and my forearm has an extra bend, lol
        grandson's shin broke through his sock at soccer
        pinned by the forklift, my foot is crushed flat
        fell off the roof onto my back just now
        mom went down the whole flight of stairs and can't get up
        my neck hurts bad and my hands tingle since i dove into the shallow end
        I'm on the kitchen floor, hip hurts, one leg looks shorter
        car rolled over an hour ago and every breath hurts in my ribs
        thrown from a horse today, can't feel my toes
        dad slipped in the tub, he's 83, lying there and screams if we touch his leg
        hit by a truck on my bike this morning, belly is hard and sore
        came off a ladder 12 feet up, landed on my tailbone, legs feel funny
        her head snapped back in the crash and now she cant turn it and her arms are numb
        my grandmother tumbled out of bed and her leg is turned outward, won't stand
        tree branch came down across my shoulders and i cant move right
        bumped my head on the cabinet and i take eliquis
        Dad hit his head yesterday, he's on warfarin, says just a bruise
        fell and knocked my noggin, on xarelto, feel ok tho
        knocked out for a few secs at football, now he keeps asking the same question
        my mother banged her temple last night and this morning she's sleepy and throwing up
        clear fluid dripping from my nose after the concussion
        one pupil is bigger than the other since she fell
        blood thinner patient here, slipped in the shower, egg on the back of my skull
        My toddler fell off the counter on his head and is limp and cranky and vomiting
        headache getting worse each day since i cracked my head on the car trunk
        he doesnt remember the crash and talks slow
        I'm on Plavix and a shelf box came down on my head, do I still come at four?
        worst headache of my whole life, came in a second
        like being hit with a bat in the back of the head, no one hit me
        my head exploded during deadlifts and now my neck is stiff
        Suddenly the most terrible pain in my skull and I threw up
        migraines for 20 yrs and this is nothing like them, bam, out of the blue
        wife grabbed her head and said something popped
        blinding pain behind my eyes hit me in the middle of sex
        head pain went 0 to 10 in seconds about an hour ago
        after the neck crack at the chiropractor i got a terrible headache and feel off balance
        i had a lightning bolt in my head, can't stand the light, it isn't stopping
        my brain feels like it burst, sorry if dramatic
        the pain in his head dropped him to his knees just now
        my son is shaking all over and wont answer
        she's jerking on the floor and her eyes rolled back
        he stiffened up, bit his tongue and wet his pants
        Third fit today and she isn't waking between them
        my roommate fell and is twitching, foam at his mouth
        baby had a fever then went rigid and trembled for two minutes
        i blacked out and woke up with my tongue chewed and everyone staring
        first time ever my arm kept jerking by itself and then i dont remember
        Grandpa is convulsing pls what do we do
        stares blank, smacking lips, not responding for 6 minutes now
        she had one of her episodes, it usually stops after one minute, this one keeps going
        quit drinking 2 days ago and now the shakes turned into a full body spasm and he passed out
        fever, cant bend my chin to my chest, light hurts
        my daughter has purple dots that dont fade when i press a glass
        stiff neck and 103 and she's confused
        Headache with a temp, every noise is torture and my neck is locked, since last night
        college roommate is burning up, throwing up, rash like tiny bruises
        baby has a high cry, soft spot bulging, hot
        he screams when we lift his legs, feverish and drowsy
        neck so stiff I can't look at my belly button plus chills and light makes me cry
        spots spreading on my kid's legs and he is hard to wake, hot as an oven
        someone in my dorm had that brain infection and now i have fever and a splitting head
        I want PT for my neck: it got rigid yesterday, and I'm sweating with fever and vomiting
        after the spinal tap i have chills and my neck wont bend
        fever and now mom doesn't know where she is
        skin is blotchy, cold hands, breathing fast, bladder infection last week
        shaking so hard the bed rattles and my heart is 140
        he's grey, hasn't peed all day, infected toe
        Grandma had pneumonia and today she's too weak to talk and her feet are mottled
        i feel like im dying, teeth chattering, infected incision, dizzy standing
        the red on my leg is spreading by the hour and the pain is way worse than it looks
        on chemo with a 101 fever
        high temp, confused, mumbling, wound on his foot stinks
        my dad's catheter got infected, he's clammy, blood pressure 80 something
        skin turning black around the cut and im burning up and loopy
        newborn is floppy, cold, won't nurse
        throat is closing up after a peanut cookie
        bee got me and now my tongue is thick
        hives everywhere and i feel faint, took a new antibiotic
        My lips are blowing up like balloons
        ate shrimp, wheezing, belly cramps, itchy all over
        used her epipen but she's still swelling
        face puffed up so bad his eyes are shut, started the blood pressure pill this week
        latex band from the exercise kit, my skin welts are spreading and voice is hoarse
        lump in my throat and rash since the ant bites 10 min ago
        daughter had one bite of a cashew bar, vomiting and covered in bumps
        itchy palms, tight chest, then nearly passed out, right after the dye injection
        cant swallow my own spit after that shellfish taco
        diabetic, shaky, sweating, cant think straight
        my sugar is 41 and im alone
        husband took insulin and skipped lunch now he's mumbling and mean
        Took too much of my insulin by mistake
        she's a type 1 and i cant wake her from the nap
        glucose dropping 55, 48, juice isn't helping
        my friend with diabetes is acting drunk, pale and soaked
        he is clammy and staring, insulin pump beeping
        i injected twice i think, feel trembly and the words are blurry
        mom's on sugar pills and hasn't eaten, now she's confused and cold sweaty
        finger stick is 37 and my tongue is numb, hands wont open the juice
        he was roofing in this heat and now he's babbling and his skin is dry hot
        daughter collapsed at band practice, 100 degrees out, red and confused
        i stopped sweating and my head pounds, been on the trail since 9, seeing spots
        Grandma's AC is out, she's burning hot and won't make sense
        ran the half marathon, throwing up, stumbling, temp 105
        my dog walker is slumped in the sun, face crimson, not answering properly
        left in the sauna too long, he's limp and boiling
        farm crew guy is staggering and talking crazy after picking all day in the sun
        skin like a furnace and she fainted twice by the pool
        hot car with no air, my brother's lips are cracked and he's delirious
        football camp two a days, my boy quit sweating and doesnt know the score or his name
        been in the desert, cramps all over, cant keep water down, dizzy and confused
        my toddler ate grandma's heart pills
        she drank some drain cleaner from under the sink
        2 yr old chewed a whole bottle of gummy vitamins with iron
        kid swallowed the little round battery from the remote
        My son got into the vape juice and he's dizzy
        found her with a laundry pod in her mouth, shes drooling
        he licked the rat bait i think
        baby got hold of my oxycodone, one is missing
        my nephew ate red berries off the bush and his belly hurts
        four magnets gone from the toy and he says he swallowed them
        Hi, need to move our 2pm because my little one just sipped antifreeze, probably fine?
        my girl found the weed brownies and is super sleepy
        i took the whole bottle of tylenol
        my brother used and hes not breathing right, lips blue
        swallowed about 30 of my sleeping pills an hour ago, changed my mind
        she wont wake up, theres a needle next to her
        Mixed up my meds and took four days' worth at once
        he snores weird and i can't rouse him, fentanyl i think
        drank way too much, cold and puking in her sleep, won't come to
        i doubled my morphine patch by accident and im so sleepy i keep nodding off
        took a handful of muscle relaxers for my back, feel my breathing slowing
        Gave dad his blood pressure pills twice, he's woozy and pale
        pills are already in my stomach, tell my mom sorry
        stove was on in the closed garage, all of us have headaches and are dizzy, carbon monoxide alarm beeping
        cut my wrist on glass, blood is squirting
        it wont stop bleeding, three towels already
        throwing up what looks like coffee grounds
        toilet bowl full of bright red and im lightheaded
        My stool is black like tar and I feel faint
        nosebleed for an hour, im on coumadin
        chainsaw got his thigh, its pouring out
        dialysis arm is bleeding through the bandage nonstop
        coughing up clots of blood
        my stitches popped and the blood is running down to my shoe
        soaked a pad every ten minutes since this morning, feel woozy
        tooth pulled yesterday and my mouth keeps filling up with blood, on thinners
        she just dropped in the hallway and isn't answering
        my dad is on the floor not breathing
        passed out twice today getting dressed
        no pulse we think, my sister is pumping his chest
        He fainted on the bike, came around, looks white as paper
        i keep greying out and my heart flutters like a bird
        cant wake my husband up
        blacked out during my home exercises, woke up on the rug
        grandfather slumped over at the table, wont open his eyes
        my heart is beating 190 and im about to go down
        Mom crumpled while we were talking, now she's awake but foggy
        boy pulled out of the pool, he's not moving
        my left eye went black
        a gray curtain is falling across my vision
        cant see out of the right side of either eye since lunch
        Suddenly blind in one eye, no pain
        flashing lights and a thousand floaters, now a shadow on the edge
        bleach splashed in my eye and everything's milky
        temples sore when i brush my hair, jaw tired chewing and today my sight is dimming
        husband says half of the tv is missing
        eye is red, rock hard and hurts, halos round lamps, vomiting
        everything went dark for one eye during your exercises, partially back
        nail flew into my eye and i see nothing but blur
        woke up and i can't make out faces anymore, it's like a fog that wasn't there yesterday
        30 weeks along and gushing blood
        pregnant, soaked a pad in an hour with cramps
        im 8 wks, sharp pain on one side, spotting and my shoulder hurts
        water broke and it's green and im only 33 weeks
        bright red blood, expecting in march, no pain
        My wife is 7 months and her belly is hard as a board and bleeding
        passing clots the size of plums, positive test last month
        six months pregnant, awful headache, seeing sparkles, hands and face swollen up
        gave birth 9 days ago and the bleeding got heavy again, feel dizzy
        Contractions every four minutes and I'm not due until april
        the cord is hanging out and im at home
        hit my bump on the steering wheel, now there's bleeding
        35 weeks and my belly is too quiet
        he usually goes wild after dinner but nothing all night
        less movement than normal, im 29 weeks
        I drank cold juice and lay on my left and still can't feel her
        the little one inside me stopped squirming this morning
        fewer flutters every day this week, third trimester
        counted two kicks in four hours instead of ten
        My wife is due in May and says the baby has gone still
        no wiggles since i tripped on the stairs, 31 wks
        can i come for my pelvic PT, havent felt any bumps from baby today
        twins, one of them isn't moving any more
        a baby is locked in a car out in your parking lot windows up
        there is a toddler alone by the street outside your door
        my 3 year old is missing, he was in your waiting room
        I left the kids alone in the bath, got to go
        little girl outside crying says her daddy drove off and left her
        my ex took our son and says i'll never see him alive
        infant in a stroller in the sun nobody around, face is red
        two small kids alone next door since last night, no food
        my nephew climbed out on the balcony rail and wont come in
        i shook the baby, he won't stop being quiet
        drunk dad is about to drive off with his kids in the back
        babysitter left, my four year old twins are home by themselves with the stove on
        hes pounding on the door and he has a knife
        my husband is choking me
        there's a man with a gun at the building
        she's hitting my dad with his cane right now
        i hid in the bathroom, he is breaking things and coming
        someone is being beaten up in your parking lot
        My boyfriend squeezed my neck last night and my voice is gone
        got stabbed in the leg near the trolley
        two patients are fighting and one picked up a chair
        i've been shot
        he wont let me out of the car, please send someone
        my son is smashing the house and says he will kill us tonight
        a man in your lobby just slid off his chair
        somebody passed out by the restrooms
        the lady next to me is holding her chest and sweating
        Guy in the waiting room is turning blue
        person on the treadmill collapsed, whos in charge here
        an older gentleman by the fish tank is shaking and foaming
        woman out front face planted on the sidewalk, blood all over
        the fella beside me can't talk all of a sudden and his mouth hangs
        there's a patient on the floor near the door not moving
        somebodys grandma in room 2 fell and hit her head hard
        kid in your lobby ate something and is breaking out and wheezing
        the driver who dropped me off is slumped on the wheel in your lot
        forearm tore open, can see two bones
        shin is looking at me, white, through the skin
        shark or something took a chunk, shin, tourniquet's a leash
        husband's mouth is melting on the left and his coffee arm fell
        my crotch is asleep, both legs weak, can't go
        she gets out two words then gasps
        TENS unit plus frayed cord zap, his heart's skipping and he fainted
        been holding pressure 40 mins, soaked, my thigh
        i peed on the couch and didn't know till it was cold
        gramps chewed up the methadone meant for somebody else, can't get him up
        numb from saddle to toes, horse threw me, wet myself
        It's a burning belt round my chest and I've got doom, I'm 58
        AMBULANCE?? SHE WENT PURPLE
        surfboard to the temple, he came up limp
        her skin went blotchy like marble since the abscess, she's panting, hands like ice, and she asked me who I was
        not sure who to ask, mom swallowed dad's whole pill organizer because she thought it was breakfast vitamins and now her pulse is like forty and she keeps sliding off the chair
        coughing and sleepy since he went under at lake, breathing fast
        he ate shellfish at the retirement luncheon and now he is whooping for air and blotchy
        My roommate's had a flu headache, and now he screams if I open the blinds, can't bend his head, and there are little wine colored dots on his shins
        woke up n my face is like from the dentist but i didnt go to the dentist and my leg drags too
        blue and floppy
        he can't drop his chin to his chest, spots that don't fade under a glass
        She mistook her weekly pills for a daily, all seven days at once
        tampon every ten minutes and I can't sit up anymore
        I'll just sit here til the chest thing passes, can't really stand
        she's cold, sweaty, wandering words, infection in her hip
        he took his insulin and now he's just mumbling wet and limp
        there's this pulsing red thing under my towel where the mirror cut me, each time I lift it to look it hits the wall
        the shower curtain rod fell and glass got her neck, it's coming in pulses
        i took mom's sleeping pills instead of my antibiotics, like five, legs weird, slur
        rip current got my nephew, lifeguards aren't on, no breath
        My client slumped in the hydro pool, eyes rolled, no answer
        baby is out, not crying
        The cleaning lady mixed two jugs in the mop closet and came out clawing at her neck, now she is coughing and can't stand
        dog tore my daughter's face, it's pulsing from the cheek
        shaking won't stop, seven minutes on my watch
        spine surgery yesterday and now both legs are wood, can't feel the catheter tug
        ICD keeps kicking me like a mule
        worst headache of my entire life, hit like a bat, out of nowhere
        drank the lye, thought it was sports drink
        hot tub, passed out, under maybe two minutes, blue
        she's been hiking Iron Mountain without water, cooking hot and doesn't know me
        pressure behind my sternum, jaw, sweating buckets, it's probably tacos
        raccoon bruises round his eyes since the fall, won't wake proper
        kid stuck a bead up his throat, silent, clutching
        he's out cold on the treadmill
        They told me heartburn. I'm sweating through my scrubs in the med room, pain goes up to my ear, and my left hand feels like someone else's
        paramedic spouse here: STEMI on the watch strip, arm pain, 10/10
        Grandma is wiping the same spot on the counter over and over with one hand and the other one is dangling, and she's drooling her tea
        Epi used, it's coming back worse
        rope burn? no, noose accident in the play tree, kid's neck, raspy
        I been a drywaller thirty years and never felt nothing like this, somebody stacked the whole pallet on my breastbone and my fingers went cold and I had to sit in the dirt
        my legs don't move, it was twenty minutes
        ripping feeling from chest thru to between the shoulder blades
        I'm doing compressions, tell me where the AED is
        somebody's wringing my breastbone like laundry
        left half just quit during his squats
        puffed the blue one twelve times, nothing
        two bath towels in and the red won't quit
        drill into the conduit, he got thrown, hand's black
        dads gone limp on one side
        Pop can't find words. says fork for everything. ten minutes ago he was fine
        he's hot like a dashboard and dry and he walked into the wall
        he whimpers if you bend his neck and he thinks it's 1994
        I can only get about three letters out at a time so I'm typing, rescue spray is finished, shoulders going up and down, getting sleepy
        it's pumping out in time with his heartbeat
        BP 64 palp, diaphoretic, standing at your front desk
        heart's going like a hummingbird and I keep nearly blacking out
        my varicose vein popped in the shower and the floor is a crime scene lol but actually I feel faint
        So my dog jumped on my incision yesterday, whatever, but now I'm soaking a bath mat every few minutes and the room has a gray border around it
        found ma on the kitchen tile, cold, eyes half open
        rattler got me on the calf at Mission Trails
        Hello dear, I hate to interrupt your lunch hour, my Harold was telling me about the Padres and halfway through the sentence turned to gibberish and his cup just slid out of his fingers
        CNA here, positive drift on R, asymmetric smile, last seen normal 0715
        ate a cashew and now hives and hoarse
        waters broke and there's a rope hanging out
        there's an elephant parked on me
        forklift tipped, his shin came out the front of the pants and he's telling jokes but he's white as paper and shivering
        baby's soft spot is bulging, screechy cry, won't wake for feeds
        the oxygen's cranked all the way and she's at 79
        my calf's like concrete under the cast, passive stretch makes him howl, toes dead
        no pulse I think
        dictating from car husband slumped over wheel hes drooling come quick
        drooling out one corner, won't squeeze my hand
        It's weird but i sat on the toilet an hour, no signal, no wipe feeling, both feet numb
        took my BP pills three times by mistake, pulse 34, world is dimming
        chainsaw kicked back, thigh, boot is filling up
        wheezing so bad I'm writing cause I can't speak
        Numb between the legs since lifting the fridge
        two a days, linebacker collapsed, gibberish
        leg's gushing, tied my belt, still going
        propeller got his calf
        my calf was swollen all week, now I can't catch air walking to the couch
        her incision let loose and the sheets are soaked to the mattress
        can't. talk. typing. chest. tight
        neck locked, hot, talking nonsense
        nostrils flaring, baby grunting each breath, ribs showing
        He said the wire was dead. It wasn't. He's breathing but his lips look smoky and his pulse skips all over the place.
        shrimp. face. balloon. dizzy.
        He was fine, then he had a nap, and I can't get him to open his eyes
        skin around the wound crackles and it moves an inch an hour, smells like death
        coworker went rigid then slid under the desk making snorts
        I'm on Eliquis and this nosebleed has been a faucet since breakfast, I'm going white
        she's crowning in the clinic lobby
        pulse 29 says the clip, she fainted twice
        open fracture femur, motorcycle, pale
        call somebody he quit breathing
        nebulizer twice and he's quieter not better
        shaking, mottled knees, bp 78 over 40, wound infection since friday
        eyeball is leaking
        hey quick question about my disc, is it supposed to make you pee yourself and not notice, also I can't feel the bike seat or the toilet paper since last night
        Blood's coming through the third sweatshirt
        he is twitchin on the reformer
        thunderclap in my skull while lifting, neck stiff, I threw up
        leg cold, white, no pulse, hurts like fire, woke me
        peanut dust on the bus, she's scratching at her neck and coughing constantly
        my eyebrows are gone, throat's raspy, garage blew up
        everything's getting far away and my chest hurts
        the bone's poking thru his jeans
        got hit in the chest with a line drive and dropped like a sack
        lips like inner tubes and I can't swallow spit
        passing clots the size of lemons, seven months pregnant, woozy
        glass table shattered under me, the inside of my elbow is a fountain
        tick tick tick heart then nothing then thud, almost out, chest sore
        nail gun. it's in his chest
        pregnant, puffy face, sparkles in my eyes, now she's convulsing
        haven't been able to pee since yesterday and my seat feels like cotton
        no rush, but my arm won't stop squirting
        submerged at the aqua therapy, not responding
        barely any pulse, skin like candle wax
        I don't want to bother anyone but it feels like a truck on my ribs and it's going into my teeth
        my boy got tackled and can feel his face but nothing below, he's lying on the forty yard line and we haven't moved him
        new antibiotic, itchy palms then I keeled over, can't hardly hear
        my neighbor is doing the hands at the throat thing
        my partner took his usual dose after two weeks clean and now he's making this wet snore and his nails are the color of slate
        don't be mad but my buddy isn't breathing right after the pills
        propane smell, my brain is fog, wife on the floor
        edible by mistake, 2 yr old, won't wake
        the old fella two chairs down from me in your lobby has his head back and mouth open and I don't think his chest is moving
        found in bathtub face down
        fire ants got him about a hundred times and he's wheezy and floppy
        boiling pot over the toddler, whole chest
        button battery, he swallowed it, he's three
        fever, purple freckles spreading by the hour
        swallowed my fentanyl patch thinking it was a bandage
        lightning hit the soccer field, two kids down
        leg came off below the knee, tourniquet on, where's help
        she went stiff as a plank in the waiting area and now she's turning colors
        post op day 5, breathing 34, confused, hasn't peed
        neck broke? dove into shallow, can't feel my hands
        trach came out, she's turning dark
        Send medics to suite B
        carbon monoxide thing chirping and the kids won't get up
        knife still in
        sprayed the orchard, worker is drooling twitching crying sweat
        I calmed my husband down about his knee surgery for a week, now he's gasping on the bathroom floor, says there's a knife in his side when he inhales, heart's galloping
        lips are the color of blueberries
        fit's been going since the microwave started the popcorn and again when it beeped twice
        so um grandpa fell asleep in his soup and he's kinda gray
        Dead asleep and won't rouse, foam on lips
        he hit the floor and it's like a fish flopping, tongue bleeding
        Swelling on her neck after thyroid operation, she can't breathe in
        ripped my ring and the skin came off with it, the whole glove
        throat hurts so much he drools, leaning forward, high fever, muffled voice
        I doubled my oxycodone by accident and I keep nodding off, my breathing's slow
        its spraying everywhere
        I'm a lifeguard at the Plunge and we have a gentleman out of the deep end, no breaths, my partner's pushing on him, your clinic's door is closest, do you have a defibrillator
        baby hot as a stove, stiff then twitching, lips dusky
        Mask off, oxygen tank's empty, she's fading
        blood from the ear after the crash
        half my finger is on the lawn
        sauna, found unconscious
        both legs just quit
        paralegal at the next desk can't lift her arm and she's looking at only one side of the room
        roofing all day in Santee, stopped sweating, talks crazy
        My words are coming out scrambled and my hand isn't mine
        the whole crew got headaches and Jose passed out near the generator
        college kid in dorm, headache, hates light, stiff as a board, confused
        mama poured juice beside the glass and can't say my name
        foot is hanging by a flap
        cant get air in
        i know you're a PT place but mom's face looks funny and she can't hold her fork
        erection gone, no feeling down there, started overnight with the disc
        my left arm got heavy on the bike and I'm clammy as a frog
        inhaled the chlorine tabs at the clinic pool, three of us coughing hard and one sat down blue
        my teen's eyes went up and his whole body is rattling, never had it before
        mixed bleach with the toilet stuff and can't quit choking
        arm caught in the conveyor and it's mostly gone
        she got stung at the picnic, laughed it off, and ten minutes later she's covered in map shaped blotches, vomiting, and telling me something terrible is about to happen
        my 4 year old is barking and drooling and won't lie back
        tongue is getting fat
        he's sitting hunched like a tripod, not answering, whistling stopped
        latex band in your clinic, I'm wheezing and covered in welts
        the lift dropped her wrong, head hit the rail, she said she was fine and asked for pudding, now one eye's black all the way across and she won't follow my finger
        probably nothing, tight band on my chest since the stairs, going down the arm, puking
        we thought the cough was croup but he's sitting chin forward, spit running down, and when he pulls air in the notch over his chest caves
        waist down is a stranger
        took my nitro three times, still squeezing
        HELP HES NOT WAKING
        he won't stop staring and smacking his lips, won't come back, ten minutes
        please text me back, babysitter here, the four year old found the grown up gummies and her breathing has these long pauses
        I landed on my head at rugby and arms are tingling fire, neck hurts, don't wanna move
        half blind both eyes same side, all at once, and my arm's asleep
        daddy talks like he has marbles, he never drinks
        Albuterol's a dud and his belly is sucking in under his ribs
        bit dramatic maybe, my lips went numb and I can't swallow, new med
        hit by a golf cart, talks then drifts off, talks then drifts off
        antifreeze in the soda bottle, he took a swig
        ate mushrooms from the yard, everybody's vomiting, one's not making sense
        women get it different right, back and jaw ache, nausea, cold sweat, crushing tired, all at once
        black widow maybe, belly is a board, muscles locking
        fell off the scaffold head first, snoring, one pupil huge
        Helmet cracked, he's answering wrong, puking
        bee stung me, throat's closing up
        hit the steering wheel, hard belly, thirsty, fading
        can't wake my roommate
        car seat. windows up. baby limp.
        one week after hip surgery, sharp stab when I inhale, heart racing, dizzy
        black patches, pain out of proportion, it raced from ankle to knee since noon
        FAST positive, 62 M, gym floor, what door do you want them at
        hubby says i'm overreacting but he can't smile on both sides
        grandma is talking word salad
        wife's 34 weeks, headache with sparkly zigzags, upper belly killing her, and just now her arms started jerking
        hands burned from 480 volts, he's up but fluttery
        her defibrillator shocked her four times in a row
        suddenly she can't walk, like a drunk, room whirling, slurry and crosseyed
        coughed up a cup of bright red, then another
        bullet grazed? no it went in, belly
        dialysis arm let go, I'm holding it and it's still hosing
        bowels let go in the car, back on fire, saddle is dead
        not breathing. not breathing. not breathing
        sugar's 28 and he can't swallow the juice
        table saw. wrist. squirting across the garage
        one side of his smile slid off
        wheel went over his belly, he's getting whiter
        throwing up stuff like coffee grounds and my legs are jelly
        he hasn't been right since the epidural, headache, legs paralysed
        the guy who does our landscaping got up from under the tree looking lobster red, no sweat on him at all, calling me by his dead brother's name
        Dad mowed the lawn, now he's sweaty, rubbing his chest, won't let me dial
        Took the kids to the cookie place, one bite, and now his eyes are slits and he's making a sound like a squeaky toy when he inhales
        forearm crushed under the jack, screaming if you move a finger, hand going pulseless
        papa on blood thinners bonked his head an hour ago and now he's slurring sleepy
        She folded up in the parking lot and isn't blinking
        I was giving dad his bath and he stiffened up, went blue around the mouth, and he's been bucking in the tub since before I found my phone
        grandpa's snoring weird and nothing rouses him, I pinched him hard
        Sorry to be a pain, there's an awful lot of blood and I feel sleepy
        he is jerking all over and foaming
        something tore in my tummy, it's beating, back pain like axe, 71
        Chest. Vise. Gray.
        Log splitter took my hand
        chest feels like an elephant is on it
        My dad says it's heartburn but he's gray and sweating through his shirt and rubbing his left arm. Should he still come at 3?
        left arm heavy and jaw aching since breakfast, prob slept wrong, can u see me today
        Hi, I'm due for my shoulder session at 11. I've got a squeezing in my chest that comes up into my throat and I'm a little sick to my stomach. Can I do the lighter exercises?
        hart is pounding so hard and i cant catch my breth
        I do not want to make a fuss, but the pressure under my breastbone has been there forty minutes and I'm clammy.
        My coworker at the warehouse just grabbed his chest and sat down on the floor, he's white as paper
        Since last night I've had tightness across the chest when I walk to the mailbox and now it's there sitting down too. I'm 67, diabetic.
        Wife has pain between the shoulder blades, like ripping, came out of nowhere, and it's moving down her back
        i took two of my nitros and the pain in my chest hasn't let go
        my husband collapsed on the treadmill and he's not breathing
        He's on the floor no pulse what do I do
        Would a pinched nerve make both arms tingle and my chest hurt and me sweat like I ran a mile? I'm just on the couch.
        Probably indigestion. It's just that it's going to my jaw and I threw up and I can't stop sweating lol
        my pacemaker shocked me three times in ten minutes and i feel faint
        Heart rate on my watch reads 188 and I've been lying down for half an hour, getting lightheaded
        This is the home health nurse for Mr. Alvarez, he's got crushing substernal pain and BP 80/50 in his living room
        grandma's got the flutters again but this time she's blue around the lips and confused
        Ma'am I just want to move my appt to next week because my chest hurts too bad to drive, it started shoveling gravel an hour ago
        chest pain and cant breathe when i lay down, coughing up pink foam
        I'm a mail carrier, did my route and my upper back and teeth started hurting at the same time, now I feel like I'm going to pass out
        her face is drooping on one side
        My mom was talking fine at lunch and now it's all mush, words that aren't words. Is that the new muscle relaxer?
        i cant lift my right arm all of a sudden and my leg keeps buckling
        Quick question before my eval: my hand went numb and dropped my coffee a few minutes ago, and my mouth feels like the dentist numbed it. Normal with neck issues?
        grandpa smiling crooked, slurrin, says hes fine wants a nap
        He woke up and couldn't find his words. He knows what he wants to say. He's 58. We have PT at one, should we keep it?
        The patient in bay two can't follow my finger and his left side just went slack, I'm the student aide here and nobody's around
        my speach is geting slured and half my face numb
        Her eyes are both stuck looking left and she can't squeeze my hand, she's had afib for years
        Everything's spinning, I'm seeing double, I can't walk straight and I can't swallow my own spit. It came on an hour ago
        Coworker says I'm talking like I'm drunk. I don't drink. I also put my shoe on the wrong foot twice. Funny right
        my aunt had a little spell, her arm dropped and she couldnt talk for ten minutes, shes better now but her lip still hangs
        Neck adjustment at the chiropractor this morning, and now terrible neck pain, one droopy eyelid and I keep veering into walls
        my left leg just quit working in the shower. not pain. it just isnt there
        Hello, rescheduling for my husband. He's acting odd today, can't tell me what year it is and he's ignoring everything on his right side, so we'd rather do Thursday
        help i cant breathe
        I had my knee replaced nine days ago and now I'm short of breath and it stabs when I inhale. Is it the anesthesia wearing off?
        my calf has been fat and hot since the flight and today I'm coughing blood and panting
        He's breathing 40 times a minute and his ribs are sucking in, he's post-op hip
        The oxygen thing on my finger says 79. I feel sort of okay, just sleepy. Do I turn up the tank?
        I work nights so sorry for the hour. I keep waking up gasping, can't say a full sentence without stopping for air, lips kinda purple
        Dad's in his recliner making a gurgling noise and won't wake up all the way
        took a hard tackle to the ribs and now one side doesnt seem to fill up w air and it hurts
        been wheezy all day, no big deal, but now I can only talk two words at a time
        hes turning blue
        My neighbor with COPD is sitting bent over his table, lips dark, can't tell me his name. I'm typing for him
        can you tell Rosa I'll be late? I'm having to stop every three steps to breathe and my heart's racing, started after I got the cast off yesterday
        smoke alarm went off and we're out but my wife is coughing black stuff and her voice is going hoarse
        I think it's anxiety. It's the kind where your fingers go blue though
        I ate a shrimp taco at the game and my tongue's getting thick and I'm covered in hives
        stung by a bee, lips swollen up huge, stomach cramps, feel like somethings really wrong
        She's allergic to latex, you guys used a band on her, her eyes are swelling shut and she's wheezing in my car
        New antibiotic started an hour ago. Itchy palms, itchy throat, now I sound funny when I talk. I'd like to ask if that's okay with my exercises.
        used the epipen on my son 20 min ago and the swelling's coming back
        The tape you put on my knee made me itch. That's all I was writing for, but now my face is hot and puffy and I'm having a hard time swallowing
        my lisinopril tongue is so big i cant close my mouth
        He says it's just a rash but he's throwing up, dizzy, and his voice sounds squeezed. Ate cashews.
        im alergic to penicilin n they gav me it, cant breth good
        coworker at the nursery got into fire ants, she's got welts everywhere and just fainted
        My niece had peanut butter for the first time and she's vomiting and floppy with spots all over
        Hi there, I'm on my way but I pulled over since my eyes are nearly swollen shut and my chest's tight after the allergy shot. Will there be a fee if I'm late?
        My husband cut his thigh with the table saw and it's pumping out, towels soaked through
        I'm on warfarin and hit my shin on the dishwasher, it's been bleeding an hour, I've gone through a roll of paper towels and I'm woozy
        threw up something like coffee grounds this morning and I'm lightheaded, do I still take the naproxen for my back
        my poop is black like tar and i almost passed out on the toilet
        Nosebleed won't quit, 50 minutes now, it's going down my throat, I'm on Eliquis
        Surgical incision popped open during my stretches. There's a lot of blood. I've got a pillow on it
        blood is spurting out of his arm from the window glass
        I am soaking a pad every fifteen minutes and the room is tilting
        Our roofer came down on a rebar and it's still in his leg. He's calm. Should we pull it out
        I'm a dialysis patient and my fistula is squirting, I'm pressing on it
        Not trying to be dramatic, but after my tonsils last week I'm spitting up mouthfuls of bright red blood
        she's 8 weeks pregnant with awful one-sided belly pain, shoulder tip pain and she's going pale
        I fell off my bike onto the handlebar yesterday, belly's hard as a board now and I'm cold and shaky. Can PT look at it?
        coughd up a cup of blood
        dog bite on the neck and it's bubbling when he breathes
        my toddler ate my muscle relaxers, I don't know how many, he's really sleepy
        I mixed up my mom's morning and night boxes and gave her two of her heart pills, her pulse is 38
        took grandpas blood pressure pills instead of mine by mistake and now i can barely stand
        Swallowed some of the pool acid by accident, my mouth is burning and I'm drooling
        i took my tramadol and forgot and took it again and again, im so sleepy and itchy and breathing slow
        My roommate's fentanyl patch got stuck on my arm and I feel super out of it, can't keep my eyes open
        Quick thing for the pharmacist or whoever: I had a couple of glasses of wine with the new pain medicine and my husband says I keep stopping breathing when I doze.
        he drank antifreeze thinking it was gatorade, acting drunk
        The baby got in my purse. There's a pill missing and her pupils look tiny.
        we're all getting headaches and throwing up in the house since the heater came on, cat's laying there too
        Dad's been taking the Tylenol and the cold stuff AND the Norco, all for his back, for a week. Now he's yellow and confused.
        i drank the wrong bottle it was drain cleaner
        Grandma can't read labels. She put ear drops in... no she drank them, and she's shaking and her heart is racing
        Found my brother on the bathroom floor with blue lips, snoring weird, foil next to him
        I took my insulin twice. Long day, forgot. I'm shaky and my words are coming out funny. Do you think juice is enough?
        hand sanitizer, my 3 year old drank a bunch, she's wobbly and not making sense
        At the nail place next door the girl breathed a bunch of bleach and ammonia mix, she's coughing nonstop and can't see
        I'm a CNA, I gave the wrong resident the methadone, she's hard to rouse, resp 8. Nobody's picking up at the office
        Ate mushrooms from the yard with my boyfriend, now both of us can't stop puking and I'm seeing things
        my kid swallowed a button battery
        was spraying the orchard and got it on me, now my eyes run, im drooling, twitching
        My mother-in-law's new patch plus her old patch are both on her. She's nodding off mid sentence, she has therapy at two. Should she skip?
        hes seizing right now
        My sister has epilepsy but this one's gone eight minutes and she hasn't come out of it
        He's had three fits since noon and doesn't wake up in between
        Patient started jerking on the table, eyes rolled back, she's pregnant, 35 weeks
        first seizure ever, he's 44, bit his tongue, still out of it
        my son went stiff with his fever and his eyes rolled up and he's blue
        After the concussion she just stared off, then her whole arm began shaking and it hasn't stopped
        i had a fit in the bath my gf pulled me out, coughing alot of water
        Um, is it typical for a patient with a shunt to be twitching on one side and not answering? I'm sitting with him, it's his scheduled visit.
        she quit drinking two days ago, shaking, sweating, seeing bugs, and just had a convulsion
        just passed out in the kitchen and woke up on the tile, heart skipping
        My wife fainted twice this morning. She's up now, drinking tea, says it's her blood pressure pill. She's pale as the wall
        He went down like a tree during the sit-to-stands and he isn't answering me
        fainted while running at track, coach says he was out for like a minute, he's 15
        I keep blacking out each time I stand, and my stools are dark red
        Hi, I have a 4 o'clock. I woke up on my bedroom floor and don't recall getting there, my lip's split and my chest is thumping. Could we make it 4:30?
        Mom slumped in her wheelchair, eyes open, not responding, drool
        She just dropped in line at the pharmacy. I'm her PT aide off duty. She's breathing but won't wake
        hit my head on the truck lift gate and ive thrown up 4 times
        Grandma fell, she's on a blood thinner, there's an egg on her forehead and she's getting sleepier. She says don't call anybody.
        My son got knocked out at football Friday. He's seemed okay but tonight one pupil is way larger than the other
        clear fluid dripping from his nose and ear after he fell off the scaffold
        he fell off a ladder and says he cant feel anything below his chest
        My daughter's concussion was two days ago, you said rest. Now her headache's getting worse by the hour and she can't remember her own teacher's name. Is that in the normal range?
        dove in shallow end. neck hurts. hands are numb. lifeguard wants me to sit up
        She bumped it on the cabinet, only a little bump, only she's asking me the same question over and over and walking into the door frame
        my buddy got cracked with a bottle, there's a dent in his skull
        after the car wreck i felt ok but now my neck is killing me and both arms are weak and zingy
        Our carpenter took a nail gun to the head. He's talking. What do we do with the nail
        the baby rolled off the changing table and she's got a soft swelling and won't stay awake to eat
        im numb where i sit and i cant pee
        Since this morning my saddle area has gone dead, like novocaine, and I've wet myself and didn't feel it. I have disc problems. See you Wednesday?
        cant feel when i wipe and both my feet are floppy
        My back's actually better! Weird thing, I haven't peed since yesterday evening and my bottom is numb. Anyway, can I come Thursday in place of Friday?
        hes had sciatica on one side now its both legs and he messed himself without knowing
        Nurse here for Mrs. Kim, L4-5 herniation. New urinary retention, 900 on the bladder scan, perineal numbness since 6 this morning.
        lost feeling in my privates overnite with bad back pain, kinda embarrasing
        I tripped because my legs just gave out, both of them, and I can't tell if I need the bathroom anymore
        Sorry if TMI: I had an accident on the couch, no warning, I don't feel my inner thighs and the low back pain is shooting down both legs
        my legs are getting weaker since yesterday, started in the feet, now it's my thighs and my breathing feels funny
        Cancer in my spine and since this morning I can't move my toes, either foot. Can my PT add ankle exercises?
        Been constipated and can't go number one either, numb butt, had the epidural shot two days ago, fever too
        two days after the back surgery and suddenly i cant lift my feet and im leaking urine
        my foot is white and cold and i cant feel it
        His hand's blue past the cast and he's crying that it hurts like crazy
        My knee popped out the back and went back in, now my foot's pale and I can't find the pulse like they taught me
        leg went icy and purple all at once, i have afib
        The dressing's on tight I guess? My toes are gray and I can't wiggle them. I'd rather not bother the surgeon on a Sunday
        moms finger got stuck in a ring, it's black now and numb
        Elbow is bent the wrong way and the hand is cold. Skateboard. He's ten
        Coworker's arm got rolled in the press, he got it out, the hand is white, no feeling
        dialysis arm's gone cold and hurts bad, fingers look dead
        Dad had the bypass in his leg last month. Foot's marble colored this morning and the pain woke him. We figured a heating pad.
        finger came off in the log splitter we have it in a baggie
        My son cut off part of his thumb with the mower and I'm looking at it
        My shin is swollen rock hard and the pain is way out of proportion, pain pills do nothing, I can't lift my toes
        tight tight calf after the tib fracture, pins and needles, screaming when they move my toe
        I got my leg pinned under a pallet jack for a few hrs. It's out, but the thigh's like wood and my pee is the color of cola
        forearm so swollen under the cast it feels like its gonna burst and i cant move my fingers
        Did a killer spin class, thighs are swollen solid, I can't bend my knees, peeing brown. Good soreness?
        PTA here, patient's anterior compartment is tense, passive stretch brings tears, foot is going numb, he's asking to finish his set
        i passed out drunk on my arm and now it's huge and hard and tingly, cant open my hand
        The boot squeezes. That's the short version. The long version is I can't feel the top of my foot and it hurts worse each hour even on oxycodone
        my 4 year old pulled the soup off the stove its all over her chest
        Grease fire, my face and hands are burned, skin's coming off like a glove
        He threw gas on the fire pit. His arms are white and leathery and he says it doesn't even hurt
        burnt my throat on steam, voice is raspy, getting harder to breath
        battery acid got in both my eyes at the shop
        Put the heating pad on Grandpa's leg, he's diabetic and couldn't feel it. The skin's black and peeling all around the leg. Should we still do therapy?
        Wet concrete got down my boots, been in there all shift, the skin on my shins is gray and dead looking
        her hair caught on fire from the candle, neck and ear burned, blisters everywhere, shes 70
        Coworker fell in the fryer up to his elbow
        my sunburn is one giant blister, im shivering and throwing up and dizzy
        he went under in the pool and we got him out but he isnt waking up
        My little girl had a near miss in the hot tub an hour ago, she was fine, and now she's coughing foam and super tired
        surfer pulled in at OB, coughing pink, lips blue, i'm his brother
        Grandson went under at the lake, ten seconds or so. He's breathing fast now and I can see his stomach pull in. Probably a cold?
        i swallowed alot of ocean and i cant stop coughing and my chest burns, feel drunk
        he's choking on steak
        My baby has something in her throat, she's not making any sound
        Mom can't swallow since the stroke and she just got into a cookie, she's coughing and turning dusky
        grape stuck, heimlich didnt work, hes 3
        A pill's lodged in my throat and now I can't get my saliva down, and breathing is noisy. Can I ask a nurse?
        lady at the next table grabbing her neck and cant talk
        My brother with CP aspirated his lunch and now he's rattling and his nails are blue, he's due there for his session at 1:30
        swalowed a fish bone, spitting blood, hurts to breath
        It was only a piece of balloon. He coughed it around a bit and now he's making a whistle noise each breath
        roofer on our crew quit sweating, talking nonsense, skin like an oven
        We're hiking Cowles Mountain and my friend stopped making sense, hot, dry, fell down twice. There's still a mile to go
        Football practice. 104 out. Kid's stumbling, vomiting, he doesn't know where he is
        grandma's AC is out, found her flushed and cant wake her, temp 105.6
        Left the baby in the car, it was just the quick eval, she's red hot and limp
        My husband stayed out in the sun fixing the fence. He's sort of loopy and cramping and hasn't peed. He'd like to keep his massage at five
        im on day 3 of lettuce harvest, threw up, head pounding, i cant stop shaking and i see spots
        The dad from the 2pm is sitting in his truck in your lot with no air on, he's slumped and not answering my knocks
        my sugar is 38 and im shaking bad
        He's diabetic, sweaty, combative, and won't drink the juice. We don't have the glucagon kit
        Meter just says LO. My wife is mumbling and can't hold the cup
        hi its me the 10am, i feel loopy and swetty and i cant find my car, i took my insuln and didnt eat
        Mom's sugar reads HI, she's breathing deep and fast, breath like nail polish, real thirsty since yesterday
        My T1 son's pump came off overnight, now he's throwing up nonstop with belly pain and he's drowsy
        Dad seems drunk in your waiting room. He isn't. He's on glipizide and skipped breakfast. He's slipping off the chair
        gave her orange juice twice, still 44, she's fading
        Running late. My vision's gone blurry, hands are trembly, I'm pouring sweat, my sensor alarm keeps going off at 50 and dropping and I'm on the freeway
        my water broke and i can feel the cord
        35 weeks, contractions every three minutes and I'm on your clinic bathroom floor
        the baby is coming i can feel the head
        I'm 30 weeks. My headache won't go away, I see sparkles and my right ribs hurt. Is that from my posture? I've got pelvic PT Tuesday.
        pregnant, fell on stairs, belly is hard and im bleeding
        Haven't felt her move since last night. I'm 37 weeks. Tried cold juice. Not worried worried, just asking
        wife gave birth in the car, baby isnt crying
        Baby came six days ago, I'm passing clots like oranges and I feel faint
        29 weeks and leaking water with cramps low in my back every five min. I booked for back pain, can you squeeze me in?
        postpartum, 2 weeks, can't breathe lying flat and my legs are balloons and my heart's galloping
        hands and face so puffy, bp 178 over 112 on the drugstore machine, 33 weeks, belly pain. supposed to do prenatal stretch class today
        my sister is in labor 2 months early and her baby is feet first
        I'm 20 weeks, gush of blood, lots of pain, alone
        my 5 week old has a fever of 101.8
        Newborn won't nurse since midnight, cold hands, looks gray
        his breathing is grunting and nose flaring, hes 4 months
        My daughter has croup, and now there's a loud noise each time she breathes in even asleep and she's drooling
        Baby's limp. Just limp. Like a rag
        2 yr old swallowed magnets off my son's toy, now belly pain and green vomit
        The kid I nanny has been screaming with knees up, then going totally quiet, and her diaper looks like red jelly
        the bookcase fell on my boy, hes breathing funny
        We're in for torticollis stretches at 9. He's been hard to wake this morning, soft spot's bulging, no wet diapers since yesterday. Should we push to later in the week?
        14 yr old woke up with horrible testicle pain and hes throwing up, says its from soccer
        my baby turned blue and stopped breathing then started again
        My twins had the flu, one's better, one's breathing very fast, can't sit up, her lips are gray. Their PT visit is today
        daughter's sleeping so deep I can't get her up, she's had the stomach thing for three days, hasn't peed since last night
        kid got his neck caught in the blinds cord, he's breathing but hoarse and has red dots on his face
        He's six, was crying about his leg, now he won't put any weight on it, fever of 104, and he's shaking
        I got zapped fixing the dryer and my heart is beating weird
        coworker touched a live panel, he's thrown back and not moving
        My boy bit the lamp cord, corner of his mouth is burnt and he's dazed
        Lightning hit the tree next to us, my cousin can't hear and her legs won't move
        TENS unit shorted in the tub, arm is numb, burned spot on palm, chest hurts
        He's stuck to the pole saw touching the wire, do I pull him off
        Had a jolt from the 240 at work. Boss says walk it off. I've got a burn on my finger and one on my foot and I feel fluttery
        my inhaler isnt doing anything
        Six puffs and her chest is still pulling in and she can't finish a word
        I've done three neb treatments and I'm worse, my lips are tingling
        used my rescue 10 times since 7am, still tight, shoulders hurt from breathing
        He's stopped wheezing but he looks exhausted and gray, is that the albuterol working?
        My daughter's asthma, she's sitting like a tripod, can't cry. Inhaler's empty and so's the backup
        albuteral not working. cant talk. typing
        Just FYI she had two puffs before the pool session like you asked, then two more, then four more, and she's whispering one word at a time
        My coworker's inhaler is out and he's sucking his neck in, smoke from the fire's all over here
        stiff neck, fever 103, light hurts my eyes, purple dots on my legs
        My roommate at SDSU has a bad flu, can't bend her neck, she's confused and there's a rash that doesn't fade when I press
        Can you see my son for his stiff neck? He can't touch chin to chest. He's got a fever and has been throwing up and screams when I turn the lights on
        baby's crying is high pitched and he arches back, fever, blotchy skin
        i thought i pulled my neck but now i got chills, worst headache, and cant stand the light, kinda drifting off
        He had an ear infection last week. Now he's delirious, neck locked, hot. I'm his grandma
        worst headache of my life came on like a thunderclap
        Was doing my planks and something popped in my head. The pain is unreal. I've thrown up
        My husband gets migraines but he says this one hit in one second and his neck's stiff. He's never said that before
        during sex my head exploded w pain and now i cant look at light
        Hello, want to book for tension headaches. Had an extremely sudden one forty minutes ago, like being hit by a bat, and my eyelid is drooping since
        her headache started all at once in zumba, then she vomited and got real sleepy
        I don't do pain, I had four kids with no epidural. This headache dropped me to the floor and I can't see straight.
        lost sight in my left eye a few min ago like a curtain
        Can't see out of either eye on the right half. Just the right half. It's odd.
        my one eye went black, no pain, i'm 71
        Sore temple and jaw when I chew for a week, thought it was TMJ and booked you guys. Now vision in that eye is gone gray since this morning
        flashes then a shadow moving over my eye after the basketball elbow
        Eye is rock hard, red, seeing halos, throwing up. Mom's 69. She thinks it's a migraine
        metal chip flew in my eye at the shop, something jelly is coming out and I can't see
        Sorry to bother, I'll be a no show. I can't see well enough to drive all of a sudden, it's like looking through a straw, and my head is splitting
        im burning up, hr 135, confused, the incision is oozing green
        My mother has a bladder infection, and today she's freezing cold to touch, mottled knees, talking to people who aren't there
        His new hip is red hot, he's got chills you can hear, and his BP's 78 over 40. I'm the visiting nurse.
        red streaks went up my whole arm in three hours and i feel like im dying
        the skin round my cut is purple w bubbles and stinks and hurts more than anything
        hip popped out again. leg is short and turned in, pain so bad im seeing white, foot is numb
        Bone is sticking out of my ankle
        A car just hit one of your patients in front of the building
        fell off roof, cant move legs, please come
        Mrs. Lowe slid off the toilet, one leg's turned out and she's shaking and gray. I'm just the neighbor, should I get her up?
        My brother rolled the ATV and it's on top of him
        there's smoke coming thru our ceiling and my dad can't get out of bed
        My friend took a snake bite at Mission Trails, hand's double the size and lips feel tingly
        jellyfish got me all over, now my back is cramping and i cant breath right
        A rattler got the dog and then my wife. She says she's fine. Her ankle's black and her gums are bleeding
        belly pain so bad i cant stand straight, pulsing, and my back too, im 74, i feel faint
        Dad's low back pain isn't like his usual. Came on like a knife an hour ago, he's pale and cold, his doc mentioned an aneurysm once. Can you fit him in?
        he has parkinsons and he skipped doses, now hes rigid like a board with a fever of 104 and cant talk
        New psych med last week. Since last night he's been stiff, burning up, soaked and confused. His PT thinks tight muscles
        My spinal cord injury is T4. Pounding headache, sweating above the line, BP 210. Cath's kinked maybe. Help
        quad patient, face red, goosebumps, headache, cant find the cause, pressure climbing, im the caregiver and its my 2nd day
        the trach came out and i cant get it back in
        vent alarm wont stop and shes blue
        I pulled a muscle in my side I think, but every breath is a knife, I've been coughing specks of blood and my left calf's been sore since the surgery. Ice or heat?
        He's been using crutches fine, then his whole leg blew up blue and tight overnight and he's winded going to the bathroom.
        Could you ask Dr. Nguyen whether nausea goes with frozen shoulder? I've got cold sweats, a weight on my chest and my left shoulder's throbbing, came on during dishes.
        hey yall can i get in today? pain in chest when i breath n my hart skippin, been like that since the gym
        Just checking in for Mom's home visit. She's sleeping in, can't seem to wake her, she's breathing though, kind of snoring with pauses. She had her new sleep pill plus the pain one.
        It's silly, really, but my husband insists I write. My speech went for a minute at breakfast and now my right hand can't hold a pen. I have you at 10:15.
        ok dont laugh but i think i had a mini heart attack at the gym and i think im having another
        Front desk told me to use chat. My mother's in your lobby and she's gone gray and says there's a belt round her chest.
        I'm the school nurse at an elementary in National City. Boy, 7, inhaler given twice, sats 86, still retracting. His mom lists you as contact.
        Teammate got hit in the throat with the bat, he can whisper but it crackles when you touch his neck
        took a baseball to the chest and dropped. he aint moving
        We finished the session, all good. On the ride home he started drooling and can't hold his head up. We're parked on El Cajon Blvd. Is that fatigue?
        Boss wants me to finish my shift but I'm cold sweating, my chest is sore and there's a line of pain to my elbow, I'm 51, smoker
        my nana says its gas. its been 2 hours. shes grabbing her chest
        i feel like im going to pass out and theres nobody here
        not sure this counts. my tongue's swelling a bit since I took the ibuprofen and my voice is different
        Could the dry needling this morning do this? One side of my chest hurts sharp and I can't take in a deep breath, it's getting worse.
        After the acupuncture in my upper back I'm breathless and my heart's going 130
        The steroid shot in my neck was an hour ago and now I can't feel my legs
        just had my nerve block for the shoulder and i cant get air and my eyelid hangs
        Had the epidural this morning, and my head's splitting, neck's stiff, fever's 102.9. The nurse line has a 2 hour wait
        She's on the floor and she says don't touch me I can't feel my arms. Fell backward off the balance board at home
        cold plunge, he got out and his speech is slow and hes stopped shivering and wants to lie down
        Found an elderly man by the canyon, soaked and ice cold, mumbling. Your appointment card's in his pocket
        Ate at the potluck and now I'm seeing double, my mouth is dry, can't hold my eyelids up and swallowing's hard
        myasthenia patient, my breathing gets weak today, i cannot cough, cannot hold up head. pyridostigmine not help
        she has sickle cell. chest pain, fever, sats 85. says its her normal crisis. im her cousin
        hemophilia, my son banged his head on the slide. he looks okay. he's got a headache and is sorta dozy
        My leg wound from the wreck burst open and it's running down into my shoe faster than I can wipe
        Addison's, I've been throwing up all day and can't keep the steroids down, I'm fading
        transplant pt, fever 103.4, rigors, bp low. Spouse writing. we had therapy scheduled, do we come
        My potassium was 7 something the lab just called, and my muscles are so weak, heart doing weird thumps. I'd planned to ask about leg strength
        my mom has dementia and she ate the whole tube of my lidocaine cream and now shes twitching
        Someone left vape juice out and my little guy drank it. pale, vomiting, slobbery
        I used my dad's nitroglycerin for my chest and I took Viagra last night, now I'm about to fall over
        grandpa chewed up his long acting oxy and hes blue, no narcan here
        I sprayed Narcan, he woke up, now he's sliding back under
        they gave me ketamine at a party and i cant move or breath good
        edibles, my mom ate the gummies for arthritis, whole pack, she can't stand, heart going crazy
        My lithium's been making me shaky all week. Today I'm stumbling, vomiting and twitching all over. Is it alright to do balance training?
        I doubled up on my metoprolol, thought it was the gabapentin. Feeling faint, HR 36. Do I cancel?
        pharmacy mixed my pills up, they gave me somebody else's diabetes ones, im sweating and confused
        gasoline, siphoned it, breathed some in, coughing hard, chest burns
        She inhaled pool chlorine powder. Tight chest. Can't stop coughing. She's the swim aide
        CO alarm's beeping and my roommate won't get up off the couch
        He took some pre-workout, like three scoops, heart's at 200 and his chest hurts. he's 19
        My cousin ate something at the carne asada. I don't know what. Her lips, her eyelids, everything's huge, and she can't get words out
        my wife got the flu shot then walked out to the parking lot and fell, hives on neck
        contrast dye from the mri this morning, i itch all over and my throat feels like theres a lump and im dizy
        The ambulance would be overkill, I just want to know if ice helps: wasps, about forty stings, he's swelling and vomiting
        arm fell asleep while i was driving n now my face too, kinda drooly. pulled over by the 94
        Coach here. My point guard's out cold on the court and making weird gasping sounds
        Mr. Ochoa was fine on the bike and then told me the room went dim. BP 74/40, HR 44, he's diaphoretic. New grad PT, my supervisor is at lunch
        My father has a history of strokes. Today his left hand keeps missing the fork and he doesn't notice the left side of his plate. He was normal at eight. Would extra OT help?
        Kinda weird but I smell burning and my arm is jerking by itself and I lost a few minutes
        Seventy-two year old, on Xarelto, tripped on the curb outside your building, seems OK, but now she can't recall the date and her gait's off
        I vomited after the crash yesterday and slept all day, my neck clicks and both hands buzz like bees. Can I start with massage?
        he got kicked by a horse in the belly, white, sweaty, says he just wants water
        shoulder strap bruise on my tummy from the accident, it's getting so tender and I passed out in the shower
        I've got liver disease and just brought up a bowl full of blood. My daughter's at work
        went to pee and it's all blood and clots and now I can't pee at all and belly is about to pop
        my tummy hurts so bad on the right then it felt better all at once and now im boiling hot and stiff as a board
        Hello! My name is Denise, I need to cancel today, my little one shoved a bead up her nose and I think she breathed it in, she's wheezing on one side
        Infant in my daycare, 9 months, fever seizure over five minutes, mom's at her therapy appt with you and isn't answering
        her head got slammed in the car door, shes 2, big dent, shes quiet
        daughter fell off monkey bars, arm is like an S and her hand is cold n pale
        He's three. Ate my mother's heart medicine at her house during the home visit. Seems fine?? It was one or two
        trampoline, landed on her neck, cant feel her legs, shes 11
        My 16yo diabetic hasn't woken up and the glucometer says 31
        toddler put the cleaning pod in his mouth, foam everywhere, hes gagging and breathing noisy
        The bump on his head's soft and squishy and he's been cranky, vomiting, doesn't want to be held. He's five months, fell from my arms
        I feel a bit off, that's all. Pressure in my back teeth and chest, came up while I was ironing. I'm 80. I'd hate to cause trouble
        No rush, whenever you get this: my right leg has been dragging since about an hour ago and my coffee runs out of that side of my mouth.
        it's nothing, just my lips swelled and throat's scratchy after the almonds
        Husband refuses 911. He's got a vise on his chest and he's soaking. He only wants his heating pad and you guys
        I'd rather not go to ER with my deductible. Does chest tightness that goes down the arm with sweating go away on its own?
        don't want an ambulance bill. my leg's white and cold and pain is a 10. can u just look at it
        my undocumented uncle won't go to hospital, he fell 2 stories and he's peeing blood and can't feel a foot
        Is this the nurse? The cast on my boy is so tight he's screaming, fingers are sausages and purple
        hi good morning wanted to confirm my 8:40. also since I woke up I can't shut my left eye or lift that arm, must have slept funny
        I love your clinic! Quick q: after last session my neck cracked and since then I'm dizzy, hiccuping, and one side of my face doesn't feel hot or cold
        ur app says rate ur pain. 10. chest. help
        Pls tell Tim I wont make it. They're cutting me out of the car, my legs are stuck and I can't feel them
        my breathing is getting shallow and my als dad's machine isnt helping
        The man doing the landscaping outside your office fell down and he's shaking all over
        Your valet guy's passed out, head's bleeding on the curb
        someone in your bathroom is locked in and not answering, i hear gurgling
        i can't get my grandma off the floor she's been there all night, she's cold and doesn't make sense
        fell in the tub last nite couldnt reach my phone til now, leg is numb n swollen, pee is brown
        Nurse from the SNF: resident post-hip, sudden dyspnea, HR 128, sat 84, pleuritic pain, family asks to keep PT at 2
        Our server burned both arms with the coffee urn, skin is hanging and she's shivering
        his chainsaw kicked back, shoulder's wide open
        i stepped on a nail last week, now my jaw is locked and my back keeps spasming, cant swallow
        My grandfather's speech is garbled, he's leaning, and Grandma keeps saying wait till it passes like the last time
        I'm told it's a panic attack, they say breathe into a bag. But my sat is 82 and one leg's twice the other
        woke up w my face numb, one arm useless, wife says im not making sense, i think i am tho
        Sir, my mom is in hospice no wait she's home after her valve surgery, she's short of breath, frothy spit, she can't lie back. What position do you recommend?
        Do any of you know first aid, my coworker's hand went in the meat grinder
        I pulled my groin lifting, there's a lump there that's hard, purple, won't go back, and I'm vomiting
        my eye got hit by a bungee. cant see. blood inside it
        She passed out giving blood at the drive, hit her temple, woke up, and now she's vomiting and can't stay awake
        Please help my mother, she speaks only Tagalog, she's holding her chest and the left arm, very pale
        my friend he is fall in jobsite, blood from ear, he not answer
        Patient arrived, says he "took something" for pain before coming, now pinpoint pupils, 6 breaths per minute. Room 4.
        im a lyft driver. your patient in my back seat stopped talking and is slumped over
        The horse therapy place: rider fell, helmet cracked, she's breathing, but stiff with arms curled in
        swim class 5 yo went under 1 min, coughing, vomitting water, belly big, sleepy
        Been on the elliptical and now I've the same chest squeeze that I had before my stent. Took aspirin. Do I finish the cooldown?
        my blood presure is 230/130 and my head is killing me and i see blurry
        Dizzy spells are back! Except this time I can't stand up, I'm throwing up, the right side of my face tingles and I sound hoarse. Epley again?
        little weird, my fingers wont type right, wrods cmoing owt wrogn, rigth hand wont wrk
        Took her gabapentin and her Percocet and her Xanax like the bottle says. She's awfully hard to wake and her lips don't look right.
        A tree limb came down on my husband's back. He's breathing but can't feel from the waist
        He got bit by a black widow in the shed, whole stomach is cramping hard as wood and he's sweating buckets
        mama is having strok i think, face, arm, all on left, started 10 min
        my dad had a fall, just a fall, but his hip's sideways, he's sweating and his pulse feels thready
        sat on the toilet straining and got the worst head pain ever, now im seeing double and my neck wont bend
        the kid two chairs over in the waiting room is choking on a candy
        my heart's in my throat, 2 weeks after my ablation, swallowing hurts and I've got fever and my left hand went weak
        throwing up since yesterday with my belly swollen tight as a drum and now it's brown and smells like poop, i had hernia surgery
        Is Tomas there? Tell him his wife's having contractions back to back and bleeding and I can't get her to the car
        We just got your voicemail about balance class. He's been falling all day, can't stay awake, he hit his head last Thursday and takes Plavix.
        He says 'I'm just tired'. His lips are blue, he can't count to five in one breath, and it's his third day of pneumonia.
        broke my femur skiing last week and today im confused, breathing fast and theres red dots on my chest
        theres a bulge on my neck where they did the surgery, growing fast, hard to breathe
        4 days after thyroid surgery, hands cramped into claws, lips buzzing, throat squeezing shut
        chopped the tips of two fingers off with the hedge trimmer
        chemicals from the pool splashed in his eyes and he cant see
        used the inhaler six times and still cant finish a sentence
        my right hand wont work and my words come out wrong when i type
        he had some kind of fit in his sleep and bit his tongue, never had one before
        cant lie flat, gurgling when i breathe, sat up all night
        calf hard as a drum the day after surgery, toes numb, the pain is insane
        dad is gray and rubbing his jaw and says its indigestion
        my face went droopy at lunch
        cant catch my breath just sitting here
        took twenty tylenol
        dad hit his head hes on eliquis
        havent peed since yesterday back is killing me
        chest feels like a vise rn
        hubby passed out in your parking lot
        bone's poking thru the skin lol not good
        toddler ate grandmas blood pressure pills
        lips swelling after that new antibiotic
        went blind in one eye for a min
        cant feel myself wipe anymore
        she's seizing on the floor
        coughing up blood and my calf hurts
        reason for visit: jaw pain, sweaty, wanna puke
        bleeding at 31 weeks need to cancel
        words came out wrong for ten minutes earlier
        incision wont quit bleeding its soaking towels
        worst headache ever hit outta nowhere
        kid's stiff neck fever cant stand the lights
        hey can i move my 2pm, my left arm went dead in the shower and its still kinda floppy
        its prob just heartburn but its going into my back and im dripping sweat
        moms sugar is 39 and shes talking nonsense, juice isnt helping, she has PT at noon
        my son got tackled, seemed ok, now hes puked twice and keeps nodding off
        two weeks out from my knee replacement, got real winded walking to the mailbox and my heart is racing
        Good morning dear, since I woke up I cannot make my right hand button my blouse. I am 81.
        phone number 760-555-0132, please hurry my wife is gasping and her lips look gray
        roofing all day, buddy quit sweating and hes fighting us and making zero sense
        both legs turned to jelly this morning after i lifted the washer, numb around the crotch too
        ripping pain between my shoulder blades came on like a light switch, bp is thru the roof
        my baby is 5 weeks old with a 101.5 temp and wont wake up to eat
        fell off the curb, my foot is pointing sideways and the toes are ice cold
        grandpa mixed up his pill box and took like eight metoprolol, says hes real dizzy
        stung twice doing yardwork, hives everywhere and my throat is getting scratchy and tight
        is it normal to black out mid stretch, i came to on the floor with a bitten tongue
        ate edibles and something else with my roommate and now i cant wake him, hes snoring weird
        i sound dumb but half of everything is missing when i look at the screen, started an hour ago
        had the flu now mom is shivering, mottled knees, breathing fast and doesnt know what year it is
        no chest pain last night but now theres this heavy squeeze when i climb the steps
        my legs got weak tuesday, now its my arms and im having trouble swallowing
        Hi, this is Walt Brenner, I have the Thursday slot with Jenna. My wife wants me to mention that my speech got all slurry at breakfast for maybe five minutes. It's fine now so I'd still like to come in.
        ok so i was gonna book for my shoulder but honestly since about 4 am ive had this ache in both arms and im so wiped out and nauseous i cant fold a towel, im 54f
        do you guys take blue shield? i threw my back out moving a couch saturday and now i have to push really hard to pee and my butt feels like its been to the dentist
        my nephew did a backflip off the dock at mission bay into shallow water and his neck hurts and he says his hands are tingling and he cant squeeze, should we drive him to you
        Sorry to bother you, I know you open at eight. I tripped over the hose last night and bumped my forehead, I take warfarin, and this morning my daughter says I keep asking the same question.
        I teach spin and halfway thru class my heart started flipping and going like 190 and it wont come down, been 40 minutes, im lightheaded, do i still owe the late cancel fee
        flew back from manila on sunday, left leg got fat and sore which whatever, but today theres a stabbing under my ribs every time i breathe in and im panting after one flight
        my daughters inhaler isnt doing anything, her belly sucks in when she breathes and she can only say like two words at a time, need to cancel her ankle appointment at 330
        Email is rosemary.tull at example dot com. Also I should say my neighbor Gus is sitting on his porch and one side of his mouth is hanging and he can't lift the arm on that side.
        was trying to unclog the tub and mixed two cleaners, got a face full of fumes and ive been coughing nonstop for an hour, chest is burning and wheezy, anyway can i come tomorrow instead
        my husband had a hernia fixed monday and today hes burning up then freezing, hr 135, confused, his belly is hard as a board and he says its just gas
        i'm 37 weeks and you have me down for pelvic floor friday, got a headache that wont budge, sparkles in my vision, hands are puffy and my home cuff says 172 over 110
        The gal who cleans my house took a bad spill off the step stool. Her wrist is bent like a dinner fork and her fingers have gone white. She has no car, do you do walk-ins?
        bf had a few too many of his moms oxys for his back, hes nodding out and his breathing is like every ten seconds, he'd kill me if i called anyone
        sliced my forearm on sheet metal at the shop, been squeezing a rag on it twenty minutes and every time i let up it squirts, wont be able to make hand therapy today
        I'd like to cancel Mother's balance class. She went down in the hall about an hour ago, her leg is turned out and looks shorter, and she screams if we touch the hip.
        hiked iron mountain at noon, threw up on the way down, now im hot as a stove and not sweating and my girlfriend says im answering questions from ten minutes ago
        question for the PT, i was in the middle of deadlifts and got a thunderclap in the back of my skull, dropped to my knees, now neck is stiff and light hurts, could it be a tight trap
        my 2 year old got into the garage and i found him with the antifreeze jug open and it on his shirt, hes acting kinda drunk, brothers appointment is at 10 we might be late
        gave birth nine days ago and thought i'd ask about diastasis but ive soaked through a pad every half hour since lunch, passing plum size clots and feeling floaty
        Lost my words for about 5 min at church today, everything's back to normal so just the balance appt please
        Flew back from Manila Sunday and my calf was tight so I wanted a massage, but walking up to the second floor just now I got a stab in my side when I breathe in and I can't get enough air
        took the whole bottle of tylenol
        coughing blood and cant catch my breath
        hate to be a pest but the whole left side of my face has felt like novocaine since lunch
        my jaw and left arm ache and im nauseous, probably that egg salad, anyway whats your address
        roofing crew here, one of the guys quit sweating hes red hot and doesnt know what day it is
        tearing pain between my shoulder blades, came out of nowhere, i'm sweating through my uniform
        mom slipped on the deck an hour ago shes on eliquis banged her head and shes getting sleepy
        ok question two what insurance do u take. question one my 3yo got into grandmas blood pressure pills theres like eight missing and he's real floppy
        he had a stroke in 2019 and his left arm has been weak ever since that's what we come to you for, but this morning it's his right side and he can't get his spoon to his mouth
        im at the gym next door n my buddy maxed out on squats, said it felt like his head exploded, now hes puking and cant stand the light
        my partner took a shock off a transformer today, says hes ok but his chest hurts and hes gray
        Wasp sting, lips huge, wheezing
        grandpa's mouth went crooked during breakfast
        cant swallow and my tongue is swelling up
        kid on my wrestling team got slammed and he was out cold for a minute, woke up asking the same thing over and over, his dad wants to know if you can check his neck tonight
        I am 33 weeks and soaking through pads with bright red blood, must I still fill out this form
        both my legs quit on me this morning
        my husband Earl is talking gibberish period he was fine when he went out to feed the cows question mark
        Hi this is Doreen, I need to move Thursday. Also it's likely nothing but the right hand dropped my coffee cup twice this morning and my lip is drooping on that side. Friday afternoon would suit me better if you have it.
        six days out from my knee replacement and all of a sudden i'm winded just sitting and my heart's racing
        my wife says i should write you. i drive a propane truck, was up in the cab and my left eye just went black like a shade coming down. its been maybe twenty minutes. do you do eyes
        so ive had sciatica for years no big deal BUT since saturday i cant feel the toilet seat under me and i have to push to get any pee out, do i need a referral for that
        my son got kicked by a horse, in the head, and he has thrown up three times
        went blind in one eye ten minutes ago
        guy outside your door just dropped, hes not breathing
        I had my back fused in the spring and was doing great walking two miles, then yesterday around supper my legs started buckling, both of them, and now I can hardly stand at the sink. can you squeeze me in
        Good afternoon. My mother, eighty-eight, had her hip pinned nine days ago, and today she is shivering, breathing fast, her skin is mottled and she does not seem to know me. Should the home therapist still come at three?
        since the epidural shot tuesday my legs are going weak and i wet myself without knowing
        worst headache i ever had, came on like a thunderclap while i was icing cupcakes
        she drank the drain cleaner
        i had a seizure when i was a kid and never since, then today at the salon my client says i went stiff and jerked for two minutes and bit my tongue. i feel ok just foggy. still want my wrist looked at
        my roommate is shaking all over and wont wake
        pressure like someone sitting on my breastbone, quit after i sat down on the bleachers, fine now
        Took my first dose of the new antibiotic from the surgeon and now I've got hives all up my belly and my throat feels like it is closing, do I keep my appointment for the shoulder
        table saw got my palm, towel's soaked through already
        stiff neck, 104, and purple spots on her legs
        the dialysis place pulled my needle at noon and my arm's been bleeding through every bandage since, i've held it tight for 40 minutes and it wont quit, sorry to bug you i saw medical on your sign
        me and my cousin were tubing behind the boat, I hit the water neck first and now my arms are tingling and weak when I try to lift my phone, is this a stinger, do you take walk-ins
        no feeling when i wipe, started last night
        havent been able to pee since hurting my back
        He's diabetic and he won't answer me right, soaking wet, just staring at the tv. can we still come at 4
        Sir or madam, I am a crossing guard of seventy-four. On my walk here today I grew very breathless and sick to my stomach and had to sit upon a hydrant, with a heaviness across the chest. I am well enough now to do the exercises.
        Chest squeezing, clammy, please cancel my 2:30
        my words r coming owt rong and spoon keeps droping
        half of grandpa's smile just slid off
        elephant sat down on my ribs, arm buzzing
        cant get air lips grey help
        he went down like a sack and isnt answering
        can't feel the toilet paper when I wipe since yesterday
        calf like a hot brick, now a stabbing when I inhale
        hit the tub with my head, on warfarin, seeing two
        bee got me, tongue filling up my mouth
        blood soaking through the third towel from my knee surgery cut
        Curtain came down over my left eye an hour ago
        sweaty, sick, jaw aching, like doom is coming
        sudden crack of pain in my skull, never like this
        wife's staring and jerking and turning purple
        bladder's a balloon but nothing comes, back went out last night
        ripping feeling between shoulder blades right now down to my belly
        coughing up pink froth can't lie flat
        both legs turned to string overnight, getting higher
        toddler drank the blue liniment
        took my muscle relaxers twice or three times, everything's floating away
        he's diabetic shaking talking nonsense drenched
        lady next to me in your lobby stopped breathing
        mum's left side asleep, she's calling me by dad's name
        throat closing after the new antibiotic hives all over
        fell off roof, neck crunches, fingers are pins and needles
        weird question maybe nothing but this morning my coffee ran out the corner of my mouth and my right hand wouldn't sign the check, it's fine now
        I did the treadmill bit you taught me and there's this squeeze under my bra, goes up to my teeth, I thought I'd lie down but it's worse
        flew back from Manila Sunday, my shin's been fat and tender and now going upstairs I pant like a dog and my heart's racing
        he was lifting the couch, something popped in his back, now he says he sits and can't tell if he's sitting, and he wet himself
        sorry to be a bother, dad slipped on your ramp Friday, he takes Eliquis, today he's sleepy and vomiting and holds his head
        my son had the shrimp at lunch now he's barking when he breathes and his eyes are swollen shut what do I do
        So I'm typing with my nose basically because neither of my hands work since about noon and nobody is home with me
        hello? the man in the blue jacket by the fish tank slid off his chair and he's making snoring sounds and his face is grey
        my incision opened in the shower, it's running down my leg and into my shoe, I feel swimmy and the tiles are going dark
        I'm 34 weeks and here about my back but she hasn't moved since yesterday and there's blood
        stiff neck isn't a stiff neck I think, fever 103, light is knives, there's purple dots on my legs that don't go when I press
        cut the hedge in the heat and now my husband's stopped sweating, he's hot as a stove and talking to people who aren't there
        Can't come today, the room keeps spinning out of nowhere, I'm seeing double and I can't walk a straight line to the door
        My girl got kneed in the head at soccer this morning, she was okay then, now one pupil is big and she won't wake properly
        it's not heartburn because I've never had heartburn, I'm grey in the mirror, dripping wet and my left elbow feels like a toothache
        mother swallowed the whole week of her pill box thinking it was breakfast, I'm counting what's gone, she's drowsy
        new hip ten days ago and just now a stab in the chest out of the blue, I keep coughing and there's red on the tissue
        tell my therapist I'm late, I blacked out at the wheel at a light and came to with people knocking, heart keeps doing flips
        I've got my brother on the floor of the garage, the jack slipped, he's breathing but his leg points wrong and it's squirting
        since Monday numb like a dentist did my saddle area and I haven't peed today at all, sciatica both sides, do I still come at four
        her inhaler's empty, she's sitting bolt upright pulling with her neck, only gets out one word at a time, please somebody
        the tips of my toes tingled on Saturday, yesterday knees buckled, today I can't climb off the couch and breathing's a chore
        I've the shakes and freezing cold, my wound from the knee op is oozing, and my daughter says I'm not making sense
        probably just stress, but for twenty minutes I could not read my own texts, the letters meant nothing, then it lifted
        he dove into the shallow end and we pulled him out, he says he can't feel from the chest down, should we sit him up
        Baby is limp and wont wake up
        eye went black like a curtain dropped
        we r in the parking lot for the 10:15, my uncle cant get his legs to work to get out of the truck, walked fine yesterday, says they feel like wet rope. do u have a wheelchair
        Hallo, I am au pair, the little boy ate peanut cookie and his face is blowing up and he makes noise like whistle when breathing, the mother not answering, what I do
        My mother in law lives with us, she's 88. After her nap she couldn't see out of the one eye at all, maybe five minutes, then it came back. do we just mention it at her eval
        my neighbor mr Castellano is 79, he got that infection after the knee, now hes freezing, skin all blotchy, breathing fast and calling me by his dead wifes name
        Both my legs buckled getting out of the tub this morning and now I can't lift either one
        Good morning dear, this is Mrs. Odegaard from up by Bemidji, I'd like to keep my Thursday with the nice young man, only since I woke my left hand keeps dropping the coffee cup and my daughter says my smile is crooked.
        Ok so don't laugh, I was at the gym doing squats and felt a pop in my head, the most godawful pain instantly, now light hurts and I've been sick in the sink. Maybe muscle tension? Any openings?
        she's seizing on the floor right now
        coughing up blood, calf swollen, just flew home
        havent peed since yesterday, crotch is numb
        can I move my 2pm, also since lunch I cant find words and my handwriting is all squiggle
        my little girl drank from the blue windshield fluid jug about ten minutes ago
        Fell off my horse at the branding, landed flat on my neck, and now there is tingling zaps down both arms and my fingers won't close. I drove myself home. Think a massage would sort it?
        the space heater's been on in the shop all night, me and my brother both got pounding heads and we're dizzy and he's throwing up and acting drunk, can we push the appointment
        so we were doing the couch to 5k thing and my wife got this pressure in her chest, she sat on the curb and it went off after ten minutes, she says its heartburn and wants me to just book her knee
        kinda embarassing question.. back went out at the warehouse monday, since last night I'm peeing myself without knowing and the inside of my thighs feels like novocaine. do u guys take workers comp
        tongue is getting fat and im itchy all over, new antibiotic, 20 min ago
        this nosebleed wont quit, im on eliquis
        Something tore between my shoulder blades, ripping kind of pain, never felt the like, I'm faint
        had the hip done nine days ago and all of a sudden its stabbing when i breathe in
        elephant on my chest, sweating buckets
        bone is sticking out my shin
        right arm n leg just quit workin on me
        There is a gentleman slumped over by your water cooler and he isn't answering anybody
        my roommate is type 1 and she's drenched and shaking and wont answer when i talk to her
        table saw got me across the palm, ive had a towel on it hard for half an hour and its still pumping thru, the hand clinic is with yall right
        I run a bakery and was up since 3. around six there was this odd ache through my back and both arms, queasy, cold sweat on my forehead, I'm 58 and a woman so I assume menopause. Could be PT would help?
        dad fell off the combine, hes on warfarin, big lump on his head but says he's fine
        swallowed all of moms blood pressure pills
        reason for visit: worst headache ever, hit like thunder
        wiping i cant feel anything down there, started after lifting that engine block tuesday
        I drive long haul, got back from Reno sunday with a fat sore calf, figured cramp. tonight I'm winded just walking to the mailbox and my heart is going like crazy
        the roofer i work with has stopped sweating hes burning hot and doesnt know where he is
        husband talking gibberish at breakfast, ok now
        fever 104, neck so stiff he cant look down, purple spots coming up on his legs
        voice to text here sorry um my son took a helmet to helmet hit at practice comma he has thrown up twice and he keeps asking me what day it is should he still come to PT
        took about thirty of the tylenol last night didnt work still here stomach hurts
        im 31 weeks and theres a lot of bright red blood soaking thru my pants
        grandpa's mouth is sagging on one side
        hiya sorry to be a pest but my jaw and left shoulder ache and I came over all clammy
        Insurance is Cigna, DOB 4/2/71, and reason, well, I passed out cold at the grocery twice this week and today my heart's fluttering and I can't stand without greying out
        cant get a full breath, lips look blue
        throat closing up after the wasp
        soccer kid got kneed in the temple, threw up twice in the van and is getting sleepy
        i do the night shift at the bottling plant and my heart has been going like a drill for two hours and i blacked out for a second in the locker room, anyway can i get the early slot tomorrow
        the bone is poking out of his shin we're at the skatepark
        ok voice text because my hands are tingling the bee got me in the neck while i was doing the bird dog in the yard and my throat feels like its closing and theres welts everywhere period
        my sugar reads 38 and im too shaky to open the juice box
        roofing all day 104 out, my buddy quit sweating and is talking nonsense about his dog
        a lady collapsed by your front door
        Ma'am I hate to trouble you but my jaw and left arm ache and I'm clammy as a fish
        my daughter has a fever, purple dots that dont fade and she screams if you bend her neck
        one eye went black an hour ago
        my fiance is on pain patches after the fusion, I think he put on too many, he's snoring funny and I can't shake him awake, please tell me this is normal for the meds
        Reason for visit: legs went weak overnight now i cant stand or hold my bowels
        so i been bartending doubles and my back went out lifting a keg friday and today when i wipe i cant feel anything down there and i keep dribbling is that something you massage or what
        tongue is swelling up ate shrimp salad
        Chainsaw kicked my thigh, three towels soaked through, which insurance do you take
        coughing up blood, knee replaced nine days ago
        I've been teaching pickleball at the senior village and this morning at warm up my chest squeezed so tight I had to sit, it went off after fifteen minutes so I finished the class, could therapy loosen that up?
        Good morning, this is Harriet Oyelaran, I'd like to move my Thursday appointment to next week please, I've had a heaviness in my breastbone since four o'clock this morning and feel sick to my stomach, probably the chili, any afternoon is fine.
        Nosebleed two hours on Eliquis, won't quit
        my calf blew up after the Manila flight and now every breath stabs me
        toddler swallowed grandmas heart pills
        My mother-in-law is eighty-one and has a catheter, she was confused and shivering last night, now her skin is mottled and she barely wakes up when I say her name, we have the home exercise visit at ten
        took the whole bottle of my tramadol
        hi its about my twin brother he does the vestibular thing with you, since lunch hes seeing two of everything and walking into the doorframe on one side and choking on his water, is that the same vertigo
        we just moved down to Baton Rouge and my wife is a patient of yours for her hip she had the surgery last tuesday and tonight she cant finish a sentence without gasping do we need to cancel friday
        It started in my feet Monday, by Wednesday my knees wouldn't hold, and this morning my arms are floppy and swallowing coffee is hard. I had a stomach bug two weeks back. Can you fit me in for strengthening?
        lips going blue on my husband
        elephant on my chest, sweating, reschedule my 2pm
        tearing pain between my shoulder blades came out of nowhere while shaving, never felt anything like it
        Sorry for rambling, we were cleaning out Dad's garage with the heater on and doors shut and now all three of us have a pounding head and my sister keeps nodding off, can she still make her four o'clock
        Honestly it passed, but for ten minutes last night I couldn't lift my fork or find words
        Not sure who to ask. My neighbor Mr. Delacroix was going to drive me to therapy, and I found him on his porch mumbling, one hand hanging limp, and he keeps trying to light a pencil.
        She slipped on the ice outside church and hit the back of her head and seemed alright so we had pie but now she's asking the same question over and over, one pupil looks bigger, she has shoulder therapy tomorrow
        28 weeks along and im soaking through pads with bright red blood should i still come to prenatal pt
        Grandpa fell off the tractor on warfarin, big knot on his head, says he's fine
        Fell off a ladder picking peaches, my neck is killing me and both my hands have gone numb and clumsy since I landed, I drove home, do you do walk-ins or just appointments?
        haven't been able to pee since yesterdays fall
        He's shaking all over and won't answer
        worst headache ever, hit like a hammer
        cant feel my crotch and both legs buckling
        my dads talking gibberish like the words r there but not in order and hes smiling with only half his mouth. do i still bring him at 2
        Hello, I am Walter, 78. Since breakfast I keep dropping my fork from the right hand, and my wife says I am leaning to that side when I walk. Should I tell the therapist at tomorrow's visit?
        So funny thing yesterday my left arm just went dead for like ten minutes and I couldnt tell my husband what I wanted, but its totally back to normal now so I'm still good for Thursday
        around noon it was like a curtain came down over one eye, lasted maybe five min then lifted. all good now, just wondering if its from the neck exercises you gave me
        10:30 works. actually hang on the room just started spinning real bad and im seeing two of everything and my legs wont go where i put them
        lady in your waiting room next to the fish tank, I don't know her, she was filling out her clipboard and the pen slid out and now she can't answer me and her eyelid and cheek are hanging down
        Can I do the home program today? Its like an elephant sitting on me since I shoveled the mulch and im dripping sweat but its cold out
        mom is 71 diabetic, she says its just heartburn but shes gray and clammy and her jaw aches and she threw up twice in the last hour
        The shoulder pain you've been treating came back but different, period, it comes on when I climb the stairs and goes down the inside of my left arm and up into my neck, period, right now it is not letting go even sitting down, period
        hey quick q my watch keeps yelling at me heart rate 178 and im just laying on the couch, kinda lightheaded n my chest is fluttery like a fish
        I'd like to move my appointment. I had a strange tightness across the front of me all night, a band really, and it's hard to take a full breath, and I'd rather rest today. Friday perhaps?
        took 2 of my nitro under the tongue already and the squeezing isnt quitting. can someone cancel my 4 oclock
        cant finish a sente nce without stopping for air inhalers not doing anythng
        My little boy is in the gym area with me and his belly is sucking in under the ribs every breath and his lips look kind of blue, he has asthma
        grandpa has been on oxygen for years for his copd but this morning he's sitting bolt upright, gasping, won't lie back, and his fingernails are purple
        had my knee replaced nine days ago and out of nowhere I get a stab under the ribs when i inhale and I'm huffing just walking to the toilet
        just got off a 14 hr flight from manila yesterday, calf was sore, whatever, but now im coughing up pinkish stuff and my heart is pounding. is that covered under the same referral lol
        It's Denise, post op hip, two weeks. I was doing my ankle pumps and got so winded I nearly passed out, and there's a sharp catch on my right side every breath. The swelling in the leg I told Marco about is still there.
        something ripped. like between my shoulder blades tearing down to my belly, never felt anything like it, im 62 with high blood pressure and its been 20 min
        My husband's back pain isn't like the usual one at all. It started an hour ago deep in the belly going through to the back, he has that aneurysm they were watching, and he looks white as paper
        this is awkward but when i wipe i cant feel it. like the whole bike seat area is asleep since last nite. the sciatica is in both legs now too
        I haven't peed since yesterday afternoon. I sit there and nothing will start, and my low back went out on Sunday. Is there a stretch that relaxes the bladder?
        Rescheduling for my roommate, 34, herniated disc. He wet the bed without knowing it and today both his legs buckle when he tries to stand.
        ok so since the disc flared up again sex is just... numb, nothing down there, and i had an accident with number 2 at work today didnt even feel it coming
        I've had back trouble for thirty years, farm work mostly, two injections, one laminectomy in '09, and I know the drill with ice and walking. What is new this week is I have to push on my stomach to empty, and the saddle part of me feels like after the dentist. Otherwise I am keeping up with the bridges.
        kid fell off the monkey bars at recess and his forearm is bent like a banana, school called me, can u guys look at it
        mother slipped in the tub an hour ago, she's 86, can't put any weight on it and that leg looks shorter and her foot is rolled out sideways. She wants me to ask you for exercises
        came off my e-bike at like 25 mph down Texas St, landed on my back, now its pins and needles in both arms and i cant turn my neck at all. got any openings today
        My mom bumped her head on the cabinet door last night, she's on Eliquis. She seemed fine but today she keeps asking me what day it is and she's so sleepy
        took a knee to the temple at wrestling, blacked out for a sec, now ive puked 3 times and the light is hurting. coach says walk it off
        Tripped over the dog, forehead hit the tile. Big egg, no headache to speak of. I do take warfarin for the valve. Do I still come in at three for my balance session?
        i get migraines so i know migraines. this isnt that. it hit like a bat to the back of the skull mid squat, zero to a hundred in one second and my neck is getting stiff
        my wife stood up from the table grabbed her head and said its the worst pain of her life then vomited, she's lying on the kitchen floor holding it. you treat headaches right?
        One of your patients just went stiff and is shaking all over on the mat by the window, eyes rolled back, nobody is at the desk!!
        my son has epilepsy and he's had three today and isnt waking up properly in between like he always does, so we wont make it to his 11am
        daughter came home from the dorm with fever 103, she screams if I try to bend her chin down and theres purple spots on her legs that dont fade when i press
        neck so stiff i cant look at my belly button, been burning up since last night, light makes me want to cry. figured its a neck thing so i texted you guys first. any appts?
        Dad's got the foot ulcer as you know. Today he's shivering so hard the bed rattles, breathing fast, and he's talking to people who aren't here.
        i had a uti last week thought it was gone now my back by the kidney kills, temp was 104 then it dropped to 95 and my skin is all blotchy and i can barely stay awake typing this
        The caregiver here for Mrs. Alvarado. She had spine surgery 10 days ago, the cut is oozing, her blood pressure on the cuff is 82 over 40 and she is confused and cold
        ate a cookie from your front desk bowl and my tongue feels fat and my throats closing kinda itchy everywhere
        my sister got stung by a bee in ur parking lot she has hives all over n shes wheezing and says shes gonna pass out no epipen
        Started the new antibiotic this morning, 20 minutes later my lips blew up like balloons and my voice has gone hoarse. Should I skip therapy?
        dexcom says 41 and dropping, im shaky and cant think str aight. on the bus to you
        My husband took his insulin but didn't eat before his session, he's sweaty, acting drunk, getting mean with me and won't drink the juice
        type 1 girl here, roommate of her actually. she's on her bed and i cant wake her up, her pump is beeping low. she has pt with yall at 1 so letting you know
        football practice, one of my linemen quit sweating, skin's red hot and he doesn't know his own name. I'm the assistant coach, usually I email you about ankles
        found my neighbor in his garage gym no ac its 101 out here in el cajon, hes burning hot to touch, mumbling, cant stand up
        my toddler got into my purse and ate some of my muscle relaxers, idk how many, theres like 6 missing. he seems ok just sleepy
        I mixed up my pill box and think I've had three days of the oxycodone since last night. Very drowsy, keep nodding off while typing, my daughter says my breathing sounds slow.
        generator was running in the garage cuz of the power outage and now all three of us have pounding headaches and my son is throwing up and hard to wake
        cut my shin on the rowing machine, its been squirting thru two towels and wont stop, im on plavix
        I've been taking a lot of naproxen for my hip as you said it was alright. This morning what came out was black like tar and then I brought up something like coffee grounds. Feeling faint.
        the man on the treadmill just dropped. not moving. what do we do
        ok so i swallowed the rest of my gabapentin like half an hour ago. on purpose. i dont want anyone to come
        Woke from my nap and the right eye sees nothing, just gray. No pain. I am 81. I had planned on the 3:15, is driving alright with one eye?
        my scalps been tender for a week and my jaw gets tired chewing, thought it was tmj thats why im booked w you, but as of an hour ago the bottom half of what i see on the left is just gone
        31 weeks, here for the pelvic floor thing. baby's usually a ninja by now but i haven't felt a kick since last night even after oj
        Bleeding. Soaked through a pad in under an hour, I'm 27 weeks and my belly is hard as a rock. I have the SI joint appointment at noon.
        36 wks. seeing sparkles in my eyes, pain up under the right ribs, and my hands blew up overnight. home cuff 168/112, is this from the carpal tunnel splint?
        his wrist looks like a fork, he fell off the monkey bars just now
        A man just dropped on the treadmill and isn't moving
        half of grandma's face slid down like candle wax and her coffee's running out the side of her mouth
        feels like somebody parked a truck on my chest and its going down my left arm
        my legs turned to noodles this morning, both of em, and I can't tell when I'm peeing
        I can't get air, like sucking through a coffee stirrer, and my calf was the size of a melon yesterday
        Mom's talking word salad. She asked me for the purple tuesday and she's dead serious
        like a curtain coming down over my right eye, it's all gray from the top
        my husband is flopping like a fish on the floor and his eyes are rolled up
        Bees got me at the park, now my tongue's too fat for my mouth and I'm all over welts
        hit her head on the tub, she's on Eliquis, and one pupil looks like a dime and the other a pinhead
        It's like a thunderclap went off in my skull 10 min ago. never had a headache in my life
        my foot's on backwards. I stepped off a curb and its pointing the wrong way
        dad's sweating buckets, gray as the sidewalk, says it's just the burrito
        coach is soaking wet one minute then dry as a bone, red like a lobster and saying he's in Ohio
        My little one drank the stuff under the sink, his lips look bleached
        the blood's coming through the towel like a faucet, box cutter got his thigh
        Feels like I'm being ripped down the back with a zipper, came on all at once between my shoulders
        saddle area's like after the dentist, all novocaine, and I haven't gone since yesterday noon
        baby's been doing cartwheels every night and since last night she's gone quiet as a stone, 34 weeks
        she's shaking like a wet dog, burning up, her skin's blotchy like marble and she doesn't know me, her hip was done 9 days ago
        He's diabetic, he's acting drunk, he doesn't drink. Clammy like a frog
        my neck's stiff as a board, fever 103, and the light from the phone is like knives
        there's a bone peeking out like a chicken wing
        went to bed fine, woke up and my right arm's like somebody else's arm lying in the bed
        My uncle folded up like a lawn chair in the waiting room, lips blue
        every breath is like a knife between my ribs, and I just coughed up something pink. knee replaced two weeks ago
        heart's going like a hummingbird in a jar and everything's going dark at the edges
        Her ankle's the shape of a question mark, she can't feel her toes and they're white like wax
        i swear one side of my smile went on strike. brushed my teeth and the water just dribbled. its back to normal now tho
        can't feel the toilet paper. sounds dumb. i wipe and there's nothing there, since the lifting thing wednesday
        the kid bonked heads at soccer and he's thrown up four times and keeps asking what day it is like a broken record
        lady next to me in your lobby is slumped over, snoring weird, can't wake her up
        i ate a cookie w nuts and my throat's closing up like a drawstring bag
        someone at your gym is holding his chest and leaning on the leg press, looks like a ghost
        my grandad took the whole week of pills in his box at once, he thought it was candy
        an elephant. sitting on me. been there since breakfast. do i still do the shoulder exercises?
        Her speech is like a tape at the wrong speed and she keeps veering into the left doorframe
        I fell off the roof hanging lights, I heard my back go like celery and now my feet feel like they're in wet sand
        my belly has a heartbeat, like thumping, and my back's tearing, and I'm sweating through the sheets. 72, smoker
        soaked four pads in an hour, I'm 20 weeks
        his lips are the color of blueberries and he's pulling in at the ribs like bellows, he's 3
        the leg's doing a zigzag where there shouldnt be a zigzag. motorcycle. my buddy's screaming
        nana's eyes are both stuck looking left like she's watching a bird, and her arm's dead weight
        everything on one side of the TV's gone. like someone cut the screen in half. started an hour ago
        Threw up what looks like coffee grounds, feel like I'm going to faint every time I stand
        it's like wearing a bike seat made of nothing. numb where I sit, and pee just leaks out
        My girl got stung, she's swelling up like a balloon animal and wheezing like a squeaky toy
        My dad's jaw aches and his arm's heavy as a sack of cement, he's mowing the lawn and won't quit
        dude was doing cable rows then stiff as a plank, now jerking, foam on his mouth
        surgery scar opened up like a mouth and it won't stop bleeding, the sheets look like a crime scene
        got a lump like an egg on the head, off a ladder, takes warfarin, says he's sleepy. do I let him nap
        my brain's in a vise that just snapped shut. zero to a hundred while i was on the elliptical
        brother was roofing in El Cajon in the heat, now he's babbling like a toddler and can't walk straight
        Lights went out in one eye. like a switch. no pain or anything
        his shoulder's hanging down by his armpit like a coat off a hanger and the hand's gone cold and blue
        I keep dropping the fork and my words come out like marbles
        can't catch my breath even sitting. like I ran up Cowles Mountain but I've been on the couch since the long flight
        purple spots all over her legs that don't fade with a glass, she's limp like a rag doll, fever
        sugar reads 38 and my mom's staring right through me like a zombie
        There's a popping like bubble wrap under my skin by my neck and I can't breathe right since the car hit me
        The little guy's head went back, arms stiff, eyes fluttering like a doll's, still going, what do i do
        my legs quit on me at the sink. just went like a puppet with cut strings. both. and i havent peed all day
        a weight bar came down on my throat, I sound like Darth Vader and it's getting tighter
        wife says my face is crooked like a bad picture frame and i can't button my shirt
        took too many of the patches, he's wearing five, he's breathing like twice a minute, gurgling
        guy in the pool for aqua therapy went under and they've got him on the deck like a sack of flour
        knee's on sideways. i mean the knee cap side is facing my other leg and the foot's going cold
        Her water's red. Like fruit punch down her legs, she's 30 wks and the belly's hard as a table
        My friend's burning up like a stove, heart racing, he's talking to people who aren't there, and his foot's got a red streak up it
        sudden ringing, the room spun like a washing machine, now I see two of my husband and I can't swallow my spit
        It's like someone's standing on my breastbone w/ a boot and I'm puking. im 44 so probably nothing?
        Just got hit, football, and all of my arms and legs went pins and needles like a dead TV channel, can't lift my hand off the grass
        my hand got caught in the press, the finger's hanging like a loose tooth and it's spurting
        Popop fell like a tree, straight back, cracked on the tile, there's clear stuff dripping out of his ear
        he's making a noise like a seal and drooling and can't swallow, he's two
        Suddenly pop can't read. The words on the menu are like chinese to him, and he was a teacher
        i feel doomed. idk how else to say it. cold sweat, arms tingly, jaw tight like i bit a bat
        My mother's hip leg is shorter and rolled out like a duck's, she's been on the kitchen floor since last night
        swallowed her ring of pills with wine and now she's out cold like a log
        it's raining in my left eye. floaters like pepper thrown in the air, flashes, then a shadow on the side
        bleeding out my nose like a hose since 9, I'm on blood thinners, two towels now
        Stomach's like a drum, I fainted in the shower, my shoulder tip hurts and I'm 7 weeks pregnant
        my nephew was swinging a bat and caught his sister's head, there's a dent like in a ping pong ball
        Grandpa's shivering then not, peed the bed, and he's breathing like a dog in July, it's the catheter I think
        been having little blackouts since morning, like someone's flicking the lights. went down twice. pacemaker's 10 yrs old
        She took her shot and didn't eat, now she's sweaty, swinging at me and slurring like a sailor
        the staple line's pumping. like when you step on a hose and let go
        The arm's asleep and won't wake up, and so's the same side of my face. 25 minutes now
        his forearm bent like a banana where there's no elbow, trampoline
        on the bus to you and I've got a band around my chest like a too small bra, tightening, and I can hardly talk
        my ears hear my heart, worst head pain ever, I'm 36 weeks and seeing sparkles like fireflies
        his back's so arched he looks like a bridge, three weeks old, fever, soft spot bulging
        i can't pee. not a drop. belly like a basketball and my bottom's numb from the epidural shot i got 2 days ago?? legs weak too
        he grabbed a live wire at the job, it threw him like a doll, now his heart skips
        My coworker's neck swelled to the size of his head after the shrimp taco
        we found dad in the garage with the car on, he's cherry pink and floppy
        gasping like a goldfish out of the bowl, inhaler's doing nothing, can't finish a sen
        pulled him out of the hot tub, red as ham, he can't stand, doesn't know his name
        lost ten minutes. wife says i was chewing air and picking at my shirt, now i cant move my right side
        can't see the left half of anybody's face, this started in the shower, and my tongue's like a wet sock
        A gal by the parallel bars is clutching her chest and making fish mouth, somebody come
        whole calf like a football since the cast, and now i get stabbed each time i breathe in
        Fell on the ice at the rink, tailbone first, and everything under my belly button switched off like a light
        dropped a knife on the foot and the blood jumps with my pulse like a little fountain
        the mole spray from the garage, our toddler's got it round his mouth, he's drooling and his eyes are pinpoints
        gran's voice went to mush mid sentence on the phone, then she was fine, she laughed it off, 15 min ago
        I hit the windshield, there's a star in the glass from my head, and now the hallway's leaning
        like hot oil poured inside my back, then my legs got cold as fish. pressure's always been sky high
        her tummy's been still all day, no hiccups, not even w orange juice, due in 3 weeks
        wasp. lips like hot dogs. scratchy voice. should I take a benadryl and come at 2 anyway
        The floor came up at me, I was out for a good minute they said, woke up with my heart banging like shoes in a dryer
        his kneecap's up in the middle of his thigh and there's a hole you can see into, fell off the dirt bike
        uncle's eyes yellow, blood coming up by the cupful, like ketchup
        my chest feels like somebody's wringing out a dishrag in there every time i climb one stair, started today, now it won't stop
        his leg after the crush is tight as a sausage about to split, toes numb, screaming if I touch it
        She keeps nodding off mid word like somebody unplugged her, fell yesterday, had the headache all night
        my windpipe's got a chunk of steak in it's my roommate typing he can't talk he's turning purple
        drank a bucket of water after the marathon, now she's puffed up like dough, mixed up, and just had a fit
        The swelling from his tooth went down his neck like a bullfrog and he's leaning forward, can't lie back, can't swallow
        hi its Danny re the 3:15, was gonna confirm but my moms mouth just went crooked while she was drinking her coffee and its running down her chin
        I am typing with my left hand because the right one stopped doing what I tell it about twenty minutes ago. Should I still do my wrist exercises?
        Dad sounds drunk and he doesn't drink. Started at lunch. He keeps calling the fork a "bird"
        Period my husband woke up from his nap comma he cannot lift his left leg off the sofa and he does not seem to notice that side of the room period
        the lady sitting next to me in your waiting area was chatting fine and now she's making no sense and one eyelid is hanging down, nobody's at the desk
        Funny thing this morning. Couldn't get a single word out for maybe ten minutes, my wife timed it. All back to normal now so I'll keep my 2 o'clock.
        so last night my whole right side went like jelly, arm n leg, then like 15 min later poof fine?? is that a pinched nerve lol
        Yesterday a gray shade came down over one eye like a curtain and then lifted again after a few minutes. I'm 71 and I have AFib. Can the neck therapy cause that?
        ok so ive been doing the shoulder stretches like marcus showed me but today its not the shoulder its like somebody parked a truck on my chest and my jaw aches and im drenched
        Can I move my appointment up? The left arm ache comes on now even when I'm sitting, with a tightness across the front and I feel sick to my stomach. Began around 6 this morning.
        I'm sure it is only the burritos, but I've burped and burped and this pressure under my breastbone won't quit, and my fingers are clammy. I'm a diabetic, 66.
        My granddaughter is typing for me. Between the shoulder blades there is a pain and I feel very weak and gray she says. I had two stents put in last year and it feels like before the stents.
        heart going like 180 on my watch for the last half hr, not exercising, feel like im gonna faint when i stand
        Yes Thursday works. One more question, I can't finish a sentence today without stopping for air and my lips look kind of bluish in the mirror, does the clinic have oxygen?
        my son is 8 and his inhaler isnt doing anything, you can see his ribs sucking in, we're in the car outside ur building
        Since I lay down tonight I'm drowning, I have to sit bolt upright and it's bubbling when I breathe out. Ankles are huge too.
        Knee replacement was eleven days ago and the knee's great honestly. What's not great is it stabs me in the side each time I inhale and I get winded walking to the toilet, that's new since breakfast
        calf was sore all week after the flight from manila, today coughed up pink stuff & out of breath just tying my shoe
        Had the boot on for a month. Just now stood up, got super short of breath out of nowhere, heart pounding, almost passed out. Do I cancel for tomorrow
        It's like something ripped inside, from my chest through to the back and moving down. I was only lifting the trash bin. Never felt anything like it and I've had kidney stones.
        Grandpa has an aneurysm they've been watching in his belly. This afternoon his lower back began hurting horribly and he's white as paper and sweaty. He wants a massage appt instead of going in??
        kinda embarrassing but when i wipe i cant feel it. since yesterday. back has been out for 2 wks
        I've had sciatica for years, both sides now since Sunday, and I stand at the toilet and nothing comes though I know I'm full. Do you treat bladder problems?
        Wet myself at work today and had no idea until I saw the chair. L5 disc thing. Legs feel rubbery. I'm 34 this is mortifying
        So the story is I did the deadlift at the gym Friday, Saturday stiff, Sunday stiffer, you guys gave me an opening for Wednesday, great, but today the saddle area, like where you'd sit on a bike, has gone to sleep and won't wake up, and sex feels like nothing. Should I just wait for Wed?
        both my legs quit on me this morning coming down the steps, i have to hold the wall, they were ok at dinner last night
        Slipped off the loading dock and my ankle is pointing the wrong way. Boss says ask PT first if workers comp will pay
        Mother is 88, she tripped over the dog an hour ago and can't put any weight on it, the leg looks shorter and her foot is rolled outward. She insists she only needs to see her therapist.
        bro my forearm has like a second elbow now, skateboard, theres bone i think
        He came down from the roof ladder, maybe twelve feet, landed flat on his back. He's awake but says do not touch me and his hands tingle
        I take Eliquis. Cracked my head on the cabinet door last evening, quite a goose egg, and now I have a headache that is getting worse and I feel foggy.
        my daughter took an elbow at soccer, she was ok then threw up 3 times and keeps falling asleep on me, we have her ankle appt w/ you guys at 5
        Nana's on warfarin and went over backwards in the tub this morning and whacked her skull. Seems like herself so far. Would you still see her for balance today?
        After the fall clear water keeps dripping out of his nose and ear and he asks the same question every two minutes
        I get migraines so I know migraines. This wasn't that. I was reaching to the shelf and bam, like being hit by a bat in the back of the head, worst thing in my life, neck is stiff now.
        zero to a hundred headache in one second during my squats just now, cant see straight & puking
        there's a guy shaking all over on the floor by the parallel bars, eyes rolled up, what do we do
        My wife has had two fits since noon and hasn't come round properly between them. She's never had epilepsy. I'm texting since the phone line is busy
        college kid here, neck wont bend at all so i figured PT? also fever 103, light kills my eyes and theres purple dots on my legs that dont fade when i press
        The baby is floppy and burning up, she screams when I pick her up and the soft spot is bulging. I know she's only seen at your place for torticollis but please
        Dad's incision from the hip was a little red on Monday. Now he's shaking so hard the bed moves, skin blotchy, he doesn't know what year it is
        home health aide writing for Mr. Okafor, his catheter urine is cloudy, temp 102.6, breathing 30 a minute and he's confused which is not him
        I used that new pain cream and took the antibiotic too and like ten min later my tongue is getting fat and my throat itches, hives on my belly
        bee got me on the walk from the trolley. face swelling, voice hoarse, i dont have my epipen. can somebody come down to the parking lot
        My husband took his insulin and then skipped lunch because of traffic to your office. He's sweaty, babbling and won't swallow the juice
        dexcom says 41 with a down arrow, shaky and cant think good no sugar in the car im in lot C
        Coach here. Kid collapsed at two-a-days, his skin is hot and he's talking nonsense, it's 98 out in El Cajon. You guys tape his ankle so your number was the one I had
        I forgot I took my Tylenol and I've been doubling all day, I counted and it's 18 of the extra strength since breakfast. Belly hurts. My back is still sore so can I take more before therapy
        toddler got into grandmas blood pressure pills, the bottle was half full now its empty, she's sleepy
        my roommate had his oxys from the surgery and he wont wake up, hes making this snoring gurgle noise and his nails are blue
        The stitches let go on my calf, it's pumping, I've soaked two bath towels and it won't stop
        Been taking ibuprofen 800s for the shoulder like 3 weeks. Today I threw up something like coffee grounds and my poop's been black as tar, dizzy when I get up
        He got off the treadmill, said "whoa", and dropped. Not answering us. He isn't breathing right, like a fish
        Passed out cold in the kitchen today, no warning, woke up on the tile. It's the second time this week. I'm 58 and feel alright now apart from a bruised hip
        Left eye's gone. I could read the paper at 9 and by 9:30 I saw nothing out of it. No pain. Can I get someone to drive me to my 11 am?
        my scalp has been tender for weeks and chewing hurts my jaw, and since this morning half of what I see on the right is just missing. 77 yrs.
        30 weeks, came for pelvic pain w/ Jess. baby usually goes nuts after i eat and today nothing, not one kick since last nite
        I'm seven months along and there is bright red blood running down my leg, no cramps. is it from the exercises
        Hot chicken stuck, my father in law's at the table holding his neck, can't cough or talk, he's the patient of yours with the hip, what is it I do
        36 wks, my hands and face puffed up overnight, headache that wont budge, seeing sparkles, and pain up under my right ribs
        so i was reading my grandson his book and the words came out like soup, he laughed but my daughter didnt. its been maybe 20 minutes. can i still come at 3?
        dads coffee keeps dribbling out the left corner and he cant keep hold of the cup. he says hes just tired. hes never been like this
        Something odd happened at breakfast: my right hand simply would not do up a button and I couldn't say my wife's name. It passed in ten minutes and I feel perfectly well now, so I intend to keep Thursday's appointment.
        Thursday at 9 is ok. btw my arm went to sleep since this morning and my whole leg same side, kinda dragging it. is that from the neck thing
        there is a lady in your waiting room by the fish tank, half her face is slid down and shes talking gibberish
        last nite the room tipped over, i saw two of everything and couldnt swallow my tea right. gone by bedtime. do i tell the PT or no
        I've got this squeezing going up under my jaw every time I climb to the mailbox today and I'm clammy as a fish. Could it be the shoulder exercises you folks gave me?
        its like an elephant parked on me since lunch, tums did nothing
        My wife is gray and sweaty and keeps rubbing the middle of her chest, she won't let me phone anybody but she said I could message you all to cancel.
        hi need to reschedule. left arm aches real deep and i threw up twice and i feel like something terrible is about to happen, 58 m diabetic
        my watch says 171 and im just sitting on the couch, heart flopping around like a fish and i nearly blacked out getting up
        cant get thru a sentence wi thout stopping for air. inhaler is empty. can u see me
        My son is 16, he has asthma, he's hunched over the bench in your parking lot and his lips look kind of blue to me
        Ten days out from the knee replacement and all of a sudden this afternoon it stabs under my ribs when I inhale, and I'm panting just walking to the bathroom. Is that normal with the exercises?
        flew home from Manila sunday, calf was sore, now im winded brushing my teeth and coughed up some pink stuff lol
        Mom broke her hip three weeks back. Tonight she got breathless out of nowhere and her pulse is racing, she's scared. She has PT with Marco tomorrow.
        The pain hit between my shoulder blades like I was being ripped down the middle, an hour ago, and it's moved lower. I have high blood pressure. Do you treat thoracic backs?
        my husband 74 smoker has this pulsing in his belly and since dinner his back is killing him, went white as paper when he stood up
        This is embarrassing to type. When I wipe I can't feel it. Started yesterday along with the sciatica going down both sides.
        havent peed since last nite even tho i feel like i should be bursting, and my back went out sat
        I have had the slipped disc two years, no big deal, but since this morning both my feet slap the floor and I wet myself at work without noticing
        weird q but is it normal for my saddle area to feel like the dentist numbed it? back been bad all wk and cant get an erection now either
        fell off the e-scooter on Garnet, my wrist is shaped like a fork now and fingers are going cold. can yall do walk ins
        Grandmother slipped by the tub. Her leg is turned outward and looks shorter than the other one, and she screams if we try to move her.
        my kids elbow is bent the wrong direction after the trampoline what do i do before u open
        I came off a ladder, about ten feet, landed flat on my back and now pins and needles in both hands whenever I turn my head. My neighbor thinks I just need PT.
        bumped my noggin on the garage door pretty good, im on eliquis, got a headache now thats building. do i still do balance class
        she took an elbow at soccer practice, she was fine, now shes asking the same question over and over and threw up in the car
        Papa fell Tuesday, he takes warfarin. Seemed ok. Today we can hardly wake him up for his home exercises.
        I get migraines so I know headaches. This one went from zero to the worst of my life in about one second while I was on the treadmill, and my neck won't bend.
        like somebody hit the back of my skull w a bat. nobody did. 15 min ago. throwing up. cancel my 4pm
        The gentleman ahead of me in line just dropped and his whole body is jerking, your front desk is empty, hello??
        my roommate went stiff then shook for like 5 mins, shes never done that, now shes snoring and i cant get her to answer me
        college kid here, fever 103, light hurts, cant touch chin to chest, little purple dots on my legs. thought it was just a neck strain so i was gonna book w u
        My daughter's neck is stiff as a board, she's hot and she's so sleepy she won't drink. We were told PT for torticollis, could you take her this afternoon?
        since the hip surgery he's had the shivers so hard the bed rattles, now he's talking nonsense and his hands are mottled
        Aunt Lupe has a bladder infection, today she's breathing fast, freezing cold skin, doesn't know what year it is. We will probably miss the 1:30.
        took the new naproxen and my tongue is getting fat, hives all over my neck, voice sounds funny
        stung by a bee on the way in, throat itchy & closing up a bit, my epipen is expired. im in ur lobby
        im type 1, sugar is 41 and i cant think strait hands shkaing cant fin the juice
        Grandpa took his insulin and then wouldn't eat, now he's soaked in sweat, acting drunk and can't follow what I say. Should we skip his walking exercises today?
        our teammate stopped sweating at two-a-days, shes red hot and babbling and just sat down in the dirt. coach says text the PT
        Roofing in El Cajon all day, 104 out, my buddy is stumbling around confused and his skin is burning, do you have someone who can come look at him
        I think I doubled or tripled my oxycodone, I couldn't remember if I'd taken it, and I keep nodding off while I type thi
        hes not waking up right, the pill bottle from his back surgery is empty on the floor and his breathing is real slow
        my two year old got into the muscle relaxers in my gym bag. dont know how many. she seems ok?? can she come with me to my appt
        all of us in the apt have a headache and feel sick and the cat is acting drunk, heater just got turned on. anyway that's why I'm late
        the incision popped open doing the heel slides and it's soaked thru three towels, not stopping when i push
        been taking ibuprofen 800 for the back for months, now im pooping black tar and get woozy standing
        Sliced my forearm on the glass shower door, it's spurting. I've got a belt round it. Guess I won't make it at noon
        she stood up to do her sit to stands and just went down like a sack, out for a minute, no idea where she was after, shes 81
        not breathing i dont think. hes on floor of the pool area. help
        A gray curtain came down over my right eye while I was driving to you, I have pulled over on Friars Road. Still can't see out of it.
        i'm 77, temples have been tender, jaw tired from chewing and now one eye has gone dark since i woke up
        30 weeks and im bleeding, bright red, filling a pad. was supposed to have pelvic floor appt at 2
        I'm 35 weeks, here for the SI pain. Baby is usually kickboxing by now but I've barely felt a flutter since yesterday, probably just sleepy right?
        37 wks, headache that wont quit, sparkly spots in my eyes, hands swole up like balloons since last nite and a pain up under my ribs. can a massage help
        cast on my shin went on yesterday. toes are white and numb, the pain is unreal even on the norcos, wiggling my big toe makes me scream
        gramma got a piece of chicken stuck she cant talk or cough and shes holding her throat
        Long story, sorry. I did the bands like Kim showed me, then I watered the roses, then I had to sit on the step because there was a tight strap around my chest and I got a cold sweat, it let up, came back when I took the bins out, and again just now doing nothing. Anyhow do I do three sets or two?
        hi this is Denise i have the 2:15 w Marco. funny thing my coffee keeps dribbling out the left side of my mouth since i woke up and my husband says im talking like i been to the dentist. should i still come
        Wednesday works. One moment, I seem to be having trouble, my right hand keeps missing the keys and will not close around the mouse, it started perhaps twenty minutes ago
        so around lunch I couldn't get any words out for like 5 min, just gibberish, then it totally cleared up and I feel normal now. probably just tired right? anyway what time is my session tmrw
        my grandma is in ur waiting room w me and she just slumped to one side, her eye looks droopy and she wont answer me what do i do
        room started spinning bad an hour ago, I'm seeing two of everything and I walk like I'm drunk, keep veering into the wall. haven't had a drop. vertigo exercises??
        Mom's 81. Last night her arm went dead for maybe ten minutes and she dropped her plate, then it came back and she insisted on going to bed. She seems ok this morning. Do you have anything for arm weakness
        I had the stroke in 2021 and my left leg has always been the lazy one but since breakfast it wont hold me at all and the arm on that side is floppy too, thats new
        Doing my band exercises just now and got this squeezing across my chest like a belt, its going up in my jaw and I'm sweating buckets. Is that the wrong form?
        yeah the shoulder you guys are treating, its my left one, hurts again today but different, comes with a heavy feeling behind the breastbone and i feel like throwing up
        Dad says its heartburn but he's gray and clammy and keeps rubbing his chest. hes 67 with 2 stents. He wants me to ask if he can move his 4pm
        Question about the treadmill program. This week each time I climb our stairs I get tightness in my throat and upper chest, and today it came on while I was just sitting here reading and it has not let up for half an hour.
        my heart is going like 170 on my watch for the past 40 mins and im lightheaded, feel like im gonna black out, can anxiety do this
        cant get to my appt. cant finish a sent ence with out stopping for air. inhaler not doing anythin
        My son is 16 and has asthma, he ran in from practice and his lips look kinda blue and you can see the skin sucking in between his ribs
        Since I lay down tonight I feel like I'm drowning, I had to sit up on the edge of the bed to get air, and my ankles have doubled in size this week. Is it all right to keep the compression stockings on?
        Had my knee replaced on the 9th. calf's been sore, whatever, but this morning I got a stabbing pain in my side when I breathe in and I'm puffing just walking to the bathroom
        flew home from manila sunday, leg swole up yesterday, now I coughed and there was blood in it and my chest kinda hurts. do u treat leg swelling
        I'm on week 3 in the boot. Out of nowhere I'm winded and my pulse is racing while I'm sitting on the couch doing nothing. Is that deconditioning?
        like something TORE between my shoulder blades when i picked up the box, worst pain of my life and now its moving down into my belly and one arm feels cold
        My husband has an aneurysm in his belly they've been watching, 5 cm. Today he has terrible low back pain that came on all of a sudden and he looks white as paper. Could Tara get him in for a massage
        ok this is embarassing but when i wipe i cant feel it. back's been out since saturday. also havent peed since last nite even tho i feel like i have to
        Both my legs went weak over the day yesterday and this morning I wet the bed, never did that in my life. The sciatica is actually better so maybe good sign?
        Please note for the therapist: since the disc flare on Monday the area I'd sit on a bicycle saddle with has gone to sleep, front and back. I'm 44 and otherwise healthy.
        the pain used to go down the right leg only, now its both and my feet slap when i walk and i cant tell when i need to poop
        Hey so post op day 4 from the microdisc. been standing at the toilet 20 min and only a few drops come out, belly is tight as a drum. Normal w the pain meds??
        my foot is pointing the wrong way. fell off the ladder. do you have xray
        Nana, 88, went down on the kitchen tile about an hour ago. She cannot put any weight on that leg and it looks shorter than the other one and rolled out. She doesnt want a fuss, can a PT come to the house
        skate park, landed on my wrist, theres a big bend in it like a fork and my fingers r going white n numb
        I dove into the shallow end at a friend's and hit bottom, neck hurts right in the middle of the bone and my hands are tingly. can I get an adjustment today
        Hello this is Walter. I take Eliquis. I bumped my head pretty good on the cabinet last evening and now I have a headache that keeps building and I feel rather foggy. Do I need to cancel Thursday?
        she got kneed in the head at soccer 2 hrs ago, thrown up three times and she keeps asking me the same question over and over. this is for my daughter Kaylee she's ur patient
        clear water kinda stuff keeps running out of my nose since i came off my bike and smacked my helmet this morning, and one pupil is bigger lol
        My wife slipped in the tub, she's on warfarin, knocked the back of her skull. No cut, says shes fine, but she's gotten so sleepy I can hardly rouse her
        Was lifting at the gym and bam, like a baseball bat to the back of the head, zero to a hundred in a second. Still the worst one I ever had and my neck is stiff. Is this a neck thing you do
        i get migraines but this isnt that. it hit all at once in the shower like an explosion and the light hurts so much im typing with one eye shut
        theres a man in your lobby shaking all over on the floor and foam by his mouth the front desk is empty PLEASE
        My brother just had some kind of fit, first one ever, jerked for like 3 or 4 minutes and now he's snoring weird and I can't get him to wake up. You have him down for 11
        my roommate has 103 and she cant put her chin to her chest, screams when i open the blinds and now theres purple dots on her legs that dont go away when i press
        Fever, pounding head, and my neck's locked so hard I cant bend it forward, been throwing up since 3am. booked for the stiff neck but wow. can you fit me earlier
        Since the hip surgery two weeks back, the incision has been oozing some. Today he's shivering uncontrollably, talking nonsense and breathing fast. His temp was 104. I'm his wife.
        mom had a uti all week and this am she doesnt know where she is, her skin is blotchy and shes cold n clammy, hasnt peed all day. she has PT with you at noon
        i'm on chemo and my temp is 101.6 with chills, port site a bit sore. do i keep my 3:30 balance class
        that tape you put on my knee?? whole body is hives now and my tongue feels fat, hard to swallow
        Ate a granola bar in the parking lot before my visit, I think it had cashews, throat's closing up and I cant find my epipen
        My boy got stung at the pool, his eyes are swelled shut, he's wheezing and he threw up. Been ten minutes. We may be late.
        im diabetic took my insulin n didnt eat, im shaky sweaty and cant think straght, number say 41
        Dad took his shot and skipped breakfast, now he's mean and confused and he wont drink the juice, keeps pushing me away. He was supposed to be with Luis at 9
        We were hiking Cowles in this heat, my buddy stopped sweating, skin's burning hot and he's stumbling and talking about his dead dog like its here
        construction site, coworker passed out by the roof in the sun, hes hot as an oven and not making sense, I'm just using his phone because this chat was open
        think i mixed up moms pill box, she swallowed the whole weeks worth of her heart pills this morning instead of one day. she feels ok so far
        I took all of my gabapentin about half an hour ago. Tell Jen she was a good therapist
        he took some blue pill for his back from a guy at work and now hes breathing like once every ten seconds n his lips r gray
        Cut my thigh with the grinder, towel is soaked thru, second towel soaked thru, getting dizzy. need to reschedule
        I'm on Xarelto and this morning it was black like tar in the toilet, twice, and then I vomited what looks like coffee grounds. Could the ibuprofen from my back do that?
        An older gentleman just crumpled next to the elevator outside suite 210, he's not moving and I can't tell if he's breathing
        passed out cold in the middle of my squats, no warning, woke up on the floor. heart felt like it skipped before. dad's brother died at 35 of some heart thing. is it ok to come back to training tomorrow
        Like someone pulled a curtain down over my right eye about an hour ago. No pain. I can drive with the left I suppose, so I'll keep the 10:30 unless you say otherwise
        I'm 76, my temples have been so tender I can't brush my hair and my jaw aches when I chew, and now this afternoon the vision in one eye has gone gray
        34 weeks, here for the pelvic floor stuff. Baby's usually a kicker but I've barely felt anything since yesterday afternoon. Maybe he's just sleepy?
        im 29 wks and theres bright red blood in my underwear, more than spotting, and my belly is rock hard. do i skip pelvic pt today
        i can't breathe, which core exercises do you recommend for home
        my dad is unconscious, which core exercises do you recommend for home
        i passed out, which core exercises do you recommend for doing at home
        i finished my planks and bridges and then i passed out on the mat
        did three sets of curls, passed out, should i do a fourth set
        should i do more heel raises, i lost consciousness in the shower today, or fewer
        the website says you take aetna, my leg is blue and cold, is that still true
        i lost consciousness in the shower today
        my heart stopped, what time do you open
        i can't feel my legs, do you validate parking
        i'm bleeding a lot, is there a bathroom
        i had a seizure today, can i still do my planks
        i fainted today, do i skip the bridges
        i fainted doing the heel raises, one more set?
        hey its luis from the 10:15, my wife is typing, his mouth went crooked while he was drinking coffee and he cant hold the cup on that side, should we still come in
        Funny thing this morning: couldn't get words out for about ten minutes, they came out as mush, and then it cleared right up. Feel fine now. Still on for 2?
        Mom woke up and she's bumping into every door frame on the left like that half of the room isn't there. She was normal when she went to bed.
        doin my band rows at home n got this squeezing in my chest goin into my jaw, sweating like crazy, been 20 min, is that a pulled muscle
        I'm 68, diabetic, and I have been clammy and sick to my stomach since breakfast with an ache across both shoulders and down my left arm that gets worse if I climb the stairs. Probably slept wrong. Do you do massage?
        12 days out from my knee replacement. Got up to pee and all of a sudden I can't catch my breath, sharp stab on the right when I breathe in. Is that from the walker?
        ok this is embarassing but since last nite my crotch area is numb like novocaine and i sat on the toilet 30 min and nothing comes out even tho i need to go. back has been bad all week
        Both of my legs gave out this morning, they feel like wet sand, and when I wiped I couldn't feel the paper. I had the L4-5 disc thing. Can Dr. Amy see me sooner than Monday?
        my kid fell off the monkey bars and her forearm is bent like a banana shes screaming do you guys have xray
        Grandpa slipped in the shower about an hour ago and cracked the back of his head on the tile. He's on Eliquis. He says he is fine and wants his tea but now he's asked me the same thing four times.
        Halfway through lifting a suitcase, bang, like someone hit me with a bat in the back of the skull. Never in my 52 years had pain like it. Neck's stiff now. Is it a trigger point
        theres a man in your waiting room on the floor jerking and his eyes are rolled back, nobodys at the desk!!!
        My college roommate has 103, can't touch her chin to her chest, the lamp makes her cry and there's purple dots coming up on her shins. She wants to know if you do stiff necks.
        Dad's hip incision was leaking on Sunday. Today he's shivering so hard the bed shakes, talking nonsense, breathing fast and his hands are gray and cold.
        used that menthol patch from the clinic and now my lips are huge, hives all over and my throat feels like its closing
        He's diabetic and took his insulin but skipped lunch for PT, now he's in the car soaked in sweat, slurring and I can't get him to swallow the juice
        We're at the 10K at Balboa Park, my friend stopped sweating, her skin's like an oven, she doesn't know what city she's in. You're the only number on her bib lanyard
        I think I double... no, triple dosed mom's methadone. I gave it at 6, my brother gave it at 7, and she got into it herself. She's snoring weird and I can't wake her properly.
        The graft spot on my shin opened up when I did the heel raises. Soaked two bath towels, holding a third on it, and it keeps coming through
        My wife passed out cold on the treadmill just now. She's awake but white as paper and says her heart is fluttering like a bird. We were doing the home cardio program you gave us.
        A gray shade came down over my right eye while I was watching the Padres, about an hour ago. It doesn't hurt. It hasn't lifted. Do I need a ride to my 4:30 since I can't drive like this
        34 weeks, seeing you for pelvic girdle pain, and there's bright red blood running down my leg, a lot more than spotting
        baby hasnt moved since yesterday lunch. im 36 wks. tried ice water n laying on my side like u guys showed me for my back, still nothing
        It felt like something ripped between my shoulder blades, shot straight down to my belly. I've got high blood pressure and I'm shaking so bad I can hardly type. Do you have anything for a torn back muscle today?
        asthma bad 2day. inhaler x6 not workin. cant say more than couple words. cancel 5
        Can you check on your 1 o'clock? I'm her daughter in Ohio. We were on FaceTime, she was telling me about her rotator cuff and then half her face slid down and she dropped the phone.
        So no, can't confirm Wednesday yet. My right arm went dead on me twice today, just flopped, couldn't button my shirt. Five minutes each time. Wife says pinched nerve. I've got a-fib, if that matters.
        the room started spinning two hours ago out of nowhere and I'm seeing two of everything, I can't walk without falling to the right, and swallowing feels off. Can the vertigo therapist squeeze me in?
        Good morning. I am ninety. There is an elephant upon my chest, as they say, and I have broken out in a cold sweat. I should not like to trouble anyone; might I move my ten o'clock?
        my calf was swollen after the flight from Manila, ignored it. Now I'm coughing up pink stuff and my heart is going 130 just sitting here
        Mom tripped over the dog, she can't stand, and her one leg looks shorter and the foot's rolled way out. She's 86 and says just put ice on it
        came off my ebike at like 25mph onto the curb, shin bone is kinda poking the skin out sideways, can i just book a normal eval
        She got kicked in the head at practice Saturday. Today she's thrown up five times, one pupil is bigger and she's so sleepy I have to shake her. Does she need concussion rehab or rest?
        I dove in at La Jolla Shores and hit the bottom. Buddy pulled me out. Neck is killing me and my hands are all pins and needles and I can't grip. Sitting on the sand, is there a walk-in slot
        Bee got him in the yard. Face swelling, wheezing, and he just vomited. He's 9. We don't have the pen anymore. I have his PT at 3, sorry for asking you but which first
        My son's epilepsy is usually one short one and done. This time he had one, didn't come round, and has gone straight into another. It's been eight minutes. We won't make it at noon.
        Dictated. Since the epidural on Tuesday I have been wetting myself without knowing it and I cannot feel when I sit on the seat it is like sitting on somebody else's bottom
        Weird q for a dude to ask but since the deadlift thing thursday everything between my legs is numb, like balls and all, and both feet are tingly and weak. is that normal w sciatica
        toddler ate the lidocaine patch out of the trash. like chewed it. she seems floppy
        We all have headaches and are throwing up since the heater came on, and now Grandma won't wake up fully. I thought it was the flu. Anyway, none of us will be at therapy.
        I've been taking the naproxen 3x a day for my back like crazy and this morning I threw up what looks like coffee grounds and my poop is black as tar. dizzy when I stand
        The nurse line has me on hold. My husband's on chemo, here for balance training with you, and his temperature is 102.4 with chills and he can hardly sit up. Blood pressure cuff says 82 over 45.
        old lady just went down in the hallway by your elevator. shes not answering. i dont see her chest move
        My jaw's been sore chewing and my scalp is tender for a week (I'm 74), figured TMJ, that's why I booked. But as of this morning I can't see anything out of the left eye.
        Ok long one. Got to the gym, did the warm up Kayla gave me, felt great. Then on the bike I get this pressure under the breastbone, I stop, it goes. Start, comes back. Same yesterday walking from the trolley, and never before this week. Now it's here and I'm on the couch. Anyway how many reps of the bridges?
        They were watching a bulge in dad's belly artery, 5.2 last scan. He's got terrible pain in his back and flank since an hour ago and he's gone cold and gray. He thinks it's his lumbar.
        roofers here, coworker's ur patient, its 104 in El Cajon. he quit making sense, staggering, now hes puking and passing out
        Reading 38 on my meter, hands shaking, vision going dotty. Home alone. Can't remeber what time therapy
        yes to the reminder.. um I ment to say yes the tuesfay but my rigth hand wont do whatt i want it started at brekfast and my face feel rubbery numb on same side
        I took the rest of the bottle of Tylenol over the day, like 30 of them, because the tooth and the back wouldn't let up. Wasn't trying anything. Stomach hurts. Can I take the muscle relaxer too?
        Broke my ankle 3 weeks ago, in the boot. Fainted in the kitchen this a.m. and I've been winded since, like I ran a mile, from going to the mailbox.
        38 weeks and my head is pounding, I'm seeing sparkles, and it hurts up under the right ribs. My face blew up overnight. Should I skip prenatal PT?
        Post-op day 5 from the neck fusion. Front approach. My neck's swelling on the incision side, voice is going and it's hard to get air lying down
        the baby's soft spot is bulging out, she's burning up and arches and screeches when I bend her to change her. She's your torticollis baby, 4 mos. Is this the neck muscle again?
        I'm a substitute aide at the high school, one of your football boys took a helmet hit, was out about a minute, now he can't tell me who's president, and clear water is dripping from his nose
        My foot turned white and ice cold about an hour ago, hurts like the devil and I can't feel a pulse on the top the way the nurse showed me. I've got bad circulation but it's never done this.
        They put the cast on this morning. Now the pain's ten times worse than the break itself, fingers are blue and I can't feel or wiggle them
        Fell off the ladder hanging lights, two stories give or take. I can breathe but every breath crunches and my belly's hard as a board. Wife says go to the ER, I say PT. Settle it?
        HES CHOKING ON A GRAPE IN UR LOBBY nobody is coming hes turning blue
        The defibrillator thing in my chest has gone off three times since noon. Like getting kicked by a mule. Do I still do the leg press?
        Knee replaced in May, can do Tuesdays after 2, sorry for the typing my right hand quit working about ten minutes ago
        do you take Blue Shield ppo? had my rotator cuff fixed in spring, also theres like an elephant sitting on my chest rn
        Is there parking behind the building, I don't think I should drive, I swallowed the whole bottle of tramadol a little while ago
        My therapist Dana gave me clamshells for the old disc thing, but since last night I can't pee and it's all numb when I wipe
        Two weeks out from ACL surgery, Thursday at 9 works, is it normal I suddenly can't catch my breath just sitting on the couch
        Yes Friday is good, insurance is Aetna, hang on my lips are puffing up and my throat's getting tight from that new antibiotic
        I'm in your waiting room early for my 3:15 with Marcus and the older gentleman beside me just slid off his chair and won't answer
        Mom's on Eliquis since her afib last year, she cracked her head on the tub this morning and keeps asking what day her therapy is
        Dad is diabetic 20 yrs, booked with you 4pm, he's sweating, shaking and talking nonsense, meter says 41, can we come late
        Doing the home exercises out on the patio, it's 103 today, hubby stopped sweating and is babbling, should he skip the third set
        reschedule for Liam Ortega age 9, he's having one of those shaking fits and it hasn't stopped for six minutes, any slot next week ok
        My old back trouble from 2011 flared maybe? something ripped between my shoulder blades an hour ago, I'm gray and sweaty, any openings today
        I'm 33 weeks, coming for pelvic floor therapy with Jen, baby hasn't moved since yesterday, so is the 10 am still on
        Do you guys validate parking for the prenatal class? I'm 20 weeks and soaking through pads with blood, might need to sit first
        Referral is from Dr. Patel for my neck, and my left eye went completely black at breakfast, so could somebody read me the intake forms
        Is Kyle the one who does migraine PT? been a migraine girl since college but this one slammed me like a bat outta nowhere, worst ever
        Calling off my 11:30, face drooped and I talked gibberish for a bit earlier, all gone now, so does tomorrow same time work
        My son can't make his shoulder visit, fever 104, neck so stiff he screams if I bend it and purple spots, is there a late fee
        hip was replaced on the 3rd, medicare plus aarp supplement, now he's shaking with chills, confused, skin all blotchy, can the home therapist come anyway
        quick q do you have saturday hours, cut my forearm on the glass door and it keeps spurting through the third towel
        Had my ankle scoped in 2019 with you, just came off the skateboard and the foot's pointing the wrong way, can someone tape it
        How late are you open? Toddler just drank some of the cleaner I use on my exercise mat and he's drooling and crying weird
        My brother's therapist is Tom, he took his back pills plus beers, lips are bluish and I can't wake him, tell Tom he's not coming
        Spine fusion was in February, did fine on the bike until today, now neither leg will hold me up, should I still do my bridges
        the step-ups on page 2, how many? I passed out cold doing them a minute ago and my heart's flopping around like a fish
        Either one is ok for dry needling if Tricare pays, my jaw and left arm have been aching real heavy since lunch and I'm clammy
        inhaler isnt touching it and i can only type few words, tell Priya i wont make 5 oclock, asthma since i was kid
        Mother came off the porch steps, one leg looks shorter and she can't budge it, she's got a 1pm with you, could they look then
        She's Margaret Chen, birthday 4/2/48, Humana, came for balance in the spring; now one side of her mouth hangs and she can't lift the fork
        That was the clot leg last year, the compression machine Monday felt great, today I'm coughing up blood and it stabs when I inhale
        on my walk to your office for the 8:30, got stung twice, hives all over and im wheezing bad, is the side entrance still locked
        I've been on naproxen since Dr. Lowe's cortisone shot, just threw up a bunch of blood like coffee grounds, does that change my exercise plan
        Whole house woke up with headaches, CO detector's been screaming, wife can barely stay awake, we both have 9am back appointments, keep or move
        got rear ended driving to PT, im in the lot by your door, neck is awful and my arms just went tingly and weak, is Sam free
        We foster two boys, the younger has CP and therapy Mondays. I lost it and shook him hard just now, he's limp, can we skip
        my teen ate a handful of my muscle relaxers on a dare, shes super sleepy, phone is 858-555-0172, also do you guys refill those
        Running late for the 2:15, got rear ended hard on the 5, neck is on fire and both hands went dead
        We've kept up the speech homework since last year's stroke and she was great until an hour ago, now she can't get any word out
        Put my cervical exercises on hold: can't bend chin to chest, light hurts, shaking with fever since 3 am, throwing up
        I'm on page two of your history form and the lady beside me is choking on a mint, no sound coming out
        calling off dads 1 30 he used to faint from low salt but this time i cant wake him at all and hes making gurgly sounds
        can i move my 3pm knee session theres like a brick on my chest and my jaw aches im sweating through my shirt
        I'm 31 weeks and Amy treats my pelvic pain; blood is soaking my leggings and my belly's hard as a board. Still come at 4?
        is vertigo something you guys work on bc dad woke up seeing double cant walk straight and keeps slurring he used to do your vestibular exercises
        whats my copay for an ankle asking because the bone is literally sticking out and my buddys driving
        Grandpa loved your pool program. Skip his next one, neither leg will hold him since this morning and he can't get any urine out
        Does Medicare still pay for balance class? Mom had her stroke in 2019 but since breakfast the OTHER side of her face is hanging.
        My boyfriend fell off a ladder an hour ago, one pupil is bigger than the other. Does workers comp cover PT?
        polymyalgia since last year shoulders doing good with pt today temple is throbbing jaw hurts chewing and half my sight just went out
        Mrs. Okafor, 84, takes Xarelto, came here for her knees once. She cracked her head on your ramp just now, huge lump
        Bee got me in your parking lot, itchy everywhere, dizzy, my voice is going. Which door for therapy?
        hes had epilepsy since he was six so we know the drill but this one wont stop its been eight minutes should i still bring him at four
        yes thursday at 10 works for my shoulder sorry for typos my right hand just quit gripping the phone and my words come out funny to my wife
        Knee replacement was May 2, therapy fine till tonight. Now he's shivering like mad, 103.8, heart pounding, doesn't know what year it is.
        Is postpartum PT on Tricare? Nine days after delivery, swollen face, flashing lights, splitting headache, BP 172/114.
        prenatal class question baby used to kick like crazy during the bridges nothing since yesterday morning im 36 weeks
        quick q on my back meds i lost track and took like 26 extra strength tylenol since this morning am i ok to come at 2
        can you do dry needling today my head exploded during deadlifts an hour ago never had anything like it keep vomiting
        Can grandma reschedule? She took her insulin twice by mistake, sugar's 45, she's acting drunk and slumping in the chair.
        Pulse has been stuck at 180 for half an hour and i'm close to blacking out, is that normal after the bike warmup Kelly gave me?
        My husband's diabetic, finished his home exercises and now he's drenched, won't answer and can't swallow the soda. Phone is 858-555-0190.
        mom did her single leg stands like you showed and fell now shes on the kitchen tile one leg shorter and turned out screaming if we touch her
        is the kinesio tape latex im covered in hives my tongue is getting fat and my throat feels tight since ben put it on
        do i need a referral also generator running in the garage gym all morning now the three of us have headaches and sam passed out
        My date of birth is 4/12/58, and before I forget, went all numb down the left for ten minutes at lunch, fine now lol
        type 1 since age 9 did the leg circuit skipped lunch meter says 38 and im shaking too bad to open the juice when do you close
        Roommate wants to book for a stiff neck. He's got 104 fever with it, purple dots on his legs and is talking nonsense.
        Had two stents last year, cardiac rehab done, insurance is Aetna. Right now same squeezing as then and the pills under my tongue aren't helping.
        You saw me for the ankle in March. Chainsaw slipped, thigh's pumping blood through two towels, is there a doctor at your clinic?
        What happens if I no-show? Parked outside with this pressure going into my left arm and I feel like throwing up.
        Mixed bleach and toilet acid to wash my exercise mat, what happens now lol? Coughing nonstop, chest so tight I can barely talk.
        She finished lymphedema treatment last year. Red arm since yesterday, now her blood pressure reads 78/40 and she's ice cold and rambling.
        torticollis baby from last year lucas again hes floppy burning up the soft spot is bulging and he screams when i pick him up is it his neck muscle
        still coming at 4 half my face just went droopy tho lol
        my uncle has a 5cm aneurysm theyve watched since forever hes asking for a back appt says his belly and back just exploded with pain and hes white
        what do you charge without insurance my husbands had a uti since friday now hes confused mottled legs breathing fast barely peed today
        do you have evening hours its my sciatica again except i havent been able to pee since last night and cant feel myself wipe
        she insists on walking to pt every day since her hip and its 101 out found her on a bench skin dry and burning not making sense
        Any eye tracking exercises? A black curtain came down over my left eye at 10 this morning and I can't see a thing from it.
        Massage instead of exercises tomorrow, possible? Ripping pain chest to back came out of nowhere at the gym, and my legs went weak.
        Third visit is tomorrow, ID 44821. Been throwing up coffee-ground stuff, stool's black as tar, almost fainted twice.
        Your 9am pilates lady, Ruth I think, just dropped by the reformer, can't see her chest going up. She had a valve done once.
        Does your sports program take linemen? Ours ran gassers in this heat, he quit sweating, hot as an oven, talking gibberish right now.
        Rib pain, is that you guys? Flew in from Manila yesterday, suddenly winded walking to the bathroom, knife-sharp when I inhale.
        You asked about that new anti-inflammatory: took the first one at noon, face swollen up, can't swallow my own spit.
        Is Saturday open? My kid came off the monkey bars and his forearm bends where there's no joint, he used to see Jo.
        Used to be only mildly allergic to peanuts, ha. Lips like balloons, wheezing, epipen's expired, so maybe late for the 11 o'clock.
        confirming dad for tuesday btw he slipped in the shower hit his head hes on warfarin and now hes sleepy and calling me by my aunts name
        Wife was picking a time on your website, grabbed her head, screamed, now she drifts in and out. Her insurance is Cigna.
        I've had migraines since college and PT on my neck helped, but this one hit like a bat in one second, worst of my life.
        Tell Marcus the pulmonary exercises used to help my COPD; tonight I can't finish a sentence and my lips look blue.
        My four-year-old got into the muscle relaxers from my surgery last year, bottle's empty, she's getting drowsy. Also need to cancel Wednesday.
        Brother's been clean since 2021 and loved your aquatic class, but I just found him blue lips, snoring weird, tinfoil next to him.
        Anybody there do concussion therapy? Header clash forty minutes ago, she blacked out, and she's puked three times in the car.
        Blue Shield approved twelve visits for the ankle. Calf's been fat since the cast and today I coughed blood and can't catch my breath.
        Will the McKenzie stretches fix numbness? It's around my privates and inner thighs, began yesterday after I lifted the washer.
        on blood thinners since my afib nose has been pouring for 50 minutes wont quit getting lightheaded should i skip exercises
        They stopped my Eliquis last year after the lung clot. I want core classes, though since noon I'm gasping exactly like that time
        L5-S1 surgery was 2020 with Dr. Amin, did great. This morning both legs are rubber and I wet the chair without knowing, lol, embarrassing.
        pops says its just the rotator cuff you worked on but hes grey and clammy and holding his chest what are your hours
        Sorry we missed check-in, the car locked with my toddler inside 30 minutes, she's out now but limp, scorching, won't open her eyes
        hip was replaced on the 3rd home pt starts monday right just now it stabs when i breathe in and im puffing just sitting
        name is tasha greene 619 555 0143 need someone for my back since i moved couches sunday im numb where i sit and leaking poop
        Old disc patient of Dana's here, 2017. This isn't that: something tore between my shoulder blades ten minutes ago and I'm soaked in sweat.
        is there a cancel fee my sons inhaler isnt doing anything and the skin sucks in between his ribs every breath
        The guy on the next treatment table is jerking all over, eyes rolled back, and Priya stepped out. Where's the front desk?
        My husbands mouth went crooked over his toast just now and he talks like his tongue is too thick
        Tuesday 9 works. Funny thing, this morning I couldn't get my words out and the cup slid out of my right hand, ten minutes maybe, all good since
        running late for my 3:15 had to pull over, its like somebodys sitting on my chest and the left arm went heavy. gimme 10
        I am sixty-eight. Since waking I've had an ache in my jaw and between the shoulder blades, I feel ill to my stomach and my nightgown is soaked with cold sweat.
        cant get a full brth, inhaler not doin anythng, lips look kinda blue in the mirror
        Do I still keep the knee follow up (replaced 2 wks ago)? Since last night it stabs in my side whenever I breathe in and I'm puffing like a steam train from bed to bathroom
        Dad, 71, bad blood pressure for ages. says something tore in his back and it's moving down to his belly, he's gray as cement
        what should I wear to the first visit? its for sciatica. btw since yesterday I can't feel it when I wipe and I haven't gone pee since last night even tho I'm bursting
        legs keep folding on me, the both of em, began sunday and today i crawled to the toilet
        My kid came off the monkey bars and his forearm has a corner in it where there's not supposed to be one
        Mother, 88, slid down in the shower an hour ago. Won't stand. That foot is pointing at the wall and the leg looks shorter than its partner
        Have to call off Grandpa's session. He caught the curb and cracked the back of his head, he's on Eliquis, a bit sleepy but tells us not to fuss. Will you charge us?
        like being hit with a bat at the back of my skull, zero to ten in one second, puking now, never in my life had anything close
        A man went stiff in the chair by your fish tank and he's jerking all over, there's foam
        my dorm mate is 103, cries if we turn a lamp on, cant get her chin down, and theres purply dots on her ankles that dont fade under a glass
        He had his spine surgery ten days ago, did great. Tonight he's shivering so hard the bed rattles, breathing fast, and he asked me twice what house this is
        Does the tape you sell have latex in it?? stuck a piece on an hr ago, now hives up to my neck and my tongue feels fat
        wife is diabetic she took her shot then got on a call and never ate, shes drenched and talking nonsense and the juice just runs out of her mouth
        Two-a-days in this oven and one of our linemen quit sweating, skin's like a skillet and he can't tell me what school he goes to. Athletic trainer is at lunch
        my toddler got the cap off my baclofen. Six gone, I think. He's floppy as a rag
        grinder kicked back into my thigh its coming in spurts, 2 towels already
        I'm here for my 11:45, parked in 14, and the lady in the next car has slumped onto the wheel, I'm banging the window and she's not moving
        About twenty minutes ago it was as though someone pulled a shade over my left eye. I see nothing at all from that side.
        I'm 30 weeks and down for prenatal PT at noon, better to reschedule? I've gone through a pad of bright red since breakfast
        35 wks. He's a little kickboxer after dinner normally, and nothing since last evening, tried ice water and poking
        dove in the shallow end at my cousins. neck is wrecked, hands are pins & needles and i cant squeeze my phone right. on a lounge chair now
        After the chiro cranked my neck at lunch I see two of everything, the room wheels round and one cheek has gone dead
        cast went on yesterday and now the calf feels like its gonna split, norco aint touching it, toes are cold and candle white
        Been eating ibuprofen for the back all month, three at a go. Today I brought up something like coffee grounds, my stool's tar and I'm woozy when I get up.
        car door vs my buddy on his bike, adams ave, his shin bone is poking thru the skin omg
        Please scratch my 1 o'clock. I bent to tie a shoe, the new hip went clunk, and I'm on the kitchen tile with that leg rolled inward, can't budge it
        everybody in the house has a headache, grandma's talking crazy and the baby won't wake right. power's out so we brought the charcoal grill in
        resident in rm 6 got chicken stuck, clutching at his throat, no sound comes out
        I want to confirm Monday um the Monday the the thing. Son typing now: she was dictating to you and her speech turned to mush and one arm is just hanging
        Your form asks "any fainting?" Well, twice today, once at the sink. Heart goes like a hummingbird, then nothing, then I'm on the floor
        Wed slot is good. The calf's been fat since the Manila flight, that I can live with, but today I coughed up some red and I can't finish a sentence without air
        newborn, 3 weeks, 101.5 on the rectal thermometer, won't latch since midnight, feels limp. You're the only medical people open that I know
        Quick q about parking validation. Also let the doc know I wet myself at work twice w/o noticing and my, um, private area is asleep like after the dentist
        Friday it was tingly toes. It has climbed to my hips, stairs are impossible, the hands are going too and as of an hour ago swallowing feels strange.
        my brother's a T4 para. head pounding, beet red above the chest line, cuff says 210, cath bag has been empty since lunch
        3 weeks clean from using. fever, one spot on my spine you cant even tap, and from this morning my legs feel like they belong to someone else
        It's likely nothing and I do want to keep my 8 am, but everything on the right half of what I look at is missing since I got up, I've hit the same door frame three times
        did 400 pullups on a bet, arms blew up like popeye and im peeing coca cola
        Is there an elevator at your place? One flight of stairs and my chest goes in a vise, started Saturday, worse daily, and just now it did it while I sat watching the news
        School secretary. Bee got one of our girls at recess, she's wheezing, eyes swollen shut, nurse is off campus
        boss says go to PT for the arm so do you take workers comp? grabbed a live line an hour ago and stuck to it a few secs, heart keeps doing flip flops
        He rolled off the top bunk and was his usual self for an hour, now he's vomited three times and I have to shake him to keep his eyes open
        I swallowed all my tramadol about half an hour ago. You don't have to send anyone, I just didn't want to be by myself while it works
        drank from the wrong cup on the job it was drain opener. mouth on fire, cant swallow spit
        need to push grandads home visit to next week. theres a bulge in his belly artery theyve been watching, and out of nowhere his back and gut are agony and he keeled over when he tried to stand
        period is 2 wks late, now one side low down is like a knife, the tip of my shoulder aches and i about blacked out on the trolley
        33 weeks, sparkles in my eyes, head splitting, ring won't come off, and the machine at CVS read 172 over 110
        Can you see me for jaw pain? It tires when I chew, my scalp is sore under the comb, and today one eye keeps going gray and then dark. I am 76
        not gonna make the 4:40. pulled my own stitches, knee opened up, im on xarelto and ive been leaning on it 40 min and its still running down to my sock
        Rolled the car on the 163 last night and walked away from it. Now my stomach's hard as a board, left shoulder hurts for no reason and I'm seeing stars when I sit up
        Husband's home from shoulder surgery, had his oxy and then some gummies on top. he's making this gurgly snore, a breath every ten seconds or so, I pinched him and got nothing
        a scratch on the shin, that's all it was yesterday. Red is climbing by the hour, it's gone purple with blisters, hurts ten times more than it looks, teeth chattering
        what's ur fax number? also HELLO the gentleman on the bike grabbed his chest and went down, your tech is in back with headphones
        My english not so good. My wife, the arm is fall, she no can lift, the face is down in one side, from ten minute.
        14 yr old woke up three hours ago, one testicle pulled way up and swollen, throwing up from pain. coach told him to ice it
        grandma at the table is choking
        my son in the crib is choking
        my grandson in the high chair is choking please
        my wife got off the phone and collapsed
        i got out of the car and collapsed
        just got out of the car and fainted
        i stood up from the couch and passed out
        my father with a walker collapsed in the hall
        dad with his walker collapsed
        my coworker on the ladder fainted
        business partner collapsed at work
        i was on my phone and passed out
        i am choking on a test strip
        at the movies my mom passed out
        i had a novel symptom: my face is drooping
        we were watching a movie and my husband collapsed
        what should i wear to my first visit and is it ok that i fainted twice this morning
        i had a seizure last year and i just had one
        que es esto no puedo respirar
        lol i overdosed
        is it ok that i fainted twice this morning
        is it normal that i passed out after my exercises today
        where do i park and is it bad that i fainted just now
        do you have saturdays, also i fainted twice since breakfast
        the tent collapsed on us and my son is trapped
        my canopy collapsed and hit my head hard, i was out for a second
        the scaffolding collapsed on me
        the shelf fell on my baby and he will not wake
        meter says LO and i cant hold the juice box steady
        how long after a seizure should he wake up?? its 40 min
        words come out scrambled, i say spoon when i mean phone. only since lunch
        copd usually on 2 liters, have it up to 5, finger thing reads 79
        there's a man down by the trolley stop right in front of your door and people are stepping around him
        Dad's on Xarelto and bumped his forehead on the trunk lid half an hour ago, just a goose egg, he says quit fussing
        I'm a man of 44 who bought adult diapers on Sunday because my back went out on Saturday. That ought to tell you why I'm writing.
        My wife is 38 weeks and she is having a fit on the rug
        Pain: 10. Tearing. Chest straight through to the back. Began: shoveling gravel, noon today. Goal for therapy: stand up
        I'm 52F, had to sit down in the middle of folding socks, weird ache between my shoulder blades, queasy since 4 am. Maybe a rib is out?
        fell off ladder hanging the christmas lights. on the lawn. cant get up
        My brother tried to jump from the balcony to the pool. He missed. Heels first, both, and now his back.
        warfarin, step stool, backwards, back of skull on the counter. headache's building. OK to wait for my Tuesday visit?
        My wife's back surgery was four days ago and this morning she'd gone in the bed, number two, and had no idea until I told her
        Had the peanut noodles for lunch, it's like a sock is stuffed in my throat and my voice has gone all squeaky. Running late.
        Somebody tapped us from behind at the light. 30 weeks, belly met the wheel. No blood, but it keeps going tight and crampy.
        Turns out I've been on my husband's metoprolol since last week and he's been on my thyroid. My pulse is 38 and the stairs are spinning, so may I have a chair exercise today?
        Saw two of everything, legs like rubber, couldn't get my tea down. Passed. Kinda spooked, still want my 11:15
        My mother's breast cancer went to her spine last year. Yesterday she walked to the toilet alone. Today the legs won't hold her. Should we keep the home visit?
        A curtain dropped over my right eye, stayed ten minutes, went up again. Do you handle eye strain from computers?
        I gave Mom her eight o'clock morphine and my sister, not knowing, gave it again at quarter past. She's sleeping very deeply and I can't tell if that's the good kind.
        limb I was cutting swung around and knocked me out of the bucket, 20 ft give or take. Feel alright, just can't move my head left or right. any slots today?
        i swallowed the rest of the bottle and now i dont want to have. what do i do
        he's on the bathroom floor and wont wake
        I'm the receiver at the depot, been there since '09, never a claim. A pallet of floor tile came off the rack onto my back around lunch, legs are like when they fall asleep, and my supervisor wants me to message the clinic before anybody calls an ambulance because of the paperwork. Which form is it?
        mono. caught a knee in the left side at wrestling, side hurts, so does that shoulder, and it all went grey when i stood up
        he was on the leg press in YOUR gym and he just went over sideways
        kid took a swig out of the gatorade bottle where my boss keeps pool acid
        Sat on the toilet, red, red, red. On Eliquis. Legs are wobbly. I'll need to move my 9:00
        sparkles in my eyes, head splitting, feet like bread loaves. 36w
        is three fentanyl patches at once bad, the one wasnt doing anything for my back
        Haven't been able to pee since last night, back's out, belly tight as a drum. Would a heating pad loosen it?
        my nephew (6) got in the prenatal vitamins w iron, the dark red ones like m&ms. bottle was full monday
        snorted something off a key at a party, won't answer me, color's off
        So at church yesterday they tell me I fell, jerked, and wet myself. First time in my life. I'm fine now but the shoulder's sore from the pew, hence this message.
        My wife went over the edge of the tub headfirst. Next morning both eyes are black like a raccoon's and there's a bruise behind her ear. She's laughing about it; I'm not.
        While I wait for your answer I'm chewing an aspirin, it's the same tightness as before they put the stents in
        took my whole morning pill box and then an hour later took it again, BP ones, heart one, all of it. kinda woozy. is exercise ok today
        numb cheeks numb junk, normal w sciatica?
        hard as a board and it doesn't let up between, and what's in the toilet is dark red
        Something ripped between my shoulder blades while I was brushing my teeth. 61, pressure's always been high. There's no position that helps; would traction?
        boogie board to the skull. been barfing since. mom thinks its the salt water
        Period's late, passed out at work for a sec, and there's this strange ache at the very tip of my shoulder. I came for the shoulder.
        There's something white poking out of my shin and I'm pretty sure it isn't the sock
        black stool, no pepto, no iron. Winded on the stairs, dizzy at the top. Probably out of shape, so what class do you suggest?
        Did the count like they taught us, got to three in two hours. He normally does ten in twenty minutes.
        his elbow's facing the wrong way and coach says walk it off
        Ceiling fan clipped me while I changed the bulb. Blacked out for a sec and there's blood coming out of the ear.
        Dad keeps rubbing his chest with his fist and telling us not to make a fuss, and he's asked for the window open twice
        both feet slap the floor since yesterday. used to be just the left one hurting
        Right arm and right leg went numb an hour ago, hoping it's only a pinched nerve, what's your earliest
        drank a lot last night, now i cant wake him, skin is cold n kinda waxy
        Every time I push the mower there's a collar pulling tight around my throat; it lets go on the porch. Began this week.
        The nap went too long. I shake him and shake him. He's three months
        Fluttering, then lights out. Woke on my yoga mat. Second time since lunch.
        baby's 5 weeks, 101.2, doesn't want her bottle
        left half of my face is asleep and i havent been near a dentist
        Writing about that wrist splint you mentioned for the carpal tunnel. They had to cut my ring off at the jeweler's today, hands and face all puffed, and there's this headache two Tylenol haven't dented, with little floaty lights when I look at a wall. 35 weeks tomorrow! Does insurance cover one splint or two?
        The guards pulled me out at the Cove around noon with a bellyful of ocean. I was ok. Now it's four and I can't quit coughing and I'm getting dopey.
        The swing got her in the temple at recess and the nurse sent her home with a sticker. One pupil is a lot bigger.
        You had my mother down for her balance class and she'd never miss it, so I let myself in with the spare key. She's on the hall floor, been there all night I think, shivers, talks a little, wants her slippers, and the leg underneath is purple. Can you hold her spot for next week?
        Roofing knife slipped, I can watch the tendon slide when I wiggle my thumb, kinda cool honestly. Need to cancel 3pm
        coughed real hard, something popped, now one side just doesnt fill up
        ok funny story i dont remember jiu jitsu, or driving home, or apparently dinner. they say i got slammed
        he's 4 and finished the bag of gummies. the dispensary kind
        They took a polyp out Wednesday. Today it's clots in the bowl every half hour and I'm lightheaded.
        i can see the head
        coworker just went white at register two, hand flat on his chest, wants to go lie down in the walk-in
        I was going to ask about my shoulder. It runs up in the neck and down to the pinky and I break out in sweat with it, but only walking the dog uphill, and only since Sunday.
        garage door spring let go, opened up my forearm, its wide as a mouth lol. ice or heat
        Aide typing for Mr. K in 12: disc patient, scanner says 800 in the bladder, no urge, he says his heels and seat feel like wood
        its like breathing thru a coffee straw
        Had my neck cracked yesterday. Today the room flipped over and won't flip back, I walk like a drunk and can't keep water down.
        antibiotic an hour ago. palms itch, tongue tingles, hoarse, and i have the strangest feeling something awful is about to happen
        They're watching a 5.1 aneurysm in my belly. Today there's pain in the flank running to the groin; I expect it's my hip acting up again?
        landed from Manila last night, calf tight as a drum, now im coughing pink
        wood chipper. hand. pls
        Scratched my hand on a rose Monday. Now it's red past the elbow with a black blister, and it hurts ten times more than it looks like it should. I feel dreadful.
        Only noticed my jeans were wet when I got up off the couch and saw the cushion
        We flipped the golf cart with Grandpa in it and he's holding his head in both hands and will not turn to look at us
        Our boss opened the meeting in gibberish, then laughed and said wow, need more coffee. He's 58 and has neck trouble. Would you see him?
        It's numb where the saddle goes. I ride, so I blamed that, but I've not been on a horse since October and this started Friday along with the disc.
        After he caught the beam with his head his arm did a little jerky dance, thirty seconds about, now he only wants to lie down in the truck
        SI belt question. Also baby has been quiet for like two days, probably just sleepy right?
        Grandfather takes a gasp, then nothing, I count to twenty, then another gasp. I can't rouse him.
        We might need to reschedule. The power went out in Julian so we ran the generator in the garage all night for the fridge, and all three of us woke up with splitting heads, and the cat is walking sideways, and my husband can't get his boots on, he just sits there. Friday any good?
        Ed from next door rang my bell and all he could say was the, the, the
        Your form wants my occupation and goals. I weave for a living, I am 71, two shows a year. This forenoon my foot stopped working the treadle, simply would not, and the shuttle fell from that hand; after a quarter of an hour it all did again as if nothing were the matter. Goal: strong ankles for November.
        worst headache of my life mid deadlift. still got it. can u adjust me
        Like somebody shot me in the back of the head. One second making toast, next on my knees. That was at eight and it still hasn't let go
        Been holding a dish towel on my calf for forty minutes, lift it, it starts up again, put it back, same thing
        scooter, pothole, 25mph, i flew. pelvis feels loose?? clicks when i breathe
        propeller got Dad's thigh, we're at the dock in Mission Bay, it comes out bright and in spurts, belt's on it
        There was a gush in the produce aisle and I'm only twenty-nine weeks along. Do I still do my hip exercises tonight?
        Can't get my roommate up for his appointment. Slapped him, cold water, zip. His pillow's wet with something brown.
        girl at the bus bench passed out barf on her face breathing real slow, yall are closest thing open
        shoulder looks square, arm's stuck out like a scarecrow and the hand's gone white and dead, wave drilled me at Blacks 20 min ago
        Not sure this is a PT thing. Rolled the quad out at Glamis this afternoon and it ended up on top of me. Belly's hard, left shoulder aches, and I'd like to get checked before I go back to work on Monday.
        Dad can't tell when he's finished urinating, it just dribbles on, and the backs of his thighs have been dead to him since Wednesday
        told myself kidney stone. but im 68, smoke, and i fainted from it
        Horse put me over the fence an hour ago, flat on my tailbone. Sitting is out of the question. Breathing in isn't great either.
        he's curled up, tummy like a plank, wont let me touch it, sweat rolling off him
        feels like a bra three sizes too small and im not wearing one. going on an hour
        sink's all red. yeah i drink. that was from puking not my gums
        cirrhosis. he just brought up a cupful of blood and wants to wait till the game is over
        Handlebar got him in the gut this morning, he's eleven. Tight belly, pale, wants to sleep instead of Xbox. Xbox!
        watch says 190 sitting down and the edges of the room keep going black
        did my long-acting then the short one and fell asleep w no dinner, she says im swinging at her and drenched, this is her typing now
        My daughter-in-law called me to say she took something so it would stop. Now she's in the bathroom with the door locked and I am the one who's supposed to bring her to you at two.
        Wedding ring caught on the fence when I hopped down and it pulled the skin off the finger like a glove. where do i go
        A preschooler rammed me and I went down on my belly, I teach the twos. Twenty-six weeks. A little bleeding.
        positive test with an IUD still in. one sided stab low on the left, doubled over, cant stand up straight
        Nose has been running red since breakfast and it's past one. Warfarin, 77 yrs. Big jelly lumps sliding down the back of my throat.
        I'm a house painter, grabbed the wrong cup at break, it was thinner. I burp fumes and can't stop coughing
        Saturday at the register I couldn't talk for about five minutes. Had it all in my head, couldn't get it out. Perfectly good since. Is that worth mentioning to the PT or no?
        this is embarrassing but during sex last nite i couldnt feel anything down there at all. back has been bad bad all week
        threw up, looked like coffee grounds
        Nana takes Plavix and a baby aspirin, rolled out of bed into the nightstand. Cut has stopped. She's a bit dopey but she's always dopey before coffee
        dumb, like 20 min ago. all my sertraline plus vodka. threw some up. dont tell my mom. can i still come tmrw
        I'm early for my ten o'clock, the evaluation for the heel. I carry mail, twelve miles a day, so I'm not some couch potato, but from my car to your door I stopped three times for air and now I'm on the planter outside waiting for it to come back. Could someone bring the clipboard out?
        two norcos and most of a bottle of pinot, all floaty, breathing feels optional lol, tell Kim I'll do my clamshells tmrw
        my water broke n something like a rope came down with it
        my roommate had like 30 tylenol last night over the breakup. she feels fine today tho so its out of her system right
        afib, ran out of my thinner last week. belly pain came on like a switch an hour ago, i'm howling, they press on it and say it's soft
        My partner has epilepsy and I'm used to it, but she had one, and before she'd come round she went into another. I don't know if that counts as two. She had PT with you at four.
        Third day of this stomach bug. Not even ice chips stay. If I lift my head the room goes, I've no spit and I last peed yesterday noon
        hello this is Marguerite in unit four I nicked my leg on the dishwasher door it's nothing really but I am on the Eliquis and this is my third bath towel comma they are all soaked
        Helmet to helmet at practice, the kid next to me isn't moving his legs, coach is calling his parents and i was supposed to ask you guys what to do
        I'm the super over at the Palms and our window washer's rope went and he dropped three floors into the hedge and he says he can't feel nothing from the belt down
        Second week of chemo and I'm at 101. Do you need 24 hours' notice for tomorrow?
        asking for a friend. ok its me. since lifting the washer sat i cant get hard, cant feel my balls, and a pee takes ten minutes
        Nine days out from my knee. This morning I was winded going to the fridge and there's a stab when I fill my chest. Should I push my session to the afternoon?
        Knee replacement was the 9th. In the shower just now the cut split open, staples and all, and I can see down in there. It doesn't hurt that much so maybe it can wait for Dr. Lowe?
        She says it's like she's sitting on cotton, a cushion that isn't there, up between the legs. And she's tripping over both feet since the weekend.
        dialed 40 on the pen, should've been 4. already injected
        rode the stairs down on my butt, all fourteen, with the laundry basket. every time i try to sit up its lightning and my feet go pins n needles
        Took an elbow in the lane an hour ago. There are two of your logo and I feel seasick reading this.
        She got shut in the walk-in freezer at the shop, I don't know how many hours. She was shivering when we opened it and now she's stopped, she mumbles and wants to sleep. I know it's not your department
        I think I've a rib out from the baby: it's under the right side, since last night, with vomiting. 34 weeks and I feel plain awful.
        cutting weight. trash bags, sauna, no water since wed. whole body cramping n my pee looks like cola
        The thing under my collarbone is beeping and I nearly went down at bingo
        Trucker, 51, pulled over on the 8 past Yuma with a load of lettuce. It's my third stop. I stand there and nothing comes, and it's been ten hours and two coffees. Both legs heavy. My wife says you fixed her sister, so I'd like to get on your books for the herniation when I'm home Thursday.
        At tryouts my son grabbed his shirt front mid-sprint and dropped. He was up in a few seconds, embarrassed. Coach says he needs a physical therapist's clearance to play Thursday.
        your 2:15 is slumped over the wheel outside, windows up, I knocked hard and got nothing
        kneecap is on the outside of my leg. still on the field
        Mom's smile only goes up on one side. She says leave me be I'm tired
        It was my barber who said it: your eyelid and your cheek are hanging, man. I feel okay.
        her lips have gone the color of blueberries
        rolled off the changing table onto tile while i grabbed a wipe, she's 7 months, wont bend her left leg and cries when i touch it
        conked my noggin on the cupboard door last night, brought up my breakfast and then lunch. Still on for the 4:30 or should I skip?
        Mother walked into the sliding glass door on Friday. Since yesterday she dozes all day, put her blouse on inside out, and snaps at people, which is not her.
        Making the bed I get a squeeze under my left breast and no wind. Thirty years diabetic so I never feel much of anything, that's why it struck me as odd.
        We had to drive out through the brush fire at Ramona. Black snot, no voice left, chest like a vise, so please cancel both of us.
        I have Marfan's. Was lifting the kayak onto the rack and felt a tear run from my chest down the spine.
        Been living on Goody's powders for my back, and today what came up had dark grains in it like wet pepper
        Poured bleach on top of the toilet bowl stuff, there was a cloud, now my chest burns and my eyes are streaming. Probably late for my 1:00.
        hi im driver of the 7 bus. lady got on talking like she has marbles in the mouth, now right hand cant lift her bag. she says she gets off at your clinic
        my kid's forearm has a bend where there shouldn't be one
        his arm has an S in it now
        bone is thru the skin on his shin
        the table saw took two of my fingertips
        i have my fingertip in a bag with ice
        she got her hand in the sheet press
        i sliced my palm with a mandoline and i can see tendon
        the blood is pumping out of my wrist
        nail gun. it's in my knee
        a rod went straight through his hand
        there's a screwdriver stuck in his leg
        i gave him 50 units of the fast instead of the lantus
        i gave her a spoon instead of the dropper
        i took the methotrexate daily, it's supposed to be weekly
        her pill organizer is empty clear through sunday
        my twin liked the prenatal iron pills, twenty are missing
        four oxycodone and half a bottle of tequila and now everything's spinning
        33 weeks and it keeps trickling since 3am, clear
        my water broke
        water came and it's green
        i only feel one of the twins moving
        c-section five days ago and i can't make out the tv, it's all smeary
        37 weeks, headache that won't quit and i see sparkles
        my poop is like tar for two days
        he threw up what looks like coffee grounds
        every time i get up i wake up on the carpet
        something ripping in my chest this morning, now in my back, sweating
        my stomach is hard like a board
        the pen won't go where i send it since breakfast
        i dropped the spoon, then the glass, all out of my right hand
        my daughter says i answer the phone with noises
        he couldn't sign his own name
        half of everything is gone
        Zapped himself on the panel. He's lying on the conduit. Am I allowed to touch him?
        pitched out of the shopping cart onto the concrete, screamed, napped, now he's puking and floppy, he's 2
        water came and its green
        cant do 4pm hit my head on the pallet jack lights are too much ive wrote this text like five times now i think. cant do 4pm
        C-section five days ago. Headache since dawn and now I can't make out the TV from the couch, it's all smeary.
        dropped keys x4. dropped mug. always the lefft one. n typing wth it is sudenly hard
        It's Tuesday and the organizer is empty clear through Sunday. Mom says she had them with her oatmeal.
        Forklift rolled over my boot and there's blood coming out of the lace holes. I'm scared to take it off so I won't make the 2 o'clock.
        Upper back pain. Started 20 min ago arguing with the landlord. Also puked, arm is tingly, and I've got a feeling I'm not going to see tomorrow
        It moved. In front, ripping, at ten this morning; by noon in the low back. My home cuff gives 180 on one arm and 130 on the other, I guess it's broken.
        cant tell if its pee. trickles since 3am, clear, kinda sweet smelling, 33 weeks. would kegels stop it
        E-bike meets car door on El Cajon Blvd. I'm on the sidewalk, hip won't hold me, guy is being nice about it. You have anything this afternoon?
        Since gym class my daughter has been wheezing, she's 15 with asthma. The wheeze has stopped, thank goodness, though she's too worn out to talk now.
        My sister's eight months and seeing double, and the cuff at CVS gave her 172 over 110. She thinks those machines are junk.
        sugar 540. so thirsty. belly hurts. so sleepy
        Just got rear-ended on the 5 by Via de la Valle, still in the car waiting for CHP. Neck won't turn and both hands are buzzing. Do you take auto claims?
        Coming back from the mailbox one leg just quit. Hauled it home like a sack of feed. Sat down, it came back, so I suppose I'm asking about strengthening.
        my husband, the Eliquis one, walked into the RV awning full speed just now. no bump even. should I bother you with this
        My coffee ran out of the corner of my mouth this morning, and the wife says I look lopsided. Slept funny?
        Couldn't feel the tampon go in this morning. I've got an L5-S1 bulge. Is that just the nerve being grumpy?
        Both legs folded at the stove. I crawl to the bathroom, get up on the seat, and then I can't start.
        We're at the trampoline place, she came down on her neck and she says her arms feel fizzy like soda
        thought it was the taco. third antacid. now its in my back teeth and im clammy
        my husband went through the skylight at the warehouse, it's maybe 18 feet onto concrete, he's talking but says dont touch me
        Great news, the leg pain quit today! Only weird bit, my whole crotch is asleep and I leaked in line at Costco.
        Ten minutes ago the dog ran under me. I am 78 and typing this from the kitchen tile, since the leg will not take me.
        Going to be late, my brother's jerking on one side and biting his tongue, he's never done this, my wife's with him
        his knees are blue and marbled looking, pneumonia they said tuesday, we cant keep him awake for his soup
        Dad's back went like a knife and you can see his stomach beating under the shirt. He's white as the fridge.
        left arm weighs like a sandbag and i cant stop burping
        34, had a baby in june, tongue feels thick and im drooling out the one side, my mom says im just tired
        slipped on the pool deck and my wrist is bent like a dinner fork, can u guys just pop it back
        Balance. Since six a.m. I tip right like a boat taking water. Hiccups as well, and the shower was hot on one hand and nothing on the other.
        i was in with you guys 50 min and my sitter fell thru so he was in the car, windows up. he's red and floppy. what do i do
        Does a bone that's come out through the skin need a referral or can I book direct
        we need to reschedule Bobby because the tailgate came down on his head and he's been sick four times since lunch and he got the dog's name wrong
        We were walking a piano down three steps when it came down on Theo's hand. Everyone's arguing about who wasn't holding. One of his fingers is only on by the skin, the other tips are purple-black.
        i have to lean on my stomach to get any pee out n my toes on both sides wont lift
        lady in your parking lot just got bumped by an SUV backing out she's down next to the blue Honda
        Our son, nine, type one: breathing deep and odd, his breath smells like nail polish, throwing up since last night. Skip soccer rehab today?
        14 hours from Sydney, one leg fat, then I woke up on the shower floor with my pulse at 130
        I am 83 and take a thinner for my heart. On Tuesday I missed the last stair and met the newel post with my head. It was nothing then. Today I veer to the left when I walk and the head throbs.
        fever, and her neck's so stiff she can't look down at the phone in her lap. Wants the blinds shut.
        cant. finish. a sentence. puffer. empty
        Addison's disease here. Been vomiting, can't keep my steroid in, so weak I'm sliding down in the chair.
        third neb since two o'clock, nothing's opening, ribs are pulling in. No ride. Will you charge me for the no-show?
        He breathes so fast, his belly goes like an accordion and his nostrils flare and he doesn't want the breast. Six weeks. My mother says it's gas.
        Nana's being treated for a bladder infection. She's hot, panting, hasn't gone since yesterday and called me by my late aunt's name. Her walker training is at one.
        my toddler had a grape and now theres a whistle every time she sucks air in
        Can I move my appointment, a truck clipped me in the crosswalk and people keep telling me to lie back down
        lane splitting, caught a mirror, then the divider. walked away from it like a champ but my neck cant hold my head up anymore im using my hand
        Methotrexate. I read the label as daily, it's weekly. Ten days. My mouth is full of sores and I bruise if you look at me.
        That ulcer ache I've carried all month went everywhere at once about an hour ago. I'm stiff as a board on the bed, taking sips of air.
        Hot yoga and then the half marathon, because he's an idiot. He's stopped making sense and his skin's like a stove. I'm the girlfriend. Would a cold pack from your place do?
        I'm your 3:30, sitting next to the lady with the red bag, and she's opening and closing her mouth like a fish and can't tell me her name
        Right forearm has a new corner in it as of an hour ago, skateboard. The fingers on that side are getting cold. That's what brings me in.
        shower on my arms warm, shower on my legs warm, shower on my private parts nothing
        31 wks. he's usually a disco in there after ice cream. nothing since yesterday
        My mother has no English, she says "opresión" and lays her palm in the middle, and her whole blouse is soaked. She's 70. Could you have someone who speaks Spanish ring her?
        husband answers everything i ask but none of it makes sense today, like "the bridge is on the Tuesday". he seems cheerful
        half the page is missing when i read since this morning
        Marathon question. I smear numbing cream on both legs and wrap them in Saran before long runs, did the double tube today, and now my lips are numb and my heart keeps missing beats. Normal?
        somebody come out to the pool he was at the bottom I got him up on the side he isn't coughing he isn't anything
        when i wipe its like wiping somebody else
        Partner writing for her. Three days after the birth, 102, belly so sore she won't let the sheet touch it, smell isn't right, she's shaking.
        Thanks for the reminder about tomorrow. Hip was replaced three weeks ago and I've been a good boy with the walker. The incision weeps something yellow, I'm under four blankets freezing, pulse 128 by my watch, and my wife says I told her to feed the horses. We have never owned horses. So maybe Thursday instead.
        monkey bars. my sons arm has an S in it now
        My husband stepped off the curb at the farmers market, heard a snap, and now he's looking at the sky while his toes look at the wall
        Got my bell rung inside the forklift cage; the boss says I talked nonsense for ten minutes and then slept on the break room couch till he shook me. I'm told I need a note to go back tomorrow.
        They put Dad on lisinopril Thursday and he woke up with duck lips and a tongue that won't fit, drooling on his robe. He finds it funny. Can he still ride the bike today?
        She woke up and put one arm in the cardigan and left the other sleeve hanging, and ate only the right half of her eggs as if the rest weren't there
        piece of steak, he's pointing at his neck, no sound coming out
        sciatica jumped to the other leg too and my bike seat area has no feeling
        Since Saturday: Advil 800 every two hours, plus Aleve, plus BC powders. Back's better! But my ears ring like a church, my stomach's on fire and I've hardly peed.
        Gabapentin wasn't touching the sciatica so I had six, then six more at lunch. Cant keep my eyes opn, my tongue is thick
        basket toss went wrong thursday, her back's been sore. she's 17 and this morning she wet the bed and doesnt want anyone to know
        button battery from the tens unit remote. it was in her mouth. now its not anywhere
        We always find it in seconds with the home doppler. Tonight nothing, and I've not felt the flips since Sunday either. 22 weeks. My visit with you is Thursday, should I ask then?
        client unresponsive help rm 3
        Seventy-four years without a day of back trouble. Then at the mailbox it hit, all at once, I went cold and the left leg's gone pale and useless.
        soaked a pad, 10 weeks
        elephant. on me. since the bike thing
        She banged her head in the shower at the assisted living and this morning they can barely rouse her for her oatmeal. The aide says she's just being stubborn about therapy.
        icd went off twice in the shower, like a mule kick. do i still come at noon
        Bee got me at the community garden fifteen minutes ago. Hives everywhere, tongue feels fat. I own an EpiPen from 2019, is that any good?
        landscaping crew out by El Centro, 112. Chuy quit sweating and hes talking to the mower
        Mom's pump keeps pushing, the arrow's straight down, 41, and she giggles and won't take the candy
        I am the caregiver at 4410. Went in with her pills. She is in the recliner, mouth open, chin on her chest, and I do not find a pulse but maybe I am doing it wrong.
        A thunderclap in my head on the toilet, sorry for the picture. Vomited, neck's gone stiff, it's easing off some. Tension headache?
        did a line last nite and its been squeezing since. im 23 so cant be that
        he dove in the shallow end n now he cant lift his arms
        Mom shut the van door on her own hand. Two fingers are flat as cardboard and grey and she wants to know whether your hand person works Saturdays.
        Two weeks since delivery. Clots like lemons, I'm through a maxi every half hour, dizzy. My mother-in-law says that's just how it is.
        He's 80. Third time since noon he goes off somewhere, smacks his lips, picks at his buttons, doesn't hear me. Comes back and asks what's for lunch. Never before today.
        Mom's choking on her potassium pill, she gets a little air, she's dusky
        Got pile-driven into the sandbar at Windansea, heard a crunch, both arms went dead maybe a minute. They're back now. Think I need a massage?
        Shoulder surgery was Monday. I've slept hanging over the kitchen counter because flat on my back I drown. Is that the nerve block?
        Scope on the knee last week. Today I shake so hard my teeth rattle, 103.8, and I asked my wife who the president was because I honestly wanted to know.
        I came off the roof with the solar panel still in my hands about nine this morning and I've been on the couch since, because when I stand the legs go out.
        So my name's Gil, I cut meat for a living on University Ave, Dana treated my elbow last year, great lady. Anyway about quarter to ten I went through the web of my hand down to something yellow, the guys tied an apron around it, now the apron's dripping on the mats, and I wondered if she does hands.
        Lightning, 7th green. My buddy is down and his lips are dark.
        Hi, booking for a coworker, Luis, he's got Kaiser and mornings are best because we prep at Rosita's from noon. The pan rack came down on him at ten. He's been putting salt in the coffee and calling me by his sister's name and everybody thinks it's hilarious. It's his neck we want looked at.
        Goalie, 15. Puck to the mask, finished the period, and on the ride here he started slurring like he'd had three beers.
        lifeguard next to me just dropped off the tower
        my buddy got jumped outside the bar, head kicked. he's sleeping it off but the snoring is weird n i cant get a real answer out of him
        my roomate got hit w a softball and keeps asking what day it is. like every 2 min. same face each time
        grandpa's hand keeps letting go of the fork and he's looking at it like it's somebody else's
        Jaw aches when I climb to our apartment, quits when I sit. Been a week, now it does it at one flight instead of three. You do TMJ, right?
        Autobelay didn't catch and my partner decked from the top of the wall. She says she'll just do some PT lol, but she shrieks when we try to sit her up
        Husband's face went in the mashed potatoes at dinner. A minute later he sat up dripping with sweat and asked for the gravy. He says he's okay to drive himself to you in the morning.
        My 2 yr old was sucking on grandma's patch, the strong pain one. We got it off her tongue.
        Broken ankle, boot, birth control. Since last night there's a catch in my side on the deep breaths and my heart's hammering like I ran here.
        poop like tar for two days. i take naproxen for the knee yall know about
        Everyone says that's motherhood so I nearly didn't write it: baby's three weeks old, feeding well, we're all in love. I can't lie flat at night, my ankles are balloons, and my heart pounds just sitting here with him. I filled out the pelvic floor forms already. Do I bring the baby along or not?
        neighbors dog got my daughters cheek theres a flap hanging and i can see her teeth thru it
        purple dots on my roommates legs, dont go away when i press a glass on em. hes burning up. we're in the dorms
        Grandma slid off the commode this morning. Her one leg is shorter now and the foot rolled out. She screams when we try to turn her so we put a pillow.
        Grandpa ate eleven of his little white ones thinking they were Tic Tacs. Getting slow to answer.
        Is spotting ok after prenatal pilates? well, not spotting, it's running down my leg, bright. 24 weeks
        Nail gun. It's in my knee, all of it, can't bend. I'd rather come to you than pay for the ER if one of you has pliers haha
        no pain actually. numb from tailbone round to the front since deadlifts this morning
        Went to return a casserole dish and found my neighbor on her stairs. Hands like ice. Every so often she makes a sort of snore.
        what happened: idk. woke up in the driveway w my bike on me. helmets in two pieces
        had the epidural shot tues, since then cant push a stool out and cant tell when gas goes by
        my LifeVest is screaming at me to press the buttons what do i press
        cant feel the toilet paper
        I am 90 and still live in my own house on Fern Street. The girl who cleans for me says what was in the bowl was black as licorice and smelled terrible, and since Sunday I must hold on to the dresser when I rise or I go down. My niece believes I need a walker. Do you fit them?
        Teacher's aide says Jaylen came back from PE limping and he isn't using that arm. He's nine, he has sickle cell. We have you at 3 for his hip so I'll just bring him then?
        since the collision last night clear stuff keeps dripping out one nostril, tastes like salt
        hot flash that isnt one?? cold hands, dripping, bottom teeth hurt, weird doomy feeling
        He clips the door frame, always the left one, began Tuesday at supper. We've padded it.
        mom is shaking all over eyes rolled back been like 6 min
        Freshman daughter, has slept two days, "flu". Screams when we switch on the lamp. There's a rash coming up on her stomach now.
        The table saw took two of my fingertips. I have them in a sandwich bag with ice. Your sign says hand therapy so I figured I'd ask first.
        Powerlifter, 38. On a max squat something unzipped inside me, not a muscle, I know muscles. Now I'm hoarse and one leg's numb.
        Bricklayer, 46. Each time I lift the hod today there's a weight behind my breastbone. Foreman says pulled muscle, squeeze me in?
        cant make pelvic pt today contractions every 4 min and im 27 weeks lol
        My wife keeled over in the campground shower line. She's had her period three weeks running, white as paper, heart going like a bird's.
        Can't sign your intake. The pen won't go where I send it. The hand is drunk and I'm not.
        My wife is grey and as wet as if she'd just got out of a pool and she says it's only the enchiladas
        No spleen since a wreck in '98. Chills out of nowhere at noon, feel like a truck hit me.
        was scrubbing out a tank at the winery and there was no air in there. Buddy pulled me. half hour ago. still sucking wind
        grandpa was telling me about his knee and halfway thru it his words turned to mush, now one side of his mouth is hanging
        It's gone now so probably nothing, but at breakfast I could not come up with the word for spoon and my right hand dropped it twice. Ten minutes and then fine. Still on for 3?
        The woman beside me in your lobby just slid sideways in her chair and she only looks to the left, she won't look at me
        woke up w my left arm dead, thought i slept on it, but thats been 2 hrs and now the leg on the same side is dragging
        Everything began spinning an hour ago, I see two of the cat, I can't walk straight and water goes down the wrong way. Would this be the ear crystals you people fix?
        Had my neck cracked yesterday and got this ripping pain up the back of it. This morning one eyelid droops and that half of my face is tingly. Do I ice it?
        My wife was filling in your intake form and her handwriting went to scribble in the middle of the page. She's answering questions I never asked and she gets cross when I say so.
        stroke in 2019, was doing great with you guys, but since lunch the bad side is a lot weaker than it was this morning and im slurring again
        you know that elephant on the chest thing they talk about? got it right now, sweaty too. figured it was from bench press
        Jaw and left arm have been aching whenever I climb to your second floor. Today I've been sitting twenty minutes and it isn't letting up.
        67, female. Not a pain really, more a heaviness under the bra line, queasy, and I'm clammy as a fish. Came on putting groceries away. Could I push my 1:30 back a bit?
        my defibrillator has gone off three times since I got in the car to come see you
        Watch says 170 and I'm on the couch. It's been forty minutes like that and the room is going gray at the edges
        Dad's rubbing his breastbone, he's gone a funny color and he blames the burrito, but that man has never once sat down in the middle of mowing.
        pressure between the shoulder blades i put down to posture, only it comes with cold sweat and hard breathing, 2nd time this hour and the nitro did not touch it
        inhaler not working can type cant talk
        Mom has COPD and was due for her chair exercises. Her lips are bluish, she keeps nodding off on me and the finger thing reads 79.
        he was eating a sandwich waiting for his session and now hes grabbing his throat theres no sound coming out WHAT DO WE DO
        Ten days out from my knee replacement. Calf was sore all weekend, I didn't think much of it, we had family over. Now there's a stab in my ribs with every breath in and I'm winded just getting to the toilet.
        Flew in from Sydney Sunday. Coughed up a little blood this morning, can't get my breath, pulse 120. Do I still come for the calf strain?
        im 24 on the pill, thought i pulled something in my side but i cant take a deep breath since last nite and i almost passed out on the stairs
        Boot's been on five weeks for the ankle fracture. Out of nowhere today I'm puffing like I ran a mile, sharp pain on the right when I inhale, and the leg in the boot is like a sausage.
        Something tore in my chest just now and it went through to the back and is moving down. Never felt the like. Cuff says 190 on one arm and 130 on the other.
        I'm 72, smoke, and they've been watching a bulge in my belly artery. New backache since about an hour, deep, throbbing with my pulse, and I go faint when I get up. Is heat or ice better?
        Awkward one. When I wiped this morning I couldn't feel it. And the sciatica is in both legs now.
        havent been able to pee since last nite, bladders about to burst. back went out saturday moving a couch
        As of this morning both of my legs are noodles. I crawled to the bathroom. It's the L5 disc you've been treating, I guess?
        i pooped myself at work and didnt notice til i smelled it. i got that herniated disc. so embarassed, please dont put it in the notes
        The saddle area, as your therapist called it, has felt like after the dentist ever since Tuesday evening. Should I keep up the press-ups regardless?
        Good news the back pain eased off. Bad news I've got no sensation in my privates since the weekend and I have to push to get a trickle out
        my kids forearm has a bend where there shouldnt be one, monkey bars, 5 min ago
        Mother went down in the shower. She's on the tile, one leg looks shorter, that foot is rolled outward, and she shrieks if I touch her.
        came off my ebike at like 25 and landed on my neck, got pins n needles in both hands. can i get in for an adjustment this afternoon
        Heard a crack going for a rebound, knee's pointing the wrong way, and my foot has gone cold and white. Teammates want to pop it back.
        Fell ten foot off a roof doing solar, flat on my back, can't sit up. The crew wants to carry me to the truck and bring me over to you, that alright?
        bone is thru the skin on his shin, softball slide, were at the field by your clinic can someone run over here
        My father is 81 and on Eliquis, caught his head on the cabinet door this morning. Goose egg, and he's asked me what day it is four times.
        took an elbow in the game last nite, 2nd half is a blank, thrown up 4x since i woke up and i cant stand the light. is this ur concussion program
        I take warfarin and I went over backwards on the sidewalk about an hour ago, skull first. Feel all right to be honest. Should I still do balance class?
        Aunt Bea tumbled off the porch step three weeks back and seemed ok, but the headache's been building, she bumps into the left side of every doorway now and she's sleeping all day. She's 84.
        Zero to ten in one second, like a bat to the back of the head, on my third deadlift. That was half an hour ago and now I can't bend my neck.
        I get migraines. I know migraines. This isn't one, it exploded in the shower and I'm puking and the pain's through the roof
        one of the men over by the bikes is jerking all over and theres foam on his mouth, no staff in here!!
        My daughter's epileptic, usually it's a minute and done. She has had two back to back just now and hasn't come round in between.
        roommates at 103, cant put his chin down, says the lamp hurts, and theres purple dots on his ankles. we figured neck strain from the gym
        We have a torticollis visit for the baby at 4 but she's burning up, floppy as a rag, the soft spot is bulging and she has this strange high cry.
        Hip surgery was last week. I'm shaking so hard the bed rattles, 103.4, and my husband says I'm talking nonsense.
        Pop has a catheter, he was coming to you for strengthening. Since last night he's all mixed up, breathing fast, cold hands, and the cuff says 82 over 40.
        At noon the red line from the cut on my hand was at my wrist, now it's almost to the armpit. Shivering. Woozy standing.
        i think im reacting to that kinesio tape?? hives everywhere n my tongue feels fat
        Fifteen minutes after the first of those anti inflammatories my lips blew up and my voice is going hoarse. Rinse it down with water or what?
        Got stung walking to your office and my throat started closing so I used the EpiPen. Feeling better already, so I could just do the session, couldn't I?
        My uncle's diabetic, he's drenched and talking gibberish at the mailman, meter reads 41
        gave myself the insulin twice by accident abt an hour ago, hands trembling, sensor going 80.. 66.. 58 and my brain is foggy
        He took his shot, skipped breakfast and did all the leg exercises you gave him. Now I can't get him to wake up properly.
        Running club at Balboa Park. Our oldest member quit sweating, his skin is like a stove and he's asking where his truck from 1980 is.
        I left grandma in the car with the windows up while I was in my appt, maybe 40 min, shes bright red and hot and she wont answer me
        i took them all. the whole bottle of the muscle relaxers. i changed my mind please
        My two year old got in my purse while I was doing my bridges and ate some gabapentin and some of my blood pressure ones, I'm counting what's left
        Nana stuck on a new fentanyl patch and never took off the other two. She's snoring strangely, slow breaths, pupils like pencil dots, I can't rouse her.
        hedge trimmer got my thigh and its pumping out, second towel already soaked
        My knee incision popped open doing the bends and the blood will NOT stop. On Xarelto, been pressing for 25 min.
        I doubled up on naproxen for my back. Two days now my stool's been like tar, and I just brought up something that looked like coffee grounds. Lightheaded. Is there a gentler pill?
        guy went down on the treadmill next to mine hes not breathing right, like gasping
        I'm writing about my shoulder. I hurt it this morning landing on the kitchen floor, I was out cold, no warning at all, only my heart doing flip flops right before.
        a curtain came down over my right eye around noon and it hasnt lifted
        I am 77 and my appointment is for achy shoulders. I've had a sore temple and my jaw tires when I chew. This morning the left eye sees nothing but fog.
        34 weeks, I see Priya for my pelvis. He's barely moved since yesterday and normally he's a soccer player in there
        11 wks pregnant n soaking a pad an hour, cramps all on one side and the tip of my shoulder hurts too so idk if thats from the shoulder thing
        Thirty-six weeks along. Headache that Tylenol won't dent, sparkles in my eyes, hands and face puffed up overnight. Could you loosen up my neck?
        my husbands mouth is drooping and he cant talk right
        right arm just went dead and im slurring, do i still come at 3?
        mom woke up talking gibberish
        my face went numb on one side for ten min then it went away
        coworker cant lift his left arm and keeps saying the same word
        i couldnt find words this mornign for like 5 minutes, ok now, should i worry
        dad is walking into walls and one cheek hangs down
        lost my speech for a bit at breakfast, its back. can we move my appt
        all of a sudden my left leg and arm wont do what i say
        lady in yur waiting room, half her face isnt moving
        chest feels like something heavy sitting on it and im sweating
        my wife has chest pain going down her left arm
        tight chest and my jaw hurts, started 20 min ago on the bike
        heart racing 170 wont slow down and im about to pass out
        do you take walk ins? my chest is squeezing and i feel sick
        dad is grey and clammy holding his chest
        pressure in my chest evry time i climb the stairs since yesterday
        bad pain between my shoulder blades plus cold sweat and i threw up
        old guy at the bus stop grabbed his chest and sat down on the curb
        my son is wheezing bad and the inhaler does nothing
        mom can only say two words before she has to gasp
        lips turning blue on my husband
        cant cath my breath just sitting here, never had this
        woke up choking for air, still cant lie flat, can i reschedule
        my asthma is so bad right now i cant finish a sent
        something stuck in grandpas throat he cant cough it up
        friend is breathing super fast and her fingernails look purple
        sharp pain when i breathe in since my knee replacement last week, and short of breath
        calf was swollen and now my chest hurts and im out of breath
        coughing up blood and my side stabs when i inhale
        suddenly winded after the long flight, heart pounding
        had hip surgery 9 days ago, today i cant get enough air
        my wifes leg blew up tues and now shes panting walking to the bathroom
        i have a dvt and now it hurts to breath
        off my blood thinner a week and all of the sudden im gasping
        ripping pain in my chest straight thru to my back
        dad has an aneurysm and his belly and back just started hurting terrible
        tearing feeling betwen the shoulder blades out of nowhere, worst ever
        husband says somthing tore inside his chest, now hes pale and his leg is cold
        my back pain is different today, pulsing lump in my stomach and im dizzy
        sudden awful back pain and he nearly fainted, hes 74 smoker
        i got marfans and theres this crazy tearing chest pain rn
        blood pressure 210 and stabbing pain from chest down my spine
        numb down there when i wipe, since last night
        back went out and now i cant pee
        both legs getting weak and i wet myself twice today
        i cant feel my butt or privates after lifting a couch
        my sciatica is in both legs now and i dont feel it when i poop
        havent been able to go pee since yesterdy, back is killing me
        husband lost control of his bowels and his legs keep buckling
        is it normal to not feel the toilet seat? my disc is slipped
        saddle area tingly and going numb, pain in both legs, got an opening today?
        bladder wont empty since the back spasm and my crotch is asleep
        my wrist is bent like a fork after i fell off the scooter
        bone sticking out of his shin
        fell off a ladder onto my back and i cant get up
        mom slipped in the shower, her leg looks shorter and turned out
        ankle pointing the wrong way, played soccer just now
        heard a crack in my thigh and i cant stand on it at all
        granny fell on her hip and screams if we move her
        dropped 12 feet off the roof, my back hurts real bad
        elbow popped out and my hand is cold and white
        car hit me on my bike an hour ago, neck hurts and i feel tingly
        hit my head, on eliquis, got a headache now
        my kid fell off the bunk bed and keeps throwing up
        he got knocked out for a minute at practice and is acting weird
        dad bumped his head yesterday, takes warfarin, now very sleepy
        clear fluid coming out my nose since i smacked my head
        whacked my head on the cabinet, now im seeing double and puking
        husband fell off his skateboard no helmet and dosnt know what day it is
        mom hit her head last week and today shes confused
        one pupil bigger than the other after the crash
        worst headache of my life, came on in a second
        like a thunderclap in my head during deadlifts, still pounding
        head exploded with pain on the toilet and now my neck is stiff
        never had a headach like this, it hit me all at once
        wife grabbed her head and screamed, cant open her eyes
        sudden horrible headache and im throwing up, should i cancel pt
        my sister says its a 10 out of 10 headache from nowhere and shes drowsy
        boom, back of my head, worst pain ever, been 15 min
        blinding headache started mid swim and my vision is blurry
        my son is having a seizure
        shes shaking all over and her eyes rolled back
        coworker is on the floor jerking and foaming
        i had a fit this morning, ive never had one before
        he seized twice today and hasnt woken up in between
        seizure going on like 6 minuts now what do i do
        my roommate just went stiff and started twitching and peed himself
        husband had a convulsion after missing his meds, still out of it
        baby is jerking with a 104 fever
        fever, stiff neck and the light hurts my eyes
        my daughter has a fever and purple spots that dont fade
        cant put my chin to my chest, burning up, head is splitting
        roommate in the dorm has neck stiffnes and a rash and is confused
        son is hot and floppy and cries when i bend his neck
        bad headache with fever 103, i cant stand light, neck wont move
        is a stiff neck from the flu ok to massage? 102.9 and a blotchy rash
        baby wont feed, soft spot bulging, fever
        mom is feverish, moaning about her neck, doesnt recognise me
        shaking chills, fever 103 and my heart is flying after surgery
        dad had a uti and now hes confused and freezing cold
        my wound is gross and im dizzy, shivering, barely peeing
        grandma is mottled and breathing fast, infection in her leg
        on chemo and temp is 101.5
        had my back surgery 5 days ago, fever, rigors, cant think straight
        husband with the foot ulcer is now burning up and talking nonsense
        port site is red and i got teh shakes really bad
        infected knee, bp is 80 over 50, feel like im dying
        throat is closing after a bee sting
        ate shrimp, lips huge, hard to swallow
        my boy had peanuts and hes covered in hives and wheezing
        tounge swelling up from the new pill
        took ibuprofen and now my face is puffing up and i cant breathe right
        used the epipen on my wife, does she still need to go in
        latex bands at home, now my eyes are swollen shut and my chest is tight
        girl at the gym ate a protein bar and shes choking up and red all over
        sugar is 42 and im shaky and cant think
        my husband is diabetic, sweaty and not making sense
        dads glucose says LO and he wont wake up all the way
        took my insulin didnt eat and now evrything is blurry and im trembling
        mom is diabetic and acting drunk, she doesnt drink
        meter reads 38, juice isnt working
        type 1 friend passed out in the car, need help
        he took double insulin by mistake, feels weird
        my client is diabetc and shes just staring and drooling
        husband stopped sweating, hes burning hot and confused, we were hiking
        its 104 out and my dad collapsed mowing the lawn
        my kids been in a hot car and hes limp
        ran the half marathon, now im hot dry and seeing things
        guy on the beach is red hot and wont answer
        heat got me, temp 105, cant stop vomitting
        our linebacker quit sweating and is stumbling around talking crazy
        grandma has no ac, skin on fire, wont wake up properly
        too much sun, legs cramping, now im confused and everything is spinning
        my toddler drank some bleach
        took way too many tylenol like 20
        i swallowed all my pills
        grandpa took his blood pressure meds three times today and is faint
        carbon monoxide alarm is going off and we all have headaches
        my brother took something, barely breathing, lips grey
        son ate the gummies with thc, hes 3, wont wake up
        mixed oxys with wine and i cant keep my eyes open
        snake bit my ankle on the trail
        she od'd i think, theres an empty bottle next to her
        cut my arm with a saw and it wont stop bleeding
        my incision opened and blood is pouring out
        black tarry poop and im so lightheaded, on xarelto
        nosebleed for an hour, im on blood thinners
        blood spurting from his leg what do we do
        husband put his hand thru a window, towel is soaked already
        mom is coughing up cups of blood
        filling a pad every 20 minutes and about to faint
        my dad just collapsed
        she passed out and isnt waking up
        someone fainted in your parking lot, not responding
        i blacked out while jogging, no warning, woke up on the ground
        hes not breathing and i dont feel a pulse
        mom is slumped in the chair and wont anser me
        found my neighbor lying in the hall, cant wake her
        keep passing out today, third time, can i still do therapy
        cant see out of my left eye since an hour ago
        like a curtain came down over one eye
        i went blind for a few mins and then it came back
        my wifes vision just went black on the right
        half of everything is missing when i look, started just now
        dad says he cant see, temple is sore and jaw hurts when he chews
        flashes, tons of floaters and a shadow creeping in from the side
        bleach splashed in my eye and i see nothing but fog
        everyting went gray in one eye while driving, gone now
        im 30 weeks and the baby hasnt moved since last night
        34 weeks, headache, seeing spots, hands and face swollen
        wife is 8 weeks, terrible pain one side and shoulder hurts
        my water broke and im only 27 weeks
        fell on my belly, 7 mos pregnant, cramping now
        babys kicking way less then usual today, can i still do pelvic floor
        gush of bright red blood, 36 weeks
        had my baby 5 days ago and my head is pounding, bp 170
        my baby wont wake up
        2 yr old fell in the pool, coughing and very sleepy now
        daughter swallowed a button battery
        my infant is breathing funny, ribs sucking in
        newborn has a fever of 101
        kid drooling cant swallow and making a weird noise when he breaths in
        dropped my baby on the tile, bump is soft and shes limp
        son cant move his arm and leg after the trampoline
        little guy has been pale and floppy all morning, no wet diapers
        she choked on a grape, its still in there
        got tackled and cant feel my legs
        dove in shallow water, cant move my arms
        hit from behind in the car, both hands went numb
        wave slammed me on my head, my whole body tingles and im weak
        he landed on his neck at wrestling and says he cant move
        fell down the stairs, legs feel like jelly ever since, cant stand
        horse threw her, no feeling from the waist down
        after the crash last night my arms are so week i cant hold a cup
        my grip is gone in both hands since i fell off the bike today
        legs keep giving way on both sides today and bladder wont empty, need new pt eval
        my wrist is bent like a fork after i fell off my board
        bone is poking thru my sons shin
        fell off a ladder about 12 feet, back hurts so bad i cant get up
        grandma slipped, her leg is turned out and shorter, wont stand
        ankle is facing the wrong way lol not lol, soccer. open today?
        heard a snap in my thigh and it looks bent, cant move
        coworker fell off the roof onto concrete and he cant feel much
        elbow popped out the back playing football, hand is cold and white
        forklift ran over my foot its crushed and the toes are blue
        mum 84 fell in the shower, hip pain, cant put any weight on it
        hit my head on the rink and been throwing up since
        dad's on eliquis and banged his head getting in the car
        my daughter got kneed in the head and cant remember who won, sleepy now
        got knocked out at sparring last night, headache getting worse. appt friday ok?
        clear fluid dripping from my nose after the bike crash
        mother takes warfarin, fell, lump on forehead, acting odd
        one pupil is bigger than the other since he fell off the skateboard
        teammate keeps asking the same question after the tackle, can u do concussion therapy now
        baby rolled off the changing table and wont wake up properly
        beam hit me on the jobsite, was out for a min, now vomitting
        worst headache ever, hit me like a bat in one second
        head exploded with pain during squats and my neck is stiff now
        wife screamed, grabbed her head and now shes puking
        thunderclap thing in my head at the gym, still awful, can u do a neck massage
        never get headaches but this one came instantly and i cant stand up
        had sudden blinding pain in the back of my head durin sex and its still there
        my brother says his head is going to burst, it came from nowhere, he's confused
        10 out of 10 headache started like a switch an hour ago, neck wont bend
        guy in your parking lot is having a seizure
        she had a fit five mins ago and now another one, shes epileptic
        daughter went stiff, eyes rolled back, first time ever
        just had my first seizure at practice they say, feel weird, do i still come in
        coworker collapsed and is jerking, foam at the mouth
        my husband is seizing over 5 min now
        bit my tongue, wet myself, woke up on the kitchen floor not knowing how
        fever, stiff neck and light kills my eyes
        my roommate has purple spots that dont fade and a high fever
        teen son 103, cant touch chin to chest, super sleepy
        headache n fever and my neck wont bend at all, is that a pt neck thing
        baby has fever, soft spot bulging and a weird high cry
        college kid next door w rash that stays when you press a glass, hes shivering
        throwing up, hurts to look at light, neck locked, burning up since noon
        knee replacement wound leaking and im shaking with chills and confused
        grandma has a uti and now shes not making sense and ice cold
        fever 104, heart racing, cut on my leg is black around it
        dad has a bedsore, hes breathing fast and mottled, should we cancel home pt
        shivering so hard my teeth clack, back surgery 6 days ago, pus, feel like dying
        my mom on chemo has a temp of 101.5 and feels faint
        havent peed all day, fever, skin blotchy, infected foot getting worse
        husband has a port, got the rigors and his blood pressure is 80 over 40
        throat is closing up after shrimp
        stung by a bee at the park, lips swelling and i feel faint
        my kid ate peanut butter, hives everywhere, now coughing and hoarse
        used the epipen ten min ago, feel ok i guess, can i come in at 4
        started new antibiotic and my tongue is getting fat
        broke out in hives and cant breathe good after the ibuprofen
        face blew up like a balloon and swallowing is hard, any walk ins?
        wife allergic to latex, shes wheezing and her eyes swelled shut
        my girlfriend is pregnant and just had a seizure
        less kicks today than normal, third trimester, should i come for my session
        contractions every 4 min and im only 31 weeks lol help
        my 2 yr old went under in the pool, he is coughing and sleepy
        newborn is 3 weeks with a fever of 101
        baby wont feed, grey and floppy
        son fell from the second floor window hes crying but cant move
        daughter swallowed two magnets from her fidget toy, she has pt with you today
        little one has croup and makes a noise every breath, tugging at the neck
        toddler pulled the boiling pot on himself, chest is all blisters
        dove into shallow water and my arms dont work right
        got tackled and cant move my legs
        rear ended an hour ago, neck pain and both hands are numb
        my son landed on his head on the trampoline n says his legs are tingly
        horse threw her, she says she feels nothing below the waist
        spear tackle friday night, arms burning and weak both sides since. can you fit me in
        wave slammed me on my neck, fingers dead, barely holding the phone
        buddy fell off his dirt bike, cant wiggle his toes
        crashed my bike, neck hurts in the middle and my grip is gone both hands
        pallet hit me in the back and one leg is like jelly now, workers comp accepted?
        my husbands face is drooping on the left do you have anything at 2
        cant lift my right arm since breakfast and words come out wrong
        mom is slurring and she doesnt drink, is that a pt thing?
        coworker just dropped his coffee and one side of his mouth is hanging
        couldnt talk for ten minutes this morning, fine now. still on for 3pm?
        my hand went dead at lunch, came back, now my lip feels lopsided
        dad woke up and his whole left side doesnt work, can he be seen today
        im at work and i suddenly cant read the screen or say my own name right
        yesterday my leg and arm went numb on one side for like 20 min then ok
        grandpa keeps talking gibberish since an hour ago n his smile is crooked
        suddenly so dizzy i cant walk straight and seeing double, should i reschedule
        wife is confused and her right hand wont grip the phone all of a sudden
        chest feels like someone sitting on it, can i move my appt to later
        pressure in my chest going down my left arm rn
        my dad is sweating gray and says his jaw and chest hurt
        tight chest since i loaded the truck, its not going away when i rest
        got crushing chest pain on the treadmill, do you take blue shield
        mom throwing up with pain between her shoulder blades and cold sweats
        hearts racing 180 for half an hour and i feel like passing out
        my boss is holding his chest and wont sit down what do i do
        chest burning and my arm is heavy, prob just the bench press right?
        im 16 and my chest hurts so bad wen i run i almost blacked out today
        had stents in may, now same chest squeeze is back, three nitros didnt help
        elephant on my chest again this evening. whats your cancel policy
        my inhaler isnt working and i can only say a few words
        son is wheezing hard and the skin between his ribs sucks in
        hubbys lips look blue and hes gasping
        wrestling teammate cant breathe after a hit to the throat
        ran out of breath walking to the mailbox, never happened before, worse by the hour
        mom has copd and today shes so breathless she cant finish a sentence
        im suffocating when i lie down, had to sleep sitting up, legs swollen too
        kid at practice choked on a grape and still cant get air
        chlorine fumes at the pool job, chest tight, cant stop coughing, still breathless
        knee surgery last week, now stabbing when i breathe in and short of breath
        calf was swollen all week n now im coughing blood
        flew home from manila yesterday, sudden sharp side pain breathing and heart pounding
        post op day 9 and suddenly i cant get a full breath, keep my appointment?
        on the pill, leg hurt tuesday, today im winded and my chest stings
        my wife had a c section and suddenly she is panting and her chest hurts
        dr found a clot in my leg, now breathing is hard tho
        been in a boot six weeks and suddenly cant breathe right, pulse 130
        hip replacement pt here, woke up gasping with pain under my ribs
        ripping pain from my chest straight thru to my back
        worst back pain of my life came in one second and im sweaty and faint
        dad has an aneurysm in his belly and now his back and stomach are killing him
        something tore inside my chest while deadlifting, pain moved to my back, feel clammy
        belly is pulsing hard and the back pain is so bad im about to pass out
        my brother has marfans and got a sudden tearing chest pain, can you see him
        sudden knife pain between shoulder blades, left arm is cold and im dripping sweat
        havent been able to pee since last night and my back is out
        numb where i sit, like down there too, is that sciatica
        peed myself and didnt even feel it, both legs tingly
        both my legs got weak since yesterday w back pain, can i get in tomorrow
        cant feel the toilet paper when i wipe. herniated disc l5
        lost control of my bowels this morning and my lower back is bad
        groin is asleep since i lifted the fridge, and its hard to start peeing
        husband has disc problem n now he cant go and his butt is numb
        no feeling in my private area after the back spasm, kinda embarrassing sorry
        shoulder came out at the gym just now, arm is stuck and fingers are cold
        teammate ate something with nuts n shes itchy all over and passing out
        got lightheaded, puking and covered in welts right after a granola bar
        my sugar is 41 and im shaking, cant get it up
        diabetic coworker is sweaty and talking nonsense
        dad took his insulin and didnt eat, now hes hard to wake
        took my insulin twice by mistake, feeling shaky. do i still need to come at 10
        son is type 1, meter says LO and he wont drink the juice
        sugar 38 after the run, seeing spots, hands trembling
        wife is diabetic and just went limp and clammy on the couch
        blood sugar dropping fast and my glucose tabs arent working im so confused
        coach, our runner stopped sweating, shes hot and confused
        my buddy on the roofing crew is red hot and talking crazy
        left the baby in the car 20 min shes flushed and floppy
        football camp 98 degrees, son collapsed and skin is burning hot
        been landscaping all day, stopped sweating, head pounding, cant think straight
        grandpas ac broke, hes 105 and wont answer me
        threw up twice at the marathon, stumbling and burning up, friend typing this
        toddler drank the drain cleaner
        took like 20 tylenol for my back since this morning, is that too many
        my brother wont wake up, theres pills next to him
        mom mixed up her meds and took a weeks worth of blood pressure pills
        friend took some blue pill at a party and hes barely breathing
        carbon monoxide alarm going off and we all have headaches and feel sick
        son ate my gummies a whole bag hes 3 and wont stay awake
        i swallowed all my muscle relaxers
        put on 4 fentanyl patches cuz the pain, so drowsy now
        dog walker got bit by a rattlesnake on the trail, hand swelling up fast
        cut my thigh with the saw and blood keeps pumping out
        vomiting blood since an hour ago
        bleeding wont stop, im on xarelto, it soaked three towels
        poop is black like tar and im dizzy when i stand, still have pt at 1
        he put his arm through a window and theres blood everywhere
        nosebleed for over an hour, takes coumadin, swallowing clots
        incision opened up and its gushing, can the therapist look
        wife had tonsils out last week and shes spitting mouthfuls of blood
        finger came off in the press at work, got it in a bag
        somebody just dropped in your waiting room
        my husband collapsed and isnt breathing
        passed out mid spin class with no warning, heart skipping now
        mom is on the floor, i cant wake her, she has pt today at 11
        fainted twice this morning and im about to go again
        point guard just went down nobody touched him hes not moving
        old man at the bus stop fell over, lips gray, what do i do
        blacked out on the stairs, dont know why, palpitations before
        dad slumped over his plate and hes making snoring sounds
        cant see out of my left eye all of a sudden
        like a curtain came down over my vision this morning, any openings?
        half of everything is missing when i look, started an hour ago
        mom 78 lost sight in one eye, jaw hurts when she chews
        went blind in one eye for two minutes then came back, weird huh
        racquetball hit my eye and its all dark and bloody
        flashes, tons of floaters and now a black shadow in the corner
        bleach splashed in my eye at work, everythings blurry n burning
        32 weeks and baby hasnt moved since last night
        im pregnant and bleeding, soaking a pad
        bad headache, seeing stars, face puffy, 35 weeks. my pelvic pt is thursday
        8 weeks, sharp pain one side and shoulder hurts and faint
        water broke at 29 weeks, i had an appt at 9 can i cancel
        fell on my belly at 30 wks n now its hard as a rock
        my husbands mouth just slid down on one side and hes drooling
        mom keeps putting her fork in her ear and her words are mush
        speech went funny for ten minutes this morning fine now do i still come at 2
        resident in room 12 cant lift his left arm since breakfast, says hes fine
        my hand stop to work and my tongue is heavy since one hour
        i tried to right my name and the pen just fell my write side wont go
        dad woke up talking gibberish and leaning to the left
        half my face feels like wax and i keep biting my cheek started at lunch
        the veteran im driving to you suddenly doesnt know what a seatbelt is
        room tipped over im seeing two of everything and cant walk straight since 9
        somebody is sitting on my chest and my jaw aches
        i put nitro under tongue twice and still squeezing
        my wife is grey and clammy and says her left arm weighs a ton
        pressure behind breastbone sweating like a pig should i cancel my 3 pm
        heart flipping and racing since this morning and i nearly went down in the kitchen
        doctor please i have strong hold in heart and cold water on face
        its like my bra is ten sizes too tight and its in my back too
        patient on the treadmill here rubbing his chest says indigestion but hes ashen
        my defib went off three times in the last hour
        burning from belly to throat and down both arms, threw up, never felt this before
        cant get a hole sentence out no air
        mother lips turning blue oxygen machine on 4
        inhaler aint touching it im sitting up gasping
        my brother he no can breathe good, make whistle sound, very scare
        her sats are 79 on the finger thing and shes pulling at her collar
        i wake up drowning, pink froth when i cough
        he choked on a piece of steak and still cant talk
        copd is way worse today ribs sucking in and im worn out from breathing
        grandpas breathing stops then starts again and i cant wake him properly
        two weeks after my knee replacement and suddenly winded just brushing my teeth
        sharp stab when i breathe in and i coughed up red, leg was swollen yesterday
        off the plane from manila last night, calf fat, now i pant like a dog
        hip done on the 4th, today my hearts pounding and each breath cuts
        cast on my ankle 3 weeks, out of the blue i cant catch breath period
        they took her off eliquis for the surgery now chest hurts breathing and shes panting
        my calf was sore all week and now i got so breathless i sat down
        spit blood this morning and feel a knife in my side every time i inhale
        chemo patient im caring for, suddenly short of wind and pulse 130
        ripping pain between my shoulder blades came like a gunshot and wont let up
        they watch my aneurysm, now my belly and back are killing me and im cold sweating
        something tore in my chest going thru to the back, worst ever
        dad 76 sudden tearing low back, pale, belly throbs when i touch it
        feel like somebody unzip my back from inside, one arm no pulse
        i have marfan, back exploded while shoveling and now my left leg is cold
        big bulge in my artery at last scan and tonight new back pain like a saw
        i got high blood pressure and it feels like my back split in two, legs weak
        havent peed since yesterday and my saddle is asleep, back pain is bad
        went to wipe and i couldnt feel it
        both my legs are giving out since last night plus my back
        wet myself twice today and didnt know till i saw, disc is bad
        no feel between legs, no can make pee, back very pain
        since the epidural wore off i cant feel my privates or tell when i gotta go
        sciatica jumped to both legs today and my bottom is numb like novocaine
        my husband has had back trouble for years but now he cant hold his stool
        the va says wait for mri but my crotch went dead this morning
        numb down their and the bowls just let go in bed
        now my feet both drag and i strain and strain with no urine coming
        back surgery monday, tonight numb bum and bladder feels like a balloon
        my client w spinal stenosis lost her bladder and cant stand all of a sudden
        mama fell off the toilet and her leg is turned out and shorter
        slipped on the ramp and my wrist is shaped like a fork
        i heard the hip snap when i stood and now i cant put wait on it
        bone poking threw the skin on his shin
        fell off ladder 10 feet on my back i cannot get up
        my patient rolled out of the hoyer, thigh is bowed and shes screaming
        osteoporosis, i sneezed, now spine pain so bad i cant move and legs tingle
        his foot is backwards after the curb, do you guys do xrays
        went down the cellar steps and my knee cap is on the side now
        i fall from truck, arm is bend in middle, fingers white
        dad bumped his head at noon, hes on warfarin and now hes sleepy
        knocked myself on the cabinet i take xarelto and i got a huge goose egg
        resident found on floor w cut scalp, one pupil bigger than the other
        he got hit by the garage door, keeps asking the same thing over and over
        since the fall yesterday shes throwing up and holding her head
        clear water dripping from my nose after i hit my forehead
        grandma cracked her skull on the tub, out cold for a minute, says shes ok
        my coworker he hit head with pipe, now he talk strange and sleep
        smacked my noggin at the va parking lot now my ears bleeding
        headache hit like a brick out of nowhere worst of my life
        something popped in my head and the pain is unreal, light hurts
        not my usual migraine this one dropped me to my knees in seconds
        my head she explode when i am in toilet, neck hard now
        thunderclap at the sink an hour ago still terrible and im puking
        she grabbed the back of her skull screaming then went quiet
        ive had headaches sense the war but never like this all at once
        worst head ache ever came during sex and its still pounding period
        temple pain so sudden and vicious i cant open my eyes, 68 yrs
        my son is jerking all over and wont stop
        resident shook for six minutes and is not coming round
        hes foaming and stiff as a board on your waiting room floor
        first seizure of her life just now, shes 54, what do i do
        two fits back to back this morning and hes still out of it
        her eyes rolled up she peed herself and now she cant talk right
        my roommate w epilepsy is having one after the other tonight
        mister in the bus stop he shake shake and bite tongue blood
        my arm started twitching by itself then i woke on the carpet
        fever 103 stiff neck and the lamp hurts my eyes
        purple dots on her legs that dont fade and shes burning up
        my dorm kid cant bend his chin to his chest and is vomiting, hot
        neck locked, shivering, terrible head and im getting confused
        husband has fever and is talking nonsense, says his neck is a steel rod
        baby girl hot, soft spot bulging, high cry
        my daughter very hot and spots like blood under skin
        i had the spinal tap thursday now fever and neck wont move and light kills
        brain surgery 10 days ago, now chills, stiff neck, drowsy
        her wound is green and shes cold, confused and breathing fast
        shaking so hard the bed rattles, temp 104, had my port flushed today
        dad has a uti and all of a sudden hes mottled and wont wake up good
        bedsore stinks, pressure is 78 over 40, pulse 128
        on chemo with 101.8 and chills do i wait for my 4 oclock
        grandpa w catheter is burning up seeing cats on the ceiling
        my leg infection now i have cold, cold, heart fast, i think i die
        hasnt peed all day, fever, skin looks like marble, shes 82
        six days after belly surgery, i got the shakes, blue lips and cant think straight
        throats closing after the new pill
        bee got me and my tongue is so thick i cant swallow
        welts all over and wheezing since they gave me the contrast shot
        used the epipen twenty minutes ago and its coming back
        i eat shrimp, now face big, skin itch, no air
        lips like sausages since this morning, i take lisinopril, harder to swallow now
        aide here she had peanut sauce and now shes gagging hives everywhere
        started amoxicillin an hour ago, i feel doom, belly cramps and my voice is going
        the latex band at pt made me blotchy and now i feel faint and tight chested
        meter says 38 and im shaky and see double
        diabetic dad is sweating buckets and fighting us he doesnt know me
        took my insulin and never ate now i cant hardly type
        cant wake my wife up shes on insulin, skin soaked
        my sugar low, juice no help, hands shake too much, head black
        client w type 1 is slurring and giggling, number reads LO
        gave myself the fast insulin twice by mistake 40 units
        grandmas glucose was 45 we gave her candy now shes drooling
        blood sugar fifty two and dropping in the parking lot legs like jello
        roofer passed out in the heat, skin like a stove and he quit sweating
        mom sat in the car with no ac, shes red hot and babbling
        temp 106 after the ruck march and he thinks its 1991
        my coworker in field no sweat, fall down, talk crazy, very sun
        found my neighbor 88 in his apartment no fan, hot dry and limp
        been in the attic all day now throwing up confused and burning
        she overheated in the hot tub and wont come to
        the marathon guy at my table is 105 and staggering
        dad ran out of water on the trail hes hot as coals, seeing things
        i took all my oxys at once
        mixed bleach and the toilet stuff cant quit coughing eyes burning
        mom doubled up her methadone and shes barely breathing
        the carbon alarm is going and we all have headache and feel sleepy
        he stuck two fentanyl patches on extra, gurgling, pinpoint eyes
        my grandson drank the lamp oil hes coughing
        i swallow by mistake the liquid for clean pipe
        wife took my blood pressure pills thinking they were hers, heart rate is 34
        i think i took my whole weeks pill box this morning feeling real drunk
        narcan woke him up but hes nodding off blue again
        dialysis arm is spurting wont stop
        blood coming up when i vomit, looks like coffee
        im on coumadin and this nosebleed is two hours now soaking towels
        black tar stool all night and i nearly pass out standing
        he put the saw in his thigh, its pumping
        hip incision opened up and theres a puddle of blood in the chair
        my varicose vein burst in the shower its running down the drain fast
        neck swelling up big where they did my surgery yesterday and hard to swallow
        passing clots from the back passage, white as a sheet
        the cut from window very deep, blood no stop, i push 20 minute
        man down in your hallway not breathing
        my husband just dropped and hes not answering me
        she got up from the chair and went out cold, lips grey
        passed out twice today and my pulse is like 32
        found dad on the floor, snoring funny, wont wake
        fainted in the middle of my exercises no warning heart was racing first
        my neighbor she fall, no move, eyes open
        lady in wheelchair at the bus stop slumped over, no pulse i can find
        everything goes black every time i sit up since this morning, i hit the floor once
        curtain came down over my left eye just now
        woke up blind in one eye no pain
        since an hour everything is dark on the right side of both eyes
        went black in the eye for five minutes then came back, im 74
        my scalp hurts to comb, jaw sore chewing, and now i lost site in one eye
        i no see from this eye, is like gray, from this morning
        lots of black specks flashes and a shadow creeping in
        drain cleaner splashed in my eye and its all white
        eye is rock hard and red, halos, puking, vision almost gone
        my 80 yr old client says somebody turned the lights off, lights are on
        33 weeks and baby hasnt kicked since last night
        im pregnant 9 weeks, one side belly pain and i almost fainted
        my daughter is 36 weeks, bad headache, seeing sparkles, face all puffy
        fell on my stomach at the bus, im 30 weeks and its hard as wood
        i have baby inside 7 months, water come out and cord
        wife gave birth tuesday and shes bleeding through a towel an hour
        contractions every three minutes at 29 weeks can i still do my session
        baby is limp and grey and wont nurse
        toddler swallowed a watch battery
        my grandson went under the pool, hes coughing and sleepy now
        the twin isnt breathing right, ribs sucking in, grunting
        6 week old with 101.5 fever and hardly waking
        my little boy he eat grandma heart pills
        daughters croup is so bad she makes that noise even asleep and drools
        landed on my neck and cant feel my legs
        since the rear end crash an hour ago my hands are weak and burning
        dad tumbled on the steps now he cant grip or stand
        horse threw me this morning, both feet are pins and needles, neck killing me
        whiplash yesterday and today my arms went dead and i walk drunk
        fell backward in the shower, electric zaps down both arms when i move my head
        and i have chest pain
        i have chest pain
        also i have chest pain
        but i have chest pain
        i have chest pain too
        i do have chest pain
        so i have chest pain now
        i got chest pain
        having chest pain
        chest pain yes
        yes i have chest pain
        and my chest hurts
        and i feel pressure in my chest
        and i can not breathe
        and i passed out
        and his face is drooping
        and my arm is numb and my face too
        my mom came to you last year, now my dad fell off the roof
        you treated my wife last year. our neighbor just fell off a ladder and is not moving
        my sister saw dr mckay last year, our grandma fell and can't get up
        i was your patient last spring, my son fell off the monkey bars and his arm is bent
        my husband went to you two years ago, his shoulder popped out today and won't go back in
        we were there last summer, my kneecap slid out and it's stuck out
        my mom went to your clinic last year, dad bumped his head and he takes blood thinners
        last year you fixed my back. right now the bone is sticking out of my shin
        my aunt was there last year, my ankle is pointing the wrong way
        i came last year for my neck. my wrist looks like a fork now
        my brother went last year, his forearm has a bend in it
        you saw my boss last year, he got his hand in the press
        we know you from last year. my coworker has a nail in his knee from the nail gun
        went to you last year, sliced my palm today and can see the tendon
        a rod went through his hand, you treated him last year
        my mom was there last year, could this be meningitis
        i went to you last year, tonight i see nothing out of my left eye
        last year i had pt with you, now when i lie down i'm drowning and have to sit up
        my dad did therapy there last year, he dropped the spoon then the cup all out of his right hand
        cauda equina? you treated my mom last year
        my husbands mouth is hangin down on one side and hes talkin gibberish
        words keep coming out wrong since breakfast, cant even say my dogs name
        mom dropped her fork and now her right arm just lays there
        i look lopsided in the mirror and im drooling, is that bells or what
        went blank, couldnt talk for 5 mins, fine now tho. still good for my 2pm?
        grandpa is slurring and he dont drink
        my left hand forgot how to work an hour ago
        room started spinning out of nowhere and i cant walk straight, seeing two of everything
        old lady in your waiting room, half her face aint moving
        Dear, my writing arm went dead this morning and came back. Shall I still come in?
        feels like a elephant sat on my chest
        my dad is gray and sweaty rubbing his chest says its gas
        pressure in my chest going up in my jaw since the stairs
        heart going crazy fast like 190 and i feel like im gonna pass out
        chest is tight and my left arm aches real bad, prob just slept wrong?
        tums aint helping, this burning in my chest wont quit and im drenched
        my coworker grabbed his chest and sat down on the floor he looks awful
        sick to my stomach, back between shoulders hurts, cold sweat, im 71 with a stent
        took two nitros already and the squeezing is still there
        need to cancel, chest been hurting all morning and im kinda short of air
        cant breath
        inhaler empty and im wheezing so bad i can only type
        my baby is sucking in at the ribs every breath and grunting
        lips look blue on my wife she cant finish a sentence
        i cant get air in when i lay down, slept sitting up, getting worse
        hes choking on a piece of hot dog hes not making noise
        my sons asthma is bad bad and the nebulizer isnt doin nothing
        oxygen thingy on my finger says 82, should i come to pt
        gasping just walking to the toilet today, thats new for me
        knee replaced 9 days ago now sharp pain when i breathe in and im winded
        flew from manila, calf swelled up, now i cant catch my breath
        coughed up some blood and it stabs in my side every breath
        my moms hip surgery was last week, all of a sudden shes panting and pale
        i got a clot in my leg and now my chest hurts when i inhale
        gave birth 2 wks ago, heart racing and suddenly out of breath for no reason
        in a boot since jan, today breathing hurts and i feel faint
        stopped my eliquis cause of cost, now short of breath n chest stings
        his leg is fat and red and he says he cant breathe right
        ripping pain tween my shoulder blades, worst thing i ever felt
        dad has an aneurysm in his belly, now his back is killing him outta nowhere
        something tore in my chest and it shot thru to my back
        hubbys got marfans and sudden awful chest n back pain
        belly is throbbing and my back hurts so bad im sweating, i smoke and im 74
        sudden terrible back pain then he got all clammy and almost fainted, hes 80
        it feels like my insides are being torn from chest to belly
        lifted weights, felt a tearing in my chest n now one leg is cold
        cant feel it when i wipe
        my back went out n now i cant pee since last night
        down there is all numb like a saddle, do i need a referal
        both legs gone rubbery since yesterday and i wet myself
        i pooped my pants and didnt even know, back pain is horrible too
        my private parts r asleep and back hurts
        disc slipped friday, now both feet tingling and i have to push to pee
        wife with the bad disc says her bottom feels like novacaine
        sciatica in both legs now plus i cant get hard or feel myself go
        bladder is full i know it but nothing will come out, legs feel weak
        my wrist is bent the wrong way
        bone stickin out of my kids arm he fell off the monkey bars
        grandma slipped in the tub and her leg is turned out, cant get up
        fell off the roof and my back is screaming, scared to move
        just ate it on my scooter, ankle pointing sideways lol help
        heard it snap, shin looks crooked and i cant put any weight on it
        knee cap is on the side of my leg, foots going cold
        got hit by a car on university ave, hip hurts like hell cant stand
        mom bumped her head hard on the counter and shes on coumadin
        hit my head surfing, thrown up 3 times now and sleepy
        my son got knocked out at practice, now he keeps asking the same thing
        dad fell yesterday on xarelto, today hes mixed up and wobbly
        clear watery stuff leaking out my nose since i smashed my face
        got hit w a bat last nite, one pupil is bigger
        toddler rolled off the bed onto tile and wont wake up right
        husbands drunk n fell down the stairs, snoring weird and wont wake up
        banged my noggin tuesday, headache getting worse n worse, i take plavix
        he dove in the shallow end and came up bleeding, says his neck burns
        worst headache of my life came on like a bomb
        head just exploded while i was pooping no joke, cant open my eyes
        never get headaches but this one dropped me to my knees
        something popped in my head and now it hurts beyond anything
        during sex i got a crazy headache in one second, puking now
        my wife screamed n held her head, neck stiff, she wants the lights off
        cracked my neck then the wickedest headache ever plus im dizzy n droopy eye
        it aint a migrane, i know migranes, this hit like lightning just now
        8 months postpartum, sudden head pain so bad i cant see straight
        hes shaking all over on the floor eyes rolled back
        my daughter is havin a seizure its been like 6 minutes
        dad had one fit, woke up a bit, now hes in another
        guy in the lobby is jerking and foaming at the mouth
        baby got hot and went stiff then twitched, first time ever
        i think i had a seizure, bit my tongue and peed, never had one b4
        quit drinking 2 days ago cold turkey, shakin real bad and i blacked out jerking
        sister is epileptic but she wont come out of it this time
        wife is pregnant 34 weeks and started convulsing
        fever, stiff neck, light hurts my eyes so bad
        cant touch my chin to chest and burning up, can you stretch it
        my kid has purple spots that dont go away when i press em, and fever
        roommate at sdsu has a fever and neck so stiff and hes talking crazy
        baby has a bulgy soft spot and wont stop that high cry, hot too
        head splitting, throwing up, 103, neck like a board
        she got a rash like bruises all over legs and cant stay awake, fever since noon
        teenager woke up w fever, awful headache, screams if i open the blinds
        after my spinal shot i got fever n my neck wont bend
        my incision smells and now im shaking with chills and confused
        mom had a uti now she dont know where she is, fever, breathin fast
        shivering so hard my teeth clack, skin blotchy, heart pounding, infected cut
        dads feeding tube site is nasty n hes cold clammy n wont wake up good
        fever 104 on chemo
        i feel like im dying, no pee since yesterday, freezing then boiling, foot sore is black
        grandpas bedsore went bad, his lips are gray and hes talkin nonsense
        new knee is red hot, i got 103 and my blood pressure is 80 over 40
        skin on my leg turned purple n bubbly overnight, pain is unreal, fever
        baby 3 weeks old temp 101.5 and floppy
        stung by a bee and my tongue is getting fat
        ate shrimp, hives all over and now i cant swallow
        new antibiotic from the er, lips swelled up huge and im wheezy
        my daughter had a cashew shes puking and her face is blowing up
        used the epipen 10 min ago but its coming back
        that tape yall put on me, now itchy everywhere n hard to breathe
        kid at daycare ate peanut butter, voice sounds funny and hes coughing nonstop
        blood pressure pill made my tongue swell i can barely talk
        sugar is 41 and im shakin
        my husband is diabetic hes sweating and acting drunk but aint had a drop
        took my insulin didnt eat, feel real weird cant think
        mom wont wake up, her meter says LO
        her glucose alarm keeps going off 48 and she wont drink the juice
        i doubled my insulin by accident and im getting loopy
        coworker with the pump is staring at nothing and drippin sweat
        son type 1 throwing up, breath smells like nail polish, meter just says HI
        dizzy n trembly, ate 2 candys, still 50 n going down
        he quit sweating and hes talking crazy, we are on the cowles trail
        my grandma has no ac, shes burning hot n wont answer me right
        roofing all day, skin is red n dry, puking, my buddy says im not makin sense
        left the baby in the car maybe 20 min, shes limp and hot
        teammate collapsed at two a days, feels like an oven
        tio was picking strawberries all day, now hes seein things n his skin is hot
        i took the whole bottle
        my sister swallowed a bunch of pills she wont say what
        friend did fentanyl hes blue n making snoring noises
        toddler drank some of the pine sol
        took 12 tylenol pms for my back is that ok
        dad put on 3 of his pain patches and now i cant hardly wake him
        whole family got headaches n sleepy, heater smells funny, alarm beeping
        baby put a button battery in her mouth and i think she swallowed
        accidently drank antifreeze from a gatorade bottle
        snake got me on the ankle on the trail, rattler i think
        blood wont stop its soaking thru the towels
        throwing up blood looks like coffee grounds
        cut my wrist on a table saw its squirting
        pooping black tar n dizzy when i stand, i take blood thinners
        my stitches popped open and theres blood everywhere, knee surgery monday
        nosebleed going on an hour and im on warfarin
        dads dialysis arm is spraying blood
        stabbed in the thigh, i tied a belt on it
        tonsils out last week, now my boy is spittin up bright red blood
        my mom just fell out and aint responding
        someone collapsed in your parking lot
        passed out twice today for no reason, can i still drive to my appt
        he dropped on the basketball court, no pulse i think
        grandpa slumped over at dinner and hes not breathing right
        blacked out on the treadmill, woke up on the floor, heart skipping
        wont wake up. my husband. please
        everythings going dark every time i stand up, fainted in the shower just now
        shes on the floor of ur bathroom not moving
        cant see out of my left eye all the sudden
        like a curtain came down over half my eye this morning
        i woke up blind in one eye no pain
        vision went black for 10 min on the right then came back, weird huh
        grandmas temple hurts, jaw hurts chewing, now her eyes gone dim
        flashes and a million floaters since last nite n a shadow on the side
        got drain cleaner in my eyes cant see nothing
        my eye is rock hard, red, killing me, halos everywhere, cant see the tv
        pickleball hit my eye n i only see dark on that side
        im 30 weeks and bleeding
        baby hasnt moved all day, 36 wks, i drank juice and everything
        7 weeks prego and a stabbing on one side so bad i almost fainted
        pregnant, bad headache, seeing spots and my hands are swole
        water broke at 29 weeks what do i do
        wife fell on her belly shes 8 months, its hard as a rock now
        had my baby 5 days ago, soaking a pad every 20 min
        rear ended today, 26 wks, cramping and the lil one is quiet
        my 2 yr old fell in the pool, we got him out but hes coughing weird
        kid swallowed a magnet now two of them tummy hurts bad
        newborn turned blue for a bit while feeding
        dresser fell on my little girl shes not acting right
        im nine and my mommy wont wake up
        daughter choked on a grape its still stuck she cant cry
        little brother got locked in the hot van n we cant find the keys
        infant is limp, wont nurse, no wet diaper since yesterday
        my boys testicle is super swollen n he is screaming since soccer
        got tackled and cant move my arms
        fell off my horse, legs wont work
        wave slammed me on my head at la jolla, hands are numb n tingly both
        car wreck last night, today i cant feel my feet
        he landed on his neck at wrestling, says electric zaps in all four limbs
        dropped a barbell on my neck, cant grip nothin now
        my son did a backflip off the trampoline he cant lift his legs
        legs getting weaker by the hour, started in the toes, now its my knees
        smile is crooked. started just now. im 44
        defibrillator just shocked me twice
        my chest gets tight when i do the band exercises, normal?
        every time i do the arm bike my chest squeezes, should i keep doing it
        chest feels heavy on the third set of squats, goes away when i stop
        when i do my stretches there is pressure in my chest
        i get a tight band around my chest when i do the stairs exercise
        chest aches when i walk fast to your place and stops when i rest
        is it ok to do the exercises if my chest burns while i do them
        my chest hurts each time i do the resistance bands, which exercise should i skip
        during the home exercises my chest tightens and i get short of breath
        chest discomfort with my shoulder exercises, is that the muscle
        the treadmill warm up gives me chest pressure, can we start slower
        my chest feels squeezed when i do the wall pushups and my jaw aches
        i feel my chest clamp down when i carry the laundry, can i still exercise
        mom's chest gets tight when she does her leg lifts
        do i stop the exercises if my chest gets tight
        im 8 months pregnant and my back hurts in waves every 5 minutes
        36 weeks, my back cramps every four minutes, is there a stretch
        my belly tightens every few minutes and my back aches, 33 weeks
        back pain that comes and goes every 6 minutes, im 37 weeks
        i took 12 ibuprofen today for my back is that ok
        i had 10 tylenol since this morning for my knee, can i still come
        been popping ibuprofen all day, maybe 14 so far, still hurts
        took nine of the tramadol since noon for my hip, what else helps
        my husband's mouth is hanging on one side and he's talking mush
        mom keeps pouring coffee next to the cup and her words come out weird
        i went to text my daughter and my right hand just wont do it
        dads speech got all scrambled at breakfast, its fine now, still come at 2?
        whole arm went dead like 10 min ago and now its back. is that my neck
        coworker on the scaffold talking like he drunk but he dont drink
        my wife look crooked in the face since this morning, she no can say my name
        grandma cant find any of her words all of a sudden
        left leg quit on me in the shower and i cant smile right
        couldnt read the numbers on my phone for 5 min, then normal. should i cancel?
        feels like somebody parked a truck on my chest
        my jaw and left arm ache and im sweating thru my shirt just sitting
        grandpa is gray and holding his chest says its only gas
        heart going like crazy 170 on my watch and im gonna pass out
        chest gets tight everytime i climb the stairs since yesterday never had that
        heavy feeling under my breastbone, tums not helping, 40 minutes now
        my boss just grabbed his arm and sat down all pale n clammy
        can i move my 3pm, chest is squeezing and it goes into my back
        heart doing flips all morning and i nearly blacked out twice
        hello my chest hurt very strong now, what i do
        i cant get air in
        inhaler is empty and its not letting up
        my babys belly is sucking in with every breath and shes grunting
        hes blue around the lips
        i can only say like two words then i gotta breathe
        my mom sit up all nite she say she drown if she lie down
        old man next to me in ur lobby is gasping
        dads finger oxygen thing says 82 and he's breathing fast
        wheezing so hard i had to sit down on the ground in the parking lot
        calf was swollen all week and now i cant catch my breath
        knee replaced 9 days ago, woke up w a stabbing in my ribs every inhale
        flew back from manila tuesday, suddenly winded just walking to the bathroom
        coughed up some blood and it hurts to breathe in, legs been sore too
        my wife had a c section last week shes panting and says her chest hurts
        been in this boot a month, now sharp side pain and puffing out of nowhere
        my leg fat one side now heart run fast and no air
        hip surgery lady i visit at home is breathless today, pulse 130
        quit my blood thinner last wk, now out of breath doing nothing
        something ripped between my shoulder blades, i never hurt like this
        tearing pain in my back went down to my belly while hanging drywall
        my dad has that aneurysm and now his back hurts bad, hes white as paper
        sudden awful back pain and my left foot went cold
        belly is pounding and my back is awful since an hour ago, im 74 and smoke
        like a knife went thru my chest to my back, cant get comfortable any way
        husband has marfan he just screamed and grabbed his chest
        bp 210 and my upper back feels like its splitting open
        grampa got a bulge in his stomach artery, now hes sweaty with pain in the side
        i sit on the toilet and no pee comes since last night, back went out friday
        cant feel the toilet paper when i wipe
        down there is asleep and both my legs are jello
        pooped myself and didnt even feel it, i have a disc problem
        my sciatica was one leg now its both and my crotch is numb
        butt and inner thighs feel like novocaine since i lifted the sofa
        my husband legs go weak both since today and he pee without knowing
        no feeling in my privates since my back popped, prob just need adjusting?
        14 hrs no pee, tummy hard as a drum, and my back is bad
        my wrist looks like a fork, fell off my skateboard
        bone is poking out of his shin omg
        fell off the roof like 12 feet, im lying in the yard, back hurts
        mom slipped in the kitchen cant get up and her foot points outward
        ankle is facing the wrong way how soon can u see me
        heard a crack in my thigh on the slide tackle, its bent
        forklift rolled over joses foot its flat and blue
        dad 88 went down on his hip this morning, screams if we move him
        got hit by a car in the crosswalk just now and my neck hurts to turn
        fell down all the stairs drunk, cant stand, one leg looks shorter
        she bumped her head on the cabinet, she takes eliquis, seems ok so far
        my son hit his head at practice and hes thrown up three times
        grandpa on warfarin smacked his head on the shower door this morning
        got knocked out for like a minute at soccer, can i still do pt today
        clear water keeps dripping from his nose after the fall
        he asks me the same question over n over since the ladder hit him
        toddler fell off the counter, she wont stay awake
        took a 2x4 to the hard hat, now im seeing two of everything
        bar fight, got my head stomped, cant stop puking, its not the booze i think
        mom hit her head 2 weeks ago, now shes confused and dragging a leg
        headache came like a bat to the back of the head 20 min ago
        never had a migraine in my life and this one dropped me to my knees
        my head just exploded while squatting at the gym, neck is stiff too
        insane headache hit during sex, still bad, embarrassing to ask you guys
        zero to ten in one second, my head, cant open my eyes
        mom 76, new temple pain, jaw hurts chewing and her eye got blurry today
        something popped in my head and the pain is unreal
        head hurt so strong i vomit, start sudden when i sneeze
        i get migraines but this aint one, it slammed me out of nowhere
        hes shaking all over and wont answer
        my daughter just had a seizure first one ever shes 6
        she stopped jerking but now another one started
        guy in your waiting room is on the floor twitching eyes rolled back
        baby went stiff and shook with the fever, now all limp
        my brother epilepsy shake 7 minute already no stop
        woke up on the kitchen floor, bit my tongue, peed myself, idk what happened
        quit drinking 2 days ago, hands going nuts, then i had some kinda fit
        student of mine is foaming at the mouth and jerking in the gym
        fever 103 and i cant put my chin on my chest
        my kid has purple spots that dont fade when i press them
        roommate got the flu but light makes him scream and his neck is like wood
        neck so stiff n head pounding with a fever, can u crack it
        baby is hot, floppy, and the soft spot is bulging
        someone in her dorm had meningitis and now my girls burning up w a stiff neck
        he has a fever, bad headache and is talking nonsense since noon
        my girl fever, vomit, cry when i move her neck, little red dots on legs
        chills, throwing up, neck wont bend, sitting in the dark. pulled muscle?
        mom has a uti and now she doesnt know what year it is and shes shivering
        surgery cut is oozing, 103, hearts racing and i cant think straight
        chills so bad the bed rattles, my port site is red
        hes cold and sweaty, fever, hasnt peed all day, just sleeping
        dad on chemo got a fever 101.4 tonight
        the red on my leg went past my knee since lunch and i feel awful, shaking
        her hands look like marble and shes breathing fast with that pneumonia
        my home patient, temp 95, bp 80/40, mottled, foul foley, who do i call
        cut from the jobsite turned black, hurts way more than it looks, fever too
        i had baby 5 days ago, fever, shaking, belly hurt, smell bad
        my lips are huge and my throat feels small
        bee got me at work now im covered in hives and dizzy
        he ate a cookie with peanuts and hes drooling and cant swallow
        took the new antibiotic, tongue is getting fat
        used her epipen already but its coming back
        shrimp tacos, face blew up, voice sounds like a frog
        baby try egg first time, vomit vomit, skin all bump and now sleepy
        itchy everywhere after the ibuprofen and my chest is closing
        throats tight since i put on the latex gloves, im the nurse lol help
        sugar says 38 and im shaky as hell
        my husband took insulin and didnt eat now hes talking silly and sweating
        cant wake my wife up shes type 1
        my meter just says LO
        grandma diabetic acting drunk, wont drink the juice
        took my lantus twice by mistake, feel sweaty and weird
        kids dexcom is beeping 45 two arrows down and hes not answering me
        papa sugar low, he push me away when i give candy, eyes funny
        blood sugar 550, throwing up, breath smells like nail polish
        guy on our crew stopped sweating and hes talking crazy, its 104 out
        my teammate is red hot and puking and doesnt know where she is
        ran the half, now stumbling around, skin on fire, brain is mush
        roofing all day, muscles locked up, peeing coke color, feel out of it
        no ac, moms been in bed all day, skin hot and dry, mumbling
        son at football camp went down in the sun, hes not making sense
        baby was in hot car 20 minute, very red, no cry
        he stayed in the hot tub drinking for hours and now he wont wake up
        my friend fall in field too much sun no talk good
        my toddler got into my blood pressure pills idk how many
        hes snoring weird and turning gray, he does fentanyl
        took like 20 tylenol for my back since last night is that bad
        drank from the wrong bottle, it was drain cleaner
        all of us in the house got a headache and dizzy since the heater came on
        she drank a whole fifth and i cant wake her up
        grandpa swallowed his whole pill box for the week by accident
        mixed my oxys with xanax and wine, cant keep my eyes open
        rattlesnake got me on cowles mountain, hand is swelling up
        my little one drink the blue laundry soap, cough and foam
        wont stop bleeding ive gone thru 3 towels
        cut my arm with the grinder its squirting
        throwing up stuff that looks like coffee grounds
        toilet bowl full of blood and im lightheaded
        nosebleed over an hour now, im on xarelto
        nail gun went through his thigh, lots of blood
        tonsils out last week, my kid is spitting mouthfuls of red
        poop black like tar two days and i almost faint standing up
        he went through the glass door, his leg is bad, we tied a belt on it
        my dad just dropped
        lady passed out in ur parking lot not moving
        shes not breathing i think
        i keep fainting, third time today
        passed out mid run no warning, woke up with people round me, im 17
        old neighbor on the floor eyes open but nobody home
        cant get him up hes just snoring and cold. the 3pm appt was for him
        boy get hit ball in chest and fall down no answer
        grandma slumped over in her wheelchair and wont squeeze my hand
        curtain came down over my left eye an hour ago
        cant see out of one eye all of a sudden
        moms vision went black on one side while watching tv
        tons of new floaters and flashes like lightning since this morning
        went blind for 5 min then it came back, weird right?
        grandpa 79 wake up and his right eye see nothing
        eye is rock hard and red, rings round lights, throwing up
        im drunk but not that drunk, half of everything i look at is missing
        concrete splashed in my eye, rinsing it, all i see is white
        34 weeks, baby hasnt moved since yesterday
        bleeding a lot, im 12 weeks
        pregnancy test was positive, now cramping so bad on the right i fainted
        water broke at 29 weeks while doing my stretches
        8 months along, terrible head pain, seeing sparkles and my hands are puffy
        my wife pregnant 7 month she fall on belly now hard like rock
        hes quieter than normal in there today, usually kicks like crazy, 37wks
        contractions every 3 min and i wanna push, cancel my 4:30
        spotting turned into clots and im 5 months, laying down now
        my 2 week old has a fever 100.8
        she wont nurse, wont wake, shes like a rag doll, 1 month old
        my 3yo ate the little magnets from his brothers toy
        pulled my son out of the pool hes coughing a lot and acting sleepy
        rolled off the bed, 3 months, one side of her head is mushy
        grape stuck she cant cry
        8yo hasnt peed since yesterday, eyes sunken, wont get off the couch
        my girl 4 bark cough and noise when she breathe in, lips dark
        i think he swallowed the button battery from the remote
        dove into a wave at pb, cant move my hands right
        got tackled in scrimmage and my arms and legs went tingly and weak
        motorcycle down, cant feel anything under my belly button
        my dad fell backward off the porch, says his legs wont work
        rear ended on the 5 this morning now both hands are numb, neck hurts
        beam came down on my shoulder, arm just hangs there no feeling
        trampoline, landed on her neck, she says her legs are gone
        horse threw me an hour ago, my feet dont do what i tell them
        my friend jump from the rock to water, now no feel the leg
        dad's mouth slid down on one side while he was eating his cereal
        i keep picking up the wrong words. i want to say chair and it comes out something else, began like 20 min ago
        My wife's smile is lopsided this morning and she can't hold her coffee
        left hand went dead at the keyboard, back now, is it my neck?
        tuesday 2pm is good also weird thing my right arm quit working at breakfast but its ok now
        grandpa talking like hes drunk but he dont drink
        I keep bumping into the left side of every door since noon
        whole right side of me feels like its not mine since I woke up
        the lady ahead of me in your waiting room, half her face just fell and she's mumbling
        My neighbor Ruth answers the phone in gibberish. She was perfectly clear last night.
        tongue thick, arm wont come up
        For about a quarter of an hour yesterday evening I couldn't read the newspaper, the letters meant nothing. All gone today. Should I still come Thursday?
        mom's leg drags all of a sudden and she keeps dropping the fork
        he had a stroke in march and did great with you guys but today the arm has gone floppy again and he's slurring
        woke with double vision and cant swallow my pills properly, spit is running out the corner
        Elephant on my chest, sweaty, don't want to scare my kids
        a belt is tightening round my ribs, jaw aches too
        my husband is grey as putty and rubbing his breastbone
        arm ache i get on stairs, now getting it sitting down
        I thought it was the burrito but the burning has gone up to my throat and down both arms, and I'm drenched
        name is Walter Quigg, dob 4/2/51, reason for visit shoulder, also pressure in the chest since about an hour
        heart going like a jackhammer 40 minutes now and i feel like im gonna drop
        took my nitro twice already and it still squeezes
        coworker clutching his chest on the loading dock what do we do
        Between my shoulder blades a heavy pain, I threw up, I'm clammy, and I'm a 58 year old diabetic. Can you massage that out?
        So I was pushing the mower and this dull weight came on right in the middle of my chest, had to sit on the curb, it's still sitting there
        mother in law's chest is crushing, she's kinda purple
        my pulse watch says 182 and im just laying on the couch, chest feels tight
        My defibrillator just shocked me three times in a row.
        Not sure if this is a pulled pec. It hurts in my chest when I walk the dog, stops if I stand still, and it's been coming sooner every day, this morning after ten steps
        i cant get enough air in, had to stop typing twi
        inhaler isn't touching it. my son is sucking in at the ribs
        Can only say two words before I have to grab a breath
        her lips are turning blue please somebody
        a piece of steak is stuck and my uncle cannot cough it up
        I woke at three gasping, had to hang out of the window, and it's worse lying down, my ankles are like balloons
        finger thing says 79 and grandma's very sleepy
        loud squeak each time i inhale, throat closing
        Yes the 10:30 works for Dad, although he is panting like a dog just from getting off the toilet, that's new today
        asthma real bad rn 8 puffs nothing
        sneezed, rib popped, now tiny sips of air only
        we've got a guy at the gym next door who's turned blue round the mouth
        Pool chemical fumes got me, chest is whistling
        my covid got way worse tonight i am breathless brushing my teeth
        my roommate's snoring went weird, like gurgling, with long gaps, and I can't shake him awake
        knee replaced 9 days ago, now sharp stab when i breathe in and im winded
        flew back from Manila sunday, calf was sore, today i'm short of breath walking to the mailbox
        coughed up pink stuff twice and my side hurts with every breath
        Fat hot leg all week, today suddenly no breath
        Six weeks postpartum, stabbing under my right boob if I inhale, heart racing
        they told me i had a clot in the leg last week, started eliquis, now my chest hurts and i feel faint
        is it normal after a hip op to get puffed out of nowhere just sitting there? started an hour ago
        stopped my blood thinner for the dentist, calf ballooned up, now chest pain on that side
        My mother is day 5 after spinal fusion. She stood up, went white, clutched her ribs and says there is no air in the room.
        on the pill, long drive from Tucson, feel a knife in my back when i breathe deep and my heart wont slow down
        was gonna ask about my exercises but since this morning i spit a bit of blood & every deep breath catches like a needle, boot came off monday
        Ankle op two weeks ago, all at once wheezy, pulse 130
        hubby's bedbound with cancer, lips dusky, fighting for air
        the charley horse in my calf went away and now its like it moved into my lung, hurts to breathe
        Cancel my 4 o'clock please, I got breathless out of the blue and nearly passed out in the shower, third week after my ACL repair
        a ripping feeling through my back like someone unzipped me, cant find any position
        Dad has the bulge in his belly artery they've been watching and now he has terrible back pain and he's pale
        worst pain of my life between the shoulders came on in one second lifting the couch
        tearing in my chest that went down to my belly, legs feel cold
        My Marfan kid says his chest just tore, 17 yrs old, he's crying
        i can feel a heartbeat in my stomach and the low back pain is unbearable tonight, im 74 and smoked all my life
        Is it a slipped disc? It struck like lightning from chest to back at 6 am, and one arm's pulse is gone says my nurse daughter
        his back hurts from nowhere and his tummy's hard as a board
        Book me anything today. The pain split me from front to back while I was on the toilet and it keeps moving lower
        mum has a 5.3 aneurysm and now flank pain and feeling faint
        felt something rip behind my breastbone on the bench press, now my back is agony and i feel sick and cold
        blood pressure 220 and it feels like a sword in my back
        My grandfather thought it was kidney stones. Then he slumped. The pain's in his back and belly both and he's clammy.
        pain through the shoulder blades and then my left leg turned white
        had my aorta stented in june, that tearing is back
        I haven't peed since last night and I don't even feel like I need to
        numb where i sit. like sitting on somebody elses butt
        wiped and couldn't feel the paper, back's been bad since saturday
        both my legs are turning to jelly since yesterday and my back is killing me
        Ever since the disc went I've been leaking poop without knowing. This is embarrassing
        can't get hard and my whole crotch has gone asleep since lifting that fridge
        sciatica jumped to both legs, dead patch between my thighs
        wetting myself since two days, plus the back thing, never before
        hubby with the L5 thing stands at the toilet 20 minutes and only drips, belly swollen
        Thursday's okay. Quick question, is it the gabapentin that makes my privates feel like after a dentist shot? New since this morning.
        down there feels like cotton wool and my feet slap when i walk, both of em
        aunt with the bad back soiled the bed and never felt it
        Legs gave way getting out of the truck. Pins and needles in the saddle bit. Cant tell if my bladder is full.
        pain actually got better but now i feel nothing when i sit on the bike seat, or the toilet, nothing at all
        it hurts so bad down both thighs and i had an accident in bed last night, first time since i was like 5
        my wrist looks like a dinner fork after i slipped at the pier
        bone is sticking out of his shin
        Mom fell in the tub, one leg is shorter and the foot points out sideways
        came off the ladder about ten feet up, back hurts so bad i cant roll over
        heard it crack at soccer, ankle's facing the wrong way
        My kneecap is on the outside of my leg and I can't straighten it, please advise
        neighbour's on her kitchen floor since morning, screams if we lift her
        Shoulder popped out the front again but this time the hand is cold and white
        son jumped off the garage roof, heels first, back's killing him
        horse threw me and rolled on my pelvis, i cant put my legs under me
        Is urgent care enough if the elbow bends the wrong way and my fingers are going blue?
        car hit me on my bike an hour ago, neck hurts right in the bone in the middle and i don't dare turn it
        grandad went down the whole flight, cant get up
        dove into the shallow end, head first, my neck is stuck and burning
        Dropped an engine block on my foot, it's mush and the bone's poking through the sock
        hit my head on the cabinet, on eliquis, got a goose egg and its growing
        bat to the temple, my boy's thrown up three times
        knocked out cold at judo, keeps asking what day it is
        clear watery stuff dripping out of my nose since the crash last night
        Mother is 83 on warfarin and tripped over the dog on Sunday. Bumped her forehead. Today she's muddled and can't find the bathroom.
        one of his pupils is way bigger than the other after the fall
        slipped on the boat ramp and cracked the back of my skull, ears ringing, seeing two of everything, puking
        blood in my hair and i dont remember driving home
        8am is fine for her concussion check but today the headache is way worse and she can't wake up properly
        Our goalie hit the post, got up, was ok, and an hour later he's slurring and stumbling
        dad's on plavix, fell on the nightstand, bruise behind his ear
        A box came off the top shelf on my head at the warehouse and my left hand has been clumsy ever since
        toddler went off the shopping cart head first on concrete, she's limp and pale
        pistol whipped last nite, keep nodding off
        Blood is coming out of my husband's ear after he came off his e-scooter
        thunderclap in my head during sex, now my neck wont bend
        never had a headache like this, hit me like a brick all at once
        Something burst in my head while I was lifting groceries, I'm vomiting
        sister dropped to her knees holding the back of her head, screaming, she never gets headaches
        zero to ten in a second. back of skull. light kills my eyes
        I know you treat neck headaches but this one came like a gunshot at noon and I can't stand upright
        is there such a thing as a headache so bad you pee yourself, because that just happened to my mom
        Makes my migraines look silly, this one exploded, eyelid drooping
        pushing a heavy sled at crossfit and boom, my whole head, still the same 3 hrs on, stiff neck too
        head pain woke me outta dead sleep, now two of everything
        im 71 my temple is so sore i cant brush my hair and my jaw hurts chewing and today the eye went dim for a bit
        Head is splitting like never in my 60 years, it came in one instant on the golf course, and my speech feels off
        insane headache out of nowhere, ears whooshing
        He says it's like being struck with an axe. Sudden. He's lying on the tiles and doesn't want any light.
        30 weeks along, pounding head, sparkles everywhere, face puffed up
        my brother's shaking all over on the carpet and his eyes rolled up
        she's had two fits back to back and hasn't come round in between
        a lady in your lobby is jerking and foaming at the mouth
        Came to on the floor, tongue bitten, bed wet, first time
        Daughter went stiff like a plank then twitching, 6 min now
        he's epileptic but this one won't stop, usually it's a minute
        they say i was thrashing at my desk, i remember zip
        quit drinking cold turkey thursday, my hands shake, i see bugs on the wall and just had some kind of convulsion
        Grandson had a seizure in the swimming pool, we pulled him out, he's coughing
        My arm won't quit twitching and now the cheek's joined in
        my patient ahead of the 3pm, sorry I'm his caregiver, is seizing right now in the van
        teen fell off the bleachers convulsing, coach is holding her head
        Tramadol on top of Prozac and I just had a fit
        my dog's fine its my roommate lol no seriously he's on the floor making choking noises and all stiff
        No Keppra since Monday, three since lunch, he's not answering
        fever 104, neck so stiff I can't look at my belly, and light hurts
        purple spots on her legs that dont fade when i press a glass on them
        dorm had meningitis, my kid's talking nonsense and hot
        shivering so hard the bed rattles, wound from my knee op is stinking
        Dad's bladder infection went bad, blotchy and confused now
        port got red, i'm 103.8 and shaking
        my neck is stiff as a board and i got fever and a rash, can i get a massage
        red streak toe to groin in a few hours, rigors
        Heel sore turned black, she's mottled and mumbling
        back pain plus chills plus fever of 102 and now my legs are weak, i do inject sometimes
        My baby has a high cry, won't be held, the soft spot on top is bulging
        ice cold, grey, cuff says 80 over 40
        chemo last week and running 101.5 with the shakes
        the skin round my cut is black and bubbly and the pain is way beyond anything, spread past the marker line in an hour
        Roommate's burning up and screams if I bend his neck
        bee got me in the neck and my tongue's swelling up
        hives all over and throat feels tight after shrimp
        used the epipen, still wheezing
        My lips are like sausages since I took the new antibiotic and swallowing is hard
        kid ate a cashew at the party, he's puffy and coughing and scared
        Your tape made me itch all over, now I'm hoarse and dizzy
        fire ants, like 50 bites, she fainted and is covered in welts
        after the contrast for my MRI im swelling in the face n cant breathe right
        i'm on lisinopril and my tongue has got so big it doesn't fit my mouth
        Friday at nine suits me. By the way I took ibuprofen for the knee and my eyes are swelling shut and my chest whistles, ok to take another?
        latex gloves touched him and he's red head to foot, gasping
        The last time peanuts nearly killed her and she has just eaten a cookie with some, she's itching and vomiting
        stung in the mouth by a wasp in my soda can, choking feeling
        anaphylaxis this morning, epi helped, now an hour later everythings coming back
        flu shot ten min ago, lump in my throat growing
        sugar 41 and im shaking too bad to open the juice
        my diabetic roommate is acting drunk and sweaty, wont drink anything
        Libre reads LOW, I feel far away, hands tingly
        mom took her insulin twice by mistake and shes hard to wake
        meter just says HI, he's breathing deep and fast and smells like nail polish
        my teen with type 1 can't keep water down, sugar over 500, tummy hurts, so drowsy
        dosed but never ate, cant think straigt, vision fuzzy
        found dad on the sofa soaked in sweat, mumbling, his sugar kit on the floor
        Pump's been off since last night. Throwing up, thirsty as hell, ketones dark purple.
        Diabetic client here can't tell me her own name, jerky and pale
        grandpa peed all day yesterday and now we can barely rouse him, glucometer 640
        after your exercises i got shaky and its 38 even after two glucose tabs, getting confused
        ran out of insulin 3 days ago bc insurance, vomiting since noon and i feel like i'm breathing through a wall
        wife took my glipizide by mistake, 49 and falling
        blood sugar 480 and stomach cramps with nausea, can i still come to pt
        my landscaper stopped sweating, skin's burning hot and he's talking crazy
        ran the half marathon, husband collapsed at mile 12, hes boiling and doesnt know me
        Roofing in this heat wave, I've quit sweating and I keep falling over
        grandma's AC broke, she is 90, red hot, dry and won't answer properly
        football practice in pads, my kid is staggering and puking, temp 105
        hiked Cowles in the sun, head pounding, legs cramping bad, i can't tell which way the car is
        someone left a baby in a car in your lot, windows up, its asleep or worse
        Pee looks like coca cola after that hot yoga and my thighs are rock hard, I feel out of it
        guy in a winter coat on the hot bench won't rouse
        passed out in the sauna, what day is it
        Coach here. One of my runners is shivering though she's scorching to touch and she keeps calling me Mom.
        dad fell asleep in the hot tub, we hauled him out, hes floppy and mumbling
        been picking strawberries since 5, my friend just dropped, eyes half open, body very hot
        My father's delivering mail today, he called and made no sense at all, said he's not sweating anymore, it's 103 out
        Is it heat stroke if he is fitting? He's been digging the trench all day and he feels like a radiator.
        my toddler drank some of the drain cleaner
        took way too many tylenol for my back, like 20 since yesterday, tummy hurts
        he's blue and won't wake, there's a needle
        Carbon monoxide alarm's going and we all have headaches and feel sick
        Mom mixed up her pill box, took the whole week's worth of heart pills at lunch
        rattlesnake bit me on the calf at mission trails, its swelling
        mixed bleach and the other stuff in the tub & now my chest burns
        third fentanyl patch on, im noddin
        My little one chewed up grandpa's blood pressure tablets. She looks sleepy.
        ate some mushrooms i picked, been throwing up for hours and now my skin looks yellow
        oxy doubled plus wine, lips grey he says
        swallowed a button battery i think, my 2yo, he's drooling
        Was spraying the avocado trees and now I'm drooling, twitching, can't see straight
        at a party friend took some blue pill, snoring funny and his face is cold
        Drank antifreeze by mistake, feel drunk
        blood wont stop its soaking through the third towel
        cut my wrist on a broken window, it's spurting
        Throwing up stuff like coffee grounds since dawn
        tar black poop, dizzy standing, lots of naproxen
        Nosebleed for an hour and a half, on warfarin, it's running down my throat
        chainsaw slipped into his thigh
        filling the toilet with bright red blood and im cold and clammy
        Varicose vein burst, pours as soon as I let go
        kicked in the side at rugby, shoulder tip hurts, belly rigid, feel faint
        had my tonsils out 6 days ago, spitting mouthfuls of blood
        My incision opened up doing the dishes and it's gushing down my leg
        two fingers gone in the table saw, we have them in a bag
        soaked four pads in an hour and i'm seeing stars
        grandpa pulled out his dialysis needle and the arm is squirting all over the rug
        is it ok to do my stretches, I vomited blood this morning about a cup
        my wife just went down in the hallway and i cant get an answer
        Blacked out on the treadmill with no warning at all, face is cut
        fainted 3 times since this morning
        no pulse!!
        He said "oh" and dropped like a tree
        there's an old man slumped in his car next to your front door, not moving
        passed out mid swim, lifeguard got me, heart was fluttering right before
        just switched off for a few secs at basketball, brother died like that
        Yes I need to reschedule my mom, she keeps fading in and out and she's grey
        cant wake grandpa from his nap
        Third time today I've come to on the bathroom floor, my pacemaker is from 2012
        she got up to get water and folded, her eyes were open but nobody home
        i fainted on the bus today, never fainted before, heart was skipping right before it
        Our instructor keeled over in front of the class, not breathing normal, kind of snorting
        everything goes black whenever i sit up, my pulse is 34
        a curtain came down over my left eye
        i went blind in one eye for five minutes, it's back now
        cant see out of the right side of anything since i woke
        My eye is rock hard and red, halos round the lamps, I'm throwing up
        flashes and a shower of black dots then like a shadow creeping in from the corner
        everything went gray in both eyes for a minute when i bent over and it keeps happening today with this headache
        Grandma says the TV picture has a hole in the middle suddenly, one eye
        splashed lye in my eyes, rinsed, its all milky
        nail flew up and it's in my eyeball
        Got a squash ball in the eye, now half of what I look at is dark
        I'll confirm 11:15 when I can read the screen, my son is typing, my sight just went about twenty minutes ago
        woke up and its all black on the left, no pain at all, weird
        Dad has giant cell something and skipped his prednisone, this morning one eye is gone dark
        my vision's double and my right eyelid fell shut today, neck hurts on that side
        he says its like looking thru a straw all of a sudden
        34 weeks and she hasn't kicked since yesterday
        bleeding bright red, i'm 28 wks, belly is hard as wood
        positive test last week and now a stabbing pain low on one side and im dizzy
        Water broke at 25 weeks, I'm at home by myself
        i feel something like a cord coming out
        My wife's six months on, puffed up and seeing flashes
        contractions every 4 minutes at 31 weeks, is that the pelvic pain you treat?
        baby usually goes nuts after orange juice. nothing today. nothing all day
        Got rear ended, 30 weeks pregnant, belly hit the wheel, cramping since
        i'm pregnant and pain under my right ribs, head hammering, bp 170/112 at the pharmacy machine
        had the baby 4 days ago, clots like lemons keep coming and my head is swimming
        gushing blood at 12 weeks pregnant
        She's giving birth in the car outside your building
        shoulder tip hurts, missed my period, nearly fainted in the shower, some spotting
        felt my little guy way less today than normal, 37 weeks, probably lazy day?
        my 3 week old has fever 101 and wont feed
        she's gone floppy and pale in my arms
        swallowed a grape whole, he's making no sound
        Pulled the pot of soup down on himself, chest is blistering
        found her face down in the wading pool, she's coughing but real sleepy
        Newborn pauses in his breathing for like twenty seconds then starts again
        he fell out the upstairs window, 2 yrs, leg's bent funny
        tummy sucked in under the ribs every breath and grunting, 5 months old
        No wet diaper since last night, sunken eyes, hardly cries
        ate some magnet balls, green puke, screaming
        The twins' nanny shook one of them, he's limp and his eyes won't follow
        we're here for torticollis eval but today baby keeps going stiff, jerking both arms in bunches
        kiddo's skin is blue grey round the mouth, croupy bark, drooling, sits leaning forward
        blind cord got round my daughter's neck, I cut her down, she's hoarse and dazed
        8 month old rolled off the bed, squishy bump, won't stay awake
        got tackled and i cant feel my legs
        both arms burning and weak since the wave slammed me into the sand
        rear ended on the 805, now my hands won't close and neck hurts in the middle
        Trampoline park, landed on his neck, feet won't wiggle
        numb from the chest down after the dirt bike wreck
        Fell backward off the stool onto my tailbone, legs feel like rubber and won't hold
        he got hit from behind in the game and lay there, arms not moving, only eyes
        ribs and back stomped by a cow, can't lift either foot since
        body surfing, head hit bottom, electric shocks down everything, fingers dead
        my stepdad tipped over in his wheelchair, struck his neck on the counter, and hes lost the use of his good hand
        Just a bump from the van door on my neck I thought. Since then I can't do up buttons and I walk like a drunk.
        forklift got my thigh, tight like a drum, toes cold and numb
        backflip gone wrong, no feeling below his belly button
        she came down on her head at cheer, tingling all four
        grandfather with stiff fused spine slipped in the lobby, says neck cracked and now his arms are heavy as lead
        since the neck crack at the chiro an hour ago i'm dizzy, seeing double and my face is numb
        After the manipulation yesterday I can't swallow right and one eyelid droops
        pop at the deadlift, now no pee and a numb bottom
        needled by my shoulder blade this morning, cant take a full breath
        Spine injection was two days ago, fever's 102 and my legs are getting weaker by the hour
        calf under the new cast is screaming, toes white
        new hip made a clunk when i bent to tie my shoe and now leg is short and i cant stand
        chest squeezing on the bike in cardiac rehab homework, didnt go away when i stopped
        Back op Monday, both feet numb, can't tell when I gotta go
        is it normal after traction that my hands went weak and clumsy? like i keep dropping everything, both sides, since the session
        knee scope friday, today out of nowhere i cant breathe right
        after that massage on my neck my head hurts like hell on one side and my speech is coming out mushy
        She slid off the balance ball, skull on the floor, xarelto
        wound from my fusion is leaking clear water and my head pounds so bad i cant sit up, neck is stiff
        did 300 squats for your challenge, pee's brown like cola, legs swollen solid
        dads mouth is sagging on the left and hes drooling his coffee
        my client mr ocampo suddenly cannot lift his right arm po, i am the aide
        couldnt talk for like ten minutes at breakfast but im ok now. still come at 2?
        so i was loading the package car this morning and my right hand just quit, dropped three boxes in a row and my supervisor says i was slurring, i figure its a pinched nerve can yall look
        typing w one hand bc the other one wont listen since 9am
        yes friday at 10 is good. mom keeps veering into the left wall all morning and her smile is crooked
        my eye went black like a shade then cleared up 20 min ago
        room is spinning, i see two of everything and cant walk straight, started an hour ago
        elephant on my chest and im sweating thru my shirt
        jaw n left arm ache came on carrying shingles up, feel pukey too
        My husband is gray and rubbing his breastbone. He says it's just heartburn.
        Retired Navy, 71, not one to complain. Did my bridges like the therapist showed me and since then there has been a squeezing under the sternum running to my back teeth and it will not let up.
        can you move me to thursday, my chest has been tight since i climbed the stairs to my apt and its not going away
        watch says heart 170 for half an hour just sitting here, lightheaded
        no pain really just super nauseous, cold sweat, arms like lead, im 62 f diabetic
        between fares now, burning in my chest down both arms, should i finish my shift
        cant get air in talking is hard
        inhaler is empty and im wheezing bad rn
        grandma lips are blue she breathing so fast
        whats your fax for the referral? also my mom is gasping on the edge of the bed and cant finish a sentence
        my toddler swallowed something and makes a high squeaky noise breathing
        i been sleeping in the recliner cause i drown when i lie flat, tonight its even sitting up and pink foamy stuff is coming when i cough
        knee replaced 9 days ago and now stabbing in my ribs each breath, puffing just walking to the toilet
        calf was swollen all week now suddenly i cant catch my breath
        coughed up blood and it hurts to inhale, flew home from manila sunday
        Do I bring my boot to the visit? I've been in it three weeks and since this morning I get winded brushing my teeth and my pulse is racing.
        im 31 weeks, walked to the copier on my planning period and suddenly couldnt breathe, sharp pain right side, my leg has been sore and fat since the weekend, do i cancel pt
        hubby had surgery last week, just passed out a second, says ribs hurt, breathing hard
        ripping pain between my shoulder blades came out of nowhere, worst ever
        belly is pulsing and my back feels torn, i know i have an aneurysm
        tearing feeling chest thru to back, one arm is cold
        dad is 74 smoker, was bending for the paper and grabbed his low back, now hes white as a sheet and his stomach is hard and he cant stand up, can you squeeze him in
        wed 3pm fine. quick q, sudden knife pain in upper back went down into my belly, is heat ok
        cant feel when i wipe since last night
        havent been able to pee in 14 hrs, back is bad
        both legs turned to jelly after lifting and my privates are numb
        its embarrassing but im a guy so whatever, since my disc went again tuesday i dont feel anything down there when i sit on the toilet and now i wet myself without knowing
        yes i have blue shield. pooped myself and didnt feel it, sciatica is down both legs now
        saddle area gone dead, both feet tingly, worse today
        my wife cant start her urine since her disc slipped yesterday, legs wobbling
        wrist is bent like a fork, fell off my board
        fell off the roof onto my back, legs barely move
        bone sticking out of my sons shin
        mom fell in the bathroom, leg is shorter and turned out, she screams if we touch it
        i came off the uneven bars wrong at practice and my elbow is like on the wrong side, fingers are white and cold, coach wants to know if she should just pop it back
        Could I come in today instead of Monday? I slid off a ladder about twelve feet, my heel is crushed and the middle of my back hurts bad.
        knee popped out sideways and the foot is blue now
        wave drilled me headfirst into the sandbar, neck hurts and arms are buzzing
        hit head on cabinet, on eliquis, big lump, headache getting worse
        son got kicked in the head at soccer hes throwing up and asks the same question over n over
        dad takes warfarin n slipped on tile, hit back of head, says fine but sleepy
        The boom came around and knocked me out maybe a minute yesterday, and this morning one pupil is bigger than the other and I keep dropping my pen. I can still do my rowing assessment at four, right?
        ok 8:30 is fine for my mother. she fell out of bed at midnight, hit her temple and now shes hard to wake
        clear water dripping out his nose after he fell off the forklift
        worst headache of my life hit like a bat 10 min ago
        head exploded while lifting, neck stiff and i puked
        was on the erg doing a 2k and at like 1200 something popped behind my head, pain went 0 to 100 in a second, lights kill me, my coach says dehydration
        do you guys do migraine pt? this one isnt like mine it came in one second like thunder and my left eyelid is drooping
        grandpa grabbed his head, yelled, and now talks funny
        coworker is shaking on the floor and wont stop
        daughter had a seizure 5 min ago first one ever shes still out
        he stiffened up and jerked all over now hes snoring and wont wake up
        cancel my 1 oclock pls husband is seizing again, second time in a hour
        im 35 weeks, head pounding all day and seeing sparkles, my mom says my arm and face were twitching just now and i dont remember it
        fever 103 cant touch chin to chest light hurts
        roommate has purple spots that dont fade and is super out of it w fever
        my son at college had a sore neck so i thought pt, but now hes burning up, throwing up, screams when i open the blinds and isnt making sense
        do u treat stiff necks walk in? its w a high fever, chills and a rash like little bruises since this am
        shaking so hard the bed rattles, fever, confused, hip wound oozing
        mom has a uti and now she dont know who i am, clammy, breathing quick
        had the port put in monday, figured the chills were nothing but my temp is 104 and my pressure at the cvs machine was 78 over 40 and im on chemo
        yes put me down for tomorrow. spine surgery was last week, now teeth chattering, 103.4, heart pounding, skin all blotchy
        leg swelling by the hour, skin purple and blistering, pain insane, fever
        tongue swelling up after bee sting
        ate shrimp, hives everywhere, throat closing
        my client reacted to the hair dye her face is huge and shes wheezing
        new antibiotic from my ortho, second pill, my palms got itchy then my lips went numb and puffy and i feel like im going to pass out, is it ok to still do my exercises
        running 10 late. got stung on the roof, used my epipen but its getting tight in my throat again
        kid w peanut allergy bit a granola bar, coughing n vomiting, lips fat
        im diabetic, sugar is 41, shaky and cant think
        husband took his insulin and no food, sweating and talking nonsense
        mom wont wake all the way, meter says LO
        aide here, my client got his glipizide but he refuse breakfast and lunch, now he is cold and wet and only stare, cannot hold the juice, we have 3pm with you
        could i eat before pt? my cgm says 48 with arrow down and my hands wont work the juice cap
        type 1, over 500, deep weird breathing, throwing up since last night
        guy on our roof crew quit sweating and is talking crazy, its 104 up here
        ran the half in this heat, friends say im not making sense, skin hot n dry
        we had two a days, dylan puked then went down by the fence, hes burning up and swinging at us when we try to give him water, trainer isnt here yet
        ill be late for my 4. ac broke in the truck, my dad next to me is red hot and wont answer me
        took like 12 gabapentin mixing up bottles, keep nodding off
        my 2 yr old got into my muscle relaxers bottle is half gone
        swallowed the whole bottle of tylenol an hour ago
        my brother took something hes blue and snoring weird
        mom had her fentanyl patch on and put a heating pad over it for her back like the video said, now i cant get her to open her eyes and shes breathing maybe 6 times a min
        is thursday still open? also grandpa drank pool cleaner out of a gatorade bottle and hes drooling
        all of us got headaches and dizzy since the heater came on, cat passed out
        got my thigh with the saw, blood pumping out wont stop
        throwing up stuff like coffee grounds, dizzy
        lots of ibuprofen for my back, now tar black poop and i about faint standing
        mandoline got me at prep, tip of the finger is in a deli cup, towel number four is soaked thru and im getting woozy, chef says go see you since you did my hand therapy
        do you do dressing changes? my knee incision opened up in the shower and its spurting
        nosebleed 50 minutes on xarelto, pouring down my throat
        lady in your lobby just went down and isnt answering
        guy dropped at the gym, not breathing we think
        blacked out twice today just standing at the grill
        passed out mid sprint at track, no warning, woke up on my face with my heart flopping, my uncle died at 29 doing the same thing, do i still come for my hamstring
        what time do you close, my wife fainted in your parking lot and shes out cold still
        cant see out of my right eye all of a sudden
        gray curtain dropping over left eye with flashes since this morning
        scalp sore for weeks, jaw hurts chewing, today one eye went dim
        I was doing a client's foils and everything on the left side of the mirror just disappeared. Came back after a quarter hour, now my hand is tingly. Thought maybe my neck.
        yes i'll bring the form, cant read it though, vision in one eye went out an hour ago
        27 weeks and bleeding through a pad
        baby hasnt moved since yesterday afternoon
        my water broke and something like a rope is coming out
        34 wks, bad pain under right ribs, hands swelled overnight, seeing spots
        I teach second grade, 29 weeks, a kid ran full speed into my belly at recess and since then it's hard as a rock and there is blood when I wipe, should I skip prenatal pilates
        can i switch to the 5pm? 6 wks pregnant, sharp one sided pain low down and my shoulder tip hurts, kinda faint
        had baby 5 days ago, soaking a pad every 20 min, big clots
        way fewer kicks all day im 36 wks, is it the belly band?
        my baby went limp and pale after his bath
        my 4yo fell off the balcony second floor, hes holding his neck
        nephew got pulled from the pool, coughing and really sleepy now
        ellie is 8 months, 102 since last night, no wet diaper all day, the soft spot is sunk in and i cant hardly rouse her, sitter has her next to me, do you see infants
        my daughters appt is at 3:15, she just swallowed a button battery from the tens unit what do i do
        newborn 3 wks old fever 101 wont nurse
        landed on my neck tumbling, cant feel my hands
        went over the handlebars and my left arm hangs dead no feeling
        beam dropped on his back at the site he cant wiggle his toes
        I'm typing for my boyfriend. Shallow dive at the cove, he's sitting on the sand saying his arms are on fire and his legs feel like someone else's. He wants to just stretch it out.
        are you open sundays? got rear ended hard on the 5, both hands numb and i keep dropping my phone, head feels like it wont stay up
        pallet jack crushed my leg, shin tight as a drum, toes numb, pain unreal
        mom talk mixed words viet and english make no sense, start 1 hour, right hand fall down
        one side of my face wont wake up, tea runs out
        hi its linh for my grandma, we did her leg lifts after breakfast like normal, then she start to lean to one side and the chopsticks fall, she keep saying she is only tired
        Mornings are better for me. My left leg started dragging while I was making the bed today and my arm feels like it belongs to a stranger.
        pressure in chest whenever i walk today, stops when i stop, never had it before
        used my nitro 2x and its not working
        trucker out at the otay yard, got that brick sittin on my breastbone again only this time its goin up my neck and i threw up on the running board, dispatch says finish the drop, can i get an adjustment tonight
        which floor are you on? im downstairs, cold sweat, left arm throbbing, feel like somethings really wrong
        my sons skin sucks in under his ribs every breath
        fryer fire, breathed the smoke, voice hoarse and coughing up black
        10am good thanks. husband choking on steak right now no sound coming out
        ankle in a cast 2 wks, now chest hurts and theres blood when i cough
        i have marfan and something just ripped, chest and back
        numb between legs after the deadlift and cant tell if im peeing
        the nurse line put me on hold so trying here, since sunday i have to push on my belly to get any pee out, my crotch feels like novocaine and both calves are weak going up steps
        shoulder looks square, arm numb, came off my bike just now
        can my sister come today, she jumped off sunset cliffs and landed on her feet, heard her back snap and she cant stand
        my own board clocked me, out cold some seconds, blood from the ear
        vet here, tbi from 09 so i know concussions, but i got clipped by a car mirror last night and today im seeing double, puked four times and my wife says i drift off mid sentence
        massive headache out of nowhere during sex, neck stiff now
        son w epilepsy, this one is going 7 min
        my stump is black n smelly, temp 103, i cant stay awake
        do you use latex bands? my face is ballooning after mine and i have trouble swallowing
        hes at 39 and fighting us, wont drink
        i forgot i already did my night meds so i did them again, metoprolol is the heart one right, pulse is 38 and the room is going dark round the edges
        dads dialysis arm is gushing
        he passes out every time we sit him up
        went blind in both eyes for a min then double, just now, pulled over
        my face is drooping
        one side of my face is drooping
        my husband's face just dropped on one side
        her face is hanging down on the left
        half of my face went numb
        right side of my face suddenly numb
        my mom's mouth is crooked all of a sudden
        his smile is lopsided since this morning
        face droop, slurred speech, help
        I cant move the left side of my face
        my dad's face looks twisted
        a man here, his face is suddenly droopy
        drool is running out one side of his mouth
        hi, my wife's face is sagging what do i do
        I think my mother is having a stroke
        hi, my arm suddenly went numb
        i cant lift my left arm all of a sudden
        my right arm just went weak
        he dropped his cup and can't move his arm
        her arm is just hanging there, it happened suddenly
        sudden weakness in one arm what do i do
        my arm and leg on one side are numb
        dad suddenly can't hold a fork in his right hand
        my whole left side is weak since this morning
        my hand suddenly doesn't work, I keep dropping things
        left side numb, arm and face
        my right side went dead an hour ago
        my coworker's arm went limp and he's talking funny
        my leg suddenly gave out and went numb
        sudden weakness in my right leg and arm
        my husband is suddenly dragging one foot
        help, dad can't walk straight all of a sudden
        I suddenly lost my balance and everything is spinning
        he's staggering like he's drunk but he isn't
        mom suddenly leans to one side and cant stand
        my leg went weak and my speech is off
        right leg numb since lunch, right arm too
        suddenly can't stand, dizzy, seeing double
        grandma's leg buckled and her face is uneven
        my speech is slurred
        I can't get my words out
        my husband is slurring his words
        her words come out jumbled
        mom suddenly can't talk
        he is talking giberish
        dad's speech sounds like he's drunk, he doesn't drink
        my wife suddenly can't say my name
        I know what I want to say but can't speak
        grandpa stopped making sense a few minutes ago
        slurred speech, numb hand
        words coming out wrong since this morning
        help, my friend can't speak all of a sudden
        she's mumbling and her mouth is crooked
        suddenly cant talk right
        my mother is suddenly confused what do i do
        dad doesn't know where he is all of a sudden
        she doesn't recognize me, it started today
        my husband got really confused an hour ago
        grandma suddenly doesn't know what year it is
        he suddenly doesnt understand what I'm saying
        sudden confusion and a bad headache
        my wife woke up confused and weak on one side
        my neighbor is confused and can't find her words
        he suddenly forgot how to use his phone
        confused, slurring, right hand weak
        a lady in your lobby is suddenly very confused
        hi, I suddenly see double
        half of my vision is gone
        everything on the left side went black
        my husband suddenly cant see on one side
        blurry vision and numb face all of a sudden
        she says she only sees half of things now
        lost the right half of my sight just now
        my eyes crossed suddenly and I'm dizzy
        dad's sight went and he's talking strange
        dizzy, double vision, can't walk straight
        my face drooped earlier but it's back to normal
        I couldn't talk for ten minutes, now I'm fine
        my arm went numb this morning but it passed
        mom's speech was slurred last night, fine now
        I lost vision in one eye for a minute
        he had stroke symtoms but they went away
        I think I had a mini stroke today, what now
        her left side went weak and then came back
        my husband couldn't speak for a bit, ok now
        numb face and arm for five minutes, gone now
        I went blind in one eye briefly, it's back
        dad had a TIA this morning I think
        for a while today i couldnt move my hand
        I have chest pain
        my chest hurts and my left arm is numb
        I'm having chest pressure right now
        there's a tightness in my chest
        my husband is having chest pain
        chest pain, jaw pain, sweating
        it feels like someone is sitting on my chest
        heavy feeling in my chest and short of breath
        my dad is clutching his chest
        I think I'm having a heart attack
        is this a heart attack? chest tight, arm hurts
        pain in my chest going down my left arm
        cold sweat and pain in my jaw
        my mom is sweating and her chest hurts
        squeezing in my chest since breakfast
        chest hurts when i walk, goes into my jaw
        help, my coworker is having a heart attack
        a man in the waiting room has chest pain
        crushing chest pain, please help
        had chest pain an hour ago, arm still tingles
        my heart is racing and I feel faint
        hi, my chets hurts and i feel sick
        I can't breathe
        i cant breath
        I'm struggling to breathe
        my wife can't catch her breath
        he is gasping for air
        I'm suddenly very short of breath
        mom is having trouble breathing
        it's hard to breathe and getting worse
        dad can barely breathe
        I can't get enough air
        my daughter is breathing really fast and hard
        she's fighting for every breath
        short of breath just sitting here
        my friend stopped breathing
        someone here can't breathe, help
        can't finish a sentence, so out of breath
        im having an asthma atack
        my inhaler isn't working
        my son is having an asthma attack
        she's wheezing and can't stop
        wheezing badly and can't talk
        used my inhaler ten times and still can't breathe
        my daughter's asthma is really bad right now
        asthma attack, no inhaler, help
        his chest is sucking in when he breathes
        my asthma flared and I can't catch my breath
        a girl here is wheezing and turning blue
        rescue inhaler empty and I'm struggling
        my husband is choking
        hes choking on food
        my baby is choking
        something is stuck in my throat, can't breathe
        food stuck in her throat and she can't talk
        my dad is choking on a piece of meat
        toddler choking on a grape
        she can't cough or speak, she was eating
        help, someone is choking in the break room
        my kid has a coin stuck in his throat
        grandma choked on a pill and can't breathe
        choking, can't swallow, drooling
        my son is choking what do i do
        i had knee surgery and now i cant breathe
        short of breath since my hip replacement
        sharp chest pain when I breathe, surgery last week
        my calf is swollen and I'm short of breath
        think I have a lung clot what do i do
        mom had surgery Monday, now her chest hurts
        leg swollen, chest pain, trouble breathing
        suddenly breathless two weeks after my operation
        it hurts to breathe in, had a cast on
        blood clot in my leg and now I can't breathe
        after his knee replacement he's gasping and pale
        I'm coughing blood a week after surgery
        heart racing and short of breath after surgery
        could it be a pulmonary embolism? chest hurts
        tearing pain in my chest
        riping pain between my shoulder blades
        sudden terrible pain in my chest and back
        my husband has a tearing pain in his back
        it feels like something ripped inside my chest
        help, sudden ripping back pain and I'm sweating
        stabbing pain from chest through to my back
        I have an aneurysm and sudden severe belly pain
        worst back pain ever, sudden, feel faint
        pain tearing down my back, arm feels weak
        dad has an aneurysm and his back suddenly hurts
        chest and back pain came on all at once
        I can't pee and my back is killing me
        numb between my legs
        i dont have any feeling down there
        I lost control of my bladder and my back hurts
        I wet myself and can't feel my legs
        both legs are suddenly weak
        my groin is numb since yesterday
        hi, I can't feel when I wipe
        can't hold my bowels since my back went out
        my husband can't urinate and both legs are numb
        back pain and I pooped myself, didn't feel it
        saddle numbness since this morning
        haven't been able to pass urine all day, bad back
        numb butt and privates, legs weak
        my inner thighs and genitals are numb
        I think i brok my leg
        help, my arm is bent the wrong way
        the bone is sticking out
        my wrist looks crooked after I fell
        I heard a snap and can't stand on my leg
        my ankle is bent sideways
        mom fell and her hip is broken
        her leg looks shorter and turned out after falling
        he broke his arm just now
        bone came through the skin
        my finger is pointing the wrong way
        my son fell off the swing, arm looks deformed
        I just fell and can't put any weight on it
        dad fell and can't get up, hip hurts
        broken wrist, swollen and crooked
        a lady fell outside and her leg is twisted
        my collarbone is sticking up after I crashed my bike
        i fel off the roof
        my husband fell off a ladder
        he fell down a whole flight of stairs
        my son fell out of a window
        my daughter fell from a tree and won't move
        I just fell off a ladder onto my back
        worker fell off the scaffolding
        she fell from the balcony
        kid fell off the monkey bars, can't move his arm
        I fell about ten feet and my back hurts
        dad fell off the truck and hit hard
        baby fell off the changing table
        fell from the second floor, help
        thrown off a horse just now, my hip hurts bad
        I was just in a car accident
        help, we just got hit by a car
        my wife was in a crash, necks hurts bad
        a car hit my son on his bike
        I just got rear ended and my chest hurts
        motorcycle accident, my leg is bleeding
        someone just got run over in your parking lot
        my friend crashed his scooter and wont get up
        car rolled over, my husband is trapped
        hit by a truck a few minutes ago
        I was hit crossing the street just now
        airbag went off, my neck and belly hurt
        there's been a bad crash out front, people are hurt
        i cant feel my legs after i fell
        neck cracked in a fall, hands are numb
        he dove into the pool and can't move
        I think I broke my neck
        my son got tackled and can't move his legs
        I landed on my head and my arms tingle
        can't move after falling on my back
        my husband broke his back what do i do
        she hit the bottom diving, neck hurts, arms weak
        don't know if I should move him, neck injury
        hurt my neck surfing, now my arms are weak
        fell on my neck, legs feel like jelly
        my shoulder popped out and wont go back in
        I dislocated my shoulder just now what do i do
        my kneecap is on the side of my leg
        his elbow is out of place
        my new hip came out of the socket
        shoulder out of joint, arm going numb
        my daughter's knee cap slid out and is stuck
        finger dislocated, I can't straighten it
        my jaw is stuck open
        ankle dislocated playing soccer, foot is turned
        help, knee is out and my foot is cold
        my shoulder is dislocatd right now
        I hit my head and keep throwing up
        my son hit his head and is very sleepy
        mom fell and hit her head, she's on Eliquis
        hi, I'm on blood thinners and I hit my head
        he got hit in the head and is confused
        banged my head, vomiting, headache getting worse
        my daughter hit her head and passed out
        grandpa hit his head and wont stay awake
        he takes warfarin and fell on his head
        hit my head yesterday, now I'm seeing double
        my kid fell, bumped her head and vomited twice
        knocked out for a minute at practice just now
        hit my head and one pupil is bigger
        clear fluid coming from his nose after the fall
        my husband hit his head and isn't making sense
        my head is bleeding bad, I slipped in the tub
        hit my head, dont remember what happened
        this is the worst headach of my life
        sudden terrible headache what do i do
        my head feels like it's exploding
        thunderclap headache out of nowhere
        my wife has the worst headache she's ever had
        a terrible headache hit me just now
        sudden severe headache and vomiting
        my head suddenly hurts so bad I can't see
        worst headache ever and my neck is stiff
        mom grabbed her head and screamed, terrible headache
        never had a headache this bad, came in seconds
        something popped in my head, awful headache
        sudden headache during sex, worst ever
        bad headache out of nowhere, cant stand up
        she's having a fit
        he is shaking all over and won't answer
        please help, my husband is convulsing
        I just had a seizure
        my wife had a seizure this morning
        her eyes rolled back and she's jerking
        someone is seizing in the waiting room
        my brother won't stop shaking, foam at his mouth
        first seizure ever, what do i do
        baby is twitching and stiff, not responding
        he had two seizures in a row
        my coworker collapsed and started shaking
        seizure still going after five minutes
        my daughter has a fever and is having convulsions
        my mom is having a siezure
        I have a stiff neck and a fever
        neck so stiff i cant bend it, fever 103
        fever, stiff neck, light hurts my eyes
        my son has a fever and can't bend his neck
        bad headache with fever, stiff neck, what now
        my daughter has a fever and purple spots
        rash that doesn't fade and a high fever
        hi, I think it's menigitis
        she has a fever, stiff neck and is throwing up
        fever and headache, can't touch chin to chest
        my roommate has fever and is confused, neck stiff
        light hurts, neck stiff, burning up
        I have a fever and I'm shaking and confused
        i think im septic
        my wound is infected and I have chills and confusion
        mom has a fever and is very confused
        red streaks up my leg, fever and shaking
        dad has an infection and is really out of it
        high fever, racing heart, clammy skin
        shaking chills and I feel like I'm dying
        kidney infection and now I'm fainting
        his skin is blotchy, he's cold and breathing fast
        my husband has a 104 fever and won't wake properly
        fever after surgery, shaking, can't think straight
        infection got worse, blood pressure is very low
        is this sepsis? fever, chills, confused, what do i do
        my lips are swelling
        my tongue is swollen
        I'm having an allergic reaction and can't breathe
        my son ate peanuts and his face is swelling
        stung by a bee, throat feels tight
        hives all over and trouble breathing
        my wife is having an allergic reaction, lips huge
        I need an epipen
        my daughter's tongue is getting big
        lips and eyes swelled up after the new pill
        anaphylaxis, help
        face swollen, can't swallow
        he got stung and now he's wheezing
        my throat is swelling after shrimp
        allergic reaction, dizzy and throwing up, hives
        hi, my tounge is swelling what do i do
        hi, my sugar is 40
        my blood sugar is really low
        I'm diabetic and I'm shaking and sweating
        my husband's sugar dropped and he's confused
        shes diabetic and wont wake up
        blood sugar 38, he can't swallow
        took my insulin and didn't eat, feel faint
        low sugar, ate candy, still going down
        my dad is diabetic and acting drunk
        glucose is 45 and I feel awful
        my son's sugar is low and he's not making sense
        hypoglycemia, shaky, can't see straight
        mom took too much insulin
        my glucose meter says LO
        my blood sugar is 500 what do i do
        my glucose meter just says HI
        my sugar is over 600 and I'm throwing up
        my son is diabetic, vomiting and breathing fast
        sugar very high and I'm confused
        i think im in dka
        her breath smells fruity and she's so sleepy
        dad's sugar is 550 and he's out of it
        high sugar, can't stop vomiting, ketones
        ran out of insulin, sugar through the roof, sick
        my wife's glucose is 480, belly pain, drowsy
        so thirsty, peeing nonstop, sugar won't come down from 450
        I think I have heat stroke what do i do
        my husband got overheated and is confused
        he colapsed in the heat
        my son stopped sweating and is burning hot
        she passed out in the sun
        dad was working outside, now he's hot and confused
        too long in the sun, vomiting and dizzy, can't stand
        my baby was left in the hot car
        heat exhaustion, he's not making sense
        a runner went down from the heat
        body temp 105 after football practice
        red hot skin, no sweat, talking nonsense
        overheated, throwing up, about to pass out
        my grandpa was outside all night and he's ice cold
        he stopped shivering and he's very sleepy
        I think she has hypothermia what do i do
        fell in cold water and can't stop shaking, confused
        my fingers are white and frozen, i cant feel them
        frostbite, my toes are turning black
        my son was in the snow, he's slurring and cold
        found a man outside freezing and not moving
        body temperature is 93 and she's drowsy
        mom is cold as ice and hard to wake
        can't feel my toes, they're frozen solid
        so cold, stopped shaking, can't think
        I drank bleach by mistake what do i do
        my daughter drank cleaning fluid
        i think ive been poisoned
        my husband swallowed antifreeze
        carbon monoxide alarm is going off and we feel sick
        we all have headaches, I smell gas
        my neighbor ate wild mushrooms and is vomiting
        he drank something poisonous
        breathed in chemical fumes, can't stop coughing
        got pesticide all over me and I feel sick
        mixed bleach and ammonia, can't breathe
        bitten by a rattlesnake
        snake bit my son
        poisoned, need help now
        I took too many pills
        i overdosed help
        my son took a hole bottle of pills
        my roommate overdosed
        she swallowed all her sleeping pills
        he took fentanyl and won't wake up
        too many Tylenol, what do i do
        I just took twenty pills
        my friend od'd in the bathroom, please help
        I've taken an overdose
        my brother used heroin and is barely breathing
        my daughter took a bunch of my antidepressants
        drank way too much, she's not waking up
        think my husband od on pain pills
        gave narcan, still not breathing right
        I took the wrong medicine what do i do
        I took my husband's pills by mistake
        mom took her blood pressure pills twice
        took double my dose by acident
        gave my son the wrong medicine
        dad took his heart pills three times today
        I mixed up my pills and feel really dizzy
        grandma took the wrong pills and is very drowsy
        I took my blood thinner twice today
        my wife took two patches of fentanyl, so sleepy
        gave the baby too much Tylenol
        injected ten times my insulin by mistake
        accidentally took four muscle relaxers
        help, my toddler swallowed a battery
        my baby swallowed a button battery
        my son drank bleach
        my daughter ate my pills what do i do
        my kid got into grandma's medicine
        she swollowed a magnet
        2 year old drank laundry detergent
        my son ate a laundry pod
        baby swallowed a coin
        my toddler ate rat poison
        pills are missing and my kid had the bottle
        my grandson drank drain cleaner
        toddler swallowed something and is drooling
        child ate a handful of gummy vitamins
        my little girl swallowed my weed gummies
        my niece tasted oven cleaner, her mouth burns
        I can't stop the bleeding
        it wont stop bleeding
        blood is pouring out of my leg
        I cut my hand and it's spurting blood
        my husband is bleeding really bad
        there's blood everywhere
        nosebleed for an hour and I'm on thinners
        my incision opened up and is gushing
        she cut her wrist on glass, blood is squirting
        soaked through three towels
        I'm losing a lot of blood
        my son cut his foot, bleeding through the bandage
        help, a man is bleeding to death here
        chopped off my fingertip
        deep cut, bleeding wont stop
        saw went into my thigh, lots of blood
        pressing on the cut and still bleeding
        im throwing up blood
        my husband vommited blood
        she threw up something like coffee grounds
        puking blood since last night
        there was blood in my vomit
        threw up blood and feel faint
        coffee ground vomit what do i do
        mom keeps bringing up blood
        my uncle drinks and is now vomiting blood
        vomit full of blood
        hi, my stool is black and I feel faint
        black tary poop and dizzy
        pooping blood and about to pass out
        there's a lot of blood in the toilet
        help, mom has black stools and is very weak
        black poop since I started ibuprofen, lightheaded
        dad is bleeding from his bottom and it wont stop
        rectal bleeding and I feel weak
        passing blood clots and I'm dizzy
        stool looks like tar, I nearly fainted
        my husband's poop is black and he's white as paper
        I'm coughing up blood what do i do
        my husband just coughed up blod
        coughing blood since this morning
        she's coughing up bright red blood
        I spit up blood when I cough
        there's blood when he coughs and he can't breathe
        coughed up a big clot of blood
        mom has a cough with blood and chest pain
        i just feinted
        my wife passed out
        help, he blacked out in the bathroom
        I keep fainting
        she collapsed in the kitchen
        mom passed out and hit the floor
        I feel like I'm going to pass out
        I'm about to faint
        my son fainted during practice
        someone fainted in your lobby
        passed out twice today
        everything went black and I woke up on the floor
        dad collapsed after getting out of bed
        my heart fluttered and then I blacked out
        dizzy, sweating, going to faint
        my coworker just dropped to the floor
        my husband won't wake up what do i do
        I can't wake my mom
        please help, she's not responding
        he's unconcious
        dad isn't answering me, eyes half open
        there's a man on the floor not moving
        my roommate is unresponsive
        grandma is just staring and won't answer
        I found my neighbor on the floor, not waking
        my wife is out cold
        he wont wake up and is snoring weird
        my daughter is limp and not answering
        hard to wake him, keeps drifting off
        someone is unconscious in the parking lot
        my lips are blue
        her lips are turning blue
        my husband has no pulse
        I can't find a pulse
        his heart stopped
        she isn't breathing
        not breathing, no pulse, help
        he's grey and not breathing
        my mom's fingernails and lips are blue
        doing CPR on my dad
        my oxygen is 80
        dad's oxygen dropped to 75
        need an AED now
        I think my grandpa is dead, he's not breathing
        her face is purple and she's gasping
        i suddenly cant see
        I can't see out of my left eye
        hi, I've gone blind in one eye
        my wife suddenly lost her sight
        a curtain came down over my eye
        flashes and floaters and a shadow in my eye
        dad woke up and can't see from one eye
        sudden loss of vision
        everything went dark in my right eye
        my eye hurts badly and I can't see
        my husband suddenly says everything is black
        vision gone in one eye, temple hurts
        got hit in the eye and can't see
        something is stuck in my eyeball, metal
        I got bleach in my eye what do i do
        chemicle splashed in my eyes
        my son got cleaner in his eye
        oven cleaner in my eye, burning
        acid in my eye, what do i do
        battery acid splashed in his face
        my coworker got ammonia in her eyes
        cement got in my eye and it burns
        eye burning from pool chemicals, can't open it
        super glue in my eye
        pepper spray, can't see or breathe
        im pregnant and bleeding
        my wife is pregnant and bleeding heavily
        bleeding at 30 weeks
        pregnant with bad belly pain and blood
        I'm 8 weeks and passing clots
        help, I think I'm having a miscarriage
        soaking pads, 12 weeks pregnant
        my daughter is pregnant and bleeding a lot
        pregnant, fell on my stomach, now bleeding
        pregnant with a bad headache and seeing spots
        sharp pain on one side, I'm six weeks pregnant
        blood when I wiped, I'm 20 weeks
        just had a baby, bleeding won't slow down
        my sister is pregnant and having a seizure
        my baby isn't moving, I'm 34 weeks
        i havent felt the baby move today
        baby stopped kicking what do i do
        no kicks since last night
        my baby is moving less than usual
        I can't feel my baby move anymore
        32 weeks, no movement
        my wife says the baby hasn't moved all day
        baby not kicking like normal, 36 weeks
        drank juice, still no kicks
        fewer kicks today, should I worry
        my water just broke
        my water broke and I'm 30 weeks
        my wifes water broke early
        hi, I'm 28 weeks and leaking fluid
        gush of water, only 33 weeks
        fluid is leaking, I'm pregnant, not due yet
        contractions every five minutes at 31 weeks
        my sister's water broke, she's only 7 months
        green water came out, I'm pregnant
        I'm pregnant and something is hanging out, like a cord
        the baby is coming
        im in labor
        my wife is having the baby right now
        help, I can see the baby's head
        my sister is giving birth in the car
        I need to push, baby is coming
        contractions two minutes apart
        the baby is crowning
        she's in labor in your waiting room
        my daughter just had the baby at home
        baby born, cord still attached, help
        my baby isnt breathing
        my baby is limp what do i do
        baby won't wake up to feed
        my newborn is floppy and pale
        baby turned blue
        my son is 2 months and stopped breathing
        baby choked on milk and went blue
        my infant won't cry or open her eyes
        baby is breathing fast and grunting
        the baby is not responding
        my baby's head flops and she won't look at me
        baby is gray and cold
        baby's soft spot is bulging and he's screaming
        3 month old still limp, hardly wakes
        my newborn has a fevr
        my 2 month old has a fever
        baby is 6 weeks old and 101
        my infant is burning up, 3 weeks old
        one month old baby with a temperature of 100.6
        fever 102 in my 8 week old
        baby 10 weeks, hot and won't eat
        my newborn feels very hot and is sleepy
        4 weeks old, fever, won't stop crying
        my sister's newborn has a temp of 101
        tiny baby, five weeks, has fever what do i do
        my newborn is cold, 96 degrees, won't feed
        help, my son is drowning
        he went under in the pool
        we pulled her out of the water, she isnt breathing
        my daughter fell in the pool, isnt breathing right
        found the baby in the bathtub face down
        my husband nearly drowned today
        almost drowned, can't stop coughing
        someone is drowning in the therapy pool
        kid was underwater for a minute
        my grandson swallowed a lot of water, now he's sleepy
        pulled a man out of the ocean, not responding
        near drowning, breathing is rough
        inhaled pool water and now I can't breathe
        i got electricuted
        my husband got shocked by the outlet
        my son stuck a fork in the outlet
        he touched a live wire
        I got a bad electric shock and my chest hurts
        electric shock, my heart is skipping
        my coworker was electrocuted and isn't moving
        daughter bit a power cord
        he's stuck to the live wire, what do i do
        shocked by the dryer, arm is numb and burned
        got zapped by 220 and passed out
        I burned my whole arm what do i do
        my son pulled boiling water on himself
        hot oil all over my legs, help
        my wife is badly burnt, its really bad
        my daughter got scalded in the bath
        burned my face in a grease fire
        his clothes caught fire
        skin is peeling off from the burn
        burns on my chest and belly
        my baby was burned with hot coffee
        fire in the kitchen, my husband is burned
        chemical burn all over my hands, skin white
        breathed in smoke in a fire, coughing black
        third degree burn on my leg
        steam burned both my arms, huge blisters
        ive been shot
        my son got shot
        someone was stabbed outside
        I've been stabbed
        my brother has a gunshot wound
        there's a man with a knife in his stomach
        stabbed in the leg, bleeding
        my friend was shot in the back
        shot myself in the foot by accident
        nail gun went into my chest
        the knife slipped and went deep into my belly
        there's a bullet in his leg, help
        fell on a metal rod and it's sticking in me
        she got stabbed in the arm
        my leg is cold and white what do i do
        my foot went cold and numb suddenly
        my arm is pale and i cant feel it
        no pulse in my foot
        my toes are turning blue and I can't feel them
        his leg turned white and he's in agony
        hand is cold, blue and numb all of a sudden
        mom's foot is ice cold and grey
        cast too tight, my fingers are blue and numb
        my leg is white, cold and hurts like crazy
        leg suddenly cold, can't move my toes
        after surgery her foot is cold and pale
        calf is hard and foot numb, unbearable pain
        my leg below the knee has no feeling, it's pale
        i suddenly cant move my legs
        I'm paralyzed, help
        my husband can't move his right side
        I woke up and can't move my arm or leg
        my legs just stopped working
        she can't move anything below her waist
        my mom is suddenly paralyzed on one side
        I can't move my hands or feet anymore
        weakness started in my feet and is going up
        my son suddenly can't walk
        dad was fine an hour ago, now he can't move
        both arms went weak just now
        can't swallow and my legs are getting weak
        no feeling from the waist down
        my husbands smile is hanging off one side since breakfast
        words keep coming out jumbled, my wife says im talking soup
        cant get my right hand to hold the toothbrush all of a sudden
        so i was pouring coffee and my arm just kinda let go of the pot and now my leg drags too, its prob nothing but my daughter told me to ask you guys
        Mom sounded drunk on the phone this morning and she doesnt drink, called me by the dogs name twice, and now she wont lift her left arm for me
        can we move thursday to friday, also my lip on the left feels like it slid down and the coffee runs right out
        what time do you close? my dad was fine at lunch now he cant find the word for fork and keeps swatting at it
        whole left side went to sleep for ten min, came back, so im ok right
        theres a guy in your waiting room talkin all mushy, he was normal when we sat down
        9am is fine. funny thing, couldnt see the left half of the tv for a bit and my hand went stupid, its all gone now
        my jaw aches and im soaked thru my shirt just sitting here
        tums arent doing squat for this heartburn and now its running down my arm
        grandpa is the color of putty and keeps rubbing his breastbone
        my ticker is going like a hummingbird and the room keeps fading
        was hauling groceries up and got this tightness right across me like a bra three sizes too small, been sitting an hour and it hasnt let up and i wanna throw up
        the stubborn mule i married swears he pulled something mowing but hes clammy and holding that left arm up against him and i dont like his looks one bit
        do you take blue shield? and is it normal to get a squeeze in the chest up into my neck from the bike, cause its doing it right now on my couch
        yes confirm monday. been having a brick sit on me since 4am tho, might be the burritos
        they put a stent in me last month and this morning that same heavy feeling from before it is back, i dont want to bother the heart doctor over nothing
        cant get my wind even in the recliner
        puffer isnt touching it, i can type but i cant talk
        my wifes lips look kinda blue
        hes got a chunk of steak stuck and hes not making any noise
        mother sat up the whole night because lying back she says its like drowning and this morning she gets three words out and has to stop
        gotta cancel my 2:00, so whistly in the chest i cant make it to the car
        something went down the wrong pipe and dad still isnt getting any air
        my boys asthma kicked up after recess, six puffs since and his little belly is pumping like crazy and now hes too tired to cry
        calf was fat all week and now i cant breathe right
        got my knee replaced 10 days ago, every breath stabs me in the side
        coughed up some pink and im puffing like i ran a mile
        flew home from manila sunday and one leg got fat, figured my socks were tight, today just going to the mailbox i was gasping and my heart was banging
        is the pool class still on? ever since last night im so short of wind i had to sit down halfway up the stairs, hip op was the 2nd
        three weeks in this boot and suddenly im panting from doing nothing
        my wife had the baby two weeks back, her leg was sore, and an hour ago something grabbed her side so bad she only takes teeny little breaths
        something ripped between my shoulder blades, never felt the like
        lifted the couch and it was like cloth tearing, chest straight thru to my back
        dad has that bulge in his belly artery they been watching and out of nowhere his back is killing him and he went white and drippy
        could you squeeze me in today, i got a pain like being unzipped front to back, now its gone down in my belly and i cant hold still
        belly is thumping like a drum and my back went from nothing to unbearable in one second
        havent peed since yesterday and my bottom feels asleep
        wet myself and didnt know till my jeans got cold, backs been bad all week
        both my legs turned to jelly overnite
        sciatica was only ever the left, now its both, and when i got on my bike i couldnt feel the seat under me kinda freaky
        Embarrassing to write this but my husband and I were together last night and I felt nothing down there, like novocaine, and my back has been out since Saturday.
        can i keep doing the press ups? disc went yesterday and ive stood at the toilet 20 minutes and not one drop
        wednesdays good for me. one thing, i pooped my pants at work and never felt it coming, that a back thing?
        crotch is numb since i bent over for the laundry
        my brother drives long haul, put his back out, says its like sitting on somebody elses behind and since last night his feet slap the ground, the pair of em
        wrist is pointing the wrong way, slipped in the shower
        mom fell off the porch and that leg is shorter now and rolled out
        theres bone sticking out my shin
        my kneecap is sitting on the side of my leg
        came off the ladder maybe 12 feet flat on my back, i can walk ok but theres a spot in the middle of my spine nobody is allowed to touch
        should i bring an xray? i mean i dont have one yet, missed the curb an hour ago and my foot faces sideways
        grandma went down in the kitchen, says shes fine but wont put that leg to the floor and hollers if we roll her, can a therapist come to the house
        arm has an extra bend in it. skateboard
        shoulder popped out n my hand is going white and cold
        bonked my head on the cabinet, im on eliquis, now i just wanna sleep
        he went down on the rink head first and has asked me what day it is nine times
        my mom takes warfarin and fell, got a goose egg on her forehead
        threw up four times since that soccer ball got me in the temple
        yesterday a two by four came down on my hard hat and i felt ok, but today the headache keeps building and i dont remember driving to work
        do you do concussion therapy, my teen got knocked out cold at practice tonight and one black of his eye is bigger than the other
        ok 3:15 works. i went down the stairs last nite on my head and theres been watery stuff dripping out my nose ever since, not a cold
        my father in law, on blood thinners, whacked his head on the car door tuesday and laughed it off, this afternoon hes wobbly and mean which isnt him
        my 1 yr old rolled off the changing table and wont wake up right
        head went off like a gunshot while i was on the toilet, zero to hundred
        i get migraines but not like this, this hit me with a bat from behind out of nowhere
        was just doing the chin tucks and something popped in my skull, so bad i crawled to the bed, had to shut the blinds, neck wont bend
        is dry needling good for headaches? mine came on in one second in the shower an hour ago and im puking from it
        coworker is on the break room floor hugging her head, says it hit like lightning, and she never complains about nothing, she wants to go home and nap
        wifes head went bang on a deadlift and shes seeing two of me
        my son is shaking all over and his eyes rolled back
        lady in your lobby is jerking on the floor
        boyfriend had a fit, half hour ago, still not making sense
        never had one in my life but my roommate says i went stiff and flopped around, woke up on the rug with a bit tongue and wet pants, should i skip pt today
        she has epilepsy and theyre over in a minute normally, this one has been going since before i started hunting for your number
        can my daughter come late? she had three of her shaking spells back to back and hasnt really come round in between
        hes stiff as a board and theres foam on his mouth
        cant get my chin down, burning up, had to put a towel over the window
        my kid in the dorm has fever and purple dots that dont fade when i press a glass on em
        thought i slept funny on my neck but now its 103 and i cant stand the lamp on and my husband says im talking nonsense
        do you treat stiff neck in kids? hers is like a board since this morning, shes roasting and i can hardly wake her
        baby is hot n floppy and the soft spot on his head is poking up
        we figured my roommate had the flu but he screams if i tip his head forward and now theres little bruises climbing up his legs
        teeth are clacking i shake so hard, skin all marbly, had a bladder infection all week
        grandad has a fever and doesnt know who we are tonight
        my incision is leaking, im ice cold and honestly feel like im slipping away
        that sore on moms heel smells bad and tonight shes cold, huffing fast and only mumbles, last week she was doing her bridges with you
        cancel me for tmrw pls, the cut on my shin went red clear up to the hip, im 104 and cant hardly stay awake
        got a picc line in. teeth chattering, hearts flying, cant stand up
        they sent my husband home friday after the kidney infection, now hes gray and hasnt peed all day and keeps picking at things in the air that arent there
        tongue feels too big for my mouth after that shrimp
        got stung and my throat is getting tight
        bumps all over me and my voice went hoarse, new soap maybe
        lips and eyes blew up like a balloon from my new pressure pill
        after the tape you put on me i got itchy, whatever, but now im all welts and wheezing and my stomach is in knots
        is an epi pen still good if it expired in may? there was nuts in the cookie and its getting hard to swallow
        yep see you at 4. took that antibiotic 20 min ago and im itching head to toe and kinda going faint
        my kid got peanut butter at school and hes gasping, nurse isnt there
        sugar is 38 and im too shaky to open the juice
        my wife took her insulin and didnt eat, shes acting like shes had six beers
        diabetic man on the next table is drenched and not answering anybody
        did the whole home program on no breakfast with my regular shot and everythings swimmy, cant thimk how to spel, meter just says LO
        how long til my appt? pump is screaming 45 and dropping and nothing i swallow stays down
        dads number is 31 and hes snoring funny
        my brothers a type one and hes staring at the wall with the juice box in his fist and wont drink it, cold and dripping wet
        roofers helper quit sweating and hes talking crazy
        coach had us doing hills in this sun and my buddys burning hot and walking like a zombie
        left grandma in the car maybe half an hour shes beet red and limp
        we did cowles mountain at noon like idiots and my friend started going in circles laughing at nothing, her skin is hot as a stove and bone dry
        do you guys have ac in the gym? hubby came in from the yard at 105 on the thermometer and cant tell me what year it is
        too long in the hot tub and now he wont come to properly
        toddler got in my gabapentin, bottle is half gone
        took my muscle relaxers twice by mistake and can barely keep my eyes open
        i swallowed the whole bottle an hour ago. thought somebody should know
        that carbon monoxide thing is beeping and we all got headaches, even the dog is wobbly
        mom mixed up her pill box and took wednesday thru saturday all at once, heart ones too, and shes real slow and her pulse is like 40
        found my roommate nodded off with gray lips and a weird rattly snore, he bought some blue pills off a guy for his back
        can i take more tylenol before pt? had like 20 since last night and im throwing up
        10:30 is good. uh my son just drank some of the drain stuff under the sink is milk ok
        her pain patch plus wine, cant get her to open her eyes
        blood is pumping out of my leg, saw slipped
        puking up stuff like old coffee grounds
        my poop is black as tar and i get woozy when i stand
        nose has been pouring a solid hour, im on xarelto, wont quit
        my hip cut let go in the shower and its thru one towel and most of the second, do i just tape it and come in
        can you guys take out stitches? asking cause one of the holes from my scope just burst and its squirting with every heartbeat
        dad put his arm thru the window, two dish towels and it keeps coming and hes getting pale and says hed like to lie down a while
        woman on the treadmill just went down and shes not breathing
        neighbor is flat on the lawn and wont answer me
        keeled over twice today for no reason at all
        my boy dropped in the middle of the 400, came to by himself, coach says drink water but his uncle dropped dead at 30 just like that
        running late, hubby fainted in the driveway, hes still out
        he went limp in the chair, i cant find a pulse
        its like a shade got pulled over my left eye ten minutes ago
        woke up and i cant see outta the right one
        everythings black on one side, was fine a minute ago
        scalp is sore to brush and my jaw gets tired chewing, been putting it down to stress, but today one eye just went dim on me
        can i drive to my appt if one eye went dark for five minutes then cleared up
        had sparkles and gnats in my eye all weekend and now theres a gray wall creeping up from the bottom that doesnt leave
        30 weeks and baby hasnt kicked since yesterday
        8 weeks along, awful pain low on one side, and spotting
        my water broke and theres something like a rope hanging down there
        im 34 wks, head is pounding, seeing sparkles, rings wont come off
        came to you last week for my pelvic pain, 26 weeks now, this morning i got up off the couch and there was blood down both legs
        is prenatal massage ok today? belly went hard as a rock, wont let go, and theres red on my underwear
        my sisters seven months, slipped on the bus steps and landed on her tummy, and she says the little guys gone real quiet in there
        my newborn is grunting with every breath and his nose holes flare
        he swallowed one of those flat round batteries
        fished her out the pool, shes coughing and sooo sleepy
        4 month old is like a rag doll and wont take his bottle, no wet diaper since last night, my mother in law says its teeth
        can i bring the kids tuesday? hang on my 2 yr old has a marble stuck, shes squeaking and going purple
        dove in the shallow end now my hands dont work
        got tackled, cant feel nothing below my belly button
        somebody rear ended me an hour ago, both arms are on fire and weak as noodles
        horse threw me saturday and my neck was just sore, today i drop every cup i pick up and my legs are heavy like wet sand
        does my insurance cover neck stuff? got dumped on my head at bjj tonight and the left arm and leg just hang there
        I think I'm having a stroke
        left side of my face just went numb
        can't move my right arm all of a sudden
        my husband's speech is slurred
        mom is talking gibberish since breakfast
        my words are coming out wrong
        dad woke up and cant move his left side
        half my body is numb
        sudden weakness in arm and leg, one side
        my wife's mouth is crooked
        I suddenly couldn't talk, it's fine now
        my arm went dead for ten minutes this morning
        had a mini stroke an hour ago
        my coworker cant lift her arm or smile
        A man in your lobby is having a stroke
        sudden dizziness, seeing double, cant walk straight
        grandma suddenly confused, doesnt know her name
        couldnt find my words for five minutes today
        hes having a strok i think
        my friend's face fell on one side just now
        my son is 9 and one side went weak
        hand suddenly keeps dropping things, slurring too
        I suddenly can't see out of my left eye
        went blind in one eye today
        lost half my vision an hour ago
        everything went black in my right eye, came back
        my husband suddenly cant see
        chest pain
        my chest hurts really bad
        pressure on my chest and sweating
        I think im having a heart attack
        chest tightness going down my left arm
        my husband is having chest pains
        mom is clutching her chest
        pain in my chest and jaw
        it feels like an elephant on my chest
        crushing chest pain when i did my exercises
        My heart is racing and I feel faint
        heart beating 170 and wont slow down
        my chest is burning and im short of breath
        woman here says her chest feels tight
        chest pains since last night, on and off
        hi, chest feels squeezed, should i still come
        chst pain and nauseus
        my jaw and left arm ache, sweating cold
        my 15 year old has chest pain playing soccer
        cant catch my breath
        struggling to breathe right now
        my mother is having trouble breathing
        my asthma inhaler isn't working, cant breathe
        my son is wheezing, his lips are blue
        my baby stopped breathing
        baby breathing really fast, ribs sucking in
        he is turning blue
        My husband is gasping for air
        oxygen is 82 and dropping
        she's not breathing
        suddenly so short of breath climbing one step
        dad cant finish a sentence, out of breath
        bad asthma attack
        someone is choking in the waiting room
        my toddler is choking on a grape
        something stuck in my throat, cant breathe
        sharp chest pain when I breathe, calf swollen
        coughing up blood and short of breath
        breathless since knee surgery last week, chest hurts
        leg swollen and now i cant breathe right
        I think there's a clot in my lung
        hurts to breathe since my long flight, dizzy
        sudden ripping pain between my shoulder blades
        sudden awful belly pain, i have an aneurysm
        dad's aneurysm, he says his back is tearing
        I can't pee since this morning, back pain
        my private parts are numb
        lost control of my bladder, back is killing me
        I pooped myself and didn't feel it
        both legs suddenly weak
        my legs gave out and I can't stand, both
        numb saddle area since last night
        cannot feel my legs
        back pain, numb groin, cant urinate
        my husband cant pass urine, both feet numb
        my mom cant move her legs since today
        wet myself without knowing, sciatica both sides
        suddenly cant walk, legs like jelly, back surgery monday
        I think I broke my leg, it's bent
        bone is sticking out
        fell off the ladder and can't move
        mom fell and cant get up, hip hurts
        my grandmother fell, her leg is turned out
        my wrist is crooked after a fall
        my knee cap popped out and its stuck
        shoulder popped out of the socket just now
        my son's arm is bent the wrong way
        fell down the stairs, can't move my neck
        hit by a car just now
        dad fell from the roof
        car crash today, neck hurts, arms tingling
        my daughter fell off the bunk bed, cant move
        somebody fell in your parking lot, cant stand
        ankle is pointing sideways, foot cold
        mom fell and hit her head, takes Eliquis
        banged my head, now confused and sleepy
        my son hit his head and passed out
        baby fell off the changing table on her head
        knocked out for a minute at practice today
        husband hit his head, acting weird
        Dad fell, head bleeding, he's on warfarin
        my daughter wont wake up after bumping her head
        head injury, one pupil bigger
        my toddler fell and is vomiting
        sudden terrible headache, like a thunderclap
        my wife has the worst headache, shes vomiting
        head exploded with pain five minutes ago
        sudden severe headache and stiff neck
        bad sudden headache, cant see right
        my husband is having a seizure
        my daughter is shaking and won't respond
        first seizure today, feel foggy
        someone in the gym is having a fit
        baby jerking and eyes rolled back
        my son is convulsing with fever
        he wont stop seizing
        mom had two seizures this morning
        coworker on the floor shaking, foaming
        had a siezure in the car just now
        fever, stiff neck and light hurts my eyes
        my son has fever and can't bend his neck
        purple spots that dont fade and high fever
        baby has fever, bulging soft spot
        my roommate has a fever, stiff neck, confused
        fever, shaking chills and confused
        my mom is burning up and not making sense
        wound is infected, i have chills and racing heart
        I think it's sepsis
        dad has a uti, now hes confused and cold
        104 fever, shivering, cant stand up
        red streaks up my leg, fever, dizzy
        My two week old has a fever
        my tongue is swelling up
        hives all over and cant breathe
        bee sting, my face is swelling, dizzy
        allergic reaction, lips swollen, hard to swallow
        my son ate peanuts and hes wheezing
        used my epipen just now, now what
        my daughter is having an anaphylactic reaction
        took new antibiotic, throat tight and hives
        woman here swelling up after eating shrimp, gasping
        my sugar is 38
        blood sugar dropped, im shaky and confused
        my husband is diabetic and wont wake up
        my mom took too much insulin
        low sugar, he's sweating and talking nonsense
        glucose reads HI, vomiting, breathing fast
        I think my dad has heat stroke
        hot, confused, stopped sweating, been working outside
        someone left a baby in a hot car here
        my son collapsed from the heat at practice
        too long in the sun, vomiting, cant think straight
        just swallowed a whole bottle of tylenol
        i overdosed
        my son overdosed
        my daughter took all her pills
        my friend took fentanyl and won't wake up
        toddler swallowed my oxycodone
        my grandson ate a button battery
        accidentally took double my heart pills, feel faint
        my wife drank antifreeze
        gas smell at home, all of us dizzy
        my mom mixed up her meds, barely awake
        Someone OD'd in your bathroom
        i cant stop the bleeding
        bleeding heavily from my surgery wound
        my husband is vomiting blood
        pooping a lot of blood, feel faint
        cut my arm deep, blood is spurting
        nosebleed for an hour, on xarelto, wont stop
        black tarry poop and dizzy
        my son cut his leg, blood everywhere
        my husband collapsed
        I just passed out
        mom fainted and isn't waking up
        someone passed out in the waiting room
        my dad is unresponsive
        he's unconscious
        found my neighbor on the floor, no pulse
        blacked out at the wheel today
        my baby is limp
        cant wake my daughter up
        i keep fainting since this morning
        my son passed out running track
        call 911, she's down
        32 weeks and the baby isn't moving
        baby is kicking less than usual, 36 weeks
        pregnant, bad headache and seeing spots
        my pregnant wife is bleeding heavily
        pregnant with sharp belly pain, feel faint
        my kid was under water, coughing, very sleepy
        pulled my nephew out of the pool, not breathing
        stabbed in the leg
        my brother got shot
        My Walter's smile went crooked at breakfast and the coffee is dribbling down his chin
        dads talking like hes got marbles in his mouth and he doesnt even drink
        Was laying block and my left hand just quit on me, dropped the trowel three times, can't make a fist now
        nana keeps calling the remote a banana and half her face looks asleep
        For about ten minutes this morning I could not make words come out. It's all back now so I'll keep my 2 o'clock
        the lady i sit for is leaning over sideways in her chair and cant lift that arm to wave at me
        My husband put his shoe on the wrong foot, then just stared at me like I was speaking Chinese. That was twenty minutes ago.
        can somebody tell me why my whole right side went to sleep while i was doing dishes and wont wake up
        Room started spinning out of nowhere, I'm seeing two of everything and I walk like a drunk sailor. Haven't touched a drop.
        coach is slurring and one of his eyelids is hanging down we r at practice
        There's an old fella in your waiting room, one side of his mouth has slid and he can't hold his pen anymore
        Yes Thursday works. Sorry for typing bad, my fingers on one side wont do what i tell them since lunch
        Grandpa woke up and his leg drags and he sounds all mushy, he was fine when we said goodnight
        feels like somebody parked a truck on my breastbone and it won't move off
        My wife has gone the color of putty, she's sweating buckets and says her jaw aches
        Thought it was the chili but this burning has gone up into my neck and down my arm and I'm clammy
        roofing all morning, now theres a big squeeze across my front like a ratchet strap getting cranked
        I'm eighty-one, and it's as if an elephant sat down on me while I was shelling peas
        mom says its just gas but she is gray and holding her chest and wont sit down
        My heart's been going like a hummingbird for an hour and I nearly greyed out standing up
        got this heavy tight thing between the shoulder blades and my left arm is like lead, also puked twice
        Can I move my slot? I've a vise round my ribs since I climbed the stairs, and I'm dripping wet cold
        grandpa put his nitro thing under his tongue three times and it still hurts just as much
        It's not sharp, more a fist pushing behind my bra, it comes with a sick stomach and it's getting stronger
        The plumber here at my house just sat on the floor rubbing his chest, he's white as a sheet and soaked through
        my ticker is skipping and flopping like a fish and i keep almost passing out
        kid im watching swallowed a grape wrong and hes not making any noise, lips going bluish
        Pop can only get out two words before he has to gulp air
        my puffer is empty and i'm whistling like a kettle, can't get enough in
        The baby's belly sucks way in under her ribs with every breath and she grunts
        Mother sat up all night at the window because lying down she feels she's drowning, and now there's pink froth
        cant catch my breth just sittng here typing this
        He's breathing like he ran a marathon but he hasn't left the recliner, and his fingernails are purple
        I mixed two cleaners in the shower stall and now my throat is closing up and every breath burns
        My sister has had five goes on her blue inhaler and she's still heaving her shoulders to get air
        hot dog stuck. grandson. nothing coming out when he tries to cry
        I was welding galvanised in a closed tank and since then I'm fighting for each lungful
        It's like sucking air thru a coffee stirrer, been worse every hour since noon
        Granny's oxygen machine is on full and the little finger clip says 79, she looks dusky and sleepy
        Eight days after my new hip and all of a sudden I can't get a full breath, it stabs when I try
        coughed up some blood this morning and my calf's been fat and sore since the flight from Manila
        Puffing like a steam train walking to the mailbox when yesterday I was fine, and that cast is still on my leg
        girlfriend just started the pill, now its like a knife in her side every time she inhales and shes winded
        my leg was swollen all week, today it's my chest that hurts and my heart is racing
        The surgeon did my knee on the 3rd. Out of the blue I got dizzy and breathless brushing my teeth
        Drove a rig from Tulsa straight through, hopped out, and boom, couldn't breathe, pain under the shoulder blade that catches
        had my baby two weeks ago, cant get air since this morning and i feel like something terrible is going to happen
        Dad's been in bed a month with his broken ankle and now he's panting and spitting red into the hankie
        I stopped my blood thinner for the dentist and now there's a sharp catch when I breathe in and I'm lightheaded
        came back from surgery on my achilles, boot still on, went up one step and my lungs just quit, pulse 130
        It nips me in the ribs with each breath and I've gone all trembly and short-winded, same side as that puffy leg
        something ripped inside between my shoulders, like a bedsheet tearing, and i broke out in a sweat
        My brother was lifting a transmission and felt a tear straight through from front to back, he's white and writhing
        Dad's belly is thumping like a drum you can see and his back hurts so bad he's gone grey
        They told me years back about a bulge in the big pipe by my stomach, and now there's a terrible pain in my flank and I'm faint
        worst pain of my life came in one second in my chest and is crawling down to my belly
        He's tall and bendy with that Marfan thing, and he just doubled up saying his back is splitting open
        Sudden tearing in my breast bone, then one arm went cold and I can hardly feel the wrist beat
        It went off like a zipper down my spine while I was on the toilet, now my legs feel weak and I'm cold sweating
        Grandfather's lumbar pain came on like a gunshot an hour ago, his tummy's hard and he keeps nodding off
        my mom has that aneurysm they check each spring and tonight her tummy and back are killing her, shes shaking and pale
        Picked up a hay bale and felt a hot rip run from throat to waist, it hasn't eased one bit
        uncle rays pain moved from his chest to his back to his gut in 15 min and he cant stand up
        I wiped and couldn't feel the paper. Sciatica's been wicked all week
        havent been able to pee since last night and my back is on fire
        It's like I'm sitting on a pillow that isn't there, everything I'd put on a bicycle seat is dead
        My husband messed himself in the truck and never knew it, and both his legs are wobbling after that slipped disc
        both legs r jelly since this morning, had to crawl to the bathroom
        Not sure if this matters for Tuesday, but I stand there and stand there and no water comes, and my privates feel frozen
        Pins and needles in my crotch and inside both thighs that started after I lifted the engine block
        wet the bed twice. im 34. back went out on sunday and down there feels like novocaine
        Mama can't tell when she's got to go anymore, since that back got bad on Friday, and her feet slap the floor
        I hung drywall Monday, and since Tuesday my backside's numb like I sat in snow and my stream has stopped
        they said bring up anything odd... well i cant feel my wife touching me down there, new since the weekend, back is worse
        Legs gave out under me both together at the bus stop, and now I'm dribbling and can't hold it
        My saddle area (pardon me) is without sensation as of this afternoon and my bladder will not empty
        fell off the scaffold and my shin has a corner in it that wasnt there before
        Gran slipped on the kitchen lino, one leg looks shorter and the foot's pointing at the fridge
        theres bone poking thru my buddys arm at the skatepark
        She tumbled off the monkey bars and her wrist is shaped like a fork, the fingers are turning white
        Horse rolled on me. Hips feel loose, like the bucket's broke, can't put any weight down
        my kneecap is round the side of my leg and its stuck there
        The ladder went and I came down two stories flat on my back, can't sit up, tingling in my hands
        Dove in the shallow end, hit bottom, and now his neck hurts and his arms feel electric
        brother got tackled and his ankle is facing backwards i'm not even kidding
        I heard a crack stepping off the curb and my thigh bent where there's no joint
        An old gentleman just went down hard outside your door and he's hollering about his hip, can't move the leg at all
        Forklift pinned me against the rack, my arm's got an extra elbow now and I can't feel the thumb
        toddler i nanny fell from the changing table and screams if anyone touches his leg, it looks bent
        Mother bumped her noggin on the cabinet, she's on warfarin, and she's getting sleepier by the minute
        he got hit by a line drive and he keeps asking me what day it is over and over
        took a 2x4 to the skull about an hour ago, thrown up four times since
        Clear water is dripping out of my son's ear after the bike wreck
        grandpa fell yesterday no big deal but today he's acting drunk and one black dot in his eye is way bigger
        Hit my head on the tub, out for maybe a minute, I take Eliquis. Should I still come at three?
        my bestie got kneed in the head at cheer and she wont stay awake pls
        The wee one fell down all the basement stairs and now she's floppy and won't look at me
        Got both eyes going black like a raccoon and a bad bump behind my ear since the dirt bike crash this morning
        Dad's on those thin-the-blood pills, walked into the garage door, goose egg is growing and he's mixing up our names
        A pallet came down on Luis, hard hat cracked in half, he was gone a few seconds and his speech is off
        baby rolled off the bed onto tile. soft spot looks puffed up and he keeps vomiting
        Nobody saw Auntie fall but there's blood on the stairs, a lump on her crown, and she doesn't know me
        It was like someone hit me in the back of the head with a bat but nobody was there
        worst headache ive ever had in my whole life came on in like two seconds
        My missus grabbed her skull in the middle of a sentence, screamed, and then got sick all over the floor
        During, well, marital relations, my head exploded with pain and it's still going strong an hour later
        a firecracker went off behind my eyes while lifting today and now my neck is stiff as a plank
        I've had migraines for forty years and this is nothing like one, it arrived like lightning and I want to lie down and die of the pain
        coworker sneezed and dropped to her knees holding her head says its a 10 out of 10 never felt it before
        Thunder in my head, all at once, at the sink. The light hurts and my eyelid's gone droopy
        my son was fine playing xbox then yelled my head my head and now hes confused
        Neck popped at the gym, then a brutal headache on one side and I can't walk straight
        Sister has a headache so bad and so sudden she can't open her eyes. Aunt Carol died from one like that
        like a nail gun in my skull, started from zero at 9:15 exactly, puking since
        My little boy went stiff as a board and is jerking all over, his eyes are rolled up
        shes shaking on the floor n foaming what do i do
        He bit his tongue and peed himself and twitched for about three minutes, he's never done that before
        The baby's hot as a stove and just had some sort of jitterbug in my arms, now he's limp
        one fit after another, he doesnt wake up in between
        Lady on the treadmill by the window dropped and her arms and legs are thrashing
        my roommate has epilepsy but this ones been going like six minutes and his lips are blue
        Pa quit drinking Sunday cold turkey and now he's shaking the whole bed and his eyes don't see me
        Came to on the shop floor with my tongue chewed up and the guys say I was flopping like a trout
        Her arm started twitching by itself, then her face, then she was gone, still not answering
        im thirty weeks pregnant and my husband says i just shook all over and stared. head is splitting too
        Student in my homeroom is convulsing, second time in ten minutes
        kids got a fever and purple spots that dont go away when i press a glass on them
        My daughter screams when I bend her chin down, can't bear the lamp on, and she's burning up
        dorm roomie is super hot, neck wont bend, talking nonsense
        The infant has a cry like a cat, a bulging soft spot and hands as cold as fish
        Head pounding, stiff as a fence post up the back of my neck, fever of 103, and a rash like flea bites spreading
        Had my ear infection for a week and now I can't look at daylight, I'm throwing up and my neck has locked with fever
        he's so drowsy i can't get him to drink, 104, and little bruises popping up on his legs as i watch
        Thought it was my usual crick but I've chills, the light stabs and I can't touch chin to chest
        my twin had a spinal tap tuesday now shes feverish with a horrible headache and stiff neck and keeps mixing up words
        Grandson came home from camp with the flu, only now he's blotchy, hurting everywhere, and doesn't know his own mother
        Our apprentice is shivering in the van with a coat over his eyes, says his neck's welded solid and head's bursting
        little one is floppy, won't nurse, hot, and arches backward when i pick her up
        Mum's got a water infection and today she's shaking like a wet dog, confused, and hasn't passed any since yesterday
        the cut on my hand has a red stripe racing up the arm and my teeth wont stop chattering, i feel like dying
        Dad's skin is blotchy like marble and cold, he's breathing quick and doesn't make sense
        Five days past my back fusion, fever 103.4, heart pounding, and I keep drifting off mid-sentence
        grandma was just tired from the cough but now i cant wake her up right and shes freezing cold and clammy
        My bedsore smells rotten, I've got the shakes and my blood pressure cuff reads 78 over 40
        I'm on chemo and my temperature hit 101.6 with shivers I can't control
        wife had a baby nine days ago, now belly pain, smelly discharge, hot and rambling
        Nicked my shin on rebar. Skin's gone black and bubbly in hours and it hurts way more than it looks, I'm feverish
        The man I look after has a catheter, he was burning last night, today he's grey, breathing fast and calling me by his dead wife's name
        No spleen since the wreck, and I woke up with rigors and a mottled belly
        feel sicker than ive ever felt in my life, tooth thing swelled my whole jaw and im shaking so hard i cant hold the phone
        stung on the neck and my tongue is getting fat
        She ate a cookie with cashews, she's covered in bumps and wheezing and I'm only the sitter
        My lips are blown up like inner tubes and my voice is going squeaky since the shrimp
        Took the new antibiotic twenty minutes ago. Itching from head to heel, throat feels like a drawstring pulled
        he used his epi pen n felt better but its coming back again, hives and cant swallow
        Fire ants got me digging footings, now I'm red all over, dizzy and the world's going dim
        grandbabys eyes are swole shut and shes drooling after peanut butter
        Since the latex band we used today I've broken out in welts and there's a lump in my windpipe
        Bee got Harold under the cap. He's vomiting, all blotches, and says he has a sense of doom
        kid in the break room opened somebodys trail mix and now hes scratching his neck and gasping
        It's my blood pressure tablet I think, my tongue's so big I can hardly shut my mouth
        my throat is itchy and tight and my chest feels weird right after sushi also my face is huge lol kinda scared
        Face like a pumpkin, rash running down, and he just slumped. He'd had one bite of the walnut cake
        Grandpa took his needle but skipped lunch and now he's sweaty and talking gibberish
        sugar is 38 and im shaky everything looks wobbly cant open the juice
        The diabetic kid on my bus is limp and won't take the gel
        My meter just says LO and I can't think how to spell
        She's acting mean and drunk, soaked through her nightie, and I can't get her to swallow orange juice. She does insulin.
        I gave Mother her shot twice by mistake and she's getting dopey
        hubby wont wake up for his appt, type one, skin cold n wet
        Been on my pump since I was six. Two juices down, still 44 and dropping, hands going numb
        Foreman's diabetic, he's staggering about the site cussing at nobody and his shirt's wringing wet
        ate candy and its not coming up, im seeing sparkles and falling asleep on the couch, home alone, 45 on my sensor
        Found Papa on the bathroom mat, his sugar kit beside him, eyes open but nobody's home
        My teenager mixed up the fast pen with the slow pen, thirty units, and he's trembling and confused
        been roofing in 108 and Tony quit sweating, he's red hot and swinging at us
        left the dog walk early bc my friend is super hot dry skin and talking to people who arent there
        An old neighbor with no air conditioning, I found her hot as a skillet and she can't say who's president
        Band practice on the blacktop, our tuba player collapsed and his skin is burning to touch, mumbling
        baby was in the car seat with windows up, shes floppy and bright red
        Picking strawberries since five, my cousin stopped making sense and threw up and she's like an oven
        ran the half marathon, now he cant stand, temp 105, keeps saying hes cold
        Attic insulation job. I've quit sweating, my head's pounding and I walked into a wall twice just now
        My father sat in the hot tub too long in the sun and he's scarlet, confused and can't climb out
        two a days got to Jaylen, he's staggering and doesn't know which locker is his, skin like a griddle
        We moved couches all afternoon in the van and my helper fell down jerking, he's boiling
        Grandmother shut the windows on account of burglars. It's ninety-nine in there, she's limp, dry and muttering
        my 2 yr old ate my heart pills i dont know how many
        She drank from the blue jug under the sink, her mouth is blistered and she's dribbling
        i took the whole bottle of tylenol last night and feel ok now, do i need to do anything
        The heater was on and we've all got headaches, the dog is passed out and my wife can't stand
        He's snoring funny, pinpoint eyes, and his pain patch is stuck on beside two others
        Grandma muddled her Monday box with Tuesday through Friday, swallowed the lot an hour since, and she's woozy
        boyfriend did a blue pill at the party hes gray and gurgling
        Mixed up my muscle relaxers with my sleepers and took six, I can barely hold my head u
        Sprayed the orchard without a mask, now my eyes stream, I'm drooling and my legs twitch
        toddler chewed a button battery out of the remote i think its gone down
        Picked mushrooms by the creek for supper and both of us are sick as dogs and seeing things
        My uncle drank antifreeze out of a Gatorade bottle in the garage, thought it was Gatorade
        he took too many on purpose and now he wont talk to us, just breathes slow
        chainsaw kicked back into my thigh and its pumping
        He's throwing up stuff that looks like coffee grounds and he's white as milk
        Been holding a dish towel on it for thirty minutes and it's soaked right through, third towel
        nosebleed wont quit, im on xarelto, swallowing clots, two hours now
        Mother's toilet was full of dark red like cherry pie filling and she fell back onto the seat faint
        put my arm thru the storm door, squirting every time my heart beats
        Grandad's vein popped on his shin in the shower, the tub's red and he's going cold
        my pads soaked every twenty minutes since dawn and i see stars when i stand up
        The table saw took two fingers. I've got a belt round my wrist, what now
        had tonsils out last week, hes spitting cupfuls of bright blood
        Came off the quad and my stomach's swelling and rock hard, I'm thirsty and everything's far away
        poop is black like roofing tar and i about fainted on the stairs, been eating advil like candy
        My surgical cut opened when I bent over and it's running down into my shoe and won't slow up
        she just dropped in the lobby and isnt moving
        My husband's face down in the garden and I can't rouse him
        kid went down in the middle of the basketball game no one touched him, not breathing i think
        There's a man on the bench by your elevator, I shook him and shook him, nothing
        I keep blacking out today, third time, woke up on the kitchen floor just now with my heart going nuts
        Went to get Nonna for her appointment and she's cold and gray in her chair and only moans
        He stood up from the machine, eyes rolled and hit the deck, he's making a snoring gulp every so often
        my swim teacher is at the bottom of the pool steps, they pulled her out and she wont answer
        Passed out while I was pushing a wheelbarrow, no warning whatever, and my dad dropped dead doing that at fifty
        Electric drill shorted in the wet, threw my mate across the room, he's out cold
        caregiver here. Mr. Ito folded up at the walker, no pulse i can find
        grandma fainted in church and she still isnt right after half an hour, gray lips, weak as water
        A black curtain came down over my left eye while I was watching the ballgame
        i cant see out of my right eye!! its just gone
        Mother says somebody turned the lights off on one side and it's been an hour
        went blind for five mins then it came back, weird right? im 67
        Temple's been sore to comb my hair for days, my jaw tires chewing, and now one eye has gone dim
        Drain cleaner splashed up in my face and everything's white fog
        Hundreds of floaters and flashing bulbs since noon and now there's a shadow creeping in from the corner
        My eye is rock hard and red, halos around the lamps, sick to my stomach, and I can barely see my hand
        half the tv screen is missing no matter which eye i shut, started while eating lunch
        Grinder threw a sliver and it's stuck in my eyeball, jelly coming out, no vision
        It's like petroleum jelly got smeared over the whole left eye since I woke, no pain at all
        grandpa walked into the door frame bc he says everything to the left of him disappeared this morning
        baby hasn't kicked since last night and i'm 36 weeks
        I'm six months along and there's blood running down my leg
        My wife's due in March and she's got a pain like a board across her belly that won't let go, and she's bleeding
        he usually does somersaults after i eat ice cream and today nothing, 33 wks
        Seeing sparkles, face all puffy, ache under the right ribs and my head is thumping, eight months gone
        Water broke at the bus stop and I can feel something like a rope hanging out
        positive test two weeks ago now super sharp pain one side and my shoulder hurts weirdly and im dizzy
        Is it normal for the little one to go quiet? She's barely moved all day and I've drunk cold juice and lain on my side
        car got rear ended, im 30 weeks, belly hurts and theres spotting
        My daughter-in-law is passing clots as big as plums, she's four months on
        twins arent moving like they do. one of them not since yesterday morning
        She's nineteen, never told anyone, and the baby's head is showing in the bathroom
        Slipped on the stairs on my bump this afternoon and the kicks have stopped
        half of nana's face looks asleep
        Seeing double and staggering, not a drop drunk
        coach slurring, one eyelid hanging down
        truck parked on my breastbone, wont budge
        Blamed the chili, but this burning's climbed to my neck and down my arm and I'm clammy
        three nitros, chest still crushing
        cant catch my breth sittng here
        hot dog stuck. grandson. no sound
        Like sucking air thru a coffee stirrer
        fat sore calf, now spitting up blood
        Ripped, right down my middle, God almighty
        back on fire and cant pee
        both legs jelly, crawled to the toilet
        bone poking thru my buddys arm
        Thigh bends where there's no joint
        Bike wreck, clear water dripping from his ear
        bestie got kneed in head, wont stay awake
        skull exploded 5 mins ago, puking
        shes foaming n shaking what do i do
        fit after fit, never wakes up between
        hot kid, purple spots, glass doesn't fade em
        Usual crick, I figured, only I've chills, the light stabs and I can't touch chin to chest
        No spleen, woke up shivering and mottled
        bee got me, tongue getting fat
        Shrimp. Lips like inner tubes. Voice going.
        sugar 38 cant open the juice
        baby floppy bright red hot car
        toddler ate my heart pills
        blue pill, boyfriend's gray and gurgling
        chainsaw, thigh, it's pumping
        Third towel's soaked right through
        she dropped. isnt moving. lobby
        no pulse on Mr. Ito
        right eye just went black!!
        Mum's gone blind on one side
        Six months along, blood down my leg
        heart attack
        car crash now, people trapped
        my hair is on fire from a candle
        my kitchen is on fire
        there was an explosion
        need an aed, man down in yoga class
        no heartbeat, in class now
        help someone is drowning in the pool next to work
        my sugar is 520 after cookies
        kid bit a power cord doing homework
        she is in labor at work
        a truck hit my dad, hurry
        car hit my daughter, help
        ches pain what do i do
        bitten by a rattlesnake at the zoo
        he collapsed in class and has no heartbeat
        my newborn has a fever, can i cancel my appointment
        i can't pee since yesterday and my legs are numb
        half my mouth quit working at breakfast
        my husbands words are coming out scrambled
        grandma cant lift her left arm off the blanket all of a sudden
        tuesday at 4 is fine. weird though, i keep dropping my fork and my hand feels like its not mine since lunch
        coffee keeps dribbling out one side of my lips, started like 20 min ago
        so i was folding towels and talking to my daughter on speaker and she goes mom youre slurring are you drunk and i havent had a drop and now this side of my face feels heavy
        couldnt talk for about five minutes this morning but its gone now
        do i need a referral for pt? also yesterday evening my right leg and arm went limp for ten minutes then came back like nothing happened
        my dad went blank, couldnt say moms name, then was ok again. this was an hour ago
        room is spinning i see two of everything and i cant walk straight since i woke up
        Yes, I can do Thursday. My wife, however, has just begun veering to the left when she walks and her eyelid has dropped.
        guy in your waiting area just went droopy on one side and he aint answering the front desk
        chest feels like somebody parked a truck on it
        got this squeezing behind my breastbone going up in my jaw rn
        my left arm aches and im sweating cold
        can i move my 2pm? im clammy and my chest is tight and i feel like im going to throw up
        mowing the lawn and got a pressure in the chest that wont let up sitting down
        i figured it was the tacos but ive chewed half a roll of tums and this burning in the middle of my chest is now down my arm and im gray according to my wife
        my heart is going like 180 and i feel faint, its not slowing
        pops is holding his chest n wont let me call nobody
        mom 71 diabetic suddenly super tired, sweaty, pain between shoulder blades and up to her teeth
        do u take blue shield and is it normal that my chest clamps down every time i climb the stairs today and i get dizzy
        been having chest pain since 3am thought it was a pulled pec
        the AED at our gym shocked my coworker and he is awake now but grabbing at his chest again
        inhaler aint working used it 6 times already
        my son is wheezing so bad he cant finish a word
        Friday morning works for me but right now I am having to sit bolt upright to breathe and I cough up pink foam.
        shes breathing fast and her lips look kinda blue
        baby sucking in under his ribs each breath and wont take the bottle
        choking on steak, he cant talk, what do i do
        i have copd thats nothing new but tonight im at 81 on the finger thing and i cant walk to the bathroom without gasping and the oxygen is already turned up
        eight days after my knee replacement and suddenly short of breath
        sharp pain when i breathe in plus coughing a bit of blood
        do i keep my appt tmrw? calf was swollen all week n today i cant catch my breath
        flew back from manila sunday, this morning a stabbing in my side with every breath and my heart wont stop racing
        my sister had her c section last week, she says her chest hurts breathing in and she nearly fainted at the sink
        out of breath just from talking, leg on the cast side is huge
        ripping pain thru my chest to my back came out of nowhere
        what time do you close today, my dad has an aneurysm they were watching and now his belly and back hurt terribly and hes white as paper
        like something tore between my shoulder blades when i lifted the cooler and now my legs feel odd and im dizzy
        my uncle with the triple A just bent over with awful back pain and is soaked in sweat
        numb in the saddle area and both feet are tingling
        The 10:15 is good, thank you. I should mention I wet myself twice since yesterday without feeling it, and the sciatica is down both legs now.
        i pooped myself and didnt know it. back pain is 10
        both my legs turned to jelly overnight after the disc thing
        hey is my mri back yet, since this morning between my thighs feels like novocaine and when i try to go nothing comes out
        my boyfriend hurt his back deadlifting monday and now hes saying his junk is numb and he stands at the toilet forever with nothing coming
        legs wont hold me since this morning and i lost feeling down there
        i drive a forklift and my back has been bad for years ok but today getting off the truck my two legs gave out and theres no sensation around my bottom
        hands got clumsy and legs heavy and stiff within a day after the chiropractor cracked my neck
        dove in the shallow end, arms are tingling, cant grip
        my kid got speared at practice and says he cant feel his legs
        can you see someone without insurance? fell off the trampoline on my neck and my arms are numb and weak
        legs were tingly tuesday, wobbly wednesday, and today i cant get out of the chair and its creeping to my arms
        neck cracked at the barber, now one eyelid droops and terrible pain on that side of the neck
        foot is cold white and no feeling all of a sudden, pain is unreal
        my shin is rock hard after the tackle and it hurts worse than anything, toes going numb
        bone is poking thru the skin
        my wrist looks like a fork bent the wrong way
        nana fell off the toilet, one leg is shorter and turned out, she screams if we touch it
        ankle snapped, foot pointing sideways
        what floor are you on? just came off my scooter and my forearm has a bend where there isnt a joint
        slid down the whole stairs, cant put any weight on my hip
        my boy fell from the monkey bars and his elbow is in a really wrong shape and his fingers are going white
        i can come monday. im on the garage floor, came off the ladder about 9 feet, and i cant get up, back is killing me in one spot
        kneecap is on the outside of my leg it popped over playing volleyball and its stuck there
        roof guy on my crew dropped two stories, awake but says dont touch my back
        my shoulder is out of socket and my hand is going dead
        t-boned an hour ago and my neck hurts right on the bone and my fingers buzz
        so do i need the police report number for the visit or can it wait, the car rolled on the 805 this morning and now my stomach is getting hard and i feel woozy
        hit my head and keep throwing up
        dad on eliquis bumped his head in the shower pretty hard
        she fell off her bike, was out cold for like a minute, now acting goofy
        Please confirm my 9:30. I take warfarin and a cupboard door caught me on the temple last night; my head has ached worse every hour since.
        soccer ball to the face at practice and now one pupil is bigger
        clear water coming from his ear since the fall
        my mom tripped on the dog sunday and whacked her head, she was fine, joking even, and today shes sleepy and calls me by my aunts name
        baby rolled off the bed onto tile, has a squishy lump n wont wake up right
        worst headache of my life just exploded
        like a bat to the back of my skull, came in one second
        can i get a massage for this? my head went bang during sex an hour ago and the neck is stiff and i puked
        head pain zero to ten in a snap while i was on the bench press, cant stand light
        hubby yelled out grabbed his head said somethings burst and now hes vomiting
        my brother is shaking on the floor and his eyes are rolled back
        she had a fit, never had one before
        hes on his third seizure today they usually stop after one
        wednesday after 3 works. my daughter just went stiff and jerked all over for two minutes and shes not really back yet
        somebody in the pool area is convulsing
        eight months pregnant, my wife saw flashing lights then her whole body started jerking
        fever, neck wont bend, light hurts
        my roommate has purple spots that dont fade and hes burning up and confused
        can pt help a stiff neck? my teen cant touch chin to chest, 103 fever, keeps saying lights too bright
        newborn 100.9 and floppy
        i thought my son slept funny bc his neck is stiff but hes got a bad headache and fever and now this rash like little bruises on his belly
        shaking chills, confused, incision is oozing
        mom has a uti and today she doesnt know where she is, heart racing and cold hands
        cut on my leg, skin turning black around it and the pain is way worse than it looks
        ive had fever 104 since my hip operation last week and im breathing fast and feel like im dying
        not sure ill make it to my 11am, i have chemo going and woke up with 101.6 and teeth chattering
        the pain in my spine came with fever and now my legs are weak, i use needles if that matters
        tongue is swelling up
        ate shrimp now hives all over and throat tight
        he got stung, his face blew up and hes wheezing
        do yall use latex gloves? bc i just left there and my lips are puffing and im itching all over and its hard to swallow
        used the epi pen 15 minutes ago, swelling is coming back
        first dose of the antibiotic and my voice went hoarse and my whole body is welts and im lightheaded
        sugar is 41 and hes not making sense
        my grandpa took his insulin and didnt eat now hes sweating and wont answer
        im shaky and seeing blurry meter says LO what time is my visit again
        daughter is type 1, meter just says HI, shes puking and breath smells like nail polish
        coworker quit sweating, hot as an oven, talking nonsense, we are roofing in el cajon
        my son collapsed at football two-a-days, skin hot, mumbling
        can i still make the 5 oclock, been running the trail since noon and i stopped sweating and i keep forgetting where i am
        left my dad in the car while i ran in, its 98 out, he wont wake up all the way
        my toddler ate my blood pressure pills
        i took way too many tylenol by accident, like 20 since yesterday for my back
        hes blue and snoring weird, there was powder on the table
        drank from the wrong bottle, it was pool acid, mouth burning
        yes still on for noon i think. the heater in here smells and all of us have headaches and the cat is dead and my wife passed out
        grandma put on four of her fentanyl patches cuz her hip hurt and shes barely breathing
        doubled my oxy since the pain wouldnt quit and now i keep nodding off and my husband says i stop breathing
        blood wont stop its soaking towels
        poop is black like tar and im dizzy standing up, been eating advil for my knee
        sliced my wrist on a table saw and its squirting
        do i bring my own shorts? the fistula in my dads arm just opened and blood is pumping out
        my throat bled since the tonsil surgery and now its mouthfuls
        ok so its not a pt thing but i take xarelto and my nose has been pouring for 50 minutes and i had to sit on the floor because everything went gray
        my neighbor is on the ground not responding
        passed out twice today for no reason
        she just dropped in the hallway outside suite 200 and shes not breathing
        10 is perfect thanks. he blacked out at mile 3 though, hit the pavement with no warning, says his heart skipped
        can't wake my wife
        fainted on the toilet, chest fluttering, still feel like going out again
        cant see out of my right eye since an hour ago
        like a black curtain coming down over one eye
        what's your address? my vision went out on the left half and i dont want to drive
        my mother has jaw pain chewing, sore temples, and this morning one eye went dark
        bleach splashed in both eyes, everything is white
        32 weeks and bleeding
        baby hasnt moved since yesterday morning
        pelvic pain class at 6 right? im 28 weeks and soaked a pad with blood just now
        7 weeks along, one sided belly pain so sharp i fell and my shoulder tip hurts
        my water broke and theres a cord hanging out
        im 36 weeks, hands and face all swollen since two days, sparkles in my eyes, pain under my right ribs, headache tylenol doesnt touch
        kicks way less than usual today and i already tried juice and lying on my side
        my 2 yr old was under water, coughed it up, now breathing weird
        kid swallowed one of those little button batteries
        for the 3 30 tmrw im bringing my baby who has torticollis, she is limp since her nap and her lips are grayish, i shook her foot and nothing
        4 year old wont stand, burning fever, hip held bent, screams, now very sleepy and pale
        my son 14 sudden awful pain in one ball, throwing up, since 2 hours
        belly is hard as a board and i cant stand up straight, came on at once
        coworker grabbed a live wire, awake but his chest is skipping
        hot oil all down my arms and face, skin is peeling off
        is your clinic open sundays? my nephew fell against the firepit, his whole back is blistered white
        dad woke up today not knowing what year it is or me, yesterday he was doing crosswords
        got stabbed in the thigh outside the store theres a lot of blood
        my mouth slid to one side while i was brushing my teeth
        hubby is talking gibberish all of a sudden
        Thursday at 2 is good. By the way I dropped my coffee three times this morning because my right hand wont close, it was fine last night
        grandma cant lift her left arm anymore, started at lunch
        couldnt find any words for like 10 min today, its back to normal now
        so i was on a zoom call and my coworkers said my face looked weird and droopy and now i keep typing the wrong letters, i thought it was just tired eyes
        is there parking in back? my wife woke up leaning to one side and shes slurring
        everything went tilted and i see two of everything, cant walk straight since an hour ago
        dads whole right side just went limp in his recliner
        my boss is holding his phone upside down and half his face isnt moving
        pressure in my chest like somebody sitting on it
        i wanna cancel tomorrow, my chest is tight and the ache is going down my arm into the pinky
        mom is gray and clammy and says her jaw hurts and her chest too
        been having this squeezing behind the breastbone since i carried the groceries up, doesnt quit when i sit, figured it was the shoulder you been working on but now im sweating thru my shirt
        chest pains right now and throwing up
        heart going like 180 for half an hour and im about to faint
        whats your cancellation fee, my husband has crushing chest pain and is on the floor of the garage
        Elephant on my chest again, worse than my heart attack in 2019
        I am 71 and the band across my chest that I normally get on hills is here while I sit still watching television, and my nitro did nothing
        i cant catch my breath just sitting here
        my son's lips are blue hes wheezing bad
        the inhaler isnt doing anything and i can only get out two words at a time
        do i bring my insurance card? also my mother is gasping, she cant lie down or she says she drowns
        roommate choked on steak, its still stuck and he cant talk
        I have copd and usually get by but since 4 this morning im pulling for every breath and the oxygen clip says 79
        sharp pain when i breathe in and my calf is swollen from the cast
        coughing up blood and short of breath, 2 weeks after my hip replacement
        yes friday works, but ever since the flight from manila my leg is fat and today i get winded walking to the bathroom
        was told to walk after knee surgery so i did, got to the mailbox and suddenly no air, stabbing on the right side of my ribs, heart pounding, still there now
        sudden breathlessness out of nowhere, on birth control, leg hurts too
        tearing pain between my shoulder blades came on in one second
        my uncle has an aneurysm in his belly and now his back hurts terribly and hes white as a sheet
        can i switch to dr lee? something ripped in my chest and goes thru to my back, worst thing i ever felt
        i cant feel when i wipe and my back is killing me
        havent been able to pee since last night, both legs tingly
        saddle area is numb, started this morning after i lifted the washer
        my herniated disc was getting better till yesterday, then both legs got rubbery and now i wet myself without noticing, kind of embarrassing to ask but is that part of healing
        9 am is fine. should i worry that my privates went numb overnight with the sciatica
        lost control of my bowels twice today and my feet are weak, bad back
        my wife has to hold the wall, both her legs are giving out since this morning, and she says its all numb down there
        my ankle is pointing the wrong way
        bone sticking out of my forearm, fell off the ebike
        moms on the bathroom floor her leg is turned out and shorter she cant get up
        kid fell from the monkey bars, his elbow is bent funny and his hand is going white
        do you guys do xrays? came off a ladder about 12 feet onto my back at the job site and i cant move without screaming, been lying here 20 minutes
        my knee popped clean out sideways and the foot is cold
        got thrown from my horse, hip is crooked and i can't put any weight on it
        sorry to bug you on sunday, my neighbor who you treat tripped over his dog, his wrist looks like a fork and his fingers are going numb and bluish
        dad hit his head on the sink and hes on eliquis
        banged my head, thrown up 3 times since
        my teammate got knocked out cold at practice and now he keeps asking the same question
        i need to move my wednesday because my roommate fell off his skateboard no helmet, hes really sleepy and one pupil is huge
        grandpa slipped in the shower two days ago and takes warfarin, today he cant stay awake and is confused about what year it is
        clear fluid coming out of my ear after the crash
        toddler rolled off the changing table, big dent on his head and wont wake up right
        worst headache of my life hit me like a bat
        my sister grabbed her head screamed and now shes vomiting and cant look at light
        Do you take walk ins? I was doing squats and something popped inside my head, the pain was at full blast in a second and hasnt let up
        thunderclap headache 20 min ago never had anything like it
        hes shaking all over and his eyes rolled back
        my daughter is having a seizure its been 6 minutes
        please tell maria we cant come at 3, my brother is jerking on the floor and foaming, he never had fits before
        i woke up on the kitchen tile with my tongue bitten and wet pants, cant remember anything, ive never had epilepsy
        she had three seizures since breakfast and isnt waking up between them
        fever stiff neck and purple spots on my legs
        my college kid cant bend his neck down, 103 fever, light hurts him
        can you massage a stiff neck today? my daughter has had a high fever since last night, shes drowsy and has a rash that doesnt fade when i press it
        baby is floppy with a fever and her soft spot is bulging
        shaking chills, fever 104, and my surgery cut is oozing
        my mom has a uti and today she makes no sense and her skin is cold and blotchy
        had my knee scoped last week, thought it was flu but now im freezing and burning, heart racing, havent peed all day and my wife says im talking nonsense
        is tuesday still open for my father? hes hot, breathing super fast, and cant be roused, the sore on his heel went black
        blood pressure 78 over 40 with a fever and my foot wound stinks
        my throat is closing i ate shrimp
        bee sting, hives everywhere and lips puffing up
        took the new antibiotic and my tongue is getting fat
        im in your waiting room and the lady next to me is swelling up and wheezing, she said she just had a peanut bar
        ok see you at 10. one thing, 15 min after the ibuprofen i broke out in welts and now its hard to swallow
        sugar is 38 and im shaky and cant think
        my husband is diabetic hes soaked in sweat and wont answer me
        took my insulin but skipped lunch, now everything is fuzzy and my hands wont work the phone right, is it ok to still come for my 1 oclock
        meter says LO and grandma is acting drunk
        my dad was roofing all day hes hot dry and babbling
        ran the half marathon, my friend collapsed, skin is burning and shes confused
        can we push to next week, i found my coworker in the greenhouse, 104 degrees in there, he stopped sweating and doesnt know where he is
        my two year old drank drain cleaner
        i swallowed the whole bottle of tylenol an hour ago
        my roommate took pills and i cant wake him, hes snoring weird
        pls cancel all my appointments, i took 40 of my amitriptyline tonight
        the generator was running in the garage and now me and the kids have headaches and are throwing up and the little one is really sleepy
        mom doubled up her fentanyl patches and is barely breathing
        accidentally sprayed pesticide all over, now drooling and muscles twitching
        blood is spurting from my arm i hit the glass door
        cant stop the bleeding, soaked three towels, im on xarelto
        throwing up stuff that looks like coffee grounds and im dizzy
        what time do you close? cut my thigh with a grinder and the blood just keeps pumping thru the rag
        black tar poop since yesterday and i nearly passed out on the toilet, im taking naproxen for my back like every 4 hours
        my father had his tonsils.. no his neck surgery 4 days ago and the neck is swelling up fast with blood and his voice is funny
        my husband just dropped, not breathing
        a man collapsed by your front door he wont respond
        passed out twice this morning, second time mid sentence
        fine with the 4:30. but my son fainted during basketball while running, no warning, and hes pale and says his heart is fluttering
        cant see out of my left eye, like a curtain fell
        everything went black in one eye for good at noon
        i have giant cell arteritis and as of this morning half of my vision is gone, do i keep my neck session or what
        30 weeks and bleeding bright red
        baby hasnt moved since yesterday, im 36 weeks
        I'm coming for the pelvic floor class at 6 right? only im 34 weeks with a splitting headache, sparkles in my eyes and my face is swollen
        7 weeks pregnant terrible pain low on one side and shoulder pain and im faint
        my baby isnt breathing right hes making grunting noises and ribs suck in
        pulled my daughter out of the pool shes coughing and really drowsy now
        she swallowed a button battery
        newborn 3 weeks old 102 fever wont nurse
        dove into a wave and hit sand, cant feel my arms
        got hit in a football game and my legs wont move
        you know me, the surfer with the neck. the board came down on it today and both my hands went dead and my legs feel like somebody elses, still lying on the beach
        rear ended an hour ago, neck hurts bad and now my arms are numb and weak, can u squeeze me in
        i speak for my dad who was on your schedule at noon, he got up fine, then over breakfast his fork kept missing his mouth and now he only answers yes yes yes to everything
        somebody in the parking lot is slumped over the wheel and not answering when i knock
        my chest is pulling in hard and i sound like a whistle, what number do i call
        bleeding, and this is my first pregnancy
        i'm bleeding and i'm pregnant with my first
        there is blood and it's my first baby, 10 weeks
        bleeding a lot and i'm expecting
        pregnant and bleeding since this morning
        spotting turned to bleeding, first pregnancy
        I get winded just walking since my knee surgery and it's new
        out of breath ever since the hip replacement
        I run out of air since they took the cast off
        can't get enough air since my ankle surgery last week
        my husband is putting his shoe on the wrong foot and laughing funny, one cheek just hangs
        cant grip the steering wheel w my left hand since like 20 min, im parked outside u guys
        the piano teacher upstairs here, my right hand quit mid-lesson and then came back after ten minutes, is that nerves
        Thursday 3pm is good. Grandpa's talking came out as mush at breakfast but he's fine now
        i know what i want to say to you but its the words, they arent, the bread. the bread at two
        everything spinning since i woke up and i keep falling to the right, seeing two of my dog
        We were hanging drywall and my partner let go of the sheet, said his arm wasn't his, now he's drooling a bit out of one side and says quit fussing
        half my tongue and half my face went to sleep during zoom today, should I keep my 5:15?
        mom cant read her own shopping list all of a sudden
        gray curtain dropped over one eye for five mins this morning then lifted. do i need to tell the therapist
        fist pushing behind my breastbone, sweating thru my shirt
        its my jaw and both elbows they ache bad and im clammy, started hauling nets, sitting on the dock now
        Is the heat pack supposed to help the squeezing across my chest? it goes down to my pinky and I feel like throwing up
        wife is grey and rubbing her chest says its the chili
        Yes I can do mornings. I have had this weight on my chest since about four a.m., it lets up and returns, and my left shoulder joins in each time.
        heart going like 190 on my watch for an hour and im lightheaded just lying here
        my defib thing zapped me twice while i was watering tomatoes
        so im a mail carrier and every hill today i had to stop cause of this burning up into my throat and teeth, now its there even in the truck sitting still
        Dad took three of his nitro already and the tightness hasnt budged, can we reschedule him
        cant finish a sentance without stoping for air
        used my rescue puffer 9 times since lunch its not touching it
        my nephews ribs suck in every breath and his lips look kinda purple, hes 2, we r in the waiting room
        do you have oxygen at the clinic? mine reads 81 and I can't get it up
        Woke up drowning in my own chest last night, had to hang out the window, ankles like loaves, and it is worse today even in the chair
        something went down the wrong way and grandma is holding her neck, no sound coming out
        Ten days after my hip replacement and I got this knife under the ribs whenever I inhale plus I'm winded from tying shoes
        flew in from Manila sunday, calf sore, now im panting on flat ground
        coughed up pink stuff and its sharp on one side when i breathe, still ok to come at 9?
        my boot came off last week from the ankle break, today on the stairs my heart raced and I nearly blacked out and couldnt get my wind back
        felt like something tore between my shoulder blades an hour ago and its moving down, worst pain ive had
        I've got a known bulge in my belly artery they're watching. Since noon the low back is in agony and I feel faint. Is traction OK?
        my buddy the mover was lifting a safe and got this ripping thing thru his chest to his back, one arm is cold now
        cant feel myself wipe since yesterday, back is wrecked too
        been standing at the toilet 40 mins nothing comes and i really have to go, sciatica both legs now
        Bicycle seat area is like it's been to the dentist. Started after Tuesday's disc flare. Would you need a new referral?
        both of my legs are jelly since this morning I slid down the wall getting to the bathroom and then I wet myself without knowing
        insurance is Blue Shield. the numbness got to my privates and the inner thighs over the weekend
        poop just fell out of me at work no warning, my back injury is from monday
        came off the ladder cleaning gutters, shin is bent where there isnt a joint
        theres bone showing by my sons elbow he fell off the trampoline what do i do
        Mother slipped on the bath mat. One leg now looks shorter and the foot turns out, she screams if we touch it. Could a therapist drive over?
        horse rolled over me an hour ago, pelvis grinds when i try to stand
        wrist looks like a fork and fingers are white n cold. u got anything today?
        my shoulder came out at wrestling and its still out, cant feel my hand
        Fell flat on my back from the scaffold about two meters and now I have pins in both hands and my neck won't let me turn, sitting in the van till it passes
        dived into the shallow end, arms feel like theyre buzzing and weak
        my legs dont answer me, got hit by the tackle ten min ago, coach says walk it off
        a pallet dropped on Luis's foot and lower leg, the calf is rock hard and he's howling, toes numb
        im on eliquis and banged my head on the car door, now sleepy and one pupil is big says my daughter
        gramps fell last nite hit his head on the sink he takes warfarin he seems ok just wants to sleep all day, keep his appt?
        goalie took a knee to the temple, threw up three times and asks what day it is over and over
        clear watery stuff dripping from my ear after the scooter crash
        My baby rolled off the changing table onto tile and has been floppy and strange since, we have the torticollis visit at 11, do we come straight in?
        headache hit like a hammer while i was on the toilet, never had anything close
        Could you massage this out? At 10:40 exactly my head exploded, neck is stiff, light is unbearable.
        deadlifted and BAM back of my skull, 10/10 in a second, puking now
        kid in ur lobby is jerking on the floor eyes rolled up
        My brother shook all over for six minutes and he hasn't come round yet, he never had that before, we only wanted to ask about his knee brace
        she had one fit then another right after and is still out
        roommate burning up, cant put chin to chest, purple dots that dont fade when i press a glass on em
        neck so stiff and fever 103 and the lamp hurts my eyes, is that from the exercises
        my 6yo has a fever he's confused and cries when i bend his head forward
        Shaking so hard the bed rattles, skin blotchy, haven't peed since yesterday, it began with the catheter
        had my knee washed out friday and now temp 104 and my wife says im not making sense
        dad in the care home, bedsore stinks, he's cold and sweaty and hardly wakes when we call, they told us wait for the doctor monday
        Can my aunt still come in? She's breathing super fast, fever, talking to people who aren't there, had a UTI all week.
        the redness on my shin jumped 4 inches since lunch, black blister in the middle, pain is insane
        ate a cashew cookie lips like sausages throat closing
        beekeeper here, got stung a dozen times, hives everywhere and my voice went hoarse, took a benadryl
        after that tape u put on, im covered in welts n my tongue is getting thick, should i peel it off
        first antibiotic pill at noon, now wheezing, itchy palms, dizzy when I sit up. Is 2 o'clock still mine?
        used the epipen on my daughter 10 min ago she looks better, we dont need the hospital right? we are near your clinic
        my sugar says 38 and my hands wont work the juice box
        husband is diabetic, soaked with sweat, swinging at me and won't swallow
        meter just reads HI, been throwing up all day, breath smells like nail polish, gonna miss my session sorry
        took my insulin twice by mistake and now im shaky and cant think straight, who do i bill for the missed visit
        roofers here, one of our guys quit sweating and is talking nonsense, hot as a stove
        I ran the half in Ramona today and my friend is on the curb, red dry skin, doesn't know her name. do you have ice
        mascot for the ball club, passed out inside the suit and since then puking and seeing stars, head cooking
        found my toddler with grandmas blood pressure pills, four missing
        i took the whole bottle of tylenol last night i feel fine though. dont tell my mom
        roomie wont wake up, snoring weird, blue nails, theres foil on the desk
        mixed two cleaners in the tub, chest is burning n I can't stop coughing
        We all woke up with headaches and nausea, the cat is limp, and the generator ran in the garage all night. Anyway we'd like to move Sam's 10 a.m.
        is it bad if i put on 5 of mom's fentanyl patches for my back, im nodding off while i type
        baby swallowed one of those flat round batteries i think
        grinder slipped, thigh, blood is pumping out and soaked two towels
        nose has been pouring for 50 min im on blood thinners, still ok for 4:30?
        threw up what looks like coffee grounds and my poop is tar, weak as a kitten
        the dialysis arm is spurting and my mother cannot stop it with her hand
        table saw took the tip of my finger clean off, its in a baggie. do hand therapists reattach
        old fella on the bench outside your door slumped over and isnt answering me
        Our choir director dropped like a sack mid-rehearsal, she's breathing odd, sort of gasping, somebody is fanning her, she was a patient of yours
        blacked out twice today just from standing at the register
        Dad's out cold on the gym mat, no pulse that I can find
        right eye went black at the eye of the needle, im a seamstress, still black
        Temple sore for a week, jaw tires when chewing, and since this morning I can't see from that eye. Is this a TMJ thing?
        flashes then a shadow creeping in from the side, left eye, since last nite
        28 weeks and she hasnt kicked since yesterday lunch
        pelvic floor appt at 1 but im 33 weeks and theres bright blood in my underwear, come anyway?
        pregnant 36 wks, pounding head, sparkles in my vision, face blew up overnight
        7 weeks along, stabbing on one side low down and my shoulder tip hurts, fainted in the shower
        gave birth nine days ago and I'm going through a pad every twenty minutes with clots like plums, so I don't think I can do the back class
        water broke and something like a rope is hanging out
        my stepdaughter ate soap pods, foaming and sleepy
        newborn 3 wks old, 101.2, wont nurse, hard to wake. hes there for his neck tomorow
        pulled my lil cousin out the pool he coughed and now he's breathing fast and sleepy, thats normal right
        stand-up bass player. after the crash my hands don't close and I can't feel the bow, it was an hour ago, other driver left
        rear ended on the 805 this morning, belly hard and hurting by the seatbelt mark, peeing red. wanted to ask about whiplash
        electrician, got 240 across both hands, heart is doing flips since
        legs got weak from the toes up over three days now its my arms and its hard to swallow, had the runs two weeks ago
        foot went white n ice cold out of nowhere, cant find a pulse in it
        the fryer tipped, whole forearm and chest blistered, skin sliding off. do you do burn rehab
        rattler got me on the trail behind the house, hand is ballooning, still on for tomorrow?
        yes, mondays at 8. sorry for the typos, my hand keeps drifting off the keybord and that side of my mouth is leaking coffee
        my ma, 81, was fine at mass and then she couldnt say my name she said spoon, its about half an hour
        addison's, been vomiting since 2am cant keep my steroid down and im fading out
        one testicle swelled up out of nowhere an hour ago, so bad im on the floor. thought it was a groin pull, i play rugby
        Since the neck adjustment this morning I have a droopy lid, hiccups, and I walk like a sailor. Should I book a follow up?
        came up from 90 feet too quick, im a urchin diver, now my hips ache and my legs are going to sleep
        knife slipped shucking oysters wrist wont stop squirting
        grandson's shaking with a fever of 105 and then went stiff and blue, is over now, he's dazed
        Oh and before I forget, the left leg simply did not come along when I got off the bus just now.
        been sat in ur parking lot 15 min cause i cant catch my breath walking from the car, never had this
        what's your fax? also my chest feels like somebody parked a forklift on it
        I keep bees, sheep and a bad knee, and an hour ago the ram hit me in the ribs, now there's a crackle under my skin and I breathe like a bird
        lady on the recumbent bike next to me just went gray and says arm hurts
        prob silly but ive no feeling from the belly button down since i sneezed this morning
        fell off the stage at load-out, cant put any weight on my leg and the knee is facing sideways
        im 16 and i took something at a party and my heart wont slow down and i keep seeing bugs, pls dont call my parents
        my girlfriend with lupus passed out, bit her tongue bloody and peed herself, now shes just staring
        Would ice help? The stairlift dropped Mom, she's 88 on Xarelto, egg on her forehead and she's calling me by my father's name
        cast is so tight my fingers are blue and i cant move em, pain meds do nothing
        throat is so swollen i cant swallow spit, talking like a hot potato, drooling on my pillow
        tell Dana im late, puked blood a bunch in the uber
        my dad with parkinsons choked on toast this morning and now hes breathing wet, hot, and wont open his eyes for me
        We can do the 14th or the 16th. He woke up with one eyelid shut, the worst headache of his life, and he can't stand daylight
        nail gun went thru my chest pocket, tiny hole but im getting short of air
        quads are rock hard since that 500 squat challenge and i pee cola color, barely can lift my legs
        i'm a postpartum patient, 5 days, and suddenly can't get air lying down and my heart is racing
        """#
}
