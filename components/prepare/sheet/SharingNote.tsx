import { Fragment } from 'react';
import { ALLOWED_WORDS, COVER_WORDS, SHARING } from '../../../utils/domain/interview/sharing.ts';
import { Fold } from '../../ui/Fold.tsx';

/** What others see of this panel when the screen is shared. */
export function SharingNote() {
  return (
    <Fold className="inset sharing" summary="What will others see if I share my screen?">
      <dl>
        {SHARING.map(({ id, shared, seen }) => (
          <Fragment key={id}>
            <dt>{shared}</dt>
            <dd>{seen}</dd>
          </Fragment>
        ))}
      </dl>
      <p>{COVER_WORDS}</p>
      <p>{ALLOWED_WORDS}</p>
    </Fold>
  );
}
