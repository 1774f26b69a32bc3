import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { enterByIdentity, linkIdentity, type ProvedIdentity } from "../../identity/index.ts";
import { AppError } from "../../kernel/index.ts";
import type { ContextOf, HttpParts } from "../http.ts";
import { type Attempt, ATTEMPT_SECONDS, readAttempt, safePage, writeAttempt } from "./attempt-cookie.ts";
import { type IdentityProvider, identityProvider } from "./provider.ts";

/** Sign-ins begun a minute and address. */
export const OIDC_RATE = 30;

const CALLBACK = "/oidc/callback";

/**
 * Sign-in through the identity provider of the installation: `/oidc/start` sends the browser there, `/oidc/callback`
 * takes it back. With `link=on` the account that is signed in is linked instead, which only a page of the console may begin:
 * another site could link it with an identity under which it signed the browser in at the provider before. Whatever goes wrong ends on a page of
 * the console that says so by the id of a rule; the reason itself stays in the log.
 */
export function serveOidc(app: FastifyInstance, contextOf: ContextOf, options: HttpParts): void {
  const { settings, log, rates } = options;
  if (!settings.oidc) return;
  const provider = identityProvider(settings.oidc);
  const limited = rates.perMinute("oidc", OIDC_RATE);
  const secure = settings.publicUrl?.startsWith("https:") ?? false;
  const name = secure ? "__Host-khung-oidc" : "khung-oidc";
  // The provider sends the browser back from another site: a stricter cookie would not come along.
  const shared = { path: "/", httpOnly: true, secure, sameSite: "lax" } as const;
  const base = (request: FastifyRequest): string =>
    settings.publicUrl ?? `${request.protocol}://${request.headers.host ?? ""}`;

  app.get<{ Querystring: { to?: unknown; link?: unknown } }>("/oidc/start", async (request, reply) => {
    if (limited(request.ip)) return reply.code(429).header("retry-after", "60").type("text/plain").send("");
    const link = request.query.link === "on";
    const to = safePage(request.query.to);
    if (link && !isFromOwnPage(request, base(request))) return tell(reply, to, "request.origin");
    try {
      const { url, secrets } = await provider.begin(new URL(CALLBACK, base(request)).href);
      void reply.setCookie(name, writeAttempt({ ...secrets, to, link }), { ...shared, maxAge: ATTEMPT_SECONDS });
      return await reply.redirect(url);
    } catch (error) {
      log.warn({ err: error }, "identity provider not reached");
      return tell(reply, link ? to : "/login", "oidc.unreachable");
    }
  });

  app.get(CALLBACK, async (request, reply) => {
    const attempt = readAttempt(request.cookies[name]);
    void reply.clearCookie(name, shared);
    if (attempt === null) return tell(reply, "/login", "oidc.attempt");
    const back = attempt.link ? attempt.to : "/login";
    const proved = await prove(provider, new URL(request.url, base(request)), attempt, log);
    if (proved === null) return tell(reply, back, "oidc.refused");
    try {
      await act(request, reply, contextOf, attempt, proved);
      return await reply.redirect(`/#${attempt.to}`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return tell(reply, back, error.rule);
    }
  });
}

/** Whether a page of this server led here; browsers that do not say so name the page. */
function isFromOwnPage({ headers }: FastifyRequest, base: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { referer = "" } = headers;
  return URL.canParse(referer) && new URL(referer).origin === new URL(base).origin;
}

async function prove(
  provider: IdentityProvider,
  answered: URL,
  attempt: Attempt,
  log: HttpParts["log"],
): Promise<ProvedIdentity | null> {
  try {
    return await provider.finish(answered, attempt);
  } catch (error) {
    log.warn({ err: error }, "identity provider's answer refused");
    return null;
  }
}

async function act(
  request: FastifyRequest,
  reply: FastifyReply,
  contextOf: ContextOf,
  attempt: Attempt,
  proved: ProvedIdentity,
): Promise<void> {
  const context = await contextOf(request, reply);
  if (attempt.link) {
    await context.write("linkIdentity", proved, linkIdentity);
    return;
  }
  const oldToken = context.http?.sessionToken ?? null;
  const { token } = await context.write("signInByIdentity", { ...proved, oldToken }, enterByIdentity);
  context.http?.setSessionToken(token);
}

/** Back to the console, which says the rule's sentence. */
function tell(reply: FastifyReply, page: string, rule: string): FastifyReply {
  const mark = page.includes("?") ? "&" : "?";
  return reply.redirect(`/#${page}${mark}problem=${encodeURIComponent(rule)}`);
}
