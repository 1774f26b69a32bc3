/*
 * `npm run fault -- --rounds N [--only TEXT] [--json]`: strikes an installation in every way of `cases.ts` and proves
 * afterwards that nothing acknowledged is lost and nothing is there half. Exit code 1 when a promise is broken.
 */
import { parseArgs } from "node:util";
import { faultCases } from "./cases.ts";
import { build } from "./server.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1000) {
  process.stderr.write("--rounds is a whole number from 1 to 1000\n");
  process.exit(2);
}
build();
const results = [];
for (const one of faultCases.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()))) {
  const missing = one.missing?.() ?? null;
  if (missing !== null) {
    process.stderr.write(`${one.name}: left out, ${missing}\n`);
    results.push({ name: one.name, promise: one.promise, leftOut: missing });
    continue;
  }
  process.stderr.write(`${one.name}\n`);
  const started = performance.now();
  try {
    const report = await one.run(rounds, (line) => process.stderr.write(`  ${line}\n`));
    results.push({ name: one.name, promise: one.promise, ...report, seconds: secondsSince(started) });
  } catch (error) {
    const faults = [error instanceof Error ? error.message : String(error)];
    results.push({ name: one.name, promise: one.promise, faults, seconds: secondsSince(started) });
  }
  for (const fault of results.at(-1)?.faults ?? []) process.stderr.write(`  BROKEN ${fault}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
const broken = results.filter((result) => (result.faults?.length ?? 0) > 0).length;
process.stderr.write(`${String(results.length - broken)} kept, ${String(broken)} broken\n`);
process.exit(broken === 0 ? 0 : 1);

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 100) / 10;
}
