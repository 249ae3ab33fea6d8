import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openCall } from '../support/fake-call.ts';
import { panelOf } from '../support/panel-user.ts';

/** What must be there after the browser was killed: text older than half a second, and the call that was on. */
test('the browser is killed while typing: text older than half a second is there, the call goes on', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'sidestory-'));
  try {
    const before = await launchChromium({ profile });
    const panel = panelOf(await before.openPanel(await openCall(before.browser, 'meet')));
    await panel.tab('Stories');
    await panel.press('Write the first story');
    await panel.fill('Headline', 'The outage nobody owned');
    await panel.page.focus('textarea');
    // One key after another without a pause: a write that waits for a pause would never come.
    for (let n = 0; n < 40; n++) await panel.page.keyboard.type(`word${n} `, { delay: 4 });
    const typedLongAgo = 'word10';
    await before.kill();

    const after = await launchChromium({ profile });
    const again = panelOf(await after.openPanel(await openCall(after.browser, 'meet')));
    await again.tab('Stories');
    await again.sees('The outage nobody owned');
    if (!(await again.page.$('textarea'))) await again.page.locator('ol.rows li button').click();
    await again.page.waitForSelector('textarea');
    const text = await again.page.evaluate(() =>
      [...document.querySelectorAll('textarea')].map((box) => box.value).join('\n'),
    );
    expect(text).toContain(typedLongAgo);
    await again.tab('Call');
    await again.sees('In a call, Google Meet');
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a question kept and a story being told are there after a crash', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'sidestory-'));
  try {
    const before = await launchChromium({ profile });
    const panel = panelOf(await before.openPanel(await openCall(before.browser, 'meet')));
    await panel.tab('Stories');
    await panel.press('Look around with sample stories');
    await panel.tab('Call');
    await panel.ask('conflict with a colleague');
    await panel.keys('Enter');
    await panel.sees('Question kept');
    await panel.keys('Alt+Enter');
    await panel.sees('Telling');
    await panel.ask('half a question');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await before.kill();

    const after = await launchChromium({ profile });
    const again = panelOf(await after.openPanel(await openCall(after.browser, 'meet')));
    await again.tab('Call');
    await again.sees('Telling');
    await again.page.waitForFunction(() => document.querySelector('input')?.value === 'half a question');
    await again.keys('Alt+Enter');
    await again.sees('Told:');
    await again.clear();
    await again.menu('End the call');
    await again.sees('The call has ended.');
    await again.press('Close');
    await again.page.locator('summary').click();
    await again.sees('conflict with a colleague');
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
