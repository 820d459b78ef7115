=== foot ===
#place: foot by drive
#time: 10:30
#you: stand lift
Over the lift, no number: a circle with a line through it.
- (opts)
* (look_notice) [The notice on the lift #look: notice]
  "Engineers are aware." Under it twelve strokes in biro, in fives, like a cell wall.
  -> opts
* (look_post) [The post boxes #look: post-boxes]
  Hers is the over-full one. Two letters sticking out have the clinic's stamp on.
  -> opts
* (climb) [Take the stairs. #go]
  -> stairs

=== stairs ===
#place: stairs by stairs
#you: lean foot
You stop reading the walls at the second floor. You're carrying a bag and a coat, and nobody.
- (opts)
* (look_chair) [The chair on the half-landing #look: chair]
  A good kitchen chair, the cushion tied on with ribbon. Somebody meant it to stay.
  -> opts
* (up) [Go on up. #go]
  -> landing

=== landing ===
#place: landing by stairs
#time: 10:36
#you: lean by-stairs
#grace: guarded carry doorway
#ezra: calm grace
Seventy-two. You have hold of the rail. A door is open: a young woman, very round, a baby on what's left of her hip. He looks at you, at her, at you.
GRACE: Take your time.
* (missed) ["Thanks for having me. So, I've come about the two clinics {ezra} wasn't brought to." #emp 2 #chi 3]
  #why: Honest about why. It begins with what she did wrong, on a landing, before either of you is sitting down.
  #src: H-03, H-24
  #thinks grace: They've not even got their breath back.
  ~ grace_stance = shift(grace_stance, -1)
  ~ began_badly = true
  GRACE: I know which two.
* (with_both) ["I can't talk yet. How on earth do you do that with the two of them?" #emp 4 #chi 3]
  #why: Says what is true of your own legs, and then thinks of hers. She hears a question and no verdict.
  #src: A-02, H-13
  #thinks grace: They can't breathe. Good. Now they know.
  ~ grace_stance = shift(grace_stance, 1)
  #grace: calm
  GRACE: I don't. That's it, really. I don't.
* (checking) ["No breath. Sorry. He's asking you whether I'm all right, isn't he?" #emp 4 #chi 5]
  #why: {ezra} looked to her before he made up his mind about you. You saw it, and she heard that you saw.
  #src: H-13, A-02
  #thinks grace: They saw that. Nobody sees that.
  ~ grace_stance = shift(grace_stance, 1)
  #grace: warm
  #ezra: warm
  GRACE: He asks me about everybody. You've to wait for the verdict.
  EZRA: Buh.
  GRACE: That's good. That's what he says to buses.
- {plan_why:
- "a-day":
  You say it as you said it at your desk: to find out what a day is like, up here.
  ~ grace_stance = shift(grace_stance, 1)
  GRACE: Long. Come in.
- "clinic":
  You say it as you said it at your desk: to get {ezra} back to clinic.
  GRACE: You and me both. Come in.
- "mood":
  You say it as you said it at your desk: to see how she is in herself.
  GRACE: Out of breath, same as you. Come in.
- else:
  You say it as you said it at your desk: the health visitor asked for an assessment.
  ~ grace_stance = shift(grace_stance, -1)
  GRACE: Of me. Come in.
}
GRACE: And before you do the sum. He's nine months, and I'm thirty-four weeks. Everybody does the sum.
You've done it.
-> flat
