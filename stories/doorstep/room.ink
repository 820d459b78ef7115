=== room ===
#place: bedroom by stairs
#time: 16:18
#you: stand by-door
#kai: guarded sittoy bed
#darren: worried stand landing
On the top stair is an alarm clock the size of a saucepan, with two bells. You step over it. {darren} stops there, and leans on the rail where he can be seen.
It's a tidy room, with the last of the day in it. Bed made. School things on a chair in the order they go on, shirt on top, then the tie, already tied.
- (opts)
* (look_clock) [The clock on the stair #look: clock]
  Set for half past six. The hammer between the bells has a sock on it.
  -> opts
* (look_poster) [The road on the wall #look: poster]
  Six sheets of paper taped end to end, over the bed. A red road in felt pen, with everything it goes past.
  -> opts
* (why_here) ["Do you know why I'm here, {kai}? Your teachers are a bit worried about you." #chi 2 #pur 4]
  #why: He ought to know why you came. Told like that, he has done something.
  #src: H-18, H-17
  #thinks kai: I only fell asleep in the quiet bits.
  KAI: I said sorry for it already.
* (sit_down) [Sit on the floor by the wall. "Tell me about this road." #chi 5 #pur 3]
  #why: Low, unhurried, and something of his first. It costs two minutes and makes the rest possible.
  #src: H-17, H-18
  #thinks kai: They're on the actual floor.
  #you: sit floor
  #kai: warm
  KAI: It's the nineteen. All of it. Thirty-one stops. The depot's not a stop, but I put it, because they have to sleep somewhere. #notice: route
  KAI: That's the hospital. That's where {shell} lived. That's a dog that's always there. You can touch it, but don't press.
* (school) ["So, how's school? Who do you like to play with?" #chi 3 #pur 2]
  #why: Friendly, and what everybody asks. It gets what everybody gets.
  #src: H-13, H-17
  #thinks kai: They all ask that one.
  KAI: Fine. Ellis.
- -> school_day

=== school_day ===
#kai: calm
The bus goes along the edge of the bed and stops, and lets people off.
* (scared) ["Is it a bit scary for you, in the mornings, when it's still all dark?" #chi 3 #evo 1 #evid]
  #why: Said gently, and the answer is in it. He'll give you the other one, the one that looks after his dad.
  #src: H-18, H-19
  #thinks kai: It's not scary. It's just loud when it's quiet.
  #kai: guarded glances
  KAI: I'm not scared. I'm seven.
  He looks past you at the landing while he says it.
  -> room_end
* (sleeping) ["Are you sleeping all right? School says you're ever so tired." #chi 3 #evo 2]
  #why: A question with a yes in it. He is honest, and it still only gets you half.
  #src: H-18
  #thinks kai: I am good at sleeping. I just don't do it all.
  KAI: I sleep all right. I just don't do all of it.
  You wait, and so does he. The bus goes as far as the pillow.
  -> room_end
* (tell_me) ["Tell me about a school morning. Start from when you wake up." #chi 5 #evo 5]
  #why: Tell me, and then wait. No answer is hidden in it, so what you get is his.
  #src: H-18, H-20
  #thinks kai: From when I wake up? That's the first bit. That's the long bit.
  -> the_morning

=== the_morning ===
~ knows_awake = true
~ knows_mornings = true
KAI: I'm awake first. Then Dad's boots go, that's the six-forty. Then it's me, and I sit there with it on the top stair till {callum} does the knock. That's the seven-oh-five. Not Mondays. Not Fridays.
KAI: I put the sock on it, because it's too loud to wait for. Dad says it'll wake me. But I stay awake so it can't miss me. #notice: awake #notice: mornings
-> write_awake ->
KAI: When {callum}'s late there's no toast left at club. I told them. I said no toast. I have tea. I have it with a wall. #notice: toast #notice: food
His thumb is going round and round a wheel.
KAI: Don't tell Dad I stay up. He'll stop going to work.
* (how_to_say) ["I can't keep that one. But you can choose how I say it. What should I say?" #chi 5 #cla 5]
  #why: The limit is said, kindly and at once, and what is left of it belongs to him.
  #src: H-17, H-18
  #thinks kai: I get to pick the words.
  KAI: Say I'm a good waker-upper. And it's not his fault about the boots.
* (our_secret) ["It can be our secret. I promise I won't say a word." #chi 3 #cla 1 #gate: dignity]
  #why: It comforts him tonight. You can't keep it, and he'll find out that you knew.
  #src: H-18, H-17
  #thinks kai: They promised.
  ~ promised = true
  #kai: warm
  He holds out a finger to shake on it. It's a very small finger, and quite sticky.
* (have_to) ["I'm going to have to tell him, {kai}. Grown-ups have to share that kind of thing." #chi 2 #cla 4]
  #why: True, and he needed to hear it. He also needed to be asked how.
  #src: H-18, H-17
  #thinks kai: I shouldn't have said the first bit.
  #kai: shut sithug bed
  He turns the bus round, so that it faces the wall.
- -> room_end

=== room_end ===
#kai: calm sittoy bed
From the landing his dad says four minutes, tea's on the table.
* (wish) ["If a morning went just how you'd like it, what would happen first?" #chi 5 #evo 5]
  #why: Wishes are easier to say than worries, and often the more practical.
  #src: H-20, H-18
  #thinks kai: Can I say two things?
  #kai: warm
  ~ knows_aunt = true
  KAI: {shell} would ring. She does all the voices. She can't walk me, because it's Hull now, but you can ring from Hull. It goes under the ground. #notice: aunt #duty: child-seen
* (get_it_sorted) ["Don't you worry about a thing, {kai}. We'll get this sorted out for you." #chi 2 #evo 1]
  #why: Nobody has told him what "this" is, and "sorted" is a word that children hear things in.
  #src: H-17, H-18
  #thinks kai: What's this?
  KAI: Is Dad in trouble? #duty: child-seen
* (thanks) ["Thank you for showing me. What happens to the peas now?" #chi 3 #evo 3]
  #why: Ends on something ordinary, which is a kindness. There was time to ask one thing more.
  #src: H-18, H-17
  #thinks kai: They remembered the peas.
  KAI: There's a wall. I'll show you. #duty: child-seen
- -> what_he_said

=== write_awake ===
* (wording) [Write it down #ask: notebook awake]
- ->->
