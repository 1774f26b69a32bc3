import { Button, Stack, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { TransmissionContent, Transmissions } from "../../../schema/operations/exchange/transmission.ts";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { useAsk, useRun } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { FormsButton } from "../forms/FormsButton.tsx";
import { saveText } from "../../shared/ui/save-text.ts";
import { PreparePackage, RecordSending } from "./PackageVerbs.tsx";

interface PackagesProps {
  readonly unitId: string;
  readonly cycleId: string | null;
}

type Package = ResultOf<typeof Transmissions>["transmissions"]["items"][number];

/** Packages of a unit and below, with the verbs on them. */
export function Packages({ unitId, cycleId }: PackagesProps): ReactElement {
  const translate = useTranslate();
  const [preparing, setPreparing] = useState(false);
  const query = useAsk(Transmissions, { filter: { unitId, cycleId } });
  const verbs =
    cycleId === null ? undefined : (
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <FormsButton about={{ unitId, cycleId }} />
        <Button variant="contained" onClick={() => setPreparing(true)}>
          {translate("duty.prepare")}
        </Button>
      </Stack>
    );
  return (
    <Section title={translate("duty.packages")} subtitle={translate("duty.packagesHint")} actions={verbs}>
      <Asked query={query} lines={4}>
        {({ transmissions }) => <Table items={transmissions.items} />}
      </Asked>
      {preparing && cycleId !== null && (
        <PreparePackage unitId={unitId} cycleId={cycleId} onClose={() => setPreparing(false)} />
      )}
    </Section>
  );
}

function Table({ items }: { readonly items: readonly Package[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [recording, setRecording] = useState<Package | null>(null);
  if (items.length === 0) return <Quiet dense title={translate("duty.noPackages")} />;
  return (
    <WideTable label={translate("duty.packages")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("duty.number")}</TableCell>
          <TableCell align="right">{translate("duty.count")}</TableCell>
          <TableCell>{translate("duty.preparedAt")}</TableCell>
          <TableCell>{translate("duty.digest")}</TableCell>
          <TableCell>{translate("duty.sent")}</TableCell>
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((one) => (
          <TableRow key={one.id}>
            <TableCell component="th" scope="row">
              {one.decisionNumber}
            </TableCell>
            <TableCell align="right">{format.exact(one.results)}</TableCell>
            <TableCell>{format.moment(one.preparedAt)}</TableCell>
            <TableCell title={one.digest}>{one.digest.slice(0, 12)}…</TableCell>
            <TableCell>
              {one.sentOn === null ? (
                <Status tone="warning" label={translate("duty.notSent")} />
              ) : (
                [format.day(one.sentOn), one.documentNumber, one.receiver, one.receipt].filter(Boolean).join(" · ")
              )}
            </TableCell>
            <TableCell>
              <SaveContent id={one.id} />
              {one.sentOn === null && <Button onClick={() => setRecording(one)}>{translate("duty.record")}</Button>}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
      {recording !== null && <RecordSending sending={recording} onClose={() => setRecording(null)} />}
    </WideTable>
  );
}

function SaveContent({ id }: { readonly id: string }): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const run = useRun();
  const save = (): void => {
    run(TransmissionContent, { id })
      .then(({ transmissionContent }) => saveText(`goi-ket-qua-${id}.json`, "application/json", transmissionContent))
      .catch((error: unknown) => {
        if (!isKhungError(error)) throw error;
        notify(error.message, { type: "error" });
      });
  };
  return <Button onClick={save}>{translate("duty.download")}</Button>;
}
