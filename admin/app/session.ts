import { Me } from "../../schema/operations/identity.ts";
import type { ResultOf } from "../../schema/graphql.ts";
import { KhungError, UNREACHABLE } from "../shared/api/khung-error.ts";
import type { Call } from "../shared/api/resource.ts";

export type Viewer = NonNullable<ResultOf<typeof Me>["me"]>;

/** Who is signed in, asked once and kept until it may have changed. */
export interface Session {
  /** @throws KhungError UNAUTHENTICATED when nobody is. */
  readonly viewer: () => Promise<Viewer>;
  /** Whether somebody was found signed in and nothing has ended that since. */
  readonly isOpen: () => boolean;
  readonly forget: () => void;
}

const NOBODY = {
  ...UNREACHABLE,
  code: "UNAUTHENTICATED",
  rule: "session.required",
  sentence: { vi: "Vui lòng đăng nhập để tiếp tục.", en: "Please sign in to continue." },
} as const;

export function makeSession(call: Call, locale: () => string): Session {
  let asked: Promise<Viewer> | null = null;
  let open = false;
  const ask = async (): Promise<Viewer> => {
    const { me } = await call(Me, {});
    if (me === null) throw new KhungError(NOBODY, locale());
    open = true;
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
    isOpen: () => open,
    forget: () => {
      asked = null;
      open = false;
    },
  };
}
