import { CALL_SITES, type CallProvider, providerName } from '../../../utils/domain/call/call-sites.ts';
import { KINDS, type KindId } from '../../../utils/domain/interview/kind.ts';
import { useSettings } from '../../live/useSettings.ts';
import { type Facts, rungsFor } from './interview-values.ts';
import { LinkField } from './LinkField.tsx';
import { WhenFields } from './WhenFields.tsx';

/** A day, in minutes. */
const MOST_MINUTES = 24 * 60;

type TextId = 'company' | 'role' | 'round' | 'people';

interface Props {
  value: Facts;
  onChange(patch: Partial<Facts>): void;
  /** A field was left. */
  onLeave?(): void;
}

/** What an interview is, while it is entered and when it is kept. */
export function InterviewFields({ value, onChange, onLeave }: Props) {
  const { ladder } = useSettings();
  const text = (id: TextId) => ({
    dir: 'auto' as const,
    value: value[id],
    onChange: (event: { target: { value: string } }) => onChange({ [id]: event.target.value }),
  });
  const sites: CallProvider[] = CALL_SITES.map(({ id }) => id);
  const providers = value.provider && !sites.includes(value.provider) ? [value.provider, ...sites] : sites;
  return (
    <form className="edit" onSubmit={(event) => event.preventDefault()} onBlur={onLeave}>
      <div className="pair even">
        <label className="field">
          Company
          <input {...text('company')} />
        </label>
        <label className="field">
          Role
          <input {...text('role')} />
        </label>
      </div>
      <div className="pair even">
        <label className="field">
          Level
          <select value={value.level} onChange={(event) => onChange({ level: event.target.value })}>
            {rungsFor(value.level, ladder).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          Round
          <input {...text('round')} placeholder="Round 2" />
        </label>
      </div>
      <WhenFields value={value} onChange={onChange} />
      <div className="pair even">
        <label className="field">
          Kind
          <select
            value={value.kind ?? ''}
            onChange={(event) => onChange({ kind: (event.target.value || undefined) as KindId | undefined })}
          >
            <option value="">Not said</option>
            {KINDS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          Minutes
          <input
            type="number"
            min={1}
            max={MOST_MINUTES}
            value={value.minutes ?? ''}
            onChange={(event) => onChange({ minutes: minutesOf(event.target.value) })}
          />
        </label>
      </div>
      <label className="field">
        Who asks
        <input {...text('people')} />
      </label>
      <label className="field">
        Call
        <select
          value={value.provider ?? ''}
          onChange={(event) =>
            onChange({ provider: (event.target.value || undefined) as CallProvider | undefined })
          }
        >
          <option value="">Not said</option>
          {providers.map((id) => (
            <option key={id} value={id}>
              {providerName(id)}
            </option>
          ))}
        </select>
      </label>
      {value.link !== undefined && <LinkField link={value.link} onChange={(link) => onChange({ link })} />}
    </form>
  );
}

/** Whole minutes, up to a day; undefined for what is none. */
function minutesOf(text: string): number | undefined {
  const minutes = Math.round(Number(text));
  return minutes >= 1 ? Math.min(minutes, MOST_MINUTES) : undefined;
}
