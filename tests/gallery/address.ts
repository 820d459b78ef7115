import { signal } from '@preact/signals';

/** What the address says is to be seen: `#/person/darren?mood=angry`. */
export interface Address {
  readonly page: string;
  readonly name: string;
  readonly asked: Readonly<Record<string, string>>;
}

function read(): Address {
  const [way = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [page = '', name = ''] = way.split('/').map(decodeURIComponent);
  return { page: page || 'rooms', name, asked: Object.fromEntries(new URLSearchParams(query)) };
}

/** Follows the address bar, so that every view can be kept as a link. */
export const address = signal(read());
addEventListener('hashchange', () => {
  address.value = read();
});

/** The address of a view. */
export function addressOf(page: string, name = '', asked: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(asked).toString();
  return `#/${page}${name && `/${encodeURIComponent(name)}`}${query && `?${query}`}`;
}

/** Asks the present view for something else; an empty value asks for what is usual. No step is added to the way back. */
export function ask(change: Readonly<Record<string, string>>): void {
  const { page, name, asked } = address.value;
  const kept = Object.entries({ ...asked, ...change }).filter(([, value]) => value !== '');
  history.replaceState(null, '', addressOf(page, name, Object.fromEntries(kept)));
  address.value = read();
}

/** One of the listed words, if the address asks for it; else the usual one. */
export function asked<Word extends string>(name: string, words: readonly Word[], usual: Word): Word {
  return words.find(word => word === address.value.asked[name]) ?? usual;
}

/** Whether something that is off unless asked for is on, or the other way round. */
export const isOn = (name: string, usually = false): boolean =>
  address.value.asked[name] === undefined ? usually : address.value.asked[name] === 'yes';
