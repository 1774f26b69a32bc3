/** Widths of a digit and of the gap beside a bar, in pixels; a little more than the letters are. */
const [LETTER, GAP] = [7.5, 12] as const;
/** Labels may take no more than this part of a narrow chart; the bars need the rest. */
const MOST = 0.45;

/** Where an axis starts and ends. */
export interface AxisEnds {
  readonly min: number;
  readonly max: number;
}

/**
 * Ends of the axis such that the number beside the longest bar is drawn whole.
 *
 * Example: bars up to 100 on 200 pixels with the label "100" → 100 and 34.5 of 200 pixels more, so up to about 121.
 *
 * @param letters of the longest label; 0 when bars have none.
 * @param pixels in which bars and labels are drawn.
 */
export function axisEnds(heights: readonly number[], letters: number, pixels: number): AxisEnds {
  const [smallest, largest] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  const range = largest - smallest || 1;
  const sides = Number(smallest < 0) + Number(largest > 0 || smallest === 0);
  const label = letters === 0 ? 0.02 : (letters * LETTER + GAP) / Math.max(pixels, 1);
  const part = Math.min(label, MOST / sides);
  const room = (range * part) / (1 - sides * part);
  return { min: smallest < 0 ? smallest - room : 0, max: largest > 0 || smallest === 0 ? largest + room : 0 };
}
