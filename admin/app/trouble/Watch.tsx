import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useEffect, useSyncExternalStore } from "react";
import { useLocation } from "react-admin";
import { watchUnsaved, wouldLose } from "../../shared/trouble/unsaved.ts";
import { keepTyped } from "./session/keep-typed.ts";
import { KeptOffer } from "./session/KeptOffer.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { LineBanner } from "./LineBanner.tsx";
import { LongPaste } from "./LongPaste.tsx";
import { OutdatedBanner } from "./OutdatedBanner.tsx";
import { RightsDialog } from "./RightsDialog.tsx";
import { SignInAgain } from "./session/SignInAgain.tsx";
import { watchDialogs } from "./watch-dialogs.ts";
import { signedIn, type Trouble } from "./trouble.ts";

/** Everything that stands over a page when something goes wrong, whichever page it is. */
export function Watch({ trouble }: { readonly trouble: Trouble }): ReactElement {
  const closed = useSyncExternalStore(trouble.gate.subscribe, trouble.gate.state);
  useBrowser(trouble);
  useTabs(trouble);
  return (
    <>
      <LineBanner line={trouble.line} />
      <OutdatedBanner outdated={trouble.outdated} />
      <LeaveDialog trouble={trouble} />
      <LongPaste />
      <RightsDialog trouble={trouble} />
      {closed === null ? <KeptOffer trouble={trouble} /> : <SignInAgain trouble={trouble} why={closed} />}
    </>
  );
}

/** Hears what the browser says: the page is closed, seen again, or has a network again. */
function useBrowser({ line, gate, session }: Trouble): void {
  useEffect(() => {
    const undo = [watchUnsaved(), watchDialogs()];
    const ask = (event: BeforeUnloadEvent): void => {
      if (session.isOpen() && gate.state() === null && wouldLose()) event.preventDefault();
    };
    const keep = (): void => {
      const viewer = session.shown();
      if (viewer !== null && gate.state() !== null) keepTyped(viewer.account.id);
    };
    const awake = (): void => {
      if (!document.hidden) line.awake();
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", keep);
    window.addEventListener("online", awake);
    document.addEventListener("visibilitychange", awake);
    return () => {
      for (const end of undo) end();
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", keep);
      window.removeEventListener("online", awake);
      document.removeEventListener("visibilitychange", awake);
    };
  }, [line, gate, session]);
}

/** Notices what other tabs do with the session that all share; a tab that was asleep asks. */
function useTabs({ tabs, gate, session, bare }: Trouble): void {
  const client = useQueryClient();
  const { pathname } = useLocation();
  useEffect(() => {
    tabs.hear((account) => {
      const shown = session.shown()?.account.id;
      if (shown === undefined) return;
      if (account === null) return gate.close("signedOut");
      if (account !== shown) return gate.close("other");
      if (gate.state() === null) return;
      session.refresh();
      gate.open();
      void client.invalidateQueries();
    });
  }, [tabs, gate, session, client]);
  useEffect(() => {
    // Whether the ended session is another's by now decides about the words alone.
    const look = async (): Promise<void> => {
      const shown = session.shown()?.account.id;
      if (gate.state() !== "ended" || shown === undefined) return;
      const there = await signedIn(bare).catch(() => null);
      if (there !== null && there.account.id !== shown) gate.close("other");
    };
    return gate.subscribe(() => void look());
  }, [gate, session, bare, pathname]);
}
