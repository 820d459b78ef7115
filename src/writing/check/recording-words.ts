import type { LineAnswer } from '../../practice/knowledge.ts';
import { faultAt, type StoryCheck } from './story-check.ts';

/** Words that a record about a family does without (practice.md R-02). */
const recordingWords = [
  'non-engaging',
  'disguised compliance',
  'kicked off',
  'inappropriate',
  'chaotic',
  'dirty',
  'volatile relationship',
  'attention-seeking',
  'failed to protect',
  'failing to protect',
  'hard to reach',
];

/** Labels stand in a note only to be left out. */
export const checkRecordingWords: StoryCheck = ({ whole, folder }) => {
  if (whole.kind === 'door') return [];
  const statements = Object.entries(whole.forms.note?.statements ?? {}).map(([id, { text = '', right }]) => ({
    at: `forms.note.statements.${id}`,
    text,
    right,
  }));
  const wordings = Object.entries(whole.facts).flatMap(([fact, { plain, wordings: all = [] }]) => [
    { at: `facts.${fact}.plain`, text: plain, right: [] as readonly LineAnswer[] },
    ...all.map(({ id, text, right }) => ({ at: `facts.${fact}.wordings.${id}`, text, right })),
  ]);
  const frame = (whole.forms.note?.frame ?? []).map(({ text }, index) => ({
    at: `forms.note.frame.${index}`,
    text,
    right: [] as readonly LineAnswer[],
  }));
  return [...statements, ...wordings, ...frame].flatMap(({ at, text, right }) => {
    const word = recordingWords.find(banned => new RegExp(`\\b${banned}\\b`, 'i').test(text));
    if (!word || right.includes('leave-out')) return [];
    return [
      faultAt(folder, at, `“${word}” is a label, and nothing says to leave it out.`, 'Say what was seen.'),
    ];
  });
};
