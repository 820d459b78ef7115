=== dinner ===
* (dishing_up) [Keep out of the way while she dishes up. #go]
- -> half_past_five

=== half_past_five ===
#place: kitchen by walk
#time: 17:30
#you: stand sink
#samira: calm stand hob-side
#hana: warm sit table-small
#idris: calm sit table-child
She dishes up: two plates. The phone, propped on the sauce, begins to ring, and {hana} answers it with her elbow.
{not rooms_seen:
  They eat. You see them do it, and they see you. #duty: children-seen late #notice: food
- else:
  They eat as if against the clock, and there's a short dispute about the bottom. #notice: food
}
YUSUF: Is that lentils?
IDRIS: It's mince.
YUSUF: It's good mince. Where's Mum's?
SAMIRA: After.
Nobody looks at anybody. Then the picture swings about.
YUSUF: There's half a person there. With a lanyard.
* (she_says) [Look over to {samira}, and leave it to her to say who you are. #emp 4 #aut 5 #cla 3]
  #why: It's her kitchen, her husband, her news. She'll find better words for it than yours.
  #src: I-03, H-24
  #thinks samira: Left it to me. All right, then.
  ~ samira_stance = shift(samira_stance, 1)
  SAMIRA: That's the social worker. Somebody's rung up about us. No, it's fine. It's all right. They can stand in a kitchen.
  -> by_the_sink
* (ill_wait) ["Don't mind me. I'll wait in the hall while you have your call." #emp 3 #aut 4 #cla 1]
  #why: Good manners, and it's their half hour. Their father rang while you were there, and you'll go home without him.
  #src: H-36, H-06
  #thinks samira: You could have said hello to him.
  #you: stand hall
  You look at the coats. Somebody four hundred miles off is doing a snail.
  {not the_table:
    #idris: guarded stand doorway
    {idris} comes to see if you've gone.
    IDRIS: Mum has hers after. I've never seen an after. #notice: after
    He says it to the coats, and goes back in.
    -> write_after ->
  }
  -> clearing
* (from_services) ["Hello, I'm {worker}, from children's services. There's been a report about the children." #emp 2 #aut 1 #cla 4]
  #why: Clear, and he has a right to know. He hears it on a mast, with the children listening, and from you.
  #src: I-03, H-24
  #thinks samira: I was going to tell him. Tonight, when they're down. I had it all worked out.
  ~ samira_stance = shift(samira_stance, -1)
  #samira: angry
  #idris: worried
  YUSUF: A what? {samira}? A what about them?
  -> by_the_sink

=== by_the_sink ===
#you: stand hob-side
#samira: worried phone sink
She takes him over to the sink, and turns the tap on a little.
YUSUF: Ask me. I've four minutes, and then I've a crane.
* (support_them) ["How do you support the family, {yusuf}, while you're away?" #col 1 #cla 3 #evo 1]
  #why: It could be asked of anyone. Asked first, of a man on a mast in the wind, it supposes that he doesn't.
  #src: D-10, H-36
  #thinks yusuf: How do I what?
  YUSUF: I hang off a pole, my friend. What do you do?
* (who_would) ["If {samira}'s bus was late, who would you ring?" #col 3 #cla 4 #evo 3]
  #why: Short, plain, answerable in a gale. It says who is there when both of them aren't.
  #src: H-36, H-12
  #thinks yusuf: Good question. A crew question.
  YUSUF: {nadia}. She's there by half seven, she's never once been late, she sits there with a skull. Before her, the girl's mother. I've the numbers on my arm. #notice: sits #duty: dad-heard
  ~ knows_sits = true
* (want_me_to_know) ["What would you want me to know, from where you are?" #col 5 #cla 3 #evo 5]
  #why: He's been told there's a report, and not asked a thing. He knows this family, and what it's afraid of.
  #src: A-03, H-36
  #thinks yusuf: They asked. All right. Don't waste it.
  YUSUF: That she'll tell you it's fine. When it is fine, she complains. So listen for that. #duty: dad-heard
* (home_tonight) ["If you were home tonight, what's the first thing you'd see to?" #col 3 #cla 4 #evo 3]
  #why: A working question to a working man. He can't do it from there, so he knows exactly what it is.
  #src: H-36, A-03
  #thinks yusuf: Easy. It's in the rack.
  YUSUF: The brown envelope. They're taking sixty-one pounds a month off us, and nobody's said what for. She's frightened to open it. I'm frightened of it, and I'm in Denmark. #notice: deduction #duty: dad-heard
  ~ knows_envelope = true
- -> clearing

=== clearing ===
* (the_rest) [Let them have the rest of their call. #go]
- -> washing_up

=== washing_up ===
#time: 17:40
#you: stand hob-side
#hana: gone
#idris: gone
#samira: guarded washing sink
{hana} takes her father off down the hall to see who's in and who's out, and {idris} goes to hold him the right way up.
-> money
