import { FOLLOW_UPS } from '../../utils/domain/story/follow-ups.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { useKnowledge } from '../live/useKnowledge.ts';
import { TextField } from './TextField.tsx';
import type { StoryDraft } from './useStoryDraft.ts';

type Props = { draft: StoryDraft; story: Story };

/** A short line for each thing that a strong answer shows, for the competencies of the story. */
export function CueFields({ draft, story }: Props) {
  const knowledge = useKnowledge();
  const cues = knowledge ? story.competencies.flatMap((id) => knowledge.BANK[id].cues) : [];
  if (!cues.length) return null;
  return (
    <Answers
      draft={draft}
      story={story}
      name="What a strong answer shows"
      lines={cues.map(({ id, text }) => ({ id, name: text }))}
    />
  );
}

/** A short answer for each thing that they may ask next. */
export function FollowUpFields({ draft, story }: Props) {
  return (
    <Answers
      draft={draft}
      story={story}
      name="If they ask"
      lines={FOLLOW_UPS.map(({ id, label, question }) => ({ id, name: label, prompt: question }))}
    />
  );
}

function Answers(props: Props & { name: string; lines: { id: string; name: string; prompt?: string }[] }) {
  const { draft, story, lines } = props;
  const answered = lines.filter(({ id }) => story.answers[id]);
  return (
    <details>
      <summary>
        {props.name}{' '}
        <small>
          {answered.length} of {lines.length}
        </small>
      </summary>
      {lines.map(({ id, ...line }) => (
        <TextField
          key={id}
          draft={draft}
          field={`answers.${id}`}
          aside={story.answers[id] ? '✓' : undefined}
          lines={1}
          {...line}
        />
      ))}
    </details>
  );
}
