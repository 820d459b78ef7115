=== car ===
#place: car by walk
#time: 18:27
#you: sit driver
You've hardly got the handbrake on.
{plan_jas:
  JAS: Three minutes off me putting my coat on. Well? Was it nothing?
- else:
  JAS: It's {jas}. I've had to ring round to find out whose yard you were in. Next time, say. Well? Was it nothing?
}
JAS: Where are you with it? And don't tell me how nice she was. I'm sure she's nice.
* (decision) [Tell {jas} #ask: decision]
- -> read_back

=== read_back ===
{
- decision_level >= 4:
  JAS: Then say the harm to me. To which child, and who saw it. Because I've three sentences here off a phone.
  -> the_note
- decision_level == 3:
  JAS: Child in need. Say what {idris} goes without, if we're not in it. And then say what she said, when you asked her. I'll put it through as yours.
  -> the_note
- decision_level == 2 and not offer.hers:
  JAS: Family Help's hers to say yes to. Has she heard of it yet? Then it's you that wants it.
- decision_level == 0 and not rung:
  JAS: Nothing from us. And what's the place like, any better than when you went in? All right. I'm only asking.
- decision_because == "shared-room" or decision_because == "nights":
  JAS: The level I can live with. The reason's a woman with a job and three in a bedroom. That's half my family. Have a better one by the morning.
- decision_because == "careful":
  JAS: "To be safe." Whose safe are we talking about there?
- else:
  JAS: I can stand behind that. It goes on tonight, dated, with the reason.
}
-> the_fear

=== the_fear ===
JAS: Now the other thing. Six weeks, and it rings again. Same voice, same three sentences. It's your name that closed it.
* (to_be_safe) ["We could just leave it open till Christmas, {jas}. To be on the safe side." #pur 2 #cla 1 #over]
  #why: It's for the two of you. A file kept open over a family that's all right is a file nobody reads, and a family that waits.
  #src: D-05, T-11
  JAS: Safe for who? No, I know. I've got a drawer of them.
* (whats_new) ["Then we ask what's new in it. If it's the same three, I've seen them, and I've said why." #pur 5 #cla 5]
  #why: What you'd look at, and what would change your mind. That's what a closing is.
  #src: R-08, R-09, H-39
  JAS: Put that in. Just like that. I'll sign under it.
* (they_wont) ["I don't think it will, honestly. It was just somebody with a grudge." #pur 2 #cla 2]
  #why: It may have been. You don't know who it was, and the next call might be a different one.
  #src: H-36, D-10
  JAS: Did they say that? Then neither do we.
- -> the_note

=== the_note ===
JAS: Write it now, while you can still smell it. Say whose words are whose. {samira}'s going to read it.
* (note) [Write the note #ask: note]
- {back and decision_level <= 2: -> again}
A light goes on in a small front window, round the corner, and somebody draws the curtain across it.
-> END
