import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { Database } from "../../../server/app/database.ts";
import { makeHttp } from "../../../server/app/http.ts";
import { makeSchema } from "../../../server/app/schema.ts";
import { makeHooks } from "../../../server/app/services.ts";
import { Role } from "../../../server/kernel/index.ts";
import { UnitKind } from "../../../server/organization/index.ts";
import { adoptShipped } from "../../support/build-evaluation.ts";
import { makeAppointment, makeHead, makeUnit } from "../../support/build-organization.ts";
import { openHasty } from "../../support/database/hasty-database.ts";
import { scratchFolder } from "../../support/database/scratch-folder.ts";
import { type Actor, startTestKhung, type TestKhung } from "../../support/test-khung.ts";
import { withQuotaAndUses } from "./places/authority-place.ts";
import { makePlace, type Place } from "./place.ts";
import { makeIdentity } from "./places/token-place.ts";

/** Who asks, in the order of the table's columns. */
export const ACTORS = [
  "anonymous",
  "employee",
  "colleague",
  "head",
  "otherHead",
  "member",
  "specialist",
  "sibling",
  "above",
  "superior",
  "authority",
  "analyst",
  "auditor",
  "admin",
] as const;

export type ActorName = (typeof ACTORS)[number];

/** A province with two communes that are alike, and everybody of the table signed in; all rights lie in `own`. */
export interface Scene {
  readonly own: Place;
  readonly sibling: Place;
  readonly provinceId: string;
  readonly actors: Readonly<Record<ActorName, Actor>>;
}

/** Makes the province, its communes and the actors. */
export async function makeScene(khung: TestKhung): Promise<Scene> {
  const provinceId = (await makeUnit(khung, { kind: UnitKind.PROVINCE })).id;
  const superior = await makeHead(khung, provinceId);
  await adoptShipped(khung, "nong-son-2022", provinceId, withQuotaAndUses);
  const own = await makePlace(khung, provinceId);
  const sibling = await makePlace(khung, provinceId);
  const here = (role: Role): Promise<Actor> => khung.actor({ role, unitId: own.unitId });
  const person = (personId: string): Promise<Actor> => khung.actor({ personId });
  const elsewhere = await makeAppointment(khung, { unitId: sibling.unitId, startsOn: "2026-07-10" });
  const actors: Scene["actors"] = {
    anonymous: khung.nobody,
    employee: await khung.actor({ personId: own.employeeId, role: Role.EMPLOYEE, unitId: own.unitId }),
    colleague: await person(own.colleagueId),
    head: await person(own.headId),
    otherHead: await person(sibling.headId),
    member: await khung.actor({ personId: elsewhere.personId, role: Role.COLLECTIVE_MEMBER, unitId: own.unitId }),
    specialist: await here(Role.ORG_SPECIALIST),
    sibling: await khung.actor({ role: Role.ORG_SPECIALIST, unitId: sibling.unitId }),
    above: await khung.actor({ role: Role.ORG_SPECIALIST, unitId: provinceId }),
    superior: await person(superior.personId),
    authority: await here(Role.AUTHORITY),
    analyst: await here(Role.ANALYST),
    auditor: await here(Role.AUDITOR),
    admin: await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: provinceId }),
  };
  const identityId = await makeIdentity(khung, actors.employee.accountId ?? "");
  return { own: { ...own, identityId }, sibling, provinceId, actors };
}

/** A server whose transactions never last: whatever a verb does is gone when it answers. */
export interface Forgetful {
  readonly khung: TestKhung;
  readonly http: FastifyInstance;
  stop(): Promise<void>;
}

/** Starts a server on a SQLite file of its own; `khung` writes for good, `http` answers and forgets. */
export async function startForgetful(): Promise<Forgetful> {
  const folder = await scratchFolder("khung-guard-");
  const address = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  const database = await openHasty(address);
  const khung = await startTestKhung(database, address, folder);
  const http = await forgetfulHttp(khung);
  return {
    khung,
    http,
    async stop() {
      await http.close();
      await khung.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same server with transactions that are undone; keys of secret votes count as lost. */
export async function forgetfulHttp(khung: TestKhung): Promise<FastifyInstance> {
  const { settings, clock } = khung;
  const nothing = async (): Promise<void> => undefined;
  const ballotKeys = { create: nothing, destroy: nothing, read: async () => null, list: async () => [] };
  const hooks = { ...makeHooks(settings), ballotKeys } as unknown as ReturnType<typeof makeHooks>;
  const log = pino({ level: process.env["KHUNG_TEST_LOG"] ?? "silent" });
  return makeHttp({ settings, database: forgetting(khung.database), schema: await makeSchema(), clock, hooks, log });
}

class Undo extends Error {}

function forgetting(database: Database): Database {
  return {
    ...database,
    fork() {
      const em = database.fork();
      const transactional = em.transactional.bind(em);
      em.transactional = async <T>(work: Parameters<typeof transactional<T>>[0]): Promise<T> => {
        let result: { value: T } | undefined;
        try {
          await transactional(async (transaction) => {
            result = { value: await work(transaction as never) };
            throw new Undo();
          });
        } catch (error) {
          if (!(error instanceof Undo) || result === undefined) throw error;
        }
        return (result as { value: T }).value;
      };
      return em;
    },
  };
}
