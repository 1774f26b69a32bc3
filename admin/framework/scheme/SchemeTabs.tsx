import { Badge, Box, Stack, Tab, Tabs } from "@mui/material";
import { type ReactElement, type RefObject, useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { Authority } from "./authority/Authority.tsx";
import { elementAt, focusOn } from "../draft/defects/focus-place.ts";
import { FaultLines } from "./PartTable.tsx";
import { Grading, Scale, Values } from "./parts/Tables.tsx";
import { Procedure } from "./procedure/Procedure.tsx";
import { QuotaForm } from "./quota/QuotaForm.tsx";
import { RollUps } from "./rollup/RollUps.tsx";
import { useFaults } from "./scheme-context.ts";
import type { SchemeData } from "./scheme-data.ts";
import { placesOf, SCHEME_TABS, type SchemeTab, tabOf } from "./scheme-tabs.ts";
import { SpecialCases } from "./special/SpecialCases.tsx";
import type { TablesProps } from "./useSchemeParts.ts";

/** The rules by what they are about; a tab tells how many faults are in it. */
export function SchemeTabs({ scheme, parts }: TablesProps): ReactElement {
  const translate = useTranslate();
  const [tab, setTab] = useState<SchemeTab>("scale");
  const { go, body } = useGoing(setTab);
  const faults = useFaults("scheme");
  const elsewhere = faults.filter(({ path }) => tabOf(path) === null);
  return (
    <Stack sx={{ gap: 2 }}>
      <Tabs
        value={tab}
        aria-label={translate("framework.rules.tabs")}
        onChange={(_event, next: SchemeTab) => setTab(next)}
        sx={PILLS}
      >
        {SCHEME_TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`scheme-tab-${name}`}
            aria-controls="scheme-tab-body"
            label={
              <Badge
                color="error"
                badgeContent={faults.filter(({ path }) => tabOf(path) === name).length || null}
                sx={BESIDE}
              >
                {translate(`framework.rules.tab.${name}`)}
              </Badge>
            }
          />
        ))}
      </Tabs>
      <StandIns scheme={scheme} tab={tab} onGo={go} />
      {elsewhere.length > 0 && <FaultLines faults={elsewhere} />}
      <Box ref={body} role="tabpanel" id="scheme-tab-body" aria-labelledby={`scheme-tab-${tab}`}>
        <Body tab={tab} scheme={scheme} parts={parts} />
      </Box>
    </Stack>
  );
}

/** Tabs that stand in as many lines as they need, all to be seen at once. */
const PILLS = {
  minHeight: 0,
  "& .MuiTabs-list": { flexWrap: "wrap", gap: 0.75 },
  "& .MuiTabs-indicator": { display: "none" },
  "& .MuiTabs-scroller": { overflow: "visible !important" },
  "& .MuiTab-root": {
    minHeight: 34,
    py: 0.5,
    px: 1.5,
    border: 1,
    borderColor: "divider",
    borderRadius: 5,
    bgcolor: "background.paper",
    "&.Mui-selected": { bgcolor: "primary.main", borderColor: "primary.main", color: "primary.contrastText" },
  },
};

/** The number stands after the words of its tab, not on them. */
const BESIDE = {
  alignItems: "center",
  "& .MuiBadge-badge:not(.MuiBadge-invisible)": { position: "static", transform: "none", ml: 0.75 },
  "& .MuiBadge-invisible": { display: "none" },
};

const UNSEEN = { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" };

interface StandInsProps {
  readonly scheme: SchemeData;
  readonly tab: SchemeTab;
  readonly onGo: (place: string) => void;
}

/** Stand for the places of the tabs that are closed: whoever goes to one gets its tab opened and comes to its field. */
function StandIns({ scheme, tab, onGo }: StandInsProps): ReactElement {
  return (
    <Box sx={UNSEEN} onFocus={(event) => onGo(event.target.dataset["place"] ?? "")}>
      {placesOf(scheme)
        .filter((place) => tabOf(place) !== tab)
        .map((place) => (
          <span key={place} data-place={place} tabIndex={-1} />
        ))}
    </Box>
  );
}

/** Goes on to the entry itself once its tab is open. */
function useGoing(open: (tab: SchemeTab) => void): {
  readonly go: (place: string) => void;
  readonly body: RefObject<HTMLDivElement | null>;
} {
  const body = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<string | null>(null);
  useEffect(() => {
    if (place === null || body.current === null) return;
    const entry = elementAt(body.current, place);
    if (entry !== null) focusOn(entry);
    setPlace(null);
  }, [place]);
  const go = (next: string): void => {
    const tab = tabOf(next);
    if (tab !== null) open(tab);
    setPlace(next);
  };
  return { go, body };
}

function Body({ tab, scheme, parts }: TablesProps & { readonly tab: SchemeTab }): ReactElement {
  switch (tab) {
    case "scale":
      return <Scale scheme={scheme} parts={parts} />;
    case "values":
      return <Values scheme={scheme} parts={parts} />;
    case "grading":
      return <Grading scheme={scheme} parts={parts} />;
    case "quota":
      return <QuotaForm quota={scheme.quota} grades={scheme.grades} onPut={parts.put} />;
    case "rollUp":
      return <RollUps scheme={scheme} parts={parts} />;
    case "special":
      return <SpecialCases cases={scheme.specialCases} grades={scheme.grades} onPut={parts.put} />;
    case "process":
      return <Procedure scheme={scheme} parts={parts} />;
    case "authority":
      return <Authority scheme={scheme} parts={parts} />;
  }
}
