import { clockJumps } from "./cases/clock.ts";
import { droppedConnections, restartedDatabase } from "./cases/database-away.ts";
import { diskFull, readOnly } from "./cases/disk.ts";
import { killPostgresql, killSqlite } from "./cases/kill.ts";
import { promoteStandby } from "./cases/standby.ts";
import { drain, slowClients } from "./cases/traffic.ts";
import type { FaultCase } from "./fault.ts";

/** Every kind of trouble that is tried. */
export const faultCases: readonly FaultCase[] = [
  killSqlite,
  killPostgresql,
  droppedConnections,
  restartedDatabase,
  promoteStandby,
  diskFull,
  readOnly,
  clockJumps,
  slowClients,
  drain,
];
