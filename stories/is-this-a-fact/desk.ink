=== desk ===
#place: team
#time: 13:52
#you: sit opposite
#tomasz: calm call board
Tuesday, eight minutes to two. You are in month four. Supervision is at two, an hour, once a week; this one has been moved twice.
{cole}, ten, on a child in need plan since September, is up on your screen. School reads you the register on Fridays. In September the head rang: somebody had smelt drink on {tina} at the gate. You didn't ask who.
{sheila}, his other gran, rang about 2019. The GP sent two lines. Three Thursdays running you booked {tina} in here, and sat by reception on your own.
The phone between the desks is ringing. {tomasz} has somebody on another one for you, and a yellow slip to write it on.
TOMASZ: It's always for you. I've started doing your voice.
- (opts)
* (look_board) [The names on the board #look: board]
  Your name with a 22 after it. It was a 20 at half-term. {tomasz} has 17, and has drawn a small cake beside yours.
  -> opts
* (look_files) [The files at your elbow #look: files]
  Two thin ones at the bottom. A name, an age, an address. You haven't been to either.
  -> opts
* (go_in) [Take {cole}'s file in. #go]
- -> room
