import { resolve } from "node:path";
import { fileBallotKeys } from "../evaluation/index.ts";
import { importFramework } from "../framework/index.ts";
import type { Hooks } from "../kernel/index.ts";
import { countMoves, countOpenedCycle, publishClosedCycle, rebuildStatistics } from "../statistics/index.ts";
import type { LocalVerb } from "./local-verbs.ts";
import type { Settings } from "./settings.ts";

/** Wires the hooks that earlier slices offer to the later slices that fill them. */
export function makeHooks(settings: Settings): Hooks {
  return {
    demoSignIn: settings.demo,
    sessionLimits: { idleMinutes: settings.sessionIdleMinutes, hours: settings.sessionHours },
    ballotKeys: fileBallotKeys(resolve(settings.dataFolder, "secrets/ballots")),
    evaluationsMoved: countMoves,
    cycleOpened: countOpenedCycle,
    cycleClosed: publishClosedCycle,
  };
}

/** Verbs that the command line sends to the running server. */
export const localVerbList: readonly LocalVerb[] = [
  {
    verb: "importFramework",
    run: async (work, input) => {
      const { id, number, status } = await importFramework(work, input as Parameters<typeof importFramework>[1]);
      return { versionId: id, number, status };
    },
  },
  { verb: "rebuildStatistics", run: (work) => rebuildStatistics(work) },
];
