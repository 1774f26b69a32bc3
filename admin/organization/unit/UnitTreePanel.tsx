import { Box, List, ListItemButton, ListItemText, TextField, Typography } from "@mui/material";
import { SimpleTreeView } from "@mui/x-tree-view/SimpleTreeView";
import { TreeItem } from "@mui/x-tree-view/TreeItem";
import { type ReactElement, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useStore, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { UnitPath, Units, UnitTree } from "../../../schema/operations/organization.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Asked, Quiet } from "../../shared/ui/states.tsx";

export type UnitNode = ResultOf<typeof UnitTree>["unitTree"][number];

interface UnitTreePanelProps {
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The tree with a search above it; what is found replaces the tree until the box is empty again. */
export function UnitTreePanel({ selected, onSelect }: UnitTreePanelProps): ReactElement {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  return (
    <>
      <TextField
        type="search"
        label={translate("organization.tree.search")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <Box sx={{ mt: 1, maxHeight: { md: "calc(100vh - 220px)" }, overflowY: { md: "auto" }, mx: -1 }}>
        {search === "" ? (
          <Tree selected={selected} onSelect={onSelect} />
        ) : (
          <Found search={search} selected={selected} onSelect={onSelect} />
        )}
      </Box>
    </>
  );
}

function Tree({ selected, onSelect }: UnitTreePanelProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(UnitTree, { levels: 1 }, { staleTime: 60_000 });
  const [opened, setOpened] = useStore<string[] | null>("units.opened", null);
  const above = useAbove(selected);
  useEffect(() => {
    if (above.length > 0) setOpened((before: string[] | null) => [...new Set([...(before ?? []), ...above])]);
  }, [above, setOpened]);
  return (
    <Asked query={query} lines={8}>
      {({ unitTree }) => {
        const roots = unitTree.filter((node) => node.depth === 0);
        const expanded = opened ?? roots.map((node) => node.id);
        return (
          <SimpleTreeView
            aria-label={translate("organization.tree.title")}
            expandedItems={expanded}
            onExpandedItemsChange={(_event, ids) => setOpened(ids)}
            selectedItems={selected}
            onSelectedItemsChange={(_event, id) => id !== null && !id.startsWith("wait:") && onSelect(id)}
            expansionTrigger="iconContainer"
          >
            {roots.map((node) => (
              <Branch key={node.id} node={node} expanded={expanded} known={unitTree} />
            ))}
          </SimpleTreeView>
        );
      }}
    </Asked>
  );
}

interface Above {
  readonly id: string;
  readonly parent?: Above | null;
}

/** The units above the one that is looked at, so that the tree opens down to it. */
function useAbove(selected: string | null): readonly string[] {
  const { data } = useAsk(UnitPath, { id: selected ?? "" }, { enabled: selected !== null, staleTime: 60_000 });
  return useMemo(() => {
    const ids: string[] = [];
    for (let unit: Above | null | undefined = data?.unit.parent; unit; unit = unit.parent) ids.push(unit.id);
    return ids;
  }, [data]);
}

interface BranchProps {
  readonly node: UnitNode;
  readonly expanded: readonly string[];
  /** What came with the unit itself, as the roots bring their first level along. */
  readonly known?: readonly UnitNode[];
}

/** A unit; what lies below it is read when it is opened, so that a province costs no more than a commune. */
function Branch({ node, expanded, known }: BranchProps): ReactElement {
  const open = node.childCount > 0 && expanded.includes(node.id);
  const enabled = open && known === undefined;
  const { data } = useAsk(UnitTree, { rootId: node.id, levels: 1 }, { enabled, staleTime: 60_000 });
  const below = (known ?? data?.unitTree)?.filter((child) => child.parentId === node.id);
  return (
    <TreeItem itemId={node.id} label={<NodeLabel node={node} />}>
      {below?.map((child) => <Branch key={child.id} node={child} expanded={expanded} />) ??
        (node.childCount > 0 && <TreeItem itemId={`wait:${node.id}`} label="…" disabled />)}
    </TreeItem>
  );
}

/** The unit, and how many people work in it and below it. */
function NodeLabel({ node }: { readonly node: UnitNode }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ display: "flex", alignItems: "baseline", gap: 1, py: 0.25 }}>
      <Typography component="span" variant="body2" sx={{ flexGrow: 1 }}>
        {node.name}
      </Typography>
      <Typography
        component="span"
        variant="caption"
        color="textSecondary"
        title={translate("organization.tree.heads", { smart_count: node.peopleWithin })}
      >
        {node.peopleWithin > 0 && format.exact(node.peopleWithin)}
      </Typography>
    </Box>
  );
}

function Found({ search, selected, onSelect }: UnitTreePanelProps & { readonly search: string }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(Units, { filter: { search }, page: { page: 1, perPage: 50 } });
  return (
    <Asked query={query}>
      {({ units }) =>
        units.total === 0 ? (
          <Quiet dense title={translate("organization.tree.none")} />
        ) : (
          <>
            <Typography variant="caption" color="textSecondary" sx={{ px: 2 }}>
              {translate("organization.tree.results", { smart_count: units.total })}
            </Typography>
            <List dense disablePadding>
              {units.items.map((unit) => (
                <ListItemButton key={unit.id} selected={unit.id === selected} onClick={() => onSelect(unit.id)}>
                  <ListItemText
                    primary={unit.name}
                    secondary={[unit.code, unit.parent?.name].filter(Boolean).join(" · ")}
                  />
                </ListItemButton>
              ))}
            </List>
          </>
        )
      }
    </Asked>
  );
}
