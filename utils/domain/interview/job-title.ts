import { linesOf } from './job-text.ts';

/** The title stands in the first lines. */
const FIRST_LINES = 8;
const LONGEST_LINE = 300;
const LONGEST_ROLE = 80;
const MOST_WORDS = 9;

const ROLE_NOUN =
  /\b(?:engineer|developer|programmer|architect|designer|analyst|scientist|consultant|manager|lead(?! by\b| the\b| an?\b)|sre|administrator|director|researcher|specialist|officer|coordinator|tester|devops|head of \p{L}+|graduate programme|scrum master|product owner|intern|apprentice|entwickler(?:in)?|ingenieur(?:in)?|ingénieure?|développeu(?:r|se)|desarrollador(?:a)?|ingeniero|ingeniera|responsable)\b/iu;
const LABEL =
  /^(?:(?:job )?title|position|role|job|vacancy|we['’]re hiring|we are hiring|now hiring|hiring|stelle|poste|puesto)\s*[:\-–—]\s*/i;
const SEPARATOR = /\s+[|–—@·•]+\s+|\s+-+\s+|\s*\.{3,}\s*|\s+at\s+(?=\p{Lu})|\s{3,}|\t/iu;
/** "(m/f/x)" and what says where or how much one works. */
const ASIDE =
  /\s*[([](?:[a-z]\s?[/|*,]\s?[a-z](?:\s?[/|*,]\s?[a-z])*|remote|hybrid|full[ -]?time|part[ -]?time|all genders)[^)\]]{0,30}[)\]]/gi;
/** A sentence rather than a title. */
const SENTENCE = /\b(?:you|we|is|are|will|our|makes?|their|this)\b|[.!?]$/i;

const NAME_WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’-]*";
const NAME = `${NAME_WORD}(?:[ ](?:${NAME_WORD}|&|of|and(?=[ ]\\p{Lu}))){0,4}`;
const SOUGHT = new RegExp(
  `\\b(?:looking for|hiring|seeking|as) (?:a|an|our (?:first|next|new)) (${NAME_WORD}(?:[ ]${NAME_WORD}){0,5})`,
  'u',
);

/** Where a company is plainly named, the plainest first. */
const COMPANY = [
  `^(?:Company|Employer|Firma|Unternehmen|Entreprise|Empresa)(?: name)?\\s*:\\s*(${NAME})`,
  `^(?:About|ABOUT|Why|Life at|Working at|Über|À propos de|Sobre) (?!the\\b|The\\b)(${NAME})[?:]?$`,
  `\\bAt (${NAME}),? (?:we|our|you)\\b`,
  `^(${NAME}) is (?:an? |proud to be an? )?(?:equal|Equal|Disability Confident|Living Wage)`,
  `\\b(?:Join|join) (${NAME})(?: as|[.,!]|$)`,
  `\\b(?:our clients?|Our client),? (${NAME})[,( ]`,
].map((source) => new RegExp(source, 'u'));
const NO_COMPANY = /^(?:you|us|the|this|our|we|role|job|position|team|it|your|me|overview|a|an|join)\b/i;

/** The role, where one of the first lines is its title or a sentence looks for one. Empty else. */
export function roleIn(text: string): string {
  const lines = linesOf(text);
  for (const [place, { line, bulleted }] of lines.slice(0, FIRST_LINES).entries()) {
    const role = place && bulleted ? '' : titleIn(line.slice(0, LONGEST_LINE));
    if (role) return role;
  }
  for (const { line } of lines) {
    const role = SOUGHT.exec(line)?.[1] ?? '';
    if (ROLE_NOUN.test(role)) return role;
  }
  return '';
}

/** The company, where the text says plainly which it is. Empty else. */
export function companyIn(text: string): string {
  const lines = linesOf(text).map(({ line }) => line);
  for (const pattern of COMPANY) {
    for (const line of lines) {
      const name = pattern.exec(line)?.[1]?.replace(/[.,'’-]+$/, '') ?? '';
      if (name && !NO_COMPANY.test(name)) return name;
    }
  }
  return companyInTitle(lines.slice(0, FIRST_LINES));
}

/** "Engineer at Acme", "Engineer @ Acme (seed)". */
function companyInTitle(lines: readonly string[]): string {
  const pattern = new RegExp(`\\s(?:@|at|AT|bei|chez)\\s(${NAME})(?:\\s[(|–-].*)?$`, 'u');
  for (const line of lines) {
    const name = titleIn(line.slice(0, LONGEST_LINE)) ? pattern.exec(line.slice(0, LONGEST_LINE))?.[1] : '';
    if (name) return name;
  }
  return '';
}

function titleIn(line: string): string {
  const bare = line.replace(LABEL, '').replace(ASIDE, '');
  const title =
    bare
      .split(SEPARATOR)
      .find((piece) => ROLE_NOUN.test(piece))
      ?.replace(/[^\p{L}\p{N})+#]+$/u, '')
      .trim() ?? '';
  const fits = title.length <= LONGEST_ROLE && title.split(/\s+/).length <= MOST_WORDS;
  return fits && !SENTENCE.test(title) ? title : '';
}
