import { expect, test } from 'vitest';
import { Easel } from '../../src/stage/theatre/easel.ts';

test('pieces are painted one after another, in the order asked for', async () => {
  const easel = new Easel();
  const done: number[] = [];

  await Promise.all([1, 2, 3].map(piece => easel.paint(() => done.push(piece))));

  expect(done).toEqual([1, 2, 3]);
});

test('nothing is painted while the words go first', async () => {
  const easel = new Easel();
  const start = performance.now();

  easel.standAside(60);
  const paintedAt = await easel.paint(() => performance.now());

  expect(paintedAt - start).toBeGreaterThanOrEqual(59);
});

test('a piece that fails is its caller’s, and the next one is painted', async () => {
  const easel = new Easel();

  const bad = easel.paint(() => {
    throw new Error('bad SVG');
  });
  const good = easel.paint(() => 'good');

  await expect(bad).rejects.toThrow('bad SVG');
  expect(await good).toBe('good');
});
