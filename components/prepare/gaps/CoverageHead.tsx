import type { Level } from '../../../utils/domain/interview/level.ts';
import { REACHES, type Reach } from '../../../utils/domain/story/scope.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';

const SHORT = {
  task: 'own',
  team: 'team',
  teams: 'teams',
  org: 'org',
  company: 'comp.',
} as const satisfies Record<Reach, string>;

/** How far stories reach, in a few letters each; said in full, and with what the level expects. */
export function CoverageHead({ level }: { level: Level }) {
  const expected = `, the least that ${inSentence(level.name) || 'this role'} expects`;
  return (
    <thead>
      <tr>
        <td />
        {REACHES.map(({ id, words }) => (
          <th key={id} scope="col" data-level={id === level.expects || undefined}>
            <span aria-hidden="true">
              <abbr title={words}>{SHORT[id]}</abbr>
            </span>
            <span className="unseen">
              {words}
              {id === level.expects && expected}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
