=== decide ===
#time: 14:51
{version == "c" and not told_load:
  #bev: worried notes door
- else:
  #bev: calm table across
}
BEV: Then where does {cole} stand, as of today? You say first. I decide, and it's my name.
* (decision) [Say where you'd put it #ask: decision]
- {
- decision_level >= 4:
  BEV: Say it to me as harm. What, to {cole}, how bad? You've four late days and a thermometer. Plan stays till Friday, four o'clock. I'm writing that you asked and I said no.
- decision_level == 3 and (decision_because == "same" or decision_because == "everyone"):
  BEV: Plan stays; that I can sign. Not for that reason. I'm putting that we don't know and she's not been asked. Back to me Friday at four. The twenty-fourth, my name.
- decision_level == 3:
  BEV: Plan stays as it is. {tina}'s asked first. Back to me on Friday, four o'clock. The twenty-fourth, my name, your reason.
- decision_level == 0:
  BEV: Close it? There's a boy doing the shopping and nobody knows why. Plan stays till Friday, four o'clock. I'm writing that you'd have closed it, and that I wouldn't.
- knows_carer:
  BEV: You may be right. Not till she's said it to you, sat down. Plan stays till Friday, four o'clock; and I'm writing that you'd have stepped down today, and why.
- else:
  BEV: On what? You've not asked her a thing yet. Plan stays till Friday, four o'clock. I'm writing that you'd have stepped down, and that I wouldn't.
}
-> unannounced

=== unannounced ===
{version:
- "a":
  BEV: And go unannounced. Half five, see who's in and what you smell.
- "b":
  BEV: I'd be inclined to go unannounced. Half five. What do you think?
- else:
  BEV: Oh, and go unannounced. Half five. I've put it already.
}
* (if_you_say_so) ["You're the manager. If that's what you think." #emp 2 #cla 1 #pur 2]
  #why: Loyal. She has lost the one other opinion in the room, and {tina} will never know there was one.
  #src: R-09, H-02
  #thinks bev: I was hoping for an argument.
  BEV: Right you are.
* (id_ring_her) ["I'd say I'm coming, or it's a test. If it's still no, please write that I disagree." #emp 4 #cla 5 #pur 4]
  #why: A view, a reason, and a place to keep it. She decides; the record shows that two people thought.
  #src: R-09, H-02
  #thinks tina: If they said half five I'd have the heating on. Is that a trick?
  {version:
  - "a":
    BEV: Still no. And it's down, in your words, with a line to itself. That's not a black mark. That's what the box is for.
  - "b":
    #bev: warm
    BEV: What would you see, if she's expecting you? ...Her. All right. Ring first; I've put down both of us.
  - else:
    She crosses it out, and initials it.
    BEV: I'd have left that in, you know. I'd not have looked at it again.
  }
* (ring_from_car) ["All right." Then ring {tina} from the car anyway. #emp 3 #cla 1 #pur 2 #proc]
  #why: Kind to {tina}, perhaps right, and behind {bev}'s back. If it goes wrong there's one name on the decision and it isn't yours.
  #src: R-09
  #thinks bev: That was quick.
  BEV: Good. Half five, then.
- -> anything

=== anything ===
#time: 14:57
{version == "c":
  #bev: worried stand door
}
BEV: Three minutes. Is there anything for me?
* (own_the_load) {not told_load} ["Yes. I said the rest are all right. I've twenty-two, and two I haven't seen." #cla 5 #pur 4]
  #why: Late, and in time. Nobody minds that you said it second.
  #src: R-09
  #thinks bev: There it is.
  ~ told_load = true
  #bev: worried
  BEV: Say the two again. I'll ring you tonight, and it'll be in an email by the time I do. #duty: workload-told late
* (why_me) {not knows_optimism} ["What do you think of how I'm doing? I didn't want to ask you first." #cla 4 #pur 4]
  #why: Asked last, so that it couldn't bend your own view; and asked, so that hers can be looked at too.
  #src: D-10, R-08
  #thinks bev: I was going to say: you're marvellous. And then I heard it.
  ~ knows_optimism = true
  BEV: I think you're marvellous. I tell them upstairs you're the one I needn't worry about. And is that a fact? I've not opened your list since half-term. #notice: optimism
* (next_week) ["Same time next week. And can it be one that doesn't move?" #cla 4 #pur 4]
  #why: Small, dated, and yours to ask for.
  #src: R-07
  #thinks bev: Fair.
  She writes it on the whiteboard, in the pen that doesn't rub out, and finds that out.
* (thats_all) ["No, that was really helpful. Thanks, {bev}." #cla 2 #pur 2]
  #why: Polite. It's the last of the hour, and you may mean it.
  #src: R-07
  #thinks bev: I hope so.
  BEV: You'd say.
- -> out

=== out ===
#place: team by walk
#time: 15:00
#you: stand kettle
#tomasz: calm call opposite
Out in the team room it's still ringing. {tomasz} has another one at his ear for you, and his eyebrows up.
{knows_carer:
  TOMASZ: {tina}. Again. She says it's only a quick one, she's at her dad's.
- else:
  TOMASZ: {tina}. Again. She won't tell me what it's about.
}
-> END
