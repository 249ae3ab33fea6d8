/**
 * What is drawn wrong on the page as it stands, one line each: something wider than the window, text that is cut,
 * things that lie on each other. It runs in the page, so it must not use anything from outside.
 */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const top = document.querySelector('dialog[open]') ?? document.querySelector(':popover-open');
  const root = top ?? document.body;
  const CONTROLS = 'button, a[href], input, select, textarea, summary';
  const styleOf = (it: Element) => getComputedStyle(it);
  const call = (it: Element, text = it.textContent || it.getAttribute('aria-label')) =>
    `${it.tagName.toLowerCase()}.${it.className} “${(text ?? '').trim().slice(0, 24)}”`;

  // A strip that scrolls sideways by design.
  const inStrip = (it: Element) => it.closest('.chips') !== null;
  // For screen readers only.
  const isUnseen = (it: Element) => {
    for (let at: Element | null = it; at; at = at.parentElement) {
      if (styleOf(at).clipPath.startsWith('inset(50%')) return true;
    }
    return false;
  };
  const isShown = (it: Element) =>
    it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isUnseen(it);
  const around = (it: Element): Element[] => {
    const all: Element[] = [];
    for (let at: Element | null = it; at && at !== document.body && at !== top; at = at.parentElement) {
      if (at !== it) all.push(at);
      if (styleOf(at).position === 'fixed') break;
    }
    return all;
  };
  const clip = (rect: DOMRect, by: Element[]): DOMRect => {
    let { left, right, top: up, bottom } = rect;
    for (const it of by) {
      const { overflowX, overflowY } = styleOf(it);
      const box = it.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== 'visible') [up, bottom] = [Math.max(up, box.top), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, up, Math.max(0, right - left), Math.max(0, bottom - up));
  };
  const hasEllipsis = (it: Element) => styleOf(it).textOverflow === 'ellipsis';

  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  }
  for (const it of root.querySelectorAll('*')) {
    const { overflowX } = styleOf(it);
    const scrolls = overflowX === 'auto' || overflowX === 'scroll' || overflowX === 'hidden';
    if (!scrolls || inStrip(it) || hasEllipsis(it) || !isShown(it) || it.matches('input, select')) continue;
    if (it.scrollWidth > it.clientWidth + 1) faults.push(`${call(it)} is wider than its place`);
  }

  type Box = { it: Element; rect: DOMRect; layer: Element | null; name: string };
  const boxes: Box[] = [];
  const layerOf = (it: Element): Element | null => {
    for (let at: Element | null = it; at; at = at.parentElement) {
      const { position, zIndex } = styleOf(at);
      if (/fixed|sticky/.test(position) || zIndex !== 'auto') return at;
    }
    return null;
  };

  for (const it of root.querySelectorAll<HTMLElement>(CONTROLS)) {
    const rect = it.getBoundingClientRect();
    if (!isShown(it) || rect.width * rect.height === 0) continue;
    if (!inStrip(it) && (rect.left < -0.5 || rect.right > innerWidth + 0.5)) {
      faults.push(`${call(it)} stands from ${rect.left.toFixed()} to ${rect.right.toFixed()}`);
    }
    boxes.push({ it, rect: clip(rect, around(it)), layer: layerOf(it), name: call(it) });
    const said =
      it instanceof HTMLSelectElement
        ? it.selectedOptions[0]?.text
        : it instanceof HTMLInputElement && !it.value
          ? it.placeholder
          : '';
    if (!said || hasEllipsis(it)) continue;
    const pen = document.createElement('canvas').getContext('2d')!;
    const style = styleOf(it);
    pen.font = style.font;
    const arrow = it instanceof HTMLSelectElement ? 20 : 0;
    const room =
      it.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (pen.measureText(said).width > room - arrow + 1) faults.push(`${call(it, said)} cuts its words`);
  }

  // What one must always be able to press, however large the text is.
  for (const it of root.querySelectorAll('.telling button, .notice button, .tabs button')) {
    const { top: up, bottom } = it.getBoundingClientRect();
    if (it.checkVisibility() && (up < 0 || bottom > innerHeight + 0.5))
      faults.push(`${call(it)} is out of sight`);
  }

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const it = text.parentElement;
    if (!it || !text.textContent?.trim() || it.closest('option, script, style') || !isShown(it)) continue;
    const range = document.createRange();
    const by = [it, ...around(it)];
    const button = it.closest('button, summary');
    // Our own words stay whole.
    const isOurs = !it.closest('[dir="auto"], code');
    for (const word of (isOurs ? text.textContent : '').matchAll(/[a-z]{2,14}(?![\w-])/gi)) {
      if (word.index > 0 && /[\w-]/.test(text.textContent[word.index - 1] ?? '')) continue;
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((rect) => rect.top)).size > 1) {
        faults.push(`${call(it, word[0])} is broken in two`);
      }
    }
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      boxes.push({
        it,
        rect: clip(rect, by),
        layer: layerOf(it),
        name: `text ${call(it, text.textContent)}`,
      });
      if (inStrip(it) || by.some(hasEllipsis)) continue;
      const cuts = by.some((at) => {
        const box = at.getBoundingClientRect();
        const { overflowX, overflowY } = styleOf(at);
        const wide = overflowX !== 'visible' && (rect.right > box.right + 1 || rect.left < box.left - 1);
        return wide || (overflowY === 'hidden' && rect.bottom > box.bottom + 1);
      });
      const frame = button?.getBoundingClientRect();
      const leaves =
        frame &&
        (rect.right > frame.right + 1 ||
          rect.left < frame.left - 1 ||
          rect.bottom > frame.bottom + 1 ||
          rect.top < frame.top - 1);
      if (cuts || leaves || rect.right > innerWidth + 1 || rect.left < -1) {
        faults.push(`${call(it, text.textContent)} is cut`);
      }
    }
  }

  // The cross lies in its box by design, which keeps room for it.
  const isClear = (it: Element) => it.parentElement?.matches('.ask') && it.matches('button');
  const isLarge = document.documentElement.dataset.large === 'true';
  boxes.forEach((a, place) => {
    for (const b of boxes.slice(place + 1)) {
      // A layer may hide what scrolls away from under it, and nothing else.
      const moves = a.layer !== b.layer && (isLarge || a.it.closest('.scroll') || b.it.closest('.scroll'));
      if (moves || a.it.contains(b.it) || b.it.contains(a.it)) continue;
      if (isClear(a.it) || isClear(b.it)) continue;
      const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const high = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // Boxes of letters are higher than their line.
      const share = (a.name + b.name).includes('text ') ? 0.35 : 0.02;
      if (wide > 1.5 && high > Math.max(1.5, share * Math.min(a.rect.height, b.rect.height))) {
        faults.push(`${a.name} lies on ${b.name}`);
      }
    }
  });
  return [...new Set(faults)];
}

/** What moves although the user asked for no motion. It runs in the page. */
export function motionFaults(): string[] {
  const moving = [...document.querySelectorAll('*')].flatMap((it) =>
    ['', '::before', '::after'].flatMap((part) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(it, part);
      const moves =
        animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      return moves ? [`${it.tagName.toLowerCase()}.${it.className}${part} moves`] : [];
    }),
  );
  return [...new Set(moving), ...document.getAnimations().map((it) => `${it.constructor.name} runs`)];
}
