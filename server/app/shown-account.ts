import type { FastifyRequest } from "fastify";

/** In which a page of the console names whom it shows. */
const SHOWN_ACCOUNT = "khung-account";

/**
 * Whether a request may act for the account of its session.
 *
 * Tabs of a browser share one session. Where somebody else has signed in in another tab meanwhile, a page that still shows
 * the person before acts for nobody, rather than for whom it does not show. Programs name nobody.
 */
export function showsAccount({ headers }: Pick<FastifyRequest, "headers">, accountId: string | null): boolean {
  const shown = headers[SHOWN_ACCOUNT];
  return shown === undefined || shown === accountId;
}
