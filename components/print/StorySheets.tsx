import type { Story } from '../../utils/domain/story/story.ts';
import { CardSheets } from './CardSheets.tsx';
import { IndexSheet } from './IndexSheet.tsx';
import type { FormId } from './print-query.ts';

/** The chosen stories on paper; what was changed or hidden is measured anew. */
export function StorySheets({
  stories,
  hidden,
  form,
}: {
  stories: readonly Story[];
  hidden: boolean;
  form: FormId;
}) {
  if (!stories.length) return <p>There is no such story. Choose others above.</p>;
  const version = [hidden, ...stories.map(({ id, rev }) => `${id} ${rev}`)].join();
  const today = new Date().toLocaleDateString(undefined, { dateStyle: 'long' });
  return form === 'cards' ? (
    <CardSheets key={version} stories={stories} />
  ) : (
    <IndexSheet key={version} stories={stories} today={today} />
  );
}
