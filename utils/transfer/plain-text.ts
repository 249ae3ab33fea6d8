const QUOTE = /^\s{0,9}>[\s>]*/;
const CALLOUT = /^\[![\w-]{1,30}\][-+]?\s*/;
const WIKI = /!?\[\[([^[\]|\n]{1,300})(?:\|([^[\]|\n]{1,300}))?\]\]/g;
const LINK = /!?\[([^[\]\n]{1,300})\]\(([^()\s]{1,600})\)/g;

/** A line without the marks of a quotation or a callout before it. */
export function unquoted(raw: string): string {
  const quote = QUOTE.exec(raw);
  return quote ? raw.slice(quote[0].length).replace(CALLOUT, '') : raw;
}

/** Text without the marks that would show as they are: bold type, links (their address stays, in brackets), `[[…]]`. */
export function plainText(text: string): string {
  let plain = text;
  if (plain.includes('**')) plain = plain.replaceAll('**', '');
  if (plain.includes('[[')) plain = plain.replace(WIKI, linked);
  if (plain.includes('](')) plain = plain.replace(LINK, (_, shown, to) => linked('', to, shown));
  return plain;
}

function linked(_: string, to: string, shown?: string): string {
  return shown && shown !== to ? `${shown} (${to})` : to;
}
