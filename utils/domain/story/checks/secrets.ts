/** A kind of words that seldom should leave a company. Patterns begin at the edge of a word, so that they cost a text's length. */
interface Secret {
  kind: string;
  pattern: RegExp;
  /** What the pattern can't tell. */
  unless?: (words: string) => boolean;
  /** A quick look for what every such word has: most texts have none, and each key asks. */
  needs: RegExp;
}

/** Standards and illnesses are numbered like tickets. */
const NO_TICKET =
  /^(?:ISO|IEC|IEEE|DIN|EN|BS|ECMA|ANSI|NIST|PCI|SOC|SHA|AES|RSA|DES|MD|HMAC|RFC|CVE|CWE|UTF|UCS|ASCII|ANSI|HTTP|HTTPS|TLS|SSL|COVID|SARS|FY|CY|GPT|BERT|LGA|CFR|USC|FIPS|ITIL|ICD|GDPR|PMI|USD|EUR|GBP|CHF|AUD|CAD)-/;

/** What may follow "Project" with a capital and is no name. */
const NO_CODE_NAME =
  'Managers?|Management|Leads?|Leaders?|Leadership|Offices?|Officers?|Owners?|Plans?|Planning|Teams?|Directors?|Coordinators?|Boards?|Sponsors?|Engineers?|Gutenberg|Based|Work|Status|Reports?|Review|Monday|Tuesday|Wednesday|Thursday|Friday|The|And|But|We|It|My|Our';

export const SECRETS = [
  {
    kind: 'e-mail address',
    needs: /@/,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  },
  { kind: 'link', needs: /:\/\//, pattern: /(?<![a-z])[a-z]{2,10}:\/\/[^\s<>"'“”)\]]{2,}/giu },
  { kind: 'link', needs: /www\./i, pattern: /(?<![\p{L}\p{N}.@/-])www\.[^\s<>"'“”)\]]{3,}/giu },
  {
    kind: 'host name',
    needs: /[a-z0-9]\.[a-z]/i,
    pattern:
      /(?<![\p{L}\p{N}.@/_-])(?:[a-z0-9-]{1,63}\.){1,6}(?:internal|intranet|intra|corp|local|localdomain|lan|prod|svc)(?![\p{L}\p{N}_-]|\.[a-z])/giu,
  },
  {
    kind: 'host name',
    needs: /[a-z0-9]\.[a-z]/i,
    pattern:
      /(?<![\p{L}\p{N}.@/_-])[a-z][a-z0-9-]{1,62}\.(?:[a-z0-9-]{2,63}\.){1,4}(?:com|net|org|io|dev|cloud|app)(?![\p{L}\p{N}_-])/giu,
  },
  {
    kind: 'host name',
    needs: /-[a-z]{0,12}\d/i,
    pattern:
      /(?<![\p{L}\p{N}.@/_-])(?:prod|prd|stg|staging|dev|uat|srv|db|sql|vm|k8s)(?:-[a-z0-9]{1,20}){0,4}-(?:[a-z]{0,12}\d{1,5})(?![\p{L}\p{N}_-])/giu,
  },
  {
    kind: 'host address',
    needs: /\d\.\d{1,3}\.\d/,
    pattern: /(?<![\p{L}\p{N}.])(?:[1-9]\d{1,2})(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|\.\d)/gu,
    unless: (words) => words.split('.').some((part) => Number(part) > 255),
  },
  {
    kind: 'phone number',
    needs: /[+0]\d[\d ()/.-]{6}/,
    pattern: /(?<![\p{L}\p{N}.,:/-])(?:\+|00|\(?0)\d[\d ()/.-]{6,18}\d(?![\p{L}\p{N}%]|[.,]\d)/gu,
    unless: isNoPhone,
  },
  {
    kind: 'phone number',
    needs: /\d{3}[-. ]\d{4}/,
    pattern: /(?<![\p{L}\p{N}.,:/-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\p{N}%]|[.,]\d)/gu,
  },
  {
    kind: 'ticket',
    needs: /[A-Z0-9]-\d{3}/,
    pattern: /(?<![\p{L}\p{N}/-])[A-Z][A-Z0-9]{1,9}-\d{3,7}(?![\p{L}\p{N}-])/gu,
    unless: (words) => NO_TICKET.test(words),
  },
  {
    kind: 'code name',
    needs: /Project /,
    pattern: new RegExp(
      String.raw`(?<!\p{L})Project ["“‘']?(?!(?:${NO_CODE_NAME})(?!\p{L}))\p{Lu}[\p{L}\p{N}]{2,40}`,
      'gu',
    ),
  },
  {
    kind: 'code name',
    needs: /code[- ]?name/i,
    pattern: /(?<!\p{L})[Cc]ode[- ]?named?:? ["“‘']?\p{Lu}[\p{L}\p{N}]{2,40}/gu,
  },
] as const satisfies readonly Secret[];

export type SecretKind = (typeof SECRETS)[number]['kind'];

/** "+12 000 000" is a number, and what has under nine digits is a date or a part. */
function isNoPhone(words: string): boolean {
  const digits = words.replace(/\D/g, '').length;
  return digits < 9 || digits > 15 || /^\+\d{1,3}(?: \d{3})+$/.test(words);
}
