=== six_weeks ===
#time: 11:06
#grace: worried lap sofa-front
#ezra: calm grace
{ezra} rubs his face on the sofa. She has him up before he asks.
GRACE: Six weeks, and then there's two of them up here. #own-words
* (amazing) ["You're doing amazingly, you know. Honestly. I couldn't do what you do." #emp 4 #cla 1 #evo 2]
  #why: You mean it. It praises her for coping, just when she might have said where she doesn't.
  #src: A-02, H-36
  #thinks grace: If I'm amazing I can't say it.
  GRACE: That's what they all say. And then they go down the stairs.
  -> where_to
* (on_the_radar) ["I'll put a risk of postnatal depression in my notes, just so it's on the radar." #emp 2 #cla 3 #evo 1 #evid]
  #why: It may be so. Nobody has asked her, so what goes down is a guess with a hospital word on it.
  #src: R-08, H-36
  #thinks grace: Whose radar? Who reads that, when he's five?
  ~ grace_stance = shift(grace_stance, -1)
  #grace: guarded
  GRACE: Whose radar?
  -> where_to
* (in_yourself) ["That's him and the lift. I ask every mum: how's your mood been? Does it get low?" #emp 4 #cla 4 #evo 4]
  #why: Asked of everybody, in ordinary words, and then you wait. She isn't flat, she is asked.
  #src: A-02, H-36
  #thinks grace: Don't cry. If you cry that's flat and wet.
  {grace_stance >= 3: -> about_four}
  #grace: guarded
  GRACE: I'm tired. You can put tired. #duty: mood-asked
  -> where_to

=== about_four ===
#grace: tearful
GRACE: About four in the afternoon. I'm fine with him. I'm not even sad. It's like over the lift: no number, just the circle.
GRACE: I run the tap, so {femi} won't hear. He says, why's the tap on? So he's heard. #notice: mood #duty: mood-asked
-> write_mood ->
-> where_to

=== write_mood ===
* (wording) [Write it down #ask: notebook mood]
- ->->

=== where_to ===
#grace: worried
GRACE: And {errol}, and his scales? What do I say to him?
* (come_to_you) ["I could ask him and the midwife to come up here, if you want. And who'd you want with you?" #col 5 #aut 5 #cla 3]
  #why: The check comes to the child, if she says so. And it asks about the other parent without asking where he's been.
  #src: I-03, H-35, A-01
  #thinks grace: Up here. I'd not thought they could come up.
  ~ grace_stance = shift(grace_stance, 1)
  #grace: warm
  {fell:
    GRACE: Yes. I'll tell the midwife about the stairs. I'd sooner tell a person. And {femi}. It's his break, hang on. #duty: health-comes
  - else:
    GRACE: Yes. Can they do stairs? And {femi}. It's his break, hang on. #duty: health-comes
  }
  FEMI: Is it mended? No? Twelve hours a day I help suitcases up and down. Thursday I'm off. I'll carry my own lot. #duty: dad-heard
  EZRA: Buh.
  FEMI: That's me. That means dad.
* (see_its_kept) ["They'll want the next one kept, so I'll be checking with {errol} that it was." #col 1 #aut 1 #cla 4 #over]
  #why: Plain, and it watches the only person in this who has done what she could.
  #src: T-11, H-35
  #thinks grace: So you'll watch if I get down the stairs.
  ~ grace_stance = shift(grace_stance, -1)
  GRACE: Kept. Right.
* (swap_a_shift) ["Could {femi} swap a shift, d'you think, and carry the two of them down?" #col 3 #aut 2 #cla 3]
  #why: He's in it now, which is something. It is your answer, though, and it costs him a day's pay you haven't asked about.
  #src: H-14, A-03
  #thinks grace: He'd do it. He'd do it till they sacked him.
  GRACE: He's swapped two. They said three's a conversation. Ask him yourself, he'd like that: his break's ten past eleven, every day. #duty: dad-heard late
* (no_pressure) ["Nobody's going to force you. You just go when you feel up to it." #col 2 #aut 4 #cla 1 #under]
  #why: Gentle. She does feel up to it; it is down that's the trouble.
  #src: H-36, H-37
  #thinks grace: I feel up to it. I'm always up.
  GRACE: It's not a feeling.
- -> time_to_go

=== time_to_go ===
* (coat) [Get your coat. #go]
- -> a_word
