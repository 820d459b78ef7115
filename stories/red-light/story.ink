// The red light. One file a scene, in the order of the day.
// Names are the family's and are filled in from case.json.
VAR kerry = "Kerry"
VAR toby = "Toby"
VAR dean = "Dean"
VAR marcus = "Marcus"
VAR vi = "Vi"
VAR simone = "Simone"
VAR bernice = "Bernice"
VAR fiona = "Fiona"
VAR drlowe = "Dr Lowe"
VAR jas = "Jas"
VAR worker = "Sam"

// The file: what was done last, and how far it has got.
VAR timeline_act = ""
VAR timeline_item = ""
VAR timeline_with = ""
VAR timeline_joined = ""
VAR timeline_minutes = 645
VAR timeline_opened = 0
VAR timeline_placed = 0
VAR timeline_patterns = 0

// What it could be, and what each would show.
VAR hypotheses_count = 0
VAR hypotheses_clumsy = ""
VAR hypotheses_illness = ""
VAR hypotheses_unwatched = ""
VAR hypotheses_inflicted = ""

// Notebook, call and note.
VAR notebook_other_room = ""
VAR notebook_ear = ""
VAR notebook_fear = ""
VAR decision_level = -1
VAR decision_outcome = ""
VAR decision_sure = ""
VAR decision_because = ""
VAR decision_then_ward = ""
VAR decision_then_relatives = ""
VAR decision_then_legal = ""
VAR decision_then_conference = ""
VAR decision_then_visits = ""
VAR decision_then_agreement = ""
VAR note_done = false

// How far she dares, 0-6. She is friendly to everybody; this is not that. Never shown.
VAR kerry_stance = 2
// What a later scene must know.
VAR read_file = false
VAR rung_in_file = false
VAR knows_pattern = false
VAR knows_dean = false
VAR knows_scan = false
VAR knows_raw = false
VAR knows_stays = false
VAR alerted = false
VAR seen = false
VAR misled = false
VAR shamed = false
VAR refuses = false

INCLUDE handover.ink
INCLUDE file.ink
INCLUDE think.ink
INCLUDE flat.ink
INCLUDE blanket.ink
INCLUDE outside.ink
INCLUDE ward.ink
INCLUDE tonight.ink
INCLUDE call.ink

-> handover

=== function shift(stance, by) ===
~ temp to = stance + by
{ to < 0:
  ~ return 0
}
{ to > 6:
  ~ return 6
}
~ return to
