const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Where people have a mailbox of their own: by the name before the ending. */
const PERSONAL = wordSet(`
  gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol proton protonmail pm fastmail gmx
  web mail zoho yandex hey tutanota tuta posteo mailbox qq 163 126 naver hanmail daum rediffmail comcast
  verizon t-online freenet orange wanadoo laposte libero seznam rocketmail att duck`);

/** Who makes appointments, or carries calls and mail, for others. */
const SYSTEMS = wordSet(`
  calendly greenhouse lever ashby ashbyhq goodtime modernloop gem workday myworkday myworkdayjobs
  smartrecruiters icims jobvite breezy bamboohr recruitee teamtailor workable personio prelude
  interviewplanner interviewschedule candidate savvycal cal chilipiper hubspot youcanbook doodle x zoom
  webex teams google calendar bounce paradox phenom eightfold avature successfactors taleo oraclecloud
  rippling dover fireflies otter read fathom tldv grain metaview brighthire karat byteboard sendgrid mailgun
  amazonses onmicrosoft exchange reclaim motion clockwise gotomeeting invites group resource microsoft365
  zcal vyte acuityscheduling appointlet hire`);
/** Their hosts where the name alone would be that of a company one may well be interviewed by. */
const SYSTEM_HOST =
  /(?:^|\.)(?:calendar\.google\.com|group\.calendar\.google\.com|resource\.calendar\.google\.com|zoom\.us|webex\.com|x\.ai|cal\.com|gem\.com|hire\.lever\.co|workday\.com|myworkday\.com|bounces?\.google\.com)$/;
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'gob', 'or', 'ne', 'go']);

/** Of an address `mailto:jane@acme.example` the part after the `@`, in small letters; empty when it is none. */
export function hostOfMail(mail: string): string {
  return /@([a-z0-9.-]{1,250}\.[a-z0-9-]{2,60})>?\s*$/i.exec(mail.slice(-400))?.[1]?.toLowerCase() ?? '';
}

/** The name that a company registered, without its ending: `acme-corp` of `hr.acme-corp.co.uk`. */
function ownLabel(host: string): string {
  const labels = host.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  // example.com belongs to nobody, and stands for anybody.
  const skip =
    (labels.length > 1 && SECOND_LEVEL.has(last) && host.length - host.lastIndexOf('.') === 3) ||
    last === 'example';
  return (skip ? labels.at(-2) : last) ?? '';
}

export function isPersonalMail(mail: string): boolean {
  return PERSONAL.has(ownLabel(hostOfMail(mail)));
}

export function isSystemMail(mail: string): boolean {
  const host = hostOfMail(mail);
  if (SYSTEM_HOST.test(host) || /calendar-[a-z]{1,20}@google\.com/i.test(mail)) return true;
  const label = ownLabel(host);
  // Big companies that carry calls and calendars also hire, from their plain domain.
  return (
    SYSTEMS.has(label) &&
    !/^(?:google|zoom|workday|lever|gem|hubspot|rippling|cal|read|motion)\.com$/.test(host)
  );
}

/** Whether a name is that of a system, such as Greenhouse. */
export function isSystemName(name: string): boolean {
  return SYSTEMS.has(name.toLowerCase().trim());
}

/** The name of the company that a mail comes from, "Acme Corp" of acme-corp.com; empty for mailboxes and systems. */
export function companyOfMail(mail: string): string {
  const host = hostOfMail(mail);
  if (!host || isPersonalMail(mail) || isSystemMail(mail)) return '';
  return ownLabel(host)
    .split('-')
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
}
