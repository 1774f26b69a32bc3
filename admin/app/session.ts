import { Me } from "../../schema/operations/identity.ts";
import type { ResultOf } from "../../schema/graphql.ts";
import { KhungError, UNREACHABLE } from "../shared/api/khung-error.ts";
import type { Call } from "../shared/api/resource.ts";
import { showAccount } from "../shared/api/shown-account.ts";

export type Viewer = NonNullable<ResultOf<typeof Me>["me"]>;

/** Who is signed in, asked once and kept until it may have changed. */
export interface Session {
  /** @throws KhungError UNAUTHENTICATED when nobody is. */
  readonly viewer: () => Promise<Viewer>;
  /** Whether somebody was found signed in and nothing has ended that since. */
  readonly isOpen: () => boolean;
  /** Whom the tab shows; it stays while a session is only taken up again. */
  readonly shown: () => Viewer | null;
  readonly forget: () => void;
  /** Shows nobody any more; what is still sent is sent for whom it showed. */
  readonly leave: () => void;
  /** Asks anew at the next question; the tab goes on showing the same person. */
  readonly refresh: () => void;
}

/** What the server says where nobody is signed in. */
export const NOBODY = {
  ...UNREACHABLE,
  code: "UNAUTHENTICATED",
  rule: "session.required",
  sentence: { vi: "Vui lòng đăng nhập để tiếp tục.", en: "Please sign in to continue." },
} as const;

export function makeSession(
  call: Call,
  locale: () => string,
  /** Told at each answer, so that no page asks the same again. */
  tell: (viewer: Viewer) => void = () => undefined,
): Session {
  let asked: Promise<Viewer> | null = null;
  let shown: Viewer | null = null;
  const ask = async (): Promise<Viewer> => {
    const { me } = await call(Me, {});
    if (me === null) throw new KhungError(NOBODY, locale());
    shown = me;
    showAccount(me.account.id);
    tell(me);
    return me;
  };
  return {
    viewer: () => {
      asked ??= ask().catch((error: unknown) => {
        asked = null;
        throw error;
      });
      return asked;
    },
    isOpen: () => shown !== null,
    shown: () => shown,
    refresh: () => {
      asked = null;
    },
    leave: () => {
      asked = null;
      shown = null;
    },
    forget: () => {
      asked = null;
      shown = null;
      showAccount(null);
    },
  };
}
