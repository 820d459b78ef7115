import { expect, test } from 'vitest';
import type { Light, Scene } from '../../src/practice/scene.ts';
import type { Room } from '../../src/stage/room.ts';
import type { StageSettings } from '../../src/stage/stage.ts';
import type { Drawing } from '../../src/stage/theatre/drawing.ts';
import { Theatre } from '../../src/stage/theatre/theatre.ts';
import { anActor, aRoom, aScene, drawTestFigure, TestBoards, TestWorld } from './theatre-fixtures.ts';

const moving: StageSettings = { reducedMotion: false, plain: false };
const still: StageSettings = { reducedMotion: true, plain: false };
const darren = anActor('darren');
const you = anActor('you', { spot: 'step' });

/** A theatre on test boards, with a way to show a scene to its end. */
function open(settings = moving, rooms: Partial<Record<string, Room>> = {}, drawing: Partial<Drawing> = {}) {
  const boards = new TestBoards();
  const world = new TestWorld();
  const missing: string[] = [];
  const drawRoom = async (id: string, light?: Light) => {
    const room = rooms[id] ?? (id === 'step' ? aRoom() : undefined);
    if (!room) throw new Error(`No room is called ${id}`);
    return light ? { ...room, light, layers: { bg: `${id} at ${light}` } } : room;
  };
  const report = (what: string) => missing.push(what);
  const theatre = new Theatre(
    boards,
    world,
    { drawRoom, drawFigure: drawTestFigure, report, ...drawing },
    settings,
  );
  const show = async (...scene: Parameters<typeof aScene>) => {
    const shown = theatre.show(aScene(...scene));
    await world.pass(2500);
    return shown;
  };
  return { boards, world, theatre, show, missing };
}

test('a scene hangs from back to front: room, people by depth and floor line, grain', async () => {
  const { boards, show } = open(still);

  await show([you, darren, anActor('kai', { spot: 'stairs' })]);

  const people = boards.drawings.filter(drawing => drawing.startsWith('head'));
  expect(people.map(drawing => drawing.split(/[ -]/)[1])).toEqual(['kai', 'darren', 'you']);
  expect(boards.drawings[0]).toBe('<svg>bg</svg>');
  expect(boards.drawings.at(-1)).toBe('<svg>grain</svg>');
  expect(boards.drawings.indexOf('head kai-crossed-left guarded')).toBeLessThan(
    boards.drawings.indexOf('<svg>mid</svg>'),
  );
});

test('a person is a stack of back, under, head and over', async () => {
  const { boards, show } = open(still);

  await show([darren]);

  const parts = boards.drawings.filter(drawing => drawing.includes('darren')).map(part => part.split(' ')[0]);
  expect(parts).toEqual(['back', 'under', 'head', 'over']);
});

test('a part on which nothing is drawn is not painted', async () => {
  const blank = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';
  const { boards, show } = open(
    still,
    {},
    { drawFigure: spec => ({ ...drawTestFigure(spec), back: blank }) },
  );

  await show([darren]);

  expect([...boards.textures.values()]).not.toContain(blank);
  expect(boards.drawings.some(drawing => drawing.startsWith('head'))).toBe(true);
});

test('a change of mood paints two textures and leaves the rest hanging', async () => {
  const { boards, show } = open(still);
  await show([{ ...darren, mood: 'shut' }]);
  const painted = boards.painted;

  await show([{ ...darren, mood: 'angry' }]);

  // Back, head, and the shut eyes of the new face.
  expect(boards.painted - painted).toBe(3);
  expect(boards.drawings).toContain('head darren-crossed-left angry');
  expect(boards.drawings).not.toContain('head darren-crossed-left shut');
});

test('show resolves when the picture is final, the body after the face', async () => {
  const { boards, world, theatre, show } = open();
  await show([darren]);
  let isFinal = false;

  void theatre.show(aScene([{ ...darren, mood: 'worried', posture: 'open' }])).then(() => {
    isFinal = true;
  });
  await world.pass(180);

  expect(boards.drawings).toContain('head darren-crossed-left worried');
  expect(boards.drawings).not.toContain('head darren-open-left worried');
  expect(isFinal).toBe(false);
  await world.pass(500);
  expect(isFinal).toBe(true);
  expect(boards.drawings.filter(drawing => drawing.startsWith('head'))).toEqual([
    'head darren-open-left worried',
  ]);
});

