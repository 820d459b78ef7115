// The first minute: a door on its chain. From no case, not scored, not kept.
VAR worker = "Sam"
VAR nadia = "Nadia"

-> who_is_it

=== who_is_it ===
#place: chain
#time: 15:50
#you: stand step
#nadia: guarded stand gap
Rain. Number 24. The door opens as far as its chain. A strip of face, a tea towel over one shoulder.
NADIA: Who is it?
* (name) ["My name's {worker}, I'm a social worker. Have I caught you at a bad time?"]
  NADIA: Is there a good one?
  She has looked behind her before she says it, and she says it quietly.
  -> quietly
* (official) ["Children's services. I'm going to need to come in, please."]
  #nadia: angry
  The voice comes up so fast that you step back.
  NADIA: You need? I've needed a doctor to ring me back since Thursday. Nobody came round for that.
  Behind her, somewhere low down, a baby starts.
  -> loudly
* (card) [Hold your card up to the gap, and wait.]
  Two fingers come out, take the corner, and turn it to the light.
  NADIA: That's never you.
  #nadia: calm
  It was a bad day for hair. She hands it back the right way up.
  -> quietly

=== quietly ===
* (asleep) ["Somebody's asleep in there, aren't they? I'll keep my voice down."]
  -> opens
* (inside) ["I only need ten minutes. Could we do it inside, out of the wet?"]
  NADIA: That's what the last one said. Ten minutes. She had a biscuit.
  -> stays
* (concern) ["There's been a concern raised about the children. I have to follow it up."]
  NADIA: Has there. Then you can follow it up in writing.
  -> shuts

=== loudly ===
* (sorry) ["That came out wrong, I'm sorry. Go on. Since Thursday?"]
  A long breath, in there in the dark.
  -> stays
* (calm_down) ["If you could just calm down for me, we can get this sorted."]
  NADIA: For you.
  -> shuts
* (see_to_it) ["See to the baby. I'll be here."]
  #nadia: gone
  The gap empties. The crying hiccups and stops. You get a good deal wetter.
  #nadia: worried stand gap
  -> stays

=== opens ===
The chain comes off.
#place: step
#you: stand step
#nadia: warm open frame
NADIA: Both of them. First time since Thursday. Their mum's in hospital, I'm only the auntie, and I've not so much as washed a bottle. Did nobody tell you that?
Nobody had.
-> END

=== stays ===
#nadia: worried
The chain stays where it is. So does she.
NADIA: Their mum's in hospital. I've got the two of them. Anything else, you can ask me from there.
-> END

=== shuts ===
#place: shut
#you: stand step
The door shuts, not hard. You know that somebody is in, and that there is a chain.
-> END
