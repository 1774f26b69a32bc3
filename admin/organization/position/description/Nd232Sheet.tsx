import { TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Facts } from "../../../shared/ui/parts.tsx";
import { WideTable } from "../../../shared/ui/WideTable.tsx";
import { RelationTables } from "./RelationTables.tsx";
import { type Nd232, QUALIFICATION_PARTS, type RankWork, WORK_PARTS } from "./sections.ts";
import { Lines, Part } from "./sheet-parts.tsx";

interface Nd232Props {
  readonly sections: Nd232;
  readonly facts: readonly (readonly [string, ReactNode])[];
  readonly competencies: ReactNode;
}

const WORK_NUMBER = { PROFESSIONAL: "III", MANAGERIAL: "IV", SUPPORT: "V" } as const;

/** The template for public employees: one description with the work of every rank in use. */
export function Nd232Sheet({ sections, facts, competencies }: Nd232Props): ReactElement {
  const translate = useTranslate();
  const say = (key: string, values?: Record<string, unknown>): string =>
    translate(`organization.description.${key}`, values);
  const { field, ranks, purpose, work, relations, powers, qualification } = sections;
  return (
    <>
      <Part title={`I. ${say("general")}`}>
        <Facts
          facts={[...facts, [say("field"), field], [say("ranks"), `${String(ranks.lowest)}–${String(ranks.highest)}`]]}
        />
      </Part>
      <Part title={`II. ${say("purpose")}`}>
        <Typography sx={{ whiteSpace: "pre-wrap" }}>{purpose}</Typography>
      </Part>
      {WORK_PARTS.map((part) => (
        <Part key={part} title={`${WORK_NUMBER[part]}. ${say(`workOf.${part}`)}`}>
          <WorkTable label={say(`workOf.${part}`)} work={work.filter((each) => each.part === part)} />
        </Part>
      ))}
      <Part title={`VI. ${say("competencies")}`}>{competencies}</Part>
      <Part title={`VII. ${say("relations")}`}>
        <RelationTables relations={relations} prefix="VII" />
      </Part>
      <Part title={`VIII. ${say("powers")}`}>
        <Lines lines={powers} />
      </Part>
      <Part title={`IX. ${say("qualification")}`}>
        {qualification.length === 0 && <span>–</span>}
        {qualification.map(({ rank, ...parts }) => (
          <div key={rank}>
            <Typography variant="subtitle2" component="h4">
              {say("rankOf", { rank })}
            </Typography>
            <Facts facts={QUALIFICATION_PARTS.map((part) => [say(`qualificationOf.${part}`), parts[part]] as const)} />
          </div>
        ))}
      </Part>
    </>
  );
}

function WorkTable({ label, work }: { readonly label: string; readonly work: readonly RankWork[] }): ReactElement {
  const translate = useTranslate();
  const say = (key: string, values?: Record<string, unknown>): string =>
    translate(`organization.description.${key}`, values);
  if (work.length === 0) return <span>–</span>;
  return (
    <WideTable label={label}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{say("rank")}</TableCell>
          <TableCell>{say("task232")}</TableCell>
          <TableCell>{say("product")}</TableCell>
          <TableCell>{say("criterion")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {work
          .toSorted((left, right) => left.rank - right.rank)
          .flatMap(({ rank, part, items }) =>
            items.map((item, place) => (
              <TableRow key={`${part} ${String(rank)} ${String(place)}`} sx={{ verticalAlign: "top" }}>
                <TableCell component="th" scope="row">
                  {say("rankOf", { rank })}
                </TableCell>
                <TableCell>{item.task}</TableCell>
                <TableCell>{item.product}</TableCell>
                <TableCell>{item.criterion}</TableCell>
              </TableRow>
            )),
          )}
      </TableBody>
    </WideTable>
  );
}
