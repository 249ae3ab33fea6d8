import { LEVELS, type Level, type LevelId } from './level.ts';

/** A ladder with one more rung at its top; without words nothing changes. */
export function withLevel(ladder: readonly Level[], name: string): Level[] {
  const words = name.trim();
  const expects = ladder.at(-1)?.expects ?? 'team';
  return words ? [...ladder, { id: idFor(words, ladder), name: words, expects }] : [...ladder];
}

/** A ladder in which a rung is called otherwise, or expects something else. A name without words stays as it was. */
export function withLevelChanged(
  ladder: readonly Level[],
  id: LevelId,
  change: Partial<Pick<Level, 'name' | 'expects'>>,
): Level[] {
  const { name, ...rest } = change;
  const named = name?.trim() ? { name: name.trim() } : {};
  return ladder.map((level) => (level.id === id ? { ...level, ...rest, ...named } : level));
}

/** A ladder with a rung at another place among those that can be chosen. */
export function withLevelMoved(ladder: readonly Level[], id: LevelId, to: number): Level[] {
  const [gone, here] = [ladder.filter((level) => level.gone), ladder.filter((level) => !level.gone)];
  const from = here.findIndex((level) => level.id === id);
  const level = here[from];
  return level ? [...here.toSpliced(from, 1).toSpliced(to, 0, level), ...gone] : [...ladder];
}

/** A ladder without some of its rungs. Those that interviews name stay, but can't be chosen any more. */
export function withoutLevels(
  ladder: readonly Level[],
  leaving: (level: Level) => boolean,
  used: ReadonlySet<LevelId>,
): Level[] {
  return ladder.flatMap((level) => {
    if (!leaving(level)) return [level];
    return used.has(level.id) ? [{ ...level, gone: true }] : [];
  });
}

/** An id of one word; never one of the built-in ladder, which interviews of before name. */
function idFor(name: string, ladder: readonly Level[]): LevelId {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['level'];
  const base = [...words.join('-')].slice(0, 40).join('');
  const taken = new Set([...ladder, ...LEVELS].map(({ id }) => id));
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}
