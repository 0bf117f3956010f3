/// The copy of Knowledge/en/small-talk.md, made by Scripts/update-built-in.
let builtInEnglishSmallTalk = ###"""
    # Small talk

    The ids here are fixed: greeting, thanks, goodbye, help, human.

    ## Hello
    id: greeting
    kind: small talk

    Hello. I'm the automated front desk of {clinic}. I'm not a person and I can't give medical advice. If this is an emergency, call 911. What would you like to know?

    Also asked as:
    - good day
    - hiya
    - morning
    - evening all
    - hello hello
    - hi desk
    - hey how's it going
    - what's up
    - good morning how are you doing today
    - hello is this the physical therapy place
    - hi i'm new here
    - hi my name is carol
    - hey it's me again
    - hello i have a question
    - can i ask you something
    - i've got a couple of questions for you
    - anybody home
    - knock knock, is someone there
    - is this thing on
    - hi, quick question
    - hello from the waiting room
    - g'day
    - hello dear
    - heya
    - helo
    - hullo there
    - sup
    - happy monday
    - merry christmas to you
    - how do you do
    - nice to meet you
    - hope you're having a good day
    - hey buddy
    - hi y'all
    - excuse me
    - hello pt effect
    - ok i'm here, let's start
    - top of the morning
    - good to see you
    - hi
    - hey
    - hello there
    - good morning
    - good afternoon
    - good evening
    - hi there
    - greetings
    - howdy
    - hey there
    - yo
    - hi good morning
    - hello anyone there
    - hi how are you

    ## Thank you
    id: thanks
    kind: small talk

    You're welcome. Is there anything else you would like to know?

    Also asked as:
    - thx
    - tysm
    - thanks a million, sweetheart
    - thank you kindly
    - thank you for your time
    - that was helpful
    - very helpful, appreciate it
    - good to know
    - great, that's what i needed
    - you've been a big help
    - you're a lifesaver
    - much obliged
    - that answers my question
    - super, thanks
    - wonderful, thank you dear
    - thanks, that makes sense
    - nice one
    - god bless you
    - you're very kind
    - alright thank you ma'am
    - oh good, thanks for explaining
    - that's all i wanted to know, thanks
    - sweet
    - excellent
    - ok great
    - fantastic, you explained that well
    - i'm grateful
    - thank you very much for the info
    - good job
    - well done, little robot
    - that's perfect
    - awesome
    - got it, thanks again
    - wow that was quick, thank you
    - i really appreciate your patience with me
    - thanks a lot
    - thank you so much
    - many thanks
    - i appreciate it
    - that helps
    - great thanks
    - perfect thank you
    - ok thanks
    - thanks for your help
    - cheers
    - awesome thanks so much

    ## Goodbye
    id: goodbye
    kind: small talk

    Goodbye. If you need us, call {phone}.

    Also asked as:
    - goodbye now
    - ok bye then
    - see ya
    - so long
    - later
    - i'll catch you later
    - cya
    - ttyl
    - until next time
    - take it easy
    - have a nice evening
    - enjoy your weekend
    - i'm leaving now
    - gotta run
    - that will be all
    - that's it for today
    - i have no more questions
    - nothing more from me
    - no, that was everything
    - i think we're finished
    - we're done here
    - i'm good, no more
    - they're calling my name, got to go
    - my bus is here, bye
    - cheerio
    - farewell
    - good night and thanks
    - talk soon
    - see you at my visit
    - see you tomorrow then
    - adios
    - signing off
    - end chat
    - close the conversation
    - peace out
    - ok i'll let you go
    - have a great one
    - bye
    - bye bye
    - see you
    - see you later
    - have a good day
    - good night
    - take care
    - that is all
    - that's everything
    - i have to go
    - talk to you later
    - nothing else bye
    - i am done
    Must not answer:
    - is that all of the techniques you have
    - i have to go to the bathroom all the time

    ## What can you do?
    id: help
    kind: small talk

    I'm a program that answers questions about {clinic} from what the clinic has approved. Ask about the treatment, the doctors or how to reach us, or say "book" to ask for an appointment. I can't give medical advice. To talk to a person, call {phone}.

    Also asked as:
    - what are you able to answer
    - what kind of questions do you take
    - what sort of things do you know about
    - what should i ask
    - i don't know what to ask
    - i don't know how this works
    - i'm lost, what do i do here
    - how do i talk to you
    - give me some examples of questions
    - show me the options
    - list of commands
    - what are my choices
    - show me what you've got
    - what topics do you cover
    - instructions
    - main menu please
    - sorry, what were the choices again
    - i'm confused by this screen
    - do i type or talk
    - do i have to write full sentences
    - what words do you understand
    - can you follow what i'm typing
    - is anyone reading what i write
    - who am i talking to
    - who is this
    - what's your name
    - have you got a name
    - so are you human or what
    - am i dealing with a computer
    - you alive in there
    - are you an ai
    - is this like chatgpt
    - is this a chatbot or a receptionist
    - am i chatting with somebody real
    - is there a person behind this
    - you're the doctor, right
    - are you one of the therapists
    - are you the receptionist
    - do you work at the clinic
    - so what's your job here
    - why are you here
    - who built this thing
    - what company programmed you
    - introduce yourself
    - tell me about yourself
    - can you give medical advice
    - is it you who books the appointments
    - what is this screen for
    - is this the front desk
    - what does this machine do
    - i never used one of these before
    - my eyes are bad, how do i work this
    - can you explain what i'm supposed to do here
    - guide me
    - i require assistance
    - can you help me out
    - could you please help
    - explain yourself, machine or man
    - how smart are you anyway
    - where do your answers come from
    - help
    - help me
    - what are you
    - who are you
    - are you a robot
    - are you a real person
    - am i talking to a machine
    - what can i ask you
    - what can you tell me
    - how do i use this
    - what is this thing
    - is this a bot
    - how does this chat work
    - what can i type here
    - i need some help with this screen
    - menu
    - what do you know
    Rules:
    - (can|could|do|will) you (give|offer) [me] medical advice

    ## Can I talk to a person?
    id: human
    kind: small talk

    Of course. Call {phone} to talk to a person, or use relay {relay}. I can't pass messages on, but the front desk can. If you are in the waiting room, ask at the desk.

    Also asked as:
    - human
    - human please
    - agent
    - receptionist
    - live person
    - speak to a representative
    - get me a real person
    - i'd like to speak with somebody
    - can i talk to someone at the desk
    - is there a human i can speak with
    - put me through to the office
    - connect me with the front desk
    - transfer my call
    - i want a person not a bot
    - stop, i want a human
    - no more robots
    - i hate these automated things, give me a person
    - you don't understand me, get someone else
    - you're not helping, let me talk to the staff
    - this isn't working, who can i speak to
    - may i talk with a nurse
    - can i speak to one of the therapists directly
    - put dr shulman on
    - let me talk to allison
    - i need to ask dr mckay something in person
    - can i call and talk to somebody
    - is someone at the desk right now
    - i'm standing at the desk and nobody is here
    - have someone ring me
    - please have the office call me back
    - could the receptionist give me a call this afternoon
    - leave a message for the front desk
    - i would like a call back
    - i'd prefer to talk on the phone
    - i don't type well, can i just talk to somebody
    - i can't read this screen, is there anyone who can help me
    - my english is bad, i need to speak to a person
    - i'm eighty three, i want to talk to a real lady
    - can a human answer that
    - let me ask someone who knows
    - i'd rather hear it from a person
    - it's complicated, i need a live conversation
    - it's private, i want to tell a person not a computer
    - does anybody real work there
    - who can i talk to about this
    - customer service
    - speak to staff
    - escalate this
    - press zero for operator
    - a live agent, now
    - get me out of this menu and to a human being
    - can i chat with someone real instead of you
    - sir i want to talk to your secretary
    - where is the lady who usually answers
    - pass me to your colleague
    - someone please talk to me
    - no offense but i want to deal with people
    - i want to talk to a human
    - let me speak to someone
    - can i speak with the receptionist
    - real person please
    - i need to talk to a person
    - connect me to an agent
    - operator
    - representative
    - is there anyone i can talk to
    - i don't want to talk to a computer
    - give me a human being
    - can somebody call me
    - may i speak with the front desk
    - transfer me to a live person
    - i would rather talk to somebody
    - Can I leave a message for my therapist?
    - leave a message
    - tell dr shulman something for me
    - can you pass this on to dr mckay
    - message for allison
    - could my therapist call me back
    - how do i get a note to my pt
    - i have a question for mark about my exercises, can he ring me
    - please let her know my knee is much better
    - i'd like dr mckay to phone me tonight
    - can i text my therapist
    - may i speak with dr shulman directly
    - is dr mckay there, i just need a word with her
    - let dr shulman know the surgeon changed my restrictions
    - do you have voicemail
    - would you tell mark thank you from his tuesday patient
    - need my pt to get back to me before i travel
    - how can i reach my own therapist between visits
    - what is dr mckay's extension
    - my dad's therapist asked us to report how he slept, where do i send that
    - i'm the surgeon's nurse and need dr shulman to return a call
    - forgot to mention something at my session, can you relay it
    - write to my therapist
    - tell them i did my homework every day
    - can you ask dr mckay if i should keep the appointment and have her answer me
    - put a note in my chart for the doctor please
    - is there a way to get a quick question answered by my pt without a visit
    - the doctor he can call me? i have a thing to tell
    - coach wants to talk with my therapist, who does he call
    - i left a voicemail two days ago, did dr shulman hear it
    - please inform my therapist that i fell yesterday
    - could someone hand dr mckay a card from me
    - want to send my pt a video of how i squat
    - i need to get word to mark before noon
    - i want to leave a message
    - can you give dr mckay a message
    - tell my therapist i'm doing better
    - how can i get a message to my therapist
    - please have dr shulman call me
    - can i talk to my therapist
    - let my pt know about my fall last week
    - ask my therapist to call me back
    - could you forward a question to my doctor there
    - tell Allison I said thanks
    - Can you pass something along
    - I need to get word to Dr. Shulman about my knee, will you give it to him?
    - Let my therapist know I did all my exercises, would you
    - who'd write down a note for dad's therapist to read
    - I promised the lady that I would let her know how it went with the stairs, so could I leave that here for her with you?
    - Please have Mark ring my son up when he's got a minute between people, about what we spoke of last time. Can you tell him that?
    - tell my pt something
    - can u pass a msg
    - leave a note for dr mckay
    - need to ask my therapist a question b4 friday, can u send it
    - tell dr shulman the new stretch is going good
    - can my therapist call me back when they get a sec
    - i wanna let my pt know my other doctor changed stuff, how do i get word to them
    - Could you say to the doctor that I will bring my daughter with me the next time
    - tell my therapist thanks
    - could you pass something on
    - leave word for my therapist?
    - I don't want to change the visit, just to let the therapist know that the swelling's gone.
    - Would you ask her to ring me back after school?
    - how do I get a question through to the therapist before Friday
    - The surgeon altered my restrictions this morning, and the person who treats me ought to know. Can you relay it?
    - My mum forgot her glasses and her therapist may have seen them. Could you let the therapist know?
    - tell Dr. Shulman I called
    - Message for my therapist
    - let McKay know pls
    - Could you pass along that my knee did great this week
    - I'd like my therapist to call me back
    - How do I leave word for the lady who treats my husband
    - Say to the doctor that I did the exercises on the ship and thank him, can you give that to him?
    - I've got a question for the guy who worked on my elbow last Monday, can you get it to him or how would I do that
    - i need somebody to phone me back
    - a person. now.
    - Anyone alive there?
    - real human pls
    - not you, somebody else
    - get me the receptionist
    - My husband is curious whether there's a lady he could talk to.
    - I've been typing to a robot for ten minutes and I'd rather hear a voice.
    - Would you be a dear and let Dr. McKay know that the flowers were from me?
    - Please tell my therapist I left my glasses on the table in there
    - I mean no disrespect to the machine, but might I speak with one of the staff instead?
    - can u pass a note to the front desk for me
    - All this menu stuff is over my head, put somebody on
    - I'm in the waiting room and nobody's come, could you fetch one of them?
    - is there a flesh and blood employee i could have instead of this
    - hand me over to a live agent
    - let a nurse call me about my boot
    - i don't want a bot's opinion on my back, put me through to somebody
    Rules:
    - (leave|give|send|pass|get) [dr|doctor] [my therapist|shulman|mckay|mark|allison|her|him] (a message|a note|this message|this on|word)
    - (tell|inform|let) (dr shulman|dr mckay|doctor shulman|doctor mckay|my therapist|my pt|allison|mark) [know|that]
    - message (for|to) (dr shulman|dr mckay|my therapist|my pt|the doctor|allison|mark)
    - (can|could|have|will) (dr shulman|dr mckay|my therapist|my pt|the doctor) [please] (call|phone|ring|text) me

    """###
