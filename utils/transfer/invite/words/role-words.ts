/** What a role is called at its end. Those of the second list need a word before them: "Lead" alone is no role. */
const ALONE =
  'engineer|developer|programmer|architect|scientist|researcher|designer|analyst|consultant|administrator|strategist|accountant|writer|sre|sde|sdet|swe|tpm|cto|ciso|entwickler|entwicklerin';
const WITH_WORD =
  'manager|lead|leader|director|specialist|executive|representative|associate|head|officer|intern|technician|advocate|owner';

/** Words that stand in a role before that. */
const BEFORE = new Set(
  `senior sr staff principal distinguished junior jr mid mid-level lead leading chief associate assistant graduate entry entry-level
  founding fellow executive group deputy interim global regional head vice director
  software hardware firmware backend back-end back end frontend front-end front fullstack full-stack full stack web mobile ios android
  data machine learning ml ai nlp deep llm applied research computer vision robotics quant quantitative
  platform infrastructure infra cloud devops site reliability production network networking security application applications
  appsec product program project engineering technical tech technology solutions solution sales support customer success field
  forward deployed systems system embedded kernel graphics game gameplay compiler database storage distributed qa quality assurance test
  automation release build tools tooling devex developer experience integration integrations api analytics business intelligence
  growth marketing content community brand operations ops revenue finance financial people talent hr user ux ui visual interaction
  service design payments payment billing search ads identity risk fraud trust safety privacy compliance logistics supply chain
  internal core commerce e-commerce checkout python java javascript typescript go golang rust c++ ruby rails php scala kotlin swift node
  react .net dotnet blockchain crypto iot enterprise account partner delivery agile scrum development team communications video
  audio media streaming edge performance observability reporting workflow bioinformatics clinical electrical mechanical hpc gpu`
    .split(/\s+/)
    .filter(Boolean),
);

const NOUN = new RegExp(`^(?:${ALONE}|${WITH_WORD})$`, 'i');
const NEEDS_MORE = new RegExp(`^(?:${WITH_WORD})$`, 'i');
const GRADE = /^(?:I{1,3}|IV|V|[1-6]|[LE][3-9]|IC[1-9])$/;
const WHOLE =
  /\b(?:(?:senior |principal )?members? of technical staff|(?:head|vp|director|vice president|svp|evp) of (?:the )?[A-Z]\w+(?: (?:and |& )?[A-Z]\w+){0,2}|chief \w+ officer|vp,? engineering)\b/i;
const TOKEN = /[\p{L}\p{N}.+#&'’-]+|[^\s]/gu;

/** Words in a text, and where they stand, their end excluded. */
export interface Found {
  text: string;
  from: number;
  to: number;
}

/** The words of a role in a short text, as they stand; null when there are none. A hiring manager is a person, not a role. */
export function roleIn(text: string): Found | null {
  const whole = WHOLE.exec(text);
  if (whole) return { text: whole[0], from: whole.index, to: whole.index + whole[0].length };
  const tokens = [...text.matchAll(TOKEN)];
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (!NOUN.test(tokens[at]![0])) continue;
    let first = at;
    while (first > 0 && isBefore(tokens[first - 1]![0])) first -= 1;
    // "Manager" alone is no role, nor are the engineers of a sentence.
    if (first === at && (NEEDS_MORE.test(tokens[at]![0]) || /^\p{Ll}/u.test(tokens[at]![0]))) continue;
    // "with the hiring manager", "with an engineer": somebody, not what one applies for.
    const leads = text.slice(0, tokens[first]!.index).trimEnd();
    if (/\b(?:with|by|hiring|our|meet)(?: (?:the|a|an|our|your))?$/i.test(leads)) continue;
    let last = at;
    if (GRADE.test(tokens[at + 1]?.[0] ?? '')) last = at + 1;
    last = withSubject(tokens, last);
    const from = tokens[first]!.index;
    const to = tokens[last]!.index + tokens[last]![0].length;
    return { text: text.slice(from, to), from, to };
  }
  return null;
}

function isBefore(word: string): boolean {
  return BEFORE.has(word.toLowerCase().replace(/\.$/, '')) || NOUN.test(word);
}

/** "Engineer, Platform" belongs together; "Engineer, Acme" does not. */
function withSubject(tokens: readonly RegExpMatchArray[], last: number): number {
  if (tokens[last + 1]?.[0] !== ',') return last;
  let end = last + 1;
  while (end + 1 < tokens.length && BEFORE.has(tokens[end + 1]![0].toLowerCase())) end += 1;
  const next = tokens[end + 1]?.[0] ?? '';
  return end > last + 1 && !/^[\p{L}]/u.test(next) ? end : last;
}

/** Whether words are nothing but those of a role: a subject ("Backend"), not a company. */
export function onlyRoleWords(words: string): boolean {
  return words.split(/[\s/&,]+/).every((word) => !word || isBefore(word));
}
