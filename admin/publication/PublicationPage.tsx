import { Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { PublicationShown, WithdrawPublication } from "../../schema/operations/publication/publication.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useStaleVerb } from "../shared/api/useStaleVerb.ts";
import { useFormat } from "../shared/text/format.ts";
import { AbilityButton } from "../shared/ui/AbilityButton.tsx";
import { Facts, PageHead, Section } from "../shared/ui/parts.tsx";
import { TextLine } from "../shared/ui/fields.tsx";
import { Asked } from "../shared/ui/states.tsx";
import { VersionedVerb } from "../shared/ui/VersionedVerb.tsx";
import { History, States } from "./PublicationLine.tsx";
import { type PublicationRow, stateOf } from "./publication-rows.ts";
import { ShownContent } from "./ShownContent.tsx";
import { ShownPublication } from "./WhyShown.tsx";

/** One publication: what it shows, since when, and taking it back. */
export function PublicationPage(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { id = "" } = useParams<{ id: string }>();
  const query = useAsk(PublicationShown, { id });
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <>
      <Title title="publication.title" />
      <Asked query={query} dense={false} lines={8}>
        {({ publication }) => (
          <>
            <PageHead title={publication.unit.name} subtitle={publication.cycle.name} />
            <Stack sx={{ gap: 2 }}>
              <Section
                title={<States row={publication} />}
                actions={
                  stateOf(publication) === "shown" && (
                    <AbilityButton
                      color="error"
                      ability={publication.abilities.canWithdraw}
                      onClick={() => setWithdrawing(true)}
                    >
                      {translate("publication.withdraw")}
                    </AbilityButton>
                  )
                }
              >
                <History row={publication} />
                <Facts
                  facts={[
                    [translate("publication.counted"), format.moment(publication.countedAt)],
                    [translate("publication.hash"), <code key="hash">{publication.contentHash}</code>],
                  ]}
                />
              </Section>
              <Section flush title={translate("publication.content")}>
                <ShownPublication value={publication}>
                  <ShownContent content={publication.content} />
                </ShownPublication>
              </Section>
            </Stack>
            {withdrawing && <WithdrawDialog row={publication} onClose={() => setWithdrawing(false)} />}
          </>
        )}
      </Asked>
    </>
  );
}

interface WithdrawDialogProps {
  readonly row: PublicationRow;
  readonly onClose: () => void;
}

function WithdrawDialog({ row, onClose }: WithdrawDialogProps): ReactElement {
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  const verb = useStaleVerb(WithdrawPublication, { done: "publication.withdrawn", onDone: onClose });
  const { id: publicationId, version } = row;
  return (
    <VersionedVerb
      open
      title={translate("publication.withdrawTitle")}
      consequence={translate("publication.withdrawConsequence")}
      confirm={translate("publication.withdraw")}
      tone="error"
      disabled={reason.trim() === ""}
      verb={verb}
      differences={[]}
      onConfirm={() => void verb.act({ input: { publicationId, version, reason: reason.trim() } })}
      onClose={onClose}
    >
      <TextLine required label={translate("publication.reason")} value={reason} maxLength={2000} onChange={setReason} />
    </VersionedVerb>
  );
}
