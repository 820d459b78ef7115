=== flat ===
// The damp, if nobody has shown it yet: she has a photograph, for anybody it would help to show.
{knows_damp: -> repairs}
#samira: calm stand sink
{opened:
  She props the letter up against the tap, where she can see it.
}
* (homely) ["You've made it really lovely in here, you know. It's so homely." #evo 2 #col 3 #cla 2]
  #why: It is, and she has. It's the second time this hour that nobody asked about the rest of it.
  #src: H-36, D-10
  #thinks samira: In here, yes.
  SAMIRA: In here, it is.
  -> meals
* (bigger_place) ["Have you thought about somewhere a bit bigger, with the two of them growing?" #evo 1 #col 1 #cla 2]
  #why: It takes space for the trouble, and your answer for hers. She's paying for two bedrooms.
  #src: D-10, A-03
  #thinks samira: I have somewhere bigger. It's wet.
  SAMIRA: I've thought about the one I'm paying for.
  -> meals
* (asked_twice) ["Is there anything in the flat you've had to ask for twice? It can help if I've seen it." #evo 3 #col 4 #cla 4]
  #why: Asked about what she has already tried, with a reason why it helps to show you.
  #src: H-10, A-03
  #thinks samira: Twice. Try since Easter.
  ~ knows_damp = true
  #samira: worried texting sink
  SAMIRA: Four times. Here. That's the little room. That's meant to be {hana}'s corner.
  On her phone: a dark, spotted stain, with dashes of pencil round it, and a date. #notice: damp #notice: coast
  -> repairs

=== repairs ===
#samira: guarded stand sink
SAMIRA: They've got it down as steam. They say open a window. Four times I've rung. It's got my name on, and "condensation".
* (by_spring) ["If that room was right by the spring, what would be going on in there?" #pur 2 #col 5 #evo 5]
  #why: She knows just what would be going on in there. It's a lovely minute, and the stain has the rest of the evening.
  #src: A-03, H-10
  #thinks samira: Bunk beds. A lamp each. What's the point.
  #samira: warm
  SAMIRA: Bunk beds. A door that he can shut. Him shutting it.
  She looks at the tap for a bit.
* (ring_them) ["They're open till seven. Shall we ring now? You talk, and I'll be the other name on it." #pur 4 #col 4 #evo 2]
  #why: A bit brisk, and it's one call. It's hers to make, and this time somebody official is standing by the kettle.
  #src: T-11, H-10, A-03
  #thinks samira: Now? With them stood there? All right. Now.
  ~ rung = true
  -> on_hold
* (refer) ["I'll put a referral in to housing for you. They do tend to listen to us." #pur 3 #col 1 #evo 1]
  #why: It might work, in its time. She'd have one more thing going on about her in an office.
  #src: A-01, A-03
  #thinks samira: And then it's in a tray.
  SAMIRA: They tend to. All right.
- -> meals

=== on_hold ===
#samira: worried stand sink
{plan_find:
  The number's in your book. She puts it on the worktop, on speaker, against the sugar.
- else:
  It takes you three menus on two phones to find the number. She puts it on the worktop, on speaker, against the sugar.
}
A guitar plays for eleven minutes. She wipes everything there is.
SAMIRA: Two children. Yes. No, it's not steam, it's got edges. My son's drawn round it. With dates. Yes, I've got a social worker here. No. For the damp.
She writes on the back of her hand: a number, a name, Thursday fortnight. #duty: repairs-rung
#samira: startled stand sink
SAMIRA: He said sorry. He's called Craig.
-> meals

=== meals ===
#samira: calm stand sink
{plan_find:
  You have one thing left on your page: dinners.
- else:
  It comes to you that half-term has dinners in it, and no school.
}
* (entitled) ["And you'll definitely be entitled to free school meals, from what you've said." #aut 3 #cla 1 #evid]
  #why: Good news, said as if it were known. She may plan a month round it, and you haven't seen a figure.
  #src: R-08, H-14
  #thinks samira: Definitely. The last one said definitely.
  SAMIRA: They said not, last year.
* (both_forms) ["School dinners: you might get them, I don't know. Holiday clubs feed them too. Want the forms?" #aut 5 #cla 4]
  #why: What you know, what you don't, and whether she wants it. Nobody's been put down for anything.
  #src: H-14, R-08
  #thinks samira: I don't know, they said. I could go off them, or I could like them.
  #samira: warm
  SAMIRA: Holiday ones, yes. He'll be livid. He'll have to talk to people. #duty: money-help late
* (tell_school) ["I'll have a word with school, and get them put down for free dinners." #aut 1 #cla 3]
  #why: Practical, and over her head. School would have it before she'd decided to say.
  #src: I-03, T-11
  #thinks samira: A word. At the gate it'll be all of them.
  SAMIRA: I'd sooner have my own words with school.
- -> offer
