/**
 * How large a card is set: points of its type, and how many of a sheet's four places it takes. The first at which the
 * card fits counts; at the last it has sheets of its own and may be of any length. No text is ever cut.
 */
export const CARD_FITS = [
  { cells: 1, pt: 10 },
  { cells: 1, pt: 9 },
  { cells: 1, pt: 8.25 },
  { cells: 1, pt: 7.5 },
  { cells: 2, pt: 10 },
  { cells: 2, pt: 9 },
  { cells: 2, pt: 8.25 },
  { cells: 2, pt: 7.5 },
  { cells: 4, pt: 9 },
] as const satisfies readonly CardFit[];

export interface CardFit {
  cells: 1 | 2 | 4;
  pt: number;
}

/** How an index is set: points of its type, and whether the result is a sentence or only its numbers. */
export const INDEX_FITS = [
  { pt: 9.5, result: 'hook' },
  { pt: 9, result: 'hook' },
  { pt: 8.5, result: 'hook' },
  { pt: 9, result: 'numbers' },
  { pt: 8.5, result: 'numbers' },
  { pt: 8, result: 'numbers' },
  { pt: 7.5, result: 'numbers' },
] as const satisfies readonly IndexFit[];

export interface IndexFit {
  pt: number;
  result: 'hook' | 'numbers';
}

/**
 * How the sheet for the last fifteen minutes is set: always on one page. The type steps down, and then what is longest is
 * said in fewer words: so many lines of a list, so many letters of a text, and how much more there is.
 */
export const SHEET_FITS = [
  { pt: 11, notes: true, lines: Infinity, letters: Infinity },
  { pt: 10, notes: true, lines: Infinity, letters: Infinity },
  { pt: 10, notes: false, lines: Infinity, letters: Infinity },
  { pt: 9, notes: false, lines: Infinity, letters: Infinity },
  { pt: 8.25, notes: false, lines: Infinity, letters: Infinity },
  { pt: 7.5, notes: false, lines: Infinity, letters: Infinity },
  { pt: 8.25, notes: false, lines: 12, letters: 400 },
  { pt: 7.5, notes: false, lines: 10, letters: 240 },
  { pt: 7.5, notes: false, lines: 8, letters: 140 },
  { pt: 7.5, notes: false, lines: 5, letters: 100 },
  { pt: 7.5, notes: false, lines: 3, letters: 60 },
] as const satisfies readonly SheetFit[];

export interface SheetFit {
  pt: number;
  /** A box to write in takes the room that remains. */
  notes: boolean;
  lines: number;
  letters: number;
}

const CSS_PX_PER_MM = 96 / 25.4;
/** A little less than is there: a printer's page breaks its lines a little otherwise than the screen. */
const SLACK = 0.98;

/**
 * Pixels that the text of a card may be high, and an index. A4 and Letter in common, within margins of 10 mm, is 190 ×
 * 259 mm; the sheet of style says 126 mm for a card, of which its frame and padding take 8.5.
 */
export const CARD_ROOM = 117.5 * CSS_PX_PER_MM * SLACK;
export const INDEX_ROOM = 259 * CSS_PX_PER_MM * SLACK;
/** The same page; the sheet of style gives the box for notes its part of it. */
export const SHEET_ROOM = INDEX_ROOM;

/** Puts cards on sheets of four places: each stands on the first sheet that has room for it. */
export function sheetsOf<Card extends { cells: CardFit['cells'] }>(cards: readonly Card[]): Card[][] {
  const sheets: { cards: Card[]; free: number }[] = [];
  for (const card of cards) {
    const sheet = sheets.find(({ free }) => free >= card.cells);
    if (sheet) {
      sheet.cards.push(card);
      sheet.free -= card.cells;
    } else sheets.push({ cards: [card], free: 4 - card.cells });
  }
  return sheets.map((sheet) => sheet.cards);
}
