=== road ===
#place: road by drive
#time: 16:25
#you: sit driver
{dcpatel} rings from the car in front. {martin} has gone to the station with two of his colleagues, quietly, in somebody's wellingtons.
{not rang_owen:
  In the holder your own phone is dark. It's the first time it has been, all day.
  -> to_the_ward
}
* (ring) [Ring {owen}. #go]
- It's answered before it rings.
OWEN: Is she all right? I'm up a ladder. I rang you lot Monday. Three times since March. Is she all right? #notice: owen
* (gently) ["She's fine, {owen}, honestly. Nothing to worry about. Could you be about this evening?" #emp 3 #cla 1 #chi 2]
  #why: It gets him off the ladder gently. He has been told there's nothing to worry about since March.
  #src: A-01
  #thinks owen: That's what they said Monday.
  OWEN: Nothing to worry about. Right. And you're ringing why?
* (have_you) ["I'll need to ask you some things first. Have you ever been in any trouble, {owen}?" #emp 1 #cla 3 #chi 1]
  #why: It does have to be asked, and somebody is already checking. He has rung three times about his daughter, and it's the first thing he hears.
  #src: H-24
  #thinks owen: I'm the one that rang.
  OWEN: I got three points. I'll tell you anything you like. Is she all right?
* (plainly) ["She's hurt, not badly, and she's with people she knows. Come to the ward, and drive slowly." #emp 4 #cla 5 #chi 4]
  #why: The worst thing first, its right size, and something to do with his feet.
  #src: A-01, A-02
  #thinks owen: Hurt. Drive slowly. Hurt.
  OWEN: I'm coming down. The ladder. Then I'm coming.
- -> to_the_ward

=== to_the_ward ===
* (drive) [Drive to the hospital. #go]
- -> ward
