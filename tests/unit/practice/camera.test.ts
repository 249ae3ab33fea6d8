import { expect, test } from 'vitest';
import { cameraProblem, stopStream } from '../../../components/practice/camera.ts';

test.each([
  ['NotAllowedError', /not allow/],
  ['NotFoundError', /No camera/],
  ['NotReadableError', /Another program/],
  ['SomethingNewError', /did not start/],
])('%s is said in words', (name, words) => {
  expect(cameraProblem(new DOMException('', name))).toMatch(words);
});

test('a browser without cameras throws something else, and that has words too', () => {
  expect(cameraProblem(new TypeError('mediaDevices is undefined'))).toMatch(/did not start/);
  expect(cameraProblem(undefined)).toMatch(/did not start/);
});

test('stopping a stream stops every track', () => {
  const stopped: string[] = [];
  const track = (id: string) => ({ stop: () => stopped.push(id) });
  stopStream({ getTracks: () => [track('a'), track('b')] } as unknown as MediaStream);
  expect(stopped).toEqual(['a', 'b']);
});
