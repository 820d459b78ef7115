=== room ===
#place: room by walk
#time: 14:00
#you: sit chair
{version:
- "a":
  #bev: calm table across
  {bev} has the table out, seventeen cards squared up on it, and her watch off.
  BEV: Five minutes on {cole}. Then the cards. All of them are out of your notes; I've done it with mine, and ate a whole packet of biscuits. Facts first.
- "b":
  #bev: warm table across
  {bev} has the table out, and seventeen cards on it in no sort of order. She waits until you have sat down properly.
  BEV: All of these are out of your own notes. We'll get to them. Who's {cole}?
- else:
  #bev: worried call door
  {bev} is on her feet at the window, finishing a call about a boiler. On the table seventeen cards are waiting.
  BEV: Two teams till Christmas, and one of them's cold. Those are out of your notes. You talk, I'm listening. I am, you know.
}
* (adjectives) ["She doesn't prioritise him. It's low-level neglect, it's chronic, and nothing's changed." #emp 1 #cla 2 #chi 1]
  #why: Quick, and it sounds like the job. There are four judgements in it and nothing that {cole} does.
  #src: R-02, R-08
  #thinks tina: Prioritise. I'd like to see what they cross off.
  {bev} writes down one word of it, and turns the paper so that you can read it: chronic.
* (considering) ["She's lovely really. She's doing ever so well, considering, and I don't want to be unfair." #emp 4 #cla 1 #chi 1]
  #why: Kind about {tina}, and just as empty. {bev} can do nothing with it, and {cole} isn't in it.
  #src: A-02, H-37
  #thinks tina: Considering what? They don't know what.
  BEV: Considering what?
  You find that you don't know considering what.
* (late_and_shops) ["He's ten. He does the shopping on Thursdays. He's late one day in five. I can't say why." #emp 3 #cla 5 #chi 5]
  #why: What he does, what was counted, and where your knowing stops. It took nine seconds.
  #src: R-08, A-01
  #thinks tina: That's right. That's all right, that is.
  #bev: calm
  {version == "c":
    {bev} puts the phone in her pocket, so as to hear it.
  - else:
    {bev} puts her pen down, so as to hear it.
  }
- -> really

=== really ===
{
- room.adjectives:
  BEV: Doesn't prioritise him. Is that a fact, or are you just saying it confidently? #own-words
- room.considering:
  BEV: Ever so well. Is that a fact, or are you just saying it nicely? Here's you in October: doesn't prioritise him. Is that one? #own-words
- else:
  BEV: That's today. Here's you in October: {tina} doesn't prioritise him. Is that a fact, or are you just saying it confidently? #own-words
}
* (been_in) ["It's obvious, when you've been in there. You'd see it if you came out with me." #emp 1 #cla 2 #chi 2]
  #why: You have been there and she hasn't, which is true. What you saw there is still not said.
  #src: R-08, H-36
  #thinks tina: Ten minutes. They've been in here ten minutes at a time.
  BEV: I might, at that. What would I see?
* (confidently) ["Confidently. The fact is four late days. The rest is me joining it up." #emp 3 #cla 5 #chi 3]
  #why: It costs a second's pride. Now there is a fact on the table, and a person who joins things up.
  #src: R-08, D-10
  #thinks tina: Four. They can count, then.
  #bev: warm
  BEV: Thank you. I've waited a year for somebody to say that. It was generally me.
* (everyone) ["Everyone says so, {bev}. School, {sheila}, the last worker. They can't all be wrong." #emp 1 #cla 2 #chi 1 #bias]
  #why: Three people who have read each other. It was said three times; nobody saw it three times.
  #src: D-10, H-39
  #thinks tina: {sheila}. They've been listening to {sheila}.
  BEV: They can, if it's the same one.
* (enough_on) ["I shouldn't have put it. She's got enough on, without me judging her." #emp 4 #cla 2 #chi 2]
  #why: It is generous, and it takes the sentence back without looking at it. Softer, and no truer.
  #src: A-02, R-08
  #thinks tina: Enough on. So ask me what.
  BEV: What's she got on?
  Neither of you can say.
- -> one_thing

=== one_thing ===
BEV: One thing about {cole} that isn't a worry.
* (heart) ["He adores his mum, you can see it. It'd break your heart, some of it." #emp 4 #cla 2 #chi 3]
  #why: Warm, and about how it makes you feel. You saw one smile; the rest of it is yours.
  #src: R-08, H-21
  #thinks tina: Which bit? What's to break?
  BEV: That's your heart. What's his like?
* (little_adult) ["He's so resilient. He's like a little adult, he just gets on with it." #emp 2 #cla 2 #chi 1 #bias]
  #why: Meant as praise. It makes him somebody who needs less, and he is ten.
  #src: D-10, H-21
  #thinks tina: He cried about a hamster on Sunday.
  BEV: I was told I was one of them. I wasn't. I was just short of grown-ups.
* (stickers) ["He knows when the yellow stickers go on. Twenty to six. He got a trifle for thirty pence." #emp 4 #cla 4 #chi 5]
  #why: You could pick him out in a crowd now. It is also, if you look at it, about when he is where.
  #src: H-21, R-08
  #thinks tina: He carried it home like it was a baby.
  #bev: warm
  BEV: I'd follow him anywhere.
- {version:
- "a":
  BEV: Cards. Whose knowledge is it, and are you sure? Don't know yet counts for something. Wrong and sure costs you. Start at the top.
- "b":
  BEV: Take the cards. Whose knowledge is each of them? You're allowed not to know. I'd sooner that than sure and wrong.
- else:
  #bev: worried call
  Her phone again. She holds up one finger, and points it at the table.
  BEV: Whose knowledge is it, and how sure? Don't know's fine. Sure and wrong isn't. Hello?
}
-> table

=== table ===
+ (act) [Take a card #ask: cards]
- {cards_act == "done": -> alternatives}
{cards_item == "shopping" and not thursdays: -> thursdays}
{cards_left <= 11 and not ringing: -> ringing}
{cards_left <= 5 and not slip: -> slip}
{cards_item == "late-days" and really.confidently and not whose_count: -> whose_count}
{cards_item == "drink" and not nose: -> nose}
{cards_item == "dread" and not whose: -> whose}
-> table

=== whose_count ===
BEV: You called that one a fact, ten minutes ago. Who counted?
-> table

=== nose ===
{
- version == "a":
  BEV: Ask the head whose nose it was.
- version == "c" and not ringing:
  She has read it upside down, with the phone at her ear.
  BEV: Whose nose? No, sorry, not you.
- else:
  BEV: Whose nose was it?
}
-> table

=== whose ===
{version == "a":
  BEV: We'll come to that. Properly.
}
{version == "b":
  {bev} looks at that one for longer than the others, and says nothing.
}
-> table

=== thursdays ===
{
- version == "a":
  BEV: Keep his words as they are. Now, why Thursdays?
- version == "c" and not ringing:
  Her hand goes over the phone.
  BEV: Why Thursdays?
- else:
  BEV: Thursdays.
}
* (likes_to_help) ["I took it he likes to help. Lots of them do, at that age." #emp 3 #cla 2 #chi 3]
  #why: A pleasant guess, in the place where a question could be.
  #src: R-08, H-36
  #thinks cole: I don't like it. I'm good at it.
  BEV: Lots of them. I asked about this one.
* (never_asked) ["I never asked. I wrote it down and thought, sweet. She'd know. He'd know." #emp 4 #cla 5 #chi 4]
  #why: A gap, said aloud, with the two people in it who could fill it. That is how it becomes a question.
  #src: R-08, H-36
  #thinks cole: They could ask me. I'm the one with the list.
  ~ why_thursdays = true
  On the back of the card you write it: why Thursdays? {bev} nods at the back, not at the front.
* (no_state) ["I'd imagine she's in no state by Thursday. It's the day before her money goes in." #emp 1 #cla 2 #chi 2 #bias]
  #why: One smell in September has turned into a weekly timetable. Nobody has seen a single Thursday.
  #src: D-10, R-08
  #thinks tina: By Thursday. You come and do a Thursday.
  BEV: You'd imagine.
- -> table
