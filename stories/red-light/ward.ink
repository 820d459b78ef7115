=== ward ===
#place: ward by drive
#time: 20:35
#you: stand standing
#drlowe: calm notes before-them
{drlowe} has a sheet of paper and a pen with a rubber giraffe on it. Through a half-shut door somebody is being told that he has eaten two yoghurts and shall not have a third. #duty: medical
DRLOWE: I'll tell you what I can say, and then what I can't. Bruising behind an ear, low, in the fold. Children don't bump that. I can't tell you how old it is, and I can't tell you who.
{not knows_pattern:
  ~ knows_pattern = true
  DRLOWE: And I asked round for what's been written since June. Arm, cheek, lip, elbow, back, thigh. Four agencies, and every one explained. I don't believe they've been on one sheet before. #notice: pattern
  DRLOWE: His childminder has rung the ward, twice. The arm was a strap on the Tuesday, she says, and by Thursday it was the bath. #notice: two-stories
}
* (yes_or_no) ["I only need a yes or a no, really. Is it non-accidental?" #cla 2 #pur 3 #chi 2]
  #why: You've a manager to ring, and it would be tidy. She can't give you that alone, and it isn't hers to decide.
  #src: T-02, BUCKS
  #thinks drlowe: They all want the one word.
  DRLOWE: You need reasonable cause to suspect. You've had that since twenty to three. I can't give you the word on its own.
* (what_is_missing) ["What would tell a fall from an illness from a hand? And what's never been done?" #cla 5 #pur 5 #chi 4]
  #why: Three explanations, each with its test, and the gap asked for by name. She could talk to you all night.
  #src: R-08, H-36
  #thinks drlowe: Oh, good. One of those.
  ~ knows_scan = true
  DRLOWE: Bloods for illness; they're off. X-rays for the rest, and those he was owed in August. We wrote that the clinic would. The clinic wrote that we had. He has them in the morning. #notice: scan
* (if_clear) ["So if the bloods come back all right, he could go home tonight?" #cla 2 #pur 2 #chi 1 #under]
  #why: It would be a kinder evening for everyone. Clear blood takes away the illness, and leaves what's left.
  #src: H-37, R-08
  #thinks drlowe: That's the wrong way round.
  DRLOWE: If the bloods are all right, I'm more worried, not less. He's stopping.
- {drlowe} puts the giraffe away in her top pocket, head out.
DRLOWE: He's told me about a washing machine. At some length. Mum's by the fish, on her own. I thought you'd want that.
* (find_her) [Go and find her. #go]
- -> by_the_fish

=== by_the_fish ===
#place: ward
#time: 20:45
#you: stand standing
#kerry: worried sit father-seat
{kerry} is on one of the low chairs, with his coat in her lap. She's got the zip and she's doing it up and undoing it.
{alerted:
  KERRY: He's rung nineteen times. He's in the car park. He says they can't keep him out of a hospital. #own-words
- else:
  KERRY: I've turned my phone off. I've never had it off. It's dead quiet, isn't it? #own-words
}
* (amazing) ["You've been amazing today. I mean that. I don't know how you've done it." #emp 3 #cla 1 #evo 2]
  #why: You do mean it. It tells her that the talking's over, on the one evening she might have talked.
  #src: A-03, H-36
  #thinks kerry: Amazing. So that's it, then.
  KERRY: Have I? I've sat on a chair.
* (when_hes_cross) ["I ask a lot of mums this, when it's just us. What's it like at home when he's cross?" #emp 4 #cla 4 #evo 5]
  #why: She's by herself, she isn't the only one who gets asked, and it can be answered without the word for it.
  #src: H-26, H-18, A-02
  #thinks kerry: A lot of mums.
  ~ kerry_stance = shift(kerry_stance, 1)
  {kerry_stance >= 5: -> told_it}
  #kerry: shut
  KERRY: He doesn't get cross. He goes quiet. You'd not know, you'd think he was watching telly. #duty: kerry-alone
* (has_he_hit_you) ["Has {dean} hit you? You need to tell me, {kerry}, if we're going to help {toby}." #emp 1 #cla 4 #evo 1]
  #why: A fair thing to want to know. As a question it has one safe answer, and as a reason it has a price on it.
  #src: H-18, H-24
  #thinks kerry: If I say it I've let him. If I don't I've lied.
  #kerry: shut
  KERRY: No. He's never hit me. You can write that. #duty: kerry-alone late
* (sit_by) [Sit down, one chair along, and look at the fish. #emp 4 #cla 1 #evo 3]
  #why: Company, and no question. It may be all she can do with. But it leaves her to find the words by herself.
  #src: H-24
  #thinks kerry: They don't half look daft, them fish.
  ~ kerry_stance = shift(kerry_stance, 1)
  #you: sit end-seat
  KERRY: That one's got {simone}'s face. Don't tell her.
- -> what_sort_of_mum

=== told_it ===
~ knows_stays = true
#kerry: tearful
KERRY: He can't have crying. So of a night he goes in to {toby}, so as I can sleep. And I lie there.
KERRY: I think, if I don't hear anything it's all right. I put the telly on so as I don't hear anything. #notice: fear #notice: stays #duty: kerry-alone
-> write_fear ->
-> what_sort_of_mum

=== told_late ===
~ knows_stays = true
She does the zip up to the top.
KERRY: Put that I turn the telly up, then. Of a night, when he's in with him. So as I don't hear anything. You can put that. #notice: fear #notice: stays #duty: kerry-alone
-> write_fear ->
-> tonight

=== write_fear ===
* (wording) [Write it down #ask: notebook fear]
- ->->

=== what_sort_of_mum ===
#kerry: tearful
KERRY: You'll be sat there thinking, what sort of mum.
* (own_routine) {misled} ["I told you it was routine. It wasn't, and I knew that when I said it. I'm sorry." #emp 4 #cla 5 #repair: dignity]
  #why: She knew, and so did you. It is the first thing today that anyone has taken back.
  #src: A-01
  #thinks kerry: They needn't have said that. I'd got used to it.
  ~ misled = false
  ~ kerry_stance = shift(kerry_stance, 1)
  KERRY: I know. I've got a face for when it's not routine. I just thought, they've got one and all. #duty: kerry-told late
* (own_shaming) {shamed} ["I asked you that, and it was cruel. I don't know half of what you've been managing." #emp 5 #cla 4 #repair: dignity]
  #why: Said in the words you used. It doesn't let anybody off; it stops you being one more voice.
  #src: A-01, A-02
  #thinks kerry: Nobody's ever said sorry for that one.
  ~ shamed = false
  ~ kerry_stance = shift(kerry_stance, 2)
  #kerry: startled
  KERRY: You're all right. I've had it off experts.
* (own_the_wait) {not misled and not shamed} ["I've left you sat here an hour with nobody saying a word. I should have come out. I'm sorry." #emp 4 #cla 3 #repair: dignity]
  #why: A small thing, owned without being asked. What she asked still wants an answer.
  #src: A-01, H-24
  #thinks kerry: It was an hour and ten. They noticed, though.
  ~ kerry_stance = shift(kerry_stance, 1)
  KERRY: There's a telly. It's all fish on that as well.
* (not_your_fault) ["No, no. None of this is your fault, {kerry}. None of it." #emp 3 #cla 1]
  #why: The softest thing to say, and you don't know it. Nor does she, and she's the one who has to live in it.
  #src: A-02, R-08
  #thinks kerry: You can't know that. You weren't in the next room.
  KERRY: You don't have to say that.
* (write_both) ["I think he's been hurt, and I think you've been frightened. I'll be writing both of them." #emp 4 #cla 5]
  #why: Two things that are both so. It doesn't excuse her or accuse her, and she'll find it in the note as you said it.
  #src: A-01, A-02, R-02
  #thinks kerry: Both. You can have both?
  ~ kerry_stance = shift(kerry_stance, 1)
  KERRY: You can put both?
  {not told_it and kerry_stance >= 4: -> told_late}
* (should_have_said) ["You could have told somebody. {simone} was there every fortnight, having cake." #emp 1 #cla 3]
  #why: Everybody's thinking it, somebody has to and it needn't be you, tonight. Fortnights were when he was at work.
  #src: A-01, H-24
  #thinks kerry: Told her what? In front of who?
  ~ kerry_stance = shift(kerry_stance, -1)
  KERRY: She never asked me. She asked me how I was.
- -> tonight
