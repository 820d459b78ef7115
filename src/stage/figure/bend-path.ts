import { type Point, round } from './points.ts';

/** Which of a command's numbers are places: an arc's radii and flags are not. */
const firstPlace: Readonly<Record<string, number>> = { M: 0, L: 0, Q: 0, T: 0, C: 0, A: 5 };
const countOf: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, T: 2, C: 6, A: 7 };

/**
 * Path data with every place in it moved. It knows the commands we draw with
 * (M L Q T C A Z, large and small); throws on any other.
 */
export function bendPath(data: string, place: (point: Point) => Point): string {
  const bent: string[] = [];
  let from: Point = [0, 0];
  let to: Point = [0, 0];
  let start: readonly [from: Point, to: Point] = [from, to];
  for (const { command, numbers } of stepsOf(data)) {
    const kind = command.toUpperCase();
    if (kind === 'Z') {
      [from, to] = start;
      bent.push(command);
      continue;
    }
    const isRelative = command !== kind;
    const fixed = numbers.slice(0, firstPlace[kind]);
    const old = placesOf(numbers.slice(firstPlace[kind]), isRelative ? from : [0, 0]);
    const moved = old.map(point => nearest(place(point)));
    const base = isRelative ? to : [0, 0];
    bent.push(
      command + brief([...fixed, ...moved.flatMap(([x, y]) => [x - (base[0] ?? 0), y - (base[1] ?? 0)])]),
    );
    from = old.at(-1) ?? from;
    to = moved.at(-1) ?? to;
    if (kind === 'M') start = [from, to];
  }
  return bent.join('');
}

interface Step {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** The steps of a path, one command each: a command that goes on without being named again is named. */
function stepsOf(data: string): readonly Step[] {
  return [...data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, command = '', rest = '']) => {
    const count = countOf[command.toUpperCase()] ?? 0;
    if (count === 0 && command.toUpperCase() !== 'Z')
      throw new Error(`"${command}" is not a path command we draw with.`);
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const times = Math.max(1, count && numbers.length / count);
    return Array.from({ length: times }, (_, i) => ({
      command,
      numbers: numbers.slice(i * count, (i + 1) * count),
    }));
  });
}

/** Numbers two by two, as places; small commands count from where the pen stands. */
const placesOf = (numbers: readonly number[], base: Point): readonly Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [
    base[0] + (numbers[i * 2] ?? 0),
    base[1] + (numbers[i * 2 + 1] ?? 0),
  ]);

/** Rounded where it lies, so that small steps don't drift. */
const nearest = ([x, y]: Point): Point => [round(x), round(y)];

const brief = (numbers: readonly number[]): string =>
  numbers
    .map(number => String(round(number)).replace(/^(-?)0\./, '$1.'))
    .map((text, i) => (i === 0 || text.startsWith('-') ? text : ` ${text}`))
    .join('');
