=== quiet ===
#place: quiet by walk
#time: 12:25
#you: stand by-door
#ruby: guarded draw little-table
#ngozi: calm sithug beanbag
A girl is ruling blue lines across a sheet of paper, fast, and lettering them. Her jumper sleeves are pulled down over her hands.
RUBY: You can't stop there. That's where the draught comes.
- (opts)
* (look_hands) [The handprints on the wall #look: handprints]
  Eleven hands in poster paint, and a gap with four pins in it.
  RUBY: I took mine down. It was my old one.
  -> opts
* (look_cress) [The cress on the sill #look: cress]
  An eggshell with a face, and cress for hair. It has been given a fringe.
  -> opts
* (lovely) ["What a lovely picture. Is it the sea?" #emp 3 #chi 3 #evo 2]
  #why: Friendly, and it is what everybody says to a child with a pen. She knows it isn't a picture.
  #src: H-17
  #thinks ruby: It's not a picture. It's Sunday.
  #you: sit low-chair
  RUBY: It's pressure.
* (who_stays) ["I'm {worker}. I work with families. {ngozi} in, {ngozi} out, or somebody else? You pick." #emp 4 #chi 5 #evo 3]
  #why: Who you are, in few words, and something that is really hers to decide before anybody asks her anything.
  #src: H-17, H-16
  #thinks ruby: I get to pick.
  ~ ruby_stance = shift(ruby_stance, 1)
  #you: sit low-chair
  RUBY: In. On the beanbag, so she can't get up.
  NGOZI: I've been trying since ten past.
* (arm_first) ["I'm {worker}, a social worker. Everyone's a bit worried about that arm of yours." #emp 3 #chi 2 #evo 2]
  #why: True. Everyone has been talking about her arm, and she is the last one in.
  #src: H-17
  #thinks ruby: Everyone. That's assembly.
  ~ ruby_stance = shift(ruby_stance, -1)
  #you: sit low-chair
  RUBY: Which everyone? Is it on a list?
- -> isobars

=== isobars ===
RUBY: They're isobars. They're not allowed to cross. If they cross you've done it wrong, and it's my third go.
She rules another. The cuff rides up, and she has it down again before the line is finished.
* (how_fell) ["You told {ngozi} you fell. Was that running, or were you on your scooter?" #emp 3 #chi 2 #evo 2]
  #why: It takes her at her word, and offers her two more to choose from.
  #src: H-18
  #thinks ruby: Scooter's good. I'd not thought of scooter.
  #ruby: guarded glances
  RUBY: Scooter.
  -> sleeve
* (did_he) ["Did {martin} do something to your arm, {ruby}? It's all right, you can tell me." #emp 3 #chi 2 #evo 1 #evid]
  #why: It may be just the right name. You've put it in the room before she has, and nobody can take it out again.
  #src: H-18, H-19
  #thinks ruby: Who said {martin}?
  ~ ruby_stance = shift(ruby_stance, -1)
  #ruby: startled draw little-table
  RUBY: Who said {martin}?
  -> sleeve
* (tell_me) ["{ngozi} says there's a mark on your arm. Tell me about it. Or tell me not today." #emp 4 #chi 5 #evo 5]
  #why: What you know, who from, and an open door with a handle on her side.
  #src: H-18
  #thinks ruby: Not today is allowed?
  {ruby_stance >= 2: -> if_i_say}
  #ruby: guarded glances
  RUBY: Not today, then.
  -> sleeve

=== sleeve ===
#ruby: shut draw little-table
She does three more lines. The fourth one crosses the third, and she looks at it.
* (wait) [Say nothing. Hold the other end of her ruler. #emp 4 #chi 4 #evo 4]
  #why: Quiet, useful, and asking for nothing. It leaves the next thing to her.
  #src: H-18, H-17
  #thinks ruby: They're holding it straight.
  ~ ruby_stance = shift(ruby_stance, 1)
  She rules it. Then she rules it again, over the top, more slowly.
  -> if_i_say
* (safe_here) ["You're safe in here, {ruby}. You can tell me anything at all." #emp 4 #chi 3 #evo 2]
  #why: Meant with your whole heart. She goes home from here at quarter past three, and she can do that sum.
  #src: H-18, H-17
  #thinks ruby: In here, yes.
  RUBY: What about not in here?
  -> your_people
* (leave_it) ["Well. You want to get those brakes looked at, if it was the scooter." #emp 3 #chi 2 #evo 1]
  #why: It lets her off, and you. A door has been opened and shut in ten seconds.
  #src: H-19, H-37
  #thinks ruby: It was good, scooter.
  RUBY: It hasn't got any.
  -> your_people

=== if_i_say ===
#ruby: worried draw little-table
RUBY: If I say, will you tell Mum? #own-words
* (promise) ["No. I promise. It stays in here, with you and me and {ngozi}." #emp 4 #cla 1 #chi 2 #gate: dignity]
  #why: It gets you the next sentence. By five o'clock she will know what your promises are.
  #src: H-18, H-17
  #thinks ruby: They promised. Out loud.
  ~ promised = true
  On the beanbag {ngozi} has stopped moving.
  RUBY: You have to mean it with the whole sentence.
  -> wire
* (you_first) ["I can't keep it, if someone's not safe. I'd tell you first who I tell. What about Mum?" #emp 4 #cla 5 #chi 5]
  #why: The limit before the telling, what she can count on, and then the thing she's really asking about.
  #src: H-17, H-18
  #thinks ruby: First. Before the grown-ups.
  RUBY: She'd have to go in one room again. With {theo}. She had one when I was three and the window didn't open. I'd be who did it. #notice: one-room
  -> wire
* (truth) ["You do have to tell the truth, {ruby}. That's the only way that anyone can help you." #emp 2 #cla 3 #chi 2]
  #why: She asked you a question, about her mum. It hasn't been answered, and now there is a rule.
  #src: H-18
  #thinks ruby: I asked mine first.
  #ruby: shut draw little-table
  RUBY: I do tell the truth. I told you about the pressure.
  -> your_people

=== wire ===
~ told = true
#ruby: shut draw little-table
It takes a long time. She colours in the whole of the key.
* (let_it) [Let it take a long time. #go]
- RUBY: He does it with the wire thing. The white one. When I answer back. #notice: words
RUBY: {martin}. You have to say who, or it's no use. And I do answer back.
She looks at your face, to see what has happened to it.
* (thank_you) ["Thank you for telling me. You've not done anything wrong. I'm writing it just as you said it." #emp 4 #chi 5 #evo 3]
  #why: Believed, thanked, cleared of blame, and not asked for one word more. The rest is hers to tell once.
  #src: H-18, H-17
  #thinks ruby: The same face. Good.
  #ruby: calm draw little-table
  RUBY: "Wire thing" is two words. #duty: interview-kept
* (oh_ruby) ["Oh, {ruby}. Oh, you poor, poor love. Nobody should ever do that to anyone." #emp 3 #chi 2 #evo 2]
  #why: Anyone would. But she is watching your face for how bad it is, and now she has to look after you.
  #src: H-18
  #thinks ruby: I've upset them.
  #ruby: worried draw little-table
  RUBY: It's only sometimes. It's all right. You can have a tissue. #duty: interview-kept
* (how_many) ["When was this, {ruby}? How many times? Can you show me on your arm?" #emp 2 #chi 2 #evo 1 #evid]
  #why: All of it has to be asked, once, by the person who is ready to hear it. She has just found out that telling means more telling.
  #src: H-18
  #thinks ruby: It's like being sent to the office.
  RUBY: I don't know. It was a Tuesday. It might have been all Tuesdays.
- -> write_words ->
-> your_people

=== your_people ===
#ruby: guarded draw little-table
She draws a line down the middle of the sheet, and labels the halves HERE and THERE.
* (theo_too) ["What about {theo}? Does anything like that ever happen to him?" #emp 3 #chi 2 #evo 2 #evid]
  #why: He matters, and not through her. It's a question with its answer in it, and it makes her a witness for the baby.
  #src: H-18, DARL
  #thinks ruby: He can't answer back yet.
  RUBY: He's only got "da". He can't answer back yet.
  She counts something on her fingers.
* (whose_there) ["Here's here. Where's there?" #emp 3 #chi 5 #evo 5]
  #why: It follows her pen. Who matters to her is on the paper; it only has to be asked.
  #src: H-13, T-04
  #thinks ruby: That's the right question.
  #ruby: warm draw little-table
  RUBY: Dad's. It's forty miles. I do him Sunday, down the phone, but {martin} says I'm in the bath. I had four baths on Sunday. #notice: owen
  RUBY: I've got wellies there. It's wetter. And a sofa with stars that's a bed.
* (leave_to_us) ["You don't have to think about any of it now. You leave it all to us, sweetheart." #emp 4 #chi 2 #evo 1]
  #why: A kind thing to be told. She's been thinking about it for a year, and may know who should be asked.
  #src: H-21, T-04
  #thinks ruby: Who's us?
  RUBY: Who's us?
- -> what_now

=== what_now ===
RUBY: So what happens now? Is it still spelling?
* (he_wont) ["Now we have a word with the grown-ups, and I'll see that nobody does that to you again." #emp 3 #cla 2 #chi 3]
  #why: What you want for her with all your heart, said as if it were yours to give.
  #src: H-17, H-18
  #thinks ruby: How will they see?
  RUBY: Are you going to be in our house, then?
* (step_by_step) {not promised} ["A doctor at five, with me. I see Mum first. Tonight's bed, I don't know yet. I'll tell you." #emp 4 #cla 5 #chi 5]
  #why: What's known, in order, and the one thing that isn't, said as what it is.
  #src: H-17, T-04
  #thinks ruby: They said they don't know.
  RUBY: That's all right. Nobody knows past five days. #duty: child-told
* (own_it_now) {promised} ["I said I promise, and I was wrong. A doctor, and Mum, have to know. You hear it first." #emp 4 #cla 5 #chi 4 #repair: dignity]
  #why: It is taken back in the same room, by the person who said it, before anybody acts on it.
  #src: H-17, H-18
  #thinks ruby: You can't un-promise. But they did it to my face.
  ~ promised = false
  #ruby: startled draw little-table
  RUBY: You used the whole sentence.
  She thinks about it.
  RUBY: All right. But I'm telling you it's noted. #duty: child-told
* (be_fine) ["Now you go back to your class, and everything's going to be absolutely fine." #emp 3 #cla 1 #chi 2]
  #why: She asked what happens. This isn't what happens, and she'll find that out before teatime.
  #src: H-17
  #thinks ruby: They don't know, then.
  RUBY: You can't say that. You can say sixty per cent.
- -> step

=== write_words ===
* (wording) [Write it down #ask: notebook words]
- ->->
