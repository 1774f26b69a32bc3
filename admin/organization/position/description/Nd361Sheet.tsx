import { TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Facts } from "../../../shared/ui/parts.tsx";
import { WideTable } from "../../../shared/ui/WideTable.tsx";
import { RelationTables } from "./RelationTables.tsx";
import { type Nd361, QUALIFICATION_PARTS } from "./sections.ts";
import { Lines, Part } from "./sheet-parts.tsx";

interface Nd361Props {
  readonly sections: Nd361;
  readonly facts: readonly (readonly [string, ReactNode])[];
  readonly competencies: ReactNode;
}

/** The template for civil servants: purpose, tasks, relations, powers, qualification and competencies. */
export function Nd361Sheet({ sections, facts, competencies }: Nd361Props): ReactElement {
  const translate = useTranslate();
  const say = (key: string): string => translate(`organization.description.${key}`);
  const { workplace, processes, purpose, tasks, relations, powers, qualification } = sections;
  return (
    <>
      <Part title={say("general")}>
        <Facts
          facts={[
            ...facts,
            [say("workplace"), workplace],
            [say("processes"), processes && <Lines lines={processes} />],
          ]}
        />
      </Part>
      <Part title={`1. ${say("purpose")}`}>
        <Typography sx={{ whiteSpace: "pre-wrap" }}>{purpose}</Typography>
      </Part>
      <Part title={`2. ${say("tasks")}`}>
        <WideTable label={say("tasks")}>
          <TableHead>
            <TableRow>
              <TableCell component="th">{say("task")}</TableCell>
              <TableCell>{say("work")}</TableCell>
              <TableCell>{say("completion")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {tasks.map((task, place) => (
              <TableRow key={task.name} sx={{ verticalAlign: "top" }}>
                <TableCell component="th" scope="row">
                  2.{place + 1}. {task.name}
                </TableCell>
                <TableCell sx={{ minWidth: 220 }}>
                  <Lines lines={task.work} />
                </TableCell>
                <TableCell sx={{ minWidth: 220 }}>
                  <Lines lines={task.completion} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </WideTable>
      </Part>
      <Part title={`3. ${say("relations")}`}>
        <RelationTables relations={relations} prefix="3" />
      </Part>
      <Part title={`4. ${say("powers")}`}>
        <Lines lines={powers} />
      </Part>
      <Part title={`5.1. ${say("qualification")}`}>
        <Facts
          facts={QUALIFICATION_PARTS.map((part) => [say(`qualificationOf.${part}`), qualification[part]] as const)}
        />
      </Part>
      <Part title={`5.2. ${say("competencies")}`}>{competencies}</Part>
    </>
  );
}
