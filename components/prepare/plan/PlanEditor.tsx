import type { PartProps } from '../useReadiness.ts';
import { PlanAlso } from './PlanAlso.tsx';
import { PlanGroup } from './PlanGroup.tsx';
import { ROW_KEY_WORDS } from './plan-keys.ts';
import { usePlanPart } from './usePlanPart.ts';

/** The examples for this call: for each competency in focus a first and a second story, and what else is meant to be told. */
export function PlanEditor(props: PartProps) {
  const { readiness } = props;
  const part = usePlanPart(props);
  const { plan, verbs, groups } = part;
  const hasStories = readiness.rows.length > 0;
  return (
    <div ref={verbs.box} className="plan-part">
      <div className="plan-head">
        <h2 className="sub">
          Your examples for this call <small>{part.count}</small>
        </h2>
        {hasStories && groups.length > 0 && (
          <button type="button" className="link" onClick={verbs.propose}>
            {plan.length ? 'Propose again' : 'Propose'}
          </button>
        )}
      </div>
      {plan.length === 0 && !(hasStories && groups.length > 0) && (
        <p className="hint inset">None chosen yet.</p>
      )}
      {plan.length > 0 && <p className="hint inset plan-keys">{ROW_KEY_WORDS}</p>}
      {(hasStories || plan.length > 0) &&
        groups.map((competency) => <PlanGroup key={competency} {...{ part, competency }} />)}
      <PlanAlso part={part} />
      <p className="unseen" role="status">
        {verbs.status}
      </p>
    </div>
  );
}
