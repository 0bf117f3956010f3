/// The copy of Knowledge/en/booking.md, made by Scripts/update-built-in.
let builtInEnglishBooking = ####"""
    # The booking

    A patient's request for an appointment, field by field. The order of the fields here is the order in which they are
    asked. Each field has its question; below it, as ### headings, what is said when someone asks why, needs help, or types
    something that cannot be used. "required: yes" marks what is needed; what is not needed can be skipped.

    ## I would like an appointment
    id: book
    kind: booking

    I can take down a request for an appointment. The clinic then calls you; nothing is booked yet. What you type is kept on this machine for the clinic's staff, and you can ask them at {phone} to delete it. Say "skip" to leave a question out, or "cancel" to stop.

    Also asked as:
    - can i come see someone
    - can i get in
    - can i get in there
    - can you get me in
    - could i get in
    - wondering if I could come in soon
    - how do i go about reserving a spot
    - when can i get in
    - i think somebody should take a look at it
    - guess i should come in and be seen
    - i'd like one of you to look at my shoulder
    - could someone have a look at my hip
    - putting in for my first appointment, it's the hip
    - dr ramirez sent me for vertigo exercises
    - golfers elbow, need treatment
    - surgeon said start therapy two weeks after the rotator cuff repair, so here I am
    - stiff back, getting old, let's schedule
    - post op bunion, doc says get moving
    - can you get me in this week for my hip
    - returning patient, want to get back in for the same old neck
    - I want the earliest you have
    - hello dear, my name is Dorothy Kessler and my granddaughter told me I could make my appointment here
    - next available with anyone, lower back
    - rolled my ankle at practice, trainer says go to pt
    - hand therapy, trigger finger, Gloria Munoz
    - setting something up for my mom, she's 82 and wobbly on her feet since the move
    - Hello, Pete Sandoval here. 7605550142. Shoulder. Call me.
    - I'm the nanny, his parents asked me to schedule him for ankle rehab
    - name's Earl. back's bad. need in.
    - trying to get my teen in for her back, she dances
    - this is Coach Brandt, I need to get one of my pitchers in for his elbow
    - look i have 5 minutes, book me something for my neck
    - my chiropractor told me i'd be better off with you guys
    - in a rush sorry. appointment. hamstring. Luis. 619-555-0127
    - work comp sent me, strained my back lifting boxes last month
    - ok robot sign me up
    - got rear ended back in march, lawyer says start therapy for the stiff neck
    - I don't want to talk to a machine but I need an appointment so
    - my insurance approved it so let's get it on the calendar
    - nobody picks up over there. i want to come in for my wrist
    - cast came off monday and the hand guy wants me in therapy
    - wanting to schedule
    - broke my wrist in spring, it healed, now it's stiff, need sessions
    - fizzical therapy appt pls
    - hip replacement done on the 12th, looking to start outpatient
    - lookin to get my bak worked on
    - meniscus trim 3 weeks ago, need to set up rehab
    - been putting this off for a year, ok, knee appointment
    - need to schedule post-op visits for my dad, total shoulder
    - tweaked something deadlifting, want someone to check it out
    - sister asked me to make her an appointment, she's at work
    - jaw clicking, dentist said try PT
    - I help out Mrs. Takeda, she'd like someone to look at her balance
    - 6 weeks postpartum and my OB recommended pelvic therapy
    - my boyfriend's too stubborn so I'm scheduling for him, it's his shoulder
    - running gait thing, need someone to look at my form
    - two appointments, me and my wife, both backs
    - hi there, I'd like to make an appointment please
    - yo need pt for my ankle
    - wanna book
    - heyyy can i get an appt
    - apt plz
    - im 15 can i book for my back, my mom's gonna come too
    - I would like to schedule my first visit, thank you
    - pls i need to be able to play by playoffs, knee eval
    - sciatica again. put me on the books
    - Good afternoon. I am 79 years of age and wish to arrange therapy for my knees.
    - my doctor gave me a slip for therapy and said call you folks
    - please and thank you, one appointment for a sore ankle
    - ortho wants me in PT twice a week starting asap
    - not sure if this is the right place but i need to book therapy for my foot
    - gotta get this hip looked at before ski season
    - janice wu / achilles / prefers afternoons
    - i want make cita for my shoulder please
    - Priya Nair, new patient, dob 4/4/91, need eval for knee
    - hi i need cita for my back thx
    - school nurse suggested pt for my sons flat feet
    - my massage lady says it's above her pay grade so i need pt
    - shoulder
    - pt eval
    - need to book my husband before he changes his mind
    - consult for my back
    - making this for my boss, Mr. Alan Whitcomb, frozen shoulder, 858-555-0163
    - checkup for the ankle you guys treated
    - for my wife. carpal tunnel. mornings.
    - anything open tomorrow works for me, it's for a stiff neck
    - took a break from therapy and I'm stiff as a board, want to come back
    - out of the sling and cleared for therapy
    - want to continue what i started at another clinic
    - both knees replaced last year, want a refresher
    - transferring from a clinic in El Cajon that closed
    - back surgery in january, surgeon cleared me for PT
    - new patient eval please
    - youtube didn't fix my hip so here i am
    - ur phone tree sucks, just need to schedule my hip
    - cant lift my arm to do my hair, wanna get in
    - i need to see a physical terapist for my ankel
    - getting headaches from my tight neck, doc said PT, need a time
    - just give me a damn appointment
    - need something for my son after football
    - it band is mad at me, need dry needling appt
    - family of four and somehow three of us need pt. start with me
    - cupping or whatever you do for tight backs, book me
    - sup, tryna book for my knee
    - me again lol. the other knee now
    - want to get stronger so i don't need the walker, please schedule me
    - pelvic floor appointment please
    - dizzy spells from the ear crystals, ENT wants me to do vestibular therapy
    - tmj eval
    - torticollis, baby is 4 months, pediatrician says come see you
    - my shoulder's been bugging me and I'm finally doing something about it
    - to whom it may concern, I wish to schedule an appointment regarding my shoulder. Regards, Walter Finch
    - squeeze me in thursday? hip flexor
    - sorry to bother you, I'd like to set up a visit for my hand
    - leaving for vacation on the 20th and want to get my foot seen before that
    - hey bestie i need my neck fixed lol
    - my english not so good, i want appointment for my back
    - ready to book
    - need appt for mi mama, her rodilla
    - ok how about an appointment
    - want a tune up before the marathon
    - need a apointment for my sholder
    - I need physical therapy
    - new pt here
    - tendinitis in both wrists from gaming, need appt
    - slept funny a week ago and still crooked, want a visit
    - my knees sound like rice krispies, want them checked
    - my bike fit guy said to get my hip looked at by a pt
    - nee pain need apt
    - need to get back on the schedule
    - drill sergeant knees, ex marine, need to come in
    - Good morning. Requesting an initial evaluation for chronic plantar fasciitis.
    - booking
    - Hank Dombrowski, retired plumber, knees shot, 619-555-0115, get me in
    - moved here from phoenix and need to pick up therapy where I left off
    - My rheumatologist, Dr. Osei, would like me to begin therapy for my hands
    - quick one: knee, any day, after 5
    - been googling stretches for a month, giving up, book me
    - ran out of visits in december, new year new visits, sign me up
    - ACL surgery was the 6th, time to start rehab
    - my old pt retired. need a new one for my neck
    - scoliosis, 14 yr old daughter, pediatrician referred
    - I'd like to give my mom's info for an appointment
    - took me ten minutes to find this chat so you better have an opening
    - I'd like dry needling for my traps
    - got the referral, got the rx, just need a time
    - need exercises for osteoporosis, dr. said
    - my roommate busted his ankle skating a few weeks back and won't book it himself
    - wedding in six weeks, need this knee to dance
    - phone line's been busy all morning so booking here
    - got laid off so my days are free, time to fix my back
    - my thumb hurts from texting, don't laugh, need an appt
    - parkinson's balance program, want to enroll my husband
    - i'm an old man with a bad hip and I'd like to be seen
    - i pulled a groin muscle playing soccer and would like to be seen
    - adjuster approved 12 visits, want to start
    - first time doing this, i need to make an appointment i guess
    - doing this for my neighbor, he's 90 and doesn't own a computer
    - boot's off! time to rehab the foot
    - my knee and i would like an appointment, says the knee
    - need my weekly slot back with whoever took over from Trish
    - let's get this over with, need an appointment
    - ergonomic assessment appointment
    - wife says book it so im booking it
    - request appt
    - can't turn my head to back out of the driveway, need a visit
    - VA referral in hand, ready to schedule
    - Tomás Aguirre, 619.555.0186, left knee, whenever
    - follow up visit
    - can't kneel to do my tile work, need somebody to see my knee
    - put me down for tuesday if there's room
    - yoga teacher noticed my hips are uneven, thought I'd come in
    - 16, volleyball, jumper's knee, need appointment
    - my kid needs to be seen for osgood schlatter
    - someone please look at my heel
    - overdid it painting the ceiling, shoulder's cranky, sign me up for a visit
    - need rehab
    - sore neck from the new desk setup, like to come in
    - personal trainer wont let me squat til i see a pt so
    - surf shoulder. need pt. mornings before work
    - limping around the office and everyone's sick of it, appointment please
    - arthritis in my hands, want to learn what i can do
    - eval
    - fit me in somewhere, shoulder
    - would love to get in with a therapist who does hands
    - appt 4 elbow, text me bk
    - make appointment for elbow pain
    - Hi it's Becky, my mother in law had a hip done and needs appointments
    - appt
    - need an appt asap
    - make a deployment
    - i would like to make a deployment for thursday
    - can you schedule a point mint
    - i need to make an ointment with the therapist
    - set me up with a pointment next week
    - book and appointment for my wife
    - get me on the books
    - pencil me in for something
    - squeeze me in somewhere
    - what do i have to do to get in there, i'd like to be seen
    - i want somebody to look at my knee
    - i'd like to have my shoulder checked out
    - could someone take a look at my back this week
    - i hurt my wrist at work and want to be seen
    - my ankle's acting up again, can i come by
    - i'm ready to start therapy, when can you fit me in
    - my doctor wants me to have six weeks of pt, i'd like to begin
    - just had my knee replaced and need to get going with rehab, sign me in
    - i got a referral for physical therapy and want to set something up
    - i'd like an evaluation
    - can i get a consult
    - i want my first session
    - put my name on the list
    - is there a waitlist i can join
    - i was a patient two years ago and want to come back
    - returning patient, need to be seen again
    - i saw dr shulman in spring and would like another round
    - i want to continue my sessions
    - i'd like to resume treatment after my trip
    - it's been a while, time for a tune up visit
    - i need a follow up
    - need another session after tuesday's
    - i'd like two visits a week starting monday
    - my daughter twisted her ankle in soccer, can you see her
    - i'm calling for my dad, he needs to be seen about his balance
    - my husband would like to start with you
    - can my mom come in on wednesday
    - i need someone to see my eleven year old
    - my wife's neck is bad, could you get her in
    - my grandmother should come see you after her hip surgery, how about friday
    - want to bring my boy in for his shoulder
    - an appointment for two, my sister and me
    - i'm a caregiver and need to arrange a visit for a client
    - looking to get my employee in after a strain at the warehouse
    - anything free tomorrow morning
    - what's your next opening, i'll take it
    - the first slot you've got please
    - do you have room for me on the twelfth
    - is thursday at ten possible
    - could i come in around lunch today
    - i'm free any afternoon, fit me in
    - weekday evenings work for me, let's set a time
    - i can only do early mornings before my shift, find me something
    - i want to see the pelvic lady, dr mckay
    - get me in with dr shulman
    - either doctor is fine, i just want to be seen soon
    - may i please request a time with one of your therapists
    - would it be possible to arrange a consultation, if it's not too much trouble
    - kindly schedule me at your earliest convenience
    - hello, i'd be grateful for an appointment
    - just book me already
    - enough questions, put me down for monday
    - yeah yeah, i want the damn appointment
    - stop talking and schedule me
    - ok i'm convinced, sign me up for a session
    - i'd like to go ahead
    - i want to become a patient and come next week
    - how do i make an appointment
    - where would i go to book
    - can i book online with you
    - can i schedule here
    - do you take appointments through this chat
    - take down my request
    - i want to leave a request for a visit
    - i'd like to fill in the form for a visit
    - start a booking
    - new booking
    - begin the request
    - reservation
    - schedule
    - schedule appointment
    - i need therapy
    - i need pt for my hip
    - want pt on my elbow, next tues or weds
    - i could use some help with my sore neck, when could i drop in
    - i can't swing a club without wincing, can i get in before the tournament
    - hairdresser here, my shoulder's shot, i need a visit on a monday
    - pregnant and my hips hurt, i want to come see somebody
    - we moved here from boston and i need to pick up my therapy with you
    - accept new patients? i'd like to be one
    - my back is out again, i need in
    - i'd love to get a spot this month
    - please hold a time for me on the third of december
    - yo gimme an appointment
    - u got time fri? need 2 come in
    - wanna come in tmrw
    - i wud like to shedule a visit
    - apointment for my foot
    - i need to be seen
    - can you see me today
    - i'd like to try your treatment, when shall i come
    - set a date for me
    - i promised my wife i'd make an appointment so here i am
    - let me in the calendar for next thursday at two
    - my sister said you fixed her, i want the same, schedule me
    - book
    - book an appointment
    - i want to book
    - i need an appointment
    - can i make an appointment
    - schedule me
    - schedule a visit
    - i want to come in
    - i would like to see a therapist
    - set up an appointment
    - sign me up
    - get me in for next week
    - book me for monday
    - put me down for an evaluation
    - can i get in to see someone this week
    - my son needs an appointment
    - i need to book for my mother
    - do you have anything open on friday, i want to come
    - reserve a time for me
    - book me in
    - can you book me
    - new patient appointment
    - make me an appointment please
    - id like to start physical therapy with you
    - i want to request an appointment
    - i want to see dr mckay
    - can i come in tomorrow
    - book me
    - apointmnt pls
    - Put me down for whatever you've got, the name's Kowalczyk
    - I should like to schedule an evaluation for my left wrist, preferably before the tour.
    - can someone call me after 4 pm to set a time, i sleep til then
    - hey can i get in to see somebody for my shoulder
    - My father needs an appointment. I've put it off for two weeks, so let's do it now before I lose my nerve.
    - i want to come in, mornings are impossible because of the ovens so make it an afternoon
    - I have compared the alternatives, my deductible is met, and my calendar is clear on the afternoons of the 6th and the 8th. Please arrange an initial appointment on either.
    - I'm in Laredo with a reefer full of limes, be home Sunday night, wife says if I don't get this hip seen to she's changing the locks. sign me up for next week
    - honey I would like to make an appointment for my hip my number is in the telephone book under Harold
    - wanna come fri 3
    - ok im convinced, schedule me, mom says yes
    - nobody has called back and im standing here with one baby screaming, id just like an appointment please
    - call me bak to set date
    - my knee's had enough of the hill on Laurel Street. let's get me on your calendar
    - I've read all of it, I don't have questions, I just want a time to come in
    - can we lock in a visit with dr mckay
    - I would be obliged if the clinic would ring me about arranging a first lesson, I mean appointment.
    - set up a visit for my wife, she's home with the twins and can't get to the phone
    - need an eval, ortho said within 2 wks post op, have somebody from scheduling ring my cell
    - shulman apt pls
    - Okay you win. Get me in
    - pencil me in someplace tuesday and ill get the other driver to cover the wholesale run
    - i'd like to come see you people about this foot, soonest you can
    - need an appt
    - Book me. Any weekday, after 1700.
    - put me down for whenever you got, I'm laid up anyhow
    - can u make my mom an appointment for her knee
    - I should like to come and see someone, please. Mornings, when I'm steadiest.
    - my students keep telling me to practice the openness I preach, and my hip's been pinching since last summer. okay fine, one session. sign me up before I change my mind
    - I want to schedule for the therapy of my shoulder
    - surgery's the 12th, dr. kwan wants me moving by day three, my wife has the car that week but can drop me. want to get my first PT on the calendar for the 15th
    - set me up w a time
    - Pencil me in like you'd pencil in a trim, Monday is my only day, mornings are better, name's Dee
    - I would be grateful for an appointment at your convenience; Tuesdays I visit the hospital.
    - I guess I'll give this one more shot. Get me in.
    - hi hi hi!! I want in, can someone ring me between showings to find a time? I'm free noon-ish
    - Please have somebody phone me to arrange a visit for my husband, evenings, he naps at two.
    - schedule eval plz
    - call me back about getting in
    - i was there last year for the elbow, good job on that one by the way, still swinging. need to come back for the other one
    - would like to reserve a time with Dr. McKay
    - can somebody call my mom, she works til 6, she wants to come in
    - Callback requested re: scheduling.
    - Po I want to set appointment this coming week, any doctor is okay
    - Let me get a spot with Shulman, I don't care what it costs and I don't care who's got what letters behind their name
    - My son says I must do it on the computer, he set up the tablet and left for Phoenix. So here I am. I'd like to make a date with your clinic for my balance.
    - my knee buckled on the stairs again this morning, that's it, I'm coming. what I want is a date on the calendar
    - Book now
    - i want an appointment
    - can someone call me to set up a time
    - put me down for next tues
    - need to see somebody for my back asap
    - lets get this wrist looked at, schedule me
    - appointment for my papá please
    - Kindly arrange an initial consultation for me on any weekday after four.
    - im at the kiosk and id like to make another one for next week
    - ok you sold me, how do i grab a slot? set me up w the shoulder guy
    - My hand's not getting better on its own. Put me on the schedule, mornings, before the crew starts
    - I'd like to come in about my arm after surgery, would somebody ring me back at lunchtime? My sister has the baby then
    - deep breath. ok i'm ready to make an appointment
    - would love to reserve a time w Allison for my hip
    - Since the semester ends on Friday and my shoulder with it, I should like to be entered in your book for the following week, at whatever hour causes you the least inconvenience.
    - call me to book, after 3 30 when the kids are off the bus
    - neck is killing me, need in. appointments for hygienists on fridays lol that's my day off, pls book one
    - fine. Sign me up for one visit. One
    - can i schedule here or nah? want thursday
    - have your office phone my daughter's cell so we make the cita for him
    - i want an eval with dr shulman
    - reserve something for me and i'll sort out the insurance later
    - headset's off, supervisor's at lunch, i have ninety seconds. book me
    - i wanna make an appointment
    - put me down for tuesday
    - Please schedule my patient for an eval.
    - sign my grandma up please, any morning
    - I'd like to arrange a first appointment, if it isn't any bother.
    - need to get in for my shoulder before the bridal fair eats my whole month, have someone call me
    - Could someone ring me after three, when the children have gone home? I want to set a time to come in.
    - grandma heard a neighbor walk without stick after you and now she wants too. appt pls
    - lets do this, friday works
    - Like to get on your tee sheet for the hip, ha. Any weekday.
    - reserve something for my back please, whichever day, i'll have my mother in law come watch him
    - my mom said book it so book it
    - I'm out of the cab by four most days unless we're pouring. Set me up with a slot
    - book appointment ms new patient
    - want an appointment for my hand, typing is slow so just call me and we'll find a day
    - the cast came off, the doctor signed whatever it was, my mother stopped crying. i'd like to schedule a visit
    - Three years of saying I'd deal with it after the next job and there's always a next job. get me in
    - can someone phone me to set up therapy, only on my break 12:10 to 12:40 otherwise i'm logged in and can't pick up
    - Another appointment please, same as before
    - I have now read the whole of your page, twice, and am convinced. Kindly make me an appointment.
    - she say ok she will come. please write her in
    - id like to come in next week
    - knee went out on a job, i want to be seen, here to grab a spot
    - book me for next week, any day, and text the time. back from the road sunday on the red eye, i'll be broken but i'll be in town
    - call me back about an appointment pls, after 3
    - put me down for any morning
    - set me up w shulman
    - Kindly enter me for a consultation.
    - need appt. right hand
    - can you make me an appointment, my phone thumb is useless
    - grab me the first slot, i'll make it work
    - please have someone ring my daughter's house to arrange a visit for me, I'm there till Sunday
    - he's done with the surgeon, the stitches are out, his grades are slipping and mine too if there were grades for mothers, so let's get the knee on your schedule after school someday soon
    - i'd like to get an appointment for my jaw before the concert season
    - id like to see dr mckay, how do we set it up
    - let's make a date, my wrist is out of the cast and the doctor says go
    - ok im in. appointment
    - i'm up all night and asleep til 2, have somebody phone me late afternoon to fix a time
    - want to reserve two spots, me and my cellar hand, both with bad backs
    - Could somebody from your office phone me about coming in? I sit with patients until noon, but any time after that is fine.
    - i wanna come get my back looked at, tuesdays im off. been putting this off since the new buffer came and now my wife hid my shoes til i promised
    - fine. book me one visit. ONE. no packages
    - can i get an eval on the calendar
    - i'll take whatever you have friday, put me in
    - make time for me please. stroke. slow but can come
    - coach wants me seen, can i book my ankle in for this week
    - sign me up for monday
    - put me down for a visit
    - can i schedule smth
    - want to come in next week
    - have somebody call me to set it up
    - i'd like to get my shoulder looked at on the 12th
    - Kindly schedule an initial consultation on my behalf, preferably on a Wednesday.
    - Might I arrange an appointment for my daughter, after four?
    - back in port sunday, make it monday first thing
    - set me up w the earliest one u got, name's dev
    - I should like to make an appointment for a client; when would be convenient to arrange it?
    - ring me at home about coming in, i'm always by the phone
    - ok spreadsheet's done, you won. let's book the evaluation
    - hip's busted, season's in six weeks, gimme a slot
    - pls call me back re appointment, kids in school til 230
    - so I want to come in yes I decided I'm coming so put me on there for whenever Dr McKay has something hush I'm on with the clinic
    - Resigning from the argument with my own back. I would like a session, please, any afternoon.
    - i talked to somebody about prices already and insurance is fine, so all that's left is getting me on the calendar
    - Could the desk telephone me after six? I work the counter until then and want to fix a date for a first visit.
    - limped down from san jacinto this morning. want in to see somebody, any day, i'm flexible
    - two appointments, please, back to back, one for me and one for my colleague with the elbow
    - stitches come out thursday and doc says start friday so i need a friday one
    - my legs need a service. when i've got my daughter to drive me, thursdays. write me in
    - schedule my son for an evaluation
    - Have somebody ring me about a time, I'm on the roof til four
    - We want two appointments, one for him and one for me, same day if it can be managed
    - set up a visit for my hip
    - Please sign me up with whoever is free first
    - call me back about coming in
    - Ready to switch from my old clinic. Put me on your calendar
    - ok let's do it, get me a slot
    - my feet need looking at by a therapist, kindly arrange a date
    - I'd be grateful if one of your staff phoned me to fix a first appointment, after six when the bank has closed
    - u got a booking thing? i wanna book
    - Race is over, body is wrecked, time to come in. Reserve me something
    - can you make the appointment for me right here
    - appt for my wife please she cant type
    - i finally worked up the nerve. i want to come in and see someone
    - Between matinee and evening on Saturday would suit me. Will you pencil me in?
    - need to get my boy seen for his walk, whats the first time you can give us, pls book it
    - Returning patient, wrist again. Like to be scheduled
    - Get me in for my neck. Machine shop's slow till the holidays so any day
    - hello my name is Wes I'd like to book a time for my back I pulled it digging out a stump
    - I hold the phone, he does the shouting: he wants to come in about his back, any morning but Wednesday as that's the podiatrist, so would you kindly put him down for something
    - BOOK HER. ANY DAY BUT BINGO
    - need an appt pls
    - The letter instructs me "to arrange an initial consultation at the earliest mutual convenience." My convenience is Friday forenoon; I hereby arrange it, if yours agrees.
    - Sign me up with Allison, mornings, the arm's waited long enough
    - id like to com in, can yuo make me an apointment
    - call me back about getting in, it's the 760 number, evenings after feeding, let it ring long because the phone's in the mud room and I walk slow now
    - Have you a chair for me, as it were? I wish to reserve an hour with Dr. Shulman.
    - got mondays off. lock me in
    - My territory brings me through on the 9th and 10th. Schedule me either day.
    - Requesting an appointment: new patient, neck, prefer 7-8am.
    - can somebody ring me to set up a time, my hands are in fryer oil til 2
    - coach wants me seen before the weekend, book me?
    - Would you be so good as to enter Sister Perpetua for a visit next week? Any hour between Lauds and the noon Angelus would suit her companion.
    - he's on leave the 20th so i want both of us in that day, back to back
    - ready to schedule
    - Hold me a spot. Heifers permitting I'll be there.
    - appointment for my son, shoulder, after school
    - I'd rather not phone; is there a way of making the booking right here?
    - wanna make a appointment w mckay
    - GET ME THE SHULMAN MAN FOR WEDNESDAY MORNING PLEASE AND THANK YOU
    - Somebody was going to call to fix a date and nobody did, so please call, I still want the appointment
    - another round, same as last month, thursdays, book it
    - the wife finally nagged me into it, two years of dropping combs and lying about it, so let's set something up for my thumb, any monday
    - Follow-up visit for me, two weeks out
    - schedule me pls
    - i wanna come in next week
    - call me back to set something up
    - appointment for my daughter, ankle
    - put me down for a tuesday
    - Mr. Hale needs a first visit. Arrange it.
    - I'd like to reserve a spot with Dr. McKay.
    - can make appointment for me monday morning
    - Could someone phone me about a time? I'm in the house after four.
    - sign me up, whichever doctor, afternoons only
    - okay you've convinced me, let's get something on the calendar
    - wrist is cooked, lets lock in a slot
    - Would you have someone ring 619 555 0142 to fix a date? Evenings I'm at choir, mornings I'm wide open.
    - I would like to make an appointment for physical fair a pee period my sigh attica is killing me
    - Enough standing and suffering. Put a guard down for a Monday, any hour, any therapist.
    - My back's out since the honey harvest and I'd be obliged for a first appointment, preferably before the rains.
    - two of us want to come, me and my doubles partner, both tues or thurs after 4. can u set that up
    - Not urgent, no hurry at all; I'd only like to have an appointment to look forward to. A Wednesday perhaps.
    - tried the button, fell asleep on the bus, now im trying again: appointment please, downtown, any weekday
    - My wife always did the calling. Here goes: I want to come in about my hand. Could you make me an appointment?
    - Have your people call mine: Hale's office, ext. 40, to set a consult
    - Put me down for Thursday.
    - Finger's useless on my phone buttons, took me ten minutes to write this. Have somebody ring me and set up an appointment
    - my mom says to ask if she can make me a appointment
    - I'd like to get in to see someone about my shoulder, can you book me
    - want to schedule an eval, any morning low tide is fine lol
    - Please schedule me for an initial evaluation after 4 pm.
    - my lunch break is 12 to 1, set up an appointment near then
    - I would come to you; write my name in your book
    - reserve for me an hour among the living
    - need to book pt Delgado for eval, call our office back
    - Scheduling new post-op patient, who takes it, she's ready now
    - want to bring the knee in. book a bay for me
    - fine. sign me up before i change my mind
    - my husband said he'd stop making me hike if i went to see you just once. so ugh, ok, make the appointment
    - can yall call me back to set smth up im driving
    - need a appt for my back pls
    - I should like to make an appointment, please
    - My niece says I mustn't put it off any longer. Would someone telephone me to arrange a visit?
    - Against my better judgment, I'd like an appointment
    - i want to make an appointment please call me since i can not use the form
    - book me in pls pls pls its for my ankle
    - can i get an appt after school
    - Set me up with a visit
    - I'd like to book an appointment.
    - no more questions. how about you book it
    - my sister drove me past your door yesterday and I said that's it, I'm doing it. Mornings are best, I'm up at five anyhow. Put me down for one, would you?
    - I would like to schedule an evaluation, please.
    - make me appointment please
    - want to get my son in with you. He's nine
    - yo sign me up
    - put me down for the first thing in the morning
    - could someone call me back to set up a visit, I'm at the easel till noon
    - set up an appointment for my shoulder
    - ok I'm at a light, book me an appointment for next week, any day, thanks
    - my slot's free on mondays when they're all in school. pencil me in?
    - April 16th, the day after. I'd like the earliest visit you have.
    - my husband's gone, my calendar's empty, so just give me a time to come, any time at all, dear
    - ready to start, schedule me
    - reserve a session for two weeks from now
    - call me for an appointment pls 6195550142
    - got my referral here got my card here now i want a date
    - back is out again. need to get on the schedule
    - can i book here in the chat
    - I have free day wednesday, i like come
    - Need a visit before rehearsal season
    - i'm writing on behalf of my father
    - i am calling for my mother, she needs therapy
    - sign me up for monday morning
    - squeeze me in thurs after 3 plz
    - I should like to make an appointment for my husband.
    - The surgeon released me yesterday and I'm ready to be seen. Let's set a date.
    - Book me in with Dr. McKay.
    - Put me down for whatever morning you have.
    - Sign up the oldest man in the trombone section for an evaluation.
    - May I come in next Wednesday at ten?
    - I was told you'd take down my details here for a visit.
    - Could we reserve a time for Mother, preferably before her noon nap?
    - Doctor said go, so here I am. Sign me up.
    - need appt
    - put me down for tuesday morning
    - Trying to get my mother in to see someone about her hip this week.
    - Would Dr. McKay be able to see me on the 14th around ten?
    - Let the record show that I wish to be seen. Pencil me in.
    - I'm calling for my dad
    - i'm writing for my mother
    - this is about my husband, he'd like to be seen
    - i'm asking for my dad, he should come in
    - calling on behalf of my wife
    - it's for my mom, she needs to come see you
    - lemme get in w shulman asap
    - I should like to make an appointment for my husband, he is recovering from a broken hip.
    - next monday morning, new patient, neck
    - Hi, I'm a mail carrier and my heel is killing me. My sister said Dr. McKay is wonderful. Could you fit me in with her one evening?
    - wanna schedule my teen, soccer knee
    - can i come in tomorow around 3
    - sign me up for next week, mornings
    - I'd like my father seen by Dr. Shulman, any weekday suits us.
    - appointmet
    - threw my back out unloading pallets last night, who can look at it today
    - ready when you are, what day can you fit me in for an eval?
    - My knee got replaced and the hospital said to line up therapy myself. Let's set something up.
    - squeeze me in Thursday after four, please
    - My back's been on strike since we moved house. My wife says stop moaning and do something about it. So: put me down for whatever morning you've got next week.
    - i'd like to come in
    - can i mak an apointment fer tusday
    - my hips killin me from the wherehouse job, neeed to be seen this weak
    - can u get me in for my shoulder
    - I'd like to come see somebody about my hip, whichever day
    - need an appt asap my back is jacked
    - put me down for something next week mornings, neck trouble
    - my hubby needs to see someone, he threw his back out. sign him up
    - set up a visit w mckay
    Must not answer:
    - please cancel my visit on wednesday
    - i can't make it tomorrow, call it off
    - i won't be able to come on friday
    - drop my appointment, i'm feeling better
    - what time is my appointment
    - did you get my booking from last night
    - is my visit still on for thursday
    - when am i supposed to come in
    - who is my appointment with
    - i missed my session this morning, what now
    - running ten minutes late for my eleven o'clock
    - does an appointment take longer than an hour
    - what should i expect at the first appointment
    - do i need a referral to make an appointment
    - how much notice do you need to cancel
    - are you open for appointments on saturdays
    - until when are appointments given in the evening
    - what do i wear to my appointment
    - how many appointments will i need
    - how much does an appointment cost
    - my appointment got moved, why did nobody tell me
    - i have an appointment tomorrow, when is it
    - i need to cancel my appointment
    - what happens at an appointment
    Rules:
    - (book|schedule|make|set up|arrange|request|want|need|like) (a|an|my) [new|first|another] (appointment|visit|evaluation|consult|consultation)
    - (schedule|sign) (me|us|him|her) [up]
    - book (me|us|him|her) [in]
    - (booking|scheduling) for (a|my|our|myself)
    - (booking|scheduling|calling|writing) on behalf of (a|my|our)
    - (can|could|may) i book myself
    - looking for [a|some] (pt|physio|physical therapy|therapist|physical therapist|appointment|appt|visit) for (my|our)
    - if so (i would|i) like to come
    - (want|like|love|hoping|looking) to (get|be) (treated|seen|evaluated)
    - (pt|therapy|physio) (appt|apt|appointment) (for|please|pls)
    - (can|could) (you|we|i) (get|squeeze|fit) (me|him|her|them|us) in
    - get (scheduled|booked in|on the schedule)
    - (can|could|may) i (set|get) something (up|scheduled)
    - (love|like|want|need|ready|hoping) to come in (about|for|because|to)
    - (love|like|want|need|ready|hoping) to come back in
    - when can i (come in|get in|be seen|start)
    - (can|could|may) i book (this|it|one)
    - next available (slot|appointment|time|opening) with
    - setting this up for (my|our)
    - would like (to see|to see dr|dr|doctor) (mckay|shulman)
    - trying to (get in|be seen|get seen|come in)
    - (can|could|would) you (take my details|take my info|sign me up)
    - (can|could|may) i (request|have|get|make) (something|a visit|an appointment|an appt)
    - how (about|bout) (an appointment|an appt) for (me|yours truly)
    - (can|could|may) i see (somebody|someone|anybody|anyone) (for|about)
    - (book|schedule) [an|a] [appointment|visit] for (my|me|him|her|us|our)
    - told to (set up|start|schedule|get) (pt|physical therapy|therapy|physio)
    - need (pt|physical therapy|therapy) (thru|through)
    - how do i (book|schedule)
    - (hoping|looking|wanting) to schedule
    - (have|has|got|there|be) [any] (room|space|opening|openings) for (us|him|her|one more|another) [patient]

    ## Name
    id: name
    kind: field
    required: yes

    What is the patient's first and last name?

    ### Label
    name

    ### Why
    The clinic needs a name to know whom to call.

    ### Help
    Please type the first and last name of the person who wants to be seen.

    ### Try again
    I didn't catch a name. Please type just the first and last name.

    ### Needed
    A request can't be sent without a name. If you would rather not type it, call {phone}.

    ## Phone
    id: phone
    kind: field
    required: yes

    Which phone number can the clinic call?

    ### Label
    phone

    ### Why
    The clinic answers a request with a call, so it needs a number. An e-mail address will do instead.

    ### Help
    Please type ten digits, area code first. If you have no phone, say "skip" and I'll ask for an e-mail address.

    ### Try again
    I didn't find a phone number in that. Please type ten digits, area code first, or say "skip".

    ### Not valid
    That is not a number the clinic could dial. Please check it: ten digits, area code first.

    ### Ambiguous
    I see more than one number. Which one should the clinic call?

    ### Needed
    The clinic needs a phone number or an e-mail address to answer you. With neither, please call {phone}.

    ## E-mail
    id: email
    kind: field

    What is your e-mail address? Say "skip" if the phone is enough.

    ### Label
    e-mail

    ### Why
    It is a second way to reach you if the call does not get through. You can skip it.

    ### Help
    An address looks like name@example.com.

    ### Try again
    I didn't find an e-mail address in that. It looks like name@example.com. You can also say "skip".

    ### Not valid
    That address can't be right. It looks like name@example.com. Please type it again, or say "skip".

    ### Needed
    The clinic needs a phone number or an e-mail address to answer you. With neither, please call {phone}.

    ## New or returning
    id: newOrReturning
    kind: field

    Have you been to the clinic before, or would this be your first visit?

    ### Label
    visit type

    ### Why
    It tells the clinic how much time to plan for you. You can skip it.

    ### Help
    Say "new" or "I've been there before".

    ### Try again
    Please say "new" or "I've been there before", or "skip".

    ## Reason
    id: reason
    kind: field

    What would you like help with? A few words are enough.

    ### Label
    reason

    ### Why
    It helps the clinic choose who should see you. You can skip it.

    ### Help
    For example: knee pain after a fall, or trouble with balance.

    ### Try again
    Please say in a few words what you would like help with, or "skip".

    ## Days
    id: days
    kind: field

    Which days would suit you?

    ### Label
    days

    ### Why
    The clinic tries to find a time on a day that suits you. You can skip it.

    ### Help
    For example: Tuesday or Thursday, next week, not on Fridays, or any day.

    ### Try again
    I didn't find a day in that. For example: Tuesday, next week, or any day.

    ### Not valid
    There is no such day ahead in the calendar. Which day do you mean?

    ### Ambiguous
    I'm not sure which day you mean. Please type the day and the date, for example Friday, December 4.

    ## Times
    id: times
    kind: field

    What time of day is best?

    ### Label
    time of day

    ### Why
    The clinic tries to find a time that suits you. You can skip it.

    ### Help
    For example: mornings, after 3 pm, between 10 and 12, or any time.

    ### Try again
    I didn't find a time in that. For example: mornings, after 3 pm, or any time.

    ### Not valid
    The clock has no such time. For example: mornings, or after 3 pm.

    ### Ambiguous
    Is that in the morning or in the afternoon?

    ## Date of birth
    id: dateOfBirth
    kind: field

    If you like, what is the patient's date of birth? You can say "skip", or "skip all" to finish.

    ### Label
    date of birth

    ### Why
    It helps the clinic tell two people of the same name apart. You can skip it.

    ### Help
    Month, day and year, for example 4/12/1968.

    ### Try again
    I didn't find a date of birth in that. Month, day and year, for example 4/12/1968, or "skip".

    ### Not valid
    That date of birth can't be right. Month, day and year, for example 4/12/1968, or "skip".

    ### Ambiguous
    Please write the month as a word, for example April 12, 1968.

    ## Guardian
    id: guardian
    kind: field
    asked: under 18

    The patient is under 18. What is the name of a parent or guardian, and how are they related?

    ### Label
    guardian

    ### Why
    For somebody under 18 the clinic talks with a parent or guardian. You can skip it, and the clinic will ask.

    ### Help
    For example: Rosa Lopez, mother.

    ### Try again
    I didn't catch a name. For example: Rosa Lopez, mother. You can also say "skip".

    ## Body area
    id: bodyArea
    kind: field

    Which part of the body is it about? You can say "skip".

    ### Label
    body area

    ### Why
    It helps the clinic choose who should see you. You can skip it.

    ### Help
    For example: left knee, lower back, or neck.

    ### Try again
    I didn't find a part of the body in that. For example: left knee, or lower back. You can also say "skip".

    ## Pain
    id: painLevel
    kind: field

    How strong is the pain today, from 0 for none to 10 for the worst? You can say "skip".

    ### Label
    pain

    ### Why
    It tells the clinic how you are doing. You can skip it.

    ### Help
    A number from 0 to 10.

    ### Try again
    Please give a number from 0 to 10, or say "skip".

    ### Not valid
    The scale goes from 0 to 10. Please give a number on it, or say "skip".

    ## Onset
    id: onset
    kind: field
    asked: only when said

    When did it begin?

    ### Label
    began

    ## Clinician
    id: clinician
    kind: field

    Would you like to see Dr. Shulman or Dr. McKay, or is either fine? You can say "skip".

    ### Label
    clinician

    ### Why
    If you have a wish, the clinic can plan for it. You can skip it.

    ### Help
    Say "Dr. Shulman", "Dr. McKay" or "either".

    ### Try again
    Please say "Dr. Shulman", "Dr. McKay", "either" or "skip".

    ## How to be reached
    id: contactPreference
    kind: field
    asked: only when said

    How should the clinic reach you?

    ### Label
    reach by

    ## Consent
    id: consent
    kind: field
    required: yes

    May the clinic keep what you typed and contact you about this request? Please say yes or no.

    ### Label
    permission

    ### Why
    What you typed stays on this machine, for the clinic's staff. They may only keep it and call you if you agree.

    ### Help
    Say "yes" and I'll show you everything before it is sent. Say "no" and nothing is kept.

    ### Try again
    Please say yes or no: may the clinic keep what you typed and contact you about this request?

    ### Needed
    Without your yes nothing can be sent.

    ## Confirm
    id: confirm
    kind: field
    required: yes

    Shall I send this request? Say yes, or name what to change.

    ### Label
    answer

    ### Why
    Nothing is sent until you say yes.

    ### Help
    Say "yes" to send it, "change phone" or another line to change it, or "cancel" to stop.

    ### Try again
    Please say "yes" to send it, or name the line to change, or "cancel".

    ## A value was taken down
    id: noted

    Noted: {values}.

    ## One value that was taken down
    id: noted-item

    {label}: {value}

    ## Above the lines of the review
    id: review

    This is what I have:

    ## One line of the review
    id: review-line

    - {label}: {value}

    ## Which line to change
    id: which-field

    What should I change? Name the line, for example "phone" or "days".

    ## Going back
    id: back

    Going back.

    ## Nothing to go back to
    id: back-at-start

    This is the first question.

    ## After an answer in the middle
    id: back-to-booking

    Back to your request.

    ## A question was skipped
    id: skipped

    Skipped.

    ## Neither phone nor e-mail
    id: contact-needed

    The clinic needs a phone number or an e-mail address to answer you. Which one can you give? Or call {phone}.

    ## Too long for one field
    id: value-too-long

    That is too long to keep. Please say it in a few words.

    ## Under 18 without a guardian
    id: minor

    The clinic will ask for a parent or guardian.

    ## The request is on its way
    id: saved

    Your request is saved. Your reference is {reference}. This is a request, not a booked time; the clinic will contact you. If you don't hear from them, call {phone}.

    ## The request is on its way, without a phone
    id: saved-by-email

    Your request is saved. Your reference is {reference}. This is a request, not a booked time; the clinic will answer at your e-mail address. If you don't hear from them, call {phone}.

    ## Saving failed
    id: not-saved

    I could not save your request. It has not been sent. Please call {phone}, or say "yes" to try again.

    ## Requests cannot be saved here
    id: cannot-save

    I can't save requests on this machine at the moment. Please call {phone}, or relay {relay}.

    ## Stop the booking?
    id: cancel

    Shall I stop and drop this request? Please say yes or no.

    ## The booking was stopped
    id: cancelled

    Stopped. Nothing was kept. If you want to ask for an appointment later, say "book" or call {phone}.

    ## The booking goes on
    id: kept-going

    All right, we go on.

    ## No consent
    id: no-consent

    All right. Nothing was kept and nothing was sent. You can always call {phone}.

    ## Leaving in the middle
    id: left-unsent

    Your request was not sent, and nothing was kept.

    ## How to go on after being cut off
    id: draft-notice

    If we get cut off, type {code} here to go on. What is not sent is deleted after {days} days.

    ## How to go on, where answers are sealed
    id: draft-notice-sealed

    Your answers are sealed: only the front desk can open them. What is not sent is deleted after {days} days.

    ## What is typed cannot be kept for later
    id: draft-broken

    I can't keep your answers for later on this machine. You can still go on and send the request now.

    ## Keep it for later?
    id: keep

    Save what you have so far? Say yes, and you can go on later. Say no, and nothing is kept.

    ## It is kept for later
    id: kept

    Kept, but not sent, so nobody will call you yet. To go on within {days} days, type {code} here.

    ## It is kept for later, and sealed
    id: kept-sealed

    Kept for {days} days, but not sent: nobody will call you yet. Only the front desk can open it, so please ask there to go on, or call {phone}.

    ## Keeping failed
    id: not-kept

    I could not save that for later, and nothing was sent. You can finish the request now, or call {phone}.

    ## Going on with a request
    id: resumed

    Welcome back. We go on where you stopped.

    ## Nothing under that code
    id: no-draft

    I have nothing under that code. Please check the twelve letters, or say "book" to begin again.

    ## The name, where one person asks for another
    id: name-for-other

    What is the first and last name of the person who wants to be seen? You can add your own name.

    ## The phone, where one person asks for another
    id: phone-for-other

    Which phone number can the clinic call? Please say if it is yours or the patient's.

    ## Consent, where text messages are wished
    id: consent-with-text

    May the clinic keep what you typed, contact you about this request, and send you text messages about it? Please say yes or no.

    ## An e-mail address looks mistyped
    id: email-doubt

    Did you mean {email}? Please say yes or no.

    ## A card or social-security number was typed
    id: number-refused

    I took that number out and did not keep it. Please never type a card number or a social-security number here.

    ## Somebody needs a moment
    id: paused

    Take your time. What you told me is still here, and the question waits. Say "continue" when you are ready.

    ## What is needed was refused twice
    id: cannot-go-on

    That is all right. Without it I can't send a request, so I stopped, and nothing was kept. You can ask for an appointment at {phone}, or by relay {relay}.

    ## A request that was sent
    id: sent-request

    This is your request {reference}:

    ## Withdraw a request?
    id: withdraw

    Shall I withdraw your request {reference}? Please say yes or no.

    ## The request was withdrawn
    id: withdrawn

    Your request {reference} is withdrawn, and the clinic sees that it is. If you already talked to the clinic about a time, please call {phone} too.

    ## Withdrawing failed
    id: not-withdrawn

    I could not withdraw your request. Please call {phone} and tell them.

    ## A reference of another talk
    id: other-sitting

    I can open only requests that were sent in this talk, and {reference} is not one of them. The clinic can change or cancel it: call {phone}.

    ## A line of the review that no question asks for
    id: change-line

    What should stand under "{label}"? Say "skip" to leave it out.

    ## A request of this talk stays, where another one was dropped
    id: earlier-stays

    The request you sent before, {reference}, stays as it is.

    ## A second person is named before the first request is sent
    id: one-at-a-time

    I take down one request at a time. Send this one first, or say "cancel". Then say "book" for the other person.

    ## A changed request was sent
    id: replaced

    It takes the place of your request {reference}.

    ## The request stays
    id: kept-request

    All right. Your request {reference} stays as it is.

    """####
