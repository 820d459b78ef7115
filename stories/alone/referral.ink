=== referral ===
#place: desk
#time: 10:40
#you: desk chair
#jas: calm stand beside
A card, one side, on your keyboard.
{ruby}, 9, Year 5. Lives with mum {claire}, {claire}'s partner {martin}, and {theo}, eight months. Dad, {owen}, lives forty miles away.
From {ngozi}, learning mentor. This morning at PE: a mark on the left forearm, "like a loop". Pulled her sleeve down and said, "I fell." Ducked when the whistle went.
Then she asked us not to ring home. "I've known her four years. She argues with me about everything. She has never once said please."
JAS: One line about an arm, and one about not ringing home. I know which I read twice.
- (opts)
* (look_phone) [The message pad by the phone #look: phone]
  Monday, 08:55. "{owen}, {ruby}'s dad. It's only me again. No hurry. Well, a bit of hurry." Ticked, and nothing written after the tick.
  -> opts
* (look_planner) [Your week, on the wall #look: planner]
  Thursday, in your own writing: PAPERWORK. You had underlined it.
  -> opts
* (on) [Put the card down and plan the morning. #go]
  -> planning

=== planning ===
JAS: School's not going anywhere, and nor's she till quarter past three. What comes first?
* (plan) [Plan the morning #ask: plan]
- -> the_morning

=== the_morning ===
{plan_file:
  The contact log. {owen} rang in March, in June, and on Monday. "She's gone quiet on the phone. It's not like her. Last week they said she was in the bath, both times." Each entry ends the same way: dad advised, no further action. #notice: owen
}
{plan_nurse:
  The health visitor has {theo} down as bonny, up to date, brought by both. "{martin} does the talking. He's the one who remembers the red book."
}
{plan_ngozi:
  NGOZI: Nobody's asked her a thing. She's in the quiet room with the felt pens. I've put that on her timetable, so it's official.
}
{plan_jas:
  JAS: I'll have police and a doctor by their phones from quarter to twelve. If you don't want them, they can have their sandwiches.
}
{plan_eat:
  A banana and half a flapjack, standing up. You don't know it yet, but that's tea as well.
}
* (drive) [Get your coat, and drive there. #go]
- -> office
