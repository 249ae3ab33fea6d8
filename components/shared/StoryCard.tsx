import { Fragment, type ReactNode } from 'react';
import { BEATS, type Story, storyTitle } from '../../utils/domain/story/story.ts';
import { Bold } from './Bold.tsx';
import { hue } from './hue.ts';
import { ScopeBars } from './ScopeBars.tsx';

type CardStory = Pick<Story, 'title' | 'hook' | 'beats' | 'scope' | 'when' | 'competencies'>;

/** The cue card: the same in the call and beside the editor. Beats keep their places, so that the eye learns them. */
export function StoryCard(props: {
  story: CardStory;
  note?: string;
  children?: ReactNode;
  detail?: boolean;
}) {
  const { story } = props;
  return (
    <article className="card" style={hue(story.competencies[0])}>
      <h2 dir="auto">{storyTitle(story)}</h2>
      {story.hook && (
        <p className="hook" dir="auto">
          <Bold text={story.hook} />
        </p>
      )}
      <p className="meta">
        <ScopeBars reach={story.scope.reach} words />
        {[story.when, props.note].filter(Boolean).map((part) => ` · ${part}`)}
      </p>
      <dl className="beats">
        {BEATS.map((beat) => {
          const { cues, detail } = story.beats[beat.id];
          const lines = props.detail && detail ? [detail] : cues.length ? cues : detail ? [detail] : [];
          if (!lines.length) return null;
          return (
            <Fragment key={beat.id}>
              <dt>
                <abbr title={beat.name}>{beat.letter}</abbr>
              </dt>
              <dd>
                {lines.map((line, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line may stand there twice, and has no state.
                  <p key={place} dir="auto">
                    <Bold text={line} />
                  </p>
                ))}
              </dd>
            </Fragment>
          );
        })}
      </dl>
      {props.children}
    </article>
  );
}