test('another room is there within a second, lights down and up', async () => {
  const { boards, world, theatre, show } = open(moving, {
    hall: aRoom({ id: 'hall', layers: { bg: 'hall' } }),
  });
  await show([darren]);
  let isFinal = false;

  void theatre.show(aScene([you], undefined, 'hall')).then(() => {
    isFinal = true;
  });
  await world.pass(150);

  expect(boards.washes[1]?.alpha).toBeGreaterThan(0.5);
  await world.pass(850);
  expect(isFinal).toBe(true);
  expect(boards.washes[1]?.alpha).toBe(0);
  expect(boards.drawings[0]).toBe('hall');
  expect(boards.drawings.some(drawing => drawing.includes('darren'))).toBe(false);
});

test('a new scene ends the old change at once, and both answers are of the last picture', async () => {
  const { boards, world, theatre, show } = open();
  await show([darren, you]);

  const first = theatre.show(aScene([{ ...darren, mood: 'angry' }, you], 'darren'));
  await world.pass(50);
  const heads = () => boards.drawings.filter(drawing => drawing.startsWith('head darren'));
  expect(heads()).toEqual(['head darren-crossed-left guarded', 'head darren-crossed-left angry']);
  const second = theatre.show(aScene([{ ...darren, mood: 'warm' }, you], 'you'));
  expect(heads()).toEqual(['head darren-crossed-left angry']);
  await world.pass(1000);

  expect(await first).toEqual(await second);
  expect(heads()).toEqual(['head darren-crossed-left warm']);
});

test('a scene overtaken while it was being painted is never seen', async () => {
  const { boards, world, theatre, show } = open(still, {
    hall: aRoom({ id: 'hall', layers: { bg: 'hall' } }),
  });
  await show([darren]);

  boards.slowness = 300;
  const first = theatre.show(aScene([you], 'you', 'hall'));
  await world.pass(20);
  const second = theatre.show(aScene([darren], 'darren'));
  await world.pass(1000);

  expect(boards.drawings[0]).toBe('<svg>bg</svg>');
  expect(await first).toEqual(await second);
});

test('under reduced motion a change is one frame, and then none', async () => {
  const { world, theatre, show } = open(still);
  await show([darren]);
  const before = theatre.framesDrawn;

  await show([{ ...darren, mood: 'angry', posture: 'open' }]);
  world.onlookers?.stirred();
  await world.pass(5000);

  expect(theatre.framesDrawn - before).toBe(1);
});

test('it breathes while somebody is there, rests 30 s after the last sign of life, and wakes on one', async () => {
  const { world, theatre, show } = open();
  await show([darren]);
  const shown = theatre.framesDrawn;
  await world.pass(5000);
  expect(theatre.framesDrawn).toBeGreaterThan(shown + 50);

  await world.pass(27_000);
  const rested = theatre.framesDrawn;
  await world.pass(60_000);
  expect(theatre.framesDrawn).toBe(rested);
  expect(world.pending).toBe(0);

  world.onlookers?.stirred();
  await world.pass(1000);
  expect(theatre.framesDrawn).toBeGreaterThan(rested + 10);
});

test('after a press nobody breathes and nothing is painted until the answer has had its time; then all go on', async () => {
  const { boards, world, theatre, show } = open();
  await show([darren]);
  await world.pass(1000);
  const before = theatre.framesDrawn;

  world.onlookers?.pressed();
  await world.pass(380);
  expect(boards.aside).toBe(400);
  expect(theatre.framesDrawn).toBe(before);

  await world.pass(1000);
  expect(theatre.framesDrawn).toBeGreaterThan(before + 5);
});

