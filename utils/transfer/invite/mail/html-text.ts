const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};
const BREAKS = /^\/?(?:p|div|br|li|ul|ol|tr|h[1-6]|table|blockquote|hr)\b/i;
const HIDDEN = /^(style|script|head|title)\b/i;

/** Signs that HTML writes with `&…;`. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

export function looksLikeHtml(text: string): boolean {
  return /<(?:html|body|p|br|div|span|a|b|ul|li|table|strong|u|h[1-6])(?:\s[^<>]{0,500})?\/?>/i.test(text);
}

/** What a page says, line by line; the address of a link stands behind its words. One pass, whatever is not closed. */
export function htmlText(html: string): string {
  let text = '';
  let at = 0;
  let link = '';
  // Not all at once: a small İ is longer than a large one.
  const small = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  // Looking for an end that never comes, again and again, would take for ever.
  const lasts = new Map<string, number>();
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const shut = html.indexOf('>', open);
    if (shut < 0) break;
    text += html.slice(at, open);
    const tag = html.slice(open + 1, Math.min(shut, open + 5000));
    at = shut + 1;
    if (/^[^a-z/!?]/i.test(tag)) {
      // "<3" and "<https://…>" are no tags.
      text += html.slice(open, shut + 1);
    } else if (/^https?:/i.test(tag) || /^[^\s<>]{1,100}@/.test(tag)) text += ` ${tag} `;
    else if (BREAKS.test(tag)) text += '\n';
    else if (/^a\s/i.test(tag)) link = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? '';
    else if (/^\/a\b/i.test(tag) && link) {
      text += ` ${link} `;
      link = '';
    } else if (HIDDEN.test(tag)) {
      const close = `</${HIDDEN.exec(tag)![1]!.toLowerCase()}`;
      if (!lasts.has(close)) lasts.set(close, small.lastIndexOf(close));
      if (lasts.get(close)! >= at) at = small.indexOf(close, at);
    }
  }
  return withoutEntities(text + html.slice(at));
}
