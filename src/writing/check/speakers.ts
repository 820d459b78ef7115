import { meant } from './closest.ts';
import { faultIn, type StoryCheck } from './story-check.ts';

/** Only people of the case speak, each under their id in capitals. */
export const checkSpeakers: StoryCheck = ({ lines, whole }) => {
  const people = Object.keys(whole.people);
  return lines
    .filter(line => line.kind === 'words')
    .flatMap(line => {
      const heads = [...line.words.matchAll(/(?:^|[{|:]\s*)([A-Z][A-Z0-9_]+):(?=\s|$)/g)].map(
        ([, head = '']) => head,
      );
      return heads
        .filter(head => !people.includes(head.toLowerCase().replaceAll('_', '-')))
        .map(head => {
          const ids = people.map(id => id.toUpperCase().replaceAll('-', '_'));
          return faultIn(line, `“${head}” is nobody of this case.`, meant(head, ids));
        });
    });
};
