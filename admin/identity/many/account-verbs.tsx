import type { ReactElement } from "react";
import { HandleAccounts, PreviewHandleAccounts } from "../../../schema/operations/many/accounts.ts";
import type { ManyQuestion, ManyVerb } from "../../shared/ui/many/many-verb.ts";
import { ManyDialog } from "../../shared/ui/many/ManyDialog.tsx";
import { namesOf, refsOf } from "../../shared/ui/many/refs.ts";
import type { Account } from "../rows.ts";
import { useIdentityManyWords } from "./words.ts";

/** What several accounts can be given together. */
export function useAccountVerbs(): readonly ManyVerb<Account>[] {
  const words = useIdentityManyWords();
  return [
    { key: "disable", label: words("disable"), fits: ({ disabledAt }) => disabledAt === null, Question: Disable },
    { key: "enable", label: words("enable"), fits: ({ disabledAt }) => disabledAt !== null, Question: Enable },
  ];
}

function Disable({ records, ...rest }: ManyQuestion<Account>): ReactElement {
  const words = useIdentityManyWords();
  return (
    <ManyDialog
      {...rest}
      title={words("disableTitle")}
      consequence={words("disableMeans")}
      confirm={(count) => words("disableDo", { count })}
      done={(count) => words("disabled", { count })}
      tone="error"
      names={accountNames(records)}
      preview={PreviewHandleAccounts}
      send={HandleAccounts}
      input={{ verb: "DISABLE", items: refsOf(records) }}
      undo={(accepted) => ({ verb: "ENABLE" as const, items: refsOf(accepted) })}
    />
  );
}

function Enable({ records, ...rest }: ManyQuestion<Account>): ReactElement {
  const words = useIdentityManyWords();
  return (
    <ManyDialog
      {...rest}
      title={words("enableTitle")}
      consequence={words("enableMeans")}
      confirm={(count) => words("enableDo", { count })}
      done={(count) => words("enabled", { count })}
      names={accountNames(records)}
      preview={PreviewHandleAccounts}
      send={HandleAccounts}
      input={{ verb: "ENABLE", items: refsOf(records) }}
      undo={(accepted) => ({ verb: "DISABLE" as const, items: refsOf(accepted) })}
    />
  );
}

function accountNames(records: readonly Account[]): ReadonlyMap<string, string> {
  return namesOf(records, ({ displayName, username }) => `${displayName} (${username})`);
}
