=== kitchen ===
#place: kitchen by walk
#time: 16:02
#you: stand doorway
#darren: guarded stove hob
#kai: calm sittoy hall
A small hot kitchen. Work boots by the door, toes to the wall, a size eleven and then a size one. He goes to the cooker. {kai} comes down as far as the bottom stair, which has a view.
{step.five:
  {darren}'s phone buzzes. The timer. He turns it off without looking at you.
}
{worry:
  -> tea
}
DARREN: Right. You're in. What's he said about me, {deputy}?
-> worry

=== tea ===
Fish fingers, a pan of peas. He turns each one as if it might be counted. On the window sill a row of bus tickets, dried flat. You stand where you won't be in the way, and are.
- (opts)
* (look_fridge) [The front of the fridge #look: fridge]
  A letter from his works that begins "We regret", and this week's teas in felt pen. Tuesday: FF + P. Somebody has added a bus.
  -> opts
* (look_rota) [The rota beside the clock #look: rota]
  A shift rota. Tuesday, Wednesday, Thursday ringed in red: 07:00. Beside each a question mark, gone over and over. #notice: rota
  -> opts
* (fridge) ["Could I just have a quick look in the fridge while we're here?" #emp 2 #col 2 #pur 3]
  #why: It gets an answer. It also turns his kitchen into an inspection, with his tea going cold in the middle.
  #src: H-08
  #thinks darren: Ten minutes in. That's a record, that.
  ~ darren_stance = shift(darren_stance, -1)
  #darren: angry
  He opens it himself, all the way, and stands back. Milk, ham, half a cake with a seven on it, pots with lids. #notice: food
  DARREN: Do you want to smell it? Go on. Ham's good till Thursday.
  -> write_food ->
* (fussy) ["That smells good. Who's the fussy one?" #emp 3 #col 4 #pur 4]
  #why: Asks about food by way of tea, which is already there. People show you what they aren't asked to prove.
  #src: H-08, H-13
  #thinks darren: All right. You can stop by the door.
  ~ darren_stance = shift(darren_stance, 1)
  #darren: calm
  DARREN: Him. He'll eat peas so long as none of them's touching a finger. I've to build a wall.
  He gets the milk out with his foot in the fridge door: ham, pots with lids, half a cake with a seven on it. #notice: food
  -> write_food ->
* (sure_he_eats) ["You don't have to prove anything to me. Anyone can see he's well looked after." #emp 4 #col 3 #pur 1]
  #why: Warm, and he'd like to believe it. You don't know it yet, and he knows that you don't.
  #src: H-36, H-37
  #thinks darren: That's nice. They say that before.
  #darren: calm
  DARREN: Tell that to {deputy}.
* (proper_tea) ["And does he get a proper meal of an evening, would you say?" #emp 2 #col 2 #pur 3]
  #why: A fair thing to want to know, asked like a form, of a man holding the answer in a fish slice.
  #src: H-08
  #thinks darren: Proper.
  DARREN: It's twelve fish fingers. Is that a proper meal, or is there another one?
- -> the_phone

=== the_phone ===
His phone goes, on the worktop. The screen says SHIFT. He looks at it, and at you, and doesn't touch it.
* (take_it) ["Take it. I'll mind the fish fingers." #emp 4 #aut 5]
  #why: A small thing given back: his job, his call, and you with your hands full of something harmless.
  #src: H-24, H-06
  #thinks darren: There's a social worker turning my lad's tea.
  ~ darren_stance = shift(darren_stance, 1)
  #you: stove hob
  #darren: worried phone doorway
  You turn one. It comes apart. He watches you do it with the phone at his ear.
  DARREN: Six? Tomorrow? No. I can't do six. Because I can't. Because I've got a lad, that's what because.
  In the hall {kai} is counting on his fingers from six.
* (could_it_wait) ["Could it wait, do you think? I won't keep you very much longer." #emp 2 #aut 2]
  #why: You have a visit to finish. He has a job to keep, and it's his phone in his kitchen.
  #src: H-06, H-14
  #thinks darren: You're not who docks me.
  #darren: worried stove hob
  It rings out. It rings again, and rings out. He doesn't hear a word you say while it does.
  DARREN: They'll want me in early. They'll have to want. That's two I've not picked up this week.
* (ill_explain) ["Let me talk to them if you like. I can explain there's a social worker here." #emp 3 #aut 1]
  #why: Meant as help. It would take the one thing nobody at his work knows and say it down the phone.
  #src: H-05
  #thinks darren: Christ, no. Not work as well.
  ~ darren_stance = shift(darren_stance, -1)
  #darren: startled stand hob
  He has it off the worktop and behind his back before you've finished.
  DARREN: No. Thanks. No. They want me in early. They'll have to want.
- -> mornings

=== mornings ===
#darren: worried stand hob
#you: stand doorway
He puts the phone face down.
* (on_his_own) ["Is {kai} on his own in the mornings, {darren}? You can tell me." #emp 3 #cla 4 #pur 4 #evo 1]
  #why: Clear, and it's the right worry. There is one word to answer it with, and he knows which is the safe one.
  #src: H-18, H-36
  #thinks darren: Who's said that? Say no. Just say no.
  ~ darren_stance = shift(darren_stance, -1)
  #darren: guarded crossed hob
  DARREN: Who's said that?
  -> not_told
* (register) {plan_school} ["The register has him in at twelve minutes past seven with a big lad. What happens here before that?" #emp 3 #cla 5 #pur 5 #evo 4]
  #why: What you know, where from, and an open question on the end. He isn't caught; he's asked.
  #src: A-01, H-36
  #thinks darren: They know the time. They know it, and they're asking.
  {darren_stance >= 3: -> told}
  -> not_told
* (worn_out) ["It must be exhausting, with those shifts, doing every single bit of it on your own." #emp 4 #cla 1 #pur 1 #evo 2]
  #why: Sympathy that fills in his answer for him. He can say yes to it and tell you nothing.
  #src: H-24, A-03
  #thinks darren: If I say yes, what does that go down as?
  DARREN: It's not exhausting. It's just every day.
  -> not_told
* (a_tuesday) ["What's a Tuesday like in here, from when you wake up?" #emp 3 #cla 3 #pur 4 #evo 5]
  #why: A day, from the beginning. He can start anywhere and stop anywhere, so he tells you where it hurts.
  #src: H-18, A-03
  #thinks darren: From when I wake up. Where do I stop, though?
  {darren_stance >= 4: -> told}
  DARREN: Dark. Tea. Work. What's anybody's like? What's yours like?
  -> not_told

=== not_told ===
He scrapes at a pan that's clean. On the stairs somebody turns a page of something over, and back.
-> ask_for_kai

=== told ===
~ knows_mornings = true
#darren: shut stand hob
He turns the gas off first.
DARREN: I'm out the door twenty to seven. Tuesday, Wednesday, Thursday. Six weeks, since they changed the shift. It was my sister did mornings, before, and then she moved.
DARREN: {callum} from over the road knocks at five past and walks him round. So it's twenty-five minutes. I ring the house from the bus stop. He goes, "Number twenty-four, {kai} speaking." #notice: mornings #notice: knock
-> write_mornings ->
DARREN: Then I'm on the line, and I can't. Go on. Say it. #own-words
* (illegal) ["You do know you can't leave a child of seven in a house by himself?" #emp 1 #cla 2 #evo 1 #over]
  #why: He has just told you because he knows. As a rule of law it is more than you can say; the question is {kai}'s risk.
  #src: T-11, A-01
  #thinks darren: That's me shut, then.
  ~ darren_stance = shift(darren_stance, -2)
  #darren: angry
  DARREN: Do I know. I do the sums on it every night, mate. Do I know.
* (everyone) ["Honestly? Half the street does it. It's twenty-five minutes. I wouldn't beat yourself up." #emp 3 #cla 1 #evo 2 #under]
  #why: It lets him off, and you with him. Nobody has asked what the twenty-five minutes are like.
  #src: H-37, H-21
  #thinks darren: So it's all right? It isn't all right.
  DARREN: I do, though.
  He lights the gas again. It takes him three goes.
* (plain) ["Thank you. It is a worry: a fire, or him being ill. What is it you worry about?" #emp 4 #cla 5 #evo 5]
  #why: Says the worry as it is, no bigger, and asks for his. The one he carries is nearly always worse.
  #src: A-01, A-02
  #thinks darren: Didn't shout. Didn't say it was fine.
  ~ darren_stance = shift(darren_stance, 1)
  #darren: tearful
  DARREN: That he'll sleep in, and wake up, and shout, and think I've gone. Gone gone. I did that, when I was his age. Only I was right.
- -> ask_for_kai

=== ask_for_kai ===
#kai: calm sithug hall
{kai} has stopped pretending not to listen.
* (just_upstairs) ["I just need a quick look at his bedroom, and a word with him on his own." #aut 2 #col 2 #chi 3]
  #why: The right thing to want, put as if it were already settled. And nobody has asked {kai}.
  #src: H-15, H-16
  #thinks darren: Just. Need. Quick.
  ~ darren_stance = shift(darren_stance, -1)
  {darren_stance >= 4:
    DARREN: Go on, then. Door stops open.
    -> go_up
  }
  DARREN: You can have your word down here, where I can hear it.
  -> at_the_table
* (settled) ["I won't bother {kai}, he looks nice and settled. It's you I needed really." #aut 4 #col 3 #chi 1 #under]
  #why: Kind to everyone and easier for you. He is the one who knows what the mornings are like.
  #src: H-15, H-21
  #thinks kai: They looked at me, and then they didn't.
  #darren: calm
  {kai} goes back to his bus.
  -> route
* (show_me) ["Would {kai} show me his room? If you're both all right with that. Door open." #aut 5 #col 4 #chi 4]
  #why: Dad asked first, then {kai}, with the door left open: a visit to a room, not an inspection of one.
  #src: H-09, H-15, H-16
  #thinks darren: Door open. All right.
  {darren_stance >= 3: -> go_up_asked}
  DARREN: He can tell you down here. I'm not having whispering. #duty: agreement-asked
  -> at_the_table
* (in_the_hall) ["{kai}, does your dad leave you on your own in the mornings?" #aut 1 #col 1 #chi 2 #evid]
  #why: In front of him, with the answer in the question. Whatever {kai} says now, you can't use and he can't take back.
  #src: H-18, H-19
  #thinks kai: If I say it, it's my fault.
  ~ darren_stance = shift(darren_stance, -2)
  #kai: shut sithug hall
  #darren: angry
  KAI: No.
  He says it to his dad.
  -> at_the_table

=== go_up_asked ===
DARREN: Ask him. It's his room. #duty: agreement-asked
-> go_up

=== go_up ===
KAI: You can come. You have to step over the clock.
-> room

=== at_the_table ===
#place: kitchen
#time: 16:20
#darren: guarded crossed hob
#kai: guarded sit table-child
#you: sit table-side
You sit where he points. {kai} gets up to the table as if it were the dentist's. His dad stays at the cooker, facing you both. #duty: child-seen late
* (anything) ["Is there anything at all that's worrying you, {kai}? You can say it in front of Dad." #chi 3 #evo 2]
  #why: It sounds open. He can't, and all three of you know it.
  #src: H-15, H-18
  #thinks kai: Dad's ears have gone red.
  KAI: No thank you.
* (buses) ["Tell me about the bus. I've only ever been on the outside of that one." #chi 4 #evo 3]
  #why: With his dad stood there, this is as much as you can fairly ask of him. He will remember that you asked it.
  #src: H-13, H-17
  #thinks kai: They like buses. Or they're pretending, but good.
  #kai: warm
  KAI: I've drawn the whole nineteen. It's thirty-one stops. The depot's not a stop, but I put it. #notice: route
* (sleepy) ["School says you get ever so sleepy. Is that because you're up early?" #chi 2 #evo 1 #evid]
  #why: The answer is inside the question, and his dad is six feet away.
  #src: H-18
  #thinks kai: They want me to say yes.
  KAI: I don't know. I'm asleep then.
- -> route

=== write_food ===
* (wording) [Write it down #ask: notebook food]
- ->->

=== write_mornings ===
* (wording) [Write it down #ask: notebook mornings]
- ->->

=== write_letters ===
* (wording) [Write it down #ask: notebook letters]
- ->->
