/** What the user chose for the whole program. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** Per cent, 100-200. */
  textSize: number;
  /** How long an answer is meant to take: seconds, 60-240. */
  answerSeconds: number;
  /** When the clock says that an answer runs long: seconds. */
  warnSeconds: number;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 100,
  answerSeconds: 120,
  warnSeconds: 150,
};
