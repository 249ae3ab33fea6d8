import type { CompetencyId } from '../competency/competencies.ts';
import type { SampleStoryId } from './samples.ts';

interface SampleQuestion {
  text: string;
  /** The sample story that answers it best. */
  story: SampleStoryId;
  competency: CompetencyId;
}

/**
 * What the interviewer of the practice call asks, in this order. A question shares no telling word with the title of
 * its story, as real ones rarely do: finding the story has to work through the rest of it.
 */
export const SAMPLE_QUESTIONS: readonly SampleQuestion[] = [
  {
    text: 'Tell me about a time when a partner team had other priorities and you needed their help.',
    story: 'sample-installer-data',
    competency: 'partnerships',
  },
  {
    text: 'When did you have to make a judgement call without enough information?',
    story: 'sample-half-hourly-prices',
    competency: 'ambiguity',
  },
  {
    text: 'Imagine that an approval you depend on is held up and the launch is close. What do you do?',
    story: 'sample-security-queue',
    competency: 'blockers',
  },
  {
    text: 'Describe a problem you noticed that was not yours, and how you made sure it stayed solved.',
    story: 'sample-double-charges',
    competency: 'ownership',
  },
  {
    text: 'Tell me about a time when you led people without having authority over them.',
    story: 'sample-riskiest-first',
    competency: 'leadership',
  },
  {
    text: 'Tell me about somebody you coached. What can they do now without you?',
    story: 'sample-spikes',
    competency: 'mentorship',
  },
  {
    text: 'Suppose the deadline cannot move and there is twice as much work as time. How do you decide what to drop?',
    story: 'sample-half-the-features',
    competency: 'delivery',
  },
  {
    text: 'What is the biggest mistake you have made in production, and what did you change because of it?',
    story: 'sample-lost-weekend',
    competency: 'failure',
  },
  {
    text: 'Give me an example of a strong technical disagreement with a colleague.',
    story: 'sample-route-planner',
    competency: 'conflict',
  },
  {
    text: 'What would you do if customers kept asking for something that you believe will not help them?',
    story: 'sample-front-desk',
    competency: 'customer',
  },
];
