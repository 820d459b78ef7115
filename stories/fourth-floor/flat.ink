=== flat ===
#place: flat
#time: 10:40
#grace: guarded sit sofa
#ezra: calm sit mat
#you: sit stool
A high light room, small clothes drying. She lets herself down by stages. {ezra} on his mat turns right round, and makes sure of her.
- (opts)
* (look_calendar) [The calendar #look: calendar]
  Three days ringed, with a cross for the clinic. Two have been struck through, with a ruler. The third hasn't.
  -> opts
* (look_calls) [The list by the telephone #look: calls]
  Housing's number, and five lines, each with a date. "In hand." "In hand." "Who told you that?" "In hand." "Engineers aware." #notice: calls
  -> opts
* (sit_back) [Let her begin. #go]
  -> not_engaging

=== not_engaging ===
GRACE: He sent a copy to my phone. I'm disengaging. And I'm flat. Well, I live in one. #own-words
* (matter) ["It's a horrible thing to read. But the checks do matter, {grace}, with the new one coming." #emp 3 #cla 3 #evo 1]
  #why: Kind, and then a lesson. She has had those days ringed for a month; knowing isn't what's missing.
  #src: A-03, H-35
  #thinks grace: I know they matter. I've got them ringed.
  ~ began_badly = true
  GRACE: I know they matter. I can see it from here.
* (lift_isnt) ["Sounds to me like it's the lift that's not engaging. What have you tried so far?" #emp 4 #cla 3 #evo 5]
  #why: Takes the word off her and hangs it where it belongs. Then it counts on her to have tried, and she has.
  #src: A-03, H-36
  #thinks grace: Somebody's asked me what I did.
  ~ grace_stance = shift(grace_stance, 1)
  #grace: warm
  She laughs, and has to hold her side.
  GRACE: I've rung five times. It's all up there. It's in hand. I'd like to see the hand. #notice: calls
* (ignore_it) ["Oh, take no notice. It's only how they write. It doesn't mean anything." #emp 3 #cla 1 #evo 2]
  #why: Meant to spare her. It meant enough to bring you up eight flights, and she can work that out.
  #src: R-02, A-01
  #thinks grace: It meant you.
  GRACE: It means something to somebody. You came.
- -> come_and_see

=== come_and_see ===
* (get_up) [Get up when she does. #go]
- -> at_the_window
