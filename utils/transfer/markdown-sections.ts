import { BEATS, type Beat, type BeatId, type Story } from '../domain/story/story.ts';
import { competenciesIn, scopeIn } from './field-words.ts';
import { entriesIn, unescapeLines, unescapeText } from './markdown-escape.ts';
import { ANSWERS, FACTS, type Fact, KNOWN, NOTES } from './markdown-form.ts';
import type { Meta } from './markdown-meta.ts';
import { labelNamed } from './read-label.ts';
import { addCompetencies, addNotes, addTags } from './story-from-block.ts';

/** `name` is null for the lines between the title and the first section. */
interface Section {
  name: string | null;
  lines: string[];
}

const FACT = /^\s{0,3}[-*+]\s+\*\*([^*:]{1,60}):\*\*\s?(.*)$/s;
const ANSWER = /^\s{0,3}[-*+]\s+\*\*((?:\\.|[^*\\])*)\*\*\s?(.*)$/s;
const HOOK = /^>\s?(.*)$/s;
const BULLET = /^\s{0,9}(?:[-*+]|\d{1,9}[.)])(?:\s+(.*))?$/s;
const BEAT_IDS: ReadonlySet<string> = new Set(BEATS.map(({ id }) => id));

/** One section of a story, into its fields; what fits none goes into the notes. */
export function fillSection(story: Story, { name, lines }: Section, meta: Meta): void {
  const id = beatNamed(name ?? '');
  if (name === null) fillHead(story, lines, meta);
  else if (name === ANSWERS) fillAnswers(story, lines, meta);
  else if (id) fillBeat(story.beats[id], lines);
  else fillNotes(story, name, lines);
}

function fillNotes(story: Story, name: string, lines: readonly string[]): void {
  const text = unescapeLines(withoutEdges(lines));
  // Without a change by hand there are no notes before this.
  if (name === NOTES && !story.notes) story.notes = text || story.notes;
  else addNotes(story, name === NOTES ? text : `${unescapeText(name)}:\n${text}`);
}

function beatNamed(name: string): BeatId | undefined {
  const id = labelNamed(name.trim());
  return id && BEAT_IDS.has(id) ? (id as BeatId) : undefined;
}

function fillHead(story: Story, lines: readonly string[], meta: Meta): void {
  const seen = new Set<string>();
  const hook: string[] = [];
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const fact = FACT.exec(line);
    const quoted = HOOK.exec(line);
    if (quoted) hook.push(unescapeText(quoted[1] as string));
    else if (fact && !seen.has(fact[1] as string) && fillFact(story, fact, meta)) seen.add(fact[1] as string);
    else addNotes(story, fact ? `${fact[1]}: ${unescapeText(fact[2] as string)}` : unescapeText(line));
  }
  story.hook = hook.join(' ');
}

function fillFact(story: Story, [, key = '', value = '']: readonly string[], meta: Meta): boolean {
  const fact = (Object.keys(FACTS) as Fact[]).find((each) => FACTS[each] === key) ?? labelNamed(key);
  if (fact === 'role' || fact === 'employer' || fact === 'when') story[fact] = unescapeText(value);
  else if (fact === 'money') story.scope.money = unescapeText(value);
  else if (fact === 'tags') story.tags = [...story.tags, ...entriesIn(value)];
  else if (fact === 'competencies') for (const name of entriesIn(value)) addNamed(story, name, meta);
  else if (fact === 'scope') {
    const { scope, others } = scopeIn(value);
    story.scope = { ...story.scope, ...scope };
    if (others.length > 0) addNotes(story, `${key}: ${unescapeText(others.join(', '))}`);
  } else return false;
  return true;
}

function addNamed(story: Story, name: string, { competencies }: Meta): void {
  const id = competencies.get(name) ?? KNOWN.competency(name);
  if (id !== undefined) {
    story.competencies.push(id);
    return;
  }
  const { ids, others } = competenciesIn(name);
  addCompetencies(story, ids);
  addTags(story, others);
}

function fillAnswers(story: Story, lines: readonly string[], meta: Meta): void {
  const answers: [string, string][] = [];
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const [, bold, text = ''] = ANSWER.exec(line) ?? [];
    const words = bold === undefined ? undefined : unescapeText(bold);
    const id = words === undefined ? undefined : (meta.answers.get(words) ?? KNOWN.answer(words));
    if (id !== undefined && !answers.some(([known]) => known === id)) answers.push([id, unescapeText(text)]);
    else addNotes(story, words === undefined ? unescapeText(line) : `${words} ${unescapeText(text)}`);
  }
  story.answers = Object.fromEntries([...Object.entries(story.answers), ...answers]);
}

/** The list at the top is cues, all below it detail. */
function fillBeat(beat: Beat, lines: readonly string[]): void {
  const cues: string[] = [];
  let i = 0;
  for (; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const bullet = BULLET.exec(line);
    const more = cues.length > 0 && /^\s+\S/.test(line) && lines[i - 1]?.trim() !== '';
    if (bullet) cues.push(unescapeText(bullet[1] ?? ''));
    else if (more) cues[cues.length - 1] += ` ${unescapeText(line.trim())}`;
    else if (line.trim() !== '') break;
  }
  const detail = unescapeLines(withoutEdges(lines.slice(i)));
  // A section that stands twice adds to the first.
  beat.cues = beat.cues.concat(cues);
  beat.detail = [beat.detail, detail].filter(Boolean).join('\n\n');
}

function withoutEdges(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
