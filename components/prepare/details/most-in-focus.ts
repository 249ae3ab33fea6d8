/** Nine keys show them in the call. */
export const MOST_IN_FOCUS = 9;
