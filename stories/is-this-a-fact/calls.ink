=== ringing ===
{version:
- "a":
  #bev: calm table across
  {bev}'s phone goes off on the shelf. She looks at it the way you look at rain.
- "b":
  #bev: calm table across
  {bev}'s phone goes off on the shelf. She lets it ring, and watches you hear it.
- else:
  #bev: worried table across
  {bev} has rung off, and sat down. The phone goes again before she has put it on the table.
}
BEV: That'll be the boiler.
* (you_get_it) ["No, you get it, honestly. I can wait." #cla 2 #pur 2]
  #why: Considerate, and it gives away the one hour a week that is yours to think in.
  #src: R-07
  #thinks bev: They always say that. So I always do.
  #bev: worried call door
  It takes four minutes, at the window. You do the edges of the cards, so that they're straight.
  #bev: worried table across
  BEV: Sorry. Where were we?
* (my_hour) ["Could we leave it? I get one hour a week, and so does he." #cla 5 #pur 4]
  #why: Asks for the hour and says what it's for. Managers get told what's urgent all day; seldom what matters.
  #src: R-07
  #thinks bev: Good for you. I'd not have, at four months.
  ~ phone_away = true
  #bev: warm table across
  {version == "c":
    She opens a drawer, puts the phone in it, and puts a cardigan in on top.
    BEV: It can ring at the cardigan.
  - else:
    She turns it off, and has to hold the button down a long time to do it.
  }
* (wait_it_out) [Say nothing. Look at the cards until it stops. #cla 2 #pur 3]
  #why: It stops in the end. You kept your hour, and nobody knows that you wanted it.
  #src: R-07
  #thinks bev: Can't tell if they mind.
  #bev: calm table across
  It stops. Then it starts again, out in the team room, on your desk.
- -> table

=== slip ===
#tomasz: worried stand door
{tomasz} puts his head in, and the rest of him after it. He lays a yellow slip by your elbow, face down, and mouths: sorry.
* (leave_it) [Leave it face down until three. #go]
  The corner of it lifts every time a card goes down.
  #tomasz: gone
  -> table
* (turn_over) [Turn it over and read it. #go]
- It's in his square hand. {tina} rang. Not Thursday, Thursday's Dad. Will you ring?
* (poor_thing) ["Poor thing. Tell her not to worry, we'll find another day." #emp 4 #cla 1 #chi 1]
  #why: A nice thing to have said to you. She rang with the answer on a slip, and was told not to worry.
  #src: A-02, H-36
  #thinks tina: I'm not worried. I'm busy.
  TOMASZ: I'll tell her. She didn't sound poor, she sounded like the bus was coming.
* (so_he_is) ["So {cole}'s dad is involved. She's told me all along that he isn't." #emp 1 #cla 3 #chi 2 #bias]
  #why: One word on a slip, and a lie made out of it. It doesn't say whose dad.
  #src: D-10, R-08
  #thinks tina: I never said he wasn't. They never said his name.
  TOMASZ: It only says dad.
* (whose_dad) ["Whose dad, {tomasz}? Did she say?" #emp 4 #cla 5 #chi 3]
  #why: Six words. A slip is somebody's writing of somebody's words; the somebody is still in the doorway.
  #src: R-08, H-36
  #thinks tina: Mine. I said it like they'd know.
  ~ knows_carer = true
  TOMASZ: Hers. She's had him since June, on and off, mostly on. The nurse does his leg on a Thursday. She said it like we'd know. #notice: carer
  {bev} looks at you. You look at the card that says Thursdays.
- #tomasz: gone
-> table
