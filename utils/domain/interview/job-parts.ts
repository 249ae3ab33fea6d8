/** What a part of a description is there for: to ask, to offer, to tell of the company, or nobody knows. */
export type JobPart = 'asks' | 'offers' | 'company' | 'unsaid';

const LONGEST_HEADING = 70;
const MOST_WORDS = 8;
/** Of a line that is marked as a heading by nothing but its words. */
const MOST_WORDS_UNMARKED = 5;

const OFFERS =
  /^(?:(?:our|your|the|compensation|salary|pay|company|job|key|full|candidate|additional|legal|privacy|application|interview|hiring|eeo?|equal|diversity|what) )*(?:benefits|perks|compensation|salary|pay|rewards?|package|terms|on offer|offer|what we offer|what we bring|we offer|we bring|next steps|process|notice|statement|disclaimers?|information|practical|legal|privacy|opportunity employer|inclusion|accommodations?|physical demands|good to know)(?:(?: and|,)? (?:benefits|perks|range|package|conditions|inclusion|belonging|pay|rewards|data))*$|^(?:what(?:s| is) in it for|what (?:do |will )?you (?:get|can expect)|what to expect|what we (?:give|provide|have for)|how to apply|how we hire|life at|why (?:join|work|us|you ll love|you will love))\b|^why (?!you|this|the|we)\S+(?: and \S+)?$/;

const ASKS =
  /^(?:(?:key|main|core|job|your|our|basic|preferred|minimum|essential|desired|desirable|required|primary|the|professional|personal|person|position|role|technical|soft) )*(?:responsibilities|responsibility|requirements?|qualifications?|duties|functions|accountabilities|skills|experience|knowledge|abilities|background|profile|impact|mission|tasks|specification|description|summary|purpose|essential|desirable|values|principles|criteria|role|job|opportunity|person|must haves?|nice to haves?)(?:(?: and| or|,| of the|,? including)* (?:responsibilities|requirements|qualifications|duties|skills|experience|knowledge|abilities|job|role|principles|values|accountabilities))*(?: include.*)?$|^(?:what (?:you|will you|would you|are you|we (?:re|are) looking|are we looking|we (?:value|need|want|look)|that looks|success looks|the \S+ involves?)|who (?:you|we want|we re looking|we are looking)|how (?:you|we) work|how you|about (?:you|the role|the job|the position|this role)|in this role|you (?:ll|will|have|bring|are|might|may|should)|your|day to day|a day in|we d (?:like|love)|this role|must haves?|nice to haves?|why this role)\b/;

const COMPANY =
  /^(?:about|who are we|who we are|our (?:story|mission|company)|company|overview|the company)\b/;

/** Sentences that stand in every description and ask for nothing, in whichever part. */
const BOILERPLATE = new RegExp(
  [
    'equal (?:employment )?opportunit|e-?verify|without regard to|regardless of|discriminat|reasonable (?:accommodation|adjustment)',
    'protected (?:characteristic|veteran)|national origin|veteran status|disabled (?:candidates|applicants)|disability confident',
    '(?:individuals|applicants|candidates) with disabilities|living wage|criminal histor|rehabilitation of offenders|all backgrounds',
    '(?:diverse|diversity|inclusive)\\b.{0,40}\\b(?:team|workplace|environment|employer|employees|staff)|under-?represented',
    'all (?:qualified )?applica(?:nts|tions)|privacy (?:notice|policy)|gdpr|sponsor visas|visas? (?:sponsor|support|and)|right to work',
    'work permit|background checks?|(?:security|sc) clearance|dbs check|competitive salary|salary (?:of|in|is|range|and|depends)',
    'base salary|on-target earnings|401\\(?k|(?:company|enhanced|workplace|nhs|government) pension|pension (?:scheme|plan)|medical, dental',
    '(?:health|life|medical|dental|private) (?:insurance|cover)|private (?:medical|healthcare)|parental leave|maternity|(?:stock|share) options',
    'meaningful equity|paid (?:time off|leave|holiday)|(?:days?|weeks?) (?:of |paid )?(?:holiday|vacation|leave|pto|off)\\b',
    '(?:learning|training) budget|budget for (?:training|conferences)|(?:annual|performance|signing) bonus|car allowance|meal vouchers',
    'relocation (?:support|help|package)|please (?:send|still|apply)|send your cv|applications close|employment agency|no agencies',
  ]
    .map((words) => `\\b(?:${words})`)
    .join('|'),
  'i',
);

const MONEY_FIRST = /^(?:comp\w*: |up to )?(?:[A-Z]{2})?[$€£]\s?\d/;

/** The part that a line opens, when it is a heading. */
export function headingOf(line: string, bulleted: boolean): JobPart | undefined {
  if (line.length > LONGEST_HEADING || /[.!,;]$/.test(line)) return undefined;
  const shouts = line === line.toUpperCase() && /\p{Lu}{3}/u.test(line);
  const marked = shouts || /[:?]$/.test(line);
  if (bulleted && !marked) return undefined;
  const words = line
    .toLowerCase()
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .trim();
  const count = words.split(' ').length;
  if (count > (marked ? MOST_WORDS : MOST_WORDS_UNMARKED)) return undefined;
  if (OFFERS.test(words)) return 'offers';
  if (ASKS.test(words)) return 'asks';
  if (COMPANY.test(words)) return 'company';
  return marked && !bulleted ? 'unsaid' : undefined;
}

/** Whether a sentence only says what every description says: of equal chances, pay, leave, visas and data. */
export function isBoilerplate(sentence: string): boolean {
  return MONEY_FIRST.test(sentence) || BOILERPLATE.test(sentence);
}
