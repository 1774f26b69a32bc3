import { readFileSync } from "node:fs";
import { type Command } from "commander";
import { readFrameworkYaml } from "../framework/index.ts";
import { benchScore, type ScoreBench } from "./bench/score-bench.ts";

const DECREE = new URL("../../seeds/frameworks/nd-335-2025.yaml", import.meta.url);

/** `khung bench score`: how fast the rating engine is, beside the same arithmetic written by hand. */
export function register(program: Command): void {
  const bench = program.commands.find((one) => one.name() === "bench") ?? program.command("bench");
  bench.description("measure how fast Khung is on this machine");
  bench
    .command("score")
    .description("rate cases of NĐ 335/2025 in one process and compare with hand-written arithmetic")
    .option("--cases <number>", "how many cases", "100000")
    .option("--json", "the result as JSON")
    .action(({ cases, json }: { cases: string; json?: boolean }) => {
      const count = Number(cases);
      if (!Number.isInteger(count) || count < 1)
        program.error(`--cases ${cases} is no number above 0`, { exitCode: 2 });
      const { file } = readFrameworkYaml(readFileSync(DECREE, "utf8"));
      if (file === null) throw new Error("the shipped framework of NĐ 335/2025 has defects");
      const result = benchScore(file, count);
      process.stdout.write(json === true ? `${JSON.stringify(result)}\n` : describe(result));
      if (!result.equal) process.exitCode = 1;
    });
}

function describe({ cases, casesPerSecond, handWrittenPerSecond, ratio, equal }: ScoreBench): string {
  return [
    `${String(cases)} cases: ${String(casesPerSecond)} a second`,
    `hand-written arithmetic: ${String(handWrittenPerSecond)} a second; the engine takes ${String(ratio)} times as long`,
    equal ? "both give the same scores and grades\n" : "the results DIFFER\n",
  ].join("\n");
}
