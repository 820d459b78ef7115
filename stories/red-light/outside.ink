=== outside ===
#place: kerb by walk
#time: 14:45
#you: call driver
From the car you can see her window. She's at it, with him on her hip and a spoon.
JAS: Go on.
* (probably_nothing) ["It's probably nothing, and she's lovely. I just thought I'd better mention it." #pur 2 #cla 1 #chi 1]
  #why: You rang, and that's most of it. But you've told him what to think of it before you've told him what it is.
  #src: H-37, R-08
  #thinks jas: Mention what? I'm on my feet already.
  JAS: Mention what?
  You tell him. It takes four goes. You hear him get up and shut a door.
  JAS: Strategy discussion. Stop in that car. #duty: strategy late
* (say_it_plain) ["Fresh mark behind his ear. Nobody saw how. Strategy discussion now, a doctor today, and I'm staying." #pur 5 #cla 5 #chi 4]
  #why: What was seen, what isn't known, what you're asking for, where you'll be. Nobody has to dig for it.
  #src: WYORKS, BUCKS, T-02
  #thinks jas: That's it. That's the whole job, that sentence.
  JAS: Right. Stop where you are, keep your phone free. I'm getting them on the line. #duty: strategy
* (get_him_out) ["I want him out of there, {jas}. Get the police round, get them round now." #pur 3 #cla 2 #chi 2 #over]
  #why: You're frightened for him, and so you should be. Nobody is hurting him this minute; there is time to do it well.
  #src: T-06, T-11
  #thinks jas: Right fear. Wrong siren.
  JAS: Is he in there? No. Is she hurting him? She's feeding him. Then breathe out. We've time to do it right. Strategy discussion, now. #duty: strategy late
- Six minutes, and you're five on one line: {jas}, a detective sergeant, {drlowe} at the hospital, {fiona} from health visiting. Who knows what. Who does what. Who rings nobody.
{not knows_raw:
  FIONA: June, the cheek. I wrote three, round, in a line, a fingertip each. It went over to you as "bruise". I'm so sorry. #notice: raw
}
{knows_pattern:
  You read out your page. June, June, July, August, September, September. Nobody speaks, and then somebody asks you to do it again more slowly.
- else:
  {drlowe} asks how many there have been. You say you've seen one. She says she has two here herself, and could everybody please look now.
}
JAS: Joint, then, police and us. Medical at half past four. The sergeant finds {dean}, so nobody else rings him. You bring them in, if she'll come. Go and tell her straight.
* (go_back) [Go back in. #go]
- -> telling

=== telling ===
#place: flat by walk
#time: 15:10
#you: kneel floor
#kerry: worried lap sofa
#toby: calm kerry
{toby} has yoghurt to the eyebrows. She starts before you're through the door.
KERRY: Am I in trouble? Only you were ages. I thought, that's not a short one.
* (routine) ["No, no. They just like them to have a check at the hospital before a review. It's routine." #emp 3 #cla 1 #aut 2 #gate: dignity]
  #why: It would get her into the car. It isn't true, and she'll know by half past four that you knew.
  #src: A-01, I-01
  #thinks kerry: Routine. At ten past three on a Monday.
  ~ misled = true
  #kerry: guarded
  KERRY: Routine. I've had a lot of routine. They don't usually ring it through.
* (what_sort) ["You sat there with a blanket over it and gave me cake. What sort of mum does that?" #emp 1 #cla 2 #aut 1 #gate: dignity]
  #why: You were taken in, and it hurts. Said to her, it does what somebody else in that flat does.
  #src: A-01, A-02
  #thinks kerry: That's what he says.
  ~ shamed = true
  ~ kerry_stance = shift(kerry_stance, -2)
  #kerry: tearful
  She hasn't an answer. {toby} offers her the spoon.
* (straight) ["There's a mark I can't explain, and nor can you. A doctor sees him today. I want you there." #emp 4 #cla 5 #aut 4]
  #why: What, what isn't known, what happens now, and her place in it. Frightening, and she can stand on it.
  #src: A-01, A-02, I-01
  #thinks kerry: They came back and said it. They said they would and they did.
  ~ kerry_stance = shift(kerry_stance, 1)
  #kerry: tearful
  KERRY: Today. Right. I'll get his coat. I don't know why I'm saying his coat, he hates his coat. #duty: kerry-told
- -> if_i_wont

=== if_i_wont ===
KERRY: And if I said no?
* (no_choice) ["Let's not, eh? You don't really have a choice, {kerry}." #aut 1 #cla 2]
  #why: Nearly true, and it's used here to finish the talk. She has someone at home who finishes talks.
  #src: A-01, T-09
  #thinks kerry: No. I don't, generally.
  ~ kerry_stance = shift(kerry_stance, -1)
  KERRY: No. Course.
* (then_a_court) ["Then I'd stay here, and my manager would ask a court. I'd sooner it was you carried him in." #aut 5 #cla 5]
  #why: She may say no; this is what no would lead to; this is what you'd rather. All three are hers to know.
  #src: A-01, T-09, T-03
  #thinks kerry: A court. But they said it like I could think about it.
  ~ kerry_stance = shift(kerry_stance, 1)
  KERRY: I'd sooner and all. He'd not go to anybody else, he's a limpet.
* (sensible) ["It won't come to that. You're far too sensible, and you're a good mum." #aut 2 #cla 1]
  #why: Comfort, and a door shut softly. She asked what would happen.
  #src: A-01
  #thinks kerry: So you won't say.
  KERRY: I failed food tech.
- -> ring_dean

=== ring_dean ===
#kerry: worried
She has the changing bag on her shoulder and her thumb over the phone.
KERRY: I'll just ring {dean}. Tell him where we've gone. He gets funny if he doesn't know.
* (of_course) ["Of course. He'll be wondering, won't he? You don't want him worried." #emp 3 #cla 1 #col 3 #under]
  #why: It sounds like manners. An hour ago five people agreed that nobody would.
  #src: BUCKS, H-36
  #thinks kerry: They think he'll be worried.
  ~ alerted = true
  DEAN: Hospital? What for? What've you said?
* (funny_how) ["Funny how?" #emp 4 #cla 2 #col 4]
  #why: Two words, and she hears what she's just said. It's the right question; whether he's rung is still up in the air.
  #src: H-36, H-18
  #thinks kerry: I've said it now.
  ~ kerry_stance = shift(kerry_stance, 1)
  KERRY: Just quiet. And then not. It's nothing. I'll ring him after.
* (not_him_yet) ["Not him, till {toby}'s been seen. I'm asking you. Who'd you like there that isn't {dean}?" #emp 4 #cla 5 #col 5]
  #why: You can't stop her and you say so by asking. And there's somebody to ring instead of nobody.
  #src: A-01, I-01
  #thinks kerry: Not him. Somebody's said it. Not him.
  ~ kerry_stance = shift(kerry_stance, 1)
  KERRY: {vi}. {marcus}'s mum. She's not my mum, she's just where we used to go on Sundays. I've not rung her since the summer. He doesn't— we've just been busy. #notice: vi
- -> the_drive

=== the_drive ===
* (strap_in) [Strap him in, and drive. #go]
- In the car nobody speaks as far as the lights. Then {toby} sees a cement mixer.
TOBY: Roun'!
-> ward
