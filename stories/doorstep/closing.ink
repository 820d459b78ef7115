=== what_he_said ===
#place: kitchen by stairs
#time: 16:32
#kai: calm sit table-child
#darren: guarded stand hob
#you: stand doorway
{not knows_awake:
  Down in the kitchen the window has gone dark. {kai} gets up to his tea and starts on the wall.
  {told: -> ideas}
  -> route
}
#darren: worried sit table-end
#you: sit table-side
{kai} is laying peas in a row across his plate. His dad sits down opposite him and looks at you.
DARREN: So what's he say?
* (his_words) {the_morning.how_to_say} ["In his words: he's a good waker-upper. He stays awake so the alarm can't miss him." #emp 4 #cla 5 #chi 5]
  #why: His words, in his hearing, and nothing added. His dad hears {kai} and not you.
  #src: H-17, A-01
  #thinks darren: I bought it so he'd sleep.
  ~ darren_stance = shift(darren_stance, 1)
  -> the_clock
* (proud_of_it) {the_morning.have_to} ["He stays awake so the alarm can't miss him. I think he's proud of it." #emp 4 #cla 4 #chi 4]
  #why: Kind, and true as far as it goes. {kai} had words for it, if he'd been asked.
  #src: H-18, H-17
  #thinks darren: I bought it so he'd sleep.
  ~ darren_stance = shift(darren_stance, 1)
  -> the_clock
* (own_the_secret) {promised} ["{kai}, I said it'd be our secret. I was wrong to. Can you and me tell Dad?" #emp 4 #cla 5 #chi 5 #repair: dignity]
  #why: You say it was your mistake, to him first, and then he isn't alone with it any more.
  #src: H-18, H-17
  #thinks kai: They said sorry to me. Not to Dad. To me.
  ~ promised = false
  ~ darren_stance = shift(darren_stance, 1)
  KAI: I stay awake. So it can't miss me.
  -> the_clock
* (mainly_buses) ["Oh, it was buses, mainly. He's a lovely boy. He's a real credit to you." #emp 3 #cla 1 #chi 1]
  #why: Everybody breathes out. {kai} told you the one thing he needs his dad to know, and it is still in your pocket.
  #src: H-19, A-01
  #thinks kai: They forgot. Or they didn't.
  #darren: calm
  DARREN: He could talk a bus to sleep.
  {not told: -> route}
* (half_the_night) ["He's up half the night over these mornings, {darren}. That's why he's tired." #emp 2 #cla 3 #chi 3]
  #why: More than {kai} said, and without the words he would have used. It lands on him and on his dad.
  #src: H-18, R-08
  #thinks darren: Half the night. Half the night.
  #thinks kai: I didn't say half.
  ~ darren_stance = shift(darren_stance, -1)
  #darren: tearful
  #kai: shut
  A pea goes on the floor, and nobody picks it up.
  {not told:
    DARREN: He's told you, then. About the twenty-five minutes.
  }
- -> ideas

=== the_clock ===
#darren: tearful sit table-end
#kai: warm
{not told:
  DARREN: So you've had it all, then. Twenty to seven and everything.
}
DARREN: I got him the loudest one they had. That was so he could sleep.
KAI: It is very loud.
DARREN: Come here. How long have you been doing that?
KAI: I don't know. I can't see the clock from the clock.
#darren: warm stand counter
They both laugh, and his dad has to go and look in a cupboard for a bit.
-> ideas

=== ideas ===
#darren: worried
DARREN: They'll not move the shift. I've asked. So.
* (which_of_these) ["There's the club, a childminder, a swap at work, his mum. Any of those any good?" #col 3 #evo 3]
  #why: Sensible, and yours. He has to say no to each before he gets to his own.
  #src: A-03
  #thinks darren: Tried it. Can't. Tried it. Miles away.
  DARREN: Club's quarter past. Childminder's more than I clear. {leanne}'s cooking on a boat till Christmas. Which of them did you want me to try again?
* (voices) {knows_aunt} ["{kai} says {shell} could ring. She does voices, I hear. What do you make of that?" #col 4 #evo 4]
  #why: It's {kai}'s idea, given back as his. His dad can say what's wrong with it, and doesn't.
  #src: H-20, A-03
  #thinks darren: He asked for {shell}.
  #darren: warm
  DARREN: Did he? She'd have rung from day one. I told her we'd manage. I was very definite about it.
* (parent_group) ["There's a parenting group on Wednesdays. I could put your name down." #col 1 #evo 1 #over]
  #why: A service, because you have one. Nothing in his parenting gets somebody into that house at twenty to seven.
  #src: T-11
  #thinks darren: This one thinks I don't know how to be his dad.
  ~ darren_stance = shift(darren_stance, -1)
  DARREN: Will it walk him to school?
* (four_in_the_morning) ["You'll have been round this at four in the morning. What've you got?" #col 5 #evo 5]
  #why: Takes for granted that he has thought about his son. He has, and it's better than your list.
  #src: A-03
  #thinks darren: Every night. Every single night.
  ~ knows_aunt = true
  ~ darren_stance = shift(darren_stance, 1)
  #darren: worried
  DARREN: My sister. She'd ring him, twenty to, and stop on till the knock. Every day, if I asked. I've not asked. She went to Hull for a job and a fella, first thing she's ever had of her own. I said we'd manage. #notice: aunt
- -> money

=== money ===
// The letters in the door have their use in talk, if they have one.
* (leave_it) [Leave money alone. He has told you enough for one day. #emp 3 #aut 4 #cla 2]
  #why: Tactful, and perhaps right. You'll be guessing about it until somebody asks.
  #src: H-36
  #thinks darren: Stopped asking. That's something.
  {inside:
    #darren: guarded stand counter
    He fills the kettle, and doesn't put it on.
  - else:
    He wheels the scooter in out of the wet.
  }
* (every_family) ["I ask every family this: is money making any of it harder? You can leave that one." #emp 3 #aut 5 #cla 4]
  #why: Asked of everybody, so that he isn't the one who got asked; and he may leave it lying.
  #src: H-08, H-14
  #thinks darren: They ask everybody. Do they? They might.
  #darren: calm
  DARREN: If I drop the earlies I'm two hundred a month down, and then it's the rent. So it's not the money. It's just the money.
* (red_letters) {step.look_letters} ["I couldn't help seeing the red letters in your door. Are you behind with things?" #emp 2 #aut 2 #cla 4]
  #why: It may matter. Seen on the step and saved up until now, it sounds like a thing you found.
  #src: H-08, H-14
  #thinks darren: So that's what they were looking at.
  #darren: guarded
  DARREN: One of them's next door's.
* (sounds_hard) ["It sounds so hard, just keeping all the plates spinning. I do really feel for you." #emp 3 #aut 3 #cla 1]
  #why: Sympathy at the place where a question was due. He has no use for it, and doesn't know what to do with his face.
  #src: A-02, H-36
  #thinks darren: It's not plates. It's one plate.
  DARREN: Ta.
- -> tomorrow

=== tomorrow ===
{inside:
  #time: 16:40
  Nobody says anything. It's twenty to five on a Tuesday, and the next early is tomorrow. Fourteen hours.
- else:
  #time: 16:20
  Nobody says anything. It's twenty past four on a Tuesday, and the next early is tomorrow. Fourteen hours, a bit over.
}
* (ring_now) ["So who's with him at twenty to seven? Who could we try now, before I go?" #pur 4 #cla 4 #col 3 #evo 3]
  #why: Plain, a bit blunt, and the only question tonight with a time in it. Help can start on the first visit.
  #src: A-01, H-37
  #thinks darren: Now? With them stood there? Right. Now.
  ~ cover = true
  {inside:
    #darren: worried phone hob
    He goes over to the cooker to ring, and keeps his voice down.
  - else:
    #darren: worried phone
    He rings from the step, over the road, and keeps his voice down.
  }
  DARREN: It's me. Could he come to you at twenty to, tomorrow? In his coat, if he's not dressed. No. No, nothing's wrong. Well. It is, a bit. #duty: cover-tonight
  {knows_aunt:
    Then he rings Hull. You can hear her from where you are.
    SHELL: About time, you daft sod. Five months. Put him on.
  }
* (no_more) ["He can't be left again tomorrow. I'd have to take that very seriously, {darren}." #pur 3 #cla 3 #col 1 #evo 1 #over]
  #why: Clear about tomorrow, and no help with it. What he learns is not to tell you.
  #src: A-01, T-11
  #thinks darren: Should have kept my mouth shut.
  ~ darren_stance = shift(darren_stance, -2)
  #darren: guarded
  DARREN: And who pays the rent, while you're taking it seriously?
* (have_a_think) ["Have a think about it between you, and I'll give you a ring on Friday." #pur 2 #cla 1 #col 3 #evo 2 #under]
  #why: Respectful, and too late: there are two mornings before Friday.
  #src: H-37
  #thinks darren: Friday. What's he do Wednesday?
  DARREN: Friday.
* (if_it_went_well) ["What would tomorrow look like, if it went the way you'd both want it to?" #pur 3 #cla 2 #col 5 #evo 5 #under]
  #why: A lovely question for another day. It leaves tomorrow just where it was.
  #src: A-03, H-37
  #thinks darren: It'd be a Sunday.
  #darren: warm
  DARREN: He'd be asleep, and I'd be two people.
- -> sharing

=== sharing ===
DARREN: And {deputy} gets all this, does he?
* (between_us) ["Not if you'd rather not. This can stay between us for now." #aut 4 #cla 1 #proc]
  #why: A comfort you can't give. Part of this has to be shared, and he'll hear that it was.
  #src: I-01, I-03
  #thinks darren: Nothing stays between us. There's no us.
  DARREN: Yeah. All right.
* (routine) ["I'll be talking to school and the GP, but that's all just routine." #aut 2 #cla 3]
  #why: Open that you'll do it, and closed about what. He's being told, not asked.
  #src: I-03, I-02
  #thinks darren: Routine for who?
  DARREN: Course you will.
* (with_you) ["School, yes, the part that helps {kai}. I'd sooner do it with you than round you." #aut 5 #cla 4]
  #why: What is shared, why, and a seat at it. If you ever had to do it without him, he'd believe you now.
  #src: I-03, I-01
  #thinks darren: With me. All right. I'd like to see his face.
  ~ darren_stance = shift(darren_stance, 1)
  {ideas:
    DARREN: I'll do {ruth} myself. She's got a side door, she's in with the bread at half six. {deputy}, you can have. #duty: school-told
  - else:
    DARREN: I'll do {ruth} myself, at the club. She's never once said "concerns". {deputy}, you can have. #duty: school-told
  }
- -> his_mum

=== his_mum ===
DARREN: You'll be ringing his mum and all.
* (best_not) ["I don't see that we need to drag {leanne} into it at this stage." #col 3 #cla 2 #evo 1]
  #why: It spares him a conversation. She is {kai}'s mum, wherever she's cooking, and she'll hear of it.
  #src: H-36, I-03
  #thinks darren: Drag her in. She's not a cat.
  DARREN: She's his mum.
* (tell_her_first) ["I should, yes. Will you tell her yourself first? I'd leave it until Thursday." #col 4 #cla 4 #evo 3]
  #why: Says it will happen and by when, and leaves him the telling. She is a parent, not a surprise.
  #src: I-03, A-01
  #thinks darren: Tell her tonight, then. When she rings. After the stops.
  DARREN: She rings at bedtime, after galley's shut. He does her the stops. I'll tell her after the stops. #duty: mum-told
* (how_would_she) ["How do you think she'd take it? What would she want you to know?" #col 5 #cla 3 #evo 5]
  #why: It makes him think of her well. It doesn't say who'll tell her, or when, and he is good at managing alone.
  #src: A-03, H-36
  #thinks darren: She'd say, why didn't you say.
  #darren: warm
  DARREN: She'd say I'm a stubborn sod. She'd say it nicely.

- -> leave

=== leave ===
DARREN: Is that it?
* (own_the_bluff) {bluffed} ["I said it wasn't up to you. It was, and I shouldn't have. Friday at four?" #emp 4 #pur 4 #repair: dignity]
  #why: Late is still in time. He has something to tell that isn't the bluff.
  #src: T-09, A-01
  #thinks darren: They came back for it. They didn't have to.
  ~ bluffed = false
  ~ darren_stance = shift(darren_stance, 1)
  #darren: startled
  DARREN: ...Friday at four. #duty: next-date
* (own_the_promise) {promised and not bluffed} ["{kai}, I said I'd keep a secret, and I can't. I was wrong. Can we do it Friday?" #emp 4 #pur 3 #repair: dignity]
  #why: Said to him, in front of his dad, without spending what he told you. It should have been said upstairs.
  #src: H-18, H-17
  #thinks kai: So they did remember.
  ~ promised = false
  KAI: So do I get to choose what we say? #duty: next-date
  His dad looks from one of you to the other, and for once doesn't ask.
* (own_the_time) {not bluffed and not promised} ["I've kept you ages, and I never once asked if that was all right. I'm sorry." #emp 4 #pur 3 #repair: dignity]
  #why: A small thing, owned without being asked. It's how he'll know what you do with large ones; he still doesn't know when he'll see you.
  #src: A-01, H-06
  #thinks darren: Noticed that, did they. So did I.
  ~ darren_stance = shift(darren_stance, 1)
  {inside:
    DARREN: You have. Bring your own fish fingers.
  - else:
    DARREN: You have. Next time bring twelve fish fingers.
  }
* (due_course) ["I'll talk to my manager, and somebody will be in touch in due course." #emp 1 #pur 2]
  #why: Correct. He'll watch the letter box until you do.
  #src: A-01
  #thinks darren: Somebody. Not even you, then.
  DARREN: Somebody.
* (friday_at_four) ["Friday at four, if that suits you both. I'll bring what I've written, for you to read." #emp 3 #pur 4]
  #why: Who, when, and what he'll hold in his hand. He can plan round that, and disagree with it.
  #src: H-03, A-01
  #thinks darren: Friday. To read.
  DARREN: I read slow. #duty: next-date
* (brilliantly) ["Thank you, honestly. You're doing brilliantly. I'll be in touch." #emp 3 #pur 1]
  #why: Nice to hear for as long as it takes to shut a door. When, and about what?
  #src: A-01
  #thinks darren: Brilliantly.
  DARREN: Am I.
- {
- inside and darren_stance >= 4:
  #place: step
  #time: 16:46
  #you: stand low-step
  #darren: calm stand frame-side
  #kai: calm sittoy stairs
  He sees you out as far as the scooter. Behind him {kai} says it's the nineteen you want, and which stop, and that you've missed one but there's one at seven minutes past.
  DARREN: They've got a car, {kai}.
  KAI: They might not always.
- inside:
  #place: step-shut
  #time: 16:46
  #you: stand path
  The door shuts behind you, not hard. Through the glass you can hear plates.
- else:
  #place: step-shut
  #time: 16:28
  #you: stand path
  The door shuts, not hard. Then somebody going upstairs, two at a time, and somebody after him, one at a time.
}
-> car
