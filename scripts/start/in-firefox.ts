import { launchFirefox } from '../../tests/support/firefox.ts';
import { windowOf } from '../../tests/support/firefox-window.ts';
import { sidebarUserOf } from '../../tests/support/sidebar-user.ts';
import { type Beside, type BesideOptions, PANEL_SIZE } from './beside.ts';

/** The practice call in Firefox, its sidebar open beside it. */
export async function openInFirefox({ onScreen, ...options }: BesideOptions): Promise<Beside> {
  const firefox = await launchFirefox({ ...options, headless: !onScreen });
  const { browser, close } = firefox;
  const others = await browser.pages();
  const call = await firefox.openPage('practice-call.html');
  await Promise.all(others.map((page) => page.close()));
  const sidebar = await firefox.openSidebar(call);
  await sidebar.waitFor(() => document.querySelector('#app')?.childElementCount);
  if (!onScreen) {
    const window = await windowOf(browser, call);
    const taller = PANEL_SIZE.height - (await sidebar.evaluate(() => innerHeight));
    await window.run(
      `void (document.getElementById('sidebar-box').style.width = '${PANEL_SIZE.width}px', resizeBy(0, ${taller}))`,
    );
    await sidebar.waitFor((height) => innerHeight === height, PANEL_SIZE.height);
  }
  const panel = {
    ...sidebarUserOf(sidebar),
    read: <T>(question: () => T) => sidebar.evaluate(question),
    picture: sidebar.screenshot,
  };
  return { browser, call, close, panel };
}
