=== file ===
#place: desk
#time: 10:45
#you: desk chair
Fifty-eight records, from January on. Nothing in them is flagged. By the window somebody is on hold to the council's own switchboard.
-> at_it

=== at_it ===
+ (act) [Read the file #ask: timeline]
- {
- timeline_act == "join":
  -> joined ->
- timeline_act == "ring":
  -> rung ->
- timeline_act == "done":
  -> closed
}
{timeline_minutes >= 690 and not she_rings: -> she_rings ->}
-> at_it

=== joined ===
{
- timeline_joined == "injuries" and not knows_pattern:
  ~ knows_pattern = true
  You put them in a row and look at the row. Each has a date and a reason, and somebody who was told the reason. Four agencies. Nobody, until now, had the row. #notice: pattern
- timeline_joined == "one-man" and not knows_dean:
  ~ knows_dean = true
  An uncle, a mate, a plumber. You get a pencil and underline the boots, and then the jacket. It comes out as one man. #notice: dean
- timeline_joined == "scan" and not knows_scan:
  ~ knows_scan = true
  You read one letter, then the other, then the first again. The hospital thinks the clinic has. The clinic thinks the hospital has. Nobody has. #notice: scan
- timeline_joined == "":
  They lie side by side, and stay what they were.
}
- ->->

=== rung ===
~ rung_in_file = true
{
- timeline_with == "health":
  FIONA: I can read you my actual notes. You get the summary, there's a box. June, the cheek: "three, round, in a line, size of a fingertip." The box says "bruise".
  FIONA: And his scan? Paediatrics have got that in hand. Hang on. No. They've got it down that the hospital has. Oh. #notice: raw #notice: scan #duty: raw-notes
  ~ knows_scan = true
  ~ knows_raw = true
- timeline_with == "childminder":
  BERNICE: It's all in my book, love, I write everything. Two marks since June. The arm, she told me pushchair strap. Thursday I asked again and it was the bath. I wrote down both.
  BERNICE: And he goes stiff when there's a man at my gate. Not the postman. He likes the postman. #notice: two-stories
- timeline_with == "dad":
  MARCUS: I've not had him since July. Every other Sunday he's got a cold. I rang your lot in September and they said get a solicitor. I drive a van, mate.
  MARCUS: What's happened? Something's happened. You lot don't ring. #notice: no-sundays
}
- ->->

=== she_rings ===
Your phone goes. You have a record in each hand.
KERRY: Is that the new {simone}? It's {kerry}. Two o'clock, is it? Only I've made a cake. No, it's not a bribe. Well, it is, but it's lemon.
Behind her a man's voice asks, quite nicely, who that is. She says nobody. #minutes: 5
- ->->

=== closed ===
{
- timeline_patterns >= 2 or (timeline_patterns >= 1 and rung_in_file):
  You have a page of your own now, with dates down the side. #duty: file-read
- timeline_patterns >= 1 or timeline_opened >= 12:
  You have some of it. You know roughly what you haven't read. #duty: file-read late
- else:
  You shut the file. Most of it is still in there.
}
-> think
