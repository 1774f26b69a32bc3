import { Box, Button, TableBody, TableCell, TableHead, TableRow, type Theme, useMediaQuery } from "@mui/material";
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
import { NarrowLine } from "../forms/NarrowLine.tsx";
import { FormsButton } from "../forms/FormsButton.tsx";
import { saveText } from "../../shared/ui/save-text.ts";
import { RecordSending, sendingText } from "./PackageVerbs.tsx";

interface PackagesProps {
  readonly unitId: string;
  readonly cycleId: string | null;
}

type Package = ResultOf<typeof Transmissions>["transmissions"]["items"][number];

/** Packages of a unit and below, with the verbs on them. */
export function Packages({ unitId, cycleId }: PackagesProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(Transmissions, { filter: { unitId, cycleId } });
  const verbs = cycleId === null ? undefined : <FormsButton about={{ unitId, cycleId }} />;
  return (
    <Section title={translate("duty.packages")} subtitle={translate("duty.packagesHint")} actions={verbs}>
      <Asked query={query} lines={4}>
        {({ transmissions }) => <Table items={transmissions.items} />}
      </Asked>
    </Section>
  );
}

function Table({ items }: { readonly items: readonly Package[] }): ReactElement {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [recording, setRecording] = useState<Package | null>(null);
  if (items.length === 0)
    return <Quiet dense title={translate("duty.noPackages")} hint={translate("duty.noPackagesHint")} />;
  return (
    <>
      {wide ? <Rows items={items} onRecord={setRecording} /> : <Lines items={items} onRecord={setRecording} />}
      {recording !== null && (
        <RecordSending
          sending={items.find(({ id }) => id === recording.id) ?? recording}
          opened={recording}
          receiver={items.find(({ receiver }) => receiver !== null)?.receiver ?? ""}
          onClose={() => setRecording(null)}
        />
      )}
    </>
  );
}

interface ItemsProps {
  readonly items: readonly Package[];
  readonly onRecord: (one: Package) => void;
}

function Rows({ items, onRecord }: ItemsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
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
              <Sending item={one} />
            </TableCell>
            <TableCell>
              <Verbs item={one} onRecord={onRecord} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

/** The same lines on a phone. */
function Lines({ items, onRecord }: ItemsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="ul" aria-label={translate("duty.packages")} sx={{ m: 0, p: 0 }}>
      {items.map((one) => (
        <NarrowLine
          key={one.id}
          title={one.decisionNumber}
          facts={[`${translate("duty.count")}: ${format.exact(one.results)}`, format.moment(one.preparedAt)]}
        >
          <Sending item={one} />
          <Box>
            <Verbs item={one} onRecord={onRecord} />
          </Box>
        </NarrowLine>
      ))}
    </Box>
  );
}

/** When it was sent, with which letter, to whom; or that it was not. */
function Sending({ item }: { readonly item: Package }): ReactElement {
  const translate = useTranslate();
  const { sentOn } = item;
  if (sentOn === null) return <Status tone="warning" label={translate("duty.notSent")} />;
  return <>{sendingText(item)}</>;
}

function Verbs({ item, onRecord }: { readonly item: Package } & Pick<ItemsProps, "onRecord">): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <SaveContent id={item.id} />
      {item.sentOn === null && <Button onClick={() => onRecord(item)}>{translate("duty.record")}</Button>}
    </>
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
