import type { PinnedCycle, Usage } from "./adoption-rows.ts";

/** A version with what stands on it today. */
export interface VersionUse {
  readonly versionId: string;
  readonly number: number;
  readonly adoptions: number;
  readonly units: number;
  /** Null when the viewer may not count people at one of the units. */
  readonly people: number | null;
  /** First day on which one of the units that run it began. */
  readonly since: string | null;
  readonly cycles: number;
  /** A newer version is in use somewhere. */
  readonly isOlder: boolean;
}

/**
 * Versions that are in use today, newest first: by units that run the framework and by cycles that are still open.
 *
 * Example: two units on version 2 and an open cycle on version 1 → version 2 with two units, version 1 with one cycle,
 * which is older.
 */
export function usedVersions(usages: readonly Usage[], cycles: readonly PinnedCycle[]): VersionUse[] {
  const running = usages.flatMap(({ version, ...usage }) =>
    version && usage.isRunning ? [{ version, ...usage }] : [],
  );
  const numbers = new Map<string, number>([
    ...running.map(({ version }): [string, number] => [version.id, version.number]),
    ...cycles.map(({ versionId, versionNumber }): [string, number] => [versionId, versionNumber]),
  ]);
  const newest = Math.max(0, ...numbers.values());
  return [...numbers]
    .sort(([, one], [, other]) => other - one)
    .map(([versionId, number]) => {
      const own = running.filter(({ version }) => version.id === versionId);
      const counts = own.map(({ personCount }) => personCount);
      return {
        versionId,
        number,
        adoptions: own.length,
        units: own.reduce((sum, { unitCount }) => sum + unitCount, 0),
        people: counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0),
        since: own.map(({ adoption }) => adoption.startsOn).sort()[0] ?? null,
        cycles: cycles.filter((cycle) => cycle.versionId === versionId).length,
        isOlder: number < newest,
      };
    });
}
