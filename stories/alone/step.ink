=== step ===
#place: step by drive
#time: 15:25
#you: stand step
#dcpatel: calm stand path
#claire: guarded stand door
#martin: warm carry hall
#theo: calm martin
The door opens while the bell's still going. A woman with a tea towel. Behind her in the hall a man is jogging a baby on his arm.
{home_told:
  MARTIN: Is that school? I went up at three. They told me spelling club. She's never done spelling club in her life.
- else:
  MARTIN: If that's the parcel, tell him I've been in all day.
}
CLAIRE: Is it {ruby}? It's only twenty-five past. She walks with Isla.
- (opts)
* (look_suns) [The suns in the window #look: suns]
  Three paper suns, taped inside the glass. Under them, in felt pen: 30 %, 60 %, 60 %.
  -> opts
* (look_card) [The card in the letterbox #look: card]
  "Sorry we missed you. 14:10."
  -> opts
* (little_chat) ["It's nothing to be alarmed about. Could we just pop in for a bit of a chat?" #emp 4 #cla 1 #pur 2]
  #why: It saves her fright for thirty seconds. There's a detective on her path; she can see it's not a chat.
  #src: A-01, H-03
  #thinks claire: With her in that jacket behind you.
  CLAIRE: A chat about what? Who's she?
  MARTIN: Come in, come in, you're letting the heat out. I'll put the kettle on.
  DCPATEL: I'll stop you there, if I may, sir. You and me, out here. #duty: apart late
* (all_together) ["Can we all sit down, the four of us? It's only fair that you both hear the same thing." #emp 3 #cla 3 #pur 2 #under]
  #why: Fair between grown-ups. She'd be asked about him with him beside her, and what {ruby} said would be his by teatime.
  #src: H-26
  #thinks claire: He's got his hand on my back.
  ~ claire_stance = shift(claire_stance, -1)
  #martin: calm carry frame-side
  MARTIN: Course we can. Is it her arm? She come off that scooter, didn't she, love? Tell them.
  CLAIRE: She came off her scooter.
  DCPATEL: Outside with me, please, sir. #duty: apart late
* (apart) ["{claire}, I need you on your own for this. {martin}, {dcpatel} will talk to you out here." #emp 3 #cla 5 #pur 5]
  #why: Two workers, two talks, said as plain arrangements. Nobody has been accused on a doorstep, and she can speak.
  #src: H-26, A-01
  #thinks claire: On my own. Nobody's had me on my own in ages.
  ~ claire_stance = shift(claire_stance, 1)
  MARTIN: What, out here? In my slippers? #duty: apart
- -> his_slippers

=== his_slippers ===
#martin: worried stand frame-side
#claire: worried carry hall
#theo: calm claire
He looks at the woman on the path, and at you, and hands the baby over with a kiss on the top of his head.
MARTIN: He's due his bottle. Not too warm, he likes it just off. What am I meant to have done?
* (not_mine) ["{ruby}'s got a mark, and it has to be asked about. She'll ask you. I'll be straight with you after." #emp 3 #cla 4 #aut 3]
  #why: What it's about, who asks, and that he'll be dealt with straight. Nothing of what {ruby} said goes down the path with him.
  #src: A-01, H-26
  #thinks martin: A mark.
  MARTIN: A mark. Right.
  He goes down the path with his arms held a bit away from his sides, as if the slippers were wet.
* (you_know) ["I think you know what you've done, {martin}." #emp 1 #cla 1 #aut 1 #bias]
  #why: You may think so. It's for somebody else to put to him, properly, and it was said with his son on the sill.
  #src: A-01, H-24
  #thinks martin: Say it, then. In front of the street.
  #martin: angry stand frame-side
  MARTIN: Do I. Do I. You've been here a minute.
* (nothing_yet) ["I'm sure it's all something and nothing. We'll have you back in the warm in no time." #emp 3 #cla 1 #aut 2]
  #why: He asked a straight question. It was answered with a kindness that won't last him to the gate.
  #src: A-01
  #thinks martin: Something and nothing. That's all right, then.
  MARTIN: There you go, love. Something and nothing.
- -> lounge
