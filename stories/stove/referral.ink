=== referral ===
#place: desk
#time: 15:15
#you: desk chair
#jas: calm stand beside
A card on your keyboard, one side.
{idris}, 8, and {hana}, 4. A ground-floor flat. Mum {samira}, 29. Dad {yusuf}, "abroad". Nothing known to us.
A caller who gave no name: "Kids always in the yard. No food in there. Mother out at night."
Duty rang {samira} at one. She said come at five, she'd be in, she'd be cooking.
JAS: Three sentences off somebody who won't say who they are. Might be dead right. Go and ask her. And if it's nothing, you're allowed to come back and tell me it's nothing.
- (opts)
* (look_screen) [The contact form #look: screen]
  "Who saw this?" Blank. "When?" Blank. Under "Other" somebody has typed: bikes.
  -> opts
* (look_phone) [A message from duty #look: phone]
  "She asked, had somebody rung. I said yes, not who. She asked, was she to tidy. I said no. Long silence, then she laughed, then she didn't."
  -> opts
* (on) [Put the card down, and plan what's left of the afternoon. #go]
  -> planning

=== planning ===
JAS: You won't get it all in. Pick.
* (plan) [Plan the time before five #ask: plan]
- -> the_hours

=== the_hours ===
{plan_eat:
  You eat the end of somebody's birthday cake in the stationery cupboard.
}
{plan_file:
  You try every spelling there is. No social worker has ever met them. One line from a health visitor, two years ago: "Damp in small bedroom. Advised to contact landlord."
}
{plan_school:
  School's office goes to ask, and comes back. {idris}: never late, a packed lunch, draws. "I'll let Mum know you rang. She's ever so nice."
}
{plan_find:
  Three things, on one page: a repairs line open till seven, benefits advice at the library, holiday clubs with a dinner in them.
}
{plan_call:
  You listen to the call. "You never see shopping go in." "Ten to eight, off she goes with a bag." The bikes come up five times.
}
{plan_ring:
  SAMIRA: Five's fine. Five's dinner, though. If you don't mind steam.
  ~ samira_stance = shift(samira_stance, 1)
}
{plan_jas:
  JAS: Ring me when you're out. Past half six and I come and find you. #duty: whereabouts
}
* (drive) [Get your coat, and drive there. #go]
- -> yard
