/** Repeating a word says less each time; Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework". */
const K1 = 1.2;

/** An inverted index of documents, each in a slot of the caller's; weights go in, sums of weights come out. */
export interface Bm25 {
  /** Puts a document into a free slot. `weights`: stem → its frequency, already weighted and normalised by field. */
  put(slot: number, weights: ReadonlyMap<number, number>): void;
  drop(slot: number): void;
  size(): number;
  /** In how many documents a stem stands. */
  holders(stem: number): number;
  /**
   * How much a stem tells documents apart; never negative. A stem that none holds counts as the rarest.
   * @param more documents that hold it in another index of the same documents.
   */
  idf(stem: number, more?: number): number;
  /** Adds `weight` × saturated frequency to every document that holds the stem. */
  add(stem: number, weight: number): void;
  /** Every document that got a score since the last call, in no order; the scores are then forgotten. */
  collect(visit: (slot: number, score: number) => void): void;
}

interface Posting {
  slots: number[];
  weights: number[];
}

/** An empty index. Slots are small whole numbers: they are places in an array. */
export function createBm25(): Bm25 {
  const postings = new Map<number, Posting>();
  const documents = new Map<number, readonly number[]>();
  // Kept between queries: a query touches few documents, and only those are cleared.
  let scores = new Float64Array(64);
  let touched: number[] = [];

  function idf(stem: number, more = 0): number {
    const holders = Math.min(documents.size, (postings.get(stem)?.slots.length ?? 0) + more);
    return Math.log(1 + (documents.size - holders + 0.5) / (holders + 0.5));
  }

  return {
    put(slot, weights) {
      documents.set(slot, [...weights.keys()]);
      if (slot >= scores.length) scores = new Float64Array(2 ** Math.ceil(Math.log2(slot + 1)));
      for (const [stem, frequency] of weights) {
        const posting = postings.get(stem) ?? { slots: [], weights: [] };
        if (posting.slots.length === 0) postings.set(stem, posting);
        posting.slots.push(slot);
        posting.weights.push((frequency * (K1 + 1)) / (frequency + K1));
      }
    },
    drop(slot) {
      for (const stem of documents.get(slot) ?? []) removeFrom(postings, stem, slot);
      documents.delete(slot);
    },
    size: () => documents.size,
    holders: (stem) => postings.get(stem)?.slots.length ?? 0,
    idf,
    add(stem, weight) {
      const posting = postings.get(stem);
      if (!posting || weight <= 0) return;
      const { slots, weights } = posting;
      for (let i = 0; i < slots.length; i++) {
        const slot = slots[i]!;
        if (scores[slot] === 0) touched.push(slot);
        scores[slot]! += weight * weights[i]!;
      }
    },
    collect(visit) {
      for (const slot of touched) {
        const score = scores[slot]!;
        scores[slot] = 0;
        visit(slot, score);
      }
      touched = [];
    },
  };
}

function removeFrom(postings: Map<number, Posting>, stem: number, slot: number): void {
  const posting = postings.get(stem);
  const at = posting?.slots.indexOf(slot) ?? -1;
  if (!posting || at < 0) return;
  const lastSlot = posting.slots.pop()!;
  const lastWeight = posting.weights.pop()!;
  if (at < posting.slots.length) {
    posting.slots[at] = lastSlot;
    posting.weights[at] = lastWeight;
  }
  if (posting.slots.length === 0) postings.delete(stem);
}
