import { Button, Stack, Typography } from "@mui/material";
import type { ResultOf } from "gql.tada";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { MyIdentities, UnlinkIdentity } from "../../../schema/operations/identity/provider.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Section } from "../../shared/ui/parts.tsx";

type Identity = ResultOf<typeof MyIdentities>["myIdentities"][number];

/** One's names at identity providers; nothing where there is neither a provider nor a name. */
export function Identities(): ReactElement | null {
  const translate = useTranslate();
  const { data } = useAsk(MyIdentities, {});
  const provider = data?.signInOptions.identityProvider ?? null;
  const identities = data?.myIdentities ?? [];
  if (provider === null && identities.length === 0) return null;
  return (
    <Section title={translate("identity.provider.title")}>
      <Stack sx={{ gap: 1.5 }}>
        {provider !== null && (
          <Typography color="textSecondary">{translate("identity.provider.about", { name: provider })}</Typography>
        )}
        {identities.length === 0 && <Typography>{translate("identity.provider.none")}</Typography>}
        {identities.map((identity) => (
          <Line key={identity.id} identity={identity} />
        ))}
        {provider !== null && identities.length === 0 && (
          <Button
            component="a"
            href="/oidc/start?link=on&to=/my-account"
            variant="outlined"
            sx={{ alignSelf: "flex-start" }}
          >
            {translate("identity.provider.link", { name: provider })}
          </Button>
        )}
      </Stack>
    </Section>
  );
}

function Line({ identity }: { readonly identity: Identity }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [isAsking, setIsAsking] = useState(false);
  const verb = useVerb(UnlinkIdentity, { done: "identity.provider.unlinkDone" });
  const host = URL.canParse(identity.issuer) ? new URL(identity.issuer).host : identity.issuer;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <Stack sx={{ flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" }}>
        <Typography variant="subtitle2">{host}</Typography>
        <Typography variant="body2" color="textSecondary">
          {translate("identity.provider.subject")}: {identity.subject} · {translate("identity.provider.linkedAt")}:{" "}
          {format.moment(identity.linkedAt)}
        </Typography>
      </Stack>
      <Button size="small" color="error" onClick={() => setIsAsking(true)}>
        {translate("identity.provider.unlink")}
      </Button>
      {isAsking && (
        <ConfirmVerb
          open
          tone="error"
          title={translate("identity.provider.unlinkTitle", { name: host })}
          consequence={translate("identity.provider.unlinkConsequence")}
          confirm={translate("identity.provider.unlink")}
          busy={verb.busy}
          onConfirm={() => void verb.act({ input: { identityId: identity.id } })}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Stack>
  );
}
