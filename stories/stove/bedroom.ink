=== bedroom ===
~ rooms_seen = true
#place: bedroom by walk
#time: 17:12
#you: stand by-door
#hana: warm stand by-cot
#idris: calm sit bed
Across the hall. One room, three beds, all of them made: a big one, a small one under the window, a mattress in the corner. From the kitchen you can hear the spoon. #duty: beds-seen
- (opts)
* (look_photograph) [The photograph #look: photograph]
  Two adults and two children on a beach, squinting. Under it four postcards, pegged up in the order they came.
  -> opts
* (look_boxroom) [The door across the hall #look: boxroom]
  A shut door, with a rolled towel along its foot.
  -> opts
* (sit_down) [Sit down on the rug, on the far side from the door. #go]
- #you: sit floor
#hana: warm sit cot
{hana} gets up on the small bed, and waves an arm at the window sill, like somebody opening a shop.
HANA: Those are mine. Seven. They go down.
* (own_bed) ["And is this your very own bed? Aren't you a lucky girl?" #chi 3 #evo 2]
  #why: Friendly, and what grown-ups say. It has its answer in it, and it wasn't what she was showing you.
  #src: H-18, H-17
  #thinks hana: They didn't look at the shells.
  HANA: It's a bed.
* (all_together) ["So you're all three in here together? Is it a bit of a squash?" #chi 2 #evo 1 #evid]
  #why: The answer is in the question, and so is what you think of it. Sharing a room isn't a harm.
  #src: H-18, D-10
  #thinks idris: They don't like the room.
  #idris: guarded
  HANA: No. You can hear Mummy breathe.
* (who_lives) ["Tell me about this little one on the end." #chi 5 #evo 4]
  #why: Hers, and the smallest of them. She can say whatever there is to say.
  #src: H-17, H-18
  #thinks hana: They picked the best one.
  HANA: Nobody thinks he's in. They're not empty, you know. They're just out.
- #hana: gone
She goes to tell her mum that you liked them, at a run.
-> drawing

=== drawing ===
#you: sit floor
#idris: calm draw bed
That leaves {idris}, and a pencil, and the door wide open. He draws a table without looking at you. #duty: children-seen
* (goes_out) ["And what happens at night, {idris}, when your mum goes out?" #chi 2 #evo 1 #evid]
  #why: It's the caller's sentence with a question mark on it. He can hear that something's wrong with his mum.
  #src: H-18, H-19
  #thinks idris: She doesn't go out. She goes to work.
  #idris: guarded
  IDRIS: She goes to work. Don't you go to work?
* (an_evening) ["Tell me about an evening. From when dinner's done till you're asleep." #chi 4 #evo 4]
  #why: Tell me, and a beginning, and an end. What's in between is his.
  #src: H-18, H-20
  #thinks idris: In order? I can do in order.
  IDRIS: Dad does the story, on the phone, he's on the mast so it's windy. Then {nadia}'s in the chair with her bones. If you wake up she says "ulna". Then it's Mum's keys. #notice: sits
  ~ knows_sits = true
* (a_dinner) ["Draw me a dinner. Who's where?" #chi 5 #evo 5]
  #why: He's drawing a table already. What he puts at it is up to him, and nobody has said what to look for.
  #src: H-18, H-20
  #thinks idris: I was going to anyway.
  -> the_table
* (school) ["So what's school like? Are you good at drawing?" #chi 3 #evo 2]
  #why: Pleasant, and anybody might ask it. It's ten minutes with him and it could be with anyone.
  #src: H-17
  #thinks idris: They can see if I'm good. It's there.
  IDRIS: It's all right. I'm medium. I'm good at edges.
- -> island

=== the_table ===
IDRIS: That's {hana}. That's me. That's Dad, he leans on the sauce. It's lentils. She thinks I think it's mince.
He does a tall one by the cooker, standing.
IDRIS: Mum has hers after.
The pencil stops.
IDRIS: I've never seen an after. #notice: after
-> write_after ->
* (plenty) ["Oh, I'm sure she has plenty. Mums are always picking while they cook." #chi 2 #cla 1]
  #why: It comforts one of you. He has told you something he counted, and been told that he counted wrong.
  #src: H-19, H-18
  #thinks idris: They weren't there. I was there.
  #idris: guarded
  IDRIS: Maybe.
* (is_she_hungry) ["Do you think your mum's hungry, {idris}? Is that what you worry about?" #chi 2 #cla 3 #evid]
  #why: Two questions with the answers in them. He saw that she has hers after; you've made him say why.
  #src: H-18
  #thinks idris: I didn't say that. Did I say that?
  #idris: worried
  IDRIS: I don't know. She's got a job.
* (may_i_ask) ["Thank you for telling me. Can I ask her about after? You can say how." #chi 5 #cla 4]
  #why: He's thanked for it, and it isn't his to carry now. How it's told is up to him.
  #src: H-17, H-18
  #thinks idris: I get to say how.
  ~ may_ask = true
  #idris: calm
  IDRIS: You can. Say I wasn't worried. Say I was only counting.
- -> island

=== island ===
#idris: calm stand bed
He blows the rubbings off.
IDRIS: I've got an island. Do you want to see it? It's in my room. My other one. You're not meant to breathe.
On the way out of the bedroom he stops in front of the door with the towel.
* (another_time) ["Another time, maybe. I've seen where you sleep now, and it's lovely." #aut 4 #chi 1 #pur 1 #bias]
  #why: It's going well, and she's nice. A boy has offered you a room with a towel along its door.
  #src: D-10, H-13, H-36
  #thinks idris: They didn't want to see it.
  He puts the towel straight with his foot.
  -> dinner
* (ask_mum) ["I'd like to see an island. Shall we ask your mum first?" #aut 5 #chi 4 #pur 4]
  #why: He has asked you in, and it's her door. Both of those can be true.
  #src: H-09, H-13, H-36
  #thinks samira: They could have just opened it.
  ~ samira_stance = shift(samira_stance, 1)
  SAMIRA: Oh, he's not. Go on. Hold your breath.
  -> boxroom
* (open_it) ["Go on then, quick. Let's have a look." #aut 1 #chi 3 #pur 3 #proc]
  #why: He did ask you. He's eight, and it's his mother's flat, and she's one shout away.
  #src: H-09, T-09
  #thinks samira: I'd have said yes. They only had to say.
  ~ samira_stance = shift(samira_stance, -1)
  SAMIRA: I'd have said yes. You'd only to shout.
  -> boxroom

=== write_after ===
* (wording) [Write it down #ask: notebook after]
- ->->
