/** Who an interview is with; each asks for other things. */
export const KINDS = [
  { id: 'recruiter', name: 'Recruiter' },
  { id: 'manager', name: 'Hiring manager' },
  { id: 'peers', name: 'Peers' },
  { id: 'panel', name: 'Panel' },
  { id: 'bar-raiser', name: 'Bar raiser' },
] as const satisfies readonly { id: string; name: string }[];

export type KindId = (typeof KINDS)[number]['id'];

/** The name on screen; empty while nobody said. */
export function kindName(id: KindId | undefined): string {
  return KINDS.find((kind) => kind.id === id)?.name ?? '';
}
