/** Drawn on a 20 × 20 grid, 1.5 wide: one weight for all. */
const PATHS = {
  call: 'M5 3.5h2.5L9 7 7.3 8.2a9 9 0 0 0 4.5 4.5L13 11l3.5 1.5V15a1.5 1.5 0 0 1-1.6 1.5A11.5 11.5 0 0 1 3.5 5.1 1.5 1.5 0 0 1 5 3.5z',
  cover: 'M3 10s2.6-5 7-5 7 5 7 5-2.6 5-7 5-7-5-7-5zM4 16 16 4',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  back: 'M12 4 6 10l6 6',
  forward: 'M8 4l6 6-6 6',
  close: 'M5 5l10 10M15 5 5 15',
  pin: 'M7 3.5h6l-.8 5 2.3 3H5.5l2.3-3L7 3.5zM10 11.5V17',
  check: 'M4 10.5l4 4 8-9',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  unlocked: 'M5 9h10v7.5H5zM7 9V5.5a3 3 0 0 1 5.8-1',
} as const satisfies Record<string, string>;

/** A drawing beside a name: a screen reader passes over it. */
export function Icon({ name, filled = false }: { name: keyof typeof PATHS; filled?: boolean }) {
  return (
    <svg className="drawing" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} fill={filled ? 'currentColor' : 'none'} />
    </svg>
  );
}
