/** Why a text can't be read as JSON; `line` counts from 1. */
export interface JsonFault {
  kind: 'deep' | 'cut' | 'wrong';
  line: number;
}

const SPACE = /[ \t\r\n]*/y;
// Numbers and words longer than this mean nothing here, and an unbounded match could exhaust the regex stack.
const SCALAR = /[-+.\w]{1,400}/y;
const VALID_SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Expected = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'after';

/**
 * The first fault of a JSON text, or null. It walks without recursion, so that a file made of a million brackets is
 * refused before anything that recurses sees it; and it finds the line, which browsers report each in its own way.
 */
export function findJsonFault(text: string, maxDepth: number): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expect = 'value' as Expected;
  let at = 0;
  const fault = (kind: JsonFault['kind']): JsonFault => ({ kind, line: lineAt(text, at) });

  for (;;) {
    at = endOf(SPACE, text, at);
    const sign = text[at];
    if (sign === undefined) return expect === 'after' && open.length === 0 ? null : fault('cut');
    const inside = open.at(-1);

    if (expect === 'after') {
      if (inside === undefined) return fault('wrong');
      if (sign === ',') expect = inside === '{' ? 'key' : 'value';
      else if (sign === (inside === '{' ? '}' : ']')) open.pop();
      else return fault('wrong');
      at += 1;
    } else if (expect === 'colon') {
      if (sign !== ':') return fault('wrong');
      expect = 'value';
      at += 1;
    } else if (sign === ']' ? expect === 'first' : sign === '}' && expect === 'firstKey') {
      open.pop();
      expect = 'after';
      at += 1;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      at = Math.abs(end);
      if (end < 0) return fault(at >= text.length ? 'cut' : 'wrong');
      expect = expect === 'key' || expect === 'firstKey' ? 'colon' : 'after';
    } else if (expect === 'key' || expect === 'firstKey') {
      return fault('wrong');
    } else if (sign === '{' || sign === '[') {
      if (open.push(sign) > maxDepth) return fault('deep');
      expect = sign === '{' ? 'firstKey' : 'first';
      at += 1;
    } else {
      const end = endOf(SCALAR, text, at);
      if (!VALID_SCALAR.test(text.slice(at, end)))
        return fault(end > at && end === text.length ? 'cut' : 'wrong');
      expect = 'after';
      at = end;
    }
  }
}

/** Where the string that starts at `from` ends; negative: where it goes wrong. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -at;
    if (code === 0x5c) {
      const end = endOf(ESCAPE, text, at);
      if (end === at) return text.length - at < 6 ? -text.length : -at;
      at = end;
    } else at += 1;
  }
  return -text.length;
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}
