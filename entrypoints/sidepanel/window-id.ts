import { currentWindowId } from '../../utils/browser/panel.ts';

/** Asked before anything else is read, so that the answer is there when the page can be drawn. */
export const windowId = currentWindowId();
