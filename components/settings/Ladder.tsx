import { withLevel, withLevelChanged } from '../../utils/domain/interview/ladder.ts';
import { LEVELS, type Level } from '../../utils/domain/interview/level.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { REACHES, type Reach } from '../../utils/domain/story/scope.ts';
import { changeSettings } from '../../utils/storage/settings.ts';
import type { ViewProps } from '../shared/screen.ts';
import { AddLine } from '../ui/AddLine.tsx';
import { Fold } from '../ui/Fold.tsx';
import { RemoveButton } from '../ui/Line.tsx';
import { MoveButtons } from '../ui/MoveButtons.tsx';
import { movedIn } from '../ui/moved-in.ts';
import { useTyped } from '../ui/useTyped.ts';

type Props = Pick<ViewProps, 'attempt' | 'notify'> & { settings: Settings };

/** The user's own ladder of roles: what a company calls them, and the scope that each is asked for. */
export function Ladder({ settings, attempt, notify }: Props) {
  const { ladder } = settings;
  const put = (change: (now: readonly Level[]) => readonly Level[]) =>
    attempt(() => changeSettings((now) => ({ ladder: [...change(now.ladder)] })));
  const remove = (level: Level, place: number) => {
    void put((now) => now.filter(({ id }) => id !== level.id));
    notify({
      text: `Removed: ${level.name}. Interviews that name it keep it, and expect a team.`,
      undo: () => put((now) => now.toSpliced(place, 0, level)),
    });
  };
  const dropOwn = async () => {
    const before = await put(() => []);
    notify({ text: 'The built-in ladder is used again.', undo: () => put(() => before?.ladder ?? []) });
  };
  return (
    <Fold summary={ladder.length ? 'Your own ladder' : 'A ladder of your own'}>
      {ladder.length === 0 ? (
        <button
          type="button"
          className="wide-button"
          onClick={() => void put((now) => (now.length ? now : LEVELS))}
        >
          Begin with the built-in one
        </button>
      ) : (
        <div className="lines">
          <ol>
            {ladder.map((level, place) => (
              <li key={level.id} className="line rung">
                <Rung
                  level={level}
                  onChange={(patch) => void put((now) => withLevelChanged(now, level.id, patch))}
                />
                <span className="moves">
                  <MoveButtons
                    name={level.name}
                    place={place}
                    of={ladder.length}
                    onMove={(to) => void put((now) => movedIn(now, place, to))}
                  />
                  <RemoveButton name={level.name} onRemove={() => remove(level, place)} />
                </span>
              </li>
            ))}
          </ol>
          <AddLine
            label="Another level"
            onAdd={(name) => {
              void put((now) => withLevel(now, name));
              return true;
            }}
          />
          <button type="button" className="link" onClick={() => void dropOwn()}>
            Use the built-in ladder
          </button>
        </div>
      )}
    </Fold>
  );
}

function Rung({ level, onChange }: { level: Level; onChange(patch: Partial<Level>): void }) {
  const typed = useTyped(level.name, (name) => onChange({ name }));
  return (
    <span className="typed">
      <input
        aria-label={`Name of ${level.name}`}
        dir="auto"
        value={typed.value}
        onChange={(event) => typed.onType(event.target.value)}
        onFocus={typed.onFocus}
        onBlur={typed.onBlur}
      />
      <select
        aria-label={`${level.name} expects`}
        value={level.expects}
        onChange={(event) => onChange({ expects: event.target.value as Reach })}
      >
        {REACHES.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
