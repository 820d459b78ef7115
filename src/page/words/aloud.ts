import type { Silence } from '../play/reader.ts';

/** The words of reading aloud; they come when it is asked for, and with the settings. */
export const aloudWords = {
  title: 'Read aloud',
  silence: {
    'no-voice':
      'This browser has no English voice of its own, so there is nothing to read with. Another browser on this device may have one; the device’s own settings often offer voices to add.',
    'online-only':
      'This browser only has online voices. With one of them, each line that is read goes to the voice’s maker. Nothing is sent unless you say so.',
    failed: 'The voice stopped before it could read. It may be in use elsewhere; you can ask for it again.',
  } satisfies Record<Silence, string>,
  useOnline: 'Use an online voice',
  leaveOff: 'Leave it off',
  settings: {
    on: 'Read new lines aloud',
    says: 'With this browser’s own voice, after each choice. In a case, R starts and stops it, C reads the choices with their numbers, and Escape hushes it. If you use a screen reader, leave this off: it reads every line already.',
    pace: 'Reading pace',
    paces: { slow: 'Slow', usual: 'As it comes', quick: 'Quick' },
    voice: 'Voice',
    reads: (name: string) => `It reads with “${name}”, a voice on this device.`,
    readsOnline: (name: string) => `It reads with “${name}”, an online voice: each line goes to its maker.`,
    hear: 'Hear it',
    sample: 'Come in out of the rain. Mind the letters.',
    online: 'An online voice may be used',
    onlineSays:
      'Only where this device has none of its own. Each line that is read goes to the voice’s maker.',
  },
} as const;
