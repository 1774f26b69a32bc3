import { moment, NotFound, Refused, Unauthenticated, type Work } from "../../kernel/index.ts";
import { Account } from "../account/account.entity.ts";
import { endSession, openSession } from "../session/session.service.ts";
import { ExternalIdentity } from "./external-identity.entity.ts";
import type { UnlinkIdentityInput } from "./oidc.inputs.ts";

/** Who somebody is at an identity provider: the pair of OpenID Connect Core 1.0, section 2, that is never given anew. */
export interface ProvedIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/**
 * Opens a session for the account that is linked with what the provider proved; a session that the browser had ends.
 *
 * @throws Unauthenticated `oidc.unknown` when no account is linked, `account.disabled` when it is closed.
 */
export async function enterByIdentity(
  work: Work,
  input: ProvedIdentity & { readonly oldToken: string | null },
): Promise<{ token: string }> {
  const { issuer, subject, oldToken } = input;
  const identity = await work.em.findOne(ExternalIdentity, { issuer, subject });
  if (identity === null) throw new Unauthenticated("oidc.unknown");
  const account = await work.em.findOneOrFail(Account, { id: identity.accountId });
  if (account.disabledAt !== null) throw new Unauthenticated("account.disabled");
  if (oldToken !== null) await endSession(work, { token: oldToken });
  const { token } = await openSession(work, { accountId: account.id });
  return { token };
}

/**
 * Links the account that is signed in with what the provider proved. The same link again changes nothing.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws Refused `oidc.taken` when another account is linked with it, `oidc.linked` when this one is with another.
 */
export async function linkIdentity(work: Work, { issuer, subject }: ProvedIdentity): Promise<{ id: string }> {
  const { accountId } = work.viewer;
  if (accountId === null) throw new Unauthenticated();
  const taken = await work.em.findOne(ExternalIdentity, { issuer, subject });
  if (taken !== null) {
    if (taken.accountId !== accountId) throw new Refused("oidc.taken");
    return { id: taken.id };
  }
  if ((await work.em.findOne(ExternalIdentity, { accountId, issuer })) !== null) throw new Refused("oidc.linked");
  const identity = work.em.create(ExternalIdentity, { accountId, issuer, subject, linkedAt: moment(work.clock) });
  await work.em.flush();
  return { id: identity.id };
}

/**
 * Takes a link back; whoever has no password then needs a new one-time link.
 *
 * @throws NotFound for an identity of somebody else.
 */
export async function unlinkIdentity(work: Work, input: UnlinkIdentityInput): Promise<{ id: string }> {
  const { accountId } = work.viewer;
  if (accountId === null) throw new Unauthenticated();
  const identity = await work.em.findOne(ExternalIdentity, { id: input.identityId, accountId });
  if (identity === null) throw new NotFound("ExternalIdentity", input.identityId);
  work.em.remove(identity);
  await work.em.flush();
  return { id: input.identityId };
}
