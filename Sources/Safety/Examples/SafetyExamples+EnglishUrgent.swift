extension SafetyExamples {
    /// Lines of people who have to be seen today, in English; each line is one.
    static let englishUrgent = #"""
        knee is cooking and i have chills
        my knee blew up overnight and its burning hot
        woke up, ankle red hot, temp 101.4
        big toe on fire since midnight, cant even have a sheet touch it
        my wrist got fat and red out of nowhere and im shivering
        dads knee is like a grapefruit and hes running a fever
        elbow glowing red, warm as a stove, 102 last night
        hip hurts so bad since this morning and i feel feverish
        her knee feels hot to my hand and she has the shakes
        knee puffed up by itself no injury, hot to touch, cannot bend it
        I did not bump it or anything but since last night my left knee is double the size and you could fry an egg on it
        my little boy wont walk on his leg since yesterday, says his hip hurts, and he has a fever
        toddler refuses to put her foot down, knee warm and puffy, 101 in the ear thermometer
        probably nothing but my shoulder joint turned scarlet and I've been sweating through my pajamas since Tuesday
        got a gel shot in the knee 3 days ago and now its swollen tight, hot and i have the chills
        the cortisone was on monday, by wednesday the joint was steaming and throbbing and i feel fluish
        My prosthetic knee, five years old and never a problem, suddenly swelled up and turned warm, I feel rotten
        hot knee plus fever
        finger joint swelled up like a sausage, hot and red, poked it on a rose thorn
        Red puffy ankle, no twist, hot skin, teeth chattering
        my husband has the gout usually but this time the knee is boiling and he is 102.6
        can i still come thursday? knee swelled overnight, feels warm like a heating pad, and i got a temperature
        i am on immune drugs for rheumatoid and one knee, just the one, is suddenly way hotter and bigger than the other
        my knee it is very fat and hot today, and I have cold in all body, I shake
        one joint only, angry red, started at 3 am, I cant bend it even an inch
        grandma's wrist is bright pink and she yelps when anyone moves it, and shes warm all over
        sorry to bother, elbow has a squishy hot bag on the tip and I've had fever since last night
        the bump on my elbow got red, hot and the redness is crawling up my arm
        knee has a heartbeat, its hot, i feel sick
        tylenol isnt touching this fever and my hip is locked up w pain since sunday
        its like somebody pumped my ankle with hot water, happened in a few hours
        im diabetic and my foot is swollen red and hot all of a sudden, no pain really, shape looks off
        foot turned warm and puffy, i have no feeling in my feet from sugar so idk if i hurt it
        my name is Carla Ruiz, reason for visit: knee swelled up hot last night, fever 100.9
        left knee pain, hot, throwing up a bit and temperature since yesterday
        joint pain that moved around, now the ankle is huge and hot, and I have little pimples on my hands and fever
        had a tick bite in may and now my knee is a balloon and warm
        my teen's knee is red like a tomato and he says he's freezing under 3 blankets
        i used to have arthritis flareups but nothing like this, this one came in one night, cherry red, with fever
        cant straighten elbow, its roasting, thermometer says 38.9
        Knee drained last Friday. Now it's twice as big, blazing, and I can't get warm.
        hot swollen wrist after cat scratched me two days back
        ever since the dentist pulled my tooth ive had fevers and now my artificial hip hurts
        my replaced hip started aching out of the blue and i've had night chills all week
        Can therapy help a knee that went hot and tight overnight? I also have the sweats and feel like flu.
        the neighbor lady showed me her knee and it was radiating heat, she said she had 101
        joint so sore the breeze hurts, red as a lobster, came on at supper
        collarbone joint swollen and hot and i use needles sometimes
        fever and one side of my low back joint throbbing, cant stand on that leg
        my shoulder implant area feels hot and swollen all of a sudden, not right
        i woke up thinking i slept on a heater, it was my own knee
        swole up knee n fever, wut do i do
        kneee is hott and swolen since lastnight
        baby's leg he keeps it bent and screams when i change the diaper, he is hot too
        rheumatologist closed today but my ankle tripled in size since breakfast and it burns
        i took a spill on gravel a week ago, small cut on the kneecap, now whole knee is red, hot and i feel achy feverish
        the skin over my kneecap is shiny red and tight since last night and im burning up
        overnight my thumb base swelled, hot, purple-red, cant hold a cup
        shivers all nite and knee big as melon
        one calf is fat and sore
        left calf swollen and warm since the flight
        calf feels like a charley horse that wont quit, leg is puffy
        my leg turned reddish purple below the knee and its tight
        12 hour drive and now my right calf is twice the left
        had my knee scoped last week, calf is hard as wood today
        the back of my leg hurts when i flex my foot and it got bigger
        one sock fits, the other wont go on, sore calf
        my wifes leg swelled up on one side after her c section
        a rope under the skin behind my knee, red and tender
        got home from Tokyo on Sunday and one leg only has been heavy, tight and warm ever since
        hip replacement 10 days ago and now the whole leg on that side is swollen to the groin and it aches
        i thought i pulled a muscle but i didnt do anything, just a sore hot calf and its bigger then the other one
        cramp in calf for 3 days, skin is shiny
        my boot from the broken ankle came off and my calf is swollen red and painful to squeeze
        I'm on the pill, and my left leg has been swollen and throbbing since yesterday, only the left.
        the veins on one leg are popping out and the leg is warm, new since the weekend
        mom has been in bed two weeks after surgery and her left calf is pink and hurts when i touch it
        leg clot before in 2015, this feels the same, calf ache and puffy
        They stopped my blood thinner last month and now my calf is sore and swollen again
        is it ok to massage my calf? its tight and swollen and warm just on one side after my ACL surgery
        should i foam roll this, my calf has been one big hard lump since the plane, and my ankle disappeared
        calf pain new since surgery
        right leg puffed up after long bus trip
        thigh is swollen and blueish, started after the cast went on
        in chemo and my one leg blew up like a tree trunk overnight
        my leg, only one, is become big and hot after the airplane
        Breathing is fine, no chest pain, but my calf is swollen, warm and tender since Monday.
        it hurts behind my knee and down, and my foot looks purple when i stand up
        trucker here, 3 days hauling, right calf feels like it's gonna split and its red
        postpartum 2 weeks, leg on the left heavy and swollen, thought it was normal
        my dad's ankle and calf on the side they operated are huge compared to the other one, and it's warm
        measured them, 15 inches vs 13 and a half, the big ones sore
        the calf squeezes and burns when i walk and stays swollen, started day 5 after foot surgery
        idk if its a blood clot but my calfs swollen n hurts to touch
        my granny says her stocking leaves a deep dent on one leg only and it hurts at the back
        can i get in today, doctor thought maybe a clot in leg but i didnt go for the ultrasound
        they wanted to scan my leg for a clot and I skipped it, still swollen
        covid two weeks ago, now one leg is thick and achy
        i sit all day gaming and my left leg is swollen and dark pinkish since last night
        arm swelled up and went bluish after heavy bench, just the one arm, veins sticking out
        my pitching arm is swollen and purple-ish since yesterday's game
        where they had the picc line my arm is fat and sore
        tender cord running along the inside of my thigh, reddish, new
        Pain in the calf, warm. Swelling. Right side. Surgery was the 3rd.
        my friend at the desk says my leg looks bad, its red and puffy from the knee down and i just flew from Boston
        pregnant 30 weeks and only the left leg is swollen and sore in the calf
        leg swelling one side started two days after the immobilizer
        is it normal that after a tib fib cast my calf throbs and toes are puffy and the leg feels full
        had a clot years ago, stopped coumadin, same leg fat again since tues
        appointment for calf strain please, no idea how i strained it, its hot and swelled up while i was laid up with the flu
        i keep a pillow under it but the leg wont go down, the left, its been swollen and sore since the catheter in my groin
        charlie horse wont go away, leg red
        her left leg is enormous since the hysterectomy, right one is normal
        new swelling in one leg and cancer treatment
        swelled calf after knee replacement, do i do the ankle pumps or call somebody
        my incision is leaking yellow
        stitches popped open this morning
        scar smells bad and its wet
        pus coming out where they cut me
        the cut is gaping a little
        bandage soaked again, greenish stuff
        my surgery knee is getting redder every day and today its hot
        Fever of 101.8, six days after my hip replacement
        wound opened up when i bent my knee doing the exercises
        one of the staples tore out and i can see inside the cut
        its oozing brown goo from the bottom of the scar
        the redness around my incision went past the line the nurse drew
        shoulder surgery on the 9th, now chills and the portholes are weeping
        back surgery 8 days ago and clear fluid keeps wetting my shirt and headaches when i stand
        the little holes from the arthroscopy are dripping and sore
        had a bunion fixed, foot stinks under the dressing and throbs
        I feel achy and hot, had spine fusion two weeks ago, could just be the flu
        glue came off the cut and the edges pulled apart
        mom's hip scar has a blister with pus and she feels feverish
        i'm supposed to start PT monday but my incision is draining like a faucet
        can i shower if my surgical cut is oozing thick yellow stuff?
        the cut from carpal tunnel is swollen hot and i got red lines around it
        dressing was stuck and when i pulled it the scar came apart
        doc said call if fever, its 102 and the offices closed, knee replaced last tues
        my wound it opens and comes water, operation was one week before
        the skin near my staples is black at the edge and smells off
        post op day 5, shivering at night, sweating, knee hard and hot
        c section scar split on one side and leaks
        rotator cuff repair 12 days ago, my armpit is hot and swollen and i have temperature
        Kicked the coffee table and my stitches ripped, it's not bleeding much but it's open
        pin in my finger is loose, red around it and pus
        the external fixator pin holes are goopy and hot
        my meniscus surgery was fine til yesterday now the knee is puffing up, red, and i'm running warm
        temp 100.9 three weeks after ACL recon and the graft site is angry
        wet spot on the sheets every morning from my hip wound
        sutures look infected i think, all crusty yellow and hot
        dad keeps saying it's fine but his spine incision bulges and leaks pinkish water
        been having the sweats since they put the plate in my wrist and the scar is puffy red
        cut opened up in the pool, now its gooey
        incison is opend and sticky
        its hot around the scar, hot like a mug of coffee, and the pain is going up not down
        how long do wounds leak after a knee replacement? mine started leaking again today after a week dry
        name: Ed Park. reason: knee replacement follow up, scar started weeping cloudy fluid last night
        the dissolving stitch spot turned into a boil with white stuff and im feverish
        ankle surgery wound, under the cast smells rotten and my toes are warm
        there's a hole in my scar you could put a pea in
        foul smell from my husband's amputation stump, skin is red
        stump went hot and purple and has a blister, prosthesis rubs
        no drainage til today, today its pouring thru the gauze, straw colored
        got out of hospital friday w new hip, been shivery since sunday, leg feels hot near the cut
        nurse line said get it looked at, my incision is red with a streak
        my tummy tuck drain site is hot and leaking cloudy
        after epidural shot in my back i've had fever and my back hurts worse
        3 days since injection in the spine, skin is hot there, temp 101
        Sorry, small thing: my surgical dressing has turned green and I feel a bit off.
        the bump by the scar busted and stuff came out
        operated toe looks dusky and leaks
        my foot slaps when i walk, started 2 weeks ago
        i keep tripping over my toes lately
        toes drag on the carpet, new
        cant lift my foot up
        cant pull my toes toward me anymore
        wrist hangs down like a wet flag since last week
        my hand just droops, cant lift it at the wrist
        shoe front is worn out cuz my foot drags now
        flip flops fly off my left foot, it wont hold them, getting worse for three weeks
        over the past month my right foot has gotten lazy, it flops and I catch it on every curb
        i have to hike my knee up high to clear my foot, been that way since about ten days ago
        sciatica for months but now the ankle wont bend up
        back pain eased but foot went floppy last week
        i crossed my legs all through a long wedding and the foot hasnt come up right since saturday
        Lost weight fast on a diet, now my foot hangs
        walking sounds like clop slap clop slap this month
        can't stand on my heels anymore, could in the spring
        cant tiptoe on left side since last week, calf gives out
        Two fingers won't straighten by themselves. It crept up on me over three weeks.
        cant button my shirt, hand is getting clumsier month by month and my legs feel stiff
        grip is shot, i drop cups every day now and its getting worse
        the muscle between my thumb and finger is sunk in and getting thinner
        thumb wont lift off the table since i slept on my arm last sunday
        my arm muscles are wasting, shirt sleeve is loose on one side, noticed over a few weeks
        my legs buckle on stairs more and more each week
        getting up off the couch became impossible over the past month, thighs wont push
        my handwriting went bad and i cant snap my fingers or hold keys, few weeks of neck pain
        husband drags his left foot, it's gotten worse since labor day
        my mom's foot catches on the rug now, it didn't in august
        after my hip replacement the foot won't come up, they said wait but its been getting weaker
        knee brace was too tight and now top of foot is numb and toes wont rise
        the foot no go up when I walk, since two week, before was good
        legs feel like walking in mud and hands are clumsy, been creeping up for weeks
        my knee keeps folding, the thigh is skinnier than a month ago
        i stumble like a drunk, the front of the shoe scuffs, its new this month
        wierd, my left foot wont clear the step anymore, tripped 5 times this week
        foot drop?? started like 2 wks ago
        foot gone floppy, back pain
        Do you make braces? My foot started hanging down about three weeks ago and nobody has looked at it.
        reason for visit: tripping, right toes dont lift, began after moving furniture on the 2nd
        cant raise my arm since a bad shoulder pain ten days ago, the pain is gone but the arm is weak
        shoulder blade sticks out like a wing, arm weak, started last month
        I'm a pianist and my ring and pinky finger stopped obeying over the last few weeks
        can't turn the key with my right hand any more, getting weaker since October
        hand curls like a claw lately
        my foot fell asleep two weeks ago and never woke up and it drags
        the tops of my toes feel dead and the foot hangs, since i was kneeling laying tile all week
        my ankle has no lift, i walk like a horse now, a few weeks
        gas pedal foot is slow, cant lift off it right, started this month, i drive for a living
        twitchy muscles in my arm and its shrinking, hand weak
        each week another thing i cant lift, first groceries then the kettle, now a cup
        cant do a single calf raise on the bad side now, two weeks ago i did ten
        back pain at night and dropping pounds
        lost 20 lbs not trying, back aches all night
        had breast cancer, now my ribs hurt day and night
        spine hurts worst lying down, sweats soak the sheets
        pants falling off me and my hip throbs at 3 am
        prostate cancer in 2018 and a new ache deep in my back that wont let me sleep
        pain wakes me every night, no position helps, and i dont feel like eating
        my thigh bone aches at night, its deep, getting worse, i had lymphoma
        night sweats, fevers on and off, and the middle of my back is killing
        i'm down three belt holes since summer and my shoulder hurts nonstop even resting
        Melanoma five years ago. Since last month a pain between my shoulder blades that never lets up.
        my mother is melting away, she lost 15 pounds and cries with back pain at night
        the ache in my hip doesnt care if i move or rest, it's there all night and im losing weight
        scared its back, the cancer, cause my spine hurts like the first time
        I drench my tshirt every night and my low back hurts so bad i sleep in the chair
        no appetite, tired, thinner, and bone pain in my leg nights
        my kid has leg pain that wakes him at night, always the same spot, and he's pale and tired
        teen with knee pain every night, one side, worse and worse, lost weight
        these aren't growing pains, its one shin, lump, hurts at night, 3 weeks
        the arm hurts at the bone in night, I am lose 8 kilo
        lung cancer survivor here, neck pain new, cant sleep
        had a kidney tumor out, now my hip hurts when im just lying there
        smoked 40 years, shoulder pain running down inner arm, eyelid droops a bit, weight going down for a month
        back pain. night. sweats. weight.
        can't get comfy at night, back, and my clothes hang on me
        my backs been hurting steady 2 months, worse in bed, and i had thyroid cancer
        i eat fine yet i lost 12 pounds and my mid back never stops hurting
        doc said i was cancer free in june but this new rib pain wakes me up
        its a boring pain like a drill, only at night, and the scale keeps dropping
        sleeping upright cause of back pain, fevers every evening, was overseas last year
        evening fevers and spine pain, i had TB as a kid
        hiv positive, back pain all night and sweats
        i inject drugs and my backs been killing me for a week with chills
        back pain w fever 101, no injury
        my wife's myeloma, now a new sharp spot in her spine
        got a new sore bone on chemo, doc dont know yet
        lump in breast and pain in my upper back at night
        blood in my pee and flank and back pain keeping me up, losing weight
        can a mattress cause this? i wake up soaked with sweat and my spine throbs and my weight is falling
        steroid pills for years, sudden sharp mid back pain after sneezing, im 74
        coughed and something cracked in my back, cant stand straight, got osteoporosis
        grandpa shrank and his back hurts suddenly since lifting the turkey
        age 68, new back pain, never had it, had colon cancer
        bone pain that keeps me awake and bruises for no reason
        nite pain in hip 4 weeks, had cancer b4
        so tired, glands swollen, night sweats, and my back hurts
        lump on my thigh keeps growing
        bump behind knee getting bigger every week
        found a hard knot in my calf, doesnt move
        a marble in my neck thats now a golf ball
        egg size thing on my shoulder, growing
        there's a mass on my back that doubled since the summer
        my arm has a hard lump deep in the muscle, it doesn't hurt but it is bigger than last month
        was massaging my leg and felt a rock in there, it was not there in spring
        can you massage out this knot? it's been growing for two months and its stuck to the bone
        daughter's knee has a firm swelling above it that grew in 5 weeks, achy at night
        lump in groin, weight loss
        hard gland above my collarbone, new
        the ball under my skin is getting large and it feel hard, no pain
        testicle has a lump and my back aches
        armpit lump since a month, shoulder stiff, night sweats
        Had a sarcoma taken out of my thigh in 2020, there's a new bump by the scar.
        my fiance noticed a swelling on my shoulder blade thats growing quick
        tender lump on shin, bone, getting bigger, no bump to it that i remember
        doctor said its a cyst 2 years ago but since last month it grew like crazy and got hard
        thing on my foot sole growing fast and dark
        mole on my calf is bleeding and changed shape, should PT tape over it
        lump came up on my hip, tennis ball now, grape in july
        weird growth on my wrist bone, gets larger, throbs at night
        forearm lump, firm, growing, 2 months
        i thought it was a muscle knot but its hard like a stone and bigger every time i check
        his neck has a bunch of hard peas that keep growing and he's thinner
        rolled my ankle and cant stand on it
        twisted knee skiing, cant put weight
        fell off the curb, foot swelled purple, hopping everywhere
        heard a crack in my foot
        my wrist is bent funny after i fell skating
        slipped in the kitchen and my wrist is swollen and looks like a fork
        jammed finger sticks out sideways
        cant take 4 steps since i landed wrong at basketball
        my toe points the wrong way, stubbed it on the couch
        son fell off the trampoline, elbow huge and he wont move it
        came down on my hand at the rink this morning, now i cant turn a doorknob and it's blown up
        I missed the last stair last night and my ankle is the size of a softball, I can't step on it at all
        gran slid off her chair, says her hip is fine but she won't stand on it
        stepped off the truck wrong, something snapped in my foot, its black and blue
        i cannot to walk after I fall yesterday, the foot is big and violet
        collarbone has a step in it since i went over the handlebars, arm in a scarf
        shoulder popped out and back in last night, arm's useless
        my shoulder looks square after the tackle and i cant move it
        daughter did a cartwheel, heard snap, forearm crooked
        i think i broke my foot, dropped a dumbbell on it
        dropped a cinder block on my toes, nail's black, cant walk
        kicked a doorframe and pinky toe is sideways
        Punched a wall, knuckle sunk in, hand swollen
        ankle went crunch on the soccer field, carried off
        got a loud pop in back of heel like someone kicked me, cant push off
        felt like a rock hit my calf playing pickleball, can't go up on toes
        achilles went bang on the court today
        my bicep rolled up like a window shade, popped lifting a couch
        popeye arm since yesterday, heard a pop and bruised
        pec tore on the bench, chest muscle bruised black and dented
        hamstring popped sprinting, whole back of thigh is purple, can't walk
        quad snapped on the stairs, cant straighten my leg
        kneecap slid to the side and went back, knee is huge
        kneecap is way up high and i cant lift my leg straight since i tripped
        knee popped at soccer and blew up within an hour
        knee stuck bent, wont straighten since yesterday
        knee locked up like a jammed door, stepping out of the car
        something caught in my knee and now i cant extend it, happened getting off the floor
        heard a pop planting my foot, knee swelled like a balloon, feels like jello
        she came off her horse's mounting block, just a small fall, but can't bear any weight on the left leg
        knee jammed at 90 degrees in yoga and im stuck hopping
        pivoted to throw and my knee gave with a pop, cant trust it at all now, really swollen
        is ice enough? my ankle cracked in a pothole and i can't touch the floor with it
        should i tape it? finger bent backwards catching a ball and i cannot straighten the tip
        baseball hit my fingertip, tip hangs down now
        thumb bent back skiing yesterday, can't pinch, swollen at the base
        tripped over the dog, hip hurts, can barely hobble, im 79
        fell on my butt on ice, tailbone so bad i can't sit, and groin hurts on steps
        i'm a runner and my shin hurts on one exact spot even at night and now i can't hop on it
        runner, groin pain that got so bad i limp, can't lift the leg into the car
        stress fracture last year, same spot in my foot now hurts so much i cant step
        name is Tom, knee wont unlock since this morning, can i get in
        crashed my scooter, wrist is sore at the thumb side and swollen, cant grip
        my 6 year old limps and wont put his heel down since jumping off the swing
        someone stepped on my foot with cleats, i cant put it in a shoe or walk
        Coach landed on my leg in the scrimmage, shin is swollen and I can't walk on it
        toddler won't use her arm after i swung her by the hands
        kid's arm just hangs since dad pulled him up by the wrist
        pogo stick fall, ankle ballooned, kid screaming if i touch the bone
        foot flat like a pancake and can't stand, twisted it in a hole yesterday
        cant bear wieght on my ankel since i tripped
        felll down the porch step, knee wont hold me up
        dislocated my pinky, i pulled it but its still crooked
        elbow swollen, can't straighten after falling on hand
        ribs cracked i think when i coughed, hurts to roll over, no trouble breathing
        heavy door slammed on my fingers and theyre purple and one wont bend
        rolled it off the ladder's bottom rung, bone sore to press, cannot walk
        red streak going up my arm
        cat bit my hand, its swelling
        dog bite on my calf from yesterday, red and hot
        redness on my shin is spreading
        my leg skin is hot and red and the patch grows by the hour
        spider bite i think, black center, getting bigger
        bug bite turned into a hot plate size red mark and i have chills
        neighbors dog nipped me and i dont know if it had shots
        bat flew in my room and scratched me
        raccoon bit my ankle on the trail
        my kid got bit by another kid and now the finger is swollen with pus
        human bite on my knuckle from a fight, cant close hand
        punched a guy in the teeth saturday, knuckle's split and fat and red
        stepped on a rusty nail, foot is throbbing and red
        the scrape from my bike crash is getting redder and yellow crust and hurts more
        skin infection on my leg, drew a line with a pen, its past the line already
        sore on my foot wont heal, smells, im diabetic
        blister on my heel turned into a hole and there's red around it, I have diabetes
        toe went dark and cold-looking around the nail, diabetic, since few days
        ulcer on my shin leaking and the skin around it is red and warm now
        ringworm? a target shaped ring after hiking and i have fever and stiff joints
        Tick was on me for days, now a bullseye spreading and aches all over
        boil on my buttock the size of a plum, hot, fever
        ingrown toenail, whole toe is red, swollen, pus, red line up the foot
        infected cut on finger, cant bend finger now and its like a sausage
        shingles? burning band of blisters round my ribs since yesterday
        blisters on one side of my forehead and near my eye, burning
        painful stripe of little blisters on my back, new today
        my fingertip got poked by a fish hook, now its tense and throbbing all night
        coral cut from surfing at la jolla is swollen hot and red
        stingray got my foot on monday, now it's hot, red, puffy
        jellyfish scar is now oozing and hot
        cellulitis again i think, leg is tight red and warm
        the red on mom's leg was at the ankle this morning and at the knee now, she seems ok otherwise
        my tape gave me a rash that's spread, hot, and weeping yellow
        iv spot in my arm is red, hard, hot
        my tattoo is hot, swollen and leaking pus
        skin around my scrape feel hot like fire and the red is walking up
        hand swelled up after rose thorn, red going to wrist
        sunburned-looking calf but only on one side and i was indoors all week
        im at the desk now, my knee is swollen red hot and i was up all nite with fever
        while booking: tuesday works. also my incision started dripping this morning
        oh and one more thing my left leg has been twice the size since the flight
        phone is 619 555 0182, and my knee won't unbend since i squatted
        is it ok to come with fever? had my knee done last week and the cut is hot
        i can wait till next week right? my foot started flopping a couple weeks back
        Should I put heat on a calf that's swollen and sore since my surgery?
        cancel my appt, my wound broke open
        The lady I take care of has a red hot knee and won't eat much, feverish since morning
        my roommate can't walk since she twisted her foot, it's purple, she won't go to the doctor
        coach says walk it off but my ankle cracked and i cant
        no fever but the calf is so tight and sore, only one, after 2 weeks in bed
        it's not an emergency, but my wrist is deformed after a fall
        not to be dramatic but my scar is literally opening
        everyone says gout but i've never had it, knee is fire and im chilled to the bone
        my aunt had hip surgery, now has pink discharge on the pad and a temp of 101
        staff here, patient in chair 3 says her calf has been hot and swollen since her surgery
        staff: gentleman says his foot started dragging last week
        front desk q: a lady with fever and a hot replaced knee wants an appointment today
        can u see my kid today, he fell in pe and his wrist looks bent
        hey so uh my knee like exploded overnight, its hot n i got the chills lol
        Is dry needling ok? My thigh has a hard lump that's getting bigger.
        my hip cracked when i bent and now i cant lift my leg or walk
        new here. stairs impossible since last night cuz knee is stuck
        in the cast my fingers are swollen and blue-ish and it's too tight
        my kidney side hurts, burning when i pee, fever and chills
        fever plus stabbing in flank, thought i pulled a back muscle
        jaw wont close since i yawned
        neck glands huge and a fever for a week and my neck is sore
        headache on one temple, scalp sore to comb, jaw tires chewing, im 72, shoulders stiff
        shoulder in agony after the vaccine, red and hot and it's spreading
        bruise on my thigh got rock hard and bigger since the game, hot, i can't bend the knee
        my antibiotics for the knee ended and the heat and swelling are back
        antibiotic isn't working, red still spreading up my calf
        pick line arm sore n swollen
        toe joint angry hot n im on chemo
        knee replacement buckled and went crunch, swollen and i cant stand on it
        woke with one elbow burning, shaking under the covers, and no memory of bumping it
        my calf is fine when i lie but the minute i stand the left leg goes tight, purple and heavy, since my bed rest
        clinic in mexico did my knee, now there's cloudy drip from the hole and i feel feverish
        my surgeon is on vacation and the cut on my ankle is yawning open
        toenail side is split and green with a hot foot
        was cleaning the litter box, cat chomped my wrist joint, now wrist is stiff and fiery
        i limp cause of a lump on the ball of my foot that tripled this month
        the hip ache gets me up at two, at three, at four. i've also gone from 180 to 158 without trying
        my brace doesnt fit since my thigh ballooned on one side
        left foot paddles the floor like a flipper, three weeks or so
        both my shins fine, one knee tomato red, fever 39
        pulled off my sock and the shin was scarlet and shiny up to the knee, feels sunburnt, feverish
        i do tile work and the pad of my kneecap filled up, its hot, red and i feel ill
        temple is sore to comb, jaw tires chewing, im 72, shoulders stiff
        tendon under my finger is hot, whole finger curled and fat
        knee is an oven
        calf twice as fat, left
        got a fever, got a fat knee
        toes curl under and drag, month now
        foot floppin, gettin worse
        leg swelled after flight, just one
        scar dripping
        smelly bandage, day nine
        stitch hole spitting pus
        bone ache, night sweats
        pounds falling off, hip aches nights
        hard ball in thigh, growing
        heard snap, foot black
        knee stuck shut
        kneecap wandered off sideways
        dog got my hand
        red patch marching up leg
        chills after knee op
        hot hip, chills, limping
        ankle sprain can't stand at all
        went down on the boat ramp, wrist looks like a dinner fork now
        missed a step carrying laundry and I felt something give in the arch, the foot won't take any of my weight
        my wife slid in the shower, shoulder hangs low, she holds it with the other hand
        I was trimming hedges, didn't notice a puncture, now my knuckle is hot, can't make a fist
        last chemo was friday, and since this morning my port arm is puffy and sore
        no appetite since august, backache that hates the night, and my doctor's been watching a spot on my lung
        surgeon's office put me on hold for an hour. fever 101.2 and my new knee is radiating heat. where do I go
        my grandson's knee is fat and he has a temperature and wont let me touch it
        i was told to watch for one leg getting bigger than the other after this surgery and well it did
        ever since they took off the long leg splint my calf feels full like a water balloon and it aches to walk
        the physical therapist at my old place said my wound looked fine but now it's split wide and wet
        took the steri strips off and it just unzipped
        i had a little cut by my ankle and now the whole foot is angry, puffy and warm and i feel crummy
        bull terrier clamped on my forearm, punctures, swelling
        can't hold my foot up to put on slippers, came on slowly since thanksgiving
        my toes scrape on every stair now, my boss noticed before me, maybe three weeks
        my stride went weird, left foot hits flat like a paddle, since the disc thing flared this month
        the bowler in me is upset, wrist gave up, cant cock it back anymore since last weekend
        jumped off the dock and my heel hurts so much i crawl to the bathroom
        knee went pop at zumba and filled like a wineskin
        landed on my outstretched arm at rollerderby and can't bend the elbow
        big toe joint bent back on the mat, swollen shut, can't push off or walk
        my lad came off his skateboard, he can't put any weight through the ankle, it's egg shaped
        the doctor he take out my tumor two years before, now pain in the bone of leg every night
        hospice no, remission yes, but this ache in my pelvis started when i sleep and i'm getting skinny
        it hurts more when I rest than when I move and I wake up wringing wet, sheets too
        bra strap area of the spine aches 24/7, i had a mastectomy in 2019
        there's a new lump near my old scar, hard as a walnut and climbing
        sat on a plane 14 hrs to manila. one ankle is gone and the calf burns
        i drive uber all day, calf on the clutch side is tender and swollen and pinkish
        swelling in the leg with the blood clot filter, new since wednesday
        temp's up n down, wound's warm n wet
        wrist hot and ballooned, fever
        ankle red, shivering
        elbow sac red and boiling
        toe joint scarlet, chills tonight
        hip on fire plus temp
        shaky, feverish, swollen knee
        kid limping with fever
        one leg fat since surgery
        calf rock hard after flight
        left calf purple and tight
        sore red rope in leg
        thigh swelled after cast
        calf throbs, bigger than yesterday
        clot feeling in my calf
        ankle vanished, only left
        incision weeping green
        scar popped open
        cut smells like garbage
        staples leaking yellow today
        hot wound, temp 101
        stitches tore, can see inside
        new hip, fever tonight
        dressing soaked with pus
        redness growing around incision
        foot slapping the floor lately
        toes wont come up anymore
        wrist flopped, wont lift, week two
        dragging one foot all month
        tripping daily, ankle lazy, new
        hand getting weaker every week
        losing my grip, week by week
        heel walking gone, right foot
        backache all night, losing weight
        sweats and spine pain nightly
        cancer before, new hip pain
        bone hurts worst at night, thinner
        melting away, back hurts
        ribs ache, had lung cancer
        lump getting bigger fast
        hard knot growing on bone
        grape to plum, my arm lump
        neck lump wont quit growing
        mass behind thigh, enlarging
        snapped something, cant walk
        ankle crunched, no weight on it
        foot purple, hopping since fall
        finger crooked after football
        wrist bent wrong
        fell, hip hurts, wont stand
        elbow wont bend since fall
        toe broke i think, sideways
        collarbone lump after crash
        knee locked solid
        knee popped and ballooned
        cant straighten knee since twist
        kneecap dislocated, slid back
        meniscus caught, leg wont unbend
        achilles snapped, pushing off gone
        bicep popped and balled up
        calf felt shot, cant tiptoe
        cat bite puffing up
        dog bite oozing
        tick ring spreading
        rash line moving up leg
        shin red, hot, spreading
        infected blister, red streaks
        foot sore black, diabetic
        spider bite rotting and hot
        thorn finger, hot sausage
        bat bite on hand
        one calf is twice the size of the other since my knee surgery
        back of my leg is warm red and hard after the long flight home
        had hip replaced 9 days ago now my calf is tight and sore when i flex my foot
        my ankle and shin ballooned on just the left after two weeks in a cast
        cramp in my calf that won't go, skin shiny and hot, drove 14 hours sunday
        My father's lower leg is puffy and purple-ish, he's been in bed since the operation
        leg swollen n tender one side only, on birth control, hurts to walk
        is it normal that behind my knee throbs and the whole leg feels full, ACL done last week
        only the right leg got thick and pink, i got off a plane from manila on monday
        stocking leaves a deep groove in one leg, calf hurts to squeeze, surgery was the 3rd
        hi booking for post op and also my calf is burning and swole up
        new ropey sore vein and swelling in my calf, i've been laid up with the broken foot
        for about three weeks my toes catch the carpet
        my foot has been flopping when I walk, a little worse each week
        can't walk on my heels any more, noticed it this month
        i trip over my own big toe lately, ankle won't pull up
        over the past few weeks my shin muscle got lazy and my shoe scuffs the front
        My husband lifts his knee high like a horse because the foot hangs, about a month now
        been dragging the tip of my left shoe for two weeks, back pain before that
        ankle has gotten weaker since around halloween and the foot slaps down
        having to swing my leg out cause the front of the foot droops, 5 wks
        my toes stopped lifting sometime last week and the top of my foot is numb
        gradually can't raise the foot for the gas pedal, it's been like 20 days
        stumbling on curbs a lot this month, right foot doesn't clear
        rolled my ankle on the curb and cant put any weight on it
        landed on my palm, wrist is fat and purple and i cant twist a doorknob
        my toe is black and points funny after i kicked the bed
        Heard a crack stepping off the porch, foot is swollen like a grapefruit
        my 9 year old fell off the monkey bars and won't use her arm
        shin splints turned into one spot so sore i cant hop or stand on it
        knee hit the dashboard monday and i cannot bear weight at all
        tripped yesterday, collarbone has a bump and i cant lift my arm
        gramma sat down hard and has been hunched with back pain ever since, she has thin bones
        thumb bent back skiing, huge bruise, cannot pinch
        was told sprain but after the fall I can't take even four steps
        dropped a dumbbell on my foot, bone hurts when pressed, limping on my heel only
        my incision is oozing yellow stuff and smells
        shoulder surgery monday, now 101.8 and shivering at night
        scar opened up a bit and its hot and angry red
        pus coming from where the screws went in
        Stitches look wet, skin around is getting redder every day
        had my knee scoped, its puffy n warm and i have chills
        dressing soaked through with cloudy green fluid
        mom's hip cut is leaking 10 days after and she has a temperature
        red streak going up my arm from the stitches
        the little holes from my arthroscopy are weeping and sore, plus feverish
        is a bit of fever ok 6 days post op? 102 since last night
        the staples area is throbbing, swollen and hot to touch, back fusion 2 weeks ago
        my knee swelled up overnight, its red hot and i have fever
        ankle blazing hot and i cant bend it a hair, chills too
        woke up with a fat burning elbow and 101
        Her new hip joint is throbbing and hot years after the replacement and she's shaky
        got a steroid injection in my knee friday, now it's scarlet, swollen, feverish
        wrist looks like a boiled lobster and i feel flu-ish
        my 5 yo wont walk, hip hurts, temp of 102
        can't move the big toe joint and shoulder, both hot, sweating at night w fever
        fake knee is suddenly warm tight and i'm running a temperature
        a joint in my finger got bit by the cat, it's hot and swollen and i can't bend it
        shoulder is on fire to the touch, cant lift it at all, shivers since sunday
        immune drugs for my arthritis and one knee alone blew up hot, feeling ill
        back ache wakes me at 3 every night and ive lost 20 lbs without trying
        had breast cancer in 2019, now my hip hurts at night and resting doesnt help
        bone pain in the thigh that is worst lying down, night sweats, no appetite
        dad's prostate cancer and now his spine aches all night long
        Clothes hang off me, and this shoulder pain never stops even in bed
        hard lump on my thigh growing, getting thinner too
        pain deep in the ribs, nothing changes it, im a melanoma survivor
        my mother is shrinking, dropped two dress sizes, and cries with back pain in the dark
        kidney tumor out last spring and the new pain in my upper arm keeps me from sleeping
        cant find a position at night, sheets soaked, tired all the time, down from 170 to 148
        15 yo has knee pain that wakes him and a swelling above the knee, no injury
        lung cancer in remission but since weeks there's a gnawing in my mid back, worse when I lie flat
        """#
}
