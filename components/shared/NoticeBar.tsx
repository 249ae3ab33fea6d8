import type { Notice } from './screen.ts';

/** The last thing that happened, and its undo. It stays until the next one or until it is closed: nothing is timed. */
export function NoticeBar({ notice, onDone }: { notice: Notice | null; onDone(): void }) {
  return (
    <div className="notices">
      <div className="notice" role="status">
        {notice && (
          <>
            <span>{notice.text}</span>
            {notice.undo && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  void notice.undo?.();
                  onDone();
                }}
              >
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
