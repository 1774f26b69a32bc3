import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import {
  assertAllowed,
  type Clock,
  InvalidInput,
  moment,
  NotFound,
  Refused,
  tidy,
  today,
  Unauthenticated,
  type Work,
  writeSql,
} from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import { tokenHash } from "../session/token.ts";
import { ApiToken } from "./api-token.entity.ts";
import { type CreateApiTokenInput, NewApiToken, type RevokeApiTokenInput } from "./api-token.inputs.ts";
import { canCreateApiToken, canRevokeApiToken } from "./api-token.policy.ts";
import { latestExpiry, MOST_TOKENS } from "./api-token.rules.ts";
import { narrowGrants } from "./narrowed-grants.read.ts";
import { newApiToken, tokenHint } from "./token-text.ts";

/**
 * Makes a token with which a program reads in the account's name, within one unit.
 *
 * @returns the token's text, readable this once.
 * @throws Unauthenticated when nobody is signed in.
 * @throws Forbidden `apiToken.noRight` when no right of the account reaches the unit.
 * @throws InvalidInput `apiToken.name` for an empty name, `apiToken.expiry` for a day past or beyond a year.
 * @throws Refused `apiToken.tooMany` when the account has too many in force.
 */
export async function createApiToken(work: Work, input: CreateApiTokenInput): Promise<NewApiToken> {
  const { viewer, clock, em } = work;
  if (viewer.accountId === null) throw new Unauthenticated();
  const day = today(clock);
  const grants = await narrowGrants(work.sql, viewer.grants, input.unitId, day);
  assertAllowed(viewer, canCreateApiToken(viewer, { hasRights: grants.length > 0 }));
  if ((await em.count(Unit, { id: input.unitId })) === 0) throw new NotFound("Unit", input.unitId);
  assertShape(input, day);
  const live = await em.count(ApiToken, { accountId: viewer.accountId, revokedAt: null, expiresOn: { $gte: day } });
  if (live >= MOST_TOKENS) throw new Refused("apiToken.tooMany", { most: MOST_TOKENS });
  const secret = newApiToken();
  const token = new ApiToken();
  token.tokenHash = tokenHash(secret);
  token.hint = tokenHint(secret);
  token.accountId = viewer.accountId;
  token.name = tidy(input.name);
  token.scopes = JSON.stringify([...input.scopes].sort());
  token.unitId = input.unitId;
  token.createdAt = moment(clock);
  token.expiresOn = input.expiresOn;
  em.persist(token);
  await em.flush();
  return Object.assign(new NewApiToken(), { token, secret });
}

function assertShape({ name, expiresOn }: CreateApiTokenInput, day: string): void {
  if (tidy(name) === "") throw new InvalidInput([{ path: "input.name", rule: "apiToken.name" }]);
  if (expiresOn < day || expiresOn > latestExpiry(day))
    throw new InvalidInput([{ path: "input.expiresOn", rule: "apiToken.expiry" }]);
}

/**
 * Takes a token back; it stays on record and works no more.
 *
 * @throws NotFound when there is none, or none that the viewer may see.
 * @throws Forbidden `apiToken.revoked` when it was taken back before.
 * @throws Stale when it changed since it was read.
 */
export async function revokeApiToken(work: Work, input: RevokeApiTokenInput): Promise<ApiToken> {
  const { viewer, em } = work;
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
  const token = await em.findOne(ApiToken, { id: input.id });
  if (token === null) throw new NotFound("ApiToken", input.id);
  const verdict = canRevokeApiToken(viewer, token);
  if (!verdict.allowed && verdict.rule === "apiToken.ownOnly") throw new NotFound("ApiToken", input.id);
  assertAllowed(viewer, verdict);
  await em.lock(token, LockMode.OPTIMISTIC, input.version);
  token.revokedAt = moment(work.clock);
  token.revokedBy = viewer.accountId;
  await em.flush();
  return token;
}

/** Notes the day of a token's use, once a day, so that reads do not become writes. */
export async function touchApiToken(em: SqlEntityManager, id: string, clock: Clock): Promise<void> {
  const day = today(clock);
  await writeSql(em)
    .updateTable("api_token")
    .set({ last_used_on: day })
    .where("id", "=", id)
    .where((where) => where.or([where("last_used_on", "is", null), where("last_used_on", "<", day)]))
    .execute();
}
