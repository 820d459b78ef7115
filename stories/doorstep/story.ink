// The doorstep. One file a scene, in the order of the visit.
// Names are the family's and are filled in from case.json.
VAR darren = "Darren"
VAR kai = "Kai"
VAR shell = "Shell"
VAR leanne = "Leanne"
VAR callum = "Callum"
VAR neighbour = "Mrs Doyle"
VAR deputy = "Mr Hallam"
VAR ruth = "Ruth"
VAR jas = "Jas"
VAR worker = "Sam"

// The plan: what was done in the hour, and the reason that comes back at the door.
VAR plan_school = false
VAR plan_file = false
VAR plan_jas = false
VAR plan_nurse = false
VAR plan_text = false
VAR plan_eat = false
VAR plan_why = ""
VAR plan_view = 0

// Notebook, call and note.
VAR notebook_letters = ""
VAR notebook_mornings = ""
VAR notebook_awake = ""
VAR notebook_food = ""
VAR decision_level = -1
VAR decision_outcome = ""
VAR decision_sure = ""
VAR decision_because = ""
VAR decision_then_club = ""
VAR decision_then_shell = ""
VAR decision_then_see_kai = ""
VAR decision_then_leanne = ""
VAR decision_then_strategy = ""
VAR decision_then_wait = ""
VAR note_done = false

// How far he lets you be there, 0-6. Moved by what is said to him; never shown.
VAR darren_stance = 2
// What a later scene must know.
VAR inside = false
VAR bluffed = false
VAR promised = false
VAR knows_mornings = false
VAR knows_awake = false
VAR knows_aunt = false
VAR cover = false

INCLUDE referral.ink
INCLUDE plan.ink
INCLUDE step.ink
INCLUDE street.ink
INCLUDE kitchen.ink
INCLUDE room.ink
INCLUDE closing.ink
INCLUDE car.ink

-> referral

=== function shift(stance, by) ===
~ temp to = stance + by
{ to < 0:
  ~ return 0
}
{ to > 6:
  ~ return 6
}
~ return to
