import { faultIn, type StoryCheck } from './story-check.ts';

/** A notebook moment is a tunnel: come to by `-> knot ->`, left by `->->`. */
export const checkNotebooks: StoryCheck = ({ lines }) =>
  lines
    .filter(line => line.kind === 'choice' && line.tags.some(tag => /^ask:?\s+notebook\b/.test(tag)))
    .flatMap(line => {
      const here = lines.filter(other => other.file === line.file && other.knot === line.knot);
      const returns = here.some(({ whole }) => whole.endsWith('->->'));
      const called = lines.some(({ whole }) => new RegExp(`->\\s*${line.knot}\\s*->`).test(whole));
      return returns && called
        ? []
        : [
            faultIn(
              line,
              'A notebook moment is a tunnel.',
              `Come to it by -> ${line.knot} -> and end it with ->->.`,
            ),
          ];
    });
