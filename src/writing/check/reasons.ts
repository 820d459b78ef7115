import { skills } from '../../practice/skills.ts';
import type { Finding } from '../finding.ts';
import { meant } from './closest.ts';
import { faultIn, type StoryCheck } from './story-check.ts';
import type { StoryLine } from './story-lines.ts';

/** Never a mark without its reason: every coded choice has one `#why`, straight under it (product.md, rule 5). */
export const checkReasons: StoryCheck = ({ lines, whole, guidance }) => {
  const findings: Finding[] = [];
  let choice: StoryLine | undefined;
  let whys = 0;
  const close = () => {
    if (choice && isCoded(choice) && whys === 0)
      findings.push(
        faultIn(choice, 'A coded choice without a reason.', 'Write #why: ... straight under it.'),
      );
  };
  for (const line of lines) {
    if (line.kind === 'choice') {
      close();
      [choice, whys] = [line, 0];
    } else if (line.kind === 'reason') {
      if (!choice)
        findings.push(
          faultIn(line, 'A reason that stands under no choice.', 'Put it straight under its choice.'),
        );
      const why = readReason(line);
      if (why.kind === 'why') whys += 1;
      if (whys > 1 && why.kind === 'why')
        findings.push(faultIn(line, 'A second #why.', 'One sentence says why.'));
      findings.push(
        ...reasonFaults(line, why, Object.keys(whole.people), Object.keys(guidance.sources.sources)),
      );
    } else if (line.kind !== 'blank' && line.kind !== 'comment') {
      close();
      choice = undefined;
    }
  }
  close();
  return findings;
};

const isCoded = ({ tags }: StoryLine) => tags.some(tag => skills.some(skill => tag.startsWith(`${skill} `)));

interface Reason {
  readonly kind: string;
  readonly who: string;
  readonly words: string;
}

function readReason({ whole }: StoryLine): Reason {
  const [, kind = '', who = '', words = ''] = /^#\s*(why|src|thinks)\b\s*([^:]*):\s*(.*)$/.exec(whole) ?? [];
  return { kind, who: who.trim(), words: words.trim() };
}

function reasonFaults(
  line: StoryLine,
  { kind, who, words }: Reason,
  people: readonly string[],
  sources: readonly string[],
): readonly Finding[] {
  if (kind === '')
    return [
      faultIn(line, `“${line.whole}” is no reason.`, 'Write #why: ..., #src: H-06, or #thinks darren: ...'),
    ];
  if (words === '') return [faultIn(line, `An empty #${kind}.`)];
  if (kind === 'thinks' && !people.includes(who))
    return [faultIn(line, `There is nobody “${who}” to think this.`, meant(who, people))];
  if (kind === 'thinks') return [];
  if (who !== '') return [faultIn(line, `#${kind} takes no name.`)];
  if (kind === 'why')
    return /#/.test(words) ? [faultIn(line, '# within a reason.', 'Write it without.')] : [];
  const codes = words.split(/[\s,]+/).filter(Boolean);
  return codes
    .filter(code => !sources.includes(code))
    .map(code =>
      faultIn(line, `There is no source “${code}” in stories/guidance/sources.json.`, meant(code, sources)),
    );
}
