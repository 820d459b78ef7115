/**
 * What is wrong with an SVG document, in words: tags that do not close, ids
 * that are used twice or not at all, references that lead nowhere, numbers
 * that are none, and what a texture must not hold (words, filters, scripts).
 */
export function faultsOf(svg: string): readonly string[] {
  return [...formFaults(svg), ...idFaults(svg), ...contentFaults(svg)];
}

export const idsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/ id="([^"]*)"/g)].map(match => match[1] ?? '');

const tag = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][\w:-]*="[^"<>&]*")*)\s*(\/?)>/y;

/** A small well-formedness check: every tag is a tag, opens and closes in order, and names no attribute twice. */
function formFaults(svg: string): readonly string[] {
  const open: string[] = [];
  let at = 0;
  while (at < svg.length) {
    tag.lastIndex = at;
    const found = tag.exec(svg);
    if (!found) return [`not well formed at "${svg.slice(at, at + 60)}"`];
    const [whole, closes, name = '', attributes = '', isEmpty] = found;
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(match => match[1]);
    if (new Set(names).size < names.length) return [`an attribute twice in "${whole}"`];
    if (closes && open.pop() !== name) return [`</${name}> closes nothing`];
    if (!closes && !isEmpty) open.push(name);
    at += whole.length;
  }
  return open.map(name => `<${name}> is never closed`);
}

function idFaults(svg: string): readonly string[] {
  const ids = idsOf(svg);
  const known = new Set(ids);
  const wanted = new Set([...svg.matchAll(/(?:href="|url\()#([^")]*)/g)].map(match => match[1] ?? ''));
  return [
    ...(known.size < ids.length ? ['an id is used twice'] : []),
    ...[...wanted].filter(id => !known.has(id)).map(id => `#${id} leads nowhere`),
    ...ids.filter(id => !wanted.has(id)).map(id => `#${id} is never used`),
  ];
}

function contentFaults(svg: string): readonly string[] {
  const banned = ['<text', '<filter', '<script', '<style', '<image', 'NaN', 'undefined', 'Infinity'];
  return banned.filter(word => svg.includes(word)).map(word => `holds ${word}`);
}