test('in a hidden document no frame is drawn, and a scene is there when it comes back', async () => {
  const { boards, world, theatre, show } = open();
  await show([darren]);
  world.hide(true);
  const hidden = theatre.framesDrawn;
  await world.pass(3000);
  expect(theatre.framesDrawn).toBe(hidden);

  void theatre.show(aScene([{ ...darren, mood: 'angry' }]));
  await world.pass(50);

  expect(boards.drawings.filter(drawing => drawing.startsWith('head'))).toEqual([
    'head darren-crossed-left angry',
  ]);
  world.hide(false);
  await world.pass(500);
  expect(theatre.framesDrawn).toBeGreaterThan(hidden + 3);
});

test('a document hidden in the middle of a change does not leave anybody waiting', async () => {
  const { world, theatre, show } = open();
  await show([darren]);
  const shown = theatre.show(aScene([{ ...darren, mood: 'angry', posture: 'open' }], 'darren'));
  await world.pass(60);

  world.hide(true);

  expect((await shown).speakerX).toBeGreaterThan(0.5);
});

test('it blinks between lines, and a blink is not left half done when all motion stops', async () => {
  const { boards, world, theatre, show } = open();
  await show([darren]);
  const eyesShut = () => boards.drawings.some(drawing => drawing.startsWith('blink'));

  for (let waited = 0; !eyesShut(); waited += 20) {
    expect(waited).toBeLessThan(8000);
    await world.pass(20);
  }
  theatre.use(still);
  await world.pass(50);

  expect(eyesShut()).toBe(false);
});

test('rain falls drop by drop, and not for those who asked for a plain picture', async () => {
  const rainy = { step: aRoom({ layers: { bg: 'bg', rain: 'rain', grain: 'grain' } }) };
  const { boards, world, theatre, show } = open(moving, rainy);
  await show([]);
  const drops = () => [...boards.hanging].filter(({ cutting }) => cutting.frame !== undefined);
  const heights = drops().map(({ where }) => where.y);
  await world.pass(200);
  expect(drops().map(({ where }) => where.y)).not.toEqual(heights);

  theatre.use({ ...moving, plain: true });
  await world.pass(500);

  expect(boards.drawings).toEqual(['bg']);
  expect(boards.washes[0]?.alpha).toBeGreaterThan(0);
});

test('a drawing that cannot be read is missing, and everything else is there', async () => {
  const torn = { step: aRoom({ layers: { bg: 'bg', mid: 'broken', grain: 'grain' } }) };
  const { boards, show, missing } = open(still, torn, {
    drawFigure: spec => {
      if (spec.look === 'nobody') throw new Error('No such look');
      return { ...drawTestFigure(spec), over: 'broken' };
    },
  });

  const shown = await show([darren, anActor('nobody', { spot: 'step' })], 'nobody');

  expect(boards.drawings.map(drawing => drawing.split(' ')[0])).toEqual([
    'bg',
    'back',
    'under',
    'head',
    'grain',
  ]);
  expect(shown.speakerX).toBeUndefined();
  expect(missing).toContain('room/step/mid@1');
});

test('a room nobody can draw leaves the stage dark, and the play goes on to the next', async () => {
  const { boards, show, missing } = open(still);
  await show([darren]);

  expect(await show([darren], 'darren', 'nowhere')).toEqual({ things: {} });

  expect(boards.drawings).toEqual([]);
  expect(missing).toEqual(['room/nowhere']);
  await show([darren]);
  expect(boards.drawings).toContain('<svg>bg</svg>');
});

test('a room that failed to load is asked for again', async () => {
  let asked = 0;
  const drawRoom = async () => {
    if (++asked === 1) throw new Error('No line');
    return aRoom();
  };
  const { boards, show } = open(still, {}, { drawRoom });
  await show([darren]);

  await show([darren], undefined, 'step');

  expect(asked).toBe(2);
  expect(boards.drawings).toContain('<svg>bg</svg>');
});

test('where the speaker and the things are is told in fractions of the window', async () => {
  const { show } = open(still);

  const shown = await show([darren, you], 'darren');

  expect(shown.speakerX).toBeCloseTo(718 / 1280);
  expect(shown.things.plant?.x).toBeCloseTo(404 / 1280);
  expect(shown.things.plant?.height).toBeCloseTo(138 / 720);
});

