import { AppError, InvalidInput, Refused } from "../../../kernel/index.ts";

/**
 * Runs the service of one row.
 *
 * @throws Refused `import.faults` naming the row when the service refuses it.
 */
export async function forRow<T>(row: number, service: () => Promise<T>): Promise<T> {
  try {
    return await service();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const own = error instanceof InvalidInput || error instanceof Refused ? error.fields : [];
    const told = own.length > 0 ? own : [{ rule: error.rule, values: error.values }];
    throw new Refused(
      "import.faults",
      { count: 1 },
      told.map(({ rule, values }) => ({ path: `rows.${String(row)}`, rule, ...(values ? { values } : {}) })),
    );
  }
}
