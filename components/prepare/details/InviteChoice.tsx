import { useState } from 'react';
import { whenWords } from '../../../utils/domain/time-words.ts';
import type { Invite } from '../../../utils/transfer/invite/invite.ts';

/** As many stand there at first: the likeliest come first. */
const FIRST = 6;

/** Which of the events in a calendar is the interview. */
export function InviteChoice(props: {
  invites: readonly Invite[];
  chosen: Invite | null;
  onChoose(invite: Invite): void;
}) {
  const { invites, chosen } = props;
  const [all, setAll] = useState(false);
  const shown = all ? invites : invites.slice(0, FIRST);
  return (
    <section aria-label="Which one is it?">
      <h2 className="sub">
        Which one is it? <small>{invites.length} events</small>
      </h2>
      <ol className="rows invites">
        {shown.map((invite, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events may be alike in all they say, and never change places.
          <li key={place}>
            <button type="button" aria-pressed={invite === chosen} onClick={() => props.onChoose(invite)}>
              <span>
                <b dir="auto">{invite.title || 'No title'}</b>
                <small>
                  {invite.startsAt === null ? 'no time said' : whenWords(invite.startsAt, Date.now())}
                  {invite.cancelled && ' · cancelled'}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {!all && invites.length > FIRST && (
        <button type="button" className="link inset" onClick={() => setAll(true)}>
          Show all {invites.length}
        </button>
      )}
    </section>
  );
}