test('where faces begin and end is told, of those who are in view', async () => {
  const { world, theatre, show } = open(still);

  const wide = (await show([darren, you], 'darren')).faces;
  world.size = { width: 390, height: 198 };
  const close = theatre.reframe().faces;

  expect(wide?.top).toBeGreaterThan(0);
  expect(wide?.bottom).toBeLessThan(0.6);
  expect(wide?.bottom).toBeGreaterThan(wide?.top ?? 1);
  expect(close?.bottom).toBeLessThan(1);
  expect(Object.keys(wide?.boxes ?? {})).toEqual(['darren', 'you']);
  expect(wide?.boxes?.darren?.x).toBeCloseTo((718 - 30) / 1280);
  expect(wide?.boxes?.darren?.height).toBeCloseTo(80 / 720);
  expect(Object.keys(close?.boxes ?? {})).toEqual(['darren']);
});

test('a window made narrow is framed on the speaker, and things out of it are left out', async () => {
  const { boards, world, theatre, show } = open(still);
  await show([darren, you], 'darren');

  world.size = { width: 390, height: 198 };
  const shown = theatre.reframe();

  expect(boards.size).toEqual(world.size);
  expect(shown.speakerX).toBeCloseTo(0.5);
  expect(shown.things).toEqual({});
});

test('a window that wants sharper textures gets them once it holds still', async () => {
  const { boards, world, theatre, show } = open(still);
  await show([darren]);
  const painted = boards.painted;

  for (const width of [1500, 1700, 1920]) {
    world.size = { width, height: (width * 9) / 16 };
    theatre.reframe();
    await world.pass(50);
  }
  expect(boards.painted).toBe(painted);
  await world.pass(500);

  // Two layers (the grain is as sharp as it gets), four parts and the shut eyes, once.
  expect(boards.painted - painted).toBe(7);
  expect(boards.drawings).toContain('head darren-crossed-left guarded');
});

const hall = { hall: aRoom({ id: 'hall', layers: { bg: 'hall' } }) };

test('another hour is another picture of the room, with its people in that light', async () => {
  const specs: string[] = [];
  const { boards, world, theatre, show } = open(
    still,
    {},
    {
      drawFigure: spec => {
        specs.push(spec.light);
        return drawTestFigure(spec);
      },
    },
  );
  await show([darren]);

  void theatre.show({ ...aScene([darren]), light: 'night' });
  await world.pass(1000);

  expect(boards.drawings[0]).toBe('step at night');
  expect(specs.at(-1)).toBe('night');
  await show([darren]);
  expect(boards.drawings[0]).toBe('<svg>bg</svg>');
});

const headOf = (boards: TestBoards) => boards.drawings.filter(drawing => drawing.startsWith('head darren'));

/** A drawing of a figure in which a glance can be seen, and whom it holds. */
const drawTelling: Drawing['drawFigure'] = spec => {
  const figure = drawTestFigure(spec);
  return {
    ...figure,
    head: `${figure.head}${spec.glances ? ' away' : ''}`,
    over: `${figure.over} ${spec.held?.mood ?? ''}`,
    ...(spec.held && { held: `held ${spec.held.look}` }),
  };
};

test('eyes go away for 700 ms and come back with the face that speaks', async () => {
  const { boards, world, theatre, show } = open(moving, {}, { drawFigure: drawTelling });
  await show([darren]);

  const shown = theatre.show(aScene([{ ...darren, mood: 'shut', glances: true }], 'darren'));
  await world.pass(350);
  expect(headOf(boards)).toEqual(['head darren-crossed-left guarded away']);
  await world.pass(320);
  expect(headOf(boards)).toEqual(['head darren-crossed-left guarded away']);
  await world.pass(250);

  expect((await shown).speakerX).toBeDefined();
  expect(headOf(boards)).toEqual(['head darren-crossed-left shut']);
});

