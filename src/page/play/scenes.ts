import type { PlayCase } from '../../practice/edition.ts';
import type { Scene } from '../../practice/scene.ts';
import { type Setting, sceneOf, you } from '../../practice/setting.ts';
import { type Beat, nowAt, settingNow, type Transcript } from '../../practice/transcript.ts';

/** The pictures of the beat the transcript stands at, each that differs from the one before; none where there is nothing to draw. */
export function scenesNow(transcript: Transcript, play: PlayCase, workerLook: string): readonly Scene[] {
  const { family } = transcript.attempt;
  const scenes = pictured(nowAt(transcript), play, family, workerLook);
  if (scenes.length > 0) return scenes;
  const setting = settingNow(transcript);
  const still = setting && sceneOf(setting, play, family, workerLook);
  return still ? [still] : [];
}

/**
 * Where one may be after these beats, if that is another room or another hour:
 * to paint ahead. Within a room too little changes to be worth it.
 */
export function placesAhead(
  beats: readonly Beat[],
  transcript: Transcript,
  play: PlayCase,
  workerLook: string,
): readonly Scene[] {
  const { family } = transcript.attempt;
  const here = scenesNow(transcript, play, workerLook).at(-1);
  return beats.flatMap(beat => {
    const scene = pictured(beat, play, family, workerLook).at(-1);
    return scene && (scene.room !== here?.room || scene.light !== here.light) ? [scene] : [];
  });
}

function pictured(beat: Beat, play: PlayCase, family: string, workerLook: string): readonly Scene[] {
  let before = '';
  return beat.lines.flatMap(line => {
    const scene = sceneOf(line.setting, play, family, workerLook, line.speaker);
    const looks = JSON.stringify(scene);
    if (!scene || looks === before) return [];
    before = looks;
    return [scene];
  });
}

/** Who is in the room besides the player, each with who they are: “Darren, Kai’s dad”. */
export const peopleHere = (setting: Setting | undefined, play: PlayCase, family: string): readonly string[] =>
  Object.keys(setting?.present ?? {})
    .filter(id => id !== you)
    .flatMap(id => play.people[id]?.names[family] ?? []);
