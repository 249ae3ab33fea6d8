/** *What will others see if I share my screen?*: by what is shared. */
export const SHARING = [
  { id: 'tab', shared: 'One tab', seen: 'Others see that page, not this panel' },
  { id: 'window', shared: 'The window', seen: 'Others see this panel too' },
  { id: 'screen', shared: 'The whole screen', seen: 'Others see this panel too, and notifications' },
  { id: 'second-screen', shared: 'A second screen', seen: 'Others see only that screen' },
] as const satisfies readonly { id: string; shared: string; seen: string }[];

/** What Cover does. */
export const COVER_WORDS = 'Cover (Esc) blanks this panel at once. Esc again brings it back.';

export const ALLOWED_WORDS = 'Check what your employer and theirs allow.';
