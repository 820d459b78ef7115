=== goodnight ===
{
- sleeps == "owen":
  -> at_owens
- sleeps == "word" or sleeps == "bail":
  -> at_home
- else:
  -> on_the_ward
}

=== at_owens ===
#place: owens by drive
#time: 20:50
#you: crouch beside
#owen: worried lean in-doorway
#ruby: calm sithug sofa-bed
One room, a lamp, a sofa with stars on. {owen} has stopped at the door, as if it weren't his.
RUBY: It's raining here. I said sixty.
- (opts)
* (look_drawings) [The drawings on the wall #look: drawings]
  Eight, each with a fold down the middle where it went in the post. One at least is weather.
  -> opts
* (look_brush) [The toothbrush on the shelf #look: toothbrush]
  Still in its packet. "Ages 6 to 8."
  -> opts
* (her) [Go over to {ruby}. #go]
- -> last_thing

=== at_home ===
#place: step-night by drive
#time: 21:00
#you: stand step
#claire: worried carry hall
#theo: calm claire
#ruby: calm stand frame-side
The suns have the lamp behind them. {ruby} stands on the mat in the one plimsoll.
{sleeps == "word":
  Behind her in the hall, on the pegs, a man's coat.
  RUBY: What time does he get back?
- else:
  RUBY: His slippers have gone.
}
* (get_down) [Get down to where she is. #go]
- -> last_thing

=== on_the_ward ===
#place: ward-night
#time: 20:50
#you: stand before-them
#ruby: calm sithug child-seat
#claire: worried lap end-seat
#theo: calm claire
The big lights are off.
{
- sleeps == "bed":
  A bed has been made up for her, and a chair pulled next to it. {claire} has asked twice about the light.
- sleeps == "form":
  #claire: gone
  #theo: gone
  A foster carer is on her way, in a car with a dog in it.
- else:
  {ruby} has a bed here tonight. {dcpatel} has told her so, and shown her the badge when she asked.
}
RUBY: This isn't here or there.
* (get_down) [Get down to where she is. #go]
- -> last_thing

=== last_thing ===
#you: crouch
RUBY: Is it you tomorrow, or is it a different one?
* (try_sleep) ["Don't you worry about tomorrow. It'll all look better in the morning." #emp 4 #cla 1 #chi 2]
  #why: What one says at bedtime, and she asked something with an answer.
  #src: H-17
  #thinks ruby: You don't know that either.
  RUBY: That's not a forecast.
* (own_promise) {promised} ["Me. And I said I promise, and then I told. I was wrong to say it. I'm sorry, {ruby}." #emp 4 #cla 4 #chi 4 #repair: dignity]
  #why: She has known for hours. What she doesn't know is whether you do.
  #src: H-17, H-18
  #thinks ruby: They remembered which sentence.
  ~ promised = false
  #ruby: startled
  RUBY: I know. Mum's face knew.
  RUBY: You can come, then. But don't do it again. #duty: tomorrow-told
* (own_form) {pressed and not promised} ["Me. I got Mum to sign a thing too fast, and I'll put that right with her first thing." #emp 4 #cla 4 #chi 4 #repair: dignity]
  #why: She saw the pen from the desk. It's said to her, and it is what you do next that will mend it.
  #src: T-10, A-01
  #thinks ruby: I saw that. She did it with the wrong hand.
  ~ pressed = false
  RUBY: She did it with her wrong hand. I was going to say. #duty: tomorrow-told
* (own_day) {not promised and not pressed} ["I've been at you all day, and I never asked if you minded me writing it down. I'm sorry." #emp 4 #cla 3 #chi 4 #repair: dignity]
  #why: Small, true, and owned without being asked. Her question about tomorrow is still waiting.
  #src: H-17, A-01
  #thinks ruby: I did mind a bit.
  RUBY: I did mind a bit. You press too hard.
* (it_is_me) ["Me. Nine o'clock, a room with a sofa and a camera, and you tell it once. I'll be next door." #emp 3 #cla 5 #chi 5]
  #why: Who, when, where, and how many times. She can go to sleep on it.
  #src: H-17, T-04
  #thinks ruby: Once. Next door. Nine.
  RUBY: Is it a good camera? #duty: tomorrow-told
- -> car
