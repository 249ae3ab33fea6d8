import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

const FILES = ['style.css', 'prepare/prepare.css', 'prepare/plan/plan.css'];

/** The page of an interview on the desk, with the style that decides how wide its plan is. */
function renderDesk() {
  const { container } = render(
    <>
      <style>{FILES.map((file) => readFileSync(`components/${file}`, 'utf8')).join('\n')}</style>
      <div className="app wide" data-view="prepare">
        <div className="column" />
        <div className="column">
          <div className="scroll">
            <section className="gaps" />
            <section className="edit" />
            <div className="plan-part">
              <div className="plan-row">
                <small className="num">11</small>
              </div>
              <div className="place" data-place="ownership second">
                <select />
              </div>
            </div>
          </div>
        </div>
      </div>
    </>,
  );
  return (selector: string) => getComputedStyle(container.querySelector(selector)!);
}

test('a number of two digits has room, and a gap before the title', () => {
  const { minWidth, marginInlineEnd } = renderDesk()('.num');
  expect(minWidth).toBe('2ch');
  expect(Number.parseFloat(marginInlineEnd)).toBeGreaterThanOrEqual(4);
});

test('on the desk the plan is as wide as the other parts, and its lists fill their columns', () => {
  const style = renderDesk();
  expect(style('.plan-part').maxWidth).toContain('720px');
  expect(style('.plan-part').maxWidth).toBe(style('.edit').maxWidth);
  expect(style('select').width).toBe('100%');
});
