/// The copy of Knowledge/en/small-talk.md, made by Scripts/update-built-in.
let builtInEnglishSmallTalk = ###"""
    # Small talk

    The ids here are fixed: greeting, thanks, goodbye, help, human.

    ## Hello
    id: greeting
    kind: small talk

    Hello. I'm the automated front desk of {clinic}. I'm not a person and I can't give medical advice. If this is an emergency, call 911. What would you like to know?

    Also asked as:
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
    - thanks
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

    ## Can I talk to a person?
    id: human
    kind: small talk

    Of course. Call {phone} to talk to a person, or use relay {relay}. If you are in the waiting room, ask at the desk.

    Also asked as:
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

    """###
