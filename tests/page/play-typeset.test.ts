import { expect, test } from 'vitest';
import { spoken, typeset } from '../../src/page/play/typeset.ts';

test.each([
  [`"I've read that."`, '“I’ve read that.”'],
  [`He says "Obliged" and 'so'.`, 'He says “Obliged” and ‘so’.'],
  ['...Yeah. Well.', '…Yeah. Well.'],
])('%s is set as a book would', (typed, set) => {
  expect(typeset(typed)).toBe(set);
});

test('a speech stands in its marks, and a quotation in it takes the single kind', () => {
  expect(spoken('Know what they said? "Just a chat." Twelve years.')).toBe(
    '“Know what they said? ‘Just a chat.’ Twelve years.”',
  );
});

test('a speech that has its marks gets no second pair', () => {
  expect(spoken('"Five minutes."')).toBe('“Five minutes.”');
});
