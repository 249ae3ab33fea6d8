/** Two people on screen for each core: their video is decoded and drawn as fast as it can be. One leaves a core idle at times. */
const PEOPLE = 2 * navigator.hardwareConcurrency;

const source = await (await fetch('busy-worker.js')).text();
const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));

const workers = Array.from({ length: PEOPLE }, () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
  document.body.append(canvas);
  const offscreen = canvas.transferControlToOffscreen();
  const worker = new Worker(address, { type: 'module' });
  worker.postMessage({ canvas: offscreen }, [offscreen]);
  return worker;
});

/** Each worker's answer to a message. */
function tell(message) {
  return Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message: words }) => reject(new Error(words));
          worker.postMessage(message);
        }),
    ),
  );
}

globalThis.busy = {
  start: () => tell('start'),
  /** How many frames were drawn since the start. */
  stop: async () => (await tell('stop')).reduce((sum, drawn) => sum + drawn, 0),
};
