import type { Notice } from './screen.ts';

/** The last thing that happened, and its undo. It stays until the next one or until it is closed: nothing is timed. */
export function NoticeBar(props: {
  notice: Notice | null;
  onUndo(undo: NonNullable<Notice['undo']>): void;
  onDone(): void;
}) {
  const { notice, onDone } = props;
  const undo = notice?.undo;
  return (
    <div className="notices">
      <div className="notice" role="status">
        {notice && (
          <>
            <span>{notice.text}</span>
            {undo && (
              <button type="button" className="link" onClick={() => props.onUndo(undo)}>
                Undo
              </button>
            )}
            <button type="button" className="link" onClick={onDone}>
              Close
            </button>
          </>
        )}
      </div>
    </div>
  );
}
