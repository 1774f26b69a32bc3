import { Box, Typography } from "@mui/material";
import { type ReactElement, useEffect, useRef } from "react";
import { useTranslate } from "react-admin";
import { GROUPS, type PaletteItem } from "./palette-items.ts";

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  /** Place of the chosen line. */
  readonly at: number;
  readonly onGo: (item: PaletteItem) => void;
}

/** The lines group by group; the field steers them, a pointer may choose them. */
export function PaletteList({ id, items, at, onGo }: PaletteListProps): ReactElement {
  const translate = useTranslate();
  const numbered = items.map((item, place) => ({ item, place }));
  return (
    <Box role="listbox" id={id} aria-label={translate("khung.search.results")} sx={{ py: items.length > 0 ? 1 : 0 }}>
      {GROUPS.map((group) => {
        const lines = numbered.filter(({ item }) => item.group === group);
        if (lines.length === 0) return null;
        return (
          <Box key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <Typography id={`${id}-${group}`} variant="overline" component="div" color="textSecondary" sx={{ px: 2 }}>
              {translate(`khung.search.group.${group}`)}
            </Typography>
            {lines.map(({ item, place }) => (
              <Line key={item.key} id={`${id}-${String(place)}`} item={item} isChosen={place === at} onGo={onGo} />
            ))}
          </Box>
        );
      })}
    </Box>
  );
}

interface LineProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isChosen: boolean;
  readonly onGo: (item: PaletteItem) => void;
}

function Line({ id, item, isChosen, onGo }: LineProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) place.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const { icon: Icon, label, detail } = item;
  return (
    <Box
      ref={place}
      id={id}
      role="option"
      aria-selected={isChosen}
      onClick={() => onGo(item)}
      sx={{
        ...{ display: "flex", alignItems: "center", gap: 1.5, px: 2, py: 0.75, cursor: "pointer", minHeight: 44 },
        bgcolor: isChosen ? "action.selected" : "transparent",
        "&:hover": { bgcolor: isChosen ? "action.selected" : "action.hover" },
      }}
    >
      <Box sx={{ display: "flex", color: "primary.main" }}>
        <Icon fontSize="small" />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography noWrap>{label}</Typography>
        {detail !== "" && (
          <Typography variant="body2" color="textSecondary" noWrap>
            {detail}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
