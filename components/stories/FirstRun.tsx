import { addStories } from '../../utils/storage/stories.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Bring } from './Bring.tsx';
import { ImportReview } from './ImportReview.tsx';
import { StartingPoints } from './StartingPoints.tsx';
import type { Importing } from './useImport.ts';

/** No story yet: bring what one has, write one, or look around. */
export function FirstRun(props: ViewProps & { importing: Importing; onWrite(): void }) {
  const { importing } = props;
  const lookAround = () =>
    props.attempt(async () => {
      const { sampleStories } = await import('../../utils/domain/story/samples.ts');
      await addStories(sampleStories(Date.now()));
      props.notify({ text: 'Sample stories are here. One click in Stories removes them.' });
    });
  return (
    <>
      <Header title="Sidestory" words="Your stories, beside the call" pages={props.pages} />
      {importing.understood ? (
        <ImportReview {...props} understood={importing.understood} />
      ) : (
        <div className="scroll first">
          <h2 className="big inset">Bring what you have</h2>
          <Bring importing={importing} />
          <div className="stack inset">
            <button type="button" className="wide-button" onClick={props.onWrite}>
              Write the first story
            </button>
            <button type="button" className="wide-button quiet" onClick={() => void lookAround()}>
              Look around with sample stories
            </button>
          </div>
          <StartingPoints {...props} />
          <p className="note">It does not listen, does not answer for you, and makes no network request.</p>
        </div>
      )}
    </>
  );
}
