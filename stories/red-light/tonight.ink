=== tonight ===
#time: 20:55
{alerted and kerry_stance <= 5:
  ~ refuses = true
}
{kerry_stance <= 1:
  ~ refuses = true
}
{refuses:
  -> taking_him
}
KERRY: Can I take him, after? I'll sign something. I signed one for the heating.
-> where_tonight

=== taking_him ===
#kerry: worried stand father-seat
DEAN: I'm only asking, love. I'm as good as his dad.
It's his voice, round the corner at the nurses' station, being reasonable with the sergeant. {kerry} is on her feet with the coat.
KERRY: I'm taking him home. I'm sorry. I'll sign whatever. I'm taking him home now. #notice: taking-home
-> where_tonight

=== where_tonight ===
* (sign_something) ["All right. If we put in writing that {dean} stays away, you could both be home by ten." #aut 3 #cla 2 #evo 2 #gate: safety]
  #why: She'd sign, and he has a key. A promise made by the one who's frightened would have kept {toby} safe from nobody.
  #src: T-02, T-11
  #thinks kerry: I'll sign it. He'll read it. Then it's me that's got to shut the door on him.
  KERRY: Where do I put my name?
  {drlowe} comes out before you've found a pen. He isn't medically fit to go, she says, and looks at you for a while after she's said it.
* (whom_do_you_trust) {not refuses} ["He stops here, and you can be by him. After tonight, who would you trust to have him?" #aut 3 #cla 5 #evo 4]
  #why: What isn't up to her, what is, and a question that only she can answer. Her answer still has to be checked.
  #src: A-01, A-03, T-11
  #thinks kerry: Who'd I trust. I know who. I've known since about July.
  #kerry: worried
  KERRY: {vi}. She's got a gate on the stairs from when {marcus} was one. She's never took it down. She says he might still fall. #duty: tonight-settled #notice: vi
* (hold_the_line) {refuses} ["Not tonight. If you try, I'll ask the sergeant to keep him here. I'd rather you sat with him." #aut 4 #cla 5 #evo 3]
  #why: The power is real, the officer's in the building, and you've said it before it's used. So she can still choose the chair.
  #src: T-06, A-01
  #thinks kerry: They'll stop me. Somebody'll stop me. So it's not me that's said no to him.
  #kerry: tearful
  She looks at the corner, and at you. Then she sits down, quite suddenly, as if somebody had let her. #duty: tonight-settled
* (what_would_you_need) ["What would you need to have in place, do you think, to feel you could keep him safe tonight?" #aut 5 #cla 3 #evo 5 #under]
  #why: A lovely question for another evening. Tonight it hands the safe-keeping to the one who's frightened.
  #src: A-01, A-03, H-37
  #thinks kerry: A different door. A different me.
  KERRY: I don't know. A bolt? He put the last one on.
* (police_keep_him) {not refuses} ["I'm going to have the police take him into protection tonight. Then we all know where we are." #aut 1 #cla 3 #evo 1 #over]
  #why: It's for when there's no time and no other way. She's sat on a chair, asking you what happens next.
  #src: T-06, T-11
  #thinks kerry: I did everything they said.
  ~ kerry_stance = shift(kerry_stance, -2)
  #kerry: shut
  KERRY: I came, though. I did what you said. I turned my phone off.
* (leave_it_to_ward) {refuses} ["I can't stop you, {kerry}. I'd really much sooner that you didn't, that's all." #aut 4 #cla 2 #evo 2 #under]
  #why: It's gentle, and it's half of the truth. You can't. There is somebody twenty feet away who can.
  #src: T-06, A-01
  #thinks kerry: They're going to let me.
  She gets as far as the hand gel. It's {drlowe} who is stood there, and {drlowe} who says no.
- -> his_dad

=== his_dad ===
#kerry: worried sit father-seat
#you: stand standing
KERRY: And {marcus}. He's not had him since July, I kept saying colds. He'll go mad. He'll go mad quietly, he's that sort. Who tells him? #notice: no-sundays
* (not_yet) ["I don't think we need to bring {marcus} into it, not till we know a bit more." #col 2 #aut 2 #evo 1 #proc]
  #why: It saves a phone call tonight. He's {toby}'s dad, he's been asking since July, and he'll hear it from a text.
  #src: I-01, H-41
  #thinks kerry: I've kept him out of it since July. It's not hard.
  KERRY: No. All right.
* (tonight_you_or_me) ["I'm ringing him tonight, he's {toby}'s dad. Do you want to tell him first, or shall I?" #col 5 #aut 4 #evo 4]
  #why: That he'll hear isn't up for asking; who says it is. She gets to pick up the only end that's hers.
  #src: A-01, I-03
  #thinks kerry: Me. He should hear it off me.
  KERRY: Me. He'll say "right" about nine times. Then can you talk? After the ninth. #duty: father-told
* (what_is_he_like) ["What's he like with {toby}, {marcus}? When you used to go on the Sundays?" #col 4 #aut 3 #evo 5]
  #why: It lets her think about somebody good to him. He still doesn't know, and nobody's said when he will.
  #src: A-03, H-36
  #thinks kerry: He does the bin lorry. All the voices.
  #kerry: warm
  KERRY: Soft as butter. He does him the bin lorry, with the arm. He did it so long one Sunday he'd to go and lie down.
- -> over_to_jas

=== over_to_jas ===
#place: ward
#time: 21:10
#you: call by-window
#toby: calm sittoy child-seat
#drlowe: calm notes station
{toby} has come out in a gown with rockets on, to see about the wall clock. He watches the second hand right round.
TOBY: 'Gain.
It's {jas}, from his own kitchen. Behind him something is going round.
-> call
