import { randomBytes } from "node:crypto";
import { createAccount, grantRole, hashPassword } from "../../../server/identity/index.ts";
import { adoptFramework } from "../../../server/framework/index.ts";
import { Role, SYSTEM, type Work } from "../../../server/kernel/index.ts";
import { covers } from "../../../server/organization/index.ts";
import type { SeedDeps } from "../../deps.ts";
import { importShippedFramework } from "../../shipped.ts";
import { idOf } from "../id-of.ts";
import { withFormerCommuneHead } from "../people/former.ts";
import { staff } from "../people/staffing.ts";
import { NINH_THANH, NINH_THANH_BLOCKS, ninhThanh } from "../units/ninh-thanh.ts";
import { positions } from "../units/positions.ts";
import { writeOrganization } from "../write/organize.ts";
import { ABOVE } from "./run-month.ts";
import type { MonthPerson } from "./outcomes.ts";

/** The regulation of the month. */
const REGULATION = "nong-son-2022.yaml";
/** Who opens and closes the cycle and reads the numbers. */
export const SPECIALIST = "SPECIALIST";

/** A commune that waits for its month: nothing is rated yet. */
export interface BuiltMonth {
  readonly people: readonly MonthPerson[];
  readonly communeId: string;
  readonly communeBlock: string;
  readonly unitIds: ReadonlyMap<string, string>;
  readonly personIds: ReadonlyMap<string, string>;
  /** Name to sign in with of each person, of `SPECIALIST` and of `ABOVE`; one password for all. */
  readonly usernames: ReadonlyMap<string, string>;
  readonly password: string;
}

/**
 * Builds the commune of July 2022 with three blocks and as many people, each with an account, under the regulation of
 * Nông Sơn; an empty database, which is thrown away afterwards, takes it.
 *
 * @param people how many, at least three.
 */
export async function buildMonth(deps: SeedDeps, people: number): Promise<BuiltMonth> {
  const password = randomBytes(12).toString("base64url");
  const passwordHash = await hashPassword(password);
  const units = ninhThanh(people, null);
  const team = withFormerCommuneHead(staff(units, "NT"));
  const plan = { units, positions, people: team, bodies: [], successions: [] };
  const written = await writeOrganization(deps, plan, ({ code, fullName }, personId) => {
    return { username: code.toLowerCase(), displayName: fullName, personId, passwordHash };
  });
  const communeId = idOf(written.unitIds, NINH_THANH);
  await deps.write("seedSuperiors", SYSTEM, deps.clock, seedSuperiors, { communeId, passwordHash });
  const frameworkId = await readFrameworkId(deps, await importShippedFramework(deps, REGULATION));
  const adoption = {
    frameworkId,
    unitId: communeId,
    includesSubtree: true,
    startsOn: "2022-07-01",
    documentNumber: "04",
  };
  await deps.write("adoptFramework", SYSTEM, deps.clock, adoptFramework, adoption);
  return {
    people: team.map(({ code, appointments }) => monthPerson(code, appointments)),
    communeId,
    communeBlock: NINH_THANH_BLOCKS.party,
    unitIds: written.unitIds,
    personIds: written.personIds,
    usernames: new Map([
      ...team.map(({ code }) => [code, code.toLowerCase()] as const),
      [SPECIALIST, "to-chuc"],
      [ABOVE, "cap-tren"],
    ]),
    password,
  };
}

function monthPerson(code: string, appointments: ReturnType<typeof staff>[number]["appointments"]): MonthPerson {
  const held = appointments.find((each) => each.isPrimary && covers(each, "2022-07-31"));
  if (held === undefined) throw new RangeError(`${code} held nothing in July 2022`);
  return { code, block: held.unit, heads: held.leading };
}

async function readFrameworkId({ sql }: SeedDeps, code: string): Promise<string> {
  return (await sql.selectFrom("framework").select("id").where("code", "=", code).executeTakeFirstOrThrow()).id;
}

/** The specialist and the authority above the commune, who are not rated in it. */
async function seedSuperiors(
  work: Work,
  { communeId, passwordHash }: { communeId: string; passwordHash: string },
): Promise<object> {
  const superiors = [
    ["to-chuc", "Cán bộ tổ chức", Role.ORG_SPECIALIST],
    ["cap-tren", "Thường trực cấp ủy cấp trên", Role.AUTHORITY],
  ] as const;
  for (const [username, displayName, role] of superiors) {
    const { id } = await createAccount(work, { username, displayName, passwordHash });
    await grantRole(work, { accountId: id, role, unitId: communeId, includesSubtree: true, startsOn: "2022-01-01" });
  }
  return {};
}
