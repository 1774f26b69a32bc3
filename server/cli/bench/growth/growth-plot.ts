import type { Grown } from "./growth-bench.ts";
import { counted } from "./growth-table.ts";

/** One line of a panel. */
interface Line {
  readonly name: string;
  readonly color: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly Line[];
}

/** Seen on white and on black. */
const COLORS = ["#3b82f6", "#d97706", "#059669", "#dc2626", "#8b5cf6"];
const TEXT = "#808080";
const [WIDTH, HEIGHT, TOP, LEFT, PLOT] = [890, 330, 46, 62, { width: 250, height: 220 }];
const PANEL_WIDTH = 430;

/** A plot of what grows with the people and what does not, both axes logarithmic; text and lines for light and dark. */
export function growthPlot(grown: readonly Grown[]): string {
  const panels = [requestPanel(grown), wholePanel(grown)];
  const xs = grown.map(({ people }) => people);
  const range = [Math.min(...xs), Math.max(...xs)] as const;
  const drawn = panels.map(
    (panel, at) => `<g transform="translate(${String(at * PANEL_WIDTH)} 0)">${draw(panel, range)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="11">
<title id="title">From ${counted(range[0])} to ${counted(range[1])} people</title>
<desc id="desc">${described(panels, grown)}</desc>
${drawn.join("\n")}
</svg>
`;
}

function requestPanel(grown: readonly Grown[]): Panel {
  const cases = grown[0]?.requests.map((one) => one.case) ?? [];
  const lines = cases.map((name, at) => ({
    ...{ name, color: COLORS[at % COLORS.length] ?? TEXT },
    points: grown.map(
      ({ people, requests }) => [people, requests.find((one) => one.case === name)?.cpuMs ?? 0] as const,
    ),
  }));
  return { title: "Processor time of the server for one request", unit: "ms", lines };
}

function wholePanel(grown: readonly Grown[]): Panel {
  const line = (name: string, at: number, value: (one: Grown) => number): Line => ({
    ...{ name, color: COLORS[at] ?? TEXT },
    points: grown.map((one) => [one.people, value(one)] as const),
  });
  return {
    title: "Opening a month, memory, database",
    unit: "",
    lines: [
      line("opening, CPU s", 3, ({ openCpuSeconds }) => openCpuSeconds),
      line("memory at rest, MB", 2, ({ restMb }) => restMb),
      line("database, MB", 1, ({ databaseMb }) => databaseMb),
    ],
  };
}

function draw({ title, unit, lines }: Panel, [from, to]: readonly [number, number]): string {
  const values = lines.flatMap(({ points }) => points.map(([, y]) => y)).filter((y) => y > 0);
  const [low, high] = [
    10 ** Math.floor(Math.log10(Math.min(...values))),
    10 ** Math.ceil(Math.log10(Math.max(...values))),
  ];
  const x = scale(from, to, LEFT, LEFT + PLOT.width);
  const y = scale(low, high, TOP + PLOT.height, TOP);
  const labels = apart(lines.map(({ points }) => y(Math.max(points.at(-1)?.[1] ?? low, low))));
  const right = String(LEFT + PLOT.width + 8);
  return [
    `<text x="${String(LEFT)}" y="20" fill="${TEXT}" font-size="13" font-weight="600">${title}</text>`,
    ...decades(low, high).map((value) => gridLine(y(value), `${counted(value)}${unit === "" ? "" : ` ${unit}`}`)),
    ...decadesWithin(from, to).map((value) => tick(x(value), counted(value))),
    `<text x="${String(LEFT + PLOT.width / 2)}" y="${String(TOP + PLOT.height + 40)}" fill="${TEXT}" text-anchor="middle">people</text>`,
    ...lines.map(({ name, color, points }, at) => {
      const path = points.map(([px, py]) => `${x(px).toFixed(1)},${y(Math.max(py, low)).toFixed(1)}`);
      const dots = path.map(
        (each) => `<circle cx="${each.split(",")[0] ?? ""}" cy="${each.split(",")[1] ?? ""}" r="3" fill="${color}"/>`,
      );
      const label = `<text x="${right}" y="${((labels[at] ?? 0) + 4).toFixed(1)}" fill="${color}">${name}</text>`;
      return `<polyline points="${path.join(" ")}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join("")}${label}`;
    }),
  ].join("\n");
}

function gridLine(at: number, label: string): string {
  const [y, end] = [at.toFixed(1), String(LEFT + PLOT.width)];
  return `<line x1="${String(LEFT)}" x2="${end}" y1="${y}" y2="${y}" stroke="${TEXT}" stroke-opacity="0.3"/><text x="${String(LEFT - 6)}" y="${(at + 4).toFixed(1)}" fill="${TEXT}" text-anchor="end">${label}</text>`;
}

function tick(at: number, label: string): string {
  const bottom = TOP + PLOT.height;
  return `<line x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${String(bottom)}" y2="${String(bottom + 5)}" stroke="${TEXT}"/><text x="${at.toFixed(1)}" y="${String(bottom + 19)}" fill="${TEXT}" text-anchor="middle">${label}</text>`;
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const span = Math.log10(to) - Math.log10(from) || 1;
  return (value) => start + ((Math.log10(value) - Math.log10(from)) / span) * (end - start);
}

function decades(low: number, high: number): number[] {
  const first = Math.round(Math.log10(low));
  return Array.from({ length: Math.round(Math.log10(high)) - first + 1 }, (_, at) => 10 ** (first + at));
}

/** Ticks at five times a power of ten, as the sizes are; the ends where there are none. */
function decadesWithin(from: number, to: number): number[] {
  const found = decades(1, 10_000_000)
    .map((value) => value * 5)
    .filter((value) => value >= from && value <= to);
  return found.length > 1 ? found : [...new Set([from, to])];
}

/** The same places, pushed apart where text would lie on text. */
function apart(places: readonly number[]): number[] {
  const order = places.map((_, at) => at).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const moved = [...places];
  let last = -Infinity;
  for (const at of order) {
    last = Math.max(moved[at] ?? 0, last + 14);
    moved[at] = last;
  }
  return moved;
}

function described(panels: readonly Panel[], grown: readonly Grown[]): string {
  const ends = (points: Line["points"]): string =>
    `${String(points[0]?.[1] ?? 0)} to ${String(points.at(-1)?.[1] ?? 0)}`;
  const sentences = panels.flatMap(({ lines, unit }) =>
    lines.map(({ name, points }) => `${name}: ${ends(points)} ${unit}`.trim()),
  );
  return `${grown[0]?.database ?? ""}. From the fewest people to the most: ${sentences.join("; ")}.`;
}
