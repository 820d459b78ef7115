/** A visit as small as one can be that still has everything: a plan, a hub, a gate, its repair, a notebook, a call and a note. */
export const smallStory = `VAR worker = ""
VAR darren = ""
VAR kai = ""
VAR jas = ""
VAR darren_stance = 2
VAR plan_school = false
VAR plan_text = false
VAR plan_why = ""
VAR plan_view = 0
VAR notebook_post = ""
VAR decision_level = -1
VAR decision_outcome = ""
VAR decision_sure = ""
VAR decision_because = ""
VAR decision_then_club = ""
VAR note_done = false

-> before

=== before ===
#place: car
#time: 14:40
Rain on the windscreen. The form is open on your knee.
* (plan) [Plan the hour #ask: plan]
- {plan_school: -> school}
-> step

=== school ===
The teacher says he came in without a coat again. #notice: coat
-> step

=== step ===
#place: doorstep
#time: 15:50
#darren: guarded crossed frame
#you: stand low-step
The door opens before you knock.
DARREN: You're the letter.
* (say_who) ["I'm {worker}. You can say no to me, {darren}, and I'd still like to hear how it is." #emp 4 #aut 5 #cla 4]
  #why: Says who, and gives him the say.
  #src: H-06
  #thinks darren: Never heard that bit before.
  ~ shift(darren_stance, 1)
  DARREN: Five minutes.
* (must) ["You have to let me in, {darren}. It's the law." #emp 1 #aut 1 #cla 2 #gate: dignity #over]
  #why: Nobody can insist at this level; the law is bluffed.
  #src: H-06
  ~ shift(darren_stance, -1)
  DARREN: What law?
* (keep_quiet) [Say nothing for a moment. #emp 3 #aut 3 #cla 2]
  #why: Leaves him room, and says little.
  DARREN: Well?
- -> hall

=== hall ===
#place: hall
The post lies where it fell.
* (own_it) ["I put that badly on the step. You can say no." #emp 4 #aut 5 #cla 5 #repair: dignity]
  #why: Owns it aloud.
  ~ shift(darren_stance, 1)
  DARREN: Say that again.
  -> kitchen
* (ask_morning) ["How was this morning?" #emp 4 #aut 3 #cla 3]
  #why: Plain and open.
  DARREN: Late. Coat was wet, so he went without. #notice: coat
  -> kitchen
* (look_post) [The post on the mat #look: post]
  Three letters from the council, unopened. #notice: post
  -> write_post ->
  -> hall

=== write_post ===
* (wording) [Write it down #ask: notebook post]
- ->->

=== kitchen ===
#darren: calm sit chair
DARREN: It's the letters I can't face. #notice: post
{darren_stance >= 3: He pushes the chair out for you with his foot. #duty: child-seen}
* (sit_down) ["Could {kai} come in and sit with us?" #emp 3 #aut 4 #cla 4]
  #why: Asks, and says for whom.
  KAI: Is it the letter one? #duty: child-seen
* (stay_up) ["I'll be quick." #emp 2 #aut 2 #cla 3]
  #why: Quick is not the same as kind.
  The tap drips.
- -> call

=== call ===
#place: car
Jas rings.
* (decision) [Answer the phone #ask: decision]
- {decision_then_club == "today":
  JAS: Club it is, then. #duty: cover-tonight #duty: school-told #duty: review-set
}
-> record

=== record ===
* (note) [Write it up #ask: note]
- -> END

=== function shift(ref stance, by) ===
~ stance = stance + by
{ stance < 0:
  ~ stance = 0
}
{ stance > 6:
  ~ stance = 6
}
`;
