=== think ===
#place: desk
#time: 12:20
#you: desk chair
#jas: calm stand beside
{jas} has a sandwich, and has brought you the other half.
{read_file:
  JAS: You've gone quiet. Before you go: what could it be? Not just the one. And if it were that, what would you expect to see?
- else:
  JAS: I had a look at his list while you were on the phone. There's a lot of little knocks on it. What could it be? And if it were that, what would you see?
}
* (explain) [Say what it could be #ask: hypotheses]
- {
- hypotheses_count >= 3 and hypotheses_inflicted == "soft-places":
  JAS: Good. Then this afternoon can prove you wrong, and that's all I ask of an afternoon. #duty: explanations
- hypotheses_count >= 3:
  JAS: Three or more, so you'll look. Have another think what the worst one would look like. It wouldn't look like that. #duty: explanations late
- hypotheses_count == 2:
  JAS: Two's a coin. Take a third with you, in your pocket.
- else:
  JAS: One. Then whatever you see this afternoon, it'll be that.
}
-> purpose

=== purpose ===
JAS: And what are you going for? One sentence.
* (get_to_know) ["To get to know her. She's had enough of people turning up with a list." #pur 2 #chi 1]
  #why: Kind, and it's a visit to a mum. The plan has a child's name on it.
  #src: H-03, H-21
  #thinks jas: That's her. I asked about the visit.
  JAS: She has. And {toby}?
  He lets you go and think about it.
* (all_of_him) ["To see him awake, all of him, and go through every knock with her, by date." #pur 5 #chi 5]
  #why: It can be said aloud at the door, it has the child in it, and you'd know at the end if you'd done it.
  #src: H-03, H-15
  #thinks jas: You could put that on a wall.
  JAS: Ring me from outside, whatever it is. I'll not be in anything I can't walk out of.
* (who_is_he) ["To find out who the man is. There's a man in this, and he's nobody's." #pur 3 #chi 2]
  #why: A good question, and not the visit. Go in looking for a man and you may not see the child.
  #src: H-12, H-36
  #thinks jas: Yes. And don't go in there as a detective.
  JAS: Find that out. But don't go as a detective. They've got those.
* (in_time) ["We're due a visit before Thursday. I'd like it in on time, for once." #pur 2 #chi 1]
  #why: True, and it is how visits get counted. Sixty of them can be in on time.
  #src: WALSALL, H-03
  #thinks jas: So would I. That's not a reason.
  JAS: So would I. He'll not know what day it is, though.
- -> flat
