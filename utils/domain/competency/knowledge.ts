/** What a strong answer shows. The id is kept in a user's answers: never rename one. */
export interface Cue {
  id: string;
  /** Six words or fewer: it stands on the card as a line to tick. */
  text: string;
}

/** What to do in a situation; steps in the order in which one would do them. */
export interface Playbook {
  title: string;
  steps: readonly PlaybookStep[];
}

export interface PlaybookStep {
  /** Two to five words. */
  do: string;
  /** One line: how, or how one knows that it worked. */
  how: string;
}

/** What a strong answer to one competency shows, and what to do in its situations; one file for each in `bank/`. */
export interface Knowledge {
  cues: readonly Cue[];
  /** The first is shown for a situational question unless another one's `when` fits the question better. */
  playbooks: readonly (Playbook & { when?: readonly string[] | undefined })[];
}
