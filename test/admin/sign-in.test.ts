import { describe, expect, it } from "vitest";
import { makeAuthProvider, PASSWORD_PAGE, rolesOf } from "../../admin/app/authProvider.ts";
import { makeSession, type Viewer } from "../../admin/app/session.ts";
import { KhungError, readDetails } from "../../admin/shared/api/khung-error.ts";
import type { Call } from "../../admin/shared/api/resource.ts";

const viewer = {
  account: { id: "1", username: "hong", displayName: "Trần Thị Hồng", mustChangePassword: false },
  person: null,
  grants: [],
  roles: ["ORG_SPECIALIST"],
  headedUnits: [],
  isDemo: false,
} as unknown as Viewer;

const UNAUTHENTICATED = new KhungError(readDetails({ code: "UNAUTHENTICATED", rule: "session.required" }), "vi");

function console(answers: Readonly<Record<string, unknown>>): {
  auth: ReturnType<typeof makeAuthProvider>;
  asked: string[];
} {
  const asked: string[] = [];
  const call: Call = async (document) => {
    const [definition] = document.definitions;
    const operation = definition?.kind === "OperationDefinition" ? (definition.name?.value ?? "") : "";
    asked.push(operation);
    if (answers[operation] instanceof Error) throw answers[operation];
    return answers[operation] as never;
  };
  return {
    auth: makeAuthProvider(
      call,
      makeSession(call, () => "vi"),
    ),
    asked,
  };
}

describe("signing in", () => {
  it("asks once who is there, for every page and button", async () => {
    const { auth, asked } = console({ Me: { me: viewer } });
    await auth.checkAuth({});
    expect(await auth.getPermissions?.({})).toEqual(["ORG_SPECIALIST"]);
    expect(await auth.canAccess?.({ action: "create", resource: "units" })).toBe(true);
    expect(await auth.getIdentity?.()).toEqual({ id: "1", fullName: "Trần Thị Hồng" });
    expect(asked).toEqual(["Me"]);
  });

  it("leads to the password page when a new password is due", async () => {
    const { auth } = console({ SignIn: { signIn: { accountId: "1", displayName: "", mustChangePassword: true } } });
    expect(await auth.login({ username: "hong", password: "x" })).toEqual({ redirectTo: PASSWORD_PAGE });
  });

  it("as a demo person needs no password", async () => {
    const { auth, asked } = console({
      SignInDemo: { signInDemo: { accountId: "1", displayName: "", mustChangePassword: false } },
    });
    expect(await auth.login({ demo: "hong" })).toBeUndefined();
    expect(asked).toEqual(["SignInDemo"]);
  });
});

describe("when nobody is signed in", () => {
  it("the sign-in page comes, and no session of anybody is ended", async () => {
    const { auth, asked } = console({ Me: { me: null } });
    await expect(auth.checkAuth({})).rejects.toMatchObject({ message: false });
    await auth.logout({});
    expect(asked).toEqual(["Me"]);
  });

  it("a server that is away does not throw people out", async () => {
    const { auth } = console({ Me: new KhungError(readDetails({ code: "INTERNAL" }), "vi") });
    await expect(auth.checkAuth({})).resolves.toBeUndefined();
  });
});

describe("the end of a session", () => {
  it("is told to the server when the person signs out", async () => {
    const { auth, asked } = console({ Me: { me: viewer }, SignOut: { signOut: true } });
    await auth.checkAuth({});
    await auth.logout({});
    expect(asked).toEqual(["Me", "SignOut"]);
  });

  it("is what an UNAUTHENTICATED answer means; other errors are not", async () => {
    const { auth } = console({ Me: { me: viewer } });
    await expect(auth.checkError(UNAUTHENTICATED)).rejects.toBe(UNAUTHENTICATED);
    await expect(auth.checkError(new KhungError(readDetails({ code: "FORBIDDEN" }), "vi"))).resolves.toBeUndefined();
    await expect(auth.checkError(new TypeError("bug"))).resolves.toBeUndefined();
  });
});

describe("roles", () => {
  it("count heading a unit and being a person of the organization", () => {
    const head = { ...viewer, roles: [], person: { id: "p" }, headedUnits: [{ id: "u" }] } as unknown as Viewer;
    expect(rolesOf(head)).toEqual(["HEAD", "PERSON"]);
  });
});
