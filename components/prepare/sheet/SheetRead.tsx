import { isDone } from '../../../utils/domain/interview/checklist-ticks.ts';
import type { Sheet } from '../../../utils/domain/interview/interview.ts';
import type { Story } from '../../../utils/domain/story/story.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { SheetBody, SheetSection } from '../../shared/SheetBody.tsx';
import { SheetFacts } from '../../shared/SheetFacts.tsx';
import { sheetWords } from '../../shared/sheet-lines.ts';
import { ownZone } from '../own-zone.ts';
import type { PartProps } from '../useReadiness.ts';
import { CopyLink } from './CopyLink.tsx';
import { SharingNote } from './SharingNote.tsx';
import { isBlank } from './sheet-texts.ts';

/** The sheet as it is read: nothing but text. */
export function SheetRead(props: PartProps & { sheet: Sheet; stories: readonly Story[] }) {
  const { readiness, sheet, stories } = props;
  const interview = { ...props.interview, sheet };
  const hiding = useRedaction();
  const { ledger, told, set, ticks } = readiness;
  const words = sheetWords(
    { interview, stories, ledger, told, name: set.name, hiding },
    { now: Date.now(), zone: ownZone() },
  );
  const open = interview.before.filter((item) => !isDone(item, ticks));
  return (
    <>
      <div className="sheet-read">
        {isBlank(sheet) && <p className="quiet">Nothing is written here yet.</p>}
        <SheetBody words={words} />
        {(words.when || words.people || words.where || words.link || words.logistics) && (
          <SheetSection title="Where and when">
            <SheetFacts
              words={words}
              besideLink={interview.link && <CopyLink {...props} link={interview.link} />}
            />
          </SheetSection>
        )}
        {open.length > 0 && (
          <SheetSection title="Still open">
            <ul>
              {open.map((item) => (
                <li key={item.id} dir="auto">
                  {hiding.text(item.text)} {ticks[item.id]?.words && <small>{ticks[item.id]?.words}</small>}
                </li>
              ))}
            </ul>
          </SheetSection>
        )}
      </div>
      <SharingNote />
    </>
  );
}
