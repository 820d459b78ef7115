=== the_car ===
#place: car by drive
#time: 11:30
#you: sit driver
Two streets off you pull in. It's {errol} who rings.
ERROL: How did you find her? I'd like that assessment begun before there's a newborn in there. I do know my mothers.
* (not_her) ["I'd not assess her. It's seventy-two stairs, a baby and no lift. Could you go up to her?" #col 4 #cla 5]
  #why: A no with its reason, to a man with a worry, and something he can do about it. He needn't lose for her not to.
  #src: D-10, T-11, A-01
  #thinks errol: I never asked what floor.
  {foot.look_post:
    You tell him where his letters are, too.
  }
  ERROL: Seventy-two? There's no box for stairs. ...Thursday, then. I'll bring the scales up on my back. #duty: fed-back #duty: health-comes late
* (if_you_think) ["If you think it's needed I'll start one. You've known them a lot longer than me." #col 3 #cla 2 #over #bias]
  #why: It sounds like respect. A professional asked, and that is the whole of the reason.
  #src: D-10, T-11
  #thinks errol: Known them? I've got them on a list.
  ERROL: Well, I've never actually met her. But if you think so.
* (your_word) ["You've put "disengaging" about a woman you've never climbed a stair to see." #col 1 #cla 4]
  #why: True, and enjoyable for about four seconds. You will want him up those stairs on Thursday.
  #src: H-24, D-10
  #thinks errol: More babies than I've days, and told off by somebody in their first year.
  ERROL: I've one knee, and more babies than days. Is there a word for that, on yours?
- -> the_decision

=== the_decision ===
Then {jas}.
JAS: You sound like somebody who's been up some stairs. Where are you with them, and what shows it?
* (decision) [Tell {jas} #ask: decision]
- -> read_back

=== read_back ===
{not checks_back and decision_then_look_again != "":
  JAS: You'll look again. I've written that down, with the day. #duty: check-back late
  ~ checks_back = true
}
{decision_then_write == "today":
  ~ reached = true
  The letter to housing goes from your phone, before you've put the car in gear. #duty: written #duty: housing-today late
}
{decision_then_femi != "":
  You text {femi}. Ten past eleven tomorrow, he writes back, it's his break, and is it mended. #duty: dad-heard late
}
{
- decision_level >= 4:
  JAS: Then say it to me as harm. What, to {ezra}, and who saw it? Not a word off a form. They'll ask you that at the strategy discussion, so I'm asking first.
- decision_level >= 2:
  JAS: For what, though? If it's how she looks after him, tell me what you saw.
  -> for_what
- not reached:
  JAS: That's about the size of it. Only nobody's told housing, have they, and it's their lift. I'll ring them at one. I'd sooner it had been you.
- not checks_back:
  JAS: And if Thursday comes and it isn't mended, who'd know? That's the one hole in it. I'll put Friday in my own diary. I'd sooner it was in yours.
- decision_because == "disengaging" or decision_because == "asked":
  JAS: The level I'd go for. The reason's a word off his form, though. Have me one by Friday that's about {ezra}.
- decision_then_assess != "":
  JAS: That's the size of it. But an assessment as well? Of what? I've put a pencil through that, and you can argue with me tomorrow.
- decision_then_shut != "":
  JAS: That's the size of it. And you shut it when it runs, not before. "In hand" isn't running.
- else:
  JAS: I can stand behind that. It's small, it's got a day on it, and it's the thing that was wrong.
}
-> the_note

=== for_what ===
* (safe_side) ["To be on the safe side, {jas}. There's a newborn coming, and she's low, if you ask me." #pur 2 #cla 2 #over]
  #why: Care, in the form of a net. Safe for whom, and from what, isn't said.
  #src: T-11, D-05
  JAS: Whose safe side? I'll hear you tomorrow, when you've slept on who it's for.
* (he_asked) ["{errol} asked for it. He's the one who knows them, and I've met them once." #pur 2 #cla 1 #over #bias]
  #why: Modest, and it lets somebody else's form decide. You've met them once more than he has.
  #src: D-10, R-08
  JAS: He asked. And what did you see?
* (hands) ["For hands: a sitter, a taxi, till it runs. Two weeks, if she says yes. Her parenting's fine." #pur 5 #cla 5]
  #why: Brief, practical, and hers to refuse. Help under section 17 may be arranged or paid for; check at source what yours will do.
  #src: T-11, H-35
  JAS: Then that's what it says at the top. Two weeks, hands, her yes first. I'll sign for the taxi.
- -> the_note

=== the_note ===
JAS: Now your note. It's mostly written, it's what you did. Three lines of it, say whose knowledge it is. {grace} can read it.
* (note) [Write the note #ask: note]
- A bus goes by. You find you've said it aloud, to nobody. Buh.
-> END
