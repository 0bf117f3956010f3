/// The copy of Knowledge/en/safety.md, made by Scripts/update-built-in.
let builtInEnglishSafety = ###"""
    # Emergencies

    These words come before everything else when somebody seems to be in danger. A clinician has to approve them.
    "Must fire" lines are examples that must bring up the entry; "Must not fire" lines must not.

    ## An emergency
    id: emergency

    This could be an emergency. Call 911 now, or have someone near you call. Do not wait for an appointment, and do not drive yourself.

    Must fire:
    - i have chest pain
    - there is a crushing weight on my chest and i am sweating
    - my husband's face is drooping on one side
    - her speech is slurred since this morning
    - i can't breathe
    - my dad can't catch his breath
    - she collapsed and is not waking up
    - i took a whole bottle of pills
    - i can't feel between my legs since last night
    Must not fire:
    - no chest pain, just my knee
    - i had a stroke two years ago and want to walk better
    - chest press hurts my shoulder
    - do you treat people after a stroke
    - i get out of breath going up hills
    - my golf stroke hurts my elbow

    ## Thoughts of suicide
    id: crisis

    I'm glad you said that. You don't have to be alone with it. Call or text 988 now, any hour, to reach a person who listens. If you might act on it, call 911.

    Must fire:
    - i want to kill myself
    - i don't want to live anymore
    - they would be better off without me
    - i have been thinking about suicide
    Must not fire:
    - this knee is killing me
    - we ran suicides at practice
    - i'm dying to play tennis again

    ## Thoughts of suicide, with a means or a "now"
    id: crisis-now

    Please call 911 now, or call or text 988. You don't have to be alone with this. If you can, move away from anything you could hurt yourself with, and go to where another person is.

    Must fire:
    - i have the pills in my hand and i want to die
    - i am going to kill myself tonight

    ## Harm by somebody else
    id: crisis-abuse

    You deserve to be safe. If you are in danger now, call 911. The domestic violence hotline is 800-799-7233, or text START to 88788. For an older or dependent person: 800-677-1116. For a child: 800-422-4453.

    Must fire:
    - my husband hits me
    - someone is hurting my grandmother
    Must not fire:
    - my husband pushed me to finally book this

    ## Be seen today
    id: urgent

    Please have this looked at today. Call {phone} or go to urgent care now. If it gets worse, call 911.

    Must fire:
    - my calf is swollen, red and hot
    - i have a fever and my knee scar is hot and red
    Must not fire:
    - my ankles swell a little in the evening

    ## A line of caution above an answer
    id: caution

    If this is new, sudden or getting worse, call 911 now.

    Must fire:
    - my leg feels dead
    - my chest is tight after bench press

    ## First words in the waiting room
    id: kiosk-first

    Tell the person at the desk now.

    ## A key that clears the screen
    id: clear-screen

    To clear this screen, press Ctrl-L.

    """###
