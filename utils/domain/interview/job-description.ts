import type { CompetencyId } from '../competency/competencies.ts';
import type { CompetencySet } from '../competency/set.ts';
import { isEnglishText } from '../story/checks/language.ts';
import { focusIn } from './job-focus.ts';
import { type JobSentence, jobSentences } from './job-text.ts';
import { companyIn, roleIn } from './job-title.ts';
import type { BuiltInLevelId } from './level.ts';
import { levelInWords } from './level-in-words.ts';

/** A competency that a description asks for. */
export interface JobFocus {
  competency: CompetencyId;
  /** As they stand there, most telling first, at most 3. */
  sentences: string[];
  /** About 1 for one sentence that describes it; more for more and plainer ones. */
  weight: number;
}

export interface Job {
  /** What it asks for, strongest first. Empty in another language than English: see `isReadable`. */
  focus: JobFocus[];
  /** Empty unless the text says so plainly, as is `company`. */
  role: string;
  level?: BuiltInLevelId;
  company: string;
}

const ENGLISH_OF_JOBS =
  /\b(?:you|your|our|others|work|working|ability|knowledge|experience|skills|strong|engineers|write|build|across)\b/gi;
const LEAST_SHARE = 0.06;

/** Whether it can be seen what a description asks for: only English is understood. */
export function isReadable(text: string): boolean {
  return isEnglish(jobSentences(text));
}

/** What a job description asks for, with the sentences that say so; its role, the level of that, and the company. */
export function readJob(text: string, set: CompetencySet): Job {
  const sentences = jobSentences(text);
  const role = roleIn(text);
  const level = levelInWords(role);
  return {
    focus: isEnglish(sentences) ? focusIn(sentences, set) : [],
    role,
    ...(level && { level }),
    company: companyIn(text),
  };
}

function isEnglish(sentences: readonly JobSentence[]): boolean {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  return isEnglishText(text) || isEnglishList(text);
}

/** Bare bullets hold few of the words by which English is told; these stand there instead. */
function isEnglishList(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (text.match(ENGLISH_OF_JOBS)?.length ?? 0) >= words * LEAST_SHARE;
}
