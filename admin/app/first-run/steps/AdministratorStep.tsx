import { Alert, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { Grants, IssuePasswordLink } from "../../../../schema/operations/identity.ts";
import { GrantVerbs } from "../../../identity/GrantVerbs.tsx";
import { PasswordLinkDialog } from "../../../identity/secret/PasswordLinkDialog.tsx";
import { useAsk, useVerb } from "../../../shared/api/useRun.ts";
import { Status } from "../../../shared/ui/parts.tsx";
import type { Administration } from "../first-run-steps.ts";
import { useWords } from "../useWords.ts";
import { FirstUnitForm } from "./FirstUnitForm.tsx";
import { NewAccountForm, type NewLink } from "./NewAccountForm.tsx";

/** What an administrator does: the first unit, a second administrator, a specialist, and the second pair of eyes. */
export function AdministratorStep({ administration }: { readonly administration: Administration }): ReactElement {
  const say = useWords();
  const [link, setLink] = useState<NewLink | null>(null);
  const { rootUnitId, accounts } = administration;
  const ofRole = (role: string) => accounts.filter((one) => one.role === role);
  const [administrators, keepers] = [ofRole("SYSTEM_ADMIN"), ofRole("ORG_SPECIALIST")];
  return (
    <Stack sx={{ gap: 3 }}>
      {rootUnitId === null && (
        <Part title={say("administrator.unitTitle")} hint={say("administrator.unitHint")}>
          <FirstUnitForm />
        </Part>
      )}
      <Part title={say("administrator.secondTitle")} hint={say("administrator.secondHint")}>
        <Accounts accounts={administrators} onLink={setLink} />
        {administrators.length < 2 && <NewAccountForm role="SYSTEM_ADMIN" unitId={null} onLink={setLink} />}
      </Part>
      <Part title={say("administrator.keeperTitle")} hint={say("administrator.keeperHint")}>
        <Accounts accounts={keepers} onLink={setLink} />
        {keepers.length === 0 && rootUnitId === null && <Alert severity="info">{say("administrator.needUnit")}</Alert>}
        {keepers.length === 0 && rootUnitId !== null && (
          <NewAccountForm role="ORG_SPECIALIST" unitId={rootUnitId} onLink={setLink} />
        )}
      </Part>
      {keepers.some(({ isPending }) => isPending) && <Approvals />}
      {link !== null && <PasswordLinkDialog name={link.name} link={link} onClose={() => setLink(null)} />}
    </Stack>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactElement | readonly (ReactElement | false)[];
}

function Part({ title, hint, children }: PartProps): ReactElement {
  return (
    <Stack component="section" aria-label={title} sx={{ gap: 1 }}>
      <div>
        <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {hint}
        </Typography>
      </div>
      {children}
    </Stack>
  );
}

interface AccountsProps {
  readonly accounts: Administration["accounts"];
  readonly onLink: (link: NewLink) => void;
}

function Accounts({ accounts, onLink }: AccountsProps): ReactElement {
  const say = useWords();
  const name = (accountId: string): string => accounts.find((one) => one.accountId === accountId)?.displayName ?? "";
  const [asked, setAsked] = useState("");
  const issue = useVerb(IssuePasswordLink, {
    onDone: ({ issuePasswordLink }) => onLink({ ...issuePasswordLink, name: name(asked) }),
  });
  const renew = (accountId: string): void => {
    setAsked(accountId);
    void issue.act({ input: { accountId } });
  };
  return (
    <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 0.75 }}>
      {accounts.map((account) => (
        <Stack
          key={account.grantId}
          component="li"
          direction="row"
          sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}
        >
          <Typography sx={{ fontWeight: 600 }}>{account.displayName}</Typography>
          <Typography color="textSecondary">{account.username}</Typography>
          <Status
            tone={account.isPending ? "warning" : "success"}
            label={say(account.isPending ? "administrator.pending" : "administrator.active")}
          />
          {!account.hasPassword && <Status tone="warning" label={say("administrator.noPassword")} />}
          {!account.hasPassword && (
            <Button size="small" disabled={issue.busy} onClick={() => renew(account.accountId)}>
              {say("administrator.newLink")}
            </Button>
          )}
        </Stack>
      ))}
    </Stack>
  );
}

/** Rights that wait: a button for who may approve them, and for who granted them why not. */
function Approvals(): ReactElement {
  const say = useWords();
  const translate = useTranslate();
  const { data } = useAsk(Grants, { filter: { status: "PENDING" }, page: { page: 1, perPage: 50 } });
  const waiting = (data?.grants.items ?? []).filter(({ role }) => role === "ORG_SPECIALIST");
  const isOwn = waiting.some(({ abilities }) => !abilities.approve.allowed);
  return (
    <Stack component="section" aria-label={say("administrator.approveTitle")} sx={{ gap: 1 }}>
      <Typography variant="subtitle1" component="h3" sx={{ fontWeight: 600 }}>
        {say("administrator.approveTitle")}
      </Typography>
      {isOwn && <Alert severity="info">{say("administrator.approveOther")}</Alert>}
      {waiting.map((grant) => (
        <Stack key={grant.id} direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <Typography sx={{ flexGrow: 1 }}>
            {`${grant.account.displayName} · ${translate(`khung.role.${grant.role}`)} · ${grant.unit?.name ?? ""}`}
          </Typography>
          <GrantVerbs grant={grant} />
        </Stack>
      ))}
    </Stack>
  );
}
