import type { ViewProps } from '../shared/screen.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Bring } from './Bring.tsx';
import { ImportReview } from './ImportReview.tsx';
import { useImport } from './useImport.ts';

/** The same import as in the first run, for someone who has stories already. */
export function BringMore(props: ViewProps & { onClose(): void }) {
  const importing = useImport();
  return (
    <Dialog title="Bring in more" onClose={props.onClose}>
      {importing.understood ? (
        <ImportReview
          {...props}
          understood={importing.understood}
          importing={importing}
          onDone={props.onClose}
        />
      ) : (
        <>
          <Bring importing={importing} />
          <button type="button" className="wide-button quiet" onClick={props.onClose}>
            Close
          </button>
        </>
      )}
    </Dialog>
  );
}
