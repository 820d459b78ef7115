=== at_the_window ===
#place: view
#time: 10:46
#grace: worried carry between
#ezra: calm grace
#you: stand beside
She has you over to the window, and {ezra} up to the glass.
GRACE: There. The low one, with grass on. That's the clinic. Second time, I stood here and watched them all go in. I waved.
Down below a bus the size of a shoe comes round the playground.
EZRA: Buh.
* (poor_thing) {not stairs.look_chair} ["You poor thing. It must be so lonely, stuck up here all day with a baby." #emp 4 #chi 2 #evo 1]
  #why: Warm, and it tells her how her day is. She had been about to tell you.
  #src: A-03, A-02
  #thinks grace: I'm not a poor thing. I've got a bus.
  GRACE: I'm not stuck. I'm waiting for a lift. There's a difference, it's just you can't see it from outside.
  -> the_book
* (whose_chair) {stairs.look_chair} ["There's a chair on the stairs, with its cushion tied on. Whose is that?" #emp 3 #chi 2 #evo 4]
  #why: You looked, and you ask what it is for. A thing on a staircase can be easier to talk about than a person.
  #src: H-13, H-36
  #thinks grace: They noticed the chair.
  GRACE: {rahman}'s, next door. She says it's for her knees. She's never once sat on it. She put it there for me, after.
  -> the_fall
* (next_one) ["And there's a third one coming up, isn't there? Will you be able to get to that?" #emp 2 #chi 3 #evo 2]
  #why: A fair question with one possible answer, and the answer isn't hers.
  #src: H-35, A-03
  #thinks grace: Ask the lift.
  GRACE: You tell me. Will it be mended?
  -> the_book
* (thursday) ["What's it like by Thursday? For you and for him?" #emp 3 #chi 4 #evo 5]
  #why: A real day, and both of them in it. She can begin where she likes.
  #src: A-03, H-13
  #thinks grace: By Thursday. All right. By Thursday.
  GRACE: By Thursday he's had every toy twice and he's eaten the book. His gran comes Sundays, that's {gran}, two buses and then the stairs. So it's four days till anyone's got arms.
  {grace_stance >= 5: -> the_fall}
  -> the_book
* (watch) [Say nothing. Watch the bus with {ezra}, until it has gone. #emp 4 #chi 4 #evo 3]
  #why: Nothing is asked, and nobody is hurried. There was a next thing she might say, and room for it now.
  #src: A-02, H-13
  #thinks grace: They're just looking at the bus.
  ~ grace_stance = shift(grace_stance, 1)
  It stops, and lets somebody off, and goes. {ezra} looks at you to see if you've understood.
  -> the_fall

=== the_fall ===
~ fell = true
#grace: shut
GRACE: I did go down. For the first one. Him in the sling, one hand on the rail, and my heel went. Four steps, sat down, like a kid. I never let go of him. He laughed.
GRACE: So I came back up and found the ruler. I've not told {femi}. I've not told anyone. #notice: fall
* (say_nothing) [Let that stand. Go back to the sofa with them. #go]
- -> the_book

=== the_book ===
#place: flat
#time: 10:52
#grace: worried sit sofa
#ezra: startled stand sofa-end
#you: sit floor
{ezra} pulls himself up on the sofa and stands there holding on, astonished.
{fell:
  GRACE: Before you ask, this one's not stopped kicking since. And he's not been weighed since seven months.
- else:
  GRACE: He's not been weighed since seven months. I suppose that's the thing.
}
* (for_my_notes) ["I'll just need a quick look at his red book, if that's all right, for my notes." #col 2 #chi 3 #evo 1]
  #why: You do need to know. This way it is evidence handed up, and she sits and watches you copy it.
  #src: H-06, H-13
  #thinks grace: Go on. Mark it.
  She holds it out. Dots, and a line through them. You copy down the numbers, and she watches the pen. #notice: growth
  -> write_growth ->
* (look_at_him) ["You don't have to show me anything. Anyone can see he's thriving. Look at him." #col 3 #chi 2 #evo 2]
  #why: Nice to hear, and perhaps true. Somebody should look, because it's what everyone is frightened about.
  #src: H-36, H-37
  #thinks grace: You can't see it by looking. That's why they've got scales.
  GRACE: He is big. I think he's big.
* (read_me) ["Would you take me through his red book? You read, I'll follow." #col 5 #chi 4 #evo 4]
  #why: Her book about her son, read by her. You learn how he is growing and how she reads him, both at once.
  #src: H-13, A-03
  #thinks grace: I can do this. I know this one.
  ~ grace_stance = shift(grace_stance, 1)
  #grace: warm sit sofa
  GRACE: That's his line, and that's him, sat on it. Every time. And that's teeth, I've put those in myself: four, no, feel. Five. #notice: growth
  {ezra} bites you, to show how it's done.
  -> write_growth ->
- -> what_now

=== write_growth ===
* (wording) [Write it down #ask: notebook growth]
- ->->
