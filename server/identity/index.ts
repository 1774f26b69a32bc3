import { Account } from "./account/account.entity.ts";
import { AccountResolver } from "./account/account.resolver.ts";
import { Grant } from "./grant/grant.entity.ts";
import { GrantResolver } from "./grant/grant.resolver.ts";
import { ExternalIdentity } from "./oidc/external-identity.entity.ts";
import { IdentityManyResolver } from "./many/identity-many.resolver.ts";
import { OidcResolver } from "./oidc/oidc.resolver.ts";
import { OneTimeLink } from "./password/one-time-link.entity.ts";
import { PasswordResolver } from "./password/password.resolver.ts";
import { Session } from "./session/session.entity.ts";
import { SessionResolver } from "./session/session.resolver.ts";
import { SignInAttempt } from "./session/sign-in-attempt.entity.ts";
import { ApiToken } from "./token/api-token.entity.ts";
import { ApiTokenResolver } from "./token/api-token.resolver.ts";

export { Account } from "./account/account.entity.ts";
export { createAccount, type NewAccount } from "./account/account.service.ts";
export { createAccounts, readAccountGround, storedUsername } from "./account/bring-accounts.service.ts";
export { type AccountRow } from "./account/account.read.ts";
export { readAccountsById } from "./account/linked-account.read.ts";
export { issueFirstAdministratorLink } from "./account/first-administrator.ts";
export { Grant } from "./grant/grant.entity.ts";
export { grantRole, type NewGrant } from "./grant/grant.service.ts";
export { NO_UNIT } from "./grant/grant.rules.ts";
export { messages } from "./identity.messages.ts";
export { enterByIdentity, linkIdentity, type ProvedIdentity } from "./oidc/oidc.service.ts";
export { hashPassword } from "./password/password-hash.ts";
export { issuePasswordLink } from "./password/password.service.ts";
export { Session } from "./session/session.entity.ts";
export { Me } from "./session/me.ts";
export { DEFAULT_LIMITS, openSession, type SessionLimits, touchSession } from "./session/session.service.ts";
export { readViewer, type ViewerSession } from "./session/viewer.read.ts";
export { ApiTokenScope, MOST_TOKENS } from "./token/api-token.rules.ts";
export { createApiToken, revokeApiToken, touchApiToken } from "./token/api-token.service.ts";
export { triggers } from "./token/api-token.upgrade.ts";
export { type RequestToken, readTokenViewer, type TokenViewer } from "./token/token-viewer.read.ts";

export const entities = [Account, Session, SignInAttempt, OneTimeLink, Grant, ApiToken, ExternalIdentity];

export const resolvers = [
  AccountResolver,
  ApiTokenResolver,
  GrantResolver,
  IdentityManyResolver,
  OidcResolver,
  PasswordResolver,
  SessionResolver,
];
