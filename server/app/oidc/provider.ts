import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { ProvedIdentity } from "../../identity/index.ts";
import { isLoopback, type OidcSettings } from "../settings.ts";

/** What only the browser that began a sign-in knows; the answer of the provider must fit it. */
export interface Secrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The identity provider of the installation: authorization code with PKCE (RFC 7636), nonce and state. */
export interface IdentityProvider {
  /** Where the browser goes to prove who it is, and what its answer is held against. */
  begin(redirectUri: string): Promise<{ url: string; secrets: Secrets }>;
  /**
   * Takes the code for the identity.
   *
   * @param answered the address that the provider sent the browser back to, with its parameters.
   * @throws Error of the library when state, nonce, signature, issuer, audience or code do not fit.
   */
  finish(answered: URL, secrets: Secrets): Promise<ProvedIdentity>;
}

/** Asks the provider for its addresses and keys when it is first needed; a provider that is away is asked anew. */
export function identityProvider(settings: OidcSettings): IdentityProvider {
  let known: Promise<Configuration> | undefined;
  const configuration = (): Promise<Configuration> => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    async begin(redirectUri) {
      const secrets: Secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: "openid",
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, secrets };
    },
    async finish(answered, { state, nonce, verifier }) {
      const tokens = await authorizationCodeGrant(await configuration(), answered, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error("the provider sent no identity");
      return { issuer: claims.iss, subject: claims.sub };
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const address = new URL(issuer);
  // The settings let plain http through for a provider on this machine alone.
  const execute = address.protocol === "http:" && isLoopback(address.hostname) ? [allowInsecureRequests] : [];
  return discovery(address, clientId, clientSecret, undefined, { execute, timeout: 10 });
}
