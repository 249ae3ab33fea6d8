import { counted } from '../count-words.ts';
import { type StoryFilter, sameWord } from './filter.ts';
import { type Facts, good, type HealthStory, type Rule, type Target, toMend, toThese } from './statement.ts';

/** Live stories that one can keep ready. */
const FEWEST = 6;
const MOST = 12;
const STRONG_ENOUGH = 5;
/** Years that still count as recent. */
const RECENT_YEARS = 3;
/** Of fewer stories, one employer or one year says nothing, and neither does the middle of their years. */
const PATTERN = 4;

/** What is said of the bank as a whole, in the order of the screen. */
export const RULES_OF_ALL: readonly Rule[] = [
  ({ stories }) => [howMany(stories)],
  ({ stories }) => [strongOnes(stories)],
  ({ stories }) => [numbers(stories)],
  (facts) => [recentOnes(facts)],
  ({ stories }) => [oneEmployer(stories)],
  ({ stories }) => [oneEra(stories)],
];

function howMany(stories: readonly HealthStory[]) {
  const words = counted(stories.length, 'story');
  if (stories.length < FEWEST)
    return toMend('few', `${words}: ${FEWEST} to ${MOST} leave you a choice`, stories, { kind: 'new' });
  if (stories.length <= MOST) return good('count', words, stories, toFilter({}));
  const advice = `${words}: more than ${MOST} are hard to keep ready, so archive some`;
  return toMend('many', advice, stories, leastUseful(stories));
}

/** Where to look for stories to archive. */
function leastUseful(stories: readonly HealthStory[]): Target {
  if (stories.some((story) => !story.strong)) return toFilter({ strength: 'weak' });
  return toFilter(stories.some((story) => story.told === 0) ? { told: 'never' } : {});
}

function strongOnes(stories: readonly HealthStory[]) {
  const strong = stories.filter((story) => story.strong);
  const words = strong.length === 1 ? '1 strong story' : `${strong.length || 'No'} strong stories`;
  if (strong.length >= STRONG_ENOUGH) return good('strong', words, strong, toFilter({ strength: 'strong' }));
  const weak = stories.filter((story) => !story.strong);
  const to: Target = weak.length > 0 ? toFilter({ strength: 'weak' }) : { kind: 'new' };
  return toMend('few-strong', `${words}: ${STRONG_ENOUGH} or more are safer`, weak, to);
}

function numbers(stories: readonly HealthStory[]) {
  const without = stories.filter((story) => !story.hasNumber);
  if (without.length === 0) return good('numbers', 'Every result has a number', stories, toFilter({}));
  const verb = without.length === 1 ? 'has' : 'have';
  const words = `${counted(without.length, 'story')} ${verb} no number in the result`;
  return toMend('no-numbers', words, without, toThese(without));
}

function recentOnes({ stories, thisYear }: Facts) {
  const dated = stories.filter(({ year }) => year !== null);
  const undated = stories.filter(({ year }) => year === null);
  if (stories.length >= PATTERN && undated.length > stories.length / 2)
    return toMend('no-year', `${counted(undated.length, 'story')} without a year`, undated, {
      ...toFilter({ year: 'none' }),
    });
  if (dated.length < PATTERN) return null;
  const old = dated.filter(({ year }) => year! < thisYear - RECENT_YEARS);
  const recent = dated.filter(({ year }) => year! >= thisYear - RECENT_YEARS);
  if (recent.length > old.length)
    return good('recent', `Most are from the last ${RECENT_YEARS} years`, recent);
  const words = `${recent.length || 'None'} of ${dated.length} from the last ${RECENT_YEARS} years`;
  return toMend('old', `${words}: add a newer one`, old, { kind: 'new' });
}

function oneEmployer(stories: readonly HealthStory[]) {
  const employers = new Set(stories.map(({ employer }) => sameWord(employer)));
  const employer = stories[0]?.employer.trim();
  if (stories.length < PATTERN || employers.size !== 1 || !employer) return null;
  return toMend('one-employer', `Every story is from ${employer}: add one from elsewhere`, stories, {
    kind: 'new',
  });
}

function oneEra(stories: readonly HealthStory[]) {
  const years = stories.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length < PATTERN || years.length < stories.length || last - first > 1) return null;
  const era = first === last ? `${first}` : `${first} and ${last}`;
  return toMend('one-era', `Every story is from ${era}: add one from another year`, stories, { kind: 'new' });
}

function toFilter(filter: Partial<StoryFilter>): Target {
  return { kind: 'filter', filter };
}
