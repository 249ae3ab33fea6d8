import { providerName } from '../../../utils/domain/call/call-sites.ts';
import type { Invite } from '../../../utils/transfer/invite/invite.ts';
import { InviteChoice } from './InviteChoice.tsx';
import type { NewInterviewState } from './useNewInterview.ts';

/** What was read in an invite, with what to know of it, and what it asks of the user. */
export function InviteRead({ draft, verbs, off, have, onFill }: NewInterviewState & { onFill(): void }) {
  const { chosen, invites, mended } = draft;
  return (
    <>
      {invites.length > 1 && (
        <InviteChoice invites={invites} chosen={chosen} onChoose={(invite) => verbs.choose(invite)} />
      )}
      <div className="invite-read inset" role="status">
        {chosen && (
          <>
            <p>
              From the invite: <b dir="auto">{chosen.title || 'no title'}</b>
            </p>
            <ul>
              {chosen.notes.map((note) => (
                <li key={note} dir="auto">
                  {note}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {off && !have && (
        <div className="alert">
          <b>This invite is cancelled</b>
          <p>It calls the interview off. Is it to be entered all the same?</p>
          <button type="button" className="quiet-button" onClick={onFill}>
            Fill it in
          </button>
        </div>
      )}
      {have && (
        <div className="alert">
          <b>You have this one</b>
          {off && <p>This invite calls it off.</p>}
          {!off && have.words.length === 0 && <p>The invite says nothing new.</p>}
          {!off && have.words.map((words) => <p key={words}>{words}</p>)}
        </div>
      )}
      {chosen?.link && !off && !have && (
        <KeepLink
          invite={chosen}
          kept={Boolean(mended.link)}
          onKeep={(keep) => verbs.say({ link: keep ? chosen.link : undefined })}
        />
      )}
    </>
  );
}

/** Of the call's address only the provider stays, unless the user wants more. */
function KeepLink(props: { invite: Invite; kept: boolean; onKeep(keep: boolean): void }) {
  const { provider } = props.invite;
  return (
    <label className="keep-link inset">
      <input type="checkbox" checked={props.kept} onChange={(event) => props.onKeep(event.target.checked)} />
      <span>Keep the call’s link{provider && <small> {providerName(provider)}</small>}</span>
    </label>
  );
}
