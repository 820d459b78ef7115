=== in_the_room ===
She takes one card off the pile and squares it up in front of you. "It's a neglect case." It's your sentence.
BEV: Would you say it with {tina} in the room? #own-words
* (more_kindly) ["I'd say it more kindly. That she's struggling, and we all want to support her." #emp 4 #cla 1 #chi 2]
  #why: The same label in a cardigan. She'd leave not knowing what anybody saw.
  #src: A-01, R-02
  #thinks tina: Struggling. That's what they write, so it's them that's nice.
  BEV: And what would she know then, that she didn't know before?
* (not_to_her_face) ["God, no. Not to her face. It's just how we talk in here." #emp 1 #cla 2 #chi 1]
  #why: True of most team rooms. What's said in here is what walks up her path with you.
  #src: R-02, R-08
  #thinks tina: I know you do. It comes through the wall.
  BEV: It is. Then we go there with it in our mouths.
* (what_i_saw) ["No. I'd say he's late, four days; the flat was cold; and what is it I don't know?" #emp 4 #cla 5 #chi 4]
  #why: It's what you have, it can be said to her, and it ends with her as the one who knows.
  #src: A-01, R-02
  #thinks tina: I could answer that. Sit down, I'd say.
  #bev: warm
  {bev} tears the card in half, not very dramatically, and gives you the halves for your bin.
* (straight) ["Yes. I'd rather be straight with people than creep round them." #emp 2 #cla 2 #chi 1]
  #why: Being straight is worth a lot. A label isn't straight; it is quick.
  #src: A-01, R-02
  #thinks tina: Straight about what?
  BEV: So would I. Straight about what, though? You've not said anything yet.
- -> next_visit

=== next_visit ===
{version:
- "a":
  BEV: The visit. One sentence, five parts. If there's "monitor" in it, I'm going for my bus.
- "b":
  BEV: So what's the next visit for? As if you were saying it to her.
- else:
  BEV: I've to be over the road at three. One sentence I can say for you if I'm asked: what's the visit for?
}
* (one_sentence) [Say what it's for #ask: sentence]
- {sentence_purpose:
- "week":
  BEV: That, she could say no to. So it's a purpose. #duty: visit-purpose
- "evidence":
  BEV: That's a police visit, without the police. You'd find what you went for.
- else:
  BEV: Monitor. They sell those for babies.
}
{sentence_tina:
- "thursdays":
  -> put_to_her
- "always-late":
  BEV: Why's he always late. He isn't. And she'd need a solicitor to answer it.
- else:
  BEV: If she says yes, we've learnt nothing. If she says no, we write it down against her.
}
-> ask_cole

=== put_to_her ===
{
- knows_carer:
  BEV: She's half told you. Ask it anyway, all of it. It's different when you're asked. #duty: question-to-tina
- why_thursdays:
  BEV: Don't wait for the visit. Text it her, the way it's on the back of that card. #duty: question-to-tina
  You do, with {bev} looking out of the window so as not to help. It buzzes back before she has turned round.
  TINA: My dad. Since June. Nurse comes Thursdays so {cole} does the shop. First time anyone's asked #notice: carer
  ~ knows_carer = true
  BEV: Since June.
- else:
  BEV: Good question. It's got a hole in it the right shape for her. #duty: question-to-tina
}
-> ask_cole

=== ask_cole ===
{sentence_cole:
- "a-thursday":
  BEV: School to bed. He'll do you the lot, with prices.
- "mum-drinks":
  BEV: Don't make him the witness. Not to his own mum.
- else:
  BEV: He'll say yes. They all say yes to that one.
}
-> who_to_ring

=== who_to_ring ===
{sentence_ring:
- "dean":
  BEV: And {dean}. Number on the school form since Reception, and not one call. I looked it up once, and didn't ring it either.
- "head":
  BEV: And the head. Ask who smelt it, and then ask them.
- else:
  BEV: Nobody to ring. {dean}'s number's on the school form, and "not involved" is on our card. Who asked him?
}
{sentence_friday != "bev":
  BEV: And by Friday I decide it, and you tell {tina}. Put that at the end.
}
* (shut_file) [Shut {cole}'s file. #go]
- -> load

=== load ===
#time: 14:46
{version:
- "a":
  BEV: Last thing. Two more came in this morning, and I've put the brothers down to you. All right?
- "b":
  BEV: And the rest of them?
- else:
  #bev: worried stand door
  She's up, and looking at the clock.
  BEV: The others are all right, aren't they? You'd say.
}
* (on_top) ["They're all right. I'm on top of it." #cla 1 #pur 1 #under]
  #why: You are tired, and she's kind, and it's nearly three. There are two children in it whom nobody has seen.
  #src: R-09
  #thinks bev: Thank God. One of them, anyway.
  BEV: I knew you would be.
* (busy) ["It's busy. But then everyone's busy, aren't they?" #cla 2 #pur 2]
  #why: It's meant to be heard, and it can't be: everyone is. A number could be.
  #src: R-09, R-08
  #thinks bev: Busy's all right. Busy I can leave.
  BEV: They are. {tomasz} has started on other people's biscuits.
* (twenty_two) ["I hold twenty-two. Two I've never seen: one five weeks, one nine days." #cla 5 #pur 4]
  #why: Two numbers and two children. Workload is hers to decide about, once she's been told it as a fact.
  #src: R-09, D-15
  #thinks bev: Twenty-two. I gave out every one of those.
  ~ told_load = true
  #bev: worried table across
  {version == "c":
    She sits back down.
  - else:
    She stops collecting up the cards.
  }
  -> in_writing
- -> decide

=== in_writing ===
{version:
- "a":
  BEV: Right. The brothers go to somebody else. Leave the two with me.
- "b":
  BEV: Five weeks. What were you going to do about it?
  You say that you were going to do it on Sunday.
- else:
  BEV: Leave it with me. I mean it, I'll do it walking over.
}
* (a_weight_off) ["Thank you. That's such a weight off." #cla 2 #pur 2]
  #why: It is, till Friday. It was told, and nothing's decided that anybody could find again.
  #src: R-09
  #thinks bev: Two. I must write that down. Where's my pen?
  She pats her pockets for a pen, and the phone on your desk starts up, and she forgets what it was for. #duty: workload-told late
* (sunday) ["I could still fit them in. I don't mind a Sunday, if that helps." #cla 3 #pur 1]
  #why: Brave, and it hides the number again. The next twenty-two will be measured by your Sundays.
  #src: R-09
  #thinks bev: I should say no. I'd love to say yes.
  BEV: No Sundays. I did Sundays. I got a very nice card. #duty: workload-told late
* (write_it_down) ["Could I have it in writing today? Who sees them, by when, and what I leave." #cla 5 #pur 5]
  #why: It isn't distrust. It's so that on Friday there's a decision, and not two tired people remembering one.
  #src: R-09
  #thinks bev: That's me told. Quite right.
  She writes it there and then: two names, {tomasz} and herself, Thursday noon. Your review reports to wait a week. She dates it, and signs. #duty: workload-told
- -> decide
