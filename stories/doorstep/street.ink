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
He comes out as far as the scooter, in his socks, in the wet. Behind him {kai} has come as far as the mat.
-> on_the_mat

=== on_the_mat ===
#kai: worried hugtoy frame
KAI: Is it about me being asleep?
It's you he asks. His dad shuts his eyes.
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
* (not_wrong) ["A bit, yes. You've not done anything wrong. I'd like to hear about it from you sometime." #chi 5 #cla 4]
  #why: He asked a straight question. He gets a straight answer, the right size, and isn't asked for anything in the rain.
  #src: H-18, H-15
  #thinks kai: Sometime is a day.
  ~ darren_stance = shift(darren_stance, 1)
  #kai: calm hugtoy frame
  KAI: Is it a long thing? Because I know quite a lot about it.
- DARREN: Stairs, mate. Watch my tea.
#kai: calm sittoy stairs
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
  -> sharing
* (either_way) ["Then I'll be seeing {kai} at school tomorrow, {darren}, one way or the other." #aut 1 #col 1 #chi 3 #over #gate: dignity]
  #why: Said to sound certain. On this visit, seeing him at school needs a yes from his dad, so it is a threat with nothing behind it.
  #src: T-09, T-11
  #thinks darren: One way or the other. That's how the last one said it.
  ~ bluffed = true
  ~ darren_stance = shift(darren_stance, -2)
  #darren: angry
  DARREN: Will you. There's two doors to that school, and I know the fella on one of them.
  -> sharing
* (with_your_yes) ["I'd like to see {kai} at school tomorrow, with your yes. You pick who sits with him." #aut 5 #col 5 #chi 4]
  #why: He has a real choice, and {kai} still gets heard. What can be chosen is offered; what can't isn't dressed up.
  #src: H-07, H-16, A-01
  #thinks darren: With my yes. Say no, then. Go on. Why aren't I saying no?
  ~ darren_stance = shift(darren_stance, 1)
- {darren_stance < 2:
  DARREN: I'm not saying yes to that on my own step. Ring me. Eight, when he's down, and I've had a think. #duty: agreement-asked #duty: child-seen excused
  -> sharing
}
DARREN: {ruth}. From the club. And after his dinner, he's no use before. #duty: agreement-asked #duty: child-seen
{told: -> ideas}
{darren_stance >= 3: -> told_anyway}
-> sharing

=== told_anyway ===
~ knows_mornings = true
#darren: shut
{inside: He says it to the cooker.|He has half turned round to go in when he says it, and he says it to the wall.}
DARREN: If you're asking him, ask him about mornings. I'm out at twenty to seven, three days. {callum} from over the road knocks at five past. There's nobody, between. I'd sooner you had it from me. #notice: mornings #notice: knock
-> write_mornings ->
-> ideas
