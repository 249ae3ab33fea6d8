import { FOLLOW_UPS } from '../../utils/domain/story/follow-ups.ts';
import { REACHES } from '../../utils/domain/story/scope.ts';
import { type Story, storyTitle } from '../../utils/domain/story/story.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Icon } from '../ui/Icon.tsx';
import { BeatFields } from './BeatFields.tsx';
import { CompetencyTokens } from './CompetencyTokens.tsx';
import { StorySide } from './StorySide.tsx';
import { storyMenu } from './story-menu.ts';
import { TextField } from './TextField.tsx';
import { type SaveState, useStoryDraft } from './useStoryDraft.ts';

/** One story, in every field. On the desk its card and what would make it stronger stand beside it. */
export function StoryEditor(props: ViewProps & { id: string }) {
  const { id, go, wide } = props;
  const draft = useStoryDraft(id);
  const { story } = draft;
  const close = () => go({ openStory: null });
  if (story === undefined) return null;
  if (story === null)
    return (
      <section className="column">
        <Header
          title="This story is gone"
          words="It was removed in another window"
          onBack={close}
          pages={props.pages}
        />
      </section>
    );
  const field = (name: string, rest: Omit<Parameters<typeof TextField>[0], 'draft' | 'name'>) => (
    <TextField draft={draft} name={name} {...rest} />
  );
  return (
    <>
      <section className="column" aria-label={storyTitle(story)}>
        <Header
          title={storyTitle(story)}
          words={saveWords(draft.state)}
          {...(!wide && { onBack: close })}
          pages={props.pages}
          menu={storyMenu(story, props)}
        >
          <button
            type="button"
            className="icon"
            aria-pressed={story.pinned}
            aria-label="Pinned"
            title={story.pinned ? 'Pinned: always among your examples' : 'Pin: always among your examples'}
            onClick={() => draft.put('pinned', story.pinned ? '' : 'yes')}
          >
            <Icon name="pin" filled={story.pinned} />
          </button>
        </Header>
        {typeof draft.state === 'object' && (
          <p className="offer" role="alert">
            <span>Not saved. {draft.state.problem}</span>
            <button type="button" className="link" onClick={draft.retry}>
              Try again
            </button>
          </p>
        )}
        <form className="scroll edit" onSubmit={(event) => event.preventDefault()}>
          {field('Headline', {
            field: 'title',
            className: 'headline',
            focusFirst: draft.stored?.title === '',
          })}
          {field('In one sentence, result first', { field: 'hook' })}
          <div className="pair">
            {field('When', { field: 'when', prompt: '2024' })}
            <Reach draft={draft} />
          </div>
          <CompetencyTokens draft={draft} chosen={story.competencies} />
          <BeatFields draft={draft} story={story} />
          <details>
            <summary>How big it was, and where</summary>
            <div className="pair four">
              {field('People', { field: 'people' })}
              {field('Teams', { field: 'teams' })}
              {field('Months', { field: 'months' })}
              {field('Users', { field: 'users' })}
            </div>
            {field('At stake', { field: 'money', prompt: '$3M a year' })}
            <div className="pair even">
              {field('Your role', { field: 'role' })}
              {field('Employer', { field: 'employer' })}
            </div>
            {field('Tags, with commas', { field: 'tags' })}
          </details>
          <details>
            <summary>
              If they ask <small>{answered(story)}</small>
            </summary>
            {FOLLOW_UPS.map((followUp) => (
              <TextField
                key={followUp.id}
                draft={draft}
                field={`answers.${followUp.id}`}
                name={followUp.label}
                prompt={followUp.question}
                lines={1}
              />
            ))}
          </details>
          {!wide && <StorySide story={story} />}
        </form>
      </section>
      {wide && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it holds nothing else to scroll it by.
        <aside className="column side" aria-label="The card" tabIndex={0}>
          <StorySide story={story} />
        </aside>
      )}
    </>
  );
}

function Reach({ draft }: { draft: ReturnType<typeof useStoryDraft> }) {
  return (
    <label className="field">
      Scope
      <select value={draft.text('reach')} onChange={(event) => draft.put('reach', event.target.value)}>
        {REACHES.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function answered(story: Story): string {
  return `${FOLLOW_UPS.filter(({ id }) => story.answers[id]).length} of ${FOLLOW_UPS.length}`;
}

function saveWords(state: SaveState): string {
  if (typeof state === 'object') return 'Not saved';
  return state === 'saved' ? 'Saved' : 'Saving';
}
