import { defineBackground } from 'wxt/utils/define-background';
import { markCallTabs } from '../utils/browser/call-badge.ts';
import { countMinutes } from '../utils/browser/countdown.ts';
import { openPanelOnClick } from '../utils/browser/panel.ts';

export default defineBackground(() => {
  openPanelOnClick();
  markCallTabs();
  countMinutes();
});
