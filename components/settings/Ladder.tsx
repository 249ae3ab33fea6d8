import {
  withLevel,
  withLevelChanged,
  withLevelMoved,
  withoutLevels,
} from '../../utils/domain/interview/ladder.ts';
import { LEVELS, type Level } from '../../utils/domain/interview/level.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { REACHES, type Reach } from '../../utils/domain/story/scope.ts';
import { database } from '../../utils/storage/database.ts';
import { levelsInUse } from '../../utils/storage/interviews.ts';
import { changeSettings } from '../../utils/storage/settings.ts';
import type { ViewProps } from '../shared/screen.ts';
import { AddLine } from '../ui/AddLine.tsx';
import { Fold } from '../ui/Fold.tsx';
import { RemoveButton } from '../ui/Line.tsx';
import { MoveButtons } from '../ui/MoveButtons.tsx';
import { useTyped } from '../ui/useTyped.ts';

type Props = Pick<ViewProps, 'attempt' | 'notify'> & { settings: Settings };

/** The user's own ladder of roles: what a company calls them, and the scope that each is asked for. */
export function Ladder({ settings, attempt, notify }: Props) {
  const ladder = settings.ladder.filter(({ gone }) => !gone);
  const put = (change: (now: readonly Level[]) => readonly Level[]) =>
    attempt(() => changeSettings((now) => ({ ladder: [...change(now.ladder)] })));
  const takeOut = async (leaving: (level: Level) => boolean, text: string) => {
    const used = await levelsInUse(await database());
    const before = await put((now) => withoutLevels(now, leaving, used));
    if (before) notify({ text, undo: () => put(() => before.ladder) });
  };
  return (
    <Fold summary={ladder.length ? 'Your own ladder' : 'A ladder of your own'}>
      {ladder.length === 0 ? (
        <button
          type="button"
          className="wide-button"
          onClick={() =>
            void put((now) => [...LEVELS, ...now.filter(({ id }) => !LEVELS.some((l) => l.id === id))])
          }
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
                    onMove={(to) => void put((now) => withLevelMoved(now, level.id, to))}
                  />
                  <RemoveButton
                    name={level.name}
                    onRemove={() =>
                      void takeOut(
                        ({ id }) => id === level.id,
                        `Removed: ${level.name}. Interviews that name it keep it.`,
                      )
                    }
                  />
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
          <button
            type="button"
            className="link"
            onClick={() =>
              void takeOut(
                () => true,
                'The built-in ladder is used again. Interviews keep the levels they have.',
              )
            }
          >
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
