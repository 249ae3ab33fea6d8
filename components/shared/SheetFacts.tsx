import { Fragment, type ReactNode } from 'react';
import type { SheetWords } from './sheet-lines.ts';

/** When, who and where: only what is known. */
export function SheetFacts({ words, besideLink }: { words: SheetWords; besideLink?: ReactNode }) {
  const facts = [
    { name: 'When', text: words.when },
    { name: 'Who', text: words.people },
    { name: 'Where', text: words.where },
    { name: 'Link', text: words.link, beside: besideLink },
    { name: 'At hand', text: words.logistics },
  ].filter(({ text }) => text);
  if (!facts.length) return null;
  return (
    <dl className="facts-list">
      {facts.map(({ name, text, beside }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>
            <span dir="auto">{text}</span> {beside}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
