import type { CompetencyId } from '../competency/competencies.ts';

/** Where to look for a story when a competency has none yet. */
export const STARTING_POINTS = [
  { competency: 'ambiguity', prompt: 'Did you ever start work that had no spec, no owner and no date?' },
  { competency: 'ambiguity', prompt: 'Did you ever have to choose before the facts were in?' },
  { competency: 'ambiguity', prompt: 'Did you ever ask "what is wrong with this?" and change the plan?' },
  {
    competency: 'partnerships',
    prompt: 'Did you ever need something from a team that had no reason to give it?',
  },
  { competency: 'partnerships', prompt: 'Did you ever ship something that carried the names of two teams?' },
  { competency: 'partnerships', prompt: 'Did you ever bring in a senior sponsor before the work began?' },
  { competency: 'ownership', prompt: 'Did you ever find a problem that nobody had asked you to look for?' },
  { competency: 'ownership', prompt: 'Did you ever build an alarm that later caught something?' },
  { competency: 'ownership', prompt: 'Did you ever take over a service that everyone else avoided?' },
  { competency: 'leadership', prompt: 'Did you ever propose a direction that other teams then took up?' },
  { competency: 'leadership', prompt: 'Did you ever lead people who did not report to you?' },
  {
    competency: 'mentorship',
    prompt: 'Did you ever teach your team to run a spike well: one question, an end date, an answer?',
  },
  { competency: 'mentorship', prompt: 'Did you ever teach your team to take the riskiest work first?' },
  {
    competency: 'mentorship',
    prompt:
      'Did you ever teach your team to find the 90/10 solution: the same result for a tenth of the effort?',
  },
  { competency: 'mentorship', prompt: 'Did you ever teach your team how distributed systems fail?' },
  {
    competency: 'mentorship',
    prompt: 'Did you ever teach your team to think about security while they design?',
  },
  { competency: 'mentorship', prompt: 'Did you ever teach your team to take feedback as a gift?' },
  {
    competency: 'mentorship',
    prompt: 'Did you ever teach your team how product-market fit works, and how to tell?',
  },
  { competency: 'mentorship', prompt: 'Did you ever teach your team to do user interviews themselves?' },
  {
    competency: 'mentorship',
    prompt: 'Did you ever teach your team to weigh trade-offs and write them down?',
  },
  { competency: 'blockers', prompt: 'Did you ever get work moving that had stood still for weeks?' },
  {
    competency: 'blockers',
    prompt: 'Did you ever find a way round a freeze, a queue or a missing approval?',
  },
  { competency: 'delivery', prompt: 'Did you ever cut something large from the plan to keep a date?' },
  { competency: 'delivery', prompt: 'Did you ever take over a project that was running late?' },
  { competency: 'failure', prompt: 'Did you ever stop a project that you had argued for?' },
  { competency: 'failure', prompt: 'Did you ever cause an outage, or miss a goal that you had promised?' },
  { competency: 'conflict', prompt: 'Did you ever carry out a decision that you had argued against?' },
  { competency: 'conflict', prompt: 'Did you ever settle an argument with a small test?' },
  { competency: 'communication', prompt: 'Did you ever write a page that changed what a group did?' },
  {
    competency: 'communication',
    prompt: 'Did you ever explain something technical to people who decide about money?',
  },
  { competency: 'customer', prompt: 'Did you ever watch someone use your work and change it that week?' },
  { competency: 'customer', prompt: 'Did you ever refuse a request because you saw the need behind it?' },
  { competency: 'innovation', prompt: 'Did you ever remove a step that everyone thought was needed?' },
  {
    competency: 'innovation',
    prompt: 'Did you ever choose the plain tool over the new one, or the other way round?',
  },
] as const satisfies readonly { competency: CompetencyId; prompt: string }[];
