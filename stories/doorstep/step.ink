=== step ===
{plan_text:
  ~ darren_stance = shift(darren_stance, 1)
  #place: step by drive
  #time: 15:50
  #you: stand step
  #darren: guarded crossed frame
  The door is open before you've locked the car. A man in work trousers, arms folded. He's been watching for you.
- else:
  #place: step-shut by drive
  #time: 15:50
  #you: stand step
  You knock. Somewhere in there a television goes down. You have your hand up to knock again when the door goes.
  #place: step
  #you: stand step
  #darren: angry crossed frame
  A man in work trousers, arms folded, filling the doorway.
}
DARREN: You're the letter. I've read it. He's tired. He's seven. And what goes on in here is none of your business.
It goes up the street. Across the road a curtain moves. Behind him in the hall something fries, and a smaller voice asks who it is, and isn't told.
- (opts)
* (look_letters) [The letters in the door #look: letters]
  Three letters in the flap behind him, unopened, two with red print. Yours is on the stairs, opened, with a mug ring on it. #notice: letters
  -> write_letters ->
  -> opts
* (look_jumper) [The jumper on the banister #look: jumper]
  A school jumper, small, washed and dripping on to newspaper.
  -> opts
* (dry) ["If it's all fine, it won't take long. Shall we do this inside, in the dry?" #emp 2 #aut 1 #pur 3]
  #why: Sensible in the rain. To him it is a foot in the door, and "if it's all fine" is a dare.
  #src: H-06
  #thinks darren: Last one came in out of the wet.
  ~ darren_stance = shift(darren_stance, -1)
  #darren: angry
  His arms fold tighter.
  DARREN: Last one came in in the dry.
* (five) ["Nobody asked if you wanted this. I'm {worker}. Five minutes out here, then you say about inside." #emp 4 #aut 5 #pur 4]
  #why: Says who, and gives him the one thing that is his to give: the say over his own door.
  #src: H-06, H-24
  #thinks darren: They stepped down. They never step down.
  ~ darren_stance = shift(darren_stance, 1)
  #you: stand low-step
  #darren: guarded stand
  You step down to say it. It puts your eyes below his. His arms come undone. He gets out his phone, sets a timer, and shows you: five minutes, going.
* (obliged) ["When a school rings us with a worry we're obliged to come and look into it, I'm afraid." #emp 3 #aut 2 #pur 3]
  #why: True and polite. "Obliged" and "afraid" leave him nothing to decide, and nobody who decided.
  #src: H-03
  #thinks darren: Afraid. You're not the one who should be afraid.
  DARREN: Obliged.
  He says it like something off a menu.
* (had_us_before) {plan_file} ["I know you've had a hard time with us before. I really want this to be different." #emp 3 #aut 2 #pur 2]
  #why: Kind, and from the file. But it was his to raise, and you have raised it on the street.
  #src: H-01, H-22
  #thinks darren: Read all about me, then. And says so out here.
  DARREN: Do you. Do they give you that to read in the car?
- DARREN: So what is it, this? In English.
-> what_for

=== what_for ===
{plan_why:
- "meet-kai":
  You say it as you said it at your desk: to meet {kai}, and find out what his mornings are like.
  He looks at his feet.
  DARREN: Mornings.
  ~ darren_stance = shift(darren_stance, 1)
- "food":
  You say it as you said it at your desk: to see there's food in and a bed made.
  DARREN: There's a bed made. There's a kettle on, and all, and it's staying where it is.
- "phone":
  You say it as you said it at your desk: how he spoke to the school.
  DARREN: I'll tell you how I spoke to the school. Slow. So he'd get it.
  ~ darren_stance = shift(darren_stance, -1)
- else:
  You say it as you said it at your desk: a referral came in, and a visit is what happens.
  DARREN: So it's nobody's idea. It never is. I've never met the fella whose idea it is.
}
-> history

=== history ===
#darren: angry
He comes down on to the sill.
DARREN: Know what the last one said, stood there? "Just a chat." Twelve years ago. You lot took my daughter. #notice: past #own-words
* (sorry) ["I'm so, so sorry. I can't imagine how hard this is, having one of us here again." #emp 3 #cla 2]
  #why: Kind words, and a guess at his feelings by somebody he met two minutes ago. Softer is not nearer.
  #src: A-02, H-24
  #thinks darren: They teach them that voice.
  DARREN: Don't counsel me, mate.
* (today) ["I hear that. But it's a long time ago, and today is about {kai} being tired." #emp 2 #cla 4]
  #why: Clear, and the purpose is right. It also steps over what he has just put down in front of you.
  #src: A-01
  #thinks darren: Not even a second. Not even one second.
  ~ darren_stance = shift(darren_stance, -1)
  DARREN: A long time ago. Is it.
* (read_it) {plan_file} ["I've read it. I'll be about the worst thing that could have come up this street." #emp 5 #cla 4]
  #why: Takes what happened as a fact between you, and says what it makes of you, before asking him for anything.
  #src: A-02, H-22
  #thinks darren: Knows all that. And said it to my face.
  ~ darren_stance = shift(darren_stance, 2)
  #darren: guarded stand
  For the first time he looks at you and not at the lanyard.
  DARREN: Second worst. There's a fella at forty-two with a trumpet.
* (not_read) {not plan_file} ["I didn't know that. There's a file, and I came here without reading it." #emp 4 #cla 5]
  #why: The file lost out to something else in the hour. Said plainly, that costs a little, and he isn't told plain things often.
  #src: H-01, A-01
  #thinks darren: Well, that's a new one. One that says what it hasn't done.
  ~ darren_stance = shift(darren_stance, 1)
  #darren: guarded stand
  DARREN: Well. That's two of us never been let read it.
* (wait) [Say nothing. Stay where you are, and let it be as bad as it was. #emp 4 #cla 2]
  #why: Silence can be respect. It leaves him to say the next true thing; what you came for can wait ten seconds.
  #src: H-22, H-24
  #thinks darren: Not filling it in for me. All right.
  ~ darren_stance = shift(darren_stance, 1)
  #darren: guarded
  Water comes off the porch between you. It goes on longer than is comfortable.
  DARREN: Thirteen in March. I buy a card. I don't know where you'd send it.
- -> seeing_kai

=== seeing_kai ===
#kai: calm sittoy stairs
A stair creaks. Somebody small sits down on the third one up, with a toy bus and a rabbit for a passenger.
DARREN: And he's not here.
KAI: I am, though.
* (edges) ["I'd like to meet him. You can say no. If it's no, we'd work out another way together." #aut 5 #cla 5 #chi 3]
  #why: He may refuse this visit. Saying so out loud is what makes a yes worth having.
  #src: T-09, A-01
  #thinks darren: I can say no? Nobody's ever said that bit.
  ~ darren_stance = shift(darren_stance, 1)
  #darren: guarded grip frame-hand
  You say it and leave it there. He leans on the edge of the door. His thumb works at a blister in the paint. #duty: agreement-asked
* (must) ["I do need to see him while I'm here, {darren}. That part's not up to either of us." #aut 1 #cla 2 #chi 4 #gate: dignity]
  #why: It sounds firm, even kind, and it isn't true: nobody can insist on this visit. A bluff is a debt.
  #src: T-09
  #thinks darren: There it is.
  ~ bluffed = true
  ~ darren_stance = shift(darren_stance, -1)
  DARREN: Says who? Go on. What law?
  -> caught
* (hello) ["Hello. Is that the nineteen?" #aut 3 #cla 2 #chi 5]
  #why: {kai} is a person in the talk, with no demand on him. What you came to ask is still unasked.
  #src: H-13, H-17
  #thinks darren: Don't make me laugh when I'm angry.
  ~ darren_stance = shift(darren_stance, 1)
  #darren: guarded
  KAI: It's a thirty-six. The nineteen's got a stripe.
  {darren} very nearly smiles, and puts a stop to it.
* (leave_him_out) ["That's fine, honestly. It's you I came to talk to. We can leave {kai} out of it." #aut 3 #cla 1 #chi 1 #under]
  #why: A relief to everybody on the step, but it is {kai} the school is worried about.
  #src: H-21
  #thinks darren: Then why's his name on the letter?
  On the stairs the bus stops moving.
- -> at_the_door

=== caught ===
#darren: angry
* (leaflet) ["The Children Act. Section forty-seven. I can get you the leaflet." #aut 1 #cla 1 #chi 2 #over]
  #why: Nobody has decided this is a section 47 enquiry, and even that gives you no right to come in.
  #src: T-02, T-09
  #thinks darren: I looked it up, last time. I bet I've read more of it than you.
  ~ darren_stance = shift(darren_stance, -2)
  DARREN: This isn't one of them. I've had one of them. They come in twos.
* (rules) ["It's just how we have to do it, {darren}. I don't make the rules, I'm sorry." #aut 2 #cla 2 #chi 2]
  #why: It hands the bluff to somebody who isn't there. He has met that somebody before.
  #src: A-01
  #thinks darren: No. You never do.
  DARREN: No. Nobody ever does.
* (mend) ["None. I said it to sound sure. You can say no, and I'd still want to find a way." #aut 5 #cla 5 #chi 3 #repair: dignity]
  #why: Owning it costs you a little face and gives him back his footing. A fair price.
  #src: T-09, A-01
  #thinks darren: Did they just take it back?
  ~ bluffed = false
  ~ darren_stance = shift(darren_stance, 2)
  #darren: startled stand
  His mouth is open, with the next thing already in it. It stays there. #duty: agreement-asked
  DARREN: Nobody's ever took one back.
- -> at_the_door

=== at_the_door ===
{darren_stance >= 4:
  -> come_in
}
DARREN: Go on, then. What's he said about me, {deputy}?
-> worry

=== worry ===
// On the step for most; at the kitchen door for those he let in.
* (specific) ["Asleep at his desk four times. Wanted more dinner twice. I don't know why. What do you think?" #emp 3 #cla 5 #evo 4]
  #why: A fact, where it comes from, and what you don't know. It's a thing he can answer.
  #src: A-01, H-36
  #thinks darren: All right. That's a straight question.
  ~ darren_stance = shift(darren_stance, 1)
  #darren: worried
  DARREN: Four times?
  He looks round at the stairs, as if one of the four might be sitting there.
  DARREN: He's never said.
* (general) ["Just some general concerns around {kai}'s wellbeing. Nothing to get worked up about." #emp 3 #cla 1 #evo 2]
  #why: Meant to soothe. He has to guess what you know, and he will guess worse.
  #src: A-01
  #thinks darren: Concerns. Here we go. They won't say it.
  ~ darren_stance = shift(darren_stance, -1)
  DARREN: Concerns. He's got concerns. I've got a son. What's he think, I don't feed him? Say it. One of you say it.
* (phone_call) ["A lot of it's the phone call, to be honest. They felt quite threatened." #emp 2 #cla 3 #evo 1]
  #why: It is in the referral. It is about a grown man's feelings, and nothing about {kai} follows from it.
  #src: H-22, D-10
  #thinks darren: Ask me where I was stood when it rang.
  ~ darren_stance = shift(darren_stance, -1)
  DARREN: They put it out on the tannoy. It's the school, come to the office. I thought he was dead. I ran, in them boots. And he says, "Is everything all right at home?" So I told him.
- {inside: -> tea}
{darren_stance >= 3: -> come_in}
-> fist

=== come_in ===
~ inside = true
#darren: guarded stand frame-side
He moves out of the way of his own door.
DARREN: Shoes. There's a mat. And you don't go opening things.
-> kitchen

=== fist ===
#darren: angry stand frame
#kai: shut sithug stairs
{worry.specific:
  DARREN: Four times, and they tell you. They don't tell me. They write to you.
}
His fist goes into the frame, flat, the side of it. The letter flap jumps. On the stairs {kai} pulls up his feet. #notice: fist
DARREN: I said. None. Of your. Business.
* (stand) ["I'm not going anywhere until we've talked about {kai}, and shouting won't change that." #emp 1 #pur 3 #chi 2 #proc]
  #why: Brave. Nobody is safer for it, and it makes a winner and a loser in front of {kai}.
  #src: H-24, H-25
  #thinks darren: Then you'll be there all night.
  ~ darren_stance = shift(darren_stance, -1)
  DARREN: Then get wet.
  You do. There's a long minute in which nobody has won anything, and water gets in at your collar.
* (scared) ["I'm scared now, so I'm going to stand by my car. I'd still like to talk." #emp 3 #pur 4 #chi 3]
  #why: Honest, and safe. If you are frightened, somebody of seven may be; stepping away gives him room too.
  #src: H-23, H-25
  #thinks darren: Scared. Of me. With him sat there.
  ~ darren_stance = shift(darren_stance, 2)
  #darren: startled
  He looks at his own hand as if somebody had left it there.
  DARREN: I wouldn't. I've never once.
* (calm) ["Calm down, {darren}. Think of {kai}, sat there having to listen to this." #emp 1 #pur 2 #chi 3]
  #why: You're right about {kai}. Said like that it's a stick, and "calm down" never worked on anybody.
  #src: H-22, H-24
  #thinks darren: Don't you use him.
  ~ darren_stance = shift(darren_stance, -1)
  DARREN: I am thinking of him. Who d'you think I'm thinking of? I've not thought about anything else since half five this morning.
- -> street
