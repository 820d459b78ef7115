// The fourth floor. One file a scene, in the order of the morning.
// Names are the family's and are filled in from case.json.
VAR grace = "Grace"
VAR ezra = "Ezra"
VAR femi = "Femi"
VAR gran = "Bisi"
VAR errol = "Errol"
VAR keeley = "Keeley"
VAR rahman = "Mrs Rahman"
VAR jas = "Jas"
VAR worker = "Sam"

// The plan: what was done in the time there was, and the reason that comes back on the landing.
VAR plan_hv = false
VAR plan_midwife = false
VAR plan_lift = false
VAR plan_eat = false
VAR plan_why = ""
VAR plan_view = 0

// Notebook, call and note.
VAR notebook_growth = ""
VAR notebook_mood = ""
VAR decision_level = -1
VAR decision_outcome = ""
VAR decision_sure = ""
VAR decision_because = ""
VAR decision_then_write = ""
VAR decision_then_come_up = ""
VAR decision_then_femi = ""
VAR decision_then_look_again = ""
VAR decision_then_assess = ""
VAR decision_then_shut = ""
VAR note_done = false

// How far she lets you be there, 0-6. Moved by what is said to her; never shown.
VAR grace_stance = 2
// What a later scene must know.
VAR promised = false
VAR began_badly = false
VAR reached = false
VAR fell = false
VAR checks_back = false

INCLUDE referral.ink
INCLUDE plan.ink
INCLUDE stairs.ink
INCLUDE flat.ink
INCLUDE view.ink
INCLUDE housing.ink
INCLUDE mood.ink
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
