import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { CLIENT, type OidcPeer, startOidcPeer } from "../../support/oidc-peer.ts";
import type { Actor } from "../../support/test-khung.ts";

const OWN = "http://khung.example";
const ME = "{ me { account { id } } myIdentities { id issuer subject } }";

eachDatabase("sign-in through an identity provider", (start) => {
  let peer: OidcPeer;
  let khung: TestKhung;
  let actor: Actor;
  let unitId: string;
  beforeAll(async () => {
    peer = await startOidcPeer(`${OWN}/oidc/callback`);
    khung = await start({ oidc: { issuer: peer.issuer, ...CLIENT, name: "Đăng nhập chung" } });
    unitId = (await makeUnit(khung)).id;
    actor = await khung.actor({ role: Role.EMPLOYEE, unitId });
  });
  afterAll(async () => {
    await khung.stop();
    await peer.stop();
  });
  // Sign-ins are counted by the minute.
  let minute = 0;
  beforeEach(() => khung.clock.set(`2026-07-15T02:${String((minute += 1)).padStart(2, "0")}:00Z`));

  interface Hop {
    readonly location: string;
    readonly cookies: readonly string[];
  }

  const at = async (url: string, cookie = "", more: Readonly<Record<string, string>> = {}): Promise<Hop> => {
    const response = await khung.http.inject({ url, headers: { host: "khung.example", cookie, ...more } });
    const cookies = response.cookies.map(({ name, value }) => `${name}=${value}`);
    return { location: String(response.headers.location ?? response.statusCode), cookies };
  };

  /** The browser's way through the provider, which keeps cookies of its own. */
  const throughProvider = async (address: string): Promise<string> => {
    const jar = new Map<string, string>();
    let next = address;
    for (let hop = 0; hop < 10 && next.startsWith(peer.issuer); hop += 1) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await fetch(next, { redirect: "manual", headers: { cookie } });
      for (const set of response.headers.getSetCookie()) {
        const [pair = ""] = set.split(";");
        const split = pair.indexOf("=");
        jar.set(pair.slice(0, split), pair.slice(split + 1));
      }
      next = new URL(response.headers.get("location") ?? "", next).href;
    }
    return next.replace(OWN, "");
  };

  const begin = async (query: string, cookie = ""): Promise<{ attempt: string; back: string }> => {
    const started = await at(`/oidc/start${query}`, cookie, { "sec-fetch-site": "same-origin" });
    return { attempt: started.cookies.join("; "), back: await throughProvider(started.location) };
  };

  const signIn = async (query = "", cookie = ""): Promise<Hop> => {
    const { attempt, back } = await begin(query, cookie);
    return at(back, [attempt, cookie].filter(Boolean).join("; "));
  };

  const run = async (query: string, cookie: string, variables = {}) =>
    (
      await khung.http.inject({ method: "POST", url: "/graphql", headers: { cookie }, payload: { query, variables } })
    ).json<{
      data: Record<string, never> & { me: { account: { id: string } } | null; myIdentities: { id: string }[] };
    }>();

  it("is offered by name, and leads to the provider with code, PKCE, state and nonce", async () => {
    expect(await khung.nobody.ok("{ signInOptions { identityProvider } }")).toEqual({
      signInOptions: { identityProvider: "Đăng nhập chung" },
    });
    const { location, cookies } = await at("/oidc/start?to=/evaluations");
    const asked = new URL(location).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      scope: "openid",
      redirect_uri: `${OWN}/oidc/callback`,
      code_challenge_method: "S256",
    });
    expect([asked.get("state"), asked.get("nonce"), asked.get("code_challenge")].every(Boolean)).toBe(true);
    expect(location).not.toContain(CLIENT.clientSecret);
    expect(cookies).toHaveLength(1);
  });

  it("knows nobody who has not linked an account", async () => {
    peer.subject = "stranger";
    const { location, cookies } = await signIn();
    expect(location).toBe("/#/login?problem=oidc.unknown");
    expect(cookies.filter((cookie) => cookie.startsWith("khung="))).toEqual([]);
  });

  it("links the account that is signed in, once, and from then on opens it", async () => {
    peer.subject = "person-1";
    expect((await signIn("?link=on&to=/my-account", actor.cookie)).location).toBe("/#/my-account");
    expect((await signIn("?link=on&to=/my-account", actor.cookie)).location).toBe("/#/my-account");
    const entered = await signIn("?to=/evaluations?x=1");
    expect(entered.location).toBe("/#/evaluations?x=1");
    const cookie = entered.cookies.find((one) => one.startsWith("khung=")) ?? "";
    const { data } = await run(ME, cookie);
    expect(data.me?.account.id).toBe(actor.accountId);
    expect(data.myIdentities).toMatchObject([{ issuer: peer.issuer, subject: "person-1" }]);
  });

  it("links only where a page of the console asked for it: another site may have chosen whose identity it is", async () => {
    const other = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    const address = "/oidc/start?link=on&to=/my-account";
    type Headers = Readonly<Record<string, string>>;
    const refused: readonly Headers[] = [
      {},
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "none" },
      { "sec-fetch-site": "same-site" },
      { referer: "http://elsewhere.example/" },
      { referer: "http://khung.example.elsewhere.example/" },
      { "sec-fetch-site": "cross-site", referer: "http://khung.example/" },
    ];
    const taken: readonly Headers[] = [{ "sec-fetch-site": "same-origin" }, { referer: "http://khung.example/" }];
    for (const headers of refused)
      expect(await at(address, other.cookie, headers)).toEqual({
        location: "/#/my-account?problem=request.origin",
        cookies: [],
      });
    for (const headers of taken)
      expect((await at(address, other.cookie, headers)).location.startsWith(peer.issuer)).toBe(true);
  });

  it("links one identity with one account, and an account with one identity of a provider", async () => {
    const other = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    peer.subject = "person-1";
    expect((await signIn("?link=on&to=/my-account", other.cookie)).location).toBe("/#/my-account?problem=oidc.taken");
    peer.subject = "person-2";
    expect((await signIn("?link=on&to=/my-account", actor.cookie)).location).toBe("/#/my-account?problem=oidc.linked");
    expect((await signIn("?link=on&to=/my-account")).location).toBe("/#/my-account?problem=session.required");
  });

  it("ends with the account: a closed one is not opened, an unlinked one is unknown", async () => {
    peer.subject = "person-1";
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    const close = "mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { version } }";
    const open = "mutation ($input: EnableAccountInput!) { enableAccount(input: $input) { version } }";
    const { account } = await admin.ok<{ account: { version: number } }>(
      "query ($id: Uuid!) { account(id: $id) { version } }",
      { id: actor.accountId },
    );
    const closed = await admin.ok<{ disableAccount: { version: number } }>(close, {
      input: { id: actor.accountId, version: account.version },
    });
    expect((await signIn()).location).toBe("/#/login?problem=account.disabled");
    await admin.ok(open, { input: { id: actor.accountId, version: closed.disableAccount.version } });
    const entered = await signIn();
    const cookie = entered.cookies.find((one) => one.startsWith("khung=")) ?? "";
    const { data } = await run(ME, cookie);
    const unlink = "mutation ($input: UnlinkIdentityInput!) { unlinkIdentity(input: $input) { id } }";
    const identityId = data.myIdentities[0]?.id;
    expect(await admin.refused(unlink, { input: { identityId } })).toMatchObject({ code: "NOT_FOUND" });
    await run(unlink, cookie, { input: { identityId } });
    expect((await signIn()).location).toBe("/#/login?problem=oidc.unknown");
  });

  it("takes no answer that it did not ask for: other browser, other state, used code, forged code", async () => {
    peer.subject = "stranger";
    const { attempt, back } = await begin("");
    expect((await at(back)).location).toBe("/#/login?problem=oidc.attempt");
    expect((await at(back, "khung-oidc=rubbish")).location).toBe("/#/login?problem=oidc.attempt");
    expect((await at(back.replace(/state=[^&]+/, "state=other"), attempt)).location).toContain("oidc.refused");
    expect((await at(back.replace(/code=[^&]+/, "code=forged"), attempt)).location).toContain("oidc.refused");
    const second = await begin("");
    expect((await at(second.back, attempt)).location).toContain("oidc.refused");
    expect((await at(second.back, second.attempt)).location).toContain("oidc.unknown");
    expect((await at(second.back, second.attempt)).location).toContain("oidc.refused");
  });

  it("never leads on to another site", async () => {
    for (const to of [
      "//elsewhere.example",
      "https://elsewhere.example",
      "/\\elsewhere.example",
      "javascript:alert(1)",
    ]) {
      peer.subject = "stranger";
      const { cookies } = await at(`/oidc/start?to=${encodeURIComponent(to)}`);
      const value = cookies[0]?.split("=")[1] ?? "";
      expect(JSON.parse(Buffer.from(value, "base64url").toString())).toMatchObject({ to: "/" });
    }
  });

  it("is limited for an address", async () => {
    const answers = [];
    for (let attempt = 0; attempt < 32; attempt += 1) answers.push((await at("/oidc/start")).location);
    expect(answers.filter((answer) => answer === "429")).toHaveLength(2);
  });
});

eachDatabase("a provider that is away", (start) => {
  it("is said in words, and asked again the next time", async () => {
    const gone = await startOidcPeer(`${OWN}/oidc/callback`);
    await gone.stop();
    const khung = await start({ oidc: { issuer: gone.issuer, ...CLIENT, name: "away" } });
    const { headers } = await khung.http.inject({ url: "/oidc/start", headers: { host: "khung.example" } });
    expect(headers.location).toBe("/#/login?problem=oidc.unreachable");
    await khung.stop();
  });
});
