import { randomUUID } from "node:crypto";
import { ask } from "./server.ts";

/** One account that a client asked for. */
export interface Asked {
  readonly username: string;
  readonly key: string;
}

/** What clients know at the end: what was acknowledged, what nobody answered. */
export interface Ledger {
  readonly acknowledged: Asked[];
  readonly unanswered: Asked[];
  /** Kinds of errors that were answered, with how often. */
  readonly refused: Map<string, number>;
}

/** Clients that write without pause until they are stopped. */
export interface Load {
  readonly ledger: Ledger;
  stop(): Promise<Ledger>;
}

const CREATE = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id username } }";

/** An empty ledger, which several loads may fill one after the other. */
export function newLedger(): Ledger {
  return { acknowledged: [], unanswered: [], refused: new Map() };
}

/**
 * Starts clients that each create one account after the other.
 *
 * @param clients at most so many requests at a time.
 */
export function startLoad(url: string, cookie: string, ledger: Ledger, clients = 4): Load {
  let stopped = false;
  const client = async (): Promise<void> => {
    while (!stopped) {
      const asked = { username: `u${randomUUID().replaceAll("-", "").slice(0, 20)}`, key: randomUUID() };
      const wasAnswered = await write(url, cookie, ledger, asked);
      if (!wasAnswered) await new Promise((done) => setTimeout(done, 20));
    }
  };
  const running = Array.from({ length: clients }, client);
  return {
    ledger,
    async stop() {
      stopped = true;
      await Promise.all(running);
      return ledger;
    },
  };
}

/** Asks for one account. @returns whether it was acknowledged. */
export async function write(url: string, cookie: string, ledger: Ledger, asked: Asked): Promise<boolean> {
  const input = { username: asked.username, displayName: `Người ${asked.username}`, idempotencyKey: asked.key };
  try {
    const { errors } = await ask(url, cookie, CREATE, { input });
    if (errors === undefined) {
      ledger.acknowledged.push(asked);
      return true;
    }
    const code = errors[0]?.extensions?.code ?? "none";
    ledger.refused.set(code, (ledger.refused.get(code) ?? 0) + 1);
    // An internal error may have struck after the commit: the client knows no more than without an answer.
    ledger.unanswered.push(asked);
  } catch {
    ledger.unanswered.push(asked);
  }
  return false;
}

/** Sends again, under its own key, what nobody answered: each must then be there once. */
export async function repeatUnanswered(url: string, cookie: string, ledger: Ledger): Promise<void> {
  for (const asked of ledger.unanswered.splice(0)) await write(url, cookie, ledger, asked);
}
