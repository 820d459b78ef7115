// A small visit for the tests of the core: forms, a tunnel, conditions, looks that come back, and dice.
VAR worker = ""
VAR darren = ""
VAR kai = ""
VAR jas = ""
VAR stance = 2
VAR plan_school = false
VAR plan_file = false
VAR plan_eat = false
VAR plan_why = ""
VAR plan_view = 0
VAR notebook_letters = ""
VAR decision_level = -1
VAR decision_outcome = ""
VAR decision_sure = ""
VAR decision_because = ""
VAR decision_then_club = ""
VAR decision_then_tell_jas = ""
VAR note_done = false

-> car

=== car ===
#place: car
#time: 14:40
{~Rain.|Drizzle.|The wipers, again.}
* (plan) [Plan the hour #ask: plan]
- {plan_school:
  The teacher picks up. Breakfast club has missed him three times. #notice: mornings #duty: school-rung
}
-> step

=== step ===
#place: doorstep
#time: 15:50
#darren: guarded crossed frame
DARREN: You're the letter.
* (step_back) ["I'm {worker}. Five minutes on the step, then you decide about inside." #emp 4 #aut 5 #pur 4]
  #why: Gives {darren} the say over his own door.
  #src: H-06
  #thinks darren: She stepped back.
  ~ stance = stance + 1
  #you: stand low-step
  DARREN: Five minutes. #duty: agreement-asked
* (duty) ["School's worried, so I have to look into it." #emp 3 #aut 2 #pur 4]
  #why: Clear, and leaves him nothing to decide.
  DARREN: Worried what about?
* (police) ["I can come back with the police." #emp 1 #aut 1 #pur 2 #over #gate: dignity]
  #why: A threat the law does not back.
  #src: T-09
  #thinks darren: There it is.
  ~ stance = stance - 1
  #darren: angry
  DARREN: Says who?
- -> history

=== history ===
DARREN: You lot took my daughter.
* (read_it) ["I've read that. It'll have been the first thing you saw." #emp 5 #cla 3 #col 4]
  #why: Takes his history as a fact between you.
  ~ stance = stance + 1
  DARREN: Twelve years ago. #notice: history
* (not_today) ["That isn't why I'm here." #emp 2 #cla 5 #col 2]
  #why: Clear, and walks past what he said.
  DARREN: It's always about something.
* (mend) ["I said police. I don't have that power and shouldn't have said it." #emp 4 #cla 5 #col 4 #repair: dignity]
  #why: Owns it aloud.
  ~ stance = stance + 1
  DARREN: Say that again.
- -> kitchen

=== kitchen ===
#place: kitchen
The kettle. {RANDOM(1, 6) > 3:A magpie on the bin.|A bin lorry.} Kai's drawing on the wall.
-> around

=== around ===
+ (look_fridge) [The fridge #look: fridge]
  Milk, eggs, half a shepherd's pie. #notice: fridge
  -> around
* (look_letters) [The letters #look: letters]
  Three letters, unopened. #notice: letters
  -> write_letters ->
  -> around
* (ask_mornings) {stance >= 3} ["What have you already thought of for the mornings?" #col 5 #evo 5 #pur 4]
  #why: Asks him first.
  ~ stance = stance + 1
  DARREN: My sister would ring him. #notice: sister
  {not plan_school: DARREN: From twenty to seven he's on his own. #notice: mornings}
  -> around
* (tell_him) ["I'll refer you to a parenting course." #col 1 #evo 1 #pur 3 #proc]
  #why: A service nobody asked for.
  DARREN: Course you will.
  -> around
* (see_kai) ["Kai, would you show me your room?" #chi 5 #aut 4]
  #why: Asks him, and sees where he sleeps.
  KAI: It's the one with the door. #duty: child-seen
  -> around
* (say_nothing) [Leave it there. #go]
  -> call

=== write_letters ===
* (wording) [Write it down #ask: notebook letters]
- ->->

=== call ===
#place: car
#time: 16:40
JAS: Where are you with this?
* (decide) [Answer Jas #ask: decision]
- {decision_then_club == "today":
  The club has a place for tomorrow. #duty: cover-tonight
}
-> record

=== record ===
The note is on your screen.
* (note) [Go through the note #ask: note]
- Sent. #duty: noted
-> END
