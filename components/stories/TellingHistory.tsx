import './telling-history.css';
import { landedWords } from '../../utils/domain/telling/debrief.ts';
import type { Landing } from '../../utils/domain/telling/telling.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { tellingsOf } from '../../utils/storage/tellings-of.ts';
import { useLive } from '../live/useLive.ts';
import { useRedaction } from '../live/useRedaction.ts';
import { Fold } from '../ui/Fold.tsx';

/** Pixels between two landings, and between two steps. */
const STEP = { x: 14, y: 5 } as const;
/** Landings that are drawn; older ones stand in the list. */
const MOST = 12;

/** How often a story was told, to whom, and how it landed. */
export function TellingHistory({ storyId }: { storyId: string }) {
  const times = useLive(
    (db) =>
      db.tellings
        .where('storyId')
        .equals(storyId)
        .filter(({ endedAt }) => endedAt !== null)
        .count(),
    [storyId],
  );
  if (!times) return null;
  return (
    <Fold className="told-times" summary={times === 1 ? 'Told once' : `Told ${times} times`}>
      <Told storyId={storyId} />
    </Fold>
  );
}

function Told({ storyId }: { storyId: string }) {
  const told = useLive((db) => tellingsOf(db, storyId), [storyId]);
  const { text } = useRedaction();
  if (!told) return null;
  const landed = told.flatMap(({ telling }) => telling.landed ?? []).reverse();
  return (
    <>
      {landed.length > 0 && <Trend landed={landed.slice(-MOST)} />}
      <ol className="log">
        {told.map(({ telling, company, round }) => (
          <li key={telling.id}>
            <b dir="auto">{text([company, round].filter(Boolean).join(', ')) || 'A call of no interview'}</b>
            <small>
              {whenWords(telling.startedAt, Date.now())}
              {telling.landed && ` · ${landedWords(telling.landed)}`}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}

/** How a story landed, oldest first, five steps high. */
function Trend({ landed }: { landed: readonly Landing[] }) {
  const points = landed.map((step, place) => ({ x: STEP.x * (place + 0.5), y: STEP.y * (5.5 - step) }));
  const [width, height] = [STEP.x * landed.length, STEP.y * 5];
  return (
    <svg
      className="trend"
      role="img"
      aria-label={`landed ${landed.join(', ')}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="2" />
      ))}
    </svg>
  );
}
