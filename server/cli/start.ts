import type { Command } from "commander";
import { readSettings } from "../app/settings.ts";
import { startServer } from "../main.ts";

/** `khung start`: serves API and console until SIGTERM or SIGINT. */
export function register(program: Command): void {
  program
    .command("start")
    .description("serve API and console; creates, migrates and fills the database when it is empty")
    .option("--empty", "an empty installation: no demo data, a one-time link for the first administrator")
    .action(async (options: { empty?: boolean }) => {
      const settings = readSettings(process.env);
      const server = await startServer(
        { ...settings, demo: settings.demo && options.empty !== true },
        { empty: options.empty === true, onStep: (step) => process.stderr.write(`  ${step}\n`) },
      );
      // Whoever reads that it is ready may ask it to stop at once.
      const asked = new Promise<void>((stop) => {
        process.once("SIGTERM", stop);
        process.once("SIGINT", stop);
      });
      process.stdout.write(server.greeting);
      await asked;
      process.stdout.write("Stopping…\n");
      await server.close();
    });
}
