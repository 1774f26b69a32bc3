/*
 * A process of `npm run check:matrix`: makes the lines of its share of the operations and hands them over.
 */
import "reflect-metadata";
import { startForgetful } from "../guard/permissions/installation.ts";
import { makeMatrix, wholeTable } from "./whole.ts";

const [part = "0", parts = "1", names = ""] = process.argv.slice(2);
const wanted = new Set(names.split(",").filter(Boolean));
const server = await startForgetful();
try {
  const matrix = await makeMatrix(server, (_, actors) =>
    wanted.size === 0 ? actors : actors.filter(({ name }) => wanted.has(name)),
  );
  const share = { part: Number(part), parts: Number(parts) };
  const say = (line: string): void => void process.stderr.write(`part ${part}: ${line}\n`);
  const whole = await wholeTable(matrix, share, say);
  // A line that is closed drops what is still on its way.
  await new Promise<void>((sent) => process.send?.(whole, undefined, undefined, () => sent()) ?? sent());
} finally {
  await server.stop();
}
process.disconnect?.();
