/** What can be ranked: more is better, and equal ones are told apart by id so that the order never depends on chance. */
export interface Ranked {
  id: string;
  score: number;
}

/** The best few of many, best first. Costs little for each that is not among them. */
export function createBest<T extends Ranked>(
  most: number,
): { offer(id: string, score: number, make: () => T): void; list: T[] } {
  const list: T[] = [];
  return {
    list,
    offer(id, score, make) {
      const worst = list.length === most ? list[most - 1] : undefined;
      if (worst && !comesBefore(id, score, worst)) return;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (comesBefore(id, score, list[middle]!)) high = middle;
        else low = middle + 1;
      }
      list.splice(low, 0, make());
      if (list.length > most) list.pop();
    },
  };
}

function comesBefore(id: string, score: number, other: Ranked): boolean {
  return score > other.score || (score === other.score && id < other.id);
}
