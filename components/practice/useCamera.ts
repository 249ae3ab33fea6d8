import { useCallback, useEffect, useRef, useState } from 'react';
import { cameraProblem, stopStream } from './camera.ts';

/** The camera as the tile shows it: off (with what went wrong, if something did), asking, or on. */
export type CameraState =
  | { name: 'off'; problem?: string }
  | { name: 'asking' }
  | { name: 'on'; stream: MediaStream };

export interface Camera {
  state: CameraState;
  start: () => void;
  stop: () => void;
}

/** The user's own camera, without sound. It starts only when asked to, and stops with the page. */
export function useCamera(): Camera {
  const [state, setState] = useState<CameraState>({ name: 'off' });
  const held = useRef<MediaStream>(undefined);
  // Counts the requests: an answer that comes after a stop belongs to nobody.
  const request = useRef(0);

  const stop = useCallback(() => {
    request.current += 1;
    if (held.current) stopStream(held.current);
    held.current = undefined;
    setState({ name: 'off' });
  }, []);

  const start = useCallback(async () => {
    request.current += 1;
    const mine = request.current;
    setState({ name: 'asking' });
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: false });
      if (mine !== request.current) return stopStream(stream);
      held.current = stream;
      stream.getVideoTracks()[0]?.addEventListener('ended', () => mine === request.current && stop());
      setState({ name: 'on', stream });
    } catch (error) {
      if (mine === request.current) setState({ name: 'off', problem: cameraProblem(error) });
    }
  }, [stop]);

  useEffect(() => {
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [stop]);

  return { state, start, stop };
}
