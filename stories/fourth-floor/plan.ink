=== planning ===
JAS: Twenty-five minutes, and you'll have forty-five of good ideas. Something has to go.
* (plan) [Plan the morning #ask: plan]
- {plan_hv:
  ERROL: Bonny lad. Right on his line at seven months. It's the not coming. Two letters, and nothing. #notice: growth
}
{plan_midwife:
  The midwife says {grace} was low for a while after {ezra}, told her so herself, and asked to be asked this time. #notice: mood
}
{plan_lift:
  The council's page has the lift. Reported twelve days ago. Beside "expected" somebody has put "tbc".
}
{plan_eat:
  Toast, over the keyboard, like everybody here.
}
-> the_call

=== the_call ===
You ring before you go. It's picked up at once, with somebody hitting a saucepan.
GRACE: Is this housing?
* (office) ["It's {worker}, children's services. Could you bring {ezra} in to see us at two?" #aut 2 #pur 3]
  #why: An invitation, in your own diary. It asks of her the one thing she can't do, which is how she came to be on a card.
  #src: H-35, H-06
  #thinks grace: Another one who wants us to come down.
  ~ grace_stance = shift(grace_stance, -1)
  ~ began_badly = true
  GRACE: Have you got a lift? Because we've not. Twelve days.
  So you say you'll come up.
* (come_up) ["It's {worker}, children's services. {errol} asked us. I'll come up to you. Is half ten any good?" #aut 4 #pur 4]
  #why: Who you are, who asked, and you do the stairs. The hour is hers to turn down.
  #src: H-02, H-03
  #thinks grace: Up. They said up.
  ~ grace_stance = shift(grace_stance, 1)
  GRACE: You know it's out, the lift? It's eight flights. They're half ones. They don't feel half.
* (the_two) ["Children's services. I'll be with you at half ten, about the clinics {ezra} has missed." #aut 2 #pur 4]
  #why: Clear, and on time. She has fifty minutes now to get ready to be told off.
  #src: H-03, H-06
  #thinks grace: Missed. That's what it's called.
  ~ began_badly = true
  GRACE: Right. Wear flat shoes.
- Twenty-five minutes' drive.
-> foot
