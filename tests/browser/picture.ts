import type { Page } from '@playwright/test';

/** Where Phaser comes from: the one file that only the picture needs. */
const phaser = /\/open-stage-[^/]*\.js$/;

/** Phaser never comes down. */
export const blockPhaser = (page: Page): Promise<unknown> => page.route(phaser, route => route.abort());

/** Phaser takes for ever to come down: the place of the picture is kept for it. */
export const delayPhaser = (page: Page): Promise<unknown> => page.route(phaser, () => {});
