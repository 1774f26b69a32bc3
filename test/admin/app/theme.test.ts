import { createTheme, getContrastRatio, type Theme } from "@mui/material/styles";
import { describe, expect, it } from "vitest";
import { darkTheme, lightTheme } from "../../../admin/app/theme.ts";

type Root = (props: {
  theme: Theme;
  ownerState: { variant: string; severity: string };
}) => Readonly<Record<string, string>>;

const SEVERITIES = ["success", "info", "warning", "error"] as const;

/** How light a colour is beside black. Example: white → 21. */
function light(color: string): number {
  return getContrastRatio(color, "#000");
}

/** What a colour with a share of its own becomes on a ground. */
function laidOn(ground: string, color: string): string {
  const share = Number(/([\d.]+)\)$/.exec(color)?.[1]);
  const parts = [...color.matchAll(/\d+/g)].slice(0, 3).map(Number);
  const below = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  return `rgb(${parts.map((part, at) => Math.round(part * share + (below[at] ?? 0) * (1 - share))).join(", ")})`;
}

describe("what the console warns of in the dark", () => {
  const theme = createTheme(darkTheme);
  const root = theme.components?.MuiAlert?.styleOverrides?.root as unknown as Root;

  it.each(SEVERITIES)("stands out of page and card, and is read well: %s", (severity) => {
    const { backgroundColor = "", color = "" } = root({ theme, ownerState: { variant: "standard", severity } });
    for (const ground of [theme.palette.background.default, theme.palette.background.paper]) {
      const shown = laidOn(ground, backgroundColor);
      expect(light(shown)).toBeGreaterThan(light(ground));
      expect(getContrastRatio(color, shown)).toBeGreaterThan(7);
    }
  });
});

describe.each([
  ["light", lightTheme],
  ["dark", darkTheme],
])("the %s theme", (_name, options) => {
  const { palette } = createTheme(options);

  it("has words that are read on page and card, the quiet ones too", () => {
    for (const ground of [palette.background.default, palette.background.paper])
      for (const words of [palette.text.primary, palette.text.secondary, palette.primary.main, palette.error.main])
        expect(getContrastRatio(words, ground)).toBeGreaterThan(4.5);
  });
});
