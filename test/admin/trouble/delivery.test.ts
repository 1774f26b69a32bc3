import { describe, expect, it, vi } from "vitest";
import { makeDelivery } from "../../../admin/app/trouble/delivery.ts";
import { makeGate } from "../../../admin/app/trouble/gate.ts";
import type { Session, Viewer } from "../../../admin/app/session.ts";
import { type ErrorKind, KhungError, readDetails, UNREACHABLE } from "../../../admin/shared/api/khung-error.ts";
import type { Call } from "../../../admin/shared/api/resource.ts";
import { type Line, makeLine } from "../../../admin/shared/trouble/line.ts";
import { RuleSentences } from "../../../schema/operations/app.ts";
import { Me, SignIn } from "../../../schema/operations/identity.ts";
import { RegisterPerson } from "../../../schema/operations/person.ts";

const AWAY = new KhungError(UNREACHABLE, "vi");
const refused = (code: ErrorKind): KhungError => new KhungError(readDetails({ code, rule: "x" }), "vi");
const person = (idempotencyKey: string | null) => ({
  input: { code: "A", fullName: "An", birthYear: null, idempotencyKey },
});
const LAI = { account: { id: "1", displayName: "Lai" } } as unknown as Viewer;

function desk(answers: (Error | object)[], viewer: Viewer | null = LAI) {
  const sent: unknown[] = [];
  const call = ((_document: unknown, variables: unknown) => {
    sent.push(variables);
    const answer = answers.shift() ?? {};
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as Call;
  const line: Line = makeLine({
    probe: () => Promise.resolve(true),
    isHidden: () => false,
    random: () => 0,
    now: () => Date.now(),
  });
  const session = { isOpen: () => viewer !== null, shown: () => viewer } as unknown as Session;
  const gate = makeGate(session, () => "vi");
  const onRefused = vi.fn();
  const deliver = makeDelivery(call, { line, gate, locale: () => "vi", onRefused });
  return { deliver, sent, line, gate, onRefused };
}

/** What waits for the server goes on when somebody presses "try now". */
async function soon(line: Line): Promise<void> {
  await vi.waitFor(() => expect(line.state().down).not.toBeNull());
  line.tryNow();
}

describe("when the server is away", () => {
  it("a question is asked again when it is back", async () => {
    const { deliver, sent, line } = desk([AWAY, { ruleSentences: [] }]);
    const answer = deliver(RuleSentences, {});
    await soon(line);
    expect(await answer).toEqual({ ruleSentences: [] });
    expect(sent).toHaveLength(2);
  });

  it("a change with a key is sent again under the same key", async () => {
    const { deliver, sent, line } = desk([AWAY, { registerPerson: { id: "p" } }]);
    const answer = deliver(RegisterPerson, person("k-1") as never);
    await soon(line);
    await answer;
    expect(sent).toEqual([person("k-1"), person("k-1")]);
  });

  it("a change without a key is never sent twice: the person is told that nobody knows", async () => {
    const { deliver, sent } = desk([AWAY]);
    await expect(deliver(RegisterPerson, person(null) as never)).rejects.toMatchObject({ rule: "server.uncertain" });
    expect(sent).toHaveLength(1);
  });

  it("a change that is not sent yet waits, with a key or without", async () => {
    const { deliver, sent, line } = desk([{ registerPerson: { id: "p" } }]);
    line.lost();
    const answer = deliver(RegisterPerson, person(null) as never);
    await Promise.resolve();
    expect(sent).toHaveLength(0);
    await soon(line);
    await answer;
    expect(sent).toHaveLength(1);
  });

  it("a change that the person gives up says that what was typed is still there", async () => {
    const { deliver, line } = desk([AWAY]);
    const answer = deliver(RegisterPerson, person("k-2") as never);
    void answer.catch(() => undefined);
    await vi.waitFor(() => expect(line.state().heldWrites).toBe(1));
    line.giveUp();
    await expect(answer).rejects.toMatchObject({ rule: "request.stopped" });
  });

  it("signing in answers at once", async () => {
    const { deliver } = desk([AWAY], null);
    const input = { username: "a", password: "b" };
    await expect(deliver(SignIn, { input })).rejects.toMatchObject({ code: "UNREACHABLE" });
  });
});

describe("when the session has ended", () => {
  it("what was pressed waits, and is done once the same person is back", async () => {
    const { deliver, sent, gate } = desk([refused("UNAUTHENTICATED"), { registerPerson: { id: "p" } }]);
    const answer = deliver(RegisterPerson, person(null) as never);
    await vi.waitFor(() => expect(gate.state()).toBe("ended"));
    gate.open();
    await answer;
    expect(sent).toHaveLength(2);
  });

  it("a server that sees nobody where somebody is shown counts as an ended session", async () => {
    const { deliver, gate } = desk([{ me: null }, { me: LAI }]);
    const answer = deliver(Me, {});
    await vi.waitFor(() => expect(gate.state()).toBe("ended"));
    gate.open();
    expect(await answer).toEqual({ me: LAI });
  });

  it("nothing is sent while another account is signed in, except a sign-in", async () => {
    const { deliver, sent, gate } = desk([{ signIn: {} }, {}]);
    gate.close("other");
    const waits = deliver(RuleSentences, {});
    await deliver(SignIn, { input: { username: "a", password: "b" } });
    expect(sent).toHaveLength(1);
    gate.open();
    await waits;
    expect(sent).toHaveLength(2);
  });

  it("where nobody is shown, the error goes to the sign-in page as ever", async () => {
    const { deliver } = desk([refused("UNAUTHENTICATED")], null);
    await expect(deliver(RuleSentences, {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

it("a refused change lets the rights be looked at anew; a rule of the domain does not", async () => {
  const { deliver, onRefused } = desk([refused("FORBIDDEN"), refused("REFUSED")]);
  await expect(deliver(RegisterPerson, person("a") as never)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(deliver(RegisterPerson, person("b") as never)).rejects.toMatchObject({ code: "REFUSED" });
  expect(onRefused).toHaveBeenCalledOnce();
});
