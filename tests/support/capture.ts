import type { Page } from 'puppeteer-core';

/** Red, green and blue, 0-255 each. */
export type Colour = readonly [number, number, number];

type Sharing = typeof globalThis & {
  shared: HTMLVideoElement;
  pixelsOf: typeof pixelsOf;
  shareOf: typeof shareOf;
};

/** How far a channel of a colour may be off. */
const NEAR = 8;
/** How far the colours of video may shift one: a strong one loses a tenth. */
const SHIFT = 48;
/** The share (0-1) that fills a frame: one that is not as wide as the page has a black edge. */
export const WHOLE = 0.98;
/** Milliseconds. */
const PATIENCE = 8000;

/** A browser with this argument shares the tab whose title has these words, and asks nobody. */
export function shareWithoutAsking(title: string): string {
  return `--auto-select-tab-capture-source-by-title=${title}`;
}

/**
 * The page shares its own tab, as a call does when one picks it, and keeps what the others would see.
 * @returns what the browser says is shared: `browser` is a tab.
 */
export async function shareOwnTab(page: Page): Promise<string | undefined> {
  await page.evaluate(`Object.assign(globalThis, { pixelsOf: ${pixelsOf}, shareOf: ${shareOf} })`);
  return page.evaluate(async () => {
    const wanted = { video: { displaySurface: 'browser' }, selfBrowserSurface: 'include' } as const;
    const stream = await navigator.mediaDevices.getDisplayMedia(wanted);
    const shared = Object.assign(document.createElement('video'), { srcObject: stream, muted: true });
    await shared.play();
    Object.assign(globalThis, { shared });
    return stream.getVideoTracks()[0]?.getSettings().displaySurface;
  });
}

/**
 * Fills the page with a colour and waits for a shared frame of it: such a frame is newer than this call.
 * @returns the colour as the others see it.
 * @throws Error when no such frame comes.
 */
export async function fillPage(page: Page, colour: Colour): Promise<Colour> {
  await page.evaluate((rgb) => {
    const fill = document.querySelector<HTMLElement>('#fill') ?? document.createElement('div');
    fill.id = 'fill';
    fill.style.cssText = `position: fixed; inset: 0; background: rgb(${rgb})`;
    document.body.append(fill);
  }, colour.join());
  const seen = await page.waitForFunction(
    (wanted, near, shift, whole) => {
      const { shared, pixelsOf, shareOf } = globalThis as Sharing;
      const { videoWidth: width, videoHeight: height } = shared;
      const pixels = pixelsOf(shared, width, height);
      const middle = 4 * (width * (height >> 1) + (width >> 1));
      const [red = 0, green = 0, blue = 0] = pixels.subarray(middle);
      const inMiddle = [red, green, blue] as const;
      const isIt = wanted.every((value, channel) => Math.abs(value - inMiddle[channel]!) <= shift);
      return isIt && shareOf(pixels, inMiddle, near) > whole && inMiddle;
    },
    { timeout: PATIENCE, polling: 50 },
    colour,
    NEAR,
    SHIFT,
    WHOLE,
  );
  return (await seen.jsonValue()) as Colour;
}

/** The share (0-1) of each colour in the frame that the others see now. */
export function coloursShared(page: Page, colours: readonly Colour[]): Promise<number[]> {
  return page.evaluate(
    (wanted, near) => {
      const { shared, pixelsOf, shareOf } = globalThis as Sharing;
      const pixels = pixelsOf(shared, shared.videoWidth, shared.videoHeight);
      return wanted.map((colour) => shareOf(pixels, colour, near));
    },
    colours,
    NEAR,
  );
}

/** The share (0-1) of each colour in what a page shows its user. The page that shares does the counting. */
export async function coloursOn(page: Page, sharer: Page, colours: readonly Colour[]): Promise<number[]> {
  const png = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  return sharer.evaluate(
    async (data, wanted, near) => {
      const { pixelsOf, shareOf } = globalThis as Sharing;
      const picture = Object.assign(new Image(), { src: `data:image/png;base64,${data}` });
      await picture.decode();
      const pixels = pixelsOf(picture, picture.naturalWidth, picture.naturalHeight);
      return wanted.map((colour) => shareOf(pixels, colour, near));
    },
    png,
    colours,
    NEAR,
  );
}

// These two run in the page.
function pixelsOf(picture: CanvasImageSource, width: number, height: number): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

function shareOf(pixels: Uint8ClampedArray, colour: Colour, near: number): number {
  let found = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (colour.every((value, channel) => Math.abs(value - pixels[at + channel]!) <= near)) found += 1;
  return (4 * found) / pixels.length;
}
