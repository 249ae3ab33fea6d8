const FRAMES = 30;
/** Frames that may wait in the decoder: it must never run dry. */
const WAITING = 4;

let canvas;
let context;
let clip;
let running = false;
let drawn = 0;
let decoder;

addEventListener('message', async ({ data }) => {
  if (data.canvas) {
    canvas = data.canvas;
    context = canvas.getContext('2d');
  } else if (data === 'start') {
    clip ??= await encode();
    start();
    postMessage(null);
  } else {
    running = false;
    decoder.close();
    postMessage(drawn);
  }
});

/** A second of something that moves. */
async function encode() {
  const { width, height } = canvas;
  const chunks = [];
  const encoder = new VideoEncoder({
    output: (chunk) => chunks.push(chunk),
    error: (error) => reportError(error),
  });
  encoder.configure({ codec: 'vp8', width, height, bitrate: 2_500_000, framerate: FRAMES });
  for (let n = 0; n < FRAMES; n += 1) {
    for (let stripe = 0; stripe < 64; stripe += 1) {
      context.fillStyle = `hsl(${(stripe * 37 + n * 12) % 360} 60% 50%)`;
      context.fillRect(((stripe * 97 + n * 23) % width) - 40, (stripe * 61) % height, 160, 90);
    }
    const frame = new VideoFrame(canvas, { timestamp: (n * 1e6) / FRAMES });
    encoder.encode(frame, { keyFrame: n === 0 });
    frame.close();
  }
  await encoder.flush();
  encoder.close();
  return chunks;
}

function start() {
  running = true;
  drawn = 0;
  let next = 0;
  decoder = new VideoDecoder({
    output: (frame) => {
      if (running) {
        context.drawImage(frame, 0, 0);
        drawn += 1;
        feed();
      }
      frame.close();
    },
    error: (error) => reportError(error),
  });
  decoder.configure({ codec: 'vp8' });
  const feed = () => {
    decoder.decode(clip[next]);
    next = (next + 1) % clip.length;
  };
  for (let waiting = 0; waiting < WAITING; waiting += 1) feed();
}
