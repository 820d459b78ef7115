=== ward ===
#place: ward by walk
#time: 17:10
#you: sit end-seat
#ruby: guarded sithug child-seat
#drlowe: calm stand standing
#ngozi: calm sit father-seat
The children's ward. {ngozi} brought her, with a rucksack from lost property. {ruby} has both sleeves over both hands, and is looking up at a painted sea.
RUBY: That fish has got a cold front.
- (opts)
* (look_mural) [The painted sea #look: mural]
  One fish has red lines drawn over it, in biro, by somebody else who had to wait.
  -> opts
* (look_bag) [The small rucksack #look: bag]
  A toothbrush in its packet, and a rabbit on loan from Year 1.
  -> opts
* (say_hello) ["{ruby}, this is {drlowe}." #go]
- DRLOWE: I look at people all day. I'm very boring about it. I say what I'm going to do, then I do it, then I say I've done it.
RUBY: Do I have to take my vest off?
-> the_vest

=== the_vest ===
* (say_stop) ["You say who's in there, and you say stop, and it stops. You could start with the arm." #emp 4 #aut 5 #chi 5]
  #why: It's her back. What she can decide is put in her hands, and she's told it works before she needs it.
  #src: H-17, T-04
  #thinks ruby: Stop stops it. I'll test it.
  #ruby: calm stand before-them
  RUBY: {ngozi}, then, and not you. I'm going to say stop once, to see.
  -> all_of_her
* (so_brave) ["You're being ever so brave. It'll be over in two minutes, and then it's toast." #emp 4 #aut 2 #chi 3]
  #why: Kind, and there is toast. It wasn't the question, and brave is what you call people who can't say no.
  #src: H-17
  #thinks ruby: Brave is for injections.
  #ruby: guarded sithug child-seat
  RUBY: I'll do the arm.
  -> the_arm
* (needs_to) ["{drlowe} needs to see everywhere, I'm afraid. It's for your own good." #emp 2 #aut 1 #chi 2]
  #why: It nearly is, and she's been told about her own good before.
  #src: T-04, H-17
  #thinks ruby: That's what he says.
  #ruby: shut sithug child-seat
  RUBY: No thank you.
  -> the_arm

=== the_arm ===
#ruby: gone
#ngozi: gone
They are nine minutes. {drlowe} comes out by herself.
DRLOWE: One mark on the forearm, a loop. I've measured it and drawn it. She kept her vest on, and I let her. I'd like to see the rest when she'd like me to.
-> and_theo

=== all_of_her ===
#ruby: gone
#ngozi: gone
#drlowe: gone
They are half an hour. Once, through the door, you hear somebody say stop, and a pause, and somebody say all right, go on.
* (wait_here) [Wait where you said you'd be. #go]
-
#drlowe: calm stand standing
DRLOWE: The arm, a loop, and a second across the back. Older, same width. I can say what makes that, and what doesn't. I can't say who. #notice: second-mark
{not told:
  DRLOWE: She told me something while I was warming my hands. I hadn't asked. "He does it with the wire thing." I've got it down just like that. #notice: words #duty: interview-kept
  -> write_words ->
}
-> and_theo

=== and_theo ===
{just_her.both_tonight:
  DRLOWE: And I've had the brother. He's fat, he's furious and there isn't a mark on him. I'll put that in longer words.
- else:
  DRLOWE: There's a baby, I'm told. Where's my baby? Somebody bring me the baby, please, before bedtime. #duty: theo-seen late
}
-> tonight
