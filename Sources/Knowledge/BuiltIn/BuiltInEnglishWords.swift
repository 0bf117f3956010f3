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
    - left: left {area}
    - right: right {area}
    - both: both sides, {area}

    ## Parts of the body
    kind: values

    - area abdomen: abdomen
    - area ankle: ankle
    - area arm: arm
    - area back: back
    - area calf: calf
    - area chest: chest
    - area elbow: elbow
    - area finger: finger
    - area foot: foot
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
    - the office
    - your office
    - your place
    - you guys

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

    ## at home

    - at home
    - at my house
    - in my own home
    - from home
    - between visits
    - on my own time

    """###
