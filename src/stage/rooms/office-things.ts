import { card, core, dot, oval, rect, shape, stroke } from './kit.ts';

/** An office chair from the side, for someone who faces right: its seat is at 398-548, 528. */
export const workChair = (): string =>
  shape('M388 330Q386 312 404 312Q420 312 424 330L436 520H406Z', '#38344e') +
  shape('M388 330Q386 312 404 312L418 520H406Z', '#4a4760') +
  card(398, 528, 150, 24, 10, '#4a4760') +
  rect(462, 550, 16, 96, '#38344e') +
  stroke('M412 700L470 646L528 700M470 646V704', '#38344e', 10) +
  stroke('M412 440L440 528', '#38344e', 10);

/** A colleague's chair, pushed in, with a cardigan over its back. */
export const emptyChair = (): string =>
  card(1072, 404, 126, 150, 16, '#4a4760') +
  shape(
    'M1064 398Q1066 384 1086 386H1184Q1204 384 1206 398L1216 520H1190L1184 440H1086L1080 520H1054Z',
    core.sage,
  ) +
  shape('M1184 386Q1204 384 1206 398L1216 520H1190L1182 440Z', '#5f7a62') +
  stroke('M1135 552V640M1096 660L1135 636L1174 660', '#38344e', 9);

/** A screen from the side and a little behind: its light falls on the desk, not on us. */
export const screen = (): string =>
  oval(846, 456, 52, 6, '#45416b', 'opacity=".35"') +
  shape('M838 400H858V452H838Z', '#59606f') +
  shape('M806 448H886L892 456H800Z', '#4d5566') +
  shape('M776 292L884 274V420L776 436Z', '#38405a') +
  shape('M776 292L786 290V434L776 436Z', '#dfe7e6') +
  shape('M884 274L890 276V420L884 420Z', '#2a3046') +
  shape('M822 344L850 340V356L822 360Z', '#4d5673');

/** A keyboard, 690-772 wide, near the front edge of the same desk. */
export const keyboard = (): string =>
  shape('M700 458H772L766 466H690Z', '#4d5566') + stroke('M706 462H764', '#767d8b', 2.4);

/** A desk telephone with its handset on, 886-968 wide on a desk at 458. */
export const telephone = (): string =>
  shape('M892 432L956 424L968 456H888Z', '#4d5566') +
  shape('M892 432L956 424L960 434L894 440Z', '#6e7687') +
  card(884, 414, 84, 14, 7, '#38344e') +
  card(884, 414, 22, 20, 6, '#38344e') +
  card(944, 412, 24, 20, 6, '#38344e') +
  stroke('M914 446h6M926 445h6M938 444h6', '#b9bec6', 4) +
  dot(956, 448, 3.4, core.brick);

/** A mug with a little tea in it, 736-778 wide on a desk at 454. */
export const mug = (): string =>
  shape('M746 416H778L775 450Q774 454 770 454H754Q750 454 749 450Z', core.teal) +
  shape('M768 416H778L775 450Q774 454 770 454H764Z', '#225357') +
  stroke('M746 424q-12 0-10 10t12 8', core.teal, 5) +
  oval(762, 416, 16, 3, '#5d3a36');
