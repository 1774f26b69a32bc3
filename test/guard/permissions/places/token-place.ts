import { ApiTokenScope, createApiToken, linkIdentity } from "../../../../server/identity/index.ts";
import { Role, type Viewer } from "../../../../server/kernel/index.ts";
import { makeAccount } from "../../../support/build-identity.ts";
import type { TestKhung } from "../../../support/test-khung.ts";
import type { Recipe } from "../recipe.ts";

/** A program's token for the unit and a name at an identity provider, of an account that nobody of the table is. */
export async function makeTokenPlace(khung: TestKhung, { unitId }: { readonly unitId: string }) {
  const { id, displayName } = await makeAccount(khung);
  const grants = [{ role: Role.ANALYST, unitId, includesSubtree: true }];
  const viewer: Viewer = { accountId: id, personId: null, displayName, grants, isSystem: false };
  const input = { name: "Bảng số liệu", scopes: [ApiTokenScope.STATISTICS], unitId, expiresOn: "2026-12-31" };
  return {
    apiTokenId: (await khung.write(createApiToken, input, viewer)).token.id,
    identityId: await makeIdentity(khung, id),
  };
}

/** An account's name at an identity provider. */
export async function makeIdentity(khung: TestKhung, accountId: string): Promise<string> {
  const viewer: Viewer = { accountId, personId: null, displayName: "", grants: [], isSystem: false };
  const proved = { issuer: "https://dang-nhap.example", subject: accountId };
  return (await khung.write(linkIdentity, proved, viewer)).id;
}

/** Verbs on tokens and on names at identity providers. */
export const tokenVerbs: Readonly<Record<string, Recipe>> = {
  createApiToken: ({ unitId }) => ({ name: "Bảng số liệu", scopes: ["LISTS"], unitId, expiresOn: "2026-12-31" }),
  revokeApiToken: ({ apiTokenId }) => ({ id: apiTokenId }),
  unlinkIdentity: ({ identityId }) => ({ identityId }),
};

/** Lists that programs walk; their rights are those of the lists beside them. */
export const connectionQuestions: Readonly<Record<string, Recipe>> = {
  apiTokens: () => ({}),
  cyclesConnection: ({ unitId }) => ({ first: 50, filter: { unitId } }),
  evaluationsConnection: ({ unitId, cycleId }) => ({ first: 50, filter: { unitId, cycleId } }),
  frameworksConnection: ({ unitId }) => ({ first: 50, filter: { ownerUnitId: unitId } }),
  personsConnection: ({ unitId }) => ({ first: 50, filter: { unitId } }),
  positionsConnection: () => ({ first: 50 }),
  tasksConnection: ({ unitId }) => ({ first: 50, filter: { unitId } }),
  unitsConnection: ({ unitId }) => ({ first: 50, filter: { parentId: unitId } }),
};