test('under reduced motion nobody glances, and no such face is painted', async () => {
  const { boards, show } = open(still, hall, { drawFigure: drawTelling });
  await show([darren]);

  await show([{ ...darren, glances: true }]);
  await show([{ ...darren, glances: true }], undefined, 'hall');

  expect([...boards.textures.values()].filter(drawing => drawing.includes('away'))).toEqual([]);
  expect(headOf(boards)).toEqual(['head darren-crossed-left guarded']);
});

test('a glance in a room one comes into is seen once the lights are up', async () => {
  const { boards, world, theatre, show } = open(moving, hall, { drawFigure: drawTelling });
  await show([you]);

  void theatre.show(aScene([{ ...darren, glances: true }], undefined, 'hall'));
  await world.pass(600);

  expect(boards.washes[1]?.alpha).toBe(0);
  expect(headOf(boards)).toEqual(['head darren-crossed-left guarded away']);
  await world.pass(600);
  expect(headOf(boards)).toEqual(['head darren-crossed-left guarded']);
});

test('another mood of a child in arms paints the arms alone', async () => {
  const { boards, show } = open(still, {}, { drawFigure: drawTelling });
  const holding = (mood: 'calm' | 'tearful') =>
    anActor('darren', { posture: 'carry', holds: { role: 'baby', look: 'bobby', mood } });
  await show([holding('calm')]);
  const painted = boards.painted;
  const kept = [...boards.hanging].filter(
    ({ cutting }) => !boards.textures.get(cutting.texture)?.startsWith('over'),
  );

  await show([holding('tearful')]);

  expect(boards.painted - painted).toBe(1);
  expect(kept.every(hung => boards.hanging.has(hung))).toBe(true);
  expect(boards.drawings.slice(-3, -1)).toEqual(['held bobby', 'over darren-carry-left tearful']);
});

test('somebody comes in walking, then stands as asked, within a second', async () => {
  const { boards, world, theatre, show } = open();
  await show([you]);

  void theatre.show(aScene([you, darren]));
  await world.pass(200);
  const walking = boards.find('head darren-walk-left guarded');
  const nearer = walking?.where.x ?? 0;
  await world.pass(130);
  expect(walking?.where.x).toBeLessThan(nearer);
  expect(walking?.where.x).toBeGreaterThan(718);
  await world.pass(600);

  expect(headOf(boards)).toEqual(['head darren-crossed-left guarded']);
  expect(boards.find('head darren-crossed-left guarded')?.where).toMatchObject({ x: 718, alpha: 1 });
});

test('whoever goes walks away and leaves nothing hanging, cut short or not', async () => {
  const { boards, world, theatre, show } = open();
  await show([you, darren]);

  void theatre.show(aScene([you]));
  await world.pass(250);
  expect(headOf(boards)).toContain('head darren-walk-right guarded');
  void theatre.show(aScene([you], 'you'));
  expect(headOf(boards)).toEqual([]);
  await world.pass(1000);

  await show([you, darren]);
  await show([you]);
  expect(boards.drawings.filter(drawing => drawing.includes('darren'))).toEqual([]);
});

test('who cannot be drawn walking is there all the same', async () => {
  const { boards, show } = open(
    moving,
    {},
    {
      drawFigure: spec => {
        if (spec.posture === 'walk') throw new Error('No legs');
        return drawTestFigure(spec);
      },
    },
  );
  await show([you]);
  await show([you, darren]);

  expect(headOf(boards)).toEqual(['head darren-crossed-left guarded']);
  expect(boards.find('head darren-crossed-left guarded')?.where.alpha).toBe(1);
});

test('a child slips behind what is near: one slide, half way in both planes, none left in the old one', async () => {
  const { boards, world, theatre, show } = open();
  await show([anActor('kai', { spot: 'frame-side' })]);

  void theatre.show(aScene([anActor('kai', { spot: 'frame' })]));
  await world.pass(230);
  const planes = [...boards.hanging].filter(({ cutting }) =>
    boards.textures.get(cutting.texture)?.startsWith('head kai'),
  );
  expect(planes.map(({ order }) => Math.floor(order / 100))).toEqual([7, 3]);
  expect(new Set(planes.map(({ where }) => where.x)).size).toBe(1);
  await world.pass(500);

  expect(boards.find('head kai-crossed-left guarded')?.order).toBeLessThan(400);
});

