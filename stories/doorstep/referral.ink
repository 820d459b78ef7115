=== referral ===
#place: desk
#time: 14:40
#you: desk chair
#jas: calm stand beside
A card, one side, on your keyboard.
KAI, 7, at number 24. Lives with dad, {darren}, 34. Mum {leanne} works away.
From {deputy}, deputy head. Asleep on his desk four times in three weeks. Twice asked for more at dinner and said he'd had no tea.
When school rang home the father swore at them. "Abusive, six minutes. We felt threatened. He is a lovely boy and something is not right."
Child and family assessment, section 17. Letter sent Friday. Visit today, ten to four.
JAS: First one from that school since I've been here. Read round it. Half of it'll be true, and I couldn't tell you which half.
- (opts)
* (look_log) [The school's call log #look: screen]
  Thursday, 14:10: "Dad rang from work, running late, very polite." Then 14:25, {deputy} to Dad's works number: "Abusive. Six min." He wrote that one up on Monday.
  -> opts
* (look_message) [A phone message, typed by the system #look: phone]
  "This is for whoever sends the letters. I'm on at Devon so I'm no use in the mornings. Come after three. And you come to me, not my lad's school. Ta-ra."
  -> opts
* (look_chronology) [The chronology, one page #look: file]
  "12 yrs ago: sib. adopted, see vol. 2." Then eleven years of nothing. Then police to a row, June, which was number 42. Somebody has crossed it out in pencil.
  -> opts
* (on) [Put the card down and plan the hour. #go]
  -> planning
