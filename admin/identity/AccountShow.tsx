import { Box, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Show, usePermissions, useRecordContext, useTranslate } from "react-admin";
import { DisableAccount, EnableAccount, Grants, IssuePasswordLink } from "../../schema/operations/identity.ts";
import { MailAddressPanel } from "../notice/MailAddressPanel.tsx";
import { useAsk, useVerb } from "../shared/api/useRun.ts";
import { AbilityButton } from "../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../shared/ui/ConfirmVerb.tsx";
import { Facts, GoTo, PageHead, Section } from "../shared/ui/parts.tsx";
import { Asked } from "../shared/ui/states.tsx";
import { AccountState } from "./AccountList.tsx";
import { GrantLines } from "./GrantLines.tsx";
import { PasswordLinkDialog } from "./secret/PasswordLinkDialog.tsx";
import type { Account } from "./rows.ts";

/** One account with its rights and what can be done to it. */
export function AccountShow(): ReactElement {
  return (
    <Show component={Box} actions={false}>
      <Page />
    </Show>
  );
}

function Page(): ReactElement | null {
  const account = useRecordContext<Account>();
  const translate = useTranslate();
  if (!account) return null;
  return (
    <>
      <PageHead
        title={account.displayName}
        subtitle={account.username}
        status={<AccountState account={account} />}
        actions={<Verbs account={account} />}
      />
      <Stack sx={{ gap: 2 }}>
        <Section>
          <Facts
            facts={[
              [translate("resources.accounts.fields.username"), account.username],
              [
                translate("resources.accounts.fields.person"),
                account.person && <GoTo to={`/persons/${account.person.id}/show`}>{account.person.fullName}</GoTo>,
              ],
            ]}
          />
        </Section>
        <GrantsOf account={account} />
        <MailOf account={account} />
      </Stack>
    </>
  );
}

/** Only system administrators read and set the address of others. */
function MailOf({ account }: { readonly account: Account }): ReactElement | null {
  const { permissions } = usePermissions<readonly string[]>();
  if (permissions?.includes("SYSTEM_ADMIN") !== true) return null;
  return <MailAddressPanel key={account.id} accountId={account.id} />;
}

function GrantsOf({ account }: { readonly account: Account }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(Grants, { filter: { accountId: account.id }, page: { page: 1, perPage: 100 } });
  return (
    <Section
      title={translate("identity.grantsOf")}
      flush
      actions={
        <GoTo to={`/grants/create?source=${encodeURIComponent(JSON.stringify({ accountId: account.id }))}`}>
          {translate("identity.grantNew")}
        </GoTo>
      }
    >
      <Asked query={query}>{({ grants }) => <GrantLines grants={grants.items} />}</Asked>
    </Section>
  );
}

function Verbs({ account }: { readonly account: Account }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const [link, setLink] = useState<{ token: string; expiresAt: string } | null>(null);
  const disable = useVerb(DisableAccount, { done: "identity.disableDone", onDone: () => setAsking(false) });
  const enable = useVerb(EnableAccount, { done: "identity.enableDone" });
  const issue = useVerb(IssuePasswordLink, { onDone: (result) => setLink(result.issuePasswordLink) });
  const input = { id: account.id, version: account.version };
  return (
    <>
      <AbilityButton
        ability={account.abilities.issuePasswordLink}
        variant="outlined"
        disabled={issue.busy}
        onClick={() => void issue.act({ input: { accountId: account.id } })}
      >
        {translate("identity.link")}
      </AbilityButton>
      {account.disabledAt === null ? (
        <AbilityButton
          ability={account.abilities.disable}
          variant="outlined"
          color="error"
          onClick={() => setAsking(true)}
        >
          {translate("identity.disable")}
        </AbilityButton>
      ) : (
        <AbilityButton
          ability={account.abilities.enable}
          variant="contained"
          disabled={enable.busy}
          onClick={() => void enable.act({ input })}
        >
          {translate("identity.enable")}
        </AbilityButton>
      )}
      <ConfirmVerb
        open={asking}
        title={`${translate("identity.disable")}: ${account.displayName}`}
        consequence={translate("identity.disableConsequence")}
        confirm={translate("identity.disable")}
        tone="error"
        busy={disable.busy}
        onConfirm={() => void disable.act({ input })}
        onClose={() => setAsking(false)}
      />
      {link && <PasswordLinkDialog name={account.displayName} link={link} onClose={() => setLink(null)} />}
    </>
  );
}
