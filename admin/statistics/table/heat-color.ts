/**
 * Ends of one hue: the number stands in each cell, the shade only leads the eye. They end where words on them are still
 * read easily.
 */
const LIGHT = { from: [238, 246, 249], to: [92, 168, 187] } as const;
const DARK = { from: [27, 43, 49], to: [22, 110, 130] } as const;

/** Words on a shade. */
const [INK, PAPER] = ["#1b2629", "#ffffff"];

export interface Shade {
  readonly background: string;
  readonly color: string;
}

/**
 * Shade of a value between the smallest and the largest one, with the ink that is read best on it.
 * Example: place 0 → the palest shade, place 1 → the strongest.
 */
export function heatShade(place: number, isDark: boolean): Shade {
  const { from, to } = isDark ? DARK : LIGHT;
  const within = Math.min(Math.max(place, 0), 1);
  const [red = 0, green = 0, blue = 0] = from.map((start, at) =>
    Math.round(start + ((to[at] ?? start) - start) * within),
  );
  const background = `rgb(${String(red)}, ${String(green)}, ${String(blue)})`;
  const light = luminance([red, green, blue]);
  const onInk = (light + 0.05) / (luminance([27, 38, 41]) + 0.05);
  const onPaper = 1.05 / (light + 0.05);
  return { background, color: onInk >= onPaper ? INK : PAPER };
}

/** Relative luminance as WCAG has it. Example: white → 1. */
export function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Where a value lies between the ends; in the middle when there is but one. Example: 5 of 0..10 → 0.5. */
export function placeOf(value: number, smallest: number, largest: number): number {
  return largest === smallest ? 0.5 : (value - smallest) / (largest - smallest);
}
