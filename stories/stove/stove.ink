=== stove ===
#place: kitchen by walk
#time: 17:02
#you: stand doorway
#samira: guarded stand hob-side
#idris: calm draw table-child
#hana: calm draw table-small
A small warm kitchen. The boy slides along the bench to his sister. The pan spits. She gets back to it, and stands with her hand on the knob.
SAMIRA: Do I turn it off? Are we to sit?
* (trouble) ["Oh, that smells lovely. You really shouldn't have gone to any trouble for me." #emp 3 #aut 3 #pur 1]
  #why: Said to be nice. It makes a performance of her dinner, and doesn't answer what she asked.
  #src: H-06, H-08
  #thinks samira: For you. It's Thursday. They eat on Thursdays.
  #samira: guarded stove hob
  #you: stand sink
  SAMIRA: I didn't. It's theirs. Mind the door, it bangs. Stand by the sink.
* (sit) ["If you could, yes, just ten minutes. It's easier to talk properly sitting down." #emp 2 #aut 2 #pur 3]
  #why: Easier for one of you. Her hands have something to do, and you've stopped them.
  #src: H-06, H-13
  #thinks samira: And who tells her it's late, you?
  ~ samira_stance = shift(samira_stance, -1)
  #samira: guarded crossed hob-side
  #you: sit table-guest
  She turns it right down. The girl looks at the ring, and at the clock, and puts her forehead on the table.
* (dont_stop) ["Don't stop. I can talk while you stir. Tell me where I'm not in the way." #emp 4 #aut 5 #pur 4]
  #why: It's her kitchen, and dinner is what this family is doing. You'll see more of it going than stopped.
  #src: H-06, H-08, H-13
  #thinks samira: All right. One that can stand in a kitchen.
  ~ samira_stance = shift(samira_stance, 1)
  #samira: calm stove hob
  #you: stand sink
  SAMIRA: You're in the way wherever. Try the sink. Everybody looks useful by the sink.
- -> purpose

=== purpose ===
{plan_why:
- "ask":
  You say it as you said it at your desk: to ask her about what was said, and to meet the two of them.
  SAMIRA: Ask, then. I'd sooner be asked.
  ~ samira_stance = shift(samira_stance, 1)
- "food":
  You say it as you said it at your desk: to see that there's food in.
  SAMIRA: To see that there's food in.
  ~ samira_stance = shift(samira_stance, -1)
- "nights":
  You say it as you said it at your desk: to find out who has the children at night.
  SAMIRA: They're not library books.
- else:
  You say it as you said it at your desk: every call has to be followed up.
  SAMIRA: Every one. You must be worn out.
}
#samira: guarded crossed hob-side
SAMIRA: So what is it I've done? #own-words
* (routine) ["Nothing at all. It's just a routine visit, we do hundreds of these." #emp 3 #cla 1 #gate: dignity]
  #why: It calms the room for as long as it takes her to remember the phone call. It isn't routine, and she knows it.
  #src: H-03, A-01
  #thinks samira: Routine. The girl on the phone said somebody'd rung.
  ~ owed = "routine"
  ~ samira_stance = shift(samira_stance, -1)
  #samira: shut
  SAMIRA: Routine. So you've been to next door's as well. Only the girl on the phone said somebody'd rung.
  -> caught
* (as_said) ["Somebody rang us: always in the yard, no food in, you out at night. I'm asking you." #emp 3 #cla 5]
  #why: What was said, all of it, and then the question. It's hard to hear, and now she knows what she is answering.
  #src: A-01, H-03
  #thinks samira: There. That's the size of it, then.
  ~ samira_stance = shift(samira_stance, 1)
  #samira: startled stand hob-side
  SAMIRA: Yard, true. Night, true. No food. #duty: told-why
  She holds up the spoon. It drips.
  SAMIRA: You're stood in it.
* (concerns) ["There've been some concerns about the children, and we have a duty to follow those up." #emp 2 #cla 2]
  #why: Correct, and it has no edges. She has to fill it in herself, with her children on the bench.
  #src: A-01, H-03
  #thinks samira: Concerns about what? He can hear you.
  ~ samira_stance = shift(samira_stance, -1)
  -> dragged_out
- -> who_rang

=== dragged_out ===
#samira: guarded
SAMIRA: Which concerns? Say them. They're my children.
So you say them: the yard, the food, the nights. By the third it sounds like a list. #duty: told-why late
SAMIRA: No food.
She looks at the pan, as if it might have heard.
-> who_rang

=== caught ===
* (own_it) ["She was right, and I wasn't straight. Somebody rang: the yard, no food in, you out at night." #emp 4 #cla 5 #repair: dignity]
  #why: Taken back inside a minute, with the true thing in its place. It costs a red face.
  #src: A-01, H-03
  #thinks samira: Went red. Good. I'd have gone red.
  ~ owed = ""
  ~ samira_stance = shift(samira_stance, 1)
  #samira: guarded
  SAMIRA: That's better. It's horrible, but it's better. #duty: told-why
  -> who_rang
* (once_rung) ["Well, it is routine, once somebody's rung. That's all I meant by it." #emp 2 #cla 2]
  #why: Nearly true, which is the trouble with it. She heard what you meant the first time.
  #src: A-01
  #thinks samira: They do a little dance with it.
  -> dragged_out
* (dont_worry) ["Please don't you worry about that side of it. It's really nothing to get upset about." #emp 3 #cla 1]
  #why: Soothing, and it leaves her not knowing what she has been accused of. That is what's upsetting.
  #src: A-02, A-01
  #thinks samira: I'll say what I get upset about.
  -> dragged_out

=== who_rang ===
#samira: guarded crossed hob-side
SAMIRA: It's him with the cat. It is, isn't it? It's the bikes.
* (not_say) ["They gave no name, and I'd not say if they had. These calls are often wrong, or half wrong." #emp 3 #cla 5]
  #why: No hint either way, and fair to her and to whoever rang. It's all you can honestly give.
  #src: I-05, H-36
  #thinks samira: Fair enough. I'd not want mine said.
  ~ samira_stance = shift(samira_stance, 1)
  SAMIRA: Which half?
* (fallen_out) ["I can't say who it was. Have you fallen out with anybody in the yard lately?" #emp 2 #cla 3 #proc]
  #why: You've as good as told her. Tomorrow she'll meet him by the bins, and she'll know what you know.
  #src: I-05
  #thinks samira: So it is the cat.
  #samira: angry
  SAMIRA: Thank you. That's all I wanted to know.
* (spite) ["Some people have nothing better to do. I honestly wouldn't take it to heart, {samira}." #emp 4 #cla 1]
  #why: Warm, and on her side. You've also decided it was spite, and you've been in the flat four minutes.
  #src: H-36, D-10
  #thinks samira: How would you know? You've not asked me yet.
  SAMIRA: Where would you take it?
- -> food

=== food ===
#samira: calm stove hob
#hana: calm draw table-small
- (opts)
* (look_lunchboxes) [The lunch boxes #look: lunchboxes]
  Two, open, half made up for the morning. One label has a snail on it. The other has seven dots, in order of size.
  -> opts
* (look_calendar) [The calendar #look: calendar]
  The days are crossed off, one by one. There's a red ring, five days on. A month after that, in felt pen, a pair of boots.
  -> opts
* (look_letters) [The letters in the rack #look: letters]
  All of them slit open, with dates on them. At the back, a brown one that nobody has touched.
  -> opts
* (look_drawing) [The drawing on the fridge #look: drawing]
  Three people and a telephone. The telephone has a face, and is as tall as anybody.
  -> opts
* (list) ["Could you take me through what they've had today? Say from breakfast." #emp 2 #col 2 #pur 3]
  #why: You'll get an answer. You'll get the answer anybody would give to an exam.
  #src: H-08
  #thinks samira: Porridge. Is porridge right?
  ~ samira_stance = shift(samira_stance, -1)
  #samira: guarded
  SAMIRA: Porridge. Sandwich, carrot, yoghurt. This. Do I pass? #notice: food
  -> write_food ->
* (fight_over) ["What do they fight over, out of that pan?" #emp 3 #col 4 #pur 4]
  #why: Asks about food by way of dinner, which is there. Nobody has to prove anything, and you learn more.
  #src: H-08, H-13
  #thinks samira: What do they fight over. Nobody's asked me that.
  ~ samira_stance = shift(samira_stance, 1)
  #samira: warm stand hob-side
  SAMIRA: The bottom. I've to burn it evenly, or there's a tribunal. And it's lentils. {idris} thinks it's mince. He's eight, let him have it. #notice: food
  On the bench somebody's pencil goes on, a bit too steadily.
  -> write_food ->
* (smell_it) ["I don't need to see a thing. I can smell that they're well fed." #emp 4 #col 3 #pur 1]
  #why: A kind thing to say to a woman who's been called that. You can't smell the twenty-sixth of the month.
  #src: H-36, D-10
  #thinks samira: Can you. That's some nose.
  SAMIRA: You can put that in, can you? That you smelt it?
* (cupboards) ["I would need to see in the cupboards, {samira}. Just so I can say I've looked." #emp 1 #col 1 #pur 3 #gate: dignity]
  #why: With dinner on the stove it tells you nothing you can't see, and it's done to her in front of her children.
  #src: H-08, H-06
  #thinks samira: In front of them. In front of him.
  ~ owed = "cupboards"
  ~ samira_stance = shift(samira_stance, -2)
  #samira: shut stand hob-side
  #idris: worried
  She opens them herself, left to right, every door. Tins, rice, flour, onions. She does the one under the sink. #notice: food
  SAMIRA: There's a top one. You'd want a chair. Do you want a chair?
  The boy has stopped drawing.
  -> write_food ->
- -> nights

=== nights ===
#samira: guarded stove hob
#idris: calm draw table-child
SAMIRA: Then nights. Go on.
* (manage) ["How do you manage it, work and bedtime?" #emp 3 #cla 3 #evo 5]
  #why: Takes it for granted that she does manage, and she tells you about the work. You still don't know who is with them.
  #src: A-03, H-36
  #thinks samira: Manage. Well, I do. That's the word for it.
  {samira_stance >= 4:
    #samira: warm
    SAMIRA: Offices, eight till ten. I do the bins and the phones. You know them all by their bins. There's one up there eats a whole family bag, every day, and files the packet.
  - else:
    SAMIRA: I go out at ten to eight, and I'm back by twenty past ten. I clean. We manage.
  }
* (who_helps) ["When are you at work, and who helps?" #emp 3 #cla 4 #evo 3]
  #why: Two plain questions, asked as you'd ask anybody with a job. She can answer them standing up.
  #src: H-36, H-12
  #thinks samira: Who helps. All right. That I can answer.
  SAMIRA: Eight till ten, weekdays. Offices. My cousin comes, {nadia}. She's doing her nursing, so she sits there with a book of feet. They don't stir. #notice: sits
  ~ knows_sits = true
* (hard) ["It must be so hard to leave them, of a night, at that age." #emp 4 #cla 1 #evo 2]
  #why: Sympathy with a charge inside it. She hears the word "leave".
  #src: A-02
  #thinks samira: I don't leave them.
  SAMIRA: I don't leave them. I go to work.
* (whos_looking) ["So who's looking after them, then, while you're out at night?" #emp 1 #cla 3 #evo 1]
  #why: It's the right thing to know, in the caller's own words and very nearly his voice.
  #src: A-01, D-10
  #thinks samira: While I'm out. Like I'm at the bingo.
  ~ samira_stance = shift(samira_stance, -1)
  #samira: angry
  SAMIRA: The cat.
  Nobody laughs but {hana}.
- -> his_dad

=== his_dad ===
#samira: calm stand hob-side
SAMIRA: And {yusuf}'s on the turbines, off Denmark. April till the end of October. Then he's under my feet till spring.
* (happy_with_it) ["And is he happy about you going out to work in the evenings?" #emp 2 #cla 2 #evo 1 #bias]
  #why: Would you ask it of a husband? It puts a man in the room who forbids things, and nobody had mentioned one.
  #src: D-10, H-36
  #thinks samira: Do they ask everybody that, or is it me?
  ~ samira_stance = shift(samira_stance, -1)
  #samira: guarded
  SAMIRA: Happy? He's jealous. It's indoors.
* (both_parents) ["So you're having to be both parents, really. You must be exhausted." #emp 4 #cla 1 #evo 2]
  #why: Kind to her, and it has rubbed him out. There's a telephone with a face on the fridge.
  #src: D-10, A-02
  #thinks samira: He does the reading. Every night. From a mast.
  SAMIRA: No. He's the other one.
* (hear_from_him) ["I'd like to hear from him as well, if that's all right with you. When's he about?" #emp 3 #cla 4 #evo 3]
  #why: He's their dad, and he can be asked. You go to him through her, and not round her.
  #src: H-36, I-03
  #thinks samira: They want to talk to him. They don't, usually. Plumbers don't.
  SAMIRA: Half past, every day, on that thing. You'll have to get past {hana}. #duty: dad-heard late
* (what_hed_say) ["If I asked {yusuf} how it's all going, what would he say?" #emp 3 #cla 3 #evo 5]
  #why: It has her think about her own family from a mile up. What he'd really say is still to be asked.
  #src: A-03
  #thinks samira: He'd say eat something. No. Not that.
  #samira: warm
  SAMIRA: He'd say, sit down. He says it about once a minute. He's never seen me do it.
- -> asking

=== asking ===
#samira: calm stove hob
#hana: worried sittoy table-small
#idris: calm draw table-child
{hana} has turned right round on the bench, to look at you.
HANA: Is it about the beds?
* (looks_lovely) ["No, sweetheart. I won't go poking about, {samira}. I can see it's a lovely home." #aut 4 #chi 1 #col 3 #bias]
  #why: Tactful, and she'd be glad of it. Nobody has asked the children anything, because their mum is nice.
  #src: D-10, H-15, H-36
  #thinks samira: Is that it? Then what was it all for?
  #samira: calm
  {hana} turns back round.
  -> dinner
* (show_me) ["Could they show me where they sleep? And ten minutes with {idris}, drawing, while you cook?" #aut 4 #chi 5 #col 4]
  #why: Their mother is asked first, and told what for. Then it's a visit to two people, and not to a bedroom.
  #src: H-09, H-15, H-16
  #thinks samira: Asked me. Then him. That's the right way round.
  ~ samira_stance = shift(samira_stance, 1)
  SAMIRA: Ask him. If he's bored he'll say. Door open, mind, I want to hear.
  -> bedroom
* (procedure) ["I'll need to see the bedrooms, and {idris} on his own. It's just procedure." #aut 1 #chi 3 #col 1]
  #why: Both are right to want. Neither is yours to need, on this visit, and nobody in the room was asked.
  #src: T-09, H-16, A-01
  #thinks samira: Need. It was all going so nicely.
  ~ samira_stance = shift(samira_stance, -1)
  {samira_stance >= 3:
    SAMIRA: Is it. Go on, then. Door open.
    -> bedroom
  }
  #samira: guarded
  SAMIRA: Not on his own. He's eight. You can talk to him here, over his dinner.
  -> dinner

=== write_food ===
* (wording) [Write it down #ask: notebook food]
- ->->
