import { useEffect, useState, useSyncExternalStore } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import { onStorageState, storageState } from '../../utils/storage/database.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { readChosen } from '../live/chosen-stories.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useLive } from '../live/useLive.ts';
import { redactionFor } from '../live/useRedaction.ts';
import { sheetWords } from '../shared/sheet-lines.ts';
import { PrintBar } from './PrintBar.tsx';
import { type PrintQuery, readPrintQuery, writePrintQuery } from './print-query.ts';
import { readInterviewChoices, readSheet } from './read-sheet.ts';
import { SheetPage } from './SheetPage.tsx';
import { StorySheets } from './StorySheets.tsx';

/** Stories, or the sheet of an interview, as they will stand on paper, under a bar that is not printed. */
export function PrintPage() {
  const [query, setQuery] = useState(() => readPrintQuery(location.search));
  const storage = useSyncExternalStore(onStorageState, storageState);
  const interviews = useLive((db) => readInterviewChoices(db, Date.now()), []);
  const interview = query.interview ?? interviews?.[0]?.id;
  const stories = useStoriesToPrint(query);
  const sheet = useSheetToPrint(query.form === 'sheet' ? interview : undefined);
  useEffect(() => history.replaceState(null, '', writePrintQuery(query)), [query]);
  const isSheet = query.form === 'sheet';
  const hidden = (isSheet ? sheet?.on : stories?.on) ?? false;
  const amount = isSheet
    ? sheet?.words && 'One page.'
    : stories && `${counted(stories.stories.length, 'story')}.`;
  return (
    <>
      <PrintBar
        query={{ ...query, interview }}
        onChange={setQuery}
        interviews={interviews ?? []}
        ready={isSheet ? Boolean(sheet?.words) : Boolean(stories?.stories.length)}
        words={[amount, hidden && 'Confidential words are hidden.'].filter(Boolean).join(' ')}
      />
      <main>
        {storage.kind === 'failed' && <p role="alert">{storage.words}</p>}
        {isSheet && interviews?.length === 0 && <p>There is no interview yet.</p>}
        {isSheet && sheet && !sheet.words && <p>There is no such interview. Choose another above.</p>}
        {isSheet && sheet?.words && <SheetPage key={JSON.stringify(sheet.words)} words={sheet.words} />}
        {!isSheet && stories && (
          <StorySheets stories={stories.stories} hidden={stories.on} form={query.form} />
        )}
      </main>
    </>
  );
}

/** Stories and words come together: nothing confidential is drawn while the words are not known. */
function useStoriesToPrint({ what, ids }: PrintQuery) {
  return useLive(
    async (db) => {
      const [stories, settings] = await Promise.all([readChosen(db, what, ids), readSettings(db)]);
      const { on, story } = redactionFor(settings);
      return { on, stories: stories.map(story) };
    },
    [what, ids],
  );
}

/** The same for the sheet of an interview; its words are null where there is none. */
function useSheetToPrint(id: string | undefined) {
  const { name } = useCompetencies();
  const known = useLive(async (db) => (id === undefined ? undefined : readSheet(db, id)), [id]);
  if (!known) return undefined;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const reader = { now: Date.now(), zone, paper: true };
  return { on: known.on, words: known.source && sheetWords({ ...known.source, name }, reader) };
}
