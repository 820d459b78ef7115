=== rings_first ===
It's {jas} who rings.
JAS: You said you'd ring. How was he?
{seen: -> own_up}
* (asleep) ["He was asleep, so I let him be. She was lovely. There was cake." #cla 2 #pur 1 #chi 1]
  #why: It's what happened, and said as if it were a visit. Nobody has seen {toby} today, and you've made that sound restful.
  #src: H-15, H-21
  JAS: So nobody's seen him. That's not me being clever, {worker}. I'm asking.
* (back_in) {not seen} ["I haven't seen him, {jas}. I liked her, and I let it go. I'm going back in." #cla 5 #pur 5 #chi 5]
  #why: What you didn't do and why, before he could ask. The car is still outside her window, and there's an hour of daylight.
  #src: H-15, H-21
  JAS: Good. Go on. Say you forgot your cake.
  -> back_inside
- -> call

=== own_up ===
* (keep_to_it) ["Fine, on the whole. There's a mark by his ear. I've told her we'll pick it up with everyone." #cla 2 #pur 2 #chi 1]
  #why: It's in there, in the middle of a sentence, where it can be missed. You've told him as you'd have liked to hear it.
  #src: R-08, H-37
  JAS: Say the middle bit again.
  You say it again. It's worse on its own.
* (i_was_wrong) ["There's a fresh mark behind his ear. I've left him there, and I shouldn't have. Today, {jas}." #cla 5 #pur 5 #chi 5]
  #why: It can't be unsaid in there, and it can be put right out here. You've put it first and put your name to it.
  #src: WYORKS, T-02
  JAS: Then we do it now, and you stop outside that window till we've done it. Strategy discussion. I'm getting them on the line. #duty: strategy late
  By five he's being looked at by {drlowe}, and {jas} has gone in with {kerry} himself. #duty: medical late
- -> call

=== back_inside ===
#place: flat by walk
#time: 14:48
#you: stand floor
#kerry: guarded lapblanket sofa
#toby: calm kerry
KERRY: Forgot your cake? It's in your hand.
You say that you didn't come for cake, and you'd like to see {toby} before you go. She looks at you for a moment, and it isn't unfriendly.
KERRY: Go on, then. I thought it was going too well.
-> nappy

=== call ===
JAS: Don't tell me the day. Tell me where you are with it, and what shows it.
* (decision) [Tell {jas} #ask: decision]
- -> read_back

=== read_back ===
{decision_level >= 4 and (decision_then_ward == "today" or decision_then_relatives == "today"):
  He says it over as he writes it: where {toby} sleeps, and who's been to look. #duty: tonight-settled late
}
{
- decision_level <= 3:
  JAS: That's him going back in there tonight with us a bit more worried. I'm not putting my name to it. I'm ringing the police and the hospital myself, and you'll sit with me while I do it, because you'll need to know how.
- decision_level == 5:
  JAS: He's on a plan. He was on a plan at bath time. A conference may come. What he wants first is police, health and us in one enquiry, tonight, so that's what I'm writing down.
- decision_level == 6 and refuses:
  JAS: Enquiry, and the sergeant's power if she makes for that door again. Seventy-two hours at the most, so legal have my number for the morning. I'll put both our names.
- decision_level == 6:
  JAS: She carried him in herself and she's sat by the bed. Tell me who's stopping us doing this with her. No. Enquiry, joint. The other's in my pocket.
- decision_because == "mum-engages" or decision_because == "thursday":
  JAS: The level I'll stand behind. That's not why, though. Find me the reason that's got {toby} in it before you shut your eyes.
- else:
  JAS: Joint enquiry. Dated, with the reason, my name under yours. And nine months of people under that, and most of them kind. Go home, {worker}. Ring somebody first who isn't me.
}
-> the_note

=== the_note ===
{seen:
  JAS: Write it tonight, while you can see it. Where it was and how big, and who told you what. And so {kerry} can read it. She will.
- else:
  JAS: And write it. What you saw, and what you didn't, and who told you what. And so {kerry} can read it. She will.
}
* (note) [Write the note #ask: note]
- {
- his_dad.tonight_you_or_me:
  Down the corridor a man in a van company's fleece is being shown which door. He has a bin lorry under his arm.
- own_up.i_was_wrong:
  The window over the road is dark. On the seat beside you is a foil parcel with nothing taken out of it.
- ward:
  Down the corridor a tap runs, and stops, and runs. Somebody small is being shown how it works.
- else:
  The light goes on in a front room. Someone draws a curtain, and then a bit more of it.
}
-> END
