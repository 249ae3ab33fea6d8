import { CALL_SITES, type CallProvider, providerName } from '../../../utils/domain/call/call-sites.ts';
import { KINDS } from '../../../utils/domain/interview/kind.ts';
import { useSettings } from '../../live/useSettings.ts';
import { SelectField } from '../../ui/SelectField.tsx';
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
        <SelectField
          label="Level"
          choices={rungsFor(value.level, ladder)}
          value={value.level}
          onPick={(level) => level && onChange({ level })}
        />
        <label className="field">
          Round
          <input {...text('round')} placeholder="Round 2" />
        </label>
      </div>
      <WhenFields value={value} onChange={onChange} />
      <div className="pair even">
        <SelectField
          label="Kind"
          none="Not said"
          choices={KINDS}
          value={value.kind}
          onPick={(kind) => onChange({ kind })}
        />
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
      <SelectField
        label="Call"
        none="Not said"
        choices={sitesFor(value.provider)}
        value={value.provider}
        onPick={(provider) => onChange({ provider })}
      />
      {value.link !== undefined && <LinkField link={value.link} onChange={(link) => onChange({ link })} />}
    </form>
  );
}

/** The sites to choose from, with the one that holds although it is in no row of the table. */
function sitesFor(held: Facts['provider']): { id: CallProvider; name: string }[] {
  const name = CALL_SITES.some(({ id }) => id === held) ? '' : providerName(held);
  return held && name ? [{ id: held, name }, ...CALL_SITES] : [...CALL_SITES];
}

/** Whole minutes, up to a day; undefined for what is none. */
function minutesOf(text: string): number | undefined {
  const minutes = Math.round(Number(text));
  return minutes >= 1 ? Math.min(minutes, MOST_MINUTES) : undefined;
}
