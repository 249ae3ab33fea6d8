/** What went wrong with the camera, by the `name` of the error that `getUserMedia` rejects with. */
const PROBLEMS = new Map([
  ['NotAllowedError', 'The browser did not allow the camera. You can go on without it.'],
  ['SecurityError', 'The browser did not allow the camera. You can go on without it.'],
  ['NotFoundError', 'No camera was found. You can go on without it.'],
  ['NotReadableError', 'Another program may be using the camera. Close it and try again.'],
  ['AbortError', 'The camera stopped before it started. Try again.'],
]);

/** One or two sentences for the screen; never empty. */
export function cameraProblem(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return PROBLEMS.get(name) ?? 'The camera did not start. You can go on without it.';
}

/** Turns the camera's light off. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
