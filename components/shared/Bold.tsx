import { memo } from 'react';
import { splitNumbers } from '../../utils/domain/story/numbers.ts';

/** A text with its numbers in bold: they are what one must not get wrong. Finding them is most of what a card costs. */
export const Bold = memo(function Bold({ text }: { text: string }) {
  return splitNumbers(text).map((piece, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no life of their own.
    piece.number ? <b key={place}>{piece.text}</b> : piece.text,
  );
});
