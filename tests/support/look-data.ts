import type { Everything } from '../../utils/domain/everything.ts';
import type { Sheet } from '../../utils/domain/interview/interview.ts';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { emptyStory, type Story } from '../../utils/domain/story/story.ts';
import { everything } from './backup-files.ts';
import { interview } from './builders.ts';

/** A word of 80 characters with no place to break it. */
export const LONG_WORD = 'Rindfleischetikettierungsueberwachungsaufgaben'.padEnd(80, 'uebertragungsgesetz');

/** What somebody may paste: two stories, one in a script that runs from right to left. */
export const PASTED = `# The vendor that ${LONG_WORD}
Situation: Payroll stood still 2 days before payday
Action: Named the cost 🙏
Result: ${LONG_WORD}, 4,000 people paid

# קריסת השרת
Situation: השרת נפל בלילה
Result: חזרנו תוך 40 דקות`;

export const LONG_TITLE = `${LONG_WORD} 🚀`;
export const HEBREW_TITLE = 'קריסת השרת בליל ההשקה 🎉 והחזרתו תוך 40 דקות';

function longStory(now: number): Story {
  const beat = { cues: [LONG_WORD, `a short line, then ${LONG_WORD}`], detail: '' };
  return {
    ...emptyStory('long-words', now),
    title: LONG_TITLE,
    hook: `${LONG_WORD} 1,234,567,890,123,456,789`,
    beats: { situation: beat, task: beat, action: beat, result: beat, learning: beat },
    scope: { reach: 'company', people: 123456, money: LONG_WORD },
    role: LONG_WORD,
    employer: LONG_WORD,
    when: 'From the spring of 2019 to the winter of 2024',
    competencies: ['communication', 'partnerships', 'innovation'],
    tags: [LONG_WORD],
    pinned: true,
  };
}

function hebrewStory(now: number): Story {
  const line = (text: string) => ({ cues: [text], detail: '' });
  return {
    ...emptyStory('right-to-left', now),
    title: HEBREW_TITLE,
    hook: 'الطلبات عادت خلال 40 دقيقة، ولم يضع أي طلب 👩‍💻',
    beats: {
      situation: line('12,000 הזמנות המתינו, והלקוחות כבר כתבו לנו'),
      task: line('كنت مسؤولا عن ثلاث فرق في تلك الليلة'),
      action: { cues: ['עצרתי את הניסיונות החוזרים', 'طلبت السجلات من الفريق الشريك 🙏'], detail: '' },
      result: line('חזרנו תוך 40 דקות, 0 הזמנות אבדו'),
      learning: line('حددنا عدد المحاولات قبل كل إطلاق'),
    },
    scope: { reach: 'org' },
    when: '2023',
    competencies: ['communication', 'failure'],
    pinned: true,
  };
}

const DAY = 86_400_000;

/** Something short, something long, and something in another script. */
const SHEET: Sheet = {
  remember: 'Gets stuck teams moving',
  concerns: [
    { id: 'c1', concern: 'No fintech', answer: 'Payments API at Orbis, audited twice' },
    { id: 'c2', concern: LONG_WORD, answer: 'Team closed; shipped 9 days before leaving' },
    { id: 'c3', concern: 'ניהול או קוד?', answer: '60 % קוד' },
  ],
  questions: [
    { id: 'q1', text: 'What would make the first 6 months a success?' },
    { id: 'q2', text: `Which of these hurts most: ${LONG_WORD}?` },
  ],
  logistics: 'The desk by the window. A second way in: by telephone.',
};

/** A call of the first round, in which a story was told with another number than it has now. */
function heard({ id, title }: Story, at: number) {
  return {
    sittings: [
      {
        ...{ id: 'heard', interviewId: 'round-1', provider: 'meet' as const, startedAt: at },
        ...{ endedAt: at + 2_700_000, draft: '', declined: null },
      },
    ],
    tellings: [
      {
        ...{ id: 'told', storyId: id, sittingId: 'heard', questionId: null, title },
        ...{ startedAt: at + 60_000, endedAt: at + 180_000, numbers: ['8 weeks', '40,000 homes'] },
      },
    ],
  };
}

/** The same told again: one that the list proposes to merge. */
function twin(story: Story): Story {
  return { ...story, id: 'twin', title: 'The night of the launch, again', hook: '', pinned: false, when: '' };
}

/**
 * Sample stories and two that are hard to draw, and an interview in ten minutes whose plan has both kinds.
 * @param now milliseconds since 1970.
 */
export function lookData(now: number): Everything {
  const samples = sampleStories(now);
  const planned = samples.filter((story) => story.pinned);
  const plan = [...planned, longStory(now), hebrewStory(now)].map((story) => ({
    storyId: story.id,
    competency: story.competencies[0] ?? null,
  }));
  const acme = {
    role: 'Staff engineer',
    level: 'staff',
    people: 'Priya N., Tom W.',
    provider: 'meet',
    zone: 'America/New_York',
    minutes: 60,
    // The last one is the user's own, and deleted since: no story is for it.
    focus: ['partnerships', 'ambiguity', 'ownership', 'leadership', 'blockers', 'conflict', 'frugality'],
  } as const;
  return everything({
    stories: [...samples, longStory(now), hebrewStory(now), twin(hebrewStory(now))],
    interviews: [
      interview({
        ...acme,
        focus: [...acme.focus],
        round: 'Round 2',
        startsAt: now + 10 * 60_000,
        plan,
        sheet: SHEET,
      }),
      interview({
        ...acme,
        focus: [...acme.focus],
        id: 'round-1',
        round: 'Round 1',
        startsAt: now - 3 * DAY,
      }),
      interview({ company: LONG_WORD, role: LONG_WORD, round: 'סבב שני', people: LONG_WORD }),
    ],
    ...heard(planned[0]!, now - 3 * DAY),
  });
}
