=== money ===
So there's the two of you, two plates, and the pan. She washes one. #own-words
* (wonderful) ["Honestly, you're doing a wonderful job on what you've got." #emp 3 #aut 3 #cla 1]
  #why: She'll have liked to hear it. It also closes the subject of what she's got.
  #src: A-02, H-36
  #thinks samira: On what I've got. How do they know what I've got?
  SAMIRA: Ta.
  -> envelope
* (two_plates) ["I couldn't help noticing that you didn't have any yourself." #emp 2 #aut 1 #cla 4]
  #why: You saw it, and it matters. Put like that, she's been watched through her own dinner.
  #src: H-14, H-08
  #thinks samira: Counting my plates.
  #samira: shut
  SAMIRA: I had some off the spoon.
  -> envelope
* (every_family) ["I ask every family this: how does the last week before pay-day go? You can leave it." #emp 4 #aut 5 #cla 4]
  #why: Asked of everybody, about a week and not about her, and it may be left lying. That makes it possible to pick up.
  #src: H-14, H-08
  #thinks samira: They ask everybody. It's only a week. It's got a name, even.
  {samira_stance >= 4: -> told}
  SAMIRA: It goes. It's the same as the other weeks, only longer.
  -> envelope
* (only_counting) {may_ask} ["{idris} says you have yours after. He wasn't worried, he was only counting. Is there one?" #emp 3 #aut 3 #cla 5]
  #why: His words, the way he asked for them. It's hard to hear, and it isn't a trap: you say how you know.
  #src: A-01, H-17
  #thinks samira: Counting. He's been counting.
  SAMIRA: He counts everything.
  -> told

=== told ===
#samira: tearful stand sink
She turns the tap off.
SAMIRA: Four days. Five, if it's a long month. I have the scrapings and a tea. They've never gone without, so. {idris} thinks I eat at work. There's a machine at work. I dust it. #notice: skips
-> write_skips ->
SAMIRA: {yusuf} doesn't know. So don't do the face.
* (look_after) ["You've got to look after yourself too, {samira}. You're no good to them ill." #emp 2 #col 2 #evo 1]
  #why: True, and she has thought it on the bus every night this week. It adds a thing she's doing wrong.
  #src: A-03
  #thinks samira: On what?
  SAMIRA: Right. I'll have the salmon.
* (parcel) ["Right. I can have a food parcel here by tomorrow dinner. No arguments." #emp 3 #col 1 #evo 1]
  #why: You want to do something, and it may even be wanted. You didn't ask, and "no arguments" is charity.
  #src: A-01, T-11
  #thinks samira: On the step, in a box, with the cat watching.
  #samira: guarded
  SAMIRA: Who for? They've eaten.
* (dry_it) [Say nothing, and don't do the face. Pick up the cloth, and dry the other plate. #emp 5 #col 4 #evo 2]
  #why: She asked for one thing, and gets it. Nothing has been made of it, and you haven't gone away.
  #src: A-02, H-24
  #thinks samira: There's a social worker drying my plate.
  SAMIRA: It goes on the left.
* (first_thing) ["So that they don't. What would make the most difference to that week?" #emp 4 #col 4 #evo 5]
  #why: Says why she does it, in four words. Then it's hers to say what would change it, and she's had time to think.
  #src: A-02, A-03
  #thinks samira: So that they don't. Yes.
  #samira: calm
  SAMIRA: Sixty pounds. And a dry room. In that order.
- -> envelope

=== envelope ===
#samira: guarded stand sink
#you: stand hob-side
{knows_envelope:
  She has seen you look over at the letters. She heard what he said, over the tap.
- else:
  There's a brown envelope, in the rack by the calendar, that every other letter has been put in front of.
}
* (leaflet) ["There's a benefits adviser you can see. I'll leave you the details." #aut 4 #col 2 #evo 1 #pur 2]
  #why: The right place, for somebody who can open the envelope. It goes in the rack with the others.
  #src: H-14, H-08
  #thinks samira: Another piece of paper.
  SAMIRA: Lovely. Pop it in the rack.
* (take_it) ["Give me that one, and I'll take it back to the office and get it sorted." #aut 1 #col 1 #evo 1 #pur 3]
  #why: A real offer, and a quick one. It's her letter, and tomorrow it would be your problem and not her answer.
  #src: T-11, A-03
  #thinks samira: It's got my name on it.
  SAMIRA: No. You're all right.
* (face_fears) ["What is it about that envelope, do you think, that makes it so hard to open?" #aut 4 #col 5 #evo 5 #pur 2]
  #why: A good question, in a room with more time in it. She knows what it is. It's brown.
  #src: A-03, H-14
  #thinks samira: It's what's in it.
  SAMIRA: What's in it.
* (open_together) ["If you want, we could open it now. You read, and I'll hold the tea towel." #aut 4 #col 4 #evo 3 #pur 4]
  #why: Small, now, and hers. You're lending her company for as long as it takes to open an envelope.
  #src: H-14, A-03
  #thinks samira: With somebody stood there. That might do it.
  ~ opened = true
  #samira: worried notes sink
  She does it with the handle of the spoon. She reads it twice, the second time with her lips.
  SAMIRA: It's from when his last job stopped. We told them. I've the letter, with the date on. They've just gone on taking it. Sixty-one pounds. #notice: deduction #duty: money-help
  SAMIRA: I thought it was going to be the flat.
- -> flat

=== write_skips ===
* (wording) [Write it down #ask: notebook skips]
- ->->
