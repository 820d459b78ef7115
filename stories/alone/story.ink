// Ask to see her alone. One file a scene, in the order of the day.
// Names are the family's and are filled in from case.json.
VAR ruby = "Ruby"
VAR claire = "Claire"
VAR martin = "Martin"
VAR theo = "Theo"
VAR owen = "Owen"
VAR ngozi = "Ngozi"
VAR dcpatel = "DC Patel"
VAR drlowe = "Dr Lowe"
VAR jas = "Jas"
VAR worker = "Sam"

// The plan: what was done before the school, and the reason that comes back there.
VAR plan_ngozi = false
VAR plan_file = false
VAR plan_nurse = false
VAR plan_jas = false
VAR plan_eat = false
VAR plan_why = ""
VAR plan_view = 0

// Notebook, call and note.
VAR notebook_mark = ""
VAR notebook_words = ""
VAR notebook_cable = ""
VAR decision_level = -1
VAR decision_outcome = ""
VAR decision_sure = ""
VAR decision_because = ""
VAR decision_then_interview = ""
VAR decision_then_conference = ""
VAR decision_then_see_ruby = ""
VAR decision_then_housing = ""
VAR decision_then_course = ""
VAR decision_then_wait = ""
VAR note_done = false

// How far each lets you be there, 0-6. Moved by what is said to them; never shown.
VAR ruby_stance = 2
VAR claire_stance = 2
// What a later scene must know.
VAR home_told = false
VAR told = false
VAR promised = false
VAR pressed = false
VAR rang_owen = false
VAR sleeps = ""

INCLUDE referral.ink
INCLUDE office.ink
INCLUDE quiet.ink
INCLUDE step.ink
INCLUDE lounge.ink
INCLUDE road.ink
INCLUDE ward.ink
INCLUDE tonight.ink
INCLUDE goodnight.ink
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
