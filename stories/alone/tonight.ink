=== tonight ===
#place: ward
#time: 19:20
#you: stand by-window
#claire: tearful lap end-seat
#theo: calm claire
#dcpatel: calm stand standing
#ruby: calm stand station
Down at the desk {ruby} is having toast with a nurse, and telling her something with both hands. {claire} sits with {theo} asleep on her.
{rang_owen:
  #owen: worried sit father-seat
  A big man sits at the other end of the row, with bits of leaf on him. He has said hello to {claire}, and she has said hello.
}
* (what_news) [Ask {dcpatel} what there is to know. #go]
- DCPATEL: He's asked for his slippers. They'll bail him tonight, I'd think. I'm asking for conditions: not the house, not either child. Asking isn't getting.
-> her_word

=== her_word ===
CLAIRE: He won't be there. I'll put his bag out on the step myself. I promise you. Let me take her home.
* (your_word) ["I believe you, {claire}. You're her mum. Take her home, and ring me if he turns up." #emp 5 #col 5 #aut 4 #under #gate: safety]
  #why: Warm, and she means it as much as you do. It leaves one tired woman on a step between {ruby} and a man with a key.
  #src: H-37, T-02
  #thinks claire: They believe me. Oh God. What if he just comes in?
  ~ sleeps = "word"
  #claire: warm lap end-seat
  CLAIRE: Thank you. Thank you.
  DCPATEL: That's your plan for tonight? I'll write down that I asked.
  -> goodnight
* (not_alone) ["I think you mean it. It can't be only you standing there between them tonight." #emp 4 #col 3 #aut 4]
  #why: She's believed, and it's still no. It says what she would be asked to do, and that nobody should ask it of her.
  #src: H-37, A-01
  #thinks claire: Only me. It's always only me.
  ~ claire_stance = shift(claire_stance, 1)
  CLAIRE: No. He'd only have to be nice.
  -> beds
* (sign) ["If you could just sign this for me tonight, she's looked after, and it's all agreed." #emp 3 #col 1 #aut 1 #gate: dignity]
  #why: It looks like asking. It's late, she has been crying, there's a baby on her arm, and nobody has said she may say no.
  #src: T-10
  #thinks claire: If I sign it, will they stop?
  ~ pressed = true
  She takes the pen in her left hand, because {theo} is on the other arm.
  CLAIRE: What does it say?
  -> the_form

=== the_form ===
* (for_now) ["That you agree to somebody looking after her. It's only for now. Just there, by the cross." #emp 3 #col 1 #aut 1]
  #why: Gentle, and nearly true. A yes she could not read, and could not take back tonight, isn't one.
  #src: T-10
  #thinks claire: By the cross.
  ~ sleeps = "form"
  She signs by the cross. It isn't much like her name.
  DCPATEL: I'll be over there.
  -> theo_night
* (tear_it) ["Give it back. You can't read that at this hour, holding him. I was wrong to ask." #emp 4 #col 4 #aut 5 #repair: dignity]
  #why: Owned in front of everyone, while it can still be undone. Whatever she agrees to after this, she'll have agreed to it.
  #src: T-10, A-01
  #thinks claire: They took it back. I'd have signed it.
  ~ pressed = false
  ~ claire_stance = shift(claire_stance, 1)
  #claire: startled lap end-seat
  CLAIRE: I'd have signed it. I'd have signed anything.
  -> beds
* (get_it_done) ["You can ring a solicitor in the morning. It just gets us all through tonight." #emp 2 #col 2 #aut 2]
  #why: She's told there is advice to be had, and when: after.
  #src: T-10, A-01
  #thinks claire: After. They get you to sign, and then there's an after.
  ~ sleeps = "form"
  She signs, against the side of the chair.
  DCPATEL: I'll be over there.
  -> theo_night

=== beds ===
{rang_owen: -> where}
-> nobody

=== where ===
#claire: worried lap end-seat
OWEN: I don't want to take her off you, {claire}. I've made the bed up, that's all. I made it up in March.
{strategy.everyone:
  DCPATEL: Checks are back on Dad. One speeding. Still hedges.
- else:
  DCPATEL: Checks are back on Dad. One speeding, in a van full of hedges. That's all of him.
}
* (powers) ["{dcpatel}, could you use your powers? Then it's done, and nobody has to agree to it." #pur 2 #cla 3 #chi 2 #over]
  #why: It would be tidy. There's a safe father four seats away, and time to ask a court if he weren't.
  #src: T-06, T-11
  #thinks owen: Nobody has to agree? I'm agreeing. I'm stood here.
  ~ sleeps = "owen"
  DCPATEL: I could. Then I'd be asked why, with him stood there. Ask me when there's nobody.
  So it's asked and written after all. {owen} says yes before the end of each question. #duty: safe-tonight late
* (dads_tonight) ["{owen}, will you have her tonight? We write it down: who's there, who rings, and nobody drops in." #pur 5 #cla 5 #chi 5]
  #why: The checks are back, he is asked and not told, and what was said in a corridor becomes a page.
  #src: T-11, A-01
  #thinks owen: They asked me. It's been a year of being advised.
  ~ sleeps = "owen"
  OWEN: Yes. Do you want it longer? Yes.
  CLAIRE: She has the landing light on. She'll say she doesn't. #duty: safe-tonight
* (if_hes_out) ["Home with {claire}, once {martin}'s conditions are signed, and not before. We can wait for it." #pur 4 #cla 5 #chi 4]
  #why: The person who leaves is the one who hurt her. It holds because it's signed before anybody puts a coat on.
  #src: T-11, BUCKS
  #thinks claire: In our own beds. If they sign it.
  ~ sleeps = "bail"
  It takes an hour and ten. {dcpatel} comes back with it on her phone.
  DCPATEL: Not the house, not the street, not either child. He's at his brother's, thirty miles the other way. Signed. #duty: safe-tonight
- -> theo_night

=== nobody ===
#claire: worried carry before-them
DCPATEL: Custody won't say before midnight. He could come out of there on conditions, or on none.
{claire} is on her feet, with {ruby}'s coat over her arm.
CLAIRE: Then she's coming home with me. You can't stop me, can you? You on your own.
-> her_coat

=== her_coat ===
* (a_bed) ["Let {drlowe} keep her one night, with you in the chair. That's a yes I'm asking you for." #pur 4 #cla 4 #chi 5]
  #why: The least that would hold: a bed, a nurse, her mum. It's hers to agree to, so it's asked as a question.
  #src: T-11, A-01
  #thinks claire: In the chair. Next to her.
  {claire_stance >= 3:
    ~ sleeps = "bed"
    CLAIRE: In the chair. With {theo}. All right. Will they let me have the light on? #duty: safe-tonight
    -> theo_night
  }
  CLAIRE: No. I've said no. {ruby}! Coat.
  -> her_coat
* (let_go) ["I can't, no. Keep the door locked, and I'll be round first thing in the morning." #pur 2 #cla 2 #chi 1 #under #gate: safety]
  #why: Right that you can't, and you aren't the only one in this corridor. First thing in the morning is nine hours away.
  #src: T-09, H-37
  #thinks claire: They're letting me. Are they meant to be letting me?
  ~ sleeps = "word"
  DCPATEL: That's your plan for tonight? I'll write down that I asked.
  -> goodnight
* (nobody_safe) ["I can't, no. {dcpatel}, I've nobody safe, and no time for a court. I'm asking you." #pur 4 #cla 5 #chi 4]
  #why: Nobody found who could have her, a man who may be out by midnight, and no time: it's what the power is for.
  #src: T-06, T-05
  #thinks claire: They'd got this all along.
  ~ sleeps = "powers"
  DCPATEL: Then I'm using them, {claire}, and I'm sorry. Three days at the very most. It's me that has decided it, so it's me you shout at. #duty: safe-tonight
  -> theo_night

=== theo_night ===
#claire: worried carry before-them
CLAIRE: And {theo} stops with me.
* (own_page) ["With you, yes. And his own page: {martin} not near him, health visitor tomorrow, me Monday." #pur 5 #cla 4 #chi 5]
  #why: A different child, a different answer, and just as written down as the other.
  #src: DARL, A-01
  #thinks claire: His own page. He's got a page.
  CLAIRE: Not Monday. He has his swimming. No. What am I saying? Monday. #duty: theo-tonight
* (both_away) ["I'd sooner {theo} was out of it too. We can find him a bed, to be on the safe side." #pur 3 #cla 3 #chi 2 #over]
  #why: Whose safe side? Nothing is known against her care of him, and he's fed, held and unmarked.
  #src: T-11, DARL
  #thinks claire: Both of them. Two cars.
  ~ claire_stance = shift(claire_stance, -1)
  DCPATEL: Away from what, though? I'm asking. They'll ask you. He stays with his mum.
* (same_again) ["Of course he does. {drlowe} found nothing on him, he'll be fine with you." #pur 2 #cla 2 #chi 2 #proc]
  #why: He may well be. It's the doctor's finding about today, made to do the work of a plan for tonight.
  #src: DARL, H-37
  #thinks claire: Fine. He'll be fine.
  CLAIRE: Right. Fine.
- -> goodnight
