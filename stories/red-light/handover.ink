=== handover ===
#place: desk
#time: 10:35
#you: desk chair
#simone: warm stand beside
{simone} finished on Friday. She has come back for her plant, and to hand this one over herself.
SIMONE: {toby}, seventeen months, on a plan since February. Cold flat, missed checks, left with a girl of thirteen. Mum's {kerry}. Lovely mum. Engages. Tries so hard.
SIMONE: And it's worked, that's the thing. You get about one of them a year. Review's Thursday, it'll come off. You're seeing her at two. She'll feed you.
- (opts)
* (look_screen) [The record, on the screen #look: screen]
  Rows of records, each with a coloured mark for who sent it. Fifty-eight, says the corner. The scroll bar is near the top.
  -> opts
* (look_box) [The box file #look: box-file]
  Too full to shut. On top, a washing machine in felt pen, by {simone}. "His favourite. Tell him it's gone round and you're in."
  -> opts
* (look_planner) [The planner on the wall #look: planner]
  The year in strips. Thursday is ringed. Under it, in {simone}'s hand: "{toby}: end plan?" and a small sun.
  -> opts
* (trust_it) ["Your summary's plenty, honestly. Two pages, and it's you that knew them." #pur 2 #chi 1 #bias]
  #why: Generous, and a rest for tired eyes. It is one person's view of nine months, and she liked them.
  #src: H-01, D-10, H-39
  #thinks simone: I wrote it at ten at night. But thank you.
  SIMONE: You're sweet. I did try to put it all in.
  -> goodbye
* (all_of_it) ["I'd like all of it, before I knock on anybody's door. Can I have till quarter past twelve?" #pur 5 #chi 4]
  #why: Ninety minutes, asked for. Whatever is in there happened to him, and somebody wrote it down.
  #src: H-01, H-36
  #thinks simone: All of it. I never had ninety minutes.
  ~ read_file = true
  SIMONE: All of it? Fill your boots. It's mostly me, saying she made me a cup of tea.
  -> goodbye
* (meet_her_first) ["I'd sooner meet her fresh, with nobody's view in my head but mine. I'll read it after." #pur 2 #chi 2 #proc]
  #why: It sounds fair-minded. But your view would start with a nice afternoon, and his started in January.
  #src: H-01, D-10
  #thinks simone: That's what I did.
  SIMONE: That's what I did. You'll love her.
  -> goodbye

=== goodbye ===
She goes as far as the door with the plant, and comes back.
SIMONE: He says "roun'". For the washing machine. Just so you know what he's on about.
#simone: gone
{read_file:
  -> file
- else:
  -> think
}
