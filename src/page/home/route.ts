/** The pages of the site, as the address after `#` names them. */
export type Route =
  | { readonly page: 'desk' | 'log' | 'guidance' | 'support' | 'settings' }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: 'play'; readonly id: string }
  /** `then-now`: back from a moment, with then and now side by side. */
  | { readonly page: 'debrief'; readonly id: string; readonly at?: 'then-now' };

const plain = ['log', 'guidance', 'support', 'settings'] as const;

/** Reads an address; one we don't know leads to the desk. */
export function readRoute(hash: string): Route {
  const [head = '', rest = '', at] = hash.replace(/^#/, '').split('/');
  const id = decodeURIComponentOr(rest);
  const page = plain.find(known => known === head);
  if (page) return { page };
  if (head === 'debrief' && id) return { page: head, id, ...(at === 'then-now' && { at }) };
  if ((head === 'case' || head === 'play') && id) return { page: head, id };
  return { page: 'desk' };
}

/** The address of a page, to be put in a link. */
export function addressOf(route: Route): string {
  if (route.page === 'desk') return '#';
  if (!('id' in route)) return `#${route.page}`;
  const at = 'at' in route && route.at ? `/${route.at}` : '';
  return `#${route.page}/${encodeURIComponent(route.id)}${at}`;
}

/** Goes to a page, as following a link would. */
export const goTo = (route: Route): void => {
  location.hash = addressOf(route);
};

// A hand-typed `%` is no reason to break the page.
function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
