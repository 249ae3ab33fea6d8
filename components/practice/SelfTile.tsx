import './tile.css';
import { useEffect, useRef } from 'react';
import { PersonPicture } from './PersonPicture.tsx';
import type { Camera } from './useCamera.ts';

/** The user's own tile: a calm picture until they turn their camera on. */
export function SelfTile({ camera, large = false }: { camera: Camera; large?: boolean }) {
  const { state, start, stop } = camera;
  const problem = state.name === 'off' ? state.problem : undefined;
  return (
    <section className={large ? 'self self-large' : 'self'} aria-label="You">
      <div className="self-picture">
        {state.name === 'on' ? <Video stream={state.stream} /> : <PersonPicture />}
        <span className="name">You</span>
      </div>
      <button
        type="button"
        className="small-button"
        aria-disabled={state.name === 'asking'}
        onClick={state.name === 'on' ? stop : state.name === 'off' ? start : undefined}
      >
        {state.name === 'on'
          ? 'Stop my camera'
          : state.name === 'asking'
            ? 'Waiting for the browser'
            : 'Use my camera'}
      </button>
      <p className="problem" role="status">
        {problem}
      </p>
    </section>
  );
}

function Video({ stream }: { stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return <video ref={video} autoPlay playsInline muted aria-label="Your camera" />;
}
