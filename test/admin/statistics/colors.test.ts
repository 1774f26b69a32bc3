import { describe, expect, it } from "vitest";
import { gradeColor } from "../../../admin/statistics/grade-colors.ts";
import { heatShade, luminance } from "../../../admin/statistics/table/heat-color.ts";

type Rgb = readonly [number, number, number];

const PAPER = { light: "#ffffff", dark: "#172124" } as const;

function rgbOf(color: string): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(color);
  const parts = hex ? hex.slice(1).map((part) => Number.parseInt(part, 16)) : (color.match(/\d+/g) ?? []).map(Number);
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** What people without one kind of cone see (Viénot, Brettel and Mollon 1999; Machado 2009 for the third). */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  "every cone": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red cone": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green cone": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no blue cone": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (part: number): number =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;

function seen(color: string, eye: readonly Rgb[]): Rgb {
  const light = rgbOf(color).map(linear);
  const [red = 0, green = 0, blue = 0] = eye.map((row) =>
    row.reduce((sum, part, at) => sum + part * (light[at] ?? 0), 0),
  );
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((one) => (one > 0.008856 ? Math.cbrt(one) : 7.787 * one + 16 / 116));
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

function apart(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

describe.each(["light", "dark"] as const)("colours of charts, %s", (theme) => {
  const isDark = theme === "dark";
  const colors = [0, 1, 2, 3, 4].map((place) => gradeColor(place, isDark));

  it("stand out from the paper", () => {
    for (const color of colors) expect(contrast(color, PAPER[theme]), color).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(EYES))("are told apart with %s", (_name, eye) => {
    const all = colors.map((color) => seen(color, eye));
    for (const [at, one] of all.entries())
      for (const [later, other] of all.entries())
        if (later > at) expect(apart(one, other), `${colors[at] ?? ""} ${colors[later] ?? ""}`).toBeGreaterThan(12);
  });

  it("leave the number on every shade of the map readable", () => {
    for (let step = 0; step <= 20; step += 1) {
      const { background, color } = heatShade(step / 20, isDark);
      expect(contrast(background, color), background).toBeGreaterThanOrEqual(4.5);
    }
  });
});
