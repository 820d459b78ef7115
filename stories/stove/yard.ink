=== yard ===
#place: yard by drive
#time: 16:56
#you: stand yard
#idris: calm crouch yard-child
Four front doors round one yard. A boy is down on his heels by the wall with a pencil, counting under his breath. Next door, behind a net curtain, a china cat has the better view.
- (opts)
* (look_note) [The paper taped to the wall #look: note]
  A bike in biro, with a line through it. Pressed hard enough to tear.
  -> opts
* (look_bikes) [The bikes #look: bikes]
  Two children's bikes, locked together, well in against the wall. One has stabilisers.
  -> opts
* (look_plant) [The tomato plant #look: plant]
  Tied up with wool. It has a label, with a snail drawn on it, and the word NO.
  -> opts
* (look_washing) [The washing #look: washing]
  Small clothes among large. Two school jumpers, and a tabard with somebody's cleaning firm on it.
  -> opts
* (hello) [Go over to him. #go]
- #idris: calm stand yard-child
IDRIS: Are you about the bikes?
* (eaten) ["No, love. Have you had anything to eat yet, since school?" #chi 2 #cla 1 #evid]
  #why: Kindly meant, and it's the report in a softer voice. In the yard, before his mum, he can only guess what the right answer is.
  #src: H-18, H-16
  #thinks idris: Why, have they got something?
  ~ samira_stance = shift(samira_stance, -1)
  #idris: guarded
  IDRIS: It's only five.
  He looks at the kitchen window, which is open. Somebody in there has stopped stirring.
* (who) ["No. I'm {worker}, I'm a social worker. I've come to see your mum, and meet you two." #chi 4 #cla 5]
  #why: Who you are and why you're in his yard, in words his own size. Nobody has to guess.
  #src: H-17, H-03
  #thinks idris: They said the whole word.
  IDRIS: Is that a visit or a check?
  You say you're hoping for a visit. He writes something down.
* (popping_in) ["Bikes? No, nothing to do with bikes. I'm just popping in on your mum." #chi 3 #cla 2]
  #why: Light and friendly. He'll find out soon enough who it was that popped.
  #src: H-17
  #thinks idris: People who pop in don't have a badge.
  IDRIS: You've got a badge on.
* (counting) ["No. What are you counting?" #chi 5 #cla 2]
  #why: His business first, and a real question. He still doesn't know who's asking.
  #src: H-13, H-17
  #thinks idris: They actually got down to look.
  #idris: warm crouch yard-child
  #you: crouch yard
  IDRIS: Snails. There's eleven. I do them Tuesdays and Thursdays. One's been gone since last week, but I've not crossed him out.
- #idris: calm stand yard-child
IDRIS: You can knock. She's burning the bottom, but it's on purpose.
* (knock) [Knock. #go]
- -> door

=== door ===
#place: door
#time: 17:00
#you: stand step
#idris: calm stand yard-child
#samira: guarded stand doorway
The door opens on steam. A woman with a wooden spoon looks at you, and then over your shoulder, at the cat.
SAMIRA: Quick, then. Shoes. I've a pan on.
{plan_school:
  SAMIRA: The office lady rang me. To say you'd rung. So that's school told.
  ~ samira_stance = shift(samira_stance, -1)
}
* (come_in) [Take your shoes off, and follow her in. #go]
- -> stove
