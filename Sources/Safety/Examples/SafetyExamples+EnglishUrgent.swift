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
        """#
}
