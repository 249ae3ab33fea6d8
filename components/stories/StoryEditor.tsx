import { storyTitle } from '../../utils/domain/story/story.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Icon } from '../ui/Icon.tsx';
import { CueFields, FollowUpFields } from './AnswerFields.tsx';
import { BeatFields } from './BeatFields.tsx';
import { CompetencyTokens } from './CompetencyTokens.tsx';
import { EditorAlerts } from './EditorAlerts.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { SizeAndPlace, WhenAndReach } from './SizeFields.tsx';
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
        <EditorAlerts {...props} story={story} draft={draft} />
        <form className="scroll edit" onSubmit={(event) => event.preventDefault()}>
          <TextField
            draft={draft}
            name="Headline"
            field="title"
            className="headline"
            focusFirst={draft.stored?.title === ''}
          />
          <TextField draft={draft} name="In one sentence, result first" field="hook" lines={1} />
          <WhenAndReach draft={draft} wide={wide} />
          <CompetencyTokens draft={draft} chosen={story.competencies} />
          <BeatFields draft={draft} story={story} />
          <QuestionFields draft={draft} story={story} />
          <CueFields draft={draft} story={story} />
          <SizeAndPlace draft={draft} wide={wide} />
          <FollowUpFields draft={draft} story={story} />
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

function saveWords(state: SaveState): string {
  if (typeof state === 'object') return 'Not saved';
  return state === 'saved' ? 'Saved' : 'Saving';
}
