import type { AuthProvider } from "react-admin";
import { SignIn, SignInDemo, SignOut } from "../../schema/operations/identity.ts";
import { isKhungError } from "../shared/api/khung-error.ts";
import type { Call } from "../shared/api/resource.ts";
import { mayAccess } from "./access.ts";
import type { Session, Viewer } from "./session.ts";

/** What the sign-in page sends: a username with its password, or a demo person. */
export type Credentials = { readonly username: string; readonly password: string } | { readonly demo: string };

/** How somebody signs out: by pressing the button, or because the session has ended. */
export interface SigningOut {
  readonly byWill?: boolean;
}

/** Where somebody goes who must choose a new password before anything else. */
export const PASSWORD_PAGE = "/my-account";

/** The page of a one-time link: nobody is signed in there. */
export const LINK_PAGE = "/set-password";

function isOpenPage(): boolean {
  return globalThis.location?.hash.startsWith(`#${LINK_PAGE}`) ?? false;
}

/** Signing in and out over the session cookie; rights come from the grants in force. */
export function makeAuthProvider(
  call: Call,
  session: Session,
  /** Tells the browser's other tabs who is signed in now. */
  tell: (account: string | null) => void = () => undefined,
): AuthProvider {
  // Requests under way while somebody leaves fail and would lead whoever signs in next to the page that was left; an
  // address that is opened afterwards counts again.
  let hasLeft = false;
  const leave = (): void => {
    hasLeft = true;
    globalThis.addEventListener?.("hashchange", () => (hasLeft = false), { once: true });
  };
  return {
    supportAbortSignal: false,
    login: async (credentials: Credentials) => {
      const { accountId, mustChangePassword } = await enter(call, credentials);
      session.forget();
      tell(accountId);
      const startsAnew = hasLeft;
      hasLeft = false;
      if (mustChangePassword) return { redirectTo: PASSWORD_PAGE };
      return startsAnew ? { redirectTo: "/" } : undefined;
    },
    logout: async (params?: SigningOut) => {
      if (params?.byWill === true) leave();
      // The library signs out on every way to the sign-in page; where nobody is signed in, a late answer could end
      // the session that somebody has begun meanwhile.
      const isOpen = session.isOpen();
      session.leave();
      // A session that has ended already, or a server that is away, must not keep anybody on the page.
      if (isOpen) await call(SignOut, {}).catch(() => undefined);
      if (isOpen) tell(null);
    },
    checkAuth: async () => {
      if (isOpenPage()) return;
      await session.viewer().catch((error: unknown) => {
        if (isKhungError(error, "UNAUTHENTICATED")) throw Object.assign(new Error(), { message: false });
      });
    },
    checkError: async (error: unknown) => {
      if (isOpenPage() || !isKhungError(error, "UNAUTHENTICATED")) return;
      session.forget();
      throw error;
    },
    getIdentity: async () => {
      if (isOpenPage()) return { id: "" };
      const { account } = await session.viewer();
      return { id: account.id, fullName: account.displayName };
    },
    getPermissions: async () => (isOpenPage() ? [] : rolesOf(await session.viewer())),
    canAccess: async ({ action, resource }) =>
      !isOpenPage() && mayAccess(rolesOf(await session.viewer()), resource, action),
  };
}

/** The roles that the viewer holds somewhere today, by grant or by heading a unit. */
export function rolesOf(viewer: Viewer): string[] {
  const roles: string[] = [...viewer.roles];
  if (viewer.headedUnits.length > 0) roles.push("HEAD");
  if (viewer.person !== null) roles.push("PERSON");
  return roles;
}

/** Signs in and answers who one is now. */
export async function enter(
  call: Call,
  credentials: Credentials,
): Promise<{ readonly accountId: string; readonly mustChangePassword: boolean }> {
  if ("demo" in credentials) {
    const { signInDemo } = await call(SignInDemo, { input: { username: credentials.demo } });
    return signInDemo;
  }
  const { signIn } = await call(SignIn, { input: credentials });
  return signIn;
}
