=== the_phone ===
#time: 14:20
#kerry: startled
Her phone goes. She has it to her ear before it can ring again.
DEAN: All right, gorgeous? Who've we got?
KERRY: Just the new one. They're nice. No. No, he's asleep. No, I've not. I won't.
#toby: startled
He has a nice voice, unhurried. {toby}'s eyes are open. Nothing else about him has moved. #notice: still
* (put_me_on) ["Is that {dean}? Put me on, I'll say a quick hello. Nice to have a voice to the name." #emp 2 #cla 2 #chi 1 #proc]
  #why: Polite. It tells him who you are and that you're interested, and it leaves her to explain that tonight.
  #src: H-26, H-36
  #thinks kerry: No. No, don't.
  ~ alerted = true
  DEAN: Hiya, mate. You getting looked after? I'm only ten minutes off, if you want me.
* (you_jumped) ["You nearly went through the ceiling. Are you all right, {kerry}?" #emp 4 #cla 2 #chi 2]
  #why: Kind, and you saw it. She isn't free to answer yet, and the other one who jumped is seventeen months old.
  #src: A-02, H-21
  #thinks kerry: They saw.
  ~ kerry_stance = shift(kerry_stance, 1)
  She shows you the phone, still lit, and says it's just loud.
* (hello_you) [Wait till she has put it down. "He's awake, look. Hello, you." #emp 3 #cla 4 #chi 5]
  #why: Nothing said while he can hear it. And the person you came to see has his eyes open.
  #src: H-21, H-15
  #thinks kerry: They waited. They let me get off it first.
  ~ kerry_stance = shift(kerry_stance, 1)
  #kerry: guarded
  #toby: guarded
  {toby} looks at your badge. He looks at it for a good while.
  TOBY: Roun'.
  KERRY: It's not a washer, darling. It's a badge. It's got a face on.
- -> the_blanket

=== the_blanket ===
#kerry: guarded
KERRY: I'd not shift him, honest. He's full of cold, he's only just warmed up. If I move him he'll be a monster, and I've got to live with it.
* (leave_him) ["No, leave him, he looks lovely and cosy. I can see him Thursday." #chi 1 #aut 4 #cla 1 #under]
  #why: Considerate, and the blanket stays where it is. You'd have a visit in the record and no child in it.
  #src: H-15, H-21
  #thinks kerry: Thursday. It'll have gone by Thursday.
  #kerry: warm
  KERRY: You're a star. More cake?
  -> washing_machine
* (his_nappy) ["I'd like to see him properly, {kerry}. Shall we do his nappy? You do it, I'll pass things." #chi 5 #aut 4 #cla 5]
  #why: Says what you want to see and why you can't from there, and leaves it in her hands, done as it's always done.
  #src: H-15, H-13
  #thinks kerry: They're not going without. All right. All right, then.
  -> nappy
* (have_to) ["I do have to see him undressed, I'm afraid. It's what has to happen, on a plan." #chi 3 #aut 1 #cla 4]
  #why: Right that he's seen. Put like that nobody wants it, it just has to happen to him.
  #src: A-01, H-15
  #thinks kerry: Undressed. What for? They know.
  ~ kerry_stance = shift(kerry_stance, -1)
  #kerry: shut
  KERRY: Has to. Right. Well, I'm only his mum.
  -> nappy

=== washing_machine ===
In the kitchen the washing machine comes to its spin. {toby} sits straight up on her knee.
TOBY: Roun'!
#kerry: startled
The blanket is in her lap, and then it isn't. She has it round him again before he's got his second arm out.
* (come_and_look) ["It is going round. Shall the three of us go and look? He can leave his blanket to keep warm." #chi 5 #aut 4 #cla 3]
  #why: A second chance, and he's the one who offered it. You've changed your mind aloud, and it costs nothing.
  #src: H-15, H-13
  #thinks kerry: They've seen me do that, with the blanket.
  ~ kerry_stance = shift(kerry_stance, 1)
  KERRY: Go on, then. He needs doing anyway. {dean} says I've made him soft on it.
  -> nappy
* (so_sweet) ["Bless him. I'll leave you both to it. You're doing so well, {kerry}, really." #chi 1 #aut 4 #cla 1 #under]
  #why: Everyone's pleased, and nobody's been seen. That is how fifty-eight becomes fifty-nine.
  #src: H-21, H-37
  #thinks kerry: They're going. Good. They're going.
  -> unseen

=== nappy ===
~ seen = true
#kerry: worried lap sofa
#toby: guarded kerry
#you: kneel floor
She does it on her knee, like somebody who has done a thousand. A good round belly. A graze on one knee. She wipes the chocolate off, in one go, and has to turn his head to do it. #duty: seen-properly
Behind his left ear, low, in the fold, is a mark. Dark, about the size of a penny. Two smaller ones go round under it. #notice: ear
KERRY: Oh.
-> write_ear ->
She isn't looking at you. {toby} is looking at the kitchen.
* (bumped_it) ["Ooh, that looks sore, poor thing. Did he catch it on his cot, do you think?" #cla 2 #chi 3 #evo 1 #evid]
  #why: Kind to both of them. And now there's an explanation, and it's yours.
  #src: H-18
  #thinks kerry: The cot. They've given me the cot.
  #kerry: guarded
  KERRY: The cot. Yeah. It'll be the cot, he gets his head through.
* (tell_me) ["Tell me about this one." #cla 4 #chi 4 #evo 5]
  #why: Four words and no answer in them. What she says next is hers, and so is what she can't say.
  #src: H-18, H-36
  #thinks kerry: I can't. I don't know. I do know.
  #kerry: tearful
  KERRY: It'll be the cot. No. He was all right at bath. {dean} got up with him, I'd a lie-in. I'm always somewhere else, aren't I? I don't know what he'd have slipped on. #notice: other-room
* (done_by_hand) ["That's not a bump, {kerry}. That's somebody's fingers." #cla 3 #chi 3 #evo 1 #evid]
  #why: You may turn out to be right. You aren't a doctor, and she has stopped telling you things.
  #src: H-36, D-10
  #thinks kerry: Fingers.
  ~ kerry_stance = shift(kerry_stance, -1)
  #kerry: shut
  KERRY: You don't know that. You can't just say that.
- -> what_now

=== write_ear ===
* (wording) [Write it down #ask: notebook ear]
- ->->

=== what_now ===
#time: 14:40
She does the poppers up, one out all the way down. He lets her. There's cake on your plate with one bite out of it.
* (on_thursday) ["That'll need talking about on Thursday, with everyone there. I'll make sure it's down." #pur 2 #cla 3 #chi 1 #gate: safety]
  #why: Thursday is three nights away, and this would have left {toby} where it happened. It would not have been safe.
  #src: WYORKS, T-02
  #thinks kerry: Thursday. He'll have me practised by Thursday.
  #kerry: guarded
  KERRY: Thursday. Yeah. All right.
  -> gone_early
* (book_scan) ["There's a scan he never had. I'll get it booked for next week, and then we'll know." #pur 3 #cla 3 #chi 2 #under]
  #why: It's owed to him, and it's something to do. It answers August. What's behind his ear is today's.
  #src: T-02, H-37
  #thinks kerry: Next week. That's miles.
  #kerry: warm
  KERRY: That'd be good, yeah. They did say.
  -> gone_early
* (step_outside) ["I'm going out to ring my manager about that, now. Then I'll come back and tell you what's said." #pur 5 #cla 5 #chi 4]
  #why: What you're doing, when, and that she'll hear it. Nobody has been accused, and nobody is going to wait.
  #src: WYORKS, T-02, A-01
  #thinks kerry: Now. They're doing it now.
  #kerry: worried
  KERRY: Now? Can I give him his yoghurt?
  You say of course she can.
  -> outside

=== unseen ===
#place: kerb by walk
#time: 14:40
#you: sit driver
She waves his hand for him at the window, from under the blanket. You wave back. You've a foil parcel of cake on your knee.
-> rings_first

=== gone_early ===
#place: kerb by walk
#time: 14:50
#you: sit driver
She waves his hand for him at the window. You wave back. You have a foil parcel of cake on your knee, and you've put the key in and not turned it.
-> rings_first
