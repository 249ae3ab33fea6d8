/** One token's colour in a sheet, light (0) or dark (1), as numbers from 0 to 255. */
export function colourOf(css: string, token: string, theme: 0 | 1): number[] {
  const value = new RegExp(`--${token}: ([^;]*);`).exec(css)?.[1] ?? '';
  const hexes = value.match(/#[0-9a-f]{6}/g) ?? [];
  const hex = hexes[theme] ?? hexes[0];
  if (!hex) throw new Error(`No colour --${token}.`);
  return [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));
}

/** As WCAG 2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: number[], b: number[]): number {
  const [dark, light] = [a, b]
    .map((rgb) => {
      const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
