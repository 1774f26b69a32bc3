import { fileURLToPath } from "node:url";
import { type Command } from "commander";
import { usableRegulation } from "./framework/read-framework.ts";
import { describeScore } from "./work/describe-score.ts";
import { readEvents } from "./work/read-events.ts";
import { scoreEvents } from "./work/score-events.ts";

const DECREE = fileURLToPath(new URL("../../seeds/frameworks/nd-335-2025.yaml", import.meta.url));

interface Options {
  readonly json?: boolean;
  readonly framework?: string;
  readonly lang?: string;
}

/** `khung work score`: what a person's tasks come to, without a database. */
export function register(program: Command): void {
  const work = program.command("work").description("tasks and what they come to");
  work
    .command("score <events>")
    .description("shares of quantity, quality and progress and the result that a regulation makes of a person's tasks")
    .option("--json", "the answer as JSON, with exact fractions and every task")
    .option("--framework <file>", "the regulation; without it NĐ 335/2025")
    .option("--lang <vi|en>", "language of the table", "vi")
    .action(score);
}

async function score(path: string, { json, framework, lang }: Options): Promise<void> {
  const language = lang === "en" ? "en" : "vi";
  const read = readEvents(path);
  const answer = read.file === null ? read : scoreEvents(await usableRegulation(framework ?? DECREE), read);
  if (!("errors" in answer))
    return write(json === true ? JSON.stringify(answer, null, 2) : describeScore(answer, language));
  process.exitCode = 1;
  if (json === true) return write(JSON.stringify({ errors: answer.errors }, null, 2));
  const lines = answer.errors.map(
    (error) => `${path}: ${error.path === "" ? "" : `${error.path}: `}${error[language]}`,
  );
  process.stderr.write(`${lines.join("\n")}\n`);
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
