=== boxroom ===
~ knows_damp = true
#place: boxroom by walk
#time: 17:26
#you: stand corner
#idris: warm stand child
It's colder by a coat. Boxes pulled away from the wall, a small bed tied up with string, a machine running. In the corner a dark, spotted stain, with two lines of pencil dashes round it. #notice: damp
-> write_damp ->
- (opts)
* (look_dehumidifier) [The machine #look: dehumidifier]
  Its tank is nearly full. On the plug, in felt pen: OFF AT SEVEN, and the price of a night, worked out.
  -> opts
* (look_bed) [The bed in pieces #look: bed-parts]
  The string is in bows. Somebody means to undo it.
  -> opts
* (whose_line) ["Tell me about the lines." #chi 5 #evo 4]
  #why: He has measured it. Nobody's asked him for his figures.
  #src: H-18, H-13
  #thinks idris: They asked about the lines. Nobody asks about the lines.
  IDRIS: That's where it came to at Easter. That's July. It had {hana}'s corner by then, so we moved out. I draw the coast so they can't say it was always like that. #notice: coast
* (poor_chest) ["And has it been making you poorly, all this?" #chi 3 #evo 1 #evid]
  #why: It may matter, and it's a question for his mum. To him it suggests the answer.
  #src: H-18
  #thinks idris: Am I meant to be poorly?
  IDRIS: I had a cough. Everybody had a cough.
* (shut_it) ["Right. Let's get you out of here and shut this door." #chi 2 #evo 1]
  #why: Sensible, brisk. He was in the middle of showing you.
  #src: H-17
  #thinks idris: I hadn't done the coast.
  IDRIS: I hadn't done the coast.
- -> dinner

=== write_damp ===
* (wording) [Write it down #ask: notebook damp]
- ->->
