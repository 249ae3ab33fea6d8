import { FOLLOW_UPS } from '../../utils/domain/story/follow-ups.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useKnowledge } from '../live/useKnowledge.ts';
import { Fold } from '../ui/Fold.tsx';
import { TextField } from './TextField.tsx';
import type { StoryDraft } from './useStoryDraft.ts';

type Props = { draft: StoryDraft; story: Story };

/** A short line for each thing that a strong answer shows, for the competencies of the story. */
export function CueFields({ draft, story }: Props) {
  const knowledge = useKnowledge();
  const set = useCompetencies();
  const all = knowledge ? story.competencies.flatMap((id) => knowledge.knowledgeOf(id, set).cues) : [];
  // An own competency may show those of the built-in one that it is like.
  const cues = [...new Map(all.map((cue) => [cue.id, cue])).values()];
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
    <Fold
      summary={
        <>
          {props.name}{' '}
          <small>
            {answered.length} of {lines.length}
          </small>
        </>
      }
    >
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
    </Fold>
  );
}
