import { TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import type { PinnedCycle, Usage } from "./adoption-rows.ts";
import { usedVersions, type VersionUse } from "./usage-versions.ts";

interface UsedVersionsProps {
  readonly usages: readonly Usage[];
  readonly cycles: readonly PinnedCycle[];
}

const COLUMNS = ["adoptions", "unitCount", "personCount", "since", "cycleCount"] as const;

/** The versions in use today, with counts; nothing while none is. */
export function UsedVersions({ usages, cycles }: UsedVersionsProps): ReactElement | null {
  const translate = useTranslate();
  const versions = usedVersions(usages, cycles);
  if (versions.length === 0) return null;
  const title = translate("adoption.used.title");
  return (
    <Section title={title} flush>
      <WideTable label={title}>
        <TableHead>
          <TableRow>
            <TableCell component="th">{translate("adoption.used.version")}</TableCell>
            {COLUMNS.map((column) => (
              <TableCell key={column} align="right">
                {translate(`adoption.used.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {versions.map((version) => (
            <Row key={version.versionId} version={version} />
          ))}
        </TableBody>
      </WideTable>
    </Section>
  );
}

function Row({ version }: { readonly version: VersionUse }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <GoTo to={`/frameworkVersions/${version.versionId}/show`}>
          {translate("framework.version.title", { number: version.number })}
        </GoTo>{" "}
        {version.isOlder && <Status tone="warning" label={translate("adoption.used.older")} />}
      </TableCell>
      <TableCell align="right">{format.exact(version.adoptions)}</TableCell>
      <TableCell align="right">{format.exact(version.units)}</TableCell>
      <TableCell align="right">{version.adoptions === 0 ? "–" : format.exact(version.people)}</TableCell>
      <TableCell align="right">{format.day(version.since)}</TableCell>
      <TableCell align="right">{format.exact(version.cycles)}</TableCell>
    </TableRow>
  );
}
