import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { Relations } from "./sections.ts";

interface RelationProps {
  readonly relations: Relations;
  /** Number of the section. */
  readonly prefix: string;
}

/** With whom the position works, inside and outside the agency, and for what. */
export function RelationTables({ relations, prefix }: RelationProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      {(["inside", "outside"] as const).map((side, place) => (
        <Box key={side} sx={{ mb: 1 }}>
          <Typography variant="subtitle2" component="h4">
            {prefix}.{place + 1}. {translate(`organization.description.relationsOf.${side}`)}
          </Typography>
          {relations[side].length === 0 ? (
            <span>–</span>
          ) : (
            <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
              {relations[side].map((relation) => (
                <li key={`${relation.with} ${relation.purpose}`}>
                  <strong>{relation.with}</strong>: {relation.purpose}
                </li>
              ))}
            </Box>
          )}
        </Box>
      ))}
    </>
  );
}
