=== car ===
#place: car by drive
#time: 21:40
#you: sit driver
{plan_eat:
  Parked, two streets off. You find the other half of the flapjack, and then {jas} rings.
- else:
  Parked, two streets off. You find a mint in the door pocket, with fluff, and then {jas} rings.
}
{
- sleeps == "word":
  JAS: She's where? No. Stop there. I'm getting the night team and {dcpatel} to that door while we talk. We'll have that out tomorrow. Have you eaten?
- else:
  JAS: Have you eaten anything with a vegetable in it? No. Nor me.
}
JAS: I want what you'd put your name to, and what it stands on.
* (decision) [Tell {jas} #ask: decision]
- -> read_back

=== read_back ===
{
- decision_level <= 2:
  JAS: Help she can turn down, from people he can turn away. And {ruby}'s to go on being the one who says when it's bad? No. We've been enquiring since ten to twelve. You'll find my name under it, and the reason.
- decision_level == 3:
  JAS: In need, and she is. But that's a plan with {claire}'s yes on it, and he's only got to be nice till Tuesday. We've been enquiring since ten to twelve, and we're not stopping. My name, my reason. You'll see it written down.
- decision_level == 5:
  JAS: That's where it's going, I think. It's not where it is. You get to a conference by asking the questions first, and we've got half of them.
- decision_level >= 6 and sleeps == "powers":
  JAS: It was that or the coat. I'd have asked her myself. It runs out, mind, so what we do with the three days is tomorrow's first thing. Who rings her dad? I will. Somebody should have, by now.
- decision_level >= 6:
  JAS: And when they ask why not her dad, or a bed, or his bail? I can't stand behind taking her from everybody because of one of them. We carry on with the enquiry.
- decision_because == "promise" or decision_because == "before":
  JAS: The level I can stand behind. That reason wouldn't hold it up, though. Start from {ruby} and walk backwards. And then go home.
- decision_because == "suspect" and not told:
  JAS: You don't know how it happened, and you've said so, and you've cause to wonder. That's what it's for. Police and us together. {theo} as well, on his own page.
- else:
  JAS: I can stand behind that. Police and us together, both children seen, round a table inside fifteen working days. It goes on dated, with my name under yours. And then go home, {worker}. Not via the office.
}
-> the_note

=== the_note ===
JAS: Write it before you drive. Whose words are whose. {claire} may read it, and one day so may {ruby}, and she'll check the spelling.
* (note) [Write the note #ask: note]
- You put the pen away. It has started to rain, at about sixty per cent.
-> END
