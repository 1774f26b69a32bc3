import { Stack, Tab, Tabs } from "@mui/material";
import { type ReactElement, type RefObject, useEffect, useRef } from "react";
import { LinkBase, useLocation, useTranslate } from "react-admin";
import { SavedViews } from "../../shared/ui/table/SavedViews.tsx";
import { sharedSearch } from "./scope-choice.ts";

const TABS = ["overview", "grades", "unit", "criteria", "builder"] as const;
export type StatisticsTab = (typeof TABS)[number];

const PATHS: Readonly<Record<StatisticsTab, string>> = {
  overview: "/statistics/overview",
  grades: "/statistics",
  unit: "/statistics/unit",
  criteria: "/statistics/criteria",
  builder: "/statistics/builder",
};

/** The ways to look at the numbers; unit and period go along from one to the other. */
export function StatisticsTabs({ at }: { readonly at: StatisticsTab }): ReactElement {
  const translate = useTranslate();
  const { search } = useLocation();
  const shared = sharedSearch(search);
  const tabs = useChosenInSight(at);
  return (
    <Stack className="not-printed" direction="row" sx={{ mb: 2, gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <Tabs
        ref={tabs}
        component="nav"
        aria-label={translate("dashboards.tabs")}
        value={at}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ flexGrow: 1, minWidth: 0 }}
      >
        {TABS.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            label={translate(`dashboards.tab.${tab}`)}
            component={LinkBase}
            to={`${PATHS[tab]}${shared === "" ? "" : `?${shared}`}`}
            {...(tab === at ? { "aria-current": "page" } : {})}
          />
        ))}
      </Tabs>
      <SavedViews list={`statistics.${at}`} />
    </Stack>
  );
}

/** On a phone the tab that is open stands in sight, once the letters have their width. */
function useChosenInSight(at: StatisticsTab): RefObject<HTMLDivElement | null> {
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void document.fonts.ready.then(() => {
      const chosen = tabs.current?.querySelector<HTMLElement>(".Mui-selected");
      const frame = chosen?.closest<HTMLElement>(".MuiTabs-scroller");
      if (chosen && frame) frame.scrollLeft = chosen.offsetLeft - (frame.clientWidth - chosen.offsetWidth) / 2;
    });
  }, [at]);
  return tabs;
}
