=== what_now ===
#place: flat
#time: 10:58
#grace: guarded sit sofa
#ezra: calm stand sofa-end
#you: sit stool
GRACE: So what happens now? You go back and put what you think.
* (ring_now) ["Shall we ring housing now, on speaker, if you're happy to? Stop me if I say it wrong." #aut 4 #pur 4 #col 5]
  #why: Help in the same hour as the need, with her yes and with her in it. She'll hear what is said about her.
  #src: H-35, I-03
  #thinks grace: Now? Both of us? They can't do "in hand" to two of us.
  ~ grace_stance = shift(grace_stance, 1)
  -> on_hold
* (refer) ["I'll put in a referral to housing for you. They should be in touch." #aut 3 #pur 2 #col 2 #under]
  #why: Something will have been sent. She has five lines on the wall from people who should be in touch.
  #src: H-35
  #thinks grace: In touch. That's the sixth, then.
  GRACE: I'll put it on the list.
  -> six_weeks
* (ring_again) ["If I were you I'd ring again, and tell them how far gone you are." #aut 3 #pur 2 #col 1 #under]
  #why: Not bad advice, to somebody who hasn't done it. It gives the work back to the one with her hands full.
  #src: H-35, H-36
  #thinks grace: If you were me you'd be sat down.
  GRACE: Again.
  -> six_weeks
* (my_word) ["I'm going to get that lift mended for you by Friday. You've got my word on it." #aut 2 #pur 3 #col 2 #gate: dignity]
  #why: It's what anyone would want to say. It isn't yours to give, and she'll count the days on the wall.
  #src: A-01
  #thinks grace: Friday. On their word.
  ~ promised = true
  #grace: warm
  GRACE: Friday? Honest? I'll tell {femi} Friday.
  -> six_weeks

=== on_hold ===
~ reached = true
#grace: worried texting sofa
#ezra: warm stand sofa-end
You're ninth in the queue. Then a waltz. {ezra} takes a hand off the sofa and bounces.
GRACE: He knows this one.
KEELEY: Repairs, {keeley} speaking. Is that the lift at Larch House? That's in hand. Engineers are aware.
* (lovely) ["That's good to hear, thank you. We'll leave it in your hands, then." #cla 1 #pur 2 #under]
  #why: Everyone stays polite. It is the same answer she has had five times, and now you have had it too.
  #src: H-35
  #thinks grace: Now you know.
  KEELEY: Is there anything else I can help you with today?
  {grace} says it along with her, without a sound. #duty: housing-today late
* (which_day) ["A baby, and one due in six weeks. What day, what job number, and what till then?" #cla 5 #pur 5]
  #why: Two children in one sentence, then three things that can be written down. No threat, so she's free to help.
  #src: H-35, A-01
  #thinks grace: No shouting. Just didn't stop.
  ~ grace_stance = shift(grace_stance, 1)
  KEELEY: ...It's waiting on a part. Thursday. Job four-four-one-nine, and I'm {keeley} Marsh. Nobody'd said a baby. There's a caretaker can carry, mornings. I'll ring him. Nobody ever asks for him.
  You say it'll come in writing as well, today, for the children's sake. #duty: housing-today #duty: written
  #grace: startled
  GRACE: There's a caretaker?
* (somebody_senior) ["This is children's services. I'd suggest you find me somebody senior, and quickly." #cla 2 #pur 3]
  #why: It feels like doing something, and it's on her side. A lanyard isn't a spanner, and they have heard worse.
  #src: H-24, A-01
  #thinks grace: Tried that.
  KEELEY: I'll put you through.
  The waltz again, from the beginning. You are fourteenth. #duty: housing-today late
  GRACE: It does that. I was a solicitor, the fourth time.
- -> ring_off

=== ring_off ===
* (off) [Ring off. #go]
- -> six_weeks
