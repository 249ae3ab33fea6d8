import type { ViewProps } from '../shared/screen.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Bring } from './Bring.tsx';
import { ImportReview } from './ImportReview.tsx';
import type { Importing } from './useImport.ts';

/** The same import as in the first run, for someone who has stories already, and for what was dropped. */
export function BringMore(props: ViewProps & { importing: Importing; onClose(): void }) {
  const { importing } = props;
  return (
    <Dialog title="Bring in more" wide={props.wide && importing.understood !== null} onClose={props.onClose}>
      {importing.understood ? (
        <ImportReview {...props} understood={importing.understood} onDone={props.onClose} />
      ) : (
        <Bring importing={importing} />
      )}
      {/* What was pasted and corrected is there again the next time. */}
      <button type="button" className="wide-button quiet" onClick={props.onClose}>
        Close
      </button>
    </Dialog>
  );
}
