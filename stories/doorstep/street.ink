=== street ===
#place: step
#time: 16:05
#you: stand car-side
#darren: guarded stand frame
#kai: shut sithug stairs
You stand by the car with your keys in your hand, and your hand isn't quite steady. Rain on the roof. Next door's comes along with her shopping, and stops.
NEIGHBOUR: Everything all right, {darren} love?
She is reading your lanyard.
* (passing) ["Horrible out, isn't it? I think I'm about finished here, actually." #emp 3 #aut 3]
  #why: It gives nothing away. It also tells him you're leaving, before you've told him.
  #src: H-05
  #thinks darren: About finished. Are you.
  DARREN: We're fine.
* (a_chat) ["Evening. I'm from children's services, we're just having a bit of a chat." #emp 2 #aut 1 #proc]
  #why: Friendly, and it has told his street who you are. That can't be untold.
  #src: H-05
  #thinks darren: That's round the shop by five.
  ~ darren_stance = shift(darren_stance, -1)
  DARREN: Cheers for that.
* (his_to_say) [Turn the lanyard round, and leave him to answer. #emp 4 #aut 5]
  #why: Whose business you are is his to say. He notices when people leave him things.
  #src: H-05, H-24
  #thinks darren: Turned the badge round. All right.
  ~ darren_stance = shift(darren_stance, 1)
  DARREN: It's about the drains.
- She goes in. A chain goes across.
#darren: guarded stand frame-side
He comes out as far as the scooter, in his socks, in the wet. Behind him {kai} has come as far as the mat, with the rabbit.
-> on_the_mat

=== on_the_mat ===
#kai: worried hugtoy frame
KAI: Is it about me being asleep?
It's you he asks. His dad shuts his eyes.
* (not_wrong) ["A bit, yes. You've not done anything wrong. I'd like to hear about it from you sometime." #chi 5 #cla 4]
  #why: He asked a straight question. He gets a straight answer, the right size, and isn't asked for anything in the rain.
  #src: H-18, H-15
  #thinks kai: Sometime is a day.
  ~ darren_stance = shift(darren_stance, 1)
  #kai: calm hugtoy frame
  #you: crouch path
  You get down on your heels to say it, well short of the step.
  KAI: Is it a long thing? Because I know quite a lot about it.
* (grown_ups) ["It's just grown-up stuff, sweetheart. Nothing for you to be worrying about." #chi 2 #cla 1]
  #why: Said to comfort him. It is about him being asleep, and he has just worked that out.
  #src: H-21, H-18
  #thinks kai: It is about me, then.
  KAI: Okay.
  He goes on standing there, in case there's more.
* (ask_him_now) ["A bit, yes. Are you on your own in the mornings before school, {kai}?" #chi 2 #cla 3 #evid]
  #why: On the street, in front of his dad, with the answer inside it. Whatever he says now can't be asked again fresh.
  #src: H-18, H-19
  #thinks kai: That's a Dad question.
  ~ darren_stance = shift(darren_stance, -1)
  #kai: shut hugtoy frame
  KAI: No. There's a clock.
-
#kai: calm sittoy stairs
#you: stand path
DARREN: Stairs, mate. Watch my tea.
-> smoke

=== smoke ===
#darren: gone
#kai: gone
He has breath in for the next thing when the smoke alarm goes. He is up the hall before you've turned your head. The door stands wide open, with nobody in it.
KAI: I've turned it off, Dad. You push it in and then you turn it. I've done it.
* (follow) ["I'll just come in for a second and check that everybody's safe." #emp 2 #aut 1 #proc]
  #why: An open door is not a yes. It was one pan, and the gas was off; nothing in there couldn't wait for him to be asked.
  #src: T-09, H-06
  #thinks darren: I turn my back for one pan.
  ~ darren_stance = shift(darren_stance, -1)
  #you: stand step
  #darren: angry stand frame
  He meets you on the sill with a pan in his hand.
  DARREN: Did I say? Did you hear me say it?
  #you: stand path
  You go back to where you were.
* (call_in) ["Is everyone all right in there? Do you want a hand with anything?" #emp 3 #aut 3]
  #why: What a neighbour would ask, and from outside. It does want answering, by a man with his hands full.
  #src: H-06, H-24
  #thinks darren: It's a pan. I can do a pan.
  #darren: guarded stand frame-side
  DARREN: It's a pan.
  He brings it out and stands it on the wall, where it hisses.
* (stop_there) ["See to it. I'll stop here." And you stop there, with the door wide open. #emp 4 #aut 5]
  #why: It was his door with nobody in it, and it was still his door. He'll have noticed who didn't come through it.
  #src: T-09, H-06, H-24
  #thinks darren: They could have walked straight in.
  ~ darren_stance = shift(darren_stance, 1)
  #darren: worried stand frame-side
  He brings the pan out, and stands it on the wall, where it hisses. He looks from the door to you.
  DARREN: You stopped there.
-
#darren: worried stand frame-side
#kai: calm sittoy stairs
DARREN: I never showed him that, with the gas. I don't know when he learnt it.
-> route

=== route ===
// How {kai} will be heard, when he has not been; on the street or at the table.
{inside:
  He looks at the clock, and at your notebook.
}
DARREN: So what happens now? You go back and write it down.
* (my_card) ["Here's my card. Have a think, and give me a ring when you're ready." #aut 4 #col 3 #chi 1 #under]
  #why: Gentle with him. It leaves {kai} unheard, and the next move to the person who is most afraid of it.
  #src: H-07, H-25
  #thinks darren: When I'm ready. So never, then.
  He reads both sides of it, and puts it in his shirt pocket behind his fags.
  {told: -> ideas}
  -> sharing
* (with_your_yes) ["I'd like to see {kai} at school tomorrow, with your yes. You pick who sits with him." #aut 5 #col 5 #chi 4]
  #why: He has a real choice, and {kai} still gets heard. What can be chosen is offered; what can't isn't dressed up.
  #src: H-07, H-16, A-01
  #thinks darren: With my yes. Say no, then. Go on. Why aren't I saying no?
  ~ darren_stance = shift(darren_stance, 1)
* (either_way) ["Then I'll be seeing {kai} at school tomorrow, {darren}, one way or the other." #aut 1 #col 1 #chi 3 #over #gate: dignity]
  #why: Said to sound certain. On this visit, seeing him at school needs a yes from his dad, so it is a threat with nothing behind it.
  #src: T-09, T-11
  #thinks darren: One way or the other. That's how the last one said it.
  ~ bluffed = true
  ~ darren_stance = shift(darren_stance, -2)
  #darren: angry
  DARREN: Will you. There's two doors to that school, and I know the fella on one of them.
  {told: -> ideas}
  -> sharing
- {darren_stance < 2: -> refused}
DARREN: {ruth}. From the club. And after his dinner, he's no use before. #duty: agreement-asked #duty: child-seen
{told: -> ideas}
{darren_stance >= 3: -> told_anyway}
-> sharing

=== refused ===
// An honest no, and what is said to it.
#darren: guarded
{inside:
  DARREN: No. You've had in here. You're not having school and all. #duty: agreement-asked
- else:
  DARREN: No. I'm not saying yes to that on my own step, with the street listening. #duty: agreement-asked
}
* (look_better) ["It would just look so much better for you, {darren}, if it was a yes today." #aut 1 #col 2 #chi 2]
  #why: Meant as a friendly word. What he hears is how it will look if he doesn't.
  #src: T-11, H-07
  #thinks darren: There's always a book somewhere that it looks better in.
  DARREN: Look better to who?
* (no_pressure) ["That's absolutely fine. There's no pressure at all from our side." #aut 4 #col 2 #chi 1 #under]
  #why: Easy to hear, and not quite so. Somebody still has to know that {kai} is all right, and he'll learn that from a letter.
  #src: H-07, H-21
  #thinks darren: No pressure. So what was the letter?
  DARREN: Right.
* (hear_first) ["You can say no. I'll ask my manager how else we'd know he's all right, and you'll hear first." #aut 5 #col 4 #chi 4]
  #why: His no stands. What it leaves undone is said aloud, with who will hear of it first. He can plan round that.
  #src: H-07, T-09, A-01
  #thinks darren: Didn't sulk. Didn't go and get a bigger one.
  ~ darren_stance = shift(darren_stance, 1)
  DARREN: Eight, then. When he's down. You ring, not them, and me and you fix where. {ruth} from the club sits in. That's as far as I go. #duty: child-seen
  {told: -> ideas}
  -> sharing
- DARREN: You can ring me. Eight, when he's down. I'm promising nothing. #duty: child-seen excused
{told: -> ideas}
-> sharing

=== told_anyway ===
~ knows_mornings = true
{inside:
  #darren: shut stove hob
  He goes back to the cooker, and says it to that.
- else:
  #darren: shut
  He is on his way in when he says it, and he says it past you, to the wet street.
}
DARREN: If you're asking him, ask him about mornings. I'm out at twenty to seven, three days. {callum} from over the road knocks at five past. There's nobody, between. I'd sooner you had it from me. #notice: mornings #notice: knock
-> write_mornings ->
#darren: worried stand
-> ideas
