=== flat ===
#place: flat by drive
#time: 14:00
#you: stand floor
#kerry: warm lapblanket sofa
#toby: shut kerry
KERRY: It's open! I can't get up, I've got himself. Mind the boots.
A ground-floor flat, warm as a bakery. She's on the sofa with {toby} asleep on her lap, a blanket up to his chin. On the low table there is cake.
KERRY: You're the new {simone}. I've hoovered. I've not hoovered behind anything, so don't look behind anything.
- (opts)
* (look_boots) [The boots in the hall #look: boots]
  Tan work boots, side by side, white dust in the stitching. A ten, or an eleven.
  -> opts
* (look_jacket) [The jacket on the hook #look: jacket]
  A broad dark work jacket with yellow bands. It hangs in front of hers.
  -> opts
* (look_chart) [The giraffe on the wall #look: height-chart]
  A paper giraffe, three pencil lines with dates. May is in one handwriting. July and September are in another.
  -> opts
* (look_wrapper) [The wrapper on the sofa arm #look: wrapper]
  A chocolate wrapper, folded very small. The rest of it is round his mouth, and up one side of his face as far as the blanket.
  -> opts
* (only_hello) ["Don't move, you look so comfy. I've only come to say hello." #emp 4 #aut 3 #pur 1]
  #why: Everybody in the room relaxes, you as well. It isn't what you came for, and now you have said that it is.
  #src: H-03
  #thinks kerry: Thank God. Just a hello.
  #kerry: warm
  KERRY: Hello, then! That's that done. Cake?
* (from_you) {read_file} ["I've read it, all nine months. I'd like it from you now, and to see {toby} properly." #emp 3 #aut 3 #pur 5]
  #why: What you've done, what you want and who it's about, in the first minute, while it can still be heard calmly.
  #src: H-03, A-01
  #thinks kerry: All of it. Nobody reads all of it.
  ~ kerry_stance = shift(kerry_stance, 1)
  #kerry: startled
  KERRY: What, all of it? Is there a film?
* (not_read_yet) {not read_file} ["I've not read it all. I'd like it from you, {kerry}, and to see {toby} properly today." #emp 3 #aut 3 #pur 4]
  #why: Honest about what you haven't done, and plain about what you want. Without the file you won't know what to ask.
  #src: H-03, A-01
  #thinks kerry: Well, that's one thing.
  ~ kerry_stance = shift(kerry_stance, 1)
  #kerry: calm
  KERRY: Don't, it's depressing. I'm a lot nicer than I read.
* (new_face) ["Another new face, sorry. What should I not get wrong?" #emp 4 #aut 4 #pur 2]
  #why: Sees it from her sofa, and gives her something to say that isn't an answer. What you want is still to come.
  #src: A-02, H-06
  #thinks kerry: What should they not get wrong. Where would I start?
  ~ kerry_stance = shift(kerry_stance, 1)
  #kerry: warm
  KERRY: Don't do the voice. {simone} did it the first month. Like I was a horse.
- -> who_else

=== who_else ===
#kerry: warm
#you: sit armchair
She cuts the cake one-handed, with the other arm round the blanket. There are two mugs on the floor by her feet, and neither has been there long.
KERRY: Them boots are {dean}'s. He's a mate. He's doing my taps, they've been at it since May.
* (not_my_business) ["Who does your taps is your business. It's {toby} I've come about." #emp 3 #cla 1 #pur 2 #under]
  #why: It sounds like respect. Who is in the house is about {toby}, and she'll take it you won't ask again.
  #src: H-12, H-36
  #thinks kerry: They're not going to ask.
  #kerry: warm
  KERRY: I like you. You can come again.
* (everybody) ["I ask every family: who sleeps here, who's got a key, who has him if you're in the bath?" #emp 3 #cla 4 #pur 5]
  #why: The same question for everyone, in things that can be counted: beds, keys, baths.
  #src: H-12, H-36
  #thinks kerry: Every family. So I've not done anything.
  ~ knows_dean = true
  {kerry_stance >= 3:
    ~ knows_stays = true
    #kerry: glances
    KERRY: Me and him. And {dean}'s got a key, for the taps. He stops over if it's late. It's mostly late. He's good, he'll get up with {toby} so I can have a lie-in. #notice: dean #notice: stays
  - else:
    KERRY: Me and him. {dean} has a key, for the taps. That's it. It's not a hotel. #notice: dean
  }
* (wash_hands) ["Could I wash my hands before I go near him? I've been in that car since nine." #emp 3 #cla 2 #pur 4]
  #why: You should anyway. A bathroom says who lives somewhere without anybody having to.
  #src: H-13, H-12
  #thinks kerry: The bathroom. It's all right. It's just a bathroom.
  ~ knows_dean = true
  ~ knows_stays = true
  KERRY: Second left, the cold's the hot.
  Three toothbrushes in a glass: one with a duck, one pink, one chewed flat. A razor, and a big towel, wet. The taps run perfectly well. #notice: dean #notice: stays
* (three_names) {knows_dean} ["Is {dean} living here? He's in your file three times, under three different names." #emp 1 #cla 4 #pur 3]
  #why: True, and you worked for it. Laid down like a winning card, it tells her what you know and asks her nothing.
  #src: A-01, H-24
  #thinks kerry: They've been adding up.
  ~ kerry_stance = shift(kerry_stance, -1)
  #kerry: guarded
  KERRY: He does my taps. Who's said living?
- -> clumsy

=== clumsy ===
#kerry: warm
She looks down and tucks the blanket in, round the ears.
KERRY: And he's clumsy. You're a clumsy lad, aren't you? He'd fall off a carpet. #own-words
* (all_toddlers) ["They all are at that age. My nephew was black and blue from one to three." #emp 3 #cla 1 #evo 2 #under]
  #why: Friendly, and it hands her your word for it. From now on you've agreed that it's nothing.
  #src: H-36, H-37
  #thinks kerry: That's what he says they'll say. Black and blue, they all are.
  ~ kerry_stance = shift(kerry_stance, 1)
  KERRY: That's what {dean} says. Black and blue, he says, at that age. Boys.
* (each_one) ["He's had a hard few months. Would you walk me through each one? I'll write them by date." #emp 4 #cla 5 #evo 5]
  #why: Says that it was a lot, without saying whose doing. She tells it, you write, and both of you get to see it.
  #src: A-01, A-03, H-36
  #thinks kerry: By date. Nobody's had me say them in a row.
  ~ kerry_stance = shift(kerry_stance, 1)
  -> in_a_row
* (is_it_dean) ["Somebody's hurting him, {kerry}. I think you know that. Is it {dean}?" #emp 1 #cla 3 #evo 1 #evid]
  #why: It may be so. You've said it before you've seen him, to someone who may have to tell tonight what you asked.
  #src: H-18, H-26, D-10
  #thinks kerry: He'll ask me what you said. He'll ask me every word.
  ~ kerry_stance = shift(kerry_stance, -2)
  ~ alerted = true
  #kerry: shut
  KERRY: No. No! God. He does my taps.
  Under the blanket her hand has found her phone.
- -> the_phone

=== in_a_row ===
#kerry: calm
KERRY: Right. Arm, that was the strap, I was at the shop. Lip, he was in his high chair and I'd gone for my bath. Elbow, they were playing aeroplanes, I was doing the beans. His back, I was having a lie-in.
You write. She watches the pen.
#kerry: worried
KERRY: I'm never there, am I? When you put it in a row. I'm always in with the beans. #notice: other-room
-> write_other_room ->
-> the_phone

=== write_other_room ===
* (wording) [Write it down #ask: notebook other-room]
- ->->
