=== car ===
#place: car by walk
#time: 16:54
#you: sit driver
The car has steamed up. You have been sitting in it longer than you meant to, with the key in and your hands in your lap. A light has gone on upstairs. It's {jas} who rings.
{plan_jas:
  JAS: I'd got one arm in my coat. In one piece?
- else:
  JAS: I had to find out from your calendar which door you were stood at. Next time, tell me. In one piece?
}
JAS: Don't tell me the visit, you'll be at it till six. Tell me where you are with it, and what shows it.
* (decision) [Tell {jas} #ask: decision]
- -> read_back

=== read_back ===
{knows_mornings and not cover and decision_then_club == "today":
  He'll ring the club himself tonight, he says, and have them ring {darren}. A door open before seven, from tomorrow. #duty: cover-tonight late
}
{
- decision_level == 0:
  {knows_mornings:
    JAS: Nothing from us. You'd be easy with that, at twenty to seven tomorrow? All right. It'll have both our names on it.
  - else:
    JAS: Nothing from us. And he's asleep at his desk because? All right. It'll have both our names on it.
  }
- decision_level == 1:
  {knows_mornings:
    JAS: Early help. For a lad with nobody in the house at twenty to seven. Go on, then: persuade me.
  - else:
    JAS: Early help. For a lad who's asleep at his desk, and we can't say why. Go on, then: persuade me.
  }
  -> persuade
- decision_level >= 4:
  JAS: Then say it to me as harm. What, to {kai}, how bad. Not what his dad's like on a step. They'll ask you that at the strategy discussion, so I'm asking first.
- decision_because == "anger" or decision_because == "history":
  JAS: The level I can stand behind. The reason's about his dad, though. Have one for me by Friday that's about {kai}. And then go home, {worker}.
- not knows_mornings and decision_because == "not-known":
  JAS: So you don't know yet, and you've said so. Good. That's a plan with a hole in it, and I can see the hole. Who fills it, and when?
- not knows_mornings:
  JAS: You may be right. You don't know it yet, though, and nor do I. Put that in as well. Who finds out, and when?
- not cover and decision_then_club != "today":
  JAS: I can stand behind that. What I can't see is tomorrow, twenty to seven. I'll ring his dad myself tonight, and you'll hear what he says. And then go home, {worker}.
- else:
  JAS: I can stand behind that. It'll go on dated, with the reason, and my name under yours. And then go home, {worker}. You're talking a bit loud. We all do, after.
}
-> the_note

=== persuade ===
* (trying_so_hard) ["He's trying so hard, {jas}. I don't want to put him through any more." #pur 2 #cla 2]
  #why: True, and about the dad. What has to hold tomorrow is something for {kai}.
  #src: H-37
  JAS: That's him. I asked about {kai}. I'll not sign it tonight; we'll look again when you've slept.
* (least_we_can) ["It's the lightest touch there is, and school can pick up the rest of it." #pur 2 #cla 1]
  #why: Lightest is right only if it is enough. You haven't said what is holding.
  #src: T-11, D-05
  JAS: Pick up what, from who? I'll not sign it tonight.
* (what_holds) {cover} ["He's over the road tomorrow. The club leads, I look on Friday, and if it slips we step up." #pur 5 #cla 5]
  #why: What is in place, who holds it, when it's looked at, and what would change your mind.
  #src: H-37, R-09
  JAS: Then I agree it. And I'm writing down that I did.
- -> the_note

=== the_note ===
JAS: And write it now, while you can hear them. Most of it you've got. Just say whose words are whose, and write it so {darren} can read it.
* (note) [Write the note #ask: note]
- The rain thins out. A nineteen goes by, lit up, with a stripe.
-> END
