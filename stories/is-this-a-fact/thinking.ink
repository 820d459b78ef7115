=== alternatives ===
#time: 14:26
#bev: calm table across
{version:
- "a":
  BEV: Right. One story won't do me. I want three, and what you'd see if each of them was true.
- "b":
  BEV: What else could explain it?
- else:
  {phone_away:
    From the drawer, faintly, it rings. She puts her hand flat on the cardigan.
  - else:
    #bev: worried
    She reads a message, and turns the phone over.
  }
  BEV: You've got a story about her. Everybody has. What are the other two?
}
* (other_stories) [Say what else it could be #ask: hypotheses]
- {hypotheses_count < 3: -> only_some}
{hypotheses_caring == "tired" or hypotheses_drink == "missed" or hypotheses_school == "wont-say":
  BEV: One of those you'd see whichever was true. It's the ones you'd only see once that are worth the petrol.
- else:
  BEV: Now you've got three things to go and look for. Half an hour ago you'd one thing to go and find.
}
-> whose_number

=== only_some ===
BEV: And if it isn't that?
* (believe_it) ["That's the one I believe, though. I've met her." #cla 2 #pur 2 #bias]
  #why: Having met her makes it vivid; it doesn't make it tested. A view without a rival doesn't get revised.
  #src: H-39, D-10
  #thinks bev: That's how I lost a year on one of mine.
  BEV: I believed one for a year once. Lovely story. Wrong child.
* (could_be_anything) ["It could be anything, I suppose. You can't really know." #cla 2 #pur 1]
  #why: Modest, and it lets you off. Anything is not something you can go and look for.
  #src: R-08, H-36
  #thinks bev: That's the other way of not looking.
  BEV: It could. It'll be something, though.
* (stopped_looking) ["There'll be others. I stopped looking when I had one." #cla 4 #pur 4]
  #why: Says how it happened. Next time you'll know the feeling: it's the one that feels like finishing.
  #src: D-10, H-39
  #thinks bev: We all do. Saying it is the trick.
  #bev: warm
  BEV: We all do. It's lovely when it stops.
- -> whose_number

=== whose_number ===
BEV: A forecast. {cole} late on more than three of the next twenty school days. Nought to a hundred.
* (what_would_you) ["What would you put? You've done this a lot longer than me." #cla 2 #pur 2]
  #why: Respectful, and now her number is in the room before yours. You won't get it out again.
  #src: D-10
  #thinks bev: They'll just move mine by five.
  BEV: Oh, twenty. It's you, you'll have sorted it.
  You had a number. It's somewhere near twenty now.
* (mine_then_yours) ["I'll say mine. Then I want yours, and not before." #cla 4 #pur 5]
  #why: Two opinions, made apart: they can disagree, and then there is something to learn.
  #src: D-10, R-08
  #thinks bev: Mine. Oh. I'd better have one.
  BEV: I'll write mine on my hand, then.
* (not_a_number) ["I'm not comfortable putting a number on a child." #cla 2 #pur 2]
  #why: It sounds like care. The number says how sure you are; leaving it out makes nobody less sure.
  #src: R-08
  #thinks bev: There's a word on that card that's worse than any number.
  BEV: It isn't on him. It's on you.
- -> forecast

=== forecast ===
* (odds) [Say how likely #ask: forecast late]
- {late_odds == 100 or late_odds == 0:
  BEV: I'd not say that about the sun. Put it down, though; it's what you said.
- else:
  {late_because:
  - "twenty":
    BEV: From what he's done, and not from what you think of her. Good.
  - "not-known":
    BEV: So you'd move it, if you knew. That's worth more than the number.
  - "same":
    BEV: Nothing's changed since when? Never mind. It's written down.
  - else:
    -> feeling
  }
}
-> her_number

=== feeling ===
BEV: Whose feeling is that?
* (instinct) ["You get an instinct. You must have it yourself, by now." #emp 2 #cla 2]
  #why: She may. It is no less worth asking where it comes from.
  #src: D-10, R-08
  #thinks bev: I've got one. It's been wrong since 1998.
  BEV: I have. I don't let it drive.
* (another_door) ["Mine. I had it at another door, before I ever met {tina}." #emp 4 #cla 4]
  #why: The feeling is true and it isn't about {tina}. Said, it can stop deciding things for her.
  #src: R-08, H-23
  #thinks tina: So who was that, then?
  ~ knows_echo = true
  A flat on your placement. The children had gone the night before, nobody had said, and it was you on the mat. You had not known you would say that. #notice: echo
  BEV: And that's in your number.
* (manner_of_speaking) ["It's only a manner of speaking. I just mean it doesn't look good." #emp 2 #cla 2]
  #why: Tidies it away. What doesn't look good, to whom?
  #src: R-08
  #thinks bev: There was something there.
  BEV: To who?
- -> her_number

=== her_number ===
{whose_number.mine_then_yours:
  She holds out her hand. In biro, across the palm: 10.
  #bev: worried
  BEV: Ten. Look at that. That's not {cole}, that's you. I tell them upstairs you're the one I needn't worry about. I've not opened your list since half-term. #notice: optimism
  ~ knows_optimism = true
  -> her_hand
}
-> feelings

=== her_hand ===
* (let_her_look) [Let her look at it. #go]
- She licks a thumb and rubs at it. It stays.
-> feelings

=== feelings ===
#time: 14:35
{version:
- "a":
  BEV: Now the card you put down fast. Two minutes on it, no more. What's it like, ringing that bell?
- "b":
  She finds the card that says dread, and moves it until it's between you.
  BEV: What do you feel, before you ring that bell?
- else:
  #bev: calm table across
  {phone_away:
    BEV: Dread, it says here. Go on. Nobody's ringing that I can hear.
  - else:
    Her phone lights up. She looks at it, and then at the card that says dread, and for once picks up the card.
    BEV: What's that bell like, to ring?
  }
}
* (im_fine) ["I'm fine with it. You get used to it, don't you?" #emp 2 #cla 1 #chi 1]
  #why: Everybody says it. What you feel goes into that flat with you whether or not it's said in here.
  #src: H-23, R-08
  #thinks bev: I'll leave that door open.
  BEV: I never did.
* (anybody_would) ["Honestly, she makes it horrible. Anybody would dread it." #emp 1 #cla 3 #chi 1]
  #why: The dread is true; whose doing it is, is a guess. And the one who lives behind that bell is ten.
  #src: H-23, D-10
  #thinks tina: I make it horrible. I put my good cardigan on.
  BEV: Anybody. {tomasz} covered for you in October. He had a cup of tea and stroked a hamster.
* (at_four) ["Dread. So I go at four, when he's at club, and I'm out in ten minutes." #emp 3 #cla 5 #chi 5]
  #why: The feeling, and what it does to the visits. He isn't seen because you are frightened: now that can be put right.
  #src: H-23, H-21
  #thinks cole: I wondered why it's always when I'm at chess.
  {not knows_echo:
    You hear the rest of it come out. Two notes, going down: it's the same bell as a flat on your placement, where the children had gone the night before, and you were on the mat. #notice: echo
    ~ knows_echo = true
    BEV: Then it isn't {tina}'s bell.
  - else:
    BEV: So who's missed out, for that other door?
    You both know who.
  }
- -> tea

=== tea ===
* (drink_tea) [Drink what's left of your tea. #go]
- It has been cold for some time.
-> in_the_room