const byWay = (by: Scene['by']): Scene => ({ ...aScene([darren], undefined, 'hall'), ...(by && { by }) });

test.each(['walk', 'stairs', 'drive'] as const)(
  'a way by %s is over in a second and ends where a cut would',
  async by => {
    const cut = open(moving, hall);
    await cut.show([darren], undefined, 'hall');
    const { boards, world, theatre, show } = open(moving, hall);
    await show([darren, you]);
    let isFinal = false;

    void theatre.show(byWay(by)).then(() => {
      isFinal = true;
    });
    await world.pass(500);
    expect(isFinal).toBe(false);
    await world.pass(480);

    expect(isFinal).toBe(true);
    expect(boards.washes[1]?.alpha).toBe(0);
    expect(boards.framings.at(-1)).toEqual(cut.boards.framings.at(-1));
    expect(boards.drawings.map(drawing => drawing.split(' ')[0])).toEqual([
      'hall',
      'back',
      'under',
      'head',
      'over',
    ]);
  },
);

test.each(['walk', 'stairs', 'drive'] as const)('any press ends a way by %s at once', async by => {
  const { boards, world, theatre, show } = open(moving, hall);
  await show([darren, you]);
  let isFinal = false;
  void theatre.show(byWay(by)).then(() => {
    isFinal = true;
  });
  await world.pass(300);

  world.onlookers?.pressed();
  await world.pass(10);

  expect(isFinal).toBe(true);
  expect(boards.washes[1]?.alpha).toBe(0);
  expect(boards.drawings).not.toContainEqual(expect.stringContaining('radialGradient'));
});

test('a press during a change of face does not cut it short', async () => {
  const { world, theatre, show } = open();
  await show([darren]);
  let isFinal = false;
  void theatre.show(aScene([{ ...darren, mood: 'angry', posture: 'open' }])).then(() => {
    isFinal = true;
  });
  await world.pass(100);

  world.onlookers?.pressed();
  await world.pass(10);

  expect(isFinal).toBe(false);
});

test('under reduced motion every way is a cut of one frame, and no lamps are painted', async () => {
  const { boards, world, theatre, show } = open(still, hall);
  await show([darren]);
  const before = theatre.framesDrawn;

  void theatre.show(byWay('drive'));
  await world.pass(1000);

  expect(theatre.framesDrawn - before).toBe(1);
  expect(
    [...boards.textures.values()].some(drawing => drawing.includes('lamp') || drawing.includes('radial')),
  ).toBe(false);
});

test('who climbed the stairs goes down them on the way back', async () => {
  const { boards, world, theatre, show } = open(moving, hall);
  const stairs = async (room: string) => {
    boards.framings.length = 0;
    void theatre.show({ ...aScene([darren], undefined, room), by: 'stairs' });
    // The camera stands half way, and the last rise of it is up or down.
    await world.pass(420);
    const tops = boards.framings.map(({ top, scale }) => top + 720 / scale / 2);
    await world.pass(1000);
    return Math.min(...tops) < 359 ? 'up' : 'down';
  };
  await show([darren]);

  expect(await stairs('hall')).toBe('up');
  expect(await stairs('step')).toBe('down');
  expect(await stairs('hall')).toBe('up');
});

const steaming = {
  step: aRoom({ stirs: [{ is: 'steam', x: 600, y: 300, size: 30, over: 'mid' }] }),
};
const wisps = (boards: TestBoards) =>
  [...boards.hanging].filter(({ cutting }) => boards.textures.get(cutting.texture)?.includes('#wisp'));

test('three wisps rise above their layer and fade, and rest with everything else', async () => {
  const { boards, world, show } = open(moving, steaming);
  await show([darren]);
  expect(wisps(boards).map(({ order }) => order)).toEqual([250, 250, 250]);
  const heights = () => wisps(boards).map(({ where }) => where.y);
  const before = heights();
  await world.pass(500);
  expect(heights()).not.toEqual(before);
  expect(wisps(boards).every(({ where }) => where.alpha <= 0.5)).toBe(true);

  await world.pass(40_000);
  const rested = heights();
  await world.pass(2000);
  expect(heights()).toEqual(rested);
});

