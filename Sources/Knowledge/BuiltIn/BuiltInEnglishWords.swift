/// The copy of Knowledge/en/words.md, made by Scripts/update-built-in.
let builtInEnglishWords = ###"""
    # Words

    First how values are put into words, then groups of words that mean the same. A rule names a group as `{group}`.

    ## Days and dates
    kind: values

    - MO: Monday
    - TU: Tuesday
    - WE: Wednesday
    - TH: Thursday
    - FR: Friday
    - SA: Saturday
    - SU: Sunday
    - month 1: January
    - month 2: February
    - month 3: March
    - month 4: April
    - month 5: May
    - month 6: June
    - month 7: July
    - month 8: August
    - month 9: September
    - month 10: October
    - month 11: November
    - month 12: December
    - date: {weekday}, {month} {day}
    - date with year: {month} {day}, {year}
    - days from to: {from} to {to}
    - days from: from {from} on
    - days until: until {to}
    - days only: {days}, only {weekdays}
    - weekdays: any {weekdays}
    - any day: any day

    ## Times
    kind: values

    - morning: in the morning
    - afternoon: in the afternoon
    - evening: in the evening
    - night: at night
    - lunch: around lunch
    - daytime: during the day
    - clock am: {hour}:{minute} am
    - clock pm: {hour}:{minute} pm
    - time at: at {time}
    - time from: after {from}
    - time until: until {to}
    - time between: between {from} and {to}
    - day and time: {day} {time}
    - any time: any time

    ## Lists
    kind: values

    - list: {items}, {item}
    - list last: {items} and {item}
    - list or: {items} or {item}

    ## Other values
    kind: values

    - phone: ({area}) {exchange}-{line}
    - phone extension: {phone} ext. {extension}
    - phone yours: {phone} (yours)
    - phone patient: {phone} (the patient's)
    - new: new
    - returning: been here before
    - dr-shulman: Dr. Shulman
    - dr-mckay: Dr. McKay
    - any: either is fine
    - by phone: a call
    - by text: a text message
    - by email: e-mail
    - pain: {number} of 10
    - guardian: {name}, {relation}
    - yes: yes
    - no: no
    - prompt: your {field}
    - step: {field} ({number} of {total})
    - question: your question
    - note: note for the clinic
    - relation mother: mother
    - relation father: father
    - relation parent: parent
    - relation guardian: guardian
    - relation grandmother: grandmother
    - relation grandfather: grandfather
    - relation aunt: aunt
    - relation uncle: uncle
    - relation stepmother: stepmother
    - relation stepfather: stepfather
    - relation daughter: daughter
    - relation son: son
    - relation child: daughter or son
    - relation wife: wife
    - relation husband: husband
    - relation spouse: wife or husband
    - relation partner: partner
    - relation girlfriend: girlfriend
    - relation boyfriend: boyfriend
    - relation sister: sister
    - relation brother: brother
    - relation sibling: sister or brother
    - relation granddaughter: granddaughter
    - relation grandson: grandson
    - relation grandchild: grandchild
    - relation grandparent: grandparent
    - relation niece: niece
    - relation nephew: nephew
    - relation cousin: cousin
    - relation relative: relative
    - relation friend: friend
    - relation caregiver: caregiver
    - relation colleague: colleague
    - booked by: booked by
    - needs: needs
    - voicemail: voicemail
    - none: none
    - interpreter: an interpreter
    - wheelchair: room for a wheelchair
    - spanish: to be spoken to in Spanish
    - left: left {area}
    - right: right {area}
    - both: both sides, {area}

    ## Parts of the body
    kind: values

    - area abdomen: abdomen
    - area ankle: ankle
    - area arm: arm
    - area back: back
    - area buttock: buttock
    - area calf: calf
    - area chest: chest
    - area collarbone: collarbone
    - area elbow: elbow
    - area finger: finger
    - area foot: foot
    - area forearm: forearm
    - area groin: groin
    - area hamstring: hamstring
    - area hand: hand
    - area head: head
    - area heel: heel
    - area hip: hip
    - area jaw: jaw
    - area knee: knee
    - area leg: leg
    - area lower back: lower back
    - area neck: neck
    - area pelvis: pelvis
    - area rib: ribs
    - area shin: shin
    - area shoulder: shoulder
    - area tailbone: tailbone
    - area thigh: thigh
    - area thumb: thumb
    - area toe: toe
    - area upper back: upper back
    - area wrist: wrist

    ## the therapy

    - neuromuscular re-education
    - neuromuscular reeducation
    - neuron muscular re-education
    - neuro re-ed
    - neuro re-education
    - nmr
    - muscle re-education
    - neuromuscular retraining
    - neuro muscular retraining

    ## the clinic

    - the clinic
    - your clinic
    - the physical therapy effect
    - the physical therapy affect
    - the physical therapy a fact
    - the physical therapy in fact
    - physical therapy effect
    - physical therapy affect
    - physical therapy a fact
    - pt effect
    - the office
    - your office
    - your place
    - you guys

    ## shulman

    - shulman
    - schulman
    - shulmann
    - shullman
    - shoolman
    - shoelman
    - shoe man
    - show man
    - shul man
    - school man
    - chulman

    ## mckay

    - mckay
    - mackay
    - mc kay
    - mccay
    - mccoy
    - mckaye
    - mick kay
    - macay

    ## exercises

    - exercises
    - the exercises
    - my exercises
    - exercise
    - stretches
    - the stretches
    - workouts
    - drills
    - moves
    - stretch
    - stretching
    - workout
    - drill
    - routine
    - reps
    - movements

    ## at home

    - at home
    - at my house
    - in my own home
    - from home
    - between visits
    - on my own time

    ## physical therapy

    - physical therapy
    - pt
    - physio
    - physiotherapy
    - physical therapist
    - physiotherapist
    - rehab
    - rehabilitation

    ## therapist

    - therapist
    - therapists
    - pt
    - physio
    - clinician
    - provider
    - practitioner

    ## body part

    - knee
    - hip
    - shoulder
    - back
    - lower back
    - neck
    - ankle
    - foot
    - feet
    - heel
    - elbow
    - wrist
    - hand
    - finger
    - thumb
    - toe
    - leg
    - arm
    - calf
    - thigh
    - shin
    - hamstring
    - groin
    - pelvis
    - tailbone
    - rib
    - jaw
    - spine
    - knees
    - hips
    - quad
    - glute
    - rotator cuff
    - achilles
    - meniscus
    - acl
    - tendon
    - ligament
    - joint
    - disc
    - disk
    - sciatica
    - sciatic nerve

    ## hurting

    - hurt
    - hurts
    - pain
    - painful
    - ache
    - aches
    - aching
    - sore
    - soreness
    - killing me
    - burning
    - sting
    - throbbing
    - stabbing

    ## surgery

    - surgery
    - operation
    - operated
    - replacement
    - replaced
    - arthroscopy
    - fusion
    - op
    - surgical
    - went under the knife
    - procedure

    ## injury

    - injury
    - injured
    - accident
    - fell
    - fall
    - sprain
    - sprained
    - tore
    - torn
    - broke
    - broken
    - fracture
    - twisted
    - pulled
    - strained
    - whiplash
    - crash
    - wreck

    ## illness

    - stroke
    - parkinson
    - parkinsons
    - multiple sclerosis
    - ms
    - arthritis
    - fibromyalgia
    - scoliosis
    - diabetes
    - neuropathy
    - osteoporosis
    - als
    - cerebral palsy
    - lupus
    - ehlers danlos
    - tmj
    - vertigo
    - long covid
    - dementia
    - cancer

    ## relative

    - mother
    - mom
    - mama
    - father
    - dad
    - husband
    - wife
    - son
    - daughter
    - grandmother
    - grandma
    - grandfather
    - grandpa
    - grandson
    - granddaughter
    - sister
    - brother
    - aunt
    - uncle
    - partner
    - boyfriend
    - girlfriend
    - friend
    - neighbor
    - spouse
    - mother in law
    - father in law

    ## child

    - child
    - children
    - kid
    - kids
    - teen
    - teenager
    - toddler
    - baby
    - year old
    - minor
    - boy
    - girl

    ## medicine

    - medicine
    - medication
    - meds
    - pill
    - pills
    - drug
    - drugs
    - ibuprofen
    - advil
    - tylenol
    - aspirin
    - aleve
    - naproxen
    - opioid
    - opioids
    - painkiller
    - painkillers
    - pain killers
    - oxy
    - percocet
    - norco
    - gabapentin
    - prednisone
    - antibiotics
    - blood thinner
    - muscle relaxer

    ## injection

    - injection
    - injections
    - shot
    - shots
    - needle
    - needles
    - cortisone
    - steroid
    - jab
    - syringe

    ## money

    - cost
    - costs
    - price
    - prices
    - pricey
    - expensive
    - cheap
    - fee
    - fees
    - charge
    - charges
    - rate
    - rates
    - dollars
    - bucks
    - afford
    - how much

    ## paying

    - pay
    - payment
    - cash
    - credit card
    - card
    - check
    - venmo
    - zelle
    - paypal
    - apple pay
    - installments
    - hsa
    - fsa
    - payment plan

    ## insurance

    - insurance
    - insurer
    - insured
    - coverage
    - covered
    - medicare
    - medicaid
    - medi cal
    - tricare
    - blue cross
    - blue shield
    - aetna
    - cigna
    - kaiser
    - united
    - humana
    - hmo
    - ppo
    - in network
    - out of network
    - copay
    - deductible
    - policy

    ## bill

    - bill
    - bills
    - billed
    - billing
    - invoice
    - statement
    - charged
    - balance
    - receipt
    - refund
    - superbill

    ## referral

    - referral
    - referred
    - prescription
    - script
    - doctor's order
    - order
    - authorization
    - refer

    ## picture

    - x ray
    - x rays
    - xray
    - mri
    - ct
    - cat scan
    - scan
    - imaging
    - ultrasound report
    - radiology
    - lab results

    ## homework

    - homework
    - home program
    - home exercises
    - home work
    - take home
    - between visits
    - between sessions
    - between appointments

    ## alone

    - by myself
    - on my own
    - alone
    - myself
    - solo
    - without a therapist
    - without supervision
    - unsupervised
    - self administered
    - diy
    - without you
    - by herself
    - by himself

    ## home

    - home
    - house
    - apartment
    - living room
    - bedroom
    - kitchen
    - garage
    - couch

    ## hands on

    - hands on
    - hands
    - manual
    - manually
    - by hand
    - move my joint
    - moves my
    - press
    - push
    - mobilize
    - mobilization
    - massage
    - rub

    ## balance

    - balance
    - wobbly
    - wobble
    - unsteady
    - steady
    - steadier
    - tip over
    - topple
    - trip
    - tripping
    - dizzy
    - equilibrium
    - stumble

    ## core

    - core
    - abs
    - abdomen
    - abdominal
    - belly
    - stomach
    - trunk
    - midsection
    - middle
    - tummy

    ## nerve and brain

    - nerve
    - nerves
    - brain
    - neuron
    - neurons
    - nervous system
    - muscle memory
    - signal
    - signals
    - wiring
    - rewire

    ## again and again

    - repetition
    - repetitions
    - repetitive
    - repeat
    - repeating
    - over and over
    - again and again
    - same thing
    - same move
    - same exercise
    - so many times
    - hundred times
    - fifty times

    ## appointment

    - appointment
    - appointments
    - visit
    - visits
    - session
    - sessions
    - booking
    - slot
    - consult
    - eval
    - evaluation

    ## how long

    - how long
    - how many minutes
    - how many weeks
    - how many months
    - how soon
    - how fast
    - how quickly
    - duration

    ## how many

    - how many
    - number of

    ## how often

    - how often
    - every day
    - every week
    - times a week
    - times per week
    - per week
    - a week
    - weekly
    - daily
    - twice
    - frequency
    - once a week

    ## day

    - monday
    - tuesday
    - wednesday
    - thursday
    - friday
    - saturday
    - sunday
    - weekend
    - weekends
    - holiday
    - today
    - tomorrow
    - tonight
    - thanksgiving
    - christmas
    - new year

    ## clothes

    - wear
    - clothes
    - clothing
    - shorts
    - shoes
    - pants
    - jeans
    - dress
    - skirt
    - sneakers
    - leggings
    - shirt
    - barefoot
    - outfit
    - gown
    - sandals

    ## parking

    - park
    - parking
    - parked
    - garage
    - lot
    - meter
    - meters
    - valet
    - street parking

    ## transport

    - bus
    - trolley
    - train
    - uber
    - lyft
    - taxi
    - cab
    - ride
    - shuttle
    - coaster
    - metro

    ## place

    - where
    - address
    - located
    - location
    - directions
    - street
    - cross street
    - zip
    - map
    - find you
    - neighborhood

    ## phone

    - phone
    - call
    - number
    - telephone
    - ring
    - text
    - email
    - e mail
    - fax
    - reach you
    - contact

    ## language

    - spanish
    - english
    - tagalog
    - chinese
    - mandarin
    - vietnamese
    - arabic
    - korean
    - russian
    - interpreter
    - translator
    - translate
    - speak
    - sign language
    - asl

    ## job

    - job
    - jobs
    - hiring
    - position
    - resume
    - career
    - internship
    - intern
    - apply
    - employment
    - volunteer
    - vacancy

    ## video call

    - video
    - zoom
    - online
    - virtual
    - virtually
    - remote
    - remotely
    - telehealth
    - facetime
    - skype
    - over the phone
    - webcam

    ## privacy

    - privacy
    - private
    - confidential
    - hipaa
    - share
    - secret
    - data
    - delete my

    ## sport

    - run
    - running
    - golf
    - tennis
    - pickleball
    - soccer
    - basketball
    - swim
    - surf
    - surfing
    - dance
    - dancing
    - hike
    - hiking
    - gym
    - yoga
    - bike
    - marathon
    - lift weights

    ## daily life

    - walk
    - walking
    - stairs
    - climb stairs
    - get up
    - stand up
    - get dressed
    - shower
    - drive
    - driving
    - garden
    - gardening
    - cook
    - lift
    - carry
    - sleep
    - work

    ## person

    - person
    - human
    - somebody
    - someone
    - receptionist
    - representative
    - agent
    - operator
    - live person
    - real person
    - staff member

    ## veteran

    - veteran
    - veterans
    - vet
    - va
    - military
    - army
    - navy
    - marine
    - marines
    - tricare
    - active duty
    - served

    """###
