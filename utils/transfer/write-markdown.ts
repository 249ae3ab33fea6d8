import { reachWords, type Scope, UNSAID } from '../domain/story/scope.ts';
import { BEATS, type Beat, type Story } from '../domain/story/story.ts';
import { fileNames } from './file-names.ts';
import { escapeEntry, escapeLine, escapeText } from './markdown-escape.ts';
import {
  ANSWERS,
  BUILT_IN_NAMES,
  FACTS,
  type Fact,
  KNOWN,
  MARKER,
  META_END,
  META_START,
  type Names,
  NOTES,
} from './markdown-form.ts';

/** The names used in a story, by id, and those that only this file knows. */
interface Named {
  names: Map<string, string>;
  own: Record<string, string>;
}

/** Stories as one Markdown document that reads as one, and that `readMarkdown` reads back without loss. */
export function writeMarkdown(stories: readonly Story[], names: Names = BUILT_IN_NAMES): string {
  return `${[MARKER, ...stories.map((story) => storyMarkdown(story, names))].join('\n\n')}\n`;
}

/** A file for each story, under names that every system takes and that differ in more than case. */
export function markdownFiles(
  stories: readonly Story[],
  names: Names = BUILT_IN_NAMES,
): { name: string; text: string }[] {
  const called = fileNames(stories.map((story) => story.title));
  return stories.map((story, i) => ({ name: `${called[i]}.md`, text: writeMarkdown([story], names) }));
}

function storyMarkdown(story: Story, names: Names): string {
  const competencies = namesOf(story.competencies, names.competency, KNOWN.competency);
  const answers = namesOf(Object.keys(story.answers), names.answer, KNOWN.answer);
  const paragraphs = [
    `# ${escapeLine(story.title)}`.trimEnd(),
    metaLine(story, competencies, answers),
    story.hook === '' ? '' : `> ${escapeLine(story.hook)}`,
    factLines(story, competencies),
    ...BEATS.flatMap(({ id, name }) => beatMarkdown(name, story.beats[id])),
    ...section(ANSWERS, answerLines(story, answers)),
    ...section(NOTES, story.notes ? escapeText(story.notes) : ''),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function beatMarkdown(name: string, { cues, detail }: Beat): string[] {
  const list = cues.map((cue) => `- ${escapeLine(cue)}`.trimEnd()).join('\n');
  return section(name, list, detail === '' ? '' : escapeText(detail));
}

function section(name: string, ...paragraphs: string[]): string[] {
  const full = paragraphs.filter(Boolean);
  return full.length > 0 ? [`## ${name}`, ...full] : [];
}

function factLines(story: Story, { names }: Named): string {
  const { money } = story.scope;
  const facts: [Fact, string | undefined][] = [
    ['role', story.role && escapeLine(story.role)],
    ['employer', story.employer && escapeLine(story.employer)],
    ['when', story.when && escapeLine(story.when)],
    ['scope', scopeWords(story.scope)],
    ['money', money === undefined ? undefined : escapeLine(money)],
    ['competencies', listOf(story.competencies.map((id) => names.get(id) ?? id))],
    ['tags', listOf(story.tags)],
  ];
  // A list of one empty entry is not the same as none.
  const kept = facts.filter(([fact, value]) => value || (value === '' && !TEXTS.has(fact)));
  return kept.map(([fact, value]) => `- **${FACTS[fact]}:** ${value}`.trimEnd()).join('\n');
}

const TEXTS: ReadonlySet<Fact> = new Set(['role', 'employer', 'when', 'scope']);

function listOf(entries: readonly string[]): string | undefined {
  return entries.length > 0 ? entries.map(escapeEntry).join(', ') : undefined;
}

function scopeWords({ reach, people, teams, months, users }: Scope): string {
  return [
    // Beside a number of teams it has to be said, or it would be read from that.
    reach !== UNSAID.id || teams !== undefined ? reachWords(reach) : '',
    count(people, 'person', 'people'),
    count(teams, 'team'),
    count(months, 'month'),
    count(users, 'user'),
  ]
    .filter(Boolean)
    .join(', ');
}

function count(of: number | undefined, one: string, many = `${one}s`): string {
  return of === undefined ? '' : `${of} ${of === 1 ? one : many}`;
}

function answerLines({ answers }: Story, { names }: Named): string {
  return Object.entries(answers)
    .map(([id, answer]) => `- **${boldWords(names.get(id) ?? id)}** ${escapeLine(answer)}`.trimEnd())
    .join('\n');
}

function boldWords(words: string): string {
  return escapeLine(words).replaceAll('*', '\\*');
}

/** A name for each id, no name twice; `own` are those that lead to another id, or to none, without the file's help. */
function namesOf(
  ids: readonly string[],
  nameOf: (id: string) => string,
  known: (name: string) => string | undefined,
): Named {
  const names = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const id of new Set(ids)) {
    let name = [nameOf(id), id].find((each) => !taken.has(each));
    for (let n = 2; name === undefined || taken.has(name); n += 1) name = `${id} ${n}`;
    names.set(id, name);
    taken.set(name, id);
  }
  return { names, own: Object.fromEntries([...taken].filter(([name, id]) => known(name) !== id)) };
}

function metaLine(story: Story, competencies: Named, answers: Named): string {
  const { id, pinned, sample, createdAt, updatedAt, archivedAt, deletedAt, rev, questions, dismissed } =
    story;
  const meta = {
    ...{ id, createdAt, updatedAt, rev },
    ...(pinned && { pinned }),
    ...(sample && { sample }),
    ...(archivedAt !== null && { archivedAt }),
    ...(deletedAt !== null && { deletedAt }),
    ...(questions && { questions }),
    ...(dismissed && { dismissed }),
    ...(story.notes === '' && { notes: '' }),
    ...(Object.keys(competencies.own).length > 0 && { competencies: competencies.own }),
    ...(Object.keys(answers.own).length > 0 && { answers: answers.own }),
  };
  // What would end the comment, or a line, is written as its number.
  const json = JSON.stringify(meta).replace(
    /[<>\u007F-\u009F\u2028\u2029]|-(?=-)/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${META_START}${json}${META_END}`;
}
