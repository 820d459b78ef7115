import { expect, test } from 'vitest';
import { faultsOf } from './svg-faults.ts';

const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

test.each([
  ['a tag left open', drawing('<g>'), '</svg> closes nothing'],
  ['a tag closed twice', drawing('</g>'), '</g> closes nothing'],
  ['a document left open', '<svg>', '<svg> is never closed'],
  ['a bare ampersand', drawing('<g id="a&b"/>'), 'not well formed at "<g id="a&b"/></svg>"'],
  [
    'an attribute twice',
    drawing('<path d="M0 0" d="M1 1"/>'),
    'an attribute twice in "<path d="M0 0" d="M1 1"/>"',
  ],
  ['an id twice', drawing('<g id="a"/><g id="a"/><use href="#a"/>'), 'an id is used twice'],
  ['a reference that leads nowhere', drawing('<use href="#gone"/>'), '#gone leads nowhere'],
  ['an id nobody uses', drawing('<g id="spare"/>'), '#spare is never used'],
  ['a number that is none', drawing('<path d="MNaN 0"/>'), 'holds NaN'],
  ['lettering', drawing('<text/>'), 'holds <text'],
  ['a filter', drawing('<filter/>'), 'holds <filter'],
])('%s is a fault', (_, svg, fault) => {
  expect(faultsOf(svg)).toContain(fault);
});

test('a clean drawing has no fault', () => {
  expect(faultsOf(drawing('<defs><path id="a" d="M0 0z"/></defs><use href="#a" fill="#16132f"/>'))).toEqual(
    [],
  );
});
