import type { Features } from './features.ts';
import { cutOf, type Garment } from './garments.ts';
import type { HairStyle } from './hair.ts';
import { type Cloth, cloths, type HairColour, hairColours, type SkinName } from './palette.ts';

/**
 * Appearance only: skin, hair, clothes, aids. Any look may be cast in any role
 * of the right age, and no look is tied to a moral position.
 */
export interface Look {
  readonly skin: SkinName;
  readonly hair: HairStyle;
  readonly hairColour: HairColour;
  /** Colour of a hijab, dastar, patka or headwrap. */
  readonly wrap?: Cloth;
  readonly beard?: 'stubble' | 'short' | 'full' | 'long';
  readonly features?: Features;
  readonly lashes?: true;
  readonly glasses?: true;
  readonly earring?: true;
  readonly hearingAid?: true;
  /** 0.9 slight to 1.2 broad; 1 is the role's own. */
  readonly build?: number;
  /** Late in pregnancy: how far the belly stands out, 1 about the eighth month. */
  readonly bump?: number;
  readonly top: Garment;
  readonly topColour: Cloth;
  /** What shows beneath a garment that is open or has no sleeves. */
  readonly under?: Cloth;
  readonly underCollar?: true;
  /** A second colour: stripes, piping, a mark, a worked edge. */
  readonly stripe?: Cloth;
  /** How far the garment stands off the body. */
  readonly loose?: number;
  readonly bottom?: 'trousers' | 'work' | 'skirt' | 'shorts';
  readonly bottomColour: Cloth;
  readonly tights?: Cloth;
  readonly shoes?: 'shoe' | 'boot' | 'sock' | 'bare';
  readonly shoeColour?: Cloth;
  readonly lanyard?: Cloth;
  readonly stethoscope?: true;
  /** What a child holds on to; a rabbit unless told. */
  readonly toy?: 'rabbit' | 'bus' | 'bear';
  /** A newborn, wrapped up. */
  readonly swaddled?: true;
}

/** Whether cloth covers the hair. */
export const isCovered = (look: Look): boolean => ['hijab', 'dastar', 'patka', 'wrap'].includes(look.hair);

/** The colour of what is on the head: hair, or the cloth that covers it. */
export const crownColour = (look: Look): string =>
  isCovered(look) ? cloths[look.wrap ?? 'slate'] : hairColours[look.hairColour];

/** Whether the garment is open at the front and shows what is beneath. */
export const opensInFront = (look: Look): boolean => cutOf(look.top).gap !== undefined;
