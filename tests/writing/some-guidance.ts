import type { Guidance } from '../../src/practice/guidance.ts';

const dated = { edition: '2026', checked: '2026-11-01' };

/** As little guidance as a case can cite. */
export const someGuidance: Guidance = {
  ladder: {
    ...dated,
    rungs: [
      {
        level: 'L0',
        name: 'No',
        plain: 'Nothing.',
        law: 'none',
        agreement: 'none',
        decides: 'you',
        code: 'V',
        src: ['H-06'],
      },
    ],
  },
  clock: { ...dated, steps: [{ id: 'C-1', step: 'A visit', limit: '5 days', code: 'V', src: ['H-06'] }] },
  standards: {
    sets: [
      {
        id: 'kss',
        title: 'KSS',
        ...dated,
        until: '2027-03-31',
        items: [{ id: 'KSS-1', title: 'One', code: 'V' }],
      },
    ],
  },
  sources: {
    ...dated,
    sources: {
      'H-06': { says: 'Announce yourself.', code: 'V' },
      'M-01': { says: 'From memory.', code: 'M' },
    },
  },
  glossary: { ...dated, terms: [{ term: 'strategy meeting', means: 'A meeting.', code: 'V' }] },
  support: {
    ...dated,
    worry: 'Somewhere.',
    lines: [{ name: 'A line', number: '000', for: 'anyone', code: 'V', src: ['H-06'] }],
  },
};
