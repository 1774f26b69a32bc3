import { Box, Button, DialogActions } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { VariablesOf } from "../../../../schema/graphql.ts";
import { ImportCatalogue } from "../../../../schema/operations/work/catalogue-verbs.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { Tick } from "../../../shared/ui/fields.tsx";
import { StaleDialog } from "../../../shared/ui/StaleDialog.tsx";
import type { Report, Version } from "../catalogue-rows.ts";

interface ImportFootProps {
  readonly version: Version;
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
  readonly onClose: () => void;
  /** Null while nothing was read, or something else is being read. */
  readonly report: Report | null;
  readonly input: Omit<VariablesOf<typeof ImportCatalogue>["input"], "version"> | null;
}

/** Imports what the preview shows: all rows or none, unless faulty ones are left out on purpose. */
export function ImportFoot({ version, report, input, onBusy, onClose }: ImportFootProps): ReactElement {
  const translate = useTranslate();
  const keyOf = useSubmitKey();
  const [skipFaults, setSkipFaults] = useState(false);
  const [replace, setReplace] = useState(false);
  const verb = useStaleVerb(ImportCatalogue, {
    done: "catalogue.import.written",
    onDone: onClose,
  });
  const send = (): void => {
    if (input === null) return;
    const content = { ...input, version: version.version, skipFaults, replace };
    onBusy(true);
    void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } }).finally(() => onBusy(false));
  };
  const isOpen =
    report !== null &&
    report.problems.length === 0 &&
    report.imported > 0 &&
    (report.faults === 0 || skipFaults) &&
    !verb.busy;
  return (
    <DialogActions
      sx={{
        ...{ position: "sticky", bottom: 0, bgcolor: "background.paper", borderTop: 1, borderColor: "divider" },
        ...{ px: 1, py: 1.5, flexWrap: "wrap", zIndex: 2 },
      }}
    >
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        {report !== null && report.faults > 0 && (
          <Tick label={translate("catalogue.import.skipFaults")} value={skipFaults} onChange={setSkipFaults} />
        )}
        {report !== null && version.productCount > 0 && (
          <Tick
            label={translate("catalogue.import.replace", { count: version.productCount })}
            value={replace}
            onChange={setReplace}
          />
        )}
      </Box>
      <Button color="inherit" onClick={onClose} disabled={verb.busy}>
        {translate("ra.action.cancel")}
      </Button>
      <Button variant="contained" disabled={!isOpen} onClick={send}>
        {report === null || report.imported === 0
          ? translate("catalogue.import.confirmNone")
          : translate("catalogue.import.confirm", { smart_count: report.imported })}
      </Button>
      <StaleDialog
        open={verb.stale}
        differences={[]}
        onTakeTheirs={() => {
          verb.settle();
          onClose();
        }}
        onKeepMine={() => {
          verb.settle();
          send();
        }}
        onClose={verb.settle}
      />
    </DialogActions>
  );
}