test.each([
  ['under reduced motion', still],
  ['in a plain picture', { reducedMotion: false, plain: true }],
])('%s nothing stirs, also when it is asked for later', async (_, settings) => {
  const first = open(settings, steaming);
  await first.show([darren]);
  expect(wisps(first.boards)).toEqual([]);

  const { boards, world, theatre, show } = open(moving, steaming);
  await show([darren]);
  expect(wisps(boards).length).toBe(3);
  theatre.use(settings);
  await world.pass(500);
  expect(wisps(boards)).toEqual([]);
});

test('what was painted ahead is not painted again', async () => {
  const { boards, world, theatre, show } = open(still, hall);
  await show([darren]);

  theatre.prepare([aScene([{ ...darren, mood: 'angry' }]), aScene([you], undefined, 'hall')]);
  await world.pass(500);
  const painted = boards.painted;
  expect(boards.drawings).not.toContain('hall');
  await show([{ ...darren, mood: 'angry' }]);
  await show([you], undefined, 'hall');

  // Only the eyes that can be shut are painted once somebody is there.
  expect(boards.painted - painted).toBe(2);
});

test('what is wished ahead while a scene is on its way is painted once it is there', async () => {
  const { boards, world, theatre, show } = open(moving, hall);
  await show([darren]);

  void theatre.show(aScene([{ ...darren, mood: 'angry' }]));
  theatre.prepare([aScene([], undefined, 'hall')]);
  await world.pass(1000);

  expect([...boards.textures.values()]).toContain('hall');
});

test('painting ahead gives way to a scene that is asked for', async () => {
  const { boards, world, theatre, show } = open(still, hall);
  await show([darren]);
  boards.slowness = 200;

  theatre.prepare([aScene([you], undefined, 'hall')]);
  await world.pass(10);
  await show([{ ...darren, mood: 'angry' }]);

  expect(headOf(boards)).toEqual(['head darren-crossed-left angry']);
  expect([...boards.textures.values()]).toContain('hall');
  expect([...boards.textures.values()].some(drawing => drawing.includes('you'))).toBe(false);
});

test('a hundred rooms do not pile up', async () => {
  const rooms = Object.fromEntries(
    Array.from({ length: 100 }, (_, n) => [
      `r${n}`,
      aRoom({ id: `r${n}`, layers: { bg: `bg${n}`, mid: `mid${n}` } }),
    ]),
  );
  const { boards, show } = open(still, rooms);

  let most = 0;
  for (const room of Object.keys(rooms)) {
    await show([darren], undefined, room);
    most = Math.max(most, boards.textures.size);
  }

  // Test textures weigh a megabyte; a case may weigh 64, a room on its way included.
  expect(most).toBeLessThanOrEqual(42);
  expect(most).toBeGreaterThan(30);
  expect(boards.hanging.size).toBe(6);
  expect(boards.drawings).not.toContain('scrapped');
});

test('scenes that follow each other without a rest do not pile up either', async () => {
  const rooms = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      `r${n}`,
      aRoom({ id: `r${n}`, layers: { bg: `bg${n}`, mid: `mid${n}` } }),
    ]),
  );
  const { boards, world, theatre } = open(still, rooms);

  let most = 0;
  const leaf = (async () => {
    for (const room of Object.keys(rooms)) {
      await theatre.show(aScene([darren], undefined, room));
      most = Math.max(most, boards.textures.size);
    }
  })();
  await world.pass(3000);
  await leaf;

  expect(most).toBeLessThanOrEqual(44);
});

test('after destroy nothing is left, and whoever waited is answered', async () => {
  const { boards, world, theatre, show } = open();
  await show([darren]);
  const waiting = theatre.show(aScene([{ ...darren, mood: 'angry' }]));
  await world.pass(60);

  theatre.destroy();
  await world.pass(100);

  expect(await waiting).toEqual({ things: {} });
  expect(boards.isDestroyed).toBe(true);
  expect(world.onlookers).toBeUndefined();
  expect(world.pending).toBe(0);
});
