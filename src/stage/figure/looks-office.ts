import type { Look } from './look.ts';

/** People of the office and the school, and a baby to hold. */
export const officeLooks = {
  jasdeep: {
    skin: 'sand',
    hair: 'dastar',
    wrap: 'ink',
    hairColour: 'black',
    beard: 'long',
    top: 'blazer',
    topColour: 'stone',
    under: 'sky',
    underCollar: true,
    bottomColour: 'charcoal',
    shoeColour: 'charcoal',
    lanyard: 'mustard',
  },
  ruth: {
    skin: 'porcelain',
    hair: 'bob',
    hairColour: 'grey',
    top: 'cardigan',
    topColour: 'teal',
    under: 'white',
    bottomColour: 'slate',
    shoeColour: 'plum',
    loose: 8,
  },
  meilin: {
    skin: 'honey',
    hair: 'bob',
    hairColour: 'black',
    lashes: true,
    glasses: true,
    top: 'blazer',
    topColour: 'ink',
    under: 'peach',
    bottomColour: 'slate',
    shoeColour: 'charcoal',
    lanyard: 'mustard',
  },

  // Held in arms, and lying on its own.
  bobby: {
    skin: 'rose',
    hair: 'wisps',
    hairColour: 'sandy',
    top: 'jumper',
    topColour: 'cream',
    bottomColour: 'cream',
    swaddled: true,
  },
} as const satisfies Readonly<Record<string, Look>>;
