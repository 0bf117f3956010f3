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
        quad snapped off the curb
        barre class, foot pop, bruise under the arch, cannot stand on the ball of it
        Lost the strength to get on my toes for ballet, left only, back pain since rehearsal
        I'm a CNA and my resident slid from the wheelchair at breakfast, now she screams when we turn her to the left
        the nanny said he only bumped it but my two year old holds his arm like a waiter with a napkin
        TB as a kid, back pain with sweats now
        toe went sideways on the couch leg
        shedding pounds, spine aching
        dropping forks lately, right hand
        arm weaker every day
        worse headache each day since the car accident
        She can't raise her eyebrow... no wait she can, it's her eyelid drooping by evening and her jaw gets tired chewing
        fingers wont spread apart, playing guitar is impossible since about Wednesday
        can't stand noise, threw up at school, got hit w a baseball 2 days ago
        quad shuts off going downhill
        I'm burning up and the shoulder they cleaned out is pouring stuff
        scraped it on coral in Baja, it's bubbling and the glands in my groin are big
        Not trying to skip the line, but I had my meniscus trimmed two Fridays ago, I did all my ankle pumps, and this calf is now firmer and rosier than the other and I can't stand my jeans touching it
        Behind the knee sore. Calf fat. Achilles surgery in May.
        Nana's hip is crooked
        Came in for a strain but nobody's asked, my leg is warm and I've got factor five
        legs jump and feel stiff, I had prostate cancer, now I'm wobbling
        Shoulder's hanging out again
        felt like someone kicked my heel, nobody there
        woke me 4 nights straight, bone pain, thyroid cancer survivor
        teen with a red puffy knee, no hit, shivering under blankets in July
        Doc said two weeks no problem but at night the bandage glues itself and yesterday I saw the tendon
        My daughter's been bragging about her pink cast all week, but tonight she won't hold a crayon, says her fingers are fuzzy, and they look like little cocktail wieners
        red, hard, warm and spreading. operated thursday.
        can't lift my arm AT ALL since I fell on the jet ski dock, it's bruised down to the elbow
        one joint, red, can't move it, recently treated for gonorrhea
        knuckle ballooned after cat bite
        Big toe joint and now the knee, blazing, can't have a sheet on it, temp 101.9
        Post concussion day 6 and it's getting louder in there
        toes limp, back blown
        we're at a quince and my uncle did the splits on a bet, there was a noise like a belt snapping, he's laughing but the back of his thigh is black down to the knee and he can't sit on a chair
        calf has no push. weird. new.
        Elbow crease empty where the cord was
        shower chair collapsed under pop, he cant sit upright for the pain in his lower spine and he has osteoporosis
        heel cord kaput
        Been in this boot three weeks and the back of my leg throbs and feels hot through the sock
        Forearm in cast is swelling, pain when mom straightens my fingers
        foot under a forklift yesterday
        portal hole from the scope is oozing something like custard
        Knee drained yesterday, cloudy they said, waiting for someone to call, now I'm feverish and can't walk
        there's a red line crawling up from my stitches
        Uncle has myeloma. Bent over to pick up mail. Crack. Can't straighten.
        shin cracked, football
        Fever since the spinal stimulator was put in and the back is tight like concrete
        can hear my ribs clicking when I roll over since the dirt bike wreck
        ear shut off, roaring
        My calf twanged like a rubber band and the heel won't push
        Okay so long story, my sister dared me to ride the wooden coaster at Belmont, I got off fine, then missed the very last step like an idiot, and now my instep is navy blue and I'm wheeling around in an office chair
        Concussed last week. Now dizzy, nauseous, ringing. Tylenol does zip.
        pus came out when the PT pressed my scar
        pus AGAIN from my ankle
        pulled off the dressing this morning and the smell made my wife leave the room
        since my hip surgery the foot won't flex up, the nurse said wait but it's been four days and it's worse
        cancer's back? hip hurts nights
        floaters by the thousand and flashes since I bumped my head surfing
        peed cola after the crossfit murph, arms swollen and can't bend
        Wednesday I cracked heads with the goalie. It's Saturday and light is unbearable and I vomited this morning.
        i'm 6 weeks postpartum and one thigh is bigger and aches when i stand
        my 9 month old, rolled off the changing table, one arm doesn't reach for toys
        Knee quits on me daily
        another clot I bet
        Graft site mushy and foul
        I was told rest. I rested. Headache climbs.
        my operated leg doubled
        cast shrunk or I grew
        kid woke up w a fever and won't let anyone move his hip
        the leg with the cast feels stuffed like sausage and the calf cramp won't quit
        my kid wont lean on that arm since monkey bars
        left shin glows and aches, bedridden
        can't feel pinky inside fiberglass
        leg fat below knee, flew Tuesday
        Elbow's puffed so big there's no point on it, after the fall from the hammock
        knee blew up right after the pop, crutches borrowed from neighbor
        she's three, limping, fever, won't put the foot down, had a cold last week
        thumb won't straighten, felt a twang washing dishes
        Heel shattered? jumped a fence
        long haul trucker, right leg puffed up, can't get boot on, aches like a toothache
        thumb bent backwards catching a softball, I can't pinch a penny
        I sat up and the world was hearing through a tin can, only on the left, two days now
        Knee cap is on the outside of my leg, it moved during zumba
        I'M 72 AND NEVER HAD BACK TROUBLE UNTIL THIS MONTH AND I LOST 15 LBS
        hey so i think my collarbone is in two pieces lol
        my toe numb, my foot weak, my back killing me, all since moving the couch, and today worse than yesterday
        I was shampooing and the sound in my right ear just drained out with the water, I thought it was plugged, but three days later it's still silent and there's a hum like a refrigerator
        keep puking since the concussion, third day
        Strange: pain is better, leg is worse
        my hand in there feels asleep since midnight and ring finger is blue
        pop behind ankle, pickleball
        i took cipro last week and now my heel cord gave out with a pop
        i can put my finger right on the vertebra that hurts, and i'm on steroids for crohn's, feverish
        on chemo, leg blew up overnight, one side
        foot slaps like a flipper
        got home from a 14 hour drive from Denver and there's a sore rope in my calf
        I'm a dental hygienist and lost the pinch in my dominant hand over five days
        Elbow popped out at wrestling, buddy yanked it back in, now it's giant
        Great aunt Lucille bent to feed the cat and felt a crack in her back, she is stooped and hurting terribly
        my arm is puffy and bluish on the side where they had the PICC line
        EMT off duty, looking at my own ankle plate scar, dehisced about an inch, purulent, streaking proximally
        Veiny hot calf, on birth control
        foot bones shifting
        jammed finger stays bent
        got bucked off the mechanical bull, tailbone's in agony and I can't sit or poop without yelling
        straight lines look wavy on a sudden, left eye
        colors faded in my right eye and it hurts to move it, I'm 29
        Thumb is backwards
        drywall guy, came off a six foot ladder yesterday, heel feels like broken glass every step
        The bone near my neck sticks up under the skin since Saturday's bike spill
        Hello, I'm Ron, 68, I fell in the garden onto an outstretched hand and my fingers are fat like hot dogs and I can't turn a doorknob
        calf too sore to touch
        My son's ACL incision has a white head on it and skin is tight and shiny, he won't eat
        knee got big within minutes of the twist and I heard the crowd gasp before I felt it
        cut's got maggoty odor
        can't wiggle toes inside the cast today. yesterday I could
        home health RN here, pt is POD 9 TKA, unilateral calf edema with warmth, denies SOB, surgeon's office closed
        Hip feels loose since I went down at the farmers market, new one, put in last year, toes turn outward
        fell, replacement shoulder, looks wrong
        My mother is the type who vacuums with a broken rib, so when she told me this morning she'd rather use the bedpan than stand on the leg she fell on Tuesday, I figured somebody better look at her hip today
        stroller tipped and baby will not kick with the right leg when we change her diaper
        I was in a fender bender four days ago and my breastbone grinds when I twist
        seeing twins of everything since the crash
        Twisted stepping off the trolley, bone on the outside is so sore I yelp when the sock touches it
        can't turn the key in the ignition no more
        Scar turned hot and bulgy
        blister from my brace turned black in the middle, I'm diabetic
        flank and back pain, 102, peeing burns, came for my PT but feel rotten
        My husband drags his shoe, the sole is worn at the toe, and that's in ten days
        it's like there's a coal inside my hip replacement
        left calf is tight as a drum and warm since the knee surgery
        mom tripped over the dachshund last night and one leg looks shorter when she lies down, she insists she's fine
        pinky snapped at recess
        headache wakes him up since the tackle, he's 16
        shingles on my forehead and now the eye's red and misty
        numbness climbed from ankle to knee in a week and I'm stumbling
        lymphoma history, rib pain, cant sleep on it
        Seam on my knee burst
        HIV positive, counts low, spine pain and temp
        goalie here. finger went under the post. sideways.
        Doc took me off Eliquis before the scope and now there's this ache and puffiness below the knee
        my mother in law fell out of bed at the board and care and nobody x rayed her, she winces when I move the leg
        Dropped three plates this week. It's my hand, it gives out.
        shaking chills since noon and my new knee is draining
        Fell down three porch steps carrying groceries and now my wrist is hot, huge, and bending wrong
        I blacked out for a sec at rugby on Sunday and since then it's like a vise that tightens
        green goo on the bandage
        HOT CALF. HURTS WHEN I PULL MY TOES UP. SURGERY WAS TEN DAYS AGO
        ribs moving separately when i breathe in, hurts but i'm breathing ok
        leg buckles on stairs now and it didn't on Monday
        nasty smell under the steri strips
        bicep balled up
        eye's gone foggy, right only
        teen with shin pain only at night, lump above the knee getting bigger
        my toes drag on carpet, shoe scuffs, new, help me get seen
        couldn't bend it this morning, ruby red, and the thermometer said 102
        i got stepped on by a horse n my ankle wont fit in any shoe
        Tender, warm, swollen, one side. Had a clot in 2011. Feels the same.
        neck pain plus fever plus I've had a line infection last month, can still move neck fine
        flashes and cobwebs in my vision
        grandpa leans & shuffles now, his legs forget, new this week after the fall in the yard, no slurring
        I coach U12 girls and one of my defenders came to practice in sunglasses, says the lights hurt, took a ball to the ear on Saturday, headache keeps climbing, dad says tough it out, I said no way
        I've got lupus, take steroids, ankle became a furnace overnight
        midnight bone ache, thinner
        my wife's kneecap took the full weight when she went down on the tile, she can't lift her heel off the bed
        my 12yo's growth plate maybe, he twisted sliding into third and can't put any weight through it
        Our pitcher felt his elbow crack mid throw and fingers tingle
        couldn't lift my arm after the fall, can't hold a brush to my hair, snap was loud
        fell at the roller rink and my tailbone, no my wrist, sorry dictating, the wrist makes a gravel sound
        The home health lady lifted the tape on my hip cut and made a face, she said it was cheesy looking and warm clear out to the belt line, and my temperature's 100.9, but the surgeon can't fit me until next Thursday
        finger tip droops, jersey caught it
        I've lost weight without trying and the tailbone area hurts at night more than day
        Had lymphoma. Back wakes me.
        I'm on my feet twelve hours framing houses and the top of my foot cracked, now I'm on one leg
        feverish with a locked spine
        elbow's the size of a mango
        Red streaks going to the groin from where I stepped on a nail at the jobsite
        i think my pin site is infected, crusty and red and throbbing
        can't lift big toe
        my foot's dropping
        my knees fold up, no warning, four falls this week, I'm 59 and not a clumsy man
        swelling just in the leg they put the filter in for, back again
        there's a hole above my heel where tendon used to be
        after the tooth abscess I got fever and a back that won't let me stand
        Is a knee supposed to bend backward a bit? started after lacrosse, swollen big
        HIP. FELL. CANT GET UP THE STAIRS OR DOWN EM
        my toes won't come up
        Hi its Tasha, I was doing box jumps & my shin went left but the heel string snapped, I'm in a walking boot from Amazon
        abuela went down in the Vons parking lot, she can scoot but the groin hurts too bad to lift the thigh
        pain that no position fixes, 3 weeks, losing muscle and pounds, cancer runs in me literally
        The seamstress here. My thumb and first finger used to thread a needle blind, and now they won't meet, no pain to speak of, just slack, and a little worse each morning
        My back throbs and I've been running 100.8 for a week
        kid fell from a scooter five days back, teacher says he can't follow the lesson & says his head is splitting
        crunchy collarbone, bike
        the hole where the pin came out is cherry red and stings and im hot
        wrist just drops since I slept on my arm, it's been 3 days
        Dad wont let me call anybody but he can't lift the leg since he tripped on the rug
        I am 81 and slipped by the tub, the hip lets me sit but standing is out of the question
        the new knee was great for two years and yesterday it became hot and stiff and I have chills
        quad tendon? stumbled on the bus and leg just swings like a pendulum
        compression stocking won't go on because the calf's so swollen, other one slides easily
        red warm leg, chemo week four
        wife says my back looks like raw meat where they operated, I can't see it, but I feel feverish
        Had a UTI, now my back is screaming and I'm shivery
        nephew scoots on his bottom now
        after the epidural injection my leg has less strength each day
        the fever's gone up to 101, my knee brace is soaked from the wound
        heard bone, saw lump
        there's a hard hot cord along the inside of my knee, spreading up the thigh
        yellow crust, fever, surgery Monday
        they say walk it off but I can't even stand on it coach
        the disc guy said call if the foot gets weak. it got weak
        my balance is off and getting worse a week after the fall from the truck bed
        nobody believes me, I'm 26, back pain at night, down two belt holes
        He fell off the trampoline and holds his elbow against his belly, cries if I touch the sleeve
        plumber, was wrenching a nut, elbow popped, arm is black and blue and I can't twist a screwdriver
        my granny's leg is red on one side only and she sits in the recliner all day since her back surgery
        Knee is cooking. fever too.
        pec tore on bench, armpit all bruised, chest lopsided
        ankle fat, toes tingly, stairs did it
        cast pinching, thumb blue
        red knee, 102, no injury
        fell on my side, blood in my urine pink since, ribs ache
        backache plus sweats plus 101
        bicep rolled up like a window shade
        four steps. that's all I managed after the fall before the foot quit on me
        helmet hit, five days, light kills
        toes went cold in the cast
        foot slaps the ground when I walk, started Sunday
        My husband, who never complains, is crying about his elbow, which is red and feverish and full
        can't twist my palm up, fell skating
        grinder spit metal in my eye at the yard, sight is cloudy
        Pitcher, 19, my throwing arm turned purple and heavy after practice and veins are popping on my chest
        My writing went to chicken scratch this month & my walk is stiff, neck surgery was suggested years ago
        my dad keeps rubbing his calf, says it's cramp, but it's red and he has cancer
        right ear: gone. since gym.
        diabetic foot, didn't feel anything, but there's a hole and it stinks
        Skim boarding. Ankle. My foot is on crooked.
        gray blob in the middle of what I see, one eye only, since the weekend
        wrist tendon flipped out of its groove and now pinky won't lift
        calf pain, quit Coumadin
        Knee cap is riding high on my thigh after I landed a rebound, can't extend
        My hearing quit on one side overnight & I'm spinning
        i thought gout but my gout never gave me 103
        skin is purple and hot around the staples and I got the shivers
        Foot flop. Can't heel walk. Shot of pain down the butt.
        my grip test was 90, now it's 40
        elderly gentleman next door fell getting the trash cans, he holds his wrist in a dishtowel and it's crooked as a dog's leg
        mom been in bed since the pelvis fracture and her left thigh is big and red now
        clear watery drip from one nostril since I smacked my face on the dash, salty taste
        cut is splitting
        repaired achilles popped again stepping in shower
        bruise the size of a plate in the elbow crook, weak twist
        Right arm got weak after that crick in the neck, tricep is gone, can't push a door
        lower leg hurts in one exact spot, marathon training, now even limping hurts and it throbs at night
        legs going heavier every day
        ever since they shot steroid in my shoulder the thing has been glowing like a heat lamp, I shivered through Jeopardy and the thermometer quit at a hundred and two
        after the gel injection the joint is red as a stop sign
        rib clunks when I laugh
        my little one's arm just hangs after I pulled him up by the hand to cross the street
        hip popped putting on pantyhose
        Ran my toe over with the mower cart, nail off, toe flat, bone maybe chipped
        Curtain coming down over the corner of my left eye
        Prostate cancer in his bones, and tonight dad's back is so bad he can't turn over, legs still strong
        my toe amputation stump is turning dark and stinking up the bedroom
        Fell off my paddleboard onto the board, head, 3 days, and the pain doubled and I can't concentrate to work
        toe wound gone black, sugar's 400
        Wound on my hip opened up and I can see deeper than I'd like
        wrist sits wrong after rollerblading
        My knee got a cortisone shot Friday and now it's double, hot, and I'm sweating through sheets
        my hand's going clawlike
        bleach splashed earlier, rinsed twenty min, still hazy
        Everyone at church thinks I look fabulous, I've lost thirty pounds, but I wasn't trying, and there's an ache in my low spine that gets me up to pace the hallway every single night
        my replaced hip popped while tying my shoe and now the leg is short and turned in
        concussed Friday, head's worse now
        the swelling won't go down even with it propped on pillows all night, and it's only the operated leg, and now it's warm, is that just normal healing
        front of ankle snapped mowing the slope; toes drag a little and there's a knot
        Black dot stuck center of sight
        Something let go over my kneecap walking down stadium steps; can't kick my leg out straight
        cast got wet at the beach, now smells and burns inside
        wound vac alarm fixed but underneath is grey and smelly
        It's a deep ache like a tooth in my hip bone, worse in bed, and my clothes hang off me
        surgeon said call if it drains, it's draining, they don't pick up, so calling you
        lost my pinch this week
        fingers won't obey, getting worse
        i surf at blacks, board smacked my hand and now the knuckle disappeared
        hip hot, kid limping, fever
        fifth metatarsal again i bet. heard it. cant push off
        nine yr old landed weird at cheer, won't straighten elbow
        baby won't grab with righty
        fell off the roof of the chicken coop. low roof. wrist is shaped funny
        my leg is doing that thing again, the clot thing
        Night pain. Weight falling off. Not dieting.
        Pec ripped benching
        headache worse lying flat, since the snowboard crash
        sore spot deep in calf since laparoscopy last tuesday, foot looks dusky by evening
        no weight on it whatsoever
        hip wound soaked three pads today
        bandage stuck with slime, knee doubled in size since sunday and i feel flu-ish
        one thick ankle, one skinny, post surgery
        my sock leaves a dent on the right leg only and it hurts to press behind the knee
        I had covid bad, been lying around two weeks, now one calf is swole
        Leg gives. Foot numb. Worse than Friday.
        One leg swollen, other one normal, just flew in from Manila
        brace rubbed a raw hole and toes feel dead
        Achilles. Bang. Done.
        spilled down the bleachers at Petco, knee faces wrong
        The artificial knee gave a clunk when I fell and I can't straighten it any more
        scalp tender, shoulders stiff, vision dimming on and off, polymyalgia they say
        Kid's been walking on the side of his foot for a week & falling, used to be fine
        keep burning my fingers cooking because I don't feel them and I drop the pan
        still vomiting, bonked it Tuesday
        swollen arm on my port side
        stingray got me at La Jolla Shores last week, heel's swelling, red up to ankle, leaking
        Snapped my wrist in Ensenada, they splinted it with cardboard, now fingers fat
        the stitches from my carpal tunnel are swollen shut and leaking
        Sneezed. Something broke in my spine. I have brittle bones.
        I tripped over a hose and landed on my kneecap; there's a gap I can feel with my finger
        Been a line cook nineteen years, never dropped a pan, this week I've dropped five, and this morning I couldn't squeeze the tongs. Neck's been sore since I got rear ended in February.
        Joint boiling, shivers
        toddler screams at diaper changes, one leg stays bent, forehead hot
        Both my hands are getting dumber each morning, typing is garbage, legs feel like wood
        Just got discharged. No leg squeezers since. Leg big, tender, pinkish.
        Wrist looks like a dinner fork after the skateboard
        Ain't nobody told me the bandage should be green
        It isn't muscle. I know muscle. This is deeper, it hums in the dark, and I had bladder cancer.
        streaks heading up my forearm
        husband's hip was replaced on the 3rd, his ankle to knee is fat and shiny on that side only, no fever
        bro I was just playing cornhole, leaned in for the throw, and the muscle in my upper arm crawled up to my shoulder, bruise like spilled wine, can't turn the steering wheel good
        Dressing soaked lime color
        Took the pain pills twice and the cast still squeezes like a python; fingertips won't warm up
        can't hear my wife on this side since I woke, and she's loud
        Trampoline park, two kids collided, mine won't twist her palm up
        I use needles, I'll be honest, and now my spine hurts like hell with sweats
        after ankle pinning my shin & calf went tight, tingly warm, bigger by the hour
        staples leaking, feeling feverish
        there's a bump on her shin that wasn't there before soccer
        Joint's so swollen the skin is glossy; I've had the shakes since lunch
        I can feel two ends moving in my collarbone
        groin vein hard as pencil
        gash reopened at the gym
        The skin round the staples is hot like a stove
        I'm on dialysis, got a back ache that came w/ rigors last night
        student nurse texting about my own dad: he finished radiation in the fall, says there's a toothache in his ribs that won't let him lie flat on that side, he's also skipping meals and his watch is sliding off
        bunk bed fall, collarbone lump, she tilts her head to that side
        EMG was booked for next month but I'm losing the hand faster than that
        spine hurts at the bra line, worse when I lie, and I finished chemo in January
        my stitches stink, warm
        I thought I jammed it. now it's been two days and the finger won't straighten and it's the color of an eggplant
        plaster's choking my wrist
        dad's 63, stepped off a boat, pop, can't climb a step, leg gives
        Sudden deafness in one ear, ringing, no pain, woke like this
        Calf sore to touch after casting, but cast is off now, size difference obvious
        cast is strangling my hand
        he carries his arm like a parcel
        calf muscle feels like somebody parked a hot brick in it, no injury
        my popeye arm is new since lifting the water heater
        pops then roaring in my ear after scuba, now I can't hear with it and I'm dizzy
        toes icy under the boot
        coach here, my point guard's pinky is sticking out sideways and she taped it herself, game was this morning
        my ankle looks like somebody inflated it
        Tailbone cracked on the ice chest
        spine incision is bulging like a water balloon
        my calf is twice its brother
        dance recital was yesterday and I landed on the side of my foot, the side is now the size of a lemon
        drenched sheets, aching spine, swollen glands
        hi this is Dolores, I'm dictating because my granddaughter set up the phone, I went to feed the hummingbirds and the stool walked out from under me period my wrist is now shaped like an S and throbs period should I come in
        I can't stand on tiptoes on the left anymore, after the disc thing
        Hot swollen knee plus fever after a tick hike in Julian
        hamstring? idk, sitting bone made a bang when I did the splits and I can't walk normal
        shoulder pain bad for two weeks then the pain quit and now I can't lift a milk carton
        stitch popped and pink juice running down my shin every time i bend
        knee scar has pus
        Fainted in the pool locker, woke fine, but hit my head 3 days ago and headache has moved in for good
        pain under the cast that meds don't touch, toes stiff
        my hand got slammed in the truck door, two fingers blue and crooked
        my oncologist is on vacation and my hip has a new pain that wakes me
        He had kidney cancer and says his backbone hurts in one spot when he coughs
        arm keeps getting weaker, neck thing
        can hardly lift knee to get in the car, right side, happened over the weekend
        cornea scratched by my toddler and now I can't keep it open, foggy
        She's guarding her shoulder like a bird with a broken wing since the horse threw her
        its been two weeks since the back surgery and the bottom of the cut keeps soaking my shirt with clear fluid and my head pounds when I sit up
        red area was a quarter, now a saucer
        rolled off the curb on Garnet, foot is a grapefruit now and I can't put it down
        Knuckles sunk in after punching drywall
        SHOULDER SLID OUT AT JUDO AND NEVER WENT BACK
        broken maybe? pinky toe is facing the wall
        back hurts at 3 am no matter how I lie and I've dropped twenty pounds
        Dialysis pt w/ a shoulder that's burning & swollen, temp creeping
        toe joint scarlet, fevered, on Enbrel
        the pain between my shoulders never rests, not even sitting, not even lying, and I sweat through pajamas
        softball to the shin, dent in it
        steaming elbow and chills
        The splint they wrapped Tuesday is digging and my fingertips look like grapes
        heard a snap in my foot running the Torrey Pines trail and limped two miles out, can't load it today
        noggin pounding since Sunday's header
        Hot ankle. Fever. No injury.
        Squeezed his calf like on youtube and the foot doesn't move
        hardware poking out of the scar on my elbow, gunk around it
        Drain bag turned milky
        the ankle with screws in it is roasting and i got night chills
        the drain hole they said would close won't, it's cloudy now
        arm's shaped like a banana
        nurse friend says ottawa positive go get a film, can you guys do that or where do I go
        cheerleader dropped on her head Friday, mood is all over and headache's up to 8
        15 yr old wakes up crying w thigh pain, aspirin helps, limps now
        Swollen wrist out of nowhere, scarlet, chills all night, I take Humira
        achilles is mush, there's a gap, kickball, help
        shadow creeping up from the bottom of my sight, very nearsighted all my life
        my heel hit the pool deck first when I jumped off the wall, it's tender to breathe on practically
        cant walk. ankle. huge
        ankle went crunch. purple. hopping only.
        tip of ring finger won't curl since I grabbed a jersey
        my finger joint is shiny red and I can't move it after a rose thorn
        Rope burned my hand then the knuckle got hot and tight and now fever
        my finger is fat like a sausage, curled, and killing me if you straighten it, splinter three days ago
        My rotator repair, six weeks old, I slipped and grabbed the rail, felt it rip, arm won't go anywhere
        The incision is weeping yellow and it reeks
        hockey stick slash, forearm crackles
        my brother had a bone graft infection before; now back pain and sweats again at night
        can't button my scrubs anymore, fingers clumsy, neck stiff, weird electricity when I look down
        fell on my face at futsal, cheek numb and I see two of everything looking up
        Grip's gone south since Monday
        stubbed it on the dresser three days ago, toe points at two o'clock
        slid on kelp. ankle. not good. bone click.
        Cleaned my husband's wound and the gauze went in way further than yesterday
        i measured: 38 cm vs 43 cm
        my forearm has a bend where forearms don't bend
        something grates inside my elbow since the bike lane crash by Mission Bay
        thumb side of my wrist hurts deep in the hollow ever since I caught myself on ice at the rink
        headache from the concussion was going away and now it's back meaner
        rotator tore again catching luggage
        Toddler jumped off the sofa and now refuses to walk, crawls everywhere instead
        infection? yep, yellow, warm, throbbing, streaks
        Could you tell the therapist the calf she was worried about is bigger today, 3 cm more than the other
        hurts in the snuff spot of my wrist since scootering, three weeks, thumb useless
        Incision drips when I squat
        oozy belly button hole, scope
        sounds dumb but my leg weighs more than the other, it's warm, and I just flew from Sydney
        half the page is smeared in one eye, came on Thursday
        pants too big, back too sore, no appetite since Easter
        nurse at a SNF: 88 yo F, unwitnessed fall at 0400, external rotation and shortening R leg, vitals ok, family wants to know if you could evaluate
        It swelled like bread dough in an hour. The ankle I mean.
        ski binding didn't release at Mammoth, knee popped, two balloons now
        My femur screw is loose, feels so
        deaf on the left since Tuesday
        Dad says his hat hurts his head and his jaw cramps up on toast, he's 83 and never gets headaches.
        hands numb n tingly both of em, droppin stuff more each wk
        You guys told me it was a muscle, but the pain in my side got worse, I've been shivering and peeing every twenty minutes. Can I get a call from the therapist?
        soccer ball to the face ystrday, headache wont quit
        We have a home program visit on Friday for my daughter's clubfoot. She's running 101 and hasn't put any weight on the leg since yesterday. Is it from the new brace?
        My neighbor brings me to therapy as I'm 85. This week my head hurts around the temple, I can't lay it on that side, and my jaw gives out on me when I chew. Will the ultrasound machine help that?
        The cast on my wrist has gotten so loose it slides up and down, and the break is only ten days old.
        I'm doing prenatal PT for my pelvis, 33 weeks. Since last night my right calf hurts and it's warm and a bit swollen. Can Rachel massage it out tomorrow?
        I'd like to start PT for my back, mornings are best since I'm up all night anyway, the pain gets me out of bed every night around two and walking doesn't help.
        my eyes dont line up, seeing 2 of stuff since fri
        I realised I've been taking my Eliquis once a day instead of twice since I left the hospital.
        The drain in my back hasn't put out anything since yesterday and the skin around it is bulging.
        hit my head yest still got a headache
        Grandma tugged on a sheet making the bed and now her back hurts so much she won't get up, her bone density is very low.
        drain leakin round the hole all nite
        back pain w/ chills for 3 days
        Does Medicare pay for a wrist splint? I fell asleep on my arm Friday night and my hand has been limp ever since.
        I'm diabetic, my foot ulcer has been open a while, and now I have back pain with a temperature.
        think my arm is broke its bent a lil
        The front desk asked if anything's changed since my last visit. Well, I've lost 15 pounds, can't tell you why, and my back wakes me up at night now. I still want my same time.
        jaw pain chewing + forehead vein swollen, 66 f
        I itch all over, the whites of my eyes aren't white and I have this ache in the middle of my back.
        Is it safe to come to the clinic with shingles? Mine's on one side of my face and there's a blister right at the corner of my eye.
        There's a rough edge on my cast that's dug a sore into my thumb and it's started to ooze. I have a ride to your clinic Tuesday, will someone be able to trim it?
        stiches spot got puss under it
        I keep dropping things because both hands are buzzing, and it's steadily worse over the last ten days.
        I see Robert for my disc. For three days it's gotten harder to get my urine going, I have to stand there and wait. Feeling is normal when I wipe. Is it from the muscle relaxer, and do I come tomorrow?
        I'd rather wait to begin PT until I know what this is, a round rash from a tick bite in Wisconsin, now with more rings popping up on my belly and sore knees. What's your cancellation policy?
        hard to start peeing since back went out, no numbness
        My mother-in-law, 79, has pain at both temples and has to stop halfway through a meal because her jaw aches.
        pain in my back only at nite gets worse n worse
        I'd like a copy of my records sent to the surgeon, since my hip replacement has started to hurt badly again all of a sudden, it's warm, and I had a skin infection a couple of weeks ago.
        My flank hurts when I tap on it and I've had a fever and been running to the bathroom all day.
        My workers comp adjuster said PT has to start within 10 days of the epidural, but I've had a temp of 101 and bad soreness where the needle went in. Can we push it out?
        im 20wks, pink when i wipe
        oops took hubbys heart pill instead of mine, im fine
        I told the aide on Tuesday my calf was sore and she said likely from the leg press, but it's swollen now and feels warm through my sock. I'd like my own therapist to call me back, please.
        My son sees you for his hip, and today his other knee is swollen and hot and he doesn't want it touched. We have Tricare, is there someone who can see him today?
        I'm coming for calf raises for Achilles, but there's a red stripe on my calf that's sore like a bruise, and it cramps at night, and it's longer than it was yesterday. Should I do just the other leg?
        I have polymyalgia and lately I get a headache on one side and can't rest that side on the pillow because it's so tender.
        takes forever to pee since my back started, can feel everything
        My husband's PT is for his back and they asked him about cancer, he said no, but he did have a tumor taken out of his thyroid in 2012. The pain wakes him up nightly. Should we call someone?
        I went hiking in Connecticut two weeks ago, and now I have a round red rash and my joints ache.
        elbow hot red n huge. no injury
        Since getting off a 14 hour flight on Friday I have a swollen foot and a sore calf, just on the right side.
        My big knee joint swelled up overnight, it's hot like a stove and I haven't injured it.
        epidural last wk, spot is sore n i got chills
        Please tell Danielle that the exercises that I did easily three weeks ago I can't do at all today, my arms give out, and I've got trouble holding the toothbrush.
        I put my low back down as the reason for the visit, but I've been to the bathroom constantly, it stings, and today I've got chills and pain right under my last rib. Do I keep the same slot?
        I've got back pain, my pee is the color of cola and my skin is turning yellowish.
        my scalp is sore n head hurts one side age 70
        I had dry needling in my neck last week and one of the spots is a hot red boil now.
        My mother's doctor changed her heart medicine on Monday and she's been woozy and nearly fell twice.
        I see you for balance, and I may have messed up my pills, I took the Sunday box and the Monday box on the same morning, two metoprolols. I feel normal. Do I still come at 1?
        I took my morning blood pressure pills twice by accident, I feel fine so far.
        I wanted to ask for Nina because she tested my ankle strength last Wednesday and it was fine. Today I can't pull my foot up at all when she had me do it at home. Any openings?
        I'm a patient of Dr. Alvarez and was supposed to come back to PT one week after the steroid injection, but the shoulder is hot, swollen and I can't sleep from the pain, so what day should I book?
        yelow eyes!! been takin tylenol for my back for wks
        cast got wet smells bad
        I skipped all of my insulin since Saturday because I thought I was supposed to stop it before therapy. I feel alright, but should I take it before my session today?
        Can I add a new problem to my plan of care? My foot started dropping on Tuesday, I've tripped four times, and my leg feels weak when I lift the toes.
        My eyelid's been droopy since Wednesday, and I see two lines on the road by evening. I have neck PT on Friday, should I wait and bring it up then?
        He's 2, he crawls instead of walking since yesterday and his thermometer reads 39.
        double vison when i look right, new
        Could you let my therapist know that I drove to Sacramento and back for a funeral and now my left calf is bigger than my right and it's tender, so I may not be able to do the bike on Monday.
        My wife says I look yellow, and my upper back has been hurting and my stools are pale.
        My back is killing me and I keep getting shivers, thermometer says 38.6.
        toddler wont stand up n hes burnin up
        wrist suddenly swollen hot, chills too
        colarbone bump after bike crash, im ok just hurts to move it
        took my pills twice today feel ok
        Not sure whether to tell you or my doctor, but along with my low back pain I have to strain to pee since about Friday. Nothing's numb. My next visit with you is the 15th.
        I keep running low hundreds fevers after my meniscus surgery and I just feel lousy.
        I've used up my visits for the year but could someone just glance at my incision? It's hot, hard and there's stuff the color of mustard coming out.
        My incision was looking fine until yesterday, now the edges are red, warm and there is some pus on the gauze.
        Two of the staples came out and I can see a hole in my hip incision.
        arms weaker n weaker since xmas
        My hands tingle all day on both sides now, last month it was only at night.
        temp 101.7 post op day 9 hip
        I'm calling about the bill from June and also to say I'm eight days out from my ankle fusion and have a fever that won't go away.
        incision red hot n leaking puss
        My post-op appointment's not for another nine days, and three stitches have torn through the skin on my elbow. Can the occupational therapist put those tape strips on for me?
        I fell on my outstretched hand skating and my wrist is bent like a fork and swollen.
        I'd like to book for an ankle sprain. I heard a pop, it's swollen like a grapefruit and I can't take even one step on it. Is there something this afternoon?
        day after head bump, foggy n headachy
        shot in my hip got infected??? red hard lump n fever
        I gave my mother her evening medicines and then my brother gave them to her again, she seems okay.
        mom had breast cancer now her spine hurts bad
        Before I pay for more visits for this back pain, can someone tell me why my urine is brown like tea and my skin's gone yellow in the past week?
        I had breast cancer in 2017 and for the last three weeks I've had a new pain in my mid back that won't let up.
        cast dug in my skin n its weepin
        floppy wrist since tues, fell asleep on the couch arm, cant lift my hand
        I was hoping to graduate to twice a month, but it's been harder to lift my arms overhead every week since October, and now swallowing pills takes a couple of tries. Can we talk at my next visit?
        rolled ankle heard a crack cant step on it
        I fell in the bathtub yesterday and my hip hurts so much I can only hobble holding on to the furniture.
        I sat down too hard on the toilet and now my spine hurts in one spot every time I move, I've had two compression fractures before.
        My mom, 84, has her balance class tomorrow but yesterday she lifted the laundry basket and felt something pop in her back. She has osteoporosis and can't get comfortable at all. Cancel or come?
        mixed up my am n pm meds for 4 days, no symptoms
        took 2 diffrent blood thinners by accident no bleeding
        blisterd foot got infected, pus n red. diabetic
        drain stuff is thick n smelly
        My back's not ready for discharge like we planned. I've had a fever for five days along with it, and the urgent care flu test was negative. Can we extend my plan?
        pulled a tick off last wk now red ring
        The spot where they took out my bunion is getting more painful instead of less, and there's a bad odor coming from the bandage.
        The glue strip came off and the bottom of the scar on my back has opened up, it's seeping pink.
        My son had his ankle pinned last week and today he has a fever of 102.
        I'm a nurse so I hate to bother you. Husband's three weeks out from a lumbar injection, and he now has fevers at night and new back pain. Is his therapist able to see him before the weekend?
        The trigger point injection in my buttock has turned into a hard red lump that keeps getting bigger.
        Nana fell at church on Sunday and her shoulder's bruised all the way to the elbow and she can't lift it at all, she's comfortable in a chair. Can we bring her in for PT this week?
        My prosthetic knee, which has been fine for four years, suddenly got hot and painful this week.
        kidny hurts w fever n burning pee
        boy put a lego down his cast cant get it out, hurts
        I do chair yoga with you on Wednesdays. I have bad osteoporosis, and turning over the mattress yesterday did something to my spine, it hurts just to roll over in bed. Should I come and do just the arms?
        I take Humira and I've got PT for my hands. Since yesterday one wrist is like a balloon, hot, hurting way more than the usual flare. Does that mean I should skip hand therapy?
        I have a fever of 101 and my lower back hurts in one place so badly I can't lie flat.
        concusion yesterday head still hurts is pt ok
        cant walk on my heels anymore, was fine fri
        Do you treat seniors at home? My grandfather has brittle bones and has had a bad pain at the bra-line level since he moved a chair on Sunday, he's bent right over.
        popped a stitch doin squats, its gapin
        Thank you for the nice reminder text. I have to say that the cut on my knee opened when I knelt at church, there's a gap you could fit a dime in. Is the Tuesday exercise class still okay?
        It's the day after I slipped on ice and hit the back of my head, my headache is about the same and I feel a bit slow.
        I have pins and needles in both hands and it's gotten worse every week since I started noticing it in March.
        hx of prostate ca, new low back pain x 2 wks
        I've been coming since August and I'd like to talk about my goals, because to be honest my legs are getting weaker every week instead of stronger.
        left calf bigger then right. tender. drove 12 hrs sat
        sugery cut came open at the bottom, pink water comin out
        The little scope holes in my knee are oozing cloudy fluid a week out from surgery.
        I'm 68 and the vein at my temple is swollen and sore and chewing meat makes my jaw ache.
        It feels like a pulled muscle in my lower leg but I did nothing, and it's red and warm on the back.
        one pupil is bigger than other, no pain
        my son got dinged in football last nite still has headache
        drain fell out
        My appointment is for my back but I thought you should know that since the weekend I can't walk on my heel on the left side. Do I need to bring anything extra?
        I get cramps a lot, but this one in my left calf has been there since Saturday and the skin's turned red. Can I come in early for some stretching before my 4 o'clock?
        sholder worse after the injecton, hot and cant move it
        stubbed foot now its purple n i cant walk, broken?
        I've been seeing Amy for carpal tunnel but it's now in both hands, the tingling is worse each week and I've begun fumbling with buttons. Should we change the treatment?
        My husband's back is bad and he says his stream is weak and slow to start since midweek, he has full feeling.
        My calf keeps cramping and there's a pink warm patch about the size of my palm.
        I'd like to tell Hector that the jaw exercises aren't helping. I'm 73, it only hurts when I'm chewing, it stops when I rest, and now there's a sore rope of a vein on my temple.
        cant lift my toes, started sat
        My child's knee is fat and hot, she has a temperature and nobody saw her fall.
        tick bite w bullseye rash
        I hit my head yesterday on the trunk of the car and urgent care called it a concussion. I still have the headache. When can I book concussion therapy and is it covered by Aetna?
        fell on my hip yest can barely walk on it
        My pregnant sister has one leg that's puffier and aches behind the knee since yesterday.
        eyelid droopy 2 days
        calf cramp wont go away n its red
        The pharmacy gave me 10 mg instead of 5 mg of methotrexate and I only noticed after three weeks.
        My shoulder was injected on Friday and by Sunday I couldn't move it at all, it's warm and pink over the front.
        my leg is swollen since the flight and it hurts to tuch the back of it
        my thumb joint is swollen hot after a rose thorn poke
        I started seeing double yesterday when I look to the left, otherwise I feel normal.
        Please put in my chart that I fell again, my third this month. My legs just fold and it's a bit worse each week. Should we be doing something different at my Monday session?
        It's been six days since my spinal fusion and I've had a temperature of 101.4 since this morning.
        Mom's hip wound has turned dark red around the staples and it's hot when I change the dressing.
        cuncussion at work yest, screens hurt my head
        My husband is being watched for prostate cancer and now has a deep ache in his hip and low back that's worse lying down.
        circle rash after hikin, gettin bigger
        Is it normal to have light bleeding after pelvic floor exercises at 26 weeks? It was about a teaspoon yesterday and just brown today. The baby's moving. I also need to update my insurance.
        staples came lose and theres a hole
        calf real sore n puffy post op day 8 is that ok??
        I was in a car accident on Tuesday, hit my head on the side window, and I still have a headache and feel foggy two days later.
        My oncologist discharged me five years ago, so I assumed this back pain is from gardening, but it's been six weeks and it's getting worse at night. How much is a cash visit?
        knee scope last fri now calf is tite and red
        We were at the cabin for a week and my daughter came back with a target looking rash where a tick bit her. She has PT for her ankle Wednesday, is she contagious?
        I had my stitches out Monday, and on Tuesday after the stretching the scar opened at the corner. It's not bleeding much. Do I need to see the surgeon before the next session?
        I'm supposed to start pool therapy next week, is that OK if my hip wound still has a wet spot and the skin around it turned purple red and warm since yesterday?
        wrist drop since sunday help
        88 yo mom lifted a pot now cant stand up straight from back pain
        uti moved to my back i think, 102
        pain under ribs in back n smelly pee, temp 101
        I'm in your running group. At mile three my foot made a snap and now I can't push off it and there's a lump on the side, swollen badly. Can I get taped before the half marathon?
        My handwriting and buttoning have been getting worse for two months and my legs feel stiff and unsteady.
        My 4 year old has an evaluation with you for toe walking on Tuesday, but since this morning he won't walk at all and he has a fever of 101.6. Should I reschedule?
        My left lower leg has been swelling up since I got back from Manila on Sunday and the back of it is sore to touch.
        My mother's lower leg is red, hot and swollen and the red is creeping up toward the knee.
        I'd like to add hands to my neck referral. The pins and needles are in both of them now, all fingers, getting worse since last month, and I'm spilling my coffee. Does that need a new authorization?
        moms shingles is on her eyebrow now eye puffy
        My husband drove us back from Texas, eighteen hours, and now his right calf is tight, reddish and tender.
        I'm 22 weeks along and noticed brown discharge and a few drops of blood this morning, no cramps.
        my foots draggin 2 days now
        I can't make my shoulder session because I tripped over the hose and I think my hand is broken, the pinky knuckle sank in and it's all puffed up.
        my foot is red n it keeps creepin up
        feelin hot and shaky after rotator cuff sugery, 101.2
        had cancer b4 and now my back hurts all nite
        My husband thinks my tingly hands are from the crutches you gave me, but it's both hands, all the time, and worse each week, and now I can't tell hot from cold well. Can I get other crutches at my visit?
        I was rear ended on Monday, my lawyer said to begin PT right away. My neck's stiff, and I've had a headache since hitting the headrest and bright screens bother me. Do you have tomorrow?
        I thought it was a cramp from the treadmill, but now the calf is red and shiny and hurts to flex my foot.
        With this back pain I don't feel like I'm emptying my bladder all the way, it's been building for three days, wiping feels normal.
        My right eyelid has been drooping for two days and I didn't have that before.
        fever 5 days after back surgery
        cut on my knee lookin nasty, hot and swolen
        The place where they gave me the epidural shot in my back is swollen and tender and I've been running 100.9.
        my knee where u guys taped it is raw n red n hot now
        I stuck a pencil in my daughter's cast to scratch and the eraser is stuck in there, and now it's sore and smelly.
        Since they doubled my blood pressure pill I get dizzy every time I stand up.
        stiches came out early wound is open
        I'm meant to empty my drain twice a day and write it down for you. Since yesterday it's gone from clear to cloudy tan and the skin by the hole is sore. Do I just keep logging it until I see you?
        The redness on my shin was the size of a coin yesterday and now it covers half my lower leg.
        The therapist put tape on my knee and when I took it off the skin came with it, and now three days later it's raw, weeping and there's red all around. Should I send a picture through the portal?
        My tummy tuck drain is clogged, no fluid at all since yesterday, and I feel the swelling building up. I have lymphatic massage with you Friday, can you clear it then?
        I'm pregnant, 14 weeks, and I had some light pink spotting after therapy today.
        got cortizone shot 2 days ago knee is on fire n huge
        My daughter had her ACL done on the 11th and she's coming to see you Monday. She's had fever two days in a row, and her knee seems really full. Should we still bring her brace?
        wound smells an its green
        gotta push to pee 3 days now w back pain
        I lifted my grandbaby out of the crib and got a sharp pain in the middle of my back, and I take Fosamax for my bones.
        got up 4 times to walk off the back pain, had myeloma b4
        sneezed and now my back is shot, i got brittle bones
        blisters on my eye lid n forehead burns bad
        Do you do wound care under Blue Shield? My shoulder scar from the surgery on the 4th is getting redder and there's thick yellow coming out of one end.
        knee gel shot monday. now red swollen feverish
        calf swolen n warm 1 wk after knee surg
        It's been taking me longer and longer to start peeing over the last four days and my back hurts, but I can feel everything normally down there.
        Quick question for the therapist, I've been doubling my muscle relaxer because I misread the label, eight a day rather than four. Feeling OK. Is exercise fine?
        I signed up for the senior fitness plan through Humana. My shin's skin has turned red and tight since a dog scratch on Sunday and it keeps climbing. Can I do upper body?
        The leg that was in the boot is now twice as big around as the other one and the muscle aches even when I'm lying down.
        I'm on day 12 after hip surgery and my ankle and calf blew up overnight, no trouble breathing, just the leg.
        back pain n pee wont start right away, gettin slower each day
        Do I need a referral for direct access? I've had back pain for a month, nothing injured it, and I had lung cancer treated in 2020.
        They put me on gabapentin last week and now I'm so lightheaded I have to hold on to the walls.
        drain isnt draining n its swelling up
        My elbow got huge and hot over two days and I can't straighten it.
        my incison split
        I bumped my head on a cabinet yesterday and was told it's a concussion, and the headache still hasn't gone.
        ankle swelled up overnite red hot cant walk
        Do you sell those braces that hold your foot up? I've been catching my toes on the carpet for two days now.
        I pulled a tick off the back of my knee last week and now there's a ring around it like a target.
        forgot my blood thinner 3 days after hip surgery
        My low back has been out since Sunday and I have to stand and wait for a minute before any urine comes.
        Hi, this is Tom's wife. He's scheduled for his first post-op visit for the hip tomorrow, but he's been shaking with chills and has a fever of 101.9. Is that a reason to skip?
        bad back n sweats at nite temp 102
        I have a home exercise handout that says forward bends, but I did one with my osteoporosis and got a stab in the back that hasn't left in two days. Should I keep going with the rest?
        I drew a line around the red area on my forearm like the nurse said and it's already past the line.
        weak stream since thurs w sciatica not numb tho
        The cut on my shoulder from the rotator cuff repair is leaking yellow stuff and smells bad.
        I slept with my arm over the back of a chair two nights ago and since then my wrist just hangs, I can't lift my hand up.
        Can I do my arm exercises with the drain in? The stitch holding it came out and the tube's sliding, and I'm scared it'll come right out before Monday.
        Over the past five weeks my grip has gotten so poor that I drop coffee cups.
        I've got the post-op protocol from Dr. Singh to email you. Question, is the drain hole supposed to be hot and have yellow crust, and should my thigh be red around it like this?
        My dad finished antibiotics for a blood infection last month and now he has back pain and a fever again.
        I have an HSA card question, and also the place on my hip where they injected the bursa is hard, red and getting wider, with a temp of 100.6.
        I need to cancel tomorrow because my incision is draining and it doesn't smell right, unless you think one of the therapists can change the bandage for me?
        Just a heads up for tomorrow, part of my back incision came apart in the shower and it's open about the width of my finger. I put gauze on it. See you at 9?
        fever and spine pain what do i do
        The bulb on my drain won't stay squeezed and it's leaking all over around the hole.
        Can you move my 3pm? Also, ever since we flew home from Hawaii my lower leg is puffy and it hurts when the therapist would normally do the ankle pumps, and it feels hot.
        fever 101 and my back is killin me
        This is Luis's mom, he had his shoulder labrum fixed last Thursday. He's hot, 102.3, and cranky, and the ice isn't helping. His first PT is tomorrow at 4, do we come?
        my scar opend a bit and yellow stuff comin out
        I've been feverish since Tuesday and the back pain is nothing like my usual back pain, it's right on the bone.
        calf sore n warm 10 days after c section
        The tingling used to be just in my fingertips, now it's up to both wrists and I'm clumsy with keys.
        My back pain got approved for 8 sessions, but it's changed, now I'm having chills with it and sweats, and even turning in bed is terrible. Do I need a new referral?
        I'm new and filling out your intake form. Under weight change I put 22 pounds since summer without trying, and my main complaint is back pain that never eases off.
        My mom's knee on the right turned hot and swollen yesterday and she has rheumatoid, but this isn't like her flares.
        I'm 5 months pregnant and booked for pelvic floor PT. I've got pain in my right back by the kidney and a temperature and my pee looks cloudy. Is it OK to do the session?
        She's 20 months and was walking fine until two days ago. Now she only wants to be carried and her temp is 102. We have Molina, do we need authorization for you to see her?
        Can I get a visit sooner than the 22nd? They injected my SI joint and the spot is red, there's a lump and I've had chills since last night.
        new med makes me feel like fallin when i stand
        My sister is on estrogen and just had foot surgery, she's too shy to write. Her calf on the other leg has been hurting and is puffy since the plane ride. She's booked with you Friday.
        wife says im yellow. also lost my apetite n back hurts
        leg cramp, looks red and shiny on back
        got a hot lump in my caf after the cast came off
        Wondering about scar massage, when can I start? Mine is 3 weeks old but yesterday it swelled at one end, turned red and leaked something cloudy on my shirt.
        My son's leg cast has cracked right across the ankle and it bends when he moves.
        A blister from my ankle brace broke open and now there's pus and the skin around it is warm and puffy.
        The fluid in my surgical drain went from pink to thick and yellowish.
        My mother's back pain isn't getting better with therapy and now she's yellowish and doesn't want to eat. The next appointment with her doctor is in two weeks, can we keep doing PT meanwhile?
        I need a vestibular evaluation, I've been dizzy ever since the cardiologist added a second blood pressure medication on Thursday. Standing up is the worst of it. What's your soonest?
        Good morning, I have a question about parking and one about my leg. I was in a long leg brace all month and now my calf's tender, tight and a size bigger. I'm due at 11:15.
        I took my husband's diabetes tablet instead of my own pill an hour ago, no symptoms yet.
        dropping everything, grip gets worse evry week
        I'm sending the signed forms today. One thing I left off is that I've had a fever since coming home from my knee replacement five days ago, and the pain meds hide it for a while.
        My aunt is 86 with a hunched back, she reached up for a jar and something gave in her mid back, now she can't sit or roll over without crying out.
        turning yello and my back is sore
        Each visit I notice I'm slower and weaker in the legs, and the twitching in my thighs is new.
        My mother fell asleep in her chair and was wobbly all day after they increased her Lyrica. She can talk normally. Does she keep tomorrow's gait training?
        I'm seven weeks and there was a small streak of blood when I wiped, I feel fine otherwise.
        I'd like to ask whether turmeric pills could turn you yellow. I've been taking them for my back, and yesterday I noticed my eyeballs and palms are yellow.
        The new water pill makes the room swim when I get out of bed, it's been three days.
        I'm three weeks postpartum, want to book for diastasis, and wanted to mention my leg has been aching in the calf and looks puffier than the other one.
        After the gel injection last Thursday my knee turned red and I've had chills.
        I wear compression stockings from your clinic and I got a scratch on my shin, now there's red going all the way around the leg and it's tender. Should I keep wearing them?
        picked up groceries, sharp pain in spine, bones are bad t score -3.5
        my cast is rubbin a sore, theres a wet spot on it
        My cast got soaked in the pool and now it smells awful and itches inside.
        One of my pupils is bigger than the other since this morning, no pain, no headache.
        I've got a question on the maternity support belt. I'm 36 weeks, and one calf is more swollen than the other, with a painful spot in the middle. Will the belt fix that, and is it covered?
        My daughter took a soccer ball to the head last night, she's acting normal but her head still hurts today.
        dr took me off my zoloft n now im dizzy 3 days
        I can't tolerate the brace, the skin underneath is red and it's been spreading every few hours and burning. Does my warranty cover a replacement?
        I have sciatica and since yesterday I have to push to pee, no numbness though.
        I was doing my step-ups at home and I think I popped two stitches in my knee, the cut is open and I can see pinkish tissue. Is there a nurse at the clinic?
        My son plays for the high school and got a concussion last night. He's alert and eating but the headache's hanging around. How early do you see them?
        my girl 5 wont put weight on leg, fever since last nite
        I've been taking ibuprofen together with naproxen and Toradol since surgery, I didn't know they were the same kind.
        After the new seizure pill dose I stagger like I'm drunk and have to sit down.
        gettin weaker not stronger w pt whats up
        My insurance approved 12 visits and I've used four. Before I use the fifth I want to mention that my calf has been throbbing and swollen for two days, the same leg they operated on, and walking makes it worse.
        Can you ask the hand therapist about my splint? The strap snapped last night and my tendon repair is only two weeks old, so I'm holding my finger still with a popsicle stick.
        My three year old has a fever and won't put his foot down since he woke up.
        My back started hurting out of nowhere and I've lost 18 pounds without trying.
        My toe got infected after a pedicure and the red is moving up my foot.
        Our plan changed to United on the first, so I need to know if you're in network. Also dad's big toe sore is black around the edges and red is spreading on the foot, he's diabetic, he says it doesn't hurt.
        My boy has been guarding his elbow since he fell off the trampoline last night, it's really swollen and he won't straighten it. Do you do x-rays there, and do you take Medi-Cal?
        I have my regular back appointment today, but I fell yesterday morning and banged my head and it still aches and I'm kind of sluggish. Can I do the table exercises?
        My side and back are aching, I have fever, and there was a little blood in my urine.
        pregnant n spotting a little
        My mom swallowed my dad's Xarelto by mistake with breakfast, she seems her usual self. She has her PT at noon, does it matter?
        they uped my gabapentin n im dizzy all day
        bug bite red is spreadin fast up arm
        I'm scheduled for PT when my cast comes off on the 18th, but it's become loose enough that I can pull my hand nearly out. Should I tape it until then?
        I have blisters on my forehead and on the tip of my nose and my eyelid is swelling, I think it's shingles.
        I need the fax number for my surgeon. The pin sites on my finger are crusty yellow and throbbing, and the hand therapist said to tell him if that happened.
        My little boy had a cold last week and now he refuses to walk and is hot to the touch.
        cast cracked
        My mother is moved to your Chula Vista office, please update. She's got shingles on her brow and today her eye is swelled half shut. Does she need a doctor's clearance before coming?
        I thought it was my back but now my urine is cloudy and smelly and I'm at 101.8.
        I can't comb my hair anymore, my shoulders get weaker every week, it isn't pain, it's just no power.
        My son had a tick behind his ear and now there's a big red circle that keeps growing.
        Do you treat TMJ? I'm 72, my jaw started aching when I chew about ten days ago and I also have a headache on that side and my scalp hurts to touch.
        I'm asking for a note for work because I've been in bed two days with fever, side pain and stinking urine, and I'll need to move my Thursday visit.
        pregnent, one leg puffy and hurts behind knee
        Could the neck stretches have given me headaches? I'm 69 and it's just the left temple, the skin feels bruised when I wash my hair, and eating a sandwich tires out my jaw.
        coughed hard n felt a snap in my back im on prolia
        My dad tripped over the dog and now his thumb side of the wrist is puffed up and he can't turn a doorknob.
        dad 80 jaw gets tired eatin, head hurts at temple
        I'm glad the exercises loosened me up, but the ache in my back bores straight through from my stomach, and my daughter noticed that my skin's gone yellow. Next visit is the 28th, is that soon enough?
        Can I move to a virtual visit? It's hard to sit, my back's out, and it takes me several tries to pee since yesterday evening, although I do go and everything feels normal to the touch.
        shingles by my eye
        I had my baby two weeks ago and my calf is tender and warm when I walk.
        side pain, chills, peein fire
        I'm 74 and I've had a new headache over my temple for a week, and my jaw gets tired and sore when I chew.
        charly horse 3 days skin is red n warm
        temple headace n jaw hurts when i chew im 75
        I'm updating my medication list for you and realized that I take lisinopril from two different bottles under two names. It's been about a month. I feel all right. Should I bring the bottles in?
        I noticed this morning that I can't stand on my tiptoes on the left and yesterday I could.
        Three days ago I got a cortisone shot in my knee and now it's so swollen and hot I can hardly bend it.
        Would a TENS unit help? I had back surgery 12 days ago, and now the pain's going up instead of down, the scar is swollen, and I'm sweating at night with a temp about 100.8.
        I've been good about the heel slides and quad sets but yesterday the back of my leg got tight and red and now I can't do the exercises, is Marcus in today to take a look?
        My pants are falling off me, I'm not dieting, and my low back has hurt nonstop since the start of the month.
        I filled in your questionnaire and ticked 'vision changes' since my left pupil looks larger than the right in photos from this week. It doesn't hurt. Does the therapist need to know before my visit?
        dark pee, pale poop, back ache
        I stopped the Paxil last week as my doctor said, and since then I feel like the floor's moving. Is this something for PT or do I need to talk to somebody? I have an HMO.
        I had my knee replaced nine days ago and since last night my calf on that side is puffy, warm and hurts when I press it.
        I have osteoporosis and felt a crack in my back when I bent to take a casserole out of the oven.
        I came home from my shoulder surgery on Wednesday and I've been burning up on and off since Friday night.
        I want to book pelvic floor therapy because with this back flare over the past five days my bladder is slow to start. No numbness, no leaks. Do you take Cigna?
        big hot knee since last nite, never had that b4
        I've been on prednisone for years and yesterday just opening a stuck window gave me terrible back pain.
        The shingles rash on my face has spread to right next to my eye and the eye is red.
        I have Kaiser and want a second opinion. My mid back aches day and night, my appetite is gone, and my clothes are loose. Would you do an evaluation without an order?
        My splint broke this morning and my wrist isn't being held still anymore.
        My wife can't hold her hand up straight, the wrist flops, it's been coming on since the day before yesterday.
        My daughter's stitches on the knee tore when she crouched down and now there's a gap.
        blood in pee w fever n back pain one side
        cant get up off the toilet now, last month i could
        Following up on my PRP injection from the 9th, I was meant to restart the eccentric program today but my elbow is hot, red and swollen to twice its size. Push it back a week?
        carple tunnel both sides gettin lots worse, cant button shirt
        My mother is 81 with thin bones and since she sneezed hard on Saturday she can't stand up straight from the back pain.
        I have an 8 am with Priya for my low back but I've had a 102 fever since Sunday and my back is worse, especially at night, so I don't want to get anyone sick. Next week maybe?
        Do you require a mask? I'm running a fever, no cough or anything, just this deep bone pain in my low back that started about five days ago.
        back pain wakes me up every nite its new
        lost 20 lbs not tryin + back pain
        I'm canceling for Mateo, he's got a fever and refuses to stand on his left leg. I thought it was from jumping at the party. Could his therapist give me some stretches?
        my skin looks yellow, pain goes thru to my back
        shingels rash got to my nose and eye is red
        Ten days after my hip replacement I've got chills every evening and a fever that Tylenol only knocks down for a couple hours.
        I can't do facial exercises for my Bell's palsy this week, I broke out in little blisters on my eyelid and forehead and it burns like fire. Could you put me on for next week?
        I'm asking about aqua therapy for bone pain. I had breast cancer nine years ago, and this ache in my low back and pelvis has been here every night since Labor Day. I have Medicare plus Medigap.
        woozy since they switched my pills mon
        Do you remove casts? My daughter's got wet at the river, it's mushy and smells, and her orthopedist isn't back until Thursday.
        My therapist mentioned to watch for cast trouble. It's gone soft on the bottom since I walked on it, and my ankle can move inside. My ortho's office is closed for the holiday, what do you suggest?
        off balance since doc changed my heart pills
        Both of my hands are going numb more and more, and my neck sends a zap down my back when I look down.
        Please let Carlos know I'm not doing balance work this week, they changed my Parkinson's pills and I get so lightheaded I almost went down in the kitchen.
        fell n my wrist is crooked n swolen
        I'd like to reschedule my evaluation since I'm laid up, my ankle has been in the boot for three weeks and since yesterday the whole calf is swollen above it and warm.
        Can I switch from shoulder to vestibular therapy? I've had double vision since the weekend, no headache or anything, and I heard you do eye exercises.
        splint fell apart 2 wks after surgery
        leg weakness worse than last wk n the wk b4 that
        Is it normal for the calf to be hard and hot two weeks after an ACL repair?
        I switched antidepressants and for the last few days I feel dizzy and off balance all day long.
        My toddler is limping, crying when I change her diaper, and has a temperature of 101.
        My stitches popped when I was bending my knee and the cut is gaping open about half an inch.
        I'm coming in for neck stiffness, and there's also this red circle on my shoulder blade after a tick bite that has grown to the size of a CD. Which day is earliest?
        My shoulder and hip stiffness is what I'm coming in for but the last few days I get this temple pain and I can't even wear my glasses, I'm 76. Tell me if that changes anything with my Friday visit.
        Since my hernia operation I've been in bed a lot and there's a sore, warm lump deep in my calf.
        My husband noticed my eye doesn't move all the way out to the side anymore.
        My friend who's 79 fell out of her recliner, landed sitting, and she has soft bones. Her back's been awful since and her insurance only covers in-network. Could she see you as a walk-in?
        2yo limping w temp 102
        chills n fever since my knee replacement, thats normal rite
        My wrist is suddenly swollen and hot and I feel a bit feverish, no fall or anything.
        I started with a cane in spring, now I'm on a walker, and nobody has told me why my legs keep losing strength.
        bleeding light 8 wks preg no cramps
        I've been seeing two of everything at a distance since Monday.
        I'm trying to figure out whether my referral covers both feet, also the one they operated on is swollen, red and there's pus where the pin sticks out.
        Not sure if I tore something or what. Nothing happened, I just got up and my hip joint is so hot and painful I can't walk, and I've got the shivers. I was scheduled for Thursday, anything before?
        Hi, I have PT Thursday at 10 for my new knee and I wanted to ask if I should still come because my calf on that side has swelled up a lot and it's warm and sore in the back.
        I was doing great with Kelly on my elbow, but yesterday my wrist started hanging and I can't lift the fingers, so I can't do the putty. Can you squeeze me in?
        My neurologist upped the baclofen after you sent him the note. I'm so dizzy and wobbly since then that I can't do the walking program. Who do I call about it, you or him?
        new weakness in my arm past 2 days w neck pain, cant lift it
        rash on half my forehead eye wattering, shingles?
        I'd like an evening slot if possible. My thighs have been getting weaker for two months, I can't get off the floor, and my doctor's next opening is in November.
        His skin has gone a funny mustard color this week and he keeps complaining of his back.
        I've been unsteady and dizzy ever since they added tramadol to my other pills.
        I'm at 11 weeks and had some spotting after the last session, just pink on the paper. I'm not having cramps. Should I stop the exercises or cancel Thursday?
        I know my authorization expires on the 30th and I really want to come in, but it's been a week since my disc surgery and my temperature keeps going to 101.5 in the evenings.
        gave mom wrong pills this am she seems fine
        I was told I have shingles on my scalp but now there are bumps on my upper lid.
        my left eye turned in a bit this week n i see 2 roads
        knee hot n swollen outta nowhere
        I want to ask about ice versus heat, because the elbow they drained last week is hot and red and has come back bigger than before.
        I was wondering if somebody can come to the house, I've got back pain so bad I can't sit and a fever off and on since my dialysis line was changed.
        both hands tingle worse every day
        pin site infected i think, red n oozing
        My eyes look yellow and I've had a pain going through to my back for two weeks.
        been taking double metformin all week by mistake
        back hurts to touch the bone and im running a temp
        I stopped the blood thinner they gave me after my knee surgery because I lost the bottle, it's been four days.
        Over the last two days I've started catching my toes when I walk because I can't lift the front of my right foot.
        My wife can't make her vestibular appointment, she has a blistering rash around her eye and on the side of her nose, it stings and her eye's bloodshot. Do you charge for a late cancel?
        jaw sore chewing meat n my temples ache, 82, new this wk
        I rode a bus for two days to get here and start my treatment with you, and now my leg is swollen to the knee and the calf hurts. Should I still bring shorts tomorrow?
        A burning rash came out on one side of my forehead and my eye on that side is watering and sensitive to light.
        There's a little hole where my hip stitches were and clear fluid keeps running out of it down my leg.
        Do you do splints? I think I've broken my toe, it's at a strange angle and black and blue, and my high deductible plan makes me not want to go to the ER.
        I scraped my shin at the gym on Monday and it's now swollen with green drainage and throbbing.
        I had a melanoma taken off a few years back, and now there's a spot on my spine that hurts whether I move or not.
        tube came out of my hip what now
        Thanks for fitting me in Friday. I had the hyaluronic shot Tuesday and since then the knee's been blown up like a balloon, hot, and I'm feverish, would massage help it?
        I sit for my job and have back therapy twice a week. It's taken ages to start peeing for about four days now, worse every day. I can feel the toilet paper fine. Will you tell my therapist before 2?
        I've had a charley horse in my calf for two days that won't let go and the skin over it is red.
        kid has target rash on her back, had a tick
        osteoprosis here, bent to tie shoe n back popped, hurts like heck
        baby wont move leg, fevr 101
        I have lymphedema therapy on Mondays, but since last night my leg is bright red and it's spreading up past the knee. Do I still wrap it?
        gramma cant sit, back pain since she lifted the dog, thin bones
        There's a bullseye rash on my side and I feel like I have the flu.
        Since I'm 9 weeks now I need to change my exercises. I've also had a little bleeding, less than a period, since last night. When could I talk to the women's health therapist?
        can my pt wait? foot flops since thurs
        My foot slaps the floor when I walk, it started yesterday and it wasn't like that before.
        Since the weekend I can't raise my big toe on the left side and my leg pain has actually gone away.
        I missed my 9:40 since I slipped in the garage. My wrist is bent in a way that it shouldn't be, but I'm okay otherwise, my neighbor's with me. Do I get charged the no-show fee?
        I want to try the vision therapy that I read about on your site. For five days now I've had to close one eye to read signs as I see two of them. What does it cost without insurance?
        My back eval is Monday but I've got a fever now and it burns when I pee and the pain is just on one side under the ribs. Should I keep the eval?
        My baby cries whenever I move her hip and she's been feverish.
        celulitis back?? shin red hot bigger each day
        pinkie bent sideways from football lol prob broke
        After I crossed my legs on that long bus ride my foot has been dragging, three days now.
        My kid has a sports physical with you Friday, but he fell on his arm at practice today and there's a bump and it's swollen, he won't let me touch it. Could you look at it then?
        legs getting weeker every week
        red streak from my cut goin up
        dizzy since new bp meds
        My employer wants an ergonomic assessment since my two hands have been tingling, and it's gone from just mornings to constant in about three weeks, and I feel unsteady on my legs too.
        The kidney side of my back is throbbing and I've been shivering under three blankets.
        Hi, do you have a pharmacist? My wife's water pill was meant to go from two to one after the hospital, and I've been giving her both plus the new one for five days. She's chatting away and eating. We have PT at 3.
        My back hurts right in the bone and I've been sweating through my pajamas since my tooth was pulled.
        kid wont walk has fever
        back pain no reason, no apetite, losin weight
        seein double since yest
        drain site red n hot, fluid smells
        I used the foam roller on my calf like you showed me and it's become more painful, there's a red hot area on the inside. Should I use it again tonight or wait until I see you Thursday?
        Do you have a pediatric therapist today? My daughter stopped walking yesterday, she cries when I move her leg and she feels hot.
        had a staph infecton in may now back pain + fever
        My legs are weaker this month than last month, I went from walking a mile to barely making it to the mailbox.
        I've got to ask about my massage package, can it be frozen? I've been nauseous with a fever and the pain's in my left kidney area, and the pee burns like crazy.
        For four days I've had night sweats, temperature up to 102, and a deep ache in the middle of my spine.
        After my last session I felt OK, but by the next night my right leg got weak and the foot drags on the floor. I'm not blaming anyone, I just want to know when I can be seen.
        I need to cancel because I've come down with shingles. It's on my forehead and moving down toward my eye, the lid is already swollen. When am I not contagious?
        My scalp hurts when I brush my hair and there's a throbbing on the side of my forehead, I'm seventy one.
        took ibuprofen w my eliquis all week is that bad
        my knee replacment is hot and swollen out of nowhere 3 yrs later
        My husband has painful blisters around his left eyebrow and eyelid since yesterday.
        I want to book an evaluation for my 40 year old brother, who since three days ago has trouble lifting his thigh to get in the car, he nearly falls on the stairs.
        Mom's mastectomy drain suddenly has stuff that looks like pus in it. She has therapy with Grace on Wednesday and I didn't know who else to message.
        pins n needles both hands now gettin worse, clumsy too
        My thigh has been giving way going down stairs since Thursday and I can't straighten the knee against anything.
        Before the Friday treadmill test, I should say I had vein surgery last week and the calf has a hard sore cord and is swelling.
        red spot got way bigger since am, its hot
        She gets the Prolia shots for her bones, and she bumped down hard in the car over a speed hump and now her back is in agony. Do you have anything today with somebody gentle?
        why is my calf warm and hard after surgery
        It's a new thing that my left hand won't open, I can't straighten the fingers since yesterday afternoon.
        hurts to comb hair, new headache, im 78
        I was booked for knee arthritis, but this morning the knee is completely different, scarlet and hot and I can't put weight on it. Do I come for my 2:30 or not?
        I'm supposed to tell you any medication changes. Turns out I've been taking two different blood thinners for a week since neither doctor told me to stop the old one. No bleeding that I can see.
        preg 28 wks calf hurts n swollen
        I'm asking if magnesium might help, or a massage. My calf's been in a knot for three days and looks red and it's hot compared to the other side. I'm on the pill, if that matters.
        My father's arms have been getting thinner and weaker since about September and he can't lift a gallon of milk any more.
        Got knocked at hockey practice yesterday, I remember everything, but I've still got a dull headache and light bothers me.
        foot keeps dropin since ystrday
        I fell in your parking lot yesterday and hit my head. I filled in the incident form. The doctor said concussion but my headache's still there today and I can't look at my phone long. Should I come for my shoulder?
        tingling both hands spreadin up my arms past 2 wks
        tick bite n rash n achy knees
        I'm 30 weeks pregnant and my left calf is swollen and sore compared to the right.
        There's a red streak running from the cut on my hand up toward my elbow.
        calf cramp + red line down the leg
        I'm wondering if I should see you first or get an x-ray. I fell off a ladder, just two rungs, and my wrist is bent and swollen, but I'm sitting here with ice and feeling okay.
        cast is to loose my arm moves around in it
        My knee's been achy so I booked PT, but I should mention I found a tick on me in June and there's a rash in rings on my thigh. Is that something you need to know?
        I'm the one with Tuesdays at noon. My therapist commented on my color and now my wife also says that my eyes are yellow, plus the back pain still goes straight through. Should I mention it to somebody?
        I got bit by a tick camping, and today there are little red spots on my wrists and ankles and I feel achy.
        still got a fever after my ankle surgery last week
        Our insurance wants proof of progress for mom, but she's going backwards, last month she climbed stairs and now she can't lift her legs into bed. What do we do?
        I'd like to ask if it's OK to drive to my appointment, since yesterday I'm seeing double when I look down stairs. Otherwise I'm well.
        I have a pre-op session for my left knee tomorrow, but it's the right one that's swollen to the size of a melon, hot and red since I woke up. Do they do anything about that at pre-op?
        Can I borrow crutches from the clinic? My ankle swelled up out of nowhere overnight and it's burning hot and I'm shivery.
        red hot spot on calf, feels like a cramp
        Hi there, wanting to know if you see people for 'weak legs.' Mine have gotten worse every week since I had COVID in the fall and now stairs are impossible. I have PPO.
        I think I broke my collarbone, there's a bump sticking up under the skin after I came off my bike.
        My son jammed his finger at basketball and it points sideways now.
        My drain tube got pulled halfway out when I rolled over in bed.
        the bandage is soaked w yellow gunk day 6 after sholder surgery
        Last session Jen said to watch the scar on my knee, well now it's hot and has a white pimple at the bottom that burst and it won't stop leaking. Do I keep my appointment Wednesday?
        There's a sore spot rubbing under my cast at the heel and I can see a stain coming through.
        Just confirming my copay is still $30. By the way my surgical leg got much bigger than the other since Saturday and squeezing the calf makes me jump.
        I couldn't do my exercises this week since my foot doesn't lift, it began after squatting to lay tile on Saturday. Do I lose my visit if I don't show?
        When I cover one eye the double image goes away, this is new as of the weekend.
        There's a red, sore streak going up the inside of my calf along a vein.
        kid fell off the slide wont use his arm, its puffy
        The redness around the bite on my arm has doubled since yesterday and feels hot. I don't have a doctor here since I just moved, can your clinic refer me to one? I also need to book my eval.
        Our daughter is 6, she won't stand on her right leg and she's had a fever since last night.
        The pain in my spine wakes me at 3 every night and nothing I do changes it.
        Can I book massage therapy for my ribs and spine? It's a new pain, and I had a lymphoma a while ago, and lately I'm sweating at night too.
        I was treated for kidney cancer six years ago, and this new rib and back pain has me up walking the floor at night.
        leg gave out 3x today, thigh feels weak since yest
        I dropped a dumbbell on my foot and the top is swollen and I can't walk on it.
        I'd like to keep my Pilates slot but I coughed hard on Tuesday and there's been an awful pain in my spine ever since, and my bone density was minus 3.4.
        My son fell off his scooter yesterday, the ER said mild concussion, and he still says his head hurts when he reads.
        I rolled my ankle on the curb last night and I can't put any weight on it, it's purple all the way down to the toes.
        eyes r yellow n back hurts
        One knuckle in my hand is swollen, hot, and red after a cat bite I got three days ago.
        My father, who's 77, has neck PT with you for headaches. They're new, right on the temple, and he says chewing makes his jaw sore. Could dry needling help with that?
        I have burning when I pee, pain in my right side at the back under the ribs, and chills.
        wrist swoll up like a ballon after fallin off my skateboard
        throwin up and my kidney side hurts, had a uti
        I woke up and my ankle was red, shiny, and too painful for even the sheet to touch it, I've never had gout.
        Each week I find it harder to get out of a chair, and now I need both arms to push up.
        I need to change from the gym program to the chair one. I keep losing strength week after week, and now my hands are weak too.
        redness spreding up my leg
        My daughter came off the monkey bars an hour ago, her forearm is swollen and looks crooked, but she's calm and her fingers are pink.
        one leg swole up after hip surgery, other one normal
        My carpal tunnel incision split open when I grabbed the stair rail.
        I had a bladder infection last week, and now the pain has moved up to my kidney and I threw up this morning.
        I'm 67, never had back trouble, and now there's a constant pain between my shoulder blades and no appetite for a month.
        used crutches wrong n now my hand hangs, day 2
        A bug bit me on the thigh and the red hot area keeps growing, it's bigger than a saucer.
        I've got to redo my golf evaluation because since yesterday my right hand droops at the wrist, I can't hold the club up. I did carry heavy bags on that arm. Do you have anything in the morning?
        left calf swollen and hot since the flight
        one leg twice the size of the other
        my calf is red n warm, had knee surgery monday
        calf hurts when i squeeze it, its puffy too
        right leg swelled up after long drive home
        Calf tender, skin shiny and tight, hip replaced 9 days ago
        hubby's lower leg is purple-ish and fat today
        do you guys check for blood clots
        back from Manila on Sunday and my left lower leg has been throbbing and warm to touch ever since
        can i book for a pulled calf? i didnt really pull it, it just got swollen and red by itself
        Mom had her ankle pinned and now the calf above the boot is hard and hot and bigger than the other
        reason for visit: calf cramp that wont let go, three days, leg looks swollen below the knee
        been on bed rest with my pregnancy and one leg is swollen way more than the other and aches behind knee
        I started the pill last month and now one thigh is swollen and achy, figured i strained it at barre
        my sock leaves a deep dent on one leg only and that calf feels warm, the other is fine
        hi sorry to be a bother, the compression stocking doesn't fit my right calf anymore, it's gotten so much bigger since the operation
        I had a clot in my leg back in 2017 and this feels exactly the same, same spot behind the knee, warm and swollen since yesterday. can I just come in for a massage or do I need to be seen somewhere first
        Need to move my Thursday appt to later if you can, my calf on the surgery side blew up like a balloon over night and its pink, also do I bring the walker or not
        So I drive truck cross country and I got out of the cab in Amarillo and my left leg just felt tight, now two days later its swollen from the knee down and sore to touch. Can therapy help with that
        my dad is 81 hes been in bed two weeks with the flu and today the aide noticed one of his legs is swollen and kinda bluish compared to the other, he says it dont hurt much
        Probably just a charley horse but it's the same leg they did the meniscus on and the calf is hot to touch and when I bend my foot up it really hurts, wondering if more stretching is the answer
        He stopped his blood thinner a week early because of the cost and now there is a swelling in the leg that had the knee replaced, all around the calf, he is breathing fine and eating fine but I am worried
        I would like an evaluation please, I have what I believe is a shin splint, however my whole lower leg is swollen and reddish and it began after eleven hours in a middle seat
        daughter plays volleyball, shes in a cast for 4 weeks, now says behind her knee aches bad and the thigh looks puffy and red compared to other side
        leg swelling one side only, no chest pain no trouble breathing, just the leg, started tues
        incision is oozing yellow stuff
        stitches look red and smell funny
        my scar opened a little and its leaking pus
        wound hot and red around the edges
        fever 101 five days after knee surgery
        the staples are angry red now
        drainage on the bandage turned green
        surgery cut got hard, swollen, warm since last night
        Hip incision was dry all week, today there is cloudy fluid soaking through the gauze
        red line creeping up my arm from where they did the carpal tunnel
        how do i clean an incision thats opened up and draining, do u do that at PT
        my portal holes from the shoulder scope are puffy and one has white goo in it, is it ok to do pulleys
        chills and a temp of 100.9, had my back fused on the 3rd, still want to keep my slot
        she has a wound on her heel from the bed and its turned black at the edge with a bad smell
        can I swim yet? the cut from my bunion surgery is still weepy and the skin round it got redder today
        Mi suegra's knee incision, it has redness spreading down the shin and she feels feverish, we have therapy Friday
        I pulled the tape off this morning like the sheet said and underneath the skin had split about an inch and there's a brownish fluid. It doesn't hurt. Should I still do my heel slides?
        Diabetic here, got a blister on my toe from the new shoes you recommended and its now an open sore thats red and warm up to the ankle, wanted to ask about different inserts
        My son cut his shin on the bike pedal about a week ago and we thought it was healing but now there is a big red warm ring around it and he was sweaty and shivery last night, can he still come to his session
        quick q before i book, the spot where they took the graft for my acl keeps bleeding a little pus when i bend it, and im kinda hot all over, normal??
        Good morning, my wife is eight days out from her rotator cuff repair. The armpit side of the wound is swollen and tender with a foul odor. We're scheduled for Wednesday, is it appropriate to attend
        pin sites on my wrist are crusty red and one is leaking, hand feels hotter than the other
        cat bit my hand saturday and now the thumb joint area is red swollen and I cant bend it well, looking for a hand therapist
        I know they said some redness is normal after a replacement but it went from the size of a quarter to my whole kneecap in a day and I'm shivering under two blankets
        the dressing got wet in the shower and now 3 days later the wound edges are mushy and red, fever last nite
        knee hot swollen and im running a fever
        elbow looks like a red golf ball, feverish
        my toddler wont walk, hip hurts and has fever
        big toe joint red hot, chills too
        wrist swelled overnight its burning hot
        replaced knee from 2019 suddenly hot and puffy
        Fever plus one ankle that's on fire
        kid limping with a 102 temp
        shoulder got a cortisone shot Monday, now it's hot, red and I've got the shakes
        no injury at all, woke up and my knee is huge, warm and i can barely bend it and i feel sick
        book me for knee swelling, also had the chills since wednesday so i might be wearing a mask
        They drained my knee last week and since then it filled back up, it's red now and I am sweating at night
        My boy's hip hurts after he had a cold, he holds the leg out funny and he's warm, do you see kids
        can ultrasound help an elbow that is red, fat and throbbing with a temperature
        I'm on the arthritis shots that lower immunity and one knee is suddenly much hotter than the rest, low fever
        dads artificial hip starting hurting out of nowhere and he has had a fever for two days
        So I had gel injections in my knee Thursday and by Saturday night I couldn't let the sheet touch it, it's swollen tight and hot and I feel like I have the flu. When is your next opening?
        my ankle has been swelling since I got back from camping, there was a tick, now the knee too is warm and I've been having fevers on and off, wondering if PT will loosen it up
        Would you please tell the therapist that grandma's finger joint is bright red and swollen like a sausage, she can't make a fist and had a temperature of 100.6 when the nurse came
        The bump on the tip of my elbow, the bursa thing, popped open on the drywall job and now the whole elbow is red and hot down to forearm, I feel rotten, but I gotta work so what brace do you sell
        I assumed it was gout because I've had gout but this time it's the knee not the toe and I have a temperature and can't stand anything touching it
        My sons 13 his knee is swollen up warm he never fell or anything and he had a fever since practice sunday, coach said call therapy
        sorry if this is the wrong place. my prosthetic shoulder is throbbing and hot and i had dental work two weeks ago, feeling feverish
        knee was fine then boom its hot like an oven and stiff, teeth chattering last night, do i ice it or heat it
        my hip where i had the replacment hurts with fever now, i want an earlier apointment for strengthening
        back pain and a fever since yesterday
        fever 101.5 with my back killing me
        low back hurts, chills, sweaty sheets
        Spine aches and temp wont go down
        my side and back hurt, burning pee, fever
        upper back pain w/ fever of 100.8 all week
        had an epidural shot now backs worse and feverish
        husband shivering, back pain so bad he cant sit
        I'd like to book for low back pain, it came with a fever three days ago and neither has left
        is it the flu or my back?? both hurt, 102 this morning, can therapist work on me if im masked
        Back surgery was 6 weeks ago, going good, then last two nights I had fevers and a deep ache right at the spot
        mid back pain that doesnt change no matter how i lie, and i get the chills around 4 every afternoon
        been treated for a blood infection last month and now my lower spine is really sore, temp 99.9 to 101
        my flank is so sore on the right i thought i pulled it lifting the baby but now i've a fever too
        Can you do massage for back pain if I've got a fever? it's only a hundred and one
        mom on dialysis, new bad back pain since thursday, and they said she had a temp at the center
        The pain sits between my shoulder blades and gets worse every night, I also have been having sweats and a temperature since we came back from visiting family, so I was hoping for an eval next week
        So I've got the same old back trouble I always come in for but this time there's fever with it, like real fever, thermometer says 101.7, and the old exercises make no difference at all. Put me with Dana if possible
        I inject, not proud of it, and my back has been hurting real bad for a week in one spot like bone pain and I keep getting hot and cold. I dont have insurance what does one visit cost
        My teenager complained about her back after softball, I gave her Advil, but tonight she has a temp of 102 and says it hurts when I tap on it. Do you have anything tomorrow after school?
        Reason for visit: low back pain x 5 days. Other: fever on and off, no appetite, started after my kidney stone procedure
        not sure this is for you, had tb as a kid, lately my back hurts all night and i get evening fevers
        back pain started same day as the fever, covid test is negative, what stretches do you recomend
        I thought i slept wrong but it hurts to cough and to move and im burning up, its my lower back not my chest
        sugar's been high, back's been aching for a week straight and last night I had a fever with the shakes, can you fit me in
        my foot slaps the floor since last week
        cant lift my toes up anymore
        keep tripping, left foot drags, new this month
        foot flops when i walk started monday
        Need brace for foot that just went floppy
        grandpas toes catch on the rug lately
        right foot wont pull up, back pain before that
        my ankle gives no lift, its been 4 days
        I noticed at the gym I can't walk on my heel on the right side, it was fine two weeks ago
        after the hip replacement my foot hangs down and i cant bring it up, nurse said it might wake up, been a week
        sciatica finally stopped hurting but now the foot is limp, is that a good sign
        crossed my legs all through a 10 hour shift and now i cannot lift my foot properly since tuesday
        My wife says I walk like a horse, lifting my knee high so the foot clears, this began about 3 weeks back
        shoe scuffs at the toe on one side all of sudden last few weeks, do you do gait analysis
        lost 40 lbs on the diet and last week my left foot started to drop when i walk, funny huh
        big toe won't come up at all. herniated disc L5. started sat. next opening?
        Doing a half marathon in October and this past ten days my right forefoot slaps down after a mile, now it does it even around the house. Looking for a running assessment, maybe new shoes?
        They took my cast off on Friday and I figured the foot was just lazy but I can't pull it toward me at all, zero, and the top of it feels sort of numb. Is that what the therapy is for
        Hello, I'm writing on behalf of my father who is 72. Over the last two weeks he has begun to drag his left foot and stumbled on the stairs twice. He refuses the doctor but will agree to physiotherapy
        my back went out in the garden around the 10th and the pain went down the leg, pains better now but I catch my toe on every curb, neighbor told me get PT
        Knee got hit in soccer on the outside part, ever since then, like 5 days, I can push the gas pedal but can't lift off it right
        what kind of splint do you have for a dropped foot, need it quick, only had this since last weekend
        my kid with the leg brace, now the other foot drags too, teacher noticed this week
        i can stand on tip toes but not on heels anymore, noticed yesterday brushing teeth
        honestly its probably just weak shins but ive fallen twice cuz my foot dont come up like it did in spring
        grip getting weaker every week
        dropping cups with my right hand lately
        cant lift arm since vaccine two weeks ago
        my thigh gives out going downstairs, new
        arm getting thin and weak, no pain
        wrist wont come up since i slept on it saturday
        leg weaker than last month, disc problem
        Can't button my shirts anymore, started in spring
        Neck pain for a month and now my triceps is so weak I can't push a door open
        I had been doing fine after the fusion but over the past week my hand has lost strength
        hands are clumsy, handwriting went bad the last few weeks and my legs feel stiff when i walk
        trouble getting out of chair and washing hair, both shoulders and hips, been creeping up since Easter
        my husband can't raise his arm above the shoulder since about ten days, he had terrible shoulder pain first and then it went weak
        quads on the left are melting away, knee buckles, this is 3 weeks now and doctor has no opening til june
        key won't turn in the lock, i mean my fingers cant do it, noticed it more this week
        son 15 says his leg is weaker each practice, cant hop on it like before
        I'm a violinist. For about two weeks my ring and pinky fingers have been getting weaker and they curl, I can't spread them. No accident. Do you have someone who specializes in musicians?
        looking to start strength training because since the start of this month my right leg can't push the clutch like it used to and it gets a bit worse each week, I'm only 44 so it's weird
        Mother has always been slow but over the last three or four weeks she is walking much worse, shuffling, hands fumbling, and her neck hurts. Her old therapist said come here for balance
        So the shot in my back wore off, whatever, but since Monday the leg doesn't hold me on stairs, it isn't pain it's just not strong. Can I switch my Thursday to tomorrow
        I take a statin and these last weeks my thighs hurt and are so weak I need my hands to get off the toilet, urine looks dark like tea, would PT be good for that
        arm wrestled my cousin for fun at new years and won, now cant even open a jar, two months of it going down
        reason for visit - weakness in left shoulder getting worse for 2 weeks, want exercises
        one eyelid droops by evening and my arms get tired quick, its been going on for some weeks, is that posture
        my neck cracked at the chiropractor 8 days ago, since then right hand cant squeeze well
        two fingers numb since i hit my elbow
        numb patch on thigh, brand new
        whole foot numb after the fall yesterday
        hand went numb thursday and hasnt come back
        tingling both hands since car accident
        cant feel my heel on the left
        Top of foot numb after ankle sprain
        my thumb has no feeling after the cast came off
        Got rear ended on Tuesday and now my arm tingles down to the little finger, it's constant
        pins and needles in both feet creeping up to the ankles over the last couple weeks
        I burned my hand on the pan and didn't notice, the fingers have been numb since the weekend
        after knee replacement i've no feeling in the foot at all and its day 4, the block should be off right?
        numbness in right leg from the hip down, started after lifting the couch on sunday
        she tripped over the dog, wrist is swollen and she says the fingers are asleep
        Can i still come for my appt, new thing is the bottom of my foot has been numb since saturdays hike
        electric shocks down my spine and tingly arms when i bend my neck, started like 10 days ago
        I was doing fine with the neck program but from last Friday there is a numb strip from the shoulder to the index finger that never goes away, I'd like to tell Marcus before he does traction again
        This might be dumb. I wore a heavy pack for a week in the mountains and now my whole upper arm on the outside has no feeling and lifting it is harder. How long does that take to heal with therapy?
        My daughter got tackled and had a stinger, usually those go in a minute but this one is three days and her hand's still numb. Do you do return to play testing
        wanting to schedule, I've had back trouble for ever but the numb shin is new, it began last week and it's spreading down to the toes
        good evening the left side of my face is not involved or anything it is only the hand, ring and little finger dead since i leaned on the elbow all day painting, 6 days now
        broke my collarbone a week ago in a sling and now my hand is tingly & cold feeling more every day
        Feet feel like im walking on cotton, its been three weeks and moving up, and im a bit wobbly in the dark
        hubby put his hand thru a window, they stitched it up fri, but the tip of the finger has no feeling and wont bend
        kinda embarrassing but since the bike trip my shin and foot are numb on one side, still there after 5 days
        i think i broke my wrist
        ankle went crack, big and purple now
        finger is crooked since the ball hit it
        heard a snap in my foot yesterday
        Collarbone sticking up after bike wreck
        grandson's arm looks bent, he fell off trampoline
        stepped off curb, foot bone hurts to touch, bruised
        rib cracked i think from coughing
        slipped on ice this morning, wrist is swollen and I can't turn a key or hold a mug
        jammed my thumb skiing, its black and blue and points the wrong way a bit, can you tape it
        how soon can you see me, I dropped a paver on my foot and it's twice as wide and I heard it crunch
        My mom has osteoporosis, she bent to lift a bag of cat litter and felt a pop in her back, now she can't stand straight
        shin pain got so sharp in one spot I can't run or even hop on it, training for marathon, bone hurts at night
        kid fell off monkey bars, elbow super swollen, wont let anyone touch it, cries if he straightens it
        got hit by a car door on my bike, nothing major, only the shoulder has a bump and grinds when I move it
        Football helmet to my hand, knuckle is gone like sunk in, swollen. therapist or xray first?
        So I rolled it bad on the court, everyone heard the pop, I've been walking on the inside edge of it for two days but the outside bone is so tender and the bruise is down to my toes. Can I get in for sprain rehab
        my wife's 66 she missed the last step in the garage landed on her outstretched hand and the wrist has a shape like a fork now. she wants to wait until monday. do u have a splint
        Hello, I need an evaluation of my tailbone and lower back. Fell off a ladder about six feet on Saturday onto concrete and there's one spot on the spine that is extremely painful when pressed
        The physio student in my family thinks it's a stress fracture, my groin hurts with every step and I'm a distance runner who skipped periods for a year, but I'd rather just do strengthening with you
        had surgery to plate my forearm in march and today in the gym felt it give and now theres a bend that wasnt there
        horse stepped on my foot, boot wouldnt come off till we cut it, still hurts to put it down
        kicked the bed frame and my pinky toe sticks out sideways, i have pt tmrw should i cancel
        knee hit the dashboard last night, kneecap hurts awful and it feels like two pieces, can bend it some
        toddler twisted on the slide w me and now wont step on that leg, shin is sore, no fever
        dad fell down the stairs last night
        I fell hard, hip really hurts now
        mom slipped in tub, groin pain since
        fell off the roof yesterday, sore everywhere
        took a bad fall skiing, back hurts bad
        Grandma fell again and wont get up from chair
        third fall this week, bruised all over
        landed flat on my tailbone, cant sit
        my father's 84 he went down in the driveway and now he limps and holds his hip
        I tumbled off the loading dock this morning, landed on my side and it hurts when I breathe deep over one rib
        fell getting off the bus, bruise the size of a plate on my hip and it hurts to lift my leg into bed
        is a fall on the back something for you guys? was about 8 feet off a scaffold, stiff as a board now
        My aunt has the thin bones and she fell on Tuesday, since then she's been walking bent and moaning when she turns over
        Had a fall at dialysis center yesterday nothing broken they said but today the knee is so swollen i can't bend it
        horse threw me sunday. middle of my back hurts when I press on it. appointment?
        wife fell while carrying laundry down, her hip is sore and that leg looks a bit shorter to me
        I need balance classes for my mother as she keeps going down, the last one was this morning onto her shoulder and now she won't use the arm, she says it's nothing and doesn't want the hospital
        Can we reschedule? I fell off my e-bike on the way to the last session and got scraped, but what bothers me is the pain in the pelvis which is getting worse each hour I'm on my feet
        the care home called and said mom slid off the bed and they put her back, now two days later she's crying when they stand her up. She's supposed to have therapy with you at 2, do I bring her?
        So embarrassing, I fell down the cellar steps holding the beer case and landed square on my back. I can walk and everything works but there's one spot I cannot even touch and coughing is murder
        Reason for visit: fall from ladder 3 days ago, pain left hip and back getting worse, age 70
        my sister she has the ms, she went down hard in the kitchen last night and this morn her ankle's like a grapefruit
        fell on ice, cant lift my arm since, whole upper arm is going black down to elbow
        new hip and i fell on that side today. doesnt look different but hurts a lot more than before
        He fell out of the attic hatch on friday and only now tells me his heel bones hurt so bad he crawls to the bathroom
        cant put any weight on my foot
        i cant stand on my right leg since yesterday
        knee locked, wont straighten, hopping around
        My son can't walk on it after practice
        hip hurts so bad i cant step
        twisted knee, leg wont hold me
        using office chair as wheelchair, ankle is done
        she refuses to put her leg down
        planted my foot and the knee went sideways, I can't bear weight and it's the size of a melon
        do you rent crutches? i cant walk on my left since this mornings game and the ankle is huge
        dad could walk w the walker on Friday and today he cant put weight on the new hip at all
        Woke up and my heel wont take weight, jumped off a wall last night
        knee popped in zumba and every time i try to stand it collapses, so im on the couch till you can see me
        my 9 year old hopped off the swing, now she's crawling, says the ankle can't hold
        groin pain after running and since yesterday I can't stand on that leg even to put on pants
        pregnant and the pelvis hurts so much all at once that i can not stand on one leg or walk, is there therapy
        I was told to walk on it after the sprain but four days on I still can't take four steps without grabbing the wall and the pain is right on the bone. Can I be seen before next Tuesday?
        Hi, husband here, typing for her. She stepped in a gopher hole and the lower leg twisted. She gets dizzy with pain if she lets it touch the floor. What is your address and do you have ramp
        the knee that was replaced in february was doing great until the dog pulled me, now it can't bear any weight and there's a gap above the kneecap i can put my finger in
        Can't make my 3:15 because I can't get down the stairs, the hip just won't take me since last evening and it wasn't like that before, I think I overdid the clamshells?
        hey so i did my knee at futsal, cant straighten it past halfway, cant step on it, it's stuck. can someone there unlock it for me today
        got home from the hike fine, then in the night leg began hurting in the shin and now no weight at all
        my boy is 12, heavy kid, hip and knee pain and since monday he cant walk without holding on, foot turns out
        Is it ok to skip therapy cause i can't stand up on it anymore, worked fine last wk
        teammate fell on my leg sat, i been crawling to the toilet since, mom says sprain
        bumped my head tuesday, headache wont quit
        hit head days ago, still foggy
        concussion maybe, lights hurt, since saturday
        Fell last week, head still pounding
        son got a header, dizzy three days now
        Car crash sunday, cant concentrate, head aches
        hit by a softball, ears ringing since
        whacked head on cupboard, tired ever since
        my neck is stiff and I've had a headache every day since I banged my head on the trunk lid on Wednesday
        is pt good after a head knock? it was five days ago and i still feel off and queasy
        dad bumped his head in the shower a week back, says his head still aches and he's off balance in the hallway
        Got an elbow to the temple at the gym Friday, now screens make my eyes hurt and i forget words
        daughter fell off the pyramid at cheer two days ago, headache and she's cranky and sleeping alot
        tripped & smacked my forehead on the curb on the weekend. big bruise, headache getting a little worse each day
        do i need a referral for concussion therapy, my head injury was monday and i'm still dizzy when i turn
        He slid on the ice ten days ago hit the back of his head and since yesterday complains of a dull headache
        I figured it'd wear off but it's been four days since the airbag hit me in the face and I've had a headache, trouble sleeping, and the room tilts when I roll over in bed. Could you fit me in for vertigo?
        My mother is 79, on Thursday she hit her head on the kitchen counter and seemed fine, now on Sunday she has a headache that Tylenol doesn't touch and won't do her crossword, she's due with you tomorrow
        Please cancel the spin class assessment. I knocked myself on the beam in the barn at the start of the week and ever since my balance is strange and my head aches by noon
        so my kid took a puck to the helmet on saturday and the school nurse says he cant focus and has headaches, coach wants him back thursday, do you sign the return form?
        reason for visit: headaches since hitting head on car door frame 6 days ago, also neck
        i passed it off as a hangover but its day 3 and i did hit my head at the wedding, nauseous and light bothers me
        still seeing stars when i bend after that knock last week, wanna start vestibular therapy
        whiplash last friday, nobody checked my head, now memory is bad and headaches every morning
        baby rolled off the changing table 2 days ago, seems ok but a soft lump on the side of the head
        back pain every night, lost 15 lbs
        losing weight without trying and bones ache
        pain wakes me at 3am, no appetite
        night sweats, weight loss, deep hip pain
        thigh bone aches all night, getting thin
        Shoulder hurts worse lying down, pants falling off
        lump on thigh growing and hurts at night
        my back hurts all night and im skin n bones
        I haven't been dieting but I'm down two belt holes and my ribs hurt at night no matter how I lie
        can a mattress cause this, mid back pain that only comes at night and i cant eat, lost about 20 pounds since fall
        My son's knee hurts at night, he wakes crying, it isn't from sport, and he's gotten pale and thin
        constant ache in upper arm bone, not from moving, worst at night, been tired and dropping weight
        shoulder ache plus a cough that won't leave and the scale is down 12, smoker 30 yrs
        Pain deep in the pelvis at night that nothing eases, I'm also getting full after three bites, wanted to try pt
        my wife's back pain keeps her pacing the floor till dawn, her clothes hang off her these days
        teen has shin pain nightly for 6 weeks w a hard bump, no injury, eats less
        Over the past two months I've had this boring ache in my lower back which doesn't care what I do in the day but from midnight on it is terrible, and friends say that I look gaunt. Hoping an adjustment will fix it
        I need an appointment for hip stiffness. Evenings okay, tuesdays best. It hurts at night mostly, like a toothache in the bone, and before you ask no I'm not trying to lose weight but I've lost about a stone
        The exercises you gave me for the shoulder blade haven't touched it, three weeks now, it's there when I rest and when I sleep and I've no energy and food tastes of nothing, down nine pounds
        dont want to make a fuss dear, at my age everything aches, but this one wakes me each night at the spine, and my rings slip off my fingers now
        reason: pain between shoulder blades 8 wks, worse in bed, unexplained weight loss
        is it normal to have drenching sweats with back pain? sheets soaked, been shrinking too
        gramps says his leg bone hurts at night, hes lost so much weight since xmas but wont see his dr
        been getting up to sit in the recliner cos lying flat is agony, plus trousers two sizes down since june, no diet
        hip pain at nite only, swollen glands in my groin too, feeling worn out n losing weight
        had breast cancer, now new back pain
        prostate cancer before, hip aches constantly now
        survivor here, new rib pain at night
        Lung cancer 2020, shoulder killing me lately
        my myeloma is back? spine hurts alot
        mom's in remission, new leg bone pain
        back pain getting worse, cancer three years ago
        melanoma history, and a sore lump near scar
        I had kidney cancer taken out in 2018 and for the last month my thigh bone hurts when I'm in bed
        is massage safe, had thyroid cancer and now theres a new pain in the middle of my neck bones
        finished chemo in the spring and now my lower back hurts more each week, nothing helps
        Dad's prostate numbers went up and his back has been hurting for two weeks, he thinks it's golf
        I'm six years clear of breast cancer, arm on that side is suddenly swollen and heavy this week
        reason for visit new sternum pain when pressing, lymphoma in 2015
        hip pain started out of nowhere and gets worse at rest, I had a mastectomy nine years ago
        My ribs hurt on the side that had radiation, new since about ten days, worse when i lie down
        I'm currently on treatment for bowel cancer and would like to come in for stiffness, but lately I've got this awful new spot of pain in my spine, wakes me up. The oncologist isn't back until the 20th
        Years back they removed a tumor from my leg, a sarcoma, and they told me I was done with check ups. Well there is a firm bump in the same thigh now and it aches. Would you look at it during my session?
        my neck hurts when i turn or sneeze, started 2 weeks ago with no reason, i did have lung cancer so figured i would ask if traction is ok for me
        Hi, wanting some back exercises for my mom, she has stage 4 breast cancer but was comfortable till this week. now the pain in the lower back has shot up and she wont lie down
        chemo port side, arm and neck swollen and bluish since yesterday, can lymph massage help
        had a hysterectomy for cancer, now the sciatica type pain is new and stronger at night
        grandfather had bladder cancer, now says both hips ache deep in the bone, new since last month
        leukemia as a teenager, bones have started hurting like they did back then, and i bruise
        sore upper arm for 3 wks, cant sleep on it or off it, renal cancer patient, no injury
        33 weeks and baby is moving less
        havent felt many kicks today
        pregnant, light spotting after my exercises
        28 wks, leaking a bit of clear fluid
        Baby quieter than usual since last evening
        pregnant with swollen face and hands, headaches
        belly tightens every 15 min, 31 weeks
        itchy palms and feet, 35 weeks, cant sleep
        I'm 36 weeks and since this morning baby's only moved a couple times, normally she's a gymnast
        do prenatal classes mind if ive had brown spotting since yesterday, im about 20 weeks
        wife is 30 weeks, low back cramps that come and go regular, she wants a massage
        pelvic pressure and a pinkish discharge, 34 weeks along, was going to come for my SI joint belt
        My kick count was down to four yesterday, can I still do my pelvic floor appointment tomorrow
        22 weeks pregnant, a few drops of pink on the paper this morning, thought it was the squats
        got bumped in the stomach by a shopping cart at 29 weeks, feel ok but he seems sleepy in there
        pregnant fever 101 and back hurts on one side, is heat pad ok
        I have my hip appointment Thursday but I'm 32 weeks and for two days the little guy hasn't been kicking after dinner like he always does. Is that just because he's running out of room?
        Hello, I slipped on the wet stairs and landed on my bottom, I'm 27 weeks. No bleeding. I'm crampy though and baby is quieter, and my tailbone hurts, can I get in with the women's health PT?
        sorry to ask here, my ob's line is busy. Since about noon I've had to wear a pad because I'm wet, not pee I don't think, 30 weeks, and I've got your class at 5
        gave birth eleven days ago and now I'm feverish, one breast is red and rock hard and my belly's sore. my visit with you for the abs gap is next week
        pregnant and my blood pressure was high at the pharmacy machine today, feet puffed up in two days, can you do swelling massage
        baby hiccups but no real kicks all day, should i drink juice, 37w
        my cousins expecting twins, 25 wks, and says her back cramps are coming in waves since lunch
        two weeks after c section, scar burning hot and theres fluid, want core rehab
        spotting again at 10 wks, did bird dogs yesterday, is that why
        cast too tight, fingers are blue
        toes cold and purple in the boot
        My splint is squeezing, hand tingling
        cast feels like its crushing my leg
        his toes are white below the cast
        brace cuts in, foot numb and gray
        fingers fat like sausages out of the cast
        can you cut my cast looser, it throbs
        Got casted yesterday and today my thumb is dusky and I can't feel the tip, pillow under it didn't help
        daughters cast got wet in the pool, now it stinks and itches badly and skin is raw at the edge
        wrap after the ankle op is so tight my toes went tingly, should i unwrap it or wait
        Can't wiggle my toes much since they put the new fiberglass on Thursday and it burns inside the heel
        pain under the cast getting worse instead of better, took the pills already, fingers puffy
        the knee immobilizer left a blister and now the foot is cool and sort of purple at night
        Walking boot, pumped the air up, now toes blue-ish and numb even when I let air out
        moms arm in the cast is swelling, she had to have rings cut off
        Hi there, I'm not your patient yet, the ER put a splint on my wrist on Sunday, it's gotten really snug, my nails look kind of bluish and the ER says six hour wait, could one of you redo it
        my little one is in a hip spica and this morning her left foot is colder than the right and she screams when we touch the toes, first therapy was going to be on the 14th
        Just wondering whether it's common that the cast feels tighter each day. The fingertips don't pink up when I press them and there's a burning spot on the bone. Also where do I park
        sling and a tight bandage since surgery, forearm is hard as a rock and hand tingles, thought maybe i need hand exercises
        under my cast is a wet stain that smells and i feel feverish
        reason for visit, cast rubbed a hole in my ankle, its bleeding a little and swollen round it
        Four toes cant feel a pinch since they tightened the straps, do i loosen
        sports tape job from saturday cut off something, foot swollen and purple even after i took it off
        the finger splint you all made me, fingertip turned pale and cold after lunch
        felt a pop behind my heel, cant push off
        biceps balled up after a pop
        like someone kicked my calf, then snap
        knee popped, cant straighten my leg up
        Shoulder popped lifting, arm wont go up
        finger bent by jersey, tip wont straighten
        hamstring snapped sprinting, bruise to the knee
        achilles pop heard by whole gym yesterday
        I was reaching for a drop shot and something went bang in my lower leg, now I can't go up on my toes
        elbow crease popped carrying the fridge, arm is bruised and twisting a screwdriver is impossible
        pec went pop on bench press last night, chest wall is bruised and there is a dent by the armpit
        thumb wont bend at the tip since i cut it on glass on sunday, skin already closed
        my dad missed a step and there was a loud pop over his kneecap, he cant lift the leg straight
        waterskiing, legs split, huge tear feeling under the butt. can't sit. can't drive. when can you see me
        do you treat ruptured tendons, calf snapped at pickleball two days ago and the gap is palpable
        fingertip droops after making the bed, been like that 2 days, does it need surgery or taping
        I was on Cipro for a sinus thing and this morning the back of my ankle popped while I was just walking the dog. It doesn't even hurt that much but I can't push off. Is that something you strengthen
        Fourth set of deadlifts the inside of my right elbow made a noise like velcro and now the muscle is sitting up higher than the left one. My buddy says ice. I'd like an opinion from a PT this week
        husband age 58 fell backwards on the boat ramp caught himself and the front of his thigh gave a pop, there's a hollow above the kneecap and the leg just buckles
        had my tendon repaired five weeks back, was doing the band thing and felt a pop in the same place and now it's weak again, my next visit isn't until Monday
        skied over a bump, knee popped, swelled in an hour, feels like it slides
        rotator cuff repair 3 wks ago, reached for a falling mug, heard a pop, arm dropped
        girl on my team heard it too, pop in her knee on landing, now swollen huge, shes 16
        i think i tore the achilles, foot just hangs loose in the tub, happened this am
        hand surgery 12 days ago, tendon, something twanged and now pinky doesnt curl
        peeing got slow since my back trouble
        cant feel when bladder is full, past weeks
        bladder weaker each week with leg pain
        need to push to pee lately, back hurts
        Started wetting the bed this month, back surgery before
        stream weaker and legs tired, two weeks
        new leaking plus stumbling, been building up
        constipated and dribbling since disc slipped weeks ago
        Over the last month I don't always know I have to go until it's too late, and my lower back's been bad
        for about 3 weeks i have to sit and wait ages before the pee starts, also numb toes on right side
        My bowel control has been getting slowly worse since spring along with the back pain, want pelvic therapy
        he's 75, walks worse every week, and now he's not making it to the bathroom and forgets things
        is a lazy bladder part of sciatica? mine got like that over the past couple of weeks
        I've always leaked a bit but this month it's different, it empties without me feeling it
        since the epidural for the birth 3 weeks ago i don't feel the urge to pee like before, have to go by clock
        Going 20 times a day, burns, cloudy, and low back is sore, started last week
        So I came to you for leg weakness back in winter. It's been alright but in the past few weeks the bladder has been off too, I strain and it stops and starts. Should that go on the intake form?
        I've got MS and usually manage fine, but since about two weeks my bladder isn't emptying, the nurse measured a lot left over, and my walking's gone downhill, so I'd like to come back for PT
        You treat pelvic floor right? I'm a 38 year old man with back pain and recently erections and peeing both have been getting difficult, getting worse since about a month. Very private please
        my mothers neck arthritis was mild but now her hands fumble and she rushes to the toilet and doesn't make it, this crept up over the last several weeks, can exercises fix it
        reason for visit: bladder accidents x 3 weeks, never had before, also tingling feet
        blood in my pee two days, back aches left side, thought it was from running
        Accidents at night are new, plus back pain down both legs off and on since march
        cant tell if i finished peeing these days and the back's been sore, gradual i suppose
        stool slips out sometimes now, only since the last few weeks, back injury in may
        knee ballooned up after surgery
        ankle swollen double since the screws went in
        foot so swollen sandal wont fit, post op
        surgical arm swelling up to fingers
        hand puffy and tight after wrist plating
        Swelling shot up today, two weeks post op
        big lump by my hernia incision now
        shoulder scope, whole arm huge and bruised
        My replaced knee was going down nicely and then since last night it's tight as a drum again and I can't bend past 40
        is this amount of swelling ok, thigh is twice the size, hip done on the ninth
        I can't get my sleeve over the elbow anymore, it was operated monday and keeps getting fatter
        post op day 5, calf to toes swollen, elevating does nothing and the skin looks ready to split
        the drain came out Tuesday and now there's a soft bulge full of fluid beside the mastectomy scar, growing
        Can I get in sooner than the 22nd, the swelling in my ankle after the fusion doubled since the weekend and hurts
        breast op side arm has swelled fast over three days and feels hot and tight, should I wear my sleeve
        wife's knee swelling is up again with pain 9/10 and pills dont touch it, surgery last thursday
        I had a plate put in my tibia last week and the ankle and foot under it swell up more each evening, now even in the morning they're fat and sore. They said therapy in two weeks but I'd like somebody to look at it now
        Hello from the daughter of Mr. Petrakis. His scrotum and groin are very swollen after the hip operation, black and blue, and it is larger than it was yesterday. He's too shy to call the surgeon. Can you advise
        I did my heel slides and quad sets exactly as on the sheet, and all of a sudden tonight the whole knee filled up like a water balloon, it wasn't like this any other day since the acl
        lump the size of an egg came up under my bikini hip scar after I lay on it, 6 days out, tender and still growing, am i allowed to do the bridges they printed out for me
        belly side swelling after my back surgery, like squishy pocket under the cut, headaches when i sit up
        armpit and chest side puffed up 3 days after shoulder replacement, warm too
        they took a vein for bypass, now that leg is swelling & leaking clear water
        foot surgery, swelling was great, then i stood at a party for 4 hrs and now its monstrous, red, throbbing
        elbow feels full of fluid since my surgery, it sloshes, got worse today, ice aint helping
        burning rash with blisters around my ribs
        back pain then red bumps in a stripe
        blisters on one side of my forehead
        painful rash half my waist, came yesterday
        Shingles maybe, left buttock burning
        skin hurts to touch, blisters popping up
        rash near my eye, stabbing pain
        dad's chest strip rash, he's on chemo
        I thought I strained my side but now there's a band of little blisters from the back to the belly button
        can i come in with a rash? it's like crops of blisters down my leg and the skin burns
        pain down one arm for four days and this morning red spots with water in them along the same line
        Ear hurts, blisters in it, and since yesterday everything on that side sounds muffled
        my shirt hurts my skin on the right side, blotchy red patch came up where the pain was
        mom 77 has a weeping rash on one side of her back and cries from it, is it the heating pad
        Reason for visit: rib pain, new blistery rash same side
        tens pads gave me blisters? but its only left side and where there was no pad too, burning like crazy
        The back spasm you've been treating on the left turned out to have a rash with it, tiny bubbles in a line round to my front. I'd hate to give it to anybody so should I show up tomorrow or not?
        I'm pregnant and have a stripe of painful red blisters along the bra line, came up over the weekend, I had chickenpox as a child, and I have my pelvic class with six other expecting ladies
        my husband had shooting pains over his eyebrow since friday, now bumps on the eyelid and tip of his nose, he still wants to do his neck session
        sorry weird one, I've got burning sores on one butt cheek and down the thigh with nerve pain, sitting is torture, is the sciatica causing that
        took prednisone for my back and now blisters wrapping around my stomach, one side, sore as hell
        grandma has hives or chickenpox looking stuff on just one shoulder and arm, says it burns
        neck rash, blisters, headache on that side, 2 days, transplanted kidney if that matters
        itchy? no. it BURNS. one strip on the hip. spots filling with fluid since monday
        got a belt of spots & my whole flank is on fire, can pt tape help the pain
        vision getting blurry over the past days
        seeing double since thursday
        new floaters and flashes this week
        my right eye is getting dimmer, few days now
        Things look wavy since the weekend
        eye red, aching, blurry 2 days
        blind spot growing in left eye lately
        halos around lights all week, eye sore
        Since I started the neck exercises about four days ago my sight is fuzzy on and off and reading gives me headaches
        mom says tv is blurred this week, she has a sore scalp and her jaw tires chewing
        Could whiplash do it? ive had double vision when looking down for about five days
        lots of black dots floating in one eye since sunday, like pepper, no pain
        my glasses arent working all of a sudden this week, sugar has been high too
        eye hurts when i move it and colors look washed out on that side, started three days ago
        Head's been aching and vision blurs when I bend over, going on for two weeks, I'm 24
        dad started new heart pills and now everything is yellow and hazy the last days
        I'm 71 and stiff in both shoulders every morning, that's why I booked, but now for the past several days my temple hurts when I brush my hair and print has gotten blurrier day by day
        The vestibular therapist said to tell you about any changes so here it is, since Monday I can't focus with my left eye and there's a gray smudge in the middle. It's slowly getting bigger
        Got a paintball to the eye on Saturday, it was only sore but now it's light sensitive and cloudy. My shoulder appt is Wednesday at four, can I come in with sunglasses on?
        new computer job, and over these past four or five days the edges of what I see on the right have turned hazy, do you think it's my posture
        contact lens eye is red and sore and foggy, since yesterday, should i cancel therapy
        curtain like shadow in corner of my eye for a couple days, small, not moving much
        after cataract op last week the eye is redder and seeing worse each day
        eyelid swollen shut-ish this week and when i look sideways there are two of everything, sore behind the eye
        sight blurry when i get hot or exercise, new in last 2 wks, feet tingle too
        broke out in hives from the new pill
        new muscle relaxer makes me see things
        rash all over since antibiotic tuesday
        stomach burning bad since the new ibuprofen
        Bruising everywhere since they upped warfarin
        skin turning yellow, started pain pills
        mouth sores and peeling skin from new med
        gabapentin upped, legs swollen, staggering since friday
        I started the nerve pain medicine on Friday and since then I'm so dizzy I hold on to walls
        my ankles and hands puffed up after the new blood pressure tablet, is it ok to exercise
        got cortisone yesterday and my face is beet red and heart is racing, sugar reads 310
        The blood thinner is giving me nosebleeds each day this week and gums bleed too
        husband is on oxycodone after surgery and hasn't pooped in 8 days, belly is swollen and sore, no appetite
        since the iron infusion i've got hives on chest and itching, no throat problems
        tramadol plus my antidepressant, now im jittery and twitchy and havent slept in two nights
        prednisone ran out 3 days ago, stopped cold, now im weak and queasy and every joint is on fire
        I'd like to push back my first visit. They gave me an antibiotic for the incision and I'm covered in a red itchy rash from neck to knees, no trouble breathing. Benadryl isn't cutting it
        Is the patch allowed in the pool? I'm wearing the new pain patch from the hospital and since yesterday the skin under it has blistered and I'm itchy clear up to my shoulder with a blotchy back, she told me to ask someone
        My mom, 80, was put on a water pill for the leg swelling and in four days she's become weak with cramps in both calves and very thirsty, she's got home therapy with you on monday
        reason for visit is tendon pain but honestly both achilles started hurting 2 days after i began levofloxacin and they're swollen, do i keep taking it?
        new blood thinner two weeks, gums bleed when i brush and bruises pop up with no bumps
        allergic to the tape? raised welts all over my leg since Monday, spreading past where the tape even was, itching like mad and one is weepy, i have another taping friday
        been on naproxen a week with my bad kidney and now both legs and eyelids are puffy
        face flushed and itching since the contrast dye this morning, hives on belly, breathing fine
        since i began methotrexate my mouth is raw with sores and now i got a low fever, what do i do
        fainted once this morning in the shower
        passed out at church yesterday, ok now
        blacked out getting up from bed
        Dad keeled over for a few secs, fine now
        went down in the kitchen dont remember it
        nearly fainted twice this week on stairs
        my girl passed out at track practice
        everything went gray and i woke up on floor
        I fainted in the grocery line on Monday, never did that before, and I have an eval with you today
        mom passed out on the toilet last night for maybe ten seconds, she seems herself this morning
        during my home exercises yesterday i got tunnel vision and fainted, only once
        Should I tell the therapist I blacked out after standing up Thursday? new bp pills
        My brother dropped at the barbecue for a moment, then said he was alright, he has a knee appt with you
        lost consciousness once on sunday, it was hot, still a bit woozy, can i do the pool class
        15 yr old fainted mid sprint saturday, coach gave him water, he says hes good to go
        Passed out giving blood 2 days ago and still light headed every time i stand
        The last time I did the balance board at home I must have fainted because I was lying on the carpet and the kettle was boiled dry. I feel fine now. Would you like me to come anyway on Friday?
        We were at my nephew's wedding and all of a sudden grandmother slumped in the chair, came to in half a minute, pale and clammy, didn't want a fuss. That was last night. She's booked for 11 today
        hi can i change to afternoon slots, mornings i get so faint when i sit up and today i actually went out cold next to the bed, got a bruise on my elbow but otherwise fine
        quick question about the treadmill test, I collapsed for a second after my run yesterday, my uncle died young with heart stuff, should i take it easy
        reason for visit: fainting spell at work wednesday, told to get balance checked
        pacemaker guy here, fainted one time on tuesday, feels ok since
        she had one of those blank outs in the pew and fell to the side, woke right up, this was sunday
        been on keto, stood up and fainted onto the sofa, and im 12 weeks pregnant
        I went out like a light for a sec after coughing hard yesterday, hurt my hip going down
        my sugar keeps dropping to the 50s
        shaky and sweaty after every therapy session, diabetic
        sugar low three nights in a row
        Glucose 58 this morning, felt awful
        low sugar spell again, juice helped
        husband's meter reads low most afternoons
        sugars all over since surgery, 52 then 340
        insulin pump acting up, lows all week
        I've been having low sugars since they changed my insulin, got one on the way to my last visit
        can i bring snacks in gym? every time i do the bike my sugar crashes under 60 lately
        My son is type 1, he has gone low four times this week during PT, once he was mumbling, he's ok after candy
        woke up soaked and trembling at 2 am, sugar was 49, ate peanut butter, second time this week
        Mom doesn't feel her lows anymore, yesterday it was 44 and she was just sitting there smiling, fine today
        I need to cancel today, my sugar fell to 55 at breakfast and I still feel wiped out and shaky
        sugar won't go under 350 since the steroid shot and im thirsty and peeing all the time
        not eating much since the op but still take my glipizide, been getting sweaty spells and 60 on the meter
        Do you guys have glucose tablets there? Asking because the past several sessions I get that jittery, sweaty thing by minute twenty and yesterday I had to sit on the curb outside until the orange juice kicked in
        Dad's been in a fog around 4pm each day since they discharged him, cold sweat, snappish, then he eats and is back to normal. He's on long acting insulin. His PT is at 3:30, should we move it?
        new on the weight loss shot plus my regular insulin, had three lows this week, lowest 47, I'm not in trouble right this minute but I'm scared of the exercise class
        my meter has been above 320 for three days, thirsty all the time, the sore on my foot is not healing either, still on for 1:00?
        hypo on the treadmill at home twice this wk, had to crawl for the jelly beans
        feet wound plus sugars over 300 for days, should i walk on it
        reason for visit - weakness spells when sugar drops, happening daily now
        pregnant diabetic, 51 at noon today and 55 yesterday, feel wobbly, is yoga ok
        he was so low last night i had to use the nasal spray, hes awake and eating now, therapy at nine
        shoulder popped out, cant get it back
        kneecap is on the wrong side of my leg
        red streak going up my shin
        new hip feels out, leg turned in
        Dog bit my calf, swelling bad today
        worst pain down leg ever, nothing helps
        forearm swollen after iv, hard cord, red
        shoulder blade sticks out like a wing since the fall
        My artificial hip clunked when I tied my shoe and now the leg looks shorter and I can't move it
        barely drinking since surgery, tongue like leather, dizzy each time i get up, second day of it
        blood pressure was 190 over 105 at the drugstore twice today, feel fine, can I do my session
        did that crazy spin class monday, thighs swollen and my pee looks like cola today
        toe turned black at the tip this week and the foot is cold, i have bad circulation
        vomiting every time I eat for two days and can't keep my surgery pills down, should i come anyway
        Spinal tap on Tuesday and since then a headache whenever I sit up, gone when flat, can PT fix
        calf cramps when walking were old but now the foot hurts at rest all night and its pale
        I was cleaning the gutter and a rusty nail went through my boot into the sole yesterday, it's swollen and hot now and I don't recall a tetanus shot, I've got plantar fasciitis therapy with you tomorrow
        Tick bite two weeks ago, now a big bullseye ring on my thigh and every joint aches like flu, doc's out till next week, thought you'd know where I should go since my hip visit is with you
        My infant doesn't move her left arm since the birth four days ago, it just lies there, the nurse said maybe therapy. How early do you see babies
        bruise keeps getting bigger since i bumped my thigh saturday, its tight and the size of a dinner plate today and bending the knee got harder
        elbow dislocated, popped back itself, now swollen and hand weak, yesterday
        my heartbeat has been skipping on and off all week when i do my steps, feel okay otherwise
        gag and cough on soup since my neck fusion, a bit worse each day this week, lost my voice too
        my jaw locked half open since lunch and it wont close all the way, never had that
        my stump is red, open sore where the socket rubs, smells, and warm
        my back only hurts at night and my pants are falling off me, didnt try to lose weight
        mom is 81, slipped in the tub, and will not put weight on that hip
        hip hurts too bad to stand since i slipped in the shower
        keep dropping my coffee cup, it started two weeks ago
        cat bit my knuckle, hand is fat and the finger wont bend
        years of prednisone, bent to tie my shoe and now a sharp pain mid back that wont quit
        my ankle wont lift anymore like it did two weeks ago
        the skin around my acl scar is like a heating pad and the scab is wet all the time
        dad tripped on the curb and he wont walk on it
        hit my head on the trunk saturday, headache still there, no vomiting
        me despierta el dolor y he bajado 8 kilos
        one calf swollen and hot after knee scope
        incision's oozing yellow and stinks
        foot keeps slapping the floor, couple weeks now
        cant put any weight on my ankle since i fell
        fever and my lower back is awful
        numb thumb ever since the fender bender
        elbow is huge, red, and im feverish
        lost 20 lbs, back aches all night
        still got a headache from thursdays knock
        baby's kicking less today, 34 weeks
        my grip's been going for like a month, dropped two coffee mugs this week, no pain
        popped stitches open on my shoulder, edges are red and warm and i had chills last night
        mom slipped at costco saturday and wont step on that leg, she says its a bruise
        had breast cancer in 2016, now theres this deep hip pain that wakes me up every night
        right leg is tight and purplish from the knee down since the drive from denver, breathing's fine
        my daughter is 7, her knee blew up overnight, temp of 102, wont let me bend it
        reason for visit - rear ended last week, pinky side of my arm has no feeling
        walked into a beam at work sunday, no blackout no puking, but my head still hurts every day
        i trip on carpet now cause my toes wont lift, started around halloween and getting worse
        Had an epidural shot ten days ago and since Monday I have had a fever with a sore back.
        hi its Tomas's mom, he jumped off the playground thing yesterday and wont stand on his right leg at all, theres some puffiness above the ankle but it looks straight, can PT look at it
        I'm five days out from my ACL and the nurse line is on hold forever. My calf on that side is rock hard and sore to squeeze, two inches bigger than the other. No trouble breathing.
        been doing the home program like you said but over the last three weeks my left hand got weaker, can't open jars or use the key, and the muscle by my thumb looks kinda sunk in
        Dad is 78, had prostate cancer ten years back, and his mid-back pain isn't letting him sleep, it's worse lying flat. He's shrinking too, his pants don't stay up. Can Maria see him?
        for the date any day works, thing is my new hip's scar has a pimple that pops and drains every morning and today the skin around it is hot and i got a 100.8
        rolled my bike on the coast highway sunday, wrist swelled up like a grapefruit and i cant turn a doorknob, figured its a sprain so just wanna get some taping
        ive got gout so i thought it was that but my knee is cherry red, hot enough to feel thru my jeans, i cant bend it and ive been shivering since last night
        I carry mail and for about two weeks my right foot flops when I walk. Herniated disc on an old MRI, but this is different. Bathroom is all normal. Next opening?
        kid took a knee to the head at jiu jitsu tuesday, ER said fine to go home, but its been five days and he still gets headaches every afternoon and hates the classroom noise
        started the pill in june, sat thru finals week, now my left thigh and calf are achy and swollen and kinda warm, thought pulled muscle, wanted a massage spot tomorrow
        grandson jumped off the shed roof, he won't let anybody touch his foot or walk on it
        headaches since my tumble off the ladder friday
        booking for neck. im a hairdresser, past month my right hand got weak, cant work the clips and i keep dropping scissors, wasnt like that before labor day
        fell off my drywall stilts yesterday and my knee swelled in like an hour, leg wont take any weight at all so im on my uncles crutches. is there parking close
        stepped in a gopher hole, ankle won't hold me
        It's my hip pain again but not the usual. It gets me out of bed at night, sweats too, my pants are falling off me and I haven't been dieting. I'm a retired welder, 67. Whenever you've got room.
        temp of 101.4 four days after the hip scope, do i still come do the bike
        I'm 30 weeks along and the little one has been awful quiet today, do you do prenatal massage
        banged my elbow hard playing pickleball monday and now two fingers on that hand are numb all the time
        knee ballooned overnight, red hot, running a fever
        My father will not tell you so I am. He came down hard on his bottom Sunday getting off the tailgate, he's 81 with thin bones, and since then his back hurts like the dickens whenever he sits up.
        dad fell, hip hurts too much to stand
        The nurse line was busy. I had a cortisone needle in my ankle on Friday and now it is swollen, crimson, hot as a stove lid, and I've a temperature of 101. Would ice suffice until next week?
        fell off skateboard, wrist bent funny
        hit my head on a beam last weekend, been having headaches since, work says get a note
        low back ache on one side, burning pee, and 101 since last night, is that a therapy thing
        breast cancer survivor, new rib pain every night
        Fell on the ice at the rink, collarbone has a bump sticking up and I can't lift the arm
        I've been a mail carrier 26 years so I know sore feet but this is different, about three weeks my left foot just flops and I've worn the toe off my shoe. No pain to speak of. Is that something you folks fix
        grip's getting weaker every day for two weeks
        lost 22 lbs without trying and my mid back wakes me every night around 3
        since my c section thursday one leg is swollen from the knee down and sore, no trouble breathing
        tripped over the baby gate at the daycare where i work thursday and i still cant step on my left foot, its black and blue clear to the toes. do i have to tell my boss first
        foot started slapping the ground this week
        calf fat and hot since the flight home
        stitches oozing yellow, knee done last week
        Hello, I coach junior high volleyball and my knee replacement was the 2nd. Nobody warned me the lower leg would get this big, it's tight and shiny and sore in back, only on that side, and it wasn't like this Monday. Breathing's fine.
        my husband's shoulder scar from the 8th is getting redder each day and he had a fever last night
        we just came back from fourteen hours in the car from my sisters in boise and my wifes left leg below the knee is puffy, pinkish and she says it throbs. shes on the pill. she isnt short of breath or nothing
        need to change my email on file. also the pin site on my finger is leaking greenish stuff and the skin's gone red around it, figured the hand therapist can peek at it next wednesday
        incision opened up a bit and smells bad
        back pain with a fever of 102
        had prostate cancer in 08 and now theres this new deep ache in my pelvis thats worst laying down at night
        Pharmacist here, on my feet all day, left calf is tender and red and warm, I did just drive from Tulsa
        baby kicking way less since yesterday
        over the last ten days i keep tripping, cant pull my toes up on the right
        Two weeks since my Achilles was sewn up, been in the boot at my parents' place in Yuma watching westerns, and today that calf is swollen up tight, warm and sore to squeeze. Should I just prop it till Monday?
        since they took the drain out of my back wound it's been wet, I go through two gauze a day and it's warm all around. I felt feverish at bingo. Don't want to make a fuss, my appointment isn't until the 19th
        Got rear-ended Saturday, felt fine. Sunday my arm started going pins and needles and now the thumb side is plain numb. Lawyer told me to get therapy. When's the soonest and do you bill auto?
        my mom had lung cancer treated two yrs ago and she's got this new pain in her shoulder blade that won't let up day or night no matter how she lays, her doc is on vacation so can she see you guys
        i think i have a blood clot in my leg
        think there is a clot in my calf
        my calf might have a blood clot, it's swollen since the flight
        stitches oozing yellow, skin going red
        flew in from Manila on tuesday, my one leg is fatter than the other and sore to squeeze
        my kid jumped off the swing at recess, wont put any weight on the left foot, school nurse says xray maybe, can your sports guy look instead of us sitting in the ER
        Pardon the long note. My husband had his hip replaced three weeks ago and was doing so well, but today that whole lower leg is puffy and warm and hurts when he flexes the foot. No trouble breathing. Should he do his exercises?
        knee big, red, burning and i got chills
        had breast cancer in 2019, now this ache in my spine wakes me every night, worse lying down
        incision from the shoulder scope smells bad and im running 100.8 as of this morning
        tbh been putting this off, ive got psoriatic whatever, on the shot every two weeks, and since last night my elbow is cherry red, swollen and I'm running 101.5. is that a PT thing
        Slipped on the dock thursday, wrist ballooned and I cant turn a doorknob, think its cracked
        toes drag when i walk, started last week
        my teen bumped his head snowboarding four days back and still has a headache plus can't do homework
        lost 22 lbs without trying and the hip pain gets me out of bed at 3am
        left calf hot n tight since knee surgery
        fever 101 and my back is awful
        Over the past month my grip is going, I drop wrenches, both hands getting clumsy, neck's stiff
        36 weeks, baby hardly kicking today
        Typing for Pop. He was treated for prostate cancer some yrs back. Last couple months his low back aches all night, nothing eases it, pants are falling off him, he's eating same as always. He wants deep tissue.
        missed a stair, ankle's huge, cant step on it
        Hi, I teach kindergarten, slammed my elbow in the bus door on Monday and since then the ring and little fingers are numb and not coming back. Do I need a referral or just come in
        I'm 73, tripped over the dog yesterday, came down on my side, groin hurts something fierce and I can only get around by leaning on the chair, no weight at all on that leg. Got anything Friday?
        calf is fat hot and red after my bunion surgery, breathing fine
        bumped my head on the camper door Saturday, the headache keeps hanging on and lights bother me, not on any thinners, want vestibular rehab
        rolled my ankle off a curb delivering mail, heard a crack, cannot stand on it
        foot started slapping the floor this week
        Pain in my spine wakes me at three each night, pants are falling off me, and I had breast cancer in 2016, would a massage package be better than an evaluation
        my incision is leaking yellow and smells
        I tend bees outside Asheville, since I fell on my elbow Friday my ring and little fingers are numb and my grip's weak, is there a slot this month or do I wait
        baby used to kick all evening, week 34, much quieter since yesterday, should I skip the SI belt
        back ache with chills and 102 since Sunday, can I still do dry needling Wednesday
        knee swelled up red hot overnight and Ive a fever of 101.5, no injury, I farm so maybe a tick
        knee is like a hot water balloon, red, cant bend it, and ive got a temp of 101.4. gout maybe? never had gout
        They put a cortisone shot in my shoulder on Monday. By Wednesday it had swollen up warm and tight and I've had chills both nights.
        my 6 yo wont put weight on his leg since this morning, hip hurts when i move it and he has fever 102
        had this replaced hip for 8 yrs with no complaints. Had a tooth pulled last week, and since yesterday it's sore, the skin over it is warm & pink & i feel feverish
        elbow looks like somebody stuck a hot egg under the skin, red streak going up a bit, im sweaty with a fever. i lay tile so i lean on it all day
        Is it normal for a rheumatoid ankle to flare on only one side with a fever of a hundred and one? Mine never did that before and I'm on the Humira
        the incision from my acl has yellow gunk coming out and smells nasty since last nite
        Mother is twelve days out from her knee. The lower end of the scar has opened about an inch, it is red around and weeping through the dressing. She eats well, no temperature.
        carpal tunnel stitches got puffy and the redness is spreading past the line i drew w a sharpie yesterday, hand throbs
        So I'm doing my quad sets and everything is fine except the bandage was wet again this morning, kind of cloudy drainage, and I ran 100.9 last night, surgery was the 3rd, see you Friday I guess
        back surgery site. clear then greenish. warm. only noticed cuz it stuck to my shirt. do i just cover it for pt
        my bunion surgery foot is angry red and theres pus by the pin where it comes out of the toe
        Rotator cuff repair was three weeks ago, one of the little portal holes never closed and now it's hot, tender, and leaking something like tapioca
        one calf is 2 inches bigger than the other, i measured. sore when i walk. been in a boot 3 weeks
        I drove straight through from Boise, eleven hours, and since then my left lower leg's been tight and warm and it keeps swelling. Breathing's fine. Should I roll it out?
        hi im on the pill n my calf has had a charley horse for 3 days that wont quit, its kinda red and puffy down to the ankle, only that side
        Dad's post-op leg, the one with the new knee, ballooned since Tuesday from ankle to thigh and it's shiny and sore behind the knee. No chest trouble or anything.
        had a clot in 2017 and this feels exactly the same, right calf, deep ache, started yesterday, i quit my xarelto in the spring
        pressed a thumb in my shin and the dent stayed, just the left leg, also the back of it is tender like a bruise but nobody hit me. on chemo if that matters
        my right foot started slapping the ground about a week ago, keep tripping on the rug, cant lift my toes
        I have been noticing over the past month that I must hike my knee to clear the curb because the foot hangs. The back pain has actually gone away, oddly.
        been sitting cross legged studying for the bar and now i cant pull my foot up. 4 days like this. no back pain
        husband keeps scuffing the toe of one shoe, wore right through it in two weeks, he says it's lazy walking but he honestly can't stand on that heel anymore. He's got the L5 disc
        wait does it matter that my big toe wont go up anymore? told the lady on the phone sciatica but that part is new since last thursday or so
        After the hip replacement the ankle was fine, and then from about day five on it got floppy. I can't tap my foot to the radio.
        had breast cancer six years ago. now theres this spot in my mid back that wakes me up every night about 2 and nothing i do changes it, lying down is worse
        lost 20 lbs without trying since summer and my thigh bone aches deep at night, not when i use it really. is that a muscle thing
        Prostate, treated 2019, they said I was clear. The low back has been sore for five weeks and each week it's worse, it wakes me at night and I've gone off my food.
        my mom wants PT for her ribs n spine hurting all nite, she sweats thru her pajamas and her pants are falling off her shes so skinny now. smoked 40 yrs
        14 yr old swimmer, lump above the knee that's getting bigger, and it hurts in bed more than in the pool. He has been tired and dropped some weight. Coach says growing pains.
        my knee's hot like a baked potato, swollen, and I've got a fever of 101 since last night
        The incision on my hip went red and it's leaking something like pancake batter
        one calf's twice the other one, tight and warm, no trouble breathing or anything, flew back from Manila sunday
        over the last couple weeks my foot started slapping when I walk, like a flipper
        Back pain wakes me at 3 every night and I've dropped 15 lbs without trying
        had breast cancer in 2019, now a deep ache in my spine that's worse lying down, a month of it
        surgeon's office is closed, my shoulder scar smells bad and I'm getting chills a bit, feel ok otherwise
        toe drags. tripped on the rug twice this week. wasnt like that on the 1st
        My left calf feels like a charley horse that moved in and wont leave, it's puffy and pink, six days after the knee scope
        Dad's elbow blew up overnight, red, hot as a mug, can't bend it, temp is 100.8
        is yellow goo from an ACL incision normal at day 9, the skin around it is hot too
        grip's going. i've dropped three coffee mugs this month and now I can't do my buttons
        His big toe joint? no it's the ankle, red and hot, he's got chills, and he can't put any weight on it. he's on prednisone
        My stitches popped open at one corner and there's pus, no fever
        husband had prostate cancer, and his hip aches all night long, won't let up with anything, new in the last 6 weeks
        sore behind the knee, leg swollen to the shin, I'm on birth control and I just got out of a boot
        Both hands clumsy and my walking's getting like a drunk's, it's been creeping up for about a month, neck's always been bad
        night sweats, back pain, and I had a tooth infection last month, could that be connected? temp goes up to 100.5 in the evenings
        I can't lift the front of my right foot up as of about Tuesday. sciatica before that
        The whole cast feels tighter than yesterday and fingers are kinda puffy but pink and I can wiggle them
        my mom 82 coughed and got a pain in her mid back like a crack, she can walk but barely, she has osteoporosis
        Ok so the knee replacement was 3 wks ago, was doing great, since yesterday it's red, hotter, more swollen and I can't bend it like I could
        There's a red ring growing around the injection spot in my shoulder, it's hot, I drew a pen line and it's past it
        teen's hip: woke up limping, fever 101.5, doesn't want to move the leg but he's chatting and playing xbox
        leg swelled up after the long drive from Phoenix, just the one, achy when I flex my foot
        I'm losing weight, no appetite and my shoulder blade hurts worse at night than when I use it. I smoke
        cat bit my hand yesterday and now the knuckle's fat and red and I can't make a fist
        I heard a pop in the back of my ankle at pickleball, like someone kicked me, and now I can't go up on my toes
        bump on my thigh bone that's getting bigger, aches at night, I'm 17
        pins and needles crept up both feet this week to about my shins, walking fine so far
        There's a warm rope feeling in my arm since they took the PICC line out, arm's swollen too
        My knee gave out and now it's stuck, locked at halfway, like a door with a chair under it
        blister under my AFO turned into a hole and it's oozing, im diabetic and can't feel it
        can you tell the doc that the pin sites on my leg are draining green, and they're sore and hot
        I've been on dialysis 4 yrs, new back pain for 2 weeks with low fevers in the afternoon
        quad tendon maybe? I stepped in a hole and now I can't straighten my knee at all, there's a dent above the cap
        So my wrist drops. I can't lift my hand up, been like that since I fell asleep on my arm, 3 days
        my temple hurts when i comb my hair, jaw gets tired chewing, and shoulders ache, I'm 71. eyes fine
        mother-in-law slid off the bed last night, she's walking but the groin hurts and she won't put her full weight on
        My calf has a hard hot cord in it, tender to touch, and the varicose veins there look angry
        Kid's got a swollen knee, no injury, was out camping in the tick place back east, low fever
        Scar from back surgery is wet. clear drips on the pillowcase every morning, no headache yet
        every time I turn over at night it hurts deep in the bone in my thigh. lung cancer 5 years back, scans were clean last spring
        shooting up the leg got less but now the foot's weaker, I can't walk on my heels on that side since the weekend
        the skin on my shin's red, shiny and spreading since yesterday, hot, feel a bit fluey
        I have a lump in my groin since lifting, it wont push back in like it used to, sore but no vomiting
        They took out the drain and now it's swelled up like an orange there, warm, draining pinkish yellow
        my armpit and arm got swollen and heavy out of nowhere, kind of purple. I pitch
        Shingles i think, blisters on the side of my forehead close to the eye, eye feels ok
        thumb side of my wrist really sore after I fell on my skateboard yesterday, can't grip, no weird shape
        I'm on chemo and my port side shoulder is red and my temp was 100.2 this morning. should I still come to lymphedema?
        Grandma's pressure sore got deep, it smells, and she has no fever. we had her turned like you said
        hip replaced in may. yesterday it started hurting out of nowhere like day one and I've had shivers
        my face feels droopy? no sorry I mean my eyelid's been a little droopy for 3 weeks and my arm hurts on the inside, also losing weight
        been peeing slower than usual with this back thing for a few days, I can still go and nothing's numb
        Shin on the left is killing me at night and on every step, I'm training for the Rock n Roll marathon, can't hop on it any more
        the home nurse said my knee's "angry" and that I should have it looked at today, she measured 100.9
        My physical therapist noticed one leg is 4 cm bigger last visit, and today it's more, and it aches. feel fine, breathing fine
        finger is swollen like a sausage, bent, hurts to straighten, poked it with a thorn three days ago
        my shoulder is weak all at once, terrible pain last week after a flu shot, now I can't lift my arm to the side
        dad with melanoma in his past is complaining his neck hurts at night and it's getting worse each week
        so the boot rubbed my incision raw & now there's a smell & the drainage went from clear to brown
        Baby's collarbone area has a lump and she won't lift that arm, she's 2 wks old, feeding ok
        swelling in the one leg since the pelvic surgery, it's tender along the inside of the thigh, I'm not short of breath
        I use IV, been clean 2 months, but this back pain is deep and I sweat through my shirt at night
        she's 9, and her knee hurts only at night, wakes her up crying, getting thin too
        for the last ten days stairs are weird, my thighs just don't push. both sides a little. no pain, peeing fine
        My elbow tip is a water balloon, red and hot since I scraped it at jiu jitsu, kind of feverish
        hand surgery Monday, now the splint's crushing me and the fingertips are a bit tingly but they're pink
        there's stuff like cottage cheese in the wound vac tube and the edges are hot
        had my first clot in 2015. this feels just like it. right calf, sore, swollen, no chest stuff
        Left testicle side groin ache with fever after the hernia op, the cut's puffy and red
        I can't feel or lift my big toe since a week ago, the leg burns less though so thats good??
        a weird mid back pain band all the way round my ribs for 3 weeks, worse lying flat, history of kidney cancer
        My ankle got so hot the dog won't lie on it lol. its red too, and I'm at 101. no injury
        i'm 6 days after my c section and the corner of the scar is open and stinky, feel meh
        leg's heavy and blueish when I stand, only the right, started after they put the cast on
        voice has been hoarse for two months, arm pain at night, I'm down two belt holes. booked for "frozen shoulder"
        Something popped in the front of my elbow lifting a couch, muscle's bunched up like Popeye and I can't twist a doorknob
        He had his knee washed out for infection in June and it's filling back up, warm again, no energy, thermometer says 100.6
        Knee blew up overnight like a grapefruit, it's hot to touch and I've had 101.5 since I got up. no injury. Can Dave drain it
        My little boy refuses to stand on his left leg today, he's 4, running a temperature of 102 and he howls if I move the hip
        had a cortisone shot in the shoulder 4 days ago, now its red n throbbing, cant move it at all and im having chills
        I've got gout so maybe it's only that, but the ankle's never been this angry and I'm feverish with it this time, 100.9
        RA patient on Humira. One elbow, just the one, swelled fast and is burning. Temp's up and I feel rotten.
        The replaced hip from 2019 that never gave me trouble has turned warm and sore since Saturday and I sweat through my pajamas, 101 on the thermometer
        Carpal tunnel stitches: there's yellow gunk coming out and a smell. Surgery was 9 days back. I can still come do hand therapy right?
        the little holes from my scope are leaking cloudy stuff and the red is spreading past the marker line i drew last night
        Mum's knee incision opened up about an inch at the bottom and it's oozing pus, she says it's nothing, no fever I can find
        ACL recon 2 weeks ago. graft site hot, puffy, way more sore than last week and i woke up w 100.6
        Back fusion was on the 3rd. Since yesterday the bandage is soaked with straw colored fluid, low fever comes and goes. Surgeon's office closed at noon.
        I scraped my shin on the sled at the clinic last Thursday and now there's a red streak climbing from it toward the knee. Feel okay otherwise
        One calf is two inches bigger around than the other, I measured. Tender and warm. Drove home from Phoenix Monday. Breathing fine.
        is it normal on week 2 after ankle surgery for the whole lower leg to get tight n shiny and ache deep when i flex my foot? other leg's fine
        On the pill, 26, my left leg went purplish and heavy over two days. No chest stuff. I was going to foam roll it, good idea?
        Dictating this for my wife, she's getting chemo, and behind her right knee down to the heel is sore and puffed up since Sunday, just that leg, she says it isn't from the exercises
        thought i pulled my calf at pickleball but i never felt a pop and now my ankle has a dent when i push it, only that side, had a clot in 2016
        My arm on the PICC line side swelled up and turned a dusky color since yesterday. Hand is fine, can squeeze. Should I skip the arm bike
        My toes have begun catching on the rug. About ten days now, right foot, it slaps when I walk and I can't walk on my heel on that side.
        over the past 2 weeks my foot stopped lifting, gotta swing my leg out so i dont trip. the sciatica pain actually got better tho so thats good right
        Before Friday's session I should mention that I can no longer pull my left big toe up. It was weak last week and now it simply won't. The back ache is the same as ever.
        Hubby's flip flop keeps falling off, he can't feel it or hold it, started like last Weds after he helped his cousin move. He thinks I'm nagging.
        My grip is shot. Dropping cups since a week or so, buttons take me forever, and walking's gotten clumsy too like I'm on a boat. Neck's been stiff a long time.
        Breast cancer 2017, all clear since. For a month there's been a pain mid back that's worst at 3 in the morning, no position helps. Is Monday with Ana soon enough
        lost 19 lbs without trying n this hip pain keeps me up all nite, doesnt matter if i lay or sit. 55 smoker
        Prostate was treated with radiation four years ago. New deep ache in the pelvis and thigh, comes at night, getting steadily worse, and food doesn't interest me.
        My 12 yr old has had pain above the knee for 6 weeks that wakes her up, it isn't from sports, there's a hard lump there now and she's so thin
        I had a melanoma off my leg. These days my ribs and back throb through the night, I soak the sheets, and my belt has gone in by three holes since summer
        Dialysis patient here. Lower back pain for 2 weeks that never lets up, not even lying still, and I've been running a low fever in the evenings. Figured it was the chair.
        I'm 74. New headache at my temple for a week, sore to brush my hair there and my jaw gets tired chewing toast. Vision's okay. Could it be from my neck?
        knee blew up overnight, its hot enough to fry an egg and i've got 101.8, never hurt the thing
        Mother's wrist is scarlet and swollen, she will not let me touch it and she has been feverish since last evening. She is on methotrexate.
        my 16yo wrestler's elbow is huge and warm with chills, he had a mat burn there last week
        the replaced hip i got in 2019 never gave trouble, since yesterday it throbs, skin is warm, and i feel flu-ish w a temp
        stitches from the rotator cuff are leaking yellow gunk and it smells off. red ring getting bigger every day
        8 days post ACL and the bottom portal is puffy, hot, and oozing something cloudy. low fever 100.4. should i still bike
        I noticed when I changed Bob's dressing that the edge of his back incision has opened a little and there's pus. He feels alright otherwise.
        bunion surgery foot: theres a red streak heading up from the cut since this mornin and the toe is stinky
        carpal tunnel scar got angry, swollen and draining after i did dishes w it. do i need to see somebody or just put neosporin
        left calf is fatter than the right by like an inch, tender when i squeeze, 2 wks in a boot. breathing fine
        After the long drive from Sacramento my whole lower leg swelled up, shiny and achy. I take the birth control pill. Is it a strain you could massage?
        my husbands thigh is swollen and purply on one side only, hes doing chemo. no chest stuff. can u roll it out
        day 12 tkr. calf cramp that doesnt let go, warm to touch, ankle pitting. PT said to mention it so mentioning it
        i keep tripping over my own toes, past two weeks the front of my right foot just wont come up like it used to
        About a month ago my shoe started scuffing on the left; now I can't walk on that heel at all. Back hurts less, oddly.
        Dad's foot flops when he walks, this is new since around Labor Day, he has to lift his knee way up like a horse
        my grip has been going for three weeks, dropping mugs, buttons take forever and my legs feel stiff and clumsy. neck aches
        quad giving out more each week, cant do stairs anymore w that leg, plus shooting pain down the front. was fine in july
        Breast cancer in 2017, clear since. For the past month there's a gnawing in my mid back that wakes me at 3 and no position helps it.
        hip hurts worst laying in bed, dropped 22 lbs w/o trying, pants falling off. wife says its the walking but i dont walk
        my dad's prostate thing was treated a while ago, now his low back keeps him up every night, he's sweating thru the sheets and skinny
        My daughter is 17 and her shin aches at night so bad she cries, there's a lump above the ankle that's grown since summer. Coach says shin splints
        back pain getting worse all week, night sweats, on and off fever. had a tooth abscess last month, legs feel normal
        scraped my shin on coral at La Jolla Shores, now the leg's red to the knee and i got the chills
        ran on it for 3 wks bc of boot camp, now my groin hurts so bad i cannot put weight on that leg or hop even once
        pop in the back of my heel at pickleball this morning like someone kicked me, i can't push off my toes and there's a dent
        knee got stuck bent yesterday, will not straighten at all, swollen like a grapefruit
        I sat down too hard on the patio step Sunday and since then every move grabs me in the mid-back. I'm 79 with osteoporosis and I think I've shrunk.
        not sure who to ask. my new shoulder is 3 weeks old and the bandage has a wet green spot tonight, arm feels hot all around it
        over the last 2 or 3 weeks it takes me ages to get my pee started and the sciatica is now in the other leg some too
        My knee blew up like a grapefruit overnight, it's red and hot to touch and I've got a temp of 101. Didn't bang it on anything. Can I ice and do the exercises?
        so the big toe gout, i know gout, but this time its the whole ankle, im shivering a bit and 100.8 on the thermometer, cant bear a sheet on it
        Had a cortisone shot in the shoulder friday. Now it's throbbing, warm, can't move it an inch, and I feel feverish
        my 6yo won't put weight on her leg, hip hurts, she was 102 this morning. no fall that we know of. is there a kids pt
        Five years after the hip replacement and it has started to ache and feel warm, I've had low fevers in the evening for about four days now
        incision from my ACL is leaking yellow stuff thru the bandage n smells nasty. no fever i dont think
        The redness around Mom's knee scar has spread past the line the nurse drew, and it is hot. She is eating and chatting as usual. Surgery was on the 2nd.
        two of my back staples popped and theres pus, im 10 days out from the fusion. see u at 4?
        Bunion surgery foot: stitches look angry, red streak starting to go up toward the ankle, bit achy all over
        Do I come in with the rotator cuff portals draining? Cloudy, since yesterday, and it hurts more than last week when it should hurt less
        left calf is fatter than the right by like an inch, tight and sore when i press on it, got off a 14 hr flight tuesday. breathing's fine
        I'm nearly three weeks past the ankle surgery and the whole lower leg's gone swollen and kind of reddish today, tender down the back. No chest trouble. Stretch it?
        Wife started the pill in spring and now her thigh is swollen and achy and warm on one side only. She thinks she pulled it at Pilates but she hasnt been to Pilates
        had a clot in 2018. same exact feeling in the same calf since last night. ugh. can someone massage it
        pitcher here, after sundays game my throwing arm got swollen and purple looking and heavy, veins poppin out by the shoulder. do I rest it
        over the past week or so my right foot started dragging, i keep tripping on the rug and cant pull my toes up
        He's been catching his toe on curbs. Started maybe ten days ago after the back pain eased. When I ask him to walk on his heels the left one just won't. He's 58.
        Crossed my legs a lot studying for the bar and now 4 days later my foot still slaps the ground, top of it is numb
        For about a month my hands have been getting clumsier, can't do my buttons, and my legs feel stiff and wobbly on stairs. Neck's been sore for years, that's not new.
        slept on my arm funny last saturday and since then i cant lift my wrist or straighten my fingers, its not coming back
        This back pain wakes me at 3 every night no matter how I lie. I've dropped 18 pounds since Christmas and I wasn't trying. Is that from less muscle?
        Breast cancer 6 yrs ago, all clear. New ache in the middle of my spine, five weeks, worse lying down, nothing touches it
        Prostate cancer, had the radiation in 2020. Lately my hip bone hurts deep in at night, not when I walk, and it's getting worse each week
        my 17 y/o has a lump above his knee that hurts at night and its bigger than last month. coach says shin splints
        Back hurts all the time even at rest, I'm drenching the sheets at night and got no appetite. I had TB as a kid in Manila if thats relevant
        marathon training, groin pain deep in the hip, now i cant hop on it and it hurts to walk at all since yesterday's long run
        I only bent down for the laundry basket and felt a crunch in my mid back. I'm 79 with thin bones. I can walk about but it takes my breath to stand straight, the pain I mean
        Woke up with a burning strip round one side of my ribs and now there's blisters on it. Thought it was the rib thing you're treating. It's day 2
        heard a pop in the back of my ankle playing pickleball last nite, like someone kicked me, now i cant push off or stand on my toes
        shin is red and hot and the patch got bigger since this morning, started from a scratch, i'm diabetic. feel ok just tired
        My knee blew up overnight, it's red and hot like a stove and I've got 101.5. No injury. I can hardly bend it. What do I do before my Friday visit?
        the scar from my shoulder scope is oozing yellow and smells, skin around it is red and spreading since yesterday. feel ok otherwise no fever
        Left calf is twice the size of the right, tight and warm since Sunday. Had the bunion surgery two weeks back. Breathing's perfectly fine.
        ive been tripping on my own toes for about 10 days, the front of my foot kinda slaps when i walk and i cant pull it up. back pain was there b4 but this is new
        Had breast cancer in 2017. For the last month there's a deep ache in my mid back that wakes me at 3 every night and no position helps. Is it okay to start with the stretching class?
        Dad's down about 20 lbs without trying and the back pain is worst lying in bed, he walks the house all night. He's 71. We thought PT could loosen it.
        on the pill, drove from Denver to SD straight, now theres a sore hard rope feeling down the back of my thigh n the whole leg is puffy n kinda purple. no chest stuff no sob
        Nurse takes the staples out Monday but my hip replacement cut popped open at the bottom about an inch and there's pus on the pad. Temp 100.2.
        My six year old won't put weight on his leg today, hip hurts if I move it at all, and he's had a fever of 102 since last night.
        Typing for my mom (79). Over the past three weeks her left foot has started dragging. She has to lift her knee high like a horse to clear the rug. Nobody's looked at it yet.
        Woke up Saturday and can't lift my wrist or straighten my fingers, it just hangs. Slept with my arm over a chair after a few beers. Face, speech, legs all normal. It's Monday and no change.
        Bug bite by my ankle turned into a hot red patch and since this morning the line I drew with a pen is two inches inside the red. Can you do the lymphedema wrap over it?
        Six weeks after my discectomy the back pain's coming back worse, deep, constant, with night sweats and low fevers around 100.5 on and off all week.
        heard a pop like somebody threw a rock at my heel playing pickleball this morning. can't push off or go up on my toes at all, there's a dent in the back. Do I wait till my slot in 2 weeks?
        My grip's been going for about two weeks, I drop mugs, can't do buttons, and my legs feel stiff and clumsy going down stairs. Neck hardly hurts. Is this worth moving up my June eval?
        Prostate cancer, treated, they said clear last year. New pain in the hip bone, aches all night, gets me up, and I have started limping. Want to book whatever's quickest.
        Got a band of blisters round one side of my ribs since yesterday, burning like a hot iron. I'd thought it was the pulled muscle we were treating. Should I come in or see somebody today?
        Rolled my ankle off a curb last night, it's swollen like a grapefruit and I cannot take four steps on it. Looks straight though, toes are pink.
        that goose egg on my elbow turned bright red n hot and now im achy with chills. i lean on it for work (tile setter)
        Green drainage round the pins in my wrist fixator as of this morning, and the skin's angry and sore there. Hand surgeon's office is closed til tomorrow.
        knee blew up overnight, hot as a stove, temp 101.2, wont bend for nothing
        Friday's fine for the post-op visit, only the cut on my hip started leaking yellow and it smells, and the skin's pink in a wide ring
        One calf measures an inch more than the other, tight and sore since I drove down from Sacramento. Breathing's completely normal.
        Over the past fortnight my toes have begun to catch on the carpet; I cannot lift the front of that foot the way I could.
        had breast cancer in 2017. For about a month there's been a new pain mid-back that's there all night long, no position helps
        dropped 18 lb and i'm not dieting, plus this hip wakes me at 3 every night, deep, not like my old arthritis at all
        Do you take walk ins? 9 days out from ACL surgery and one of the little scope holes is oozing green, had chills last nite, 100.6
        any chance of an earlier boot adjustment? whole lower leg is swelled and warm with a sore cord down the back of it, since sat. breathing ok
        my 6 y/o won't put his foot to the floor since this morning, guards the hip, thermometer says 100.8
        ten days of my hands getting clumsier, can't work buttons, dropping keys, legs feel a bit stiff too. neck's been sore
        the pin in my finger is all crusted with pus n theres a red streak starting toward the wrist. dont feel sick tho
        I'd take the 11:20. You should know I'm on prednisone and the elbow turned into a hot red egg since yesterday, feeling feverish with it
        slept drunk on the sofa with my arm over the back, woke sunday, wrist just flops, cant raise it or the fingers. 3 days no change
        Could Amy have a look at this at my noon? Went down on my outstretched hand yesterday, it's fat, blue, I can't grip a pencil. Straight though, no bend in it
        Husband had prostate cancer, his PSA is creeping up, and the thighbone aches him worse each night. He's been limping the last week
        heat or ice? ankle's like a tomato, puffy and boiling, didn't twist it, got the sweats and a temp of 101. and is anyone in today
        Had the baby 12 days ago and one entire leg, thigh too, is puffy and sort of purple. I feel all right in myself, it's only heavy
        moms carpal tunnel cut came open at one end, cloudy stuff coming out, palm is warm. shes diabetic
        Three weeks of fevers that come and go, sheets wet at night, and my spine aches worst when I lie flat. The uncle I lived with had TB.
        Yes, same insurance as before. What's new: these last ten days the foot slaps when I walk. Leg pain's gone, it just slaps
        Knee's the size of a grapefruit and hot to the touch. I didn't do anything to it. Was 101.5 this morning.
        got a cortisone shot in the shoulder friday, since sunday its red n throbbing and i got chills
        My six year old, who was coming for toe walking, won't stand on his right leg since yesterday. He says it's his hip and he's 102.
        I'd call it gout, except gout never gave me a temperature before, and this ankle is so hot and fat I can't bear the sheet on it. I'm on prednisone for my lungs.
        that elbow bursitis went bright red halfway down my forearm, its hot, temp 100.8 and i feel crummy. still good for hand therapy tmrw?
        there's yellow gunk coming out of one of the little scope holes and it stinks
        Day 9 after my rotator cuff repair. The redness has crept past the pen line the nurse drew around it on Monday.
        Mom's hip incision is weeping something cloudy onto the dressing, more than yesterday. She feels warm to my hand but we don't own a thermometer.
        is it normal my acl scar is angrier than last wk?? it was nearly healed, now its puffy n hot and a stitch is spitting goo
        Bunion surgery on the 3rd. Where the pin comes out the skin has gone greenish and I've run a low fever two nights in a row.
        They took my cast off Monday and my left calf measures an inch and a half more than the right, sore and warm. Breathing is fine.
        14 hrs on a bus from guadalajara and now behind my knee is hard like a rope and that whole lower leg is swole, just the one
        Hip was replaced five days ago. When I do the ankle pumps the calf really aches, and my sister says it looks pinker than the other.
        I'm in the middle of chemo. The right leg ballooned from the thigh down overnight. No trouble with my chest or my wind. Can I get the lymphedema lady to wrap it?
        So I've been rubbing a 'pulled calf' for a week, but I never pulled anything. It's tight and warm and my sock leaves a trench on that side only. I did have a clot in '09.
        pitcher, 20 yrs old. my throwing arm has been puffy and kinda blue since monday, veins popping out by the shoulder. extra ice?
        my foot slaps the floor when i walk, started like two weeks ago, just the left one, keep catching it on the rug
        The back pain quit on me about ten days ago, hooray, but ever since I can't raise my big toe or walk on that heel.
        My husband pointed out that I've worn through the front of one shoe this month. Those toes drag, and it's a bit worse each week. Nothing like it before.
        think I had the knee brace cranked too tight. since Thursday I can't pull that foot up toward me and the top of it's numb
        Breast cancer six years ago, clear ever since. For the past month I've had a deep ache in the mid back that gets me up at 3 every night, and no way of lying helps.
        Twenty pounds gone since Christmas and I haven't tried. The hip hurts worse in bed than it does walking, isn't that backwards?
        58 yo guy. sweating thru my tshirts at night, back pain mostly when im lying down, pants falling off me. stretching does zilch
        My father had his prostate treated two years ago. These last weeks it's a constant boring pain in his spine, nights are the worst, and he's off his food. He wants a massage.
        Our 15 year old has a lump above the knee that keeps getting bigger and it aches him awake. Pediatrician can't see us until the 28th. Start him on PT in the meantime?
        knee is hot, red and swollen and i have a fever
        fever 101 and my ankle blew up like a balloon overnight, no injury
        my replaced hip feels warm, its throbbing and im getting chills
        elbow is red hot, cant bend it, temp 100.8
        sons knee is puffy and warm, he wont walk on it, low fever since yesterday
        wrist so swollen and hot i cant touch it, feel feverish too, appt today?
        had a cortisone shot friday now the shoulder is burning hot and i got a temp
        dads big knee is on fire and hes running 100.9, is it gout
        knuckle got bit by a cat, finger is fat, hot and stiff, fever tonite
        stitches look red and puffy and hurt more than yesterdy
        surgery was 10 days ago, theres pus on the bandage
        scar opened a bit, its green, can i still do exercises
        mom's hip wound is hot around the edges and leaking cloudy
        low fever and my knee cut is draining again
        is pus normal 2 weeks after acl? it keeps coming
        husbands back incision is soaking thru dressings with brownish fluid
        portal hole from my scope stinks and is swollen
        the pin in my toe is gooey and red round it
        foot sore wont heal, im diabetic, now it smells and toe is dark
        red line going up my arm from a scratch
        blister popped, now streaks up my shin
        hot red patch on my leg spreading past the pen mark
        got a splinter monday and theres a stripe to my elbow
        moms lower leg is red shiny and hot since yestrday, bigger every hour
        spider bite or smth, red trail toward my groin
        my calf skin is bright red and sore to touch, its creeping up
        one calf is swollen and sore since my flight
        leg is twice the size of the other one and warm, breathing fine
        my calf hurts when i squeeze it, knee surgery was 2 wks ago
        is it a charlie horse or a clot? tight red calf 3 days
        husband in a boot, his thigh and calf puffed up today
        had a baby 2 weeks ago, left leg swollen, achy, purple
        deep ache behind my knee and the ankle is fat, just one side, on the pill
        swelling in right leg wont go down, had clots before, no chest stuff
        arm is swollen and bluish since the picc line
        can you massage my calf its hot and hard since tuesday
        my foot slaps the ground since the weekend
        cant lift my toes anymore, started thursday
        keep tripping, my left foot drags, past week or so
        foot wont come up when i walk, back pain got better tho
        dads foot went floppy a few days ago after crossing his legs
        getting weaker in my ankle every day, cant stand on my heel
        woke up sunday cant pull my foot up, can it wait til my eval fri?
        had breast cancer, now my back hurts all night
        lost 20 lbs without trying and the hip aches at nite
        pain wakes me at 3 every night, doesnt matter how i lie, and im losing weight
        prostate cancer 5 yrs ago, new rib and spine pain, worse in bed
        my dad had lung cancer and his shoulder pain wont let him sleep, new this month
        night sweats, skinny as a rail lately, deep ache in my thigh bone
        kids shin hurts every nite, hes pale and dropping weight
        melanoma survivor here, constant back pain that rest dosnt touch
        mom has myeloma, her mid back got bad this week, hurts more lying down
        dull bone pain at night, no apetite, clothes falling off me
        since my back flared i have to strain to start peeing, feeling is normal down there
        leaking pee this week with the sciatica, no numbness
        weak stream since thurs along with the disc thing, not numb
        going to the bathroom 20 times a day since my back went, its new
        took forever to pee today and yesterday, back hurts, no tingling
        having accidents since monday, legs ok, can feel everything
        knee is hot red and huge and i have 101 fever
        my sons hip hurts, he wont walk on it and hes got a temp
        shoulder swelled up overnight after the cortisone shot, hot, and i got chills
        elbow is the size of a lemon, burning hot, fever since last nite
        mom's big toe joint red hot plus 100.8, gout maybe? can i bring her
        ankle hot n puffy no injury, feel feverish, got soccer tmrw
        replaced knee suddenly warm, swollen, 100.9. is that normal at month 4
        cant bend my wrist, its hot n red and i have chills, any walk ins
        dads artificial hip aches, temp 101 and the skin over it is warm
        finger knuckle swelled after i punched a guys tooth, hot and i feel feverish
        my incision is oozing yellow and smells bad
        acl surgery 8 days ago, wound red and warm and getting redder
        stitches popped a little and theres pus, can i still do my 2pm
        moms hip cut is leaking cloudy stuff since sunday
        back surgery scar is hot, puffy and hurts more every day
        carpal tunnel cut opened n its green, low fever
        portal hole on my shoulder wont close and drains gross stuff
        is it ok that my knee scar is draining and i had a fever last night
        husband's foot surgery site turned dark red, more swollen than yesterday
        pin sites on my kids arm are crusty with pus and sore
        red streaks going up my arm from a cut
        scraped my shin at work now theres a red line to my knee
        turf burn is hot and the red keeps spreading, can pt clean it
        moms leg is bright red and hot to the touch, spreading past the pen mark
        blister from my cleats got infected, streaks up the ankle
        dog bite on my hand yesterday, red and fat and throbbing
        diabetic, sore on my foot is red and stinks, do i come to pt
        spider bite or whatever on my calf, red circle doubled since this am
        one calf is swollen and sore after my long flight
        left leg twice the size of the right, warm, breathing is fine
        calf cramp wont go away, its puffy and red, 2 weeks after knee scope
        my wife's thigh is swollen and blue-ish since the c section, no chest pain
        calf hard and hot to touch on the boot side, can u massage it
        had a dvt before, same ache behind my knee since yesterday
        just started birth control, one leg is swelling and hurts when i flex my foot
        dad's on the couch after surgery and his left calf is fat and tender
        truck driver, right lower leg swollen tight three days, still ok to exercise?
        pregnant 20 wks, only the left leg is puffy and achy
        whole leg swelled up since friday, skin shiny, feels heavy, breathing normal
        my foot started slapping when i walk this week
        cant lift my toes since about 10 days, keep tripping on the curb
        foot getting weaker every day since my back went out, bladder is fine
        husband drags his left foot since monday, sciatica, how soon can u see him
        after the brace came off my foot just hangs, been like a week
        cant heel walk anymore on the right, new since last week, coach noticed
        big toe wont come up n shin is numb, got worse over two weeks
        my grip gets weaker every week and the neck pain goes down my arm
        back pain wakes me every night and i lost 15 lbs without trying
        had breast cancer, now a new deep ache in my hip at night
        night sweats, back pain, dropping weight, can i get a massage slot
        prostate cancer 2 yrs ago, now my spine hurts lying down, pt or doctor?
        my sons leg hurts only at night and theres a lump above the knee
        shoulder pain thats worse at night, coughing for months, clothes falling off me
        mom with myeloma has a new rib and back pain that wont let her sleep
        bone pain at night 3 weeks, i beat melanoma in 2021, worried
        been losing weight n my back aches all nite, nothing helps, not even lying still
        since my back flared i pee a little slower, no numbness, should i tell someone
        new leaking this week along w the back pain, feeling down there is normal
        have to strain to pee since wednesday, sciatica too, no numb spots
        suddenly going every 20 minutes with back pain and a fever of 100.6
        my knee is hot as a pan swollen and ive got a temp of 101
        elbow blew up red overnight, chills, cant bend it
        replaced hip is throbbing and warm with fever since yesterday
        big toe joint and ankle fiery, cant bear the sheet on it, sweating 100.9
        got a shot in the shoulder tuesday now its balloon size and im feverish
        my ankle hot hot, red, big, and i have fever, can you see
        mom with ra one knee suddenly fat and burning, thermometer says 100.8
        wrist puffed up crimson and shiny and ive been shivery all day
        they drained my bursa friday now its angry red and im running a temp
        prosthetic knee feels like an oven, low fever, was fine last week
        my good shoulder locked up hot, fever 101.2, never happened before
        yellow pus out of my knee scar since yesterday
        carpal tunnel cut smells bad and the edges are coming apart
        stitches from the back fusion are oozing and its getting redder every day
        staples hot and weepy, i feel kinda flu-ish
        my cut from operation is open little and green water come
        dads hip bandage is soaked with cloudy stuff and 100.6 temp
        port scar swollen and tender with goop, home nurse isnt till monday
        stump is draining brown and it stinks, prosthetics appt thursday
        foot surgery toe turning red and leaky, can i still do pt today
        rotator cuff holes are puffy with matter coming out day 9
        the incision got a lump thats hot and hurts more each morning
        c section line opened a bit and drips pus, six days after
        ankle plate sight is red and draining again period
        red line going up my arm from the cat scratch
        streak from my toe to my shin since breakfast and the toe throbs
        my wifes iv spot has a pink stripe climbing past the elbow
        redness on the calf is past the pen line the nurse drew
        leg wound got stripes now heading for the knee, diabetic too
        my hand from thorn is big and red road go up arm
        moms shin is bright pink and it spreads by the hour, sore to touch
        one calf is twice as fat as the other and hurts to walk
        left leg tight, warm and purple since the long bus ride
        ten days past knee surgery my lower leg swole up and throbs
        back of my knee cords up hard and the whole shin is puffy
        cast feels too small, toes fat, calf aching deep
        her right leg swelled overnight shes bedbound, no other complaint
        my one leg is big, other leg is small, pain behind, two days
        after the flight home my calf cramp never let go and its reddish
        stopped my blood thinner last week now calf is sore and swollen
        whole thigh heavy and blueish since the cath in my groin
        toes catch the carpet since monday cant lift my foot
        my foot slaps when i walk, started four days ago
        he drags his left shoe lately, this week its worse
        since the brace came off i cant pull my foot up
        my foot fall, no go up, five days
        tripping over nothing, my big toe wont rise anymore, about 10 days
        mothers ankle is floppy since she was in the hospital bed
        back pain wakes me at 2 every night and ive dropped 20 pounds
        had breast cancer in 2016, new deep ache in my hip day and night
        prostate cancer man here, spine hurts worse lying down, new this month
        shoulder blade pain all night, night sweats, pants falling off me
        dads lung cancer is in remission but his ribs now ache nonstop in bed
        i no try to lose weight, lose 9 kilo, bone pain in the night
        thigh bone gnaws at night only, melanoma history, should i keep my visit
        back hurts and since thursday i have to wait ages to start peeing
        leaking on the way to the bathroom since the sciatica flared, feeling down there normal
        new this week i dribble and cant tell if im empty, back surgery in may
        peeing 15 times a night with back ache, its never been like that
        since my disc slipped my stream is weak, no numbness
        knee is red hot and huge and i got a fever
        woke up w my ankle swole like a balloon, chills, cant step
        my moms elbow is burning to touch n temp 101
        son wont walk on his hip n hes got a fever of 102
        got a cortisone shot 4 days ago, shoulder is hot n throbbing n im feverish
        wrist puffed up red hot since sunday, feel like i got the flu
        is it gout or what, big knee hot as a stove, shivering at night
        my replaced hip from 2019 suddenly hurts, warm n 100.8
        dads knuckle got cut, now whole joint is hot n swelled n he feels feverish
        yellow pus coming out my knee scar
        stitches look angry red and smell bad
        my rotator cuff incision opened a little n its oozin green
        surgery was 10 days ago, spot is hot hard and more sore every day
        back surgery cut is leaking clear stuff on my shirt, no headache
        bandage is soaked with stinky stuff, hip done last tuesday, no fever
        low fever n the skin round my acl staples is getting redder
        pin sites on grandmas wrist are puffy n draining
        husbands carpal tunnel cut is swollen w goop and hes 100.6
        carpenter here, hand surgery friday, now the stitches are weepy n burning. normal?
        the hole from my scope wont close n keeps dripping nasty
        foot wound on my diabetic toe turned gray n stinks
        bunion surgery foot twice the size n red past the dressing since yesterday
        red line going up my arm from the cut
        streaks running up my shin from a blister, should i skip pt
        cat bit my hand now its red n stripey to the elbow
        the red on my calf is spreadin past the pen line i drew
        spider bite on grandsons leg, hot patch n a stripe goin to his knee
        calf is swollen n sore just one side after my flight
        one leg bigger than other since knee surgery, tender n warm
        feels like a charley horse that wont quit, leg got puffy, in a cast
        my dads whole left leg is tight n purplish since hip surgery, breathing ok
        had a dvt years ago n this calf feels the same again today
        on birth control, back of my leg hurts warm n red no reason
        prego 20 wks, left leg swole up only that one
        can u massage my calf, its hard hot n swelled since i been bedrest
        wife missed her blood thinner a week, ankle n calf puffed up one side
        sock left a deep dent on one leg only, sore when i squeeze, postop day 6
        chemo patient here, right leg suddenly fat and achey
        my foot slaps the floor when i walk, started like 4 days ago
        keep tripping on my toes this week, cant lift em
        sciatica for a month, now my big toe wont come up
        dads dragging his left foot since last week after his back acted up
        cant walk on my heel on the right no more, been getting worse since monday
        crossed my legs too much on the trip n now ankle is floppy 3 days
        hand cant hold a cup, wrist hangs down, been like 5 days
        leg is gettin weaker each week, flip flop falls off that foot
        back pain wakes me at 3am every night n i lost 20 lbs not trying
        had breast cancer in 2018, new deep rib ache that wont quit at night
        hubby had prostate cancer, now his hip hurts more lying down
        my thigh bone aches all night, night sweats, pants falling off me
        lump in my thigh getting bigger n it hurts at nite
        grandpas skin n bones lately n his spine hurts even resting
        shoulder pain all night long, losing weight, 40 yr smoker, coughing
        lung cancer survivor, mid back pain band around ribs for 2 weeks
        my teens shin hurts bad every nite, not from sports, n its swollen there
        back pain and since this week i gotta run to pee, feeling is normal down there
        leaking pee new since my disc flared, no numbness tho
        takes me forever to start peeing since tuesday with this back, can still feel everything
        burns when i pee, side of my back hurts, little fever
        dribbling in bed 3 nights now n low back pain, legs r fine
        knee is red like a tomato and hot and i have 101
        my elbow swelled overnight, its burning, and i got chills
        moms fake knee is warm puffy and shes running a fever
        sons hip hurts so much he wont walk on it, had 101.5 this morning
        big toe joint on fire plus 100.9, thought gout but idk
        got a cortisone shot in my shoulder sunday now its hot swollen, feel feverish
        wrist swell very hot i have fever no can move it
        ankle ballooned, red, no injury, im shivering a bit
        tiling all week, knee bursa is red hot and im 100.6
        hip replaced in may, now it throbs laying still and temp is 101
        dad has RA but one knee is way worse today, hot, temp 100.8
        my incision is leaking yellow stuff
        cut from my acl surgery opened a bit and it smells
        stitches look angry, red and warm, bigger each day
        pus coming out of my husbands hip cut, no fever yet
        8 days after rotator cuff, wound puffy and 100.7
        bandage is green when i change it
        little holes from the scope are wet all the time, hurt more than before
        pin in my finger has goo around it and its throbbing
        moms knee staples are oozing cloudy, she says its normal, i dont think so
        i have operation my back, cut is red, hot, water come out
        c section line got hard, red, stinky, is pt ok tomorrow
        blister from my boots, now a streak past my ankle
        cat bit my hand yesterday, its puffy and theres red stripes
        redness on my shin went over the pen line they drew
        kids scraped knee has a red trail going up the thigh
        stepped on a nail on site, foot is red up to the ankle now
        calf is tight, swollen and warm, only the left one
        one leg fatter than the other since my flight from tokyo
        husbands calf hurts after knee surgery and its red, breathing is fine
        is it a charley horse if my calf is hot and puffy for 3 days
        im on the pill, one calf is sore to touch and bigger
        whole right leg swollen up to the thigh since yesterday
        had a clot in 2019, same leg feels the same way now
        pitched all weekend, arm is swollen n purple
        cant stretch out this calf cramp, its red and my sock leaves a dent
        after my baby born one leg is big and hurt in the back part
        grandmas been in bed w her hip, left calf is warm and larger
        my foot started slapping the floor this week
        cant lift my toes since like thursday, back hurts too
        keep tripping over my own left foot, couple weeks now, never did before
        my shoe drags when i walk, it wasnt like this last month
        cant walk on my heels on the right anymore, since monday
        foot no go up when i step, 5 day now
        thigh is getting weaker each day, stairs are hard now, pain down that leg
        back pain wakes me every night and i dropped 20 lbs without trying
        had breast cancer in 2020, now a deep ache in my hip that never quits
        sons shin aches at night and the lump is getting bigger
        dads a prostate cancer survivor, new back pain worse lying down
        night sweats, back ache and my pants are falling off me
        my rib hurt 2 month, no hit, i had cancer in the kidney before
        thigh bone hurts at 3am every night, im 16, losing weight too
        lymphoma in remission but this mid back pain is new and nothing helps
        since my back flared i gotta push to start peeing, not numb anywhere
        pee is slow and dribbly this week along with the sciatica, feeling is normal there
        new leaking when i stand, started w the back pain tuesday, not numb
        bladder never feels empty lately since my disc thing, can still feel everything
        running to pee every 20 min, burns, flank hurts, 100.4
        dad wets himself, new this week, back pain, walks ok
        knee's swollen red hot since last night and i got chills, no injury
        My big toe joint, no wait, the ankle, is fiery and puffy and I've a fever of 100.9
        grandma's elbow blew up overnight, warm, she feels feverish, can't bend it
        wrist is hot like a stove to touch, temp 101, no fall or anything
        replaced knee from 2019 suddenly swollen and warm, i've been sweaty at night this week
        Can't bear to move my hip, it's throbbing, low fever since yesterday, I had a tooth abscess last week
        6yo limping, won't let us touch his hip, 101 fever, no fall
        had the cortisone shot in my shoulder thursday, now it's red, burning hot and I feel flu-ish
        bursa on the elbow's gone big, red, hot and I have shivers. book me wed?
        on humira for RA, one knee is twice the size of the other and hot, temp 100.6
        my scar is oozing yellow and smells
        stitches on the knee look angry red and its spreading since yesterday, feel okay otherwise
        12 days post op rotator cuff, pus from one of the holes and 100.8 temp
        Dressing's wet through with green stuff this morning, hip op was the 3rd
        one end of the cut on my back came open and there's warm red skin round it
        bunion surgery foot is way more swollen and hot than last week and the pain is climbing again, not dropping
        ok for 2:15. also the pin sites on his finger are crusty, red and leaking pus is that for you guys or the surgeon
        dad's amputation stump has a warm smelly patch since friday
        carpal tunnel cut is hot, puffy, line of red going an inch up my wrist
        c-section scar gaping a little with cloudy fluid, I feel achy
        one calf swollen and sore to the touch since the flight, breathing fine
        left leg is fatter than the right by an inch, warm, started 2 days after my knee scope
        Cramp in the calf that won't stretch out for three days, and the leg looks kind of purple
        my boot is too tight all of a sudden bc the calf puffed up, hurts behind the knee, no chest stuff
        Is a hard sore cord along the inside of my calf plus swelling something to stretch?
        37, on birth control, woke up with a tight swollen calf on just one side
        husband is home from hip surgery a week, lower leg shiny, swollen and tender when i squeeze
        my whole arm's gone bluish and swollen after the gym, veins popping out at the shoulder, breathing's ok
        had DVT in 2020, same ache in same leg since yesterday and it's swelling again
        pregnant 20 wks, only my left leg is huge and achy, feel fine else
        calf hot n tight 5 days in the cast, toes ok color
        Thursday please. Mom's ankle and calf on the operated side swelled overnight and it's tender, she thinks it's the exercises
        my foot's been slapping the floor for about a week
        keep tripping over my own toes this month, cant lift the front of the foot
        Can't heel walk on the right anymore. Two weeks ago I could.
        sciatica got better but now big toe won't come up, since sunday
        her left foot drags on the rug since she's been on bed rest, ten days, no back pain
        i used to do calf raises easy, over the last two weeks that leg just wont push me up anymore
        my hand has been getting weaker for 3 weeks, can't turn a key, and my legs feel heavy and stiff
        Shoulder pain eased up and then my arm wouldn't lift, slowly worse since last weekend, after a flu
        over the last month i got clumsy, handwriting is trash, buttons take forever, legs feel weird on stairs
        crossing my legs a lot at the desk and this week the ankle just flops, numb on top of foot
        Grip's half what it was ten days ago on the left and the neck pain runs to my thumb, getting worse daily
        do you do braces? since about last tuesday my husband has to lift his knee real high so his toes clear
        breast cancer six years back, now my spine aches every night and nothing shifts it
        lost 18 pounds without trying and my back hurts worst at 3am
        I get soaked at night and the hip pain wakes me, no position helps, had prostate cancer
        melanoma guy here, new deep ache in thigh bone that doesn't care if i rest, 4 weeks
        no appetite, pants are falling off me, and this mid-back pain is there 24/7
        dad had kidney cancer out in 2018. rib pain for a month now, keeps him up every night
        My teen has a sore lump above the knee that hurts at night and it's growing
        shoulder blade ache all night, cough for 2 months, lost weight, 40 years smoker
        can you see me soon? bone deep back pain lying down, lymphoma in remission, sweats back again
        thyroid cancer years ago, new neck pain that's worse in bed, dropped two sizes since June
        back pain getting worse for two weeks with low fevers at night, had a bad kidney infection before that
        cellulitis on my shin is creeping past the pen line since this morning, still feel all right
        cat bit my thumb joint yesterday, finger is swollen stiff and red
        red warm skin round the hamstring scrape, tender glands in groin, 100.4
        blisters in a stripe on my forehead near the eye, burns like crazy
        Can PT fix this? Band of burning rash round my ribs, came up yesterday, I'm 70
        tripped on the curb, wrist swollen and sore right at the bone, can move it a bit, looks straight
        shin pain running got so bad i can't hop on it, one spot hurts like a bruise on the bone, worse every day
        I'm 79 with osteoporosis, bent to pick up the cat on Monday and have had sharp mid back pain ever since
        rolled it at pickleball, can't do four steps on it, ankle big as a grapefruit but points the right way
        felt a kick in the back of my heel on the tennis court, nobody there, now i cant push off or stand on tiptoe
        Loud pop at the elbow lifting a couch this afternoon, biceps is rolled up like a ball
        finger won't straighten at the tip after the basketball jam yesterday, and its bruised
        half my face has been droopy since three days, doc hasn't seen it, can't close the eye
        eating ibuprofen like candy for my back and my stools are getting dark lately, a bit tired
        since starting the muscle relaxer it takes me ages to get any pee going, back pain same as always
        flank pain, burning when i pee and 101 fever, thought it was a muscle
        hit my head on the car door two days ago, still foggy and headache, no blood thinners, no throwing up
        ran out of my blood thinner four days ago, hip was replaced last month, what should i do
        out of baclofen since yesterday, spasms getting bad and im itchy, pharmacy says monday
        new headache on one temple for a week, scalp sore to touch, jaw gets tired chewing, im 73
        BP was 182/104 at home twice this morning, feel fine, can I still do PT today?
        sudden lots of floaters in one eye since this morning, sight still ok
        new knee suddenly buckled and swelled up like a melon overnight, can't bend past 20 anymore, no fever
        my cast feels too tight and fingers tingle a little since last night, they're pink and move ok
        itchy palms and soles like mad at 33 weeks and can't sleep
        knee red hot n fat, fever 101.5, cant bend it
        wrist swelled overnight, burning hot, chills, never hit it
        my boy wont walk, hip hurts, temp 101
        my replaced knee from 2019 is suddenly puffy warm and im feverish
        pus coming out of my incision and it stinks
        stitches opened a bit, yellow goo, temp 100.4
        skin by my hip scar is hot and spread past the marker line
        one calf swollen and sore since the flight
        leg is fat and purpleish below the knee, just that leg
        casted leg, calf warm n tender, breathing fine
        wife is 2 wks after the baby and her left leg is double the size
        foot keeps slapping the floor since last weekend
        cant lift my toes anymore, been getting worse 10 days
        tripping on my left foot more each day this week, toe drags
        back pain wakes me at 3am, lost 15 lbs not trying
        breast cancer 2017, now my mid back aches all night
        shoulder throbs at night no reason, sweats, weight dropping
        prostate cancer years ago, hip hurts deep even lying still, a month now
        peeing myself a little this week with the back pain, no numbness
        weak stream since tuesday with my sciatica, i feel everything normal tho
        pee burns, one side of back hurts, fever 100.8
        blisters on my forehead down by the eye, they burn
        shin red warm getting bigger every day, low fever
        dog bit my hand yesterday now its puffy n red
        elbow bursa huge, red, hot and i feel sick
        drain site leaking green, 3 days post op
        i pour concrete and my knee got scraped last week, now its the size of a grapefruit, hot, i got chills last night and i cant put weight on it
        Eighty-one here, survived the lung cancer in 2020. For six weeks an ache by the shoulder blade keeps me up nights and my belts are all on the last hole.
        been hauling produce cross country, left calf is tight like a charley horse that wont quit for three days and the sock leaves a deep dent only on that side
        after my acl graft the lower hole is weeping cloudy stuff and my temp was 100.9 this morning, surgeons office said leave a message, should i keep doing quad sets
        mom had bunion surgery two weeks back, she is old school so she dont complain, but the foot smell and skin is dark red up past ankle and she have little fever
        sat cross legged teaching a workshop two weeks ago and my right foot has been weaker ever since, now i cant walk on my heel at all and i catch my toe on the mat
        i keep blaming the erg but the low back ache is worst lying in bed, night sweats soak my sheets and im down 12 pounds since september without cutting
        i was on iv antibiotics for my spine, came off last month, and now the same deep back pain at night is back with temps around 100 every evening
        so at the shop i stand all day and theres a hard red rope down the inside of my leg, sore to touch, now the whole calf is swelling too
        typing for my husband, roofer, stepped on a nail tuesday through the boot, today the foot is puffy and hot with a red line creeping to the ankle, he wont go nowhere
        surfed over the reef, cut my knee, now the joint is stiff, hot, throbbing and i feel fluish, lifeguard said its fine
        monday 9 is ok. my incision is draining yellow and its hot tho, is that a bring it up at the visit thing
        can i still do pool therapy, calf been swollen hard on one side since saturday
        do i need a new referral if its a different problem? my foot started dragging about a week ago
        yes id like the same therapist. fyi the knee ballooned overnight, its burning up and i had 101
        what should i wear? also theres red lines coming up from my ankle scar today
        insurance is tricare. melanoma in 2015, and new bone pain in my thigh wakes me every night
        Could you fit me in Friday? I've started having to run to the toilet and leak since my disc flared, though sensation is normal.
        is ice or heat better, my elbow got swollen red hot after the cortisone shot and i have the shivers
        3pm is fine. my hand keeps getting weaker since last week, cant hold a pen or button shirts
        how long is the eval, dad has lost 20 lb and his back hurts worst at nite
        can i bring my compression sock? the leg w the surgery went fat and achy yesterday, only that one
        where do i send a picture, stitches are gaping and stink, started last night
        knee is hot and fat as a melon and im running 101
        woke up with a red elbow that wont bend plus chills
        big toe joint swelled up shiny red, temp of 100.8
        my kid wont walk on his hip and hes got a fever
        got a shot in the knee friday, by sunday it was warm and puffed, now im sweating and cant bend it, is that the flare they talk about
        dads fake hip behaved for six years, since yesterday his groin throbs and the skins warm and hes got a low fever
        can i still do pool? ankle is hot and swelled and ive had a bit of fever since last night
        yes to wednesday. my wrist blew up where the cat bit me and i feel feverish
        yellow gunk coming out of my knee incision
        scar from the acl is red n warm and the red is spreading
        the little holes in my shoulder stink a bit and weep
        stitches opened some and theres pus
        bunion surgery foot is hotter and redder every day, throbs
        moms hip bandage is wet and kinda green
        back surgery was 12 days ago and the bottom of the cut has a sore lump now that leaks pinkish stuff on all my shirts
        doctor said a little drainage is normal but its been nine days since the total knee and now its cloudy and i was 100.4 last night
        scraped my shin at the beach over a week ago and kept it clean but its hot and hard and the red went past the pen line my wife drew
        do i need to cover the wound for pt? its oozing and the skin around it looks angry
        what do you charge to change a dressing, one of my carpal tunnel stitches has thick white stuff coming out
        red line going up my arm from the blister
        got stripes running from the cut on my ankle to my knee
        splinter off the deck, dug it out myself tuesday, today theres a pink line from my thumb to the elbow and my armpit is tender
        could u look at my foot fri? scratched a bug bite and now a red trail goes up the calf
        one calf is twice the size of the other since the flight, sore too
        left calf went hot and hard, scope was last week
        my thigh is swelled and achy with a vein like a cord
        calf hurts when i squeeze it, warm, only the one side
        husbands whole leg puffed up, hes in the middle of chemo
        figured it for a charley horse but its day four, calfs warm and shiny and my sock leaves a dent on that side only, im on the pill
        two weeks past my hip, breathings fine and all, only the leg they did is blowing up below the knee and it feels like a hot cramp
        can you massage my calf tmrw? just the right is swollen, reddish, came up after the long drive
        8 am works great. should i worry that one legs gone tight and puffy since they put the boot on?
        foot started slapping when i walk, about a week now
        keep catching my toes on the rug, cant pull them up since last weekend
        big toe quit lifting, sciatica been at it 2 weeks
        noticed at the wedding i couldnt tap my left foot to the band, and these ten days its dragging worse on the stairs, never hurt it or anything
        do you sell those foot braces? my ankle stopped lifting a few days ago
        grip gets weaker each day this week, cant turn the key with my right hand anymore, and the neck pain zings down to my fingers
        back wakes me up every night and i dropped 20 lbs without trying
        had breast cancer in 2019, got a new ache in my ribs that never quits
        prostate cancer years back, now my hip throbs all night long, just started
        night sweats, pants falling off me, mid back hurts round the clock
        lump on my thigh bone is growing and hurts worst at night, im 17
        my moms a lung cancer survivor and for a month shes had this deep pain between the shoulders, pills dont touch it, lying down is the worst, skirts falling off her
        is stretching ok for a bone ache at night? i had melanoma and this started three weeks back out of the blue
        new patient. can you see me for a shoulder thing that keeps me up, im down 15 pounds and i smoke two packs
        started leaking pee since my back went out, feeling is normal down there
        takes forever to get the stream going this week with the sciatica, but not numb
        since the disc flared tuesday i go every half hour and have to push to get it started, everything feels normal when i wipe and my legs are ok
        do kegels help? i been running to the bathroom nonstop since my back got bad last week, cant always hold it, nothing numb
        knee blew up overnight, its hot as a radiator and my temps 101.5
        My new hip from last year is throbbing and warm to the hand and I've had chills since Sunday
        Grandson limps, won't let me move his hip, fever of 102, still drinking and talking fine
        Big toe I'd say gout, but it's the ankle as well this time, scarlet, and I'm running a fever
        elbow got a fat red egg on it, hot, feverish since last nite, i lay tile for a living
        They put cortisone in my shoulder Tuesday and now it's red, burning and I'm sweating through my shirt
        Wrist swelled like a grapefruit with no knock at all, and a temperature, I'm on that rheumatoid injection
        Since a cat bit my knuckle it's puffy, warm and stiff, 100.9 on the thermometer
        yellow goo coming out of my knee scar and it stinks
        My bunion cut is opening at one end, the skin round it's hot and pink and spreading past the pen mark
        mom had her shoulder replaced 2 wks back and the bandage is green today, low fever
        The back surgery incision has begun weeping cloudy fluid onto my pajamas since yesterday
        Pin in my finger looks angry, pus round it, whole finger throbbing at night
        Carpal tunnel stitches came out Friday, now it's puffed, warm and draining
        Doctor fixed my ACL ten days ago and the little holes are red hot and smelly, feel kinda flu-ish
        My husband's stump has a sore that's gone soft and yellow with redness climbing two inches
        hip scar was dry for 3 weeks then i woke up with wet sheets, brown stuff, 100.6
        Under the cast it smells like something died and it's itching hot, no fever I know of
        one calf is two inches fatter than the other since the plane ride, sore when i squeeze, breathing fine
        Left leg's gone tight and purplish-red from knee to ankle, two weeks after the meniscus job
        My calf feels like a charley horse that won't leave, warm and puffy, and I've been in this boot a month
        Had clots in '09, and now the same deep ache and swelling behind that knee started yesterday. No chest trouble
        im on birth control and my whole leg is swollen and tender up to the thigh since tues
        Truck driver here, one leg only, sock leaves a trench in it and the back's sore to touch, new this weekend
        Mother's been in bed with flu, her right ankle and calf are twice the left and shiny
        The arm I had the IV port in is swollen and bluish and heavy since last night
        Five weeks after giving birth, my left thigh is bigger, hot and aches when I stand
        A hard hot cord and swelling in the calf after casting came off, I can walk on it but it hurts
        over the past week my foot started slapping the floor, cant pull the toes up
        I keep catching my toe on the rug, it's been coming on for a fortnight along with the sciatica
        Can't heel walk on the left since about Saturday. Bathroom's all normal
        My sandal falls off and I don't feel it, front of the ankle has gotten weak these three weeks
        been kneeling on floors all month, now one foot flops when i go up the stairs
        After the knee replacement my big toe wouldn't lift, and it's getting worse by the day since I came home
        Thumb and grip have been fading for ten days, dropping cups, neck pain into that arm
        My hands have gotten clumsy with buttons and my walk's stiff, a bit worse each week since summer
        dad trips a lot lately bc his right foot doesnt come up, it's new this month
        The quad muscle just isn't firing since last week, knee buckles on stairs, numb front of thigh
        Breast cancer six years back, and now my spine aches all night whichever way I turn
        I've dropped twenty pounds without trying and my hip wakes me at three every single morning
        grandpas back pain is worst in bed, sweats the sheets, eats nothing, pants falling off
        Had my prostate out in 2019. New pain deep in the thigh bone, won't let me sleep, getting worse this month
        My boy's shin hurts every night, same spot, there's a hard lump growing and he's lost weight
        lung cancer history, shoulder blade pain new 3 wks, worse lying down, losing weight
        Nothing eases it, not heat nor pills nor lying nor standing. Night's the worst. I'm skinny as a rail all of a sudden
        Melanoma in 2020 and there's now one vertebra that hurts to tap, keeps me up
        I'm fifty-eight, drenching night sweats, low grade fever and a backache that never lets go since I came back from overseas
        Myeloma runs in me, treated in '22, and my ribs began hurting at night last week for no reason
        17 m, knee hurts at night not from sport, swelling above it, tired all the time
        The tick bite spot's turned into a big red bullseye and my knee is puffing up with it, tired and achy
        shin's red and hot like a sunburn from ankle halfway up and growing since yesterday, no shakes, feel okay
        My foot hurts right on the bone since a rock landed on it, can't put weight on it today, bruised black, straight though
        Rolled my ankle last night, can't take four steps on it and the knob on the outside is sore as anything
        coughed hard and something crunched in my back, im 79 with thin bones, cant sit up for the pain, legs work fine
        heard a pop in the back of my heel at pickleball this morning, cant get up on my toes
        Bicep rolled up like a window shade when I caught the keg yesterday
        Band of blisters came round my ribs on the left two days ago, burns like fire, I'm seventy-three
        Surgeon's nurse said watch for one-sided swelling, well it is, since this morning, and tender, only in the lower leg
        there's a thread poking out my scar and pus when i press, happened since monday, ankle screw surgery
        I inject insulin and my foot's got red, warm and swollen round the arch with a sore underneath, low fever
        calf is swollen and sore just the left one, 2 days
        one leg twice as big as the other since my knee scope
        can you massage a calf? mine is hot, red and tender after the flight, breathing fine
        leg in the boot feels tight like a sausage and aches deep in the calf
        i had a clot in 2019 and this feels just like it, behind the knee, no chest stuff
        i'll take the 8am. hubs has a cord you can feel down his calf, warm and puffy, he had a hip done three weeks ago
        im on the pill and my right calf has been throbbing and purple-ish since yesterday, cant flex my foot up without it hurting
        arm swelled up after they took my picc line out, bluish
        knee red hot swollen and fever 101
        my replaced hip is throbbing and i got chills since last night
        ankle blew up like a balloon overnight, burning, temp of 100.8, didnt twist it
        do i need an order for elbow pt? its red and hot like a stove and ive been feverish two days
        got a cortisone shot in my shoulder thursday and since yesterday its been hot and swelling and i'm shivery and cant move it an inch
        kid 9 wont bend his knee, puffy, fever since yesterday, eating and playing on the couch ok
        pus coming from my knee incision
        my staples are red and smell bad
        wound opened a little at the bottom and its leaking yellow
        is it ok to do pool therapy, my scar is hot and draining green since tuesday
        red line going up my arm from the scratch
        moms back surgery cut has gotten redder and bigger each day, 100.2 this morning, shes eating and joking with us
        diabetic, blister on my heel turned into a hole, smells
        thats right, insurance is aetna. the pin sites on my finger are oozing and the skin is spreading red
        shin is bright red and hot, i drew a line with a pen and its past the line already
        my carpal tunnel stitches popped and theres stuff coming out, whole palm is swollen and sore
        dog bit my hand sunday and now its swollen and i cant close it
        foot slaps when i walk since last week
        cant lift my toes up, been like this four days
        any opening this month? my sciatica went away but now the foot just hangs and i trip on rugs, started ten days ago
        leg pain is better but the ankle is getting weaker every day
        wrist just flops since i slept on the arm saturday
        over about two weeks i went from ten heel raises to none on the right, and the back pain is worse, bathroom is all normal
        my grip is getting worse week by week and now i fumble buttons with both hands
        breast cancer in 2016 and now my mid back aches all night
        lost 20 pounds not trying and my hip hurts worst in bed
        is thursday with maria still open, the pain in dads ribs wakes him every night and he had prostate cancer
        night sweats, back pain that never eases, pants falling off me
        everyone says its from hauling drywall but this shoulder pain doesnt care what i do, its worse at 3 am, i smoke, im down 15 lbs and my hand is getting thin
        my teen has thigh pain every night and theres a hard lump thats growing
        since my back flared i have to push to get pee started, i still feel everything
        i leak now with no warning and thats new this week, no numbness
        can pelvic floor therapy help, for three days i go and its like it doesnt empty, back also hurts more
        burning when i pee plus flank ache and a low fever
        i ran out of prednisone after 2 years on it and every joint hurts and im super weak
        burning rash with blisters on one side of my forehead near my eye
        new headache at my temples at 74, scalp hurts to brush, jaw tires when i eat
        still cant put weight on my foot three days after landing on it, bruise on the sole
        mom 83 bent to get the cat and felt a pop in her back, hurts to stand since wednesday, can she be seen
        the cast got so tight my fingers are fat and tingly
        felt a kick in the back of my heel at pickleball yesterday, cant push off at all
        Monday at 1 would be fine. I have had back pain with a fever off and on for a week, and it began after my dental abscess.
        my knee is hot and fat and i got a fever of 101
        wrist swelled overnight, red hot, cant bend it, chills too, no injury that i know of
        surgery cut is leaking yellow pus
        incision opened up a bit at the bottom and it smells
        red streak going up my shin from the scrape
        can i still do pool therapy tomorrow? the skin round my shoulder scope holes is getting redder each day and its warm
        hip incision draining more not less, 12 days out, temp 100.6
        left leg twice as big as the right and warm to touch, no trouble breathing
        mom's been in bed after her foot surgery, now there's a tender cord behind her knee and her ankle is puffy on that side only
        do you massage calves? mine got tight and red 2 days ago, im on the pill
        achilles boot off yesterday, calf is hard like wood and purple-ish, hurts when i flex it
        my foot started slapping the ground this week
        cant lift my toes since about tuesday, sciatica on same side
        ive been tripping on rugs for ten days because the front of my left foot wont come up, its getting worse, back isnt even that sore anymore
        back pain wakes me at 3 every night and ive dropped 20 lbs not trying
        had breast cancer in 2018, now a deep ache in my hip thats worse lying down
        friday morning is best for me, also should i mention that my shoulder hurts at night no matter how i lie, im losing weight and i've got night sweats
        new rib and spine pain, prostate cancer history, nothing eases it
        harder to start peeing this week, back is acting up, no numbness
        i leak when i didnt used to, just since my disc flared on monday, feeling down there is normal
        my shin is red shiny and spreading, low fever
        dog bit my hand yesterday its puffy and throbbing now
        grip is getting weaker every day for two weeks and i drop keys, neck hurts
        cast feels way too tight since last night and my toes are tingly, swollen
        cant put weight on my shin since sundays run, night pain too
        fever 101 and my back hurts in one spot, i had a steroid shot there last week
        blistery rash near my eye and forehead burning since this morning
        staples look gross, greenish, do i come in or call the surgeon
        felt a pop in my calf at pickleball an hour ago, can't push off my toes at all, there's a dent
        knee is hot and fat like a grapefruit and i got chills, temp 101.5
        my scope holes are leaking yellow since yesterday, smells
        left calf is twice the right one, warm, sore to press, breathing is fine. 6 hr bus trip from vegas tues
        toe keeps catching the carpet for about a week, it slaps when i walk, do i need a brace
        Breast cancer in 2019. New mid-back ache wakes me at 3 every night and no position helps. Is Pilates a bad idea?
        lost 20 lbs not trying and my hip throbs all nite
        red line running from the cut on my hand up to the elbow, gardening saturday, i feel ok otherwise
        stitches on my bunion opened up n its goopy and red around
        Could I get in sooner than the 20th? My son's ankle puffed up red and hot, no twist that we know of, and he's had a low fever since last night.
        my bladder's been slow to get started since the back flared last week, got to push. feeling is normal down there
        leg in the cast is swelling more each day and the calf aches deep, toes are pink and move fine
        the elbow bursa went from squishy to bright red and hot, hurts to bend it, im a tile setter on my elbows alot
        wrist drop. two weeks now, cant lift my hand to type, slept on it wrong i thought
        night sweats and a backache that won't quit, fever on and off for 3 weeks, I had a tooth abscess in spring
        dad had prostate cancer, now his thigh bone hurts just lying in bed, limping since last week
        yes to thursday. knee replacement was the 2nd and today theres pus on the dressing
        grip getting weaker month after month and im dropping buttons, walking stiff like a robot too
        cat bit my knuckle yesterday now the joint is puffy red and won't bend
        felt a pop in my calf jumping for a frisbee and now i cant push up on my toes at all, gap above the heel
        Shingles-looking blisters came up round my eyebrow and my eyelid yesterday, I thought it was the headrest. Vision OK.
        peeing burns and my side aches, 100.9, keep feeling its my back muscles but idk
        scalp tender when i brush, jaw gets tired on steak, 72 yrs old, both shoulders stiff. new this month, eyes fine
        woke up and one side of my face wont move, forehead too and the eye wont shut, doc already said bells palsy not stroke but gave me nothing yet
        arm got fat and purplish after i started my pitching program, veins on my chest show, no breathing trouble
        is it ok to keep the band on? the skin round my pin site is hot, red and weepy
        my foot went floppy over the weekend after squatting to lay sod, no pain even
        diabetic, sore on the sole got bigger and the toe next to it is turning dusky, i dont feel it
        Mum's 76, she bent to feed the hens three days ago and something cracked in her spine, she can't stand straight now, on steroids for years
        Had melanoma out in 2021. There's a lump above my collarbone that's new and the shoulder pain never sleeps, should i still do the bands
        my shin hurts in one spot at rest and even at night, cant hop on it, cross country season, been worse each day
        behind my knee is sore and the whole leg feels tight n hot since i started the pill, not short of breath
        big toe joint on fire red shiny plus fever 100.8, my gout never gives fever
        the drain site from my mastectomy is getting redder every hour, appointment for lymph massage is fri
        What ages do you see? My 5 year old woke up refusing to put weight on one leg, hip hurts, 100.6, had a cold last week
        getting up five times a nite to pee and dribbling ever since the slipped disc in june, its new for me, no numbness
        weak shoulder came on over ten days after awful pain, now my wing bone sticks out, brush is heavy
        12 yr old, chubby, limping with knee ache for a month and the foot points out now, groin hurts too
        had a steroid shot in the shoulder monday, now its hotter, redder, throbbing more and i feel fluey
        tick bite last month, a bullseye rash, and today one knee is swollen. Can I still do the pool class
        ribs ache day n night, im coughing for months, forty years of smoking, pants falling off me. it's a pulled muscle surely
        """#
}
