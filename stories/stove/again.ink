=== again ===
#place: kitchen-again by drive
#time: 12:10
#you: stand sink
#samira: calm table table-guest
#hana: calm draw table-small
Two weeks on, a dull noon. The boy's at school. She doesn't get up to see you in. There's bread on the table, and she's sitting down to it.
- (opts)
* (look_housing) [The letter on the fridge #look: housing]
  {rung:
    Somebody has underlined one line of it, twice: a surveyor, this afternoon at three.
  - else:
    The landlord's, dated last week. She rang them a fifth time, without you. One line of it underlined, twice.
  }
  -> opts
* (look_calendar) [The calendar #look: calendar]
  The red ring is where it was. Today has a green one. In the corner of it somebody has drawn a very small man with a ladder.
  -> opts
* (look_letter) [The letter on the table #look: open-letter]
  {opened:
    The brown one, flat, with a pen across it. Under the figures, in capitals, with a ruler: I DO NOT AGREE.
  - else:
    The brown one, out of its envelope. {nadia} did it with her, she says, on the count of three.
  }
  -> opts
* (done) [Say hello to them both. #go]
- SAMIRA: So. Are you finished with us? #own-words
* (so_proud) ["You've done brilliantly. I'm so pleased for you, honestly." #emp 3 #evo 2 #pur 1]
  #why: Warm, and it's your pleasure. She still hasn't been told whether it's over.
  #src: A-03, A-01
  #thinks samira: Is that a yes?
  SAMIRA: Is that a yes?
  You say that it's a yes.
* (a_bit_longer) ["I might keep it open till the work's actually done. Just to be on the safe side." #emp 2 #evo 1 #pur 2 #over]
  #why: It was going to be once. Nothing here needs you, and she was told it would end.
  #src: D-05, A-01
  #thinks samira: Once, they said. I wrote it on my hand.
  #samira: guarded
  SAMIRA: You said once.
* (sitting_down) ["I am. You're sitting down with a plate. How did that come about?" #emp 3 #evo 5 #pur 4]
  #why: A straight answer, and then the thing that has changed, which is small, and is hers.
  #src: A-03, H-37
  #thinks samira: They noticed. {idris} said they would.
  #samira: warm
  SAMIRA: I told {yusuf} there isn't always an after. He went quiet, and then he went and shouted at a crane. And {idris} dishes up now. He does three. He counts.
- #hana: warm
HANA: One's come back in.
She holds it up for you. You listen to it, the both of you, for as long as it takes.
-> END
