=== lounge ===
#place: lounge by walk
#time: 15:35
#you: sit sofa-end
#claire: guarded lap sofa
#theo: calm claire
A front room with a floor you could eat off. You have said where {ruby} is: at school, with {ngozi}, and biscuits. {claire} straightens a cushion behind her without looking.
- (opts)
* (look_cable) [The shelf under the television #look: cable]
  A phone charger, its white cable wound in even loops, between a controller and a remote. You leave it where it is. #notice: cable
  -> write_cable ->
  -> opts
* (look_heights) [The paper measure by the door #look: heights]
  Four marks in red, each with a date and a temperature. One low down in yellow: “{theo}, lying.”
  -> opts
* (look_photo) [The school photograph #look: school-photo]
  {ruby}, not smiling, on principle.
  -> opts
* (an_explanation) ["I'm sure there's a simple explanation. Nobody knows her better than you. What was it?" #emp 4 #cla 1 #chi 2 #under]
  #why: It asks her for the fall, and holds the door open for it. She is kind enough to hand it to you.
  #src: H-37, H-39
  #thinks claire: Scooter. Say scooter.
  CLAIRE: The scooter. It's got no brakes. I keep saying.
* (she_says) {told} ["{ruby} has a mark on her arm, and she says {martin} did it. I believe she means it." #emp 3 #cla 5 #chi 5]
  #why: The fact, whose word it is, and how you take it. Nothing in it blames her, and there's nothing left to guess.
  #src: A-01, A-02
  #thinks claire: She said. She said it out loud to a stranger.
  ~ claire_stance = shift(claire_stance, 1)
  #claire: startled lap sofa
  CLAIRE: She says all sorts. She'd argue with a satnav. She has done. It was wrong and all.
* (a_loop) {not told} ["{ruby} has a mark shaped like a loop. A fall doesn't often do that. I don't know what did." #emp 3 #cla 5 #chi 4]
  #why: What was seen, why it matters, and what you don't know. She isn't blamed, and she isn't helped past it.
  #src: A-01, A-02
  #thinks claire: A loop. They've got a word for it.
  ~ claire_stance = shift(claire_stance, 1)
  #claire: startled lap sofa
  CLAIRE: She told me she fell. She told me. She'd argue with a satnav, and she told me she fell.
* (you_let) ["{claire}, this has been going on in your house. You let this happen." #emp 1 #cla 2 #chi 3 #bias]
  #why: There's a man on the path, and the blame has gone to the person sitting down. She will defend the only thing she's got left.
  #src: H-24, H-36
  #thinks claire: Let.
  ~ claire_stance = shift(claire_stance, -2)
  #claire: shut lap sofa
  CLAIRE: I let. I see.
- -> the_cushion

=== the_cushion ===
#claire: worried lap sofa
CLAIRE: You don't know what you're asking. It's easy for... He's good with {theo}. He does the nights.
She straightens the cushion again. #own-words
* (support) ["There's so much support out there for this now. I can refer you tonight, honestly." #emp 3 #aut 3 #evo 2]
  #why: Meant, and true enough. It's an answer, and nobody has asked her what the question is.
  #src: A-03
  #thinks claire: A leaflet with a woman on a beach.
  CLAIRE: I've had support. It was a leaflet.
* (him_or_her) ["I'm sorry, but it's come to that, {claire}. It's him or it's {ruby}." #emp 2 #aut 1 #evo 1]
  #why: It may come to something like it. Put so, at four in the afternoon, it's a cliff, and she holds on to what's nearest.
  #src: H-24, A-01
  #thinks claire: And then where do I sleep? Do they know that?
  ~ claire_stance = shift(claire_stance, -1)
  #claire: shut lap sofa
  CLAIRE: Have you got kids?
* (what_youd_lose) ["If you said it out loud, what's the first thing you'd lose?" #emp 5 #aut 4 #evo 5]
  #why: It takes for granted that she has a reason. Asked what it is, with nobody in the doorway, she may hear it herself.
  #src: A-02, A-03
  #thinks claire: The window. They're asking me about the window.
  {claire_stance >= 2: -> the_window}
  CLAIRE: It's all in his name. That's all I'm saying. Everything's in his name.
- -> just_her

=== the_window ===
#claire: tearful lap sofa
CLAIRE: Here. It's his name on it. I had her in one room till she was four, with a kettle on the floor and a window that didn't open. I said never again. I said it to her. #notice: one-room
* (go_on) [Stay where you are, and let her get to the end of it. #go]
- {theo} has hold of her necklace. She lets him.
CLAIRE: I put cream on it. I told her, keep your vest on for PE, for the one on her back. What sort of a person says that? #notice: second-mark
CLAIRE: He told me about that lad, before. The one he hit. He cried. I thought, well, that's a man that's learned. #notice: conviction
-> just_her

=== just_her ===
CLAIRE: All right. {ruby} sees your doctor. I've said yes. You don't need {theo}, look at him. He's never had so much as a nappy rash.
* (both_tonight) ["He comes as well. Same doctor, same time. I'd ask it for any baby in any house." #pur 5 #cla 5 #chi 4]
  #why: Clear that it isn't a choice, and that it isn't a judgement. He's eight months old and can't tell anybody anything.
  #src: DARL, H-11
  #thinks claire: They're not saying I've. They're saying any.
  CLAIRE: He'll want his bottle first. He likes it just off. #duty: theo-seen
* (vest_up) ["Could you just lift his vest for me, so I can see he's all right?" #pur 3 #cla 3 #chi 2 #proc]
  #why: It would settle you. It would settle nothing else: a doctor has to look, and to say what was seen.
  #src: DARL, H-11
  #thinks claire: They want to look at my baby.
  She does it, to get it over. A clean, cross, round baby. She pulls it down again and won't look at you.
* (only_ruby) ["No, you're quite right. It's {ruby} I'm here about. You let him have his nap." #pur 2 #cla 2 #chi 1 #proc]
  #why: Nobody has said a word against him, and he can't say one. Each child of the house is considered for himself.
  #src: DARL
  #thinks claire: Thank God. They're leaving him.
  CLAIRE: He goes off lovely at four.
- -> lit_phone

=== lit_phone ===
#claire: worried lap sofa
A phone lights up on the arm of the sofa. “{ruby}'s Dad”. She turns it over, and it goes on buzzing against the wood.
CLAIRE: Don't ring {owen}. He'll have her off me. He's been waiting for it.
* (leave_him_out) ["Then I'll leave {owen} out of it for now. One thing at a time, eh?" #col 4 #aut 4 #chi 1 #under]
  #why: She has had enough for one afternoon. {ruby} has two parents, and one of them has got a bed made up.
  #src: H-36
  #thinks claire: One thing I get to keep.
  CLAIRE: Thank you. I can't do him as well.
* (ring_him) ["He's her dad and I'm ringing him today. You can tell him first. It's not me taking sides." #col 4 #aut 4 #chi 5]
  #why: What'll happen is said, and what's still hers. He isn't asked to win anything; he's asked where {ruby} can be.
  #src: A-01, H-36
  #thinks claire: They said it to my face, anyway.
  ~ rang_owen = true
  CLAIRE: You do it. He'll be nice about it. That's what I can't stand. #duty: owen-told
* (in_due_course) ["He'll get a letter about the meeting, the same as everyone. That's a while off yet." #col 2 #aut 2 #chi 2]
  #why: Procedure, and he'll be asked in the end. Where {ruby} sleeps will be settled a good while before that.
  #src: LINCS
  #thinks claire: What meeting?
  CLAIRE: What meeting?
- -> road

=== write_cable ===
* (wording) [Write it down #ask: notebook cable]
- ->->
