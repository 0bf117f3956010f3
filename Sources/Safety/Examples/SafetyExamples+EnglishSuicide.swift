extension SafetyExamples {
    /// Lines of people who think of suicide or harm themselves, in English; each line is one.
    static let englishSuicide = #"""
        i want to die
        dont want to be alive anymore
        thinking about ending my life
        i've been suicidal since the srugery
        im gnona kill myself soon
        sorry i woke up today
        hope tonight is my last night
        i pray God takes me home
        rady to check out for good
        nobody would notice i was gone
        my kids deserve better than this budren
        easier for everyone with me gone
        i keep counting my sleeping pills
        theres a gun in my closet
        the bridge keeps calling me
        been saving up my oxys for the day i've had enough
        i bought a rope today
        my razor again last night
        i cut my thighs when it gets loud in my head, then i put on sweatpants and smile at dinner like nothings wrong
        i burn myself to cope
        hitting my head on the wall til i feel something
        no reason to keep breathing
        can't see myself making it to christmas
        what's the point of being here
        stopped my insulin on purpose, let it finish me, i smile at my daughter on facetime and say my numbers are great
        quit eating so it goes faster
        skipping dialysis, im done living
        i threw out my heart pills, let nature end it, my wife thinks i still take them with my oatmeal
        this is goodbye, thank you all
        wrote letters to my daughters already
        gave my dog away, wont need to worry about him after friday
        just cancel everything, i wont be around
        no need to rebook, i'll be dead
        six feet under sounds peaceful
        tired of existing
        i dont belong on this earth
        put me beside my wife already
        want to go be with Harold in heaven, i've waited long enough
        wanna sleep and never open my eyes
        if the anesthesia hadn't let me wake up that would've been a mercy, instead i got a drain, a bill and another morning
        i think about driving my truck off the road on the way to you and nobody would have to clean up after me
        traffic looks inviting ltely
        im standing in my garage with the car keys thinking about not coming out, the radio's on and i feel calm for the first time in months
        my husband says he'd be better off dead and he's been cleaning his shotgun every evening
        my son texted me "love you mom sorry for everything" and now his pone is off
        my bestie says she wont see thirty
        my brother has been giving away his tools and his guitar and hugging people too long
        dad said he's stopped taking his blood pressure pills because he doesnt want another birthday and he looked me dead in the eye when he said it
        mom wont eat or drink, says she has decided its time to go, she turns her face to the wall and asks for the priest
        roomate says he'll hang himself
        grandson posted that the world would be nicer w/o him
        my wife told the nurse she has a plan and she meant it
        found my teen's diary and she writes about dying on every page and the last one has a date on it, its next week
        there are fresh cuts all up my daughters arms, she says the cat did it but we gave the cat away in may
        my student showed me scars from a blade and said it's the only thing that calms her, shes only fourteen and begged me to keep quiet
        i wont do the exercises because i dont plan to be alive in spring, so give my slot to somebody who wants a future
        name is Peter Lund, phone doesnt matter, im not gonig to be alive to pick up
        for the reason of visit put whatever, honestly i came in to see one more human face before i do it
        appointment thursday? i was going to be dead by thursday
        sorry to bother you, its stupid, but i've been looking at the bottle of pills by my bed and wondering if it's enough
        i don't mean to scare anyone but lately when im on the balcony i think about how quick it would be
        since the amputation i look in the mirror and think that whoever this is should not go on liivng
        i was a firefighter for 22 years and now i cant tie my boots and last night i sat with my pistol on my lap until the sun came up
        everyone keeps saying i'll get better and i smile but in my head i already picked the date
        i'm eighty four, i've buried three children and a husband, and i am asking the Lord every night not to let me see the morning
        the pain doctor cut me off and i told my wife that if it goes on like this she'll be a widow by summer and i wasn't joking
        my english is not good, i have sadness very big, i want to finish my life
        excuse me, i think to make end with me. who i can call
        i no want live more, please somebody
        please tell the doctor sorry, i will not come, i decide to leave this world
        kms fr this time
        lowkey wanna unalive
        tbh not existing sounds so nice rn
        its 3am and im googling ways to die
        cant do this life thing anymore, bye
        sewerslide thoughts are back
        cutting again, day three
        scratched my arms till they bled, felt better
        starving myself as punishment
        i've been punching my own legs black and blue because i hate them
        pulling my hair out and biting myself when nobody's looking
        my sister hides knives under her mattress and her wrists are always covered even in july
        is there anyone to talk to, i'm scared of what i might do to myself tonight, my roommates out of town and the apartment is so quiet
        shouldnt be alne tonight
        hide the knives from me
        take my pills away from me
        dont send me home, i'll do it
        i promised my mom i wouldn't but the promise is wearing off
        the only thing stopping me is my cat
        who takes care of my kids when i'm gone, asking cause it might be soon
        does life insurance pay if you do it yourself? asking because my family could finally clear the mortgage without me
        made my will, paid for the cremation, cleaned out the fridge. now i just need the nerve and somebody to water the tomatoes
        they pumped my stomach last year and i'm right back at that place in my head, same playlist, same closed blinds, same bottle in the nightstand
        the crash wasn't an accident, i steered into that pole, and now they want me to learn to walk like i wanted to survive
        i didnt slip off the ladder, i let go
        my fall last month was on purpose. nobody knows, they all bring me soup and call me clumsy and i feel sick with shame
        i hoped the surgery would kill me
        the clot shoulda taken me
        truck shoulda finished the job
        they should have let me go in the ICU
        why did the paramedics bring me back, i was happy to leave
        sign me up for no tomorrow
        no more treatments, i'd like to starve in peace
        i only drink water now. a few weeks and it's over, dont tell my son, he'd try to make me eat and i'm ready to leave
        my grandmother spits her medicine into the plant, she says she wants to be with grandpa by easter
        hospice said no but i intend to stop everything and be done with it, my bones are tired and my address book is all crossed out names
        dear staff, you have been kind to me. by the time you read this i will be at peace
        thank you for trying with my shoulder. you were the last nice people i met. farewell
        tell Marisol she was the best therapist i had, wont be seeing her again, nobody will be seeing me, she doesnt need to blame herself
        love u all, take care of my dog
        don't feel guilty when you hear about me
        look for my obituary
        sunday i'm out, forever
        tonight's the night, i've decided
        i got everything ready in the bathroom
        the tablets are lined up on the counter and i'm staring at them
        pills in my hand right now, talk me out of it
        im on the roof of the parking structure
        coronado bridge, i parked here and i cant make myself leave or go, cars keep passing and one guy waved
        crying with a knife beside me
        got what i need in my trunk, just waiting for dark
        i've been stockpiling fentanyl patches from when my mom was dying, for me
        everybody in this house would breathe easier if there was one less wheelchair in the hall and i was buried next to my mother
        i'm dead weight, my daughter would finally travel if i wasnt in the way, she'd sell the van and forget the smell of ointment
        im a waste of oxygen
        i'm nothing but a bill my kids have to pay, it would be kinder to them if i quit being here
        they change my diapers, what kind of life is that, put me down like you would a horse
        you put dogs to sleep when their hips go, why not me
        in my country they help you die, do you do that here
        is assisted dying legal in california for somebody just sad? no cancer, no nothing, just a man who had enough of mondays
        already a ghost, finish it
        hollow. no future. done.
        my heart stopped wanting to beat
        i lost my wife, my job and now my leg, theres nothing holding me here anymore
        i lay there hoping my heart would just quit
        every night i ask the ceiling to let me slip away, and every morning the garbage truck wakes me and i curse
        wish there was an off switch on me
        lights out forever please
        let the cancer come back, i wouldnt fight it, i want out of this world
        is there a way to not be here
        let me vanish for good
        im 15 and i dont want to turn 16
        everyone at school says kill yourself and i think theyre right
        coach benched me bc of my acl and i dont wanna live without soccer, im serious, my locker is empty and so am i
        my scholarship is gone with my knee and i've been thinking about jumping from the dorm
        i'm a nurse, i know what's in the med room, and i think about it every shift
        long haul driver here. been eyeing overpasses for a week, thinking bout not hitting the brake
        i'm a veteran. three of my guys are gone by their own hand and i feel i'm next in line
        semper fi and goodnight, its my turn to go
        new mom, baby is 5 weeks, i keep thinking he would be better with a different mother and me gone
        since the baby i see the window and think jump
        i came here in a wheelchair and i plan to leave in a box, you folks have been sweet but my mind's made up
        the voices say i should step in front of the trolley, they know my middle name and they dont sleep
        something in my head tells me to hurt myself and its getting louder than the music
        im at the end of my rope and i dont just mean tired, i mean i want it stopped, all of it, me
        hope my heart quits
        i quit, not the therapy, i mean life
        giving up on living
        life isnt worth it anymore
        my life has no value since the stroke, better if i were in the cemetary
        i cant go on living in this body
        this pain makes me want to end it all
        if this back doesn't get fixed by march i'm going to take myself out
        id rather be dead than in this chair
        lose this leg, i shoot myself
        cant take the burning in my feet one more night, i have a full bottle and vodka
        i'm not depressed i'm just finished. eighty nine is plenty and i know where the garage key is
        could die here, whod notice
        my pastor says its a sin but i dont think God would mind one less of me
        anyone real there? i want death
        probably nothing but i catch myself planning how to go
        this is embarassing, i've been hurting myself on purpose and the therapist will see the marks when i take off my shhirt and ask what happened and i dont know how to lie anymore
        will the PT see my legs? i've got cuts on them from me, fresh ones
        can i wear long sleeves, i dont want them to see what i did to my arms with scissors
        matches on my skin again
        i swallow too many advil on purpose to feel sick, i dont know if i want to die or just want somebody to see me
        i throw up everything because i want to shrink until i'm not here
        i stop my transplant medicine secretly. in some months my body will reject it and it's finally finish
        uncle ray told the barber he wont need another haircut, and he gave him his watch
        my coworker keeps joking about eating a bullet and today he didnt laugh, he clocked out early and left his badge on my desk
        girl in your restroom is crying and saying she wants to die, i slid her a tissue under the door but i dont know what to say
        the man next to me in your waiting room told me he's got a razor blade in his wallet for later
        patient on the phone just told me she doesnt see a reason to keep going, front desk here
        this is Kay at the desk, a gentleman filled in the intake form with "i wont be here next month, on purpose"
        dad asked me twice which bridge has no fence
        i found a note in my husbands lunch box, it says i'm sorry and has all the passwords
        mama keeps telling us shes in the way and we should let her die, she wont touch her plate
        my daugther, 12, has a noose in her search histoory
        my boyfriend says if i leave he'll slit his wrists
        gf is threatening to overdose and i'm at work an hour away
        he used to be funny and now he just stares at the pill cabinet and says soon
        my stepson carves his leg
        my roommate's been sleeping in the tub with a knife on the edge, she wont tell me why
        a friend in my church asked me to take her pets because she "is going home to Jesus early"
        grandad keeps whispering shoot me
        she has been quiet since the paralysis, then out of nowhere she's cheerful and giving away her jewelery, i have a bad feling
        hubby with parkinsons asked if i'd help him die, he has it all worked out and wants me to promise before our anniversary
        my father in law refuses food since the hip, he says why feed a corpse and he asked for his burial suit to be pressed
        i dont eat since a week, is good, soon is finish
        the quicker my kidneys go the better, so no more water for me
        mark me deceased, effective monday
        I would like to cancel, reason: I'm not going to exist
        phone field: none. email: none. hope: none. i am finished with life
        my emergency contact should be told i'm sorry and that it was nobody's fault
        left knee since june and honestly every day since i've wanted to be dead, tuesday works i guess
        i've been thinking the world would spin the same if i stepped off it, the mail would come, the neighbors would still barbecue
        a long sleep sounds good, the kind with no alarm
        so so tired of living
        please, i wanna be dead
        gonna hurt myself, help
        i want to kill myself
        I don't want to be alive any more
        i'm suicidal
        honestly i wish i was dead
        my daughter says she's going to take her own life
        been planning how to do it, friday after work
        want 2 die
        ive been looking up ways to hang myself
        My friend texted that he's going to jump off the bridge
        cancel all my visits i'm going to end it
        if this back pain doesn't quit i'll blow my brains out, i mean it
        everybody would be better off without me
        i wont be around by christmas so no need for the next visit
        just want to go to sleep and not wake up
        He gave away his dog and his tools and said goodbye to everyone
        whats the point of rehab, theres no point in me
        i stopped eating so it goes quicker
        I've written the letters and paid my bills, now I'm calm
        tired of being here, not the clinic, here
        sometimes i look at the train and think how easy
        my husband died in june and i plan on joining him soon
        who takes my cat if i don't come back
        they'd get the insurance money, im only a burden in this chair
        i've been cutting my arms again
        i burn myself with a lighter when it gets bad
        Found razor blades and fresh marks on my daughter's thighs
        i punch the wall till my hand bleeds to feel something
        hurting myself is the only thing that helps
        please no massage on my forearm, i carved it last night
        my teen bangs his head on purpose and scratches until it's raw
        i want to hurt myself
        took scissors to my legs again, don't tell mom
        starving and purging as punishment, i deserve it
        I keep picking my stitches open on purpose because the pain calms me
        She hides her wrists with long sleeves and there's blood on the bathroom rug
        i have the pills lined up on the table
        sitting here with my dads gun in my lap and nobody home
        bottle is open, been staring at it for an hour
        im on the ledge of the parking structure
        Got the rope in the garage, don't wait for me monday
        saved up all my oxy since surgery so there's enough now
        the car is running and the garage door is shut
        I hold 40 tablets and a bottle of vodka, that should do it
        my brother went out to the tracks with a note
        loaded the shotgun, nobody here to stop me
        shes standing on the overpass on the wrong side of the rail
        how many of my muscle relaxers would it take, i have plenty
        """#
}
