=== office ===
#place: office by drive
#time: 11:30
#you: sit visitor
#ngozi: worried sit staff
The school office, mid-morning, with the sun in it. {ngozi} has made two teas for three people, and can't find either.
NGOZI: I've done it on the body map. Then I didn't trust my drawing. I've been looking at it for an hour.
- (opts)
* (look_book) [The accident book #look: accident-book]
  This term's falls. Eleven are {ruby}'s, entered by herself in purple, each with the weather. The last is three weeks ago: "Knee. Playground. Bright spells." #notice: falls
  -> opts
* (look_bag) [The PE bag on the chair #look: kit-bag]
  One plimsoll. She walked out of the hall in the other one.
  -> opts
* (all_elbows) ["They're all elbows at nine. It could well be the fall she says it is, couldn't it?" #pur 2 #cla 2 #chi 2 #under]
  #why: It could. Said first, it answers the question before anybody has been asked what they saw.
  #src: H-37, H-39
  NGOZI: She writes up her falls. She's got opinions about my handwriting.
  She turns the body map round to you. A loop on the left forearm, outside, as long as a finger. #notice: mark
* (exactly) ["What did you see? Where, what shape, how big. Then what she said, in her words." #pur 5 #cla 5 #chi 4]
  #why: What was seen, by the person who saw it, before anybody makes sense of it.
  #src: H-36, R-08
  NGOZI: Left forearm, outside. A loop. Like a hairgrip, only as long as my finger. Red, two edges and a gap. #notice: mark
  NGOZI: "I fell." Then, "Don't ring home. Please." I wrote down the please.
* (fetch_her) ["Could you fetch her? I'd like a look at the arm myself, and whether there's any more." #pur 3 #cla 2 #chi 1 #proc]
  #why: Wanting to see is natural. A doctor looks, once, with everything written down; {ruby} has been looked at in a sports hall already.
  #src: H-18
  NGOZI: I don't think I'll do that, if you don't mind. She's only just put her jumper back on.
  She turns the body map round to you. A loop on the left forearm, outside, as long as a finger. #notice: mark
- -> write_mark ->
-> ring_home

=== ring_home ===
#ngozi: worried sit staff
NGOZI: And now I'm meant to ring home. We always ring home. It's on the laminated thing.
{plan_why:
- "exactly":
  You tell her what you told your desk: to hear just what was seen, and get the right people talking today.
- "who":
  You tell her what you told your desk: to find out from {ruby} who did it.
  NGOZI: Are we allowed to do that?
- "mum":
  You tell her what you told your desk: to get {claire}'s side of it first.
- else:
  You tell her what you told your desk: a mark on a child has to be looked into.
  NGOZI: It does. By who?
}
* (be_open) ["Ring {claire}, then. In her place I'd want to know before a roomful of strangers did." #pur 2 #chi 1 #col 4 #under]
  #why: Open, and usually right. Today the child has asked you not to, and nobody knows yet who is at home.
  #src: H-16, I-01
  ~ home_told = true
  It's {martin} who picks up. {ngozi} says "nothing to worry about" twice.
  NGOZI: He was ever so nice. He says he'll come for her himself at three, save her the walk.
  Your phone rings. It's {jas}. He has heard, and he has three people waiting on the line. #duty: strategy-today late
* (not_home_yet) ["Not home, not yet. Police, health and my manager on the phone, now, with you in it." #pur 5 #chi 4 #col 4]
  #why: There is reason enough to suspect. Who tells home, and when, is settled with the people who may have to keep her safe.
  #src: T-02, BUCKS
  NGOZI: With me in it?
  She takes the laminated thing off the wall, and puts it face down. #duty: strategy-today
* (tuesday) ["Let's not go at it in a rush. I could put in a proper visit for Tuesday." #pur 2 #chi 2 #col 3 #under]
  #why: Careful work is worth a wait, on other days. {ruby} goes home at quarter past three on this one.
  #src: BUCKS, H-37
  NGOZI: Tuesday. She goes home today, though.
  You ring {jas} to say so. There's a pause with a kettle in it.
  JAS: Say "Tuesday" again, as if it was her asking. No. Stop there, I'll get them on the line. #duty: strategy-today late
- -> strategy

=== strategy ===
#time: 11:50
#ngozi: guarded sit staff
The phone lies on the register, on speaker: {jas}, a detective, and a doctor with somebody crying behind her.
* (who_is_here) [Say who is in the room. #go]
- DRLOWE: I've a clinic at half past. Somebody tell me it isn't a loop.
NGOZI: It's a loop.
DRLOWE: Then I haven't a clinic.
JAS: What do we need off each other?
* (everyone) ["Who's in that house, and her dad too. What does each of you hold on each of them?" #pur 5 #cla 4 #chi 4]
  #why: Every adult and both children, by name, from every agency: that is what the discussion is for.
  #src: H-12, DARL
  DCPATEL: {claire}, nothing. {owen}, one speeding, in a van full of hedges. {martin}, eleven years ago: assault, a girlfriend's lad of ten. With a belt. #notice: conviction
  The line is quiet. The person behind the doctor has stopped crying.
* (about_mum) ["What's known about {claire}? It's her that's bringing {ruby} up." #pur 3 #cla 3 #chi 2 #bias]
  #why: Three grown-ups share this child and the question has gone to the one who is a mother.
  #src: H-36, H-12
  DCPATEL: {claire}, nothing. Not so much as a parking ticket. Anybody else you want, or just the mum?
  JAS: We'll come back to that.
* (one_mark) ["Could we hold off giving it a name? I'd hate to do all this to a family over one mark." #pur 2 #cla 2 #chi 2 #under]
  #why: A proper fear, and worth saying. Suspicion is the test for asking, and a name is only what lets the asking start.
  #src: T-02, D-05
  JAS: You're not asked to be sure. You're asked if you've cause to wonder.
  DCPATEL: I've wondered since "loop".
- -> who_sees_her

=== who_sees_her ===
JAS: So it's a joint enquiry, us and police. And {ruby}'s along the corridor. Who goes in, and how much do they ask?
* (while_willing) ["Me, now, and get the whole of it while she's willing. She might not be tomorrow." #pur 3 #chi 2 #col 2 #proc]
  #why: The worry is real. What she tells in full to you today she may have to tell again, and it may stand up less well.
  #src: H-18
  DCPATEL: And I interview her after you've had it all out of her? Ask her what you need for tonight. Then stop.
* (mum_beside) ["Shouldn't {claire} come and sit with her? I'd want my mum, at nine." #pur 2 #chi 2 #col 4]
  #why: Kind, and on most visits right. {ruby} has asked you not to ring home, so that is a plan made without her.
  #src: H-16
  NGOZI: She said please.
  JAS: Then {claire} after. You and somebody {ruby} picks, an open start, and leave the rest for the interview.
* (open_start) ["Me and somebody she picks. Open start, no detail, stop in time for your interview." #pur 5 #chi 5 #col 4]
  #why: Enough to know whether she is safe tonight, and no more; the interview is planned, recorded, and hers to have once.
  #src: H-18, H-16
  DCPATEL: Nine tomorrow, the room with the sofa. If she starts, let her. If she stops, let her.
- -> quiet

=== write_mark ===
* (wording) [Write it down #ask: notebook mark]
- ->->
