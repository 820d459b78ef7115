=== a_word ===
#place: landing by walk
#time: 11:16
#grace: calm carry doorway
#ezra: calm grace
#rahman: warm clasped neighbour
#you: stand landing
Across the landing an old woman has come out, to see how you look.
RAHMAN: Sit on my chair, going down. It's only for my knees.
GRACE: So do I hear from you? Or do I just get another word?
* (all_set) ["I think you're all set, to be honest. We'll close it our end, and let you get on." #emp 3 #pur 2 #under]
  #why: It's a fair picture of her as a mother. The lift is as it was, and after you nobody is looking.
  #src: H-37
  #thinks grace: All set. It's still got the circle on it.
  GRACE: It's still out, though.
* (own_friday) {promised} ["I gave you my word about Friday. I can't promise a lift. I'll write today, and ring you Friday." #emp 4 #pur 3 #repair: dignity]
  #why: Taken back to her face, with what you can do in its place. It's smaller, and she can hold you to it.
  #src: A-01, H-35
  #thinks grace: I knew that, really. I'd not told {femi} yet.
  ~ promised = false
  ~ reached = true
  ~ checks_back = true
  #grace: startled
  GRACE: ...Nobody's ever rung to say it isn't done. All right. Friday. #duty: check-back #duty: housing-today late #duty: written
* (own_the_start) {began_badly and not promised} ["I began with your clinics, and it was the stairs. I'm sorry. I'll ring you Friday." #emp 4 #pur 3 #repair: dignity]
  #why: A small thing, owned without being asked, and then a day. It is how she'll know you heard.
  #src: A-01, H-06
  #thinks grace: They said sorry. On the landing. With {rahman} listening.
  ~ checks_back = true
  ~ grace_stance = shift(grace_stance, 1)
  GRACE: You did. You stopped, though. Friday, then. #duty: check-back
* (friday) {not promised and not began_badly} ["I'll ring Friday. And I come back in a fortnight, before anything's shut." #emp 3 #pur 4]
  #why: A day, and a day after that, whatever the lift does. Nothing is closed until it runs.
  #src: H-37, A-01
  #thinks grace: Before it's shut. So it's open.
  ~ checks_back = true
  GRACE: Come the day it's mended. I'll come down and meet you. #duty: check-back
* (what_word) ["What word would you have? Tell me, and I'll put it down just as you say it, in your words." #emp 5 #pur 3]
  #why: A fine thing to ask, and it gets a true answer. She still doesn't know on what day she'll hear from anybody.
  #src: A-03, H-37
  #thinks grace: My own word. And then what?
  GRACE: "Waiting." Put waiting.
- Seventy-two, down. You are past the chair before you notice that you've touched the cushion.
-> the_car
