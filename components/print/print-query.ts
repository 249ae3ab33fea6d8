import { CHOICES, type ChoiceId } from '../live/chosen-stories.ts';

/** What a sheet holds; the first is printed unless something else is asked for. */
export const FORMS = [
  { id: 'cards', name: 'Cue cards, four to a page' },
  { id: 'index', name: 'Index, a line for each' },
  { id: 'sheet', name: 'The last fifteen minutes' },
] as const satisfies readonly { id: string; name: string }[];

export type FormId = (typeof FORMS)[number]['id'];

/** What is to be printed, as it stands in the address of the page. */
export interface PrintQuery {
  what: ChoiceId;
  /** The stories that are named, whether or not they are chosen now. */
  ids: readonly string[];
  form: FormId;
  /** Whose sheet is printed; absent: that of the next interview. */
  interview?: string | undefined;
}

/** Reads `?what=pinned&form=cards`, `?what=story&id=…&id=…` or `?form=sheet&interview=…`. What makes no sense is as if it were not there. */
export function readPrintQuery(search: string): PrintQuery {
  const query = new URLSearchParams(search);
  const ids = [...new Set(query.getAll('id'))];
  const named = ids.length > 0 && query.get('what') === 'story';
  const interview = query.get('interview');
  const choice = CHOICES.find(({ id }) => id === query.get('what'))?.id ?? 'live';
  return {
    what: named ? 'story' : choice,
    ids,
    form: FORMS.find(({ id }) => id === query.get('form'))?.id ?? 'cards',
    ...(interview && { interview }),
  };
}

/** The same as text, so that a page that is reloaded shows it again. */
export function writePrintQuery({ what, ids, form, interview }: PrintQuery): string {
  const pairs = [['what', what], ...ids.map((id) => ['id', id]), ['form', form]];
  if (interview) pairs.push(['interview', interview]);
  return `?${new URLSearchParams(pairs)}`;
}
