import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { isKhungError } from "../../../shared/api/khung-error.ts";
import { useTroubleWords } from "../../../shared/trouble/words.ts";
import { type Credentials, enter, PASSWORD_PAGE } from "../../authProvider.ts";
import type { Viewer } from "../../session.ts";
import type { Closed } from "../gate.ts";
import { keepTyped } from "./keep-typed.ts";
import { signedIn, type Trouble } from "../trouble.ts";

interface Return {
  readonly enter: (credentials: Credentials) => Promise<void>;
  readonly busy: boolean;
  readonly problem: string;
  /** Who else is signed in in this browser. */
  readonly other: string | null;
  /** Lets the page go for whoever is signed in now. */
  readonly openAnew: () => void;
  /** Lets the page go and shows the sign-in page. */
  readonly leave: () => void;
}

/** The ways out of a closed tab: the same person comes back to the page as it is, anybody else begins anew. */
export function useReturn(trouble: Trouble, viewer: Viewer, why: Closed): Return {
  const words = useTroubleWords().again;
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const other = useOther(trouble, viewer, why);
  const mine = viewer.account.id;
  const startAt = (page: string): void => {
    keepTyped(mine);
    // Nobody is asked about leaving a page whose words are kept.
    trouble.session.leave();
    window.location.hash = page;
    window.location.reload();
  };
  const come = async (credentials: Credentials): Promise<void> => {
    const { accountId, mustChangePassword } = await enter(trouble.bare, credentials);
    trouble.tabs.tell(accountId);
    if (accountId !== mine) return startAt("/");
    if (mustChangePassword) return startAt(PASSWORD_PAGE);
    trouble.session.refresh();
    trouble.gate.open();
    await trouble.checkRights("");
    await client.invalidateQueries();
  };
  return {
    busy,
    problem,
    other,
    enter: async (credentials) => {
      setBusy(true);
      setProblem("");
      try {
        await come(credentials);
      } catch (error) {
        setProblem(isKhungError(error) ? error.message : words.failed);
      } finally {
        setBusy(false);
      }
    },
    openAnew: () => startAt("/"),
    leave: () => startAt("/login"),
  };
}

function useOther({ bare }: Trouble, viewer: Viewer, why: Closed): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    if (why !== "other") return;
    signedIn(bare).then(
      (there) => setName(there === null || there.account.id === viewer.account.id ? null : there.account.displayName),
      () => undefined,
    );
  }, [bare, viewer, why]);
  return name;
}
