// Cooking at the stove. One file a scene, in the order of the visit.
// Names are the family's and are filled in from case.json.
VAR samira = "Samira"
VAR idris = "Idris"
VAR hana = "Hana"
VAR nadia = "Nadia"
VAR yusuf = "Yusuf"
VAR jas = "Jas"
VAR worker = "Sam"

// The plan: what was done before five o'clock, and the reason that comes back in the kitchen.
VAR plan_call = false
VAR plan_file = false
VAR plan_school = false
VAR plan_ring = false
VAR plan_find = false
VAR plan_jas = false
VAR plan_eat = false
VAR plan_why = ""
VAR plan_view = 0

// Notebook, call and note.
VAR notebook_food = ""
VAR notebook_after = ""
VAR notebook_damp = ""
VAR notebook_skips = ""
VAR decision_level = -1
VAR decision_outcome = ""
VAR decision_sure = ""
VAR decision_because = ""
VAR decision_then_repairs = ""
VAR decision_then_benefits = ""
VAR decision_then_early = ""
VAR decision_then_caller = ""
VAR decision_then_watch = ""
VAR decision_then_school = ""
VAR note_done = false

// How far she lets you be there, 0-6. Moved by what is said to her; never shown.
VAR samira_stance = 2
// What a later scene must know.
// What is owed her: "" or "routine" or "cupboards".
VAR owed = ""
VAR knows_sits = false
VAR knows_damp = false
VAR knows_envelope = false
VAR may_ask = false
VAR rooms_seen = false
VAR rung = false
VAR opened = false
VAR back = false

INCLUDE referral.ink
INCLUDE yard.ink
INCLUDE stove.ink
INCLUDE bedroom.ink
INCLUDE boxroom.ink
INCLUDE dinner.ink
INCLUDE money.ink
INCLUDE repairs.ink
INCLUDE closing.ink
INCLUDE car.ink
INCLUDE again.ink

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
