// Is this a fact? An hour's supervision about a mother who isn't there. One file a part of the hour.
// Names are the family's and are filled in from case.json.
VAR bev = "Bev"
VAR tina = "Tina"
VAR cole = "Cole"
VAR tomasz = "Tomasz"
VAR dean = "Dean"
VAR sheila = "Sheila"
VAR ron = "Ron"
VAR worker = "Sam"
// How she manages: a instructs, b coaches, c is mostly on the telephone.
VAR version = "a"

VAR cards_act = ""
VAR cards_item = ""
VAR cards_word = ""
VAR cards_sure = false
VAR cards_left = 17

VAR hypotheses_count = 0
VAR hypotheses_caring = ""
VAR hypotheses_drink = ""
VAR hypotheses_school = ""

VAR late_odds = 0
VAR late_because = ""

VAR sentence_purpose = ""
VAR sentence_tina = ""
VAR sentence_cole = ""
VAR sentence_ring = ""
VAR sentence_friday = ""

VAR decision_level = -1
VAR decision_outcome = ""
VAR decision_sure = ""
VAR decision_because = ""
VAR decision_then_ask_tina = ""
VAR decision_then_ring_dean = ""
VAR decision_then_see_two = ""
VAR decision_then_joint = ""

// What a later scene must know.
VAR why_thursdays = false
VAR phone_away = false
VAR knows_carer = false
VAR knows_echo = false
VAR knows_optimism = false
VAR told_load = false

INCLUDE desk.ink
INCLUDE table.ink
INCLUDE calls.ink
INCLUDE thinking.ink
INCLUDE ahead.ink
INCLUDE record.ink

-> desk
