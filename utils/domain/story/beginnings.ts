import type { BeatId } from './story.ts';

/** First words for a beat that is still empty; "…" is what the user fills in. */
export const BEGINNINGS = {
  situation: [
    'When I joined, …',
    'In the middle of …, we found that …',
    'We had … months to …, and …',
    'Two teams needed …, and only one could have it.',
    'Customers could not …, and it cost us …',
  ],
  task: [
    'It was mine to …',
    'I took on …, because …',
    'I had to have … ready by …',
    'Nobody owned …, so I said that I would.',
  ],
  action: [
    'First I …; then I …',
    'I went to see … before I …',
    'I asked … what was wrong with my plan, and …',
    'I chose … over …, knowing that it would cost …',
    'When … said no, I …',
  ],
  result: [
    'It went from … to … in … weeks.',
    'We shipped … weeks early, with …',
    'It saved … a year.',
    'It still runs today: …',
  ],
  learning: [
    'Next time I would …',
    'I would do it the same way again, except that …',
    'I had believed that …; now I …',
    'Since then I always …',
  ],
} as const satisfies Readonly<Record<BeatId, readonly string[]>>;
