import BoltOutlinedIcon from "@mui/icons-material/BoltOutlined";
import HistoryOutlinedIcon from "@mui/icons-material/HistoryOutlined";
import { useEffect, useMemo, useState } from "react";
import { usePermissions, useTranslate } from "react-admin";
import { Search } from "../../../schema/operations/app/search.ts";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { mayAccess } from "../access.ts";
import { actionsFor } from "./actions.ts";
import { KIND_ICONS } from "./kind-icons.ts";
import { type Hit, kindsFor, matching, pageOf, type PaletteItem, searchText } from "./palette-items.ts";
import { useVisits } from "./recents.ts";
import { usePages } from "./usePages.ts";

const SETTLED_MS = 180;

interface Found {
  readonly items: readonly PaletteItem[];
  /** Whether an answer to what stands in the field is still on its way. */
  readonly isSearching: boolean;
  readonly error: KhungError | null;
}

/** Everything that the palette offers for what was typed. */
export function usePaletteItems(typed: string): Found {
  const { permissions } = usePermissions<readonly string[]>();
  const roles = useMemo(() => permissions ?? [], [permissions]);
  const kinds = useMemo(() => kindsFor((resource) => mayAccess(roles, resource, "show")), [roles]);
  const settled = useSettled(typed);
  const text = searchText(settled);
  const isAsked = text !== null && kinds.length > 0;
  const query = useAsk(Search, { text: text ?? "", kinds }, { enabled: isAsked, staleTime: 30_000, keepFor: "search" });
  const here = useHere(roles);
  const toItem = useHitItem();
  const wanted = searchText(typed);
  const items = useMemo(() => {
    const hits = wanted === null || !isAsked ? [] : (query.data?.search ?? []).map(toItem);
    return matching([...here, ...hits], typed);
  }, [here, query.data, toItem, typed, wanted, isAsked]);
  const isSearching = wanted !== null && kinds.length > 0 && (wanted !== text || query.isFetching);
  return { items, isSearching, error: isAsked ? query.error : null };
}

/** What needs no server: records seen before, actions and pages. */
function useHere(roles: readonly string[]): PaletteItem[] {
  const translate = useTranslate();
  const pages = usePages();
  const [visits] = useVisits();
  return useMemo(
    () => [
      ...visits.map(({ to, title }) => ({
        ...{ key: `recent ${to}`, group: "RECENT" as const, label: title, detail: "", icon: HistoryOutlinedIcon, to },
        words: title,
      })),
      ...actionsFor(roles).map(({ name, to }) => {
        const label = translate(`khung.search.action.${name}`);
        const key = `action ${name}`;
        return { key, group: "ACTION" as const, label, detail: "", icon: BoltOutlinedIcon, to, words: label };
      }),
      ...pages.map(({ to, label: name, icon, group }) => {
        const label = translate(name, { smart_count: 2 });
        const detail = translate(`khung.menu.${group}`);
        return { key: `page ${to}`, group: "PAGE" as const, label, detail, icon, to, words: `${label} ${detail}` };
      }),
    ],
    [visits, roles, pages, translate],
  );
}

function useHitItem(): (hit: Hit) => PaletteItem {
  const translate = useTranslate();
  const format = useFormat();
  return useMemo(
    () => (hit) => {
      const { kind, id, code, name, nameEn, place, state } = hit;
      const label = format.text({ vi: name, en: nameEn });
      const about = [code, place, state === null ? null : translate(`khung.search.state.${state}`)];
      return {
        ...{ key: `${kind} ${id}`, group: kind, label, icon: KIND_ICONS[kind], to: pageOf(hit) },
        detail: about.filter((part) => part !== null && part !== "").join(" · "),
        words: `${code ?? ""} ${name} ${nameEn ?? ""}`,
      };
    },
    [translate, format],
  );
}

/** The text once it has stood for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
