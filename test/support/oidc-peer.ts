import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** A real OpenID Connect provider on loopback. */
export interface OidcPeer {
  readonly issuer: string;
  /** Who proves to be whom at the next sign-in. */
  subject: string;
  stop(): Promise<void>;
}

export const CLIENT = { clientId: "khung", clientSecret: "the secret of the client" };

/**
 * Starts `oidc-provider`, the reference implementation, with one client. Whoever comes is asked nothing and is taken for
 * `subject`; everything else (codes, PKCE, signatures, redirects) is the provider's own.
 */
export async function startOidcPeer(redirectUri: string): Promise<OidcPeer> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    cookies: { keys: ["only for tests"] },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig" }] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  const peer: OidcPeer = {
    issuer,
    subject: "nobody",
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/interaction/") !== true) return void answer(request, response);
    void (async () => {
      const { prompt, params, session } = await provider.interactionDetails(request, response);
      if (prompt.name === "login") {
        await provider.interactionFinished(request, response, { login: { accountId: peer.subject } });
        return;
      }
      const grant = new provider.Grant({
        accountId: session?.accountId ?? peer.subject,
        clientId: String(params["client_id"]),
      });
      grant.addOIDCScope("openid");
      await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
    })();
  });
  return peer;
}
