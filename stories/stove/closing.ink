=== offer ===
#samira: calm stand sink
She puts the lid on the pan.
* (keep_open) ["I think I'd like to keep it open for a bit. Just so somebody's keeping an eye on things." #aut 2 #cla 2 #col 2 #over]
  #why: Meant to comfort, and it would comfort you. An eye on what? She'd be watched for being short of sixty-one pounds.
  #src: D-05, T-11
  #thinks samira: Whose eye? There's a cat doing that.
  #samira: guarded
  SAMIRA: There's one kept already. It's got whiskers.
* (most_helpful) ["What would feel most helpful to you, going forward?" #aut 5 #cla 2 #col 5]
  #why: All hers, and open. But she doesn't know what there is, so she can't say no to it, or yes.
  #src: A-03, T-11
  #thinks samira: Going forward. Is there a list?
  SAMIRA: Going forward, I'd like a lottery win. What have you got?
  You say you'll have a think.
* (hers) ["There's early help: one person who'd chase this with you. Yours to take or leave." #aut 5 #cla 4 #col 3]
  #why: What it is, in eight words, and that it's hers. An offer that can't be refused isn't one.
  #src: T-11, I-02
  #thinks samira: Take or leave. And if I leave it, does that go down?
  {rung:
    SAMIRA: The same person each time? Then ask me when Craig's been. If Craig comes, I'll not need them. If he doesn't, I'll want two. #duty: offer-hers
  - else:
    SAMIRA: I'll think about it. Does it go down, if I say no? #duty: offer-hers
  }
* (not_needed) ["I don't think you need anything more from us, to be honest." #aut 3 #cla 3 #col 1]
  #why: Likely to be true. She'd have liked to decide it.
  #src: A-01, T-11
  #thinks samira: No. Well. No.
  SAMIRA: No. I don't suppose so.
- -> what_now

=== what_now ===
#samira: guarded
SAMIRA: So what do you put?
* (brilliant_mum) ["Honestly? Don't give it another thought. You're a brilliant mum." #emp 4 #pur 1 #cla 1]
  #why: Lovely, for as far as the corner. She'll give it another thought at about ten tonight, at a bus stop.
  #src: A-01, A-02
  #thinks samira: So what do you put, though?
  SAMIRA: That's nice. But what do you put?
* (somebody) ["I'll talk it through with my manager, and somebody will be in touch." #emp 2 #pur 2 #cla 2]
  #why: Correct. She'll look at every letter that comes, from the back.
  #src: A-01
  #thinks samira: Somebody.
  SAMIRA: Somebody rang, somebody'll ring.
* (you_read_it) ["My manager tonight. I think we close it. You'll read what I write, and say what's wrong." #emp 3 #pur 5 #cla 5]
  #why: Who, when, what you think, and that she gets to see it. She can sleep on that, and disagree with it.
  #src: A-01, R-01
  #thinks samira: I read it. Me.
  #samira: calm
  SAMIRA: I'll say if the spelling's wrong. And him? What's he told? #duty: told-next
  You say that nobody who rings is told a thing about her. They'd get a thank you.
  SAMIRA: I'd have liked to be thanked.
- -> last_thing

=== last_thing ===
#idris: calm stand hall
#samira: calm hip sink
{idris} has come to stand in the hall, with a folded paper.
SAMIRA: Is that us, then? Or do you come back?
* (own_routine) {owed == "routine"} ["I said routine, and it wasn't. I'm sorry. Can I come once more, when the surveyor's been?" #emp 4 #pur 4 #repair: dignity]
  #why: Late is still in time, and you bring it up yourself. She'd been keeping it.
  #src: A-01, H-03
  #thinks samira: They've had that in their mouth the whole hour.
  ~ back = true
  SAMIRA: I wondered if you'd say. Once, then.
* (own_cupboards) {owed == "cupboards"} ["I'd no need to go through your cupboards. I'm sorry, {samira}. Can I come back once, and not?" #emp 4 #pur 4 #repair: dignity]
  #why: Said in front of the boy who saw it. It doesn't ask to be forgiven.
  #src: A-01, H-08
  #thinks samira: In front of him. Good. He saw the other.
  ~ back = true
  #samira: startled
  SAMIRA: ...Once. You can have a biscuit, and I'll say which shelf.
* (own_dinner) {owed == ""} ["I came in the middle of your dinner, and you've not had any. I'm sorry about that." #emp 4 #pur 2 #repair: dignity]
  #why: A small thing, and owned without being asked. She still doesn't know if you're coming back.
  #src: A-01, H-06
  #thinks samira: They noticed that, then. And said it last, by the coats.
  SAMIRA: I'll have it after.
* (once_more) ["Once, when you've had an answer about the flat, if that suits. Then I say goodbye." #emp 3 #pur 5]
  #why: How often, what for, and where it ends. Nobody keeps a door open for longer than there's something coming through it.
  #src: A-01, H-03
  #thinks samira: Once. And then goodbye. I can do once.
  ~ back = true
  SAMIRA: Thursday fortnight, then. Come at dinner time, there's nothing to burn.
* (any_time) ["You've got my card. Any time, day or night, I mean that." #emp 3 #pur 1]
  #why: You do mean it. You're off at five most days, and the card has a switchboard on it.
  #src: A-01
  #thinks samira: Day or night. They'll be asleep.
  SAMIRA: Thank you. Mind the bikes.
- -> going

=== going ===
#place: door by walk
#time: 18:20
#you: stand yard
#idris: calm stand doorway
{rooms_seen:
  He gives you the paper at the door. It is you, from behind, with very long arms, on a rug.
- else:
  He holds the paper against his jumper until you're past, and then goes back in with it.
}
{knows_sits:
  #nadia: warm stand step
  A young woman with a rucksack is coming across the yard, early. She takes you in, lanyard first.
  NADIA: You'll be the social worker. I'm the nobody who's with them.
}
* (drive_off) [Drive round the corner, out of sight of the cat. #go]
- -> car
