=== referral ===
#place: desk
#time: 09:40
#you: desk chair
#jas: warm stand beside
A card, one side, on your keyboard.
{ezra}, nine months. A brother or sister due in six weeks. Lives on the fourth floor with mum {grace}, 24, and dad {femi}, who works shifts.
From {errol}, health visitor. Two clinics missed. "Mother disengaging. Flat affect. Please do a parenting assessment."
JAS: A quiet one. Nobody's shouting. Find out what's in the way, and the least that would shift it.
JAS: And look round you, wherever you are. Nobody marks you for looking.
- (opts)
* (look_screen) [The form he filled in #look: screen]
  Twelve boxes. "What has been tried?" Two letters. "Has the home been seen?" No.
  -> opts
* (look_file) [The family's file #look: file]
  There isn't one. The folder says {ezra}'s name, and it's empty.
  -> opts
* (on) [Put the card down. #go]
  -> planning
