import { useState } from 'react';
import { type Story, storyTitle } from '../../utils/domain/story/story.ts';
import { removeUnwritten } from '../../utils/storage/unwritten-story.ts';
import { versionsOf } from '../../utils/storage/versions.ts';
import { useLive } from '../live/useLive.ts';
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
import { type SaveState, type StoryDraft, useStoryDraft } from './useStoryDraft.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

/** One story, in every field. On the desk its card and what would make it stronger stand beside it. */
export function StoryEditor(props: ViewProps & { id: string }) {
  const { id, go, attempt, wide } = props;
  const draft = useStoryDraft(id);
  const { story } = draft;
  const versions = useLive((db) => versionsOf(db, id).count(), [id]);
  const [showing, setShowing] = useState(false);
  const close = () => {
    const { storyFrom } = props.screen;
    go({ openStory: null, storyFrom: null, ...(storyFrom && { view: storyFrom }) });
    // The list does this for a story that it is come back to from.
    if (storyFrom) void attempt(() => removeUnwritten(id));
  };
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
          words={[saveWords(draft.state), versionWords(versions)].filter(Boolean).join(' · ')}
          {...(!wide && { onBack: close })}
          pages={props.pages}
          menu={[
            { name: 'Versions', onPick: () => setShowing(true) },
            ...storyMenu(story, { ...props, go: close }),
          ]}
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
        {showing && <VersionsDialog {...props} story={story} onClose={() => setShowing(false)} />}
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
          <CompetencyTokens put={draft.put} stored={draft.stored} chosen={story.competencies} />
          <BeatFields draft={draft} story={story} />
          <QuestionFields put={draft.put} stored={draft.stored} said={story.questions} />
          <CueFields draft={draft} story={story} />
          <SizeAndPlace draft={draft} wide={wide} />
          <FollowUpFields draft={draft} story={story} />
          <NotesField draft={draft} story={story} />
          {!wide && <StorySide put={draft.put} story={story} />}
        </form>
      </section>
      {wide && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it holds nothing else to scroll it by.
        <aside className="column side" aria-label="The card" tabIndex={0}>
          <StorySide put={draft.put} story={story} />
        </aside>
      )}
    </>
  );
}

function NotesField({ draft, story }: { draft: StoryDraft; story: Story }) {
  return (
    <details>
      <summary>
        Notes <small>{story.notes ? 'never on a card' : ''}</small>
      </summary>
      <TextField draft={draft} name="Notes, never on a card" field="notes" lines={3} />
    </details>
  );
}

function versionWords(count: number | undefined): string {
  if (!count) return '';
  return count === 1 ? '1 version' : `${count} versions`;
}

function saveWords(state: SaveState): string {
  if (typeof state === 'object') return 'Not saved';
  return state === 'saved' ? 'Saved' : 'Saving';
}
