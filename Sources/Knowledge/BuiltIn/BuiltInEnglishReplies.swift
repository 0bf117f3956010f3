/// The copy of Knowledge/en/replies.md, made by Scripts/update-built-in.
let builtInEnglishReplies = ###"""
    # What the desk says between answers

    Each entry is one sentence or two that the desk needs again and again. The id decides when it is said; the words are
    yours. `{clinic}`, `{phone}` and the other facts of clinic.md may stand anywhere.

    ## No approved answer
    id: unknown

    I don't have an approved answer for that. The front desk can tell you: {phone}, or relay {relay}. You can also ask me in other words.

    ## No approved answer, a second time
    id: unknown-again

    I still can't answer that one, and I would rather not guess. A person at {phone} can help. Or say "book" and I'll pass your question on with a request for an appointment.

    ## Above the titles that come nearest
    id: nearest

    Perhaps one of these helps. Type its number:

    ## Two answers are close
    id: clarify

    Which of these do you mean?

    ## The booking is offered
    id: offer-booking

    If you like, I can take down a request for an appointment. Say "book" to start.

    ## The offer was turned down
    id: offer-declined

    All right, no request then. What else would you like to know?

    ## An entry that has no answer at the moment
    id: answer-unavailable

    I have no approved words on that at the moment. Please call {phone}, or relay {relay}.

    ## An answer that exists in the other language only
    id: english-only

    This answer is in English only. To talk about it, call {phone}.

    ## A line of a list of choices
    id: choice

    {number}. {choice}

    ## Nothing was typed
    id: nothing-said

    I didn't get any words. Type a question, or "help".

    ## The line was far too long
    id: line-cut

    That was longer than I can take in, so I read only the first part of it.

    ## A long message
    id: too-long

    That message is too long for me to answer well. Please ask your question in a few sentences, or call {phone}.

    ## What one can ask
    id: topics

    You can ask me about these:

    ## There is no booking to go on with
    id: no-booking

    There is no request under way. Say "book" to start one.

    ## Everything starts over
    id: start-over

    Starting over. I have let go of what we talked about.

    ## The language changed
    id: language-changed

    I'll go on in English.

    ## There is nothing to say again
    id: nothing-to-repeat

    There is nothing to repeat yet. Ask me about the clinic's treatment, or say "book".

    ## Before the way on for those who cannot phone
    id: hand-off-booking

    If you can't phone, say "book" and I'll send your question along with a request.

    ## The line was dropped
    id: line-cleared

    Line cleared. Ctrl-D or "quit" leaves.

    ## A yes, a no or a pause where nothing was asked
    id: ready

    All right. Type your question whenever you are ready, or say "book" to ask for an appointment.

    ## Waiting room: the screen that waits
    id: kiosk-welcome

    Ask about treatment, or leave a request.

    ## Waiting room: how to begin
    id: kiosk-any-key

    Press any key.

    ## Waiting room: which language
    id: kiosk-language

    1 English

    ## Waiting room: the last row
    id: kiosk-footer

    {phone} · or ask at the desk · F1 help · F2 start over

    ## Waiting room: nobody has typed for a while
    id: kiosk-idle

    Are you still there? Press any key. This screen clears in {seconds} seconds.

    ## Waiting room: nobody has typed for a while, in a request
    id: kiosk-idle-request

    Are you still there? Press any key. In {seconds} seconds this screen clears, and what you typed is deleted. Say "more time" if you need it.

    ## Waiting room: a key that does nothing here
    id: kiosk-no-effect

    That key does nothing here. Press F2 or type "start over" to begin again.

    ## Waiting room: a reply has more pages
    id: kiosk-more

    Press Enter for more ({page} of {pages}).

    ## Waiting room: more time was asked for
    id: kiosk-more-time

    All right. The screen now waits ten minutes for you.

    ## Waiting room: a long line is being typed
    id: kiosk-count

    {count} of {limit} characters

    ## Waiting room: start over, in a request
    id: kiosk-start-over

    This deletes what you typed for your request. Press F2 once more to start over, or any other key to go on.

    ## Waiting room: the visit is over
    id: kiosk-done

    Press any key to clear the screen for the next person.

    ## Waiting room: the screen is out of order
    id: kiosk-broken

    This screen does not work at the moment. Please ask at the desk, or call {phone}. If this is an emergency, call 911.

    ## Waiting room: the last row before a language is chosen
    id: kiosk-desk

    {phone} · or ask at the desk

    ## Waiting room: words that help here
    id: kiosk-help

    Also: "repeat", "more time", "language es". F2 clears everything.

    """###
