import type { CSSProperties } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';

/** Gives an element the colour of a competency as `--c`; a story without one takes the accent. */
export function hue(id: CompetencyId | null | undefined): CSSProperties {
  return { '--c': id ? `var(--c-${id}, var(--accent))` : 'var(--accent)' } as CSSProperties;
}
